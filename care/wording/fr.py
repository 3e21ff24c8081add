"""French. On a phone accents are often left out, so each letter with one is found without it, too;
never write one inside square brackets here."""

from care.wording.fault import Fault, Phrases

_BARE = str.maketrans({
    "à": "[àa]", "â": "[âa]", "ç": "[çc]", "é": "[ée]", "è": "[èée]", "ê": "[êée]",
    "î": "[îi]", "ô": "[ôo]", "û": "[ûu]", "ù": "[ùu]", "œ": "(?:œ|oe)",
})  # fmt: skip

# Here a sentence or a clause begins: «pense à toi» tells somebody to, «je pense à toi» is kind.
_FIRST = r"(?<![^\W\d_] )"

_NO = "(?:pas|plus|jamais|rien|aucune?)"
_NEWS = "(?:nouvelles?|réponses?|messages?|mots?|lettres?)"
_YOURS = "(?:vos|tes|votre|ta|ton)"
_REPLIED = "(?:répondu|écrit|réécrit|appelé|rappelé|téléphoné|réagi|donné|dit)"
_REPLY = "(?:répondez|réponds|répond|écrivez|écris|appelez|appelles|rappelez|rappelles)"
_TO_REPLY = (
    "(?:répondre|écrire|dire|donner|confirmer|rappeler|appeler|envoyer|faire|tenir|raconter"
    "|recontacter|contacter|revenir|prévenir|informer)"
)
_DO_REPLY = (
    "(?:répondez|réponds|écrivez|écris|dites|dis|donnez|donne|racontez|raconte|appelez|appelle"
    "|rappelez|rappelle|envoyez|envoie|confirmez|confirme|contactez|contacte|tenez|tiens|faites"
    "|fais)"
)
_WORRIED = "(?:inquiète|inquiètes|inquiet|inquiets)"
_PLEASE = "(?:s'il vous plaît|s'il te plaît|svp|stp)"

# Of whom or what a state is supposed.
_ALL = (
    "que (?:vous|tu|tout|toute|toutes|tous|ta|ton|tes|votre|vos|les choses|la vie|le travail"
    "|le moral|la santé|la famille|ça|cela|ceci|ce mot|ce message|ces mots|depuis)"
)
_ARE = "(?:allez|vas|êtes|es|avez|as|traversez|traverses|vivez|vis|ressentez|ressens|souffrez)"
_SURELY = "(?:sûrement|certainement|sans doute|probablement|forcément|bien sûr|évidemment)"
_HARD = (
    "(?:difficiles?|dures?|durs?|pénibles?|compliquée?s?|douloureux|douloureuses?|éprouvante?s?)"
)

