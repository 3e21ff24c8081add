"""German: plans told by what is at hand, and by who shall find whom."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY, FOLK, OWN

# Nothing is as far from its denial as a plan, so that any word may stand between.
THEN, THEN2, THEN3 = "*?", "_", "_ *?"

MEANINGS = {
    Meaning.PLAN: f"""
        ((sessel|stuhl|hocker|leiter|schemel|kübel) {THEN} (zum|weg|um)? {THEN} (wegstoßen
            |umstoßen|wegtreten|umkippen|wegkicken|umgestoßen|wegzustoßen|weggetreten|wegstoß
            |wegtret))
        ((knoten|schlinge) _ _ _ (gebunden|geknotet|geknüpft|gemacht|geübt) _ _ (hängt|keller
            |balken|hals|baum|dachboden|haken|garage|decke|wald))
        (der|ein|nächste|nächster) güterzug
        ({DAY} (finden|findet) (sie|er|man|ihr|jemand|wer|mama) _ mich)
        ((zug|schnellzug|ice|güterzug|railjet|intercity|regionalexpress) *? (fährt|kommt|rauscht
            |donnert) *? (durch|vorbei) _ _ (steh|stehe|spring|springe|lieg|liege|leg|lege|bin)
            ich)
        (mit (welchem|welcher|welchen) (messer|seil|strick|gürtel|klinge|tabletten|waffe|pistole
            |rasierklinge))
        ((ihr|du|sie|man) *? (findet|finden|findest) mich *? (im|in der|am|auf dem|hinter dem) *?
            (schuppen|wald|keller|garage|dachboden|speicher|scheune|see|fluss|badezimmer|stadl
            |hütte|auto|bett tot|gartenhaus))
        ((will|möchte|sollen|soll|damit|dass) *? nicht *? (dass)? *? mich _ (finden|findet|finden
            müssen|finden muss))
        ((mach|mache|tu|tue) (ich|ichs) (es)? (im wald|im auto|in der garage|im keller|am
            dachboden|im hotel|im bad))
        ((damit|dass|so dass|sodass) {THEN} (nicht|keiner|niemand|keines) {THEN2} {OWN} {THEN}
            {FOLK}? {THEN} (mich|meine leiche|die leiche|den körper|mein körper) {THEN} (findet
            |finden|finden muss|finden müssen|sehen muss|entdeckt|so findet|so sehen))
        ({OWN} {FOLK} {THEN} (mich)? {THEN} nicht {THEN} (mich)? {THEN} (finden muss|findet|finden
            |finden müssen|finden soll))
        ((hotelzimmer|hotel|zimmer|ferienwohnung|airbnb|pension|hütte) {THEN3} (gebucht|genommen
            |gemietet|reserviert|bezahlt) {THEN} (um zu sterben|damit|um es|um mich|weil ich nicht
            |dort) _ _ _ (finden|findet|sterben|tun|tu|machen|mach|beenden|beende|umzubringen
            |leiche|bring))
        (bis|wenn|ehe) (mich|man mich|jemand mich|sie mich|mich wer) {THEN2} (findet|finden
            |gefunden) _ _ (zu spät|tot|vorbei|nicht mehr|schon|ist es|bin ich|kalt)
        (findet|finden) mich {THEN2} (keiner|niemand|nie|wer) {THEN} (mehr)? {THEN} (rechtzeitig
            |lebend|früh genug)? / rechtzeitig (findet|finden) _ mich
        ((strick|schlinge) {THEN2} (ist|hat)? {THEN} (gerissen|nachgegeben|nicht gehalten
            |abgebrochen|gebrochen|rausgerissen|gehalten|hält))
        ((gürtel|schal|kabel|bettlaken|leintuch|hundeleine|leine|verlängerungskabel|laken|krawatte
            |schnur|kordel|bademantelgürtel) {THEN3} (um den|um meinen|um|am|an|über|an den|an die
            |an der|am) {THEN} (hals|haken|balken|decke|türklinke|tür|türgriff|ast|baum|heizung))
        (um (den|meinen|mein) hals {THEN2} (gelegt|probiert|gehabt|gebunden|gewickelt|lege|gezogen
            |zugezogen|ausprobiert|getan|gehängt))
        ((gürtel|schal|kabel|schlinge|seil|strick) {THEN2} (schon)? {THEN} (mal|am hals|um)?
            {THEN} (ausprobiert|probiert|getestet|geübt|angelegt|umgelegt))
        ((knoten|schlinge|strick) {THEN2} (hält|sitzt|ausprobiert|getestet|gemacht|schon|probiert
            |geübt|gebunden|gelernt|geknüpft))
        (lebensversicherung|versicherung) {THEN3} (zahlt|bezahlt|zahlen) {THEN2} (auch|trotzdem
            |bei|wenn) _ _ (suizid|selbstmord|umbringe|umbring|mich)
        (es)? (soll|muss|wird) {THEN} (wie|nach) (ein unfall|einem unfall|unfall) {THEN} (aussehen
            |ausschauen) / wie ein unfall {THEN} (aussieht|ausschaut|wirkt)
        ((schaut|sieht|wirkt) {THEN2} wie ein unfall (aus)?)
    """,
}
