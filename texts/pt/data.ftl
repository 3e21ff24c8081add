# A person's own data: their history, the files, erasing, and what is kept. CLDR counts 0 with 1 in
# Portuguese, so a plural that can be nothing has a variant of its own for it.

mine-nothing-stored =
    { $form ->
       *[formal] Não há nada guardado aqui sobre a sua pessoa.
        [informal] Não há nada guardado aqui sobre ti.
    }
mine-empty =
    { $form ->
       *[formal] Ainda não há nada aqui. As mensagens que chegarem e o que escrever vão aparecer aqui. Mais ninguém vê esta lista.
        [informal] Ainda não há nada aqui. As mensagens que chegarem e o que escreveres vão aparecer aqui. Mais ninguém vê esta lista.
    }
mine-head =
    { $form ->
       *[formal] <b>O seu histórico</b> (de { $first } a { $last }, num total de { $count }; primeiro o mais recente)
        [informal] <b>O teu histórico</b> (de { $first } a { $last }, num total de { $count }; primeiro o mais recente)
    }
mine-note = · { $day }: chegou uma mensagem
mine-story = · { $day }: { $state }: “{ $start }”
mine-state-draft = ainda sem decisão
mine-state-shared = partilhado
mine-state-read = partilhado e lido
mine-state-kept = guardado em privado
mine-state-withdrawn = retirado
mine-state-deleted = apagado
mine-erased = (apagado, algum tempo depois de lido)
mine-older = Mais antigo
mine-newer = Mais recente
mine-picture = Em imagem
mine-no-dots = Ainda não há nada para desenhar.
dots-head =
    { $form ->
       *[formal] Os seus pontos, primeiro os mais recentes. Quanto mais alto o ponto, mais perto de “muito bem”. As marcas pequenas são coisas que escreveu.
        [informal] Os teus pontos, primeiro os mais recentes. Quanto mais alto o ponto, mais perto de “muito bem”. As marcas pequenas são coisas que escreveste.
    }
dots-face = { $day }: { $face }
dots-story = { $day }: algo escrito
dots-more = E mais { $count }, na lista.

mydata-button = Todos os meus dados
mydata-coming =
    { $form ->
       *[formal] Dois documentos estão a caminho: um para ler, outro para programas. Neles está tudo o que há guardado sobre a sua pessoa. Ficam melhor num lugar onde mais ninguém os veja.
        [informal] Dois documentos estão a caminho: um para ler, outro para programas. Neles está tudo o que há guardado sobre ti. Ficam melhor num lugar onde mais ninguém os veja.
    }
mydata-file-text = Para ler
mydata-file-json = Para programas (JSON)
mydata-title =
    { $form ->
       *[formal] Os seus dados
        [informal] Os teus dados
    }
mydata-made = Data: { $moment }. As horas são as de { $zone }.
mydata-you = Dados pessoais
mydata-none = não indicado
mydata-nothing = Nada.
mydata-called = Nome: { $value }
mydata-chat = Número deste chat no Telegram: { $value }
mydata-language = Idioma: { $value }
mydata-form = Forma de falar: { $value }
mydata-tone = Estilo: { $value }
mydata-zone = Fuso horário: { $value }
mydata-country = País para as linhas de ajuda: { $value }
mydata-since = Aqui desde: { $value }
mydata-unreachable = O Telegram não consegue entregar desde: { $value }
mydata-with = Com { $therapist }
mydata-state = Em que ponto está: { $value }
mydata-state-active = em curso
mydata-state-paused = em pausa
mydata-state-resting = em descanso
mydata-state-ended = terminado
mydata-state-stopped = parado
mydata-paused-until = Em pausa até: { $value }
mydata-rhythm =
    { $form ->
       *[formal] O que escolheu: { $value }
        [informal] O que escolheste: { $value }
    }
mydata-rhythm-scheduled = mensagens em datas marcadas
mydata-rhythm-on_wish = só quando eu quiser escrever
mydata-plan = Plano: { $value }
mydata-plan-light = depois de 1, 3, 6 e 12 meses
mydata-plan-year = 8 mensagens num ano
mydata-plan-long = depois de 3, 6, 12, 18 e 24 meses
mydata-plan-weeks =
    a cada { $weeks } semanas, durante { $months ->
        [1] 1 mês
       *[other] { $months } meses
    }
