"""Italian: parting for good, whole."""

PARTING = """
    (questo|questa|questi|qui|ecco) (è|sono|ecco)? (il|un|l'|i)? (mio|miei|ultimo)? (addio|addii
        |saluto d'addio|ultimo saluto|commiato|congedo) / (questo|questa) è (un|il mio|l') addio
    (leggerà|leggeranno|leggesse|leggerete|leggerai|leggendo|leggete|legga|leggi|leggono
        |troverai|troveranno|troverete|riceverai|riceverà|riceverete|arriverà|vedrai|vedrete
        |ascolterete|ascolterai|sentirai) _ (questo|questa|queste|ciò|qui|messaggio|lettera
        |parole|righe|video) _ _ _ (non (ci)? (sarò|sono|esisterò|vivrò|vivo)|sarò (già)? (morta
        |morto|andata|andato|via|lontana|lontano|in pace|lassù|di là|altrove)|me ne sarò|troppo
        tardi|mi sarò|avrò già|già tutto)
    (non|nn) (si|vi|ti|se ne|ve ne|te ne|abbia|abbiate|avere|fatevi|farti|fare|dovete|devi|deve) \
        _ _ (rimproveri|rimprovero|sensi di colpa|colpe|colpa|rimorsi|in colpa|colpevole
        |colpevoli)
    (dica|dite|dì|di'|dille|digli|ditegli|ditele|riferisca|spieghi|fate sapere|fai sapere|dirà
        |dirle|dirgli|dicesse) _ _ (mia|mio|miei|figli|figlia|figlio|moglie|marito|mamma|madre
        |genitori|lei|lui|bambini|ragazzi|sorella|fratello) _ _ (che)? _ (amo|amavo|amata|amato
        |amati|bene|non ha colpa|non hanno colpa|colpa|perdon*|dispiace|c'entra|c'entrano|scusa
        |amerò|pensato)
    (ecco|allora|bene|ok)? è tutto (da parte mia|per me|finito per me|quello che volevo dire)
    (per me)? (è finita qui|finisce qui|qui è la fine|è la fine|qui finisce|è arrivata la fine) \
        (per me|la mia strada|il mio viaggio|la mia storia|il mio cammino|tutto per me)
    (parto|vado via|me ne vado|andrò via|esco|sparisco|scendo|vado|scompaio|mi allontano|tolgo
        il disturbo|mi addormento|dormirò|chiudo gli occhi|vi lascio|ti lascio|lascio tutti
        |lascio tutto|riposo) _ (da (tutto|tutti|qui|voi|questo mondo|questa vita))? (per sempre
        |e (per)? sempre|definitivamente|una volta per tutte)
    (parto|partire|partirò|me ne vado|andarmene|vado via|esco|uscire|scendo|mi congedo|andare
        via|evadere|congedarmi|vado|sparisco) (io)? (da|dal|da questo|da sto) (questo mondo
        |mondo|questa vita|questa terra|sta vita|sta terra|questa esistenza)
    (grazie|scusa|scusate|scusami|perdon*|vi amo|ti amo|vi voglio bene|ti voglio bene|dispiace) \
        _ _ _ (me ne vado per sempre|è finita|non ce la faccio più addio|addio|ci vediamo (lassù
        |di là|in cielo|dall'altra parte)|riposerò|vado a morire|sto andando a morire|muoio|vado
        da|e fine)
    (siete stati|è stata|è stato|sei stata|sei stato|siete stati tutti|stata) _ (buoni|buona
        |buono|gentile|gentili|brava|bravo|bravi|cara|caro|preziosa|prezioso) _ (con me|per me)? \
        _ _ (addio|me ne vado|muoio|non ci|per sempre|ora|adesso|vado)
    (non|nessuno) (mi)? (cercatemi|cercate|cerchi|cercarmi|cercare|cerchino|aspettatemi
        |aspettate|aspetti|aspettarmi|chiamate|richiamate|provi|provate|chiamatemi) (più|a
        chiamarmi|a cercarmi|a fermarmi|di fermarmi|ad aiutarmi|a salvarmi|tra i vivi|domani)? _ \
        _ (deciso|sassi|addio|finita|tardi|decisione|me ne vado|morta|morto|per sempre|stasera
        |stanotte)?
    (non|nn) (provate|provi|cercate|provare|cercare|cerchi|tentate|tentare) (a|di) (fermarmi
        |convincermi|salvarmi|farmi cambiare idea|chiamarmi|rintracciarmi|dissuadermi|trovarmi)
    (io) non (avrò|ne avrò) (più)? (modo|occasione|l'occasione|il tempo|tempo|altre occasioni) _ \
        (di)? (dirglielo|farlo|dirlo|salutarli|salutarla|vederli)?
    (io) non (potrò|posso) (più)? (dirglielo|dirvelo|dirtelo|dirlo|abbracciarli|abbracciarla
        |vederli|vederla|esserci|farlo io) (più)?
    (perdono|perdonatemi|perdonami|scusatemi|scusate|scusami|perdonate|scusa|perdonami) _ (per)? \
        _ (quello|ciò|quanto|questo|cosa) (che)? (sto|farò|ho|faccio|sto per|vado a|succederà
        |accadrà) _ (fare|fatto|stanotte|stasera|deciso|combinare|compiere)?
    (badate|badi|bada|occupati|occupatevi|pensate|pensa|pensi|abbi|abbia|abbiate|prenditi
        |prendetevi|si prenda|state vicini|stai vicino|stia vicino|veglia|vegliate) _ (cura)? _ \
        (a|di|alla|ai|ad|al|dei|della|del) (mio|mia|miei|mie|mamma|papà|bambini|figli|figlia
        |figlio|lei|lui|loro) _ _ (quando (non|sarò)|al posto mio|per me addio|io non ci|non ci
        sarò|addio|quando io)
    (quando|se) _ (leggerete|leggerai|leggete|leggi|leggeranno|leggerà|lo saprete|lo saprai|lo
        leggerai|lo leggerete|la leggerai|mi troverete|mi troverai) _ _ (non (ci)? (sarò|sono
        |vivrò|vivo|esisterò)|sarò|me ne sarò|avrò già|mi sarò)
    (prima di|dopo) _ _ (leggerete|leggerai|leggi|leggerà) _ _ (sarò|non ci)
    (ultima|ultime|ultimo) (cosa|volta|parola|parole|notizia|messaggio|riga|righe) che _ (senti
        |sentite|sentirai|sentirete|sente|leggi|leggerai|leggete|ricevi|riceverai|ricevete
        |saprai|avrai|dico|scrivo|ti dico|vi dico|mando)
    (ricordati|ricordatevi|ricordami|ricordatemi|si ricordi) (di me)? (per come ero|quando non
        ci sarò|con affetto|così|per sempre|addio) / (ricordati|ricordatevi) di me
    (le mie|mie) ceneri / (spargete|spargetele|spargetemi) _ (ceneri|mare|vento)
    (sappia|sappiano|sappi|sappiate|sapete|sai) che (l'ho|li ho|le ho|vi ho|ti ho|gli ho) (tanto
        |sempre|davvero)? (amata|amato|amati|amate|voluto bene|voluto tanto bene|adorata|adorato
        |adorati)
"""
