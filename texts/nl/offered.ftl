# What people meet when the practice does not offer something, or says something of its own. What
# comes unasked says nothing of a «praktijk».

offered-not = Dit biedt de praktijk nu niet aan, dus er is niets veranderd.
offered-not-checkins = De praktijk stuurt nu geen berichten. Schrijven kan hier altijd.
offered-not-letters =
    { $form ->
       *[formal] De praktijk neemt nu geen nieuwe brieven aan. Wat u schreef, blijft van u.
        [informal] De praktijk neemt nu geen nieuwe brieven aan. Wat je schreef, blijft van jou.
    }
offered-not-way-back = De praktijk laat hier nu geen weg terug zien. /help laat zien waar op elk uur een mens antwoordt.
offered-not-plan =
    { $form ->
       *[formal] Zo’n plan biedt de praktijk nu niet aan. Wat u hebt, blijft zoals het is.
        [informal] Zo’n plan biedt de praktijk nu niet aan. Wat je hebt, blijft zoals het is.
    }
offered-notes-end =
    { $form ->
       *[formal] Een kleine verandering: de geplande berichten zijn hier ten einde, voor iedereen. Het ligt niet aan u. Schrijven kan hier altijd, en er wordt niets gevraagd.
        [informal] Een kleine verandering: de geplande berichten zijn hier ten einde, voor iedereen. Het ligt niet aan jou. Schrijven kan hier altijd, en er wordt niets gevraagd.
    }
offered-notes-go-on =
    { $form ->
       *[formal] De berichten gaan toch verder, op uw dagen. /settings laat ze zien, en /stop stopt ze meteen.
        [informal] De berichten gaan toch verder, op jouw dagen. /settings laat ze zien, en /stop stopt ze meteen.
    }
offered-welcome = <b>Een woord van de praktijk</b>
offered-privacy = <b>Wat de praktijk over privacy zegt</b>
offered-privacy-new = <b>Hier staat iets nieuws over privacy.</b> Er hoeft niets te gebeuren. Het staat ook onder /privacy.
offered-privacy-gone = De extra tekst over privacy geldt niet meer. /privacy laat zien wat geldt.
