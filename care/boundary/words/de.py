"""German."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        kann ich / könnte ich / darf ich / dürfte ich / möchten sie / möchtest du / magst du
        willst du / wollen sie / haben sie lust / hast du lust / hätten sie lust
        hättest du lust / hätten sie zeit / haben sie zeit / hast du zeit / hättest du zeit
        ich möchte / ich würde / ich will / ich wünsche mir / wie wäre es / wie wärs
        wäre es möglich / gibt es eine chance / bitte / würden sie / würdest du / kommen sie
        kommst du / mögen sie
    """,
    Meaning.SHALL_WE: """
        können|könnten|dürfen|wollen|sollen wir / lass uns / lassen sie uns / wir könnten|sollten
        ob wir uns
    """,
    Meaning.MEET: """
        treffen / wiedersehen / (uns|sie|dich) (mal|wieder|mal wieder)? sehen / ausgehen
        besuchen / vorbeikommen
        (auf|für|einen|nen|zum) (einen|nen|ein)? (kaffee|tee|bier|wein|drink|spaziergang|essen)
        kaffee trinken / essen gehen / spazieren gehen / ins kino / einladen / ein date / date
        was trinken / etwas trinken / zum abendessen / zum essen / privat treffen
    """,
    Meaning.YOU: """
        sie / dich / dir / ihnen / du / mit ihnen / mit dir / uns / uns beide / wir zwei / wir
        zusammen / euch
    """,
    Meaning.MEET_YOU: """
        mit mir (ausgehen|essen|kaffee|treffen|tanzen|zusammen) / zu mir (kommen|nach hause)?
        mich (besuchen|treffen|heiraten) / freunde (sein|werden|bleiben) / befreundet sein
        zu (meiner|unserer) (hochzeit|feier|party|geburtstagsfeier|ausstellung|abschlussfeier)
        zu meinem (geburtstag|fest|konzert) / meine (freundin|frau) werden / mein freund werden
        mehr als (freunde|das) / sie|dich (küssen|umarmen|berühren|in den arm nehmen)
    """,
    Meaning.LOVE_YOU: """
        ich liebe sie|dich / liebe dich / hab dich lieb
        in sie|dich (so|total|sehr)? (verliebt|verknallt) / verliebt in sie|dich
        (habe|hab|hege) (echte|starke)? gefühle für sie|dich / gefühle für sie|dich
        sie sind (so|sehr|wirklich)? (schön|wunderschön|attraktiv|sexy|hübsch|süß)
        du bist (so|sehr|wirklich)? (schön|wunderschön|attraktiv|sexy|hübsch|süß|heiß)
        (fühle|fühl) mich zu ihnen|dir hingezogen / möchte|will sie|dich (küssen|heiraten)
        träume (nachts|jede nacht)? von ihnen|dir / denke (jede nacht|ständig|nachts) an sie|dich
        mehr als (nur)? (ein|eine)? (klient|klientin|patient|patientin|therapeut
        |therapeutin) für (mich|sie)
    """,
    Meaning.GIFT: """
        geschenk|geschenke / blumen / blumenstrauß / strauß / pralinen / schokolade / kuchen
        gutschein / flasche wein / flasche sekt / kleinigkeit / eine aufmerksamkeit
        päckchen|paket / marmelade / glas honig / konzertkarten / karten für / ein mitbringsel
        etwas kleines
    """,
    Meaning.FOR_YOU: """
        für sie|dich
        ihnen|dir (schenken|geben|bringen|schicken|senden|mitbringen|vorbeibringen|backen)
        ihnen|dir / vorbeibringen / in (die|ihre|deine) praxis (bringen|schicken|stellen)?
        ihre adresse / deine adresse / vor (die|ihre|deine) tür / in den briefkasten / schenken
        zukommen lassen
    """,
    Meaning.PAY: """
        ihnen|dir (geld|das geld|etwas)? (bezahlen|zahlen|überweisen) / sie|dich bezahlen
        (was|wie viel) (schulde|bin) ich ihnen|dir / schulde ich ihnen|dir (noch)?
        ihnen|dir noch geld
        (eine|die|meine|ihre|deine|letzte|offene) rechnung (schicken|ausstellen|senden|bekommen
        |bezahlen|offen) / rechnung (schicken|ausstellen|zuschicken|bezahlen|überweisen)
        brauche (noch)? (eine|die) (rechnung|quittung) / offene rechnung
        schick* mir (die|eine) rechnung / mein geld zurück / geld zurück
        ihre|deine (iban|kontonummer|bankverbindung) / ihr|dein (paypal|konto) / mir geld leihen
        trinkgeld / für ihre|deine zeit (bezahlen|zahlen)
    """,
    Meaning.CONTACT: """
        ihre|deine (private|persönliche)? (nummer|handynummer|telefonnummer|mail|email
        |mailadresse|privatadresse) / ihr|dein (instagram|insta|facebook|whatsapp|profil)
        (über|per|auf) whatsapp / auf instagram folgen / freundschaftsanfrage
        auf facebook (hinzufügen|befreundet) / rufen sie mich (bitte|mal)? an
        ruf mich (bitte|mal)? an / darf|kann|könnte ich sie|dich (mal)? (privat)? anrufen
        sie|dich (privat|heute abend)? anrufen
        (direkt|privat|woanders|außerhalb) (mit ihnen|mit dir|ihnen|dir)? (schreiben|reden
        |sprechen|chatten) / privat (schreiben|erreichen|kontaktieren)
        wo (wohnen sie|wohnst du) / sie|dich privat
    """,
    Meaning.GROUP: """
        (meiner|unserer|der|dieser) (gruppe|community) beitreten
        in (meine|unsere|die|eine) gruppe (einladen|kommen|hinzufügen|aufnehmen)
        (meinem|unserem) (kanal|chat) beitreten / zur gruppe hinzugefügt
        sie|dich (in|zu) (die|der|einer|meiner|unserer) gruppe / in (unseren|meinen) (kanal|chat)
    """,
    Meaning.HOSTILE: """
        fick dich / ficken sie sich / leck mich / verpiss dich / verpissen sie sich
        halt die fresse / halt die klappe / halten sie den mund / fahr zur hölle / scher dich
        hau ab / arschloch
        sie sind (so|ein|eine|einfach|der|die)? (unfähig|nutzlos|wertlos|widerlich|erbärmlich
        |idiot|idiotin|lügner|lügnerin|betrüger|betrügerin|schlampe|monster|letzte|versager
        |versagerin|scharlatan|dumm|krank)
        du bist (so|ein|eine|einfach|der|die)? (unfähig|nutzlos|wertlos|widerlich|erbärmlich
        |idiot|idiotin|lügner|lügnerin|betrüger|betrügerin|schlampe|monster|letzte|versager
        |versagerin|scharlatan|dumm|krank)
        (du|sie) (dumme|blöde|verdammte|miese) (kuh|sau|schlampe|hexe|ziege) / du wichser
        du hurensohn / ich hasse sie|dich / ich verachte sie|dich / sie widern mich an
        du widerst mich an / du kotzt mich an
        (haben|hast) mein leben (zerstört|ruiniert|kaputt gemacht)
        (das)? (werden sie|wirst du) (noch)? (bereuen|büßen) / ich weiß wo (sie wohnen|du wohnst)
        ich (mach|mache) sie|dich fertig / ich zeige? sie|dich an
        (hoffe|hoffentlich) (sie|du) (verrecken|verreckst|sterben|stirbst|krepieren|krepierst)
        schlechteste therapeut* / zeitverschwendung / geldverschwendung
    """,
    Meaning.NOT: "nicht / nie / niemals / kein|keine|keinen / ohne / nichts / niemand / nie mehr",
    Meaning.I: "ich / mich / mir / mein|meine|meinen",
    Meaning.OTHER: """
        er / mein (mann|freund|sohn|vater|bruder|chef|kollege|nachbar|ex|partner|kind)
        meine (frau|freundin|tochter|mutter|schwester|chefin|kollegin|nachbarin|partnerin|kinder
        |eltern) / jemand / leute / alle / man / ein freund / eine freundin / ihm / einander
    """,
    Meaning.PAST: """
        damals / früher / vor (#|einem|einigen|vielen|ein paar) (jahr|jahren|monaten) / einmal
        als (kind|ich) / letztes jahr / zu beginn / am anfang
    """,
    Meaning.NOW: "jetzt / heute / immer noch / noch immer / wieder / zurzeit",
    Meaning.OVER: "ist vorbei / ist weg / hinter mir",
    Meaning.ELSEWHERE: """
        film / lied / song / roman / buch / serie / gedicht / folge / podcast / theaterstück
    """,
    Meaning.IDIOM: """
        ein geschenk (des|zu|für das|dass) / sehen sie / siehst du / wie sie wissen
        wie du weißt / wissen sie / (sagt|sagte|gesagt) ich liebe dich
        danke für (die|das|ihre|deine) (blumen|geschenk|zeit) / freut mich sie kennenzulernen
        schön sie kennengelernt / sie alle / für sich / sie sich / kein geschenk
        geschenk für (meine|meinen|mein|ihn|die kinder)
    """,
}
