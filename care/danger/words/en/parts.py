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
