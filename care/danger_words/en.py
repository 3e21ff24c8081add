"""English."""

from care.danger_words.words import Words

NAMED = {
    "wish": "want|wants|wana|wish|need|love|like|prefer|rather|hope|hoping|long|longing|ready"
    "|prepared|wanting|wishing|begging|praying|pray|let|deserve|beg|craving|crave|prefer|better",
    "will": "want|wana|going|gona|plan|planning|decided|about|trying|try|thinking|think|thoughts"
    "|thought|urge|urges|tempted|ready|need|might|could|will|il|imagine|imagining|considering"
    "|fantasise|fantasising|fantasize|fantasizing|dream|dreaming|intend|considered|rather|wish",
    "die": "(die / dead / be dead / be died / being dead / stop existing / cease to exist"
    " / stop living / not exist / not be alive / not be here / not live / never wake up"
    " / not wake up / (disapear|vanish|fade) (completely / for good / forever / for ever / away / >)"
    " / be gone (forever / for good / >) / (sleep) (forever / for ever / and never wake / and not wake)"
    " / be six feet under / be under the ground / be in the ground / unalive)",
    "ending": "(kill|killing|kil|hang|hanging|drown|drowning|shoot|shooting|poison|poisoning|unalive"
    "|unaliving|offing|starve|gas|murder|murdering|delete|deleting|end|ending|finish) (myself|meself"
    "|myslef / my self / me self)",
    "mine": "my (kids|parents|mum|mom|mother|father|dad|children|family|wife|husband|sister|brother"
    "|son|daughter|partner|girls|boys|boyfriend|girlfriend|kid|loved|best)",
    "he": "he|hes|she|shes|husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|stepfather"
    "|mum|mom|mother|brother|ex|uncle|son|fiance|fiancee|bf|gf|hubby|man|roommate|flatmate|they",
    "us": "me|us|the kids|my kids|my children|the children|my baby|my daughter|my son|our kids",
    "child": "(my|the|our|this) (little|own|poor|baby|newborn)? (baby|child|children|kid|kids|girl"
    "|boy|son|daughter|twins|toddler|newborn|infant|brother|sister|mother|mum|mom|father|dad|wife"
    "|husband|family|partner|stepson|stepdaughter|grandma|neighbour|neighbor|boss|boyfriend"
    "|girlfriend|ex)",
}

