# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Letter” is the thing one writes (brief); what is counted is characters (tekens).
#
# Words: to send a letter = versturen · to burn = verbranden · to seal = verzegelen · phrase =
# wachtwoord. A closing letter is a «brief ter afsluiting», never an «afscheidsbrief»: that is what a
# suicide note is called. «Beste» and «Groet van» fit any name.

command-letter = Brieven: schrijven, bewaren, versturen
letter-button = Een brief schrijven
letter-nobody = Brieven zijn er voor mensen die hier zijn uitgenodigd. /help laat zien wat deze chat is.
letter-which = Voor wie zou de brief zijn?
letter-start = <b>Een brief.</b> Sommige dingen willen opgeschreven worden, verstuurd of niet. Versturen, bewaren of verbranden: dat hoeft pas aan het eind te worden gekozen.
letter-not-taken =
    { $therapist } neemt hier geen brieven aan, dus een brief wordt niet verstuurd. { $form ->
       *[formal] U kunt er toch een schrijven, alleen voor uzelf: om te bewaren, om te printen of om te verbranden.
        [informal] Je kunt er toch een schrijven, alleen voor jezelf: om te bewaren, om te printen of om te verbranden.
    }
letter-away = { $therapist } is er niet tot { $day } en opent brieven daarna.
letter-gone =
    { $therapist } is hier niet meer, dus een brief wordt niet verstuurd. { $form ->
       *[formal] U kunt er toch een schrijven, alleen voor uzelf: om te bewaren, om te printen of om te verbranden.
        [informal] Je kunt er toch een schrijven, alleen voor jezelf: om te bewaren, om te printen of om te verbranden.
    }
letter-guided = Met zeven beginzinnen
letter-free = Op mijn eigen manier
letter-mine = Mijn brieven
letter-new = Een nieuwe brief
letter-not-now = Nu niet
letter-left = Dat is goed. /letter is er altijd.
letter-drafts-many = Er zijn hier al { $most } brieven open. Is er een af of verbrand, dan is er plaats voor een nieuwe.

letter-step = <b>{ $number } van { $count }</b>
letter-dear = <b>Beste …</b>
letter-remember = <b>Ik weet nog hoe we …</b>
letter-fun = <b>Het was leuk toen we …</b>
letter-feel = <b>Ik heb het gevoel dat we …</b>
letter-hope = <b>Ik hoop …</b>
letter-thanks = <b>Bedankt voor …</b>
letter-signed = <b>Groet van …</b>
letter-unsaid = Is er nog iets ongezegd?
letter-head-dear = Beste { $words }
letter-head-remember = Ik weet nog hoe we { $words }
letter-head-fun = Het was leuk toen we { $words }
letter-head-feel = Ik heb het gevoel dat we { $words }
letter-head-hope = Ik hoop { $words }
letter-head-thanks = Bedankt voor { $words }
letter-head-signed = Groet van { $words }
letter-part-ask = Typ hoe het verdergaat, of laat het weg. Er passen { $most } tekens in.
letter-part-now = Tot nu toe gaat het zo verder:
letter-part-long =
    { $count ->
        [one] Dat was 1 teken
       *[other] Dat waren { $count } tekens
    }, en hier passen er { $most }. Er is niets veranderd. Iets korters past wel, en wat over is, kan in het volgende deel.
letter-part-noted = Genoteerd, { $count } van de { $most } tekens.
letter-only-words = Een brief bestaat uit woorden. De rest is weggelaten.
letter-skip = Weglaten
letter-back = Terug
letter-later = Later verder
letter-rests = De brief blijft tot { $day } zoals hij is. /letter opent hem weer.
letter-free-ask = Schrijf hier, in één bericht of in meer, samen hooguit { $most } tekens. Staat alles er, tik dan op “Dat is alles”.
letter-free-noted = Genoteerd, { $count } van de { $most } tekens.
letter-free-long = In een brief passen { $most } tekens, en dit zouden er meer zijn. Dit laatste bericht is weggelaten.
letter-free-done = Dat is alles
letter-empty = Er staat nog niets in.

