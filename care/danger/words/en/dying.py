"""English: dying, living, and killing oneself."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import VERY

MEANINGS = {
    Meaning.DIE: """
        die|dead|died|dying|unalive|death / be dead / being dead / dead and gone / drop dead
        stop being alive / (not|never|dont|wont|didnt|without|stop) (wake|waking) up?
        (not|never|dont|wont) wake / not ever wake up / stop existing|living|breathing
        (not|never) (exist|live) / cease to exist / be no more / no longer exist
        (not|no longer|never) be (here|alive|around|in this world)
        not being (here|alive|around)
        disappear|vanish|disappearing|vanishing (forever|for good|completely|for ever
        |and never come back)? / (fade|slip|drift|float) away / be gone|erased
        be gone (forever|for good|for ever) / sleep forever
        sleep (and|so|until)? (i)? (never|not|dont) wake up? / (six feet|6 feet) under
        be in the ground / in my grave / be with (him|her|mum|mom|dad|jesus|god) in heaven
        join (him|her|mum|mom|dad|them) in heaven / leave this (world|earth|life|planet)
        leave the (world|planet|earth) / be (buried|cremated) / out of this world
        (car|bus|truck|lorry|train|bolt|lightning|something|plane) _ (hit|hits|hitting|kill
        |kills|killing|take|takes|taking|crush|crushes|crash|crashes|run over|runs over
        |ran over) me / (my)? heart (just|to|would|will)? (stops|stop|stopped|give out|gives out)
        get (cancer|hit by|run over|killed|a terminal)
        (kill|kills|take|takes|shoot|shoots|end) me / put me (down|out of my misery)
        not survive|survived / have an accident / not make it (through|to|till)
        didnt make it (to|through) / a world without me / without me in it / pull the plug on me
        pass away / perish / be put down / end my suffering
        i (was|were) (dead|gone|no longer here|not here|not alive) / im (dead|gone)
        be (with|reunited with) (him|her|them|mum|mom|dad|my *|jesus|god|you) (in heaven|again
        |up there|on the other side)
        (go to|fall into|just)? sleep (forever|for good|for ever|eternally|and not wake up)
        bleed out / (starve|drown|freeze|bleed) to death / crash|wreck my car
        (be|being|get|getting|got|just be|just get) (hit|run over|run down|struck|killed
        |knocked down|murdered|shot|stabbed|crushed|terminally ill|wiped out|erased) (by (a|an
        |the) *)?
        (never|not|wont|dont|dont have to|didnt|wouldnt|stop) (ever)? (open
        |opening) my eyes (again|tomorrow)? / (go|going) to (my|the|an early) grave
        close my eyes (forever|for good|and never *|and not *|one last) / stop my heart
        take my last breath / in (a|my) coffin / an early grave
        be (buried|lying|laid) (next to|beside|with) (him|her|my *)
    """,
    Meaning.LIVE: f"""
        live / be {VERY} (alive|here|around|living|existing|a person) {VERY}
        being (alive|here|around) / exist|existing / (wake|waking) up
        see (tomorrow|the morning|another day|next year) / stay (alive|here|living)
        breathe|breathing / be (in|on|part of) (this|the) (world|planet|earth|life)
        live like this / living like this / living / be me / be anymore
        go on (living|with this life) / keep living / exist like this / do life
    """,
    Meaning.LIFE: """
        life
        (my|this|this whole|my own|the rest of my|my whole|my stupid|my miserable|my sad
        |my pathetic|my shitty) life / living / existence / my existence / existing / my days
        my time here / my time on earth / another (day|year|week) of this
    """,
    Meaning.END: """
        end|ending|ended|ends / finish|finishing|finished / take|taking / taken|took
        put an end to / putting an end to / over|be over / throw away / be done with / done with
        leave|leaving|quit|stop|exit / rid of / get rid of
    """,
    Meaning.END_IT: """
        end|ending (it|this|things|everything|it all|this all|all of it|all this|all of this)
        (be|get) done with (it all|everything|it all for good) / finish it all
        put an end to (it|this|it all|everything|my misery|my suffering|my pain|all of this)
        get it over with
        make (it|it all|everything|the pain|this|all of it) (stop|end|go away) (forever|for good
        |for ever)? / check out (early|for good|of life|permanently)
        (off|offing|yeet|yeeting|delete|deleting|erase|game end) (myself|my self)
        (be|is|was) (all)? over (forever|for good)? / it (was|were|is)? (all|finally) over
        find a way out / a way out / it (all)? to (stop|end|be over) / this to (stop|end|be over)
        everything to (stop|end|be over) / the pain to (stop|end) / take (the|a) (easy)? way out
        (the|an|my) exit / opt out (of life)? / log off forever / od|overdose
        jump (off|in front|from) _ / jumping (off|in front|from) _ / step (off|in front of)
        stepping (off|in front of) / stepped (off|in front of)
        (drive|driving|steer|steering|crash|crashing) (my|the)? car? (into|off|in front of) (a
        |the)? (tree|wall|bridge|road|river|lorry|truck|traffic|oncoming traffic|cliff)
        walk (into|in front of|out into) (the)? (sea|traffic|river|lake|train|a train|road|ocean
        |water)
        walking (into|in front of|out into) (the)? (sea|traffic|river|lake|train|a train|road
        |ocean|water) / jump|jumping / swallow|swallowing (them|the lot|them all|it all)
        let go forever / just let go / step (off|into the road|into traffic) / pull the trigger
        (drive|driving|steer|steering|swerve|swerving|crash|crashing) _ (off the (road|bridge)
        |off a (cliff|bridge)|into (a|the|oncoming) (tree|wall|traffic|lorry|truck|river|lake
        |pillar))
    """,
    Meaning.KILL_SELF: f"""
        (kill|killing|killed|kills|hang|hanging|hanged|drown|drowning|drowned|shoot|shooting
        |poison|poisoning|gas|gassing|suffocate|suffocating|strangle|strangling|unalive
        |unaliving|murder|execute|sacrifice|off|offing|yeet|yeeting|end|ending|delete|deleting
        |electrocute|smother|dispose of|get rid of|finish|finishing|top|topping
        |overdose) (myself|my self|me self|meself)
        throw|throwing|threw|hurl|fling|launch myself (off|in front|under|from|out|into|down
        |over)
        (take|taking|took|taken|end|ending|ended|finish|give up|throw away) {VERY} my (own
        |miserable|sad|stupid|pathetic|worthless|shitty|fucking|little|whole)? (life|existence)
        commit|committing|comit|comitting|commited|committed|commiting (a)? (suicide|seppuku)
        (slit|slitting|slash|slashing|cut|cutting|open|opening) (open)? my (own)? (wrist|wrists
        |throat|veins|artery|arteries) / kms / kys myself / ctb / catch the bus early
        kermit sewerslide|suicide / sewerslide / sewer slide / toaster bath / toaster in the bath
        aliven't / take the forever nap / forever nap / die by my own hand / dying by my own hand
        die by suicide / dying by suicide / do myself in / doing myself in / top myself
        blow|blowing my (own)? (brains|head) (out|off)
        put a bullet (in|through) my (head|brain|skull) / bullet in my (head|brain)
        gun to my head
        (jump|jumping|jumped|leap|leaping) (off|in front of|from|under) (a|the|that|this
        |my) (bridge|building|roof|train|balcony|bus|cliff|lorry|truck|car park|flat|window|tube
        |tram|platform|overpass|tower) / jump|jumping out (of)? (the|a|my) window
        end my (suffering|pain|misery|torment) (for good|forever|tonight|now|once and for all
        |myself)? / die on purpose / od on purpose / overdose on purpose
        (took|taken|taking|take) an overdose
        (i|ive|i have) (just|have)? (overdosed|oded|overdosing) / swallow|swallowed bleach
        walk|walked|walking into the (sea|traffic|river|lake) and (never|not)
        (picture|picturing|pictured|imagine|imagining|see|seeing|visualise|visualising|visualize
        |visualizing|dream of|dreaming of|thinking of|think of|dreamt of) (myself
        |me) (as)? (dead|dying|hanging|falling|jumping|in a coffin|in my coffin|lying dead
        |on the tracks|bleeding out|drowning|being dead|not existing|under a train|gone)
        (do|doing|done|did|make|making|made) away with myself
        (do|doing|did|done) myself (in|a mischief|harm) / put an end to myself
        be the end of myself
        (put|putting) myself (out of my misery|down|to sleep forever|to sleep for good
        |in the ground|six feet)
        (end|ending|ended|finish|finishing|stop|stopping) (my|this)? (own)? (heart|breath
        |breathing|existence|pain for good|suffering for good)
        (take|taking|took|taken|end|ending|finish) (my|me) (own)? (life|lives)
        (taking|take|took) the (coward s|cowards|easy|final|only) way out
        (take|taking) a (long walk off a short|one way) (pier|trip|ticket)
        (drink|drank|drinking|inject|injecting) (the)? (bleach|antifreeze|weedkiller|poison
        |all the insulin|all my insulin)
        (drive|driving|drove|steer|steering|swerve|swerving|crash|crashing|plough|ploughing) (my
        |the|this)? (car|bike|myself|truck|van)? (straight|right|off|deliberately)? (into|off
        |in front of|under|at) (a|the|an|that|oncoming)? (tree|wall|bridge|lorry|truck|traffic
        |cliff|oncoming traffic|oncoming lorry|pillar|river|lake|train|quarry|motorway bridge
        |barrier|central reservation|road and|a tree)
        (step|stepping|stepped|walk|walking|walked|run|running|jump|jumping|jumped|lie|lying|lay
        |throw myself|leap|leaping|dive) (out|down|off|right|straight)? (in front of|into|under
        |onto|on|on to|off|from) (a|the|an|that|oncoming|some)? (train|bus|lorry|truck|tube|tram
        |traffic|tracks|train tracks|rails|railway line|oncoming traffic|car|metro|subway|bridge
        |roof|cliff|building|balcony|motorway|car park|platform|tower block|flyover|viaduct|pier
        |ledge|top floor) (and|to|so|on|when|then|tonight|tomorrow|now|one|if)?
        (slip|drift|walk|swim) (under|into the (sea|river|lake|water|canal)|out to sea
        |out into the sea|into the waves) (and|with|until) _ (never|not|keep|stones|dont|rocks
        |come back|going|cant)? / stones in my pockets
        (head|neck) (in|into|through|on) (the|a) (oven|noose|rope|tracks) / bag over my head
        (run|running) the (car|engine) in the garage
        (hosepipe|hose) (on|to|in) the (exhaust|car)
        (wrap|wrapped|tie|tied|tying|put) (a|the|something|my|it) * (around|round) my neck
        (around|round) my neck (and|to|until|till|last|tonight)
        (suicide|suicidal) (is|feels|seems|looks|looks like|sounds|would be|becomes
        |has become) (the|like|my|an|a|so|more|better|easier|only|appealing|tempting)
        (commit|committing|attempt|attempting|attempted|tried|trying) suicide (again|tonight
        |today|tomorrow|last|yesterday|this)
        (how|ways|way|easiest way|quickest way|best way|painless way|method) (to|of|id|i would
        |i could|i might) (die|dying|kill myself|end it all|end it|do it painlessly|do myself
        |end my life|hang|overdose|jump|not wake)
        (brain|head|mind|voice|voices|something|everything|it|they) _ (saying|says|say|screaming
        |screams|telling|tells|tell|whispering|whispers|shouting|repeating|repeats|told|keeps
        |keep) (me)? (saying|screaming|telling)? (me)? (to|that i should|just)? (kill yourself
        |kill myself|die|just die|end it|end it all|do it|jump|hang yourself|cut your wrists
        |finish it)
        (wants|makes|making|made|leaves|make|left|has) me (want|wanting|wanna|wish
        |wishing) (to)? (just|i was|i were)? (die|be dead|dead|kill myself|end it|end it all
        |not exist|disappear forever|not be here|not live)
        (every|each|a big|a large|a small) (cell|part|bit|fibre|fiber|bone|inch|piece) (in
        |of) (me|my body|my soul|my being) _ (wants|longs|begs|screams|is begging) to (die
        |be dead|end|stop|go|not)
        (dying|death|being dead|not existing|not waking up|not being here|not being alive
        |killing myself|ending it|ending it all|ending my life|the end|never waking up
        |going to sleep forever|suicide) (just|really|actually|honestly)? (sounds|seems|feels
        |looks|would be|would feel|is starting to|is beginning to|is) (like|so|really|quite|very
        |kind of|pretty|to (look|sound|feel|seem))? (like|the|my|an|a|so|really|rather|quite
        |pretty)? (only|best|last|nice|good|okay|ok|easier|better|peaceful|appealing|tempting
        |option|relief|comforting|logical|right|inviting|attractive|way|answer|solution|sensible
        |lovely|preferable|one)
        (i|we all think i|feel i|feel that i|feel like i|think i|know i|maybe i|why cant i
        |why dont i|i just) (just|really|simply)? (must|have to|need to|should|ought to
        |deserve to|am meant to|am supposed to|am destined to) (just)? (die|be dead|not be alive
        |not exist|end it|end it all|kill myself|end my life|be put down|be six feet under)
        (unsubscribe|resign|quit|log off|log out|logging off|opt out|rage quit|check out
        |checking out|clocking out|clock out|exit|sign off|dip|dipping) (from|of|off) (life
        |the server|the simulation|the planet|this game|this life|earth|existence|this planet
        |this earth|living|this world|the world|being alive)
        (yeet|yeeting|remove|removing|delete|erase|launch|eject) (myself|me) (off|out of
        |from) (this|the|a|existence|life) (planet|world|earth|bridge|cliff|roof|building
        |equation|gene pool|universe|picture|forever)? _ (forever|not come back|for good
        |never come back)? / (game over|lights out) for me / become a (wall|ceiling) decoration
        (alt f4|ctrl alt delete) (myself|my life|life) / self delete|unalive|unaliving|sudoku
        (commit|committing) (sudoku|toaster bath|not alive|unalive|die|not living|the big sleep
        |neck rope)
        (stopped|refusing|refuse|stop|not) (eating|drinking|to eat|taking my (insulin|heart|meds
        |dialysis|tablets)|my insulin|my dialysis|dialysis) _ (so (i|that i)|to|until i|hoping
        |and wait|and let) (die|end|dead|fade|slip|nature|it kills|will die|ill die|can die
        |starve)
        i (just|only|will|d|shall)? (jump|hang myself|step off|drive off|let go|pull the trigger
        |drown) _ (and (its|it is|it would|itd|everything|all) _ (over|done|gone|end|quiet)
        |itd be over|it would be over|it all stops|everything stops)
        my (life|existence|time here|time on earth|suffering|misery|story) (needs to|has to
        |should|must|ought to|is going to|will|might as well|can|to) (just|soon|finally
        |please)? (end|stop|be over|finish|come to an end|be ended)
        not (going to|gonna|planning to|meant to|supposed to) (live|be alive|exist|stay alive
        |keep living|go on living) (anymore|any more|any longer|much longer|past|like this|long
        |after|through|to|beyond|for)?
        (life|this life|living|being alive|this world) (isnt|is not|was never) for me
        (dying|death|killing myself|ending it|ending it all|ending my life|suicide
        |not being here|not existing) (just|really)? (seems|feels|sounds|looks|would be
        |is) (like)? (the)? (kindest|only|best|right|easiest|simplest|one) (thing|way|option
        |choice|answer|solution|thing left|outcome)
        (my)? (soul|spirit|body) (wants|is ready|longs|is begging) to (leave|go|rest forever
        |be free) / nothing (would|could) make me happier than to (not|never|die|be)
        (wouldnt|would not|wont|couldnt be bothered to|not) (fight|run|move|swerve
        |get out of the way|jump out of the way|step back|stop it|dodge) _ (if|when) (a|the|it
        |one|death|i) (car|bus|train|lorry|truck|end|came|comes|got|get|saw|were|was)
    """,
    Meaning.SUICIDE: """
        suicide|suicidal|suicidally|suicides|sui
        suicidal|suicide (thoughts|ideation|feelings|urges|ideas|impulses|plan|plans|tendencies
        |thought) / dark|darkest thoughts again / the dark thoughts / not being alive thoughts
        my (suicide|suicidal) _? thoughts / death wish
    """,
    Meaning.GONE: """
        (when|once|after|if) (i|im|i m|ive|i ve|i am) (gone|dead|not here|no longer here
        |not around|died|die|am gone|am dead|passed|left this world)
        after my (death|funeral|suicide) / where im going / where i am going / after i go
        after ive gone / if anything happens to me / when im no longer here
        when i am (gone|dead|not here|no longer here) / once i am (gone|dead)
        if something happens to me / wont be here much longer / in case im not here
        (wont|will not|dont|shant) (be needing|need) (them|it|this|these|that|anything|any of it
        |any of them|my things) (anymore|any more|now|where|soon|after)?
        i should just (go|leave|disappear|be gone|not be here)
    """,
}
