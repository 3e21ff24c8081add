# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Letter” is the thing one writes (Brief); what is counted is characters (Zeichen).
#
# Words: to send a letter = absenden · to burn = verbrennen · to seal = versiegeln · phrase = Kennwort.
# A closing letter is an «Abschlussbrief», never an «Abschiedsbrief»: that is what a suicide note is
# called. «Für» and «Von» fit any name; «An» would swallow itself before «Anna», since a beginning that
# was typed is not put there twice. «Meine Hoffnung:» can be followed by a noun, «dass» or a sentence.

command-letter = Briefe: schreiben, behalten, absenden
letter-button = Einen Brief schreiben
letter-nobody = Briefe sind für Menschen da, die hier eingeladen wurden. /help zeigt, was dieser Chat ist.
letter-which = Für wen wäre der Brief?
letter-start = <b>Ein Brief.</b> Manches möchte aufgeschrieben werden, ob es abgeschickt wird oder nicht. Absenden, behalten oder verbrennen: Das entscheidet sich erst am Schluss.
letter-not-taken =
    { $form ->
       *[formal] { $therapist } nimmt hier keine Briefe an, deshalb ginge er nicht hinaus. Sie können trotzdem einen schreiben, nur für sich: ihn behalten, als Seite zum Drucken bekommen oder verbrennen.
        [informal] { $therapist } nimmt hier keine Briefe an, deshalb ginge er nicht hinaus. Du kannst trotzdem einen schreiben, nur für dich: ihn behalten, als Seite zum Drucken bekommen oder verbrennen.
    }
letter-away = { $therapist } ist bis { $day } nicht da und öffnet Briefe danach.
letter-gone =
    { $form ->
       *[formal] { $therapist } ist nicht mehr hier, deshalb ginge ein Brief nicht hinaus. Sie können trotzdem einen schreiben, nur für sich: ihn behalten, als Seite zum Drucken bekommen oder verbrennen.
        [informal] { $therapist } ist nicht mehr hier, deshalb ginge ein Brief nicht hinaus. Du kannst trotzdem einen schreiben, nur für dich: ihn behalten, als Seite zum Drucken bekommen oder verbrennen.
    }
letter-guided = Mit sieben Anfängen
letter-free = Auf meine eigene Art
letter-mine = Meine Briefe
letter-new = Ein neuer Brief
letter-not-now = Jetzt nicht
letter-left = In Ordnung. /letter ist jederzeit da.
letter-drafts-many = Hier sind schon { $most } Briefe offen. Ist einer davon fertig oder verbrannt, gibt es Platz für einen neuen.

letter-step = <b>{ $number } von { $count }</b>
letter-dear = <b>Für …</b>
letter-remember = <b>Ich weiß noch, wie wir …</b>
letter-fun = <b>Es hat Spaß gemacht, als wir …</b>
letter-feel = <b>Ich habe das Gefühl, dass wir …</b>
letter-hope = <b>Meine Hoffnung: …</b>
letter-thanks = <b>Danke für …</b>
letter-signed = <b>Von …</b>
letter-unsaid = Ist noch etwas ungesagt?
letter-head-dear = Für { $words }
letter-head-remember = Ich weiß noch, wie wir { $words }
letter-head-fun = Es hat Spaß gemacht, als wir { $words }
letter-head-feel = Ich habe das Gefühl, dass wir { $words }
letter-head-hope = Meine Hoffnung: { $words }
letter-head-thanks = Danke für { $words }
letter-head-signed = Von { $words }
letter-part-ask = Eintippen, wie es weitergeht, oder weglassen. Bis zu { $most } Zeichen passen hinein.
letter-part-now = Bisher geht es so weiter:
letter-part-long =
    { $count ->
        [one] Das war 1 Zeichen
       *[other] Das waren { $count } Zeichen
    }, und hier passen { $most } hinein. Es wurde nichts geändert. Eine kürzere Fassung passt, und was zu viel ist, kann in den nächsten Teil.
letter-part-noted = Notiert, { $count } von { $most } Zeichen.
letter-only-words = Ein Brief besteht aus Worten. Alles andere wurde weggelassen.
letter-skip = Weglassen
letter-back = Zurück
letter-later = Später weiter
letter-rests = Der Brief bleibt bis { $day } so, wie er ist. /letter öffnet ihn wieder.
letter-free-ask = Hier ist Platz dafür, in einer Nachricht oder in mehreren, zusammen bis zu { $most } Zeichen. Wenn alles dasteht, auf „Das ist alles“ tippen.
letter-free-noted = Notiert, { $count } von { $most } Zeichen.
letter-free-long = In einen Brief passen { $most } Zeichen, und das wären mehr. Diese letzte Nachricht wurde weggelassen.
letter-free-done = Das ist alles
letter-empty = Es steht noch nichts darin.

