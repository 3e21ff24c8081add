# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Er speelt iets nieuws
back-nobody = Vanuit deze chat is er geen weg terug naar iemand. /help laat zien waar een mens antwoordt.
back-which = Om wie gaat het?
back-card = <b>Een weg terug.</b> Als er iets nieuws speelt, is { $therapist } zo te bereiken:
back-card-unwritten =
    <b>Een weg terug.</b> { $therapist } heeft hier nog niet opgeschreven hoe dat kan. { $form ->
       *[formal] U kunt het wel laten weten.
        [informal] Je kunt het wel laten weten.
    }
back-card-after =
    { $form ->
       *[formal] Met één tik weet { $therapist } dat u naar een weg terug vraagt. Van uw verhaal gaat niets mee.
        [informal] Met één tik weet { $therapist } dat je naar een weg terug vraagt. Van je verhaal gaat niets mee.
    } Dit is niet voor noodgevallen: /help laat zien waar meteen een mens antwoordt, en wat gratis is.
back-card-past = Het laatste bericht is twee jaar of langer geleden. Vanuit deze chat wordt dus niets meer verstuurd. De gewone wegen naar { $therapist } zijn er nog. /help laat zien waar een mens antwoordt, en wat gratis is.
back-ask = Laat het { $therapist } weten
back-not-now = Nu niet
back-left = Er is niets verstuurd. /back is er altijd.
back-asked =
    { $form ->
       *[formal] { $therapist } krijgt overdag één regel: dat u naar een weg terug vraagt, en meer niet.
        [informal] { $therapist } krijgt overdag één regel: dat je naar een weg terug vraagt, en meer niet.
    } Het antwoord komt op een andere manier, niet via deze chat.
back-asked-pauses =
    De berichten pauzeren. { $form ->
       *[formal] Ze gaan verder als u dat zegt.
        [informal] Ze gaan verder als je dat zegt.
    }
back-asked-before = { $therapist } kreeg die regel op { $day }. Het antwoord komt op een andere manier, niet via deze chat.
back-take-back = Terugnemen
back-taken-back = Teruggenomen.
back-too-late = Het is al gezien en blijft dus zo.
back-seen =
    { $form ->
       *[formal] Wat u vroeg, is gezien op { $day }.
        [informal] Wat je vroeg, is gezien op { $day }.
    }
back-seen-named =
    { $form ->
       *[formal] { $therapist } heeft op { $day } gezien dat u naar een weg terug vraagt.
        [informal] { $therapist } heeft op { $day } gezien dat je naar een weg terug vraagt.
    }

back-push = Iemand vraagt naar een weg terug.
back-show = Tonen wie het is
back-item =
    <b>{ $label }</b> vraagt sinds { $day } naar een weg terug. Van het verhaal komt niets mee. { $form ->
       *[formal] Antwoord op uw eigen manier: vanuit deze chat wordt niets verstuurd.
        [informal] Antwoord op je eigen manier: vanuit deze chat wordt niets verstuurd.
    }
back-item-saw =
    { $form ->
       *[formal] Daar was deze tekst van u te zien:
        [informal] Daar was deze tekst van jou te zien:
    }
back-item-unwritten =
    { $form ->
       *[formal] Daar was geen tekst te zien over hoe u te bereiken bent.
        [informal] Daar was geen tekst te zien over hoe je te bereiken bent.
    } Met /wayback is er een te schrijven.
back-mark-seen = Gezien
back-marked-seen = Als gezien gemarkeerd.
back-withdrawn = Teruggenomen door wie erom vroeg.

wayback-button = Mijn weg terug
wayback-is =
    { $form ->
       *[formal] <b>Uw weg terug.</b>
        [informal] <b>Je weg terug.</b>
    } Een oud-cliënt die naar een weg terug vraagt, ziet dit:
wayback-unwritten =
    { $form ->
       *[formal] <b>Uw weg terug.</b> Een oud-cliënt die daarnaar vraagt, vindt nog geen tekst van u.
        [informal] <b>Je weg terug.</b> Een oud-cliënt die daarnaar vraagt, vindt nog geen tekst van jou.
    }
wayback-ask = Typ een tekst van hooguit { $most } tekens: hoe een afspraak te maken is, hoe lang de wachttijd is, en één plek die gratis is.
wayback-length = Graag 1 tot { $most } tekens.
wayback-remove = De tekst weghalen
wayback-leave = Zo laten
wayback-left = Het blijft zoals het was.
