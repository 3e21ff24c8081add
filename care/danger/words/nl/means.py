"""Dutch: means, and having them ready."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import THEN

MEANINGS = {
    Meaning.PILLS: """
        pillen / medicijnen / tabletten / slaappillen / insuline / medicatie / oxazepam
        slaapmiddelen / paracetamol / antidepressiva / pijnstillers / pammetjes
        slaapmedicatie / morfine / fentanyl / slaaptabletten / diazepam / temazepam
        lorazepam / benzo's / hartpillen / ibuprofen / dafalgan / tramadol / pilletjes
    """,
    Meaning.MEANS: """
        strop / galg / scheermesjes / mesje / pistool / geweer
        revolver / jachtgeweer / kogel / kogels
        munitie / vergif / gif / rattengif / helium / heliumfles / gasfles / middel x
        laatstewilpil / brugleuning / treinspoor / klif / afgrond / dakrand
    """,
    Meaning.COLLECT: """
        gespaard / opgespaard / spaar / sparen / spaar op / opsparen / verzameld / verzamel
        verzamelen / aan het verzamelen / gehamsterd / hamster / hamsteren / bewaar / bewaard
        opzij gelegd / opzijgelegd / apart gelegd / apart / opgepot / verstopt
        achtergehouden / weggelegd / weggestopt / genoeg om / genoeg in huis
        genoeg bij elkaar / bij elkaar gespaard / genoeg voor / aan het opsparen / geteld
        tel / leg opzij / op voorraad / ingeslagen / ligt genoeg / hou achter / heb genoeg
        opgehoopt / bij elkaar gezocht / bijeengezocht / bijeengespaard / bij elkaar geraapt
        samengelegd / opzijgezet / opzij gezet / gepikt / gestolen / weggepakt / bijeengeraapt
    """,
    Meaning.GET: """
        gekocht / koop / besteld / bestel / gehaald / geregeld / gevonden / geknoopt / knoop
        opgehangen / geladen / laad / hou vast / vast / in mijn hand / in mn hand / in de hand
        zit op / zit voor / sta op / sta bij / sta aan / sta voor / sta boven op
        zit aan de rand / sta aan de rand / zit bij / ben op / ben bij / voor me / om mijn nek
        om mn nek / tegen mijn slaap / op mijn pols / tegen mijn pols / hangt al / hangt
        aangeschaft / weet waar / gestolen / loop naar / onderweg naar / kijk naar beneden
    """,
    Meaning.TAKE_ALL: """
        allemaal geslikt / allemaal ingenomen / allemaal genomen / alles geslikt
        alles ingenomen / allemaal tegelijk / in een keer / in één keer / allemaal slikken
        allemaal innemen / allemaal nemen / te veel genomen / te veel geslikt / veel te veel
        te veel ingenomen / leeggeslikt / overdosis / met wodka / met drank / met alcohol
        een handvol / handenvol / achterovergeslagen / naar binnen gewerkt / heb geslikt
        alle strips / de hele strip / het hele potje / de hele pot / een hele strip / alles op
        spuit ik alles / alles spuiten / neem ik alles / slik ik alles / alles tegelijk
        neem ik ze allemaal / slik ik ze allemaal
    """,
    Meaning.READY: f"""
        ligt klaar / liggen klaar / klaarliggen / klaargelegd / klaar gelegd / staat klaar
        klaar liggen / ligt al klaar / liggen al klaar
        ligt {THEN} (naast me|voor me|hier voor me)
        liggen {THEN} (naast me|voor me|hier voor me)
        naast me / voor me / binnen handbereik / alles klaar / alles is klaar
        alles ligt klaar / alles staat klaar / klaar voor vannacht / vannacht is het zover
        het is zover / ik ben er klaar voor / is voldoende / moet genoeg zijn / zou genoeg
        voldoende voor / hangt klaar / hangt al / aan de balk / aan het plafond
        op de vliering / op zolder hangt / voor vannacht / voor straks / genoeg voor
        genoeg om
        ((alles|alles is|alles heb ik) _ (geregeld|in orde|voorbereid|opgeruimd|betaald
            |afgehandeld|op orde|geordend|gezegd|overgeschreven))
        ((hond|kat|poezen|katten|konijn|poes|cavia|huisdieren|dieren|vogel|vogels|paard) _ _
            (ondergebracht|weggebracht|weggegeven|gebracht|asiel|naar mijn *|naar de
            buurvrouw|thuis gevonden))
        (huis|kamer|appartement|flat|zolder) _ (schoon|opgeruimd|leeg|opgezegd|leeggehaald)
        verzekering betaalt / wachtwoorden / volmacht / wilsverklaring / papieren
        schulden afbetaald / huur opgezegd / sleutels ingeleverd / abonnementen opgezegd
        brief geschreven / brieven geschreven / de brief / de brieven / beslissing genomen
        besluit genomen / heel rustig / helemaal rustig / eindelijk rustig
    """,
}
