# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
#
# shelf = prateleira · record = documento (the word for it is spelt in two ways) · to fold =
#   recolher · to skip a note = não enviar · a short day (“4 de jan. de 2027”) follows the same
#   rules as a long one (see common.ftl).

command-people = Ex-clientes
command-week = O que sai em sete dias
command-export = O meu documento sobre uma pessoa

people-head =
    { $form ->
       *[formal] <b>Ex-clientes.</b> Por ordem alfabética. O silêncio não diz nada sobre o seu trabalho.
        [informal] <b>Ex-clientes.</b> Por ordem alfabética. O silêncio não diz nada sobre o teu trabalho.
    }
people-none = Por enquanto ninguém disse sim a um convite.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Há uma etiqueta que não pode ser mostrada.
people-agreed = combinado
people-on-wish = combinado, escreve quando quer
people-paused = em pausa
people-paused-until = em pausa até { $day }
people-resting = em descanso
people-ended = terminado
people-asked-back = pede para voltar a falar desde { $day }
people-before = Página anterior
people-next = Página seguinte
people-back = Voltar a ex-clientes
people-back-to-one = Voltar
people-back-to-shared = Voltar à lista

people-since = Disse que sim: { $day }.
people-plan = Plano: { $plan }.
people-plan-until = Plano: { $plan }. A última mensagem está prevista para { $day }.
people-plan-on-wish = Plano: sem mensagens. Escreve quando quer.
people-reading = Dias de leitura que conhece: { $days }.
people-agreed-receipts = Gosta de saber quando algo foi lido.
people-agreed-notes =
    { $form ->
       *[formal] Gosta de receber uma resposta curta sua.
        [informal] Gosta de receber uma resposta curta tua.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Pode guardar o que ler.
        [informal] Podes guardar o que leres.
    }
people-shared-button = O que partilhou
people-picture-button = Imagem
people-shared-head = <b>{ $label }</b> · o que partilhou aqui, primeiro o mais recente
people-nothing-shared = Agora não há nada aqui.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · guardado
people-letter = <b>{ $number }</b> · { $day } · uma carta
people-folded = <i>Recolhido, para ler sem pressa.</i>
people-words-gone = <i>As palavras já não estão aqui.</i>
people-open-one = Abrir { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Ouvir ou ver

people-picture-head = { $label }: toques como pontos, histórias como losangos, cartas como quadrados.
people-dot = { $day }: { $face }
people-mark-story = { $day }: uma história
people-mark-letter = { $day }: uma carta
people-picture-more =
    { $count ->
        [0] e nada mais antes disso
        [one] e mais 1 antes disso
       *[other] e mais { $count } antes disso
    }
people-no-picture = Ainda não há nada para desenhar.

shelf-button = Prateleira
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · o que guarda aqui, com o consentimento da pessoa
        [informal] <b>{ $label }</b> · o que guardas aqui, com o consentimento da pessoa
    }
shelf-empty = A prateleira está vazia.
shelf-not-allowed = A pessoa não disse que algo pode ser guardado, por isso a prateleira está vazia.
shelf-put-on = Guardar para supervisão
shelf-put-on-one = Guardar { $number }
shelf-take-off = Tirar da prateleira
shelf-is-on =
    { $form ->
       *[formal] <i>Está na sua prateleira. Fica lá até que o tire, ou até que a pessoa mude de opinião.</i>
        [informal] <i>Está na tua prateleira. Fica lá até que o tires, ou até que a pessoa mude de opinião.</i>
    }
shelf-was-put-on =
    { $form ->
       *[formal] Está na sua prateleira.
        [informal] Está na tua prateleira.
    }
shelf-was-taken-off =
    { $form ->
       *[formal] Já não está na sua prateleira.
        [informal] Já não está na tua prateleira.
    }
shelf-may-not = Isto fica com a pessoa. Não é para a prateleira.

week-head = <b>O que sai nos próximos sete dias.</b>
week-none = Nos próximos sete dias não sai nada.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = um convite para contar
week-hello = um olá que não pede nada
week-line-is =
    { $form ->
       *[formal] Com esta linha sua:
        [informal] Com esta linha tua:
    }
week-skip-one = Não enviar { $number }
week-line-one = Linha { $number }
week-skip = Não enviar a mensagem de { $day } para <b>{ $label }</b>? O plano continua com a seguinte. Isto não se pode desfazer.
week-skip-last = Não enviar a mensagem de { $day } para <b>{ $label }</b>? É a última, e despede-se. Sem ela, o plano termina em silêncio. Isto não se pode desfazer.
week-skip-yes = Não enviar
week-leave = Deixar como está
week-skipped = Não vai sair.
week-line-of =
    { $form ->
       *[formal] A sua linha na primeira mensagem para <b>{ $label }</b>:
        [informal] A tua linha na primeira mensagem para <b>{ $label }</b>:
    }
week-line-change = Escrever outra
week-line-remove = Tirar a linha
week-line-removed = A mensagem sai sem linha.
week-line-ask =
    { $form ->
       *[formal] Escreva a nova linha, de até { $most } letras. Vai na primeira mensagem, por isso não pede nada, e não diz nada delicado num telefone bloqueado.
        [informal] Escreve a nova linha, de até { $most } letras. Vai na primeira mensagem, por isso não pede nada, e não diz nada delicado num telefone bloqueado.
    }
week-line-leave = Deixar a linha
week-line-left = A linha fica como estava.
week-line-faults =
    { $form ->
       *[formal] Essa linha poderia pesar a alguém. Aqui está a razão, para que a possa mudar:
        [informal] Essa linha poderia pesar a alguém. Aqui está a razão, para que a possas mudar:
    }
week-line-too-late = A primeira mensagem já está a caminho, por isso a linha fica como estava.
week-line-changed = Esta é agora a linha para <b>{ $label }</b>:

record-button = O meu documento
record-which =
    { $form ->
       *[formal] <b>O seu documento sobre uma pessoa.</b> Sobre quem?
        [informal] <b>O teu documento sobre uma pessoa.</b> Sobre quem?
    }
record-of =
    { $form ->
       *[formal] <b>O seu documento:</b> { $label }
        [informal] <b>O teu documento:</b> { $label }
    }
record-is =
    Contém o que a pessoa partilhou e o que hoje continua aqui. Não inclui o que ela retirou, o que foi apagado ao fim de algum tempo, as gravações de voz nem as fotos.

    Não é o processo de um tratamento, nem uma história inteira. Os tempos de silêncio não aparecem, e não dizem nada. { $form ->
       *[formal] Depois de recebido o documento, a segurança dele fica nas suas mãos.
        [informal] Depois de recebido o documento, a segurança dele fica nas tuas mãos.
    }
record-as-pdf = Para ler (PDF)
record-as-json = Para programas (JSON)
record-coming = Chega daqui a pouco.
record-name = documento
record-title = O que foi partilhado: { $label }
record-made = Feito para { $therapist }, data: { $day }.
record-story = { $day } · partilhado
record-letter = { $day } · carta
record-read = lido: { $day }
record-letter-unopened = Uma carta por abrir. Não está neste documento.
record-kept = guardado, com consentimento
record-asked-back = { $day } · pediu para voltar a falar
record-nothing = Agora não há nada aqui.
record-words-gone = (As palavras já não estão aqui.)

people-mydata-kept = guardado por quem leu, desde: { $moment }
