# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.

command-audit = Het logboek: wie wat deed

audit-head = <b>Logboek</b>: { $subject }. De tijden zijn die van { $zone }.
audit-empty = Hier staat nog niets.
audit-whole =
    { $count ->
        [one] Gecontroleerd: ononderbroken, 1 regel.
       *[other] Gecontroleerd: ononderbroken, { $count } regels.
    }
audit-newest = { $count } regels. Gecontroleerd: de nieuwste { $checked } zijn ononderbroken. De export controleert ze allemaal.
audit-broken = Gecontroleerd: <b>onderbroken bij regel { $number }.</b> Die is veranderd, of een ervoor is er niet meer. Bewaar een kopie van de database, en vraag het aan wie dit programma draait.
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = niets
audit-older = Ouder
audit-newest-button = Nieuwste
audit-export = Alles exporteren
audit-undo = { $number } ongedaan maken
audit-exported = De export is onderweg: één gebeurtenis per regel, en op de laatste of het logboek ononderbroken is.
audit-file = Het logboek (JSON, per regel)

audit-subject-all = Alles
audit-subject-consent = Toestemming
audit-subject-settings = Instellingen
audit-subject-access = Inzage
audit-subject-sends = Verzending
audit-subject-people = Mensen
audit-subject-data = Gegevens

audit-who-you =
    { $form ->
       *[formal] u
        [informal] jij
    }
audit-who-client = oud-cliënt { $id }
audit-who-therapist = therapeut { $id }
audit-who-admin = beheerder { $id }
audit-who-operator = technisch beheer
audit-who-bot = het programma

audit-act-consent-given = toestemming gegeven
audit-act-consent-withdrawn = toestemming ingetrokken
audit-act-consent-declined = toestemming geweigerd
audit-act-settings-choice = eigen keuze veranderd
audit-act-settings-therapist = keuze van een therapeut
audit-act-settings-offer = aanbod van de praktijk
audit-act-settings-bound = instelling van de praktijk
audit-act-settings-text = tekst van de praktijk
audit-act-settings-paused = alle verzending gepauzeerd
audit-act-settings-resumed = verzending gaat verder
audit-act-settings-undone = verandering ongedaan gemaakt
audit-act-access-list = lijst geopend
audit-act-access-story = verhaal geopend
audit-act-access-letter = brief geopend
audit-act-access-page = bladzijde van een oud-cliënt geopend
audit-act-access-record = overzicht gemaakt
audit-act-access-export = gegevens geëxporteerd
audit-act-sends-sent = verstuurd
audit-act-sends-uncertain = misschien aangekomen, niet opnieuw verstuurd
audit-act-sends-skipped = overgeslagen
audit-act-sends-failed = niet verstuurd
audit-act-sends-resolved = onzekere verzending bekeken
audit-act-people-invited = uitnodiging gemaakt
audit-act-people-revoked = uitnodiging teruggenomen
audit-act-people-joined = therapeut doet mee
audit-act-people-suspended = therapeut stilgezet
audit-act-people-resumed = therapeut gaat verder
audit-act-people-left = therapeut vertrokken
audit-act-people-admin = beheerder toegevoegd
audit-act-people-noadmin = beheerder weggehaald
audit-act-people-stopped = berichten aan oud-cliënt gestopt
audit-act-people-handed = oud-cliënten gevraagd of iemand anders mag lezen
audit-act-data-erased = gewist
audit-act-data-forgotten = na verloop van tijd gewist
audit-act-data-burnt = brief verbrand
audit-act-data-backup = reservekopie gemaakt
audit-act-data-restored = reservekopie teruggezet
audit-act-data-keys = sleutels vervangen
audit-act-data-cut = regels ouder dan zes jaar weggehaald
audit-act-data-closing = einde van het programma

# To a client.
# What was changed, as it stands in a line of the trail.

