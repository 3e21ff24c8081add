"""Italian: plans by their place and means: heights, rails, water, a car, a rope, a gun, gas."""

from care.danger.words.it.parts import BLADE, GUN, HEIGHT, NOOSE, PILLS, RAILS

_AT = "(sul|sullo|sulla|sui|sugli|sull'|su un|su una|su uno|su quel|al|alla|ai)"
_JUMP = """(salto|salterò|saltare|saltassi|buttarmi|butto|butterò|buttassi|lanciarmi|lancio|lancerò
    |gettarmi|getto|tuffo|volare|volo|vuoto|giù|cadere|lasciarmi|scavalco|scavalcare|scavalcato
    |scavalcata|passo|andare|precipitare|cado|fermare|indietro|tirarmi|scendo|tremano|tremo \
        |coraggio
    |piano|sola|solo|piedi|finita)"""
_BACK = """(non (torno|tornerò|ritorno|ritornerò|tornare|conto di tornare|ho intenzione di tornare
    |voglio tornare|penso di tornare) (più)? (indietro|viva|vivo|a casa|a riva|giù|su|più)?
    |(senza|per non) (più)? tornare (più)? (indietro)?|non scendo (più)?
    |non (mi fermo|mi scanso|mi sposto|freno|frenerò|sterzo|sterzerò|giro|giro più|mi giro
        |rallento
    |mi volto|scendo più|mi tiro indietro|torno viva|torno vivo))"""

