# Away from one day to another, and who covers (waarnemen, as therapists say).

command-away = Dagen dat ik er niet ben
away-none = Er is geen afwezigheid gepland.
away-list = <b>Afwezig.</b> Op deze dagen komt hier niets; wat wacht, komt op de eerste leesdag daarna.
away-line = { $from } tot en met { $until }
away-line-cover = { $from } tot en met { $until }, waarneming: { $name }
away-line-asked = { $from } tot en met { $until }; voor de waarneming gevraagd: { $name }
away-new = Afwezigheid plannen
away-end = Weghalen: { $from }
away-end-now = Ik ben er weer
away-from =
    { $form ->
       *[formal] Vanaf welke dag bent u er niet?
        [informal] Vanaf welke dag ben je er niet?
    } Tik op een dag, of typ een datum zoals { $example }.
away-today = Vandaag
away-tomorrow = Morgen
away-monday = Volgende week maandag
away-leave = Toch niet
away-left = Er is niets veranderd.
away-until = Tot en met welke dag? Tik op de laatste dag, of typ een datum zoals { $example }.
away-unclear = Dat was niet als datum te lezen. Het kan bijvoorbeeld zo: { $example }.
away-refused-over = Die dagen zijn al voorbij.
away-refused-backwards = De laatste dag ligt vóór de eerste.
away-refused-long = Dat is meer dan { $most } dagen. Voor zo lang is er /leave: daarmee kiest elke oud-cliënt zelf wie er leest.
away-refused-far = Dat is meer dan een jaar vooruit.
away-refused-twice = Voor een van die dagen is er al een afwezigheid gepland. /away laat zien welke.
away-cover = Wie mag in die tijd krijgen wat oud-cliënten als eerste gelezen willen hebben? Het wordt eerst gevraagd, en iets anders gaat er niet heen.
away-cover-nobody = Niemand
away-done = Afwezig: { $from } tot en met { $until }. In die tijd komt hier niets. Wat wacht, komt op { $day }, en die dag krijgen oud-cliënten ook te horen.
away-done-open = Afwezig: { $from } tot en met { $until }. In die tijd komt hier niets. Daarna is er geen leesdag gepland.
away-cover-is-asked =
    { $form ->
       *[formal] { $name } is gevraagd om waar te nemen. U hoort het als er antwoord is.
        [informal] { $name } is gevraagd om waar te nemen. Je hoort het als er antwoord is.
    }

cover-asks =
    { $form ->
       *[formal] { $name } is er niet van { $from } tot en met { $until }, en vraagt of u wilt waarnemen. Er komt dan alleen wat oud-cliënten als eerste gelezen willen hebben, met uw eigen lijst en zonder labels.
        [informal] { $name } is er niet van { $from } tot en met { $until }, en vraagt of je wilt waarnemen. Er komt dan alleen wat oud-cliënten als eerste gelezen willen hebben, met je eigen lijst en zonder labels.
    }
cover-yes = Ja, ik neem waar
cover-no = Nee
cover-agreed =
    { $form ->
       *[formal] U neemt waar voor { $name }, van { $from } tot en met { $until }.
        [informal] Je neemt waar voor { $name }, van { $from } tot en met { $until }.
    }
cover-not-after-all = Toch niet
cover-declined =
    { $form ->
       *[formal] U neemt niet waar. { $name } krijgt dat te horen.
        [informal] Je neemt niet waar. { $name } krijgt dat te horen.
    }
cover-said-yes =
    { $form ->
       *[formal] { $name } neemt voor u waar, van { $from } tot en met { $until }.
        [informal] { $name } neemt voor jou waar, van { $from } tot en met { $until }.
    }
cover-said-no = { $name } neemt niet waar van { $from } tot en met { $until }. /away laat de geplande dagen zien.
cover-over = { $name } is er weer of heeft de dagen veranderd, dus vanaf { $from } is er niets waar te nemen.

# To a client.
away-first-shared =
    { $form ->
       *[formal] Het is aangekomen, bedankt. { $therapist } is er niet. U wilde dat het als eerste wordt gelezen, dus het gaat op { $day } naar { $cover }. Tot het is gelezen, kunt u het veranderen of terugnemen.
        [informal] Het is aangekomen, bedankt. { $therapist } is er niet. Je wilde dat het als eerste wordt gelezen, dus het gaat op { $day } naar { $cover }. Tot het is gelezen, kun je het veranderen of terugnemen.
    }
away-back-waits = { $therapist } is er niet en krijgt het op { $day }.