letter-preview = Zo zou { $therapist } de brief zien:
letter-preview-own =
    { $form ->
       *[formal] Dit is uw brief:
        [informal] Dit is je brief:
    }
letter-page = Bladzijde { $number } van { $count }
letter-next-page = Volgende bladzijde
letter-page-before = Vorige bladzijde
letter-edit = Veranderen
letter-send = Versturen
letter-no-send = Niet versturen
letter-pdf = Om te printen
letter-pdf-name = brief
letter-pdf-coming = Zo meteen komt er een bestand.
letter-which-part = Welk deel?
letter-write-on = Verder schrijven
letter-begin-again = Opnieuw beginnen
letter-begun-again = De brief is weer leeg.
letter-send-when = Wanneer gaat de brief naar { $therapist }?
letter-send-now = Met de volgende lijst
letter-send-date = Op een bepaalde dag
letter-send-date-ask = Op welke dag? Typ een datum, bijvoorbeeld { $example }. Tot dan kan alles nog veranderen.
letter-date-unclear = Dat was niet als datum te lezen. Het kan bijvoorbeeld zo: { $example }.
letter-date-far = Een dag vanaf morgen kan, tot hooguit twee jaar vooruit. Bijvoorbeeld { $example }.
letter-sent =
    { $tone ->
        [plain] Verstuurd. De brief gaat op { $day } naar { $therapist }. { $form ->
           *[formal] Tot hij is geopend, kunt u hem terugnemen.
            [informal] Tot hij is geopend, kun je hem terugnemen.
        }
       *[warm] { $form ->
           *[formal] Uw brief is onderweg. Hij gaat op { $day } naar { $therapist }. Tot hij is geopend, kunt u hem terugnemen.
            [informal] Je brief is onderweg. Hij gaat op { $day } naar { $therapist }. Tot hij is geopend, kun je hem terugnemen.
        }
    }
letter-dated =
    De brief gaat naar { $therapist } met de eerste lijst na { $day }. { $form ->
       *[formal] Tot dan kunt u hem veranderen.
        [informal] Tot dan kun je hem veranderen.
    }
letter-answer-ask =
    { $form ->
       *[formal] { $therapist } kan één keer antwoorden, met een brief, als u dat wilt. Wilt u het niet, dan komt er geen brief terug.
        [informal] { $therapist } kan één keer antwoorden, met een brief, als je dat wilt. Wil je het niet, dan komt er geen brief terug.
    }
letter-answer-yes = Een brief terug is welkom
letter-answer-no = Geen brief terug
letter-answer-noted = Een brief terug is nu welkom. Die kan komen, of niet.
letter-answer-not = Er komt geen brief terug.
letter-take-back = Terugnemen
letter-taken-back =
    { $form ->
       *[formal] Teruggenomen. De brief blijft nu hier, alleen voor u.
        [informal] Teruggenomen. De brief blijft nu hier, alleen voor jou.
    }
letter-keep = Bewaren
letter-seal-phrase = Met wachtwoord verzegelen
letter-seal-date = Verzegelen tot …
letter-burn = Verbranden
letter-keep-how = Wat gebeurt er met de brief? Niemand anders ziet hem.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] Bewaard, alleen voor u. /letter opent de brief.
            [informal] Bewaard, alleen voor jou. /letter opent de brief.
        }
       *[warm] { $form ->
           *[formal] Bewaard, alleen voor u. De brief blijft hier tot u hem weer wilt zien: /letter opent hem.
            [informal] Bewaard, alleen voor jou. De brief blijft hier tot je hem weer wilt zien: /letter opent hem.
        }
    }
letter-burn-sure =
    De brief verbranden? De woorden en de sleutel die ze opent, worden vernietigd. { $form ->
       *[formal] Niemand kan hem terughalen, ook u niet.
        [informal] Niemand kan hem terughalen, ook jij niet.
    }