_GUILT = (
    rf"(?:n'ai|n'avons|n'avais|j'ai|nous avons) (?:\w+ )?{_NO} (?:\w+ ){{0,3}}nouvelles?",
    rf"(?:pas|plus|jamais|sans|peu|aucune?) (?:\w+ )?(?:de )?(?:{_YOURS} )?{_NEWS} depuis",
    rf"(?:pas|plus|jamais|sans|peu|aucune?) (?:\w+ )?(?:de )?{_NEWS} de (?:toi|vous|{_YOURS} part)",
    r"sans (?:vos|tes|aucune) nouvelles?|(?<!ou )sans nouvelles",
    rf"{_NO} (?:\w+ )?eu (?:de |d')?(?:{_YOURS} |une |un )?{_NEWS}",
    r"messages? (?:\w+ )?sans réponse|restée?s? sans réponse|sans réponse (?:de|à mon|à mes)",
    rf"{_NO} (?:\w+ )?reçu (?:\w+ )?(?:de |d')?(?:{_YOURS} |une |un )?{_NEWS}",
    r"(?:n'ai|n'avons|j'ai) (?:\w+ )?rien reçu|toujours rien|toujours (?:aucune?|pas de) \w+",
    r"(?:sans|aucun|pas un|pas de|pas un seul|le moindre) signe de (?:vie|vous|toi|votre|ta)",
    r"entendu (?:parler )?de (?:vous|toi)|donnez plus signe|donnes plus signe",
    # Missing.
    r"(?<!il )(?:me|nous) (?:manques|manque|manquez|manquent|manquais|manquait|manquiez)",
    r"m'(?:as|a|ont|avez|aviez|avais|avait) (?:\w+ )?manqué",
    r"nous (?:as|a|ont|avez|aviez|avais|avait) (?:\w+ )?manqué",
    r"(?:rendez-vous|rdv|séances?) manquée?s?|(?:vous avez|tu as|t'as) (?:\w+ )?manqué",
    # Worry; «ne vous inquiétez pas» is kind.
    r"m'inquiète|m'inquiètent|m'inquiétais|m'inquiétait|m'inquiétez|m'inquiéter|nous inquiète",
    r"s'inquiète pour|s'inquiètent|nous inquiétons|nous inquiétez|nous inquiètes",
    rf"(?:suis|étais|j'étais|sommes|étions|reste|restais|rend|rendait) (?:\w+ ){{0,2}}{_WORRIED}",
    rf"(?:un peu|très|assez|plutôt|bien) {_WORRIED}|(?:mon|notre|avec) inquiétude",
    r"(?:me|nous) (?:fais|fait|faisais|faisons) (?:\w+ )?(?:du|des|de gros) soucis?",
    r"(?:me|nous) (?:soucie|souciais|préoccupe|préoccupez|préoccupes|tracasse|tracassait)",
    # Silence: yours, long, heavy.
    r"silence radio|(?:ce|si|votre|ton|un|le) (?:si |trop |très )?(?:long|lourd) silence",
    r"malgré (?:votre|ton|le|ce) silence|pourquoi (?:ce|votre|ton|un tel) silence",
    r"(?:votre|ton|ce) silence (?:m'\w+|me \w+|nous \w+|pèse|dure|fait mal)",
    r"(?:votre|ton|ce) silence est (?:\w+ )?(?:lourd|long|dur|difficile|pesant|étrange)",
    r"pourquoi (?:vous|tu) (?:ne|n'\w+)|pourquoi (?:ne|n'\w+) (?:\w+-)?(?:vous|tu)",
    r"pourquoi (?:pas|aucune?|plus) (?:de )?(?:réponse|nouvelles?|signe|message)",
    r"pourquoi (?:n'avez-vous|n'as-tu|t'as|ne m'avez-vous|ne m'as-tu) \w+",
    r"où (?:étiez-vous|étais-tu|vous étiez|tu étais)",
    r"où (?:êtes-vous|es-tu|t'es|vous êtes|tu es) passée?s?",
    # Too long.
    r"trop longtemps|tellement longtemps|(?:si|bien|très) longtemps (?:que|sans)",
    r"(?:ça|cela) fait (?:\w+ )?(?:longtemps|un bail|une éternité|des lustres)",
    rf"{_NEWS} (?:\w+ )?en retard|(?:fait|font) attendre",
    # Waiting; «je n'attends rien» is kind.
    r"j'attends|j'attendais|j'attendrai|j'ai (?:\w+ )?attendu|on attend|on attendait",
    r"nous attendons|nous attendions|dans l'attente|en attente de",
    rf"(?<!sans )(?:attends|attendre|attendons) (?:toujours|encore|(?:de )?{_YOURS})",
    # You did not.
    rf"(?:avez|as|aviez|avais) (?:\w+ )?{_NO} (?:\w+ )?{_REPLIED}",
    rf"(?<!si vous )(?<!si tu )n'(?:avez|as|aviez|avais) (?:\w+ )?{_NO} (?:\w+ )?{_REPLIED}",
    rf"m'(?:avez|as|aviez|avais) (?:\w+ )?{_NO} (?:\w+ )?{_REPLIED}",
    rf"(?:n'|m')(?:avez-vous|as-tu) {_NO} (?:\w+ )?{_REPLIED}|t'as {_NO} (?:\w+ )?{_REPLIED}",
    rf"(?<!si )(?:vous|tu) (?:ne |n')?(?:me |m'|nous )?{_REPLY} (?:pas|jamais|rien|plus)",
    r"(?:vous n'êtes|tu n'es|t'es) (?:pas|jamais|plus) (?:re)?venue?s?",
    r"m'(?:avez|as|aviez|avais)(?:-vous|-tu)? (?:\w+ )?(?:oublié|ignoré|abandonné|laissé)e?s?",
    r"nous (?:avez|as|aviez|avais) (?:\w+ )?(?:oublié|ignoré|abandonné|laissé)e?s?",
    rf"(?:avez|as)(?:-vous|-tu)? (?:\w+ )?oublié de (?:me |m'|nous )?{_TO_REPLY}",
    r"(?:vous avez|tu as|t'as) (?:\w+ )?disparu",
    # Hurt.
    r"déçue?s?|déçoit|décevez|déçois|(?:ma|une|quelle|notre) déception",
    r"(?:triste|tristes|dommage|peinée?|blessée?|vexée?|navrée?) (?:que|de ne|qu'on|par)",
    r"me (?:rend|rendait) triste|me fait (?:de la peine|mal)|me (?:peine|blesse|chagrine)",
    r"regrette (?:que (?:vous|tu)|(?:votre|ton|ce) silence|de ne (?:pas|plus|rien))",
    r"après tout ce (?:que|qu'on)",
    # Reminders; «je me rappelle» is kind.
    r"(?:un|le|ce|mon|petit|gentil|simple|second|dernier|nouveau|autre|deuxième) rappels?",
    r"rappels? (?:amical|numéro|n°|no|gentil)|premier et dernier rappel|troisième rappel",
    r"je (?:vous|te) (?:relance|rappelle que)|je me permets de|(?:une|petite|ma) relance",
    r"dernière chance|dernière fois que (?:je|j'\w+)",
)

