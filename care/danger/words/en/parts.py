"""English: parts that several phrases are made of."""

VERY = """(just|really|so|fucking|only|simply|genuinely|honestly|seriously|literally|truly|kinda
    |still|always|finally|actually|badly|desperately|even|kind of|sort of|often|sometimes)?"""
KIN = """(husband|wife|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|hubby|ex|dad|father
    |daddy|mum|mom|mother|mam|stepdad|stepfather|stepmum|stepmom|stepmother|brother|sister|stepbrother
    |uncle|aunt|cousin|grandad|grandpa|grandfather|grandma|granny|gran|nan|son|daughter|flatmate
    |roommate|housemate|landlord|neighbour|neighbor|boss|carer|stalker|pimp|coach|teacher|priest
    |in laws|parents|missus|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner)"""
DEAR = """(kids|children|family|wife|husband|mum|mom|parents|friends|partner|boyfriend|girlfriend
    |daughter|son|mother|father|dad|sister|brother|boys|girls|baby|folks|cat|dog|cats|dogs|nan|gran)"""
SMALL = """(baby|child|children|kid|kids|little one|little girl|little boy|girl|boy|son|daughter
    |twins|toddler|newborn|infant|stepson|stepdaughter|nephew|niece)"""
THEM = f"""(everyone|everybody|they|theyd|they d|you|youd|you all|you guys|people|the world
    |the kids|all of you|all of them|my _ {DEAR})"""
BODY = """(arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|belly|forearm|forearms|hip|hips
    |hand|hands|veins|ankle|ankles|chest|shoulder|body)"""
GOD = "(god|someone|somebody|something|a (car|bus|truck|lorry|train)|cancer|an illness|my heart)"
DAY = """(tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    |the weekend|this weekend|christmas|new year|easter|the morning|this week|next week|next month
    |this month|my birthday|midnight|dawn|the end of (the|this) (week|month|year)|then
    |this time tomorrow|this time next week|spring|summer|autumn|winter|the first
    |the time (you|they|he|she) *)"""
ILL = """(i|ill|im|i will|i am|i shall|id|i d|i ll|im going to|i am going to|im about to|i might
    |i could|i want to|i plan to|im planning to|i mean to|i intend to|ive decided to|i can finally
    |going to|about to|i am about to|i have to)"""
NOT_WILL = """(not|wont|will not|never|will never|no longer|will no longer|am not|not going to
    |wont ever|shant|shall not|dont intend to|dont plan to|dont want to)"""
DO_IT = """(do it|go through with it|end it|end it all|take them all|swallow the lot|jump off
    |hang myself|die|put an end to (it|things|myself|this|it all)|finish it|check out|step off)"""
DOING_IT = """(doing it|going to do it|going through with it|ending it|ending it all|taking them all
    |swallowing the lot|jumping off|hanging myself|putting an end to (it|things|myself|this|it all)
    |finishing it|checking out|carrying out my plan|taking my life|killing myself
    |leaving this (world|earth|life))"""
PILLS = """(pill|pills|tablet|tablets|sleeping tablets|sleeping pills|sleepers|meds|medication
    |medicine|morphine|insulin|paracetamol|painkillers|codeine|valium|xanax|zopiclone|heart drops
    |heart tablets|patches|drops|antidepressants|diazepam|oramorph)"""
DEATH = """(dying|death|to die|being dead|not existing|not waking up|not being here|not being alive
    |killing myself|ending it|ending it all|ending my life|never waking up|suicide|my own death
    |the grave|dead|being gone for good|an end to it all)"""
LIVING = """(living|being alive|existing|existence|breathing|waking up|staying alive|going on living
    |being in this world|being here at all|having to live|keeping myself alive)"""
CUTTING = """(cutting|cutting myself|self harm|self harming|burning myself|hurting myself
    |harming myself|the blade|the razor|bleeding|seeing blood|scratching myself|hitting myself)"""
SKIN = """(skin|my skin|arms|my arms|my arm|legs|my legs|my thighs|my thigh|my wrist|my hand
    |my hands|my leg|my stomach|myself)"""
