# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored =
    { $form ->
       *[formal] Over u is hier niets opgeslagen.
        [informal] Over jou is hier niets opgeslagen.
    }
mine-empty =
    Hier is nog niets. { $form ->
       *[formal] Later staat hier welke berichten kwamen en wat u schrijft, alleen voor u.
        [informal] Later staat hier welke berichten kwamen en wat je schrijft, alleen voor jou.
    }
mine-head =
    { $form ->
       *[formal] <b>Uw eigen overzicht</b> ({ $first } tot en met { $last } van { $count }, nieuwste eerst)
        [informal] <b>Je eigen overzicht</b> ({ $first } tot en met { $last } van { $count }, nieuwste eerst)
    }
mine-note = · { $day }: er kwam een bericht
mine-story = · { $day }: { $state }: “{ $start }”
mine-state-draft = nog niet besloten
mine-state-shared = gedeeld
mine-state-read = gedeeld en gelezen
mine-state-kept = bewaard
mine-state-withdrawn = teruggenomen
mine-state-deleted = verwijderd
mine-erased = (niet meer hier, een tijd na het lezen)
mine-older = Ouder
mine-newer = Nieuwer
mine-picture = Als plaatje
mine-no-dots = Er is nog niets om te tekenen.
dots-head =
    { $form ->
       *[formal] Uw eigen stippen, nieuwste eerst. Hoe hoger een stip, hoe dichter bij “heel goed”. De kleine tekens zijn dingen die u schreef.
        [informal] Je eigen stippen, nieuwste eerst. Hoe hoger een stip, hoe dichter bij “heel goed”. De kleine tekens zijn dingen die je schreef.
    }
dots-face = { $day }: { $face }
dots-story = { $day }: iets geschreven
dots-more =
    { $count ->
        [one] En nog 1, in de lijst.
       *[other] En nog { $count }, in de lijst.
    }

mydata-button = Al mijn gegevens
mydata-coming =
    Er zijn twee bestanden onderweg: één om te lezen, één voor programma’s. { $form ->
       *[formal] Daarin staat alles wat over u is opgeslagen.
        [informal] Daarin staat alles wat over jou is opgeslagen.
    } Bewaar ze waar niemand anders ze ziet.
mydata-file-text = Om te lezen
mydata-file-json = Voor programma’s (JSON)
mydata-title =
    { $form ->
       *[formal] Uw gegevens
        [informal] Je gegevens
    }
mydata-made = Gemaakt op { $moment }. De tijden zijn die van { $zone }.
mydata-you =
    { $form ->
       *[formal] Over u
        [informal] Over jou
    }
mydata-none = niet opgegeven
mydata-nothing = Niets.
mydata-called = Naam hier: { $value }
mydata-chat = Nummer van deze chat bij Telegram: { $value }
mydata-language = Taal: { $value }
mydata-form = Aanspreekvorm: { $value }
mydata-tone = Toon: { $value }
mydata-zone = Tijdzone: { $value }
mydata-country = Land voor hulplijnen: { $value }
mydata-since = Hier sinds: { $value }
mydata-unreachable = Voor Telegram niet bereikbaar sinds: { $value }
mydata-with = Met { $therapist }
mydata-state = Hoe het ervoor staat: { $value }
mydata-state-active = actief
mydata-state-paused = gepauzeerd
mydata-state-resting = in rust
mydata-state-ended = afgelopen
mydata-state-stopped = gestopt
mydata-paused-until = Gepauzeerd tot: { $value }
mydata-rhythm = Gekozen: { $value }
mydata-rhythm-scheduled = berichten volgens een plan
mydata-rhythm-on_wish = alleen als ik wil schrijven
mydata-plan = Plan: { $value }
mydata-plan-light = na 1, 3, 6 en 12 maanden
mydata-plan-year = 8 berichten in een jaar
mydata-plan-long = na 3, 6, 12, 18 en 24 maanden
mydata-plan-weeks =
    elke { $weeks } weken, { $months ->
        [one] één maand lang
       *[other] { $months } maanden lang
    }
