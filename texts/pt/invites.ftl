# Before an invite, its card, and the list of those that are open.

command-invites = Convites em aberto

invites-check =
    { $form ->
       *[formal] Antes, uma pergunta, e da resposta nada fica guardado. Acontece alguma destas coisas com a pessoa em quem pensa?
        [informal] Antes, uma pergunta, e da resposta nada fica guardado. Acontece alguma destas coisas com a pessoa em quem pensas?
    }
invites-suits = Nenhuma destas
invites-if-danger = Está em perigo agora
invites-if-contested = Não aceita que tenha terminado
invites-if-shared_phone = Outra pessoa vê o telefone dela
invites-if-under_age = Tem menos de 18 anos
invites-not-danger = Estas mensagens não servem para quem está em perigo agora. Aqui ninguém lê em tempo real, e uma mensagem poderia chegar em má hora. O que ajuda é uma pessoa que responda na hora; /help indica números.
invites-not-contested = Estas mensagens não servem para um fim sem acordo dos dois lados. Uma mensagem poderia ler-se como última palavra, ou como forma de contornar a questão. Primeiro vem uma conversa com essa pessoa.
invites-not-shared_phone = Estas mensagens não servem para um telefone que outra pessoa vê. Até um sinal discreto pode ser lido pelos olhos errados.
invites-not-under_age = Estas mensagens são para pessoas de 18 anos ou mais.
invites-not-suitable = Por isso não foi criado nenhum convite, e nada ficou guardado. Se um dia isto mudar, /invite começa de novo.
invites-long-ago = A data de { $day } fica longe demais. Serve até três anos atrás. Também serve outra data.
invites-too-soon = Faltam mais de 30 dias para { $day }, por isso é cedo para um convite. Será possível quando a última sessão estiver mais perto. Também serve outra data.

# On a card for anybody: no word for “you”.
invites-card-title = Uma mensagem curta de vez em quando
invites-card-how = Basta apontar um telefone para aqui, como para tirar uma foto. Abre o Telegram.
invites-card-once = Funciona uma só vez, até { $day }.
invites-card-what = Um programa envia as mensagens. Nunca é preciso responder, e pode-se parar a qualquer momento.

invites-none = Não há convites em aberto.
invites-open = <b>Convites em aberto</b>
invites-line = { $number } · { $label } · até { $day }
invites-renew = Renovar { $number }
invites-revoke = Retirar { $number }
invites-before = Anteriores
invites-after = Mais
invites-letter-first = A carta para { $label } não está terminada. O link vem depois dela.
invites-in-use =
    { $form ->
       *[formal] Alguém abriu o link para { $label }, por isso fica como está. Se não era a pessoa certa, pode retirá-lo e criar outro.
        [informal] Alguém abriu o link para { $label }, por isso fica como está. Se não era a pessoa certa, podes retirá-lo e criar outro.
    }
invites-revoke-ask = Retirar o link para { $label }? Depois não abre nada, e uma carta que vá com ele desaparece.
invites-revoke-yes = Retirar o link
invites-revoke-no = Deixar como está
invites-revoked = Retirado.
invites-run-out =
    { $count ->
        [0] Nenhum convite termina nos próximos três dias.
        [one] 1 convite termina nos próximos três dias. Pode-se renovar, ou deixar passar.
       *[other] { $count } convites terminam nos próximos três dias. Podem-se renovar, ou deixar passar.
    }
invites-show = Mostrar
