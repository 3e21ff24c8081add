# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Ha surgido algo nuevo
back-nobody = Desde este chat no hay con quién retomar el contacto. /help muestra dónde responde una persona.
back-which = ¿De quién se trata?
back-card = <b>Retomar el contacto.</b> Si ha surgido algo nuevo, así se puede hablar con { $therapist }:
back-card-unwritten = <b>Retomar el contacto.</b> { $therapist } no ha dejado aquí indicaciones de cómo hacerlo. Aun así, se le puede avisar.
back-card-after =
    { $form ->
       *[formal] Con un toque, { $therapist } sabrá que usted pide retomar el contacto. Nada de lo que usted contó se envía con eso. No es para emergencias: /help muestra dónde responde una persona al momento, y qué es gratis.
        [informal] Con un toque, { $therapist } sabrá que pides retomar el contacto. Nada de lo que contaste se envía con eso. No es para emergencias: /help muestra dónde responde una persona al momento, y qué es gratis.
    }
back-card-past = El último mensaje llegó hace dos años o más. Por eso desde aquí ya no sale nada. Las vías habituales para hablar con { $therapist } siguen ahí. /help muestra dónde responde una persona, y qué es gratis.
back-ask = Avisar a { $therapist }
back-not-now = Ahora no
back-left =
    { $form ->
       *[formal] No se ha enviado nada. /back está ahí cuando quiera.
        [informal] No se ha enviado nada. /back está ahí cuando quieras.
    }
back-asked =
    { $form ->
       *[formal] { $therapist } recibirá una sola línea, en horario de día: que usted pide retomar el contacto, y nada más. La respuesta llegará por otra vía, no por este chat.
        [informal] { $therapist } recibirá una sola línea, en horario de día: que pides retomar el contacto, y nada más. La respuesta llegará por otra vía, no por este chat.
    }
back-asked-pauses =
    { $form ->
       *[formal] Sus mensajes quedan en pausa. Siguen cuando usted lo diga.
        [informal] Tus mensajes quedan en pausa. Siguen cuando lo digas.
    }
back-asked-before = { $therapist } recibió esa línea el { $day }. La respuesta llegará por otra vía, no por este chat.
back-take-back = Retirar
back-taken-back = Retirado.
back-too-late = Ya se ha visto, así que se queda como está.
back-seen =
    { $form ->
       *[formal] Lo que usted pidió se vio el { $day }.
        [informal] Lo que pediste se vio el { $day }.
    }
back-seen-named =
    { $form ->
       *[formal] El { $day }, { $therapist } vio que usted pide retomar el contacto.
        [informal] El { $day }, { $therapist } vio que pides retomar el contacto.
    }

back-push = Alguien pide retomar el contacto.
back-show = Mostrar quién
back-item =
    { $form ->
       *[formal] <b>{ $label }</b> pide retomar el contacto desde el { $day }. Nada de su historia viene con eso. Cómo responder lo elige usted: desde aquí no se envía nada.
        [informal] <b>{ $label }</b> pide retomar el contacto desde el { $day }. Nada de su historia viene con eso. Cómo responder lo eliges tú: desde aquí no se envía nada.
    }
back-item-saw =
    { $form ->
       *[formal] Vio estas indicaciones de usted:
        [informal] Vio estas indicaciones tuyas:
    }
back-item-unwritten =
    { $form ->
       *[formal] No vio ninguna indicación de cómo hablar con usted. Con /wayback se escribe una.
        [informal] No vio ninguna indicación de cómo hablar contigo. Con /wayback se escribe una.
    }
back-mark-seen = Visto
back-marked-seen = Marcado como visto.
back-withdrawn = Retirado por quien lo pidió.

wayback-button = Mis indicaciones
wayback-is =
    { $form ->
       *[formal] <b>Sus indicaciones.</b> Quien pida retomar el contacto verá esto:
        [informal] <b>Tus indicaciones.</b> Quien pida retomar el contacto verá esto:
    }
wayback-unwritten =
    { $form ->
       *[formal] <b>Sus indicaciones.</b> Quien pida retomar el contacto todavía no encuentra ninguna.
        [informal] <b>Tus indicaciones.</b> Quien pida retomar el contacto todavía no encuentra ninguna.
    }
wayback-ask =
    { $form ->
       *[formal] Para escribirlas, use hasta { $most } letras: cómo pedir cita, cuánto dura la espera y un lugar que sea gratis.
        [informal] Para escribirlas, usa hasta { $most } letras: cómo pedir cita, cuánto dura la espera y un lugar que sea gratis.
    }
wayback-length = Hacen falta de 1 a { $most } letras.
wayback-remove = Quitar las indicaciones
wayback-leave = Dejarlo como está
wayback-left = Se queda como estaba.
