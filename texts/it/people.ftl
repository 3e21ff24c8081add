# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
# The record is «raccolta», the shelf «scaffale». Short dates stand without a preposition.

command-people = Ex clienti
command-week = Che cosa parte in sette giorni
command-export = La mia raccolta su una persona

people-head =
    <b>Ex clienti.</b> In ordine alfabetico. { $form ->
       *[formal] Il silenzio non dice nulla sul Suo lavoro.
        [informal] Il silenzio non dice nulla sul tuo lavoro.
    }
people-none = Finora nessuno ha detto sì a un invito.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Una sigla non si può mostrare.
people-agreed = ha detto sì
people-on-wish = ha detto sì, scrive quando vuole
people-paused = in pausa
people-paused-until = in pausa fino a: { $day }
people-resting = a riposo
people-ended = finito
people-asked-back = ha chiesto di tornare in contatto: { $day }
people-before = Pagina precedente
people-next = Pagina successiva
people-back = Torna a ex clienti
people-back-to-one = Indietro
people-back-to-shared = Torna alla lista

people-since = Ha detto sì: { $day }.
people-plan = Piano: { $plan }.
people-plan-until = Piano: { $plan }. Ultimo messaggio previsto: { $day }.
people-plan-on-wish = Piano: nessun messaggio. Questa persona scrive quando vuole.
people-reading = Giorni di lettura comunicati: { $days }.
people-agreed-receipts = Questa persona desidera sapere quando qualcosa è stato letto.
people-agreed-notes =
    { $form ->
       *[formal] Questa persona riceve volentieri una Sua breve riga.
        [informal] Questa persona riceve volentieri una tua breve riga.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Lei può tenere quello che legge.
        [informal] Puoi tenere quello che leggi.
    }
people-shared-button = Che cosa ha condiviso
people-picture-button = Come immagine
people-shared-head =
    { $form ->
       *[formal] <b>{ $label }</b> · quello che ha condiviso con Lei, prima le cose più recenti
        [informal] <b>{ $label }</b> · quello che ha condiviso con te, prima le cose più recenti
    }
people-nothing-shared = Per ora qui non c’è nulla.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · sullo scaffale
people-letter = <b>{ $number }</b> · { $day } · una lettera
people-folded = <i>Ripiegato, per il momento giusto.</i>
people-words-gone = <i>Le parole qui non ci sono più.</i>
people-open-one = Apri { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Ascolta o guarda

people-picture-head = { $label }: le risposte come punti, le storie come rombi, le lettere come quadrati.
people-dot = { $day }: { $face }
people-mark-story = { $day }: una storia
people-mark-letter = { $day }: una lettera
people-picture-more =
    { $count ->
        [one] e ancora 1, più indietro
       *[other] e ancora { $count }, più indietro
    }
people-no-picture = Non c’è ancora nulla da disegnare.

shelf-button = Scaffale
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · quello che Lei tiene, con il consenso di questa persona
        [informal] <b>{ $label }</b> · quello che tieni, con il consenso di questa persona
    }
shelf-empty = Lo scaffale è vuoto.
shelf-not-allowed =
    { $form ->
       *[formal] Questa persona non ha detto che Lei può tenere qualcosa, quindi lo scaffale è vuoto.
        [informal] Questa persona non ha detto che puoi tenere qualcosa, quindi lo scaffale è vuoto.
    }
shelf-put-on = Tieni per la supervisione
shelf-put-on-one = Tieni { $number }
shelf-take-off = Togli dallo scaffale
shelf-is-on =
    { $form ->
       *[formal] <i>È sul Suo scaffale. Resta lì finché Lei non lo toglie, o finché questa persona non cambia idea.</i>
        [informal] <i>È sul tuo scaffale. Resta lì finché non lo togli, o finché questa persona non cambia idea.</i>
    }