mydata-counts-from = Het plan telt vanaf: { $value }
mydata-next = Volgend bericht: { $value }
mydata-hours = Berichten mogen komen tussen { $opens } en { $closes } uur
mydata-push = Wat een bericht mag laten zien: { $value }
mydata-push-open = namen en onderwerpen
mydata-push-discreet = geen namen, geen onderwerpen
mydata-push-sealed = alleen dat er een bericht is
mydata-kinds = Soorten berichten: { $value }
mydata-kinds-both = groeten en uitnodigingen
mydata-kinds-hello = groeten
mydata-kinds-invitation = uitnodigingen
mydata-yes = ja
mydata-no = nee
mydata-switch-scale = Vijf antwoorden om aan te tikken: { $value }
mydata-switch-receipts = Een seintje als iets is gelezen: { $value }
mydata-switch-notes = Korte regels terug: { $value }
mydata-switch-danger_ping = Een melding als woorden op gevaar lijken te wijzen: { $value }
mydata-switch-may_keep = Wat gelezen is, mag bewaard blijven: { $value }
mydata-switch-reminder = Nog één bericht als het na het eerste stil blijft: { $value }
mydata-switch-holidays = Rust op feestdagen: { $value }
mydata-switch-turn_of_year = Rust van 20 december tot en met 2 januari: { $value }
mydata-said-yes = Ja gezegd: { $value }
mydata-ended = Afgelopen: { $value }
mydata-consents = Gegeven toestemming
mydata-consent = { $moment }, kaart { $version } in de taal “{ $language }”. Vingerafdruk van de tekst (SHA-256): { $hash }
mydata-withdrawn = ingetrokken: { $moment }
mydata-notes = Berichten
mydata-note-came = { $moment }: gekomen
mydata-note-not-sent = { $moment }: gepland, maar niet verstuurd
mydata-note-planned = { $moment }: onderweg
mydata-note-face = aangetikt: { $face }
mydata-answered = laatste antwoord erop: { $moment }
mydata-stories = Geschreven en aangetikt
mydata-shared = gedeeld: { $moment }
mydata-opened = de lijst waar het in staat, voor het eerst geopend: { $moment }
mydata-read = als gelezen gemarkeerd: { $moment }
mydata-taken-back = teruggenomen: { $moment }
mydata-noticed = Geschreven, waarna er een kaart met nummers kwam (de woorden zelf staan er niet bij)
mydata-noticed-yes =
    { $form ->
       *[formal] u zei dat het over u ging
        [informal] je zei dat het over jou ging
    }
mydata-noticed-not =
    { $form ->
       *[formal] u zei dat het niet zo was bedoeld
        [informal] je zei dat het niet zo was bedoeld
    }
mydata-noticed-unsaid = de vraag bleef open
mydata-topics = Onderwerpen
mydata-topic-work = werk
mydata-topic-home = thuis en geld
mydata-topic-life = dat deel van het leven
mydata-topic-parenting = ouderschap
mydata-topic-family = familie
mydata-topic-partner = partner
mydata-topic-past = het verleden
mydata-topic-is-proposed = aangeboden
mydata-topic-is-open = er mag naar worden gevraagd
mydata-topic-is-finished = afgerond
mydata-topic-is-never = er wordt nooit meer naar gevraagd
mydata-topic-asked = laatst naar gevraagd: { $moment }
mydata-about-felt_off = iets voelde niet goed
mydata-for-supervisor = voor een supervisor om te lezen
mydata-ways-back = Gevraagde wegen terug
mydata-asked = gevraagd: { $moment }
mydata-seen = gezien: { $moment }
mydata-fewer = Elk tweede bericht valt weg sinds bericht { $number } van het plan
mydata-code = Er is een code om naar een ander account te verhuizen: { $value }
mydata-quiet-days = Dagen waarop niets komt
mydata-each-year = { $day }, elk jaar
mydata-occasion = { $day }, elk jaar: een eigen bericht
mydata-moved = Verplaatste dagen
mydata-moved-to = bericht { $number } van het plan, naar { $day }
mydata-rest = Ook opgeslagen
mydata-rest-is = Wat wanneer naar deze chat is gestuurd, de gebruikte link, de laatst getoonde knoppen, en de stap waar een gesprek met het programma is gebleven. Dat staat in het andere bestand (JSON). Spraakberichten en foto’s staan bij Telegram, en hier staan alleen hun nummers.
mydata-left-out = Wat hier niet in staat
mydata-left-out-is =
    { $form ->
       *[formal] De woorden waarmee een therapeut u in de eigen lijst kent: die zijn van die therapeut.
        [informal] De woorden waarmee een therapeut je in de eigen lijst kent: die zijn van die therapeut.
    } Sleutels en codes die zonder dit programma niets betekenen. En wat een therapeut ergens anders heeft opgeschreven: dat is daar op te vragen.

