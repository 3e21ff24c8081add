# Away from one day to another, and who covers: «sostituzione». «È via» has no gender.

command-away = Giorni di assenza
away-none = Non sono previsti giorni di assenza.
away-list = <b>Giorni di assenza.</b> In questi giorni qui non arriva nulla; quello che aspetta arriva il primo giorno di lettura dopo.
away-line = da { $from } a { $until }
away-line-cover = da { $from } a { $until }, con { $name } in sostituzione
away-line-asked = da { $from } a { $until }; sostituzione chiesta: { $name }
away-new = Prevedi giorni di assenza
away-end = Togli: { $from }
away-end-now = Sono di nuovo qui
away-from =
    In quale giorno inizia l’assenza? { $form ->
       *[formal] Tocchi un giorno, o scriva una data, per esempio { $example }.
        [informal] Tocca un giorno, o scrivi una data, per esempio { $example }.
    }
away-today = Oggi
away-tomorrow = Domani
away-monday = Lunedì prossimo
away-leave = Lascia com’è
away-left = Non è cambiato nulla.
away-until =
    Fino a quale giorno? { $form ->
       *[formal] Tocchi l’ultimo giorno di assenza, o scriva una data, per esempio { $example }.
        [informal] Tocca l’ultimo giorno di assenza, o scrivi una data, per esempio { $example }.
    }
away-unclear = Questa data non era chiara. Va bene, per esempio, { $example }.
away-refused-over = Quei giorni sono già passati.
away-refused-backwards = L’ultimo giorno viene prima del primo.
away-refused-long = Sono più di { $most } giorni. Per un tempo così lungo, con /leave ex clienti possono scegliere chi legge.
away-refused-far = È tra più di un anno.
away-refused-twice = Per uno di quei giorni è già prevista un’assenza. /away mostra quale.
away-cover = Chi può ricevere intanto quello che ex clienti vogliono far leggere per primo? Prima si chiede il consenso, e non arriva nient’altro.
away-cover-nobody = Nessuno
away-done = Assenza da { $from } a { $until }. Intanto qui non arriva nulla. Quello che aspetta arriva { $day }, ed è il giorno che viene detto a ex clienti.
away-done-open = Assenza da { $from } a { $until }. Intanto qui non arriva nulla. Dopo non è previsto alcun giorno di lettura.
away-cover-is-asked = La sostituzione è stata chiesta: { $name }. La risposta arriva qui.

cover-asks =
    { $form ->
       *[formal] { $name } è via da { $from } a { $until }, e chiede se Lei può fare la sostituzione. Riceverebbe solo quello che ex clienti vogliono far leggere per primo, con la Sua lista e senza le loro sigle.
        [informal] { $name } è via da { $from } a { $until }, e chiede se puoi fare la sostituzione. Riceveresti solo quello che ex clienti vogliono far leggere per primo, con la tua lista e senza le loro sigle.
    }
cover-yes = Sì, va bene
cover-no = No
cover-agreed =
    { $form ->
       *[formal] Lei sostituisce { $name } da { $from } a { $until }.
        [informal] Sostituisci { $name } da { $from } a { $until }.
    }
cover-not-after-all = Alla fine no
cover-declined =
    { $form ->
       *[formal] Lei non fa la sostituzione.
        [informal] Non fai la sostituzione.
    } { $name } lo saprà.
cover-said-yes =
    { $form ->
       *[formal] { $name } La sostituisce da { $from } a { $until }.
        [informal] { $name } ti sostituisce da { $from } a { $until }.
    }
cover-said-no =
    { $form ->
       *[formal] { $name } non La sostituisce da { $from } a { $until }. /away mostra i Suoi giorni.
        [informal] { $name } non ti sostituisce da { $from } a { $until }. /away mostra i tuoi giorni.
    }
cover-over = { $name } è di nuovo qui o ha cambiato i giorni, quindi da { $from } in poi non serve nessuna sostituzione.

# To a client.
away-first-shared =
    Ricevuto, grazie. { $form ->
       *[formal] { $therapist } è via, quindi lo riceve { $cover }, { $day }: Lei desiderava che fosse letto per primo. Finché non è stato letto, può modificare quello che ha scritto, o ritirarlo.
        [informal] { $therapist } è via, quindi lo riceve { $cover }, { $day }: volevi che fosse letto per primo. Finché non è stato letto, puoi modificare quello che hai scritto, o ritirarlo.
    }
away-back-waits = { $therapist } è via, e lo riceve { $day }.
