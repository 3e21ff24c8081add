# Language, form and tone. Where a language has two words for “you”, its texts choose by $form; a
# few texts choose by $tone. English has one “you”, so it never shows the two buttons for it.

language-screen = <b>Language and tone.</b> Everything here comes like this from now on. For example:
language-form-formal = Formal “you”
language-form-informal = Informal “you”
language-tone-plain = Plain tone
language-tone-warm = Warm tone
language-stranger = This program speaks the language that your app is set to. Once you have opened a link, you can choose another one here.
