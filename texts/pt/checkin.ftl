# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.

checkin-first =
    { $tone ->
        [plain] { $form ->
           *[formal] Olá. Esta é uma das mensagens que aceitou receber. Quem as envia é um programa, nas datas que escolheu. Ninguém lê este chat em tempo real. Como vão as coisas, no geral? Nunca é preciso responder.
            [informal] Olá. Esta é uma das mensagens que aceitaste receber. Quem as envia é um programa, nas datas que escolheste. Ninguém lê este chat em tempo real. Como vão as coisas, no geral? Nunca é preciso responder.
        }
       *[warm] { $form ->
           *[formal] Olá. Aqui está uma das mensagens curtas que aceitou receber de vez em quando. Quem as envia é um programa, nas datas que escolheu. Ninguém lê este chat em tempo real. Como vão as coisas, no geral? Nunca é preciso responder.
            [informal] Olá. Aqui está uma das mensagens curtas que aceitaste receber de vez em quando. Quem as envia é um programa, nas datas que escolheste. Ninguém lê este chat em tempo real. Como vão as coisas, no geral? Nunca é preciso responder.
        }
    }
checkin-first-named =
    Olá, { $name }. { $form ->
       *[formal] Esta é uma das mensagens que aceitou receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheu.
        [informal] Esta é uma das mensagens que aceitaste receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheste.
    } Ninguém lê este chat em tempo real. Como vão as coisas, no geral? Nunca é preciso responder.
checkin-first-topic =
    Olá. { $form ->
       *[formal] Aqui está uma das mensagens curtas que aceitou receber de vez em quando. Quem as envia é um programa, nas datas que escolheu. Ninguém lê este chat em tempo real. É sobre um tema que escolheu.
        [informal] Aqui está uma das mensagens curtas que aceitaste receber de vez em quando. Quem as envia é um programa, nas datas que escolheste. Ninguém lê este chat em tempo real. É sobre um tema que escolheste.
    } Como vai isso ultimamente? Nunca é preciso responder.
checkin-first-topic-named =
    Olá, { $name }. { $form ->
       *[formal] Esta é uma das mensagens que aceitou receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheu. Ninguém lê este chat em tempo real. O tema que escolheu: “{ $topic }”.
        [informal] Esta é uma das mensagens que aceitaste receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheste. Ninguém lê este chat em tempo real. O tema que escolheste: “{ $topic }”.
    } Como vai isso? Nunca é preciso responder.
checkin-first-tender-named =
    Olá, { $name }. { $form ->
       *[formal] Esta é uma das mensagens que aceitou receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheu.
        [informal] Esta é uma das mensagens que aceitaste receber. Quem as envia é um programa, em nome de { $therapist }, nas datas que escolheste.
    } Ninguém lê este chat em tempo real. Como vão as coisas com { $topic }? Nunca é preciso responder.
checkin-opening = Algumas palavras que ficaram aqui: “{ $line }”
checkin-invitation =
    { $tone ->
        [plain] Uma mensagem, como combinado. Como vão as coisas, no geral? Um toque basta, e não responder também está bem.
       *[warm] A história continuou. Como vão as coisas, no geral? Um toque já basta. Algumas linhas são bem-vindas, e não responder também está bem.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Olá, { $name }. Uma mensagem em nome de { $therapist }, como combinado. Como vão as coisas, no geral? Um toque basta, e não responder também está bem.
       *[warm] Olá, { $name }. { $therapist } tem curiosidade em saber como a história continuou. Como vão as coisas, no geral? Um toque já basta. Algumas linhas são bem-vindas, e não responder também está bem.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Uma mensagem, como combinado. Como vão as coisas, no geral? Algumas linhas bastam, e não responder também está bem.
       *[warm] A história continuou. Como vão as coisas, no geral? Algumas linhas são bem-vindas, e não responder também está bem.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Olá, { $name }. Uma mensagem em nome de { $therapist }, como combinado. Como vão as coisas, no geral? Algumas linhas bastam, e não responder também está bem.
       *[warm] Olá, { $name }. { $therapist } tem curiosidade em saber como a história continuou. Como vão as coisas, no geral? Algumas linhas são bem-vindas, e não responder também está bem.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Há algum tempo escolheu um tema para estas mensagens.
        [informal] Há algum tempo escolheste um tema para estas mensagens.
    } Como vai isso ultimamente? Poucas palavras bastam, e não responder também está bem.
