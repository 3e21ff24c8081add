# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Letter” is the thing one writes; what is counted is characters, called “letters” nowhere.

command-letter = Letters: write, keep, send
letter-button = Write a letter
letter-nobody = Letters are for people who were invited here. /help says what this chat is.
letter-which = Who would it be for?
letter-start = <b>A letter.</b> Some things want to be written, sent or not. You can send it, keep it, or burn it, and decide that at the end.
letter-not-taken = { $therapist } does not take letters here, so it would not be sent. You can still write one for yourself: keep it, have it as a page to print, or burn it.
letter-away = { $therapist } is away until { $day } and opens letters after that.
letter-gone = { $therapist } is not here any more, so it would not be sent. You can still write one for yourself: keep it, have it as a page to print, or burn it.
letter-guided = With seven beginnings
letter-free = In my own way
letter-mine = My letters
letter-new = A new letter
letter-not-now = Not now
letter-left = That is fine. /letter is there whenever you like.
letter-drafts-many = { $most } letters are open here. Burn or finish one, and there is room for another.

letter-step = <b>{ $number } of { $count }</b>
letter-dear = <b>Dear …</b>
letter-remember = <b>I remember when we …</b>
letter-fun = <b>It was fun when we …</b>
letter-feel = <b>I feel we …</b>
letter-hope = <b>I hope …</b>
letter-thanks = <b>Thank you for …</b>
letter-signed = <b>Signed …</b>
letter-unsaid = Is anything left unsaid?
letter-head-dear = Dear { $words }
letter-head-remember = I remember when we { $words }
letter-head-fun = It was fun when we { $words }
letter-head-feel = I feel we { $words }
letter-head-hope = I hope { $words }
letter-head-thanks = Thank you for { $words }
letter-head-signed = Signed { $words }
letter-part-ask = Type how it goes on, or leave it out. Up to { $most } characters fit.
letter-part-now = It goes on like this now:
letter-part-long =
    { $count ->
        [one] That was 1 character
       *[other] That was { $count } characters
    }, and { $most } fit here. Nothing was changed. A shorter one fits, and what is over may go in the next part.
letter-part-noted = Noted, { $count } of { $most }.
letter-only-words = A letter is made of words. The rest was left out.
letter-skip = Leave it out
letter-back = Back
letter-later = Go on later
letter-rests = It is kept as it is until { $day }. /letter opens it again.
letter-free-ask = Write it here, in one message or in several, up to { $most } characters in all. When it is all there, tap “That is all”.
letter-free-noted = Noted, { $count } of { $most }.
letter-free-long = { $most } characters fit in a letter, and that would be more. This last message was left out.
letter-free-done = That is all
letter-empty = Nothing stands in it yet.

letter-preview = This is how { $therapist } would see it:
letter-preview-own = This is your letter:
letter-page = Page { $number } of { $count }
letter-next-page = Next page
letter-page-before = Page before
letter-edit = Change it
letter-send = Send
letter-no-send = Don’t send
letter-pdf = As a page to print
letter-pdf-name = letter
letter-pdf-coming = It comes as a file in a moment.
letter-which-part = Which part?
letter-write-on = Write on
letter-begin-again = Begin again
letter-begun-again = It is empty again.
letter-send-when = When does it go to { $therapist }?
letter-send-now = With the next list
letter-send-date = On a date
letter-send-date-ask = On which day? Type a date such as { $example }. You can change it until then.
letter-date-unclear = That was not clear as a date. One such as { $example } works.
letter-date-far = A day from tomorrow on works, at most two years away. For example { $example }.
letter-sent =
    { $tone ->
        [plain] Sent. It goes to { $therapist } on { $day }. You can take it back until it is opened.
       *[warm] Your letter is on its way. It goes to { $therapist } on { $day }. You can take it back until it is opened.
    }
letter-dated = It goes to { $therapist } with the first list after { $day }. Until then you can change it.
letter-answer-ask = { $therapist } may answer once, with a letter, if you wish. Without your wish no letter comes back.
letter-answer-yes = A letter back is welcome
letter-answer-no = No letter back
letter-answer-noted = A letter back is welcome now. It may come or not.
letter-answer-not = No letter comes back.
letter-take-back = Take it back
letter-taken-back = Taken back. It is kept for you alone now.
letter-keep = Keep it
letter-seal-phrase = Seal it with a phrase
letter-seal-date = Seal it until a date
letter-burn = Burn it
letter-keep-how = What becomes of it? Nobody else sees it.
letter-kept =
    { $tone ->
        [plain] Kept, for you alone. /letter opens it.
       *[warm] Kept, for you alone. It stays here until you want it again: /letter opens it.
    }
