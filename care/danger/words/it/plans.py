"""Italian: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning
from care.danger.words.it.days import SET_DAYS
from care.danger.words.it.leaving import LEAVING
from care.danger.words.it.places import PLACES

_PLANS = """
        (so|sapere) (già|esattamente|bene|benissimo|perfettamente)? (quando|come|
            dove) (e (come|dove|quando))? (lo)? (farlo|lo faccio|lo farò|fare|farò|
            farla finita|morire|morirò|mi ammazzo|mi ucciderò|uccidermi|succederà|andarmene|
            me ne andrò|finirla|la farò finita|ammazzarmi)
        (scelto|deciso|fissato|stabilito|trovato|segnato) (già|anche)? (il|la|un|
            una) (giorno|data|modo|metodo|posto|luogo|momento|notte|ponte|albero) (e (il|la|
            come|dove) (posto|modo|metodo|ora|farlo)?|per (morire|farla finita|farlo|
            uccidermi|ammazzarmi|andarmene)|della mia morte|in cui (morire|la faccio|morirò|
            me ne vado))
        (ho|il mio|un|già un) piano (per|di)? (morire|farla finita|uccidermi|ammazzarmi|
            suicidarmi|andarmene|stanotte|suicida|preciso)
        il (mio)? piano è pronto / tutto (pianificato|programmato) (per|nei)?
        ho (pianificato|programmato|organizzato) (tutto|la mia morte|il mio suicidio|
            ogni dettaglio|nei dettagli)
        (domani|stanotte|stasera|sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|
            presto|tra poco|fra poco|dopodomani|tra # giorni|fra # giorni|da domani|
            da lunedì|la settimana prossima) _ (non ci sarò più|sarò morta|sarò morto|
            non sarò più viva|non sarò più vivo|non ci sono più|non sarò più qui|sono morta|
            sono morto|muoio|non esisterò più|me ne vado per sempre|non sentirò più niente|
            sarò sottoterra|sarò in pace|sarò libera per sempre|sarò cenere)
        non (sarò|ci sarò|sono) (più|più qui)? (viva|vivo|al mondo|domani|a natale|lunedì|
            sabato|per natale|qui domani|la settimana prossima)
        non ci sarò più (domani|lunedì|a natale|per|quando|dopo|da)
        non (arriverò|arrivo) (a domani|a natale|a fine mese|alla fine della settimana|
            ai # anni|all'estate|a lunedì|alla laurea|a sera|al mio compleanno)
        (stasera|stanotte|domani|oggi|domenica|sabato|lunedì|giovedì|venerdì) _ (è|
            sarà) (la fine per me|finita per me|la mia ultima notte|la mia ultima sera|
            il mio ultimo giorno|l'ultima notte|l'ultima sera|l'ultima|
            l'ultimo giorno della mia vita|la fine)
        (il mio ultimo giorno|ultimo giorno di vita|ultima notte su questa terra|
            la mia ultima notte|il mio ultimo natale|le mie ultime ore)
        ultimo giorno di vita / ultima notte su questa terra / è l'ultima (notte|sera) /
        conto i giorni che mi restano / i giorni che mi restano
        (voglio|vorrei|vestito|vestita|dove) _ (essere sepolta|essere sepolto|
            essere seppellita|essere seppellito|essere cremata|essere cremato)
        mi (troveranno|troverete|troverai|trovano) _ (morta|morto|il corpo|mattina|
            impiccata|impiccato|appesa|appeso|senza vita|domattina)
        nessuno (potrà|può|riuscirà a) fermarmi /
        (me ne vado|me ne andrò|vado via) per sempre (da qui|da tutti)?
        (domani|stanotte|stasera|presto|tra poco|fra poco|domenica|sabato|lunedì|giovedì|
            venerdì) _ _ (sarò|non ci sarò|non sarò|non ci sono|sono) (già|più)? (morta|
            morto|più|più qui|in pace per sempre|sottoterra)
        sarò (già)? (morta|morto) /
        (comprato|preso|trovato|preparato|annodato|legato|appeso) (una|la|la mia) corda /
        la corda (è|in|sotto) (pronta|appesa|legata|annodata|garage|letto) /
        (corda|cappio) (al|intorno al) collo / (pistola|fucile|arma) _ _ (carica|carico) /
        canna in bocca / (caricato|carico) (la|il) (pistola|fucile)
        (sono|sto) (sul|sulla|sui|in piedi sul|seduta sul|seduto sul) (cornicione|parapetto|
            ringhiera|davanzale|binari|ciglio|bordo del ponte|bordo del tetto)
        sono (sul|su un) (ponte|tetto|viadotto|cavalcavia) (adesso|ora|e|pronta|pronto|da)
        (cercato|letto|trovato|informata|informato|calcolato|segnato) _ _ (dose|
            dosi) (letale|letali|mortale|mortali)
        non (mi)? resta che (morire|andarmene|farla finita|buttarmi|sparire)
        (preso|bevuto|svuotato|ingoiato|mandato giù|buttato giù|prendere|
            ingoiare) _ (scatola|confezione|flacone|boccetta|blister|scatole) (intera|
            intero|intere|interi|completa)
        (preso|bevuto|svuotato|ingoiato|mandato giù|buttato giù) _ (scatola|confezione|
            flacone|boccetta|blister|scatole) _ di (pastiglie|pillole|compresse|farmaci|
            sonniferi|gocce|xanax|tavor|lexotan|tachipirina|valium|en|ansiolitici|
            antidepressivi|psicofarmaci)
        (bevuto|ingoiato|bere|ingerito|bevo) (la|il|del|della|dell'|l'|un) (candeggina|
            varechina|acido|veleno|topicida|diserbante|antigelo|detersivo|ammoniaca|
            soda caustica|insetticida|acquaragia)
        (lametta|lamette|rasoio|taglierino|corda|pistola|lama) (in|tra le|nella) (mano|mani)
        abbastanza (_)? per (morire|andarmene|farla finita|uccidermi|non svegliarmi|
            ammazzarmi)
        il necessario per (morire|farla finita|uccidermi) /
        la (mia)? data è (il|fissata|decisa|scelta) /
        ho (un|già un|il mio) piano (e|per|preciso|pronto) /
        so (già)? il (giorno|modo|posto) / senza che se ne accorgessero /
        prossimo (treno|metrò|camion) è (quello buono|quello giusto|il mio|per me)
        (pastiglie|pillole|compresse|gocce|medicine|sonniferi) (sono)? (contate|pronte|
            contati|pronti|in fila)
        (la lettera|le lettere|il biglietto) (è|sono) (scritta|pronta|scritto|pronto|
            scritte|pronte)
        (scelto|deciso) (come|dove|quando) e (dove|come|quando)
        (lettera|lettere|biglietto) _ _ _ _ (pillole|pastiglie|farmaci|sonniferi|corda|
            lamette)
        ho (già)? (scelto|deciso|fissato) il (giorno|posto|modo|metodo)
        ho (già)? (scelto|deciso|fissato) (giorno|posto|quando|come|dove|tutto)? e (posto|
            modo|ora|come|dove|quando)
        (comprato|ordinato|trovato) (l'|dell'|il|del|della|una bombola di|
            una bombola d')? (elio|monossido|cianuro|nitrito|topicida|veleno|pentobarbital)
        so (dov'è|dove sta|dove tiene|dove sono|dove tengono) _ (fucile|pistola|arma|
            cartucce|proiettili|corda)
        (fucile|pistola) _ _ _ (cartucce|proiettili|colpi) / troppa insulina /
        insulina _ (troppa|apposta|tutta) / prossimo treno _ _ (buono|giusto)
        (aspetto|quando|appena|dopo che|finché|una volta che|mentre) _ (tutti|bambini|mamma|
            marito|moglie|genitori|miei|figli|lui|lei|loro|casa|coinquilini|padre|madre|
            sorella|fratello|figlia|figlio) _ (dormono|dormano|dorme|dorma|usciti|uscito|
            uscita|escono|esce|vanno|va|via|partono|partiti|addormentati|letto|vuota|vacanza|
            addormentano) _ _ (lo (faccio|farò)|la (faccio|farò) finita|mi butto|salto|
            sarà fatta|è fatta)
        (vanno|partono|saranno|escono|va|via) _ _ io? (resto|resterò|rimango|sarò|
            sono) _ (lo (faccio|farò)|sarà (fatta|fatto|finita)|la faccio finita)
        (lo farò|lo faccio|sarà) (il giorno|la vigilia|la notte|la sera|subito dopo|dopo|
            prima) _ _ (anni|anni e basta|compleanno|natale|capodanno|laurea|processo|
            matrimonio|anniversario|funerale|feste|pasqua)
        (già|ho) (scelto|individuato) (l'|il mio|un) (albero|ponte|trave|ramo|ora|binario|
            palazzo|gancio)
        so (da|su|sotto|a)? (quale|che) (ponte|piano|treno|ora|giorno|albero|tetto|trave|
            finestra|binario|viadotto) _ _ (salto|salterò|buttarmi|butterò|mi butto|lo farò|
            lo faccio|impiccarmi)
        (stasera|stanotte|questa notte|questa sera) è (la (sera|notte|volta) (giusta|buona|
            decisiva)|la mia ora|quella giusta|quella buona|il momento|la fine)
        (bevuto|bevo|bevendo|bevuta) (qualcosa|un po'|un bicchiere|vino)? per (farmi|darmi|
            trovare|avere) (il|un po' di)? coraggio
        (così|perché|affinché|in modo che|che) non (mi|siano|sia|debbano) _ _ (trovano|
            trovino|trova|trovi|trovassero|trovarmi|trova mia) _ (figli|figlia|figlio|mamma|
            madre|moglie|marito|bambini|genitori|miei|padre)
        ho (già)? (il giorno|la data|il luogo|il posto) _ (il posto|il modo|il metodo|
            la corda|le pillole|il mezzo)
        (lasciato|preparato|messo|scritto|lascio) _ (busta|buste|lettera|lettere|biglietto|
            biglietti|video) (per|a|ai|alle) (ognuno|ognuna|ciascuno|tutti|ogni|i miei|
            i ragazzi|i bambini|i figli|le bambine|mia|mio|quando non|chi)
        (contato|conto|contate|contati|messo in fila|messe in fila|allineato|allineate) (lo|
            le|i|il|la|tutte le|tutti i)? (xanax|pillole|pastiglie|pasticche|compresse|
            sonniferi|gocce|tavor|lexotan|valium|farmaci|medicine|rivotril)
        (pasticche|pastiglie|pillole|compresse|sonniferi|farmaci|gocce|xanax) _ _ (davanti|
            tavolo|comodino|accanto|mano|letto) _ _ (bottiglia|vodka|whisky|alcol|vino|
            grappa|gin|rum)
        sono (sul|su un|sopra il|su quel) (ponte|tetto|viadotto|cavalcavia|balcone|terrazzo|
            cornicione) _ _ (guardo|guardando|salto|mi butto|scavalco|scavalcato)
        (sistemato tutto|tutto sistemato|tutto in ordine|tutto a posto|tutto pronto|pagate|
            pagato|ordine) _ _ _ _ (posso|ora posso|adesso posso) (andare|andarmene|
            morire|sparire)
        posso (andarmene|morire) (tranquilla|tranquillo|in pace|serena|sereno|
            leggera|leggero|adesso|finalmente|senza)
        sistemato tutto (conto|casa|conti|carte|banca|bollette|debiti|documenti|il conto|
            la casa|le carte)
        (scritto|lasciato|dato|segnato|messo) _ (password|pin|codici) _ (per|a) (mia|mio|
            i miei|moglie|loro|lei|lui)
        (cane|gatto|gatta|cagnolina) _ (dato|data|lasciato|lasciata|affidato|affidata|
            portato) _ _ _ (poi me ne vado|non tornerò|per sempre|perché|il perché|
            non sa perché)
        (a un passo|a tanto così|vicinissima|vicinissimo|a un soffio) (dal|al|da) (farlo|
            farla finita|buttarmi|saltare|gesto|non esserci)
        da (domani|lunedì|sabato|domenica|stanotte|stasera) non ci (sarò|sono) (e|più|mi|
            perdonatemi|perdoni|scusi|scusate|grazie)
        (aperto|apro|aprire) il gas
        (presto|domani|stanotte|finalmente) _ (non soffrirò più|smetto di soffrire|
            sarò in pace|raggiungo|raggiungerò) (papà|mamma|mio|mia)?
        (domani notte|stanotte|stasera|domani|domenica|sabato) muoio
        so dove _ _ (tiene|tengono|nasconde|nascondono|mette) (il|la|le|i) (fucile|pistola|
            arma|armi|cartucce|proiettili|chiave dell'armadio|sonniferi|medicine)
        (fucile|pistola) _ _ (armadio|cassetto|cassaforte|cantina) _ _ (chiave|chiavi|
            combinazione|carica|carico|so dov'è)
        (vanno|partono|saranno|escono|va|via) _ _ io? (resto|resterò|rimango|sarò|
            sono) _ _ (lo faccio|lo farò|la faccio finita)
        (deciso|fissato|stabilito) (tutto)? (per|è per) (stasera|stanotte|domani|sabato|
            domenica|lunedì|martedì|mercoledì|giovedì|venerdì) (sera|notte|
            mattina)? _ _ (sarà|saranno|dai suoi|non c'è|via|lavoro|fuori)
        (libera|libero) di (andarmene|morire|farla finita|sparire)
        non sarò più (un|una) (peso|problema|fardello|zavorra|carico|impiccio)
        (metto|messo|mettendo|tengo|conservo|accumulo|nascondo) (da parte|via) _ _ (terapia|
            pillole|pastiglie|pasticche|compresse|farmaci|medicine|gocce|sonniferi)
        (salutato|abbracciato) _ (nipotini|nipoti|figli|bambini|mamma|miei|tutti|amici|
            figlia|figlio) _ _ (senza che|ultima|non sanno|non lo sanno|capissero|capito|
            sapessero)
        (quanta|quante|quanti|quale dose|che dose) _ _ (ci vuole|ci vogliono|serve|servono|
            bisogna|basta|bastano) _ per (morire|uccidersi|uccidermi|ammazzarmi|
            non svegliarsi|farla finita)
        (lametta|lamette|corda|cappio|pistola|fucile) _ _ (bordo|vasca|bagagliaio|trave|
            comodino|albero|cuscino|cantina)
        (cane|gatto|gatta) _ _ (dato|data|lasciato|lasciata|affidato|
            affidata) _ _ _ _ (perché|poi me ne vado)
        (davanti|vicino|accanto|fermo|ferma|seduto|seduta) (ai|sui) binari
        (salito|salita|arrampicato|arrampicata) (sul|sulla|in cima al|su un) (tetto|
            parapetto|ringhiera|ponte|viadotto|cornicione|gru)
        (tutto scritto|ho scritto tutto|è tutto scritto) _ _ (lo|la)? (troverete|troverai|
            troveranno|capirete)
        deciso che sarà (il #|stasera|stanotte|domani|domenica|sabato|lunedì|venerdì)
        (poi|così|presto) raggiungo (sua|suo|mia|mio|mamma|papà|la) (madre|padre|moglie|
            marito|figlio|figlia|mamma|papà) (in cielo|lassù|al cimitero)?
"""

MEANINGS = {
    Meaning.PLAN: _PLANS + SET_DAYS + PLACES + LEAVING,
    Meaning.AFFAIRS: """
        testamento / le mie volontà / le ultime volontà
        (regalato|regalo|dato via|donato|distribuito|venduto|sistemato|ordinato|svuotato|
            buttato|diviso|lasciato|intestato|messo in ordine) (tutte|tutti|tutto)? (le mie|
            i miei|la mia|il mio|tutte le|tutti i|la|il) (cose|vestiti|libri|chitarra|
            gioielli|camera|stanza|cassetti|casa|roba|risparmi|soldi|armadio|documenti|
            carte|conto|conti|collezione|macchina)
        (tutto|tutte le carte|le carte|i documenti|i conti|le bollette) (è|sono)? (a posto|
            in ordine|sistemato|sistemati|sistemate|pagato|pagate)
        (sistemato|sistemati|sistemata|sistemate|affidato|affidata|lasciato|portato|
            trovato casa|cercato casa|trovato qualcuno) (a|per|al|il|la|i|le|un|l')? (il|la|
            al|alla|i)? (cane|gatto|gatta|conto|conti|gatti|cani|animali|chiavi|casa|
            bollette|debiti|coniglio)
        (trovato|cerco|chi) _ (prenda|tenga|tiene|si occuperà del|si occupi del|
            prende) _ (cane|gatto|gatta|gatti)
        (pagato|pagata|scelto|scelta|organizzato|prenotato|comprato|comprata|preparato) (il|
            la|il mio|la mia) (funerale|tomba|loculo|bara|lapide|cremazione|
            foto per la lapide|cimitero)
        assicurazione sulla vita / polizza vita / le password (sono|le ho|nel|nella) /
        (scritto|lasciato) le password
        (insegnato|mostrato|spiegato) (ai|a|al|alla) (bambini|figli|miei|mio|mia|
            ragazzi) _ (a|come|dove)
        (sapranno|sanno) cavarsela / vestito buono / girato tutto / liquidazione
        lettere (per|a|ai|alle|alla) (i miei|mia|mio|tutti|ognuno|i figli|figli|miei|
            ciascuno|mamma|chi) _
        una lettera (per|a|ai|alla|al) (i miei|mia|mio|tutti|ognuno|figli|miei|ciascuno|
            mamma|ogni) _
        due righe per (mia|mio|i miei|mamma) /
        biglietto (sul tavolo|per mia|per mio|per i miei)
        (lasciato|dato|girato|diviso|svuotato|trasferito|intestato) _ (soldi|gioielli|
            risparmi|conto|libretto|eredità)
        ho salutato tutti / salutato tutti /
        messo (in ordine tutto|tutto in ordine|a posto tutto|tutto a posto)
    """,
}
