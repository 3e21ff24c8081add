"""English: plans told by what comes after: who finds me, who gets what, no tomorrow."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import DAY, DO_IT, DOING_IT, ILL, NOT_WILL

DEAD = """(dead|gone for good|no longer here|not here anymore|die|pass|kill myself|killed myself
    |have died|died|not around|not around anymore|not around any more|am dead|do it|done it|did it
    |have done it|am gone|not here|no longer around)"""

MEANINGS = {
    Meaning.PLAN: f"""
        so (nobody|no one|noone|they) (can|could) _ _ stop me
        nothing left (to do|for me) (except|but|only) (to)? (die|dying|death)
        have the means (and|to|now|here|ready|for)
        ((got|have|ive got|ive|made) a plan _ (place|date|method|time|spot) _ _ (date|place|time
            |method|spot|rope))
        ((sorted|paid|done|settled|arranged|organised|finished) _ _ _ _ i can (finally|now)?
            die)
        ((look after|mind|feed|take care of|take in|keep) my (cat|dog|cats|dogs|kids|children
            |boy|girl|mum|*) _ i wont be (coming back|around anymore|around any more))
        truth is (ill|i will|im going to) be dead
        (wont have to _ (after|when|once) (i die|im dead|im gone|i kill myself|ive died|i do
            it))
        (((so (that)? i can (just|finally|at last)? (die|kill myself|end it all|end my life|go
            for good|be dead|stop living|hang myself))))
        ((rehearsing|rehearsed|practising|working out|worked out|planning|planned|figuring out
            |figured out) how (to|ill|id) do it (without|so|quietly|before|when|in|alone
            |quickly))
        thats when im (doing it|ending it|dying|jumping|leaving this|going for good)
        ((letter|letters|note|notes) (is|are)? _ (in|under) (my|the) (sock|underwear|knicker|top
            |bottom|bedside|desk|second) (drawer|drawers))
        (wont be (around|here|alive) to (use|see|need|enjoy|play|spend|drive|wear|ride|read
            |need) (it|them|that|any of it))
        know (the)? (exact|right|perfect) (spot|place|point|bit) where
        (but|because) (ill|i will) (already|long)? be dead
        ((theyll|youll|hell|shell|they will|you will|someone will|somebody will|my * will) find
            (a|the|my) (letter|letters|note|notes|video|goodbye))
        ((saying|said|kissed|kissing|tucked|hugged|cuddled|saw|say|kiss|hug) _ _ _ _ (for the
            last time|one last time|a last time|one final time) (tonight|today|this morning|and
            |then|before))
        ((saying|said|kissed|kissing|tucked) _ (goodnight|goodbye|night) _ _ _ for the last
            time)
        ((look|looks|seem|seems) like (i fell|i slipped|a fall|i drowned by accident|i lost
            control|i fell asleep))
        {DAY} is when (i|ill) (die|go for good|do it|end it|leave this|stop living|kill)
        ((nobody|nobodys|no one|no ones|they|theyre|so) _ (stuck|left|burdened|lumbered|landed)
            with _ _ (after|when|once) (im|ive|i have|i) (dead|gone|killed myself|died|done it))
        its because im (already)? (dead|gone for good|not alive|no longer)
        all thats left is me / (mate|lads|ok|right|goodbye|thanks|bye) im about to do it
        about to do it (thanks|thank|goodbye|bye|now|sorry|dont|tell|forgive)
        dead (in|within) (a|#|two|three) (day|days|week|weeks|month|months|hours|hour)
        ({ILL} be (dead|gone) when (he|she|they|you|my *|someone|anyone|somebody|mum|dad
            |anybody) (gets|get|comes|come|finds|arrives|reads|find|wakes|is|are|hears|returns
            |wake))
        ((dont|do not|didnt) want (her|him|them|my *|the kids|anyone|mum|mam|you) (finding|to
            find|to be the one|to walk in on|coming home to|walking in on) (me|who finds|to
            find))
        ({DAY} i (actually|finally|really) (hang|jump|swallow|overdose|slit|do it|end|die|pull))
        (so (they|nobody|no one|he|she|my *) (finds|find|hears|knows|know|hear|only|only find
            |only finds) (out)? (after|afterwards|once its|when its|until its too))
        ((starve|starving|starved|freeze|drink|drinking) (myself)? (till|until|so|to) _ (gives
            out|dead|i die|it kills|body|stops|nothing left|death))
        ((wont|ill not|not|never) be (seeing|alive for) (christmas|spring|summer|january
            |february|march|april|may|june|july|august|september|october|november|december|my
            next|another|the summer|easter|new year))
        (enough for (one|a) (big|final|last|massive|fatal|good|lethal) (dose|go|overdose|hit
            |swallow))
        ((date|day|time|place|spot|method) (picked|chosen|set|fixed|settled|booked|circled
            |marked|decided) (out)? (for|to) (dying|die|my death|killing|end|ending|the end
            |doing it|do it|my suicide|my exit|kill))
        ((gone|gave|given|handed|sold|passed|donated) _ _ _ _ i (wont|will not|shant) be
            (needing|wanting|using) (it|them|any of it|that|those))
        ((wont|doesnt|dont|isnt|arent|not|wouldnt) _ (alone|there|home|in the house|around
            |watching|hungry|see|hear|know|in) _ (when|while) i (do it|die|kill|jump|end|hang|go
            for good))
        (no (bother|hassle|trouble|mess|worries|fuss|bills|debts|costs|loose ends|stress) _ _
            (when|after|once) (im|i|ive|i am) {DEAD})
        (not|never|wont be) (coming|come) home (again|ever|tonight)
        (keys|key) _ _ _ _ _ _ (im|i am|i wont be|ill not be) (not)? coming (home|back)
        ((dont|no need to|do not|never mind) (bother|buy|get|book|plan|make|save|keep) _ _ _ _ _
            (ill be|im|i wont be|ill not be|i will be) (gone|dead|here|around))
        ((suits|suit|dress|clothes|outfit) _ _ _ (bury me|buried in|my funeral|my coffin|laid
            out in|burying me))
        ((card|pin|passwords|keys|cash|money|bank card|bank book) _ _ _ _ _ (with|and|beside) (a
            |the|my) (letter|note))
        ((make it|itd|it would|so it|itll|it will|made to|thatll|it might) (all)? (look|looks
            |seem|appear) (like|as if it was) an accident)
        want my ashes _ _ _ _ _ (by|soon|this week|weekend|tomorrow|next week)
        (tonights|tonight is|tomorrows|tomorrow is) it (for me|then|and|im|goodbye)?
        {DAY} (nights|nights)? it (for me|for good)
        ((its|it is|it will be|itll be) (going to be)? (this)? (sunday|saturday|friday|monday
            |tuesday|wednesday|thursday|tonight|early hours|christmas) _ (when hes|when shes
            |when theyre|when my|while hes|while shes|while theyre|ive|i have))
        ((left|leave|leaving|written|wrote|writing) _ _ _ (note|letter|message|card|text|video)
            _ _ _ (saying|to say|that says|explaining|telling) _ (isnt|wasnt|not|nobody|no one
            |none|never) _ (fault|to blame|blame))
        signed _ _ over to _ _ because {ILL} {NOT_WILL} be
        ((looked after|cared for|taken care of|safe|fed|alone|provided for|minded|rehomed|find
            |found|need|needs|open|read|watch|know|come by|comes by|come round|be there|bother
            |hassle|pay|manage|cope|see|get|go out|sent|send|played|play|them|it) _ _ (when|once
            |after|for when|for after|before|until|as soon as) (im|i am|i|ive) {DEAD})
        ((took|taken|bring|brought|dropped|given|gave|left|handed|sent|moved|signed|surrendered
            |asked|agreed|arranged|told|begged) _ _ (to|at|with|into|round to|take|have|mind
            |keep|adopt|collect) _ _ _ (for good|forever|for ever|permanently|because {ILL}
            {NOT_WILL} be|im not coming|thats the day|thats when|thats the night|and then
            {ILL}))
        ((thats|that is|its|that will be) (the)? (day|night|morning|moment|when|time) {ILL} (go
            for|go for good|leave for|kill|end|die|do it|jump|hang|take my|check out|go))
        ((gave|given|giving|handed|sold|donated|passed|left|give|gone) _ _ _ _ {ILL}? (wont|will
            not|shant|will no longer|have no|ll have no) (be|have any|have)? (need|needing|want
            |wanting|use for|use of|any use for|use) (it|them|that|those|these|any of it|any of
            them|anything|any)? (anyway|soon|where|after|from|much longer|come|by|now|ever again
            |anymore (soon|where|im|ill|goodbye)))
        ((wont|will not|shant) (be)? (need|needing|want|wanting) (it|them|any of it|any of them
            |that|anything|those) _ (where im going|where i am going|after {DAY}|where i go))
        ({ILL} (have|ve) no (more)? (use|need) (for|of) (them|it|any of it|anything|these
            |those))
        (im|ill be|i will be|i am) gone (forever|for ever|for good|from this world)
        ((go|going|leave|leaving|off|away|gone) (forever|for ever|for good|permanently) (on|this
            |next|tomorrow|tonight|soon|by|after))
        (left|thing|remains) but to (go|leave|die|end it) (for good|for ever|forever)?
        ((after that|then|and then|afterwards|by then|from then) (im|ill be|i am|i will be|i)
            (leaving|gone|off|going|dead|die) (for good|forever|for ever|from|tonight|too)?)
        (after that|then|by then|afterwards) im dead
        ((by|before|come|from|past|after) {DAY} {ILL} {NOT_WILL} (be)? (here|around|alive|living
            |about|on this earth))
        ((by|before|come|from|past|after) {DAY} (im|i am) (not|no longer) (here|around|alive
            |living))
        ({NOT_WILL} be (here|around|alive|about|there) (by|come|past|beyond|to see|any longer
            than))
        (((((((({NOT_WILL} be (alive|living|breathing|of this world|in this world|on this earth
            |among the|on this planet|part of this world|in this life|walking this
            earth)))))))))
        ({NOT_WILL} (see|reach|make it to|make|last to|last till|last until|live to see)
            (christmas|easter|spring|summer|autumn|winter|new year|january|february|march|april
            |june|july|august|september|october|november|december|monday|tuesday|wednesday
            |thursday|friday|saturday|sunday|the morning|my * birthday|my thirtieth|thirty|forty
            |the weekend|next *|2*))
        ((over to|gave|signed|given|sold|gone to) _ _ _ because {ILL} {NOT_WILL} be (here
            |around))
        ((there will|there ll|therell|there|there will soon) (be)? (no|wont be a|wont be any|not
            be a|will not be a) (more)? me (anymore|any more|left|tomorrow|next|after|by|to)?)
        no more me
        ((if|when|by the time|once) (youre|you are|youll be|theyre|you all are|someone|somebody
            |anyone|youre all|you lot are|whoever) _ (reading|read|reads|hearing|seeing|watching
            |getting|finds) (this|these|it) _ (im|i|ill|i wont|it|ive|then))
        ((marked|circled|set|fixed|know|picked|chosen|pencilled|put|written|decided) _ _ (day
            |date|hour|night|week) (of my|for my|for|i|ill|that i|to) (own)? (die|death|dying
            |kill myself|end it|go for good|suicide|end my life|dead))
        know (now|exactly|already)? when {ILL} (die|do it|be dead|kill|end)
        ((date|day|time|dates|days) (for|of) (my|dying|my own|killing) (death|suicide|end|exit
            |dying|myself|it))
        (dates|days|date is|day is|date|day) (fixed|stands|settled|marked in|circled)
        (already)? know when _ _ (birthday|wedding|christmas|graduation)
        ((its|it is|it will be|itll be|that will be) (going to be)? (this)? (sunday|saturday
            |friday|monday|tuesday|wednesday|thursday|tonight|early hours|christmas) _ (when he
            |when she|when they|when the|when im alone|ive said|ive decided|for me to go))
        ((after|once|when|until|till|following|since) _ _ (birthday|wedding|christmas|graduation
            |exams|retires|retirement|communion|confirmation|christening|funeral|debt|debts|paid
            off|settled|born|married|grown|moved out|finished school|leaving cert|holidays
            |anniversary|new year|easter|gone|at college|asleep|away|out) _ _ _ (im|ill|i will|i
            |i ll|i can|its) (going to|be)? ({DOING_IT}|{DO_IT}))
        ((birthday|wedding|christmas|graduation|anniversary) is (when|the day) {ILL} (do|end|die
            |go for|kill|jump|finish))
        ((im|i|ive|id) (only|just)? (been)? (waiting|wait|hold on|holding on|hanging on|hang on
            |hold|hang) (on)? (for|until|till|to|on) _ _ _ (and|then|and then|after) (its|im|ill
            |i|i can) (my turn|done|gone|finished|{DO_IT}|{DOING_IT}|kill|killing|can go|can die
            |end|going))
        ((when|once|while|after|as soon as|the minute|the moment|if) _ _ _ _ (im|ill be|i am|ill
            |i will) (going through with it|go through with it|carrying out (my|the) plan|taking
            everything|turning on the gas|taking my leave|ending it|end it all|dead|hanging
            |jumping off|throwing myself|gone for good|out of this world))
        ((going|go|went|goes) through with it (on|tonight|tomorrow|this|next|today|alone|when
            |friday|sunday|saturday))
        ((carrying|carry|putting|put) (out)? my plan (out|into action|to work)? (and|on|tonight
            |tomorrow|then|to|when|this))
        ((im|ill be|i am|i will be|ill|i will|i|i want to|can) (following|follow|joining|join
            |going with|go with|right behind|go after|going after) (her|him|them|mum|mam|mom|dad
            |my *) (the same day|straight away|soon|into|to the grave|wherever|straight after
            |that night|the next day|up there|in a|within|on the same))
        ((die|dies|dead|dying|buried|passed|passes|goes|gone|funeral) _ (its|it is|itll be|it
            will be|then its) my turn)
        (is over|ends|is done|is finished) so am i
        ((find|finds|finding|found|discover|discovers|discovering|identify|collect|come across
            |stumble on) my (body|corpse|remains))
        (so (that)? (it|that|its)? (wont|isnt|is not|doesnt|wouldnt|will not) (be|have to be)
            (my|the) (family|kids|wife|husband|mum|mam|parents|children|*) (who|that|to) (find
            |finds|found|discover|has to find|have to find|finding))
        ((so|for) (that)? (they|someone|somebody|the *|hell|shell|theyll|he|she|guards|police|my
            *) (to|can|will|ll|come and)? (come and)? (find|finds|get to|discover) me (quickly
            |fast|soon|before|first|in time for|when its|dead|and not|straight))
        ((find|finds|come across|finding|discover|discovers) me (dead|hanging|cold|like that|in
            that state|in the woods))
        where no (kid|child|one|kids|children) (will|can|could) (find|come across|stumble)
        ((door|doors) (is)? (on the latch|unlocked|open|left open|off the latch) (for|so) _
            (find|me|guards|police|can|get))
        (so (that)? (nobody|no one|noone) (looks|comes looking|searches|goes looking|is looking
            |rings) (for)? me)
        ((before|until|till) (anybody|anyone|someone|somebody|they|people|he|she|my *) (notices
            |notice|finds|find|realises|realise|knows|discovers|misses) (that)? (im|me|i am|ive
            |my) (dead|gone|body|done it|killed))
        ((notes|note is|letter is|letters) (already)? (on|under|by|beside|stuck to) (the|my|his
            |her) (fridge|keyboard|kettle|mantelpiece|kitchen table|pillow|dashboard|hall table
            |bedside table|mirror|doormat|counter))
        ((note|letter|message|card|text|email|video) _ _ _ _ _ (saying|to say|says|that says
            |explaining|telling|telling her|telling him) _ (isnt|wasnt|not|nobody|no one|none
            |never) _ (fault|to blame|blame))
        ((written|wrote|told|explained|explain|email|letter|note|writing) _ _ _ (about
            |explaining|saying|to explain|with|telling)? (the reason)? why (i|im|ive|i am|i have
            |ill) (doing it|did it|doing this|did this|do it|do this|done it|done this|have to
            do this|have to do it|had to do it|did what|killed myself|took my life|had to go
            |ended))
        (passwords _ _ _ (need|needs|want|use|manage|know) (them|it|how)? (when|after|once|for
            after|for when))
        for (him|her|them|my husband|my wife|my *|the kids)? (to use|to know)? for after
        ((will|wills|testament) (is|are)? (ready|made|done|signed|sorted|written|finished) _ _ _
            (i can|so i can|now i|im|i|i ll|so im) (free to|ready to)? (go|leave|die|do it|be
            off|slip away|be gone|end it|finally|now|end my life|kill))
        ((papers|paperwork|affairs|documents|accounts|bills|everything|things|house|flat|it all
            |keys|dog|dogs|cat|cats|insurance|passwords|funeral|account|plot|grave) (is|are|have
            been|has been|all)? (all)? (tidied|sorted|in order|paid|paid for|done|clean|arranged
            |organised|settled|squared away|ready|looked after|rehomed|fed|in an envelope|posted
            |at my * *?|to my *|with my *) _ _ _ (so)? (now)? (i can|im free to|i may|im ready
            to|im off to|all ive to do|all i have to do) (now|finally|at last)? (is)? (to)? (go
            |leave|die|slip away|be gone|depart|check out|end it|kill myself|sleep forever|rest
            forever|rest in peace))
        sorted (it all|everything|all of it) _ _ _ _ i can (leave|go|die)
        (rest|sleep) (forever|for ever|for good|in peace) (now|at last|finally|tonight)
        now to (rest|sleep|go|die)
        (free|rid|released) (of|from) (this|my) (life|existence|body|earth|misery|world)
        (((((((({ILL} (be)? dead (by|before|on|come|next|in a|sunday|saturday|friday|monday
            |tuesday|wednesday|thursday|the)))))))))
        ((im|i am) dead (by the|by then|on {DAY}|after that|by (sunday|monday|christmas
            |spring)))
        ({DAY} (night|morning|evening)? (i|{ILL}) (die|end my|kill myself|be no more|depart|pass
            on))
        {ILL} die (tonight|tomorrow|on {DAY}|this week|this weekend|today|soon)
        {ILL} be out of (everyones|everybodys|all your|their|peoples|your) (hair|way)
        ((theyll|they will|youll|you will|people|you can|they can|theyd|the kids) (all)? (be)?
            (bury|burying|cremate|cremating|scattering|carrying) me)
        ((suit|dress|clothes|outfit) _ _ _ (bury|buried|be buried in|my funeral|my coffin|be
            laid out|burying))
        to be in it (by|soon|before|this)
        (if (you|u|nobody|they|no one) (dont|do not|doesnt|hasnt|havent) (hear|heard) from me _
            _ (then)? (i did it|ive done it|im dead|im gone|i went through|goodbye|it worked|its
            done|i am dead|i did|you know why))
        ({ILL} do something _ (no|irreversible|final|permanent|unforgivable|cant|nobody can) _
            (back|undo|undone|reverse)?)
        something theres no (coming|going) back from
        (no|all my|my|the) goodbyes (are|have been|were|all)? (all)? (said|done|made|sent)
        ((goodbye|bye|farewell|sorry|thanks|thank you|tell you|tell someone|told someone|talk to
            someone|cuddle|see them) _ _ _ before (i|ill|im) (do it|do this|jump|die|end it|go
            through|leave this|do what|hang|take them|kill|take my|carry))
        (taking|take) my leave (of|from) (life|this|you|the world|all|everyone)
        (taking|take) my leave (tonight|for good|tomorrow|now)
        ((until|till|before) _ _ (gets|comes|is|get|come|returns|finishes) (back|home|in|up)? _
            _ to (do it|die|end it|jump|hang|kill))
        ((picked|chosen|chose|settled on|decided on|going for|went for) (a)? (monday|tuesday
            |wednesday|thursday|friday|saturday|sunday|tonight|tomorrow) (because|since|when|as
            |so) _ _ (home|out|in|away|asleep|nights|work|school|alone|empty))
        ((only|just)? (thing|things|all) (thats|that is)? (missing|left|lacking|i need|need) (is
            |now is)? (the|for me|to find the|just the)? (courage|nerve|guts|bottle|balls
            |strength) (to)?)
        ((all i (have|need) to do|all ive to do|all thats left|all that is left|the only thing
            left|only thing left|all i have left|whats left|all ive got left) (to do)? (for me)?
            (now)? (is|but)? (to)? (swallow|jump|die|step off|kick|let go of|end it|pull|go for
            good|leave this|the jump|the doing|hang|do it|kill|take them|to do it))
        just the doing left / the doing left
        (one|1) (last|more)? step (to go|left|away|and|from) (the)? (edge|its|it|all|im|i)?
        ((insurance|policy|pension|life insurance) _ _ (pays|pay|pays out|pay out|covers|cover)
            _ _ (kill myself|suicide|even if i|if i do it|take my own))
        ((two|three|one|a few|#) more (sleeps|nights|days) _ (im|ill be|i) (free|dead|gone|out
            |die))
        ((have|got|had) (it|this|everything|all) (all)? planned (out)? (down|to the|already
            |for))
        ((best|quickest|fastest|easiest|cleanest|surest|most painless|least painful|simplest)
            (way|ways|method) (to|of) (kill|killing|end|ending|dying|die|do) (yourself|oneself
            |your life|yerself|one self|it all|painlessly|fast|quickly)?)
        kill (yourself|yerself|oneself)
        ((fastest|quickest|surest|best|least painful) way (you can|i can|to)? (die|dying|of
            dying))
        ((google|googled|googling|looking up|looked up|searching|searched) _ _ _ (to die|kill
            yourself|of dying|suicide|to end it|hang|overdose|kill myself))
        (no (intention|plan|plans) of (staying|living|being alive|being here|waking|coming
            back))
        ((stopped|stopping|skipping|not taking|quit|missing|refusing|come off|not going to) _ _
            ( tablets|insulin|meds|medication|dialysis|warfarin|treatment|pills|injections
            |chemo) _ _ _ (hoping|so|until|and wait|in the hope|to|want|i want|let) _ _ (die
            |dies|kills|kill|finishes|finish me|dead))
        ((just)? {DAY} (ill|i will|im going to) be (quiet|still|silent|asleep|at rest|free) (for
            good|forever|for ever|at last))
    """,
}
