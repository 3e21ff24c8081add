# A therapist leaves: each client is asked anew, and no answer is fine.
#
# To clients “has left” is “já não lê aqui”: it says neither where to nor why, and fits anybody.
# To hand over = passar a outra pessoa.

command-leave = Sair, e passar a outra pessoa

leave-asks =
    { $form ->
       *[formal] <b>Sair.</b> Se sair, não chega mais nada aqui, e os seus convites em aberto terminam. Pergunta-se a cada ex-cliente se outra pessoa pode ler a partir daí. Nada do que foi partilhado até agora vai junto.
        [informal] <b>Sair.</b> Se saíres, não chega mais nada aqui, e os teus convites em aberto terminam. Pergunta-se a cada ex-cliente se outra pessoa pode ler a partir daí. Nada do que foi partilhado até agora vai junto.
    }

    Quem pode ser essa pessoa?
leave-nobody = Ninguém
leave-not = Agora não
leave-stays = Fica tudo como estava. Nada mudou.
leave-sure = Sair agora? Depois, pergunta-se uma vez a cada ex-cliente se { $successor } pode ler. Nenhum botão desfaz isto.
leave-sure-nobody = Sair agora? Depois, diz-se a cada ex-cliente que ninguém continua a ler, e que as mensagens terminam. Nenhum botão desfaz isto.
leave-yes = Sim, sair
leave-done =
    { $form ->
       *[formal] A saída está feita. Fica um obrigado pelo tempo de leitura aqui. O que anotou em privado fica até ser apagado.
        [informal] A saída está feita. Fica um obrigado pelo tempo de leitura aqui. O que anotaste em privado fica até ser apagado.
    }
leave-home = A saída está feita, por isso não chega mais nada aqui.
leave-came =
    { $form ->
       *[formal] { $therapist } vai sair. Pergunta-se a ex-clientes se, a partir de agora, é possível partilhar com a sua lista. Quem disser sim aparece nela como se fosse a primeira vez; nada do que foi partilhado antes vem junto.
        [informal] { $therapist } vai sair. Pergunta-se a ex-clientes se, a partir de agora, é possível partilhar com a tua lista. Quem disser sim aparece nela como se fosse a primeira vez; nada do que foi partilhado antes vem junto.
    }

# To clients. The first may stand on a lock screen.
handover-news = Algo mudou aqui. Pode esperar, sem pressa.
handover-asks =
    { $form ->
       *[formal] { $therapist } já não lê aqui, por isso as mensagens chegaram ao fim. O que { $therapist } ainda não tinha lido é só seu.
        [informal] { $therapist } já não lê aqui, por isso as mensagens chegaram ao fim. O que { $therapist } ainda não tinha lido é só teu.
    }

    { $form ->
       *[formal] Se quiser, { $successor } pode ler o que escrever a partir de agora. Nada do que contou antes vai junto.
        [informal] Se quiseres, { $successor } pode ler o que escreveres a partir de agora. Nada do que contaste antes vai junto.
    } Não responder está bem: então tudo termina sem mais, nesta data: { $day }.
handover-yes = Ver como seria
handover-no = Deixar terminar
handover-name =
    { $form ->
       *[formal] { $successor } não vê nada do que ficou para trás. Com que nome ou sinal quer aparecer lá? Toque num botão, ou escreva até { $most } letras.
        [informal] { $successor } não vê nada do que ficou para trás. Com que nome ou sinal queres aparecer lá? Toca num botão, ou escreve até { $most } letras.
    }
handover-no-name = Sem nome
handover-name-length = Aqui serve um nome ou sinal de 1 a { $most } letras.
handover-declined =
    { $form ->
       *[formal] Então termina aqui. Não chega mais nada sem pedido, e o que contou continua a ser seu: /mine mostra, /mydata envia uma cópia, /forget apaga.
        [informal] Então termina aqui. Não chega mais nada sem pedido, e o que contaste continua a ser teu: /mine mostra, /mydata envia uma cópia, /forget apaga.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } já não lê aqui, e ninguém continua a ler. Por isso, as mensagens chegaram ao fim. O que ainda não tinha sido lido é só seu. /mine mostra o que contou, /mydata envia uma cópia, /forget apaga tudo. /help mostra onde responde uma pessoa.
        [informal] { $therapist } já não lê aqui, e ninguém continua a ler. Por isso, as mensagens chegaram ao fim. O que ainda não tinha sido lido é só teu. /mine mostra o que contaste, /mydata envia uma cópia, /forget apaga tudo. /help mostra onde responde uma pessoa.
    }
handover-ended =
    { $form ->
       *[formal] As mensagens chegaram ao fim, e está bem assim. Não chega mais nada sem pedido. O que contou continua a ser seu: /mine mostra, /mydata envia uma cópia, /forget apaga.
        [informal] As mensagens chegaram ao fim, e está bem assim. Não chega mais nada sem pedido. O que contaste continua a ser teu: /mine mostra, /mydata envia uma cópia, /forget apaga.
    }
handover-nobody-reads =
    { $form ->
       *[formal] { $therapist } já não lê aqui, por isso ninguém lê isto. Fica guardado, e é só seu.
        [informal] { $therapist } já não lê aqui, por isso ninguém lê isto. Fica guardado, e é só teu.
    }
