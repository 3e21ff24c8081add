# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.

checkin-first =
    Hi. You said yes to a short note now and then. A program sends it on the dates you chose, and no one reads this chat live. How are things, all in all? No reply is ever needed.
checkin-first-named =
    Hi { $name }. You said yes to a short note now and then. A program sends it for { $therapist } on the dates you chose, and no one reads this chat live. How are things, all in all? No reply is ever needed.
checkin-opening = A line left for you: “{ $line }”
checkin-invitation =
    The story has gone on. How are things, all in all? One tap is plenty, a few lines are welcome, and no reply is fine too.
checkin-invitation-named =
    Hi { $name }. { $therapist } is curious how the story went on. How are things, all in all? One tap is plenty, a few lines are welcome, and no reply is fine too.
checkin-hello =
    A small hello. Good news, dull news or hard news: all of it is welcome here. No reply is fine.
checkin-hello-named =
    Hi { $name }, a small hello. Good news, dull news or hard news: all of it is welcome here. No reply is fine.
checkin-last-but-one = Just so it is no surprise: one more note is left on your plan.
checkin-last =
    This is the last note you asked for, so this chat goes quiet now. Your story stays yours, and you can still write here when you want to. No reply is fine.
checkin-only = This is also the last note you asked for. After it the chat goes quiet, and you can still write here when you want to.
checkin-rests =
    It has been quiet here, and that is fine. No more notes will come now. This chat stays open: write here when you want to, or tap the button if you would like the notes again.

face-very-hard = very hard
face-hard = hard
face-so-so = so-so
face-good = good
face-very-good = very good
face-noted =
    Noted: { $face }. { $therapist } sees that one word on { $day }. You can add a few lines by writing here, or leave it at that.
face-take-back = Take it back
face-taken-back = Taken back. Nobody else sees it.
face-in-story = It is part of what you shared. Take that back, and this goes with it.
face-already-read = It has been read already, so it stays as it is.

checkin-skip = Skip
checkin-pause = Pause 3 months
checkin-stop = Stop
checkin-skipped = Skipped. That is fine.

stop-done =
    Stopped. No more notes will come. What you shared before stays with whoever it went to. Thank you for having been here.
stop-nothing = Nothing was set up to come here, so there is nothing to stop.
pause-done = Paused. No note comes before { $day }. You can go on earlier with the button, or stop for good with /stop.
go-on-button = Go on with the notes

client-home-active =
    The next note comes on { $day }. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-on-wish = No notes are planned, as you wished. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-ended = The notes you asked for have come to their end. You can still write here. Nothing goes to { $therapist } unless you tap Share.
client-home-paused = The notes are paused until { $day }. You can write here any time. Nothing goes to { $therapist } unless you tap Share.
client-home-held = The notes are paused and stay so until you say otherwise. You can write here any time.
client-home-resting = The notes rest. They come again only if you want them to. You can write here any time.
client-home-stopped = You stopped the notes, and nothing will come. Nothing that you write here is passed on or kept. To start again, ask { $therapist } for a new link.
