# Moving to another Telegram account with a code.

moving-code =
    <b>One thing to keep, if you like.</b> If you ever use another Telegram account, this code moves everything there:

    <code>{ $code }</code>

    Type it to this program from the new account. It works once. Keep it where only you can see it.
moving-screen = <b>Another account.</b> A code moves all of this to another Telegram account of yours. A new code takes the place of the one before.
moving-make = Make a new code
moving-made = A new code is in the next message.
moving-done = Moved. All that was kept in the other chat is here now, and nothing comes there any more. The old messages stay there until you delete that chat.
moving-gone = This chat has moved to another account: its code was used there. Nothing more comes here. If that was not you, tell whoever invited you.
moving-here-already = This code is for another account of yours. Here you are already.
moving-taken = This account has a part here already, so nothing was moved.
moving-unknown = That code opens nothing. It works once, and a newer one takes its place.
