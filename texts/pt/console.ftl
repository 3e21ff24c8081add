# What a therapist chooses for themselves, and what clients read of it on their own request.
# Contact is spelt in two ways: “comunicação”.

console-button = As minhas opções
console-menu =
    { $form ->
       *[formal] <b>As suas opções.</b> Cada mudança vale na hora. Ninguém vigia este chat, e está bem assim: o que é partilhado espera pelos seus dias.
        [informal] <b>As tuas opções.</b> Cada mudança vale na hora. Ninguém vigia este chat, e está bem assim: o que é partilhado espera pelos teus dias.
    }
console-as-it-is =
    Nome: { $name }
    Leitura: { $days }, { $hour }
    Relógio: { $place }
console-menu-name = Nome
console-menu-place = Cidade
console-menu-days = Dias de leitura
console-menu-hour = Hora
console-menu-hours = As minhas horas
console-menu-accept = O que recebo
console-menu-digest = A lista
console-menu-policy = Presentes e comunicação
console-menu-waiting = Tempo de espera
console-menu-free = Ajuda gratuita

console-length = Serve um texto de 1 a { $most } letras, por isso nada mudou.
console-name =
    { $form ->
       *[formal] <b>O seu nome.</b> Ex-clientes veem { $name }. Para mudar, escreva outro, de até { $most } letras.
        [informal] <b>O teu nome.</b> Ex-clientes veem { $name }. Para mudar, escreve outro, de até { $most } letras.
    }
console-place =
    { $form ->
       *[formal] <b>O seu relógio.</b> A hora que conta é a de { $place }. Para mudar, escreva uma cidade.
        [informal] <b>O teu relógio.</b> A hora que conta é a de { $place }. Para mudar, escreve uma cidade.
    }
console-days =
    { $form ->
       *[formal] <b>Os seus dias de leitura.</b> Toque num dia para o mudar. Ex-clientes ficam a saber. Num dia chega uma lista, no máximo.
        [informal] <b>Os teus dias de leitura.</b> Toca num dia para o mudar. Ex-clientes ficam a saber. Num dia chega uma lista, no máximo.
    }
console-hour =
    { $form ->
       *[formal] <b>A sua hora.</b> A lista chega às { $hour }. Toque noutra, ou escreva uma hora como 7:30.
        [informal] <b>A tua hora.</b> A lista chega às { $hour }. Toca noutra, ou escreve uma hora como 7:30.
    }
console-hour-outside =
    { $form ->
       *[formal] Isso fica fora das suas próprias horas, por isso nada mudou. “As minhas horas” alarga o horário.
        [informal] Isso fica fora das tuas próprias horas, por isso nada mudou. “As minhas horas” alarga o horário.
    }
console-hour-moved = Anotado. A lista chega agora às { $hour }, para ficar dentro do horário.
console-hours =
    { $form ->
       *[formal] <b>As suas horas.</b> Fora deste horário não chega nada: { $span }. Toque numa opção, ou escreva horas como 9-17.
        [informal] <b>As tuas horas.</b> Fora deste horário não chega nada: { $span }. Toca numa opção, ou escreve horas como 9-17.
    }
console-hours-ordinary = Um dia normal: { $span }
console-span = das { $opens } às { $closes }
console-digest = <b>A lista.</b> O aviso traz só um número. Depois disso, a lista pode abrir sozinha, e pode chegar também vazia. Os números dizem quantas coisas uma semana pode trazer. O resto vem depois, por ordem.
console-switch-opens = Abre sozinha: { $state }
console-switch-when_empty = Chega também vazia: { $state }

console-accept =
    { $form ->
       *[formal] <b>O que recebe.</b> Desligar vale na hora, também para o que espera. Ligar não muda nada para ninguém, até que cada pessoa o escolha.
        [informal] <b>O que recebes.</b> Desligar vale na hora, também para o que espera. Ligar não muda nada para ninguém, até que cada pessoa o escolha.
    }
