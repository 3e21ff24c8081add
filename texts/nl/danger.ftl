# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.
# A person is never «hij» or «zij»: «die» and «hem» are the line.

danger-self =
    Sommige van deze woorden kunnen betekenen dat iemand in gevaar is. { $form ->
       *[formal] Als het om u gaat, antwoordt op deze nummers een mens:
        [informal] Als het om jou gaat, antwoordt op deze nummers een mens:
    }
danger-program = Ik ben een programma, en niemand leest dit op dit moment.
danger-pause =
    { $form ->
       *[formal] De berichten aan u rusten tot { $day }. Hier wordt niets van u verwacht.
        [informal] De berichten aan jou rusten tot { $day }. Hier wordt niets van jou verwacht.
    }
danger-asks =
    { $form ->
       *[formal] Ging dit over u, en over nu?
        [informal] Ging dit over jou, en over nu?
    }
danger-is = Ja
danger-is-not = Zo was het niet bedoeld
danger-yes =
    { $form ->
       *[formal] Dank u wel dat u het zegt.
        [informal] Dank je wel dat je het zegt.
    } Hier wordt verder niets gevraagd. Een stem is maar één telefoontje ver weg:
danger-not = Sorry, dat was verkeerd geraden. Bij dit bericht wordt het niet nog een keer gevraagd.
danger-not-told = { $name } krijgt geen regel.
danger-not-told-late = In de regel aan { $name } staat nu dat het niet zo was bedoeld.
danger-not-pause = De berichten gaan verder zoals eerst.

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] { $name } krijgt nu één regel, zonder uw woorden.
        [informal] { $name } krijgt nu één regel, zonder je woorden.
    } Niemand weet wanneer die wordt gezien.
danger-told-later =
    { $form ->
       *[formal] Op { $day }, op zijn vroegst om { $clock } uur, krijgt { $name } één regel, zonder uw woorden.
        [informal] Op { $day }, op zijn vroegst om { $clock } uur, krijgt { $name } één regel, zonder je woorden.
    } Niemand weet wanneer die wordt gezien.
danger-told-away = { $therapist } is er niet. { $name } neemt waar, en krijgt niet te weten om wie het gaat.
danger-told-paused =
    { $form ->
       *[formal] { $name } krijgt één regel, zonder uw woorden, zodra er weer berichten weggaan.
        [informal] { $name } krijgt één regel, zonder je woorden, zodra er weer berichten weggaan.
    } Nu staan ze stil, en niemand weet hoe lang.
danger-told-before = { $name } kreeg één regel op { $day } om { $clock } uur. Binnen een dag komt er geen tweede.
danger-told-off =
    { $form ->
       *[formal] Niemand krijgt het te horen, want dat staat uit bij uw keuzes.
        [informal] Niemand krijgt het te horen, want dat staat uit bij je keuzes.
    }
danger-told-nobody = Niemand krijgt het te horen, want { $therapist } krijgt hier nu geen berichten.
danger-told-no-one = Niemand krijgt het te horen.
danger-stopped = { $name } krijgt geen regel meer.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others = Als iemand nu niet veilig is, bel { $number }.
danger-others-anywhere = Als iemand nu niet veilig is, bel 112 in Europa of 911 in Noord-Amerika. Of bel het noodnummer ter plaatse.
danger-others-hide = Als deze chat beter niet wordt gezien: één tik haalt weg wat weg kan.
danger-others-stranger = Deze chat kan in de app worden verwijderd.
danger-hide = Deze chat leegmaken

# To a therapist, or to whoever covers.
danger-push = Sommige woorden hier kunnen gevaar hebben betekend.
danger-show = Tonen van wie
danger-item = <b>{ $label }</b> schreef iets op { $day } om { $clock } uur. Een programma merkte daarin woorden op die op gevaar kunnen wijzen. Het heeft het vaak mis. Deze persoon heeft ja gezegd tegen deze regel en weet ervan. Er zijn ook nummers van hulplijnen gegeven.
danger-item-cover = Een oud-cliënt van { $therapist } schreef iets op { $day } om { $clock } uur. Een programma merkte daarin woorden op die op gevaar kunnen wijzen. Het heeft het vaak mis. Deze persoon heeft ja gezegd tegen deze regel, en kreeg nummers van hulplijnen. Wie het is, kan alleen { $therapist } zien.
danger-item-words =
    { $form ->
       *[formal] U ziet de woorden alleen als ze worden gedeeld. Vanuit deze chat wordt niets verstuurd: hoe u deze persoon bereikt, is uw eigen weg.
        [informal] Je ziet de woorden alleen als ze worden gedeeld. Vanuit deze chat wordt niets verstuurd: hoe je deze persoon bereikt, is je eigen weg.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Als de woorden worden gedeeld, staan ze bovenaan in uw eigen lijst.
        [informal] Als de woorden worden gedeeld, staan ze bovenaan in je eigen lijst.
    }
danger-withdrawn = Teruggenomen: het was niet zo bedoeld.
danger-over = Deze regel geldt niet meer.
