# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    { $form ->
       *[formal] <b>Als u nu iemand nodig hebt</b>
        [informal] <b>Als je nu iemand nodig hebt</b>
    }
    Een programma verzorgt deze chat, en niemand houdt hem in de gaten.
lines-anywhere = Als een leven in gevaar is, bel 112 in Europa of 911 in Noord-Amerika. Of bel het noodnummer ter plaatse. findahelpline.com noemt gratis hulplijnen voor elk land. Veel daarvan zijn dag en nacht open.
lines-country = <b>{ $country }</b>
lines-emergency = Als een leven in gevaar is, bel { $number }.
lines-line = { $name }: { $phone }, { $hours }
lines-other = Andere manieren: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] chat: { $at }
        [mail] e-mail: { $at }
        [chat_or_mail] chat of e-mail: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] geen direct antwoord
        [some_hours] op bepaalde uren
        [called_back] er wordt teruggebeld
        [under_25] voor wie jonger is dan 25
       *[many_languages] in veel talen
    }
lines-day-and-night = dag en nacht
lines-hours = van { $opens } tot { $closes } uur
lines-till-midnight = van { $opens } uur tot middernacht
lines-by-country = /lines laat ze zien voor andere landen.
lines-which = Hulplijnen van welk land? Staat het goede er niet bij, dan heeft findahelpline.com het.
lines-other-country = Een ander land
lines-soft = Als het ooit te veel wordt: /help laat zien waar een mens antwoordt.
lines-noticed-some = <b>Als woorden op gevaar wijzen.</b> Sommige merkt het programma op, in het Nederlands, op de eigen computer van de praktijk. Veel merkt het niet op, en niemand krijgt het meteen te horen.
lines-noticed-none = <b>Als woorden op gevaar wijzen.</b> Het programma merkt dat niet op.
