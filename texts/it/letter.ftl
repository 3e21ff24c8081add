# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. «Lettera» is the thing one writes; what is counted is «caratteri».
#
# The beginnings take any words: «Per» has no gender and takes any name (a mere «A» would want «ad»
#   and begins too many names), verbs carry the «we», and «Mi auguro» takes «che» or an infinitive.
# Short dates stand without a preposition or article: «il 8» would be wrong.
# To seal = sigillare · a phrase to seal with = frase segreta · to burn = bruciare · to send =
#   mandare · closing letter = lettera per concludere.

command-letter = Lettere: scrivere, tenere, mandare
letter-button = Scrivi una lettera
letter-nobody = Le lettere sono per chi ha ricevuto un invito qui. /help dice che cos’è questa chat.
letter-which = Per chi sarebbe?
letter-start = <b>Una lettera.</b> Certe cose chiedono di essere scritte, che partano o no. Si può mandare, tenere o bruciare: si decide alla fine.
letter-not-taken = { $therapist } non riceve lettere qui, quindi non partirebbe. Si può comunque scriverne una per sé: tenerla, averla come pagina da stampare, o bruciarla.
letter-away = { $therapist } non c’è fino a { $day }, e apre le lettere dopo.
letter-gone = { $therapist } non usa più questo programma, quindi non partirebbe. Si può comunque scriverne una per sé: tenerla, averla come pagina da stampare, o bruciarla.
letter-guided = Con sette inizi di frase
letter-free = A modo mio
letter-mine = Le mie lettere
letter-new = Una nuova lettera
letter-not-now = Non ora
letter-left =
    { $form ->
       *[formal] Va bene così. /letter è qui quando vuole.
        [informal] Va bene così. /letter è qui quando vuoi.
    }
letter-drafts-many = Qui ci sono { $most } lettere aperte. Quando una di queste è bruciata o finita, c’è posto per un’altra.

letter-step = <b>{ $number } di { $count }</b>
letter-dear = <b>Per …</b>
letter-remember = <b>Ricordo quando …</b>
letter-fun = <b>È stato divertente quando …</b>
letter-feel = <b>Sento che noi …</b>
letter-hope = <b>Mi auguro …</b>
letter-thanks = <b>Grazie per …</b>
letter-signed = <b>Firmato …</b>
letter-unsaid = È rimasto qualcosa da dire?
letter-head-dear = Per { $words }
letter-head-remember = Ricordo quando { $words }
letter-head-fun = È stato divertente quando { $words }
letter-head-feel = Sento che noi { $words }
letter-head-hope = Mi auguro { $words }
letter-head-thanks = Grazie per { $words }
letter-head-signed = Firmato { $words }
letter-part-ask =
    { $form ->
       *[formal] Scriva come continua, o salti questa parte. C’è posto per { $most } caratteri.
        [informal] Scrivi come continua, o salta questa parte. C’è posto per { $most } caratteri.
    }
letter-part-now = Per ora continua così:
letter-part-long =
    { $count ->
        [one] Era 1 carattere
       *[other] Erano { $count } caratteri
    }, e qui ce ne stanno { $most }. Non è cambiato nulla. Va bene un testo più corto, e il resto può andare nella parte dopo.
letter-part-noted = Annotato, { $count } di { $most }.
letter-only-words = Una lettera è fatta di parole. Il resto è rimasto fuori.
letter-skip = Salta questa parte
letter-back = Indietro
letter-later = Continua più tardi
letter-rests = Resta com’è fino a { $day }. /letter la apre di nuovo.
letter-free-ask =
    { $form ->
       *[formal] La scriva qui, tutta insieme o un po’ alla volta. Il limite è di { $most } caratteri. Quando c’è tutto, tocchi «È tutto».
        [informal] Scrivila qui, tutta insieme o un po’ alla volta. Il limite è di { $most } caratteri. Quando c’è tutto, tocca «È tutto».
    }
letter-free-noted = Annotato, { $count } di { $most }.
letter-free-long = Una lettera ha al massimo { $most } caratteri, e così sarebbero di più. L’ultimo invio è rimasto fuori.
letter-free-done = È tutto
letter-empty = Dentro non c’è ancora nulla.

