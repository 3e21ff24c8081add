# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored = Nothing about you is stored here.
mine-empty = Nothing is here yet. Notes that came and what you write will stand here, for you alone.
mine-head = <b>Your own history</b> ({ $first } to { $last } of { $count }, newest first)
mine-note = · { $day }: a note came
mine-story = · { $day }: { $state }: “{ $start }”
mine-state-draft = not decided yet
mine-state-shared = shared
mine-state-read = shared, and read
mine-state-kept = kept for you
mine-state-withdrawn = taken back
mine-state-deleted = deleted
mine-erased = (gone, a while after it was read)
mine-older = Older
mine-newer = Newer
mine-picture = As a picture
mine-no-dots = There is nothing to draw yet.
dots-head = Your own dots, newest first. The higher a dot, the nearer to “very good”. The small marks are things you wrote.
dots-face = { $day }: { $face }
dots-story = { $day }: you wrote
dots-more =
    { $count ->
        [one] And 1 more, in the list.
       *[other] And { $count } more, in the list.
    }

mydata-button = All my data
mydata-coming = Two files are on their way: one to read, one for programs. They hold all that is stored about you. Keep them where only you can see them.
mydata-file-text = To read
mydata-file-json = For programs (JSON)
mydata-title = Your data
mydata-made = Made on { $moment }. Times are those of { $zone }.
mydata-you = You
mydata-none = not said
mydata-nothing = Nothing.
mydata-called = Called: { $value }
mydata-chat = Number of this chat at Telegram: { $value }
mydata-language = Language: { $value }
mydata-form = “You”: { $value }
mydata-tone = Tone: { $value }
mydata-zone = Time zone: { $value }
mydata-country = Country for help lines: { $value }
mydata-since = Here since: { $value }
mydata-unreachable = Telegram has not reached you since: { $value }
mydata-with = With { $therapist }
mydata-state = How it stands: { $value }
mydata-state-active = active
mydata-state-paused = paused
mydata-state-resting = at rest
mydata-state-ended = ended
mydata-state-stopped = stopped
mydata-paused-until = Paused until: { $value }
mydata-rhythm = What you wanted: { $value }
mydata-rhythm-scheduled = notes on a schedule
mydata-rhythm-on_wish = only when I want to write
mydata-plan = Plan: { $value }
mydata-plan-light = after 1, 3, 6 and 12 months
mydata-plan-year = 8 notes in a year
mydata-plan-long = after 3, 6, 12, 18 and 24 months
mydata-plan-weeks = every { $weeks } weeks for { $months } months
mydata-counts-from = The plan counts from: { $value }
mydata-next = Next note: { $value }
mydata-hours = Notes may come between { $opens } and { $closes }
mydata-push = What a note may show: { $value }
mydata-push-open = names and topics
mydata-push-discreet = no names, no topics
mydata-push-sealed = only that there is a note
mydata-kinds = Notes: { $value }
mydata-kinds-both = hellos and invitations
mydata-kinds-hello = hellos
mydata-kinds-invitation = invitations
mydata-yes = yes
mydata-no = no
mydata-switch-scale = Five faces to tap: { $value }
mydata-switch-receipts = A line when something was read: { $value }
mydata-switch-notes = Short notes in return: { $value }
mydata-switch-danger_ping = A ping if words sound like danger: { $value }
mydata-switch-may_keep = What was read may be kept: { $value }
mydata-switch-reminder = One more note when the first stays quiet: { $value }
mydata-switch-holidays = Quiet on public holidays: { $value }
mydata-switch-turn_of_year = Quiet from 20 December to 2 January: { $value }
mydata-said-yes = You said yes: { $value }
mydata-ended = It ended: { $value }
mydata-consents = What you agreed to
mydata-consent = { $moment }, card { $version } in language “{ $language }”. Fingerprint of its text (SHA-256): { $hash }
mydata-withdrawn = withdrawn: { $moment }
mydata-notes = Notes
mydata-note-came = { $moment }: came
mydata-note-not-sent = { $moment }: planned, and not sent
mydata-note-planned = { $moment }: on its way
mydata-note-face = your tap: { $face }
mydata-answered = your last answer to it: { $moment }
mydata-stories = What you wrote and tapped
mydata-shared = shared: { $moment }
mydata-opened = the list it stands in was first opened: { $moment }
mydata-read = marked as read: { $moment }
mydata-taken-back = taken back: { $moment }
mydata-noticed = Messages after which you got a card with numbers (none of your words stands with it)
mydata-noticed-yes = you said it was about you
mydata-noticed-not = you said it was not like that
mydata-noticed-unsaid = you left the question
mydata-topics = Topics
mydata-topic-work = work
mydata-topic-home = home and money
mydata-topic-life = that part of life
mydata-topic-parenting = parenting
mydata-topic-family = family
mydata-topic-partner = partner
mydata-topic-past = the past
mydata-topic-is-proposed = offered to you
mydata-topic-is-open = may be asked about
mydata-topic-is-finished = finished
mydata-topic-is-never = never asked about again
mydata-topic-asked = last asked about: { $moment }
mydata-about-felt_off = something felt off
mydata-for-supervisor = for a supervisor to read
mydata-ways-back = Ways back you asked for
mydata-asked = asked: { $moment }
mydata-seen = seen: { $moment }
mydata-fewer = Every other note falls away since note { $number } of the plan
mydata-code = A code to move to another account is out: { $value }
mydata-quiet-days = Days on which nothing comes
mydata-each-year = { $day }, each year
mydata-occasion = { $day }, each year: a note of its own
mydata-moved = Dates that you moved
mydata-moved-to = note { $number } of the plan, to { $day }
mydata-rest = Also stored
mydata-rest-is = Which messages went to this chat and when, the link you used, the buttons you saw last, and where you are in a dialogue. The other file (JSON) has them. Voice notes and photos are at Telegram, and only their numbers are stored here.
mydata-left-out = What is not in here
mydata-left-out-is = The words by which a therapist knows you in their own list: those are theirs. Keys and codes that mean nothing without this program. And what a therapist wrote down elsewhere: ask them for it.

