# The digest: what a therapist reads.

digest-section-first = <b>À lire en premier, comme souhaité</b>
digest-section-letters = <b>Lettres</b>
digest-section-stories = <b>Textes</b>
digest-section-undelivered = <b>N’a pas pu être remis</b>
digest-heavy = <i>Ce texte demande peut-être un moment calme. Il s’ouvre d’un appui.</i>
digest-show = Afficher { $number }
digest-fold = Replier { $number }
digest-later = Plus tard { $number }
digest-comes-again = Cela revient avec la prochaine liste.
digest-covered = <i>Lu pendant le remplacement.</i>
digest-broken = <b>{ $number }</b> · Ceci ne peut pas être affiché. Le reste est ici.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · votre petit mot du { $day }
        [informal] <b>{ $number } · { $label }</b> · ton petit mot du { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · votre lettre du { $day }
        [informal] <b>{ $number } · { $label }</b> · ta lettre du { $day }
    }
digest-read-page = Tout est lu ici
digest-page = Page { $number } sur { $count }
digest-page-before = Page précédente
digest-page-after = Page suivante
digest-week = 7 prochains jours
digest-empty = Rien à lire cette fois.

digest-next = Ce qui attend en ce moment arrive le { $day } à { $hour } :
digest-next-unplanned = Ce qui attend en ce moment :
digest-next-nothing = Rien n’attend en ce moment. La prochaine lecture serait le { $day } à { $hour }.
digest-next-nothing-unplanned = Rien n’attend en ce moment.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
digest-next-after =
    { $count ->
        [one] { $count } autre chose vient ensuite.
       *[other] { $count } autres choses viennent ensuite.
    }
digest-next-footer = <i>Les mots s’ouvrent quand la liste arrive. D’ici là, ils peuvent encore être retirés sans avoir été vus.</i>
digest-what-tap = une réponse en un bouton
digest-what-words = quelques lignes
digest-what-voice = un message vocal
digest-what-photo = une photo
digest-what-letter = une lettre
digest-what-off = quelque chose n’allait pas
digest-what-note =
    { $form ->
       *[formal] votre petit mot, qui n’a pas pu être remis
        [informal] ton petit mot, qui n’a pas pu être remis
    }
digest-what-answer =
    { $form ->
       *[formal] votre lettre, qui n’a pas pu être remise
        [informal] ta lettre, qui n’a pas pu être remise
    }
command-digest = Ce que contiendra la prochaine lecture