moveon-button = Stoppen en alles wissen
forget-button = Alles wissen
forget-card =
    <b>Alles wissen</b>

    <b>Wat meteen weg is.</b> { $form ->
       *[formal] Alles wat u hier hebt geschreven en aangetikt. Uw naam, uw dagen en uw keuzes.
        [informal] Alles wat je hier hebt geschreven en aangetikt. Je naam, je dagen en je keuzes.
    } Geplande berichten, en wat wel is gedeeld maar nog niet is gelezen. De sleutel die dit alles opent, wordt vernietigd.

    <b>Wat niemand kan terughalen.</b> Wat iemand heeft gelezen, en misschien in een dossier heeft staan. Een reservekopie die de praktijk vóór vandaag heeft gemaakt, tot die wordt vervangen. { $form ->
       *[formal] En wat er in deze chat staat: dat staat bij Telegram, en verdwijnt als u deze chat in de app verwijdert.
        [informal] En wat er in deze chat staat: dat staat bij Telegram, en verdwijnt als je deze chat in de app verwijdert.
    }

    { $form ->
       *[formal] /mydata stuurt eerst een kopie, als u die wilt.
        [informal] /mydata stuurt eerst een kopie, als je die wilt.
    }
forget-yes = Stoppen en nu alles wissen
forget-no = Alles zo laten
forget-kept = Er is niets gewist. Alles is zoals het was.
forget-other-part =
    { $form ->
       *[formal] U hebt hier nog een andere rol: als therapeut of als beheerder. Daar hangt iets van andere mensen aan vast. Dat kan dus niet vanuit deze chat worden gewist. Wie dit programma beheert, kan helpen. /stop stopt de berichten aan u meteen.
        [informal] Je hebt hier nog een andere rol: als therapeut of als beheerder. Daar hangt iets van andere mensen aan vast. Dat kan dus niet vanuit deze chat worden gewist. Wie dit programma beheert, kan helpen. /stop stopt de berichten aan jou meteen.
    }
erased-head = <b>Gewist</b> op { $day } om { $clock } uur ({ $zone }). Er komen geen berichten meer.
erased-what =
    Dit is weg: { $things }. { $form ->
       *[formal] Ook uw naam, uw keuzes en het nummer van deze chat zijn weg.
        [informal] Ook je naam, je keuzes en het nummer van deze chat zijn weg.
    } { $rows ->
        [one] In totaal was dat 1 gegeven.
       *[other] In totaal waren dat { $rows } gegevens.
    } De sleutel die ze opende, is vernietigd.
erased-stories =
    { $count ->
        [one] { $form ->
           *[formal] 1 ding dat u schreef of aantikte
            [informal] 1 ding dat je schreef of aantikte
        }
       *[other] { $form ->
           *[formal] { $count } dingen die u schreef of aantikte
            [informal] { $count } dingen die je schreef of aantikte
        }
    }
erased-notes =
    { $count ->
        [one] 1 dag voor een bericht
       *[other] { $count } dagen voor een bericht
    }
erased-topics =
    { $count ->
        [one] 1 onderwerp
       *[other] { $count } onderwerpen
    }
erased-consents =
    { $count ->
        [one] 1 bewijs van toestemming
       *[other] { $count } bewijzen van toestemming
    }
erased-seen =
    { $form ->
       *[formal] Een lijst met iets van u was al geopend door { $therapist }.
        [informal] Een lijst met iets van jou was al geopend door { $therapist }.
    } Wat daar te zien was, is gezien, en kan in een dossier staan.
erased-not-seen =
    { $form ->
       *[formal] Er was nog geen lijst met iets van u geopend door { $therapist }.
        [informal] Er was nog geen lijst met iets van jou geopend door { $therapist }.
    }
erased-stays =
    Wat niemand kan terughalen: de berichten in deze chat. { $form ->
       *[formal] Ze staan bij Telegram, tot u de chat in de app verwijdert.
        [informal] Ze staan bij Telegram, tot je de chat in de app verwijdert.
    } In een oudere reservekopie kan nog staan wat is gewist, tot er een nieuwe komt.
