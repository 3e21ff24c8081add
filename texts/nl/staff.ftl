# The people of the house: therapists and admins, and who is stopped by a code.
#
# Words: to suspend a therapist = stilzetten, which blames nobody («schorsen» does) · to let them go on
# = weer laten meedoen.

command-optout = Berichten stoppen met een code

staff-button = Mensen
staff-screen =
    <b>Mensen</b>
    Therapeuten: { $therapists }
    Beheerders: { $admins }

    Een beheerder krijgt nergens een lijst van oud-cliënten te zien, hier niet en elders niet.
staff-therapists = Therapeuten
staff-admins = Beheerders
staff-leave-it = Alles zo laten
staff-to-panel = Naar het overzicht

staff-therapists-head = <b>Therapeuten.</b> Tik op een naam om stil te zetten, of om over te dragen en weg te halen.
staff-therapist-here = · { $therapist }: leest
staff-therapist-suspended = · { $therapist }: stilgezet sinds { $day }
staff-suspend = Stilzetten
staff-resume = Weer laten meedoen
staff-remove = Overdragen en weghalen
staff-suspend-sure =
    <b>{ $therapist } stilzetten?</b>
    Er gaat dan niets van daar weg, en er komt daar niets aan. Wat nog niet is gelezen, wacht. Links voor uitnodigingen openen zolang niets.

    Elke oud-cliënt krijgt één regel waarin dat staat. Wat oud-cliënten in die tijd schrijven, blijft bij hen. “Weer laten meedoen” maakt er een eind aan.
staff-touches = Oud-cliënten die het raakt: { $count } of meer.
staff-touches-few = Oud-cliënten die het raakt: minder dan 5.
staff-suspend-yes = Ja, stilzetten

staff-admins-head = <b>Beheerders.</b> Ze horen allemaal van elke verandering hier.
staff-admin-you =
    { $form ->
       *[formal] { $number } · u, sinds { $day }
        [informal] { $number } · jij, sinds { $day }
    }
