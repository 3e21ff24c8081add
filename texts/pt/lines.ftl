# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    { $form ->
       *[formal] <b>Se precisar de alguém agora</b>
        [informal] <b>Se precisares de alguém agora</b>
    }
    Este chat é de um programa, e ninguém o vigia.
lines-anywhere =
    { $form ->
       *[formal] Se há uma vida em perigo, ligue para o 112 na Europa. Na América do Norte, é o 911. Ou ligue para o número de emergência de onde estiver.
        [informal] Se há uma vida em perigo, liga para o 112 na Europa. Na América do Norte, é o 911. Ou liga para o número de emergência de onde estiveres.
    } findahelpline.com indica linhas gratuitas de todos os países. Muitas atendem de dia e de noite.
lines-country = <b>{ $country }</b>
lines-emergency =
    { $form ->
       *[formal] Se há uma vida em perigo, ligue para o { $number }.
        [informal] Se há uma vida em perigo, liga para o { $number }.
    }
lines-line = { $name }: { $phone }, { $hours }
lines-other = Outras formas: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] chat: { $at }
        [mail] e-mail: { $at }
        [chat_or_mail] chat ou e-mail: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] sem resposta imediata
        [some_hours] a certas horas
        [called_back] ligam de volta
        [under_25] para menores de 25 anos
       *[many_languages] em muitas línguas
    }
lines-day-and-night = de dia e de noite
lines-hours = das { $opens } às { $closes }
lines-till-midnight = das { $opens } à meia-noite
lines-by-country = /lines mostra as de outros países.
lines-which = Linhas de ajuda de que país? As que não estiverem aqui estão em findahelpline.com.
lines-other-country = Outro país
lines-soft = Se alguma vez for demais, /help mostra onde responde uma pessoa.
lines-noticed-some = <b>Palavras de perigo.</b> O programa nota algumas, em português, no próprio computador da clínica. Muitas escapam, e ninguém recebe um aviso na hora.
lines-noticed-none = <b>Palavras de perigo.</b> O programa não as nota.
