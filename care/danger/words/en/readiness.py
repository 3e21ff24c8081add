"""English: plans told by what lies ready: rope, pills, gun, poison."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import PILLS

GUN = """(gun|pistol|shotgun|rifle|revolver|service weapon|service pistol|handgun|hunting rifle
    |service revolver|glock|weapon)"""
CORD = "(belt|belts|scarf|cord|cable|sheet|rope|ropes|noose|lead|flex|dressing gown cord|tie)"

MEANINGS = {
    Meaning.PLAN: f"""
        know how to tie (a|the)? (noose|hangmans|knot now)
        (alone _ _ with (dads|the|his|my *|das) (guns|gun|rifles|shotgun|pistol|pills|tablets
            |rope))
        ((pills|tablets|tracks|bridge|bridges|ropes|rope) (is|are|keeps|keep)? calling (me|to me
            |my name|out to me))
        ((whether|if|does|how much|how badly|how long) (drowning|hanging|overdosing|bleeding out
            |suffocating|an overdose|hanging yourself|hanging myself) (hurts|hurt|is painful
            |takes|take|works|is))
        {GUN} (on|across|in|over|between) my (lap|knees|knee|hands|hand|mouth|legs)
        (hose|hosepipe|tube|pipe) (for|on|to|in|from|over) (the|my) exhaust
        ((guns|gun is|pistols|pistol is|shotguns|shotgun is|rifles|rifle is|revolvers) (in
            |under) (the|my) (glovebox|car|boot|drawer|bag|truck|passenger seat|seat|bed|van
            |pillow|wardrobe))
        ((taken|took|take|taking|swallowed|swallowing) (my|the|a) (whole|entire|full) (month
            |week|months|weeks|fortnights|supply|prescription) (worth)? (of)?)
        (how many (of these|of them|tablets|pills|of my *) (would|will|it takes to|to|does it
            take to|could|id need to|itd take to) (do|finish|kill|put|knock) (me|someone|a
            person|you|myself) (in|off|to sleep|out)?)
        ((stuck|put|took|take|taken|taking|swallowed|necked|swallow) (them|it|the lot
            |everything) (all)? (on)? (at once|in one go|all together))
        have the {PILLS} _ _ _ (whiskey|whisky|vodka|gin|rum|bottle|courage|nerve)
        ((ropes|rope is|nooses|noose is) (already|now|just|all)? (up|hanging|hung|tied|waiting
            |ready|over the|round the|around the|knotted|fixed|long enough|strong enough|thick
            enough|strong|there))
        (rope|noose) (already|hanging|hung) (up|hanging|from|there|in the)
        ((beam|hook|rafter|branch|joist|banister|rope|knot|noose|bracket|pipe|bar|rail) _ _
            (holds|hold|held|take|takes|takell|thatll take|bear|bears|support|supports) (me|my
            |it)? (my)? (weight|me|body)?)
        (beam|knot|noose|hook|rafter|rope) _ it holds
        ((take|takes|hold|holds|bear|bears|support|supports) my (full|whole|body)? weight _
            (hang|rope|beam|tree|noose|tested|hook|checked))
        ((beam|hook|rafter|branch|joist|banister|bracket) _ _ _ (take|takes|hold|holds|bear
            |support) my (full|whole|body)? weight)
        ((tried|trying|testing|tested|practised|practising) (out)? (the|a|my) (noose|knot
            |ligature|drop) (already|out|last|yesterday|today|and|it|tonight)?)
        {CORD} (is|was)? (already)? (round|around|about) my (neck|throat)
        ({CORD} (is)? (over|round|around|tied to|looped over|looped round|fixed to|hung over
            |hanging from|hanging off|up on|through|attached to) (the|my|a) (door|rail|beam
            |wardrobe|banister|handle|bar|rafter|branch|loft hatch|pipe|ceiling|tree))
        ((bought|got|ordered|picked up|fetched|have|ive|found|have it|its) _ _ _ _ (and|but|no)?
            (not|isnt|wasnt|aint|its not|theyre not|nothing) (for|to do with) (the)? (trailer
            |boat|diy|washing line|pigeons|rats|mice|slugs|gardening|clays|foxes|rabbits|weeds
            |washing|camping|climbing|decorating|fishing|hunting|jobs))
        ((saved|saving|hid|hidden|gathered|gathering|nicked|stole|stolen|hoarded|kept back
            |keeping|been keeping|kept|squirrelled away|pinched|taken|took|have|put by|put aside
            |got hold of) (all|some|enough|most|a load)? (of)? (my|me) (mothers|mums|mams|moms
            |dads|fathers|nans|grans|grannys|wifes|husbands|mas|das|grandmothers|brothers
            |sisters|partners|late *) _ {PILLS} (and|so|to|for|back|in my|under|ready))
        ((kept|keeping|saved|saving|been keeping|gathering|gathered|put|putting|set|setting|held
            |holding) (back|by|aside|together|up|away) _ _ {PILLS} _ (enough|for|so|to|now
            |tonight))
        (((((({PILLS} (are|is)? (all)? (crushed|crushed up|counted out|popped out|ground up
            |ground down|lined up|poured out|on the bedside table|on my nightstand|on the
            nightstand|out of the packet|in a pile|in my hand|in the glass)))))))
        crushed (up|all) _ {PILLS}
        ((have|got|with|ive|ive got|holding|hold|sat with|sitting with) (all)? (the|my|a handful
            of|a fistful of|these|a bottle of|a pile of) _ {PILLS} (here|in my hand|in front of
            me|in my hands|ready|lined up|beside me|next to me|on the bed|and im))
        ((swallow|swallowing|swallowed|take|taking|took|taken|down|downing|neck|necking)
            (everything|whatever|every tablet|every pill|all the tablets|all the pills|all the *
            *?|every last *) _ _ (in|that was in|from) (the|my|our) (house|press|presses
            |cupboard|cupboards|cabinet|medicine *|flat|box|first aid box))
        ((vodka|gin|whiskey|whisky|rum|brandy|drink|wine) _ (and|with) (#|all|a load|loads|my
            |the|two|some|a|packets|boxes|enough) _ _ (of)? (my|the)? {PILLS})
        (((((({GUN} _ (is|was)? (loaded|beside me|next to me|in my hand|on the bed|on my lap|on
            my knee|to hand|to my head|in my mouth|with me in|within reach|and im alone|and i am
            alone|and im done|on the table and)))))))
        ((guns|pistols|shotguns|rifles|revolvers) (loaded|beside|next to|in my|on the|on my|here
            |out|ready|to my|with me))
        {GUN} is (loaded|out|here|ready) and (im|i|ive|i am|no one|nobody)
        ((have|got|ive|ive got|kept|keep|took|taken|borrowed|found|grabbed|fetched|brought
            |holding|stole|nicked|dug out|cleaned|loaded|got out|took out) (out)? (my|a|the|his
            |her) (dads|das|fathers|grandads|grandfathers|husbands|uncles|brothers|mates|old|own
            |service|hunting|mums|partners|neighbours)? {GUN} (out)? (in|with|on|beside|next to
            |here|out|to my|from the (safe|cabinet|attic|loft|press|cupboard)|ready|loaded
            |tonight|now|and (im|i|one|a|tonight)))
        have (it|my {GUN}|the {GUN}|a {GUN}) out on the (table|bed|desk|counter)
        ((one|a|single|last|the) (bullet|round|shell|cartridge) _ _ (for me|mine|my name|has my
            name|for myself|is for me))
        (bullet|round) (with|that has|has) my name
        ((poison|rat poison|cyanide|hemlock|weedkiller|antifreeze|bleach|nitrogen|helium) (is
            |are)? (in front of me|beside me|next to me|ready|in a glass|mixed|poured|here in
            front))
        ((got|get|getting|have|ive|bought|ordered|stole|made) (hold of|myself|hold)? (some|a|the
            |enough|a bit of|a bottle of)? (poison|cyanide|helium|nitrogen|rat poison) _ _ _ _
            (when the time comes|when its time|for me|to die|to do it|for when|for tonight|to
            drink|garage|drawer|shed|ready))
        (get|got|getting|bought|have) _ (poison|poisoning) (myself|me) with
        ((stuff|something|medicine|tablets|pills|powder) _ (to|that ill|that im going to|ill
            |that will) (poison|kill|finish|put|end) (myself|me|my life|it all|me to sleep
            forever))
        ((what i need|everything i need|all i need|the stuff|the means) _ (in the drawer|in my
            bag|under the bed|for it|for tonight|in the boot|to do it|to die|to end|in the shed
            |hidden))
        (how (much|many) _ (itd take|it would take|it takes|would it take|does it take|it takes
            to|would kill|to kill|to die|is lethal|is fatal|would finish|to never wake|youd need
            |would be fatal|would be lethal))
        ((chose|choosing|chosen|picked|gone for|going with|settled on|went with|decided on|opted
            for|going for) (the)? (pills|tablets|rope|hanging|train|gun|drowning|overdose|gas
            |helium|jumping|pills in) (in the end|over|because|as my|for (tonight|it)))
        (wrote _ _ note _ (under|in|on|behind|beside|inside) (the|my) (keyboard|bed|pillow
            |laptop|desk|drawer|mattress|kettle))
        (already)? (wrote|written) my note
        ((razor|razors|blade|knife|pills|tablets|rope) (back|by|aside|ready|waiting|set) for
            (sunday|saturday|friday|monday|tuesday|wednesday|thursday|tonight|tomorrow|then|the
            day))
        ((car|garage|boot|shed|loft|attic) _ (rope|noose|hose|hosepipe) _ (in|already|ready
            |there|waiting))
    """,
    Meaning.MEANS: """
        rifle|handgun|rifles|nooses / hunting rifle / service weapon|pistol
    """,
}
