# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    { $form ->
       *[formal] <b>Si necesita a alguien ahora</b>
        [informal] <b>Si necesitas a alguien ahora</b>
    }
    Este chat lo lleva un programa, y nadie lo vigila.
lines-anywhere =
    { $form ->
       *[formal] Si hay una vida en peligro, llame al 112 en Europa. En América del Norte, al 911. O al número de emergencias de donde esté.
        [informal] Si hay una vida en peligro, llama al 112 en Europa. En América del Norte, al 911. O al número de emergencias de donde estés.
    } findahelpline.com reúne líneas gratuitas de todos los países. Muchas atienden día y noche.
lines-country = <b>{ $country }</b>
lines-emergency =
    { $form ->
       *[formal] Si hay una vida en peligro, llame al { $number }.
        [informal] Si hay una vida en peligro, llama al { $number }.
    }
lines-line = { $name }: { $phone }, { $hours }
lines-other = Otras vías: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] chat: { $at }
        [mail] correo: { $at }
        [chat_or_mail] chat o correo: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] sin respuesta inmediata
        [some_hours] a ciertas horas
        [called_back] devuelven la llamada
        [under_25] para menores de 25 años
       *[many_languages] en muchos idiomas
    }
lines-day-and-night = día y noche
lines-hours = de { $opens } a { $closes }
lines-till-midnight = de { $opens } a medianoche
lines-by-country = /lines muestra las de otros países.
lines-which = ¿Líneas de ayuda de qué país? Las que no estén aquí están en findahelpline.com.
lines-other-country = Otro país
lines-soft = Si alguna vez es demasiado, /help muestra dónde responde una persona.
lines-noticed-some = <b>Palabras de peligro.</b> El programa nota algunas, en español, en el propio equipo del centro. Muchas se le escapan, y a nadie se le avisa al momento.
lines-noticed-none = <b>Palabras de peligro.</b> El programa no las nota.
