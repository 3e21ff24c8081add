# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.
# Topics stand in the nominative, behind a colon or in quotation marks: no case clings to them.

checkin-first =
    { $tone ->
        [plain] Hallo. { $form ->
           *[formal] Sie haben
            [informal] Du hast
        } Ja gesagt: ab und zu eine Nachricht. Ein Programm schickt sie an den gewählten Tagen. Hier liest niemand live mit. Wie ist es gerade, alles in allem? Eine Antwort ist nie nötig.
       *[warm] Hallo. { $form ->
           *[formal] Sie haben
            [informal] Du hast
        } Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie an den gewählten Tagen, und niemand liest hier live mit. Wie ist es gerade, alles in allem? Eine Antwort ist nie nötig.
    }
checkin-first-named =
    Hallo { $name }. { $form ->
       *[formal] Sie haben
        [informal] Du hast
    } Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie für { $therapist } an den gewählten Tagen. Niemand liest hier live mit. Wie ist es gerade, alles in allem? Eine Antwort ist nie nötig.
checkin-first-topic =
    Hallo. { $form ->
       *[formal] Sie haben Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie an den gewählten Tagen, und niemand liest hier live mit. Sie haben ein Thema ausgesucht.
        [informal] Du hast Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie an den gewählten Tagen, und niemand liest hier live mit. Du hast ein Thema ausgesucht.
    } Wie läuft es damit zurzeit? Eine Antwort ist nie nötig.
checkin-first-topic-named =
    Hallo { $name }. { $form ->
       *[formal] Sie haben Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie für { $therapist } an den gewählten Tagen. Niemand liest hier live mit. Sie haben das Thema „{ $topic }“ ausgesucht.
        [informal] Du hast Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie für { $therapist } an den gewählten Tagen. Niemand liest hier live mit. Du hast das Thema „{ $topic }“ ausgesucht.
    } Wie läuft es damit? Eine Antwort ist nie nötig.
checkin-first-tender-named =
    Hallo { $name }. { $form ->
       *[formal] Sie haben Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie für { $therapist } an den gewählten Tagen. Niemand liest hier live mit. Ausgesucht haben Sie: „{ $topic }“.
        [informal] Du hast Ja gesagt: ab und zu eine kurze Nachricht. Ein Programm schickt sie für { $therapist } an den gewählten Tagen. Niemand liest hier live mit. Ausgesucht hast du: „{ $topic }“.
    } Wie ist es damit zurzeit? Eine Antwort ist nie nötig.
checkin-opening =
    { $form ->
       *[formal] Eine Zeile für Sie: „{ $line }“
        [informal] Eine Zeile für dich: „{ $line }“
    }
checkin-invitation =
    { $tone ->
        [plain] Eine Nachricht, wie geplant. Wie ist es gerade, alles in allem? Einmal tippen genügt. Nicht zu antworten ist auch in Ordnung.
       *[warm] Die Geschichte ist weitergegangen. Wie ist es gerade, alles in allem? Einmal tippen genügt, ein paar Zeilen sind willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Hallo { $name }. Eine Nachricht im Namen von { $therapist }, wie geplant. Wie ist es gerade, alles in allem? Einmal tippen genügt. Nicht zu antworten ist auch in Ordnung.
       *[warm] Hallo { $name }. { $therapist } ist neugierig, wie die Geschichte weiterging. Wie ist es gerade, alles in allem? Einmal tippen genügt, ein paar Zeilen sind willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Eine Nachricht, wie geplant. Wie ist es gerade, alles in allem? Ein paar Zeilen genügen. Nicht zu antworten ist auch in Ordnung.
       *[warm] Die Geschichte ist weitergegangen. Wie ist es gerade, alles in allem? Ein paar Zeilen sind willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Hallo { $name }. Eine Nachricht im Namen von { $therapist }, wie geplant. Wie ist es gerade, alles in allem? Ein paar Zeilen genügen. Nicht zu antworten ist auch in Ordnung.
       *[warm] Hallo { $name }. { $therapist } ist neugierig, wie die Geschichte weiterging. Wie ist es gerade, alles in allem? Ein paar Zeilen sind willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Vor einiger Zeit haben Sie ein Thema ausgesucht.
        [informal] Vor einiger Zeit hast du ein Thema ausgesucht.
    } Wie läuft es damit zurzeit? Ein paar Worte genügen. Nicht zu antworten ist auch in Ordnung.
