# What an admin meets: numbers and settings, never a word, a name or a label of a client.
#
# Words: trail = logboek · quiet day = stille dag · what is offered = aanbod · to undo = ongedaan maken.
# The offers have the names that clients know from /settings.

command-admin = De praktijk: wat ze aanbiedt

admin-panel =
    <b>De praktijk</b>
    Therapeuten: { $therapists }
    Open uitnodigingen: { $invites }
    Oud-cliënten die ja zeiden: { $clients }
    Nog niet verstuurd: { $waiting }
admin-menu-offers = Het aanbod
admin-menu-languages = Talen
admin-menu-plans = Plannen
admin-menu-hours = Gewone uren
admin-menu-kept = Hoe lang iets blijft
admin-menu-days = Stille dagen
admin-menu-texts = Eigen teksten
admin-audit = Logboek
admin-invite = Een therapeut uitnodigen
admin-invite-made =
    Een link voor één therapeut. Hij werkt één keer, 30 dagen lang, voor de eerste persoon die hem opent:

    { $link }
admin-back = Terug
admin-undo = Ongedaan maken
admin-noted = Dat is genoteerd. Het geldt vanaf nu.
admin-moved = Iemand heeft dit intussen veranderd. Zo staat het er nu voor.

# Sending.

admin-pause = Alle verzending pauzeren
admin-go-on = Weer verzenden
admin-is-paused =
    <b>De verzending is gepauzeerd</b> sinds { $since }, { $by ->
        [you] { $form ->
           *[formal] door u
            [informal] door jou
        }
        [another] door een andere beheerder
       *[nobody] door iemand die geen beheerder meer is
    }. Wie schrijft, krijgt nog wel antwoord. De rest wacht:
admin-waits-nothing = Er wacht nu niets.
admin-waits-checkin = { $count ->
        [one] 1 gepland bericht
       *[other] { $count } geplande berichten
    }
admin-waits-reminder = { $count ->
        [one] 1 tweede bericht (“Nog één, als het stil is”)
       *[other] { $count } tweede berichten (“Nog één, als het stil is”)
    }
admin-waits-digest = { $count ->
        [one] 1 lijst voor een therapeut
       *[other] { $count } lijsten voor therapeuten
    }
admin-waits-letter = { $count ->
        [one] 1 brief
       *[other] { $count } brieven
    }
admin-waits-news = { $count ->
        [one] 1 regel aan een oud-cliënt, zoals een korte regel van een therapeut
       *[other] { $count } regels aan oud-cliënten, zoals korte regels van therapeuten
    }
admin-waits-receipt = { $count ->
        [one] 1 seintje dat iets is gelezen
       *[other] { $count } seintjes dat iets is gelezen
    }
admin-waits-farewell = { $count ->
        [one] 1 laatste regel aan een oud-cliënt
       *[other] { $count } laatste regels aan oud-cliënten
    }
admin-waits-ping = { $count ->
        [one] 1 vraag naar een weg terug
       *[other] { $count } vragen naar een weg terug
    }
admin-waits-notice = { $count ->
        [one] 1 melding aan een therapeut of beheerder
       *[other] { $count } meldingen aan therapeuten of beheerders
    }
admin-waits-reply = { $count ->
        [one] 1 antwoord aan iemand die schreef
       *[other] { $count } antwoorden aan mensen die schreven
    }
admin-waits-apology = { $count ->
        [one] 1 excuus
       *[other] { $count } excuses
    }

# What is offered.

admin-offers =
    <b>Het aanbod</b>
    Uitzetten telt meteen, ook voor wat al wacht; vooraf staat erbij hoeveel mensen het raakt. Aanzetten verandert voor niemand iets, tot ze het zelf kiezen.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Uitzetten: { $name }</b>
    { $what }

    Nu raakt dit { $people } personen.
