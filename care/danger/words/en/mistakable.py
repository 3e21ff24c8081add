"""English: everyday sentences that sound like a wish to die."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.IDIOM: """
        ((exams|exam|finals|course|chemo|term|lockdown|shift|winter|week|move|move|renovation
            |tax|marathon|match|meeting|divorce|probation|radiotherapy|essay|thesis|semester
            |heatwave|election|wedding) _ _ _ (want|wish|cant wait for|wanting) (it|this|them
            |that) (all)? to (be over|end|stop))
        (rather die than (move|eat|wear|watch|work|see him|see her|date|sing|dance|drink|do
            (that|karaoke|it|another zoom|zumba)|run|sit|share|listen|admit|apologise|ask|speak
            |wash|clean|cook|fly|buy|pay|support|touch|miss|sleep in|vote|use|read|kiss|marry
            |set foot|camp|queue|lose to|talk to|go (to|back to|camping|on a|on holiday
            |shopping)))
        (dead (honest|right|against|nuts|careful|exciting|interesting|handy|posh|clever
            |impressed|excited|sound|bored|straight with|lucky|romantic|brilliant))
        (be here (at this|at the|in this|in the|for this|for the|this|the) (party|meeting
            |wedding|class|lesson|lecture|office|shop|concert|conference|waiting room|queue
            |dinner|gym|town|village|city|exam|course|company|job|seminar|flat))
        (this|the) (whole)? world of *
        ((hit|bang|banged|bumped|bump) my head (on|against) (the|a|my|that) (cupboard|door frame
            |shelf|beam|low|ceiling|boot|car|table|bunk|roof|kitchen|garage|lamp|open|bed frame
            |window|shower|branch|cabinet|freezer))
        ((starved|starving|starve) myself (before|ahead of|for|all day for|to fit) (the|my|a
            |into|that|his|her)? (blood|test|tests|operation|wedding|dinner|buffet|christmas
            |dress|procedure|scan|all you can|roast|thanksgiving))
        ((buried|cremated|lie|lying|laid) _ _ _ _ (one day|some day|someday|when my time comes
            |when the time comes|eventually|in _ # years|many years from now|not any time soon|a
            long way off))
        (without me (on|in|at|for|around) (the|that|his|her|their|our|this)? (team|band|meeting
            |meetings|office|kitchen|group|call|calls|twitter|facebook|committee|choir|squad
            |side|quiz|party|weekend|instagram|rota|chat|work|class|trip|holiday))
        (hit by (inspiration|nostalgia|an idea|ideas|a brainwave|hunger|love|luck|guilt|the
            smell|the cold|how|a sudden|cupid))
        (miss me (at|in|on) (that|the|this|work|their|our) (meeting|party|office|team|call|gym
            |class|lesson|rota|quiz|training|group|match|wedding)?)
        ((hate|sad|annoyed|angry|upset|disappointed|gutted) (that|when|because)? i (woke|wake)
            up (at|so|too|late|early|with|before|on the|an hour|hungover|thirsty|cold|sweating
            |every))
        ((wake|waking|woken|woke) up _ (at (five|six|four|three|seven|two|#|night|dawn)|so early
            |early|in the middle|for (work|school)|hungover|with a|next to))
        (death by (chocolate|powerpoint|cake|meetings|spreadsheet) _ (what|all|my) (i)? (want
            |fancy|order)?)
        ((living|live) (history|room|rooms|wage|statue|museum|bridge|standards|costs
            |arrangements|conditions|space|out of a (suitcase|bag|car|van|box)|with|next to
            |among|in|abroad|at|near|on (beans|toast|takeaways|noodles|pasta)))
        ((still|even) here (at|in) (the|this|work) (office|job|company|pub|party|meeting|school
            |library|airport|station|shop|queue|work|place at))
        (ready to go (now)? (is|are|wheres|where is|when|whats|lets|have|shall|can) (the|my|our
            |you|your|we|they|he|she|it))
        (promise _ _ _ (wont|not to|will|ill|wouldnt) be (late|early|on time|home|there|back
            |perfect|boring|nice|long|quiet|able|easy|good|free))
        (promise _ _ _ (wont|not to) (forget|cry|laugh|eat|tell|buy|spoil|snore|ask|lose|talk
            |sing|win|fall))
        blade runner
        ((scratch|scratched|scratching|scratches|itch|itching|itchy|rash) (my|at my|the|on my
            |all over my) * _ _ _ (eczema|psoriasis|rash|allergy|mosquito|mosquitoes|bites|hives
            |chickenpox|nettles|itch|sunburn|wool|fleas|midges|dermatitis|poison ivy|dry skin))
        ((cuts|burns|burn|cut|scratches|marks|lines|bruises|scars|blisters) (on|all over|across)
            my * _ _ (from|because of|off|thanks to) (the|a|my|an) (oven|cat|kitten|dog|puppy
            |wristband|grill|fryer|roses|brambles|garden|iron|stove|barbecue|bike|fall|operation
            |surgery|rugby|football|climbing|job|pan|kettle|fence|hedge|gym|surgeon|hospital
            |drip|coffee machine|kitchen|pizza oven|bra|rucksack))
        ((doctor|surgeon|nurse|dermatologist|vet|hospital|dentist|consultant|gp) (has|had)?
            (made|makes|did|cut|put|stuck) (a|an|the|me|some)? _ (cut|hole|incision|needle|pin
            |my))
        my (grandad|grandfather|dad|barber|granddad) (shaved|shaves|uses|used) / life insurance
        ((hope|think|guess|suppose|afraid|know|means)? (i)? wont be here (at|for|over)
            (christmas|easter|new year) (were|we are|we|im|i am|as i|because) _ _)
        another birthday (party|cake|card|present|dinner|meal|drinks|surprise|song|balloon)
        (grow old (in this|in the|in a|at this|at my|here) (house|flat|job|town|city|office
            |country|company|place|desk)?)
        ((want|wish|need|care) to (see|have|watch|read|hear|sit through|go to|do|write|attend)
            another (powerpoint|episode|film|spreadsheet|email|mince pie|match|advert|ad|screen
            |doctor|dentist|therapist|play|movie|meeting|zoom|zoom call|slide|video|form|exam
            |test|wedding|conference|flat|house|brussels sprout))
        ((takes|take|took|brings|bring|lets|calls) me back to (italy|france|spain|greece|ireland
            |portugal|school|work|the|my|that|when|those|*))
        ((someone|somebody|anyone|mum|dad|him|her|you|taxi) to (take|drive|bring|carry|walk
            |fetch) me (home|away from (this|the)) _)
        be (nowhere|nothing) (near|like|special|fancy|short of) _
        die on (that|this|the|any|my) hill
    """,
}
