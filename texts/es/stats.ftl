# /stats, and what admins are told of by themselves. Numbers and kinds, never who.

command-stats = Números y estado

stats-button = Números y estado
stats-now = <b>Expacientes</b>
stats-state-active = Con su sí, en marcha
stats-state-paused = En pausa
stats-state-resting = En reposo, tras mensajes en silencio
stats-state-ended = Al final de su plan
stats-state-stopped = Con los mensajes detenidos
stats-count = { $what }: { $count } o más
stats-few = { $what }: menos de 5
stats-steps = <i>De cinco en cinco, para que un número no deje ver a nadie.</i>
stats-health = <b>El bot</b>
stats-alive = Última señal de vida: hace { $ago }
stats-alive-never = Última señal de vida: ninguna todavía
stats-polled = Última respuesta de Telegram: hace { $ago }
stats-queue = Ya tocaba, y sin enviar: { $count }
stats-queue-age = De eso, lo más antiguo espera desde hace { $ago }
stats-unsent = Mensaje más antiguo sin enviar: creado hace { $ago }
stats-drift-unknown = Reloj: sin comparar todavía
stats-drift-none = Reloj: igual que el de Telegram
stats-drift-ahead = Reloj: { $seconds } s por delante del de Telegram
stats-drift-behind = Reloj: { $seconds } s por detrás del de Telegram
stats-size = Base de datos: { $megabytes } MB
stats-backup = Última copia de seguridad: hace { $ago }
stats-backup-never = Última copia de seguridad: ninguna hecha por este bot
stats-backup-failed = Una copia de seguridad falló hace { $ago }
stats-caption = Por meses, de cinco en cinco. Un punto quiere decir menos de 5 personas.
stats-figure-in = Dijeron que sí
stats-figure-paused = En pausa
stats-figure-stopped = Detenidos
stats-figure-erased = Borrados
stats-figure-delivered = Mensajes entregados
stats-figure-uncertain = Mensajes inciertos
stats-figure-skipped = Mensajes saltados

uncertain-button = Envíos inciertos
uncertain-none = Ningún envío espera una decisión.
uncertain-head =
    <b>Envíos inciertos.</b> Telegram no dio una respuesta clara, así que quizá llegaron, quizá no. No se envían otra vez: que lleguen dos veces sería peor.
uncertain-line = · { $kind }: { $count }, desde el { $day }
uncertain-leave = Dejarlos como están
kind-reply = Respuestas a quienes escribieron
kind-apology = Disculpas
kind-receipt = Avisos de lectura y respuestas breves
kind-ping = Avisos para terapeutas
kind-letter = Cartas
kind-digest = Listas para terapeutas
kind-checkin = Mensajes para expacientes
kind-reminder = Segundos mensajes
kind-notice = Líneas para la administración y terapeutas
kind-news = Novedades para expacientes
kind-farewell = Últimas líneas

notice-unreachable =
    { $count ->
        [one] No se puede llegar a 1 terapeuta: Telegram rechaza su chat. Lo que es para esa persona espera. Puede volver a tocar Start, o la administración puede dar el relevo.
       *[other] No se puede llegar a { $count } terapeutas: Telegram rechaza sus chats. Lo que es para esas personas espera. Pueden volver a tocar Start, o la administración puede dar el relevo.
    }
notice-letters =
    { $count ->
        [one] 1 carta no se puede entregar, porque no se puede llegar a su terapeuta. Espera.
       *[other] { $count } cartas no se pueden entregar, porque no se puede llegar a sus terapeutas. Esperan.
    }
notice-uncertain =
    { $count ->
        [one] De 1 envío nadie sabe si llegó. Espera una decisión.
       *[other] De { $count } envíos nadie sabe si llegaron. Esperan una decisión.
    }
notice-look = Ver
notice-backups = Las copias de seguridad fallan. El último intento fue el { $day } a las { $hour }. El registro de la máquina dice por qué.
notice-helplines =
    { $count ->
        [one] 1 línea de ayuda lleva medio año sin comprobarse: { $which }.
       *[other] { $count } líneas de ayuda llevan medio año sin comprobarse: { $which }.
    } Quien lleva el bot puede mirar las fuentes y poner la nueva fecha en care/helplines.json.
notice-down =
    El bot no funcionó desde { $since } hasta { $until } ({ $zone }). { $moved ->
        [0] Ningún mensaje cambió de día
        [one] 1 mensaje cambió de día
       *[other] { $moved } mensajes cambiaron de día
    }, { $skipped ->
        [0] y no se saltó ninguno
        [one] y se saltó 1
       *[other] y se saltaron { $skipped }
    }.
