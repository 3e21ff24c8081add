# A therapist's own private lines.

command-reflect = A line for myself
reflect-ask = One line for yourself, up to { $most } letters. It stands with no former client, in no list, and nobody else sees it.
reflect-length = A line of 1 to { $most } letters works here.
reflect-leave = Leave it
reflect-left = Nothing was noted.
reflect-noted = Noted, for you alone.
reflect-none = You have noted no lines.
reflect-list = <b>Your own lines.</b> Nobody else sees them.
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Delete { $number }
reflect-all = My lines
reflect-earlier = Earlier
reflect-later = Later
reflect-new = Note a line
