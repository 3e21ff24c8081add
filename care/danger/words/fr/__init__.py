"""French, as it is spoken and typed in France, Belgium, Switzerland and Québec.

An apostrophe parts words, so that "m'" and "j'" stand as words of their own.
"""

from care.danger.meaning import Meaning
from care.danger.words.fr import (
    dying,
    farewells,
    giving_up,
    harming,
    harmless,
    means,
    plans,
    refusing,
    scars,
    taking_back,
    violence,
    wishes,
    yearning,
)
from care.listening.lexicon import Lexicon, together

LEXICON: Lexicon[Meaning] = Lexicon(
    elides=True,
    subjects="je / j'",
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
    meanings=together(
        wishes.MEANINGS,
        dying.MEANINGS,
        giving_up.MEANINGS,
        harming.MEANINGS,
        means.MEANINGS,
        plans.MEANINGS,
        farewells.MEANINGS,
        violence.MEANINGS,
        taking_back.MEANINGS,
        harmless.MEANINGS,
        yearning.MEANINGS,
        refusing.MEANINGS,
        scars.MEANINGS,
    ),
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
        "butter": "buter",
        "mbuter": "me buter",
        "mcouper": "me couper",
        "mfoutre": "me foutre",
        "mjeter": "me jeter",
        "mpendre": "me pendre",
        "msuicider": "me suicider",
        "mtuer": "me tuer",
        "jcreve": "je crève",
        "jcrevais": "je crevais",
        "jcrève": "je crève",
        "jmeurs": "je meurs",
        "jmourrais": "je mourrais",
        "jpars": "je pars",
        "jpasse": "je passe",
        "jprends": "je prends",
        "jsaute": "je saute",
        "jetais": "j'étais",
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
        "jvx": "je veux",
        "vx": "veux",
        "px": "peux",
        "plu": "plus",
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
        vivant / vivants / vivra / écouter / étagère / licenciement / rapprochées / moyennes /
        plate / repassage / autrement / quelquefois / redouble / encaisse / racheter / fière /
        relèverai / soirées / traiteur / bonsoir / déranger / harcèlement / entourés / miracle /
        finissent / dispute / disputes / disputé / disputés / disputent / classique / tombée /
        amoureuse / amoureux / déposer / pouvez / personnel / personnels / reprise / vitesses /
        restée / reportée / corse / emmenée / méritent / tracassez / posément / engueule /
        comprise / rassurez / laisseront / abonnement / assure / toussaint / repassé / repasse /
        journées / enfermez / profils / glace / croisés / rein / reins / calmement / rentable /
        classés / débrouillera / pincement / virement / garer / prendrais / tournent / attendue /
        bienvenu / parcours / réponde / profiterai / saurait / écoutée / pression / réputation
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
        # What others will find and hear has them as subjects.
        "SELF: LAST_WORDS despite OTHER",
        # What is written, kept or made ready for the time after.
        "SELF: GONE with WRITE|READY|COLLECT|PILLS|MEANS|NOW despite OTHER|NOT",
        # Three things put in order at once are more than tidiness.
        "SELF: AFFAIRS AFFAIRS AFFAIRS despite OTHER",
        # A word that somebody writes and nothing else.
        "SELF: DIE alone",
        "SELF: AFFAIRS alone",
        # The reflexive verb and what it is done to: je me suis coupé les bras.
        "SELF: HARM_SELF BODY",
    ),
)
