# For therapists: set-up, invites, digests.

setup-name =
    { $form ->
       *[formal] Hola. Unas preguntas breves, y después ya puede invitar. ¿Qué nombre pueden ver sus expacientes? Basta con el de pila.
        [informal] Hola. Unas preguntas breves, y después ya puedes invitar. ¿Qué nombre pueden ver tus expacientes? Basta con el de pila.
    }
setup-name-length = Hace falta un nombre de 1 a { $most } letras.
setup-zone =
    { $form ->
       *[formal] ¿Con la hora de qué ciudad vive? Escriba su nombre.
        [informal] ¿Con la hora de qué ciudad vives? Escribe su nombre.
    }
setup-zone-unknown = Ninguna ciudad de la lista tiene ese nombre. También sirve una más grande de la misma zona horaria.
setup-zone-which = ¿Es esta? La hora es la que marca ahora un reloj allí. Si no, sirve escribir otra ciudad.
setup-days =
    { $form ->
       *[formal] ¿Qué días lee? Sus expacientes lo sabrán. Los demás días no llega nada, y tampoco cuando no hay nada que leer.
        [informal] ¿Qué días lees? Tus expacientes lo sabrán. Los demás días no llega nada, y tampoco cuando no hay nada que leer.
    }
setup-day-chosen = ✓ { $day }
setup-days-done = Estos días
setup-days-none = Hace falta un día al menos.
setup-hour =
    { $form ->
       *[formal] ¿A qué hora vendría bien que llegue? Toque una, o escriba una hora como 7:30.
        [informal] ¿A qué hora vendría bien que llegue? Toca una, o escribe una hora como 7:30.
    }
setup-hour-unclear = Aquí sirve una hora entre las { $earliest } y las { $latest }, por ejemplo 7:30.
setup-done =
    Todo listo, { $name }. { $form ->
       *[formal] Lo que se comparta con usted llega a las { $hour } ({ $zone }).
        [informal] Lo que se comparta contigo llega a las { $hour } ({ $zone }).
    } Días de lectura: { $days }. { $form ->
       *[formal] Que alguien guarde silencio no dice nada sobre su trabajo.
        [informal] Que alguien guarde silencio no dice nada sobre tu trabajo.
    }

    { $form ->
       *[formal] Nadie vigila este chat, y sus expacientes lo saben.
        [informal] Nadie vigila este chat, y tus expacientes lo saben.
    }

invite-button = Invitar a expacientes
invite-label =
    { $form ->
       *[formal] ¿Para quién es? Escriba una etiqueta de hasta { $most } letras, que solo verá usted. Bastan las iniciales.
        [informal] ¿Para quién es? Escribe una etiqueta de hasta { $most } letras, que solo verás tú. Bastan las iniciales.
    }
invite-label-length = Hace falta una etiqueta de 1 a { $most } letras.
invite-last-session =
    { $form ->
       *[formal] ¿Cuándo fue, o será, la última sesión? Toque un botón, o escriba una fecha como { $example }.
        [informal] ¿Cuándo fue, o será, la última sesión? Toca un botón, o escribe una fecha como { $example }.
    }
invite-last-today = Hoy
invite-last-week = Hace una semana
invite-last-unclear = Esa fecha no se entiende. Sirve una como { $example }.
invite-talked =
    { $form ->
       *[formal] Última sesión: { $day }. Antes no llega ningún mensaje. ¿Se habló del final con esa persona, y le gustaría saber de usted?
        [informal] Última sesión: { $day }. Antes no llega ningún mensaje. ¿Se habló del final con esa persona, y le gustaría saber de ti?
    }
invite-talked-yes = Sí, lo hablamos
invite-talked-no = Todavía no
invite-not-yet = Entonces esto puede esperar. Cuando se haya hablado, /invite empieza de nuevo.
invite-plan = ¿Cada cuánto puede llegar un mensaje? Esa persona ve antes las fechas, y puede cambiar de idea. Se cuenta desde la última sesión.
plan-light = Ligero: tras 1, 3, 6 y 12 meses
plan-year = Un año: 8 mensajes, y termina
plan-long = Largo: tras 3, 6, 12, 18 y 24 meses
plan-weeks = Cada { $weeks } semanas, un año
invite-topics =
    { $form ->
       *[formal] Si quiere, ofrezca temas por los que un mensaje puede preguntar. Decide esa persona: no se pregunta por nada que no haya tocado.
        [informal] Si quieres, ofrece temas por los que un mensaje puede preguntar. Decide esa persona: no se pregunta por nada que no haya tocado.
    }
