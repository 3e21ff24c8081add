"""French: refusing life in other grammars: no right to it, no use of it, worn out by it."""

from care.danger.meaning import Meaning

_HERE = """(ici bas|sur (cette|la)? (terre|planète)|(dans|de) (ce|ce bas|cette) (monde|vie
    |existence)|parmi (vous|les vivants|les humains|eux)|en vie|au monde|vivant|vivante|de ce
    monde)"""
_BEING = """(vivre|exister|être en vie|être au monde|être vivant|être vivante|continuer à vivre
    |rester en vie|rester (ici bas|sur (cette)? terre|dans ce monde|parmi vous)|être là|être né
    |être née|respirer|la vie|cette vie|ma vie|l'existence|mon existence|d'exister|de vivre
    |d'être en vie)"""
_YEAR = """(noël|l'an prochain|l'année (prochaine|qui vient|nouvelle|suivante)|la nouvelle année
    |le nouvel an|l'été|l'hiver|le printemps|l'automne|mes # ans|mon prochain anniversaire|mon
    anniversaire|un autre (noël|jour|hiver|été|printemps|matin)|une autre (année|journée|aube)
    |une année de plus|un jour de plus|le (jour|soleil) se lever|le lendemain|demain|la suite|2*
    |le mois prochain|la fin de (l'année|la semaine|ce mois))"""

