# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Carta” is the thing one writes; what is counted is “caracteres”, here never “letras”.
#
# The beginnings take any words: “Para” has no gender and does not merge with an article;
#   “Agradeço” stands without “por”, which would merge (“pelo”), and has no gender as “obrigado” has;
#   “Espero” stands without “que”; “Assina” has no participle.
# To seal = lacrar (“selar” is to stamp in Portugal) · a phrase to seal with = frase secreta ·
#   to burn = queimar · closing letter = carta de encerramento (not “de despedida”) ·
#   a letter back = carta de volta.
# A day stands after “até”, “de”, “para”, a colon, or bare (see common.ftl).

command-letter = Cartas: escrever, guardar, enviar
letter-button = Escrever uma carta
letter-nobody = As cartas são para quem recebeu um convite aqui. /help diz o que é este chat.
letter-which = Para quem seria?
letter-start =
    { $form ->
       *[formal] <b>Uma carta.</b> Há coisas que pedem para ser escritas, mesmo sem envio. Pode enviar, guardar ou queimar a carta, e decidir isso no fim.
        [informal] <b>Uma carta.</b> Há coisas que pedem para ser escritas, mesmo sem envio. Podes enviar, guardar ou queimar a carta, e decidir isso no fim.
    }
letter-not-taken =
    { $form ->
       *[formal] { $therapist } não recebe cartas aqui, por isso não seria enviada. Mesmo assim, pode escrever uma que seja só sua: guardar, ter como página para imprimir, ou queimar.
        [informal] { $therapist } não recebe cartas aqui, por isso não seria enviada. Mesmo assim, podes escrever uma que seja só tua: guardar, ter como página para imprimir, ou queimar.
    }
letter-away = { $therapist } não está até { $day } e abre as cartas depois.
letter-gone =
    { $form ->
       *[formal] { $therapist } já não está aqui, por isso não seria enviada. Mesmo assim, pode escrever uma que seja só sua: guardar, ter como página para imprimir, ou queimar.
        [informal] { $therapist } já não está aqui, por isso não seria enviada. Mesmo assim, podes escrever uma que seja só tua: guardar, ter como página para imprimir, ou queimar.
    }
letter-guided = Com sete começos
letter-free = À minha maneira
letter-mine = As minhas cartas
letter-new = Uma carta nova
letter-not-now = Agora não
letter-left =
    { $form ->
       *[formal] Está bem assim. /letter fica aqui para quando quiser.
        [informal] Está bem assim. /letter fica aqui para quando quiseres.
    }
letter-drafts-many = Há { $most } cartas abertas aqui. Quando uma for queimada ou terminada, há lugar para outra.

letter-step = <b>{ $number } de { $count }</b>
letter-dear = <b>Para …</b>
letter-remember = <b>Recordo quando nós …</b>
letter-fun = <b>Foi divertido quando nós …</b>
letter-feel = <b>Sinto que nós …</b>
letter-hope = <b>Espero …</b>
letter-thanks = <b>Agradeço …</b>
letter-signed = <b>Assina …</b>
letter-unsaid = Ficou alguma coisa por dizer?
letter-head-dear = Para { $words }
letter-head-remember = Recordo quando nós { $words }
letter-head-fun = Foi divertido quando nós { $words }
letter-head-feel = Sinto que nós { $words }
letter-head-hope = Espero { $words }
letter-head-thanks = Agradeço { $words }
letter-head-signed = Assina { $words }
letter-part-ask =
    { $form ->
       *[formal] Escreva como continua, ou deixe esta parte de fora. Cabem até { $most } caracteres.
        [informal] Escreve como continua, ou deixa esta parte de fora. Cabem até { $most } caracteres.
    }
letter-part-now = Por agora continua assim:
letter-part-long =
    { $count ->
        [0] Isso não tinha caracteres
        [one] Isso tinha 1 caractere
       *[other] Isso tinha { $count } caracteres
    }, e aqui cabem { $most }. Nada mudou. Um texto mais curto cabe, e o que sobra pode ir na parte seguinte.
