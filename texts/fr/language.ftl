# Language, form and tone. Texts choose by $form between «vous» and «tu», and a few by $tone.

language-screen = <b>Langue et ton.</b> Désormais, tout arrive ici de cette façon. Par exemple :
language-form-formal = Me vouvoyer
language-form-informal = Me tutoyer
language-tone-plain = Ton simple
language-tone-warm = Ton chaleureux
language-stranger = Ce programme parle la langue choisie dans l’application. Une fois un lien ouvert, une autre langue pourra être choisie ici.
