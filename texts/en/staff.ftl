# The people of the house: therapists and admins, and who is stopped by a code.

command-optout = Stop a client by their code

staff-button = People
staff-screen =
    <b>People</b>
    Therapists: { $therapists }
    Admins: { $admins }

    Former clients are not listed for admins, here or anywhere.
staff-therapists = Therapists
staff-admins = Admins
staff-leave-it = Leave it as it is
staff-to-panel = To the panel

staff-therapists-head = <b>Therapists.</b> Tap one to suspend them, or to hand over and remove.
staff-therapist-here = · { $therapist }: reads
staff-therapist-suspended = · { $therapist }: suspended since { $day }
staff-suspend = Suspend
staff-resume = Let them go on
staff-remove = Hand over and remove
staff-suspend-sure =
    <b>Suspend { $therapist }?</b>
    Nothing goes out for them or to them. What they have not read waits. Their links open nothing meanwhile.

    Each of their former clients gets one line that says so. What former clients write meanwhile stays with them. “Let them go on” ends it.
staff-touches = Former clients whom it touches: { $count } or more.
staff-touches-few = Former clients whom it touches: fewer than 5.
staff-suspend-yes = Yes, suspend

staff-admins-head = <b>Admins.</b> All of them hear of each change here.
staff-admin-you = { $number } · you, since { $day }
staff-admin-operator = { $number } · since { $day }, named by the operator (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · since { $day }
staff-admin-last = The last admin cannot be removed.
staff-admin-last-toast = The last admin cannot be removed. Nothing was changed.
staff-admin-add = Add an admin
staff-admin-remove = Remove { $number }
staff-admin-link =
    A link for one admin. Whoever opens it first is an admin at once, and all admins hear of it. It works once, for 30 days:

    { $link }
staff-admin-sure = Remove the admin who has been one since { $day }? All admins hear of it, and links for new admins that are still open end.
staff-admin-sure-you = Stop being an admin yourself? The others hear of it, links for new admins that are still open end, and only one of them can add you again.
staff-admin-yes = Yes, remove
staff-admin-came = An admin was added by a link. “People” on the panel shows all of them.
staff-admin-went = The admin who had been one since { $day } was removed. “People” on the panel shows all of them.
staff-you-are-admin = You are an admin of this practice from now on. You see counts and settings, and nothing that anybody wrote.
staff-no-more = You are not an admin of this practice any more.

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are = An admin has suspended your part here. Nothing comes to you or goes out for you. What was not read waits, and former clients are told.
suspension-you-are-back = Your part here goes on. What waited comes at your next hour.
suspension-home = Your part here is suspended by an admin. Nothing comes to you or goes out for you; what was not read waits. The admin can say when it goes on.
suspension-reads-not = { $therapist } does not read here at present, and no notes come meanwhile. What you write is kept for you alone. /help shows where a person answers.
suspension-is-back = { $therapist } reads here again, and your notes go on as they were planned. What you kept stays yours unless you share it.
suspension-kept = { $therapist } does not read here at present, so this is not passed on. It is kept for you alone.
suspension-face = Nobody reads this at present, so it was not passed on.
suspension-no-yes = This cannot be answered just now. The link stays yours: /start asks again on a later day.

# An admin stops somebody's notes by the code that they gave.
optout-button = Stop a client by their code
optout-ask = Type the code that the client gave you, such as 7F3K-9QPA. Clients find theirs under /privacy.
optout-left = Nothing was changed.
optout-unknown = Nobody here has this code. A code has eight letters and digits.
optout-was-stopped = The notes for { $code } were stopped before. Nothing comes unasked.
optout-sure =
    <b>Stop all notes for { $code }?</b>
    Everything that waits for this client is cancelled, and they get one kind line. It cannot be undone here: only the client can say yes again.
optout-yes = Yes, stop them
optout-done = Done. Nothing more comes unasked to { $code }.
optout-stopped = Your notes were stopped, as was asked with your code. Nothing more comes unasked. What you told stays yours: /mydata gives you a copy, /forget erases it.
privacy-code = Your code here: <code>{ $code }</code>. Whoever looks after this chat can stop your notes by it. They learn nothing else from it.
privacy-code-of = Your code with { $therapist }: <code>{ $code }</code>. Whoever looks after this chat can stop your notes by it. They learn nothing else from it.
