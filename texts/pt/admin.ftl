# What an admin meets: numbers and settings, never a word, a name or a label of a client.
#
# An admin has no gender: “a administração”, “quem administra”. A state is “sim” or “não”, as in
# settings.ftl, so nothing has to agree with the name of what is offered. CLDR counts 0 with 1 in
# Portuguese, so a plural that can be nothing has [0], or [1] instead of [one].

command-admin = A clínica: o que oferece

admin-panel =
    <b>A clínica</b>
    Terapeutas: { $therapists }
    Convites em aberto: { $invites }
    Ex-clientes que disseram sim: { $clients }
    Ainda por enviar: { $waiting }
admin-menu-offers = O que se oferece
admin-menu-languages = Idiomas
admin-menu-plans = Planos
admin-menu-hours = Horas habituais
admin-menu-kept = Tempo de guarda
admin-menu-days = Dias sem mensagens
admin-menu-texts = Textos da clínica
admin-audit = Histórico de ações
admin-invite = Convidar terapeuta
admin-invite-made =
    Um link para convidar uma pessoa como terapeuta. Funciona uma só vez, durante 30 dias, para quem o abrir primeiro:

    { $link }
admin-back = Voltar
admin-undo = Desfazer
admin-noted = Anotado. Vale a partir de agora.
admin-moved = Alguém mudou isto antes. Agora está assim.

# Sending.

admin-pause = Pausar todos os envios
admin-go-on = Retomar os envios
admin-is-paused =
    <b>Os envios estão em pausa</b> desde { $since }. { $by ->
        [you] A pausa foi feita com esta conta.
        [another] A pausa foi feita por outra pessoa da administração.
       *[nobody] A pausa foi feita por alguém que já não está na administração.
    } Quem escreve ainda recebe resposta. O resto espera:
admin-waits-nothing = Neste momento não espera nada.
admin-waits-checkin = { $count ->
        [1] 1 mensagem para ex-clientes
       *[other] { $count } mensagens para ex-clientes
    }
admin-waits-reminder = { $count ->
        [1] 1 mensagem de “mais uma, se há silêncio”
       *[other] { $count } mensagens de “mais uma, se há silêncio”
    }
admin-waits-digest = { $count ->
        [1] 1 lista para terapeutas
       *[other] { $count } listas para terapeutas
    }
admin-waits-letter = { $count ->
        [1] 1 carta
       *[other] { $count } cartas
    }
admin-waits-news = { $count ->
        [1] 1 linha para ex-clientes, como uma resposta curta
       *[other] { $count } linhas para ex-clientes, como as respostas curtas
    }
admin-waits-receipt = { $count ->
        [1] 1 linha de leitura
       *[other] { $count } linhas de leitura
    }
admin-waits-farewell = { $count ->
        [1] 1 última linha para ex-clientes
       *[other] { $count } últimas linhas para ex-clientes
    }
admin-waits-ping = { $count ->
        [1] 1 pedido para voltar a falar
       *[other] { $count } pedidos para voltar a falar
    }
admin-waits-notice = { $count ->
        [1] 1 aviso para terapeutas ou para a administração
       *[other] { $count } avisos para terapeutas ou para a administração
    }
admin-waits-reply = { $count ->
        [1] 1 resposta a alguém que escreveu
       *[other] { $count } respostas a pessoas que escreveram
    }
admin-waits-apology = { $count ->
        [1] 1 pedido de desculpa
       *[other] { $count } pedidos de desculpa
    }

# What is offered.

admin-offers =
    <b>O que se oferece</b>
    Desligar vale na hora, também para o que espera; antes disso, vê-se quantas pessoas são afetadas. Ligar não muda nada para ninguém, até que cada pessoa o escolha.
admin-offer = { $name }: { $state }
admin-offer-is = · <b>{ $name }:</b> { $what }
admin-offer-sure =
    <b>Desligar: { $name }</b>
    { $what }

    Neste momento isto afeta { $people } pessoas.
