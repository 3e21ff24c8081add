"""Italian. Accents are often left out, or typed as apostrophes. An elided article («l'ansia») is
part of the word that follows it, since a phrase is found only where a whole word begins."""

from care.wording.fault import Fault, Phrases

_A, _I, _O, _U = "(?:à|a'|a)", "(?:ì|i'|i)", "(?:ò|o'|o)", "(?:ù|u'|u)"
_IS = "(?:è|e')"  # «é» is Portuguese, and harmless there
_WHY = "perch(?:é|è|e'|e)"
_CAN = f"(?:puoi|pu{_O})"
_MORE = rf"(?:pi{_U}|mai|ancora|proprio|nemmeno|neanche|neppure)"
_LI = r"(?:l|un|all|dall|dell|nell|sull|quell|quest|d|gl)'"
_ELIDED = rf"(?:{_LI})?"
_WITH = r"(?:\w+ )?"
_START = r"(?:^|(?<=[.!?,:;] ))"
_END = r"(?=[.!,;]|$)"

_YOURS = r"(?:tu[aoei]|tuoi|su[aoei]|suoi)"
_ANSWERED = r"(?:risposto|scritto|riscritto|(?:ri)?chiamat[oaie]|telefonato|cercat[oaie])"
_ANSWER = r"(?:rispost[ae]|notizie|riscontro|messaggi[o]?|lettera|parola|riga|righe|telefonata)"
_WELL = (
    r"(?:(?:ben|mal)(?:e|issimo)|meglio|peggio|felic[ei]|seren[oa]|content[oa]|guarit[oa]"
    r"|stanc[oa]|trist[ei]|sol[oa]|tranquill[oa])"
)
_ALL = r"(?:tutto|le cose|la vita|il lavoro|a casa|al lavoro|in famiglia)"
_YOU = r"(?:tu|lei|voi|ti|le|vi|si)"
_THINKS = r"(?:pens|cred|riteng|sent|ved|not|sapp)(?:o|iamo)|so"

# Infinitives of what a line could ask somebody to do.
_DO = (
    r"(?:risponder|scriver|raccontar|chiamar|prender|riprender|veder|dir|pensar|usc|provar|cercar"
    r"|parlar|sforzar|aver|esser|venir|tornar|continuar|far|smetter)\w+"
)
_TELL = (
    r"(?:rispondi|scrivi|racconta|chiama|telefona|avvisa|aggiorna|contatta|manda|spiega|informa"
    r"|richiama)"
)
_TELL_FORMAL = (
    r"(?:scriva|risponda|racconti|telefoni|avvisi|aggiorni|contatti|mandi|richiami|spieghi|dica)"
)
_TELL_STEM = r"(?:rispond|scriv|raccont|chiam|telefon|mand|conferm|inform|avvis|dimmi|venga|vieni)"

# «Se vuole, mi scriva» and «raccontami, se ti va» ask for nothing.
_IF = "".join(
    f"(?<!{words}{comma} )"
    for words in (
        "se vuoi",
        "se vuole",
        "se ti va",
        "se le va",
        "se ti fa piacere",
        "se hai voglia",
        "quando vuoi",
        "quando vuole",
    )
    for comma in ("", ",")
)
_AS_YOU_LIKE = (
    r"(?!,? (?:\w+ ){0,3}(?:se|quando|quanto|quello che|solo se) "
    r"(?:\w+ )?(?:vuo|va(?!\w)|pu|desider|prefer|fa piacere))"
)