checkin-invitation-topic-named =
    Hallo { $name }. { $form ->
       *[formal] Sie haben
        [informal] Du hast
    } das Thema „{ $topic }“ ausgesucht. Wie sieht dieser Teil des Lebens zurzeit aus? Nicht zu antworten ist in Ordnung, und einmal tippen legt das Thema weg.
checkin-invitation-tender-named =
    Hallo { $name }. { $form ->
       *[formal] Sie wollten nach einer Sache gefragt werden: „{ $topic }“.
        [informal] Du wolltest nach einer Sache gefragt werden: „{ $topic }“.
    } Wie ist es damit zurzeit? Nicht zu antworten ist in Ordnung, und einmal tippen legt das Thema weg.
checkin-again =
    { $form ->
       *[formal] Sie haben sich noch eine Nachricht gewünscht, wenn es nach der ersten still bleibt.
        [informal] Du hast dir noch eine Nachricht gewünscht, wenn es nach der ersten still bleibt.
    } Hier ist sie, und eine dritte kommt nicht. Eine Antwort muss nicht sein.
checkin-feedback =
    { $form ->
       *[formal] Einmal im Jahr: Ein Knopf unten kann sagen, wie diese Nachrichten für Sie sind.
        [informal] Einmal im Jahr: Ein Knopf unten kann sagen, wie diese Nachrichten für dich sind.
    }
