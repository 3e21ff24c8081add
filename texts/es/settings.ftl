# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Elegir más
settings-which = ¿De qué mensajes se trata?
settings-menu =
    { $form ->
       *[formal] <b>Lo que puede elegir.</b> Cada cambio vale al momento.
        [informal] <b>Lo que puedes elegir.</b> Cada cambio vale al momento.
    }
settings-as-it-is =
    Próximo mensaje: { $next }
    Horas: de { $opens } a { $closes } ({ $place })
    Pantalla de bloqueo: { $level }
    Temas: { $topics }
settings-none = ninguno
settings-back = Atrás
settings-next = Siguiente
settings-done = Listo
settings-defaults = Listo, sin más cambios
settings-chosen = ✓ { $label }
settings-on = sí
settings-off = no
settings-noted = Anotado.
settings-end = <b>Así queda todo.</b> /settings lo muestra otra vez en cualquier momento.
settings-end-round = <b>Todo listo.</b> /settings lo cambia en cualquier momento; /stop lo termina al momento.
settings-day-unclear = Esa fecha no se entiende, así que nada ha cambiado.

settings-menu-dates = Fechas
settings-menu-hours = Horas y reloj
settings-menu-level = Pantalla de bloqueo
settings-menu-topics = Temas
settings-menu-quiet = Días sin mensajes
settings-menu-country = País para la ayuda
settings-menu-called = Mi nombre aquí
settings-menu-switch = Activar y desactivar
settings-menu-kinds = Tipos de mensaje
settings-menu-pause = Pausa hasta una fecha
settings-menu-language = Idioma y tono
settings-menu-moving = Otra cuenta
settings-menu-plan = Ritmo y duración

settings-dates =
    { $form ->
       *[formal] <b>Sus fechas.</b> Cada una se puede mover hasta 14 días. Toque una para moverla, o déjelas como están.
        [informal] <b>Tus fechas.</b> Cada una se puede mover hasta 14 días. Toca una para moverla, o déjalas como están.
    }
settings-dates-none =
    { $form ->
       *[formal] <b>Sus fechas.</b> No hay mensajes previstos.
        [informal] <b>Tus fechas.</b> No hay mensajes previstos.
    }
settings-move = Este mensaje llega el { $day }. Se mueve con los botones, o escribiendo otra fecha, como { $example }.
settings-move-day-back = Un día antes
settings-move-day-on = Un día después
settings-move-week-back = Una semana antes
settings-move-week-on = Una semana después
settings-moved = Movido al { $day }.
settings-move-refused = Ese día no es posible, así que nada ha cambiado. Un mensaje se puede mover 14 días. Queda a 21 días del anterior y del siguiente. No cae en días sin mensajes.

settings-hours =
    { $form ->
       *[formal] <b>Sus horas.</b>
        [informal] <b>Tus horas.</b>
    } Los mensajes llegan entre las { $opens } y las { $closes }. El reloj que se usa: { $place }.

    { $form ->
       *[formal] Toque un botón, o escriba unas horas, como 18-21. Para usar otro reloj, escriba una ciudad.
        [informal] Toca un botón, o escribe unas horas, como 18-21. Para usar otro reloj, escribe una ciudad.
    }
settings-hours-morning = Mañana: de { $opens } a { $closes }
settings-hours-afternoon = Tarde: de { $opens } a { $closes }
settings-hours-evening = Tarde-noche: de { $opens } a { $closes }
settings-hours-day = Todo el día: de { $opens } a { $closes }
settings-hours-unclear = Ahí no se han encontrado horas ni una ciudad, así que nada ha cambiado. También sirve una ciudad más grande de la misma zona horaria.
settings-hours-refused = Las horas van de { $earliest } a { $latest }, y duran una hora o más. Nada ha cambiado.
settings-zone-which = ¿Es esta? La hora es la que marca ahora un reloj allí. Si no, sirve escribir otra ciudad.

settings-level =
    { $form ->
       *[formal] <b>Su pantalla de bloqueo.</b> Esto es lo que podría leer en ella alguien a su lado:
        [informal] <b>Tu pantalla de bloqueo.</b> Esto es lo que podría leer en ella alguien a tu lado:
    }
settings-level-open = Abierta
settings-level-discreet = Discreta
settings-level-sealed = Sellada

