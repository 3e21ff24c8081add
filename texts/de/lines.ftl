# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    <b>{ $form ->
       *[formal] Wenn Sie jetzt jemanden brauchen
        [informal] Wenn du jetzt jemanden brauchst
    }</b>
    Diesen Chat führt ein Programm, und niemand behält ihn im Blick.
lines-anywhere = Wenn ein Leben in Gefahr ist: Notruf 112 in Europa, 911 in Nordamerika. Anderswo gilt die Notrufnummer vor Ort. findahelpline.com nennt kostenlose Hilfetelefone für jedes Land. Viele davon sind Tag und Nacht da.
lines-country = <b>{ $country }</b>
lines-emergency = Wenn ein Leben in Gefahr ist: Notruf { $number }.
lines-line = { $name }: { $phone }, { $hours }
lines-other = Andere Wege: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] Chat: { $at }
        [mail] E-Mail: { $at }
        [chat_or_mail] Chat oder E-Mail: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] ohne sofortige Antwort
        [some_hours] zu bestimmten Stunden
        [called_back] es wird zurückgerufen
        [under_25] für alle unter 25
       *[many_languages] in vielen Sprachen
    }
lines-day-and-night = Tag und Nacht
lines-hours = von { $opens } bis { $closes } Uhr
lines-till-midnight = von { $opens } Uhr bis Mitternacht
lines-by-country = /lines zeigt sie für andere Länder.
lines-which = Hilfetelefone aus welchem Land? Steht das eigene nicht hier, hat findahelpline.com es.
lines-other-country = Ein anderes Land
lines-soft = Wenn es einmal zu viel ist: /help zeigt, wo ein Mensch antwortet.
lines-noticed-some = <b>Wenn Worte nach Gefahr klingen.</b> Manche bemerkt das Programm, auf Deutsch, auf dem eigenen Rechner der Praxis. Viele bemerkt es nicht, und niemand erfährt sofort davon.
lines-noticed-none = <b>Wenn Worte nach Gefahr klingen.</b> Das Programm bemerkt es nicht.
