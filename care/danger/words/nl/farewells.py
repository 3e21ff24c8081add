"""Dutch: farewells and last words."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import THEN

MEANINGS = {
    Meaning.FAREWELL: """
        afscheidsbrief / afscheidsbrieven / afscheidsbriefje / afscheidsbriefjes
        afscheidsfilmpje / afscheidsvideo / afscheidsbericht / zelfmoordbrief
        zelfmoordbriefje / laatste brief / laatste brieven / laatste bericht
        laatste berichtje / laatste woorden / brief voor na mijn dood
        brieven voor na mijn dood / een brief voor mijn kinderen / brieven voor mijn kinderen
        brief voor als ik er niet meer ben / afscheidsmail / laatste filmpje / vaarwel
    """,
    Meaning.WRITE: """
        geschreven / schrijf / schrijven / te schrijven / aan het schrijven / opgenomen
        neem op / ingesproken / af / klaar / ligt op / ligt in / liggen op / liggen in
        achtergelaten / laat achter / verstuurd / gestuurd / getypt / opgesteld / op papier
        begonnen aan / ligt klaar / liggen klaar / gepost / op tafel / onder mijn kussen
        in de la / bij de notaris / voor iedereen / aan mijn ouders / aan mijn kinderen
        aan mama / aan papa / aan mijn man / aan mijn vrouw / voor mijn ouders
        voor mijn kinderen / voor mama / is af / zijn af / beginnen
    """,
    Meaning.LAST_WORDS: f"""
        (vaarwel {THEN} (allemaal|iedereen|lieve|wereld|mama|papa|en bedankt|bedankt|mijn
            |jullie|sorry|voor altijd|het spijt))
        ((bedankt|sorry|het spijt me|vergeef me|ik hou van jullie|bedankt voor alles) {THEN}
            (en)? vaarwel)
        (adieu|dag|doei|ciao|bye) (wereld|wrede wereld|leven|voor altijd|mooie wereld)
        ((als|wanneer|tegen de tijd dat) (je|jij|jullie|u|ze) (dit|deze brief|dit bericht|dit
            berichtje) {THEN} (lezen|leest|vindt|vinden|krijgt|hoort|ziet) {THEN} (ben|leef
            |is|besta) (ik|het)?)
        ((jullie|je|u) (zullen|zal|zult|gaan|gaat) {THEN} (me|mij)? {THEN} (nooit|niet)
            (meer)? {THEN} (zien|horen|van me horen|van mij horen))
        ((dit|dat) is {THEN} (mijn|het) (laatste|allerlaatste) (bericht|berichtje|brief
            |levensteken|groet|keer|post|filmpje|woorden))
        ((mijn|mn) laatste (bericht|berichtje|woorden|groet|brief|levensteken) {THEN} (aan
            |is|zijn|hier|van mij))
        ((vergeef|vergeven|sorry) (me|mij|jullie mij|voor)? {THEN} (voor)? {THEN} (wat ik
            |dat ik) {THEN} (ga doen|straks|nu|vannacht|doe|opgeef|jullie dit aandoe|er niet
            meer|niet sterker|moet gaan|ga|jullie verlaat|jullie achterlaat))
        (het spijt me {THEN} (dat ik|maar ik) {THEN} (ga|moet gaan|jullie verlaat|niet
            sterker|het niet|jullie dit aandoe|opgeef|er niet meer|niet meer kan|kan niet
            meer|jullie achterlaat))
        ((zeg|vertel|zeggen jullie) {THEN} (alsjeblieft)? {THEN} (tegen|aan)? (mijn|mama
            |papa|me) * {THEN} dat _ (niet haar schuld|geen schuld|niet zijn schuld|van haar
            hou|van hem hou|van ze hou|hou))
        (het|dit) is {THEN} (niemands|niet jullie|niet jouw|niet zijn|niet haar) schuld
        niemand (heeft|treft) (hier)? schuld / neem (het)? jezelf niets kwalijk
        voel je niet schuldig / geef jezelf (alsjeblieft)? niet de schuld / geen schuldgevoel
        ((zorg|zorgen jullie|pas) {THEN} (goed)? (voor|op) (de kinderen|mijn kinderen|mama
            |mijn moeder|mijn hond|de hond|mijn kat|elkaar|papa|hem|haar) {THEN} (voor mij
            |voor me|als ik|alsjeblieft als ik))
        ((tot ziens|we zien elkaar|zie jullie|tot) {THEN} (in de hemel|aan de andere kant|in
            het volgende leven|hierboven|in een ander leven))
        (jullie|je) (horen|hoort) {THEN} (niets|niks|nooit) meer {THEN} van (me|mij)
        vergeet me niet / onthoud me (zoals|goed)
        ((wilde|wil|wou) {THEN} (alleen)? {THEN} (nog)? {THEN} (even|één keer)? (afscheid
            nemen|vaarwel zeggen|gedag zeggen voor altijd))
        (neem (ik)? {THEN} afscheid (van jullie|van iedereen|van het leven|van deze wereld
            |van je|van alles))
        (dit|dat) was het (dan)? {THEN} (voor mij|met mij)
        ((stem|haar|hem|mama|papa|ze) {THEN} (nog een keer|nog één keer|een laatste keer
            |voor het laatst) {THEN} (te)? (horen|zien|gehoord|gezien|geknuffeld|omhelsd
            |vastgehouden))
        (weet|weten|denkt) {THEN} niet dat (het)? {THEN} (het)? afscheid was
        niet dat het afscheid was
        bedankt voor alles {THEN} (vaarwel|ik kan niet meer|het is goed zo)
        van iedereen {THEN} afscheid genomen / afscheid genomen van iedereen
        (zoek|zoekt|zoeken jullie) (me|mij|alsjeblieft)? _ niet (naar me|naar mij)?
        ((geef|geeft|geven jullie) (jezelf|jullie zelf|jullie|uzelf|u) _ (niet|nooit|geen)
            (de)? schuld)
        (verwijt|verwijten) (jezelf|uzelf|jullie) _ (niets|niks)
        ((vanaf morgen|binnenkort|straks|vanaf nu|vanaf vandaag) _ (hoeft|hoef|hoeven|moet)
            (u|je|jullie|niemand|zich) _ _ (zorgen|druk|kommeren|bekommeren|verdragen))
        ((wou|wilde|wil|wilde u|wou u) _ (dag|vaarwel|adieu|afscheid|doei|tot ziens) (zeggen
            |nemen))
        ((heb|van) _ van (iedereen|jullie|mijn familie|mijn kinderen|mijn ouders|de wereld) _
            afscheid genomen)
        afscheid (genomen)? van (iedereen|het leven|de wereld) (genomen)?
        (niemand|je|jullie|u) (hoort|zult|zal) (nog|niets|niks|nooit) _ (meer)? van (mij|me)
        niemand (hoort|ziet) (nog|meer|ooit) _ van (mij|me)
        dit was het _ (dag|vaarwel|voor mij|doei|bedankt)
        (bedankt|dank) voor alles _ (ik ga|het is goed|vaarwel|dag|adieu|zoek me)
        (dat (hij|zij|ze|u|je|jullie|niemand) _ (niets|niks|geen) _ (verkeerd|fout|fouten) _
            (gedaan|gemaakt)?)
        ((kan|kunt|kunnen|konden) (er)? (niets|niks) aan doen / (jullie|je|u|ze) _ (niets
            |niks) aan doen)
        (laatste|mijn laatste|allerlaatste) bericht _ van mij
        ((daarna|dan|straks|vanaf morgen) (hoeven|hoeft|hoef) (jullie|je|u|niemand) _ _
            (verdragen|te verdragen|zorgen|last|te zorgen))
        (zorg|zorgen) _ voor (mijn|de|mn) _ als ik er niet meer (ben)?
    """,
}
