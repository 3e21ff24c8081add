# What a therapist chooses for themselves, and what clients read of it on their own request.
# `$reader` can be «chi fa supervisione»: never at the beginning of a sentence.

console-button = Le mie scelte
console-menu =
    { $form ->
       *[formal] <b>Le Sue scelte.</b> Ogni modifica vale subito. Nessuno tiene d’occhio questa chat, e non serve che lo faccia Lei: quello che viene condiviso aspetta i Suoi giorni.
        [informal] <b>Le tue scelte.</b> Ogni modifica vale subito. Nessuno tiene d’occhio questa chat, e non serve che lo faccia tu: quello che viene condiviso aspetta i tuoi giorni.
    }
console-as-it-is =
    Nome: { $name }
    Lettura: { $days }, { $hour }
    Fuso orario: { $place }
console-menu-name = Nome
console-menu-place = Città
console-menu-days = Giorni di lettura
console-menu-hour = Ora della lista
console-menu-hours = I miei orari
console-menu-accept = Che cosa ricevo
console-menu-digest = La lista
console-menu-policy = Regali e contatti
console-menu-waiting = Tempi di attesa
console-menu-free = Aiuto gratuito

console-length = Vanno bene da 1 a { $most } caratteri, quindi non è cambiato nulla.
console-name =
    { $form ->
       *[formal] <b>Il Suo nome.</b> Ex clienti vedono «{ $name }». Per cambiarlo, ne scriva un altro, fino a { $most } caratteri.
        [informal] <b>Il tuo nome.</b> Ex clienti vedono «{ $name }». Per cambiarlo, scrivine un altro, fino a { $most } caratteri.
    }
console-place =
    { $form ->
       *[formal] <b>Il Suo fuso orario.</b> L’ora usata è questa: { $place }. Per cambiarla, scriva una città.
        [informal] <b>Il tuo fuso orario.</b> L’ora usata è questa: { $place }. Per cambiarla, scrivi una città.
    }
console-days =
    { $form ->
       *[formal] <b>I Suoi giorni di lettura.</b> Per cambiare un giorno, lo tocchi.
        [informal] <b>I tuoi giorni di lettura.</b> Per cambiare un giorno, toccalo.
    } Chi ha ricevuto l’invito lo sa. In un giorno arriva al massimo una lista.
console-hour =
    <b>L’ora della lista.</b> La lista arriva alle { $hour }. { $form ->
       *[formal] Tocchi un’altra ora, o ne scriva una, per esempio 7:30.
        [informal] Tocca un’altra ora, o scrivine una, per esempio 7:30.
    }
console-hour-outside =
    { $form ->
       *[formal] È fuori dai Suoi orari, quindi non è cambiato nulla.
        [informal] È fuori dai tuoi orari, quindi non è cambiato nulla.
    } Con «I miei orari» si possono allargare.
console-hour-moved = Annotato. Ora la lista arriva alle { $hour }, così resta dentro questi orari.
console-hours =
    { $form ->
       *[formal] <b>I Suoi orari.</b> Fuori da queste ore non arriva nulla: { $span }. Tocchi un pulsante, o scriva le ore così: 9-17.
        [informal] <b>I tuoi orari.</b> Fuori da queste ore non arriva nulla: { $span }. Tocca un pulsante, o scrivi le ore così: 9-17.
    }
console-hours-ordinary = Giornata normale: { $span }
console-span = { $opens }–{ $closes }
console-digest = <b>La lista.</b> La notifica contiene solo un numero. Poi la lista può aprirsi da sola, e può arrivare anche quando è vuota. I numeri dicono quante cose può portare una settimana. Il resto arriva dopo, in ordine.
console-switch-opens = Si apre da sola: { $state }
console-switch-when_empty = Arriva anche vuota: { $state }

console-accept =
    { $form ->
       *[formal] <b>Che cosa riceve.</b>
        [informal] <b>Che cosa ricevi.</b>
    } «No» vale subito, anche per quello che aspetta. «Sì» non cambia nulla per una persona, finché non lo sceglie lei stessa.