audit-what-checkins = berichten volgens plan
audit-what-letters = brieven
audit-what-answers = brieven terug
audit-what-voice = spraakberichten
audit-what-photos = foto’s
audit-what-scale = vijf keuzes
audit-what-receipts = regel na het lezen
audit-what-notes = korte berichten van therapeuten
audit-what-reminders = nog één, als het stil blijft
audit-what-danger = woorden van gevaar
audit-what-way_back = weg terug
audit-what-languages = talen
audit-what-plans = plannen
audit-what-default_plan = plan dat eerst wordt voorgesteld
audit-what-default_hours = gebruikelijke uren
audit-what-words_kept = hoe lang woorden blijven
audit-what-link_kept = hoe lang cliënten blijven
audit-what-welcome = welkomsttekst
audit-what-privacy = privacytekst
audit-what-quiet_day = een stille dag
audit-what-supervisor = supervisie
audit-what-sending = verzending
audit-what-reply = antwoord
audit-what-apology = verontschuldiging
audit-what-receipt = regel na het lezen
audit-what-ping = seintje aan een therapeut
audit-what-letter = brief
audit-what-digest = lijst
audit-what-checkin = bericht volgens plan
audit-what-reminder = nog één, als het stil blijft
audit-what-notice = melding
audit-what-news = nieuws
audit-what-farewell = laatste regel
audit-what-story = verhaal
audit-what-draft = concept
audit-what-link = cliënt
audit-what-therapist = therapeut
audit-what-client = cliënt
audit-what-admin = beheerder
audit-what-state = hoe het staat
audit-what-paused_until = pauze tot
audit-what-rhythm = ritme
audit-what-plan = plan
audit-what-window = uren
audit-what-discretion = op het vergrendelscherm
audit-what-kinds = soorten berichten
audit-what-thinned_from = minder vanaf
audit-what-danger_ping = seintje bij gevaar
audit-what-may_keep = mag bewaard worden
audit-what-holidays = feestdagen
audit-what-turn_of_year = jaarwisseling
audit-what-digest_days = dagen van de lijst
audit-what-digest_minute = tijd van de lijst
audit-what-own_hours = eigen uren
audit-what-opens = woorden meteen
audit-what-when_empty = lijst als die leeg is
audit-what-week_most = hoogstens per week
audit-what-zone = tijdzone
audit-what-name = naam
audit-what-waiting = wachttijd
audit-what-free_help = gratis hulp
audit-what-policy = wat hier niet kan
audit-what-away = afwezig
audit-what-back = terug
audit-what-cover = vervanging
audit-what-opening = openingsregel
audit-what-renewed = vernieuwd
audit-what-date = een datum
audit-what-called = hoe te noemen
audit-what-country = land
audit-what-quiet_days = stille dagen
audit-what-topics = onderwerpen
audit-what-moving_code = code voor een nieuw account
audit-what-language = taal
audit-what-mydata = eigen gegevens
audit-what-audit = logboek
audit-what-shared = wat gedeeld is
audit-what-shelf = wat bewaard mag worden
audit-what-picture = plaatje

audit-value-on = aan
audit-value-off = uit
audit-value-active = loopt
audit-value-paused = pauze
audit-value-resting = rust
audit-value-ended = klaar
audit-value-stopped = gestopt
audit-value-scheduled = volgens plan
audit-value-on_wish = alleen als zij willen

opened-button = Wie wat opende
opened-head =
    { $form ->
       *[formal] <b>Wie opende wat u deelde</b>, nieuwste eerst. Geopend is nog niet gelezen.
        [informal] <b>Wie opende wat je deelde</b>, nieuwste eerst. Geopend is nog niet gelezen.
    }
opened-none =
    { $form ->
       *[formal] Nog niemand heeft iets van u geopend.
        [informal] Nog niemand heeft iets van jou geopend.
    }
opened-line = · { $when }: { $who } opende { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when }: { $who } maakte een bestand van wat u deelde
        [informal] · { $when }: { $who } maakte een bestand van wat je deelde
    }
opened-supervisor = een supervisor van de praktijk
opened-cover = iemand die waarnam voor { $therapist }
opened-story =
    { $form ->
       *[formal] uw verhaal van { $day }
        [informal] je verhaal van { $day }
    }
opened-letter =
    { $form ->
       *[formal] uw brief van { $day }
        [informal] je brief van { $day }
    }
opened-gone = iets wat er nu niet meer is
opened-page =
    { $form ->
       *[formal] de bladzijde over u
        [informal] de bladzijde over jou
    }
opened-shared =
    { $form ->
       *[formal] de lijst van wat u deelde
        [informal] de lijst van wat je deelde
    }
opened-shelf =
    { $form ->
       *[formal] de map met wat van u bewaard mag blijven
        [informal] de map met wat van jou bewaard mag blijven
    }
opened-picture =
    { $form ->
       *[formal] het plaatje van uw verhaal
        [informal] het plaatje van je verhaal
    }
opened-older = Ouder
opened-newer = Nieuwer

mydata-openings = Wie wat opende
