"""Portuguese: plans told by what comes after: who is provided for, and that nobody comes back."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import DAY, KIN, MY, PILLS

_PLAN = (
    # After that I am dead.
    f"""
        (já)? (estarei|vou estar|vou tá|vou tar|hei de estar|estaria) (já)? mort*
        (eu)? (já)? (me)? (terei|vou ter) (me)? (ido|partido|morrido|ido embora) (embora|deste
            mundo|desse mundo)?
        {DAY} _ _ (eu)? (morro|me finjo de morto|me mato|mato me|apago me de vez) / morro (no
            dia #|{DAY})
        {DAY} _ _ (já)? (nada|não|nada mais) (me)? (dói|vai doer|doer|importa|dói mais)
        depois (de|da|do) (hoje|amanhã|domingo|segunda|terça|quarta|quinta|sexta|sábado|esta
            noite) _ (já)? (nada|não) (mais)? (me)? (dói|vai doer|importa|preciso|vou precisar|
            há mais|estarei|estou|existo)
        (um dia (destes|desses)|uma (vez|noite) (destas|dessas)|uma dessas vezes|dessa vez|desta
            vez|qualquer noite) (eu)? (já)? não (volto|recuo|vou recuar|vou voltar|regresso|
            travo|freio|desvio|dou a volta|penso (em)? voltar|me (seguro|agarro)|saio da frente)
        (linha|trilhos|ponte|comboio|trem|mar|rio|falésia|penhasco|viaduto|
            terraço) _ _ (e)? não sei se (volto|saio|vou voltar|desço|regresso|consigo voltar)
        não _ _ (voltar|regressar|chegar|sair|volto|saio) (a casa|pra casa|para casa|de lá|
            daqui)? (viv*|com vida)
        (quando|até) (eles|ela|ele|alguém|vocês|vocês|a polícia|os outros)? (vierem|chegarem|
            acordarem|derem por isso|voltar|voltarem|descobrirem|vier|chegar) _ (eu)? (já)? (vai
            ter acabado|não (estou|estarei|vou estar)|acabou|é tarde|será tarde|vai ser tarde|
            fui|estarei mort*|terei morrido|morri)
        quando (a|o|me|isto|isso|as|os) (encontrares|encontrar|encontrarem|achar|acharem|leres|
            ler|lerem|vires|receber|receberes) _ (eu)? (já)? (não (estarei|estou|vou estar)|
            estarei|terei|fui|vou ter)
        (ano que vem|próximo ano|para o ano|natal|verão|meu aniversário|futuro|próximo mês|
            páscoa|casamento dela) _ _ (eu)? (já)? não (vou|estarei|estou|pretendo) (cá|
            aqui)? (estar|tar|cá|viv*|existir)
        (não marquem|não contem|não façam planos|não comprem|não me comprem|não guardem
            lugar) _ _ (mim|comigo|nada) _ _ _ (já)? não (vou|estarei|estou|chego) (cá|
            aqui)? (estar|tar|cá|lá|viv*)?
    """,
    # The day is set, and who is away then.
    f"""
        (é|vai ser|fica|será) {DAY} _ (quando|que|enquanto) {MY} {KIN}? (ela|ele|eles|
            elas)? (estiver|estiverem|está|estão|for|forem|vai|vão|tiver) _ _ (mãe|pai|avó|avós|
            fora|escola|sozinh*|trabalho|viagem|viajar|férias|tia|casa)
        (é|vai ser|será) {DAY} _ (escrevi|deixei|cartas|bilhete|crianças|miúdos|sozinh*|me
            despedi|despedi me|decidi|já decidi|tomei a decisão|acabou|adeus)
        tudo (pronto|preparado|tratado|organizado|planeado|planejado|arrumado|combinado) (para|
            pra) {DAY} _ _ _ ( crianças|miúdos|filhos|sozinh*|ninguém|marido|mulher|pai|mãe|casa
            vazia)
        tenho até {DAY} _ _ _ _ _ (e|aí) (depois|aí)? (acabo|acabou|me mato|parto|vou me|acaba|
            morro)
        (troquei|mudei|pedi) _ _ (turno|folga|plantão) _ _ (sozinh*) _ _ (nesse|é nesse|mato|
            faço|dia)
        (data|dia|hora) (está|tá|já está|já tá|ficou) (marcad*|fixad*|escolhid*|decidid*|
            definid*) _ _ (morro|ninguém|só|vou|me|não volto|mato|parto|acabo|paz|em paz)
        (marquei|escolhi|fixei|pus) (uma|a) (data|hora|noite) e (fiz as pazes|estou em paz|tô em
            paz|estou calm*|fiquei calm*|não volto|ninguém)
        (esperar|espero|aguento|fico) (só)? _ (até|fazer|completar|acabar|terminar|passar|
            nascer) _ _ _ _ _ ( depois|aí) (eu)? (me mato|mato me|morro|parto|acabo com|me vou|
            vou me|vou embora de vez)
        (morrer|partir|for|faltar|se for) (eu)? (vou|irei|me vou) (logo)? (atrás|com ele|com
            ela|junto|a seguir|no mesmo dia|logo a seguir)
        (vou|irei|quero ir) (logo)? (atrás|ter com|a seguir a) (dele|dela|ele|ela) _ _ (pensado|
            tudo|planeado|planejado|mesmo dia|decidid*|corda|comprimidos|esta noite|amanhã)
        (ver|abraçar|visitar|beijar|ouvir|visitando|a visitar|vê los|vê las) _ _ _ _ (pela|
            uma) última vez _ _ ( antes|eles|ninguém|domingo|depois|amanhã|não sabem|morrer|
            acabar|acabo|parto|ir)
        (fui|quis|quero|queria) ver (o mar|a praia|os meus|meus|a minha|minha|o pôr do sol|a
            casa) _ _ (pela|uma) última vez
        (vou|ir|fui|parto) (para|pra) (um|o|a|uma) _ _ (morrer|me matar|matar me|acabar com
            (tudo|isto))
        (vai|para|pra|que|há de|a) (parecer|pareça|parecerá) (que)? (foi|é)? (um)? (acidente|
            descuido|assalto)
        (disse|contei|falei) _ _ que (vou|ia) (viajar|para fora|pra fora|trabalhar|de
            férias) _ _ (verdade é|mentira|mas vou|mas é) _ _ (morrer|matar|não volto|acabar)
        não é (pra|para|por causa da|por causa de) (viagem|mudança|férias|obras|trabalho|
            consertar|pendurar nada|varal|balanço) _ _ (é)? (para|pra|o)? (mim|meu|enforcar|
            morrer|acabar)
        (veneno|raticida|corda) _ _ não (tem|tenho|há|é|existe) _ _ (rato|ratos|nenhum|varal|
            obra|estendal)
    """,
    # What they are left with.
    f"""
        (escrevi|deixei|gravei|deixo) (já)? (uma coisa|umas linhas|umas palavras|um áudio|um
            vídeo|um bilhete|uma carta|uma mensagem|vídeos|cartas) (a|para|pra|pros|aos|
            às) (cada|todos|todas) {MY} *?
        (meu|o|a|minha|as|minhas|os)? (bilhete|carta|cartas|recado|testamento) (já)? (está|tá|
            ficou|estão|tão|ficaram) (já)? (escrit*|pront*|feit*|na gaveta|no cofre|em cima|
            debaixo)
        (dinheiro|poupança|envelope|roupa|vestido|fato) (do|para o|pro|pra o|com
            que) (meu)? (caixão|enterro|funeral|velório|vou ser enterrad*|me enterrarem)
        (paguei|tratei|já paguei|adiantei|deixei pago) (já)? (o|do) (meu)? (enterro|funeral|
            caixão|jazigo) ( adiantado|antecipado|para não|pra não|já|todo|e|hoje)
        (deixo te|deixo vos|deixo lhe|te deixo|fica com|fique com|ficas com|é teu|é tua|é
            seu) (a|o)? (minha|meu)? * _ (quando (eu|a|o)|já não|eu não (estarei|vou)|quando me
            encontrar*)
        (deixei|pus|tem|têm|deixo|comprei) _ (ração|comida|água) _ (para|pra|pro|ao|à|aos)? (o|
            a|os|as)? (cão|cachorro|gato|gatos|gata|cães|bichos) _ (até|para|pra) _ _ _ (quando|
            alguém|já|virem|vierem|encontrar*|achar*|acabado)
        (ensinei|expliquei|mostrei) (a|à|ao|pra|pro|aos) {MY} {KIN} _ _ _ _ _ (vai|
            vão) precisar quando (eu)? ( morrer|for|já não|não estiver|partir|me for|faltar)
        (lista|papel|folha|caderno) _ (quem fica com|do que fica|para quem fica|com
            tudo) _ _ _ (morrer|decidi*|já|quando|morte|parto)
        (assim|agora|pronto|e) (já)? posso (me matar|matar me|morrer|ir me de vez|acabar com
            tudo)
        (deixei|deixo|tenho|tá|está|ficou) (já)? tudo (arranjado|acertado|tratado|arrumado|
            assinado|resolvido|organizado|pago|pronto|em ordem|limpo) _ _ _ _ _ (já|
            agora)? (posso|vou|é só|é) (ir|partir|descansar|morrer|ir embora|em paz|ir
            tranquil*)
        (não|nem) (chorem|chores|chore|vistam preto|quero flores|quero velório) _ _ (no|por|meu|
            pelo) (meu enterro|meu funeral|mim|velório|enterro)
        (doem|doei|doar|doação) (d)? (os)? (meus|os meus) órgãos _ _ _ (morrer|mato|amanhã|
            quando|depois)
        (doar|dar) (os|meus) órgãos _ _ (mato|morro|me mato|suicido)
    """,
    # The means, said otherwise.
    f"""
        (tomo|engulo|vou tomar|tomar|engolir|tomá|engoli|engolo) (os|as|los|las) (todos|todas|
            tudo)
        {PILLS} (suficientes|que cheguem|que chegue|de sobra|bastantes|que bastem|que baste|a
            mais|que cheguem para)
        (procurei|pesquisei|fui ver|vi|contei|calculei|sei) (já)? quant* (eu)? (precis*|era
            preciso|são precisos|tenho de tomar|teria de|tenho que tomar|são necessários|bastam|
            chegam)
        (mais (do)? que|tenho)? (o bastante|o suficiente|suficientes|que
            chegue) (já)? (guardad*|juntad*|escondid*|acumulad*|de lado|na gaveta)
        (comprei|arranjei|juntei|consegui|guardei|roubei) (os|uns|todos os|as|
            umas)? {PILLS} _ _ _ (minha gaveta|escondi|escondid*|debaixo|pra hoje|para hoje|esta
            noite|hoje à noite|para essa noite)
        (cartela|caixa|frasco|lamela|vidro) (inteir*|tod*|chei*) _ _ _ (pra hoje|para hoje|esta
            noite|de uma vez|hoje à noite|pra mim|comigo|à minha frente|na minha frente)
        (carro|motor) (ligado|a trabalhar|trabalhando|a funcionar|aceso) _ _ garagem
        garagem (fechada|trancada)? _ (carro|motor) (ligado|a trabalhar|trabalhando|a funcionar)
        (comprei|encomendei|arranjei|tenho|pedi|chegou) _ _ _ (que mata|mata em|letal|mortal|
            para não acordar|pra não acordar)
        (banco|banquinho|cadeira|escadote|escada) _ _ _ (corda|viga|forca|laço|cinto)
        (corda|forca|laço|cinto) _ _ (banco|banquinho|cadeira|escadote|viga|gancho|galho|
            ventilador|sótão)
        (altura|alto) (do|da) (viaduto|ponte|prédio|falésia|penhasco|terraço|varanda|torre)
        (já)? (tomei|engoli) (#|uns #|quase #|mais de #) (comprimidos|remédios|calmantes|
            rivotril|pastilhas|cápsulas)
        (sangue|a sangrar|sangrando) _ _ (pulsos|pulso) / (pulsos|pulso) _ _ (sangue|a sangrar|
            sangrando|abertos)
        (faca|tesoura|navalha|gilete|lâmina) (encostad*|apontad*|contra|no|junto) (ao|a|à|no|na|
            o)? (meu)? ( pescoço|peito|garganta|pulso|coração|barriga)
    """,
)

MEANINGS = {
    Meaning.PLAN: "\n".join(_PLAN),
    Meaning.GONE: """
        (é|será|é só) (uma)? questão de (dias|horas|tempo|pouco tempo)
        (já)? não (falta|demora|vai demorar) muito (para eu|até eu|pra eu) / eu já não (estarei|
            vou estar|estou)
    """,
    Meaning.NO_LIFE: """
        (odeio|detesto|abomino) (tanto|muito|mesmo|simplesmente)? (existir|viver|estar viv*|
            respirar|continuar viv*)
        (mais valia|mais vale|melhor|antes|prefiro|preferia|queria|quero|só quero|gostava de|era
            melhor) (eu)? (já)? ( estar|tar|ser|tá|ta|tivesse|estivesse) mort*
        não (tenho|é que eu tenha|me dá|me faz) (nenhum)? medo (de morrer|da morte|de morrer
            nenhum) _ _ (quero|desejo|até|só|é viver|tenho é|que chegue|anseio)
        (já)? (morri|estou mort*|tô mort*|tou mort*) por dentro _ _ (só)? (falta|resta)
        (só)? falta (o corpo|enterrarem me|me enterrar|me enterrarem|enterrar me) (ir|morrer|
            acompanhar|parar)?
        (escolhia|escolheria|escolho|optava por|optaria por|optei por|votava em) (morrer|não
            (acordar|existir|viver|estar cá|estar viv*|ter nascido)|a morte)
        (sumi|desaparece) (desse mundo|deste mundo|do mapa|pra sempre|para sempre)
        (queria|quero|quem dera|tomara) (que)? (hoje|esta|essa|fosse|seja) _ (a|minha|a
            minha) última (noite|vez)
        (não (vejo|tenho|há)|sem) (motivo|razão|porquê|sentido) (para|pra|em|de) (acordar|
            levantar me|continuar|respirar|me levantar) _ (amanhã|viv*|mais)
        (que)? (me (deixem|deixe|deixa|deixassem)|(deixem|deixe|deixa) me) (morrer|partir|ir
            embora desta|ir de vez|apagar)
        (o|aquele|aquela|esse) (lá de cima|deus|senhor) (podia|devia|que) _ (me)? (levar|chamar|
            leve|chame) (me)?
    """,
    Meaning.SELF_HARM: """
        (enfio|enfiei|cravo|cravei|espeto|espetei|finco|finquei) (a|as|o|uma|um|os) (unha|unhas|
            agulha|alfinete|tesoura|compasso|caneta|lâmina|faca|garfo|x ato|estilete|lápis|
            pregos) (na|no|nas|nos|em) (minha|meu|minhas|meus|mim|palma|palmas|braço|braços|mão|
            mãos|perna|pernas|coxa|coxas|barriga|pele|pulso)
        (marcas|cortes|riscos|feridas|golpes) _ _ _ _ _ _ (feitas|feitos) (com|por mim|pela
            minha)
        (pego|agarro|uso|peguei|usei|vou buscar|busco) (na|no|a|o|numa|uma|um) (tesoura|
            compasso|gilete|faca|x ato|estilete|lâmina|caco|agulha|vidro) (e|para|pra) (me|
            a)? (risco|corto|passo|furo|abro|cortar|riscar|furar|rasgo|arranho|corto me)
        (risco|rasgo|abro|risquei|rasguei|furo) a (minha)? pele / (castigo|puno|castigo
            me) _ assim
        (meto|enfio|ponho) os dedos à garganta _ (castig*|murros|até|mereço)
    """,
}
