# What everybody may meet.
#
# Glossary, what clients read. Keep these words everywhere:
#   note (a check-in) = messaggio, never for a person’s own words, which are «quello che scrivi» ·
#   hello = saluto · invitation (the kind that asks) = invito · a line = riga · story = storia ·
#   to share = condividere · to keep = tenere · to take back = ritirare · digest, list = lista ·
#   reading day = giorno di lettura · way back = tornare in contatto, and a therapist’s text for it
#   = indicazioni · something felt off = qualcosa non andava · topic = argomento ·
#   lock screen = schermata di blocco · help line = linea di ascolto · tap = tocco, toccare.
# What therapists and admins read: former clients = ex clienti, without an article · the practice =
#   lo studio · supervisor = chi fa supervisione. Nobody has a gender in these texts.
# Formal: «Lei», with a capital letter, said outright wherever a verb could belong to the therapist.
# Names stand as subject or after «di», «da», «con», «per»: after «a» some would want «ad».

stranger-hello = Salve. Questo è un programma che manda brevi messaggi a chi ha ricevuto un invito. Per cominciare serve un link: può darlo chi fa l’invito. Qui non è stato conservato nulla.
link-not-open = Al momento questo link non apre nulla. Chi lo ha dato può farne uno nuovo.
link-is-yours =
    { $form ->
       *[formal] Questo link lo ha fatto Lei. È per un’altra persona, quindi resta inutilizzato.
        [informal] Questo link lo hai fatto tu. È per un’altra persona, quindi resta inutilizzato.
    }
link-was-yours = Questo link è già stato usato qui. È tutto come prima.
link-not-needed = Qui è già tutto pronto, quindi questo link resta inutilizzato.
button-old = Quel pulsante era di un passaggio precedente. Non è cambiato nulla.
nothing-to-do = Per ora qui non c’è niente da fare. /start mostra a che punto sono le cose.
dialogue-tap-please = Qui basta toccare uno dei pulsanti. Si può anche scrivere quello che c’è sul pulsante.
nobody-reads-this = Questa chat la gestisce un programma, e nessuno legge quello che viene scritto qui. /start mostra che cosa sa fare, /help dove risponde una persona.
problem-sorry = Qualcosa qui non ha funzionato, e l’ultima cosa arrivata non è stata gestita. Ci dispiace. Mandarla ancora una volta può aiutare.
help-chat =
    <b>Che cos’è questa chat</b>
    Un programma manda brevi messaggi in date concordate. Non c’è mai bisogno di rispondere. { $form ->
       *[formal] Quello che Lei scrive resta solo per Lei, a meno che non tocchi «Condividi».
        [informal] Quello che scrivi resta solo per te, a meno che non tocchi «Condividi».
    }

    /start mostra a che punto sono le cose. /settings cambia le scelte fatte, /language il modo di parlare. /back mostra come tornare in contatto. /pause fa una pausa. /stop ferma tutto subito. /mydata manda una copia dei dati, /forget cancella tutto.

help-without-records =
    { $form ->
       *[formal] Al momento qui qualcosa non funziona. Quello che scrive ora sarà gestito più tardi.
        [informal] Al momento qui qualcosa non funziona. Quello che scrivi ora sarà gestito più tardi.
    }
command-language = Lingua e tono
command-back = C’è qualcosa di nuovo
command-concern = Qualcosa non andava
command-wayback = Come tornare in contatto con me
command-start = A che punto sono le cose
command-mine = Quello che ho raccontato finora
command-mydata = Una copia dei miei dati
command-forget = Cancella tutto su di me
command-privacy = Che cosa viene conservato, e dove
command-rules = Che cos’è, e che cosa non è
command-help = Aiuto, e che cos’è questa chat
command-hide = C’è qualcuno vicino: togli quello che si può
command-stop = Ferma tutti i messaggi
command-pause = Pausa di tre mesi
command-invite = Invita ex clienti
bot-description = Brevi messaggi in date concordate. Li manda un programma, e nessuno tiene d’occhio questa chat. Non è per le emergenze: /help mostra dove risponde una persona. Per cominciare serve un link: può darlo chi fa l’invito.
bot-about = Brevi messaggi in date concordate. Nessuno tiene d’occhio questa chat.
cannot-keep = Questo programma può ricevere testo, note vocali e foto. Il resto lo lascia stare.
