# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored =
    { $form ->
       *[formal] Qui non è conservato nulla su di Lei.
        [informal] Qui non è conservato nulla su di te.
    }
mine-empty =
    { $form ->
       *[formal] Qui non c’è ancora nulla. I messaggi arrivati e quello che scrive staranno qui, solo per Lei.
        [informal] Qui non c’è ancora nulla. I messaggi arrivati e quello che scrivi staranno qui, solo per te.
    }
mine-head =
    <b>{ $form ->
       *[formal] La Sua cronologia
        [informal] La tua cronologia
    }</b> (da { $first } a { $last } di { $count }, prima le cose più recenti)
mine-note = · { $day }: è arrivato un messaggio
mine-story = · { $day }: { $state }: «{ $start }»
mine-state-draft = ancora da decidere
mine-state-shared = condiviso
mine-state-read = condiviso e letto
mine-state-kept = tenuto qui
mine-state-withdrawn = ritirato
mine-state-deleted = cancellato
mine-erased = (sparito, qualche tempo dopo la lettura)
mine-older = Meno recenti
mine-newer = Più recenti
mine-picture = Come immagine
mine-no-dots = Non c’è ancora nulla da disegnare.
dots-head =
    { $form ->
       *[formal] I Suoi punti, prima i più recenti. Più un punto è in alto, più è vicino a «molto bene». I piccoli segni sono cose che Lei ha scritto.
        [informal] I tuoi punti, prima i più recenti. Più un punto è in alto, più è vicino a «molto bene». I piccoli segni sono cose che hai scritto.
    }
dots-face = { $day }: { $face }
dots-story =
    { $form ->
       *[formal] { $day }: Lei ha scritto
        [informal] { $day }: hai scritto
    }
dots-more =
    { $count ->
        [one] E ancora 1, nella lista.
       *[other] E ancora { $count }, nella lista.
    }

mydata-button = Tutti i miei dati
mydata-coming =
    { $form ->
       *[formal] Stanno arrivando due file: uno da leggere, uno per i programmi. Dentro c’è tutto quello che è conservato su di Lei. Li tenga dove può vederli solo Lei.
        [informal] Stanno arrivando due file: uno da leggere, uno per i programmi. Dentro c’è tutto quello che è conservato su di te. Tienili dove puoi vederli solo tu.
    }
mydata-file-text = Da leggere
mydata-file-json = Per i programmi (JSON)
mydata-title =
    { $form ->
       *[formal] I Suoi dati
        [informal] I tuoi dati
    }
mydata-made = Creato: { $moment }. Le ore sono quelle di { $zone }.
mydata-you =
    { $form ->
       *[formal] Lei
        [informal] Tu
    }
mydata-none = non indicato
mydata-nothing = Niente.
mydata-called = Nome usato qui: { $value }
mydata-chat = Numero di questa chat in Telegram: { $value }
mydata-language = Lingua: { $value }
mydata-form = «Lei» o «tu»: { $value }
mydata-tone = Tono: { $value }
mydata-zone = Fuso orario: { $value }
mydata-country = Paese per le linee di ascolto: { $value }
mydata-since = Qui dal: { $value }
mydata-unreachable = Telegram non riesce a consegnare nulla dal: { $value }
mydata-with = Con { $therapist }
mydata-state = Stato: { $value }
mydata-state-active = attivo
mydata-state-paused = in pausa
mydata-state-resting = a riposo
mydata-state-ended = finito
mydata-state-stopped = fermato
mydata-paused-until = In pausa fino al: { $value }
mydata-rhythm = Scelta: { $value }
mydata-rhythm-scheduled = messaggi in date stabilite
mydata-rhythm-on_wish = solo quando voglio scrivere
mydata-plan = Piano: { $value }
mydata-plan-light = dopo 1, 3, 6 e 12 mesi
mydata-plan-year = 8 messaggi in un anno
mydata-plan-long = dopo 3, 6, 12, 18 e 24 mesi
mydata-plan-weeks =
    ogni { $weeks } settimane per { $months ->
        [one] un mese
       *[other] { $months } mesi
    }