letter-preview = So würde { $therapist } den Brief sehen:
letter-preview-own =
    { $form ->
       *[formal] Das ist Ihr Brief:
        [informal] Das ist dein Brief:
    }
letter-page = Seite { $number } von { $count }
letter-next-page = Nächste Seite
letter-page-before = Seite davor
letter-edit = Ändern
letter-send = Absenden
letter-no-send = Nicht absenden
letter-pdf = Als Seite zum Drucken
letter-pdf-name = Brief
letter-pdf-coming = Gleich kommt eine Datei.
letter-which-part = Welcher Teil?
letter-write-on = Weiterschreiben
letter-begin-again = Neu anfangen
letter-begun-again = Der Brief ist wieder leer.
letter-send-when = Wann geht der Brief an { $therapist }?
letter-send-now = Mit der nächsten Liste
letter-send-date = An einem bestimmten Tag
letter-send-date-ask = An welchem Tag? Ein Datum eintippen, zum Beispiel { $example }. Bis dahin lässt sich alles noch ändern.
letter-date-unclear = Das war nicht als Datum zu erkennen. Es geht zum Beispiel so: { $example }.
letter-date-far = Möglich ist jeder Tag ab morgen, bis in zwei Jahren. Zum Beispiel { $example }.
letter-sent =
    { $tone ->
        [plain] { $form ->
           *[formal] Abgeschickt. Der Brief geht am { $day } an { $therapist }. Bis er geöffnet ist, können Sie ihn zurücknehmen.
            [informal] Abgeschickt. Der Brief geht am { $day } an { $therapist }. Bis er geöffnet ist, kannst du ihn zurücknehmen.
        }
       *[warm] { $form ->
           *[formal] Ihr Brief ist auf dem Weg. Am { $day } geht er an { $therapist }. Bis er geöffnet ist, können Sie ihn zurücknehmen.
            [informal] Dein Brief ist auf dem Weg. Am { $day } geht er an { $therapist }. Bis er geöffnet ist, kannst du ihn zurücknehmen.
        }
    }
letter-dated = Vorgemerkt für { $day }: Danach geht der Brief mit der ersten Liste an { $therapist }. Bis dahin lässt er sich ändern.
letter-answer-ask =
    { $form ->
       *[formal] { $therapist } kann einmal antworten, mit einem Brief, wenn Sie das möchten. Ohne Ihren Wunsch kommt kein Brief zurück.
        [informal] { $therapist } kann einmal antworten, mit einem Brief, wenn du das möchtest. Ohne deinen Wunsch kommt kein Brief zurück.
    }
letter-answer-yes = Brief zurück ist willkommen
letter-answer-no = Kein Brief zurück
letter-answer-noted = Ein Brief zurück ist jetzt willkommen. Vielleicht kommt einer, vielleicht auch nicht.
letter-answer-not = Es kommt kein Brief zurück.
letter-take-back = Zurücknehmen
letter-taken-back =
    { $form ->
       *[formal] Zurückgenommen. Der Brief bleibt jetzt hier, nur für Sie.
        [informal] Zurückgenommen. Der Brief bleibt jetzt hier, nur für dich.
    }
letter-keep = Behalten
letter-seal-phrase = Mit Kennwort versiegeln
letter-seal-date = Versiegeln bis …
letter-burn = Verbrennen
letter-keep-how = Was soll aus dem Brief werden? Niemand sonst sieht ihn.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] Behalten, nur für Sie. /letter öffnet den Brief.
            [informal] Behalten, nur für dich. /letter öffnet den Brief.
        }
       *[warm] { $form ->
           *[formal] Behalten, nur für Sie. Der Brief bleibt hier, bis Sie ihn wieder haben möchten: /letter öffnet ihn.
            [informal] Behalten, nur für dich. Der Brief bleibt hier, bis du ihn wieder haben möchtest: /letter öffnet ihn.
        }
    }
letter-burn-sure =
    { $form ->
       *[formal] Den Brief verbrennen? Seine Worte und der Schlüssel, der sie öffnet, werden vernichtet. Niemand kann ihn zurückholen, auch Sie nicht.
        [informal] Den Brief verbrennen? Seine Worte und der Schlüssel, der sie öffnet, werden vernichtet. Niemand kann ihn zurückholen, auch du nicht.
    }
