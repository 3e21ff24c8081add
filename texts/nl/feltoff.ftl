# «Something felt off»: the client chooses who reads it. «Not there any more» would sound like a
# death, so the reader «takes no part here any more».

off-button = Iets voelde niet goed
off-who = <b>Iets voelde niet goed.</b> Hier is plek om het op te schrijven, en het helpt om het te weten. Eerst: wie mag het lezen?
off-which = Om welke berichten gaat het?
off-therapist = { $therapist }
off-supervisor = Een supervisor van de praktijk
off-nobody = Niemand, ik bewaar het zelf
off-never-mind = Toch niet
off-left = Er is niets opgeschreven.
off-write =
    Schrijf het in één keer of in stukjes. { $form ->
       *[formal] U ziet het eerst, { $reader } alleen als u het deelt.
        [informal] Jij ziet het eerst, { $reader } alleen als je het deelt.
    }
off-write-kept = Schrijf het in één keer of in stukjes. Niemand anders ziet het.
off-preview =
    { $form ->
       *[formal] Dit ziet { $reader } als u het deelt:
        [informal] Dit ziet { $reader } als je het deelt:
    }
off-preview-kept =
    { $form ->
       *[formal] Dit is alleen voor u:
        [informal] Dit is alleen voor jou:
    }
off-reader-supervisor = een supervisor
off-unread =
    { $form ->
       *[formal] Iets wat u stuurde, is niet als gelezen gemarkeerd: de persoon voor wie het was, doet hier niet meer mee. Het gaat naar niemand anders, en het is weer van u. U kunt het zo laten, of het toch nog delen.
        [informal] Iets wat je stuurde, is niet als gelezen gemarkeerd: de persoon voor wie het was, doet hier niet meer mee. Het gaat naar niemand anders, en het is weer van jou. Je kunt het zo laten, of het toch nog delen.
    }
off-shared =
    { $form ->
       *[formal] Het is aangekomen, bedankt dat u het zegt. Het gaat op { $day } naar { $reader }. Tot het is gelezen, kunt u het veranderen of terugnemen.
        [informal] Het is aangekomen, bedankt dat je het zegt. Het gaat op { $day } naar { $reader }. Tot het is gelezen, kun je het veranderen of terugnemen.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · iets voelde niet goed
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · iets voelde niet goed · gelezen
digest-label-other = een oud-cliënt van { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] U bent hier de supervisor van de praktijk. Zegt een oud-cliënt van iemand anders dat iets niet goed voelde, en mag een supervisor het lezen, dan komt het mee met uw lijst.
        [informal] Je bent hier de supervisor van de praktijk. Zegt een oud-cliënt van iemand anders dat iets niet goed voelde, en mag een supervisor het lezen, dan komt het mee met je lijst.
    }
supervisor-no-more =
    { $form ->
       *[formal] U bent hier niet meer de supervisor van de praktijk.
        [informal] Je bent hier niet meer de supervisor van de praktijk.
    }
