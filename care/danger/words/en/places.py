"""English: plans told by the place: bridges, roofs, tracks, water, the car, the gas."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import ILL, NOT_WILL

HIGH = """(bridge|roof|rooftop|ledge|viaduct|cliff|cliffs|balcony|parapet|railing|railings|rail
    |overpass|flyover|quarry|dam|windowsill|tower|edge|crane|tower block|car park roof
    |multi storey|top floor|bell tower|beachy head|cliff edge)"""
TRACKS = """(track|tracks|train tracks|line|railway|railway line|train line|rails|level crossing
    |platform edge)"""
WATER = """(sea|river|lake|canal|loch|lough|reservoir|water|ocean|weir|harbour|waves|bay)"""
OUTSIDE = """(sea|coast|water|woods|forest|lake|loch|reservoir|cliff|cliffs|bridge|mountain
    |mountains|river|hills|beach|roof|canal|moor|moors|out|pier|viaduct|tracks|dark|waves|tide
    |swimming|rooftop|tower|balcony|railway|quarry|ferry|hills|bush|outback)"""
TRAIN = "(train|lorry|truck|bus|tube|tram|dart|luas|subway|metro|express)"

MEANINGS = {
    Meaning.PLAN: f"""
        ((bridge|roof|ledge|balcony|railing|parapet) (with)? (my|one|both)? (leg|legs|feet)
            over)
        (drive|driving|drove) (the car|the van|myself|straight|off)? into the {WATER}
        read up on (hanging|overdoses|overdosing|drowning|methods of)
        on the (very)? (edge|end) of the platform
        (stood on (that|the) (bridge|ledge|roof) _ _ _ _ (working up|courage|nights|wondering
            |looking down|nerve|nearly|almost))
        ((writing|texting|typing|messaging|sending|write) (this|you|to you)? (from|on) (the|a)
            (ledge|bridge|roof|rooftop|edge|tracks|cliff|windowsill|parapet))
        ((going|go|be|get|walk|jump|throw myself) under (the|a) (#|first|last|morning|half
            |quarter))
        ((measured|tested|checked|picked out) (the|a) (branch|beam|rafter|drop|hook|joist
            |banister))
        ((dont think|doubt|not sure) (ill|i will) (be)? (coming|come|making it|make it) (home
            |back) (again|tonight|from|this|alive)?)
        (packed|loaded|loaded up) with (the|a) (hose|rope|gun|pills|hosepipe|noose|tablets)
        ((hose|rope|noose|hosepipe) and (the)? (tape|duct tape|ladder|pills|note|chair|stool
            |gaffer tape))
        (jump|jumping|jumped) in a (minute|sec|second|moment|bit|while|few)
        ((know|picked|chosen|chose|worked out|seen|found|scouted|decided) (already|exactly)?
            (which|what|where|the) _ _ (bit|part|stretch|spot|end|corner|side|point) (of|on)
            (the|that) ({HIGH}|{TRACKS}|{WATER}))
        ((spotted|scouted|picked|chosen|chose|got my eye on|found) (out)? (a|my|the) _ (bridge
            |viaduct|high building|tall building|multi storey|ledge|stretch of track|level
            crossing|beam|branch|quarry|cliff|roof) _ (im|ill|thats|to|high|strong|that|where
            |not far))
        (next time {ILL} (wont|will not|not|not going to|wouldnt|dont) (swerve|brake|turn|stop
            |let go|steer|step back|bottle it|chicken out|come back|hesitate|slow down|fail|wake
            up|miss|be saved|survive|mess it up|look back|go home|pull out|be found|change my
            mind))
        ((((((next time {ILL} (do it|jump|go through with it|step off|succeed|manage it|get it
            right|make sure|finish it|take more|take them all|do it properly|go further|let go
            |go over)))))))
        ((drove|driving|drive|going|went) (flat out|full speed|full pelt|at full speed|full tilt
            |too fast|foot down|really fast|at #) _ (at|towards|into|for) (a|the) _ (pillar|wall
            |tree|barrier|bridge|lorry|truck|cliff|edge))
        ((no|dont|not|wont|never|didnt) (plan|planning|intend|going|intention|want) (to|on|of)
            (brake or|braking|brake and|swerve|swerving|moving|move out|getting out of|get off
            the|step back|stepping back|turning round|coming back down|come back down|come down
            alive))
        ((cliff|cliffs|wall|tree|bridge|pier|edge|road|river|lorry|dark) _ _ (seatbelt|seat belt
            |seatbelts|belt) (off|undone|unbuckled))
        (seatbelt|seat belt) off
        ((cliff|wall|tree|bridge|pier|edge|river|lorry|seatbelt off) _ _ (not|dont|wont|no) _
            (to )? (brake|braking))
        ((im|i am|ill be|currently|just|already|and|now|were) (driving|heading|walking|going|off
            |cycling|running|on my way|headed|on the way) (back|up|out|over|down|there|now
            |straight)? (to|towards|for) (the|that) (bridge|viaduct|train tracks|tracks|railway
            |railway line|dam|quarry|roof|rooftop|reservoir|level crossing|weir|cliff|cliffs
            |cliff edge))
        ((drove|walked|went|been|cycled|driven) (back|up|out)? (to|up to|out to) the (cliffs
            |cliff|bridge|tracks|roof|viaduct|reservoir|quarry) again)
        (keep (going|walking|driving|coming|getting drawn) (back|up|out)? to (that|the) (bridge
            |cliff|cliffs|roof|tracks|viaduct|quarry|platform|station and))
        ((sooner or later|one day|some day|someday|eventually) {ILL} (throw|jump|step|go over|do
            it|walk in|drive off|chuck|let go))
        ((swim|swimming|walk|walking|wade|wading|row|rowing|paddle|paddling|sail) (straight|far
            |right)? out (and|to sea|as far|until|till|past the|into the {WATER}) _ _ (not|never
            |wont|cant|drown|sink|gone|keep|over|last))
        ((swim|walk|wade|walking|swimming|wading) (straight|far|right)? (out)? (into|in) (the
            |to) {WATER} (tonight|tomorrow|and|at|until|till|with|in the))
        ((going|want|will|ill|plan|decided|ready|gonna|planning|about|might) (to)? (just)? (walk
            |wade|swim|go) (straight|right|out)? (out)? (into|in to|in) (the|to the) {WATER})
        ({OUTSIDE} (and|then)? (im|i|ill|i will|i am|then)? {NOT_WILL} (be)? (come|coming|return
            |returning|turn|turning|walk|walking|go|going) (back|home|round|around|in again))
        ({HIGH} and (im|i|i am|ill|i will) {NOT_WILL} (be)? (coming|come|going|walk|walking
            |taking|use|using|take) (back)? (down|the stairs|the lift|by the stairs|by))
        ((not|wont|never|cant|no|dont (want|intend|plan|mean|expect) to|not going to) _ (come
            |coming|get|walk|walking|go|be|drive|return|leave|crawl) (back|out|home|down|in|off
            it|up|here|this)? (of)? (here|it|this|there|the *)? (alive|living|in one piece
            |breathing))
        ((im|ill|i am|ill be|i will be|going) (going|go|out|straight|jumping|going straight
            |going to go)? (out|through) (of)? (the|that|my|this|a) window (if|tonight|and|now
            |when|tomorrow|in|or))
        ((third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|#|top) (floor
            |storey|story) (window|balcony|ledge|drop|roof|fall|jump))
        # (floors|storeys|stories) (up|down|drop|high) _ (jump|fall|enough|quick|end)
        at _ floor window _ (want|going|ready|thinking|will|jump)
        ((throw|jump|let|chuck|fling) (myself|me|go) (out|over|off|down) (of)? (the|it|this|here
            |a|my)? (window|tonight|now|if|and|tomorrow)?)
        ((leg|legs|feet|foot) (is|are)? (over|hanging|dangling|swinging) (over|off|above)?
            (the)? (water|edge|side|road|river|tracks|motorway|drop|traffic|railing|rail|void))
        ((on|over) the (rail|railing|railings|wall|edge) (with my|above|over) _ (legs|feet|water
            |road|river|traffic|drop))
        ((knife|knifes|razor|razors|blade|blades) (is|are)? (here|ready|out|with me|beside me
            |next|on the *|in my hand|waiting|laid out) _ _ (bath|baths|tub|tubs|water|waters
            |shower|taps) (is|are)? (running|full|run|filling|hot|ready|on))
        ((bath|baths|tub|tubs|water|waters) (is|are)? (running|full|run|filling|ready|hot) _ _ _
            (knife|knifes|razor|razors|blade|blades))
        ((razor|razors|blade|blades|knife|knifes) (is|are|sitting|lying|right)? (next to|beside
            |by|on|on the side of|on the edge of) (the|my) (side of the|edge of the)? (tub|bath
            |bathtub))
        ((in|sitting in|lying in|sat in|running|im in) (the|a) (bath|tub|bathtub|shower) with (a
            |the|my) _ (razor|blade|knife|blades) _ _ _ _ _ (alive|locked|sorry|goodbye|bye
            |done))
        (locked (myself)? in (the|a|my) (bathroom|toilet|room|bedroom|shed|garage|car) with (a
            |the|my|some) _ (razor|blade|knife|blades|pills|tablets|rope|gun|belt|scissors
            |medicine|vodka))
        ((turn|turning|put|putting|open|opening|switch|switching|leave|leaving|turned|opened)
            (on)? (the)? gas (on|taps|oven|ring|tap|up)? (on)? (tonight|now|and (its|then|that
            |wait|lie|go|sleep|soon|itll|lay|shut|close|let|done)|soon|in the (car|night)|when
            |once|tomorrow|to))
        ((windows|window|doors|door|gaps) (is|are)? (shut|closed|sealed|taped|locked) _ _ (gas
            |engine|exhaust|fumes|bbq|barbecue|charcoal|coal) (is|are)? (on|running|lit|going)?)
        ((gas|engine|exhaust|charcoal|car) (is|s)? (on|running|lit|going)? _ _ (windows|window
            |doors|door|gaps|garage) (is|are)? (shut|closed|sealed|taped|locked|down))
        ((the|my) car (is)? in (the|a|my) garage (and|with) _ (doors|door|windows|engine|hose))
        ((asleep|sleep|sit|sitting|lie|lying|wait|stay|doze off) in the (car|garage|van) with
            the engine (running|on|going))
        ((drive|driving|go|going|gone|ride|riding|veer|steer|roll|send it) (straight|right)?
            (off|over) (the|a|that) (pier|bridge|cliff|edge|quay|harbour wall|dock|end of the
            pier|embankment|motorway bridge|coast road|road at|slipway|bend|cliffs))
        ((crash|crashing|smash|smashing|wrap|wrapping|ram|ramming|plough|slam|slamming|total|run
            |running|crashes|drive|driving) (the|my|this) (car|van|bike|motorbike|truck) (into
            |around|round|against|under|off|straight|right))
        into a (wall|tree|pillar) (tonight|so it|on the way|on purpose|and|at full)
        ((driving|drive|crashing|crash|steering) into (a|the) (tree|wall|pillar|lorry|river)
            (tonight|tomorrow|on|so|today|and|now))
        {ILL} (just)? (step|walk|run|jump) out (in front|into|when|under|as|and let)
        ({TRAIN} (comes|coming|passes|comes by|arrives|pulls in|is coming|thundering|in) _ _
            {ILL} (step|jump|walk|run|throw|be under|lie|go|let|fall))
        ((under|in front of|onto|beneath) (the|a) (first|next|#|last|fast|express|oncoming
            |passing|morning|evening|intercity|goods) _ {TRAIN})
        want (to)? (go|be|get|to be)? (in front of|under|beneath) (the|a|that) {TRAIN}
        ((for|wait|waited|waiting|let) (#|the next|a|one more|several|some)? (trains|train) _
            (go by|pass|past|go past|back tonight|again tonight))
        (lie|lying|lay|laying|sit|sitting) (down)? (on|across) (the|some) {TRACKS}
        (im|i am|ill be) (parked|sat|standing|sitting|stood)? (up)? at beachy head
        # (storey|story|floor|metre|foot) (drop|fall|jump) / enough (drop|height) to
        (been|was|gone|went) up (there)? to (look|check|see|measure) _ (drop|fall|high|jump)
        (how (high|tall) (a|the|of a) (building|bridge|fall|drop|roof|floor|jump) (has|have
            |needs|need|must|would|should|is|to) _ _ _ (survive|die|fatal|kill|sure|certain|work
            |enough))
        ((stones|rocks|bricks|weights|pockets full|pockets filled|pockets) _ (stones|rocks
            |bricks|weights|coat|pockets|bag|water))
        ((getting|get|stepping|step|jumping) off (this|the) (ride|planet|world|merry go round
            |rollercoaster|carousel|train of life) (tonight|for good|now|tomorrow|soon|and
            |today)?)
    """,
    Meaning.KILL_SELF: f"""
        ((chuck|chucking|chucked|hurl|hurling|hurled|fling|flinging|flung|pitch|pitching|lob
            |lobbing|launching|drop|dropping|heave|heaving|tossing|toss|throw|throwing|threw)
            (myself|meself|me self) (off|in front|under|from|out|down|over|onto|into the
            {WATER}))
        (jump|jumping) (in front of|under) (the|a|that) {TRAIN}
        {NOT_WILL} (stop|brake) (at|for|before) the (cliff|edge|wall|end|bridge|pier)
    """,
}
