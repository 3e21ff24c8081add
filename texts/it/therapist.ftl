# For therapists: set-up, invites, digests. day-not-set can take the place of a date, which stands
# without a preposition, so it has an article.

setup-name = Per cominciare, qualche breve domanda; poi si può invitare. Che nome può vedere chi riceve l’invito? Basta il nome, senza cognome.
setup-name-length = Un nome da 1 a { $most } caratteri, per favore.
setup-zone =
    { $form ->
       *[formal] L’ora di quale città segue? Scriva il nome.
        [informal] L’ora di quale città segui? Scrivi il nome.
    }
setup-zone-unknown = Nella lista non c’è una città con quel nome. Va bene anche una più grande con la stessa ora.
setup-zone-which =
    { $form ->
       *[formal] È questa? Accanto c’è l’ora che è lì adesso. Se no, scriva un’altra città.
        [informal] È questa? Accanto c’è l’ora che è lì adesso. Se no, scrivi un’altra città.
    }
setup-days =
    { $form ->
       *[formal] In quali giorni legge? Chi riceve l’invito lo sa. Negli altri giorni non arriva nulla, e nemmeno quando non c’è nulla da leggere.
        [informal] In quali giorni leggi? Chi riceve l’invito lo sa. Negli altri giorni non arriva nulla, e nemmeno quando non c’è nulla da leggere.
    }
setup-day-chosen = ✓ { $day }
setup-days-done = Questi giorni
setup-days-none = Serve almeno un giorno.
setup-hour =
    { $form ->
       *[formal] A che ora può arrivare? Tocchi un’ora, o ne scriva una, per esempio 7:30.
        [informal] A che ora può arrivare? Tocca un’ora, o scrivine una, per esempio 7:30.
    }
setup-hour-unclear = Qui va bene un’ora tra le { $earliest } e le { $latest }, per esempio 7:30.
setup-done =
    { $form ->
       *[formal] Tutto pronto, { $name }. Quello che viene condiviso con Lei arriva ogni { $days } alle { $hour } ({ $zone }). Se qualcuno resta in silenzio, questo non dice nulla sul Suo lavoro.
        [informal] Tutto pronto, { $name }. Quello che viene condiviso con te arriva ogni { $days } alle { $hour } ({ $zone }). Se qualcuno resta in silenzio, questo non dice nulla sul tuo lavoro.
    }

    Nessuno tiene d’occhio questa chat, e chi riceve l’invito lo sa.

invite-button = Invita ex clienti
invite-label =
    { $form ->
       *[formal] Per chi è l’invito? Scriva una sigla che vede solo Lei, fino a { $most } caratteri. Bastano le iniziali.
        [informal] Per chi è l’invito? Scrivi una sigla che vedi solo tu, fino a { $most } caratteri. Bastano le iniziali.
    }
invite-label-length = Una sigla da 1 a { $most } caratteri, per favore.
invite-last-session =
    { $form ->
       *[formal] Quando è stata, o sarà, l’ultima seduta? Tocchi un pulsante, o scriva una data, per esempio { $example }.
        [informal] Quando è stata, o sarà, l’ultima seduta? Tocca un pulsante, o scrivi una data, per esempio { $example }.
    }
invite-last-today = Oggi
invite-last-week = Una settimana fa
invite-last-unclear = Questa data non era chiara. Va bene, per esempio, { $example }.
invite-talked =
    { $form ->
       *[formal] Ultima seduta: { $day }. Prima non arriva nessun messaggio. Avete parlato insieme della conclusione, e questa persona avrebbe piacere di ricevere qualcosa da Lei?
        [informal] Ultima seduta: { $day }. Prima non arriva nessun messaggio. Avete parlato insieme della conclusione, e questa persona avrebbe piacere di ricevere qualcosa da te?
    }