PLACES = f"""
    so (già|bene|benissimo)? (da|su|sotto|in|a)? (quale|che|qual è il|qual è la) {HEIGHT}
    so (già)? (sotto|da|su|a|in|davanti a) (quale|che) (treno|albero|trave|punto|curva|bosco
        |stazione|gancio|binario|lago|fiume) / so (già)? (qual è|quale|quale sarà|dov'è) (il|la
        |l')? (ponte|albero|trave|binario|gancio|ramo|viadotto|scogliera|finestra)
    (scelto|trovato|individuato|adocchiato|visto|guardato|segnato|controllato) (già)? (il|l'|la
        |un|una|un bel|il mio) (ponte|viadotto|cavalcavia|albero|trave|ramo|gancio|binario
        |scogliera|dirupo|palazzo più alto|tetto|terrazzo|punto giusto|posto giusto|posto dove
        (farlo|farla|morire)|curva|muro|pilone|spiaggia dove|lago dove|bosco dove)
    non (torno|tornerò|ritorno|esco|uscirò|rientro|voglio uscire|conto di tornare|voglio tornare
        |penso di tornare) (più|a casa|da qui|indietro|da lì)? (a casa|da qui|di qui)? (viva
        |vivo)
    (sono|sto|ero|mi trovo|seduta|seduto|in piedi|ferma|fermo|affacciata|affacciato|aggrappata
        |aggrappato|salita|salito|salgo|arrampicata|arrampicato|sporgo|salire) (già|ora|adesso
        |in piedi|seduta|seduto|qui|da sola|da solo|oltre|di nuovo|ancora)? (sull'orlo|sul bordo
        |sul ciglio|in cima|dall'altra parte|fuori|oltre|sopra|al di là|in bilico) (del|della|di
        un|di una|al|alla|a un|dal|dalla|dallo|il|la|un|una|dei|sul|sulla) {HEIGHT}
    (sono|sto|ero|mi trovo|seduta|seduto|in piedi|ferma|fermo|affacciata|affacciato|salita
        |salito|salgo|salendo|vado|andando|tornata|tornato|torno|andata|andato|sta|qui|qua) (già
        |ora|adesso|in piedi|seduta|seduto|di nuovo|ancora|da sola|da solo)? {_AT} {HEIGHT} _ _ \
        _ _ {_JUMP}
    (sono|sto|salita|salito|sto salendo|salgo) {_AT} (tetto|ponte|viadotto|cavalcavia|cornicione
        |parapetto|davanzale|terrazzo) / (sono|sto) (fuori|oltre) (dalla|la|dal|il) (ringhiera
        |parapetto|balaustra|finestra|rete)
    (sono|sto) (in cima|all'ultimo piano|al # piano|al (quinto|sesto|settimo|ottavo|nono|decimo
        |dodicesimo|quattordicesimo) piano) _ _ (nessuno|giù|vuoto|salto|butto|buttarmi
        |finestra)
    (finestra|balcone|terrazzo|davanzale|ponte|tetto|cornicione|viadotto) _ _ _ (voglio|vorrei
        |sto per|potrei|basta|manca solo|mi chiama|ho voglia di) _ (buttarmi|saltare|lanciarmi
        |gettarmi|un passo|salto|volare|giù|lasciarmi)
    (basta|manca|è|serve|solo|resta|mi manca|a) (solo|ormai|soltanto)? (un|l'ultimo) passo (e|ed
        |da|avanti|nel|in|giù|poi|per|solo) / (quasi|stavo per|per poco non|per fare) (facevo
        |fare|faccio) (il|quel|un|l'ultimo) (passo|salto) / fare (il passo|quel passo|l'ultimo
        passo|il salto) (giù|nel vuoto|stanotte|stasera|avanti)?
    (davanti|vicino|accanto|lungo|vado|cammino|seduta|seduto|sdraiata|sdraiato|mi metto|dritto
        |di nuovo|spesso|sempre) (ai|ai|sui|alle|alla|i|le|lungo i|verso i|accanto ai|sulla
        |sulle|sdraiata sui|sdraiato sui|vicino ai) (binari|rotaie|ferrovia|massicciata
        |traversine)
    (banchina|binario|binari|treno|metro) _ _ _ _ (butto|buttarmi|salto|saltare|sotto|quasi
        facevo|passo|spinta|lanciarmi|gettarmi|lancio|avanti|linea gialla|andare giù|non mi
        sposto|prossimo|non mi scanso)
    (aspetto|attendo|aspettando|aspettare|arriva) (il|che|che passi il)? (prossimo|primo
        |ultimo)? (treno|rapido|intercity|regionale|frecciarossa|merci) _ _ (binari|buttarmi
        |sotto|addosso|salto|non mi sposto|per finirla|per farla|fine)
    (tratto|punto) (dei|di|della) (binari|ferrovia|ponte|scogliera) _ _ _ (butto|sdraio|farò
        |faccio|salto|farlo) / (in quale|il|un) punto (mi butto|mi lancio|salto|mi sdraio|mi
        metto)
    (butto|buttarmi|getto|gettarmi|lancio|lanciarmi) (sotto|sulla|sul|contro|giù|addosso) _ \
        (linea|primo|prossimo|tratta|tram|treno|metrò|camion|tir|autobus|macchina|corsa)
    (tasche|zaino|giacca|cappotto) _ (piene|pieno|pieni|riempite|riempito|riempio)? _ (di)? \
        (sassi|pietre|sasso|pesi) / (sassi|pietre) (nelle|in) tasc* / mi (lascio|faccio) \
        (affogare|annegare|portare via dal|portare dal|prendere dal) (mare|dalla corrente
        |corrente|fiume)?
    (lancio|schianto|butto|mando|porto|lanciare|schiantare|buttare|mandare|finire|finisco|andare
        |vado|schiantarmi|lanciarmi|buttarmi|punto|puntare) _ (macchina|auto|moto|motorino
        |furgone|scooter|dritto) _ (contro|giù|addosso|dentro|nel|in un|di sotto|sotto) _ (muro
        |albero|camion|burrone|guardrail|fiume|lago|pilone|scarpata|ponte|mare|dirupo|tir
        |platano|palo|viadotto|fosso|canale|strapiombo)
    (a|ai) (centottanta|duecento|centocinquanta|180|200|150|160|170|190) _ _ (muro|pilone|albero
        |curva|camion|guardrail|palo) / (senza|tolgo|tolto|non metto) (la)? cintura _ _ (freno
        |frenare|muro|albero|contro|acceleratore|fren*|dritto|pilone)
    (guido|vado|sto andando|corro|cammino|sto guidando|mi avvio|sono in viaggio|parto) (dritto)? \
        verso (il|la|lo|un|una|l'|quel|quella|i|le) (scogliera|ponte|viadotto|dirupo|burrone
        |diga|binari|cavalcavia|precipizio|ferrovia|strapiombo|rotaie|faraglioni)
    (provo|provato|prove|sto provando|mi esercito|esercitando|provando|prova) (il|la|con la|con
        il|con una|con un|a fare il|a stringere|le)? {NOOSE} _ (collo|armadio|tiene|regge|prima
        |già|ieri|più volte|intorno|trave|porta)?
    (ho|so) (già)? (provato|fatto|fare|imparato a fare) il (nodo|cappio|nodo scorsoio)
    {NOOSE} _ _ (collo|appesa|appeso|legata alla|legato alla|tiene bene|regge il (mio)? peso
        |regge bene|soffitto|lampadario|trave|ramo|albero|pronta|pronto|in soffitta|in cantina)
    (corda|cappio|fune) _ (è|sta|l'ho|ce l'ho|già|pronta|appesa|nascosta)? _ (garage|bagagliaio
        |cantina|soffitta|armadio|letto|zaino|trave|sotto il letto|albero|fienile|capanno|box)
    (comprato|preso|procurato|ordinato|trovato|cercato|scelto|messo|legato|annodato|appeso) _ \
        (la|una|il|un|della|del)? (corda|fune|cappio|nodo scorsoio)
    (corda|gancio|ramo|trave|cintura|lampadario|nodo|cappio) (si è (rotta|rotto|spezzata
        |spezzato|staccato|sganciato|slegata)|ha ceduto|non ha (retto|tenuto)|ha mollato)
    mi (appendo|appenderò|appenderei|appendessi|penzolo) / appendermi (a|al|alla|in|con|stanotte
        |nel) / (penzolare|penzolo|dondolare) (dalla|da una|dal) (trave|corda|albero|ramo
        |lampadario)
    {GUN} _ _ (carica|carico|caricata|caricato|tavolo|accanto|qui|con me|in mano|tempia|bocca
        |testa|comodino|macchina|cuscino|grembo|letto|ginocchia|in borsa|gola|cuore|mento)
    (ho|tengo|tenuto|preso|tirato fuori|conservato|trovato|caricato|comprato|cercato|rubato
        |prendo|presa) (io|con me|qui|ancora|già)? (la|il|una|un|l')? {GUN} _ _ (papà|padre
        |nonno|marito|servizio|ordinanza|zio|fratello|cassaforte|caccia|armadio|cassetto
        |stanotte|stasera|oggi|me|suocero|vicino|soffitta)
    (chiave|combinazione|codice) (dell'|della|del) (armadio dei fucili|cassaforte|armadio
        |armeria|fucile|pistola) / so (come)? (dove|aprire|aprirlo|aprirla) _ _ {GUN}
    {GUN} _ _ _ so _ (apre|aprirlo|aprirla|aprire|usarla|usarlo|chiave|usa)
    (apro|ho aperto|aperto|aprire|accendo|acceso|accendere|attaccato|attacco) (il|i)? (gas
        |rubinetto del gas|fornelli e|motore in garage|motore nel garage|carbone in|braciere)
    (chiuso|chiudo|chiuse|sigillato|tappato|sigillate|tappate) _ (porte|finestre|porta|finestra
        |fessure|tutto|garage) _ _ _ (gas|motore|carbone|braciere|monossido)
    (motore|macchina) (acceso|accesa) _ (garage|tubo|box) / (tubo) _ (scarico|scappamento)
    (sacchetto|busta|sacco) (di plastica)? (in|sulla|sopra la) testa / testa nel (forno
        |sacchetto)
    (sono|sto|mi sono chiusa|mi sono chiuso|chiusa|chiuso|seduta|seduto|sdraiata) _ (vasca|bagno
        |doccia|camera|stanza|cesso) _ _ {BLADE} / {BLADE} _ _ _ (vasca|bordo|acqua calda|polso
        |polsi|vene) / (vasca|acqua) (è|sta|si sta|già|piena|calda)? _ _ (scorre|riempiendo
        |riempie|scorrendo|piena|correndo)? _ {BLADE} / {BLADE} (è|sono|già|qui)? (pronto|pronta
        |pronti|accanto|vicino|affilato|affilata|pronte|nascosta|nascosto|in mano|tra le mani
        |con me) _ _ (vasca|acqua|polsi|vene|stanotte|stasera|scusa|scusate|perdon*|dispiace|me
        |per quando)
    (nascosto|nascosta|preso|comprato|tengo|ho|portato|rubato) (un|una|il|la|delle|le)? {BLADE} \
        _ _ (per (ammazzarmi|uccidermi|farla|tagliarmi|le vene|quando)|le vene|i polsi|e (voglio
        |sto per|mi)|sotto il cuscino|sotto il materasso)
    (smesso|smetto|smettere|smetterò) (di)? (prendere|fare|farmi|prendermi|la|l'|con)? (l'|la
        |le)? (insulina|dialisi|chemio|terapia salvavita|cardioaspirina|anticoagulante) / (salto
        |tolgo|lascio|mollo|evito|sto saltando|rifiuto|non faccio (più)?|non prendo (più)?|non
        mi faccio (più)?) (apposta|le)? (l'|la|le|di)? (insulina|dialisi|dosi di insulina)
    (troppa|tutta|doppia|extra|tripla) insulina / insulina (apposta|in più|tutta|di proposito)
    (smesso|smetto) di (mangiare|bere) (per|così|finché|fino a) _ (morire|muoio|morirò|spegnermi
        |lasciarmi|andarmene|spengo) / lasciarmi (andare|morire) (di fame|di sete)? (e basta)?
    (calcolato|cercato|guardato|letto|googlato|controllato|visto|chiesto|informata|informato
        |cerco|studiato|contato|so) _ (quante|quanti|quanta|quanto|che dose) _ {PILLS} _ \
        (bastano|servono|serve|vogliono|vuole|occorrono|letale|mortale|morire|uccide|uccidono)
    (calcolato|cercato|guardato|letto|googlato|controllato|visto|chiesto|informata|informato
        |cerco|studiato|contato|so) _ (quante|quanti|quanta|quanto|che dose) _ _ (bastano
        |servono|serve|vogliono|vuole|basta|bisogna|prenderne) _ _ _ _ (per (morire|farla
        |uccidersi|uccidermi|ammazzarmi|non svegliarsi|non svegliarmi|finirla|andarsene)|messe
        via|messe da parte|messi da parte|da parte|abbastanza|letale|mortale)
    (calcolato|cercato|guardato|letto|googlato|controllato|studiato|so) _ (la|una)? dose _ \
        (letale|mortale|giusta per (morire|farla)|che uccide|per (morire|farla|uccidersi))
    (cerco|cercato|cercando|guardo|guardato|googlo|googlato|googlando|leggo|letto|leggendo
        |ricerche|informato|informata|informando|ricerca|cercare|chiesto|chiedo|digitato|studio
        |studiato|studiando|documentato|guardando) _ _ _ (come|modo|modi|metodi|metodo|maniera
        |quanto|sistema|sistemi|cosa) _ _ (morire|muore|ammazza|ammazzarsi|uccidersi|uccide
        |suicidarsi|sopravvive|sopravvivere|letale|overdose|impiccarsi|impicca|impiccare|cappio
        |scorsoio|indolore|farla finita|crepare|suicidio|togliersi|salvarsi|tagliarsi le vene
        |avvelenarsi|morirci)
    (quanto|che altezza|da che altezza|da quanti metri|quanti piani|quanti metri) _ _ (alto|alta
        |alto un|essere|cadere|buttarsi|saltare|servono|bisogna) _ _ _ (sopravvivere|morire
        |sopravvive|morirci|salvarsi|sicuri|vivi|secco|colpo)
    {PILLS} _ _ (davanti|comodino|tavolo|tavolino|accanto|qui|mano|fila|letto|schierate|cassetto
        |di mamma|di mia madre) _ _ _ (contate|contati|devo solo|basta|bastano|mi basta|non
        resta che|tutte insieme|tutti insieme|tutte stanotte|tutte stasera|vodka|whisky
        |bottiglia|alcol|grappa|vino|bicchiere d'acqua|bicchiere|inghiottirle|ingoiarle|mandarle
        giù|buttarle giù|deciderm*|addio|manca solo|coraggio)
    (vodka|whisky|bottiglia|alcol|vino|grappa|gin|rum|birra|limoncello) _ _ (e|con|più)? _ _ \
        (tutte|tutti)? (i|le|miei|mie)? (sonniferi|pastiglie|pillole|compresse|farmaci|pasticche
        |xanax|tavor|gocce|ansiolitici|tranquillanti) _ (davanti|tavolo|qui|comodino|insieme
        |accanto)
    (tenuto|tengo|conservo|conservato|messo|metto|messe|tenute|accumulo|accumulando|accumulato
        |risparmio|rubo|rubando|rubato|raccolgo|nascondo|nascosto|prendo|sottraggo|separato
        |preso) _ _ {PILLS} _ _ _ _ (quando (sarà|ne avrò|non ne|bastano|basteranno|lei|lui
        |dorme)|bastano|basteranno|abbastanza|sufficienti|giorno giusto|momento giusto|notte
        giusta|per finirla|per farla|tutte insieme|tutti insieme|in una volta|da mesi|da
        settimane|di nascosto|per ogni evenienza|bastanti|per andarmene|il giorno|dal bagno)
    (quando|appena|se) _ (bastano|basteranno|saranno abbastanza|ne avrò abbastanza|ce ne
        saranno) _ _ (prendo|prenderò|ingoio|butto|mando|tutte|tutti|finisco|addio)
    {PILLS} _ (bastano|basteranno|sono abbastanza|sono sufficienti|me ne bastano|ce n'è
        abbastanza|ce ne sono abbastanza|le ho contate|li ho contati|ricontate|contate|ho
        contate|ho contato)
    (ne ho|ce n'è|ce ne sono|ne ho messe|ne ho messi) (ormai|messe|già|da parte)? (abbastanza
        |quante bastano|a sufficienza|a bastanza) (ormai|adesso|ora|per)? (farla|morire|finirla
        |andarmene|dormire per sempre|non svegliarmi)
    (prendo|prenderò|ingoio|ingoierò|butto giù|mando giù|manderò giù|bevo|berrò|mando|prendere
        |ingoiare|buttare giù|mandare giù) (tutto|tutte|tutti) (insieme|in una volta|in un colpo
        |in una sola|d'un fiato|quello che trovo|quello che ho|quanto|quante|quelle che|e basta
        |e addio|e fine|e buonanotte|stanotte|stasera|e stop)
    mi sono (appena|già) (fatta|fatto|presa|preso|tagliata|tagliato|iniettata|iniettato) \
        (qualcosa|una cosa|del male|un'overdose|tutto|tutte|tutta|troppo|troppe|tutti|tanta
        |tanto|le vene|i polsi) / (ho) (già|appena) (fatto|combinato) (la|una|quella) (cazzata
        |sciocchezza|stupidaggine|pazzia|follia|stronzata|cavolata|minchiata)
    (non si torna|non c'è|non posso) (più)? (indietro|ritorno|tornare indietro) _ _ (scusa
        |scusate|perdon*|addio|tra poco|fra poco|muoio|pastiglie|non ci)
    (ho|già) (il necessario|tutto quello che|tutto ciò che|quello che|tutto l'occorrente
        |l'occorrente|la roba|tutto il necessario) (che)? (mi)? (serve|occorre|servirà|nel|in
        |per|nascosto|nella) _ (cassetto|farla|morire|finirla|garage|farlo|uccidermi|armadio
        |andarmene|cantina|borsa|ammazzarmi|stasera|sotto)
    (preparato|comprato|preso|procurato|ordinato|nascosto|trovato|pronto) (tutto|tutta)? (il|la
        |quel|quello|ciò)? (necessario|roba|che mi serve|che serve|che mi servirà|occorrente) _ \
        _ (per (farla|morire|uccidermi|ammazzarmi|finirla|farlo|impiccarmi|andarmene|la fine)
        |cassetto|garage|armadio|sotto il letto|stasera|stanotte|venerdì|sabato|domenica
        |nascosto)
    (comprato|ordinato|preso|procurato|procurata|trovato|tengo|ho|versato|bevo|berrò|bevuto) \
        (già|del|il|un|dello|la)? (veleno|cianuro|topicida|diserbante|antigelo|candeggina
        |pesticida|arsenico|stricnina|pentobarbital|nembutal) _ _ (davanti|topi|garage|bicchiere
        |qui|io|per me|quando|cassetto|stanotte|cantina|tavolo)?
    (avvelenarmi|avveleno|veleno) (nel|col|con) (il)? (bicchiere|caffè|thermos|latte|vino)
    (sembra|sembri|sembrerà|pareva|sembrare|passare per|passerà per) (un|una)? (incidente
        |disgrazia) / (così|che|far) (sembra|sembri|sembrerà|sembrare) un incidente
    (piano|l'idea|idea|mio piano) (è|sarebbe) (di)? (impiccarmi|buttarmi|gettarmi|lanciarmi
        |saltare|prendere tutte|ingoiare|spararmi|annegarmi|schiantarmi|aprire il gas|entrare in
        mare)
    {RAILS} _ _ (mi (sdraio|stendo|metto|butto|lancio)|aspetto il|finché non passa)
    (cerco|cercando|cercato|guardo|leggo|trovato|trovare|googlo) _ (modi|metodi|modo|metodo
        |sistema) (indolore|veloce|sicuro|rapido|migliore|più)? (per|di) (farlo|farla|morire
        |andarmene|finirla)
    (saltare|saltar|saltà) (giù|dal|dalla|dall'|sotto|nel vuoto) (da|dal|dalla|il|un|al|a)? \
        (treno|metro|ponte|balcone|finestra|tetto|terrazzo|palazzo|piano|vuoto|viadotto
        |cavalcavia|scogliera)
    (ingoio|prendo|mando giù|butto giù|bevo|bevuto|ingoiato|preso|mandato giù|buttato giù
        |prenderò|ingoierò|manderò giù|ingoiare|prendere) (tutto|tutte|tutti) (quello|quelle|ciò
        |le|i|quel|quelli) (che)? _ _ _ (casa|armadietto|medicinali|farmaci|medicine|pastiglie
        |cassetto|bagno|trovo|trovato|pillole|mobiletto|dispensa)
    (cercato|cerco|trovato|so) (già)? (il|la|un) (ponte|viadotto|palazzo|punto|edificio
        |scogliera|posto) più (alto|alta|isolato|adatto) / le vene (me)? le (taglio|taglierò
        |apro|aprirò)
    (posto|luogo|bosco|angolo|casolare|campo) _ _ dove (nessuno|non) mi (trov*|cerch*)
    {GUN} _ _ _ _ (so|sapere) _ _ _ (apre|aprirlo|aprirla|aprire|usarla|usarlo|chiave|usa)
    (trovato|scoperto|visto|capito) dove _ _ _ (tiene|tengono|nasconde|nascondono|mette|sta) _ \
        {GUN}
    (chiuso|chiuse|sigillato|sigillate|tappato) _ _ finestre _ _ _ (tubo|caldaia|stufa|braciere
        |carbone|scarico) / (staccato|tolto|manomesso) _ tubo _ (caldaia|stufa|gas|scarico)
    (dosaggio|dose|quantità|combinazione|mix) _ (che serve|giusta|giusto|letale|mortale
        |sufficiente)
    (studio|studiando|cercando|cerco|leggendo|letto|guardo|guardando|chiedo|imparando) _ _ _ _ \
        (andare in|di|per un'|fare un'|fare)? overdose
    (in|nello) (pancia|stomaco|corpo) _ _ _ {PILLS}
    (altezza|piano|piani|metri) _ _ (non ci si|uno non si|non si|si) (salva|sopravvive|muore
        |scampa)
    {PILLS} _ _ _ _ _ (stasera|stanotte|oggi|domani|dopo|poi|adesso|ora|sabato|domenica) _ (le
        |li|la|lo) (prendo tutte|prendo tutti|butto giù|mando giù|ingoio|bevo tutto|bevo tutte
        |finisco|svuoto)
    {PILLS} _ (le ho|li ho|me le sono|ne ho) (nascoste|nascosti|rubate|rubati|accumulate
        |accumulati|tenute|tenuti|messe da parte|messi da parte|messe via|messi via|raccolte
        |raccolti|contate|contati) _ / (rubato|rubate|nascosto|nascoste|sottratto) _ _ _ {PILLS} \
        _ _ _ (prendo|stasera|stanotte|tutte|tutti|ingoio|quando)
    (flacone|boccetta|scatola|blister|confezione|bottiglia di (candeggina|sonnifero)) _ (l'ho|me
        l'ho) (bevuto|bevuta|svuotata|svuotato|finita|finito|presa|mandata giù|mandato giù
        |ingoiata) _ (tutto|tutta|adesso|ora|intera|intero)? / gas (aperto|acceso) / (acceso
        |aperto) _ gas
    (scatola|flacone|boccetta|confezione|blister) (intera|intero|completa) _ (mandata|mandato
        |ingoiata|ingoiato|presa|preso|bevuta|bevuto|svuotata|finita|giù)
    {PILLS} _ _ (ormai|adesso|ora)? (bastano|basteranno) (per (me|farla|finirla|andarmene
        |morire)|e sono)?
    (da|quale|che|su quale) _ (ponte|viadotto|cavalcavia|tetto|palazzo|scogliera|binario|albero) \
        _ _ _ _ (lo so|l'ho (già)? (deciso|scelto)|già deciso)
    (tetto|ponte|binari|balcone|treno|fiume|scogliera|finestra|viadotto|corda) _ addio
    (pillole|pastiglie|corda|treno|ponte|pistola|lametta|gas|impiccarmi|salto|vene) o (il|la|le
        |un|una)? (pillole|pastiglie|corda|treno|ponte|pistola|lametta|gas|impiccarmi|buttarmi
        |salto|vene)
    tubo _ _ _ (scarico|scappamento|marmitta)
    (smesso|smetto|medicine|pastiglie|terapia|insulina|dialisi|cuore) _ _ _ _ così (faccio prima
        |finisce|muoio|me ne vado prima|finisco|morirò)
    (andare|vado|andrò|tornare|torno|corro|sto andando) (ai|sui|verso i|alle|sulle|verso le) \
        (binari|rotaie)
    (in fondo|sul fondo) (al|del|a un|di un) (lago|mare|fiume|pozzo|burrone|dirupo|canale
        |strapiombo) _ (mi|cerc*|trov*|sarò)? / (mi (cercate|trovate|troverete|cercherete)
        |cercatemi) _ _ (in fondo|sul fondo)
"""

