# Away from one day to another, and who covers.

command-away = Days away
away-none = No days away are planned.
away-list = <b>Days away.</b> Nothing comes here on these days; what waits comes on the first reading day after.
away-line = { $from } to { $until }
away-line-cover = { $from } to { $until }, covered by { $name }
away-line-asked = { $from } to { $until }; { $name } is asked to cover
away-new = Plan days away
away-end = Take out: { $from }
away-end-now = I am back
away-from = From which day on are you away? Tap one, or type a date such as { $example }.
away-today = Today
away-tomorrow = Tomorrow
away-monday = Next Monday
away-leave = Leave it
away-left = Nothing was changed.
away-until = Until which day? Tap the last day away, or type a date such as { $example }.
away-unclear = That date was not clear. One such as { $example } works.
away-refused-over = Those days have passed already.
away-refused-backwards = The last day is before the first one.
away-refused-long = That is more than { $most } days. For so long a time /leave lets each former client choose who reads.
away-refused-far = That is more than a year ahead.
away-refused-twice = You are away on one of those days already. /away shows which.
away-cover = Who may get meanwhile what former clients want to be read first? They are asked before anything goes to them, and get nothing else.
away-cover-nobody = Nobody
away-done = Away from { $from } to { $until }. Nothing comes here meanwhile. What waits comes on { $day }, and former clients are told that day.
away-done-open = Away from { $from } to { $until }. Nothing comes here meanwhile. No reading day is planned after that.
away-cover-is-asked = { $name } is asked to cover. You hear when they have answered.

cover-asks = { $name } is away from { $from } to { $until } and asks if you would cover. You would get only what former clients want to be read first, with your own list, and without their labels.
cover-yes = Yes, I cover
cover-no = No
cover-agreed = You cover for { $name } from { $from } to { $until }.
cover-not-after-all = Not after all
cover-declined = You do not cover. { $name } is told.
cover-said-yes = { $name } covers for you from { $from } to { $until }.
cover-said-no = { $name } does not cover from { $from } to { $until }. /away shows your days.
cover-over = { $name } is back or has changed the days, so there is nothing to cover from { $from } on.

# To a client.
away-first-shared = Got it, thank you. { $therapist } is away, so it goes to { $cover } on { $day }, as you wanted it to be read first. You can edit your message or take it back until it is read.
away-back-waits = { $therapist } is away and gets it on { $day }.