erased-end =
    Ook deze regel wordt niet opgeslagen. { $form ->
       *[formal] Het ga u goed.
        [informal] Het ga je goed.
    }

privacy-page =
    <b>Wie leest, en wat wordt bewaard</b>

    <b>Wie schrijft, wie leest.</b> Hier schrijft een programma. { $form ->
       *[formal] Wat u deelt, gaat naar de ene persoon die u heeft uitgenodigd. Dat gebeurt op de leesdagen van die persoon.
        [informal] Wat je deelt, gaat naar de ene persoon die je heeft uitgenodigd. Dat gebeurt op de leesdagen van die persoon.
    } Niemand houdt deze chat in de gaten, en hij is niet voor noodgevallen: /help laat zien waar een mens antwoordt.

    <b>Wat wordt bewaard.</b> { $form ->
       *[formal] Uw naam en chat, uw keuzes, wat u aantikt en wat u schrijft. De praktijk bewaart het op een eigen computer, versleuteld, met een sleutel alleen voor u.
        [informal] Je naam en chat, je keuzes, wat je aantikt en wat je schrijft. De praktijk bewaart het op een eigen computer, versleuteld, met een sleutel alleen voor jou.
    } Een beheerder ziet aantallen, nooit woorden of namen.

    <b>Hoe lang.</b> Wat is gelezen, verdwijnt hooguit 90 dagen later. { $form ->
       *[formal] Wat u hier bewaart, blijft tot u het verwijdert.
        [informal] Wat je hier bewaart, blijft tot je het verwijdert.
    } Na hooguit twee stille jaren verdwijnt alles. Er komt eerst een regel, behalve na een stop: dan gaat het in stilte.

    <b>Wat Telegram doet.</b> Telegram bewaart chats met bots op eigen servers. Die zijn niet end-to-end versleuteld, dus Telegram zou ze kunnen lezen.

    <b>Waar het nooit voor wordt gebruikt.</b> Geen reclame, geen verkoop, geen training van programma’s, geen rekeningen.

    { $form ->
       *[formal] <b>Wat u kunt doen.</b>
        [informal] <b>Wat je kunt doen.</b>
    } /mine toont het overzicht. /mydata stuurt alles wat er is. /stop stopt de berichten. Met /forget wordt alles gewist. Wat iemand heeft gelezen, kan bij die persoon in een dossier blijven staan.
rules-page =
    <b>Wat deze chat is</b>

    { $form ->
       *[formal] Af en toe een kort bericht, op dagen die u vooraf hebt gezien. U kunt met één tik antwoorden, een paar regels schrijven of niets zeggen.
        [informal] Af en toe een kort bericht, op dagen die je vooraf hebt gezien. Je kunt met één tik antwoorden, een paar regels schrijven of niets zeggen.
    } Antwoorden hoeft nooit.

    <b>Wat het niet is.</b> Het is geen sessie en geen therapie. Niemand houdt deze chat in de gaten, en niemand antwoordt live. Hij is niet voor noodgevallen: /help laat zien waar een mens antwoordt.

    { $form ->
       *[formal] <b>Wat u kunt doen.</b> Delen, bewaren of verwijderen wat u schrijft.
        [informal] <b>Wat je kunt doen.</b> Delen, bewaren of verwijderen wat je schrijft.
    } Het terugnemen, tot het is gelezen. Altijd pauzeren, stoppen of wissen, zonder een reden te geven.

    <b>Wat een therapeut hier kan doen.</b> { $form ->
       *[formal] Op vaste dagen zien wat u hebt gedeeld, en op “Gelezen” tikken. Een therapeut kan hier niet zomaar aan u schrijven, en er is geen open chat. Uw nummer en uw foto zijn hier niet te zien. Er is geen lijst van wie stil was. Er kan nooit meer komen dan u koos.
        [informal] Op vaste dagen zien wat je hebt gedeeld, en op “Gelezen” tikken. Een therapeut kan hier niet zomaar aan jou schrijven, en er is geen open chat. Je nummer en je foto zijn hier niet te zien. Er is geen lijst van wie stil was. Er kan nooit meer komen dan je koos.
    }