invite-talked-yes = Sì, ne abbiamo parlato
invite-talked-no = Non ancora
invite-not-yet = Allora può aspettare. Quando ne avrete parlato, /invite ricomincia da capo.
invite-plan = Ogni quanto può arrivare un messaggio? La persona vede prima le date e può cambiare idea. Si conta dall’ultima seduta.
plan-light = Leggero: dopo 1, 3, 6 e 12 mesi
plan-year = Un anno: 8 messaggi, poi finisce
plan-long = Lungo: dopo 3, 6, 12, 18 e 24 mesi
plan-weeks = Ogni { $weeks } settimane, un anno
invite-topics =
    { $form ->
       *[formal] Se vuole, può proporre argomenti per le domande dei messaggi. La scelta è di chi riceve l’invito: senza il suo tocco, nessun messaggio ne parla.
        [informal] Se vuoi, puoi proporre argomenti per le domande dei messaggi. La scelta è di chi riceve l’invito: senza il suo tocco, nessun messaggio ne parla.
    }
invite-topics-go-on = Avanti
invite-opening =
    { $form ->
       *[formal] Se vuole, una riga per il primo messaggio, fino a { $most } caratteri.
        [informal] Se vuoi, una riga per il primo messaggio, fino a { $most } caratteri.
    } Non chiede nulla, e non rivela nulla su una schermata di blocco.
invite-opening-skip = Nessuna riga
invite-opening-faults = Questa riga potrebbe pesare a qualcuno. Ecco perché, così si può cambiare:
fault-too_long = Ha più di 140 caratteri.
fault-guilt = Può suonare come un rimprovero, o come ansia per il silenzio.
fault-demand = Chiede qualcosa. Qui non si chiede nulla.
fault-assumed_state = Dà per scontato come sta la persona.
fault-cheer = Incoraggia in un modo che può far male in un brutto giorno.
fault-clinical = Contiene una parola della terapia, e una schermata di blocco può mostrarla.
fault-marketing = Suona come una pubblicità.
fault-praise = Loda la persona che ha aiutato.
fault-forbidden = Promette quello che qui nessuno può mantenere, o conta chi non è venuto.
fault-question_too_many = Contiene più di una domanda.
fault-exclamation = Contiene più di un punto esclamativo.
fault-contact = Contiene un link, un numero o un indirizzo.
invite-made =
    { $form ->
       *[formal] L’invito per <b>{ $label }</b> è l’immagine qui sotto. Può mostrarla, stamparla, o dare il link a voce o per iscritto. Vale una volta sola, per 30 giorni, per la prima persona che lo apre.
        [informal] L’invito per <b>{ $label }</b> è l’immagine qui sotto. Puoi mostrarla, stamparla, o dare il link a voce o per iscritto. Vale una volta sola, per 30 giorni, per la prima persona che lo apre.
    }
invite-card =
    Un breve messaggio ogni tanto, se fa piacere. Questo link vale una volta sola:

    { $link }
invite-opened-twice = Il link per { $label } è stato aperto da una seconda persona. Non ha visto nessun nome e non è andata oltre.
therapist-home =
    { $form ->
       *[formal] La Sua prossima lettura è { $day } alle { $hour }, se c’è qualcosa da leggere.
        [informal] La tua prossima lettura è { $day } alle { $hour }, se c’è qualcosa da leggere.
    } Fino ad allora nessuno tiene d’occhio questa chat, e chi ha ricevuto l’invito lo sa.
day-not-set = il prossimo giorno di lettura

digest-cover =
    { $count ->
        [0] Qui non c’è più nulla da leggere.
        [one] 1 cosa da leggere, quando fa comodo.
       *[other] { $count } cose da leggere, quando fa comodo.
    }
digest-repeat = (Potrebbe essere una ripetizione.)
digest-open = Apri
digest-close = Chiudi
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · letto
digest-topic = Argomento: { $topic }
digest-then = <i>allora, { $day }</i>
digest-now = <i>adesso</i>
digest-told-quietly = Dall’altra parte arriva una riga discreta, di giorno.
digest-marked-read = Segnato come letto.
digest-withdrawn = <b>{ $number } · { $label }</b> · ritirato
digest-read = Letto { $number }
digest-read-all = Tutto letto
digest-whole-button = Per intero { $number }
digest-whole = <b>{ $label }</b>, per intero:
digest-footer =
    { $form ->
       *[formal] <i>Il silenzio non dice nulla sul Suo lavoro.</i>
        [informal] <i>Il silenzio non dice nulla sul tuo lavoro.</i>
    }
