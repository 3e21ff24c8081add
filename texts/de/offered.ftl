# What people meet when the practice does not offer something, or says something of its own. What
# comes unasked says nothing of a «Praxis».

offered-not = Das bietet die Praxis zurzeit nicht an, deshalb wurde nichts geändert.
offered-not-checkins = Zurzeit schickt die Praxis keine Nachrichten. Schreiben geht hier jederzeit.
offered-not-letters =
    { $form ->
       *[formal] Zurzeit nimmt die Praxis keine neuen Briefe an. Was Sie geschrieben haben, gehört weiter Ihnen.
        [informal] Zurzeit nimmt die Praxis keine neuen Briefe an. Was du geschrieben hast, gehört weiter dir.
    }
offered-not-way-back = Zurzeit zeigt die Praxis hier keinen Weg zurück. /help zeigt, wo zu jeder Stunde ein Mensch antwortet.
offered-not-plan =
    { $form ->
       *[formal] Einen solchen Plan bietet die Praxis zurzeit nicht an. Ihr jetziger bleibt, wie er ist.
        [informal] Einen solchen Plan bietet die Praxis zurzeit nicht an. Dein jetziger bleibt, wie er ist.
    }
offered-notes-end =
    { $form ->
       *[formal] Eine kleine Änderung: Die Nachrichten nach Plan sind hier für alle zu Ende. Mit Ihnen hat das nichts zu tun. Schreiben geht hier jederzeit, und verlangt wird nichts.
        [informal] Eine kleine Änderung: Die Nachrichten nach Plan sind hier für alle zu Ende. Mit dir hat das nichts zu tun. Schreiben geht hier jederzeit, und verlangt wird nichts.
    }
offered-notes-go-on =
    { $form ->
       *[formal] Die Nachrichten gehen nun doch weiter, an Ihren Tagen. /settings zeigt sie, und /stop beendet sie sofort.
        [informal] Die Nachrichten gehen nun doch weiter, an deinen Tagen. /settings zeigt sie, und /stop beendet sie sofort.
    }
offered-welcome = <b>Ein Wort von der Praxis</b>
offered-privacy = <b>Was die Praxis zum Datenschutz sagt</b>
offered-privacy-new = <b>Hier steht Neues zum Datenschutz.</b> Es ist nichts zu tun. Unter /privacy ist es auch zu lesen.
offered-privacy-gone = Der zusätzliche Text zum Datenschutz gilt nicht mehr. /privacy zeigt, was gilt.
