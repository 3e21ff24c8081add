# What a therapist chooses for themselves, and what clients read of it on their own request.

console-button = Meine Auswahl
console-menu =
    <b>{ $form ->
       *[formal] Ihre Auswahl.
        [informal] Deine Auswahl.
    }</b> Jede Änderung gilt sofort. { $form ->
       *[formal] Niemand behält diesen Chat im Blick, und auch Sie brauchen das nicht: Was geteilt wird, wartet auf Ihre Lesetage.
        [informal] Niemand behält diesen Chat im Blick, und auch du brauchst das nicht: Was geteilt wird, wartet auf deine Lesetage.
    }
console-as-it-is =
    Name: { $name }
    Lesen: { $days }, { $hour } Uhr
    Zeitzone: { $place }
console-menu-name = Name
console-menu-place = Stadt
console-menu-days = Lesetage
console-menu-hour = Uhrzeit
console-menu-hours = Meine Zeiten
console-menu-accept = Was ich annehme
console-menu-digest = Die Liste
console-menu-policy = Geschenke und Kontakt
console-menu-waiting = Wartezeit
console-menu-free = Kostenlose Hilfe

console-length = Hier gehen 1 bis { $most } Zeichen, deshalb wurde nichts geändert.
console-name =
    <b>{ $form ->
       *[formal] Ihr Name.
        [informal] Dein Name.
    }</b> Ehemalige sehen { $name }. Zum Ändern einen anderen schreiben, bis zu { $most } Zeichen.
console-place =
    <b>{ $form ->
       *[formal] Ihre Zeitzone.
        [informal] Deine Zeitzone.
    }</b> Es gilt diese Uhr: { $place }. Zum Ändern eine Stadt schreiben.
console-days =
    <b>{ $form ->
       *[formal] Ihre Lesetage.
        [informal] Deine Lesetage.
    }</b> Zum Ändern einen Tag antippen. Ehemalige erfahren davon. An einem Tag kommt höchstens eine Liste.
console-hour =
    <b>{ $form ->
       *[formal] Ihre Uhrzeit.
        [informal] Deine Uhrzeit.
    }</b> Die Liste kommt um { $hour } Uhr. Eine andere Uhrzeit antippen oder eine wie 7:30 schreiben.
console-hour-outside =
    { $form ->
       *[formal] Das liegt außerhalb Ihrer eigenen Zeiten, deshalb wurde nichts geändert.
        [informal] Das liegt außerhalb deiner eigenen Zeiten, deshalb wurde nichts geändert.
    } Unter „Meine Zeiten“ lassen sie sich erweitern.
console-hour-moved = Das ist notiert. Die Liste kommt jetzt um { $hour } Uhr, damit sie in diesen Zeiten bleibt.
console-hours =
    <b>{ $form ->
       *[formal] Ihre Zeiten.
        [informal] Deine Zeiten.
    }</b> Es gilt: { $span } Uhr. Außerhalb davon kommt nichts. Antippen oder Stunden wie 9-17 schreiben.
console-hours-ordinary = Ein üblicher Tag: { $span }
console-span = { $opens } bis { $closes }
console-digest = <b>Die Liste.</b> Die Meldung nennt nur eine Zahl. Danach kann sich die Liste von selbst öffnen, und sie kann auch kommen, wenn nichts darin steht. Die Zahlen sagen, wie viele Einträge eine Woche bringen darf. Der Rest kommt später, der Reihe nach.
console-switch-opens = Öffnet sich von selbst: { $state }
console-switch-when_empty = Kommt auch leer: { $state }

console-accept =
    <b>{ $form ->
       *[formal] Was Sie annehmen.
        [informal] Was du annimmst.
    }</b> Ausschalten gilt sofort, auch für das, was schon wartet. Einschalten ändert für niemanden etwas, außer für die, die es selbst wählen.
console-switch-letters = Briefe: { $state }
console-switch-letters-is = Briefe zum Abschluss oder als Dank. Ausgeschaltet bleibt jeder bei der Person, die ihn schreibt.
console-switch-voice = Sprachnachrichten: { $state }
console-switch-voice-is = Sprachnachrichten. Ausgeschaltet bleiben sie bei der Person, von der sie kommen. Sie erfährt es vor dem Teilen.
console-switch-photos = Fotos: { $state }
console-switch-photos-is = Fotos. Ausgeschaltet gilt dasselbe, und eine Zeile unter einem Foto kommt trotzdem, als Text.
console-switch-answers = Briefe zurück: { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Ein Brief zurück von Ihnen, wenn er gewünscht ist. Sie können es immer auch lassen.
        [informal] Ein Brief zurück von dir, wenn er gewünscht ist. Du kannst es immer auch lassen.
    }