console-switch-letters = Lettere: { $state }
console-switch-letters-is = Lettere per salutare o ringraziare. Con «no», ognuna resta a chi la scrive.
console-switch-voice = Note vocali: { $state }
console-switch-voice-is = Note vocali. Con «no», restano a chi le registra, che lo sa prima di condividere.
console-switch-photos = Foto: { $state }
console-switch-photos-is = Foto. Con «no» vale lo stesso, e una riga sotto la foto arriva comunque, come testo.
console-switch-answers = Lettere di risposta: { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Una Sua lettera di risposta, se chi scrive la desidera. Può sempre non scriverla.
        [informal] Una tua lettera di risposta, se chi scrive la desidera. Puoi sempre non scriverla.
    }
console-switch-receipts = Righe «Letto»: { $state }
console-switch-receipts-is =
    { $form ->
       *[formal] Una riga discreta per chi desidera sapere che Lei ha letto qualcosa.
        [informal] Una riga discreta per chi desidera sapere che hai letto qualcosa.
    }
console-answers-stay = Quello che stava per partire non parte. Rimane come bozza.
console-answers-off =
    { $form ->
       *[formal] Per ora Lei non scrive lettere di risposta.
        [informal] Per ora non scrivi lettere di risposta.
    } Si può cambiare con /start, «Le mie scelte».

console-line-ask =
    { $form ->
       *[formal] Per usare parole Sue, le scriva qui, fino a { $most } caratteri.
        [informal] Per usare parole tue, scrivile qui, fino a { $most } caratteri.
    }
console-line-remove = Togli le mie parole
console-policy = <b>Regali e contatti.</b> In /rules ex clienti leggono questo:
console-policy-ours = Qui non servono regali, e non se ne possono mandare. Non c’è una chat aperta: /back mostra come tornare in contatto.
console-waiting = <b>Tempi di attesa.</b> Chi chiede di tornare in contatto legge quanto può volerci:
console-waiting-ours = (non se ne dice nulla)
console-free = <b>Aiuto gratuito.</b> Chi chiede di tornare in contatto trova anche un posto gratuito a cui rivolgersi:
console-free-ours = /help mostra dove risponde una persona, e che cosa è gratuito.

console-rules-policy = <b>Regali e contatti.</b> Le parole di { $therapist }:
console-rules-ours = <b>Regali e contatti, con { $therapist }.</b>
console-back-waiting = Quanto può volerci: { $waiting }
console-back-free = Qualcosa di gratuito: { $free }
console-receipts-off-there =
    Per ora { $therapist } non fa arrivare righe dopo la lettura. { $form ->
       *[formal] La Sua scelta resta, per quando ci saranno di nuovo.
        [informal] La tua scelta resta, per quando ci saranno di nuovo.
    }
console-preview-own =
    { $form ->
       *[formal] Lei ha mandato questo:
        [informal] Hai mandato questo:
    }
console-left-out =
    { $what ->
        [voice] { $form ->
           *[formal] Qui { $reader } non riceve note vocali, quindi la Sua non parte. Non va persa: resta qui per Lei.
            [informal] Qui { $reader } non riceve note vocali, quindi la tua non parte. Non va persa: resta qui per te.
        }
        [photo] { $form ->
           *[formal] Qui { $reader } non riceve foto, quindi la Sua non parte. Non va persa: resta qui per Lei.
            [informal] Qui { $reader } non riceve foto, quindi la tua non parte. Non va persa: resta qui per te.
        }
       *[both] Qui { $reader } riceve parole, ma non note vocali o foto. { $form ->
           *[formal] Le Sue non partono. Non vanno perse: restano qui per Lei.
            [informal] Le tue non partono. Non vanno perse: restano qui per te.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Se vuole, lo scriva in poche parole.
            [informal] Se vuoi, scrivilo in poche parole.
        }
       *[words] {""}
    }
console-not-passed-on =
    Ora qui si ricevono solo parole. { $form ->
       *[formal] Quindi una Sua nota vocale o foto ancora in attesa non viene passata. Resta qui solo per Lei.
        [informal] Quindi una tua nota vocale o foto ancora in attesa non viene passata. Resta qui solo per te.
    } Le parole arrivano come prima.
