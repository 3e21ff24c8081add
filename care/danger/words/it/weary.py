"""Italian: no wish to live, death called a relief."""

WEARY = """
    (non|nn) _ _ (nessuna|alcuna|più|la|minima|intenzione|interesse) _ (intenzione|interesse
        |desiderio|motivazione|stimolo|spinta) _ (di|a|per|nel) (restare|vivere|esistere|campare
        |stare al mondo|continuare|rimanere|svegliarmi|esserci|essere)
    (di|del) (vivere|campare|esistere|stare al mondo|svegliarmi|continuare a vivere) (io)? (non
        |nn|nun) (mi|me|ne|ho|c'ho|ce n'è|voglio) _ (va|voglia|importa|frega|interessa|più|posso
        |saperne)
    (vivere|esistere|essere viva|essere vivo|la vita|stare al mondo|campare|svegliarmi) (a me)? \
        (non|nn) (mi)? (va|interessa|importa|piace|attira|dice|attrae|fa|serve|appartiene
        |riguarda|tenta) (più|niente|nulla|ormai)?
    (non|nn) (mi|me) (va|interessa|importa|frega|piace|attira|serve|dice) _ _ (di)? (vivere
        |esistere|essere viva|essere vivo|restare viva|restare vivo|stare al mondo|campare|la
        vita|restare in vita|esserci ancora|arrivare a domani|sopravvivere)
    (non|nn) (credo|penso|so|sono sicura|sono sicuro|prevedo|conto|intendo|ho intenzione) _ _ _ \
        (vivere|vivrò|in vita|viva|vivo|al mondo|sopravvivere|sopravviverò|esistere|campare) \
        (ancora|a lungo|più|per molto|domani)?
    (non|nn) (ci)? (riesco|resisto|reggo|ce la faccio|sopporto|sto) _ _ (tenermi|mantenermi|a
        restare|a rimanere|a stare) (in vita|viva|vivo|al mondo)
    (né|nè) (di|voglia di)? (continuare a)? (vivere|campare|esistere) / (senza|il|trovo il|ho
        il) coraggio _ _ _ (né|nè) _ (vivere|campare)
    (piuttosto|meglio|preferisco|preferirei|sceglierei|scelgo|invece|anziché) (la|una)? (morte
        |morta|morto|morire|essere (morta|morto)|crepare) _ (che|di|a|piuttosto che) _ (un altro
        |un'altra|vivere|continuare|così|questa|questo|sta|rivivere|andare avanti|passare|altro
        |ricominciare)
    (morta|morto|sottoterra|sotto terra|da morta|da morto|in una bara|al cimitero) (io)? (starei
        |sarei|starò|sto) _ (meglio|bene|in pace|tranquilla|tranquillo|più) / (starei|sarei
        |starò|sto) (molto|sicuramente|davvero)? meglio (da)? (morta|morto|sottoterra|sotto
        terra|al cimitero)
    (da (morta|morto)) _ (avrei|avrò|troverei|troverò) _ pace
    (abbastanza|basta) (di|con) (questa|la|sta|'sta) (vita|esistenza) / (ho) (chiuso|finito) \
        (con) (il vivere|la vita|questa vita|questo mondo|tutto) / (stufa|stufo|stanca|stanco
        |basta) _ di (tutto)? _ (vivere|campare|vita|esistere|essere viva|essere vivo|stare al
        mondo)
    (non|nn) (mi)? (tengo|attacco) (più)? (alla vita|alla pelle) / (non|nn) (tengo|ci tengo) \
        (più)? (alla vita|a vivere|a restare|alla mia vita) / (della|di questa|di sta) vita non \
        (ne|me ne) _ (più|voglio|posso|frega|importa) / la vita (io)? non la (voglio|reggo
        |sopporto|vivo) (più)?
    se (sono|sto|resto|rimango) (ancora)? (viva|vivo|qui|al mondo|in vita) (è|lo devo) (solo
        |soltanto|grazie|per|unicamente) / (mi tiene|mi tengono|a tenermi) (in vita|viva|vivo
        |qui|al mondo) (solo|soltanto|ormai)? (il|la|i|mio|mia|solo) / (resto|sto|sono) (viva
        |vivo|al mondo|in vita) solo (per|perché)
    (vivo|viva) (solo|soltanto|per) (per)? (inerzia|abitudine|il cane|i figli|il gatto|mia|mio
        |dovere) / (il mondo|tutti|loro|famiglia|figli|moglie|marito|la gente|voi) _ (respirer*
        |rifar* una vita|rifarsi una vita|liber* di me|tirer* il fiato|festegger*) _ _ (senza
        |morta|morto|morissi|me|sottoterra|muoio|sparissi|quando)
    (desidero|desiderio|bramo|brama|invoco|sogno|anelo|aspetto|attendo|cerco|chiedo|agogno
        |prego) (solo|soltanto|solamente|ardentemente|tanto|da mesi|da tempo|che arrivi|ogni
        giorno|ogni notte)? (la|della|per la|alla) (mia)? (morte)
    (la morte|morire|morte) (io)? (la|lo|è) (desidero|invoco|aspetto|cerco|bramo|chiedo|voglio
        |sogno|spero|l'unica cosa|tutto quello|tutto ciò|quello che|ciò che|la sola cosa)
    (la morte|morire|il suicidio) _ _ (sollievo|liberazione|consolazione|pace|dolce|dolcezza
        |salvezza|attraente|invitante|bella|amica|riposo|soluzione|unica|meglio)
    (non|nn) (dovrei|dovevo|merito di|meriterei di|avrei dovuto) (più|neanche|nemmeno|mai)? \
        (essere|stare|restare|arrivare|continuare) (più|ancora)? (viva|vivo|qui|al mondo|a
        vivere|in vita)
    (non|nn) (resto|rimango|sto|resterò|rimarrò|starò) (più)? (in|su) (questo mondo|questa terra
        |sto mondo|questa vita) / (deciso|decisa) di non (restare|rimanere|stare|vivere|esserci
        |svegliarmi) (più|in questo mondo|al mondo|oltre)?
    (qui|lo dico|dico|decido|ormai|ho deciso|la chiudo|sia|e) _ la mia vita (finisce|è finita
        |termina|si chiude|finirà) (qui|oggi|stanotte|adesso|stasera)? / (la|sta|questa) (mia)? \
        vita (finisce|finirà|si chiude|termina) (qui|oggi|stanotte|adesso|stasera|domani) / mia \
        vita finisce
    (via|modo|maniera|strada|sistema) (più)? (facile|semplice|veloce|rapida|rapido|breve
        |indolore) _ (di|per|da) (uscire|andarsene|andarmene|scappare|uscirne) _ (questa vita
        |vita|questo mondo|mondo|viva|vivo|qui)
    (svegliarmi|svegliata|svegliato|sveglio|svegliassi|risveglio|riaprire gli occhi|aprire gli
        occhi) _ (mi)? (dispiace|dispiacerebbe|delude|pesa|fa schifo|deprime|è una condanna
        |condanna|rabbia)
    (mi)? (dispiace|delusione|rabbia|maledico|pena|tristezza|peccato|piango) _ _ (svegliarmi
        |svegliata|svegliato|sveglio|ancora viva|ancora vivo|aperto gli occhi|riaprire gli occhi
        |essere viva|essere vivo|respiro ancora|che respiro)
    se (potessi|solo potessi) (non)? (svegliarmi|addormentarmi|sparire|morire|spegnermi) _ _ _ \
        (più|domani|sempre|meglio|contenta|contento|comodo|sarebbe|andrebbe)
    (esito|indeciso|indecisa|combattuta|combattuto|dubbio|divisa|diviso|lotto|oscillo) _ (tra
        |fra) _ (vivere|vita|restare|resistere) _ (e|o) _ (morire|ammazzarmi|uccidermi
        |suicidarmi|morte|andarmene|farla finita|togliermi)
    (una|la) parte di me vuole (vivere|restare) _ _ _ _ (morire|ammazzarmi|uccidermi|finita
        |sparire)
    (prego|pregato|chiedo|chiesto|supplico|imploro) _ (dio|signore|madonna|cielo|gesù|lassù) _ _ \
        _ (prenda|prendermi|prendi|venga a prendermi|riprenda|riprendermi|porti|portami|portarmi
        |chiami|chiamarmi|morire|farmi morire|fammi morire|faccia morire|non svegliarmi|non
        farmi svegliare)
    (dio|signore|madonna|gesù) _ (prendimi|portami via|prendetemi|fammi morire|chiamami|portami
        con)
    (mi sento|sono) (già)? (di troppo al mondo|pronta a morire|pronto a morire|pronta per morire
        |pronto per morire|a un passo dalla fine|alla fine della mia vita|stufa di vivere|stufo
        di vivere|stanca di vivere|stanco di vivere|stanca della vita|stanco della vita)
    (andarmene|andare|ricongiungermi|riunirmi|raggiungere|tornare|voglio stare|stare) (con|a|da
        |al) (mio|mia|lui|lei|la mia|il mio)? (marito|moglie|mamma|papà|figlio|figlia|nonna
        |nonno|fratello|sorella|antonio|maria)? (in cielo|lassù|sottoterra|al cimitero|dove sta
        |dov'è|in paradiso|di là|nella tomba|nell'aldilà)
    (da quando|dopo che|senza) _ _ _ (morto|morta|manca|mancato|mancata|perso|perduto|andato
        |andata|non c'è) _ _ _ (voglio|desidero|vorrei|spero|prego|chiedo|penso solo a) _ \
        (morire|seguirlo|seguirla|raggiungerlo|raggiungerla|andarmene|morire anch'io|la morte)
    (non|nn) mi (voglio|vorrei|vojo|va di) (più)? (svegliare|risvegliare|alzare) (più|mai|domani
        |mai più|domattina|da questo letto)
    (finire|chiudere|finirla|chiuderla|chiudo|finisco) (con)? (la)? (mia)? (vita|esistenza)
    parte di me _ _ _ _ _ _ (ammazzarsi|uccidersi|suicidarsi|farla finita|togliersi)
    (niente|nulla|nessuno) (più)? (che)? mi (trattenga|tenga|trattiene|tratteneva|fermi|leghi
        |ferma|impedisca|impedisce|tiene) (dal|dall'|di|in|qui|al|più) (morire|uccidermi
        |ammazzarmi|farlo|farla|vita|mondo|farla finita|buttarmi|qui|togliermi)?
    (essere (morti|morto|morta)|morire|la morte|crepare) (mi)? (sembra|pare|sarebbe|è|suona) _ _ \
        (meglio|migliore|preferibile|bello|bella|allettante|invitante|sensato|giusto|attraente
        |rilassante|un sogno)
    (la cosa|il|cosa|soluzione) (migliore|meglio|più giusta|più sensata) (sarebbe|è) _ (essere
        (morta|morto)|morire|che (io)? (muoia|morissi|sparisca)|la morte|ammazzarmi|farla finita
        |uccidermi|togliermi di mezzo|andarmene per sempre|smettere di vivere)
    (questo mondo|questa terra|sto mondo|mondo|questa vita) _ non ci (voglio|sto|resisto|riesco
        |posso) _ (stare|restare|rimanere|più|vivere) / non ci (voglio|vorrei|riesco a|posso) _ \
        (stare|restare|rimanere|vivere) _ (mondo|questa terra|questa vita)
    (non|nn) (ho|c'ho|avevo|ho proprio|ho più) (la|alcuna|nessuna)? intenzione di (essere
        (ancora)? (viva|vivo|qui|al mondo)|vivere|restare|esserci (ancora)?|arrivarci|restarci
        |svegliarmi)
    (non|nn) si (ha|vuole|può|riesce) _ (voglia di|a|più)? _ (vivere|campare) (più)?
    (non|nn) mi (dispiacerebbe|spiacerebbe|darebbe fastidio|farebbe paura|importerebbe) (affatto
        |per niente|mica)? (morire|crepare|non svegliarmi|non esserci|se (morissi|non mi
        svegliassi|mi investissero|mi venisse un (tumore|infarto))|di morire)
    (la vita|vivere|campare|la mia vita) (mi)? (pesa|è un peso|mi pesa troppo|mi schiaccia|fa
        schifo e|non fa per me|mi ha (stancata|stancato|rotto)|è una (condanna|tortura|galera
        |prigione)|è un (inferno|supplizio|calvario)) / questa vita non fa per me / non sono \
        (fatta|fatto) per (vivere|questa vita|questo mondo|stare al mondo)
    (che|cosa|a che) (ci)? (sto|vivo|campo|resto|respiro|servo|esisto|tiro avanti) (io)? a fare \
        (al mondo|qui|su questa terra|ancora)? / non (vedo|capisco|so) (più)? (perché|a che
        scopo) (io)? (dovrei|debba|devo) (restare|vivere|svegliarmi|campare|continuare a
        |resistere)
    se non fosse (per|stato per) _ _ _ _ (ammazzat*|uccis*|già morta|già morto|fatta finita
        |tolta la vita|tolto la vita|già finita|sarei qui|farla finita|mi ammazz*|mi uccid*
        |suicidat*|buttat*)
    (sola|solo|unica|unico|soltanto|l'unica cosa che) _ _ (mi)? (tiene|tengono|trattiene
        |trattengono) (ancora)? (in vita|viva|vivo|al mondo|qui|dal farlo|dall'ammazzarmi|dal
        farla|dal morire)
    (tirare|tirassi|tiro|tirerei) (volentieri)? le cuoia / (vorrei|voglio|dovrei) (solo)? \
        (tirare le cuoia|chiudere gli occhi per sempre|spegnermi|lasciarmi andare per sempre
        |lasciarmi morire)
    (sogno|fantastico|immagino|penso|pensare|immaginare|fantasticare) _ (il|al|sul|del|sulla
        |alla|la) (mio funerale|mia morte|mia tomba|mia fine|mia bara) / (penso|pensavo|ripenso) \
        _ (com'è|come sarebbe|come sarà) (essere (morta|morto)|non esserci|morire|sparire|non
        esistere)
    (non|nn) (c'è|vedo|ho|trovo) (più)? (niente|nulla|nessuno|un motivo|una ragione) _ (per cui
        |che) _ (vivere|vivo|valga la pena vivere|restare viva|restare vivo|restare al mondo
        |stare al mondo|mi faccia vivere|mi faccia restare)
    (stanca|stanco|stufa|stufo|sazia|sazio|esausta|esausto|sfinita|sfinito|satura|saturo) _ (di
        |della) _ (vita|vivere|esistere|campare|esistenza|respirare|stare al mondo|essere al
        mondo)
    (basta|ho finito di|smettere di|voglio smettere di|smetterla di|non voglio più) (vivere
        |campare|esistere|respirare|stare al mondo) / (finito|chiuso|rotto|concluso) con (la
        |questa|'sta|sta) (mia)? (vita|esistenza) / con la (mia|vita) (ho|io ho) (finito|chiuso)
    (questo mondo|questa terra|sto mondo|al mondo) (io)? non (ci)? (resto|sto|rimango|resterò
        |starò|resisto|rimarrò) (più|oltre|ancora)? / (morire|crepare|la morte|sparire|non
        svegliarmi|farla finita) (io)? non (chiedo|voglio|desidero|sogno|aspetto|cerco|penso ad) \
        (altro|nient'altro)
    (alla|della|a questa|di questa|a sta|di sta) vita (io)? non (ci|ne|mi|me ne|gliene) (tengo
        |voglio|importa|frega|interessa|posso|faccio)
    (non|nn) ci (voglio|vorrei) (più)? (essere|esserci) (più)? / (non|nn) ci voglio più (stare
        |essere|restare) (al mondo|qui|qua|a questo|in questo|su questa)?
    (deciso|decisa|scelto|voglio|preferisco|preferirei) (di|che)? non _ _ (vivere|esserci
        |svegliarmi|esistere|campare)
    posso (solo|finalmente|per favore|anche)? (morire|crepare|sparire per sempre) (per favore
        |ora|io|adesso|anch'io|in pace|anche io)?
    (era|sarebbe|sarebbe stato|era molto) meglio (se)? _ _ non mi (svegliavo|fossi (mai)?
        (svegliata|svegliato)|svegliassi|avessero (salvata|salvato)|ero svegliata|ero svegliato)
    (magari|vorrei che|se solo|preferirei se) _ _ non mi (svegliavo|fossi (mai)? (svegliata
        |svegliato)|svegliassi|avessero (salvata|salvato))
    (addormentarsi|addormentarmi|addormentassi|chiudere gli occhi|andare a dormire|dormire|mi
        addormentassi|mi addormento|addormento|a letto) (stasera|oggi|stanotte|la sera)? (e|per
        |senza) (poi)? (non)? (svegliarsi|svegliarmi|riaprirli|risvegliarsi|risvegliarmi|mi
        svegliassi|risvegliassi|mi svegliassi|mi sveglio|mi risveglio) (più|mai|mai più)?
    (al|in questo|a questo|in sto|sul) mondo (io)? non (ci)? (dovrei|dovevo|voglio|posso|vorrei) \
        (più)? (stare|essere|esserci|restare|starci)
    (voglio|vorrei|desidero|spero di|preferirei|non vedo l'ora di|ora di|bisogno di) _ _ (andare
        |andarmene|finire|stare|essere|finirci) _ (al (camposanto|creatore)|all'altro mondo
        |sottoterra|sotto terra|di là|nell'aldilà|dall'altra parte|nella tomba|in una bara)
    (morire|farla finita|sparire|finirla|alla morte|al morire|alla fine|morte|non esserci) \
        (ormai|io)? (ci penso|ci sto pensando|ci ho pensato|ne ho voglia|penso sempre|penso e
        ripenso|pensiamoci) (sempre|spesso|ogni|tutti|da|di continuo|continuamente)?
    (voglio|vorrei|spero|prego|desidero|chiedo) che _ (vita|esistenza) _ (si fermi|finisca|si
        concluda|termini|si spenga|finisse|si fermasse|cessi|cessasse)
    (se|chiedo se|valutando se|chiedermi se) _ (valga|vale|valesse) (ancora)? la pena (di)? \
        (vivere|restare|continuare a vivere|stare al mondo|campare|restare viva|restare vivo
        |esserci)
    (solo|soltanto|basterebbe|basta|chiedo) (di)? non (svegliarmi|risvegliarmi|aprire gli occhi)
    voglia di (vivere|campare|stare al mondo|esistere) _ (mi|se|s') (è|n'è|ne è) (passata|andata
        |finita|sparita|spenta|svanita) / (passata|andata via|finita|spenta) (la|ogni) voglia di \
        (vivere|campare|stare al mondo|esistere)
    (non farcela|non riuscire|non resistere|non durare) _ (a)? (restare|rimanere|arrivare|stare) \
        (viva|vivo|in vita|al mondo) / (motivi|motivo|ragioni|ragione) (per|di) respirare
    (il signore|dio|gesù|la madonna|nostro signore|il padreterno) (che)? mi (prenda|chiami|tolga
        |venga a prendere|porti (via|con sé|lassù|da))
    (vorrei|voglio|magari|potessi|avrei voluto) (esserci|essere|morire|ci fossi) (morta|morto
        |stata|stato)? (io)? al (suo|loro|tuo) posto / dovevo (morire|esserci|andarmene) io
    avrei dovuto morire
    (perso|persa|perduto|smarrito) _ _ (la|ogni|qualsiasi) (voglia|gioia|volontà|forza|ragione) \
        di (vivere|campare|esistere|stare al mondo)
    (non|nn) ha (più|alcun|nessun)? senso che (io)? (viva|continui|resti|stia|esista|rimanga
        |campi)
    se (morissi|crepassi) _ _ _ (sarebbe|starebbero|sarei|meglio|migliore|sollievo|felice)
    (desiderare|sognare|invocare|aspettare|chiedere|bramare|volere) (solo)? (la morte|di morire)
    (non|nn) (ho|c'ho|vedo|trovo|sento) (più)? (alcun|nessun|altri)? (motivi|motivo|ragioni
        |ragione) (per|di) (respirare|svegliarmi|alzarmi|restare|continuare|andare avanti
        |lottare ancora|esserci)
    (non|nn) (voglio|vorrei|riesco a|posso|ho intenzione di) (più)? (stare|restare|rimanere
        |essere) (ancora|più)? (viva|vivo|in vita|al mondo|in questo mondo)
    (la mia|questa|sta|la) vita (io)? (la|me la) (chiudo|finisco|tolgo|butto|chiuderò|finirò
        |toglierò|concludo|faccio finire) (qui|qua|oggi|stanotte|stasera|via|adesso|io|domani
        |per sempre)?
    (col|con il) (vivere|campare|mondo) (io)? (ho|ci ho) (chiuso|finito)
    (non|nn) ci (voglio|posso|riesco a) (più)? (restare|rimanere|stare) (in|a|su) (questo|questa
        |sto) (mondo|terra|vita)
    (nemmeno|neanche|neppure|manco) _ continuare a (vivere|campare|esistere)
    (io e la|tra me e la|con la|io con la|per me la) (mia)? vita (io)? (abbiamo|ho|è) (chiuso
        |finito|finita|chiusa|bell'e finita)
    odio (stare al mondo|esistere|respirare|aprire gli occhi|ogni giorno che vivo|essere al
        mondo|vivere)
    (vorrei|voglio|magari|desidero|spero) (che)? _ (mia)? vita (fosse|sia|finisse) (già)? \
        (finita|conclusa|terminata|presto|adesso|qui)
    (paura|terrore|orrore|angoscia|fatica) (di|a) (continuare a (vivere|campare)|restare (viva
        |vivo|al mondo)|rimanere (viva|vivo|al mondo)|dover vivere|dover continuare)
    non (voglio|vorrei|intendo|penso di) (arrivare|arrivarci|arrivo) (ai|a|agli|alla|al|neanche
        |nemmeno) (#|natale|domani|trenta|quaranta|venti|vent'anni|trent'anni|vecchiaia|laurea
        |lunedì|estate|# anni)
    non (riesco a|mi|riesco più a|so) (immaginarmi|immagino|vedermi|vedo|immaginare di essere) \
        (più)? (viva|vivo|in vita|al mondo)
    (non|nn) (trovo|ho|vedo|c'è|sento) (una|un|nessuna|nessun|alcuna) (ragione|motivo
        |motivazione) _ _ _ (per|di) (continuare|vivere|restare|andare avanti|stare al mondo
        |esistere|svegliarmi|resistere)
    (la vita|vivere|morire|di vivere|la mia vita) _ (intendo|voglio dire|s'intende)
    (ucciso|uccisa|spento|spenta|perso) _ _ voglia di (vivere|campare)
    (nemmeno|neanche|neppure|manco) (un|una|mezzo|uno straccio di) (motivo|ragione) (per|di) \
        (restare|vivere|continuare|stare al mondo|campare|svegliarmi|alzarmi|esistere)
    (non|nn) ci (fosse|sia|sarà) (più)? (un|nessun|alcun) domani
"""
