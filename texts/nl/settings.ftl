# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Meer kiezen
settings-which = Om welke berichten gaat het?
settings-menu =
    { $form ->
       *[formal] <b>Uw keuzes.</b>
        [informal] <b>Je keuzes.</b>
    } Elke verandering telt meteen.
settings-as-it-is =
    Volgend bericht: { $next }
    Tijden: { $opens } tot { $closes } ({ $place })
    Vergrendelscherm: { $level }
    Onderwerpen: { $topics }
settings-none = geen
settings-back = Terug
settings-next = Verder
settings-done = Klaar
settings-defaults = Klaar, de rest zo laten
settings-chosen = ✓ { $label }
settings-on = aan
settings-off = uit
settings-noted = Dat is genoteerd.
settings-end = <b>Zo is het ingesteld.</b> /settings laat het altijd weer zien.
settings-end-round = <b>Alles is ingesteld.</b> Via /settings kan het altijd anders, /stop stopt alles meteen.
settings-day-unclear = Dat was niet als datum te lezen, dus er is niets veranderd.

settings-menu-dates = Dagen
settings-menu-hours = Tijden en tijdzone
settings-menu-level = Vergrendelscherm
settings-menu-topics = Onderwerpen
settings-menu-quiet = Dagen zonder bericht
settings-menu-country = Land voor hulplijnen
settings-menu-called = Naam hier
settings-menu-switch = Aan en uit
settings-menu-kinds = Soorten berichten
settings-menu-pause = Pauze tot een datum
settings-menu-language = Taal en toon
settings-menu-moving = Ander account
settings-menu-plan = Hoe vaak, hoe lang

settings-dates =
    { $form ->
       *[formal] <b>Uw dagen.</b>
        [informal] <b>Je dagen.</b>
    } Elke dag kan tot 14 dagen verschuiven. Tik op een dag om die te verplaatsen, of laat alles zo.
settings-dates-none =
    { $form ->
       *[formal] <b>Uw dagen.</b>
        [informal] <b>Je dagen.</b>
    } Er zijn geen berichten gepland.
settings-move =
    Dit bericht komt op { $day }. Tik om het te verplaatsen, of typ een andere datum, zoals { $example }.
settings-move-day-back = Een dag eerder
settings-move-day-on = Een dag later
settings-move-week-back = Een week eerder
settings-move-week-on = Een week later
settings-moved = Verplaatst naar { $day }.
settings-move-refused = Die dag kan niet, dus er is niets veranderd. Een bericht kan 14 dagen verschuiven. Het houdt 21 dagen afstand tot de andere, en slaat dagen zonder bericht over.

settings-hours =
    { $form ->
       *[formal] <b>Uw tijden.</b>
        [informal] <b>Je tijden.</b>
    } Berichten komen tussen { $opens } en { $closes } uur. De klok die telt: { $place }.

    Tik, of typ uren zoals 18-21. Voor een andere klok: typ een stad.
settings-hours-morning = Ochtend: { $opens } tot { $closes }
settings-hours-afternoon = Middag: { $opens } tot { $closes }
settings-hours-evening = Avond: { $opens } tot { $closes }
settings-hours-day = Hele dag: { $opens } tot { $closes }
settings-hours-unclear = Daarin waren geen tijden en geen stad te vinden, dus er is niets veranderd. Een grotere stad in dezelfde tijdzone kan ook.
settings-hours-refused = Het kan tussen { $earliest } en { $latest } uur, en minstens een uur lang. Er is niets veranderd.
settings-zone-which = Is het deze? Erbij staat hoe laat het daar nu is. Zo niet, typ dan een andere stad.

settings-level =
    { $form ->
       *[formal] <b>Uw vergrendelscherm.</b> Dit kan iemand naast u daar lezen:
        [informal] <b>Je vergrendelscherm.</b> Dit kan iemand naast je daar lezen:
    }
settings-level-open = Open
settings-level-discreet = Discreet
settings-level-sealed = Gesloten

