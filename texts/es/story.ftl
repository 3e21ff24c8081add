# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview =
    { $form ->
       *[formal] Si usted lo comparte, { $therapist } verá esto:
        [informal] Si lo compartes, { $therapist } verá esto:
    }
story-face = Cómo va todo: { $face }
story-voice = (una nota de voz)
story-photo = (una foto)
story-share = Compartir con { $therapist }
story-keep = Guardar para mí
story-delete = Borrar
story-shared =
    { $tone ->
        [plain] { $form ->
           *[formal] Compartido. Le llegará a { $therapist } el { $day }. Hasta que se lea, puede editar lo que escribió o retirarlo.
            [informal] Compartido. Le llegará a { $therapist } el { $day }. Hasta que se lea, puedes editar lo que escribiste o retirarlo.
        }
       *[warm] { $form ->
           *[formal] Recibido, gracias por contarlo. Le llegará a { $therapist } el { $day }. Hasta que se lea, puede editar lo que escribió o retirarlo.
            [informal] Recibido, gracias por contarlo. Le llegará a { $therapist } el { $day }. Hasta que se lea, puedes editar lo que escribiste o retirarlo.
        }
    }
story-take-back = Retirar
story-taken-back =
    { $form ->
       *[formal] Retirado. { $therapist } no lo verá. Queda guardado solo para usted, a menos que lo borre.
        [informal] Retirado. { $therapist } no lo verá. Queda guardado solo para ti, a menos que lo borres.
    }
story-perhaps-seen = La lista donde estaba ya se había abierto. Así que quizá { $therapist } lo haya visto.
story-kept =
    { $form ->
       *[formal] Guardado, solo para usted. Nadie más lo ve.
        [informal] Guardado, solo para ti. Nadie más lo ve.
    }
story-share-after-all = Compartirlo de todos modos
story-deleted = Borrado.
story-edited = Cambiado. Vale la versión nueva.
story-edit-already_read = Esto ya se había leído, así que el cambio solo se ve en este chat.
story-edit-already_shared = Esto ya se había compartido, así que el cambio solo se ve en este chat.
story-edit-not_shared = El cambio solo se ve en este chat.
story-edit-gone = Eso ya no está aquí, así que el cambio solo se ve en este chat.
story-already_shared = Ya está compartido.
story-already_read = Ya se ha leído.
story-not_shared = No está compartido.
story-gone = Eso ya no está.
story-stopped =
    { $form ->
       *[formal] Usted detuvo los mensajes. Lo que escriba aquí no se pasa a nadie ni se guarda. Para empezar de nuevo, pida un enlace nuevo a quien le dio el primero. /help muestra dónde responde una persona al momento.
        [informal] Detuviste los mensajes. Lo que escribas aquí no se pasa a nadie ni se guarda. Para empezar de nuevo, pide un enlace nuevo a quien te dio el primero. /help muestra dónde responde una persona al momento.
    }
receipt-read =
    { $form ->
       *[formal] Lo que usted envió se leyó el { $day }.
        [informal] Lo que enviaste se leyó el { $day }.
    }
receipt-read-named = { $therapist } lo leyó el { $day }.
