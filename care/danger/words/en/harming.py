"""English: hurting oneself."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import BODY

MEANINGS = {
    Meaning.HARM_SELF: """
        (hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|burnt|punish|punishing
        |punished|starve|starving|starved|scratch|scratching|scratched|stab|stabbing|stabbed
        |injure|injuring|injured|hit|hitting|punch|punching|punched|slap|slapping|slapped|bash
        |bashing|mutilate|mutilating|bruise|bruising|choke|choking|bite|biting|slice|slicing
        |damage|damaging|scald|scalding|carve) (myself|my self|meself)
        hurt|hurting me on purpose / take it out on (myself|my skin|my arms|my body)
        bang|banging|hit|hitting|punch|punching my (own)? head (against|on|into)? (the wall)?
        rip my skin / make myself (bleed|hurt|suffer|throw up) / do something to myself
        done something to myself / did something to myself
        (use|using|used|try|tried) (it|one|them|a knife|a blade|the knife|the blade
        |the razor) on (myself|my *)
        (made|make|making|makes) myself (bleed|sick on purpose|hurt|suffer)
        (took|taking|takes|taken) it out on (myself|my (skin|arms|arm|body|legs|thighs|wrists
        |stomach)) / (cut|cutting|burn|burning|hurt|hurting|harm|harming) me self
        i (have|ve|am|just|always)? (cut|burn|hurt) me (self|again|with|on purpose|in the arm
        |because)
    """,
    Meaning.SELF_HARM: f"""
        (been|im|started|ive been|i|keep|kept|back to|gone back to|went back to|relapsed into
        |relapsed and|return to|returned to|cant stop|still|urge to|urges to|want to|need to
        |going to) (been)? (cut|cutting|burning|self harm|self harming|selfharm|selfharming
        |self harmed|self injuring) (again|tonight|every|since|deeper|more|rn|lately|at night
        |in secret|secretly|nightly|daily|every day|last night|yesterday|today|this week)
        (relapse|relapsed|relapsing) (on|into|with)? (self harm|selfharm|cutting|burning|sh
        |hurting myself)
        relapsed (last night|again|yesterday|today|tonight|and cut|with the blade)
        (self harm|selfharm|self harming|selfharming|self harmed|selfharmed|self injury
        |self injuring|self injured) (again|tonight|yesterday|every|since|urges|today
        |is the only|helps|is back|last night|this|has|got|getting|daily|to cope|relapse)
        (self harm|selfharm|self harming|cutting) (urges|is back|is the only|again)
        urges to (cut|self harm|selfharm|burn)
        (been|i|ive|keep|started|urge to|want to|need to) (self harm|selfharm|self harming
        |selfharming|self harmed|selfharmed|self injuring)
        (fresh|new|more|deep|deeper) (cuts|cut|scars|burns|wounds) (on|all over|across|under
        |up) my / hiding|hide (my|the) (cuts|scars|burns|arms|wounds)
        cuts (on|all over|across|up) my {BODY}
        (the|my|a) (blade|razor|lighter|knife) (helps|is the only|is my only|calms|across my
        |against my|to my|on my) {BODY}? / cutting (helps|is the only|calms|makes me feel)
        cutting every (day|night|evening|week)
        (urge|urges|urging|temptation|need|tempted|itching|desire|wanting) to (cut|burn
        |self harm|harm|bleed|slice)
        (gave in|given in|giving in|slipped|slipped up|caved|relapsed) (last night|again|today
        |yesterday|on *)? (and|to)? i? (cut|cutting|burned|burning|did it again|harmed)
        (my)? (self harm|selfharm|cutting) (is|has|got|getting|keeps|gets) _ (worse|bad|out of
        |more|deeper) / (covered in|full of) (cuts|burns|scars) i
        (gone back to|back to|went back to|returned to|started|start|starting|relapsed into
        |relapsed with|taken up|resorted to|resorting to|turned to|turning to|fallen back into
        |fell back into|slipped back into|slipped into|addicted to|keep|kept|cant stop
        |cannot stop|been|ive been|stuck in|struggling with|hiding my|do|doing|did) (the
        |my)? (whole)? (cutting|self harm|self harming|selfharm|selfharming|self injury
        |self injuring|burning myself|hurting myself|harming myself|cutting myself
        |scratching myself|hitting myself) (again|thing|stuff)?
        (i|ive|i have|just|ended up|nearly|almost|am|im) (just|always|only|have|been
        |regularly)? (self harm|self harmed|self harming|selfharm|selfharmed|selfharming
        |self injure|self injured)
        (only|one|first) (thing|way|relief|release) _ (helps|calms|works|help|cope|can feel
        |get through|feel|stops|quiets|relief|release|numbs|left) _ _ (is|are|was)? (cutting
        |burning|cut|to cut|the blade|a blade|the razor|hurting myself|hurt myself|pain|the pain
        |blood|bleeding|self harm|harming myself)
        (want|need|wanna|wanting|needing|going|gonna|have|tempted|itching|desperate|dying
        |about) to (cut|bleed|slice|burn myself|cut myself) (so bad|so badly|so much|again
        |tonight|rn|right now|deep|deeper|until|my skin|really bad|really badly|just to|to feel
        |the pain|the noise|it out|now)
        (urge|urges|urged|craving|cravings|impulse|impulses|compulsion|temptation) (is|are|was
        |were|for|of)? (to|so strong to|back to)? (cut|cutting|self harm|burn|bleed|hurt myself
        |harm myself|the blade|blade|slice|cut myself)
        (pick up|picked up|picking up|get out|got out|getting out|took out|take out|hold|holding
        |held|reach for|reached for|reaching for|dug out|bought|buy|hid|hide|hiding|keep|kept
        |grabbed|looking at|look at|staring at|stare at|sharpened|broke open|took apart
        |unscrewed|dismantled|broke) (a|the|my|some|new|my old|the old|that) (new|old)? (blade
        |blades|razor blade|razor blades|scalpel|box cutter|stanley knife|craft knife|sharpener
        |pencil sharpener|safety pin to)
        (took|take|taking|used|use|using|put|putting|pressed|pressing|dragged|run|ran) (a|the|my
        |some|broken)? (razor|blade|knife|scissors|lighter|glass|cigarette|needle|compass
        |safety pin|iron|hot iron|straighteners|hair straighteners|match|candle|pin|tweezers
        |kitchen knife) (out|glass)? (to|on|against|across|into|along|over|for) (my|me) *
        (hold|holding|held|holds) my (hand|hands|arm|arms|fingers|wrist) (in|over|on|under
        |against) (a|the|boiling|scalding|hot|a hot)? (flame|candle|stove|hob|iron|boiling|hot
        |fire|lighter|water|tap|burner|kettle|radiator)
        (days|weeks|months|years|day|year|month|week) (clean|self harm free|cut free
        |of not cutting|without cutting|since i last cut|without self harm
        |free of self harm) (is|are|all|and|just)? (gone|ruined|over|broken|wasted
        |down the drain|lost|i ruined|i blew|i broke|i cut|then|last night|i slipped)
        (broke|lost|ruined|ended|messed up|threw away|blew) my (clean|cutting|self harm) streak
        (relapsed|slipped|relapse|slip up) (after|with|and cut|and burned|and hurt
        |with the) (# (days|weeks|months|years)|cutting|self harm|clean|the blade|razor|cut
        |myself)
        (blood|blood running|blood dripping) (down|on|all over|from) my (sleeves|sleeve|sheets
        |arm|arms|legs|thighs|wrist|wrists|leg)
        (see|need to see|want to see|watch|watched|watching|like seeing|seeing) (the|my|my own
        |myself)? (blood|bleed) (run|drip|come|flow|to|calms|helps|and)?
        (sleeves|long sleeves|hoodie|jumper|bandage|bandages|plasters|bracelets|wristband|makeup
        |trousers|jeans) _ (hide|hides|hiding|cover|covers|covering|so nobody sees
        |so no one sees) _ (arms|arm|cuts|scars|marks|wrists|legs|what i|it|burns|them)?
        (hide|hides|hiding|cover|covering|hid) (my|the) (arms|cuts|wrists|fresh|new|burns|thighs
        |marks on|scratches)
        what (i|ive|i have|im) (did|done|do|doing|been doing) to (my (arms|arm|legs|body|skin
        |wrists|thighs|stomach)|myself)
        my (arm|arms|leg|legs|wrist|wrists|thigh|thighs|stomach|forearms) (is|are|was|were|look
        |looks) (a mess|covered|ruined|full of cuts|bleeding|shredded|in ribbons|all cut|cut up
        |raw|in bandages|bandaged again|all scratched|a mess again)
        (cut|cutting|sliced|went|gone) (a bit|way|far|much)? (too deep|deeper (this time|than
        |every|each|and)|so deep|deep this time|deep again|quite deep (this|last))
        (i|ive|just|i have|then i|ended up|and) (just|have)? (sliced|slashed|cut|carved|burnt
        |burned|scratched|stabbed|scalded|clawed|scraped|gouged|slit|bit|bruised) (up|at|open
        |into|words into|lines into|lines in|lines on|marks into|his name into|the word * into
        |word into|a line in|a line on)? my (own|left|right|upper|inner)? (arm|arms|wrist|wrists
        |thigh|thighs|leg|legs|stomach|skin|forearm|forearms|hips|hip|ankles|ankle|chest|belly
        |self) (again|last night|tonight|on purpose|deliberately|yesterday|today|this morning
        |until|till|to feel|to stop|with a (razor|blade|lighter|knife|compass|cigarette
        |safety pin|pair)|because i|after|when i|so|and)
        (bang|banging|banged|hit|hitting|smash|smashing|smashed|beat|beating|bash|bashing|slam
        |slamming|slammed|punch|punching|punched) (my|on my) (own)? (head|face|hand|fists|legs
        |thighs|fist) (against|into|off|on|in|until|repeatedly|over and over
        |again and again) (the|a|my)? (wall|door|floor|desk|drawer|until|bleed|bruised|sink
        |tiles|mirror|over|and)?
        (pinch|pinching|bite|biting|scratch|scratching|claw|clawing|dig|digging|pick|picking|hit
        |hitting|slap|slapping|punch|punching|bit|scratched|scratch|clawed|dug|picked|pull
        |pulling) (my|at my|my nails into|my nails in|my nails into my|at) (arm|arms|skin|legs
        |own|hand|hands|thighs|self|face|palms|myself|hair|my skin|my arms) (out)? (until|till
        |so|to feel|so hard|on purpose|to punish|because) _ (bleed|bleeds|bled|bruise|bruised
        |bruises|blood|something|raw|hurts|myself|deserve|marks)?
        (hurt|hurting|harm|harming|injure|injuring|cut|cutting|burn|burning|hit|hitting|punish
        |punishing|bruise|bruising|starve|starving) myself (on purpose|deliberately|again
        |to (feel|cope|calm|punish|stop|make|get|quiet|numb|release)|because (i deserve|it
        |i need|i hate)|when (i|it|things|im|he|she|they|nobody|no one)|every|in secret|secretly
        |instead|as punishment|so (i|it|that)|daily|at night|tonight|until|till|with a (razor
        |blade|lighter|knife|compass|cigarette|safety pin))
        (punish|punished|punishing|starve|starved|starving) (myself|my body) (with|by|for
        |because|as|again|every) / (starving|starve|starved) myself
        (choke|choking|choked|strangle|strangling) myself
        (swallow|swallowed|swallowing) (batteries|a battery|glass|razor|magnets|bleach
        |something sharp|nails|pins)
        (reopen|reopened|reopening|pick at|picked at|picking at|opened) (my|the) (old
        |healing)? (wounds|cuts|scars|stitches|scabs on purpose)
        (needed|need|got|had|getting|went for) stitches (again|from|because i|after i
        |for my (arm|wrist|leg|cuts))
        (cuts|scratches|burns|marks|wounds) (on|all over|across|up|down|along) my (arm|arms
        |wrist|wrists|leg|legs|thigh|thighs|stomach|hips|skin) (are|again|from|that|i
        |are getting|that i)?
        (hurting|harming|cutting|burning) myself (is|has|was|feels|helps|makes|calms|again
        |became)
        (cut|cuts|cutting|burn|burned|burnt|burns) (again|last night|tonight|today|yesterday
        |this morning) (first|for the|and|but|because|after|so|i|in secret|with)? _ (time|clean)?
        (self harmed|selfharmed|self harming|selfharming|self harms back|self harm is back
        |selfharm is back|self injured)
        (the|that|my) (thing|stuff|habit) with the (lighter|blade|blades|razor|knife|scissors
        |cigarettes)
        (thinking|think|thoughts|dreaming|obsessed|fantasising|fantasizing|thought
        |daydreaming) (about|of|with|only of|only about|again about|again of) (cutting
        |burning myself|self harm|self harming|hurting myself|harming myself|blades|the blade
        |razors|my blade|blood|cutting myself|cutting again|bleeding|relapsing)
        (go|went|gone|going|goes|run|ran|lock myself|locked myself|sneak|snuck|sit|sat) _ (to
        |into|up to|in) (my room|the bathroom|the toilets|the toilet|the shower|the bath|bed
        |my bed|the loo|my bedroom) _ (and|to) (cut|burn|hurt myself|hurt|harm|bleed|scratch
        |cut myself|hit myself|hurt me|punch|harm myself|cutting)
        (i|and|just|then|so i) cut (on (monday|tuesday|wednesday|thursday|friday|saturday
        |sunday)|and|because|when i|so|before|after|to feel|to cope|to calm|every|most|in the
        |at night|in secret|secretly|myself|until|till|deeper|more|twice|three times|# times
        |a lot|it helps|not deep)
        (last night|today|yesterday|tonight|this morning|again|just) i cut
        (pour|poured|pouring|hold|run|ran|running|drip|dripping) (boiling|scalding|hot|burning
        |candle)? (hot)? (water|wax|oil) (on|over|onto) (my|me|myself)
        scald|scalding|scalded (my|myself) _ (on purpose|deliberately|again|sink|shower|to feel)?
        (on|do it on) my (hips|thighs|stomach|legs|upper arms|ankles|feet|ribs|shoulders|chest
        |hip|thigh) (so|where|because) (that)? (nobody|no one|noone|they|she|he|mum|mom|it
        |people|the|my *) _ (sees|see|looks|look|notice|notices|shows|show|cant|doesnt|wont
        |wouldnt)
        (razor|razor blade|razor blades|blade|blades|scalpel|lighter and) (taped|hidden|stashed
        |tucked|kept)? (in|under|inside|behind) (my|the) (phone case|phone|room|drawer|bag|bed
        |pillow|pocket|wallet|purse|school bag|pencil case|mattress|case|sock|book|makeup bag
        |jewellery box)
        (need|wanted|wanting|want|deserve|deserved|crave|long) to (hurt|bleed|suffer|feel pain
        |feel the pain|be hurt|be punished|feel the cut|feel the blade|see blood
        |see myself bleed|make myself bleed) (myself|again|so|tonight|right now|now|for it
        |for what|badly|because|to)?
        (punch|punching|hit|hitting|slap|slapping|bite|biting|scratch|scratching|bash|bashing
        |bruise|bruising|pinch|pinching|burn|burning|cut|cutting|stab|stabbing) my own (legs|leg
        |head|face|arms|arm|skin|hands|hand|thighs|body|stomach|wrist|wrists)
        (more|new|another|some|fresh|three|two|five|ten|#|a few|several|deep|so many) (cut|cuts
        |burn|burns|scars|lines|gashes|slits|scratches) (on|across|down|up|along|over|all over
        |to) my (left|right|upper|inner)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach
        |hips|hip|skin|forearm|forearms|chest|ankle)
        (burnt|burned|burning|cut|cutting|hurt|hurting|scalded|scratched|stabbed|injured|hit
        |bruised) (myself|my *) _ _ (deliberately|on purpose|intentionally|not by accident
        |it wasnt an accident)
        (deliberately|on purpose|intentionally|purposely) (burnt|burned|burn|cut|hurt|scald
        |scalded|scratched|stabbed|injured|hit|bruised|starved) (myself|my *)
        (a|the) (hot|lit|burning|heated|sharp|broken|red hot) * (to|on|against|into|over
        |across) my (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hand|hands|stomach)
        (hit|hitting|punch|punching|punched|beat|beating|smash|smashing|bash
        |bashing) my (own)? (legs|leg|arms|arm|thighs|stomach|hand|knuckles) _ (with|until|till
        |again|every|black|to feel|against|so hard|at night)
        i cut when (i|he|she|they|it|things|im|everything|mum|mom|dad|nobody|no one|my *|life)
        (bad night|rough night|bad day|bad evening|row|argument|fight|shouted|alone|upset|angry
        |overwhelmed|too much|lonely|numb|sad|panicked) _ (and|so|then) (then)? i? (cut|burned
        |burnt|hurt myself|self harmed|harmed myself|scratched|did it again|relapsed)
        (plasters|bandages|scabs|marks|scratches|bruises) (all over|up and down|all up
        |covering) my (arm|arms|legs|thighs|wrists) / # (new|fresh|deep)? (cuts|burns)
        relapsed (on|after|last|yesterday|today|tonight|this|again) _ (cuts|cut|burns|blood
        |blade|arm|arms|legs|razor|skin) / because of (the|my) (cuts|scars|burns|self harm)
        (wanted|needed|had) to (cut|burn|bleed|hurt myself) (so|and) i? (just)? did
        (got|get|getting|took|taking|had) (the|my|a) (razor|blade|blades|knife|scissors
        |lighter) (back)? out (again|last|tonight|and|from|because|when)
        (let|letting|poured|held|hold|stuck|put|burned|burnt|cut|scratched|scalded|hit
        |scraped) _ _ my (hand|hands|arm|arms|leg|legs|wrist|fingers|thigh|thighs
        |skin) _ (on purpose|deliberately|intentionally)
        (punishing|punish|hurting|hurt|harming|harm|damaging) my (own)? (body|skin|arms|legs)
        (picked up|took|grabbed|used|had|found) (the|my|a) (scissors|knife|razor|blade
        |lighter) and _ _ (my (arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin)|cut|bled|i bled
        |hurt myself)
    """,
    Meaning.CUT: """
        cut|cutting|cuts|slice|slicing|sliced|carve|carving|carved|slash|slashing|slashed|slit
        burn|burning|burned|burnt / stab|stabbed|stabbing / scratch|scratched|scratching
        blade|razor|knife (on|to|against|across|into|over)
        held a (lighter|cigarette|flame) (to|on|against)
        (put|putting|stub|stubbed) (out)? (a|my)? (cigarettes|cigarette) (out)? on
        dug (my nails|a blade|the scissors) into / pick|picking at
    """,
    Meaning.BODY: f"""
        my (own|left|right|upper|inner)? {BODY} / into my skin
        my skin (raw|open|until it bleeds)? / lines (on|into|across) my {BODY}
        until i (bleed|bled|see blood|saw blood)
    """,
    Meaning.ON_PURPOSE: """
        on purpose / deliberately / intentionally
        to feel (something|anything|alive|real|less|better) / because i deserve it / to calm down
        to cope / as punishment / for relief / to punish myself / to release|relieve
        i deserve it / i deserve (the pain|to suffer|to bleed|pain) / for the relief / it helps
        it calms me / the only thing that helps / in secret / secretly / when nobody sees
        nobody knows / until (i|it) (bleed|bled|bleeds)
    """,
}