console-switch-receipts = Zeilen nach dem Lesen: { $state }
console-switch-receipts-is =
    { $form ->
       *[formal] Eine leise Zeile an alle, die wissen möchten, dass Sie etwas gelesen haben.
        [informal] Eine leise Zeile an alle, die wissen möchten, dass du etwas gelesen hast.
    }
console-answers-stay = Was unterwegs war, geht nicht ab. Es bleibt hier als Entwurf.
console-answers-off =
    { $form ->
       *[formal] Briefe zurück sind bei Ihnen gerade ausgeschaltet.
        [informal] Briefe zurück sind bei dir gerade ausgeschaltet.
    } Ändern lässt sich das über /start, „Meine Auswahl“.

console-line-ask = Für eigene Worte einfach schreiben, bis zu { $most } Zeichen.
console-line-remove = Meine Worte entfernen
console-policy = <b>Geschenke und Kontakt.</b> Das lesen Ehemalige unter /rules:
console-policy-ours = Geschenke sind hier nicht nötig, und es lassen sich keine schicken. Einen offenen Chat gibt es nicht: /back zeigt einen Weg zurück.
console-waiting = <b>Wartezeit.</b> Wer nach einem Weg zurück fragt, liest, wie lange es dauern kann:
console-waiting-ours = (dazu steht nichts da)
console-free = <b>Kostenlose Hilfe.</b> Wer nach einem Weg zurück fragt, liest von einer Stelle, die kostenlos ist:
console-free-ours = /help zeigt, wo ein Mensch antwortet und was kostenlos ist.

console-rules-policy = <b>Geschenke und Kontakt.</b> In den Worten von { $therapist }:
console-rules-ours = <b>Geschenke und Kontakt, bei { $therapist }.</b>
console-back-waiting = Wie lange es dauern kann: { $waiting }
console-back-free = Etwas, das kostenlos ist: { $free }
console-receipts-off-there =
    Bei { $therapist } sind die Zeilen nach dem Lesen gerade ausgeschaltet. { $form ->
       *[formal] Ihre Wahl bleibt bestehen, bis sie wieder an sind.
        [informal] Deine Wahl bleibt bestehen, bis sie wieder an sind.
    }
console-preview-own =
    { $form ->
       *[formal] Das haben Sie geschickt:
        [informal] Das hast du geschickt:
    }
# The reader can be «die Supervision»: so a sentence never begins with it.
console-left-out =
    { $what ->
        [voice] Sprachnachrichten nimmt { $reader } hier nicht an, deshalb wird das Aufgenommene nicht weitergegeben. { $form ->
           *[formal] Es ist nicht verloren: Es bleibt bei Ihnen.
            [informal] Es ist nicht verloren: Es bleibt bei dir.
        }
        [photo] Fotos nimmt { $reader } hier nicht an, deshalb wird das Bild nicht weitergegeben. { $form ->
           *[formal] Es ist nicht verloren: Es bleibt bei Ihnen.
            [informal] Es ist nicht verloren: Es bleibt bei dir.
        }
       *[both] Worte nimmt { $reader } hier an, Sprachnachrichten und Fotos nicht. { $form ->
           *[formal] Sie werden deshalb nicht weitergegeben. Verloren sind sie nicht: Alles bleibt bei Ihnen.
            [informal] Sie werden deshalb nicht weitergegeben. Verloren sind sie nicht: Alles bleibt bei dir.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Wenn Sie möchten, geht es auch in ein paar Worten.
            [informal] Wenn du möchtest, geht es auch in ein paar Worten.
        }
       *[words] {""}
    }
console-not-passed-on =
    { $form ->
       *[formal] Hier werden jetzt nur noch Worte angenommen. Sprachnachrichten und Fotos von Ihnen, die noch nicht gelesen waren, werden deshalb nicht weitergegeben. Das alles bleibt hier, nur für Sie. Worte gehen weiterhin.
        [informal] Hier werden jetzt nur noch Worte angenommen. Sprachnachrichten und Fotos von dir, die noch nicht gelesen waren, werden deshalb nicht weitergegeben. Das alles bleibt hier, nur für dich. Worte gehen weiterhin.
    }