_DEMAND = (
    r"(?:vous|tu) (?:me |nous )?(?:devez|dois|devriez|devrais|devrez|devras)",
    r"(?<!ne )(?:faut|faudrait|faudra) (?:que|qu'\w+|absolument|vraiment|bien|me|nous|vous|te|se)",
    rf"(?<!ne )(?:faut|faudrait|faudra) (?:[tms]'\w+|continuer|penser|venir|prendre|{_TO_REPLY})",
    r"(?:vous êtes|tu es|t'es) (?:obligé|tenu|censé|prié)e?s?|est obligatoire",
    r"(?:n'avez|n'as|avez|as) (?:juste |seulement )?qu'à",
    rf"il est (?:\w+ )?temps de (?:me |m'|nous )?{_TO_REPLY}",
    r"il est (?:\w+ )?(?:important|essentiel|indispensable|nécessaire) (?:de|que|d'\w+|qu'\w+)",
    # Please, and thanks in advance; «merci d'avoir écrit» is kind.
    rf"merci de (?:bien vouloir |me |nous |m'|vite )*{_TO_REPLY}|merci d'avance",
    r"merci d'(?:écrire|appeler|envoyer)|veuillez|prière de",
    r"je (?:vous|te) (?:prie|demande|conseille|invite|supplie) (?:de|à|d'\w+)|je vous en prie",
    rf"{_DO_REPLY}(?:-\w+)?,? (?:\w+ ){{0,3}}{_PLEASE}|{_PLEASE},? {_DO_REPLY}(?:-\w+)?",
    # Imperatives.
    r"(?!chez-|excuse|pardonn|permet|laiss|est-)\w+(?:ez|es|e|s)-moi|est-ce trop demander",
    rf"{_DO_REPLY}-nous",
    rf"{_FIRST}{_REPLY} (?:vite|rapidement|bientôt|dès|avant|sans faute|aujourd'hui|demain)",
    rf"{_FIRST}{_REPLY} (?:tout de suite|quand même|à ce|donc|un mot)",
    r"(?:donnez|donne|envoyez|envoie) (?:un peu )?(?:de )?(?:vos|tes) nouvelles",
    r"(?:donnez|donne|faites|fais) signe|(?:revenez|reviens) vers",
    r"(?<!je )n'oublie[sz]? (?:pas|jamais|surtout)|n'oubliez (?:pas|jamais|surtout)",
    r"(?<!je )(?<!ne )oublie (?:pas|surtout)|(?<!ne )oubliez (?:pas|surtout)",
    rf"{_FIRST}(?:pensez|pense) (?:bien |surtout )?à (?:vous|toi|me|nous|\w+(?:er|ir|re))",
    rf"{_FIRST}(?:souvenez-vous|souviens-toi|rappelez-vous|rappelle-toi)",
    r"(?:prenez|prends|prenez-en|prends-en) (?:bien |grand |surtout )?soin",
    r"(?:faites|fais) (?:bien |très )?attention|soignez-vous|soigne-toi|ménagez-vous|ménage-toi",
    rf"{_FIRST}(?:racontez|raconte)(?! ou)|{_FIRST}(?:reviens|revenez|viens|venez) (?:vite|me)",
    rf"{_FIRST}(?:veille|veillez) (?:bien )?(?:sur|à)|{_FIRST}(?:essaie|essayez|tâche|tâchez) de",
    rf"{_FIRST}(?:sois|soyez) (?:\w+ )?(?:prudente?s?|patiente?s?|sages?|attentifs?|attentive)",
    rf"{_FIRST}(?:donnez|donne) (?:un peu |vite )?des nouvelles",
    r"reposez-vous|repose-toi|écoutez-vous|écoute-toi|assurez-vous|assure-toi",
    # What the writer wants of them.
    r"(?:j'aimerais|j'exige|je veux|je voudrais|je souhaite|je demande) (?:bien )?que (?:vous|tu)",
    r"je compte sur (?:vous|toi|votre|ta|une)|j'ai besoin (?:de (?:vos|tes|votre|ta|savoir)|que)",
    r"dès que possible|au plus vite|au plus tôt|le plus (?:vite|tôt) possible",
    r"sans tarder|sans faute|impérativement|de toute urgence",
)

