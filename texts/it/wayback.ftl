# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = C’è qualcosa di nuovo
back-nobody = Da questa chat non c’è nessuno con cui tornare in contatto. /help mostra dove risponde una persona.
back-which = Di chi si tratta?
back-card = <b>Tornare in contatto.</b> Se c’è qualcosa di nuovo, ecco come contattare { $therapist }:
back-card-unwritten =
    { $form ->
       *[formal] <b>Tornare in contatto.</b> { $therapist } non ha ancora lasciato indicazioni su come fare. Lei può comunque mandare un avviso.
        [informal] <b>Tornare in contatto.</b> { $therapist } non ha ancora lasciato indicazioni su come fare. Tu puoi comunque mandare un avviso.
    }
back-card-after =
    { $form ->
       *[formal] Con un tocco { $therapist } saprà che Lei chiede di tornare in contatto. Della Sua storia non parte nulla.
        [informal] Con un tocco { $therapist } saprà che chiedi di tornare in contatto. Della tua storia non parte nulla.
    } Non è per le emergenze: /help mostra dove una persona risponde subito, e che cosa è gratuito.
back-card-past = L’ultimo messaggio è arrivato due anni fa o più. Quindi da qui non parte più nulla. I soliti modi per contattare { $therapist } restano. /help mostra dove risponde una persona, e che cosa è gratuito.
back-ask = Avvisa { $therapist }
back-not-now = Non ora
back-left =
    { $form ->
       *[formal] Non è partito nulla. /back è qui quando vuole.
        [informal] Non è partito nulla. /back è qui quando vuoi.
    }
back-asked =
    { $form ->
       *[formal] { $therapist } riceve una riga, di giorno: dice che Lei chiede di tornare in contatto, e nient’altro.
        [informal] { $therapist } riceve una riga, di giorno: dice che chiedi di tornare in contatto, e nient’altro.
    } La risposta arriva per un’altra via, non in questa chat.
back-asked-pauses =
    { $form ->
       *[formal] I Suoi messaggi vanno in pausa. Riprendono quando lo dice Lei.
        [informal] I tuoi messaggi vanno in pausa. Riprendono quando lo dici tu.
    }
back-asked-before = { $therapist } ha ricevuto quella riga { $day }. La risposta arriva per un’altra via, non in questa chat.
back-take-back = Ritira
back-taken-back = Ritirato.
back-too-late = È già stato visto, quindi resta com’è.
back-seen =
    { $form ->
       *[formal] La Sua richiesta è stata vista { $day }.
        [informal] La tua richiesta è stata vista { $day }.
    }
back-seen-named =
    { $form ->
       *[formal] { $therapist } ha visto, { $day }, che Lei chiede di tornare in contatto.
        [informal] { $therapist } ha visto, { $day }, che chiedi di tornare in contatto.
    }

back-push = Qualcuno chiede di tornare in contatto.
back-show = Mostra chi
back-item =
    { $form ->
       *[formal] Da { $day } <b>{ $label }</b> chiede di tornare in contatto. Della storia non arriva nulla. Come rispondere lo sceglie Lei: da qui non viene mandato nulla.
        [informal] Da { $day } <b>{ $label }</b> chiede di tornare in contatto. Della storia non arriva nulla. Come rispondere lo scegli tu: da qui non viene mandato nulla.
    }
back-item-saw =
    { $form ->
       *[formal] Le Sue indicazioni che si vedono dall’altra parte:
        [informal] Le tue indicazioni che si vedono dall’altra parte:
    }
back-item-unwritten = Dall’altra parte non si vedono indicazioni su come tornare in contatto. Con /wayback se ne possono scrivere.
back-mark-seen = Visto
back-marked-seen = Segnato come visto.
back-withdrawn = Richiesta ritirata da chi l’aveva fatta.

wayback-button = Le mie indicazioni
wayback-is =
    { $form ->
       *[formal] <b>Le Sue indicazioni.</b> Chi chiede di tornare in contatto vede questo:
        [informal] <b>Le tue indicazioni.</b> Chi chiede di tornare in contatto vede questo:
    }
wayback-unwritten =
    { $form ->
       *[formal] <b>Le Sue indicazioni.</b> Chi chiede di tornare in contatto per ora non ne trova.
        [informal] <b>Le tue indicazioni.</b> Chi chiede di tornare in contatto per ora non ne trova.
    }
wayback-ask = Le indicazioni si scrivono qui, fino a { $most } caratteri: come prenotare, quanto è lunga l’attesa, e un posto gratuito a cui rivolgersi.
wayback-length = Da 1 a { $most } caratteri, per favore.
wayback-remove = Togli le indicazioni
wayback-leave = Lascia com’è
wayback-left = Resta com’era.
