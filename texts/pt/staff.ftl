# The people of the house: therapists and admins, and who is stopped by a code.
# To suspend = suspender, em suspenso (no gender); admins = a administração. To clients, what comes
# unasked names neither “a clínica” nor anything else that is clinical.

command-optout = Parar mensagens com um código

staff-button = Pessoas
staff-screen =
    <b>Pessoas</b>
    Terapeutas: { $therapists }
    Administração: { $admins }

    A administração não vê nenhuma lista de ex-clientes, nem aqui nem noutro lugar.
staff-therapists = Terapeutas
staff-admins = Administração
staff-leave-it = Deixar como está
staff-to-panel = Para o painel

staff-therapists-head =
    { $form ->
       *[formal] <b>Terapeutas.</b> Toque num nome para suspender, ou para passar a outra pessoa e tirar.
        [informal] <b>Terapeutas.</b> Toca num nome para suspender, ou para passar a outra pessoa e tirar.
    }
staff-therapist-here = · { $therapist }: lê
staff-therapist-suspended = · { $therapist }: em suspenso desde { $day }
staff-suspend = Suspender
staff-resume = Retomar
staff-remove = Passar a outra pessoa e tirar
staff-suspend-sure =
    <b>Suspender { $therapist }?</b>
    Não sai nada em seu nome, nem chega nada. O que ainda não foi lido espera. Nesse tempo, os links dessa pessoa não abrem nada.

    Cada ex-cliente recebe uma linha que diz isso. O que escrever nesse tempo fica só com quem escreveu. “Retomar” põe fim à suspensão.
staff-touches = Ex-clientes em causa: { $count } ou mais.
staff-touches-few = Ex-clientes em causa: menos de 5.
staff-suspend-yes = Sim, suspender

