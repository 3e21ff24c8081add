# What everybody may meet.
#
# Glossary, for Spanish as it is understood in Spain and in the Americas (tú or usted; never vos,
# vosotros or ustedes):
#   note (a check-in)     mensaje; never for a person’s own words, which are “lo que escribe”
#   hello                 saludo
#   invitation (it asks)  invitación; the link that opens all of this is “enlace” for clients
#   story                 historia; one piece of it: “lo que contó”, “lo que escribió”
#   share, take back      compartir, retirar
#   digest, list          lista; its day is “día de lectura”
#   way back              retomar el contacto; a therapist’s text for it: “indicaciones”
#   something felt off    algo me incomodó
#   help line             línea de ayuda; words of danger: “palabras de peligro”
#   the practice          el centro; supervisor: “quien supervisa”
#   former client         expaciente (to therapists and admins only)
# Readers, writers and therapists have no gender in these texts.

stranger-hello =
    { $form ->
       *[formal] Hola. Este programa envía mensajes breves a quienes recibieron una invitación. Para empezar hace falta un enlace; lo puede dar la persona que invita. Aquí no se ha guardado nada sobre usted.
        [informal] Hola. Este programa envía mensajes breves a quienes recibieron una invitación. Para empezar hace falta un enlace; lo puede dar la persona que invita. Aquí no se ha guardado nada sobre ti.
    }
link-not-open = Ahora mismo este enlace no abre nada. Quien lo dio puede crear otro.
link-is-yours =
    { $form ->
       *[formal] Este enlace lo creó usted. Es para otra persona, así que sigue sin usar.
        [informal] Este enlace lo creaste tú. Es para otra persona, así que sigue sin usar.
    }
link-was-yours = Este enlace ya se usó aquí. Todo sigue como estaba.
link-not-needed = Aquí ya está todo preparado, así que este enlace sigue sin usar.
button-old = Ese botón era de un paso anterior, así que nada ha cambiado.
nothing-to-do = Ahora mismo no hay nada que hacer aquí. /start muestra en qué punto está todo.
dialogue-tap-please = Aquí basta con tocar uno de los botones. También sirve escribir el texto del botón.
nobody-reads-this = Este chat lo lleva un programa, y nadie lee lo que se escribe aquí. /start muestra lo que sabe hacer; /help, dónde responde una persona.
problem-sorry =
    { $form ->
       *[formal] Algo ha fallado de este lado. Lo último que usted envió se quedó sin procesar. Perdón. Tal vez ayude enviarlo otra vez.
        [informal] Algo ha fallado de este lado. Lo último que enviaste se quedó sin procesar. Perdón. Tal vez ayude enviarlo otra vez.
    }
help-chat =
    <b>Qué es este chat</b>
    Un programa envía mensajes breves en fechas acordadas. Nunca hace falta responder. { $form ->
       *[formal] Lo que escriba no sale de aquí, a menos que toque Compartir.
        [informal] Lo que escribas no sale de aquí, a menos que toques Compartir.
    }

    /start muestra en qué punto está todo. { $form ->
       *[formal] /settings cambia lo que usted eligió; /language, la forma de hablar.
        [informal] /settings cambia lo que elegiste; /language, la forma de hablar.
    } /back muestra cómo retomar el contacto. /pause hace una pausa. /stop lo termina todo al momento. { $form ->
       *[formal] /mydata le da una copia; /forget lo borra todo.
        [informal] /mydata te da una copia; /forget lo borra todo.
    }

help-without-records =
    { $form ->
       *[formal] Ahora mismo algo no funciona aquí. Lo que escriba ahora se procesará más tarde.
        [informal] Ahora mismo algo no funciona aquí. Lo que escribas ahora se procesará más tarde.
    }
command-language = Idioma y tono
command-back = Ha surgido algo nuevo
command-concern = Algo me incomodó
command-wayback = Cómo retomar el contacto conmigo
command-start = En qué punto está todo
command-mine = Lo que he contado hasta ahora
command-mydata = Una copia de mis datos
command-forget = Borrar todo lo mío
command-privacy = Qué se guarda y dónde
command-rules = Qué es esto y qué no es
command-help = Ayuda, y qué es esto
command-hide = Hay alguien cerca: quitar lo que se pueda
command-stop = Detener todos los mensajes
command-pause = Pausa de tres meses
command-invite = Invitar a expacientes
bot-description = Mensajes breves en fechas acordadas. Los envía un programa, y nadie vigila este chat. No es para emergencias: /help muestra dónde responde una persona. Hace falta un enlace de la persona que invita.
bot-about = Mensajes breves en fechas acordadas. Nadie vigila este chat.

cannot-keep = Este programa admite texto, notas de voz y fotos. Lo demás no lo guarda.
