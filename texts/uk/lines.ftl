# Where a person answers at once, and that nobody watches here. Numbers and names of help lines are
# data and come in as arguments. In lines-noticed-some, the language is the one of these texts.

lines-heading =
    <b>Якщо хтось потрібен просто зараз</b>
    Цей чат веде програма, і ніхто за ним не стежить.
lines-anywhere =
    { $form ->
       *[formal] Якщо життя в небезпеці, телефонуйте 112 у Європі або 911 у Північній Америці. В інших місцях телефонуйте на місцевий номер екстреної допомоги.
        [informal] Якщо життя в небезпеці, телефонуй 112 у Європі або 911 у Північній Америці. В інших місцях телефонуй на місцевий номер екстреної допомоги.
    } На findahelpline.com є безкоштовні лінії для кожної країни. Багато з них працюють удень і вночі.
lines-country = <b>{ $country }</b>
lines-emergency =
    { $form ->
       *[formal] Якщо життя в небезпеці, телефонуйте { $number }.
        [informal] Якщо життя в небезпеці, телефонуй { $number }.
    }
lines-line = { $name }: { $phone }, { $hours }
lines-other = Інші способи: { $other }
lines-way =
    { $by ->
        [text] SMS { $at }
        [chat] чат: { $at }
        [mail] е-пошта: { $at }
        [chat_or_mail] чат або е-пошта: { $at }
        [whatsapp] WhatsApp { $at }
       *[phone] { $at }
    }
lines-way-named = { $name }: { $way }
lines-way-note =
    { $note ->
        [not_at_once] без негайної відповіді
        [some_hours] у певні години
        [called_back] передзвонюють
        [under_25] для тих, кому до 25 років
       *[many_languages] багатьма мовами
    }
lines-day-and-night = удень і вночі
lines-hours = з { $opens } до { $closes }
lines-till-midnight = з { $opens } до півночі
lines-by-country = /lines показує номери інших країн.
lines-which = Лінії допомоги якої країни? Якщо потрібної тут немає, вона є на findahelpline.com.
lines-other-country = Інша країна
lines-soft = Якщо колись стане надто важко, /help показує, де відповідає людина.
lines-noticed-some = <b>Слова про небезпеку.</b> Деякі з них програма помічає, українською, на власному комп’ютері практики. Багатьох вона не помічає, і одразу про них не знає ніхто.
lines-noticed-none = <b>Слова про небезпеку.</b> Програма їх не помічає.
