# The digest: what a therapist reads.

digest-section-first = <b>Als eerste te lezen, zoals gewenst</b>
digest-section-letters = <b>Brieven</b>
digest-section-stories = <b>Verhalen</b>
digest-section-undelivered = <b>Niet aangekomen</b>
digest-heavy = <i>Dit vraagt misschien een rustig moment. Met één tik gaat het open.</i>
digest-show = Nr. { $number } tonen
digest-fold = Nr. { $number } inklappen
digest-later = Nr. { $number } later
digest-comes-again = Het komt terug met de volgende lijst.
digest-covered = <i>Gelezen tijdens de waarneming.</i>
digest-broken = <b>{ $number }</b> · Dit ene ding is niet te tonen. De rest is er wel.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · uw regel van { $day }
        [informal] <b>{ $number } · { $label }</b> · je regel van { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · uw brief van { $day }
        [informal] <b>{ $number } · { $label }</b> · je brief van { $day }
    }
digest-read-page = Alles hier gelezen
digest-page = Bladzijde { $number } van { $count }
digest-page-before = Vorige bladzijde
digest-page-after = Volgende bladzijde
digest-week = Komende 7 dagen
digest-empty = Er is deze keer niets te lezen.

digest-next = Wat nu wacht, komt op { $day } om { $hour } uur:
digest-next-unplanned = Wat nu wacht:
digest-next-nothing = Er wacht nu niets. De volgende lijst zou op { $day } om { $hour } uur komen.
digest-next-nothing-unplanned = Er wacht nu niets.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] en nog 1
       *[other] en nog { $count }
    }
digest-next-after =
    { $count ->
        [one] Daarna komt er nog 1 ding.
       *[other] Daarna komen er nog { $count } dingen.
    }
digest-next-footer = <i>De woorden gaan pas open als de lijst komt. Tot dan kunnen ze nog ongezien worden teruggenomen.</i>
digest-what-tap = één tik
digest-what-words = een paar regels
digest-what-voice = een spraakbericht
digest-what-photo = een foto
digest-what-letter = een brief
digest-what-off = iets voelde niet goed
digest-what-note =
    { $form ->
       *[formal] een regel van u die niet aankwam
        [informal] een regel van jou die niet aankwam
    }
digest-what-answer =
    { $form ->
       *[formal] een brief van u die niet aankwam
        [informal] een brief van jou die niet aankwam
    }
command-digest = Wat de volgende lijst brengt
