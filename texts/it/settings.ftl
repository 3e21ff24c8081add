# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Altre scelte
settings-which = Di quali messaggi si tratta?
settings-menu =
    { $form ->
       *[formal] <b>Le Sue scelte.</b> Ogni modifica vale subito.
        [informal] <b>Le tue scelte.</b> Ogni modifica vale subito.
    }
settings-as-it-is =
    Prossimo messaggio: { $next }
    Orari: dalle { $opens } alle { $closes } ({ $place })
    Schermata di blocco: { $level }
    Argomenti: { $topics }
settings-none = nessuno
settings-back = Indietro
settings-next = Avanti
settings-done = Fatto
settings-defaults = Fatto, il resto va bene così
settings-chosen = ✓ { $label }
settings-on = sì
settings-off = no
settings-noted = Annotato.
settings-end = <b>Ecco com’è impostato.</b> /settings lo mostra di nuovo in ogni momento.
settings-end-round = <b>Tutto pronto.</b> /settings lo cambia in ogni momento, /stop ferma tutto subito.
settings-day-unclear = Questa data non era chiara, quindi non è cambiato nulla.

settings-menu-dates = Date
settings-menu-hours = Orari e fuso orario
settings-menu-level = Schermata di blocco
settings-menu-topics = Argomenti
settings-menu-quiet = Giorni senza messaggi
settings-menu-country = Paese per linee di ascolto
settings-menu-called = Nome usato qui
settings-menu-switch = Sì e no
settings-menu-kinds = Tipi di messaggi
settings-menu-pause = Pausa fino a una data
settings-menu-language = Lingua e tono
settings-menu-moving = Un altro account
settings-menu-plan = Ogni quanto, per quanto

settings-dates =
    { $form ->
       *[formal] <b>Le Sue date.</b> Ognuna si può spostare, fino a 14 giorni. Per spostarne una, la tocchi. Oppure le lasci così.
        [informal] <b>Le tue date.</b> Ognuna si può spostare, fino a 14 giorni. Per spostarne una, toccala. Oppure lasciale così.
    }
settings-dates-none =
    { $form ->
       *[formal] <b>Le Sue date.</b> Non sono previsti messaggi.
        [informal] <b>Le tue date.</b> Non sono previsti messaggi.
    }
settings-move =
    { $form ->
       *[formal] Questo messaggio arriva { $day }. Per spostarlo tocchi un pulsante, o scriva un’altra data, per esempio { $example }.
        [informal] Questo messaggio arriva { $day }. Per spostarlo tocca un pulsante, o scrivi un’altra data, per esempio { $example }.
    }
settings-move-day-back = Un giorno prima
settings-move-day-on = Un giorno dopo
settings-move-week-back = Una settimana prima
settings-move-week-on = Una settimana dopo
settings-moved = Spostato a { $day }.
settings-move-refused = Quel giorno non va, quindi non è cambiato nulla. Un messaggio si può spostare di 14 giorni. Resta a 21 giorni da quelli vicini ed evita i giorni senza messaggi.

settings-hours =
    { $form ->
       *[formal] <b>I Suoi orari.</b> I messaggi arrivano tra le { $opens } e le { $closes }. L’ora usata è questa: { $place }.
        [informal] <b>I tuoi orari.</b> I messaggi arrivano tra le { $opens } e le { $closes }. L’ora usata è questa: { $place }.
    }

    { $form ->
       *[formal] Tocchi un pulsante, o scriva le ore così: 18-21. Per usare l’ora di un altro posto, scriva una città.
        [informal] Tocca un pulsante, o scrivi le ore così: 18-21. Per usare l’ora di un altro posto, scrivi una città.
    }
settings-hours-morning = Mattina: { $opens }–{ $closes }
settings-hours-afternoon = Pomeriggio: { $opens }–{ $closes }
settings-hours-evening = Sera: { $opens }–{ $closes }
settings-hours-day = Tutto il giorno: { $opens }–{ $closes }
settings-hours-unclear = Qui non c’erano né orari né una città riconoscibili, quindi non è cambiato nulla. Va bene anche una città più grande con la stessa ora.
settings-hours-refused = Gli orari vanno dalle { $earliest } alle { $latest }, e durano almeno un’ora. Non è cambiato nulla.
settings-zone-which =
    { $form ->
       *[formal] È questa? Accanto c’è l’ora che è lì adesso. Se no, scriva un’altra città.
        [informal] È questa? Accanto c’è l’ora che è lì adesso. Se no, scrivi un’altra città.
    }

settings-level =
    { $form ->
       *[formal] <b>La Sua schermata di blocco.</b> Ecco che cosa potrebbe leggere chi Le sta accanto:
        [informal] <b>La tua schermata di blocco.</b> Ecco che cosa potrebbe leggere chi ti sta accanto:
    }
