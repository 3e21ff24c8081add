# The digest: what a therapist reads.

digest-section-first = <b>Para leer primero, como pidió cada persona</b>
digest-section-letters = <b>Cartas</b>
digest-section-stories = <b>Historias</b>
digest-section-undelivered = <b>No llegó a su destino</b>
digest-heavy = <i>Esto quizá pida un momento tranquilo. Se abre con un toque.</i>
digest-show = Mostrar { $number }
digest-fold = Plegar { $number }
digest-later = Más tarde { $number }
digest-comes-again = Vuelve con la próxima lista.
digest-covered = <i>Leído durante la sustitución.</i>
digest-broken = <b>{ $number }</b> · Esto no se puede mostrar. Lo demás está aquí.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · su respuesta breve del { $day }
        [informal] <b>{ $number } · { $label }</b> · tu respuesta breve del { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · su carta del { $day }
        [informal] <b>{ $number } · { $label }</b> · tu carta del { $day }
    }
digest-read-page = Leído todo lo de aquí
digest-page = Página { $number } de { $count }
digest-page-before = Página anterior
digest-page-after = Página siguiente
digest-week = Próximos 7 días
digest-empty = Esta vez no hay nada que leer.

digest-next = Lo que espera ahora llega el { $day } a las { $hour }:
digest-next-unplanned = Lo que espera ahora:
digest-next-nothing = Ahora mismo no espera nada. La próxima lectura sería el { $day } a las { $hour }.
digest-next-nothing-unplanned = Ahora mismo no espera nada.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
digest-next-after =
    { $count ->
        [one] Después de eso llega 1 cosa más.
       *[other] Después de eso llegan { $count } cosas más.
    }
digest-next-footer = <i>Las palabras se abren cuando llega la lista. Hasta entonces aún se pueden retirar sin que nadie las vea.</i>
digest-what-tap = un toque
digest-what-words = unas líneas
digest-what-voice = una nota de voz
digest-what-photo = una foto
digest-what-letter = una carta
digest-what-off = algo le incomodó
digest-what-note =
    { $form ->
       *[formal] una respuesta breve de usted, que no llegó a su destino
        [informal] una respuesta breve tuya, que no llegó a su destino
    }
digest-what-answer =
    { $form ->
       *[formal] una carta de usted, que no llegó a su destino
        [informal] una carta tuya, que no llegó a su destino
    }
command-digest = Lo que traerá la próxima lista
