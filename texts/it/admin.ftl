# What an admin meets: numbers and settings, never a word, a name or a label of a client.
# Trail = registro · panel = pannello · offered = offerto. «Admin» and «amministrazione» have no
# gender; «ex clienti» stands without an article.

command-admin = Lo studio: che cosa offre

admin-panel =
    <b>Lo studio</b>
    Terapeute e terapeuti: { $therapists }
    Inviti aperti: { $invites }
    Ex clienti che hanno detto sì: { $clients }
    Non ancora inviati: { $waiting }
admin-menu-offers = Che cosa si offre
admin-menu-languages = Lingue
admin-menu-plans = Piani
admin-menu-hours = Orari abituali
admin-menu-kept = Tempi di conservazione
admin-menu-days = Giorni di quiete
admin-menu-texts = Testi dello studio
admin-audit = Registro
admin-invite = Invita come terapeuta
admin-invite-made =
    Un link per invitare una persona come terapeuta. Vale una volta sola, per 30 giorni, per la prima persona che lo apre:

    { $link }
admin-back = Indietro
admin-undo = Annulla
admin-noted = Annotato. Vale da ora.
admin-moved = Nel frattempo qualcuno ha cambiato qualcosa. Ecco come stanno le cose ora.

# Sending.

admin-pause = Sospendi tutti gli invii
admin-go-on = Riprendi gli invii
admin-is-paused =
    <b>Gli invii sono sospesi</b> da { $since }. { $by ->
        [you] { $form ->
           *[formal] Li ha sospesi Lei.
            [informal] Li hai sospesi tu.
        }
        [another] Li ha sospesi un’altra persona dell’amministrazione.
       *[nobody] Li ha sospesi qualcuno che non fa più parte dell’amministrazione.
    } Le risposte a chi scrive partono comunque. Il resto aspetta:
admin-waits-nothing = Ora non aspetta nulla.
admin-waits-checkin = { $count ->
        [one] 1 messaggio previsto
       *[other] { $count } messaggi previsti
    }
admin-waits-reminder = { $count ->
        [one] 1 secondo messaggio («un altro, se c’è silenzio»)
       *[other] { $count } secondi messaggi («un altro, se c’è silenzio»)
    }
admin-waits-digest = { $count ->
        [one] 1 lista per chi legge come terapeuta
       *[other] { $count } liste per chi legge come terapeuta
    }
admin-waits-letter = { $count ->
        [one] 1 lettera
       *[other] { $count } lettere
    }
admin-waits-news = { $count ->
        [one] 1 riga a ex clienti, per esempio una breve riga in risposta
       *[other] { $count } righe a ex clienti, per esempio brevi righe in risposta
    }
admin-waits-receipt = { $count ->
        [one] 1 riga per dire che qualcosa è stato letto
       *[other] { $count } righe per dire che qualcosa è stato letto
    }
admin-waits-farewell = { $count ->
        [one] 1 ultima riga a ex clienti
       *[other] { $count } ultime righe a ex clienti
    }
admin-waits-ping = { $count ->
        [one] 1 richiesta di tornare in contatto
       *[other] { $count } richieste di tornare in contatto
    }
admin-waits-notice = { $count ->
        [one] 1 avviso a terapeute, terapeuti o admin
       *[other] { $count } avvisi a terapeute, terapeuti o admin
    }
admin-waits-reply = { $count ->
        [one] 1 risposta a chi ha scritto
       *[other] { $count } risposte a chi ha scritto
    }
admin-waits-apology = { $count ->
        [one] 1 messaggio di scuse
       *[other] { $count } messaggi di scuse
    }

# What is offered.

admin-offers =
    <b>Che cosa si offre</b>
    «No» vale subito, anche per quello che aspetta; prima si vede quante persone riguarda. «Sì» non cambia nulla per una persona, finché non lo sceglie lei stessa.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Non offrire più: { $name }</b>
    { $what }

    Persone che questo riguarda ora: { $people }.
