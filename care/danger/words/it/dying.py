"""Italian: dying, living, and an end to it."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.DIE: """
        morire / morì / moriri / murì / morir / crepare / crepà / schiattare / schiattà /
        tirare le cuoia / morirò / muoia / muoio / crepo / crepi io / che io muoia /
        lasciarmi morire / la morte / la mia morte / mia morte / a morte / decedere / perire /
        che la morte / di morte / morissi / crepassi / schiattassi / io morissi / io crepassi
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
        (la|sta|questa) (mia)? vita (si fermi|finisca|si concluda|termini|si spenga|finisse|si
            fermasse)
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
        tenermi in vita / tenermi viva / tenermi vivo / mantenermi in vita / stare in vita /
        restare in questo mondo / restare su questa terra / rimanere in questo mondo /
        (arrivare|vedere) (a)? (natale|domani|primavera|estate) / vivere oltre
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
        accorciarmi / accorciare / abbreviare /
        abbreviarmi / stroncare /
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
        metterci (una)? (fine|la parola fine) / metterci un punto (finale|definitivo) /
        darci un taglio (definitivo|per sempre)
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
