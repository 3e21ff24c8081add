"""Italian: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.WANT: """
        voglio / vojo / voio / vogghiu / vogl / vorrei / vorei / volessi / voler / volere /
        desidero / desidererei / desiderio di|d' / preferisco / preferirei / avrei preferito /
        avrei voluto / mi piacerebbe / mi andrebbe / mi va di|d' / gradirei / voglia di|d' /
        ho voglia / voglia / una voglia matta di / la voglia di / tanta voglia di /
        ho bisogno di|d' / bisogno di|d' / non vedo l'ora di|d' / l'unica cosa che voglio /
        tutto quello che voglio / tutto ciò che voglio / l'unico desiderio /
        il mio unico desiderio / chiedo solo di|d' / chiedo solo / non chiedo altro che /
        sogno di|d' / sogno solo di|d' / aspiro a / pronto a|ad / pronta a|ad /
        sono pronto per / sono pronta per / deciso a|ad / decisa a|ad / disposto a|ad /
        disposta a|ad / determinato a|ad / determinata a|ad / fatemi / lasciatemi / lasciami /
        fammi / merito di|d' / merito solo di|d' / merito la / merito solo la / dovrei /
        dovrei solo / devo / devo solo / meglio / sarebbe meglio / è meglio / tanto vale /
        tanto varrebbe / farei meglio a|ad / non mi resta che / mi resta solo / mi resta da /
        non resta che / resta solo da / sono tentato di|d' / sono tentata di|d' /
        tentato di|d' / tentata di|d' / tentazione di|d' / mi tenta / quasi quasi / potessi /
        se potessi / magari potessi / magari / se solo potessi / impaziente di|d' /
        aspetto solo di|d' / aspetto di|d' / aspetto solo la / starei meglio / sarei meglio /
        m'aggia / aggia / m'agghia / vulesse / vurria / me vojo / me voglio /
        (la mia|la) decisione è presa / ho preso la mia decisione /
        (un|solo un|un solo|l'unico|il mio unico|un unico) (solo)? desiderio /
        una sola voglia / l'unica voglia / il mio desiderio /
        non (desidero|voglio|chiedo|sogno|aspetto|cerco) (altro che|che|più che) /
        ne approfitto per
    """,
    Meaning.WANTED: """
        volevo / avrei voluto / avevo voglia / desideravo / preferivo / pensavo di|d' /
        pensavo a|ad / pensavo / sognavo di|d' / avevo deciso di|d' / avevo in mente di|d' /
        avevo bisogno di|d' / stavo per / ho voluto / ho pensato di|d' /
        ho pensato a|al|alla / speravo di|d' / speravo / meditavo di|d' / ero pronta a /
        ero pronto a / progettavo di|d' / avevo intenzione di|d'
    """,
    Meaning.WILL: """
        sto per / sto andando a / vado a / andrò a / sto pensando di|d' /
        ho intenzione di|d' / intenzione di|d' / intendo / ho deciso di|d' / ho deciso che /
        deciso di|d' / decisione di|d' / ho preso la decisione di|d' / ho scelto di|d' /
        scelto di|d' / ho in mente di|d' / ho in programma di|d' / programmo di|d' /
        pianifico di|d' / progetto di|d' / sto progettando / sto pianificando / medito di|d' /
        conto di|d' / penso di|d' / penso che / mi preparo a|ad / mi sto preparando a|ad /
        finirò per|col / finisco per / potrei / rischio di|d' / sono capace di|d' /
        sarei capace di|d' / capace di|d' / a un passo dal|da / a un passo dall' /
        sul punto di|d' / sull'orlo di|d' / al limite e / prima di|d' / il coraggio di|d' /
        coraggio per / la forza di|d' / è ora di|d' / è il momento di|d' /
        è arrivato il momento di|d' / è giunta l'ora di|d' / impulso di|d' / l'impulso di|d' /
        impulsi di|d' / istinto di|d' / pulsione di|d' / smania di|d' /
        mi trattengo dal|dall' / trattenermi dal|dall' / non riesco a trattenermi dal|dall' /
        mi trattengo / resisto alla voglia di / sto meditando di|d' / ci manca poco che /
        manca poco che / smetto di|d' / oggi smetto di|d' / presto / ne approfitto per /
        approfitto (di|che) _ per / è l'occasione per
        valutando di|d' / valuto di|d' / sto valutando _ di / sto considerando di|d'
        considero di|d'
    """,
    Meaning.TRIED: """
        ho provato a|ad / ho provato / riprovo a / riproverò / ci riprovo / ho tentato di|d' /
        ho tentato il / ho tentato / ho cercato di|d' / per poco non / stavo per /
        ci ho provato / ci ho quasi / tentativo di|d' / un tentativo / tentativo / tentativi /
        ho rischiato di|d'
        ho (già|quasi|anche|di nuovo|ancora)? (provato|tentato|riprovato|ritentato|
            cercato) (a|ad|di|d'|il)?
        (tentativo|tentativi) di
    """,
    Meaning.CANNOT: """
        non riesco più a? / non riesco a / nn riesco / non posso più / non posso /
        non ce la faccio più a? / non ce la faccio a? / non ce la faccio / non ce la fo più /
        non ce la facevo / non ce la farò / non je la faccio più / nun je la faccio /
        non gliela faccio più / nun ce la faccio più / nun c'a faccio cchiù / nun c'a faccio /
        non c'ho più la forza di / non ne posso più / non ne posso più di|d' /
        nn ce la faccio più / nn ce la faccio / nn c'è la faccio / non c'è la faccio più /
        non c'è la faccio / nonce la faccio / nolla / non reggo più / non reggo / nn reggo /
        non sopporto più / non sopporto / non tollero più / non resisto più / non resisto /
        non ho più la forza di? / non ho la forza di / non ho forza di / non ho più forze /
        non ho più forza di / non ho più il coraggio di / non ho più energie per /
        senza forze per / non so più come / non so come / sono stanca di|d' /
        sono stanco di|d' / stanca di|d' / stanco di|d' / stufo di|d' / stufa di|d' /
        esausta di|d' / esausto di|d' / sfinita di|d' / sfinito di|d' / stremata di /
        stremato di / troppo stanca per / troppo stanco per / mi sono stancato di|d' /
        mi sono stancata di|d' / mi sono rotta di|d' / mi sono rotto di|d' / stracca di /
        stracco di / incapace di|d' / non sono capace di|d' / mi rifiuto di|d' /
        non me la sento più di? / non me la sento di / basta
        non ci riesco più a? / non ci riesco a? / nn ci riesco più / non ce la sto facendo più
    """,
    Meaning.KEEP: """
        continuare a? / continuare così / andare avanti a? / andare avanti così /
        andare avanti / proseguire / resistere / reggere / sopportare / tollerare /
        tirare avanti / tirà avanti / far finta di / fare finta di / affrontare /
        portare avanti / trascinarmi / trascinare / sostenere / lottare per / combattere per /
        resistere a / tenere duro / continuo a / sforzarmi di
    """,
    Meaning.HOPE: """
        spero / spero di|d' / spero che / spero solo di|d' / sperare / sperando di|d' /
        sperando che / prego / prego che / prego dio / prego il signore / prego la madonna /
        pregare / pregando / magari / magari mi / se solo / vorrei che / voglio che /
        mi auguro / mi auguro di|d' / mi auguro che / chiedo a dio / supplico / imploro /
        desidero che / ogni sera prego / aspetto che / fa che / speriamo che /
        non vedo l'ora che
    """,
    Meaning.THINK: """
        rifletto / rifletto se|su / riflettendo / medito / sto meditando / ragiono su / valuto se /
        penso / penso a|al|alla / penso di|d' / penso solo a|al|alla /
        penso sempre a|al|alla / penso spesso a|al|alla / penso continuamente di|a|al|alla /
        ci penso / pensarci / pensando / pensando di|a|al|alla / pensare /
        pensare di|a|al|alla / ripenso a|al|alla / sto pensando a|al|alla /
        ho pensato a|al|alla / pensiero / pensieri / il pensiero di|della|del /
        pensieri di|su / idea / idee / l'idea di|del|della / fantasie di|su / fantastico su /
        fantastico di / immagino / immagino di|d' / mi immagino / mi vedo / mi rivedo /
        sogno di|d' / sogno / ho sognato di / rimugino / riflessioni / ossessione / in testa /
        in mente / nella testa / nella mia testa / nella mente / per la testa / chiodo fisso /
        pensiero fisso / ho cercato su google / cercato su internet / cercato su google /
        cerco su internet / cercato online / googlato / cercando su internet / cercato come /
        cercare come / informata su / informato su / letto come / studiato come /
        mi chiedo come / mi chiedo se / mi chiedo cosa proverei / soluzione / via d'uscita /
        via di fuga / uscita / opzione / scappatoia / liberazione / sollievo / mi attira /
        mi attrae / mi chiama / mi tenta / mi libererebbe / mi alletta / non mi fa più paura /
        mi darebbe pace / mi consola
    """,
    Meaning.AFRAID_I: """
        paura di|d' / ho paura che / paura di poter / paura di arrivare a / terrore di|d' /
        terrorizzata di|d' / terrorizzata all'idea di|d' / terrorizzato all'idea di|d' /
        temo di|d' / temo che / angoscia di|d' / spavento di|d' / fobia di|d' / panico di|d'
        paura di (me|me stessa|me stesso|quello che potrei|quello che posso|ciò che potrei|
            cosa potrei|perdere il controllo|rifarlo|non fermarmi|esplodere|
            perdere la testa|fare una pazzia|fare una sciocchezza|fare una cazzata|
            ricominciare|ricaderci)
        mi faccio paura / mi spavento da sola / mi spavento da solo / faccio paura a me /
        non mi controllo più / non mi controllo / non riesco a controllarmi /
        non riesco più a controllarmi / non mi trattengo più / non mi trattengo /
        non riesco a trattenermi / non rispondo più di me / non rispondo di me /
        perdo il controllo / sto perdendo il controllo / perdere il controllo /
        fuori controllo / non mi fido di me / mi tremano le mani / le mani che mi tremano /
        impulso di|d' / l'impulso di|d' / impulsi di|d' / istinto di|d' / l'istinto di|d' /
        pensieri di|d' / pensiero di|d' / il pensiero di|d' / immagini di|d' /
        immagino di|d' / mi immagino di|d' / mi vedo / voglia di|d' / sto per /
        a un passo dal|dall' / sul punto di|d' / potrei / sarei capace di|d' /
        sono capace di|d' / rischio di|d' / finirà che / finisce che / va a finire che /
        credo che / ho quasi / per poco non / stavo per / ancora un minuto e / finirò per /
        finisco per / un giorno o l'altro / se torna / non rispondo
    """,
    Meaning.FEEL: """
        sono / mi sento / mi sono sentito / mi sono sentita / sto diventando / divento /
        ridivento / sento / sento di essere / mi ritrovo / unica via d'uscita /
        unica soluzione / l'unica via / unica via / unica uscita / unica opzione /
        migliore soluzione / resta il / rimane il / resta solo il / mi resta è / solo il /
        in piena crisi / crisi / tornata / tornato / di nuovo / istinti / tendenze
    """,
    Meaning.HAVE: """
        ho / ho avuto / ho ancora / ho di nuovo / ho dei / ho delle / ho sempre / avere /
        mi vengono / mi viene / mi tornano / mi torna / tornano / torna / tornati / tornate /
        tornato / ritornano / arrivano / mi assalgono / mi perseguitano / mi ossessionano /
        non mi lasciano / pieno di / piena di / soffro di / con i miei / i miei / continui /
        continue / c'ho / tengo
    """,
}