mydata-counts-from = Il piano conta da: { $value }
mydata-next = Prossimo messaggio: { $value }
mydata-hours = I messaggi possono arrivare tra le { $opens } e le { $closes }
mydata-push = Che cosa può mostrare un messaggio: { $value }
mydata-push-open = nomi e argomenti
mydata-push-discreet = né nomi né argomenti
mydata-push-sealed = solo che c’è un messaggio
mydata-kinds = Tipi di messaggi: { $value }
mydata-kinds-both = saluti e inviti
mydata-kinds-hello = saluti
mydata-kinds-invitation = inviti
mydata-yes = sì
mydata-no = no
mydata-switch-scale = Cinque risposte da toccare: { $value }
mydata-switch-receipts = Una riga quando qualcosa è stato letto: { $value }
mydata-switch-notes = Brevi righe in risposta: { $value }
mydata-switch-danger_ping = Un avviso se le parole fanno pensare a un pericolo: { $value }
mydata-switch-may_keep = Ciò che è stato letto si può tenere: { $value }
mydata-switch-reminder = Un altro messaggio se dopo il primo c’è silenzio: { $value }
mydata-switch-holidays = Niente nei giorni festivi: { $value }
mydata-switch-turn_of_year = Niente dal 20 dicembre al 2 gennaio: { $value }
mydata-said-yes =
    { $form ->
       *[formal] Lei ha detto di sì: { $value }
        [informal] Hai detto di sì: { $value }
    }
mydata-ended = Finito: { $value }
mydata-consents =
    { $form ->
       *[formal] A che cosa Lei ha detto di sì
        [informal] A che cosa hai detto di sì
    }
mydata-consent = { $moment }, scheda { $version } nella lingua «{ $language }». Impronta del testo (SHA-256): { $hash }
mydata-withdrawn = revocato: { $moment }
mydata-notes = Messaggi
mydata-note-came = { $moment }: arrivato
mydata-note-not-sent = { $moment }: previsto, e non inviato
mydata-note-planned = { $moment }: in arrivo
mydata-note-face = risposta toccata: { $face }
mydata-answered = ultima risposta a questo messaggio: { $moment }
mydata-stories =
    { $form ->
       *[formal] Quello che Lei ha scritto e toccato
        [informal] Quello che hai scritto e toccato
    }
mydata-shared = condiviso: { $moment }
mydata-opened = la lista in cui si trova è stata aperta per la prima volta: { $moment }
mydata-read = segnato come letto: { $moment }
mydata-taken-back = ritirato: { $moment }
mydata-noticed =
    { $form ->
       *[formal] Volte in cui è arrivata una scheda con dei numeri (senza nessuna delle Sue parole)
        [informal] Volte in cui è arrivata una scheda con dei numeri (senza nessuna delle tue parole)
    }
mydata-noticed-yes =
    { $form ->
       *[formal] Lei ha detto che si trattava di Lei
        [informal] hai detto che si trattava di te
    }
mydata-noticed-not =
    { $form ->
       *[formal] Lei ha detto che non era in quel senso
        [informal] hai detto che non era in quel senso
    }
mydata-noticed-unsaid =
    { $form ->
       *[formal] Lei ha lasciato stare la domanda
        [informal] hai lasciato stare la domanda
    }
mydata-topics = Argomenti
mydata-topic-work = lavoro
mydata-topic-home = casa e soldi
mydata-topic-life = quella parte della vita
mydata-topic-parenting = essere genitori
mydata-topic-family = famiglia
mydata-topic-partner = vita di coppia
mydata-topic-past = il passato
mydata-topic-is-proposed = proposto
mydata-topic-is-open = un messaggio può parlarne
mydata-topic-is-finished = concluso
mydata-topic-is-never = nessun messaggio ne parla più
mydata-topic-asked = chiesto l’ultima volta: { $moment }
mydata-about-felt_off = qualcosa non andava
mydata-for-supervisor = da leggere per chi fa supervisione
mydata-ways-back = Richieste di tornare in contatto
mydata-asked = chiesto: { $moment }
mydata-seen = visto: { $moment }
mydata-fewer = Arriva un messaggio su due, dal messaggio { $number } del piano
mydata-code = È stato dato un codice per passare a un altro account: { $value }
mydata-quiet-days = Giorni in cui non arriva nulla
mydata-each-year = { $day }, ogni anno
mydata-occasion = { $day }, ogni anno: un messaggio apposta
mydata-moved =
    { $form ->
       *[formal] Date che Lei ha spostato
        [informal] Date che hai spostato
    }
mydata-moved-to = messaggio { $number } del piano, a { $day }
mydata-rest = Che cos’altro è conservato
mydata-rest-is =
    { $form ->
       *[formal] Che cosa è arrivato in questa chat e quando, il link che Lei ha usato, gli ultimi pulsanti che ha visto, e a che punto è in un dialogo.
        [informal] Che cosa è arrivato in questa chat e quando, il link che hai usato, gli ultimi pulsanti che hai visto, e a che punto sei in un dialogo.
    } Tutto questo è nell’altro file (JSON). Le note vocali e le foto sono in Telegram: qui sono conservati solo i loro numeri.
