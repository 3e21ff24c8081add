# What everybody may meet.
#
# Glossary, what clients read. Keep these words everywhere:
#   note (a check-in) = Nachricht, which says nothing on a lock screen · hello = Gruß ·
#   invitation (the kind that asks) = Einladung · a line = Zeile · story, what you wrote = Geschichte,
#   was Sie geschrieben haben · to share = teilen · to keep = behalten · to take back = zurücknehmen ·
#   digest, list = Liste · reading day = Lesetag · way back = Weg zurück · lock screen =
#   Sperrbildschirm · help line = Hilfetelefon · tap = tippen, never «Tipp», which is a hint.
# What therapists and admins read: former clients = Ehemalige · therapist = Fachperson · supervisor =
#   die Supervision. All of them name no gender.

stranger-hello =
    Hallo. Hier schickt ein Programm kurze Nachrichten an Menschen, die eingeladen wurden. Zum Anfangen ist ein Link nötig. Den gibt es von der Person, die eingeladen hat. Gespeichert wurde nichts.
link-not-open = Dieser Link öffnet gerade nichts. Wer ihn weitergegeben hat, kann einen neuen machen.
link-is-yours =
    { $form ->
       *[formal] Diesen Link haben Sie selbst gemacht. Er ist für jemand anderes gedacht und bleibt deshalb unbenutzt.
        [informal] Diesen Link hast du selbst gemacht. Er ist für jemand anderes gedacht und bleibt deshalb unbenutzt.
    }
link-was-yours = Dieser Link wurde hier schon benutzt. Alles ist so, wie es war.
link-not-needed = Hier ist schon alles eingerichtet. Der Link bleibt unbenutzt.
button-old = Dieser Knopf gehört zu einem früheren Schritt. Es wurde nichts geändert.
nothing-to-do = Hier gibt es gerade nichts zu tun. /start zeigt den aktuellen Stand.
dialogue-tap-please = Hier genügt es, einen der Knöpfe anzutippen. Eintippen, was darauf steht, geht auch.
nobody-reads-this = Diesen Chat führt ein Programm. Was hier geschrieben wird, liest niemand. /start zeigt, was es kann, und /help, wo ein Mensch antwortet.
problem-sorry = Hier ist etwas schiefgegangen. Was zuletzt kam, wurde nicht bearbeitet. Entschuldigung dafür. Noch einmal schicken kann helfen.
help-chat =
    <b>Was dieser Chat ist</b>
    Ein Programm schickt kurze Nachrichten an vereinbarten Tagen. Eine Antwort ist nie nötig. { $form ->
       *[formal] Was Sie schreiben, bleibt bei Ihnen, außer Sie tippen auf „Teilen“.
        [informal] Was du schreibst, bleibt bei dir, außer du tippst auf „Teilen“.
    }

    /start zeigt den aktuellen Stand. /settings ändert, was gewählt ist, /language, wie es klingt. /back zeigt einen Weg zurück. /pause macht eine Pause. /stop beendet alles sofort. /mydata schickt eine Kopie der Daten, /forget löscht alles.

help-without-records = Hier klappt gerade etwas nicht. Was jetzt geschrieben wird, wird später bearbeitet.
command-language = Sprache und Ton
command-back = Etwas Neues beschäftigt mich
command-concern = Etwas hat nicht gepasst
command-wayback = Wie man mich wieder erreicht
command-start = Der aktuelle Stand
command-mine = Was ich bisher erzählt habe
command-mydata = Eine Kopie meiner Daten
command-forget = Alles über mich löschen
command-privacy = Was gespeichert wird, und wo
command-rules = Was das hier ist und was nicht
command-help = Hilfe, und was das hier ist
command-hide = Gerade nicht allein: entfernen, was geht
command-stop = Alle Nachrichten beenden
command-pause = Drei Monate Pause
command-invite = Ehemalige einladen
bot-description = Kurze Nachrichten an vereinbarten Tagen. Ein Programm schickt sie, und niemand behält diesen Chat im Blick. Für Notfälle ist er nicht da: /help zeigt, wo ein Mensch antwortet. Zum Anfangen ist ein Link nötig, von der Person, die eingeladen hat.
bot-about = Kurze Nachrichten an vereinbarten Tagen. Niemand behält diesen Chat im Blick.

cannot-keep = Dieses Programm nimmt Text, Sprachnachrichten und Fotos an. Alles andere lässt es liegen.
