"""Dutch: farewells and last words."""

from care.danger.meaning import Meaning
from care.danger.words.nl.parts import SO

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
        (vaarwel {SO} (allemaal|iedereen|lieve|wereld|mama|papa|en bedankt|bedankt|mijn
            |jullie|sorry|voor altijd|het spijt))
        ((bedankt|sorry|het spijt me|vergeef me|ik hou van jullie|bedankt voor alles) {SO}
            (en)? vaarwel)
        (adieu|dag|doei|ciao|bye) (wereld|wrede wereld|leven|voor altijd|mooie wereld)
        ((als|wanneer|tegen de tijd dat) (je|jij|jullie|u|ze) (dit|deze brief|dit bericht|dit
            berichtje) {SO} (lezen|leest|vindt|vinden|krijgt|hoort|ziet) {SO} (ben|leef
            |is|besta) (ik|het)?)
        ((jullie|je|u) (zullen|zal|zult|gaan|gaat) {SO} (me|mij)? {SO} (nooit|niet)
            (meer)? {SO} (zien|horen|van me horen|van mij horen))
        ((dit|dat) is {SO} (mijn|het) (laatste|allerlaatste) (bericht|berichtje|brief
            |levensteken|groet|keer|post|filmpje|woorden))
        ((mijn|mn) laatste (bericht|berichtje|woorden|groet|brief|levensteken) {SO} (aan
            |is|zijn|hier|van mij))
        ((vergeef|vergeven|sorry) (me|mij|jullie mij|voor)? {SO} (voor)? {SO} (wat ik
            |dat ik) {SO} (ga doen|straks|nu|vannacht|doe|opgeef|jullie dit aandoe|er niet
            meer|niet sterker|moet gaan|ga|jullie verlaat|jullie achterlaat))
        (het spijt me {SO} (dat ik|maar ik) {SO} (ga|moet gaan|jullie verlaat|niet
            sterker|het niet|jullie dit aandoe|opgeef|er niet meer|niet meer kan|kan niet
            meer|jullie achterlaat))
        ((zeg|vertel|zeggen jullie) {SO} (alsjeblieft)? {SO} (tegen|aan)? (mijn|mama
            |papa|me) * {SO} dat _ (niet haar schuld|geen schuld|niet zijn schuld|van haar
            hou|van hem hou|van ze hou|hou))
        (het|dit) is {SO} (niemands|niet jullie|niet jouw|niet zijn|niet haar) schuld
        niemand (heeft|treft) (hier)? schuld / neem (het)? jezelf niets kwalijk
        voel je niet schuldig / geef jezelf (alsjeblieft)? niet de schuld / geen schuldgevoel
        ((zorg|zorgen jullie|pas) {SO} (goed)? (voor|op) (de kinderen|mijn kinderen|mama
            |mijn moeder|mijn hond|de hond|mijn kat|elkaar|papa|hem|haar) {SO} (voor mij
            |voor me|als ik|alsjeblieft als ik))
        ((tot ziens|we zien elkaar|zie jullie|tot) {SO} (in de hemel|aan de andere kant|in
            het volgende leven|hierboven|in een ander leven))
        (jullie|je) (horen|hoort) {SO} (niets|niks|nooit) meer {SO} van (me|mij)
        vergeet me niet / onthoud me (zoals|goed)
        ((wilde|wil|wou) {SO} (alleen)? {SO} (nog)? {SO} (even|één keer)? (afscheid
            nemen|vaarwel zeggen|gedag zeggen voor altijd))
        (neem (ik)? {SO} afscheid (van jullie|van iedereen|van het leven|van deze wereld
            |van je|van alles))
        (dit|dat) was het (dan)? {SO} (voor mij|met mij)
        ((stem|haar|hem|mama|papa|ze) {SO} (nog een keer|nog één keer|een laatste keer
            |voor het laatst) {SO} (te)? (horen|zien|gehoord|gezien|geknuffeld|omhelsd
            |vastgehouden))
        (weet|weten|denkt) {SO} niet dat (het)? {SO} (het)? afscheid was
        niet dat het afscheid was
        bedankt voor alles {SO} (vaarwel|ik kan niet meer|het is goed zo)
        van iedereen {SO} afscheid genomen / afscheid genomen van iedereen
        (zoek|zoekt|zoeken jullie) (me|mij) _ niet (naar me|naar mij)?
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