letter-preview = { $therapist } la vedrebbe così:
letter-preview-own =
    { $form ->
       *[formal] Questa è la Sua lettera:
        [informal] Questa è la tua lettera:
    }
letter-page = Pagina { $number } di { $count }
letter-next-page = Pagina successiva
letter-page-before = Pagina precedente
letter-edit = Modifica
letter-send = Manda
letter-no-send = Non mandare
letter-pdf = Come pagina da stampare
letter-pdf-name = lettera
letter-pdf-coming = Il file arriva tra un momento.
letter-which-part = Quale parte?
letter-write-on = Continua a scrivere
letter-begin-again = Ricomincia da capo
letter-begun-again = È di nuovo vuota.
letter-send-when = Quando la riceve { $therapist }?
letter-send-now = Con la prossima lista
letter-send-date = In una data scelta
letter-send-date-ask =
    { $form ->
       *[formal] In quale giorno? Scriva una data, per esempio { $example }. Fino ad allora può modificare la lettera.
        [informal] In quale giorno? Scrivi una data, per esempio { $example }. Fino ad allora puoi modificare la lettera.
    }
letter-date-unclear = Questa data non era chiara. Va bene, per esempio, { $example }.
letter-date-far = Va bene un giorno da domani in poi, al massimo tra due anni. Per esempio { $example }.
letter-sent =
    { $tone ->
        [plain] { $form ->
           *[formal] Mandata. { $therapist } la riceve { $day }. Lei può ritirarla finché non è stata aperta.
            [informal] Mandata. { $therapist } la riceve { $day }. Puoi ritirarla finché non è stata aperta.
        }
       *[warm] { $form ->
           *[formal] La Sua lettera è partita. { $therapist } la riceve { $day }. Lei può ritirarla finché non è stata aperta.
            [informal] La tua lettera è partita. { $therapist } la riceve { $day }. Puoi ritirarla finché non è stata aperta.
        }
    }
letter-dated =
    { $form ->
       *[formal] { $therapist } la riceve con la prima lista dopo { $day }. Fino ad allora Lei può modificarla.
        [informal] { $therapist } la riceve con la prima lista dopo { $day }. Fino ad allora puoi modificarla.
    }
letter-answer-ask =
    { $form ->
       *[formal] Se Lei lo desidera, { $therapist } può rispondere una volta, con una lettera. Se non lo desidera, non arriva nessuna lettera.
        [informal] Se lo desideri, { $therapist } può rispondere una volta, con una lettera. Se non lo desideri, non arriva nessuna lettera.
    }
letter-answer-yes = Mi fa piacere una risposta
letter-answer-no = Nessuna risposta
letter-answer-noted = Annotato: una lettera di risposta fa piacere. Può arrivare o no.
letter-answer-not = Non arriva nessuna lettera di risposta.
letter-take-back = Ritira
letter-taken-back =
    { $form ->
       *[formal] Ritirata. Ora resta qui solo per Lei.
        [informal] Ritirata. Ora resta qui solo per te.
    }
letter-keep = Tieni
letter-seal-phrase = Sigilla con una frase
letter-seal-date = Sigilla fino a una data
letter-burn = Brucia
letter-keep-how = Che cosa ne sarà? Nessun altro la vede.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] Resta qui, solo per Lei. /letter la apre.
            [informal] Resta qui, solo per te. /letter la apre.
        }
       *[warm] { $form ->
           *[formal] Resta qui, solo per Lei, finché non vorrà rivederla: /letter la apre.
            [informal] Resta qui, solo per te, finché non vorrai rivederla: /letter la apre.
        }
    }
letter-burn-sure =
    { $form ->
       *[formal] Bruciarla? Le parole e la chiave che le apre vengono distrutte. Nessuno può farla tornare, nemmeno Lei.
        [informal] Bruciarla? Le parole e la chiave che le apre vengono distrutte. Nessuno può farla tornare, nemmeno tu.
    }
