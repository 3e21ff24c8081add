"""English."""

from care.wording.fault import Fault, Phrases

PHRASES: Phrases = {
    Fault.GUILT: (
        r"(?:haven't|have not|hadn't|not|never) heard",
        r"miss|misses|missed|missing",
        r"worried|worry about|worrying|concerned about|concerned for",
        r"overdue|too long since|been too long|long time no \w+|so long since",
        r"(?:still )?waiting (?:to|for)|wait(?:ed)? for your|where have you been",
        r"didn't (?:reply|answer|write|respond)|did not (?:reply|answer|write|respond)",
        r"haven't (?:replied|answered|written|responded)",
        r"have not (?:replied|answered|written|responded)",
        r"you (?:forgot|ignored|disappeared|vanished)|why (?:haven't|didn't) you",
        r"disappointed|let (?:me|us) down|sad(?:ly)? (?:that )?you|hurt that you",
        r"(?:second|final|another|last|gentle|friendly) reminder|reminder|last chance",
        r"you never (?:wrote|replied|answered|called|told|came)|after all i've",
    ),
    Fault.DEMAND: (
        r"must|should|ought to|supposed to|you owe",
        r"(?<!don't )(?<!not )(?<!never )(?:have|has) to",
        r"(?<!don't )(?<!not )(?<!never )(?<!no )(?<!nothing you )need(?:s)? to",
        r"(?:please|kindly) (?:reply|answer|respond|write|tell|let|send|confirm|call|get)",
        r"let me know|get back to (?:me|us)",
        r"reply (?:soon|asap|to me|today|now|by)|keep (?:me|us) (?:posted|updated)",
        r"remember to|don't forget|do not forget|make sure|be sure to",
        r"take (?:good )?care of yourself|look after yourself",
        r"i (?:expect|need|want) you|required|asap|as soon as possible",
    ),
    Fault.ASSUMED_STATE: (
        r"hop(?:e|ing)(?: that)? (?:you're|you are|you've|you have|you feel|you keep)",
        r"hop(?:e|ing)(?: that)? (?:all|everything|things|life|work|this finds|your)",
        r"(?:i'm|i am|we're|we are) (?:sure|certain|confident)(?: that)? (?:you|things|all)",
        r"you must (?:be|feel|have)|trust(?: that)? you(?:'re| are)",
        r"i (?:bet|guess|imagine|assume) you",
    ),
    Fault.CHEER: (
        r"stay (?:strong|positive|brave)|be (?:strong|brave)|keep (?:going|smiling|fighting)",
        r"journey|warrior|fighter|survivor|you(?:'ve| have)? got this|you can do (?:it|this)",
        r"never give up|don't give up|hang in there|chin up|cheer up|good vibes",
        r"everything happens for a reason|best version|brighter days|one day at a time",
        r"proud of you|believe in (?:you|yourself)",
    ),
    Fault.CLINICAL: (
        r"therap(?:y|ies|ist|ists|eutic)|psychotherap(?:y|ist)|session|sessions",
        r"treatments?|diagnos(?:is|es|ed|tic)|symptom|symptoms|relapsed?",
        r"patients|(?:my|our|former|as a) patient|clinic|clinics|clinical|clinician",
        r"depress(?:ion|ed|ive)|anxiety|disorder|disorders|trauma|traumatic|ptsd|bipolar",
        r"panic attacks?|mental health|psych(?:ologist|iatrist|ology|iatry|iatric)",
        r"counsel(?:l)?(?:ing|or|ors)|medication|meds|antidepressants?|rehab|addiction",
        r"suicid(?:e|al)|self-harm|self harm|crisis|copay|co-pay|insurance",
        r"appointment|appointments|no-show|closure|coping skills",
    ),
}
