"""English: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import VERY

MEANINGS = {
    Meaning.PLAN: f"""
        (everything|all|its all|it all) (is|s|has been)? (all)? (sorted|arranged|ready|set
        |set up|planned|prepared|in place) _ (when|while|once) (the house is|the flat is
        |everyone is|everyones|everybody is|everybodys|they are|theyre|theyve|nobody is|nobodys
        |no one is|the kids are) (all)? (empty|out|away|home|gone|asleep|left)
        (one of these|one of those|some|one) (times|days|nights|mornings|day|night) (i|im) (wont
        |will not|might not|may not|wouldnt|not going to|not gonna) (drive|come|turn|go|walk
        |swim|get) back
        (know|knew|decided|worked out|picked|chosen|chose|figured out|figured|planned|planning
        |settled on|sorted out|have|found|researched) (exactly|already|out)? (how|when|where
        |the way|a way|what) (and (how|when|where))? (and (how|when|where))? (im|ill|i will|i am
        |i want|id|i would|to|i|i d|im going|i m)? (going to|gonna|want to|would|will
        |planning to|to)? (do it|die|end it|kill|go|end things|finish it|end my)
        (have|got|made|making|has|with|had|ive|finalised|finished) (a|my|the|got a|got my
        |made a) (plan|plans|method) (to|for|and|of how|ready|now|this time) (die|end|kill|do it
        |end it|go|a date|ending|how|when|tonight|suicide|i do it|not be here|where|overdose
        |hang|jump|finally)
        (set|picked|chosen|chose|decided on|have|got|fixed|settled on|circled|booked) (a|the
        |my) (date|day|method|spot|place|bridge|tree|location|time) (to (die|do it|end it|go
        |kill|jump)|for it|for my|and (method|time|place|a method)|already|now|in my head
        |on the calendar)? / set a date / picked a date / picked the day / chosen the day
        chosen a date / chose the date / i have a date in mind / have a method
        (nearly|almost) (stepped|jumped|did it|went through with it|let go|drove|swallowed
        |pulled the trigger) / making plans to (die|end|not be here|kill|go for good)
        (my|a|the) (suicide|death|exit|final) plan / exit bag / exit plan
        (not|wont|will not|never|dont intend to|dont plan to|dont plan on|no intention of
        |dont expect to|i wont|not going to|not planning to|not planning on) (going to)? (be
        |being|live|make it|see|seeing|living|wake up|waking up|come back|coming back
        |stick) (here|around|alive|to|till|until|past|see|up)? (tomorrow|tmrw|by (tomorrow
        |christmas|monday|the weekend|then|morning|next *|new year|the end of *)|much longer
        |next (week|year|month|birthday)|my (birthday|next birthday|next)|to see|when (you|they)
        |the (morning|week|weekend|year|night|end of)|past|christmas|morning|another|long
        |anymore after|after (tonight|today|this|tomorrow|the weekend|sunday|friday|monday
        |christmas))
        (this|tonight|it|today|tomorrow|friday|sunday|saturday|monday) (is|will be|was
        |be) (going to be)? (my|the) (last|final) (night|day|evening|week|christmas|birthday
        |sunrise|weekend|goodbye) (alive|on earth|here|on this earth|ever|on this planet)?
        (after|by) (tonight|today|tomorrow|sunday|saturday|friday|monday|thursday|the weekend
        |this weekend) (nothing|it|there|i|none|everything) (will|wont|wouldnt|will not
        |ll)? _ (hurt|over|gone|matter|dead|need me|here|free|at peace|no more pain)
        (ill|i will|will|going to|gonna|want to|i can|i might|time to|tonight i|ready to
        |about to|plan to|decided to|have to) {VERY} (do it|go through with it|pull the trigger
        |kick the chair|kick the bucket for real|let go of the rail|swallow them) (tonight
        |tomorrow|today|on|this time|now|when|soon|after|before|while|this weekend|for real
        |properly|right this time)
        last (few)? (hours|days|day|night|breaths) (on earth|alive|of my life|here on earth)
        going to be with (god|jesus|mum|mom|dad|him|her) (tonight|soon|now)
        (tie|tied|tying) (a|the|my) (rope|noose|knot|belt|scarf|cord|bedsheet|sheet) (to|around
        |round|on|from) (a|the|my) (beam|banister|ceiling|tree|door|rafter|hook|neck|rail|branch)
        (load|loaded|loading|cock|cocked) (the|my|a|his|dads) (gun|pistol|rifle|revolver|shotgun)
        (gun|barrel|knife|pistol|blade|rope|noose) (to|in|against|around|at|on) my (head|mouth
        |temple|throat|wrist|wrists|chest|neck|heart)
        (im|i am|been|sat|stood|was|keep) (here)? (standing|sitting|sat|stood|perched|hanging
        |leaning) (here)? (on|at|over|off) (the|a) (wrong side of the)? (edge|ledge|roof|railing
        |railings|tracks|bridge|cliff|rooftop|windowsill|parapet|barrier)
        (how many|how much) (pills|tablets|of them|paracetamol|it takes|insulin|meds) _ (to die
        |to kill|to end|die|it takes|is lethal|would kill|fatal) / (lethal|fatal) dose
        painless (way|ways|method|methods|death)
        (quick|easy|quickest|easiest|painless|best|least painful) (way|ways) to (die|go
        |kill myself|end it|do it)
        (have|got|had|ive) everything (i need|ready|set up|prepared) (to do it|for it
        |for tonight|to end it|to die)?
        (gun|pistol|rifle|rope|noose) is (loaded|ready|tied|in my|next to|on my)
        know (which|what) (train|bridge|tree|day|pills|method|hotel|room|building|spot)
        (wont|will not|not) be (around|here|alive|there) by the time (you|they|anyone|she|he)
        (plan|planning|planned|plans for|prepare|preparing) my (own)? (death|suicide|exit|end
        |funeral) / (have|got|made|tied|bought|with|is|hung) (a|the|my)? noose
        noose (is|around|in|ready|tied)
        (when|until|before|after|so) (you|they|she|he|someone|somebody|my *) (find|finds
        |found) (me|my body)
        (i|ive|i have|have|already|finally)? (picked|chosen|chose|circled|marked|scouted
        |scoped out|decided on|settled on|set) (out|on)? (the|my|a|which) (exact|perfect|right
        |quiet)? (day|date|night|hour|spot|bridge|tree|beam|building|cliff|train|method|way
        |place)
        i know (exactly|already)? (the|which|what|where|when) (day|date|spot|place|way|hour
        |bridge|tree|train|beam|method|pills|dose|time of day)
        i know (exactly|already)? (how|where|when) (and (how|where|when))? (and (how|where
        |when))? (ill|i will|im going to|id|i would|i am going to) (do it|go|end it|die)
        (wrote|written|writing|write|recorded|recording|made|finished|left|leave|leaving|posted
        |done|sealed|signed) (out|down)? (a|the|my|some|all|all my|all the|individual|their
        |short|#)? (short|long|last|final|little)? (letter|letters|note|notes|card|video|videos
        |voice note|voice notes|something|few words|few lines|envelope) (to|for|each for|one for
        |out to|out for) (each|each of|every one of|all|all of|both|both of)? (my|the
        |our)? (kids|children|boys|girls|family|sons|daughters|grandchildren|grandkids|everyone
        |everybody|parents|folks|wife|husband|loved ones|people i love|ones i love|them to find
        |you to find|friends to find|brothers|sisters|each|when im gone)
        (letters|notes|videos|envelopes) (to|for) (everyone|everybody|my (kids|children|parents
        |family|boys|girls|wife|husband|friends|sisters|brothers)|the (kids|children|boys|girls
        |family))
        (letter|letters|note|notes|cards) _ (one for each|for each of|one each for|for when im
        |for after|for whoever finds)
        (letter|letters|note|envelope|envelopes) (is|are|is already|are already|im leaving
        |i left|ive left|left|hidden|waiting)? (in|on|under|behind|inside) (the|my|her
        |his) (drawer|top drawer|desk|table|kitchen table|bedside table|pillow|mantelpiece|bed
        |box|wardrobe|safe|dresser|shelf|bible)
        (written|wrote|writing) (a|the|my|out my)? (note|notes|suicide note|last letter|goodbyes
        |own (eulogy|obituary)) (for|to|and|already|tonight|today|yesterday)?
        (note|letter|letters) (is|are) (written|ready|finished|done|sealed)
        (found|finding|find|arranged|got|sorted) (someone|somebody|a home|a new home|a place
        |a good home|a family|homes) _ (for|to (take|have|look after)) (the|my|our) (cat|cats
        |dog|dogs|pet|pets|rabbit|parrot|horse|hamster|budgie)
        (gave|given|giving|give|handed|left|signed|dropped) (my|the|our) (dog|dogs|cat|cats|pet
        |pets|rabbit|guitar|ring|rings|watch|medals|jewellery|records|keys|house keys|spare keys
        |savings|wedding ring|favourite *) (away|over to|to)
        (giving|given|gave|give) (away)? (all)? (my|the) (things|stuff|possessions
        |belongings) (away)?
        (gave|given|giving|give) (everything|all i own|everything i own) away
        (cat|dog|cats|dogs|pets) (is|are|s|will be|going) (going|looked after|sorted
        |taken care of|rehomed) _ (and|to my|to stay|now|so|with)
        (passwords|password|pin|pins|insurance papers|bank details) (is|are|list|written down
        |for everything|all)? (is|are)? (in|on|under|written|left|with|done|sorted|where) (the
        |my|a|down|her|his|on|in|and)? (drawer|desk|table|envelope|list|folder|fridge|notebook
        |kitchen table|letter|safe|you|they|everything|passwords)
        (paid|planned|planning|arranged|organised|organized|chosen|chose|sorted|sort|picked
        |written|paying|prepaid) (for|out)? (my|my own|the songs for my|the music for my
        |the hymns for my|songs for my|the readings for my) (own)? (funeral|cremation|burial
        |coffin|headstone|grave|plot|eulogy) / sorted (out)? the funeral
        (songs|music|hymns) for my funeral
        (told|tell|wrote|written|list|listed|list of|decided|sorted|made a list of|written down
        |wrote down) _ (who|what) (gets|is getting|has|is to have|should get|should have
        |inherits|will get) (what|my *|the *|everything)
        so (that)? (they|no one|nobody|she|he|noone|the kids|the children|my *) (wont|doesnt
        |dont|will not|does not|never) have to (find me|worry|deal with (it|anything|my)
        |clean up|clear up|pay for (it|the|my|anything)|sort (it|everything|things|anything)
        |do (it|anything) (after|when|once))
        (im|i am|i m|ive been|been|just|currently|here|now) (here|just|back|already|now
        |been)? (stood|standing|sat|sitting|parked|up|waiting|looking down|leaning)? (here
        |up)? (on|at|by|near|above|beside) (the|a|that|our) (top of the|edge of the
        |wrong side of the)? (bridge|roof|rooftop|ledge|tracks|train tracks|railway tracks
        |rail tracks|railway line|train line|railway|rails|viaduct|overpass|flyover|cliff edge
        |cliff top|edge|railing|parapet|level crossing)
        (went|walked|drove|driven|gone|going|driving|walking|headed|heading|climbed|cycled|been
        |on my way|off) (back|up|out|over|down)? (to|onto|on|up) (the|that|our) (bridge|tracks
        |train tracks|railway line|railway tracks|railway|train line|viaduct|overpass|roof
        |rooftop|edge|cliff edge|multi storey) _ (and|to|last|again|tonight|now|today|yesterday
        |this|after|with|for|in the|alone|at|but|where|because)?
        (stood|sat|standing|sitting|stand) _ (at|on|by|near) the (bridge|edge|tracks|roof
        |platform|cliff|railing|railings) _ (for (an hour|hours|ages|two|a long|twenty)
        |looking (down|at the)|watching the|wondering|thinking|and (thought|think|thinking
        |looked|wondered|imagined|couldnt|nearly|almost|felt))
        (standing|stood|stand|sat|sitting|sit) (too|so|really|right)? (close|near) to the (edge
        |platform edge|tracks) / over the (railing|railings|barrier|parapet|edge of the bridge)
        wrong side of the (railing|railings|barrier|bridge|fence)
        (feet|legs) (over|hanging over|dangling over) the (edge|side)
        (sitting|sat|standing|stood|im|perched|out) (here)? (on|by|at) (the|my
        |an open) (windowsill|window sill|window ledge|open window|balcony rail|balcony railing)
        (once|when|while|after|as soon as|until|before|if|whilst) _ _ _ (asleep|away|out|gone
        |left|in bed|at work|at school|alone|over|sleeping|empty|home) (im|ill|i|i ll) (will
        |going to|gonna|m|am|can)? (going to|gonna|finally)? (do it|go through with it|go|end it
        |jump|take them|take it all)
        (tonight|tomorrow|friday|saturday|sunday|monday|this weekend|then) _ _ _ (im|ill|i
        |i ll) (will|am|m)? (going to|gonna|finally)? (do it|go through with it|take them all
        |use it)
        (ill|i will|im going to|im gonna|i ll|i am going to|going to|gonna) (do it
        |go through with it) (then|alone|quietly|quickly|at night|in the night|in the morning
        |in the bath|in the woods|in the car|in the garage|by)
        (by|before|come|on|next|this time) (monday|tuesday|wednesday|thursday|friday|saturday
        |sunday|the weekend|christmas|new year|morning|tomorrow|this time tomorrow
        |this time next week|then|next week|next month|the end of the *|my birthday
        |the time you *|summer|tonight) _ (ill|i will|im going to|im|i|i ll) (already|probably
        |finally|all)? (be|be going to be)? (already|finally|long)? (dead|gone|no more|at peace
        |free of all this|free from all this|out of everyones way|out of here for good
        |not be here|no longer here)
        (ill|i will|im going to|im gonna|i ll|i am going to|going to) (be dead|die
        |be gone forever|be gone for good|be out of everyones *|be at peace) (soon|by|before
        |tonight|tomorrow|this week|this weekend|on|next week|in a few|in the morning|very soon
        |then|and)
        (tomorrow|tonight|soon|next week|by then|after tonight|after that|this time tomorrow
        |this time next week) _ (i|ill|i ll) (wont|will not|will no longer|no longer|wont even
        |not) (be|exist|wake) (here|around|alive|there|anymore|up|anywhere)?
        (i|ill) (wont|will not) be (anywhere|around to see|here to see|here for|around for
        |alive for|alive to see|here when|alive when|around when|here after|around after
        |here much|around much) (it|that|much longer|long|long enough|christmas|summer|next|the
        |my *|you|they|this|longer)?
        (just|only)? (waiting|wait|holding on|hanging on|staying|sticking around) (for|until
        |till) (after)? _ _ _ (and)? (then)? (im|ill|i can|i|i ll) (will|am|can)? (be)? (gone|go
        |do it|follow|die|end it|be done|finally go|leave this world|join *)
        (somewhere|a place|place|woods|forest|hotel|spot) _ _ (where)? (nobody|no one|noone|they
        |my *|the kids|anyone) (will|can|could|would|ever|wont|cant) (ever)? (find|stop|look for
        |see|save|hear) me
        so (that)? (nobody|no one|noone|they|you|my *) (will|can|could|wont|cant|doesnt
        |dont) (ever|be able to)? (find|stop|save) me
        (who|they|she|he|someone|somebody|police|you) (will|ll|to|going to) (find
        |have to find) (me|my body) / (dont want|hope) _ _ to find (me|my body)
        (be the one)? (who finds|to find) (me|my body)
        (nobody|no one|noone|nothing|you|they|anybody|anyone) (can|will|could|cant|wont
        |cannot) _ (change my mind|talk me out of it|stop me|save me|get through to me) (now
        |anymore|this time)?
        (ive|i have|i) (made my peace|made peace) with (it|dying|death|going|leaving|everyone
        |god)
        (its|it is|is|its all) (decided|settled|arranged|already decided
        |been decided) _ (tonight|im|i|and|now)
        (ive|i have) (decided|made up my mind) (its time|it is time|thats it|im going
        |to leave (you all|this|them)|its enough|enough is enough|to stop (living|fighting))
        (calm|peaceful|relieved|at peace|lighter|serene|happy|okay|ok|not scared
        |not afraid) (about it)? (now)? (that|because|since|about) (ive|i
        |i have) (finally)? (decided|chosen|set a|have a plan|know how|know when
        |made my decision|made the decision|made up my mind|it will be over|its nearly over)
        i have a (plan|method|way|date) (and|now|ready|this time|in my head|worked out
        |figured out) / i have a method / i have a date (set|in mind|circled)?
        (ive|i) (got|have) a way (out|to do it)
        (i have|ive|got|have|made) (a|my) plan (and|this time) (im|i am|it|its|ill|everything
        |the|my) _ (calm|ready|going|scared|relieved|peace|set|easy|means|works|work|friday
        |tonight|tomorrow) / so (that)? (i|ill|i ll|id) (will|would|d)? (have|get|got) enough
        enough (pills|tablets|of them|saved|put by|saved up|stashed|morphine|insulin
        |in the cupboard) (to|now|that|for|in|by)? (do it|end it|kill|die|sleep forever
        |make sure|an overdose|never wake)? / enough to (kill|finish|end|do it|put me)
        (worked out|work out|working out|googled|googling|looked up|looking up|counted
        |calculated|calculating|know|read|reading|searched|searching|checked|researched
        |researching|find out|found out|wondering|asked) (about)? (how many|how much|how high
        |how long|how far|how deep|how fast|how quickly|what dose|which|how|what
        |when) _ _ (it takes|it would take|id need|id have to take|i need|i would need|to take
        |to die|is enough|would be enough|enough|would work|to jump|would do it|lethal|fatal
        |noose|to kill|painless|without pain|overdose|trains come|trains run|train comes
        |before you die|bleed out|to bleed|would kill|to drown|to hang|hanging|an overdose
        |it hurts|it would hurt)
        how (high|tall|deep) (the|that|our) _ (bridge|car park|cliff|building|tower|roof|balcony
        |river|viaduct|overpass|drop) (is|was|near)
        (bought|buy|buying|got|get|ordered|ordering|found|fetched|stole|brought|picked up
        |dug out|hid|hidden|packed|took|taken|tied|tying|practised|practising|practicing|made
        |making|learned|learning) _ (a|the|some|my|enough|strong|dads|his|how to tie a
        |to tie a) (new|strong|long|good|length of|piece of|bit of)? (rope|noose|gun|pistol
        |shotgun|rifle|revolver|handgun|ligature|cyanide|helium|slipknot|suicide kit|exit kit
        |hangmans knot)
        (rope|noose|gun|pistol|shotgun|rifle|revolver|razor blade|razor blades|blade|pills
        |tablets|hosepipe|hose|helium|morphine|insulin|bottle of pills|box of pills|knife) (is
        |are|s|theyre|all|already|sat|sitting|lying|hidden|ready|waiting|right|laid)? (is|are
        |sat|sitting|lying|ready|right|out|waiting|there|lined up|laid out|hidden)? (in|on|under
        |next to|beside|by|in front of) (the|my|me|dads|his) (boot|trunk|car|garage|shed
        |wardrobe|lap|bed|bedside|bedside table|table|pillow|hand|hands|drawer|nightstand|mouth
        |bag|pocket|attic|loft|closet|glovebox|passenger seat|front of me|desk|me)
        (something|stuff|powder|it|them|kit|package|parcel) (online|off the internet
        |from the internet|on the dark web|off the dark web) (that|to|which|so|and) _ (do it|end
        |kill|quick|quickly|quietly|painless|painlessly|sleep|die)
        (going to|gonna|will|ill|want to|might|planning to|plan to|about to|thinking about
        |thinking of) (jump|jumping|drive|driving|crash|crashing|swerve|swerving|walk|walking
        |step|stepping|run|running|lie|lying|throw) (my|the|myself)? (car|down|out)? (tomorrow
        |tonight|off|into|in front of|on) (the|a|an|my|that|oncoming)? (train tracks|tracks
        |rails|wall|tree|bridge|cliff|oncoming|traffic|lorry|river|canal|sea and|building
        |car park|balcony|train|roof|motorway|embankment|tonight|tomorrow)
        (going|gonna|about|ready|want|will|ill|i might|i could|decided) (to)? jump (tonight
        |tomorrow|now|today|soon|from|off)
        (its|it is|it will be|its going to be|itll be) (tonight|going to be tonight|time to go
        |time for me to go|time i went|my time|my time to go)
        (ready|time|okay|happy|waiting) (for me)? to go (now|home to|tonight|to (god|heaven|her
        |him|sleep forever)|in peace|peacefully|and be with)
        (now|then|finally) i can (finally)? (go|rest|leave|be at peace|die)
        i can go (now|in peace|with a clear)
        (im|i am) ready to (go (now|to sleep|and)|leave (this|you|them|everyone|the world)|die
        |let go)
        (tonights|tonight is|tonight will be|tomorrow is|tomorrows|todays|today is|this is
        |sunday is|saturday is|friday is|monday is|it is|its) (the|my|going to be the
        |gonna be the) (night|day|last night|last day|big night) (i|ive|im|for me|to do it|it)?
        tonight is the night / tonights the night
        (follow|join) (her|him|them|my *|mum|mom|dad) (soon|tonight|to the grave|into the grave
        |when|after|in death|wherever|to heaven|where)
        then (ill|i will|i can|i) follow (her|him|them)?
        (ill|i will|soon|going to) (soon)? (be with|see|be seeing|join) (you|him|her|mum|mom|dad
        |them|my *) (again)? (soon|very soon|tonight|in heaven|on the other side) (mum|mom|dad
        |my love|love)?
        (cancelled|cancelling|cancel|deleted|deleting|closed|wiped|emptied
        |cleared) (all)? (of)? (my|the|all my|everything) (accounts|account|subscriptions
        |appointments|direct debits|memberships|hard drive|search history|social media|profiles
        |phone|phone contract|lease|pension|photos|everything) _ (so|and|ready|said|done|before
        |theres no|wont need|i wont|im ready|already)
        (stopped|stop|given up|not) (planning|booking|buying|paying|making plans) (for|anything
        |ahead|past|beyond) (christmas|the future|next|anything|after|friday|sunday|this week
        |the weekend|things)
        (this is|will be|its|itll be|is going to be|going to be) my last (week|month|christmas
        |birthday|summer|winter|night|day|session|sunrise|weekend|message|text) (ever|on earth
        |alive|here|and|before)?
        (my|the) last (night|day|week|birthday|christmas|summer|month) (alive|on earth
        |on this earth|with (them|you|the kids|my kids|my family))
        (last|final) (meal|sunset|sunrise|bath|walk|look at (the|my)|kiss|hug|supper
        |cigarette) (before|then|and then|ever)
        one last (sunset|time with|drink and|hug|look|cigarette|walk|christmas|birthday) (and
        |then|before|with)
        (house to myself|home alone|on my own in the house|house (will be|is|to) (empty|quiet
        |myself)|everyone (will be|is) out|nobody (will be|is) (home|in)|no one (will be
        |is) (home|in)|alone in the house|alone all (weekend|night|day)|away for the (weekend
        |night|week)|out of the house) _ _ (thats when|ill do it|do it then|so i can|to do it
        |my chance|the perfect|then ill|i can do it|plenty of time|enough time)
        (asked|told|begged|got|arranged for) _ _ to (take|keep|adopt|have|look after) (the|my
        |our) (dog|dogs|cat|cats|pets|rabbit|kids|children) (for good|when|if|after|because|and
        |so|he|she|they|but|in case|permanently|forever|from)
        (in|inside|sat in|sitting in) (the|my) (car|van) (in|inside|with) (the|a|my) (locked
        |closed|garage|engine|hose|hosepipe|exhaust|windows)
        (practising|practised|practicing|practiced|learning|learned|learnt|rehearsing|rehearsed
        |testing|tested) (to|how to|tying|the|a|with)? (tie)? (a|the|with)? (knot|knots|noose
        |rope|slipknot|belt|drop|jump)
        i know (exactly|what|which one|what exactly)? (what)? (im going to|ill|i will|id|to
        |i am going to) use
        (its|it is|it will be|itll be|its all) (happening|going to happen|all set|arranged
        |planned) (for)? (tonight|this weekend|tomorrow|on (monday|tuesday|wednesday|thursday
        |friday|saturday|sunday)|when im alone)
        (took|taken|swallowed|necked|downed|swallowing|taking) (about|around|over|like|roughly
        |nearly|maybe|already|at least|just)? (#|a load|loads|a handful|lots|all|most|too many
        |half|the rest|a bunch|the whole lot) (of)? (them|these|pills|tablets|sleeping *
        |paracetamol|ibuprofen|co codamol|codeine|xanax|diazepam|valium|antidepressants
        |painkillers|zopiclone|sertraline|tramadol|morphine|tylenol|aspirin|capsules
        |blood pressure tablets) _ (at once|with|and|already|now|so|im|half an hour|an hour
        |just)?
        (took|taken|taking|take|swallowed|swallow|down|washed down) _ (my|the|her|his|all|them
        |those) _ (with|with a bottle of|with some|with all the|and a bottle of|and drink
        |along with) (vodka|gin|whisky|whiskey|alcohol|wine|booze|rum|drink)
        (pills|tablets|meds|antidepressants|painkillers) (and|with) (a bottle of|some|all the
        |half a bottle of)? (vodka|gin|whisky|whiskey|alcohol|wine|booze|rum)
        (took|taken|swallowed|taking) (them all|the lot|too many|the whole lot|it all|an od
        |everything in the (cabinet|cupboard)|all of it|whatever was in|all the (pills|tablets
        |meds))
        ive (just)? taken (something|some stuff|stuff) (to|and|so)? (end|die|sleep|im|i|now|it)?
        my (notes|note|letter|letters|goodbyes|will|goodbye) (is|are|s)? (already|all
        |been)? (written|finished|sealed|done|signed|posted|ready|said|printed)
        (gave|given|giving|handed|leaving|left|give) (away)? (my|him|her|them|a|the) * _ (my|the
        |our) (playstation|xbox|ps5|switch|jacket|guitar|watch|ring|bike|car|laptop|phone|camera
        |savings|jewellery|jewelry|books|records|tools|medals|bank card|necklace|pin|keys|dog
        |cat|collection|bass|drums|switch|favourite *)
        (told|said) (him|her|them|mum|mom|that)? i (dont|wont|didnt|did not|will not
        |wouldnt) (be needing|need) (it|them|that|those|any of it) (anymore|any more|now|soon
        |where|any longer)?
        (reading|read|looked|looking|look|googling|googled|google|searching|searched|asking
        |researching|researched) (up|about|on|for|into) (the|a|how|some|all the|different|easy
        |painless)? (which|how many|what|overdose|overdosing|overdoses|hanging|drowning|methods
        |suicide methods|suicide|carbon monoxide|lethal|lethal doses|cyanide|nitrogen|helium
        |nooses|fatal doses|ways|bridges|how to (die|hang|tie|overdose|end|od)|ways to (die|go
        |end)|jumping|poisons|painless) (pills|tablets|meds|dose|doses|methods|from|would|work
        |kill|ways)?
        (parked|standing|stood|sat|sitting|waiting) (up)? (on|at|by|near|above) (the
        |a) (edge of the|top of the)? (cliff|cliffs|viaduct|quarry|reservoir|level crossing
        |railway|platform edge|platform (and|thinking|watching|wondering)|motorway bridge
        |footbridge)
        on (the|this|that) (overpass|ledge|train tracks|railway tracks|railway line|viaduct
        |wrong side of|parapet|window ledge)
        (made sure|make sure|making sure|checked) (that)? (nobody|no one|noone|they|she|he|my *
        |everyone|the kids) (will|wont|would|cant|is|can|doesnt|wouldnt|couldnt
        |are) (not)? (come|be|find|interrupt|stop|walk|get|going|coming|finds) _ (home|back|in
        |me|early|around|to|there|out|away)
        (dont|do not|didnt|wont|hope|never) (want to|wish to|going to)? be found (alive|in time
        |until|by|too|before|early)?
        (theyll|they will|someone will|somebody will|youll|you will|shell|hell|someone ll
        |police will|they ll|you ll|the dog walkers will) find me (in the|tomorrow|hanging|dead
        |too late|after|eventually|when|by|on|at|soon|there)
        booked (a|the|one|myself a|into a) (hotel|room|hotel room|one way|cabin) _ (so|where
        |to die|ticket|nobody|no one|to do it|and ill|alone to)
        one way (ticket|trip) (to|and|for)? (switzerland|dignitas|heaven|the|nowhere|out
        |not coming)? / dignitas
        (wont|will not|not going to) be (a problem|a burden|your problem|anyones problem
        |in the way|a bother|a nuisance|bothering you|in anyones way|your burden|an issue) (for
        |to)? (you|anyone|them|everyone)? (much longer|anymore|after|any longer|soon|long
        |tomorrow|for much longer)
        (you|they|she|he|nobody|mum|mom|everyone) (wont|will not) have to (worry about me
        |put up with me|deal with me|look after me|care for me|support me|carry me
        |think about me) (anymore|much longer|any more|after|soon|for much longer|any longer
        |again)?
        (itll|it will|everything will|itll all|it will all|all will|the pain will|soon it will
        |it all will|soon itll|soon its|soon it all|all this will|by tomorrow it will
        |soon everything will) (all|finally|soon|be)? (be)? (all)? (over|end|ended|stop|finished
        |quiet) (for good|forever|tonight|by tomorrow|for me|by morning|tomorrow|this weekend
        |once and for all|and nobody|and i)
        (one|my) (foot|leg) (is|already)? (over|off) the (railing|railings|edge|barrier|side
        |ledge|rail)
        (tied|hung|hanging|looped|fixed|attached|slung|throw|threw|thrown) (it|the rope|a rope
        |the belt|the cord|a belt|the sheet|a sheet|the noose|my belt|my scarf) (up|to|over|from
        |around|round|on|already|this|last|in the)
        (the)? (bath|water) is (running|full|run) and (i have|ive got|ive|the
        |i got) (the)? (a)? (razor|blade|blades|knife|razors|pills)
        (waiting|wait) (for|until|till) _ _ (to|are|is|goes|go|has|have) (fall asleep|asleep
        |go to bed|sleep|go out|leave|gone to bed|in bed|gone out|gone|to bed) (and|then
        |so) _ (do it|ill|i can|im|jump|take|end|go)
        (im|i am) (finally)? ready now (goodbye|to go|to die|ive)?
        (havent|not|never) (got)? (long|much time) (left|to go) (now)? (and|ive|before i (go|do
        |die)|until i (go|do|die)|goodbye)
        (saved|saving) (it|them|my pills|my tablets|the pills) (for|up for) (tonight|the
        |that day|when|sunday|saturday|friday|monday)
        (writing|wrote|written|write|left|recorded|record|made|making) _ (instructions|a list
        |lists|a video|videos|birthday cards|cards|messages|voice notes) (for)? _ (when im (gone
        |dead|not here)|after im (gone|dead)|once im gone|every birthday|all their birthdays
        |for their birthdays|future birthdays|birthdays (till|until|to come|im going to miss
        |i wont)|for after)
        (think|thinking|dream|dreaming|drawn|going back|thoughts|looking|look|stare|staring
        |stared|imagine|imagining|keep going|pulled|fixated|obsessed) _ (about|of|to|at|on
        |with) (the|that|a|my) (railway|motorway|old|big|kitchen|high|train|footbridge
        |car park)? (bridge|roof|rope|knife|cliff|cliffs|tracks|rails|platform edge|razor|razors
        |belt|beam|pills|tablets|bottle of pills|medicine cabinet|balcony|viaduct|river and
        |train tracks|window and|gun|gas)
        (im|i am|were|its|sitting) (on|up) (the|a) (roof|rooftop|multi storey|car park roof
        |bridge|edge|ledge|tracks)
        (theres|there are|there is|got|have|ive got) (about|over|around
        |nearly)? # (sleeping tablets|sleeping pills|pills|tablets|paracetamol|painkillers
        |of them) _ (here|and|saved|left|in|now|ready|on|next)
        (itll|it will|everything will|it) (all|finally)? be (all|finally)? over _ ive (decided
        |chosen|planned|made)?
        (after|when|once) (mums|moms|dads|her|his|their|the|my *) (funeral|gone|dies|died|passed
        |passes|is gone) _ (ill|i will|im|its my turn|i can) (go too|follow|go|go next|end it
        |can go|be next|going too|my turn|free to go|do it)
        (im|i am|sitting|standing|sat|stood|up) (here)? (at|on|up) (the)? top of (the
        |a) (car park|multi storey|multistorey|building|tower|cliff|block|tower block
        |parking garage|bridge|hospital)
        (decided|chosen|picked|planned|worked out|know) (when|how|where) and (how|when|where)
        (chosen|picked) (how|when|where) _
        (im|i am) (going|leaving|off) tonight (goodbye|for good|forever|dont)
        (im|ill be|i am|i will be) leaving (this world|you all|for good|forever|everyone
        |them all|all of you)
        (worked out|learned|learnt|memorised|memorized) (all)? (the|my)? (train times
        |times of the trains|times the trains|when the trains|timetable|tide times|trains pass
        |which train|where the trains)
        (the|my)? plan (is|s) (all)? (set|in place|made|final|complete|finished|ready) (for|and
        |now|so|im|its|tonight)?
        (bought|ordered|got|found|getting|buying) _ (pills|tablets|meds|stuff|powder|drugs
        |poison|fentanyl|something|sleeping pills) _ (online|off the|from a dealer|from abroad
        |from the internet|on the internet) _
        (before|when|once|until|till) i (go|leave|check out) (for good|forever|for ever
        |from this world|this world|this life)
        (stones|rocks|bricks|weights) (in|inside) my (coat|pockets|pocket|jacket|bag|backpack
        |rucksack)
        (have|got|its|everythings|everything) (it)? (is)? (all)? (ready|laid out|lined up|set up
        |set out|prepared|waiting) (on the (table|bed|floor)|in front of me|next to me|beside me
        |under (my|the) bed|in my (room|wardrobe|bag|drawer)|for tonight|and waiting)
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today
        |christmas)s the (day|night|one)
        (ill|i will|i ll|im going to|ill already) be gone (by|before|in the|come) (morning|dawn
        |sunrise|tomorrow|then|christmas|the time|midnight|the weekend|new year)
        so (that)? (nobody|no one|noone|they|she|he|the kids|my *|you) (has|will have|have|had
        |dont have|doesnt have|wont have|need) to (find me|worry|deal with|clean|clear|pay|sort
        |do (it|anything)|suffer|go through|look after me|bother|organise)
        (got|have|with|ive got|holding|i have) (the|a|my) (knife|gun|razor|blade|blades|rope
        |pills|tablets|noose|bottle|scissors) (right)? (next to|beside|in my hand|in my hands
        |with me|here|on my lap|under my pillow|in front of me|by me|in my pocket|in my bag
        |ready|against|to my|at my|on me)
        (looking|staring|looked|stared|sat|sitting) (at|with|next to) the (knives|knife|pills
        |tablets|rope|scissors|bottle|blades|razor|medicine) _ (and|thinking|wondering|in front
        |for|trying)
        (arranged|decided|sorted|agreed|written|know) who (gets|takes|will take|will have|has
        |looks after|is taking|will look after) (the|my|our) *
        (put|putting|got|getting|set|setting|all) my affairs (are|is)? in order
        (tonight|tomorrow|then|soon|later|friday|saturday|sunday|on *) (ill|i will|im going to|i
        |im) (take|taking|swallow|swallowing|down) (all of them|them all|all the pills|the lot
        |all my *|all the tablets|the whole *|every *|them)
        (im|ill|i will|i ll|im going to) (taking|take|swallow|swallowing) (them all|all of them
        |the lot|every one of them|the whole lot|all my pills|all the pills|them tonight
        |them when)
        (when|once|after|as soon as) _ _ _ (im|ill|i) (taking|take|swallowing) (them|it all
        |the pills|the tablets|everything)
        (wrote|written|writing|write|noted) (down|out|a list of|up)? (down)? (all)? (the|my
        |all my|all the)? (passwords|logins|bank details|account details|pin|pins)
        (manage|cope|easy|easier) _ _ (after|without me|after me|when im gone|afterwards
        |once im gone)
        (labelled|labeled|boxed up|packed up|cleared out|sorted|given away) (everything
        |all my (things|stuff)|my things|my whole *|the *) _ (for the|so (they|it|nobody|no one)
        |for them|for when|for after)
        i (ll|will|would)? (be|ill be|already be) dead (before|by|when|tonight|tomorrow|soon)
        ill be dead (before|by the time|when you|tonight|tomorrow|soon|and)
        (rope|noose|knot|belt)s (tied|ready|up|around|in)
        (off|going|heading|driving|on my way) to the (cliffs|cliff|bridge|lake|river|sea|woods
        |tracks|viaduct|coast) _ (thank you|thanks|goodbye|with the pills|and im not coming back
        |dont|for the last time|one last time|i wont|to do it|to end)
        (pills|tablets|whisky|whiskey|vodka|rope|gin) _ _ (driving|drive|going|walking|heading
        |headed|off) to the (lake|woods|forest|cliffs|cliff|bridge|river|sea|beach|hotel|coast)
        (in|in the|running a) (the)? (bath|bathtub|tub|shower) with (a|the|my) (razor|blade
        |blades|knife|razor blade|toaster|hairdryer|pills)
        ive (chosen|picked|settled on|decided on) (monday|tuesday|wednesday|thursday|friday
        |saturday|sunday|tomorrow|tonight|christmas|my birthday|the #)
        (wont|will not) be there to (walk|feed|look after|see|watch|raise|care for
        |take care of) (him|her|it|them|my *|the *)
        (give|giving|gave|rehome|rehoming|take) (my|the)? * to (someone|somebody|a family|people
        |a good home|a nice family) (with|who|after|good|kind|when)
        (hell|shell|theyll|he ll|she ll|they ll|youll|they will|you will) (get|read|find|see
        |understand|receive) (it|the letter|the note|my letter|them
        |everything) _ _ (when its (done|over)|after its (done|over)|when im gone|once its done
        |after im gone|when its all over|by then)
        (when|once|after|until|before) (its|it is|its all|it is all) (done|over) (ill|i will
        |dont|tell|they|you|please|hell|shell|and im|nobody|call)
        (jump|leap|drop|step|pill|cut) left to (do|take|make)
        just the (jump|end|last step|final step) (left|now|to go)?
        (written|wrote|writing|recorded|posted|sent|finished) (out)? (my|the|a) (farewell
        |goodbye|goodbyes|farewells|last words|last letter|last letters|final letters
        |final letter|last will and)
        booked (a|the|myself a|into a) (hotel|hotel room|motel|cabin|airbnb) _ (for (friday
        |saturday|sunday|monday|tonight|tomorrow) (so|and|alone|with)|alone|with my (pills
        |tablets|rope))
        (shant|wont|will not) be (long|much longer|here long|with you long|around long
        |troubling) (now|anymore|for this world)? / (not|long) long (left)? for this world
        date (is|s) (picked|chosen|decided|circled)
        (switching|turning|turn|switch|throwing|smashing) (off)? (my phone|the phone) (off
        |away)? (for good|forever|after this|now goodbye|and then)
        letters are (sealed|written|done|ready|posted|signed|finished)
        (plan|idea) is (to|that i) (take|jump|swallow|hang|drive|walk|die|overdose|use|go|do it
        |end|shoot|drown|inject|disappear for good)
        (take|taking|swallow|swallowing|took) (everything|anything|whatever|all) _ (in
        |from) (the|my|our) (cabinet|medicine cabinet|cupboard|bathroom|bathroom cabinet|drawer
        |medicine cupboard|box) / (then|finally|after that) _ free to go
        (then|after that|afterwards|and then) (im|ill be|i am|ill finally be|i can be) (free
        |free to go|done|gone|at peace|out of here for good|finished)
        (only|just) (need|have|want|got) to (get|make it|hold on|last|wait|stay
        |be here) (through|until|till|past|for) _ _ (birthday|christmas|wedding|graduation|exams
        |holidays|funeral|new year) _ (then|and then|after that|and)
        date (is|s) (set|fixed) (* of|and|so|in my|already) / ropes (tied|ready|up|in|around)
    """,
    Meaning.AFFAIRS: """
        (sorted|sorting|finished|finalised|made|wrote|written|signed|changed|updated|put|putting
        |arranged|arranging|organised|settled|cleared|paid|paying|prepared|settling|tidied
        |tidying|cleaned|cancelled|deleted) (out|up|off)? (my|the|all|all my|everything
        |both)? (my|the|all)? (will (and|so|is|this|today|now|out|last|for|yesterday)|affairs
        |passwords|own funeral|insurance so|belongings|life insurance|bank account so|debts so
        |things so|things for|papers so|papers and)
        (gave|give|giving|given|sold|selling|handed|found|finding|left|leaving) (away|out
        |over)? (all|most|of|my|the)? (all|most|of|my|the)? (dog|cat|cats|dogs|things|stuff
        |belongings|car|clothes|guitar|possessions|savings|everything|pets|pet|jewellery|ring
        |home for the (cat|dog|cats|dogs)|everything i own|favourite things)
        (found|find|arranged|got) (someone|somebody|a home|a new home|a place) for (the|my) (cat
        |cats|dog|dogs|pet|pets|rabbit|fish|kids)
        who (gets|takes|will take|will get) (the|my) *
        everything (is|to be|left|all)? (in order|organised|arranged)
        so (no one|nobody|they|noone) (has|have|wont have|doesnt have|dont have
        |will have) to (deal|clean|sort|find|worry) / the money from the / my (own)? funeral
        pay|paid for (my|the) funeral / clear up after me / clean up my mess / my mess
        (cancelled|cancelling|cancel) (all|all of) (my|the) (appointments|subscriptions|sessions
        |direct debits)
    """,
}
