"""English: hurting oneself, told by the wound, the tool and the struggle."""

from care.danger.meaning import Meaning

LIMB = """(arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|belly|forearm|forearms|hip|hips
    |hand|hands|ankle|ankles|chest|shoulder|shoulders|body|feet|foot|palm|palms|knuckles|face|head|ribs
    |calf|calves|tummy|neck|fingers)"""
TOOL = """(razor|blade|blades|razors|razor blade|razor blades|scalpel|stanley knife|penknife
    |scissors|lighter|compass|box cutter|craft knife|broken glass|glass|needle|needles|pin|pins
    |safety pin|sharpener blade|knife|cigarette|cigarettes|iron|tweezers|thumbtack
    |nail file|matches)"""
HURT = """(cut|cutting|burn|burning|hurt|hurting|harm|harming|injure|injuring|slice|slicing|scratch
    |scratching|wound|wounding|hit|hitting|punish|punishing|bite|biting|stab|stabbing|mutilate
    |mutilating|thump|thumping|punch|punching|slap|slapping|pinch|pinching|starve|starving
    |self harm|self harming)"""
BLOW = """(punch|punching|punched|thump|thumping|thumped|hit|hitting|slap|slapping|slapped|whack
    |beat|beating|bash|bashing|smash|smashing|slam|slamming|bang|banging|belt|belting|pound|pounding
    |headbutt|headbutting)"""
UNTIL = "(until|till|til|so|to|because|on purpose|when|every|and|for|over|again|as)"

