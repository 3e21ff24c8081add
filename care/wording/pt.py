"""Portuguese, of Portugal and of Brazil: tu, você and the third person without a pronoun. On a
phone accents are often left out, so each letter with one is found without it, too; never write one
inside square brackets here."""

from care.wording.fault import Fault, Phrases

_BARE = str.maketrans({
    "á": "[áàâãa]", "à": "[àáa]", "â": "[âáãa]", "ã": "[ãâáa]", "ç": "[çc]", "é": "[éêe]",
    "ê": "[êée]", "í": "[íi]", "ó": "[óôo]", "ô": "[ôóo]", "õ": "[õôo]", "ú": "[úu]",
})  # fmt: skip

# Here a sentence or a clause begins: «me conta tudo» asks for it, «ela me conta histórias» is kind.
_FIRST = r"(?<![^\W\d_] )"

# What makes «tem de responder» kind: «não tem de responder».
_NOT = (
    "(?<!não )(?<!nada )(?<!nem )(?<!sem )(?<!nunca )(?<!ninguém )(?<!nada se )(?<!non )(?<!no )"
    "(?<!não me )(?<!não nos )"
)

# What leaves it open: «se quiser, conte-me», «conte-me o que quiser».
_IF = (
    "(?<!se quiser, )(?<!se quiseres, )(?<!se apetecer, )(?<!se te apetecer, )(?<!se der, )"
    "(?<!quando quiser, )(?<!quando quiseres, )"
)
_AS_YOU_LIKE = (
    "(?!,? (?:só )?(?:se|caso) )"
    "(?! (?:só )?(?:o que|o quanto|quanto|quando|quantas vezes|tanto) (?:te )?(?:quiser|apetec))"
    "(?! (?:pouco|muito|tudo),? (?:pouco|muito|tudo)?,? ?ou nada)"
)

_YOU = "(?:ti|si|vocês|você|vc)"
_YOUR = "(?:(?:a |o |as |os )?(?:tua|teu|tuas|teus|sua|seu|suas|seus))"
_NEWS = "(?:notícias?|novidades|respostas?|retorno|sinal|mensagem|mensagens|palavra)"
_REPLIED = (
    "(?:respondeu|respondeste|respondes|responde|escreveu|escreveste|escreves|escreve|ligou|ligaste"
    "|apareceu|apareceste|apareces|contou|contaste|disse mais|disseste mais|deu (?:mais )?notícias"
    "|deste (?:mais )?notícias|dás notícias|dá notícias|deu sinal|deste sinal|voltou a escrever"
    "|voltaste a escrever|quis saber|quiseste saber)"
)
_HEARD = "(?:soube|soubemos|sei|sabemos|sabia)"
_WHY = "(?:porque|por que|porquê|por quê)"
_REMIND = "(?:lembrar|relembrar|recordar)"
_WAIT = "(?:aguardo|aguardamos|espero|esperamos|esperava|esperei)"
_WAITING = "(?:estou|estamos|estava|estive|fico|ficamos|fiquei|continuo|continuamos|sigo|seguimos)"
_SAD = (
    "(?:desiludid|desapontad|decepcionad|dececionad|magoad|chatead|sentid|preocupad|inquiet|aflit"
    "|apreensiv|intranquil|ansios)[oa]s?"
)
_FELT = (
    "(?:tô|tou|estou|estamos|estava|estive|fico|ficamos|fiquei|ando|andamos|andei|andava|me deixou)"
)
_QUITE = "(?:muito|um pouco|um bocado|meio|bem|tão|bastante|já|mesmo|algo)"

_ANSWER = (
    "(?:responder|escrever|contar|dizer|ligar|telefonar|avisar|mandar|enviar|dar|voltar|vir|falar"
    "|aparecer|confirmar|explicar|saber|cuidar|continuar|tentar|lutar|descansar|sair|fazer|ter|ser"
    "|estar|procurar|pensar|parar|tomar|ver|ouvir|ler|ir|aproveitar|acreditar)"
)
# Only ever orders; the informal ones are statements, too, so these must begin a clause.
_ORDER = (
    "(?:conte|escreva|responda|diga|ligue|telefone|avise|mande|envie|explique|confirme|procure)"
)
_ORDER_TU = (
    "(?:conta|escreve|responde|diz|liga|telefona|avisa|manda|envia|explica|confirma|procura)"
)
_GIVE = "(?:dê|dá|mande|manda|envie|envia)"

