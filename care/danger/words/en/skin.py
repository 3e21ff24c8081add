"""English: what is done to one's own skin and body, and how it is hidden."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import BODY, CUTTING, SKIN

MEANINGS = {
    Meaning.SELF_HARM: f"""
        ((did|done|doing|do) it again _ _ _ _ (arm|arms|wrist|wrists|thigh|thighs|blade|razor
            |lines|cuts|cut|burn|bled|blood|skin|lighter))
        ((#|few|some|new|more|fresh|deep) (lines|cuts|stripes|slits|slices|gashes|cigarette
            burns|burns) (on|across|down|in|along) (the|my|each|both) (left|right|upper|inner
            |other)? {BODY})
        ((havent eaten|not eaten|dont eat|not eating|skip|skipping|refuse|stopped eating|go
            without|going without|deny myself|denying myself|no food|starve|starving) _ _ _ _
            (dont deserve (food|to eat|it|dinner|meals)|deserve|punish|punishment|to punish
            |havent earned|didnt earn|serves me right))
        ((dont|do not|didnt|never) deserve (food|to eat|to be fed|meals|dinner|a meal|lunch|any
            food))
        ((punish|punishing|punished) (myself|my body|me) _ (not eating|hunger|starving|eating
            nothing|no food|cutting|burning|hitting|pain))
        (only|a) punishment (that)? (works|sticks|helps|i deserve|i know|left) _ _
        ((sleeves|jumper|jumpers|hoodie|hoodies|cardigan|long trousers|tights|bandage|bracelets
            |jacket|leggings) _ _ _ (so|because|in case|to hide|to stop|hiding|hide|cover
            |covering|keeps) _ _ (sees|see|seeing|notices|notice|noticing|asks|ask|finds|know
            |knows|looks|spots|cuts|scars) _ (my|them|it|cuts|scars|marks|arms|lines|wounds))
        ((so|because|in case|afraid|scared|worried) (that)? (nobody|no one|noone|mum|mom|mam
            |they|my *|people|she|he|anyone|the *) _ (sees|see|saw|notices|notice|spots|spot
            |asks about|finds) (the|my) (arms|wrists|thighs|forearms|cuts|scars|marks on my
            |lines|burns|wounds))
        ((nearly|almost) (saw|noticed|found|spotted) (my|the) (wrists|arms|cuts|scars|thighs
            |blade|razor|blades|forearm|bandage))
        ((pull|pulled|pulling|yank|yanked|tug|kept) (my|the)? sleeves (down)? (fast|over|so
            |quick|quickly|down|when|before|and) _ _ (saw|see|sees|notice|notices|asked|mum
            |teacher|nobody|no one|wrists|cuts|anyone))
        ((relapsed|clean|months|weeks|days|years|streak) (and|but)? (then)? (the|my|a) (razor
            |blade|lighter|blades))
        (and|then) (then)? (the|my) (razor|blade) (again|came|won|got|called|was back)?
        ((scissors|razor|blade|blades|lighter|knife) and (me|i|my {BODY}) (again|tonight|are
            back|had))
        me and (my|the) (scissors|razor|blade|blades|lighter) (again|tonight|are|had)?
        ((pull|pulling|pulled|rip|ripping|ripped|tear|tearing|tore|yank) (out)? my (own)? hair
            (out)? (in (clumps|handfuls|chunks)|when i (deserve|hate|mess)|because i (deserve
            |hate)|until (i|it)|to punish|as a punishment|to feel))
        ((old|bad|secret|stupid) (habit|friend|habits|ways|thing) (with|of|involving) (the|my|a)
            (blade|razor|lighter|knife|scissors|cutting|burning|cutter|cigarettes))
        ((burning|burn|burnt|burned|stubbing|stub|stubbed|putting|put) (out)? (my)? {SKIN}?
            (with|out)? (cigarettes|cigarette ends|a cigarette|cigarette|fags|lighters|a lighter
            |the lighter|matches|the iron|an iron|incense|a candle|straighteners|hair
            straighteners|cigarette butts) (on|when|is|again|out on|to|at|because|every|until
            |only|ends))
        ((burn|burned|burnt|burning|scald|scalding|sear|singe|brand) my (own)? (skin|arm|arms
            |wrist|wrists|thigh|thighs|leg|legs|hand|flesh|stomach) with (the|a|my|an|hot
            |boiling)? (iron|lighter|cigarette|cigarettes|candle|match|matches|straighteners
            |spoon|hot|boiling|incense|flame))
        ((slap|slapped|punch|punched|hit|slapping|punching|hitting|bite|bit|scratched) (myself
            |my own face) _ _ _ (times|idiot|stupid|useless|hate|deserve|until|till|punish
            |harder|cheek|face|hard|again and again|over and over))
        ((slam|slammed|punch|punched|smash|smashed|drive|bang) my (fist|fists|hand|knuckles
            |forehead|face|head) (into|against|on|at|through) (the|a|my) (wall|door|walls|tiles
            |bricks|mirror|desk|floor|brick|concrete|tree) _ _ (until|till|because|when|so|to
            |every|again|over|hate))
        ((choke|choked|choking|strangle|strangling) (myself|meself) (with|until|till|by|using))
        ((pour|poured|pouring|rub|rubbed|splash|spill) (bleach|acid|boiling water|salt|scalding
            water|hot oil|wax|chemicals) (on|over|in|into|onto) (my|me|the cuts|the wounds
            |myself))
        ((stuck|stick|push|pushed|jab|jabbed|stab|stabbed|shove|shoved) (a|the|some)? (needle
            |needles|pin|pins|compass|fork|safety pin|tack|nail|pen) (in|into|under|through) (my
            |me))
        ({CUTTING} (is|s|was) (how|what|why|the reason|the way) (i|gets|keeps|lets|helps|makes
            |calms))
        ((cant|cannot|couldnt|can not|dont|never|hardly|barely|unable to|not able to|dont think
            i can) (ever|even|seem to)? (get|make it|cope|survive|manage|go) (through|with)? (a
            |the|one|any)? (day|night|week|evening|it|life|shift) without (cutting|burning
            myself|hurting myself|a blade|the blade|self harm|harming myself|the razor|bleeding
            |making myself bleed))
        ((cant|cannot|couldnt|can not|dont|never) (even)? (sleep|calm|calm down|relax|breathe
            |think|cope|settle) (until|unless|without|till) (i|ive|i have)? _ (cut|cutting|bled
            |bleed|burned|burnt|hurt myself|hurting myself|burning myself|the blade))
        ((cant|couldnt|dont|not) (stop|resist|help|put down|stay away from|keep away from|leave
            alone) (picking up|reaching for|going back to|using|myself from using|from|to)? (the
            |my) (razor|blade|blades|lighter|scalpel))
        ((covered|full|littered|striped|a map) (in|with|of) (fresh|new|my)? (ones|cuts|burns
            |scars|lines|wounds|slices|welts|fresh ones))
        ((drag|dragging|run|running|draw|drawing|pull|pulling|press|pressing|slide|sliding) (a
            |the|my|that) (blade|razor|knife|lighter|glass|needle|compass|scalpel|scissors)
            (over|across|along|down|through|into|against|on) (my)? (skin|arm|wrist|thigh|leg|me
            |flesh))
        ((razor|razors|blade|blades|scalpel|scalpels|razor blades) (hidden|stashed|hid|taped
            |kept|put away|tucked|put by|ready)? _ _ (in case|just in case|for when|when i need
            |for later|for emergencies|for bad days|for bad nights))
        ((hide|hidden|hid|stash|stashed|hiding|keep|kept|ive got|have) (a|the|my|some|three|two
            |#)? (razor|razors|blade|blades|scalpel|razor blades) (in|under|behind|inside|at
            |with))
        ((make|makes|making|made) (me|myself|my {BODY}) bleed _ _ _ (in|on|again|to|because
            |school|toilet|toilets|bathroom|every|for|so|when|with)?)
        ((take|took|takes|taking) (it|everything|my anger|it all|things|my feelings) out on (my
            |me) (body|self|skin|arms|legs|thighs|own))
        ((lets|let|need|needed|like|want) (me)? (to)? (feel|see) (the)? (pain|blood|sting|burn
            |hurt) (so|to|on|again|running|drip|come|because|of))
        ((hurt|hurting|cut|burned|burnt|bit|scratched) (myself|my {BODY}) (again)? (today
            |tonight|last|again|yesterday|this|badly|and|so|until|till|to))
        ((cut|cutting|slice|slicing|carve|carving|scrape) (letters|lines|words|marks|shapes
            |names|his name|her name|numbers|a line) (in|into|on|across) (my|me|the))
        ((bit|bite|biting|chew|chewing|gnaw|scratch|scratched|claw|dig|dug) (my|at my|into my)
            {BODY} _ (so hard|until|till|hard enough|bled|bleeds|bleed|raw|bloody|to stop|to
            feel|to calm|whenever|when i))
        (go at|going at|went at|attacked|had a go at) my {BODY} (with|again)
        ((scars|cuts|wounds|burns|scabs|scratches) (from|since|of) (this week|last week|last
            night|yesterday|today|the weekend|this morning|monday|tuesday|wednesday|thursday
            |friday|saturday|sunday|the other night) _ (are|still|and|hurt|sting|weep|bleed)?)
        ((as|a|my)? punishment for (being me|existing|being alive|who i am|being fat|being so
            |being stupid|being useless|being a failure|being bad|being ugly|eating))
        ((was|is|did|its|it was) (me|mine|i|myself) with (a|the|my) (razor|blade|knife|lighter
            |compass|scissors|needle|cigarette))
        ((told|tell|said|say|blame|blamed|lied|pretend|pretended) _ _ _ (cat|dog|fence|oven|fall
            |hedge|brambles|door|roses|accident) _ (but|when) (it was|really|actually|i|its) _
            (me|myself|razor|blade))
        ((#|some|many|all those|a few)? (weeks|months|days|years) (without|clean|free|clear) _ _
            _ _ (threw it|threw|blew|broke|ruined|undone|lost it|down the drain|for nothing
            |wasted|gave in|slipped))
        ((dont|do not|cant|cannot|never|wont|unable to|not able to|not ready to|no way to
            |couldnt) (want to|wish to|intend to)? (stop|quit|give up) (the)? (cutting|self harm
            |self harming|selfharm|burning myself|hurting myself|harming myself|cutting myself
            |scratching myself|hitting myself|starving myself))
        (and|but|yet) i still (cut|self harm|self injure|burn myself|hurt myself)
        (i still (cut|burn|hurt|harm|scratch|hit|punish|starve) (myself|when i|after|every
            |sometimes|at night|in secret|most))
        ((use|used|using|try|tried|take|took|put|could use|needed) (a|the|one of the|it|some)?
            (piece|pieces|shard|shards|edge|glass|broken glass|bits|corner|splinter) (of glass
            |of it|of the *)? (on|to|against|across|over) my {BODY})
        ((self harm|selfharm|cutting|self injury|hurting myself|the urge|the urges) (is|are|came
            |come|has come|crept) back (in|into) my life)
        ((press|pressing|pressed|hold|holding|held|put|putting) (a|the|my|an|some)? (hot|heated
            |boiling|lit|burning|red hot|frozen)? (spoon|spoons|knife|knives|iron|lighter
            |cigarette|blade|glass|ice cubes|pan|coin|metal|fork|match|candle|bulb|curling iron)
            (to|on|against|onto|into) my {BODY})
        ((deliberately|on purpose|intentionally|purposely) (burnt|burned|burn|cut|hurt|scald
            |scalded|scratched|stabbed|injured|hit|bruised|broke|slammed|shut|trapped) my (own)?
            * (on|with|in|under|against) (the|a|my|an|boiling|hot)? (stove|hob|oven|iron|door
            |drawer|knife|razor|lighter|candle|kettle|water|tap|wall|grill|radiator|scissors))
    """,
}
