# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.
# Topics stand in quotation marks or behind a colon: no article clings to them. Dates stand without
# a preposition («arriva lunedì …»), and a comma keeps them from «questo», which would mean «this».

checkin-first =
    { $tone ->
        [plain] { $form ->
           *[formal] Salve. Lei ha detto di sì a un messaggio ogni tanto. Lo manda un programma, nelle date che ha scelto. Nessuno legge questa chat in tempo reale.
            [informal] Ciao. Hai detto di sì a un messaggio ogni tanto. Lo manda un programma, nelle date che hai scelto. Nessuno legge questa chat in tempo reale.
        } Come va, in generale? Non c’è mai bisogno di rispondere.
       *[warm] { $form ->
           *[formal] Salve. Lei ha detto di sì a un breve messaggio ogni tanto. Lo manda un programma nelle date scelte, e nessuno legge qui in tempo reale.
            [informal] Ciao. Hai detto di sì a un breve messaggio ogni tanto. Lo manda un programma nelle date scelte, e nessuno legge qui in tempo reale.
        } Come va, in generale? Non c’è mai bisogno di rispondere.
    }
checkin-first-named =
    { $form ->
       *[formal] Salve { $name }. Lei ha detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che Lei ha scelto.
        [informal] Ciao { $name }. Hai detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che hai scelto.
    } Nessuno legge questa chat in tempo reale. Come va, in generale? Non c’è mai bisogno di rispondere.
checkin-first-topic =
    { $form ->
       *[formal] Salve. Lei ha detto di sì a un breve messaggio ogni tanto. Lo manda un programma, nelle date che ha scelto. Nessuno legge questa chat in tempo reale. Ha scelto anche un argomento.
        [informal] Ciao. Hai detto di sì a un breve messaggio ogni tanto. Lo manda un programma, nelle date che hai scelto. Nessuno legge questa chat in tempo reale. Hai scelto anche un argomento.
    } Come va da quel lato, in questo periodo? Non c’è mai bisogno di rispondere.
checkin-first-topic-named =
    { $form ->
       *[formal] Salve { $name }. Lei ha detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che Lei ha scelto. Nessuno legge questa chat in tempo reale. Ha scelto l’argomento «{ $topic }».
        [informal] Ciao { $name }. Hai detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che hai scelto. Nessuno legge questa chat in tempo reale. Hai scelto l’argomento «{ $topic }».
    } Come va da quel lato? Non c’è mai bisogno di rispondere.
checkin-first-tender-named =
    { $form ->
       *[formal] Salve { $name }. Lei ha detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che Lei ha scelto.
        [informal] Ciao { $name }. Hai detto di sì a un breve messaggio ogni tanto. Lo manda un programma per { $therapist }, nelle date che hai scelto.
    } Nessuno legge questa chat in tempo reale. Come va in questo periodo con «{ $topic }»? Non c’è mai bisogno di rispondere.
checkin-opening =
    { $form ->
       *[formal] Una riga per Lei: «{ $line }»
        [informal] Una riga per te: «{ $line }»
    }
checkin-invitation =
    { $tone ->
        [plain] Un messaggio, come previsto. Come va, in generale? Basta un tocco, e va bene anche non rispondere.
       *[warm] Intanto la storia è andata avanti. Come va, in generale? Basta un tocco, e qualche riga è benvenuta. Va bene anche non rispondere.
    }
checkin-invitation-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Salve { $name }.
            [informal] Ciao { $name }.
        } Un messaggio da parte di { $therapist }, come previsto. Come va, in generale? Basta un tocco, e va bene anche non rispondere.
       *[warm] { $form ->
           *[formal] Salve { $name }.
            [informal] Ciao { $name }.
        } { $therapist } si chiede com’è andata avanti la storia. Come va, in generale? Basta un tocco, e qualche riga è benvenuta. Va bene anche non rispondere.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Un messaggio, come previsto. Come va, in generale? Basta qualche riga, e va bene anche non rispondere.
       *[warm] Intanto la storia è andata avanti. Come va, in generale? Qualche riga è benvenuta, e va bene anche non rispondere.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Salve { $name }.
            [informal] Ciao { $name }.
        } Un messaggio da parte di { $therapist }, come previsto. Come va, in generale? Basta qualche riga, e va bene anche non rispondere.
       *[warm] { $form ->
           *[formal] Salve { $name }.
            [informal] Ciao { $name }.
        } { $therapist } si chiede com’è andata avanti la storia. Come va, in generale? Qualche riga è benvenuta, e va bene anche non rispondere.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Tempo fa Lei ha scelto un argomento.
        [informal] Tempo fa hai scelto un argomento.
    } Come va da quel lato, in questo periodo? Bastano poche parole, e va bene anche non rispondere.