mydata-left-out = Che cosa non c’è qui
mydata-left-out-is =
    { $form ->
       *[formal] Le parole con cui chi ha fatto l’invito La riconosce nella propria lista: appartengono a chi le ha scritte. Chiavi e codici che senza questo programma non significano nulla. E quello che questa persona ha scritto altrove: può chiederlo a chi lo ha scritto.
        [informal] Le parole con cui chi ha fatto l’invito ti riconosce nella propria lista: appartengono a chi le ha scritte. Chiavi e codici che senza questo programma non significano nulla. E quello che questa persona ha scritto altrove: puoi chiederlo a chi lo ha scritto.
    }

moveon-button = Ferma e cancella tutto
forget-button = Cancella tutto
forget-card =
    <b>Cancellare tutto</b>

    { $form ->
       *[formal] <b>Che cosa sparisce, subito.</b> Tutto quello che ha scritto e toccato qui. Il Suo nome, le Sue date e le Sue scelte.
        [informal] <b>Che cosa sparisce, subito.</b> Tutto quello che hai scritto e toccato qui. Il tuo nome, le tue date e le tue scelte.
    } I messaggi previsti, e quello che è stato condiviso e non ancora letto. La chiave che apre tutto questo viene distrutta.

    <b>Che cosa nessuno può riprendere.</b> Quello che qualcuno ha letto, e che può avere nei propri documenti. Una copia di sicurezza fatta dallo studio prima di oggi, finché non viene sostituita. E quello che c’è in questa chat: si trova in Telegram. { $form ->
       *[formal] Per toglierlo, cancelli la chat nell’app.
        [informal] Per toglierlo, cancella la chat nell’app.
    }

    { $form ->
       *[formal] /mydata manda prima una copia, se la vuole.
        [informal] /mydata manda prima una copia, se la vuoi.
    }
forget-yes = Ferma e cancella tutto ora
forget-no = Lascia com’è
forget-kept = Non è stato cancellato nulla. È tutto come prima.
forget-other-part =
    { $form ->
       *[formal] Qui Lei ha anche un altro ruolo: come terapeuta, o in amministrazione. Da questo dipendono cose di altre persone, quindi non si può cancellare da questa chat. Chi gestisce il programma può aiutare. /stop ferma subito i messaggi per Lei.
        [informal] Qui hai anche un altro ruolo: come terapeuta, o in amministrazione. Da questo dipendono cose di altre persone, quindi non si può cancellare da questa chat. Chi gestisce il programma può aiutare. /stop ferma subito i messaggi per te.
    }
erased-head = <b>Cancellato</b> { $day } alle { $clock } ({ $zone }). Non arriveranno altri messaggi.
erased-what =
    { $form ->
       *[formal] Non ci sono più: { $things }, e anche il Suo nome, le Sue scelte e il numero di questa chat.
        [informal] Non ci sono più: { $things }, e anche il tuo nome, le tue scelte e il numero di questa chat.
    } { $rows ->
        [one] In tutto era 1 voce.
       *[other] In tutto erano { $rows } voci.
    } La chiave che le apriva è distrutta.
erased-stories =
    { $count ->
        [one] 1 cosa scritta o toccata
       *[other] { $count } cose scritte o toccate
    }
erased-notes =
    { $count ->
        [one] 1 data prevista per un messaggio
       *[other] { $count } date previste per un messaggio
    }
erased-topics =
    { $count ->
        [one] 1 argomento
       *[other] { $count } argomenti
    }
erased-consents =
    { $count ->
        [one] 1 consenso registrato
       *[other] { $count } consensi registrati
    }
erased-seen =
    { $form ->
       *[formal] Una lista con qualcosa di Suo era già stata aperta da { $therapist }.
        [informal] Una lista con qualcosa di tuo era già stata aperta da { $therapist }.
    } Quello che è stato visto può restare nei documenti di chi ha letto.
erased-not-seen =
    { $form ->
       *[formal] Nessuna lista con qualcosa di Suo era stata aperta da { $therapist }.
        [informal] Nessuna lista con qualcosa di tuo era stata aperta da { $therapist }.
    }
