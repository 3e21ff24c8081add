# What goes by itself after a while.

retention-words = What was read here goes by itself after a while; the next of it goes on { $day }. You can keep your own copy, or let it go. No reply is fine.
retention-keep = Keep mine
retention-let-go = Let it go
retention-kept = Kept. It is yours alone now: nobody else finds it here any more. /mine and /letter show it.
retention-goes = It goes on { $day }. Until then you can still keep your own copy.
retention-link = This chat has rested for a long time. On { $day } everything that is stored of you here goes by itself. One tap keeps it. No reply is fine.
retention-link-keep = Keep it
retention-link-erase = Erase it now
retention-link-kept =
    { $months ->
        [one] It stays. The time counts from today again, for one month.
       *[other] It stays. The time counts from today again, for { $months } months.
    }
retention-stopped =
    { $months ->
        [one] What is stored of you here goes by itself one month from now. If you write again, it stays.
       *[other] What is stored of you here goes by itself { $months } months from now. If you write again, it stays.
    }
retention-answer = The draft of a letter of yours has rested for four weeks. It goes on { $day }, unless you change it before.
retention-answer-write = Show the draft
