# The digest: what a therapist reads.

digest-section-first = <b>Para ler primeiro, como cada pessoa pediu</b>
digest-section-letters = <b>Cartas</b>
digest-section-stories = <b>Histórias</b>
digest-section-undelivered = <b>Não chegou ao destino</b>
digest-heavy = <i>Isto talvez peça um momento calmo. Abre com um toque.</i>
digest-show = Mostrar { $number }
digest-fold = Recolher { $number }
digest-later = Mais tarde { $number }
digest-comes-again = Volta com a próxima lista.
digest-covered = <i>Lido durante a substituição.</i>
digest-broken = <b>{ $number }</b> · Isto não pode ser mostrado. O resto está aqui.
digest-unbrought-note =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · a sua resposta curta de { $day }
        [informal] <b>{ $number } · { $label }</b> · a tua resposta curta de { $day }
    }
digest-unbrought-letter =
    { $form ->
       *[formal] <b>{ $number } · { $label }</b> · a sua carta de { $day }
        [informal] <b>{ $number } · { $label }</b> · a tua carta de { $day }
    }
digest-read-page = Lido tudo o que está aqui
digest-page = Página { $number } de { $count }
digest-page-before = Página anterior
digest-page-after = Página seguinte
digest-week = Próximos 7 dias
digest-empty = Desta vez não há nada para ler.

digest-next = O que espera agora chega { $day }, às { $hour }:
digest-next-unplanned = O que espera agora:
digest-next-nothing = Neste momento não espera nada. A próxima leitura seria { $day }, às { $hour }.
digest-next-nothing-unplanned = Neste momento não espera nada.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [0] e nada mais
        [one] e mais 1
       *[other] e mais { $count }
    }
digest-next-after =
    { $count ->
        [0] Depois disso não vem mais nada.
        [one] Depois disso vem mais 1 coisa.
       *[other] Depois disso vêm mais { $count } coisas.
    }
digest-next-footer = <i>As palavras abrem quando a lista chega. Até lá, ainda podem ser retiradas sem ninguém as ver.</i>
digest-what-tap = um toque
digest-what-words = algumas linhas
digest-what-voice = uma gravação de voz
digest-what-photo = uma foto
digest-what-letter = uma carta
digest-what-off = algo incomodou
digest-what-note =
    { $form ->
       *[formal] uma resposta curta sua, que não chegou ao destino
        [informal] uma resposta curta tua, que não chegou ao destino
    }
digest-what-answer =
    { $form ->
       *[formal] uma carta sua, que não chegou ao destino
        [informal] uma carta tua, que não chegou ao destino
    }
command-digest = O que a próxima lista vai trazer