settings-level-open = Aperto
settings-level-discreet = Discreto
settings-level-sealed = Chiuso

settings-topics =
    { $form ->
       *[formal] <b>Argomenti.</b> Un messaggio può fare una domanda su un argomento, se Lei lo sceglie qui. Può sceglierne uno, più d’uno o nessuno. Anche uno a parole Sue: lo scriva, fino a { $most } caratteri.
        [informal] <b>Argomenti.</b> Un messaggio può fare una domanda su un argomento, se lo scegli qui. Puoi sceglierne uno, più d’uno o nessuno. Anche uno a parole tue: scrivilo, fino a { $most } caratteri.
    }

    «Quella parte della vita» e «Il passato» non vengono mai nominati in un messaggio.
settings-topic-work = Lavoro
settings-topic-home = Casa e soldi
settings-topic-life = Quella parte della vita (salute, bebè)
settings-topic-parenting = Essere genitori
settings-topic-family = Famiglia
settings-topic-partner = Vita di coppia
settings-topic-past = Il passato
settings-topics-offered =
    { $form ->
       *[formal] { $therapist } propone: { $topics }. Senza un Suo tocco, nessun messaggio ne parla.
        [informal] { $therapist } propone: { $topics }. Senza un tuo tocco, nessun messaggio ne parla.
    }
settings-topic-length = Un argomento ha da 1 a { $most } caratteri, quindi non è cambiato nulla.
settings-topic-many =
    { $form ->
       *[formal] Qui non c’è posto per altri argomenti. Può toglierne uno, o lasciare questi.
        [informal] Qui non c’è posto per altri argomenti. Puoi toglierne uno, o lasciare questi.
    }

settings-quiet =
    <b>Giorni senza messaggi.</b> Un messaggio previsto in uno di questi giorni arriva un po’ dopo. { $form ->
       *[formal] Per aggiungere un giorno, scriva una data, per esempio { $example }.
        [informal] Per aggiungere un giorno, scrivi una data, per esempio { $example }.
    }
settings-occasion = Ogni anno, un messaggio quel giorno
settings-occasion-yearly = { $day }, ogni anno: un messaggio apposta
settings-occasion-is = Un messaggio apposta prende il posto di quello previsto più vicino. Se non ce n’è uno vicino, non arriva.
settings-holidays-quiet = Niente nei giorni festivi
settings-holidays-open = Anche nei giorni festivi
settings-quiet-yearly = { $day }, ogni anno
settings-quiet-which = Vale per ogni anno, o solo per questa volta?
settings-quiet-remove = Togli: { $day }
settings-quiet-many = Si può arrivare a { $most } giorni. Per un tempo più lungo c’è la pausa.
settings-turn-quiet = Niente dal 20/12 al 2/1
settings-turn-open = Anche dal 20/12 al 2/1

settings-country =
    { $form ->
       *[formal] <b>Il Suo paese.</b> Serve a una cosa sola: mostrare le linee di ascolto del Suo paese. Scriva il nome, o tocchi un pulsante.
        [informal] <b>Il tuo paese.</b> Serve a una cosa sola: mostrare le linee di ascolto del tuo paese. Scrivi il nome, o tocca un pulsante.
    }
settings-country-which =
    { $form ->
       *[formal] È questo? Se no, lo scriva di nuovo.
        [informal] È questo? Se no, scrivilo di nuovo.
    }
settings-country-unclear = Nella lista non c’è un paese con quel nome, quindi non è cambiato nulla.
settings-country-forget = Nessun paese

settings-called =
    { $form ->
       *[formal] <b>Il Suo nome qui.</b> I messaggi usano il nome { $name }. Compare solo se la schermata di blocco è su «Aperto». Per cambiarlo, scriva un altro nome.
        [informal] <b>Il tuo nome qui.</b> I messaggi usano il nome { $name }. Compare solo se la schermata di blocco è su «Aperto». Per cambiarlo, scrivi un altro nome.
    }
settings-called-nothing =
    { $form ->
       *[formal] <b>Il Suo nome qui.</b> I messaggi non usano nessun nome. Se ne vuole uno, lo scriva. Compare solo se la schermata di blocco è su «Aperto».
        [informal] <b>Il tuo nome qui.</b> I messaggi non usano nessun nome. Se ne vuoi uno, scrivilo. Compare solo se la schermata di blocco è su «Aperto».
    }
settings-called-forget = Non usare nessun nome
settings-called-length = Un nome ha da 1 a { $most } caratteri, quindi non è cambiato nulla.

settings-switches =
    { $form ->
       *[formal] <b>Sì e no.</b> Ogni voce vale da sola. Per cambiarne una, la tocchi.
        [informal] <b>Sì e no.</b> Ogni voce vale da sola. Per cambiarne una, toccala.
    }