staff-admin-operator = { $number } · sinds { $day }, aangewezen door technisch beheer (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · sinds { $day }
staff-admin-last = De laatste beheerder kan niet worden weggehaald.
staff-admin-last-toast = De laatste beheerder kan niet worden weggehaald. Er is niets veranderd.
staff-admin-add = Beheerder toevoegen
staff-admin-remove = Nr. { $number } weghalen
staff-admin-link =
    Een link voor één beheerder. Wie hem als eerste opent, is meteen beheerder, en alle beheerders krijgen dat te horen. Hij werkt één keer, 30 dagen lang:

    { $link }
staff-admin-sure = De beheerder weghalen die dat is sinds { $day }? Alle beheerders krijgen dat te horen, en nog open links voor nieuwe beheerders vervallen.
staff-admin-sure-you =
    { $form ->
       *[formal] Zelf geen beheerder meer zijn? De anderen krijgen dat te horen, en nog open links voor nieuwe beheerders vervallen. Alleen een van de anderen kan u weer toevoegen.
        [informal] Zelf geen beheerder meer zijn? De anderen krijgen dat te horen, en nog open links voor nieuwe beheerders vervallen. Alleen een van de anderen kan je weer toevoegen.
    }
staff-admin-yes = Ja, weghalen
staff-admin-came = Via een link is een beheerder toegevoegd. “Mensen” in het overzicht laat ze allemaal zien.
staff-admin-went = De beheerder die dat was sinds { $day }, is weggehaald. “Mensen” in het overzicht laat ze allemaal zien.
staff-you-are-admin =
    { $form ->
       *[formal] U bent vanaf nu beheerder van deze praktijk. U ziet aantallen en instellingen, en niets van wat iemand schreef.
        [informal] Je bent vanaf nu beheerder van deze praktijk. Je ziet aantallen en instellingen, en niets van wat iemand schreef.
    }
staff-no-more =
    { $form ->
       *[formal] U bent geen beheerder van deze praktijk meer.
        [informal] Je bent geen beheerder van deze praktijk meer.
    }

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    { $form ->
       *[formal] Een beheerder heeft uw deel hier stilgezet. Er komt bij u niets aan, en er gaat van u niets weg. Wat niet was gelezen, wacht, en oud-cliënten krijgen het te horen.
        [informal] Een beheerder heeft je deel hier stilgezet. Er komt bij jou niets aan, en er gaat van jou niets weg. Wat niet was gelezen, wacht, en oud-cliënten krijgen het te horen.
    }
suspension-you-are-back =
    { $form ->
       *[formal] Uw deel hier gaat verder. Wat wachtte, komt op uw volgende tijd.
        [informal] Je deel hier gaat verder. Wat wachtte, komt op je volgende tijd.
    }
suspension-home =
    { $form ->
       *[formal] Een beheerder heeft uw deel hier stilgezet. Er komt bij u niets aan, en er gaat van u niets weg; wat niet was gelezen, wacht. De beheerder kan zeggen wanneer het verdergaat.
        [informal] Een beheerder heeft je deel hier stilgezet. Er komt bij jou niets aan, en er gaat van jou niets weg; wat niet was gelezen, wacht. De beheerder kan zeggen wanneer het verdergaat.
    }
suspension-reads-not =
    { $form ->
       *[formal] { $therapist } leest hier op dit moment niet, en zolang komen er geen berichten. Wat u schrijft, blijft hier, alleen voor u. /help laat zien waar een mens antwoordt.
        [informal] { $therapist } leest hier op dit moment niet, en zolang komen er geen berichten. Wat je schrijft, blijft hier, alleen voor jou. /help laat zien waar een mens antwoordt.
    }
suspension-is-back =
    { $form ->
       *[formal] { $therapist } leest hier weer, en de berichten gaan verder zoals ze waren gepland. Wat u hebt bewaard, blijft van u, tenzij u het deelt.
        [informal] { $therapist } leest hier weer, en de berichten gaan verder zoals ze waren gepland. Wat je hebt bewaard, blijft van jou, tenzij je het deelt.
    }
suspension-kept =
    { $form ->
       *[formal] { $therapist } leest hier op dit moment niet, dus dit wordt niet doorgegeven. Het blijft hier, alleen voor u.
        [informal] { $therapist } leest hier op dit moment niet, dus dit wordt niet doorgegeven. Het blijft hier, alleen voor jou.
    }
suspension-face = Niemand leest dit op dit moment, dus het is niet doorgegeven.
suspension-no-yes =
    { $form ->
       *[formal] Dit is nu even niet te beantwoorden. De link blijft voor u: /start vraagt het op een latere dag weer.
        [informal] Dit is nu even niet te beantwoorden. De link blijft voor jou: /start vraagt het op een latere dag weer.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Berichten stoppen met code
optout-ask =
    { $form ->
       *[formal] Typ de code die u van de oud-cliënt hebt gekregen, zoals 7F3K-9QPA. Oud-cliënten vinden die van hen onder /privacy.
        [informal] Typ de code die je van de oud-cliënt hebt gekregen, zoals 7F3K-9QPA. Oud-cliënten vinden die van hen onder /privacy.
    }
optout-left = Er is niets veranderd.
optout-unknown = Niemand hier heeft deze code. Een code heeft acht letters en cijfers.
optout-was-stopped = De berichten voor { $code } waren al gestopt. Er komt daar niets vanzelf.
optout-sure =
    <b>Alle berichten voor { $code } stoppen?</b>
    Alles wat voor deze oud-cliënt wacht, gaat niet door, en er komt één vriendelijke regel. Dit is hier niet terug te draaien: alleen de oud-cliënt zelf kan weer ja zeggen.
optout-yes = Ja, stoppen
optout-done = Dat is gedaan. Voor { $code } komt er niets meer vanzelf.
optout-stopped =
    { $form ->
       *[formal] De berichten aan u zijn gestopt, zoals met uw code is gevraagd. Er komt niets meer vanzelf. Wat u vertelde, blijft van u: /mydata geeft een kopie, met /forget wordt het gewist.
        [informal] De berichten aan jou zijn gestopt, zoals met je code is gevraagd. Er komt niets meer vanzelf. Wat je vertelde, blijft van jou: /mydata geeft een kopie, met /forget wordt het gewist.
    }
privacy-code =
    { $form ->
       *[formal] Uw code hier: <code>{ $code }</code>. Wie dit programma beheert, kan daarmee de berichten aan u stoppen. Meer verraadt de code niet.
        [informal] Je code hier: <code>{ $code }</code>. Wie dit programma beheert, kan daarmee de berichten aan jou stoppen. Meer verraadt de code niet.
    }
privacy-code-of =
    { $form ->
       *[formal] Uw code bij { $therapist }: <code>{ $code }</code>. Wie dit programma beheert, kan daarmee de berichten aan u stoppen. Meer verraadt de code niet.
        [informal] Je code bij { $therapist }: <code>{ $code }</code>. Wie dit programma beheert, kan daarmee de berichten aan jou stoppen. Meer verraadt de code niet.
    }