admin-turn-off = Non offrirlo più a nessuno
admin-leave-on = Continua a offrirlo
admin-is-off = { $name }: da ora non si offre più.
admin-is-on = { $name }: da ora si offre. Per ora non è cambiato nulla per nessuno.
admin-offer-checkins = Messaggi
admin-offer-checkins-is = messaggi a ex clienti, nelle date concordate con loro.
admin-offer-checkins-off = Non parte più nessun messaggio, nemmeno uno che aspetta. Chi ne riceve lo viene a sapere con una riga gentile, nei propri orari. Scrivere qui e condividere resta possibile.
admin-offer-letters = Lettere
admin-offer-letters-is = ex clienti possono scrivere una lettera e mandarla a chi li seguiva.
admin-offer-letters-off = Nessuna lettera si può iniziare o mandare. Quello che è scritto resta a chi l’ha scritto. Anche una lettera già partita, se non è ancora in una lista, resta a chi l’ha scritta, che lo viene a sapere.
admin-offer-answers = Lettere di risposta
admin-offer-answers-is = a una lettera si può rispondere una volta, se chi l’ha scritta lo desidera.
admin-offer-answers-off = A nessuna lettera si può rispondere. Una risposta non ancora partita torna a essere una bozza.
admin-offer-voice = Note vocali
admin-offer-voice-is = ex clienti possono condividere note vocali.
admin-offer-voice-off = Le note vocali non vengono passate. Quelle che nessuno ha ancora letto restano a chi le ha registrate, che lo viene a sapere.
admin-offer-photos = Foto
admin-offer-photos-is = ex clienti possono condividere foto.
admin-offer-photos-off = Le foto non vengono passate. Quelle che nessuno ha ancora letto restano a chi le ha mandate, che lo viene a sapere; le parole che le accompagnano arrivano.
admin-offer-scale = Cinque risposte
admin-offer-scale-is = un messaggio con una domanda ha cinque risposte da toccare, da molto difficile a molto bene.
admin-offer-scale-off = I messaggi arrivano senza le cinque risposte, anche quelli che aspettano. Le risposte già toccate restano.
admin-offer-receipts = Riga dopo la lettura
admin-offer-receipts-is = ex clienti possono ricevere una riga discreta quando qualcosa è stato letto.
admin-offer-receipts-off = Non parte più nessuna di queste righe, nemmeno una che aspetta.
admin-offer-notes = Brevi righe in risposta
admin-offer-notes-is = per ogni cosa ricevuta si può mandare una breve riga, se chi l’ha condivisa lo desidera.
admin-offer-notes-off = Non si può più scrivere nessuna breve riga, e quella che aspetta non parte.
admin-offer-reminders = Un altro, se c’è silenzio
admin-offer-reminders-is = se dopo un messaggio con una domanda c’è silenzio, ne può arrivare un altro, e mai un terzo.
admin-offer-reminders-off = Non parte più nessun secondo messaggio, nemmeno uno che aspetta.
admin-offer-danger = Parole di pericolo
admin-offer-danger-is = il programma nota alcune parole di pericolo e manda numeri dove risponde una persona. Se la persona ha detto di sì, chi la seguiva riceve una riga. Molte parole sfuggono, e nessuno tiene d’occhio la chat.
admin-offer-danger-off = Queste parole non vengono più notate, e non parte più nessuna riga. /help resta com’è per tutte le persone.
admin-offer-way_back = Tornare in contatto
admin-offer-way_back-is = ex clienti possono vedere come tornare in contatto con chi li seguiva, e mandare un avviso.
admin-offer-way_back-off = /back non mostra più come tornare in contatto. Le richieste già fatte arrivano ancora. /help resta com’è per tutte le persone.

# Languages, plans, hours, and how long things are kept.

