# A therapist's short note for one thing received: «respuesta breve», as in /settings; never
# «mensaje», which is a check-in.

notes-button = Respuesta { $number }
notes-write = Respuesta breve
notes-ask =
    { $form ->
       *[formal] Una respuesta breve para { $label }: toque una, o escriba la suya, de hasta { $most } letras. No pide nada. Sale dentro de diez minutos, y hasta entonces puede deshacerla.
        [informal] Una respuesta breve para { $label }: toca una, o escribe la tuya, de hasta { $most } letras. No pide nada. Sale dentro de diez minutos, y hasta entonces puedes deshacerla.
    }
notes-preset-thanks = Gracias por contármelo.
notes-preset-read = He leído esto con atención.
notes-preset-glad =
    { $form ->
       *[formal] Me alegra que lo haya escrito.
        [informal] Me alegra que lo hayas escrito.
    }
notes-preset-arrived =
    { $form ->
       *[formal] Sus palabras han llegado aquí.
        [informal] Tus palabras han llegado aquí.
    }
notes-preset-kindly =
    { $form ->
       *[formal] Pienso en usted con afecto.
        [informal] Pienso en ti con afecto.
    }
notes-preset-well =
    { $form ->
       *[formal] Le deseo lo mejor.
        [informal] Te deseo lo mejor.
    }
notes-none = Sin respuesta
notes-left = No se ha enviado ninguna respuesta.
notes-only-words =
    { $form ->
       *[formal] Esta respuesta se hace solo con palabras. Toque una, o escriba la suya.
        [informal] Esta respuesta se hace solo con palabras. Toca una, o escribe la tuya.
    }
notes-leaves = Esta respuesta sale para { $label } después de las { $hour }, a una hora que le venga bien a esa persona:
notes-undo = Deshacer
notes-undone = Retirada. No se ha enviado nada.
notes-too-late = Ya ha salido.
notes-once =
    { $form ->
       *[formal] Una respuesta a esto ya salió para { $label }: la escribió usted el { $day }. Hay una por cada cosa.
        [informal] Una respuesta a esto ya salió para { $label }: la escribiste el { $day }. Hay una por cada cosa.
    }
notes-unwished = { $label } no recibe respuestas breves.
notes-not_for_this = Esto era sobre algo que le incomodó, así que aquí no cabe una respuesta breve.
notes-boundary = Esto toca un tema de límites, como encuentros, regalos o dinero. Aquí no cabe una respuesta breve.
notes-unread = Una respuesta es posible una vez leído esto.
notes-gone = Esto ya no está aquí, así que no cabe ninguna respuesta.

# To the client.
notes-came = Ha llegado una respuesta breve.
notes-from = Una respuesta breve de { $therapist }:
notes-back =
    { $form ->
       *[formal] Una respuesta breve, por lo que usted compartió:
        [informal] Una respuesta breve, por lo que compartiste:
    }
notes-in-mydata = Una respuesta breve de { $therapist }:
