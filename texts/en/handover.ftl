# A therapist leaves: each client is asked anew, and no answer is fine.

command-leave = Leave, and hand over

leave-asks =
    <b>Leaving.</b> If you leave, nothing comes here any more, and your open invites end. Each former client is asked if somebody else may read from then on. Nothing that they shared with you is passed on.

    Who may they be asked about?
leave-nobody = Nobody
leave-not = Not now
leave-stays = You stay. Nothing was changed.
leave-sure = Leave now? Each former client is then asked once if { $successor } may read. There is no way back from this by a button.
leave-sure-nobody = Leave now? Each former client is then told that nobody reads on, and that their notes end. There is no way back from this by a button.
leave-yes = Yes, leave
leave-done = You have left. Thank you for the time that you read here. What you noted for yourself stays until it is erased.
leave-home = You have left, so nothing comes here any more.
leave-came = { $therapist } leaves. Former clients are asked if you may read from now on. Who says yes appears with you as somebody new; nothing of what they shared before comes along.

# To clients. The first may stand on a lock screen.
handover-news = Something here has changed. It can wait until it suits you.
handover-asks =
    { $therapist } has left, so your notes have come to their end. What { $therapist } had not read yet is yours alone.

    If you like, { $successor } can read what you write from now on. Nothing that you told before is passed on. No answer is fine: then it all ends by itself on { $day }.
handover-yes = Show me how
handover-no = Let it end
handover-name = { $successor } sees nothing of what was. Under which name or sign would you like to appear there? Tap, or type up to { $most } letters.
handover-no-name = Without a name
handover-name-length = A name or sign of 1 to { $most } letters works here.
handover-declined = Then it ends here. Nothing more comes unasked, and what you told stays yours: /mine shows it, /mydata gives you a copy, /forget erases it.
handover-nobody = { $therapist } has left, so your notes have come to their end, and nobody reads on. What was not read yet is yours alone. /mine shows what you told, /mydata gives you a copy, /forget erases it. /help shows where a person answers.
handover-ended = Your notes have come to their end, and that is fine. Nothing more comes unasked. What you told stays yours: /mine shows it, /mydata gives you a copy, /forget erases it.
handover-nobody-reads = { $therapist } has left, so nobody reads this. It is kept for you alone.
