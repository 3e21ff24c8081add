# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
#
# Words: shelf = bewaarmap · record = overzicht, never «dossier», which is the practice's own.

command-people = Oud-cliënten
command-week = Wat er in zeven dagen weggaat
command-export = Mijn overzicht van één oud-cliënt

people-head =
    { $form ->
       *[formal] <b>Uw oud-cliënten.</b> Op volgorde van het alfabet. Stilte zegt niets over uw werk.
        [informal] <b>Je oud-cliënten.</b> Op volgorde van het alfabet. Stilte zegt niets over je werk.
    }
people-none = Nog niemand heeft ja gezegd op een uitnodiging.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Eén label is niet te tonen.
people-agreed = heeft ja gezegd
people-on-wish = heeft ja gezegd, schrijft als het uitkomt
people-paused = pauze
people-paused-until = pauze tot { $day }
people-resting = in rust
people-ended = afgelopen
people-asked-back = vroeg op { $day } naar een weg terug
people-before = Vorige bladzijde
people-next = Volgende bladzijde
people-back = Alle oud-cliënten
people-back-to-one = Terug
people-back-to-shared = Terug naar de lijst

people-since = Ja gezegd op { $day }.
people-plan = Plan: { $plan }.
people-plan-until = Plan: { $plan }. Het laatste bericht staat gepland op { $day }.
people-plan-on-wish = Plan: geen berichten. Schrijven kan daar wanneer het uitkomt.
people-reading = Daar bekend als leesdagen: { $days }.
people-agreed-receipts = Hoort het graag als iets is gelezen.
people-agreed-notes =
    { $form ->
       *[formal] Is blij met een korte regel van u.
        [informal] Is blij met een korte regel van jou.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Wat u leest, mag u bewaren.
        [informal] Wat je leest, mag je bewaren.
    }
people-shared-button = Wat is gedeeld
people-picture-button = Plaatje
people-shared-head =
    { $form ->
       *[formal] <b>{ $label }</b> · wat met u is gedeeld, nieuwste eerst
        [informal] <b>{ $label }</b> · wat met jou is gedeeld, nieuwste eerst
    }
people-nothing-shared = Hier staat nu niets.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · bewaard
people-letter = <b>{ $number }</b> · { $day } · een brief
people-folded = <i>Ingeklapt, voor als het uitkomt.</i>
people-words-gone = <i>De woorden zijn hier niet meer.</i>
people-open-one = Open { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Afspelen of tonen

people-picture-head = { $label }: antwoorden als stippen, verhalen als ruiten, brieven als vierkanten.
people-dot = { $day }: { $face }
people-mark-story = { $day }: een verhaal
people-mark-letter = { $day }: een brief
people-picture-more =
    { $count ->
        [one] en daarvóór nog 1
       *[other] en daarvóór nog { $count }
    }
people-no-picture = Er is nog niets om te tekenen.

shelf-button = Bewaarmap
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · wat u bewaart, met toestemming
        [informal] <b>{ $label }</b> · wat je bewaart, met toestemming
    }
shelf-empty = De bewaarmap is leeg.
shelf-not-allowed = Er is hier geen toestemming om iets te bewaren, dus de bewaarmap is leeg.
shelf-put-on = Bewaren voor supervisie
shelf-put-on-one = Nr. { $number } bewaren
shelf-take-off = Uit de bewaarmap halen
shelf-is-on =
    { $form ->
       *[formal] <i>In uw bewaarmap. Het blijft daar tot u het eruit haalt, of tot de toestemming stopt.</i>
        [informal] <i>In je bewaarmap. Het blijft daar tot je het eruit haalt, of tot de toestemming stopt.</i>
    }
shelf-was-put-on = Het staat nu in de bewaarmap.
shelf-was-taken-off = Het staat niet meer in de bewaarmap.
shelf-may-not = Dit blijft bij wie het schreef. Het is niet voor de bewaarmap.

week-head = <b>Wat er de komende zeven dagen weggaat.</b>
week-none = De komende zeven dagen gaat er niets weg.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = een uitnodiging om te vertellen
week-hello = een groet die niets vraagt
week-line-is =
    { $form ->
       *[formal] Uw regel erin:
        [informal] Je regel erin:
    }
week-skip-one = Nr. { $number } overslaan
week-line-one = Regel in nr. { $number }
week-skip = Het bericht aan <b>{ $label }</b> op { $day } overslaan? Het plan gaat verder met het volgende. Dit is niet terug te draaien.
week-skip-last = Het bericht aan <b>{ $label }</b> op { $day } overslaan? Het is het laatste, en het neemt afscheid. Zonder dat bericht houdt het plan stil op. Dit is niet terug te draaien.
week-skip-yes = Overslaan
week-leave = Zo laten
week-skipped = Dit bericht gaat niet weg.
week-line-of =
    { $form ->
       *[formal] Uw regel in het eerste bericht aan <b>{ $label }</b>:
        [informal] Je regel in het eerste bericht aan <b>{ $label }</b>:
    }
week-line-change = Een andere schrijven
week-line-remove = De regel weghalen
week-line-removed = Het bericht gaat weg zonder regel.
week-line-ask = Typ de nieuwe regel, van hooguit { $most } tekens. Hij staat in het eerste bericht, dus hij vraagt om niets en is veilig op een vergrendelscherm.
week-line-leave = De regel zo laten
week-line-left = De regel blijft zoals hij was.
week-line-faults = Die regel kan voor iemand zwaar zijn. Dit is waarom, zodat er iets aan kan veranderen:
week-line-too-late = Het eerste bericht is al onderweg, dus de regel blijft zoals hij was.
week-line-changed = Dit is nu de regel aan <b>{ $label }</b>:

record-button = Mijn overzicht
record-which =
    { $form ->
       *[formal] <b>Uw overzicht van één oud-cliënt.</b> Om wie gaat het?
        [informal] <b>Je overzicht van één oud-cliënt.</b> Om wie gaat het?
    }
record-of =
    { $form ->
       *[formal] <b>Uw overzicht:</b> { $label }
        [informal] <b>Je overzicht:</b> { $label }
    }
record-is =
    { $form ->
       *[formal] Hierin staat wat met u is gedeeld en vandaag nog bij u staat.
        [informal] Hierin staat wat met jou is gedeeld en vandaag nog bij jou staat.
    } Wat is teruggenomen, wat na een tijd is gewist, spraakberichten en foto’s staan er niet in.

    Het is geen behandeldossier en geen heel verhaal. Stille tijden staan er niet in, en ze zeggen niets. { $form ->
       *[formal] Hebt u het bestand eenmaal, dan is het aan u om het veilig te bewaren.
        [informal] Heb je het bestand eenmaal, dan is het aan jou om het veilig te bewaren.
    }
record-as-pdf = Om te lezen (PDF)
record-as-json = Voor programma’s (JSON)
record-coming = Zo meteen komt er een bestand.
record-name = overzicht
record-title = Wat is gedeeld: { $label }
record-made = Gemaakt voor { $therapist } op { $day }.
record-story = { $day } · gedeeld
record-letter = { $day } · brief
record-read = gelezen op { $day }
record-letter-unopened = Een brief die nog niet is geopend. Hij staat niet in dit overzicht.
record-kept = bewaard, met toestemming
record-asked-back = { $day } · vroeg naar een weg terug
record-nothing = Hier staat nu niets.
record-words-gone = (De woorden zijn hier niet meer.)

people-mydata-kept = door de therapeut bewaard sinds { $moment }
