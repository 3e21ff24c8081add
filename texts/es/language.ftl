# Language, form and tone. Spanish has two words for “you”: its texts choose by $form, and a few
# choose by $tone.

language-screen = <b>Idioma y tono.</b> A partir de ahora, aquí todo llega así. Por ejemplo:
language-form-formal = De usted
language-form-informal = De tú
language-tone-plain = Tono sencillo
language-tone-warm = Tono cálido
language-stranger =
    { $form ->
       *[formal] Este programa habla en el idioma de su app. Después de abrir un enlace, aquí se puede elegir otro.
        [informal] Este programa habla en el idioma de tu app. Después de abrir un enlace, aquí se puede elegir otro.
    }