MEANINGS = {
    Meaning.SELF_HARM: f"""
        ((razor|razors|blade|blades|knife|knifes) (is|are|keeps|keep)? calling (me|to me|my name
            |out to me))
        ((wanted|want|trying|tried|needed|hoping|wanting) to (break|smash|crush|fracture) my
            (own)? (hand|hands|knuckles|arm|wrist|fingers|leg|bones))
        (till|until|til) (the)? blood (comes|runs|shows|flows|drips|appears|came|ran)
        (been|am|im|started|back to|keep) (harming|injuring) (again|a lot|every|more|daily)
        ((picking|pick|picked|opening|reopening|open|rip|ripping) (at)? my (wounds|cuts|scabs
            |stitches|scars) (open|until|till|because|to feel|so they|so it))
        ((scratches|cuts|bruises|burns|marks|wounds|scars) (i|that i|ive) (have)? (made|did|gave
            |put|done|inflicted|given) (myself|on purpose|on myself|to myself|there))
        (only (the)? (pain|hurting|bleeding|burning|cutting|blood) (shuts|quiets|silences|stops
            |numbs|clears|settles|calms|helps|makes|lets))
        so i (bite|cut|burn|scratch|hit|punch|pinch|slice|claw) (at)? my {LIMB} / i cut i bleed
        ((peel|peeling|peeled|pick|picking|rip|ripping|tear|tearing) (the|my)? skin (off|from
            |on) _ _ (until|till|because|so) _ (bleed|deserve|bleeds|blood|raw|bleeding))
        ((not eating|starving|skipping meals|not drinking|not letting myself eat|refusing food
            |stopped eating|going hungry) (as|to|for) (a|my)? (punishment|punish myself|hurt
            myself|penance|punish))
        (((((i deserve (to be hungry|to starve|to hurt|to suffer|to bleed|to be in pain|to feel
            pain|the hunger|the burns|the cuts))))))
        ((((({LIMB} look like (a barcode|barcodes|a zebra|mince|a cheese board|a chopping board
            |a cutting board))))))
        (((((deep one _ _ _ _ (glue|stitches|steri|steristrips|bled|bleeding|hospital|scar
            |butterfly))))))
        ((snapped|broke|broken|breaking|popped|prised|melted|unscrewed|smashed|cracked|pulled
            apart) (open|apart|up)? (a|the|my) (disposable|old|pencil|safety)? (razor|razors
            |sharpener|bic) (apart|open|up)? (for|to get|to)? (the|at the|a)? (blade|blades)?)
        ((#|a) (days|weeks|months|years|week|month|year|day) without (hurting|harming|cutting
            |burning|scratching) (myself)? (then|but|until|till|and then))
        ((hammered|broke|burned|burnt|cut|hit|hurt|smashed|slammed|trapped|scalded|injured
            |bruised|crushed) (my|myself) _ _ _ _ (wasnt|was not|isnt|no|not) (an|by)? accident)
        ((bleed|bled|bleeding) (into|onto|on|over|through) (a|the|my) (towel|tissue|tissues
            |sheets|sink|toilet paper|flannel|bath|sleeve|sock|socks|carpet) _ (so|last|every
            |again|until|because))
        (when i (feel|am|get) (guilty|bad|angry|ashamed|upset|low|overwhelmed|numb|stressed) i
            (burn|cut|hurt|scratch|hit|punch|bite|slice|starve|pinch) (a|myself|my|another|until
            |it|new))
        ((#|a|half a|over a|nearly a|almost a|several|nearly|almost|over|about) (#|a|half a|full
            |whole)? (days|weeks|months|years|year|month|week) (clean|off|without|free|sober
            |since|not) _ _ _ _ _ (slipped|relapsed|caved|gave in|gone back|went back|reached
            |picked up|picked|cut|razor|last night|yesterday|broke|ruined|down the drain|again
            |gone|out the window))
        ((#|a|half a|several) (days|weeks|months|years|year|month|week) (without|off|clean of
            |free of) (the|a|any|my)? (razor|blade|blades|razors|cutting|self harm|lighter
            |harming myself|hurting myself) _ _ _ _ (slipped|relapsed|caved|drain|gone|ruined
            |again|yesterday|last night|broke|back|over))
        ((only|its only|just) when i (bleed|cut|burn|see blood|hurt myself|harm myself) _ _
            (feel|breathe|calm|better|sleep|alive|quiet|real|relax))
        (when i (bleed|see blood|cut|see my own blood) _ (i)? (feel|feels|can) (a bit|a little
            |so|much|slightly|finally|something|calm|breathe|better|alive|real) (better|calmer
            |relief|again)?)
        ((pressure|pull|need|craving|temptation|drive|compulsion|itch|want|desire|urge|urges
            |impulse) _ to (cut|burn|bleed|slice|harm|hurt myself|hurt me|injure myself|self
            harm|scratch myself|use the blade))
        ((need|needed|have|got|had|dying|itching|desperate|aching|going|want|wanted) to (cut
            |slice|bleed|self harm|use the blade|use my blade|see blood|relapse) (again|tonight
            |today|now|right|so|myself|and|im|been|ive|or|but|this|to|before|just|all|when))
        i need to cut
        ((struggling|fighting|fight|trying|try|battling|resisting|hard|hardest|struggle|holding
            off|holding back) (hard|so hard|really hard|desperately)? (not)? (to|from|the urge
            to) (cut|cutting|burn|burning|self harm|hurt myself|hurting myself|harm myself
            |harming myself|slice|relapse|bleed|injure myself|pick up the blade))
        ((hit|hitting|slap|slapping|punch|punching|thump|thumping|bash|beat|beating|smack
            |smacking|whack) (myself|meself|me) (in|on|around|across|about|round) (the|my) (face
            |head|stomach|legs|arms|chest|jaw|thighs))
        {BLOW} _ (myself|my (own)? {LIMB}) {UNTIL} / {BLOW} my (own) {LIMB}
        ({BLOW} my (head|fist|fists|hand|forehead) (on|off|against|into|through) (the|a|my
            |things|walls))
        ({BLOW} (the|a|walls|into the|at the|brick)? (wall|walls|door|doors|concrete|tree|locker
            |mirror) (on purpose|until|till|til|so) _ _ _ (knuckles|hand|hands|bleed|bleeds
            |blood|bleeding|break|hurts|hurt|pain|bruised))
        {BLOW} (the|a)? (wall|walls|door|doors|concrete) on purpose
        ((full of|covered in|covered with|got|have|more|some|new|fresh|all these|hiding|hide
            |keeping|show|cover|covering|keep) (the|my)? (fresh|new|deep|recent|red|open|old)?
            (cuts|slashes|slices|burn marks|cigarette burns|slits|gashes|self harm marks|cut
            marks) (on|all|under|up|from|again|cant|i|in this|where|with|so|because|and|down
            |across|hidden))
        ({LIMB} (are|is|re|look|looks) _ _ (cuts|slashes|burns|gashes|cut marks|scabs|bandages
            |ribbons|bleeding))
        fresh (cuts|slashes|gashes|burns|slits|wounds i|self harm)
        (cuts (under|hidden under|beneath) (my|the) (sleeves|sleeve|jumper|hoodie|clothes|tights
            |trousers|uniform))
        ((scratch|scratching|scratched|claw|clawing|pick|picking|dig|digging|rub|rubbing|scrape
            |scraping|gouge|bite|biting|tear|tearing) (at|away)? (myself|my {LIMB}|my own {LIMB}
            |me|my skin)? (raw|bloody|open|till im bleeding|until im bleeding|till i bleed|until
            i bleed|till i bled|until i bled|to pieces|to shreds|till it bleeds|until it bleeds
            |until they bleed|till they bleed|to ribbons))
        scratch (till|until) (im|i|it|its|my|they) (bleeding|bleed|bleeds|raw|skin)
        ((bite|biting|bit|pinch|pinching|burn|burning|scratch|scratching|cut|cutting|hit|hitting
            |bruise|dig|digging|scald|scalding|freeze|press|pressing) (into)? my (own)? {LIMB} _
            (so|to|just to|until|till|because) (that)? (i|it|they|im)? (can)? (feel|punish|bleed
            |bleeds|hurts|calm|bruise|deserve|stop|cope|hurt|get|not|distract|sleep|quiet|numb))
        ((gone|went|going|go|back|turned|turning|returned|return|reached|reach|reaching|resorted
            |run|running|crawled) (back)? (to|for|to using|with) (the|my|a|that|my old) {TOOL})
        ((picked|pick|picking|taken|took|take|got|get|getting|dug|digging|grabbed|fetched
            |brought) (up|out)? (the|my|a|that|my old|an old) (old)? {TOOL} (up|out|down|back)?
            (again|there|last|tonight|and|yesterday|today|because|when|after|to my|this|on|now
            |from the back))
        ((took|take|taking|put|putting|held|hold|holding|pressed|press|pressing|ran|run|dragged
            |stuck|stick|sticking|using|used|dig|digging|dug|jab|jabbing|poke|poking|stab
            |stabbing|push|pushing|scrape|scraping|touch|touched|stub|stubbed|stubbing|put out)
            (out)? (a|the|my|some|hot|his|her)? (hot|lit|broken|sharp)? ({TOOL}|sharp|candle
            |flame|fork|pen|pencil|staple|something sharp|something hot|anything sharp) (out)?
            (to|on|into|in|against|across|over|along|under) (my|me|myself|the skin))
        ((off|without|free of|away from|clean of|clear of) (a|the|my)? (razor|blade|blades
            |razors|cutting|self harm) _ _ _ (slipped|gone|drain|relapsed|yesterday|again|gave
            in|broke|lost|ruined|back))
        ((days|weeks|months|years|year|month|week) (clean|off|without|free|sober) _ _ _ _ _
            (slipped|relapsed|caved|gave in|gone back|went back|reached|picked up|cut|blade
            |razor|last night|yesterday|broke|ruined|down the drain))
        ((without|off) (a|the)? (razor|blade|cutting) (down the drain|gone|ruined|over|wasted))
        ((if|unless|when|until) i (dont|didnt|cant|havent|do not) {HURT} (myself|me|it)? _
            (sleep|cant|breathe|calm|feel|get|go|dont|explode|burst|cope))
        ((only|its only|just|one|the only time|thing) _ (when|time|after|if|once) i _ (bleed|cut
            |see blood|burn|hurt myself|harm myself|self harm|wound myself) _ _ (feel|breathe
            |calm|better|sleep|alive|quiet|real|rest|something))
        ((calm|calms|settle|settles|relax|cope|sleep|feel better|breathe|feel) (down)? (only)?
            (when|if|after|once|until|by) (i|im|ive)? (wound|wounding|bleed|bleeding|hurt
            |hurting|cut|cutting|burn|burning|harm|harming) (myself|me|my *|it|and|a bit)?)
        what i (do|did|have done|ve done|been doing|am doing) to (myself|my {LIMB})
        (long sleeves _ _ _ (see|sees|notice|notices|know|knows|ask|asks|look|hide) _ (what|cuts
            |marks|arms|scars|it|them|i|my))
        ((sticking|stick|stuck|pushing|push|jab|jabbing|poking|putting|dig|digging|stab
            |stabbing) (pins|needles|a pin|a needle|a compass|thumbtacks|safety pins|the compass
            |a fork|scissors|pens|something sharp|staples) (in|into|under))
        ((made|make|making|did|do|done|add|added|another|one more) (a|another|more|some|new|one
            more|fresh|deeper)? (cut|cuts) (deeper|again|on my|last night|tonight|today|to
            |myself|this|yesterday|into|across|in my|before|after))
        ((wound|wounding|wounded|gash|gashing|maim|maiming|mutilate|mutilating|lacerate|thump
            |thumping|whip|whipping|pinching|pinch|brand|branding|bleed|bleeding|strangle
            |strangling) (myself|meself|my own *))
        ((carve|carved|carving|etch|etched|scratch|scratched|scratching|cut|cutting|write|wrote)
            (a|the|some|his|her|my|that)? (word|words|name|lines|line|letters|hate|worthless|fat
            |ugly|fail|failure) (into|in|on|across) my {LIMB})
        ((hold|holding|held|put|putting|stick|sticking|stuck|run|running|keep|leave|leaving) my
            {LIMB} (under|in|on|over|against|into|to|near) (the|a|boiling|scalding|hot)?
            (boiling|hot|scalding|lit)? (tap|water|flame|candle|hob|stove|iron|kettle|radiator
            |oven|lighter|fire|cooker|ring|heater|freezer|ice) _ (until|till|til|on purpose
            |blisters|to feel|deliberately|because|serves|deserve|so|again))
        ((on purpose|deliberately|intentionally) (because|as|cause|cos) i (deserve|deserved
            |earned|needed|need|hate|had it coming|was bad|messed))
        ((pull|pulling|pulled|rip|ripping|tear|tearing) (out)? my (own)? (hair|eyelashes|nails
            |eyebrows) (out)? (and|until|till|on purpose|because i hate|to feel|when it gets
            |when i hate|as punishment))
        ((burn|burned|burnt|burning|cut|hurt|scald|scratched|cutting|hurting) (myself|me self
            |meself) (with|again|when|last|tonight|on|most|nearly|every|almost|three|today|this
            |yesterday|after|so|to|at|in|while i|until|till))
        ((((((((self injured|self injure|self injuring|self mutilated|self mutilating|self
            mutilation|self wounding))))))))
        ((three|two|four|five|#) times (this week|today) _ (cut|burned|hurt myself|self harmed))
        ((did|done|made) (them|it|these|those) (to)? myself (on|with|last|yesterday|in|because
            |and|nobody|sunday|again))
        i did (them|these|those) (cuts|myself|marks)
        ((cut|burn|burned|burnt|hurt|harm|harmed|slice|sliced|scratch|injure|injured|scald
            |scalded) (again)? (so)? (no one|nobody|noone|mum|mam|they) (sees|knows|can see
            |notices|will see|can tell))
        ((thighs|stomach|hips|upper arms|legs|ribs|feet) so (no one|nobody|noone|mum|mam|my *
            |they|that) _ (sees|see|notice|notices|knows|know|cant|wont|ask))
        ((bruises|bruise|black and blue|marks|scabs|burns) (everywhere|all over|on my *|all
            down) _ _ (myself|my own|i do|i did|i hit|i punch|on purpose|self))
        ((thump|punch|hit|slap|beat|bash|kick|bruise) my (own)? (legs|leg|arms|arm|thighs|head
            |face|stomach|chest) (bruises|until|till|black|when|every|so|as|at|because|with|over
            |again|hard|in the))
        ((razor|blade|lighter|scissors|scalpel|knife) (right|here|is|s|are|sitting|lying|thats)?
            (beside|next to|in front of|waiting for|calling|in my hand) (me|my)? _ _ (cut|hurt
            |wound|calm|harm|myself|bleed|urge|want|tempted))
        ((cut|hurt|wound|calm|harm|myself|bleed|urge|tempted|something to myself) _ _ _ (razor
            |razors|blade|blades|lighter|scalpel) (is|are|right|is right)? (in the bathroom
            |beside|next to|in front|waiting|in my|in the|here|ready))
        (relapsed (a|after|#|three|two|one|i|on|with|and) _ _ _ (razor|blade|cut|cutting|cuts
            |burn|scars|drain))
        ((thinking|think|think about|obsessed|dream) (about|of|with)? (is)? (taking|putting
            |using|running|dragging|pressing|pushing) (something|anything|a|the|my) _ (to
            |against|across|over|into|on) my {LIMB})
    """,
}
