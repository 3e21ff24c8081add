# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.

checkin-first =
    { $tone ->
        [plain] Hi. You said yes to a note now and then. A program sends it on the dates you chose. No one reads this chat live. How are things, all in all? No reply is ever needed.
       *[warm] Hi. You said yes to a short note now and then. A program sends it on the dates you chose, and no one reads this chat live. How are things, all in all? No reply is ever needed.
    }
checkin-first-named =
    Hi { $name }. You said yes to a short note now and then. A program sends it for { $therapist } on the dates you chose, and no one reads this chat live. How are things, all in all? No reply is ever needed.
checkin-first-topic =
    Hi. You said yes to a short note now and then. A program sends it on the dates you chose, and no one reads this chat live. You picked a thread to be asked about. How is it going these days? No reply is ever needed.
checkin-first-topic-named =
    Hi { $name }. You said yes to a note now and then. A program sends it for { $therapist } on dates you chose, and no one reads this chat live. You picked “{ $topic }”. How is that going? No reply is ever needed.
checkin-first-tender-named =
    Hi { $name }. You said yes to a note now and then. A program sends it for { $therapist } on dates you chose, and no one reads this chat live. How is it these days with { $topic }? No reply is ever needed.
checkin-opening = A line left for you: “{ $line }”
checkin-invitation =
    { $tone ->
        [plain] A note, as planned. How are things, all in all? One tap is enough, and no reply is fine too.
       *[warm] The story has gone on. How are things, all in all? One tap is plenty, a few lines are welcome, and no reply is fine too.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Hi { $name }. A note for { $therapist }, as planned. How are things, all in all? One tap is enough, and no reply is fine too.
       *[warm] Hi { $name }. { $therapist } is curious how the story went on. How are things, all in all? One tap is plenty, a few lines are welcome, and no reply is fine too.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] A note, as planned. How are things, all in all? A few lines are enough, and no reply is fine too.
       *[warm] The story has gone on. How are things, all in all? A few lines are welcome, and no reply is fine too.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Hi { $name }. A note for { $therapist }, as planned. How are things, all in all? A few lines are enough, and no reply is fine too.
       *[warm] Hi { $name }. { $therapist } is curious how the story went on. How are things, all in all? A few lines are welcome, and no reply is fine too.
    }
checkin-invitation-topic =
    A while ago you picked a thread to be asked about. How is it going these days? A few words are plenty, and no reply is fine too.
checkin-invitation-topic-named =
    Hi { $name }. You picked the topic “{ $topic }”. How is that part of life these days? No reply is fine, and you can drop this topic with one tap.
checkin-invitation-tender-named =
    Hi { $name }. You wished to be asked about one thing. How is it these days with { $topic }? No reply is fine, and you can drop this with one tap.
checkin-again = You wished for one more note when the first stays quiet. Here it is, and there is no third. No reply is fine.
checkin-feedback = Once a year: a tap below can say how these notes are for you.
feedback-useful = Useful
feedback-too-much = Too many
feedback-useful-noted = Good to know. All stays as it is.
feedback-fewer = Then there will be fewer: every other note falls away. The next one comes on { $day }.
feedback-fewer-none = Good to know. No more notes are planned anyway.
feedback-undo = As it was before
feedback-undone = All is as it was before.
checkin-sealed = A note is here. No reply is fine.
line-sealed = A line is here.
show = Show
hide = Hide
checkin-hello =
    { $tone ->
        [plain] Hello, as planned. Nothing is asked. No reply is fine.
       *[warm] A small hello. Good news, dull news or hard news: all of it is welcome here. No reply is fine.
    }
checkin-hello-named =
    { $tone ->
        [plain] Hello { $name }, as planned. Nothing is asked. No reply is fine.
       *[warm] Hi { $name }, a small hello. Good news, dull news or hard news: all of it is welcome here. No reply is fine.
    }
checkin-season =
    { $tone ->
        [plain] A note for this day, as you wished. Nothing is asked. No reply is fine.
       *[warm] This day can be a lot, or just a date. Either way, you are thought of kindly. No reply is fine.
    }
