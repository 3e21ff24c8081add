"""French: what others will find, hear and have to do afterwards: last words written to them."""

from care.danger.words.fr.parts import DAY, KIN, PETS

OTHERS_LATER = f"""
    (quand|lorsque|le temps que|avant que|avant qu'|d'ici que|d'ici à ce que|au moment où
        |si) _ _ (rentreront|rentrera|rentre|rentrent|arriveront|arrivera|arrive|arrivent|reviendra
        |reviendront|lirez|lira|lise|lisez|lisent|liront|verra|verrez|recevrez|reçoive|trouve
        |trouvera|trouverez|réveilleront|réveillera|apprendra|apprendrez) _ _ (ce sera|il sera|tout
        sera|ça sera|je serai|je ne serai|j'aurai|je me serai|j'existerai|c'en sera) (trop tard|fini
        |déjà|mort|morte|partie|parti|plus|loin|disparu|sauté|froid|froide|terminé|en finir
        |ailleurs)
    (sait|savent|saura|sauront|doute|doutent|comprend|comprennent|sais) (pas|plus|rien|toujours pas
        |encore pas) (encore)? (que|qu') (c'est|c'était|ce sera|ça sera|c'étaient) (un|mon|mes|le|la
        |pour|l')? (adieu|adieux|dernière|dernier|toujours|fin|de bon|au revoir|fini)
    (ce|c'|c') (était|est|c'était) (un|mon|mes|l') (adieu|adieux)
    (croit|croient|pense|pensent|cru|dit|croire) _ (que)? (c'est|c'était|pour|à|je (pars|vais|m'en
        vais)) _ _ (voyage|vacances|travail|déplacement|déménage|déménagement|weekend|week
        end) _ _ (mais|en vrai|en réalité|en fait|y a pas|la vérité|c'est faux|alors que|il n'y a
        pas)
    (en vrai|en réalité|en fait|la vérité c'est que|la vérité est que) _ (je (pars|vais|m'en vais)
        |c'est) _ (mourir|pour mourir|en finir|pour en finir|me (tuer|pendre|suicider|supprimer)|mon
        enterrement)
    (y a|il y a|c'est|ce sera|prépare|planifie|bientôt|organiser|viendrez à|viendront à
        |sera) (bientôt)? (mon (propre)? enterrement|mes (propres)? (obsèques|funérailles))
    (plans|plan|préparatifs|projets) (pour|de) ma (propre)? (mort|fin|disparition)
    (enveloppe|lettre|mot|papier|carnet|message|boîte) _ _ _ _ (elle|il|ils|on|vous|tu
        |elles) (comprendra|comprendront|comprendrez|comprendras|saura|sauront|saurez)
    (laissé|laisse|mis|écrit|noté) _ _ _ (une explication|des explications|mes instructions|mes
        consignes|mes volontés|mes dernières volontés|des instructions pour|des consignes pour)
    (dites|dis|direz|diras|transmettez|transmets|expliquez|répétez|faites savoir|rappelez) (bien
        |leur|lui|aussi)? (à|aux) (tous|toutes)? (mes|mon|ma|les|la|le)? ({KIN}|tout le monde|tous
        |ceux) _ (que|qu') _ _ _ (pour rien|faute|coupable|coupables|responsable|responsables|désolé
        |désolée|aime|aimais|aimé|aimés|aimée|pardon|fautifs|fautive)
    mes derniers mots (seront|sont|iront|pour|c'est|à) / (dernières|dernière) (paroles|parole|pensée
        |pensées) (seront|sera|ira|est|sont) (pour|à)
    (dernière|dernières) (chose|choses|nouvelle|nouvelles|mots|parole|paroles|fois|phrase|ligne
        |lignes) que (vous|tu|on) (entendrez|entendras|entendra|lirez|liras|lira|aurez|auras
        |recevrez|recevras|verrez|verras)
    (plus personne|personne|on|vous|tu) (ne|n')? (entendra|entendrez|entendras|aura|saura) (plus
        |plus jamais|jamais)? (parler|de nouvelles)
    (ne)? me (cherchez|cherche) (pas|plus) (demain|parmi|c'est|je serai|vous ne|adieu|svp|s'il
        |surtout|je suis déjà|plus jamais|où|là|dans|merci)
    (au cas où|si|s') (il)? (m'arrive|m'arrivait|devait m'arriver|m'arrivera) (quelque chose|un
        malheur|un truc|un accident) _ _ (occuper|occupez|soin|garder|prends|prenez|dis|dites
        |enfants|fille|fils|chien|chat|{PETS})
    (va|vais) m'arriver quelque chose
    (embrassé|embrassés|embrassée|serré|serrés|vu|vus|revu|revus|appelé|appelés|visité|fait le tour
        |regardé|caressé|profité) _ _ (une|pour la|la) (toute)? dernière fois
    (dernier|dernière|ultime) (coucher de soleil|lever de soleil|regard sur|baiser|câlin|étreinte
        |tour en|verre avant|cigarette|clope|repas avant|promenade avec|balade avec|visite à)
    (dit|dis|fait|faire|dire) (déjà|un dernier|enfin)? (au revoir|adieu|mes adieux|coucou) _ (au|à
        mon|à ma|à la|à mes|aux) (chat|chien|chambre|maison|mer|jardin|arbres|endroits|{PETS}|tombe)
    (ce sera|ça sera|c'est|c'est pour) {DAY} _ _ _ dit (au revoir|adieu)
    (entendre|écouter|réentendre) (sa|leur|ta|la) voix _ (une)? (dernière
        |ultime)? (fois)? _ _ (adieu|dernière fois|avant de (mourir|partir|le faire)|ce soir|finis
        |elle sait pas|il sait pas)
    (robe|costume|tailleur|habits|chemise|tenue|vêtements|photo) _ _ _ (enterré|enterrée|enterrement
        |cercueil|obsèques|incinérée|incinéré|funérailles)
    (écrit|rédigé|prévenu|dit) _ _ (que)? je (ne)? (viendrais|viendrai|reviendrais|reviendrai
        |serai) (plus|pas) (jamais|demain|lundi|là|travailler) _ _ (fin|mort|morte|meurs|adieu|ce
        soir|me tue|en finis)
    (là)? où je vais _ (besoin|servira|servir|serviront|rien|utile|voyage) / (besoin|servira
        |serviront|servir|utile|usage) _ _ (là)? où je vais
    (va|vont|allez|vas|aller) (me|m') (retrouver|trouver|découvrir) (demain|morte|mort|pendu|pendue
        |au|dans|là|sans vie|le matin|trop tard)
    (celui|celle|ceux|la personne|pompiers|policiers|personne) qui (va|vont|allez)? (me
        |m') (trouvera|trouver|trouvera|retrouvera|trouveront|découvrira|découvriront|retrouveront
        |retrouver|ramasser|décrochera)
    (trouvera|trouveront|découvrira|comprendra|verra|saura) tout (en rentrant|demain|au réveil|le
        matin|sur|dans|par)
    (lisez|lis|ouvrez|ouvre|lira|liront|lire|ouvrira|écoutez|regardez) (la|le|les) (quand|après|une
        fois|seulement|que quand|plus tard quand)
    (veilleras|veillerez|veille|veillez|occuperas|occuperez|occupe toi|occupez vous|prendras soin
        |prendrez soin|garderas|élèveras|prends soin|prenez soin|prenez) (bien)? (sur|de|d')? (mes
        |mon|ma|les|eux|lui|elle) ({KIN}|{PETS})? (après|quand je|pour moi|à ma place|une fois que
        |quand ce)
    (porte|clé|clef) _ _ (ouverte|déverrouillée|paillasson|verrouillée|boîte aux
        lettres) _ _ (pompiers|secours|police|samu|flics|trouve|trouvent|trouver|entrer sans)
    (pour que|que) _ {KIN} _ (ait|aient|auront|aura) (plus)? (rien|pas) (à|de) (faire|ranger|gérer
        |payer|trier|nettoyer|vider|s'occuper) _ (après|quand|derrière)
    (personne|on|tu|vous|{KIN}) _ (supporter|gérer|porter|payer|subir) _ (quand je (serai|ne)|après
        (ma mort|moi))
    (prévenez|prévenir|appelez|dites) (personne|rien) _ _ (trop tard|avalé|déjà fait|fini)
    (aie|ait|aient|ai|aies) (pas)? à (me|le|mon corps) (trouver|découvrir|retrouver|décrocher
        |chercher|voir|ramasser|identifier)
    (enfants|fils|fille|famille|mari|femme|proches|parents|{KIN}) (n'|ne)? (aient|ait|aura
        |auront) (pas)? à (me|le|mon corps) (trouver|découvrir|retrouver|décrocher|chercher|voir
        |ramasser|identifier)
    (que ce|que ça|pour que ce|ce) (ne)? (soit|soient|sera|serait) pas _ {KIN} qui (trouve|trouvent
        |découvre|découvrent|retrouve|voit|tombe sur) (mon corps|le corps|ça|moi)
    (c'est que|ça veut dire que|ça voudra dire que|alors|sachez que|sache que) je (ne)? (suis|serai
        |me suis) (mort|morte|plus là|plus de ce monde|déjà parti|déjà partie|parti pour|partie pour
        |tué|tuée|donné la mort|suicidé|suicidée|plus en vie)
    (confié|donné|laissé|remis|déposé|amené|rendu) _ _ _ _ {KIN} _ _ (sait|savent|dit|dire|compris
        |comprend|demandé) (pas|rien)? (pourquoi|que c'est pour toujours|la raison)
    (au moment où|à l'heure où|le jour où|dès que|d'ici que) (vous|tu|on|ils|elle) (lis|lisez|liras
        |lirez|lit|reçois|recevrez|recevras|trouves|trouverez|lirez) (ça|ceci|ce message|cette
        lettre|ce mot|ces lignes|ce mail|mon message)
    (lettre|mot|message|mail|colis|courrier) _ _ _ (ce|il|ça)? (sera|serai) (déjà)? (trop tard|mort
        |morte|fini|parti|partie)
    (dites|dis|demandez) aux (pompiers|secours|flics|policiers|ambulanciers) / (pompiers
        |secours) _ _ casser la porte
    (dites|dis) (bien)? (à|aux) _ {KIN} (que|qu') _ _ _ (aimait|adorait|adorais|aimera|aimerai
        |regrette|pense à|pardonne|quitte)
    {KIN} (seront|sera|auront) _ (toucheront|touchera|débarrassés|à l'abri|l'assurance) _ _ (quand
        je|une fois que je|après ma mort|si je (me|meurs))
    dire (à|aux) _ {KIN} (que|qu') _ _ _ (faute|pour rien|aime|aimais|aimait|aimés|aimée|coupable
        |responsable|désolé|désolée)
    (laisse|laissé|écrit|écris|laisserai) (une|des) (lettre|lettres) (à|pour) (la police|la
        gendarmerie|les flics|les secours|le juge|celui qui)
    (ce|cette|mon|ma) (message|lettre|mot|texto|mail|appel) (est|sera) (le|la|mon|ma) (dernier
        |dernière|tout dernier)
    (dites|dis) _ {KIN} que je (lui|leur|les|l'|la|le) (laisse|lègue|donne|pardonne|dis adieu
        |demande pardon|aime|aimais|embrasse)
    (vous|tu|ils|elle|il) (la|le|les) (lirez|liras|lira|liront|recevrez|recevras|trouverez
        |trouveras) (demain|quand|bientôt|après|lundi|trop tard)
    (il|tu|elle|ils|vous) me (trouvera|trouveras|retrouvera|retrouveront|trouveront
        |trouverez) (pendu|pendue|mort|morte|sans vie|froid|froide|trop tard|en rentrant|dans|par
        terre|au bout)
    (excuse|excuses|pardon|désolé|désolée|pense|plains) _ _ (conducteur|chauffeur|conductrice
        |mécanicien|machiniste) (du|de|de la) (train|rame|métro|rer|tgv|camion|tram)
    (dites|dis|direz|diras) (bien)? à * (que|qu') _ _ _ _ (faute|pour rien|cause|aime|aimais|aimée
        |aimé|désolé|désolée|pardonne)
    (la|le|les|l') (trouvera|trouveront|lira|liront|ouvrira|ouvriront) après
"""
