# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
# Trail = histórico de ações (the word for a record is spelt in two ways).

command-audit = Histórico de ações: quem fez o quê

audit-head = <b>Histórico de ações</b>: { $subject }. As horas são as de { $zone }.
audit-empty = Ainda não há nada aqui.
audit-whole =
    { $count ->
        [1] Verificado: sem quebras, 1 entrada.
       *[other] Verificado: sem quebras, { $count } entradas.
    }
audit-newest = { $count } entradas. Verificado: as { $checked } mais recentes estão sem quebras. A exportação verifica todas.
audit-broken =
    { $form ->
       *[formal] Verificado: <b>há uma quebra na entrada { $number }.</b> Foi mudada, ou uma anterior já não está. Guarde uma cópia dos dados e fale com quem cuida do bot.
        [informal] Verificado: <b>há uma quebra na entrada { $number }.</b> Foi mudada, ou uma anterior já não está. Guarda uma cópia dos dados e fala com quem cuida do bot.
    }
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = nada
audit-older = Mais antigo
audit-newest-button = O mais recente
audit-export = Exportar tudo
audit-undo = Desfazer { $number }
audit-exported = A exportação está a caminho: uma entrada em cada linha, e na última, se há alguma quebra.
audit-file = O histórico de ações (JSON por linhas)

audit-subject-all = Tudo
audit-subject-consent = Consentimento
audit-subject-settings = Opções
audit-subject-access = Acessos
audit-subject-sends = Envios
audit-subject-people = Pessoas
audit-subject-data = Dados

audit-who-you = esta conta
audit-who-client = ex-cliente { $id }
audit-who-therapist = terapeuta { $id }
audit-who-admin = administração { $id }
audit-who-operator = quem cuida do bot
audit-who-bot = o bot

audit-act-consent-given = consentimento dado
audit-act-consent-withdrawn = consentimento retirado
audit-act-consent-declined = consentimento não dado
audit-act-settings-choice = escolha de ex-cliente
audit-act-settings-therapist = escolha de terapeuta
audit-act-settings-offer = oferta da clínica
audit-act-settings-bound = opção da clínica
audit-act-settings-text = texto da clínica
audit-act-settings-paused = todos os envios em pausa
audit-act-settings-resumed = envios retomados
audit-act-settings-undone = mudança desfeita
audit-act-access-list = lista aberta
audit-act-access-story = história aberta
audit-act-access-letter = carta aberta
audit-act-access-page = página de ex-cliente aberta
audit-act-access-record = documento exportado
audit-act-access-export = dados exportados
audit-act-sends-sent = enviado
audit-act-sends-uncertain = talvez tenha chegado, não se repete
audit-act-sends-skipped = omitido
audit-act-sends-failed = não enviado
audit-act-sends-resolved = envios incertos vistos
audit-act-people-invited = convite criado
audit-act-people-revoked = convite retirado
audit-act-people-joined = chegada de terapeuta
audit-act-people-suspended = terapeuta em suspenso
audit-act-people-resumed = regresso de terapeuta
audit-act-people-left = saída de terapeuta
audit-act-people-admin = entrada na administração
audit-act-people-noadmin = saída da administração
audit-act-people-stopped = mensagens de ex-cliente paradas
audit-act-people-handed = ex-clientes com pedido para passar a outra pessoa
audit-act-data-erased = apagado
audit-act-data-forgotten = apagado no fim do prazo
audit-act-data-burnt = carta queimada
audit-act-data-backup = cópia de segurança feita
audit-act-data-restored = cópia de segurança reposta
audit-act-data-keys = chaves mudadas
audit-act-data-cut = entradas com mais de seis anos retiradas
audit-act-data-closing = fim do bot

# What was changed, as it stands in a line of the trail.

