# Before an invite, its card, and the list of those that are open. The card is read by whoever is
# invited, before anybody asked how to speak to them: so it has no «you».

command-invites = Offene Einladungen

invites-check =
    { $form ->
       *[formal] Zuerst eine Frage, und von der Antwort wird nichts gespeichert. Trifft etwas davon auf die Person zu, an die Sie denken?
        [informal] Zuerst eine Frage, und von der Antwort wird nichts gespeichert. Trifft etwas davon auf die Person zu, an die du denkst?
    }
invites-suits = Nichts davon
invites-if-danger = Gerade in Gefahr
invites-if-contested = Nicht einverstanden mit dem Ende
invites-if-shared_phone = Jemand anderes sieht das Handy
invites-if-under_age = Unter 18
invites-not-danger = Für Menschen, die gerade in Gefahr sind, passen diese Nachrichten nicht. Hier liest niemand live mit, und eine Nachricht könnte zur falschen Stunde kommen. Was hilft, ist ein Mensch, der sofort antwortet; /help nennt Nummern.
invites-not-contested =
    Zu einem Ende, über das keine Einigkeit besteht, passen diese Nachrichten nicht. Eine Nachricht könnte wie ein letztes Wort wirken oder wie ein Weg darum herum. { $form ->
       *[formal] Zuerst kommt ein Gespräch zwischen Ihnen beiden.
        [informal] Zuerst kommt ein Gespräch zwischen euch beiden.
    }
invites-not-shared_phone = Zu einem Handy, das auch jemand anderes sieht, passen diese Nachrichten nicht. Schon ein leises Zeichen darauf können die falschen Augen lesen.
invites-not-under_age = Diese Nachrichten sind für Menschen ab 18 da.
invites-not-suitable = Deshalb wurde keine Einladung gemacht und nichts gespeichert. Wenn sich das eines Tages ändert, beginnt /invite von vorn.
invites-long-ago = Das ist zu lange her: { $day }. Es geht bis zu drei Jahre zurück. Ein anderes Datum ist möglich.
invites-too-soon = Bis dahin sind es mehr als 30 Tage: { $day }. Für eine Einladung ist das noch zu früh. Es geht, wenn die letzte Sitzung näher ist. Auch ein anderes Datum ist möglich.

invites-card-title = Ab und zu eine kurze Nachricht
invites-card-how = Die Kamera eines Handys hierauf richten. Dann öffnet sich Telegram.
invites-card-once = Gilt einmal, bis { $day }.
invites-card-what = Ein Programm schickt die Nachrichten. Eine Antwort ist nie nötig, und Aufhören geht jederzeit.

invites-none = Es sind keine Einladungen offen.
invites-open = <b>Offene Einladungen</b>
invites-line = { $number } · { $label } · bis { $day }
invites-renew = Nr. { $number } erneuern
invites-revoke = Nr. { $number } zurücknehmen
invites-before = Zurück
invites-after = Weiter
invites-letter-first = Der Brief für { $label } ist noch nicht fertig. Der Link kommt danach.
invites-in-use = Den Link für { $label } hat schon jemand geöffnet, deshalb bleibt er, wie er ist. War es die falsche Person, lässt er sich zurücknehmen und ein neuer machen.
invites-revoke-ask = Den Link für { $label } zurücknehmen? Er öffnet dann nichts mehr, und ein Brief, der dabei liegt, ist weg.
invites-revoke-yes = Zurücknehmen
invites-revoke-no = So lassen
invites-revoked = Zurückgenommen.
invites-run-out =
    { $count ->
        [one] 1 Einladung läuft in den nächsten drei Tagen ab. Sie lässt sich erneuern, oder sie darf auslaufen.
       *[other] { $count } Einladungen laufen in den nächsten drei Tagen ab. Sie lassen sich erneuern, oder sie dürfen auslaufen.
    }
invites-show = Zeigen
