# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    <b>{ $form ->
       *[formal] Si vous avez besoin de quelqu’un maintenant
        [informal] Si tu as besoin de quelqu’un maintenant
    }</b>
    C’est un programme qui répond ici, et personne ne surveille cette conversation.
lines-anywhere = Si une vie est en danger, voici le numéro à appeler : 112 en Europe, 911 en Amérique du Nord. Ou bien le numéro d’urgence local. findahelpline.com indique des lignes d’écoute gratuites pour chaque pays. Beaucoup répondent jour et nuit.
lines-country = <b>{ $country }</b>
lines-emergency =
    { $form ->
       *[formal] Si une vie est en danger, appelez le { $number }.
        [informal] Si une vie est en danger, appelle le { $number }.
    }
lines-line = { $name } : { $phone }, { $hours }
lines-other = Autres moyens : { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] tchat : { $at }
        [mail] e-mail : { $at }
        [chat_or_mail] tchat ou e-mail : { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name } : { $way }
lines-way-note =
    { $note ->
        [not_at_once] sans réponse immédiate
        [some_hours] à certaines heures
        [called_back] retour d’appel
        [under_25] pour les moins de 25 ans
       *[many_languages] en plusieurs langues
    }
lines-day-and-night = jour et nuit
lines-hours = de { $opens } à { $closes }
lines-till-midnight = de { $opens } à minuit
lines-by-country = /lines les montre pour d’autres pays.
lines-which = Des lignes d’écoute pour quel pays ? Si un pays n’est pas ici, findahelpline.com a les siennes.
lines-other-country = Un autre pays
lines-soft = Si un jour c’est trop, /help montre où quelqu’un répond.
lines-noticed-some = <b>Mots de danger.</b> Le programme en remarque certains, en français, sur le propre ordinateur du cabinet. Beaucoup lui échappent, et personne n’est prévenu en direct.
lines-noticed-none = <b>Mots de danger.</b> Le programme ne les remarque pas.
