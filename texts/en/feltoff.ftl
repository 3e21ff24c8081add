# «Something felt off»: the client chooses who reads it.

off-button = Something felt off
off-who = <b>Something felt off.</b> You can put it into words here, and it helps to know. First: who may read it?
off-which = Which notes is it about?
off-therapist = { $therapist }
off-supervisor = A supervisor of the practice
off-nobody = Nobody, I keep it
off-never-mind = Never mind
off-left = Nothing was written down.
off-write = Write it in one message or several. You see it first, and { $reader } only if you share it.
off-write-kept = Write it in one message or several. Nobody else sees it.
off-preview = This is what { $reader } will see if you share it:
off-preview-kept = This is yours alone:
off-reader-supervisor = a supervisor
off-unread = Something you sent has not been marked as read: the one it was for is no longer there. It goes to nobody else, and it is yours again. You can leave it so, or share it after all.
off-shared = Got it, thank you for saying it. It goes to { $reader } on { $day }. You can edit your message or take it back until it is read.

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · something felt off
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · something felt off · read
digest-label-other = a former client of { $therapist }

supervisor-you-are = You are the supervisor of the practice here. If a former client of somebody else says that something felt off, and wants a supervisor to read it, it comes with your list.
supervisor-no-more = You are no longer the supervisor of the practice here.
