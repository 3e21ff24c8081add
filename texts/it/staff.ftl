# The people of the house: therapists and admins, and who is stopped by a code. «Chi lavora qui»
# has no gender, nor has an «accesso».

command-optout = Ferma i messaggi con un codice

staff-button = Chi lavora qui
staff-screen =
    <b>Chi lavora qui</b>
    Terapeute e terapeuti: { $therapists }
    Admin: { $admins }

    Per chi amministra non c’è un elenco di ex clienti, né qui né altrove.
staff-therapists = Terapeute e terapeuti
staff-admins = Admin
staff-leave-it = Lascia com’è
staff-to-panel = Al pannello

staff-therapists-head =
    <b>Terapeute e terapeuti.</b> { $form ->
       *[formal] Tocchi un nome per sospendere l’accesso, o per passare ad altri e toglierlo.
        [informal] Tocca un nome per sospendere l’accesso, o per passare ad altri e toglierlo.
    }
staff-therapist-here = · { $therapist }: legge qui
staff-therapist-suspended = · { $therapist }: accesso sospeso da { $day }
staff-suspend = Sospendi
staff-resume = Riattiva
staff-remove = Passa ad altri e togli
staff-suspend-sure =
    <b>Sospendere { $therapist }?</b>
    Non parte più nulla a nome di { $therapist }, e non arriva nulla. Quello che non è stato letto aspetta. Intanto i suoi link non aprono nulla.

    Chi riceveva i suoi messaggi lo viene a sapere con una riga. Quello che intanto scrive resta solo per sé. Con «Riattiva» tutto riprende.
staff-touches = Persone che riguarda: { $count } o più.
staff-touches-few = Persone che riguarda: meno di 5.
staff-suspend-yes = Sì, sospendi

staff-admins-head = <b>Admin.</b> Ogni modifica qui viene detta a tutte le persone admin.
staff-admin-you =
    { $form ->
       *[formal] { $number } · Lei, dal: { $day }
        [informal] { $number } · tu, dal: { $day }
    }
