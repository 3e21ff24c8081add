# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.
# “Mensagem” is a check-in only; what somebody wrote is “texto” or “as suas palavras”.

danger-self =
    Algumas destas palavras podem querer dizer que alguém está em perigo. { $form ->
       *[formal] Se for o seu caso, nestes números responde uma pessoa:
        [informal] Se for o teu caso, nestes números responde uma pessoa:
    }
danger-program = Sou um programa, e ninguém está a ler isto neste momento.
danger-pause =
    { $form ->
       *[formal] As suas mensagens ficam em pausa até { $day }. Até lá, nada se espera da sua parte.
        [informal] As tuas mensagens ficam em pausa até { $day }. Até lá, nada se espera da tua parte.
    }
danger-asks =
    { $form ->
       *[formal] Era esse o seu caso, agora?
        [informal] Era esse o teu caso, agora?
    }
danger-is = Sim
danger-is-not = Não era isso
danger-yes =
    { $form ->
       *[formal] Fica um obrigado por ter dito isso.
        [informal] Fica um obrigado por teres dito isso.
    } Aqui não se pergunta mais nada. Uma voz está à distância de um telefonema:
danger-not =
    { $form ->
       *[formal] Desculpe, foi um palpite errado.
        [informal] Desculpa, foi um palpite errado.
    } Não volta a aparecer por este texto.
danger-not-told = { $name } não recebe nenhuma linha.
danger-not-told-late = A linha que { $name } recebeu diz agora que não era isso.
danger-not-pause =
    { $form ->
       *[formal] As suas mensagens continuam como antes.
        [informal] As tuas mensagens continuam como antes.
    }

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] { $name } recebe agora uma linha, sem as suas palavras.
        [informal] { $name } recebe agora uma linha, sem as tuas palavras.
    } Ninguém sabe quando será vista.
danger-told-later =
    { $form ->
       *[formal] { $name } vai receber uma linha, sem as suas palavras: { $day }, a partir das { $clock }, não antes.
        [informal] { $name } vai receber uma linha, sem as tuas palavras: { $day }, a partir das { $clock }, não antes.
    } Ninguém sabe quando será vista.
danger-told-away = { $therapist } está fora estes dias. { $name } faz a substituição, sem saber de quem se trata.
danger-told-paused =
    { $form ->
       *[formal] { $name } vai receber uma linha, sem as suas palavras, quando os envios voltarem.
        [informal] { $name } vai receber uma linha, sem as tuas palavras, quando os envios voltarem.
    } Agora estão em pausa, e ninguém sabe até quando.
danger-told-before = { $name } já recebeu uma linha: { $day }, às { $clock }. Num dia não sai uma segunda.
danger-told-off = Ninguém recebe um aviso, porque em /settings isso está em “não”.
danger-told-nobody = Ninguém recebe um aviso, porque agora { $therapist } não recebe nada aqui.
danger-told-no-one = Ninguém recebe um aviso.
danger-stopped = { $name } já não recebe nenhuma linha.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others =
    { $form ->
       *[formal] Se alguém corre perigo agora, ligue para o { $number }.
        [informal] Se alguém corre perigo agora, liga para o { $number }.
    }
danger-others-anywhere =
    { $form ->
       *[formal] Se alguém corre perigo agora, ligue para o 112 na Europa. Na América do Norte, é o 911. Ou ligue para o número de emergência de onde estiver.
        [informal] Se alguém corre perigo agora, liga para o 112 na Europa. Na América do Norte, é o 911. Ou liga para o número de emergência de onde estiveres.
    }
danger-others-hide = Se for melhor que este chat não se veja, um toque limpa o possível.
danger-others-stranger = Este chat pode ser apagado no Telegram.
danger-hide = Limpar este chat

# To a therapist, or to whoever covers. A day stands bare; whose words they are has no gender.
danger-push = Algumas palavras daqui talvez falassem de perigo.
danger-show = Mostrar de quem
danger-item = <b>{ $label }</b> · { $day }, { $clock }. Num texto desta pessoa, um programa notou palavras de perigo. Muitas vezes, engana-se. A pessoa aceitou esta linha e sabe dela, e recebeu os números de linhas de ajuda.
danger-item-cover = Ex-cliente de { $therapist } · { $day }, { $clock }. Num texto desta pessoa, um programa notou palavras de perigo. Muitas vezes, engana-se. A pessoa aceitou esta linha, e recebeu os números de linhas de ajuda. Quem é, só { $therapist } pode ver.
danger-item-words =
    { $form ->
       *[formal] As palavras só aparecem se a pessoa as partilhar. Daqui não lhe chega nada: fale com ela como preferir.
        [informal] As palavras só aparecem se a pessoa as partilhar. Daqui não lhe chega nada: fala com ela como preferires.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Se a pessoa partilhar as palavras, elas vêm primeiro na lista que recebe.
        [informal] Se a pessoa partilhar as palavras, elas vêm primeiro na lista que recebes.
    }
danger-withdrawn = Retirado: não era isso.
danger-over = Esta linha já não vale.