_NO_LIFE = f"""
    (marre|assez|ras le bol|plein le dos|fatigué|fatiguée|las|lasse|plein le cul|soupé|claque) (de
        |d') (moi|tout|tout ça|souffrir|lutter|me battre|faire semblant|cette merde|ce monde|ce
        cirque) _ _ (de|d'|pour) (vivre|exister|être en vie|la vie|rester en vie|respirer)
    (trop long|trop longue|interminable) _ (la vie|vivre|cette vie|ma vie)
    (la vie|ma vie|vivre|cette vie) _ (est|c'est) (trop|bien trop) (long|longue)
    (vie|existence|vivre) _ me (sort par les (yeux|trous de nez)|débecte|répugne|écoeure|fait vomir
        |donne la nausée|dégoûte)
    même pas (de|à|l'envie de|envie de)? (vivre|exister|rester en vie)
    regret _ (est|c'est) (de|d') (être|m'être) (encore|toujours)? (là|en vie|né|née|vivant|vivante
        |réveillé|réveillée|raté|ratée)
    (mon existence|ma vie|ma naissance) (est|était|n'est qu') (une|un|qu'une|qu'un)? (erreur
        |malédiction|fardeau|punition|supplice|calvaire|torture|plaisanterie cruelle|enfer)
    vivre (une|un) (année|jour|mois|semaine|heure|minute|seconde|journée|nuit) (de plus
        |encore) _ (non|refuse|pas question|hors de question|impossible|jamais|plus possible|au
        dessus)
    vie _ _ _ _ veux (plus|pas) (d'elle|non plus d'elle|plus d'elle)
    {_BEING} (ça)? (me|m') (demande trop|prend trop|réclame trop|fatigue|pèse|épuise|coûte|dégoûte
        |use|lasse|insupporte|saoule|écrase)
    (plus|plu|pas|pa) (la|l')? (force|envie|envi|goût) 2 (vivre|vivr|continuer)
    vie _ (reprenez|prenez|reprends|prends|gardez|garde) (la|moi la)
    (aurais|aurai) (pas|jamais) (dû|du) (survivre|me réveiller|m'en sortir|naître|être (sauvé|sauvée
        |né|née|là|en vie)|vivre|exister)
    (dommage|regrette|malheureusement|hélas|déçu|déçue) _ (ambulance|secours|pompiers|samu
        |médecins) _ _ (arrivé|arrivée|arrivés|sauvé|sauvée|ranimé|réanimé|réanimée|à temps)
    (maudis|déteste|hais|regrette|souffre|fatigué|fatiguée|honte|peine) (de|d') être (encore
        |toujours)? (vivant|vivante|en vie|né|née|au monde|de ce monde)
    (aimer|aime|supporter|affronter) la vie _ _ (arrive|peux|sais|arriverai) (pas|plus)
    aime (plus|pas) (du tout|vraiment|trop)? (la vie|vivre|être en vie)
    (trop|si|tellement|devenu|vraiment) (dur|difficile|lourd|fatigant|épuisant|douloureux
        |pénible) (de|d') (vivre|exister|être en vie|rester en vie|continuer à vivre|respirer)
    (j'ai|ai|avoir) (fini|terminé|cessé|arrêté) (de|d') (vivre|exister|avoir envie de vivre)
    (vivre|exister|être en vie|être moi|la vie|respirer) _ (c'est|est|c'était
        |devient) (devenu)? (trop|au dessus de) (pour moi|dur pour moi|mes forces|lourd pour moi|me
        demander)
    (quel|quelle|quels|où est) (est|serait|sont)? (l'|le|la|les)? (intérêt|sens|but|utilité|raison
        |motif|point|intérêts|raisons) (de|d'|à|que) (je)? (continuer|continue)? (à)? ({_BEING}|vive
        |existe)
    (ça|cela) (me)? (sert|servirait|avance|rime|apporte) (à quoi|quoi|à rien) (de|d'
        |que) (je)? ({_BEING}|vive|reste en vie|existe)
    vie je la (donnerais|donne|cède|laisse|refile|échangerais|offre|céderais|laisserais) _ (à
        |volontiers|quelqu'un|qui)
    (plus|pas) (envie|la force|le courage|l'énergie|l'envie) (de)? (me battre|lutter
        |m'accrocher) (pour (vivre|rester en vie|exister|ma vie)|à la vie)
    (y a t il|y a t'il|il y a|existe t il|y aurait il|quelle|quelles|reste t il) _ _ (raison
        |raisons) (de|d'|pour|pour que|que) (je)? (reste en vie|vive|vivre|rester en vie|exister
        |existe|continuer à vivre|continue à vivre|ne pas mourir|sois en vie|sois là)
    (me réveiller|me suis (réveillé|réveillée)|ouvrir les yeux) _ _ _ (déception|déçu|déçue
        |cauchemar|punition|supplice|torture|calvaire|malheur)
    (ma mère|mes parents|maman|elle|ils|on|vous) (aurait|auraient|auriez) (dû|du|mieux fait
        de) _ _ (faire passer|avorter|noyer à la naissance|pas me faire|jamais m'avoir|pas m'avoir
        |pas me mettre au monde|me garder pas|m'étouffer|pas me garder)
    (plus|pas|jamais|aurais plus|aurai jamais) (la|le|l'|de|assez de)? (force|courage|envie
        |énergie) (de|d') (affronter|vivre|endurer|traverser|subir|supporter|faire
        |tenir) (encore)? (une|un) (autre)? (année|jour|mois|semaine|nuit|journée|hiver|seconde
        |heure)
    (pas|plus|aucun|aucune|quel|sans) (le|aucun|de|d')? droit (de|d'|à) {_BEING}
    (mérite|mérites|méritais|mériterai) (pas|plus|même pas|pas même) (de|d'|l'|la|ma|cet)? ({_BEING}
        |air (que je respire)?|oxygène|place sur terre|être aimé et de vivre)
    (pas|plus)? rien à (faire|foutre|fabriquer|attendre|chercher|espérer) (de)? {_HERE}
    (fous|fiche|fais|fabrique|branle|glande|cherche) (je)? (encore|toujours|donc|bien)? {_HERE}
    (pourquoi|pk) (est ce que)? (je|j'|moi) _ (respire|vis|existe|continue à (vivre|respirer)|reste
        en vie|suis en vie|m'obstine à vivre|suis (encore|toujours)? {_HERE})
    (pourquoi) (suis je|est ce que je suis|je suis|chui|moi je suis) (même)? (encore|toujours|même
        encore)? (en vie|vivant|vivante|là|debout|sur terre|ici)
    (vivre|exister|être en vie|respirer|la vie) (ça)? (me|m') (coûte|tue|use|ronge|écrase|épuise
        |dégoûte|lasse|gonfle|écoeure|soûle|pompe|démolit|déprime) (trop|tellement|à petit feu
        |chaque jour)?
    (ma|la|cette|leur) (vie|existence) _ _ _ _ (j'en|je n'en|moi j'en) (veux|voulais|ai jamais voulu
        |ai voulu) (pas|plus|même pas)?
    (souhaite|souhaiterais|aimerais|voudrais|préférerais|espère|veux|compte|tiens|envie|ai
        envie) (vraiment|surtout|même)? (ne)? (pas|plus|jamais) (à|de)? (voir|connaître|atteindre
        |vivre|fêter|passer|affronter|être là (à|pour)|arriver à|aller jusqu'à) {_YEAR}
    (pas|plus|aucune) (envie|intention|besoin) (de|d') (voir|connaître|atteindre|fêter|vivre jusqu'à
        |tenir jusqu'à|être là (à|pour)|arriver jusqu'à|arriver à|vieillir jusqu'à) {_YEAR}
    (surtout|même|vraiment|encore moins|ni) (pas|plus)? (envie)? (de|d') (vivre|exister|être en vie
        |continuer à vivre)
    (tiens|souhaite|désire|veux|compte|cherche|aspire|tenais) (plus|pas|pas du tout|aucunement) (à
        |du tout|vraiment)? {_BEING}
    (éprouve|ressens|trouve|ai|vois|reste|sens|possède) (plus|pas|aucun|aucune) (le|la|l'|de|d'|en
        moi|moindre|moindre)? (désir|envie|volonté|joie|goût|plaisir|intérêt|force|courage|motif
        |raison|motivation|utilité) (de|d'|à|pour) (poursuivre|continuer|prolonger|supporter
        |affronter)? (à)? (mon existence|ma vie|la vie|l'existence|cette vie|vivre|exister|rester en
        vie|être en vie|respirer)
    (donne|donnez|trouve|trouvez|cite|citez) (moi|m'en)? _ (raison|raisons) (de|d'|pour) (vivre
        |rester|continuer à vivre|exister|tenir en vie|être en vie|vouloir vivre)
    (raison|raisons|motif) _ (de|d'|pour|que) (je)? (reste|rester|rester en vie|vive|vivre|exister
        |continuer à vivre|reste en vie) (en vie)? _ _ (trouve pas|vois pas|j'en vois|j'en trouve|en
        existe|aucune|y en a pas)
    (vois|sais|comprends) (pas|plus) (pourquoi|à quoi bon|dans quel but|pour quoi|pour
        qui) (je)? (devrais|dois|il faudrait|faut|faudrait que je)? (continuer|continue|continuerais
        |encore)? (à)? (vivre|exister|respirer|vivrais|existe|vis|respire|être en vie|rester en vie
        |reste en vie|suis en vie|me réveiller|vive)
    (rien|personne) (ni)? (rien|personne)? (ne)? (me|m') (donne|redonne|donnera) (plus)? (envie|la
        force|le goût|une raison) (de|d') (vivre|exister|rester|continuer à vivre|me réveiller)
    (perdu|perds|perd|plus) (le|tout|l'|la|toute)? (goût|envie|joie|force|désir|sens) (de|d'
        |à) (vivre|la vie|exister|être en vie|cette vie)
    (goût|envie|joie) de (la vie|vivre) _ (quitté|quittée|abandonné|abandonnée|perdu|perdue|parti
        |partie|envolé|envolée|disparu|éteint|lâché|passé|passée)
    (la vie et moi|entre la vie et moi|moi et la vie) _ (fini|terminé|divorce|rupture|ça fait deux
        |plus copains|rien)
    (j'ai|ai|je pense avoir|crois avoir) (assez|bien assez|trop|suffisamment) (duré|vécu|traîné ici
        |existé|respiré|traîné ma carcasse)
    (mon temps|mon heure|ma route|mon chemin|mon passage|mon séjour|mon histoire) (ici|sur terre|sur
        cette terre|ici bas|dans ce monde)? _ (terminé|fini|est venue|s'arrête|s'achève|touche à sa
        fin|est venu|a sonné|se termine|est passé)
    (encore|toujours|suis encore|suis toujours) (vivant|vivante|en vie|réveillé|réveillée
        |là) _ _ (poisse|merde|hélas|malheureusement|dommage|putain|déception|pas de chance|chier
        |zut|déçu|déçue|fait chier|horreur|malheur|tant pis)
    (merde|putain|hélas|malheureusement|zut|fait chier|dommage|et) (je)? (suis|jsuis|chui
        |chuis) (encore|toujours) (vivant|vivante|en vie|de ce monde)
    (me réveiller|réveil|me suis (réveillé|réveillée)|ouvrir les yeux) _ _ (déception|déçu|déçue
        |cauchemar|punition|malheureusement|hélas|supplice|regret|torture|dommage|calvaire)
    (supporte|supporter|accepte|endure) (plus|pas|pu) (de|d') (être (moi|vivante|vivant|en vie|au
        monde|née|né)|exister|vivre|respirer|me réveiller)
    (force|courage|envie|énergie) (de|d') (affronter|vivre|endurer|traverser|subir
        |supporter) (encore)? (une|un) (année|jour|mois|semaine|nuit|journée|hiver|seconde
        |heure) (de vie|de plus|d'existence|encore|à vivre|supplémentaire)
    (plein|marre|ras le bol|assez|las|lasse|fatigué|fatiguée|claqué|soupé|tanné|tannée|saoulé|soûlé
        |épuisé|épuisée|écoeuré|écoeurée|usé|usée|lassé|lassée|gavé|gavée|saturé) (le dos|le cul|la
        casquette|les bottes|le casque|les baskets|les couilles|la tête|le pompon)? (de|d') (vivre
        |exister|être (en vie|au monde|là|vivant|vivante|moi|né|née)|la vie|ma vie|respirer
        |l'existence|mon existence|moi sur (cette)? terre)
    (veux|veut) (plus|pu|pas) (être|rester) (icitte|parmi vous|sur cette planète|dans mon corps|dans
        ce corps)
    (envie|besoin) (de plus|d'arrêter de|de ne plus) (vivre|exister|être (là|en vie)|respirer)
    (vivre|exister|rester en vie) _ _ (non merci|sans façon|très peu pour moi|à quoi bon|pour quoi
        faire|pour qui|pour quoi|quelle blague|quel intérêt|ça sert à quoi|ça rime à quoi)
    (aurait|aurais|auraient) (dû|du|mieux fait de) (me)? _ (faire passer|avorter|noyer à la
        naissance|pas me faire|jamais m'avoir|pas m'avoir|pas me mettre au monde)
"""

