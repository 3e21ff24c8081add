# Opting in. The card is a legal text: plain words, short sentences; changing it needs a new version.

consent-card =
    <b>Un mensaje de vez en cuando</b>

    { $form ->
       *[formal] Este enlace le llega de parte de { $therapist }. Si dice que sí, aquí puede llegar un mensaje breve en fechas que verá antes. Puede responder con un toque, escribir unas líneas o no decir nada.
        [informal] Este enlace te llega de parte de { $therapist }. Si dices que sí, aquí puede llegar un mensaje breve en fechas que verás antes. Puedes responder con un toque, escribir unas líneas o no decir nada.
    } Nunca hace falta responder.

    <b>Quién escribe y quién lee.</b> Los mensajes los envía un programa. { $form ->
       *[formal] A { $therapist } solo le llega lo que usted decida compartir.
        [informal] A { $therapist } solo le llega lo que decidas compartir.
    } Días de lectura: { $days }. Nadie vigila este chat, y no es para emergencias.

    <b>Qué no es.</b> No es una sesión, y no es terapia. Tampoco hace que la terapia empiece otra vez. Es gratis y no se cobra nunca. Ningún empleador y ninguna aseguradora pueden verlo.

    <b>Qué se guarda.</b> { $form ->
       *[formal] El centro guarda cifrado lo que usted escribe. Lo borra, como muy tarde, 90 días después de leerse. Usted puede elegir conservarlo.
        [informal] El centro guarda cifrado lo que escribes. Lo borra, como muy tarde, 90 días después de leerse. Puedes elegir conservarlo.
    } Telegram guarda los chats con bots en sus propios servidores. No están cifrados de extremo a extremo. Lo que { $therapist } haya leído puede quedar en su propio archivo.

    { $form ->
       *[formal] Puede detenerlo en cualquier momento, con un toque.
        [informal] Puedes detenerlo en cualquier momento, con un toque.
    }
consent-go-on = Lo he leído
consent-no = No, gracias
consent-age =
    { $form ->
       *[formal] Una pregunta: ¿tiene 18 años o más?
        [informal] Una pregunta: ¿tienes 18 años o más?
    }
consent-age-yes = Sí, 18 o más
consent-age-no = No
consent-rhythm =
    { $form ->
       *[formal] ¿Cómo lo prefiere? Todavía no hay nada preparado.
        [informal] ¿Cómo lo prefieres? Todavía no hay nada preparado.
    }
consent-scheduled = Mensajes en fechas fijas
consent-on-wish = Solo cuando quiera escribir
consent-dates =
    Estas serían las fechas:

    { $dates }

    Cada mensaje llega entre las { $opens } y las { $closes } ({ $zone }). Entre el 20 de diciembre y el 2 de enero no llega ninguno. Después del último, se termina. Ninguno necesita respuesta.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Cuando { $therapist } haya leído algo que usted compartió, lo dirá una línea discreta.
            [informal] Cuando { $therapist } haya leído algo que compartiste, lo dirá una línea discreta.
        }
    }

    Todo esto es un comienzo. { $form ->
       *[formal] Una vez hecho, podrá elegir fechas, horas, temas y más.
        [informal] Una vez hecho, podrás elegir fechas, horas, temas y más.
    }
consent-dates-fine = Estas fechas van bien
consent-done-scheduled =
    Todo listo. El primer mensaje llega el { $day }. Hasta entonces, aquí hay silencio. Nadie vigila este chat; /help muestra dónde responde una persona.

    { $form ->
       *[formal] Aquí puede escribir en cualquier momento. Nada llega a { $therapist } sin que usted toque Compartir.
        [informal] Aquí puedes escribir en cualquier momento. Nada llega a { $therapist } sin que toques Compartir.
    } /settings cambia lo que llega; /stop lo termina todo al momento.
consent-done-on-wish =
    { $form ->
       *[formal] Todo listo. No llegarán mensajes. Nadie vigila este chat; /help muestra dónde responde una persona. Cuando quiera escribir, basta con hacerlo aquí. Nada llega a { $therapist } sin que usted toque Compartir. /stop lo termina todo al momento.
        [informal] Todo listo. No llegarán mensajes. Nadie vigila este chat; /help muestra dónde responde una persona. Cuando quieras escribir, basta con hacerlo aquí. Nada llega a { $therapist } sin que toques Compartir. /stop lo termina todo al momento.
    }
consent-declined =
    { $form ->
       *[formal] Está bien. El enlace queda usado, y no se ha guardado nada sobre usted. Con los mejores deseos.
        [informal] Está bien. El enlace queda usado, y no se ha guardado nada sobre ti. Con los mejores deseos.
    }