admin-turn-off = Desligar para todas as pessoas
admin-leave-on = Deixar ligado
admin-is-off = { $name }: a partir de agora, não.
admin-is-on = { $name }: a partir de agora, sim. Ainda não mudou nada para ninguém.
admin-offer-checkins = Mensagens
admin-offer-checkins-is = mensagens curtas para ex-clientes, nas datas que aceitaram.
admin-offer-checkins-off = Não sai mais nenhuma mensagem, nem as que esperam. Quem as recebe fica a saber por uma linha gentil, no seu horário. Continua a ser possível escrever a cada terapeuta.
admin-offer-letters = Cartas
admin-offer-letters-is = cada ex-cliente pode escrever uma carta e enviá-la.
admin-offer-letters-off = Não é possível começar nem enviar nenhuma carta. O que está escrito fica com quem o escreveu. Uma carta a caminho, que ainda não chegou a nenhuma lista, também fica com quem a escreveu, e essa pessoa recebe um aviso.
admin-offer-answers = Cartas de volta
admin-offer-answers-is = cada terapeuta pode responder uma vez a uma carta, se quem a escreveu o desejar.
admin-offer-answers-off = Não é possível responder a nenhuma carta. Uma resposta que ainda não saiu volta a ser um rascunho.
admin-offer-voice = Gravações de voz
admin-offer-voice-is = cada ex-cliente pode partilhar gravações de voz.
admin-offer-voice-off = As gravações de voz não seguem. As que ainda ninguém leu ficam com quem as fez, e essa pessoa recebe um aviso.
admin-offer-photos = Fotos
admin-offer-photos-is = cada ex-cliente pode partilhar fotos.
admin-offer-photos-off = As fotos não seguem. As que ainda ninguém leu ficam com quem as enviou, e essa pessoa recebe um aviso; as palavras que as acompanham continuam a seguir.
admin-offer-scale = Cinco respostas
admin-offer-scale-is = uma mensagem que pergunta traz cinco respostas para tocar, de “muito difícil” a “muito bem”.
admin-offer-scale-off = As mensagens chegam sem as cinco respostas, também as que esperam. O que foi tocado antes fica.
admin-offer-receipts = Linha quando é lido
admin-offer-receipts-is = quem o desejar recebe uma linha discreta quando algo seu foi lido.
admin-offer-receipts-off = Não sai mais nenhuma dessas linhas, nem as que esperam.
admin-offer-notes = Respostas curtas
admin-offer-notes-is = por cada coisa recebida, cada terapeuta pode enviar uma resposta curta, se a pessoa o desejar.
admin-offer-notes-off = Não é possível escrever mais nenhuma resposta curta, e as que esperam não saem.
admin-offer-reminders = Mais uma, se há silêncio
admin-offer-reminders-is = quando uma mensagem que pergunta fica em silêncio, pode chegar mais uma, e não há terceira.
admin-offer-reminders-off = Não sai mais nenhuma segunda mensagem, nem as que esperam.
admin-offer-danger = Palavras de perigo
admin-offer-danger-is = o programa nota algumas palavras de perigo e responde com números onde há pessoas. Se a pessoa aceitou, quem lê recebe uma linha. Muitas palavras escapam, e ninguém vigia.
admin-offer-danger-off = Já não se nota nenhuma dessas palavras, e ninguém recebe um aviso sobre elas. /help fica igual para todas as pessoas.
admin-offer-way_back = Voltar a falar
admin-offer-way_back-is = cada ex-cliente pode ver como voltar a falar com quem fez o convite, e enviar um aviso.
admin-offer-way_back-off = /back já não mostra como voltar a falar. Os pedidos já feitos continuam a ser vistos. /help fica igual para todas as pessoas.

# Languages, plans, hours, and how long things are kept.