erased-stays =
    Che cosa non si può riprendere: quello che c’è in questa chat. { $form ->
       *[formal] Si trova in Telegram, finché Lei non cancella la chat nell’app.
        [informal] Si trova in Telegram, finché non cancelli la chat nell’app.
    } Una copia di sicurezza fatta prima di oggi può contenere quello che è cancellato. Una nuova poi ne prende il posto.
erased-end = Nemmeno questa riga viene conservata. Un augurio di ogni bene.

privacy-page =
    <b>Chi legge, e che cosa viene conservato</b>

    <b>Chi scrive, chi legge.</b> Qui scrive un programma. { $form ->
       *[formal] Quello che Lei condivide va alla sola persona che ha fatto l’invito. Lo legge in giorni stabiliti.
        [informal] Quello che condividi va alla sola persona che ha fatto l’invito. Lo legge in giorni stabiliti.
    } Nessuno tiene d’occhio questa chat, e non è per le emergenze: /help dice dove risponde una persona.

    <b>Che cosa viene conservato.</b> { $form ->
       *[formal] Nome, chat, scelte, tocchi e quello che Lei scrive. Lo conserva lo studio su un proprio computer, in forma cifrata. La chiave è solo per Lei.
        [informal] Nome, chat, scelte, tocchi e quello che scrivi. Lo conserva lo studio su un proprio computer, in forma cifrata. La chiave è solo per te.
    } Chi amministra vede numeri, mai parole o nomi.

    <b>Per quanto tempo.</b> Quello che è stato letto sparisce al più tardi 90 giorni dopo. { $form ->
       *[formal] Quello che tiene qui resta finché Lei non lo cancella. Al massimo dopo due anni di silenzio sparisce tutto. Prima arriva una riga, a meno che Lei non abbia fermato tutto: allora sparisce in silenzio.
        [informal] Quello che tieni qui resta finché non lo cancelli. Al massimo dopo due anni di silenzio sparisce tutto. Prima arriva una riga, a meno che tu non abbia fermato tutto: allora sparisce in silenzio.
    }

    <b>La parte di Telegram.</b> Telegram conserva le chat con i bot sui propri server. Non sono crittografate end-to-end, quindi Telegram potrebbe leggerle.

    <b>Per che cosa non viene mai usato.</b> Niente pubblicità, niente vendite, niente addestramento di programmi, niente fatture.

    { $form ->
       *[formal] <b>Che cosa può fare.</b> /mine mostra la Sua cronologia. /mydata Le manda tutto.
        [informal] <b>Che cosa puoi fare.</b> /mine mostra la tua cronologia. /mydata ti manda tutto.
    } /stop ferma i messaggi. /forget cancella tutto. Quello che qualcuno ha letto può restare nei suoi documenti.
rules-page =
    <b>Che cos’è questa chat</b>

    { $form ->
       *[formal] Un breve messaggio ogni tanto, in date che Lei ha visto prima. Può rispondere con un tocco, scrivere qualche riga o non dire nulla.
        [informal] Un breve messaggio ogni tanto, in date che hai visto prima. Puoi rispondere con un tocco, scrivere qualche riga o non dire nulla.
    } Non c’è mai bisogno di rispondere.

    <b>Che cosa non è.</b> Non è una seduta, e non è una terapia. Nessuno la tiene d’occhio, e nessuno risponde in tempo reale. Non è per le emergenze: /help dice dove risponde una persona.

    { $form ->
       *[formal] <b>Che cosa può fare.</b> Condividere, tenere o cancellare quello che scrive. Ritirarlo finché non è stato letto. Fare una pausa, fermare o cancellare tutto in ogni momento, senza dire perché.
        [informal] <b>Che cosa puoi fare.</b> Condividere, tenere o cancellare quello che scrivi. Ritirarlo finché non è stato letto. Fare una pausa, fermare o cancellare tutto in ogni momento, senza dire perché.
    }

    { $form ->
       *[formal] <b>Che cosa può fare chi ha fatto l’invito.</b> Vedere quello che Lei ha condiviso, in giorni stabiliti, e toccare «Letto». Qui non può scriverLe liberamente, e non c’è una chat aperta. Non vede il Suo numero né la Sua foto. Nessuna lista mostra chi non scrive. Non può mai farLe arrivare più di quello che Lei ha scelto.
        [informal] <b>Che cosa può fare chi ha fatto l’invito.</b> Vedere quello che hai condiviso, in giorni stabiliti, e toccare «Letto». Qui non può scriverti liberamente, e non c’è una chat aperta. Non vede il tuo numero né la tua foto. Nessuna lista mostra chi non scrive. Non può mai farti arrivare più di quello che hai scelto.
    }
