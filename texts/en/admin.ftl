# What an admin meets: numbers and settings, never a word, a name or a label of a client.

command-admin = The practice: what it offers

admin-panel =
    <b>The practice</b>
    Therapists: { $therapists }
    Open invites: { $invites }
    Former clients who said yes: { $clients }
    Not sent yet: { $waiting }
admin-menu-offers = What is offered
admin-menu-languages = Languages
admin-menu-plans = Plans
admin-menu-hours = Usual hours
admin-menu-kept = How long things are kept
admin-menu-days = Quiet days
admin-menu-texts = Your own texts
admin-audit = Trail
admin-invite = Invite a therapist
admin-invite-made =
    A link for one therapist. It works once, for 30 days, for the first person who opens it:

    { $link }
admin-back = Back
admin-undo = Undo
admin-noted = Noted. It holds from now on.
admin-moved = Somebody changed this meanwhile. Here is how it stands now.

# Sending.

admin-pause = Pause all sending
admin-go-on = Go on sending
admin-is-paused =
    <b>Sending is paused</b> since { $since }, { $by ->
        [you] by you
        [another] by another admin
       *[nobody] by an admin who is not here any more
    }. Answers to people who write still go out. The rest waits:
admin-waits-nothing = Nothing waits right now.
admin-waits-checkin = { $count ->
        [one] 1 check-in
       *[other] { $count } check-ins
    }
admin-waits-reminder = { $count ->
        [one] 1 second note (“one more, if quiet”)
       *[other] { $count } second notes (“one more, if quiet”)
    }
admin-waits-digest = { $count ->
        [one] 1 list for a therapist
       *[other] { $count } lists for therapists
    }
admin-waits-letter = { $count ->
        [one] 1 letter
       *[other] { $count } letters
    }
admin-waits-news = { $count ->
        [one] 1 line to a client, such as a therapist’s note
       *[other] { $count } lines to clients, such as therapists’ notes
    }
admin-waits-receipt = { $count ->
        [one] 1 line that something was read
       *[other] { $count } lines that something was read
    }
admin-waits-farewell = { $count ->
        [one] 1 last line to a client
       *[other] { $count } last lines to clients
    }
admin-waits-ping = { $count ->
        [one] 1 request for a way back
       *[other] { $count } requests for a way back
    }
admin-waits-notice = { $count ->
        [one] 1 notice to a therapist or an admin
       *[other] { $count } notices to therapists or admins
    }
admin-waits-reply = { $count ->
        [one] 1 answer to somebody who wrote
       *[other] { $count } answers to people who wrote
    }
admin-waits-apology = { $count ->
        [one] 1 apology
       *[other] { $count } apologies
    }

# What is offered.

admin-offers =
    <b>What is offered</b>
    Off holds at once, also for what waits; before that you see how many people it touches. On changes nothing for anybody until they choose it themselves.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Turn off: { $name }</b>
    { $what }

    People whom it touches right now: { $people }.
admin-turn-off = Turn it off for everybody
admin-leave-on = Leave it on
admin-is-off = { $name }: off from now on.
admin-is-on = { $name }: offered from now on. Nothing changed for anybody yet.
admin-offer-checkins = Check-ins
admin-offer-checkins-is = notes to former clients on the dates that they agreed to.
admin-offer-checkins-off = No check-in goes out any more, not even one that waits. Each client who gets them is told so in one kind line, in their own hours. Writing to their therapist goes on.
admin-offer-letters = Letters
admin-offer-letters-is = clients can write a letter and send it to their therapist.
admin-offer-letters-off = No letter can be begun or sent. What is written stays with its writer. A letter that is on its way and not in a therapist’s list yet stays with its writer, too, who is told.
admin-offer-answers = Letters back
admin-offer-answers-is = a therapist can answer a letter once, if its writer wishes.
admin-offer-answers-off = No letter can be answered. An answer that has not gone out yet becomes a draft again.
admin-offer-voice = Voice notes
admin-offer-voice-is = clients can share voice notes.
admin-offer-voice-off = Voice notes are not passed on. Those that nobody has read yet stay with the clients, who are told.
admin-offer-photos = Photos
admin-offer-photos-is = clients can share photos.
admin-offer-photos-off = Photos are not passed on. Those that nobody has read yet stay with the clients, who are told; the words beside them are passed on.
admin-offer-scale = Five taps
admin-offer-scale-is = a note that asks has five answers to tap, from very hard to very good.
admin-offer-scale-off = Notes come without the five taps, also those that wait. What was tapped before stays.
admin-offer-receipts = Line when read
admin-offer-receipts-is = clients can get one quiet line when something of theirs was read.
admin-offer-receipts-off = No such line goes out any more, not even one that waits.
admin-offer-notes = Notes from therapists
admin-offer-notes-is = a therapist can send one short note for each thing received, if the client wishes.
admin-offer-notes-off = No note can be written any more, and one that waits does not go out.
admin-offer-reminders = One more, if quiet
admin-offer-reminders-is = if a note that asks stays quiet, clients can get one more, and no third.
admin-offer-reminders-off = No second note goes out any more, not even one that waits.
admin-offer-danger = Danger words
admin-offer-danger-is = the program notices some words of danger and answers with numbers where people are. If the client agreed, the therapist gets one line. Many words are missed, and nobody watches.
admin-offer-danger-off = No such words are noticed any more, and no therapist gets word of them. /help stays as it is for everybody.
admin-offer-way_back = Way back
admin-offer-way_back-is = clients can see how to reach their therapist again, and let them know.
admin-offer-way_back-off = /back shows no way any more. Who asked for one already is still heard. /help stays as it is for everybody.

