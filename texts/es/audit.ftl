# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
# Trail = registro de actividad (“registro” alone is what a therapist exports).

command-audit = Registro de actividad: quién hizo qué

audit-head = <b>Registro de actividad</b>: { $subject }. Las horas son las de { $zone }.
audit-empty = Aquí no hay nada todavía.
audit-whole =
    { $count ->
        [one] Comprobado: sin roturas, 1 entrada.
       *[other] Comprobado: sin roturas, { $count } entradas.
    }
audit-newest = { $count } entradas. Comprobado: las { $checked } más recientes están sin roturas. La exportación las comprueba todas.
audit-broken =
    { $form ->
       *[formal] Comprobado: <b>hay una rotura en la entrada { $number }.</b> Alguien la cambió, o una anterior ya no está. Guarde una copia de la base de datos y pregunte a quien lleva el bot.
        [informal] Comprobado: <b>hay una rotura en la entrada { $number }.</b> Alguien la cambió, o una anterior ya no está. Guarda una copia de la base de datos y pregunta a quien lleva el bot.
    }
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = nada
audit-older = Anteriores
audit-newest-button = Lo más reciente
audit-export = Exportar todo
audit-undo = Deshacer { $number }
audit-exported = La exportación está en camino: una entrada en cada línea, y en la última, si hay alguna rotura.
audit-file = El registro de actividad (JSON por líneas)

audit-subject-all = Todo
audit-subject-consent = Consentimiento
audit-subject-settings = Ajustes
audit-subject-access = Accesos
audit-subject-sends = Envíos
audit-subject-people = Personas
audit-subject-data = Datos

audit-who-you =
    { $form ->
       *[formal] usted
        [informal] tú
    }
audit-who-client = expaciente { $id }
audit-who-therapist = terapeuta { $id }
audit-who-admin = administración { $id }
audit-who-operator = quien lleva el bot
audit-who-bot = el bot

audit-act-consent-given = consentimiento dado
audit-act-consent-withdrawn = consentimiento retirado
audit-act-consent-declined = consentimiento no dado
audit-act-settings-choice = elección de expaciente
audit-act-settings-therapist = elección de terapeuta
audit-act-settings-offer = oferta del centro
audit-act-settings-bound = ajuste del centro
audit-act-settings-text = texto del centro
audit-act-settings-paused = todos los envíos en pausa
audit-act-settings-resumed = envíos reanudados
audit-act-settings-undone = cambio deshecho
audit-act-access-list = lista abierta
audit-act-access-story = historia abierta
audit-act-access-letter = carta abierta
audit-act-access-page = página de expaciente abierta
audit-act-access-record = registro exportado
audit-act-access-export = datos exportados
audit-act-sends-sent = enviado
audit-act-sends-uncertain = quizá llegó, no se repite
audit-act-sends-skipped = saltado
audit-act-sends-failed = no enviado
audit-act-sends-resolved = envíos inciertos vistos
audit-act-people-invited = invitación creada
audit-act-people-revoked = invitación retirada
audit-act-people-joined = llegada de terapeuta
audit-act-people-suspended = terapeuta en suspenso
audit-act-people-resumed = vuelta de terapeuta
audit-act-people-left = salida de terapeuta
audit-act-people-admin = entrada en la administración
audit-act-people-noadmin = salida de la administración
audit-act-people-stopped = mensajes de expaciente detenidos
audit-act-people-handed = relevo preguntado a expacientes
audit-act-data-erased = borrado
audit-act-data-forgotten = borrado al cumplirse el plazo
audit-act-data-burnt = carta quemada
audit-act-data-backup = copia de seguridad hecha
audit-act-data-restored = copia de seguridad restaurada
audit-act-data-keys = claves cambiadas
audit-act-data-cut = entradas de más de seis años quitadas
audit-act-data-closing = fin del bot

# What was changed, as it stands in a line of the trail.