letter-burn-yes = Brucia
letter-burn-no = Lascia com’è
letter-burnt =
    { $tone ->
        [plain] Bruciata. Le parole non ci sono più e la chiave che le apriva è distrutta.
       *[warm] Bruciata. Le parole non ci sono più, e la chiave che le apriva è distrutta. Quello che è stato affidato alla pagina può riposare lì.
    }
letter-burnt-rest = Quello che si vede in questa chat si trova in Telegram: /hide toglie quello che si può.
letter-burnt-opened = { $therapist } l’aveva aperta. Quello che è stato letto resta letto, e può trovarsi tra altri documenti.
letter-phrase-ask =
    { $form ->
       *[formal] Scriva una frase segreta di almeno { $least } caratteri. La lettera si apre solo con questa frase, che non è conservata da nessuna parte: se la dimentica, la lettera è persa per sempre.
        [informal] Scrivi una frase segreta di almeno { $least } caratteri. La lettera si apre solo con questa frase, che non è conservata da nessuna parte: se la dimentichi, la lettera è persa per sempre.
    }
letter-phrase-again =
    { $form ->
       *[formal] Scriva ancora una volta la stessa frase. Poi anche questa viene tolta dalla chat.
        [informal] Scrivi ancora una volta la stessa frase. Poi anche questa viene tolta dalla chat.
    }
letter-phrase-short = Una frase segreta ha da { $least } a { $most } caratteri. Non è stato sigillato nulla.
letter-phrase-differs = Erano due frasi diverse. Non è stato sigillato nulla.
letter-phrase-sealed =
    { $form ->
       *[formal] Sigillata. Ora si apre solo con la Sua frase.
        [informal] Sigillata. Ora si apre solo con la tua frase.
    }
letter-phrase-open =
    { $form ->
       *[formal] Scriva la frase segreta di questa lettera.
        [informal] Scrivi la frase segreta di questa lettera.
    }
letter-phrase-wrong = Resta sigillata.
letter-phrase-tries =
    Resta sigillata. Si può riprovare tra { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minuti
    }.
letter-date-seal-ask =
    { $form ->
       *[formal] Fino a quale giorno? Scriva una data, per esempio { $example }. La lettera non si vede prima. Può bruciarla in qualsiasi momento.
        [informal] Fino a quale giorno? Scrivi una data, per esempio { $example }. La lettera non si vede prima. Puoi bruciarla in qualsiasi momento.
    }
letter-date-sealed = Sigillata fino a { $day }. Prima non si vede.

letter-list =
    { $form ->
       *[formal] <b>Le Sue lettere.</b> Una lettera è solo Sua finché non la manda.
        [informal] <b>Le tue lettere.</b> Una lettera è solo tua finché non la mandi.
    }
letter-line = { $number } · { $day } · { $state }
letter-state-draft = cominciata
letter-state-kept = tenuta qui
letter-state-locked = sigillata con una frase
letter-state-dated = sigillata fino a: { $day }
letter-state-scheduled = in partenza: { $day }
letter-state-sent = mandata, non ancora aperta
letter-state-opened = mandata e aperta
letter-open = Apri { $number }
letter-already_sent = È già stata mandata. Una volta ritirata, si può modificare.
letter-already_opened = È già stata aperta.
letter-not_sent = Non è stata mandata.
letter-no-longer = Quella lettera non c’è più.
letter-forgotten-soon =
    { $form ->
       *[formal] Quello che Lei ha cominciato qui resta fino a { $day }. Va bene anche lasciarlo andare.
        [informal] Quello che hai cominciato qui resta fino a { $day }. Va bene anche lasciarlo andare.
    }
letter-not-handed =
    { $form ->
       *[formal] Qualcosa di Suo, previsto per una data, resta qui con Lei: non è potuto arrivare dove era previsto. /letter lo mostra.
        [informal] Qualcosa di tuo, previsto per una data, resta qui con te: non è potuto arrivare dove era previsto. /letter lo mostra.
    }