checkin-invitation-topic-named =
    { $form ->
       *[formal] Salve { $name }. Lei ha scelto l’argomento «{ $topic }».
        [informal] Ciao { $name }. Hai scelto l’argomento «{ $topic }».
    } Come va da quel lato, in questo periodo? Va bene anche non rispondere, e con un tocco l’argomento si toglie.
checkin-invitation-tender-named =
    { $form ->
       *[formal] Salve { $name }. Ha scelto Lei una cosa di cui chiedere.
        [informal] Ciao { $name }. Hai scelto tu una cosa di cui chiedere.
    } Come va in questo periodo con «{ $topic }»? Va bene anche non rispondere, e con un tocco l’argomento si toglie.
checkin-again =
    { $form ->
       *[formal] Lei ha chiesto un secondo messaggio, se dopo il primo c’è silenzio.
        [informal] Hai chiesto un secondo messaggio, se dopo il primo c’è silenzio.
    } Eccolo, e non ce n’è un terzo. Non c’è bisogno di rispondere.
checkin-feedback =
    { $form ->
       *[formal] Una volta all’anno: un tocco qui sotto può dire come sono questi messaggi per Lei.
        [informal] Una volta all’anno: un tocco qui sotto può dire come sono questi messaggi per te.
    }
feedback-useful = Utili
feedback-too-much = Troppi
feedback-useful-noted = Buono a sapersi. Resta tutto com’è.
feedback-fewer = Allora saranno di meno: d’ora in poi ne arriva uno su due. Il prossimo arriva { $day }.
feedback-fewer-none = Buono a sapersi. In ogni caso non sono previsti altri messaggi.
feedback-undo = Di nuovo come prima
feedback-undone = È di nuovo tutto come prima.
checkin-sealed = C’è un messaggio. Non c’è bisogno di rispondere.
line-sealed = C’è una riga.
show = Mostra
hide = Nascondi
checkin-hello =
    { $tone ->
        [plain] Un saluto, come previsto. Non c’è nessuna domanda, e non c’è bisogno di rispondere.
       *[warm] Un piccolo saluto. Cose belle, cose di tutti i giorni o cose difficili: qui c’è posto per tutto. Va bene anche non rispondere.
    }
checkin-hello-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Salve { $name }.
            [informal] Ciao { $name }.
        } Un saluto, come previsto. Non c’è nessuna domanda, e non c’è bisogno di rispondere.
       *[warm] { $form ->
           *[formal] Salve { $name }, un piccolo saluto.
            [informal] Ciao { $name }, un piccolo saluto.
        } Cose belle, cose di tutti i giorni o cose difficili: qui c’è posto per tutto. Va bene anche non rispondere.
    }
checkin-season =
    { $tone ->
        [plain] { $form ->
           *[formal] Un messaggio per questo giorno, come Lei desiderava.
            [informal] Un messaggio per questo giorno, come volevi.
        } Non c’è nessuna domanda, e non c’è bisogno di rispondere.
       *[warm] Questo giorno può voler dire tanto, o essere solo una data. { $form ->
           *[formal] In ogni caso, c’è un pensiero gentile per Lei.
            [informal] In ogni caso, c’è un pensiero gentile per te.
        } Non c’è bisogno di rispondere.
    }
checkin-season-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Salve { $name }. Un messaggio per questo giorno, come Lei desiderava.
            [informal] Ciao { $name }. Un messaggio per questo giorno, come volevi.
        } Non c’è nessuna domanda, e non c’è bisogno di rispondere.
       *[warm] { $form ->
           *[formal] Salve { $name }. Questo giorno può voler dire tanto, o essere solo una data. In ogni caso, c’è un pensiero gentile per Lei.
            [informal] Ciao { $name }. Questo giorno può voler dire tanto, o essere solo una data. In ogni caso, c’è un pensiero gentile per te.
        } Non c’è bisogno di rispondere.
    }