feedback-useful = Hilfreich
feedback-too-much = Zu viele
feedback-useful-noted = Gut zu wissen. Alles bleibt, wie es ist.
feedback-fewer = Dann werden es weniger: Jede zweite Nachricht fällt weg. Die nächste kommt am { $day }.
feedback-fewer-none = Gut zu wissen. Es sind ohnehin keine Nachrichten mehr geplant.
feedback-undo = Wieder wie vorher
feedback-undone = Alles ist wieder wie vorher.
checkin-sealed = Eine Nachricht ist da. Eine Antwort muss nicht sein.
line-sealed = Eine Zeile ist da.
show = Zeigen
hide = Verbergen
checkin-hello =
    { $tone ->
        [plain] Ein Gruß, wie geplant. Gefragt wird nichts. Eine Antwort muss nicht sein.
       *[warm] Ein kleiner Gruß. Gutes, Alltägliches oder Schweres: Alles ist hier willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-hello-named =
    { $tone ->
        [plain] Hallo { $name }, ein Gruß, wie geplant. Gefragt wird nichts. Eine Antwort muss nicht sein.
       *[warm] Hallo { $name }, ein kleiner Gruß. Gutes, Alltägliches oder Schweres: Alles ist hier willkommen. Nicht zu antworten ist auch in Ordnung.
    }
checkin-season =
    { $tone ->
        [plain] Eine Nachricht für diesen Tag, wie gewünscht. Gefragt wird nichts. Eine Antwort muss nicht sein.
       *[warm] Dieser Tag kann viel sein oder einfach ein Datum. { $form ->
           *[formal] So oder so gehen freundliche Gedanken zu Ihnen.
            [informal] So oder so gehen freundliche Gedanken zu dir.
        } Eine Antwort muss nicht sein.
    }
checkin-season-named =
    { $tone ->
        [plain] Hallo { $name }. Eine Nachricht für diesen Tag, wie gewünscht. Gefragt wird nichts. Eine Antwort muss nicht sein.
       *[warm] Hallo { $name }. Dieser Tag kann viel sein oder einfach ein Datum. { $form ->
           *[formal] So oder so gehen freundliche Gedanken zu Ihnen.
            [informal] So oder so gehen freundliche Gedanken zu dir.
        } Eine Antwort muss nicht sein.
    }
checkin-last-but-one = Vorweg gesagt: Danach ist noch eine Nachricht geplant. Stoppen, unter /settings mehr wählen oder nichts tun: Alles geht.
checkin-last =
    { $tone ->
        [plain] Das ist die letzte Nachricht des Plans, und dieser Chat wird jetzt still. Schreiben geht hier weiterhin. Wenn etwas Neues kommt, zeigt der Knopf einen Weg zurück. Eine Antwort muss nicht sein.
       *[warm] { $form ->
           *[formal] Das ist die letzte Nachricht, die Sie sich gewünscht haben. Dieser Chat wird nun still. Ihre Geschichte gehört Ihnen, und schreiben können Sie hier weiterhin.
            [informal] Das ist die letzte Nachricht, die du dir gewünscht hast. Dieser Chat wird nun still. Deine Geschichte gehört dir, und schreiben kannst du hier weiterhin.
        } Bringt das Leben etwas Neues, zeigt der Knopf einen Weg zurück. Eine Antwort muss nicht sein.
    }
checkin-only = Das ist die letzte Nachricht, wie gewünscht. Danach ist es hier still. Schreiben geht weiterhin.
checkin-rests =
    { $tone ->
        [plain] Hier war es still, und das ist in Ordnung. Es kommen keine Nachrichten mehr. Schreiben geht hier weiterhin. Mit dem Knopf kommen die Nachrichten wieder.
       *[warm] { $form ->
           *[formal] Hier war es still, und das ist in Ordnung. Nun kommen keine Nachrichten mehr. Dieser Chat bleibt offen: Schreiben geht hier weiterhin. Mit dem Knopf kommen die Nachrichten wieder, wenn Sie das möchten.
            [informal] Hier war es still, und das ist in Ordnung. Nun kommen keine Nachrichten mehr. Dieser Chat bleibt offen: Schreiben geht hier weiterhin. Mit dem Knopf kommen die Nachrichten wieder, wenn du das möchtest.
        }
    }

face-very-hard = sehr schwer
face-hard = schwer
face-so-so = geht so
face-good = gut
face-very-good = sehr gut
face-noted =
    Notiert: { $face }. Nur das sieht { $therapist } am { $day }. { $form ->
       *[formal] Sie können hier noch ein paar Zeilen schreiben oder es dabei lassen.
        [informal] Du kannst hier noch ein paar Zeilen schreiben oder es dabei lassen.
    }
face-change = Ändern
face-which = Welche Antwort ist es?
face-take-back = Zurücknehmen
face-taken-back = Zurückgenommen. Niemand sonst sieht es.
face-in-story =
    { $form ->
       *[formal] Es gehört zu dem, was Sie geteilt haben. Nehmen Sie das zurück, geht es mit.
        [informal] Es gehört zu dem, was du geteilt hast. Nimmst du das zurück, geht es mit.
    }
face-already-read = Es wurde schon gelesen und bleibt deshalb so.

checkin-skip = Überspringen
checkin-pause = 3 Monate Pause
checkin-stop = Stopp
checkin-later = Später
later-when = Wann passt es besser?
later-today = Heute noch
later-tomorrow = Morgen
later-week = Nächste Woche
later-month = Nächsten Monat
later-back = Zurück
later-back-said = Wieder wie vorher.
later-comes-today = In Ordnung. Die Nachricht kommt heute noch einmal, etwas später.
later-comes-on = In Ordnung. Die Nachricht kommt noch einmal, am { $day }.
checkin-skipped = Übersprungen. Das ist in Ordnung.

topic-which = Welches Thema?
topic-shown = Ausgesucht ist: { $topic }.
topic-finished = Abgeschlossen
topic-never = Nicht mehr fragen
topic-rests-finished =
    { $form ->
       *[formal] Abgeschlossen, wie Sie es sagen. Danach wird nicht mehr gefragt, außer Sie wählen das Thema unter /settings wieder.
        [informal] Abgeschlossen, wie du es sagst. Danach wird nicht mehr gefragt, außer du wählst das Thema unter /settings wieder.
    }
topic-rests-never = In Ordnung. Danach wird nicht mehr gefragt.
topic-name-work = Arbeit
topic-name-home = Zuhause und Geld
topic-name-life = dieser Lebensbereich
topic-name-parenting = Elternsein
topic-name-family = Familie
topic-name-partner = Partnerschaft
topic-name-past = was früher war

stop-done =
    { $tone ->
        [plain] Gestoppt. Es kommen keine Nachrichten mehr. Was vorher geteilt wurde, bleibt bei der Person, an die es ging.
       *[warm] { $form ->
           *[formal] Gestoppt. Es kommen keine Nachrichten mehr. Was Sie vorher geteilt haben, bleibt bei der Person, an die es ging. Danke, dass Sie hier waren.
            [informal] Gestoppt. Es kommen keine Nachrichten mehr. Was du vorher geteilt hast, bleibt bei der Person, an die es ging. Danke, dass du hier warst.
        }
    }
stop-nothing = Hier war nichts eingerichtet, also gibt es nichts zu stoppen.
pause-done = Pausiert. Die nächste Nachricht kommt frühestens am { $day }. Mit dem Knopf geht es früher weiter, mit /stop endet es ganz.
pause-until = Pause bis …
pause-ask = Bis zu welchem Tag? Ein Datum eintippen, zum Beispiel { $example }.
pause-not = Doch nicht
pause-not-done = Es wurde nichts pausiert.
pause-unclear = Das war nicht als Datum zu erkennen. Es geht zum Beispiel so: { $example }.
pause-far = Möglich ist jeder Tag ab morgen, bis in zwei Jahren. Zum Beispiel { $example }.
go-on-button = Weiter mit den Nachrichten

hide-button = Gerade nicht allein
hide-done =
    { $form ->
       *[formal] Erledigt. Was älter als zwei Tage ist, bleibt, bis Sie es selbst löschen. Auch ein paar eingetippte Zeilen können noch da sein.
        [informal] Erledigt. Was älter als zwei Tage ist, bleibt, bis du es selbst löschst. Auch ein paar eingetippte Zeilen können noch da sein.
    }

client-home-active =
    Die nächste Nachricht kommt am { $day }. { $form ->
       *[formal] Sie können hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Du kannst hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    }
client-home-on-wish =
    Es sind keine Nachrichten geplant, wie gewünscht. { $form ->
       *[formal] Sie können hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Du kannst hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    }
client-home-ended =
    Die gewünschten Nachrichten sind zu Ende. { $form ->
       *[formal] Sie können hier weiterhin schreiben. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Du kannst hier weiterhin schreiben. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    }
client-home-paused =
    Die Nachrichten pausieren bis { $day }. { $form ->
       *[formal] Sie können hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Du kannst hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    }
client-home-held =
    { $form ->
       *[formal] Die Nachrichten pausieren, bis Sie etwas anderes sagen. Sie können hier jederzeit schreiben.
        [informal] Die Nachrichten pausieren, bis du etwas anderes sagst. Du kannst hier jederzeit schreiben.
    }
client-home-resting = Die Nachrichten ruhen und kommen nur auf Wunsch wieder. Schreiben geht hier jederzeit.
client-home-stopped = Die Nachrichten sind gestoppt, und es kommt nichts mehr. Was hier geschrieben wird, wird nicht weitergegeben und nicht aufbewahrt. Für einen neuen Anfang gibt es bei { $therapist } einen neuen Link.
