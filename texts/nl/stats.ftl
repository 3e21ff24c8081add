# /stats, and what admins are told of by themselves. Numbers and kinds, never who.

command-stats = Aantallen, en hoe het draait

stats-button = Aantallen, en hoe het draait
stats-now = <b>Oud-cliënten</b>
stats-state-active = Doen mee
stats-state-paused = Gepauzeerd
stats-state-resting = In rust, na stille berichten
stats-state-ended = Aan het eind van hun plan
stats-state-stopped = Gestopt
stats-count = { $what }: { $count } of meer
stats-few = { $what }: minder dan 5
stats-steps = <i>In stappen van vijf, zodat in geen getal iemand te vinden is.</i>
stats-health = <b>Het programma</b>
stats-alive = Laatste teken van leven: { $ago } geleden
stats-alive-never = Laatste teken van leven: nog geen
stats-polled = Laatste antwoord van Telegram: { $ago } geleden
stats-queue = Aan de beurt en niet verstuurd: { $count }
stats-queue-age = Het langst daarvan aan de beurt: al { $ago }
stats-unsent = Oudste niet verstuurde bericht: { $ago } geleden gemaakt
stats-drift-unknown = Klok: nog niet vergeleken
stats-drift-none = Klok: gelijk met die van Telegram
stats-drift-ahead = Klok: loopt { $seconds } s voor op die van Telegram
stats-drift-behind = Klok: loopt { $seconds } s achter op die van Telegram
stats-size = Database: { $megabytes } MB
stats-backup = Laatste reservekopie: { $ago } geleden
stats-backup-never = Laatste reservekopie: geen door dit programma
stats-backup-failed = Een reservekopie is { $ago } geleden mislukt
stats-caption = Per maand, in stappen van vijf. Een stip staat voor minder dan 5 personen.
stats-figure-in = Ja gezegd
stats-figure-paused = Gepauzeerd
stats-figure-stopped = Gestopt
stats-figure-erased = Gewist
stats-figure-delivered = Berichten aangekomen
stats-figure-uncertain = Berichten onzeker
stats-figure-skipped = Berichten overgeslagen

uncertain-button = Onzekere verzending
uncertain-none = Er is bij het verzenden niets te beslissen.
uncertain-head =
    <b>Onzekere verzending.</b> Telegram gaf geen duidelijk antwoord, dus dit kan zijn aangekomen of niet. Het wordt niet opnieuw verstuurd: twee keer zou erger zijn.
uncertain-line = · { $kind }: { $count }, sinds { $day }
uncertain-leave = Alles zo laten
kind-reply = Antwoorden aan wie schreef
kind-apology = Excuses
kind-receipt = Seintjes na het lezen en korte regels
kind-ping = Seintjes aan therapeuten
kind-letter = Brieven
kind-digest = Lijsten voor therapeuten
kind-checkin = Berichten aan oud-cliënten
kind-reminder = Tweede berichten
kind-notice = Regels aan beheerders en therapeuten
kind-news = Nieuws voor oud-cliënten
kind-farewell = Laatste regels

notice-unreachable =
    { $count ->
        [one] 1 therapeut is niet te bereiken: Telegram weigert de chat. Wat daarvoor bedoeld is, wacht. Die therapeut kan weer op “Start” tikken, of een beheerder kan overdragen.
       *[other] { $count } therapeuten zijn niet te bereiken: Telegram weigert de chats. Wat daarvoor bedoeld is, wacht. Zij kunnen weer op “Start” tikken, of een beheerder kan overdragen.
    }
notice-letters =
    { $count ->
        [one] 1 brief kan niet worden afgeleverd, omdat de therapeut niet te bereiken is. Hij wacht.
       *[other] { $count } brieven kunnen niet worden afgeleverd, omdat de therapeuten niet te bereiken zijn. Ze wachten.
    }
notice-uncertain =
    { $count ->
        [one] Van 1 verzending weet niemand of die is aangekomen. Die wacht op een beslissing.
       *[other] Van { $count } verzendingen weet niemand of die zijn aangekomen. Ze wachten op een beslissing.
    }
notice-look = Bekijken
notice-backups = De reservekopieën mislukken. De laatste poging was op { $day } om { $hour } uur. Het log op de computer zegt waarom.
notice-helplines =
    { $count ->
        [one] 1 hulplijn is
       *[other] { $count } hulplijnen zijn
    } een half jaar niet nagekeken: { $which }. Wie dit programma draait, kan de bronnen bekijken en de nieuwe dag in care/helplines.json zetten.
notice-down =
    Het programma lag stil van { $since } tot { $until } ({ $zone }). { $moved ->
        [0] Er is geen bericht verplaatst
        [one] Er is 1 bericht verplaatst
       *[other] Er zijn { $moved } berichten verplaatst
    }, { $skipped ->
        [0] er is er geen overgeslagen
        [one] er is er 1 overgeslagen
       *[other] er zijn er { $skipped } overgeslagen
    }.
