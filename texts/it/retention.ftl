# What goes by itself after a while: «sparire». The lines come unasked: no clinical word.

retention-words =
    Quello che è stato letto qui dopo un po’ sparisce da sé. Una parte sparisce { $day }. { $form ->
       *[formal] Può tenerne una copia Sua, o lasciare che sparisca.
        [informal] Puoi tenerne una copia tua, o lasciare che sparisca.
    } Va bene anche non rispondere.
retention-keep = Tieni la mia copia
retention-let-go = Lascia che sparisca
retention-kept =
    { $form ->
       *[formal] Resta qui, solo per Lei: nessun altro lo trova più.
        [informal] Resta qui, solo per te: nessun altro lo trova più.
    } /mine e /letter lo mostrano.
retention-goes =
    { $form ->
       *[formal] Sparisce { $day }. Fino ad allora può ancora tenerne una copia Sua.
        [informal] Sparisce { $day }. Fino ad allora puoi ancora tenerne una copia tua.
    }
retention-link =
    Questa chat è a riposo da molto tempo. { $form ->
       *[formal] Tutto quello che qui è conservato su di Lei sparisce da sé { $day }.
        [informal] Tutto quello che qui è conservato su di te sparisce da sé { $day }.
    } Con un tocco resta. Va bene anche non rispondere.
retention-link-keep = Tieni
retention-link-erase = Cancella ora
retention-link-kept =
    { $months ->
        [one] Resta. Il tempo conta di nuovo da oggi, per un mese.
       *[other] Resta. Il tempo conta di nuovo da oggi, per { $months } mesi.
    }
retention-stopped =
    { $form ->
       *[formal] Quello che qui è conservato su di Lei sparisce da sé tra { $months ->
            [one] un mese
           *[other] { $months } mesi
        }. Se Lei scrive di nuovo, resta.
        [informal] Quello che qui è conservato su di te sparisce da sé tra { $months ->
            [one] un mese
           *[other] { $months } mesi
        }. Se scrivi di nuovo, resta.
    }
retention-answer =
    { $form ->
       *[formal] La bozza di una Sua lettera è ferma da quattro settimane. Sparisce { $day }, a meno che Lei non la modifichi prima.
        [informal] La bozza di una tua lettera è ferma da quattro settimane. Sparisce { $day }, a meno che tu non la modifichi prima.
    }
retention-answer-write = Mostra la bozza
