# A therapist's short note for one thing received.

notes-button = Note { $number }
notes-write = A short note
notes-ask = A short note for { $label }: tap one, or type your own, up to { $most } letters. It asks for nothing. It leaves in ten minutes, and until then you can undo it.
notes-preset-thanks = Thank you for telling me.
notes-preset-read = I have read this with care.
notes-preset-glad = I am glad that you wrote.
notes-preset-arrived = Your words have arrived here.
notes-preset-kindly = I think of you kindly.
notes-preset-well = I wish you well.
notes-none = No note
notes-left = No note was sent.
notes-only-words = A note is made of words alone. Tap one, or type your own.
notes-leaves = This note leaves for { $label } after { $hour }, in their hours:
notes-undo = Undo
notes-undone = Taken back. Nothing was sent.
notes-too-late = It has left already.
notes-once = A note on this went to { $label } already: you wrote it on { $day }. There is one for each thing.
notes-unwished = { $label } takes no short notes.
notes-not_for_this = This was about something that felt off, so no short note fits here.
notes-boundary = This touches a boundary topic, such as meeting, gifts or money. No short note goes with it here.
notes-unread = A note works once this was read.
notes-gone = This is not here any more, so no note can go with it.

# To the client.
notes-came = A short note has come for you.
notes-from = A short note from { $therapist }:
notes-back = A short note, for what you shared:
notes-in-mydata = A short note from { $therapist }:
