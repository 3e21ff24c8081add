"""French: wishes to die said round about: what would be best, what a voice says, what holds."""

from care.danger.words.fr.parts import DIE, KIN

KILL_SELF = f"""
    (voix|tête|cerveau|diable|quelque chose|truc) _ _ (dit|disent|répète|répètent|crie|crient
        |ordonne|ordonnent|demande|demandent|pousse|poussent|souffle|murmure|hurle|hurlent
        |conseille) _ (de|que|à|qu'il faut que)? (je)? (dois|devrais|meure|me tue|me suicide|saute
        |en finisse|{DIE})
    (décidé|décide|choisi|choisis|résolu|résolue|promis) (de|d'|à) (ne)? (plus|pas) (vivre|rester
        |continuer à vivre|être (là|en vie|de ce monde)|exister|continuer|me réveiller|vieillir)
    (décidé|décide|choisi|choisis|résolu|vais|veux|voudrais|préfère|envie|aimerais|pense|pensé|temps
        |rêve|compte|prévu|idée) (de|d'|à)? (partir|m'en aller|sortir|me retirer|me tirer|me barrer
        |m'échapper) (de|d') (cette|la|ma|ce) (putain de|foutue|chienne de)? (vie|existence|monde
        |terre)
    (sortir|partir|se tirer|disparaître) de (cette|la|ma) (putain de|foutue|chienne de)? vie
    (disparaîtrai|disparais|disparaître|effacer|m'effacer) de (cette|la surface de la|la) terre
    ma (pauvre|misérable|triste|petite)? (vie|existence) (s'arrête|s'arrêtera|se termine|se
        terminera|finit|finira|prend fin|prendra fin|s'achève|s'achèvera) (ici|là|ce soir|demain
        |cette nuit|dimanche|bientôt|aujourd'hui|samedi|lundi|vendredi|à noël|maintenant)
    (veux|voudrais|aimerais|souhaite|espère|envie|demande|hâte|vivement|faudrait|faut) (juste
        |seulement|vraiment|tellement|simplement)? que (ma|mon|cette) (pauvre|misérable|triste
        |petite|putain de)? (vie|existence|coeur) (s'arrête|se termine|finisse|prenne fin|cesse|soit
        finie|s'achève|lâche|s'éteigne)
    (être|me retrouver|me savoir) (mort|morte) _ (a l'air|paraît|semble|serait|est|vaut|sonne|sera
        |me tente|m'irait|m'arrangerait)
    (la mort|mourir|être (mort|morte)|crever) (ça|elle)? (a l'air|sonne|vaut|m'irait|me va|me
        suffirait)
    (préfère|préférerais|aimerais mieux|vaut mieux|j'aime mieux) (encore|mille fois|largement)? (la
        mort|être (mort|morte)|crever|me tuer|me pendre|ne plus être)
    (le mieux|la meilleure chose|la seule chose|la meilleure solution|mieux|l'idéal|le plus simple
        |la chose à faire) _ _ (c'est|serait|sera|ce serait|est|ça serait|vaudrait) (juste|encore
        |peut être)? (de|que|d')? (je|j')? (sois (mort|morte)|meure|crève|disparaisse|parte pour|me
        tue|me suicide|en finisse|sois plus (là|de ce monde)|n'existe plus|me foute en l'air|{DIE})
    (que je (meure|crève|disparaisse|me tue)) _ (serait|ce serait|c'est|sera|ferait|ça
        serait) _ (mieux|meilleure|bien|solution|service|soulagement|rendre service|délivrance
        |justice|bon débarras)
    (mérite|mériterais|méritais) (bien|juste|que|rien d'autre que|seulement)? (de|la|ma)? (mourir
        |crever|mort|peine de mort)
    (je|j') peux (juste|pas juste|enfin|simplement|plutôt) (mourir|crever|disparaître pour|partir
        pour)
    (laissez moi|laisse moi|qu'on me laisse|foutez moi la paix et laissez moi) _ (mourir|crever
        |partir|m'en aller|en finir)
    (m'en vais|pars|vais aller|rentre|vais vous quitter pour) (mourir|crever)
    (serai|serais|suis) (bientôt|enfin)? (parti|partie) (pour toujours|pour de bon|à jamais
        |définitivement|de ce monde|là haut)
    (me|m') (serais|serai|aurais) (déjà|bien)? (tué|tuée|suicidé|suicidée|foutu en l'air|foutue en
        l'air|flingué|flinguée|pendu|pendue|jeté|jetée|supprimé|supprimée|buté|butée|noyé|noyée
        |donné la mort|tiré une balle|ouvert les veines)
    (je serais|serais|serai) (déjà)? (mort|morte) (depuis longtemps|si|sans (mes|mon|ma|eux|elle
        |lui)|par ma faute)
    (aurais|avais) _ (courage|couilles|cran|force|tripes) _ (je|j'|déjà|serais|aurais) _ _ (mort
        |morte|finir|fini|tué|tuée|flingué|pendu|sauté|terminé|plus là|fin)
    (si) (j'avais) (le courage|les couilles|le cran|la force|un flingue|une arme|un fusil|les
        cachets|de quoi) _ (je|j'|ça) _ (fini|tué|tuerais|finirais|serais|ferais|pendrais|sauterais
        |mort|morte|déjà|longtemps)
    (si ça continue|si ça change pas|si rien ne change|un jour|bientôt|tôt ou tard|à ce rythme|soit
        ça change soit|soit on m'aide soit|ou) _ (comme ça)? (je|j') (vais|finirai par|me|en) (finir
        par)? ({DIE}|tue|tuerai|flingue|pends|suicide|bute|fous en l'air|finis|crève|supprime|jette)
    (suicide|mort|mourir|me tuer|en finir|idée de mourir|ça) (ne|n')? (me)? (sort|quitte|lâche|part
        |sortent) (plus|pas) (de)? (la|ma)? (tête|pensées|crâne|esprit)
    (enterrez moi|qu'on m'enterre|qu'on m'incinère|achevez moi|piquez moi|euthanasiez moi|débranchez
        moi|qu'on me débranche|qu'on me pique)
    (vivement|pressé|pressée|hâte) (que|de|d'être|d'|de me retrouver)? _ (mort|morte|sous terre|trou
        |tombe|cercueil|l'autre monde|là haut|la fin de tout|la mort|cimetière|au delà|ciel|en terre
        |ma fin)
    (mieux|bien|tranquille|peinard|peinarde|heureux|heureuse|paix) _ (six pieds sous terre|sous
        terre|dans (ma|une) tombe|au cimetière|dans un cercueil|dans le trou|entre quatre planches)
    (prie|demande|supplie|implore|espère|souhaite) _ _ (dieu|seigneur|ciel|vierge)? _ (de|pour|que
        |qu'il|d') (ne)? (me|m')? (prendre|prenne|reprendre|reprenne|rappeler|rappelle|emporter
        |emporte|chercher|pas (ré)?ouvrir les yeux|plus ouvrir les yeux|pas rouvrir les yeux|jamais
        rouvrir les yeux|mourir|crever|plus me réveiller|pas me réveiller|laisser mourir)
    (ne)? (pas|plus|jamais) (r|ré)?ouvrir les yeux (demain|un matin|le matin|au matin)? / (plus|pas
        |jamais) rouvrir les yeux
    (arrêter|j'arrête) les frais (et|pour de bon|définitivement) _ (je|me|tue
        |finis)? / rendre mon tablier de vivant
    (veux|voudrais|aimerais|envie) _ (faire le grand saut|passer de l'autre côté|aller de l'autre
        côté|dormir et (plus|ne plus|ne jamais|jamais)|m'endormir et (plus|ne plus|ne jamais|jamais)
        |fermer les yeux (pour toujours|pour de bon|et (plus|ne plus|ne jamais|jamais)))
    (s'endormir|m'endormir|dormir|me coucher|fermer les yeux) _ (plus|pas|jamais) (jamais|plus)? (me
        |se|m')? (réveiller|rouvrir|réveille|ouvrir)
    si (on|quelqu'un|vous|tu|dieu|le médecin) (me|m') (donnait|proposait|offrait|filait|laissait
        |donnais|offrais|donniez) _ _ (pilule|bouton|piqûre|choix|cachet|poison|moyen|flingue|arme
        |euthanasie|mourir|partir)
    (plutôt) (mort|morte|mourir|crever) (que|qu') (de|d')? (encore|une autre|une année|un an|vivre
        |continuer|revivre|rester|un jour|supporter|subir|retourner|finir comme)
    autant (mourir|crever|en finir|me tuer|se tuer|me pendre|me suicider|disparaître|être (mort
        |morte)|me foutre en l'air|me jeter)
    (attends|attend|attendre|espère|reste|vois|demande|cherche) (plus)? (rien d'autre)? que (la
        |ma) (mort|fin)
    (pilule|bouton|piqûre|interrupteur|potion|cachet) _ _ (pour)? (mourir|disparaître|en finir
        |s'éteindre|ne plus exister|m'éteindre|arrêter (de vivre|tout)|me tuer)
    (vie) _ _ (juste|seulement|simplement)? qu'elle (s'arrête|finisse|se termine|cesse|prenne fin)
    (aurais|aurai) (dû|mieux fait|préféré|voulu|aimé|du) (d'|de)? (y (passer|rester)|mourir|crever
        |être (mort|morte)|ne pas naître|partir avec (lui|elle|eux))
    (envie|jalouse|envier) (les|ceux qui) (morts|meurent|sont morts|mourants|ne se réveillent|s'en
        vont)
    (jaloux|jalouse) (des|de ceux qui) (morts|sont morts|meurent|mourants)
    je (mourrais|crèverais|disparaîtrais|partirais) (bien|volontiers)
    (flash|flashs|images|visions|rêves|idées|pensées) (où|dans lesquelles|dans lesquels) (je
        |moi) (saute|meurs|me (tue|pends|jette|noie|tire|vois)|suis (mort|morte)|tombe|m'ouvre)
    (que|comment|quand|où) je me (tuais|suicidais|pendais|foutais en l'air|supprimais|jetais|noyais
        |ferais mourir)
    (me|m') (kill|kills|unalive|suicider moi|suisider|suicidé|pendre moi) / me kill / kill moi
    (raté|ratée) _ (recommencer|recommence|recommencerai|prochaine fois je)
    j'en (finis|finirai) / (veux|vais|pense|voudrais) en finir (aujourd'hui|ce soir|maintenant|vite
        |bientôt|moi même)
    (mort|mourir|crever|la mort) _ (fait|ferait) (moins|même plus|presque plus) peur
    pourquoi je (ne)? suis (pas|toujours pas) (mort|morte|encore mort|encore morte)
    (à la place de|à sa place|avec) _ _ _ (tombe|cercueil|cimetière|caveau)
    coeur (arrête|cesse|arrêtait|cessait|s'arrête) de battre / (arrêter|cesser) de battre mon coeur
    (mourir|crever|la mort|me tuer|en finir|disparaître) _ (j'en ai (très|trop|tellement|vraiment)?
        envie|j'en rêve|j'y aspire|je la veux|je l'attends|je l'appelle)
    (faites|fais|pourvu|vivement|faut|faudrait|aimerais|voudrais|veux|souhaite|espère|prie pour
        |demande) (juste|seulement|tellement)? que je (meure|crève|disparaisse|parte pour|(ne)? me
        réveille (pas|plus|jamais)|m'endorme (et|pour)|sois (mort|morte))
    (idée|pensée|envie|tentation|possibilité|désir|rêve) (du|de|d'un|de mon) suicide
    (aura|a|y aura|existera) plus de moi / (mon|ma) (propre)? (mort|décès|trépas) (me
        |m') (soulagerait|obsède|rassure|attire|délivrerait|apaise|tente)
    (veux|vais|voudrais|envie de|envi de|va|pense à) (me|m') (tue|suicide|pends|pend|bute|flingue
        |supprime|noie|jette)
    (me|m') (jetterais|lancerais|balancerais|foutrais|mettrais|coucherais|jetais|jetai) (bien
        |volontiers|direct|tout de suite)? (sous|sur|devant|du|de|dans|par|d') (un|le|la|les|une
        |l')? (train|métro|rer|tram|bus|camion|pont|fenêtre|balcon|toit|falaise|vide|voie|voies
        |rails|immeuble|seine|fleuve|rivière|canal|voiture)
    (me|m') (tuerais|pendrais|noierais|flinguerais|buterais|supprimerais|suiciderais|foutrais en
        l'air|empoisonnerais|ouvrirais les veines|tirerais une balle)
    (lâche|lâcherai|lâcherais|lâché) le volant
    (avoir|attraper|choper|développer|qu'on me trouve|qu'on m'annonce) (un|une) (cancer|maladie
        (grave|mortelle|incurable)|avc|infarctus|crise cardiaque|tumeur|accident mortel) _ _ (pour
        que|finisse|fin|en finir|emporte|enfin|mourir|délivre|partir|s'arrête)
    (ma mort|ma disparition|mon suicide|me tuer|me suicider|mon décès) _ _ (utile|cadeau|mieux
        |soulagement|solution|délivrance|libération|arrangerait|arrange|soulagerait|rendrait service
        |bonne nouvelle|repos|paix|bonne chose)
    (cadeau|service|soulagement|délivrance|libération|bonne chose|bien) (pour|à) _ _ _ (que
        |si) je (ne)? (sois|suis|soit|étais|meure|meurs|mourais|disparaisse|disparaissais|crève
        |crevais|parte|m'en aille)
    (mieux|plus simple|idéal|parfait|plus facile|reposant) (de|que|si)? _ (mourir|crever|me tuer|me
        suicider|me pendre|être (mort|morte))
    (mourir|crever) (dans mon (lit|sommeil)|cette nuit|maintenant|vite|tout de suite|seul dans mon
        coin|d'un coup) _ (serait|ce serait|ça serait|c'est|voilà)
    (la vie|ma vie) je (la|vous la) (rends|quitte|laisse|donne|jette|lâche)
    (mourir|crever|la mort|me tuer|en finir|être (mort|morte)|disparaître) _ (serait|sera|c'est
        |est) _ (repos|paix|libération|délivrance|soulagement|mieux|bonheur|rêve|luxe|cadeau
        |vacances|solution|tranquillité)
    (veux|voudrais|aimerais|vais|envie de) (partir|m'en aller|y passer|le suivre|la suivre|les
        suivre) (aussi|moi aussi|avec (lui|elle|eux)|à mon tour|dans la mort)
    (demande|sais plus|sais pas|sais même pas|doute) _ _ si je (dois|vais|veux|devrais) (continuer à
        vivre|vivre|rester en vie|encore vivre|mourir|me tuer|en finir)
    (que|pourvu que|espère que|souhaite que) _ _ (soit|sera|serait) (la|ma|le|mon) (dernière
        |dernier)
    me (foutre|jeter|balancer|flanquer|ficher) (à|dans|au) (l'eau|la flotte|le canal|la mer|la
        rivière|le lac|le fleuve|la seine|bouillon)
    ma mort (est|sera|c'est|approche) (pour|proche|imminente|prévue|programmée|fixée|planifiée|ce
        soir|demain|cette nuit)
    (passerai|passerais|passer|passe) à l'acte (ce|cette|demain|bientôt|dès|si|quand|maintenant|je
        |et|samedi|dimanche)
    peur de ce que je (vais|pourrais|peux|risque de|suis capable de|serais capable
        de) (me)? faire (si je (reste|suis) (seul|seule)|ce soir|cette nuit|seul|seule|à moi)
    pas peur (de mourir|de la mort) _ (j'en ai envie|je la veux|au contraire|je l'attends|elle
        m'attire)
    (née|né) par erreur
    jusqu'à (mourir|en mourir|en crever|m'éteindre|ce que (mort|j'en meure|j'en crève|je meure|je
        crève))
    ((#|deux|un|trois|quelques) (doigts|secondes|pas|cheveux|minutes) (de|d')|(pense|pensais|penser
        |songe|repense|reviens|réfléchis|rêve) (plus|sans cesse|tout le temps|tous les jours|souvent
        |beaucoup|encore|sérieusement|toujours|que|plus que|sans arrêt|chaque jour|parfois)? (à|de
        |d'|au|qu'à)|(hésite|choix|balance|hésitation) _ (entre)? (vivre|la vie|rester|continuer)
        (et|ou)|(vaut|sert|va|vaux) (à)? rien autant (que je)?|(convaincs|convaincre|persuade
        |persuader|raisonne|raisonner|force|forcer) _ (de|à) (ne)? (pas)?|(prie|priant|prier|prières
        |supplie|suppliant) (pour|de|d')|(occasion|moment|jour|soir|nuit) (rêvé|rêvée|idéal|idéale
        |parfait|parfaite)? (de|d'|pour)) {DIE}
"""

