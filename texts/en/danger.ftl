# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.

danger-self = Some of these words can mean that somebody is in danger. If that is you, at these numbers a person answers:
danger-program = I am a program, and no one is reading this right now.
danger-pause = Your notes rest until { $day }. Nothing is expected of you here.
danger-asks = Was this about you, now?
danger-is = Yes
danger-is-not = Not like that
danger-yes = Thank you for saying so. Nothing more is asked here. A voice is one call away:
danger-not = Sorry, that was a wrong guess. It is not asked again for this message.
danger-not-told = { $name } gets no line.
danger-not-told-late = The line that { $name } got says now that it was not like that.
danger-not-pause = Your notes go on as before.

# Who hears of it, and when. To the client, on the card.
danger-told-now = { $name } gets one line now, without your words. Nobody knows when they see it.
danger-told-later = { $name } gets one line, without your words, on { $day } from { $clock } on, not before. Nobody knows when they see it.
danger-told-away = { $therapist } is away. { $name } stands in, and does not learn who it is about.
danger-told-paused = { $name } gets one line, without your words, once messages go out again. They are held up just now, nobody knows for how long.
danger-told-before = { $name } got one line on { $day } at { $clock }. There is no second one within 24 hours.
danger-told-off = No one is told, because that is off in your settings.
danger-told-nobody = No one is told, because { $therapist } does not get messages here just now.
danger-told-no-one = No one is told.
danger-stopped = { $name } gets no line any more.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others = If somebody is not safe right now, call { $number }.
danger-others-anywhere = If somebody is not safe right now, call 112 in Europe or 911 in North America. Or call the number for emergencies where you are.
danger-others-hide = If this chat is better not seen, one tap clears what can be cleared.
danger-others-stranger = This chat can be deleted in the app.
danger-hide = Clear what can be cleared

# To a therapist, or to whoever covers.
danger-push = Some words here may have meant danger.
danger-show = Show whose
danger-item = <b>{ $label }</b> wrote something on { $day } at { $clock } in which a program noticed words of danger. It is often wrong. They agreed to this line and know of it, and they got the numbers of help lines.
danger-item-cover = A former client of { $therapist } wrote something on { $day } at { $clock } in which a program noticed words of danger. It is often wrong. They agreed to this line, and got the numbers of help lines. Who it is, only { $therapist } can see.
danger-item-words = You see the words only if they share them. Nothing is sent to them from here: how you reach them is your own way.
danger-item-words-cover = If they share the words, these come first in your own list.
danger-withdrawn = Taken back: it was not like that.
danger-over = This line does not hold any more.