mydata-counts-from = O plano conta desde: { $value }
mydata-next = Próxima mensagem: { $value }
mydata-hours = As mensagens podem chegar entre as { $opens } e as { $closes }
mydata-push = O que uma mensagem pode mostrar: { $value }
mydata-push-open = nomes e temas
mydata-push-discreet = nem nomes nem temas
mydata-push-sealed = só que há uma mensagem
mydata-kinds = Tipos de mensagem: { $value }
mydata-kinds-both = olás e convites
mydata-kinds-hello = olás
mydata-kinds-invitation = convites
mydata-yes = sim
mydata-no = não
mydata-switch-scale = Cinco respostas para tocar: { $value }
mydata-switch-receipts = Uma linha quando algo foi lido: { $value }
mydata-switch-notes = Respostas curtas: { $value }
mydata-switch-danger_ping = Um aviso se as palavras soarem a perigo: { $value }
mydata-switch-may_keep = O que foi lido pode ficar guardado: { $value }
mydata-switch-reminder = Mais uma mensagem quando a primeira fica em silêncio: { $value }
mydata-switch-holidays = Nada em feriados: { $value }
mydata-switch-turn_of_year = Nada entre 20 de dezembro e 2 de janeiro: { $value }
mydata-said-yes =
    { $form ->
       *[formal] Disse que sim: { $value }
        [informal] Disseste que sim: { $value }
    }
mydata-ended = Terminou: { $value }
mydata-consents =
    { $form ->
       *[formal] O que aceitou
        [informal] O que aceitaste
    }
mydata-consent = { $moment }, versão { $version } do texto, no idioma “{ $language }”. Impressão digital do texto (SHA-256): { $hash }
mydata-withdrawn = retirado: { $moment }
mydata-notes = Mensagens
mydata-note-came = { $moment }: chegou
mydata-note-not-sent = { $moment }: prevista, e não enviada
mydata-note-planned = { $moment }: a caminho
mydata-note-face =
    { $form ->
       *[formal] o seu toque: { $face }
        [informal] o teu toque: { $face }
    }
mydata-answered =
    { $form ->
       *[formal] a sua última resposta: { $moment }
        [informal] a tua última resposta: { $moment }
    }
mydata-stories =
    { $form ->
       *[formal] O que escreveu, e os seus toques
        [informal] O que escreveste, e os teus toques
    }
mydata-shared = partilhado: { $moment }
mydata-opened = a lista onde está foi aberta pela primeira vez: { $moment }
mydata-read = marcado como lido: { $moment }
mydata-taken-back = retirado: { $moment }
mydata-noticed =
    { $form ->
       *[formal] Vezes em que chegou um cartão com números (sem nenhuma palavra sua)
        [informal] Vezes em que chegou um cartão com números (sem nenhuma palavra tua)
    }
mydata-noticed-yes =
    { $form ->
       *[formal] disse que era o seu caso
        [informal] disseste que era o teu caso
    }
mydata-noticed-not =
    { $form ->
       *[formal] disse que não era isso
        [informal] disseste que não era isso
    }
mydata-noticed-unsaid =
    { $form ->
       *[formal] deixou a pergunta de lado
        [informal] deixaste a pergunta de lado
    }
mydata-topics = Temas
mydata-topic-work = trabalho
mydata-topic-home = casa e dinheiro
mydata-topic-life = aquela parte da vida
mydata-topic-parenting = criar filhos
mydata-topic-family = família
mydata-topic-partner = vida a dois
mydata-topic-past = o passado
mydata-topic-is-proposed = oferecido
mydata-topic-is-open = pode-se perguntar
mydata-topic-is-finished = terminado
mydata-topic-is-never = não se pergunta mais
mydata-topic-asked = última pergunta sobre isto: { $moment }
mydata-about-felt_off = algo que incomodou
mydata-for-supervisor = para ser lido por quem supervisiona
mydata-ways-back =
    { $form ->
       *[formal] Vezes em que pediu para voltar a falar
        [informal] Vezes em que pediste para voltar a falar
    }
mydata-asked = pedido: { $moment }
mydata-seen = visto: { $moment }
mydata-fewer = Desde a mensagem { $number } do plano, uma em cada duas deixa de vir
mydata-code = Há um código ainda sem uso, para mudar de conta: { $value }
mydata-quiet-days = Dias em que nada chega
mydata-each-year = { $day }, todos os anos
mydata-occasion = { $day }, todos os anos: uma mensagem para esse dia
mydata-moved =
    { $form ->
       *[formal] Datas que mudou
        [informal] Datas que mudaste
    }
