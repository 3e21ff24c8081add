# What asks for more than this channel is for: meeting, gifts, money, other contact.

boundary-card =
    { $form ->
       *[formal] Dieser Chat geht in eine Richtung: Er ist für Ihre Geschichte da. Treffen, Geschenke, Zahlungen oder anderer Kontakt entstehen daraus nicht. Das hält ihn für Sie beide sicher. Sie können das so teilen.
        [informal] Dieser Chat geht in eine Richtung: Er ist für deine Geschichte da. Treffen, Geschenke, Zahlungen oder anderer Kontakt entstehen daraus nicht. Das hält ihn für euch beide sicher. Du kannst das so teilen.
    } { $therapist } liest es, und eine kurze Zeile kommt dazu nicht. /back zeigt, wie ein Gespräch möglich wird.
boundary-things = Kontaktkarten, Geschenke und Zahlungen haben in diesem Chat keinen Platz. Nichts davon wurde aufbewahrt oder weitergegeben.
boundary-seen = <i>Hier geht es um Grenzen: Eine kurze Zeile gibt es dazu nicht.</i>
