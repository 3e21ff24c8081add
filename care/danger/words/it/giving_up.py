"""Italian: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning
from care.danger.words.it.weary import WEARY

MEANINGS = {
    Meaning.NO_LIFE: """
        (non|nn) (ho|c'ho|sento|mi resta|mi rimane|mi è rimasta|provo|trovo) _ (voglia|
            forza|volontà|desiderio|gusto|gioia) (di|per) (vivere|campare|esistere|
            stare al mondo|svegliarmi|restare al mondo|restare in vita|continuare a vivere|
            essere viva|essere vivo|alzarmi dal letto|alzarmi la mattina)
        (non|nn) (ho|c'è|c'ho|vedo|trovo|mi resta|mi restano|ci sono|mi viene in mente|
            esiste|sento) _ (motivo|motivi|ragione|ragioni|scopo|senso|motivazione|
            perché) (per|di|a|nel|in|per cui|valido|valida|valida per|valido per) _ (vivere|
            vita|esistere|restare|campare|stare al mondo|svegliarmi|continuare|
            andare avanti|alzarmi|essere viva|essere vivo|esserci|valga la pena)
        (perso|persa|perdo|passata|passato|svanita|finita|sparita|mi manca|senza|zero|
            nessuna|più) (la|ogni|tutta la|il|un|una|più)? (voglia|ragione|ragioni|motivo|
            gusto|volontà|gioia|forza|motivi|scopo) (di|per) (vivere|campare|esistere|
            stare al mondo|continuare a vivere)
        (che senso ha|che senso avrebbe|a che serve|a cosa serve|a che scopo|per cosa|
            a che pro|per quale motivo|che motivo ho di|che motivo ho per|perché|
            per che cosa|per chi|cosa serve) (vivere|continuare a vivere|svegliarmi|campare|
            esistere|sono ancora viva|sono ancora vivo|sono ancora qui|vivo ancora|vivo|
            vivere così|andare avanti|continuare|alzarmi|stare al mondo|tirare avanti|
            restare|restare al mondo|la vita|la mia vita|dovrei vivere|dovrei restare|
            devo vivere|respiro ancora) (ancora|così)?
        perché (sono|son) (nata|nato|ancora viva|ancora vivo|ancora qui|ancora al mondo|
            al mondo|venuta al mondo|venuto al mondo)
        che ci faccio (ancora)? (qui|al mondo|su questa terra|in questo mondo|ancora qui) /
        cosa ci faccio (ancora)? (al mondo|su questa terra|in questo mondo|viva|vivo)
        (stanca|stanco|stufa|stufo|esausta|esausto|sfinita|sfinito|stremata|stremato|
            nauseata|nauseato|schifata|schifato|stancata|stancato|rotta|rotto|nausea|
            stracca) (di|della) (vivere|vita|questa vita|mia vita|sta vita|esistere|
            essere viva|essere vivo|campare|stare al mondo|essere al mondo|respirare|
            svegliarmi|esserci|tutto e di tutti)
        (la vita|vita|vivere|la mia vita|questa vita|l'esistenza|campare|la mia esistenza|
            niente) (per me)? (ormai)? non (ha|ne|vale|merita|mi|ne vale|la|serve|avrà|
            aveva|sa) _ (senso|la pena|valore|scopo|interessa|piace|appartiene|dice più|
            importa|sapore|niente|nulla|vissuta|serve|reggo|voglio|sopporto)
        (vita|esistenza) (inutile|vuota|insopportabile|senza senso|senza scopo|
            che non voglio|senza valore|da buttare|che non è vita)
        (la vita|vivere|la mia vita) (è|è diventata|è diventato|mi è|mi sembra) (troppo|un|
            solo|solo un|insopportabile|inutile|una)? (inferno|peso|dolore|tortura|calvario|
            agonia|dura|pesante|insopportabile|inutile|condanna|fardello|troppo)
        non è (più)? vita (questa|la mia)? / questa non è vita
        (non|nn) (voglio|vojo|vorrei|riesco|posso|ce la faccio|desidero|mi va|ho voglia|
            me la sento|sopporto|reggo|ho la forza) _ (vivere|esistere|esserci|campare|
            campà|svegliarmi|stare al mondo|essere viva|essere vivo|stare in questo mondo|
            continuare a vivere|essere al mondo|restare in vita|restare al mondo|respirare|
            la vita|questa vita|sta vita|la mia vita)
        (vita|vivere) (non|nolla|nn) (la)? (voglio|volio|vogglio|vojo) (più)? /
        (ho chiuso|chiudo|chiuso) con (la vita|questa vita|tutto e tutti per sempre)
        non (merito|meritavo) di (vivere|esistere|essere viva|essere vivo|stare al mondo|
            esserci|respirare)
        mi rifiuto di vivere
        (delusa|deluso|triste|arrabbiata|arrabbiato|dispiace|peccato|schifo|rabbia|
            male) (di|che|per|quando|per essermi|di essermi)? _ (svegliata|svegliato|
            ancora viva|ancora vivo|svegliarmi|risvegliata|essere viva|essere vivo|
            sopravvissuta|sopravvissuto|essere ancora qui)
        odio (essere viva|essere vivo|svegliarmi|vivere|la mia vita e vorrei) /
        mi pesa (vivere|esistere|stare al mondo|svegliarmi)
        (non|nn) (vedo|ho|trovo|c'è) (più|alcun|nessun|un|altra|altre|nessuna|
            alcuna)? (altra|un|alcuna|una)? (futuro|via d'uscita|vie d'uscita|via di uscita|
            uscita|speranza per me|scampo|futuro per me|domani per me)
        niente (mi tiene|mi lega|più mi tiene|mi trattiene) (qui|più qui|in vita|al mondo|
            a questa vita|più)?
        non c'è (niente|nulla|nessuno|più niente) (che|per cui) (mi tenga|mi tiene|
            valga la pena|mi trattenga|vivere)
        il mio posto non è (qui|in questo mondo|al mondo|tra i vivi) /
        non c'è posto per me (al mondo|in questo mondo) /
        non sono fatt* per (vivere|questo mondo|questa vita|stare al mondo|la vita) /
        non appartengo a questo mondo / (sono|mi sento) già (morta|morto) (dentro)? /
        (morta|morto) dentro / vivo solo per (i miei|mia|mio|non far|mio figlio|i figli) /
        sopravvivo e basta / nun (voglio|vojo) (più)? (campà|vive) / meglio (morta|morto)
        meglio (morta|morto|morire) che (un altro|vivere|continuare|così|questa|
            andare avanti|viva|vivo|campare|soffrire|stare|restare|questo)
        se (domani|stanotte|domattina|un giorno|solo)? (non mi|il cuore|il mio cuore|
            io)? _ (svegliassi|svegliassi più|battesse|battesse più|fermasse|morissi|
            sveglio) _ (sarebbe|sarei|starei|sarebbe solo) _ (liberazione|sollievo|meglio|
            felice|contenta|contento|bene|pace|regalo|dispiacerebbe)
        (tumore|cancro|infarto|malattia) _ (sarei|direi|sarebbe) _ (sollevata|sollevato|
            contenta|contento|sollievo|liberazione|finalmente|felice|meno male)
        (che|cosa) (campo|vivo|ci sto|resto|respiro) a fare /
        a (che|cosa) serve (la mia vita|che io viva|che viva) /
        (nn|non) o _ (voglia|motivo|ragione|forza) (di|per) (vivere|campare) /
        non (mancherei|mancherò|manco) a nessuno / a nessuno (mancherei|mancherò) /
        nessuno mi (piangerebbe|piangerà|rimpiangerebbe)
        (vorrei|preferirei|avrei voluto|avrei preferito|speravo di|spero di|volevo|
            voglio) non (essermi|
            essere|esser) (mai)? (svegliato|svegliata|sopravvissuto|sopravvissuta|
            risvegliato|risvegliata)
        (non|nn) (voglio|vojo|vorrei|riesco|ce la faccio|posso|sono capace di) _ (stare|
            restare|essere|rimanere) (vivo|viva|in vita|al mondo)
        (non|nn) (vedo|trovo|capisco|sento|c'è|ha) _ (senso|utilità|motivo|scopo) (di|del|a|
            nel|per)? (continuare a)? (vivere|esistere|campare|stare al mondo)
        (ho fatto|fatto) il mio tempo / ho (già)? vissuto (abbastanza|troppo|fin troppo)
        (dovevano|dovevate|dovevi|potevano|avrebbero dovuto|
            avreste dovuto) lasciarmi (morire|andare|crepare)
        perché mi (hanno|avete|hai) (salvata|salvato|rianimata|rianimato) /
        (mamma|papà|nonna|nonno) non (ha più la forza di vivere|ce la fa più a vivere) /
        non serve a (niente|nulla|nessuno) (che io|che) (viva|esista|resti|ci sia) /
        a che serve che io (viva|esista|resti) /
        di troppo (su questa terra|al mondo|in questo mondo|in questa vita)
        (vorrei|voglio|preferirei|sarebbe meglio|avrei preferito|magari|dovrei|
            avrei voluto) (essere|fossi|esser)? (io)? (morta|morto) (io)?
        non (sono|so) _ (sicura|sicuro|certa|certo|se) _ (voler vivere|voglio vivere|vivere|
            voler esserci|voglio esserci)
        (ne)? (ho|ne ho) abbastanza di (vivere|essere viva|essere vivo|questa vita|esistere|
            stare al mondo|campare|tutto e di tutti)
        non vale _ la pena (di)? (vivere|esistere|campare|continuare a vivere|essere viva|
            essere vivo)
        lasciatemi (morire|andare|crepare)
        (aspetto|desidero|invoco|chiamo|bramo) (solo|soltanto|solamente)? la morte
        (affrettare|accelerare|anticipare) (la|la mia) (morte|fine)
        (unica|sola|migliore) (via d'uscita|soluzione|uscita|strada|via|cosa) _ _ _ (morte|
            morire|suicidio|ammazzarmi|uccidermi|farla finita)
        non ha (più)? (senso|alcun senso) (andare avanti|vivere|continuare|svegliarsi|
            svegliarmi|esistere|restare)
        se _ (crepassi|morissi|sparissi|scomparissi|schiattassi) _ _ (favore|meglio|sollievo|
            regalo|liberazione|pace|dispiacerebbe|contenta|contento)
    """
    + WEARY,
    Meaning.NEVER_BORN: """
        (non|nn) (essere|esser|fossi|sia|sarei) (mai)? (nata|nato|venuta al mondo|
            venuto al mondo|esistita|esistito)
        mai (essere|fossi) (nata|nato) / non fossi mai (esistita|esistito|nata|nato)
        non (dovevo|avrei dovuto|dovrei|sarei dovuta|sarei dovuto|ho chiesto di|
            avevo chiesto di) (mai)? (nascere|esistere|venire al mondo|esserci|essere nata|
            essere nato|essere qui)
        (maledico|odio|maledetto) il giorno (in cui|che) sono (nata|nato) /
        mia madre (doveva|avrebbe dovuto|poteva) abortire
        (la mia nascita|sono nata|sono nato|che sia nata|che sia nato) (è stata|è stato|è|
            per)? (un|uno) (errore|sbaglio)
        era meglio se non (nascevo|fossi nata|fossi nato|ero nata|ero nato) /
        non ho _ chiesto _ (di nascere|io di nascere|di venire al mondo)
    """,
    Meaning.BETTER_OFF: """
        (starebbero|starebbe|stareste|staresti|sarebbero|sarebbe|sareste|saresti|saranno|
            staranno|starà|sarete|vivrebbero|vivrebbe|vivranno|vivreste|stanno|andrebbe|
            andrebbero|camperebbero|si sentirebbero) (tutti|tutte|molto|tutto|tutto molto|
            molto più|sicuramente|di sicuro|solo|finalmente|per tutti|per loro|
            per voi)? (meglio|più felici|più felice|felici|più tranquilli|tranquilli|
            più tranquilla|sollevati|sollevata|più liberi|liberi|più sereni|sereni|
            più leggeri|più facile|più semplice|in pace|bene|più contenti|contenti|migliore|
            più bello|liberati|un sollievo)
        (avrebbero|avrebbe|avreste|avranno|avrebbero tutti) (finalmente|un po' di|tutti|
            più)? (pace|una vita migliore|meno problemi|meno pensieri|un problema in meno|
            un peso in meno|la vita più facile|una preoccupazione in meno)
        troverebbero pace /
        meglio per (tutti|loro|i miei|mio|mia|voi|lui|lei|la mia famiglia|gli altri) /
        un sollievo per (tutti|loro|i miei|mio|mia|voi|la mia famiglia) /
        farei un (favore|piacere) a (tutti|loro|mio|mia|i miei|te|voi) /
        un (favore|piacere) (al mondo|a tutti) / un problema in meno / un peso in meno /
        una bocca in meno / se la caverebbero (meglio|benissimo|bene|alla grande)?
        nessuno _ (accorgerebbe|accorgerà|accorgesse|piangerebbe|piangerà|noterebbe|
            mancherei|mancherò|sentirebbe la mia mancanza|sentirà la mia mancanza|
            importerebbe|importa|soffrirebbe|cercherebbe|se ne accorge|rimpiangerebbe|
            verrebbe)
        non (mancherei|mancherò|manco) a nessuno /
        a nessuno (mancherei|mancherò|importerebbe|importa|interessa|fregherebbe|frega) /
        non (mi)? (piangerebbe|rimpiangerebbe|cercherebbe) nessuno /
        non frega niente a nessuno /
        (tirerebbero|tireranno|tirerebbe) un sospiro (di sollievo)?
        il mondo (sarebbe|starebbe|girerebbe|andrebbe|andrà|starà|girerà|sarà|andrebbe
            avanti) (migliore|meglio|lo stesso|uguale|
            avanti)
        chi (se ne|mi|si|vuoi che)? (accorge|accorgerebbe|accorgerà|piange|piangerebbe|
            piangerà|cercherebbe|rimpiange|importa)
        chi se ne (accorge|accorgerebbe|frega)
        (respirerebbero|respirerebbe|respireranno|respirerete|respirereste|festeggerebbero|
            festeggeranno|tirerebbero il fiato|si rifarebbero una vita|si rifarebbe una vita|
            rifarsi una vita|si libererebbero|starebbero tranquilli|vivrebbero tranquilli)
        (avrebbero|avrebbe|avreste|avranno) una vita (più|molto|migliore|meno) (serena|facile|
            tranquilla|bella|felice|pesante|leggera)?
        (sarà|è|andrà|andrebbe|sarebbe|diventerà|diventerebbe) (tutto|molto|anche)? (più) (facile|
            semplice|leggero|leggera|tranquillo|tranquilla|sereno|serena|bello)
        (rifarsi|rifarebbe|ricominciare|ricomincerebbe|può ricominciare) (una vita|con un'altra|
            con un altro|da capo)
        se la (caveranno|caverà|sapranno cavare|sanno cavare|cavano) / sapranno cavarsela
    """,
    Meaning.WITHOUT_ME: """
        senza (di)? me / senza una (madre|mamma|moglie|figlia) come me /
        senza un (padre|marito|figlio) come me /
        senza (la loro|il loro|la mia|il mio) (mamma|madre|padre|presenza)
        se (io)? (non ci fossi|non esistessi|non ci sono|non fossi qui|non fossi|
            non ci stessi|non vivessi|non ci fossi più|non fossi più|non ci sarò|non esisto|
            nn ci fossi) (più|mai nata|mai nato|nata|nato|qui|viva|vivo|mai esistita|
            mai esistito)?
        se (io)? (sparissi|morissi|scomparissi|crepassi|muoio|sparisco|scompaio|morirei|
            mi ammazzassi|mi uccidessi|mi suicidassi|mi ammazzo|mi uccido|
            mi togliessi di mezzo|mi tolgo di mezzo|mi togliessi la vita|la facessi finita|
            la faccio finita|mi buttassi|me ne andassi per sempre|
            me ne andassi da questo mondo|me ne vado per sempre|fossi morta|fossi morto|
            fossi sottoterra|fossi sotto terra|fossi andata via per sempre)
        (quando|il giorno che|appena|una volta che) (io)? (non ci sarò|sarò morta|
            sarò morto|sparirò|morirò|mi sarò tolta|mi sarò tolto)
        (con me|me) (morta|morto) / la mia (morte|scomparsa|assenza) /
        che io (non ci sia|muoia|sparisca|sia morta|sia morto|scompaia) / liberi da me /
        liberati di me / non avermi (più)? tra i piedi / se mi (tolgo|togliessi) dai piedi /
        se (crepo|schiatto|muoio)
        (quando|appena|una volta che|se|il giorno che|sapendomi) (io)? (sono|sarò|fossi|sia)
            (finalmente|già)? (morta|morto|sotto terra|sottoterra|sepolta|sepolto|al cimitero|
            in una bara|nella tomba|via per sempre)
    """,
    Meaning.BURDEN: """
        (un|solo un|soltanto un|il loro) (peso|fardello|problema|intralcio|ingombro|
            parassita|errore|fallimento|fallito|disastro|impiccio|fastidio|rifiuto|disturbo|
            danno|macigno|zero)
        (una|solo una) (palla al piede|nullità|delusione|fallita|zavorra|disgrazia|merda|
            vergogna|rovina|buona a nulla|bocca da sfamare)
        peso per / di peso / di troppo / sono inutile / non servo a (niente|nulla|nessuno) /
        non valgo (niente|nulla) / buono a nulla /
        non (sono|faccio) (che)? (niente|altro che) (danni|male)
        (rovino|rovinato|ho rovinato|complico|distruggo|rovinando|avveleno|
            incasino) (la vita|tutto|le vite|l'esistenza|la famiglia) (a|di|ai|alla|degli|
            agli)?
        faccio (solo|soltanto)? (soffrire|stare male|del male a) (tutti|i miei|chi|la mia|
            mia|mio|le persone)
        peso su (tutti|i miei|mia|mio|la mia)
        (d'intralcio|d'impiccio|di peso|di troppo|di ostacolo|d'impaccio)
        non (gli|le|vi|ti) servo (a niente|a nulla)
    """,
    Meaning.UNSAFE_WITH_SELF: """
        (paura|temo|terrore|rischio) (di|che)? (fare|fare io|combinare|faccio|rifare) (una|
            qualche) (sciocchezza|cazzata|pazzia|stupidaggine|follia|stronzata|minchiata|
            cavolata)
        paura di (me|me stessa|me stesso|stare sola|stare solo|restare sola stanotte|
            restare solo stanotte|restare sola con|restare solo con|quello che potrei farmi|
            cosa potrei farmi|farmi del male|uccidermi|ammazzarmi|buttarmi|
            non arrivare a domani|farla finita)
        non mi fido di me (stessa|stesso)? (stanotte|stasera)?
        non (sono|mi sento) (più)? al sicuro (con me|da sola con i miei|con i miei pensieri|
            da me)
        non posso (stare|restare) (sola|solo) (stanotte|stasera|con me) /
        (proteggetemi|proteggimi|salvatemi|salvami) da me (stessa|stesso)? /
        sono un pericolo per me /
        non so se (arrivo|arriverò|ci arrivo) (a domani|a domattina|viva|vivo|a stasera) /
        non supero la notte / non passo la notte / ricoveratemi /
        (ho bisogno di essere|dovete farmi) (ricoverata|ricoverato|ricoverare)
        (faccio|farò|rischio di fare) una (pazzia|sciocchezza|stupidaggine grossa)
    """,
}