admin-all = todos
admin-one-stays = Um idioma fica sempre.
admin-first-stays = Este plano é o que se propõe primeiro. É possível escolher outro para isso, e depois tirar este.
admin-languages = <b>Idiomas.</b> É possível escolher entre os que têm uma marca. Quem já usa outro fica com ele.
admin-plans = <b>Planos.</b> Os que têm uma marca podem ser propostos no convite, e escolhidos por quem quiser continuar. Quem tem outro fica com ele. Os últimos botões dizem qual aparece primeiro no convite.
admin-plan-light = Leve: após 1, 3, 6 e 12 meses
admin-plan-year = Um ano: 8 mensagens
admin-plan-long = Longo: após 3, 6, 12, 18 e 24 meses
admin-plan-weeks = A cada poucas semanas
admin-plan-first = Primeiro: { $plan }
admin-hours =
    { $form ->
       *[formal] <b>Horas habituais.</b> As mensagens chegam { $span }, no relógio de cada ex-cliente, até que escolha outras horas. Vale para quem disser sim a partir de agora. Toque numa opção, ou escreva horas como 10-18.
        [informal] <b>Horas habituais.</b> As mensagens chegam { $span }, no relógio de cada ex-cliente, até que escolha outras horas. Vale para quem disser sim a partir de agora. Toca numa opção, ou escreve horas como 10-18.
    }
admin-hours-unclear = As horas vão das 5:00 às 23:00, e duram uma hora ou mais. Nada mudou.
admin-span = das { $opens } às { $closes }
admin-kept =
    <b>Por quanto tempo se guarda</b>
    · <b>Palavras</b> partilhadas: este tempo depois de lidas.
    · <b>Ex-clientes</b> com as mensagens paradas, em descanso ou terminadas: tudo o que lhes diz respeito, este tempo depois da última atividade.

    Os prazos mais longos são os limites da lei. Cada pessoa recebe um aviso antes de se apagar algo seu, e pode guardar uma cópia.
admin-kept-words = Palavras: { $count } dias
admin-kept-link = Ex-clientes: { $count } meses
admin-days = { $count ->
        [1] 1 dia
       *[other] { $count } dias
    }
admin-months = { $count ->
        [1] 1 mês
       *[other] { $count } meses
    }
admin-shorter-words_kept =
    <b>Menos tempo: as palavras ficam guardadas { $after }, não { $before }.</b>
    Neste momento há coisas guardadas aqui de { $people } pessoas. Nada se apaga sem um aviso a cada pessoa, 14 dias antes.
admin-shorter-link_kept =
    <b>Menos tempo: o que é de cada ex-cliente apaga-se { $after } depois da última atividade, não { $before }.</b>
    Neste momento há coisas guardadas aqui de { $people } pessoas. Nada se apaga sem um aviso a cada pessoa, 30 dias antes.
admin-shorter-yes = Sim, menos tempo
admin-shorter-no = Deixar como está

# Quiet days.

admin-days-screen =
    { $form ->
       *[formal] <b>Dias sem mensagens.</b> Nestas datas, ex-clientes não recebem nada sem pedido; respostas, sim. Escreva uma data como { $example }. Com o ano, vale uma vez; sem ele, todos os anos. Cabem { $most } no máximo.
        [informal] <b>Dias sem mensagens.</b> Nestas datas, ex-clientes não recebem nada sem pedido; respostas, sim. Escreve uma data como { $example }. Com o ano, vale uma vez; sem ele, todos os anos. Cabem { $most } no máximo.
    }
admin-day-yearly = { $day }, todos os anos
admin-day-remove = Tirar: { $day }
admin-day-past = Esse dia já passou. Nada mudou.
admin-days-many = Cabem no máximo { $most } dias sem mensagens. Ao tirar um, fica lugar para outro.
admin-day-sure =
    <b>Sem mensagens: { $day }</b>
    Nesse dia há mensagens previstas para { $people } ex-clientes, e elas passam para os dias livres seguintes.
admin-day-yes = Nada nesse dia

# Texts of the practice.

admin-texts =
    { $form ->
       *[formal] <b>Textos da clínica.</b> Aparecem tal como os escreve, em todos os idiomas. Cada mudança é uma versão nova.
        [informal] <b>Textos da clínica.</b> Aparecem tal como os escreves, em todos os idiomas. Cada mudança é uma versão nova.
    }