_HOPE = (
    "(?<!não )(?<!nem )(?:espero|esperamos|esperando|desejo|desejamos|confio|confiamos|torço para)"
)
_WISH = "(?:tomara|oxalá|quem dera|deus queira)"
_SURELY = "(?:com certeza|certamente|de certeza|seguramente|provavelmente|decerto)"
_THINK = "(?<!não )(?:acredito|acreditamos|acho|achamos|creio|penso)"
_GLAD = "(?:que bom|ainda bem|feliz|contente)"
_WHO = "(?:você|vc|tu|te)"
_STATE = (
    "(?:está|estás|estão|esteja|estejas|estejam|anda|andas|ande|andes|vai|vais|vá|vás|sente|sentes"
    "|sinta|sintas|tem|tens|tenha|tenhas|continua|continuas|continue|continues|segue|segues|siga"
    "|sigas|encontra|encontras|encontre|encontres|ficou|ficaste|fique|fiques|conseguiu|conseguiste)"
)
_WELL = (
    "(?:bem|mal|melhor|pior|feliz|contente|triste|ótim[oa]|óptim[oa]|tranquil[oa]|ocupad[oa]"
    "|cansad[oa]|recuperad[oa]|curad[oa]|em forma|em paz|difícil|a recuperar|se sentindo)"
)
_STRONG = "(?:forte|corajos[oa]|valente|incrível|capaz|positiv[oa]|firme)"