settings-topics =
    <b>Onderwerpen.</b> { $form ->
       *[formal] Een bericht kan naar een deel van uw leven vragen, als u dat hier kiest.
        [informal] Een bericht kan naar een deel van je leven vragen, als je dat hier kiest.
    } Eén, meer of geen: alles kan. Een onderwerp in eigen woorden kan ook: typ het, met hooguit { $most } tekens.

    “Dat deel van het leven” en “Het verleden” krijgen in een bericht nooit hun naam.
settings-topic-work = Werk
settings-topic-home = Thuis en geld
settings-topic-life = Dat deel van het leven: gezondheid, baby
settings-topic-parenting = Ouderschap
settings-topic-family = Familie
settings-topic-partner = Partner
settings-topic-past = Het verleden
settings-topics-offered =
    { $therapist } biedt aan: { $topics }. { $form ->
       *[formal] Er wordt alleen naar gevraagd als u erop tikt.
        [informal] Er wordt alleen naar gevraagd als je erop tikt.
    }
settings-topic-length = Een onderwerp heeft 1 tot { $most } tekens, dus er is niets veranderd.
settings-topic-many = Meer onderwerpen passen hier niet. Zet er een uit, of laat het hierbij.

settings-quiet =
    <b>Dagen zonder bericht.</b> Een bericht dat op zo’n dag zou komen, komt iets later. Typ een datum om een dag toe te voegen, zoals { $example }.
settings-occasion = Elk jaar een bericht op die dag
settings-occasion-yearly = { $day }, elk jaar een eigen bericht
settings-occasion-is = Een eigen bericht vervangt het geplande bericht dat het dichtst in de buurt ligt. Is er geen in de buurt, dan komt er geen.
settings-holidays-quiet = Niets op feestdagen
settings-holidays-open = Ook op feestdagen
settings-quiet-yearly = { $day }, elk jaar
settings-quiet-which = Is dat voor elk jaar, of alleen deze keer?
settings-quiet-remove = Weghalen: { $day }
settings-quiet-many = Meer dan { $most } dagen kan niet. Voor een langere tijd past een pauze.
settings-turn-quiet = Niets van 20-12 t/m 2-1
settings-turn-open = Ook van 20-12 t/m 2-1

settings-country =
    { $form ->
       *[formal] <b>Uw land.</b> Het is er maar voor één ding: de hulplijnen van uw land laten zien.
        [informal] <b>Je land.</b> Het is er maar voor één ding: de hulplijnen van je land laten zien.
    } Typ de naam, of tik.
settings-country-which = Is het dit land? Zo niet, typ het dan nog een keer.
settings-country-unclear = Er staat geen land met die naam op de lijst, dus er is niets veranderd.
settings-country-forget = Geen land opgeven

settings-called =
    { $form ->
       *[formal] <b>Uw naam hier.</b> In berichten heet u { $name }, en alleen als het vergrendelscherm op “Open” staat.
        [informal] <b>Je naam hier.</b> In berichten heet je { $name }, en alleen als het vergrendelscherm op “Open” staat.
    } Typ een andere naam om dat te veranderen.
settings-called-nothing =
    { $form ->
       *[formal] <b>Uw naam hier.</b>
        [informal] <b>Je naam hier.</b>
    } In berichten staat geen naam. Typ er een om dat te veranderen. Die is alleen te zien als het vergrendelscherm op “Open” staat.
settings-called-forget = Geen naam gebruiken
settings-called-length = Een naam heeft 1 tot { $most } tekens, dus er is niets veranderd.

settings-switches = <b>Aan en uit.</b> Elke keuze telt apart. Tik erop om het te veranderen.
settings-switch-receipts = Seintje na het lezen: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Er komt een stil seintje als { $therapist } iets van u heeft gelezen.
        [informal] Er komt een stil seintje als { $therapist } iets van jou heeft gelezen.
    }
