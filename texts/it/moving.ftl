# Moving to another Telegram account with a code.

moving-code =
    { $form ->
       *[formal] <b>Una cosa da tenere, se vuole.</b> Se un giorno userà un altro account Telegram, questo codice porta tutto lì:
        [informal] <b>Una cosa da tenere, se vuoi.</b> Se un giorno userai un altro account Telegram, questo codice porta tutto lì:
    }

    <code>{ $code }</code>

    { $form ->
       *[formal] Dal nuovo account, lo scriva a questo programma. Vale una volta sola. Lo tenga dove può vederlo solo Lei.
        [informal] Dal nuovo account, scrivilo a questo programma. Vale una volta sola. Tienilo dove puoi vederlo solo tu.
    }
moving-screen =
    { $form ->
       *[formal] <b>Un altro account.</b> Un codice porta tutto questo in un altro Suo account Telegram. Un nuovo codice prende il posto di quello di prima.
        [informal] <b>Un altro account.</b> Un codice porta tutto questo in un altro tuo account Telegram. Un nuovo codice prende il posto di quello di prima.
    }
moving-make = Fai un nuovo codice
moving-made = Il nuovo codice arriva qui subito dopo.
moving-done =
    { $form ->
       *[formal] Fatto. Tutto quello che c’era nell’altra chat ora è qui, e lì non arriva più nulla. Quello che lì si legge ancora resta finché Lei non cancella quella chat.
        [informal] Fatto. Tutto quello che c’era nell’altra chat ora è qui, e lì non arriva più nulla. Quello che lì si legge ancora resta finché non cancelli quella chat.
    }
moving-gone =
    Questa chat è passata a un altro account: il suo codice è stato usato lì. Qui non arriva più nulla. { $form ->
       *[formal] Se non lo ha scelto Lei, lo dica a chi ha dato il primo link.
        [informal] Se non lo hai scelto tu, dillo a chi ha dato il primo link.
    }
moving-here-already =
    { $form ->
       *[formal] Questo codice è per un altro Suo account. Qui c’è già tutto.
        [informal] Questo codice è per un altro tuo account. Qui c’è già tutto.
    }
moving-taken = Questo account qui ha già il suo posto, quindi non è stato spostato nulla.
moving-unknown = Questo codice non apre nulla. Un codice vale una volta sola, e uno più nuovo prende il suo posto.
