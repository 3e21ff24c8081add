"""Italian: hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.it.wounds import OWN_WOUNDS, WOUNDS

MEANINGS = {
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
        mi picchio / mi schiaffeggio / mi autoinfliggo
    """
    + OWN_WOUNDS,
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
    """
    + WOUNDS,
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
}
