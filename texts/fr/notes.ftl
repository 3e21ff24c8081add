# A therapist's short note for one thing received: «petit mot», in which nothing has a gender.

notes-button = Mot { $number }
notes-write = Un petit mot
notes-ask =
    { $form ->
       *[formal] Un petit mot pour { $label } : appuyez sur une phrase, ou écrivez la vôtre, en { $most } caractères au plus. Il ne demande rien. Il part dans dix minutes, et d’ici là vous pouvez l’annuler.
        [informal] Un petit mot pour { $label } : appuie sur une phrase, ou écris la tienne, en { $most } caractères au plus. Il ne demande rien. Il part dans dix minutes, et d’ici là tu peux l’annuler.
    }
notes-preset-thanks = Merci de m’avoir raconté cela.
notes-preset-read =
    { $form ->
       *[formal] J’ai lu vos mots avec attention.
        [informal] J’ai lu tes mots avec attention.
    }
notes-preset-glad =
    { $form ->
       *[formal] Cela me touche que vous ayez écrit.
        [informal] Cela me touche que tu aies écrit.
    }
notes-preset-arrived =
    { $form ->
       *[formal] Vos mots sont bien arrivés ici.
        [informal] Tes mots sont bien arrivés ici.
    }
notes-preset-kindly =
    { $form ->
       *[formal] J’ai une pensée douce pour vous.
        [informal] J’ai une pensée douce pour toi.
    }
notes-preset-well =
    { $form ->
       *[formal] Je vous souhaite le meilleur.
        [informal] Je te souhaite le meilleur.
    }
notes-none = Pas de petit mot
notes-left = Aucun petit mot n’est parti.
notes-only-words =
    Un petit mot n’est fait que de mots. { $form ->
       *[formal] Appuyez sur une phrase, ou écrivez la vôtre.
        [informal] Appuie sur une phrase, ou écris la tienne.
    }
notes-leaves = Ce petit mot pour { $label } part après { $hour }, à une heure qui convient à cette personne :
notes-undo = Annuler
notes-undone = C’est retiré. Rien n’a été envoyé.
notes-too-late = Il est déjà parti.
notes-once =
    { $form ->
       *[formal] Un petit mot à ce sujet est déjà allé à { $label } : vous l’avez écrit le { $day }.
        [informal] Un petit mot à ce sujet est déjà allé à { $label } : tu l’as écrit le { $day }.
    } Il y en a un pour chaque chose.
notes-unwished = { $label } ne souhaite pas de petits mots.
notes-not_for_this = Il s’agissait de quelque chose qui n’allait pas, donc un petit mot ne convient pas ici.
notes-boundary = Cela touche au cadre : une rencontre, des cadeaux ou de l’argent, par exemple. Aucun petit mot ne l’accompagne ici.
notes-unread = Un petit mot est possible une fois que c’est lu.
notes-gone = Ce n’est plus ici, donc aucun petit mot ne peut l’accompagner.

# To the client.
notes-came =
    { $form ->
       *[formal] Un petit mot est arrivé pour vous.
        [informal] Un petit mot est arrivé pour toi.
    }
notes-from = Un petit mot écrit par { $therapist } :
notes-back =
    { $form ->
       *[formal] Un petit mot, pour ce que vous avez partagé :
        [informal] Un petit mot, pour ce que tu as partagé :
    }
notes-in-mydata = Un petit mot écrit par { $therapist } :
