"""Italian: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning

MEANINGS = {
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
}