_GUILT = (
    rf"não (?:me |nos )?(?:tive|tivemos|tenho|temos|tinha|recebi|recebemos) (?:\w+ )?{_NEWS}",
    rf"sem (?:ter )?(?:mais )?(?:notícias|resposta) (?:{_YOUR}|de {_YOU}|há|desde)|sem notícias",
    rf"não {_HEARD} (?:mais )?(?:nada )?(?:mais )?(?:de {_YOU}|teu|seu)",
    rf"não (?:ouvi|ouvimos) (?:mais )?(?:nada|falar)|não tenho sabido|nada soube de {_YOU}",
    rf"nunca mais (?:me |nos )?(?:soube|soubemos|ouvi|disse|disseste|falou|falaste|{_REPLIED})",
    rf"sem saber (?:nada )?de {_YOU}|nem (?:uma|uma só|sequer uma) (?:palavra|linha|resposta)",
    rf"(?:nenhum|qualquer|sem|nem um) sinal (?:{_YOUR}|de {_YOU}|de vida)",
    r"saudades?|saudos[oa]s?",
    rf"(?:sinto|sentimos|senti|sentia) (?:muito )?{_YOUR} (?:falta|ausência)",
    r"(?:sinto|sentimos|senti|sentia) (?:muita |tanta |imensa )?falta|faltas-me|me faltas",
    rf"{_NOT}(?:fazes?|faz-me|fez|fizeste|me faz|nos faz) (?:\w+ )?falta(?! responder| escrever)",
    rf"{_FELT} (?:{_QUITE} )*{_SAD}(?! (?:por|com) saber)",
    rf"{_QUITE} preocupad[oa]s?(?! com o)|(?:me|nos) (?:preocupo|preocupou|preocupas)",
    rf"preocup(?:o|a|as|ou)-(?:me|nos)|me preocupa|preocupa-me|preocupação com {_YOU}",
    r"(?:minha|nossa) preocupação",
    rf"{_NOT}{_WAITING} (?:\w+ )?(?:à espera|esperando|a aguardar|aguardando|no aguardo)",
    rf"(?<!não )(?:fico|fica|ficamos) no aguardo|aguardo (?:{_YOUR} |uma |por )?{_NEWS}",
    rf"(?<!não ){_WAIT} (?:por )?{_YOUR} {_NEWS}",
    rf"(?<!não ){_WAIT} (?:por )?(?:uma )?{_NEWS}",
    rf"(?<!não )ainda (?:espero|aguardo) (?:por |que )?(?:{_YOU}|{_YOUR}|{_NEWS}|me|nos)",
    r"(?<!não )ainda (?:espero|aguardo)(?=[.!]|$)|não esperava (?:este|esse|tanto) silêncio",
    rf"(?:gostava|gostaria|queria) de ter (?:tido|recebido) {_NEWS}|cadê (?:você|vc|tu)",
    r"não (?:tens|tem) (?:me |nos )?(?:dado|escrito|respondido|ligado|aparecido)",
    rf"esperei (?:por|tanto) ?{_YOU}",
    rf"à espera (?:de uma |de |da |do |das |dos |por ){{1,2}}(?:{_YOUR} )?{_NEWS}",
    r"(?:há|faz) (?:já )?(?:muito|tanto|quanto|algum|um|imenso) (?:\w+ )?(?:tempo )?(?:que )?não",
    r"(?:há|faz) (?:tanto|tantos|muitos|imenso) (?:tempo|meses|semanas|dias) (?:que )?(?:sem|não)",
    r"(?:quanto|tanto|demasiado|muito) tempo (?:sem|que não)|quanto tempo(?=!)",
    r"(?:há|faz) (?:\w+ )?tempos? (?:que )?(?:a gente )?não",
    r"passou (?:demasiado|tanto) tempo|tempo demais (?:sem|que)",
    r"(?:onde|por onde) (?:você )?(?:andas|tens andado|tem andado|se meteu|te meteste|anda você)",
    r"por onde (?:você )?anda|onde (?:você )?(?:estiveste|se escondeu|te escondeste|estava você)",
    rf"(?<!se )(?<!quem )não (?:me |nos |lhe )?{_REPLIED}(?! (?:bem|mal|porque))",
    rf"(?<!se )nunca (?:me |nos )?{_REPLIED}",
    r"ainda não (?:me |nos )?(?:respond|escrev|lig|cont|diss)\w+|continua(?:s)? sem responder",
    rf"{_WHY} (?:é que )?(?:você )?(?:não|nunca) (?:me |nos )?{_REPLIED}",
    rf"(?:esqueceu-se|esqueceste-te|se esqueceu|te esqueceste|esqueceu) de (?:mim|nós|{_ANSWER})",
    r"(?:me|nos) (?:esqueceu|esqueceste|ignorou|ignoraste|ignoras|abandonou|abandonaste|deixou na)",
    r"(?:ignorou|ignoraste|abandonou|abandonaste|esqueceu|esqueceste)-(?:me|nos)",
    r"(?:você|vc|tu|simplesmente|por que|porque) (?:\w+ )?(?:sumiu|desapareceu)|sumiste",
    r"desapareceste",
    r"(?:andas?|está|estás|tão|muito) desaparecid[oa]",
    r"(?:anda|andas|está|estás|tão|muito|que) sumid[oa]|sumid[oa](?=!)",
    r"que (?:desilusão|decepção|deceção)|(?:desilud|decepcion|dececion|desapont)\w+-(?:me|nos)",
    r"(?:me|nos) (?:desilud|decepcion|dececion|desapont)\w+|deixou-me na mão|deixaste-me",
    r"(?:me|nos) (?:magoa|dói|doeu|magoou|entristece) (?:que|não|o|a|ver)",
    r"(?:magoa|dói|entristece)-me",
    rf"(?:fico|fiquei|é|estou|tão) triste (?:que|por não|porque|com {_YOUR}|não)",
    r"(?:que )?pena (?:que )?(?:não|nunca)|é pena que|uma pena que",
    rf"{_YOUR} silêncio (?:me|nos|dói|pesa|magoa|preocupa)",
    r"(?:tanto|este|esse) silêncio (?:seu|teu)",
    r"lembretes?|último aviso|segundo aviso|(?:última|segunda) (?:oportunidade|chance|tentativa)",
    rf"(?:só |apenas |quero |queria |venho )(?:para )?(?:te |lhe )?{_REMIND} (?:que|d[eao]|você)",
    rf"(?:venho|vim) (?:só |apenas )?(?:te |lhe )?{_REMIND}",
    r"(?:re)?lembro(?:-te|-lhe) (?:que|de|da|do)|(?:te|lhe) (?:re)?lembro (?:que|de|da|do)",
    r"(?:segunda|terceira|última) (?:vez|mensagem) que (?:te |lhe )?(?:escrevo|envio|mando|tento)",
    r"já (?:te |lhe )?escrevi (?:duas|três|várias|tantas)|depois de tudo o? ?que",
    r"com tudo o que (?:eu )?fiz",
    r"já (?:é|era|está|estava|passa|passou) (?:na |da )?(?:hora|tempo|altura) de",
    rf"(?:resposta|notícia|mensagem|palavra) (?:{_YOUR} )?(?:em atraso|atrasada|pendente|em falta)",
)

