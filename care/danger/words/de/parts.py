"""German: parts that several phrases are made of."""

# Little words that may stand between the parts of a verb; none of them denies.
THEN = """(
    heute|jetzt|gleich|nachher|bald|morgen|nacht|abend|heut|endlich|einfach|wirklich|echt
    |ernsthaft|wieder|selbst|selber|noch|doch|dann|auch|nur|lieber|irgendwann|vielleicht|mal
    |schon|ständig|immer|absichtlich|absicht|mit|heimlich|so|am|jeden|tag|fast|diese
    |überhaupt|mich|mir|es|alles|grad|gerade|hier|abends|nachts|gestern|oft|manchmal|woche
    |danach|längst|endgültig|einmal|gern|erst|nochmal|allein|denn|lange|seit|extra|wohl
    |sonntag|montag|freitag|samstag|wochenende|letzte|richtig|eh|halt|irgendwie|für|bloß|ganz
)?"""
THEN = "".join(THEN.split())
_ONE = THEN.removesuffix("?")
# One in the other, so that each begins in one place.
THEN2 = f"({_ONE} {THEN})?"
THEN3 = f"({_ONE} ({_ONE} {THEN})?)?"
# Where, with what, or how it is done: in the garage, with a rope.
PP = """((in|im|am|auf|an|mit|vor|bei|unter|neben|aus|von|vom|beim|zum|nach|wegen|über|hinter
    |gegen|um) (der|dem|den|einem|einer|meinem|meiner|unserem|unserer|nem|ner|die|das|einen|eine
    |diesem)? *)?"""
PP = " ".join(PP.split())
MID2 = f"{THEN} {PP} {PP} {THEN}"
MID = f"{THEN2} {PP} {THEN}"
WEEKDAY = """(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende
    |montags|sonntags)"""
WEEKDAY = "".join(WEEKDAY.split())
DAY = f"""(heute|heut|morgen|übermorgen|bald|diese nacht|heute nacht|heut nacht|heute abend
    |heut abend|heute noch|noch heute|noch diese (nacht|woche)|diese woche|dieses wochenende
    |morgen (abend|früh|nacht|mittag)|ab morgen|ab (heute|{WEEKDAY})|ende (des monats|der woche)
    |(am|diesen|nächsten|kommenden|ab|nach|bis|zum|vor|seit) {WEEKDAY}
    |nach (weihnachten|ostern|silvester|neujahr|dem fest|den feiertagen|den ferien)
    |(zu|an|vor) (weihnachten|ostern|silvester|neujahr)
    |nach (dem|meinem|seinem|ihrem|deinem) (geburtstag|urlaub|abitur|abi|konzert|fest|winter)
    |am (#|ersten|zweiten|dritten|zehnten|monatsende|geburtstag)
    |{WEEKDAY} (nacht|abend|früh|morgen|mittag)?
    |in # tagen|morgen um diese zeit|in # stunden|in einer woche|nächste woche|demnächst|dann
    |nächsten monat|in (ein|zwei|drei|wenigen|paar) (tagen|stunden|wochen))"""
DAY = " ".join(DAY.split())
# Who may be left behind.
FOLK = """(mama|mutter|mutti|papa|vater|vati|eltern|kinder|kindern|kind|frau|mann|tochter|töchter
    |sohn|söhne|buben|mädels|jungs|enkel|enkeln|enkelkinder|enkelkindern|schwester|bruder
    |geschwister|oma|opa|familie|freund|freundin|freunde|freunden|freundinnen|lieben|liebsten
    |partner|partnerin|leute|nachbarin|nachbar|nachbarn|kleinen|kleine|kleiner|jeden|jede|jedes
    |alle|euch|dich|sie|ihn|tante|patenkind|mami|papi|kollegen|kids|großeltern|angehörigen)"""
FOLK = "".join(FOLK.split())
OWN = "(mein|meine|meinen|meinem|meiner|der|die|das|den|dem|unser|unsere|unseren|unserer|jedes)?"
PILL = """(tabletten|pillen|schlaftabletten|schlafmittel|medikamente|medis|insulin|tavor|kapseln
    |paracetamol|antidepressiva|benzos|beruhigungsmittel|schmerzmittel|schmerztabletten|morphium
    |herztabletten|blutdrucktabletten|betablocker|psychopharmaka|ibus|ibuprofen|tilidin|valium
    |beruhigungstabletten|schlaftropfen|herztropfen|tropfen|opiate|fentanyl|pulver|meds
    |diazepam|medikamenten|pflaster|chemie|packungen|schachteln|zeug)"""
PILL = "".join(PILL.split())
GOGO = """(gehen|sterben|abtreten|loslassen|einschlafen|verschwinden|schluss machen|springen
    |gehn|in frieden gehen|mich umbringen|in ruhe sterben|für immer gehen|in ruhe gehen
    |beruhigt gehen|beruhigt sterben|ruhig sterben|aufhören|gehe ich|geh ich|sterbe ich|ruhen
    |schlafen für immer)"""
GOGO = " ".join(GOGO.split())
