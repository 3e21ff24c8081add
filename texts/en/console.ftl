# What a therapist chooses for themselves, and what clients read of it on their own request.

console-button = My choices
console-menu = <b>Your choices.</b> Each change counts at once. Nobody watches this chat, and you need not either: what is shared waits for your days.
console-as-it-is =
    Name: { $name }
    Reading: { $days }, { $hour }
    Clock: { $place }
console-menu-name = Name
console-menu-place = City
console-menu-days = Reading days
console-menu-hour = Hour
console-menu-hours = My hours
console-menu-accept = What I take
console-menu-digest = The list
console-menu-policy = Gifts and contact
console-menu-waiting = Waiting time
console-menu-free = Free help

console-length = It works with 1 to { $most } letters, so nothing was changed.
console-name = <b>Your name.</b> Former clients see { $name }. To change it, type another one, up to { $most } letters.
console-place = <b>Your clock.</b> The clock used is { $place }. To change it, type a city.
console-days = <b>Your reading days.</b> Tap a day to change it. Former clients are told. At most one list comes in a day.
console-hour = <b>Your hour.</b> The list comes at { $hour }. Tap another one, or type a time such as 7:30.
console-hour-outside = That is outside your own hours, so nothing was changed. “My hours” widens them.
console-hour-moved = That is noted. The list comes at { $hour } now, so that it stays inside.
console-hours = <b>Your hours.</b> Nothing comes outside { $span }. Tap, or type hours such as 9-17.
console-hours-ordinary = An ordinary day: { $span }
console-span = { $opens } to { $closes }
console-digest = <b>The list.</b> The push holds a number only. The list can open by itself after that, and can come when nothing is in it. The numbers say how many things a week may bring. The rest comes later, in order.
console-switch-opens = Opens by itself: { $state }
console-switch-when_empty = Comes when empty: { $state }

console-accept = <b>What you take.</b> Off counts at once, also for what waits. On changes nothing for anyone until they choose it.
console-switch-letters = Letters: { $state }
console-switch-letters-is = Letters that say goodbye or thank you. When off, each stays with its writer.
console-switch-voice = Voice notes: { $state }
console-switch-voice-is = Voice notes. When off, they stay with their writer, who is told before sharing.
console-switch-photos = Photos: { $state }
console-switch-photos-is = Photos. When off, the same holds, and a line under one still comes as words.
console-switch-answers = Letters back: { $state }
console-switch-answers-is = One letter back from you, where its writer wishes for it. You can always leave it.
console-switch-receipts = “Read” lines: { $state }
console-switch-receipts-is = One quiet line to those who wish to know that you have read something.
console-answers-stay = What was on its way does not go. It stays here as a draft.
console-answers-off = You write no letters back just now. /start, “My choices” changes that.

console-line-ask = To write your own words, type up to { $most } letters.
console-line-remove = Take my words out
console-policy = <b>Gifts and contact.</b> This stands on /rules, for your former clients:
console-policy-ours = No gifts are needed here, and none can be sent. There is no open chat: /back shows a way back.
console-waiting = <b>Waiting time.</b> Who asks for a way back reads how long it may take:
console-waiting-ours = (nothing is said of it)
console-free = <b>Free help.</b> Who asks for a way back reads of one place that is free:
console-free-ours = /help shows where a person answers, and what is free.

console-rules-policy = <b>Gifts and contact.</b> The words of { $therapist }:
console-rules-ours = <b>Gifts and contact, with { $therapist }.</b>
console-back-waiting = How long it may take: { $waiting }
console-back-free = Something that is free: { $free }
console-receipts-off-there = { $therapist } has the lines on what was read turned off just now. Your choice stays, for when they are on.
console-preview-own = This is what you sent:
console-left-out =
    { $what ->
        [voice] { $reader } takes no voice notes here, so yours is not passed on. It is not lost: it stays with you.
        [photo] { $reader } takes no photos here, so yours is not passed on. It is not lost: it stays with you.
       *[both] { $reader } takes words here, and no voice notes or photos. Yours are not passed on. They are not lost: they stay with you.
    }{ $rest ->
        [nothing] {" "}If you like, write it in a few words.
       *[words] {""}
    }
console-not-passed-on = Only words are taken here now. So a voice note or photo of yours that was not read yet is not passed on. It is kept for you alone. Words still go.