letter-burn-yes = Verbranden
letter-burn-no = Zo laten
letter-burnt =
    { $tone ->
        [plain] Verbrand. De woorden zijn weg, en de sleutel die ze opende, is vernietigd.
       *[warm] Verbrand. De woorden zijn weg, en de sleutel die ze opende, is vernietigd. Wat aan het papier is verteld, mag daar rusten.
    }
letter-burnt-rest = Wat er in deze chat staat, staat bij Telegram: /hide haalt weg wat weg kan.
letter-burnt-opened = { $therapist } had de brief al geopend. Wat is gelezen, blijft gelezen en kan in een dossier staan.
letter-phrase-ask =
    Typ een wachtwoord van { $least } tekens of meer. Een hele zin kan ook. De brief gaat alleen daarmee open. Het wordt nergens opgeslagen: { $form ->
       *[formal] als u het niet meer weet, is de brief voorgoed weg.
        [informal] als je het niet meer weet, is de brief voorgoed weg.
    }
letter-phrase-again = Typ hetzelfde wachtwoord nog een keer. Ook dat bericht wordt daarna uit deze chat gehaald.
letter-phrase-short = Een wachtwoord heeft { $least } tot { $most } tekens. Er is niets verzegeld.
letter-phrase-differs = Dat waren twee verschillende wachtwoorden. Er is niets verzegeld.
letter-phrase-sealed =
    { $form ->
       *[formal] Verzegeld. Alleen uw wachtwoord opent de brief nu nog.
        [informal] Verzegeld. Alleen jouw wachtwoord opent de brief nu nog.
    }
letter-phrase-open = Typ het wachtwoord van deze brief.
letter-phrase-wrong = De brief blijft verzegeld.
letter-phrase-tries =
    De brief blijft verzegeld. { $minutes ->
        [one] Over 1 minuut kan het opnieuw.
       *[other] Over { $minutes } minuten kan het opnieuw.
    }
letter-date-seal-ask = Tot welke dag? Typ een datum, bijvoorbeeld { $example }. Vóór die dag is de brief niet te zien. Verbranden kan altijd.
letter-date-sealed = Verzegeld tot { $day }. Eerder is de brief niet te zien.

letter-list =
    { $form ->
       *[formal] <b>Uw brieven.</b> Ze zijn van u alleen, tot u er een verstuurt.
        [informal] <b>Je brieven.</b> Ze zijn van jou alleen, tot je er een verstuurt.
    }
letter-line = { $number } · { $day }: { $state }
letter-state-draft = begonnen
letter-state-kept = bewaard
letter-state-locked = verzegeld met een wachtwoord
letter-state-dated = verzegeld tot { $day }
letter-state-scheduled = gaat weg op { $day }
letter-state-sent = verstuurd, nog niet geopend
letter-state-opened = verstuurd en geopend
letter-open = Open { $number }
letter-already_sent = De brief is al verstuurd. Na het terugnemen kan hij weer veranderen.
letter-already_opened = De brief is al geopend.
letter-not_sent = De brief is niet verstuurd.
letter-no-longer = Die brief is er niet meer.
letter-forgotten-soon = Iets wat hier is begonnen, wordt bewaard tot { $day }. Het is goed om het te laten gaan.
letter-not-handed =
    { $form ->
       *[formal] Iets van u dat voor een bepaalde dag was bedoeld, blijft hier bij u: het kon niet naar waar het heen zou gaan. /letter laat het zien.
        [informal] Iets van jou dat voor een bepaalde dag was bedoeld, blijft hier bij jou: het kon niet naar waar het heen zou gaan. /letter laat het zien.
    }
