"""Italian: hurting oneself, whole: wounds, blows, burns, urges."""

from care.danger.words.it.parts import BLADE, LIMB

WOUNDS = f"""
    {LIMB} _ _ (piene|pieni|piena|pieno|coperte|coperti|coperto|coperta|segnate|segnati|rovinate
        |devastate|ridotte|massacrate|distrutte|disastrate|piena zeppa) _ (di|dai|da|dalle)? \
        (tagli|taglietti|bruciature|segni|graffi|morsi|lividi che mi|cicatrici fresche|ferite
        che mi)
    (tagli|taglietti|graffi|bruciature|segni) (dappertutto|ovunque|sotto le maniche|sotto la
        manica|coperti|che copro|che mi sono (fatta|fatto)|che mi faccio|profondi|più profondi
        |aperti)
    (copro|copre|coprire|nascondo|nascondere|nascosto|maniche|manica|felpa|calze|pantaloni) _ _ \
        _ _ (tagli|taglietti|bruciature|quello che mi faccio|cosa mi faccio|quel che mi faccio
        |ferite che mi|segni della lametta|segni dei tagli) / (visto|veda|vedano|vedono|scoperto
        |scoperti) _ _ (quello|cosa|quel) (che)? mi faccio
    (ricaduta|ricaduto|ricascata|ricascato|ricado|ricasco|ricaduto) (nell'autolesionismo|nei
        tagli|con i tagli|nel tagliarmi|nel farmi|con l'autolesionismo|e mi sono tagl*|e mi sono
        fatt*)
    (mesi|anni|anno|mese|settimane|giorni) _ (senza (tagliarmi|lametta|lama|farmi (del)? male
        |tagli|lamette|toccare)|pulita|pulito|che non (mi tagliavo|lo facevo|mi facevo)|di
        pulizia) _ _ _ (ieri|stanotte|oggi|ricasc*|ricad*|ricominc*|rifatt*|ripres*|lametta|lama
        |coscia|cosce|tagliat*|crollat*|cedut*|domenica|sabato|lunedì|di nuovo|ci sono)
    (preso|prendo|presa|dato|do|dò|data|tirato|tiro|tirata|mollo|tiravo|dando|tirando|sferrato
        |prendere|dare|tirare) (a|di nuovo|ancora|delle|dei|altre)? (testate|craniate) _ (muro
        |muri|porta|armadio|parete|finestra|pavimento|spigolo|testiera|lavandino)
    (sbatto|batto|sbattere|battere|sbattuto|sbattuta|picchio|picchiare|sbattendo|battuto|dare|do
        |picchiato|spacco) (di nuovo|ancora|sempre)? (la|con la)? (testa|fronte|nuca) _ (al
        |contro|a|sul|nel|sulla|contro il|alla) _ (muro|parete|porta|armadio|pavimento|finestra
        |spigolo|letto|muri|testiera|banco|tavolo|lavandino)
    (pugni|calci|pugno|schiaffi|cazzotti) _ _ (muro|porta|parete|armadio|vetro|muri|finestra) _ \
        _ _ (sanguin*|sangue|spacc*|romp*|rott*|nocche|apposta|di proposito|punirmi|dolore
        |merito|finché|gonfia|gonfie|viola|livid*|sentire)
    (pugni|schiaffi|morsi|botte) _ _ (fino a|finché|tanto da) _ (farmi|mi|avere|viene|vengono
        |lascio|restano|sanguinare|sanguino|livid*) / (da sola|da solo) (mi picchio|mi prendo a
        pugni)
    (brucio|bruciarmi|bruciata|bruciato|ustiono|scotto|scottarmi|ustionarmi) _ _ (con|coll'|con
        l'|con la|con il|col) _ (accendino|sigaretta|sigarette|cicca|fiammifero|fiammiferi
        |candela|fiamma|piastra|phon|ferro da stiro apposta|mozzicone)
    (sigaretta|sigarette|cicche|mozziconi|accendino) _ (spegn*|spent*|spengo|spegnerl*|addosso
        |sul|sulle|sulla|contro) _ (addosso|braccio|braccia|pelle|gamba|gambe|coscia|cosce|mano
        |polso)
    (uso|usato|riprendo|ripreso|preso|prendo|tirato|tiro|toccato|cercato|comprato|nascondo
        |smontato|ho|tengo) (di nuovo|ancora|fuori|in mano|già)? (di nuovo|in mano)? (la|le|una
        |delle|il) {BLADE} _ _ (di nuovo|per tagliarmi|per farmi|ieri|stanotte|su di me|sulla
        pelle|sulle braccia|sul braccio|temperamatite|nel diario|coscia|cosce|per calmarmi
        |braccia|avete capito|sapete tutto|nel cassetto per quando|sul polso|sui polsi|accanto a
        me|polso)
    (qualcosa|oggetto) di (affilato|tagliente) _ (polso|polsi|braccia|braccio|pelle|gambe
        |addosso)
    (lametta|lama|taglierino) _ _ _ (unica|sola) (cosa|che) _ (calma|aiuta|tranquillizza
        |capisce)
    (ferite|ferita|lividi|bruciature|tagli|segni|graffi) _ _ _ (me li sono|me le sono|me la sono
        |me lo sono|li ho|le ho|sono stata io|sono stato io) (fatte io|fatti io|fatta io|fatto
        io|fatte da|fatti da|procurate|procurati|fatti|fatte|procurata)?
    (verso|versata|versato|messo|metto|tengo|tenuta|tenuto|buttata|rovesciata|rovesciato) _ _ \
        {LIMB} _ _ (fuoco|bollente|fornello|acqua bollente|fiamma|piastra|candela|accendino
        |forno) _ _ (apposta|di proposito|merito|meritavo|per punirmi|per sentire|volutamente)?
    (acqua|olio) bollente _ _ _ (apposta|di proposito|merito|meritavo|per punirmi|volutamente
        |punizione) / (smesso|smetto|non) _ (di)? (mangiare|mangio) _ _ (apposta|per punirmi|per
        punizione|per punire|per farmi (del)? male|per castigarmi)
    (altro|nuovo|un|fatta un|fatto un) taglio _ _ (più profondo|stavolta|braccio|coscia|polso
        |apposta|stanotte|di nuovo|gamba) / (fatto|fatta|faccio|rifatto|aperto) (un altro|altri
        |dei|nuovi|di nuovo i|di nuovo dei) (taglio|tagli|taglietti|graffi)
    (lo|l') (faccio|ho fatto|ho rifatto|rifaccio) (di nuovo|ancora|apposta) _ _ (tagli|cosce
        |braccia|lametta|sangue|sanguin*|bruciat*) / (tagli|lametta|cosce|braccia) _ _ (l'ho
        (rifatto|fatto di nuovo|rifatta)|ci sono ricascat*)
    (autolesionista|autolesionismo|autolesioni|autolesion*)
    (tanti|tre|due|quattro|#|#|molte|diverse|più) (volte) _ (autolesion*|tagliata|tagliato
        |ferita da|ferito da) / mi sono (autolesionata|autolesionato|mutilata|mutilato
        |scarificata|scarificato|castigata|castigato|punita|punito) / (mutilarmi|scarificarmi|mi
        mutilo|mi scarifico|mi castigo|castigarmi|mi autopunisco|mi procuro (dolore|ferite)|mi
        sfregio|sfregiarmi)
    (tirato|tiro|ritirato|ripreso|riprendo|preso|prendo|comprato|cercato) (fuori)? (di nuovo)? \
        (la|le|una|delle) (lametta|lamette|lama|lame) (di nuovo|ancora|ieri|stanotte|stasera
        |venerdì|sabato|domenica|lunedì|dopo)? / (mano|dita|gamba|braccio|testa) _ sanguina* _ _ \
        (apposta|merit*)
    (nascondo|nascondendo|coprendo|copro|nascosto|coperto|nascondere|coprire|camuffo) _ _ (tagli
        |taglietti|bruciature|cicatrici nuove|ferite|graffi) / (tagli|taglietti) _ _ _ maniche
    (colpisco|picchio|prendo a pugni|prendo a calci|tiro pugni|do pugni|do calci|pugni|calci
        |testate) _ _ (muro|porta|parete|armadio|muri|finestra) _ _ _ _ (nocche|sanguin*|sangue
        |apposta|mano rotta|di proposito|punirmi|finché|romp*|spacc*|livid*)
    (tenuto|tenuta|tengo|messo|metto|appoggiato|appoggio|premuto|premo|poggiato) _ {LIMB} _ \
        (stufa|piastra|fornello|ferro|fiamma|termosifone|forno|fuoco|candela|padella|piastra)
    (rimesso|rimetto|rimesse|messo) (di nuovo)? (mano|le mani) _ (lametta|lama|lamette
        |taglierino)
    (#|due|tre|quattro|cinque|sei|altri|dei|nuovi|qualche) tagli (sul|sulla|sulle|sui|alla|al
        |alle|su) _ {LIMB}
    {LIMB} _ _ (piene|pieni|piena|pieno|coperte|coperti) di (cicatrici (nuove|fresche)|croste
        |solchi)
    nocche (rotte|spaccate|sbucciate|sanguinanti|gonfie|a pezzi|distrutte|aperte) _ _ _ _ (muro
        |pugni|odio|merito|muri) / (muro|muri|porta|armadio) a (pugni|testate|calci) (quando
        |perché|finché|ogni volta|fino) _ _ (odio|merito|sangu*|sbaglio|sento|calmo|colpa
        |nocche)
    (la lametta|le lamette|i tagli|l'autolesionismo|la lama) (ha|hanno) vinto
"""

