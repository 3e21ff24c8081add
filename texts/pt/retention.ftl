# What goes by itself after a while: “apaga-se”. A day stands after “até”, or bare (see common.ftl).

retention-words =
    { $form ->
       *[formal] O que já foi lido aqui apaga-se com o tempo. A próxima data é { $day }. Pode guardar a sua própria cópia, ou deixar ir. Não responder está bem.
        [informal] O que já foi lido aqui apaga-se com o tempo. A próxima data é { $day }. Podes guardar a tua própria cópia, ou deixar ir. Não responder está bem.
    }
retention-keep = Guardar a minha cópia
retention-let-go = Deixar ir
retention-kept =
    { $form ->
       *[formal] Guardado. Agora é só seu: mais ninguém o encontra aqui. /mine e /letter mostram o que ficou.
        [informal] Guardado. Agora é só teu: mais ninguém o encontra aqui. /mine e /letter mostram o que ficou.
    }
retention-goes =
    { $form ->
       *[formal] Fica até { $day }, e depois apaga-se. Até lá, ainda pode guardar a sua própria cópia.
        [informal] Fica até { $day }, e depois apaga-se. Até lá, ainda podes guardar a tua própria cópia.
    }
retention-link =
    { $form ->
       *[formal] Este chat está em descanso há muito tempo. O que há aqui sobre a sua pessoa fica até { $day }. Depois apaga-se. Um toque guarda tudo. Não responder está bem.
        [informal] Este chat está em descanso há muito tempo. O que há aqui sobre ti fica até { $day }. Depois apaga-se. Um toque guarda tudo. Não responder está bem.
    }
retention-link-keep = Guardar tudo
retention-link-erase = Apagar já
retention-link-kept =
    { $months ->
        [1] Fica guardado. O tempo conta de novo a partir de hoje, durante um mês.
       *[other] Fica guardado. O tempo conta de novo a partir de hoje, durante { $months } meses.
    }
retention-stopped =
    { $form ->
       *[formal] O que há aqui sobre a sua pessoa apaga-se daqui a { $months ->
            [1] um mês
           *[other] { $months } meses
        }. Se voltar a escrever, fica.
        [informal] O que há aqui sobre ti apaga-se daqui a { $months ->
            [1] um mês
           *[other] { $months } meses
        }. Se voltares a escrever, fica.
    }
retention-answer =
    { $form ->
       *[formal] O rascunho de uma carta sua está em descanso há quatro semanas. Fica até { $day }, e depois apaga-se. Se o mudar antes, não se apaga.
        [informal] O rascunho de uma carta tua está em descanso há quatro semanas. Fica até { $day }, e depois apaga-se. Se o mudares antes, não se apaga.
    }
retention-answer-write = Mostrar o rascunho