admin-all = tutte
admin-one-stays = Almeno una lingua resta.
admin-first-stays = Questo piano è proposto per primo. Prima un altro può prendere il suo posto, poi questo si può togliere.
admin-languages = <b>Lingue.</b> Si può scegliere tra quelle con la spunta. Chi ne usa già un’altra la tiene.
admin-plans = <b>Piani.</b> Chi invita può proporre quelli con la spunta, ed ex clienti possono sceglierli per continuare. Chi ne ha un altro lo tiene. Gli ultimi pulsanti dicono quale sta in cima quando si fa un invito.
admin-plan-light = Leggero: dopo 1, 3, 6, 12 mesi
admin-plan-year = Un anno: 8 messaggi
admin-plan-long = Lungo: dopo 3, 6, 12, 18, 24 mesi
admin-plan-weeks = Ogni poche settimane
admin-plan-first = In cima: { $plan }
admin-hours =
    <b>Orari abituali.</b> I messaggi arrivano { $span }, secondo l’ora di chi li riceve, finché non sceglie altri orari. Vale per chi dice di sì da ora in poi. { $form ->
       *[formal] Tocchi un pulsante, o scriva le ore così: 10-18.
        [informal] Tocca un pulsante, o scrivi le ore così: 10-18.
    }
admin-hours-unclear = Gli orari vanno dalle 5:00 alle 23:00, e durano almeno un’ora. Non è cambiato nulla.
admin-span = dalle { $opens } alle { $closes }
admin-kept =
    <b>Tempi di conservazione</b>
    · <b>Parole</b> condivise da ex clienti: per quanto tempo dopo la lettura.
    · <b>Ex clienti</b> che hanno fermato tutto, o con messaggi a riposo o finiti: per quanto tempo dopo l’ultimo segno di vita resta quello che li riguarda.

    I tempi più lunghi sono i limiti di legge. Ogni persona lo viene a sapere prima che qualcosa di suo sparisca, e può tenerne una copia.
