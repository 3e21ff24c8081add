# The digest: what a therapist reads.

digest-section-first = <b>Da leggere per primo, come desiderato</b>
digest-section-letters = <b>Lettere</b>
digest-section-stories = <b>Storie</b>
digest-section-undelivered = <b>Non è arrivato</b>
digest-heavy = <i>Questo forse chiede un momento tranquillo. Si apre con un tocco.</i>
digest-show = Mostra { $number }
digest-fold = Ripiega { $number }
digest-later = Più tardi { $number }
digest-comes-again = Torna con la prossima lista.
digest-covered = <i>Letto durante la sostituzione.</i>
digest-broken = <b>{ $number }</b> · Questa cosa non si può mostrare. Il resto è qui.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · la Sua breve riga, { $day }
        [informal] <b>{ $number } · { $label }</b> · la tua breve riga, { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · la Sua lettera, { $day }
        [informal] <b>{ $number } · { $label }</b> · la tua lettera, { $day }
    }
digest-read-page = Qui tutto letto
digest-page = Pagina { $number } di { $count }
digest-page-before = Pagina precedente
digest-page-after = Pagina successiva
digest-week = Prossimi 7 giorni
digest-empty = Questa volta non c’è nulla da leggere.

digest-next = Quello che ora aspetta arriva { $day } alle { $hour }:
digest-next-unplanned = Ora aspetta questo:
digest-next-nothing = Ora non aspetta nulla. La prossima lettura sarebbe { $day } alle { $hour }.
digest-next-nothing-unplanned = Ora non aspetta nulla.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] e ancora 1
       *[other] e ancora { $count }
    }
digest-next-after =
    { $count ->
        [one] Dopo arriva 1 altra cosa.
       *[other] Dopo arrivano altre { $count } cose.
    }
digest-next-footer = <i>Le parole si aprono quando la lista arriva. Fino ad allora si possono ancora ritirare senza che nessuno le veda.</i>
digest-what-tap = una risposta con un tocco
digest-what-words = qualche riga
digest-what-voice = una nota vocale
digest-what-photo = una foto
digest-what-letter = una lettera
digest-what-off = qualcosa non andava
digest-what-note =
    { $form ->
       *[formal] una Sua breve riga che non è arrivata
        [informal] una tua breve riga che non è arrivata
    }
digest-what-answer =
    { $form ->
       *[formal] una Sua lettera che non è arrivata
        [informal] una tua lettera che non è arrivata
    }
command-digest = Che cosa arriva con la prossima lettura
