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
       *[formal] Comprobado: <b>hay una rotura en la entrada { $number }.</b> Alguien la cambió, o falta una anterior. Guarde una copia de la base de datos y pregunte a quien lleva el bot.
        [informal] Comprobado: <b>hay una rotura en la entrada { $number }.</b> Alguien la cambió, o falta una anterior. Guarda una copia de la base de datos y pregunta a quien lleva el bot.
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