letter-part-noted = Anotado, { $count } de { $most }.
letter-only-words = Uma carta é feita de palavras. O resto ficou de fora.
letter-skip = Deixar esta parte de fora
letter-back = Voltar
letter-later = Continuar mais tarde
letter-rests = Fica guardada como está até { $day }. /letter abre a carta de novo.
letter-free-ask =
    { $form ->
       *[formal] Escreva a carta aqui, de uma vez ou aos poucos. Cabem { $most } caracteres no total. Quando estiver tudo, toque em “É tudo”.
        [informal] Escreve a carta aqui, de uma vez ou aos poucos. Cabem { $most } caracteres no total. Quando estiver tudo, toca em “É tudo”.
    }
letter-free-noted = Anotado, { $count } de { $most }.
letter-free-long = Numa carta cabem { $most } caracteres, e assim seriam mais. O que chegou por último ficou de fora.
letter-free-done = É tudo
letter-empty = Ainda não há nada escrito nela.

letter-preview = É assim que { $therapist } a veria:
letter-preview-own =
    { $form ->
       *[formal] Esta é a sua carta:
        [informal] Esta é a tua carta:
    }
letter-page = Página { $number } de { $count }
letter-next-page = Página seguinte
letter-page-before = Página anterior
letter-edit = Mudar
letter-send = Enviar
letter-no-send = Não enviar
letter-pdf = Página para imprimir
letter-pdf-name = carta
letter-pdf-coming = A página chega daqui a pouco, para abrir ou imprimir.
letter-which-part = Que parte?
letter-write-on = Continuar a escrever
letter-begin-again = Começar de novo
letter-begun-again = Está vazia outra vez.
letter-send-when = Quando vai para { $therapist }?
letter-send-now = Com a próxima lista
letter-send-date = Numa data
letter-send-date-ask =
    { $form ->
       *[formal] Para que dia? Escreva uma data como { $example }. Até lá, pode mudar a carta.
        [informal] Para que dia? Escreve uma data como { $example }. Até lá, podes mudar a carta.
    }
letter-date-unclear = Não deu para entender essa data. Serve uma como { $example }.
letter-date-far = Serve um dia desde amanhã até daqui a dois anos. Por exemplo, { $example }.
letter-sent =
    { $tone ->
        [plain] Enviada. { $therapist } recebe a carta { $day }. { $form ->
           *[formal] Pode retirar a carta até ser aberta.
            [informal] Podes retirar a carta até ser aberta.
        }
       *[warm] { $form ->
           *[formal] A sua carta está a caminho. { $therapist } recebe-a { $day }. Pode retirar a carta até ser aberta.
            [informal] A tua carta está a caminho. { $therapist } recebe-a { $day }. Podes retirar a carta até ser aberta.
        }
    }
letter-dated =
    { $form ->
       *[formal] Vai para { $therapist } com a primeira lista depois de { $day }. Até lá, pode mudar a carta.
        [informal] Vai para { $therapist } com a primeira lista depois de { $day }. Até lá, podes mudar a carta.
    }
letter-answer-ask =
    { $form ->
       *[formal] Se quiser, { $therapist } pode responder uma vez, com uma carta. Sem esse desejo, nenhuma carta vem de volta.
        [informal] Se quiseres, { $therapist } pode responder uma vez, com uma carta. Sem esse desejo, nenhuma carta vem de volta.
    }
letter-answer-yes = Sim a uma carta de volta
letter-answer-no = Sem carta de volta
letter-answer-noted = Agora pode vir uma carta de volta. Talvez venha, talvez não.
letter-answer-not = Nenhuma carta virá de volta.
letter-take-back = Retirar
letter-taken-back =
    { $form ->
       *[formal] Retirada. Agora está guardada, e é só sua.
        [informal] Retirada. Agora está guardada, e é só tua.
    }
letter-keep = Guardar
letter-seal-phrase = Lacrar com uma frase
letter-seal-date = Lacrar até uma data
letter-burn = Queimar
letter-keep-how = O que fazer com ela? Mais ninguém a vê.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] Guardada, e é só sua. /letter abre a carta.
            [informal] Guardada, e é só tua. /letter abre a carta.
        }
       *[warm] { $form ->
           *[formal] Guardada, e é só sua. Fica aqui até a querer de novo: /letter abre a carta.
            [informal] Guardada, e é só tua. Fica aqui até a quereres de novo: /letter abre a carta.
        }
    }
