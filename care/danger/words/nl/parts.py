"""Dutch: parts that several phrases are made of."""

# Little words that may stand between the parts of a verb; none of them denies.
THEN = """(
    vandaag|nu|straks|dadelijk|morgen|vannacht|vanavond|vanochtend|gewoon|echt|eindelijk|maar|dan
    |ook|wel|weer|opnieuw|zelf|alleen|nog|toch|soms|vaak|liever|het|liefst|serieus|expres|gisteren
    |gisteravond|net|daarnet|weken|maanden|jaren
    |elke|iedere|dag|avond|nacht|steeds|meteen|ooit|misschien|snel|even|ff
    |hier|zo|al|eens|dus|graag|bijna|stiekem|eigenlijk|helemaal|definitief|voorgoed|altijd
    |bewust|precies|hierbij|allemaal|voor|s|ochtends|avonds|nachts|vorige|week|vaker|plotseling
    |wil|zou|wou|kan|kon|moet|ga|zal|willen|kunnen|gaan|moeten|wilde|mag|weleens|serieus
)?"""
THEN = "".join(THEN.split())
THEN2 = f"{THEN} {THEN}"
DAY = """(vandaag|morgen|overmorgen|vannacht|vanavond|straks|deze nacht|morgenavond|morgenvroeg
    |maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dit weekend|in het weekend
    |na kerst|na nieuwjaar|na vandaag|na vanavond|na het weekend|vrijdagavond|zondagavond
    |volgende week|binnenkort|over # dagen
    |morgen om deze tijd|over # uur|over een week|dan|nu|zometeen)"""
DAY = " ".join(DAY.split())
SELF = "(mezelf|mijzelf|me|mij|(me|mij) zelf|(mn|mijn) eigen)"