mydata-moved-to = mensagem { $number } do plano, agora { $day }
mydata-rest = Também está guardado
mydata-rest-is =
    { $form ->
       *[formal] Que mensagens vieram para este chat e quando, o link que usou, os últimos botões que viu e em que passo está cada conversa.
        [informal] Que mensagens vieram para este chat e quando, o link que usaste, os últimos botões que viste e em que passo está cada conversa.
    } Tudo isso está no outro documento (JSON). As gravações de voz e as fotos estão no Telegram; aqui só ficam os números delas.
mydata-left-out = O que não está aqui
mydata-left-out-is =
    As palavras com que cada terapeuta sabe, na própria lista, de quem se trata: são de cada terapeuta. As chaves e os códigos que não dizem nada sem este programa. E o que cada terapeuta anotou em outro lugar: isso pede-se diretamente.

moveon-button = Parar e apagar tudo
forget-button = Apagar tudo
forget-card =
    <b>Apagar tudo</b>

    <b>O que desaparece, na hora.</b> { $form ->
       *[formal] Tudo o que escreveu e tocou aqui. O seu nome, as suas datas e as suas escolhas.
        [informal] Tudo o que escreveste e tocaste aqui. O teu nome, as tuas datas e as tuas escolhas.
    } As mensagens previstas, e o que foi partilhado e ainda não foi lido. A chave que abre tudo isso é destruída.

    <b>O que não se pode apagar daqui.</b> O que alguém já leu, e talvez tenha em anotações próprias. Uma cópia de segurança de antes de hoje, até ser substituída. E as mensagens deste chat: estão no Telegram. Para as tirar de lá, basta apagar este chat no Telegram.

    { $form ->
       *[formal] /mydata envia antes uma cópia, se quiser.
        [informal] /mydata envia antes uma cópia, se quiseres.
    }
forget-yes = Parar e apagar tudo agora
forget-no = Deixar como está
forget-kept = Nada foi apagado. Está tudo como estava.
forget-other-part =
    Esta conta tem aqui também outro papel: como terapeuta ou na administração. Disso dependem coisas de outras pessoas. Por isso, não é possível apagar a partir deste chat. Quem cuida deste programa pode ajudar. { $form ->
       *[formal] /stop termina na hora as mensagens que recebe.
        [informal] /stop termina na hora as mensagens que recebes.
    }
erased-head = <b>Apagado</b>: { $day }, { $clock } ({ $zone }). Não chegam mais mensagens.
erased-what =
    Foi apagado isto: { $things }. { $form ->
       *[formal] Também o seu nome, as suas escolhas
        [informal] Também o teu nome, as tuas escolhas
    } e o número deste chat. No total, { $rows ->
        [0] nenhuma entrada.
        [1] 1 entrada.
       *[other] { $rows } entradas.
    } A chave que abria tudo foi destruída.
erased-stories =
    { $count ->
        [0] nada escrito ou tocado
        [one] 1 coisa escrita ou tocada
       *[other] { $count } coisas escritas ou tocadas
    }
erased-notes =
    { $count ->
        [0] nenhuma data de mensagem
        [one] 1 data de mensagem
       *[other] { $count } datas de mensagem
    }
erased-topics =
    { $count ->
        [0] nenhum tema
        [one] 1 tema
       *[other] { $count } temas
    }
erased-consents =
    { $form ->
       *[formal] { $count ->
            [0] nenhuma prova do seu sim
            [one] 1 prova do seu sim
           *[other] { $count } provas do seu sim
        }
        [informal] { $count ->
            [0] nenhuma prova do teu sim
            [one] 1 prova do teu sim
           *[other] { $count } provas do teu sim
        }
    }
erased-seen =
    { $form ->
       *[formal] Uma lista com algo seu já tinha sido aberta por { $therapist }. O que foi visto já não se pode apagar. Talvez esteja em anotações de quem viu.
        [informal] Uma lista com algo teu já tinha sido aberta por { $therapist }. O que foi visto já não se pode apagar. Talvez esteja em anotações de quem viu.
    }
erased-not-seen =
    { $form ->
       *[formal] Nenhuma lista com algo seu tinha sido aberta por { $therapist }.
        [informal] Nenhuma lista com algo teu tinha sido aberta por { $therapist }.
    }
