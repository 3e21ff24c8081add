"""Portuguese: idioms, laughs and asides: what only sounds like it."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.ASIDE: """
        não é (brincadeira|zoeira|piada|zueira|drama|mentira|meme|exagero|gozo|para rir|só|
            só que)
        não (tô|estou|tou|to) (brincando|zoando|a brincar|de brincadeira|a gozar|exagerando|
            a exagerar|falando de brincadeira|mentindo)
        não (brinco|minto|exagero|vou mentir|te vou mentir|vou te mentir|é pra chamar atenção)
        sem (zoeira|brincadeira|mentira|exagero|drama|zueira|gozo|meme|dúvida|parar|dormir|mais|
            dinheiro|emprego|trabalho|ninguém|esperança|saída|rumo|chão|forças|força|nada|
            vontade de nada|dizer nada|dizer nada a ninguém|ninguém saber|ninguém perceber|
            querer|casa|companhia|jeito|sentido|amigos)
        ninguém (sabe|me entende|percebe|me ouve|me ama|nota|reparou|repara|me liga|desconfia|
            imagina|me quer|gosta de mim|faz ideia|acredita|acredita em mim|sonha) (disso|disto|
            de nada|que)?
        (não|nunca) (contei|disse|falei|conto|digo|tinha dito|tinha contado|contei isto|
            contei isso) (isto|isso)? (a|pra|para)? (ninguém)? (que)?
        não (contes|conte|contem|conta|diga|digas|digam|diz|fala|fale|falem|liga|ligue|ligues|
            avise|avises|chame) (isto|isso)? (a|à|ao|pra|para|pro|com)? (ninguém|meu marido|
            minha mãe|minha mulher|meus pais)?
        não te (assustes|preocupes|rias|zangues) / não (se)? (assuste|preocupe|assusta|preocupa)
        não me (julgue|julgues|julga|julguem|leve a mal|leves a mal)
        não sei (o que|como|mais|porquê|por que|porque|se|explicar|que|bem|dizer|o que fazer|
            mais o que fazer|quando)
        não sei / já não sei (o que fazer|mais|que fazer)
        não (consigo|tenho conseguido|posso) dormir
        não (durmo|como|descanso|paro de chorar|saio da cama|saio de casa|me levanto da cama|
            faço mais nada|aguento mais)
        já não aguento mais / já não aguento / não aguento / não aguento mais nada
        não aguento mais isto / não aguento mais isso / não guento mais / não suporto mais
        não dá mais / já não dá / não consigo mais / já não consigo mais / não posso mais
        não dou mais / não tô bem / não estou bem / não ando bem / não tô aguentando
        não estou a aguentar / não é vida / isto não é vida / isso não é vida
        não tenho (ninguém|nada|nada a perder|trabalho|dinheiro|com quem falar|mais nada|
            mais ninguém|vontade de nada|ânimo|vergonha de dizer)
        não me (importa|interessa) (mais)? nada
        nada (mais)? (me)? (importa|interessa|faz sentido|vale a pena|ajuda|adianta|melhora|
            resulta|dá prazer|me faz feliz|muda)
        não adianta (nada|mais)? / não melhoro / não sinto nada / não vejo (luz|futuro|nada)
        não (tem|há) (jeito|remédio|nada a fazer|um dia que|um dia em que|dia que|dia em que|
            noite que|noite em que|outro jeito|hora que)
        não passa (um)? dia (em|sem)? que (não)? / não passa um dia sem / nem um dia sem
        não só / não é só / não apenas / não me (aguento|suporto|reconheço|amo) / não parece
        não se nota / não dá pra notar / não demonstro / não presto / não valho nada
        (ele|ela|você|cê|vc|a gente|o povo|meu *|minha *|o meu *|a minha *|o *|um *|
            uma *) (sempre|só|também|já|ainda|até)? (queria|preferia|gostava de|desejava|
            precisava|devia)
        (ele|ela|você|vc|meu *|minha *) (me|nos)? (disse|falou|contou) que (queria|preferia)
        quem (quer|queria) / se (eu)? não
        (e)? (hoje|agora) (tenho|celebro|sou|trabalho|dou aulas|dou aula|ensino|rio|danço|cuido|
            posso|somos|comemoro|faço anos|abri|corro|vivo)
        não há (um|uma)? (só)? (dia|noite|hora|momento|manhã) (em)? que (eu)? não
        não passa (um)? (dia|hora|noite) (em)? que (eu)? não
        ninguém (me)? (vê|está|olha|escuta|suspeita|desconfia|dá conta|dá por isso|dá por nada|
            se importa|vê nada)
        não é (uma)? (piada|brincadeira|drama|exagero|zoeira) / nunca (tive|tinha tido|senti|
            tinha sentido) (tant*|uma)
        não acho (mais)? graça (em|a) nada / não vejo graça (em|a) nada / ninguém me (entende|
            ouve|leva a sério|escuta)
    """,
    Meaning.IDIOM: """
        (morrendo|morro|morri|morria|morrer|morre|morremos|mort*|a morrer|morreu|morreram|morra|
            quase morri|me morro) de (rir|riso|sono|fome|frio|calor|vergonha|medo dele rir|sede|
            amor|amores|pena|cansaço|ciúme|ciúmes|inveja|tédio|nervoso|nervos|curiosidade|
            fofura|nojo|alegria|emoção|felicidade|orgulho|raiva|preguiça|saudade|saudades|
            vontade|vontade de|dor de|dor nas|tesão|tanto rir|tanto chorar|tanto trabalhar|
            susto|ansiedade|velh*|velhice|causas naturais|ternura|gargalhar|amor por|
            aborrecimento|tanta|tanto)
        (morrendo|morro|a morrer|morria) (por|pra|para) (um|uma|te|ver|contar|ir|saber|comer|
            conhecer|chegar|que|o|a|comprar|esse|essa|esses|essas|tomar|dormir|voltar|aquele|
            aquela|provar)
        (quase|ia) (morri|morro|morrendo|morria|me mata|morremos|morreu|que morria|que morri)
        quase que (morro|morri|morria)
        morri (kkk*|haha*|rsrs*|rindo|com|quando|ele|ela|com essa|nessa) / morri ele / morri ela
        quase bati as botas / quase fui de (base|arrasta) / fui de (base|arrasta)
        (ia|quase) (tendo|tive|tenho) um (treco|troço|infarto|enfarte|ataque|colapso)
        (está|tá|estava|tava|calor|frio|dor|fome) (que)? (é|era)? de (morrer|matar) / é de matar
        (esse|este|essa|esta|isto|isso|aquele|aquela|o|a) (calor|trabalho|trânsito|espera|dieta|
            menino|menina|dor|dor de|tosse|ressaca|frio|umidade|humidade|alergia|mudança|
            saudade|emprego|chefe|moleque|pó|poeira|curso|tese|fila|rinite|enxaqueca|obra|
            sofrência) (ainda|já|é que)? (me|nos|vai)? (mata|matam|matando|a matar|matar|
            está me matando|tá me matando|matou)
        ainda me mata / me mata de (rir|vergonha|amor|orgulho|saudade|tédio|raiva|susto)
        mata me de (riso|vergonha|tédio|saudades|susto) / tá me matando / está me matando
        está a matar me / estão a matar me / tão me matando / andam a matar me / anda a matar me
        me matam / mata qualquer um / mata o guarda / me mata se / mata me se
        (minha|a minha|meu|o meu) (mãe|chefe|irmã|avó|pai|vó|professora|professor|treinador|
            sogra|amiga|filha|mulher|esposa|marido|namorada|orientadora|orientador|colega|
            patroa|patrão) (ainda)? (me)? (mata|vai me matar|vai matar me|me mata|mata me|
            matava me|matava|me mataria) (se|quando|por|kkk*|haha*|hoje se|amanhã se|com)
        vai me matar (se|quando|kkk*|haha*|de rir|de vergonha|do coração)
        (me)? (mata|matam) se
        (me matei|me mato|me matando|me matar|mato me|matei me|matar me|a matar me|matando me|
            me matava|me matamos|nos matamos|se matando) (de|a|pra|para|por) (rir|trabalhar|
            estudar|correr|tanto|treinar|academia|ginásio|trabalho|estudo|estudar|chegar|
            terminar|entregar|fazer|casa|cozinha|comer|dançar|gargalhar|chorar|limpar|gym|
            treino|faxina|acabar|conseguir|mostrar|passar|prova|provas)
        (me)? (matei|mato|matando|matar) (me)? (estudando|trabalhando|correndo|limpando|
            treinando|malhando|cozinhando)
        (matar|matei|matando|mato|matamos|mata|matou|a matar) (a|as|o|os|um|uma|umas) (saudade|
            saudades|fome|sede|curiosidade|vontade|aula|aulas|charada|bola|tempo|tempinho|
            barata|baratas|mosquito|mosquitos|formiga|formigas|horas|bicho|bichinho|tédio|jogo|
            trabalho|cobra|galinha|porco|serviço|pedaço|leão|gato|quest*)
        matar (saudade|saudades|aula|tempo|o tempo|cachorro a grito|baratas|mosquitos|
            dois coelhos)
        (mataria|matava) (por)? (um|uma|uns|umas) / era capaz de matar por / daria a vida por
        mato um leão
        (estou|tô|tou|to|fiquei|cheguei|ando|acabei|chego|saí|fico|voltei|estamos|tava|acordei|
            estava) (meio|mais|toda|todo|tod*|quase|completamente|praticamente)? (mort*|
            mortinh*|podre|acabad*|destruíd*) (de|com|hoje|mudança|depois|mas)?
        mort* de (cansaço|cansad*|rir|sono|fome|medo|vergonha|frio|calor|saudade|saudades|sede|
            curiosidade|inveja|feliz)
        mortinh* por / mort* de vontade / mais mort* (do)? que viv* / natureza morta
        ponto morto / peso morto na academia / dia dos mortos / finados / língua morta
        horas mortas
        (o|a|meu|minha|o meu|a minha) (celular|telemóvel|bateria|carro|pc|computador|planta|
            samambaia|orquídea|notebook|assunto|impressora|conversa|festa) (morreu|morre|
            tá morrendo|está a morrer|está morrendo)
        a terra (podia|podia se)? abrir / que a terra me engolisse / engolisse a terra
        vou te matar / vou matar te / te mato / mato te / eu te mato / vai morrer de
        não morre (não|disso) / não morri / ninguém morreu / ninguém morre / não matou ninguém
        não me matou / não vai me matar / não mata / o que não mata / mudar de vida
        mudança de vida / vida nova / nova vida / amor da minha vida / mulher da minha vida
        homem da minha vida
        vida (profissional|social|amorosa|sexual|de solteir*|de casad*|a dois|noturna|nocturna|
            acadêmica|académica|sedentária|universitária|de estudante|em comum|financeira|
            de nômade|de casal|dupla|boêmia|militar)
        (acabar|terminar|acabei|terminei|acabou|acabo) (com)? (o|a|os|as|este|esta|esse|essa|
            meu|minha|o meu|a minha) (tese|curso|faculdade|projeto|projecto|livro|obra|obras|
            dívida|dívidas|trabalho|relatório|mudança|contrato|relação|namoro|noivado|casamento|
            mestrado|temporada|série|namorado|namorada|noivo|prato|tcc|doutoramento|estágio|
            plantão|turno|reforma|prova|fofoca|estoque|bagunça|barulho|sedentarismo|stress|
            estresse|insónia|insônia|ansiedade|vício|tabaco|cigarro|patrão|praga|papelada|ex|
            pedro|festa|sobremesa|bolo)
        (acabar|terminar) (com)? (tudo|isto|isso) (o|a|de|antes|até|a tempo|no trabalho|
            que tenho|aqui no|na empresa|em casa|direitinho)
        (desistir|desisti|desisto) (do|da|de) (curso|emprego|dieta|academia|ginásio|faculdade|
            projeto|viagem|namoro|ideia|processo|compra|carro|casa|fumar|beber|entender|
            tentar entender|açúcar|ir|comprar|fazer|viajar|inglês|mestrado|café|vaga|concurso)
        tirar (férias|a carta|fotos|um curso|carteira|a barriga|a roupa|folga|o dia|dúvidas|
            notas|o pó|sarro|uma foto|vida)
        (me)? (cortei|corto|cortar|cortando|queimei|queimar|queimo|machuquei|
            machucar) (me)? _ (no|na|nos|nas|o|a|com|ao|num|numa|um|uma|as|os|jogando|correndo|
            cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
            descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
            a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
            dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|dedão|polegar|papel|folha|
            faca do|faca da|faca de pão|faca da cozinha|lata|vidro|copo|forno|óleo|panela|sol|
            praia|piscina|fogão|tacho|língua|joelho|tornozelo|costas|academia|ginásio|jogo|
            treino|gato|gata|roseira|água|café)
        (me)? (machuquei|magoei|magoar|arranhei|feri) (me)? _ (no|na|nos|nas|o|a|com|ao|num|
            numa|um|uma|as|os|jogando|correndo|cozinhando|treinando|a jogar|a correr|a cozinhar|
            a treinar|picando|a picar|descascando|a descascar|fazendo|a fazer|abrindo|a abrir|
            sem querer|barbeando|a barbear|depilando|a depilar|passando|a passar|podando|
            a podar|andando|surfando|dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|
            dedão|polegar|papel|folha|faca do|faca da|faca de pão|faca da cozinha|lata|vidro|
            copo|forno|óleo|panela|sol)
        (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (no|na|nos|nas|o|a|com|
            ao|num|numa|um) (dedo|dedos|dedão|polegar|papel|folha|faca do|faca da|faca de pão|
            faca da cozinha|lata|vidro|copo|forno|óleo|panela|sol)
        (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (uma|as|os|jogando|
            correndo|cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
            descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
            a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
            dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|dedão|polegar|papel|folha|
            faca do|faca da)
        (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (uma|as|os|jogando|
            correndo|cozinhando|a picar|descascando|a descascar|fazendo|a fazer|a depilar|
            passando|a passar|podando|a podar|andando) (faca de pão|faca da cozinha|lata|vidro|
            copo|forno|óleo|panela|sol)
        (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|abrindo|a abrir|sem querer|
            surfando|dançando|a dançar) faca (de pão|da cozinha)
        (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|abrindo|a abrir|sem querer|
            surfando|dançando|a dançar) (lata|vidro)
        (feri me|me furei|piquei me) _ (a cozinhar|a treinar|picando|barbeando|a barbear|
            depilando|lavando|a lavar|malhando) (faca de pão|faca da cozinha|lata|vidro)
        (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|a cozinhar|a treinar|picando|
            abrindo|a abrir|sem querer|barbeando|a barbear|depilando|surfando|dançando|a dançar|
            lavando|a lavar|malhando) (copo|forno|óleo|panela|sol)
        (me bati|aleijei me|queimar me|me arranhou) _ (treinando|a jogar|a correr|a cozinhar|
            a treinar|picando|abrindo|a abrir|sem querer|barbeando|a barbear|depilando|surfando|
            dançando|a dançar|lavando|a lavar|malhando) (faca de pão|faca da cozinha|lata|vidro|
            copo|forno|óleo|panela|sol)
        (me)? (machuquei|magoei|magoar|arranhei|feri|furei|piquei|bati|aleijei|queimar|
            arranhou) (me)? _ (no|na|nos|nas|o|a|com|ao|num|numa|um|uma|as|os|jogando|correndo|
            cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
            descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
            a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
            dançando|a dançar|lavando|a lavar|malhando) (praia|piscina|fogão|tacho|língua|
            joelho|tornozelo|costas|academia|ginásio|jogo|treino|gato|gata|roseira|água|café)
        (me)? (cortei|corto|cortar|cortando|queimei|queimar|queimo|machuquei|machucar|magoei|
            magoar|arranhei|feri|furei|piquei|bati|aleijei|arranhou) (me)? _ (no|na|nos|nas|o|a|
            com|ao|num|numa|um|uma|as|os|jogando|correndo|cozinhando|treinando|a jogar|a correr|
            a cozinhar|a treinar|picando|a picar|descascando|a descascar|fazendo|a fazer|
            abrindo|a abrir|sem querer|barbeando|a barbear|depilando|a depilar|passando|
            a passar|podando|a podar|andando|surfando|dançando|a dançar|lavando|a lavar|
            malhando) (ombro|cozinha|jardim|porta|mesa|máquina|ferro|tabuleiro|churrasqueira|
            futebol|futsal|escada|queda|bicicleta|bike|cotovelo|unha|barba|cebola|batata|
            batatas|cebolas|legumes|bolo|sopa|lâmina de barbear|barbear me|barbear|comida|
            sopa quente|leite|chá|pé|coluna)
        (me)? (cortei|queimei|machuquei|magoei|arranhei|aleijei) (me)? (a|fazendo|jogando|
            sem querer|cozinhando|correndo|treinando|barbeando|descascando|picando|malhando|
            surfando|podando|passando|no jogo|no futebol|no treino|no sol|na praia|ao sol|
            na praia|no fogão|no forno) (jogar|cozinhar|correr|treinar|fazer a barba|descascar|
            cortar|picar|passar|abrir|barbear)?
        (cortar|cortei|corto|cortando|me cortar|vou cortar|a cortar) (o|a|os|as|meu|
            minha) (cabelo|cabelos|franja|unhas|pontas|barba|luz|carne|cebola|açúcar|glúten|
            grama|relva|bolo|gastos|despesas|café|contato|contacto|pelo|mato|árvore|bigode|juba)
        me corta o coração / corta me o coração
        sumir (uns dias|um pouco|por uns dias|no fim de semana|nas férias|das redes|
            do instagram|do facebook|do whatsapp|por uma semana|do grupo|um tempinho|uma semana|
            pra praia|para a praia|no mapa)
        sumi do
        desaparecer (uns dias|por uns dias|no fim de semana|das redes|uma semana|do instagram|
            do facebook|nas férias|um mês)
        acordar (tão|muito)? (cedo|tarde|às|as|o bebê|o bebé|a menina|o menino|ninguém|com|sem|
            meu|minha|de bom|para ir|pra ir|a tempo|antes|para trabalhar|pra trabalhar|o meu|
            a minha)
        não acordar (o|a|ninguém|os|as|tarde|cedo|a tempo|meu|minha)
        viver (em|no|na|numa|num|com|sozinh*|junt*|perto|longe|de aluguel|de renda|aqui|aí|lá|
            fora|mais perto|melhor|sem carro|da música|da arte|disso|do meu|de arte|do que|
            com ele|com ela|a dois|noutro|noutra) (lisboa|porto|portugal|brasil|casa|são|rio|
            cidade|interior|apartamento|outra|outro|campo|praia|meus|minha|minhas|meu|os|as|a|
            ele|ela|mais|menos|colegas|sogra|frança|londres|pressa|culpa|carro|medo)
        (estar|ficar|continuar) aqui (sentad*|parad*|trancad* em casa o|no trabalho|
            nesta empresa|nessa empresa|a trabalhar|trabalhando|no escritório|em lisboa|em são|
            contigo|com vocês|com você|a noite toda)
        gosto de viver / gosto de estar viv* / adoro viver / amo viver / amo a vida
        amo minha vida / amo a minha vida / gosto da (minha)? vida / com vontade de viver
        (tenho|recuperei|voltei a ter|ganhei|tive|renasceu|cheia de|cheio de) (muita|tanta|
            de novo|a)? (a)? vontade de viver
        feliz (de|por) estar viv* / grat* por estar viv* / que bom estar viv*
        (é|tá) bom (estar|tá) viv* / apego à vida / alegria de viver
        (é|seria|era|foi) (um)? suicídio (ir|subir|fazer|conduzir|dirigir|político|profissional|
            comercial|financeiro|social|sair|largar|com|pegar|tentar)
        suicídio (político|profissional|comercial|financeiro|coletivo|social)
        esquadrão suicida / gol suicida / missão suicida / tática suicida / homem bomba / bungee
        paraquedas
        (pular|saltar|atirar me|jogar me|me jogar|me atirar|atiro me|me jogo|mergulhar|pulei|
            me joguei|atirei me|pulo|salto) (de cabeça|de paraquedas|de alegria|na piscina|
            à piscina|para a piscina|pra piscina|no sofá|para o sofá|na cama|para a cama|
            pra cama|corda|à corda|carnaval|no mar|ao mar|na água|à água|de paraquedas|ao vinho|
            ao trabalho|ao chocolate|de bungee|fora do|da cama|na pista|nos braços|ao pescoço|
            na folia|no rio de|de felicidade|no samba|para os braços|fogueira|muro)
        o (meu|último) último dia (de|no|na|em) (trabalho|aulas|emprego|escritório|férias|
            empresa|estágio|escola|faculdade)
        (meu)? último dia (de|no|na) (trabalho|aulas|emprego|escritório|férias|empresa|estágio|
            escola|faculdade|serviço)
        (minha|a minha|nossa|a nossa|é a) última noite (em|de|no|na|nesta|nesse|neste) (lisboa|
            roma|paris|férias|hotel|casa velha|solteir*|apartamento|casa antiga|viagem|praia|
            acampamento|campanha)
        (festa|jantar|almoço|churrasco|discurso|presente|concerto|show|jogo|bolo|viagem|missa|
            happy hour|turnê|café|prenda|cerimónia|cerimônia) de despedida
        despedida (de solteir*|da turma|da empresa|do trabalho|dos colegas|da equipa|da equipe|
            do escritório|da escola|do chefe|da minha colega|do meu colega|das aulas|do verão)
        (carta|mensagem|email|bilhete|vídeo|texto|cartão|discurso) de despedida _ (colegas|
            equipa|equipe|turma|alunos|empresa|pessoal|chefe|trabalho|escola|clientes|cigarro|
            tabaco|professora|professor|estagiária|estagiário|vizinha)
        carta de (demissão|recomendação|apresentação|motivação|condução|amor|alforria)
        adeus (carro|dieta|férias|verão|óculos|muletas|carnaval|celular|gesso|barriga|trabalho|
            escritório|aparelho|ansiedade|cigarro|emprego|inverno|casa velha|chefe|dívida|
            dívidas|preguiça|dentes do siso|fraldas)
        adeus (à|ao|às|aos|a) (minha|meu|dieta|carro|cigarro|tabaco|verão|barriga|uma|um|
            fraldas|muletas)
        (remédio|remédios|comprimido|comprimidos|medicação|pílula|pílulas|calmante|
            insulina) _ (do cachorro|do cão|do gato|do mês|pra pressão|da pressão|para a tensão|
            da tensão|para o colesterol|do colesterol|da alergia|para a alergia|pra alergia|
            da tireoide|pra dor de|para as dores|certinho|com a psiquiatra|com o médico|
            com a médica|com o psiquiatra|direitinho|anticoncepcional|do meu filho|da farmácia|
            na farmácia|numa caixinha|organizados|de vitamina)
        pílula do dia seguinte
        (larguei|deixei) (o|os|a) (remédio|remédios|medicação|comprimidos)
        corda (de guitarra|do violão|de pular|bamba|do varal|de saltar|vocal|toda) / dar corda
        pistola de (cola|água|calor) / arma secreta / arma de brinquedo
        (bateu|bate|me bateu|me bate|bateu me|bate me) (uma|um|a|o) (saudade|sono|fome|vontade|
            vento|preguiça|tristeza|nostalgia|desânimo|medo|cansaço|sol|brisa|ansiedade|
            arrependimento|curiosidade|emoção|bad|sede|angústia|calor|vontade de|orgulho|
            melancolia|chuva|porta|carro|alívio)
        me bateu (forte|fundo|saudade|vontade|aqui|de frente|que) / bateu na (porta|trave|mesa)
        me deu (um|uma|uns) (abraço|beijo|susto|ideia|alegria|presente|força|vontade|dor|crise|
            dica|tapa na cara de realidade|chute na bunda do|tapinha|beijos|empurrãozinho|
            carona|branco|choro|sono)
        bate palmas / bateu palmas / bate recorde / bateu o carro / bateu com o carro
        bateu no meu carro / me bateu no carro / bate papo / bati
        me obriga a (levantar|caminhar|sair|descansar|comer|acordar|estudar|fazer exercício|
            parar|andar|fazer dieta|beber água)
        obriga me a (levantar|caminhar|sair|descansar|comer|acordar|estudar|fazer exercício|
            parar|andar|mexer|dormir)
        (o médico|a médica|o gato|o cão|o cachorro|a chuva|a neve|o chefe|a gripe|o trabalho|
            o joelho|o trânsito|a insónia|a insônia|o bebê|o bebé|o barulho|
            a dor) não me deixa (sair|trabalhar|dormir|ir|falar|fazer)
        me persegue (a|o|essa|esta|um|até em sonho)
        me segue (no|até o banheiro|pela casa|desde|há anos no)
        segue me (no|até à casa de banho|pela casa)
        me machuca (ver|saber|pensar|que|quando|lembrar) / me maltrata o
        me queimou (o filme|a largada|o arroz) / me empurra (pra frente|para a frente)
        a morte (da|do|dos|das|de)
        morte (da|do|dos|das) (minha|meu|minhas|meus|avó|vó|avô|pai|mãe|gato|cachorro|cão|nosso|
            nossa|rainha|papa)
        faleceu / luto pela / o luto / medo da morte / pena de morte / morte súbita
        até que a morte / até à morte / até a morte / de morte matada / ele morreu / ela morreu
        morreram / desejo (boa|bom|boas|sorte|tudo|feliz|um|muita|a vocês|que vocês|saúde)
        (fart*|cansad*) (da|de) vida de (escritório|cidade|autônom*|aeroporto*|hotel*|solteir*|
            ônibus)
        última noite (nesta|neste|nessa|nesse|na|no|em|da|do) (casa|apartamento|cidade|hotel|
            apê|quarto|país|terra)
        sem mim (à|na) (porta|escola|creche|escola|empresa)
        sem mim (um bocado|por um dia|no fim de semana|na equipa)
        suicídio (de|do|da|dos) (meu|minha|um|uma|nosso|nossa|filho|filha|irmão|ator|cantor|
            vizinho|vizinha|poeta|amigo|amiga|colega|meus)
        (tomo|tomar|tomei) (o|os|um) (comprimido|comprimidos|remédio|remédios) (para|pra|da|
            do) (dormir|tensão|pressão|dor|dores|alergia|gripe|dia)
        (tirou|tira) (me)? (o|meu|o meu) (celular|telemóvel|telefone) (da minha mão|da mão|
            das mãos|pra eu|para eu|ao jantar|um bocado)
        última mensagem (do|da|deste|desse) (ano|dia|semana|mês) / te matar / matar te
        me (mato|matar|matei|matando) (na|no) (academia|ginásio|treino|faxina|gym|pilates|
            crossfit|spinning)
        (desta|dessa|da) vida de (andar|correr|ônibus|ir|trabalho|um lado|casa)
        viver tão (longe|perto|bem|depressa)
        desaparecer (um|dois|por um|uns|este|esse|só um|uma) (fim|fds|dia|dias|mês|bocado|
            semana|tempo|tempinho|horas)
        que (a)? minha vida (seja|continue|gire|dependa|mude|tenha|melhore)
        (acabar|terminar) (já|logo|depressa) (a|o|as|os|com a|com o|de|esta|este|essa|esse)
        (viver|vivendo) (neste|nesse|nesta|nessa|no|na|num|numa|em|com|na casa) (casa|
            apartamento|apê|cidade|bairro|quarto|prédio|sogra|meus|dos meus|minha|meu|rua|sítio)
        (na|da|à) morte (do|da|de) / (cena|cenas|imagem|imagens) (mortas|morta) de filme
        (vai|vão|pode|quer|querem) acabar com (a)? minha (vida social|paciência|saúde)
        (já)? (tenho|marquei|escolhi|defini|decidi) (a|uma|o)? (data|dia) (do|da|de|para|pra|
            pro) (o|a|meu|minha|um|uma|nosso)? (casamento|exame|prova|consulta|cirurgia|
            operação|viagem|parto|mudança|audiência|entrevista|festa|vacina|show|concerto|
            formatura|reunião|batizado|entrega|médico|dentista)
        (carta|cartas) (de|ao|para o|pro) (natal|pai natal|papai noel|apresentação|motivação|
            recomendação|amor|agradecimento)
        despedida de (solteir*|ano|curso) / plano (de negócio*|de estudos|de saúde|de aula|de
            poupança|de treino)
        vou (pular|saltar) (corda|essa parte|de alegria|o almoço|carnaval|o carnaval)
        meus cortes de cabelo
        amanhã (já)? não (vou estar|estarei|estou) _ (tenho|trabalho|porque tenho|em casa|no
            escritório|plantão|viajo|médico|no trabalho)
        corda (pro|para o|pra|para|do|da|de)? (a)? (balanço|varal|roupa|pular|escalada|violão|
            guitarra|cachorro) / (estender|pendurar) (a)? roupa
        (faço|vou fazer) _ (relatório|janta|jantar|tarefa|compras|bolo|bacalhau|trabalho|
            trabalhos)
        não te culpes _ _ _ _ (disse|diz|dizia) / (remédios|comprimidos) na gaveta da cozinha
        festa surpresa / (queimei|cortei|bati) _ _ _ (sem querer|por acidente|cozinhando|a
            cozinhar|a descascar)
        última vez que (mudo|compro|como|faço|vou|viajo|empresto) / (tomei|tomo) (um|uma|
            dois) (paracetamol|ibuprofeno|aspirina|comprimido|dipirona)
        ponte aérea / comboio para te (ir)? (ver|visitar) / corda no pescoço (por causa|
            com) (da|das|de|do) * / (arrancar|arranco) os cabelos com
        me matei de (bicicleta|moto|tanto) / (subi|fui) (no|ao) terraço (pra|para) (estender|
            regar)
    """,
}
