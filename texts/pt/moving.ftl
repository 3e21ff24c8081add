# Moving to another Telegram account with a code.

moving-code =
    { $form ->
       *[formal] <b>Uma coisa para guardar, se quiser.</b> Se um dia usar outra conta do Telegram, este código leva tudo para lá:
        [informal] <b>Uma coisa para guardar, se quiseres.</b> Se um dia usares outra conta do Telegram, este código leva tudo para lá:
    }

    <code>{ $code }</code>

    Basta enviar o código a este programa, a partir da conta nova. Funciona uma só vez. Fica melhor num lugar onde mais ninguém o veja.
moving-screen =
    { $form ->
       *[formal] <b>Outra conta.</b> Um código leva tudo isto para outra conta sua do Telegram. Um código novo toma o lugar do anterior.
        [informal] <b>Outra conta.</b> Um código leva tudo isto para outra conta tua do Telegram. Um código novo toma o lugar do anterior.
    }
moving-make = Criar um código novo
moving-made = O código novo está na mensagem seguinte.
moving-done =
    { $form ->
       *[formal] Pronto. Tudo o que estava guardado no outro chat está agora aqui. Lá não chega mais nada. O que é antigo fica lá até que apague esse chat.
        [informal] Pronto. Tudo o que estava guardado no outro chat está agora aqui. Lá não chega mais nada. O que é antigo fica lá até que apagues esse chat.
    }
moving-gone =
    Este chat mudou para outra conta: o código dele foi usado lá. Aqui não chega mais nada. { $form ->
       *[formal] Se essa conta não é sua, avise quem fez o convite.
        [informal] Se essa conta não é tua, avisa quem te fez o convite.
    }
moving-here-already =
    { $form ->
       *[formal] Este código é para outra conta sua. Nesta já está tudo.
        [informal] Este código é para outra conta tua. Nesta já está tudo.
    }
moving-taken = Esta conta já tem algo aqui, por isso nada mudou de lugar.
moving-unknown = Esse código não abre nada. Cada código funciona uma só vez, e um mais novo toma o lugar dele.