admin-turn-off = Voor iedereen uitzetten
admin-leave-on = Aan laten staan
admin-is-off = { $name }: vanaf nu uit.
admin-is-on = { $name }: vanaf nu in het aanbod. Er is nog voor niemand iets veranderd.
admin-offer-checkins = Berichten
admin-offer-checkins-is = oud-cliënten krijgen berichten op de dagen waar ze ja op zeiden.
admin-offer-checkins-off = Er gaat geen bericht meer weg, ook geen dat al wacht. Wie berichten krijgt, hoort het in één vriendelijke regel, binnen de eigen tijden. Schrijven aan de eigen therapeut gaat door.
admin-offer-letters = Brieven
admin-offer-letters-is = oud-cliënten kunnen een brief schrijven en naar hun therapeut sturen.
admin-offer-letters-off = Er kan geen brief worden begonnen of verstuurd. Wat is geschreven, blijft bij wie het schreef. Dat geldt ook voor een brief die onderweg is en nog niet op een lijst staat; wie hem schreef, krijgt dat te horen.
admin-offer-answers = Brieven terug
admin-offer-answers-is = een therapeut kan een brief één keer beantwoorden, als dat gewenst is.
admin-offer-answers-off = Er kan geen brief worden beantwoord. Een antwoord dat nog niet weg is, wordt weer een concept.
admin-offer-voice = Spraakberichten
admin-offer-voice-is = oud-cliënten kunnen spraakberichten delen.
admin-offer-voice-off = Spraakberichten worden niet doorgegeven. Wat nog niemand heeft gelezen, blijft bij de oud-cliënten, en zij krijgen dat te horen.
admin-offer-photos = Foto’s
admin-offer-photos-is = oud-cliënten kunnen foto’s delen.
admin-offer-photos-off = Foto’s worden niet doorgegeven. Wat nog niemand heeft gelezen, blijft bij de oud-cliënten, en zij krijgen dat te horen; de woorden erbij worden wel doorgegeven.
admin-offer-scale = Vijf antwoorden
admin-offer-scale-is = een bericht dat iets vraagt, heeft vijf antwoorden om aan te tikken, van heel zwaar tot heel goed.
admin-offer-scale-off = Berichten komen zonder de vijf antwoorden, ook als ze al wachten. Wat eerder is aangetikt, blijft.
admin-offer-receipts = Seintje na het lezen
admin-offer-receipts-is = oud-cliënten kunnen een stil seintje krijgen als iets van hen is gelezen.
admin-offer-receipts-off = Er gaat geen seintje meer weg, ook geen dat al wacht.
admin-offer-notes = Korte regels terug
admin-offer-notes-is = een therapeut kan bij alles wat binnenkomt één korte regel sturen, als dat gewenst is.
admin-offer-notes-off = Er kan geen korte regel meer worden geschreven, en wat al wacht, gaat niet weg.
admin-offer-reminders = Nog één, als het stil is
admin-offer-reminders-is = blijft het na een bericht met een vraag stil, dan kan er nog één komen, en geen derde.
admin-offer-reminders-off = Er gaat geen tweede bericht meer weg, ook geen dat al wacht.
admin-offer-danger = Melding bij gevaar
admin-offer-danger-is = het programma merkt sommige woorden op die op gevaar lijken te wijzen, en geeft nummers waar mensen antwoorden. Als daar ja op is gezegd, krijgt de therapeut één regel. Veel woorden merkt het niet op, en niemand houdt de chats in de gaten.
admin-offer-danger-off = Zulke woorden worden niet meer opgemerkt, en geen therapeut krijgt ervan te horen. /help blijft voor iedereen zoals het is.
admin-offer-way_back = Weg terug
admin-offer-way_back-is = oud-cliënten zien hoe hun therapeut weer te bereiken is, en kunnen het laten weten.
admin-offer-way_back-off = /back laat geen weg meer zien. Wie er al naar vroeg, wordt nog gehoord. /help blijft voor iedereen zoals het is.

