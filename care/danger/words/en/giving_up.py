"""English: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import THEM, VERY

MEANINGS = {
    Meaning.NO_LIFE: f"""
        (wouldnt|would not|wont|dont) (step|move|get|jump|even move) out of the way (if|of|when
        |for)
        (no|any|a|single|one|have|see|find|good|real) (reason|reasons|point|purpose|sense
        |use) (left|anymore|more|at all|now|whatsoever)? (to|in|of|for|why) (me|my|i|us|even
        |should|still|keep|keeping|going|on|to|being|carrying|staying|stay)? (me|my|i|us|even
        |should|still|keep|keeping|going|on|to|being|carrying|staying|stay)? (live|living|alive
        |life|exist|existing|carry on|carrying on|go on|going on|be alive|being alive|be here
        |being here|stay|stay alive|staying alive|wake up|waking up|get up|getting up|breathe
        |anything anymore|any of it anymore)
        (no|not a|not one|isnt a|isnt any|nothing|dont see a|dont see any|dont have a|cant see a
        |cant see any|cant see one|cant find a|cant find one) (single|real|good)? (reason
        |reasons|point) (left)? (to|in) (live|living|be alive|being alive|exist|existing|be here
        |being here|go on|going on|carry on|carrying on|stay|staying)
        nothing (left|more|here)? (to live for|worth living for|keeping me here|keeps me here
        |keeping me alive|keeping me going|to stay for|to wake up for|for me here)
        nothing to live for / nothing for me here
        {VERY} (tired|sick|sick and tired|exhausted|weary|bored|fed up|done|worn out
        |over) {VERY} (of|with|from|by) {VERY} (being|my|this|the)? (living|life|alive|existing
        |existence|being a person|being alive|being here|this life|my life|waking up|breathing
        |being me)
        (life|living|it|lifes|my life|this life|existence|none of it|being alive) (just|really
        |simply)? (isnt|aint|is not|not|no longer|doesnt feel|does not feel|doesnt seem
        |is no longer|is hardly|feels not) {VERY} (worth) (living|it|the pain|it anymore
        |living anymore|anything|going on with)
        (whats|what is|what s|wheres|where is|is there|what even is|dont see|do not see|cant see
        |see) (even)? (the|a|any) (point|use|sense|purpose) (of|in|to)? (even)? (living|life
        |being alive|existing|my life|carrying on|going on|being here|staying alive|trying
        |waking up|staying|living like this|me being here|keeping on|anything|any of it|it all
        |anymore|any more)
        (why|wonder why|dont know why) (am|should|do|would|must|bother|im
        |even) (i)? {VERY} (bother|still|keep|be|being|go on)? (living|alive|here|existing|exist
        |live|stay alive|being alive|to live)
        (life|living|everything|existing|existence|my life|it all) (is|feels|seems|has become
        |has|looks)? (so|totally|completely|utterly)? (pointless|meaningless|hopeless|worthless
        |no point|no meaning|no purpose|no sense|unbearable|a waste|not for me)
        (lost|losing|have lost|no|lack|lacking|dont have) (the|my|all|any)? (will|wish|desire
        |strength|energy) to (live|go on|carry on|be alive|exist|keep living|stay alive)
        (given|giving|give|gave) up (on)? (life|living|hope|on life|my life|myself|on everything)
        (dont|do not|wont|not|no longer) (want|wanna|care|need) (to|if i|whether i)? (live
        |be alive|wake up|live or die|be here) (anymore|any more|any longer|without (him|her
        |them|you|my *))
        (dont|do not|not sure i|couldnt|dont really) (care|mind|matter) (if|whether) i (live|die
        |wake up|live or die|lived or died|died|get hit|am alive|live anymore|wake up tomorrow
        |wake up or not)
        (dont|do not|cant|cannot|can t) (see|picture|imagine|have|want) (a|any|my|myself
        |me) (future|tomorrow|in the future|next year|way forward|way out)
        (no|without a|without any) (future|way out|way forward|other way out|hope left
        |hope for me|hope anymore|other option left)
        (cant|cannot|can not|dont|couldnt|do not) {VERY} (do|take|bear|stand|handle|face|want
        |keep doing|go on with|cope with) (this|it|life|living) (all)? (anymore|any more
        |any longer|much longer|no more|another day|one more day|for one more day
        |for another day|for much longer)
        (cant|cannot|can not|couldnt) {VERY} (go on|carry on|keep going|hold on|live like this
        |live|keep living|keep on|keep doing this) (anymore|any more|any longer|much longer
        |like this|another day|no more|living|with life|with this life|this way|for much longer)
        (didnt|did not|never|dont) (ask|asked|want|wanted|choose|chose) to be (born|alive|here
        |brought into this world)
        (i|im|ive) (shouldnt|should not|dont deserve to|do not deserve to|not meant to
        |wasnt meant to|dont belong|not supposed to) (be|live|be alive|be here|exist
        |be in this world|in this world)
        (id|i d|would) {VERY} (rather|prefer) (to)? (not|never) (be here|be alive|exist|live
        |wake up|be around|have been born|be)
        (only|just) (alive|living|here|stay|still here|existing|staying) (for|because of) (my
        |the)
        (i|im) (hate|hating) (being alive|living|existing|waking up|that i woke up|that im alive
        |that im still here|that i exist)
        (disappointed|sad|annoyed|angry|gutted|upset|cry|cried) (that|when|because)? (i|to
        |im) (woke up|wake up|am still alive|still alive|still here|survived)
        death (would|will|is|seems|feels|sounds|looks) (be|like)? (a|the|so|like)? (relief|mercy
        |release|peaceful|comforting|easier|only way|better|way out|kindness|only peace|nice
        |welcome|good|answer) / (at)? peace (only)? when i(m)? (die|dead)
        i might as well (be dead|die|not exist|not be here|end it) / already (feel)? dead inside
        (life|living|existing) hurts too much / i am done (living|with life|with living|existing)
        ready to go (home to|be with) (god|jesus|him|her)
        (wouldnt|dont|would not|do not|couldnt) (mind|care) (if|whether) i (didnt|dont|never|not
        |just|did not) _ (wake up|wake|died|exist|make it)
        (dont|cant|do not|cannot) see myself _ (alive|living|here|making it|growing old
        |getting old|around|having a future|next year)
        want|need out of (this life|life|this world|my life|it all|everything|this body)
        (so|just|all)? (done|finished|through|over) with (life|living|everything|this life
        |this world|being alive|it all|existing|trying)
        (easier|better|nicer|best|simpler) _ (to|if i) _ not (be here|be alive|exist|wake up
        |be around|be)
        (id|i would|i d) be (fine|ok|okay|glad|happy|relieved) (with that|with it|if i
        |to) _ (died|dead|didnt|die|not wake up)
        if (a|the) (bus|car|truck|lorry|train|tree|meteor|bomb) (hit|ran over|ran into|took
        |fell on|killed) me
        (no|any) (desire|wish|will|want|longing) to (live|be alive|be here|go on living|exist
        |carry on|wake up|stay alive|keep living|go on)
        life (is|has been|has) (too (hard|much|painful|heavy)|unbearable|nothing but pain
        |hell) (to (live|bear|carry on|go on)|for me|anymore|now)?
        nothing (left|here|more) for me (here|in this world|in this life|in life|on this earth)?
        (nobody|noone|no one|the world|world|they|anyone|anybody|everyone|my *) _ (need|needs
        |want|wants) me (here|in it|around|anymore|alive|any more)
        my (heart|body|soul|mind) (is|has) (tired of|done with|had enough of) (living|life
        |fighting|this life)
        (dont|cant|do not|cannot|not sure|dont really|couldnt) (see|know|imagine|think
        |understand) (how|that|if|where|why|whether) (i|ill|i can|i ll|i will|im|i could) (can
        |will|could|am going to|going to|ever|possibly|even|should|still|much)? (stay alive
        |keep living|go on living|carry on living|go on|carry on|live|live on|be alive
        |stay in this world|be here|survive this|am alive|survive another|make it to (tomorrow
        |christmas|my|next|the morning)|last (much|another|the)) (anymore|any more|much longer
        |any longer|another *|with this|like this|for)?
        (may|might) (just)? as well (just)? (be dead|die|not be here|not exist|be gone|end it
        |kill myself|jump|be buried|not be alive|give up on life|already be dead)
        (life|living|my life|this life|being alive|existence|the world|waking up|existing
        |another day|this world) (just|really|simply)? (has|holds|is|isnt|doesnt|feels|got|means
        |hurts|no longer|is just|has become) (no|nothing|too|not|unbearable|a punishment
        |a prison|torture|a burden|agony|hell|pointless|empty of|have any|any|too painful
        |more than i can|a sentence|something i) (meaning|point|worth|purpose|sense|left|value
        |for me|much|painful|hard|to me|anymore|more|bear|live|living|want|heavy|joy|dont want)
        (had|have had|ive had|i had) enough of (life|living|this life|being alive|existing
        |this world|it all|everything|being here|waking up|myself)
        (life|i) (have|has|ive)? (nothing|no more|nothing more|nothing left|not a thing) (left
        |more)? to (live for|give|offer me|look forward to in life|stay for|hold on to
        |hold on for)
        (lost|losing|no|without|not got|havent got|got no) (the|any|all|my)? (will|wish|desire
        |reason|strength|courage|fight) (left)? (to|for) (live|living|life|carry on|go on
        |keep going|survive|be here|exist|stay|continue|keep living|keep breathing|be alive)
        (what|whats|what is|wheres|where is|see no|seeing no|dont see the|cant see the
        |cant see any|dont see any|no) (is|the|a|any|in)? (point|reason|sense|use|purpose) (to
        |of|in)? (me|my)? (anymore|any more|being here|being alive|living|in life|to life
        |to live|living like this|carrying on|keep going|keeping going|going on|to any of it
        |of any of it|to go on|to carry on|to keep going|to stay|to continue|existing|to exist
        |in me|to me being|staying|in staying|to staying|to keep living|being)
        (dont|do not|doesnt|didnt|not|no longer|never) (just|really|even|ever|honestly|actually
        |truly|genuinely|particularly|at all|still|always|so|fucking|only|kinda|sort of|to|long
        |much)? (want|wish|care|plan|wanting|feel like|have the strength|have the energy
        |have it in me|see myself|have any desire|have any wish) (to|about|for)? (just|really
        |even|ever|honestly|actually|truly|genuinely|particularly|at all|still|always|so|fucking
        |only|kinda|sort of|to|long|much)? (live|be alive|living|being alive|be here|being here
        |exist|existing|go on living|carry on living|be in this world|wake up|waking up
        |stay alive|be on this (earth|planet)|breathe|be around|keep living|see another day
        |see tomorrow|survive|life|this life|my life|be me|be a person|continue living|grow (old
        |up)|make it|be part of this world)
        (fall|go to|gone to|went to|going to) (bed|sleep|asleep) _ (and|hoping|hope|praying
        |wishing|wanting|hoping that|pray|wish) (i|that i|to|for|id|ill)? (just)? (never|not
        |dont|didnt|wont|wouldnt|dont ever) _ (wake|waking|woke|be here|open my eyes)
        (if i|if i just|when i)? (never|not|didnt|dont|did not) (wake|woke|waken) up (again
        |tomorrow|that would|would|id be|it would|in the morning|from) _ (fine|ok|okay|relief
        |mind|happy|glad|good|better|be|nice)?
        (i|id) (want|wanted|need|would like|d like|wish for|long for|wished for|just want
        |only want|crave) (an|the|a|my|it|eternal|peace|all)? (end|end to it all|eternal rest
        |eternal sleep|final rest|to all end|to all stop|to be all over|way out of life|death
        |peace forever|peace for good|exit)
        (only|just) (want|see|way) (peace|rest|out|way) (forever|is death|is to die|left is
        |and that is death|is dying|for good)
        (i|id|im) (just|really|even|ever|honestly|actually|truly|genuinely|particularly|at all
        |still|always|so|fucking|only|kinda|sort of|to|long|much)? (envy|jealous of
        |envious of) (the dead|dead people|people who (die|are dead|have died|died|get cancer
        |are dying|got to die)|those who (die|are dead|died)|anyone who (dies|gets)
        |him for dying|her for dying|my * for dying)
        (should|shouldve|should have|ought to have) (been me|died|been dead|died instead
        |been me who|been me that|stayed dead|let me (die|go)) (who died|that died|instead
        |back then|in that|not him|not her|too|with|years ago)?
        (why|wish) _ (couldnt|didnt|cant|dont|wasnt|isnt|wont) (it|i|death|god) _ (me who died
        |me that died|me instead|take me|just die|be me)
        (body|heart|soul|head|everything in me|every part of me|part of me|something in me
        |half of me) _ (wants|want|wishes|longs|begs|screams|craves|is begging|is screaming
        |ready) (me)? (to)? (just)? (die|be dead|stop living|give up on life|not exist|end it
        |end|be gone|not be here|not wake up|death|disappear for good|go for good)
        (button|pill|switch|red button|magic button) _ (to|that|which|and) _ (not exist
        |stop existing|be dead|die|end|disappear|erase me|erase myself|delete me
        |make me (disappear|not exist|gone)|kill me|never wake|vanish|never have existed
        |i (wouldnt|didnt) exist|id be gone|be gone)
        (press|push|pressed|take) (it|the button) (and|to|without) _ (die|hesitation|gone
        |not exist|disappear|hesitating)
        (dont|do not|wont|cant|never|not|no longer) (want|wish|wanna|care|need|like
        |have the strength|have the energy) (to)? (live|exist|stay|be|carry on|go on|remain
        |wake up|continue) _ (in|on) this (world|earth|planet|life|body|hell)
        (live|stay|be|exist|remain) (in|on) this (world|earth|planet|life) (anymore|any more
        |any longer|no more)
        (cant|dont|never|couldnt|can not|cannot) (really|ever|even)? (see|imagine|picture
        |think) (of)? (me|myself|a version of me|a world where im|ill|i ll|i will
        |how ill) _ (making it|making|make it|living|reaching|reach|getting|being here
        |being alive|being around|alive|around|seeing|see|last|lasting|growing|turning) (to
        |until|till|past|up|through|another|much)? (thirty|forty|fifty|twenty|twenty one
        |eighteen|#|old|christmas|my *|next *|the (end|summer|new|spring|weekend|year)|tomorrow
        |adulthood|long|longer|year|another) / (run|ran|running) out of reasons
        (no more|not many|hardly any|out of|not enough) reasons (left)? (to|for|not to) (live
        |stay|go on|keep going|carry on|be here|hold on|be alive|exist|stay alive|living|end it
        |do it|die|jump|kill myself)
        (would|will|wonder if|doubt|if) (anyone|anybody|they|people|someone|a single person
        |anyone even|he|she) _ (notice|care|miss me|cry|come to my funeral|mind|be sad
        |be bothered) if (i|im) _ (killed myself|died|die|dead|gone|disappeared|vanished|jumped
        |ended it|wasnt here|werent here|was not here|was dead|was gone|never came back
        |never woke up|didnt wake up|hung myself|hanged myself|topped myself)
        (i|ive|all i|all ive|all) (only|just|ever|have|always|really|so)? (only|just
        |ever)? (want|wanted|wanting|long|longed|longing|wait|waiting|ready|hope|wish) (to|is to
        |was to) (join|follow|go to|be reunited with|be back with) (her|him|them|my (wife
        |husband|son|daughter|mum|mom|dad|mother|father|brother|sister|late *|baby|boy|girl|nan
        |gran)) _ (in heaven|there|up there|now|soon|again)?
        (it|that|this) would be (fine|ok|okay|alright|a relief|a mercy|a blessing|no loss|best
        |better|easier) (by me|with me|for me)? (if i|to|not to) (just|never|not|didnt|dont|was
        |were) _ (wake|woke|died|die|exist|be here|dead|gone|be) (up)?
        (wish|wished|wishing) (i|it|my heart|god|someone|somebody|life|the|this|something|a
        |my) _ (dead|gone for good|over for good|stop beating|stopped beating|take me|end me
        |kill me|killed me|hit me|put me out|shoot me|not alive|not here|not existing
        |in the ground|in a coffin|six feet|instead of (him|her)|never woken|could die|would die
        |could just die|would end|would be over|could end|could end it all|could be over)
        (no|little|lost the|lost my|no more|not much|zero|lost all) (more)? (will|wish|desire
        |appetite|reason|love|strength|courage) (left)? (for|to|of) (live|living|life
        |go on living|be alive|survive)
        (cant|cannot|dont|couldnt|never) (really)? (see|imagine|picture) (me|myself) (making it
        |make it|living|reaching|getting|being alive|growing) (to|until|past|till|up|old)? *?
        at (that|the|a) point where (dying|death|being dead|suicide|killing myself|ending it
        |not existing) (feels|seems|sounds|looks|is)
    """,
    Meaning.NEVER_BORN: """
        (wish|wished|wishing|better if|if only|rather) (that)? (i)? (had|was|were|d|have
        |id)? never (been)? (born|existed|come into this world)
        (wish|wished|better if) (that)? (i)? (wasnt|werent|hadnt been|didnt get|was not|were not
        |am not) (ever)? born / should never have been born / shouldnt have been born
        (wish|wished) (my)? (mum|mom|mother|parents) (had|would have)? (aborted|never had
        |hadnt had|didnt have) me / curse the day i was born
        (wish|wished) (that)? (i)? (didnt|did not|dont) exist
        wish i (wasnt|weren't|was not|were not) (alive|here|living|around|in this world)
        wish i hadnt (woken up|survived|been saved)
        wish (they|you|he|she) hadnt (saved|found|stopped) me
        wish (it|the attempt|the pills|the overdose) had worked / wish i had (died|succeeded)
        wish id (died|succeeded) / wish i was never here
    """,
    Meaning.UNSAFE_WITH_SELF: f"""
        (cant|cannot|can not|dont know if i can|not sure i can|couldnt|dont think i can
        |unable to) {VERY} (keep myself|be|stay|feel) safe (tonight|from myself|with myself
        |by myself|on my own|anymore|alone|any more)?
        (dont|do not|cant|cannot) {VERY} trust myself (tonight|alone|to be alone|right now
        |anymore|with|to stay|to be|near|around|not to do something)
        (im|am|not|i dont feel|dont feel|feel) (not)? (safe|a danger|danger) (with|to|from
        |around|for|in) (myself|my own thoughts|my own head|my own company|my own hands)
        (afraid|scared|frightened|terrified) of (myself|what i might do|what im going to do
        |what ill do|what i could do|what i will do|being alone with myself|my own thoughts
        |what i might do to myself)
        (scared|afraid|worried|going to|gonna|might|want to|about to) (ill|i will|i might
        |im going to|that i might|that ill)? do something (stupid|bad|to myself|terrible
        |permanent|i cant take back|drastic|silly) (to myself|tonight)?
        (need|needs) someone to (stop|watch) me / stop me (before|please)
        keep me from (doing|hurting) / in danger from myself / i am a danger to myself
        (cant|cannot|wont|can not|dont want to) promise (you|anyone|myself|anything|him|her
        |them)? (that)? (ill|i will|id|im|i wont|not to) _ (alive|safe|here|around|anything|kill
        |hurt|stay|be)
    """,
    Meaning.BETTER_OFF: f"""
        better|happier|easier|relieved|lighter|simpler|calmer|richer|freer off? / much better off
        better off
        {THEM}? (would|will|d|ll|should)? (all|both|probably|really|just)? be? (so|much|far
        |a lot|so much|probably|all)? (better|happier|easier|relieved|fine|ok|okay|peaceful
        |at peace|free|glad) off? (for (everyone|everybody|them|you|us|all|my *))?
        (no one|nobody|noone|not a soul|no person|nobody at all) (would|will|d) (even|really
        |actually|ever)? (miss|notice|care|cry|mourn|remember) / not be missed
        wouldnt be missed / wont be missed
        (dont think|doubt|dont believe) (that)? (anyone|anybody|they|people) (would|will
        |d) (even|really|actually)? (notice|care|miss|mind|miss me)
        (wouldnt|wont|would not|will not|doesnt|dont) (even|really)? (notice|care|miss me
        |be missed|make a difference|matter) / (be|is|feel like) a relief
        a relief (for|to) (everyone|everybody|them|you|all|my *) / best for everyone
        do everyone a favour / do everyone a favor / one less (problem|mouth|worry|burden)
        get over it
    """,
    Meaning.WITHOUT_ME: f"""
        without me (here|around|in it|in the world|in their lives|in their life|in the way
        |alive)? / with me (gone|dead|out of the way|out of the picture|not here)
        (if|when|once|that|whether|like) (i|im|id|i m|i d|i am) (was|were|wasnt|werent|am|wasnt
        |just|had|was not|were not|did|didnt|dont|never|no)? {VERY} (never|not
        |no)? (longer)? (make it|here|gone|dead|around|alive|exist|existed|existing|die|died
        |disappear|disappeared|vanish|vanished|wake up|woke up|been born|jump|jumped|ended it
        |killed myself|out of the picture|out of the way|in the picture|in the way
        |left this world|leave this world) / if i (werent|wasnt) / miss me / missed me
        notice (if|that|when)? im? (gone|missing|dead) / i (was|were) (dead|gone)
        my (death|funeral) / im (dead|gone)
    """,
    Meaning.BURDEN: """
        (a|just a|such a|only a|nothing but a|a huge|a big|huge|the) (burden|waste of space
        |waste of air|waste of oxygen|dead weight|weight|nuisance|problem|mistake|disappointment
        |failure) (to|on|for)? (everyone|everybody|them|you|my *|people|others|the world)?
        i (ruin|ruined|destroy|drag|mess up|poison|hurt|bring) (everything|everyone|everybody
        |them|everyones|down|you all|my *) / im (in the way|worthless|useless|unwanted)
        nobody (wants|needs|loves) me / no one (wants|needs|loves) me / good for nothing
        worthless|useless
    """,
}
