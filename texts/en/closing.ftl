# The end of the bot, announced by whoever runs it.

closing-client =
    So that it is no surprise: this chat ends on { $day }. No more notes come from now on. /mydata gives you a copy of all that is yours. On that day everything here is erased. There is nothing you need to do.
closing-staff =
    This bot ends for good on { $day }. No more notes go to former clients from now on, and they have been told. What they share until then still reaches its therapist. On that day everything is erased. /mydata gives each person a copy of what is theirs.
closing-goes-on-client =
    A while ago a line here said that this chat ends. It goes on after all. Nothing is erased, and your choices are as they were.
closing-goes-on-staff =
    The bot goes on after all: nothing is erased on that day. Notes come again as former clients chose.
