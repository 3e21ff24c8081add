"""German: asides: what looks like another meaning here, and says nothing."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import FOLK, OWN, THEN

# Somebody as an object: it is the writer still who does it.
HERS = """
    ((ich|hab|habe|nehm|nehme|schluck|schlucke|werf|werfe|zähl|zähle|hol|hole|heb|hebe|leg|lege
        |hatte|versteck|verstecke|brauch|brauche|folg|folge|schreib|schreibe|lass|lasse) (ich)?
        (sie|ihn))
    (folg|folge|hab|habe|schreib|schreibe|schrieb|gab|geb|gebe|sag|sage) (ich)? (ihr|ihm|ihnen)
"""

MEANINGS = {
    Meaning.CHILD: HERS,
    Meaning.ASIDE: f"""
        ((ichs|es|das|alles) (nicht|nimmer) (mehr)? (aushalt|aushalte|aushalten|ertrag|ertrage
            |pack|packe|schaff|schaffe|geht))
        ((den|der|dem|vom|am|zum|nach dem|an den|seit dem|über den|um den|mit dem|beim|wegen dem
            |der)? tod (von|meines|meiner|unseres|unserer|seines|ihres|der|des|eines|einer))
        tod (meines|meiner|unseres|unserer|seines|ihres|von|eines|einer) / seinen tod
        ihren tod / seinem tod / ihrem tod / sein tod / ihr tod / tot ist / tot war / tot sind
        ist tot / war tot / sind tot / waren tot / ist {THEN} tot / tot aufgefunden
        tot gefunden / tot geboren / noch nicht tot / bin noch nicht tot / nicht nur
        kein witz / kein scherz / kein spaß / keine ahnung / ohne witz / ohne scheiß
        kein joke / kein scheiß / kein spruch / keinen bock mehr / nicht gelogen
        nicht übertrieben / kein drama
        nie so (schlimm|schlecht|stark|allein|klar|sicher|müde) / noch nie so
        weiß nicht mehr weiter / (weiß|weis) nicht mehr (wohin|weiter|was) / weiß auch nicht
        ich weiß nicht warum / keine angst
        kann nicht (schlafen|einschlafen|aufhören zu|mehr schlafen) / kann nicht aufhören
        kann nicht anders / geht nicht mehr weg / geht nicht weg / gehen nicht weg
        nichts anderes / an nichts anderes / nichts anderes als / nichts lieber als
        nicht länger warten / nicht mehr warten
        ((niemand|keiner) (weiß|merkt|sieht|versteht|ahnt|hilft|hört|glaubt|weis) (es|das|mich
            |davon|mir)?)
        ((sagt|sag|erzähl|erzählt|sagen sie) (es|das)? (bitte)? (niemandem|keinem|nicht weiter
            |nichts))
        (keiner|niemand) (da|mehr da|für mich da) / nicht lachen / lach nicht / lacht nicht
        nicht mehr viel / (hab|habe) keine (familie|freunde|freundin|arbeit|hilfe) (mehr)?
        nicht böse sein / nicht sauer sein / (trau|traue) mir (das|es)? nicht zu
        es geht nicht / es geht nicht mehr / geht nicht mehr / kann nicht
        (es|das) ist nicht mehr auszuhalten / nicht zum aushalten / nichts hilft
        nichts mehr hilft / halte (es|das)? nicht (mehr)? aus / halts nicht (mehr)? aus
        halte das alles nicht mehr aus / hat keinen sinn mehr / macht keinen sinn mehr
        bringt nichts mehr / bringt alles nichts / nichts mehr
        ((wissen|sehen|verstehen|können|hören|glauben|helfen|haben|sind|schreiben|sagen|kennen)
            sie)
        (liebe|hallo|danke|bitte) (frau|herr|sie)
        ich (liebe|vermisse|hasse|brauche|brauch|verlor) sie / ohne (ihn|sie|dich|sie alle)
        (hab|habe) (ihn|sie) {THEN} (verloren|betrogen|vermisst|enttäuscht)
        ((halte|halt|ertrage|ertrag|schaffe|schaff|pack|packe) (ich)? (den schmerz|die schmerzen
            |das|es|das alles|alles|den druck) {THEN} (nicht|nich|nimmer) (mehr|länger)? {THEN}
            (aus)?)
        aus den augen / (lass|lasst) mich nicht allein / nicht einmal du / nicht mal du
        (vergeht)? kein tag (an dem|wo) (ich)? nicht
        keine (nacht|stunde|minute) (in der|wo) (ich)? nicht
        ((weiß|weis) (einfach|auch|selbst|selber|gar)? (nicht|nich|nimmer) (mehr)? (weiter|wohin
            |warum|wieso))
        (ohne (zu leiden|schmerzen|viel schmerz|dass es weh tut|dass es wehtut|umwege|qualen
            |zögern))
        nicht (mehr)? (aus dem kopf|aus dem sinn|zu bremsen|aufzuhalten) / ohne zu bremsen
        (ohne (mir|sorgen|angst|schlechtes gewissen|schuldgefühle|rücksicht|mir sorgen) / tod und
            (selbstmord|suizid))
        ((pack|packe|kann|schaff|schaffe|check|krieg|hab|habe) (gar|überhaupt|echt|einfach)? (nix
            |nichts) (mehr)?)
        ((streit|gestritten|krach|stress|ärger|diskussion|telefonat|gespräch|zoff) mit {OWN}
            {FOLK})
        ((lässt|lassen|lasst) mich (einfach)? nicht (mehr)? (in ruhe|los|schlafen|in frieden))
        oder (nicht|nit|ned|net|nöd) / nichts mehr (spür|spüre|fühl|fühle|merk) / nichts (spür
            |spüre|fühl|fühle)
        ((weiß|weis|ahnt|merkt|wissen|ahnen|merken|wusste|sieht|glaubt) {THEN} (nicht|nix|nichts)
            {THEN} (dass|davon|wie|ob)? (ich)?)
        (mehr (will|verlange|möchte|brauche|wünsche) ich (mir)? (nicht|nimmer))
        ((weiß|weis) (ich|auch)? {THEN} nicht {THEN} (wem|an wen|mit wem|wohin|wen ich) _ _ (soll
            |sollte|kann|könnte|sagen)?)
        ((darf|kann|soll|wird|muss|darfs) man {THEN} (doch|ja|mal|das)? {THEN} (sagen|schreiben
            |fragen|zugeben|laut sagen))
        (vor|in|seit|nach|auf|an|von|aus|bei|mit|zu|unter|neben|über|mitten in|irgend) einer
        {HERS}
        (ohne dass (sie|es|jemand|einer|wer|er|ihr) _ _ (merkt|merken|gemerkt|weiß|ahnt|mitbekommt
            |wissen))
        ((mehr)? (muss|braucht|soll|darf|kann) (keiner|niemand|man nicht) _ (wissen|erfahren
            |sehen))
    """,
}
