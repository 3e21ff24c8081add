# Before an invite, its card, and the list of those that are open.

command-invites = Open invites

invites-check = One question first, and nothing of the answer is kept. Is one of these so for the person you have in mind?
invites-suits = None of these
invites-if-danger = In danger now
invites-if-contested = Does not agree that it has ended
invites-if-shared_phone = Somebody else sees their phone
invites-if-under_age = Under 18
invites-not-danger = These notes do not suit somebody who is in danger now. Nobody reads along here, and a note could come at the wrong hour. A person who answers at once is what helps; /help lists numbers.
invites-not-contested = These notes do not suit an ending that is not agreed on. A note could read as a last word, or as a way around it. A talk between the two of you comes first.
invites-not-shared_phone = These notes do not suit a phone that somebody else sees. Even a quiet sign on it can be read by the wrong eyes.
invites-not-under_age = These notes are for people of 18 and over.
invites-not-suitable = So no invite was made, and nothing was kept. If this changes one day, /invite starts anew.
invites-long-ago = { $day } is too long ago. It works up to three years back. Another date works.
invites-too-soon = { $day } is more than 30 days ahead, so it is too early for an invite. It works when the last session is closer. Another date works, too.

invites-card-title = A short note now and then
invites-card-how = Point the camera of a phone here. It opens Telegram.
invites-card-once = It works once, until { $day }.
invites-card-what = A program sends the notes. No reply is ever needed, and you can stop at any time.

invites-none = No invites are open.
invites-open = <b>Open invites</b>
invites-line = { $number } · { $label } · until { $day }
invites-renew = Renew { $number }
invites-revoke = Take back { $number }
invites-before = Back
invites-after = More
invites-letter-first = The letter for { $label } is not finished yet. The link comes after it.
invites-in-use = Somebody has opened the link for { $label }, so it stays as it is. If that was the wrong person, take it back and make a new one.
invites-revoke-ask = Take back the link for { $label }? It opens nothing then, and a letter that lies with it is gone.
invites-revoke-yes = Take it back
invites-revoke-no = Leave it
invites-revoked = Taken back.
invites-run-out =
    { $count ->
        [one] 1 invite runs out within three days. You can renew it, or let it go.
       *[other] { $count } invites run out within three days. You can renew them, or let them go.
    }
invites-show = Show
