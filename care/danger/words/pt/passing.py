"""Portuguese: everyday talk of ropes, pills, windows and farewells, and of what others say."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.ASIDE: """
        (ele|ela|você|vc|meu|minha|um|uma|o|a|seu|sua|os|as|meus|minhas) (*)? (me|nos|
            já)? (disse|dizia|diz|escreveu|falou|falava|fala|contou|confessou|repete|repetia|
            disseram|dizem|desabafou|admitiu|gritou|mandou mensagem dizendo) (me|
            nos)? _ que (queria|preferia|gostava|precisava|quer|pensava|já não queria|não
            queria|ia|pensou|desejava)
        só (penso|pensava) em (qual|que|férias|comer|dormir|trabalho|comida|fraldas)
    """,
    Meaning.PAST: """
        (já)? (estive|fui) (internad*|hospitalizad*) / na adolescência / em tempos idos
        houve (um tempo|tempos|um dia|dias) (em que|que)
    """,
    Meaning.IDIOM: """
        guardei (os|as)? (meus)? (comprimidos|remédios|pastilhas) _ (na caixa|na caixinha|no
            armário|na mala|na bolsa|no frigorífico|na geladeira)
        fechar os olhos e (pronto|acabou)? dormir (até|um|uns|uma|o) (ao|bocado|minutos|pouco|
            meio|tarde|manhã|sono|fim)
        não chegar (atrasad*|tarde|cedo) / não mereço comer (esta|este|tanto|tão|isto|mais)
        (continuar a|continuar|seguir)? (viver|vivendo) (em|no|na|nesta|neste|nessa|
            nesse) (lisboa|porto|portugal|brasil|são paulo|londres|casa|cidade|bairro|prédio|
            apartamento|país|aldeia|rua|casal|capital|estrangeiro|interior)
        não sei (porque|por que|como) (é que)? (eu)? (ainda)? (estou|tô|continuo) (neste|nesse|
            nesta|nessa|no|na|aqui neste|contigo|com) (trabalho|emprego|curso|empresa|grupo|
            escola|casa|cidade|ginásio|academia|ele|ela)
        (quero|consigo|sei|posso|aguento|queria)? viver (mais)? (um dia|uma hora|nem um
            dia)? sem (o|a|um|uma|o meu|a minha|meu|minha)? (café|música|internet|chocolate|
            telemóvel|celular|carro|ar condicionado|netflix|queijo|pão|livros|praia|wifi|
            ventilador|secador|máquina de lavar|sobremesa|açúcar|chá)
        vida (na|no|em|de) (cidade|campo|aldeia|interior|capital|escritório|prédio|estrada|
            lisboa|são paulo)
        (que)? (isto|isso|tudo|ele|ela|o jogo|a aula)? (acabe|acabasse|termine|acabem) _ _ (estes|
            este|esta|estas|esses|o|a|os|as|com) (exames|exame|testes|provas|prova|inverno|
            verão|obras|obra|reunião|campanha|greve|chuva|calor|frio|mudança|mudanças|aulas|
            aula|semestre|jogo)
        (prefiro|preferia|antes|mais vale|melhor) morrer (a|do que|que) (ter de|ter
            que)? (fazer|ir|comer|usar|vestir|trabalhar|ouvir|mudar|dançar|cantar|perder|limpar|
            aturar|assistir|estudar|ver|lavar|apanhar|pegar|acordar) (outra|um|uma|o|a|os|as|este|
            esta|esse|essa|isso|aquele|aquela|de casa|com|em|no|na|ao|à|cedo|de novo)
        (estar|estou|continuar|continuo|ficar) (mais)? (aqui|cá)? (nesta|neste|nessa|nesse|
            na|no) (festa|reunião|aula|emprego|trabalho|empresa|curso|fila|hotel|equipa|time|
            grupo|cargo|escritório|loja|jantar|turma)
        (para|pra|por) (que|quê) (é que)? (eu)? (ainda)? (continuo|continuar|sigo) (nesse|neste|
            nesta|nessa|no|na|a (pagar|trabalhar|tentar|estudar|ir)|pagando|trabalhando|indo|
            estudando|tentando) (emprego|trabalho|curso|empresa|ginásio|academia|grupo|aulas|
            dieta)?
        sumir do mapa (depois|por causa|de vergonha|com) _ (mico|vergonha|gafe|reunião|vexame)
        pront* (para|pra) (ir|partir) (espera|esperem|já|ao|à|a|para|pra|só|vamos|podes|chama|
            jantar|embora daqui|de férias|trabalhar)
        (carta|cartas) (do|da|de|das|dos) (banco|finanças|segurança social|senhorio|advogado|
            escola|médico|água|luz|seguro|seguros|câmara|tribunal|empresa|condução|cliente|
            prefeitura|receita|inss|hospital|vinhos|condomínio)
        amanhã (já)? não (estou|vou estar|estarei) (cá|aqui)? _ (vou (ao|à|a|para o|para a|pra|
            de férias)|tenho (consulta|médico|reunião|aula|exame|dentista|folga)|viajo|é
            feriado|estou (em|de))
        (consulta|jantar|reunião|festa|aula|almoço|exame|ensaio|jogo|sessão|teste|missa|
            dentista|visita|entrega) (é|vai ser|fica|será)
        (faço|vou fazer) (ioga|yoga|compras|bolo|comida|exercício|limpezas|ginástica|pilates|
            pão|sopa|jantar|almoço|meditação|silêncio|umas|caminhada)
        não volto (ao|à|a|lá|àquele|àquela|naquele|naquela|pra aquele|mais naquele|nesse|nessa|
            mais nessa) (ginásio|academia|restaurante|loja|emprego|trabalho|café|curso|
            cabeleireiro|bar|dieta|escola|hotel|empresa|médico|salão)?
        (me|nos) mata (# a #|de)
        parto (para|pra|de férias|cedo|às|em viagem|num|no|na|com)
        partir (o|um|uma|de férias|em viagem|a loiça|a louça|lenha|pedra|para férias|cedo|às)
        (remédios|comprimidos|medicamentos|remédio) (separad*|organizad*|guardad*) (por|na
            caixinha|em|no armário|pra semana|para a semana|nos dias|da semana)
        nasci (em|no|na|a|aqui|lá|assim|numa|num|com|antes|depois|prematur*)
        (cortes|corte|os cortes) (de|no|na|nos|nas) (luz|energia|água|pessoal|orçamento|
            despesas|despesa|custos|salário|salários|cabelo|verbas|cabelos|carne|internet|
            gastos|investimento|empresa|saúde|educação|cena|filme|vídeo)
        (amanhã|hoje|sábado|domingo) faço (#|anos|exame|o exame|o teste|uma|um|a|as|os|ponte|
            folga|greve|aniversário)
        só falta (fazer as|comprar|a mala|as malas|o bilhete|a roupa|arrumar|imprimir|pagar|o
            bolo|assinar|chover)
        sem (qualquer|nenhuma|a|mais)? vontade (alguma)? de (me)? (cortar|machucar|magoar|ferir|
            queimar|automutilar) (me)?
        (partiu|quebrou|torceu|deslocou|magoou|machucou|ralou) (o|a|um|uns) (braço|perna|pé|
            pulso|dente|nariz|joelho|dedo|tornozelo|ombro) (no|na|nas|ao|a|jogando|brincando|
            andando|numa|num|em|caindo)
        adeus e (obrigad*) (pela|pelas|pelo|pelos|por (ter|me (atender|receber)|este|esta|
            estas))
        adeus e até (à|a|para|quinta|amanhã|breve|logo|segunda|terça|quarta|sexta|sábado|
            domingo|próxima|já|depois)
        (tenho|está|tá|deixei|deixo|temos|fica|com) (já)? tudo (pronto|preparado|organizado|
            tratado|planeado|planejado|arrumado|pensado|resolvido|marcado|decidido) (para|pra|
            pro|com|na|no|em) (o|a|os|as|um|uma|minha|meu)? (férias|viagem|festa|casamento|
            mudança|jantar|almoço|aniversário|exame|consulta|obra|obras|escola|bebê|bebé|
            trabalho|reunião|amanhã|semana|natal|batizado|parto|operação|cirurgia|concerto|
            carro|casa|apresentação|prova|entrevista|chegada|visita)
        corda (e molas|do estendal|para o estendal|da roupa|pro varal|de roupa|do piano|da
            guitarra|do relógio|de escalada|de ginástica|da cortina|do barco|da persiana|dos
            estores|náutica|do baixo|do sino)
        corda (para|pra|pro|de) (o|a|os|as)? (estendal|varal|roupa|rede|balanço|baloiço|cão|
            cachorro|barco|escalada|treino|treinar|ginástica|crossfit|amarrar|embrulhar|atar o|
            atar a|mudança|cabra|vaca|cavalo|guitarra|viola|violão|persiana|estore|saltar|pular)
        (dar|deu|dou|dando|dei) (muita)? corda (a|ao|à|pra|pro|para|aos|no)
        a corda (toda|bamba|vocal)
        lâmina (da|de|do) (máquina|barbear|barba|serra|liquidificador|limpa|cortador|batedeira|
            patim|patins|água|aparelho|corta)
        lâminas (de|da|do|dos) (barbear|barba|limpa|patins|ar)
        (máquina de|aparelho de|gilete de|gilete pra|gilete para|gilete pras) (barbear|barba|
            depilar|pernas|as)
        (marquei|tenho|escolhi|escolhemos|defini|decidi|saiu|já tenho) (a|o|uma|já a) (data|
            dia) (da|do|de|para a|para o|pra|pro|dos|das) (minha|meu)? (cirurgia|operação|exame|
            exames|prova|casamento|consulta|mudança|viagem|entrevista|parto|cesariana|cesárea|
            festa|defesa|escritura|batizado|férias|formatura|aula|aulas|inspeção|vistoria|
            vacina|reunião|audiência|jantar|teste|concerto|show)
        (arma|armar) (a tenda|a barraca|confusão|secreta)
        arma de (água|brinquedo|arremesso|defesa)
        pistola de (água|cola|brinquedo|pintura|massagem)
        veneno (pra|para|de) (formigas|formiga|baratas|barata|mosquitos|ervas)
        (quero|vou|queria|preciso|apetece me|vontade de) sumir de (vergonha|casa)
        se (eu)? _ _ _ _ (a|o)? (minha|meu) (mãe|pai|chefe|mulher|marido|vó|avó|professora|
            professor|irmã|treinador) (me)? (mata|vai me matar|mata me|esfola|esgana)
        (vou|ainda|qualquer dia) (matar|mato|esgano|esganar) (o|a)? (meu|minha)? * _ (se|quando|
            por) (ele|ela|não|me|voltar|chegar|comer|deixar|estragar|roubar|esquecer)
        (faço|vou fazer) (o|a|um|uma|os|as|uns|umas) (almoço|jantar|comida|janta|bolo|compras|
            cama|limpeza|faxina|trabalho|tarefa|relatório|exercício|ginástica|ioga|yoga|chá|
            café|sopa|unhas|barba|mala|malas|chamada|caminhada|bolos|lanche|pão|ronda|arroz|
            trabalhos|tpc|relaxamento|meditação)
        (vou)? (deixar|parar|terminar|acabar|encerrar|largar) (com)? (a|as)? (terapia|sessões|
            consultas)
        (nariz|boca|gengiva|gengivas) _ (sangrar|a sangrar|sangrando)
        quando (eu)? for (embora|para|pra|à|ao|a|de) (férias|praia|casa|cidade|viagem|trabalho|
            mãe|médico|aposentad*|rica|rico|grande|velh*|avó|avô)
        (despedi me|me despedi|despedir me|me despedir) (dos|das|da|do|de) (colegas|equipa|
            equipe|turma|alunos|empresa|trabalho|chefe|praia|férias|verão|casa antiga|escola|
            professora|emprego)
        (despedi me|me despedi) (do|da) (emprego|trabalho|empresa)
        tomo (os|meus|os meus) (comprimidos|remédios|medicamentos) (todas as|todos os|todo dia|
            toda|de manhã|à noite|certinho|direito|a horas|como|ao|com)
    """,
}
