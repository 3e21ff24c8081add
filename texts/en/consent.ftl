# Opting in. The card is a legal text: reading grade 8 at most; changing it needs a new version.

consent-card =
    <b>A note now and then</b>

    You were given this link by { $therapist }. If you say yes, a short note may come here on dates that you see first. You can answer in one tap, write a few lines, or say nothing. No reply is ever needed.

    <b>Who writes, who reads.</b> A program sends the notes. Only what you choose to share goes to { $therapist }. Days for reading: { $days }. Nobody watches this chat, and it is not for emergencies.

    <b>What it is not.</b> It is not a session, not therapy, and does not start therapy again. It is free and never billed. No employer and no insurer can see it.

    <b>What is kept.</b> Your words are stored encrypted by the practice, 90 days after they were read at most, unless you keep them. Telegram stores bot chats on its own servers, and they are not end-to-end encrypted. What { $therapist } has read may stay in their records.

    You can stop at any time, in one tap.
consent-go-on = I have read this
consent-no = No, thank you
consent-age = One question: are you 18 or over?
consent-age-yes = Yes, I am
consent-age-no = No
consent-rhythm = How would you like it? Nothing has been set up yet.
consent-scheduled = Notes on a schedule
consent-on-wish = Only when I want to write
consent-dates =
    These would be the dates:

    { $dates }

    Each note comes between { $opens } and { $closes } ({ $zone }). None comes between 20 December and 2 January. After the last one it ends. None of them needs an answer.{ $tells ->
        [no] {""}
       *[yes] {" "}When { $therapist } has read something of yours, one quiet line tells you.
    }

    All of this is a start. Once it is set, you can choose dates, hours, topics and more.
consent-dates-fine = These dates are fine
consent-done-scheduled =
    All set. The first note comes on { $day }. Until then it is quiet here. Nobody watches this chat; /help shows where a person answers.

    You can write here any time. Nothing goes to { $therapist } unless you tap Share. /settings changes what comes, /stop ends it all at once.
consent-done-on-wish =
    All set. No notes will come. Nobody watches this chat; /help shows where a person answers. When you want to write, just write here. Nothing goes to { $therapist } unless you tap Share. /stop ends it all at once.
consent-declined = That is fine. The link is used up now, and nothing about you was kept. All the best to you.
