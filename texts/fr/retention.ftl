# What goes by itself after a while: «s’effacer». The lines come unasked: no clinical word.

retention-words =
    Ce qui a été lu ici s’efface tout seul après un certain temps. Une partie s’efface le { $day }. { $form ->
       *[formal] Vous pouvez garder votre propre copie, ou laisser faire.
        [informal] Tu peux garder ta propre copie, ou laisser faire.
    } Ne pas répondre, c’est bien aussi.
retention-keep = Garder ma copie
retention-let-go = Laisser s’effacer
retention-kept =
    { $form ->
       *[formal] C’est gardé, rien que pour vous : personne d’autre ne le trouve plus ici.
        [informal] C’est gardé, rien que pour toi : personne d’autre ne le trouve plus ici.
    } /mine et /letter le montrent.
retention-goes =
    { $form ->
       *[formal] Cela s’efface le { $day }. D’ici là, vous pouvez encore garder votre propre copie.
        [informal] Cela s’efface le { $day }. D’ici là, tu peux encore garder ta propre copie.
    }
retention-link =
    Cette conversation se repose depuis longtemps. { $form ->
       *[formal] Le { $day }, tout ce qui est enregistré de vous ici s’efface tout seul.
        [informal] Le { $day }, tout ce qui est enregistré de toi ici s’efface tout seul.
    } Un bouton suffit pour le garder. Ne pas répondre, c’est bien aussi.
retention-link-keep = Garder
retention-link-erase = Effacer maintenant
retention-link-kept =
    { $months ->
        [one] Tout reste. Le temps compte de nouveau à partir d’aujourd’hui, pour un mois.
       *[other] Tout reste. Le temps compte de nouveau à partir d’aujourd’hui, pour { $months } mois.
    }
retention-stopped =
    { $form ->
       *[formal] Ce qui est enregistré de vous ici s’efface tout seul dans { $months ->
            [one] un mois
           *[other] { $months } mois
        }. Si vous écrivez de nouveau, cela reste.
        [informal] Ce qui est enregistré de toi ici s’efface tout seul dans { $months ->
            [one] un mois
           *[other] { $months } mois
        }. Si tu écris de nouveau, cela reste.
    }
retention-answer =
    { $form ->
       *[formal] Le brouillon d’une de vos lettres se repose depuis quatre semaines. Il s’efface le { $day }, sauf si vous le changez avant.
        [informal] Le brouillon d’une de tes lettres se repose depuis quatre semaines. Il s’efface le { $day }, sauf si tu le changes avant.
    }
retention-answer-write = Voir le brouillon
