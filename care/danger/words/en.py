"""English."""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

_VERY = """(just|really|so|fucking|only|simply|genuinely|honestly|seriously|literally|truly|kinda
    |still|always|finally|actually|badly|desperately|even|kind of|sort of|often|sometimes)?"""
_KIN = """(husband|wife|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|hubby|ex|dad|father
    |daddy|mum|mom|mother|mam|stepdad|stepfather|stepmum|stepmom|stepmother|brother|sister|stepbrother
    |uncle|aunt|cousin|grandad|grandpa|grandfather|grandma|granny|gran|nan|son|daughter|flatmate|roommate
    |housemate|landlord|neighbour|neighbor|boss|carer|stalker|pimp|coach|teacher|priest|in laws|parents|missus
    |ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner)"""
_DEAR = """(kids|children|family|wife|husband|mum|mom|parents|friends|partner|boyfriend|girlfriend
    |daughter|son|mother|father|dad|sister|brother|boys|girls|baby|folks|cat|dog|cats|dogs|nan|gran)"""
_SMALL = """(baby|child|children|kid|kids|little one|little girl|little boy|girl|boy|son|daughter
    |twins|toddler|newborn|infant|stepson|stepdaughter|nephew|niece)"""
_THEM = (
    """(everyone|everybody|they|theyd|they d|you|youd|you all|you guys|people|the world|the kids
    |all of you|all of them|my _ """
    + _DEAR
    + ")"
)
_BODY = """(arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|belly|forearm|forearms|hip|hips
    |hand|hands|veins|ankle|ankles|chest|shoulder|body)"""
_GOD = "(god|someone|somebody|something|a (car|bus|truck|lorry|train)|cancer|an illness|my heart)"