settings-topics =
    <b>Temas.</b> { $form ->
       *[formal] Un mensaje puede preguntar por una parte de su vida, si la elige aquí.
        [informal] Un mensaje puede preguntar por una parte de tu vida, si la eliges aquí.
    } Pueden ser varias, o ninguna. { $form ->
       *[formal] También sirve un tema en sus palabras: basta con escribirlo, en { $most } letras como máximo.
        [informal] También sirve un tema en tus palabras: basta con escribirlo, en { $most } letras como máximo.
    }

    «Esa parte de la vida» y «El pasado» no se nombran nunca en un mensaje.
settings-topic-work = Trabajo
settings-topic-home = Casa y dinero
settings-topic-life = Esa parte de la vida (salud, un bebé)
settings-topic-parenting = Crianza
settings-topic-family = Familia
settings-topic-partner = Pareja
settings-topic-past = El pasado
settings-topics-offered =
    { $form ->
       *[formal] { $therapist } ofrece: { $topics }. No se pregunta por nada de eso si usted no lo toca.
        [informal] { $therapist } ofrece: { $topics }. No se pregunta por nada de eso si no lo tocas.
    }
settings-topic-length = Un tema tiene de 1 a { $most } letras, así que nada ha cambiado.
settings-topic-many =
    { $form ->
       *[formal] Aquí no caben más temas. Puede quitar uno, o dejarlo así.
        [informal] Aquí no caben más temas. Puedes quitar uno, o dejarlo así.
    }

settings-quiet =
    { $form ->
       *[formal] <b>Días sin mensajes.</b> Un mensaje que caería en uno de ellos llega un poco después. Para añadir un día, escriba una fecha, como { $example }.
        [informal] <b>Días sin mensajes.</b> Un mensaje que caería en uno de ellos llega un poco después. Para añadir un día, escribe una fecha, como { $example }.
    }
settings-occasion = Un mensaje amable ese día, cada año
settings-occasion-yearly = cada { $day }: un mensaje para ese día
settings-occasion-is = El mensaje para ese día ocupa el lugar del mensaje previsto más cercano. Si no hay ninguno cerca, no llega.
settings-holidays-quiet = Nada en días festivos
settings-holidays-open = Pueden llegar en días festivos
settings-quiet-yearly = cada { $day }
settings-quiet-which = ¿Es para cada año, o solo para esta vez?
settings-quiet-remove = Quitar: { $day }
settings-quiet-many = Caben { $most } días como máximo. Para más tiempo va mejor una pausa.
settings-turn-quiet = Nada del 20 dic al 2 ene
settings-turn-open = Pueden llegar esos días

settings-country =
    { $form ->
       *[formal] <b>Su país.</b> Se usa para una sola cosa: mostrar las líneas de ayuda de allí. Escriba su nombre, o toque un botón.
        [informal] <b>Tu país.</b> Se usa para una sola cosa: mostrar las líneas de ayuda de allí. Escribe su nombre, o toca un botón.
    }
settings-country-which = ¿Es este? Si no, sirve escribirlo otra vez.
settings-country-unclear = Ningún país de la lista tiene ese nombre, así que nada ha cambiado.
settings-country-forget = No decir ningún país

settings-called =
    { $form ->
       *[formal] <b>Su nombre aquí.</b> Los mensajes le llaman { $name }, y solo si usted eligió una pantalla de bloqueo abierta. Para cambiarlo, escriba otro nombre.
        [informal] <b>Tu nombre aquí.</b> Los mensajes te llaman { $name }, y solo si elegiste una pantalla de bloqueo abierta. Para cambiarlo, escribe otro nombre.
    }
settings-called-nothing =
    { $form ->
       *[formal] <b>Su nombre aquí.</b> Los mensajes no usan ningún nombre. Para cambiarlo, escriba uno. Solo se ve con la pantalla de bloqueo abierta.
        [informal] <b>Tu nombre aquí.</b> Los mensajes no usan ningún nombre. Para cambiarlo, escribe uno. Solo se ve con la pantalla de bloqueo abierta.
    }
settings-called-forget = No usar ningún nombre
settings-called-length = Un nombre tiene de 1 a { $most } letras, así que nada ha cambiado.

settings-switches =
    { $form ->
       *[formal] <b>Activar y desactivar.</b> Cada opción cuenta por separado. Toque una para cambiarla.
        [informal] <b>Activar y desactivar.</b> Cada opción cuenta por separado. Toca una para cambiarla.
    }
settings-switch-receipts = Aviso de lectura: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Llega una línea discreta cuando { $therapist } ha leído algo que usted compartió.
        [informal] Llega una línea discreta cuando { $therapist } ha leído algo que compartiste.
    }
