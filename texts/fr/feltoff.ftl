# «Something felt off»: the client chooses who reads it.

off-button = Quelque chose n’allait pas
off-who =
    { $form ->
       *[formal] <b>Quelque chose n’allait pas.</b> Vous pouvez l’écrire ici, et le savoir est utile. D’abord : qui peut le lire ?
        [informal] <b>Quelque chose n’allait pas.</b> Tu peux l’écrire ici, et le savoir est utile. D’abord : qui peut le lire ?
    }
off-which = De quels messages s’agit-il ?
off-therapist = { $therapist }
off-supervisor = La supervision du cabinet
off-nobody = Personne, je le garde
off-never-mind = Finalement, non
off-left = Rien n’a été noté.
off-write =
    { $form ->
       *[formal] Écrivez-le en une ou plusieurs fois. Vous le voyez d’abord. Ensuite, { $reader } ne le voit que si vous le partagez.
        [informal] Écris-le en une ou plusieurs fois. Tu le vois d’abord. Ensuite, { $reader } ne le voit que si tu le partages.
    }
off-write-kept =
    { $form ->
       *[formal] Écrivez-le en une ou plusieurs fois. Personne d’autre ne le voit.
        [informal] Écris-le en une ou plusieurs fois. Personne d’autre ne le voit.
    }
off-preview = Une fois partagé, voici ce que verra { $reader } :
off-preview-kept =
    { $form ->
       *[formal] Ceci n’est que pour vous :
        [informal] Ceci n’est que pour toi :
    }
off-reader-supervisor = la supervision
off-unread =
    { $form ->
       *[formal] Un de vos envois n’a pas été marqué comme lu : la personne qui devait le lire n’est plus là. Il ne va à personne d’autre, et il est de nouveau à vous. Vous pouvez en rester là, ou le partager quand même.
        [informal] Un de tes envois n’a pas été marqué comme lu : la personne qui devait le lire n’est plus là. Il ne va à personne d’autre, et il est de nouveau à toi. Tu peux en rester là, ou le partager quand même.
    }
off-shared =
    { $form ->
       *[formal] C’est bien reçu, merci de l’avoir dit. Cela va à { $reader } le { $day }. Vous pouvez changer ce que vous avez écrit, ou le retirer, jusqu’à la lecture.
        [informal] C’est bien reçu, merci de l’avoir dit. Cela va à { $reader } le { $day }. Tu peux changer ce que tu as écrit, ou le retirer, jusqu’à la lecture.
    }

digest-head-off = <b>{ $number } · { $label }</b> · { $day } · quelque chose n’allait pas
digest-head-off-read = <b>{ $number } · { $label }</b> · { $day } · quelque chose n’allait pas · lu
digest-label-other = une personne suivie par { $therapist }

supervisor-you-are =
    { $form ->
       *[formal] Vous assurez la supervision du cabinet ici. Si une personne suivie par quelqu’un d’autre dit que quelque chose n’allait pas, et souhaite que la supervision le lise, cela arrive avec votre liste.
        [informal] Tu assures la supervision du cabinet ici. Si une personne suivie par quelqu’un d’autre dit que quelque chose n’allait pas, et souhaite que la supervision le lise, cela arrive avec ta liste.
    }
supervisor-no-more =
    { $form ->
       *[formal] Vous n’assurez plus la supervision du cabinet ici.
        [informal] Tu n’assures plus la supervision du cabinet ici.
    }
