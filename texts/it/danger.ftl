# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.

danger-self =
    Alcune di queste parole possono voler dire che qualcuno è in pericolo. { $form ->
       *[formal] Se si tratta di Lei, ecco dove risponde una persona:
        [informal] Se si tratta di te, ecco dove risponde una persona:
    }
danger-program = Sono un programma, e in questo momento nessuno legge qui.
danger-pause =
    { $form ->
       *[formal] I Suoi messaggi sono in pausa fino a { $day }. Intanto qui non Le viene chiesto nulla.
        [informal] I tuoi messaggi sono in pausa fino a { $day }. Intanto qui non ti viene chiesto nulla.
    }
danger-asks =
    { $form ->
       *[formal] Si trattava di Lei, adesso?
        [informal] Si trattava di te, adesso?
    }
danger-is = Sì
danger-is-not = Non in quel senso
danger-yes = Grazie per averlo detto. Qui non viene chiesto altro. Basta una telefonata per sentire una voce:
danger-not = Ci dispiace, il programma aveva capito male. Per quelle parole non succede più.
danger-not-told = { $name } non riceve nessuna riga.
danger-not-told-late = Ora la riga ricevuta da { $name } dice che non era in quel senso.
danger-not-pause =
    { $form ->
       *[formal] I Suoi messaggi continuano come prima.
        [informal] I tuoi messaggi continuano come prima.
    }

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] { $name } riceve una riga adesso, senza le Sue parole.
        [informal] { $name } riceve una riga adesso, senza le tue parole.
    } Nessuno sa quando verrà vista.
danger-told-later =
    { $form ->
       *[formal] { $name } riceve una riga, senza le Sue parole.
        [informal] { $name } riceve una riga, senza le tue parole.
    } Parte { $day } dalle { $clock } in poi, non prima. Nessuno sa quando verrà vista.
danger-told-away = { $therapist } è via. La sostituzione la fa { $name }, senza sapere di chi si tratta.
danger-told-paused =
    { $form ->
       *[formal] { $name } riceve una riga, senza le Sue parole, quando gli invii riprendono.
        [informal] { $name } riceve una riga, senza le tue parole, quando gli invii riprendono.
    } Ora sono sospesi, e nessuno sa per quanto.
danger-told-before = { $name } ha ricevuto una riga { $day } alle { $clock }. In un giorno non ne parte una seconda.
danger-told-off = Nessuno riceve un avviso: in /settings questa voce è su «no».
danger-told-nobody = Nessuno riceve un avviso: per ora { $therapist } non riceve messaggi qui.
danger-told-no-one = Nessuno riceve un avviso.
danger-stopped = { $name } non riceve più nessuna riga.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others =
    { $form ->
       *[formal] Se ora qualcuno non è al sicuro, chiami il { $number }.
        [informal] Se ora qualcuno non è al sicuro, chiama il { $number }.
    }
danger-others-anywhere = Se ora qualcuno non è al sicuro, ecco il numero da chiamare: 112 in Europa, 911 in Nord America. Oppure il numero di emergenza del posto.
danger-others-hide = Se è meglio che nessuno veda questa chat, un tocco toglie quello che si può.
danger-others-stranger = Questa chat si può cancellare nell’app.
danger-hide = Ripulisci questa chat

# To a therapist, or to whoever covers. Whose words they are is said with no gender.
danger-push = Alcune parole qui forse indicavano un pericolo.
danger-show = Mostra di chi
danger-item = <b>{ $label }</b> ha scritto qualcosa { $day } alle { $clock }. Un programma vi ha notato parole di pericolo. Sbaglia spesso. Questa persona ha detto di sì a questa riga e sa che parte. Ha ricevuto i numeri di linee di ascolto.
danger-item-cover = Una persona che era seguita da { $therapist } ha scritto qualcosa { $day } alle { $clock }. Un programma vi ha notato parole di pericolo. Sbaglia spesso. Questa persona ha detto di sì a questa riga, e ha ricevuto i numeri di linee di ascolto. Chi sia, può vederlo solo { $therapist }.
danger-item-words =
    { $form ->
       *[formal] Lei vede le parole solo se vengono condivise. Da qui non viene mandato nulla: come contattare questa persona lo sceglie Lei.
        [informal] Vedi le parole solo se vengono condivise. Da qui non viene mandato nulla: come contattare questa persona lo scegli tu.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Se le parole vengono condivise, arrivano per prime nella Sua lista.
        [informal] Se le parole vengono condivise, arrivano per prime nella tua lista.
    }
danger-withdrawn = Ritirata: non era in quel senso.
danger-over = Questa riga non vale più.
