"""French: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.SOMEBODY: """
        il / elle / ils / mari / mon mari / mon homme / mon conjoint / conjoint /
        mon compagnon / compagnon / mon copain / copain / mon mec / mec / mon chum / chum /
        mon blonde / ma blonde / mon ex / ex / mon ex mari / mon petit ami / mon fiancé /
        ma femme / ma copine / ma compagne / ma conjointe / mon père / père / papa /
        mon daron / daron / mon beau père / beau père / ma mère / mère / maman / ma daronne /
        ma belle mère / belle mère / mon frère / mes frères / mon grand frère / frère /
        frères / ma soeur / mon demi frère / demi frère / mon oncle / oncle / mon tonton /
        tonton / mon cousin / cousin / mon grand père / papi / papy / mon fils / fils /
        ma fille / mes parents / parents / mes beaux parents / mon voisin / voisin /
        mon coloc / coloc / mon colocataire / mon proprio / mon patron / mon chef /
        mon entraîneur / entraîneur / coach / mon prof / le prof / prof / un homme / un mec /
        un type / un gars / quelqu'un / sa famille / ma famille / ma belle famille /
        le père de (mes enfants|ma fille|mon fils)
    """,
    Meaning.HITS: """
        frappe / frappent / frappait / a frappé / frappé / cogne / cognait / a cogné / gifle /
        gifles / a giflé / tabasse / tabassé / a tabassé / étrangle / a étranglé / viole /
        a violé / fouette / a fouetté / tape sur / tapait sur / tape dessus /
        bat (les|mes|nos|ma|mon|notre|la|le) / a battu (les|mes|nos|ma|mon|la|le) /
        tape (les|mes|ma|mon|nos|la petite|le petit) /
        a tapé (les|mes|ma|mon|la petite|le petit) / brutalise / maltraite / maltraitait /
        martyrise / lève la main sur / levé la main sur / s'en prend à / s'en est pris à /
        abuse de / a abusé de /
        touche (ma|mes|les|la) (fille|filles|soeur|petite|petites|enfants) /
        jette des objets sur / agresse / a agressé / donne des coups / met des coups /
        mis des coups / coups de pied / coups de poing / coups de ceinture / violent avec /
        violente avec / violent envers / violent contre
    """,
    Meaning.ME: """
        me / m' / moi / nous / sur moi / les enfants / mes enfants / aux enfants /
        à mes enfants / les petits / les petites / les gosses / mes gosses / mes filles /
        mon fils / ma fille / ma soeur / mon frère / mon petit frère / ma petite soeur /
        ma mère / maman / le bébé / mon bébé / le petit / la petite / nos enfants / mon chat /
        mon chien / à la mère / papa
    """,
    Meaning.HITS_ME: """
        (me|m'|nous) (a|ont|a encore|a re|a déjà|as)? (frappe|frappent|frapper|frappé|
            frappée|frappés|bat|battent|battre|battu|battue|battus|tape|tapent|taper dessus|
            tape dessus|tapé|tapée|tapé dessus|cogne|cognent|cogner|cogné|cognée|gifle|
            gifler|giflé|giflée|tabasse|tabasser|tabassé|tabassée|étrangle|étrangler|
            étranglé|étranglée|viole|violer|violé|violée|fouette|fouetté|fouettée|fouetter|
            brutalise|brutaliser|brutalisé|brutalisée|maltraite|maltraité|maltraitée|
            martyrise|agresse|agressé|agressée|séquestre|séquestré|séquestrée|torture|
            torturé|torturée|poignardé|poignardée|plantée|planté|brûlé avec|brûlée avec|
            rouée de coups|roué de coups|claquée contre|bousculée|bousculé|poussée dans|
            poussé dans|pousse dans|poussée contre|poussé contre|jetée contre|jeté contre|
            jetée par|jeté par|jetée dans|plaquée contre|plaqué contre|plaque contre|secoue|
            secouée|secoué|tordu le bras|cassé le bras|cassé le nez|cassé une côte|
            pété le nez|pété une côte)
        (me|m'|nous) (a|ont)? (encore|re)? (frappe|frappé|frappée|tapé|tapée|cogné|cognée|
            battu|battue|refrappée|refrappé) (encore|tous les jours|devant les enfants|
            dessus|à nouveau)?
        (me|m'|nous) (fout|met|donne|a mis|a foutu|a donné|a collé|a filé|ont mis|mets|
            colle|file|a encore mis) (encore)? (un|une|des|son|deux)? (coup|coups|claque|
            claques|baffe|baffes|gifle|gifles|poing|beigne|beignes|raclée|raclées|patate|
            droite|volée|trempe|coups de pied|coups de poing|coups de ceinture|mains dessus|
            main dessus|pain dans la gueule|coup de boule|coup de poing|coup de pied)
        (me|m'|nous) (a|ont)? (serré|serre|sauté à|saute à|attrape par|attrapé par|
            attrapée par|prend par|pris par|prise par|saisie par|saisi par|tire par|
            tirée par|tiré par|traîné par|traînée par|traîne par|tire|tiré) (la|le|
            les)? (gorge|cou|cheveux|bras|tignasse|col)
        (me|m'|nous) (a|ont)? (traînée|traîné|tirée|tiré|traîne) par les cheveux /
        (mis|met|mets|met) (ses|les) mains (autour de|sur) (mon cou|ma gorge) /
        (levé|lève|lever) la main sur (moi|nous|les enfants|ma fille|mon fils|ma mère) /
        (met|mis|mets) la main (dessus|sur moi)
        me (force|forcée|forcé|oblige|obligée|contraint|a forcée|a forcé|
            a obligée) (à (coucher|faire|avoir|le|lui|des|des rapports|l'amour|des choses|
            me)|la nuit|sexuellement|au lit|chaque) _
        m'a (forcée|forcé|obligée|contrainte)
        (me|m') (touche|touché|touchée|a touchée|a touché|tripote|tripoté|tripotée|caresse|
            pelote|attouche) (la nuit|le soir|quand|partout|dans|entre|sous|les seins|
            les fesses|en bas|là où|alors que|sans mon accord|depuis|et il|et me|et dit|
            en cachette|le mercredi|le weekend)
        me (fait|a fait|font) (des|faire des) (choses|trucs|attouchements|choses sales|
            trucs sales|trucs bizarres|choses bizarres|choses sexuelles)
        (fait|fais|faire) des attouchements
        (abuse|abusé|a abusé) (de moi|sexuellement|de nous|de ma soeur|de mon frère|
            de ma fille)
        (vient|rentre|entre) dans (mon lit|ma chambre la nuit|mon lit la nuit|
            ma chambre le soir)
        (me fais|me suis fait|me suis faite|me fait|me faire) (encore)? (frapper|battre|
            taper|taper dessus|cogner|violer|tabasser|étrangler|agresser|gifler|maltraiter|
            brutaliser|séquestrer|menacer) (par|encore|dessus|à la maison|chez moi)?
        (battue|battu|frappée|frappé|violée|violé|maltraitée|maltraité|tabassée|séquestrée|
            étranglée|cognée) (par|à la maison|chez moi|tous les jours|encore) (mon|ma|mes|
            lui|un|le|son|elle)?
        (suis|suis une) (femme battue|femme violentée|enfant battu|enfant battue|
            homme battu)
        (violence|violences) (à la maison|chez moi|de mon mari|de mon copain|de mon père|
            conjugales chez moi)
        (me|nous) (couvre) de bleus / (plein|couvert|couverte|pleine) de bleus /
        me fait (du)? mal (physiquement|exprès|quand il|à chaque fois|la nuit|quand elle) /
        s'en prend (à|physiquement à) (moi|nous|mes enfants|ma mère|ma fille) /
        devient violent / devient violente / est violent avec (moi|nous|les enfants) /
        est violente avec (moi|nous|les enfants)
    """,
    Meaning.THREATENS: """
        (me|m'|nous) (menace|menacent|menaçait|menacé|menacée|menacés|a menacé|a menacée|
            a menacés|ont menacé|ont menacée|a encore menacé) (de|avec|d'|encore|si|que|
            quand|en permanence|par)? (mort|me|nous|tuer|un|son|le|une|la|tout|s'en|brûler)?
        (menace|menacent|menaçait|menaces|menacé|menacée|a menacé|menacer) (de|d') (mort|me|
            m'|nous|tuer|s'en prendre|brûler|mettre|égorger|prendre les enfants|enlever|
            violer|lui|les|tout brûler|faire du mal|balancer|frapper|planter)
        menaces de (mort|représailles|viol) / menaces au couteau / menacé (de mort|avec) /
        menacée (de mort|avec)
        (dit|disait|a dit|disent|répète|hurle|crie|jure|a juré|promet|a promis|écrit|
            m'écrit|a écrit|criait|hurlait|gueule|jurait) (que|qu')? (il|elle|ils)? (va|
            vont|allait|veut|finira par|finirait par|viendra|reviendra|fera)? (me|m'|nous|
            les) (tuer|tuera|tuerait|tue|buter|butera|bute|crever|crèvera|planter|plantera|
            égorger|égorgera|étrangler|brûler|brûlera|retrouver|retrouvera|défigurer|
            défigurera|massacrer|faire la peau|fera la peau|faire payer|fera payer|violer|
            frapper|saigner|descendre|enterrer|finir|démolir|marier de force|renvoyer)
        (il|elle|mari|ex|père|copain|conjoint|compagnon|mec|frère|fils|oncle|chum|beau père|
            frères|voisin) _ (va|veut|allait|voulait|vont|a voulu|a essayé de|a failli|
            finira par|va finir par|est capable de|serait capable de|a tenté de|essaie de|
            essayé de) (me|m'|nous|les) (tuer|buter|planter|égorger|étrangler|frapper|
            poignarder|crever|faire la peau|brûler|massacrer|étouffer|violer|battre|cogner|
            tabasser|retrouver|taper|noyer|descendre)
        (va|vont) (me|nous) (retrouver et|faire la peau|régler mon compte|marier de force|
            renvoyer au pays|envoyer au bled|exciser|crever)
        (s'en prendra|s'en prendre|va s'en prendre|fera du mal|va faire du mal) à (maman|
            ma mère|mes enfants|moi|ma famille|ma soeur|mon frère|ma fille|mon fils|nous|
            mon chien|mon chat)
        si je (pars|parle|le quitte|la quitte|dis|appelle|porte plainte|crie|raconte|
            demande le divorce|sors|bouge) _ (il|elle|ils) _ (tue|tuera|bute|frappe|crève|
            brûle|retrouvera|fera|prendra|va|me|nous|les)
        (dit|disait|répète|jure) que (c'est|ce sera) (mon|notre|ton) tour
        la prochaine (fois)? (c'est moi|ce sera moi|sera la bonne|je suis morte|il me tue|
            il me rate)
        (jure|promet|dit) (de|que)? (me|ma|nous) (faire la peau|tuer|mort|retrouver|perte) /
        en veut à ma vie
        (tué|noyé|étranglé|empoisonné|égorgé|pendu) (mon|le|notre|ma) (chat|chien|chatte|
            chienne|lapin)
        (menace|dit qu'il|jure de|va) _ (mettre le feu|brûler|cramer|tout brûler) _ (maison|
            appartement|appart|chez moi|si)
        (menace|menaces) de mort
    """,
    Meaning.WEAPON: """
        (avec|sort|sorti|prend|pris|a|tient|brandit|brandi|sous la menace d'|à la main|
            cherche|chercher|pointe|pointé|garde|charge|chargé) (un|une|le|la|son|sa|l'|
            d'un|d'une)? (couteau|fusil|carabine|pistolet|flingue|gun|revolver|arme|marteau|
            hache|machette|batte|batte de baseball|barre de fer|tournevis|bidon d'essence|
            ceinturon|cutter|calibre)
        couteau (à la main|sous la gorge|dans la main|sur la table de nuit|sous l'oreiller) /
        fusil de chasse (chargé|à la main) / une arme à feu / l'arme à la main /
        à coups de (ceinture|câble|bâton|marteau|batte|poing|poings|pied|pieds)
    """,
    Meaning.AFRAID_OF: """
        peur de|d' / peur du / peur que / peur qu' / peur quand / peur pour / peur à /
        j'ai peur / ai peur / crains de|d' / crains que / crains qu' / crains / terrifié par /
        terrifiée par / terrifiée / terrifié / terrorisé / terrorisée / terrorise /
        me terrorise / terrorisée par / terrorisé par / terrorisée quand / flippe de|d' /
        flippe quand / flippe que / flippe / panique quand / trouille de|d' / angoisse de|d' /
        redoute / tremble quand / me fait peur / nous fait peur / la boule au ventre quand /
        la peur au ventre / ose plus / ose pas
    """,
    Meaning.HOME: """
        quand (il|elle) (rentre|revient|arrive|boit|a bu|est bourré|est saoul|se réveille|
            est là|s'énerve|est énervé|monte l'escalier|crie)
        qu'(il|elle) (rentre|revienne|me retrouve|me trouve|arrive|se réveille|débarque|
            recommence|s'énerve)
        (ses pas|la clé|ses clés|le bruit de ses clés) dans (l'escalier|la serrure|
            le couloir)
        rentrer chez (moi|nous|lui|mon père|mon mari) /
        retourner chez (moi|nous|lui|mon père|mon mari) / rentrer à la maison ce soir /
        derrière la porte / devant ma porte / sa voiture devant
    """,
    Meaning.NOT_SAFE: """
        (pas|plus|jamais) (du tout)? (en sécurité|à l'abri|tranquille) (chez moi|
            à la maison|chez nous|ici|avec lui|avec elle|dans ma maison|dans cette maison|
            nulle part|avec mon (mari|père|ex|copain)|quand il|quand mon|sous ce toit)
        (suis|sommes|sens|sentons) (pas|plus) en sécurité / (suis|sommes) en danger /
        en danger (chez moi|à la maison|avec lui|de mort|chez nous|avec mon mari)
        (peur|crains|craignons|craint) pour (ma vie|nos vies|notre vie|ma sécurité|
            la vie de mes enfants|mes enfants|notre sécurité|la vie de ma fille|ma peau|
            les enfants)
        (je me|me|suis|on s'est|nous|on se|on est) (cache|cachée|caché|cachés|planque|
            planquée|planqué|barricadée|barricadé|barricadés|réfugiée|réfugié|enfermée|
            enfermé|cachées|barricade) (dans|sous|de|aux|chez|avec|à|du|derrière)
        (cachée|caché|cachés|planquée|planqué|barricadée|réfugiée|enfermée) (dans|sous|aux|
            au|derrière|avec) (la|le|les|ma|mon|l'|un|mes)? (chambre|placard|salle de bain|
            toilettes|salle de bains|garage|lit|cave|cuisine|voiture|wc|balcon|grenier|
            dressing|enfants|petits|douche|bureau)
        je (t'|vous) écris (des|depuis les|cachée|caché|en cachette|de la salle de bain) _
        (il|elle|mon mari|mon père|mon ex|mon copain|mon mec) (est|rentre|rentre encore|
            arrive|revient)? (bourré|saoul|soûl|ivre|défoncé|torché|chaud)? _ (casse tout|
            pète tout|défonce la porte|défonce tout|fracasse tout|explose tout|
            enfonce la porte|tape dans la porte|tape dans les murs|casse les meubles|
            cogne à la porte|hurle derrière la porte)
        (casse|pète|défonce|fracasse|détruit|explose|retourne) (tout|la porte|les meubles|
            la maison|l'appart|l'appartement) (chez nous|chez moi|à la maison|dans)?
        (sauvez|aidez|sortez|venez) (moi|nous) (de là|d'ici|vite|il|avant) /
        dois fuir (mon|ma|cette|ce|la|de)
        (me|nous) (fuir|sauver|enfuir|échapper) de (chez moi|la maison|mon mari|lui|
            chez nous)
        (dors|dort|dormir|dormi|dorment) avec (un|le|son|une) (couteau|fusil|arme|hache|
            machette|marteau|flingue)
        (ai|j'ai) (trop)? peur (de lui|d'elle|de mon (mari|père|ex|copain|conjoint|
            compagnon|mec|fils|frère|oncle|beau père|chum)|de ma (mère|femme|belle mère|
            copine)|de mes frères)
        peur de rentrer (chez moi|à la maison|ce soir|chez nous|le soir)
        peur (qu'il|qu'elle) (me|nous|rentre|revienne|recommence|fasse|s'en prenne|m'|les|
            le|la|débarque|trouve)
        (vie|quotidien|maison) est (un enfer) (avec lui|à cause de mon mari|à cause de lui) /
        je (vis|vivons) (dans la peur|dans la terreur|un enfer) (de|avec|chez|à cause)? /
        (il|elle) (m'écoute|écoute) derrière la porte /
        peux pas (appeler|parler|téléphoner) _ (il|elle) (écoute|est là|surveille|entend)
        j'ai (encore|re)? (secoué|resecoué|frappé|giflé|cogné|tapé|étranglé|mordu|
            brûlé) (fort|trop fort)? (le|la|mon|ma) (bébé|petit|petite|fils|fille|
            nourrisson|gamin|gamine|puce)
    """,
    Meaning.LOCKS: """
        (m'|me|nous|l') (a|ont)? (encore)? (enferme|enfermé|enfermée|enfermés|séquestre|
            séquestré|séquestrée|cloître|cloîtrée|attache|attaché|attachée|retient|retenue|
            retenu) (dans|à clé|à la cave|chez moi|chez lui|à la maison|dehors|
            dans ma chambre|prisonnière|contre|de force|la nuit|au lit|ici)?
        (prisonnière|prisonnier) (chez moi|de mon mari|dans ma maison|à la maison|de lui|
            ici)
        (m'|me|nous) (a|ont)? (pris|prend|prennent|confisqué|confisque|confisquent|caché|
            cache|volé|cassé|retire|retiré|enlevé|enlève) (mon|mes|ma|le|les|tous mes|
            tout) (téléphone|portable|tel|papiers|passeport|carte|clés|carte bleue|argent|
            salaire|papiers d'identité|carte d'identité|clefs|cellulaire|natel|gsm|
            passeports)
        (ai|j'ai) (plus|pas) (mon|mes|de) (passeport|papiers|clés) /
        (gardé|garde|caché|pris|a pris|ont pris) (mon|mes) (passeport|papiers)
        (m'|me|nous) (interdit|empêche|laisse pas|laisse plus|laissent pas|empêchent|
            interdisent|défend) (de|d')? (sortir|partir|voir|parler|travailler|appeler|
            téléphoner|quitter|manger|dormir|rentrer|aller)
        (me|nous) laisse (pas|plus|jamais)
        (ai|j'ai) pas le droit de (sortir|voir|parler|téléphoner|travailler|
            quitter la maison|manger|aller) _
        (veut|veulent) pas (que je|me laisser|nous laisser) (sortir|sorte|parte|partir|voie|
            quitte|parle)
        (contrôle|surveille|fouille|lit|espionne|piste|trace|géolocalise) (mes|mon|tous mes|
            tout mon|tous les|tout ce que|tout) (messages|téléphone|portable|sorties|appels|
            argent|déplacements|je fais|comptes|salaire|tel|cellulaire|gsm|natel)
        me (suit|suivait|suivent|traque|harcèle|poursuit|piste|surveille|contrôle|espionne|
            guette|filme) (partout|dans la rue|jusqu'à|jusque|en voiture|depuis|
            tout le temps|jusqu'au|jusqu'|à la sortie|dehors|nuit et jour|sous la douche)
        (il|elle|ex|il est|mari) _ (attend|est|rôde|traîne|campe|tourne|planque|
            m'attend) (en bas de|devant|derrière|autour de|dehors devant) (chez moi|
            ma porte|mon immeuble|la porte|mon travail|l'école|ma fenêtre|la maison|
            ma maison)
        (marier|mariage|mariée|fiancer|fiancée) de force /
        (de force|contre mon gré|sans mon accord) _ (marier|mariage|épouser) /
        (renvoyer|emmener|envoyer|m'envoyer) (au pays|au bled) /
        (excision|exciser|m'exciser) /
        (m'a|m'ont) mise? à la porte (en pleine nuit|cette nuit)?
        (enfermée|enfermé|bloquée|coincée|séquestrée) _ (il|elle|mon mari|
            mon père) a _ (clés|clefs|clé)
    """,
    Meaning.HURT: """
        (faire|fasse|fais|fait|refaire|ferais|ferai) (du|de)? mal / lui faire (du)? mal /
        leur faire (du)? mal / secouer / secoué / resecouer / frapper / frappé / refrapper /
        étrangler / étouffer / étouffé / tuer / buter / poignarder / égorger / étriper /
        massacrer / flinguer / noyer / violer / jeter par la fenêtre / jeter contre le mur /
        passer par la fenêtre / (mettre|coller) un oreiller sur / faire la peau à / gifler /
        cogner / taper sur / planter un couteau / étranglé / étouffe / étrangle / secoue /
        poignarde / égorge / noie
    """,
    Meaning.CHILD: """
        (à)? (mon|le|ce|un|au) (bébé|fils|petit|enfant|gamin|gosse|nourrisson|nouveau né|
            petit dernier|mari|conjoint|copain|mec|ex|père|frère|voisin|beau père|chef|
            patron|chum|oncle|beau frère|coloc|collègue|grand père)
        (à)? (ma|la|cette|une) (fille|petite|gamine|gosse|mère|femme|soeur|voisine|
            belle mère|copine|compagne|ex|cheffe|patronne|grand mère|collègue|blonde|
            belle soeur|puce|petite dernière)
        (à|aux)? (mes|les|nos|des|aux)? (enfants|petits|petites|jumeaux|jumelles|gosses|
            filles|parents|voisins|élèves|bébés|gamins|autres)
        à? quelqu'un / à? (lui|elle|eux) / quelqu'un d'autre / tout le monde / les gens /
        aux gens
    """,
    Meaning.HURT_THEM: """
        (le|la|les|l') (tuer|buter|planter|frapper|secouer|resecouer|étrangler|étouffer|
            poignarder|égorger|noyer|cogner|massacrer|blesser|crever|gifler|refrapper|
            violer|flinguer|descendre|abattre|tue|bute|plante|étrangle|étouffe|égorge|
            secoue|frappe|massacre|jeter par la fenêtre|balancer par la fenêtre|
            jeter contre le mur|passer par la fenêtre|faire taire pour de bon|
            finir au couteau)
        (lui|leur) (faire|fais|ferai|faire vraiment) (du|de)? mal
        (lui|leur) (taper|tirer|rouler|mettre une balle|trancher la gorge|planter|
            casser la gueule|faire la peau|coller une balle|mettre un coup de couteau|
            tirer dessus|foncer dessus) (dessus|un couteau)?
        (lui|leur) faire (quelque chose|du mal) / le balancer / la balancer /
        le jeter contre / la jeter contre
        (faire|fais) (du|de)? mal (à|au|aux) (quelqu'un|bébé|petit|enfants|gens|mon|ma|mes|
            petits|autres|gosses)
        m'en prendre à (lui|elle|eux|quelqu'un|mon|ma|mes) /
        tuer (quelqu'un|tout le monde|des gens|mon|ma|mes) / foncer dans la foule /
        tirer dans le tas / faire un (massacre|carnage|drame)
        (jeter|balancer|lancer|passer|lâcher) (le|la|mon|ma|les|mes) (bébé|petit|petite|
            enfant|enfants|fils|fille|gosse|gamin|gamine) _ (fenêtre|mur|escalier|escaliers|
            balcon|sol|eau)
        (tuer|buter|planter|étrangler|étouffer|noyer|égorger|poignarder|secouer|
            massacrer) (le|la|mon|ma|les|mes) (bébé|petit|petite|enfant|enfants|fils|fille|
            gosse|gamin|gamine|mère|père|frère|soeur|mari|femme|voisin|voisine|patron|chef|
            ex)
    """,
}