# With a verb in the first person.
OWN_WOUNDS = f"""
    mi sto (di nuovo|ancora|sempre|già|ormai)? (tagliando|tagliuzzando|graffiando|ferendo
        |bruciando|facendo (del)? male|facendo dei tagli|autolesionando|rovinando le braccia
        |punendo)
    mi (taglio|tagliuzzo|ferisco|brucio|graffio|mordo|pizzico|gratto|strappo|picchio|colpisco
        |faccio (del)? male) (ancora|di nuovo|sempre|ogni|tutti|tutte|quasi|da sola|da solo|per
        |finché|fino|quando|apposta|spesso|{LIMB}|le|i|il|la|sulle|sui) _ _ (sanguin*|sangue
        |giorno|giorni|sera|notte|notti|volta|volte|dolore|calmo|calma|punirmi|sento|sentire
        |viva|vivo|meglio|lividi|litigano|urla|grida|sbaglio|arrabbio|ansia|respirare|scarico
        |sfogo|{LIMB}|bagno|nessuno)
    (ci|ho|sono) (sono|ho|di nuovo)? (ricascata|ricascato|ricaduta|ricaduto|ripresa|ripreso
        |tornata|tornato|ricominciata|ricominciato|ripreso in mano|ceduto|riprovato) _ (alla|con
        |la|le|alle|nella|nelle|nell'|nei|a|coi|con i) _ (lametta|lamette|lama|lame|rasoio
        |taglierino|tagli|taglietti|tagliarmi|autolesionismo|bruciature|farmi male|farmi del
        male|graffiarmi|cutter)
    mi (sono|sto|ero|prendo|do|dò|tiro|mollo) _ (presa|preso|dando|data|dato|tirata|tirato
        |prendendo|tirando|riempita|riempito|mollata|mollato) _ (a|di|dei|degli)? (pugni
        |schiaffi|ceffoni|cazzotti|sberle|testate|botte|morsi|pizzicotti|cinghiate)
    mi (prendo|piglio|do|dò|riempio|tiro|mollo|davo) (da sola|da solo|sempre|di nuovo|a)? (a|di
        |dei|degli)? (pugni|schiaffi|ceffoni|cazzotti|sberle|testate|botte|morsi|cinghiate)
    mi (picchio|colpisco|schiaffeggio|mordo|pizzico) (da sola|da solo|fino|finché|la testa|in
        testa|in faccia|sulla testa|le gambe|le cosce|le braccia|i polsi|le mani|quando|ogni
        |apposta)
    (mi)? (sono|so|mi sono) (ustionata|ustionato|scottata|scottato|bruciata|bruciato|marchiata) \
        _ _ _ (apposta|di proposito|volontariamente|di nuovo|ancora|punirmi|sigaretta|accendino
        |merito|meritavo|per sentire|intenzionalmente|col ferro apposta)
    (mi|me) (spengo|spegnevo|sto spegnendo|spegnere) _ (sigarette|sigaretta|cicche|mozziconi
        |addosso)
    (solo|soltanto|unica|unico|sola) _ _ (quando|se|cosa|modo|che) _ (sanguino|mi taglio|mi
        ferisco|mi faccio (del)? male|mi brucio|vedo il sangue|esce il sangue|sento dolore
        |sbatto la testa) _ _ (sento|calmo|calma|meglio|respiro|sollievo|viva|vivo|passa
        |calmarmi|aiuta)?
    (farmi (del)? male|tagliarmi|ferirmi|bruciarmi|sbattere la testa|graffiarmi|sanguinare|il
        dolore) (è|è rimasta|resta) (l'unica|l'unico|la sola|il solo|rimasta l'unica) _ _ (calma
        |aiuta|sollievo|funziona|tranquillizza|sentire|respirare|calmarmi|serve|scarica)
    (voglia|bisogno|impulso|desiderio|spinta|tentazione|urgenza|pressione|smania|istinto
        |necessità|voglie|impulsi) (fortissima|fortissimo|forte|matta|pazzesca|pazzesco|tremenda
        |assurda|continua|enorme|terribile|costante)? (di|a|che ho di) (tagliarmi|ferirmi|farmi
        (del|un po' di)? male|bruciarmi|graffiarmi|sanguinare|vedere (il)? sangue|farmi
        sanguinare|punirmi|autolesionarmi|mordermi|farmi dei tagli|colpirmi|prendere la lametta
        |sbattere la testa|prendermi a (pugni|schiaffi)|incidermi)
    se non mi (taglio|ferisco|faccio (del)? male|brucio|graffio) _ _ (dormo|dormire|riesco|calmo
        |respiro|passa|esplodo|scoppio|sto) / (dormire|dormo|calmo|calmarmi|respirare) _ _ solo \
        se mi (taglio|ferisco|faccio male|faccio del male|brucio)
    (lotto|resisto|combatto|sforzo|sforzando|lottando|cerco|provo|resistere) _ _ (per non|a non
        |di non|contro la voglia di|contro l'impulso di|alla voglia di|all'impulso di) \
        (tagliarmi|ferirmi|farmi (del)? male|bruciarmi|graffiarmi|prendere la lametta|farmi dei
        tagli)
    (gratto|grattata|grattato|graffio|graffiata|graffiato|grattarmi|graffiarmi|mordo|morsa|morso
        |mordermi|strappo|pizzico) _ _ _ (a sangue|sanguin*|carne viva|sangue|finché brucia
        |scortic*)
    mi sono (menata|menato|picchiata|picchiato|colpita|colpito|schiaffeggiata|schiaffeggiato
        |morsa|morso|castigata|castigato|pizzicata|pizzicato|strappata|strappato) _ (da sola|da
        solo|a sangue|fino a|finché|apposta|di proposito|per punirmi|le braccia|i capelli|la
        testa|le gambe|in faccia|le cosce|le mani|i polsi)
    mi (scortico|spello|scarnifico|sfregio|martorio|massacro|buco|pungo|infilzo|ustiono|scotto
        |strappo|scavo|scarifico|incido|trafiggo) _ ({LIMB}|la carne|le unghie|i capelli|le
        croste|apposta|a sangue|con|di proposito|ogni|quando|finché|fino)
    mi (sto|stavo) (facendo|rifacendo|procurando|provocando) (di nuovo|ancora|sempre)? (del|un
        po' di|di)? (male|tagli|ferite|dolore) (da sola|da solo)?
    (faccio|rifaccio|facevo|farmi|facendomi|fatta|fatto) _ male (da sola|da solo|apposta|di
        proposito|di nascosto|in bagno|per punirmi|per sentire|per calmarmi|di nuovo)
    mi (do|dò|davo|tiro|mollo|assesto) _ (colpi|botte|colpo|pacche|manate) _ (testa|faccia
        |fronte|gambe|cosce|tempie|pancia|braccia)
    mi (voglio|vorrei|devo|dovrei|sto per|viene da|verrebbe da|viene voglia di|potrei|andrei a
        |va di|volevo|sento di dovermi) (di nuovo|solo|tanto|proprio)? (fare (del)? male
        |tagliare|ferire|bruciare|graffiare|picchiare|punire|incidere|colpire|mordere
        |autolesionare)
    (farmi soffrire|torturarmi|martoriarmi|castigarmi|devastarmi|autodistruggermi)
    (trattenermi|trattengo|mi tengo|mi sforzo|faccio fatica|fatica|a stento|sforzo|trattenendo) \
        _ _ (dal|per non|a non|di non) (tagliarmi|ferirmi|farmi (del)? male|bruciarmi|graffiarmi
        |farmi dei tagli|prendere la (lametta|lama)|picchiarmi)
    mi sono (ferita|ferito|lesionata|lesionato) (di nuovo|ancora|anche oggi|da sola|da solo
        |apposta)
    (tagliata|tagliato|scottata|scottato|bruciata|bruciato|ustionata|ustionato|ferita|ferito
        |graffi|lividi|tagli) _ _ _ _ (non|mica) (è|era|sono) (stato|stati|stata)? (un|per) \
        (incidente|caso|sbaglio|errore|distrazione)
    {LIMB} (me le|me la|me lo|me li) (taglio|sono (tagliata|tagliato|tagliate|tagliati)|brucio
        |graffio|sono (graffiata|bruciata|graffiato|bruciato)|incido|ricopro di|sto tagliando
        |mordo|scortico)
    (solo|soltanto) (ferendomi|tagliandomi|facendomi (del)? male|bruciandomi|graffiandomi
        |sanguinando)
    (ferendomi|tagliandomi|facendomi (del)? male|bruciandomi|graffiandomi|punendomi)
    (lametta|lame|lama|lamette|tagli) _ (ci sono|sono) (ricascata|ricascato|ricaduta|ricaduto)
    (scavarmi|incidermi|aprirmi|strapparmi|scorticarmi|scarnificarmi|bucarmi|pungermi|sfregiarmi
        |spellarmi|tagliuzzarmi|mordermi|pizzicarmi|grattarmi) (a sangue|via)? (la|le|il|i|di
        nuovo)? ({LIMB}|carne|capelli|pellicine a sangue|unghie)
    mi (apro|sono aperta|sono aperto|squarcio|lacero|buco) (la|le|il) (pelle|carne|braccia
        |coscia|cosce)
    mi sono (colpita|colpito|punta|punto|pestata|pestato|schiacciata|schiacciato|tagliata
        |tagliato|bruciata|bruciato|graffiata|graffiato|ferita|ferito) _ _ _ _ _ (apposta|di
        proposito|volontariamente)
    (pugni|schiaffi|morsi|botte|testate|ceffoni) _ _ me (li|le) (do|dò|tiro|mollo|faccio|prendo)
"""
