"""English: a direct wish to die, in the ways it is said outright."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import DEATH, VERY

BETTER = """(better|nicer|easier|good|peaceful|appealing|tempting|inviting|lovely|kinder|best
    |simplest|sensible|preferable|comforting|beautiful|relief|release|mercy|blessing|answer)"""
LIFE = "(life|my life|this life|living|the world|this world|existence|being alive)"

MEANINGS = {
    Meaning.NO_LIFE: f"""
        ((dont|do not|never|not) belong (on|in) (this|the) (earth|world|planet|life|land of the
            living))
        (wish|wishing|wished) (that)? (id|i d|i had|i) (not|never) (woken|woke|waken) (up)?
        ((if|when) (im|i was|i were|i am) dead (theyd|they would|everyone would|it would|my *
            would) be (better|easier|happier|relieved))
        ((wish|hope|if only|wishing) (that)? i could (just)? (go to sleep|sleep|fall asleep
            |close my eyes|drift off) and (thatd be|that would be|that be|be done|not|never|stay
            asleep))
        sleep _ _ _ _ no waking (up)?
        ((cant|dont|do not|cannot) see me (lasting|making it|surviving|getting through|living
            |getting to))
        ((grateful|thankful|happy|thank|kiss|bless|pay|hug) (to)? (whoever|anyone who|someone
            who|somebody who|the person who|whatever) (ended|ends|kills|killed|shot|shoots
            |finished|finishes|would kill|would end|ran over) me)
        (nothing (makes|keeps|could make|would make|left to make) me (want|wanting) to (stay|be
            |keep|go on) (alive|living|here))
        life is (too long|far too long|long enough) _ (out|done|end)
        ((what|who|how much) (would|does|difference|will|d) _ (matter|care|change|make|notice
            |miss|mind) _ if i (killed myself|died|was dead|disappeared|ended it|jumped|hung
            myself|wasnt here|never woke up|hanged myself|topped myself))
        ((no|not a|not one|no single) (bit|part|piece|inch|fibre|cell|corner) of me _ (wants
            |wishes|cares|fancies|trying) to (be|live|stay|go on|carry on))
        ((want|wish|like|love|long) to (cease|be nothing|cease to be|stop being|be erased|be
            nowhere|unexist|be extinguished|be ash|be dust))
        (hand|give|return|send|giving|handing) (life|my life|this life) back
        (life|living) is a _ (hand|give) back
        ((living|life|being alive|existing|existence) is (a|such a|just a|nothing but a|pure
            |sheer)? (chore|punishment|torture|prison|sentence|trap|curse|agony|life sentence)
            (i|and i|to me|that i|for me|now|id)?)
        ((if|wish|wishing|hope|hoping|pray|praying|want|wanting) (that)? (my|this) (heart|body
            |lungs|brain|kidneys|organs) (would|to|just|d|might)? (just)? (packed in|pack in
            |gave up|gave out|give out|give up|stop|stopped|quit|fail|failed|conk out|burst))
        ((praying|pray|prayed|hope|hoping|wish|wishing|beg|begging|ask|asking|waiting|longing)
            for (a|an|some|my)? (heart attack|stroke|aneurysm|fatal accident|brain tumour|tumour
            |terminal illness|cancer|car crash|plane crash|stray bullet|fatal illness|lorry
            |death|bus to hit))
        ((get|gets|got|have|has|gets to have) (cancer|leukaemia|a tumour|hit by a *|a heart
            attack) (and)? (why)? not me)
        (die|dies|died) (and)? (why)? not me
        ((want|hope|wish|pray|like|hoping|praying|wishing) (it|this|today|tonight|that|tomorrow
            |every day) (to be|was|is|were|will be) my last)
        ((no|not a|isnt a|isnt any) version of (my|this|me|life) _ (worth|keeping|living|want
            |survives|lives|survive|makes it))
        ((doing|do|did) (them|everyone|everybody|the world|you|him|her|us|my *|you all|them all)
            _ (favour|favor|kindness|service) (by|if i|and|to) (was|were)? (dying|dead|die|died
            |killing|kill|disappear|disappearing|be dead|drop dead|end))
        ((((((wish _ _ is to (not have|not be|not see|not wake|not live|die|be dead|never wake
            |disappear for good)))))))
        (turn|switch|power) (myself|me) off
        ((((((sick to death of (being alive|living|life|existing|waking up|being here|being me
            |this life)))))))
        ({DEATH} (feels|seems|is|looks|has become|sounds) like? (a|an|my|the)? _ (friend|home
            |comfort|hug|rest|holiday|freedom|peace|sleep|open door|warm))
        (get|getting|gets) to (die|be dead) (soon|young|at last|one day soon|now|already)
        {DEATH} is all im (asking|wanting|after|waiting|thinking|longing|good)
        i want to die (from|of|by|with) (it|this|that)
        ((nothing|no one|nobody|noone) (left|else|more|is|now)? _ (stopping|keeping|holding|to
            stop|to keep|stops|holds|keeps) me (back|from|here|alive|on this|in this) (from
            |earth|world|life|dying|ending|doing it|killing|jumping|now|anymore|any more|it)?)
        ((id|would|i d|ill|much) {VERY} (sooner|rather|prefer|prefer to|prefer being|choose)
            (to)? (just)? (be)? (dead|die|not exist|not be alive|not be here|in my grave|in the
            ground|not live|dying))
        (give|hand|bring) me death
        (prefer|choose|take) (death|dying) (to|over|than|instead of)
        ((my|this) (life|story|road|journey) (ends|finishes|stops|is over|is finished|is ending
            |is done) (here|now|tonight|today|tomorrow|on|this|for me|ive|and))
        i want _ (life|existence|heart) (to)? (stop|end|be over|finish|finished|over)
        ((like|want|wish|need|long for) (it all|everything|all of it|it) (to)? (finish|end|stop
            |be over|be finished) for me)
        ((only|one|all|single) (thing|wish|idea|thought|want|hope) _ _ (fancy|want|wish for
            |crave|need|long for|look forward to|have left|left|left in|have|in my head) _ (is
            |is to|since|for|to me is|me is|left is) _ _ (dying|die|death|be dead|dead|killing
            myself|topping myself|kill myself|ending it|end it|be gone for good|suicide))
        ((all|what|everything|only thing) (i|that i|ive|thats|that is|im) _ (want|fancy|ask for
            |ask|wish for|wish|need|crave|long for|dream of|pray for|look forward to|left for me
            |left to me|left|think about|after|asking for|good for) _ (is|is to|was) _ _ (die
            |death|dying|dead|be dead|gone for good|not be here|not wake up|not exist|never wake
            up|an end to it|an end to my life|the end|the grave|under the ground|in the ground
            |suicide))
        ((all|whats|what is|only thing) (thats|that is)? (left|remaining) (to|for) me _ (is)?
            (death|dying|to die|suicide|the grave|ending it|to end it))
        ({DEATH} (is|are) {VERY} (all|the only thing|the one thing|everything|what) (i|ive|thats
            |that) _ (want|wanted|ask|asking|think|crave|long|need|wish|fancy|look forward|left
            |dream|have left|pray))
        ({DEATH} {VERY} (sounds|seems|feels|looks|would be|is|has to be|must be|would feel|ll be
            |sounding|seeming) _ _ {BETTER})
        ({DEATH} (would|d|has to|must|might)? (beat|beats|appeal|appeals|call|calls|be better
            |suit|is calling) (to|this|me|than|another|any|living)?)
        ((longing|yearning|aching|pining|begging|praying|wishing|waiting|ready|hungry|desperate
            |craving) for (my)? (death|the end|the grave|it all to end|my life to end|it to be
            over for good))
        ((weary|tired|sick|bored|fed up|exhausted|wearied) (of|with)? {VERY} (my|this)? (life
            |living|existing|existence|being alive|waking up|breathing|this world|carrying on
            living))
        ((closed|shut|finished|done) (the book|the door|up)? (on|with) (everything|life|my life
            |living))
        just want to be (dead|gone for good|no more|in my grave|under the ground)
        ((im|i am|ive|i have) {VERY} (done|finished|through|over|no attachment to|no love for|no
            interest in|no time for|no wish for|no use for|no taste for|nothing tying me to|no
            grip on) (with)? {LIFE} (anymore|any more|any longer|doctor|now|left)?)
        ({LIFE} (doesnt|does not|no longer|holds no|has no|has lost all|dont) (interest
            |interests|appeal|hold|meaning|suit|matter to|want|belong|mean) (me|to me|for me
            |anything to me|anymore|any more|it)?)
        ((what|why) (am i|do i|would i|should i) _ (living|alive|live|be alive|stay alive
            |staying alive|exist|existing|breathing|still here|carry on living) _ (for|anymore
            |any more|at all|like this)?)
        what (am i) (living|alive) for
        ((cant|dont|do not|cannot|not) (see|find) (any|the|a|much)? (sense|point|use|meaning
            |reason|good|purpose) (in|to|of) (living|life|being alive|existing|staying|my life
            |carrying on|going on|being here))
        ((want|wish|wished|wishing|wanted|want me|wishing myself) (myself|me) (dead|gone for
            good|in the grave|under the ground|in my grave))
        ((can|could|may) i (please)? (just|please|not)? (just)? (be dead|die|be allowed to die
            |die now|die please|not be here|not wake up|stop living|stop existing))
        ((allowed|right|entitled|permitted|okay|ok) to (say|admit|think|feel|tell you) (that)? _
            (dont|do not|doesnt|no longer) (want|wish) to (live|go on living|go on|carry on|be
            here|be alive|exist))
        ((dont|do not|no longer|didnt) (want|wish|care|intend|plan|mean) to (go on living|live
            on|be in this|remain alive|stay alive|carry on living|continue living|make it to
            tomorrow|see another|see tomorrow|reach|wake up to))
        ((not|dont) (wanting|want|planning|trying|going) to (make it|get|last|live|survive) (to
            |till|until|through|past) (tomorrow|the morning|the night|tonight|christmas|next *
            |my birthday|the weekend|another))
        ((dont|do not|not|never|cant) deserve to (live|be alive|exist|be here|breathe|go on
            living|draw breath|wake up))
        deserve (death|to be dead|to die|to not exist)
        ((decided|decide|deciding|made up my mind|chosen) (that)? (im|i am|ill|i|not to|to not)
            (not|no longer|wont|will not)? (be)? (staying|stay|remaining|living|live|going on|go
            on|keep living|remain|to live|be alive) (in|on|alive|any|with|anymore|living|here
            |past)?)
        ((no|havent the|zero|lost all|little) (intention|desire|wish|plans|plan|inclination
            |interest) (of|in|to|for) (staying|living|being|remaining|carrying on|going on
            |seeing|stay|live|be|remain|continuing|exist|existing) (in|on|alive|here|to
            |living)?)
        ((sorry|disappointed|sad|gutted|upset|annoyed|angry|heartbroken|miserable|cry|hate
            |curse) (to|that|because|when|i|im|that im|that i|to find) _ (still)? (be)? (alive
            |awake again|breathing|woke up alive|wake up alive|here again))
        ((nothing|what|it) (would|d|could|ll|will)? (please|suit|make|be) me _ _ (than|is|if|be)
            _ _ (not being alive|dying|death|being dead|to die|to be dead|not to wake|not waking
            up|never to wake|never waking))
        ((best|kindest|right|nicest|better|easiest|mercy|kinder|blessing) (thing|outcome|gift)?
            _ _ (for|to|all round)? _ (everyone|everybody|all|my wife|my husband|my kids|my
            family|my mum|them|me|you|us|my *)? (would be|is|if|that)? (i|me|if i|that i) (was
            |were|am)? (just)? (died|die|dying|dead|dropped dead|passed|gone for good|in the
            ground|didnt exist|killed myself))
        (me (dying|being dead|being gone|not being here|not existing|killing myself) (would|is
            |will|might|d) (be|solve|help|free|save|make))
        ((torn|choosing|choice|hesitating|deciding|wavering|decide) between (living|life|staying
            |being alive) and (dying|death|killing|not|going|suicide|ending|being dead))
        (should|would|if i|better) _ (in|into) my grave / (six|6) (foot|feet) under
        (im|i) {VERY} (envy|jealous of) the dead
        ((could|want to|id like to|ready to|wish id|wish i could|wanna|will) _ (croak|snuff it
            |cark it|peg it for good|kick the bucket|pop my clogs|drop dead|drop off the earth
            |keel over and die|drop down dead))
        ((thing|things|reason|person) (keeping|keeps|holding|holds|stopping) me (alive|here|from
            dying|from killing myself|from ending it|from doing it) (is|are|was))
        ((only|still)? alive (because of|for) (my|the) (dog|cat|kids|mum|mam|sister|brother
            |daughter|son|wife|husband))
        ((away|out|gone|off|free) (from|of) (this|the) (world|earth|planet|life) (forever|for
            good|for ever|altogether|for all time|completely))
        (out|way out|exit|escape) of (this|my) (life|world|existence|body) / way out of living
        ((intend|intention|planning|plan|aim|propose|mean|minded|resolved|determined|set on|bent
            on|seriously thinking|seriously considering|toying with the idea|weighing up
            |weighing|mulling over|leaning towards|considering) (is)? (to|on|of)? (killing
            myself|kill myself|ending (things|it|it all|my life|everything|this life)|end (my
            life|it all|it|this life)|die|dying|suicide|taking my life|take my life|not being
            alive|doing away with myself|doing myself in))
        ((pray|prayed|praying|beg|begged|begging|ask|asked|asking|plead|hope|hoping|wish|tell)
            (to|with)? (god|the lord|jesus|allah|him|heaven|the universe|the man above|our lord)
            (and)? (every night|each night|nightly|daily)? _ (i dont|i wont|i never|i didnt|take
            me|takes me|let me die|lets me|to take|to let me|end me|end it|ends it|hell take me
            |not to wake|for death|for the end|to die|will take))
        ((every|each|most) (night|evening|time) _ _ (hope|hoping|pray|praying|wish|wishing|beg
            |begging|ask) _ _ _ (not|never|dont|wont|didnt) (to)? (wake|waking|open my|see the
            morning|see morning|be here))
        ((if only|hope|hoping|pray|wish|wishing|praying) (i|id|i d|that i|to|ill) (could|would|d
            |might|can)? (just)? (fall asleep|go to sleep|nod off|drift off|sleep|close my eyes)
            _ (and|so|without) _ (never|not|dont|didnt|no) _ (wake|waking|woke|up|open))
        ((urge|wish|desire|need|longing|pull|feeling|impulse|craving|want|yearning) to (die|kill
            myself|be dead|end my life|end it all|stop living|not exist|not be alive|do away
            with myself|do myself in|top myself))
        ((cant|cannot|can not|couldnt|barely|hardly|dont|no longer) (really|even|just)? (stand
            |bear|take|tolerate|handle|endure|stick|face|abide) (existing|being alive|living|my
            own existence|life|being in this world|waking up) (anymore|any more|another|any
            longer|no more)?)
        (wana|want|wanna|going|wish) (to)? live no more / (dont|no) (want)? (to)? live no more
        (life|living|this life) (i)? (dont|do not) want it (anymore|any more)?
        dont want (my|this) (life|existence) (anymore|any more|now|at all|to)?
        ((my)? (wife|husband|kids|family|children|partner|mum|parents|everyone|everybody|they)
            (could|can|would|will|d|ll) _ (start over|start again|start afresh|move on|rebuild
            |have a life|find someone better|find someone else|be free|have it easier|have more
            peace|breathe|sleep easier|get on better|sigh with relief|live in peace|be relieved
            |have peace|rest) _ _ (without me|if i|when im|once im|when i|with me gone|if im
            |after im|after i))
        ((worry|anyone|nobody|no one|not|who) (would)? (cry|mourn|grieve) (for|over) me (if
            |when))
        ((going|will|about|ready) to (end|finish) (things|it) (with|for) (this life|me|myself
            |good|ever|my life))
        (end|ending) things (with|in) (this|my) (life|world|existence)
        ((ill|i could|im going to|i might|want to|could) (just)? (throw|chuck|fling) (myself|me)
            (under|in front of|off|into))
    """,
    Meaning.WITHOUT_ME: """
        ((once|when|if|after|with me|with) (im|i am|i was|i were|me)? (in the ground|buried
            |under the ground|six feet under|in a box|in my coffin|in a coffin|in my grave|out
            of the world|in the grave|cremated|pushing up daisies))
        ((if|when|once|after|that) i (died|die|dropped dead|snuffed it|passed|killed myself|was
            out of it|was out of the way|topped myself))
        ((if|when|once) (i|im) (just)? (wasnt|werent|not|no longer) (here|around|alive|about|in
            their lives|there))
    """,
    Meaning.BETTER_OFF: """
        ((breathe|sleep|rest|live|manage|get on|cope) (easier|better|more easily|at last|in
            peace|easily|again))
        ((have|has|had|get|find) (it easier|more peace|peace|less to worry about|some peace|a
            better life|an easier life|a quieter life|their life back|their lives back|his life
            back|her life back))
        ((start over|start again|start afresh|rebuild (his|her|their) life|be free of me|sigh
            with relief))
    """,
    Meaning.KILL_SELF: """
        ((havent|not|never|couldnt|failed to|didnt|havent even|dont) (managed to|able to|had the
            guts to|had the nerve to|had the courage to|have the guts to|got the guts to|manage
            to|have the courage to|the guts to|found the courage to|brave enough to) (kill
            myself|end it all|die|hang myself|end my life|jump off|do myself in|go through with
            suicide))
        ((coward|weak|scared|gutless) _ _ (havent|to|cant|couldnt|not) _ (kill myself|killed
            myself|end my life|hang myself))
        (ending|killing|erasing|deleting) me (would|will|is|fixes|solves|off)
        (do|doing|did|done) (away with|in) (myself|meself|me self)
        (finish|finishing) (myself|meself) off
        ((put|putting|fire|firing|stick) (a|the|that)? (bullet|round) (in|through|into) (my|me)
            (own)? (head|skull|brain|temple|heart|chest|mouth))
        ((kill|killing|hang|hanging|drown|shoot|top|topping|gas|do|doing) (meself|mesel|mahself
            |myslef|ma self) (in)?)
        (pull|pulling) the plug on (myself|my life|me) / string|stringing myself up
        (take|taking|took) (me|my) own life / end|ending it for (myself|good and all)
        ((swinging|swing|hang|hanging) from (a|the) (rope|beam|tree|rafters|ceiling|banister
            |light fitting))
    """,
    Meaning.DIE: """
        (go|be) to sleep and (never|not) (wake|wake up) / be six foot under
        be pushing up daisies / be taken (in my sleep|by god|away by god)
        not draw another breath / be in the cemetery / be under the ground
        be put out of (my|this) (misery|pain) / croak / snuff it / kick the bucket
    """,
    Meaning.WANT: """
        (would|id|i d) sooner (be)? / (fancy|feel like) (just)? / (want is|wish is|hope is) to
    """,
}