checkin-last-but-one =
    Perché non sia una sorpresa: dopo questo resta un solo messaggio. { $form ->
       *[formal] Può fermare tutto ora, sceglierne altri in /settings o non fare nulla.
        [informal] Puoi fermare tutto ora, sceglierne altri in /settings o non fare nulla.
    }
checkin-last =
    { $tone ->
        [plain] { $form ->
           *[formal] Questo è l’ultimo messaggio del piano, e ora questa chat resta in silenzio. Qui può ancora scrivere. Se c’è qualcosa di nuovo, il pulsante mostra come tornare in contatto.
            [informal] Questo è l’ultimo messaggio del piano, e ora questa chat resta in silenzio. Qui puoi ancora scrivere. Se c’è qualcosa di nuovo, il pulsante mostra come tornare in contatto.
        } Non c’è bisogno di rispondere.
       *[warm] { $form ->
           *[formal] Questo è l’ultimo messaggio che ha chiesto, e ora questa chat resta in silenzio. La Sua storia resta Sua, e qui può ancora scrivere.
            [informal] Questo è l’ultimo messaggio che hai chiesto, e ora questa chat resta in silenzio. La tua storia resta tua, e qui puoi ancora scrivere.
        } Se la vita porta qualcosa di nuovo, il pulsante mostra come tornare in contatto. Non c’è bisogno di rispondere.
    }
checkin-only =
    { $form ->
       *[formal] Questo è anche l’ultimo messaggio. Poi qui c’è silenzio, e può scrivere quando vuole.
        [informal] Questo è anche l’ultimo messaggio. Poi qui c’è silenzio, e puoi scrivere quando vuoi.
    }
checkin-rests =
    { $tone ->
        [plain] { $form ->
           *[formal] Qui c’è stato silenzio, e va bene così. Non arrivano altri messaggi. Qui può ancora scrivere, e con il pulsante i messaggi tornano.
            [informal] Qui c’è stato silenzio, e va bene così. Non arrivano altri messaggi. Qui puoi ancora scrivere, e con il pulsante i messaggi tornano.
        }
       *[warm] { $form ->
           *[formal] Qui c’è stato silenzio, e va bene così. Ora non arriveranno altri messaggi. Questa chat resta aperta: può scrivere quando vuole. E se vuole di nuovo i messaggi, basta il pulsante.
            [informal] Qui c’è stato silenzio, e va bene così. Ora non arriveranno altri messaggi. Questa chat resta aperta: puoi scrivere quando vuoi. E se vuoi di nuovo i messaggi, basta il pulsante.
        }
    }

face-very-hard = molto difficile
face-hard = difficile
face-so-so = così così
face-good = bene
face-very-good = molto bene
face-noted =
    Annotato: { $face }. { $therapist } vedrà solo questa risposta, { $day }. { $form ->
       *[formal] Può aggiungere qualche riga scrivendo qui, o lasciare così.
        [informal] Puoi aggiungere qualche riga scrivendo qui, o lasciare così.
    }
face-change = Cambia
face-which = Qual è la risposta?
face-take-back = Ritira
face-taken-back = Risposta ritirata. Nessun altro la vede.
face-in-story =
    { $form ->
       *[formal] Fa parte di quello che Lei ha condiviso. Se ritira quello, va via anche questa.
        [informal] Fa parte di quello che hai condiviso. Se ritiri quello, va via anche questa.
    }
face-already-read = La risposta è già stata letta, quindi resta com’è.

checkin-skip = Salta
checkin-pause = Pausa di 3 mesi
checkin-stop = Stop
checkin-later = Più tardi
later-when = Quando andrebbe meglio?
later-today = Oggi, più tardi
later-tomorrow = Domani
later-week = La prossima settimana
later-month = Il prossimo mese
later-back = Indietro
later-back-said = È di nuovo come prima.
later-comes-today = Va bene. Arriva ancora una volta, oggi più tardi.
later-comes-on = Va bene. Arriva ancora una volta, { $day }.
checkin-skipped = Saltato. Va bene così.

topic-which = Quale argomento?
topic-shown = Argomento scelto: { $topic }.
topic-finished = Concluso
topic-never = Non chiedere più
topic-rests-finished =
    { $form ->
       *[formal] Concluso, come dice Lei. Nessun messaggio ne parlerà più. In /settings può scegliere di nuovo questo argomento.
        [informal] Concluso, come dici tu. Nessun messaggio ne parlerà più. In /settings puoi scegliere di nuovo questo argomento.
    }
