# /stats, and what admins are told of by themselves. Numbers and kinds, never who.

command-stats = Counts and health

stats-button = Counts and health
stats-now = <b>Former clients</b>
stats-state-active = Opted in
stats-state-paused = Paused
stats-state-resting = At rest, after quiet notes
stats-state-ended = At the end of their plan
stats-state-stopped = Stopped
stats-count = { $what }: { $count } or more
stats-few = { $what }: fewer than 5
stats-steps = <i>In steps of five, so that nobody can be found in a number.</i>
stats-health = <b>The bot</b>
stats-alive = Last sign of life: { $ago } ago
stats-alive-never = Last sign of life: none yet
stats-polled = Last answer from Telegram: { $ago } ago
stats-queue = Due and not sent: { $count }
stats-queue-age = The oldest of these has been due for { $ago }
stats-unsent = Oldest message not sent: made { $ago } ago
stats-drift-unknown = Clock: not compared yet
stats-drift-none = Clock: agrees with Telegram’s
stats-drift-ahead = Clock: { $seconds } seconds ahead of Telegram’s
stats-drift-behind = Clock: { $seconds } seconds behind Telegram’s
stats-size = Database: { $megabytes } MB
stats-backup = Last backup: { $ago } ago
stats-backup-never = Last backup: none by this bot
stats-backup-failed = A backup failed { $ago } ago
stats-caption = By month, in steps of five. A dot stands for fewer than 5 people.
stats-figure-in = Opted in
stats-figure-paused = Paused
stats-figure-stopped = Stopped
stats-figure-erased = Erased
stats-figure-delivered = Notes delivered
stats-figure-uncertain = Notes uncertain
stats-figure-skipped = Notes skipped

uncertain-button = Uncertain sends
uncertain-none = No send waits for a decision.
uncertain-head =
    <b>Uncertain sends.</b> Telegram gave no clear answer, so these may have arrived or not. They are not sent again: twice would be worse.
uncertain-line = · { $kind }: { $count }, since { $day }
uncertain-leave = Leave them as they are
kind-reply = Answers to somebody who wrote
kind-apology = Apologies
kind-receipt = Receipts and short notes
kind-ping = Pings to therapists
kind-letter = Letters
kind-digest = Lists for therapists
kind-checkin = Notes to former clients
kind-reminder = Second notes
kind-notice = Lines to admins and therapists
kind-news = News to former clients
kind-farewell = Last lines

notice-unreachable =
    { $count ->
        [one] 1 therapist cannot be reached: Telegram refuses their chat. What is for them waits. Ask them to press Start again, or hand over.
       *[other] { $count } therapists cannot be reached: Telegram refuses their chats. What is for them waits. Ask them to press Start again, or hand over.
    }
notice-letters =
    { $count ->
        [one] 1 letter cannot be delivered, because its therapist cannot be reached. It waits.
       *[other] { $count } letters cannot be delivered, because their therapists cannot be reached. They wait.
    }
notice-uncertain =
    { $count ->
        [one] Of 1 send nobody knows whether it arrived. It waits for a decision.
       *[other] Of { $count } sends nobody knows whether they arrived. They wait for a decision.
    }
notice-look = Look
notice-backups = Backups fail. The last try was on { $day } at { $hour }. The log on the machine says why.
notice-helplines =
    { $count ->
        [one] 1 help line was
       *[other] { $count } help lines were
    } not checked for half a year: { $which }. Whoever runs the bot can look at the sources and put the new day into care/helplines.json.
notice-down =
    The bot was down from { $since } to { $until } ({ $zone }). { $moved ->
        [0] No note had to move
        [one] 1 note moved
       *[other] { $moved } notes moved
    }, { $skipped ->
        [0] none was skipped
        [one] 1 was skipped
       *[other] { $skipped } were skipped
    }.
