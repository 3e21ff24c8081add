# «Something felt off»: the client chooses who reads it. `$reader` is a name or “quem supervisiona”.

off-button = Algo me incomodou
off-who = <b>Algo me incomodou.</b> É possível pôr isso em palavras aqui, e ajuda saber. Primeiro: quem pode ler?
off-which = De que mensagens se trata?
off-therapist = { $therapist }
off-supervisor = Quem supervisiona a clínica
off-nobody = Ninguém, fica só para mim
off-never-mind = Melhor não
off-left = Nada ficou anotado.
off-write =
    { $form ->
       *[formal] Escreva tudo de uma vez ou aos poucos. Primeiro aparece só aqui; para { $reader } só vai com o seu toque em Partilhar.
        [informal] Escreve tudo de uma vez ou aos poucos. Primeiro aparece só aqui; para { $reader } só vai com o teu toque em Partilhar.
    }
off-write-kept =
    { $form ->
       *[formal] Escreva tudo de uma vez ou aos poucos. Mais ninguém vê.
        [informal] Escreve tudo de uma vez ou aos poucos. Mais ninguém vê.
    }
off-preview =
    { $form ->
       *[formal] Se partilhar isto, é assim que { $reader } o verá:
        [informal] Se partilhares isto, é assim que { $reader } o verá:
    }
off-preview-kept =
    { $form ->
       *[formal] Isto é só seu:
        [informal] Isto é só teu:
    }
off-reader-supervisor = quem supervisiona
off-unread =
    { $form ->
       *[formal] Algo que enviou não chegou a ser lido: a pessoa a quem se destinava já não está aqui. Mais ninguém viu, e volta a ser só seu. Pode deixar assim, ou partilhar mesmo assim.
        [informal] Algo que enviaste não chegou a ser lido: a pessoa a quem se destinava já não está aqui. Mais ninguém viu, e volta a ser só teu. Podes deixar assim, ou partilhar mesmo assim.
    }
off-shared =
    Recebido, e fica um obrigado por contar. Isto vai { $day }, para { $reader }. { $form ->
       *[formal] Até ser lido, pode editar ou retirar o que escreveu.
        [informal] Até ser lido, podes editar ou retirar o que escreveste.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · algo incomodou
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · algo incomodou · lido
digest-label-other = ex-cliente de { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] A supervisão da clínica está agora aqui a seu cargo. Se ex-clientes de outra pessoa disserem que algo incomodou, e quiserem que a supervisão leia, isso chega com a sua lista.
        [informal] A supervisão da clínica está agora aqui a teu cargo. Se ex-clientes de outra pessoa disserem que algo incomodou, e quiserem que a supervisão leia, isso chega com a tua lista.
    }
supervisor-no-more =
    { $form ->
       *[formal] A supervisão da clínica já não está aqui a seu cargo.
        [informal] A supervisão da clínica já não está aqui a teu cargo.
    }