checkin-invitation-topic-named =
    Olá, { $name }. { $form ->
       *[formal] O tema que escolheu: “{ $topic }”.
        [informal] O tema que escolheste: “{ $topic }”.
    } Como vai ultimamente essa parte da vida? Não é preciso responder, e um toque retira o tema.
checkin-invitation-tender-named =
    Olá, { $name }. { $form ->
       *[formal] Aqui fica uma pergunta que quis receber.
        [informal] Aqui fica uma pergunta que quiseste receber.
    } Como vão ultimamente as coisas com { $topic }? Não é preciso responder, e um toque retira o tema.
checkin-again =
    { $form ->
       *[formal] Esta é a mensagem a mais que pediu, para quando a primeira fica em silêncio.
        [informal] Esta é a mensagem a mais que pediste, para quando a primeira fica em silêncio.
    } Não vem uma terceira. Não é preciso responder.
checkin-feedback = Uma vez por ano: um toque aqui pode dizer como têm sido estas mensagens.
feedback-useful = Úteis
feedback-too-much = Demasiadas
feedback-useful-noted = É bom saber. Fica tudo como está.
feedback-fewer = Então serão menos: uma em cada duas deixa de vir. A próxima está marcada para { $day }.
feedback-fewer-none = É bom saber. De qualquer forma, já não há mensagens previstas.
feedback-undo = Como estava antes
feedback-undone = Está tudo como estava antes.
checkin-sealed = Há uma mensagem aqui. Não é preciso responder.
line-sealed = Há uma linha aqui.
show = Mostrar
hide = Ocultar
checkin-hello =
    { $tone ->
        [plain] Um olá, como combinado. Sem nenhuma pergunta. Não é preciso responder.
       *[warm] Um pequeno olá. Coisas boas, coisas de todos os dias ou coisas difíceis: aqui cabe tudo. Não responder também está bem.
    }
checkin-hello-named =
    { $tone ->
        [plain] Olá, { $name }. É só um olá, como combinado. Sem nenhuma pergunta. Não é preciso responder.
       *[warm] Olá, { $name }. É só um pequeno olá. Coisas boas, coisas de todos os dias ou coisas difíceis: aqui cabe tudo. Não responder também está bem.
    }
checkin-season =
    { $tone ->
        [plain] { $form ->
           *[formal] Uma mensagem para este dia, como pediu. Sem nenhuma pergunta. Não é preciso responder.
            [informal] Uma mensagem para este dia, como pediste. Sem nenhuma pergunta. Não é preciso responder.
        }
       *[warm] Este dia pode pesar, ou ser só uma data. Seja como for, vai daqui um pensamento gentil. Não responder também está bem.
    }
checkin-season-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Olá, { $name }. Uma mensagem para este dia, como pediu. Sem nenhuma pergunta. Não é preciso responder.
            [informal] Olá, { $name }. Uma mensagem para este dia, como pediste. Sem nenhuma pergunta. Não é preciso responder.
        }
       *[warm] Olá, { $name }. Este dia pode pesar, ou ser só uma data. Seja como for, vai daqui um pensamento gentil. Não responder também está bem.
    }
checkin-last-but-one =
    Para não ser surpresa: depois desta, falta só mais uma do plano. { $form ->
       *[formal] Pode parar agora, escolher mais em /settings ou não fazer nada.
        [informal] Podes parar agora, escolher mais em /settings ou não fazer nada.
    }
