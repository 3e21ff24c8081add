"""English."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        could|can|may i / would you / will you / do you want / dyou want / are you free
        are you up for / how about / what about / i want to / i wanna / i would like to
        id like to / i would love to / id love to / i was wondering if / fancy / want to / please
        any chance
    """,
    Meaning.SHALL_WE: """
        could|can|may|might|shall|should we / lets / if we could / i wish we could / we should
        we could / maybe we could / how about we
    """,
    Meaning.MEET: """
        meet / meet up / catch up in person / hang out / get together / see each other
        (have|grab|get|go for|do) (a|some)? (coffee|drink|dinner|lunch|tea|beer|bite|walk)
        coffee / a drink / dinner / go out / a date / come over / come by / stop by / visit
        see you (in person|outside|privately|again in person)
    """,
    Meaning.YOU: "you / with you / u / you and me / you and i / the two of us / we / us / together",
    Meaning.MEET_YOU: """
        (go out|come out|have dinner|have coffee|be|come|meet|meet up|sleep|dance|live) with me
        marry me / be my (friend|girlfriend|boyfriend|valentine|date|partner)
        be (friends|more than that|more than friends|together) / become friends / be your friend
        come to my (place|home|house|party|birthday|wedding|opening|show|graduation)
        take you out / take you (to|for) (dinner|lunch|coffee|drinks)
        buy you (a|some)? (coffee|drink|dinner|lunch|tea|beer)
        come to our (wedding|party|house|home) / (visit|see) me / meet me / date you / dating you
        (kiss|hug|hold|touch) you
    """,
    Meaning.LOVE_YOU: """
        i love you / i love u / i really love you / i still love you / love you so much
        (in love|falling in love|fallen in love) with you / falling for you / fallen for you
        (have|had|got|developed|strong|romantic) feelings for you / feelings towards you
        (have|got|had) a crush on you / crushing on you / attracted to you
        (you are|youre) (so|very|really)? (beautiful|gorgeous|sexy|hot|attractive|cute
        |my soulmate) / want (to)? (kiss|sleep with|make love to|marry) you
        dream (of|about) kissing you / think about you (every night|in bed|all the time|that way)
        i want you (so much|badly)? / more than (a|my)? (client|patient|therapist) to (me|you)
    """,
    Meaning.GIFT: """
        gift|gifts / present|presents / flowers / bouquet / chocolates / box of chocolates / cake
        voucher / gift card / bottle of wine / bottle of champagne / a little something
        something small / a small thing / a scarf / jar of honey / homemade jam / tickets
        package|parcel / a token of my gratitude
    """,
    Meaning.FOR_YOU: """
        for you / to you / give you / giving you / bring you / bringing you / send you
        sending you / sent you / got you / bought you / buy you / made you / knitted you
        baked you / post you / drop it off / leave it at your / left it at your
        at your (office|door|practice|reception) / your (home|office|postal)? address
    """,
    Meaning.PAY: """
        (pay|paying|reimburse|tip) you / pay you back
        pay for (your|this|these|my) (time|notes|session*) / (what|how much) do i owe (you)?
        do i (still)? owe you / i owe you money / owe you (for|#)
        send|sent me (the|an|a|my|your)? (bill|invoice|receipt|statement) / send (an|the) invoice
        (get|have|need) (an|the|my|a) (invoice|receipt|refund) / my money back / refund me
        transfer you (money|the|some) / transferred you / sent you money / send you money
        your (bank details|iban|paypal|venmo|account number) / lend me money
        borrow money from you / (open|unpaid|outstanding|last) invoice
    """,
    Meaning.CONTACT: """
        your (private|personal|mobile|phone|cell|home|own)? (number|email|instagram|facebook
        |whatsapp|insta|snap) / add me (on|as) / follow (me|you) on / friend request / add you on
        be friends on facebook / (call|text|ring|phone|message|dm) me
        call you (privately|tonight|sometime|at home) / can i call you / give me a (call|ring)
        (on|via|over) whatsapp / write to you privately
        (write|talk|chat|text) (to you)? (directly|privately|outside of (here|this)
        |somewhere else) / find you on (facebook|instagram|linkedin) / connect on linkedin
        linked in with you / where (do)? you live / your home address
    """,
    Meaning.GROUP: """
        join (my|our|this|the) (telegram|whatsapp|facebook|online)? (group|channel|chat
        |community|server|class) / added you to (a|the|my|our) (group|channel|chat)
        add you to (a|the|my|our) (group|channel|chat)
        invite you to (a|the|my|our|this) (group|channel|chat|server)
    """,
    Meaning.HOSTILE: """
        fuck you / fuck off / screw you / go to hell / drop dead / shut up / piss off / get lost
        you (are|were) (a|an|such a|the worst|just a|nothing but a)? (useless|worthless|pathetic
        |disgusting|idiot|fraud|liar|bitch|bastard|asshole|cunt|monster|joke|quack|con artist
        |fake|stupid|evil)
        youre (a|an|such a|the worst|just a)? (useless|worthless|pathetic|disgusting|idiot|fraud
        |liar|bitch|bastard|asshole|cunt|monster|joke|quack|fake|stupid|evil)
        you (stupid|useless|bloody|fucking) (idiot|bitch|cow|bastard|woman|man|quack|liar|cunt)
        i hate you / i despise you / i hope you (die|rot|suffer|choke|lose)
        you (ruined|destroyed|wrecked) my life / you make me sick / you disgust me
        you (will|are going to|gonna) (pay for|regret) / ill make you (pay|regret)
        i know where you (live|work) / ill (find|get|sue|report|destroy|ruin) you
        watch your back / worst therapist / waste of (money|time|space|my money|my time)
    """,
    Meaning.NOT: """
        not / dont / never / no / wont / cant / wouldnt / didnt / couldnt / nobody / without
        no need to / not asking / isnt
    """,
    Meaning.I: "i / me / im / ive / id / ill / my",
    Meaning.OTHER: """
        he|she|they / hes|shes|theyre
        my (husband|wife|partner|boyfriend|girlfriend|friend|son|daughter|mother|mum|mom|dad
        |father|sister|brother|boss|colleague|neighbour|kids|child|children|ex|date)
        somebody|someone|people|everyone / a friend / the man|woman|guy|girl / him|her|them
    """,
    Meaning.PAST: """
        used to / back then / years ago / months ago / when i was (#|young|little|small|a child)
        once / in the past / last year / at the time / at first
    """,
    Meaning.NOW: "now / today / still / again / lately / these days",
    Meaning.OVER: "is over / is gone / has passed / behind me",
    Meaning.ELSEWHERE: "film|movie|song|novel|book|series|play|poem|lyrics|episode|podcast",
    Meaning.IDIOM: """
        love you all / we love you guys / told (him|her|them) i love you / says i love you
        said i love you / say i love you / gift of / a gift to (be|have) / no present
        at present / (birthday|christmas|wedding) present* for (my|him|her|them|the)
        shut up shop / thank you for (the|your|this) (gift|present|time|coffee)
        would you believe / can you believe / as you know / you know / you see
        meet you (here|there) at the / nice to meet you / it was good to meet you
        glad to (have met|meet) you
    """,
}
