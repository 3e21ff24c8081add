"""English: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import DEAR, KIN

MEANINGS = {
    Meaning.NOT: """
        not|dont|didnt|doesnt|never|no|nobody|none|nor|neither|without|wasnt|werent|isnt|arent
        |wont|wouldnt|havent|hasnt|hadnt|aint|nothing|zero|hardly|barely|shouldnt|nowhere
        (stopped|quit|overcame|overcome|survived|recovered|recovering|resisted|avoid|avoided
        |instead of|rather than|free of|free from|clean from) / cant / no (longer|one|way)
        not (once|even|any|a|at all|for a second|really|actually) / (do|does|did) not / far from
        (dont|do not|didnt|never|not|doesnt) (think|believe|say|saying|said|mean|feel|suppose
        |want you to think|worry) (that|like)? (i|im|id|ill|ive|i am|i will|i want|i would)?
        not (that|because|as if|like) (i|im) / no (one|body) is / no intention of|to
        wouldnt dream of / im not (saying|going to) / has never|have never
        (wouldnt|would never|would not) (actually|really)?
        promise|promised (you|her|him|my *)? (not to|i wont|i wouldnt|never to)
        talked me out of
        (glad|grateful|happy|relieved|thankful|lucky) (that)? (i|it) (didnt|never|failed|did not
        |survived|wasnt) / (didnt|did not) (go through|succeed|work)
    """,
    Meaning.NO_MORE: """
        anymore|longer / any more / any longer / no longer / no more / much longer
        another (day|night|minute|week|year|second) / one more (day|night|minute|week)
        like this / this way
    """,
    Meaning.OTHER: f"""
        he|she|they|you|we|hes|shes|theyre|youre|his|her|him|them|their|your|people|patients
        |someone|somebody|everyone|everybody|anyone|anybody|others|who|whose|kids|teenagers
        |teens|students|men|women|those|veterans|clients
        (my|the|our|a|his|her|their|your|another|an old|an|some|this|that|one of my) (best|old
        |close|late|poor|dear|younger|older|little|big|own|good|ex|dear old)? {KIN}
        (my|the|our|a|his|her|their|your|another|some|this|that|one of my) (best|old|close|late
        |poor|dear|younger|older|little|big|own|good)? {DEAR}
        (my|the|our|a|his|her|their|your|another|an|an old|some|this|that|one of my) (best|old
        |close|late|poor|dear|younger|older|little|big|own|good|young)? (friend|friends|mate
        |colleague|colleagues|man|woman|guy|girl|boy|teacher|teenager|teen|neighbours|client
        |clients|patient|patients|student|singer|actor|actress|character|celebrity|politician
        |soldier|doctor|nurse|person|kid|child|baby|pupil|author|writer|footballer|horse|plant
        |plants|fish|hamster|character|hero|narrator)
        my (sisters|brothers|mums|moms|dads|friends|mothers|fathers|wifes|husbands|sons
        |daughters|cousins) / mum|mom|dad|nan|gran|grandma|grandad|grandpa
    """,
    Meaning.I: """
        i|im|ive|id|ill|me|my|myself|mine|iam|meself
    """,
    Meaning.PAST: """
        (that|the) (awful|terrible|horrible|dark|bad|worst|long|black)? (winter|summer|spring
        |autumn|year|phase) (when|where) i
        # (years|year|decades|months|winters|summers|weeks) (ago|back|earlier|before)
        (years|decades|months|ages|a while|a long time|long|long time|not so long|a year
        |a decade|half a year|a few years|some time|many moons) (ago|back|before)
        (in|since|was|of|back in|summer of|winter of|spring of) (19*|20*)
        last (year|winter|summer|autumn|spring|decade) / back (then|when|in) / used to
        once upon a time
        as a (teen|teenager|child|kid|student|young *|boy|girl|little *|baby|newlywed)
        in my (teens|twenties|thirties|forties|youth|20s|30s|past|old life|childhood
        |darkest days|younger days|school days|student days|early *|late *|mid *) / at # i
        at (school|uni|university|college|the time|that time|that point|my lowest|my worst
        |nineteen|sixteen|seventeen|fifteen|eighteen|fourteen|thirteen|twenty)
        when (i|we) (was|were) (still)? (a|an|#|in|young|younger|little|small|at|seventeen|still
        |with|sixteen|pregnant|married|using|drinking|depressed|ill|very|your|on|about|living
        |there|seeing|suicidal|cutting|self harming|at my lowest)
        when (we|you|i) (first)? (met|started|began|worked|came|walked|started seeing)
        before (therapy|i met|we met|i came|you|our|treatment|rehab|i started|the treatment
        |hospital|i found|all this work|the meds)
        the (old days|old me|bad old days|bad days|dark days|dark years|girl i was|boy i was
        |person i was|bad years) / old me / those (days|years|times|nights)
        in those (days|years)
        there was a (winter|time|summer|year|spring|night|day|point|period|autumn|moment|phase
        |stage) (when|where|in|i|that)?
        (remember|remembered|remembering|recall|think back to|looking back|looking back at
        |look back on) (when|how|the|that|me|being|those|at|to|on)?
        the (winter|summer|year|night|day|spring|autumn|time|months) (when|i|that|you|we|where)
        (formerly|previously|historically|anniversary|childhood|adolescence)
        after (the|my) (divorce|breakup|accident|split|birth|separation|stroke
        |miscarriage) i (wanted|was|thought|tried|had)
        (my|the|an) (old|past|previous|first|last|earlier) (attempt|attempts|scars|scar
        |self harm|overdose|suicide attempt|note|hospital stay) / anniversary of my
        since (my|the) (attempt|overdose|hospital|last attempt)
        (a|one|two|three|four|five|six|seven|eight|nine|ten|#|many|several) (years|year|months
        |decades) (clean|free|sober|on|later|since|without|self harm free|of not) / free for #
        clean (for|since)
        i was (suicidal|depressed|so low|at my lowest|self harming|cutting|a mess|very ill
        |in hospital|hospitalised) / it was (a dark time|dark then|my lowest|years ago)
        have come (so|a long)? (far|way) / (look|see) how far
        (scars|scar) (are|have|is|from) (old|pale|faded|white|fading|healed|my teens|back)
        that (winter|summer|year|spring|autumn|night|christmas) (i|when|we) / i once
        once (had|was|tried|wanted|thought|felt)
    """,
    Meaning.NOW: """
        now|again|tonight|today|currently|lately|yesterday|nowadays|still|tomorrow|recently
        |immediately|soon / right now
        last (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        this (morning|week|evening|month|weekend|afternoon|minute|second|moment|time)
        these days
        (on|since|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)
        at the moment / an? hour ago / hours ago / minutes ago / the other (day|night) / days ago
        (is|are|its|came|coming|come|theyre|re) back / back again / more and more
        for (weeks|days|months) now
        (in|within) (the)? (past|last) (few)? (days|week|weeks|hours|month)
        after (all)? these years / any (minute|second|moment) / an hour ago / half an hour ago
        just now / once more / one more time
        (after|broke|ruined|threw away|lost|despite|following) (over|about|nearly|almost|my)? (#
        |a|several|many|all my) (years|year|months|weeks|days|decade) (clean|free|sober|without
        |of being clean|of not|self harm free)
        (clean|first time) (in|for|since) (#|a|several|many|my|school|years|months|uni|ages
        |university|college|i was|being|a long)? (years|months|weeks|year|ages|school|teens
        |long time|teenager)?
    """,
    Meaning.OFTEN: """
        always|daily|nightly|constantly
        every (day|night|morning|minute|single|evening|weekend|time|hour)
        all (day|night|the time) / at night / at the weekend / most (days|nights)
        each (day|night|morning) / for (weeks|days|months) / night after night / day after day
        a lot / often / repeatedly / in secret
    """,
    Meaning.OVER: """
        (is|are|was|were|theyre|that is|thats) (all|now|long|finally|completely|mostly|well
        |so)? (gone|over now|long over|behind me|in the past|history|disappeared|faded
        |a thing of the past|distant|done with|so far away|far away now|fading|vanished)
        (has|have|it|they|that|that has|which has)? (all|finally|completely|totally|since
        |mostly)? (stopped|went away|gone away|left me|passed|not come back|not returned
        |never came back|never come back|never returned|didnt come|did not come|doesnt come
        |not been back|lifted)
        and i (dont|do not|never|no longer) (want|feel|think|do) (to|like|that|it)? (anymore
        |any more|now) / (but)? (not|never) (anymore|any more|again|since|now|these days)
        since then never / havent since / have not since / never since
        i (got|am|feel) (better|well|fine|happy|so much better) (now|since|today)?
    """,
    Meaning.ELSEWHERE: """
        (film|films|movie|movies|documentary|novel|book|books|series|episode|season|character
        |characters|podcast|song|songs|lyrics|play|opera|poem|poems|article|essay|thesis
        |dissertation|training|workshop|seminar|lecture|prevention|awareness|netflix|thriller
        |drama|musical|news|presentation|nurse|ward|hotline|helpline|charity|patient|patients
        |clients|volunteer|volunteering|exhibition|history|chapter|scene|actor|plot|game
        |minecraft|fortnite|playstation|xbox|level|campaign|journalist|research|study|statistics
        |policy|debate|theatre|theater|script|murder mystery|crisis line|squad|bomber|crime
        |fanfic|role|protagonist|villain|manga|anime|exam|homework|coursework|paramedic
        |firefighter|shakespeare|hamlet|romeo|juliet|psychiatrist|module|report|fundraiser
        |marathon|memoir|biography)
    """,
}
