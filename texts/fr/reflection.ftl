# A therapist's own private lines.

command-reflect = Une ligne pour moi
reflect-ask =
    { $form ->
       *[formal] Une ligne rien que pour vous, en { $most } caractères au plus.
        [informal] Une ligne rien que pour toi, en { $most } caractères au plus.
    } Elle n’est liée à aucune personne suivie, n’est dans aucune liste, et personne d’autre ne la voit.
reflect-length = Une ligne de 1 à { $most } caractères convient ici.
reflect-leave = Finalement, non
reflect-left = Rien n’a été noté.
reflect-noted =
    { $form ->
       *[formal] C’est noté, rien que pour vous.
        [informal] C’est noté, rien que pour toi.
    }
reflect-none = Aucune ligne n’est notée.
reflect-list =
    { $form ->
       *[formal] <b>Vos propres lignes.</b>
        [informal] <b>Tes propres lignes.</b>
    } Personne d’autre ne les voit.
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Supprimer { $number }
reflect-all = Mes lignes
reflect-earlier = Plus anciennes
reflect-later = Plus récentes
reflect-new = Noter une ligne
