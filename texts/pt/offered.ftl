# What people meet when the practice does not offer something, or says something of its own. What
# comes unasked (-end, -go-on, -new, -gone) does not name “a clínica”, which is a clinical word.

offered-not = A clínica não oferece isto por agora, por isso nada mudou.
offered-not-checkins =
    { $form ->
       *[formal] A clínica não envia mensagens por agora. Pode escrever aqui a qualquer momento.
        [informal] A clínica não envia mensagens por agora. Podes escrever aqui a qualquer momento.
    }
offered-not-letters =
    { $form ->
       *[formal] A clínica não recebe cartas novas por agora. O que escreveu continua a ser seu.
        [informal] A clínica não recebe cartas novas por agora. O que escreveste continua a ser teu.
    }
offered-not-way-back = Por agora, a clínica não mostra aqui como voltar a falar. /help mostra onde responde uma pessoa, a qualquer hora.
offered-not-plan = A clínica não oferece esse plano por agora. O que já está em curso fica como está.
offered-notes-end =
    { $form ->
       *[formal] Uma pequena mudança: as mensagens em datas marcadas chegaram ao fim aqui, para todas as pessoas. Não é por nada que tenha feito. Pode escrever aqui a qualquer momento, e nada se pede.
        [informal] Uma pequena mudança: as mensagens em datas marcadas chegaram ao fim aqui, para todas as pessoas. Não é por nada que tenhas feito. Podes escrever aqui a qualquer momento, e nada se pede.
    }
offered-notes-go-on =
    { $form ->
       *[formal] Afinal as mensagens continuam, nas suas datas. /settings mostra quais são, e /stop termina tudo na hora.
        [informal] Afinal as mensagens continuam, nas tuas datas. /settings mostra quais são, e /stop termina tudo na hora.
    }
offered-welcome = <b>Algumas palavras da clínica</b>
offered-privacy = <b>O que a clínica diz sobre privacidade</b>
offered-privacy-new = <b>Há algo novo aqui sobre privacidade.</b> Nada se pede. Está também em /privacy.
offered-privacy-gone = Um texto próprio sobre privacidade foi retirado daqui. /privacy mostra o que vale.