audit-what-checkins = mensajes
audit-what-letters = cartas
audit-what-answers = cartas de vuelta
audit-what-voice = notas de voz
audit-what-photos = fotos
audit-what-scale = responder con un toque
audit-what-receipts = aviso de lectura
audit-what-notes = respuestas breves
audit-what-reminders = uno más, si hay silencio
audit-what-danger = palabras de peligro
audit-what-way_back = retomar el contacto
audit-what-languages = idiomas
audit-what-plans = planes
audit-what-default_plan = plan propuesto primero
audit-what-default_hours = horas habituales
audit-what-words_kept = cuánto se guardan las palabras
audit-what-link_kept = cuánto se guarda lo de expacientes
audit-what-welcome = texto de bienvenida
audit-what-privacy = texto de privacidad
audit-what-quiet_day = un día sin mensajes
audit-what-supervisor = supervisión
audit-what-sending = envío
audit-what-reply = respuesta
audit-what-apology = disculpa
audit-what-receipt = aviso de lectura
audit-what-ping = aviso a terapeuta
audit-what-letter = carta
audit-what-digest = lista
audit-what-checkin = mensaje
audit-what-reminder = uno más, si hay silencio
audit-what-notice = aviso
audit-what-news = novedad
audit-what-farewell = última línea
audit-what-story = historia
audit-what-draft = borrador
audit-what-link = expaciente
audit-what-therapist = terapeuta
audit-what-client = expaciente
audit-what-admin = administración
audit-what-state = cómo está
audit-what-paused_until = pausa hasta
audit-what-rhythm = ritmo
audit-what-plan = plan
audit-what-window = horas
audit-what-discretion = pantalla de bloqueo
audit-what-kinds = tipos de mensaje
audit-what-thinned_from = menos mensajes desde
audit-what-danger_ping = aviso si hay peligro
audit-what-may_keep = se puede conservar
audit-what-holidays = días festivos
audit-what-turn_of_year = fin de año
audit-what-digest_days = días de la lista
audit-what-digest_minute = hora de la lista
audit-what-own_hours = horas propias
audit-what-opens = la lista se abre sola
audit-what-when_empty = lista también vacía
audit-what-week_most = máximo por semana
audit-what-zone = zona horaria
audit-what-name = nombre
audit-what-waiting = tiempo de espera
audit-what-free_help = ayuda gratuita
audit-what-policy = lo que aquí no se acepta
audit-what-away = ausencia
audit-what-back = vuelta
audit-what-cover = sustitución
audit-what-opening = línea inicial
audit-what-renewed = renovación
audit-what-date = una fecha
audit-what-called = nombre usado aquí
audit-what-country = país
audit-what-quiet_days = días sin mensajes
audit-what-topics = temas
audit-what-moving_code = código para otra cuenta
audit-what-language = idioma
audit-what-mydata = copia de los datos
audit-what-audit = registro de actividad
audit-what-shared = lo compartido
audit-what-shelf = lo que se puede conservar
audit-what-picture = imagen

audit-value-on = sí
audit-value-off = no
audit-value-active = en marcha
audit-value-paused = en pausa
audit-value-resting = en reposo
audit-value-ended = terminado
audit-value-stopped = detenido
audit-value-scheduled = según un plan
audit-value-on_wish = solo cuando quiere

opened-button = Quién abrió qué
opened-head =
    { $form ->
       *[formal] <b>Quién abrió lo que usted compartió</b>, primero lo más reciente. Abrir no es lo mismo que leer.
        [informal] <b>Quién abrió lo que compartiste</b>, primero lo más reciente. Abrir no es lo mismo que leer.
    }
opened-none =
    { $form ->
       *[formal] Nadie ha abierto nada suyo.
        [informal] Nadie ha abierto nada tuyo.
    }
opened-line = · { $when }: { $who } abrió { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when }: { $who } creó un archivo con lo que usted compartió
        [informal] · { $when }: { $who } creó un archivo con lo que compartiste
    }
opened-supervisor = quien supervisa el centro
opened-cover = quien sustituía a { $therapist }
opened-story =
    { $form ->
       *[formal] su historia del { $day }
        [informal] tu historia del { $day }
    }
opened-letter =
    { $form ->
       *[formal] su carta del { $day }
        [informal] tu carta del { $day }
    }
opened-gone = algo que ya no está
opened-page =
    { $form ->
       *[formal] la página sobre usted
        [informal] la página sobre ti
    }
opened-shared =
    { $form ->
       *[formal] la lista de lo que usted compartió
        [informal] la lista de lo que compartiste
    }
opened-shelf =
    { $form ->
       *[formal] lo suyo que se puede conservar
        [informal] lo tuyo que se puede conservar
    }
opened-picture =
    { $form ->
       *[formal] la imagen de su historia
        [informal] la imagen de tu historia
    }
opened-older = Anteriores
opened-newer = Más recientes

mydata-openings = Quién abrió qué