PHRASES: Phrases = {
    Fault.GUILT: (
        (
            rf"non (?:ho|abbiamo|avevo|avevamo) (?:{_MORE} )?(?:avuto|ricevuto|letto) "
            rf"(?:\w+ ){{0,3}}(?:{_YOURS}|da te|da lei|notizie|rispost[ae])"
        ),
        rf"non (?:ho|abbiamo|avevo) (?:{_MORE} )?(?:saputo|sentito) (?:{_MORE} )?(?:nulla|niente)",
        rf"non (?:ho|abbiamo|avevo) (?:{_MORE} )?(?:saputo|sentito) (?:\w+ )?(?:di|da) (?:te|lei)",
        rf"non (?:ti |la |l'|vi )(?:ho|abbiamo) (?:{_MORE} )?(?:sentit|vist)[oaie]",
        rf"non (?:so|sappiamo|sapevo) (?:{_MORE} )?(?:nulla|niente) (?:di|da) (?:te|lei)",
        rf"non (?:ho|abbiamo|avevo) {_WITH}notizie",
        rf"(?:nessuna|senza) {_YOURS} (?:notizi|rispost)[ae]",
        r"(?:da|nessuna|sono|sto|resto|rimast[oa]) (?:\w+ )?senza (?:notizie|rispost[ae])",
        r"nessuna (?:notizia|risposta) (?:da|di|finora|ancora|per)|nessun segno di vita",
        r"da (?:\w+ ){1,3}che non (?:(?:ti|la|ci|mi|si) \w+|(?:scriv|sent)\w+)",
        r"da (?:tanto|troppo|molto|mesi|settimane)(?: tempo)? non (?:ti|la|ci|mi|si) \w+",
        r"quanto tempo (?:senza|che non)|troppo (?:tempo|silenzio)|non ci (?:sent|scriv)iamo da",
        r"(?<!non )(?:mi|ci) manc(?:hi|a|ano|avi|ava|avano|herai|herà)(?! (?:solo|poco|un|una)\b)",
        rf"(?:mi|ci) (?:sei|{_IS}|siete|sono) {_WITH}mancat[oaie]",
        rf"sent(?:o|iamo|ivo|ivamo) {_WITH}la (?:tua|sua) (?:mancanza|assenza)",
        rf"(?:sono|ero|siamo|sto|resto|molto|un po'|mi hai fatt[oa]) {_WITH}preoccupat\w+",
        r"(?<!non )(?:mi|ci) (?:sono |siamo |stavo |sto |fai |fa |hai fatto )?preoccup\w+",
        r"preoccupazione per (?:te|lei)|in (?:pensiero|pena|ansia) per (?:te|lei|voi)",
        rf"(?:sono|ero|sto|stavo|stare|siamo|stiamo|resto) {_WITH}in (?:pensiero|pena)",
        rf"(?:sei|lei {_IS}) {_WITH}in ritardo|(?:rispost[ae]|messaggio) {_WITH}in ritardo",
        r"(?<!non )(?:ti|la) (?:aspett|attend)(?:o|iamo|avo|avamo|evo|evamo)",
        (
            rf"(?<!non )(?<!un )(?<!altro )(?:aspett|attend)(?:o|iamo|avo|avamo|evo|evamo) "
            rf"(?:\w+ ){{0,3}}{_ANSWER}"
        ),
        r"(?<!non )(?<!un )aspetto (?:ancora|sempre|da|che (?:tu|lei)|di sapere)",
        r"(?<!non )(?:sto|stiamo|stavo) (?:ancora |sempre )?(?:aspettando|attendendo)",
        rf"(?<!non )(?:ho|abbiamo) {_WITH}aspettato (?:tanto|molto|una|la (?:tua|sua)|invano)",
        rf"(?:resto|rimango|sono|siamo) {_WITH}in attesa|in attesa d\w+ (?:\w+ ){{0,2}}{_ANSWER}",
        rf"(?:come mai|{_WHY}) (?:questo|tanto|tutto questo|il (?:tuo|suo)) silenzio",
        r"(?:ma )?dove sei(?= ?[?!.]|$)",
        rf"dove (?:sei|eri|siete|lei {_IS}) (?:finit|sparit|stat|cacciat)[oaie]",
        r"dove (?:ti sei|si è) (?:nascost|cacciat|mess)[oa]",
        r"che fine (?:hai|avete) fatto|che fine ha fatto(?= lei| ?[?!.]|$)",
        (
            rf"non (?:mi |ci |m')?(?:hai|ha|avete|avevi|aveva) (?:{_MORE} ){{0,2}}{_ANSWERED}"
            r"(?! (?:quel\w*|il|lo|la|i|le|gli) )"
        ),
        rf"non (?:hai|ha|avete) (?:{_MORE} )?dato (?:{_MORE} )?(?:{_YOURS} )?(?:notizie|segni)",
        rf"non (?:mi |ci )?(?:rispondi|risponde|scrivi|scrive|chiami|chiama) (?:da|{_MORE})",
        rf"non (?:ti (?:sei|fai)|si (?:{_IS}|fa)) (?:{_MORE} )?(?:fatt[oa] )?(?:viv[oa]|sentire)",
        rf"(?:{_WHY}|come mai) {_WITH}non (?:mi |ci )?(?:hai|ha|scriv|rispond|chiam)\w*",
        rf"(?:{_WHY}|come mai) {_WITH}non (?:ti|si) (?:fai|fa|sei|{_IS})",
        rf"(?:ti sei|si {_IS}) {_WITH}(?:dimentic|scord)at[oa] (?:di (?:me|noi|\w+ere)|che)",
        rf"(?:mi|ci) (?:hai|ha) {_WITH}(?:ignorat|abbandonat|delus|dimenticat|scordat|ferit)[oaie]",
        r"(?:mi|ci) (?:hai|ha) lasciat[oaie] (?:sol[oaie]|senza|in sospeso|ad aspettare)",
        rf"(?:sei|lei {_IS}) {_WITH}(?:sparit|scompars)[oa]|(?:hai|ha) fatto perdere le tracce",
        rf"(?<!non )(?:sono|ero|siamo|resto|un po'|molto) {_WITH}delus[oaie]|che delusione",
        r"(?:mi|ci) (?:delud|rattrist|ferisc|addolor)\w+|mi (?:fa|ha fatto) (?:male|tristezza)",
        r"(?:peccato|mi dispiace|mi spiace|che tristezza),? che (?:tu|lei|non|hai|ha)",
        r"(?:peccato|mi dispiace|mi spiace) non (?:aver|sentir|legger)\w*",
        r"(?:il (?:tuo|suo)|questo|tanto|tutto questo) silenzio (?:mi|ci|pesa|fa|ferisce)",
        r"promemoria|(?:un|secondo|ultimo|gentile|piccolo) sollecito|sollecitar\w+|ultimo avviso",
        rf"ultima (?:occasione|possibilit{_A}|chance)|(?:secondo|terzo|ennesimo) messaggio",
        r"(?<!non )(?:ti|le) ricordo (?:che|di)|(?:vorrei|volevo|voglio) ricordar(?:ti|le)",
        rf"dopo tutto (?:quello|ci{_O}) che|con tutto quello che (?:ho|abbiamo) fatto",
        r"(?:avresti|lei avrebbe) (?:almeno )?(?:potuto|dovuto)|(?:potevi|poteva) (?:almeno|anche)",
        r"(?:potevi|dovevi|doveva) (?:scriver|risponder|dir|avvisar|chiamar)\w+",
        r"almeno (?:una|un|due) (?:\w+ )?(?:rispost\w|rig[ah]e?|parol[ae]|cenno|segno)",
        r"(?:credevo|pensavo|speravo) (?:che )?(?:\w+ )?(?:avresti|avrebbe|saresti|ti saresti)",
        rf"mi sarei aspettat[oa]|(?:sarebbe|era) ora(?=[.!]|$| (?:che|di))|tarda la {_YOURS}",
    ),
    Fault.DEMAND: (
        r"(?<!non )(?<!non ti )(?<!non mi )(?<!non ci )(?<!non lo )devi(?! nulla| niente)",
        r"(?<!non )(?:dovete|dovresti|dovreste|lei dovrebbe|lei deve)(?! nulla| niente)",
        rf"(?<!non )(?<!nulla )(?<!niente )(?<!nessuno )(?:deve|dovrebbe) {_WITH}{_DO}",
        rf"(?<!non )bisogna (?:che|{_DO})|(?<!non )occorre che",
        (
            rf"(?<!non ){_IS} (?:molto )?(?:importante|necessario|fondamentale|indispensabile) "
            rf"(?:che|{_DO})"
        ),
        rf"(?<!non )(?<!nulla )(?<!niente ){_IS} (?:urgente|obbligatori[oa])|{_IS} ora (?:che|di)",
        (
            rf"(?:per (?:favore|piacere|cortesia)|cortesemente|gentilmente)[,:]? (?:\w+ ){{0,2}}"
            rf"(?:{_TELL_STEM}\w*|fammi|faccia|dica|dia|dammi)"
        ),
        rf"{_TELL_STEM}\w*(?: \w+){{0,3}},? per (?:favore|piacere|cortesia)",
        r"(?<!non )(?:ti|la|vi) prego|(?<!non )mi raccomando",
        rf"(?:fa(?:mmi|cci|temi|teci)|(?:mi|ci) faccia) {_WITH}sapere",
        rf"{_IF}{_TELL}(?:mi|ci|melo|mele){_AS_YOU_LIKE}",
        rf"{_IF}(?:dimmi|dicci){_AS_YOU_LIKE}(?! nulla| niente)",
        rf"{_IF}(?<!se )(?<!che )(?<!non )(?:mi|ci) {_TELL_FORMAL}{_AS_YOU_LIKE}",
        (
            rf"{_IF}(?<!che )(?<!persona )(?:rispond|scriv|chiam|telefon)[aei] {_WITH}"
            rf"(?:presto|subito|appena|entro)"
        ),
        rf"(?:dammi|dacci|(?:mi|ci) dia) {_WITH}(?:{_YOURS} )?(?:notizie|rispost\w|un segno)",
        rf"(?:fatti|si faccia) {_WITH}(?:viv[oa]|sentire)|batti un colpo|torna a scriver\w+",
        r"(?:tien(?:imi|ici)|(?:mi|ci) tenga) (?:al corrente|aggiornat[oaie]|informat[oaie])",
        r"(?:ricordati|si ricordi) (?:di|che|sempre)|(?:tieni|tenga) (?:a|in) mente",
        rf"{_START}(?:e )?(?:ricorda|ricordi) (?:di|che|sempre)",
        r"non (?:ti |si |lo |la )?(?:dimenticar\w+|scordar\w+|dimentichi|scordi)",
        rf"(?:prenditi|si prenda|abbi|abbia|abbiate) {_WITH}cura|cura di te",
        r"riguardati|si riguardi|stammi bene|mi stia bene|(?:bada|badi|pensa|pensi) a te",
        rf"(?:bada|badi|pensa|pensi) {_WITH}a (?:te|s(?:é|è|e')) stess[oa]",
        rf"{_START}(?:e )?(?:cerca di|cerchi di|prova a|provi a|sforzati|si sforzi|impegnati) \w+",
        r"assicurati|si assicuri|(?:fai|fa'|faccia) (?:in modo|attenzione)|stai attent[oa]",
        r"(?<!non )vogli(?:o|amo) (?:che(?! (?:tu |lei )?sappia)|sapere|una rispost\w)",
        r"(?<!non )(?:esigo|pretendo|esigiamo)|(?:risposta|riscontro) (?:è )?(?:gradit|attes)[oa]",
        r"(?<!non )mi aspetto (?:che|di|una|un|tue|sue|qualche)|conto su (?:una|un|tue|sue)",
        rf"(?<!non )(?:ho|abbiamo) bisogno (?:che (?:tu|lei)|di sapere|(?:di|della) {_YOURS})",
        r"(?<!non )(?<!nulla )(?<!niente )(?:ti|le) (?:chiedo|chiediamo) (?:di|che|una|un)",
        r"(?<!non )(?:ti|le) tocca|(?:ora )?tocca a (?:te|lei)|mi (?:devi|deve) (?:una|un|delle)",
        rf"al pi{_U} presto|il prima possibile|quanto prima|appena {_CAN}|con urgenza",
        rf"(?:gradirei|confido in|conto su) {_WITH}(?:{_YOURS} )?(?:rispost[ae]|riscontro)",
        rf"non {_CAN} (?:mollare|arrender\w+|continuare|restare|rimanere|andare avanti)",
        r"(?:raccontami|mi racconti|dimmi|mi dica) (?:tutto|di pi[uù])|vieni a trovarmi",
    ),
    Fault.ASSUMED_STATE: (
        (
            rf"(?:sper(?:o|iamo|ando)|mi auguro|ci auguriamo|confid(?:o|iamo)) (?:\w+ ){{0,2}}"
            rf"(?:{_YOU}|{_ALL}|(?:il|la|i|le) {_YOURS})"
        ),
        (
            rf"(?:sper(?:o|iamo|ando)|mi auguro|ci auguriamo) {_WITH}(?:che )?"
            rf"(?:stia|stiate|vada|vadano|abbia|proceda|sia (?:tutto|andat\w+)|quest[oa]|l[ìi])"
        ),
        rf"sper(?:o|iamo|ando) {_WITH}(?:di trovar(?:ti|la|vi)|in bene)|(?:con )?l'augurio che",
        (
            rf"(?:sono|siamo) {_WITH}(?:sicur|cert|convint)[oaie],? (?:che )?"
            rf"(?:{_YOU}|{_ALL}|hai|ha|stai|sta|sei|ce|avr\w+|sar\w+|star\w+)"
        ),
        (
            r"(?:di sicuro|sicuramente|certamente|senz'altro|senza dubbio|probabilmente) (?:\w+ )?"
            rf"(?:stai|hai|sei|ti senti|si sente|sta {_WELL}|avrai|starai|sarai|(?:sta|av|sa)r{_A})"
        ),
        (
            r"(?:immagino|suppongo|scommetto|presumo|deduco) (?:\w+ )?(?:che )?"
            rf"(?:{_YOU}|{_ALL}|stia|sia|stai|hai|sei|abbia)"
        ),
        (
            rf"(?:{_THINKS}) {_WITH}che (?:{_YOU} |ora |ormai ){{0,2}}"
            rf"(?:stia|sia|stai|sta|sei|senti|sente|senta|va|vada) {_WITH}{_WELL}"
        ),
        r"non (?:dubito|ho dubbi) che|d(?:o|iamo) per (?:scontato|certo)|vedrai che",
        rf"(?:starai|sarai|ti sentirai|si sentir{_A}|lei (?:star|sar){_A}) (?:\w+ ){{0,2}}{_WELL}",
        r"avrai (?:\w+ )?(?:tanto|molto|tant[ei]|molt[ei]|trovato|superato)",
        (
            rf"(?<!se )(?<!che )(?:ora|adesso|ormai|finalmente|gi{_A}) "
            rf"(?:stai|sta|ti senti|si sente|sei) {_WITH}{_WELL}"
        ),
        r"(?:devi|lei deve) (?:\w+ )?(?:essere|stare|sentir(?:ti|si)|aver(?:e|la|lo)?)",
        rf"che bell[oa] (?:sapere )?che (?:{_YOU} )?(?:stai|stia|sta|va|vada) {_WITH}{_WELL}",
        rf"(?:mi fa|che) piacere (?:sapere |sentire )?che (?:{_YOU}|{_ALL}|stia|stai|sta|vada|sia)",
        (
            rf"(?:sono|siamo) {_WITH}(?:content|liet|felic)[oaie] (?:di (?:sapere|sentire) )?"
            rf"che (?:{_YOU}|{_ALL}|stia|stai|sta|vada|sia)"
        ),
        rf"(?:ti|la) (?:vedo|trovo|sento|vedevo) {_WITH}{_WELL}",
        rf"(?:stia|stiate) {_WITH}{_WELL}(?! o )|tutto (?:bene|ok|a posto),? (?:vero|no|spero)",
        r"ti sei (?:\w+ )?(?:ripres|rimess)[oa]|va (?:\w+ )?meglio,? (?:vero|no)",
    ),
    Fault.CHEER: (
        rf"{_START}(?:su,? |dai,? |e |allora )?(?:coraggio|forza){_END}|forza e coraggio",
        r"(?:fatti|si faccia|facciamoci) (?:coraggio|forza)|(?:tanta|molta) forza(?! di)",
        rf"forza,? che (?:ce|la|tutto)|su con la vita|su (?:di |il )morale|(?:a )?testa alta{_END}",
        r"(?:tieni|tenga|tenete) (?:duro|botta)|string[ia] i denti|non moll(?:are|arti|i)",
        r"(?:sii|resta|rimani|sia|resti|rimanga) (?:\w+ )?(?:forte|positiv[oa]|coraggios[oa])",
        r"(?:sii|sia|resta|resti) (?:\w+ )?ottimista|mai (?:mollare|arrender\w+)",
        r"non (?:ti |si )?(?:arrender|abbatter|scoraggiar)\w*|non si (?:arrenda|abbatta|scoraggi)",
        rf"(?:perdere|perda) la (?:speranza|fiducia)|non buttarti gi{_U}|non perdere il sorriso",
        rf"ce la (?:far(?:ai|emo|ete|{_A})|fai|{_CAN}|hai fatta|stai facendo)|{_CAN} farcela",
        rf"{_START}(?:e )?(?:vai|vada|va') (?:sempre )?avanti{_END}",
        rf"(?:vai|vada) avanti cos{_I}|(?:continua|continui) cos{_I}",
        r"(?:credi|creda|abbi fiducia|abbia fiducia) in (?:te|s[éèe])(?: stess[oa])?",
        r"(?:credo|crediamo) in (?:te|lei)|fidati di te|(?:orgoglios|fier)[oaie] di (?:te|lei)",
        r"(?:orgoglios|fier)[oaie] (?:di |per )?(?:come|quanto|quello che) (?:\w+ )?ha(?:i)?",
        rf"andr{_A} (?:\w+ )?tutto (?:\w+ )?(?:bene|benissimo|a posto|per il meglio)",
        rf"tutto (?:andr{_A} (?:\w+ )?(?:bene|meglio|a posto)|torner{_A} \w+)",
        rf"tutto (?:si (?:sistem|aggiust|risolv)\w+|passa|passer{_A}){_END}",
        r"il tempo (?:guarisce|cura|aggiusta|sistema)|dopo (?:la|ogni) (?:tempesta|pioggia|notte)",
        r"il (?:meglio|bello) deve (?:ancora )?(?:venire|arrivare)|(?:giorni|tempi) migliori",
        r"(?:tutto|ogni cosa) (?:succede|accade|avviene) per",
        r"(?:niente|nulla) (?:succede|accade) per caso",
        rf"luce in fondo|non tutti i mali|(?:ci{_O}|quello) che non (?:ti |ci )?(?:uccide|ammazza)",
        r"migliore? versione|(?:pensa|pensi|pensare) (?:in )?positivo|pensier[oi] positiv[oi]",
        r"energi[ae] positiv[ae]|vibrazioni positive|good vibes|atteggiamento positivo",
        rf"(?:sorridi|sorrida) (?:sempre|alla vita)|{_START}(?:e )?(?:sorridi|sorrida){_END}",
        r"guerrier[oaie]|(?:una?|gran|grande) combattente|lottat(?:ore|rice)|sopravvissut[oa]",
        r"(?:un giorno|un passo) (?:alla|per) volta|un giorno dopo l'altro",
        r"(?:tuo|suo) (?:\w+ )?(?:percorso|cammino)(?! (?:nel|in|lungo|sul|fra|tra|verso|per) )",
        r"(?:percorso|cammino|viaggio) (?:di (?:crescita|guarigione|vita|rinascita)|interiore)",
        r"sei (?:\w+ )?(?:forte|fortissim[oa]|coraggios[oa]|una roccia|una forza|capace di tutto)",
        rf"lei {_IS} (?:\w+ )?(?:forte|fortissim[oa]|coraggios[oa]|una roccia|capace di tutto)",
        r"(?:hai|ha) (?:tutta la|la|una|tanta|molta) (?:\w+ )?forza",
        rf"pi{_U} forte di (?:prima|quanto|quello)",
    ),
    Fault.CLINICAL: (
        r"(?:psico|arte|musico|logo|fisio|ippo)?terapi[ae]|(?:psico)?terapeut[aei]",
        rf"{_LI}ex terapeut[aei]|(?:psico)?terapeutic(?:o|a|i|he)|psicolog(?:o|a|i|he|ia)",
        r"psicologic(?:o|a|i|he)|psichiatr(?:a|i|e|ia|ico|ica|ici|iche)|psic(?:o)?anali\w+",
        rf"psichic(?:o|a|i|he)|psicosi|psicofarmac[oi]|counsell?(?:ing|or)|{_LI}analista",
        (
            rf"(?:{_ELIDED}ultima|ultime|prossim[ae]|nostr[ae]|prim[ae]|quell[ae]|tu[ae]|su[ae]|in|di|una"
            r"|la|le|della|delle|dalla|alla|alcune|nelle|nella|dopo|ogni) sedut[ae]"
            r"(?! (?:su\w*|al\w*|in|ne\w+|sott\w+|accanto|vicin\w|davanti|fuori|qui|a|da|per|con) )"
        ),
        rf"(?:{_LI}ultimo|nostr[oi]|prossim[oi]|ultimi) colloqui(?:o)?(?! di lavoro)",
        r"colloqui(?:o)? (?:psicologic|clinic|terapeutic)\w+|nostro percorso|percorso insieme",
        r"trattament[oi]|diagnos(?:i|tic[oa]|ticat[oa])|sintom[oi]|ricadut[ae]",
        rf"pazienti|(?:mi[oa]|nostr[oa]|{_LI}ex|ex|una?|da|vecchi[oa]|car[oa]|come) paziente",
        rf"clinic(?:a|o|he|i)|{_ELIDED}ambulator(?:i|io|iale)|consultori(?:o)?|consulenz[ae]|asl",
        r"(?:mio|nostro) studio|(?:dallo|nello|allo) studio(?! (?:d\w+|per|\w+ic[oa])\b)(?! d')",
        rf"depression[ei]|depress[oaie]|depressiv[oaie]|{_ELIDED}esaurimento nervoso|burnout",
        rf"{_LI}ansia|(?:tua|sua|di|per|troppa|tanta|meno|senza|con) ansia",
        r"disturb[oi] (?:d|alimentar|bipolar|ossessiv|post|mental|psic|borderline)\w*(?:'\w+)?",
        r"(?:tuo|suo) disturbo|trauma|traumi|traumatic(?:o|a|i|he)|bipolar[ei]|borderline|adhd",
        rf"{_ELIDED}attacc(?:o|hi) di panico|panico|fobi[ae]|(?:salute|malattia|igiene) mentale",
        rf"(?:tua|sua) malattia|sei guarit[oa]|lei {_IS} guarit[oa]|guarigione",
        rf"farmac[oi]|(?:tue|sue|le) (?:medicine|pastiglie|pillole)|{_ELIDED}ansiolitic[oi]",
        rf"{_ELIDED}antidepressiv[oi]|riabilitazione|disintossicazione|ricover[oi]|ricoverat[oa]",
        rf"(?:tua|sua|la|da) dipendenza|tossicodipendenz[ae]|{_ELIDED}autolesionis\w+|crisi",
        r"suicid(?:io|i|a|arsi|arti|ari[oa])|far(?:ti|si) (?:del )?male|supervisione",
        rf"{_ELIDED}appuntament[oi]|mancata (?:presentazione|disdetta)|ticket sanitario",
        rf"{_ELIDED}assicurazione(?: sanitaria)?|(?:strategie di )?coping",
    ),
}
