"""Italian: plans by what is put in order, given away, written and said before leaving."""

from care.danger.words.it.parts import DAY, EVENT, KIN, PET, PILLS, THE

_DEATH = """(testamento|funerale|funerali|loculo|tomba|cremazione|esequie|bara|lapide|volontà|
        eredità
    |cassa da morto|agenzia funebre|pompe funebri|sepoltura|polizza|assicurazione)"""
_PAPERS = """(password|pin|codici|bollette|debiti|conti|conto|documenti|carte|risparmi|chiavi|mutuo
    |libretto|soldi|affitto|tfr|liquidazione|polizza|assicurazione|banca|disdette|abbonamenti)"""
_FREE = """((adesso|ora|finalmente|così|quindi|e)? posso (adesso|ora|finalmente)? (andare|andarmene
    |morire|partire in pace|sparire|farla finita|riposare (in pace|per sempre)|chiudere (tutto
        |qui)
    |dormire per sempre|lasciarvi|lasciare
    |togliermi|smettere di)|(sono|mi sento) (pronta|pronto) (ad|per|a)? (andare|andarmene|partire
    |morire|lasciare|il viaggio|l'ultimo|la fine|lasciarvi)|(non)? (mi)? (resta|rimane|manca)
        (solo
    |soltanto|che|altro che|più che)? (da|di)? (morire|andarmene|andare|farlo|farla finita
    |salutare|salutarvi|il coraggio|il passo|partire|sparire|decidermi|me ne vada|decidere quando
    |trovare il coraggio)|(niente|nulla|nessuno|più niente) (più)? (mi)? (trattiene|ferma|lega
    |tiene|impedisce|fermerà|tratterrà))"""
_WROTE = """(scritto|sto scrivendo|scrivendo|scrivo|scritta|scritte|scriverò|preparato|preparata|
        preparate|lasciato|lascio
    |lasciata|lasciate|lascerò|registrato|registro|girato|finito|imbucato|messo|nascosto|spedito
    |inviato|programmato|fatto|buttato giù|chiuso|firmato|completato|riscritto|corretto)"""
_LINES = """(bigliettini|lettera|lettere|letterina|biglietto|biglietti|bigliettino|messaggio|
        messaggi|video|vocale
    |vocali|audio|righe|parole|mail|nota|foglio|busta|buste|registrazione|registrazioni|pagina
    |quaderno|ricordo|pensiero|qualcosa)"""
_EACH = """(ognuno|ognuna|ciascuno|ciascuna|ogni (figlio|nipote|figlia|amico|persona)|tutti
    |tutti e (due|tre|quattro|cinque)|quando non|quando sarò|chi resta|chi mi troverà|chi trova \
        |chi
    mi trova|dopo|dopo di me)"""

