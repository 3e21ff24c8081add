"""Italian. Apostrophes part words."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        posso|potrei / vorrei / voglio / mi piacerebbe / mi farebbe piacere / ho voglia di
        ti va / le va / le andrebbe / ti andrebbe / vuoi|vorresti / vuole|vorrebbe
        ti piacerebbe / le piacerebbe / che ne dici / che ne dice / perché non / e se / dai
        sarebbe possibile / per favore / magari / ti|la invito / vieni|venga|verresti|verrebbe
        hai|ha (tempo|voglia) / dovremmo / usciamo / vediamoci
    """,
    Meaning.SHALL_WE: """
        possiamo|potremmo / dovremmo / usciamo / vediamoci / che ne (dici|dice) di / e se
        perché non
    """,
    Meaning.MEET: """
        (vederci|incontrarci|rivederci|vedersi|incontrarsi|vederti|vederla|rivederti|rivederla
        |incontrarti|incontrarla|uscire|usciamo|vediamoci)
        (prendere|prenderci|bere|prendiamo) (un|una|qualcosa)? (caffè|aperitivo|birra|tè|drink)?
        un (caffè|aperitivo|tè) / (cenare|pranzare) / (a|andare a) (cena|pranzo) / al cinema
        una passeggiata / un appuntamento / invitar* / andare a trovar* / venire a trovar*
        bere qualcosa
    """,
    Meaning.YOU: """
        ti / te / con te / con lei / lei / tu / insieme / noi due / io e te / io e lei / ci / la
        vederci|incontrarci|rivederci|vederti|vederla|rivederti|rivederla|incontrarti
        |incontrarla|usciamo|vediamoci / invitarti|invitarla
    """,
    Meaning.MEET_YOU: """
        (uscire|cenare|pranzare|venire|ballare|stare) con me
        essere (amici|amiche|tuo amico|tua amica|qualcosa di più) / diventare (amici|amiche)
        al mio (matrimonio|compleanno|concerto) / alla mia (festa|laurea|mostra)
        al nostro matrimonio / a casa mia / sposarmi|sposarti|sposarla
        (baciarti|baciarla|abbracciarti|abbracciarla|toccarti|toccarla) / vedermi
    """,
    Meaning.LOVE_YOU: """
        ti amo / io la amo / la amo dottoressa / (sono)? (innamorato|innamorata) di (te|lei)
        mi sono (innamorato|innamorata) di (te|lei)
        (provo|ho|sento) (qualcosa|dei sentimenti|sentimenti) per (te|lei)
        sentimenti per (te|lei)
        (sei|lei è) (così|molto|davvero|tanto)? (bella|bello|bellissima|bellissimo|sexy
        |attraente|stupenda|stupendo) / (sono)? attratto|attratta da (te|lei)
        mi piaci (tanto|molto|da morire)? / lei mi piace (molto|tanto)
        (voglio|vorrei) baciarti|baciarla / ti desidero / sogno di (te|lei) (ogni notte|la notte)
        ti sogno (ogni notte|la notte)
        penso a (te|lei) (ogni notte|tutte le notti|continuamente|sempre)
        ho una cotta per (te|lei) / più di (un|una)? (cliente|paziente|terapeuta) per (me|te)
    """,
    Meaning.GIFT: """
        regalo|regali|regalino / fiori / mazzo di / cioccolatini / scatola di cioccolatini
        torta|dolce / buono regalo / bottiglia di (vino|spumante) / pacco|pacchetto / marmellata
        biglietti per / sciarpa
    """,
    Meaning.FOR_YOU: """
        per te|lei
        (darti|darle|mandarti|mandarle|portarti|portarle|regalarti|regalarle|farti|farle
        |spedirti|spedirle|inviarle)
        ti|le ho (comprato|preso|fatto|mandato|preparato|portato|cucito)
        in|nel (tuo|suo)? studio / il (tuo|suo) indirizzo / (tuo|suo) indirizzo
        davanti alla (tua|sua) porta / ti|le (porto|mando|lascio|regalo)
    """,
    Meaning.PAY: """
        (pagarti|pagarla|rimborsarti|rimborsarla|bonificarle) / quanto (ti|le) devo
        cosa (ti|le) devo / (ti|le) devo (ancora)? (dei soldi|soldi|qualcosa|#)
        (mandami|mi mandi|inviami|mi invii|mi può mandare|mandarmi|farmi|mi fa|inviarmi) (la
        |una)? (fattura|ricevuta) / fattura (in sospeso|da pagare|aperta)
        (pagare|saldare) (la|sua|tua|quella)? fattura / (il)? (tuo|suo) (iban|conto|paypal)
        (farti|farle|fare) (un)? bonifico / indietro i (miei)? soldi / i miei soldi / un rimborso
        prestarmi (dei)? soldi / mi presta|presti (dei)? soldi / pagare per (il)? (tuo|suo) tempo
    """,
    Meaning.CONTACT: """
        (il|la)? (tuo|sua|suo|tua) (numero|cellulare|mail|email|instagram|facebook|whatsapp
        |telefono|numero privato|numero personale)
        (aggiungimi|mi aggiunga|aggiungerti|seguirti|seguirla|seguimi) (su)? / su whatsapp
        richiesta di amicizia / (chiamami|mi chiami|telefonami|chiamarti|chiamarla|telefonarti)
        (scriverti|scriverle|parlarti|parlarle|sentirci|scriverci|parlare) (in privato
        |privatamente|direttamente|altrove|fuori da qui) / fuori da (qui|questa chat)
        dove (abiti|abita|vivi|vive) / su (facebook|instagram|linkedin)
    """,
    Meaning.GROUP: """
        (unisciti|unirti|unirsi|entra|entrare) (al|nel|a) (mio|nostro|questo)? (gruppo|canale
        |server)
        (ti|la) ho (aggiunto|aggiunta|invitato|invitata) (al|nel|a) (un|mio|nostro)? (gruppo
        |canale|server)
        (aggiungerti|aggiungerla|invitarti|invitarla) (al|nel|in|a) (un|mio|nostro)? (gruppo
        |canale)
    """,
    Meaning.HOSTILE: """
        vaffanculo / vai a (quel paese|farti fottere|cagare) / vada a (quel paese|farsi fottere)
        fottiti / si fotta / crepa / muori / taci / stia zitta / stai zitta
        chiudi (la|quella) bocca
        (sei|lei è) (un|una|proprio|solo|il|la)? (inutile|incapace|incompetente|idiota|stupida
        |stupido|bugiarda|bugiardo|ciarlatana|ciarlatano|patetica|patetico|mostro|schifo|stronza
        |stronzo|troia|imbecille|cretina|cretino|peggiore|truffatrice|truffatore|merda)
        (brutta|maledetta|maledetto|schifosa) (stronza|strega|bastarda|bastardo|troia|bugiarda)
        pezzo di merda / figlio di puttana / ti|la (odio|disprezzo|detesto)
        (mi)? (hai|ha) (rovinato|distrutto) la (mia)? vita / mi (fai|fa) schifo
        (te ne|se ne) (pentirai|pentirà) / me la (pagherai|pagherà) / la pagherai
        so dove (abiti|abita|lavori) / ti (troverò|denuncio|denuncerò|distruggo)
        spero che (tu)? (muoia|crepi|soffra) / peggior|peggiore terapeuta|psicologa|psicologo
        perdita di tempo / soldi buttati
    """,
    Meaning.NOT: "non / mai / senza / nessun|nessuno|nessuna / niente / nulla / né",
    Meaning.I: "io / mi / me / mio|mia|miei|mie",
    Meaning.OTHER: """
        lui / loro
        mio (marito|figlio|padre|fratello|capo|collega|vicino|compagno|ragazzo|ex|amico)
        mia (moglie|figlia|madre|mamma|sorella|collega|vicina|compagna|ragazza|amica) / i miei
        qualcuno / la gente / tutti / un amico / un'amica / gli / un amica
    """,
    Meaning.PAST: """
        una volta / anni fa / mesi fa / all epoca / allora / l anno scorso
        da (bambino|bambina|piccolo|piccola|ragazza) / quando ero / all inizio / tempo fa
    """,
    Meaning.NOW: "ora / adesso / oggi / ancora / di nuovo / ultimamente",
    Meaning.OVER: "è passato / è finita / alle spalle",
    Meaning.ELSEWHERE: """
        film / canzone / romanzo / libro / serie / poesia / episodio / podcast / spettacolo
    """,
    Meaning.IDIOM: """
        come (sai|sa|lei sa) / un regalo (della vita|del cielo)
        (detto|dice|dire|dirle|dirgli) ti amo / regalo per (mio|mia|i|lui|la mia|il mio)
        grazie per (il|i|la|le) (tuo|suo|fiori|regalo|tempo) / piacere di conoscerla
        (ho|avevo|preso) un appuntamento (dal|con|dalla|in)
    """,
}
