"""Portuguese: plans told by what is being done: the place, the means, the day, who is away."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import DAY, DO_IT, EDGE, KIN, ME_THEY_FIND, MY, PILLS

_PLAN = (
    # Looked up.
    """
        (pesquisei|pesquisando|pesquiso|procurei|procurando|a procurar|a pesquisar|busquei|
            buscando|googlei|fui ver|andei a ver|ando a ver|andei vendo|ando vendo|tô vendo|
            estive a ler|li|perguntei|vi|passo (a noite|o dia|horas) (a ver|vendo|a pesquisar|
            pesquisando)|quero saber|gostava de saber|queria saber) _ _ (como|qual|quais|jeito|
            jeitos|forma|formas|maneira|maneiras|método|métodos|quanto|quantos|
            quantas) _ _ _ _ (morrer|se matar|matar se|me matar|matar me|suicídio|suicidar|
            suicidar se|enforcar|uma overdose|overdose|não acordar|morre|letal|mortal)
        (jeito|forma|maneira|modo|método) (mais|menos) * (e (menos|mais) *)? (de|para|
            pra) (eu)? (morrer|sair (dessa|desta) vida|me matar|matar me|acabar com (tudo|isto|
            isso|a vida|a minha vida|minha vida)|ir embora (desse|deste) mundo|partir|pôr fim|
            tirar a (minha)? vida|me suicidar)
        (como|jeito de|forma de|maneira de) (morrer|me matar|matar me) (sem (sofrer|dor|
            sofrimento|doer|sentir)|rápido|depressa|em paz|de forma|em casa|com)
        (que|qual a) altura _ _ _ _ (sobreviver|morrer|escapar|matar|cair|sobrevive|morre)
        (de que|qual) andar _ _ _ (morrer|sobreviver|morre|fatal)
        (quantos|quantas|que quantidade de) * _ _ (para|pra) (morrer|não acordar|eu morrer|
            matar|me matar)
    """,
    # The day.
    f"""
        {DAY} (vai ser|será|é|foi|fica) (o)? (meu)? último (dia|suspiro|pôr do sol)
        {DAY} (eu)? (já)? não (estarei|estou|vou estar|tô|existo|vou existir) (mais)? (viv*|cá|
            neste mundo|nesse mundo|entre vós|entre vocês)
        {DAY} (eu)? (já)? cá não (estou|estarei)
        {DAY} (eu)? (encerro|acabo com|termino com|ponho fim a|acabo) (tudo|isto|isso|com (tudo|
            isto|isso))
        {DAY} (eu)? (vai ser|é|será) a (minha)? (última noite|hora|noite)
        (até|antes) (ao|do|da|de|o) * (eu)? (já)? (cá não (estou|estarei)|não (estou|estarei)
            (cá|viv*|neste mundo|mais))
        (não (passo|chego|duro|vou passar|vou chegar|quero chegar|pretendo chegar)|já não
            (passo|chego)) (a|ao|até|do|da|de|desta|deste|dessa|desse|até ao|até o|no) (natal|
            ano novo|fim do (mês|ano)|verão|domingo|segunda|sexta|fim da semana|semana|mês|
            próximo (mês|ano|aniversário)|aniversário|meu aniversário|ano que vem|mês que vem|
            semana que vem|anos|amanhã|páscoa|dezembro|fim de semana)
        último dia (neste|nesse|nesta|nessa|na|no) (mundo|terra|vida|planeta)
        (já)? não (sou|serei|vou ser|faço parte) (mais)? (deste|desse) mundo
        (pus|coloquei|defini|fixei|dei|estabeleci|escolhi|marquei) (me)? (uma|a) (data|
            prazo) (para|pra|no|limite|e|final)
        (marquei|escolhi|decidi|risquei|assinalei|circulei) (o dia|a data) (no calendário|da
            minha|em que|certo|do fim|final)
        (marcado|assinalado|riscado) no (meu)? calendário _ _ (morte|morrer|fim|último|vou)
        (depois|a seguir|passad*) (do|da|dos|ao|aos|à|o|a) (aniversário|anos|natal|casamento|
            formatura|batizado|férias|baile|páscoa|festas|ano novo|nascimento) (da|do|
            de)? {MY} *? (acabo|acaba tudo|é o fim|vou embora|me vou|vou me|faço|parto|acabou|
            chega|já posso|posso)
        (se|caso) (até|em) * (nada|não) _ (mudar|melhorar|passar) _ (me mato|mato me|acabo com|
            acabo|ponho fim|vou embora de vez)
        (sei|decidi|escolhi) (onde|como|o lugar|o sítio|o local) _ (sei|decidi|escolhi) (como|
            quando|onde|a hora)
        sei (o|em que|que) (lugar|sítio|sitio|local|ponte|hora|dia) e (sei|em que|que|o|
            a) (a)? (que)? (horas|hora|dia|lugar|sítio|local|jeito)
        sei (qual|em que|de que|de qual) (é)? (a|o)? (ponte|viaduto|penhasco|falésia|árvore|
            linha|prédio|comboio|trem|estação|viga|galho)
        só (me)? falta (a hora|o dia|despedir|despedir me|me despedir|dar o passo|o passo|o
            empurrão|saltar|pular|engolir|apertar o gatilho|puxar o gatilho|fazê lo|criar
            coragem|decidir quando)
        (a)? (minha)? decisão (está|tá|já está|já tá|foi) tomada
        (tomei|tomada) a decisão (de|e) _ (morrer|partir|ir|acabar|despedir|adeus)
    """,
    # When they are away.
    f"""
        (quando|assim que|enquanto|mal|depois que|no dia em que|logo que|se|agora que|esperar
            que|espero que|à espera que|esperando que|espero|esperar) {MY} {KIN}? _ (dormir|
            dormirem|adormecer|adormecerem|adormeçam|durmam|dormindo|deitar|deitarem|sair|
            saírem|saiam|saia|for|forem|viajar|viajarem|escola|pai|mãe|avó|avós|férias|trabalho|
            futebol|fora|missa|praia|turno|igreja|catequese|plantão|mercado|supermercado|terra|
            campo) _ _ _ {DO_IT}
        (vão|vai|viaja|viajam|saem|sai|dormem|estão|está|fico sozinh*|vou (ficar|estar)
            sozinh*) _ _ _ (é aí que|é quando|e aí|aí|e então|então) (eu)? _ {DO_IT}
        {DAY} (eu)? _ _ (sozinh* em casa|fora|viaja|viajam|dormem|dormindo) _ _ {DO_IT}
        {DAY} (eu)? (acabo comigo|me acabo|passo (ao ato|ao acto))
        (passo|passar|vou passar) (ao|à) (ato|acto|ação|acção)
        (pôr|ponho|colocar|coloco) _ (meu|o|o meu) plano em (prática|ação|acção|execução)
        (meu|o meu) plano (tá|está|já está|já tá|ficou) (pronto|feito|fechado|montado|completo|
            preparado)
        ninguém vai (me)? (achar|encontrar|chegar|socorrer|salvar|ouvir) (me)? a tempo
    """,
    # What is left to those who find it.
    f"""
        (escrevi|escrevo|deixei|deixo|vou deixar|fiz|tenho|pus|guardei|redigi|preparei|
            acabei) (já)? (um|uma|o|a|umas|as|os|uns|minha|meu|já|a minha) (bilhete|carta|
            cartinha|nota|recado|cartas|bilhetes|recados|vídeo|vídeos|áudio|áudios|
            envelope) (para|pra|à|ao|aos|às|pro|pros|de|com|
            a)? {MY} (cada)? {KIN}? _ _ _ (culpe|culpar|culpem|culpa|explicar|explicando|
            explico|perdão|perdoe|perdoem|perdoar|entender|entendam|entenda|perceba|percebam|
            encontrarem|acharem|encontrar quando|quando eu|quando me|depois de (eu)? (morrer|
            morto|morta)|depois que eu|abrirem quando|abrir quando|lerem quando|ler quando|verem
            (quando|depois)|não fiquem|não se)
        (deixei|deixo|pus|coloquei|ficou|está|tá|tão|estão|fica|meti) (já)? (a|minha|as|a minha|
            o meu|o) (carta|cartas|bilhete|bilhetes) (escondid*)? (em cima|na|no|debaixo|
            embaixo|dentro|sobre|por baixo|colad*|pregad*) (da|do|a|o|na|no|à)? (cama|mesa|
            gaveta|cofre|secretária|travesseiro|almofada|geladeira|frigorífico|cozinha|quarto|
            armário|envelope|mesinha|escrivaninha|criado mudo|colchão|passaporte|porta|bíblia|
            cômoda|mochila)
        (a|minha|as|a minha) (carta|cartas|bilhete) (está|tá|estão|tão|ficou|fica) (na|no|em
            cima|debaixo|dentro|sobre|embaixo|com|pronta|prontas|escrita|escritas) _ _ (vão|
            encontr*|acha*|quando|depois|leiam)?
        (explicar|explicando|explico|expliquei|escrevi|a dizer|dizendo|digo) (o)? (porquê|
            porque|por que|motivo) (é que)? (eu)? (o)? (faço|fiz|vou fazer|vou me embora|me
            mato|me matei|parto|disto|disso|deste|desse)
        (pra|para) (que)? {ME_THEY_FIND} (depressa|rápido|logo|cedo|antes|sem)
        (pra|para) não (ser|serem) {MY} {KIN} (que|quem)? (a|que)? (me)? (achar|encontrar|ache|
            encontre|acharem|encontrarem|ver)
        (pra|para) não (ser|serem) (ela|ele|eles|elas) (que|quem)? (a)? (me)? (achar|encontrar|
            ache|encontre|acharem|encontrarem)
        (quem|alguém|polícia|um estranho) (me)? (vai|há de|vão|que) (me)? (achar|encontrar|ache|
            encontre) (o meu|meu) corpo
        (quando|até|assim que) (encontrarem|acharem|descobrirem) (o)? (meu)? (corpo|cadáver)
        (testamento|seguro|funeral|enterro|contas|papéis|dívidas) (já)? (está|tá|estão|
            tão)? (feito|pronto|pago|pagos|pagas|arrumados|tratado|assinado) _ _ _ _ (já|agora|
            só)? (posso|falta|pronta|pronto|falto) (ir|partir|eu|descansar|morrer|coragem|a
            coragem)
        testamento (está|tá|ficou)? (feito|pronto) _ _ (contas|dívidas|cachorro|cão|gato|
            funeral|papéis)
        (planejei|planeei|organizei|preparei|escolhi|deixei|escrevi) _ _ (o|meu|o meu|do meu|
            para o meu|pro meu) (próprio)? (enterro|funeral|velório|caixão)
        (música|músicas|roupa|fotografia|foto|flores) (do|para o|pro|para|
            no) (meu)? (próprio)? (enterro|funeral|velório|caixão) _ _ (escolh*|podem|já|está|
            tá)?
        (pra|para|lá|no sítio|no lugar) onde (eu)? (vou|for) (já)? (não|nada) (preciso|vou
            precisar|precisarei|me serve*|levo|vou usar|faz falta|fazem falta|me faz falta)
        onde (eu)? vou não (me)? (preciso|servem|serve|faz|fazem|vou precisar)
        seguro _ _ (paga|cobre) (na mesma|mesmo que|mesmo se|mesmo assim|em caso de|se eu|
            até) _ (mate|matar|suicídio|suicidar|suicide)
        (não disse|não contei|não falei|sem dizer) (lhe|pra ela|pra ele|lhes)? que (é|era|
            seria) (para|pra) sempre
        (diga|diz|digam|fala|fale|falem|avisa|avise|dizes|conta) (lhe|isto|isso)? (à|ao|aos|às|
            pra|pro|para|pros|pras|a) {MY} {KIN} que (eu)? (a|o|os|as|lhe|lhes)? (amo|amei|
            amava|adoro|adorava|gosto|gostei|gostava|quis|não teve|não teve culpa|não (tem|têm|
            teve|tiveram) culpa|não foi culpa|a culpa não|sinto muito|peço perdão|peço desculpa|
            me perdoe*|perdoe*)
        (eu)? (já)? não (lhe|lhes|te|vos|o|a)? (vou|poderei|vou lhe|consigo|terei|vou
            ter) (mais)? (poder)? (dizer|oportunidade|tempo de dizer|ocasião|falar) (lho|lhe|
            isso|mais)?
        (dizer|digo|disse) adeus (a alguém)? antes de (fazer|o fazer|fazê lo|ir|partir|me ir|
            morrer)
    """,
    # On the spot, on the way.
    f"""
        (estou|tô|tou|estava|fiquei|vim|vou|subi|subindo|a subir|subo|fui|cheguei|sentad*|
            parad*|em pé|de pé|pendurad*) (aqui)? (sentad*|parad*|de pé|em pé|debruçad*|indo|a
            ir)? (na|no|nos|à|ao|aos|pro|pra|para a|para o|em cima|à beira|na beira|na beirada|
            na borda|do lado de fora|no cimo|no topo|no alto|até ao|até à|até o|até a|fora) (da|
            do|dos|de uma|de um|duma|dum|de)? {EDGE} _ _ _ (e|a|pra|para|com|só|é|um|pensando|
            olhando|olho) _ _ (baixo|saltar|pular|salto|pulo|passo|jogar|atirar|atirar me|me
            jogar|cair|caio|acabou|acaba|morrer|volto|desço|vazio|escuro|chão|água|próximo|
            primeiro|terminar|acabar|coragem|frente do|descer)
        (estou|tô|tou) (sentad*|parad*|de pé|em pé|debruçad*|pendurad*|trepad*) (aqui)? (na|no|
            à|em cima|à beira|na beira|na beirada|na borda|do lado de fora) (da|do|dos)? (ponte|
            viaduto|telhado|parapeito|beiral|penhasco|falésia|precipício|beirada|trilhos|carris|
            linha|linha do comboio|linha do trem|grade da ponte|muro da ponte)
        (estou|tô|tou) (no|em cima do|aqui no) (telhado|topo|terraço|alto|parapeito|beiral|cimo|
            último andar) (do|da|de um|dum) (meu|minha)? (prédio|edifício|hotel|shopping|
            hospital|torre|ponte|viaduto)
        (um|mais um|só um|é só um|é só mais um) passo (e|só e|para|pra) (acabou|acaba|acabar|
            tudo|pronto|o fim|já era|frente do|morro|terminar)
        (dar|dou) (um|o|mais um) passo (à|pra|para a|em)? frente (do|da|e|ao)
        (descobri|encontrei|achei|escolhi|vi|reparei|arranjei|já vi|já escolhi|visitei) (uma|um|
            a|o|já) (ponte|árvore|penhasco|viaduto|falésia|viga|galho|ramo|gancho|trecho da
            linha|arriba|curva) (perto|onde|pra|para|certa|certo|no|na|de onde|que|atrás|da|do|
            forte|alta|alto|sem|boa)
        (árvore|ponte|viga|galho|ramo|gancho) (eu)? (já)? (está|tá|foi)? (escolhi|escolhid*)
        (fui|vou|volto|dirigi|conduzi|peguei o carro|a conduzir|dirigindo|conduzo|de
            carro) _ _ (até|em direção|para|pra|rumo|direto) (a|à|ao|o|as|às|na)? (falésia|
            penhasco|precipício|ponte|viaduto|trilhos|arriba|linha|estação) _ _ _ (próxima|
            volto|volta|desta|saltar|pular|me|travar|frear|cinto|acabar|jogo|atiro)
        (da|na|pra) próxima (vez)? (eu)? (já)? não (desvio|travo|freio|viro|dou meia volta|dou a
            volta|volto atrás|paro|hesito|falho|erro|vou falhar|vou parar|recuo|escapo|me
            salvam)
        não (conto|penso|pretendo|tenciono|vou) (travar|frear|desviar|me desviar|desviar me|
            apartar me|sair da frente|dar meia volta|virar o volante)
        (acelerei|acelerar|acelero|atirar me|espetar me|mandar me|joguei|jogar|jogo|bater|bato|
            meter|enfiar) _ _ (contra|em cima de|direto|direito|em direção|num|no|na|numa) (um|
            uma|o|a|à|ao)? (muro|pilar|poste|árvore|caminhão|camião|falésia|penhasco|parede|
            barranco|viaduto|eucalipto|rail|ribanceira) _ _ (propósito|esta noite|hoje|acidente|
            desvio|desviar|e pronto|e acabou|amanhã|volta|voltando|velocidade|toda)
        (entrar|entro|vou|meto me|meter me|ando|nado|nadar|caminho|me meto|mergulho) _ _ (mar|
            rio|lago|barragem|represa|água|oceano|açude|longe|fundo) (adentro|adiante|
            dentro)? _ (e|para|pra|até|sem) _ (não (volto|voltar|sair|saio|regresso|torno)|nunca
            mais|afog*|afundar|sem voltar|já não|deixar me ir|me deixar levar|já não ter pé|
            voltar|perder as forças)
        bolsos (cheios)? (de|com) pedras / pedras nos bolsos
        não (volto|voltar|saio|sair|desço|quero sair|quero voltar|penso voltar|penso sair|vou
            sair|vou voltar|regresso|chego) (daqui|de lá|a sair|dali|a casa|pra casa|
            mais)? (viv*|com vida)
        não desço (pela|pelas|de) (escada|escadas|elevador)
        (deito me|me deito|deitar me|meto me|sento me|ponho me|me ponho|me deitar|vou deitar me|
            vou me deitar) (na|nas|nos|à frente|em cima) (da|do|dos)? (linha|linhas|trilhos|
            carris|trem|comboio|estrada)
        (espero|à espera|esperando|aguardo|esperar) (d)? (o|do|pelo|pelo|a) (próximo|primeiro|
            último) (comboio|trem|metrô|metro|expresso) _ (para|pra|e|na|à|sentad*|
            linha) _ (linha|trilhos|me|atirar|jogar|acabar|saltar|pular)
        (linha|trilhos|carris) _ (à espera|esperando|aguardando|espero) _ (próximo|primeiro|
            comboio|trem)
    """,
    # The means at hand.
    f"""
        (tenho|já tenho|arranjei|consegui|juntei|comprei|peguei|
            trouxe) (já)? (tudo)? (o)? (que)? (necessário|preciso|é preciso|falta|
            faltava) (para|pra|pro) (acabar|morrer|fazer|o fazer|fazê lo|fim|me matar|matar me|
            partir|isso|pôr)
        (tenho|já tenho|peguei) _ (o que preciso|o necessário|tudo o que preciso) _ _ (gaveta|
            escondid*|escondi|garagem|armário|mochila|carro|debaixo)
        {PILLS} _ _ _ (é só|só falta|só me falta|basta|agora é só|falta só|já só
            falta) (engolir|tomar|eu|decidir|decidir me|a coragem|coragem|a hora|escolher|abrir)
        {PILLS} _ (contad*|contei os|já contei|contei um por um|contei)
        (já)? contei (os|todos os|as|quantos) (#|os)? {PILLS}
        {PILLS} (já)? (bastam|devem chegar|são suficientes|devem dar|(dão|chegam) (e sobram|para
            isto|para acabar|pra isso|de certeza|já contei|contei)|que tenho chegam|que juntei)
        (vodca|vodka|uísque|whisky|cachaça|pinga|aguardente|vinho|rum|gin|conhaque|álcool|
            garrafa) (e|com|mais) (todos)? {MY} {PILLS} _ _ _ (frente|lado|mesa|mão|aqui|mim|
            noite|hoje|comigo|misturar|misturei|tomar)
        {PILLS} (e|com|mais) (uma|a)? (garrafa)? (de)? (vodca|vodka|uísque|whisky|cachaça|pinga|
            aguardente|vinho) _ _ _ (frente|lado|mesa|mão|aqui|mim|noite|hoje|comigo)
        (acabei de|já|vou|quero|penso) (tomar|engolir|tomei|engoli|virei|mandei) (o|a|um|uma|
            todo o|toda a|os|as) (frasco|caixa|cartela|lamela|vidro|embalagem|blister) (inteir*|
            tod*|complet*|de)?
        (tomei|tomo|tomar|engoli|engulo|engolir|bebo|beber|mando) (tudo|todos) (o)? (que) (há|
            tem|tinha|tenho|tiver|houver|encontrei|encontrar|havia|achei|está) (em casa|no
            armário|na caixa|cá|na gaveta|aqui|guardad*|em|de comprimidos|no)
        (já sei o que (eu)? (faço|vou fazer)|faço isto|é isto) _ (tomo|tomar|engulo) tudo
        (tomo|engulo|tomar) tudo de uma (só)? vez
        (tomá los|tomá las|engoli los|engoli las|engolir todos|tomar todos|tomá los
            todos) (hoje|de uma vez|todos|esta noite|e)
        (parei|paro|deixei|vou parar|vou deixar|deixo|não vou mais|não vou|recuso me|não faço
            mais|já não) (de)? (tomar|fazer|ir|tomo|faço|vou|injetar|injeto|com)? (mais)? (a|à|
            o|os|as|minha)? (diálise|hemodiálise|insulina|quimioterapia|quimio|anticoagulante|
            oxigênio|oxigénio|remédio do coração|medicação do coração|remédios do
            coração) _ _ _ (morrer|propósito|acabar|acaba|morro|fim|matar|vez|partir|ir)
        (experimentei|testei|experimentar|testar|provei|ensaiei|treinei|experimentando|
            testando) _ (o|a|um|uma) (cinto|nó|corda|laço|forca|viga|gancho|cachecol|fio)
        (o nó|corda|viga|gancho|galho) (da corda)? _ (aguenta|aguentou|segura|aguentam|resiste)
        (corda|viga|galho) _ (cedeu|arrebentou|rebentou) / cinto _ (aguenta|segura)
        (cinto|corda|lençol|fio|cachecol|laço|mãos|cabo) (à volta|em volta|ao redor|em torno|
            volta|apertad*)? (do|no|ao) (meu)? pescoço
        (fiz|dei|atei|amarrei|aprendi a fazer|sei fazer) (já)? (o|um) nó (da|na|de|corrediço|e|
            do|que|na corda)? _ (corda|forca|pescoço|cinto|lençol)
        (abri|abro|vou abrir|liguei|ligo|vou ligar|deixei|deixo) (o|as|a) (bico|bicos|boca|
            torneira|bocas)? (do|de)? gás (aberto|ligado|todo|e|daqui|esta noite|hoje|à noite|
            quando)
        banheira _ _ (lâmina|gilete|navalha|faca|gillette)
        (lâmina|gilete|navalha|faca|gillette) _ _ _ ( banheira|água (a correr|correndo|quente)|
            desculp*|perdão|adeus)
        (com|tenho|estou com|tô com|seguro) (a|uma|o|um) (arma|pistola|revólver|espingarda|
            caçadeira) _ _ (na mão|carregad*|comigo|ao (meu)? lado|à (minha)? frente|no colo|na
            boca|na cabeça|municiad*|no carro|aqui)
        (a|uma) bala (só)? (que)? (é|está|tá|guardada|guardei|tenho|
            reservada)? (guardada)? (para|pra) mim
        (tranquei me|fechei me|me tranquei|me fechei|trancad*|fechad*) (na|no|em) (casa de
            banho|banheiro|quarto|garagem|carro|casa|wc) _ _ (lâmina|gilete|faca|corda|
            comprimidos|remédios|pistola|arma|frasco|gás|navalha|veneno)
        (comprei|encomendei|arranjei|consegui) _ _ (remédios|comprimidos|veneno|corda|pistola|
            produto|gotas|remédio|medicamentos|sal|nitrito) (com)? (que|pra|para|com que) (vou|
            me|eu|quero|acabar|morrer|matar me|não acordar|isso|o fim|fazer)
        (comprei|arranjei|encomendei|tenho|consegui) (a|uma|já a) corda (e|hoje|ontem|no|na|
            esta|para mim|pra mim|já|está|tá|guardada|escondida|que)
        (corda|soga) _ (no (porta malas|armário|guarda roupa|sótão|closet|roupeiro|quarto)|na
            (mala|garagem|mochila|gaveta|arrecadação))
        (tenho|guardo|achei|encontrei|peguei|tirei|fui buscar|sei onde está) (a|o|uma|na gaveta
            a) (pistola|arma|revólver|espingarda|caçadeira) (do|da|de) {MY} (pai|avô|marido|tio|
            irmão|serviço|caça|padrasto|sogro|casa|mãe)
        (pistola|arma|revólver|espingarda|caçadeira) (do|da|de) {MY} (pai|avô|marido|tio|irmão|
            serviço|caça) _ _ (gaveta|lado|mão|carregad*|comigo|carro|abrir|armário|aqui|cofre|
            cama|colo)
    """,
)

MEANINGS = {
    Meaning.PLAN: "\n".join(_PLAN),
    Meaning.FAREWELL: """
        (áudio|áudios|vídeo|vídeos|mensagem|mensagens|texto|post|recado|recados|cartão|
            cartões) de (adeus|despedida)
        (a|uma|minha|as) (carta|cartas) (a|à|aos|para|pra) (despedir|me despedir|despedir me)
    """,
    # What, beside affairs in order, tells that somebody is leaving life.
    Meaning.GONE: f"""
        (já|agora|finalmente|enfim|assim|e)? (eu)? (já)? posso (ir me|ir|me ir|ir embora|
            descansar|partir|morrer) (em paz|descansad*|tranquil*|sossegad*|de vez|agora|esta
            noite|de consciência)
        (já|agora|finalmente|enfim) (eu)? (já)? posso (ir|ir embora|descansar|partir|morrer)
        (só|agora só)? (me)? falta (a coragem|ter coragem|criar coragem|coragem|dar o passo|o
            último passo|eu ir|ir|eu partir|morrer)
        {DAY} (eu)? (vou me embora|vou embora|parto|vou me|me vou) (de vez|para sempre|pra
            sempre|em paz|daqui)?
        o resto é (com|coisa)
        depois de eu (morrer|partir|ir)
        quando (eu)? (me)? (finar|apagar|enterrarem|acharem|encontrarem)
        (já)? não (vou|irei) (mais)? precisar (mais)? (deles|delas|disso|disto|dela|dele|de nada)
    """,
}
