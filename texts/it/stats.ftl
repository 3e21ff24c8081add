# /stats, and what admins are told of by themselves. Numbers and kinds, never who. Short dates stand
# without a preposition.

command-stats = Numeri e stato del programma

stats-button = Numeri e stato
stats-now = <b>Ex clienti</b>
stats-state-active = Hanno detto sì
stats-state-paused = In pausa
stats-state-resting = A riposo, dopo messaggi rimasti in silenzio
stats-state-ended = Alla fine del piano
stats-state-stopped = Hanno fermato tutto
stats-count = { $what }: { $count } o più
stats-few = { $what }: meno di 5
stats-steps = <i>Di cinque in cinque, così nessun numero fa riconoscere qualcuno.</i>
stats-health = <b>Il programma</b>
stats-alive = Ultimo segno di vita: { $ago } fa
stats-alive-never = Ultimo segno di vita: ancora nessuno
stats-polled = Ultima risposta di Telegram: { $ago } fa
stats-queue = Da inviare e non ancora partiti: { $count }
stats-queue-age = Il meno recente di questi aspetta da { $ago }
stats-unsent = Messaggio non inviato meno recente: creato { $ago } fa
stats-drift-unknown = Orologio: non ancora confrontato
stats-drift-none = Orologio: come quello di Telegram
stats-drift-ahead = Orologio: { $seconds } s avanti rispetto a Telegram
stats-drift-behind = Orologio: { $seconds } s indietro rispetto a Telegram
stats-size = Banca dati: { $megabytes } MB
stats-backup = Ultima copia di sicurezza: { $ago } fa
stats-backup-never = Ultima copia di sicurezza: nessuna da questo programma
stats-backup-failed = Una copia di sicurezza non è riuscita { $ago } fa
stats-caption = Per mese, di cinque in cinque. Un punto sta per meno di 5 persone.
stats-figure-in = Hanno detto sì
stats-figure-paused = Pause
stats-figure-stopped = Hanno fermato tutto
stats-figure-erased = Cancellazioni
stats-figure-delivered = Messaggi arrivati
stats-figure-uncertain = Messaggi incerti
stats-figure-skipped = Messaggi saltati

uncertain-button = Invii incerti
uncertain-none = Nessun invio aspetta una decisione.
uncertain-head =
    <b>Invii incerti.</b> Telegram non ha dato una risposta chiara: questi possono essere arrivati o no. Non vengono mandati di nuovo: due volte sarebbe peggio.
uncertain-line = · { $kind }: { $count }, dal: { $day }
uncertain-leave = Lascia come sono
kind-reply = Risposte a chi ha scritto
kind-apology = Messaggi di scuse
kind-receipt = Righe «Letto» e brevi righe
kind-ping = Avvisi a chi legge
kind-letter = Lettere
kind-digest = Liste per chi legge
kind-checkin = Messaggi a ex clienti
kind-reminder = Secondi messaggi
kind-notice = Righe a chi amministra o legge
kind-news = Novità per ex clienti
kind-farewell = Ultime righe

notice-unreachable =
    { $count ->
        [one] Telegram rifiuta la chat di 1 terapeuta. Quello che è per questa persona aspetta. Basta che tocchi di nuovo «Avvia», oppure chi amministra può passare ad altri.
       *[other] Telegram rifiuta le chat di { $count } tra terapeute e terapeuti. Quello che è per loro aspetta. Basta che tocchino di nuovo «Avvia», oppure chi amministra può passare ad altri.
    }
notice-letters =
    { $count ->
        [one] 1 lettera non può arrivare, perché Telegram rifiuta la chat di chi la riceve. Aspetta.
       *[other] { $count } lettere non possono arrivare, perché Telegram rifiuta le chat di chi le riceve. Aspettano.
    }
notice-uncertain =
    { $count ->
        [one] Di 1 invio nessuno sa se è arrivato. Aspetta una decisione.
       *[other] Di { $count } invii nessuno sa se sono arrivati. Aspettano una decisione.
    }
notice-look = Guarda
notice-backups = Le copie di sicurezza non riescono. L’ultimo tentativo: { $day } alle { $hour }. Il log del computer dice perché.
notice-helplines =
    { $count ->
        [one] 1 linea di ascolto non è stata verificata
       *[other] { $count } linee di ascolto non sono state verificate
    } da sei mesi: { $which }. Chi gestisce il programma può guardare le fonti, e mettere la nuova data in care/helplines.json.
notice-down =
    Il programma non ha funzionato. Inizio: { $since }. Fine: { $until } ({ $zone }). { $moved ->
        [0] Nessun messaggio ha cambiato data
        [one] 1 messaggio ha cambiato data
       *[other] { $moved } messaggi hanno cambiato data
    }, { $skipped ->
        [0] nessuno è stato saltato
        [one] 1 è stato saltato
       *[other] { $skipped } sono stati saltati
    }.