LEAVING = f"""
    {_DEATH} _ _ _ _ ({PET}|{_PAPERS}|{_FREE}) / ({PET}|{_PAPERS}) _ _ _ _ _ {_DEATH}
    {_DEATH} _ _ _ _ (così non|(questione|cosa) di (giorni|ore|poco|settimane|una notte)|è per
        {DAY}|sarà|resta solo|manca solo|stanotte|stasera|una notte|nessuno debba|non debbano
        |non dovranno|peso a nessuno|questa settimana|in settimana|settimana prossima|giorni|non
        lascio|non lasciare|prima di andare)
    {THE} {PET} _ _ _ _ _ _ {_PAPERS} / {_PAPERS} _ _ _ _ _ _ {PET}
    (dove (vado|andrò|sto andando)) (io)? _ non (mi)? (serv*|ce n'è|ne ho bisogno|avrò bisogno)
    (dopo|da) (di)? {DAY} _ non (mi)? (serve|servono|servirà|serviranno) (più)?
    (avranno|abbiano|avrà|abbia|resti|resterà|rimanga) _ (almeno)? qualcosa di (mio|me)
    (lista|elenco) di (chi|cosa|quello) (prende|va|tiene|si tiene|lascio|eredita|dare) _ _ \
        (morirò|muoio|quando|dopo)?
    {_WROTE} _ {_LINES} _ (a|per|ai|alle|alla|al|agli) _ {_EACH} / {_WROTE} _ (a|per) (ognuno
        |ciascuno|ciascuna|ognuna) (dei|delle|di) (figli|figlie|bambini|ragazzi|nipoti|nipotini
        |miei|loro|amici)
    {_WROTE} _ {_LINES} _ (a|per|ai|alle|alla|al) _ {KIN} _ _ _ (troveranno|troverà|trova|nel
        cassetto|sul tavolo|sul cuscino|sul letto|sotto il|sotto la|sulla scrivania|sul comodino
        |sul frigo|sulla porta|in cucina|da leggere dopo|da aprire|quando non|quando sarò|dopo
        la mia|non è colpa|colpa|perdon*|scusa|perché lo|leggeranno|leggerà|apriranno|aprirà
        |vedranno|vedrà|ascolteranno|che non si|ho deciso|capiranno|addio|salutarli|salutarla
        |salutarlo|spieg*|non ci sarò|non ci sono|così (sanno|sapranno|capiscono))
    {_LINES} _ _ _ _ (lo|la|le|li)? (troveranno|troverete|troverà|apriranno|aprirà|leggeranno
        |vedranno|vedrà|ascolteranno|sentiranno|leggerà|vedrete|aprirete|trovate|guarderanno) _ \
        _ (dopo|quando|tavolo|cassetto|morta|morto|scrivania|cuscino|tardi|domani|domattina
        |lunedì)
    (la lettera|le lettere|il biglietto|i biglietti) (è|sono|sta|stanno|l'ho|le ho|li ho)? (già
        |ormai)? (pronta|pronte|pronto|pronti|scritta|scritte|scritto|finita|finite|finito
        |chiuse|nascosta|nascosto|nel cassetto|nella scrivania|sulla scrivania|sul cuscino|sotto
        il cuscino|sotto la tastiera|sotto il passaporto|imbucate|imbucata)
    (lettera|lettere|biglietto|biglietti|messaggio|messaggi|video|righe|parole|vocale|mail) (_)? \
        (per (salutare|salutarli|salutarvi|salutarla|dire addio|spiegare perché|chiedere perdono
        |chiedere scusa a tutti)|di (saluto|saluti|commiato|scuse) (ai|per|alla|a) (miei|i miei
        |mia|tutti|mio|figli)|con scritto (che)? (non è|perdon*|addio)|in cui spiego (tutto
        |perché)|dove spiego (tutto|perché))
    (scritto|scritta|scrivo|spiegato|lettera|biglietto|righe|spiego) _ _ _ (perché|il perché|il
        motivo|che) _ (lo faccio|l'ho fatto|lo farò|me ne vado|me ne sono|ho deciso di andarmene
        |non ce la faccio più|ho scelto)
    (provato|provo|prove|esercitata|esercitato|riscrivo|riscritto|bozza) _ _ (lettera|biglietto) \
        _ (addio|suicidio|finale|ultima) / (finito|chiuso|scritto|firmato) (il|quel|un) \
        biglietto _ _ (aspetto|addio|perdon*|suicidio|i miei|mamma|sotto|resta|colpa)
    (lettera|lettere|biglietto|video|messaggi|messaggio|vocale|audio|mail) _ _ (programmato
        |programmata|programmati|partirà|partiranno|arriverà|arriveranno|pronti da|da aprire|da
        consegnare|da leggere|da vedere|quando mi sarò|quando non|quando sarò|dopo la mia|dopo
        che mi|dopo che sarò|per dopo|per quando non|per quando sarò|dopo la morte)
    (registro|registrato|girato|inciso|lasciato|fatto) _ (video|vocale|vocali|audio|canzone) _ _ \
        _ (salut* tutti|dico addio|addio|quando non|quando sarò|ricordino|la mia voce|dopo|mi
        ricordino)
    (lasciato|preparato|messo|scritto|segnato|lascio|dato|stampato|aggiornato|appuntato
        |sistemato|raccolto) _ _ {_PAPERS} _ _ _ _ (quando (non|sarò|muoio|morirò)|dopo (la mia
        |di me|che)|che (mi|sarò)|per quando|in vista|così (non (debba|debbano|deve|devono|abbia
        |abbiano|ha|hanno|avrà)|sanno|trovano|troveranno|sapranno)|servirà|serviranno|gli
        servirà|non abbia (problemi|grane|casini)|dopo la mia morte|trovino|trovi|poi basta|si
        arrangi|non debba|non impazziscano|non impazzisca|dopo|in una cartellina|nel caso muoia
        |prima di andarmene|sul tavolo) / le (mie)? password _ _ _ _ (serviranno|servirà|dopo la
        mia|quando non|non manca molto|manca poco|non ci vorrà)
    (l'assicurazione|assicurazione|polizza|pensione di reversibilità) _ _ (paga|copre|pagherà
        |vale) _ _ (suicidio|se mi|anche se|se muoio|quando muoio|famiglia|loro)
    (rinnovato|aggiornato|aumentato|controllato|letto|stipulato|fatto) _ (assicurazione|polizza) \
        _ _ _ _ _ (la faccio|mi (ammazzo|uccido|tolgo)|chiudo|muoio|non ci|la finisco|lo faccio
        |finisco)
    (insegnato|mostrato|spiegato|lasciato detto) _ _ {KIN} _ _ _ _ _ (cavarsela|cavarsi|senza di
        me|quando non|quando sarò|dopo|da soli|dovranno)
    (pagato|prenotato|organizzato|scelto|scelta|deciso|sistemato|saldato|preparato|pianificato
        |comprato|comprata|programmato) _ (già|anche)? (il|la|un)? mi* (funerale|tomba|bara
        |lapide|cremazione|esequie|loculo|sepoltura|cerimonia funebre) _ _ (così|per|adesso|ora
        |manca|resta|domani|stanotte|questa|settimana|e|poi|non|tra|sarà)
    (scelto|scelta|deciso|preparato|comprato|stirato|scritto|lista) _ (canzoni|canzone|musica
        |foto|vestito|abito|fiori|necrologio|epigrafe|frase) _ _ (per|del|al|da|mettermi|nella
        |sulla) (il|la)? (mio|mia|nel|quando)? (funerale|bara|tomba|lapide|messa|cassa
        |seppelliranno|morirò|troveranno)
    (c'è|sarà|ci sarà|ci vediamo al|venite al|verrete al|è|vieni al|al|con|per|fatemi) (il)? mio \
        funerale _ _ (presto|lunedì|settimana|giorni|domenica|sabato|invitati|piangere|suonate
        |lì)?
    (salutato|abbracciato|baciato|visto|vista|visti|rivisto|saluto|abbraccio|saluterò|salutare
        |salutati|chiamato|chiamo|telefonato|sentire|sentito|sentirle|sentirgli|rivedere|vedere
        |vederli|vederle|cenato|portato|accompagnato|passata|passato) _ _ _ _ _ (non (lo)? (sa
        |sanno|sapeva|sapevano|immagina|immaginano) (che|cosa|perché|che cosa|niente)? (era|è
        |sia|fosse|sarà|l'|un|la|il|per)? _ (addio|ultima|ultimo|l'ultima|sempre|saluto|morta
        |morto|niente|voce|perché|muoio)|senza (dir*|far*) (niente|nulla|capire|perché)|per
        l'ultima volta|un'ultima volta|l'ultima volta|ultimo (saluto|abbraccio|bacio)|era un
        addio|è un addio|era l'addio|è l'addio|prima di (morire|andarmene per|farla|farlo
        |sparire|togliermi))
    (giro|giri|serie|tour) _ _ (saluti|salutare|salutarli|addii|addio|saluto|salutarvi|ultimi) _ \
        _ (non sanno|ultima|posti|luoghi|persone|amici|domani|poi|voglio bene|una volta)
    (grazie|ringrazio|ringraziarti|ringraziarla|ringraziarvi|grata|grato|bene|felice) _ _ _ _ \
        (dopo|da) (stasera|stanotte|domani|oggi|questo|questa|domenica|lunedì|sabato|{EVENT}) _ \
        (nessuno|non) _ (sentirà|sentirete|sentirai|notizie|più|scriverò|saprà)
    (dopo|da) (stasera|stanotte|domani|oggi|questo messaggio|domenica|lunedì|sabato) (nessuno
        |non mi|non) _ (sentirà|sentirete|sentirai|vedrà|vedrete|avrete|avrai|saprete|scriverò
        |scrivo|risponderò) _ (più|notizie|parlare)
    (non ci saranno|questo è l'ultimo|non arriveranno|non avrà|è l'ultimo) (altri|più)? (miei
        |mio)? (messaggi|messaggio|miei messaggi|messaggio da me|che scrivo|che riceverà|che
        riceverai|che ricevete)
    (mi|ti|vi|le|la) (manca|resta|rimane) (solo|soltanto)? (il coraggio|l'ora|farlo|di farlo|il
        passo|l'ultimo passo|il salto|di salutare|salutare mamma|salutare mia madre|decidermi
        |decidere quando|da salutare|dire addio) _ (e|per|so|ho|poi|ma|però)? (farlo|farla|posto
        |tutto|come|dove|impiccarmi|buttarmi|saltare|il resto)?
    so (già)? (dove|come|quando) _ (manca|resta|mi manca) / (manca|resta) (solo|soltanto) (l'ora
        |il quando|il coraggio di farlo|il coraggio per farlo|l'ultimo passo|che mi decida)
    (prenotato|preso|affittato|trovato|fermato|pagato|prendo|prenoto|prenoterò|affitto|prenotata
        |presa) _ (stanza|camera|b&b|pensione|appartamento|hotel|albergo|bungalow|agriturismo
        |ostello|motel) _ _ _ _ _ (trovarmi|trovino|trovi|trovare|trovarlo|finire|finirla|morire
        |chiuderla|lontano dai|lontana dai|farlo|farla|corpo|trova|trovato|trovata|non tocchi
        |nessuno|ultima|togliermi|uccidermi|ammazzarmi|lì|in pace)
    (non voglio|non vorrei|così non|perché non|affinché non|in modo che non|mi fa male|evitare
        |così|per non|lontano|lontana|purché non|senza che|basta che non) (che|far*|dove|sia
        |siano|sono|è)? (sia|siano|mi|a|dover*|debba|debbano|i|il|la|mia|mio|loro|lei|lui)? _ _ \
        (trovarmi|trovino|trovi|trovare il corpo|trovarmi così|trova|trovano|trovare il (mio)?
        cadavere|a trovarmi|ritrovi|ritrovino|trovarmi morta|trovarmi morto)
    (chi|qualcuno|polizia|carabinieri|pompieri|vicini|vicina|portiere|donna delle pulizie) _ \
        (mi) (trova|troverà|trovi|troveranno|trovano|trovino) _ _ (morta|morto|dopo|scusa
        |scusate|prima dei|corpo|lì|chiami|non siano)
    (preso|chiesto|messo|segnato) _ (ferie|permesso|malattia|giorni) _ _ _ (così|nessuno|cerchi
        |cerca|cercano|muoio|morta|morto|farla|farlo|dopo non)
    (pulisco|pulito|sistemo|riordino|riordinato|sistemare|riordinare|lascio|lasciato|lasciare
        |trovino|pulire) _ (casa|appartamento|camera|stanza|tutto) _ _ (e poi|poi|prima di|per
        quando|dopo) _ (la faccio|muoio|me ne vado|finirla|farla|farlo|morire|mi trov*|trover*
        |chiudo|la finisco|la chiudo|lo faccio|andarmene|arrivano|mi ammazzo|basta)
    {THE} {PET} (ha|hanno|avrà|ho lasciato) _ (cibo|croccantini|mangiare|pappa|acqua|scatolette) \
        _ _ _ (settimana|giorni|quando|morta|morto|qualcuno|trovano|troveranno|poi)
    (bonifico|soldi|risparmi|tfr|liquidazione|conto|eredità|contanti) _ _ _ (figli|figlio|figlia
        |moglie|marito|mamma|madre|ex|bambini|fratello|sorella|nipoti) _ _ _ _ (ultimo giorno
        |non ci|muoio|la faccio|me ne vado|dopo di me|addio|funerale|posso andare|posso
        andarmene|giovedì è|lo faccio|non mi servono|non mi serve)
    (nessuno|non) (lo)? (sospetta|sa|immagina|si accorge|se ne accorge|sanno) (niente|nulla|del
        mio piano|che me ne vado per|che stanotte|che domani|che voglio morire|che ho deciso) \
        (del|che)? (piano|sarà|è|l'ultima|mio)
    (compro|comprato|preparo|preparato|cucinato|cucino|preso|fatto) _ _ (regali|regalini
        |regalino|pensierini|pensierino|pensiero|regalo|ricordino) _ _ (tutti|ognuno|ciascuno
        |ogni|tutte) _ _ _ (domani|muoio|morta|morto|non ci|ricord*|ultimo|di mio|di me|dopo
        |poi)
    (l'ultimo|un ultimo|ultima|ultimo|un'ultima) (favore|desiderio|cosa|saluto|abbraccio
        |richiesta|pensiero|volontà|bacio|sguardo|chiacchierata|cena|passeggiata) _ (prima di
        (morire|andarmene|andare|farlo|farla|chiudere|lasciar*)|e poi (basta|muoio|addio|me ne
        vado|chiudo|la faccio))
    (vado|sto andando|adesso vado|ora vado|andare|andrò|vado via|torno|parto) (adesso|ora|via
        |solo|finalmente)? (a morire|a farla finita|ad ammazzarmi|a uccidermi|a impiccarmi|a
        buttarmi|a togliermi la vita|incontro alla morte|dall'altra parte|nell'aldilà|in un
        posto migliore)
    {PILLS} _ _ _ (lettera|biglietto|addio|testamento) / (lettera|biglietto|testamento) _ _ _ \
        {PILLS}
    già (salutato|detto addio|abbracciato|baciato|dato l'ultimo) _ _ ({PET}|tutti|posti|bambini
        |mamma|madre|padre|figli|figlia|figlio|nipoti|nonna|mondo|amici|famiglia)
    (sarà|è|ormai) (oggi|stanotte|stasera|domani|domenica|sabato|questa) _ _ _ (salutato
        |abbracciato)
    aspetto (solo|soltanto|solamente) che _ {KIN} _ (vada|vadano|esca|escano|parta|partano|dorma
        |dormano|addormenti|addormentino|se ne vada|se ne vadano|sia via|siano via|sia fuori)
    scritto il biglietto / (scritto|finito|preparato|lasciato) (il|un) biglietto (per|a) (lei
        |lui|loro|chi resta|dopo)
    (lettera|lettere|biglietto|biglietti|video|messaggio) (d'|di) addio (è|sono|l'ho|le ho|li
        ho)? _ (finita|finite|pronta|pronte|scritta|scritte|finito|finiti|pronto|pronti|scritto
        |cassetto|tavolo|chiusa|completa|nascosta|spedita)
    biglietto (è|sta|l'ho lasciato|l'ho messo|l'ho attaccato|lo lascio) _ (frigo|frigorifero
        |cuscino|letto|specchio|porta)
    (lasciato|messo|lascio|metto) (già)? (la|una|quella) (lettera|busta) _ (letto|cuscino
        |scrivania|comodino|tastiera|materasso|cucina)
    {THE} {PET} _ senza (dirle|dirgli|dire|spiegare|spiegarle|spiegargli|farle|fargli) _ (perché
        |motivo|niente|nulla|capire)
    provato _ (volte|volta) _ _ _ (sarà|è) (quella buona|la volta buona|quella giusta)
    (salutato|abbracciato) _ _ _ (pensava|credeva|pensavano|credevano) _ (scherz*|fosse|normale)
    (lettera|biglietto|lettere) (per|a|ai|alla|al) _ _ (è|sta|sono|stanno|l'ho (messa|lasciata)) \
        _ (letto|cuscino|tavolo|scrivania|cassetto|comodino|cucina|frigo)
    (l'ultima|ultima) (telefonata|chiamata|visita|carezza|passeggiata|cena|serata|domenica
        |partita|messa) (a|con|da|per|insieme a|dai|ai) _ {KIN}
    (scritto|scrivo|preparato|pronto) (già)? (il)? (mio)? (necrologio|epitaffio)
    (dica|dite|digli|dille|ditegli|ditele|spieghi|spiegate|spiegagli|spiegale) _ _ _ (che)? _ \
        non (poteva|potevano|potevate|potevi|avrebbe potuto) _ (niente|nulla|evitarlo|salvarmi
        |impedirlo|altro|fermarmi)
    (la|le|una|il|i|un) (mia|mie|mio|miei)? (lettera|lettere|biglietto|biglietti|video|messaggi
        |vocali) (d'|di) addio
    (scritto|scritte|finito|preparato|pronte) (già)? le lettere
    (sera|notte|giorno|momento|occasione|giornata|serata) (giusta|giusto|buona|buono|perfetta
        |perfetto|ideale) per (farlo|farla finita|morire|andarmene|sparire|finirla|chiuderla)
    testamento _ _ _ _ _ _ tutto finito / {THE} {KIN} mi (troverà|troveranno|trova) _ (domani
        |domattina|stasera|lunedì|così|morta|morto|dispiace|dopo)
    (così|perché|affinché) _ _ (ricorderanno|ricordino|ricorderà|ricordi) (di me|il mio|la mia)
"""