checkin-season-named =
    { $tone ->
        [plain] Hello { $name }. A note for this day, as you wished. Nothing is asked. No reply is fine.
       *[warm] Hi { $name }. This day can be a lot, or just a date. Either way, you are thought of kindly. No reply is fine.
    }
checkin-last-but-one = Just so it is no surprise: one more note is left on your plan. You can stop now, choose more in /settings, or do nothing.
checkin-last =
    { $tone ->
        [plain] This is the last note of your plan, and this chat goes quiet now. You can still write here. The button shows a way back if something new comes up. No reply is fine.
       *[warm] This is the last note you asked for, so this chat goes quiet now. Your story stays yours, and you can still write here. If life brings something new, the button shows a way back. No reply is fine.
    }
checkin-only = This is also the last note you asked for. After it the chat goes quiet, and you can still write here when you want to.
checkin-rests =
    { $tone ->
        [plain] It has been quiet here, and that is fine. No more notes come. You can still write here, or get the notes again with the button.
       *[warm] It has been quiet here, and that is fine. No more notes will come now. This chat stays open: write here when you want to, or tap the button if you would like the notes again.
    }

face-very-hard = very hard
face-hard = hard
face-so-so = so-so
face-good = good
face-very-good = very good
face-noted =
    Noted: { $face }. { $therapist } sees that one word on { $day }. You can add a few lines by writing here, or leave it at that.
face-change = Change
face-which = Which one is it?
face-take-back = Take it back
face-taken-back = Taken back. Nobody else sees it.
face-in-story = It is part of what you shared. Take that back, and this goes with it.
face-already-read = It has been read already, so it stays as it is.

checkin-skip = Skip
checkin-pause = Pause 3 months
checkin-stop = Stop
checkin-later = Later
later-when = When would be better?
later-today = Later today
later-tomorrow = Tomorrow
later-week = Next week
later-month = Next month
later-back = Back
later-back-said = Back to where it was.
later-comes-today = Fine. It comes once more, later today.
later-comes-on = Fine. It comes once more, on { $day }.
checkin-skipped = Skipped. That is fine.

topic-which = Which one?
topic-shown = You picked: { $topic }.
topic-finished = Finished
topic-never = Don’t ask again
topic-rests-finished = Finished, in your word. Nothing asks about it again, unless you add it once more in /settings.
topic-rests-never = Fine. Nothing asks about it again.
topic-name-work = work
topic-name-home = home and money
topic-name-life = that part of life
topic-name-parenting = parenting
topic-name-family = family
topic-name-partner = partner
topic-name-past = what was before

stop-done =
    { $tone ->
        [plain] Stopped. No more notes will come. What you shared before stays with whoever it went to.
       *[warm] Stopped. No more notes will come. What you shared before stays with whoever it went to. Thank you for having been here.
    }
stop-nothing = Nothing was set up to come here, so there is nothing to stop.
pause-done = Paused. No note comes before { $day }. You can go on earlier with the button, or stop for good with /stop.
pause-until = Pause until …
pause-ask = Until which day? Type a date such as { $example }.
pause-not = Never mind
pause-not-done = Nothing was paused.
pause-unclear = That was not clear as a date. One such as { $example } works.
pause-far = A day from tomorrow on works, at most two years away. For example { $example }.
go-on-button = Go on with the notes

hide-button = Not alone now
hide-done = Done. What is older than two days stays until you delete it yourself, and so may a few lines that you typed.

client-home-active =
    The next note comes on { $day }. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-on-wish = No notes are planned, as you wished. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-ended = The notes you asked for have come to their end. You can still write here. Nothing goes to { $therapist } unless you tap Share.
client-home-paused = The notes are paused until { $day }. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-held = The notes are paused and stay so until you say otherwise. You can write here any time.
client-home-resting = The notes rest. They come again only if you want them to. You can write here any time.
client-home-stopped = You stopped the notes, and nothing will come. Nothing that you write here is passed on or kept. To start again, ask { $therapist } for a new link.