erased-stays =
    { $form ->
       *[formal] O que não se pode apagar daqui: as mensagens deste chat. Estão no Telegram, até que apague o chat lá. Uma cópia de segurança anterior pode conter o que foi apagado, até ser substituída.
        [informal] O que não se pode apagar daqui: as mensagens deste chat. Estão no Telegram, até que apagues o chat lá. Uma cópia de segurança anterior pode conter o que foi apagado, até ser substituída.
    }
erased-end = Esta linha também não fica guardada. Tudo de bom.

privacy-page =
    <b>Quem lê, e o que se guarda</b>

    <b>Quem escreve, quem lê.</b> Aqui escreve um programa. { $form ->
       *[formal] O que escolher partilhar vai só para a pessoa que fez o convite. Ela lê em dias marcados.
        [informal] O que escolheres partilhar vai só para a pessoa que te fez o convite. Ela lê em dias marcados.
    } Ninguém vigia este chat, e ele não é para emergências: /help diz onde responde uma pessoa.

    <b>O que se guarda.</b> { $form ->
       *[formal] O seu nome e chat, as suas escolhas e toques, e o que escreve. A clínica guarda isso num computador próprio, com criptografia. Há uma chave só para os seus dados.
        [informal] O teu nome e chat, as tuas escolhas e toques, e o que escreves. A clínica guarda isso num computador próprio, com criptografia. Há uma chave só para os teus dados.
    } A administração vê números, nunca palavras nem nomes.

    <b>Por quanto tempo.</b> O que foi lido é apagado, o mais tardar, 90 dias depois. { $form ->
       *[formal] O que guardar aqui fica até que o apague.
        [informal] O que guardares aqui fica até que o apagues.
    } Depois de dois anos de silêncio, o mais tardar, tudo é apagado. Antes disso vem uma linha, { $form ->
       *[formal] a não ser que tenha parado as mensagens; então tudo é apagado em silêncio.
        [informal] a não ser que tenhas parado as mensagens; então tudo é apagado em silêncio.
    }

    <b>A parte do Telegram.</b> O Telegram guarda os chats com bots em servidores próprios. Eles não têm criptografia de ponta a ponta, por isso o Telegram poderia lê-los.

    <b>Para que nunca serve.</b> Não serve para publicidade, nem para venda, nem para treinar programas, nem para cobrar.

    { $form ->
       *[formal] <b>O que pode fazer.</b> /mine mostra o seu histórico. /mydata envia tudo.
        [informal] <b>O que podes fazer.</b> /mine mostra o teu histórico. /mydata envia tudo.
    } /stop termina as mensagens. /forget apaga tudo. O que alguém já leu pode ficar em anotações próprias.
rules-page =
    <b>O que é este chat</b>

    { $form ->
       *[formal] Uma mensagem curta de vez em quando, em datas que viu antes. Pode responder com um toque, escrever algumas linhas ou não dizer nada.
        [informal] Uma mensagem curta de vez em quando, em datas que viste antes. Podes responder com um toque, escrever algumas linhas ou não dizer nada.
    } Nunca é preciso responder.

    <b>O que não é.</b> Não é uma sessão, e não é terapia. Ninguém vigia, e ninguém responde em tempo real. Não é para emergências: /help diz onde responde uma pessoa.

    { $form ->
       *[formal] <b>O que pode fazer.</b> Partilhar, guardar ou apagar o que escreve.
        [informal] <b>O que podes fazer.</b> Partilhar, guardar ou apagar o que escreves.
    } Retirar o que já foi partilhado, até ser lido. Fazer uma pausa, parar ou apagar tudo a qualquer momento, sem dar razões.

    <b>O que cada terapeuta pode fazer aqui.</b> Ver, em dias marcados, o que foi partilhado, e tocar em “Lido”. Não pode escrever livremente, e não há chat aberto. { $form ->
       *[formal] Aqui não vê o seu número nem a sua foto. Também não recebe nenhuma lista de quem ficou em silêncio. Nunca pode fazer chegar aqui mais do que as suas escolhas permitem.
        [informal] Aqui não vê o teu número nem a tua foto. Também não recebe nenhuma lista de quem ficou em silêncio. Nunca pode fazer chegar aqui mais do que as tuas escolhas permitem.
    }