# Languages, plans, hours, and how long things are kept.

admin-all = alle
admin-one-stays = Eén taal blijft.
admin-first-stays = Dit plan wordt als eerste voorgesteld. Staat daar een ander plan, dan kan dit eruit.
admin-languages = <b>Talen.</b> Er is keuze uit de talen met een vinkje. Wie al een andere gebruikt, houdt die.
admin-plans = <b>Plannen.</b> Die met een vinkje kan een therapeut voorstellen, en een oud-cliënt kiezen bij het verlengen. Wie een ander plan heeft, houdt dat. De laatste knoppen zeggen welk plan bij het uitnodigen bovenaan staat.
admin-plan-light = Licht: na 1, 3, 6 en 12 maanden
admin-plan-year = Een jaar: 8 berichten
admin-plan-long = Lang: na 3, 6, 12, 18 en 24 maanden
admin-plan-weeks = Elke paar weken
admin-plan-first = Bovenaan: { $plan }
admin-hours = <b>Gewone uren.</b> Berichten komen van { $span }, op de klok van de oud-cliënt, tot die andere uren kiest. Dit geldt voor wie vanaf nu ja zegt. Tik, of typ uren zoals 10-18.
admin-hours-unclear = De uren liggen tussen 5:00 en 23:00 uur, en duren minstens een uur. Er is niets veranderd.
admin-span = { $opens } tot { $closes } uur
admin-kept =
    <b>Hoe lang iets blijft</b>
    · <b>Woorden</b> die oud-cliënten deelden: zo lang na het lezen.
    · <b>Oud-cliënten</b> die zijn gestopt, of bij wie de berichten rusten of zijn afgelopen: alles over hen, zo lang na hun laatste teken van leven.

    Langer dan de langste tijd hier mag niet van de wet. Iedereen krijgt het te horen voordat er iets weggaat, en kan een kopie bewaren.