letter-opened-receipt =
    { $form ->
       *[formal] Quello che Lei ha mandato è stato aperto { $day }.
        [informal] Quello che hai mandato è stato aperto { $day }.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] { $therapist } ha aperto la Sua lettera { $day }.
        [informal] { $therapist } ha aperto la tua lettera { $day }.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · una lettera
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · una lettera, aperta
digest-letter-back = <b>{ $number } · { $label }</b> · lettera ritirata
digest-letter-open = Lettera { $number }
letter-from = Una lettera di <b>{ $label }</b>
letter-close = Chiudi la lettera
letter-answer = Rispondi con una lettera
letter-answered =
    { $form ->
       *[formal] La Sua lettera di risposta è partita { $day }.
        [informal] La tua lettera di risposta è partita { $day }.
    }
letter-answer-once = È possibile una sola lettera di risposta, ed è già stata scritta.
letter-answer-unwished = { $label } non desidera una lettera di risposta, o non la desidera più. Quindi non ne parte nessuna.
letter-answer-start =
    { $form ->
       *[formal] <b>La Sua lettera di risposta.</b> È una sola, e parte dieci minuti dopo l’invio. Il silenzio non dice nulla sul Suo lavoro, e una lettera non obbliga a nulla.
        [informal] <b>La tua lettera di risposta.</b> È una sola, e parte dieci minuti dopo l’invio. Il silenzio non dice nulla sul tuo lavoro, e una lettera non obbliga a nulla.
    }
letter-answer-preview = { $label } la vedrà così:
letter-answer-send = Manda tra 10 minuti
letter-answer-rests = Resta com’è. Il pulsante sotto la lettera di { $label } la apre di nuovo.
letter-answer-sending =
    { $form ->
       *[formal] Parte dopo le { $hour }, a un’ora comoda per chi la riceve. Fino ad allora può ritirarla.
        [informal] Parte dopo le { $hour }, a un’ora comoda per chi la riceve. Fino ad allora puoi ritirarla.
    }
letter-answer-undo = Ritira
letter-answer-undone = Ritirata. È ancora qui e si può modificare.
letter-faults = Qualcosa potrebbe pesare a qualcuno. Ecco perché, così si può cambiare:
letter-fault = «{ $part }»: { $reasons }
letter-for-you =
    { $form ->
       *[formal] È arrivata una lettera per Lei. Non chiede nulla, e aspetta senza fretta.
        [informal] È arrivata una lettera per te. Non chiede nulla, e aspetta senza fretta.
    }
letter-for-you-named =
    { $form ->
       *[formal] È arrivata per Lei una lettera di { $therapist }. Non chiede nulla, e aspetta senza fretta.
        [informal] È arrivata per te una lettera di { $therapist }. Non chiede nulla, e aspetta senza fretta.
    }
letter-read-it = Apri
letter-read-later = Lascia per dopo
letter-waits = Aspetta qui: /letter la mostra.
letter-received = Una lettera di { $therapist }
letter-received-line = { $number } · { $day } · una lettera di { $therapist }

invite-letter =
    { $form ->
       *[formal] Se vuole, può scrivere una lettera per concludere. La persona può aprirla dopo il suo sì, subito o quando preferisce.
        [informal] Se vuoi, puoi scrivere una lettera per concludere. La persona può aprirla dopo il suo sì, subito o quando preferisce.
    }
invite-letter-write = Scrivi una lettera
invite-letter-skip = Nessuna lettera
invite-letter-ready = Metti con l’invito
invite-letter-done = La lettera è con l’invito. Si vede solo dopo un sì, e viene bruciata dopo un no.

setup-letters =
    { $form ->
       *[formal] Ex clienti possono scriverLe una lettera? Arriva in cima alla Sua lista, e si apre con un tocco.
        [informal] Ex clienti possono scriverti una lettera? Arriva in cima alla tua lista, e si apre con un tocco.
    }
setup-letters-yes = Sì
setup-letters-no = No
letters-on = Lettere di ex clienti: sì
letters-off = Lettere di ex clienti: no

mydata-letters = Lettere
mydata-letter-locked = (sigillata con una frase segreta)
mydata-letter-sent = mandata: { $moment }
mydata-letter-opened = aperta: { $moment }
mydata-letter-burnt = bruciata: { $moment }
mydata-letter-theirs = di { $therapist }

# In the report of an erasure.
erased-letters =
    { $count ->
        [one] 1 lettera
       *[other] { $count } lettere
    }