settings-switch-scale = Responder con un toque: { $state }
settings-switch-scale-is = Un mensaje que pregunta trae cinco respuestas para tocar, de «muy difícil» a «muy bien».
settings-switch-notes = Respuestas breves: { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] { $therapist } puede enviar una respuesta breve por cada cosa que usted comparta.
        [informal] { $therapist } puede enviar una respuesta breve por cada cosa que compartas.
    }
settings-switch-danger-ping = Aviso si hay peligro: { $state }
settings-switch-danger-ping-is =
    { $form ->
       *[formal] Un programa nota algunas palabras de peligro, en el propio equipo del centro. Muchas se le escapan, y nadie vigila. Cuando nota alguna, a { $therapist } le llega una línea sin lo que usted escribió. Llega de día, y no al momento. Usted ve que sale, y puede retirarla.
        [informal] Un programa nota algunas palabras de peligro, en el propio equipo del centro. Muchas se le escapan, y nadie vigila. Cuando nota alguna, a { $therapist } le llega una línea sin lo que escribiste. Llega de día, y no al momento. Ves que sale, y puedes retirarla.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Si sus palabras suenan a peligro, { $therapist } puede recibir una línea sin ellas. En este idioma el programa no nota palabras así, de modo que no sale nada.
        [informal] Si tus palabras suenan a peligro, { $therapist } puede recibir una línea sin ellas. En este idioma el programa no nota palabras así, de modo que no sale nada.
    }
settings-switch-reminder = Uno más, si hay silencio: { $state }
settings-switch-reminder-is = Si un mensaje que pregunta queda en silencio, una semana después llega otro. No hay un tercero.
settings-switch-may-keep = Se puede conservar: { $state }
settings-switch-may-keep-is =
    { $form ->
       *[formal] { $therapist } puede conservar lo que haya leído, en un estante propio. Vale hasta que usted desactive esto.
        [informal] { $therapist } puede conservar lo que haya leído, en un estante propio. Vale hasta que desactives esto.
    }

settings-kinds = <b>Tipos de mensaje.</b> Un saludo no pregunta nada. Una invitación pregunta cómo va todo. Con los dos, no responder está bien.
settings-kinds-both = Los dos, por turnos
settings-kinds-hello = Solo saludos
settings-kinds-invitation = Solo invitaciones

settings-pause =
    { $form ->
       *[formal] <b>Una pausa.</b> No llega nada hasta la fecha que elija. Toque un botón, o escriba una fecha, como { $example }.
        [informal] <b>Una pausa.</b> No llega nada hasta la fecha que elijas. Toca un botón, o escribe una fecha, como { $example }.
    }
settings-pause-is =
    { $form ->
       *[formal] <b>Una pausa.</b> No llega nada antes del { $day }. Para cambiarlo, toque un botón o escriba una fecha, como { $example }.
        [informal] <b>Una pausa.</b> No llega nada antes del { $day }. Para cambiarlo, toca un botón o escribe una fecha, como { $example }.
    }
settings-pause-weeks = Durante 2 semanas
settings-pause-month = Durante un mes
settings-pause-months = Durante 3 meses
settings-pause-refused = Una pausa termina en un día que está por venir. Dura dos años como máximo. Nada ha cambiado.

settings-plan =
    <b>Ritmo y duración.</b> { $count ->
        [0] No hay mensajes previstos.
        [one] Hay un mensaje más previsto.
       *[other] Hay { $count } mensajes más previstos.
    } Otro plan cuenta desde hoy. Sus fechas se ven antes de decir que sí.
settings-plan-light = Ligero: tras 1, 3, 6 y 12 meses
settings-plan-year = Un año: 8 mensajes
settings-plan-long = Largo: tras 3, 6, 12, 18 y 24 meses
settings-plan-again = El mismo plan, desde hoy
settings-plan-on-wish =
    { $form ->
       *[formal] No llegarán mensajes. Aquí puede escribir en cualquier momento.
        [informal] No llegarán mensajes. Aquí puedes escribir en cualquier momento.
    }
settings-plan-dates =
    Estas serían las fechas, en lugar de las anteriores:

    { $dates }

    Después del último, se termina. Ninguno necesita respuesta. { $form ->
       *[formal] Puede detenerlo en cualquier momento, con un toque.
        [informal] Puedes detenerlo en cualquier momento, con un toque.
    }
settings-plan-yes = Sí, estas fechas
settings-plan-no = No, dejarlo como está

command-settings = Cambiar qué llega y cuándo
