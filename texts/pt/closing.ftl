# The end of the bot, announced by whoever runs it. To clients it is “este programa”.

closing-client =
    { $form ->
       *[formal] Para não ser surpresa: este programa termina { $day }. A partir de agora não chegam mais mensagens. /mydata envia uma cópia de tudo o que é seu. Nesse dia, tudo o que está aqui é apagado, e não é preciso fazer nada.
        [informal] Para não ser surpresa: este programa termina { $day }. A partir de agora não chegam mais mensagens. /mydata envia uma cópia de tudo o que é teu. Nesse dia, tudo o que está aqui é apagado, e não é preciso fazer nada.
    }
closing-staff =
    Este bot termina de vez { $day }. A partir de agora não saem mais mensagens para ex-clientes, que já sabem disso. O que for partilhado até lá ainda chega a cada terapeuta. Nesse dia, tudo é apagado. /mydata envia a cada pessoa uma cópia do que é seu.
closing-goes-on-client =
    { $form ->
       *[formal] Há algum tempo, uma linha aqui dizia que este programa ia terminar. Afinal continua. Nada é apagado, e as suas escolhas estão como estavam.
        [informal] Há algum tempo, uma linha aqui dizia que este programa ia terminar. Afinal continua. Nada é apagado, e as tuas escolhas estão como estavam.
    }
closing-goes-on-staff =
    Afinal o bot continua: nada é apagado nesse dia. As mensagens voltam a chegar como cada ex-cliente escolheu.