invite-topics-go-on = Seguir
invite-opening =
    { $form ->
       *[formal] Si quiere, una línea para el primer mensaje, de hasta { $most } letras. No pide nada, ni dice nada delicado en una pantalla de bloqueo.
        [informal] Si quieres, una línea para el primer mensaje, de hasta { $most } letras. No pide nada, ni dice nada delicado en una pantalla de bloqueo.
    }
invite-opening-skip = Sin línea
invite-opening-faults =
    { $form ->
       *[formal] Esa línea podría pesarle a alguien. Este es el motivo, por si quiere cambiarla:
        [informal] Esa línea podría pesarle a alguien. Este es el motivo, por si quieres cambiarla:
    }
fault-too_long = Tiene más de 140 letras.
fault-guilt = Puede sonar a reproche, o a inquietud por el silencio.
fault-demand = Pide algo. Aquí no se pide nada.
fault-assumed_state = Da por hecho cómo está esa persona.
fault-cheer = Da ánimos de un modo que puede doler en un mal día.
fault-clinical = Tiene una palabra de la terapia, y una pantalla de bloqueo puede mostrarla.
fault-marketing = Suena a publicidad.
fault-praise = Elogia a quien ayudó.
fault-forbidden = Promete lo que aquí nadie puede cumplir, o cuenta cuántas personas no vinieron.
fault-question_too_many = Tiene más de una pregunta.
fault-exclamation = Tiene más de una exclamación.
fault-contact = Tiene un enlace, un número o una dirección.
invite-made =
    { $form ->
       *[formal] La invitación para <b>{ $label }</b> es la imagen de abajo. Puede mostrarla, imprimirla o pasar el enlace por su cuenta. Sirve una sola vez, durante 30 días, a quien la abra primero.
        [informal] La invitación para <b>{ $label }</b> es la imagen de abajo. Puedes mostrarla, imprimirla o pasar el enlace por tu cuenta. Sirve una sola vez, durante 30 días, a quien la abra primero.
    }
invite-card =
    Un mensaje breve de vez en cuando, sin ningún compromiso. Este enlace sirve una sola vez:

    { $link }
invite-opened-twice = El enlace para { $label } lo abrió una segunda persona. No vio ningún nombre, y no pasó de ahí.
therapist-home =
    { $form ->
       *[formal] Su próxima lectura es el { $day }, a las { $hour }, si hay algo que leer. Hasta entonces nadie vigila aquí, y sus expacientes lo saben.
        [informal] Tu próxima lectura es el { $day }, a las { $hour }, si hay algo que leer. Hasta entonces nadie vigila aquí, y tus expacientes lo saben.
    }
day-not-set = próximo día de lectura

digest-cover =
    { $count ->
        [0] Aquí ya no queda nada por leer.
        [one] 1 cosa para leer, cuando venga bien.
       *[other] { $count } cosas para leer, cuando venga bien.
    }
digest-repeat = (Puede que esto esté repetido.)
digest-open = Abrir
digest-close = Cerrar
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · leído
digest-topic = Tema: { $topic }
digest-then = <i>entonces, { $day }</i>
digest-now = <i>ahora</i>
digest-told-quietly = Le llegará una línea discreta, en horario de día.
digest-marked-read = Marcado como leído.
digest-withdrawn = <b>{ $number } · { $label }</b> · retirado
digest-read = Leído { $number }
digest-read-all = Todo leído
digest-whole-button = Entero { $number }
digest-whole = <b>{ $label }</b>, entero:
digest-footer =
    { $form ->
       *[formal] <i>El silencio no dice nada sobre su trabajo.</i>
        [informal] <i>El silencio no dice nada sobre tu trabajo.</i>
    }
