# «Something felt off»: the client chooses who reads it. `$reader` is a name or «quien supervisa».

off-button = Algo me incomodó
off-who = <b>Algo me incomodó.</b> Aquí se puede poner en palabras, y ayuda saberlo. Primero: ¿quién puede leerlo?
off-which = ¿De qué mensajes se trata?
off-therapist = { $therapist }
off-supervisor = Quien supervisa el centro
off-nobody = Nadie, es solo para mí
off-never-mind = Mejor no
off-left = No se ha anotado nada.
off-write =
    { $form ->
       *[formal] Escríbalo en un solo envío o en varios. Primero lo ve usted, y { $reader }, solo si lo comparte.
        [informal] Escríbelo en un solo envío o en varios. Primero lo ves tú, y { $reader }, solo si lo compartes.
    }
off-write-kept =
    { $form ->
       *[formal] Escríbalo en un solo envío o en varios. Nadie más lo ve.
        [informal] Escríbelo en un solo envío o en varios. Nadie más lo ve.
    }
off-preview =
    { $form ->
       *[formal] Si usted lo comparte, { $reader } verá esto:
        [informal] Si lo compartes, { $reader } verá esto:
    }
off-preview-kept =
    { $form ->
       *[formal] Esto es solo para usted:
        [informal] Esto es solo para ti:
    }
off-reader-supervisor = quien supervisa
off-unread =
    { $form ->
       *[formal] Algo que usted envió quedó sin leer: quien iba a leerlo ya no figura aquí. Nadie más lo vio, y vuelve a ser solo para usted. Puede dejarlo así, o compartirlo de todos modos.
        [informal] Algo que enviaste quedó sin leer: quien iba a leerlo ya no figura aquí. Nadie más lo vio, y vuelve a ser solo para ti. Puedes dejarlo así, o compartirlo de todos modos.
    }
off-shared =
    { $form ->
       *[formal] Recibido, gracias por decirlo. El { $day } le llegará a { $reader }. Hasta que se lea, puede editar lo que escribió o retirarlo.
        [informal] Recibido, gracias por decirlo. El { $day } le llegará a { $reader }. Hasta que se lea, puedes editar lo que escribiste o retirarlo.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · algo le incomodó
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · algo le incomodó · leído
digest-label-other = expaciente de { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] Ahora usted figura aquí como quien supervisa el centro. Si a expacientes de otra persona les incomodó algo, y quieren que lo lea quien supervisa, llegará con su lista.
        [informal] Ahora figuras aquí como quien supervisa el centro. Si a expacientes de otra persona les incomodó algo, y quieren que lo lea quien supervisa, llegará con tu lista.
    }
supervisor-no-more =
    { $form ->
       *[formal] Ya no figura usted aquí como quien supervisa el centro.
        [informal] Ya no figuras aquí como quien supervisa el centro.
    }
