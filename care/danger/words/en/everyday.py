"""English: everyday talk that sounds like a plan: pills, ropes, keys, holidays, goodbyes."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.IDIOM: """
        ((prescription|prescriptions|repeat prescription|meds|tablets|medication) (is|are|was
            |were)? ready (to|for|at) (collect|pick up|collection|the chemist|the pharmacy|be
            collected|go|the)?)
        my will (names|says|leaves|is with|gives|mentions|covers) _
        stood on the platform (for (an|a|half|#)|waiting|with|freezing|in the) _
        tired of waking up (at|for|with|early|so|every (night|two|hour|few)|to (feed|the)) _
        ((rope|ropes) _ _ _ for (skipping|climbing|sailing|towing|crossfit|battle|camping
            |abseiling))
        cuts of (beef|meat|lamb|pork|cloth|fabric|steak)
        (((one way ticket to * _ (job|visa|move|moving|working|summer|flat|course|college
            |emigrating|uni))))
        (the|to|at|my) bridge club (tonight|on|with|in|and|today)?
        cancer in (our|my|the|his|her) family
        ((finished|done|through) with everything (for (today|now|the day|this week)|on (my|the)
            list|i had to|at work))
        ((left|leave|leaving|wrote|put) (a|the|my) note for the (cleaner|milkman|postman|plumber
            |babysitter|window cleaner|gardener|delivery|neighbour|neighbours|teacher|courier)
            (by|on|in|at|under|with) the)
        ((put|putting|sort|sorted|sorting|counted|counting|have|got|ive got|keep|set) (out)?
            (all)? (of)? (my|the) (tablets|pills|meds|medication|vitamins) (in|into|for|out for)
            (a|the|my)? (pill box|pillbox|organiser|organizer|week|box|days|weekly|holiday|trip
            |cupboard|month))
        (enough (tablets|pills|painkillers|meds|insulin|paracetamol|medication|inhalers|supplies
            |left)? (left)? (for|to last|to do|until|till|to get) (me)? (through|us)? (the|my
            |our|a|next|this|until|till) (weekend|holiday|holidays|week|month|trip|journey
            |flight|rest|appointment|party|refill|guests|monday|fortnight|few))
        enough for the (holiday|weekend|week|month|trip|journey|party|guests|two of us|kids)
        ((rope|ropes) (is)? _ _ _ (for|to) (the|my|our|a) (trailer|boat|swing|tent|washing|roof
            rack|dog|horse|kayak|canoe|climbing|christmas tree|tow|goat|garden|kids|hammock
            |caravan|tarp))
        (rope|ropes) (is|s)? (in|on) the (boot|garage|shed) (for|with|beside) the _
        ((made|sorted|signed|updated|finished|wrote|changed|did|done) (my|our|the) (will|wills)
            (with|at|on|in|last|this|and|through|when) _ _ (solicitor|solicitors|lawyer|tuesday
            |monday|wednesday|thursday|friday|week|boring|grown up|mortgage|house|baby|because
            |morning|month|year|married))
        ((goodbye|bye|farewell) (and|now)? (thank you|thanks) (for|so much for) (todays|today
            |the|this|your|last|yesterdays|our) (session|call|chat|appointment|time|talk|lovely
            |help|hour|class|lesson|advice|lift))
        ((cant|cannot|can not) (do|take|stand|bear|keep doing|go on with) (it|this) (any more
            |anymore|any longer) (this|the|my|with this|at) (job|commute|course|diet|gym|degree
            |work|marathon|training|weather|house|traffic|school|class|shift|heat|noise|boss
            |team))
        ((job|commute|course|diet|degree|shift|company|place|training|marathon|boss) (i)? (cant
            |cannot) (go on|keep going|do it|do this|carry on|continue) (there|like this there
            |anymore|any more|like this))
        ((leaving|leave|quitting|quit|changing) my job i (cant|cannot) (go on|keep going|do it
            |do this|carry on) (like this|there|anymore|any more)?)
        ((dropped|dropping|took|taking|left|leaving|brought|bringing) (the|our|my) (cat|cats|dog
            |dogs|kids|rabbit|hamster) (to|at|with|off at|over to) (my|the|our|a) _ (because
            |while|as|since|for|before) (were|we are|we|im|i have|i am|the|our) _ _)
        ((gave|given|giving) my (guitar|bike|car|watch|jacket|books|laptop|phone|camera|xbox
            |playstation|ring|drums|*) to my (nephew|niece|brother|sister|cousin|son|daughter
            |friend|mate|mum|dad|neighbour|grandson|granddaughter) (for (his|her|their|the|a
            |christmas|birthday)|when (he|she|they)|to (use|borrow|try|mind|fix|learn)|because
            (he|she|they)))
        ((note|letter|message) (for|to) _ _ (on|in|at|by) the (kitchen table|table|fridge
            |counter|door|hall) (about|to (say|remind|ask) (the|him|her|about|them)|saying (the
            |dinner|ill be|im (out|at)|back|gone to)) _)
        ((((((note for the (milkman|postman|cleaner|neighbour|neighbours|plumber|gardener
            |delivery|window cleaner|babysitter|teacher|boiler man)))))))
        ((dates|date is|day is|days|the date|date) (is)? (fixed|set|picked|chosen|settled) (were
            |we are|we|for (the|our|my)|so we|weve|and we) _)
        ((date|day|time|week) of (the|my|our|his|her) (operation|op|wedding|exam|exams|move
            |appointment|interview|party|birth|scan|surgery|test|holiday|christening|concert
            |race|match|trip|graduation))
        (exactly how (ill|i will|im going to) do it (hourly|first|by|with|step|using|revision
            |start|two|one|lists|blocks) _)
        (tonight is the night (first|we|for (the|our|my)|of (the|my|our)|im (cooking|meeting
            |going|seeing)|date|our|my (first|date)) _)
        (tonights the night (first|we|for (the|our|my)|of (the|my|our)|im (cooking|meeting|going
            |seeing)|date|our|my (first|date)) _)
        ((jump|jumping|dive|diving|get|getting) back (into|in|on|to) (the|my|it|work|dating
            |things)? (swimming|gym|saddle|job|work|course|running|pool|game|yoga|cycling|dating
            |reading|routine))
        (how (high|tall) (the)? (eiffel|empire|shard|spire|everest|mount|carrauntoohil|tower of
            |burj|ben nevis|statue|christmas tree|ceiling))
        ((cat|kitten|dog|puppy|thorns|brambles|roses|hedge|rabbit|baby) (scratched|scratches
            |scratching|bit|cut|scraped|clawed) _ _ _ (bits|shreds|bad|badly|all over|again|raw
            |bleeding|nails|arms|hands|arm|hand|legs)?)
        ((better|happier|easier) (off)? without me (as|being|nagging|around to|on his|on her|at
            the|in the (meeting|team|kitchen|office|way while)|there for|coming|today
            |micromanaging|this weekend|tonight|for (the|a|one)) _)
        (locked myself in the (bathroom|toilet|bedroom|car|loo|office|pantry) (to (get|have|eat
            |read|cry|hide|scroll)|for (five|ten|a|some|peace|half|two)|just to get))
        (what im (going to|about to) (say|ask|tell|write|eat|order|share|admit|confess|suggest
            |wear|cook|show|read|buy|post))
        (going to do it (after|on|by|this|in|next|tomorrow|at) _ _ (ring|call|book|pay|sign up
            |ask|the|apply|hand in|i mean the|i mean) (the|him|her|for|my|in|it|a|i mean)?)
        (plan to (eat|sleep|save|walk|run|lose|move|study|read|drink less|get fit|cook|exercise
            |learn|revise|rest|see|visit|phone|ring|meet|go (to|on|for|back)|work|quit smoking
            |apply|paint|travel|spend|tidy|buy|sell|watch|stay) (better|more|for|in|on|less|the
            |up|a|my)?)
        ((((((ready for (school|work|bed|the|college|uni|dinner|tea|christmas|my|summer|winter|a
            |our|swimming|pe)))))))
        (jump (off|jumping off) the (pier|jetty|rocks|diving board|boat|quay|swing) (at|with|for
            |into|every|in|on|for the) _ (dare|summer|friends|laugh|lads|girls|dip|swim|kids|fun
            |charity|midnight|high tide))
        ((jumping|jump|jumped) off the (pier|jetty|rocks|diving board|boat|quay|harbour) _ _
            (dare|summer|friends|laugh|lads|girls|dip|swim|kids|fun|charity))
        (jump off the (balcony|roof|cliff|sofa|couch|bridge) (haha|lol|lmao|hahaha|xd|joking
            |jk))
        (out of|off) the window (haha|lol|lmao|hahaha|jk)
        (slow|social|career|political|commercial) suicide / was suicide (lol|haha|lmao|hahaha)?
        suicide by (traffic|commute|email|spreadsheet|cake|carbs) / suicide (lol|haha|lmao)
        (i can (go|leave) (to|home|back|out|on|for|and|early|at|work|when|by|with|see|straight
            |on holiday|away|off) _)
        ((heading|going|walking|driving|cycling|on my way|off|headed) (up|down|over|out|back)?
            to the (bridge|cliffs|cliff|lake|river|sea|beach|roof|reservoir|dam|woods|tracks
            |coast|pier) (to (meet|see|watch|take|feed|walk|swim|paint|fish|run|have|get
            |collect)|for (a|the|lunch|some|my|dinner|our|sunset)|with (the|my|our|friends|him
            |her|some|mates)|bar|cafe|festival|house|hotel|walk|in (spain|france|kerry|greece))
            _)
        ((cliffs|cliff|bridge|river|sea|lake|beach) for a (walk|run|swim|picnic|paddle|dip
            |stroll|drive|look around))
        ((going|go|went) through with (it|the) (the)? (divorce|operation|wedding|op|surgery|move
            |sale|treatment|ivf|interview|procedure) _)
        ((die|dies|live|lived|remember|love|regret|till|until|til|to) (it|this|that|him|her|you
            |them)? (till|until|to|til) the day i die)
        the day i die (hard|i will|laughing|happy)
        ((wont|will not) be (here|around|in) _ (on|next|this|for|from|until|in) _ (holiday
            |galway|spain|im away|away|dentist|annual leave|wedding|training|conference|cork
            |london|dublin|kerry|holidays|visiting|off))
        ((so|that) (someone|somebody|they|the driver|the taxi|the courier|you|people|he|she) can
            find me (quickly|easily|in the|at the) _ (crowd|car park|airport|station|festival
            |entrance|gate))
        (before i (do it|go) (wrong|again|on holiday|on leave|home|to bed|out|to work|to
            |shopping|on) _)
        (check|ask|read up|practise|plan) _ before i do it
    """,
}
