# Away from one day to another, and who covers. The two days stand bare, without «vom» and «bis zum»:
# each begins with its weekday.

command-away = Tage, an denen ich nicht da bin
away-none = Es ist keine Abwesenheit geplant.
away-list = <b>Abwesenheit.</b> An diesen Tagen kommt hier nichts; was wartet, kommt am ersten Lesetag danach.
away-line = { $from } bis { $until }
away-line-cover = { $from } bis { $until }, Vertretung: { $name }
away-line-asked = { $from } bis { $until }; für die Vertretung angefragt: { $name }
away-new = Abwesenheit planen
away-end = Entfernen: { $from }
away-end-now = Ich bin wieder da
away-from =
    { $form ->
       *[formal] Ab welchem Tag sind Sie nicht da? Einen antippen oder ein Datum wie { $example } schreiben.
        [informal] Ab welchem Tag bist du nicht da? Einen antippen oder ein Datum wie { $example } schreiben.
    }
away-today = Heute
away-tomorrow = Morgen
away-monday = Nächsten Montag
away-leave = Doch nicht
away-left = Es wurde nichts geändert.
away-until = Bis zu welchem Tag? Den letzten Tag der Abwesenheit antippen oder ein Datum wie { $example } schreiben.
away-unclear = Das war nicht als Datum zu erkennen. Es geht zum Beispiel so: { $example }.
away-refused-over = Diese Tage sind schon vorbei.
away-refused-backwards = Der letzte Tag liegt vor dem ersten.
away-refused-long = Das sind mehr als { $most } Tage. Für eine so lange Zeit ist /leave da: Damit wählen alle Ehemaligen selbst, wer liest.
away-refused-far = Das liegt mehr als ein Jahr voraus.
away-refused-twice = Für einen dieser Tage ist schon eine Abwesenheit eingetragen. /away zeigt, welche.
away-cover = Wer darf in dieser Zeit bekommen, was Ehemalige zuerst gelesen haben möchten? Diese Person wird gefragt, bevor etwas an sie geht, und sonst bekommt sie nichts.
away-cover-nobody = Niemand
away-done = Abwesenheit: { $from } bis { $until }. In dieser Zeit kommt hier nichts. Was wartet, kommt am { $day }, und diesen Tag erfahren auch Ehemalige.
away-done-open = Abwesenheit: { $from } bis { $until }. In dieser Zeit kommt hier nichts. Danach ist kein Lesetag geplant.
away-cover-is-asked =
    { $form ->
       *[formal] { $name } ist um die Vertretung gebeten. Sie erfahren die Antwort, sobald sie da ist.
        [informal] { $name } ist um die Vertretung gebeten. Du erfährst die Antwort, sobald sie da ist.
    }

cover-asks =
    { $form ->
       *[formal] { $name } ist nicht da, { $from } bis { $until }, und fragt, ob Sie die Vertretung übernehmen. Es käme nur, was Ehemalige zuerst gelesen haben möchten, mit Ihrer eigenen Liste und ohne Kürzel.
        [informal] { $name } ist nicht da, { $from } bis { $until }, und fragt, ob du die Vertretung übernimmst. Es käme nur, was Ehemalige zuerst gelesen haben möchten, mit deiner eigenen Liste und ohne Kürzel.
    }
cover-yes = Ja, ich vertrete
cover-no = Nein
cover-agreed =
    { $form ->
       *[formal] Sie vertreten { $name }: { $from } bis { $until }.
        [informal] Du vertrittst { $name }: { $from } bis { $until }.
    }
cover-not-after-all = Doch nicht
cover-declined =
    { $form ->
       *[formal] Sie übernehmen die Vertretung nicht. { $name } erfährt es.
        [informal] Du übernimmst die Vertretung nicht. { $name } erfährt es.
    }
cover-said-yes = { $name } übernimmt die Vertretung: { $from } bis { $until }.
cover-said-no = { $name } übernimmt die Vertretung nicht: { $from } bis { $until }. /away zeigt alle eingetragenen Tage.
cover-over = { $name } ist wieder da oder hat die Tage geändert. Deshalb ist ab { $from } keine Vertretung nötig.

# To a client.
away-first-shared =
    { $form ->
       *[formal] Angekommen, danke. { $therapist } ist nicht da. Es soll zuerst gelesen werden, wie Sie es möchten. Deshalb geht es am { $day } an { $cover }. Bis es gelesen ist, können Sie es ändern oder zurücknehmen.
        [informal] Angekommen, danke. { $therapist } ist nicht da. Es soll zuerst gelesen werden, wie du es möchtest. Deshalb geht es am { $day } an { $cover }. Bis es gelesen ist, kannst du es ändern oder zurücknehmen.
    }
away-back-waits = { $therapist } ist nicht da und bekommt es am { $day }.
