"""Italian: killing oneself, nearly, or kept from it day by day."""

OUTRIGHT = """
    (convinco|convincermi|convincendo|ripeto|ripetermi|impongo|impormi|supplico|imploro|cerco
        |provo|promesso|sforzo|riesco|fatica|fatico|faccio fatica|provando|cercando|evitare|sto
        attenta|sto attento|dire) _ (a|di|da|per|del|al) non (ammazzarmi|uccidermi|suicidarmi
        |farla finita|buttarmi|impiccarmi|togliermi la vita|morire|farmi fuori|lasciarmi morire
        |spararmi)
    (muoio|morire|morirò|morte|morta|morto|finire) (per|con|di) (mano mia|mia mano|le mie mani
        |le mie stesse mani|mano propria)
    (c'è|ci è|c'era|è|manca) (mancato|mancata|un|poco|quasi|tanto) _ (pelo|poco|niente|soffio
        |così) _ (ammazz*|uccid*|buttavo|butt*|suicid*|impicc*|farla finita|facevo fuori|salt*
        |morivo)
    (stavo|sono stata|sono stato|ero) (per|a un passo|a un pelo|a un soffio|vicinissima
        |vicinissimo|vicina|vicino|lì lì|sul punto|a tanto così|lì per) _ (da|di|dal|dall'|a
        |per)? (ammazzarmi|uccidermi|farla finita|buttarmi|suicidarmi|impiccarmi|farmi fuori
        |saltare|saltare giù|lanciarmi|togliermi la vita|andarmene per sempre)
    (se|quando) _ _ _ _ _ (mi (ammazzo|uccido|suicido|impicco|sparo un colpo|tolgo la vita|tolgo
        di mezzo|faccio fuori)|la faccio finita per sempre)
    (se|avessi|trovassi) _ (il|le|più) (coraggio|palle|fegato) _ _ (mi sarei (già)? (ammazz*
        |uccis*|suicid*|tolt*|buttat*|impiccat*)|l'avrei già (fatto|fatta)|sarei già (morta
        |morto)|mi (ammazz*|uccider*|butter*))
    (mi sarei|mi fossi|mi ero|mi ero già|mi sarei già|mi sono quasi|mi sono già quasi) (già)? \
        (ammazzata|ammazzato|uccisa|uccido|ucciso|suicidata|suicidato|impiccata|impiccato|tolta
        la vita|tolto la vita|buttata|buttato)
    (l'avrei|la) (già)? (fatta|farei) finita / (mi)? (togliessi|toglierei|tolgo|tolga) la vita
    (mi)? (sto|ero|stavo) (per)? (ammazzando|uccidendo|suicidando|impiccando|avvelenando
        |lasciando morire|spegnendo piano) / (tolgo|togliere|tolgo me) me (stessa|stesso)? di \
        mezzo
    (metto|mettere|metterò|porre|pongo|porrò|dare|do) (un)? (fine|la parola fine|punto) _ (me|me
        stessa|me stesso|la mia vita|alla vita|ai giorni) / metto fine _ (e)? a me
    (voce|testa|vocina|cervello|mente|voci) _ _ _ (dice|dicono|ripete|ripetono|urla|urlano
        |ordina|ordinano|suggerisce) _ _ (ammazz*|uccid*|chiudila|finiscila|falla finita|di
        morire|di farla|buttati|di buttarmi|tagliati|impiccati|salta|di saltare|fallo|sparati|di
        finirla)
    (morire|ammazzarmi|uccidermi|suicidarmi|farla finita|la morte|il suicidio|farmi fuori
        |sparire per sempre) (mi)? (è|era|sembra|pare|resta|rimane|sarebbe) _ _ (l'unica|l'unico
        |la sola|la cosa|una liberazione|un sollievo|la soluzione|dolce|meglio|sensata|giusta
        |facile|tutto)
    (l'unica|l'ultima|la sola|unica|sola) (cosa)? (sensata|che ha senso|soluzione|via|uscita|che
        voglio|che desidero|che mi va|che chiedo|che vorrei|che mi resta|che mi rimane|che mi
        calma) _ _ (morire|morte|ammazzarmi|uccidermi|suicidarmi|suicidio|farla finita|crepare
        |sparire)
    (non|nn) (ho|trovo|mi viene) (altro|in mente altro|altra idea|altro pensiero|altro
        desiderio) _ (che|se non)? _ (morire|ammazzarmi|uccidermi|suicidarmi|farla finita|la
        morte|il suicidio)
    (rinchiudetemi|chiudetemi|legatemi|rinchiudermi|ricoveratemi|fermatemi|tenetemi|qualcuno mi
        (rinchiuda|fermi|chiuda|leghi|tenga)) _ _ _ (mi (ammazzo|uccido|faccio|butto)|faccio
        (del)? male|faccio una|faccio qualcosa)? / (mi (faccio|farò|farei|sono fatta|sono fatto)
        |farmi) (qualcosa|qualche cosa|una cosa brutta|qualcosa di (brutto|irreparabile|grave))
    (combino|combinerò|faccio|farò|farei) (qualcosa|una cosa) (di)? (irreparabile|brutto|di cui
        mi pentirei|di grave|a me stessa|a me stesso|di brutto a me)
    (il pericolo|un pericolo|pericolosa|pericoloso) (sono|per) (io|me|me stessa|me stesso)
    (sicura|sicuro|fidarmi|fido) (con|di) me (stessa|stesso)? _ (stanotte|stasera|sola|solo)
    (stanotte|stasera|oggi|sola|solo) _ _ (con me (stessa|stesso)?)? non (sto|sono|mi sento
        |sarei) (più)? (al sicuro|sicura|sicuro) (con me|da sola|da solo)?
    mi (tolgo|toglierei|toglierò|levo|levassi|togliessi) (io|di)? (di mezzo|dal mondo|la vita
        |dai piedi per sempre|per sempre) / (levarmi|togliermi|cavarmi) di (mezzo|torno)
    (giovanna|basta|ecco|ok|allora|addio|bene) (mi ammazzo|mi uccido|mi sparo|la faccio finita)
    (a|ero a|stavo a|sono a|per) un (secondo|passo|attimo|millimetro|centimetro|minuto|metro
        |niente|soffio|pelo) (dal|dall'|da|prima di) (saltare|salto|buttarmi|farlo|farla
        |lanciarmi|lasciarmi|uccidermi|ammazzarmi|impiccarmi|andare|tirare|premere|morire
        |spararmi|vuoto)
    mi (faccio|farò|farei|facessi|faccia|rifaccio) (volentieri|di nuovo|davvero|anche)? qualcosa
    (farmi|fare a me) (volentieri|davvero)? (qualcosa|qualche cosa) (stanotte|stasera|di
        brutto)?
    (togliere|levare|risparmiare|togliermi) (il|questo)? (disturbo|fastidio|peso|impiccio) (a
        tutti|per sempre|a tutti quanti|dal mondo|alla mia famiglia|ai miei)
    (accorciarmi|accorciare|abbreviarmi|abbreviare|stroncarmi|troncare) (la|la mia)? (vita
        |esistenza)
    (preferirei|preferisco|vorrei|voglio|spero|speravo|pensavo|desidero) _ (finire|essere
        |finirei) (sotto|due metri sotto|tre metri sotto) (terra|un treno|un camion|una macchina
        |un tram)
    per (un pelo|poco|un soffio|miracolo|pochissimo|un attimo) non mi (sono|ero) _ (ammazzata
        |ammazzato|uccisa|ucciso|buttata|buttato|impiccata|impiccato|suicidata|suicidato|sparata
        |sparato|lanciata|lanciato|tolta la vita|tolto la vita|fatta fuori|fatto fuori)
    per (un pelo|poco|un soffio|miracolo|pochissimo|un attimo) non (mi (ammazzavo|ammazzo
        |uccidevo|uccido|buttavo|butto|impiccavo|sparavo|toglievo la vita|facevo fuori)|la
        (facevo|ho fatta) finita)
    (sono|mi sento|credo di essere) (ad|a) (alto|forte|grave|serio|altissimo)? rischio (di)? \
        (suicidio|suicida|suicidario) / (parto|me ne vado|vado via|sparisco|scompaio|me ne andrò
        |andrò via) per sempre / non (torno|tornerò|ritorno|rientro|esco|scendo) (più)? (viva
        |vivo) / (domani|domenica|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|presto
        |stanotte|stasera)? sarò (già)? (morta|morto|sottoterra)
    mi (faccio|farò|farei|faccia|facessi) fuori / (farla finita|finirla|morire|morte) (con le
        |per|di|dalle) (mie|mia)? (stesse|propria)? (mani|mano)
    mi (voglio|vorrei|devo|dovrei|sto per|viene da|verrebbe da|viene voglia di|potrei|volevo|va
        di|tocca|andrei ad|sento di) (solo|proprio|davvero|tanto|quasi)? (ammazzare|amazzare
        |uccidere|suicidare|impiccare|sparare|buttare (sotto|giù|di sotto|dal|dalla)|togliere
        (di mezzo|la vita)|levare di mezzo|eliminare|tagliare le vene|fare fuori|far fuori
        |annegare|lanciare (sotto|giù|dal|dalla)|avvelenare|dare fuoco|gettare (sotto|giù|dal
        |dalla))
    (andarmene|uscire|me ne vado|esco|uscirò|scappare|ritirarmi|congedarmi|scendere|levarmi) \
        (io)? (dalla|da questa|da sta) (mia)? vita / non ne (esco|uscirò|esco più|voglio uscire) \
        (viva|vivo)
    (piantarmi|tirarmi|spararmi|ficcarmi|piazzarmi) (una|un) (pallottola|colpo|proiettile) _ \
        (testa|tempia|cuore|bocca|petto|cranio)?
    (tra|fra) (poco|un po'|un attimo|un minuto|qualche minuto) (io)? (salto|mi butto|mi lancio
        |muoio|mi impicco|mi sparo|premo il grilletto|è finita per me)
    (oggi|domani|domenica|sabato|lunedì|stanotte|stasera|qui|venerdì|giovedì|martedì|mercoledì) \
        _ la mia vita (è finita|finisce|finirà|termina|si chiude|si conclude)
    (c'è|ho|tengo|tenuto|lasciato|rimasto) _ (un colpo|un proiettile|una pallottola|colpo) \
        (solo)? _ (è|sarà|per) (per)? me
    (non|nn) (ho|c'ho|sento|provo|trovo|vedo) _ (voglia|forza|motivo|motivi|ragione|ragioni
        |desiderio|senso) (di|per|nel|a) _ (vivere|campare|esistere|stare al mondo|restare in
        vita|continuare a vivere|andare avanti a vivere|restare viva|restare vivo)
    (non|nn) (voglio|vojo|vorrei|desidero|riesco a|posso|intendo|me la sento di|sopporto di
        |reggo di) _ (vivere|esistere|campare|restare in vita|stare al mondo|continuare a
        vivere)
    (preferirei|preferisco|vorrei|voglio) non (continuare a|più|dover)? (vivere|esistere
        |svegliarmi)
    (niente|nulla|nessuno) (più)? (che)? mi (trattenga|trattiene|tratteneva|fermi|impedisca
        |ferma) _ (morire|uccidermi|ammazzarmi|farlo|farla finita|buttarmi)
    perché non mi (ammazzo|uccido|butto|sparo|impicco|tolgo|suicido|faccio fuori)
    nessuno (potrà|riuscirà a|può|deve|riesce a) (più)? (salvarmi|fermarmi|impedirmelo
        |impedirmi)
    (resta|restano|rimane|rimangono|manca|mancano|devo|mi tocca) (solo|ancora)? (da)? salutare _ \
        _ _ (poi|e poi|e|dopo|prima di) (basta|vado|me ne vado|fine|chiudo|addio|la faccio|mi
        |muoio)
    (sono|sto|eccomi|mi trovo|già|qui) (già|qui|seduta|seduto|sdraiata|sdraiato)? (sulla
        massicciata|sui binari|sulle rotaie|tra i binari|in mezzo ai binari|sulle traversine)
    (salgo|vado|corro|sono|arrivo|su) (su|fino)? (all'ultimo|al|all') (piano|# piano|quinto
        piano|sesto piano|settimo piano|ottavo piano|decimo piano|terrazzo) _ (salto|mi butto|mi
        lancio|mi getto)
    prima di farlo (volevo|voglio|vorrei|devo|avevo bisogno|mi serviva|ho voluto)
    (volevo|voglio|vorrei) _ _ _ _ prima di farlo
    (progettando|pianificando|organizzando|programmando|preparando|progetto|pianifico|organizzo
        |programmo|preparandomi|mi preparo|decidendo|deciso|decisa|decido|scelto|scelta
        |intenzione|proposito|piani|progetti|piano|pronta|pronto|voglia|desiderio|bisogno|capace
        |coraggio|sogno|decisione|intenzionata|intenzionato|idea|momento|ora) (di|a|per|come) \
        (morire|crepare|sparire per sempre|lasciarmi morire|andarmene per sempre|lasciare questa
        vita)
    (impedirmi|trattenermi|fermarmi|evitare|impedirsi|distogliermi) (di|dal|dall') (morire
        |uccidermi|ammazzarmi|farla finita|suicidarmi|buttarmi|farlo)
    finalmente (muoio|morirò|crepo|morire|sarò morta|sarò morto|potrò morire|la finisco)
    a non (uccidermi|ammazzarmi|suicidarmi|farla finita|impiccarmi|togliermi la vita)
    (non|nn) (resterò|rimarrò|resto|rimango|durerò|arriverò|resisterò) (più)? (ancora)? (a
        lungo)? (viva|vivo|in vita|al mondo)
    (metto|metterò|pongo|porrò|mettere|porre|dare|do) (una)? fine (alla|alle|al|a) (mia|mie|mio
        |questa|questo|queste|tutta questa)? (sofferenza|sofferenze|agonia|dolore|tormento|pene
        |strazio|miseria)
    (torno|vado|tornerò|andrò|tornarci|salgo|ci) _ _ per (saltare|buttarmi|lanciarmi|farla
        finita|gettarmi|impiccarmi)
    perché non (muoio|crepo|mi ammazzo|mi uccido) (e basta|subito|e bona)?
    (vado|salgo|corro|arrivo|torno) _ (al|sul|in|alla|sulla) (fiume|ponte|scogliera|viadotto
        |diga|tetto|binari|ferrovia|cavalcavia) _ _ (mi butto|mi lancio|salto|mi getto|mi sdraio
        |mi annego)
    (soffriranno|soffrirete|piangeranno|capiranno|soffrono) _ (quando|se|dopo|perché) _ (lo
        (faccio|farò|avrò fatto)|me ne (andrò|vado)|non ci sarò|sarò)
    (tra|fra) (poco|un'ora|qualche ora|# ore|mezz'ora|un po'|qualche minuto) sarà (tutto)? \
        (finito|finita)
    non (dovrete|dovrai|dovranno|dovrà|avrete|avrai|avranno) (più|a che)? _ (preoccupar*
        |occuparvi|occuparti|occuparsi|badare|sopportarmi|mantenermi|pensare a me|soffrire per
        me|vergognar*)
    (sto pensando|ho pensato|pensavo|medito|ho provato|riuscirò|riesco|coraggio|spero|intenzione
        |deciso|decisa|tentazione|tentata|tentato|penso|sogno) (di|a) (non (esistere|esserci
        |vivere|svegliarmi) (più|mai più)?|chiudere gli occhi per sempre|sparire per sempre
        |andarmene per sempre|essere (morta|morto)|morire|crepare|lasciarmi morire|smettere di
        (vivere|esistere|respirare)|finirla (qui|per sempre)|chiuderla (qui|per sempre)|farla
        finita)
    (sto per|potrei|dovrei|stavo per|volevo solo|volevo|vorrei solo) (non (esistere|esserci) più
        |chiudere gli occhi per sempre|sparire per sempre|andarmene per sempre|essere (morta
        |morto)|farla finita|smettere di (vivere|esistere|respirare)|chiuderla qui|finirla qui)
    (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|la morte|il suicidio) (sia|è|sarebbe) _ \
        (la)? (scelta|cosa|decisione|strada|soluzione|via) (giusta|migliore|più)
    (penso|pensare|pensiero|pensando|pensieri) (alla|della|sulla) (mia)? morte (di continuo
        |continuamente|sempre|ogni giorno|giorno e notte|tutti i giorni|tutto il giorno)
    (domani|domattina|mattina) non mi (sveglierò|risveglierò|alzerò)
    (esco|uscirò|uscire|esci) di scena (per sempre|io|definitivamente|e basta|stanotte|stasera)?
    (manciata|pugno|mucchio|sacco|marea) di (pastiglie|pillole|compresse|pasticche|sonniferi
        |farmaci|medicine|gocce) _ (l'ho|me la sono|me le sono|le ho) _ (presa|preso|prese
        |ingoiata|ingoiate|mandata giù|mandate giù|buttate giù|buttata giù)
"""
