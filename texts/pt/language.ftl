# Language, form and tone. Portuguese formal is the third person without a pronoun, informal is
# “tu”: its texts choose by $form, and a few choose by $tone.

language-screen = <b>Idioma e tom.</b> A partir de agora, aqui chega tudo assim. Por exemplo:
language-form-formal = Formal
language-form-informal = Informal, com “tu”
language-tone-plain = Tom simples
language-tone-warm = Tom caloroso
language-stranger = Este programa fala o idioma definido no Telegram. Depois de abrir um link, é possível escolher outro aqui.