shelf-was-put-on = È sullo scaffale.
shelf-was-taken-off = Non è più sullo scaffale.
shelf-may-not = Questo resta a chi lo ha scritto, e non va sullo scaffale.

week-head = <b>Che cosa parte nei prossimi sette giorni.</b>
week-none = Nei prossimi sette giorni non parte nulla.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = un invito a raccontare
week-hello = un saluto che non chiede nulla
week-line-is =
    { $form ->
       *[formal] La Sua riga in questo messaggio:
        [informal] La tua riga in questo messaggio:
    }
week-skip-one = Salta { $number }
week-line-one = Riga { $number }
week-skip = Saltare il messaggio per <b>{ $label }</b>, { $day }? Il piano continua con il prossimo. Poi non si può tornare indietro.
week-skip-last = Saltare il messaggio per <b>{ $label }</b>, { $day }? È l’ultimo, ed è un saluto finale. Senza, il piano finisce in silenzio. Poi non si può tornare indietro.
week-skip-yes = Salta questo messaggio
week-leave = Lascia com’è
week-skipped = Non partirà.
week-line-of =
    { $form ->
       *[formal] La Sua riga nel primo messaggio per <b>{ $label }</b>:
        [informal] La tua riga nel primo messaggio per <b>{ $label }</b>:
    }
week-line-change = Scrivi un’altra riga
week-line-remove = Togli la riga
week-line-removed = Il messaggio parte senza riga.
week-line-ask =
    { $form ->
       *[formal] Scriva la nuova riga, fino a { $most } caratteri.
        [informal] Scrivi la nuova riga, fino a { $most } caratteri.
    } Sta nel primo messaggio: meglio se non chiede nulla e non rivela nulla su una schermata di blocco.
week-line-leave = Lascia la riga
week-line-left = La riga resta com’era.
week-line-faults = Questa riga potrebbe pesare a qualcuno. Ecco perché, così si può cambiare:
week-line-too-late = Il primo messaggio sta già partendo, quindi la riga resta com’era.
week-line-changed = Ecco ora la riga per <b>{ $label }</b>:

record-button = La mia raccolta
record-which =
    { $form ->
       *[formal] <b>La Sua raccolta su una persona.</b>
        [informal] <b>La tua raccolta su una persona.</b>
    } Di chi si tratta?
record-of =
    { $form ->
       *[formal] <b>La Sua raccolta</b> · { $label }
        [informal] <b>La tua raccolta</b> · { $label }
    }
record-is =
    { $form ->
       *[formal] Contiene quello che questa persona ha condiviso e che oggi si trova da Lei.
        [informal] Contiene quello che questa persona ha condiviso e che oggi si trova da te.
    } Quello che ha ritirato, quello che è stato cancellato dopo un po’ di tempo, le note vocali e le foto non ci sono.

    Non è la documentazione di un trattamento, e non è una storia intera. I tempi di silenzio non ci sono, e non dicono nulla. { $form ->
       *[formal] Una volta ricevuto il file, tenerlo al sicuro sta a Lei.
        [informal] Una volta ricevuto il file, tenerlo al sicuro sta a te.
    }
record-as-pdf = Da leggere (PDF)
record-as-json = Per i programmi (JSON)
record-coming = Arriva tra un momento.
record-name = raccolta
record-title = Che cosa è stato condiviso: { $label }
record-made = Creata per { $therapist }, { $day }.
record-story = { $day } · condiviso
record-letter = { $day } · lettera
record-read = letto: { $day }
record-letter-unopened =
    { $form ->
       *[formal] Una lettera che Lei non ha aperto.
        [informal] Una lettera che non hai aperto.
    } Non è in questa raccolta.
record-kept = tenuto, con il consenso
record-asked-back = { $day } · ha chiesto di tornare in contatto
record-nothing = Per ora qui non c’è nulla.
record-words-gone = (Le parole qui non ci sono più.)

people-mydata-kept = tenuto da chi l’ha letto, dal: { $moment }
