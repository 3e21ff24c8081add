"""Portuguese: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PLAN: """
        (já)? sei (exatamente|exactamente|bem)? (quando|como|onde|o dia) (e|ou) (quando|como|
            onde|com o que|com que|a que horas) _ (fazer|faço|fazê lo|vou|vai ser|será|farei)?
        (já)? sei (exatamente|exactamente|bem)? (quando|como|onde) (é que)? (eu)? vou (fazer
            isso|fazê lo|me matar|morrer|me suicidar|acabar|fazer|partir|embora|pôr fim)
        (já)? sei (exatamente|exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? vou (fazer
            isso|fazê lo|morrer|me suicidar)
        (já)? sei (exatamente|exactamente|bem)? (o dia em que|a hora em que) (é
            que)? (eu)? vou me matar
        (já)? sei (exatamente)? (o dia em que|a hora em que) (é que)? (eu)? vou (acabar|fazer)
        (já)? sei (exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? vou (acabar|fazer|
            partir|embora|pôr fim)
        (já)? sei (exatamente)? (o dia|a hora) em que (é que)? (eu)? vou (partir|embora|pôr fim)
        (já)? sei (exatamente|exactamente|bem)? (quando|como|onde|o dia em que|a hora em que) (é
            que)? (eu)? me mato
        (já)? sei (exatamente|exactamente|bem)? (quando|como|onde) (é que)? (eu)? (vai ser|será|
            quero morrer|faço isso|o faço|o vou fazer|o farei|me vou)
        (já)? sei (exatamente|exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? (vai ser|
            será|quero morrer|o vou fazer|o farei|me vou)
        (já)? sei (exatamente)? (o dia em que|a hora em que) (é que)? (eu)? (faço isso|o faço)
        (já)? sei (exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? (faço isso|o faço)
        (já)? (escolhi|decidi|planejei|planeei|pensei|defini) (o dia|a data|o lugar|o sítio|o
            local|a forma|a hora|o método|a maneira|o jeito|a ponte|a noite) (e|de|para|pra|em
            que|que|certo|certa|da) _ (como|morrer|partir|fazer|ir|hora|lugar|local|método|isso|
            vou|sítio|data|minha morte)
        (já)? (escolhi|marquei|defini) (o método|a data da minha morte|a data para morrer|o
            lugar|o sítio|a ponte|o prédio|a forma|a hora)
        tenho (um|o|meu|o meu)? plano (para|pra|de|feito) (me matar|matar me|morrer|acabar|me
            suicidar|ir embora|partir|desaparecer|sumir|pôr fim|tirar|pôr termo|deixar)
        tenho (um)? plano (e|pra|para) (data|uma data|vou|hoje|esta noite|essa noite|como|cumpri)
        (já)? tenho (a)? data (marcada|certa|definida|escolhida) (para|pra) (morrer|partir|
            acabar|ir|o fim|isso|isto)
        (já)? tenho (o)? (método|dia marcado|dia escolhido)
        tenho tudo (planeado|planejado|pensado) (para|pra) _ (morrer|fazer|acabar|partir|ir)
        (hoje|esta noite|essa noite|amanhã|sábado|no sábado|domingo|no domingo|sexta|na sexta|
            segunda|na segunda|à meia noite|desta vez|dessa vez|no fim de
            semana) (eu)? (sim)? (me mato|mato me|faço isso|é que é|é o dia de morrer|morro|me
            suicido|ponho fim|termino com tudo|dou fim|parto)
        (hoje|esta noite|essa noite|amanhã|sábado|no sábado|domingo|no domingo|sexta|na sexta|
            segunda|na segunda|à meia noite|desta vez|dessa vez|no fim de
            semana) (eu)? (sim)? acabo com (isto|tudo|isso|a minha vida|minha vida)
        é hoje que (eu)? (me mato|morro|acabo|faço|vou|me vou)
        hoje (eu)? (faço|termino) (isso|com isso)
        desta vez (não)? (falho|vou falhar|vai dar certo|vai resultar|vou conseguir|é a sério)
        dessa vez (não)? (falho|vou falhar|vai dar certo|vou conseguir|é pra valer)
        da próxima (vez)? não (falho|vou falhar|erro)
        vou (fazer isso|fazê lo) (hoje|esta noite|essa noite|agora|já|amanhã|de verdade|mesmo)
        amanhã (a esta hora|essa hora|a essa hora|nessa hora|por esta hora)? (eu)? (já)? (morri|
            estarei mort*|estou mort*|já não estarei|já não estou cá|não tô mais aqui|não
            existo|não acordo|não existirei|vou estar mort*|tô mort*|já não vou cá estar|não
            estou viv*|vou tá mort*|não amanheço)
        amanhã já (morri|não|estou mort*|tô mort*) (estarei|estou|existo|vou estar|acordo|cá
            estou)?
        (daqui a pouco|logo|em breve|daqui a nada|daqui a bocado) (eu)? (já)? (não estou|não tô
            mais aqui|não tô|não estarei|não estou cá|tô mort*|estarei mort*|estou mort*|não vou
            estar)
        (é|esta é|essa é|hoje é|hoje foi|será|vai ser) (a)? (minha)? última (noite|vez que|noite
            viv*|noite aqui|noite com vida|noite cá|noite neste mundo)
        minha última noite (viv*|neste mundo|nesse mundo|aqui na terra|com vida|na terra)
        (o)? (meu)? último dia (de vida|viv*|neste mundo|nesse mundo|na terra|com vida)
        (minhas|as minhas) últimas horas / meus últimos dias (de vida|aqui na terra|viv*)
        já (fiz|tomei) (a)? (besteira|merda|cagada|asneira|algo|uma coisa|alguma coisa|
            burrada) (e|não|daqui|desculpa|comigo|adeus)?
        (já)? não (há|tem|dá) (mais)? (volta atrás|como voltar atrás|como voltar|pra voltar
            atrás|retorno)
        já está feito e
        (espero|aguento|vou esperar) (só)? _ (passar|até) _ (e|aí|depois|e
            depois) _ (eu)? (parto|me mato|morro|vou embora|acabo|me vou|sumo|desapareço|mato
            me|vou me embora)
        (comprei|arranjei|preparei|amarrei|pendurei|arrumei|já tenho|consegui|separei|
            encomendei|atei) (a|uma|o|um) (corda|nó|laço|veneno|chumbinho|raticida|forca|arma|
            pistola|revólver|lâmina) (hoje|ontem|para|pra|e|pronta|pronto|carregada|no|na|já|
            separad*)?
        (a|uma) (corda|arma|pistola|lâmina|gilete) (já)? (está|tá|comigo|carregada|pronta|na
            minha mão|ao meu lado|na gaveta e) _ (pronta|amarrada|na mão|comigo|carregada|atada|
            pendurada|ao meu lado|à minha frente|na minha frente|na mesa|separada)?
        (estou|tô|tou|sentad*|parad*|em pé|subi) (aqui)? (em cima|no meio|na beira|à beira|no
            parapeito|na beirada|no alto|no topo|na ponta) (da|do|de|desta|dessa|dum|duma|de um|
            de uma) (ponte|prédio|viaduto|telhado|terraço|varanda|sacada|laje|janela|penhasco|
            precipício|falésia|linha|plataforma)
        (estou|tô) (aqui)? (na|no|em cima da|sentad* na|parad* na) (ponte|viaduto|parapeito|
            linha do comboio|linha do trem|trilhos|beirada|sacada do) (e|olhando|a olhar|
            pensando|sem|prest*|com)
        (pesquisei|procurei|vi|li|pesquisando|fui ver|andei a ver|quero saber) (na internet|no
            google)? (quantos|quantas|qual a dose|que dose|a dose) _ (morrer|matar|letal|
            precisa|preciso|bastam|chegam)
        (ando|estive) a ver (na internet|no google)? (quantos|quantas|que dose|a
            dose) _ (morrer|matar|letal)
        (ando a ver|estive a ver) (na internet|no google)? qual a dose _ (morrer|matar|letal)
        (ando a ver|estive a ver) (na internet|no google)? (quantos|quantas|qual a dose|que
            dose|a dose) _ (precisa|preciso|bastam|chegam)
        dose letal
        (quantos|quantas) (comprimidos|remédios|gotas|cartelas|caixas) _ (morrer|matar|não
            acordar|apagar de vez)
        (comprimidos|remédios|medicamentos|calmantes|medicação) (guardad*|escondid*|juntad*|
            separad*|acumulad*) (na gaveta|pra|para|e|há|no|na|debaixo)?
        (quando|assim que|logo que) _ (saírem|sair|dormirem|adormecerem|forem|estiver
            sozinh*) _ (eu)? (vou fazer|faço|me mato|mato me|acabo)
        (decidi|decidido) que * (vai ser|será|é) (o)? (meu)? último dia
        (arma|pistola|caçadeira|espingarda|revólver) _ _ carregad*
        (quantos|quantas) (comprimidos|remédios|gotas|cartelas) (são|é|seriam)? (precisos|
            preciso|necessários|bastam|chegam) (para|pra) (morrer|me matar|matar)
        sei de que (ponte|janela|prédio|varanda|andar|árvore|viaduto)
        só (me)? falta (fazê lo|fazer isso|fazer)
        (engoli|tomei|traguei|mandei) (um|uma|o|a|duas|dois|três) (lamela|cartela|caixa|frasco|
            vidro|blister) (inteir*|tod*|complet*|chei*)
        (estou|tô|tou) (na|em cima da) (linha|linha do comboio|linha do trem) (à espera|esperando)
        (decidi|escolhi) (o lugar|o dia|a hora|a data) (e|da|de) _ (minha morte|morrer|hora|dia|
            data|lugar)
        (subi|estou|tô) (ao|no|para o) (parapeito|beiral|topo do prédio)
        (escolhi|decidi|já sei) como (morrer|me matar|matar me|partir|vou morrer)
        (já)? (escolhi|decidi) (a|uma|o)? (data|dia)
        (tenho|marquei) (já)? (a|uma|o) (data|dia) (e|pra|para) (a)? (hora|a hora|lugar|o lugar|
            morrer|partir|acabar|isso|o fim|como|método|sítio|me matar|matar me)
        marquei (o dia|a data) no calendário
        (amanhã|hoje|sexta|segunda|domingo|sábado|esta noite|hoje à noite) é (o dia|a noite|o
            grande dia|o meu dia|a data) _ _ _ (pronto|preparado|decidido|planejado|ninguém)
        (já)? sei (o|a) (dia|data|lugar|sítio|hora|jeito|ponte) (e|falta|já)
        tenho tudo (calculado|cronometrado|ensaiado|estudado|previsto|pronto|decidido|planejado|
            planeado|pensado|preparado) _ _ _ (ninguém|encontrar|a tempo|desconfia|para ir|pra
            fazer|esta noite|amanhã|só falta|falta pouco)
        tenho (o|um|meu|o meu) plano (pronto|feito|montado|completo|preparado|há|de como|
            decidido|b)
        tenho um plano e (não|sei|vou)
        ninguém (me)? (vai|vão) (me)? (encontrar|achar|parar|impedir|salvar) (a tempo|até|desta
            vez|dessa vez)?
        (para|pra) (que)? (ninguém|não) (me)? (encontrar|encontre|encontrem|achar|ache|salvar|
            salve|impedir|impeça|parar) (me)? (a tempo|nem|nunca)?
        não quero que (os|as|o|a)? (meus|minha|meu|minhas|eles|ela) _ me (encontrem|encontre|
            achem|ache)
        (quando|assim que|enquanto|depois que|mal|logo que|agora que) _ _ _ (dormir|dormirem|
            sair|saírem|for|forem|deitar|deitarem|viajar|viajarem|estiver sozinh*|ficar sozinh*|
            estiverem a dormir|trabalho) _ _ (eu)? (faço|vou fazer|faço isso|farei|me mato|mato
            me|me enforco|me jogo|atiro me|salto|pulo|me suicido|tomo tudo|é a hora|vai ser a
            hora|acabo com tudo)
        (vão|vai|saem|viaja|viajam|dormem|não vai estar|não estarão|vou ficar sozinh*|fico
            sozinh*) _ _ _ _ (aproveito (para|pra)|vou aproveitar (para|pra)|é quando) (fazer|o
            fazer|fazê lo|me matar|isso|acabar|vou fazer)
        (aproveito|vou aproveitar) (para|pra|e) (fazer isso|fazê lo|o fazer|me matar|faço isso|
            acabar com)
        (reservei|aluguei|marquei|arranjei) (um|uma) (hotel|quarto|casa|airbnb|pousada) _ (para|
            pra) (fazer|o fazer|fazê lo|morrer|me matar|isso)
        (para|pra|quero|vou|prefiro) (fazer|fazê lo|o fazer|fazer isso) (longe|sozinh*|sem que|
            antes que|onde ninguém)
        (hoje|hoje à noite|esta noite|essa noite|amanhã|esta madrugada|essa madrugada) (mesmo|
            sim|finalmente|é que)? (eu)? (faço o|vou fazer isso|faço isso|o faço|vou fazê lo|
            acabo com|acaba tudo|termina tudo|tudo acaba|tudo termina|vou embora pra sempre)
        ((na|no)? (segunda|terça|quarta|quinta|sexta|sábado|domingo) (feira)?|amanhã|hoje|daqui
            a # dias|semana que vem) (já)? (acaba|termina|vai acabar|vai terminar|acabou|terá
            acabado) (tudo|esta dor|essa dor|minha dor|a dor|o sofrimento|o meu sofrimento|este
            pesadelo|tudo isso|isto tudo|a minha vida|minha vida)
        sei (muito bem|bem)? onde (é que)? _ _ (guarda|tem|esconde|está|guardam|estão|arranjar|
            comprar|fica|vendem) _ (arma|pistola|espingarda|caçadeira|veneno|corda|revólver|
            chumbinho|balas)
        (tenho|guardo|arranjei|consegui|comprei|carreguei|peguei|encontrei|roubei|peguei
            emprestad*|fui buscar) (guardad*|escondid*|carregad*|aqui|à mão)? (a|o|uma|
            um) (espingarda|caçadeira|pistola|revólver|arma|forca|corda) (do|da|de|e|carregad*|
            que|no|na|para|pra|com|escondid*|guardad*|pronta|debaixo|atada)
        (a|o|uma|um) (espingarda|caçadeira|pistola|revólver|arma|corda|forca) (está|tá|já está|
            já tá) (carregad*|pront*|pendurad*|amarrad*|atad*|debaixo da cama|no armário|na
            gaveta|no carro|na mochila)
        (já)? (escrevi|tenho escritas|deixei escritas|terminei|acabei|terminei de escrever|
            acabei de escrever|tenho prontas|estou escrevendo|estou a escrever) (já)? (as|todas
            as|minhas|as minhas) cartas
        (as|minhas|umas) cartas (estão|já estão|tão) (escritas|prontas|feitas|na gaveta|no
            envelope|no cofre)
        (cartas|carta|bilhete) _ _ _ (na gaveta|numa gaveta|no cofre|no envelope|debaixo (do
            travesseiro|da almofada|do colchão|da cama))
        (já)? (escrevi|deixei|redigi|tenho|terminei|assinei) (já)? (o|meu|o meu) bilhete
        (deixei|deixo|vou deixar|escrevi) (uma carta|um bilhete) _ _ _ (quando me (acharem|
            encontrarem)|explicando tudo|a explicar tudo|pedindo perdão|a pedir perdão|para
            entenderem|me despedindo|a despedir me)
        (carta|bilhete|envelope|vídeo|mensagens) (para|pra) (quando|depois que|depois
            de) (eu)? (já não|não|me|morrer|partir|for|ter ido|me for) _ (estiver|encontrarem|
            acharem|embora)?
        (programei|deixei programad*|agendei) (as|umas|a|uma|minhas) (mensagens|mensagem|
            postagens|emails)
        (medi|calculei|estudei|testei|fui ver|conferi) (a altura|a ponte|a viga|a queda|a dose|
            os horários do (trem|comboio)|o lugar|o sítio|se a viga aguenta)
        (pesquisei|procurei|vi|busquei|ando a ver|li) (na internet|no google|na net|
            online)? (quanto tempo|como é|como se|quantos|quantas|qual a dose|que dose|a melhor
            forma de) _ _ (morrer|morre|morrer enforcad*|matar|se matar|suicidar|se enforcar)
        (fui|vim|subi|cheguei|estou|tô|caminho|vou|dirigi|conduzi|volto|tou) (à|na|no|a|até a|
            até à|até o|pra|para a|numa|em cima da)? _ (ponte|terraço|penhasco|telhado|laje|
            viaduto|parapeito|trilhos|linha|falésia|precipício) _ _ _ _ (pular|saltar|me jogar|
            me atirar|atirar me|pulo|salto|me jogo|olhando pra baixo|olhando para baixo|a olhar
            para baixo|acabar com tudo|não volto)
        (passei|estou|tô|pulei|saltei) (para o|pro|do) (outro lado|lado de fora) (da|do) (grade|
            parapeito|corrimão|guarda corpo|barreira)
        (tenho|pus|ponho|coloquei|botei) (a|o)? (corda|arma|pistola|lâmina|gilete|navalha|cano|
            faca) (no|na|ao|à|contra a|em volta do) (pescoço|boca|têmpora|cabeça|pulso|pulsos)
        não (vou|chego|pretendo) (chegar|passar)? (a|ao|até|de|do|da|desta|deste) (amanhã|semana
            que vem|fim do mês|natal|meu aniversário|hoje|noite|ano|mês|domingo|segunda)
        (desta|deste|dessa|desse) (mês|ano|semana|noite) não passo
        (pedi|disse) (à|ao|pra|pro|para a|para o|a) (minha|meu)? * que (cuide|cuidasse|fique
            com|ficasse com|cuidar|ficar com|tome conta) _ _ (cachorro|cão|gato|gata|filhos|
            meninos|mãe|cadela) _ _ (não vou|não vou cá estar|não estiver|quando eu|se eu|vou
            embora)
        (pedi|disse) (à|ao|pra|pro|para a|para o|a) (minha|meu)? (vizinha|irmã|mãe|amiga|tia|
            irmão|vizinho)? (que|pra|para) (cuide|cuidasse|fique|ficasse|cuidar|ficar|tome
            conta) _ (com|do|da|dos) (o|a)? (cachorro|cão|gato|gata|filhos|meninos|mãe|
            cadela) porque eu não
        (esperar|espero|aguentar|aguento|vou aguentar) (que|até que|até|só|passar) _ _ _ (e|
            depois|aí|então) _ (me mato|mato me|vou embora desse|me suicido|faço isso|sumo|acabo
            com)
        (tomo|vou tomar|engulo|mando) (os|as) (#|quarenta|cinquenta|sessenta|trinta|vinte|cem|
            noventa|todos) (e pronto|e acabou|e já era|e adeus|de uma vez)
        nesse (dia|fim de semana|momento) (é que)? (eu)? (faço|vou fazer|me mato|vou embora|vai
            ser)
        (está|tá) tudo (pronto|preparado) _ (só)? falta (escurecer|anoitecer|dormirem|a coragem|
            a noite|fazer|eu)
        (dose|quantidade) (mortal|letal|fatal) / (a|uma) mangueira _ (carro|escape|garagem)
        mangueira (no|do|ao) (cano de)? (escape|escapamento)
        (vou|estou|tô|tou) (a)? caminho (da|do) (ponte|viaduto|penhasco|falésia|linha|trilhos|
            terraço)
        amanhã (já)? (me vão|vão me|vão) (encontrar|achar) (me)? (mort*|enforcad*)?
        (estou|tô|tou|parad*|sentad*|deitad*) (parad*|sentad*|deitad*|em pé)? (nos trilhos|na
            linha do (trem|comboio)|na linha férrea|na beira (do prédio|da ponte|do terraço))
        (já)? (decidi|escolhi|sei|planejei) como e (quando|onde)
        (comprei|arranjei|consegui|juntei) (#|duas|três|quatro|várias|muitas) (caixas|cartelas|
            lamelas) de _ _ _ _ _ _ (hoje à noite|esta noite|hoje|amanhã|chega|acabar|pôr fim)
        (comprei|arranjei|consegui) * caixas de * e (uma|duas|outra) de
        não (vou|acho que vou|pretendo|acho que) (chegar|chego|chegue) (lá|ao natal|até o natal|
            viv*|ao fim do ano|ao verão)
        porque (eu)? (já)? não (vou|pretendo) (chegar lá|estar aqui|estar cá|estar viv*)
        (espero|vou esperar|esperar|à espera) (que)? (a|o|os|as)? (minha|meu|meus)? * (ir|sair|
            dormir|irem|saírem|dormirem|saia|durma|vá) _ _ (e|para|pra) (me|eu|faço|fazer|pular|
            saltar)
        (vou embora|vou me embora|saio) (hoje|esta noite|amanhã)? (e)? não (volto|vou
            voltar) (mais|nunca mais)? _ (cuida|cuide|cuidem|adeus|perdão|perdoa)
        (escrevi|mandei|gravei) _ _ (me despedindo|a despedir me|para me despedir|pra me despedir)
        (deixei|gravei|deixo) (um|os|uns)? (vídeo|vídeos|áudio|áudios) (pros|para os|pra|para|
            aos|ao) _ (explicando|a explicar|me despedindo|quando|para quando)
        (o cinto|o lençol|o fio|a gravata|o cabo) _ _ (na porta|na viga|no teto|no tecto|no
            pescoço|no ventilador)
        (me despedi|despedi me) (de|dos|das|da|do) _ (agora|já|finalmente|enfim) (é|posso|
            vou) (descansar|ir|partir)
        (na garagem|no quarto|no carro) tenho (a|o|uma|um) (mangueira|corda|arma|pistola|veneno)
        (a)? data é (dia|o dia|amanhã|hoje) _ _ (já|comprei|tenho|pronto)
        (amanhã|hoje|esta noite|hoje à noite|na (segunda|terça|quarta|quinta|sexta)|no (sábado|
            domingo)) (já)? (acabo|termino|vou acabar|ponho fim) (com|a) (isto|isso|tudo|tudo
            isso|isto tudo|a minha vida|essa dor|esta dor)
        (daqui a|em) (#|um|uma|duas|dois|três|poucas|umas|uns|algumas) (horas|hora|minutos|dias|
            pouco|semana) (já)? (tudo)? (terá (acabado|terminado)|vai ter acabado|acabou|acaba|
            estarei mort*|não estarei|não estou) (tudo|cá|aqui|mais)?
        (instruções|música|dinheiro) (pro|para o|do) meu (enterro|funeral|velório)
        (tranquei|fechei) (a porta|o quarto|a casa) _ _ _ _ _ (comprimidos|remédios|corda|
            pistola|arma|lâmina|gilete|gás|frasco)
        (achei|encontrei|escolhi|já tenho|vi) (o|um|meu) (lugar|sítio|local) (perfeito|ideal|
            certo|onde ninguém|onde não passa|pra fazer|para o fazer|pra morrer)
        sei (com|de|em|desde) que (viga|corda|galho|ponte|andar|árvore)
        (esta noite|hoje|amanhã) (vou me|me vou|vou) (em paz|daqui pra sempre|deste mundo|desse
            mundo|para o céu|com deus|ter com (o|a) (meu|minha))
        (fiquei|estou|tô) em paz com (deus|todos|a família|minha família)
        (tô|estou|tou) com (a|uma|o) (faca|arma|pistola|lâmina|gilete|corda|navalha) (no|na|ao|
            nas|apontad*) (pulso|pescoço|mão|cabeça|pulsos|peito|boca|cara)
        (dei|entreguei|levei) (o|a) (meu|minha) (gato|gata|cão|cachorro|
            cadela) _ _ _ porque (eu)? não vou (cá)? estar
        (vou ter|terei|tenho) (a|o|toda a)? (noite|dia|casa|fim de semana|tempo) (toda|todo|
            só)? (pra|para) (fazer|o fazer|fazê lo|fazer isso)
        (pra|para) (entrarem|me tirarem|acharem) _ quando (eu)? (já)? (não estiver|tiver ido|for)
        (carta|bilhete) (feit*|escrit*|pront*) / nem amanhã nem nunca (mais)?
        não (vou|pretendo) (voltar|regressar) viv*
        (passagem|bilhete) (só)? de ida _ _ (não (vou)? (voltar|volto|regresso)|sem volta|pra
            sempre|para sempre)
        (decidi|escolhi|já decidi|tenho|marquei) (a|o) (hora|dia|data) (três|às|é|será|amanhã|
            dia)
        (dose|seringa) (pronta|preparada|carregada|cheia)
        (vedei|tapei|fechei|selei) (as janelas|as frestas|a cozinha)
        (me despedi|despedi me) (do|da) (cachorro|cão|gato|gata|casa) _ _ _ _ (pront*|agora sim|
            hoje|amanhã|ir)
        deixo tudo (assinado|arrumado|pronto|pago|resolvido) _ _ _ _ _ quando (eu)? (faltar|já
            não|não estiver|morrer|for)
    """,
    Meaning.AFFAIRS: """
        fiz (o meu|meu|o) testamento / o meu testamento / meu testamento
        deixei (o)? testamento
        (dei|doei|distribuí|reparti|ando a dar|tô dando|estou dando) (todas)? (as)? minhas coisas
        dei as minhas coisas / (dei|doei) tudo (o que tinha|o que é meu|que tenho|o que tenho)
        (deixei|deixo|tenho|organizei|arrumei|tá|está|resolvi|pus|já
            deixei) (já)? tudo (arranjado|acertado|pago|pronto|organizado|resolvido|em ordem|
            arrumado|tratado|em dia|certinho|encaminhado|no nome)
        (deixei|deixo) (o dinheiro|a senha|as senhas|as chaves|os papéis|os documentos|o cartão|
            as passwords|a password) _ (na mesa|em cima da mesa|anotad*|escrit*|num envelope|
            com|numa folha|na gaveta|em ordem|para)
        deixei as contas pagas / paguei (todas)? (as)? (minhas)? dívidas
        (anotei|escrevi) (as|todas as) (senhas|passwords)
        (pus|coloquei|deixei) (os|meus|os meus) (papéis|documentos|assuntos) em (ordem|dia)
        (já)? (arranjei|encontrei|achei|tenho) quem (fique|cuide|fica|cuida|tome conta) (com|do|
            da|de) (o|a|meu|minha)? (cachorro|cão|gato|gata|cadela|bichos|cachorra|filhos|
            animais)
        (o|a|meu|minha) (cachorro|cão|gato|gata|cadela|cachorra) (vai|fica) (pra|para|
            com) _ (minha|a|o)?
        dei (o|a|meu|minha|o meu|a minha) (cachorro|cão|gato|gata|cadela|cachorra) (a|à|pra|para)
        (paguei|deixei pago|tenho pago|já paguei|planejei|planeei|escolhi) (o meu|meu) (funeral|
            enterro|velório|caixão)
        o meu (enterro|funeral|velório) / meu (enterro|funeral|velório) / seguro de vida
        (despedi me|me despedi|ando a despedir me|tô me despedindo|a despedir me|me
            despedindo) (de|dos|das|do|da) (todos|tudo|todo mundo|toda a gente|sítios|lugares|
            amigos|família|minha|meus|meu|cada|mar|quem)
        transferi (o dinheiro|tudo|minhas economias|as poupanças)
        (deixei|deixo|escrevi|gravei|tenho|já deixei) (uma carta|um envelope|cartas|um vídeo|um
            áudio|um bilhete|as cartas) (para|pra|ao|à|aos|pro|pros)
        (cancelei|fechei|encerrei) (os|as|meus|minhas|todas as)? (cartões|contas|redes)
        (as)? (senhas|passwords) anotadas
        despedi me (da|do|das|dos|de) (minha|meu|minhas|meus|todos|toda|neta|neto|filhos)
        quem fica com (o quê|o que|cada coisa|as minhas coisas|minhas coisas|o cão|o cachorro|o
            gato|a casa)
        (deixei|deixo) (o|os|meu|meus|a|as|minha) (cachorro|cachorros|cão|cães|gato|gatos|
            gata) com
        (dei|doei|reparti|vendi|entreguei|distribuí|já dei) (todas)? (as|os|a|o)? (minhas|meus|
            minha|meu) (roupas|violão|guitarra|livros|joias|coleção|carro|moto|anel|relógio|
            discos|bicicleta|videogame|poupanças|coisas|senhas|chaves|móveis|plantas|roupa|
            câmera|computador)
        (passei|dei|mandei|deixei|entreguei) (todas)? (as)? (minhas)? (senhas|passwords|chaves|
            contas)
        (deixei|deixo|passei|pus) (a|o|minha|meu|a minha|o meu) (casa|apartamento|carro|seguro|
            herança|conta|dinheiro) (pro|pra|para|ao|à|no nome)
        fiz as pazes com / (pedi|já pedi) (perdão|desculpa) a todos
        (arrumei|tratei|organizei|resolvi) (os|dos|todos os)? (papéis|documentos|assuntos|
            papelada)
        deixei tudo (resolvido|arrumado|limpo|assinado|explicado)
        (deixei|deixo|levei|entreguei|dei) (já)? (o|a|os|as) (meu|minha)? (cachorro|cão|gato|
            gata|cachorros|gatos|cadela|bicho|bichos) (com|a|à|na|no|pra|pro|para)
        (já)? (está|tá) tudo (pago|resolvido|tratado|arrumado|assinado)
        (até|inclusive) o (funeral|enterro|caixão|velório)
        (escolhi|comprei|paguei) (a|o|meu|minha|o meu) (roupa do meu|caixão|lápide|música do
            meu|foto para o meu|jazigo|campa)
        (apaguei|excluí|deletei|fechei) (minhas|as minhas|todas as minhas|meus|todos os
            meus) (redes|contas|chats|fotos|perfis|conversas)
        paguei (a|minha|o)? (funerária|enterro|funeral)
        (a|minha|meu) * fica com (a|o|meu|minha) (casa|carro|cachorro|gato|apartamento|cão)
        (deixei|deixo|dei) (a|as) (chave|chaves) (e|com|pra|à|para)
    """,
}
