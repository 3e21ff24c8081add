"""What our own texts are held to beyond a therapist's line, in each language.

How a check-in says that no reply is fine; stems that a lock screen must not show; and phrases that
our own voice does without, though a person may use them. Regular expressions in lower case, found
anywhere in a text.
"""

NO_REPLY: dict[str, tuple[str, ...]] = {
    "de": (
        r"eine antwort ist nie nötig|eine antwort muss nicht sein",
        r"nicht zu antworten ist (auch )?in ordnung",
    ),
    "en": (r"no reply is (fine|ever needed)",),
    "es": (r"(nunca|no) hace falta responder|no responder (también )?está bien",),
    "fr": (r"jamais besoin de répondre|pas besoin de répondre|ne pas répondre, c'est bien",),
    "it": (r"non c'è (mai )?bisogno di rispondere|va bene anche non rispondere",),
    "nl": (r"antwoorden hoeft (nooit|niet)|niet antwoorden is (ook|bij allebei) goed",),
    "pt": (r"(nunca|não) é preciso responder|não responder (também )?está bem",),
    "uk": (r"відповідати ніколи не обов'язково|можна й не відповідати",),
}

CLINICAL_STEMS: dict[str, tuple[str, ...]] = {
    "de": (
        r"therap|sitzung|behandl|patient|klient|klinik|klinisch|praxis|beratung|psych|seelisch",
        r"diagnos|sprechstunde|störung|supervision",
    ),
    "en": (r"therap|session|treat|patient|clinic|counsel|practice|mental|psych",),
    "es": (
        r"terap|sesi[oó]n|sesiones|tratamiento|pacient|cl[ií]nic|consult[ao]|orientador",
        r"pr[aá]ctica|mental|psic|psiq|diagn[oó]s|s[ií]ntoma|trastorno|ansiedad|depresi|medicaci",
    ),
    "fr": (
        r"thérap|therap|séance|session|traitement|patient|cliniqu|consultation|cabinet|mental|psy",
        r"diagnos|symptôm|rendez-vous|supervis|troubles? |anxi|dépress|médicament|ordonnance|guéri",
        r"rechute|personnes? suivie",
    ),
    "it": (
        r"terap|sedut[ae]|colloqui|trattament|pazient|clinic|consult|consulen|ambulatori|lo studio",
        r"dello studio|mental[ei]\b|psic|psichi|diagnos|sintom|disturb|ansia|depress|farmac",
        r"supervision",
    ),
    "nl": (
        r"therap|sessie|behandel|pati[eë]nt|cli[eë]nt|klini|praktijk|consult|spreekuur|psych",
        r"mentale? |geestelijke|diagnos|stoornis|supervis|hulpverlen|ggz|afspraak met",
    ),
    "pt": (
        r"terap|sess[ãa]o|sess[õo]es|tratament|tratad|pacient|cl[ií]nic|consult[aóo]|aconselh",
        r"pr[áa]tica|mental|psic|psiq|diagn[óo]s|sintoma|transtorno|perturba|ansiedade|depress",
        r"medica",
    ),
    "uk": (
        r"терап|сеанс|сесі[яїюєй]|лікув|пацієнт|клінік|клініч|консульт|практик|психі|психо|псих",
        r"діагно|ментальн|розлад|депрес|тривожн",
    ),
}

