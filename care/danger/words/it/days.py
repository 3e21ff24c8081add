"""Italian: plans by their time: the day, the occasion, the hour when nobody is at home."""

from care.danger.words.it.parts import AWAY, DAY, DO_IT, EVENT, KIN, THE, WHO

_NO_MORE = """(non ci (sarò|sono) (più|mai più)|non (sarò|sono) più (qui|qua|viva|vivo|in vita
    |al mondo|tra (i vivi|voi)|fra (i vivi|voi)|di questo mondo|con voi)|non (vivo|respiro) più
        |non vivrò più|non esisto (più)?
    |non esisterò (più)?|(sarò|sono) (già)? (morta|morto|cenere|sottoterra|cadavere)
    |sarò (solo)? (un ricordo|una foto|in pace|libera|libero) (finalmente|per sempre)?
    |smetto di (soffrire|esistere)|smetterò di (soffrire|esistere)|non soffro più|non soffrirò più
    |non sentirò (più)? (niente|nulla|dolore|il dolore)|non (mi)? farà più male (niente|nulla)?
    |non fa più male (niente|nulla)?|(niente|nulla) (mi)? (fa|farà) (più)? male
    |non (mi)? farà male (più|più niente|più nulla|niente|nulla))"""

SET_DAYS = """
    (il giorno|la data|il posto|il modo|il metodo|il ponte|il luogo|il momento) (io)? (l'ho|ce
        l'ho) (già)? (scelto|scelta|deciso|decisa|fissato|fissata|segnata|segnato|trovato
        |stabilita|stabilito)
    (ho|hai|abbiamo)? (già|anche|finalmente)? (scelto|deciso|fissato|fissata|stabilito|segnato
        |cerchiato|messo|individuato|dato|data|posto) (già|anche|finalmente)? (il giorno|la data
        |una data|giorno|la notte|la sera|il giorno esatto|data e (ora|luogo)|una scadenza)
    (la|una|ho una|ho già una|ho la) data (per farla|per morire|c'è|ce l'ho|è (fissata|decisa
        |scelta|segnata|quella|cerchiata)|nel calendario|sul calendario|in mente per)
    (giorno|data|notte|sera) della mia (morte|fine) / il (giorno|mese) in cui (morirò|muoio|me
        ne vado|la faccio finita)
    so (già|ormai|bene|benissimo)? (esattamente)? (dove|come|quando|il dove|il come|il giorno|il
        posto|il quando) (e|ed) (il|so)? (già|anche)? (dove|come|quando|ora|giorno|posto|ora
        |luogo|modo) / (so|conosco) il (giorno|posto|luogo|modo) e _ (so|conosco)? (il|la|l') \
        (giorno|ora|posto|modo|luogo)
    so (già)? (il|l'|la)? (giorno|posto|luogo|ora|data|dove|come|quando) _ so _ (giorno|posto
        |luogo|ora|data|dove|come|quando|ponte)
"""

