# A therapist's short note for one thing received: “resposta curta”, as in /settings; never
# “mensagem”, which is a check-in.

notes-button = Resposta { $number }
notes-write = Resposta curta
notes-ask =
    { $form ->
       *[formal] Uma resposta curta para { $label }: toque numa, ou escreva a sua, de até { $most } letras. Não pede nada. Sai daqui a dez minutos, e até lá pode desfazer.
        [informal] Uma resposta curta para { $label }: toca numa, ou escreve a tua, de até { $most } letras. Não pede nada. Sai daqui a dez minutos, e até lá podes desfazer.
    }
notes-preset-thanks =
    { $form ->
       *[formal] Agradeço o que me contou.
        [informal] Agradeço o que me contaste.
    }
notes-preset-read = Li isto com toda a atenção.
notes-preset-glad =
    { $form ->
       *[formal] Foi bom ler o que escreveu.
        [informal] Foi bom ler o que escreveste.
    }
notes-preset-arrived =
    { $form ->
       *[formal] As suas palavras chegaram aqui.
        [informal] As tuas palavras chegaram aqui.
    }
notes-preset-kindly = Daqui vai um pensamento amigo.
notes-preset-well =
    { $form ->
       *[formal] Desejo-lhe tudo de bom.
        [informal] Desejo-te tudo de bom.
    }
notes-none = Sem resposta
notes-left = Nenhuma resposta foi enviada.
notes-only-words =
    { $form ->
       *[formal] Esta resposta é feita só de palavras. Toque numa, ou escreva a sua.
        [informal] Esta resposta é feita só de palavras. Toca numa, ou escreve a tua.
    }
notes-leaves = Esta resposta sai para { $label } depois das { $hour }, a uma hora boa para essa pessoa:
notes-undo = Desfazer
notes-undone = Retirada. Nada foi enviado.
notes-too-late = Já saiu.
notes-once = Já saiu uma resposta a isto para { $label }, escrita neste dia: { $day }. Há uma por cada coisa.
notes-unwished = { $label } não recebe respostas curtas.
notes-not_for_this = Isto era sobre algo que incomodou, por isso não cabe aqui uma resposta curta.
notes-boundary = Isto toca num tema de limites, como encontros, presentes ou dinheiro. Aqui não cabe uma resposta curta.
notes-unread = Uma resposta é possível depois de isto ser lido.
notes-gone = Isto já não está aqui, por isso não cabe nenhuma resposta.

# To the client.
notes-came = Chegou uma resposta curta.
notes-from = Uma resposta curta de { $therapist }:
notes-back =
    { $form ->
       *[formal] Uma resposta curta, pelo que partilhou:
        [informal] Uma resposta curta, pelo que partilhaste:
    }
notes-in-mydata = Uma resposta curta de { $therapist }:
