"""German: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning
from care.danger.words.de.parts import THEN

MEANINGS = {
    Meaning.NOT: """
        nicht / nich / nix / nie / niemals / kein / keine / keinen / keiner / keinem
        keinerlei / ohne / nimmer / weder / nichts / niemand / keineswegs / keinesfalls
        nie im leben / nie wieder / nicht mehr / nie mehr / nicht vor / habe nicht vor mich
        hab nicht vor mich / nicht vor mich / nicht vor mir / nicht vor zu
        nie daran gedacht mich / nicht daran mich / nicht daran mir / keine absicht mich
        keine absicht mir / keine absicht zu / keinen plan mich / keinen drang mich
        keine lust mich / nie vorgehabt mich / keinen grund mich / keine gedanken mich
        kein bedürfnis mich / keinen wunsch mich / keine lust zu / keine gedanken daran mich
        würde mich nie / würde mir nie / aufgehört mich / aufgehört mir / aufgehört zu
        aufgehört / weit davon entfernt / frei von / will mich nicht / möchte mich nicht
        werde mich nicht / werde mir nicht / will mir nicht / denke nicht dass ich
        glaube nicht dass ich / glaub nicht dass ich / nicht etwa / keine sorge
        nicht dass ich / nicht so dass ich / heißt nicht dass ich / nicht weil ich
        nicht um zu / nicht um mich / denk nicht ich / glaube nicht ich / anstatt / statt
        kaum / im gegenteil / kein einziger / keinen einzigen / kein einziges mal
        nicht einmal / ned / net / nö / nein / nie ernsthaft / nicht wirklich vor
        nicht ernsthaft / nirgends / (nie|niemals|nicht) (daran|dran|im traum daran) gedacht (mich
            |mir)
        (seit (einem jahr|langem|jahren|monaten|# monaten|# jahren|wochen) (keine|kein|nicht|nie))
    """,
    Meaning.NO_MORE: """
        nicht mehr / nimmer / nie mehr / länger / nie wieder / nimmermehr / so nicht
        ((kein|keinen|keine) (sinn|grund|lust|kraft|bock|wert|freude|willen|mut|energie|nerven)
            mehr)
    """,
    Meaning.OTHER: """
        er / sie / ihr / ihm / ihn / wir / man / jemand / jemanden / irgendwer / leute
        die leute / menschen / viele / manche / einige / jeder / wer / sich / seine / seiner
        seinen / seinem / ihre / mein bruder / meine schwester / mein vater / meine mutter
        mein sohn / meine tochter / mein mann / meine frau / mein freund / meine freundin
        mein onkel / meine tante / mein opa / meine oma / mein cousin / meine cousine
        mein kollege / meine kollegin / mein nachbar / meine nachbarin / mein chef
        meine chefin / mein ex / meine ex / mein lehrer / meine lehrerin / mein papa
        meine mama / mein kumpel / mein mitbewohner / meine mitbewohnerin / mein neffe
        meine nichte / mein großvater / meine großmutter / mein schwager / meine schwägerin
        mein enkel / meine enkelin / mein schwiegervater / meine schwiegermutter
        mein stiefvater / mein partner / meine partnerin / ein freund / eine freundin
        ein kollege / eine kollegin / ein bekannter / eine bekannte / ein nachbar
        eine nachbarin / ein mitschüler / eine mitschülerin / ein schüler / eine schülerin
        ein mann / eine frau / ein mädchen / ein junge / ein typ / ein kind / ein mensch
        ein verwandter / ein klassenkamerad / ein student / eine studentin / ein sänger
        ein schauspieler / ein promi / einer / eine hat / eine die / eine von / der nachbar
        die nachbarin
        der kollege / die kollegin / der bruder / die schwester / der vater / die mutter
        der sohn / die tochter / der mann / die frau / der junge / das mädchen / der freund
        die freundin / der opa / die oma / der onkel / die tante / der typ / der täter
        des nachbarn / des kollegen / meiner schwester / meines bruders / meiner freundin
        meines vaters / meiner mutter / meines freundes / meiner tante / meines onkels
        meiner kollegin / meines kollegen / meiner cousine / meines opas / meiner oma
        meiner tochter / meines sohnes / meines mannes / meiner frau / einer freundin
        eines freundes / von ihm / von ihr / patient / patientin / patienten / klient
        klientin / klienten / jugendliche / schüler / häftling / opfer / angehörige / männer
        frauen / opa / oma / onkel / tante / cousine / cousin / mama / papa / bekannter
        klassenkameradin / nachbarin / nachbar / kollege / kollegin / freund von
        apothekerin / apotheker / arzt / ärztin / hausarzt / hausärztin / notar / anwalt / doktor
        freundin von / robert / werther / promi / meinem bruder / meiner schwägerin
        meinem freund / hat sich / haben sich / eltern
    """,
    Meaning.I: """
        ich / mich / mir / i / meiner selbst / ichs / mi / meinerseits / bin / habe / hab
    """,
    Meaning.PAST: f"""
        vor # (jahr|jahren|jahrzehnten|monaten|wintern|sommern)
        (vor (vielen|einigen|ein paar|etlichen|mehreren|paar|langen|zig) (jahr|jahren|monaten
            |jahrzehnten))
        heute vor # (jahr|jahren|monaten) / heute vor (einem|einigen) (jahr|jahren)
        vor einem jahr / vor langer zeit / vor ewigkeiten / vor jahren / vor jahrzehnten
        vor zeiten / seit jahren nicht / früher / damals / einst / seinerzeit / ehemals
        dereinst / lang ist es her / lange her / jahre her / ist lange her / ist her
        schon lange her / anno / von damals / von früher
        als (kind|teenager|jugendliche*|teenie|schüler*|student*|junge|junges|mädchen|teen)
        (als ich {THEN} (#|klein|jung|jünger|jugendlich|studiert*|zu ihnen kam|noch zur schule|in
            der))
        (als ich (noch)? (# war|ein kind war|klein war|jung war|schüler war|teenager war|schülerin
            war))
        (mit (#|sechzehn|siebzehn|achtzehn|fünfzehn|vierzehn|dreizehn|neunzehn) (jahren)? (stand
            |habe|hab|wollte|war|hatte|lag|dachte|bin|saß))
        mit # jahren
        (in|seit|während) (der|meiner) (jugend|pubertät|schulzeit|kindheit|studienzeit)
        ((der|in jenem|in dem|im|dieser|jener) (winter|sommer|jahr|herbst|frühling) (in dem|als|wo
            |damals|19*|20*|vor|danach))
        (war|im jahr|im|jahr|in|anno|von|seit) (19*|20*) / 2001 / 2005 / 2008 / 2009 / 2010
        2011 / 2012 / 2013 / 2014 / 2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022
        2023 / weißt du noch / erinnerst du dich / wissen sie noch / erinnern sie sich
        letztes jahr / voriges jahr / vorletztes jahr / letzten winter / letzten sommer
        letzten herbst / es gab (eine)? (zeit|tage|zeiten|phasen|nächte|momente) / in der zeit
        zu der zeit / in dem jahr
        ((nach|vor) (der|meiner|dem|der ersten) (scheidung|trennung|therapie|unfall|geburt
            |operation) (wollte|habe|hab|war|hatte|dachte))
        bei meinem ersten (versuch|aufenthalt) / in einem anderen leben / ein anderes leben
        bevor ich (zu ihnen|in therapie|hierher) / vor der therapie / vor meiner therapie
        ((jetzt|nun|heute|mittlerweile|inzwischen|schon) {THEN} # (jahre|jahr|monate) (her
            |zurück))
        ((zu|in|aus|während) (schulzeiten|studienzeiten|jugendzeiten|zeiten meiner
            |bundeswehrzeiten))
        seither / in meinen zwanzigern / vergangenes jahr / vor corona / in der lehre
        während der lehre
    """,
    Meaning.NOW: """
        wieder / jetzt / heute / gestern / gerade / grad / grade / aktuell / momentan
        neuerdings / letztens / zurück / erneut / nochmal / noch einmal / ständig
        letzte nacht / gestern nacht / letzte woche
        (seit (gestern|tagen|wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag|samstag
            |sonntag))
        seit der kündigung / seit der trennung / seit einer woche
        seit # (tagen|wochen|monaten) / diese nacht / diese woche / im moment / heut nacht
        heute nacht / heute abend / immer noch / noch immer / nach wie vor / jeden tag
        jede nacht / jeden abend / jeden morgen / täglich / dauernd / die ganze zeit
        den ganzen tag / in letzter zeit / in den letzten tagen / die letzten tage / zur zeit
        zurzeit / derzeit / gleich / sofort / morgen / nachher / am wochenende / bald / heut
        immer öfter / immer häufiger / immer stärker / fast jeden / seit kurzem
        seit neuestem / inzwischen / mittlerweile wieder / grad eben / eben / soeben / vorhin
        heute morgen / heute früh / vorgestern / fast täglich / jede woche / noch heute
        seit wochen / wieder da / wieder zurück / zurückgekommen
    """,
    Meaning.OVER: f"""
        (ist (vorbei|weg|verschwunden|vergangenheit|geschichte|überwunden|passé|verflogen
            |gegessen))
        (sind (vorbei|weg|verschwunden|vergangenheit|geschichte|verflogen|überwunden|fort
            |seltener))
        war (einmal|gestern|früher)
        (ist|sind|liegt|liegen) {THEN} (lange|längst|hinter mir|zum glück) / hinter mir
        seitdem nicht mehr / seitdem nie / seither nicht / seither nie
        (seit (damals|langem|jahren|monaten|# jahren|# monaten|einem jahr) (nicht|nie|keine|weg
            |vorbei))
        seit der (ausbildung|therapie|reha|klinik) (nie|nicht|keine|kein)
        habe ich (überwunden|hinter mir|längst hinter mir|geschafft) / lasse ich hinter mir
        kommt nicht (mehr)? (wieder|zurück) / kommen nicht (mehr)? (wieder|zurück)
        gehört der vergangenheit / haben aufgehört / hat aufgehört / haben nachgelassen
        weggegangen / aufgehört / bleiben weg / tue ich nicht mehr / mache ich nicht mehr
        ist kein thema mehr / kein thema mehr
        ((habe|hab|denke|denk|will|kenne) ich (schon)? (lange|längst|seit) {THEN} (nicht|keine
            |nicht mehr))
        ((seit|nach) (der|meiner|dem|einer) (reha|therapie|klinik|kur|entlassung|behandlung
            |trennung) {THEN} (gar|überhaupt)? (nicht|nie|keine|kein) (mehr)?)
        ist jahre her / ist lange her / ist schon ewig her / ist ewig her
        bin ich darüber hinweg
        (keine|kein) (suizidgedanken|selbstmordgedanken|gedanken) mehr
    """,
    Meaning.ELSEWHERE: """
        film / filme / serie / krimi / roman / buch / doku / dokumentation / tatort / referat
        vortrag / fortbildung / artikel / podcast / lied / song / theaterstück / oper
        romanfigur / figur / musical / im film / im buch / in der serie / prävention
        suizidprävention / seminar / schulung / ehrenamt / ehrenamtlich / telefonseelsorge
        sorgentelefon / netflix / drehbuch / gedicht / nachrichten / zeitung / hausarbeit
        thriller / drama / hauptfigur / hospiz / palliativ* / masterarbeit / bachelorarbeit
        facharbeit / seminararbeit / doktorarbeit / statistik / studie / theater / kapitel
        novelle / szene / videospiel / computerspiel / im spiel / gta / minecraft / fortnite
        zocken / endgegner / boss / level / museum / ausstellung / geschichtsunterricht
        religionsunterricht / ethik / ethikunterricht / deutschunterricht / unterricht
        vorlesung / werther / shakespeare / romeo / julia / hamlet / historiker
        im mittelalter / sterbehilfe / debatte / talkshow / kurs / erste hilfe kurs / workshop
        selbsthilfebuch / zeitungsartikel / spiegel artikel / youtube / hörbuch / hörspiel
        staffel / folge / kinofilm / kino / manga / anime / comic / witz / polizeiruf
        kriminalfall / true crime / reportage / fernsehen / im fernsehen / rolle
        theatergruppe
    """,
}
