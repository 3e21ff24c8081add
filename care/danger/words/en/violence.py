"""English: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import DEAR, KIN, SMALL, VERY

MEANINGS = {
    Meaning.SOMEBODY: f"""
        he|she|hes|shes|they|theyre|someone|somebody|him|her / he|she (is|has|was)
        this (man|guy|woman) / the (man|guy|men) / a (man|guy|group|gang) / men|guys|boys / a lad
        (my|the|our|her|his|another) {KIN} / dad|mum|mom|daddy|mummy|grandad|grandpa|nan
        my (mums|moms|mothers|dads|sisters|friends|cousins) (boyfriend|partner|husband|mate
        |new man) / the (babys|kids|childrens) (father|dad|mother) / (baby daddy|babys dad)
        my (new|current)? (man|bloke|fella|guy|person|abuser|better half|other half|step dad
        |step father|step mum|step mother|step brother|foster dad|foster father|foster mum)
    """,
    Meaning.HITS: """
        hit|hits|hitting|beat|beats|beating|beaten|punch|punches|punched|punching|slap|slaps
        |slapped|slapping|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle
        |strangles|strangled|strangling|burn|burns|burned|burnt|rape|rapes|raped|raping|abuse
        |abuses|abused|abusing|assault|assaults|assaulted|attack|attacks|attacked|attacking
        |molest|molests|molested|molesting|grope|gropes|groped|groping|bite|bites|bit|shove
        |shoves|shoved|shoving|hurt|hurts|hurting|stab|stabs|stabbed|whip|whips|whipped|torture
        |tortures|tortured|headbutted|suffocates|suffocated|smothers|smothered|spits|spit|drag
        |dragged|drags|throttle|throttled|throttles|grab|grabs|grabbed|batter|batters|battered
        |bash|bashes|bashed|thump|thumps|thumped|belts|whack|whacks|whacked|smack|smacks|smacked
        |pinned|pins|pushed|pushes|push|pushing
        (knock|knocks|knocked|smacks|smacked|knocking|slaps|throws) _ (around|about)
        lays|laid|lay (his|her|a|their)? (hands|hand) on
        raise|raised|raises|puts|put (his|her|their|a)? (hand|hands|fist|fists) (on|to|at|around
        |up at|against|over)
        throws|threw|throwing|chucks|chucked|hurls|hurled (things|plates|stuff|bottles|a *
        |objects|furniture|glasses) _ (at|across|into|down)?
        (force|forces|forced|forcing|makes|made|making|coerces|coerced|pressures
        |pressured) (himself|herself|themselves|on|into)? / force|forces|forced himself on
        (touch|touches|touched|touching|feels up|fondles|fondled)
        (comes|came|coming|sneaks|sneaked|climbs|climbed|gets) into
        gets|got|climbs|climbed into (my)? bed with / has|had|having sex with
        push|pushes|pushed|throws|threw (me)? (down|against|into)
        bang|bangs|banged|smash|smashes|smashed|slam|slams|slammed (my)? head? (against|into|on)?
        pulls|pulled|drags|dragged (me)? by (the|my)? hair
        (broke|breaks|broken|fractured|cracked|split|busted|bloodied|twisted|twists|scalded
        |blacked) / gave|gives me (a|another) (black eye|split lip|bruise|bruises|beating)
        held|holds|holding (me)? (down|a knife|a gun|underwater|by the throat)
        touch|touches|touched|touching
    """,
    Meaning.ME: f"""
        me|us / my (room|bed) (at night|every night|when|most nights)? / myself and
        the (kids|children|baby|girls|boys|little ones) / my {DEAR} / our {DEAR} / my {SMALL}
        our {SMALL}
        my (face|arm|head|throat|neck|hair|stomach|back|ribs|body|legs|mouth|eye|wrist|jaw|belly
        |bump) / at me / on me / to me
        my (little|baby|younger|older|big|elderly|old|own) (brother|sister|mum|mom|mother|gran
        |grandma) / my (nose|finger|fingers|tooth|teeth|lip|cheek|shoulder|leg|hand|arms|bones)
        my (little|baby|younger|older|big) (brother|sister)
    """,
    Meaning.HITS_ME: """
        (i|im|ive|ive been|i am|i was|i have been|i get|i got|i keep|been|being|getting) (just
        |being|getting|been|still)? (beaten|raped|abused|assaulted|attacked|molested|groped
        |strangled|choked|kicked|punched|stabbed|sexually abused|sexually assaulted|beaten up
        |hit|tortured|slapped|trafficked|drugged) (by|at home|again|every|tonight|last night
        |yesterday|today|on|and|up)
        (he|she|they) (does|did|do|made me do|makes me do|wants|keeps doing) (sexual things
        |bad things|that thing|things) (to|with) (me|us) / does to me
        what (he|she) (does|did) to me / doing to me
        (bruises|marks|black eye|bruise) (from|where) (him|her|he|she|last)
        domestic (violence|abuse) (at home|again|is)
        in an abusive (relationship|marriage|home|household) / my abuser
        abusive (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|mom)
        (smashing|smashed|breaking|wrecking|trashing|destroying|punching|kicking|punches
        |punched) (everything|things|up|the|the house|the flat|the door|holes|the walls|walls
        |doors|my things|stuff) _ (up|in|down)?
        (push|pushes|pushed|pushing|throws|threw|shoved|shoves|slams|slammed|throwing|kicked
        |kicks) me (down|against|into|off|over|to the (floor|ground)|onto|across)
        (pulls|pulled|drags|dragged) me (by|across|out|down)
        (held|holds|holding) (me down|a (knife|gun|blade) to|me by the)
        (had|has|put|puts|with|got|gets|wrapped|holding|squeezed)? (his|her|their) (hand|hands
        |fingers|arm|belt) (round|around|on|at|over|against|across|to|tight around) (my
        |our) (neck|throat|mouth|windpipe|face)
    """,
    Meaning.THREATENS: """
        (threaten|threatens|threatened|threatening) (me|us|the kids|my *|our *)
        (threaten|threatens|threatened|threatening|threats|threat) to (kill|hurt|hit|beat|shoot
        |stab|burn|take (the|my) *|harm|find|rape|strangle|murder|smash|drown|poison|post|leak
        |kidnap|cut|bury|break|destroy|do something|have me|get me)
        threats against (me|us|my *)
        (swears|swore|vowed|promises|promised|says|said|saying|told me|tells me|texted|texts
        |keeps saying) (that)? (he|she|hes|shes|hell|shell|he ll|she ll|theyll|they|ill|he d|hed
        |shed|i) _ (kill|hurt|shoot|stab|burn|beat|murder|harm|cut|bury|find|strangle
        |take the kids|slit|drown|regret|end|finish|hunt|smash|rape|leave|make me pay)
        (will|would|going to|gonna|wants to|tried to|trying to|tries to|wanted to|hell|shell
        |theyll|ll|he ll|she ll|attempted to) (kill|stab|strangle|shoot|murder|choke|rape|drown
        |poison|smother|hurt|harm|bury) (me|us|both of us|us all)
        (says|said|saying) (next time|i wont leave|i wont get out|i will never leave|i wont live
        |i wont see|im dead|i am dead|i wont make it)
        i wont leave this (flat|house|place) alive
        next time (he|she|hell|shell|it) _ (wont stop|kill|finish|worse|not stop|be worse
        |will not stop|finishes)
        (if i|when i) _ (leave|tell|go|left|told|talk|say|call) _ (he|hell|she|shell|he ll
        |theyll|they) _ (kill|kills|hurt|shoot|burn|find|murder|harm|take the|stab|end
        |come after|beat) / death threats / wont let me live
        (hell|shell|he ll|she ll|he will|she will|he would|she would|hed|shed|theyll|he d
        |she d) (make|see to it|find a way to) (sure|that|it)? _ (i|we|nobody|no one|me|us
        |my) _ (never|dont|wont|cant|regret|pay|disappear|suffer|again|sorry|breathe|walk|see
        |ends|end|live)
    """,
    Meaning.WEAPON: """
        (keeps|kept|has|had|sleeps with|puts|leaves|left) (a|the|his|her) (knife|gun|bat|hammer
        |machete|axe) (by|under|beside|next to|on) (the|his|her|our|my) (bed|pillow|door|chair
        |sofa|table)
        (knife|gun|axe|hammer|petrol|gasoline|machete|rifle|pistol|baseball bat|bat|iron bar
        |crowbar|scissors|belt|lighter|boiling water|acid|screwdriver|shotgun|a blade|razor)
    """,
    Meaning.AFRAID_OF: """
        (afraid|scared|frightened|terrified|petrified|dread|dreading|fear|fearing|tremble
        |shaking|panic|flinch) (of|to|when|that|if|for|every time|whenever|about|what)?
        scares|frightens|terrifies me / walk|walking on eggshells / dont dare / do not dare
        hide|hiding (from|in|with) / barricaded
    """,
    Meaning.HOME: """
        home|house|flat|apartment / go|going|come|came|comes|get|gets home / in this house
        when (he|she|they) (comes|gets|walks|is|come|drinks|gets|is home|arrives)
        be alone with (him|her) / with (him|her)
        of (him|her|my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|mum|mom
        |brother|son)) / his temper / her temper / my own (home|house|husband|wife|partner)
        what (he|she|hell|shell|they) (will|might|would|could|ll)? do / hell (do|find|come)
        shell do
    """,
    Meaning.NOT_SAFE: f"""
        (not|dont feel|never feel|isnt|not feeling|am not|do not feel|arent|dont think im|never
        |no longer|dont think we are) (safe) (at home|here|with|in|around|tonight|from|when
        |there|anymore|going|in my own|near|to go home|at night)
        (i|we|im|were|i am|we are|feel) (in danger|not safe|unsafe|arent safe|are not safe
        |fear for our lives|fear for my life)
        (fear|fearing|scared|afraid|terrified|worried) for (my|our|the kids|the childrens
        |my kids|my childrens|her|his) (life|lives|safety|safe)?
        unsafe (at home|with him|with her|in my|here)
        in danger (at home|from him|from her|from my)
        (hiding|hid|hide|locked|barricaded|lock|locking|locked myself) (myself|ourselves
        |us)? (in|from|with|inside) (the|my|him|her|a|our|them) (bathroom|bedroom|room|toilet
        |closet|wardrobe|car|husband|dad|wife|partner|ex|from him|shed|kids)? _ (from him
        |from her|because he|because she|drunk|husband|he|she|until he|till he|while he|kids|him
        |my *)? / hiding from (him|her|my *|them)
        (outside|at|banging on|kicking|trying to break down|breaking down
        |hammering on) my (front)? door
        hes (outside|drunk again|back and|at the door|coming for me|trying to get in|got a key)
        run|ran|running away from (him|her|my *)
        (need|have|want|trying|had) to (get|escape|get out|flee|run away|get away|run|leave
        |hide) (away)? (from)? (him|her|this house|my husband|my dad|my partner|my ex|my stepdad
        |my father) (before|tonight|and|safely|alive)?
        women(s)? (refuge|shelter) (tonight|has no|is full|needs)
        flee|fled|fleeing (him|her|from him|with the kids)
        police (came|were called) _ (him|hit|again)
        (afraid|scared|terrified|frightened|petrified) of (him|her|my (husband|wife|partner
        |boyfriend|girlfriend|ex|stepdad|stepfather|dad|father|mum|mom|mother|brother|uncle|son
        |stepmother))
        (is|gets|got|hes|shes|becomes|being|was|turns|turned) {VERY} (violent|abusive
        |physically abusive)
        (scared|afraid|terrified) (he|she|hell|shell) _ (kill|hurt|hit|beat|attack) me
    """,
    Meaning.LOCKS: """
        (lock|locks|locked|locking|shut|shuts) (me|us) (in|up|out|inside|in the|down)
        (took|takes|taken|taking|has|hid|hides|keeps|confiscated|broke|smashed) (my|all my
        |away my) (phone|keys|passport|id|bank card|money|papers|documents|card|wages
        |car keys) (away|and|so|off|from)?
        (wont|will not|doesnt|does not|never|wouldnt|didnt|isnt|refuses to|not) (let|lets
        |letting|allow|allows|allowed) (me|us) (to)? (leave|out|go|go out|see|have|talk|work
        |sleep|eat|use|call|get a job|speak|leave the house|leave the flat|see my)
        not allowed to (leave|see|have|talk|use|call|work|go out|speak|see my)
        keeps me (locked|prisoner|here|inside|in the) / held (me)? (prisoner|captive|hostage)
        trapped (here)? with (him|her) / im (a prisoner|trapped) (in|with) (my own|him|this)
        (stalk|stalks|stalked|stalking|following|follows|followed|tracks|tracking|spies on
        |spying on|monitors) (me|us|my phone|my car|my every|everywhere i)
        (checks|controls|goes through|reads) (my|all my) (phone|messages|texts|money|every move
        |location) / controls (everything|me|my money|every) / controlling and
        blackmail|blackmails|blackmailing|blackmailed (me|us)?
        shares|sharing|post|posts|leak my nudes / made me (take|have|do) _ (off|sex|it)
        threw me out / sells me / pimps me
    """,
    Meaning.HURT: """
        hurt|hurting|hit|hitting|shake|shaking|shook|shaken|strangled|smothered|choked|stabbed
        |punched|slapped|killed|kill|killing|harm|harming|smother|smothering|strangle|strangling
        |stab|stabbing|drown|drowning|throw|throwing|beat|beating|choke|choking|poison|poisoning
        |punch|punching|suffocate|suffocating|attack|attacking|shoot|shooting|slap|slapping|burn
        |murder|drop|dropping|push|pushing / (snap|lash out) at / do something to
        do something (bad|terrible|stupid)? to
        (put|hold|press|pressing|holding) (a|the) pillow over / lose it with / lash out (at|on)
        really (hurt|harm|harming|hurting)
    """,
    Meaning.CHILD: f"""
        (my|the|our|this|own|that) (own|little|poor|baby|newborn|youngest|eldest|oldest|crying
        |other|two|three|disabled|elderly|screaming)? {SMALL} / (my|the|our) (own)? {KIN}
        my (family|patient|patients|colleague|colleagues|classmates|students|class)
        someone|somebody|people|everyone|others|him|her|them / mum|mom|dad|gran|nan
        other people / anyone|another person / a (child|kid|stranger|person)
    """,
}
