# What goes by itself after a while: «verdwijnt», and «laten gaan» on the buttons.

retention-words =
    { $form ->
       *[formal] Wat hier is gelezen, verdwijnt na een tijd vanzelf, het volgende op { $day }. U kunt een eigen kopie bewaren, of het laten gaan. Niet antwoorden is ook goed.
        [informal] Wat hier is gelezen, verdwijnt na een tijd vanzelf, het volgende op { $day }. Je kunt een eigen kopie bewaren, of het laten gaan. Niet antwoorden is ook goed.
    }
retention-keep = Zelf bewaren
retention-let-go = Laten gaan
retention-kept =
    { $form ->
       *[formal] Bewaard. Het is nu van u alleen: niemand anders vindt het hier nog. /mine en /letter laten het zien.
        [informal] Bewaard. Het is nu van jou alleen: niemand anders vindt het hier nog. /mine en /letter laten het zien.
    }
retention-goes = Het verdwijnt op { $day }. Een eigen kopie bewaren kan tot dan nog.
retention-link =
    { $form ->
       *[formal] Deze chat rust al lang. Op { $day } verdwijnt vanzelf alles wat hier over u is opgeslagen. Met één tik blijft het. Niet antwoorden is ook goed.
        [informal] Deze chat rust al lang. Op { $day } verdwijnt vanzelf alles wat hier over jou is opgeslagen. Met één tik blijft het. Niet antwoorden is ook goed.
    }
retention-link-keep = Bewaren
retention-link-erase = Nu wissen
retention-link-kept =
    { $months ->
        [one] Het blijft. De tijd telt vanaf vandaag opnieuw, één maand lang.
       *[other] Het blijft. De tijd telt vanaf vandaag opnieuw, { $months } maanden lang.
    }
retention-stopped =
    { $form ->
       *[formal] Wat hier over u is opgeslagen, verdwijnt over { $months ->
            [one] één maand
           *[other] { $months } maanden
        } vanzelf, tenzij u weer schrijft.
        [informal] Wat hier over jou is opgeslagen, verdwijnt over { $months ->
            [one] één maand
           *[other] { $months } maanden
        } vanzelf, tenzij je weer schrijft.
    }
retention-answer =
    { $form ->
       *[formal] Een concept van een brief van u rust al vier weken. Het verdwijnt op { $day }, tenzij u het voor die tijd verandert.
        [informal] Een concept van een brief van jou rust al vier weken. Het verdwijnt op { $day }, tenzij je het voor die tijd verandert.
    }
retention-answer-write = Het concept laten zien