settings-switch-receipts = Riga dopo la lettura: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Arriva una riga discreta quando { $therapist } ha letto qualcosa di Suo.
        [informal] Arriva una riga discreta quando { $therapist } ha letto qualcosa di tuo.
    }
settings-switch-scale = Cinque risposte: { $state }
settings-switch-scale-is = Un messaggio con una domanda ha cinque risposte, da molto difficile a molto bene.
settings-switch-notes = Brevi righe in risposta: { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] { $therapist } può mandare una breve riga per ogni cosa che Lei condivide.
        [informal] { $therapist } può mandare una breve riga per ogni cosa che condividi.
    }
settings-switch-danger-ping = Avviso in caso di pericolo: { $state }
settings-switch-danger-ping-is =
    { $form ->
       *[formal] Un programma nota alcune parole di pericolo, sul computer dello studio. Molte gli sfuggono, e nessuno tiene d’occhio la chat. Quando ne nota, { $therapist } riceve una riga senza le Sue parole. Parte di giorno, non subito. Lei vede che parte, e può ritirarla.
        [informal] Un programma nota alcune parole di pericolo, sul computer dello studio. Molte gli sfuggono, e nessuno tiene d’occhio la chat. Quando ne nota, { $therapist } riceve una riga senza le tue parole. Parte di giorno, non subito. Vedi che parte, e puoi ritirarla.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Se Lei scrive parole di pericolo, { $therapist } può ricevere una riga senza le parole.
        [informal] Se scrivi parole di pericolo, { $therapist } può ricevere una riga senza le parole.
    } In questa lingua il programma non le nota. Quindi non parte nulla.
settings-switch-reminder = Un altro, se c’è silenzio: { $state }
settings-switch-reminder-is = A volte dopo un messaggio con una domanda c’è silenzio. Allora ne arriva un altro una settimana dopo, e mai un terzo.
settings-switch-may-keep = Da tenere: { $state }
settings-switch-may-keep-is =
    { $therapist } può tenere quello che ha letto, su un proprio scaffale. { $form ->
       *[formal] Lei può sempre mettere questa voce su «no».
        [informal] Puoi sempre mettere questa voce su «no».
    }

settings-kinds = <b>Tipi di messaggi.</b> Un saluto non chiede nulla. Un invito chiede come va. In entrambi i casi va bene anche non rispondere.
settings-kinds-both = Tutti e due, a turno
settings-kinds-hello = Solo saluti
settings-kinds-invitation = Solo inviti

settings-pause =
    { $form ->
       *[formal] <b>Una pausa.</b> Fino alla data che sceglie non arriva nulla. Tocchi un pulsante, o scriva una data, per esempio { $example }.
        [informal] <b>Una pausa.</b> Fino alla data che scegli non arriva nulla. Tocca un pulsante, o scrivi una data, per esempio { $example }.
    }
settings-pause-is =
    { $form ->
       *[formal] <b>Una pausa.</b> Non arriva nulla prima di { $day }. Per cambiare, tocchi un pulsante, o scriva una data, per esempio { $example }.
        [informal] <b>Una pausa.</b> Non arriva nulla prima di { $day }. Per cambiare, tocca un pulsante, o scrivi una data, per esempio { $example }.
    }
settings-pause-weeks = Per 2 settimane
settings-pause-month = Per un mese
settings-pause-months = Per 3 mesi
settings-pause-refused = Una pausa finisce in un giorno futuro, entro due anni. Non è cambiato nulla.

settings-plan =
    <b>Ogni quanto, per quanto.</b> { $count ->
        [0] Non sono previsti messaggi.
        [one] È previsto ancora un messaggio.
       *[other] Sono previsti ancora { $count } messaggi.
    } Un altro piano conta da oggi. { $form ->
       *[formal] Vede le date prima di dire di sì.
        [informal] Vedi le date prima di dire di sì.
    }
settings-plan-light = Leggero: dopo 1, 3, 6 e 12 mesi
settings-plan-year = Un anno: 8 messaggi
settings-plan-long = Lungo: dopo 3, 6, 12, 18 e 24 mesi
settings-plan-again = Lo stesso piano, da oggi
settings-plan-on-wish =
    { $form ->
       *[formal] Non arriveranno messaggi. Qui può scrivere quando vuole.
        [informal] Non arriveranno messaggi. Qui puoi scrivere quando vuoi.
    }
settings-plan-dates =
    Le date sarebbero queste, al posto di quelle di prima:

    { $dates }

    Dopo l’ultimo, i messaggi finiscono. Nessuno di questi ha bisogno di una risposta. { $form ->
       *[formal] Può smettere in qualsiasi momento, con un tocco.
        [informal] Puoi smettere in qualsiasi momento, con un tocco.
    }
settings-plan-yes = Sì, queste date
settings-plan-no = No, lascia com’è

command-settings = Cambia che cosa arriva, e quando
