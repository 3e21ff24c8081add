# Before an invite, its card, and the list of those that are open. The card is read by whoever is
# invited, before anybody asked how to speak to them: so it has no «you».

command-invites = Open uitnodigingen

invites-check =
    Eerst één vraag, en van het antwoord wordt niets bewaard. { $form ->
       *[formal] Geldt een van deze dingen voor de persoon aan wie u denkt?
        [informal] Geldt een van deze dingen voor de persoon aan wie je denkt?
    }
invites-suits = Geen van deze
invites-if-danger = Is nu in gevaar
invites-if-contested = Is het niet eens met het einde
invites-if-shared_phone = Iemand anders ziet de telefoon
invites-if-under_age = Onder de 18
invites-not-danger = Deze berichten passen niet bij iemand die nu in gevaar is. Niemand leest hier mee, en een bericht kan op het verkeerde moment komen. Wat helpt, is een mens die meteen antwoordt; /help noemt nummers.
invites-not-contested =
    Deze berichten passen niet bij een einde waar geen overeenstemming over is. Een bericht kan overkomen als een laatste woord, of als een weg eromheen. { $form ->
       *[formal] Eerst komt een gesprek tussen u beiden.
        [informal] Eerst komt een gesprek tussen jullie twee.
    }
invites-not-shared_phone = Deze berichten passen niet bij een telefoon die iemand anders ziet. Zelfs een stil teken erop kan door de verkeerde ogen worden gelezen.
invites-not-under_age = Deze berichten zijn er voor mensen van 18 en ouder.
invites-not-suitable = Er is dus geen uitnodiging gemaakt, en er is niets bewaard. Verandert dit ooit, dan begint /invite opnieuw.
invites-long-ago = Dat is te lang geleden: { $day }. Het kan tot drie jaar terug. Een andere datum kan wel.
invites-too-soon = Dat is meer dan 30 dagen vooruit: { $day }. Voor een uitnodiging is het nog te vroeg. Het kan als de laatste sessie dichterbij is. Een andere datum kan ook.

invites-card-title = Af en toe een kort bericht
invites-card-how = Richt de camera van een telefoon hierop. Dan gaat Telegram open.
invites-card-once = Werkt één keer, tot { $day }.
invites-card-what = Een programma stuurt de berichten. Antwoorden hoeft nooit, en stoppen kan altijd.

invites-none = Er zijn geen open uitnodigingen.
invites-open = <b>Open uitnodigingen</b>
invites-line = { $number } · { $label } · tot { $day }
invites-renew = Nr. { $number } vernieuwen
invites-revoke = Nr. { $number } terugnemen
invites-before = Terug
invites-after = Verder
invites-letter-first = De brief voor { $label } is nog niet af. De link komt daarna.
invites-in-use = Iemand heeft de link voor { $label } al geopend, dus die blijft zoals hij is. Was dat de verkeerde persoon, dan kan de link worden teruggenomen en kan er een nieuwe komen.
invites-revoke-ask = De link voor { $label } terugnemen? Hij opent dan niets meer, en een brief die erbij ligt, is weg.
invites-revoke-yes = Terugnemen
invites-revoke-no = Zo laten
invites-revoked = Teruggenomen.
invites-run-out =
    { $count ->
        [one] 1 uitnodiging loopt binnen drie dagen af. Vernieuwen kan, of laten verlopen.
       *[other] { $count } uitnodigingen lopen binnen drie dagen af. Vernieuwen kan, of laten verlopen.
    }
invites-show = Tonen
