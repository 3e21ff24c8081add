# Opting in. The card is a legal text: plain words, short sentences; changing it needs a new version.

consent-card =
    <b>Uma mensagem de vez em quando</b>

    Este link vem de { $therapist }. { $form ->
       *[formal] Se disser que sim, pode chegar aqui uma mensagem curta, em datas que verá antes. Pode responder com um toque, escrever algumas linhas ou não dizer nada.
        [informal] Se disseres que sim, pode chegar aqui uma mensagem curta, em datas que verás antes. Podes responder com um toque, escrever algumas linhas ou não dizer nada.
    } Nunca é preciso responder.

    <b>Quem escreve, quem lê.</b> Um programa envia as mensagens. { $form ->
       *[formal] O que escolher partilhar, e só isso, vai para { $therapist }.
        [informal] O que escolheres partilhar, e só isso, vai para { $therapist }.
    } Dias de leitura: { $days }. Ninguém vigia este chat, e ele não é para emergências.

    <b>O que não é.</b> Não é uma sessão, não é terapia e não faz a terapia recomeçar. É gratuito e nunca é cobrado. Nenhum empregador, plano de saúde ou seguradora pode ver isto.

    <b>O que se guarda.</b> { $form ->
       *[formal] A clínica guarda as suas palavras com criptografia. São apagadas 90 dias depois de lidas, no máximo. Pode escolher guardá-las aqui.
        [informal] A clínica guarda as tuas palavras com criptografia. São apagadas 90 dias depois de lidas, no máximo. Podes escolher guardá-las aqui.
    } O Telegram guarda os chats com bots em servidores próprios. Eles não têm criptografia de ponta a ponta. O que { $therapist } leu pode ficar nas anotações de { $therapist }.

    { $form ->
       *[formal] Pode parar a qualquer momento, com um toque.
        [informal] Podes parar a qualquer momento, com um toque.
    }
consent-go-on = Já li isto
consent-no = Não, prefiro não
consent-age =
    { $form ->
       *[formal] Uma pergunta: tem 18 anos ou mais?
        [informal] Uma pergunta: tens 18 anos ou mais?
    }
consent-age-yes = Sim, tenho
consent-age-no = Não
consent-rhythm =
    { $form ->
       *[formal] Como prefere? Ainda não há nada preparado.
        [informal] Como preferes? Ainda não há nada preparado.
    }
consent-scheduled = Mensagens em datas marcadas
consent-on-wish = Só quando eu quiser escrever
consent-dates =
    Estas seriam as datas:

    { $dates }

    Cada mensagem chega entre as { $opens } e as { $closes } ({ $zone }). De 20 de dezembro a 2 de janeiro não chega nenhuma. Depois da última, termina. Nenhuma precisa de resposta.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Quando algo seu tiver sido lido por { $therapist }, uma linha discreta avisa.
            [informal] Quando algo teu tiver sido lido por { $therapist }, uma linha discreta avisa.
        }
    }

    Tudo isto é um começo. { $form ->
       *[formal] Depois de pronto, pode escolher datas, horas, temas e mais.
        [informal] Depois de pronto, podes escolher datas, horas, temas e mais.
    }
consent-dates-fine = Estas datas servem
consent-done-scheduled =
    Está tudo pronto. A primeira mensagem está marcada para { $day }. Até lá, há silêncio aqui. Ninguém vigia este chat; /help mostra onde responde uma pessoa.

    { $form ->
       *[formal] Pode escrever aqui a qualquer momento. Nada vai para { $therapist } sem o seu toque em Partilhar.
        [informal] Podes escrever aqui a qualquer momento. Nada vai para { $therapist } sem o teu toque em Partilhar.
    } /settings muda o que chega; /stop termina tudo na hora.
consent-done-on-wish =
    { $form ->
       *[formal] Está tudo pronto. Não vão chegar mensagens. Ninguém vigia este chat; /help mostra onde responde uma pessoa. Quando quiser escrever, basta escrever aqui. Nada vai para { $therapist } sem o seu toque em Partilhar. /stop termina tudo na hora.
        [informal] Está tudo pronto. Não vão chegar mensagens. Ninguém vigia este chat; /help mostra onde responde uma pessoa. Quando quiseres escrever, basta escrever aqui. Nada vai para { $therapist } sem o teu toque em Partilhar. /stop termina tudo na hora.
    }
consent-declined = Está tudo bem assim. O link deixa de funcionar, e nada ficou guardado. Tudo de bom.
