"""French: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.WANT: """
        veux / veut / veuille / vouloir / souhaiter / désirer / en suis à souhaiter /
        voudrais / voudrait / voudrai / aimerais / aimerai /
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
}
