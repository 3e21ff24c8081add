"""Dutch: parts that several phrases are made of."""

# Little words that may stand between the parts of a verb; none of them denies.
THEN = """(
    vandaag|nu|straks|dadelijk|morgen|vannacht|vanavond|vanochtend|gewoon|echt|eindelijk|maar|dan
    |ook|wel|weer|opnieuw|zelf|alleen|nog|toch|soms|vaak|liever|het|liefst|serieus|expres|gisteren
    |gisteravond|net|daarnet|weken|maanden|jaren
    |elke|iedere|dag|avond|nacht|steeds|meteen|ooit|misschien|snel|even|ff
    |hier|zo|al|eens|dus|graag|bijna|stiekem|eigenlijk|helemaal|definitief|voorgoed|altijd
    |bewust|proberen|geprobeerd|probeer|willen|precies|hierbij|allemaal|voor|s|ochtends|avonds|nachts|vorige|week|vaker|plotseling
    |wil|zou|wou|kan|kon|moet|ga|zal|willen|kunnen|gaan|moeten|wilde|mag|weleens|serieus
)?"""
THEN = "".join(THEN.split())
THEN2 = f"{THEN} {THEN}"
# The same in short, for the many phrases of a plan: the list is made ready at each place again.
SO = """(nu|dan|ook|nog|al|echt|gewoon|maar|even|wel|straks|vandaag|vannacht|vanavond|morgen
    |gisteren|zondag|alleen|enkel|zelf|eindelijk|weer|hier|er|het|dus|net|daarnet|voor|te|ga|wil
    |zal|kan|zou|moet|altijd|toch|liever|graag|allemaal|opnieuw|vaak|soms|dan|gaan|elke|dag|steeds
    |snel|misschien|bijna|zo|kunnen|willen|proberen|moeten|definitief|helemaal|meteen)?"""
SO = "".join(SO.split())
SO2 = f"{SO} {SO}"
DAY = """(vandaag|morgen|overmorgen|vannacht|vanavond|straks|deze nacht|morgenavond|morgenvroeg
    |maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dit weekend|in het weekend
    |na kerst|na nieuwjaar|na vandaag|na vanavond|na het weekend|vrijdagavond|zondagavond
    |die dag|die nacht|zo meteen|dit weekend nog|volgende week|binnenkort|over # dagen
    |morgen om deze tijd|over # uur|over een week|dan|nu|zometeen)"""
DAY = " ".join(DAY.split())
SELF = "(mezelf|mijzelf|me|mij|(me|mij) zelf|(mn|mijn) eigen)"
# Who is left behind, and who may come in between.
KIN = """(mama|mam|mams|ma|moeder|papa|pap|pa|vader|ouders|kinderen|kids|kind|zoon|zoons|zonen
    |dochter|dochters|jongens|meisjes|meiden|man|vrouw|zus|zusje|zussen|broer|broertje|broers|oma
    |opa|kleinkinderen|kleinkind|kleinzoon|kleindochter|vriend|vriendin|vrienden|familie|gezin
    |partner|lief|ex|iedereen|allemaal|dierbaren|huisgenoot|huisgenoten|petekind|nicht|neef
    |nabestaanden|kleintjes|kleinen|kleine)"""
KIN = "".join(KIN.split())
WHO = f"(al|elk|elke|ieder|allebei)? (mijn|mn|onze|ons|de|jullie)? {KIN}"
# A place to fall from, to lie on, to sink into.
HEIGHT = """(brug|dak|flat|torenflat|toren|viaduct|balkon|parkeergarage|klif|kliffen|rots|reling
    |brugleuning|vensterbank|dakrand|rand|hoogbouw|flatgebouw|appartementsgebouw|gebouw|kerktoren
    |parkeerdek|torengebouw|ziekenhuisdak|kraan|stuwdam|dijk|afgrond|ravijn|richel|raamkozijn
    |dakterras|woonblok|silo|watertoren|vuurtoren|sluis|kade|pier)"""
HEIGHT = "".join(HEIGHT.split())
TRACKS = """(spoor|sporen|rails|treinspoor|spoorweg|spoorlijn|treinsporen|spoorwegovergang|overweg
    |perron|treinrails|spoorbaan|bielzen|metroperron|station|spoordijk)"""
TRACKS = "".join(TRACKS.split())
PILL = """(pillen|tabletten|slaappillen|slaaptabletten|medicijnen|medicatie|medicamenten
    |paracetamol|paracetamols|pijnstillers|oxazepam|temazepam|diazepam|lorazepam|antidepressiva
    |dafalgan|dafalgans|ibuprofen|insuline|morfine|tramadol|pammetjes|slaapmiddelen|pilletjes
    |kalmeringspillen|kalmeermiddelen|hartpillen|benzo|benzos|xanax|valium|druppels|slaapmedicatie
    |bloeddrukpillen|capsules|comprimés|kalmeringsmiddelen|pijnpillen|oxycodon|lithium|seroquel
    |trazodon|quetiapine|morfinepleisters|fentanylpleisters|slaapdruppels|slaapmedicijnen)"""
PILL = "".join(PILL.split())
ROPE = "(touw|koord|strop|galg|galgje|lus|henneptouw|bergtouw|sjorband|verlengkabel|springtouw)"
GUN = "(pistool|geweer|jachtgeweer|revolver|wapen|dienstwapen|vuurwapen|blaffer|dienstpistool)"
BLADE = """(scheermes|scheermesje|scheermesjes|mesje|mesjes|stanleymes|breekmes|breekmesje|mes
    |keukenmes|aardappelmesje|cuttermes|cutter|glasscherf|scherf|mespunt|vleesmes|schaar)"""
BLADE = "".join(BLADE.split())
# To go and not come back.
GOING = """(eruit|er uit|ertussenuit|er tussenuit|uit het leven|uit dit leven|voorgoed|voor altijd
    |voor eeuwig|van deze wereld|dood|heen)"""
GOING = " ".join(GOING.split())