settings-switch-scale = Vijf antwoorden: { $state }
settings-switch-scale-is = Bij een vraag staan vijf antwoorden om aan te tikken: van heel zwaar tot heel goed.
settings-switch-notes = Korte regels terug: { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] { $therapist } mag één korte regel sturen bij alles wat u deelt.
        [informal] { $therapist } mag één korte regel sturen bij alles wat je deelt.
    }
settings-switch-danger-ping = Melding bij gevaar: { $state }
settings-switch-danger-ping-is =
    Een programma merkt sommige woorden op die op gevaar wijzen. Dat gebeurt op de computer van de praktijk. Veel merkt het niet op, en niemand houdt deze chat in de gaten. { $form ->
       *[formal] Merkt het iets op, dan krijgt { $therapist } één regel zonder uw woorden. Die komt overdag en niet meteen. U ziet dat die weggaat, en kunt hem terugnemen.
        [informal] Merkt het iets op, dan krijgt { $therapist } één regel zonder je woorden. Die komt overdag en niet meteen. Je ziet dat die weggaat, en kunt hem terugnemen.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Wijzen uw woorden op gevaar, dan kan { $therapist } één regel zonder die woorden krijgen.
        [informal] Wijzen je woorden op gevaar, dan kan { $therapist } één regel zonder die woorden krijgen.
    } In deze taal merkt het programma zulke woorden niet op. Er gaat dus niets weg.
settings-switch-reminder = Nog één, als het stil is: { $state }
settings-switch-reminder-is = Blijft het na een vraag stil, dan komt er een week later nog één bericht. Een derde komt er niet.
settings-switch-may-keep = Mag bewaard blijven: { $state }
settings-switch-may-keep-is =
    { $form ->
       *[formal] Wat is gelezen, mag { $therapist } bewaren in een eigen map, tot u dit uitzet.
        [informal] Wat is gelezen, mag { $therapist } bewaren in een eigen map, tot je dit uitzet.
    }

settings-kinds = <b>Soorten berichten.</b> Een groet vraagt niets. Een uitnodiging vraagt hoe het gaat. Niet antwoorden is bij allebei goed.
settings-kinds-both = Allebei, om de beurt
settings-kinds-hello = Alleen groeten
settings-kinds-invitation = Alleen uitnodigingen

settings-pause = <b>Een pauze.</b> Er komt niets tot de gekozen datum. Tik, of typ een datum, zoals { $example }.
settings-pause-is = <b>Een pauze.</b> Vóór { $day } komt er niets. Tik om dat te veranderen, of typ een datum, zoals { $example }.
settings-pause-weeks = 2 weken lang
settings-pause-month = Een maand lang
settings-pause-months = 3 maanden lang
settings-pause-refused = Een pauze eindigt op een dag die nog komt, binnen twee jaar. Er is niets veranderd.

settings-plan =
    <b>Hoe vaak, hoe lang.</b> { $count ->
        [0] Er zijn geen berichten gepland.
        [one] Er is nog één bericht gepland.
       *[other] Er zijn nog { $count } berichten gepland.
    } Een ander plan telt vanaf vandaag. { $form ->
       *[formal] U ziet de dagen voordat u ja zegt.
        [informal] Je ziet de dagen voordat je ja zegt.
    }
settings-plan-light = Licht: na 1, 3, 6 en 12 maanden
settings-plan-year = Een jaar: 8 berichten
settings-plan-long = Lang: na 3, 6, 12, 18 en 24 maanden
settings-plan-again = Hetzelfde plan, vanaf vandaag
settings-plan-on-wish =
    Er komen geen berichten. { $form ->
       *[formal] U kunt hier altijd schrijven.
        [informal] Je kunt hier altijd schrijven.
    }
settings-plan-dates =
    Dit zouden de dagen zijn, in plaats van de vorige:

    { $dates }

    Na het laatste bericht houdt het op. Antwoorden hoeft nooit. Stoppen kan altijd, met één tik.
settings-plan-yes = Ja, deze dagen
settings-plan-no = Nee, alles zo laten

command-settings = Veranderen wat er komt, en wanneer
