# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.

command-audit = The trail: who did what

audit-head = <b>Trail</b>: { $subject }. Times are those of { $zone }.
audit-empty = Nothing is here yet.
audit-whole =
    { $count ->
        [one] Verified: unbroken, 1 entry.
       *[other] Verified: unbroken, { $count } entries.
    }
audit-newest = { $count } entries. Verified: the newest { $checked } are unbroken. The export checks all of them.
audit-broken = Verified: <b>broken at entry { $number }.</b> It was changed, or one before it is gone. Keep a copy of the database and ask whoever runs the bot.
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = none
audit-older = Older
audit-newest-button = Newest
audit-export = Export all
audit-undo = Undo { $number }
audit-exported = The export is on its way: one entry on each line, and on the last whether the trail is unbroken.
audit-file = The trail (JSON lines)

audit-subject-all = Everything
audit-subject-consent = Consent
audit-subject-settings = Settings
audit-subject-access = Access
audit-subject-sends = Sends
audit-subject-people = People
audit-subject-data = Data

audit-who-you = you
audit-who-client = client { $id }
audit-who-therapist = therapist { $id }
audit-who-admin = admin { $id }
audit-who-operator = operator
audit-who-bot = the bot

audit-act-consent-given = consent given
audit-act-consent-withdrawn = consent withdrawn
audit-act-consent-declined = consent declined
audit-act-settings-choice = choice of a client
audit-act-settings-therapist = choice of a therapist
audit-act-settings-offer = offer of the practice
audit-act-settings-bound = setting of the practice
audit-act-settings-text = text of the practice
audit-act-settings-paused = all sending paused
audit-act-settings-resumed = sending goes on
audit-act-settings-undone = change undone
audit-act-access-list = list opened
audit-act-access-story = story opened
audit-act-access-letter = letter opened
audit-act-access-page = page of a client opened
audit-act-access-record = record exported
audit-act-access-export = data exported
audit-act-sends-sent = sent
audit-act-sends-uncertain = may have arrived, not sent again
audit-act-sends-skipped = skipped
audit-act-sends-failed = not sent
audit-act-sends-resolved = uncertain sends seen
audit-act-people-invited = invite made
audit-act-people-revoked = invite taken back
audit-act-people-joined = therapist is here
audit-act-people-suspended = therapist suspended
audit-act-people-resumed = therapist goes on
audit-act-people-left = therapist left
audit-act-people-admin = admin added
audit-act-people-noadmin = admin removed
audit-act-people-stopped = client stopped
audit-act-people-handed = clients asked to go to another therapist
audit-act-data-erased = erased
audit-act-data-forgotten = forgotten after its time
audit-act-data-burnt = letter burnt
audit-act-data-backup = backup made
audit-act-data-restored = backup restored
audit-act-data-keys = keys changed
audit-act-data-cut = entries older than six years taken out
audit-act-data-closing = end of the bot

opened-button = Who opened what
opened-head = <b>Who opened what you shared</b>, newest first. Opened is not the same as read.
opened-none = Nobody has opened anything of yours.
opened-line = · { $when }: { $who } opened { $what }
opened-line-record = · { $when }: { $who } made a file of what you shared
opened-supervisor = the practice’s supervisor
opened-cover = somebody who stood in for { $therapist }
opened-story = your story of { $day }
opened-letter = your letter of { $day }
opened-gone = something that is gone by now
opened-page = the page about you
opened-shared = the list of what you shared
opened-shelf = what may be kept of yours
opened-picture = the picture of your story
opened-older = Older
opened-newer = Newer

mydata-openings = Who opened what