staff-admins-head = <b>Administração.</b> Todas as pessoas que administram ficam a saber de cada mudança feita aqui.
staff-admin-you = { $number } · esta conta, desde { $day }
staff-admin-operator = { $number } · desde { $day }, por decisão de quem cuida do bot (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · desde { $day }
staff-admin-last = Não é possível tirar a última pessoa que administra.
staff-admin-last-toast = Não é possível tirar a última pessoa que administra. Nada mudou.
staff-admin-add = Juntar uma pessoa
staff-admin-remove = Tirar { $number }
staff-admin-link =
    Um link para uma pessoa entrar na administração. Quem o abrir primeiro entra na hora, e todas as pessoas que administram ficam a saber. Funciona uma só vez, durante 30 dias:

    { $link }
staff-admin-sure = Tirar da administração quem está nela desde { $day }? Todas as pessoas que administram ficam a saber, e os links de entrada ainda em aberto terminam.
staff-admin-sure-you = Sair da administração com esta conta? As outras pessoas ficam a saber, os links de entrada ainda em aberto terminam, e só uma delas pode trazer esta conta de volta.
staff-admin-yes = Sim, tirar
staff-admin-came = Alguém entrou na administração com um link. “Pessoas”, no painel, mostra quem administra.
staff-admin-went = Quem estava na administração desde { $day } já não está nela. “Pessoas”, no painel, mostra quem administra.
staff-you-are-admin =
    { $form ->
       *[formal] A partir de agora, esta conta faz parte da administração da clínica. Vê números e opções, e nada do que alguém escreva.
        [informal] A partir de agora, esta conta faz parte da administração da clínica. Vês números e opções, e nada do que alguém escreva.
    }
staff-no-more = Esta conta já não faz parte da administração da clínica.

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    { $form ->
       *[formal] A administração deixou em suspenso a sua parte aqui. Não chega nada, nem sai nada em seu nome. O que não foi lido espera, e ex-clientes ficam a saber.
        [informal] A administração deixou em suspenso a tua parte aqui. Não chega nada, nem sai nada em teu nome. O que não foi lido espera, e ex-clientes ficam a saber.
    }
suspension-you-are-back =
    { $form ->
       *[formal] A sua parte aqui continua. O que esperava chega na sua próxima hora de leitura.
        [informal] A tua parte aqui continua. O que esperava chega na tua próxima hora de leitura.
    }
suspension-home =
    { $form ->
       *[formal] A administração deixou em suspenso a sua parte aqui. Não chega nada, nem sai nada em seu nome; o que não foi lido espera. A administração pode dizer quando continua.
        [informal] A administração deixou em suspenso a tua parte aqui. Não chega nada, nem sai nada em teu nome; o que não foi lido espera. A administração pode dizer quando continua.
    }
suspension-reads-not =
    { $form ->
       *[formal] { $therapist } não lê aqui por agora, e não chegam mensagens nesse tempo. O que escrever fica guardado, e é só seu. /help mostra onde responde uma pessoa.
        [informal] { $therapist } não lê aqui por agora, e não chegam mensagens nesse tempo. O que escreveres fica guardado, e é só teu. /help mostra onde responde uma pessoa.
    }
suspension-is-back =
    { $form ->
       *[formal] { $therapist } volta a ler aqui, e as mensagens continuam como previsto. O que guardou continua a ser só seu, a não ser que o partilhe.
        [informal] { $therapist } volta a ler aqui, e as mensagens continuam como previsto. O que guardaste continua a ser só teu, a não ser que o partilhes.
    }
suspension-kept =
    { $form ->
       *[formal] { $therapist } não lê aqui por agora, por isso isto não segue. Fica guardado, e é só seu.
        [informal] { $therapist } não lê aqui por agora, por isso isto não segue. Fica guardado, e é só teu.
    }
suspension-face = Por agora ninguém lê isto, por isso não seguiu.
suspension-no-yes =
    { $form ->
       *[formal] Neste momento não é possível responder a isto. O link continua a ser seu: /start volta a perguntar noutro dia.
        [informal] Neste momento não é possível responder a isto. O link continua a ser teu: /start volta a perguntar noutro dia.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Parar com um código
optout-ask =
    { $form ->
       *[formal] Escreva o código que a pessoa deu, como 7F3K-9QPA. Cada ex-cliente encontra o seu em /privacy.
        [informal] Escreve o código que a pessoa deu, como 7F3K-9QPA. Cada ex-cliente encontra o seu em /privacy.
    }
optout-left = Nada mudou.
optout-unknown = Ninguém tem aqui esse código. Um código tem oito letras e números.
optout-was-stopped = As mensagens para { $code } já estavam paradas. Não chega nada sem pedido.
optout-sure =
    <b>Parar todas as mensagens para { $code }?</b>
    Tudo o que espera para essa pessoa é cancelado, e ela recebe uma linha gentil. Não se pode desfazer aqui: só essa pessoa pode voltar a dizer sim.
optout-yes = Sim, parar
optout-done = Pronto. { $code } já não recebe nada sem pedido.
optout-stopped =
    { $form ->
       *[formal] As suas mensagens pararam, como foi pedido com o seu código. Não chega mais nada sem pedido. O que contou continua a ser seu: /mydata envia uma cópia, /forget apaga.
        [informal] As tuas mensagens pararam, como foi pedido com o teu código. Não chega mais nada sem pedido. O que contaste continua a ser teu: /mydata envia uma cópia, /forget apaga.
    }
privacy-code =
    { $form ->
       *[formal] O seu código aqui: <code>{ $code }</code>. Com ele, quem cuida deste programa pode parar as suas mensagens. Não fica a saber mais nada.
        [informal] O teu código aqui: <code>{ $code }</code>. Com ele, quem cuida deste programa pode parar as tuas mensagens. Não fica a saber mais nada.
    }
privacy-code-of =
    { $form ->
       *[formal] O seu código com { $therapist }: <code>{ $code }</code>. Com ele, quem cuida deste programa pode parar as suas mensagens. Não fica a saber mais nada.
        [informal] O teu código com { $therapist }: <code>{ $code }</code>. Com ele, quem cuida deste programa pode parar as tuas mensagens. Não fica a saber mais nada.
    }
