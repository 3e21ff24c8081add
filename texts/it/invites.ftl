# Before an invite, its card, and the list of those that are open. The card has neither «Lei» nor
# «tu»: it is for the client, whose form is not known yet.

command-invites = Inviti aperti

invites-check =
    Prima una domanda, e della risposta non si conserva nulla. { $form ->
       *[formal] Per la persona a cui pensa vale una di queste cose?
        [informal] Per la persona a cui pensi vale una di queste cose?
    }
invites-suits = Nessuna di queste
invites-if-danger = Ora è in pericolo
invites-if-contested = La conclusione non è condivisa
invites-if-shared_phone = Qualcun altro vede il suo telefono
invites-if-under_age = Ha meno di 18 anni
invites-not-danger = Questi messaggi non vanno bene per chi ora è in pericolo. Qui nessuno legge in tempo reale, e un messaggio potrebbe arrivare nel momento sbagliato. Quello che aiuta è una persona che risponde subito; /help elenca i numeri.
invites-not-contested = Questi messaggi non vanno bene quando sulla conclusione non c’è accordo. Un messaggio potrebbe sembrare un’ultima parola, o un modo per aggirarla. Parlarne insieme viene prima.
invites-not-shared_phone = Questi messaggi non vanno bene su un telefono che vede anche qualcun altro. Anche un segno discreto può essere letto dagli occhi sbagliati.
invites-not-under_age = Questi messaggi sono per chi ha 18 anni o più.
invites-not-suitable = Quindi non è stato creato nessun invito, e non è stato conservato nulla. Se un giorno qualcosa cambia, /invite ricomincia da capo.
invites-long-ago = La data scelta ({ $day }) è troppo lontana nel passato. Si può tornare indietro fino a tre anni. Va bene un’altra data.
invites-too-soon = Alla data scelta ({ $day }) restano più di 30 giorni, quindi è presto per un invito. Si può fare quando l’ultima seduta è più vicina. Va bene anche un’altra data.

invites-card-title = Un breve messaggio ogni tanto
invites-card-how = Inquadrando il codice con un telefono si apre Telegram.
invites-card-once = Vale una volta sola, fino a { $day }.
invites-card-what = I messaggi li manda un programma. Non c’è mai bisogno di rispondere, e si può smettere in ogni momento.

invites-none = Non ci sono inviti aperti.
invites-open = <b>Inviti aperti</b>
invites-line = { $number } · { $label } · fino a: { $day }
invites-renew = Rinnova { $number }
invites-revoke = Ritira { $number }
invites-before = Pagina precedente
invites-after = Pagina successiva
invites-letter-first = La lettera per { $label } non è ancora finita. Il link viene dopo.
invites-in-use =
    Qualcuno ha aperto il link per { $label }, quindi resta com’è. { $form ->
       *[formal] Se era la persona sbagliata, lo ritiri e ne faccia uno nuovo.
        [informal] Se era la persona sbagliata, ritiralo e fanne uno nuovo.
    }
invites-revoke-ask = Ritirare il link per { $label }? Poi non apre più nulla, e una lettera unita al link va persa.
invites-revoke-yes = Ritira il link
invites-revoke-no = Lascia com’è
invites-revoked = Ritirato.
invites-run-out =
    { $count ->
        [one] 1 invito finisce entro tre giorni. Si può rinnovare, o lasciar andare.
       *[other] { $count } inviti finiscono entro tre giorni. Si possono rinnovare, o lasciar andare.
    }
invites-show = Mostra
