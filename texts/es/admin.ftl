# What an admin meets: numbers and settings, never a word, a name or a label of a client.
#
# An admin has no gender: «la administración», «quien administra». A state is «sí» or «no», as in
# settings.ftl, so nothing has to agree with the name of what is offered.

command-admin = El centro: qué ofrece

admin-panel =
    <b>El centro</b>
    Terapeutas: { $therapists }
    Invitaciones abiertas: { $invites }
    Expacientes que dijeron que sí: { $clients }
    Todavía sin enviar: { $waiting }
admin-menu-offers = Qué se ofrece
admin-menu-languages = Idiomas
admin-menu-plans = Planes
admin-menu-hours = Horas habituales
admin-menu-kept = Cuánto se guarda
admin-menu-days = Días sin mensajes
admin-menu-texts = Textos del centro
admin-audit = Registro de actividad
admin-invite = Invitar a terapeutas
admin-invite-made =
    Un enlace para invitar a una persona como terapeuta. Sirve una sola vez, durante 30 días, a quien lo abra primero:

    { $link }
admin-back = Atrás
admin-undo = Deshacer
admin-noted = Anotado. Vale desde ahora.
admin-moved = Alguien cambió esto entretanto. Así está ahora.

# Sending.

admin-pause = Pausar todos los envíos
admin-go-on = Reanudar los envíos
admin-is-paused =
    <b>Los envíos están en pausa</b> desde el { $since }. { $by ->
        [you] { $form ->
           *[formal] Los pausó usted.
            [informal] Los pausaste tú.
        }
        [another] Los pausó otra persona de la administración.
       *[nobody] Los pausó alguien que ya no está en la administración.
    } Las respuestas a quienes escriben siguen saliendo. Lo demás espera:
admin-waits-nothing = Ahora mismo no espera nada.
admin-waits-checkin = { $count ->
        [one] 1 mensaje para expacientes
       *[other] { $count } mensajes para expacientes
    }
admin-waits-reminder = { $count ->
        [one] 1 mensaje de «uno más, si hay silencio»
       *[other] { $count } mensajes de «uno más, si hay silencio»
    }
admin-waits-digest = { $count ->
        [one] 1 lista para terapeutas
       *[other] { $count } listas para terapeutas
    }
admin-waits-letter = { $count ->
        [one] 1 carta
       *[other] { $count } cartas
    }
admin-waits-news = { $count ->
        [one] 1 línea para expacientes, como una respuesta breve
       *[other] { $count } líneas para expacientes, como las respuestas breves
    }
admin-waits-receipt = { $count ->
        [one] 1 aviso de lectura
       *[other] { $count } avisos de lectura
    }
admin-waits-farewell = { $count ->
        [one] 1 última línea para expacientes
       *[other] { $count } últimas líneas para expacientes
    }
admin-waits-ping = { $count ->
        [one] 1 petición de retomar el contacto
       *[other] { $count } peticiones de retomar el contacto
    }
admin-waits-notice = { $count ->
        [one] 1 aviso para terapeutas o para la administración
       *[other] { $count } avisos para terapeutas o para la administración
    }
admin-waits-reply = { $count ->
        [one] 1 respuesta a alguien que escribió
       *[other] { $count } respuestas a personas que escribieron
    }
admin-waits-apology = { $count ->
        [one] 1 disculpa
       *[other] { $count } disculpas
    }

# What is offered.

admin-offers =
    <b>Qué se ofrece</b>
    Desactivar algo vale al momento, también para lo que espera; antes se ve a cuántas personas afecta. Activarlo no cambia nada para nadie hasta que cada persona lo elija.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Desactivar: { $name }</b>
    { $what }

    Personas afectadas ahora mismo: { $people }.