letter-opened-receipt =
    { $form ->
       *[formal] Wat u stuurde, is geopend op { $day }.
        [informal] Wat je stuurde, is geopend op { $day }.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] { $therapist } heeft uw brief geopend op { $day }.
        [informal] { $therapist } heeft je brief geopend op { $day }.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · een brief
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · een brief, geopend
digest-letter-back = <b>{ $number } · { $label }</b> · teruggenomen
digest-letter-open = Brief { $number }
letter-from = Een brief van <b>{ $label }</b>
letter-close = Brief sluiten
letter-answer = Antwoorden met een brief
letter-answered = De brief als antwoord ging weg op { $day }.
letter-answer-once = Er is één brief als antwoord mogelijk, en die is al geschreven.
letter-answer-unwished = { $label } wil geen brief terug, of niet meer. Dus gaat er geen weg.
letter-answer-start =
    { $form ->
       *[formal] <b>Uw brief als antwoord.</b> Hij gaat één keer weg, tien minuten na het versturen. Stilte zegt niets over uw werk, en een brief is niemand iets schuldig.
        [informal] <b>Je brief als antwoord.</b> Hij gaat één keer weg, tien minuten na het versturen. Stilte zegt niets over je werk, en een brief is niemand iets schuldig.
    }
letter-answer-preview = Zo gaat { $label } de brief zien:
letter-answer-send = Over 10 minuten versturen
letter-answer-rests = Hij blijft zoals hij is. De knop onder de brief van { $label } opent hem weer.
letter-answer-sending =
    Hij gaat weg na { $hour } uur, op een tijd die de oud-cliënt past. { $form ->
       *[formal] Tot dan kunt u hem terugnemen.
        [informal] Tot dan kun je hem terugnemen.
    }
letter-answer-undo = Terugnemen
letter-answer-undone = Teruggenomen. De brief is er nog en kan veranderen.
letter-faults = Iets hiervan kan voor iemand zwaar zijn. Dit is waarom, zodat er iets aan kan veranderen:
letter-fault = Bij “{ $part }”: { $reasons }
letter-for-you =
    { $form ->
       *[formal] Er is een brief voor u. Hij vraagt niets en wacht zo lang u wilt.
        [informal] Er is een brief voor jou. Hij vraagt niets en wacht zo lang je wilt.
    }
letter-for-you-named =
    { $form ->
       *[formal] Er is een brief van { $therapist } voor u. Hij vraagt niets en wacht zo lang u wilt.
        [informal] Er is een brief van { $therapist } voor jou. Hij vraagt niets en wacht zo lang je wilt.
    }
letter-read-it = Openen
letter-read-later = Voor later laten
letter-waits = De brief wacht onder /letter.
letter-received = Een brief van { $therapist }
letter-received-line = { $number } · { $day }: van { $therapist }

invite-letter =
    { $form ->
       *[formal] Als u wilt: schrijf een brief ter afsluiting.
        [informal] Als je wilt: schrijf een brief ter afsluiting.
    } Die kan na het ja worden geopend, meteen of ooit later.
invite-letter-write = Brief ter afsluiting schrijven
invite-letter-skip = Geen brief
invite-letter-ready = Bij de uitnodiging leggen
invite-letter-done = De brief ligt bij de uitnodiging. Hij wordt pas na een ja getoond, en bij een nee wordt hij verbrand.

setup-letters =
    { $form ->
       *[formal] Mogen oud-cliënten u een brief schrijven? Die komt boven aan uw lijst, en met één tik gaat hij open.
        [informal] Mogen oud-cliënten jou een brief schrijven? Die komt boven aan je lijst, en met één tik gaat hij open.
    }
setup-letters-yes = Ja
setup-letters-no = Nee
letters-on = Brieven van oud-cliënten: aan
letters-off = Brieven van oud-cliënten: uit

mydata-letters = Brieven
mydata-letter-locked = (verzegeld met een wachtwoord)
mydata-letter-sent = verstuurd: { $moment }
mydata-letter-opened = geopend: { $moment }
mydata-letter-burnt = verbrand: { $moment }
mydata-letter-theirs = van { $therapist }

# In the report of an erasure.
erased-letters =
    { $count ->
        [one] 1 brief
       *[other] { $count } brieven
    }
