# /stats, and what admins are told of by themselves. Numbers and kinds, never who.
# CLDR counts 0 with 1 in Portuguese: [0] where it can be nothing, [1] instead of [one].

command-stats = Números e estado

stats-button = Números e estado
stats-now = <b>Ex-clientes</b>
stats-state-active = Disseram sim, em curso
stats-state-paused = Em pausa
stats-state-resting = Em descanso, após mensagens em silêncio
stats-state-ended = No fim do plano
stats-state-stopped = Com as mensagens paradas
stats-count = { $what }: { $count } ou mais
stats-few = { $what }: menos de 5
stats-steps = <i>De cinco em cinco, para que um número não mostre ninguém.</i>
stats-health = <b>O bot</b>
stats-alive = Último sinal de vida: há { $ago }
stats-alive-never = Último sinal de vida: ainda nenhum
stats-polled = Última resposta do Telegram: há { $ago }
stats-queue = Já na hora, e por enviar: { $count }
stats-queue-age = Disso, o mais antigo espera há { $ago }
stats-unsent = Mensagem mais antiga por enviar: criada há { $ago }
stats-drift-unknown = Relógio: ainda sem comparação
stats-drift-none = Relógio: igual ao do Telegram
stats-drift-ahead = Relógio: { $seconds } s à frente do relógio do Telegram
stats-drift-behind = Relógio: { $seconds } s atrás do relógio do Telegram
stats-size = Dados guardados: { $megabytes } MB
stats-backup = Última cópia de segurança: há { $ago }
stats-backup-never = Última cópia de segurança: nenhuma feita por este bot
stats-backup-failed = Uma cópia de segurança falhou há { $ago }
stats-caption = Por mês, de cinco em cinco. Um ponto quer dizer menos de 5 pessoas.
stats-figure-in = Disseram sim
stats-figure-paused = Em pausa
stats-figure-stopped = Pararam
stats-figure-erased = Apagaram
stats-figure-delivered = Mensagens entregues
stats-figure-uncertain = Mensagens incertas
stats-figure-skipped = Mensagens omitidas

uncertain-button = Envios incertos
uncertain-none = Nenhum envio espera uma decisão.
uncertain-head =
    <b>Envios incertos.</b> O Telegram não deu uma resposta clara, por isso talvez tenham chegado, talvez não. Não se enviam outra vez: chegar duas vezes seria pior.
uncertain-line = · { $kind }: { $count }, desde { $day }
uncertain-leave = Deixar como estão
kind-reply = Respostas a quem escreveu
kind-apology = Pedidos de desculpa
kind-receipt = Linhas de leitura e respostas curtas
kind-ping = Avisos para terapeutas
kind-letter = Cartas
kind-digest = Listas para terapeutas
kind-checkin = Mensagens para ex-clientes
kind-reminder = Segundas mensagens
kind-notice = Linhas para a administração e terapeutas
kind-news = Novidades para ex-clientes
kind-farewell = Últimas linhas

notice-unreachable =
    { $count ->
        [1] 1 terapeuta não recebe nada: o Telegram recusa o chat. O que é para essa pessoa espera. Ela pode tocar de novo em Start, ou a administração pode passar a outra pessoa.
       *[other] { $count } terapeutas não recebem nada: o Telegram recusa os chats. O que é para essas pessoas espera. Elas podem tocar de novo em Start, ou a administração pode passar a outra pessoa.
    }
notice-letters =
    { $count ->
        [1] 1 carta não pode ser entregue, porque não é possível chegar a quem a lê. Espera.
       *[other] { $count } cartas não podem ser entregues, porque não é possível chegar a quem as lê. Esperam.
    }
notice-uncertain =
    { $count ->
        [1] De 1 envio ninguém sabe se chegou. Espera uma decisão.
       *[other] De { $count } envios ninguém sabe se chegaram. Esperam uma decisão.
    }
notice-look = Ver
notice-backups = As cópias de segurança falham. A última tentativa foi { $day }, às { $hour }. O log da máquina mostra a razão.
notice-helplines =
    { $count ->
        [1] 1 linha de ajuda não é verificada há meio ano: { $which }.
       *[other] { $count } linhas de ajuda não são verificadas há meio ano: { $which }.
    } Quem cuida do bot pode ver as fontes e pôr a nova data em care/helplines.json.
notice-down =
    O bot não funcionou desde { $since } até { $until } ({ $zone }). { $moved ->
        [0] Nenhuma mensagem mudou de dia
        [1] 1 mensagem mudou de dia
       *[other] { $moved } mensagens mudaram de dia
    }, { $skipped ->
        [0] e nenhuma foi omitida
        [1] e 1 foi omitida
       *[other] e { $skipped } foram omitidas
    }.
