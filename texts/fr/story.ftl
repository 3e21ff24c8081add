# What a client writes, and what becomes of it. Good news and bad news get the same warmth.
# Where the reader is named, it can be «la supervision», too: never first in a sentence.

story-preview = Une fois partagé, voici ce que verra { $therapist } :
story-face = Comment vont les choses : { $face }
story-voice = (un message vocal)
story-photo = (une photo)
story-share = Partager avec { $therapist }
story-keep = Garder pour moi
story-delete = Supprimer
story-shared =
    { $tone ->
        [plain] C’est partagé. Cela va à { $therapist } le { $day }. { $form ->
           *[formal] Vous pouvez changer ce que vous avez écrit, ou le retirer, jusqu’à la lecture.
            [informal] Tu peux changer ce que tu as écrit, ou le retirer, jusqu’à la lecture.
        }
       *[warm] C’est bien reçu, merci de l’avoir raconté. Cela va à { $therapist } le { $day }. { $form ->
           *[formal] Vous pouvez changer ce que vous avez écrit, ou le retirer, jusqu’à la lecture.
            [informal] Tu peux changer ce que tu as écrit, ou le retirer, jusqu’à la lecture.
        }
    }
story-take-back = Retirer
story-taken-back =
    { $form ->
       *[formal] C’est retiré : { $therapist } ne le verra pas. C’est gardé rien que pour vous, sauf si vous le supprimez.
        [informal] C’est retiré : { $therapist } ne le verra pas. C’est gardé rien que pour toi, sauf si tu le supprimes.
    }
story-perhaps-seen = La liste où cela se trouvait avait déjà été ouverte. Cela a donc pu être vu par { $therapist }.
story-kept =
    { $form ->
       *[formal] C’est gardé, rien que pour vous. Personne d’autre ne le voit.
        [informal] C’est gardé, rien que pour toi. Personne d’autre ne le voit.
    }
story-share-after-all = Partager quand même
story-deleted = C’est supprimé.
story-edited = C’est changé. La nouvelle version compte.
story-edit-already_read = C’était déjà lu, donc le changement ne se voit qu’ici.
story-edit-already_shared = C’était déjà partagé, donc le changement ne se voit qu’ici.
story-edit-not_shared = Le changement ne se voit qu’ici.
story-edit-gone = Ce texte n’est plus enregistré, donc le changement ne se voit qu’ici.
story-already_shared = C’est déjà partagé.
story-already_read = C’est déjà lu.
story-not_shared = Ce n’est pas partagé.
story-gone = Ce n’est plus là.
story-stopped =
    { $form ->
       *[formal] Vous avez arrêté les messages. Ce que vous écrivez ici n’est donc ni transmis ni gardé. Pour recommencer, demandez un nouveau lien à la personne qui vous a donné le premier.
        [informal] Tu as arrêté les messages. Ce que tu écris ici n’est donc ni transmis ni gardé. Pour recommencer, demande un nouveau lien à la personne qui t’a donné le premier.
    } /help montre où quelqu’un répond tout de suite.
receipt-read =
    { $form ->
       *[formal] Ce que vous avez envoyé a été lu le { $day }.
        [informal] Ce que tu as envoyé a été lu le { $day }.
    }
receipt-read-named = Lu par { $therapist } le { $day }.