checkin-last =
    { $tone ->
        [plain] { $form ->
           *[formal] Esta é a última mensagem do plano. Agora este chat fica em silêncio. Ainda pode escrever aqui. Se surgir algo novo, o botão mostra como voltar a falar. Não é preciso responder.
            [informal] Esta é a última mensagem do plano. Agora este chat fica em silêncio. Ainda podes escrever aqui. Se surgir algo novo, o botão mostra como voltar a falar. Não é preciso responder.
        }
       *[warm] { $form ->
           *[formal] Esta é a última mensagem que pediu, e agora este chat fica em silêncio. A sua história continua sua, e ainda pode escrever aqui. Se a vida trouxer algo novo, o botão mostra como voltar a falar. Não é preciso responder.
            [informal] Esta é a última mensagem que pediste, e agora este chat fica em silêncio. A tua história continua tua, e ainda podes escrever aqui. Se a vida trouxer algo novo, o botão mostra como voltar a falar. Não é preciso responder.
        }
    }
checkin-only =
    { $form ->
       *[formal] É também a última que pediu. Depois, há silêncio aqui. Pode escrever quando quiser.
        [informal] É também a última que pediste. Depois, há silêncio aqui. Podes escrever quando quiseres.
    }
checkin-rests =
    { $tone ->
        [plain] { $form ->
           *[formal] Houve silêncio por aqui, e está tudo bem. Não chegam mais mensagens. Ainda pode escrever aqui. Com o botão, as mensagens voltam.
            [informal] Houve silêncio por aqui, e está tudo bem. Não chegam mais mensagens. Ainda podes escrever aqui. Com o botão, as mensagens voltam.
        }
       *[warm] { $form ->
           *[formal] Houve silêncio por aqui, e está tudo bem. Agora não chegam mais mensagens. Este chat continua aberto, e pode escrever aqui sempre que quiser. Se quiser as mensagens de volta, basta tocar no botão.
            [informal] Houve silêncio por aqui, e está tudo bem. Agora não chegam mais mensagens. Este chat continua aberto, e podes escrever aqui sempre que quiseres. Se quiseres as mensagens de volta, basta tocar no botão.
        }
    }

face-very-hard = muito difícil
face-hard = difícil
face-so-so = mais ou menos
face-good = bem
face-very-good = muito bem
face-noted =
    Anotado: { $face }. { $therapist } verá isso, e só isso, { $day }. { $form ->
       *[formal] Pode acrescentar algumas linhas aqui, ou deixar assim.
        [informal] Podes acrescentar algumas linhas aqui, ou deixar assim.
    }
face-change = Mudar
face-which = Qual é?
face-take-back = Retirar
face-taken-back = Retirado. Mais ninguém vê isso.
face-in-story =
    { $form ->
       *[formal] Faz parte do que partilhou. Ao retirar isso, esta resposta vai junto.
        [informal] Faz parte do que partilhaste. Ao retirar isso, esta resposta vai junto.
    }
face-already-read = Já foi lido, por isso fica como está.

checkin-skip = Desta vez não
checkin-pause = Pausa de 3 meses
checkin-stop = Parar
checkin-later = Mais tarde
later-when = Quando seria melhor?
later-today = Hoje, mais tarde
later-tomorrow = Amanhã
later-week = Na próxima semana
later-month = No próximo mês
later-back = Voltar
later-back-said = Está tudo como antes.
later-comes-today = Está bem. Fica para hoje, mais tarde.
later-comes-on = Está bem. Fica para { $day }.
checkin-skipped = Certo, desta vez não. Está tudo bem.

topic-which = Que tema é?
topic-shown =
    { $form ->
       *[formal] O tema que escolheu: { $topic }.
        [informal] O tema que escolheste: { $topic }.
    }
topic-finished = Terminado
topic-never = Não perguntar mais
topic-rests-finished = Fica como terminado. Não se volta a perguntar por este tema. Em /settings é possível escolher de novo.
topic-rests-never = Está bem. Não se volta a perguntar por este tema.
topic-name-work = trabalho
topic-name-home = casa e dinheiro
topic-name-life = aquela parte da vida
topic-name-parenting = criar filhos
topic-name-family = família
topic-name-partner = vida a dois
topic-name-past = o que veio antes