LEXICON = Lexicon(
    subjects="i / im / ive / id / ill / iam",
    pauses="but / however / although / though / yet / whereas / because / cos / cuz / except / unless",
    common="""
        i / you / he / she / it / we / they / me / my / your / his / her / our / their / the / a
        an
        and / or / but / if / so / because / as / of / at / by / for / with / about / into / to
        from
        in / on / up / out / not / no / is / are / was / were / be / been / am / have / has
        had / do
        does / did / will / would / can / could / should / that / this / these / those / there
        here
        what / which / who / when / where / how / why / all / any / more / some / just / too / very
        now / then / than / im / ive / dont / its / today / really / know / think / get / got
        going
        want / time / day / one / like / much / than / them / were / thats / myself / again / after
    """,
    ordinary="""
        loving / liking / lining / giving / living / filling / billing / milling / hosting / hunting
        hating / heating / starting / staring / stating / wedding / building / farming / warming
        charming / calling / boring / pouring / burying / busting / counting / hitching / shopping
        through / though / thought / together / without / within / inside / outside / another
        other
        father / mother / gather / either / neither / everything / something / nothing / anything
        whatever / weekend / weather / whether / forward / towards / herself / himself / itself
        cooking / looking / taking / talking / walking / making / cutlery / knives / quite / quiet
        planting / painting / panting / planned / planed / plant / trail / form / sing / diary
        dairy
        another / however / become / before / because / beside / insist / tonight / notice / wishing
        united / untied / finals / finally / person / prison / poison / patent / bother / brother
    """,
    numbers="""
        one / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve
        thirteen
        fourteen / fifteen / sixteen / seventeen / eighteen / nineteen / twenty / thirty / forty
        several / many / couple / few
    """,
    spellings={
        "u": "you",
        "ur": "your",
        "b": "be",
        "2": "to",
        "wanna": "want to",
        "wana": "want to",
        "wnna": "want to",
        "wna": "want to",
        "gonna": "going to",
        "gona": "going to",
        "gunna": "going to",
        "finna": "going to",
        "boutta": "about to",
        "bouta": "about to",
        "bout": "about",
        "abt": "about",
        "tmrw": "tomorrow",
        "tmr": "tomorrow",
        "tmw": "tomorrow",
        "tomoz": "tomorrow",
        "tonite": "tonight",
        "2nite": "tonight",
        "2night": "tonight",
        "tn": "tonight",
        "rn": "right now",
        "rly": "really",
        "cuz": "because",
        "bc": "because",
        "cnt": "cant",
        "cann": "cant",
        "dnt": "dont",
        "dun": "dont",
        "wnt": "want",
        "wont't": "wont",
        "tak": "take",
        "ded": "dead",
        "deadd": "dead",
        "dye": "die",
        "dieing": "dying",
        "kil": "kill",
        "kll": "kill",
        "killin": "killing",
        "livin": "living",
        "dyin": "dying",
        "cuttin": "cutting",
        "thinkin": "thinking",
        "hurtin": "hurting",
        "feelin": "feeling",
        "liv": "live",
        "mysel": "myself",
        "mself": "myself",
        "meself": "myself",
        "myslf": "myself",
        "slef": "self",
        "sucide": "suicide",
        "suiside": "suicide",
        "sucidal": "suicidal",
        "suisidal": "suicidal",
        "suicudal": "suicidal",
        "anymor": "anymore",
        "nomore": "no more",
        "nobodys": "nobody is",
        "evry1": "everyone",
        "every1": "everyone",
        "everyones": "everyone is",
        "some1": "someone",
        "ppl": "people",
        "ending": "ending",
        "endin": "ending",
        "pls": "please",
        "hv": "have",
        "ov": "of",
        "lyf": "life",
        "lief": "life",
        "wors": "worse",
        "strenght": "strength",
        "idk": "i dont know",
        "ngl": "not gonna lie",
        "cba": "cant be bothered",
        "cbb": "cant be bothered",
        "mum's": "mums",
        "hrt": "hurt",
        "alwys": "always",
        "befor": "before",
        "becuase": "because",
        "neva": "never",
        "wanto": "want to",
        "dei": "die",
        "suicdial": "suicidal",
        "goin": "going",
        "nvr": "never",
        "wud": "would",
        "shud": "should",
        "bettr": "better",
        "beter": "better",
        "agian": "again",
        "agen": "again",
        "rahter": "rather",
        "wiv": "with",
        "w": "with",
        "widout": "without",
        "offf": "off",
        "iam": "i am",
        "thru": "through",
        "fuckin": "fucking",
        "havent": "havent",
        "sh": "self harm",
    },
    meanings={
        Meaning.WANT: f"""
            want|need|ready|beg|begging|pray|praying|prayed|deserve|crave|craving|wish|wishing|wished
            (want|need|wanting|needing|long|longing|aching|ready|prepared|dying|tempted|choose
            |meant|ought) to
            been wanting|wishing|longing|praying|hoping to?
            (would|id|i d) {_VERY} (rather|prefer|love|like|be happy) to?
            (would|id|i d) {_VERY} be? (better|best|happier|happy) off?
            rather be? / wouldnt mind / would not mind / feel like / feels like i want
            wish (i|that i|it|god|they|this|someone|something|somebody) (was|were|could|would|had
            |d|did)? {_VERY}
            (decided|deciding|planning|plan|plans|intend|intending|intention|determined|chosen
            |made up my mind) (to|on|of)
            (going off|going somewhere|going away|somewhere quiet|a place|waiting|time
            |want permission|excuse) to
            waiting for / looking forward to / let me / please let me / just let me
            should {_VERY} be? / i deserve to / better off / better be / worth more / urge to
            desire to
            cant wait to / can not wait to / couldnt care less if i
            (head|voice|voices|brain|mind|something|everything|part of me) (in (me|my head
            |my brain))? (keeps|keep|just)? (telling|tells|tell|says|saying|say|wants|screaming) (me)? to / wont to / easier to / would be easier to / comfort in the thought of / the thought of / see no way but to / i see no other way than to / nothing (more|else) than to
            (easy|tempting|simple) to / (easy|tempting|simple) to just
            why (cant|couldnt|didnt|wont) (i|it|god|they|life) (just|simply|let me|let)?
            (a mercy|a relief|a blessing|a kindness|relief|mercy|nice|lovely|great|good|wonderful
            |easier|better|best|happy|glad|easiest|simpler|safer|kinder|kindest|okay|content|willing|fine) (just)? to / (nothing id|theres nothing id|nothing i would|nothing i) (like|love|want) more than to / (only|all) i (want|wish|need|ask|can think of) is (to)? / praying (for|to) / begging (for|to|god to) / dont mind if i / wouldnt be sad to / keep hoping (i|to|that i)?
        """,
        Meaning.WANTED: """
            wanted to? / wished / was wanting to / was going to / was about to / were going to
            was planning to
            thought about|of / was thinking about|of / had thoughts of / used to want to / longed to
        """,
        Meaning.WILL: f"""
            (im|am|i m|i) {_VERY} (going to|about to|planning to|planning on)
            going to / about to / will / ill / i ll / shall / might / may {_VERY}
            plan|plans|planning (to|on)
            intend|intending to / decided|deciding to / could {_VERY} / thinking about|of
            considering
            contemplating / tempted|ready|prepared to / urge|urges|urging to / trying to / try to
            want to / need to / have to / has to / let me / close to / on the verge of
            this close to
            make me want to / makes me want to / making me / imagine|imagining|imagined
            pictured|picturing
            keep (thinking|imagining|picturing) / cant stop (thinking|imagining) / obsessed with
            fantasise|fantasising|fantasize|fantasizing|daydream|daydreaming about|of
            (nearly|almost) (just)? (went|going|ready) to
        """,
        Meaning.TRIED: """
            tried to? / attempted to? / i attempted / nearly|almost / tried / made an attempt
            came close to / was close to / came this close to / i failed to
        """,
        Meaning.CANNOT: """
            cant|cannot|couldnt / can not / can no longer / can hardly|barely / cant {very}
            (dont|do not|havent|have not|no|havent got|without) (have)? (the|any
            |enough)? (strength|energy|will|power) (left)? to
            too (tired|exhausted|weak|worn out|broken) to / dont know how to / do not know how to
            unable to / not able to / not sure i can / dont think i can / do not think i can
            no longer able to
            not strong enough to / dont see how i can / dont know if i can / how (do|can|am) i
        """.replace("{very}", _VERY),
        Meaning.KEEP: f"""
            keep|kept|keeps / been / go on|going on / carry on|carrying on / stand / bear
            handle / cope
            take / take it / do this|it / face / hold on|holding on / hang on|hanging on
            fight|fighting
            keep (going|doing this|doing it|living|fighting|on) / make it / survive / continue
            push through
            (cant|can not|cannot|couldnt|could not|dont|never|wont) {_VERY} stop / back to
            started|start|starting
            went back to / end up|ended up / am|was|been {_VERY} again
            (i have|ive|i ve|have|im|i am|has) been / i keep / ive kept
        """,
        Meaning.HOPE: """
            hope|hoping|hoped / pray|praying|prayed / wish|wishing|wished / dream of
            fingers crossed
            every night i (pray|hope|wish|ask)
        """,
        Meaning.THINK: """
            think|thinking|thoughts|thought (of|about) / been thinking (of|about)?
            thinking|think|thoughts / idea|ideas of
            dream|dreaming|dreams (of|about) / daydream|daydreaming|daydreams (of|about)?
            fantasise|fantasising|fantasies|fantasize|fantasizing (of|about)?
            obsess|obsessed|obsessing (with|about|over)
            (on|in|inside|through|cross|crosses) my mind|head / all i think about / comes to mind
            consider|considering|considered / contemplate|contemplating|contemplated
            (googled|googling|google|looked up|looking up|researched|researching|reading up on
            |searched|searching)
            imagine|imagining|imagined|picture|picturing / making plans to|for
            made plans to|for / plans to|for
            urge|urges|impulse|impulses (to|of)? / planning|plan
            wondering|wonder (about|how|what)? / intrusive thoughts
            wake up (thinking|wanting) / feels like / looks like / seems like
            only (option|way|answer|solution|choice|plan)
            (im|am|been|was) always (thinking|dreaming) (of|about) / (have|got) a plan
        """,
        Meaning.AFRAID_I: f"""
            (terrified|scared|afraid|worried|frightened) (that)? (it|itll|it will|i|ill|i will
            |it might|i might) (happen|do it|happens|snap|lose it) again
            (afraid|scared|worried|terrified|frightened|scares me) (that|of)? (i|ill|im|what i
            |id) (might|will|may|could|going to|gonna|am going to|would|ll|d)?
            (im|i am|am|was) {_VERY} (afraid|scared|terrified|frightened) (that)? (im|ill
            |i) (might|will|may|could|going to)?
            dont trust myself (not to|with|around|near)? / do not trust myself / cant trust myself
            i (might|could|may) (actually|really|just)? / think i (might|could|may|will)
            (im|am|i m) (this|so|very) close to / on the verge of / nearly|almost / keep imagining
            (voice|voices) (tell|tells|telling|told|say|says|saying|want|wants) (me)? to?
            scared of what i
            thoughts (of|about) / urge|urges to / impulse to / ill (lose it|snap) _ and?
            lose it _ and
            lose control _ and? / want to / going to / feel like / intrusive thoughts
        """,
        Meaning.FEEL: f"""
            (i|im|ive|i ve|i am|i have|been) {_VERY} (feel|felt|feeling|been|been feeling|am|gone
            |getting|become)
            im|am {_VERY} / i am / feel|feeling|felt {_VERY} / been {_VERY}
            getting|become|becoming|struggling with
            actively / passively / very|still|so|bit|quite|pretty|slightly|constantly
        """,
        Meaning.HAVE: """
            have|ive|got|had|having|has / i ve / there is|are / theres / ive got / have got / with
            my|these|the|more|constant|strong|bad
        """,
        Meaning.DIE: """
            die|dead|died|dying|unalive|death / be dead / being dead / dead and gone / drop dead
            stop being alive
            (not|never|dont|wont|didnt|without|stop) (wake|waking) up?
            (not|never|dont|wont) wake / not ever wake up
            stop existing|living|breathing / (not|never) (exist|live) / cease to exist
            be no more / no longer exist
            (not|no longer|never) be (here|alive|around|in this world)
            not being (here|alive|around)
            disappear|vanish|disappearing|vanishing (forever|for good|completely|for ever
            |and never come back)?
            (fade|slip|drift|float) away / be gone|erased / be gone (forever|for good|for ever)
            sleep forever
            sleep (and|so|until)? (i)? (never|not|dont) wake up? / (six feet|6 feet) under
            be in the ground
            in my grave / be with (him|her|mum|mom|dad|jesus|god) in heaven
            join (him|her|mum|mom|dad|them) in heaven
            leave this (world|earth|life|planet) / leave the (world|planet|earth)
            be (buried|cremated) / out of this world
            (car|bus|truck|lorry|train|bolt|lightning|something|plane) _ (hit|hits|hitting|kill
            |kills|killing|take|takes|taking|crush|crushes|crash|crashes|run over|runs over|ran over) me
            (my)? heart (just|to|would|will)? (stops|stop|stopped|give out|gives out)
            get (cancer|hit by|run over|killed|a terminal)
            (kill|kills|take|takes|shoot|shoots|end) me / put me (down|out of my misery)
            not survive|survived / have an accident
            not make it (through|to|till) / didnt make it (to|through) / a world without me
            without me in it
            pull the plug on me / pass away / perish / be put down / end my suffering
            i (was|were) (dead|gone|no longer here|not here|not alive) / im (dead|gone)
            be (with|reunited with) (him|her|them|mum|mom|dad|my *|jesus|god|you) (in heaven
            |again|up there|on the other side)
            (go to|fall into|just)? sleep (forever|for good|for ever|eternally|and not wake up)
            bleed out / (starve|drown|freeze|bleed) to death / crash|wreck my car
            (be|being|get|getting|got|just be|just get) (hit|run over|run down|struck|killed
            |knocked down|murdered|shot|stabbed|crushed|terminally ill|wiped out|erased) (by (a
            |an|the) *)? / (never|not|wont|dont|dont have to|didnt|wouldnt|stop) (ever)? (open|opening) my eyes (again|tomorrow)? / (go|going) to (my|the|an early) grave / close my eyes (forever|for good|and never *|and not *|one last) / stop my heart / take my last breath / in (a|my) coffin / an early grave / be (buried|lying|laid) (next to|beside|with) (him|her|my *)
        """,
        Meaning.LIVE: f"""
            live / be {_VERY} (alive|here|around|living|existing|a person) {_VERY}
            being (alive|here|around) / exist|existing
            (wake|waking) up / see (tomorrow|the morning|another day|next year)
            stay (alive|here|living) / breathe|breathing
            be (in|on|part of) (this|the) (world|planet|earth|life) / live like this
            living like this / living
            be me / be anymore / go on (living|with this life) / keep living / exist like this
            do life
        """,
        Meaning.LIFE: """
            life / (my|this|this whole|my own|the rest of my|my whole|my stupid|my miserable
            |my sad|my pathetic|my shitty) life
            living / existence / my existence / existing / my days / my time here
            my time on earth / another (day|year|week) of this
        """,
        Meaning.END: """
            end|ending|ended|ends / finish|finishing|finished / take|taking / taken|took
            put an end to / putting an end to
            over|be over / throw away / be done with / done with / leave|leaving|quit|stop|exit
            rid of / get rid of
        """,
        Meaning.END_IT: """
            end|ending (it|this|things|everything|it all|this all|all of it|all this|all of this)
            (be|get) done with (it all|everything|it all for good) / finish it all
            put an end to (it|this|it all|everything|my misery|my suffering|my pain|all of this)
            get it over with
            make (it|it all|everything|the pain|this|all of it) (stop|end|go away) (forever
            |for good|for ever)?
            check out (early|for good|of life|permanently)
            (off|offing|yeet|yeeting|delete|deleting|erase|game end) (myself|my self)
            (be|is|was) (all)? over (forever|for good)? / it (was|were|is)? (all|finally) over
            find a way out / a way out
            it (all)? to (stop|end|be over) / this to (stop|end|be over)
            everything to (stop|end|be over) / the pain to (stop|end)
            take (the|a) (easy)? way out / (the|an|my) exit / opt out (of life)?
            log off forever / od|overdose
            jump (off|in front|from) _ / jumping (off|in front|from) _ / step (off|in front of)
            stepping (off|in front of) / stepped (off|in front of)
            (drive|driving|steer|steering|crash|crashing) (my|the)? car? (into|off
            |in front of) (a|the)? (tree|wall|bridge|road|river|lorry|truck|traffic|oncoming traffic|cliff)
            walk (into|in front of|out into) (the)? (sea|traffic|river|lake|train|a train|road
            |ocean|water)
            walking (into|in front of|out into) (the)? (sea|traffic|river|lake|train|a train|road
            |ocean|water)
            jump|jumping / swallow|swallowing (them|the lot|them all|it all) / let go forever
            just let go / step (off|into the road|into traffic) / pull the trigger
            (drive|driving|steer|steering|swerve|swerving|crash|crashing) _ (off the (road
            |bridge)|off a (cliff|bridge)|into (a|the|oncoming) (tree|wall|traffic|lorry|truck|river|lake|pillar))
        """,
        Meaning.NO_LIFE: f"""
            (wouldnt|would not|wont|dont) (step|move|get|jump|even move) out of the way (if|of
            |when|for)
            (no|any|a|single|one|have|see|find|good|real) (reason|reasons|point|purpose|sense
            |use) (left|anymore|more|at all|now|whatsoever)? (to|in|of|for|why) (me|my|i|us|even|should|still|keep|keeping|going|on|to|being|carrying|staying|stay)? (me|my|i|us|even|should|still|keep|keeping|going|on|to|being|carrying|staying|stay)? (live|living|alive|life|exist|existing|carry on|carrying on|go on|going on|be alive|being alive|be here|being here|stay|stay alive|staying alive|wake up|waking up|get up|getting up|breathe|anything anymore|any of it anymore)
            (no|not a|not one|isnt a|isnt any|nothing|dont see a|dont see any|dont have a
            |cant see a|cant see any|cant see one|cant find a|cant find one) (single|real|good)? (reason|reasons|point) (left)? (to|in) (live|living|be alive|being alive|exist|existing|be here|being here|go on|going on|carry on|carrying on|stay|staying)
            nothing (left|more|here)? (to live for|worth living for|keeping me here|keeps me here
            |keeping me alive|keeping me going|to stay for|to wake up for|for me here) / nothing to live for / nothing for me here
            {_VERY} (tired|sick|sick and tired|exhausted|weary|bored|fed up|done|worn out
            |over) {_VERY} (of|with|from|by) {_VERY} (being|my|this|the)? (living|life|alive|existing|existence|being a person|being alive|being here|this life|my life|waking up|breathing|being me)
            (life|living|it|lifes|my life|this life|existence|none of it|being alive) (just
            |really|simply)? (isnt|aint|is not|not|no longer|doesnt feel|does not feel|doesnt seem|is no longer|is hardly|feels not) {_VERY} (worth) (living|it|the pain|it anymore|living anymore|anything|going on with)
            (whats|what is|what s|wheres|where is|is there|what even is|dont see|do not see
            |cant see|see) (even)? (the|a|any) (point|use|sense|purpose) (of|in|to)? (even)? (living|life|being alive|existing|my life|carrying on|going on|being here|staying alive|trying|waking up|staying|living like this|me being here|keeping on|anything|any of it|it all|anymore|any more)
            (why|wonder why|dont know why) (am|should|do|would|must|bother|im
            |even) (i)? {_VERY} (bother|still|keep|be|being|go on)? (living|alive|here|existing|exist|live|stay alive|being alive|to live)
            (life|living|everything|existing|existence|my life|it all) (is|feels|seems|has become
            |has|looks)? (so|totally|completely|utterly)? (pointless|meaningless|hopeless|worthless|no point|no meaning|no purpose|no sense|unbearable|a waste|not for me)
            (lost|losing|have lost|no|lack|lacking|dont have) (the|my|all|any)? (will|wish|desire
            |strength|energy) to (live|go on|carry on|be alive|exist|keep living|stay alive)
            (given|giving|give|gave) up (on)? (life|living|hope|on life|my life|myself
            |on everything)
            (dont|do not|wont|not|no longer) (want|wanna|care|need) (to|if i|whether i)? (live
            |be alive|wake up|live or die|be here) (anymore|any more|any longer|without (him|her
            |them|you|my *))
            (dont|do not|not sure i|couldnt|dont really) (care|mind|matter) (if|whether) i (live
            |die|wake up|live or die|lived or died|died|get hit|am alive|live anymore|wake up tomorrow|wake up or not)
            (dont|do not|cant|cannot|can t) (see|picture|imagine|have|want) (a|any|my|myself
            |me) (future|tomorrow|in the future|next year|way forward|way out)
            (no|without a|without any) (future|way out|way forward|other way out|hope left
            |hope for me|hope anymore|other option left)
            (cant|cannot|can not|dont|couldnt|do not) {_VERY} (do|take|bear|stand|handle|face
            |want|keep doing|go on with|cope with) (this|it|life|living) (all)? (anymore|any more|any longer|much longer|no more|another day|one more day|for one more day|for another day|for much longer)
            (cant|cannot|can not|couldnt) {_VERY} (go on|carry on|keep going|hold on
            |live like this|live|keep living|keep on|keep doing this) (anymore|any more|any longer|much longer|like this|another day|no more|living|with life|with this life|this way|for much longer)
            (didnt|did not|never|dont) (ask|asked|want|wanted|choose|chose) to be (born|alive
            |here|brought into this world)
            (i|im|ive) (shouldnt|should not|dont deserve to|do not deserve to|not meant to
            |wasnt meant to|dont belong|not supposed to) (be|live|be alive|be here|exist|be in this world|in this world)
            (id|i d|would) {_VERY} (rather|prefer) (to)? (not|never) (be here|be alive|exist|live
            |wake up|be around|have been born|be)
            (only|just) (alive|living|here|stay|still here|existing|staying) (for|because of) (my
            |the)
            (i|im) (hate|hating) (being alive|living|existing|waking up|that i woke up
            |that im alive|that im still here|that i exist)
            (disappointed|sad|annoyed|angry|gutted|upset|cry|cried) (that|when|because)? (i|to
            |im) (woke up|wake up|am still alive|still alive|still here|survived)
            death (would|will|is|seems|feels|sounds|looks) (be|like)? (a|the|so|like)? (relief
            |mercy|release|peaceful|comforting|easier|only way|better|way out|kindness|only peace|nice|welcome|good|answer)
            (at)? peace (only)? when i(m)? (die|dead)
            i might as well (be dead|die|not exist|not be here|end it)
            already (feel)? dead inside
            (life|living|existing) hurts too much / i am done (living|with life|with living
            |existing) / ready to go (home to|be with) (god|jesus|him|her)
            (wouldnt|dont|would not|do not|couldnt) (mind|care) (if|whether) i (didnt|dont|never
            |not|just|did not) _ (wake up|wake|died|exist|make it) / (dont|cant|do not|cannot) see myself _ (alive|living|here|making it|growing old|getting old|around|having a future|next year)
            want|need out of (this life|life|this world|my life|it all|everything|this body)
            (so|just|all)? (done|finished|through|over) with (life|living|everything|this life
            |this world|being alive|it all|existing|trying) / (easier|better|nicer|best|simpler) _ (to|if i) _ not (be here|be alive|exist|wake up|be around|be) / (id|i would|i d) be (fine|ok|okay|glad|happy|relieved) (with that|with it|if i|to) _ (died|dead|didnt|die|not wake up)
            if (a|the) (bus|car|truck|lorry|train|tree|meteor|bomb) (hit|ran over|ran into|took
            |fell on|killed) me / (no|any) (desire|wish|will|want|longing) to (live|be alive|be here|go on living|exist|carry on|wake up|stay alive|keep living|go on) / life (is|has been|has) (too (hard|much|painful|heavy)|unbearable|nothing but pain|hell) (to (live|bear|carry on|go on)|for me|anymore|now)?
            nothing (left|here|more) for me (here|in this world|in this life|in life|on this earth)?
            (nobody|noone|no one|the world|world|they|anyone|anybody|everyone|my *) _ (need|needs
            |want|wants) me (here|in it|around|anymore|alive|any more) / my (heart|body|soul|mind) (is|has) (tired of|done with|had enough of) (living|life|fighting|this life)
            (dont|cant|do not|cannot|not sure|dont really|couldnt) (see|know|imagine|think
            |understand) (how|that|if|where|why|whether) (i|ill|i can|i ll|i will|im|i could) (can|will|could|am going to|going to|ever|possibly|even|should|still|much)? (stay alive|keep living|go on living|carry on living|go on|carry on|live|live on|be alive|stay in this world|be here|survive this|am alive|survive another|make it to (tomorrow|christmas|my|next|the morning)|last (much|another|the)) (anymore|any more|much longer|any longer|another *|with this|like this|for)?
            (may|might) (just)? as well (just)? (be dead|die|not be here|not exist|be gone|end it
            |kill myself|jump|be buried|not be alive|give up on life|already be dead)
            (life|living|my life|this life|being alive|existence|the world|waking up|existing
            |another day|this world) (just|really|simply)? (has|holds|is|isnt|doesnt|feels|got|means|hurts|no longer|is just|has become) (no|nothing|too|not|unbearable|a punishment|a prison|torture|a burden|agony|hell|pointless|empty of|have any|any|too painful|more than i can|a sentence|something i) (meaning|point|worth|purpose|sense|left|value|for me|much|painful|hard|to me|anymore|more|bear|live|living|want|heavy|joy|dont want)
            (had|have had|ive had|i had) enough of (life|living|this life|being alive|existing
            |this world|it all|everything|being here|waking up|myself) / (life|i) (have|has|ive)? (nothing|no more|nothing more|nothing left|not a thing) (left|more)? to (live for|give|offer me|look forward to in life|stay for|hold on to|hold on for)
            (lost|losing|no|without|not got|havent got|got no) (the|any|all|my)? (will|wish
            |desire|reason|strength|courage|fight) (left)? (to|for) (live|living|life|carry on|go on|keep going|survive|be here|exist|stay|continue|keep living|keep breathing|be alive)
            (what|whats|what is|wheres|where is|see no|seeing no|dont see the|cant see the
            |cant see any|dont see any|no) (is|the|a|any|in)? (point|reason|sense|use|purpose) (to|of|in)? (me|my)? (anymore|any more|being here|being alive|living|in life|to life|to live|living like this|carrying on|keep going|keeping going|going on|to any of it|of any of it|to go on|to carry on|to keep going|to stay|to continue|existing|to exist|in me|to me being|staying|in staying|to staying|to keep living|being)
            (dont|do not|doesnt|didnt|not|no longer|never) (just|really|even|ever|honestly
            |actually|truly|genuinely|particularly|at all|still|always|so|fucking|only|kinda|sort of|to|long|much)? (want|wish|care|plan|wanting|feel like|have the strength|have the energy|have it in me|see myself|have any desire|have any wish) (to|about|for)? (just|really|even|ever|honestly|actually|truly|genuinely|particularly|at all|still|always|so|fucking|only|kinda|sort of|to|long|much)? (live|be alive|living|being alive|be here|being here|exist|existing|go on living|carry on living|be in this world|wake up|waking up|stay alive|be on this (earth|planet)|breathe|be around|keep living|see another day|see tomorrow|survive|life|this life|my life|be me|be a person|continue living|grow (old|up)|make it|be part of this world)
            (fall|go to|gone to|went to|going to) (bed|sleep|asleep) _ (and|hoping|hope|praying
            |wishing|wanting|hoping that|pray|wish) (i|that i|to|for|id|ill)? (just)? (never|not|dont|didnt|wont|wouldnt|dont ever) _ (wake|waking|woke|be here|open my eyes) / (if i|if i just|when i)? (never|not|didnt|dont|did not) (wake|woke|waken) up (again|tomorrow|that would|would|id be|it would|in the morning|from) _ (fine|ok|okay|relief|mind|happy|glad|good|better|be|nice)?
            (i|id) (want|wanted|need|would like|d like|wish for|long for|wished for|just want
            |only want|crave) (an|the|a|my|it|eternal|peace|all)? (end|end to it all|eternal rest|eternal sleep|final rest|to all end|to all stop|to be all over|way out of life|death|peace forever|peace for good|exit) / (only|just) (want|see|way) (peace|rest|out|way) (forever|is death|is to die|left is|and that is death|is dying|for good)
            (i|id|im) (just|really|even|ever|honestly|actually|truly|genuinely|particularly
            |at all|still|always|so|fucking|only|kinda|sort of|to|long|much)? (envy|jealous of|envious of) (the dead|dead people|people who (die|are dead|have died|died|get cancer|are dying|got to die)|those who (die|are dead|died)|anyone who (dies|gets)|him for dying|her for dying|my * for dying) / (should|shouldve|should have|ought to have) (been me|died|been dead|died instead|been me who|been me that|stayed dead|let me (die|go)) (who died|that died|instead|back then|in that|not him|not her|too|with|years ago)? / (why|wish) _ (couldnt|didnt|cant|dont|wasnt|isnt|wont) (it|i|death|god) _ (me who died|me that died|me instead|take me|just die|be me)
            (body|heart|soul|head|everything in me|every part of me|part of me|something in me
            |half of me) _ (wants|want|wishes|longs|begs|screams|craves|is begging|is screaming|ready) (me)? (to)? (just)? (die|be dead|stop living|give up on life|not exist|end it|end|be gone|not be here|not wake up|death|disappear for good|go for good)
            (button|pill|switch|red button|magic button) _ (to|that|which|and) _ (not exist
            |stop existing|be dead|die|end|disappear|erase me|erase myself|delete me|make me (disappear|not exist|gone)|kill me|never wake|vanish|never have existed|i (wouldnt|didnt) exist|id be gone|be gone) / (press|push|pressed|take) (it|the button) (and|to|without) _ (die|hesitation|gone|not exist|disappear|hesitating)
            (dont|do not|wont|cant|never|not|no longer) (want|wish|wanna|care|need|like
            |have the strength|have the energy) (to)? (live|exist|stay|be|carry on|go on|remain|wake up|continue) _ (in|on) this (world|earth|planet|life|body|hell) / (live|stay|be|exist|remain) (in|on) this (world|earth|planet|life) (anymore|any more|any longer|no more)
            (cant|dont|never|couldnt|can not|cannot) (really|ever|even)? (see|imagine|picture
            |think) (of)? (me|myself|a version of me|a world where im|ill|i ll|i will|how ill) _ (making it|making|make it|living|reaching|reach|getting|being here|being alive|being around|alive|around|seeing|see|last|lasting|growing|turning) (to|until|till|past|up|through|another|much)? (thirty|forty|fifty|twenty|twenty one|eighteen|#|old|christmas|my *|next *|the (end|summer|new|spring|weekend|year)|tomorrow|adulthood|long|longer|year|another)
            (run|ran|running) out of reasons
            (no more|not many|hardly any|out of|not enough) reasons (left)? (to|for|not to) (live
            |stay|go on|keep going|carry on|be here|hold on|be alive|exist|stay alive|living|end it|do it|die|jump|kill myself)
            (would|will|wonder if|doubt|if) (anyone|anybody|they|people|someone|a single person
            |anyone even|he|she) _ (notice|care|miss me|cry|come to my funeral|mind|be sad|be bothered) if (i|im) _ (killed myself|died|die|dead|gone|disappeared|vanished|jumped|ended it|wasnt here|werent here|was not here|was dead|was gone|never came back|never woke up|didnt wake up|hung myself|hanged myself|topped myself)
            (i|ive|all i|all ive|all) (only|just|ever|have|always|really|so)? (only|just
            |ever)? (want|wanted|wanting|long|longed|longing|wait|waiting|ready|hope|wish) (to|is to|was to) (join|follow|go to|be reunited with|be back with) (her|him|them|my (wife|husband|son|daughter|mum|mom|dad|mother|father|brother|sister|late *|baby|boy|girl|nan|gran)) _ (in heaven|there|up there|now|soon|again)?
            (it|that|this) would be (fine|ok|okay|alright|a relief|a mercy|a blessing|no loss
            |best|better|easier) (by me|with me|for me)? (if i|to|not to) (just|never|not|didnt|dont|was|were) _ (wake|woke|died|die|exist|be here|dead|gone|be) (up)?
            (wish|wished|wishing) (i|it|my heart|god|someone|somebody|life|the|this|something|a
            |my) _ (dead|gone for good|over for good|stop beating|stopped beating|take me|end me|kill me|killed me|hit me|put me out|shoot me|not alive|not here|not existing|in the ground|in a coffin|six feet|instead of (him|her)|never woken|could die|would die|could just die|would end|would be over|could end|could end it all|could be over)
            (no|little|lost the|lost my|no more|not much|zero|lost all) (more)? (will|wish|desire
            |appetite|reason|love|strength|courage) (left)? (for|to|of) (live|living|life|go on living|be alive|survive) / (cant|cannot|dont|couldnt|never) (really)? (see|imagine|picture) (me|myself) (making it|make it|living|reaching|getting|being alive|growing) (to|until|past|till|up|old)? *? / at (that|the|a) point where (dying|death|being dead|suicide|killing myself|ending it|not existing) (feels|seems|sounds|looks|is)
        """,
        Meaning.KILL_SELF: f"""
            (kill|killing|killed|kills|hang|hanging|hanged|drown|drowning|drowned|shoot|shooting
            |poison|poisoning|gas|gassing|suffocate|suffocating|strangle|strangling|unalive|unaliving|murder|execute|sacrifice|off|offing|yeet|yeeting|end|ending|delete|deleting|electrocute|smother|dispose of|get rid of|finish|finishing|top|topping|overdose) (myself|my self|me self|meself)
            throw|throwing|threw|hurl|fling|launch myself (off|in front|under|from|out|into|down
            |over)
            (take|taking|took|taken|end|ending|ended|finish|give up|throw away) {_VERY} my (own
            |miserable|sad|stupid|pathetic|worthless|shitty|fucking|little|whole)? (life|existence)
            commit|committing|comit|comitting|commited|committed|commiting (a)? (suicide|seppuku)
            (slit|slitting|slash|slashing|cut|cutting|open|opening) (open)? my (own)? (wrist
            |wrists|throat|veins|artery|arteries)
            kms / kys myself / ctb / catch the bus early / kermit sewerslide|suicide
            sewerslide / sewer slide / toaster bath / toaster in the bath / aliven't
            take the forever nap / forever nap / die by my own hand / dying by my own hand
            die by suicide / dying by suicide / do myself in / doing myself in / top myself
            blow|blowing my (own)? (brains|head) (out|off)
            put a bullet (in|through) my (head|brain|skull) / bullet in my (head|brain)
            gun to my head
            (jump|jumping|jumped|leap|leaping) (off|in front of|from|under) (a|the|that|this
            |my) (bridge|building|roof|train|balcony|bus|cliff|lorry|truck|car park|flat|window|tube|tram|platform|overpass|tower)
            jump|jumping out (of)? (the|a|my) window
            end my (suffering|pain|misery|torment) (for good|forever|tonight|now|once and for all
            |myself)? / die on purpose / od on purpose / overdose on purpose
            (took|taken|taking|take) an overdose
            (i|ive|i have) (just|have)? (overdosed|oded|overdosing) / swallow|swallowed bleach
            walk|walked|walking into the (sea|traffic|river|lake) and (never|not)
            (picture|picturing|pictured|imagine|imagining|see|seeing|visualise|visualising
            |visualize|visualizing|dream of|dreaming of|thinking of|think of|dreamt of) (myself|me) (as)? (dead|dying|hanging|falling|jumping|in a coffin|in my coffin|lying dead|on the tracks|bleeding out|drowning|being dead|not existing|under a train|gone)
            (do|doing|done|did|make|making|made) away with myself
            (do|doing|did|done) myself (in|a mischief|harm) / put an end to myself
            be the end of myself / (put|putting) myself (out of my misery|down|to sleep forever
            |to sleep for good|in the ground|six feet) / (end|ending|ended|finish|finishing|stop|stopping) (my|this)? (own)? (heart|breath|breathing|existence|pain for good|suffering for good)
            (take|taking|took|taken|end|ending|finish) (my|me) (own)? (life|lives)
            (taking|take|took) the (coward s|cowards|easy|final|only) way out
            (take|taking) a (long walk off a short|one way) (pier|trip|ticket)
            (drink|drank|drinking|inject|injecting) (the)? (bleach|antifreeze|weedkiller|poison
            |all the insulin|all my insulin)
            (drive|driving|drove|steer|steering|swerve|swerving|crash|crashing|plough
            |ploughing) (my|the|this)? (car|bike|myself|truck|van)? (straight|right|off|deliberately)? (into|off|in front of|under|at) (a|the|an|that|oncoming)? (tree|wall|bridge|lorry|truck|traffic|cliff|oncoming traffic|oncoming lorry|pillar|river|lake|train|quarry|motorway bridge|barrier|central reservation|road and|a tree)
            (step|stepping|stepped|walk|walking|walked|run|running|jump|jumping|jumped|lie|lying
            |lay|throw myself|leap|leaping|dive) (out|down|off|right|straight)? (in front of|into|under|onto|on|on to|off|from) (a|the|an|that|oncoming|some)? (train|bus|lorry|truck|tube|tram|traffic|tracks|train tracks|rails|railway line|oncoming traffic|car|metro|subway|bridge|roof|cliff|building|balcony|motorway|car park|platform|tower block|flyover|viaduct|pier|ledge|top floor) (and|to|so|on|when|then|tonight|tomorrow|now|one|if)?
            (slip|drift|walk|swim) (under|into the (sea|river|lake|water|canal)|out to sea
            |out into the sea|into the waves) (and|with|until) _ (never|not|keep|stones|dont|rocks|come back|going|cant)? / stones in my pockets / (head|neck) (in|into|through|on) (the|a) (oven|noose|rope|tracks) / bag over my head / (run|running) the (car|engine) in the garage / (hosepipe|hose) (on|to|in) the (exhaust|car) / (wrap|wrapped|tie|tied|tying|put) (a|the|something|my|it) * (around|round) my neck / (around|round) my neck (and|to|until|till|last|tonight)
            (suicide|suicidal) (is|feels|seems|looks|looks like|sounds|would be|becomes
            |has become) (the|like|my|an|a|so|more|better|easier|only|appealing|tempting) / die by suicide / (commit|committing|attempt|attempting|attempted|tried|trying) suicide (again|tonight|today|tomorrow|last|yesterday|this)
            (how|ways|way|easiest way|quickest way|best way|painless way|method) (to|of|id
            |i would|i could|i might) (die|dying|kill myself|end it all|end it|do it painlessly|do myself|end my life|hang|overdose|jump|not wake)
            (brain|head|mind|voice|voices|something|everything|it|they) _ (saying|says|say
            |screaming|screams|telling|tells|tell|whispering|whispers|shouting|repeating|repeats|told|keeps|keep) (me)? (saying|screaming|telling)? (me)? (to|that i should|just)? (kill yourself|kill myself|die|just die|end it|end it all|do it|jump|hang yourself|cut your wrists|finish it)
            (wants|makes|making|made|leaves|make|left|has) me (want|wanting|wanna|wish
            |wishing) (to)? (just|i was|i were)? (die|be dead|dead|kill myself|end it|end it all|not exist|disappear forever|not be here|not live)
            (every|each|a big|a large|a small) (cell|part|bit|fibre|fiber|bone|inch|piece) (in
            |of) (me|my body|my soul|my being) _ (wants|longs|begs|screams|is begging) to (die|be dead|end|stop|go|not)
            (dying|death|being dead|not existing|not waking up|not being here|not being alive
            |killing myself|ending it|ending it all|ending my life|the end|never waking up|going to sleep forever|suicide) (just|really|actually|honestly)? (sounds|seems|feels|looks|would be|would feel|is starting to|is beginning to|is) (like|so|really|quite|very|kind of|pretty|to (look|sound|feel|seem))? (like|the|my|an|a|so|really|rather|quite|pretty)? (only|best|last|nice|good|okay|ok|easier|better|peaceful|appealing|tempting|option|relief|comforting|logical|right|inviting|attractive|way|answer|solution|sensible|lovely|preferable|one)
            (i|we all think i|feel i|feel that i|feel like i|think i|know i|maybe i|why cant i
            |why dont i|i just) (just|really|simply)? (must|have to|need to|should|ought to|deserve to|am meant to|am supposed to|am destined to) (just)? (die|be dead|not be alive|not exist|end it|end it all|kill myself|end my life|be put down|be six feet under)
            (unsubscribe|resign|quit|log off|log out|logging off|opt out|rage quit|check out
            |checking out|clocking out|clock out|exit|sign off|dip|dipping) (from|of|off) (life|the server|the simulation|the planet|this game|this life|earth|existence|this planet|this earth|living|this world|the world|being alive)
            (yeet|yeeting|remove|removing|delete|erase|launch|eject) (myself|me) (off|out of
            |from) (this|the|a|existence|life) (planet|world|earth|bridge|cliff|roof|building|equation|gene pool|universe|picture|forever)? _ (forever|not come back|for good|never come back)? / (game over|lights out) for me / become a (wall|ceiling) decoration / (alt f4|ctrl alt delete) (myself|my life|life) / self delete|unalive|unaliving|sudoku / (commit|committing) (sudoku|toaster bath|not alive|unalive|die|not living|the big sleep|neck rope)
            (stopped|refusing|refuse|stop|not) (eating|drinking|to eat|taking my (insulin|heart
            |meds|dialysis|tablets)|my insulin|my dialysis|dialysis) _ (so (i|that i)|to|until i|hoping|and wait|and let) (die|end|dead|fade|slip|nature|it kills|will die|ill die|can die|starve)
            i (just|only|will|d|shall)? (jump|hang myself|step off|drive off|let go
            |pull the trigger|drown) _ (and (its|it is|it would|itd|everything|all) _ (over|done
            |gone|end|quiet)|itd be over|it would be over|it all stops|everything stops)
            my (life|existence|time here|time on earth|suffering|misery|story) (needs to|has to
            |should|must|ought to|is going to|will|might as well|can|to) (just|soon|finally|please)? (end|stop|be over|finish|come to an end|be ended) / not (going to|gonna|planning to|meant to|supposed to) (live|be alive|exist|stay alive|keep living|go on living) (anymore|any more|any longer|much longer|past|like this|long|after|through|to|beyond|for)?
            (life|this life|living|being alive|this world) (isnt|is not|was never) for me
            (dying|death|killing myself|ending it|ending it all|ending my life|suicide
            |not being here|not existing) (just|really)? (seems|feels|sounds|looks|would be|is) (like)? (the)? (kindest|only|best|right|easiest|simplest|one) (thing|way|option|choice|answer|solution|thing left|outcome) / (my)? (soul|spirit|body) (wants|is ready|longs|is begging) to (leave|go|rest forever|be free) / nothing (would|could) make me happier than to (not|never|die|be)
            (wouldnt|would not|wont|couldnt be bothered to|not) (fight|run|move|swerve
            |get out of the way|jump out of the way|step back|stop it|dodge) _ (if|when) (a|the|it|one|death|i) (car|bus|train|lorry|truck|end|came|comes|got|get|saw|were|was)
        """,
        Meaning.SUICIDE: """
            suicide|suicidal|suicidally|suicides|sui
            suicidal|suicide (thoughts|ideation|feelings|urges|ideas|impulses|plan|plans
            |tendencies|thought)
            dark|darkest thoughts again / the dark thoughts / not being alive thoughts
            my (suicide|suicidal) _? thoughts / death wish
        """,
        Meaning.GONE: """
            (when|once|after|if) (i|im|i m|ive|i ve|i am) (gone|dead|not here|no longer here
            |not around|died|die|am gone|am dead|passed|left this world)
            after my (death|funeral|suicide) / where im going / where i am going / after i go
            after ive gone / if anything happens to me / when im no longer here
            when i am (gone|dead|not here|no longer here) / once i am (gone|dead)
            if something happens to me / wont be here much longer / in case im not here
            (wont|will not|dont|shant) (be needing|need) (them|it|this|these|that|anything
            |any of it|any of them|my things) (anymore|any more|now|where|soon|after)?
            i should just (go|leave|disappear|be gone|not be here)
        """,
        Meaning.NEVER_BORN: """
            (wish|wished|wishing|better if|if only|rather) (that)? (i)? (had|was|were|d|have
            |id)? never (been)? (born|existed|come into this world)
            (wish|wished|better if) (that)? (i)? (wasnt|werent|hadnt been|didnt get|was not
            |were not|am not) (ever)? born / should never have been born / shouldnt have been born
            (wish|wished) (my)? (mum|mom|mother|parents) (had|would have)? (aborted|never had
            |hadnt had|didnt have) me / curse the day i was born
            (wish|wished) (that)? (i)? (didnt|did not|dont) exist
            wish i (wasnt|weren't|was not|were not) (alive|here|living|around|in this world)
            wish i hadnt (woken up|survived|been saved)
            wish (they|you|he|she) hadnt (saved|found|stopped) me
            wish (it|the attempt|the pills|the overdose) had worked
            wish i had (died|succeeded) / wish id (died|succeeded) / wish i was never here
        """,
        Meaning.UNSAFE_WITH_SELF: f"""
            (cant|cannot|can not|dont know if i can|not sure i can|couldnt|dont think i can
            |unable to) {_VERY} (keep myself|be|stay|feel) safe (tonight|from myself|with myself|by myself|on my own|anymore|alone|any more)?
            (dont|do not|cant|cannot) {_VERY} trust myself (tonight|alone|to be alone|right now
            |anymore|with|to stay|to be|near|around|not to do something)
            (im|am|not|i dont feel|dont feel|feel) (not)? (safe|a danger|danger) (with|to|from
            |around|for|in) (myself|my own thoughts|my own head|my own company|my own hands)
            (afraid|scared|frightened|terrified) of (myself|what i might do|what im going to do
            |what ill do|what i could do|what i will do|being alone with myself|my own thoughts|what i might do to myself)
            (scared|afraid|worried|going to|gonna|might|want to|about to) (ill|i will|i might
            |im going to|that i might|that ill)? do something (stupid|bad|to myself|terrible|permanent|i cant take back|drastic|silly) (to myself|tonight)?
            (need|needs) someone to (stop|watch) me / stop me (before|please)
            keep me from (doing|hurting) / in danger from myself / i am a danger to myself
            (cant|cannot|wont|can not|dont want to) promise (you|anyone|myself|anything|him|her
            |them)? (that)? (ill|i will|id|im|i wont|not to) _ (alive|safe|here|around|anything|kill|hurt|stay|be)
        """,
        Meaning.BETTER_OFF: f"""
            better|happier|easier|relieved|lighter|simpler|calmer|richer|freer off?
            much better off / better off
            {_THEM}? (would|will|d|ll|should)? (all|both|probably|really|just)? be? (so|much|far
            |a lot|so much|probably|all)? (better|happier|easier|relieved|fine|ok|okay|peaceful|at peace|free|glad) off? (for (everyone|everybody|them|you|us|all|my *))?
            (no one|nobody|noone|not a soul|no person|nobody at all) (would|will|d) (even|really
            |actually|ever)? (miss|notice|care|cry|mourn|remember) / not be missed / wouldnt be missed / wont be missed
            (dont think|doubt|dont believe) (that)? (anyone|anybody|they|people) (would|will
            |d) (even|really|actually)? (notice|care|miss|mind|miss me) / (wouldnt|wont|would not|will not|doesnt|dont) (even|really)? (notice|care|miss me|be missed|make a difference|matter)
            (be|is|feel like) a relief / a relief (for|to) (everyone|everybody|them|you|all
            |my *) / best for everyone / do everyone a favour / do everyone a favor / one less (problem|mouth|worry|burden) / get over it
        """,
        Meaning.WITHOUT_ME: f"""
            without me (here|around|in it|in the world|in their lives|in their life|in the way
            |alive)? / with me (gone|dead|out of the way|out of the picture|not here)
            (if|when|once|that|whether|like) (i|im|id|i m|i d|i am) (was|were|wasnt|werent|am
            |wasnt|just|had|was not|were not|did|didnt|dont|never|no)? {_VERY} (never|not|no)? (longer)? (make it|here|gone|dead|around|alive|exist|existed|existing|die|died|disappear|disappeared|vanish|vanished|wake up|woke up|been born|jump|jumped|ended it|killed myself|out of the picture|out of the way|in the picture|in the way|left this world|leave this world)
            if i (werent|wasnt) / miss me / missed me / notice (if|that|when)? im? (gone|missing
            |dead) / i (was|were) (dead|gone) / my (death|funeral) / im (dead|gone)
        """,
        Meaning.BURDEN: """
            (a|just a|such a|only a|nothing but a|a huge|a big|huge|the) (burden|waste of space
            |waste of air|waste of oxygen|dead weight|weight|nuisance|problem|mistake|disappointment|failure) (to|on|for)? (everyone|everybody|them|you|my *|people|others|the world)?
            i (ruin|ruined|destroy|drag|mess up|poison|hurt|bring) (everything|everyone|everybody
            |them|everyones|down|you all|my *) / im (in the way|worthless|useless|unwanted) / nobody (wants|needs|loves) me / no one (wants|needs|loves) me / good for nothing / worthless|useless
        """,
        Meaning.HARM_SELF: """
            (hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|burnt|punish
            |punishing|punished|starve|starving|starved|scratch|scratching|scratched|stab|stabbing|stabbed|injure|injuring|injured|hit|hitting|punch|punching|punched|slap|slapping|slapped|bash|bashing|mutilate|mutilating|bruise|bruising|choke|choking|bite|biting|slice|slicing|damage|damaging|scald|scalding|carve) (myself|my self|meself)
            hurt|hurting me on purpose / take it out on (myself|my skin|my arms|my body)
            bang|banging|hit|hitting|punch|punching my (own)? head (against|on
            |into)? (the wall)? / rip my skin / make myself (bleed|hurt|suffer|throw up)
            do something to myself / done something to myself / did something to myself
            (use|using|used|try|tried) (it|one|them|a knife|a blade|the knife|the blade
            |the razor) on (myself|my *)
            (made|make|making|makes) myself (bleed|sick on purpose|hurt|suffer)
            (took|taking|takes|taken) it out on (myself|my (skin|arms|arm|body|legs|thighs|wrists
            |stomach)) / (cut|cutting|burn|burning|hurt|hurting|harm|harming) me self / i (have|ve|am|just|always)? (cut|burn|hurt) me (self|again|with|on purpose|in the arm|because)
        """,
        Meaning.SELF_HARM: f"""
            (been|im|started|ive been|i|keep|kept|back to|gone back to|went back to|relapsed into
            |relapsed and|return to|returned to|cant stop|still|urge to|urges to|want to|need to|going to) (been)? (cut|cutting|burning|self harm|self harming|selfharm|selfharming|self harmed|self injuring) (again|tonight|every|since|deeper|more|rn|lately|at night|in secret|secretly|nightly|daily|every day|last night|yesterday|today|this week)
            (relapse|relapsed|relapsing) (on|into|with)? (self harm|selfharm|cutting|burning|sh
            |hurting myself) / relapsed (last night|again|yesterday|today|tonight|and cut|with the blade)
            (self harm|selfharm|self harming|selfharming|self harmed|selfharmed|self injury
            |self injuring|self injured) (again|tonight|yesterday|every|since|urges|today|is the only|helps|is back|last night|this|has|got|getting|daily|to cope|relapse)
            (self harm|selfharm|self harming|cutting) (urges|is back|is the only|again)
            urges to (cut|self harm|selfharm|burn) / (been|i|ive|keep|started|urge to|want to
            |need to) (self harm|selfharm|self harming|selfharming|self harmed|selfharmed|self injuring)
            (fresh|new|more|deep|deeper) (cuts|cut|scars|burns|wounds) (on|all over|across|under
            |up) my / hiding|hide (my|the) (cuts|scars|burns|arms|wounds) / cuts (on|all over|across|up) my {_BODY}
            (the|my|a) (blade|razor|lighter|knife) (helps|is the only|is my only|calms|across my
            |against my|to my|on my) {_BODY}? / cutting (helps|is the only|calms|makes me feel) / cutting every (day|night|evening|week)
            (urge|urges|urging|temptation|need|tempted|itching|desire|wanting) to (cut|burn
            |self harm|harm|bleed|slice) / (gave in|given in|giving in|slipped|slipped up|caved|relapsed) (last night|again|today|yesterday|on *)? (and|to)? i? (cut|cutting|burned|burning|did it again|harmed)
            (my)? (self harm|selfharm|cutting) (is|has|got|getting|keeps|gets) _ (worse|bad
            |out of|more|deeper) / (covered in|full of) (cuts|burns|scars) i
            (gone back to|back to|went back to|returned to|started|start|starting|relapsed into
            |relapsed with|taken up|resorted to|resorting to|turned to|turning to|fallen back into|fell back into|slipped back into|slipped into|addicted to|keep|kept|cant stop|cannot stop|been|ive been|stuck in|struggling with|hiding my|do|doing|did) (the|my)? (whole)? (cutting|self harm|self harming|selfharm|selfharming|self injury|self injuring|burning myself|hurting myself|harming myself|cutting myself|scratching myself|hitting myself) (again|thing|stuff)?
            (i|ive|i have|just|ended up|nearly|almost|am|im) (just|always|only|have|been
            |regularly)? (self harm|self harmed|self harming|selfharm|selfharmed|selfharming|self injure|self injured)
            (only|one|first) (thing|way|relief|release) _ (helps|calms|works|help|cope|can feel
            |get through|feel|stops|quiets|relief|release|numbs|left) _ _ (is|are|was)? (cutting|burning|cut|to cut|the blade|a blade|the razor|hurting myself|hurt myself|pain|the pain|blood|bleeding|self harm|harming myself)
            (want|need|wanna|wanting|needing|going|gonna|have|tempted|itching|desperate|dying
            |about) to (cut|bleed|slice|burn myself|cut myself) (so bad|so badly|so much|again|tonight|rn|right now|deep|deeper|until|my skin|really bad|really badly|just to|to feel|the pain|the noise|it out|now)
            (urge|urges|urged|craving|cravings|impulse|impulses|compulsion|temptation) (is|are
            |was|were|for|of)? (to|so strong to|back to)? (cut|cutting|self harm|burn|bleed|hurt myself|harm myself|the blade|blade|slice|cut myself)
            (pick up|picked up|picking up|get out|got out|getting out|took out|take out|hold
            |holding|held|reach for|reached for|reaching for|dug out|bought|buy|hid|hide|hiding|keep|kept|grabbed|looking at|look at|staring at|stare at|sharpened|broke open|took apart|unscrewed|dismantled|broke) (a|the|my|some|new|my old|the old|that) (new|old)? (blade|blades|razor blade|razor blades|scalpel|box cutter|stanley knife|craft knife|sharpener|pencil sharpener|safety pin to)
            (took|take|taking|used|use|using|put|putting|pressed|pressing|dragged|run|ran) (a|the
            |my|some|broken)? (razor|blade|knife|scissors|lighter|glass|cigarette|needle|compass|safety pin|iron|hot iron|straighteners|hair straighteners|match|candle|pin|tweezers|kitchen knife) (out|glass)? (to|on|against|across|into|along|over|for) (my|me) * / (hold|holding|held|holds) my (hand|hands|arm|arms|fingers|wrist) (in|over|on|under|against) (a|the|boiling|scalding|hot|a hot)? (flame|candle|stove|hob|iron|boiling|hot|fire|lighter|water|tap|burner|kettle|radiator)
            (days|weeks|months|years|day|year|month|week) (clean|self harm free|cut free
            |of not cutting|without cutting|since i last cut|without self harm|free of self harm) (is|are|all|and|just)? (gone|ruined|over|broken|wasted|down the drain|lost|i ruined|i blew|i broke|i cut|then|last night|i slipped) / (broke|lost|ruined|ended|messed up|threw away|blew) my (clean|cutting|self harm) streak / (relapsed|slipped|relapse|slip up) (after|with|and cut|and burned|and hurt|with the) (# (days|weeks|months|years)|cutting|self harm|clean|the blade|razor|cut|myself)
            (blood|blood running|blood dripping) (down|on|all over|from) my (sleeves|sleeve
            |sheets|arm|arms|legs|thighs|wrist|wrists|leg) / (see|need to see|want to see|watch|watched|watching|like seeing|seeing) (the|my|my own|myself)? (blood|bleed) (run|drip|come|flow|to|calms|helps|and)?
            (sleeves|long sleeves|hoodie|jumper|bandage|bandages|plasters|bracelets|wristband
            |makeup|trousers|jeans) _ (hide|hides|hiding|cover|covers|covering|so nobody sees|so no one sees) _ (arms|arm|cuts|scars|marks|wrists|legs|what i|it|burns|them)? / (hide|hides|hiding|cover|covering|hid) (my|the) (arms|cuts|wrists|fresh|new|burns|thighs|marks on|scratches)
            what (i|ive|i have|im) (did|done|do|doing|been doing) to (my (arms|arm|legs|body|skin
            |wrists|thighs|stomach)|myself) / my (arm|arms|leg|legs|wrist|wrists|thigh|thighs|stomach|forearms) (is|are|was|were|look|looks) (a mess|covered|ruined|full of cuts|bleeding|shredded|in ribbons|all cut|cut up|raw|in bandages|bandaged again|all scratched|a mess again)
            (cut|cutting|sliced|went|gone) (a bit|way|far|much)? (too deep|deeper (this time|than
            |every|each|and)|so deep|deep this time|deep again|quite deep (this|last))
            (i|ive|just|i have|then i|ended up|and) (just|have)? (sliced|slashed|cut|carved|burnt
            |burned|scratched|stabbed|scalded|clawed|scraped|gouged|slit|bit|bruised) (up|at|open|into|words into|lines into|lines in|lines on|marks into|his name into|the word * into|word into|a line in|a line on)? my (own|left|right|upper|inner)? (arm|arms|wrist|wrists|thigh|thighs|leg|legs|stomach|skin|forearm|forearms|hips|hip|ankles|ankle|chest|belly|self) (again|last night|tonight|on purpose|deliberately|yesterday|today|this morning|until|till|to feel|to stop|with a (razor|blade|lighter|knife|compass|cigarette|safety pin|pair)|because i|after|when i|so|and)
            (bang|banging|banged|hit|hitting|smash|smashing|smashed|beat|beating|bash|bashing
            |slam|slamming|slammed|punch|punching|punched) (my|on my) (own)? (head|face|hand|fists|legs|thighs|fist) (against|into|off|on|in|until|repeatedly|over and over|again and again) (the|a|my)? (wall|door|floor|desk|drawer|until|bleed|bruised|sink|tiles|mirror|over|and)?
            (pinch|pinching|bite|biting|scratch|scratching|claw|clawing|dig|digging|pick|picking
            |hit|hitting|slap|slapping|punch|punching|bit|scratched|scratch|clawed|dug|picked|pull|pulling) (my|at my|my nails into|my nails in|my nails into my|at) (arm|arms|skin|legs|own|hand|hands|thighs|self|face|palms|myself|hair|my skin|my arms) (out)? (until|till|so|to feel|so hard|on purpose|to punish|because) _ (bleed|bleeds|bled|bruise|bruised|bruises|blood|something|raw|hurts|myself|deserve|marks)?
            (hurt|hurting|harm|harming|injure|injuring|cut|cutting|burn|burning|hit|hitting
            |punish|punishing|bruise|bruising|starve|starving) myself (on purpose|deliberately|again|to (feel|cope|calm|punish|stop|make|get|quiet|numb|release)|because (i deserve|it|i need|i hate)|when (i|it|things|im|he|she|they|nobody|no one)|every|in secret|secretly|instead|as punishment|so (i|it|that)|daily|at night|tonight|until|till|with a (razor|blade|lighter|knife|compass|cigarette|safety pin))
            (punish|punished|punishing|starve|starved|starving) (myself|my body) (with|by|for
            |because|as|again|every) / (starving|starve|starved) myself / (choke|choking|choked|strangle|strangling) myself / (swallow|swallowed|swallowing) (batteries|a battery|glass|razor|magnets|bleach|something sharp|nails|pins) / (reopen|reopened|reopening|pick at|picked at|picking at|opened) (my|the) (old|healing)? (wounds|cuts|scars|stitches|scabs on purpose)
            (needed|need|got|had|getting|went for) stitches (again|from|because i|after i
            |for my (arm|wrist|leg
            |cuts)) / (cuts|scratches|burns|marks|wounds) (on|all over|across|up|down|along) my (arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|hips|skin) (are|again|from|that|i|are getting|that i)? / (hurting|harming|cutting|burning) myself (is|has|was|feels|helps|makes|calms|again|became)
            (cut|cuts|cutting|burn|burned|burnt|burns) (again|last night|tonight|today|yesterday
            |this morning) (first|for the|and|but|because|after|so|i|in secret|with)? _ (time|clean)?
            (self harmed|selfharmed|self harming|selfharming|self harms back|self harm is back
            |selfharm is back|self injured) / (the|that|my) (thing|stuff|habit) with the (lighter|blade|blades|razor|knife|scissors|cigarettes)
            (thinking|think|thoughts|dreaming|obsessed|fantasising|fantasizing|thought
            |daydreaming) (about|of|with|only of|only about|again about|again of) (cutting|burning myself|self harm|self harming|hurting myself|harming myself|blades|the blade|razors|my blade|blood|cutting myself|cutting again|bleeding|relapsing)
            (go|went|gone|going|goes|run|ran|lock myself|locked myself|sneak|snuck|sit|sat) _ (to
            |into|up to|in) (my room|the bathroom|the toilets|the toilet|the shower|the bath|bed|my bed|the loo|my bedroom) _ (and|to) (cut|burn|hurt myself|hurt|harm|bleed|scratch|cut myself|hit myself|hurt me|punch|harm myself|cutting)
            (i|and|just|then|so i) cut (on (monday|tuesday|wednesday|thursday|friday|saturday
            |sunday)|and|because|when i|so|before|after|to feel|to cope|to calm|every|most|in the|at night|in secret|secretly|myself|until|till|deeper|more|twice|three times|# times|a lot|it helps|not deep) / (last night|today|yesterday|tonight|this morning|again|just) i cut
            (pour|poured|pouring|hold|run|ran|running|drip|dripping) (boiling|scalding|hot
            |burning|candle)? (hot)? (water|wax|oil) (on|over|onto) (my|me|myself) / scald|scalding|scalded (my|myself) _ (on purpose|deliberately|again|sink|shower|to feel)?
            (on|do it on) my (hips|thighs|stomach|legs|upper arms|ankles|feet|ribs|shoulders
            |chest|hip|thigh) (so|where|because) (that)? (nobody|no one|noone|they|she|he|mum|mom|it|people|the|my *) _ (sees|see|looks|look|notice|notices|shows|show|cant|doesnt|wont|wouldnt)
            (razor|razor blade|razor blades|blade|blades|scalpel|lighter and) (taped|hidden
            |stashed|tucked|kept)? (in|under|inside|behind) (my|the) (phone case|phone|room|drawer|bag|bed|pillow|pocket|wallet|purse|school bag|pencil case|mattress|case|sock|book|makeup bag|jewellery box)
            (need|wanted|wanting|want|deserve|deserved|crave|long) to (hurt|bleed|suffer
            |feel pain|feel the pain|be hurt|be punished|feel the cut|feel the blade|see blood|see myself bleed|make myself bleed) (myself|again|so|tonight|right now|now|for it|for what|badly|because|to)?
            (punch|punching|hit|hitting|slap|slapping|bite|biting|scratch|scratching|bash|bashing
            |bruise|bruising|pinch|pinching|burn|burning|cut|cutting|stab|stabbing) my own (legs|leg|head|face|arms|arm|skin|hands|hand|thighs|body|stomach|wrist|wrists)
            (more|new|another|some|fresh|three|two|five|ten|#|a few|several|deep|so many) (cut
            |cuts|burn|burns|scars|lines|gashes|slits|scratches) (on|across|down|up|along|over|all over|to) my (left|right|upper|inner)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|hips|hip|skin|forearm|forearms|chest|ankle)
            (burnt|burned|burning|cut|cutting|hurt|hurting|scalded|scratched|stabbed|injured|hit
            |bruised) (myself|my *) _ _ (deliberately|on purpose|intentionally|not by accident|it wasnt an accident) / (deliberately|on purpose|intentionally|purposely) (burnt|burned|burn|cut|hurt|scald|scalded|scratched|stabbed|injured|hit|bruised|starved) (myself|my *)
            (a|the) (hot|lit|burning|heated|sharp|broken|red hot) * (to|on|against|into|over
            |across) my (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hand|hands|stomach) / (hit|hitting|punch|punching|punched|beat|beating|smash|smashing|bash|bashing) my (own)? (legs|leg|arms|arm|thighs|stomach|hand|knuckles) _ (with|until|till|again|every|black|to feel|against|so hard|at night)
            i cut when (i|he|she|they|it|things|im|everything|mum|mom|dad|nobody|no one|my *
            |life) / (bad night|rough night|bad day|bad evening|row|argument|fight|shouted|alone|upset|angry|overwhelmed|too much|lonely|numb|sad|panicked) _ (and|so|then) (then)? i? (cut|burned|burnt|hurt myself|self harmed|harmed myself|scratched|did it again|relapsed) / (plasters|bandages|scabs|marks|scratches|bruises) (all over|up and down|all up|covering) my (arm|arms|legs|thighs|wrists) / # (new|fresh|deep)? (cuts|burns)
            relapsed (on|after|last|yesterday|today|tonight|this|again) _ (cuts|cut|burns|blood
            |blade|arm|arms|legs|razor|skin)
            because of (the|my) (cuts|scars|burns|self harm)
            (wanted|needed|had) to (cut|burn|bleed|hurt myself) (so|and) i? (just)? did
            (got|get|getting|took|taking|had) (the|my|a) (razor|blade|blades|knife|scissors
            |lighter) (back)? out (again|last|tonight|and|from|because|when) / (let|letting|poured|held|hold|stuck|put|burned|burnt|cut|scratched|scalded|hit|scraped) _ _ my (hand|hands|arm|arms|leg|legs|wrist|fingers|thigh|thighs|skin) _ (on purpose|deliberately|intentionally)
            (punishing|punish|hurting|hurt|harming|harm|damaging) my (own)? (body|skin|arms
            |legs) / (picked up|took|grabbed|used|had|found) (the|my|a) (scissors|knife|razor|blade|lighter) and _ _ (my (arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin)|cut|bled|i bled|hurt myself)
        """,
        Meaning.CUT: """
            cut|cutting|cuts|slice|slicing|sliced|carve|carving|carved|slash|slashing|slashed|slit / burn|burning|burned|burnt / stab|stabbed|stabbing / scratch|scratched|scratching / blade|razor|knife (on|to|against|across|into|over)
            held a (lighter|cigarette|flame) (to|on|against)
            (put|putting|stub|stubbed) (out)? (a|my)? (cigarettes|cigarette) (out)? on
            dug (my nails|a blade|the scissors) into / pick|picking at
        """,
        Meaning.BODY: f"""
            my (own|left|right|upper|inner)? {_BODY} / into my skin
            my skin (raw|open|until it bleeds)? / lines (on|into|across) my {_BODY}
            until i (bleed|bled|see blood|saw blood)
        """,
        Meaning.ON_PURPOSE: """
            on purpose / deliberately / intentionally
            to feel (something|anything|alive|real|less|better) / because i deserve it
            to calm down / to cope / as punishment / for relief / to punish myself
            to release|relieve
            i deserve it / i deserve (the pain|to suffer|to bleed|pain) / for the relief
            it helps / it calms me / the only thing that helps / in secret / secretly
            when nobody sees / nobody knows / until (i|it) (bleed|bled|bleeds)
        """,
        Meaning.PILLS: """
            pill|pills|tablet|tablets|med|meds|medication|medicine|painkillers|painkiller|paracetamol|ibuprofen|tylenol|aspirin|xanax|valium|insulin|antidepressants|opioids|morphine|oxy|codeine|benzos|sleepers
            sleeping (pills|tablets|meds) / (whole|entire|full) (packet|pack|bottle|box|strip)
            packets|bottle|bottles of (pills|tablets|paracetamol) / my prescription
        """,
        Meaning.MEANS: """
            noose|gun|rope|blade|blades|pistol|shotgun|revolver|ligature|cyanide|antifreeze|overpass|rooftop
            razor blade|blades / (train|railway|rail) tracks / exhaust (pipe|fumes) / car park roof
        """,
        Meaning.COLLECT: """
            (save|saving|saved|saves|stashing|stash|stashed|hoard|hoarding|hoarded|stockpile
            |stockpiling|stockpiled|collect|collecting|collected|stored|storing|counted|counting|gathering|gathered|accumulating|squirrelling|hiding|hidden|piling|put|putting|keeping|kept|set) (up|aside|away|back|enough|by|out)? (all|some|enough|a|lots|of|my|the)? (all|some|enough|a|lots|of|my|the)?
            got|have|counted enough / enough / have a stash of / a stash of
            been skipping|not taking _ to save
        """,
        Meaning.GET: """
            (buy|bought|buying|get|got|getting|found|find|ordered|order|load|loaded|tie|tied
            |tying|hold|holding|held|hid|stole|borrowed|picked up|went to|went back to|looking at|look at|stare at|staring at|googled|researched|chose|chosen)
            (standing|stood|sitting|sat|sit|stand|im|am|parked|climbed|walked|drove|driving|go
            |going|went) (on|by|at|near|next to|in front of|with|to|over|onto|up)? / got (the|a|my) / keep looking at / put (the|a) / in my hand / in front of me / next to me / around my neck / on my lap
        """,
        Meaning.TAKE_ALL: """
            (take|taking|took|taken|swallow|swallowing|swallowed|swallowd|down|downed|downing
            |popped|necked|had|ate|eaten|neck|overdosed on|overdosing on|od on|odd on|od'd on) (all|all of|too many|loads|loads of|a lot of|a load of|a bunch of|a handful of|lots of|every|every one of|the whole|the entire|the full|a whole|an entire|so many|way too many|the rest of|the lot|a ton of|tons of|all these|enough|the bottle of|more than|ten|twelve|fifteen|twenty|thirty|forty|fifty|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|60|80|90|100|hundreds of|dozens of|a fistful of|all those) (of)? (my|the|his|her|mums|these|those|dads|them)? (my|the|his|her|mums|these|those|dads|sleeping)?
            overdose|overdosed|overdosing (on|with)
        """,
        Meaning.READY: """
            (ready|prepared|all set|in place|in order|sorted|waiting) / tonight is the night
            tonights the night / this is the night / today is the day
            everything is (ready|set|prepared|arranged|planned|in place|in order)
            all (ready|planned|prepared|arranged)
            enough (to|for) (do it|die|end it|kill me|a|finish|it|what) / for tonight
            in case i (need|decide|want|change my mind|cant) / for when i / when the time comes
            just in case / to do it / to use (it|them) / waiting for the right moment
            (have|got|made) a plan and / tonight i
            (lined up|laid out|on the table|next to me|beside me|within reach|in my hand
            |in front of me|under my pillow|in my pocket|in my bag|in the drawer) / so (they|no one|nobody|she|he|noone|my *) (wont|doesnt|dont|will not|does not) have to
            use (it|them) (tonight|soon|now|on)? / ill use (it|them)
        """,
        Meaning.PLAN: """
            (everything|all|its all|it all) (is|s|has been)? (all)? (sorted|arranged|ready|set
            |set up|planned|prepared|in place) _ (when|while|once) (the house is|the flat is|everyone is|everyones|everybody is|everybodys|they are|theyre|theyve|nobody is|nobodys|no one is|the kids are) (all)? (empty|out|away|home|gone|asleep|left)
            (one of these|one of those|some|one) (times|days|nights|mornings|day|night) (i
            |im) (wont|will not|might not|may not|wouldnt|not going to|not gonna) (drive|come|turn|go|walk|swim|get) back
            (know|knew|decided|worked out|picked|chosen|chose|figured out|figured|planned
            |planning|settled on|sorted out|have|found|researched) (exactly|already|out)? (how|when|where|the way|a way|what) (and (how|when|where))? (and (how|when|where))? (im|ill|i will|i am|i want|id|i would|to|i|i d|im going|i m)? (going to|gonna|want to|would|will|planning to|to)? (do it|die|end it|kill|go|end things|finish it|end my)
            (have|got|made|making|has|with|had|ive|finalised|finished) (a|my|the|got a|got my
            |made a) (plan|plans|method) (to|for|and|of how|ready|now|this time) (die|end|kill|do it|end it|go|a date|ending|how|when|tonight|suicide|i do it|not be here|where|overdose|hang|jump|finally)
            (set|picked|chosen|chose|decided on|have|got|fixed|settled on|circled|booked) (a|the
            |my) (date|day|method|spot|place|bridge|tree|location|time) (to (die|do it|end it|go
            |kill|jump)|for it|for my|and (method|time|place|a method)|already|now|in my head|on the calendar)? / set a date / picked a date / picked the day / chosen the day / chosen a date / chose the date / i have a date in mind / have a method
            (nearly|almost) (stepped|jumped|did it|went through with it|let go|drove|swallowed
            |pulled the trigger) / making plans to (die|end|not be here|kill|go for good) / (my|a|the) (suicide|death|exit|final) plan / exit bag / exit plan
            (not|wont|will not|never|dont intend to|dont plan to|dont plan on|no intention of
            |dont expect to|i wont|not going to|not planning to|not planning on) (going to)? (be|being|live|make it|see|seeing|living|wake up|waking up|come back|coming back|stick) (here|around|alive|to|till|until|past|see|up)? (tomorrow|tmrw|by (tomorrow|christmas|monday|the weekend|then|morning|next *|new year|the end of *)|much longer|next (week|year|month|birthday)|my (birthday|next birthday|next)|to see|when (you|they)|the (morning|week|weekend|year|night|end of)|past|christmas|morning|another|long|anymore after|after (tonight|today|this|tomorrow|the weekend|sunday|friday|monday|christmas))
            (this|tonight|it|today|tomorrow|friday|sunday|saturday|monday) (is|will be|was
            |be) (going to be)? (my|the) (last|final) (night|day|evening|week|christmas|birthday|sunrise|weekend|goodbye) (alive|on earth|here|on this earth|ever|on this planet)?
            (after|by) (tonight|today|tomorrow|sunday|saturday|friday|monday|thursday|the weekend
            |this weekend) (nothing|it|there|i|none|everything) (will|wont|wouldnt|will not|ll)? _ (hurt|over|gone|matter|dead|need me|here|free|at peace|no more pain)
            (ill|i will|will|going to|gonna|want to|i can|i might|time to|tonight i|ready to
            |about to|plan to|decided to|have to) {very} (do it|go through with it|pull the trigger|kick the chair|kick the bucket for real|let go of the rail|swallow them) (tonight|tomorrow|today|on|this time|now|when|soon|after|before|while|this weekend|for real|properly|right this time)
            last (few)? (hours|days|day|night|breaths) (on earth|alive|of my life|here on earth)
            going to be with (god|jesus|mum|mom|dad|him|her) (tonight|soon|now)
            (tie|tied|tying) (a|the|my) (rope|noose|knot|belt|scarf|cord|bedsheet|sheet) (to
            |around|round|on|from) (a|the|my) (beam|banister|ceiling|tree|door|rafter|hook|neck|rail|branch) / (load|loaded|loading|cock|cocked) (the|my|a|his|dads) (gun|pistol|rifle|revolver|shotgun) / (gun|barrel|knife|pistol|blade|rope|noose) (to|in|against|around|at|on) my (head|mouth|temple|throat|wrist|wrists|chest|neck|heart)
            (im|i am|been|sat|stood|was|keep) (here)? (standing|sitting|sat|stood|perched|hanging
            |leaning) (here)? (on|at|over|off) (the|a) (wrong side of the)? (edge|ledge|roof|railing|railings|tracks|bridge|cliff|rooftop|windowsill|parapet|barrier)
            (how many|how much) (pills|tablets|of them|paracetamol|it takes|insulin
            |meds) _ (to die|to kill|to end|die|it takes|is lethal|would kill|fatal) / (lethal|fatal) dose / painless (way|ways|method|methods|death) / (quick|easy|quickest|easiest|painless|best|least painful) (way|ways) to (die|go|kill myself|end it|do it)
            (have|got|had|ive) everything (i need|ready|set up|prepared) (to do it|for it
            |for tonight|to end it|to die)? / (gun|pistol|rifle|rope|noose) is (loaded|ready|tied|in my|next to|on my) / know (which|what) (train|bridge|tree|day|pills|method|hotel|room|building|spot) / (wont|will not|not) be (around|here|alive|there) by the time (you|they|anyone|she|he)
            (plan|planning|planned|plans for|prepare|preparing) my (own)? (death|suicide|exit|end
            |funeral) / (have|got|made|tied|bought|with|is|hung) (a|the|my)? noose / noose (is|around|in|ready|tied) / (when|until|before|after|so) (you|they|she|he|someone|somebody|my *) (find|finds|found) (me|my body)
            (i|ive|i have|have|already|finally)? (picked|chosen|chose|circled|marked|scouted
            |scoped out|decided on|settled on|set) (out|on)? (the|my|a|which) (exact|perfect|right|quiet)? (day|date|night|hour|spot|bridge|tree|beam|building|cliff|train|method|way|place)
            i know (exactly|already)? (the|which|what|where|when) (day|date|spot|place|way|hour
            |bridge|tree|train|beam|method|pills|dose|time of day) / i know (exactly|already)? (how|where|when) (and (how|where|when))? (and (how|where|when))? (ill|i will|im going to|id|i would|i am going to) (do it|go|end it|die)
            (wrote|written|writing|write|recorded|recording|made|finished|left|leave|leaving
            |posted|done|sealed|signed) (out|down)? (a|the|my|some|all|all my|all the|individual|their|short|#)? (short|long|last|final|little)? (letter|letters|note|notes|card|video|videos|voice note|voice notes|something|few words|few lines|envelope) (to|for|each for|one for|out to|out for) (each|each of|every one of|all|all of|both|both of)? (my|the|our)? (kids|children|boys|girls|family|sons|daughters|grandchildren|grandkids|everyone|everybody|parents|folks|wife|husband|loved ones|people i love|ones i love|them to find|you to find|friends to find|brothers|sisters|each|when im gone)
            (letters|notes|videos|envelopes) (to|for) (everyone|everybody|my (kids|children
            |parents|family|boys|girls|wife|husband|friends|sisters|brothers)|the (kids|children|boys|girls|family)) / (letter|letters|note|notes|cards) _ (one for each|for each of|one each for|for when im|for after|for whoever finds)
            (letter|letters|note|envelope|envelopes) (is|are|is already|are already|im leaving
            |i left|ive left|left|hidden|waiting)? (in|on|under|behind|inside) (the|my|her|his) (drawer|top drawer|desk|table|kitchen table|bedside table|pillow|mantelpiece|bed|box|wardrobe|safe|dresser|shelf|bible)
            (written|wrote|writing) (a|the|my|out my)? (note|notes|suicide note|last letter
            |goodbyes|own (eulogy
            |obituary)) (for|to|and|already|tonight|today|yesterday)? / (note|letter|letters) (is|are) (written|ready|finished|done|sealed)
            (found|finding|find|arranged|got|sorted) (someone|somebody|a home|a new home|a place
            |a good home|a family|homes) _ (for|to (take|have
            |look after)) (the|my|our) (cat|cats|dog|dogs|pet|pets|rabbit|parrot|horse|hamster|budgie)
            (gave|given|giving|give|handed|left|signed|dropped) (my|the|our) (dog|dogs|cat|cats
            |pet|pets|rabbit|guitar|ring|rings|watch|medals|jewellery|records|keys|house keys|spare keys|savings|wedding ring|favourite *) (away|over to|to) / (giving|given|gave|give) (away)? (all)? (my|the) (things|stuff|possessions|belongings) (away)? / (gave|given|giving|give) (everything|all i own|everything i own) away
            (cat|dog|cats|dogs|pets) (is|are|s|will be|going) (going|looked after|sorted
            |taken care of|rehomed) _ (and|to my|to stay|now|so|with)
            (passwords|password|pin|pins|insurance papers|bank details) (is|are|list|written down
            |for everything|all)? (is|are)? (in|on|under|written|left|with|done|sorted|where) (the|my|a|down|her|his|on|in|and)? (drawer|desk|table|envelope|list|folder|fridge|notebook|kitchen table|letter|safe|you|they|everything|passwords)
            (paid|planned|planning|arranged|organised|organized|chosen|chose|sorted|sort|picked
            |written|paying|prepaid) (for|out)? (my|my own|the songs for my|the music for my|the hymns for my|songs for my|the readings for my) (own)? (funeral|cremation|burial|coffin|headstone|grave|plot|eulogy) / sorted (out)? the funeral / (songs|music|hymns) for my funeral
            (told|tell|wrote|written|list|listed|list of|decided|sorted|made a list of
            |written down|wrote down) _ (who|what) (gets|is getting|has|is to have|should get|should have|inherits|will get) (what|my *|the *|everything)
            so (that)? (they|no one|nobody|she|he|noone|the kids|the children|my *) (wont|doesnt
            |dont|will not|does not|never) have to (find me|worry|deal with (it|anything
            |my)|clean up|clear up|pay for (it|the|my|anything)|sort (it|everything|things|anything)|do (it|anything) (after|when|once))
            (im|i am|i m|ive been|been|just|currently|here|now) (here|just|back|already|now
            |been)? (stood|standing|sat|sitting|parked|up|waiting|looking down|leaning)? (here|up)? (on|at|by|near|above|beside) (the|a|that|our) (top of the|edge of the|wrong side of the)? (bridge|roof|rooftop|ledge|tracks|train tracks|railway tracks|rail tracks|railway line|train line|railway|rails|viaduct|overpass|flyover|cliff edge|cliff top|edge|railing|parapet|level crossing)
            (went|walked|drove|driven|gone|going|driving|walking|headed|heading|climbed|cycled
            |been|on my way|off) (back|up|out|over|down)? (to|onto|on|up) (the|that|our) (bridge|tracks|train tracks|railway line|railway tracks|railway|train line|viaduct|overpass|roof|rooftop|edge|cliff edge|multi storey) _ (and|to|last|again|tonight|now|today|yesterday|this|after|with|for|in the|alone|at|but|where|because)?
            (stood|sat|standing|sitting|stand) _ (at|on|by|near) the (bridge|edge|tracks|roof
            |platform|cliff|railing|railings) _ (for (an hour|hours|ages|two|a long
            |twenty)|looking (down|at the)|watching the|wondering|thinking|and (thought|think|thinking|looked|wondered|imagined|couldnt|nearly|almost|felt))
            (standing|stood|stand|sat|sitting|sit) (too|so|really|right)? (close
            |near) to the (edge|platform edge|tracks) / over the (railing|railings|barrier|parapet|edge of the bridge) / wrong side of the (railing|railings|barrier|bridge|fence) / (feet|legs) (over|hanging over|dangling over) the (edge|side)
            (sitting|sat|standing|stood|im|perched|out) (here)? (on|by|at) (the|my
            |an open) (windowsill|window sill|window ledge|open window|balcony rail|balcony railing)
            (once|when|while|after|as soon as|until|before|if|whilst) _ _ _ (asleep|away|out|gone
            |left|in bed|at work|at school|alone|over|sleeping|empty|home) (im|ill|i|i ll) (will|going to|gonna|m|am|can)? (going to|gonna|finally)? (do it|go through with it|go|end it|jump|take them|take it all)
            (tonight|tomorrow|friday|saturday|sunday|monday|this weekend|then) _ _ _ (im|ill|i
            |i ll) (will|am|m)? (going to|gonna|finally)? (do it|go through with it|take them all|use it) / (ill|i will|im going to|im gonna|i ll|i am going to|going to|gonna) (do it|go through with it) (then|alone|quietly|quickly|at night|in the night|in the morning|in the bath|in the woods|in the car|in the garage|by)
            (by|before|come|on|next|this time) (monday|tuesday|wednesday|thursday|friday|saturday
            |sunday|the weekend|christmas|new year|morning|tomorrow|this time tomorrow|this time next week|then|next week|next month|the end of the *|my birthday|the time you *|summer|tonight) _ (ill|i will|im going to|im|i|i ll) (already|probably|finally|all)? (be|be going to be)? (already|finally|long)? (dead|gone|no more|at peace|free of all this|free from all this|out of everyones way|out of here for good|not be here|no longer here)
            (ill|i will|im going to|im gonna|i ll|i am going to|going to) (be dead|die
            |be gone forever|be gone for good|be out of everyones *|be at peace) (soon|by|before|tonight|tomorrow|this week|this weekend|on|next week|in a few|in the morning|very soon|then|and)
            (tomorrow|tonight|soon|next week|by then|after tonight|after that|this time tomorrow
            |this time next week) _ (i|ill|i ll) (wont|will not|will no longer|no longer|wont even|not) (be|exist|wake) (here|around|alive|there|anymore|up|anywhere)? / (i|ill) (wont|will not) be (anywhere|around to see|here to see|here for|around for|alive for|alive to see|here when|alive when|around when|here after|around after|here much|around much) (it|that|much longer|long|long enough|christmas|summer|next|the|my *|you|they|this|longer)?
            (just|only)? (waiting|wait|holding on|hanging on|staying|sticking around) (for|until
            |till) (after)? _ _ _ (and)? (then)? (im|ill|i can|i|i ll) (will|am|can)? (be)? (gone|go|do it|follow|die|end it|be done|finally go|leave this world|join *)
            (somewhere|a place|place|woods|forest|hotel|spot) _ _ (where)? (nobody|no one|noone
            |they|my *|the kids|anyone) (will|can|could|would|ever|wont|cant) (ever)? (find|stop|look for|see|save|hear) me / so (that)? (nobody|no one|noone|they|you|my *) (will|can|could|wont|cant|doesnt|dont) (ever|be able to)? (find|stop|save) me / (who|they|she|he|someone|somebody|police|you) (will|ll|to|going to) (find|have to find) (me|my body) / (dont want|hope) _ _ to find (me|my body) / (be the one)? (who finds|to find) (me|my body)
            (nobody|no one|noone|nothing|you|they|anybody|anyone) (can|will|could|cant|wont
            |cannot) _ (change my mind|talk me out of it|stop me|save me|get through to me) (now|anymore|this time)? / (ive|i have|i) (made my peace|made peace) with (it|dying|death|going|leaving|everyone|god) / (its|it is|is|its all) (decided|settled|arranged|already decided|been decided) _ (tonight|im|i|and|now) / (ive|i have) (decided|made up my mind) (its time|it is time|thats it|im going|to leave (you all|this|them)|its enough|enough is enough|to stop (living|fighting))
            (calm|peaceful|relieved|at peace|lighter|serene|happy|okay|ok|not scared
            |not afraid) (about it)? (now)? (that|because|since|about) (ive|i|i have) (finally)? (decided|chosen|set a|have a plan|know how|know when|made my decision|made the decision|made up my mind|it will be over|its nearly over)
            i have a (plan|method|way|date) (and|now|ready|this time|in my head|worked out
            |figured out) / i have a method / i have a date (set|in mind|circled)? / (ive|i) (got|have) a way (out|to do it) / (i have|ive|got|have|made) (a|my) plan (and|this time) (im|i am|it|its|ill|everything|the|my) _ (calm|ready|going|scared|relieved|peace|set|easy|means|works|work|friday|tonight|tomorrow)
            so (that)? (i|ill|i ll|id) (will|would|d)? (have|get|got) enough
            enough (pills|tablets|of them|saved|put by|saved up|stashed|morphine|insulin
            |in the cupboard) (to|now|that|for|in|by)? (do it|end it|kill|die|sleep forever|make sure|an overdose|never wake)? / enough to (kill|finish|end|do it|put me)
            (worked out|work out|working out|googled|googling|looked up|looking up|counted
            |calculated|calculating|know|read|reading|searched|searching|checked|researched|researching|find out|found out|wondering|asked) (about)? (how many|how much|how high|how long|how far|how deep|how fast|how quickly|what dose|which|how|what|when) _ _ (it takes|it would take|id need|id have to take|i need|i would need|to take|to die|is enough|would be enough|enough|would work|to jump|would do it|lethal|fatal|noose|to kill|painless|without pain|overdose|trains come|trains run|train comes|before you die|bleed out|to bleed|would kill|to drown|to hang|hanging|an overdose|it hurts|it would hurt)
            how (high|tall|deep) (the|that|our) _ (bridge|car park|cliff|building|tower|roof
            |balcony|river|viaduct|overpass|drop) (is|was|near)
            (bought|buy|buying|got|get|ordered|ordering|found|fetched|stole|brought|picked up
            |dug out|hid|hidden|packed|took|taken|tied|tying|practised|practising|practicing|made|making|learned|learning) _ (a|the|some|my|enough|strong|dads|his|how to tie a|to tie a) (new|strong|long|good|length of|piece of|bit of)? (rope|noose|gun|pistol|shotgun|rifle|revolver|handgun|ligature|cyanide|helium|slipknot|suicide kit|exit kit|hangmans knot)
            (rope|noose|gun|pistol|shotgun|rifle|revolver|razor blade|razor blades|blade|pills
            |tablets|hosepipe|hose|helium|morphine|insulin|bottle of pills|box of pills|knife) (is|are|s|theyre|all|already|sat|sitting|lying|hidden|ready|waiting|right|laid)? (is|are|sat|sitting|lying|ready|right|out|waiting|there|lined up|laid out|hidden)? (in|on|under|next to|beside|by|in front of) (the|my|me|dads|his) (boot|trunk|car|garage|shed|wardrobe|lap|bed|bedside|bedside table|table|pillow|hand|hands|drawer|nightstand|mouth|bag|pocket|attic|loft|closet|glovebox|passenger seat|front of me|desk|me)
            (something|stuff|powder|it|them|kit|package|parcel) (online|off the internet
            |from the internet|on the dark web|off the dark web) (that|to|which|so|and) _ (do it|end|kill|quick|quickly|quietly|painless|painlessly|sleep|die)
            (going to|gonna|will|ill|want to|might|planning to|plan to|about to|thinking about
            |thinking of) (jump|jumping|drive|driving|crash|crashing|swerve|swerving|walk|walking|step|stepping|run|running|lie|lying|throw) (my|the|myself)? (car|down|out)? (tomorrow|tonight|off|into|in front of|on) (the|a|an|my|that|oncoming)? (train tracks|tracks|rails|wall|tree|bridge|cliff|oncoming|traffic|lorry|river|canal|sea and|building|car park|balcony|train|roof|motorway|embankment|tonight|tomorrow)
            (going|gonna|about|ready|want|will|ill|i might|i could|decided) (to)? jump (tonight
            |tomorrow|now|today|soon|from|off) / (its|it is|it will be|its going to be|itll be) (tonight|going to be tonight|time to go|time for me to go|time i went|my time|my time to go) / (ready|time|okay|happy|waiting) (for me)? to go (now|home to|tonight|to (god|heaven|her|him|sleep forever)|in peace|peacefully|and be with) / (now|then|finally) i can (finally)? (go|rest|leave|be at peace|die) / i can go (now|in peace|with a clear) / (im|i am) ready to (go (now|to sleep|and)|leave (this|you|them|everyone|the world)|die|let go)
            (tonights|tonight is|tonight will be|tomorrow is|tomorrows|todays|today is|this is
            |sunday is|saturday is|friday is|monday is|it is|its) (the|my|going to be the|gonna be the) (night|day|last night|last day|big night) (i|ive|im|for me|to do it|it)? / tonight is the night / tonights the night
            (follow|join) (her|him|them|my *|mum|mom|dad) (soon|tonight|to the grave
            |into the grave|when|after|in death|wherever|to heaven|where) / then (ill|i will|i can|i) follow (her|him|them)? / (ill|i will|soon|going to) (soon)? (be with|see|be seeing|join) (you|him|her|mum|mom|dad|them|my *) (again)? (soon|very soon|tonight|in heaven|on the other side) (mum|mom|dad|my love|love)?
            (cancelled|cancelling|cancel|deleted|deleting|closed|wiped|emptied
            |cleared) (all)? (of)? (my|the|all my|everything) (accounts|account|subscriptions|appointments|direct debits|memberships|hard drive|search history|social media|profiles|phone|phone contract|lease|pension|photos|everything) _ (so|and|ready|said|done|before|theres no|wont need|i wont|im ready|already)
            (stopped|stop|given up|not) (planning|booking|buying|paying|making plans) (for
            |anything|ahead|past|beyond) (christmas|the future|next|anything|after|friday|sunday|this week|the weekend|things)
            (this is|will be|its|itll be|is going to be|going to be) my last (week|month
            |christmas|birthday|summer|winter|night|day|session|sunrise|weekend|message|text) (ever|on earth|alive|here|and|before)? / (my|the) last (night|day|week|birthday|christmas|summer|month) (alive|on earth|on this earth|with (them|you|the kids|my kids|my family))
            (last|final) (meal|sunset|sunrise|bath|walk|look at (the|my)|kiss|hug|supper
            |cigarette) (before|then|and then|ever) / one last (sunset|time with|drink and|hug|look|cigarette|walk|christmas|birthday) (and|then|before|with)
            (house to myself|home alone|on my own in the house|house (will be|is|to) (empty|quiet
            |myself)|everyone (will be|is) out|nobody (will be|is) (home|in)|no one (will be|is) (home|in)|alone in the house|alone all (weekend|night|day)|away for the (weekend|night|week)|out of the house) _ _ (thats when|ill do it|do it then|so i can|to do it|my chance|the perfect|then ill|i can do it|plenty of time|enough time)
            (asked|told|begged|got|arranged for) _ _ to (take|keep|adopt|have|look after) (the|my
            |our) (dog|dogs|cat|cats|pets|rabbit|kids|children) (for good|when|if|after|because|and|so|he|she|they|but|in case|permanently|forever|from)
            (in|inside|sat in|sitting in) (the|my) (car|van) (in|inside|with) (the|a|my) (locked
            |closed|garage|engine|hose|hosepipe|exhaust|windows)
            (practising|practised|practicing|practiced|learning|learned|learnt|rehearsing
            |rehearsed|testing|tested) (to|how to|tying|the|a|with)? (tie)? (a|the|with)? (knot|knots|noose|rope|slipknot|belt|drop|jump) / i know (exactly|what|which one|what exactly)? (what)? (im going to|ill|i will|id|to|i am going to) use
            (its|it is|it will be|itll be|its all) (happening|going to happen|all set|arranged
            |planned) (for)? (tonight|this weekend|tomorrow|on (monday|tuesday|wednesday|thursday
            |friday|saturday|sunday)|when im alone)
            (took|taken|swallowed|necked|downed|swallowing|taking) (about|around|over|like
            |roughly|nearly|maybe|already|at least|just)? (#|a load|loads|a handful|lots|all|most|too many|half|the rest|a bunch|the whole lot) (of)? (them|these|pills|tablets|sleeping *|paracetamol|ibuprofen|co codamol|codeine|xanax|diazepam|valium|antidepressants|painkillers|zopiclone|sertraline|tramadol|morphine|tylenol|aspirin|capsules|blood pressure tablets) _ (at once|with|and|already|now|so|im|half an hour|an hour|just)?
            (took|taken|taking|take|swallowed|swallow|down|washed down) _ (my|the|her|his|all
            |them|those) _ (with|with a bottle of|with some|with all the|and a bottle of|and drink|along with) (vodka|gin|whisky|whiskey|alcohol|wine|booze|rum|drink) / (pills|tablets|meds|antidepressants|painkillers) (and|with) (a bottle of|some|all the|half a bottle of)? (vodka|gin|whisky|whiskey|alcohol|wine|booze|rum)
            (took|taken|swallowed|taking) (them all|the lot|too many|the whole lot|it all|an od
            |everything in the (cabinet|cupboard)|all of it|whatever was in|all the (pills
            |tablets|meds)) / ive (just)? taken (something|some stuff|stuff) (to|and|so)? (end|die|sleep|im|i|now|it)?
            my (notes|note|letter|letters|goodbyes|will|goodbye) (is|are|s)? (already|all
            |been)? (written|finished|sealed|done|signed|posted|ready|said|printed)
            (gave|given|giving|handed|leaving|left|give) (away)? (my|him|her|them|a|the) * _ (my
            |the|our) (playstation|xbox|ps5|switch|jacket|guitar|watch|ring|bike|car|laptop|phone|camera|savings|jewellery|jewelry|books|records|tools|medals|bank card|necklace|pin|keys|dog|cat|collection|bass|drums|switch|favourite *) / (told|said) (him|her|them|mum|mom|that)? i (dont|wont|didnt|did not|will not|wouldnt) (be needing|need) (it|them|that|those|any of it) (anymore|any more|now|soon|where|any longer)?
            (reading|read|looked|looking|look|googling|googled|google|searching|searched|asking
            |researching|researched) (up|about|on|for|into) (the|a|how|some|all the|different|easy|painless)? (which|how many|what|overdose|overdosing|overdoses|hanging|drowning|methods|suicide methods|suicide|carbon monoxide|lethal|lethal doses|cyanide|nitrogen|helium|nooses|fatal doses|ways|bridges|how to (die|hang|tie|overdose|end|od)|ways to (die|go|end)|jumping|poisons|painless) (pills|tablets|meds|dose|doses|methods|from|would|work|kill|ways)?
            (parked|standing|stood|sat|sitting|waiting) (up)? (on|at|by|near|above) (the
            |a) (edge of the|top of the)? (cliff|cliffs|viaduct|quarry|reservoir|level crossing|railway|platform edge|platform (and|thinking|watching|wondering)|motorway bridge|footbridge) / on (the|this|that) (overpass|ledge|train tracks|railway tracks|railway line|viaduct|wrong side of|parapet|window ledge)
            (made sure|make sure|making sure|checked) (that)? (nobody|no one|noone|they|she|he
            |my *|everyone|the kids) (will|wont|would|cant|is|can|doesnt|wouldnt|couldnt|are) (not)? (come|be|find|interrupt|stop|walk|get|going|coming|finds) _ (home|back|in|me|early|around|to|there|out|away)
            (dont|do not|didnt|wont|hope|never) (want to|wish to|going to)? be found (alive
            |in time|until|by|too|before|early)? / (theyll|they will|someone will|somebody will|youll|you will|shell|hell|someone ll|police will|they ll|you ll|the dog walkers will) find me (in the|tomorrow|hanging|dead|too late|after|eventually|when|by|on|at|soon|there)
            booked (a|the|one|myself a|into a) (hotel|room|hotel room|one way|cabin) _ (so|where
            |to die|ticket|nobody|no one|to do it|and ill|alone to) / one way (ticket|trip) (to|and|for)? (switzerland|dignitas|heaven|the|nowhere|out|not coming)? / dignitas
            (wont|will not|not going to) be (a problem|a burden|your problem|anyones problem
            |in the way|a bother|a nuisance|bothering you|in anyones way|your burden|an issue) (for|to)? (you|anyone|them|everyone)? (much longer|anymore|after|any longer|soon|long|tomorrow|for much longer) / (you|they|she|he|nobody|mum|mom|everyone) (wont|will not) have to (worry about me|put up with me|deal with me|look after me|care for me|support me|carry me|think about me) (anymore|much longer|any more|after|soon|for much longer|any longer|again)?
            (itll|it will|everything will|itll all|it will all|all will|the pain will
            |soon it will|it all will|soon itll|soon its|soon it all|all this will|by tomorrow it will|soon everything will) (all|finally|soon|be)? (be)? (all)? (over|end|ended|stop|finished|quiet) (for good|forever|tonight|by tomorrow|for me|by morning|tomorrow|this weekend|once and for all|and nobody|and i)
            (one|my) (foot|leg) (is|already)? (over|off) the (railing|railings|edge|barrier|side
            |ledge|rail) / (tied|hung|hanging|looped|fixed|attached|slung|throw|threw|thrown) (it|the rope|a rope|the belt|the cord|a belt|the sheet|a sheet|the noose|my belt|my scarf) (up|to|over|from|around|round|on|already|this|last|in the) / (the)? (bath|water) is (running|full|run) and (i have|ive got|ive|the|i got) (the)? (a)? (razor|blade|blades|knife|razors|pills)
            (waiting|wait) (for|until|till) _ _ (to|are|is|goes|go|has|have) (fall asleep|asleep
            |go to bed|sleep|go out|leave|gone to bed|in bed|gone out|gone|to bed) (and|then|so) _ (do it|ill|i can|im|jump|take|end|go)
            (im|i am) (finally)? ready now (goodbye|to go|to die|ive)?
            (havent|not|never) (got)? (long|much time) (left|to go) (now)? (and|ive|before i (go
            |do|die)|until i (go|do|die)|goodbye) / (saved|saving) (it|them|my pills|my tablets|the pills) (for|up for) (tonight|the|that day|when|sunday|saturday|friday|monday)
            (writing|wrote|written|write|left|recorded|record|made|making) _ (instructions|a list
            |lists|a video|videos|birthday cards|cards|messages|voice notes) (for)? _ (when im (gone|dead|not here)|after im (gone|dead)|once im gone|every birthday|all their birthdays|for their birthdays|future birthdays|birthdays (till|until|to come|im going to miss|i wont)|for after)
            (think|thinking|dream|dreaming|drawn|going back|thoughts|looking|look|stare|staring
            |stared|imagine|imagining|keep going|pulled|fixated|obsessed) _ (about|of|to|at|on|with) (the|that|a|my) (railway|motorway|old|big|kitchen|high|train|footbridge|car park)? (bridge|roof|rope|knife|cliff|cliffs|tracks|rails|platform edge|razor|razors|belt|beam|pills|tablets|bottle of pills|medicine cabinet|balcony|viaduct|river and|train tracks|window and|gun|gas)
            (im|i am|were|its|sitting) (on|up) (the|a) (roof|rooftop|multi storey|car park roof
            |bridge|edge|ledge|tracks)
            (theres|there are|there is|got|have|ive got) (about|over|around
            |nearly)? # (sleeping tablets|sleeping pills|pills|tablets|paracetamol|painkillers|of them) _ (here|and|saved|left|in|now|ready|on|next)
            (itll|it will|everything will|it) (all|finally)? be (all
            |finally)? over _ ive (decided|chosen|planned|made)? / (after|when|once) (mums|moms|dads|her|his|their|the|my *) (funeral|gone|dies|died|passed|passes|is gone) _ (ill|i will|im|its my turn|i can) (go too|follow|go|go next|end it|can go|be next|going too|my turn|free to go|do it)
            (im|i am|sitting|standing|sat|stood|up) (here)? (at|on|up) (the)? top of (the
            |a) (car park|multi storey|multistorey|building|tower|cliff|block|tower block|parking garage|bridge|hospital) / (decided|chosen|picked|planned|worked out|know) (when|how|where) and (how|when|where) / (chosen|picked) (how|when|where) _ / (im|i am) (going|leaving|off) tonight (goodbye|for good|forever|dont) / (im|ill be|i am|i will be) leaving (this world|you all|for good|forever|everyone|them all|all of you)
            (worked out|learned|learnt|memorised|memorized) (all)? (the|my)? (train times
            |times of the trains|times the trains|when the trains|timetable|tide times|trains pass|which train|where the trains) / (the|my)? plan (is|s) (all)? (set|in place|made|final|complete|finished|ready) (for|and|now|so|im|its|tonight)? / (bought|ordered|got|found|getting|buying) _ (pills|tablets|meds|stuff|powder|drugs|poison|fentanyl|something|sleeping pills) _ (online|off the|from a dealer|from abroad|from the internet|on the internet) _
            (before|when|once|until|till) i (go|leave|check out) (for good|forever|for ever
            |from this world|this world|this life) / (stones|rocks|bricks|weights) (in|inside) my (coat|pockets|pocket|jacket|bag|backpack|rucksack) / (have|got|its|everythings|everything) (it)? (is)? (all)? (ready|laid out|lined up|set up|set out|prepared|waiting) (on the (table|bed|floor)|in front of me|next to me|beside me|under (my|the) bed|in my (room|wardrobe|bag|drawer)|for tonight|and waiting)
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today
            |christmas)s the (day|night|one) / (ill|i will|i ll|im going to|ill already) be gone (by|before|in the|come) (morning|dawn|sunrise|tomorrow|then|christmas|the time|midnight|the weekend|new year) / so (that)? (nobody|no one|noone|they|she|he|the kids|my *|you) (has|will have|have|had|dont have|doesnt have|wont have|need) to (find me|worry|deal with|clean|clear|pay|sort|do (it|anything)|suffer|go through|look after me|bother|organise)
            (got|have|with|ive got|holding|i have) (the|a|my) (knife|gun|razor|blade|blades|rope
            |pills|tablets|noose|bottle|scissors) (right)? (next to|beside|in my hand|in my hands|with me|here|on my lap|under my pillow|in front of me|by me|in my pocket|in my bag|ready|against|to my|at my|on me) / (looking|staring|looked|stared|sat|sitting) (at|with|next to) the (knives|knife|pills|tablets|rope|scissors|bottle|blades|razor|medicine) _ (and|thinking|wondering|in front|for|trying)
            (arranged|decided|sorted|agreed|written|know) who (gets|takes|will take|will have|has
            |looks after|is taking|will look after) (the|my|our) * / (put|putting|got|getting|set|setting|all) my affairs (are|is)? in order
            (tonight|tomorrow|then|soon|later|friday|saturday|sunday|on *) (ill|i will
            |im going to|i|im) (take|taking|swallow|swallowing|down) (all of them|them all|all the pills|the lot|all my *|all the tablets|the whole *|every *|them) / (im|ill|i will|i ll|im going to) (taking|take|swallow|swallowing) (them all|all of them|the lot|every one of them|the whole lot|all my pills|all the pills|them tonight|them when)
            (when|once|after|as soon as) _ _ _ (im|ill|i) (taking|take|swallowing) (them|it all
            |the pills|the tablets|everything) / (wrote|written|writing|write|noted) (down|out|a list of|up)? (down)? (all)? (the|my|all my|all the)? (passwords|logins|bank details|account details|pin|pins) / (manage|cope|easy|easier) _ _ (after|without me|after me|when im gone|afterwards|once im gone) / (labelled|labeled|boxed up|packed up|cleared out|sorted|given away) (everything|all my (things|stuff)|my things|my whole *|the *) _ (for the|so (they|it|nobody|no one)|for them|for when|for after)
            i (ll|will|would)? (be|ill be|already be) dead (before|by|when|tonight|tomorrow
            |soon) / ill be dead (before|by the time|when you|tonight|tomorrow|soon|and) / (rope|noose|knot|belt)s (tied|ready|up|around|in) / (off|going|heading|driving|on my way) to the (cliffs|cliff|bridge|lake|river|sea|woods|tracks|viaduct|coast) _ (thank you|thanks|goodbye|with the pills|and im not coming back|dont|for the last time|one last time|i wont|to do it|to end)
            (pills|tablets|whisky|whiskey|vodka|rope|gin) _ _ (driving|drive|going|walking
            |heading|headed|off) to the (lake|woods|forest|cliffs|cliff|bridge|river|sea|beach|hotel|coast) / (in|in the|running a) (the)? (bath|bathtub|tub|shower) with (a|the|my) (razor|blade|blades|knife|razor blade|toaster|hairdryer|pills) / ive (chosen|picked|settled on|decided on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|christmas|my birthday|the #)
            (wont|will not) be there to (walk|feed|look after|see|watch|raise|care for
            |take care of) (him|her|it|them|my *|the *) / (give|giving|gave|rehome|rehoming|take) (my|the)? * to (someone|somebody|a family|people|a good home|a nice family) (with|who|after|good|kind|when) / (hell|shell|theyll|he ll|she ll|they ll|youll|they will|you will) (get|read|find|see|understand|receive) (it|the letter|the note|my letter|them|everything) _ _ (when its (done|over)|after its (done|over)|when im gone|once its done|after im gone|when its all over|by then)
            (when|once|after|until|before) (its|it is|its all|it is all) (done|over) (ill|i will
            |dont|tell|they|you|please|hell|shell|and im|nobody|call) / (jump|leap|drop|step|pill|cut) left to (do|take|make) / just the (jump|end|last step|final step) (left|now|to go)?
            (written|wrote|writing|recorded|posted|sent|finished) (out)? (my|the|a) (farewell
            |goodbye|goodbyes|farewells|last words|last letter|last letters|final letters|final letter|last will and) / booked (a|the|myself a|into a) (hotel|hotel room|motel|cabin|airbnb) _ (for (friday|saturday|sunday|monday|tonight|tomorrow) (so|and|alone|with)|alone|with my (pills|tablets|rope))
            (shant|wont|will not) be (long|much longer|here long|with you long|around long
            |troubling) (now|anymore|for this world)? / (not|long) long (left)? for this world / date (is|s) (picked|chosen|decided|circled) / (switching|turning|turn|switch|throwing|smashing) (off)? (my phone|the phone) (off|away)? (for good|forever|after this|now goodbye|and then) / letters are (sealed|written|done|ready|posted|signed|finished)
            (plan|idea) is (to|that i) (take|jump|swallow|hang|drive|walk|die|overdose|use|go
            |do it|end|shoot|drown|inject|disappear for good) / (take|taking|swallow|swallowing|took) (everything|anything|whatever|all) _ (in|from) (the|my|our) (cabinet|medicine cabinet|cupboard|bathroom|bathroom cabinet|drawer|medicine cupboard|box)
            (then|finally|after that) _ free to go / (then|after that|afterwards|and then) (im
            |ill be|i am|ill finally be|i can be) (free|free to go|done|gone|at peace|out of here for good|finished) / (only|just) (need|have|want|got) to (get|make it|hold on|last|wait|stay|be here) (through|until|till|past|for) _ _ (birthday|christmas|wedding|graduation|exams|holidays|funeral|new year) _ (then|and then|after that|and)
            date (is|s) (set|fixed) (* of|and|so|in my|already) / ropes (tied|ready|up|in|around)
        """.replace("{very}", _VERY),
        Meaning.FAREWELL: """
            (goodbye|farewell|suicide|good bye|final|last|bye) (letter|letters|note|notes|video
            |videos|message|messages|text|texts|words|email|recording|recordings|voice note|voicemail|post|wishes)
            (note|notes|letter|letters) (to|for) (say goodbye|when im gone|the kids for after
            |after im gone|everyone i love|my family for|my kids for) / the note / my note / letters to (everyone|everybody|all of them)
            (say|saying|said) (my)? (goodbyes|last goodbye|final goodbye|goodbye to (everyone
            |everybody|the kids|my family|all of you|you all|life|this world)) / my (goodbyes|will)
        """,
        Meaning.WRITE: """
            write|writing|wrote|written|writen / record|recorded|recording / leave|leaving|left
            send|sent|sending / post|posted|finish|finished|finishing
            (done|prepared|ready|hid|hidden|put|scheduled|typed|typing|typed up|draft|drafted
            |drafting)
            (this is|its|heres|here is|say|saying|said|my)
        """,
        Meaning.LAST_WORDS: """
            (by the time|when|if|once) (you|u|anyone|anybody|they|someone) (read|reads|get|gets
            |see|sees|find|finds|hear|hears|are reading) (this|these|it) (message|letter|note|text|words)? (ill|i will|i ll|ill already|i will already|i|im|it|i would|i might) (be|will be|am|have)? (already|long|probably|all)? (be)? (gone|dead|over|far away|not here|no longer|left|done it|too late|at peace|with)
            (this is|its|heres|is) (my|the|probably my|going to be my) (last|final) (message|text
            |words|letter|post|goodbye|note|time (writing|talking|texting|you|ill
            |i)|email|conversation|one) (to you|to anyone|to everyone|ever|from me)?
            (last|final) (message|text|time|words|letter) (you|u|i|anyone|youll|ull) (will|ll
            |shall)? (ever)? (get|hear|hears|read|talk|receive|have from me|send|write|see)
            (goodbye|farewell|bye|good bye|adieu|goodnight) (forever|for good|for ever|everyone
            |everybody|world|cruel world|my love|my loves|to everyone|to everybody|to you all|all of you|to all of you|and thank you for everything|and thank you for trying|and sorry|and im sorry|im sorry)
            (wont|will not|never|not) (be)? (hear|hearing) (from)? (from me|me|me again) (again
            |anymore|ever|after)? / (you|u|nobody|no one) (wont|will never|will not|never) (hear from|see|have to worry about|have to deal with|be bothered by) me (again|anymore|after|ever|any more)?
            forgive me for (what|this|leaving|giving up|not being strong|doing this
            |not staying) (im|i|ill|i am|i m)? (about|going|have|am|must|did|need)? / (sorry|apologise|sorry in advance) for (what im about to|what i am about to|what ill do|what im going to|giving up|leaving you all|leaving you like this|not being stronger|not being strong enough)
            (dont|do not|please dont|please do not) (blame|be mad at|be angry at) (yourself
            |yourselves|me|anyone|him|her) (when|for what i|after|for what im|once|if you find|for this) / (none of (this|it) (was|is)|its not|it isnt|it was not|it wasnt|its nobodys|nobodys|it was never|not) (your|anyones|anybodys|nobodys|my parents|mums|his|her) fault (when|that im|i did|i have to|i cant|im gone)
            (tell|please tell) (my|them|her|him|everyone|mum|mom|dad|the) * _ (i loved|i love
            |im sorry|that i loved|that i love|i always loved|it wasnt) (her|him|them|you|it)? (when im gone|ok|always|and goodbye|until the end|please|and im sorry|and that im sorry|her fault|his fault|their fault)
            (look after|take care of|please look after|please take care of|be there for
            |watch over) (my|the) * _ (when im gone|for me|after im gone|when i am gone|once im gone|after this|when im not here|for me please|after tonight) / see you (all)? (on the other side|in the next life|in heaven) / until we meet again (in heaven|on the other side) / ill be watching (over you|from above|you from)
            dont try to (find|stop|save) me / do not try to (find|stop|save) me
            dont look for me / no one can (stop|save|help) me (now|anymore)
            its too late (for me|to save me|to stop me)
            this is (goodbye|the end for me|it for me|my goodbye|how it ends|where it ends)
            (wanted|want) (you|someone|somebody|anyone|them|people
            |everyone) to know (that)? i (tried|really tried|fought|loved you|loved them) / thank you for (everything|trying) _ (goodbye|farewell|bye|good bye) / sewerslide szn / rest in peace me / remember me (as|fondly|when im gone)
            (writing|wanted|want|here|just|messaging|texting|calling|called|time|wrote) (you
            |this)? to say (goodbye|bye|farewell|good bye|my goodbyes)
            thank you _ for (everything|all|all you|trying|your kindness|being) _ _ _ (goodbye
            |farewell|good bye|forgive me|im so sorry|i am sorry|it wasnt your fault|its not your fault|dont look|dont blame|i wont be|this is it|look after|i loved)
            (goodbye|farewell|good bye) (and|everyone|all|my|to|now|then|dear|thank you|thanks
            |sorry|im sorry|i love) (thank you|thanks|sorry|im sorry|i love|i loved|forgive me|all|you all|everyone|friends|darling|my * for|for everything) _ / (im|i am) (so|really|truly)? sorry _ (goodbye|farewell|good bye)
            (please)? (dont|do not|never|you mustnt|you shouldnt|nobody should|no one should
            |dont ever|dont let anyone) (you)? (ever)? (blame|hate) (yourself|yourselves|themselves|each other|anyone|the doctors|my *|him|her) / (dont|do not|please dont) (be sad|cry|grieve|mourn|be sad for me|cry for me|cry over me|come looking|come after me|look for me|try to find|try to stop|try to save|call the police|call an ambulance|send anyone|be angry with me|miss me|wait for me|wait up for me) (when|over me|for me|about me|too much|for long|to find|once|if|tomorrow|tonight|please|ok|it will be|its too late)
            (theres|there is|there was|there wasnt|there isnt) (nothing|anything) (you|anyone
            |anybody|they|she|he|more you) (could|can|couldve) (have)? (done|do|said|say|did|stop) / (you|nobody|no one) (couldnt|could not|could never|could) have (done anything|saved me|stopped me|helped me|changed it|changed anything|known|done more|stopped this|prevented this)
            (you|they|she|he|everyone|my *) did (everything|all) (you|they|she|he) could
            (its|it is|it was|this is|none of this is|none of this was|none of it was
            |none of it is|this was|this isnt|it isnt|it wasnt|this wasnt|was) (not|never|nobodys|no ones|nobody elses)? (your|anyones|her|his|their|my * |mums|moms|dads)? fault (what i|that i|im going|goodbye|i just|i cant|please|i was|i love|look)
            (tell|please tell) (my|the|our)? (kids|children|boys|girls|mum|mom|dad|wife|husband
            |parents|family|sister|brother|daughter|son|mother|father|everyone|everybody|them|him|her|grandchildren|partner|dog|cat|nan) (that)? (i|im|it|ill|she was|he was|they were|they are|theyre) (am|have|always|did|really|will|so|was|will always)? (love|loved|sorry|always|tried|wasnt|not their fault|the best|proud|miss|be watching|everything)
            (remember|remember me|think of me) (fondly|with a smile|kindly|as|sometimes|how i was
            |the good|when i was happy|happy) _ (when|once|after|please|and)? (im gone|its over|goodbye)? / (i hope|hope|maybe|one day) (you|they|she|he|everyone|someday|the kids|my * ) (can|could|will|ll|all can|you|you can)? (one day|someday|all)? forgive me / (forgive me|please forgive me) (mum|mom|dad|everyone|all|one day|for everything|i cant|i just|god|my|kids|i tried|for doing this|but i|both) / may god forgive me
            (you|they|nobody|no one|noone|u) (wont|will not|will never|will not ever|shant
            |wont ever|are not going to) (ever)? (hear from|see|find|hear) me (again|anymore|alive|after|ever|any more)? / (wont|will not|not) (be)? (hear|hearing|texting|writing|messaging|bothering|troubling|seeing|talking to) (from)? (you|me|anyone)? (again|anymore|after (today|tonight|this)|any longer) _ (goodbye|thank|thanks|sorry)? / (wont|will not) (be)? (bother|bothering|trouble|troubling) (you|anyone|anybody|u) (again|anymore|any longer|any more|ever|after|much longer)
            (last|final) (time|thing|message|text|words|letter|email|goodbye) (youll|you will
            |you ll|ill|i will|i ll|i|we|youre going to|im going to|im ever|you) (ever|be)? (hear|see|read|get|talk|speak|write|send|text|message|say|writing|sending|talking|bother|do)
            (this|it) (is|will be|s|might be) (my|the|probably my) (last|final) (message|text
            |goodbye|words|letter|email|note|entry|post|contact) / this is (the end|the end for me|where i say goodbye|goodbye then|my goodbye|me signing off|me saying goodbye|me checking out) / (by the time|when) (you|they|u|anyone|someone|she|he) (read|reads|get|gets|see|sees|find|finds|hear|hears|listen|listens) (to)? (this|these|it|the message|the letter|the note) _ (i|ill|im|i ll|it|itll|ive) (wont|will|am|be|would|might|ll|have|should|will have)? (not|no longer|already|long|be|all)? (be|gone|dead|here|over|done)
            (love you|love you all|i love you all|i love you|loved you all|loved you) (goodbye
            |and goodbye|and im sorry|always and forever goodbye|im sorry for (what|everything
            |doing)) / (i)? (loved|love) (you|them) (all|both)? (so much)? (and|but)? (im|i am) (so)? sorry (for what|i couldnt|i have to|i wasnt|i cant|it has to|it ended|it had to|to leave|im leaving|to go|to do this) / (im|i am) (so)? sorry (i (couldnt|wasnt|didnt|have to|had to|cant|am not)|to (leave|do this to)|for (leaving|doing this|giving up|what i)) (you|be stronger|strong enough|stay|hold on|stronger|try harder|fight|do this|leave|all|behind|stronger|keep fighting|go|keep going|go on|live|any|be|hang on|him|her|the kids|my *|them|am doing|have to do|must do)
            (look after|take care of|be kind to|be there for|hug|kiss|watch over|mind) (my|the
            |our|each other|yourselves|one another|them|him|her)? (kids|children|boys|girls|mum|mom|dad|dog|cat|wife|husband|sister|brother|parents|little one|baby|each other|for me|other) _ (for me|when im|after im|once im|wont you|will you|please|from now on|after this|goodbye|ok)
            (say|saying|said|saying) (my)? (goodbyes|last goodbyes|final goodbyes)
            (said|say|saying|wanted to say|want to say|had to say) (goodbye|bye|farewell
            |my goodbye) to (the|my|everyone|everybody|all|him|her|them) (kids|children|cat|dog|dogs|cats|family|boys|girls|house one last|parents|friends|mum|mom|dad|wife|husband|who|i love|of them|one last|in my head)? / (just)? (ringing|rang|phoning|writing|texting|messaging|calling|here|wanted|came) (you)? to (say|tell you) (goodbye|bye|farewell)
            (dont|do not) come (looking|after me|to find me|and find me|for me|home early
            |in alone|in the (room|bathroom
            |garage)) / (youve|you have|you ve|you were|u were|you) (been|were|was)? (so|very|always|really)? (good|kind|nice|lovely) to me _ (goodbye|please tell|tell|forgive|remember|im sorry|dont|and im sorry|but)
            (said|say|saying|made|making) (my)? (sorry|apologies|peace|amends|goodbyes) (to
            |with) (everyone|everybody|all|them all|god|the people|who|my family|my kids|my *) _ (i need|i needed|that mattered|now|ready|so|before|and)? / (always|just|please)? (know|remember) (that)? (i|ill|how much i) (always|will always|did|really|have always)? (love|loved) (you|them|you all|all of you|her|him) _ (when im|even|goodbye|forgive|sorry|after|always and|and im|but)
            (im|i am|this is me|just) saying (goodbye|farewell|bye|my goodbyes) (now|to you|you
            |and|it|thank|for good|forever|please|dont|because|properly)? / you (did|have done|didnt do) (nothing|anything) wrong (goodbye|please|im sorry|remember)
        """,
        Meaning.AFFAIRS: """
            (sorted|sorting|finished|finalised|made|wrote|written|signed|changed|updated|put
            |putting|arranged|arranging|organised|settled|cleared|paid|paying|prepared|settling|tidied|tidying|cleaned|cancelled|deleted) (out|up|off)? (my|the|all|all my|everything|both)? (my|the|all)? (will (and|so|is|this|today|now|out|last|for|yesterday)|affairs|passwords|own funeral|insurance so|belongings|life insurance|bank account so|debts so|things so|things for|papers so|papers and)
            (gave|give|giving|given|sold|selling|handed|found|finding|left|leaving) (away|out
            |over)? (all|most|of|my|the)? (all|most|of|my|the)? (dog|cat|cats|dogs|things|stuff|belongings|car|clothes|guitar|possessions|savings|everything|pets|pet|jewellery|ring|home for the (cat|dog|cats|dogs)|everything i own|favourite things)
            (found|find|arranged|got) (someone|somebody|a home|a new home|a place) for (the
            |my) (cat|cats|dog|dogs|pet|pets|rabbit|fish|kids) / who (gets|takes|will take|will get) (the|my) * / everything (is|to be|left|all)? (in order|organised|arranged) / so (no one|nobody|they|noone) (has|have|wont have|doesnt have|dont have|will have) to (deal|clean|sort|find|worry)
            the money from the / my (own)? funeral / pay|paid for (my|the) funeral
            clear up after me / clean up my mess / my mess
            (cancelled|cancelling|cancel) (all|all of) (my|the) (appointments|subscriptions
            |sessions|direct debits)
        """,
        Meaning.SOMEBODY: f"""
            he|she|hes|shes|they|theyre|someone|somebody|him|her / he|she (is|has|was)
            this (man|guy|woman) / the (man|guy|men) / a (man|guy|group|gang) / men|guys|boys
            a lad
            (my|the|our|her|his|another) {_KIN} / dad|mum|mom|daddy|mummy|grandad|grandpa|nan
            my (mums|moms|mothers|dads|sisters|friends|cousins) (boyfriend|partner|husband|mate
            |new man)
            the (babys|kids|childrens) (father|dad|mother) / (baby daddy|babys dad)
            my (new|current)? (man|bloke|fella|guy|person|abuser|better half|other half|step dad
            |step father|step mum|step mother|step brother|foster dad|foster father|foster mum)
        """,
        Meaning.HITS: """
            hit|hits|hitting|beat|beats|beating|beaten|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|burn|burns|burned|burnt|rape|rapes|raped|raping|abuse|abuses|abused|abusing|assault|assaults|assaulted|attack|attacks|attacked|attacking|molest|molests|molested|molesting|grope|gropes|groped|groping|bite|bites|bit|shove|shoves|shoved|shoving|hurt|hurts|hurting|stab|stabs|stabbed|whip|whips|whipped|torture|tortures|tortured|headbutted|suffocates|suffocated|smothers|smothered|spits|spit|drag|dragged|drags|throttle|throttled|throttles|grab|grabs|grabbed|batter|batters|battered|bash|bashes|bashed|thump|thumps|thumped|belts|whack|whacks|whacked|smack|smacks|smacked|pinned|pins|pushed|pushes|push|pushing
            (knock|knocks|knocked|smacks|smacked|knocking|slaps|throws) _ (around|about)
            lays|laid|lay (his|her|a|their)? (hands|hand) on
            raise|raised|raises|puts|put (his|her|their|a)? (hand|hands|fist|fists) (on|to|at
            |around|up at|against|over) / throws|threw|throwing|chucks|chucked|hurls|hurled (things|plates|stuff|bottles|a * |objects|furniture|glasses) _ (at|across|into|down)?
            (force|forces|forced|forcing|makes|made|making|coerces|coerced|pressures
            |pressured) (himself|herself|themselves|on|into)? / force|forces|forced himself on / (touch|touches|touched|touching|feels up|fondles|fondled) / (comes|came|coming|sneaks|sneaked|climbs|climbed|gets) into / gets|got|climbs|climbed into (my)? bed with / has|had|having sex with / push|pushes|pushed|throws|threw (me)? (down|against|into) / bang|bangs|banged|smash|smashes|smashed|slam|slams|slammed (my)? head? (against|into|on)? / pulls|pulled|drags|dragged (me)? by (the|my)? hair / (broke|breaks|broken|fractured|cracked|split|busted|bloodied|twisted|twists|scalded|blacked) / gave|gives me (a|another) (black eye|split lip|bruise|bruises|beating) / held|holds|holding (me)? (down|a knife|a gun|underwater|by the throat)
            touch|touches|touched|touching
        """,
        Meaning.ME: f"""
            me|us / my (room|bed) (at night|every night|when|most nights)? / myself and
            the (kids|children|baby|girls|boys|little ones) / my {_DEAR} / our {_DEAR}
            my {_SMALL} / our {_SMALL} / my (face|arm|head|throat|neck|hair|stomach|back|ribs
            |body|legs|mouth|eye|wrist|jaw|belly|bump) / at me / on me / to me
            my (little|baby|younger|older|big|elderly|old|own) (brother|sister|mum|mom|mother
            |gran|grandma) / my (nose|finger|fingers|tooth|teeth|lip|cheek|shoulder|leg|hand|arms|bones)
            my (little|baby|younger|older|big) (brother|sister)
        """,
        Meaning.HITS_ME: """
            (i|im|ive|ive been|i am|i was|i have been|i get|i got|i keep|been|being
            |getting) (just|being|getting|been|still)? (beaten|raped|abused|assaulted|attacked|molested|groped|strangled|choked|kicked|punched|stabbed|sexually abused|sexually assaulted|beaten up|hit|tortured|slapped|trafficked|drugged) (by|at home|again|every|tonight|last night|yesterday|today|on|and|up)
            (he|she|they) (does|did|do|made me do|makes me do|wants|keeps doing) (sexual things
            |bad things|that thing|things) (to|with) (me|us) / does to me / what (he|she) (does|did) to me / doing to me / (bruises|marks|black eye|bruise) (from|where) (him|her|he|she|last) / domestic (violence|abuse) (at home|again|is) / in an abusive (relationship|marriage|home|household) / my abuser / abusive (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|mom)
            (smashing|smashed|breaking|wrecking|trashing|destroying|punching|kicking|punches
            |punched) (everything|things|up|the|the house|the flat|the door|holes|the walls|walls|doors|my things|stuff) _ (up|in|down)?
            (push|pushes|pushed|pushing|throws|threw|shoved|shoves|slams|slammed|throwing|kicked
            |kicks) me (down|against|into|off|over|to the (floor
            |ground)|onto|across) / (pulls|pulled|drags|dragged) me (by|across|out|down) / (held|holds|holding) (me down|a (knife|gun|blade) to|me by the)
            (had|has|put|puts|with|got|gets|wrapped|holding|squeezed)? (his|her|their) (hand
            |hands|fingers|arm|belt) (round|around|on|at|over|against|across|to|tight around) (my|our) (neck|throat|mouth|windpipe|face)
        """,
        Meaning.THREATENS: """
            (threaten|threatens|threatened|threatening) (me|us|the kids|my *|our *)
            (threaten|threatens|threatened|threatening|threats|threat) to (kill|hurt|hit|beat
            |shoot|stab|burn|take (the
            |my) *|harm|find|rape|strangle|murder|smash|drown|poison|post|leak|kidnap|cut|bury|break|destroy|do something|have me|get me) / threats against (me|us|my *) / (swears|swore|vowed|promises|promised|says|said|saying|told me|tells me|texted|texts|keeps saying) (that)? (he|she|hes|shes|hell|shell|he ll|she ll|theyll|they|ill|he d|hed|shed|i) _ (kill|hurt|shoot|stab|burn|beat|murder|harm|cut|bury|find|strangle|take the kids|slit|drown|regret|end|finish|hunt|smash|rape|leave|make me pay)
            (will|would|going to|gonna|wants to|tried to|trying to|tries to|wanted to|hell|shell
            |theyll|ll|he ll|she ll|attempted to) (kill|stab|strangle|shoot|murder|choke|rape|drown|poison|smother|hurt|harm|bury) (me|us|both of us|us all) / (says|said|saying) (next time|i wont leave|i wont get out|i will never leave|i wont live|i wont see|im dead|i am dead|i wont make it) / i wont leave this (flat|house|place) alive / next time (he|she|hell|shell|it) _ (wont stop|kill|finish|worse|not stop|be worse|will not stop|finishes)
            (if i|when i) _ (leave|tell|go|left|told|talk|say|call) _ (he|hell|she|shell|he ll
            |theyll|they) _ (kill|kills|hurt|shoot|burn|find|murder|harm|take the|stab|end|come after|beat) / death threats / wont let me live
            (hell|shell|he ll|she ll|he will|she will|he would|she would|hed|shed|theyll|he d
            |she d) (make|see to it|find a way to) (sure|that|it)? _ (i|we|nobody|no one|me|us|my) _ (never|dont|wont|cant|regret|pay|disappear|suffer|again|sorry|breathe|walk|see|ends|end|live)
        """,
        Meaning.WEAPON: """
            (keeps|kept|has|had|sleeps with|puts|leaves|left) (a|the|his|her) (knife|gun|bat
            |hammer|machete|axe) (by|under|beside|next to|on) (the|his|her|our|my) (bed|pillow|door|chair|sofa|table)
            (knife|gun|axe|hammer|petrol|gasoline|machete|rifle|pistol|baseball bat|bat|iron bar
            |crowbar|scissors|belt|lighter|boiling water|acid|screwdriver|shotgun|a blade|razor)
        """,
        Meaning.AFRAID_OF: """
            (afraid|scared|frightened|terrified|petrified|dread|dreading|fear|fearing|tremble
            |shaking|panic|flinch) (of|to|when|that|if|for|every time|whenever|about|what)? / scares|frightens|terrifies me / walk|walking on eggshells / dont dare / do not dare / hide|hiding (from|in|with) / barricaded
        """,
        Meaning.HOME: """
            home|house|flat|apartment / go|going|come|came|comes|get|gets home / in this house
            when (he|she|they) (comes|gets|walks|is|come|drinks|gets|is home|arrives)
            be alone with (him|her) / with (him|her)
            of (him|her|my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|mum
            |mom|brother|son)) / his temper / her temper / my own (home|house|husband|wife|partner) / what (he|she|hell|shell|they) (will|might|would|could|ll)? do / hell (do|find|come) / shell do
        """,
        Meaning.NOT_SAFE: f"""
            (not|dont feel|never feel|isnt|not feeling|am not|do not feel|arent|dont think im
            |never|no longer|dont think we are) (safe) (at home|here|with|in|around|tonight|from|when|there|anymore|going|in my own|near|to go home|at night)
            (i|we|im|were|i am|we are|feel) (in danger|not safe|unsafe|arent safe|are not safe
            |fear for our lives|fear for my life) / (fear|fearing|scared|afraid|terrified|worried) for (my|our|the kids|the childrens|my kids|my childrens|her|his) (life|lives|safety|safe)? / unsafe (at home|with him|with her|in my|here) / in danger (at home|from him|from her|from my)
            (hiding|hid|hide|locked|barricaded|lock|locking|locked myself) (myself|ourselves
            |us)? (in|from|with|inside) (the|my|him|her|a|our|them) (bathroom|bedroom|room|toilet|closet|wardrobe|car|husband|dad|wife|partner|ex|from him|shed|kids)? _ (from him|from her|because he|because she|drunk|husband|he|she|until he|till he|while he|kids|him|my *)? / hiding from (him|her|my *|them) / (outside|at|banging on|kicking|trying to break down|breaking down|hammering on) my (front)? door / hes (outside|drunk again|back and|at the door|coming for me|trying to get in|got a key) / run|ran|running away from (him|her|my *)
            (need|have|want|trying|had) to (get|escape|get out|flee|run away|get away|run|leave
            |hide) (away)? (from)? (him|her|this house|my husband|my dad|my partner|my ex|my stepdad|my father) (before|tonight|and|safely|alive)? / women(s)? (refuge|shelter) (tonight|has no|is full|needs) / flee|fled|fleeing (him|her|from him|with the kids) / police (came|were called) _ (him|hit|again)
            (afraid|scared|terrified|frightened|petrified) of (him|her|my (husband|wife|partner
            |boyfriend|girlfriend|ex|stepdad|stepfather|dad|father|mum|mom|mother|brother|uncle|son|stepmother))
            (is|gets|got|hes|shes|becomes|being|was|turns|turned) {_VERY} (violent|abusive
            |physically abusive) / (scared|afraid|terrified) (he|she|hell|shell) _ (kill|hurt|hit|beat|attack) me
        """,
        Meaning.LOCKS: """
            (lock|locks|locked|locking|shut|shuts) (me|us) (in|up|out|inside|in the|down)
            (took|takes|taken|taking|has|hid|hides|keeps|confiscated|broke|smashed) (my|all my
            |away my) (phone|keys|passport|id|bank card|money|papers|documents|card|wages|car keys) (away|and|so|off|from)?
            (wont|will not|doesnt|does not|never|wouldnt|didnt|isnt|refuses to|not) (let|lets
            |letting|allow|allows|allowed) (me|us) (to)? (leave|out|go|go out|see|have|talk|work|sleep|eat|use|call|get a job|speak|leave the house|leave the flat|see my) / not allowed to (leave|see|have|talk|use|call|work|go out|speak|see my) / keeps me (locked|prisoner|here|inside|in the) / held (me)? (prisoner|captive|hostage) / trapped (here)? with (him|her) / im (a prisoner|trapped) (in|with) (my own|him|this)
            (stalk|stalks|stalked|stalking|following|follows|followed|tracks|tracking|spies on
            |spying on|monitors) (me|us|my phone|my car|my every|everywhere i) / (checks|controls|goes through|reads) (my|all my) (phone|messages|texts|money|every move|location) / controls (everything|me|my money|every) / controlling and / blackmail|blackmails|blackmailing|blackmailed (me|us)? / shares|sharing|post|posts|leak my nudes / made me (take|have|do) _ (off|sex|it) / threw me out / sells me / pimps me
        """,
        Meaning.HURT: """
            hurt|hurting|hit|hitting|shake|shaking|shook|shaken|strangled|smothered|choked|stabbed|punched|slapped|killed|kill|killing|harm|harming|smother|smothering|strangle|strangling|stab|stabbing|drown|drowning|throw|throwing|beat|beating|choke|choking|poison|poisoning|punch|punching|suffocate|suffocating|attack|attacking|shoot|shooting|slap|slapping|burn|murder|drop|dropping|push|pushing / (snap|lash out) at / do something to
            do something (bad|terrible|stupid)? to
            (put|hold|press|pressing|holding) (a|the) pillow over / lose it with
            lash out (at|on) / really (hurt|harm|harming|hurting)
        """,
        Meaning.CHILD: f"""
            (my|the|our|this|own|that) (own|little|poor|baby|newborn|youngest|eldest|oldest
            |crying|other|two|three|disabled|elderly|screaming)? {_SMALL} / (my|the|our) (own)? {_KIN} / my (family|patient|patients|colleague|colleagues|classmates|students|class) / someone|somebody|people|everyone|others|him|her|them / mum|mom|dad|gran|nan / other people / anyone|another person / a (child|kid|stranger|person)
        """,
        Meaning.NOT: """
            not|dont|didnt|doesnt|never|no|nobody|none|nor|neither|without|wasnt|werent|isnt|arent|wont|wouldnt|havent|hasnt|hadnt|aint|nothing|zero|hardly|barely|shouldnt|nowhere
            (stopped|quit|overcame|overcome|survived|recovered|recovering|resisted|avoid|avoided
            |instead of|rather than|free of|free from|clean from) / cant / no (longer|one|way) / not (once|even|any|a|at all|for a second|really|actually) / (do|does|did) not / far from
            (dont|do not|didnt|never|not|doesnt) (think|believe|say|saying|said|mean|feel|suppose
            |want you to think|worry) (that|like)? (i|im|id|ill|ive|i am|i will|i want|i would)? / not (that|because|as if|like) (i|im) / no (one|body) is / no intention of|to / wouldnt dream of / im not (saying|going to) / has never|have never / (wouldnt|would never|would not) (actually|really)? / promise|promised (you|her|him|my *)? (not to|i wont|i wouldnt|never to) / talk(ed)? me out of
            (glad|grateful|happy|relieved|thankful|lucky) (that)? (i|it) (didnt|never|failed
            |did not|survived|wasnt) / (didnt|did not) (go through|succeed|work)
        """.replace("talk(ed)?", "talked"),
        Meaning.NO_MORE: """
            anymore|longer / any more / any longer / no longer / no more / much longer
            another (day|night|minute|week|year|second) / one more (day|night|minute|week)
            like this / this way
        """,
        Meaning.OTHER: f"""
            he|she|they|you|we|hes|shes|theyre|youre|his|her|him|them|their|your|people|patients|someone|somebody|everyone|everybody|anyone|anybody|others|who|whose|kids|teenagers|teens|students|men|women|those|veterans|clients
            (my|the|our|a|his|her|their|your|another|an old|an|some|this|that|one of my) (best
            |old|close|late|poor|dear|younger|older|little|big|own|good|ex|dear old)? {_KIN} / (my|the|our|a|his|her|their|your|another|some|this|that|one of my) (best|old|close|late|poor|dear|younger|older|little|big|own|good)? {_DEAR} / (my|the|our|a|his|her|their|your|another|an|an old|some|this|that|one of my) (best|old|close|late|poor|dear|younger|older|little|big|own|good|young)? (friend|friends|mate|colleague|colleagues|man|woman|guy|girl|boy|teacher|teenager|teen|neighbours|client|clients|patient|patients|student|singer|actor|actress|character|celebrity|politician|soldier|doctor|nurse|person|kid|child|baby|pupil|author|writer|footballer|horse|plant|plants|fish|hamster|character|hero|narrator)
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
            |a decade|half a year|a few years|some time|many moons) (ago|back|before) / (in|since|was|of|back in|summer of|winter of|spring of) (19*|20*) / last (year|winter|summer|autumn|spring|decade)
            back (then|when|in) / used to / once upon a time
            as a (teen|teenager|child|kid|student|young *|boy|girl|little *|baby|newlywed)
            in my (teens|twenties|thirties|forties|youth|20s|30s|past|old life|childhood
            |darkest days|younger days|school days|student days|early *|late *|mid *) / at # i / at (school|uni|university|college|the time|that time|that point|my lowest|my worst|nineteen|sixteen|seventeen|fifteen|eighteen|fourteen|thirteen|twenty)
            when (i|we) (was|were) (still)? (a|an|#|in|young|younger|little|small|at|seventeen
            |still|with|sixteen|pregnant|married|using|drinking|depressed|ill|very|your|on|about|living|there|seeing|suicidal|cutting|self harming|at my lowest) / when (we|you|i) (first)? (met|started|began|worked|came|walked|started seeing) / before (therapy|i met|we met|i came|you|our|treatment|rehab|i started|the treatment|hospital|i found|all this work|the meds) / the (old days|old me|bad old days|bad days|dark days|dark years|girl i was|boy i was|person i was|bad years) / old me / those (days|years|times|nights) / in those (days|years)
            there was a (winter|time|summer|year|spring|night|day|point|period|autumn|moment
            |phase|stage) (when|where|in|i|that)? / (remember|remembered|remembering|recall|think back to|looking back|looking back at|look back on) (when|how|the|that|me|being|those|at|to|on)? / the (winter|summer|year|night|day|spring|autumn|time|months) (when|i|that|you|we|where) / (formerly|previously|historically|anniversary|childhood|adolescence) / after (the|my) (divorce|breakup|accident|split|birth|separation|stroke|miscarriage) i (wanted|was|thought|tried|had) / (my|the|an) (old|past|previous|first|last|earlier) (attempt|attempts|scars|scar|self harm|overdose|suicide attempt|note|hospital stay) / anniversary of my / since (my|the) (attempt|overdose|hospital|last attempt)
            (a|one|two|three|four|five|six|seven|eight|nine|ten|#|many|several) (years|year
            |months|decades) (clean|free|sober|on|later|since|without|self harm free|of not) / free for # / clean (for|since) / i was (suicidal|depressed|so low|at my lowest|self harming|cutting|a mess|very ill|in hospital|hospitalised) / it was (a dark time|dark then|my lowest|years ago) / have come (so|a long)? (far|way) / (look|see) how far / (scars|scar) (are|have|is|from) (old|pale|faded|white|fading|healed|my teens|back)
            that (winter|summer|year|spring|autumn|night|christmas) (i|when|we)
            i once / once (had|was|tried|wanted|thought|felt)
        """,
        Meaning.NOW: """
            now|again|tonight|today|currently|lately|yesterday|nowadays|still|tomorrow|recently|immediately|soon
            right now / last (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday
            |saturday|sunday) / this (morning|week|evening|month|weekend|afternoon|minute|second|moment|time) / these days / (on|since|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last) / at the moment / an? hour ago / hours ago / minutes ago / the other (day|night) / days ago / (is|are|its|came|coming|come|theyre|re) back / back again / more and more / for (weeks|days|months) now / (in|within) (the)? (past|last) (few)? (days|week|weeks|hours|month) / after (all)? these years / any (minute|second|moment) / an hour ago / half an hour ago / just now / once more / one more time

            (after|broke|ruined|threw away|lost|despite|following) (over|about|nearly|almost
            |my)? (#|a|several|many|all my) (years|year|months|weeks|days|decade) (clean|free|sober|without|of being clean|of not|self harm free) / (clean|first time) (in|for|since) (#|a|several|many|my|school|years|months|uni|ages|university|college|i was|being|a long)? (years|months|weeks|year|ages|school|teens|long time|teenager)?
        """,
        Meaning.OFTEN: """
            always|daily|nightly|constantly / every (day|night|morning|minute|single|evening
            |weekend|time|hour) / all (day|night|the time)
            at night / at the weekend / most (days|nights) / each (day|night|morning)
            for (weeks|days|months) / night after night / day after day / a lot / often
            repeatedly / in secret
        """,
        Meaning.OVER: """
            (is|are|was|were|theyre|that is|thats) (all|now|long|finally|completely|mostly|well
            |so)? (gone|over now|long over|behind me|in the past|history|disappeared|faded|a thing of the past|distant|done with|so far away|far away now|fading|vanished)
            (has|have|it|they|that|that has|which has)? (all|finally|completely|totally|since
            |mostly)? (stopped|went away|gone away|left me|passed|not come back|not returned|never came back|never come back|never returned|didnt come|did not come|doesnt come|not been back|lifted) / and i (dont|do not|never|no longer) (want|feel|think|do) (to|like|that|it)? (anymore|any more|now)? / (but)? (not|never) (anymore|any more|again|since|now|these days) / since then never / havent since / have not since / never since / i (got|am|feel) (better|well|fine|happy|so much better) (now|since|today)?
        """,
        Meaning.ELSEWHERE: """
            (film|films|movie|movies|documentary|novel|book|books|series|episode|season|character
            |characters|podcast|song|songs|lyrics|play|opera|poem|poems|article|essay|thesis|dissertation|training|workshop|seminar|lecture|prevention|awareness|netflix|thriller|drama|musical|news|presentation|nurse|ward|hotline|helpline|charity|patient|patients|clients|volunteer|volunteering|exhibition|history|chapter|scene|actor|plot|game|minecraft|fortnite|playstation|xbox|level|campaign|journalist|research|study|statistics|policy|debate|theatre|theater|script|murder mystery|crisis line|squad|bomber|crime|fanfic|role|protagonist|villain|manga|anime|exam|homework|coursework|paramedic|firefighter|shakespeare|hamlet|romeo|juliet|psychiatrist|module|report|fundraiser|marathon|memoir|biography)
        """,
        Meaning.IDIOM: """
            dying (to (know|see|hear|meet|tell|try|find out|show|eat|get|read|watch|go)|for (a
            |some|the|my|to)|of|over here|laughing|light|phone|battery|breed|art|plant|plants) / (die|died|dead|dying) (of|from|with) (embarrassment|laughter|laughing|boredom|shame|curiosity|heat|hunger|cold|thirst|the heat|happiness|cuteness|exhaustion|cringe|old age|thirst|anticipation|excitement|envy|jealousy|natural causes) / (nearly|almost|could have|couldve|practically|literally) (died|dead) (when|laughing|at|of|with|on the spot|inside) / died (a little|a bit|laughing|inside|on me|down|out)
            (kill|kills|killed|killing|murder) (me|my) (if|when) (i|he|she|they) (am|m|was|were
            |dont|forget|forgot|late|knew|find|finds|lose|told|break|knew|found|see|sees) / (boss|mum|mom|wife|husband|dad|teacher|mother|sister|editor|doctor|hubby|girlfriend|boyfriend|landlord|trainer|dentist) (will|would|is going to|ll|gonna|might) (kill|murder) me / (this|these|the|my|that|it|its|they|all this|work|me) * _ (is|are|was|were|s|re)? (literally|absolutely|slowly)? (killing|kills|killed|murdering|killin) me / is|are|its|theyre|were|was (killing|killin) me / killing me softly
            (kill|murder|die) for (a|an|some|that|one|the|this|those|it|you|her|him|my|coffee
            |chocolate|cake|pizza|sleep) / to die for / (id|could|would) (absolutely)? (kill|murder|die|slaughter|demolish) (for|a) (a|an|some|coffee|pizza|curry|burger|pint|kebab|biscuit|*) / murder a * / killing (time|it|two|floor|fields|spree) / killed (time|it|the lights|the engine|two|the mood|the vibe|the switch) / kill (time|the lights|the engine|the mood|two|switch|the vibe|it (at|on|with|in)|for) / dressed to kill / if looks could kill / curiosity killed / kill a|the (mockingbird|bill|weeds|germs|wasps|bill|process|spider|mosquito|bugs)
            dead (tired|on|line|lines|serious|easy|good|funny|cool|keen|ends|end|leg|legs|battery
            |phone|weight|simple|heat|quiet|proud|gorgeous|chuffed|pleased|nice|heading|lift|lifts|sea|head|certain|set|sure|wood|beat|pan|slow|flowers|plants|plant|skin|body in the|pool|poets|drop) / (im|i am|am|were|we are|literally) (so)? dead (lol|haha|lmao|laughing|at|hahaha|omg|when he|when she) / over my dead body / drop dead gorgeous|beautiful / dead body / brain dead / dead to me / dead ringer / half dead / i (am|m) dead * he|she / play dead / wake the dead / back from the dead
            (phone|battery|laptop|car|tablet|computer|plant|plants|plot|wifi|internet|engine|plug
            |tv|router|fridge|boiler|tomatoes|fish|goldfish|hamster|houseplant|orchid|signal|basil|roses|bees|grass|mic|sourdough|sourdough starter|cactus|phones|laptops) (is|was|has|just|had|are|were|keeps|always|finally|completely)? (just|now|completely|finally)? (died|dead|dying|dies|die) / the death of me / death by (chocolate|powerpoint|cake|meetings|spreadsheet) / sudden death / (bored|scared|worried|sick|freezing|frozen|starved|starving|tickled|frightened|loved|hugged|talked|love * _) to death / to death (by|with|of) / death metal|star|valley|row|stranding|eater|eaters|note / living (room|rooms|will|wage|space|with|in|alone|together|the dream|abroad|near|here|at|costs|cost|my best|for myself) / cost of living / standard of living / make a living / for a living
            live (here|there|in|with (my|him|her|them|a|an|our|parents|friends|us|two|three
            |the cat|the dog)|near|at|alone|together|on|next|abroad|under|by|my own|up to|for|through|happily|music|stream|show|closer|somewhere|healthy|healthier|longer|and learn|in|a|my best|well|within|off|out|anywhere|together|without (coffee|chocolate|my phone|tea|wifi|internet|you guys|it|sugar|cheese|a|the|this|music|books)) / without (coffee|chocolate|my phone|tea|wifi|internet) / (cut|cutting|nicked|burn|burned|burnt|cuts|hurt|bruised|scratched|scratching|injured|burning|stabbed|bit) (myself|my *|my * *) (shaving|cooking|chopping|slicing|on (a|an|the|my|some|one)|with (the|a|an)? (bread|kitchen|pizza|iron|oven|paper|chopping|hedge|garden|pruning|carving|electric|tin|needle)|while|playing|at (work|football|the gym|yoga|badminton|climbing|rugby|training|training|tennis|five a side)|gardening|running|skiing|climbing|lifting|making|peeling|ironing|baking|in the (garden|kitchen|gym|workshop)|by accident|accidentally|doing|falling|moving|opening|trying to|when i (fell|tripped|was cooking|slipped)|pruning|building|again (shaving|cooking|while))
            accidentally (cut|hurt|burned|burnt|burn|scratched|stabbed|hit|poisoned
            |injured) (myself|my *)? / (cut|cutting) (my|the|his|her) (hair|losses|grass|lawn|nails|hours|finger|fingers|fringe|toenails|own hair|sugar|carbs|costs|budget|cake|hedge|coat|cake|roses|bangs|lines|finger|finger|teeth|thumb) / cut (down|back|off|out|short|through|corners|ties|contact|across|it|a|to the chase|myself some slack|myself a) / cutting (down|back|edge|board|out|off|corners|ties|sugar|carbs|it|contact|a|the|paper|class)
            (end|ending|end it|ending it|end things|ending things) (with|by text|amicably
            |between us|on a high|on good terms) / end|ending (the|our) * / end|ending (this|my|that) (marriage|relationship|contract|lease|conversation|job|argument|friendship|engagement|partnership|chapter|project|course|meeting|call|tenancy|membership|subscription|series|week|year|feud|war) / (ended|ends|finished|broke|put an end to|called|stopped) (it|things|this|everything|the relationship|the marriage|our|my (marriage|relationship|engagement|contract|lease|subscription|tenancy|career|job|shift|day|week|membership|friendship|affair)|the) (with|with (him|her|my *|tom)|by text|amicably|between us|up|off|on a high|on good terms|there|in|after|here|at|because|before|last|over|relationship|contract|lease|job|marriage|band|call|meeting|feud|war|argument|treatment|sessions|therapy) / we _ decided to end (it|things) / decided to end (our|the|my (marriage|relationship|contract)) / end of (the|my|a|our|this|term|season|year) / (year|week|dead|weekend|month|day|season|book|loose) end|ends / end up|ended up / in the end / (divorce|marriage|relationship|lease|contract|job|friendship|affair) _ (end|over|ended|ending) / we (ended|finished|decided to end|agreed to end|are ending) (it|things|our) / ended it (with|by|last|in|when|after|for|and (feel|felt|moved|im|am)) / she|he|they ended (it|things) / final in
            (take|taking|took|taken|takes) (my|the|all my|his|her) (pills|meds|tablets|medication
            |vitamins|antibiotics|medicine|insulin|iron tablets|antidepressants|painkillers) (as (planned|prescribed|told|usual|directed)|regularly|every|daily|on time|in the morning|with|at|twice|once|properly|like|for|again|and feel|and im|and the|now) / (getting|picked up|collecting|collected|pick up|collect|forgot) (my|the|new|more|his|her|some) (prescription|pills|meds|tablets|medication|insulin|painkillers) / got (new|more|some|my new) (prescription|pills|meds|tablets|medication|insulin|painkillers) / got (my|the) (pills|meds|tablets|medication) (from|refilled|sorted|changed) / pill (box|organiser|organizer|form) / (off|new|same|stopped|stop|different|start|started) (the|my|taking|these|new)? (meds|medication|tablets|pills|antidepressants) / birth control pill|pills / the pill
            (shoot|shooting|shot) (me|you|them|us|him|her) (an|a|over|the|your) (email|message
            |text|line|mail|dm|address)? / shoot me (a|an|now lol|haha) / shoot (hoops|pool|the breeze|for|a (film|video|scene)|photos) / photo shoot / (hang|hanging|hung) (out|in there|on|up|around|the|a|over|loose|it|gliding|pictures|picture|washing|my (coat|hat|first|picture|jacket)|his|her) / hang myself out / get the hang / hangover|hungover|hanger|hangman / jump (in|into|at|the|rope|start|up|on|to|back|for joy|off the (deep end|bandwagon|sofa)|through) / jumped (in|into|at|the|back|up|on|to|off the (bus|sofa|bed|wall|diving board)|for joy|ship) / jumping (in|into|at|for|up|on|jacks|castle|through|to) / bungee jump*|jumping / sky diving|dive / bridge the|that|loan|club|game|toll / burning (bridges|calories|out|the candle|rubber|question|man|fat) / burn (calories|out|bridges|fat|rubber|dinner|the (toast|rice|cake|dinner|candle|midnight)) / burned|burnt (out|the (toast|rice|cake|dinner)|dinner|toast|rice|cake|calories) / burns everything
            (drown|drowning|drowned|buried|swamped) (in|under) (work|paperwork|emails|deadlines
            |laundry|washing|meetings|debt|homework|nappies|admin|marking|exams|boxes|*) / drown my sorrows / (cried|crying|laughed|laughing|worked|working|talked|worry|drank|drinking|ate|run|ran|eaten|eating|slept|freezing|starved|sweat|bored) (myself|my self|me|my) (to (death|sleep|tears)|sick|silly|into|ragged|out) / hate my life lol / fml / kill joy|killjoy / killer (heels|workout|app|instinct|queen|whale|whales|headache|view|deal|outfit|legs) / painkiller / serial killer / lady killer / buzzkill / overkill / roadkill / kill switch / kill count / mass murder* / murder mystery / murder on the / get away with murder
            (goodbye|farewell|good bye|bye|leaving) (party|drinks|lunch|cake|present|gift|card|do
            |dinner|email to|letter to (my|the|our) (old|former)? (team|colleagues|class|boss
            |company|work|students|job|cigarettes|alcohol|drink|house|addiction|anxiety|younger self|landlord|school)) / (goodbye|farewell) (to (the|my|our|his|her|a)? (old|house|flat|job|team|car|colleagues|summer|office|sofa|sugar|cigarettes|shop|class|school|teacher|winter|20s|thirties|beloved|*) _?) / goodbye (cruel)? (feed|facebook|sugar|winter|summer|sleep|social media|carbs|instagram|twitter|freedom|savings) / last (day|week|shift|lesson|session|class|exam|night|letter|message|note) (at|of|in|with|on|from|for|was) (the|my|work|our|school|term|uni|this|him|her|holiday|you|your|italy|class|a|*) / last (message|letter|note|text) (was|you|i sent|i wrote) / your last (note|message|letter|text)
            (give|gave|giving|given) (up|it|them|away) (smoking|sugar|alcohol|drinking|cigarettes
            |my (job|seat|place|dream)|on (him|her|the|dating|that|it|diet
            |learning)|coffee|meat|chocolate|my old|clothes|most of our|some|a lot of|things to charity|toys|baby clothes|for lent|trying to|dairy|gluten|carbs) / (give|giving|gave|given) away (my|most of our|the|some|our|all) (old|baby|clothes|toys|spare|things to|things and move|books) / stuff to charity / (over|done|finished) (it)? with (that|the|him|her|it|them|facebook|school|uni|exams|dating|work|chemo|treatment|my (exams|thesis|ex|job|chores)|this (job|book|project|course|show|degree|city)|instagram) / (done|fed up|tired|sick) (with|of) (living|being) (in|with|at|here|out of|together|cold|broke|late|single|on) / tired of (living|being) (in|with|on|out|here|cold|late|single|polite|nice) / sick of (living|being|life) (in|with|on|out|here|single|at)
            (risk|risked|change|changed|changing|spend|spent|waste|wasted|wasting|save|saved
            |saving|ruin|rebuild|rebuilding|love|enjoy|enjoying|living|live|time|best|rest|share|plan|run|running|rule|simplify|organise) (the|of|rest of)? (my|his|her|our|your) (own|whole)? life / love of my life / time of my life / story of my life / best (day|time|thing|decision|years|summer|year|holiday) (of|in) my life / take (my|a|the) (life|time|day|kids|dog|bus|train|car|course|break|bath|nap|mum|mom|walk|picture|photo|mind|son|daughter|turns) (back|in|into|off|to|by|as it|more|less|one) / life (back|is good|goes on|after|with|in|drawing|jacket|coach|saver|style|insurance policy|cycle|lessons) / get my life (back|together|in order|sorted|on track) / life of (its own|the party|pi|brian) / taking over my life / took over my life
            hit (the|it|a|snooze|me (that|like a|up)|my (goal|target|head on|funny|toe|knee|shin
            |step|thumb|elbow)|gym|off|rock) / (hit) (me|us) up / (hits|hit|hitting|beat|beats|beating) (me|us) (at (chess|tennis|cards|scrabble|golf|mario|monopoly|darts|football|pool|everything|ping|table|fifa|uno|snap|the|badminton|squash)|in (chess|tennis|a race|the race|cards|fifa|scrabble|the final|straight|a|every|under|mario)|to it|to the|hard that|with (kindness|the news|a pillow)|that|by (a|two|three|an|#)|like a|one day|again at|hands down) / beat|beats|beating me (up)? the stairs / (pushed|pushes|push|pushing) (me|us|myself) (to|out of|into|on the swing|harder|further|too|for|past|through|over the finish|towards|in (training|the gym|my)) / (grab|grabs|grabbed) (me|us) (a|some|coffee|lunch|an) / touched (me|us|by|my heart|my soul|base|that) / touch (wood|me with|base) / kicked (me|us) (out|off|in the shin at|up|while) / kick (me|us|myself) / kicked (off|the ball|his|her|a) / (bit|bite|bites) (me|us)? (on the|in the (garden|park)|off|of a|the bullet|my tongue|my nails) / a bit / (burns|burned|burnt|burn) (me|us) (out|dinner|calories) / made (me|us) (laugh|smile|cry|think|a|dinner|tea|coffee|soup|feel|happy|proud|so|realise|want|breakfast|wait|look|promise|lunch|see|remember|come|go|some|my|an|soup|blush|do the (dishes|washing)) / makes (me|us) (laugh|smile|cry|think|a|dinner|tea|feel|happy|proud|so|want|breakfast|see|soup|better|nervous|miss|mad|angry|sad|look|coffee) / making (me|us) (laugh|smile|a|dinner|tea|feel|happy|soup|do) / forced (me|us|myself) to (eat|go|rest|take|sit|look|sleep|slow|laugh|get|try|talk|watch|have|be|think|stop) / hurt (me|my|us) (that|when he|when she|a lot|to (see|hear|leave|say)|feelings|back|knee|shoulder|ankle|foot|so much when|deeply) / hurts (me|us)? (that|to (see|hear|leave|say)|my (back|head|heart|feelings)|when i (laugh|walk|run|bend)|a bit) / attacked (my|the) (garden|to do|weeds|housework|ironing|chores)
            (says|said|saying) (hell|he will|shell|she will|she|he|they) (will|ll|d)? (kill
            |murder) me (if i (forget|eat|am late|m late|lose|break|spoil
            |dont call)|lol|haha) / afraid of (flying|heights|the dark|spiders|dogs|the dentist|failure|failing|losing|change|being alone|public|growing) / scared of (flying|heights|the dark|spiders|dogs|the dentist|failure|failing|losing|change|growing|exams|being judged) / (scared|afraid|nervous|worried) (of|about|to) (the (exam|operation|test|results|move|interview)|drive|fly|speak|ask|call|go (back )?to (work|school|the (dentist|doctor|gym)))
            suicide (squad|prevention|awareness|bomber|bombers|door|doors|hotline|helpline|rates
            |rate|statistics|run|pact of|line|note in the|watch training|forest|charity|research|survivors|survivor|bereavement|loss) / political suicide / career suicide / social suicide / commercial suicide / self harm (prevention|awareness|policy|training|training|ward|unit|statistics|in (schools|teenagers|prisons|young)) / # kms / kms (away|from|per|today|later|run|done|ran|cycled|walked|to go|in|on the|each|a day|an hour) / (ran|run|walked|cycled|drove|hiked|did|swim|swam) _ kms / a few kms / how many kms / knock|knocked me (out|down|off|for six|over with a feather|sideways) / punch line|bowl / beat myself up / beating myself up / kicking myself / kick myself / pinch myself / hit myself (on|in|with the|with a) / shoot myself in the foot / shot myself in the foot / hate myself for (eating|missing|not going) / cross my heart and hope to die / hope to (live|see|move|wake up (early|to|in|at)|be (here|there|in|back))
            wake up (early|late|at|in (italy|time|spain|a|my|the)|next to|to (the|a|snow|sunshine
            |birds|find|my|coffee|an|him|her)|before|every morning (and go|at|to)|with (the|a|my)|call|for (school|work|a)|feeling|rested|refreshed|tired|happy) / be here (in|at|for|when|on|with|to (see|help|support)|at all today lol) / exist (on|in|without coffee|without caffeine) / (dont|didnt|not) want to be here (today|at work|in|at) / disappear (to|into|for a|for the|from (social media|facebook|instagram|the internet|my phone)|in|under the duvet|on holiday) / vanish (to|into|for a|in) / be gone (for|by|until|till|in|from|on|when|all)
            (rather|sooner) die than (eat|watch|go|see|admit|ask|sing|wear|miss|work|listen|sit
            |speak|lose|tell|drink|cook|dance|call) / (took|takes|has|have|hid) (my|her|his) (phone|keys|passport) (by mistake|to (the|be|get)|for (repair|me|a)|because it) / jump|jumping (higher|rope|ship|queue|the queue|for|over|on|castle|around|straight|ahead|to conclusions) / let go of (the|my|it|him|her|that|things|control)
            (afraid|scared|frightened|terrified|fear|fears) of (dying|death)
            by (accident|mistake|chance) / wake up (the|my|him|her|them|everyone|you)
            (dont|not|never) wake up (the|my|him|her|them|everyone|you)
            (wait|waiting|ready|want) for (it|this|that) to be over
            could kill (him|her|them|you|my *|the *) (for|when|if|lol|haha|sometimes)
            (knife|razor) (set|sharpener|block|skills)
            (be|am|im|feel|look) dead (if|when|tired|last|on my feet|after (leg|the|work|my|a)
            |meat|chuffed|proud|happy|set) / (date|day|place|spot|time|room|hotel|method|song) (for the|for our|for my) (wedding|party|holiday|trip|picnic|baptism|christening|exam|move|interview|dinner|viewing|op|operation|barbecue|ceremony|test|tent|date|birthday|honeymoon|baby|scan|run|race|reunion) / go|going|carry|carrying on (holiday|a|the|about|to|strike|stage|air|with (my|the) (work|course|degree|job|studies))
            (letter|letters|note|card|email|cards) (to|for) (the|my|our) (school|boss|council
            |landlord|bank|gp|doctor|mp|teacher|editor|hmrc|insurance|solicitor|manager|employer|neighbours|postman|milkman|cleaner|birthday) / (birthday|christmas|thank you|get well|sympathy|valentine|mothers day|fathers day|wedding|shopping|sick) (card|cards|note|letter|letters|list) / (rope|gun|knife) (for|from) (the|my) (boat|swing|tent|climbing|washing|kitchen|horse|dog|goat|gym|sailing|drawer|nerf) / (climbing|skipping|jump|tow|washing) rope|ropes / (water|glue|nail|nerf|heat|massage|hot glue|top|spray|staple) gun
            (im|i am|were|was) (on|at|by|near) the (bridge|roof|tracks|edge) (fixing|repairing
            |mending|with the (builders|kids|dog)|of my seat|of town|of (tears|a
            |something)|sunbathing|bar|terrace|team|cafe|project|club)
            (jump|jumping|jumped|hop|hopping|step|stepping|run|walk|running|walking|get) (on|onto
            |off|in|into) (the|a|my) (next|first|train (to|and (go|come|visit))|bus (to|and (go
            |come|visit))|tram to|tube to|bandwagon|trampoline|sofa|bed|scales|treadmill|zoom|call) / (hit|banged|bang|bumped) my (head|knee|elbow|toe|hand|shin|thumb) on (the|a) (cupboard|door|shelf|desk|car|table|low|beam|ceiling|door frame|way|corner|bed|bath|boot|cabinet|kitchen|window|way)
            (will|going) (power|ok|well) / (decided|decide) (its|it is) time to (change|find|get
            |look|start|quit|buy|sell|move|apply|book|learn|eat|join|try|see|ask|tidy|go (back|to
            |for|on|home|and)|leave (my job|the (job|company|party
            |city))|stop (drinking|smoking|therapy|worrying|seeing|dating|eating)) / ready to go (back|on holiday|out|home|to (work|school|bed|the|sleep|uni|college|my)|for|swimming|shopping|suitcase|bags|and|when you|whenever|live|again|see) / now i can (rest (a|for|my feet|easy|exams)|go (to|home|back|on|out|for|shopping)|leave (the|work|early|on))
            (did|done|doing) everything (you|they) could (thank|thanks|to help me (and|with)
            |for (mum|mom|dad|her|him)) / made (my)? peace with (my (father|mother|mum|mom|dad
            |brother|sister|past|body|job|ex|weight|age)|the (end|past|fact|decision|divorce|breakup|diagnosis|idea)|that|being (single|alone)|how|not)
            note of what / notes (for|from) (our|my|the) (next|last|session|sessions|therapy
            |meeting|class|lecture) / on the tracks app / (keys|key) (to|with) (the|my|our) (neighbour|neighbor|neighbours|landlord|new|plumber|cleaner|agent|agency|house sitter|flat) _ (so|to|for|who|can|because|in case|while|water)? / i have (a|my) date (on|with|tonight|tomorrow|next|this|for) / got a date
            (way|road|place) to (your|the|my|our) (office|practice|clinic|session|house|work
            |school) / (letter|letters) (are|is) in the drawer the ones / (ones|letters|letter) from the (bank|council|hospital|school|court|solicitor) / water the plants / feed (the|my) (cat|cats|dog|fish|hamster|rabbit) / for a walk / while (im|we|i am|were) (on holiday|away|in (spain|italy|france|greece|hospital)|at work|abroad)
            ready now (for|to (talk|start|try|face|move|leave)|so) / had a (date|plan)
            i know the (way|place|day|time) (to|it|you|of (our|my|the))
            (bridge|water) under the / (test|exam|results|interview|surgery|operation|term|school
            |project|week|shift|lockdown) _ (will|itll|it will|wont) _ be over / be over (soon|by|on|in|next|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|june|july|half|lunch|five|#)
            (patient|friend|colleague|client|mate|cousin|neighbour|pupil|student|teacher|uncle
            |someone|guy|girl|man|woman) (of mine|i (knew|know|met|work with
            |went to school with)) _ (died|took|killed|hanged|hung|tried|committed|attempted|overdosed|jumped|drowned|shot|self harms|cuts) / wont be (here|around|there|in|available|home) (next week|on *|tomorrow|this week|for|in|at our|until|today|this *) _ (holiday|im away|were|we re|we are|spain|italy|france|greece|dentist|doctor|work|i have|im in|well be|im at|im on|visiting|travelling|because i have|because of|as i)
            (goodbye|farewell) (email|card|message|speech) (at work|to the team|to (my|the) (team
            |colleagues|class|office))? / time to go (to|home|back|out|for|shopping|and (get|pick|see)) / (throw|threw|throwing|thrown) myself (into|at) (work|it|my|the (gym|garden|job|project)|him|her|this|studying|dating|sport|running|cooking) / (took|take|taken|taking|had) (a|one|two|2|1|a couple of|some|three|an) (paracetamol|ibuprofen|aspirin|painkiller|painkillers|tablet|tablets|pill|pills|nurofen|codeine|antihistamine|sleeping pill|sleeping tablet|tylenol|advil) / wrote my will with
            hit by (some|a (cold|wave|bug|virus|flu|migraine|wall|thought)|the news|reality|covid
            |tiredness) / rope (light|lights|bridge|ladder|swing) / cuts on my * _ from (falling|the|a|my|when|gardening) / plan is set for (our|the|my) (move|trip|wedding|holiday|summer|next|new) / erased from (that|the) / take them (to|back|out|off|home|for|with me|on)
            saying goodbye to (the|my|our) (old|house|flat|job|team|car|class|students|colleagues
            |dog|cat|school|town|neighbours|kids at) / the date is set for (the|our|my) / plan is to (go (to|on|back|for)|take (a|the|it)|walk (the|to|more)|drive to|use (my|the))
            too late for me to (learn|start|change|eat|call|book|go|train|study|come|have)
            list of (my|the|all|all my)? (pills|meds|tablets|medication|medicines)
            (was|its|is|be|feels|felt) (so|really|very)? (nice|lovely|good|great
            |wonderful) to be (with|back|home|here|alive|around) _ _ / (took|take|taken|taking|had) (a|one|two|2|1|a couple of|an) (paracetamol|ibuprofen|aspirin|painkiller|painkillers|tablet|tablets|pill|pills|nurofen|codeine|tylenol|advil) (for|and|before|this|last|with|because|as) _ _ _ / date is set (for|were|we|so we)
        """.replace("(back )?", "(back)? "),
        Meaning.LAUGH: """
            lol|haha|hahaha|hahahaha|lmao|rofl|xd|hehe|lmfao
        """,
        Meaning.ASIDE: """
            still have (the|my|a) / not (going to|gonna)? (lie|lying|kidding|joking|exaggerating
            |even joking|even kidding|even lying) / not only / not just / not even / no joke / no kidding / no lie / no cap / no doubt / no longer sure / no idea / no wonder / no matter / no sleep / not ok / not okay / not well / not good / not great / not fine / not coping / not sleeping / not sure|certain (if|whether|that|how|why)? / not a joke / no offence / no energy / not anymore ok / not doing (well|great|good|ok)
            dont know (why|what|how|if|where|when|who|whether|anymore)?
            do not know (why|what|how|if) / i dont know / didnt know
            dont (tell|worry about me|call|judge|understand|care|get|worry|laugh|freak out|ask
            |hate me) / dont (let me) / nobody (knows|cares|understands|noticed|sees|listens|loves me|believes me|at home has noticed|has noticed|to talk to|here) / no one (knows|cares|understands|noticed|sees|listens|loves me|believes me|to talk to|has noticed) / never (felt|been|wanted|thought|more) (so|this|as|more|anything|to die|to be) / never (been)? (more|so) (sure|certain|serious) / cant (sleep|eat|stop crying|stop|breathe|talk|think|cope|believe|even|help|wait) / couldnt (sleep|stop|help) / nothing (helps|works|matters|makes sense|left|but|else|changes|more than|is left|works anymore|matters anymore|is working) (than)? / with nothing / no (hope|point|way|one left|friends|job|money|future) / without (him|her|hope|help) / not (scared|afraid) (to|of|anymore) / not (the first time|once) / cant be bothered / wont (stop|go away|leave me|leave) / doesnt (stop|go away|help|work|get better|matter|feel) / isnt (working|helping|getting better) / didnt (help|work|sleep|sleep at all|tell) / havent (slept|told|eaten) (anyone|anybody|in days|my *)?
            not (that|the) (anyone|it) (cares|matters) / why not / if not / or not
            not (long|much) (left|longer) / no more (pain|tears|fighting)
            without (pain|telling|anyone knowing|fear) / never (going to|gonna) (get|be) (better
            |happy|ok) / never (stop|stops|stopped|ends|gets better|good enough) / hardly (sleep|eat) / barely (sleep|eat|function|holding on) / not worth / not good enough / not enough
            (harder|hard|difficult|struggling|struggle|trying|try|tried|fighting|impossible
            |begging myself|told myself) not to / not to be (found|saved)
        """,
    },
    rules=(
        # Afraid of home, with the one it is about in the same breath.
        "OTHERS: AFRAID_OF HOME with SOMEBODY despite OTHER",
        # Who puts two things in order at once, thinks of a time after: "my will is made, the dog
        # goes to my sister".
        "SELF: AFFAIRS with AFFAIRS",
        # To end it needs no more than the writer; the end of a thing or a love is an idiom.
        "SELF: END_IT with I",
        "SELF: PILLS & COLLECT",
    ),
)
