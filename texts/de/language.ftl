# Language, form and tone. German has two words for «you»: «Sie» is formal, «du» is informal.

language-screen = <b>Sprache und Ton.</b> Von jetzt an klingt hier alles so. Zum Beispiel:
language-form-formal = Sie-Form
language-form-informal = Du-Form
language-tone-plain = Schlichter Ton
language-tone-warm = Warmer Ton
language-stranger = Dieses Programm spricht die Sprache, die in der App eingestellt ist. Wer einen Link geöffnet hat, kann hier eine andere wählen.