_DEMAND = (
    rf"{_NOT}(?:você|vc|tu) (?:\w+ )?(?:deve|deves|tem que|tem de|precisa)(?! ver)",
    rf"{_NOT}(?:deves|devias|deverias|deverá|deverás)(?! nada)|{_NOT}deveria (?:\w+ )?{_ANSWER}",
    rf"{_NOT}deve (?:me |nos )?(?!ter |ser |estar ){_ANSWER}|(?:deves|deve)-me|(?:me|nos) deve uma",
    rf"{_NOT}(?:tens|terás|terias|tinhas) (?:mesmo |só )?(?:de|que)(?! (?:ver com|tudo))",
    rf"{_NOT}(?:tem|terá|teria) (?:mesmo |só )?(?:de|que) (?:me |nos )?{_ANSWER}(?!-se)(?! com)",
    rf"{_NOT}(?:precisa|precisas|precisava|precisavas) (?:mesmo )?(?:de )?(?:me |nos )?{_ANSWER}",
    rf"{_NOT}é (?:importante|necessário|urgente|fundamental|essencial|preciso) (?:que|{_ANSWER})",
    r"(?<!não )(?<!nada )(?:é urgente|com urgência|urgentemente)",
    r"(?<!não é )(?<!nada é )(?<!nada aqui é )(?<!nada )obrigatóri[oa]",
    rf"(?:por|faz|faça) (?:o )?favor,? (?:\w+ )?(?:{_ORDER}|{_ORDER_TU}|dê|dá|deixe|deixa|não)",
    rf"por favor,? (?:de )?{_ANSWER}|favor {_ANSWER}|queira {_ANSWER}|(?:o|um) favor de",
    rf"(?:{_ORDER}|{_ORDER_TU}|dê|dá)(?:-\w+)?(?: \w+){{0,2}},? por favor",
    rf"{_IF}{_ORDER}-(?:me|nos){_AS_YOU_LIKE}",
    rf"{_IF}{_FIRST}{_ORDER_TU}-(?:me|nos){_AS_YOU_LIKE}",
    rf"(?:(?:quando|assim que) puderes|então|vá|vem),? {_ORDER_TU}-(?:me|nos){_AS_YOU_LIKE}",
    rf"{_IF}{_FIRST}(?:me|nos) (?:{_ORDER}|{_ORDER_TU}|dê|dá|deixe|deixa){_AS_YOU_LIKE}",
    rf"(?:então|vai|vem|mas|só|agora|ei|oi),? me (?:{_ORDER}|{_ORDER_TU}){_AS_YOU_LIKE}",
    rf"(?:quando|assim que) (?:puder|puderes|der),? (?:me )?{_ORDER}{_AS_YOU_LIKE}",
    rf"{_FIRST}(?:{_ORDER}|{_ORDER_TU}) (?:logo|já|hoje|depressa|assim que|quando pude\w+)",
    rf"{_NOT}há que {_ANSWER}|(?:resposta|retorno) urgente|{_FIRST}(?:fique|fica) bem(?=[.!]|$)",
    rf"{_IF}{_FIRST}(?:conte|conta|diga|diz){_AS_YOU_LIKE} (?:como|o que|onde|por que|porque)",
    rf"{_FIRST}(?:conte|conta|diga|diz) (?:tudo|mais|o resto)(?! ou nada)(?!,? se )",
    rf"{_IF}{_FIRST}{_GIVE} (?:mais |um )?(?:{_NEWS}|sinais|oi|olá|alô){_AS_YOU_LIKE}",
    r"(?:deixe|deixa|faça|faz)-(?:me|nos) saber|(?:me|nos) (?:deixe|deixa|faça|faz) saber",
    r"(?:mantenha|mantém|mantêm)-(?:me|nos)|(?:me|nos) (?:mantenha|mantém) (?:a par|informad[oa])",
    rf"{_IF}(?:entre|entra) em contac?to{_AS_YOU_LIKE}",
    r"(?:contacte|contacta|contate|contata)-(?:me|nos)",
    r"não (?:se |te )?esqueças?(?! isso)|não te esqueces de|não deixes? de|não falhes?",
    rf"{_FIRST}não (?:te |se )?esquece(?: de| da| do| que|[.!]|$)",
    r"lembre-se|lembra-te|lembrem-se|(?:se|te) lembres? (?:de|que)|lembre (?:de|que)",
    r"(?:cuide|cuida|trate|trata)-(?:se|te)|cuidem-se|trate de si(?! pr)",
    rf"{_FIRST}(?:se|te) cuid(?:a|e)|(?:cuide|cuida) (?:bem |muito )?de (?:ti|si|você|vc)",
    r"(?:tome|toma) (?:bem )?conta de (?:ti|si|você)",
    rf"{_FIRST}(?:veja|vê|vê lá) se (?:me |nos |te |se )?(?:{_ORDER_TU}|aparece|cuida)s?",
    rf"{_NOT}(?:quero|queremos|preciso|precisamos|exijo|exigimos) que(?! saib)",
    rf"{_NOT}(?:preciso|precisamos|exijo|exigimos) (?:de )?(?:saber|{_YOUR}|uma resposta)",
    rf"{_NOT}(?:peço|pedimos)(?:-te|-lhe)? (?:que|para|uma resposta)|(?:te|lhe) peço (?:que|para)",
    r"o quanto antes|o mais (?:rápido|depressa|breve|cedo) possível|assim que possível",
    r"logo que possível",
    r"(?:certifique|certifica|assegure|assegura)-(?:se|te)",
    rf"{_HOPE} que (?:me |nos )?(?:respond|escrev|cont|lig|dê|volt)\w*",
    r"não podes? (?:deixar de|desistir)",
    r"é (?:a tua|a sua|tua|sua) vez de|está na (?:tua|sua) vez",
)

