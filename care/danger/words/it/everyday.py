"""Italian: everyday talk that only sounds like a plan: dates, roofs, ropes, pills, goodbyes."""

EVERYDAY = """
    giù di corda / tirare la corda / tira la corda / tagliato la corda / taglio la corda
    corda doppia / nelle corde / nelle mie corde / con la corda al collo coi soldi
    era (ora|il momento) di (finirla|chiuderla|farla finita|smetterla)
    (mi faccio|farmi|mi sono fatta|mi sono fatto) qualcosa (di|da|con|per (cena|pranzo|merenda))
    (data|giorno|ora|sera|data giusta|posto|luogo|camera|stanza) (del|della|dell'|dei|delle|per
        (il|la|l'|i|le|lo|un|una)) (matrimonio|nozze|esame|laurea|trasloco|battesimo|comunione
        |cresima|festa|partenza|viaggio|visita|operazione|intervento|rogito|consegna|cena
        |concerto|riunione|colloquio|appuntamento|vacanza|vacanze|compleanno|parto|saggio|gara
        |inizio|inaugurazione|lavori|corso|ferie|gita|torneo|lezione|seduta|vaccino|analisi
        |udienza)
    lo (faccio|farò) (vedere|sapere|aggiustare|controllare|riparare|notare|dormire|mangiare
        |apposta per|volentieri|per (lavoro|passione|hobby|sport|i miei|te|voi))
    (esercizio|esercizi|bagno|compiti|respiro|yoga|meditazione|corso|respirazione|camminata
        |sport|bucato|pulizie|relax|doccia|spesa|torta|dolce|pane|ginnastica|pilates|stretching
        |sonnellino|pisolino|caffè|lavoro|riposino|aerobica|versamento|bonifico) _ _ (lo|la|li) \
        (faccio|farò)
    tetto (per|a) _ (riparare|sistemare|pulire|tegole|antenna|grondaia|pannelli|camino|guardare
        le stelle|vedere|prendere il sole) / ponte (di|del|dei) (rialto|ognissanti|25|primo|due
        |aprile|maggio|immacolata|brooklyn|comando|legno|dente|denti) / ponte lungo / sul ponte \
        della nave
    (pronta|pronto) (ad|per) (andare|partire) (in|al|alla|a|avanti|per (le|la|il)|da|con|via
        per)
    ultimo giorno (di|in|a|al|alla|all'|dal|con|su|del|della) (scuola|lavoro|ufficio|asilo|corso
        |vacanza|vacanze|ferie|montagna|mare|stage|università|liceo|prova|isolamento|antibiotico
        |terapia|cura|saldi|festival|trasloco|anno|mese|settimana|dieta|ramadan|carnevale|fiera)
    biglietto (di (auguri|natale|compleanno|ringraziamento|nozze)|d'auguri|del (treno|bus|tram
        |museo|concerto|cinema)|per (il|la|l') (compleanno|festa|concerto|partita|museo|treno
        |anniversario|matrimonio))
    (mi faccio|mi farei|farmi|mi sono fatta|mi sono fatto) (volentieri)? qualcosa (di|da|con
        |per)
    (non|mai) (arrivo|arriviamo|arriverò|arrivi|arrivare|arriveremo|si arriva) (a|alla) fine \
        (mese|del mese) / fine del mese non ci (arrivo|arriviamo) / fine mese non ci (arrivo
        |arriviamo)
    (ammazzarmi|uccidermi|suicidarmi|morire|farla finita|togliermi la vita|tagliarmi|farmi male
        |farmi del male|stanca di vivere|stanco di vivere|suicida|autolesionismo|suicidio) (no
        |mai|giammai)
    (al suicidio|alla morte|a morire|a farla finita|a tagliarmi) _ _ _ non ci (penso|pensavo
        |arrivo)
    (preferirei|preferisco|piuttosto|meglio) (morire|morta|morto|crepare) che (cantare|mangiare
        |parlare|vedere|fare|dire|guardare|bere|chiedere|ballare|rifare|lavorare con|ammettere
        |indossare|mettermi|perdere|salire|sentire|ascoltare|leggere|cucinare|stirare|incontrare
        |studiare|correre|guidare|invitare|presentare|chiamare|andare (a|al|in|alla|dal))
    (corda|corde|fune) _ (per|da|di) (arrampicare|arrampicata|saltare|tirare|stendere|bucato
        |vela|barca|traino|chitarra|altalena|ginnastica|palestra)
    (lettera|biglietto|biglietti|lettere|messaggio|pensiero|regalo|qualcosa|bigliettino) _ (a
        |per) _ (ciascuno|ognuno|tutti) _ _ (alunni|studenti|colleghi|clienti|soci|invitati
        |insegnanti|maestre|collaboratori|partecipanti|ospiti|testimoni|bimbi della classe
        |atleti)
    mi (ammazza|uccide|ammazzi|uccidi|ammazzano) (dallo|dalla|dal|dalle) (spavento|risate|ridere
        |paura|fatica|sonno|noia|caldo)
    (passata|sparita|svanita|scomparsa|passato|finita|sparito|passati|spariti) _ _ (la|il|i|l'
        |ogni)? (voglia|desiderio|idea|pensieri|pensiero|idee) (di|della) (morire|morte|farla
        finita|ammazzarmi|uccidermi|suicidarmi|tagliarmi|farmi (del)? male|suicidio)
    vita di (lui|lei|un|una|mio|mia|loro|altri) / posso morire (felice|contenta|contento|dal|di
        |dalla)
    ricerca (a scuola|di scuola|universitaria)? _ (sulla|sul) (prevenzione|suicidio
        |autolesionismo)
    manca solo (un|una|l'ultimo|l'ultima|il|la) (esame|firma|rata|timbro|capitolo|tesi|puntata
        |settimana|mese|zucchero|sale|lievito|torta|documento|pezzo|visto|sì|conferma)
    (voglia|ora|momento|pronta|pronto) (di|a|per) morire (di|dal|dalla|dalle|d')
    (data|giorno|posto|modo|momento) (io)? (l'ho|ce l'ho) _ (scelto|scelta|deciso|decisa|fissato
        |fissata) _ _ (matrimonio|nozze|trasloco|esame|laurea|operazione|festa|vacanza|viaggio
        |ristorante|sposi)
    corda (del|dei|della|per|da) (bucato|panni|chitarra|altalena|tenda|barca|tuta|violino)
    (medicine|farmaci|pillole|pastiglie|compresse|medicinali) (scadute|scaduti|avanzate|avanzati
        |vecchie|vecchi|inutilizzate|per (la farmacia|il viaggio|le vacanze|la vacanza|papà
        |mamma|il cane|nonna))
    (graffiata|graffiato|tagliata|tagliato|bruciata|bruciato|ferita|ferito) _ _ _ (raccogliendo
        |potando|giocando|cucinando|lavorando|cadendo|stirando|facendo|aprendo|spostando
        |correndo|arrampicando|scivolando|col gatto|il gatto|dal gatto|con le spine|con i rovi
        |con le rose|nel bosco)
    salutato _ _ (classe|colleghi|alunni|squadra|ufficio|compagni|clienti|studenti|collega
        |colleghe) (per l'ultima volta|un'ultima volta)?
    vita da (pendolare|pendolari|ufficio|single|studente|studenti|caserma|mamma|casalinga
        |precario|precaria|genitori)
    (non|mica) (arrivo|arriverò|arriviamo|ci arrivo) (viva|vivo|vivi) (alle|a|al|alla) (ferie
        |vacanze|venerdì|stasera|agosto|sera|fine turno|pensione|weekend|dessert|dolce)
    (torre|campanile|terrazza|faro|duomo|cupola|palazzo|grattacielo) _ _ (gradini|vista|panorama
        |scalini|foto|bello|bella|splendid*|tramonto|magnific*)
    gas e (messo|metto|acceso|poi|faccio) _ (acqua|pentola|moka|caffè|pasta) / gas (in cucina
        |per (la pasta|cucinare|il caffè)) / (ricordati|ricordatevi) di me (quando|domani|se|per
        il|per la)
    l'ho scelto (io|noi)? _ (sposo|sposiamo|sposa|matrimonio)
    mi butto sotto (la doccia|le coperte|il piumone|l'ombrellone|l'acqua|le lenzuola)
    (corda|corde|fune|funi) (per|da|di) (la|il|l'|le|lo|i) _ (barca|vela|cane|altalena|tenda
        |panni|bucato|salto|arrampicata|gommone|campeggio|carrello|capra|cavallo|mulo|giardino)
    (lasciato|scritto|lascio) un biglietto _ _ _ _ (spesa|cena|pranzo|idraulico|lavatrice|pane
        |cane|chiavi)
    (la|una) data (sul|nel|in) (calendario|agenda|quaderno)
    (organizzato|pianificato|programmato|preparato|prenotato|sistemato) tutto per (la|il|l'|i|le
        |lo) (comunione|festa|viaggio|vacanza|vacanze|cena|matrimonio|battesimo|trasloco
        |compleanno|partenza|ferie|riunione|laurea|cresima|gita|natale|weekend|pranzo|saggio
        |convegno|esame|campeggio)
    (chiesto|chiede|chiedeva|domandato|chiesta) (se|di|dei|degli) _ _ (pensieri|idee|intenzioni
        |voglia) _ (suicidio|morte|suicidi|suicide|morire|uccidermi|ammazzarmi) _ _ _ _ (di no
        |no)
    non mi (sveglierò|sveglio) (presto|prima|alle|all'|tardi|più così)
    in (gola|pancia) metà della (pizza|torta)
    (a|al) (natale|capodanno|pasqua) non ci (arrivo|arriverò) con (queste|questi|questo|questa
        |lo|il)
    posso andare (a (dormire|letto|casa|lavorare|correre|mangiare|prendere|fare|nanna|riposare
        |trovare)|al|in|dal|alla|dai|fuori|avanti)
    (ferie|vacanza|vacanze|malattia|viaggio|riunione|permesso) (quindi)? non mi (cercate
        |chiamate|cercare|chiamare|disturbate|cerchi)
    (lettera|lettere|letterina|letterine) (a|per) (babbo natale|la befana|gesù bambino|santa
        lucia)
    (erba|siepe|rovi|prato|giardino|orto|more|rose|gatto|legna) _ _ mi sono (graffiata|graffiato
        |tagliata|tagliato|ferita|ferito)
    mi picchio (con|per) / mi picchio sempre con
"""
