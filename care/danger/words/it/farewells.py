"""Italian: farewells and last words."""

from care.danger.meaning import Meaning
from care.danger.words.it.parting import PARTING

MEANINGS = {
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
    """
    + PARTING,
}
