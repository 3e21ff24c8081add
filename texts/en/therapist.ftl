# For therapists: set-up, invites, digests.

setup-name =
    Welcome. A few short questions, then you can invite. What name may former clients see? A first name is plenty.
setup-name-length = Please a name of 1 to { $most } letters.
setup-zone = Which city’s time do you live by? Type its name.
setup-zone-unknown = No city with that name is on the list. A larger one in the same time zone works too.
setup-zone-which = Is it this one? The time is what a clock there shows now. If not, type another city.
setup-days = On which days do you read? Former clients are told. Nothing comes on other days, and nothing when there is nothing to read.
setup-day-chosen = ✓ { $day }
setup-days-done = These days
setup-days-none = Choose one day at least.
setup-hour = At what hour may it come? Tap one, or type a time such as 7:30.
setup-hour-unclear = A time between { $earliest } and { $latest } works here, for example 7:30.
setup-done =
    All set, { $name }. What is shared with you comes on { $days } at { $hour } ({ $zone }). Quiet from a former client says nothing about your work.

    Nobody watches this chat, and former clients are told so.

invite-button = Invite a former client
invite-label = Who is it for? Type a label that only you see, up to { $most } letters. Initials are plenty.
invite-label-length = Please a label of 1 to { $most } letters.
invite-last-session = When was, or will be, the last session? Tap, or type a date such as { $example }.
invite-last-today = Today
invite-last-week = A week ago
invite-last-unclear = That date was not clear. One such as { $example } works.
invite-talked = Last session: { $day }. No note comes before it. Was the ending talked through with them, and would they like to hear from you?
invite-talked-yes = Yes, we talked about it
invite-talked-no = Not yet
invite-not-yet = Then this can wait. When you have talked about it, /invite starts again.
invite-plan = How often may a note come? They see the dates first and can change their mind. Counted from the last session.
plan-light = Light: after 1, 3, 6 and 12 months
plan-year = A year: 8 notes, then it ends
plan-long = Long: after 3, 6, 12, 18 and 24 months
plan-weeks = Every { $weeks } weeks, a year
invite-topics = If you like, offer topics that a note may ask about. They choose: nothing is asked about unless they tap it themselves.
invite-topics-go-on = Go on
invite-opening = If you like, one line for the first note, up to { $most } letters. It asks for nothing and is safe on a lock screen.
invite-opening-skip = No line
invite-opening-faults = That line could weigh on somebody. Here is why, so that you can change it:
fault-too_long = It is longer than 140 letters.
fault-guilt = It can sound like blame or worry about silence.
fault-demand = It asks for something. Here nothing is asked.
fault-assumed_state = It supposes how they are.
fault-cheer = It cheers in a way that can hurt on a bad day.
fault-clinical = It has a word of therapy in it, and a lock screen may show it.
fault-marketing = It sounds like an advertisement.
fault-praise = It praises the one who helped.
fault-forbidden = It promises what nobody can keep here, or counts who did not come.
fault-question_too_many = It has more than one question.
fault-exclamation = It has more than one exclamation mark.
fault-contact = It has a link, a number or an address in it.
invite-made =
    The invite for <b>{ $label }</b> is the picture below. Show it, print it, or pass on the link yourself. It works once, for 30 days, for the first person who opens it.
invite-card =
    A short note now and then, if you like. This link works once:

    { $link }
invite-opened-twice = The link for { $label } was opened by a second person. They saw no name and got no further.
therapist-home = Your next reading is on { $day } at { $hour }, if there is something to read. Until then nobody watches here, and former clients know it.
day-not-set = the next reading day

digest-cover =
    { $count ->
        [0] Nothing is left to read here.
        [one] 1 thing to read, when it suits you.
       *[other] { $count } things to read, when it suits you.
    }
digest-repeat = (This may be a repeat.)
digest-open = Open
digest-close = Close
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · read
digest-topic = Topic: { $topic }
digest-then = <i>then, { $day }</i>
digest-now = <i>now</i>
digest-told-quietly = They get one quiet line, in their daytime.
digest-marked-read = Marked as read.
digest-withdrawn = <b>{ $number } · { $label }</b> · taken back
digest-read = Read { $number }
digest-read-all = All read
digest-whole-button = Whole { $number }
digest-whole = <b>{ $label }</b>, in full:
digest-footer = <i>Quiet says nothing about your work.</i>
