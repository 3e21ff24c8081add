# A therapist's short note for one thing received. It is a «korte regel», as in the settings:
# «bericht» is what the program sends.

notes-button = Regel bij nr. { $number }
notes-write = Een korte regel
notes-ask = Een korte regel voor { $label }: tik er een aan, of typ er zelf een, van hooguit { $most } tekens. De regel vraagt om niets. Hij gaat over tien minuten weg, en kan tot dan worden teruggenomen.
notes-preset-thanks = Bedankt voor het vertellen.
notes-preset-read = Ik heb dit met aandacht gelezen.
notes-preset-glad =
    { $form ->
       *[formal] Fijn dat u hebt geschreven.
        [informal] Fijn dat je hebt geschreven.
    }
notes-preset-arrived =
    { $form ->
       *[formal] Uw woorden zijn hier aangekomen.
        [informal] Je woorden zijn hier aangekomen.
    }
notes-preset-kindly =
    { $form ->
       *[formal] Ik denk met warmte aan u.
        [informal] Ik denk met warmte aan je.
    }
notes-preset-well =
    { $form ->
       *[formal] Ik wens u het beste.
        [informal] Ik wens je het beste.
    }
notes-none = Geen regel
notes-left = Er is geen regel verstuurd.
notes-only-words = Een regel bestaat alleen uit woorden. Tik er een aan, of typ er zelf een.
notes-leaves = Deze regel gaat na { $hour } uur naar { $label }, op een tijd die daar past:
notes-undo = Terugnemen
notes-undone = Teruggenomen. Er is niets verstuurd.
notes-too-late = De regel is al weg.
notes-once = Hierover ging al een regel naar { $label }, geschreven op { $day }. Voor elk ding is er één.
notes-unwished = { $label } wil geen korte regels.
notes-not_for_this = Dit ging over iets wat niet goed voelde, dus hier past geen korte regel bij.
notes-boundary = Dit gaat over grenzen, zoals afspreken, cadeaus of geld. Hier past geen korte regel bij.
notes-unread = Een regel kan zodra dit is gelezen.
notes-gone = Dit is er niet meer, dus er kan geen regel bij.

# To the client.
notes-came =
    { $form ->
       *[formal] Er is een korte regel voor u.
        [informal] Er is een korte regel voor jou.
    }
notes-from = Een korte regel van { $therapist }:
notes-back =
    { $form ->
       *[formal] Een korte regel bij wat u deelde:
        [informal] Een korte regel bij wat je deelde:
    }
notes-in-mydata = Een korte regel van { $therapist }:
