"""German: means, and having them ready."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import DAY

MEANINGS = {
    Meaning.PILLS: """
        tabletten / pillen / schlaftabletten / schlafmittel / medikamente / medis / insulin
        tavor / tablettenvorrat / pillenvorrat / paracetamol / antidepressiva / benzos
        diazepam / beruhigungsmittel / beruhigungstabletten / schmerzmittel / schmerztabletten
        opiate / morphium / fentanyl / herztabletten / blutdrucktabletten / betablocker
        psychopharmaka / ibus / ibuprofen / tilidin / valium / pülverchen / barbiturate
    """,
    Meaning.MEANS: """
        strick / seil / schlinge / galgen / galgenstrick / rasierklinge / rasierklingen
        klinge / klingen / pistole / waffe / gewehr / revolver / jagdgewehr / schrotflinte
        knarre / munition / gift / rattengift / zyankali / helium / gasflasche / heliumflasche
        holzkohlegrill / brückengeländer / gleise / gleisen / bahngleis
        bahngleise / bahngleisen / hochhausdach / klippe / patrone / skalpell / cuttermesser
        teppichmesser
        dachkante / abgrund / fensterbrett / natriumnitrit
    """,
    Meaning.COLLECT: """
        gesammelt / sammle / sammel / sammeln / sammele / ansammeln / angesammelt / horte
        gehortet / horten / zusammengesammelt / zusammengespart / gespart / aufgespart / spare
        spar / sparen / aufgehoben / hebe auf / heb auf / beiseite gelegt / beiseitegelegt
        zur seite gelegt / zurückgelegt / zurückgehalten / weggelegt / gebunkert / bunkere
        bunker / bunkern / auf vorrat / abgezählt / zähle / gezählt / zur seite geschafft
        beiseite geschafft / heimlich aufgehoben / genug zusammen / genug beisammen
        unter der matratze / versteckt / nicht genommen sondern gesammelt / genug um
        reichen würden / müssten reichen / reicht um / genug für / genug tabletten / hab genug
        habe genug / zusammen um / zusammengekratzt
    """,
    Meaning.GET: """
        gekauft / besorgt / bestellt / kaufe / besorge / besorgen / besorg / geknotet
        geknüpft / knote / knüpfe / aufgehängt / befestigt / geladen / lade / geladene
        organisiert / gefunden / geklaut / halte / in der hand / in meiner hand / sitze am
        sitze auf / sitze vor / stehe am / stehe auf / steh auf / stehe an / steh am / steh an
        sitz auf / sitz am / stehe vor / steh vor / sitz vor / sitze im / stehe oben
        steh oben / bin auf / bin oben / bin am / liege auf / schaue runter / schau runter
        vor mir / weiß wo / um den hals / an der schläfe / an der kehle / am handgelenk
        hängt schon / hängt bereits / baumelt / gebunden / schlüssel zum
    """,
    Meaning.TAKE_ALL: """
        alle geschluckt / alle genommen / alle auf einmal / auf einmal geschluckt
        auf einmal nehmen / auf einmal schlucken / alle nehmen / alle schlucken
        alle einnehmen / alle eingenommen / alles auf einmal genommen / alles geschluckt
        runtergespült / alle eingeworfen / viel zu viele genommen / zu viele genommen
        zu viele geschluckt / zu viel genommen / überdosiert / überdosis / leer gemacht
        alle runter / alle runtergeschluckt / alle intus / habe geschluckt / hab geschluckt
        mit alkohol / mit wodka / mit schnaps / ganze packung / die ganze schachtel
        die ganze dose / eine ganze packung / eine handvoll / handvoll / spritze ich alles
        spritz ich alles / alles spritzen / alles auf einmal / nehme ich alle
        schlucke ich alle / nehm ich alle / schluck ich alle / alle zusammen
    """,
    Meaning.READY: f"""
        liegt bereit / liegen bereit / bereitgelegt / liegt schon bereit / liegen schon bereit
        liegt _ (da|neben mir|vor mir|auf dem tisch|auf dem nachttisch|hier|griffbereit)
        (liegen _ (da|neben mir|vor mir|auf dem tisch|auf dem nachttisch|hier
            |griffbereit))
        griffbereit / parat / steht bereit / steht alles bereit / alles bereit
        alles vorbereitet / vorbereitet / neben mir / vor mir / neben dem bett
        heute nacht ist es / ist heute so weit / heute ist es so weit / heute ist der tag
        fertig zum / ich bin so weit / es ist so weit / ist alles erledigt / kann es losgehen
        reicht für / reichen für / alles da / (für|an|in) den balken / an der decke
        am dachbalken / am haken / am ast / im keller hängt / sollte reichen / dürfte reichen
        müsste reichen / das reicht / genug für mich
        {DAY} _ ist _ (schluss|alles vorbei|es vorbei)
        ((alles|das meiste|alles schon|schon alles) (ist)? _ (geregelt|erledigt
            |organisiert|vorbereitet|sortiert|aufgeräumt|in ordnung|übertragen|gesagt|bezahlt
            |getan))
        ((hund|katze|kater|katzen|vogel|wellensittich|hase|kaninchen|meerschweinchen|pferd
            |tiere|hamster|poldi) _ _ (weggegeben|tierheim|neues zuhause|gebracht|versorgt
            |abgegeben|untergebracht|verschenkt))
        ((wohnung|zimmer|keller|haus) _ (ist|hab ich|habe ich)? _ (sauber
            |aufgeräumt|geputzt|ausgemistet|leer|gekündigt|ausgeräumt))
        versicherung zahlt / passwörter / vollmacht / patientenverfügung / unterlagen
        papiere sortiert / schulden bezahlt / alles verkauft / schlüssel abgegeben
        verträge gekündigt / abos gekündigt / konten übertragen / fotos verbrannt
        tagebücher verbrannt
        briefe geschrieben / brief geschrieben / der brief / die briefe
        entscheidung getroffen / ganz ruhig / endlich ruhig / zum ersten mal ruhig
    """,
}
