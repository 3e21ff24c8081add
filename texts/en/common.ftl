# What everybody may meet.

stranger-hello =
    Hello. This is a program that sends short notes to people who were invited. You need a link to begin; whoever invited you can give you one. Nothing about you was stored.
link-not-open = This link does not open anything now. If somebody gave it to you, they can make a new one.
link-is-yours = You made this link. It is meant for somebody else, so it stays unused.
link-was-yours = You have used this link already. All is as you left it.
link-not-needed = You are set up already, so this link stays unused.
button-old = That button belongs to an earlier step, so nothing was changed.
nothing-to-do = There is nothing to do here just now. /start shows where things stand.
dialogue-tap-please = A tap on one of the buttons is enough here. You can also type what stands on it.
nobody-reads-this = A program runs this chat, and nobody reads what is written here. /start shows what it can do, /help where a person answers.
problem-sorry = Something went wrong on this side, so your last message was not handled. Sorry about that. Sending it once more may help.
help-chat =
    <b>What this chat is</b>
    A program sends short notes on dates that were agreed. No reply is ever needed. What you write stays with you unless you tap Share.

    /start shows where things stand. /settings changes what you chose, /language how it speaks. /back shows a way back. /pause makes a break. /stop ends it at once. /mydata gives you a copy, /forget erases everything.

help-without-records = Something here is out of order just now. What you write is handled later.
command-language = Language and tone
command-back = Something new came up
command-concern = Something felt off
command-wayback = How to be reached again
command-start = Where things stand
command-mine = What I told, over time
command-mydata = A copy of my data
command-forget = Erase everything about me
command-privacy = What is kept, and where
command-rules = What this is, and is not
command-help = Help, and what this is
command-hide = Not alone now: clear what can be cleared
command-stop = Stop all notes
command-pause = Pause for three months
command-invite = Invite a former client
bot-description = Short notes on dates that were agreed. A program sends them, and nobody watches this chat. It is not for emergencies: /help shows where a person answers. You need a link from whoever invited you.
bot-about = Short notes on agreed dates. Nobody watches this chat.

cannot-keep = This program can take text, voice notes and photos. The rest it leaves alone.