_WITHOUT_ME = """
    (leur|sa|votre) (mère|père|maman|papa|femme|mari|fils|fille) (est|était|serait|soit|sera) (mort
        |morte|six pieds sous terre|sous terre|enterré|enterrée|plus là|plus de ce monde|au
        cimetière)
    (le|un) monde sans moi / une (vie|famille|maison) sans moi / moi (en moins|disparu|disparue|sous
        terre|enterré|enterrée|hors de leur vie|six pieds sous terre)
    (une fois|quand) (débarrassé|débarrassés|débarrassée|débarrassées) de moi
    si je (crevais|disparaissais|mourais|partais pour|n'étais plus|étais plus|m'en allais
        |m'éteignais)
"""

_BETTER_OFF = """
    (tournera|tournerait|continuera|continuerait|avancera|vivra|vivrait|vivront|vivraient|fera
        |ferait|feront|s'en (sortira|sortirait|sortiront|remettra|remettront)|survivra|survivrait
        |survivront) (très|aussi|tout aussi|encore|bien)? (bien|mieux|pareil|sans)
    personne _ (perdrait|perdra|y perdrait|pleurerait|remarquerait|verrait) _ (rien|grand chose|la
        différence)?
    (tellement|beaucoup|bien|vachement|tout) (serait)? (plus|mieux) (simple|facile|léger|pour)
"""

MEANINGS = {
    Meaning.NO_LIFE: _NO_LIFE,
    Meaning.WITHOUT_ME: _WITHOUT_ME,
    Meaning.BETTER_OFF: _BETTER_OFF,
}
