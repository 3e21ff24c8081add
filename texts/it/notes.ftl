# A therapist's short note for one thing received: «breve riga».

notes-button = Breve riga { $number }
notes-write = Una breve riga
notes-ask =
    { $form ->
       *[formal] Una breve riga per { $label }: tocchi una frase, o ne scriva una Sua, fino a { $most } caratteri. Non chiede nulla. Parte tra dieci minuti, e fino ad allora può annullarla.
        [informal] Una breve riga per { $label }: tocca una frase, o scrivine una tua, fino a { $most } caratteri. Non chiede nulla. Parte tra dieci minuti, e fino ad allora puoi annullarla.
    }
notes-preset-thanks = Grazie per averlo raccontato.
notes-preset-read =
    { $form ->
       *[formal] Ho letto con cura le Sue parole.
        [informal] Ho letto con cura le tue parole.
    }
notes-preset-glad =
    { $form ->
       *[formal] Mi fa piacere ricevere le Sue parole.
        [informal] Mi fa piacere ricevere le tue parole.
    }
notes-preset-arrived =
    { $form ->
       *[formal] Le Sue parole sono arrivate qui.
        [informal] Le tue parole sono arrivate qui.
    }
notes-preset-kindly =
    { $form ->
       *[formal] Le mando un pensiero gentile.
        [informal] Ti mando un pensiero gentile.
    }
notes-preset-well =
    { $form ->
       *[formal] Le auguro ogni bene.
        [informal] Ti auguro ogni bene.
    }
notes-none = Nessuna riga
notes-left = Non è partita nessuna riga.
notes-only-words =
    Una breve riga è fatta solo di parole. { $form ->
       *[formal] Tocchi una frase, o ne scriva una Sua.
        [informal] Tocca una frase, o scrivine una tua.
    }
notes-leaves = Questa riga per { $label } parte dopo le { $hour }, a un’ora comoda per chi la riceve:
notes-undo = Annulla
notes-undone = Ritirata. Non è partito nulla.
notes-too-late = È già partita.
notes-once =
    { $form ->
       *[formal] Per questo { $label } ha già avuto una breve riga: Lei l’ha scritta { $day }.
        [informal] Per questo { $label } ha già avuto una breve riga: l’hai scritta { $day }.
    } Ce n’è una per ogni cosa.
notes-unwished = { $label } non desidera brevi righe.
notes-not_for_this = Qui si trattava di qualcosa che non andava, quindi una breve riga non è adatta.
notes-boundary = Questo tocca i confini di questa chat, per esempio incontri, regali o denaro. Qui nessuna breve riga lo accompagna.
notes-unread = Una breve riga si può scrivere dopo la lettura.
notes-gone = Qui non c’è più, quindi nessuna riga può accompagnarlo.

# To the client.
notes-came =
    { $form ->
       *[formal] È arrivata una breve riga per Lei.
        [informal] È arrivata una breve riga per te.
    }
notes-from = Una breve riga di { $therapist }:
notes-back =
    { $form ->
       *[formal] Una breve riga, per quello che Lei ha condiviso:
        [informal] Una breve riga, per quello che hai condiviso:
    }
notes-in-mydata = Una breve riga di { $therapist }:
