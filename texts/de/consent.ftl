# Opting in. The card is a legal text: plain words; changing it needs a new version.

consent-card =
    <b>Ab und zu eine Nachricht</b>

    { $form ->
       *[formal] Diesen Link haben Sie von { $therapist }. Wenn Sie Ja sagen, kann hier ab und zu eine kurze Nachricht kommen. Die Tage sehen Sie vorher. Sie können mit einmal Tippen antworten, ein paar Zeilen schreiben oder nichts sagen.
        [informal] Diesen Link hast du von { $therapist }. Wenn du Ja sagst, kann hier ab und zu eine kurze Nachricht kommen. Die Tage siehst du vorher. Du kannst mit einmal Tippen antworten, ein paar Zeilen schreiben oder nichts sagen.
    } Eine Antwort ist nie nötig.

    <b>Wer schreibt, wer liest.</b> Ein Programm schickt die Nachrichten. { $form ->
       *[formal] An { $therapist } geht nur, was Sie teilen.
        [informal] An { $therapist } geht nur, was du teilst.
    } Lesetage: { $days }. Niemand behält diesen Chat im Blick, und er ist nicht für Notfälle da.

    <b>Was es nicht ist.</b> Es ist keine Sitzung und keine Therapie. Es beginnt damit auch keine Therapie von Neuem. Es ist kostenlos und wird nie abgerechnet. Kein Arbeitgeber, keine Krankenkasse und keine Versicherung kann es sehen.

    <b>Was aufbewahrt wird.</b> { $form ->
       *[formal] Die Praxis speichert Ihre Worte verschlüsselt. Nach dem Lesen bleiben sie höchstens 90 Tage, außer Sie behalten sie hier.
        [informal] Die Praxis speichert deine Worte verschlüsselt. Nach dem Lesen bleiben sie höchstens 90 Tage, außer du behältst sie hier.
    } Telegram speichert Chats mit Bots auf eigenen Servern, und sie sind nicht Ende-zu-Ende-verschlüsselt. Was { $therapist } gelesen hat, kann in den Unterlagen von { $therapist } bleiben.

    Aufhören geht jederzeit, mit einmal Tippen.
consent-go-on = Das habe ich gelesen
consent-no = Nein, danke
consent-age =
    { $form ->
       *[formal] Eine Frage: Sind Sie 18 oder älter?
        [informal] Eine Frage: Bist du 18 oder älter?
    }
consent-age-yes = Ja
consent-age-no = Nein
consent-rhythm = Wie soll es sein? Noch ist nichts eingerichtet.
consent-scheduled = Nachrichten nach Plan
consent-on-wish = Nur wenn ich schreiben möchte
consent-dates =
    Das wären die Tage:

    { $dates }

    Jede Nachricht kommt zwischen { $opens } und { $closes } Uhr ({ $zone }). Vom 20. Dezember bis zum 2. Januar kommt keine. Mit der letzten endet es. Keine braucht eine Antwort.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Wenn { $therapist } etwas von Ihnen gelesen hat, sagt Ihnen das eine leise Zeile.
            [informal] Wenn { $therapist } etwas von dir gelesen hat, sagt dir das eine leise Zeile.
        }
    }

    Das alles ist ein Anfang. Ist es eingerichtet, lassen sich Tage, Uhrzeiten, Themen und mehr wählen.
consent-dates-fine = Diese Tage passen
consent-done-scheduled =
    Alles ist eingerichtet. Die erste Nachricht kommt am { $day }. Bis dahin ist es hier still. Niemand behält diesen Chat im Blick; /help zeigt, wo ein Mensch antwortet.

    { $form ->
       *[formal] Sie können hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Du kannst hier jederzeit schreiben. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    } /settings ändert, was kommt, /stop beendet alles sofort.
consent-done-on-wish =
    Alles ist eingerichtet. Es kommen keine Nachrichten. Niemand behält diesen Chat im Blick; /help zeigt, wo ein Mensch antwortet. { $form ->
       *[formal] Wenn Sie schreiben möchten, geht das einfach hier. An { $therapist } geht nur etwas, wenn Sie auf „Teilen“ tippen.
        [informal] Wenn du schreiben möchtest, geht das einfach hier. An { $therapist } geht nur etwas, wenn du auf „Teilen“ tippst.
    } /stop beendet alles sofort.
consent-declined =
    { $form ->
       *[formal] Das ist in Ordnung. Der Link ist damit verbraucht, und über Sie wurde nichts aufbewahrt. Alles Gute für Sie.
        [informal] Das ist in Ordnung. Der Link ist damit verbraucht, und über dich wurde nichts aufbewahrt. Alles Gute für dich.
    }
