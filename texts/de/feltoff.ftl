# «Something felt off»: the client chooses who reads it. A reader's name stands as subject or after
# «an»: «die Supervision» is the same in both. «Not there any more» would sound like a death.

off-button = Etwas hat nicht gepasst
off-who = <b>Etwas hat nicht gepasst.</b> Hier ist Platz, es in Worte zu fassen, und es hilft, davon zu wissen. Zuerst: Wer darf es lesen?
off-which = Um welche Nachrichten geht es?
off-therapist = { $therapist }
off-supervisor = Die Supervision der Praxis
off-nobody = Niemand, ich behalte es
off-never-mind = Doch nicht
off-left = Es wurde nichts aufgeschrieben.
off-write =
    { $form ->
       *[formal] Schreiben Sie es am Stück oder in mehreren Teilen. Sie sehen es zuerst, { $reader } nur, wenn Sie es teilen.
        [informal] Schreib es am Stück oder in mehreren Teilen. Du siehst es zuerst, { $reader } nur, wenn du es teilst.
    }
off-write-kept =
    { $form ->
       *[formal] Schreiben Sie es am Stück oder in mehreren Teilen. Niemand sonst sieht es.
        [informal] Schreib es am Stück oder in mehreren Teilen. Niemand sonst sieht es.
    }
off-preview =
    { $form ->
       *[formal] Das sieht { $reader }, wenn Sie es teilen:
        [informal] Das sieht { $reader }, wenn du es teilst:
    }
off-preview-kept =
    { $form ->
       *[formal] Das ist nur für Sie:
        [informal] Das ist nur für dich:
    }
off-reader-supervisor = die Supervision
off-unread =
    { $form ->
       *[formal] Etwas, das Sie geschickt haben, wurde nicht gelesen: Die Person, für die es war, ist hier nicht mehr dabei. Niemand sonst hat es gesehen, und es gehört wieder nur Ihnen. Sie können es dabei lassen oder es doch noch teilen.
        [informal] Etwas, das du geschickt hast, wurde nicht gelesen: Die Person, für die es war, ist hier nicht mehr dabei. Niemand sonst hat es gesehen, und es gehört wieder nur dir. Du kannst es dabei lassen oder es doch noch teilen.
    }
off-shared =
    { $form ->
       *[formal] Angekommen, danke fürs Sagen. Das bekommt { $reader } am { $day }. Bis es gelesen ist, können Sie es ändern oder zurücknehmen.
        [informal] Angekommen, danke fürs Sagen. Das bekommt { $reader } am { $day }. Bis es gelesen ist, kannst du es ändern oder zurücknehmen.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · etwas hat nicht gepasst
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · etwas hat nicht gepasst · gelesen
digest-label-other = jemand, früher bei { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] Sie machen hier die Supervision der Praxis. Wenn jemand von den Ehemaligen einer anderen Fachperson sagt, dass etwas nicht gepasst hat, und die Supervision es lesen soll, kommt es mit Ihrer Liste.
        [informal] Du machst hier die Supervision der Praxis. Wenn jemand von den Ehemaligen einer anderen Fachperson sagt, dass etwas nicht gepasst hat, und die Supervision es lesen soll, kommt es mit deiner Liste.
    }
supervisor-no-more =
    { $form ->
       *[formal] Sie machen hier nicht mehr die Supervision der Praxis.
        [informal] Du machst hier nicht mehr die Supervision der Praxis.
    }