moveon-button = Stop and erase everything
forget-button = Erase everything
forget-card =
    <b>Erase everything</b>

    <b>What goes, at once.</b> All that you wrote and tapped here. Your name, your dates and your choices. Notes that are planned, and what was shared and not read yet. The key that opens all of it is destroyed.

    <b>What nobody can call back.</b> What somebody has read, and may have in their own records. A backup that the practice made before today, until it is replaced. And the messages in this chat: they are at Telegram. To remove them, delete this chat in the app.

    /mydata sends you a copy first, if you want one.
forget-yes = Stop and erase it all now
forget-no = Leave it as it is
forget-kept = Nothing was erased. All is as it was.
forget-other-part = You have another part here, too: as a therapist or as an admin. Other people’s things hang on that, so it cannot be erased from this chat. Whoever runs this program can help. /stop ends the notes to you at once.
erased-head = <b>Erased</b> on { $day } at { $clock } ({ $zone }). No more notes will come.
erased-what = Gone are { $things }, with your name, your choices and this chat’s number. That was { $rows } records. The key that opened them is destroyed.
erased-stories =
    { $count ->
        [one] 1 thing you wrote or tapped
       *[other] { $count } things you wrote or tapped
    }
erased-notes =
    { $count ->
        [one] 1 date on which a note was due
       *[other] { $count } dates on which a note was due
    }
erased-topics =
    { $count ->
        [one] 1 topic
       *[other] { $count } topics
    }
erased-consents =
    { $count ->
        [one] 1 record of your yes
       *[other] { $count } records of your yes
    }
erased-seen = A list with something of yours had been opened by { $therapist }. What was seen there cannot be unseen, and may be in their records.
erased-not-seen = No list with anything of yours had been opened by { $therapist }.
erased-stays = What cannot be called back: the messages in this chat. They are at Telegram, until you delete the chat in the app. A backup that was made before today may hold what is erased, until a new one takes its place.
erased-end = This line is not stored either. All the best to you.

privacy-page =
    <b>Who reads, and what is kept</b>

    <b>Who writes, who reads.</b> A program writes here. What you choose to share goes to the one person who invited you, on their days for reading. Nobody watches this chat, and it is not for emergencies: /help says where a person answers.

    <b>What is kept.</b> Your name and chat, your choices, your taps, and what you write. It is stored by the practice on its own computer, encrypted, with a key for you alone. An admin sees numbers, never words or names.

    <b>How long.</b> What was read goes 90 days later at most. What you keep here stays until you delete it. After two quiet years at most, all of it goes. A line comes before, unless you have stopped; then all goes in silence.

    <b>Telegram’s part.</b> Telegram stores chats with bots on its servers. They are not end-to-end encrypted, so Telegram could read them.

    <b>What it is never used for.</b> No ads, no sale, no training of programs, no bills.

    <b>What you can do.</b> /mine shows your history. /mydata sends you all of it. /stop ends the notes. /forget erases everything. What somebody has read may stay in their own records.
rules-page =
    <b>What this chat is</b>

    A short note now and then, on dates that you saw first. You can answer in one tap, write a few lines, or say nothing. No reply is ever needed.

    <b>What it is not.</b> It is not a session, and not therapy. Nobody watches it, and nobody answers live. It is not for emergencies: /help says where a person answers.

    <b>What you can do.</b> Share, keep or delete what you write. Take it back until it is read. Pause, stop or erase at any time, and give no reason.

    <b>What a therapist can do here.</b> See what you shared, on set days, and tap “Read”. They cannot write to you freely, and there is no open chat. They do not see your number or your photo here, and get no list of who was silent. They can never bring you more than you chose.
