# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
# Trail = registro. Acts are nouns with their own gender, so that nobody has one. Short dates stand
# without a preposition.

command-audit = Il registro: chi ha fatto che cosa

audit-head = <b>Registro</b>: { $subject }. Le ore sono quelle di { $zone }.
audit-empty = Qui non c’è ancora nulla.
audit-whole =
    { $count ->
        [one] Verificato: intatto, 1 voce.
       *[other] Verificato: intatto, { $count } voci.
    }
audit-newest = { $count } voci. Verificato: le { $checked } più recenti sono intatte. Il file esportato le verifica tutte.
audit-broken =
    Verificato: <b>interrotto alla voce { $number }.</b> È stata cambiata, o prima ce n’è una che non c’è più. { $form ->
       *[formal] Tenga una copia della banca dati e chieda a chi gestisce il programma.
        [informal] Tieni una copia della banca dati e chiedi a chi gestisce il programma.
    }
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = niente
audit-older = Meno recenti
audit-newest-button = Ultime voci
audit-export = Esporta tutto
audit-undo = Annulla { $number }
audit-exported = Il file sta arrivando: una voce per riga, e l’ultima dice se il registro è intatto.
audit-file = Il registro (righe JSON)

audit-subject-all = Tutto
audit-subject-consent = Consensi
audit-subject-settings = Scelte
audit-subject-access = Accessi
audit-subject-sends = Invii
audit-subject-people = Persone
audit-subject-data = Dati

audit-who-you =
    { $form ->
       *[formal] Lei
        [informal] tu
    }
audit-who-client = ex cliente { $id }
audit-who-therapist = terapeuta { $id }
audit-who-admin = admin { $id }
audit-who-operator = gestione
audit-who-bot = programma

audit-act-consent-given = consenso dato
audit-act-consent-withdrawn = consenso ritirato
audit-act-consent-declined = consenso negato
audit-act-settings-choice = scelta di ex cliente
audit-act-settings-therapist = scelta di terapeuta
audit-act-settings-offer = offerta dello studio
audit-act-settings-bound = impostazione dello studio
audit-act-settings-text = testo dello studio
audit-act-settings-paused = tutti gli invii sospesi
audit-act-settings-resumed = invii ripresi
audit-act-settings-undone = modifica annullata
audit-act-access-list = lista aperta
audit-act-access-story = storia aperta
audit-act-access-letter = lettera aperta
audit-act-access-page = pagina di ex cliente aperta
audit-act-access-record = raccolta esportata
audit-act-access-export = dati esportati
audit-act-sends-sent = invio fatto
audit-act-sends-uncertain = forse arrivato, non mandato di nuovo
audit-act-sends-skipped = invio saltato
audit-act-sends-failed = invio non riuscito
audit-act-sends-resolved = invii incerti visti
audit-act-people-invited = invito fatto
audit-act-people-revoked = invito ritirato
audit-act-people-joined = accesso terapeuta attivo
audit-act-people-suspended = accesso terapeuta sospeso
audit-act-people-resumed = accesso terapeuta ripreso
audit-act-people-left = accesso terapeuta chiuso
audit-act-people-admin = accesso admin aggiunto
audit-act-people-noadmin = accesso admin tolto
audit-act-people-stopped = messaggi fermati
audit-act-people-handed = ad ex clienti proposto qualcun altro
audit-act-data-erased = dati cancellati
audit-act-data-forgotten = dati spariti dopo il loro tempo
audit-act-data-burnt = lettera bruciata
audit-act-data-backup = copia di sicurezza fatta
audit-act-data-restored = copia di sicurezza ripristinata
audit-act-data-keys = chiavi cambiate
audit-act-data-cut = voci di più di sei anni fa tolte
audit-act-data-closing = fine del programma

# What was changed, as it stands in a line of the trail.

