# Away from one day to another, and who covers. To cover = substituir.

command-away = Dias de ausência
away-none = Não há dias de ausência previstos.
away-list = <b>Dias de ausência.</b> Nestes dias não chega nada aqui; o que espera chega no primeiro dia de leitura a seguir.
away-line = de { $from } até { $until }
away-line-cover = de { $from } até { $until }, com { $name } em substituição
away-line-asked = de { $from } até { $until }; foi feito a { $name } um pedido de substituição
away-new = Prever dias de ausência
away-end = Tirar: { $from }
away-end-now = Já voltei
away-from =
    { $form ->
       *[formal] A partir de que dia é a ausência? Toque num, ou escreva uma data como { $example }.
        [informal] A partir de que dia é a ausência? Toca num, ou escreve uma data como { $example }.
    }
away-today = Hoje
away-tomorrow = Amanhã
away-monday = Próxima segunda-feira
away-leave = Deixar como está
away-left = Nada mudou.
away-until =
    { $form ->
       *[formal] Até que dia? Toque no último dia de ausência, ou escreva uma data como { $example }.
        [informal] Até que dia? Toca no último dia de ausência, ou escreve uma data como { $example }.
    }
away-unclear = Não deu para entender essa data. Serve uma como { $example }.
away-refused-over = Esses dias já passaram.
away-refused-backwards = O último dia vem antes do primeiro.
away-refused-long = São mais de { $most } dias. Para tanto tempo, com /leave cada ex-cliente escolhe quem lê.
away-refused-far = Falta mais de um ano para isso.
away-refused-twice = Um desses dias já está entre os de ausência. /away mostra quais são.
away-cover = Quem pode receber, nesse tempo, o que ex-clientes querem que seja lido primeiro? A pessoa recebe antes uma pergunta, e não recebe mais nada.
away-cover-nobody = Ninguém
away-done = Ausência de { $from } até { $until }. Nesse tempo não chega nada aqui. O que espera chega { $day }, e ex-clientes ficam a saber desse dia.
away-done-open = Ausência de { $from } até { $until }. Nesse tempo não chega nada aqui. Depois não há nenhum dia de leitura previsto.
away-cover-is-asked = { $name } recebe um pedido de substituição. Quando houver resposta, chega aqui um aviso.

cover-asks =
    { $form ->
       *[formal] { $name } está fora de { $from } até { $until }, e pergunta se pode fazer a substituição. Só chegaria o que se quer que seja lido primeiro, com a sua própria lista e sem as etiquetas.
        [informal] { $name } está fora de { $from } até { $until }, e pergunta se podes fazer a substituição. Só chegaria o que se quer que seja lido primeiro, com a tua própria lista e sem as etiquetas.
    }
cover-yes = Sim, posso
cover-no = Não
cover-agreed = Fica combinada a substituição de { $name }: de { $from } até { $until }.
cover-not-after-all = Afinal não
cover-declined = Não haverá substituição por aqui. { $name } fica a saber.
cover-said-yes = { $name } faz a substituição de { $from } até { $until }.
cover-said-no =
    { $form ->
       *[formal] { $name } não faz a substituição de { $from } até { $until }. /away mostra os seus dias.
        [informal] { $name } não faz a substituição de { $from } até { $until }. /away mostra os teus dias.
    }
cover-over = { $name } já voltou ou mudou os dias, por isso a substituição a partir de { $from } já não é precisa.

# To a client.
away-first-shared =
    { $form ->
       *[formal] Recebido, e fica um obrigado. { $therapist } está fora estes dias. Como pediu que fosse lido primeiro, isto vai { $day }, para { $cover }. Até ser lido, pode editar ou retirar o que escreveu.
        [informal] Recebido, e fica um obrigado. { $therapist } está fora estes dias. Como pediste que fosse lido primeiro, isto vai { $day }, para { $cover }. Até ser lido, podes editar ou retirar o que escreveste.
    }
away-back-waits = { $therapist } está fora estes dias, e recebe essa linha { $day }.
