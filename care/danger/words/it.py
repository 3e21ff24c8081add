"""Italian, as it is spoken and typed from the Alps to Sicily, by the young and the old.

An apostrophe parts words. Verbs tell the person: wishes and plans stand in the first person.
"""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

LEXICON = Lexicon(
    elides=True,
    pro_drop=True,
    pauses="ma / però / eppure / tuttavia / mentre / perché / quindi / invece / anzi / poi",
    numbers="""
        due / tre / quattro / cinque / sei / sette / otto / nove / dieci / undici / dodici /
        tredici / quattordici / quindici / sedici / diciassette / diciotto / diciannove / venti /
        ventuno / venticinque / trenta / quaranta / cinquanta / sessanta / settanta / cento
    """,
    common="""
        il / lo / la / i / gli / le / un / uno / una / l' / di / a / da / in / con / su / per /
        tra / fra / del / dello / della / dei / degli / delle / al / allo / alla / ai / alle /
        dal / dalla / nel / nella / nei / sul / sulla / e / ed / o / che / chi / cui / non / mi /
        ti / si / ci / vi / ne / lui / lei / noi / voi / loro / io / tu / mio / mia / miei / mie /
        suo / sua / è / sono / sei / siamo / ho / hai / ha / hanno / era / ero / stato / stata /
        fatto / fare / sto / sta / come / quando / dove / perché / se / anche / più / molto /
        tanto / tutto / tutti / oggi / ieri / ora / adesso / poi / già / ancora / bene / grazie /
        questo / questa / quello / quella / cosa / anni
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
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
            in piena crisi / crisi / tornata / tornato / di nuovo / istinti / tendenze /
            a rischio
        """,
        Meaning.HAVE: """
            ho / ho avuto / ho ancora / ho di nuovo / ho dei / ho delle / ho sempre / avere /
            mi vengono / mi viene / mi tornano / mi torna / tornano / torna / tornati / tornate /
            tornato / ritornano / arrivano / mi assalgono / mi perseguitano / mi ossessionano /
            non mi lasciano / pieno di / piena di / soffro di / con i miei / i miei / continui /
            continue / c'ho / tengo
        """,
        # Dying and living.
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
            (vorrei|preferirei|avrei voluto|avrei preferito|speravo di|spero di) non (essermi|
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
        # Others without me.
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
            il mondo (sarebbe|starebbe|girerebbe|andrebbe) (migliore|meglio|lo stesso|uguale|
                avanti)
            chi (se ne|mi|si|vuoi che)? (accorge|accorgerebbe|accorgerà|piange|piangerebbe|
                piangerà|cercherebbe|rimpiange|importa)
            chi se ne (accorge|accorgerebbe|frega)
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
        """,
        # Hurting oneself.
        Meaning.HARM_SELF: """
            farmi (del|di|ancora|di nuovo)? (male|del male) / farmi dei tagli / farmi un taglio /
            tagliarmi / tagliuzzarmi / ferirmi / bruciarmi / graffiarmi / punirmi /
            mordermi a sangue / colpirmi / picchiarmi da sola / picchiarmi da solo /
            prendermi a (pugni|schiaffi) / autolesionarmi / farmi sanguinare /
            farmi uscire (il)? sangue / incidermi / pizzicarmi a sangue / strapparmi i capelli /
            affamarmi / sbattere la testa (contro|al) (il)? muro / vedere il (mio)? sangue /
            infliggermi (dolore|del dolore) /
            mi (faccio|rifaccio|farò|faccia) (di nuovo|ancora|sempre)? (del)? male
            mi (taglio|tagliuzzo|ferisco|brucio|graffio|incido|autolesiono|autoinfliggo|punisco|
                colpisco)
            mi sto (tagliando|facendo del male|ferendo|bruciando|graffiando) /
            mi faccio (dei|i) (tagli|graffi) / mi prendo a (pugni|schiaffi) /
            sbatto la testa (contro|al) (il)? muro /
            mi faccio (uscire)? (il)? (sangue|sanguinare)
            mi sono (tagliata|tagliato|tagliuzzata|tagliuzzato|ritagliata|ritagliato|incisa|
                inciso|graffiata|graffiato)
            mi sono (fatta|fatto|rifatta|rifatto) (di nuovo|ancora)? (del male|dei tagli|
                dei graffi|tagli|un taglio|uscire il sangue|uscire sangue|sanguinare)
            mi (sono|so) (tagliata|tagliato) (di nuovo|ancora)
        """,
        Meaning.SELF_HARM: """
            autolesionismo / autolesionista / autolesioni / autolesione / autolesionarmi /
            autolesiono / autolesionata / autolesionato
            (ricominciato|ricominciata|ricomincio|tornata|tornato|torno|ripreso|riprendo|
                ricaduta|ricaduto|ricado|ricascata|ricascato|ricasco) (a|con|in|nell'|nei|negli|
                con i|con le|con l')? (tagliarmi|farmi del male|farmi male|tagli|lamette|
                lametta|autolesionismo|bruciarmi|ferirmi|graffiarmi|lama)
            mi (sono|ero) (fatta|fatto|tagliata|tagliato|ferita|ferito|bruciata|bruciato|
                graffiata|graffiato) _ (apposta|di proposito|volontariamente|da sola apposta|
                intenzionalmente)
            (nuovi|freschi|altri) tagli /
            tagli (freschi|nuovi|sulle braccia|sulle cosce|sui polsi|sulle gambe|che nascondo) /
            (nascondo|nascondere|nascosto) (i|le|i miei) (tagli|ferite|lamette) /
            bisogno di (tagliarmi|sanguinare|vedere il sangue|sentire la lama) /
            mi (taglio|tagliuzzo|autolesiono) /
            mi taglio (le braccia|i polsi|le cosce|le gambe|la pelle) /
            mi sono (incisa|inciso) (i polsi|le braccia|la pelle)
            mi (brucio|graffio|faccio male|faccio del male) (apposta|di proposito|a sangue|
                di nascosto)
            mi (pianto|conficco|infilo) (il|la|le|un|una) (compasso|lametta|forbici|unghie|
                spillo|ago|penna)
            mi (spengo|ho spento) (una)? (sigaretta|sigarette) (addosso|sul|sulla|sulle)
            mi (spengo|spegnevo|spegnerei|sono spenta|sono spento|ho spento|spegnere) (le|una|la|
                delle|altre|un'altra)? (sigaretta|sigarette|cicca|cicche|mozziconi) (addosso|sul|
                sulla|sulle|sui|in mano|sul braccio)
            mi (infilo|pianto|conficco|ficco|infilavo|punzecchio|buco|pungo) _ (aghi|ago|spilli|
                spillo|forbici|lametta|compasso|coltello|taglierino|unghie|vetro|puntine)
            mi (gratto|mordo|graffio|pizzico|colpisco|brucio|schiaffeggio|picchio|taglio|
                prendo a) _ _ per (punirmi|calmarmi|sentire|sentirmi|non sentire|sfogarmi)
            (i|dei|nuovi|miei|questi) (tagli|bruciature) (sul|sui|sulle|sulla|alle|
                ai|al|nelle) (polso|polsi|braccia|braccio|cosce|coscia|gambe|pancia|pelle|
                avambracci|avambraccio)
            (mia|mio|la|il|i) (madre|mamma|padre|papà|marito|moglie|sorella|fratello|ragazzo|
                ragazza|prof|amica|amico|miei|figlia|figlio|nonna|compagno|compagna) (ha|
                hanno) (visto|notato|scoperto|trovato) (i|le|dei) (tagli|segni|lamette|cicatrici|
                bruciature|lametta|graffi)
            (non|senza) _ (tagliavo|tagliarmi|facevo male|facevo del male|farmi male|
                farmi del male|tagliata|tagliato|bruciavo|lametta) _ _ (ricascata|ricascato|
                ricaduta|ricaduto|ricominciato|rifatto|crollata|crollato|ceduto)
            mi sono (aperta|aperto|incisa|inciso|squarciata|squarciato|lacerata|lacerato|
                tagliata|tagliato) _ (braccio|braccia|polso|polsi|coscia|cosce|gamba|gambe|
                pancia|vene|pelle)
            (la|le) (lametta|lamette|lama|rasoio) mi (calma|calmano|chiama|aiuta|manca|
                manca tanto|solleva|dà sollievo|fa stare)
            mi (do|dò|tiro|mollo|prendo a|sono data|sono dato|davo) _ (pugni|schiaffi|cazzotti|
                testate|sberle|morsi)
            (sangue) (sulle|nelle|sulla|sui) (maniche|manica|lenzuola|braccia|
                polsini) _ _ (riuscita|riuscito|fermarmi|ricominciato|ceduto|resistito)
            (verso|metto|tengo|passo|premo) _ _ (mani|mano|braccia|braccio|pelle|cosce|
                dita) _ (apposta|di proposito|per punirmi|per sentire)
            acqua bollente (sulle|sulla|sul|addosso) (mani|mano|braccio|braccia|gambe|pelle|
                cosce) (apposta|di proposito|per)
        """,
        Meaning.CUT: """
            tagliare / taglio / tagliato / tagliata / tagliuzzare / tagliuzzo / incidere /
            incido / inciso / aprire / apro / bruciare / brucio / bruciato / graffiare / graffio /
            graffiato / ferire / spegnere (sigarette|le sigarette|una sigaretta) /
            spengo (sigarette|le sigarette|una sigaretta) / spento (una sigaretta|sigarette) /
            tagli / la lama / la lametta / passare la lama / passato la lametta
        """,
        Meaning.BODY: """
            (le|le mie|sulle|sulle mie|il|i|i miei|la|la mia|sul|sui|sulla|nel|l'|mie|miei|un|
                il mio) (braccia|braccio|polsi|polso|cosce|coscia|gambe|gamba|pancia|pelle|vene|
                avambraccio|avambracci|fianchi|caviglie|corpo)
        """,
        Meaning.ON_PURPOSE: """
            apposta / di proposito / volontariamente / intenzionalmente
            per (sentire qualcosa|sentire dolore|punirmi|calmarmi|sfogarmi|sentirmi viva|
                sentirmi vivo|non pensare|stare meglio|far uscire il dolore|sentirmi meglio|
                provare qualcosa|dimenticare)
            me lo merito / è quello che mi merito / mi calma / mi fa stare meglio /
            mi fa sentire (viva|vivo|meglio) / di nascosto / a sangue /
            fino a (sanguinare|farmi uscire il sangue|vedere il sangue)
            con (la|una|le|il) (lametta|lamette|lama|taglierino|forbici|rasoio|compasso|vetro|
                temperino|temperamatite|coltello)
            non riesco a smettere / non riesco a fermarmi / non mi fermavo
        """,
        # Means and plans.
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
            (preso|prese|presi|prendo|prenderò|prendere|bevuto|bere) (tutte|tutti|tutto il|
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
            a portata di mano / nel (cassetto|comodino|garage|bagagliaio|mobile|armadio) /
            nella (borsa|tasca) / sul comodino / sul tavolo / sul letto / accanto a me /
            qui davanti / davanti a me
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
        Meaning.PLAN: """
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
                pagato|ordine) _ _ _ _ (posso|ora posso|adesso posso) (andare|andarmene|partire|
                morire|sparire)
            posso (andarmene|morire|partire) (tranquilla|tranquillo|in pace|serena|sereno|
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
        """,
        Meaning.FAREWELL: """
            (lettera|lettere|biglietto|biglietti|messaggio|messaggi|video|nota|mail|letterina|
                vocale|vocali) (d'|di) (addio|addii|commiato|congedo|suicidio)
            le (mie)? ultime (volontà|parole) / l'ultima lettera / la mia ultima lettera /
            il mio ultimo messaggio / il mio addio / i miei addii / addio a tutti
        """,
        Meaning.WRITE: """
            scritto / scritta / scritte / scritti / scrivo / scrivere / sto scrivendo /
            scrivendo / scriverò / ho registrato / registrato / lascio / lasciato / lasciata /
            lascerò / lasciare / preparato / preparata / preparate / finito di scrivere /
            spedito / mandato / inviato / nascosto / imbucato / fatto
        """,
        Meaning.LAST_WORDS: """
            quando (leggerete|leggerai|leggete|leggi|troverete|troverai) (questo|questa|queste|
                questo messaggio|questa lettera|queste righe|queste parole) _ (sarò|non|già|
                morta|morto|andata|andato|troppo tardi)?
            se (state leggendo|stai leggendo|leggete|leggi) (questo|questa|queste) _ (sarò|sono|
                significa|vuol dire|non)
            addio (a tutti|a tutte|per sempre|mondo|mondo crudele|mamma|papà|amici|amici miei|
                amore mio|vita|ragazzi vi voglio bene|vi voglio bene|ti voglio bene|e grazie|
                e scusate|e scusatemi|e perdonatemi|e perdonami|grazie|perdonatemi|perdonami|
                scusatemi|scusate|bambini miei|figli miei|piccoli miei|vi amo|ti amo|
                e grazie di tutto|grazie di tutto)
            (grazie di tutto|grazie per tutto|perdonatemi|perdonami|scusatemi|scusate|scusa|
                vi voglio bene|ti voglio bene|vi amo|grazie a tutti|grazie) (e|a tutti|tutti|
                per tutto)? addio
            (perdonatemi|perdonami|scusatemi|scusami|scusa|scusate|perdono|mi dispiace) (per|
                di) (quello che (sto per fare|farò|faccio|sto facendo)|ciò che (sto per fare|
                farò)|il dolore che (vi|ti) (darò|causerò|do|sto per)|il male che (vi|ti) (farò|
                sto per)|lasciarvi|lasciarti|andarmene|andarmene così|il gesto|il mio gesto|
                quanto sto per|avervi lasciati|quello che ho fatto e)
            (questo è|è|questa è) (il mio ultimo|la mia ultima) (messaggio|lettera|saluto|addio|
                volta che (vi|ti)? (scrivo|scrivo qui|parlo|sento|vedete|leggete))
            (vi|ti) scrivo per l'ultima volta
            l'ultima volta che (scrivo|vi scrivo|ti scrivo|mi sentite|mi senti|mi vedrai|
                mi vedrete|ci sentiamo)
            non (mi)? (sentirete|sentirai|vedrete|vedrai|rivedrete|rivedrai|
                leggerete) (mai)? (più|mai più)
            non (avrete|avrai) più (mie)? notizie
            (dite|dica|ditelo) (a|ai|alla|al) _ che (le|gli|li|l')? _ (amo|amavo|voglio bene|
                ho voluto bene|ho amato|ho amata|ho amati)
            (abbiate|abbi|prendetevi|prenditi) cura (di|dei|del|della) (mio|mia|miei|mie|figlio|
                figlia|cane|gatto|mamma|bambini|lei|loro|lui)
            non (piangete|piangere|cercatemi|datevi colpa|datevi la colpa|è colpa vostra|
                è colpa tua|incolpatevi)
            è l'ultimo saluto /
            volevo solo (salutare|salutarvi|salutarti|dirvi addio|dirti addio|dire addio)
            ci (rivediamo|rivedremo|vediamo) (in cielo|lassù|dall'altra parte|di là|
                in un'altra vita|in paradiso)
            vi (libero|libererò) di me / (vi|ti) lascio per sempre /
            per l'ultima volta (prima di|e poi)
            (salutare|vedere|abbracciare|sentire|saluto|visto|abbracciato|
                salutato) _ (un'ultima volta|per l'ultima volta|l'ultima volta)
            (domani|presto|tra poco) (saprete|sapranno|verrete a sapere|vi diranno) /
            (saprete|verrete a sapere) che (mi|sono|non) / la mia storia finisce qui /
            finisce qui la mia (vita|storia) /
            (vi|ti|le) (dico|mando un|do l'ultimo) (addio|saluto)
            (perdonatemi|perdonami|scusatemi|scusami|perdono) (figli miei|figlio mio|figlia mia|
                bambini miei|amore mio|mamma|papà|tutti|piccoli miei|miei cari|
                amori miei) _ (non|mamma|papà|io|per|se)?
            (vi|ti) (scrivo|saluto|parlo|abbraccio) _ (ultima volta)
            addio (amori|amore|tesori|tesoro|figli|figlio|figlia|piccoli|piccola|mamma|papà|
                famiglia|fratelli) (miei|mio|mia|e|vi|ti)?
            (mamma|papà|nonna) vi (ama|amerà sempre|vuole bene per sempre)
            (non (si senta|sentitevi|sentirti|ti senta|si faccia|fatevi|farti) _ (colpa|colpe))
            (dite|dica|dille|digli|ditelo|spiegate) (a|ai|alla|al|alle)? _ che non _ (colpa|
                colpe) (sua|loro|sue)?
            (poteva|potevate|potevi|per me|di tutto|possibile) addio
            addio (dottore|dottoressa|signora|signore|caro|cara|cari|a voi|amico mio|bob|ragazzi|
                gente)
            non (mi (cercate|cerchi|cercare|chiamate più)|cercatemi|cercarmi|mi cercherete|
                chiamatemi più)
            non è colpa (sua|vostra|tua|di nessuno|vostra se|di mia|di mio) (se|quello che|addio|
                grazie)
            e non è colpa (sua|vostra|tua|di nessuno)
            (volevo|volevamo|voglio|vorrei) (solo|soltanto)? (salutarla|salutarvi|salutarti|
                salutare) (prima di (andarmene|andare via|farlo)|per l'ultima volta|da domani|
                un'ultima volta)
            (salutato|salutati|abbracciato|abbracciati|visto|visti) _ _ _ (era|è|sarà) (l'ultima|
                per l'ultima) volta
            (scrivo|scriverle|scrivervi|chiamo) _ (dirle|dirvi|dirti|dire) addio
            (sarà|è) (tutto)? (finita|finito|troppo tardi) prima che (arrivino|arrivi|arriviate|
                qualcuno|tornino|torni|se ne accorgano)
            (date|dai|dia|dagli|dalle) un (bacio|abbraccio) (forte|grande)? (ai|a|alla|
                al) (miei figli|mio figlio|mia figlia|mia madre|mamma|bambini|mia moglie|
                mio marito|miei) (da parte mia e|per me|io non|da me|non ce)?
        """,
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
        # Danger from somebody else, and to somebody else.
        Meaning.SOMEBODY: """
            lui / lei / marito / mio marito / moglie / mia moglie / il mio compagno / compagno /
            la mia compagna / compagna / fidanzato / il mio fidanzato / fidanzata /
            il mio ragazzo / ragazzo / la mia ragazza / ex / il mio ex / mio ex marito / l'ex /
            padre / mio padre / papà / babbo / madre / mia madre / mamma / patrigno /
            il mio patrigno / matrigna / fratello / mio fratello / fratelli / i miei fratelli /
            sorella / zio / mio zio / lo zio / zia / nonno / mio nonno / il nonno / cugino /
            mio cugino / figlio / mio figlio / figlia / suocero / suocera / cognato / i miei /
            i miei genitori / genitori / convivente / coinquilino / vicino / il vicino /
            allenatore / l'allenatore / il prof / prof / il capo / capo / un uomo / un tipo /
            uno / quelli / qualcuno / famiglia / il don / prete
        """,
        Meaning.HITS: """
            picchia / picchiava / picchiano / picchiato / picchiata / ha picchiato / mena /
            menava / ha menato / menato / menata / pesta / pestato / ha pestato / violenta /
            ha violentato / stupra / ha stuprato / strangola / malmena / malmenato /
            schiaffeggia / prende a (calci|pugni|schiaffi|cinghiate|botte|sberle) /
            preso a (calci|pugni|schiaffi|cinghiate|botte) /
            presa a (calci|pugni|schiaffi|cinghiate|botte) / alza le mani / alzato le mani /
            mette le mani addosso / messo le mani addosso / massacra / massacra di botte /
            riempie di botte / riempito di botte / maltratta / abusa di / ha abusato di /
            tocca (mia|i miei|le mie) (figlia|bambini|figlie|sorella) /
            se la prende con i (bambini|figli) / tira (schiaffi|calci|pugni|oggetti) / botte a /
            violento con / violenta con / aggredisce / ha aggredito / scuote
        """,
        Meaning.ME: """
            mi / me / m' / ci / a me / noi / i bambini / i miei figli / i figli / ai bambini /
            mia figlia / mio figlio / le bambine / la bambina / il bambino / mia madre /
            mia sorella / mio fratello / i piccoli / la piccola / il piccolo / mamma / i miei /
            addosso / il mio cane / il mio gatto
        """,
        Meaning.HITS_ME: """
            (mi|ci|me) (picchia|picchiano|mena|menano|pesta|pestano|violenta|stupra|strangola|
                schiaffeggia|malmena|maltratta|maltrattano|massacra|aggredisce|strattona|
                strozza|sevizia|tortura|frusta|mette le mani|mette le mani addosso|alza le mani|
                mette le mani al collo|stringe il collo|stringe la gola|tira i capelli|
                tira per i capelli|tira addosso|lancia addosso|sputa addosso|spinge contro|
                spinge giù|sbatte contro|sbatte al muro|tira calci|tira pugni|tira schiaffi|
                tira gli schiaffi|dà le botte|dà botte|riempie di botte|fa i lividi|
                fa dei lividi|spegne le sigarette|brucia con|prende per il collo|
                prende per i capelli|prende per la gola|prende a|ha messo le mani)
            (mi|ci|m'|me) (prende|prendeva|prendono|ha presa|ha preso|hanno preso|
                hanno presa) (a|per) (calci|pugni|schiaffi|botte|sberle|cinghiate|bastonate|
                ceffoni|il collo|i capelli|la gola|sberle)
            (mi|ci|m') (dà|da|ha dato|danno|ha tirato|tira|ha mollato|molla) (un|uno|una|dei|
                degli|delle|due|tanti|di nuovo)? (calcio|calci|pugno|pugni|schiaffo|schiaffi|
                ceffone|ceffoni|botte|sberla|sberle|testata|cinghiata|cinghiate|cazzotto|
                cazzotti|spintone|spintoni|bastonate)
            (mi|ci|m') (ha|hanno|aveva|avrebbe) (di nuovo|ancora|già|quasi|anche|sempre|
                più volte|pure)? (picchiata|picchiato|picchiati|menata|menato|menati|pestata|
                pestato|violentata|violentato|stuprata|stuprato|strangolata|strangolato|
                schiaffeggiata|schiaffeggiato|malmenata|malmenato|maltrattata|maltrattato|
                massacrata|massacrato|aggredita|aggredito|strattonata|strattonato|strozzata|
                strozzato|spinta contro|spinto contro|spinta giù|spinto giù|buttata contro|
                buttata giù|buttata a terra|buttato a terra|sbattuta contro|sbattuto contro|
                sbattuta al muro|trascinata|trascinato|trascinata per|bruciata con|accoltellata|
                accoltellato|ferita con|rotto il naso|rotto un braccio|rotto una costola|
                rotto il braccio|fatto un occhio nero|riempita di botte|riempito di botte|
                riempita di lividi|messo le mani|messo le mani addosso|messo le mani al collo|
                stretto il collo|stretto la gola|stretta alla gola|alzato le mani|
                tirato i capelli|tirata per i capelli|presa per i capelli|presa per il collo|
                preso per il collo|presa alla gola|abusata|abusato)
            mi tocca (quando|di notte|la notte|negli spogliatoi|dove|lì|sotto|nelle parti|
                il seno|il sedere|tra le gambe|mentre dormo|e dice|e mi|in mezzo|da quando)
            mi (toccava|ha toccata|ha toccato) (quando|di notte|dove|sotto|il seno|tra le gambe|
                nelle parti|di nuovo|ieri)
            mi (costringe|costringeva|obbliga|forza|ha costretta|ha costretto|ha obbligata|
                ha forzata) (a (letto|fare sesso|farlo|avere|toccarlo|rapporti|fare cose|
                spogliarmi|cose)|con la forza|ogni notte|la notte|di notte)
            mi fa (delle|fare delle|fare|certe) cose (brutte|strane|sporche|che non voglio|
                a letto|di notte|quando|schifose)?
            abusa di (me|noi|mia) / ha abusato di (me|mia)
            (entra|viene) (nel mio letto|in camera mia di notte|nella mia stanza di notte|
                nel letto di notte)
            (vengo|sono stata|sono stato|siamo) (di nuovo)? (picchiata|picchiato|menata|
                violentata|violentato|stuprata|maltrattata|maltrattato|pestato|aggredita|
                molestata|abusata|strangolata) (da|dal|dai|a casa|ogni|tutti i giorni|di nuovo)?
            (pieno|piena|coperta|coperto) di (lividi|botte|sangue) per / sono piena di lividi /
            sono pieno di lividi / botte (ogni sera|tutti i giorni|da mio|da mia|anche oggi) /
            violenza (in casa|domestica in casa mia) /
            è violento (con me|con noi|coi bambini|quando|con i bambini) / diventa violento /
            diventa violenta / mi fa (del)? male fisicamente / se la prende con (me e|noi e) /
            ha alzato le mani / alza le mani (su|anche|a|contro) /
            mi (obbliga|costringe|forza) (ad andare|a andare) a letto /
            (vuole|pretende) fare sesso per forza
        """,
        Meaning.THREATENS: """
            (mi|ci|m') (minaccia|minacciano|minacciava|ha minacciata|ha minacciato|
                ha minacciati|hanno minacciata|hanno minacciato|ha di nuovo minacciata) (di|con|
                di morte|con un|con il|che|se|ogni)?
            minaccia (di|che) (uccidermi|ammazzarmi|uccidere|ammazzare|darmi fuoco|farmi|
                portarmi via|bruciare|picchiarmi|prendersela|far del male|fare del male|
                buttarmi|sfregiarmi|ucciderci|ammazzarci|farci|togliermi i bambini|dare fuoco|
                farmela pagare|mandare le mie foto|buttarmi fuori)
            minacce di morte / minacciata di morte / minacciato di morte / minacciati di morte /
            minacciarmi con
            (dice|detto|ha detto|dicono|giura|ha giurato|urla|ha urlato|scrive|ha scritto|
                ripete|promette|ha promesso|grida|mi scrive) (che|di) _ (mi|ci|me|gli|
                li) (ammazza|ammazzerà|ammazzano|uccide|ucciderà|uccidono|dà fuoco|darà fuoco|
                accoltella|sgozza|brucia|brucerà|spara|sparerà|trova|troverà|fa fuori|
                farà fuori|fanno fuori|strozza|sfregia|sfregerà|picchia|viene a prendere|
                viene a cercare|rovina|rovinerà|fa sparire|taglia la gola|seppellisce|butta giù|
                fa a pezzi|spezza|massacra|gonfia|toglie|porta via) (se|quando|appena)?
            se (lo|la|lui|parlo|me ne|dico|mi|ne parlo|lo dico|chiamo|denuncio|lo denuncio|apro|
                racconto) _ (mi|ci|li) (ammazza|uccide|dà fuoco|rovina|fa fuori|picchia|trova|
                sgozza|brucia|accoltella|massacra|spara|mena|distrugge) (se|quando|appena)?
            mi dà fuoco / darmi fuoco se
            (mi|ci) (fa fuori|sgozza|accoltella|brucia viva|fa la pelle|farà fuori|ammazzerà|
                ucciderà|taglia la gola) (se|quando|appena)?
            (lui|lei|marito|ex|compagno|padre|fidanzato|fratello|figlio|ragazzo|patrigno|zio|
                fratelli) _ (vuole|voleva|vogliono|ha provato a|ha tentato di|ha cercato di|
                sta per|è capace di|prova a|cerca di) (uccidermi|ammazzarmi|strangolarmi|
                ucciderci|ammazzarci|accoltellarmi|picchiarmi|violentarmi|farmi fuori|
                soffocarmi|strozzarmi|darmi fuoco|menarmi|investirmi|sfregiarmi|stuprarmi|
                farmi del male|buttarmi)
            (vuole|voleva|ha provato ad|ha provato a|ha tentato di|ha cercato di|ha quasi|
                stava per) (uccidermi|ammazzarmi|strangolarmi|ucciderci|ammazzarci|strozzarmi|
                soffocarmi|accoltellarmi|violentarmi|darmi fuoco)
            (ammazzato|avvelenato|ucciso|impiccato|sgozzato) il (mio)? (gatto|cane|coniglio) /
            la prossima (sono io|tocca a me|volta tocca a me|volta mi ammazza|volta mi uccide) /
            il prossimo sono io / adesso tocca a (me|noi|te) / me la farà pagare /
            (fatto|fa) vedere (la pistola|il coltello) / dare fuoco (alla casa|a casa|a tutto) /
            brucia la casa
        """,
        Meaning.WEAPON: """
            (con|ha|aveva|col|con il|con la|prende|preso|ha preso|tira fuori|tirato fuori|
                tirato|impugna|punta|puntato|ha puntato|va a prendere|nasconde|carica|vedere|
                in mano) (il|la|un|una|un'|l'|lo)? (coltello|pistola|fucile|arma|ascia|accetta|
                martello|machete|mazza|spranga|cinghia|cintura|bastone|tanica|benzina|acido|
                forbici|cacciavite|coltellaccio|lama|accendino)
            coltello (in mano|alla gola|sul comodino|sotto il cuscino|puntato) / a cinghiate /
            a bastonate / a coltellate / pistola in mano /
            (coltello|pistola|lama|martello) in (tasca|borsa|mano|macchina)
        """,
        Meaning.AFRAID_OF: """
            paura di|del|della|che|quando|dei|di quando / ho paura / paura /
            terrore di|del|che|quando / terrorizzata / terrorizzato / terrorizza / mi terrorizza /
            mi fa paura / ci fa paura / temo che / temo / tremo quando / tremo / spaventata /
            spaventato / mi spaventa / ansia quando / panico quando / col terrore / cagasotto /
            angoscia quando / non oso / fifa
        """,
        Meaning.HOME: """
            quando (torna|rientra|lui torna|lui rientra|arriva|beve|ha bevuto|è ubriaco|
                si sveglia|si arrabbia|sento le chiavi|sento la sua macchina|lui beve|
                apre la porta|urla|perde la testa|si incazza)
            che (torni|rientri|mi trovi|arrivi|si svegli|lo rifaccia|ricominci|entri|
                sfondi la porta)
            tornare a casa (stasera|da lui|da mio)? / rientrare a casa /
            tornare da (lui|mio padre|mio marito|lei) / restare (sola|solo) con lui /
            (i suoi passi|le sue chiavi|le chiavi) (sulle scale|nella toppa|nella serratura) /
            risalire in casa / dietro la porta / alla porta
        """,
        Meaning.NOT_SAFE: """
            non (sono|mi sento|siamo|ci sentiamo|sto) (più)? (al sicuro|sicura|sicuro|
                tranquilla|protetta) (a casa|in casa|qui|con lui|con lei|nemmeno|
                da nessuna parte|a casa mia|dentro casa)
            non (sono|siamo|mi sento) (più)? al sicuro / (sono|siamo) in pericolo /
            in pericolo di vita / paura per (la mia|la nostra) (vita|incolumità) /
            temo per (la mia|la nostra) (vita|incolumità) /
            paura per (i miei figli|i bambini|la vita dei|mia figlia con|la mia pelle) /
            rischio la vita (a casa|con lui|ogni)?
            (sono|mi sono|siamo|ci siamo|sto|mi) (nascosta|nascosto|nascosti|chiusa|chiuso|
                chiusi|rinchiusa|rinchiuso|barricata|barricato|barricati|rifugiata|rifugiato|
                rifugiati|nascondo|barrico) (a chiave|dentro)? (in|nel|nello|nella|sotto|dietro|
                con|da) _ (bagno|camera|armadio|cantina|garage|soffitta|sgabuzzino|letto|
                macchina|ripostiglio|cucina|balcone|bambini|stanza|casa|amica|vicina|doccia|
                tavolo)
            (ti|vi|le) scrivo (dal|di nascosto|nascosta|chiusa in|chiuso in) (bagno|cantina|lui|
                camera|balcone)?
            (lui|marito|padre|ex|compagno|patrigno|fratello|fidanzato|figlio|ragazzo|torna|
                arriva|è|papà) _ (ubriaco|fatto|sbronzo|fuori di sé|ubriaco fradicio|
                strafatto) _ (spacca|rompe|sfascia|urla|sfonda|distrugge|picchia|minaccia|cerca|
                tira)
            (spacca|spaccando|rompe|sfascia|sfasciando|distrugge|sfonda|sfondando|
                prende a calci) (tutto|la porta|i mobili|la casa|casa|ogni cosa|tutto in casa)
            (dormito|dorme|dormo|dormire) (col|con il|con un|con la|con una|
                accanto a un) (coltello|pistola|fucile|ascia|mazza|accetta)
            (aiuto|aiutatemi|venite) (è|sta|mi|vuole|lui|arriva) _ (dietro la porta|sfondando|
                ammazza|entrando|picchiando)
            (ho|abbiamo|con la) paura (di|del|che) (lui|lei|mio (marito|padre|ex|fratello|
                figlio|compagno|fidanzato|patrigno|zio|ragazzo)|mia (madre|moglie|compagna)|
                mio ex marito|il mio (ex|compagno|ragazzo|fidanzato|patrigno)) (mi|ci|torni|lo|
                faccia|rifaccia|ammazzi|uccida)?
            paura (a|di) tornare a casa /
            paura (di rientrare|a rientrare|a stare in casa|di stare a casa con)
            (paura|terrore) che (mi|ci|torni|lui|mio) (ammazzi|uccida|picchi|meni|trovi|faccia|
                faccia del male|violenti|a casa|mi|marito|padre|trovi)
            non posso (telefonare|parlare|chiamare) _ (mi sente|ascolta|è qui|controlla|sente) /
            (vivo|viviamo) (nel terrore|nella paura|con la paura) /
            devo scappare (da|di casa|da lui|prima che) /
            (tirami|toglietemi|portami|portatemi) (fuori|via) da (qui|questa casa|lui)
            ho (di nuovo|quasi|appena)? (scosso|scrollato|picchiato|schiaffeggiato|menato|
                strattonato) (forte|troppo forte|con forza)? (il|la|il mio|la mia|mio|
                mia) (bambino|bambina|piccolo|piccola|neonato|neonata|figlio|figlia|bimbo|bimba)
        """,
        Meaning.LOCKS: """
            mi (chiude|chiudeva|ha chiusa|ha chiuso|rinchiude|ha rinchiusa|ha rinchiuso|segrega|
                ha segregata|tiene chiusa|tiene chiuso|tiene segregata|tengono chiusa|lega|
                ha legata|tiene prigioniera|sequestra|ha sequestrata) (in|a chiave|dentro|nel|
                nella|fuori|a casa|in casa|in camera|al letto|di nuovo)?
            (prigioniera|prigioniero|segregata|reclusa) (in casa|di mio|a casa|in camera|da)
            non mi (lascia|lasciano|fa|fanno|permette|permettono) (più|mai)? (di)? (uscire|
                vedere|telefonare|andare via|lavorare|parlare|andarmene|mangiare|dormire|avere|
                lavorare|sentire)
            mi (impedisce|vieta|impediscono|proibisce) di (uscire|vedere|lavorare|parlare|
                telefonare|andarmene|studiare)
            mi (ha|hanno) (tolto|preso|nascosto|rubato|spaccato|rotto|sequestrato|bloccato|
                ritirato) (il|la|i|le|il mio|i miei|la mia) (telefono|cellulare|documenti|
                passaporto|chiavi|carta|soldi|bancomat|stipendio|permesso di soggiorno|
                telefonino|carta d'identità)
            (ha|hanno) (nascosto|preso|tolto|sequestrato|tengono) i miei documenti /
            nasconde (i miei documenti|le chiavi|le mie chiavi|il mio telefono)
            mi (toglie|prende|nasconde) (il telefono|il cellulare|i soldi|le chiavi|i documenti|
                lo stipendio)
            (mi|ci) (controlla|controllano|spia|pedina|traccia|geolocalizza|legge) (il telefono|
                il cellulare|i messaggi|le chat|ogni|tutto|dovunque|gli spostamenti|
                in continuazione|tutti i messaggi|le mail|con il gps)
            (mi|ci) (segue|seguono|sta seguendo|insegue|perseguita|perseguitano|stalkera|pedina|
                aspetta|apposta|tormenta) (ovunque|dappertutto|in macchina|per strada|
                sotto casa|fuori dal|fuori da|fino a|fin sotto|da settimane|da mesi|da giorni|
                da quando|dopo|e ha|con la macchina|sotto|ogni giorno|all'uscita)
            (lui|ex|l'ex|è|marito|sta|fidanzato|ragazzo|qualcuno|uno) _ (sotto casa|fuori casa|
                fuori dalla porta|davanti alla porta|sotto il portone|davanti a casa|
                fuori dal lavoro|dietro la porta) (mia|e|urla|con|ubriaco|che|da|a|ogni|tutte)?
            (matrimonio|matrimoni) (forzato|combinato)
            (farmi sposare|mi fanno sposare|sposarmi|sposare) (per forza|con la forza|
                contro la mia volontà|un cugino|uno che non)
            (rimandarmi|portarmi|mandarmi|mi rimandano|mi portano|mi mandano) (in|al) (pakistan|
                paese|marocco|bangladesh|egitto|india|patria|albania)
            infibula* / mi ha (buttata|buttato|cacciata) fuori di casa (di notte|stanotte)?
        """,
        Meaning.HURT: """
            fare (del|di)? male / far (del)? male / fare del male / fare qualcosa /
            fare una strage / fare una pazzia / faccio del male / picchiare / menare / uccidere /
            ammazzare / strangolare / strozzare / soffocare / accoltellare / scuotere / scosso /
            scosso forte / scrollare / affogare / annegare / sgozzare / sparare / colpire /
            massacrare / ferire / violentare / buttare dalla finestra / lanciare dalla finestra /
            mettere le mani addosso / alzare le mani / perdere la testa con /
            prendere a (botte|schiaffi|pugni|calci) / dare fuoco / schiaffeggiare / ho scosso /
            ho picchiato / lo lancio / la lancio / strozzato / strangolato / soffocato /
            picchiato / lanciato / accoltellato / scrollato / soffoco / strozzo / picchio
        """,
        Meaning.CHILD: """
            (al|il|a|ad|un|del|col)? (mio|nostro)? (bambino|bimbo|figlio|neonato|piccolo|padre|
                fratello|marito|compagno|ex|fidanzato|capo|vicino|patrigno|suocero|ragazzo|
                nonno|zio|figlioletto|coinquilino)
            (alla|la|a|ad|una|della)? (mia|nostra)? (bambina|bimba|figlia|neonata|piccola|madre|
                sorella|moglie|compagna|ex|suocera|mamma|nonna|vicina|collega|ragazza|capa|
                famiglia)
            (ai|i|a|dei)? (miei|nostri)? (bambini|bimbi|figli|gemelli|piccoli|genitori|vicini|
                colleghi|compagni)
            (alle|le)? (mie)? (bambine|figlie|gemelle|sorelle) / a? qualcuno / a? (lui|lei|loro) /
            tutti / la gente / altri / agli altri / in casa / in famiglia
        """,
        # What takes it back, or brings it back.
        Meaning.NOT: """
            non / nn / nun / mai / niente / nessun / nessuno / nessuna / senza / né / nemmeno /
            neanche / neppure / zero / nulla / mica / smesso di|d' / smettere di|d' /
            finito di|d' / lontana da|dal / lontano da|dal / non (credo|penso) (che|di) /
            nessuna voglia / nessuna intenzione / più nessun / più nessuna
        """,
        Meaning.HURT_THEM: """
            ammazzarlo / ammazzarla / ammazzarli / ammazzarle / ucciderlo / ucciderla /
            ucciderli / ucciderle / strozzarlo / strozzarla / strozzarli / strozzarle /
            strangolarlo / strangolarla / strangolarli / strangolarle / soffocarlo / soffocarla /
            soffocarli / soffocarle / accoltellarlo / accoltellarla / accoltellarli /
            accoltellarle / picchiarlo / picchiarla / picchiarli / picchiarle / scuoterlo /
            scuoterla / scuoterli / scuoterle / affogarlo / affogarla / affogarli / affogarle /
            colpirlo / colpirla / colpirli / colpirle / sgozzarlo / sgozzarla / sgozzarli /
            sgozzarle / massacrarlo / massacrarla / massacrarli / massacrarle / menarlo /
            menarla / menarli / menarle / ferirlo / ferirla / ferirli / ferirle / violentarlo /
            violentarla / violentarli / violentarle / schiaffeggiarlo / schiaffeggiarla /
            schiaffeggiarli / schiaffeggiarle
            (lo|la|li|le) (ammazzo|uccido|strozzo|strangolo|soffoco|accoltello|scuoto|affogo|
                sgozzo|massacro|lancio contro|butto dalla finestra|faccio fuori|lancio|
                ammazzerò|ucciderò|picchio)
            (far|fargli|farle|farglielo|fare) (del)? male (a|al|alla|ai|alle)? (lui|lei|loro|
                qualcuno|bambino|bambina|bambini|piccolo|piccola|figlio|figlia|figli|mio|mia|
                miei|mie)?
            fargli (del)? male / farle (del)? male / farlo fuori / farla fuori / sparargli /
            spararle / dargli fuoco / darle fuoco / buttarlo (giù|dalla finestra|contro) /
            buttarla (giù|dalla finestra|contro) / lanciarlo (contro|dalla) /
            lanciarla (contro|dalla) / mettergli (le mani|un cuscino) /
            metterle (le mani|un cuscino) / fare una strage / tagliargli la gola /
            ammazzare (qualcuno|tutti|mio|mia|i miei) / uccidere (qualcuno|tutti|mio|mia|i miei)
            (buttare|lanciare|gettare|sbattere|far cadere) (il|la|i|le|mio|mia|il mio|
                la mia) (bambino|bambina|piccolo|piccola|figlio|figlia|neonato|neonata|bimbo|
                bimba|bambini) _ (finestra|balcone|muro|scale|terra)
            (uccidere|ammazzare|strozzare|soffocare|accoltellare|strangolare|scuotere|picchiare|
                affogare) (il|la|mio|mia|il mio|la mia|i miei) (bambino|bambina|piccolo|piccola|
                figlio|figlia|neonato|neonata|padre|madre|fratello|sorella|marito|moglie|vicino|
                capo|ex|figli|bambini|genitori|suocera)
        """,
        Meaning.OFTEN: """
            sempre /
            ogni (giorno|sera|notte|mattina|volta|settimana|ora|minuto|santo giorno|tanto) /
            tutti i (giorni|santi giorni) / tutte le (notti|sere|mattine|volte|settimane) /
            continuamente / in continuazione / costantemente / di continuo / ininterrottamente /
            sempre più / giorno e notte / dalla mattina alla sera / h24 / spesso / a volte /
            la sera / di notte / la notte
            da (giorni|settimane|mesi|un mese|una settimana|un po'|qualche giorno|
                qualche settimana|# giorni|# settimane|# mesi)
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
        Meaning.NO_MORE: """
            più / mai più / non più / piu / oltre / più a lungo / più avanti così / oltre così
        """,
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
            non (dormo|mangio|esco|lavoro|parlo|rido|provo|sento|capisco|piango|vedo|rispondo|
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
        """,
        Meaning.OTHER: """
            lui / lei / loro / egli / essa / qualcuno / chi / gente / la gente / persone /
            le persone / certi / certa gente / un uomo / una donna / un ragazzo / una ragazza /
            un tipo / una tipa / un tizio / una signora / un signore / quello che / quelli che /
            quella che / uno che / una che / coloro / suo / sua / suoi / sue / altri / gli altri
            (mio|mia|miei|mie|il|la|lo|un|una|un'|uno|l'|i|gli|le|nostro|nostra|tuo|tua|vostro|
                vostra|suo|sua|del|della|dei|di) (mio|mia|miei|mie|migliore|vecchio|vecchia|
                nostro|nostra|ex|suo|sua)? (padre|madre|mamma|papà|babbo|fratello|sorella|
                fratelli|sorelle|figlio|figlia|figli|bambino|bambina|bambini|marito|moglie|
                compagno|compagna|ex|amico|amica|amici|amiche|collega|colleghi|vicino|vicina|
                vicini|cugino|cugina|cugini|zio|zia|nipote|nonno|nonna|nonni|paziente|pazienti|
                cliente|clienti|capo|prof|professore|professoressa|alunno|alunna|alunni|
                studente|studentessa|studenti|cane|gatto|cognato|cognata|suocero|suocera|genero|
                nuora|coinquilino|coinquilina|portiere|tizio|ragazzo|ragazza|ragazzi|
                protagonista|attore|attrice|cantante|scrittore|personaggio|genitori|allenatore|
                bisnonno|compagno di classe|compagna di classe|fidanzato|fidanzata|adolescenti|
                giovani)
            mamma / papà / nonna / nonno / zia / zio / babbo
        """,
        Meaning.I: "io / me stessa / me stesso / me / anch'io / pure io",
        Meaning.PAST: """
            (#|un|tanti|tante|molti|alcuni|qualche|parecchi|un paio di|quasi #|circa #|più di #|
                decine di) (anni|anno|mesi|mese|decenni|inverni|estati|tempo) (fa|or sono|
                addietro|prima|dopo|più tardi)
            anni fa / tempo fa / molto tempo fa / un decennio fa / una vita fa / secoli fa
            (nel|dal|del|nell'|estate|inverno|natale|autunno|primavera|gennaio|marzo|giugno|
                settembre|ottobre|dicembre) (19*|200*|201*|2020|2021|2022|2023)
            negli anni (settanta|ottanta|novanta|duemila|bui|del liceo) / una volta / un tempo /
            all'epoca / a quell'epoca / a quei tempi / allora / in passato / nel passato /
            in un'altra vita / in quel periodo / in quegli anni / un periodo in cui /
            c'è stato un (periodo|tempo|momento) / c'era un tempo / ci fu un tempo
            da (ragazza|ragazzo|giovane|adolescente|bambina|bambino|piccola|piccolo|studente|
                studentessa|ragazzina|ragazzino|liceale|militare)
            al (liceo|ginnasio) / alle (superiori|medie|elementari) / all'università /
            in (adolescenza|gioventù|collegio) / nell'adolescenza / in terza media
            a (#|quindici|sedici|vent'|venti|tredici|quattordici|diciassette|diciotto|trent'|
                trenta|quaranta|quarant') anni
            quando (ero|avevo|vivevo|stavo|andavo|studiavo|facevo) _ (ragazza|ragazzo|giovane|
                piccola|piccolo|adolescente|anni|bambina|bambino|al liceo|a scuola|militare|
                all'università|con lui|con lei|malata|incinta|male|sposata|al fondo)?
            quando (ci siamo|ho iniziato|ho cominciato|ti ho|l'ho|sono arrivata|sono arrivato|
                sono venuta|sono venuto) (conosciuti|conosciuta|conosciuto|la terapia|con te|
                da te|la prima volta)?
            prima (della terapia|di conoscerti|di conoscerla|delle nostre sedute|di venire da|
                del ricovero|della cura|dei farmaci|della diagnosi)
            all'inizio (della terapia|delle sedute|del percorso)
            durante (il lockdown|la pandemia|il divorzio|la separazione|la gravidanza|
                l'università|il liceo|la depressione|il militare)
            dopo (la|il|l'|lo|mia|la mia|il mio) (separazione|divorzio|incidente|parto|rottura|
                nascita|licenziamento|tradimento|aborto) (volevo|pensavo|avevo|non volevo|
                desideravo)
            l'anno scorso / l'anno passato / l'estate scorsa / l'inverno (scorso|in cui|del) /
            ricordi / ricordo quando / mi ricordo / ricorda quando / ti ricordi / si ricorda /
            la vecchia me / quella che ero / quello che ero /
            (gli|erano gli|negli|degli) anni (sessanta|settanta|ottanta|novanta|duemila) /
            (primo|ex|precedente) (marito|compagno) mi /
            prima (volevo|pensavo|desideravo|mi tagliavo|mi facevo|avevo|ero)
            ai tempi (del|della|dell'|delle) (liceo|scuola|università|superiori|medie|militare|
                collegio)
        """,
        Meaning.NOW: """
            adesso / ora / oggi / oggi stesso / stasera / stanotte / stamattina / stamane /
            oggi pomeriggio / ieri / ieri sera / ieri notte / l'altro ieri / l'altra notte /
            l'altra sera / domani / domattina / ancora / ancora adesso / di nuovo /
            un'altra volta / nuovamente / tuttora / attualmente / al momento / in questo momento /
            ultimamente / di recente / recentemente / in questi giorni / questi giorni /
            in queste settimane / in questo periodo / questa settimana / la settimana scorsa /
            la notte scorsa / questa notte / questa sera / lunedì / martedì / mercoledì /
            giovedì / venerdì / sabato / domenica
            da (ieri|giorni|settimane|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|
                sabato|domenica|una settimana|un mese|un po'|qualche giorno|qualche settimana|
                # giorni|# settimane|# mesi|quando|tempo|mesi)
            tra poco / fra poco / subito / stavolta / questa volta / stanno diventando /
            diventano / aumentano / peggiorano / si intensificano / non mi lasciano /
            mi perseguitano / (sono|sono di nuovo) (tornati|tornate|ritornati|ritornate) /
            è (tornato|tornata|ritornata) / (torna|tornano) (di nuovo)? /
            mi (tormentano|assillano|stancano|spaventano|divorano|assalgono|assillano)
        """,
        Meaning.OVER: """
            (è|sono|era|erano|c'è|ci sono|se ne sono|se n'è|sono ormai|è ormai|sono tutti|
                è tutto) (ormai)? (passato|passata|passati|passate|finito|finita|finiti|finite|
                sparito|spariti|sparite|sparita|scomparso|scomparsi|andati|andate|andato|
                superato|superati|superata|alle spalle|lontano|lontani|lontana|lontane|
                acqua passata|dietro di me|storia vecchia|solo un ricordo)
            alle (mie)? spalle
            non (è|sono|c'è|ci sono) (più|mai più) (tornato|tornata|tornati|tornate|quella|
                quello|così|successo|capitato)?
            non (è|sono|mi è|mi sono) mai più (tornat*|successo|capitato|venut*) /
            mai più (tornat*|successo|capitato|da allora) / da allora (mai più|più niente|non) /
            ne sono (uscita|uscito|fuori) / mi (è)? (passata|passato) / ora sto (bene|meglio) /
            adesso sto (bene|meglio) / oggi sto (bene|meglio) / sono guarita / sono guarito /
            per fortuna (non|ci sono ancora|sono qui|sono viva|sono vivo) /
            felice di essere (viva|vivo|qui) / contenta di essere (viva|qui) /
            contento di essere (vivo|qui)
            (oggi|adesso|ora|ormai) (non più|è diverso|è tutto diverso|sono un'altra|
                sono un altro)
        """,
        Meaning.ELSEWHERE: """
            film / libro / libri / romanzo / romanzi / giallo / thriller / serie / serie tv /
            puntata / episodio / stagione / documentario / podcast / articolo / giornale /
            telegiornale / tg / notizie / notizia / canzone / canzoni / cantautore / poesia /
            poeta / fumetto / manga / gioco / videogioco / gioco di ruolo / protagonista /
            personaggio / attore / attrice / comparsa / scena / teatro / spettacolo /
            opera lirica / tragedia / netflix / cinema / fiction / telefilm / telenovela / museo /
            mostra / giulietta / romeo / shakespeare / werther / ortis / pavese / leopardi /
            dante / girone / tesina / tesi / tema su / ricerca su / convegno / conferenza /
            seminario / corso di / corso su / corso sulla / formazione / lezione / prevenzione /
            volontaria / volontario / volontari / volontariato / telefono amico / infermiera /
            infermiere / operatrice / oss / psichiatria / reparto / pronto soccorso come /
            paziente / pazienti / vigile del fuoco / carabiniere / giudice / processo /
            tribunale / sentenza / cronaca / cronaca nera / statistiche / legge su / legge sul /
            dibattito / referendum / lavoro come / i miei alunni / i miei studenti
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
                pensare a|un|una|chi|quell'|*)
            meglio (morta|morto|morire) che
            ultimo giorno (in|al|alla|a|all'|di (lavoro|scuola|ferie|vacanza|vacanze|lezione|
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
            vivere (qui|lì|con|in|da|a|insieme|sola|solo|lontano|lontana|nella|nel|di|
                senza (di lui|di lei|macchina|stress|internet|cane)|all'estero|al|
                come (coinquilini|prima))
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
        """,
    },
    spellings={
        "amazzare": "ammazzare",
        "amazzarmi": "ammazzarmi",
        "amò": "amore",
        "anke": "anche",
        "bn": "bene",
        "c6": "ci sei",
        "cm": "come",
        "cmq": "comunque",
        "cs": "cosa",
        "cuesta": "questa",
        "cuesto": "questo",
        "dv": "dove",
        "esere": "essere",
        "facio": "faccio",
        "grz": "grazie",
        "ke": "che",
        "ki": "chi",
        "kn": "con",
        "kome": "come",
        "kosa": "cosa",
        "mene": "me ne",
        "msg": "messaggio",
        "nnt": "niente",
        "nesuno": "nessuno",
        "nolla": "non la",
        "nonce": "non ce",
        "nonne": "non ne",
        "nonò": "non ho",
        "perke": "perché",
        "perkè": "perché",
        "prk": "perché",
        "pke": "perché",
        "qlc": "qualcuno",
        "qlcs": "qualcosa",
        "qlcn": "qualcuno",
        "qnd": "quando",
        "qndo": "quando",
        "qst": "questo",
        "qsta": "questa",
        "raga": "ragazzi",
        "sn": "sono",
        "smpr": "sempre",
        "smp": "sempre",
        "trp": "troppo",
        "tt": "tutto",
        "tutt": "tutto",
        "vivve": "vivere",
        "vogglio": "voglio",
        "voglo": "voglio",
        "volio": "voglio",
        "vorei": "vorrei",
        "vrr": "vorrei",
        "x": "per",
        "xche": "perché",
        "xchè": "perché",
        "xk": "perché",
        "xke": "perché",
        "xò": "però",
        "xo": "però",
        "xké": "perché",
    },
    ordinary="""
        abbia / addii / aggiungere / amare / amarmi / ammazzarti / annotata / annotato /
        appartengono / arrivando / arrivate / arrivati / arriverà / aspettano / aspettava / bere /
        bruciavo / caloroso / cambiamento / cambiate / campagna / carabinieri / chiamato /
        chiedere / chiedono / cominciata / comparire / concordate / condiviso / consegno /
        consenso / conserva / conservata / conservati / contatti / contatto / contenere /
        contiene / continua / cornetto / corro / corte / creata / creato / dagli / decidere /
        desidera / desiderato / desiderava / desideri / dopotutto / dormire / dormono / entro /
        farmene / farsi / farti / fedeli / felice / finiscono / finiti / foglio / fornire /
        frasi / immagine / incerti / indietro / invito / iscritto / lasciale / lasciarlo /
        lavatrici / legga / liberamente / lucidi / mandata / mandate / mandati / maratone /
        mensa / mettono / montagne / morale / mordere / mostrano / muovere / nascondi / normale /
        offrire / offro / omicidio / operazione / parecchio / partiamo / partire / partita /
        partiti / partono / passano / passante / pasta / pensiero / perse / pesare / pesca /
        picche / picchi / portava / possono / potato / preferisce / preferisci / prevista /
        previste / previsti / programmi / propone / proporre / proposto / prossimi / raccolta /
        registrate / registrati / restiamo / ricomincia / riescono / riprende / riprendi /
        riprendono / risponde / rispondi / rispondono / ritiralo / ritirata / ritrovato /
        riunione / riuscita / salire / sapere / saprà / scrivere / scrivono / sentire / servono /
        significano / soglio / sostituiva / sostituzione / sparare / sparisce / spartire /
        spetta / stabilite / stabiliti / stati / stia / studiano / suonato / svegliarsi /
        svegliarti / tachipirine / tagliarsi / tagliarti / tagliavo / terzo / tiramisù / tirando /
        toccala / toccalo / toccano / toccate / trampolino / tranquillo / trovava / ucciderti /
        vedere / vedrebbe / vento / viveri / vivete / vogliamo / vogliono / volerci / volgere /
        vorrebbe / vorremmo / vorresti
    """,
    rules=(
        # The pronoun stands within the verb: mi minaccia, dice che ci ammazza.
        "OTHERS: THREATENS despite OTHER",
        # Going to die is said of heat and boredom, too: only with a time, or things put in order.
        "SELF: WILL DIE with NOW|AFFAIRS|FAREWELL|CANNOT|WANT|LIFE",
        # Left somewhere to be found: il biglietto d'addio è sul tavolo.
        "SELF: FAREWELL & READY",
        # Put in order for those who stay: what they are spared denies nothing.
        "SELF: AFFAIRS & GONE despite OTHER|NOT",
        # A word that somebody writes and nothing else.
        "SELF: DIE alone",
        # The reflexive verb and what it is done to: mi sono tagliata le braccia.
        "SELF: HARM_SELF BODY",
    ),
)