topic-rests-never = Va bene. Nessun messaggio ne parlerà più.
topic-name-work = lavoro
topic-name-home = casa e soldi
topic-name-life = quella parte della vita
topic-name-parenting = essere genitori
topic-name-family = famiglia
topic-name-partner = vita di coppia
topic-name-past = quello che c’era prima

stop-done =
    { $tone ->
        [plain] { $form ->
           *[formal] Fatto. Non arriveranno altri messaggi. Quello che ha condiviso prima resta a chi lo ha ricevuto.
            [informal] Fatto. Non arriveranno altri messaggi. Quello che hai condiviso prima resta a chi lo ha ricevuto.
        }
       *[warm] { $form ->
           *[formal] Fatto. Non arriveranno altri messaggi. Quello che ha condiviso prima resta a chi lo ha ricevuto. Grazie per il tempo passato qui.
            [informal] Fatto. Non arriveranno altri messaggi. Quello che hai condiviso prima resta a chi lo ha ricevuto. Grazie per il tempo passato qui.
        }
    }
stop-nothing = Qui non era previsto nulla, quindi non c’è niente da fermare.
pause-done =
    { $form ->
       *[formal] In pausa. Non arriva nessun messaggio prima di { $day }. Può riprendere prima con il pulsante, o fermare tutto con /stop.
        [informal] In pausa. Non arriva nessun messaggio prima di { $day }. Puoi riprendere prima con il pulsante, o fermare tutto con /stop.
    }
pause-until = Pausa fino a …
pause-ask =
    { $form ->
       *[formal] Fino a che giorno? Scriva una data, per esempio { $example }.
        [informal] Fino a che giorno? Scrivi una data, per esempio { $example }.
    }
pause-not = Lascia stare
pause-not-done = Non è stata fatta nessuna pausa.
pause-unclear = Questa data non era chiara. Va bene, per esempio, { $example }.
pause-far = Va bene un giorno da domani in poi, al massimo tra due anni. Per esempio { $example }.
go-on-button = Riprendi i messaggi

hide-button = C’è qualcuno vicino
hide-done =
    { $form ->
       *[formal] Fatto. Quello che ha più di due giorni resta finché Lei non lo cancella. Forse resta anche qualche riga scritta da Lei.
        [informal] Fatto. Quello che ha più di due giorni resta finché tu non lo cancelli. Forse resta anche qualche riga scritta da te.
    }

client-home-active =
    Il prossimo messaggio arriva { $day }. { $form ->
       *[formal] Qui può scrivere quando vuole. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] Qui puoi scrivere quando vuoi. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    }
client-home-on-wish =
    { $form ->
       *[formal] Non sono previsti messaggi, come desiderava. Qui può scrivere quando vuole. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] Non sono previsti messaggi, come volevi. Qui puoi scrivere quando vuoi. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    }
client-home-ended =
    { $form ->
       *[formal] I messaggi che ha chiesto sono finiti. Qui può ancora scrivere. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] I messaggi che hai chiesto sono finiti. Qui puoi ancora scrivere. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    }
client-home-paused =
    I messaggi sono in pausa fino a { $day }. { $form ->
       *[formal] Qui può scrivere quando vuole. { $therapist } riceve qualcosa solo se Lei tocca «Condividi».
        [informal] Qui puoi scrivere quando vuoi. { $therapist } riceve qualcosa solo se tocchi «Condividi».
    }
client-home-held =
    { $form ->
       *[formal] I messaggi sono in pausa e ci restano finché Lei non dice altro. Qui può scrivere quando vuole.
        [informal] I messaggi sono in pausa e ci restano finché non dici altro. Qui puoi scrivere quando vuoi.
    }
client-home-resting =
    { $form ->
       *[formal] I messaggi sono a riposo. Tornano solo se Lei lo vuole. Qui può scrivere quando vuole.
        [informal] I messaggi sono a riposo. Tornano solo se lo vuoi tu. Qui puoi scrivere quando vuoi.
    }
client-home-stopped =
    { $form ->
       *[formal] Lei ha fermato i messaggi, e non arriverà nulla. Quello che scrive qui non viene né passato ad altri né conservato. Per ricominciare serve un nuovo link: può darlo { $therapist }.
        [informal] Hai fermato i messaggi, e non arriverà nulla. Quello che scrivi qui non viene né passato ad altri né conservato. Per ricominciare serve un nuovo link: può darlo { $therapist }.
    }