_ASSUMED_STATE = (
    rf"{_HOPE}(?: em)? que (?:já )?(?:tudo|{_WHO}|se|lhe|as coisas|a vida|o trabalho|{_YOUR})",
    rf"{_HOPE}(?: em)? que (?:já |aí )?(?:a família|esta|este|isto|ao ler|ao receber|os dias)",
    rf"{_HOPE}(?: em)? que (?:já |ainda |tudo |também )?{_STATE}",
    rf"{_HOPE} (?:que )?(?:te |lhe |o |a )?(?:encontrar|encontre)(?:-te|-lo|-la)?",
    rf"{_WISH}(?: que)? (?:já |tudo |você |te |as |a |o )?{_STATE}",
    rf"{_WISH}(?: que)? (?:tudo|{_WHO}|as coisas|a vida|{_YOUR})",
    r"(?:tenho|temos) (?:a )?(?:certeza|confiança) (?:de )?que",
    r"não (?:duvido|tenho dúvidas?)(?: de)? que|dou por (?:certo|adquirido)",
    rf"{_SURELY} (?:que )?(?:já |você |tu )?(?:{_STATE}|te|se|tudo)",
    r"(?<!não )(?:aposto|imagino|suponho|calculo|presumo|deduzo) que",
    r"(?<!não )(?:imagino|calculo) (?:como|o que|o quanto)",
    r"(?<!não )sei (?:bem )?(?:como|o que) (?:você |tu )?(?:(?:se |te )?sentes?|está|estás)",
    r"sei que (?:você |tu )?(?:está|estás|anda|andas|tem|tens) (?:a )?sofr\w+",
    rf"{_THINK} que (?:já |você |tu )?(?:{_STATE}|te|se|tudo)",
    rf"sei que (?:já |você |vc |tu |isso |tudo |agora )?{_STATE} (?:\w+ )?{_WELL}",
    r"sei que (?:tem sido|está (?:sendo|a ser)) (?:\w+ )?(?:difícil|duro)",
    r"sei que (?:tens|tem) passado (?:por|mal|um)",
    r"sei que (?:foi|é) (?:\w+ )?(?:difícil|duro)",
    rf"deves? (?:já )?(?:andar|estar|(?:se )?sentir|sentir-[ts]e) (?:\w+ )?{_WELL}",
    r"deves (?:já )?(?:estar|andar|ter|sentir|sentir-te)",
    r"você deve (?:já )?(?:estar|andar|ter|se sentir)",
    rf"{_GLAD} (?:por |em )?(?:saber )?que (?:já |você |tudo |te |se )?(?:{_STATE}|tudo|te|se)",
    rf"{_GLAD} (?:por|em) (?:saber que )?(?:estares|estar|ver-te|te ver|ver você) (?:\w+ )?{_WELL}",
    rf"(?:vejo|noto|percebo|reparo) que (?:já |você |tu |agora )?{_STATE}",
    rf"agora que (?:já |você |tu )?(?:está|estás|anda|andas|se sente|te sentes) (?:\w+ )?{_WELL}",
    rf"(?:você|tu) (?:já )?(?:está|estás|parece|pareces) (?:muito |tão |agora )?{_WELL}(?! ?\?)",
    r"que (?:estejas?|te encontres|se encontre|te sintas|se sinta) (?:\w+ )?(?:bem|melhor)(?! ou)",
    r"(?:sinto|lamento) que (?:estejas|esteja|andes|ande) (?:\w+ )?(?:mal|pior|triste|em baixo)",
)

