# Opting in. The card is a legal text: plain words; changing it needs a new version.

consent-card =
    <b>Un messaggio ogni tanto</b>

    { $form ->
       *[formal] Questo link viene da { $therapist }. Se Lei dice di sì, ogni tanto qui può arrivare un breve messaggio. Le date le vede prima. Può rispondere con un tocco, scrivere qualche riga o non dire nulla.
        [informal] Questo link viene da { $therapist }. Se dici di sì, ogni tanto qui può arrivare un breve messaggio. Le date le vedi prima. Puoi rispondere con un tocco, scrivere qualche riga o non dire nulla.
    } Non c’è mai bisogno di rispondere.

    <b>Chi scrive, chi legge.</b> I messaggi li manda un programma. { $form ->
       *[formal] { $therapist } riceve solo quello che Lei sceglie di condividere.
        [informal] { $therapist } riceve solo quello che tu scegli di condividere.
    } Giorni di lettura: { $days }. Nessuno tiene d’occhio questa chat, e non è per le emergenze.

    <b>Che cosa non è.</b> Non è una seduta, non è una terapia e non fa ricominciare la terapia. È gratis e non si paga mai. Nessun datore di lavoro e nessuna assicurazione può vederlo.

    <b>Che cosa viene conservato.</b> { $form ->
       *[formal] Lo studio conserva in forma cifrata quello che Lei scrive. Lo cancella al più tardi 90 giorni dopo la lettura. Resta di più solo se Lei sceglie di tenerlo.
        [informal] Lo studio conserva in forma cifrata quello che scrivi. Lo cancella al più tardi 90 giorni dopo la lettura. Resta di più solo se scegli di tenerlo.
    } Telegram conserva le chat con i bot sui propri server. Queste chat non sono crittografate end-to-end. Quello che è stato letto può restare nei documenti di { $therapist }.

    { $form ->
       *[formal] Può smettere in qualsiasi momento, con un tocco.
        [informal] Puoi smettere in qualsiasi momento, con un tocco.
    }
consent-go-on = Ho letto
consent-no = No, grazie
consent-age =
    { $form ->
       *[formal] Una domanda: ha 18 anni o più?
        [informal] Una domanda: hai 18 anni o più?
    }
consent-age-yes = Sì
consent-age-no = No
consent-rhythm =
    { $form ->
       *[formal] Come preferisce? Per ora non è impostato nulla.
        [informal] Come preferisci? Per ora non è impostato nulla.
    }
consent-scheduled = Messaggi in date stabilite
consent-on-wish = Solo quando voglio scrivere
consent-dates =
    Le date sarebbero queste:

    { $dates }

    Ogni messaggio arriva tra le { $opens } e le { $closes } ({ $zone }). Dal 20 dicembre al 2 gennaio non ne arriva nessuno. Dopo l’ultimo, i messaggi finiscono. Nessuno di questi messaggi ha bisogno di una risposta.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Quando { $therapist } ha letto qualcosa di Suo, lo dice una riga discreta.
            [informal] Quando { $therapist } ha letto qualcosa di tuo, lo dice una riga discreta.
        }
    }

    Questo è solo l’inizio. { $form ->
       *[formal] Quando è tutto pronto, può scegliere date, orari, argomenti e altro.
        [informal] Quando è tutto pronto, puoi scegliere date, orari, argomenti e altro.
    }
consent-dates-fine = Queste date vanno bene
consent-done-scheduled =
    Tutto pronto. Il primo messaggio arriva { $day }. Fino ad allora qui c’è silenzio. Nessuno tiene d’occhio questa chat; /help mostra dove risponde una persona.

    { $form ->
       *[formal] Qui può scrivere quando vuole. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] Qui puoi scrivere quando vuoi. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    } /settings cambia quello che arriva, /stop ferma tutto subito.
consent-done-on-wish =
    Tutto pronto. Non arriveranno messaggi. Nessuno tiene d’occhio questa chat; /help mostra dove risponde una persona. { $form ->
       *[formal] Quando vuole scrivere, può farlo qui. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] Quando vuoi scrivere, puoi farlo qui. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    } /stop ferma tutto subito.
consent-declined =
    { $form ->
       *[formal] Va bene così. Il link ora non vale più, e su di Lei non è stato conservato nulla. Un augurio di ogni bene.
        [informal] Va bene così. Il link ora non vale più, e su di te non è stato conservato nulla. Un augurio di ogni bene.
    }
