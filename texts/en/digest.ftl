# The digest: what a therapist reads.

digest-section-first = <b>To be read first, as they wished</b>
digest-section-letters = <b>Letters</b>
digest-section-stories = <b>Stories</b>
digest-section-undelivered = <b>Did not get through</b>
digest-heavy = <i>This one may want a quiet moment. It opens on a tap.</i>
digest-show = Show { $number }
digest-fold = Fold { $number }
digest-later = Later { $number }
digest-comes-again = It comes again with the next one.
digest-covered = <i>Your cover has read it.</i>
digest-broken = <b>{ $number }</b> · This one thing cannot be shown. The rest is here.
digest-unbrought-note = <b>{ $number } · { $label }</b> · your note of { $day }
digest-unbrought-letter = <b>{ $number } · { $label }</b> · your letter of { $day }
digest-read-page = All read here
digest-page = Page { $number } of { $count }
digest-page-before = Earlier page
digest-page-after = Later page
digest-week = Next 7 days
digest-empty = Nothing to read this time.

digest-next = What waits now comes on { $day } at { $hour }:
digest-next-unplanned = What waits now:
digest-next-nothing = Nothing waits right now. The next reading would be on { $day } at { $hour }.
digest-next-nothing-unplanned = Nothing waits right now.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
digest-next-after =
    { $count ->
        [one] 1 more thing comes after that.
       *[other] { $count } more things come after that.
    }
digest-next-footer = <i>Words open when it comes. Until then they can still be taken back unseen.</i>
digest-what-tap = one tap
digest-what-words = a few lines
digest-what-voice = a voice note
digest-what-photo = a photo
digest-what-letter = a letter
digest-what-off = something felt off
digest-what-note = a note of yours that did not get through
digest-what-answer = a letter of yours that did not get through
command-digest = What the next reading will hold
