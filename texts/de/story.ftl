# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview =
    { $form ->
       *[formal] Das sieht { $therapist }, wenn Sie es teilen:
        [informal] Das sieht { $therapist }, wenn du es teilst:
    }
story-face = Wie es gerade ist: { $face }
story-voice = (eine Sprachnachricht)
story-photo = (ein Foto)
story-share = Mit { $therapist } teilen
story-keep = Für mich behalten
story-delete = Löschen
story-shared =
    { $tone ->
        [plain] { $form ->
           *[formal] Geteilt. { $therapist } bekommt es am { $day }. Bis es gelesen ist, können Sie es ändern oder zurücknehmen.
            [informal] Geteilt. { $therapist } bekommt es am { $day }. Bis es gelesen ist, kannst du es ändern oder zurücknehmen.
        }
       *[warm] { $form ->
           *[formal] Angekommen, danke fürs Erzählen. { $therapist } bekommt es am { $day }. Bis es gelesen ist, können Sie es ändern oder zurücknehmen.
            [informal] Angekommen, danke fürs Erzählen. { $therapist } bekommt es am { $day }. Bis es gelesen ist, kannst du es ändern oder zurücknehmen.
        }
    }
story-take-back = Zurücknehmen
story-taken-back =
    { $form ->
       *[formal] Zurückgenommen. { $therapist } wird es nicht sehen. Es bleibt hier, nur für Sie, außer Sie löschen es.
        [informal] Zurückgenommen. { $therapist } wird es nicht sehen. Es bleibt hier, nur für dich, außer du löschst es.
    }
story-perhaps-seen = Die Liste, in der es stand, war vorher schon geöffnet. { $therapist } kann es also gesehen haben.
story-kept =
    { $form ->
       *[formal] Behalten, nur für Sie. Niemand sonst sieht es.
        [informal] Behalten, nur für dich. Niemand sonst sieht es.
    }
story-share-after-all = Doch teilen
story-deleted = Gelöscht.
story-edited = Geändert. Es gilt die neue Fassung.
story-edit-already_read = Das wurde schon gelesen, deshalb bleibt die Änderung nur hier.
story-edit-already_shared = Das wurde schon geteilt, deshalb bleibt die Änderung nur hier.
story-edit-not_shared = Die Änderung bleibt nur hier.
story-edit-gone = Das gibt es hier nicht mehr, deshalb bleibt die Änderung nur hier.
story-already_shared = Es ist schon geteilt.
story-already_read = Es wurde schon gelesen.
story-not_shared = Es ist nicht geteilt.
story-gone = Das gibt es hier nicht mehr.
story-stopped =
    Die Nachrichten sind gestoppt. Was hier geschrieben wird, wird deshalb nicht weitergegeben und nicht aufbewahrt. Für einen neuen Anfang gibt es einen neuen Link dort, wo der erste herkam. /help zeigt, wo sofort ein Mensch antwortet.
receipt-read =
    { $form ->
       *[formal] Was Sie geschickt haben, wurde am { $day } gelesen.
        [informal] Was du geschickt hast, wurde am { $day } gelesen.
    }
receipt-read-named = Von { $therapist } gelesen, am { $day }.