stop-done =
    { $tone ->
        [plain] { $form ->
           *[formal] Pronto. Não chegam mais mensagens. O que partilhou antes fica com quem o recebeu.
            [informal] Pronto. Não chegam mais mensagens. O que partilhaste antes fica com quem o recebeu.
        }
       *[warm] { $form ->
           *[formal] Pronto. Não chegam mais mensagens. O que partilhou antes fica com quem o recebeu. Fica também um obrigado por ter estado aqui.
            [informal] Pronto. Não chegam mais mensagens. O que partilhaste antes fica com quem o recebeu. Fica também um obrigado por teres estado aqui.
        }
    }
stop-nothing = Não havia nada marcado para chegar aqui, por isso não há nada a parar.
pause-done = Em pausa. Não chega nenhuma mensagem antes de { $day }. Com o botão, voltam mais cedo; com /stop, terminam de vez.
pause-until = Pausa até…
pause-ask = Até que dia? Serve uma data como { $example }.
pause-not = Melhor não
pause-not-done = Nada ficou em pausa.
pause-unclear = Não deu para entender essa data. Serve uma como { $example }.
pause-far = Serve um dia a partir de amanhã, até dois anos à frente. Por exemplo, { $example }.
go-on-button = Retomar as mensagens

hide-button = Há alguém por perto
hide-done =
    { $form ->
       *[formal] Pronto. O que tem mais de dois dias fica aqui até o apagar à mão. Também podem ficar algumas linhas que escreveu.
        [informal] Pronto. O que tem mais de dois dias fica aqui até o apagares à mão. Também podem ficar algumas linhas que escreveste.
    }

client-home-active =
    A próxima mensagem está marcada para { $day }. { $form ->
       *[formal] Pode escrever aqui a qualquer momento. Nada vai para { $therapist } sem o seu toque em Partilhar.
        [informal] Podes escrever aqui a qualquer momento. Nada vai para { $therapist } sem o teu toque em Partilhar.
    }
client-home-on-wish =
    { $form ->
       *[formal] Não há mensagens previstas, como pediu. Pode escrever aqui a qualquer momento. Nada vai para { $therapist } sem o seu toque em Partilhar.
        [informal] Não há mensagens previstas, como pediste. Podes escrever aqui a qualquer momento. Nada vai para { $therapist } sem o teu toque em Partilhar.
    }
client-home-ended =
    { $form ->
       *[formal] As mensagens que pediu chegaram ao fim. Ainda pode escrever aqui. Nada vai para { $therapist } sem o seu toque em Partilhar.
        [informal] As mensagens que pediste chegaram ao fim. Ainda podes escrever aqui. Nada vai para { $therapist } sem o teu toque em Partilhar.
    }
client-home-paused =
    As mensagens estão em pausa até { $day }. { $form ->
       *[formal] Pode escrever aqui a qualquer momento. Nada vai para { $therapist } sem o seu toque em Partilhar.
        [informal] Podes escrever aqui a qualquer momento. Nada vai para { $therapist } sem o teu toque em Partilhar.
    }
client-home-held =
    { $form ->
       *[formal] As mensagens estão em pausa, e assim ficam até que diga outra coisa. Pode escrever aqui a qualquer momento.
        [informal] As mensagens estão em pausa, e assim ficam até que digas outra coisa. Podes escrever aqui a qualquer momento.
    }
client-home-resting =
    { $form ->
       *[formal] As mensagens descansam. Só voltam se quiser. Pode escrever aqui a qualquer momento.
        [informal] As mensagens descansam. Só voltam se quiseres. Podes escrever aqui a qualquer momento.
    }
client-home-stopped =
    { $form ->
       *[formal] As mensagens pararam, como pediu, e nada vai chegar. O que escrever aqui não passa para ninguém nem fica guardado. Para recomeçar, { $therapist } pode dar um novo link.
        [informal] As mensagens pararam, como pediste, e nada vai chegar. O que escreveres aqui não passa para ninguém nem fica guardado. Para recomeçar, { $therapist } pode dar um novo link.
    }
