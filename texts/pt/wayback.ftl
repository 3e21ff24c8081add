# «Something new came up»: how a client finds the way back, and what the therapist learns of it.

back-button = Surgiu algo novo
back-nobody = Neste chat não há com quem voltar a falar. /help mostra onde responde uma pessoa.
back-which = De quem se trata?
back-card = <b>Voltar a falar.</b> Se surgiu algo novo, é assim que se pode voltar a falar com { $therapist }:
back-card-unwritten = <b>Voltar a falar.</b> { $therapist } não deixou aqui indicações sobre isso. Mesmo assim, é possível enviar um aviso.
back-card-after =
    { $form ->
       *[formal] Com um toque, { $therapist } saberá do seu pedido para voltar a falar. Nada da sua história vai junto. Isto não é para emergências: /help mostra onde uma pessoa responde na hora, e o que é gratuito.
        [informal] Com um toque, { $therapist } saberá do teu pedido para voltar a falar. Nada da tua história vai junto. Isto não é para emergências: /help mostra onde uma pessoa responde na hora, e o que é gratuito.
    }
back-card-past = A última mensagem chegou há dois anos ou mais. Por isso, daqui já não sai nada. As formas habituais de falar com { $therapist } continuam a valer. /help mostra onde responde uma pessoa, e o que é gratuito.
back-ask = Avisar { $therapist }
back-not-now = Agora não
back-left =
    { $form ->
       *[formal] Nada foi enviado. /back está aqui sempre que quiser.
        [informal] Nada foi enviado. /back está aqui sempre que quiseres.
    }
back-asked =
    { $therapist } recebe uma só linha, durante o dia: o pedido para voltar a falar, e mais nada. A resposta vem por outro caminho, não por este chat.
back-asked-pauses =
    { $form ->
       *[formal] As suas mensagens ficam em pausa. Continuam quando disser.
        [informal] As tuas mensagens ficam em pausa. Continuam quando disseres.
    }
back-asked-before = { $therapist } já recebeu essa linha: { $day }. A resposta vem por outro caminho, não por este chat.
back-take-back = Retirar
back-taken-back = Retirado.
back-too-late = Já foi visto, por isso fica como está.
back-seen =
    { $form ->
       *[formal] O que pediu já foi visto: { $day }.
        [informal] O que pediste já foi visto: { $day }.
    }
back-seen-named =
    { $form ->
       *[formal] { $therapist } viu o seu pedido para voltar a falar: { $day }.
        [informal] { $therapist } viu o teu pedido para voltar a falar: { $day }.
    }

back-push = Alguém pede para voltar a falar.
back-show = Mostrar quem
back-item =
    { $form ->
       *[formal] <b>{ $label }</b> pede para voltar a falar, desde { $day }. Nada da história vem com o pedido. Responda como preferir: daqui não sai nada.
        [informal] <b>{ $label }</b> pede para voltar a falar, desde { $day }. Nada da história vem com o pedido. Responde como preferires: daqui não sai nada.
    }
back-item-saw =
    { $form ->
       *[formal] Viu estas indicações suas:
        [informal] Viu estas indicações tuas:
    }
back-item-unwritten =
    { $form ->
       *[formal] Não viu indicações suas sobre como voltar a falar. Com /wayback pode escrever algumas.
        [informal] Não viu indicações tuas sobre como voltar a falar. Com /wayback podes escrever algumas.
    }
back-mark-seen = Visto
back-marked-seen = Marcado como visto.
back-withdrawn = Retirado por quem pediu.

wayback-button = As minhas indicações
wayback-is =
    { $form ->
       *[formal] <b>As suas indicações.</b> Ex-clientes que pedirem para voltar a falar verão isto:
        [informal] <b>As tuas indicações.</b> Ex-clientes que pedirem para voltar a falar verão isto:
    }
wayback-unwritten =
    { $form ->
       *[formal] <b>As suas indicações.</b> Ex-clientes que pedirem para voltar a falar ainda não encontram nenhuma.
        [informal] <b>As tuas indicações.</b> Ex-clientes que pedirem para voltar a falar ainda não encontram nenhuma.
    }
wayback-ask = Para as escrever, basta enviar um texto de até { $most } letras: como marcar, quanto tempo se espera e um lugar que seja gratuito.
wayback-length = Serve um texto de 1 a { $most } letras.
wayback-remove = Tirar as indicações
wayback-leave = Deixar como está
wayback-left = Fica como estava.