audit-what-checkins = mensagens
audit-what-letters = cartas
audit-what-answers = cartas de volta
audit-what-voice = gravações de voz
audit-what-photos = fotos
audit-what-scale = cinco respostas
audit-what-receipts = linha quando é lido
audit-what-notes = respostas curtas
audit-what-reminders = mais uma, se há silêncio
audit-what-danger = palavras de perigo
audit-what-way_back = voltar a falar
audit-what-languages = idiomas
audit-what-plans = planos
audit-what-default_plan = plano proposto primeiro
audit-what-default_hours = horas habituais
audit-what-words_kept = tempo de guarda das palavras
audit-what-link_kept = tempo de guarda de ex-clientes
audit-what-welcome = texto de boas-vindas
audit-what-privacy = texto de privacidade
audit-what-quiet_day = um dia sem mensagens
audit-what-supervisor = supervisão
audit-what-sending = envio
audit-what-reply = resposta
audit-what-apology = pedido de desculpa
audit-what-receipt = linha quando é lido
audit-what-ping = aviso a terapeuta
audit-what-letter = carta
audit-what-digest = lista
audit-what-checkin = mensagem
audit-what-reminder = mais uma, se há silêncio
audit-what-notice = aviso
audit-what-news = novidade
audit-what-farewell = última linha
audit-what-story = história
audit-what-draft = rascunho
audit-what-link = ex-cliente
audit-what-therapist = terapeuta
audit-what-client = ex-cliente
audit-what-admin = administração
audit-what-state = como está
audit-what-paused_until = pausa até
audit-what-rhythm = ritmo
audit-what-plan = plano
audit-what-window = horas
audit-what-discretion = notificações
audit-what-kinds = tipos de mensagem
audit-what-thinned_from = menos mensagens desde
audit-what-danger_ping = aviso em caso de perigo
audit-what-may_keep = pode ficar guardado
audit-what-holidays = feriados
audit-what-turn_of_year = fim de ano
audit-what-digest_days = dias da lista
audit-what-digest_minute = hora da lista
audit-what-own_hours = horas próprias
audit-what-opens = a lista abre sozinha
audit-what-when_empty = lista também vazia
audit-what-week_most = máximo por semana
audit-what-zone = fuso horário
audit-what-name = nome
audit-what-waiting = tempo de espera
audit-what-free_help = ajuda gratuita
audit-what-policy = o que aqui não se aceita
audit-what-away = ausência
audit-what-back = regresso
audit-what-cover = substituição
audit-what-opening = linha inicial
audit-what-renewed = renovação
audit-what-date = uma data
audit-what-called = nome usado aqui
audit-what-country = país
audit-what-quiet_days = dias sem mensagens
audit-what-topics = temas
audit-what-moving_code = código para outra conta
audit-what-language = idioma
audit-what-mydata = cópia dos dados
audit-what-audit = histórico de ações
audit-what-shared = as partilhas
audit-what-shelf = o que pode ficar guardado
audit-what-picture = imagem

audit-value-on = sim
audit-value-off = não
audit-value-active = em curso
audit-value-paused = em pausa
audit-value-resting = em descanso
audit-value-ended = terminado
audit-value-stopped = parado
audit-value-scheduled = segundo um plano
audit-value-on_wish = só quando quer

opened-button = Quem abriu o quê
opened-head =
    { $form ->
       *[formal] <b>Quem abriu o que partilhou</b>, primeiro o mais recente. Abrir não é o mesmo que ler.
        [informal] <b>Quem abriu o que partilhaste</b>, primeiro o mais recente. Abrir não é o mesmo que ler.
    }
opened-none =
    { $form ->
       *[formal] Ninguém abriu nada seu.
        [informal] Ninguém abriu nada teu.
    }
opened-line = · { $when }: { $who } abriu { $what }
opened-line-record =
    { $form ->
       *[formal] · { $when }: { $who } fez um documento com as suas partilhas
        [informal] · { $when }: { $who } fez um documento com as tuas partilhas
    }
opened-supervisor = quem supervisiona a clínica
opened-cover = quem fazia a substituição de { $therapist }
opened-story =
    { $form ->
       *[formal] a sua história de { $day }
        [informal] a tua história de { $day }
    }
opened-letter =
    { $form ->
       *[formal] a sua carta de { $day }
        [informal] a tua carta de { $day }
    }
opened-gone = algo que já não está aqui
opened-page =
    { $form ->
       *[formal] a página sobre a sua pessoa
        [informal] a página sobre ti
    }
opened-shared =
    { $form ->
       *[formal] a lista das suas partilhas
        [informal] a lista das tuas partilhas
    }
opened-shelf =
    { $form ->
       *[formal] o que pode ficar guardado das suas partilhas
        [informal] o que pode ficar guardado das tuas partilhas
    }
opened-picture =
    { $form ->
       *[formal] a imagem da sua história
        [informal] a imagem da tua história
    }
opened-older = Mais antigo
opened-newer = Mais recente

mydata-openings = Quem abriu o quê
