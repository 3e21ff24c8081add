# A therapist's own private lines.

command-reflect = Una línea para mí
reflect-ask =
    { $form ->
       *[formal] Una línea para usted, de hasta { $most } letras. No va con nadie ni en ninguna lista, y nadie más la ve.
        [informal] Una línea para ti, de hasta { $most } letras. No va con nadie ni en ninguna lista, y nadie más la ve.
    }
reflect-length = Aquí sirve una línea de 1 a { $most } letras.
reflect-leave = Mejor no
reflect-left = No se ha anotado nada.
reflect-noted =
    { $form ->
       *[formal] Anotado, solo para usted.
        [informal] Anotado, solo para ti.
    }
reflect-none = Todavía no hay líneas anotadas.
reflect-list =
    { $form ->
       *[formal] <b>Sus propias líneas.</b> Nadie más las ve.
        [informal] <b>Tus propias líneas.</b> Nadie más las ve.
    }
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Borrar { $number }
reflect-all = Mis líneas
reflect-earlier = Anteriores
reflect-later = Más recientes
reflect-new = Anotar una línea