NO_LIFE = """
    tiens (pas|plus|plus trop|plus vraiment|plus du tout) à (continuer|vivre|rester|être|cette vie
        |la vie|ma vie|continuer à vivre)
    (plus|pas|zéro|aucune|plus aucune|sans) (du tout|vraiment|la moindre)? (envie|intention|désir
        |goût|envi|volonté|motivation|idée) (de|d') (rester|continuer|être|demeurer|vivre|exister
        |poursuivre) (ici|là|sur|à|en|au|dans|vivant|vivante|de|comme ça|cette|ma|cette vie)
    (pas|plus) (vouloir|avoir envie de|pouvoir|avoir la force de) (continuer à vivre|vivre|rester en
        vie|continuer|exister|être là)
    (veux|voudrais|aimerais) (pas|plus|ne pas) (arriver|être|voir|me réveiller|vivre|aller|tenir) (à
        |là|jusqu'à|jusqu'au)? (demain|ce soir|lundi|noël|matin|soir)
    (compte|pense|prévois|vais) (pas|plus) (rester|vivre|continuer) (en vie|vivant|vivante|dans ce
        monde|sur terre|ici bas|longtemps ici|à vivre|vieux|vieille)
    (encore|toujours) (là|en vie|vivant|vivante|debout|ici) _ (c'est|que|uniquement|seulement
        |juste) (que|seulement|juste|uniquement)? (pour|grâce|à cause|parce que) (mon|ma|mes|les|à
        |de|lui|elle|eux)
    (que|seul|seule|juste|seulement|rien que) _ _ (qui)? (me|m') (retient|retiennent|tient en vie
        |tiennent en vie|raccroche|raccrochent|garde en vie|empêche de (mourir|partir|sauter|me
        |passer|le faire|en finir)|maintient en vie)
    (même) _ (me|m') (retient|retiennent|suffit|suffisent) (plus|pas)
    (plus|pas) (rien|personne|grand chose) (ne)? (me|m') (retient|retiennent|raccroche|attend sur
        terre|rattache)
    (vivre|la vie|exister) (pour quoi|pourquoi|à quoi bon|dans quel but|pour qui) / pourquoi je (vis
        |vivrais|respire|continue à vivre|m'accroche) encore
    (vivre|la vie|exister|être en vie|tout ça) _ (très peu pour moi|j'en veux plus|je n'en veux plus
        |j'en ai (soupé|marre|assez|ma claque|ras le bol)|j'ai donné|ça suffit|me dit plus|me tente
        plus)
    (ma claque|ras le cul|ras la casquette|ras la frange|ras le pompon|plein les bottes|soupé|jusque
        là|la nausée|horreur|le dégoût|ma dose|plein le casque|mon voyage) (de|d') (vivre|exister|la
        vie|cette vie|être en vie|être là|ma vie|respirer|être vivant|être vivante|l'existence)
    (hais|haïs|déteste|exècre|abhorre|supporte plus|vomis|maudis) _ (être en vie|vivre|exister|être
        vivant|être vivante|être au monde|me réveiller|être là|respirer|chaque jour où je vis)
    (fini|terminé|foutu|mort|morte|fichue|foutue|cuit) (avec)? (la vie|cette vie|ma vie|la mienne
        |l'existence|ce monde) / ai fini avec (tout|la vie|ce monde)
    (la vie|ma vie|vivre) (c'est|est|elle est) (fini|terminé|finie|terminée|bonne à jeter|foutue
        |fichue|derrière moi)
    (fait|mis) une croix sur (la vie|ma vie|tout|vivre|l'avenir)
    (devrais|devrait|mérite|mérites) (pas|plus) (être|exister|vivre|respirer)
    (servir|sers|utile|sert) _ (à)? (personne|rien) _ (vivement|autant|vaut mieux|faut que je (parte
        |meure|crève)|il faut que je parte|que je (meure|parte|crève)|mieux que je|sois mort)
    (faut|faudrait|temps|fallait) que je (parte|m'en aille|disparaisse|crève|meure|quitte)
    (respirer|le simple fait de vivre|chaque respiration|exister) (me)? (fait mal|coûte|est devenu
        |pèse|m'épuise|est une torture|est trop)
    (pas|plus) (l'intérêt|le sens|la raison|pourquoi|de raison|d'intérêt|l'utilité) (de|d'
        |à)? (je)? (respirer|respire|vivre|exister|continuer à (vivre|respirer|exister)|me lever|me
        réveiller|rester|vivrais|continuerais)
    (vis|survis|respire|reste) (encore)? (que|uniquement|seulement|juste) (parce que|pour
        |par) (lâcheté|mes|mon|ma|j'ose pas|je n'ai pas le courage|habitude|j'ai pas le courage|peur
        |devoir)
    (pas|plus) (fait|faite|faits|taillé|armé|armée) pour (vivre|la vie|cette vie|ce monde|exister)
    (pas|plus) (le courage|la force|l'énergie|la volonté) _ _ _ _ (ni|ou|et)? (de|d') (continuer à
        vivre|vivre|rester en vie|exister|affronter la vie|me réveiller demain)
    (veux|voudrais|souhaite|désire) (plus|pas) (rester|être|demeurer) (au monde|en vie|vivant
        |vivante|sur terre|sur cette terre|parmi vous|parmi les vivants|ici bas|dans ce monde|dans
        cette vie)
    (que|seul|seule|juste) _ _ (qui)? (me|m') (font|fait) (tenir|rester|vivre|continuer)
    (voulant|souhaitant|espérant|désirant|rêvant d'|regrettant de ne pas) (être|déjà être)? (mort
        |morte|mourir)
    (crois|pense|suis sûr|suis sûre) (pas|plus) (de)? (vouloir|pouvoir|avoir envie de|avoir la force
        de) (continuer à vivre|vivre|rester en vie|continuer|exister)
    (vivre|exister|être en vie|continuer à vivre) _ _ (insupportable|invivable|intenable|impossible
        |trop dur|au dessus de mes forces|calvaire|supplice|torture|enfer|trop lourd|une punition
        |une souffrance)
    (plus|pas|aucune|aucun|sans|ni) _ _ (raison|envie|force|goût|courage|désir) _ _ _ (ni|ou
        |et)? (de|à|d') (vivre|exister|continuer à vivre|rester en vie)
    (veux|voudrais|souhaite|compte|espère|envie de) (pas|plus|ne pas) (voir|connaître|vivre|fêter
        |passer|atteindre) (l'année|noël|demain|la suite|l'été|le printemps|l'hiver|mes # ans|un
        autre|une autre|le lendemain|2*|la fin de l'année)
    mérite (pas|plus|même pas) (de|d') (vivre|exister|être (en vie|là|né|née)|respirer|la vie)
    (attends|espère|attend) plus (rien|grand chose) (de la vie|de cette vie|du tout de la
        vie) / (attends|espère) plus rien _ (veux|voudrais|aimerais|envie de) (partir|m'en aller
        |mourir|que ça)
    (la|ma|cette) (vie|existence) (elle|ça)? (ne|n')? (vaut|sert à|a|rime à|apporte|est
        |m'apporte) (plus|rien|aucun|pas)
    (supporte|supporterai|endure|encaisse|tolère) (plus|pas|pu) (la vie|ma vie|cette vie|de vivre
        |d'exister|mon existence|l'existence)
"""

