# A therapist's own private lines.

command-reflect = Een regel voor mezelf
reflect-ask =
    { $form ->
       *[formal] Eén regel voor uzelf, van hooguit { $most } tekens.
        [informal] Eén regel voor jezelf, van hooguit { $most } tekens.
    } Hij hoort bij geen enkele oud-cliënt, staat in geen lijst, en niemand anders ziet hem.
reflect-length = Hier kan een regel van 1 tot { $most } tekens.
reflect-leave = Toch niet
reflect-left = Er is niets genoteerd.
reflect-noted =
    { $form ->
       *[formal] Genoteerd, alleen voor u.
        [informal] Genoteerd, alleen voor jou.
    }
reflect-none = Er zijn nog geen regels genoteerd.
reflect-list =
    { $form ->
       *[formal] <b>Uw eigen regels.</b> Niemand anders ziet ze.
        [informal] <b>Je eigen regels.</b> Niemand anders ziet ze.
    }
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Nr. { $number } verwijderen
reflect-all = Mijn regels
reflect-earlier = Eerdere
reflect-later = Latere
reflect-new = Een regel noteren
