# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    <b>If you need somebody now</b>
    A program runs this chat, and nobody watches it.
lines-anywhere = If a life is in danger, call 112 in Europe or 911 in North America. Or call the number for emergencies where you are. findahelpline.com lists free lines for every country. Many are open day and night.
lines-country = <b>{ $country }</b>
lines-emergency = If a life is in danger, call { $number }.
lines-line = { $name }: { $phone }, { $hours }
lines-other = Other ways: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] chat: { $at }
        [mail] email: { $at }
        [chat_or_mail] chat or email: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] no answer at once
        [some_hours] at some hours
        [called_back] they call back
        [under_25] for those under 25
       *[many_languages] in many languages
    }
lines-day-and-night = day and night
lines-hours = from { $opens } to { $closes }
lines-till-midnight = from { $opens } to midnight
lines-by-country = /lines shows them for other countries.
lines-which = Help lines of which country? Where yours is not here, findahelpline.com has it.
lines-other-country = Another country
lines-soft = If it is ever too much, /help shows where a person answers.
lines-noticed-some = <b>Words of danger.</b> The program notices some, in English, on the practice’s own computer. It misses many, and no one is told live.
lines-noticed-none = <b>Words of danger.</b> The program does not notice them.
