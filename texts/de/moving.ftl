# Moving to another Telegram account with a code.

moving-code =
    <b>Etwas zum Aufheben, falls gewünscht.</b> Kommt einmal ein anderes Telegram-Konto, zieht mit diesem Code alles dorthin um:

    <code>{ $code }</code>

    Diesen Code vom neuen Konto aus an dieses Programm schicken. Er gilt einmal. Am besten liegt er dort, wo niemand sonst ihn sieht.
moving-screen = <b>Anderes Konto.</b> Mit einem Code zieht alles von hier in ein anderes eigenes Telegram-Konto um. Ein neuer Code ersetzt den vorigen.
moving-make = Neuen Code machen
moving-made = Ein neuer Code kommt gleich hier an.
moving-done =
    { $form ->
       *[formal] Umgezogen. Alles, was zum anderen Chat gehörte, ist jetzt hier, und dort kommt nichts mehr an. Was dort schon steht, bleibt, bis Sie den Chat löschen.
        [informal] Umgezogen. Alles, was zum anderen Chat gehörte, ist jetzt hier, und dort kommt nichts mehr an. Was dort schon steht, bleibt, bis du den Chat löschst.
    }
moving-gone =
    Dieser Chat ist in ein anderes Konto umgezogen: Sein Code wurde dort benutzt. Hier kommt nichts mehr an. { $form ->
       *[formal] Wenn Sie das nicht waren, sagen Sie es der Person, die Sie eingeladen hat.
        [informal] Wenn du das nicht warst, sag es der Person, die dich eingeladen hat.
    }
moving-here-already = Dieser Code ist für ein anderes eigenes Konto gedacht. Hier ist schon alles da.
moving-taken = Dieses Konto hat hier schon einen eigenen Platz, deshalb ist nichts umgezogen.
moving-unknown = Dieser Code öffnet nichts. Ein Code gilt einmal, und ein neuerer ersetzt ihn.