audit-what-checkins = messaggi in programma
audit-what-letters = lettere
audit-what-answers = lettere di risposta
audit-what-voice = note vocali
audit-what-photos = foto
audit-what-scale = cinque risposte
audit-what-receipts = riga dopo la lettura
audit-what-notes = brevi righe in risposta
audit-what-reminders = un altro, se c’è silenzio
audit-what-danger = parole di pericolo
audit-what-way_back = tornare in contatto
audit-what-languages = lingue
audit-what-plans = piani
audit-what-default_plan = piano proposto per primo
audit-what-default_hours = orari abituali
audit-what-words_kept = quanto restano le parole
audit-what-link_kept = quanto restano ex clienti
audit-what-welcome = testo di benvenuto
audit-what-privacy = testo sulla privacy
audit-what-quiet_day = un giorno di quiete
audit-what-supervisor = supervisione
audit-what-sending = invio
audit-what-reply = risposta
audit-what-apology = scusa
audit-what-receipt = riga dopo la lettura
audit-what-ping = riga a chi legge
audit-what-letter = lettera
audit-what-digest = lista
audit-what-checkin = messaggio in programma
audit-what-reminder = un altro, se c’è silenzio
audit-what-notice = avviso
audit-what-news = novità
audit-what-farewell = ultima riga
audit-what-story = storia
audit-what-draft = bozza
audit-what-link = ex cliente
audit-what-therapist = terapeuta
audit-what-client = ex cliente
audit-what-admin = admin
audit-what-state = come stanno le cose
audit-what-paused_until = pausa fino al
audit-what-rhythm = ritmo
audit-what-plan = piano
audit-what-window = orari
audit-what-discretion = sulla schermata di blocco
audit-what-kinds = tipi di messaggi
audit-what-thinned_from = più rado da
audit-what-danger_ping = avviso in caso di pericolo
audit-what-may_keep = si può tenere
audit-what-holidays = feste
audit-what-turn_of_year = fine anno
audit-what-digest_days = giorni della lista
audit-what-digest_minute = ora della lista
audit-what-own_hours = orari propri
audit-what-opens = parole subito
audit-what-when_empty = lista se vuota
audit-what-week_most = massimo a settimana
audit-what-zone = fuso orario
audit-what-name = nome
audit-what-waiting = tempo di attesa
audit-what-free_help = aiuto gratuito
audit-what-policy = ciò che qui non si accetta
audit-what-away = assenza
audit-what-back = ritorno
audit-what-cover = sostituzione
audit-what-opening = prima riga
audit-what-renewed = rinnovo
audit-what-date = una data
audit-what-called = nome usato qui
audit-what-country = paese
audit-what-quiet_days = giorni di quiete
audit-what-topics = argomenti
audit-what-moving_code = codice per un altro account
audit-what-language = lingua
audit-what-mydata = i propri dati
audit-what-audit = registro
audit-what-shared = ciò che è stato condiviso
audit-what-shelf = ciò che si può tenere
audit-what-picture = immagine

audit-value-on = sì
audit-value-off = no
audit-value-active = in corso
audit-value-paused = in pausa
audit-value-resting = a riposo
audit-value-ended = finito
audit-value-stopped = fermato
audit-value-scheduled = secondo un piano
audit-value-on_wish = solo quando vuole

opened-button = Chi ha aperto che cosa
opened-head =
    { $form ->
       *[formal] <b>Chi ha aperto che cosa, tra quello che Lei ha condiviso.</b> Prima le cose più recenti.
        [informal] <b>Chi ha aperto che cosa, tra quello che hai condiviso.</b> Prima le cose più recenti.
    } Aperto non vuol dire letto.
opened-none =
    { $form ->
       *[formal] Nessuno ha ancora aperto qualcosa di Suo.
        [informal] Nessuno ha ancora aperto qualcosa di tuo.
    }
opened-line = · { $when }: { $who } ha aperto { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when }: { $who } ha creato un file con quello che Lei ha condiviso
        [informal] · { $when }: { $who } ha creato un file con quello che hai condiviso
    }
opened-supervisor = chi fa supervisione nello studio
opened-cover = chi sostituiva { $therapist }
opened-story =
    { $form ->
       *[formal] la Sua storia ({ $day })
        [informal] la tua storia ({ $day })
    }
opened-letter =
    { $form ->
       *[formal] la Sua lettera ({ $day })
        [informal] la tua lettera ({ $day })
    }
opened-gone = qualcosa che qui non c’è più
opened-page =
    { $form ->
       *[formal] la pagina su di Lei
        [informal] la pagina su di te
    }
opened-shared =
    { $form ->
       *[formal] la lista di quello che Lei ha condiviso
        [informal] la lista di quello che hai condiviso
    }
opened-shelf =
    { $form ->
       *[formal] quello che di Suo si può tenere
        [informal] quello che di tuo si può tenere
    }
opened-picture =
    { $form ->
       *[formal] la Sua storia come immagine
        [informal] la tua storia come immagine
    }
opened-older = Meno recenti
opened-newer = Più recenti

mydata-openings = Chi ha aperto che cosa