admin-turn-off = Desactivar para todo el mundo
admin-leave-on = Dejarlo activado
admin-is-off = { $name }: desde ahora, no.
admin-is-on = { $name }: desde ahora, sí. Todavía no ha cambiado nada para nadie.
admin-offer-checkins = Mensajes
admin-offer-checkins-is = mensajes breves para expacientes, en las fechas que aceptaron.
admin-offer-checkins-off = No sale ningún mensaje más, tampoco los que esperan. A cada expaciente que los recibe se le dice en una línea amable, en sus horas. Escribir a su terapeuta sigue siendo posible.
admin-offer-letters = Cartas
admin-offer-letters-is = cada expaciente puede escribir una carta y enviarla a su terapeuta.
admin-offer-letters-off = No se puede empezar ni enviar ninguna carta. Lo escrito se queda con quien lo escribió. También una carta que está en camino y todavía no está en la lista de su terapeuta; a quien la escribió se le dice.
admin-offer-answers = Cartas de vuelta
admin-offer-answers-is = cada terapeuta puede responder una vez a una carta, si quien la escribió lo desea.
admin-offer-answers-off = No se puede responder a ninguna carta. Una respuesta que todavía no ha salido vuelve a ser un borrador.
admin-offer-voice = Notas de voz
admin-offer-voice-is = cada expaciente puede compartir notas de voz.
admin-offer-voice-off = Las notas de voz no se pasan. Las que nadie ha leído todavía se quedan con quien las grabó, y se le dice.
admin-offer-photos = Fotos
admin-offer-photos-is = cada expaciente puede compartir fotos.
admin-offer-photos-off = Las fotos no se pasan. Las que nadie ha leído todavía se quedan con quien las envió, y se le dice; las palabras que las acompañan sí se pasan.
admin-offer-scale = Responder con un toque
admin-offer-scale-is = un mensaje que pregunta trae cinco respuestas para tocar, de «muy difícil» a «muy bien».
admin-offer-scale-off = Los mensajes llegan sin las cinco respuestas, también los que esperan. Lo que se tocó antes se queda.
admin-offer-receipts = Aviso de lectura
admin-offer-receipts-is = quien lo desea recibe una línea discreta cuando algo suyo se ha leído.
admin-offer-receipts-off = No sale ninguna de esas líneas más, tampoco las que esperan.
admin-offer-notes = Respuestas breves
admin-offer-notes-is = cada terapeuta puede enviar una respuesta breve por cada cosa recibida, si esa persona lo desea.
admin-offer-notes-off = No se puede escribir ninguna respuesta breve más, y las que esperan no salen.
admin-offer-reminders = Uno más, si hay silencio
admin-offer-reminders-is = si un mensaje que pregunta queda en silencio, puede llegar uno más, y no un tercero.
admin-offer-reminders-off = No sale ninguno de esos segundos mensajes, tampoco los que esperan.
admin-offer-danger = Palabras de peligro
admin-offer-danger-is = el programa nota algunas palabras de peligro y responde con números donde hay personas. Si esa persona lo aceptó, a su terapeuta le llega una línea. Muchas palabras se le escapan, y nadie vigila.
admin-offer-danger-off = Ya no se nota ninguna de esas palabras, y no llega ningún aviso de ellas. /help queda igual para todo el mundo.
admin-offer-way_back = Retomar el contacto
admin-offer-way_back-is = cada expaciente puede ver cómo retomar el contacto con su terapeuta, y avisar.
admin-offer-way_back-off = /back ya no muestra cómo hacerlo. Las peticiones ya hechas siguen su curso. /help queda igual para todo el mundo.

# Languages, plans, hours, and how long things are kept.

