"""Italian: means, and having them ready."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PILLS: """
        pillole / pillola / pastiglie / pastiglia / pasticche / pasticca / compresse /
        compressa / farmaci / medicine / medicinali / psicofarmaci / sonniferi / sonnifero /
        ansiolitici / antidepressivi / barbiturici / calmanti / tranquillanti / gocce /
        antidolorifici / tachipirina / paracetamolo / insulina / morfina / xanax / tavor /
        lexotan / valium / rivotril / en / minias / benzodiazepine / tramadolo / ossicodone /
        litio / digitale / potassio /
        (intera|tutta la|una|un'intera) (scatola|confezione|boccetta) / il flacone /
        un flacone / flaconi / boccetta / blister / tutta la scatola / scatole di / veleno /
        le scatole di
        pasticche / pasticca
    """,
    Meaning.MEANS: """
        corda / una corda / la corda / cappio / nodo scorsoio / pistola / fucile
        arma / un'arma / pallottola / proiettile / proiettili / lametta / lamette
        taglierino / veleno / topicida / pesticida / acido muriatico
        monossido / elio / cavalcavia
        sul tetto / la finestra aperta / parapetto / ringhiera
        cornicione / davanzale / i binari / binari / il vuoto
        sacchetto di plastica / arma di servizio
        pistola d'ordinanza
        fune / la fune / una fune / cordino / carabina / doppietta / revolver / rivoltella
    """,
    Meaning.COLLECT: """
        messo da parte / messe da parte / messi da parte / metto da parte / mettere da parte /
        mettendo da parte / tengo da parte / tenuto da parte / messo via / messe via /
        metto via / conservo / conservato / conservate / conservando / accumulo / accumulato /
        accumulate / accumulando / accumulare / raccolgo / raccolto / raccogliendo /
        nascondo / nascosto / nascoste / scorta di / scorte di / fatto (la|una) scorta /
        faccio scorta / abbastanza / sto risparmiando / collezionato / radunato /
        ammucchiato / ho contato le / contato le / conto le / non ingoio più le /
        non prendo e conservo
        ho da parte / ho già da parte / tengo qui da parte / sto raccogliendo /
        sto mettendo da parte /
        sto accumulando / sto conservando / sto tenendo da parte / li tengo da parte /
        le tengo da parte
        messi via / messe via / messa via / li ho messi via / le ho messe via / nascosti / stipato /
        stipate / faccio la scorta
    """,
    Meaning.GET: """
        ho / ho comprato / comprato / comprata / compro / comprerò / ordinato / ho ordinato /
        ho trovato / trovato / ho preso / preso / presa / prendo / procurato / procurata /
        mi sono procurato / mi sono procurata / ho preparato / preparato / preparata /
        caricato / carico / carica / legato / legata / annodato / in mano / tra le mani /
        fra le mani / davanti / davanti a me / davanti a
        sono (sul|in piedi sul|seduta sul|seduto sul|davanti|in cima|sopra|sulla|sui|
            affacciata al|affacciato al|fuori dal)
        guardo / fisso / sto guardando / tengo / tirato fuori / rubato / aperto / aperte /
        sul bordo del / sul ciglio del
    """,
    Meaning.TAKE_ALL: """
        (ingoiato|ingoiate|ingoio|ingoiare|ingerito|buttato giù|butto giù|mandato giù|
            mando giù|mandare giù|trangugiato|inghiottito|inghiottire|inghiotto|svuotato|
            svuotare|svuoto) (tutte|tutti|tutto|tutta|troppe|troppi|un sacco di|
            una manciata di|un pugno di|decine di|#|l'intera|un'intera|una scatola di|
            il flacone|un flacone|la boccetta|l'intero|le|i|la|il|una) (le|i|la|il|di|delle|
            dei|le mie|i miei|quelle|scatole di|scatola di)?
        (ingoiato|ingoiate|ingoio|ingerito|buttato giù|butto giù|mandato giù|mando giù|trangugiato|
            inghiottito) (tante|tanti|tantissime|parecchie|parecchi|molte|un mucchio di|un po' di|
            una caterva di|quaranta|trenta|venti)
        (preso|presi|prese) (tantissime|tantissimi|un mucchio di|una caterva di|una marea di)
        (preso|prese|presi|prendo|prenderò|prendere|bevuto|bere) (apposta|di proposito|già|appena|
            anche)? (tutte|tutti|tutto il|
            tutta la|troppe|troppi|un sacco di|una manciata di|un pugno di|decine di|
            una decina di|una ventina di|una trentina di|l'intera|un'intera|una scatola di|
            due scatole di|tre scatole di|una confezione di|il flacone|un flacone|
            la boccetta|l'intero|mezza scatola di) (le|i|la|il|di|delle|dei|le mie|i miei|
            quelle)?
        (preso|prese|presi|prendo|prenderò) (dieci|dodici|quindici|venti|venticinque|trenta|
            quaranta|cinquanta|sessanta|cento|10|12|15|16|20|24|25|30|40|50|60|80|100)
        overdose di? / dose (letale|mortale) / tutte (insieme|in una volta|in un colpo) /
        tutti insieme / le (prendo|ingoio|mando giù|butto giù) tutte / le ho prese tutte /
        li ho presi tutti
    """,
    Meaning.READY: """
        pronto / pronta / pronti / pronte /
        tutto (pronto|organizzato|preparato|deciso|pianificato) / è tutto pronto /
        accanto a me / qui davanti / davanti a me
        per (stasera|stanotte|domani|il momento giusto|il giorno giusto|quel giorno|
            quando sarà il momento)
        stasera è la (sera|notte) / stanotte è la notte
        aspetto (solo)? (il momento|che tutti dormano|che si addormentino|di essere sola|
            di essere solo|la notte)
        all'occorrenza / in caso di bisogno / da parte per
        aspetto che _ (dormano|dorma|si addormentino|escano|esca|vadano a letto|
            siano a letto)
        sarà (stanotte|stasera|domani notte|domattina) /
        posso andarmene (in pace|tranquilla|tranquillo)?
    """,
}