BETTER_OFF = f"""
    (auraient|aurait|auriez|aura|auront|auras|aurez) (tous|enfin|quand même|sûrement|bien)? (la|une
        |leur|votre|sa|des) (vie|vies|existence) (plus|tellement|bien plus|beaucoup plus|nettement
        plus|bien)? (facile|simple|calme|tranquille|meilleure|douce|belle|paisible|heureuse|légère
        |normale|sereine|mieux)
    (pousserait|pousseraient|pousseront|poussera|souffleraient|soufflerait|soufflera|souffleront)
    (vont|va|devraient|pourraient|pourrait|doivent|allez|seront|peuvent|finiront par) (enfin)? (être
        |vivre|se sentir|aller) (bien|beaucoup|enfin)? (plus|mieux)? (tranquille|tranquilles|heureux
        |heureuse|heureuses|soulagés|soulagé|soulagée|libres|libre|en paix|mieux|légers|débarrassés
        |débarrassée|débarrassé|peinards)
    (pourrait|pourraient|pourra|pourront|refera|referait|devrait|ferait mieux de) (enfin)? (refaire
        |reconstruire|recommencer|vivre|profiter de) (sa|leur|une) (vie|propre vie|nouvelle vie)
    (respirera|respireront|respirerait|respireraient|dormira|dormiront|dormirait|dormiraient
        |souffrira moins|pleurera pas|rigolera|seront contents|sera content|sera contente|fera la
        fête|feront la fête) (enfin|mieux|tranquille|tranquilles)? / débarrasser (tout le monde
        |{KIN}|le plancher|la planète|la terre) de moi
    (ça|ce|cela) (ferait|fera|ferai) (du bien|des vacances|plaisir|un souci de moins|une bouche de
        moins|un problème de moins|de la place) à (tout le monde|tous|{KIN}|eux|vous|ma|mon|mes)
    (un|une) (souci|poids|problème|bouche|charge|boulet|galère|fardeau) (de|en) moins
    (serait|seraient|irait|iraient|ira|iront|tournerait|tournera|sera|seront) (pas|bien|tout aussi
        |aussi)? (plus mal|pas plus mal|aussi bien|tout aussi bien|pareil|mieux)
"""