admin-all = todos
admin-one-stays = Siempre queda un idioma.
admin-first-stays = Este plan es el que se propone primero. Se puede elegir otro para eso, y después quitar este.
admin-languages = <b>Idiomas.</b> Se puede elegir entre los que tienen una marca. Quien ya usa otro lo conserva.
admin-plans = <b>Planes.</b> Los que tienen una marca se pueden proponer al invitar, y elegir al alargar. Quien tiene otro lo conserva. Los últimos botones dicen cuál aparece primero al invitar.
admin-plan-light = Ligero: tras 1, 3, 6 y 12 meses
admin-plan-year = Un año: 8 mensajes
admin-plan-long = Largo: tras 3, 6, 12, 18 y 24 meses
admin-plan-weeks = Cada pocas semanas
admin-plan-first = Primero: { $plan }
admin-hours =
    { $form ->
       *[formal] <b>Horas habituales.</b> Los mensajes llegan { $span }, según el reloj de cada expaciente, hasta que elija otras horas. Vale para quien diga que sí desde ahora. Toque una opción, o escriba unas horas como 10-18.
        [informal] <b>Horas habituales.</b> Los mensajes llegan { $span }, según el reloj de cada expaciente, hasta que elija otras horas. Vale para quien diga que sí desde ahora. Toca una opción, o escribe unas horas como 10-18.
    }
admin-hours-unclear = Las horas van de 5:00 a 23:00, y duran una hora o más. Nada ha cambiado.
admin-span = de { $opens } a { $closes }
admin-kept =
    <b>Cuánto tiempo se guarda</b>
    · <b>Palabras</b> que se compartieron: este tiempo después de leerse.
    · <b>Expacientes</b> con los mensajes detenidos, en reposo o terminados: todo lo suyo, este tiempo después de su última actividad.

    Los plazos más largos son los límites de la ley. A cada persona se le dice antes de que se borre algo suyo, y puede guardar una copia.
admin-kept-words = Palabras: { $count } días
admin-kept-link = Expacientes: { $count } meses
admin-days = { $count ->
        [one] 1 día
       *[other] { $count } días
    }
admin-months = { $count ->
        [one] 1 mes
       *[other] { $count } meses
    }
admin-shorter-words_kept =
    <b>Menos tiempo: las palabras se guardan { $after }, no { $before }.</b>
    Ahora se guardan aquí cosas de { $people } personas. No se borra nada sin decírselo a cada persona 14 días antes.
admin-shorter-link_kept =
    <b>Menos tiempo: lo de cada expaciente se borra { $after } después de su última actividad, no { $before }.</b>
    Ahora se guardan aquí cosas de { $people } personas. No se borra nada sin decírselo a cada persona 30 días antes.
admin-shorter-yes = Sí, menos tiempo
admin-shorter-no = Dejarlo como está

# Quiet days.

admin-days-screen =
    { $form ->
       *[formal] <b>Días sin mensajes.</b> En estas fechas no llega nada por sí solo a expacientes; las respuestas sí. Escriba una fecha como { $example }. Con el año vale una vez; sin él, cada año. Caben { $most } como máximo.
        [informal] <b>Días sin mensajes.</b> En estas fechas no llega nada por sí solo a expacientes; las respuestas sí. Escribe una fecha como { $example }. Con el año vale una vez; sin él, cada año. Caben { $most } como máximo.
    }
admin-day-yearly = { $day }, cada año
admin-day-remove = Quitar: { $day }
admin-day-past = Ese día ya ha pasado. Nada ha cambiado.
admin-days-many = Caben { $most } días sin mensajes como máximo. Al quitar uno, queda sitio para otro.
admin-day-sure =
    <b>Sin mensajes: { $day }</b>
    Ese día hay mensajes previstos para { $people } expacientes, y pasan a los siguientes días libres.
admin-day-yes = Que no llegue nada

# Texts of the practice.

admin-texts =
    { $form ->
       *[formal] <b>Textos del centro.</b> Se muestran tal como usted los escribe, en todos los idiomas. Cada cambio es una versión nueva.
        [informal] <b>Textos del centro.</b> Se muestran tal como los escribes, en todos los idiomas. Cada cambio es una versión nueva.
    }