admin-text-welcome = Boas-vindas
admin-text-privacy = Privacidade
admin-text-welcome-is =
    { $form ->
       *[formal] <b>Boas-vindas.</b> Vem antes da página em que cada ex-cliente diz sim. Escreva o texto, de até { $most } letras.
        [informal] <b>Boas-vindas.</b> Vem antes da página em que cada ex-cliente diz sim. Escreve o texto, de até { $most } letras.
    }
admin-text-privacy-is =
    { $form ->
       *[formal] <b>Privacidade.</b> Está em /privacy, ao lado do que o próprio programa diz lá. Depois de uma mudança, cada ex-cliente vê o texto uma vez, quando voltar a escrever ou a tocar em algo; não se pergunta nada a ninguém. Escreva o texto, de até { $most } letras.
        [informal] <b>Privacidade.</b> Está em /privacy, ao lado do que o próprio programa diz lá. Depois de uma mudança, cada ex-cliente vê o texto uma vez, quando voltar a escrever ou a tocar em algo; não se pergunta nada a ninguém. Escreve o texto, de até { $most } letras.
    }
admin-text-ours = Agora não há nenhum texto próprio.
admin-text-holds = Versão { $number }, desde { $day }:
admin-text-forget = Tirar o texto
admin-text-faults = Nada mudou, pela razão seguinte:

# Undo.

admin-undo-too = Desfazer isto também
admin-undone = Desfeito. “{ $what }” está como antes.
admin-undone-people = Isso volta para { $people } ex-clientes. Quem escolheu de novo desde então fica com o que escolheu.
admin-undone-late = Isso foi há mais de um dia, por isso cada ex-cliente escolhe de novo.
admin-undo-changed-since = Nada foi desfeito: “{ $what }” mudou outra vez desde então. /admin mostra como está.
admin-undo-not-here = Isto não se pode desfazer aqui. /admin mostra como está tudo.
admin-sending = todos os envios
admin-bound-languages = idiomas
admin-bound-plans = planos
admin-bound-default_plan = o plano que se propõe primeiro
admin-bound-default_hours = horas habituais
admin-bound-words_kept = tempo de guarda das palavras
admin-bound-link_kept = tempo de guarda de ex-clientes

# The supervisor, and a therapist who leaves.

admin-supervisor = Supervisão
admin-supervisor-screen = <b>Supervisão.</b> Quem disser que algo incomodou pode escolher quem lê isso: terapeuta, quem supervisiona ou ninguém. Quem supervisiona?
admin-supervisor-none = Ninguém
admin-supervisor-chosen = ✓ { $name }

admin-handover = Saída de terapeuta
admin-handover-who = <b>Saída de terapeuta.</b> De quem são as pessoas a quem se pergunta por alguém mais? Pergunta-se a cada uma em separado; aqui ninguém vê quem são.
admin-handover-none = Ainda não há terapeutas aqui.
admin-handover-to = Por quem se pode perguntar a ex-clientes de { $therapist }?
admin-handover-sure = { $therapist } sai agora, e pergunta-se a cada ex-cliente se { $successor } pode ler. Nenhum botão desfaz isto.
admin-handover-sure-nobody = { $therapist } sai agora, e diz-se a cada ex-cliente que ninguém continua a ler. Nenhum botão desfaz isto.
admin-handover-yes = Sim, passar a outra pessoa
admin-handover-done = A saída de { $therapist } está feita. Ex-clientes ficam a saber.
admin-handover-left = Esta conta já não faz parte da clínica, por isso não chega mais nada aqui. Ex-clientes ficam a saber.
admin-idle =
    { $count ->
        [0] Nada espera por abrir há 60 dias.
        [one] 1 terapeuta tem algo para ler há 60 dias, e não abriu nada. Em /admin é possível passar a outra pessoa.
       *[other] { $count } terapeutas têm algo para ler há 60 dias, e não abriram nada. Em /admin é possível passar a outra pessoa.
    }

# How many people, where it says how many.

headcount-few = menos de { $count }
headcount-least = pelo menos { $count }
