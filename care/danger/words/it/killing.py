"""Italian: killing oneself, said outright."""

from care.danger.meaning import Meaning
from care.danger.words.it.days import OWN_DAYS
from care.danger.words.it.leaving import OWN_LEAVING
from care.danger.words.it.outright import OUTRIGHT
from care.danger.words.it.places import OWN_PLACES

MEANINGS = {
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
        (salto|salterò|saltassi) (giù|dal|dalla|dall'|sotto|nel vuoto) (da|dal|dalla|
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
    """
    + OUTRIGHT
    + OWN_DAYS
    + OWN_PLACES
    + OWN_LEAVING,
}
