"""Italian: parts that several phrases are made of."""

DAY = """(oggi|stasera|stanotte|domani|domattina|dopodomani|lunedì|martedì|mercoledì|giovedì|venerdì
    |sabato|domenica|mezzanotte|weekend|week|settimana|notte|sera|alba|fine|mese|natale|pasqua
    |capodanno|ferragosto|poco|presto|ora|ore|giorni|compleanno|mattina|pomeriggio|questo|questa
    |gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    |estate|autunno|inverno|primavera)"""
EVENT = """(compleanno|matrimonio|nozze|natale|capodanno|pasqua|ferragosto|feste|festa|vacanze|ferie
    |laurea|esame|esami|maturità|diploma|comunione|cresima|battesimo|anniversario|processo|udienza
    |sentenza|visita|parto|nascita|funerale|scuola|pensione|trasloco|estate|epifania|befana
    |settimana|mese|weekend|scadenza|debito|mutuo|rata|recita|saggio|gita|sposalizio|saldi|pagella
    |rientro|ricovero|dimissioni|vigilia|novembre|dicembre|gennaio)"""
KIN = """(mamma|madre|mami|padre|papà|babbo|marito|moglie|figlio|figlia|figli|figlie|bambini|bambino
    |bambina|bambine|bimbi|bimbo|bimba|bimbe|piccoli|piccolo|piccola|ragazzi|ragazze|ragazzo \
        |ragazza
    |nonna|nonno|nonni|nipoti|nipote|nipotini|nipotino|genitori|miei|suoi|sorella|sorelle|fratello
    |fratelli|zia|zio|zii|compagno|compagna|coinquilini|coinquilina|coinquilino|coinquiline \
        |famiglia
    |amici|amica|amico|amiche|fidanzato|fidanzata|vecchi|gemelli|cugina|cugino|infermiera \
        |infermiere
    |vicina|vicino|ex|cara|caro|cari|persone|gente)"""
WHO = """(mamma|madre|padre|papà|babbo|marito|moglie|figlio|figlia|figli|figlie|bambini|bambino
    |bambina|bambine|bimbi|bimbo|bimba|bimbe|piccoli|piccolo|piccola|ragazzi|ragazze|ragazzo \
        |ragazza
    |nonna|nonno|nonni|nipoti|nipote|nipotini|genitori|miei|suoi|sorella|sorelle|fratello|fratelli
    |zia|zio|zii|compagno|compagna|coinquilini|coinquilina|coinquilino|coinquiline|famiglia|amici
    |fidanzato|fidanzata|vecchi|gemelli|tutti|tutte|lui|lei|loro|casa|infermiera|infermiere \
        |badante
    |nessuno)"""
AWAY = """(dormono|dorme|dormiranno|dormirà|dormano|dorma|addormentano|addormenta|addormentati
    |addormentata|usciti|uscito|uscita|uscite|escono|esce|usciranno|uscirà|escano|esca|fuori|via
    |vanno|va|andranno|andrà|vadano|vada|andati|andata|andato|partono|parte|partiti|partita \
        |partito
    |partiranno|partirà|partano|parta|nonni|nonna|nonno|letto|scuola|lavoro|vuota|vacanza|vacanze
    |gita|messa|assenti|assente|turno|calcetto|allenamento|allenamenti|padre|madre|padri|suoceri
    |suoi|zii|stadio|catechismo|spesa|casa|ospiti|rientra|rientrano|finisce|finito|smonta)"""
DO_IT = """(lo (faccio|farò|fo|farei)|la (faccio finita|farò finita|chiudo|finisco|finisco qui)|mi
    appendo|mi impicco|chiudo tutto|finisco tutto|chiudo i conti|vado fino in fondo|passo all'atto
    |passerò all'atto|andrò fino in fondo|metto in atto|entro in azione|sarà fatta|la facciamo \
        finita
    |agisco|agirò|tocca a me)"""
# Before one who is somebody else: else these words alone would be a mark of their own.
THE = "(il|la|i|le|lo|gli|un|una|del|della|dei|al|alla|ai|alle)? (mio|mia|miei|mie)?"
PET = """(cane|cani|gatto|gatti|gatta|gattina|gattino|cagnolino|cagnolina|cagnetto|coniglio
    |pappagallo|criceto|canarino|animali|bestie|micio|micia|tartaruga|cavallo|galline)"""
HEIGHT = """(ponte|viadotto|cavalcavia|tetto|terrazzo|terrazza|cornicione|parapetto|balcone|
        scogliera
    |scogli|diga|torre|campanile|palazzo|grattacielo|finestra|davanzale|ringhiera|burrone|dirupo
    |precipizio|strapiombo|gru|impalcatura|rupe|faraglioni|piano|molo|balaustra|lastrico)"""
RAILS = "(binari|binario|rotaie|banchina|ferrovia|treno|treni|metro|metropolitana|passaggio)"
PILLS = """(pastiglie|pillole|compresse|pasticche|sonniferi|farmaci|medicine|medicinali|gocce|xanax
    |tavor|lexotan|valium|rivotril|tachipirina|tachipirine|paracetamolo|insulina|antidepressivi
    |ansiolitici|psicofarmaci|tranquillanti|calmanti|barbiturici|benzodiazepine|antidolorifici
    |scatola|scatole|flacone|boccetta|blister|pasticca|oppiacei|morfina|litio|veleno|roba|pasti)"""
NOOSE = "(corda|cordino|fune|cappio|cintura|cinghia|laccio|lenzuolo|nodo|cavo|gancio|trave)"
GUN = "(pistola|fucile|arma|doppietta|carabina|revolver|rivoltella|beretta)"
BLADE = """(lametta|lamette|lama|lame|rasoio|taglierino|cutter|coltello|bisturi|forbici|temperino
    |coltellino|vetro)"""
LIMB = """(braccio|braccia|polso|polsi|gamba|gambe|coscia|cosce|pelle|pancia|mano|mani|avambraccio
    |avambracci|fianchi|fianco|corpo|caviglia|caviglie|stomaco|dita|faccia|viso|petto|vene|ventre
    |spalla|spalle|polpaccio|polpacci|ginocchia|collo|gola)"""
