"""Italian: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning
from care.danger.words.it.everyday import EVERYDAY

MEANINGS = {
    Meaning.ASIDE: """
        non (solo|soltanto|tanto|proprio|sempre|scherzo|sto scherzando|è uno scherzo|
            è un modo di dire|esagero|sto esagerando|mento|rido|sto memando|sto ridendo|
            per scherzo|per finta|lo nego|posso negare|nego)
        senza (scherzi|scherzare|mentire|esagerare|dubbio|fine|sosta|tregua|sosta)
        nessuno (lo sa|sa|sa niente|se ne accorge|mi capisce|mi ascolta|mi aiuta|capisce|
            lo capisce|mi vuole|lo immagina|sospetta)
        non (lo)? (sa|sanno|sapete|so|sai|sapeva) (nessuno|niente|più|che|perché|cosa|
            cosa fare|più cosa fare|più che fare|se)?
        non lo (dico|dirò|ho detto|dire|dirlo) (mai)? (a nessuno)? / non dirlo a nessuno /
        non (ditelo|dirlo|dite niente|dite) /
        non ne (parlo|ho parlato|ho mai parlato|parlate) (con nessuno|mai|a nessuno)?
        non (sento|provo) (più)? (niente|nulla)
        non (dormo|mangio|esco|lavoro|parlo|rido|capisco|piango|vedo|rispondo|
            respiro|dormire|amo) (più|quasi|da|niente|nulla|neanche)?
        non (va|funziona|serve|passa|cambia) (niente|più|nulla|bene|mai)? /
        niente (va|ha senso|mi piace|cambia|serve|funziona|mi interessa) /
        non (faccio|riesco a fare|penso) (altro|che|ad altro|a nient'altro) (che|se non)?
        non riesco a (smettere di|pensare ad altro|non|dormire|togliermi dalla testa|
            togliermelo dalla testa|levarmelo dalla testa|smettere di pensare)
        non smetto di (pensare|piangere)
        non (passa|c'è) (un)? (giorno|ora|notte|sera|momento|minuto) (che|in cui|
            senza) (non|io non)?
        nemmeno un (giorno|minuto) senza
        non (preoccupatevi|ti preoccupare|preoccuparti|vi preoccupate|spaventarti|
            ti spaventare|cercate di fermarmi|fermatemi|odiatemi|è colpa tua|è colpa vostra)
        non sto (bene|per niente bene|più bene|scherzando)
        non mi (importa|interessa|frega|capisce|ascolta|aiuta|vuole|parla|crede|ama) (più|
            niente|nulla|nessuno|di niente|di nulla)?
        non (esito|aspetto|ci vedo) (più|altro)? / più che mai / non vedo l'ora /
        non c'entra / se non (di)? / non rompo più / nonostante / non è la prima volta
        non ho (più)? (amici|soldi|nessuno|lavoro|fame|sonno|niente da perdere|
            nulla da perdere|paura|altra scelta|scelta|altro)
        non ho mai (avuto|provato|sentito) (così|tanta|tanto) /
        mai (così|come ora|come adesso|stata così|stato così|avuto così) /
        non (mi)? (basta|bastano) /
        non ho (mai)? (il|avuto il|abbastanza) coraggio (di|per)? /
        mi manca (solo)? il coraggio (di|per)? / più (forte|forti|intensi|intense|presenti)
        non (smetto|smettevo|riesco a smettere|riesco più a smettere|posso smettere|la smetto|
            finisco) (mai|più)? di
        non (faccio|facevo) (altro) che / non (riesco|riuscivo) a (non|trattenermi|evitare di|
            fermarmi)
        una volta (per tutte|per sempre|morta|morto|che|sola|sottoterra) / una volta e per sempre
        (anni|mesi|anno|mese|settimane|giorni) senza (e|ma|poi|ieri|oggi|stanotte|sabato|domenica|
            lunedì|martedì|mercoledì|giovedì|venerdì)
        senza che (nessuno|mamma|mia|mio|i miei|se ne|lo|la) _ (sappia|veda|accorga|accorgesse|
            accorgessero|sapesse|sospettasse|scopra)
        (e|ma)? (oggi|adesso|ora) (insegno|lavoro|ne parlo|ci rido|rido di|sto bene|sto meglio|
            sto benissimo|sono (felice|contenta|contento|mamma|papà|nonna|nonno|guarita|guarito|
            sposata|sposato|un'altra|un altro|serena|sereno)|ho (due|tre|quattro|un bel|# figli|
            # nipoti|una bella|una famiglia|un lavoro))
        (anni|mesi|anno|mese|settimane|giorni) di (niente|nulla|stop|pausa|astinenza)
        (sono|è) (passati|passate|passata|passato) (solo|soltanto|appena|solamente)
    """,
    Meaning.IDIOM: """
        (muoio|muori|muore|moriamo|muoiono|morire|morir|morì|morivo|moriva|morendo|morirei|
            morirò|morto|morta|morti|morte|mori|crepo|crepare|crepando|schiatto|schiattare|
            schiattata|schiattato|crepavo|crepato|stramazzo) (di|dal|dalla|dalle|d'|
            dallo) (ridere|risate|voglia|fame|sonno|sete|freddo|caldo|noia|vergogna|paura|
            curiosità|invidia|stanchezza|imbarazzo|gioia|felicità|nostalgia|emozione|
            gelosia|ansia|dolcezza|tenerezza|agitazione|crepacuore|rabbia|fatica|mal di|
            impazienza|stress|spavento|amore|desiderio|sbadigli)
        si muore / si muore di / da morire / da paura / di morire dal /
        a morte (lei|lui|questo|quel|il|la|i)? / odio a morte / amo da morire /
        annoiata a morte / annoiato a morte / mi annoio a morte / stanca morta /
        stanco morto / stanchi morti / morto di fame / morti di fame / sono morta di /
        sono morto di / natura morta / punto morto / lingua morta / binario morto /
        peso morto / mano morta / stagione morta / mar morto / lettera morta / tempo morto /
        tempi morti / giorno dei morti / i morti / ponte dei morti / due novembre /
        che morte lenta / morte lenta / morte sua / la morte sua / morte sua è /
        pena di morte / in punto di morte / questione di vita o di morte / vita o morte /
        chi muore / muoia sansone / muore dalla voglia / mi fa morire / mi fai morire /
        mi fanno morire / mi ha fatto morire / far morire / fa morire / da far morire /
        (la)? morte (di|del|della|dei|dell'|degli) /
        dopo la (morte|scomparsa) (di|del|della)
        suicidio (di|del|della|dei|dell'|collettivo|politico|sociale|professionale|
            economico|commerciale)
        squadra suicida / suicide squad / orario suicida / dieta suicida / missione suicida /
        è un suicidio (andare|fare|uscire|con|mettersi|guidare|a) / è da suicidio /
        da suicidio / sarebbe un suicidio
        (madre|mamma|padre|papà|capo|moglie|marito|prof|sorella|nonna|ragazza|guida|
            allenatore|coach|allenatrice|suocera|istruttore|amica|fratello|figlia|figlio|
            vicina|lui|lei|dottoressa|dietologa|personal trainer) _ (mi) (ammazza|uccide|
            ucciderà|ammazzerà|uccideva|spara|strozza|scanna|sbrana|uccidono|ammazzano|
            fa fuori) (se|quando|ahah*|appena|stavolta|per|haha*|con|perché)?
        mi (uccide|ammazza|ammazzano|uccidono|strozza|scanna) (se|quando|ahah*|appena|haha*|
            perché)
        (lavoro|caldo|stress|schiena|traffico|umidità|questo|questa|trasloco|freddo|treno|
            studio|orari|dieta|palestra|cervicale|esame|esami|ufficio|turni|scale|compiti|
            tacchi|zaino|colore|sole|attesa|curiosità|nostalgia|afa|scirocco|mal di testa|
            ciclo|matematica|riunioni|tu) _ (mi|ci|ti) (uccide|ammazza|sta uccidendo|
            sta ammazzando|uccidono|ammazzano|distrugge|ha uccisa|ha ucciso|ha ammazzato|
            ha ammazzata|stanno uccidendo|ammazzerà|ucciderà|distruggono)
        ammazza (che|oh|quanto|aho|se|la|che buona) / ammazzacaffè / ammazza che /
        (ucciderei|ammazzerei|farei carte false|ammazzerebbe|ucciderebbe|darei un rene) per /
        (ammazzare|ammazzo|uccidere|uccido|ammazzando) (il|un po' di|del) tempo
        (ammazzarmi|ammazzo|ammazzando|ammazzato|ammazzata|uccido|ucciso|uccidermi|
            ammazzarci) (di|dalle|dal|a forza di) (lavoro|studio|risate|ridere|palestra|
            fatica|compiti|lavorare|studiare|cibo|dolci|addominali|serie|ferie|carboidrati)
        (ammazzo|ammazzarmi) in palestra
        (mi|me) sparo (#|otto|un|una|la|le|tutta|tutte|tutto|sta|due|tre|cinque|le ore|
            altri|altre|il|i) (ore|ora|maratona|serie|stagione|puntate|film|gelato|caffè|
            pizza|turno|viaggio|chilometri|km|panino)?
        spararmi (una|un|la|le) (serie|film|maratona|stagione|pizza|viaggio)
        (lo|la|li|ti|vi|le) (ammazzo|uccido|strozzo|ammazzerei|strozzerei|ucciderei|
            strangolo|strangolerei) (ahah*|haha*|se|di baci|di coccole|giuro ahah)
        (lo|la|li|ti) (ucciderei|ammazzerei|strozzerei|strangolerei) / crepi (il lupo)? /
        in bocca al lupo crepi
        (lettera|lettere|biglietto|festa|cena|discorso|messaggio|mail|serata|concerto|
            brindisi|regalo|video) (d'|di) addio (ai|alla|al|all'|per i|per la|con i|dei|
            della|del|agli|alle|per il|per) (miei|mia|mio|mie)? (alunni|colleghi|classe|
            squadra|azienda|ditta|studenti|capo|ufficio|scuola|colleghe|vecchia|vecchio|
            celibato|nubilato|quinta|ragazzi|bambini dell'asilo|coro|team|maestra|collega|
            preside|bambini)
        addio al (celibato|nubilato|fumo|carboidrati|glutine)
        addio (sigarette|dieta|ferie|estate|capelli|vecchia|vecchio|carboidrati|dolci|
            lavoro|silenzio|pace|tranquillità|milano|roma)
        addio ai (monti|dolci|capelli|carboidrati) /
        (è|con * è) finita (con|la|tra|e respiro|l'estate|la scuola|bene)
        chiudere (la porta|il negozio|il conto|la finestra|la partita iva|casa|
            gli occhi un attimo|la settimana|la chat|bottega|l'anno|la bocca)
        (mi sono|mi ero|mi|essermi) (tagliata|tagliato|bruciata|bruciato|fatta|fatto|ferita|
            ferito|graffiata|graffiato|taglio|brucio|tagliuzzata|tagliuzzato|
            faccio) _ (male al|male alla|male a|male ai|male alle|male giocando|
            male cadendo|con (il coltello|la mandolina|la carta|il forno|la pentola|
            il ferro|l'olio|la teglia|il caffè|il vetro|la grattugia|la sega|le forbici da|
            il decespugliatore)|cucinando|un dito|il dito|i capelli|i baffi|facendo|
            affettando|la barba|stirando|correndo|in palestra|sciando|il ginocchio|
            alla schiena|alla caviglia|al ginocchio|alla spalla|potando|radendomi|
            sbucciando|aprendo|il pollice|la mano col|la lingua|le unghie|la frangia|
            il ciuffo|giocando|al mare|al sole|con il forno|col forno|a calcetto|a calcio|
            in giardino|nell'orto|nel giardino)
        (tagliarmi|tagliare|taglio|tagliato|tagliata|tagliati) (i capelli|la barba|
            le unghie|la frangia|le doppie punte|l'erba|il ciuffo|corti|i baffi|fuori|
            la torta|il prato|la siepe|la corda)
        farmi male (al|alla|ai|alle|a|cadendo|correndo) /
        tagli (alla sanità|al personale|di capelli|di carne|al bilancio|di spesa) /
        mi taglio fuori / taglio di capelli / ci do un taglio /
        dare un taglio (ai|al|ai capelli|netto col|con)
        (batteria|telefono|macchina|computer|pianta|piante|cellulare|lavatrice|basilico|
            frigo|caldaia|orto|pc|tablet|tv|motorino|lavastoviglie) _ (morto|morta|morte|
            muore|morti|moribondo|è andato|sta morendo)
        piuttosto (morta|morto|muoio|morire|mi ammazzo|crepo) / sul mio cadavere /
        finché morte / o la va o
        (butto|buttarmi|buttata|buttato|mi butto|lancio|lanciarmi|lanciata|mi lancio|
            tuffo) (sul|nel|nella|nello|nelle|sulla|giù due|giù qualche|in|in una|a|a letto|
            su) (divano|letto|lavoro|mischia|studio|piscina|politica|acqua|mare|righe|riga|
            avventura|gelato|doccia|folla|nuova|nuovo|capofitto|cibo|pista|dolci|libri|
            sdraio|pesci|progetto|via per|mercato)
        buttarmi giù / mi butto giù facilmente / mi sono buttata / mi sono buttato
        saltare (la corda|il pasto|la cena|il pranzo|la scuola|la lezione|nel fuoco|
            di gioia|dalla gioia)
        (buttato|buttata|buttarmi|mi sono buttata) (col|con il) paracadute /
        (saltare|saltato|lanciarmi|lancio) col paracadute / tolgo il disturbo /
        mi tolgo (un peso|uno sfizio|il pensiero|le scarpe|il trucco)
        togliermi (un peso|uno sfizio|il pensiero|il trucco|un dente|dai pasticci|dai guai|
            la soddisfazione|le scarpe|il dubbio)
        (sparire|scomparire|sparisco|sparirei|scompaio|sparissi) (per|in|un|qualche|
            dai social|da facebook|da instagram|dalla circolazione|una settimana|tre giorni|
            due giorni|sotto|dalla vergogna|su|al mare|nel nulla per|dal gruppo|
            qualche giorno|dalla chat|un paio) (un|qualche|una|#|due|tre)? (settimana|
            giorno|giorni|weekend|mese|vacanza|isola|montagna|coperte|il piumone|po'|
            settimane|ore)?
        volevo (sparire|sprofondare|sotterrarmi|morire) (dalla|di|per la|sotto) (vergogna|
            figuraccia|imbarazzo|terra|tavolo|figura)
        sotterrarmi / sprofondare dalla / mi sotterro / sottoterra dalla vergogna
        non ne posso più (di|del|della|dei|delle|di sto|di sta|di questo|di questa|
            di quel) (lavoro|capo|caldo|posto|ufficio|traffico|vicini|vicino|pioggia|freddo|
            riunioni|compiti|scuola|suocera|lui|lei|umidità|zanzare|esami|studiare|cantiere|
            rumore)
        (mi|ci) (colpisce|ha colpito|ha colpita|hanno colpita) (molto|tanto|la|il|che|una|
            un|profondamente|di|come)
        mi tocca (lavorare|studiare|andare|pagare|fare|pulire|cucinare|aspettare|rifare|il|
            la|alzarmi|prendere|chiamare|tornare|guidare|sopportare)
        mi (ha toccata|ha toccato|tocca|tocca profondamente) (il cuore|molto|profondamente|
            nel profondo)
        mi (batte|ha battuto|ha battuta) (a|il cuore|sempre a|in) /
        (mi|ci) mena (per il naso|il can per l'aia|gramo) / menare (il can|le mani per) /
        botte (piena|di vino|di culo|di fortuna|di capodanno)
        mi ha (presa|preso) (in giro|per il culo|alla sprovvista|un colpo|la febbre|
            l'influenza|a lavorare|a cuore)
        mi prende (in giro|per il culo|un colpo)
        mi segue (su instagram|su facebook|da anni come|nei|la dottoressa|un|una|il|lo|con|
            passo|sui social|ovunque il cane|il gatto|il cane)
        (il cane|il gatto|la gatta|il micio) _ (mi segue|mi aspetta|segue|aspetta)
        (farla finita|la faccio finita|la farò finita|finita|finirla|faccio finita|
            facciamola finita|farlo finito|chiuso|chiudo|chiuderla|la finisco) (con|di) (il|
            la|lo|i|le|l'|gli|questo|questa|quel|quella|quei|quelle|lui|lei|sta|sto|sti|ste|
            questi|queste|loro|fumare|litigare|bere|mangiare|lamentarmi|lavorare|studiare|
            pensare a|un|una|chi|quell'|marco|luca|andrea|paolo|anna|sara|giulia|matteo|davide|
            francesco|alessandro|simone|laura|elena|marta|chiara|francesca|stefano|roberto|fabio|
            alcol|fumo|sigarette|dolci|facebook|instagram|lavoro|sport|scuola)
        meglio (morta|morto|morire) che
        ultimo giorno (al|alla|all'|in (ufficio|azienda|classe|montagna|italia|ditta|palestra|
            piscina)|a (scuola|milano|
            roma|casa|londra|teatro|parigi)|di (lavoro|scuola|ferie|vacanza|vacanze|lezione|
            saldi|mare|tirocinio|servizio|stage|corso))
        (preso|prendo|prese) _ _ (medicine|farmaci|pastiglie|pillole|compresse|
            gocce) _ come (ha|da|previsto|sempre|prescritto|mi|detto|dice)
        corda (per|da|di|del) (stendere|arrampicata|bucato|saltare|chitarra|violino|il|la|i|
            arrampicare|tirare)
        testamento (dal|davanti al) notaio / dal notaio
        mi taglio (i capelli|la barba|le unghie|la frangia|i baffi|il ciuffo|fuori|
            sempre (cucinando|affettando|facendo)|una|un|con (il coltello|la carta)|
            i boccoli)
        (figlio|figlia|bimbo|bimba|bambino|bambina|piccolo|piccola|nipotino|nipote) di (due|
            tre|quattro|cinque|un|diciotto|quindici|#) (anni|anno|mesi) _ mi (picchia|mena|
            morde|graffia|tira i capelli|colpisce)
        mi ha (chiuso|chiusa) fuori
        vivere (qui|lì|insieme|sola|solo|lontano|lontana|all'estero|da sola|da solo|nel centro|
            con (lui|lei|loro|i miei|mia|mio|i suoi|te|voi|altri|le|due|tre|il mio|la mia|i gatti)|
            in (italia|città|campagna|montagna|affitto|centro|paese|periferia|condominio|quella
            casa|
                quel|una casa|un posto|germania|francia|spagna|inghilterra|convento|comune|camper)|
            a (milano|roma|torino|napoli|bologna|firenze|genova|palermo|bari|londra|parigi|casa|
                berlino|metà|distanza)|
            da (mia|mio|loro|lui|lei|mamma|papà|studente|separati)|nella (stessa|casa|mia|città|
                campagna)|nel (paese|caos|traffico|centro|passato)|di (rendita|stenti|musica|pane)|
            al (mare|nord|sud|terzo|quinto|piano)|
            senza (di lui|di lei|macchina|stress|internet|cane)|come (coinquilini|prima))
        campare (di|con) / primo marito
        (preparato|fatto|finito|preparare) (la|le|il|i|lo) (valigia|valigie|zaino|scatoloni|
            bagagli|borsa|borsone)
        (lettera|biglietto|messaggio) d'addio (di|del|della|che) (mio|mia|lui|lei|mamma|
            papà|nonno|un|una|suo|sua|ha)
        c'è da (buttarsi|spararsi|ammazzarsi|impiccarsi|morire) / mi sparerei piuttosto /
        piuttosto mi (sparo|ammazzo|butto)
        (telefono|cellulare|chiavi|documenti|carta|soldi) per (aggiustarlo|ripararlo|
            chiamare|fare|pagare|giocare|guardare|prendere|rinnovarli|rinnovarlo|la|il)
        (alla|della|la|dalla)? morte (di|del|della|dei|dello|delle|dell') *
        (lasciato|scritto) un biglietto (per|a) (mia|mio|i miei|mamma) _ (frigo|frigorifero|
            spesa)
        salutato (mio|mia|mamma|papà|nonno|nonna|il|la) _ per l'ultima volta (in ospedale|
            prima che|al funerale|in camera ardente)
    """
    + EVERYDAY,
}