# With a verb in the first person.
OWN_PLACES = f"""
    (prossima|prossime|stavolta|questa|quella) (volta|volte|notte|sera)? _ (salto|mi butto|mi
        lancio|non torno|non freno|non sterzo|non giro|non mi fermo|non mi scanso|non mi sposto
        |non mi tiro indietro|tiro dritto|vado fino in fondo|non mi trattengo|lascio andare|non
        mi giro|vado dritto|non ci ripenso|non sbaglio|ci riesco|mi lascio andare|accelero|non
        tremo)
    (uno|una) di (questi|queste) (giorni|giorno|notti|volte|sere) _ (salto|mi butto|non torno
        |non freno|non sterzo|non giro|non mi fermo|lo faccio|la faccio finita|tiro dritto|mi
        lascio andare|non mi scanso|non mi sposto|non indietreggio|non arretro|non mi sveglio)
    (ponte|tetto|scogliera|scogli|mare|lago|fiume|binari|montagna|montagne|bosco|viadotto|diga
        |burrone|molo|spiaggia|treno|terrazzo|statale|autostrada|stazione|acqua|largo|cima
        |macchina|auto|strada) _ _ _ _ {_BACK}
    (viva|vivo) (da lì|da qui|di lì|di qui|da là)? non (torno|tornerò|ritorno|ritornerò|esco
        |uscirò|scendo|rientro|mi trovano|mi troveranno|ci torno|mi vedono|voglio uscire)
    non torno (più)? giù (dalle|per le|con le|a) (scale|piedi|casa) / (non|senza) (scendo
        |scenderò|scendere) (dalle|per le|con le) scale
    (entro|entrerò|entrare|vado|cammino|camminare|mi incammino|incammino|nuoto|nuotare|mi butto
        |andare|vado dritto|immergo|immergermi|lascio) (in|nel|dentro|verso il|al|verso|nell') \
        (il|l')? (mare|acqua|lago|fiume|largo|onde|corrente|po|tevere|arno) _ _ _ (non torno|non
        torno più|fino a (non|sparire|affogare)|finché (non|ce la|reggo|affogo)|senza tornare
        |per non tornare|e basta|non tornare|e non torno|e sparisco|e non tornare|e non esco
        |portare via|non esco più|con i vestiti|vestita|vestito|e addio|per sempre)
    (guido|guidare|andare|vado|prendo|torno|salgo|passo|giro|faccio un giro) _ (fino|verso|sul
        |sulla|sopra|vicino)? (a|al|alla|alle|ai|il)? (scogliera|scogliere|ponte|viadotto|dirupo
        |diga|binari|cavalcavia|terrazzo|tetto) _ _ _ _ (giorno|volta|prima o poi|coraggio|notte
        |mi butto|salto|non torno|prossima|buttarmi|per saltare)
    (l'ho|ho) (appena|già)? (fatto|fatta) _ _ (pastiglie|pillole|troppe|insulina|le vene|i polsi
        |overdose|non si torna indietro|non torno indietro|è troppo tardi|tra poco|fra poco)
    mi (troveranno|trovano|troverà|troverete|troverai|trova) _ (bosco|garage|cantina|fiume|lago
        |letto|vasca|spiaggia|parco|fosso|capanno|soffitta|pozzo|campagna|diga|scarpata)
    conosco (già|bene)? (il|un|la) (ponte|posto|punto|viadotto|treno|binario|scogliera) _ _ \
        (conosco|so|l'ora|orario|giusto|adatto)
    insulina _ non (la|me la|ne) (faccio|prendo|metto|inietto) / (giro|viaggio|mi dirigo|salgo
        |torno|punto) verso (il|la|lo|l'|quel|quella) (scogliera|ponte|viadotto|dirupo|burrone
        |diga|binari|cavalcavia|precipizio|strapiombo)
"""
