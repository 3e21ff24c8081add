# A therapist's own private lines.

command-reflect = Eine Zeile für mich
reflect-ask =
    { $form ->
       *[formal] Eine Zeile nur für Sie, bis zu { $most } Zeichen.
        [informal] Eine Zeile nur für dich, bis zu { $most } Zeichen.
    } Sie gehört zu keiner Person und steht in keiner Liste, und niemand sonst sieht sie.
reflect-length = Hier geht eine Zeile mit 1 bis { $most } Zeichen.
reflect-leave = Doch nicht
reflect-left = Es wurde nichts notiert.
reflect-noted =
    { $form ->
       *[formal] Notiert, nur für Sie.
        [informal] Notiert, nur für dich.
    }
reflect-none = Bisher sind keine Zeilen notiert.
reflect-list =
    { $form ->
       *[formal] <b>Ihre eigenen Zeilen.</b> Niemand sonst sieht sie.
        [informal] <b>Deine eigenen Zeilen.</b> Niemand sonst sieht sie.
    }
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Nr. { $number } löschen
reflect-all = Meine Zeilen
reflect-earlier = Frühere
reflect-later = Spätere
reflect-new = Eine Zeile notieren