# With a verb in the first person: nobody else is meant, whoever is named beside.
OWN_DAYS = f"""
    (casa) _ _ (non c'è nessuno|è vuota|vuota|non c'è più nessuno|deserta|libera) _ {DO_IT}
    {DO_IT} _ _ _ (casa) _ (non c'è nessuno|è vuota|vuota|è libera)
    {DO_IT} _ _ (quando|appena|mentre|finché|ora che|che|dopo che|non appena) _ {WHO} _ {AWAY}
    {DO_IT} _ _ (i|il|la|i miei|le|mio|mia|tutti|lui|lei|loro|sono) _ (è|sono|saranno|sarà
        |stanno|sta|dormono|vanno|va|partono|parte|escono|esce) _ (nonni|nonna|via|fuori|scuola
        |lavoro|madre|padre|suoi|vacanza|vacanze|suoceri|tutti|tutte|letto|mare|montagna)?
    {DO_IT} _ (quando|appena|mentre) _ {AWAY} (di casa)? {WHO}?
    (quando|appena|mentre|finché|dopo che|non appena|aspetto che|aspetto|così) _ {WHO} _ {AWAY} \
        _ _ {DO_IT} / (quando|appena|mentre|finché|dopo che|non appena|aspetto che) _ {AWAY} (di
        casa|a letto)? {WHO} _ _ {DO_IT}
    {DO_IT} _ (quando|appena|mentre|dopo che) (sono|sarò|resto|resterò|rimango|rimarrò) _ (sola
        |solo) / (quando|appena|dopo che) (sono|sarò|resto|resterò|rimango|rimarrò) (da)? (sola
        |solo) _ {DO_IT}
    (è|sarà) (per|fra|tra)? (questa|questo|la)? {DAY} _ _ (quando|appena|mentre|dopo che) _ \
        {WHO} _ {AWAY}
    (quando|dove|come)? (nel|questo|questa|quel|per il)? (weekend|fine settimana|domenica|sabato
        |venerdì|lunedì) _ (sono|saranno|vanno|partono) (tutti)? (via|fuori) _ _ {DO_IT}
    (tutto|tutto quanto|ogni cosa) (è)? (pronto|pronta|organizzato|organizzata|deciso|decisa|a
        posto|sistemato|sistemata|preparato|preparata) (per|a) {DAY} _ _ (quando|sola|solo|{WHO}
        |vuota|addio|finita|ultima)
    {DO_IT} (il|per|la|a|lo)? _ (prima di|dopo|alla|al|il giorno di|il giorno del|per|subito
        dopo) _ {EVENT}
    (dopo|passato|passata|passate|finite|finito|finita|superato|superata) (il|la|le|lo|i|l')? \
        {EVENT} _ _ _ (lo farò|lo faccio|la faccio finita|la farò finita|me ne vado per sempre
        |parto per sempre|me ne vado da|vado via per sempre|sparisco per sempre|esco di scena
        |chiudo tutto|chiudo per sempre|finisce tutto|finisco tutto|la chiudo|la finisco|me ne
        vado|basta così|è finita|tocca a me|lascio tutti)
    (resisto|reggo|aspetto|aspetterò|sto aspettando|tengo duro|duro|arrivo|stringo i denti|vado
        avanti|tiro avanti|rimando|ho rimandato|voglio aspettare|devo aspettare) _ _ _ {EVENT} _ \
        _ _ _ (poi me ne vado|poi parto|poi basta|poi lo faccio|dopo lo faccio|e lo faccio|e me
        ne vado|e parto|e sparisco|e chiudo|e la chiudo|e la faccio finita|poi la faccio finita
        |poi chiudo|poi sparisco|poi finisce|poi è finita|dopo me ne vado|dopo basta|dopo niente
        |dopo la faccio finita|e poi addio|e poi fine|e poi stop|fine)
    (dopo|prima|aspetto|aspettato|aspettando|data|giorno|fatto) _ _ _ _ _ (così|per|sennò|senza
        |non voglio) (non|di)? (glielo|gliela|glieli|le|gli|vi|gliele)? (rovino|rovinare
        |rovinarglielo|rovinargli|rovinarle|rovinargliela|rovinarla|rovinarvi|guasto|guastare
        |rovinerò)
    mi (do|dò|sono dato|sono data|concedo) _ (tempo|scadenza|mesi|mese|settimana) (fino a|entro
        |ancora)? _ _ (poi|e poi|dopo) (me ne vado|la faccio finita|basta|la chiudo|lo faccio|è
        finita|muoio|chiudo)
    (entro|prima di|per|da|dopo|a|tra|fra|già|la|nel)? (il|la|le|l'|questo|questa|questa)? {DAY} \
        _ _ {_NO_MORE} / {_NO_MORE} (da|dopo|entro|a|per|tra|fra|già)? (il|la|questo|questa)? \
        {DAY}
    (tra|fra) (poco|un po'|qualche (ora|minuto|giorno)|un'ora|# (ore|minuti|giorni)|pochi minuti
        |poche ore|un attimo) (io)? (non (ci)? (sarò|sono)|muoio|morirò|sarò (via|andata|andato)
        |dormirò per sempre|me ne sarò (andata|andato)|perdo i sensi|mi addormento per sempre)
    a quest'ora _ _ (non ci sarò|sarò (già)? (morta|morto|andata|andato|lontana|lontano|in pace)
        |non sarò|sarà tutto finito|sarà finita|sarà già finita) / (domani|stanotte|lunedì
        |sabato|domenica) a quest'ora _ (non|sarò|sarà) _ (più|morta|morto|finito|finita|via
        |andata|andato)
    (è|sarà|sia|questa è|questo è|quella di oggi è) (la mia|il mio|l'|l'unico)? (ultima|ultimo) \
        (notte|sera|mattina|alba|tramonto|natale|compleanno|inverno|giorno|estate|weekend
        |domenica) (della mia vita|da viva|da vivo|per me|in vita|su questa terra|mio|mia|con
        voi|e poi basta)
    (mio|mia) ultim* (giorno|notte|sera|natale|compleanno|capodanno|estate|alba|tramonto|mattina
        |cena|pasqua|inverno|weekend|sigaretta) (su|in|da|qui|prima|tra|di vita|della mia vita|e
        poi|così)? / (sarà|è) (il mio|la mia) (ultimo|ultima) (giorno|natale|notte|sera|giornata
        |compleanno|estate|mattina|inverno)
    (parlo|parlando|intendo|dico) _ (di)? (essere|esser|stare) (viva|vivo)
    (deciso|decisa|scelto|scelta) (che)? (è|sarà) (stanotte|stasera|domani|domenica|sabato
        |lunedì|venerdì|questa|il|per) / (stanotte|stasera|oggi|domani|sabato|domenica|questa
        notte|questa sera) _ è (la|il|l')? (notte|sera|momento|giorno|volta|ora) (giusta|giusto
        |buona|buono|decisiva|mia|di farla|in cui)? / è (stanotte|stasera|oggi) la (notte|sera
        |volta)
    è (arrivata|giunta|venuta) la mia (ora|ultima ora) / è arrivato (il mio)? (momento di
        andarmene|momento di farla|giorno)
    (stanotte|stasera|oggi|domani|sabato|domenica) (vado fino in fondo|lo faccio davvero|lo
        faccio sul serio|lo faccio e basta|non torno indietro|chiudo per sempre|chiudo tutto
        |finisco tutto|la finisco|la chiudo|stacco per sempre|mi addormento per sempre|dormo per
        sempre|mi spengo|finisce tutto|finisce la mia vita|finisce per me|tocca a me|parto per
        sempre|me ne vado per sempre|lascio tutti|vi lascio|sparisco per sempre|riposo per
        sempre|sarà la fine)
    (se|quando) (oggi|domani|finalmente|stanotte)? (finalmente|domani|oggi|stanotte)? (muoio
        |creperò|morirò) (oggi|stanotte|davvero|finalmente)? / oggi muoio / oggi (è il giorno
        |finalmente muoio|ci resto|la finisco)
    (questa|una) (notte|sera|domenica) (finisce|finirà) (tutto|la mia vita|per me)
    non (arrivo|arriverò|arrivo mica|passo|passerò|supero|supererò|vedrò|vedo|ci arrivo|ci
        arriverò|finisco|finirò) (a|al|alla|alle|all'|di|il|la|le|l'|neanche|nemmeno|viva|vivo
        |questo|questa|fino a|la fine)? (compiere|fare|vedere|finire|questa|questo)? (natale
        |capodanno|pasqua|settimana|mese|notte|weekend|fine|anno|estate|primavera|inverno|alba
        |mattina|domattina|# anni|compleanno|laurea|lunedì|domenica|sabato|domani|# (anni)?
        |diploma|maturità|autunno)
    (ultima|ultime|ultimo|ultimi) _ (ore|ora|giorni|sera|notte|cena|sigaretta|passeggiata) _ \
        (prima di (morire|andarmene|farlo|farla)|della mia vita|e poi (muoio|basta|niente|il
        nulla))
    (con|appena|quando|se) _ (mi)? (dimettono|dimetteranno|danno|daranno|mandano|lasciano) _ \
        (alta|dimissioni|casa|fuori|dimessa|dimesso|sola|solo|uscire) _ _ _ (le prendo tutte
        |prendo tutto|lo faccio|la faccio finita|so (già)? (cosa|come)|mi|ingoio tutto|mando giù
        tutto)
    (la|lo|li|ti) (seguo|seguirò|raggiungo|raggiungerò|seguirei) (lo stesso giorno|subito|subito
        dopo|presto|anch'io|anche io|a ruota|il giorno dopo|nella tomba|di là|lassù|in cielo)
    (aspetto|sto aspettando|aspettavo|attendo) (solo|soltanto|solamente)? (che|il|la|l'|di
        |quel)? _ (dormano|dorma|si addormenti|si addormentino|vadano via|esca|escano|parta
        |partano|sia sola|sia solo|resti sola|resti solo|compleanno|giorno giusto|momento giusto
        |notte giusta|coraggio) _ _ (poi|per|e) _ (farla|farlo|lo faccio|me ne vado|mi|salto
        |morire|andarmene|chiudere|finirla|sparire|basta|sarà|sono libera|sono libero)
    {THE} {KIN} (va|vanno|parte|partono|esce|escono|dorme|dormono) _ _ _ (e|ed)? (allora|lì|in
        quel momento|a quel punto|è lì che|quella notte|quella sera|quel giorno) _ (lo faccio|lo
        farò|la faccio finita|mi|me ne vado|è finita|muoio|la chiudo)
    (quel|quello|questo) giorno (lì)? _ (mi (ammazzo|uccido|butto|impicco|tolgo|suicido|sparo)
        |muoio|me ne vado|la faccio finita|lo faccio)
    (questione|cosa|faccenda) di (giorni|ore|una notte|poco|poche ore|pochi giorni|una
        settimana) _ (e|ed|ormai|poi)? (me ne vado|muoio|finisce|è finita|sarà finita|non ci
        sono|addio)
    (così|almeno|perlomeno) (nessuno|non) mi (cerca|cercano|cercherà|cercheranno|cercate|ferma
        |fermano|fermerà|disturba nessuno mentre)
    (a|al|alla|alle|all'|ai|fino a) (natale|capodanno|pasqua|compleanno|laurea|primavera|estate
        |autunno|inverno|domani|domenica|lunedì|sabato|weekend|trenta|quaranta|cinquanta
        |diciotto|venti|30|40|50|18|20|25|# anni) (io)? non ci (arrivo|arriverò|voglio arrivare
        |arrivo viva|arrivo vivo|vedranno)
    l'ultimo (giorno|natale|mese|anno|inverno|weekend) (che (passo|vivo|vedo|trascorro)|della
        mia|su questa|sulla terra|da viva|da vivo|in vita)
    (a|al|alla|all'|per) (natale|capodanno|pasqua|compleanno|laurea|primavera|estate|autunno
        |inverno) (io)? non (ci)? (arrivo|arriverò|sarò|ci sarò più) _ _ (tutto|organizzato
        |pensato|deciso|viva|vivo|pianificato|più)
    non (arrivo|arriverò) (a|alla|al) _ _ (viva|vivo)
    (coi|con|con i|con le|con la|col) {WHO} _ {AWAY} _ _ {DO_IT}
"""
