"""Dutch, of the Netherlands and of Flanders."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        kan ik / mag ik / zou ik / zou je / zou u / wil je|u / wilt u / heb je|u zin
        heeft u zin / hebt u zin / heb je tijd / heeft u tijd / ik wil / ik zou (graag|willen)?
        ik wou / wat dacht je van / hoe zou het zijn / is het mogelijk / alsjeblieft
        alstublieft / kom je|u / komt u / graag / goesting / nodig je uit / nodig u uit
    """,
    Meaning.SHALL_WE: """
        kunnen we|wij / zouden we / mogen we / zullen we / laten we / we kunnen / we zouden
    """,
    Meaning.MEET: """
        afspreken / ontmoeten / (elkaar|je|jou|u) (weer|terug|nog eens)? zien / uitgaan
        langskomen / bezoeken / op bezoek
        (koffie|thee|wijntje|biertje|pintje|drankje) (drinken|gaan drinken)?
        iets (drinken|gaan drinken) / een (koffie|koffietje|date|etentje|wandeling) / uit eten
        gaan eten / samen eten / wandelen / naar de film / uitnodigen / iets gaan drinken
        een keer iets drinken
    """,
    Meaning.YOU: """
        je / jou / u / jij / met jou|je|u / wij twee / wij samen / samen / elkaar / ons / we
        jullie
    """,
    Meaning.MEET_YOU: """
        met mij|me (uitgaan|uit|eten|mee|dansen|afspreken) / vrienden (zijn|worden|blijven)
        bevriend (zijn|worden) / jouw vriend|vriendin zijn
        naar|op mijn (bruiloft|trouw|trouwfeest|feest|verjaardag|expositie|huis|afstuderen)
        naar|op onze (bruiloft|trouw|feest) / bij mij thuis / met me trouwen
        (jou|je|u) (kussen|zoenen|omhelzen|knuffelen|aanraken) / meer dan vrienden / me bezoeken
    """,
    Meaning.LOVE_YOU: """
        ik hou van je|jou|u / hou van je|jou|u / ik houd van u|je / verliefd op je|jou|u
        (ben|werd|geworden) verliefd op je|jou|u / (heb|heeft|kreeg) gevoelens voor je|jou|u
        gevoelens voor je|jou|u / ik zie je graag / ik zie u graag
        (je|jij|u) bent (zo|heel|echt)? (mooi|knap|sexy|prachtig|aantrekkelijk|lekker
        |beeldschoon) / voel me (tot jou|tot je|tot u) aangetrokken / aangetrokken tot je|jou|u
        (wil|zou) je|jou|u (willen)? (kussen|zoenen) / droom (elke nacht|s nachts)? van je|jou|u
        denk (elke nacht|de hele tijd|voortdurend|constant) aan je|jou|u
        meer dan (een)? (cliënt|patiënt|therapeut) voor (mij|jou)
    """,
    Meaning.GIFT: """
        cadeau|cadeautje|cadeaus|kado|kadootje|geschenk / bloemen / bos bloemen / boeket
        bonbons|pralines / chocolade|chocolaatjes / taart / cadeaubon / fles (wijn|champagne)
        een kleinigheidje / een attentie / iets kleins / pakje|pakketje / potje (honing|jam)
        kaartjes voor / sjaal
    """,
    Meaning.FOR_YOU: """
        voor je|jou|u / (je|jou|u) (geven|sturen|brengen|schenken|opsturen|bezorgen)
        aan je|jou|u / (naar|in|bij) (de|je|uw|jouw) praktijk / jouw|je|uw adres
        voor (je|uw) deur / in (de|je|uw) brievenbus / afgeven / langsbrengen / opsturen
        (heb|had) (ik)? (je|jou|u)? iets (gekocht|gemaakt|gestuurd|meegebracht)
    """,
    Meaning.PAY: """
        (jou|je|u) betalen / (jou|je|u) terugbetalen
        hoeveel ben ik (je|u|jou) (nog)? (schuldig|verschuldigd)
        (je|u|jou) nog (geld|iets|#)? (schuldig|verschuldigd)
        wat ben ik (je|u|jou) (nog)? (schuldig|verschuldigd)
        (stuur|bezorg|mail) (me|mij) (de|een|je|uw|nog)? (factuur|rekening|bonnetje|tikkie)
        (je|uw|openstaande) factuur / een tikkie / openstaande (rekening|factuur)
        factuur (sturen|betalen|krijgen|nodig) / (je|uw) (iban|rekeningnummer|bankrekening)
        geld (overmaken|overschrijven|terug) / mijn geld terug / mij geld lenen
        geld van (je|jou|u) lenen / betalen voor (je|uw|jouw) tijd
    """,
    Meaning.CONTACT: """
        (je|jouw|uw) (eigen|persoonlijke|prive)? (nummer|telefoonnummer|gsm|gsm nummer|mailadres
        |email|instagram|insta|facebook|whatsapp|privenummer|06) / (voeg me|voeg mij) _ toe
        (via|op|over) whatsapp / (je|jou|u) volgen op / vriendschapsverzoek
        (bel|app|sms) (me|mij) / (je|jou|u) (eens|even|vanavond)? (bellen|opbellen|appen)
        (prive|rechtstreeks|ergens anders|buiten deze chat) (met (je|jou|u))? (praten|schrijven
        |appen|chatten|contact) / buiten deze chat / waar (woon je|woont u|woon jij)
        op (facebook|instagram|linkedin)
    """,
    Meaning.GROUP: """
        (lid worden|word lid|kom|komen) (van|in|bij) (mijn|onze|de|deze) (groep|groepje|kanaal
        |chat|appgroep)
        (je|jou|u) (toegevoegd|uitgenodigd) (aan|voor|in) (de|een|mijn|onze) (groep|kanaal|chat
        |appgroep) / (je|jou|u) (aan|in) (de|een|mijn|onze) (groep|appgroep) (toevoegen|zetten)
    """,
    Meaning.HOSTILE: """
        rot op / rot toch op / val dood / krijg de (kanker|klere|tering|pest) / flikker op
        hou je (bek|kop|mond) / houd je bek / loop naar de (hel|maan) / fuck you / donder op
        (je bent|u bent|jij bent) (een|zo n|zo|gewoon|de|het)? (nutteloos|waardeloos|zielig
        |walgelijk|idioot|leugenaar|bedrieger|trut|kutwijf|hoer|monster|klootzak|sukkel
        |oplichter|kwakzalver|nep|stom|slechtste|lul|eikel|incompetent)
        (stomme|domme|vieze|achterlijke) (trut|koe|heks|klootzak|hoer|wijf|kwakzalver) / kutwijf
        klootzak / teringwijf / ik haat (je|jou|u) / ik veracht (je|jou|u)
        ik walg van (je|jou|u)
        (je hebt|u hebt|u heeft|jij hebt) mijn leven (verwoest|verpest|kapot gemaakt
        |kapotgemaakt) / (je zult|u zult|je gaat|u gaat|ga je) (er)? (spijt|boeten)
        ik weet waar (je woont|u woont|je werkt)
        ik (zal|ga) (je|jou|u) (vinden|aanklagen|kapotmaken|krijgen) / ik krijg je nog wel
        ik hoop dat (je|u) (doodgaat|crepeert|sterft|lijdt) / slechtste therapeut
        tijdverspilling / weggegooid geld
    """,
    Meaning.NOT: "niet / nooit / geen / zonder / niets / niks / niemand / nimmer",
    Meaning.I: "ik / me / mij / mijn|mn",
    Meaning.OTHER: """
        hij / zij
        mijn (man|vrouw|vriend|vriendin|zoon|dochter|vader|moeder|broer|zus|baas|collega|buurman
        |buurvrouw|ex|partner|kinderen|ouders) / iemand / mensen / iedereen / een vriend
        een vriendin / hem / haar / hen
    """,
    Meaning.PAST: """
        vroeger / destijds / toen / (#|jaren|maanden|een jaar) geleden / ooit / vorig jaar
        als kind / in het begin
    """,
    Meaning.NOW: "nu / vandaag / nog steeds / weer / tegenwoordig / de laatste tijd",
    Meaning.OVER: "is voorbij / is weg / achter me",
    Meaning.ELSEWHERE: """
        film / liedje / nummer van / roman / boek / serie / gedicht / aflevering / podcast
        toneelstuk
    """,
    Meaning.IDIOM: """
        een cadeau (van het leven|uit de hemel) / zoals (je|u) weet / weet je
        (zei|zegt|gezegd) _ ik hou van je / cadeau|cadeautje voor (mijn|hem|haar|de)
        bedankt voor (de|het|je|uw) (bloemen|cadeau|tijd) / leuk je te ontmoeten
    """,
}