_CHEER = (
    r"muita (?:força|coragem|luz)(?! d)|(?:força|coragem|ânimo)(?= ?!)|(?:muito|bom) ânimo",
    r"força aí|força(?=, \w+!)|também vai passar|a vida é (?:bela|linda|maravilhosa)",
    r"força(?:,| e) (?:coragem|fé|foco|ânimo|foco e fé)",
    r"(?:dou|mando|envio|desejo)(?:-te|-lhe)? força",
    rf"(?:seja|sê|mantenha-se|mantém-te|fique|fica|continue|continua|se mantenha) {_STRONG}",
    r"firme e forte|cabeça (?:erguida|levantada)|(?:erg|levant)\w+ a cabeça",
    r"(?:não|nunca|jamais) (?:desist(?:as?|am)|se renda|te rendas|desanimes?|percas?)",
    rf"{_FIRST}(?:não|nunca|jamais) desiste|desistir (?:não é opção|jamais|nunca)",
    r"(?:siga|segue|sigam|sempre) em frente|bola (?:pra|para a|para) frente|vamos em frente",
    r"continu[ea] (?:lutando|sorrindo|brilhando|a (?:lutar|sorrir|brilhar)|assim(?=[.!]|$))",
    r"(?:você|vc) (?:consegue|vai conseguir|pode tudo|é capaz|vai vencer|vai superar)",
    r"(?:tu )?(?:consegues|vais conseguir|és capaz)(?=[.!]|$)",
    r"vais? (?:vencer|superar)(?: isso| isto|[.!]|$)",
    r"(?:vai|vais) conseguir(?=[.!]|$)|tudo é possível|querer é poder|o céu é o limite",
    rf"(?:és|você é|vc é|é uma pessoa) (?:muito |tão |mais |uma pessoa )?{_STRONG}",
    r"mais forte do que (?:pensas?|imaginas?|julgas?|você)",
    r"(?:és|você é|é) uma? (?:grande )?(?:sobrevivente|lutadora?|vencedora?|herói|heroína)",
    r"guerreir[oa]s?|(?:a |com )?garra e (?:força|coragem)",
    r"(?:tudo|isto|isso|as coisas) (?:vai|vão) (?:\w+ )?(?:dar certo|passar|melhorar|correr bem)",
    r"(?:tudo )?vai ficar (?:tudo )?bem|tudo vai ficar|vai (?:dar|correr) tudo (?:certo|bem)",
    r"tudo (?:passa|se resolve|melhora)(?=[.!,]|$)|isso passa|isto passa|tudo acontece por",
    r"nada (?:acontece|é) por acaso|tudo tem (?:um motivo|uma razão|o seu tempo)",
    r"deus (?:sabe|escreve)",
    r"melhor versão|um dia de cada vez|dias melhores|o melhor (?:ainda )?(?:está|vem)",
    r"o melhor está (?:por|para) vir|(?:depois|após) (?:da|a) tempestade",
    r"há (?:uma )?luz (?:no|ao) fundo",
    r"há sempre (?:uma )?luz|luz no fim do túnel|boas (?:energias|vibrações|vibes)",
    r"(?:energias?|vibrações) positivas?|pensamentos? positivos?|(?:pense|pensa) positivo",
    r"good vibes",
    r"sorria(?=[.!,]|$)|(?:sorria|sorri) (?:sempre|para a vida|à vida)|anime-se|anima-te|se anime",
    rf"orgulh(?:o|os[oa]s?) (?:\w+ )?(?:de|em|do|da) (?:{_YOU}|vê-l[oa]|te|que)|que orgulho",
    r"(?:acredite|acredita|acredito|confie|confia) em (?:ti|si|você|vc)",
    r"(?:tua|sua|nesta|nessa|desta|dessa) (?:jornada|caminhada)|jornada (?:de|da|interior|pessoal)",
    r"(?:caminho|processo|viagem) (?:de |da |do )?(?:cura|superação|recuperação|crescimento)",
    r"(?:viagem|caminho) interior|autoconhecimento|superação",
    r"(?:a torcer|torcendo|torço|torcemos) (?:muito )?por (?:ti|si|você|vc)|estamos juntos nessa",
)

