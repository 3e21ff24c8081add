"""French. Apostrophes part words: «j'aimerais» is «j aimerais»."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        je peux / puis je / je pourrais / est ce que je (peux|pourrais) / j aimerais
        je voudrais / je veux / j ai envie de / ça te dit / ça vous dit / ça te dirait
        ça vous dirait / tu veux|voudrais / vous voulez|voudriez / voulez vous / veux tu
        voudriez vous / accepteriez vous / tu accepterais / s il vous plaît / s il te plaît
        viens / venez / je vous|t invite / je vous|te propose / tu viens / vous venez
    """,
    Meaning.SHALL_WE: """
        on pourrait / pourrait on / peut on / on peut / est ce qu on (peut|pourrait)
        pourrions nous / pouvons nous / si on / et si on / nous pourrions / on devrait
    """,
    Meaning.MEET: """
        (se|nous)? (voir|revoir|rencontrer|retrouver)
        (boire|prendre) (un|le)? (café|verre|thé|pot)
        un (café|verre|thé|pot|resto|ciné|restaurant|rendez vous galant) / dîner|déjeuner
        sortir / manger ensemble / aller au (cinéma|restaurant|ciné|resto)
        une (promenade|balade) / vous|te rendre visite / passer (vous|te) voir / inviter
        rendez vous
    """,
    Meaning.YOU: """
        vous / te / toi / avec vous|toi / ensemble / nous deux / tous les deux / toi et moi
        vous et moi / nous / on / t
    """,
    Meaning.MEET_YOU: """
        (sortir|dîner|déjeuner|manger|boire|venir|danser) avec moi
        être (amis|amies|ami|amie|plus que ça)
        devenir (amis|amies|votre ami|votre amie|ton ami|ton amie) / m épouser / vous|t épouser
        à (mon|notre) (mariage|anniversaire|vernissage|concert|spectacle)
        à ma (fête|soirée|remise) / chez moi / me (voir|rencontrer|rejoindre)
        vous|t (embrasser|serrer|toucher|enlacer)
    """,
    Meaning.LOVE_YOU: """
        je (vous|t) aime / je suis (tombé|tombée)? amoureux|amoureuse de vous|toi
        amoureux|amoureuse de vous|toi / tombé|tombée amoureux|amoureuse de vous|toi
        (j ai|ai) (des|de vrais)? sentiments pour vous|toi / des sentiments pour vous|toi
        vous êtes (si|très|trop|tellement)? (belle|beau|sexy|séduisante|séduisant|magnifique)
        tu es (si|très|trop|tellement)? (belle|beau|sexy|séduisante|séduisant|magnifique)
        (je suis)? attiré|attirée par vous|toi
        (envie|voudrais|veux|aimerais) (de)? vous|t embrasser
        (je)? rêve de (vous|toi) (la nuit|chaque nuit|toutes les nuits) / je vous|te désire
        pense à (vous|toi) (chaque nuit|toutes les nuits|tout le temps|sans arrêt)
        plus qu (un|une) (client|cliente|patient|patiente|thérapeute) pour (moi|vous)
    """,
    Meaning.GIFT: """
        cadeau|cadeaux / fleurs / bouquet / chocolats / boîte de chocolats / gâteau / bon d achat
        carte cadeau / bouteille de (vin|champagne) / petite attention / un petit quelque chose
        colis / confiture / pot de miel / places pour / billets pour / une écharpe
    """,
    Meaning.FOR_YOU: """
        pour vous|toi / vous|t (offrir|apporter|envoyer|donner|déposer|faire parvenir|remettre)
        vous|te (donner|faire|déposer|remettre)
        vous ai (acheté|envoyé|fait|tricoté|préparé|apporté)
        t ai (acheté|envoyé|fait|tricoté|préparé|apporté) / votre|ton adresse
        à (votre|ton) cabinet / au cabinet / devant (votre|ta) porte / dans (votre|ta) boîte
    """,
    Meaning.PAY: """
        vous|te payer / vous|te (régler|rembourser|virer) / combien je vous|te dois
        combien vous|te dois je / qu est ce que je vous|te dois
        je vous|te dois (de l argent|combien|encore|#) / vous|te dois encore
        (m envoyer|envoyez moi|envoie moi|me faire|avoir|besoin d) (une|la|votre|ta|ma)? facture
        facture (impayée|en attente|à régler|à payer)
        (payer|régler) (la|votre|ta|cette|ma)? facture / un reçu|remboursement / remboursez moi
        me rembourser / mon argent / (faire|fait|envoyer)? (un)? virement
        votre|ton (rib|iban|paypal|compte bancaire) / me prêter de l argent
        payer (pour)? (votre|ton) temps
    """,
    Meaning.CONTACT: """
        votre|ton (numéro|portable|mail|email|e mail|instagram|insta|facebook|whatsapp
        |numéro personnel|numéro privé) / (m ajouter|ajoutez moi|ajoute moi) (sur|en)
        (sur|par) whatsapp / vous|te suivre sur / demande d ami
        (appelez|appelle|rappelez|rappelle) moi / vous|t appeler
        vous|t (écrire|parler|contacter) (en privé|directement|ailleurs)
        (parler|écrire|discuter) (en privé|directement|ailleurs|en dehors) / en dehors d ici
        où (habitez vous|tu habites|vous habitez|habites tu) / sur (facebook|instagram|linkedin)
    """,
    Meaning.GROUP: """
        (rejoindre|rejoignez|rejoins|venir dans|entrer dans) (mon|notre|le|ce) (groupe|canal
        |salon|serveur)
        vous|t (ai)? (ajouter|ajouté|ajoutée|inviter|invité|invitée) (au|dans|à|sur) (le|mon
        |notre|un)? (groupe|canal|salon|serveur) / dans (notre|mon) (groupe|canal|serveur)
    """,
    Meaning.HOSTILE: """
        va te faire (foutre|voir) / allez vous faire (foutre|voir) / je t emmerde
        je vous emmerde / (ferme|fermez) (ta|votre|la) (gueule)? / ta gueule / va au diable
        va crever / allez crever / crève / dégage / dégagez
        vous êtes (une|un|vraiment|qu une|qu un|le|la|d une)? (nul|nulle|incompétent
        |incompétente|inutile|pathétique|menteur|menteuse|charlatan|connard|connasse|salope
        |monstre|ordure|folle|fou|idiot|idiote|pire|honte|escroc)
        tu es (une|un|vraiment|qu une|qu un|le|la)? (nul|nulle|incompétent|incompétente|inutile
        |pathétique|menteur|menteuse|charlatan|connard|connasse|salope|monstre|ordure|folle|fou
        |idiot|idiote|pire|honte|escroc)
        t es (une|un|vraiment)? (nul|nulle|inutile|pathétique|menteur|menteuse|connard|connasse
        |salope|monstre|ordure|folle)
        (pauvre|sale|espèce de) (conne|con|type|folle|merde|connasse|connard|salope)
        je vous|te (hais|déteste|méprise)
        (vous avez|tu as|avez|as) (détruit|gâché|ruiné|foutu en l air) ma vie / vous me dégoûtez
        tu me dégoûtes / (vous allez|tu vas) (le)? (payer|regretter)
        je sais où (vous habitez|tu habites) / je vais vous|te (retrouver|détruire|poursuivre)
        j espère que (vous|tu) (crevez|crèves|mourrez|souffrez|crever*) / pire (psy|thérapeute)
        perte de temps
    """,
    Meaning.NOT: "ne / n / pas / jamais / sans / aucun|aucune / rien / personne / plus jamais",
    Meaning.I: "je / j / moi / me / m / mon|ma|mes",
    Meaning.OTHER: """
        il|elle|ils|elles
        mon (mari|copain|fils|père|frère|chef|collègue|voisin|ex|compagnon|ami)
        ma (femme|copine|fille|mère|sœur|cheffe|collègue|voisine|compagne|amie)
        mes (enfants|parents|amis) / quelqu un / les gens / tout le monde / lui / un ami
        une amie
    """,
    Meaning.PAST: """
        autrefois / avant / à l époque / il y a (#|quelques|des|longtemps|un an|un mois)
        l an dernier / l année dernière / quand j étais / au début / un jour
    """,
    Meaning.NOW: "maintenant / aujourd hui / encore / toujours / de nouveau / en ce moment",
    Meaning.OVER: "c est fini / est passé / derrière moi / est parti",
    Meaning.ELSEWHERE: """
        film / chanson / roman / livre / série / poème / pièce / épisode / podcast / émission
    """,
    Meaning.IDIOM: """
        comme vous (savez|voyez) / comme tu (sais|vois) / vous savez / tu sais
        un cadeau (de la vie|du ciel|empoisonné) / (dit|a dit|disait) je t aime
        je vous aime (bien|tous) / merci pour (les|le|votre|ton) (fleurs|cadeau|temps)
        ravi|ravie de vous (rencontrer|avoir rencontré) / pas un cadeau
        cadeau pour (ma|mon|mes|sa|son|les)
        (pris|avais|ai) rendez vous (chez|avec (le|la|un|une|mon|ma))
    """,
}