admin-text-welcome = Bienvenida
admin-text-privacy = Privacidad
admin-text-welcome-is =
    { $form ->
       *[formal] <b>Bienvenida.</b> Va antes de la página en la que cada expaciente dice que sí. Escriba el texto, de hasta { $most } letras.
        [informal] <b>Bienvenida.</b> Va antes de la página en la que cada expaciente dice que sí. Escribe el texto, de hasta { $most } letras.
    }
admin-text-privacy-is =
    { $form ->
       *[formal] <b>Privacidad.</b> Va en /privacy, junto a lo que dice allí el propio programa. Después de un cambio, cada expaciente lo ve una vez, cuando vuelve a escribir o a tocar algo; no se pregunta nada a nadie. Escriba el texto, de hasta { $most } letras.
        [informal] <b>Privacidad.</b> Va en /privacy, junto a lo que dice allí el propio programa. Después de un cambio, cada expaciente lo ve una vez, cuando vuelve a escribir o a tocar algo; no se pregunta nada a nadie. Escribe el texto, de hasta { $most } letras.
    }
admin-text-ours = Ahora no hay ningún texto propio.
admin-text-holds = Versión { $number }, desde el { $day }:
admin-text-forget = Quitar el texto
admin-text-faults = Nada ha cambiado, por este motivo:

# Undo.

admin-undo-too = Deshacer también esto
admin-undone = Deshecho. «{ $what }» está como antes.
admin-undone-people = Vuelven a tenerlo { $people } expacientes. Quien haya elegido de nuevo desde entonces conserva lo que eligió.
admin-undone-late = De eso hace más de un día, así que cada expaciente elige de nuevo.
admin-undo-changed-since = No se ha deshecho nada: «{ $what }» ha vuelto a cambiar desde entonces. /admin muestra cómo está.
admin-undo-not-here = Esto no se puede deshacer aquí. /admin muestra cómo está todo.
admin-sending = todos los envíos
admin-bound-languages = idiomas
admin-bound-plans = planes
admin-bound-default_plan = el plan que se propone primero
admin-bound-default_hours = horas habituales
admin-bound-words_kept = cuánto se guardan las palabras
admin-bound-link_kept = cuánto se guarda lo de expacientes

# The supervisor, and a therapist who leaves.

admin-supervisor = Supervisión
admin-supervisor-screen = <b>Supervisión.</b> Quien diga que algo le incomodó puede elegir quién lo lee: su terapeuta, quien supervisa o nadie. ¿Quién supervisa?
admin-supervisor-none = Nadie
admin-supervisor-chosen = ✓ { $name }

admin-handover = Salida de terapeuta
admin-handover-who = <b>Salida de terapeuta.</b> ¿De quién son las personas a las que se pregunta por alguien más? Se les pregunta por separado; aquí nadie ve quiénes son.
admin-handover-none = No hay terapeutas aquí todavía.
admin-handover-to = ¿Por quién se puede preguntar a expacientes de { $therapist }?
admin-handover-sure = { $therapist } sale ahora, y se pregunta a sus expacientes por { $successor }. Ningún botón deshace esto.
admin-handover-sure-nobody = { $therapist } sale ahora, y se dice a sus expacientes que nadie sigue leyendo. Ningún botón deshace esto.
admin-handover-yes = Sí, dar el relevo
admin-handover-done = { $therapist } ha salido. Sus expacientes lo sabrán.
admin-handover-left =
    { $form ->
       *[formal] Usted ya no figura en este centro, así que aquí no llega nada más. Sus expacientes lo sabrán.
        [informal] Ya no figuras en este centro, así que aquí no llega nada más. Tus expacientes lo sabrán.
    }
admin-idle =
    { $count ->
        [one] 1 terapeuta tiene algo que leer desde hace 60 días, y no ha abierto nada. En /admin se puede dar el relevo.
       *[other] { $count } terapeutas tienen algo que leer desde hace 60 días, y no han abierto nada. En /admin se puede dar el relevo.
    }

# How many people, where it says how many. No “a” stands before it («a al menos»).

headcount-few = menos de { $count }
headcount-least = al menos { $count }
