# Language, form and tone. Italian has two words for «you»: «Lei» is formal, «tu» is informal.

language-screen = <b>Lingua e tono.</b> Da ora in poi qui tutto suona così. Per esempio:
language-form-formal = Dare del Lei
language-form-informal = Dare del tu
language-tone-plain = Tono semplice
language-tone-warm = Tono caloroso
language-stranger = Questo programma parla la lingua impostata nell’app. Dopo aver aperto un link, qui se ne può scegliere un’altra.
