# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Escolher mais
settings-which = De que mensagens se trata?
settings-menu =
    { $form ->
       *[formal] <b>As suas escolhas.</b> Cada mudança vale na hora.
        [informal] <b>As tuas escolhas.</b> Cada mudança vale na hora.
    }
settings-as-it-is =
    Próxima mensagem: { $next }
    Horas: das { $opens } às { $closes } ({ $place })
    Notificações: { $level }
    Temas: { $topics }
settings-none = não há
settings-back = Voltar
settings-next = Continuar
settings-done = Pronto
settings-defaults = Pronto, o resto fica assim
settings-chosen = ✓ { $label }
settings-on = sim
settings-off = não
settings-noted = Está anotado.
settings-end = <b>Fica assim.</b> /settings mostra tudo outra vez, a qualquer momento.
settings-end-round = <b>Está tudo pronto.</b> /settings muda isto a qualquer momento; /stop termina tudo na hora.
settings-day-unclear = Não deu para entender essa data, por isso nada mudou.

settings-menu-dates = Datas
settings-menu-hours = Horas e relógio
settings-menu-level = Notificações
settings-menu-topics = Temas
settings-menu-quiet = Dias sem mensagens
settings-menu-country = País para linhas de ajuda
settings-menu-called = O meu nome aqui
settings-menu-switch = Ligar e desligar
settings-menu-kinds = Tipos de mensagem
settings-menu-pause = Pausa até uma data
settings-menu-language = Idioma e tom
settings-menu-moving = Outra conta
settings-menu-plan = Ritmo e duração

settings-dates =
    { $form ->
       *[formal] <b>As suas datas.</b> Cada uma pode mudar até 14 dias. Toque numa para a mudar, ou deixe tudo como está.
        [informal] <b>As tuas datas.</b> Cada uma pode mudar até 14 dias. Toca numa para a mudar, ou deixa tudo como está.
    }
settings-dates-none =
    { $form ->
       *[formal] <b>As suas datas.</b> Não há mensagens previstas.
        [informal] <b>As tuas datas.</b> Não há mensagens previstas.
    }
settings-move =
    { $form ->
       *[formal] Esta mensagem está marcada para { $day }. Para mudar, toque num botão ou escreva outra data, como { $example }.
        [informal] Esta mensagem está marcada para { $day }. Para mudar, toca num botão ou escreve outra data, como { $example }.
    }
settings-move-day-back = Um dia antes
settings-move-day-on = Um dia depois
settings-move-week-back = Uma semana antes
settings-move-week-on = Uma semana depois
settings-moved = Agora está marcada para { $day }.
settings-move-refused = Esse dia não serve, por isso nada mudou. Uma mensagem pode mudar até 14 dias. Fica pelo menos a 21 dias das outras, e não cai em dias sem mensagens.

settings-hours =
    { $form ->
       *[formal] <b>As suas horas.</b>
        [informal] <b>As tuas horas.</b>
    } As mensagens chegam entre as { $opens } e as { $closes }. O relógio usado: { $place }.

    { $form ->
       *[formal] Toque num botão, ou escreva horas como 18-21. Para usar outro relógio, escreva uma cidade.
        [informal] Toca num botão, ou escreve horas como 18-21. Para usar outro relógio, escreve uma cidade.
    }
settings-hours-morning = Manhã: das { $opens } às { $closes }
settings-hours-afternoon = Tarde: das { $opens } às { $closes }
settings-hours-evening = Noite: das { $opens } às { $closes }
settings-hours-day = Todo o dia: das { $opens } às { $closes }
settings-hours-unclear = Não se encontraram aí horas nem uma cidade, por isso nada mudou. Também serve uma cidade maior do mesmo fuso horário.
settings-hours-refused = As horas vão das { $earliest } às { $latest }, e duram uma hora ou mais. Nada mudou.
settings-zone-which = É esta? A hora é a que um relógio mostra lá agora. Se não for, serve escrever outra cidade.

settings-level = <b>Notificações.</b> Isto é o que alguém ao lado poderia ler no telefone bloqueado:
settings-level-open = Abertas
settings-level-discreet = Discretas
settings-level-sealed = Fechadas

