"""German: parts that several phrases are made of."""

# Little words that may stand between the parts of a verb; none of them denies.
THEN = """(
    heute|jetzt|gleich|nachher|bald|morgen|nacht|abend|heut|endlich|einfach|wirklich
    |echt|ernsthaft
    |wieder|selbst|selber|noch|doch|dann|auch|nur|lieber|liebsten|irgendwann|irgendwie|vielleicht
    |mal|schon|ständig|dauernd|immer|bloß|halt|eh|tatsächlich|absichtlich|absicht|mit|heimlich|so
    |freiwillig|am|ganz|jeden|jede|tag|fast|diese|total|eigentlich|überhaupt|für
    |mich|mir|es|hiermit|alles|voll|grad|gerade|hier|morgens|abends|nachts|gestern|vorgestern
    |vorhin|leider|oft|öfter|manchmal|plötzlich|richtig|ziemlich|meistens|letzte|letzten|woche
    |ehrlich|bitte|ja|danach|diesmal|abends|eben
)?"""
THEN = "".join(THEN.split())
THEN2 = f"{THEN} {THEN}"
DAY = """(heute|heut|morgen|übermorgen|bald|diese nacht|heute nacht|heut nacht|heute abend
    |morgen abend|morgen früh
    |(am|diesen|nächsten|kommenden) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    |nach (weihnachten|ostern|silvester|neujahr)
    |montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|am wochenende
    |in # tagen|morgen um diese zeit|in # stunden|in einer woche|nächste woche|demnächst|dann)"""
DAY = " ".join(DAY.split())