console-switch-letters = Cartas: { $state }
console-switch-letters-is = Cartas para dizer adeus ou agradecer. Se desligado, cada uma fica com quem a escreveu.
console-switch-voice = Gravações de voz: { $state }
console-switch-voice-is = Gravações de voz. Se desligado, ficam com quem as fez, e isso é dito antes de partilhar.
console-switch-photos = Fotos: { $state }
console-switch-photos-is = Fotos. Se desligado, vale o mesmo, e uma linha por baixo da foto chega na mesma, em palavras.
console-switch-answers = Cartas de volta: { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Uma carta sua de volta, quando quem escreveu a deseja. É sempre possível não a escrever.
        [informal] Uma carta tua de volta, quando quem escreveu a deseja. É sempre possível não a escrever.
    }
console-switch-receipts = Linhas de leitura: { $state }
console-switch-receipts-is = Uma linha discreta para quem deseja saber que algo foi lido.
console-answers-stay = O que ia a caminho não segue. Fica aqui como rascunho.
console-answers-off = As cartas de volta estão desligadas agora. /start, “As minhas opções”, muda isso.

console-line-ask =
    { $form ->
       *[formal] Para usar palavras suas, escreva até { $most } letras.
        [informal] Para usar palavras tuas, escreve até { $most } letras.
    }
console-line-remove = Tirar as minhas palavras
console-policy = <b>Presentes e comunicação.</b> É isto que ex-clientes leem em /rules:
console-policy-ours = Aqui não são precisos presentes, e não é possível enviar nenhum. Não há chat aberto: /back mostra como voltar a falar.
console-waiting = <b>Tempo de espera.</b> Quem pede para voltar a falar lê quanto tempo pode demorar:
console-waiting-ours = (não se diz nada)
console-free = <b>Ajuda gratuita.</b> Quem pede para voltar a falar lê sobre um lugar que é gratuito:
console-free-ours = /help mostra onde responde uma pessoa, e o que é gratuito.

console-rules-policy = <b>Presentes e comunicação.</b> Nas palavras de { $therapist }:
console-rules-ours = <b>Presentes e comunicação, com { $therapist }.</b>
console-back-waiting = Quanto tempo pode demorar: { $waiting }
console-back-free = Algo que é gratuito: { $free }
console-receipts-off-there =
    { $form ->
       *[formal] As linhas sobre o que foi lido por { $therapist } estão desligadas agora. A sua escolha fica como está, para quando voltarem.
        [informal] As linhas sobre o que foi lido por { $therapist } estão desligadas agora. A tua escolha fica como está, para quando voltarem.
    }
console-preview-own =
    { $form ->
       *[formal] Foi isto que enviou:
        [informal] Foi isto que enviaste:
    }
# `$reader` is a name or “quem supervisiona”, so it does not begin the sentence.
console-left-out =
    { $what ->
        [voice] { $form ->
           *[formal] Aqui { $reader } não recebe gravações de voz, por isso a sua não segue. Não se perde: fica guardada, e é só sua.
            [informal] Aqui { $reader } não recebe gravações de voz, por isso a tua não segue. Não se perde: fica guardada, e é só tua.
        }
        [photo] { $form ->
           *[formal] Aqui { $reader } não recebe fotos, por isso a sua não segue. Não se perde: fica guardada, e é só sua.
            [informal] Aqui { $reader } não recebe fotos, por isso a tua não segue. Não se perde: fica guardada, e é só tua.
        }
       *[both] { $form ->
           *[formal] Aqui { $reader } recebe palavras, e não gravações de voz nem fotos. As suas não seguem. Não se perdem: ficam guardadas, e são só suas.
            [informal] Aqui { $reader } recebe palavras, e não gravações de voz nem fotos. As tuas não seguem. Não se perdem: ficam guardadas, e são só tuas.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Se quiser, também servem poucas palavras.
            [informal] Se quiseres, também servem poucas palavras.
        }
       *[words] {""}
    }
console-not-passed-on =
    { $form ->
       *[formal] Agora aqui só se recebem palavras. Por isso, uma gravação de voz ou uma foto sua ainda por ler não segue. Fica guardada, e é só sua. As palavras continuam a seguir.
        [informal] Agora aqui só se recebem palavras. Por isso, uma gravação de voz ou uma foto tua ainda por ler não segue. Fica guardada, e é só tua. As palavras continuam a seguir.
    }