admin-kept-words = Woorden: { $count } dagen
admin-kept-link = Oud-cliënten: { $count } maanden
admin-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
admin-months = { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
admin-shorter-words_kept =
    <b>Korter: woorden blijven { $after } staan, niet { $before }.</b>
    Nu staat hier iets van { $people } personen. Er gaat niets weg zonder dat de persoon zelf het heeft gehoord, 14 dagen vooraf.
admin-shorter-link_kept =
    <b>Korter: alles over een oud-cliënt gaat { $after } na het laatste teken van leven weg, en niet pas na { $before }.</b>
    Nu staat hier iets van { $people } personen. Van niemand gaat alles weg zonder dat die het heeft gehoord, 30 dagen vooraf.
admin-shorter-yes = Ja, korter
admin-shorter-no = Zo laten

# Quiet days.

admin-days-screen = <b>Stille dagen.</b> Op deze dagen komt er bij oud-cliënten niets vanzelf; antwoorden komen wel. Typ een datum, zoals { $example }. Met het jaar erbij telt hij één keer, zonder jaar elk jaar. Hooguit { $most }.
admin-day-yearly = { $day }, elk jaar
admin-day-remove = Weghalen: { $day }
admin-day-past = Die dag is al voorbij. Er is niets veranderd.
admin-days-many = Meer dan { $most } stille dagen kan niet. Haal er eerst een weg.
admin-day-sure =
    <b>Stil: { $day }</b>
    Op die dag staan berichten aan { $people } oud-cliënten gepland. Ze gaan naar de volgende vrije dagen.
admin-day-yes = Die dag stil houden

# Texts of the practice.

admin-texts = <b>Eigen teksten.</b> Ze zijn in elke taal te zien zoals ze hier worden geschreven. Elke verandering is een nieuwe versie.
admin-text-welcome = Welkom
admin-text-privacy = Privacy
admin-text-welcome-is = <b>Welkom.</b> Staat vóór de kaart waarop een oud-cliënt ja zegt. Typ de woorden, met hooguit { $most } tekens.
admin-text-privacy-is = <b>Privacy.</b> Staat onder /privacy, naast wat het programma daar zelf zegt. Na een verandering ziet elke oud-cliënt de tekst één keer, bij het volgende bericht of de volgende tik; er wordt niets gevraagd. Typ de woorden, met hooguit { $most } tekens.
admin-text-ours = Er staan hier nu geen eigen woorden.
admin-text-holds = Versie { $number }, sinds { $day }:
admin-text-forget = Weghalen
admin-text-faults = Er is niets veranderd, en wel hierom:

# Undo.

admin-undo-too = Dit ook ongedaan maken
admin-undone = Ongedaan gemaakt. Bij “{ $what }” is alles weer zoals het was.
admin-undone-people = Voor { $people } oud-cliënten geldt het weer. Wie sindsdien iets nieuws koos, houdt dat.
admin-undone-late = Het is meer dan een dag geleden, dus oud-cliënten kiezen zelf opnieuw.
admin-undo-changed-since = Er is niets ongedaan gemaakt: “{ $what }” is sindsdien nog eens veranderd. /admin laat zien hoe het ervoor staat.
admin-undo-not-here = Dit kan hier niet ongedaan worden gemaakt. /admin laat zien hoe het ervoor staat.
admin-sending = alle verzending
admin-bound-languages = talen
admin-bound-plans = plannen
admin-bound-default_plan = het plan dat als eerste wordt voorgesteld
admin-bound-default_hours = gewone uren
admin-bound-words_kept = hoe lang woorden blijven
admin-bound-link_kept = hoe lang alles over oud-cliënten blijft

# The supervisor, and a therapist who leaves. Who leaves «doet hier niet meer mee»: other ways to say it
# could sound like a death.

admin-supervisor = Supervisor
admin-supervisor-screen = <b>Supervisor.</b> Een oud-cliënt die zegt dat iets niet goed voelde, kiest zelf wie het leest: de eigen therapeut, een supervisor of niemand. Wie is de supervisor?
admin-supervisor-none = Niemand
admin-supervisor-chosen = ✓ { $name }

admin-handover = Een therapeut vertrekt
admin-handover-who = <b>Een therapeut vertrekt.</b> Om de oud-cliënten van wie gaat het? Ze krijgen een voor een de vraag of iemand anders mag lezen; niemand ziet hier wie ze zijn.
admin-handover-none = Er is geen therapeut ingesteld.
admin-handover-to = De oud-cliënten van { $therapist } krijgen de vraag of iemand anders mag lezen. Wie is dat?
admin-handover-sure = { $therapist } vertrekt nu, en de oud-cliënten krijgen de vraag of { $successor } mag lezen. Met een knop is dit niet terug te draaien.
admin-handover-sure-nobody = { $therapist } vertrekt nu, en de oud-cliënten krijgen te horen dat niemand verder leest. Met een knop is dit niet terug te draaien.
admin-handover-yes = Ja, overdragen
admin-handover-done = { $therapist } doet hier niet meer mee. De oud-cliënten krijgen dat te horen.
admin-handover-left =
    { $form ->
       *[formal] U bent uit deze praktijk gehaald, dus hier komt niets meer. Oud-cliënten krijgen dat te horen.
        [informal] Je bent uit deze praktijk gehaald, dus hier komt niets meer. Oud-cliënten krijgen dat te horen.
    }
admin-idle =
    { $count ->
        [one] 1 therapeut heeft al 60 dagen iets te lezen en heeft niets geopend. Overdragen kan via /admin.
       *[other] { $count } therapeuten hebben al 60 dagen iets te lezen en hebben niets geopend. Overdragen kan via /admin.
    }

# How many people, where it says how many. It stands before «personen» or «oud-cliënten».

headcount-few = minder dan { $count }
headcount-least = minstens { $count }