letter-burn-sure =
    { $form ->
       *[formal] Queimar a carta? As palavras e a chave que as abre são destruídas. Ninguém pode trazê-la de volta, nem quem a escreveu.
        [informal] Queimar a carta? As palavras e a chave que as abre são destruídas. Ninguém pode trazê-la de volta, nem tu.
    }
letter-burn-yes = Queimar
letter-burn-no = Deixar como está
letter-burnt =
    { $tone ->
        [plain] Queimada. As palavras já não existem, e a chave que as abria foi destruída.
       *[warm] Queimada. As palavras já não existem, e a chave que as abria foi destruída. O que foi dito à página pode descansar ali.
    }
letter-burnt-rest = O que se vê neste chat está no Telegram: /hide limpa o que for possível.
letter-burnt-opened = A carta já tinha sido aberta por { $therapist }. O que foi lido não se pode apagar. Talvez esteja em anotações de quem leu.
letter-phrase-ask =
    { $form ->
       *[formal] Escreva uma frase secreta de { $least } caracteres ou mais. A carta só abre com ela. A frase não fica guardada em nenhum lugar: se a esquecer, a carta perde-se para sempre.
        [informal] Escreve uma frase secreta de { $least } caracteres ou mais. A carta só abre com ela. A frase não fica guardada em nenhum lugar: se a esqueceres, a carta perde-se para sempre.
    }
letter-phrase-again =
    { $form ->
       *[formal] Escreva outra vez a mesma frase. Depois, ela também é retirada deste chat.
        [informal] Escreve outra vez a mesma frase. Depois, ela também é retirada deste chat.
    }
letter-phrase-short = Uma frase secreta tem de { $least } a { $most } caracteres. Nada foi lacrado.
letter-phrase-differs = Eram duas frases diferentes. Nada foi lacrado.
letter-phrase-sealed =
    { $form ->
       *[formal] Lacrada. Agora só a sua frase a abre.
        [informal] Lacrada. Agora só a tua frase a abre.
    }
letter-phrase-open =
    { $form ->
       *[formal] Escreva a frase secreta desta carta.
        [informal] Escreve a frase secreta desta carta.
    }
letter-phrase-wrong = Continua lacrada.
letter-phrase-tries =
    Continua lacrada. { $minutes ->
        [0] É possível tentar outra vez agora.
        [one] É possível tentar outra vez daqui a 1 minuto.
       *[other] É possível tentar outra vez daqui a { $minutes } minutos.
    }
letter-date-seal-ask =
    { $form ->
       *[formal] Até que dia? Escreva uma data como { $example }. Antes disso, a carta não aparece. Pode queimá-la a qualquer momento.
        [informal] Até que dia? Escreve uma data como { $example }. Antes disso, a carta não aparece. Podes queimá-la a qualquer momento.
    }
letter-date-sealed = Lacrada até { $day }. Antes disso, não aparece.

letter-list =
    { $form ->
       *[formal] <b>As suas cartas.</b> São só suas até enviar alguma.
        [informal] <b>As tuas cartas.</b> São só tuas até enviares alguma.
    }
letter-line = { $number } · { $day }: { $state }
letter-state-draft = começada
letter-state-kept = guardada
letter-state-locked = lacrada com uma frase
letter-state-dated = lacrada até { $day }
letter-state-scheduled = marcada para { $day }
letter-state-sent = enviada, ainda por abrir
letter-state-opened = enviada e aberta
letter-open = Abrir { $number }
letter-already_sent = Já está enviada. Depois de retirada, pode ser mudada.
letter-already_opened = Já foi aberta.
letter-not_sent = Não está enviada.
letter-no-longer = Essa carta já não está aqui.
letter-forgotten-soon =
    { $form ->
       *[formal] Algo que começou aqui fica guardado até { $day }. Está bem deixar assim.
        [informal] Algo que começaste aqui fica guardado até { $day }. Está bem deixar assim.
    }
letter-not-handed =
    { $form ->
       *[formal] Algo seu que tinha data fica aqui guardado: não pôde seguir para onde ia. /letter mostra o que é.
        [informal] Algo teu que tinha data fica aqui guardado: não pôde seguir para onde ia. /letter mostra o que é.
    }