letter-burn-yes = Verbrennen
letter-burn-no = So lassen
letter-burnt =
    { $tone ->
        [plain] Verbrannt. Die Worte sind weg, und der Schlüssel, der sie öffnete, ist vernichtet.
       *[warm] Verbrannt. Die Worte sind weg, und der Schlüssel, der sie öffnete, ist vernichtet. Was dem Papier gesagt wurde, darf dort ruhen.
    }
letter-burnt-rest = Was in diesem Chat steht, liegt bei Telegram: /hide entfernt, was sich entfernen lässt.
letter-burnt-opened = { $therapist } hatte den Brief schon geöffnet. Was gelesen wurde, bleibt gelesen und kann in Unterlagen stehen.
letter-phrase-ask =
    { $form ->
       *[formal] Ein Kennwort mit mindestens { $least } Zeichen eintippen, gern auch einen ganzen Satz. Nur damit öffnet sich der Brief. Es wird nirgends gespeichert: Wenn Sie es vergessen, ist der Brief für immer weg.
        [informal] Ein Kennwort mit mindestens { $least } Zeichen eintippen, gern auch einen ganzen Satz. Nur damit öffnet sich der Brief. Es wird nirgends gespeichert: Wenn du es vergisst, ist der Brief für immer weg.
    }
letter-phrase-again = Dasselbe Kennwort noch einmal eintippen. Auch diese Nachricht wird danach aus dem Chat entfernt.
letter-phrase-short = Ein Kennwort hat { $least } bis { $most } Zeichen. Es wurde nichts versiegelt.
letter-phrase-differs = Das waren zwei verschiedene Kennwörter. Es wurde nichts versiegelt.
letter-phrase-sealed =
    { $form ->
       *[formal] Versiegelt. Nur Ihr Kennwort öffnet den Brief jetzt noch.
        [informal] Versiegelt. Nur dein Kennwort öffnet den Brief jetzt noch.
    }
letter-phrase-open = Das Kennwort für diesen Brief eintippen.
letter-phrase-wrong = Der Brief bleibt versiegelt.
letter-phrase-tries =
    Der Brief bleibt versiegelt. { $minutes ->
        [one] In 1 Minute ist ein neuer Versuch möglich.
       *[other] In { $minutes } Minuten ist ein neuer Versuch möglich.
    }
letter-date-seal-ask = Bis zu welchem Tag? Ein Datum eintippen, zum Beispiel { $example }. Vorher wird der Brief nicht gezeigt. Verbrennen lässt er sich jederzeit.
letter-date-sealed = Versiegelt bis { $day }. Vorher wird der Brief nicht gezeigt.

letter-list =
    { $form ->
       *[formal] <b>Ihre Briefe.</b> Jeder gehört Ihnen allein, bis Sie ihn absenden.
        [informal] <b>Deine Briefe.</b> Jeder gehört dir allein, bis du ihn absendest.
    }
letter-line = { $number } · { $day }: { $state }
letter-state-draft = angefangen
letter-state-kept = behalten
letter-state-locked = mit Kennwort versiegelt
letter-state-dated = versiegelt bis { $day }
letter-state-scheduled = geht am { $day } hinaus
letter-state-sent = abgeschickt, noch nicht geöffnet
letter-state-opened = abgeschickt und geöffnet
letter-open = { $number } öffnen
letter-already_sent = Der Brief ist schon abgeschickt. Wird er zurückgenommen, lässt er sich ändern.
letter-already_opened = Der Brief wurde schon geöffnet.
letter-not_sent = Der Brief ist nicht abgeschickt.
letter-no-longer = Diesen Brief gibt es nicht mehr.
letter-forgotten-soon = Etwas, das hier angefangen wurde, bleibt noch bis { $day }. Es ist in Ordnung, es gehen zu lassen.
letter-not-handed =
    { $form ->
       *[formal] Etwas von Ihnen, das für einen bestimmten Tag gedacht war, bleibt hier bei Ihnen: Es konnte nicht dorthin, wohin es sollte. /letter zeigt es.
        [informal] Etwas von dir, das für einen bestimmten Tag gedacht war, bleibt hier bei dir: Es konnte nicht dorthin, wohin es sollte. /letter zeigt es.
    }
