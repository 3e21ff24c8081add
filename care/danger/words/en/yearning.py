"""English: not wanting to live, having had one's fill of it, wanting to be gone."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import LIVING, VERY

MEANINGS = {
    Meaning.NO_LIFE: f"""
        ({LIVING} (is|isnt|s|aint|was|feels like) (just)? (not|no longer|never) (something|a
            thing|what|anything|for) (i|me|that i|im) _ (want|wish|care|enjoy|can do|choose
            |desire|chose|wanted|cut out|made for|interested))
        ({LIVING} (is|s|feels) (just|simply|itself)? (the problem|my problem|what i cant|what
            hurts|what im tired of|beyond me|more than i can|too much for me|a chore|a
            punishment|torture|agony|unbearable|what i want to stop|what i want out of))
        ((its|it is|its just) (the)? {LIVING} (that)? (i)? (cant|cannot|can not|dont want|dont
            like|no longer|hurts|im tired|im sick|i am tired|thats the problem))
        ((no longer|dont|do not|not|without|no|hardly) (want|have|feel|take|see)? _ (part
            |interest|share|place|pleasure|joy|stake) in (living|being alive|existing|life
            anymore|this life|life any more))
        ((wanting|wish|desire|will|urge|wanted) to (live|be alive|exist|stay alive|go on living)
            (i|is|s|has|was|just|that) _ (lost|gone|left|dead|died|not there|vanished|missing
            |went|packed))
        (((end|tired|forgotten|lost|past|given up) (of|the feeling of|what its like)? wanting to
            (live|be alive|exist|stay alive|wake up|be here)))
        ((lying|lie|pretend|pretending|faking|fake|fooling) _ _ (i|that i) (want|wanted|wish
            |wished) to (live|be alive|exist|stay alive|go on living|wake up|stay here))
        ((had|have|ive had|taken|reached) (about|just|quite|more than)? (enough|as much|my fill
            |my share|plenty|all i can take|a bellyful|my limit|it up to here|it) (of|as|with)
            {VERY} {LIVING})
        (had (my|a|enough) (share|innings|time|turn|go|life|run) _ (i)? (just)? (want|wish|ready
            |need|like) to (go|be let go|be allowed to go|die|rest for good|be taken))
        (i want to (go now|be let go|be released|be allowed to go|be taken|be put to sleep|be
            put down))
        (ive (lived enough|lived long enough|lived too long|lived more than enough|done my time
            here|done enough living))
        lived (long enough|too long|more than enough|my fill|more than i want)
        ((sick|tired|weary|exhausted|fed up) of (being kept|staying|keeping myself|having to
            stay|having to be) (alive|here|breathing|going))
        ((hate|resent|despise|loathe|dread|regret|curse|mourn) (being alive|that im alive|every
            breath|each breath|my own breath|waking up alive|my heartbeat|my heart for|my body
            for keeping|that i woke up|that i wake up|waking up at all|that i am still|having to
            live|having to be alive|having been born|living))
        ((disappointed|sad|sorry|annoyed|resent|resentful|hate|angry|sick|tired|furious|gutted
            |upset) _ _ my heart (is|has|keeps|still|hasnt|didnt|goes) (not)? (still)? (beat
            |beating|beats|going|stopped|stop|working|on beating))
        (heart (is|keeps|still) (still)? (beats|beating|going) _ _ (resent|hate|wish|dont want
            |sorry|sad|angry))
        (how (much longer|long|many more (days|years|nights|mornings|weeks|months)|much more)
            (do|must|will|am|should|until|till|have) (i)? (really|still)? (have to|got to|need
            to|supposed to|to|can|get to|be forced to)? (be alive|live|exist|stay alive|go on
            living|keep living|put up with life|endure (life|this life|living)|be here|wake up
            |breathe|die|be dead))
        ((day|time|moment|hour) (when|that)? (i)? (no longer|never|dont) (have to|need to|must)
            (exist|live|be alive|wake up|be here|breathe|wake))
        ((what|which|no|any|lost|forfeited|have|without|not|got|have the) _ (right|business
            |claim|excuse|entitlement|permission|cause|call|grounds) (do i have|have i|have i
            got|left|at all)? (to|in|being|for) (live|be alive|exist|go on living|keep living
            |living|being alive|alive|existing|stay alive|breathe|go on breathing|be on this
            |still be|be here still|draw breath|be breathing|take up|be taking up|keep taking up
            |occupy|walk this))
        (dont deserve the (air|oxygen|life|breath|space) (i breathe|i take|im breathing|i have
            |im given|i use|i take up))
        ((give|tell|name|find) me (one|a|a single|any|some|just one) (good|real|decent|single
            |solid)? (reason|excuse) (not to|why i should|why i shouldnt|to not|to) (kill|die
            |live|stay alive|end|be alive|go on living|jump|exist|hang|stay in this|keep living
            |take my|keep breathing|stay))
        ((dont|do not|no longer|never|didnt|not) (want|wish|need|care|intend|plan|mean|expect
            |hope|think) (to|for|about|on|i want to|ill)? (see|reach|live|get|be|turn|exist|make
            it|make|go any|live to see|be alive for) _ _ (another birthday|my next birthday|next
            year|next week|next month|tomorrow|new year|another year|another christmas|another
            summer|another spring|another morning|past this|beyond this|past the|day older|alive
            by|further|year older|alive past|any further))
        ((dont|do not|no longer|never) want (to have|to get|to see)? (a|any|another|the)
            (tomorrow|next year|future|birthday|more days|more life|more time here|more years
            |more of this life))
        ((cell|inch|bit|part|bone|fibre|fiber|piece|atom|side|half|rest) (of|in) (me|my body|my
            mind|my brain|my head|my being|myself) (that)? (wants|want|wishes|longs|is trying
            |tries|is dying|is ready|begs|screams|would like) (me)? (to) (be dead|die|kill me
            |see me dead|stop|end|be gone|kill myself|not exist|not be|disappear|not live))
        (other|second) half (of me)? (wants|is trying) (me)? to (kill me|die|be dead|end)
        ((no|not one|not a|not a single|isnt a|isnt one|none of|no single|not one single|hardly
            a) (bit|part|cell|inch|fibre|fiber|bone|piece)? (of|in)? (me|my body) (that)? (wants
            |want|wishes|would like|cares|really wants) to (live|stay alive|be alive|be here
            |exist|go on|stay|wake up))
        ((head|voice|voices|brain|mind|something in me) (goes|go|says|say|screams|repeats|chants
            |whispers|shouts|keeps saying|tells me|telling me|tell me|just goes|keeps going
            |sings|is saying) _ (die|kill yourself|kill urself|you should die|jump|end it|hang
            yourself|do it kill|youre better off dead|end yourself))
        ((want|wish|wanna|long|ready|need|going|like|decided|choose|prefer|rather) (to)? (be)?
            (go|gone|leave) (properly|really|away|completely|all the way|altogether)? (for good
            |for ever|forever|permanently|gone) _ (not|never|no) (come|coming|return|be seen|way
            back|be found|be back))
        ((want|wish|wanna|long|ready|need) (to)? (just)? (go|be gone|leave) for good (now
            |tonight|soon|please|from this|i mean|and|this time))
        ((gone|sleep|place|kind|sort|rest|trip|journey) _ (you|nobody|no one|one|people|i) (dont
            |never|wont|doesnt|cant|ever) (come|comes|return|returns|get|wake) (back|up)?
            (from)? (from))
        ((depart|departing|exit|go|check out|vanish|be off|be away|flee|leave|escape|resign
            |retire|withdraw|step out|get out|take my leave|be rid|log out|log off|quit) (from
            |of|out of)? (this)? (life|existence|this world|this mortal|my existence|being alive
            |the land of the living|living))
        ((want|like|wish|ready|need) (to)? (be)? (rid of|shot of|out of) (myself|me|my life|this
            life|my own life|being me|existence))
        (its|it is) me (that)? i want (rid|gone|dead|to be rid)
        (want (the whole of|all of|every part of|everything about) (me|myself) (to)? (end|be
            over|stop|gone|be gone|die|erased))
        ((my life|this life|my existence|my time here|the whole of me) (to|must|has to|needs to
            |should|ought to|needs) (end|be over|finish|stop|be done|ending))
        (want (my|this) (life|existence) (to)? (be)? (end|over|done with|finished|ended|gone
            |stopped))
        (stop being (a person|anything|alive|anyone|anybody|human|at all|here at all|conscious
            |someone|somebody|in this body))
        (be|become|rather be) a memory
        ((want|wish) (the)? (ground|earth|sea|floor|soil|darkness|night) (to|would) (open
            |swallow|keep|have|take|close over) (and|me) _ (keep me|for good|for ever|forever
            |have me))
        ((i|i want to|id like to|i long to|i wish to|rather|i could) (be|lie|rest) (where|with
            |beside|next to) _ (is|s|are|was)? _ (in the (cemetery|graveyard|churchyard|ground
            |grave)|under the (ground|earth|grass)|in (his|her|their) grave))
        (life|existence) (doesnt|does not|no longer|never) (want|wants|wanted|need|needs) me
        ((life|living) (isnt|is not|aint|was never|wasnt|wasnt ever|is just not) (meant)? (for
            me|made for me|my thing) _ _)
        ((not|never|wasnt|was not) (supposed|meant|made|built|cut out|designed) (to|for) (make
            it this far|be alive|live|life|be living|exist|living|last this long|get this old|be
            here this long|survive that|be alive at))
        shouldnt be alive
        ((unable|impossible|cant manage|cant seem|refuse|refusing|decline|not prepared|not
            willing|unwilling) (for me)? (to) (live|go on living|keep living|be alive|stay alive
            |exist|carry on living|keep being alive|continue living|live on))
        ((cant|cannot|can not|couldnt) (physically|mentally|really|even|just|possibly|bear to
            |stand to|bring myself to|do)? (be alive|exist|do life|go on living|do living|do
            alive|do existing) (anymore|any more|any longer|another|one more|no more|now|today
            |like this|past|much longer)?)
        ((dont|do not|no longer|not) (want|wanna|wish|care) (to)? (do|have|try|play) (life
            |living|existing|being alive) (anymore|any more|any longer|at all|now|today)?)
        (see _ (wake up|woke|waking up) (sad|disappointed|sorry|gutted) _ (isnt|wasnt|not
            |didnt))
        ({LIVING} (has|have) (lost|no|not got|run out of|ceased) _ (point|meaning|sense|worth
            |taste|purpose|appeal|value|colour|attraction|use))
        ((does it make me|is it) (bad|wrong|weird|awful|normal|terrible|selfish|a sin|crazy|ok
            |okay|sick) (that|if|for me)? (i|to|me)? (to)? (want|wish|wanna|wanting|think about
            |long|would rather|prefer|just want) _ (die|dead|death|not exist|not live|dying|not
            wake up|not be alive))
        (would you _ _ _ _ if i (told you|said|admitted|confessed) _ (i)? (want|wanted|wish
            |wished|long|hope) _ _ (dead|die|gone for good|kill myself|not alive|end my life|not
            exist))
        ((thinking|think|thought|thinkin|toying|flirting|playing|obsessing|consider|considering)
            (about|of|bout|with)? (the (thought|idea) of)? (jumping|hanging myself|finishing
            myself|drowning|ending myself|doing away with|ending my life|taking my life|doing
            something to myself|doing something final|doing it for good|putting an end to
            (myself|me|my life)|slitting|going for good|leaving this))
        ((end|ending) my life _ (all|thing|what|only|constantly|whole day|logical|sensible
            |answer|next step|sense) _ (i|think|about|on my mind|is)?)
        ((going|about|gonna|decided|want|need|have|might|could|will|ill|afraid ill|scared ill)
            (to)? (do|doing|be doing) (something|smth|sth) (bad|stupid|terrible|permanent|final
            |awful)? to (myself|meself|me))
        ((on|at) the (brink|verge|edge|point|cusp|brinks) of (killing|ending (it|my|things
            |everything)|suicide|taking my|hanging|dying by|doing it|jumping|doing something to
            myself|death by))
        ((what if|whatif|suppose|imagine|say) i (just|actually|really|did|simply)? ((killed|kill
            |hang|hanged|ended|offed|drowned|shot|topped|unalived|end) (myself|my life|it all
            |me)|took my own|jumped off|died|dropped dead))
        ((would|will|could|does) it _ _ (hurt|bother|matter to|upset|affect) (anyone|anybody
            |somebody|you|them) if i ((ended|killed|hanged|topped|end|kill) (myself|it all|my
            life)|died|took my (own)? life|was dead|were dead|wasnt alive|die))
        ((cant|cannot|wont|couldnt|can not|not going to) (promise|guarantee|swear|say|assure)
            (to)? (you|anyone|anybody|myself|them|him|her)? (that)? i (wont|will not|wouldnt|am
            not going to|might not) (end|kill|hang|take my|die|do something|jump|do it|overdose
            |hurt|harm|cut))
        myself and (the|a|my) (rope|pills|bridge|gun|noose|train|tracks|blade) _ _
        ((this|that|thats|which) (is)? how (this|it|i|my life|my story) (ends|end|will end|is
            going to end|go|goes) _ (rope|pills|bridge|gun|noose|hanging|suicide|by my own))
        (be)? (unalived|unaliving|unalive) (myself|please|already|now)?
        (put (myself|me) (to sleep|down) (like|for good|for ever|forever|permanently|as you|the
            way))
        ((cancer|stroke|crash|accident|overdose|heart attack|covid|operation|fall|illness|pills
            |virus) (had|would have|couldve|should have|shouldve) (just)? (finished|killed|taken
            |ended|done) (me|for me|it|the job) (off)?)
        ((want|wish|plan|decided|going|prefer|rather) (to)? not (be alive|exist|live|wake up|be
            living|breathe|be breathing|be here at all) (anymore|any more|than|now|by|after)?)
        rather not (breathe|be alive|live|exist|wake|be here|be living|be around at all)
        ((lost|losing|no|zero|not got|havent got|havent|lacking) (any|all|my|the|much|real|a
            single|every)? (interest|appetite|taste|wish|will|desire|enthusiasm|motivation|use
            |need|energy|courage) _ (in|for|to) (being alive|living|staying alive|existing|life
            itself|go on living|being here anymore|remaining alive|be alive|stay alive|exist))
        ((afraid|scared|terrified|frightened|dread|fear|horrified|not of dying) (of|at|by)? (the
            thought of)? (having to)? (go on|keep on|keep|carry on|still) (living|being alive
            |existing|waking up|to be alive))
        ((scared|afraid|terrified|frightened) of (living|being alive|having to live|having to go
            on living|having to keep living|waking up alive|more life))
        ((over|to|than|rather than|instead of) (staying|being|remaining|keeping|still being)
            alive (any day|every time|now|like this)?)
        ((collect|count|counting|list|listing|full of|only|thousand|hundred|more|enough|all the
            |plenty of|many) _ reasons to (die|be dead|kill myself|end my life|not live|not be
            alive))
        (i woke up (damn|damn it|dammit|unfortunately|sadly|again unfortunately|again sadly
            |alive again|still alive|alive sadly|ugh|shit))
        (outlived|outstayed) (myself|my welcome on|my use on|my time on|my usefulness)
        (sleep) and (sleep|sleep and sleep) and (never|not) (come|wake|get|be) _
        ((wouldnt|wont|would|isnt|not|is|how) (it|that|this|not)? (be)? (so|just|not)? (lovely
            |nice|nicer|wonderful|great|good|beautiful|peaceful|better|bliss|easy|easier|heaven)
            (if i could|to|if i) (just|simply|finally|not|never)? (stop existing|stop living
            |stop being alive|not exist|be dead|die|not wake up|never wake up|cease to exist|end
            it all|kill myself|be gone for good|sleep for ever|sleep forever|be alive|exist))
        ((why|reason|reasons|how come|wonder|ask myself|surprised|amazed|sorry|ashamed|regret) _
            _ i (havent|have not|didnt|dont|shouldnt|should not|cant|couldnt|still havent
            |wouldnt|wont) (just|yet|already|simply|even|ever)? (kill|killed|end|ended|hang
            |hanged|take|taken|took|top|topped|do away with|done away with|shoot|shot|jump
            |jumped|off|offed) (myself|it all|my life|my own life|off a|off the|in front|things
            for good))
        ((wont|wouldnt|doesnt|cant|never|not|dont) (shut up|stop|stop going on|let up|be quiet
            |leave off|let go|stop talking|stop thinking|stop telling me|stop shouting) (about
            |of)? (ending it all|ending it|killing myself|dying|death|suicide|ending my life
            |wanting to die|being dead|me dying|jumping off|to die|to kill myself))
        ((wonder|think|thinking|believe|suspect|afraid|know|feeling|bet|guess|fear) (that)? (if
            |whether)? (i|ill|i will|i might|i could|id|im going to) (one day|some day
            |eventually|soon|end up)? (will|might|do|just)? (do away with|kill|killing|hang
            |drown|doing away with|top|finish off) myself (in the end|at last|eventually|one day
            |some day|sooner or later|anyway)?)
        ((want|wish|ready|going|need|long) (to)? (throw|chuck|toss) (my life|this life|life
            |myself) away)
        (my life (is|has|feels) (worth|worthless|of no|no|not worth|without) _ _ (want|ready|end
            |throw|nothing to me|it away))
        ((take|rip|tear|peel) (it|this life|this body|my body|my skin|life) off (forever|for
            ever|for good|and never))
        ((dont|do not|not|never|wont|no wish|no intention) _ _ _ (grow|get|live|be|become|turn)
            (a|one|another|a single|any) (day|minute|hour|week|second|year|single day) older)
        ((dont|do not|doubt) (think|believe|feel)? (that|like)? (life|the world|this world)
            (wants|wanted|needs|needed) me)
        ((cant|cannot|can not|couldnt) wait (for|until|till|to) (the (day|moment|hour|time)|when
            |my)? (that|when|till)? (i|it)? (no longer|dont|never|finally|can|am|im|get to|is)?
            _ (have to|need to|be|over and)? (exist|live|be alive|die|dead|death|wake up ever|be
            gone for good|not exist|not be alive|not live))
        (hope (that)? i (wont|will not|am not|dont|never|m not) (be|get|make it|live|last|see)?
            _ (here|alive|around|living|to|till|until) (at|by|for|to see|past|next|till|until)?
            (christmas|easter|new year|summer|spring|autumn|winter|tomorrow|my birthday|next
            year|next week|next month|the end of the year|morning|the morning))
        ((why|how) (am|are|do|did|must|should|is) _ _ (still|even) (alive|living|breathing
            |existing|not dead))
        ((not|not even|cant|cant take|cant face|cant do|dont want|cannot bear|cant bear|no
            |refuse|without)? (one|another|a single|any) (more)? (day|minute|hour|week|year
            |second|month) of (living|being alive|life|existing|existence|this life|breathing))
        ((asleep|sleep|drift off|bed) and (just|simply|then|quietly|peacefully)? (not|never|no
            longer) (ever)? (be|exist|wake) (there|here|around|alive|anymore|again|in the
            morning))
        ((being|existing) (here|alive) (at all)? (hurts|is torture|is agony|is unbearable|is too
            much|is killing me inside|feels wrong))
        ((rather|want to|wish i could|prefer to|like to|love to) be (nowhere|nothing|no one|ash
            |ashes|dust|bones|a corpse|earth|worm food) _)
        ((fed up|sick|tired|bored|weary|had it|exhausted) (right)? (up)? to (death|the back
            teeth|here|the teeth|the bone|my core|the eyeballs) (of|with|from|by) {LIVING})
        ((feeling|feel|moment|moments|days|nights|times|point) (when|where|that) (you|i) (just
            |really|would|d|id)? (rather|want to|wish you were|wanna|wish you could|hope to|long
            to|wish to) (just)? (be)? (dead|die|not exist|not be alive|not wake up|never wake up
            |gone for good))
        ((cant|couldnt|why cant|why couldnt|wont you) (i|we|you|it|they) (just|please|simply|let
            me|all just)? (just|please|let me)? (be dead|die|stop existing|not exist|be dead
            already|be gone for good|end me))
        ((my existence|my birth|my being alive|me being alive|me being born|me being here|my
            being born) (is|was|has been|feels like) (a|an|one big|nothing but a|just a)
            (mistake|error|accident|waste|curse|joke|burden|misprint|problem|punishment|fault))
        ((why|how|how come|reason|explain) (i|im|i am|am i|am|is it|it is that i am) (still|even
            |even still|still even) (breathing|alive|living|existing|going on living))
        ((no way|wont|dont think|doubt|not|never|no chance) (that)? (i|im|ill|am|going to be)?
            (be|am)? (making it|make it|reaching|reach|living|live|seeing|see|getting|get) (to
            |past|till|until|beyond) (thirty|forty|fifty|twenty|eighteen|30|40|50|20|25|18|21)
            (and|because|anyway|alive|i|nor))
        ((dont|do not|not|never|wasnt|was not|am not) (think|believe|feel)? (i|that i)? (was|am
            |were|is)? (ever|really)? (made|built|cut out|meant|designed) for (life|living|this
            life|being alive|this world))
        ((asleep|sleeping|unconscious|under) for (good|ever|all time|all eternity) / stay asleep
            (for good|for ever|forever))
    """,
    Meaning.KILL_SELF: """
        ended|ends|ends up ending (myself|my self|meself)
    """,
    Meaning.BETTER_OFF: """
        smoother|happiest|healthier|merrier
    """,
}
