# For therapists: set-up, invites, digests. day-not-set can take the place of a date after «op».

setup-name =
    Welkom. Eerst een paar korte vragen, dan kan het uitnodigen beginnen. Welke naam mogen oud-cliënten zien? Een voornaam is genoeg.
setup-name-length = Graag een naam van 1 tot { $most } tekens.
setup-zone =
    { $form ->
       *[formal] De tijd van welke stad geldt voor u?
        [informal] De tijd van welke stad geldt voor jou?
    } Typ de naam.
setup-zone-unknown = Er staat geen stad met die naam op de lijst. Een grotere in dezelfde tijdzone kan ook.
setup-zone-which = Is het deze? Erbij staat hoe laat het daar nu is. Zo niet, typ dan een andere stad.
setup-days =
    { $form ->
       *[formal] Op welke dagen leest u?
        [informal] Op welke dagen lees je?
    } Oud-cliënten krijgen dat te horen. Op andere dagen komt er niets, en ook niet als er niets te lezen is.
setup-day-chosen = ✓ { $day }
setup-days-done = Deze dagen
setup-days-none = Kies minstens één dag.
setup-hour = Hoe laat mag het komen? Tik op een tijd, of typ er een, zoals 7:30.
setup-hour-unclear = Hier kan een tijd tussen { $earliest } en { $latest } uur, bijvoorbeeld 7:30.
setup-done =
    Alles is ingesteld, { $name }. { $form ->
       *[formal] Wat met u wordt gedeeld, komt op { $days } om { $hour } uur ({ $zone }). Stilte van een oud-cliënt zegt niets over uw werk.
        [informal] Wat met jou wordt gedeeld, komt op { $days } om { $hour } uur ({ $zone }). Stilte van een oud-cliënt zegt niets over je werk.
    }

    Niemand houdt deze chat in de gaten, en dat krijgen oud-cliënten ook te horen.

invite-button = Oud-cliënt uitnodigen
invite-label =
    Voor wie is de uitnodiging? { $form ->
       *[formal] Typ een label dat alleen u ziet, van hooguit { $most } tekens.
        [informal] Typ een label dat alleen jij ziet, van hooguit { $most } tekens.
    } Initialen zijn genoeg.
invite-label-length = Graag een label van 1 tot { $most } tekens.
invite-last-session = Wanneer was of is de laatste sessie? Tik, of typ een datum zoals { $example }.
invite-last-today = Vandaag
invite-last-week = Een week geleden
invite-last-unclear = Dat was niet als datum te lezen. Het kan bijvoorbeeld zo: { $example }.
invite-talked =
    Laatste sessie: { $day }. Daarvóór komt er geen bericht. { $form ->
       *[formal] Is het einde samen besproken, en wil de oud-cliënt graag iets van u horen?
        [informal] Is het einde samen besproken, en wil de oud-cliënt graag iets van je horen?
    }
invite-talked-yes = Ja, dat is besproken
invite-talked-no = Nog niet
invite-not-yet = Dan kan dit wachten. Is het besproken, dan begint /invite opnieuw.
invite-plan = Hoe vaak mag er een bericht komen? De oud-cliënt ziet eerst de dagen en kan nog van gedachten veranderen. Er wordt geteld vanaf de laatste sessie.
plan-light = Licht: na 1, 3, 6 en 12 maanden
plan-year = Een jaar: 8 berichten, dan klaar
plan-long = Lang: na 3, 6, 12, 18 en 24 maanden
plan-weeks = Elke { $weeks } weken, een jaar lang
invite-topics =
    { $form ->
       *[formal] Als u wilt: bied onderwerpen aan waar een bericht naar mag vragen.
        [informal] Als je wilt: bied onderwerpen aan waar een bericht naar mag vragen.
    } De keuze is aan de oud-cliënt. Er wordt alleen gevraagd naar wat daar is aangetikt.
invite-topics-go-on = Verder
invite-opening =
    { $form ->
       *[formal] Als u wilt: één regel bij het eerste bericht, met hooguit { $most } tekens.
        [informal] Als je wilt: één regel bij het eerste bericht, met hooguit { $most } tekens.
    } De regel vraagt om niets en is veilig op een vergrendelscherm.
invite-opening-skip = Geen regel
invite-opening-faults = Die regel kan voor iemand zwaar zijn. Dit is waarom, zodat er iets aan kan veranderen:
fault-too_long = De regel is langer dan 140 tekens.
fault-guilt = De regel kan klinken als een verwijt, of als zorgen over de stilte.
fault-demand = De regel vraagt om iets. Hier wordt niets gevraagd.
fault-assumed_state = De regel neemt aan hoe het met iemand gaat.
fault-cheer = De regel moedigt aan op een manier die op een slechte dag pijn kan doen.
fault-clinical = Er staat een woord uit de therapie in, en een vergrendelscherm kan het laten zien.
fault-marketing = De regel klinkt als reclame.
fault-praise = De regel prijst wie heeft geholpen.
fault-forbidden = De regel belooft wat niemand hier kan waarmaken, of telt wie niet kwam.
fault-question_too_many = Er staat meer dan één vraag in.
fault-exclamation = Er staat meer dan één uitroepteken in.
fault-contact = Er staat een link, een nummer of een adres in.
invite-made =
    De uitnodiging voor <b>{ $label }</b> is het plaatje hieronder. Laat het zien, druk het af, of geef zelf de link door. Die werkt één keer, 30 dagen lang, voor de eerste persoon die hem opent.
invite-card =
    Af en toe een kort bericht, als dat welkom is. Deze link werkt één keer:

    { $link }
invite-opened-twice = De link voor { $label } is door een tweede persoon geopend. Die zag geen naam en kwam niet verder.
therapist-home = De volgende lijst komt op { $day } om { $hour } uur, als er iets te lezen is. Tot dan is er niemand die hier iets in de gaten houdt, en oud-cliënten weten dat.
day-not-set = de volgende leesdag

digest-cover =
    { $count ->
        [0] Hier is niets meer te lezen.
        [one] 1 ding om te lezen, wanneer het uitkomt.
       *[other] { $count } dingen om te lezen, wanneer het uitkomt.
    }
digest-repeat = (Dit kan een herhaling zijn.)
digest-open = Openen
digest-close = Sluiten
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · gelezen
digest-topic = Onderwerp: { $topic }
digest-then = <i>toen, { $day }</i>
digest-now = <i>nu</i>
digest-told-quietly = De oud-cliënt krijgt overdag een stil seintje.
digest-marked-read = Als gelezen gemarkeerd.
digest-withdrawn = <b>{ $number } · { $label }</b> · teruggenomen
digest-read = Nr. { $number } gelezen
digest-read-all = Alles gelezen
digest-whole-button = Nr. { $number } helemaal
digest-whole = <b>{ $label }</b>, helemaal:
digest-footer =
    { $form ->
       *[formal] <i>Stilte zegt niets over uw werk.</i>
        [informal] <i>Stilte zegt niets over je werk.</i>
    }