letter-opened-receipt =
    { $form ->
       *[formal] Was Sie geschickt haben, wurde am { $day } geöffnet.
        [informal] Was du geschickt hast, wurde am { $day } geöffnet.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] { $therapist } hat Ihren Brief am { $day } geöffnet.
        [informal] { $therapist } hat deinen Brief am { $day } geöffnet.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · ein Brief
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · ein Brief, geöffnet
digest-letter-back = <b>{ $number } · { $label }</b> · zurückgenommen
digest-letter-open = Brief { $number }
letter-from = Ein Brief von <b>{ $label }</b>
letter-close = Brief schließen
letter-answer = Mit einem Brief antworten
letter-answered = Der Antwortbrief ging am { $day } hinaus.
letter-answer-once = Möglich ist ein einziger Antwortbrief, und der ist schon geschrieben.
letter-answer-unwished = { $label } wünscht keinen Brief zurück, oder nicht mehr. Deshalb geht keiner hinaus.
letter-answer-start =
    { $form ->
       *[formal] <b>Ihr Antwortbrief.</b> Er geht einmal hinaus, zehn Minuten nach dem Absenden. Stille sagt nichts über Ihre Arbeit, und ein Brief ist niemandem etwas schuldig.
        [informal] <b>Dein Antwortbrief.</b> Er geht einmal hinaus, zehn Minuten nach dem Absenden. Stille sagt nichts über deine Arbeit, und ein Brief ist niemandem etwas schuldig.
    }
letter-answer-preview = So wird { $label } den Brief sehen:
letter-answer-send = In 10 Minuten absenden
letter-answer-rests = Er bleibt so, wie er ist. Der Knopf unter dem Brief von { $label } öffnet ihn wieder.
letter-answer-sending = Er geht nach { $hour } Uhr hinaus, zu einer Stunde, die dort passt. Bis dahin lässt er sich zurücknehmen.
letter-answer-undo = Zurücknehmen
letter-answer-undone = Zurückgenommen. Der Brief ist noch da und lässt sich ändern.
letter-faults = Etwas davon könnte jemanden belasten. Hier steht, warum, damit es sich ändern lässt:
# The reasons say «sie», of a line: so it needs a feminine word here.
letter-fault = Die Stelle „{ $part }“: { $reasons }
letter-for-you =
    { $form ->
       *[formal] Ein Brief für Sie ist da. Er verlangt nichts, und er wartet, so lange Sie möchten.
        [informal] Ein Brief für dich ist da. Er verlangt nichts, und er wartet, so lange du möchtest.
    }
letter-for-you-named =
    { $form ->
       *[formal] Ein Brief von { $therapist } ist da, für Sie. Er verlangt nichts, und er wartet, so lange Sie möchten.
        [informal] Ein Brief von { $therapist } ist da, für dich. Er verlangt nichts, und er wartet, so lange du möchtest.
    }
letter-read-it = Öffnen
letter-read-later = Für später lassen
letter-waits = Der Brief wartet unter /letter.
letter-received = Ein Brief von { $therapist }
letter-received-line = { $number } · { $day }: von { $therapist }

invite-letter = Falls gewünscht: einen Abschlussbrief schreiben. Er kann nach dem Ja geöffnet werden, sofort oder irgendwann.
invite-letter-write = Abschlussbrief schreiben
invite-letter-skip = Kein Brief
invite-letter-ready = Zur Einladung legen
invite-letter-done = Der Brief liegt bei der Einladung. Er wird erst nach einem Ja gezeigt und bei einem Nein verbrannt.

setup-letters =
    { $form ->
       *[formal] Dürfen Ehemalige Ihnen einen Brief schreiben? Er kommt ganz oben in Ihre Liste, und einmal Tippen öffnet ihn.
        [informal] Dürfen Ehemalige dir einen Brief schreiben? Er kommt ganz oben in deine Liste, und einmal Tippen öffnet ihn.
    }
setup-letters-yes = Ja
setup-letters-no = Nein
letters-on = Briefe von Ehemaligen: an
letters-off = Briefe von Ehemaligen: aus

mydata-letters = Briefe
mydata-letter-locked = (mit Kennwort versiegelt)
mydata-letter-sent = abgeschickt: { $moment }
mydata-letter-opened = geöffnet: { $moment }
mydata-letter-burnt = verbrannt: { $moment }
mydata-letter-theirs = von { $therapist }

# In the report of an erasure.
erased-letters =
    { $count ->
        [one] 1 Brief
       *[other] { $count } Briefe
    }
