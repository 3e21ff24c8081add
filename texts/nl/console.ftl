# What a therapist chooses for themselves, and what clients read of it on their own request.

console-button = Mijn keuzes
console-menu =
    { $form ->
       *[formal] <b>Uw keuzes.</b>
        [informal] <b>Je keuzes.</b>
    } Elke verandering telt meteen. { $form ->
       *[formal] Niemand houdt deze chat in de gaten, en ook u hoeft dat niet: wat wordt gedeeld, wacht op uw leesdagen.
        [informal] Niemand houdt deze chat in de gaten, en ook jij hoeft dat niet: wat wordt gedeeld, wacht op je leesdagen.
    }
console-as-it-is =
    Naam: { $name }
    Lezen: { $days }, { $hour } uur
    Klok: { $place }
console-menu-name = Naam
console-menu-place = Stad
console-menu-days = Leesdagen
console-menu-hour = Tijd
console-menu-hours = Mijn uren
console-menu-accept = Wat ik aanneem
console-menu-digest = De lijst
console-menu-policy = Cadeaus en contact
console-menu-waiting = Wachttijd
console-menu-free = Gratis hulp

console-length = Hier kunnen 1 tot { $most } tekens, dus er is niets veranderd.
console-name =
    { $form ->
       *[formal] <b>Uw naam.</b>
        [informal] <b>Je naam.</b>
    } Oud-cliënten zien { $name }. Typ een andere naam om dat te veranderen, van hooguit { $most } tekens.
console-place =
    { $form ->
       *[formal] <b>Uw klok.</b>
        [informal] <b>Je klok.</b>
    } De klok die telt: { $place }. Typ een stad om dat te veranderen.
console-days =
    { $form ->
       *[formal] <b>Uw leesdagen.</b>
        [informal] <b>Je leesdagen.</b>
    } Tik op een dag om die te veranderen. Oud-cliënten krijgen dat te horen. Er komt hooguit één lijst op een dag.
console-hour =
    { $form ->
       *[formal] <b>Uw tijd.</b>
        [informal] <b>Je tijd.</b>
    } De lijst komt om { $hour } uur. Tik op een andere tijd, of typ er een, zoals 7:30.
console-hour-outside =
    { $form ->
       *[formal] Dat valt buiten uw eigen uren, dus er is niets veranderd.
        [informal] Dat valt buiten je eigen uren, dus er is niets veranderd.
    } Via “Mijn uren” kunnen ze ruimer.
console-hour-moved = Dat is genoteerd. De lijst komt nu om { $hour } uur, zodat hij binnen deze uren blijft.
console-hours =
    { $form ->
       *[formal] <b>Uw uren.</b>
        [informal] <b>Je uren.</b>
    } Buiten { $span } uur komt er niets. Tik, of typ uren zoals 9-17.
console-hours-ordinary = Een gewone dag: { $span }
console-span = { $opens } tot { $closes }
console-digest = <b>De lijst.</b> De melding bevat alleen een getal. Daarna kan de lijst vanzelf opengaan, en hij kan ook komen als er niets in staat. De getallen zeggen hoeveel dingen een week mag brengen. De rest komt later, op volgorde.
console-switch-opens = Gaat vanzelf open: { $state }
console-switch-when_empty = Komt ook als hij leeg is: { $state }

console-accept =
    { $form ->
       *[formal] <b>Wat u aanneemt.</b>
        [informal] <b>Wat je aanneemt.</b>
    } Uitzetten telt meteen, ook voor wat al wacht. Aanzetten verandert voor niemand iets, behalve voor wie het zelf kiest.
console-switch-letters = Brieven: { $state }
console-switch-letters-is = Brieven ter afsluiting of om te bedanken. Staat dit uit, dan blijft elke brief bij wie hem schrijft.
console-switch-voice = Spraakberichten: { $state }
console-switch-voice-is = Spraakberichten. Staat dit uit, dan blijven ze bij wie ze inspreekt. Die krijgt dat vóór het delen te horen.
console-switch-photos = Foto’s: { $state }
console-switch-photos-is = Foto’s. Staat dit uit, dan geldt hetzelfde, en een regel onder een foto komt toch, als tekst.
console-switch-answers = Brieven terug: { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Eén brief terug van u, als die gewenst is. U kunt het ook altijd laten.
        [informal] Eén brief terug van jou, als die gewenst is. Je kunt het ook altijd laten.
    }
