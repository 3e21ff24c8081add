# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    <b>{ $form ->
       *[formal] Se ha bisogno di qualcuno adesso
        [informal] Se hai bisogno di qualcuno adesso
    }</b>
    Questa chat la gestisce un programma, e nessuno la tiene d’occhio.
lines-anywhere = Se una vita è in pericolo, ecco il numero da chiamare: 112 in Europa, 911 in Nord America. Oppure il numero di emergenza del posto. findahelpline.com elenca linee di ascolto gratuite per ogni paese. Molte rispondono giorno e notte.
lines-country = <b>{ $country }</b>
lines-emergency =
    { $form ->
       *[formal] Se una vita è in pericolo, chiami il { $number }.
        [informal] Se una vita è in pericolo, chiama il { $number }.
    }
lines-line = { $name }: { $phone }, { $hours }
lines-other = Altri modi: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] chat: { $at }
        [mail] e-mail: { $at }
        [chat_or_mail] chat o e-mail: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] senza risposta immediata
        [some_hours] solo in certi orari
        [called_back] richiamano loro
        [under_25] per chi ha meno di 25 anni
       *[many_languages] in molte lingue
    }
lines-day-and-night = giorno e notte
lines-hours = dalle { $opens } alle { $closes }
lines-till-midnight = dalle { $opens } a mezzanotte
lines-by-country = /lines le mostra per altri paesi.
lines-which = Linee di ascolto di quale paese? Se un paese qui non c’è, findahelpline.com elenca le sue.
lines-other-country = Un altro paese
lines-soft = Se un giorno è troppo, /help mostra dove risponde una persona.
lines-noticed-some = <b>Parole di pericolo.</b> Il programma ne nota alcune, in italiano, sul computer dello studio. Molte gli sfuggono, e nessuno riceve avvisi in tempo reale.
lines-noticed-none = <b>Parole di pericolo.</b> Il programma non le nota.
