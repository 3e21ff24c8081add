"""English: death wished for, asked for, envied; others without me."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NO_LIFE: """
        ((to be dead|being dead|dead|to die|dying|death|not existing|to not exist|never waking
            up|to stop living|to stop existing|stop living|to be gone|an end to my life|my
            death) _ (thats|that is|thats just|is) _ (all|what|the only thing|the one thing
            |everything|my only|my one) _ (i|im|wish|dream|hope|prayer|desire|request|ask
            |comfort|id))
        ((what|all|everything|the only thing|the one thing|my only wish|my one wish|my dearest
            wish|my only prayer|my prayer|my dream|my only hope|only thing) (that)? (i|id|im|ive
            |is|would|really|ever)? _ _ (is|was|s|are) (very simple|simple|only|just)? (to|for
            |my)? (stop living|die|be dead|dying|death|not exist|not be alive|stop existing
            |never wake|not wake|not open my eyes|not open|my heart to stop|an end to my life|my
            life to end|never open my eyes|be allowed to die|stop being alive|my own death|be
            gone for good|be in my grave|my own funeral))
        ((i)? (choose|pick|take|prefer|welcome|want|crave|love|accept|embrace|invite|ask for
            |call for|beg for|long for|vote for|go for|pray for|wish for|dreaming of) death
            (over|any day|every time|more|now|please|to this|instead|with|and|if|than|any time
            |rather|is|gladly|tomorrow|tonight))
        of all _ _ _ (wish|ask|choose|pick|want) _ _ (death|to die|being dead|to be dead)
        ((if it were up to me|if it was up to me|given the choice|if i had my way|if i could
            choose|if i got to choose|if the choice was mine|if i had a choice) _ _ _ (dead|die
            |gone for good|not be alive|not exist|not be here|not wake|choose not|choose death
            |pick not|pick death|stop living))
        ((choose|pick|decide|choice|choosing|deciding) between (living|life|being alive|staying
            |living on) and (not|death|dying|not living|the rope|the pills|the end))
        ((cant|cannot|couldnt|dont|do not|never|hardly|barely) (really|even|just)? (picture
            |imagine|remember|see|feel|recall|understand) (myself|ever|anyone|what its like)?
            (wanting|wishing) to (live|be alive|exist|stay alive|wake up|be here))
        ((nobody|no one|never|noone|didnt|nobody even) (ever)? (ask|asked) (me)? (if|whether) i
            (wanted|wished|want|wish|agreed|felt like) to? (be alive|live|be born|exist|be here
            |being alive|being born))
        ((give|do|pay|trade) (anything|everything|all|my|the world|a lot|all i have) _ (not
            |never) to (wake up|be alive|exist|live|be here tomorrow|have to live|open my eyes
            |wake))
        death (cant|cannot|can not|couldnt) come (soon|quick|fast|early) enough
        ((looking forward|look forward) to (death|dying|being dead|my death|my own death|the
            grave|the end of my life|my own funeral|my funeral))
        (nothing|little) against (dying|death|being dead)
        ((longing|craving|hunger|yearning|thirst|wish|appetite|homesick) for (death|my own death
            |the grave|not being alive))
        ((ache|yearn|longing|homesick|crave|craving|begging|desperate|hungry) (for|to) (death
            |the grave|be dead|die|my grave|not being|not exist))
        ((thought|idea|prospect|notion|image|picture) of (my)? (own)? (being dead|death|dying
            |not existing|not being alive|being gone|not waking up|never waking up|my own
            funeral) _ _ _ (calms|calm|comforts|comfort|soothes|comforting|soothing|relief|keeps
            me going|happy|peace|peaceful|nice|lovely|good|appeals|appealing|smile|helps
            |beautiful|attractive|warm))
        ((idea|thought|prospect) of (living|being alive|existing|being here|having to live) _ _
            _ (horrifies|terrifies|sickens|unbearable|exhausts|makes me sick|makes me want|fills
            me|appals|frightens|disgusts|scares|is too))
        ((dream|dreams|dreaming|fantasise|daydream|fantasies) (about|of) my (own)? (funeral
            |grave|death|suicide|burial|corpse|coffin))
        ((trade|swap|change|switch) (places|with) (with)? (any|a|the|that|every) (corpse|dead
            |body|ghost|grave|man who died|woman who died|people in the))
        ((envy|envious of|jealous of|envying) (my late|the (buried|deceased|departed|lot in the
            |ones who died|ones in the|corpse|people in the)|my dead|everyone in the|every (dead
            |corpse)|anyone (dead|in a grave|whos dead)|corpses|(him|her|them|my *|you) _ (out
            of it|at rest|in peace|in the ground|being dead|got out|gets to be dead|for being
            gone)))
        ((sleep|asleep|slumber|lie down|doze|bed) _ (and|but|so|then|that|where|to)? (never|not
            |no one|nobody) (be|get|ever|have to|to)? (be)? (woken|wake|wakes|awaken|awakened
            |waking|wakened|get up again|come round))
        when i close my eyes i (hope|pray|wish) (they|to)
        ((eyes) _ (hope|hoping|pray|praying|wish) (they|that they) (stay|stayed|remain|never
            |dont|wont) (closed|shut|open))
        ((lie down|curl up|lay down|crawl away|go away|just) and (be dead|die|not exist|stop
            breathing|never get up|stop living))
        ((offered|gave|give|handed|sold|hand|offers|gives) me _ (way|chance|pill|option|ticket
            |button|injection|drug|needle|switch) (to|and i|that|where|so) _ (never wake|die|be
            dead|not exist|not wake|stop living|not be alive|end it|end my life|wont wake|be
            gone|kill))
        ((switch|turn|shut|power|unplug|delete|uninstall) (me|myself) (off|down|permanently|for
            good|from) (for ever|forever|for good|now|please|permanently|life|existence)?)
        switch to turn me off
        (hand|give|giving|return|send|handing|sending) (my life|this life|life) back
        ((lord|god|jesus|allah|almighty|maker|heaven|angels|mary|death|universe) _ (call|calls
            |fetch|fetches|collect|collects|take|takes|bring|brings|carry|have|gather|receive
            |come for|comes for) me (home|away|tonight|now|in my sleep|already|before|to him|up
            |in the night|soon|please|ive had|im ready|im tired|and end|from this (life|world
            |earth|place)|out of this|instead))
        ((tell|told|beg|begging|ask|asked|say to|telling) (god|the lord|him|jesus|heaven|the sky
            |the universe|allah) _ (can have me|to have me|to take me|take me|switch me off|to
            end me|end me|to finish me|to let me go|to stop my heart|im ready to go))
        ((asking|beg|begging|ask|praying|pray|plead) _ _ _ (switch me off|end me|finish me off
            |let me go for good|let me die|let me be dead|stop my heart|turn me off))
        ((can|could|will|would|please|want|like|love|need|wish|let|hire|pay|beg|begging) (for)?
            (you|u|somebody|someone|anyone|anybody|something|a stranger|god|they) (please|just
            |to|would|could|can|will)? (please|just)? (kill|shoot|murder|execute|end|finish
            |smother|put down|run over) me (please|im|i am|for real|now|already|off|and|in my
            sleep|not|i mean|tonight|seriously|so|in the head|because|dead))
        ((kill|shoot|murder|end) me (please|now please|already please|im (serious|not joking
            |begging)|i mean it|i am serious|for real|and no))
        (put|get) me out of my misery (please|somebody|someone|for good|now|already|god)?
        ((could|can|would|will|why cant|just|please) (you|u|they|someone|doctor|everyone|people
            |god) (please|just|all)? (please|just|all)? let me (die|be dead|go for good|stop
            living|not wake))
        ((dont|do not|didnt|never|not) want to be (saved|rescued|revived|resuscitated|brought
            back|found in time|kept alive|talked out of it|stopped))
        ((hope|hoping|pray|praying|wish|wishing|wished|want|wanted) (that|for)? (the|my|this|a
            |it|its|next|for it) _ (would|will|had|to|does|could|might|just)? (kill|kills|killed
            |finish|finishes|finished|end|ends|take|takes|get|gets|finish off|carry off) me (off
            |for good|this time|in my sleep|quickly|and|before|instead|soon))
        ((hoping|hope|pray|praying|wish|wishing|want) (that)? (its|it is|it to be|it was|for|the
            scan is|the results are|the lump is|the tumour is|this is) (terminal|fatal|cancer
            |incurable|deadly|something fatal|the end of me|my last|inoperable))
        ((hope|pray|hoping|praying|wish|wishing) (tonight|today|tomorrow|this|it) _ _ (night|day
            |sleep|breath|time|heart) _ _ _ (gives up|gives out|stops|die|dies|my last|dont wake
            |never wake|end of me|go for good))
        (my heart (gives up|gives out|just stops|would stop|packs in|would give out|to stop
            beating|to give out))
        ((life|lives|world|house|home|family|place|things|everything) without me (in it|here
            |around)? (would|will|d|might|could|can|wont|must) (run|be|go|feel|get|work|carry|do
            |have|look) _ _ (smoother|better|easier|happier|simpler|calmer|nicer|quieter|lighter
            |fine|on|peaceful|freer|richer|best))
        ((world|life|earth|universe|family|planet) (can|should|could|would|will|may|might) _
            (carry on|go on|turn|spin|do|manage|get on|cope|keep turning|continue) (just
            |perfectly|fine|well|happily|better)? (fine|well|ok|okay|better)? without me)
        ((who|nobody|no one|not a soul|would anyone|would anybody|wouldnt) (would|d|will|even
            |really|actually)? (even|really|actually)? (care|cares|notice|mind|bother|weep|cry
            |blink|give a) _ if i (killed|hanged|hung|died|ended|topped|shot|drowned|offed
            |jumped|took my))
        ((happier|better|better off|easier|simpler|glad|best) (off)? (if|had) (i|it) (died|been
            me|had died|been me that|been me who|were the one|was the one|would have died
            |dropped|drowned|killed) _ _ _)
        ((get over|survive|cope|fine|get used to) (it|me|my death)? _ if i (was|were|am|died
            |killed|took|wasnt|werent|ended) (dead|gone|alive|here|myself|my)?)
        (my (death|suicide|funeral|dying) (would|will|might|could|is going to|d) (be|make|give
            |bring|set|solve|free|help|do|fix) _ _ _ (present|gift|best|favour|favor|relief|free
            |easier|better|blessing|happy|peace|everything|kindness|solve|good|problem|best
            thing|happier|problems))
        (let|left|leave) me (drown|bleed out|die|starve|burn|bleed to death|to die)
        ((should|shouldve|wish|should have|why didnt|rather) (theyd|they|you|he|she|it|someone
            |somebody|have|had)? _ (let|left) me (drown|die|bleed|to die|where i was|in the
            water|hanging|dead))
        ((only|one|last|no|any|best|other) (exit|way out|door|escape|solution|answer|option|cure
            |release|relief|peace|rest|remedy|medicine|comfort|freedom|end) (left)? (for me|for
            this|to this|left|now|open|there is|i see|i can see|here)? _ _ (is|thats|s|be|but
            |except|than|apart from|called) _ (death|dying|to die|suicide|to be dead|the grave
            |killing myself|being dead|end my life|ending my life))
        ((lying|be|been|already be) _ (in the ground|in my grave|six feet under|under the ground
            |in the cemetery) (already|by now|long ago|if)? (if i|had i)? _ (guts|courage|nerve
            |chance|brave|choice|dared|by now))
        ((if|wish|once|when|as soon as) i (had|have|get|got|find|found|could find|only had) (the
            |enough|some)? (guts|courage|nerve|balls|bottle|strength) (to|id|i would|i will|i
            could)? (just|be)? (do it|die|dead|end it|kill myself|hang|jump|end my life|be dead
            |in the ground|not be here|have done it|go through))
        (would (dying|death|hanging|it|suicide|jumping) (hurt|be painful|be quick|take long) _
            (do it|id))
        ((does|would|will) (dying|hanging|drowning|killing yourself|killing myself|suicide) _
            (hurt|be painful|be quick))
        ((should|shouldve|ought|meant|supposed) (to)? (be|been|have been) (the one|me|i)? (in
            (that|the|a) (coffin|grave|box|casket|urn|ground|hearse)|being buried|dead instead))
        ((being|getting|get|be) (run over|hit|shot|killed|knocked down|struck|murdered|stabbed
            |terminally ill|diagnosed) _ (would|will|d|could) (solve|fix|be|help|end|free|do
            |suit) (everything|a relief|it all|my problems|a blessing|perfect|ideal|me|fine|nice
            |lovely|great|all))
        ((every|each) (time|day) _ _ (lorry|truck|bus|train|car|plane) _ _ _ (wish|hope|hoping
            |want|think|imagine|pray|picture) _ _ (hit|hits|swerve|swerved|take|takes|ran|run
            |runs|crash|crashed|kill|kills|step|jump|mow|flatten|flattened|under) _ (me|it|in
            |out|front|over))
        ((wish|hope|hoping|pray|want) _ (lorry|truck|bus|train|car|it) (would|could|to|will)?
            (just)? (swerve|swerved|swerves|crash|plough|ploughed|veer|mow|flatten|crush) _
            (into|me|over) (me)?)
        (death (please|please now|now please|come|come and|take me|come for me|come soon|come
            quickly|come get me))
        (just|only|simply|want|please) (want)? death
        ((hope|hoping|pray|praying|wish|wishing|let|please let) _ _ _ (breath|sleep|night|day
            |heartbeat|year|birthday|winter|christmas|one|summer) (is|be|was|will be|to be|would
            be)? (the|my) (very)? last)
        (let this be (the|my) last (year|night|day|breath|winter|birthday|christmas|summer
            |week))
        ((id|i would|would|could|can|i d|ill) (happily|gladly|cheerfully|quite happily|easily
            |willingly|readily|much rather|far rather|sooner|gratefully|honestly|quite like to
            |dearly love to|dearly like to) (just)? (die|be dead|not exist|drop dead|not wake up
            |never wake up|lie down and die|be gone for good|end my life|kill myself|take my
            life))
        ((nothing|little|no thing) _ _ _ _ (except|but|apart from|other than|besides|bar|save)
            (being dead|dying|death|suicide|to die|killing myself|being gone for good|not
            existing|to be dead))
        ((relieved|relief|glad|happy|love|like|wish|hope|grateful|delighted) _ _ _ _ (week|weeks
            |months|days|month|hours) (left)? to live)
        ((if only|wish|hope|hoping|pray|praying|love|want|like|need|begging|beg|wishing) (that
            |for)? (someone|somebody|something|anyone|they|he|god|you|anybody|a stranger) (would
            |could|might|to|had|will|did)? (just|please)? (end|kill|kills|killed|murder|finish
            |shoot|erase|delete|ended|finished|shot|stab|murdered) me)
        ((kindness|favour|favor|mercy|blessing|relief|gift|service|help) _ _ (everyone|everybody
            |them|all|you|others|my *|the world) _ if i (just)? (killed myself|died|ended it
            |ended my life|was dead|were dead|didnt exist|took my life|dropped dead|hanged
            myself))
        ((never|not) to (ever)? (wake|open my eyes|exist|be woken|wake up|breathe|feel anything)
            (again|up again|ever again|any more|anymore))
        ((wish|wished|if only) i (had|d|was|were)? (simply|just|somehow)? (never|not) (been|be)
            (born|conceived|made|alive))
        ((wish|wished|if only) (i|id|it) (had|d)? (have)? (been|died) (in|on) (that|the) (plane
            |car|train|bus|house)? (crash|fire|accident|wreck|explosion|attack|earthquake
            |flood))
        ((let|lets|letting|help|helps|allow|allows|allowing|helping) me (to)? (die|be dead|end
            my life|stop living))
        ((if|would be|were) _ _ (went|go|got|fell|walked|ended up|stepped) (under|in front of)
            (a|the) (train|bus|lorry|truck|car|tram|tube) _ _ _ (relief|mind|care|miss|better
            |fine|matter|good|ok|glad))
        ((if|whoever) _ (somebody|someone|anyone|a stranger|anybody|whoever) (tried to|wanted to
            |came to|were to|was to)? (kill|killed|shot|murdered|shoot|murder|stabbed) me _ _
            (thank|let|glad|mind|fight|care|grateful|relief|relieved|resist|happy))
        ((wouldnt|wont|not|never) (fight|stop|resist|run|mind|object|defend myself) (it|them|him
            |back|away)? _ (somebody|someone|anyone|something|they|he) (tried to|wanted to|were
            to|was to)? (kill|killed|shot|murder|murdered|shoot) me)
    """,
}
