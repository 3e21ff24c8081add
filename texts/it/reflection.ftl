# A therapist's own private lines.

command-reflect = Una riga per me
reflect-ask =
    { $form ->
       *[formal] Una riga solo per Lei, fino a { $most } caratteri.
        [informal] Una riga solo per te, fino a { $most } caratteri.
    } Non è legata a nessuna persona, non sta in nessuna lista, e nessun altro la vede.
reflect-length = Qui va bene una riga da 1 a { $most } caratteri.
reflect-leave = Lascia stare
reflect-left = Non è stato annotato nulla.
reflect-noted =
    { $form ->
       *[formal] Annotata, solo per Lei.
        [informal] Annotata, solo per te.
    }
reflect-none = Non ci sono righe annotate.
reflect-list =
    { $form ->
       *[formal] <b>Le Sue righe.</b>
        [informal] <b>Le tue righe.</b>
    } Nessun altro le vede.
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Cancella { $number }
reflect-all = Le mie righe
reflect-earlier = Meno recenti
reflect-later = Più recenti
reflect-new = Annota una riga
