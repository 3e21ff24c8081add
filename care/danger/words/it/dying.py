"""Italian: dying, living, and killing oneself."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.DIE: """
        morire / morì / moriri / murì / morir / crepare / crepà / schiattare / schiattà /
        tirare le cuoia / morirò / muoia / muoio / crepo / crepi io / che io muoia /
        lasciarmi morire / la morte / la mia morte / mia morte / a morte / decedere / perire /
        che la morte / di morte
        (essere|sentirmi|ritrovarmi|esser|fossi|sia) (morta|morto|già morta|già morto|
            sottoterra|sotto terra|sepolta|sepolto|cadavere|in una bara|al cimitero|
            in una tomba|cenere)
        meglio (morta|morto) / sottoterra / sotto terra / due metri sotto terra /
        tre metri sotto terra / nella tomba / in una bara / al cimitero con / essere sepolta /
        essere sepolto
        (non|nn) (svegliarmi|risvegliarmi|esserci|esistere|vivere|respirare|essere|
            alzarmi) (mai più|più|mai|domani|domattina)?
        (non|nn) essere (più|mai)? (viva|vivo|al mondo|qui|in vita|qua|su questa terra)? /
        non (mi)? (svegliassi|risvegliassi|svegli|sveglierò|sveglio) (mai)? (più|domani)? /
        non svegliarmi / non essere più / mai più svegliarmi / non aprire più gli occhi /
        non esserci / (smettere|smetto|smetterei|cessare) di (vivere|esistere|respirare) /
        dormire (per sempre|in eterno|e basta per sempre|senza svegliarmi|e non svegliarmi) /
        addormentarmi (per sempre|e non svegliarmi|senza svegliarmi|per non svegliarmi) /
        sonno eterno / il riposo eterno / riposare per sempre /
        chiudere gli occhi (per sempre|e basta|e non riaprirli) / spegnermi /
        spegnere tutto per sempre /
        che il (mio)? cuore (si fermi|si fermasse|smetta|smettesse) /
        il cuore non battesse più / scomparire / sparire / svanire
        sparire (per sempre|del tutto|da questo mondo|dalla faccia della terra|dal mondo|
            e basta|nel nulla)
        dissolvermi / scomparire (per sempre|del tutto|dalla faccia della terra|e basta) /
        annullarmi / cancellarmi dal mondo / sparì
        (andarmene|andare via|me ne andassi|me ne vada|partire) (per sempre|da questo mondo|
            da questa vita|da questa terra|via per sempre|definitivamente|
            una volta per tutte)
        lasciare (questo mondo|questa vita|questa terra|la vita|il mondo) /
        lascio (questo mondo|questa vita|la vita) /
        abbandonare (questo mondo|questa vita|la vita) / la mia vita finisca /
        passare a miglior vita / passare dall'altra parte / il nulla
        (dio|il signore|gesù|la madonna|qualcuno|padre pio|la morte|
            il cielo) _ (mi)? (prenda|prendesse|chiami|chiamasse|porti|portasse via|
            venga a prendermi|si prenda|porti via|mi ammazzasse|mi uccidesse)
        (mi prenda|mi chiami|mi porti via|mi prendesse|mi portasse via|venisse a prendermi)
        (macchina|auto|camion|treno|autobus|fulmine|tram|tir|moto) _ (mi)? (investa|
            investisse|prenda sotto|prendesse|travolga|travolgesse|ammazzi|centri|colpisca|
            colpisse|metta sotto|mettesse sotto)
        (tumore|cancro|infarto|malattia|ictus|incidente) _ (mi)? (uccida|uccidesse|
            porti via|portasse via|ammazzi|fulminante|mortale|incurabile)
        un incidente mortale / che qualcuno mi (uccida|ammazzi|spari|uccidesse|sparasse)
        raggiungere (mio|mia|i miei|il mio|la mia|mamma|papà|lei|lui|nonna|
            nonno) _ (in cielo|lassù|in paradiso|al cimitero|di là)
        raggiungere (mio marito|mia moglie|mia madre|mio padre|mio figlio|mia figlia|
            la mamma|papà)
        andare (da|con) _ (in cielo|lassù|in paradiso) / eutanasia / suicidio assistito /
        la dolce morte
        addormentarmi _ e che (finisse|fosse|sia|finisca|tutto) (lì|tutto|finita|finito|
            la fine|qui)?
        alla morte / della morte
        chiudere gli occhi e (che)? (si fermi|finisca|smetta|finirla|spegnermi|basta) (tutto|
            tutto per sempre|per sempre)?
    """,
    Meaning.LIVE: """
        vivere / vive / vivre / campare / campà / esistere / esserci / essere viva /
        essere vivo / essere al mondo / essere qui / essere in vita / stare al mondo /
        stare in questo mondo / stare su questa terra / stare qui al mondo / restare in vita /
        restare al mondo / rimanere in vita / restare viva / restare vivo / rimanere viva /
        rimanere vivo / restare qui / svegliarmi / svegliarmi domani / svegliarmi la mattina /
        risvegliarmi / alzarmi domani / vedere domani / arrivare a domani / respirare /
        sopravvivere / vivere così / vivere ancora / far parte di questo mondo /
        essere ancora qui / essere nato / essere nata / esser viva / esser vivo /
        vivere un altro giorno / tirare avanti / stare vivo / stare viva /
        continuare a vivere
    """,
    Meaning.LIFE: """
        la vita / la mia vita / mia vita / sta vita / 'sta vita / questa vita /
        una vita così / l'esistenza / la mia esistenza / questa esistenza / vita di merda /
        vita del cazzo / vita schifosa / vita infame / una vita del genere / la vitta /
        vitta / la mia vita di merda / un altro giorno / un altro anno così / questo mondo
    """,
    Meaning.END: """
        finire / finirla con / farla finita con / faccio finita con / farò finita con /
        concludere / terminare / chiudere / chiuderla con / chiudo con / chiudere con /
        mettere fine a|alla / metto fine a|alla / metterò fine a|alla / porre fine a|alla /
        pongo fine a|alla / porrò fine a|alla / dare fine a|alla / dare un taglio a|alla /
        mettere un punto a|alla / mettere la parola fine a|alla / togliermi / levarmi /
        togliere / buttare via / buttare / rinunciare a|alla / abbandonare / lasciare /
        interrompere / spezzare / distruggere / smettere
    """,
    Meaning.END_IT: """
        farla finita / falla finita / farla finta / farla finita per sempre / fare finita /
        la faccio finita / la farò finita / la faccio finta / facciamola finita /
        faccio finita / finirla / finirla qui / finirla per sempre / la finisco /
        la finisco qui / finirla una volta per tutte / finire tutto / chiuderla qui /
        chiudere qui / chiuderla / la chiudo qui / la chiudo per sempre / chiudere tutto /
        chiudo tutto / chiudere per sempre / chiudo qui per sempre
        (che|finché) (tutto|tutto questo|sto dolore|questo dolore|il dolore|
            questa sofferenza|la sofferenza) (finisca|finisse|si fermi|si fermasse|smetta|
            smettesse|cessi|passi per sempre)
        (che)? (finisca|finisse) (tutto|tutto questo|presto tutto|una volta per tutte)
        (porre|mettere|pongo|metto|porrò|metterò|dare) fine a (tutto|tutto questo|
            questo dolore|queste sofferenze|questa sofferenza|questo tormento|
            questo strazio|ogni cosa|quest'inferno|questo inferno|tutto ciò)
        far smettere (tutto|il dolore) / spegnere tutto / staccare la spina per sempre /
        gettare la spugna per sempre / mettere un punto / fermare tutto per sempre
        (fare|faccio|farò|facessi|commettere) (una|qualche|la) (sciocchezza|cazzata|pazzia|
            stupidaggine|follia|stronzata|minchiata|cavolata) (grossa|irreparabile|
            definitiva)?
        un gesto (estremo|folle|insano|disperato|irreparabile|definitivo) / l'insano gesto /
        compiere (un|il) gesto / andarmene per sempre / andarmene e basta /
        me ne vado per sempre / me ne vado da questo mondo / sparire per sempre
        (mettere|metto|metterò|porre|pongo|dare) (fine|la parola fine|un punto|
            un taglio) a (tutto|tutto questo|tutto quanto)
    """,
    Meaning.KILL_SELF: """
        uccidermi / uciderm* / ammazzarmi / amazzarmi / suicidarmi / impiccarmi / annegarmi /
        avvelenarmi / strangolarmi / eliminarmi / sopprimermi / freddarmi / darmi fuoco /
        dissanguarmi / asfissiarmi / immolarmi / farmi fuori /
        farmi saltare (le cervella|la testa|il cervello) / accirerme / ammazzamme /
        ammazzamm'
        mi (uccido|ammazzo|amazzo|suicido|impicco|uccida|ammazzi|suicidi|ucciderò|ammazzerò|
            suiciderò|impiccherò|ucciderei|ammazzerei|suiciderei|elimino|avveleno|annego|
            sopprimo|strangolo|suiciderò|uccidessi|ammazzassi|suicidassi|unaliveo|unalivo)
        (mi|me) (voglio|volio|vojo|vorrei|devo|sto per|posso|potrei|voio|vado ad|vado a|
            andrò ad) (solo)? (ammazzare|amazzare|ammazzà|uccidere|suicidare|suicidà|
            impiccare|impiccà|sparare|buttare sotto|buttare giù|buttare di sotto|
            buttà de sotto|buttà sotto|togliere di mezzo|togliere la vita|levare di mezzo|
            eliminare|tagliare le vene|far fuori|annegare|dare fuoco)
        togliermi (la vita|di mezzo|dal mondo|dalla faccia della terra|la vita stanotte)
        mi (tolgo|toglierò|toglierei|levo|leverò) (la vita|di mezzo|dal mondo|
            dalle palle per sempre|di torno per sempre)
        levarmi (la vita|di mezzo|dal mondo|di torno per sempre) /
        tolgo il disturbo (per sempre|una volta per tutte) / togliere il disturbo per sempre
        (farla|faccio|farò|fare|facessi|finire|finirla|fatta) (finita|finta)? con (la|
            questa|sta|la mia) (vita|vitta|esistenza)
        (porre|mettere|pongo|metto|porrò|metterò|ponendo) fine (alla mia|a questa|alla|
            ai miei) (vita|esistenza|giorni|vitta)
        (finire|chiudere|chiudo|concludere) (la mia vita|i miei giorni|con la vita|
            questa vita|con questa vita|la mia esistenza|con questa vita di merda)
        sparar* un colpo / spararmi (un colpo|in testa|in bocca|alla testa|alla tempia)? /
        mi sparo (un colpo|in testa|in bocca|alla testa|stanotte|stasera|e basta) /
        una pallottola in testa /
        tagliarmi (le vene|i polsi|la gola|la giugulare|le vene dei polsi) /
        mi taglio (le vene|i polsi|la gola) / aprirmi le vene / mi apro le vene /
        recidermi le vene
        (buttarmi|gettarmi|lanciarmi|buttamme|butto|getto|lancio|butterò|getterò|
            lancerò) (giù|sotto|di sotto|de sotto|dal|dalla|dall'|da|nel vuoto|nel fiume|
            nel po|nel tevere|nell'adige|nell'arno|in mare per morire|
            in mezzo alla strada) (un|una|il|al|a|la|le|i|del|dal|dalla|dall')? (treno|
            metro|metropolitana|macchina|camion|tir|ponte|balcone|finestra|tetto|terrazzo|
            palazzo|piano|scogliera|binari|autobus|tram|viadotto|cavalcavia|torre|campanile|
            macchine|diga|strapiombo|auto|quinto piano)?
        (saltare|salto|salterò|saltar) (giù|dal|dalla|dall'|sotto|nel vuoto) (da|dal|dalla|
            il|un|al|a)? (treno|metro|ponte|balcone|finestra|tetto|terrazzo|palazzo|piano|
            vuoto|viadotto|cavalcavia|scogliera)
        (sdraiarmi|stendermi|mettermi|mi sdraio|mi stendo|mi metto) (sui binari|
            sulle rotaie|sotto un treno|sotto il treno|in mezzo ai binari)
        (schiantarmi|mi schianto|andare|vado|finire|sterzare|sterzo|andarmi a schiantare|
            guidare|accelerare) _ (contro|addosso a) (un|il|al|a un)? (albero|muro|camion|
            palo|guardrail|tir|platano|pilone)
        dare una sterzata / uscire di strada apposta /
        (lasciarmi|mi lascio) (morire|andare per sempre|morire di fame)
        (andarmene|me ne vado|me ne andrò|andare via|vado via|uscire|esco) da (questo mondo|
            questa vita|questa terra|sto mondo|sta vita)
        (lascio|lascerò|lasciare) (questo mondo|questa terra|questa vita) / suicid* stasera /
        kms / unalive / unaliv* / kill myself / autoeliminarmi
        (morire|crepare|il suicidio|la morte|uccidermi|ammazzarmi|farla finita|sparire|
            togliermi la vita) _ (è|sarebbe|sembra|resta|rimane|mi sembra|mi pare) _ (unica|
            unico|sola|solo|soluzione|liberazione|sollievo|via d'uscita|dolce|meglio|facile|
            opzione|logica|giusto|più semplice|inevitabile|pace|bello|attraente)
        (unica|sola|migliore|ultima|unico|solo) (soluzione|via|uscita|via d'uscita|modo|
            cosa|opzione|scelta|porta) _ (è|sarebbe|resta|rimane|rimasta) _ (morire|
            la morte|il suicidio|ammazzarmi|uccidermi|farla finita|sparire|suicidarmi|
            togliermi la vita|finirla|andarmene)
        (morire|suicidio|la morte|farla finita|ammazzarmi|uccidermi|sparire) ci penso /
        come (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|impiccarmi) /
        morire senza (soffrire|dolore|sentire) /
        (modo|modi) (per|di) (morire|uccidermi|farla finita|ammazzarmi|suicidarmi) /
        non arrivo (viva|vivo) / viva non ci arrivo / vivo non ci arrivo
        (lotto|lottare|resisto|resistere|sforzo|sforzi|motivo|motivi|ragione|trattengo|
            trattenermi) (per|a|di|dal|dall')? non (morire|uccidermi|ammazzarmi|
            farla finita|suicidarmi|buttarmi|togliermi la vita|impiccarmi)
        per non (uccidermi|ammazzarmi|farla finita|suicidarmi|buttarmi)
        (farla|faccio|farò|fare|finire|finirla|fatta|facciamola) (finita|finta)? con (la|
            questa|sta|la mia|'sta|questo|il) (cazzo di|maledetta|schifo di|
            merda di)? (vita|vitta|esistenza|mondo) (del cazzo|di merda|qui)?
        (smetto|smetterò|smettere) di (vivere|esistere|respirare)
        (farla|la faccio|la farò) finita con (tutto|me|me stessa|me stesso|tutto e tutti|
            tutto questo)
        (morire|morte|sparire|farla finita|crepare|suicidarmi) _ (è|sarebbe)? (tutto|
            l'unica cosa|la sola cosa|solo)? (quello|ciò)? che (voglio|desidero|chiedo|
            vorrei|mi resta|mi rimane)
        la (faccio|farò) (finita|finta) / la facevo finita stasera
        (facile|semplice|voglia|pronta|pronto|bello) (di|a)? (saltare giù|buttarsi|
            buttarsi giù|lasciarsi cadere)
        lasciarmi cadere (nel|dal|giù) / vivere o morire (mi|per me|è)
        (non mi importa|non me ne frega|fa lo stesso) _ (vivere o morire|se muoio|
            se vivo o muoio|di vivere|di morire)
        mi (sparerò|sparerei|sparassi|butterei|butterò|lancerei|lancerò|getterei|
            impiccherei|impiccassi|ammazzeremmo|avvelenerei|annegherò|annegherei)
        mi sparo (fr|davvero|sul serio|giuro|adesso|ora|e addio|e fine|in)
        mi (butto|butterei|butterò|lancio|lancerei|getto|getterei|buttassi) (sotto|giù|dal|
            dalla|dall'|di sotto|nel) (un|una|il|la|al|dal|l')? (treno|metro|ponte|balcone|
            finestra|tetto|camion|tram|macchina|viadotto|fiume|vuoto|piano|terrazzo)?
        (solo|soltanto) (morire|la morte|morendo) (mi|può|potrebbe|avrei)? (calmerebbe|
            calmarmi|libererebbe|aiuterebbe|darebbe|pace|salverebbe)?
        (fa|farebbe) male (morire|ammazzarsi|uccidersi|impiccarsi) /
        morire (impiccati|impiccata|impiccato|annegati|annegata|annegato|dissanguati) /
        il (ponte|treno) e il salto /
        (penso|pensare|ripenso) (alla|a una|al) (corda|cappio|impiccagione|salto nel vuoto) /
        mi (sto|stavo) lasciando (morire|andare per sempre) / mi lascio morire
        (stavo per|per poco non|quasi|pronta a|pronto a|voglia di|pensato di|penso di|
            deciso di|paura di|idea di|coraggio di|impulso di) (buttarmi|lanciarmi|gettarmi|
            saltare giù|mi buttavo|saltare)
        mi (immagino|vedo|sogno|rivedo) (morta|morto|impiccata|impiccato|nella bara|
            in una bara|sottoterra)
        immaginarmi (morta|morto)
        (pianificare|pianificando|organizzare|organizzando|preparare|preparando|pianifico|
            preparo|programmando) (il mio suicidio|la mia morte|il suicidio)
        né di vivere né / vivere né di (morire|ammazzarmi)
        (unico|unica|solo|sola|migliore) (modo|via|maniera|soluzione|cosa) _ _ _ (morire|
            la morte|il suicidio|ammazzarmi|uccidermi|farla finita|sparire)
        mi (stavo|sto) per (impiccare|ammazzare|uccidere|buttare|suicidare|sparare|lanciare|
            togliere la vita)
        mi vedo (già)? (morta|morto|impiccata|impiccato) / soffocarmi
        (aiutarmi|aiutatemi|aiutami|aiutasse|aiuti) a (morire|farla finita|
            andarmene per sempre)
        (togliermi|levarmi|cavarmi|scacciare) (il suicidio|la morte|l'idea di morire|
            l'idea del suicidio|la voglia di morire) dalla (testa|mente)
        (basterebbe|basta|bastava|ci vuole|ci vorrebbe) (solo)? (una sterzata|
            un colpo di (sterzo|volante)|un passo (avanti|nel vuoto|in più|e)|
            lasciare (andare|il volante|la presa)|lasciarsi (cadere|andare giù)|
            lasciarmi cadere)
        (prima o poi|un giorno|stasera|stanotte|domani|adesso|poi|ora|stavolta) (mi butto|
            mi lancio|salto giù|mi ammazzo|mi sparo|mi impicco|mi uccido)
        mi sparo (fra|bro|giuro|davvero|sul serio|stavolta|un colpo|in testa|in bocca|
            ma sul serio|raga|zio)
        (buttarmi|mi butto|mi butterò|gettarmi|mi getto|lanciarmi|mi lancio) (sotto|giù|dal|
            dalla|dall'|sui|nel) _ (treno|metro|metropolitana|ponte|balcone|finestra|tetto|
            binari|fiume|vuoto|tram|camion|piano|terrazzo|viadotto|diga|pozzo|lago|arno|
            tevere|po)
        m' (impicco|impiccherò|impiccherei|avveleno|ammazzo|uccido|annego|ammazzerò|ucciderò)
        (tentato|provato|tentativo) _ _ _ (riprovarci|ritentare|rifarlo|riprovo|riprovare)
        (raggiungere|raggiungo|raggiungerò) (mio|mia|il mio|la mia|mamma|papà|
            i miei) (marito|moglie|figlio|figlia|madre|padre|fratello|sorella|nonna|nonno|
            bambino|bambina)? _ _ (lassù|in cielo|di là|dall'altra parte|non ho più|niente|
            nulla|tomba|cimitero)
    """,
    Meaning.SUICIDE: """
        suicidio / suicidi / sucidio / suiciddio / suicida / suicide / suicidario /
        suicidaria / suicidari / suicidarie / tentato suicidio / tentativo di suicidio /
        tentativi di suicidio
        (pensieri|pensiero|idee|idea|istinti|istinto|tendenze|impulsi|intenzioni|ideazione|
            propositi|fantasie|intenti|voglie) (suicidi|suicida|suicide|suicidari|
            suicidarie|suicidaria|di morte|di suicidio|neri|nere|di farla finita|di morire|
            autolesionistici|autolesionisti|autolesivi|di ammazzarmi|di uccidermi)
    """,
    Meaning.GONE: """
        quando (io)? (non ci sarò|non sarò|non esisterò|non ci sono|non sarò più qui) (più)?
        quando (io)? sarò (morta|morto|andata|andato|sottoterra|sotto terra|sepolta|sepolto|
            via per sempre|in cielo|lassù)
        quando me ne sarò (andata|andato) / quando sarà tutto finito per me /
        quando (mi)? sarò (uccisa|ammazzata|ammazzato|tolta la vita|tolto la vita|ucciso)
        dopo (la mia morte|di me|il mio funerale|che sarò morta|che sarò morto|
            che me ne sarò andata|che me ne sarò andato|che non ci sarò più)
        una volta (morta|morto|che non ci sarò|andata|andato) / nel caso non ci fossi più /
        se non dovessi esserci più / al mio funerale / per il mio funerale / sulla mia tomba /
        il giorno del mio funerale / per quando non ci sarò
    """,
}
