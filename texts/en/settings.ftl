# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Choose more
settings-which = Which notes is it about?
settings-menu = <b>Your choices.</b> Each change counts at once.
settings-as-it-is =
    Next note: { $next }
    Hours: { $opens } to { $closes } ({ $place })
    Lock screen: { $level }
    Topics: { $topics }
settings-none = none
settings-back = Back
settings-next = Next
settings-done = Done
settings-defaults = Done, use the defaults
settings-chosen = ✓ { $label }
settings-on = on
settings-off = off
settings-noted = That is noted.
settings-end = <b>That is how it is set.</b> /settings shows it again at any time.
settings-end-round = <b>All set.</b> /settings changes it at any time, /stop ends it at once.
settings-day-unclear = That date was not clear, so nothing was changed.

settings-menu-dates = Dates
settings-menu-hours = Hours and clock
settings-menu-level = Lock screen
settings-menu-topics = Topics
settings-menu-quiet = Days without notes
settings-menu-country = Country for help lines
settings-menu-called = Your name here
settings-menu-switch = On and off
settings-menu-kinds = Kinds of notes
settings-menu-pause = Pause until a date
settings-menu-language = Language and tone
settings-menu-moving = Another account
settings-menu-plan = How often, how long

settings-dates = <b>Your dates.</b> Each may move by up to 14 days. Tap one to move it, or leave them as they are.
settings-dates-none = <b>Your dates.</b> No notes are planned.
settings-move =
    This note comes on { $day }. Tap to move it, or type another date, such as { $example }.
settings-move-day-back = A day earlier
settings-move-day-on = A day later
settings-move-week-back = A week earlier
settings-move-week-on = A week later
settings-moved = Moved to { $day }.
settings-move-refused = That day does not work, so nothing was changed. A note can move by 14 days, stays 21 days from the next ones, and keeps off days without notes.

settings-hours =
    <b>Your hours.</b> Notes come between { $opens } and { $closes }. The clock used is { $place }.

    Tap, or type hours such as 18-21. To use another clock, type a city.
settings-hours-morning = Morning: { $opens } to { $closes }
settings-hours-afternoon = Afternoon: { $opens } to { $closes }
settings-hours-evening = Evening: { $opens } to { $closes }
settings-hours-day = All day: { $opens } to { $closes }
settings-hours-unclear = No hours and no city were found in that, so nothing was changed. A larger city in the same time zone works too.
settings-hours-refused = Hours lie between { $earliest } and { $latest }, and last an hour or more. Nothing was changed.
settings-zone-which = Is it this one? The time is what a clock there shows now. If not, type another city.

settings-level = <b>Your lock screen.</b> This is what somebody next to you could read there:
settings-level-open = Open
settings-level-discreet = Discreet
settings-level-sealed = Sealed

settings-topics =
    <b>Topics.</b> A note may ask about a part of your life, if you pick it here. Pick any, or none. One in your own words works too: type it, up to { $most } letters.

    What is behind “That part of life” and “The past” is never named in a note.
settings-topic-work = Work
settings-topic-home = Home and money
settings-topic-life = That part of life (health, a baby)
settings-topic-parenting = Parenting
settings-topic-family = Family
settings-topic-partner = Partner
settings-topic-past = The past
settings-topics-offered = { $therapist } offers: { $topics }. Nothing asks about them unless you tap them.
settings-topic-length = A topic has 1 to { $most } letters, so nothing was changed.
settings-topic-many = No more topics fit here. Turn one off, or leave it at these.

settings-quiet =
    <b>Days without notes.</b> A note that would come on one comes a little later. To add a day, type a date, such as { $example }.
settings-occasion = A kind note on that day, each year
settings-occasion-yearly = each { $day }: a note of its own
settings-occasion-is = A note of its own takes the place of the planned one that is nearest. If none is near, none comes.
settings-holidays-quiet = Nothing on public holidays
settings-holidays-open = Notes may come on public holidays
settings-quiet-yearly = each { $day }
settings-quiet-which = Is it meant for each year, or only this once?
settings-quiet-remove = Remove { $day }
settings-quiet-many = { $most } days are the most. A pause fits a longer time.
settings-turn-quiet = Nothing 20 Dec to 2 Jan
settings-turn-open = Notes may come then

settings-country = <b>Your country.</b> It is used for one thing: to show the help lines of your country. Type its name, or tap.
settings-country-which = Is it this one? If not, type it again.
settings-country-unclear = No country with that name is on the list, so nothing was changed.
settings-country-forget = Say no country

settings-called = <b>Your name here.</b> Notes call you { $name }, and only if you chose an open lock screen. To change it, type another name.
settings-called-nothing = <b>Your name here.</b> Notes call you by no name. To change it, type one. It shows only with an open lock screen.
settings-called-forget = Use no name
settings-called-length = A name has 1 to { $most } letters, so nothing was changed.

settings-switches = <b>On and off.</b> Each counts on its own. Tap one to change it.
settings-switch-receipts = Line when it was read: { $state }
settings-switch-receipts-is = A quiet line comes when { $therapist } has read something of yours.
settings-switch-scale = Five taps: { $state }
settings-switch-scale-is = A note that asks has five answers to tap, from very hard to very good.
settings-switch-notes = Short notes back: { $state }
settings-switch-notes-is = { $therapist } may send one short note for each thing you share.
settings-switch-danger-ping = Word out in danger: { $state }
settings-switch-danger-ping-is = A program notices some words of danger, on the practice’s own computer. It misses many, and nobody watches. When it does, { $therapist } gets one line without your words, by day, and not at once. You see that it goes, and can take it back.
settings-switch-danger-ping-none = If your words sound like danger, { $therapist } may get one line without them. In this language the program notices no such words, so nothing goes out.
settings-switch-reminder = One more, if quiet: { $state }
settings-switch-reminder-is = When a note that asks stays quiet, one more comes a week later, and no third.
settings-switch-may-keep = May be kept: { $state }
settings-switch-may-keep-is = { $therapist } may keep what they have read, on a shelf of their own, until you turn this off.

settings-kinds = <b>Kinds of notes.</b> A hello asks nothing. An invitation asks how things are. No reply is fine with both.
settings-kinds-both = Both, in turn
settings-kinds-hello = Only hellos
settings-kinds-invitation = Only invitations

settings-pause = <b>A pause.</b> Nothing comes until the date you choose. Tap, or type a date, such as { $example }.
settings-pause-is = <b>A pause.</b> Nothing comes before { $day }. To change that, tap, or type a date, such as { $example }.
settings-pause-weeks = For 2 weeks
settings-pause-month = For a month
settings-pause-months = For 3 months
settings-pause-refused = A pause ends on a day to come, within two years. Nothing was changed.

settings-plan =
    <b>How often, how long.</b> { $count ->
        [0] No notes are planned.
        [one] One more note is planned.
       *[other] { $count } more notes are planned.
    } Another plan counts from today. You see its dates before you say yes.
settings-plan-light = Light: after 1, 3, 6 and 12 months
settings-plan-year = A year: 8 notes
settings-plan-long = Long: after 3, 6, 12, 18 and 24 months
settings-plan-again = The same plan, from today
settings-plan-on-wish = No notes will come. You can write here at any time.
settings-plan-dates =
    These would be the dates, in place of those before:

    { $dates }

    After the last one it ends. None of them needs an answer. You can stop at any time, in one tap.
settings-plan-yes = Yes, these dates
settings-plan-no = No, leave it as it is

command-settings = Change what comes, and when
