"""English: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.IDIOM: """
        dying (to (know|see|hear|meet|tell|try|find out|show|eat|get|read|watch|go)|for (a|some
        |the|my|to)|of|over here|laughing|light|phone|battery|breed|art|plant|plants)
        (die|died|dead|dying) (of|from|with) (embarrassment|laughter|laughing|boredom|shame
        |curiosity|heat|hunger|cold|thirst|the heat|happiness|cuteness|exhaustion|cringe|old age
        |thirst|anticipation|excitement|envy|jealousy|natural causes)
        (nearly|almost|could have|couldve|practically|literally) (died|dead) (when|laughing|at
        |of|with|on the spot|inside) / died (a little|a bit|laughing|inside|on me|down|out)
        (kill|kills|killed|killing|murder) (me|my) (if|when) (i|he|she|they) (am|m|was|were|dont
        |forget|forgot|late|knew|find|finds|lose|told|break|knew|found|see|sees)
        (boss|mum|mom|wife|husband|dad|teacher|mother|sister|editor|doctor|hubby|girlfriend
        |boyfriend|landlord|trainer|dentist) (will|would|is going to|ll|gonna|might) (kill
        |murder) me
        (this|these|the|my|that|it|its|they|all this|work|me) * _ (is|are|was|were|s
        |re)? (literally|absolutely|slowly)? (killing|kills|killed|murdering|killin) me
        is|are|its|theyre|were|was (killing|killin) me / killing me softly
        (kill|murder|die) for (a|an|some|that|one|the|this|those|it|you|her|him|my|coffee
        |chocolate|cake|pizza|sleep) / to die for
        (id|could|would) (absolutely)? (kill|murder|die|slaughter|demolish) (for|a) (a|an|some
        |coffee|pizza|curry|burger|pint|kebab|biscuit|*) / murder a *
        killing (time|it|two|floor|fields|spree)
        killed (time|it|the lights|the engine|two|the mood|the vibe|the switch)
        kill (time|the lights|the engine|the mood|two|switch|the vibe|it (at|on|with|in)|for)
        dressed to kill / if looks could kill / curiosity killed
        kill a|the (mockingbird|bill|weeds|germs|wasps|bill|process|spider|mosquito|bugs)
        dead (tired|on|line|lines|serious|easy|good|funny|cool|keen|ends|end|leg|legs|battery
        |phone|weight|simple|heat|quiet|proud|gorgeous|chuffed|pleased|nice|heading|lift|lifts
        |sea|head|certain|set|sure|wood|beat|pan|slow|flowers|plants|plant|skin|body in the|pool
        |poets|drop)
        (im|i am|am|were|we are|literally) (so)? dead (lol|haha|lmao|laughing|at|hahaha|omg
        |when he|when she) / over my dead body / drop dead gorgeous|beautiful / dead body
        brain dead / dead to me / dead ringer / half dead / i (am|m) dead * he|she / play dead
        wake the dead / back from the dead
        (phone|battery|laptop|car|tablet|computer|plant|plants|plot|wifi|internet|engine|plug|tv
        |router|fridge|boiler|tomatoes|fish|goldfish|hamster|houseplant|orchid|signal|basil
        |roses|bees|grass|mic|sourdough|sourdough starter|cactus|phones|laptops) (is|was|has
        |just|had|are|were|keeps|always|finally|completely)? (just|now|completely
        |finally)? (died|dead|dying|dies|die) / the death of me
        death by (chocolate|powerpoint|cake|meetings|spreadsheet) / sudden death
        (bored|scared|worried|sick|freezing|frozen|starved|starving|tickled|frightened|loved
        |hugged|talked|love * _) to death / to death (by|with|of)
        death metal|star|valley|row|stranding|eater|eaters|note
        living (room|rooms|will|wage|space|with|in|alone|together|the dream|abroad|near|here|at
        |costs|cost|my best|for myself) / cost of living / standard of living / make a living
        for a living
        live (here|there|in|with (my|him|her|them|a|an|our|parents|friends|us|two|three|the cat
        |the dog)|near|at|alone|together|on|next|abroad|under|by|my own|up to|for|through
        |happily|music|stream|show|closer|somewhere|healthy|healthier|longer|and learn|in|a
        |my best|well|within|off|out|anywhere|together|without (coffee|chocolate|my phone|tea
        |wifi|internet|you guys|it|sugar|cheese|a|the|this|music|books))
        without (coffee|chocolate|my phone|tea|wifi|internet)
        (cut|cutting|nicked|burn|burned|burnt|cuts|hurt|bruised|scratched|scratching|injured
        |burning|stabbed|bit) (myself|my *|my * *) (shaving|cooking|chopping|slicing|on (a|an
        |the|my|some|one)|with (the|a|an)? (bread|kitchen|pizza|iron|oven|paper|chopping|hedge
        |garden|pruning|carving|electric|tin|needle)|while|playing|at (work|football|the gym
        |yoga|badminton|climbing|rugby|training|training|tennis|five a side)|gardening|running
        |skiing|climbing|lifting|making|peeling|ironing|baking|in the (garden|kitchen|gym
        |workshop)|by accident|accidentally|doing|falling|moving|opening|trying to|when i (fell
        |tripped|was cooking|slipped)|pruning|building|again (shaving|cooking|while))
        accidentally (cut|hurt|burned|burnt|burn|scratched|stabbed|hit|poisoned|injured) (myself
        |my *)?
        (cut|cutting) (my|the|his|her) (hair|losses|grass|lawn|nails|hours|finger|fingers|fringe
        |toenails|own hair|sugar|carbs|costs|budget|cake|hedge|coat|cake|roses|bangs|lines
        |finger|finger|teeth|thumb)
        cut (down|back|off|out|short|through|corners|ties|contact|across|it|a|to the chase
        |myself some slack|myself a)
        cutting (down|back|edge|board|out|off|corners|ties|sugar|carbs|it|contact|a|the|paper
        |class)
        (end|ending|end it|ending it|end things|ending things) (with|by text|amicably|between us
        |on a high|on good terms) / end|ending (the|our) *
        end|ending (this|my|that) (marriage|relationship|contract|lease|conversation|job
        |argument|friendship|engagement|partnership|chapter|project|course|meeting|call|tenancy
        |membership|subscription|series|week|year|feud|war)
        (ended|ends|finished|broke|put an end to|called|stopped) (it|things|this|everything
        |the relationship|the marriage|our|my (marriage|relationship|engagement|contract|lease
        |subscription|tenancy|career|job|shift|day|week|membership|friendship|affair)|the) (with
        |with (him|her|my *|tom)|by text|amicably|between us|up|off|on a high|on good terms
        |there|in|after|here|at|because|before|last|over|relationship|contract|lease|job
        |marriage|band|call|meeting|feud|war|argument|treatment|sessions|therapy)
        we _ decided to end (it|things)
        decided to end (our|the|my (marriage|relationship|contract))
        end of (the|my|a|our|this|term|season|year)
        (year|week|dead|weekend|month|day|season|book|loose) end|ends / end up|ended up
        in the end
        (divorce|marriage|relationship|lease|contract|job|friendship|affair) _ (end|over|ended
        |ending) / we (ended|finished|decided to end|agreed to end|are ending) (it|things|our)
        ended it (with|by|last|in|when|after|for|and (feel|felt|moved|im|am))
        she|he|they ended (it|things) / final in
        (take|taking|took|taken|takes) (my|the|all my|his|her) (pills|meds|tablets|medication
        |vitamins|antibiotics|medicine|insulin|iron tablets|antidepressants
        |painkillers) (as (planned|prescribed|told|usual|directed)|regularly|every|daily|on time
        |in the morning|with|at|twice|once|properly|like|for|again|and feel|and im|and the|now)
        (getting|picked up|collecting|collected|pick up|collect|forgot) (my|the|new|more|his|her
        |some) (prescription|pills|meds|tablets|medication|insulin|painkillers)
        got (new|more|some|my new) (prescription|pills|meds|tablets|medication|insulin
        |painkillers)
        got (my|the) (pills|meds|tablets|medication) (from|refilled|sorted|changed)
        pill (box|organiser|organizer|form)
        (off|new|same|stopped|stop|different|start|started) (the|my|taking|these|new)? (meds
        |medication|tablets|pills|antidepressants) / birth control pill|pills / the pill
        (shoot|shooting|shot) (me|you|them|us|him|her) (an|a|over|the|your) (email|message|text
        |line|mail|dm|address)? / shoot me (a|an|now lol|haha)
        shoot (hoops|pool|the breeze|for|a (film|video|scene)|photos) / photo shoot
        (hang|hanging|hung) (out|in there|on|up|around|the|a|over|loose|it|gliding|pictures
        |picture|washing|my (coat|hat|first|picture|jacket)|his|her) / hang myself out
        get the hang / hangover|hungover|hanger|hangman
        jump (in|into|at|the|rope|start|up|on|to|back|for joy|off the (deep end|bandwagon|sofa)
        |through)
        jumped (in|into|at|the|back|up|on|to|off the (bus|sofa|bed|wall|diving board)|for joy
        |ship) / jumping (in|into|at|for|up|on|jacks|castle|through|to) / bungee jump*|jumping
        sky diving|dive / bridge the|that|loan|club|game|toll
        burning (bridges|calories|out|the candle|rubber|question|man|fat)
        burn (calories|out|bridges|fat|rubber|dinner|the (toast|rice|cake|dinner|candle
        |midnight))
        burned|burnt (out|the (toast|rice|cake|dinner)|dinner|toast|rice|cake|calories)
        burns everything
        (drown|drowning|drowned|buried|swamped) (in|under) (work|paperwork|emails|deadlines
        |laundry|washing|meetings|debt|homework|nappies|admin|marking|exams|boxes|*)
        drown my sorrows
        (cried|crying|laughed|laughing|worked|working|talked|worry|drank|drinking|ate|run|ran
        |eaten|eating|slept|freezing|starved|sweat|bored) (myself|my self|me|my) (to (death
        |sleep|tears)|sick|silly|into|ragged|out) / hate my life lol / fml / kill joy|killjoy
        killer (heels|workout|app|instinct|queen|whale|whales|headache|view|deal|outfit|legs)
        painkiller / serial killer / lady killer / buzzkill / overkill / roadkill / kill switch
        kill count / mass murder* / murder mystery / murder on the / get away with murder
        (goodbye|farewell|good bye|bye|leaving) (party|drinks|lunch|cake|present|gift|card|do
        |dinner|email to|letter to (my|the|our) (old|former)? (team|colleagues|class|boss
        |company|work|students|job|cigarettes|alcohol|drink|house|addiction|anxiety|younger self
        |landlord|school))
        (goodbye|farewell) (to (the|my|our|his|her|a)? (old|house|flat|job|team|car|colleagues
        |summer|office|sofa|sugar|cigarettes|shop|class|school|teacher|winter|20s|thirties
        |beloved|*) _?)
        goodbye (cruel)? (feed|facebook|sugar|winter|summer|sleep|social media|carbs|instagram
        |twitter|freedom|savings)
        last (day|week|shift|lesson|session|class|exam|night|letter|message|note) (at|of|in|with
        |on|from|for|was) (the|my|work|our|school|term|uni|this|him|her|holiday|you|your|italy
        |class|a|*) / last (message|letter|note|text) (was|you|i sent|i wrote)
        your last (note|message|letter|text)
        (give|gave|giving|given) (up|it|them|away) (smoking|sugar|alcohol|drinking|cigarettes
        |my (job|seat|place|dream)|on (him|her|the|dating|that|it|diet|learning)|coffee|meat
        |chocolate|my old|clothes|most of our|some|a lot of|things to charity|toys|baby clothes
        |for lent|trying to|dairy|gluten|carbs)
        (give|giving|gave|given) away (my|most of our|the|some|our|all) (old|baby|clothes|toys
        |spare|things to|things and move|books) / stuff to charity
        (over|done|finished) (it)? with (that|the|him|her|it|them|facebook|school|uni|exams
        |dating|work|chemo|treatment|my (exams|thesis|ex|job|chores)|this (job|book|project
        |course|show|degree|city)|instagram)
        (done|fed up|tired|sick) (with|of) (living|being) (in|with|at|here|out of|together|cold
        |broke|late|single|on)
        tired of (living|being) (in|with|on|out|here|cold|late|single|polite|nice)
        sick of (living|being|life) (in|with|on|out|here|single|at)
        (risk|risked|change|changed|changing|spend|spent|waste|wasted|wasting|save|saved|saving
        |ruin|rebuild|rebuilding|love|enjoy|enjoying|living|live|time|best|rest|share|plan|run
        |running|rule|simplify|organise) (the|of|rest of)? (my|his|her|our|your) (own
        |whole)? life / love of my life / time of my life / story of my life
        best (day|time|thing|decision|years|summer|year|holiday) (of|in) my life
        take (my|a|the) (life|time|day|kids|dog|bus|train|car|course|break|bath|nap|mum|mom|walk
        |picture|photo|mind|son|daughter|turns) (back|in|into|off|to|by|as it|more|less|one)
        life (back|is good|goes on|after|with|in|drawing|jacket|coach|saver|style
        |insurance policy|cycle|lessons) / get my life (back|together|in order|sorted|on track)
        life of (its own|the party|pi|brian) / taking over my life / took over my life
        hit (the|it|a|snooze|me (that|like a|up)|my (goal|target|head on|funny|toe|knee|shin
        |step|thumb|elbow)|gym|off|rock) / (hit) (me|us) up
        (hits|hit|hitting|beat|beats|beating) (me|us) (at (chess|tennis|cards|scrabble|golf
        |mario|monopoly|darts|football|pool|everything|ping|table|fifa|uno|snap|the|badminton
        |squash)|in (chess|tennis|a race|the race|cards|fifa|scrabble|the final|straight|a|every
        |under|mario)|to it|to the|hard that|with (kindness|the news|a pillow)|that|by (a|two
        |three|an|#)|like a|one day|again at|hands down) / beat|beats|beating me (up)? the stairs
        (pushed|pushes|push|pushing) (me|us|myself) (to|out of|into|on the swing|harder|further
        |too|for|past|through|over the finish|towards|in (training|the gym|my))
        (grab|grabs|grabbed) (me|us) (a|some|coffee|lunch|an)
        touched (me|us|by|my heart|my soul|base|that) / touch (wood|me with|base)
        kicked (me|us) (out|off|in the shin at|up|while) / kick (me|us|myself)
        kicked (off|the ball|his|her|a)
        (bit|bite|bites) (me|us)? (on the|in the (garden|park)|off|of a|the bullet|my tongue
        |my nails) / a bit / (burns|burned|burnt|burn) (me|us) (out|dinner|calories)
        made (me|us) (laugh|smile|cry|think|a|dinner|tea|coffee|soup|feel|happy|proud|so|realise
        |want|breakfast|wait|look|promise|lunch|see|remember|come|go|some|my|an|soup|blush
        |do the (dishes|washing))
        makes (me|us) (laugh|smile|cry|think|a|dinner|tea|feel|happy|proud|so|want|breakfast|see
        |soup|better|nervous|miss|mad|angry|sad|look|coffee)
        making (me|us) (laugh|smile|a|dinner|tea|feel|happy|soup|do)
        forced (me|us|myself) to (eat|go|rest|take|sit|look|sleep|slow|laugh|get|try|talk|watch
        |have|be|think|stop)
        hurt (me|my|us) (that|when he|when she|a lot|to (see|hear|leave|say)|feelings|back|knee
        |shoulder|ankle|foot|so much when|deeply)
        hurts (me|us)? (that|to (see|hear|leave|say)|my (back|head|heart|feelings)|when i (laugh
        |walk|run|bend)|a bit) / attacked (my|the) (garden|to do|weeds|housework|ironing|chores)
        (says|said|saying) (hell|he will|shell|she will|she|he|they) (will|ll|d)? (kill
        |murder) me (if i (forget|eat|am late|m late|lose|break|spoil|dont call)|lol|haha)
        afraid of (flying|heights|the dark|spiders|dogs|the dentist|failure|failing|losing
        |change|being alone|public|growing)
        scared of (flying|heights|the dark|spiders|dogs|the dentist|failure|failing|losing
        |change|growing|exams|being judged)
        (scared|afraid|nervous|worried) (of|about|to) (the (exam|operation|test|results|move
        |interview)|drive|fly|speak|ask|call|go (back)? to (work|school|the (dentist|doctor
        |gym)))
        suicide (squad|prevention|awareness|bomber|bombers|door|doors|hotline|helpline|rates
        |rate|statistics|run|pact of|line|note in the|watch training|forest|charity|research
        |survivors|survivor|bereavement|loss) / political suicide / career suicide
        social suicide / commercial suicide
        self harm (prevention|awareness|policy|training|training|ward|unit|statistics
        |in (schools|teenagers|prisons|young)) / # kms
        kms (away|from|per|today|later|run|done|ran|cycled|walked|to go|in|on the|each|a day
        |an hour) / (ran|run|walked|cycled|drove|hiked|did|swim|swam) _ kms / a few kms
        how many kms / knock|knocked me (out|down|off|for six|over with a feather|sideways)
        punch line|bowl / beat myself up / beating myself up / kicking myself / kick myself
        pinch myself / hit myself (on|in|with the|with a) / shoot myself in the foot
        shot myself in the foot / hate myself for (eating|missing|not going)
        cross my heart and hope to die
        hope to (live|see|move|wake up (early|to|in|at)|be (here|there|in|back))
        wake up (early|late|at|in (italy|time|spain|a|my|the)|next to|to (the|a|snow|sunshine
        |birds|find|my|coffee|an|him|her)|before|every morning (and go|at|to)|with (the|a|my)
        |call|for (school|work|a)|feeling|rested|refreshed|tired|happy)
        be here (in|at|for|when|on|with|to (see|help|support)|at all today lol)
        exist (on|in|without coffee|without caffeine)
        (dont|didnt|not) want to be here (today|at work|in|at)
        disappear (to|into|for a|for the|from (social media|facebook|instagram|the internet
        |my phone)|in|under the duvet|on holiday) / vanish (to|into|for a|in)
        be gone (for|by|until|till|in|from|on|when|all)
        (rather|sooner) die than (eat|watch|go|see|admit|ask|sing|wear|miss|work|listen|sit
        |speak|lose|tell|drink|cook|dance|call)
        (took|takes|has|have|hid) (my|her|his) (phone|keys|passport) (by mistake|to (the|be|get)
        |for (repair|me|a)|because it)
        jump|jumping (higher|rope|ship|queue|the queue|for|over|on|castle|around|straight|ahead
        |to conclusions) / let go of (the|my|it|him|her|that|things|control)
        (afraid|scared|frightened|terrified|fear|fears) of (dying|death)
        by (accident|mistake|chance) / wake up (the|my|him|her|them|everyone|you)
        (dont|not|never) wake up (the|my|him|her|them|everyone|you)
        (wait|waiting|ready|want) for (it|this|that) to be over
        could kill (him|her|them|you|my *|the *) (for|when|if|lol|haha|sometimes)
        (knife|razor) (set|sharpener|block|skills)
        (be|am|im|feel|look) dead (if|when|tired|last|on my feet|after (leg|the|work|my|a)|meat
        |chuffed|proud|happy|set)
        (date|day|place|spot|time|room|hotel|method|song) (for the|for our|for my) (wedding
        |party|holiday|trip|picnic|baptism|christening|exam|move|interview|dinner|viewing|op
        |operation|barbecue|ceremony|test|tent|date|birthday|honeymoon|baby|scan|run|race
        |reunion)
        go|going|carry|carrying on (holiday|a|the|about|to|strike|stage|air|with (my|the) (work
        |course|degree|job|studies))
        (letter|letters|note|card|email|cards) (to|for) (the|my|our) (school|boss|council
        |landlord|bank|gp|doctor|mp|teacher|editor|hmrc|insurance|solicitor|manager|employer
        |neighbours|postman|milkman|cleaner|birthday)
        (birthday|christmas|thank you|get well|sympathy|valentine|mothers day|fathers day
        |wedding|shopping|sick) (card|cards|note|letter|letters|list)
        (rope|gun|knife) (for|from) (the|my) (boat|swing|tent|climbing|washing|kitchen|horse|dog
        |goat|gym|sailing|drawer|nerf) / (climbing|skipping|jump|tow|washing) rope|ropes
        (water|glue|nail|nerf|heat|massage|hot glue|top|spray|staple) gun
        (im|i am|were|was) (on|at|by|near) the (bridge|roof|tracks|edge) (fixing|repairing
        |mending|with the (builders|kids|dog)|of my seat|of town|of (tears|a|something)
        |sunbathing|bar|terrace|team|cafe|project|club)
        (jump|jumping|jumped|hop|hopping|step|stepping|run|walk|running|walking|get) (on|onto
        |off|in|into) (the|a|my) (next|first|train (to|and (go|come|visit))|bus (to|and (go|come
        |visit))|tram to|tube to|bandwagon|trampoline|sofa|bed|scales|treadmill|zoom|call)
        (hit|banged|bang|bumped) my (head|knee|elbow|toe|hand|shin|thumb) on (the|a) (cupboard
        |door|shelf|desk|car|table|low|beam|ceiling|door frame|way|corner|bed|bath|boot|cabinet
        |kitchen|window|way) / (will|going) (power|ok|well)
        (decided|decide) (its|it is) time to (change|find|get|look|start|quit|buy|sell|move
        |apply|book|learn|eat|join|try|see|ask|tidy|go (back|to|for|on|home|and)|leave (my job
        |the (job|company|party|city))|stop (drinking|smoking|therapy|worrying|seeing|dating
        |eating))
        ready to go (back|on holiday|out|home|to (work|school|bed|the|sleep|uni|college|my)|for
        |swimming|shopping|suitcase|bags|and|when you|whenever|live|again|see)
        now i can (rest (a|for|my feet|easy|exams)|go (to|home|back|on|out|for|shopping)
        |leave (the|work|early|on))
        (did|done|doing) everything (you|they) could (thank|thanks|to help me (and|with)
        |for (mum|mom|dad|her|him))
        made (my)? peace with (my (father|mother|mum|mom|dad|brother|sister|past|body|job|ex
        |weight|age)|the (end|past|fact|decision|divorce|breakup|diagnosis|idea)|that
        |being (single|alone)|how|not) / note of what
        notes (for|from) (our|my|the) (next|last|session|sessions|therapy|meeting|class|lecture)
        on the tracks app
        (keys|key) (to|with) (the|my|our) (neighbour|neighbor|neighbours|landlord|new|plumber
        |cleaner|agent|agency|house sitter|flat) _ (so|to|for|who|can|because|in case|while
        |water)? / i have (a|my) date (on|with|tonight|tomorrow|next|this|for) / got a date
        (way|road|place) to (your|the|my|our) (office|practice|clinic|session|house|work|school)
        (letter|letters) (are|is) in the drawer the ones
        (ones|letters|letter) from the (bank|council|hospital|school|court|solicitor)
        water the plants / feed (the|my) (cat|cats|dog|fish|hamster|rabbit) / for a walk
        while (im|we|i am|were) (on holiday|away|in (spain|italy|france|greece|hospital)|at work
        |abroad) / ready now (for|to (talk|start|try|face|move|leave)|so) / had a (date|plan)
        i know the (way|place|day|time) (to|it|you|of (our|my|the)) / (bridge|water) under the
        (test|exam|results|interview|surgery|operation|term|school|project|week|shift
        |lockdown) _ (will|itll|it will|wont) _ be over
        be over (soon|by|on|in|next|at) (monday|tuesday|wednesday|thursday|friday|saturday
        |sunday|christmas|june|july|half|lunch|five|#)
        (patient|friend|colleague|client|mate|cousin|neighbour|pupil|student|teacher|uncle
        |someone|guy|girl|man|woman) (of mine|i (knew|know|met|work with
        |went to school with)) _ (died|took|killed|hanged|hung|tried|committed|attempted
        |overdosed|jumped|drowned|shot|self harms|cuts)
        wont be (here|around|there|in|available|home) (next week|on *|tomorrow|this week|for|in
        |at our|until|today|this *) _ (holiday|im away|were|we re|we are|spain|italy|france
        |greece|dentist|doctor|work|i have|im in|well be|im at|im on|visiting|travelling
        |because i have|because of|as i)
        (goodbye|farewell) (email|card|message|speech) (at work|to the team|to (my|the) (team
        |colleagues|class|office))?
        time to go (to|home|back|out|for|shopping|and (get|pick|see))
        (throw|threw|throwing|thrown) myself (into|at) (work|it|my|the (gym|garden|job|project)
        |him|her|this|studying|dating|sport|running|cooking)
        (took|take|taken|taking|had) (a|one|two|2|1|a couple of|some|three|an) (paracetamol
        |ibuprofen|aspirin|painkiller|painkillers|tablet|tablets|pill|pills|nurofen|codeine
        |antihistamine|sleeping pill|sleeping tablet|tylenol|advil) / wrote my will with
        hit by (some|a (cold|wave|bug|virus|flu|migraine|wall|thought)|the news|reality|covid
        |tiredness) / rope (light|lights|bridge|ladder|swing)
        cuts on my * _ from (falling|the|a|my|when|gardening)
        plan is set for (our|the|my) (move|trip|wedding|holiday|summer|next|new)
        erased from (that|the) / take them (to|back|out|off|home|for|with me|on)
        saying goodbye to (the|my|our) (old|house|flat|job|team|car|class|students|colleagues
        |dog|cat|school|town|neighbours|kids at) / the date is set for (the|our|my)
        plan is to (go (to|on|back|for)|take (a|the|it)|walk (the|to|more)|drive to|use (my|the))
        too late for me to (learn|start|change|eat|call|book|go|train|study|come|have)
        list of (my|the|all|all my)? (pills|meds|tablets|medication|medicines)
        (was|its|is|be|feels|felt) (so|really|very)? (nice|lovely|good|great
        |wonderful) to be (with|back|home|here|alive|around) _ _
        (took|take|taken|taking|had) (a|one|two|2|1|a couple of|an) (paracetamol|ibuprofen
        |aspirin|painkiller|painkillers|tablet|tablets|pill|pills|nurofen|codeine|tylenol
        |advil) (for|and|before|this|last|with|because|as) _ _ _
        date is set (for|were|we|so we)
    """,
    Meaning.LAUGH: """
        lol|haha|hahaha|hahahaha|lmao|rofl|xd|hehe|lmfao
    """,
    Meaning.ASIDE: """
        still have (the|my|a)
        not (going to|gonna)? (lie|lying|kidding|joking|exaggerating|even joking|even kidding
        |even lying) / not only / not just / not even / no joke / no kidding / no lie / no cap
        no doubt / no longer sure / no idea / no wonder / no matter / no sleep / not ok
        not okay / not well / not good / not great / not fine / not coping / not sleeping
        not sure|certain (if|whether|that|how|why)? / not a joke / no offence / no energy
        not anymore ok / not doing (well|great|good|ok)
        dont know (why|what|how|if|where|when|who|whether|anymore)?
        do not know (why|what|how|if) / i dont know / didnt know
        dont (tell|worry about me|call|judge|understand|care|get|worry|laugh|freak out|ask
        |hate me) / dont (let me)
        nobody (knows|cares|understands|noticed|sees|listens|loves me|believes me
        |at home has noticed|has noticed|to talk to|here)
        no one (knows|cares|understands|noticed|sees|listens|loves me|believes me|to talk to
        |has noticed)
        never (felt|been|wanted|thought|more) (so|this|as|more|anything|to die|to be)
        never (been)? (more|so) (sure|certain|serious)
        cant (sleep|eat|stop crying|stop|breathe|talk|think|cope|believe|even|help|wait)
        couldnt (sleep|stop|help)
        nothing (helps|works|matters|makes sense|left|but|else|changes|more than|is left
        |works anymore|matters anymore|is working) (than)? / with nothing
        no (hope|point|way|one left|friends|job|money|future) / without (him|her|hope|help)
        not (scared|afraid) (to|of|anymore) / not (the first time|once) / cant be bothered
        wont (stop|go away|leave me|leave)
        doesnt (stop|go away|help|work|get better|matter|feel)
        isnt (working|helping|getting better) / didnt (help|work|sleep|sleep at all|tell)
        havent (slept|told|eaten) (anyone|anybody|in days|my *)?
        not (that|the) (anyone|it) (cares|matters) / why not / if not / or not
        not (long|much) (left|longer) / no more (pain|tears|fighting)
        without (pain|telling|anyone knowing|fear)
        never (going to|gonna) (get|be) (better|happy|ok)
        never (stop|stops|stopped|ends|gets better|good enough) / hardly (sleep|eat)
        barely (sleep|eat|function|holding on) / not worth / not good enough / not enough
        (harder|hard|difficult|struggling|struggle|trying|try|tried|fighting|impossible
        |begging myself|told myself) not to / not to be (found|saved)
    """,
}
