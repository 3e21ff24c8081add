"""German: whole wishes to be dead, and what others would have of it."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import MID, THEN, THEN2, THEN3

MEANINGS = {
    Meaning.DIE: f"""
        (schlaf|schlafe) (ich)? {THEN2} ein und _ (wach|wache) _ (nie|nicht|nimmer) _ auf
        ((dass|damit|bis|wenn|ob) (ich|i) {MID} (sterbe|sterb|sterben darf|sterben kann|tot (bin
            |umfalle|wäre|wär)|verrecke|krepiere|abkratze|draufgehe|weg vom fenster bin|einfach
            verschwinde))
        ((dass|damit|bis|wenn|ob) (ich|i) _ _ (nicht|nie|nimmer) (mehr|wieder|länger)? (aufwache
            |aufwachen muss|aufwachen|aufwach|erwache|wach werde|munter werd|munter werde|da bin
            |leben muss|lebe|existiere|zu mir komme|die augen aufmache|atme|am leben bin|auf der
            welt bin))
        (schlaf|schlafe) (ich)? {THEN2} ein und _ (wach|wache) _ (nie|nicht|nimmer) (wieder|mehr)
        (wach|wache) ich {THEN3} (nie|nicht|nimmer) (wieder|mehr)? *? auf
        ((nicht|nie|nimmer) (mehr|wieder)? {THEN} (zu mir kommen|da sein müssen|leben müssen|leben
            muss|existieren müssen|atmen müssen|hier sein müssen|weiterleben müssen))
        (unter die|unter der) erde (kommen|komme|zu kommen|zu sein|zu liegen) / den tod
        (mit (mir|meinem leben) {THEN2} (vorbei|zu ende|aus|schluss) (ist|wäre|wär|sein))
        (dass mein leben {THEN2} (endet|aufhört|vorbei ist|zu ende (ist|geht)|ein ende (hat|nimmt)
            |vorüber ist))
        mein leben {THEN2} (endet|aufhört|zu ende geht|vorbei ist|vorbei wäre|zu ende wäre)
        das ende (meines lebens|von meinem leben) / dem ende meines lebens / mein ableben
        mein eigener tod / meines eigenen todes / dem tod / dem sterben / nach dem sterben
        ((nicht|nie) (mehr)? (munter werden|wach zu werden|wachzuwerden|hochkommen|aufkommen))
        hinüber (sein|gehen) / hinübergehen / abtreten / abzutreten / ins jenseits
        im schlaf gehen / im schlaf (zu)? sterben / im schlaf weg / einzuschlafen für immer
        (mich _ _ *? (ein|irgendein|das nächste|der nächste|der)? {THEN} (auto|bus|lkw|laster|zug
            |lastwagen|tram|lastwagen) _ (erwischt|mitnimmt|überfährt|umfährt|überrollt|totfährt
            |anfährt|zusammenfährt))
        ((auto|bus|lkw|laster|zug|lastwagen|tram) {THEN2} (erwischt|überfährt|überrollt|umfährt)
            mich)
        mich (der teufel|der krebs|der tod|der schlag|wer) _ (holt|holen|trifft|erwischt)
        nicht zu mir komme / aus dieser welt / von dieser welt / von dieser erde
        mein herz _ (aufhört|stehen bleibt|stehenbleibt|aufhören|aussetzt|stillsteht)
    """,
    Meaning.WANT: f"""
        ((wünsche|wünsch|wünschte|wünsch ich|wünsche ich) (mir)? {THEN3} (nur|dass|so sehr|nichts
            mehr als) {THEN} (dass)? (ich|mich|es|mein herz|alles|i))
        ((hoffe|hoff|bete|bet|flehe|warte|wart|träume|träum) (ich|i)? (darum|darauf|drauf|davon
            |gott)? {THEN3} (dass|bis|wenn) (ich|mich|es|mein herz|alles|i|der))
        ((will|möchte|mag|hätte gern|fänd es gut|wär froh|wäre froh|bin froh) {THEN2} (dass|wenn)
            (ich|mich|es|mein leben|alles|i))
        ((bitte|fleh|flehe|bete|bet) (ich)? _ (zu|den|zum)? (lieben)? (gott|herrgott|jesus|himmel)
            _ (dass|um|er) (ich|er mich|mich|es)?)
        könnt ich / könnt ich doch / könnte ich doch / dürfte ich / wenn ich nur / wenn ich bloß
        (wollt ich / ich wollt / i wollt / i wü / am liebsten tät ich / am liabstn / i mecht / tät
            gern)
        ich tät / wünschad / i wünsch ma / wett / i wett / i möcht
    """,
    Meaning.BETTER_OFF: f"""
        (wäre|wär) *? (geholfen|gedient|am meisten geholfen) / einen gefallen tun / einen gefallen
        ((wäre|wär|ist|ists|wärs|gehts|geht) (das|es)? {THEN} (besser|leichter|das beste|am besten
            |einfacher|eine erleichterung|eine erlösung|ein segen))
        das beste (für (alle|euch|sie|meine *|die *|meinen *)|was passieren|wär|wäre)? / aufatmet
        (für (alle|euch|sie|meine *|meinen *|die *) {THEN} (das beste|besser|leichter|einfacher))
        ((erlöst|befreit|entspannt|ruhig|ruhe|unbeschwert|leichter|ruhiger|besser|gut|schöner)
            (haben|hätten|hätte|leben|geht|gehts|gehn|gehen|schlafen))
        schöneres leben / besseres leben / ruhigeres leben / leichteres leben / neu anfangen
        neues leben / neue frau / neuen mann / wieder lachen / sich erholen / seine ruhe
        (fällt|fiele|auffallen) {THEN} (keinem|niemandem|keiner sau) / nicht mal auffallen
    """,
    Meaning.WITHOUT_ME: f"""
        ((wenn|falls|sobald) ich {THEN3} (unter der erde|im grab|im sarg|beerdigt|begraben|unterm
            boden|nicht mehr auf der welt|aus dem leben|im himmel|aus dem weg|nicht mehr unter) *?
            (bin|wäre|wär|liege|läge)?)
        (wenn|falls|sobald) ich {THEN3} (tot|weg|fort|gestorben|verschwunden) (bin|wäre|wär)?
        (wenn|falls|sobald) ich {THEN3} (sterbe|sterben würde|stürbe|verrecke|tot umfalle)
        (wär|wäre) ich {THEN3} (tot|weg|nicht mehr|nie geboren|fort|gestorben|unter der erde)
        gäbe es mich nicht / gäbs mich nicht / gibts mich nicht / wenns mich ned / ohne mi
        (würde|würd|tät) ich {THEN3} (sterben|verschwinden|nicht mehr leben|tot umfallen)
    """,
}