letter-burn-sure = Burn it? Its words and the key that opens them are destroyed. Nobody can bring it back, not even you.
letter-burn-yes = Burn it
letter-burn-no = Leave it
letter-burnt =
    { $tone ->
        [plain] Burnt. Its words are gone and the key that opened them is destroyed.
       *[warm] Burnt. The words are gone, and the key that opened them is destroyed. What was said to the page may rest there.
    }
letter-burnt-rest = What stands in this chat is at Telegram: /hide clears what can be cleared.
letter-burnt-opened = { $therapist } had opened it. What was read cannot be unread, and may be in their records.
letter-phrase-ask = Type a phrase of { $least } characters or more. The letter opens only with it. It is stored nowhere: if you forget it, the letter is gone for good.
letter-phrase-again = Type the same phrase once more. That message is taken out of this chat after that, too.
letter-phrase-short = A phrase has { $least } to { $most } characters. Nothing was sealed.
letter-phrase-differs = These were two different phrases. Nothing was sealed.
letter-phrase-sealed = Sealed. Only your phrase opens it now.
letter-phrase-open = Type the phrase for this letter.
letter-phrase-wrong = It stays sealed.
letter-phrase-tries = It stays sealed. Another try is possible in { $minutes } minutes.
letter-date-seal-ask = Until which day? Type a date such as { $example }. It is not shown before then. You can burn it at any time.
letter-date-sealed = Sealed until { $day }. It is not shown before.

letter-list = <b>Your letters.</b> They are yours alone until you send one.
letter-line = { $number } · { $day }: { $state }
letter-state-draft = begun
letter-state-kept = kept
letter-state-locked = sealed with a phrase
letter-state-dated = sealed until { $day }
letter-state-scheduled = goes on { $day }
letter-state-sent = sent, not opened yet
letter-state-opened = sent and opened
letter-open = Open { $number }
letter-already_sent = It is sent already. Taken back, it can be changed.
letter-already_opened = It has been opened already.
letter-not_sent = It is not sent.
letter-no-longer = That letter is gone.
letter-forgotten-soon = Something you began here is kept until { $day }. It is fine to let it go.
letter-not-handed = Something of yours with a date stays here with you: it could not go where it was to go. /letter shows it.
letter-opened-receipt = What you sent was opened on { $day }.
letter-opened-receipt-named = { $therapist } opened your letter on { $day }.

digest-letter = <b>{ $number } · { $label }</b> · { $day } · a letter
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · a letter, opened
digest-letter-back = <b>{ $number } · { $label }</b> · taken back
digest-letter-open = Letter { $number }
letter-from = A letter from <b>{ $label }</b>
letter-close = Close the letter
letter-answer = Answer with a letter
letter-answered = Your letter in answer went out on { $day }.
letter-answer-once = One letter in answer is possible, and it has been written.
letter-answer-unwished = { $label } does not wish for a letter back, or no longer. So none goes out.
letter-answer-start = <b>Your letter in answer.</b> It goes out once, ten minutes after you send it. Quiet says nothing about your work, and a letter owes nothing.
letter-answer-preview = This is how { $label } will see it:
letter-answer-send = Send in 10 minutes
letter-answer-rests = It is kept as it is. The button under the letter of { $label } opens it again.
letter-answer-sending = It goes out after { $hour }, at an hour that suits them. Until then you can take it back.
letter-answer-undo = Take it back
letter-answer-undone = Taken back. It is still here to be changed.
letter-faults = Some of it could weigh on somebody. Here is why, so that you can change it:
letter-fault = “{ $part }”: { $reasons }
letter-for-you = A letter has come for you. It asks for nothing, and it waits for as long as you like.
letter-for-you-named = A letter from { $therapist } has come for you. It asks for nothing, and it waits for as long as you like.
letter-read-it = Open it
letter-read-later = Leave it for later
letter-waits = It waits under /letter.
letter-received = A letter from { $therapist }
letter-received-line = { $number } · { $day }: from { $therapist }

invite-letter = If you like, write a closing letter. They can open it after their yes, at once or whenever they like.
invite-letter-write = Write a closing letter
invite-letter-skip = No letter
invite-letter-ready = Put it with the invite
invite-letter-done = The letter lies with the invite. It is shown only after a yes, and is burnt if they say no.

setup-letters = May former clients write you a letter? It comes at the top of your list, and you open it with a tap.
setup-letters-yes = Yes
setup-letters-no = No
letters-on = Letters from former clients: on
letters-off = Letters from former clients: off

mydata-letters = Letters
mydata-letter-locked = (sealed with a phrase)
mydata-letter-sent = sent: { $moment }
mydata-letter-opened = opened: { $moment }
mydata-letter-burnt = burnt: { $moment }
mydata-letter-theirs = from { $therapist }

erased-letters =
    { $count ->
        [one] 1 letter
       *[other] { $count } letters
    }