# Languages, plans, hours, and how long things are kept.

admin-all = all
admin-one-stays = One language stays.
admin-first-stays = This plan is proposed first. Choose another one for that, then take this one out.
admin-languages = <b>Languages.</b> People can choose among those with a tick. Whoever uses another one already keeps it.
admin-plans = <b>Plans.</b> Therapists can propose those with a tick, and clients can choose among them when they extend. Whoever has another one keeps it. The last buttons say which one stands at the top when a therapist invites.
admin-plan-light = Light: after 1, 3, 6, 12 months
admin-plan-year = A year: 8 notes
admin-plan-long = Long: after 3, 6, 12, 18, 24 months
admin-plan-weeks = Every few weeks
admin-plan-first = At the top: { $plan }
admin-hours = <b>Usual hours.</b> Notes come { $span } on the client’s own clock, until they choose other hours. This holds for those who say yes from now on. Tap, or type hours, such as 10-18.
admin-hours-unclear = Hours lie between 5:00 and 23:00, an hour at least. Nothing was changed.
admin-span = from { $opens } to { $closes }
admin-kept =
    <b>How long things are kept</b>
    · <b>Words</b> that clients shared: so long after they were read.
    · <b>Clients</b> who stopped, or whose notes rest or ended: all about them, so long after the last thing they did here.

    The longest are the bounds of the law. Everybody is told before anything of theirs goes, and can keep a copy.
admin-kept-words = Words: { $count } days
admin-kept-link = Clients: { $count } months
admin-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
admin-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
admin-shorter-words_kept =
    <b>Shorter: words are kept { $after }, not { $before }.</b>
    People of whom something is kept here now: { $people }. Nothing goes before its owner was told, 14 days ahead.
admin-shorter-link_kept =
    <b>Shorter: a client is forgotten { $after } after the last thing they did here, not { $before }.</b>
    People of whom something is kept here now: { $people }. Nobody is forgotten before they were told, 30 days ahead.
admin-shorter-yes = Yes, shorter
admin-shorter-no = Leave it

# Quiet days.

admin-days-screen = <b>Quiet days.</b> On these dates nothing comes unasked to any client; answers still do. Type a date, such as { $example }. With its year it counts once, without it each year. At most { $most }.
admin-day-yearly = { $day }, each year
admin-day-remove = Remove { $day }
admin-day-past = That day is over. Nothing was changed.
admin-days-many = { $most } quiet days are the most. Remove one first.
admin-day-sure =
    <b>Quiet: { $day }</b>
    Clients whose note stands on that day: { $people }. It moves to the next open one.
admin-day-yes = Keep it quiet

# Texts of the practice.

admin-texts = <b>Your own texts.</b> They are shown as you write them, in every language. Each change is a new version.
admin-text-welcome = Welcome
admin-text-privacy = Privacy
admin-text-welcome-is = <b>Welcome.</b> Stands before the card on which a client says yes. Type the words, { $most } letters at most.
admin-text-privacy-is = <b>Privacy.</b> Stands under /privacy, beside what the program itself says there. After a change each client sees it once, when they next write or tap; nobody is asked anything. Type the words, { $most } letters at most.
admin-text-ours = There are no words of your own now.
admin-text-holds = Version { $number }, since { $day }:
admin-text-forget = Take it out
admin-text-faults = Nothing was changed, because of this:

# Undo.

admin-undo-too = Undo this, too
admin-undone = Undone. “{ $what }” is as it was before.
admin-undone-people = Clients who have it back: { $people }. Who chose anew since then keeps that.
admin-undone-late = That was more than a day ago, so clients choose anew for themselves.
admin-undo-changed-since = Nothing was undone: “{ $what }” has changed again since then. /admin shows how it stands.
admin-undo-not-here = This cannot be undone here. /admin shows how things stand.
admin-sending = all sending
admin-bound-languages = languages
admin-bound-plans = plans
admin-bound-default_plan = the plan that is proposed first
admin-bound-default_hours = usual hours
admin-bound-words_kept = how long words are kept
admin-bound-link_kept = how long clients are kept

# The supervisor, and a therapist who leaves.

admin-supervisor = Supervisor
admin-supervisor-screen = <b>Supervisor.</b> A former client who says that something felt off can choose who reads it: their therapist, a supervisor, or nobody. Who is the supervisor?
admin-supervisor-none = Nobody
admin-supervisor-chosen = ✓ { $name }

admin-handover = A therapist leaves
admin-handover-who = <b>A therapist leaves.</b> Whose former clients are to be asked about somebody else? They are asked one by one; nobody here sees who they are.
admin-handover-none = No therapist is set up.
admin-handover-to = Whom may the former clients of { $therapist } be asked about?
admin-handover-sure = { $therapist } leaves now, and their former clients are asked about { $successor }. There is no way back from this by a button.
admin-handover-sure-nobody = { $therapist } leaves now, and their former clients are told that nobody reads on. There is no way back from this by a button.
admin-handover-yes = Yes, hand over
admin-handover-done = { $therapist } has left. Their former clients are told.
admin-handover-left = You were taken out of this practice, so nothing comes here any more. Former clients are told.
admin-idle =
    { $count ->
        [one] 1 therapist has had something to read for 60 days, and opened nothing. Under /admin you can hand over.
       *[other] { $count } therapists have had something to read for 60 days, and opened nothing. Under /admin you can hand over.
    }

# How many people, where it says how many.

headcount-few = fewer than { $count }
headcount-least = at least { $count }