settings-topics =
    { $form ->
       *[formal] <b>Temas.</b> Uma mensagem pode perguntar por uma parte da sua vida, se a escolher aqui. Podem ser várias, ou nenhuma. Também serve um tema em palavras suas: basta escrever, até { $most } letras.
        [informal] <b>Temas.</b> Uma mensagem pode perguntar por uma parte da tua vida, se a escolheres aqui. Podem ser várias, ou nenhuma. Também serve um tema em palavras tuas: basta escrever, até { $most } letras.
    }

    “Aquela parte da vida” e “O passado” nunca são nomeados numa mensagem.
settings-topic-work = Trabalho
settings-topic-home = Casa e dinheiro
settings-topic-life = Aquela parte da vida (saúde, gravidez)
settings-topic-parenting = Criar filhos
settings-topic-family = Família
settings-topic-partner = Vida a dois
settings-topic-past = O passado
settings-topics-offered =
    { $form ->
       *[formal] { $therapist } oferece: { $topics }. Nada se pergunta sobre isso sem o seu toque.
        [informal] { $therapist } oferece: { $topics }. Nada se pergunta sobre isso sem o teu toque.
    }
settings-topic-length = Um tema tem de 1 a { $most } letras, por isso nada mudou.
settings-topic-many =
    { $form ->
       *[formal] Não cabem mais temas aqui. Pode desligar um, ou ficar com estes.
        [informal] Não cabem mais temas aqui. Podes desligar um, ou ficar com estes.
    }

settings-quiet =
    { $form ->
       *[formal] <b>Dias sem mensagens.</b> Uma mensagem que cairia num deles chega um pouco depois. Para acrescentar um dia, escreva uma data, como { $example }.
        [informal] <b>Dias sem mensagens.</b> Uma mensagem que cairia num deles chega um pouco depois. Para acrescentar um dia, escreve uma data, como { $example }.
    }
settings-occasion = Uma mensagem gentil nesse dia
settings-occasion-yearly = { $day }, todos os anos: uma mensagem
settings-occasion-is = A mensagem para esse dia toma o lugar da mensagem prevista mais próxima. Se não houver nenhuma perto, não chega.
settings-holidays-quiet = Nada em feriados
settings-holidays-open = Também em feriados
settings-quiet-yearly = { $day }, todos os anos
settings-quiet-which = É para todos os anos, ou só para esta vez?
settings-quiet-remove = Tirar: { $day }
settings-quiet-many = Cabem no máximo { $most } dias. Para mais tempo, serve melhor uma pausa.
settings-turn-quiet = Nada entre 20/12 e 2/1
settings-turn-open = Também nesses dias

settings-country =
    { $form ->
       *[formal] <b>O seu país.</b> Serve só para uma coisa: mostrar as linhas de ajuda de lá. Escreva o nome, ou toque num botão.
        [informal] <b>O teu país.</b> Serve só para uma coisa: mostrar as linhas de ajuda de lá. Escreve o nome, ou toca num botão.
    }
settings-country-which = É este? Se não for, serve escrever outra vez.
settings-country-unclear = Nenhum país da lista tem esse nome, por isso nada mudou.
settings-country-forget = Não dizer nenhum país

settings-called =
    { $form ->
       *[formal] <b>O seu nome aqui.</b> As mensagens usam o nome { $name }, e só com notificações abertas. Para mudar, escreva outro nome.
        [informal] <b>O teu nome aqui.</b> As mensagens usam o nome { $name }, e só com notificações abertas. Para mudar, escreve outro nome.
    }
settings-called-nothing =
    { $form ->
       *[formal] <b>O seu nome aqui.</b> As mensagens não usam nenhum nome. Para mudar, escreva um. Só aparece com notificações abertas.
        [informal] <b>O teu nome aqui.</b> As mensagens não usam nenhum nome. Para mudar, escreve um. Só aparece com notificações abertas.
    }
settings-called-forget = Não usar nenhum nome
settings-called-length = Um nome tem de 1 a { $most } letras, por isso nada mudou.

settings-switches =
    { $form ->
       *[formal] <b>Ligar e desligar.</b> Cada opção conta por si. Toque numa para a mudar.
        [informal] <b>Ligar e desligar.</b> Cada opção conta por si. Toca numa para a mudar.
    }
settings-switch-receipts = Linha quando é lido: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Quando algo seu tiver sido lido por { $therapist }, chega uma linha discreta.
        [informal] Quando algo teu tiver sido lido por { $therapist }, chega uma linha discreta.
    }
