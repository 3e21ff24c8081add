# For therapists: set-up, invites, digests.

setup-name =
    { $form ->
       *[formal] Olá. Algumas perguntas curtas, e depois já pode convidar. Que nome pode aparecer para quem receber o convite? Basta o primeiro nome.
        [informal] Olá. Algumas perguntas curtas, e depois já podes convidar. Que nome pode aparecer para quem receber o convite? Basta o primeiro nome.
    }
setup-name-length = É preciso um nome de 1 a { $most } letras.
setup-zone =
    { $form ->
       *[formal] Qual é a cidade do seu fuso horário? Escreva o nome dela.
        [informal] Qual é a cidade do teu fuso horário? Escreve o nome dela.
    }
setup-zone-unknown = Nenhuma cidade da lista tem esse nome. Também serve uma maior do mesmo fuso horário.
setup-zone-which = É esta? A hora é a que um relógio mostra lá agora. Se não for, serve escrever outra cidade.
setup-days =
    { $form ->
       *[formal] Em que dias lê? Quem receber o convite saberá quais são. Nos outros dias não chega nada; sem nada para ler, também não.
        [informal] Em que dias lês? Quem receber o convite saberá quais são. Nos outros dias não chega nada; sem nada para ler, também não.
    }
setup-day-chosen = ✓ { $day }
setup-days-done = Estes dias
setup-days-none = É preciso pelo menos um dia.
setup-hour =
    { $form ->
       *[formal] A que hora pode chegar a lista? Toque numa, ou escreva uma hora como 7:30.
        [informal] A que hora pode chegar a lista? Toca numa, ou escreve uma hora como 7:30.
    }
setup-hour-unclear = Aqui serve uma hora entre as { $earliest } e as { $latest }, por exemplo 7:30.
setup-done =
    Está tudo pronto, { $name }. O que for partilhado chega às { $hour } ({ $zone }). Dias de leitura: { $days }. { $form ->
       *[formal] O silêncio de alguém não diz nada sobre o seu trabalho.
        [informal] O silêncio de alguém não diz nada sobre o teu trabalho.
    }

    Ninguém vigia este chat, e quem recebe o convite sabe disso.

invite-button = Convidar ex-cliente
invite-label =
    { $form ->
       *[formal] Para quem é? Escreva uma etiqueta de até { $most } letras, que mais ninguém vê. Bastam as iniciais.
        [informal] Para quem é? Escreve uma etiqueta de até { $most } letras, que mais ninguém vê. Bastam as iniciais.
    }
invite-label-length = É preciso uma etiqueta de 1 a { $most } letras.
invite-last-session =
    { $form ->
       *[formal] Quando foi, ou será, a última sessão? Toque num botão, ou escreva uma data como { $example }.
        [informal] Quando foi, ou será, a última sessão? Toca num botão, ou escreve uma data como { $example }.
    }
invite-last-today = Hoje
invite-last-week = Há uma semana
invite-last-unclear = Não deu para entender essa data. Serve uma como { $example }.
invite-talked =
    Última sessão: { $day }. Antes disso não chega nenhuma mensagem. { $form ->
       *[formal] Já conversou com essa pessoa sobre o fim, e ela gostaria de ter notícias suas?
        [informal] Já conversaste com essa pessoa sobre o fim, e ela gostaria de ter notícias tuas?
    }
invite-talked-yes = Sim, já foi conversado
invite-talked-no = Ainda não
invite-not-yet = Então isto pode ficar para depois. Depois dessa conversa, /invite começa de novo.
invite-plan = De quanto em quanto tempo pode chegar uma mensagem? A pessoa vê as datas antes, e pode mudar de opinião. Conta-se desde a última sessão.
plan-light = Leve: após 1, 3, 6 e 12 meses
plan-year = Um ano: 8 mensagens, e termina
plan-long = Longo: após 3, 6, 12, 18 e 24 meses
plan-weeks = A cada { $weeks } semanas, um ano
invite-topics =
    { $form ->
       *[formal] Se quiser, ofereça temas sobre os quais uma mensagem pode perguntar. Quem decide é a pessoa: nada se pergunta sem o toque dela.
        [informal] Se quiseres, oferece temas sobre os quais uma mensagem pode perguntar. Quem decide é a pessoa: nada se pergunta sem o toque dela.
    }