admin-kept-words = Parole: { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
admin-kept-link = Ex clienti: { $count ->
        [one] 1 mese
       *[other] { $count } mesi
    }
admin-days = { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
admin-months = { $count ->
        [one] 1 mese
       *[other] { $count } mesi
    }
admin-shorter-words_kept =
    <b>Più breve: le parole restano { $after }, e non { $before }.</b>
    Persone di cui ora qui c’è qualcosa: { $people }. Nulla sparisce senza che la persona lo sappia, 14 giorni prima.
admin-shorter-link_kept =
    <b>Più breve: quello che riguarda una persona sparisce { $after } dopo il suo ultimo segno di vita, e non { $before }.</b>
    Persone di cui ora qui c’è qualcosa: { $people }. Nulla sparisce senza che la persona lo sappia, 30 giorni prima.
admin-shorter-yes = Sì, più breve
admin-shorter-no = Lascia com’è

# Quiet days.

admin-days-screen =
    <b>Giorni di quiete.</b> In queste date a ex clienti non arriva nulla che non chiedano; le risposte sì. { $form ->
       *[formal] Scriva una data, per esempio { $example }.
        [informal] Scrivi una data, per esempio { $example }.
    } Con l’anno vale una volta, senza vale ogni anno. Al massimo { $most }.
admin-day-yearly = { $day }, ogni anno
admin-day-remove = Togli: { $day }
admin-day-past = Quel giorno è già passato. Non è cambiato nulla.
admin-days-many = Si può arrivare a { $most } giorni di quiete. Per aggiungerne uno, prima se ne toglie un altro.
admin-day-sure =
    <b>Giorno di quiete: { $day }</b>
    Ex clienti con un messaggio previsto per quel giorno: { $people }. Questi messaggi passano al prossimo giorno libero.
admin-day-yes = Fanne un giorno di quiete

# Texts of the practice.

admin-texts =
    <b>Testi dello studio.</b> { $form ->
       *[formal] Si vedono così come Lei li scrive, in tutte le lingue.
        [informal] Si vedono così come li scrivi, in tutte le lingue.
    } Ogni modifica è una nuova versione.
admin-text-welcome = Benvenuto
admin-text-privacy = Privacy
admin-text-welcome-is =
    <b>Benvenuto.</b> Sta prima della scheda su cui si dice di sì. { $form ->
       *[formal] Scriva il testo, fino a { $most } caratteri.
        [informal] Scrivi il testo, fino a { $most } caratteri.
    }
admin-text-privacy-is =
    <b>Privacy.</b> Sta in /privacy, accanto a quello che dice il programma stesso. Dopo una modifica, ex clienti lo vedono una volta, quando scrivono o toccano qualcosa; non viene chiesto nulla. { $form ->
       *[formal] Scriva il testo, fino a { $most } caratteri.
        [informal] Scrivi il testo, fino a { $most } caratteri.
    }
admin-text-ours = Per ora qui lo studio non ha un testo proprio.
admin-text-holds = Versione { $number }, da { $day }:
admin-text-forget = Togli questo testo
admin-text-faults = Non è cambiato nulla. Ecco perché:

# Undo.

admin-undo-too = Annulla anche questo
admin-undone = Annullato. «{ $what }»: è di nuovo come prima.
admin-undone-people = Ex clienti per cui vale di nuovo: { $people }. Chi da allora ha scelto altro lo tiene.
admin-undone-late = È passato più di un giorno, quindi ex clienti scelgono di nuovo da sé.
admin-undo-changed-since = Non è stato annullato nulla. «{ $what }»: da allora c’è stata un’altra modifica. /admin mostra come stanno le cose.
admin-undo-not-here = Questo non si può annullare qui. /admin mostra come stanno le cose.
admin-sending = tutti gli invii
admin-bound-languages = lingue
admin-bound-plans = piani
admin-bound-default_plan = piano proposto per primo
admin-bound-default_hours = orari abituali
admin-bound-words_kept = quanto restano le parole
admin-bound-link_kept = quanto restano ex clienti

# The supervisor, and a therapist who leaves.

admin-supervisor = Supervisione
admin-supervisor-screen = <b>Supervisione.</b> Ex clienti che dicono che qualcosa non andava scelgono chi lo legge: la persona che li seguiva, chi fa supervisione, o nessuno. Chi fa supervisione qui?
admin-supervisor-none = Nessuno
admin-supervisor-chosen = ✓ { $name }

admin-handover = Terapeuta che lascia
admin-handover-who = <b>Terapeuta che lascia.</b> Di chi si tratta? A ex clienti si chiede se può leggere qualcun altro. La domanda va a una persona per volta; qui nessuno vede chi sono.
admin-handover-none = Qui non c’è ancora nessuno come terapeuta.
admin-handover-to = Chi si può proporre a ex clienti di { $therapist }?
admin-handover-sure = { $therapist } lascia ora, e a ex clienti si propone { $successor }. Nessun pulsante permette di tornare indietro.
admin-handover-sure-nobody = { $therapist } lascia ora, e chi riceve i messaggi viene a sapere che nessuno legge più. Nessun pulsante permette di tornare indietro.
admin-handover-yes = Sì, passa ad altri
admin-handover-done = { $therapist } ha lasciato. Ex clienti lo sapranno.
admin-handover-left =
    { $form ->
       *[formal] Lei non fa più parte di questo studio, quindi qui non arriva più nulla.
        [informal] Non fai più parte di questo studio, quindi qui non arriva più nulla.
    } Ex clienti lo sapranno.
admin-idle =
    { $count ->
        [one] 1 terapeuta ha qualcosa da leggere da 60 giorni, e non ha aperto nulla. Con /admin si può passare ad altri.
       *[other] { $count } tra terapeute e terapeuti hanno qualcosa da leggere da 60 giorni, e non hanno aperto nulla. Con /admin si può passare ad altri.
    }

# How many people, where it says how many.

headcount-few = meno di { $count }
headcount-least = almeno { $count }
