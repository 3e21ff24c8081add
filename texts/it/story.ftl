# What a client writes, and what becomes of it. Good news and bad news get the same warmth.
# A reader who is a supervisor can stand behind «con» and as subject after the verb.

story-preview =
    { $form ->
       *[formal] Se Lei lo condivide, { $therapist } vedrà questo:
        [informal] Se lo condividi, { $therapist } vedrà questo:
    }
story-face = Come va: { $face }
story-voice = (una nota vocale)
story-photo = (una foto)
story-share = Condividi con { $therapist }
story-keep = Tieni per me
story-delete = Cancella
story-shared =
    { $tone ->
        [plain] { $form ->
           *[formal] Condiviso. { $therapist } lo riceve { $day }. Finché non è stato letto, può modificare quello che ha scritto, o ritirarlo.
            [informal] Condiviso. { $therapist } lo riceve { $day }. Finché non è stato letto, puoi modificare quello che hai scritto, o ritirarlo.
        }
       *[warm] { $form ->
           *[formal] Ricevuto, grazie per averlo raccontato. { $therapist } lo riceve { $day }. Finché non è stato letto, può modificare quello che ha scritto, o ritirarlo.
            [informal] Ricevuto, grazie per averlo raccontato. { $therapist } lo riceve { $day }. Finché non è stato letto, puoi modificare quello che hai scritto, o ritirarlo.
        }
    }
story-take-back = Ritira
story-taken-back =
    { $form ->
       *[formal] Ritirato. { $therapist } non lo vedrà. Resta qui solo per Lei, a meno che non lo cancelli.
        [informal] Ritirato. { $therapist } non lo vedrà. Resta qui solo per te, a meno che non lo cancelli.
    }
story-perhaps-seen = La lista in cui si trovava era già stata aperta. Può essere stato visto da { $therapist }.
story-kept =
    { $form ->
       *[formal] Resta qui, solo per Lei. Nessun altro lo vede.
        [informal] Resta qui, solo per te. Nessun altro lo vede.
    }
story-share-after-all = Condividi comunque
story-deleted = Cancellato.
story-edited = Modificato. Vale la nuova versione.
story-edit-already_read = È già stato letto, quindi la modifica resta solo qui.
story-edit-already_shared = È già stato condiviso, quindi la modifica resta solo qui.
story-edit-not_shared = La modifica resta solo qui.
story-edit-gone = Qui non c’è più, quindi la modifica resta solo in questa chat.
story-already_shared = È già condiviso.
story-already_read = È già stato letto.
story-not_shared = Non è condiviso.
story-gone = Qui non c’è più.
story-stopped =
    { $form ->
       *[formal] Lei ha fermato i messaggi. Quello che scrive qui non viene quindi né passato ad altri né conservato. Per ricominciare serve un nuovo link, da chi ha dato il primo.
        [informal] Hai fermato i messaggi. Quello che scrivi qui non viene quindi né passato ad altri né conservato. Per ricominciare serve un nuovo link, da chi ha dato il primo.
    } /help mostra dove una persona risponde subito.
receipt-read =
    { $form ->
       *[formal] Quello che Lei ha mandato è stato letto { $day }.
        [informal] Quello che hai mandato è stato letto { $day }.
    }
receipt-read-named = Letto da { $therapist }, { $day }.
