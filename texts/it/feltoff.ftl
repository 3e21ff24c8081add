# «Something felt off»: the client chooses who reads it. `$reader` is a name or «chi fa
# supervisione»; it stands as subject, never at the beginning of a sentence. «Not there any more»
# would sound like a death.

off-button = Qualcosa non andava
off-who =
    { $form ->
       *[formal] <b>Qualcosa non andava.</b> Qui può dirlo a parole Sue, ed è utile saperlo.
        [informal] <b>Qualcosa non andava.</b> Qui puoi dirlo a parole tue, ed è utile saperlo.
    } Prima di tutto: chi può leggerlo?
off-which = Di quali messaggi si tratta?
off-therapist = { $therapist }
off-supervisor = Chi fa supervisione nello studio
off-nobody = Nessuno, lo tengo per me
off-never-mind = Lascia stare
off-left = Non è stato annotato nulla.
off-write =
    { $form ->
       *[formal] Può scrivere tutto insieme o un po’ alla volta. Lo vede prima Lei; { $reader } lo vede solo se Lei lo condivide.
        [informal] Puoi scrivere tutto insieme o un po’ alla volta. Lo vedi prima tu; { $reader } lo vede solo se lo condividi.
    }
off-write-kept =
    { $form ->
       *[formal] Può scrivere tutto insieme o un po’ alla volta. Nessun altro lo vede.
        [informal] Puoi scrivere tutto insieme o un po’ alla volta. Nessun altro lo vede.
    }
off-preview =
    { $form ->
       *[formal] Se Lei lo condivide, { $reader } vedrà questo:
        [informal] Se lo condividi, { $reader } vedrà questo:
    }
off-preview-kept =
    { $form ->
       *[formal] Questo è solo per Lei:
        [informal] Questo è solo per te:
    }
off-reader-supervisor = chi fa supervisione
off-unread =
    { $form ->
       *[formal] Qualcosa che Lei ha mandato non è stato segnato come letto: chi doveva riceverlo non usa più questo programma. Non va a nessun altro, ed è di nuovo Suo. Può lasciarlo così, o condividerlo comunque.
        [informal] Qualcosa che hai mandato non è stato segnato come letto: chi doveva riceverlo non usa più questo programma. Non va a nessun altro, ed è di nuovo tuo. Puoi lasciarlo così, o condividerlo comunque.
    }
off-shared =
    { $form ->
       *[formal] Ricevuto, grazie per averlo detto. Lo riceve { $reader }, { $day }. Finché non è stato letto, può modificare quello che ha scritto, o ritirarlo.
        [informal] Ricevuto, grazie per averlo detto. Lo riceve { $reader }, { $day }. Finché non è stato letto, puoi modificare quello che hai scritto, o ritirarlo.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · qualcosa non andava
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · qualcosa non andava · letto
digest-label-other = ex cliente di { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] Ora la supervisione nello studio spetta a Lei. Se ex clienti di qualcun altro dicono che qualcosa non andava, e vogliono che lo legga chi fa supervisione, arriva con la Sua lista.
        [informal] Ora la supervisione nello studio spetta a te. Se ex clienti di qualcun altro dicono che qualcosa non andava, e vogliono che lo legga chi fa supervisione, arriva con la tua lista.
    }
supervisor-no-more =
    { $form ->
       *[formal] Ora la supervisione nello studio non spetta più a Lei.
        [informal] Ora la supervisione nello studio non spetta più a te.
    }
