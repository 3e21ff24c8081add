"""French, as it is spoken and typed in France, Belgium, Switzerland and Québec.

An apostrophe parts words, so that "m'" and "j'" stand as words of their own.
"""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

LEXICON = Lexicon(
    elides=True,
    verb_last=False,
    pro_drop=False,
    pauses="mais / pourtant / cependant / parce / pcq / car / sauf / sinon / donc / tandis",
    numbers="""
        deux / trois / quatre / cinq / six / sept / huit / neuf / dix / onze / douze / treize /
        quatorze / quinze / seize / vingt / trente / quarante / cinquante / soixante / septante /
        nonante / cent
    """,
    common="""
        le / la / les / un / une / des / du / de / et / est / je / j' / tu / il / elle / on /
        nous / vous / ils / elles / me / te / se / ce / ça / cette / ces / mon / ma / mes / ton /
        ta / tes / son / sa / ses / notre / nos / votre / vos / leur / leurs / que / qui / quoi /
        dans / pour / pas / plus / sur / avec / sans / mais / ou / où / au / aux / en / par /
        très / bien / suis / es / sommes / êtes / sont / ai / as / avons / avez / ont / été /
        était / être / avoir / fait / faire / va / vais / tout / toute / tous / quand / comme /
        si / aussi / encore / ne / y / depuis / chez / même / c'est / jour / merci / oui / non
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
        Meaning.WANT: """
            veux / veut / veuille / vouloir / voudrais / voudrait / voudrai / aimerais / aimerai /
            aimerait / souhaite / souhaiterais / désire / désirerais / préfère / préférerais /
            préfèrerais / préférerait / aurais|aurai|aurait (préféré|aimé|voulu|souhaité) /
            désir de|d' / désirs de|d' / besoin de|d' / hâte de|d' / hâte que / ai qu'une envie /
            ai qu'un souhait / ai plus qu'une envie / n'ai plus qu'une envie /
            (tout ce que|la seule chose que) je (veux|demande|souhaite) / ne? demande qu'à /
            ne? demande que ça / ne? demande rien d'autre que de? / ne? rêve que de|d' /
            rêve que de|d' / rêve de|d' / laissez moi / laisse moi / laissez nous /
            qu'on me laisse / prêt à / prête à / prêts à / décidé à / décidée à / déterminé à /
            déterminée à / mérite de|d' / mérite que de|d' / mérite pas mieux que de|d' /
            mérite juste de|d' / ferais mieux de|d' / ferai mieux de|d' / devrais / devrai /
            faudrait que / il faut que / faut que je / faut que j' / vaut mieux / vaudrait mieux /
            mieux vaut / mieux vaudrait / autant / plus qu'à / reste qu'à /
            reste qu'une chose à faire / tenté de|d' / tentée de|d' / tentation de|d' /
            tenté par / tentée par / ça me tente de|d' / me tente bien de|d' / aspire à /
            attends que de|d' / impatient de|d' / impatiente de|d' / le goût de|d' / le goût d' /
            serais mieux / serais bien mieux / serai mieux / me verrais bien /
            pourquoi je ne? suis pas / pourquoi je suis pas / si seulement je pouvais /
            si je pouvais / si seulement / que je sois
            (envie|envies|l'envie|envi|grosse envie|vraiment envie|une envie|pulsion|
                pulsions) de|d'
            envie / envies / envi / envie que / hâte / pressé de|d' / pressée de|d' /
            (ma|la) décision est prise / j'ai pris ma décision / ai pris ma décision /
            un seul (souhait|désir|but|rêve) / une seule envie / ma seule envie /
            mon seul (souhait|désir|rêve) / mon unique (souhait|désir) / n'aspire (plus)? qu'à /
            (aspire|demande|souhaite|attends|veux|désire) (plus)? qu'à /
            ne (veux|souhaite|désire) (plus)? (que|qu'une chose) / en profite pour
            besoin que
        """,
        Meaning.WANTED: """
            voulais / voulait / aurais voulu / avais envie / avais besoin de|d' / souhaitais /
            désirais / préférais / pensais à / pensais / songeais à / songeais / rêvais de|d' /
            rêvais / ai voulu / ai pensé à / ai songé à / avais voulu / avais pensé à /
            avais l'intention de|d' / envisageais / espérais / avais décidé de|d' / allais /
            étais prêt à / étais prête à / avais le goût de|d'
        """,
        Meaning.WILL: """
            vais / jvais / jva / m'en vais / vais finir par / finirai par /
            suis sur le point de|d' / sur le point de|d' / suis à deux doigts de|d' /
            à deux doigts de|d' / suis au bord de|du|d' / pas loin de|d' / prévois de|d' /
            prévu de|d' / compte / comptes / ai l'intention de|d' / l'intention de|d' /
            mon intention est de|d' / intention de|d' / ai décidé de|d' / décidé de|d' /
            décidé que / me suis décidé à / me suis décidée à / ai choisi de|d' / choisi de|d' /
            résolu à / résolue à / j'ai pris ma décision / projette de|d' / projet de|d' /
            planifie de|d' / planifié de|d' / planifie / planifié / envisage de|d' / envisage /
            me prépare à / m'y prépare / me prépare pour / hésite à / hésite entre /
            suis capable de|d' / serais capable de|d' / capable de|d' / pourrais / pourrai /
            risque de|d' / il se peut que je / me retiens de|d' / me retenir de|d' /
            m'empêche de|d' / m'empêcher de|d' / lutte contre l'envie /
            j'arrive plus à m'empêcher de|d' / n'arrive plus à me retenir de|d' / pulsion /
            pulsions / impulsion / impulsions / compulsion / compulsions / avant de|d' /
            dès que je trouve le courage de|d' / trouver le courage de|d' / le courage de|d' /
            la force de|d' / sans hésiter / il est temps de|d' / temps que je /
            c'est le moment de|d' / c'est l'heure de|d' / l'heure de|d' / je finirai /
            en profite pour / en profiter pour / profite (de|qu') _ pour / c'est l'occasion de
        """,
        Meaning.TRIED: """
            essayé de|d' / essaye de|d' / essaie de|d' / essayer de|d' / ai essayé /
            réessayé de|d' / réessayer de|d' / réessayer / tenté de|d' / tenté / tentée /
            retenté / retenter / failli / manqué de|d' / presque réussi à / presque / ai raté /
            raté / ratée / loupé / tentative / tentatives / ma tentative / une tentative / ts /
            me suis loupé / me suis loupée / me suis raté / me suis ratée / survécu à
        """,
        Meaning.CANNOT: """
            peux plus / peut plus / peux pu / peux pas / peut pas / puis plus / en peux plus /
            en peut plus / en peux pu / en peut pu / n'en peux plus / n'en puis plus /
            peux vraiment plus / peux juste plus / peux vraiment pas / peux même plus /
            arrive plus à? / arrive pas à? / arrive pu à? / n'arrive plus à / n'arrive pas à /
            n'y arrive plus / y arrive plus / y arriverai pas / y arriverai plus / y arrive pas /
            supporte plus / supporte pas / supporte pu / plus supporter / supporterai plus /
            tiens plus / tiens pas / tiens pu / tiendrai pas / tiendrai plus / plus tenir /
            plus la force / pas la force / plus de force / plus aucune force / pu la force /
            plus le courage / pas le courage / plus de courage / plus assez de force /
            plus l'énergie / plus d'énergie / sans force / à bout de force / à bout de forces /
            trop fatigué / trop fatiguée / trop épuisé / trop épuisée / fatigué de|d' /
            fatiguée de|d' / épuisé de|d' / épuisée de|d' / las de|d' / lasse de|d' /
            lassé de|d' / lassée de|d' / marre de|d' / marre que / ras le bol de|d' /
            le bol de|d' / plein le cul de|d' / plein le dos de|d' / assez de|d' / soupé de|d' /
            tanné de|d' / tannée de|d' / écoeuré de|d' / écoeurée de|d' / usé de|d' / usée de|d' /
            saoulé de|d' / saoulée de|d' / dégoûté de|d' / dégoûtée de|d' / tannant de|d' /
            à bout de|d' / sais plus comment / sais pas comment / sais plus faire pour /
            vois plus comment / capable de plus / pus capable de|d' / pu capable de|d' /
            plus capable de|d' / pas capable de|d' / incapable de|d' / refuse de|d' /
            abandonne l'idée de|d' / en peu plus / en peu plu / en peux plu / peu plus / peu plu
        """,
        Meaning.KEEP: """
            continuer à? / continue à? / continuer comme ça / supporter / supporte / tenir /
            tiens / endurer / endure / tolérer / tolère / encaisser / avancer / poursuivre /
            aller plus loin / persévérer / me battre pour / lutter pour / faire semblant de|d' /
            affronter / faire face à / me forcer à / m'accrocher à / toffer
        """,
        Meaning.HOPE: """
            espère / espérer / espère que / espérais / prie / prier / prie pour / prière /
            supplie / implore / souhaite que / voudrais que / aimerais que / si seulement /
            pourvu que / pourvu qu' / j'attends que / attends que / attends qu' / demande à dieu /
            rêve que / vivement que / vivement / fais le voeu / espérant / en espérant /
            espérer que / espérer qu' / espère qu' / prie pour qu' / prie pour que /
            prier pour que / attends / attendre / il m'arrive d'espérer
        """,
        Meaning.THINK: """
            pense / penser / pensée / pensées / pense à / pense qu'à / pense souvent à / y pense /
            y penser / pensé à / songe à / songe / songer à / réfléchis à / réfléchis /
            réfléchi à / rumine / imagine / m'imagine / m'imaginer / imaginer / fantasme /
            fantasmer / idée / idées / l'idée / obsédé par / obsédée par / obsède / hanté par /
            hantée par / hante / en tête / dans la tête / dans ma tête / à l'esprit /
            traverse l'esprit / trotte / tourne en boucle / en boucle / vois que ça / qu'à ça /
            que ça en tête / rêve de|d' / rêvé de|d' / rêve que / visualise / me vois /
            me voyais / cherché sur internet / regardé sur internet / cherché sur google /
            recherché / cherche sur internet / recherches sur / me renseigne sur / renseigné sur /
            renseignée sur / googlé / tapé sur google / comment faire pour / demande comment /
            demande si / solution / issue / délivrance / sortie / porte de sortie / échappatoire /
            option / paraît doux / me soulagerait / soulagerait / m'attire / m'appelle /
            me parle / me fait envie / ne me fait plus peur / me fait plus peur /
            me ferait du bien / serait une libération / serait un soulagement / me libérerait /
            me délivrerait / un soulagement / une libération /
            (pense|penser|pensais|songe) (plus|rien)? qu'à / pense que ça
            pense o / penser o / pens o
        """,
        Meaning.AFRAID_I: """
            peur de|d' / peur que je / peur d'être capable de|d' / peur de finir par /
            trouille de|d' / crains de|d' / flippe de|d' / angoisse de|d' /
            terrifié à l'idée de|d' / terrifiée à l'idée de|d' / panique à l'idée de|d' /
            hantise de|d' / phobie de|d'
            peur de (moi|moi même|mes gestes|mes mains|mes pensées|ce que je pourrais|
                ce que je peux|ce que je vais|ce que je suis capable)
            me fais peur / peur de recommencer / peur de le refaire / peur de craquer /
            peur de déraper / peur de faire une bêtise / peur de faire une connerie /
            me contrôle plus / me contrôle pas / plus me contrôler / pas me contrôler /
            me contrôler plus / contrôle plus rien / perds le contrôle / perdre le contrôle /
            plus le contrôle / me maîtrise plus / plus me maîtriser /
            réponds plus de (moi|rien|mes gestes) / me fais plus confiance /
            plus confiance en moi / peux plus me retenir
            (pulsion|pulsions|impulsion|impulsions|envie|envies|pensées|images|flashs|
                idées) de|d'
            l'envie de|d' / crois que je vais / sens que je vais / vais finir par /
            suis à deux doigts de|d' / à deux doigts de|d' / failli / capable de|d' /
            au bord de|d' / me retiens de|d' / me voir / me vois / m'imagine / imagine que je /
            ça monte /
            (images|flashs|visions|cauchemars|pensées|idées|scènes|moments) (où|de|d') /
            ai des (images|flashs|visions|pulsions|pensées) /
            (je|j') (pourrais|risque de|serais capable de) / crois que je pourrais /
            sens que je pourrais / je vais finir par
        """,
        Meaning.FEEL: """
            suis / me sens / me suis senti / me suis sentie / deviens / redeviens / sens /
            ressens / je me retrouve / je reste / c'est / seule issue / seule solution /
            seule option / seule sortie / unique issue / unique solution / meilleure solution /
            plus que le / reste que le / reste plus que le / suis en pleine / en crise / crise /
            tombe dans / replonge dans / plonge dans
        """,
        Meaning.HAVE: """
            ai / jai / avoir / ai eu / ai encore / il me vient / me viennent / viennent /
            me vient / reviennent / revient / sont revenues / est revenue / de retour / sont là /
            est là / plein de / beaucoup de / me quittent pas / me lâche pas / me lâchent pas /
            m'envahissent / m'assaillent / m'obsèdent / me submergent / souffre de / à cause de /
            mes / avec mes
        """,
        # Dying and living.
        Meaning.DIE: """
            mourir / mourrir / mourire / crever / canner / clamser / calancher / claquer / meure /
            que je crève / que je meure / me laisser mourir / me laisser crever / me voir mort /
            me voir morte / mourant / mourante / passer l'arme à gauche / la mort / ma mort /
            ma propre mort / la mor / décéder / être mort / être morte / être morts / être mor /
            6 pieds sous terre / sous terre / six pieds sous terre / dans un cercueil /
            dans une tombe / dans ma tombe / au cimetière / dans une urne / à la morgue /
            ne? plus être (là|de ce monde|en vie|vivant|vivante|ici|sur terre) /
            (ne|n')? plus (exister|vivre|respirer|me réveiller) / ne? jamais me réveiller /
            (ne|n')? pas me réveiller / jamais plus me réveiller / (ne|n')? jamais exister /
            cesser de|d' (vivre|exister|respirer) / cesse de|d' (vivre|exister|respirer) /
            arrêter de|d' (vivre|exister|respirer) / arrête de|d' (vivre|exister|respirer) /
            ne? plus être / être plus là / être six pieds sous terre / disparaître / disparaisse /
            disparaitre de la surface de la terre /
            m'endormir (pour toujours|à jamais|définitivement|pour de bon)
            dormir (pour toujours|à jamais|pour l'éternité|éternellement|pour de bon|
                et c'est tout)
            m'endormir et _ (jamais|plus|pas) _ réveiller /
            dormir et _ (jamais|plus|pas) _ réveiller /
            m'endormir sans (jamais)? (me réveiller|que je me réveille) / m'éteindre / m'éteigne
            (partir|m'en aller|me barrer|me tirer) (pour toujours|pour de bon|à jamais|
                définitivement)
            partir de (ce monde|cette terre|cette vie) /
            m'en aller de (ce monde|cette terre|cette vie) /
            quitter (ce monde|cette vie|cette terre|la vie|la terre|ce bas monde) /
            la vie s'arrête / quitte (ce monde|cette vie|cette terre|la vie|la terre) /
            plus de moi / le repos éternel /
            dieu _ (reprenne|rappelle|vienne me chercher|prenne|emporte) /
            bon dieu vienne me chercher / vienne me chercher / me rappelle à lui /
            qu'on m'achève / achevez moi / être euthanasié / être euthanasiée /
            me faire euthanasier / aide à mourir
            (camion|voiture|bus|train|tram|métro|chauffard) _ (me|m') _ (renverse|écrase|
                percute|fauche|tue)
            (camion|voiture|bus|train|tram|métro) me (passe|roule) dessus /
            me faire (renverser|écraser)
            maladie|cancer|crise|infarctus|avc|accident _ (m'emporte|me tue|m'emportera|
                incurable)
            mon coeur s'arrête / que mon coeur (s'arrête|lâche) / coeur s'arrête de battre
            rejoindre _ (au ciel|là haut|au paradis|dans la tombe|de l'autre côté|
                dans l'au delà)
            aller rejoindre (mon|ma|mes) (mari|femme|mère|père|fils|fille|frère|soeur|parents) /
            rejoindre (ma|mon) (défunte|défunt|feu) / le grand saut / le néant /
            plus rien sentir / mieux (mort|morte) que (vivant|vivante|vivre) /
            (serais|serai|suis) (mieux|bien mieux) (mort|morte|au cimetière|sous terre) /
            que je clamse / y passer / y rester
            (maladie|cancer|tumeur|infarctus|avc) _ (mortelle|mortel|foudroyant|incurable|fatal|
                fatale)
            une maladie incurable / dead / ded
            (qu'une|qu'un|une|un)? (camion|voiture|bus|train|tram|métro|chauffard) me (renverse|
                écrase|percute|fauche|tue|passe dessus|roule dessus|heurte|rentre dedans)
            (être|sois|mieux|mieux vaut être|me retrouver) (mort|morte) /
            suis mieux (mort|morte) / (qu'on|que quelqu'un|quelqu'un|qu'il|que tu) m'achève /
            m'achever
            m'endormir _ _ et que (ce soit|ça soit|tout soit|ça) (fini|terminé|la fin|s'arrête|
                se termine)
        """,
        Meaning.LIVE: """
            vivre / vivr / vive / exister / existe / être là / être en vie / être vivant /
            être vivante / être de ce monde / être au monde / être ici bas / être sur terre /
            rester en vie / rester là / rester ici bas / rester sur cette terre / rester vivant /
            rester vivante / rester dans ce monde / vivre cette vie / vivre ma vie /
            me réveiller / me réveille / réveiller demain / réveille demain / voir demain /
            voir le jour se lever / voir le matin / respirer / survivre /
            faire partie de ce monde / être née / être né / être encore là / vivre comme ça /
            vivre ainsi / vivre un jour de plus / rester de ce monde / continuer à vivre
        """,
        Meaning.LIFE: """
            la vie / ma vie / cette vie / une vie pareille / l'existence / mon existence /
            cette existence / vie de merde / vie pourrie / chienne de vie / une vie comme ça /
            cette putain de vie / cette vie là / la vi / mes jours / ce monde /
            une journée de plus
        """,
        Meaning.END: """
            finir / en finir avec / finir avec / finisse / terminer / termine / arrêter / arrête /
            mettre fin à / mets fin à / mettrai fin à / mettre un terme à /
            mettre le point final à / mis fin à / mettre un point final à / quitter / quitte /
            quitterai / abréger / abrège / écourter / m'ôter / ôter / m'enlever / enlever /
            prendre / me débarrasser de / rendre / supprimer / en terminer avec /
            foutre en l'air / gâcher / détruire / interrompre
        """,
        Meaning.END_IT: """
            en finir / en finir une bonne fois pour toutes / en finir pour de bon /
            en finir vite / en finisse / en finirai / en finirais / en finis / qu'on en finisse /
            en terminer / tout arrêter / tout finir / tout terminer / tout stopper /
            tout plaquer définitivement /
            que tout (s'arrête|se termine|finisse|soit fini|s'arrêtent|se finisse|s'éteigne) /
            que ça (s'arrête|se termine|finisse|soit fini|cesse|stoppe) /
            que tout cela (cesse|finisse) / que cela (cesse|finisse|s'arrête) /
            que ma souffrance (s'arrête|cesse|finisse) / faire taire (ma tête|tout) /
            m'arrêter là / mettre fin à tout / mettre un terme à tout /
            mettre fin à (ça|cela|mes souffrances|ma souffrance|cette souffrance|ce cauchemar) /
            mettre un terme à (ça|cela|mes souffrances) / tirer ma révérence / baisser le rideau /
            tirer le rideau / rendre les armes / jeter l'éponge définitivement /
            lâcher prise pour toujours / passer à l'acte / passe à l'acte / le faire pour de bon /
            appuyer sur off / faire une connerie / fais une connerie / ferai une connerie /
            faire une bêtise / faire une grosse connerie / faire une grosse bêtise /
            faire l'irréparable / commettre l'irréparable / partir pour toujours /
            partir pour de bon / sortie définitive
        """,
        Meaning.NO_LIFE: """
            (plus|pas|pu|aucune|sans|zéro|plus aucune|plus du tout) (l'|d')? (envie|envi) (de|
                d') (vivre|vivr|exister)
            (plus|pas|pu|aucune|aucun|sans|plus aucune|plus aucun|plus la moindre|plus une) (de|
                d'|seule|bonne)? (raison|raisons|but|motif|intérêt|motivation) (de|à|pour|
                d') (vivre|exister|la vie|rester en vie)
            (plus|pas|pu|aucune|plus aucune) raison de (rester|continuer|me lever|me réveiller|
                rester là)
            (plus|pas|pu|perdu) (le|aucun|de|tout)? (goût|désir|volonté|joie|courage) (de|à|
                d') (vivre|la vie|exister)
            (plus|pas|pu|perdu) (la|l'|ma|toute|toute la|assez la)? (force|envie|volonté|
                joie) de (vivre|continuer à vivre)
            plus envie de (rien|être là|me réveiller|continuer|me battre|rester là|être ici|
                respirer|la vie)
            plus envie d'être (là|en vie|ici|vivant|vivante|au monde|sur terre|de ce monde)
            (plus|pas) la force de (rester en vie|me réveiller|continuer à vivre|continuer|
                me battre)
            plus goût à (rien|la vie) / goût à rien / même pas d'exister
            à quoi (ça)? (sert|bon|rime) (de|d')? (vivre|exister|continuer|continuer à vivre|
                me lever|rester en vie|tout ça)
            à quoi bon /
            pourquoi (vivre|exister|continuer à vivre|rester en vie|je vis|suis je encore) /
            pourquoi je (suis encore|vis encore|reste) (là|en vie|ici|vivante|vivant)?
            pourquoi (suis je|je suis) (née|né|venue au monde|venu au monde|encore vivant|
                encore vivante)
            qu'est ce que je fais encore (là|ici|en vie|sur cette terre|sur terre|dans ce monde)
            (marre|ras le bol|assez|lasse|las|fatigué|fatiguée|épuisé|épuisée|dégoûté|dégoûtée|
                tanné|tannée|écoeuré|écoeurée|lassé|lassée|usé|usée|saoulé|saoulée|fatigue|
                plein le cul|plein le dos) (de|d') (vivre|exister|être en vie|être là|la vie|
                cette vie|ma vie|être au monde|être vivant|être vivante|respirer)
            (la vie|ma vie|cette vie|l'existence|vivre|mon existence) (elle|ça)? (n')? (a|ont|
                avait)? _ (plus|pas|aucun|rien) _ (sens|goût|intérêt|la peine|le coup|but|
                valeur|saveur|utilité)
            (vie|existence|vivre) _ (vaut|vau|mérite) (pas|plus|rien) _ (peine|coup|vécue|vécu|
                rien|continuer)
            (vie|existence) (n')? a (plus|pas) de sens / vie n'a aucun sens / vie a aucun sens /
            (vie|existence) ne? (m')? intéresse (plus|pas) / vie sans intérêt /
            vie ne? sert à rien / (plus|pas) (de|d'|aucun) sens à (la|ma|cette) vie /
            plus aucun sens à ma vie /
            (trouve|vois) (plus|pas|aucun) (de|le|d')? sens (à|de) (la|ma|cette|vivre) vie?
            (vie|existence) (est|me paraît|devient|est devenue) (un|trop|si|
                tellement)? (insupportable|invivable|un enfer|un fardeau|trop dure|trop lourde|
                vide de sens)
            (déçu|déçue|dégoûté|dégoûtée|triste|en colère|énervé|énervée|horreur|regrette|
                dommage) (de|d'|que)? _ (réveillé|réveillée|réveiller|encore en vie|
                encore vivant|encore vivante|toujours en vie|toujours là)
            je (regrette|déteste) (de|d') (être|m'être) (en vie|née|né|réveillé|réveillée|
                vivant|vivante|ratée|raté)
            veux (plus|pas|pu) (vivre|exister|être en vie|être là|être de ce monde|me réveiller|
                être au monde|être|respirer|être vivant|être vivante)
            (veux|veut) (plus|pu) (de|d') (la|cette|ma)? (vie|existence|vi)
            (veux|veut) (plus|pu) (vivr|vivre|être vivant|continuer à vivre|continuer|être ici|
                être la)
            refuse de (vivre|continuer à vivre) / arrêter de me battre pour vivre /
            vivre ne? sert à rien /
            (je|j') (mérite|mérites) (pas|plus) (de|d') (vivre|exister|être en vie|la vie)
            ma place (est|n'est) (pas|plus) (ici|dans ce monde|sur terre|ici bas|
                parmi les vivants)
            (pas|plus) ma place (dans ce monde|sur terre|ici bas|sur cette terre|
                parmi les vivants)
            pas fait pour (ce monde|la vie|vivre|cette vie) /
            pas faite pour (ce monde|la vie|vivre|cette vie) /
            (vois|ai) (plus|pas|aucun) (d')? (avenir|futur|issue|autre issue|espoir) (pour moi)? /
            (plus|pas) (d')? avenir pour moi / aucun avenir /
            plus rien (ne me|qui me) (retient|rattache|raccroche) /
            plus rien (à attendre|à espérer) de la vie / rien ne me retient /
            vie à laquelle je tiens plus / tiens (plus|pas) à la vie /
            la vie m'a (quittée|quitté|abandonnée|abandonné) / vivre m'épuise
            (vivre|exister|être en vie) (me|m') (fatigue|épuise|dégoûte|fait mal|pèse|saoule|
                insupporte)
            (déjà|comme) (morte|mort) (à l'intérieur|en dedans|dedans) / mort à l'intérieur /
            morte à l'intérieur /
            je (vis|suis là|reste|tiens|suis encore là) que pour (mes|ma|mon|les) _
            si (demain|cette nuit|un jour|seulement)? (je ne|je|mon coeur) _ (réveillais|
                s'arrêtait|mourais|battait) _ (serait|serais|ce serait|ça serait) _ (mieux|
                soulagement|soulagé|soulagée|libération|délivrance|heureux|heureuse|bien|
                reposant|content|contente)
            je dirais (ouf|enfin|merci|tant mieux) /
            (manquerais|manquerai|manque|manquerait) à personne /
            (personne|nul) ne? me (pleurera|pleurerait|regrettera|regretterait)
            (pas|plus|aucun|aucune|quel|quelle|sans) (l'|d'|de|le)? (intérêt|utilité|but|raison|
                sens|envie) (de|à|d'|pour)? (continuer à|rester)? (vivre|exister|en vie|
                être en vie)
            (peux|peut|arrive|supporte|parviens|capable|sais) (plus|pas|pu|pus) (à|de|
                d')? (vivre|exister|être en vie|continuer à vivre|être au monde)
            (plus|pus|pu) capable (de|d') (vivre|être en vie|continuer|toffer|exister)
            (regrette|regretter|regrettant|regret|déçu|déçue|honte|dommage|marre) (de|d'|
                que) (être|m'être|me|ne pas être) (réveiller|réveillé|réveillée|
                encore)? (en vie|vivant|vivante|vivre|réveillé|réveillée|morte|mort)
            la vie (très peu pour moi|(c'est)? (pas|plus) pour moi|j'en veux plus|m'a assez vue|
                m'a assez vu|je lâche|je n'en veux plus)
            (j'ai|ai) (assez vécu|trop vécu|fait mon temps|fini mon temps|vécu ma vie et)
            (ils|on|vous|elle|il|les pompiers|les médecins|le samu) (auraient|aurait|auriez|
                m'auraient) (dû|mieux fait de|pu) me laisser (mourir|crever|partir)
            fallait me laisser (mourir|crever|partir)
            pourquoi (on|ils|vous) (m'|me) (a|ont|avez) (sauvé|sauvée|réanimé|réanimée|ramené|
                ramenée)
            (maman|papa|mamie|papi) n'a plus la force de vivre
            (voudrais|veux|aimerais|préférerais|préfère|rêve d'|souhaite|souhaiterais|
                aurais (préféré|voulu|aimé)) (être|déjà être)? (mort|morte)
            serais (bien)? mieux (mort|morte) / (devrais|aurais dû) être (mort|morte) /
            (sert|servirait) (à|plus à)? rien que je (vive|reste|existe|continue|respire) /
            (à quoi|pourquoi) (ça sert)? que je (vive|reste en vie|existe) /
            de trop (sur (cette)? terre|dans (ce|le) monde|ici bas|dans cette vie)
            (vaut|valait|vau) (plus|pas) (la peine|le coup) (de|d'|que) (vivre|exister|
                continuer à vivre|être en vie|je vive)
            laissez moi (mourir|crever|partir|m'en aller) /
            qu'on me laisse (mourir|crever|partir)
            (c'est|l'idée|envie|souhait|désir|but|hâte|rêve) _ (ne|n') (plus|pas|
                jamais) (être là|exister|me réveiller|être de ce monde|vivre|être en vie|respirer)
            (attends|attendre|espère|appelle|souhaite|désire|réclame|implore) (que)? (la|
                ma) (mort|fin) (tous|chaque|avec|et|pour|depuis|maintenant|vienne|patiemment|
                comme)?
            (hâter|accélérer|avancer|précipiter|provoquer) (ma|la) (mort|fin|propre mort)
            (plus|pas) rien à (faire|foutre) (ici bas|sur terre|sur cette terre|dans ce monde|
                en vie|dans cette vie)
            (trop|assez) souffert (alors|donc|et)? (je|j') (pars|m'en vais|arrête|abandonne|
                veux partir)
            si je (crevais|mourais|disparaissais|clamsais|mourrais|partais) _ (m'arrangerait|
                soulagement|mieux|bien|soulagerait|délivrance|libération|égal)
            vivre _ (m'intéresse|m'intéressait|me dit|me tente|me fait envie) (plus|pas|
                pu) (du tout|rien)?
        """,
        Meaning.KILL_SELF: """
            me (tuer|suicider|buter|flinguer|supprimer|pendre|noyer|fumer|zigouiller|canner|
                éliminer|tué|crever)
            me (suicidé|suicide|suiciderai|suiciderais|suisside|suissider|suiside|suisider|
                suicidez)
            m' (immoler|asphyxier|empoisonner|électrocuter|étrangler|autodétruire|achever|
                éliminer)
            (je|j') me (tue|tuerai|tuerais|bute|buterai|flingue|flinguerai|pends|pendrai|noie|
                supprime|supprimerai|fume|jette|balance)
            je m' (immole|empoisonne|achève|étrangle)
            que (je|j') me (tue|suicide|bute|flingue|pende|supprime|donne la mort|
                foute en l'air)
            me (donner|donne|donnerai|donnerais|serai donné|suis donné) la mort /
            (m'|me) (ôter|ôte|ôterai|enlever|enlève|enlèverai|retirer|prendre) la vie
            (mettre|mets|mettrai|mettrais|mette|met) (fin|un terme|un point final) à (mes jours|
                ma vie|mon existence|ma propre vie|cette vie)
            en (finir|finis|finirai|finisse|finire) avec (la|ma|cette|l') (vie|vi|existence|
                propre vie)
            me (foutre|fous|foutrai|fou) en l'air / me (ficher|fiche) en l'air /
            foutre ma vie en l'air pour de bon /
            me (tirer|tire|tirerai|mettre|mets|foutre|coller|loger|prendre) une balle
            me (faire|fais|fait) (sauter|exploser) (la cervelle|le caisson|la tête|la gueule|
                le crâne|la tronche)
            (m'|me) (ouvrir|ouvre|ouvrirai|tailler|taille|trancher|tranche|couper|coupe|
                taillader) les (veines|vaisseaux)
            (m'|me) (ouvrir|trancher|couper|tailler) la (gorge|carotide|jugulaire|jugule)
            me (jeter|jette|jetterai|balancer|balance|lancer|lance|foutre|fous|mettre|
                coucher) (sous|sur|devant|par|du|de|dans|d') (le|la|les|un|une|haut|l')? (train|
                métro|rer|tram|bus|camion|pont|fenêtre|balcon|toit|falaise|vide|voie|voies|
                rails|immeuble|seine|fleuve|rivière|canal|voiture|voitures|rhône|garonne|loire|
                lac|étage|viaduc|saint laurent|meuse)
            me jeter (à l'eau pour de bon|dans l'eau pour mourir|du _ étage|d'en haut|en bas|
                sous)
            (sauter|saute|sauterai|sauterais) (du|de|d'|par|dans) (la|le|l'|un|une|
                haut)? _ (pont|fenêtre|balcon|toit|falaise|vide|immeuble|viaduc|étage|tour|
                barrage|quai)
            (passer|passe|finir|me retrouver|me mettre|me coucher) (sous|sur) (un|le|les|
                la) (train|métro|rer|tram|rails|voie|voies|camion|bus)
            (foncer|fonce|foncerai|rentrer|planter|encastrer|encastrerai|lancer|jeter|conduire|
                rouler) _ (dans|contre) (un|le|les) (arbre|mur|platane|pylône|ravin|camion|
                poteau|pilier)
            (me)? (planter|foutre) (en|avec la) (voiture|bagnole|caisse|moto) (exprès|
                volontairement)
            donner un coup de volant / lâcher le volant / me passer la corde au cou pour de bon /
            faire une (ts|tentative|tentative de suicide|nouvelle tentative) /
            refaire une (ts|tentative|tentative de suicide)
            (avaler|prendre|gober) _ (boîte|plaquette|boîtes|plaquettes|
                flacon) _ (pour en finir|pour mourir|pour dormir toujours)
            me laisser (mourir|crever|couler|partir pour toujours|mourir de faim) /
            me (rayer|effacer) (de la carte|de ce monde|de la surface) /
            me faire (disparaître|hara kiri|seppuku) / me vider de mon sang /
            mourir de (ma propre main|mes propres mains) / attenter à (mes jours|ma vie)
            (quitter|quitte|quitterai|quittes|quitterais) (ce monde|cette vie|cette terre|
                ce bas monde)
            me barrer de (ce monde|cette vie|cette terre) / me tirer de (ce monde|cette vie) /
            m'en aller de cette vie / kms / unalive / me unalive / m'unalive / me désunalive /
            kill myself / 0 envie de rester en vie
            (lutte|lutter|résiste|résister|bats|battre|retiens|retenir|empêche|empêcher|effort|
                efforts|raison|raisons) _ (me tuer|me suicider|mourir|me buter|en finir|
                me pendre|me foutre en l'air|me flinguer|passer à l'acte|me jeter|sauter)
            retiens de (ne)? pas (me tuer|me suicider|en finir|sauter|me foutre en l'air|
                me jeter)
            (mourir|crever|suicide|me tuer|en finir|me suicider|disparaître|la mort|ma mort|
                me pendre) (moi)? (je|j') (ne|n')? (y)? (pense|songe|rêve|ai que ça|ai ça)
            (mourir|crever|la mort|le suicide|me tuer|disparaître|en finir|
                partir pour toujours) _ (me paraît|me paraissait|me semble|semble|m'apparaît|
                est|serait|reste|c'est) _ (doux|douce|une délivrance|délivrance|une libération|
                un soulagement|la seule|l'unique|la meilleure|plus simple|facile|logique|mieux|
                reposant|tentant|inévitable|séduisant|rassurant|la solution|une option|
                une solution)
            (mourir|crever|la mort|la mor|le suicide|me tuer|disparaître) _ (me soulagerait|
                me soulagerai|me libérerait|me délivrerait|m'attire|m'appelle|me tente|
                me fait envie|me fait plus peur|me soulage|m'obsède|me hante|arrangerait tout|
                réglerait tout)
            (seule|unique|meilleure|dernière) (solution|issue|sortie|option|porte|chose|
                façon) _ (mourir|crever|la mort|le suicide|me tuer|me suicider|en finir|partir|
                disparaître|ma mort)
            (il y a|y a|ya|reste) (plus)? que (la mort|mourir|le suicide|la tombe) / que la mort /
            comment (mourir|me tuer|me suicider|en finir|me pendre) /
            sans (souffrir|douleur|me rater) _ mourir / mourir sans (souffrir|douleur)
            (mourir|crever|disparaître|la mort|en finir|partir pour toujours|
                m'endormir pour toujours) _ (c'est|voilà|est)? (tout|la seule chose|
                l'unique chose)? (ce)? que? je (veux|demande|souhaite|désire)
            que je veux c'est (mourir|crever|disparaître|en finir)
            en (finir|finis|finirai|finisse|terminer) avec (la|ma|cette|l'|tout|mes|ce|
                mon) (putain de|sale|triste|misérable|propre|foutue)? (vie|existence|jours|
                monde|moi même|souffrances|souffrance|calvaire)
            (j'arrête|arrête|arrêterai|cesse|cesserai) de (vivre|respirer|exister) /
            en finir avec moi
            (hésite|simple|facile|prêt|prête|envie|besoin|tenté|tentée|rêve|oser|
                manque plus) (à|de|qu'à)? sauter
            (hésite|prêt|prête) à (le faire|me jeter|passer à l'acte)
            (m'en fous|fiche|indifférent|égal) (de|si|que)? (je)? (vivre ou|mourir|crever|meurs|
                crève)
            vivre ou mourir (ça)? _ (égal|pareil|indifférent) /
            me (dead|dédé|désinscrire de la vie) /
            (mourir|mort) par (pendaison|noyade|overdose|asphyxie|balle|défenestration) /
            (fait|ferait) mal de (mourir|se tuer|crever)
            (pense|penser|repense|songe|songer|rêve) (à|de) (la|une|ma|me)? (corde|pendaison|
                noyade|défenestration|noyer|pendre)
            que? (mourir|la mort) qui? me (calmerait|soulagerait|délivrerait|sauverait|
                reposerait)
            me laisse (mourir|crever|couler pour de bon) / me suis (laissé|laissée) mourir /
            (failli|allais|ai voulu|aurais pu) (sauter|me jeter|lâcher le volant)
            (m'imagine|me vois|m'imaginer|me voir|me rêve) (mort|morte|pendu|pendue|
                dans un cercueil|dans mon cercueil|au fond de l'eau|sauter|au bout d'une corde)
            (planifier|préparer|organiser|planifie|prépare|organise|planifié|
                préparé) (mon suicide|ma mort|mon départ définitif)
            (seule|unique|meilleure) (façon|manière|solution|issue|chose) _ _ _ _ (mourir|
                me tuer|en finir|la mort|le suicide|disparaître)
            seul moyen _ _ _ (mourir|me tuer|en finir|la mort|le suicide) /
            me vois _ (mort|morte|pendu|pendue) / imagine (pendu|pendue) /
            m' (étouffer|asphyxier|électrocuter|empaler)
            (m'|me|moi) (aider|aide|aidez|aidiez|aide donc) à (mourir|partir pour toujours|
                en finir)
            (aidez|aide) moi à (mourir|en finir|partir)
            (enlever|sortir|ôter|chasser|retirer) (le suicide|la mort|cette idée de mourir|
                l'idée de mourir|l'idée du suicide|l'envie de mourir) de (la|ma) tête
            il (suffirait|suffit|faudrait) _ (un|qu'un)? (coup de volant|pas en avant|
                pas dans le vide|pas de plus et|petit pas dans)
            (suffirait|suffit|faudrait) (de|que)? (je)? (lâcher|lâche|sauter|saute) (le volant|
                la rambarde|dans le vide|du|prise)?
            (je|j') (saute|sauterai) (ce soir|cette nuit|demain|à minuit|tout à l'heure|
                maintenant|là)
            (fait|refait) (une|ma|deux|trois|plusieurs) (tentative|tentatives|
                ts) _ _ (recommencer|sens que|refaire|réessayer|je vais)
            (veux|voudrais|aimerais|vais|envie de|pressé de|hâte de) (aller)? (le|la|
                les)? rejoindre _ _ (là où|là haut|au ciel|au paradis|au cimetière|dans la tombe|
                de l'autre côté|dans la mort)
            si je (crevais|mourais) (cette nuit|demain|ce soir|là|dans mon sommeil) (ça|ce|
                tout)? _ (m'arrangerait|arrangerait)
            (mourir|crever|la mort|disparaître|en finir) c'est tout ce (qui|qu'il) me reste
        """,
        Meaning.SUICIDE: """
            suicide / suicides / suicidaire / suicidaires / tentative de suicide /
            tentatives de suicide / crise suicidaire
            (idée|idées|pensée|pensées|envie|envies|pulsion|pulsions|crise|crises|tendance|
                tendances|intention|intentions|idéation|idéations|projet|projets) (suicidaire|
                suicidaires|de suicide|noire|noires|morbide|morbides|de mort|de me tuer)
            (mon|un|le) suicide
        """,
        Meaning.GONE: """
            quand (je|j') (ne)? (serai|serais|suis) (plus|pu) (là|de ce monde|en vie|ici)
            quand je serai (mort|morte|parti|partie|enterré|enterrée|décédé|décédée|sous terre|
                disparu|disparue)
            quand je (me|m'|en) (serai|aurai) (donné la mort|tué|tuée|suicidé|suicidée|fini|
                pendu|pendue)
            quand j'aurai (disparu|quitté ce monde|fini) / quand tout sera fini pour moi /
            quand j'y serai plus
            une fois (que)? (je serai|je suis)? (mort|morte|parti|partie|disparu|disparue|
                enterré|enterrée|plus là)
            après (ma mort|mon départ|ma disparition|mon suicide|mon décès|mon enterrement) /
            (au cas|des fois) où je (serais|suis) plus là / si jamais je (ne suis|suis) plus là /
            à mon enterrement / pour mon enterrement / à mes obsèques / pour mes obsèques /
            mes funérailles / lorsque je ne serai plus / quand ce sera fini /
            quand je m'en serai (allé|allée) / mon absence définitive
        """,
        Meaning.NEVER_BORN: """
            (jamais|pas) (dû|du|voulu|demandé à|demandé) (naître|naitre|exister|venir au monde|
                vivre)
            (aurais|aurai|voudrais|préférerais|préféré|aimé|voulu|préfère) _ (jamais|pas) (être|
                naître|venir|exister|vu) (né|née|au monde|le jour)?
            (jamais|pas) (être|été) (né|née|nés) / n'être jamais (né|née) / n'être pas (né|née)
            (si|que) (je n'étais|j'étais|je ne sois|je sois) (jamais|pas) (né|née|venu au monde|
                venue au monde)
            (maudis|déteste|maudit) le jour (de ma naissance|où je suis (né|née)) /
            (ma mère|mes parents|maman) (aurait|auraient) (dû|mieux fait de|du) _ avorter /
            erreur que je sois (né|née) / ma naissance (est|était|a été) une erreur /
            mieux fait de ne? pas naître / pas demandé à (être là|vivre|naître)
        """,
        # Others without me.
        Meaning.BETTER_OFF: """
            (serait|seraient|seriez|serais|sera|seront|serez|étaient|est|sont|irait|iraient|
                iriez|ira|iront|irez|va|vont|allez|vivrait|vivraient|vivriez|vivra|vivront|
                porterait|porteraient|portera|porteront|sortirait|sortiraient|sortira|sortiront|
                trouverait|sentirait|sentiraient|vivent|soient) (tous|toutes|bien|beaucoup|
                tellement|tout|sans doute|sûrement|largement|franchement)? (mieux|heureux|
                heureuse|heureuses|plus heureux|plus heureuse|plus heureuses|tranquille|
                tranquilles|plus tranquille|plus tranquilles|soulagé|soulagés|soulagée|
                soulagées|libre|libres|plus libre|plus libres|débarrassé|débarrassés|
                débarrassée|débarrassées|en paix|plus léger|plus légers|plus facile|plus simple|
                plus simples|plus facile|bien|peinards|plus serein|plus sereins)
            (ce|ça|cela|tout) (serait|sera|irait|ira|soit|est) (tellement|beaucoup|bien|
                vachement|quand même)? (mieux|plus simple|plus facile|plus léger|plus vivable)
            s'en (sortiraient|sortirait|sortiront|sortira|porteraient) (mieux|bien mieux|
                très bien|bien)
            respireraient / respirerait /
            mieux pour (tout le monde|tous|eux|elle|lui|vous|ma famille|mes enfants|les miens)
            un soulagement pour (tout le monde|tous|eux|elle|lui|vous|ma famille|mes enfants|
                les miens)
            soulagement pour / (bon|bonne) débarras /
            débarrasse (tout le monde|le plancher|mes parents|ma famille|la terre)
            personne _ (manquera|manquerait|manquerais|manquerai|remarquerait|remarquera|
                remarque|pleurerait|pleurera|regretterait|regrettera|souffrirait|apercevrait|
                apercevra|rendrait compte|rendra compte|chercherait|verrait|verra|viendrait)
            (manquerai|manquerais|manquerait|manque|manquera) (à|pas à) (personne|grand monde) /
            nul ne me pleurera /
            personne (s'en|s') (rendrait|apercevrait|rendra|apercevra|souciera|soucierait) /
            tout le monde s'en (fout|ficherait|foutrait|fiche)
            (auraient|aurait|aurez|auront|aura) (enfin)? (la paix|une vie meilleure|
                un souci de moins|un poids en moins|moins de soucis|moins de problèmes)
            vous seriez (mieux|tranquilles|débarrassés) /
            libère|libèrerai|libérerai|débarrasse _ (famille|enfants|monde|parents|eux|vous) /
            le monde (serait|tournerait|sera|tournera|irait) (mieux|pareil|bien|aussi bien) /
            rendrais service à|au
            (ça|ca|cela)? (ne)? (changerait|changera|change|dérangerait|manquerait|
                ferait) (rien|pas grand chose|rien du tout|rien à rien) (à|pour|
                chez)? (personne|eux|le monde|rien)?
            ferait (de la peine|du chagrin|pleurer) à personne
            qui (s'en|s'|me|va|va s'en)? (rendra compte|rendrait compte|souciera|soucierait|
                remarquera|remarquerait|pleurera|pleurerait|apercevra|apercevrait|regrettera)
        """,
        Meaning.WITHOUT_ME: """
            sans moi / sans leur (mère|père|maman|papa) / sans une (mère|maman) comme moi /
            sans un (père|papa|mari) comme moi
            si (je|j') (n')? (étais|était|suis|serais) (plus|pas|pu|pus|jamais) (là|la|en vie|
                de ce monde|ici|né|née|sur terre|vivant|vivante)
            si (j'|je) (n')? étais (mort|morte|parti|partie|plus|disparu|disparue) /
            si je suis (mort|morte) / si (je|j') (n')? (existais|existe|vivais) (pas|plus|pu) /
            si je ne (suis|serais) plus
            si je (mourais|meurs|mourrais|disparaissais|disparais|crevais|crève|partais|
                pars) (pour de bon|pour toujours|demain|ce soir|cette nuit)?
            si je (me|m'|en) (tuais|suicidais|suicide|tue|finissais|butais|pendais|flinguais|
                supprimais|donnais la mort|foutais en l'air)
            si je sautais / si je me (jetais|jette) /
            si je (quittais|quitte) (ce monde|cette vie) /
            que je (ne)? sois (plus|pu|pas) (là|en vie|de ce monde) /
            que je (sois|soit) (mort|morte|parti|partie|plus là)
            que je (meure|crève|disparaisse|m'en aille pour toujours|parte pour de bon|me tue|
                me suicide|n'existe plus|n'existe pas)
            (le jour où|quand|dès que|une fois que) je (ne)? (serai|suis|serais) (mort|morte|
                plus là|plus|parti|partie)
            moi (morte|mort|partie|parti) / si on m'enterrait / (ma mort|ma disparition) /
            sans m'avoir (sur le dos|dans les pattes|à charge) /
            débarrassé de moi|débarrassés de moi|débarrassée de moi
        """,
        Meaning.BURDEN: """
            (un|le|qu'un) (poids|fardeau|boulet|poids mort|parasite|déchet|problème|échec|fléau|
                cas désespéré) (pour|mort)?
            une (charge|merde|plaie|honte|déception|erreur|ratée|calamité|bonne à rien|
                gêne) (pour)?
            qu'une? (merde|charge|déception|honte|erreur) / fardeau pour / poids pour /
            charge pour / à charge de / (je|jsuis|suis) (de|en) trop / suis inutile /
            sers à rien / sert à rien / bon à rien / bonne à rien / sers plus à rien /
            utile à (personne|rien)
            (gâche|gâché|pourris|pourri|bousille|ruine|détruis|empoisonne|complique) (la|leur|
                sa|votre|vos|leurs|tout) (vie|vies|existence|tout)?
            (fais|fait|ai fait) (que)? (du mal|souffrir|chier) (à)? (tout le monde|tous|
                ma famille|mes proches|ceux que j'aime|les gens)
            (coûte|pèse) (trop|cher)? (à|sur) (tout le monde|ma famille|mes enfants|mes parents|
                mon mari|ma femme)
        """,
        # Hurting oneself.
        Meaning.HARM_SELF: """
            me (couper|recouper|brûler|blesser|griffer|frapper|cogner|punir|entailler|piquer|
                mordre|charcuter|affamer|détruire|ouvrir)
            m' (entailler|ouvrir|affamer|arracher la peau|arracher les cheveux|écorcher)
            (me|m') (faire|fais|fait|ferai|refaire|refais|refait|suis fait|suis faite|
                suis refait|suis refaite) _ (du mal|saigner|des coupures|des entailles|
                des bleus|des brûlures|une coupure|souffrir)
            me (faire|fais|refaire) mal / m'infliger / faire couler (mon|le|du) sang /
            voir mon sang couler
            (je|jme) me? (coupe|recoupe|brûle|griffe|frappe|cogne|punis|ouvre|entaille|mords|
                charcute|blesse)
            je m'? (entaille|ouvre|affame) / me coupe / me recoupe
            me suis (encore|re)? (coupé|coupée|recoupé|recoupée|griffé|griffée|entaillé|
                entaillée|punie|puni|charcuté|charcutée)
            me (taper|tape|cogner|cogne|frapper|frappe|éclater|éclate|claquer) la tête /
            taper la tête contre / tape la tête contre /
            m'arrache (la peau|les cheveux|les ongles)
        """,
        Meaning.SELF_HARM: """
            (me|m') (scarifier|scarifie|rescarifier|mutiler|mutile|automutiler|automutile|
                auto mutiler|auto mutile|taillader|taillade|lacérer|lacère)
            (me|m') suis (encore|à nouveau|re)? (scarifié|scarifiée|mutilé|mutilée|automutilé|
                automutilée|tailladé|tailladée|lacéré|lacérée|recoupé|recoupée|rescarifié|
                rescarifiée)
            scarification / scarifications / scarif / scarifs / automutilation / automutilations /
            auto mutilation / auto mutilations
            (recommencé|recommence|recommencer|repris|remis|remise|remets|remettre|retombe|
                retombé|retombée|replongé|replonge|rechuté|rechute|craqué) (à|dans|avec|
                et)? (me|m'|les|l'|la)? (couper|brûler|blesser|faire du mal|faire mal|
                faire saigner|scarif|scarifs|scarifications|automutilation|lame|lames|coupures|
                mutiler|frapper|taillader)
            me suis _ (fait mal|fait du mal|blessé|blessée|brûlé|brûlée|cogné|cognée|frappé|
                frappée|coupé|coupée) _ (exprès|volontairement|intentionnellement|délibérément|
                au sang|jusqu'au sang)
            (mes|des|nouvelles|de nouvelles) (coupures|entailles|plaies) _ (saignent|fraîches|
                bras|cuisses|poignets|avant bras|cachées)
            (cache|caché|cacher|planque|planqué) (mes|les) (coupures|entailles|plaies|
                bras coupés)
            besoin de (me couper|la lame|ma lame|saigner)
            (ressorti|repris|ressorties|reprises|retrouvé) (la|les|ma|mes) (lame|lames|cutter|
                rasoir)
            (je|j') me (coupe|recoupe|entaille) / (je|j') m'entaille /
            me suis _ (entaillé|entaillée|tailladé|tailladée)
            me (coupe|brûle|griffe) (les bras|les cuisses|les poignets|exprès|au sang|
                en cachette|les jambes|le ventre)
            (des|mes) (bras|cuisses|poignets) (tailladés|tailladées|entaillés|lacérés|
                pleins de coupures|plein de coupures)
            (m'enfonce|m'enfoncer|me plante|me planter|me pique|me piquer|me rentre|me passe|
                me passer|m'enfonçais) _ (aiguille|aiguilles|compas|ciseaux|lame|lames|épingle|
                épingles|punaise|punaises|couteau|cutter|rasoir|ongles|fourchette|agrafes)
            me (gratte|mords|griffe|pince|frappe|cogne|frotte|brûle|tape|coupe|mordre|gratter|
                pincer|arrache) _ _ (pour me (punir|calmer|sentir|faire)|pour (sentir|ressentir|
                oublier|que ça)|exprès|volontairement)
            (ma|mon|mes|la|le|l') (mère|père|parents|mari|femme|soeur|frère|copain|copine|prof|
                infirmière|amie|ami|coloc|fille|fils|compagne|compagnon) (a|ont)? (vu|remarqué|
                découvert|trouvé|surpris) (les|mes|des) (coupures|traces|cicatrices|entailles|
                marques|lames|brûlures|bras|poignets)
            (mes|les|des|ces) (coupures|entailles|scarifications|traces de lame|
                traces de coupures|brûlures de cigarette) (sur|à|aux) (mon|mes|le|les|
                l') (poignet|poignets|bras|cuisse|cuisses|jambe|jambes|ventre|avant bras|peau)
            (sans|que je|que j') _ (scarifier|couper|coupais|scarifiais|mutiler|mutilais|mal|
                coupée|coupé|scarifiée|scarifié|lames) _ _ (replongé|rechuté|craqué|recommencé|
                refait|retombé|retombée|recoupée|recoupé)
            (m'écrase|m'écraser|m'éteins|m'éteindre|m'écrasais) _ (cigarette|cigarettes|clope|
                clopes|mégot|mégots)
            (la|ma|les|mes) (lame|lames|rasoir|cutter) (me|m') (calme|apaise|soulage|appelle|
                manque|aide|fait du bien|calment|appellent|soulagent|manquent)
            (sang|traces de sang) (sur|dans|plein) (mes|les|mon|mon) (manches|manche|draps|bras|
                pull) _ _ (pas pu|recommencé|craqué|arrêter|pas su)
            (verse|mets|pose|tiens|laisse|passe|plonge) _ _ (mains|main|bras|peau|cuisses|
                doigts) _ _ (exprès|volontairement|pour me punir|pour sentir|pour avoir mal)
            (de l')? eau bouillante (sur|dans) _ (mains|main|bras|peau|cuisses|jambes) (exprès|
                pour|volontairement)
            me (donne|mets|colle|fous) (des|un) (coups|coup|gifles|claques|baffes) (de poing|
                de tête|dans|sur|au|moi même)
        """,
        Meaning.CUT: """
            couper / coupe / coupé / coupée / coupées / recouper / recoupe / taillader /
            taillade / tailladé / entailler / entaille / entaillé / ouvrir / ouvre / ouvert /
            trancher / tranche / tranché / tailler / taille / taillé / brûler / brûle / brûlé /
            lacérer / lacère / lacéré / griffer / griffe / griffé / écorcher / charcuter /
            charcute / charcuté / mutiler / mutile / mutilé / scarifier / scarifie
            (écrase|écraser|écrasé|éteins|éteindre|éteint) (une|des|ma|mes|la|les|mes) (clope|
                clopes|cigarette|cigarettes) sur?
            (la|le|une|un|coups de) (lame|cutter|rasoir) sur / gratte au sang
        """,
        Meaning.BODY: """
            (mes|mon|les|le|l'|ma|la|mes deux|un|une) (bras|avant bras|poignet|poignets|cuisse|
                cuisses|jambe|jambes|ventre|peau|veines|mollet|mollets|hanche|hanches|corps|
                épaule|épaules|cheville|chevilles)
        """,
        Meaning.ON_PURPOSE: """
            exprès / fait exprès / volontairement / intentionnellement / délibérément /
            (pour|à) (ressentir|sentir) (quelque chose|un truc|la douleur|que je suis en vie)
            pour me (punir|calmer|soulager|sentir vivante|sentir vivant|sentir mieux|
                vider la tête)
            parce que je (le)? mérite / je le mérite / c'est tout ce que je mérite /
            ça me (calme|soulage|apaise|fait du bien|vide la tête) / ça (calme|soulage|apaise) /
            en cachette /
            pour (évacuer|oublier la douleur|que ça s'arrête dans ma tête|que la douleur sorte) /
            jusqu'au sang / au sang
            avec (une|ma|la|des) (lame|lames|cutter|rasoir|compas|lame de rasoir|taille crayon|
                bout de verre|ciseaux)
            à la lame / au cutter / au rasoir / au compas / (j'ai|j') pas pu m'en empêcher /
            peux pas m'en empêcher / c'est plus fort que moi / m'en empêcher
        """,
        # Means and plans.
        Meaning.PILLS: """
            médicaments / médicament / médocs / médoc / medocs / comprimés / comprimé / cachets /
            cachet / pilules / pilule / gélules / somnifères / somnifère / anxiolytiques /
            antidépresseurs / neuroleptiques / barbituriques / calmants / tranquillisants /
            antidouleurs / morphine / insuline / doliprane / dolipranes / paracétamol / tylenol /
            xanax / lexomil / temesta / stilnox / imovane / valium / tramadol / codéine /
            seresta / lysanxia / lithium / digoxine / potassium / oxycodone / dafalgan /
            (toute|toutes) (la|les|ma|mes) (boîte|boîtes|plaquette|plaquettes|tablette) /
            la boîte entière /
            boîte de (médocs|médicaments|cachets|somnifères|xanax|lexomil|doliprane) / boîtes /
            plaquettes / plaquette / flacon / tout le flacon / mon traitement /
            tout mon traitement / pharmacie
        """,
        Meaning.MEANS: """
            corde / une corde / noeud coulant / la corde au cou / potence / fusil / carabine
            pistolet / revolver / flingue / gun / arme / une arme / arme de service / cartouche
            cartouches / une balle / balles / lame / lames / lame de rasoir / cutter
            poison / mort aux rats / pesticide / désherbant / soude caustique / hélium
            monoxyde / sac plastique
            le parapet / la rambarde / les rails
            les voies / la voie ferrée / le vide
            nitrite de sodium
        """,
        Meaning.COLLECT: """
            mis de côté / mets de côté / mettre de côté / met de côté / mis à côté / garde /
            gardé / gardais / garde de côté / garder / stocke / stocké / stocker / accumule /
            accumulé / accumuler / économise / économisé / collectionne / collecte / collecté /
            rassemblé / rassemble / réuni / planqué / planque / caché / cache / cacher / entasse /
            entassé / amassé / amasse /
            fait (des|une|ma|mes) (réserve|réserves|stock|provisions|provision) /
            fais (des|une|ma|mes) (réserve|réserves|stock|provisions) /
            (réserve|réserves|stock|provision) de / constitué (un|une) (stock|réserve) /
            assez de / assez pour / suffisamment de / compté mes / compté les / compte mes /
            comptés / avale plus mes
        """,
        Meaning.GET: """
            ai / acheté / achète / acheter / achetée / commandé / commande / trouvé / trouve /
            trouver / pris / prends / prendre / récupéré / récupère / chargé / charge / attaché /
            attache / noué / noue / accroché / sorti / sors / tiens / tenir / dans la main /
            entre les mains / dans les mains / en main / je regarde / regarde / fixe /
            je suis (sur|au bord|en haut|devant|face) / suis (sur|au bord|en haut|devant|face) /
            au bord de|du|d' / debout sur / assis sur / assise sur / assis devant /
            assise devant / monté sur / montée sur / devant moi / procuré / me suis procuré /
            préparé / prépare / installé / aiguisé / volé / piqué / emprunté / ouvert
        """,
        Meaning.TAKE_ALL: """
            (avalé|avaler|avale|gobé|gober|gobe|ingéré|ingurgité|bouffé|enfilé|descendu) (toute|
                toutes|tout|tous|trop de|plein de|beaucoup de|beaucoup trop de|une poignée de|
                des poignées de|une dizaine de|une vingtaine de|une trentaine de|
                une centaine de|#|l'intégralité|la totalité|une plaquette|plusieurs plaquettes|
                la|ma|le|mon|les|mes|des|une|deux boîtes|plusieurs boîtes) (de|des|les|mes|mon|
                ma|la|le|plaquettes de|boîtes de|boîte de|plaquette de)?
            (pris|prendre|prends|bu|boire|vidé|vide|vider) (trop de|plein de|beaucoup trop de|
                une poignée de|des poignées de|une dizaine de|une vingtaine de|une trentaine de|
                toute|toutes|tous|tout le|tout mon|l'intégralité de|la totalité de|
                une plaquette de|deux plaquettes de|trois plaquettes de|plusieurs plaquettes de|
                une boîte de|deux boîtes de|trois boîtes de|plusieurs boîtes de|la boîte de|
                toute la|toute ma|la boîte entière de|le flacon de|la boîte) (les|mes|la|ma|des|
                de)?
            (pris|prendre|prends) (dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|
                cent|10|12|15|16|20|24|25|30|32|40|50|60|80|100)
            (vidé|vide|vider) (la|ma|une|le|mon) / tout (avalé|pris|gobé|avaler|prendre|gober) /
            (tous|toutes) (avalés|avalées|pris|prises|gobés) / surdose de? / overdose de? /
            dose (mortelle|létale) de? / # fois la dose
        """,
        Meaning.READY: """
            prêt / prête / prêts / prêtes /
            tout est (prêt|en place|préparé|organisé|décidé|calé|bouclé|planifié) / tout est là /
            sous la main / à portée de main
            dans (mon|le|ma) (tiroir|sac|placard|table de nuit|table de chevet|garage|armoire|
                coffre)
            à côté de moi / devant moi / sur la table / sur ma table de nuit /
            sur la table de nuit / sur le lit / au cas où / pour ce soir / pour cette nuit /
            pour demain / c'est (pour)? (ce soir|cette nuit|demain|aujourd'hui|le jour j) /
            ce soir c'est (le soir|la fin|fini|le bon|terminé) / le jour venu / le moment venu /
            pour le grand jour /
            j'attends (le bon moment|d'être seule|d'être seul|que tout le monde dorme|la nuit) /
            il me faut juste
            attends (que|qu') _ _ (dorme|dorment|couchés|couché|couchée|partis|parti|sorti|
                sortis)
            attends (que|qu') _ (dorment|dorme) /
            ce sera (ce soir|cette nuit|demain matin|demain soir) / tout est calé /
            peux partir (maintenant|en paix|l'esprit tranquille|le coeur léger)
        """,
        Meaning.PLAN: """
            (sais|sait) (quand|comment|où|exactement comment|exactement quand|déjà comment|
                déjà quand|très bien comment) (et (comment|où|quand))? (je)? (vais|je vais|le|
                m'y|je le|je m'y|faire)? (le faire|faire|ferai|m'y prendre|m'y prendrai|prendre|
                en finir|mourir|partir|vais le faire|vais m'y prendre|vais mourir|vais en finir|
                vais partir)
            (sais|ai choisi|ai décidé|ai fixé|ai déjà) _ (comment|quand|où) (je vais)? (mourir|
                me tuer|en finir|me suicider|disparaître|sauter|le faire|me pendre)
            (choisi|fixé|décidé|arrêté|trouvé|noté|coché) (de|déjà)? (la|ma|une|le|mon|
                un) (date|jour|heure|moment|endroit|lieu|méthode|pont|arbre|poutre|lieu exact|
                façon) (de|pour|et)? (ma mort|mourir|en finir|partir|le faire|la méthode|
                l'endroit|me tuer|passer à l'acte|me pendre|sauter|ce sera|mon suicide)?
            (ma|la) date est (fixée|choisie|arrêtée|décidée) / le jour est (choisi|fixé)
            (mon|un) plan (est prêt|précis|est en place|pour mourir|pour en finir|pour me tuer|
                pour ce soir|pour disparaître|pour partir)
            (j'ai|ai) (un|mon|déjà un) plan (pour|et)? _ (mourir|en finir|me tuer|partir|tuer|
                suicide|le faire)?
            tout est planifié / c'est planifié / tout est prévu pour (ma mort|mon départ)
            (demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce soir|cette nuit|
                bientôt|dans # jours|après demain|la semaine prochaine|
                ce weekend) _ je (ne)? (serai|suis|serais) (mort|morte|plus là|plus de ce monde|
                plus en vie|pu là|plus)
            (je|j') (ne)? serai (mort|morte|plus là|plus de ce monde|plus en vie) (demain|
                dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce soir|bientôt|à noël|
                pour noël|la semaine prochaine|d'ici)
            (c'est|ce sera|sera) (ma dernière nuit|mon dernier jour|ma dernière journée|
                mon dernier soir|ma dernière soirée|mon dernier noël|mon dernier anniversaire)
            (mes|les) (dernières heures|derniers jours|dernières minutes) (à vivre|sur terre|
                qu'il me reste|sur cette terre|avant)
            compte les jours qu'il me reste / les jours qu'il me reste (à vivre|avant)
            verrai pas (demain|noël|l'été|la fin de l'année|le matin|2*|mes # ans|
                la semaine prochaine|le printemps|la rentrée)
            serai plus là (demain|pour|à noël|lundi|la semaine prochaine|quand vous|dimanche|
                samedi)
            je vais (partir|m'en aller) (pour de bon|pour toujours|définitivement|à jamais) /
            repéré (un|le|l') (pont|endroit|arbre|lieu|immeuble|toit)
            (personne|on|rien) (ne)? _ (retiendra en vie|empêchera de mourir|
                empêchera de me tuer)
            (le|la) (faire|fais) (ce soir|cette nuit|demain|dimanche) (pour de bon|cette fois)
            (ce soir|demain|cette nuit|dimanche|samedi) (c'est|ce sera) (fini pour moi|
                la fin pour moi|terminé pour moi|ma dernière nuit|ma dernière soirée|
                mon dernier jour sur terre|la fin de tout|la fin)
            (c'est|ce sera|sera) (ma dernière nuit|ma dernière soirée|mon dernier soir|
                mon dernier noël|mon dernier anniversaire|mon dernier jour (de vie|sur terre|
                à vivre|ici bas|en vie))
            ma dernière nuit sur terre
            (je|j') (pars|partirai|m'en vais|vais partir|vais m'en aller|
                m'en irai) _ (pour de bon|pour toujours|définitivement|à jamais)
            (mon|un) (plan|projet|scénario) de (suicide|mort)
            (reste|reste plus|n'ai plus|ai plus) qu'à (partir|mourir|crever|attendre la fin|
                m'en aller|disparaître|sauter|passer à l'acte|le faire)
            (acheté|commandé|trouvé|préparé|accroché|noué|attaché|pris|sorti|installé) (une|la|
                ma) (corde|cordelette)
            la corde (est|attend|au) (prête|accrochée|nouée|là|garage|sous) /
            (corde|noeud) (autour du|au) cou / le noeud (coulant|est fait|est prêt) /
            (fusil|flingue|pistolet|arme|carabine|revolver|calibre) _ _ (chargé|chargée) /
            (charger|chargé|chargé) (le|mon|un|son) (fusil|pistolet|flingue|revolver) /
            canon dans la bouche
            (suis|je suis) (sur le rebord|sur le parapet|sur la rambarde|au bord du vide|
                au bord du pont|au bord de la falaise|au bord des rails|au bord du quai et|
                en haut du pont|debout sur le parapet|de l'autre côté de la rambarde|
                assise sur le parapet|assis sur le parapet|sur les rails|sur les voies|
                couché sur les rails|couchée sur les rails)
            suis sur (le|un) (pont|toit|viaduc) (là|maintenant|et|prêt|prête|pour|depuis)
            (renseigné|renseignée|cherché|regardé|calculé|trouvé|lu|tapé|noté) _ _ (dose|
                doses) (mortelle|mortelles|létale|létales)
            je serai (mort|morte|plus de ce monde|plus en vie)
            (pris|avalé|gobé|vidé|bu|descendu|ingurgité|avaler|prendre|gober|vider) _ (boîte|
                plaquette|flacon|tube|boîtes|plaquettes|flacons|tablette) (entière|complète|
                entier|entières|d'un coup)
            (pris|avalé|gobé|vidé|bu|descendu|avaler|prendre|gober) _ (boîte|plaquette|flacon|
                tube|boîtes|plaquettes|flacons) _ (de|d') (médicaments|médocs|cachets|comprimés|
                somnifères|xanax|lexomil|doliprane|anxiolytiques|tramadol|stilnox|temesta|
                seresta|antidépresseurs|valium)
            (avalé|bu|avaler|boire|ingéré) (de la|du|de l'|le|la|un) (javel|eau de javel|
                désherbant|antigel|mort aux rats|soude|détergent|destop|poison|white spirit|
                insecticide|raticide)
            de quoi (en finir|me tuer|mourir|partir pour toujours|me pendre|me suicider)
            (lame|lames|rasoir|cutter|corde|pistolet|revolver|flingue) (dans la|à la|dans les|
                entre les) (main|mains)
            assez (de _)? pour (partir|mourir|en finir|me tuer|y rester|ne pas me rater) /
            pour (ne)? pas me rater / ma date (c'est|est|sera|ce sera) /
            au revoir (à)? (tout le monde|tous|mes proches) sans (qu'ils|le leur|leur) /
            sans me rater / (chargé|charger) (la|ma) (carabine|pistolet) /
            (choisi|décidé) (comment|où|quand) et (comment|où|quand) /
            prochain (train|métro|rer|tram|camion) (est|sera) (le bon|pour moi|le mien)
            (cachets|comprimés|médocs|pilules|somnifères|médicaments) sont (comptés|prêts|
                alignés|alignées|comptées|prêtes)
            lettre est (écrite|prête|postée) /
            (mes|les) (lettres|adieux) sont (écrites|prêtes|faits)
            (acheté|commandé|trouvé|reçu) (de l'|du|une bouteille d'|de la)? (hélium|monoxyde|
                nitrite|cyanure|pentobarbital|nembutal|mort aux rats)
            (sais|trouvé) où (est|sont|il range|papa range) _ (fusil|arme|pistolet|cartouches|
                balles|corde|carabine|clé du coffre)
            (fusil|carabine|pistolet) _ _ _ (cartouches|balles) /
            (trop|beaucoup trop) d'insuline / insuline _ (trop|exprès|d'un coup)
            (attends|attendrai|dès|quand|lorsque|pendant|une fois) _ (tous|enfants|petits|mari|
                femme|mère|père|parents|ils|elle|il|monde|maison|coloc|gens|soeur|frère|fille|
                fils|elles) _ (dorment|dorme|dort|dormira|dormiront|couchés|couché|partis|parti|
                partie|partiront|sortis|vide|absents|absent|absente|endormis|vacances|école|
                loin) _ (je le (fais|ferai)|je passe à l'acte|c'est (fait|fini)|ce sera (fait|
                fini)|je saute|je passe à l'action)
            (partent|seront|sont|sera|part|partiront) _ _ je (resterai|reste|serai seul|
                serai seule|suis seul|suis seule) _ (je le (fais|ferai)|ce sera (fait|fini|
                réglé)|c'est fini)
            (je le ferai|je le fais|ce sera|ça se fera) (le jour|la veille|le soir|juste après|
                juste avant|après|avant|à|pour) _ _ (anniversaire|ans|noël|procès|bac|fêtes|
                nouvel an|vacances|enterrement)
            (déjà|ai) (choisi|repéré) (mon|l'|ma|un) (arbre|poutre|pont|falaise|branche|crochet|
                quai|toit|viaduc|barrage|endroit|immeuble)
            (sais|sait|connais) _ (quel|quelle) (pont|étage|train|heure|jour|arbre|toit|poutre|
                falaise|quai|fenêtre|viaduc|façon) _ (je|j') (vais|sauterai|saute|le ferai|
                le fais|me|passerai)
            (ce soir|cette nuit) _ c'est (le grand soir|la bonne|le bon soir|la bonne nuit|
                la nuit|le soir|pour de bon)
            bu (un verre|un coup|du vin|de l'alcool|du whisky)? pour (me donner|avoir|
                trouver) (du|le|de la)? courage
            (posté|publié|mis|envoyé) ma dernière (story|photo|vidéo|
                publication) (après)? _ (c'est|ce sera)? (fini|terminé|la fin)?
            (pour que|afin que|pour pas que|éviter que|pour éviter que|peur que) _ _ (enfants|
                mère|fille|fils|parents|femme|mari|soeur|frère|petits|maman|papa|colocs|famille|
                proches) _ (me|qui me|ne me) (trouve|trouvent|découvre|découvrent|retrouve|
                retrouvent)
            (personne|on|ils) (ne)? (s'en|me|le)? (rendra compte|apercevra|trouvera|cherchera|
                retrouvera|rendront compte|trouveront) avant
            (sais|trouvé|découvert) où _ _ (range|cache|garde|planque|met|rangent) (son|sa|ses|
                le|la|les) (arme|fusil|flingue|pistolet|carabine|cartouches|balles|médicaments|
                revolver|somnifères|clé du coffre)
            (retrouvera|retrouverez|trouvera|trouverez|retrouveront|trouveront|
                retrouveras) _ (pendu|pendue|mort|morte|sans vie|au bout d'une corde|
                dans la (baignoire|rivière|forêt|seine|grange))
            ouvert le gaz
            (laissé|laisse|laisserai|préparé|écrit|rédigé|posé|caché|déposé|fait) _ (enveloppe|
                enveloppes|lettre|lettres|mot|mots|vidéo|vidéos) (pour|à) (chacun|chacune|chaque|
                tous|mes|les|mon|ma|ceux|maman|papa|quand je)
            (tout est|tout) _ (ordre|réglé|rangé|prêt|payé|propre) _ _ _ (je peux|peux enfin|
                peux maintenant|on peut) (partir|m'en aller|mourir|y aller)
            (noté|écrit|laissé|donné|mis|rangé) _ (codes|mots de passe|identifiants) _ (pour|à) (ma|
                mon|mes) (femme|
                mari|fille|fils|soeur|frère|mère|enfants|parents)
            (confié|donné|laissé|casé|placé) (mon|le|la|ma|mes|les)? (chien|chat|chatte|chienne|
                chats|lapin|animaux) à (ma|mon|la|un|une|l') _ _ _ (pas dit pourquoi|
                sans dire pourquoi|pour de bon|pour toujours|définitivement|après je|ensuite je|
                lui ai pas)
            (regarde|fixe) (le vide|les rails|les voies) (et|depuis|en bas|en|je)
            (bientôt|demain|ce soir|enfin|cette nuit) _ (souffrirai plus|souffrirai pas|
                serai en paix|serai libre pour|vais rejoindre|rejoindrai) (maman|papa|mon|ma|mes)?
            rejoindre (mon mari|ma femme|papa|maman|mon fils|ma fille|mon frère|ma mère|mon père|
                ma soeur|mon bébé) (là haut|au ciel|au cimetière|dans la tombe|de l'autre côté|
                au paradis)
            j'ai (la date|le jour|l'heure) _ _ (le moyen|la méthode|la corde|les cachets|
                les comprimés|l'arme|la façon)
            (c'est|ce sera|ça sera) (pour|prévu pour)? (ce soir|cette nuit|demain|samedi|
                dimanche|lundi|mardi|mercredi|jeudi|vendredi) (quand|pendant que|dès que|
                après que) (il|elle|ils|elles|tout le monde|mes parents|mon mari|ma femme|
                les enfants|ma mère) _ (sera|seront|dormira|dormiront|partis|partie|parti|dort|
                travail|absents)
            (après|puis|ensuite|demain|et) (je|j') (pars|m'en vais|partirai) (pour de bon|
                pour toujours|sans bruit|en silence|discrètement|rejoindre)
            (fixé|décidé) (ça|cela|le jour|tout)? (à|pour|c'est) (ce soir|cette nuit|demain|
                samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi) (soir|matin|nuit)? _ (femme|
                mari|parents|enfants|monde|personne|colocs|mère) _ (chez|absents|partis|partie|
                parti|pas là|travail|sera|seront)
            (maintenant|enfin|désormais|alors) (je suis)? libre (de mourir|
                de partir (pour de bon|pour toujours|enfin|et)|de m'en aller)
            serai plus (un|une) (poids|fardeau|boulet|problème|souci|charge|gêne|source d'ennuis)
            (corde|arme|fusil|lame|rasoir|bidon|cachets) _ _ (coffre|baignoire|garage|forêt|
                grange|poutre|lavabo|oreiller|matelas)
            (mon|notre) dernier (repas|lever de soleil|coucher de soleil|apéro|café) (c'était|
                sur terre|avant|et puis|après)
            (monté|montée|grimpé|grimpée) (sur|en haut) (le|du|de la|d'un|un|de l') (toit|
                parapet|rambarde|pont|viaduc|grue|falaise|immeuble)
            (tout est|c'est) (écrit|expliqué|noté) _ _ (vous|tu|ils|elle) _ (trouverez|trouveras|
                trouveront|trouvera|comprendrez|comprendrez tout)
            décidé que (ce|ça) (serait|sera) (le #|ce soir|cette nuit|demain|pour (demain|
                ce soir|dimanche|samedi|lundi|vendredi))
        """,
        Meaning.FAREWELL: """
            (lettre|lettres|mot|mots|message|messages|vidéo|note|carte|texto|sms) (d'|
                de) (adieu|adieux|suicide|fin)
            ma lettre d'adieu / mon mot d'adieu / lettre de suicide /
            mes (adieux|dernières volontés|dernières paroles|derniers mots) /
            mon dernier message / (ma|une) dernière lettre / une dernière lettre /
            dire (adieu|au revoir) (à (tout le monde|tous|mes|ma|mon|la vie)) / mes adieux à
            (mail|mails|vidéos|vocal|vocaux|texto|textos|courrier|lettres|mot|petit mot) (d'|
                de) (adieu|adieux)
        """,
        Meaning.WRITE: """
            écrit / écris / écrire / écrivais / ai écrit / rédigé / rédige / rédiger /
            enregistré / enregistre / laissé / laisse / laisserai / posté / envoyé / préparé /
            filmé / terminé / finis / fini d'écrire / posée / caché / déposé / fait / faire /
            ai fait
        """,
        Meaning.LAST_WORDS: """
            (quand|lorsque|le temps que|si) (vous|tu) (lirez|liras|lisez|lis|trouverez|
                trouveras) (ceci|cela|ça|ce message|ces lignes|cette lettre|ce mot|mon message|
                ma lettre) _ (serai|je|plus|trop tard|mort|morte|parti|partie)?
            adieu (à tous|à toutes et à tous|tout le monde|à tout le monde|et merci|et pardon|
                ma vie|la vie|le monde|monde cruel|mes amours|mes chéris|maman|papa|mes enfants|
                mes amis|je vous aime|je t'aime|pour toujours|à jamais|à vous tous|vous tous|
                pardon|pardonnez moi|merci pour tout|merci de tout|prenez soin)
            (merci|pardon|merci pour tout|merci de tout|pardonnez moi|pardonne moi|je vous aime|
                je t'aime|désolé|désolée) (à tous|pour tout|de tout|tous|et)? adieu
            (pardon|pardonnez moi|pardonne moi|désolé|désolée|excusez moi) (d'avance|pour|
                de) (ce que je vais faire|le mal que je vais|ce que je m'apprête|
                ce que je suis sur le point|ce qui va arriver|ce que je fais|mon geste|
                vous quitter|te quitter|vous abandonner|vous laisser|vous laisser comme ça|
                partir comme ça|le geste)
            (la|une|toute) dernière fois que (j'écris|j'écris à|je vous écris|je t'écris|
                je vous parle|je te parle|vous me lisez|tu me lis|vous m'entendez|tu m'entends|
                on se parle|je parle|vous me voyez|tu me vois|j'écris ici)
            (c'est|ceci est|voici|voilà|ce sera) (mon dernier message|mon ultime message|
                ma dernière lettre|mes derniers mots|mon adieu|notre dernier échange|
                mon dernier mot)
            (vous|tu|on) (n'|ne|m')? (entendrez|entendras|entendra|m'entendrez|aurez|
                auras) plus (jamais)? (parler|de nouvelles) de (moi|mes nouvelles)
            (vous|tu) (ne)? me (reverrez|reverras|verrez|verras) (plus|jamais|plus jamais|
                pas) (vivant|vivante)?
            (dites|dis|direz) (à|aux) _ (que|combien) je (les|l'|la|le) _ (aime|aimais|ai aimés|
                aimée|ai aimé)
            (prenez bien|prenez|prends bien|vous prendrez|tu prendras|
                promettez de prendre) soin (de|d') (mes enfants|mon chien|mon chat|ma fille|
                mon fils|mes chats|ma mère|maman|eux quand|eux) (pour moi|quand|après|
                à ma place)?
            (voir|vois|vu|revoir|embrasser|serrer|appeler|appelé|dire) _ une (dernière|
                ultime) fois
            pour la (toute)? dernière fois (je|j'|avant|de ma vie)
            (je vous|je les|je te) (libère|libèrerai|débarrasse|débarrasserai) de (moi|
                ma présence|ce fardeau)
            on se (reverra|retrouvera) (au ciel|là haut|de l'autre côté|au paradis|
                dans une autre vie)
            (ne)? (me|m') (cherchez|cherche|en veuillez|en voulez|pleurez|attendez) (pas|
                plus) (après|trop|je|c'est) (ma mort|mon départ)?
            (retrouverez|retrouvera|trouverez|trouvera|retrouveront|trouveront) mon corps /
            je vous quitte pour toujours /
            je (vous|te|les) (quitte|laisse) (pour toujours|définitivement|à jamais|pour de bon)
            (vous apprendrez|tu apprendras|on vous dira|on te dira) _ (ma mort|que je me suis|
                mort|morte|que je suis)
            (demain|bientôt) (vous|tu) (apprendrez|apprendras)
            c'est (ici|là) que (ça s'arrête|tout s'arrête|je m'arrête|je vous quitte|
                mon histoire s'arrête|s'arrête ma vie)
            (je|j') (vous|te|leur) (dis|fais) (adieu|mes adieux) /
            (écris|écrire|parle|appelle|embrasse) _ (une|la|l') (toute)? (dernière|ultime) fois
            (pardon|pardonnez moi|pardonne moi|désolé|désolée|excusez moi) (à)? (mes (enfants|
                chéris|chéries|amours|petits|bébés|filles|parents)|maman|papa|mon (fils|amour|
                bébé|petit)|ma (fille|famille|chérie|puce)) _ (plus|pas|maman|papa|je)
            (ne)? (vous|t'|te) en (voulez|veux|veuillez) (pas|surtout pas|jamais)
            (vous|tu) (n'y|y) (êtes|es) pour rien (adieu|pardon|je pars)
            (dites|dis|direz|diras|expliquez|répétez) _ _ (que|qu') _ (pas|rien|jamais|
                aucunement) _ (faute|pour rien|coupable|coupables|reprocher|responsable)
            adieu (docteur|madame|monsieur|à vous|mon ami|mes amis|les amis|la compagnie|
                mes petits|mon amour|chers|cher|chère|bob|mon pote)
            (ne)? (cherchez|cherche|essayez|essaie|essayes) (pas|plus) (à|de)? (me|m') (appeler|
                joindre|retrouver|chercher|localiser|rappeler|sauver|retenir|arrêter|raisonner)
            (pouviez|pouvais|pu|pour moi|pour tout|possible) adieu
            (vous|tu) (n')? (aurez|auras) plus à (vous|t'|te|me) (inquiéter|soucier|supporter|
                occuper|en faire)
            au revoir (pour de bon|pour toujours|à jamais|définitivement|et pardon)
            (ce sera|c'est|il sera|tout sera|sera) (déjà)? (fini|terminé|trop tard) (avant|quand|
                lorsque) (qu'ils|que|qu'on|qu'il|ils|vous|tu|on|quelqu'un) _ (arrivent|arrive|
                arriviez|arriverez|lirez|liras|vienne|trouve|trouverez|viendront)
            (bref|allez|bon|voilà|bye|ciao|bises|bisous) à jamais
            (embrassez|embrasse|embrasser|serrez) (fort)? (bien)? (mes enfants|mon fils|ma fille|
                ma mère|maman|mes petits|ma femme|mon mari|mes parents|les enfants|mes filles|
                mes fils) (fort)? (pour moi|de ma part et|une dernière)
        """,
        Meaning.AFFAIRS: """
            testament / mes dernières volontés
            (donné|distribué|légué|offert|vendu|rangé|trié|vidé|jeté|réparti|préparé|
                rendu) (déjà)? (tout|toutes|tous)? (mes|ma|mon|l'|mes) (affaires|bijoux|livres|
                vêtements|collection|guitare|console|appart|appartement|chambre|biens|meubles|
                objets|comptes|instruments|vélo)
            (tout est|c'est|tout) (rangé|réglé|en ordre|classé|trié|payé|nettoyé) (chez moi|
                à la maison|pour eux)?
            mis (de l'ordre dans)? (mes|les|tous) (papiers|affaires|comptes) (en ordre|à jour)?
            réglé (mes|toutes mes|tous mes|les) (papiers|affaires|dettes|comptes|factures|
                obsèques)
            mes papiers sont (prêts|en ordre|rangés|dans)
            (payé|réglé|prévu|choisi|organisé|préparé) (mes|mon|ma|les) (obsèques|enterrement|
                funérailles|cercueil|tombe|concession|crémation|incinération|
                chanson d'enterrement|musique pour)
            assurance (vie|décès|obsèques) / contrat obsèques /
            (codes|mots de passe) (sont|écrits|notés|à)
            (trouvé|cherche|prévu) (quelqu'un|une famille|un foyer|où|un toit) (pour|
                de) (garder|prendre|s'occuper du|s'occuper de)? (le|mon|ma|la|mes) (chien|chat|
                chats|chienne|chatte|lapin|animaux|perruche)
            (donné|confié|casé|placé|laissé) (le|mon|ma|mes) (chien|chat|chats|chienne|chatte|
                lapin|animaux)
            quelqu'un pour (le|mon|ma) (chien|chat)
            (appris|montré|expliqué) (aux|à) (enfants|mes enfants|ma fille|mon fils|mon mari|
                ma femme) _ (à|comment|où)
            sauront se débrouiller / le double des clés
            (fait le tour|dire au revoir|dit au revoir) (des|aux|à) (gens que j'aime|
                mes proches|ceux que j'aime|tout le monde|tous)
            (lettre|lettres) (pour|à) (chacun|chacune|mes enfants|mes proches|ma famille|
                mes parents|
                mes filles|mes fils|ma fille|mon fils|mon mari|ma femme|maman|les enfants|
                tous) _
            des lettres pour / une lettre pour / un mot pour / un mot sur la table
            (vidé|transféré|laissé|donné|viré|partagé) _ (compte|comptes|économies|argent|sous|
                épargne|livret)
            la lettre les papiers / mes papiers / dit au revoir
        """,
        # Danger from somebody else, and to somebody else.
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
        # What takes it back, or brings it back.
        Meaning.NOT: """
            pas / plus / plu / jamais / aucun / aucune / ni / sans / non / personne / nul /
            nulle / rien / guère / pu / pus / point / aucunement / nullement / zéro /
            pas du tout / plus du tout / plus jamais / arrêté de|d' / cessé de|d' / fini de|d' /
            ai arrêté / ai cessé / loin de|d' / aucune envie / plus envie / pas envie /
            hors de question / (crois|pense) (pas|plus) (que)? (je|j')? / je dis pas que (je|j') /
            pas au point de|d' / pas question de|d'
        """,
        Meaning.ASIDE: """
            pas (seulement|que|juste|uniquement|mal|assez|sûr|sûre|forcément|comme ça|grave|
                facile|évident|bien|terrible|top|la forme|vraiment bien)
            plus ou moins / non plus / en plus / sans doute / sans que / sans compter /
            sans parler de
            (sait|savent|savez|sais|sai|saura|sauront) (pas|plus|rien|même pas|pas trop|
                plus trop|jamais)
            personne (ne|n')? (le)? (sait|voit|comprend|m'écoute|s'en doute|m'aide|le sait|
                le voit|en sait rien|est au courant)
            au courant de rien
            (dors|mange|sors|bouge|travaille|parle|vois|ris|souris|ressens|réponds|respire|
                comprends|dormir|manger|aime|ressent|sens) (plus|pas|presque plus|rien|
                plus rien|pratiquement plus|même plus)
            ferme pas l'oeil / plus rien à faire
            (plus|pas) (d'|de) (autre)? (solution|choix|issue|sommeil|appétit|boulot|argent|
                amis|nouvelles)
            (rien|personne) (ne|n')? (va|marche|change|m'intéresse|me fait plaisir|
                a d'importance|m'aide|sert|ira) (plus)?
            ça (va|ira|marche|sert) (pas|plus|à rien) / (vais|va) (pas|vraiment pas|plus) bien /
            sers à rien / pas (un|une) (jour|journée|nuit|soir|heure|minute|seconde) sans
            (ose|osé|arrive|peux|pouvais) (pas|plus|jamais) (à|le|en|l'|vous|te|lui)? (dire|
                parler|avouer|l'avouer|en parler|dormir|à dormir|à manger|manger)
            (en|n'en) (parle|parler|ai parlé|ai jamais parlé|parlé) (à personne|jamais|pas)
            (dis|dire|dit|parle|parlé|répète|répétez|montre) (pas|rien|jamais) (à)? (personne|
                mes parents|maman)?
            à personne / n'importe / j'en ai rien à (foutre|faire) /
            rien à (foutre|faire|perdre) / m'en fous / (rien|personne) d'autre /
            j'arrête pas de|d' / arrête pas de|d' / n'arrête pas de|d'
            arrive (pas|plus) à (m'arrêter|arrêter|me sortir|penser à autre chose|m'en empêcher|
                me l'enlever)
            m'empêcher de penser /
            plus (fort|forte|souvent|tard|loin|encore|que tout|que jamais|qu'à|rien que) /
            de plus en plus / me voit pas / (vous|te) (inquiétez|inquiète) pas / t'inquiète pas /
            (m'en veux|m'en voulez|en veux|en voulez) pas / (oubliez|oublie) pas /
            je (rigole|plaisante|déconne|blague|mens|exagère) pas /
            (rigole|plaisante|déconne|blague) pas
            (pas|sans) (une|de|des|d')? (blague|blagues|mentir|déconner|façon de parler|
                exagération|exagérer)
            pas pour rire / pas des (paroles|mots) en l'air /
            (hésite|attends|réfléchis) (pas|plus) /
            plus (fort|forte|forts|fortes|présent|présentes|intense|intenses|lourd|lourdes) /
            (pas|plus|jamais) (eu)? (le|assez de) courage de|d'
            il (reste|y a|faut|me faut|est temps|vaut|me reste|m'arrive|paraît|semble|fait|
                pleut|s'agit|n'y a|ne reste|est tard|était temps)
            je? (ne|n')? me (scarifie|coupe|mutile|taillade|blesse|brûle|griffe|frappe|tue|
                suicide) (plus|pas|plus jamais|jamais|pu)
            je? (ne|n')? me (fais|fait) (plus|pas|plus jamais|jamais|pu) (du|de)? mal
            je? (ne|n')? me suis (plus|pas|jamais|plus jamais) (scarifié|scarifiée|coupé|coupée|
                mutilé|mutilée|fait)
            (enfants|fils|fille|famille|mari|femme|proches|parents) (n'|ne)? (aient|ait|soient|
                soit) (rien|pas)
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
        Meaning.OFTEN: """
            toujours / tout le temps / souvent / parfois / des fois /
            tous les (jours|soirs|matins|deux jours) /
            toutes les (nuits|semaines|fois|heures|cinq minutes) /
            chaque (jour|soir|nuit|matin|fois|semaine|seconde|heure) / la nuit / le soir /
            sans arrêt / sans cesse / h24 / en permanence / constamment / continuellement /
            non stop / jour et nuit / de plus en plus / en boucle / du matin au soir
            depuis (des jours|des semaines|des mois|une semaine|quelques jours|
                quelques semaines|quelque temps|# jours|# semaines|# mois)
        """,
        Meaning.UNSAFE_WITH_SELF: """
            (peur|crains|flippe|trouille) (de|d') (faire|refaire) (une|la) (bêtise|connerie|
                grosse bêtise|grosse connerie|folie|chose horrible)
            peur de (moi|moi même|mes idées|mes pensées|rester seul|rester seule) (ce soir|
                cette nuit|avec)? (moi même|mes idées|mes pensées)?
            (peur|risque|crains) (de|d')? (passer à l'acte|me laisser tomber dans le vide|
                craquer et de me|ce que je pourrais me faire|ce que je peux me faire|
                me faire du mal|me tuer)
            (pas|plus) en sécurité (avec moi même|toute seule avec|seule avec|avec mes pensées|
                avec mes idées)
            peux pas rester (seul|seule) (ce soir|cette nuit|avec) /
            (me fais|fais) plus confiance / (protégez|protège) moi de moi / gardez moi à l'oeil
            sais pas si je (tiendrai|passerai la nuit|serai là|tiens) (la nuit|jusqu'à demain|
                jusqu'au matin|cette nuit|demain)?
            tiendrai pas (la nuit|jusqu'à demain|jusqu'au matin|ce soir|cette nuit) /
            passerai pas la nuit / (suis|est) un danger pour moi (même)? /
            il faut m'hospitaliser / faut que je sois (hospitalisé|hospitalisée)
            passerai pas (l'hiver|l'été|l'année|les fêtes|la semaine|le mois|le weekend|noël)
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
            (il y a|y a|ya|depuis) (très|bien|si)? longtemps /
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
            à (#|quinze|seize|dix sept|dix huit|treize|quatorze|douze|onze|dix|vingt|vingt cinq|
                trente|quarante|cinquante) ans
            à l'âge de
            (en|depuis|avant|vers|été|hiver|printemps|automne|l'été|l'hiver|janvier|mars|juin|
                septembre|octobre|novembre|décembre) (19*|200*|201*|2020|2021|2022|2023)
            au (collège|lycée|pensionnat) /
            en (terminale|première|seconde|troisième|quatrième|prépa|secondaire|cégep) /
            à la fac
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
            (deux|trois|cinq|dix|vingt|quinze|trente|#) ans (après|plus tard|jour pour jour)
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
            (est|sont|c'est|était|ont|a|étaient) (bien|enfin|maintenant|complètement|vraiment|
                tout)? (fini|finie|finis|finies|terminé|terminée|passé|passée|passés|passées|
                parti|partie|partis|parties|disparu|disparue|disparus|disparues|loin|envolé|
                envolées|oublié|derrière moi|du passé|derrière)
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
        Meaning.IDIOM: """
            (meurs|mourir|meurt|mourrais|mourais|mourait|mourant|crève|crever|crevait|crevais|
                crevons|crèvent|meurent|mourrai|mourra|mort|morte|morts|mortes|mourru|creve|
                canner|cannait) (de|d'|du) (rire|rires|faim|soif|chaud|chaleur|froid|fatigue|
                sommeil|ennui|honte|peur|trouille|envie|jalousie|impatience|curiosité|bonheur|
                joie|stress|trac|amour|rires|inquiétude|gêne|dalle|la dalle|fou rire|frousse|
                tristesse quand|nostalgie|frustration|soulagement)
            meurs d'envie / mourais d'envie / meurt d'envie / crève d'envie / crève la dalle /
            crever la dalle / crève de chaud / crève de faim / on crève /
            à (mourir|crever) de (rire|honte|chaud|ennui|faim|froid)
            (mort|morte|morts|mortes) de (rire|faim|fatigue|peur|trouille|honte|soif|froid|trac|
                inquiétude|jalousie)
            mdr / mort de lol / beau à mourir / belle à mourir / bon à mourir / chiant à mourir /
            triste à mourir / ennuyeux à mourir / mourir à petit feu / me fait mourir /
            m'a fait mourir / fait mourir de / c'est à mourir / jusqu'à ce que mort s'ensuive /
            ça va pas me tuer / ça ne va pas me tuer / ça tue pas / ça m'a pas tué|tuée /
            pas mort d'homme / y a pas mort d'homme / (personne|on) n'en? (est|va) (mort|mourir) /
            n'en mourra pas / j'en mourrai pas / on n'en meurt pas / j'en suis pas (mort|morte) /
            (plutôt|jamais|mieux) (mourir|crever) (que|qu') /
            plutôt (mourir|crever|crevée|morte) / plutôt crever / peine de mort /
            mort au tournant / bonne mort / mort pour moi / mort de fatigue / morte de fatigue /
            crevé / crevée / crevés / crevées / crevant / crevante / vanné / pneu crevé /
            crever un pneu / crevé un pneu / l'abcès / crever l'abcès / crever l'écran /
            crève l'écran / crève les yeux / crève coeur / la crève / attrapé la crève /
            chopé la crève / chopper la crève / ai la crève / temps mort / temps morts /
            point mort / au point mort / poids mort de / angle mort / feuilles mortes /
            feuille morte / nature morte / langue morte / mer morte / mort vivant /
            morts vivants / eau morte / saison morte / lettre morte / la petite mort / mort né /
            jour des morts / fête des morts / ivre mort / ivre morte / fais le mort /
            faire le mort / fait le mort
            (batterie|téléphone|portable|ordi|ordinateur|voiture|plante|plantes|frigo|chaudière|
                machine|lave linge|wifi|pc|tel|ampoule|pile|piles|moteur|imprimante) _ (mort|
                morte|mortes|crevé|crevée|meurt|lâché|rend l'âme|rendu l'âme|a rendu l'âme|
                a claqué)
            c'est mort / c mort / c'était mort / trop mort / laisse c'est mort /
            mort dans l'oeuf / mort et enterré / morte et enterrée /
            (me|m'|nous) (fait|faisait|font|a fait|ont fait) (mourir|crever|marrer|mourrir) /
            (fait|faire) (mourir|crever) de rire
            (ça|ce|cela|boulot|travail|chaleur|canicule|job|taf|déménagement|dos|stress|fatigue|
                réunion|réunions|école|examens|exams|partiels|trajet|météo|froid|escaliers|
                gamins|enfants|ado|mec|rire|attente|suspense|talons|séance|sport|coach|prof|
                chef|mère|père|soeur|frère|femme|mari|patron|voisin|humour|chat|chien|régime|
                impôts|facture|tête|migraine|genou|pieds|tu|vous) _ (me|m'|nous) (tue|tuent|
                tuait|tuaient|a tué|a tuée|ont tué|ont tuée|a achevé|a achevée|achève|tuera|
                ont tués|a tués|crève)
            (va|vont|allait|allaient|irait) me (tuer|buter|crever|zigouiller|étriper|
                massacrer) (si|quand|mdr|lol|haha|de rire|parce|avec|à force|s')
            (ça|cela|ce|qui|boulot|travail|chaleur|canicule|job|taf) (va|vont|allait) (me|
                nous) tuer
            va me tuer / vont me tuer / me tue / me tuent / m'a tué / m'a tuée / m'ont tuée /
            m'ont tué / a failli me tuer / ont failli me tuer
            me (tue|tuer|suis tué|suis tuée) (à la tâche|au travail|au boulot|à la peine|à (lui|
                leur|vous|te|le|la|répéter|dire|expliquer|faire)|à l'école|
                à petit feu au travail)
            tuer le temps / tue le temps / tuer l'ennui / (pourrais|pourrai) tuer pour /
            tuerais (pour|père et mère) / tuerai pour / tue mouche|tue mouches / tue l'amour /
            à tue tête / vendrais père et mère
            (je|vais|j'vais|jvais) (le|la|les|te|l') (tuer|buter|étrangler|étriper|
                zigouiller) (si|mdr|lol|haha|celui|celle|un jour|gentiment|s'il|s'ils|pour rire)
            suicide (collectif|politique|commercial|professionnel|social|financier|sportif) /
            mission suicide / du suicide (de|d')? / c'est du suicide / commando suicide /
            suicide squad / me (pendre|pends) (au cou|à son cou|à ton cou|la crémaillère) /
            pendre la crémaillère / pendaison de crémaillère
            me (noyer|noie) (dans (le travail|un verre|le boulot|les détails|les papiers|
                la paperasse|mes papiers|le chocolat|l'alcool|la foule)|sous (le|les|la))
            me (jeter|jette|lancer|lance) (à l'eau|dans l'aventure|dans le bain|sur (le|la|les|
                un|mon|une)|dans le (travail|boulot|vide en parapente)|dans les bras|
                corps et âme|des fleurs)
            (sauté|sauter|saute) (le pas|en parachute|à l'élastique|le repas|une classe|de joie|
                au plafond|du coq à l'âne|à la corde|dans les flaques|en élastique|dans l'eau|
                dans la piscine|dans le lac|sur l'occasion|un repas|le déjeuner|du lit)
            saut (en parachute|à l'élastique) / le grand saut (professionnel|dans|de)? /
            me tirer (d'affaire|d'ici|de là|vite|en vacances|une épine) /
            me balancer (sur|dans le hamac|au soleil|doucement) / me (fumer|fume) (une|un|des)
            me couper (les cheveux|la frange|les ongles|l'appétit|du monde|la parole|la barbe|
                l'herbe|en quatre|une part|un bout|une tranche|la chique|le sifflet)
            me (brûler|brûle) (les ailes|la langue|avec le|le palais|au soleil|au four|
                en cuisinant)
            (me|m') (suis|suis encore|étais|étais encore)? (coupé|coupée|brûlé|brûlée|blessé|
                blessée|fait mal|fait très mal|faite mal|cogné|cognée|ouvert|ouverte|griffé|
                griffée|entaillé|entaillée|mordu|mordue|tapé|tapée|coupe|brûle|cogne) _ (en|au|
                aux|à la|à l'|avec (le|mon|la|un) (couteau|four|fer|hachoir|mandoline|verre|
                papier|mixeur|râpe|café|thé|friteuse)|le doigt|un doigt|la main|les doigts|
                le pouce|l'index|la cheville|le genou|le dos|l'épaule|l'orteil|le pied|
                les cheveux|la frange|la langue|le coude|la tête dans|le petit orteil|la mèche|
                contre la table|contre le meuble|dans l'escalier|au foot|au judo|au ski|
                au travail|au jardin)
            (fait|faire|fais) mal (au|aux|à la|à l'|en|partout)
            en (cuisinant|bricolant|jardinant|épluchant|tombant|courant|coupant|taillant|rasant|
                me rasant|repassant|faisant|jouant|glissant|skiant|sortant le plat|ouvrant|
                préparant)
            au (bout|bord) de ma vie / (me|m') faire (mal|du mal) (voir|remarquer|au dos) /
            faire mal à (la|mon|l') (tirelire|portefeuille|porte monnaie) /
            à couper (au couteau|le souffle) / coupé (du monde|court|la parole)
            (peux|peut) plus (de|du|des) (ce|cet|cette|mon|ma|mes|la|le|l')? (boulot|travail|
                chef|voisin|voisins|bruit|chaleur|froid|pluie|hiver|attente|taf|patron|réunions|
                open space|collègue|collègues|belle mère|ado|régime|confinement|travaux)
            (disparaître|disparaitre) (sous terre|dans un trou|dans un trou de souris|
                de la circulation|quelques jours|une semaine|en vacances|des radars|un weekend|
                dans la nature|de honte|sous la table)
            (rentrer|disparaître) sous terre / six pieds sous terre de honte
            (lettre|pot|mot|discours|cadeau|fête|repas|soirée|verre|dîner|tournée|carte|mail|
                goûter|concert|message) (d'|de) (adieu|adieux|départ) (pour|à|aux|de|avec|
                ridicule|au|du|un|entre|avec les) (collègues|équipe|la classe|élèves|mes élèves|
                mes collègues|boîte|boulot|l'équipe|bureau|service|un peu ridicule|ma classe|
                mon équipe|collègue|un collègue|une collègue|un ancien|mon ancien|mon ancienne|
                patron)
            adieu (les|le|la|l'|cigarette|cigarettes|clopes|régime|vacances|sucre|gluten|kilos|
                boulot|stress|bus|paris|2*)
            enterrement de vie de (garçon|jeune fille|célibataire|célib) /
            (enterré|enterrée) sous / dernier (adieu|hommage) / c'est (la|ma) mort /
            la mort dans l'âme / (question|affaire) de vie (ou|et) de mort /
            (entre|à) la vie (et|à) la mort / bon vivant / à mort / à la vie à la mort /
            j'aime à mort / kiffe à mort
            (ce qui|ça|cela|qui|une chose|phrase|idée|silence|beauté|gentillesse) (me|m'|
                nous) (a|ont)? (frappe|frappent|frappé|frappée|marquée)
            m'a frappé|frappée par
            (frappe|bat|batte) (à la porte|des mains|les oeufs|un record|au scrabble|aux échecs|
                aux cartes|à plates coutures|le record|la mesure)
            me bat (au|aux|à|toujours|à chaque|à plates coutures) /
            (m'a|me|nous a|m'ont) (battu|battue|battus) (au|aux|à|d'un|de|en|sur) /
            coeur (bat|battait|battre) / me (bats|battre) (pour|contre|avec|comme|jusqu)
            me tape (sur les nerfs|sur le système|la honte|dans l'oeil|un fou rire|la discute|
                sur l'épaule)
            me casse (les pieds|la tête|les oreilles|les couilles|la voix) /
            casse (les pieds|la croûte|tout ce film|tout ce morceau|tout sur scène)
            me (touche|touchait|a touchée|a touché) (beaucoup|énormément|droit au coeur|
                profondément|vraiment)
            me (serre|a serré|a serrée) (la main|dans ses bras|fort|fort dans|contre)
            je me (poignarde|tue|suicide|pends) (tous les|à chaque représentation|
                au deuxième acte|sur scène|au dernier acte)
            en (finir|finis|finisse|finirai|fini|terminer) avec (le|la|les|l'|ce|cet|cette|ces|
                mon|ma|mes|lui|elle|eux|un|une|nos|notre|tout|toute|toutes|tous|ça|tout ce)
            (la mort|mort|le décès|la disparition|le suicide|suicide|tentative|la tentative|
                le départ|l'accident) (de|d'|du|des|de la) (mon|ma|mes|son|sa|leur|leurs|notre|
                votre|un|une|la|l'|le|maman|papa|mamie|papi|papy|mes|agriculteurs|ouvriers|
                jeunes|ados|mes|cet|cette|ce)
            dernier jour (au|à|de|avant|en|chez|dans)
            pris _ _ (médicaments|cachets|comprimés|traitement) _ comme (prévu|prescrit|indiqué|
                il faut|d'habitude|convenu|dit)
            corde (à|de|d'|pour) (linge|sauter|guitare|escalade|d'escalade|piano|violon|la|le|
                les|alpinisme|spéléo|grimper)
            testament chez le notaire / testament (fait|signé) chez / chez le notaire
            (je|j') me coupe (les cheveux|la frange|les ongles|toujours en|du monde|une|un|en|
                la barbe|le doigt|souvent en|l'appétit)
            (coupé|coupe|coupaient|couper) les jambes
            (fils|fille|petit|petite|bébé|gamin|gamine|loulou|neveu) de (deux|trois|quatre|cinq|
                un|dix huit|quinze|#) (ans|an|mois) _ me (tape|frappe|mord|griffe|bat)
            vivre (ici|là bas|avec|dans|chez|en|ensemble|seul|seule|loin|au|aux|à (la|l'|paris|
                lyon|deux|trois|quatre|côté|bruxelles|montréal|genève|marseille|cent)|sans (toi|
                lui|elle|eux|voiture|chien|stress|internet|café)|sur (paris|lyon|un bateau)|
                comme (des|un|une|avant|colocataires)|de (ma|mon|mes))
            (préparé|fait|fini|bouclé|préparer) (la|ma|les|mes|nos) (valise|valises|cartons|sac|
                sacs|bagages)
            (lettre|mot|message) d'adieu (de|du|d'|que) (mon|ma|mes|son|sa|notre|il|elle|maman|
                papa|un|une|la|le)
            (failli|allais) sauter (au|de joie|du|le|la|dans|à|un repas) /
            c'est à se (jeter|pendre|tirer|flinguer|taper) /
            (étrangler|étriper|tuer) _ _ (quand|s'|si) _ _ _ (lol|mdr|chaussettes|vaisselle)
            (ennuyeux|beau|belle|bon|chiant|triste|drôle|long|bête|ridicule|s'ennuyer|
                m'ennuie) à mourir
            à mourir (de rire|d'ennui) /
            prêt pour (le départ|la fête|noël|les vacances|partir en) /
            corde pour (l'|un|une|mon|ma|faire|attacher|tirer|grimper|le|la|les) /
            ça s'arrête (ces|cette|ce|la|le|les|un peu)
            (date|jour|lieu|heure|salle|endroit) (du|des|de la|de l'|de notre|de nos|pour le|
                pour la|pour les)
            (téléphone|portable|tel|clés|papiers|carte|passeport) pour (le|la|les|appeler|me|
                faire|regarder|prendre|jouer|réparer)
            arbre (de noël|généalogique|fruitier|à chat) / (mon|l'|un) sapin de noël
        """,
    },
    spellings={
        "suicid": "suicide",
        "aujourdui": "aujourd'hui",
        "auj": "aujourd'hui",
        "bcp": "beaucoup",
        "chui": "je suis",
        "chuis": "je suis",
        "cki": "c'est qui",
        "dla": "de la",
        "dpuis": "depuis",
        "enft": "en fait",
        "etre": "être",
        "g": "j'ai",
        "jai": "j'ai",
        "jamai": "jamais",
        "javais": "j'avais",
        "jaimerais": "j'aimerais",
        "jarrive": "j'arrive",
        "den": "d'en",
        "jen": "j'en",
        "cœur": "coeur",
        "nœud": "noeud",
        "sœur": "soeur",
        "sœurs": "soeurs",
        "lair": "l'air",
        "ve": "veux",
        "jtm": "je t'aime",
        "finire": "finir",
        "jespere": "j'espère",
        "jm": "je me",
        "jme": "je me",
        "jms": "jamais",
        "jmsuis": "je me suis",
        "jpense": "je pense",
        "jpe": "je peux",
        "jpeu": "je peux",
        "jpeux": "je peux",
        "jpp": "j'en peux plus",
        "jsais": "je sais",
        "jsp": "je sais pas",
        "jsuis": "je suis",
        "jss": "je suis",
        "jte": "je te",
        "jva": "je vais",
        "jvai": "je vais",
        "jvais": "je vais",
        "jve": "je veux",
        "jveu": "je veux",
        "jveut": "je veux",
        "jveux": "je veux",
        "jvoudrai": "je voudrais",
        "jvoudrais": "je voudrais",
        "ke": "que",
        "kan": "quand",
        "kand": "quand",
        "ki": "qui",
        "mtn": "maintenant",
        "mnt": "maintenant",
        "mtnt": "maintenant",
        "nan": "non",
        "oci": "aussi",
        "osef": "on s'en fout",
        "pa": "pas",
        "parske": "parce que",
        "pcq": "parce que",
        "pcque": "parce que",
        "pck": "parce que",
        "pk": "pourquoi",
        "pkoi": "pourquoi",
        "pr": "pour",
        "pq": "pourquoi",
        "ps": "pas",
        "ptn": "putain",
        "qd": "quand",
        "qq": "quelque",
        "qqun": "quelqu'un",
        "qqn": "quelqu'un",
        "slt": "salut",
        "tjr": "toujours",
        "tjrs": "toujours",
        "tjs": "toujours",
        "tkt": "t'inquiète",
        "tlm": "tout le monde",
        "tps": "temps",
        "tt": "tout",
        "vasy": "vas y",
        "veu": "veux",
        "vi": "vie",
        "vrmt": "vraiment",
        "vrm": "vraiment",
        "vrt": "vraiment",
        "xq": "parce que",
        "ya": "il y a",
    },
    ordinary="""
        abonnés / accords / amène / anciennes / anne / apparaître / appelez / arrivera / arrivés /
        arrêtés / bienvenue / bienvenues / bonjour / bonjours / campagne / caractère / cerises /
        chaleureux / changée / changées / choisies / choose / chooses / cochées / cochés /
        contenir / contient / convenir / convenues / conviennent / convient / copie / couple /
        couples / couplet / coupole / coupure / coupures / courir / courtes / crevette /
        crevettes / créer / crées / créée / dessous / disparaît / données / durée / démarrer /
        démissionné / dépasse / déplacé / déplacées / détruite / encourage / engueulées /
        enregistrée / ensuite / entrée / entrées / envoies / envoyez / envoyée / envoyées /
        erase / exporté / exportées / files / gardée / gardées / letter / letters / levée /
        ligne / lines / listées / légales / marqué / meet / meets / mine / montant / montrer /
        montrée / most / mouillé / mûrir / noter / notée / nourrir / nécessaire / offer / offre /
        oubliée / oubliées / ouvertes / partira / patience / penses / peser / pire / plane /
        pleure / pleurer / pleuré / pourrait / pourriez / prochains / prévues / psychiatre /
        puisque / rangement / rassure / recevoir / reconnaître / redevient / refaits / relancer /
        remises / reposent / repostulé / reprend / reprendre / reprennent / respire / respirent /
        respires / restées / retirée / retirées / revenir / riait / rouleau / route / samedis /
        sauvegarde / secours / serrées / situent / sortes / souhaites / soutenance / stopped /
        supprimes / supprimez / surprise / tableau / taillée / telle / terminés / texts /
        toiture / tristes / trouvée / trouvées / tuerie / veille / vente / vieille / vieilles /
        vivant / vivants / vivra / écouter / étagère
    """,
    rules=(
        # The pronoun stands within the verb: il me menace, il dit qu'il va nous tuer.
        "OTHERS: THREATENS despite OTHER",
        # Going to die is said of heat and boredom, too: only with a time, or things put in order.
        "SELF: WILL DIE with NOW|AFFAIRS|FAREWELL|CANNOT|WANT|LIFE",
        # Left somewhere to be found: mon mot d'adieu est sur la table.
        "SELF: FAREWELL & READY",
        # Put in order for those who stay: what they are spared denies nothing.
        "SELF: AFFAIRS & GONE despite OTHER|NOT",
        # A word that somebody writes and nothing else.
        "SELF: DIE alone",
        # The reflexive verb and what it is done to: je me suis coupé les bras.
        "SELF: HARM_SELF BODY",
    ),
)
