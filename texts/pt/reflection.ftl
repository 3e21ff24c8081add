# A therapist's own private lines.

command-reflect = Uma linha só para mim
reflect-ask =
    { $form ->
       *[formal] Uma linha só sua, de até { $most } letras. Não fica com ninguém nem em nenhuma lista, e mais ninguém a vê.
        [informal] Uma linha só tua, de até { $most } letras. Não fica com ninguém nem em nenhuma lista, e mais ninguém a vê.
    }
reflect-length = Aqui serve uma linha de 1 a { $most } letras.
reflect-leave = Melhor não
reflect-left = Nada ficou anotado.
reflect-noted =
    { $form ->
       *[formal] Anotado, e é só seu.
        [informal] Anotado, e é só teu.
    }
reflect-none = Ainda não há linhas anotadas.
reflect-list =
    { $form ->
       *[formal] <b>As suas linhas.</b> Mais ninguém as vê.
        [informal] <b>As tuas linhas.</b> Mais ninguém as vê.
    }
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Apagar { $number }
reflect-all = As minhas linhas
reflect-earlier = Mais antigas
reflect-later = Mais recentes
reflect-new = Anotar uma linha
