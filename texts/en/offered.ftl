# What people meet when the practice does not offer something, or says something of its own.

offered-not = The practice does not offer this at present, so nothing was changed.
offered-not-checkins = The practice sends no notes at present. You can write here at any time.
offered-not-letters = The practice takes no new letters at present. What you wrote stays yours.
offered-not-way-back = The practice shows no way back here at present. /help says where a person answers, at any hour.
offered-not-plan = The practice offers no such plan at present. The one you have stays as it is.
offered-notes-end = A small change: the notes on dates have come to an end here, for everybody. It has nothing to do with you. You can write here at any time, and nothing is asked of you.
offered-notes-go-on = The notes go on after all, on your dates. /settings shows them, and /stop ends them at once.
offered-welcome = <b>A word from the practice</b>
offered-privacy = <b>What the practice says about privacy</b>
offered-privacy-new = <b>There are new words about privacy here.</b> Nothing is asked of you. It stands under /privacy, too.
offered-privacy-gone = The extra words about privacy were taken out. /privacy says what holds.
