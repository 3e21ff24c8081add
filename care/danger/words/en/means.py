"""English: means, and having them ready."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PILLS: """
        pill|pills|tablet|tablets|med|meds|medication|medicine|painkillers|painkiller
        |paracetamol|ibuprofen|tylenol|aspirin|xanax|valium|insulin|antidepressants|opioids
        |morphine|oxy|codeine|benzos|sleepers / sleeping (pills|tablets|meds)
        (whole|entire|full) (packet|pack|bottle|box|strip)
        packets|bottle|bottles of (pills|tablets|paracetamol) / my prescription
    """,
    Meaning.MEANS: """
        noose|gun|rope|blade|blades|pistol|shotgun|revolver|ligature|cyanide|antifreeze|overpass
        |rooftop / razor blade|blades / (train|railway|rail) tracks / exhaust (pipe|fumes)
        car park roof
    """,
    Meaning.COLLECT: """
        (save|saving|saved|saves|stashing|stash|stashed|hoard|hoarding|hoarded|stockpile
        |stockpiling|stockpiled|collect|collecting|collected|stored|storing|counted|counting
        |gathering|gathered|accumulating|squirrelling|hiding|hidden|piling|put|putting|keeping
        |kept|set) (up|aside|away|back|enough|by|out)? (all|some|enough|a|lots|of|my|the)? (all
        |some|enough|a|lots|of|my|the)? / got|have|counted enough / enough / have a stash of
        a stash of / been skipping|not taking _ to save
    """,
    Meaning.GET: """
        (buy|bought|buying|get|got|getting|found|find|ordered|order|load|loaded|tie|tied|tying
        |hold|holding|held|hid|stole|borrowed|picked up|went to|went back to|looking at|look at
        |stare at|staring at|googled|researched|chose|chosen)
        (standing|stood|sitting|sat|sit|stand|im|am|parked|climbed|walked|drove|driving|go|going
        |went) (on|by|at|near|next to|in front of|with|to|over|onto|up)? / got (the|a|my)
        keep looking at / put (the|a) / in my hand / in front of me / next to me / around my neck
        on my lap
    """,
    Meaning.TAKE_ALL: """
        (take|taking|took|taken|swallow|swallowing|swallowed|swallowd|down|downed|downing|popped
        |necked|had|ate|eaten|neck|overdosed on|overdosing on|od on|odd on|od'd on) (all|all of
        |too many|loads|loads of|a lot of|a load of|a bunch of|a handful of|lots of|every
        |every one of|the whole|the entire|the full|a whole|an entire|so many|way too many
        |the rest of|the lot|a ton of|tons of|all these|enough|the bottle of|more than|ten
        |twelve|fifteen|twenty|thirty|forty|fifty|10|12|14|15|16|18|20|24|25|28|30|32|36|40|45
        |48|50|60|80|90|100|hundreds of|dozens of|a fistful of|all those) (of)? (my|the|his|her
        |mums|these|those|dads|them)? (my|the|his|her|mums|these|those|dads|sleeping)?
        overdose|overdosed|overdosing (on|with)
    """,
    Meaning.READY: """
        (ready|prepared|all set|in place|in order|sorted|waiting) / tonight is the night
        tonights the night / this is the night / today is the day
        everything is (ready|set|prepared|arranged|planned|in place|in order)
        all (ready|planned|prepared|arranged)
        enough (to|for) (do it|die|end it|kill me|a|finish|it|what) / for tonight
        in case i (need|decide|want|change my mind|cant) / for when i / when the time comes
        just in case / to do it / to use (it|them) / waiting for the right moment
        (have|got|made) a plan and / tonight i
        (lined up|laid out|on the table|next to me|beside me|within reach|in my hand
        |in front of me|under my pillow|in my pocket|in my bag|in the drawer)
        so (they|no one|nobody|she|he|noone|my *) (wont|doesnt|dont|will not|does not) have to
        use (it|them) (tonight|soon|now|on)? / ill use (it|them)
    """,
}
