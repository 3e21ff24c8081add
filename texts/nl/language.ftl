# Language, form and tone. Dutch has two words for «you»: «u» is formal, «je» is informal.

language-screen = <b>Taal en toon.</b> Vanaf nu klinkt alles hier zo. Bijvoorbeeld:
language-form-formal = U-vorm
language-form-informal = Je-vorm
language-tone-plain = Sobere toon
language-tone-warm = Warme toon
language-stranger = Dit programma spreekt de taal die in de app is ingesteld. Wie een link heeft geopend, kan hier een andere kiezen.
