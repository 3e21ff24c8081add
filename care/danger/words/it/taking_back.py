"""Italian: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NOT: """
        non / nn / nun / mai / niente / nessun / nessuno / nessuna / senza / nemmeno /
        neanche / neppure / zero / nulla / mica / smesso di|d' / smettere di|d' /
        finito di|d' / lontana da|dal / lontano da|dal / non (credo|penso) (che|di) /
        nessuna voglia / nessuna intenzione / più nessun / più nessuna
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
    Meaning.NO_MORE: """
        più / mai più / non più / piu / oltre / più a lungo / più avanti così / oltre così
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
        all'epoca / a quell'epoca / a quei tempi / in passato / nel passato /
        in un'altra vita / in quel periodo / in quegli anni / un periodo in cui /
        c'è stato un (periodo|tempo|momento) / c'era un tempo / ci fu un tempo
        da (ragazza|ragazzo|giovane|adolescente|bambina|bambino|piccola|piccolo|studente|
            studentessa|ragazzina|ragazzino|liceale|militare)
        al (liceo|ginnasio) / alle (superiori|medie|elementari) / all'università /
        in (adolescenza|gioventù|collegio) / nell'adolescenza / in terza media
        (già|anche|persino)? allora (volevo|pensavo|avevo|ero|desideravo|sognavo|stavo) /
        fin da allora / da allora
        a (8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|quindici|sedici|
            vent'|venti|tredici|quattordici|diciassette|diciotto|trent'|
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
        (ero|eri) (già)? (salita|salito|andata|andato|arrivata|arrivato|finita in|finito in)
        avevo (già|persino|perfino|anche|pure)? (scritto|comprato|messo|preso|preparato|deciso|
            scelto|fissato|cercato|organizzato|pensato di|ingoiato)
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
        ancora una volta / una volta di troppo
        come (#|un|qualche|due|tre) (anni|anno|mesi|mese) fa / come (l'anno scorso|anni fa|l'altra
            volta|
            da ragazza|da ragazzo|al liceo) / ci (sto|sono) (ripensando|ricascando|di nuovo)
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
        telegiornale / tg / (alle|le|nelle|dalle|delle) notizie / la notizia (di|che) / canzone /
        canzoni / cantautore / poesia /
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
}
