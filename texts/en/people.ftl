# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.

command-people = Former clients
command-week = What goes out in seven days
command-export = My record of one client

people-head = <b>Your former clients.</b> In order of the alphabet. Quiet says nothing about your work.
people-none = Nobody has said yes to an invite so far.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = One label cannot be shown.
people-agreed = agreed
people-on-wish = agreed, writes when they like
people-paused = paused
people-paused-until = paused until { $day }
people-resting = resting
people-ended = ended
people-asked-back = asked to come back on { $day }
people-before = Page before
people-next = Next page
people-back = All former clients
people-back-to-one = Back
people-back-to-shared = Back to the list

people-since = Said yes on { $day }.
people-plan = Plan: { $plan }.
people-plan-until = Plan: { $plan }. The last note is planned for { $day }.
people-plan-on-wish = Plan: no notes. They write when they like.
people-reading = They were told that you read on { $days }.
people-agreed-receipts = They like to know when something was read.
people-agreed-notes = They are glad of a short note from you.
people-agreed-shelf = You may keep what you read.
people-shared-button = What they shared
people-picture-button = Picture
people-shared-head = <b>{ $label }</b> · what they shared with you, newest first
people-nothing-shared = Nothing stands here now.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · kept
people-letter = <b>{ $number }</b> · { $day } · a letter
people-folded = <i>Folded, for when it suits you.</i>
people-words-gone = <i>Its words are no longer here.</i>
people-open-one = Open { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Play or show

people-picture-head = { $label }: faces as dots, stories as diamonds, letters as squares.
people-dot = { $day }: { $face }
people-mark-story = { $day }: a story
people-mark-letter = { $day }: a letter
people-picture-more =
    { $count ->
        [one] and 1 more before that
       *[other] and { $count } more before that
    }
people-no-picture = There is nothing to draw so far.

shelf-button = Shelf
shelf-head = <b>{ $label }</b> · what you keep, with their consent
shelf-empty = The shelf is empty.
shelf-not-allowed = They have not said that you may keep anything, so the shelf is empty.
shelf-put-on = Keep for supervision
shelf-put-on-one = Keep { $number }
shelf-take-off = Take off the shelf
shelf-is-on = <i>On your shelf. It stays there until you take it off, or until they change their mind.</i>
shelf-was-put-on = It is on your shelf.
shelf-was-taken-off = It is off your shelf.
shelf-may-not = This one stays with them. It is not for the shelf.

week-head = <b>What goes out in the next seven days.</b>
week-none = Nothing goes out in the next seven days.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = an invitation to tell
week-hello = a hello that asks nothing
week-line-is = Your line in it:
week-skip-one = Skip { $number }
week-line-one = Line { $number }
week-skip = Skip the note to <b>{ $label }</b> on { $day }? The plan goes on with the next one. This cannot be taken back.
week-skip-last = Skip the note to <b>{ $label }</b> on { $day }? It is the last one, and says goodbye. Without it the plan ends quietly. This cannot be taken back.
week-skip-yes = Skip it
week-leave = Leave it as it is
week-skipped = It will not go out.
week-line-of = Your line in the first note to <b>{ $label }</b>:
week-line-change = Write another
week-line-remove = Take it out
week-line-removed = The note goes out without a line.
week-line-ask = Type the new line, up to { $most } letters. It stands in the first note, so it asks for nothing and is safe on a lock screen.
week-line-leave = Leave the line
week-line-left = The line stays as it was.
week-line-faults = That line could weigh on somebody. Here is why, so that you can change it:
week-line-too-late = The first note is on its way already, so the line stays as it was.
week-line-changed = This is the line to <b>{ $label }</b> now:

record-button = My record
record-which = <b>Your record of one former client.</b> Whose is it to be?
record-of = <b>Your record:</b> { $label }
record-is =
    It holds what they shared with you and what stands with you today. What they took back, what was erased after a while, voice notes and photos are not in it.

    It is not a file of a treatment and not a whole story. Quiet times are not in it, and they say nothing. Once you have the file, keeping it safe is in your hands.
record-as-pdf = To read (PDF)
record-as-json = For programs (JSON)
record-coming = It comes in a moment.
record-name = record
record-title = What was shared: { $label }
record-made = Made for { $therapist } on { $day }.
record-story = { $day } · shared
record-letter = { $day } · letter
record-read = read on { $day }
record-letter-unopened = A letter that you have not opened. It is not in this record.
record-kept = kept, with consent
record-asked-back = { $day } · asked for a way back
record-nothing = Nothing stands here now.
record-words-gone = (Its words are no longer here.)

people-mydata-kept = kept by your therapist since { $moment }