PRESSING: dict[str, tuple[str, ...]] = {
    "de": (
        r"(nichts|lange nicht|nie) (mehr )?(von (dir|ihnen) )?gehört|vermiss|sorgen um",
        r"mach(e|en) (mir|uns) sorgen|überfällig|erinnerung|du musst|sie müssen|(du|sie) sollte",
        r"solltest du|sollten sie|bitte (antwort|schreib(e|en sie)? (mir|uns)|meld)|vergiss nicht",
        r"vergessen sie nicht|(denk|denken sie) daran|pass (gut )?auf dich auf",
        r"passen sie (gut )?auf sich auf|hoffe|hoffentlich|bleib(en sie)? (stark|tapfer)|kopf hoch",
        r"du schaffst das|sie schaffen das|lebensreise|(deiner|ihrer) reise",
    ),
    "en": (
        r"haven't heard|we miss|worried|overdue|reminder|you must|you should|please reply",
        r"remember to|take care of yourself|hope you're well|stay strong|journey",
    ),
    "es": (
        r"no (he|hemos|hab[ií]a) sabido|sin noticias|sin saber de|(echo|echamos) de menos",
        r"te extra[nñ]|le extra[nñ]|preocupad[oa]|me preocupa|nos preocupa|recordatorio",
        r"(te|le) record(amos|ar)|\bdebes?\b|deber[ií]as?\b|tiene(s)? que\b|hay que\b|por favor",
        r"no (te )?olvid|recuerd[ae] (que|responder)|cu[ií]d(ate|ese)|espero que",
        r"esperamos (que|tu|su)|ojal[aá]|mucho [aá]nimo|¡[aá]nimo|s[eé] fuerte|sea fuerte",
        r"sigue adelante|siga adelante|\bviaje\b|suicid|atrasad|con retraso|pendiente",
        r"seguro m[eé]dico cubre",
    ),
    "fr": (
        r"(pas|plus|jamais|aucune|sans) (eu )?(de (vos|tes) )?nouvelles?\b|(me|nous) manqu",
        r"inqui(et|ets|ète|ètes|étez|étons)\b|en retard|\brappels?\b",
        r"\b(vous devez|tu dois|vous devriez|tu devrais|il faut que)\b",
        r"(réponds|répondez|écris|écrivez|dis|dites)-(moi|nous)",
        r"merci de (répondre|nous|me |m'(écrire|appeler))|veuillez|s'il (vous|te) plaît",
        r"n'oubli(e|ez) pas|souv(iens|enez)-|prends soin|prenez soin|espère que|espérons|espérant",
        r"reste(z)? fort|sois fort|soyez fort|bon courage|tiens bon|tenez bon",
        r"(ton|votre) (parcours|cheminement)|absent(e)? au rendez-vous|je (vous|te) relance",
        r"félicitations|bravo",
    ),
    "it": (
        r"non (ho|abbiamo) (più |mai )?(sentito|avuto notizie|saputo)|tue notizie|sue notizie",
        r"mi manch|ci manch|mancat[oa]|preoccup|in pensiero|in ritardo|scadut|promemoria|sollecit",
        r"(non )?(devi|deve)\b|dovrest[ie]|dovrebbe (rispond|scriv)|è obbligatori",
        r"per favore,? (rispond|scriv)|(rispond|scriv|raccont)(i|a)(mi|ci)|si ricordi|ricordat[ei]",
        r"ricorda di|non dimentic|abbi cura|abbia cura|prenditi cura|si prenda cura|riguardati",
        r"spero|speriamo|ci auguriamo|forza e coraggio|coraggio|tieni duro|tenga duro|non mollare",
        r"ce la farai|ce la farà|sii forte|andrà tutto bene|percorso|viaggio|recension",
    ),
    "nl": (
        r"(niets|niks|lang niet|nooit) (meer )?(van (u|je|jou) )?gehoord|(ik|we|wij) mis|bezorgd",
        r"ongerust|zorgen om|maken? (me|mij|ons) zorgen|achterstallig|te lang stil|herinner",
        r"(u|je|jij|jullie) moet|moet (u|je|jij)\b|zou(dt)? (u|je) moeten|alsjeblieft|alstublieft",
        r"vergeet|denk (eraan|erom)|zorg (goed )?voor (jezelf|uzelf)|pas (goed )?op (jezelf|uzelf)",
        r"hoop dat|hopelijk|blijf sterk|sterkte|kop op|hou vol|komt (wel |allemaal )?goed",
        r"levensreis|(uw|jouw|je) reis",
    ),
    "pt": (
        r"não (tive|temos|tivemos|tenho) not[ií]cias|sem not[ií]cias|nada soube",
        r"soube (mais )?(nada )?de (si|ti|você)|saudade|sinto (a )?(tua|sua) falta",
        r"faz(es)? (muita )?falta|preocupad[oa]|preocupa-me|me preocupa|lembrete|(te|lhe) lembra",
        r"lembre-se|lembra-te|não (se |te )?esque[cç]|\bdeve(s|ria|rias)?\b|\btens? (de|que)\b",
        r"\btem que\b|é preciso que|por favor|favor responder|aguard(o|amos)|à espera da (tua|sua)",
        r"cuid(e-se|a-te)|se cuid[ae]|espero que|esperamos que|tomara|oxal[áa]|muita for[çc]a",
        r"for[çc]a!|seja forte|s[êe] forte|não desist|siga em frente|segue em frente|\bjornada\b",
        r"orgulho|suic[ií]d|atrasad|em atraso|pendente",
    ),
    "uk": (
        r"не чули від|давно не чути|сумуємо|сумую|скучаємо|бракує (тебе|вас)|хвилюємося|хвилююся",
        r"турбуємося|непокоїмося|прострочен|нагадуванн|нагадуємо|нагадую|чекаємо на|чекаю на|мусиш",
        r"мусите|повинн|зобов'язан|неодмінно|(?<!не )обов'язково",
        r"будь ласка, (дай|напиш|відпо|відпи)|відповідай|дай(те)? відповідь|дай(те)? знати",
        r"не забудь|не забувай|пам'ятай|бережи себе|бережіть себе|подбай(те)? про себе",
        r"сподіва\w+,? що|(у|в) (тебе|вас) все (добре|гаразд)|тримайся|тримайтеся|не здавай",
        r"усе буде добре|все буде добре|подорож до себе|твій шлях|ваш шлях|пишаємося|моніторинг",
        r"ризик",
    ),
}