_ASSUMED_STATE = (
    rf"(?:j'espère|nous espérons|espérons|on espère|en espérant) (?:\w+ ){{0,3}}{_ALL}",
    r"(?:va|vas|allez|ira) (?:\w+ )?(?:bien|mieux),? (?:j'espère|je l'espère|je suppose|j'imagine)",
    r"(?:va|vas|allez|ira) (?:\w+ )?(?:bien|mieux),? (?:j'en suis|je le sais|je le sens)",
    rf"j'ose espérer (?:\w+ )?{_ALL}|je (?:sais|sens|vois|comprends) que c'est",
    r"je le (?:sens|sais|devine)",
    r"pourvu que (?:vous|tu|tout|ça|cela)",
    rf"(?:suis|sommes) (?:\w+ )?(?:sûre?s?|certaine?s?|convaincue?s?|persuadée?s?) {_ALL}",
    rf"(?:j'imagine|je devine|je suppose|je parie|je présume|je me doute) (?:bien )?{_ALL}",
    r"(?:j'imagine|je devine) (?:combien|à quel point)",
    rf"je (?:sais|sens|vois|crois|pense|comprends) (?:\w+ )?(?:que|combien) (?:vous|tu) {_ARE}",
    rf"(?:vous|tu) (?:te |vous )?{_ARE} {_SURELY}|{_SURELY} (?:que )?(?:vous|tu) {_ARE}",
    r"(?:vous devez|tu dois) (?:\w+ )?(?:être|aller|avoir|te sentir|vous sentir)",
    rf"maintenant que (?:vous|tu|tout|ça|cela) (?:va|{_ARE})",
    r"(?:vous|tu) (?:me |m'|nous )?(?:semblez|sembles|sembliez|semblais|paraissez|parais)",
    r"(?:vous avez|tu as|vous aviez|tu avais) l'air",
    r"(?:contente?|heureux|heureuse|ravie?|soulagée?) (?:de savoir |de voir )?que (?:vous|tu|tout)",
    rf"(?:cette|ces|votre|ta) (?:\w+ )?(?:périodes?|moments?|temps|épreuves?|passes?) {_HARD}",
)

_CHEER = (
    rf"bon courage|(?:beaucoup|plein|bien) de courage|du courage|courage ?!|{_FIRST}courage,",
    r"allez,? courage",
    r"(?:reste|restez|rester|sois|soyez) (?:\w+ )?(?:fort|forts|forte|fortes|optimiste|optimistes)",
    r"(?:reste|restez|rester|sois|soyez) (?:\w+ )?(?:positif|positive|positifs|zen|courageuse)",
    r"plus (?:fort|forte|forts|fortes) que (?:vous|tu|ça|cela)|un pas après l'autre",
    r"le bonheur est (?:un choix|au bout|à portée)",
    r"(?:tiens|tenez) (?:bon|le coup)|accroche-toi|accrochez-vous|bats-toi|battez-vous",
    r"(?:ne )?(?:lâche|lâchez|baisse|baissez|renonce|renoncez) (?:pas|rien|jamais)",
    r"(?:n')?(?:abandonne|abandonnez) (?:pas|rien|jamais)|on ne lâche rien",
    r"(?:allez|vas|pouvez|peux) (?:y arriver|le faire|réussir|t'en sortir|vous en sortir)",
    r"vous y arriverez|tu y arriveras|tu gères|vous gérez",
    r"fière?s? de (?:vous|toi|votre|ton|ta|tes|vos)",
    r"(?:crois|croyez|croire|foi|confiance) en (?:vous|toi)",
    r"tout (?:va|finira par|finit par) (?:bien aller|s'arranger|aller mieux|bien se passer)",
    r"tout ira (?:bien|mieux)|tout s'arrange|tout s'arrangera|(?:ça|cela) va aller",
    r"(?:ça|cela) (?:ira|va aller) mieux|après la pluie|rien n'arrive par hasard",
    r"tout arrive pour une raison|ne (?:te|vous|nous) tue pas|un jour à la fois",
    r"meilleure version|ondes positives|bonnes ondes|pensées positives|énergies? positives?",
    r"(?:pense|pensez) positif|la vie est belle|jours meilleurs|le meilleur est à venir",
    rf"{_FIRST}(?:garde|gardez) (?:\w+ )?(?:le sourire|le moral|espoir|l'espoir|la foi|confiance)",
    rf"{_FIRST}(?:souris|souriez) à la vie|{_FIRST}profite[sz]? (?:bien|de la vie|de chaque)",
    r"haut les cœurs|relève-toi|relevez-vous|courageux|courageuses?",
    r"guerriers?|guerrières?|survivante?s?|combattante?s?|battante?s?",
    r"(?:votre|ton|ce|quel) (?:\w+ )?(?:parcours|cheminement)|chemin (?:parcouru|accompli|de vie)",
    r"(?:votre|ton) (?:beau |long )?chemin|voyage intérieur|développement personnel",
    r"bravo (?:pour|à (?:vous|toi)|d'\w+)|félicitations|champion(?:ne)? de la vie",
    r"(?:continue|continuez) (?:comme ça|ainsi|sur cette voie|vos efforts|tes efforts)",
)