settings-switch-scale = Cinco respostas: { $state }
settings-switch-scale-is = Uma mensagem que pergunta traz cinco respostas para tocar, de “muito difícil” a “muito bem”.
settings-switch-notes = Respostas curtas: { $state }
settings-switch-notes-is =
    { $form ->
       *[formal] Por cada coisa que partilhar, { $therapist } pode enviar uma resposta curta.
        [informal] Por cada coisa que partilhares, { $therapist } pode enviar uma resposta curta.
    }
settings-switch-danger-ping = Aviso em caso de perigo: { $state }
settings-switch-danger-ping-is =
    { $form ->
       *[formal] Um programa nota algumas palavras de perigo, no próprio computador da clínica. Muitas escapam, e ninguém vigia. Quando nota alguma, { $therapist } recebe uma linha sem as suas palavras. Chega de dia, e não na hora. O envio aparece neste chat, e pode retirar essa linha.
        [informal] Um programa nota algumas palavras de perigo, no próprio computador da clínica. Muitas escapam, e ninguém vigia. Quando nota alguma, { $therapist } recebe uma linha sem as tuas palavras. Chega de dia, e não na hora. O envio aparece neste chat, e podes retirar essa linha.
    }
settings-switch-danger-ping-none =
    { $form ->
       *[formal] Se as suas palavras soarem a perigo, { $therapist } pode receber uma linha sem elas. Neste idioma o programa não nota palavras dessas, por isso não sai nada.
        [informal] Se as tuas palavras soarem a perigo, { $therapist } pode receber uma linha sem elas. Neste idioma o programa não nota palavras dessas, por isso não sai nada.
    }
settings-switch-reminder = Mais uma, se há silêncio: { $state }
settings-switch-reminder-is = Quando uma mensagem que pergunta fica em silêncio, uma semana depois chega mais uma. Não há terceira.
settings-switch-may-keep = Pode ficar guardado: { $state }
settings-switch-may-keep-is =
    { $form ->
       *[formal] { $therapist } pode guardar o que leu, numa prateleira própria, até que desligue isto.
        [informal] { $therapist } pode guardar o que leu, numa prateleira própria, até que desligues isto.
    }

settings-kinds = <b>Tipos de mensagem.</b> Um olá não pergunta nada. Um convite pergunta como vão as coisas. Com os dois, não responder está bem.
settings-kinds-both = Os dois, alternados
settings-kinds-hello = Só olás
settings-kinds-invitation = Só convites

settings-pause =
    { $form ->
       *[formal] <b>Uma pausa.</b> Nada chega antes da data que escolher. Toque num botão, ou escreva uma data, como { $example }.
        [informal] <b>Uma pausa.</b> Nada chega antes da data que escolheres. Toca num botão, ou escreve uma data, como { $example }.
    }
settings-pause-is =
    { $form ->
       *[formal] <b>Uma pausa.</b> Nada chega antes de { $day }. Para mudar, toque num botão ou escreva uma data, como { $example }.
        [informal] <b>Uma pausa.</b> Nada chega antes de { $day }. Para mudar, toca num botão ou escreve uma data, como { $example }.
    }
settings-pause-weeks = Durante 2 semanas
settings-pause-month = Durante um mês
settings-pause-months = Durante 3 meses
settings-pause-refused = Uma pausa termina num dia a partir de amanhã, até dois anos à frente. Nada mudou.

settings-plan =
    <b>Ritmo e duração.</b> { $count ->
        [0] Não há mensagens previstas.
        [one] Há mais uma mensagem prevista.
       *[other] Há mais { $count } mensagens previstas.
    } Outro plano conta a partir de hoje. Antes do sim, é possível ver as datas dele.
settings-plan-light = Leve: após 1, 3, 6 e 12 meses
settings-plan-year = Um ano: 8 mensagens
settings-plan-long = Longo: após 3, 6, 12, 18 e 24 meses
settings-plan-again = O mesmo plano, desde hoje
settings-plan-on-wish =
    { $form ->
       *[formal] Não vão chegar mensagens. Pode escrever aqui a qualquer momento.
        [informal] Não vão chegar mensagens. Podes escrever aqui a qualquer momento.
    }
settings-plan-dates =
    Estas seriam as datas, no lugar das anteriores:

    { $dates }

    Depois da última, termina. Nenhuma precisa de resposta. { $form ->
       *[formal] Pode parar a qualquer momento, com um toque.
        [informal] Podes parar a qualquer momento, com um toque.
    }
settings-plan-yes = Sim, estas datas
settings-plan-no = Não, deixar como está

command-settings = Mudar o que chega, e quando