# With a verb in the first person.
OWN_LEAVING = f"""
    {THE} {PET} _ _ _ _ _ ({_FREE}|per sempre|quando non|non torno|non tornerò|non sa perché|non
        sanno|dopo di me|non sarò|non ci sarò|non ci sono|sarò morta|sarò morto|non resti sola
        |non resti solo|addio|dopo non|poi basta|senza di me|mai più|ormai|non ho detto|non le
        ho detto|non gli ho detto|mi tiene|ultimo saluto|niente (più)? (mi|che mi)|niente che
        |(io)? lo (faccio|farò)|ultima volta|crede che|credono che|pensa che)
    (sistemato|sistemati|sistemata|sistemate|affidato|affidata|affidati|regalato|regalata
        |regalati|dato|data|dati|portato|portata|lasciato|lasciata|ceduto|trovato|pagato|pagate
        |pagati|chiuso|disdetto|saldato|saldati|estinto|restituito|restituiti|cancellato
        |svuotato|venduto|venduta|donato|intestato|girato|svuotata|pulito|pulita|ordinato
        |ordinata|distribuito|diviso|organizzato|organizzata|preparato|sistemata) _ _ _ _ _ \
        {_FREE}
    (tutto|ogni cosa|carte|documenti|conti|casa|faccende) (è|sono|quanto)? (ormai|già)? (a posto
        |in ordine|sistemato|sistemati|sistemata|pronto|fatto|organizzato|apposto|pulita|pagato
        |deciso|concluso) _ _ _ {_FREE}
    {_FREE} _ _ _ (in pace|tranquilla|tranquillo|serena|sereno|per sempre|finalmente in pace|a
        cuor leggero|senza rimorsi|con la coscienza)
    (regalo|regalato|regalata|regalati|regalate|dato|data|dati|date|donato|venduto|venduta
        |portato|distribuito|diviso|ceduto|lasciato|svuotato) _ _ _ _ _ _ (non (mi|ci|le|li|lo
        |la)? (servirà|serviranno|userò|suonerò|metterò|indosserò|leggerò|guiderò|avrò bisogno
        |ne avrò)|dove (vado|andrò|sto andando|sarò)|tanto (presto|tra poco|fra poco|muoio|dopo
        |da {DAY}|non ci|non sarò|da morta|da morto)|da morta|da morto|(presto|dopo {DAY}|tra
        poco|da {DAY}) non mi serv*|a me non serv*|perché muoio|perché me ne vado per sempre
        |quando non ci sarò|prima di andarmene|per ricordo di me|un ricordo di me|come ricordo
        mio|si ricordino di me|si ricordi di me|abbiano qualcosa di mio|avranno qualcosa di mio
        |così mi ricorda*)
    non (mi|ci)? (serve|servono|servirà|serviranno) (più)? (niente|nulla|a niente)? (dove (vado
        |andrò|sto andando)|da (morta|morto)|presto|ormai presto|lassù|sottoterra|di là)
    tanto (dopo|da|presto|tra|fra|a me|ormai) _ non (mi|ci)? (serve|servono|servirà|serviranno
        |sarò|sono) (più)?
    non (lo)? (sa|sanno|sapeva|sapevano|immagina|immaginano|ha capito|hanno capito) che _ (era|è
        |sia|fosse|sarà) _ (un|l'|l'ultima|ultima|il mio|per sempre|la mia)? (addio|volta|sempre
        |ultima|saluto|commiato|congedo|ultimo)
    (salutato|saluto|saluterò|ho detto addio|detto addio) (a|ai|al|alla|alle|anche|pure|già
        |persino)? (i|il|la|le|al|alla)? (posti|luoghi|cane|gatto|mare|casa|camera|gatta|mia
        stanza|mia camera|città|montagne) _ _ _ (domani|poi|stanotte|stasera|ultima|per sempre
        |dopodiché|ora|non|metto|muoio|morirò)
    (cancellato|chiuso|disattivato|cancellata|disdetto|chiuse|svuotato|eliminato) _ _ (profili
        |profilo|social|account|telefono|chat|foto|instagram|facebook|cellulare|rubrica|conto) _ \
        _ _ _ _ (morire|morirò|muoio|addio|salutato|lettere|scritto|sparire|sparisco|dopo non|da
        {DAY}|resta solo|non sarò|non ci sarò|me ne vado)
    (venduto|venduta|vendo|do via|dato via|svuotato|pulito|ripulito|disdetto|regalato|lasciato
        |girato|bonificato|restituito|incassato|liquidato) _ _ _ _ _ _ (non (sarò|ci sarò|ci
        sono|sono) (più)? (viva|vivo|qui|qua|più)?|vado a morire|parto per sempre|me ne vado per
        sempre|sarò (morta|morto)|muoio|morirò|chiudo tutto|la faccio finita|lo faccio|la
        finisco|smetto di vivere|mio ultimo giorno|ultimo giorno)
    {THE} (qualcuno|vicina|vicino|sorella|mamma|amica|amico|fratello) _ _ (passerà|verrà
        |prenderà|penserà|baderà|si occuperà|terrà|viene) _ _ _ (quando (sarò|non|muoio|mi)|dopo
        la mia|dopo che (sarò|mi)|morta|morto|non ci sarò|per sempre)
    {THE} (vicina|vicino|sorella|mamma|amica|nonna|fratello|zia|suocera) _ _ _ (tiene|tenga
        |terrà|prende|prenderà|bada) _ _ (bambini|bambina|bambino|figli|figlia|figlio|piccola
        |piccolo|bimbi|ragazzi|nipotini) _ _ _ (quel giorno|giorno|me ne vado (per sempre|del
        tutto)|mi ammazzo|lo faccio|la faccio finita|muoio|in cui)
    (passata|passato|venuta|venuto|scrivo|scriverle|scriverti|chiamo|volevo|voluto|solo) (solo
        |soltanto)? (a|per|di)? (salutare|salutarti|salutarla|salutarvi|salutarci|dire ciao
        |dirti addio|dirle addio|dirvi addio|congedarmi|accomiatarmi) _ _ _ (domani|da domani|ho
        deciso|stanotte|prima di|parto|lascio|me ne vado (per sempre|da)|per sempre|non mi|addio
        |muoio|non ci sarò|non mi sveglio|non mi sveglierò|a morire|vado a morire)
    (vado|andrò|andare|parto|partirò|sto andando) (via|in|verso|da)? _ (posto|luogo|posti|paese) \
        (tranquillo|isolato|lontano|bello|silenzioso|dove) _ _ _ (a morire|per morire|a farla
        |farlo|non torno|non tornerò|nessuno mi|per sempre|a finirla|vivo non|viva non|silenzio)
    (diranno|crederanno|penseranno|credono|crede|pensano|pensa|pensi|ho detto|detto) (che)? _ \
        (parto|viaggio|lavoro|trasferta|vacanza|ferie|fuori) _ _ _ (verità|in realtà|invece|non
        torno|vado a morire|non tornerò|non c'è nessun|vivo non|viva non|mio funerale)
    (tutto|quanto) (ciò|quello)? (che)? (dovevo|avevo da|c'era da|andava) (fare|sistemare|dire) \
        (l'ho|è|ho)? (fatto|sistemato|detto)? _ _ {_FREE}
    (dire|detto|dirle|dirti|dirvi|dirlo|salutare|salutarla|salutarti|salutarvi|parlare|sentire) \
        _ _ _ prima di (farlo|farla finita|morire|andarmene per sempre|uccidermi|ammazzarmi
        |saltare)
    si può (anche|pure|ormai|finalmente) morire / (adesso|ora|ormai|poi|finalmente) si può \
        morire
    da (vedere|guardare|leggere|aprire|ascoltare|consegnare) (solo)? (dopo (la mia|che (sarò|non
        |me ne|mi))|quando (non ci|sarò|me ne sarò|mi sarò))
    (d'|di) addio _ _ _ (è|sono) (finita|finite|pronta|pronte|scritta|scritte|finito|pronto
        |scritto)
    la (lettera|busta) (l'ho|la) _ (messa|lasciata|nascosta|scritta|lascio|metto|finita) _ \
        (letto|cuscino|tavolo|scrivania|cassetto|comodino|cucina|tastiera|per (mia|mio|i miei
        |tutti|loro)|ai miei)
    devo (solo|soltanto) (salutare|abbracciare|dire addio|congedarmi)
    (ho salutato|salutato|salutati|salutare) (tutti|tutte) (i|le) (posti|luoghi|strade|stanze
        |miei posti)
    (deciso|decisa|decisione|presa|fatto) addio
"""
