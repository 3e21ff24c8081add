# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.
# “Mensaje” is a check-in only; what somebody wrote is “texto” or “lo que escribió”.

danger-self =
    Algunas de estas palabras pueden querer decir que alguien está en peligro. { $form ->
       *[formal] Si se trata de usted, en estos números responde una persona:
        [informal] Si se trata de ti, en estos números responde una persona:
    }
danger-program = Soy un programa, y nadie lee esto en este momento.
danger-pause =
    { $form ->
       *[formal] Sus mensajes quedan en pausa hasta el { $day }. Hasta entonces, aquí no se espera nada de usted.
        [informal] Tus mensajes quedan en pausa hasta el { $day }. Hasta entonces, aquí no se espera nada de ti.
    }
danger-asks =
    { $form ->
       *[formal] ¿Se trataba de usted, ahora?
        [informal] ¿Se trataba de ti, ahora?
    }
danger-is = Sí
danger-is-not = No era eso
danger-yes = Gracias por decirlo. Aquí no se pregunta nada más. Una voz está a una llamada de distancia:
danger-not = Perdón, fue una suposición equivocada. Por este texto no vuelve a salir.
danger-not-told = A { $name } no le llega ninguna línea.
danger-not-told-late = La línea que le llegó a { $name } dice ahora que no era eso.
danger-not-pause =
    { $form ->
       *[formal] Sus mensajes siguen como antes.
        [informal] Tus mensajes siguen como antes.
    }

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] A { $name } le llega ahora una línea, sin lo que usted escribió.
        [informal] A { $name } le llega ahora una línea, sin lo que escribiste.
    } Nadie sabe cuándo la verá.
danger-told-later =
    { $form ->
       *[formal] A { $name } le llegará una línea, sin lo que usted escribió.
        [informal] A { $name } le llegará una línea, sin lo que escribiste.
    } Será el { $day }, a partir de las { $clock }, no antes. Nadie sabe cuándo la verá.
danger-told-away = { $therapist } no está estos días. La sustitución la hace { $name }, sin ver de quién se trata.
danger-told-paused =
    { $form ->
       *[formal] A { $name } le llegará una línea, sin lo que usted escribió. Saldrá cuando se reanuden los envíos.
        [informal] A { $name } le llegará una línea, sin lo que escribiste. Saldrá cuando se reanuden los envíos.
    } Ahora están en pausa, y nadie sabe hasta cuándo.
danger-told-before = A { $name } le llegó una línea el { $day }, a las { $clock }. En un día no llega una segunda.
danger-told-off = No se avisa a nadie, porque en /settings eso está en «no».
danger-told-nobody = No se avisa a nadie, porque ahora mismo a { $therapist } no le llega nada aquí.
danger-told-no-one = No se avisa a nadie.
danger-stopped = A { $name } ya no le llega ninguna línea.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others =
    { $form ->
       *[formal] Si alguien no está a salvo ahora mismo, llame al { $number }.
        [informal] Si alguien no está a salvo ahora mismo, llama al { $number }.
    }
danger-others-anywhere =
    { $form ->
       *[formal] Si alguien no está a salvo ahora mismo, llame al 112 en Europa. En América del Norte, al 911. O al número de emergencias de donde esté.
        [informal] Si alguien no está a salvo ahora mismo, llama al 112 en Europa. En América del Norte, al 911. O al número de emergencias de donde estés.
    }
danger-others-hide = Si es mejor que este chat no se vea, un toque quita lo posible.
danger-others-stranger = Este chat se puede borrar en la app.
danger-hide = Limpiar este chat

# To a therapist, or to whoever covers. Whose words they are is said with no gender.
danger-push = Puede que unas palabras de aquí hablaran de peligro.
danger-show = Mostrar de quién
danger-item = <b>{ $label }</b> escribió algo el { $day }, a las { $clock }. Un programa notó ahí palabras de peligro. Se equivoca a menudo. Esa persona aceptó esta línea y sabe de ella, y recibió los números de líneas de ayuda.
danger-item-cover = Una persona, expaciente de { $therapist }, escribió algo el { $day }, a las { $clock }. Un programa notó ahí palabras de peligro. Se equivoca a menudo. Esa persona aceptó esta línea, y recibió los números de líneas de ayuda. Quién es, solo puede verlo { $therapist }.
danger-item-words =
    { $form ->
       *[formal] Usted ve las palabras solo si esa persona las comparte. Desde aquí no se le envía nada: cómo hablar con ella lo elige usted.
        [informal] Ves las palabras solo si esa persona las comparte. Desde aquí no se le envía nada: cómo hablar con ella lo eliges tú.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Si esa persona comparte las palabras, llegan primero en la lista de usted.
        [informal] Si esa persona comparte las palabras, llegan primero en tu lista.
    }
danger-withdrawn = Retirado: no era eso.
danger-over = Esta línea ya no vale.