letter-opened-receipt =
    { $form ->
       *[formal] O que enviou já foi aberto: { $day }.
        [informal] O que enviaste já foi aberto: { $day }.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] A sua carta foi aberta por { $therapist }: { $day }.
        [informal] A tua carta foi aberta por { $therapist }: { $day }.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · uma carta
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · uma carta, aberta
digest-letter-back = <b>{ $number } · { $label }</b> · carta retirada
digest-letter-open = Carta { $number }
letter-from = Uma carta de <b>{ $label }</b>
letter-close = Fechar a carta
letter-answer = Responder com uma carta
letter-answered =
    { $form ->
       *[formal] A sua carta de resposta já saiu: { $day }.
        [informal] A tua carta de resposta já saiu: { $day }.
    }
letter-answer-once = Só é possível uma carta de resposta, e já está escrita.
letter-answer-unwished = { $label } não deseja uma carta de volta, ou já não deseja. Por isso não sai nenhuma.
letter-answer-start =
    { $form ->
       *[formal] <b>A sua carta de resposta.</b> Sai uma só vez, dez minutos depois do envio. O silêncio não diz nada sobre o seu trabalho, e uma carta não obriga a nada.
        [informal] <b>A tua carta de resposta.</b> Sai uma só vez, dez minutos depois do envio. O silêncio não diz nada sobre o teu trabalho, e uma carta não obriga a nada.
    }
letter-answer-preview = É assim que { $label } a verá:
letter-answer-send = Enviar daqui a 10 minutos
letter-answer-rests = Fica guardada como está. O botão por baixo da carta de { $label } abre-a de novo.
letter-answer-sending =
    { $form ->
       *[formal] Sai depois das { $hour }, a uma hora boa para essa pessoa. Até lá, pode retirar a carta.
        [informal] Sai depois das { $hour }, a uma hora boa para essa pessoa. Até lá, podes retirar a carta.
    }
letter-answer-undo = Retirar
letter-answer-undone = Retirada. Continua aqui e pode ser mudada.
letter-faults =
    { $form ->
       *[formal] Alguma parte poderia pesar a alguém. Aqui está a razão, para que a possa mudar:
        [informal] Alguma parte poderia pesar a alguém. Aqui está a razão, para que a possas mudar:
    }
letter-fault = “{ $part }”: { $reasons }
letter-for-you =
    { $form ->
       *[formal] Chegou uma carta. Não pede nada, e espera o tempo que quiser.
        [informal] Chegou uma carta. Não pede nada, e espera o tempo que quiseres.
    }
letter-for-you-named =
    { $form ->
       *[formal] Chegou uma carta de { $therapist }. Não pede nada, e espera o tempo que quiser.
        [informal] Chegou uma carta de { $therapist }. Não pede nada, e espera o tempo que quiseres.
    }
letter-read-it = Abrir
letter-read-later = Deixar para mais tarde
letter-waits = A carta espera em /letter.
letter-received = Uma carta de { $therapist }
letter-received-line = { $number } · { $day }: de { $therapist }

invite-letter =
    { $form ->
       *[formal] Se quiser, escreva uma carta de encerramento. A pessoa pode abri-la depois de dizer sim, na hora ou quando quiser.
        [informal] Se quiseres, escreve uma carta de encerramento. A pessoa pode abri-la depois de dizer sim, na hora ou quando quiser.
    }
invite-letter-write = Escrever carta de encerramento
invite-letter-skip = Sem carta
invite-letter-ready = Juntar ao convite
invite-letter-done = A carta vai com o convite. Só aparece depois de um sim, e é queimada se a pessoa disser que não.

setup-letters =
    { $form ->
       *[formal] As pessoas que convidar podem escrever-lhe uma carta? Chega no início da sua lista, e abre com um toque.
        [informal] As pessoas que convidares podem escrever-te uma carta? Chega no início da tua lista, e abre com um toque.
    }
setup-letters-yes = Sim
setup-letters-no = Não
letters-on = Cartas de ex-clientes: sim
letters-off = Cartas de ex-clientes: não

mydata-letters = Cartas
mydata-letter-locked = (lacrada com uma frase secreta)
mydata-letter-sent = enviada: { $moment }
mydata-letter-opened = aberta: { $moment }
mydata-letter-burnt = queimada: { $moment }
mydata-letter-theirs = de { $therapist }

erased-letters =
    { $count ->
        [0] nenhuma carta
        [one] 1 carta
       *[other] { $count } cartas
    }