staff-admin-operator = { $number } · dal: { $day }, accesso indicato da chi gestisce il programma (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · dal: { $day }
staff-admin-last = L’ultimo accesso admin non si può togliere.
staff-admin-last-toast = L’ultimo accesso admin non si può togliere. Non è cambiato nulla.
staff-admin-add = Aggiungi come admin
staff-admin-remove = Togli { $number }
staff-admin-link =
    Un link per un accesso admin. La prima persona che lo apre diventa subito admin, e tutte le persone admin lo vengono a sapere. Vale una volta sola, per 30 giorni:

    { $link }
staff-admin-sure = Togliere questo accesso admin (dal: { $day })? Tutte le persone admin lo vengono a sapere, e i link per nuovi admin ancora aperti finiscono.
staff-admin-sure-you =
    { $form ->
       *[formal] Vuole togliere il Suo accesso admin? Le altre persone lo vengono a sapere, i link per nuovi admin ancora aperti finiscono, e solo una di loro può aggiungerLa di nuovo.
        [informal] Vuoi togliere il tuo accesso admin? Le altre persone lo vengono a sapere, i link per nuovi admin ancora aperti finiscono, e solo una di loro può aggiungerti di nuovo.
    }
staff-admin-yes = Sì, togli
staff-admin-came = Con un link è stato aggiunto un accesso admin. «Chi lavora qui», nel pannello, li mostra tutti.
staff-admin-went = È stato tolto un accesso admin (dal: { $day }). «Chi lavora qui», nel pannello, li mostra tutti.
staff-you-are-admin =
    { $form ->
       *[formal] Da ora Lei è admin di questo studio. Vede numeri e impostazioni, e nulla di quello che qualcuno ha scritto.
        [informal] Da ora sei admin di questo studio. Vedi numeri e impostazioni, e nulla di quello che qualcuno ha scritto.
    }
staff-no-more =
    { $form ->
       *[formal] Lei non è più admin di questo studio.
        [informal] Non sei più admin di questo studio.
    }

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    L’amministrazione ha sospeso { $form ->
       *[formal] il Suo accesso qui. Non Le arriva nulla e non parte nulla a Suo nome.
        [informal] il tuo accesso qui. Non ti arriva nulla e non parte nulla a tuo nome.
    } Quello che non è stato letto aspetta, ed ex clienti lo sanno.
suspension-you-are-back =
    { $form ->
       *[formal] Il Suo accesso qui riprende. Quello che aspettava arriva alla Sua prossima ora.
        [informal] Il tuo accesso qui riprende. Quello che aspettava arriva alla tua prossima ora.
    }
suspension-home =
    { $form ->
       *[formal] L’amministrazione ha sospeso il Suo accesso qui. Non Le arriva nulla e non parte nulla a Suo nome; quello che non è stato letto aspetta.
        [informal] L’amministrazione ha sospeso il tuo accesso qui. Non ti arriva nulla e non parte nulla a tuo nome; quello che non è stato letto aspetta.
    } L’amministrazione può dire quando riprende.
suspension-reads-not =
    Per ora { $therapist } non legge qui, e intanto non arrivano messaggi. { $form ->
       *[formal] Quello che Lei scrive resta qui solo per Lei.
        [informal] Quello che scrivi resta qui solo per te.
    } /help mostra dove risponde una persona.
suspension-is-back =
    { $form ->
       *[formal] { $therapist } legge di nuovo qui, e i Suoi messaggi continuano come previsto. Quello che ha tenuto resta Suo, a meno che Lei non lo condivida.
        [informal] { $therapist } legge di nuovo qui, e i tuoi messaggi continuano come previsto. Quello che hai tenuto resta tuo, a meno che tu non lo condivida.
    }
suspension-kept =
    Per ora { $therapist } non legge qui, quindi questo non viene passato. { $form ->
       *[formal] Resta qui solo per Lei.
        [informal] Resta qui solo per te.
    }
suspension-face = Per ora nessuno lo legge, quindi non è stato passato.
suspension-no-yes =
    { $form ->
       *[formal] Per ora qui non si può rispondere. Il link resta Suo: /start chiede di nuovo un altro giorno.
        [informal] Per ora qui non si può rispondere. Il link resta tuo: /start chiede di nuovo un altro giorno.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Ferma messaggi con un codice
optout-ask =
    { $form ->
       *[formal] Scriva il codice ricevuto, per esempio 7F3K-9QPA. Ex clienti trovano il proprio in /privacy.
        [informal] Scrivi il codice ricevuto, per esempio 7F3K-9QPA. Ex clienti trovano il proprio in /privacy.
    }
optout-left = Non è cambiato nulla.
optout-unknown = Qui nessuno ha questo codice. Un codice ha otto tra lettere e cifre.
optout-was-stopped = I messaggi per { $code } erano già fermi. Non arriva nulla che non sia chiesto.
optout-sure =
    <b>Fermare tutti i messaggi per { $code }?</b>
    Tutto quello che aspetta per questa persona viene annullato, e le arriva una riga gentile. Qui non si può tornare indietro: solo questa persona può dire di nuovo di sì.
optout-yes = Sì, ferma i messaggi
optout-done = Fatto. Per { $code } non arriva più nulla che non sia chiesto.
optout-stopped =
    { $form ->
       *[formal] I Suoi messaggi sono fermi, come chiesto con il Suo codice. Non arriva più nulla che Lei non chieda. Quello che ha raccontato resta Suo: /mydata ne dà una copia, /forget lo cancella.
        [informal] I tuoi messaggi sono fermi, come chiesto con il tuo codice. Non arriva più nulla che tu non chieda. Quello che hai raccontato resta tuo: /mydata ne dà una copia, /forget lo cancella.
    }
privacy-code =
    { $form ->
       *[formal] Il Suo codice qui: <code>{ $code }</code>. Con questo chi gestisce il programma può fermare i Suoi messaggi. Non viene a sapere nient’altro.
        [informal] Il tuo codice qui: <code>{ $code }</code>. Con questo chi gestisce il programma può fermare i tuoi messaggi. Non viene a sapere nient’altro.
    }
privacy-code-of =
    { $form ->
       *[formal] Il Suo codice con { $therapist }: <code>{ $code }</code>. Con questo chi gestisce il programma può fermare i Suoi messaggi. Non viene a sapere nient’altro.
        [informal] Il tuo codice con { $therapist }: <code>{ $code }</code>. Con questo chi gestisce il programma può fermare i tuoi messaggi. Non viene a sapere nient’altro.
    }