console-switch-receipts = Seintjes na het lezen: { $state }
console-switch-receipts-is =
    { $form ->
       *[formal] Eén stil seintje voor wie wil weten dat u iets hebt gelezen.
        [informal] Eén stil seintje voor wie wil weten dat je iets hebt gelezen.
    }
console-answers-stay = Wat onderweg was, gaat niet weg. Het blijft hier als concept.
console-answers-off =
    { $form ->
       *[formal] Brieven terug staan bij u nu uit.
        [informal] Brieven terug staan bij jou nu uit.
    } Dat verandert via /start, “Mijn keuzes”.

console-line-ask = Typ eigen woorden, met hooguit { $most } tekens.
console-line-remove = Mijn woorden weghalen
console-policy = <b>Cadeaus en contact.</b> Dit lezen oud-cliënten bij /rules:
console-policy-ours = Cadeaus zijn hier niet nodig, en ze kunnen niet worden verstuurd. Er is geen open chat: /back laat een weg terug zien.
console-waiting = <b>Wachttijd.</b> Wie naar een weg terug vraagt, leest hoe lang het kan duren:
console-waiting-ours = (er staat niets over)
console-free = <b>Gratis hulp.</b> Wie naar een weg terug vraagt, leest over één plek die gratis is:
console-free-ours = /help laat zien waar een mens antwoordt, en wat gratis is.

console-rules-policy = <b>Cadeaus en contact.</b> In de woorden van { $therapist }:
console-rules-ours = <b>Cadeaus en contact, bij { $therapist }.</b>
console-back-waiting = Hoe lang het kan duren: { $waiting }
console-back-free = Iets wat gratis is: { $free }
console-receipts-off-there =
    Bij { $therapist } staan de seintjes na het lezen nu uit. { $form ->
       *[formal] Uw keuze blijft staan, voor als ze weer aan zijn.
        [informal] Je keuze blijft staan, voor als ze weer aan zijn.
    }
console-preview-own =
    { $form ->
       *[formal] Dit hebt u gestuurd:
        [informal] Dit heb je gestuurd:
    }
# The reader can be «een supervisor»: so a sentence never begins with it.
console-left-out =
    { $what ->
        [voice] { $form ->
           *[formal] Spraakberichten neemt { $reader } hier niet aan, dus dat van u wordt niet doorgegeven. Het is niet verloren: het blijft bij u.
            [informal] Spraakberichten neemt { $reader } hier niet aan, dus dat van jou wordt niet doorgegeven. Het is niet verloren: het blijft bij jou.
        }
        [photo] { $form ->
           *[formal] Foto’s neemt { $reader } hier niet aan, dus die van u wordt niet doorgegeven. Er gaat niets verloren: alles blijft bij u.
            [informal] Foto’s neemt { $reader } hier niet aan, dus die van jou wordt niet doorgegeven. Er gaat niets verloren: alles blijft bij jou.
        }
       *[both] { $form ->
           *[formal] Woorden neemt { $reader } hier aan, spraakberichten en foto’s niet. Die van u worden dus niet doorgegeven. Er gaat niets verloren: alles blijft bij u.
            [informal] Woorden neemt { $reader } hier aan, spraakberichten en foto’s niet. Die van jou worden dus niet doorgegeven. Er gaat niets verloren: alles blijft bij jou.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Als u wilt, kan het ook in een paar woorden.
            [informal] Als je wilt, kan het ook in een paar woorden.
        }
       *[words] {""}
    }
console-not-passed-on =
    { $form ->
       *[formal] Hier worden nu alleen nog woorden aangenomen. Spraakberichten en foto’s van u die nog niet waren gelezen, worden dus niet doorgegeven. Dat alles blijft hier, alleen voor u. Woorden gaan nog wel.
        [informal] Hier worden nu alleen nog woorden aangenomen. Spraakberichten en foto’s van jou die nog niet waren gelezen, worden dus niet doorgegeven. Dat alles blijft hier, alleen voor jou. Woorden gaan nog wel.
    }