invite-topics-go-on = Continuar
invite-opening =
    { $form ->
       *[formal] Se quiser, uma linha para a primeira mensagem, de até { $most } letras. Não pede nada, nem diz nada delicado num telefone bloqueado.
        [informal] Se quiseres, uma linha para a primeira mensagem, de até { $most } letras. Não pede nada, nem diz nada delicado num telefone bloqueado.
    }
invite-opening-skip = Sem linha
invite-opening-faults =
    { $form ->
       *[formal] Essa linha poderia pesar a alguém. Aqui está a razão, para que a possa mudar:
        [informal] Essa linha poderia pesar a alguém. Aqui está a razão, para que a possas mudar:
    }
fault-too_long = Tem mais de 140 letras.
fault-guilt = Pode soar a queixa, ou a preocupação com o silêncio.
fault-demand = Pede alguma coisa. Aqui não se pede nada.
fault-assumed_state = Dá por certo como a pessoa está.
fault-cheer = Anima de um jeito que pode doer num dia difícil.
fault-clinical = Tem uma palavra de terapia, e um telefone bloqueado pode mostrá-la.
fault-marketing = Soa a publicidade.
fault-praise = Elogia quem ajudou.
fault-forbidden = Promete o que ninguém pode cumprir aqui, ou conta quantas pessoas não vieram.
fault-question_too_many = Tem mais de uma pergunta.
fault-exclamation = Tem mais de um ponto de exclamação.
fault-contact = Tem um link, um número ou um endereço.
invite-made =
    { $form ->
       *[formal] O convite para <b>{ $label }</b> é a imagem abaixo. Mostre, imprima ou passe o link por conta própria. Funciona uma só vez, durante 30 dias, para quem o abrir primeiro.
        [informal] O convite para <b>{ $label }</b> é a imagem abaixo. Mostra, imprime ou passa o link por tua conta. Funciona uma só vez, durante 30 dias, para quem o abrir primeiro.
    }
invite-card =
    Uma mensagem curta de vez em quando, sem nenhum compromisso. Este link funciona uma só vez:

    { $link }
invite-opened-twice = O link para { $label } foi aberto por uma segunda pessoa. Ela não viu nenhum nome, e não passou dali.
therapist-home = A próxima leitura é { $day }, às { $hour }, se houver algo para ler. Até lá ninguém vigia aqui, e ex-clientes sabem disso.
day-not-set = no próximo dia de leitura

digest-cover =
    { $count ->
        [0] Não há mais nada para ler aqui.
        [one] 1 coisa para ler, sem pressa.
       *[other] { $count } coisas para ler, sem pressa.
    }
digest-repeat = (Isto pode estar repetido.)
digest-open = Abrir
digest-close = Fechar
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · lido
digest-topic = Tema: { $topic }
digest-then = <i>antes, { $day }</i>
digest-now = <i>agora</i>
digest-told-quietly = A pessoa recebe uma linha discreta, durante o dia.
digest-marked-read = Marcado como lido.
digest-withdrawn = <b>{ $number } · { $label }</b> · retirado
digest-read = Lido { $number }
digest-read-all = Tudo lido
digest-whole-button = Inteiro { $number }
digest-whole = <b>{ $label }</b>, na íntegra:
digest-footer =
    { $form ->
       *[formal] <i>O silêncio não diz nada sobre o seu trabalho.</i>
        [informal] <i>O silêncio não diz nada sobre o teu trabalho.</i>
    }