_CLINICAL = (
    r"terapias?|terapeutas?|terapêutic[oa]s?|psicoterap(?:ias?|eutas?)",
    r"(?:arte|musico|fisio)terapia",
    r"psicólog[oa]s?|psicologia|psicológic[oa]s?|psicanálise|psicanalistas?|psicossomátic[oa]s?",
    r"psiquiatras?|psiquiatria|psiquiátric[oa]s?|psíquic[oa]s?",
    r"sessão(?! de (?:cinema|fotos|autógrafos|fotografia)| da tarde| solene)",
    r"sessões(?! de (?:cinema|fotos|autógrafos|fotografia)| da tarde)",
    r"tratamentos?(?! d[oa] (?:jardim|madeira|água|relva|som|horta))",
    r"diagnóstic(?:o|os|ad[oa]s?)|diagnosticar|sintomas?|recaídas?|recaíste|recaiu",
    r"pacientes|ex[ -]?paciente",
    r"(?:meu|minha|nosso|nossa|antig[oa]|um|uma|como|primeir[oa]) paciente",
    r"(?:meu|minha|como|antig[oa]) cliente|ex[ -]cliente",
    r"clínic(?:a|as|o|os)|consultórios?|hospital (?:de dia|psiqui\w+)",
    r"intern(?:amentos?|ação|ações)",
    r"(?:tua|sua|nossa|minha|última|próxima|primeira|na|da|à) consultas?",
    r"(?:re|des)?marcar (?:a |uma |outra )?consultas?",
    r"(?:nossas|tuas|suas|as|das|nas) consultas|consulta (?:de|com)",
    r"depressão|depressões|depressiv[oa]s?|deprimid[oa]s?|ansiedade",
    r"transtornos? (?:de|do|da|mental)",
    r"(?:o|teu|seu|um) transtorno|perturbaç(?:ão|ões)|distúrbios?|burnout|esgotamento",
    r"traumas?|traumátic[oa]s?|bipolar(?:es|idade)?|fobias?|borderline|tdah|tept",
    r"ataques? de (?:pânico|ansiedade)|(?:uma|tua|sua|tuas|suas|nova|última|da|na|em) crises?",
    r"(?:saúde|doença|doenças|estado|perturbação) (?:mental|mentais)|transtornos mentais",
    r"medicação|medicamentos?|fármacos?",
    r"(?:teus|seus|os|tua|sua) (?:remédios?|comprimidos?|medicaç\w+)",
    r"antidepressivos?|ansiolíticos?|calmantes|reabilitação|desintoxicação|dependência química",
    r"toxicodependência|adição|alcoolismo|suicíd(?:io|ios|a|as)|suicidar(?:-se)?|automutilação",
    r"autolesão|autolesões|automutilar(?:-se)?",
    r"(?:fazer|fazeres) mal a (?:ti|si) (?:própri|mesm)\w+",
    r"plano de saúde|seguro de saúde|seguradora|convênio|coparticipação|copagamento",
    r"psis?|(?<!sem )transtorno|(?:nosso|teu|seu) acompanhamento",
    r"aconselhamento|acompanhamento (?:psi\w+|terap\w+|clín\w+)",
    r"(?:depois|desde) (?:da|a) (?:tua |sua )?alta",
    r"alta (?:clínica|médica|terapêutica)|luto patológico|processo terap\w+|faltas? à consulta",
)


def _bare(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """As they are, and as they are typed in haste."""
    return tuple(phrase.translate(_BARE) for phrase in phrases)


PHRASES: Phrases = {
    Fault.GUILT: _bare(_GUILT),
    Fault.DEMAND: _bare(_DEMAND),
    Fault.ASSUMED_STATE: _bare(_ASSUMED_STATE),
    Fault.CHEER: _bare(_CHEER),
    Fault.CLINICAL: _bare(_CLINICAL),
}
