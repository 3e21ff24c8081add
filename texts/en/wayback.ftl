# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Something new came up
back-nobody = There is no way back to anybody from this chat. /help shows where a person answers.
back-which = Who is it about?
back-card = <b>A way back.</b> If something new came up, this is how to reach { $therapist }:
back-card-unwritten = <b>A way back.</b> { $therapist } has left no note here on how to be reached. You can still let them know.
back-card-after = One tap lets { $therapist } know that you ask for a way back. None of your story goes along. This is not for emergencies: /help shows where a person answers at once, and what is free.
back-card-past = The last note came two years ago or more, so nothing goes out from here any more. The usual ways to reach { $therapist } still stand. /help shows where a person answers, and what is free.
back-ask = Let { $therapist } know
back-not-now = Not now
back-left = Nothing was sent. /back is there whenever you like.
back-asked = { $therapist } gets one line in their daytime: that you ask for a way back, and no more. The answer comes their own way, not through this chat.
back-asked-pauses = Your notes pause. They go on when you say so.
back-asked-before = { $therapist } got that line on { $day }. The answer comes their own way, not through this chat.
back-take-back = Take it back
back-taken-back = Taken back.
back-too-late = It has been seen already, so it stays as it is.
back-seen = What you asked for was seen on { $day }.
back-seen-named = { $therapist } saw on { $day } that you ask for a way back.

back-push = Somebody asks for a way back.
back-show = Show who
back-item = <b>{ $label }</b> has asked for a way back since { $day }. None of their story comes with it. Your answer goes your own way: nothing is sent from here.
back-item-saw = They saw this note of yours:
back-item-unwritten = They saw no note on how to reach you. /wayback writes one.
back-mark-seen = Seen
back-marked-seen = Marked as seen.
back-withdrawn = Taken back by the one who asked.

wayback-button = My way back
wayback-is = <b>Your way back.</b> A former client who asks for a way back sees this:
wayback-unwritten = <b>Your way back.</b> A former client who asks for one finds no note of yours yet.
wayback-ask = To write it, type up to { $most } letters: how to book, how long the wait is, and one place that is free.
wayback-length = Please 1 to { $most } letters.
wayback-remove = Take the note out
wayback-leave = Leave it as it is
wayback-left = It stays as it was.