_CLINICAL = (
    r"(?:psycho-?|art-|hypno-?|ergo-?)?thérap(?:ie|ies|eute|eutes|eutique|eutiques)",
    r"séances?|sessions?|rdv|(?:en|votre|ta|notre|dernière|prochaine|nos|vos|tes) consultations?",
    r"(?:votre|ton|notre|nos|vos|tes|dernier|prochain|premier|derniers) rendez-vous",
    r"traitements?|médicaments?|médication|diagnostics?|diagnostiquée?s?|symptômes?",
    r"(?:l'|d'|une )?ordonnances?|(?:l'|d'|les |un |des |vos |tes )?anti-?dépresseurs?",
    r"(?:l'|d'|les |un |des |vos |tes )?anxiolytiques?|somnifères?",
    r"(?:mon|ma|mes|ancien|ancienne|anciens|anciennes|comme|un|une|votre) patient(?:e|s|es)?",
    r"patients|patientes?|patientèle|rechutes?|rechuter|rechuté|pathologies?|pathologique",
    r"cliniques?|clinicien(?:ne)?s?|(?:mon|au|du|notre|ce) cabinet|(?:l')?hospitalis\w+",
    r"(?:l'|d'|une |les |vos |tes )?(?:angoisses?|anxiétés?|anxieux|anxieuses?|addictions?)",
    r"dépressions?|dépressif|dépressive|déprimée?s?|déprime|burn-?out|bipolaires?|bipolarité",
    r"troubles? (?:anxieux|bipolaires?|alimentaires?|mental|mentaux|borderline|psy\w*)",
    r"troubles? (?:du|de la|de l'|des) ?(?:comportement|sommeil|humeur|personnalité|conduites?)",
    r"traumas?|traumatismes?|traumatiques?|traumatisante?s?|traumatisée?s?|post-traumatique",
    r"(?:crises?|attaques?) (?:d'angoisse|de panique|de nerfs)|santé mentale|mal-être",
    r"psys?|psychologues?|psychologie|psychologiques?|psychiatres?|psychiatrie|psychiatrique",
    r"psychanalyses?|psychanalystes?|psychiques?|psychoses?|psychotique|névroses?|névrosée?",
    r"suicides?|suicidaires?|suicider|suicidée?|idées noires",
    r"(?:l'|d'|t'|s'|m'|vous )?automutil\w+|scarifi\w+",
    r"guéri|guérie|guéris|guérison|guérir|sevrage|désintoxication|cure de \w+",
    r"mutuelle|sécurité sociale|assurance maladie|tiers payant|remboursements?|arrêt maladie",
    r"(?:vos|tes|votre|ton) (?:suivi|tocs?|crises?)|plus de crises|nouvelles? crises?",
    r"suivi (?:psy\w*|thérap\w*|médical)|contre-transfert|clôture|mécanismes? de défense",
)


def _with_or_without_accents(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(phrase.translate(_BARE) for phrase in phrases)


PHRASES: Phrases = {
    Fault.GUILT: _with_or_without_accents(_GUILT),
    Fault.DEMAND: _with_or_without_accents(_DEMAND),
    Fault.ASSUMED_STATE: _with_or_without_accents(_ASSUMED_STATE),
    Fault.CHEER: _with_or_without_accents(_CHEER),
    Fault.CLINICAL: _with_or_without_accents(_CLINICAL),
}
