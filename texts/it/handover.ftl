# A therapist leaves: each client is asked anew, and no answer is fine. To clients, who left «non usa
# più questo programma»: «non c'è più» would sound like a death.

command-leave = Lascia, e passa ad altri

leave-asks =
    <b>Lasciare.</b> { $form ->
       *[formal] Se Lei lascia, qui non arriva più nulla, e i Suoi inviti aperti finiscono. A ogni persona si chiede se da quel momento può leggere qualcun altro. Nulla di quello che è stato condiviso con Lei viene passato ad altri.
        [informal] Se lasci, qui non arriva più nulla, e i tuoi inviti aperti finiscono. A ogni persona si chiede se da quel momento può leggere qualcun altro. Nulla di quello che è stato condiviso con te viene passato ad altri.
    }

    Chi si può proporre?
leave-nobody = Nessuno
leave-not = Non ora
leave-stays =
    { $form ->
       *[formal] Lei resta.
        [informal] Resti qui.
    } Non è cambiato nulla.
leave-sure = Lasciare ora? Poi a ogni persona si chiede una volta sola se può leggere { $successor }. Nessun pulsante permette di tornare indietro.
leave-sure-nobody = Lasciare ora? Poi ogni persona viene a sapere che nessuno legge più, e che i messaggi finiscono. Nessun pulsante permette di tornare indietro.
leave-yes = Sì, lascio
leave-done =
    Fatto. Grazie per il tempo passato qui a leggere. { $form ->
       *[formal] Quello che ha annotato per sé resta finché non viene cancellato.
        [informal] Quello che hai annotato per te resta finché non viene cancellato.
    }
leave-home =
    { $form ->
       *[formal] Lei ha lasciato questo programma, quindi qui non arriva più nulla.
        [informal] Hai lasciato questo programma, quindi qui non arriva più nulla.
    }
leave-came =
    { $therapist } lascia. { $form ->
       *[formal] A ex clienti si chiede se da ora può leggere Lei. Chi dice di sì compare qui come una persona nuova; di quello che ha condiviso prima non arriva nulla.
        [informal] A ex clienti si chiede se da ora puoi leggere tu. Chi dice di sì compare qui come una persona nuova; di quello che ha condiviso prima non arriva nulla.
    }

# To clients. The first may stand on a lock screen.
handover-news = Qui è cambiato qualcosa. Può aspettare il momento giusto.
handover-asks =
    { $form ->
       *[formal] { $therapist } non usa più questo programma, quindi i Suoi messaggi sono finiti. Quello che non era ancora stato letto resta solo Suo.
        [informal] { $therapist } non usa più questo programma, quindi i tuoi messaggi sono finiti. Quello che non era ancora stato letto resta solo tuo.
    }

    { $form ->
       *[formal] Se vuole, da ora { $successor } può leggere quello che Lei scrive. Nulla di quello che ha raccontato prima viene passato ad altri.
        [informal] Se vuoi, da ora { $successor } può leggere quello che scrivi. Nulla di quello che hai raccontato prima viene passato ad altri.
    } Va bene anche non rispondere: allora tutto finisce da sé, { $day }.
handover-yes = Mostra come fare
handover-no = Lascia che finisca
handover-name =
    { $successor } non vede nulla di quello che c’era prima. { $form ->
       *[formal] Con quale nome o segno vuole comparire? Tocchi un pulsante, o scriva fino a { $most } caratteri.
        [informal] Con quale nome o segno vuoi comparire? Tocca un pulsante, o scrivi fino a { $most } caratteri.
    }
handover-no-name = Senza nome
handover-name-length = Qui va bene un nome o un segno da 1 a { $most } caratteri.
handover-declined =
    Allora finisce qui. { $form ->
       *[formal] Non arriva più nulla che Lei non chieda, e quello che ha raccontato resta Suo: /mine lo mostra, /mydata ne dà una copia, /forget lo cancella.
        [informal] Non arriva più nulla che tu non chieda, e quello che hai raccontato resta tuo: /mine lo mostra, /mydata ne dà una copia, /forget lo cancella.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } non usa più questo programma, quindi i Suoi messaggi sono finiti. Qui nessuno legge più. Quello che non era ancora stato letto resta solo Suo. /mine mostra quello che ha raccontato, /mydata ne dà una copia, /forget lo cancella.
        [informal] { $therapist } non usa più questo programma, quindi i tuoi messaggi sono finiti. Qui nessuno legge più. Quello che non era ancora stato letto resta solo tuo. /mine mostra quello che hai raccontato, /mydata ne dà una copia, /forget lo cancella.
    } /help mostra dove risponde una persona.
handover-ended =
    { $form ->
       *[formal] I Suoi messaggi sono finiti, e va bene così. Non arriva più nulla che Lei non chieda. Quello che ha raccontato resta Suo: /mine lo mostra, /mydata ne dà una copia, /forget lo cancella.
        [informal] I tuoi messaggi sono finiti, e va bene così. Non arriva più nulla che tu non chieda. Quello che hai raccontato resta tuo: /mine lo mostra, /mydata ne dà una copia, /forget lo cancella.
    }
handover-nobody-reads =
    { $therapist } non usa più questo programma, quindi questo non lo legge nessuno. { $form ->
       *[formal] Resta qui solo per Lei.
        [informal] Resta qui solo per te.
    }