WORDS = Words(
    named=NAMED,
    danger=(
        "(death|dying|suicide|being dead) (is|its) (all|everything|the only thing) (that)? i (think|want|dream)",
        "(hurt|harmed|cut|burned|burnt|burn|harm) myself .. (on purpose|deliberately|again)",
        "(want|wish|need) (my|this|the) (life|whole life) (to (be over|end|stop)|over|gone)",
        "(picked|chosen|chose|set|decided on) (the|a) (date|day|method|place|bridge)",
        "(have|got|bought|found|tied) (a|the|my) (rope|noose) !for the|for climbing|from the shop|tow",
        "{wish} (to / i could / i can / i was / i were / id / if i / that i / me / for me to / just"
        " / only / i would / to just / i could just / if i could)? (just|really|so|fucking|simply|only"
        "|finally|already|actually|badly)? (to)? {die}",
        "i wish (i / that i) (was never / were never / had never been / never was / wasnt / werent)"
        " (born|alive|here|around)",
        "{will} .. {ending}",
        "{ending}",
        "{wish} (to)? (off|od|overdose|end it|jump off|jump in front)",
        "{will} (of / about / to / on)? (of)? (od|overdos*|offing|jumping off|jumping in front|jump off"
        "|jump in front|slitting|slit|hanging)",
        "(jump|jumping|step|walk|throw|throwing) .. (in front of|off|under|from) (a|the|of|this)"
        " (train|bridge|bus|truck|roof|car|balcony|lorry|tram|building|cliff|window)",
        "(slit|slitting|cut|cutting|open|opening) .. my .. (wrist|wrists|veins|throat|artery)",
        "(end|ending|take|taking|finish) .. my (own|miserable|sad|stupid)? life",
        "(end|ending|finish) (it|everything) (all / tonight / now / soon / today / for good / once)",
        "{will} (to|of|about) (end|ending) (it|everything|this) >",
        "(make / making) it (all)? (stop|end) (forever / for good / tonight / for ever)",
        "(commit*|comit*) (to)? suicid*",
        "(im|am|i|feel|feeling|been|felt|getting|become|still|so|actively|very|really|actualy|again|bit)"
        " (feeling|so|very|really|actively|still|a|bit|kind|of|kinda|pretty|been|feel|again|currently"
        "|just|quite|little|got)? (bit|of)? (suicidal)",
        "suicidal (thoughts|ideation|again|right|urges|feelings|ideas|thinking|and|rn|tonight|today"
        "|lately|every|tendencies|for|since)",
        "< suicidal >",
        "(think*|thought|dream*|fantasi*|obses*|consider*|contemplat*|plan*|urge*|researching"
        "|googling|google|googled|ideas|mind|head) .. suicid* !prevention|hotline|awareness|squad|note",
        "suicid* (is|feels|seems|sounds|looks) ... (way|option|answer|out|plan|thing|choice|solution"
        "|better|easier|good|only|like)",
        "suicid* ,, (on my mind / in my head / think* about / only thing / all day / my head / i think)",
        "< suicid* >",
        "my suicid* (note|letter|plan)",
        "(self / harm* / started|back|relaps*|keep|want|urge*|urges|doing|need) .. (self harm* / selfharm*)",
        "(self harm* / selfharm* / sh) .. (again|urges|every|yesterday|tonight|relapse|relapsed)",
        "relaps* .. (cutting|harm|self|sh)",
        "(harm|harming|harmed|hurt|hurting|cut|cutting|burn|burning|burned|punish|punishing|scratching"
        "|hit|hitting|starving|stab|stabbed) (myself|meself) ... (again|every|purpose|yesterday|tonight"
        "|relief|deserve|nightly|lately|secret|nobody|knows|since|feel)",
        "(want|wana|need|urge|keep|kept|started|cant stop|start|think* about|think* of|about|desire"
        "|back|gona|going|been|still|im|need|started|thoughts of|end up|crave)"
        " (to|about|of|on)? (be|being|stop|start)? (hurt|hurting|harm|harming|cut|cutting|burn|burning|stab|punish|punishing)"
        " (myself|meself)",
        "(been|started|keep|kept|back|im|back to|started to) (cutting|cut) (again|myself|my|since|every|>)"
        " !hair|back|down|grass|lawn",
        "(cut|cutting|carv*|burn*|slic*) (up|on|into)? my (arm|arms|leg|legs|wrist|wrists|thigh|thighs"
        "|skin|stomach|forearm)",
        "< cutting again",
        "i cut again",
        "(took|take|taking|taken|swallow*|down*) (all / too many / a whole / the whole / every / a bunch"
        " / a handful / loads / a load) .. (pill*|tablet*|meds|sleeping|paracetamol|pack*|bottle)",
        "(saving|saved|collect*|hoard*|stockpil*|stashing|stashed|counted|counting|got|bought|have|kept)"
        " (up|out|enough|all)? (my|the|all|enough|some)? (my|the|sleeping|of|all)? (pill*|tablet*|meds|paracetamol"
        "|rope|noose|razor|razors|blades) ... (to do it / to die / for tonight / ready / end it / to end / enough"
        " / to kill / in case / now / for it)",
        "(saving|hoard*|stockpil*|stash*|collecting) (up)? (my|all|the|enough|on)? (my|the|of)? (pill*|tablet*|meds"
        "|sleeping|medication|insulin|paracetamol)",
        "(my|a|the|some|have|wrote|written|writing|write|left|leaving) (goodbye|farewell|suicide"
        "|good bye) (letter*|note*) ... ({mine})",
        "my (goodbye|farewell|suicide|good bye|last) (letter*|note*|video)",
        "(wrote|written|writing|finished|writen) (the|my|a|some) (final|last)? (note|notes|wil|letter|letters)"
        " ,, ({mine} / goodbye / drawer / when im gone / sorry)",
        "(goodbye|farewell) (letter*|note*) .. (written|finished|ready|done)",
        "(my|the) (last|final) (message|text|words|letter|post|mesage) ,, (goodbye|farewell|forgive|forever"
        "|sorry / good bye / thank* you for everything / bye)",
        "(last|final) (message|text|time|words|letter) (you / u / i / anyone) (will|wil|il|ever|get|hear|hears|talk)",
        "(goodbye|farewell|bye) (forever|everyone|world|to everyone)",
        "(goodbye|bye|farewell) ,, (wont be here|wont wake|be gone|see you on the other side)",
        "(i|ive|wont|wil|il) .. (wont|not) be (here|around|alive) (tomorrow|by|much longer|next|anymore"
        "|after|when)",
        "(know|decided|worked|picked|chosen|chose|figured|set) .. (how|when|where|date|day|place|method) ,, (do"
        "|doing) it",
        "(have|got|made|making|has) a plan .. (die|end it|kill|do it|end my life|suicid*)",
        "(everything|all|its all|stuff) .. (is)? (ready|set|prepared|arranged|planned|order) ,, (tried to live|to know i|i tried|stay"
        " alive / goodbye / tonight i / when im gone / when im dead / after im gone / do it tonight)",
        "(giv*|gave) .. away ,, (dead|gone for good|wont need)",
        "i wont need .. (anymore / any more) ,, (dead|gone|die)",
        "(wont|dont) need (them / it / anything) where im going",
        "(gona|going to|about to|want to|wana|wanting to|cbs|should|fr|just|il|might|rather) (kms|ctb|cts)",
        "(#) kms (a|away|from|per|in|today) ~",
        "< kms !away|from|per|to|today|in|a|later|done",
        "kms (tonight|now|today|fr|rn|tbh|soon|later|already|ngl|>)",
        "(kermit sewer* / sewerslide / toaster bath / take the forever nap / catch the bus)",
        "(hope|wish|want|pray|praying|wishing) .. (car|bus|truck|train|lorry|something|someone|somebody"
        "|god|plane|it|lightning|this plane) .. (hit|hits|kill|kills|run|runs|take|takes|crash|crashes)"
        " (me|into)",
        "(pray|wish|hope|hoping|praying|want) .. (not / dont / wont / never / didnt) (to)? wake (up)?",
        "(hope|wish|want|hoping) .. ((sleep|bed) .. (never|not|dont) .. wake)",
        "(go to|fall) (sleep|asleep) ,? (and)? .. (never|not|dont) .. (wake|waking)",
        "(everyone|everybody|they|kids|family|world|people|all|theyd|them|you|husband|wife|mum|mom|parents)"
        " .. (better of / better / easier / happier / better ofe / relieved / be fine / be ok / more peaceful)"
        " ... (without me / without me here / if i (wasnt|werent|was|were|am|died|disapeared|die|just|didnt)"
        " / if im (gone|dead|not|no) / with me gone / with me dead / if i was)",
        "(better|easier|happier) (for|off|of) ,, if i (was|were|wasnt|werent|died|didnt) (dead|gone|here|not"
        "|around|never|exist|alive|>)",
        "(better|easier|beter) (off|of) (without me / dead / if i)",
        "i (should|ought|deserve) .. (be dead / to die / to be dead / not exist / not be alive / die)",
        "im .. (better of dead / worth more dead / better dead)",
        "(whats|wheres|what|whats even|is) (is|even)? (the|there|a|any)? (a|any)? (point|use|sense) (of|in|to) (me)?"
        " (living|life|being alive|being here|existing|carrying on|going on|live|staying alive|waking up|anything)"
        " !in|there|together|so",
        "(why|wonder why) (am / should / do / dont / bother|would) (i)? (i)? (even|still|keep|be|bother|just|go on)? (being|even|to)?"
        " (alive|living|exist|existing|here|live|die|stay alive) (anymore / any more / > / still)",
        "(tired|sick|done|exhausted|bored|fed up) (of|with) (being|my|this)? (living|life|alive|existing|existence)"
        " !in|with|at|together|here|there|admin|on",
        "(had|have) enough of (life|living|this life|being alive) !in|with|here",
        "(over|done|finished) with (life|living|this life|this world) ",
        "(hate|hating) (being alive|my life so much|living|existing)  !in|with|here|there",
        "(life) (is|isnt|has|feels|not) .. (worth living / worth it / no meaning / no point / pointless"
        " / not worth / unbearable)",
        "(check|checking|opt|opting) out (of|from) (life|this world|this life)",
        "(leave|leaving|exit|quit|quiting|depart) (this|the) (world|life|earth|planet)",
        "(join|joining|be with|see) .. in (heaven|death) (soon|tonight|now)",
        "(ready to go|want to go) (forever / for good / to heaven / and not come back)",
        "i (could|might|will|would|wil) (actually)? (just)? (die|end) (by my own hand / tonight / myself)",
        "(thoughts|thinking|think|thought|dreaming|fantasise|fantasising) (a lot)? (about|of) (dying|death|being dead"
        "|ending|my own death|not being here|not being alive|not existing|my death|how to die)"
        " ... (constantly|again|every|lot|lately|alone|all|comfort|often|more|now|today|tonight|always|scares|time|day|>)",
        "(way|ways|how|method*|quickest|painless) (out)? (to|of) (die|dying|kill myself|end it)",
        "(bridge|train|pills|rope|gun|roof|knife|razor) ... (calling me / looks tempting / call to me / end it / be over)",
        "(standing|sitting|im) .. (bridge|roof|ledge|tracks|rails) ... (jump|courage|over|goodbye|end|ready|train)",
        "(drive|driving|crash|drove|swerve|steer) .. (into|off|the car) .. (tree|wall|bridge|lorry|truck|road)"
        " ... (on purpose|end|over|done|>)",
        "(it) (will|wil|would|l|can|could) (all)? (be over|stop) (tonight / soon / by tomorrow / tomorrow / for me)",
        "i cant (do|take) (life / this life / being alive / living)",
        "(dont / do not) (care|mind) if i (die|live|dont wake|wake up|get killed)",
    ),
    despite=(
        "(deal|mess|burden|clean*|find|finds|found|bills|funeral|look|care|take|dog|cat|password*|insurance|letter*|note)"
        " ,, (when|once|after) im (dead|gone)",
        "(dont|do not|not|no longer|dnt|donot|doesnt|stopped|never|cba|cannot be|hardly|barely|without|didnt)"
        " (really|even|actually|truly|just)? (want|wana|wanting|wish|like|feel like|wan) (to|2)? (just|even|really)?"
        " (live|living|exist|existing|go on living|wake up|be alive|being alive|keep living|continue living|survive|stay alive)"
        " !in|with|there|at|alone|next|under|near|here|off|together|on|early|that|from|by|before|every",
        "(dont|do not|no longer|dnt|never|not|donot) (want|wana|wanting|wan) (to|2)? (be|b) (here|around|on this (earth|planet"
        "|world) / in this world / alive) (anymore / any more / any longer / at all / no more / >)",
        "(dont|do not|no longer|never) (want|wana) (to)? (wake up) (anymore / tomorrow / again / ever / >)",
        "(dont|do not) (want|wana) (this life / my life / to keep going / to be me) (anymore / any more)",
        "(no|not|lost|any|zero|without|lose|losing|havent|dont) .. (desire|wish|will|wil|energy|strength|reason|reasons|point"
        "|purpose|one) (left)? (to|in|for|of) (me to)? (live|be here|be alive|living|go on living|stay alive"
        "|being here|being alive|carry on living|keep living|existing|exist|staying alive|life|wake up|going on|go on|keep going|carry on)"
        " !in|with|there|here|together",
        "(lost|lose|losing) (the|my|all) (will|wil|desire) to live",
        "(cant|cannot|can not|couldnt|cba) (go on living|keep living|be alive|being alive|stand living|stand being alive"
        "|be bothered living|be bothered being alive|live like this|live with myself|live anymore|live any more|face living|keep on living|go on anymore|see a future|see any future"
        "|bear to live|do this life)",
        "(dont|cant|do not) see (the|a|any) (point|reason|sense) (in|of|to) (living|being|going on|life|carrying|live|be here|waking|go on|keep going|carry on)",
        "(no|isnt any|not any|theres no|see no) (point|sense|use) (of|in|to) (me)? (living|being here|being alive|going on|existing|life"
        "|carrying on|live|staying|waking up) !in|with|there|angry|mad|upset",
        "(no one|nobody|noone|nobodyd|no 1|not a soul) .. (notice|care|miss me|mis me|miss|cry) ... if i (died|was|were|wasnt|werent|am"
        "|disapeared|die|just|vanished|killed|didnt|never|left this)",
        "(no one|nobody|noone) (would|will|d) (even)? miss me",
        "(see|theres|there is|have|find) no (other)? way out (of this)? (anymore / but / except / other / >)",
        "rather not (be alive|be here|exist|wake|live)  !in|with|alone",
        "(dont / do not) (deserve|want) to (be alive|live|exist) !in|with|there|at|alone|together|here|next",
        "(dont|wont) (think / make / see / know) .. (il|i will|i can) (make it|survive|be alive|live) .. (tonight|night|through|tomorrow)"
        " ,, (die|live|goodbye|suicid*|alive)",
        "there is no future (for me)",
        "wish i (wasnt|werent|didnt|hadnt) (alive|here|born|exist|wake|survived|been born|woken)",
        "(wasnt|werent) (meant|made) (to live|for this world|to be alive)",
    ),
    others=(
        "{he} (just|always|still|has|keeps|often|also|again|regularly|never stops|started)? (just)? (hit|hits|hitting|beat|beats|beating|punched|punches|kicked"
        "|kicks|slapped|slaps|choked|chokes|strangled|strangles|raped|rapes|shoved|burned|stabbed"
        "|attacked|attacks|hurts|assaulted|bruised|molests|abuses|abused|pushes|bites|whips|whipped|forces|choking"
        "|hurting|kicking|slapping|punching|pushed) (up)? {us}",
        "{he} (pushed|threw|dragged|shoved|pulled|slammed|pinned|grabbed|held|locked|tied) {us} (down|against|by|into|out|in|onto|across|to|on|so|through|up)"
        " (the|my|a|hard)? (stairs|steps|wall|hair|throat|neck|arm|floor|ground|house|room|bed|door|basement|hallway|bruis*|car|mirror)",
        "(gets|being|im|been|getting|was|got) (hit|beaten|abused|raped|threatened|followed|stalked|strangled|attacked|assaulted) (up)?"
        " (again|by|at home|every|last night|yesterday|tonight|now) !bus|cold",
        "(threat*|says|said|swears|swore|promised|promises|told me|texted|tells me|saying) ... (kill|stab|shoot|burn|beat|find"
        "|strangle|hurt|bury|end) {us}",
        "(threat*|tried|trying|going|gona|wants|wanted|about) .. (to|with)? (kill|stab|shoot|strangle|choke|smother|poison|drown) {us}"
        " !if i|with|laughing",
        "(hes|shes|ex|he) (is|was)? (going|gona|about|wil|will|l) (to)? (kill|hurt|stab|shoot|beat) {us} !if|when|with",
        "(afraid|scared|terrified|frightened|fear|worried) .. (he|shell|hell|hel|hes|he will|husband|partner|boyfriend|dad|ex) .. (kill|hurt"
        "|hit|beat|come|find|finds) {us} !at|with",
        "(afraid|scared|terrified|frightened|fear|worried|fear for) (of|to|for)? (to)? (him|my husband|my boyfriend|my partner|my dad|my father|my ex"
        "|my wife|my stepdad|my son|my brother|my uncle|go home|go back home|my life|leave him|our lives|the kids lives|my safety)"
        " !finding|seeing|leaving|dying|getting|losing|alone|anymore|any",
        "{he} ,, outside (my|the|our) (door|house|window|flat|apartment|work|building|place) ,, (kill|knife|gun|banging"
        "|wont leave|screaming|yelling|shouting|says|again|scared|waiting|drunk|police|come in|get in|cant)",
        "(outside|banging|at|kicking) .. (my|the) (front)? (door|house|window) ,, (kill|knife|gun|drunk|wont leave|scared|hurt me|break* in|police)",
        "(locked|hiding|hid|barricad*|hidden|lock|hide|shut|trapped|stuck) ... (bathroom|toilet|closet|room|car|bedroom|cupboard|attic"
        "|basement|shed|neighbour*|neighbor*|wardrobe|loo|garage|house|kids|kitchen|next door|under|upstairs|cellar|from) ,, (he|husband|hes|shes|drunk"
        "|smash*|knife|gun|dad|ex|him|boyfriend|partner|hits|beats|father|stepdad|machete|axe|looking for me|find me)",
        "(he|hes|husband|ex|dad|boyfriend|she|partner|man) ,, (knife|gun|machete|axe|hammer|pistol|crowbar|baseball) ,, (me|us|my|kids"
        "|outside|looking|follow*|scared|drunk|door|hand|nightstand|bed|pillow|sleeps|slept|tonight)",
        "(slept|sleeps|sleep) .. with (a|the) (knife|gun|axe)",
        "(he|she|husband|boyfriend|partner|hes|dad|they|shes) (never|still)? (wont|wil not|doesnt|dont|does not|never lets|will not) (let|allow) (me|us) .. (leave"
        "|out|go out|leave the|call|eat|use|phone|see|home) ",
        "(he|she|hes|husband|boyfriend) (locks|locked|keeps|kept|is keeping) (me|us) (in|up|inside|locked|out|prisoner) ... ",
        "(drunk|high|raging|rage) .. (smash*|break*|trash*|throw*|scream*|destroy*|hit*) .. (everything|things|stuff|furniture|house|plates|door|at me|us|me|place)",
        "(smash*|break*|trash*|throw*|destroy*) (up)? (everything|the house|the place|the furniture|the plates|the door|things) ,, (drunk|scared|hiding|kids|me|locked)",
        "(husband|boyfriend|partner|hes|he|ex|dad) ... (smash*|trash*) (up)? (everything|the house|the place|the furniture|things|plates)",
        "(raped|rape|raping|molest*|sexually|groped) (me|by|my daughter|us|abused|assaulted|abusing|again)",
        "(forces|forced|forcing|makes|making) me (to)? (have sex / sleep with / do things / touch / perform)",
        "(touches|touching|touched) me .. (night|when|where|down|bed|sleep|dont want|every|sexual*|said no)",
        "{he} (killed|hurt|poisoned|strangled|drowned) my (cat|dog|pet) ,, (next|turn|me|says|said)",
        "(says|said) (im|its) (next|my turn|i am next)",
        "(said|told|tell|telling|say) ... (fell|i fell|walked into|tripped) ,, (dragged|hit|punched|kicked|pushed|he|my husband)",
        "(he|she|hes) (found|knows) (out)? (where|my address|our address|i told|i called) ,, (kill|hurt|scared|afraid|coming|come)",
        "(follow*|chas*|stalk*) (me|us) ,, (gun|knife|scared|home|everywhere|afraid|kill|police|every)",
        "{he} .. (stalking|stalks) (me|us)",
        # What somebody is afraid of doing.
        "(afraid|scared|worried|terrified|think|fear|frightened|urge|urges|thoughts|thinking|want|wana|might|about|scares|need|imagine|imagining|picture|close) ...  (hurt"
        "|hurting|harm|harming|shake|shaking|hit|smother|smothering|strangle|strangling|throw|throwing|drown|drowning|suffocate|stab"
        "|stabbing|drop|kill|killing) {child} !feelings",
        "(afraid|scared|lose it|losing it|snap|cant control|tonight|losing control|gona|going|cant stop|shaking|mean it|swear|want) ,, (kill|stab"
        "|shoot|strangle|murder) ({child} / him / her / them / someone / somebody / everyone) ,, (tonight|shaking|mean|control|scared|stop|serious"
        "|joking|knife|gun|snap|lose|now)",
        "(afraid|scared|worried|might|gona|going|close|lose it|about|going to) ... (kill|stab|shoot|strangle|murder|hurt) (someone|somebody|{child} / him tonight / them tonight)"
        " !if|when|feelings",
        "(kill|stab|strangle|hurt|murder|shoot) (him|her|them|{child}) ,, (cant control|cant stop|losing control|lose control|mean it|not joking|have the knife|got the knife|im shaking|scared of myself|afraid of myself|outside his)",
        "(shook|hit|slapped|shaken) (my|the) (baby|newborn|toddler) ",
    ),
    harmless=(
        "(#|mil|cem|cien|cento|hundert|honderd) kms",
        "(drop|play|played|shoot|knock|look) dead",
        "(dead) (tired|serious|on|easy|simple|good|boring|quiet|slow|line|center|sure|set|end|weight|proud|keen|heat)",
        "dying (to|for|of|from|laughing)",
        "die|died (of|from|laughing|for|inside|down) !suicid*",
        "(could|would|id|nearly|almost|literally|thought i would|wanted to) (just)? (have)? (die|died) (of|from|for|laughing|with|when|right there|on the spot|at)",
        "(want|wanted|wish|could) (to)? (die|disapear|vanish) (of|from|with) (laughter|laughing|shame|embarrassment|embarasment|boredom|happiness|cringe)",
        "(to die for / do or die / die hard / live and let die / til i die / until i die / die trying / old habits die / die a little)",
        "(before i die) ",
        "kill|killed (for|it|time|two birds|the mood|the vibe|the lights|the engine)",
        "killing (me|it|time) !softly",
        "(cut|nicked|burned|burnt|hurt|poked|stabbed) (myself) (shaving|cooking|on|with|while|at|in|falling|opening|chopping|slicing|making|playing|running|doing|badly"
        "|when|lifting|skiing|climbing|gardening|peeling|ironing|by|baking|moving|trying)",
        "(kill|kick|hate|hit) myself (for|laughing|over|if|that|in the foot|later|trying|with work|at|on the)",
        "working myself to death",
        "(kill|killing) myself (laughing|for|over|trying|with work|at work|at the gym|studying|to)",
        "(shoot|shooting|shot) myself in the foot",
        "(goodbye|farewell) (letter*|note*|party|speech) .. (team|job|company|work|class|colleagues|school|house|office|boss|pupils|students|coworkers|city|flat)",
        "(over my dead body / dead body)",
        "(not gona lie / no lie / not even (joking|kidding) / not (joking|kidding|a joke) / no joke / cant stop / couldnt stop / cannot stop / never stop / never stopped / dont know (why|how|if|what) / not sure (why|if|how)"
        " / cant sleep / cant (take|do|stand|bear) (it|this) (any|anymore|more)? / not ok / not okay / cant anymore / dont care / no one cares / nobody (knows|cares) / dont feel well / not well / not a drill / cant help / can not stop)",
        "(suicide (squad|blonde|prevention|awareness|hotline|bomber*|doors|rates|run|pact of) / death by chocolate)",
        "(battery|phone|car|laptop|plant|engine|wifi|computer|plants|tomatoes|goldfish) (is|was|wants to|has)? (dead|died|die|dying)",
        "(better off) (alone|here|there|now|financially|in|with)",
        "(hits|hit|beat|beats|punched|slapped|kicked|pushed|bites) (me|us) (up|at (chess|tennis|cards|scrabble|golf|mario|monopoly|darts|football|pool|everything|ping|table)|in (chess|tennis|a race|the race|cards|fifa|scrabble"
        "|bed by accident)|to it|to the|hard that|with (kindness|the news|a pillow)|that|by (a|two|three|an) (point*|second*|minute*|goal*|mile)|like a ton|with a|one day|again at|in the shin*|at it)",
        "(shower|bath|bathroom) singing",
    ),
    no="dont not never no didnt havent hasnt wasnt isnt arent wont without cant cannot longer doesnt wouldnt couldnt stopped nor aint quit free havnt neither hardly zero nothing dnt overcame clean recovered non couldnt",
    reach=6,
    stops="i im ive id il and because when so , that",
    somebody="he she they you we who people someone somebody everybody everyone man woman patients students her his their him teenager teenagers kids shes hes theyre your youre anyone those",
    mine="without i im",
    then="wanted used would've felt thought tried was wished considered planned almost nearly had were planning",
    after=(
        ".. (is|are|were|was)? (gone|over|behind me|in the past|history|went away|has gone|have gone|stopped|faded|left me|disapeared|no longer)",
        "(anymore / any more) (and|,|>) ~",
        "(has|have|had)? (never|not) (come|came|returned|been back)",
        "(for (years|months|ages|# (years|months|weeks))) (now)? clean",
    ),
    long_ago=(
        "(years|year|decades|decade|months|winters|summers|ages) (ago|back|earlier|before)",
        "(back (when|then|in) / used to / once upon / as a (teen*|child|kid|student|young|boy|girl) / in my (teens|twenties|thirties|youth|20s|30s|past)"
        " / when i was (a|#|young|little|small|at|in|younger|still|sixteen|seventeen|twenty|with|fifteen|eighteen|nineteen|thirteen|fourteen) / long ago / in the past / last year / at (school|uni|university|college) i"
        " / when (we|you) (first)? (met|started|began|worked) / when i (first|started|came|met|began|walked|lived) / before (therapy|i met|we met|i came|you|our) / the old days / at the time / at that time / those days / in those years / there was a (winter|time|summer|year|spring|night|day|point|period|autumn)"
        " / remember (when|how|the|that|me) / the (winter|summer|year|night|day) (when|i|that) / after (the|my) (divorce|breakup|accident|split|birth|separation) i (wanted|was|thought|tried))",
        "(in|since|was) (19*|20*)",
        "(formerly|previously|teenager|childhood)",
    ),
    now=(
        "again|now|tonight|today|currently|lately|yesterday|rn|nowadays|still|tomorrow|recently|(last night / this (morning|week|evening|month|weekend) / last (week|weekend|month) / these days / right now / all day"
        " / all (night|week) / last (monday|tuesday|wednesday|thursday|friday|saturday|sunday) / since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last) / on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
    ),
    elsewhere=(
        "film|movie|documentary|novel|book|series|episode|character|podcast|song|lyrics|play|opera|poem|article|essay|training|workshop|seminar|lecture|prevention|netflix|thriller|drama|musical|news|presentation|thesis|nurse|ward|hotline|helpline|patient|patients|clients|volunteer",
    ),
    core="suicid* kil kill killing die dead dying death selfharm overdose unalive kms hang cutting murder",
    keys="suicide suicidal suicidally killing myself yourself commit cutting living alive overdose tablets goodbye anymore thinking thoughts harming hurting wanna tonight disappear pointless strangle threatening husband boyfriend unalive wishing without rather exist existing dead scared hitting everyone stepfather",
    ordinary="filling liking living thing thinning loving giving hitting cooking lining killer milling knitting cutting cutlery sitting myself drowning tonight twelve exit exists excited head deal dear dad deaf deed read lead scarred sacred father leather gather other either exact eat boring hunting hosting huting boyfriends thicking counting calling pilling filing putting getting canting curtains cupping thoughtful though through toughts hear heard wedding walking talking taking living lives alike olive without loving",
    pauses="but however although though yet whereas",
    extra={
        "abuot": "about",
        "becuase": "because",
        "wnat": "want",
        "wann": "wanna",
        "dont't": "dont",
        "daed": "dead",
        "deid": "died",
        "mysel": "myself",
        "mself": "myself",
        "slef": "self",
        "liv": "live",
        "alife": "alive",
        "dye": "die",
        "kil": "kill",
        "kll": "kill",
        "anymor": "anymore",
        "u": "you",
        "ur": "your",
        "tired": "tired",
        "rahter": "rather",
        "tonite": "tonight",
        "bettr": "better",
        "beter": "better",
        "goodby": "goodbye",
        "cuttin": "cutting",
        "killin": "killing",
        "livin": "living",
        "dyin": "dying",
    },
)
