"""French: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NOT: """
        pas / plus / plu / jamais / aucun / aucune / ni / sans / non / personne / nul /
        nulle / rien / guère / pu / pus / aucunement / nullement / zéro /
        pas du tout / plus du tout / plus jamais / arrêté de|d' / cessé de|d' / fini de|d' /
        ai arrêté / ai cessé / loin de|d' / aucune envie / plus envie / pas envie /
        hors de question / (crois|pense) (pas|plus) (que)? (je|j')? / je dis pas que (je|j') /
        (pas|plus|jamais|sans|aucunement|hors de question|loin) (vraiment|du tout|question|dire|
            envie|certain|certaine|sûr|sûre|vrai|possible|besoin|pensable|l'intention|
            idée)? que (je|j')
        jamais (je|j') (ne|n')? /
        pas au point de|d' / pas question de|d'
    """,
    Meaning.OFTEN: """
        toujours / tout le temps / souvent / parfois / des fois /
        tous les (jours|soirs|matins|deux jours) /
        toutes les (nuits|semaines|fois|heures|cinq minutes) /
        chaque (jour|soir|nuit|matin|fois|semaine|seconde|heure) / la nuit / le soir /
        sans arrêt / sans cesse / h24 / en permanence / constamment / continuellement /
        non stop / jour et nuit / de plus en plus / en boucle / du matin au soir
        depuis (très|bien|si|trop)? longtemps /
        (ça fait|voilà|il y a|y a) (plus de|environ|presque|bien|déjà|quelques|des)? # (jours|
            semaines|mois|ans|années|nuits) que (je|j')
        (ça fait|voilà|il y a|y a) (un|une|plusieurs|des|quelques|bien) (moment|bail|an|mois|
            semaine|semaines|jours|années|ans|temps|nuits) que (je|j')
        depuis (des jours|des semaines|des mois|une semaine|quelques jours|
            quelques semaines|quelque temps|# jours|# semaines|# mois)
    """,
    Meaning.NO_MORE: """
        plus / pu / pus / plu / plus du tout / plus jamais / jamais plus / plus longtemps /
        davantage / plus comme ça
    """,
    Meaning.OTHER: """
        il / elle / on / ils / elles / lui / eux / leur / leurs / son / sa / ses / se / s' /
        les gens / des gens / gens / quelqu'un / certains / certaines / personnes / monsieur /
        madame / un homme / une femme / un mec / une fille / un type / un gars / une dame /
        ceux / celui / celle / ceux qui / celle qui / celui qui
        (mon|ma|mes|notre|nos|un|une|le|la|l'|les|des|ton|ta|votre|vos) (meilleur|meilleure|
            ancien|ancienne|grand|grande|petit|petite|jeune)? (père|mère|frère|soeur|frères|
            soeurs|fils|fille|filles|enfant|enfants|mari|femme|ex|ami|amie|amis|amies|pote|
            potes|copain|copine|collègue|collègues|voisin|voisine|voisins|cousin|cousine|
            oncle|tante|neveu|nièce|grand père|grand mère|papi|mamie|patient|patiente|
            patients|patientes|client|cliente|clients|chef|prof|élève|élèves|étudiant|
            étudiante|chien|chat|beau frère|belle soeur|beau père|belle mère|coloc|ado|ados|
            camarade|gamin|gamine|parents|jeune|jeunes|petit|petite|petits|petites|chanteur|
            chanteuse|acteur|actrice|auteur|écrivain|tonton|tata|gosses|chum|blonde|
            conjoint|compagnon|compagne)
        papa / maman / mamie / mamy / papi / papy / mémé / pépé / tonton / tata / mémère /
        pépère / daron / daronne
    """,
    Meaning.I: """
        je / j' / moi / moi même / jme / jveux / jvais / jsuis / chui / chuis
    """,
    Meaning.PAST: """
        (il y a|y a|ya|ça fait|voilà) (plus de|environ|presque|bien|déjà|quelques)? (#|un|
            deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|
            seize|dix sept|dix huit|dix neuf|vingt|vingt cinq|trente|quarante|cinquante|
            quelques|plusieurs|des) (ans|années|an|mois|siècles|décennies)
        (il y a|y a|ya) (très|bien|si)? longtemps /
        il y a une (dizaine|vingtaine|trentaine|éternité) (d'années|de mois)? / autrefois /
        jadis / naguère / à l'époque / à cette époque / à une époque / en ce temps là /
        dans le temps / dans une autre vie / par le passé / dans le passé / du passé /
        à l'adolescence / adolescente / adolescent / ado /
        étant (jeune|ado|petite|petit|enfant|plus jeune) / plus jeune
        quand j'étais (jeune|ado|petit|petite|enfant|gamin|gamine|adolescente|adolescent|
            étudiante|étudiant|plus jeune|au lycée|au collège|au plus bas|à la fac|au fond|
            malade|enceinte|en internat|mariée|avec lui)
        quand j'avais (#|quinze|seize|dix sept|dix huit|treize|quatorze|douze|vingt|
            vingt ans|trente|onze|dix) (ans)?
        à # ans (à peine)? (je|j') (ne|n')? (me|m')? (voulais|avais|étais|ai (voulu|
            fait|tenté|essayé|été|pensé|eu|failli|pris|avalé|sauté)|pensais|faisais|suis (ouvert|
            coupé|coupée|jeté|jetée|ratée|raté|scarifié|scarifiée|tailladé)|
            coupais|scarifiais|mutilais|songeais|prenais|croyais|brûlais|tailladais|rêvais|
            griffais|détestais)
        (je|j') (me|m')? (ai|suis|voulais|avais|étais|pensais|coupais|scarifiais|mutilais|
            faisais|songeais) _ _ _ à # ans
        à l'âge de
        (en|avant|vers|été|hiver|printemps|automne|l'été|l'hiver|janvier|mars|juin|
            septembre|octobre|novembre|décembre) (19*|200*|201*|2020|2021|2022|2023)
        (au|à la|en) (collège|lycée|pensionnat|internat|fac|terminale|première|seconde|troisième|
            quatrième|prépa|secondaire|cégep|service militaire|armée) _ (je|
            j') (ne|n')? (me|m')? (voulais|avais|étais|ai|pensais|faisais|suis|coupais|scarifiais|
            mutilais|songeais|brûlais|tailladais|griffais|rêvais)
        (ai|suis|voulais|avais|étais|pensais|coupais|scarifiais|mutilais|faisais|
            songeais) _ _ _ (au|à la|en) (collège|lycée|pensionnat|internat|fac|terminale|première|
            seconde|troisième|quatrième|prépa|secondaire|cégep)
        pendant (mes études|le confinement|mon adolescence|mon divorce|mon burn out|
            des années|longtemps|ma grossesse|ma dépression|le service militaire)
        avant (la thérapie|nos séances|de vous connaître|de te connaître|de vous rencontrer|
            de venir vous voir|le traitement|ma thérapie|l'hospitalisation)
        au début (de la thérapie|de nos séances|du traitement) /
        quand (on|nous) s'est (connus|rencontrés|connu|rencontré) /
        quand je (vous|t') (ai|avais) (connu|connue|rencontré|rencontrée|appelé|appelée)
        quand je suis (venu|venue|arrivé|arrivée) (vous voir|chez vous|la première fois|
            te voir)
        l'an (dernier|passé) / l'année (dernière|passée|où|d'avant) / il fut un temps /
        y a eu un temps / un temps où / il y a eu une période / une période où / l'hiver où /
        l'été où
        après (le|mon|ma|la|l') (divorce|séparation|accident|rupture|accouchement|
            naissance) je (voulais|pensais|ne voulais|n'avais)
        je me (souviens|rappelle) / tu te (souviens|rappelles) /
        vous vous (souvenez|rappelez) / d'antan / ancienne vie / première vie /
        mes années noires /
        (deux|trois|cinq|dix|vingt|quinze|trente|#) ans (plus tard|jour pour jour)
        (c'était|c'est) (avant|du passé|il y a longtemps|une autre époque|
            de l'histoire ancienne)
        ma jeunesse / mes (vingt|quinze|seize|trente) ans /
        avant (je voulais|je pensais|je me|j'avais|j'étais) / autrefois je
    """,
    Meaning.NOW: """
        maintenant / là maintenant / en ce moment / actuellement / ce soir / cette nuit /
        cet après midi / ce matin / aujourd'hui / hier / hier soir / avant hier / demain /
        encore / à nouveau / de nouveau / recommence / recommencé / reviennent / revient /
        revenu / revenue / revenues / ces temps ci / ces jours ci / ces derniers temps /
        ces derniers jours / cette semaine / la semaine dernière / la nuit dernière /
        le weekend dernier / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche
        depuis (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|
            quelques jours|des jours|une semaine|des semaines|quelques semaines|# jours|
            la semaine dernière|quelque temps|que)
        de plus en plus / plus que jamais / plus que tout / récemment / dernièrement /
        tout à l'heure / tout de suite / présentement / astheure / à présent / désormais /
        je rigole pas / rigole pas / je plaisante pas / plaisante pas / je déconne pas /
        déconne pas / pas une blague / c'est pas une blague / c'est pas des blagues /
        sans déconner / sans mentir / sans blague / je blague pas / je mens pas /
        pour de vrai / pour de bon / sérieusement / cette fois / j'exagère pas /
        c'est pas une façon de parler / pas pour rire / jure / wallah / dans pas longtemps /
        bientôt / deviennent / s'intensifient / se multiplient / empirent /
        ne me quittent plus / me hantent / me quittent plus
    """,
    Meaning.OVER: """
        (l'ai|les ai|ai tout) (déchiré|déchirée|déchirées|déchirés|brûlé|brûlée|brûlées|jeté|jetée|
            jetées|jetés|rendu|rendus) /
        (est|sont|c'est|était|ont|a|étaient) (bien|enfin|maintenant|complètement|vraiment|
            tout)? (fini|finie|finis|finies|terminé|terminée|passé|passée|passés|passées|loin|
            envolé|envolées|oublié|derrière moi|du passé|derrière)
        (ça|c'|elles|envies|envie|idées|pensées|pulsions|tout|tout ça) (est|s'est|sont|ont|a|
            m'est) (bien|enfin|maintenant|complètement|vraiment|tout)? (parti|partie|partis|
            parties|disparu|disparue|disparus|disparues)
        (ne|n')? (est|sont) plus (là|revenu|revenue|revenus|revenues|d'actualité|le cas|
            qu'un souvenir)
        derrière moi /
        (n'est|est|sont|ne sont) (jamais|pas) (revenu|revenue|revenus|revenues) /
        c'est plus le cas / m'est passé / m'a (passé|quitté|quittée) /
        m'ont quitté|m'ont quittée / a (disparu|cessé) / ont (disparu|cessé) /
        je vais (mieux|bien) (maintenant|aujourd'hui|depuis)? /
        depuis (plus rien|jamais plus|plus jamais|rien) / plus jamais depuis /
        j'en suis (sorti|sortie) / m'en suis (sorti|sortie) / je m'en suis sorti|sortie /
        (suis|je suis) (guérie|guéri|sortie d'affaire|sorti d'affaire) /
        heureusement que je (ne)? l'ai pas fait / contente d'être (encore)? (là|en vie) /
        content d'être (encore)? (là|en vie) / heureuse d'être (en vie|là|vivante) /
        heureux d'être (en vie|là|vivant) /
        plus (maintenant|aujourd'hui|à présent|du tout maintenant) / c'est du passé
    """,
    Meaning.ELSEWHERE: """
        film / films / livre / livres / roman / romans / polar / thriller / série / séries /
        saison / épisode / documentaire / docu / reportage / podcast / émission / article /
        journal / chanson / chansons / chanteur / paroles / poème / poésie / bd / manga /
        jeu / jeux / jeu vidéo / jeu de rôle / personnage / héros / héroïne / acteur / scène /
        théâtre / pièce / opéra / ballet / concert / netflix / cinéma / ciné / télé /
        youtube / tiktok vidéo / exposé / mémoire / thèse / dissertation / dissert / cours /
        formation / formateur / conférence / colloque / stage / stagiaire / étude /
        recherche / prévention / bénévole / bénévolat / sos amitié / 3114 / association /
        asso / infirmier / infirmière / médecin / psychiatrie / psychologue / aide soignante /
        pompier / pompiers / policier / ambulancier / urgentiste / ehpad / patient /
        patients / patiente / patientes / mes élèves / procès / tribunal / avocat / avocate /
        enquête / faits divers / fait divers / les infos / aux infos / actualités / loi /
        débat / euthanasie (en|dans|débat|loi) / histoire de france / musée / exposition /
        expo / roméo / juliette / shakespeare / philo / camus / sociologie / durkheim /
        werther / bovary / personnages
    """,
}
