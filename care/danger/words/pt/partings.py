"""Portuguese: plans told aside: what is rehearsed, who is warned, what is left behind."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import DAY, EDGE, KIN, MY, WEEKDAY

MEANINGS = {
    Meaning.PLAN: f"""
        {DAY} (já)? (acaba|termina|acabará|vai acabar) (tudo|a dor|o sofrimento|este inferno|
            tudo isto|tudo isso)
        (deixei|deixo|pus|coloquei) (o|meu|o meu) testamento (em cima|na|à vista|com|no|sobre)
        (hotel|pensão|motel|pousada|airbnb) _ _ _ _ _ _ (comprimidos comigo|os comprimidos|a
            corda|lâmina|gilete|remédios comigo|os remédios|frasco)
        (lixívia|água sanitária|veneno|raticida|chumbinho) e (já)? (vou|quero|penso) (beber|
            tomar|engolir)
        (cinto|corda|lençol|fio|cachecol) e (a|o) (maçaneta|puxador|trinco|viga|porta)
        (olhar|olhando|olho|olhei) (fixo)? (para|pra) (a linha|os trilhos|as linhas|os carris|o
            vazio|o precipício|a corda|os comprimidos|a pistola|o frasco)
        último (comboio|trem|metrô|metro|expresso) (passa|é|vem|chega) _ _ _ _ _ (é esse|é nele|
            é o meu|me atiro|atiro me|me jogo)
        (falta|coragem|vou|quero|só|peito|consigo|ia|para) _ _ _ (puxar|apertar|
            premir) o gatilho
        insulina _ (não dói|para morrer|sem dor|indolor)
        (preciso|precisa|precisam|precisar|precisarão) _ _ (cuidar|tratar|preocupar|preocupar
            se|aturar) _ mim depois (de|da|do) _
        melhor ser (ela|ele|um estranho|a polícia|um vizinho) (a|que|quem|do que)? _ (encontr*|
            achar|ver)? (me)?
        (eu)? (e)? (já)? não (acordo|vou acordar|acordarei) (mais|nunca mais|amanhã)
        (indo|vou|ir|fui) (para|pra|para o|pro|ao|à) (mata|mato|floresta|pinhal|bosque|
            monte) _ _ (corda|comprimidos|veneno|espingarda|arma|fim|morrer)
        {DAY} _ _ _ (eu)? (me jogo|me atiro|atiro me|jogo me|me lanço|lanço me|me penduro|
            penduro me)
        {DAY} _ _ (eu)? (pulo|salto) (da|do|dali|daqui|de lá|e|para o|pro)
        (da|na) janela _ _ _ (de noite|à noite|esta noite|amanhã|hoje) (eu)? (pulo|salto|vou)
        (mala|malas|viagem|bilhete|passagem|vou|partida|caminho|partir|parto|passar) _ _ (para
            o|pro|ao|do) (outro mundo|além|outro lado da vida|lado de lá)
        (roupa|vestido|fato|terno|música|fotografia|foto|flores|sapatos) _ _ _ _ _ (no|para o|
            pro|do) (meu)? (caixão|funeral|enterro|velório)
        (quero|quis|podem|escolhi) que me (vistam|enterrem|cremem|sepultem|ponham) _ _ (caixão|
            com|de|ao lado|no|na)
        não (pretendo|penso|tenciono|quero) (descer|sair) (daqui|dali|mais|viv*|de
            cá)? / não (pretendo|penso|tenciono) (descer|voltar a descer)
        vou (fazer|cometer) (uma coisa|algo|um pecado|um ato|uma) _ (sem (perdão|volta|retorno)|
            que não (tem|terá) (perdão|volta|retorno)|irreversível|definitiv*|comigo|a mim|
            imperdoável)
        (ensaiar|ensaio|ensaiando|ensaiei|treinar|treino|treinei) (a|o|as|já)? (minha|
            meu)? (despedida|despedidas|adeus|morte|suicídio|queda)
        paz do cemitério / eu fico com (a|o) (paz|descanso|silêncio|cova|terra|céu)
        (escolhi|escolho|será|vai ser|é) (n)? (a|o|na|no)? (madrugada|noite|manhã|tarde|
            dia) (de|do|da) {WEEKDAY} _ _ _ (ninguém|tempo|dormem|sozinh*|acabo|fim|mato|salto|
            pulo)
        (ninguém|não|nem) (chega|chegam|chegará|chegaria|chegue|cheguem) (cá|lá)? a tempo
        nó de (forca|enforcado|carrasco)
        antes de (eu)? (me matar|matar me|me suicidar|suicidar me|me enforcar|enforcar me|dar
            cabo de mim|acabar com a minha vida|acabar com tudo)
        (se|quando) (eu)? não (aparecer|atender|abrir|vier|responder|for trabalhar|
            descer) _ _ _ (chamem|chamar|chame|podem chamar|arrombem|arrombar|avisem|avise|
            polícia|bombeiros|já sabe*)
        (cabeça|pernas|corpo|pés|perna) _ _ (fora|pendurad*) _ (da|na|do) (janela|varanda|
            sacada|ponte|parapeito|muro|terraço|telhado)
        (tomei|engoli|vou tomar) (já)? (a)? (primeira|segunda|terceira) (cartela|caixa|lamela|
            dose|mão cheia)
        (de hoje|desta noite|dessa noite) não (passa|passo) _ _ (tomei|comprimidos|cartela|
            corda|decidi|adeus|acabo|mato)
        onde {MY} {KIN} (morreu|se matou|se afogou|partiu|caiu) e (ficar|ir|deitar|morrer|
            acabar|entrar|fazer) _
        (tirei|abri|desmontei|forcei|arrombei|parti) (já)? (o|a) (seguro|fecho|trinco|tranca|
            grade|rede|proteção) da (janela|varanda)
        (pôr|ponho|deitar|deito|encosto|colocar|coloco|meter|meto) a cabeça (na linha|nos
            trilhos|nos carris|em cima da linha|debaixo do)
        (medi|decorei|estudei|sei|vi|anotei) (já)? (os|as|o) (horários|horas|horário) (do|dos|
            da) (comboio|comboios|trem|trens|metrô|expresso|segurança|vigia)
        linha _ _ (medi|decorei|sei|vi) (já)? (os|o) (horários|horário)
        (frasco|caixa|cartela|lamela|vidro|cartelas|caixas) (já)? (está|tá|ficou|estão|
            tão) (vazi*) _ _ (agora|esperar|adeus|sono|desculp*|tomei|engoli|acabou)
        (espero|à espera|estou a esperar|esperando|esperar) (só)? que (a|o)? (minha|
            meu)? * (morra|parta|vá) (para|pra|e) (eu)? (ir|morrer|partir|também|poder ir|me
            matar|matar me)
        (tomo|engulo|vou tomar|tomar|engolir) (eu)? (os|as|o) que (sobram|sobraram|restam|resta|
            ele|ela|tenho|há|houver|sobrar)
        (suicídio assistido|eutanásia|morte assistida) _ _ _ _ _ (para mim|pra mim|faço|aceit*|
            em casa|eu quero|sozinh*)
        (quero|pedir|pedi|desejo|preciso de|dêem me|queria) (a|uma|fazer)? (eutanásia|morte
            assistida|suicídio assistido)
        {DAY} ninguém (já)? (me)? (acorda|vai (me)? acordar|vai acordar me|consegue
            acordar) (me)?
        carro (vai|fica|está|tá|estará) (estar|ficar|parado|estacionado)? (na|no|perto|junto|ao
            pé|ao lado) (da|do|à|ao)? {EDGE}
        (aliança|anel|relógio|chave|chaves|telemóvel|celular) _ _ (em cima|junto|dentro|ao
            lado) (da|à|com a) carta
        (coloquei|pus|marquei|agendei) _ (no calendário|na agenda) _ (morrer|fim|meu último|
            último dia|acabar|morte)
        (pode|podem|podes) (avisar|dizer|contar|explicar) (a|à|à minha|ao meu|aos meus|minha|
            meu) * _ _ (depois|porque|quando) _ (me|eu|morrer|matar|vou|fizer|tiver morrido)
        (avisem|avise|avisa|liguem|ligue|liga|telefonem) (a|à|ao|pra|para|
            pro) {MY} {KIN} _ _ (depois de|quando|que eu) _ (morrer|morto|morta|ido|encontr*|
            morri)
        (eu)? (já)? (me)? (despedi|despeço|despedir|despedindo) (me)? _ _ _ (sem eles saberem|
            sem saberem|e ninguém percebeu|sem dizer porquê|sem ninguém saber|sem ela saber|
            antes de morrer|pela última vez|e nem perceberam)
        (quero|vou|queria) (ficar|estar|ir|deitar me|me deitar) (junto|ao lado|ao pé|com|ter
            com) (d)? (do|da|o|a|ao|à)? (meu|minha) {KIN} (no cemitério|na campa|na cova|no
            túmulo|debaixo da terra|no jazigo)
        (guardei|fiquei com|escondi|tenho|sobrou) (a|o|os|as)? (morfina|fentanil|oxicodona|
            tramadol|comprimidos|remédios|insulina) (do|da|que (era|eram) (do|
            da)) {MY} {KIN} _ _ _ (mim|para|pra|caso|quando)
    """,
    Meaning.NO_LIFE: """
        acordar (todo dia|todos os dias|cada dia|de manhã|viv*) (é|tornou se|virou|me) (um|uma|é
            um)? (castigo|tortura|suplício|inferno|pesadelo|dói|pesa)
        (queria|quero|gostava de|preferia|desejo|gostaria de) não (acordar|existir|viver|estar
            viv*|ter acordado|estar cá)
        (deus|senhor) _ _ (já)? me (já)? (tinha|teria) (já)? (levado|chamado|recolhido)
        (para|pra|por) (que|quê) (é que)? (eu)? (hei de|havia de|devo|vou|haveria
            de) (continuar|viver|estar|acordar|existir) (viv*|a viver|vivendo|cá|assim|mais)?
        nem (para|pra) morrer (eu)? (sirvo|presto|tenho jeito|consigo|tenho sorte)
        a vida (me)? (pesa|dói|cansa) (me)? (tanto|demais|muito|que)
        (meu deus|deus|senhor|jesus|pai) _ (me (leva|leve|leva já)|(leva|leve|leve) me)
        (interruptor|botão|tomada) (eu)? _ (desligava|apertava|carregava|desligaria|apertaria|
            desligar|apertar) (me)?
        não me (vejo|imagino) (viv*|cá|neste mundo) (daqui|no|em|até|com|para|por)
        nada (já|mais)? (me)? (faz|dá) (me)? (já|mais)? (querer|vontade de) (viver|continuar|
            viver mais|estar viv*|acordar)
        não quero (ser|existir|viver) nem (estar|ser|existir|nada) / (não há|não vai haver|não
            tem) mais nada (para|pra) mim
        (solução|saída|melhor|remédio|resposta) (é|era|seria) (mesmo)? (eu)? (morrer|me matar|
            matar me|sumir de vez|desaparecer de vez|acabar comigo)
        fechar os olhos e (que)? (fosse|ser|era|seja) (para|pra) sempre
        (prefiro|preferia) mil vezes (a morte|morrer|estar mort*) / (antes|mil vezes) (a morte|
            morrer|mort*) (do)? que
        (enterrad*|cremad*) (ao lado|junto) (do|da) (meu|minha) * _ _ (desejo|quero|quanto
            antes|depressa|logo)
        (já)? não (pertenço|sou) (a|deste|daqui|ao) (este mundo|esse mundo|mundo|mundo dos
            vivos)
        (quero|queria|desejo|gostava) (que)? (o)? (meu)? (coração|corpo) (parasse|pare|deixasse
            de bater|desligasse|desista)
        (tenho|é) (mais)? (fácil|vontade de|desejo de) (morrer|a morte) (do)? que (de)? (viver|
            continuar|isto|isso)
    """,
    Meaning.SELF_HARM: """
        (usei|uso|passei|passo) (com)? (a|o|uma|um) (tesoura|lâmina|gilete|navalha|compasso|
            estilete|x ato|agulha|faca) (no|na|nos|nas|em) (meu|minha|meus|minhas)? (braço|
            braços|antebraço|pulso|pulsos|perna|pernas|coxa|coxas|pele|barriga)
        (cicatrizes|marcas|feridas) (novas|frescas|recentes) _ _ (parar|fui eu|fiz|faço|escond*|
            ninguém)
        (dou|dei|dar|bato|bati|bater) com a (minha)? (cabeça|testa) (no|na|contra) (o|
            a)? (azulejo|azulejos|chão|banho|porta|mesa|muro|vidro|parede)
        (bato|bati|dou|bater|batendo) (me)? com (os|o|as|a) (punhos|punho|mãos|mão|nós) (na|nas|
            no) (minha|minhas|meu)? (cabeça|pernas|coxas|cara|barriga|peito)
        não (consigo|passo|fico|aguento) (passar|estar|ficar)? (um|nem um|um só)? (dia|dias|
            hora|noite) sem (me (cortar|machucar|queimar|magoar|arranhar|bater)|(cortar|magoar|
            queimar|arranhar) me)
        elástico _ _ pulso _ _ _ (ferida|sangrar|marca|marcas|vermelh*|doer|sangue)
        (arranco|arranquei|arrancar|puxo) (me)? (o|os|meus|meu|tufos de)? (cabelo|cabelos|tufos|
            pestanas|sobrancelhas) _ _ (tufos|raiva de mim|me castigar|castigo|quando (fico|
            estou|tô)|até|de propósito)
        (lâmina|lâminas|gilete|giletes|estilete|navalha) _ (estojo|bolsa|mochila|gaveta|capa|
            carteira) _ _ (uso|usar|todos os dias|todo dia|sempre|comigo)
        (dói|doi) menos (por dentro)? quando _ (corto|machuco|magoo|queimo)
    """,
}
