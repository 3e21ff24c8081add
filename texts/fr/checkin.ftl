# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.

checkin-first =
    { $tone ->
        [plain] { $form ->
           *[formal] Bonjour. Vous avez dit oui à un message de temps en temps. Un programme l’envoie aux dates que vous avez choisies.
            [informal] Bonjour. Tu as dit oui à un message de temps en temps. Un programme l’envoie aux dates que tu as choisies.
        } Personne ne lit ici en direct. Comment vont les choses, dans l’ensemble ? Il n’y a jamais besoin de répondre.
       *[warm] { $form ->
           *[formal] Bonjour. Vous avez dit oui à un petit message de temps en temps. Un programme l’envoie aux dates que vous avez choisies. Personne ne lit ici en direct.
            [informal] Bonjour. Tu as dit oui à un petit message de temps en temps. Un programme l’envoie aux dates que tu as choisies. Personne ne lit ici en direct.
        } Comment vont les choses, dans l’ensemble ? Il n’y a jamais besoin de répondre.
    }
checkin-first-named =
    Bonjour { $name }. { $form ->
       *[formal] Vous avez dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
        [informal] Tu as dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
    } Personne ne lit ici en direct. Comment vont les choses, dans l’ensemble ? Il n’y a jamais besoin de répondre.
checkin-first-topic =
    { $form ->
       *[formal] Bonjour. Vous avez dit oui à un petit message de temps en temps. Un programme l’envoie aux dates que vous avez choisies. Personne ne lit ici en direct. Vous avez aussi choisi un sujet.
        [informal] Bonjour. Tu as dit oui à un petit message de temps en temps. Un programme l’envoie aux dates que tu as choisies. Personne ne lit ici en direct. Tu as aussi choisi un sujet.
    } Comment ça se passe de ce côté ? Il n’y a jamais besoin de répondre.
checkin-first-topic-named =
    Bonjour { $name }. { $form ->
       *[formal] Vous avez dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
        [informal] Tu as dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
    } Personne ne lit ici en direct. Sujet choisi : « { $topic } ». Comment ça se passe de ce côté ? Il n’y a jamais besoin de répondre.
checkin-first-tender-named =
    Bonjour { $name }. { $form ->
       *[formal] Vous avez dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
        [informal] Tu as dit oui à un petit message de temps en temps. { $therapist } l’envoie par un programme, aux dates choisies.
    } Personne ne lit ici en direct. Comment ça se passe, ces temps-ci, avec { $topic } ? Il n’y a jamais besoin de répondre.
checkin-opening =
    { $form ->
       *[formal] Une ligne laissée pour vous : « { $line } »
        [informal] Une ligne laissée pour toi : « { $line } »
    }
checkin-invitation =
    { $tone ->
        [plain] Un message, comme prévu. Comment vont les choses, dans l’ensemble ? Un bouton suffit, et ne pas répondre, c’est bien aussi.
       *[warm] L’histoire a suivi son cours. Comment vont les choses, dans l’ensemble ? Un bouton suffit, quelques lignes sont bienvenues, et ne pas répondre, c’est bien aussi.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Bonjour { $name }. Un message, comme prévu avec { $therapist }. Comment vont les choses, dans l’ensemble ? Un bouton suffit, et ne pas répondre, c’est bien aussi.
       *[warm] Bonjour { $name }. { $therapist } se demande comment l’histoire a continué. Comment vont les choses, dans l’ensemble ? Un bouton suffit, quelques lignes sont bienvenues, et ne pas répondre, c’est bien aussi.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Un message, comme prévu. Comment vont les choses, dans l’ensemble ? Quelques lignes suffisent, et ne pas répondre, c’est bien aussi.
       *[warm] L’histoire a suivi son cours. Comment vont les choses, dans l’ensemble ? Quelques lignes sont bienvenues, et ne pas répondre, c’est bien aussi.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Bonjour { $name }. Un message, comme prévu avec { $therapist }. Comment vont les choses, dans l’ensemble ? Quelques lignes suffisent, et ne pas répondre, c’est bien aussi.
       *[warm] Bonjour { $name }. { $therapist } se demande comment l’histoire a continué. Comment vont les choses, dans l’ensemble ? Quelques lignes sont bienvenues, et ne pas répondre, c’est bien aussi.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Il y a quelque temps, vous avez choisi un sujet pour ces messages.
        [informal] Il y a quelque temps, tu as choisi un sujet pour ces messages.
    } Comment ça se passe de ce côté, ces temps-ci ? Quelques mots suffisent, et ne pas répondre, c’est bien aussi.
checkin-invitation-topic-named =
    Bonjour { $name }. { $form ->
       *[formal] Vous avez choisi le sujet « { $topic } ».
        [informal] Tu as choisi le sujet « { $topic } ».
    } Comment ça se passe de ce côté, ces temps-ci ? Pas besoin de répondre, et un bouton suffit pour laisser ce sujet de côté.
checkin-invitation-tender-named =
    Bonjour { $name }. { $form ->
       *[formal] Vous avez choisi une chose à aborder ici.
        [informal] Tu as choisi une chose à aborder ici.
    } Comment ça se passe, ces temps-ci, avec { $topic } ? Pas besoin de répondre, et un bouton suffit pour laisser cela de côté.
checkin-again =
    { $form ->
       *[formal] Vous avez souhaité un second message quand le premier reste sans suite.
        [informal] Tu as souhaité un second message quand le premier reste sans suite.
    } Le voici, et il n’y en aura pas de troisième. Pas besoin de répondre.
checkin-feedback =
    { $form ->
       *[formal] Une fois par an : un bouton ci-dessous peut dire si ces messages vous conviennent.
        [informal] Une fois par an : un bouton ci-dessous peut dire si ces messages te conviennent.
    }
feedback-useful = Utiles
feedback-too-much = Trop nombreux
feedback-useful-noted = C’est bon à savoir. Rien ne change.
feedback-fewer = Alors il y en aura moins : un message sur deux disparaît. Le prochain arrive le { $day }.
feedback-fewer-none = C’est bon à savoir. De toute façon, aucun autre message n’est prévu.
feedback-undo = Comme avant
feedback-undone = Tout est de nouveau comme avant.
checkin-sealed = Un message est là. Pas besoin de répondre.
line-sealed = Une ligne est là.
show = Afficher
hide = Cacher
checkin-hello =
    { $tone ->
        [plain] Bonjour, comme prévu. Rien n’est demandé. Pas besoin de répondre.
       *[warm] Un petit bonjour. Bonnes nouvelles, petites nouvelles ou nouvelles difficiles : tout a sa place ici. Pas besoin de répondre.
    }
checkin-hello-named =
    { $tone ->
        [plain] Bonjour { $name }, comme prévu. Rien n’est demandé. Pas besoin de répondre.
       *[warm] Un petit bonjour, { $name }. Bonnes nouvelles, petites nouvelles ou nouvelles difficiles : tout a sa place ici. Pas besoin de répondre.
    }
checkin-season =
    { $tone ->
        [plain] Un message pour ce jour, comme souhaité. Rien n’est demandé. Pas besoin de répondre.
       *[warm] Ce jour peut peser lourd, ou n’être qu’une date. Dans les deux cas, voici une pensée douce. Pas besoin de répondre.
    }
checkin-season-named =
    { $tone ->
        [plain] Bonjour { $name }. Un message pour ce jour, comme souhaité. Rien n’est demandé. Pas besoin de répondre.
       *[warm] Bonjour { $name }. Ce jour peut peser lourd, ou n’être qu’une date. Dans les deux cas, voici une pensée douce. Pas besoin de répondre.
    }
checkin-last-but-one =
    Pour prévenir : il reste ensuite un message. { $form ->
       *[formal] Vous pouvez arrêter, en ajouter dans /settings, ou ne rien faire.
        [informal] Tu peux arrêter, en ajouter dans /settings, ou ne rien faire.
    }
checkin-last =
    { $tone ->
        [plain] Voici le dernier message prévu. Ensuite, la conversation reste calme. { $form ->
           *[formal] Vous pouvez toujours écrire ici.
            [informal] Tu peux toujours écrire ici.
        } S’il y a du nouveau, le bouton montre comment reprendre contact. Pas besoin de répondre.
       *[warm] { $form ->
           *[formal] Voici le dernier message que vous aviez demandé : ensuite, la conversation reste calme. Votre histoire reste la vôtre, et vous pouvez toujours écrire ici.
            [informal] Voici le dernier message que tu avais demandé : ensuite, la conversation reste calme. Ton histoire reste la tienne, et tu peux toujours écrire ici.
        } Si la vie apporte du nouveau, le bouton montre comment reprendre contact. Pas besoin de répondre.
    }
checkin-only =
    { $form ->
       *[formal] C’est aussi le dernier. Ensuite, tout est calme, et vous pouvez toujours écrire.
        [informal] C’est aussi le dernier. Ensuite, tout est calme, et tu peux toujours écrire.
    }
checkin-rests =
    { $tone ->
        [plain] Tout est resté calme ici, et c’est bien ainsi. Plus aucun message n’arrive. { $form ->
           *[formal] Vous pouvez toujours écrire ici, ou retrouver les messages avec le bouton.
            [informal] Tu peux toujours écrire ici, ou retrouver les messages avec le bouton.
        }
       *[warm] Tout est resté calme ici, et c’est bien ainsi. Les messages s’arrêtent pour l’instant. { $form ->
           *[formal] Cette conversation reste ouverte : écrivez ici quand vous voulez. Le bouton fait revenir les messages, si l’envie vous vient.
            [informal] Cette conversation reste ouverte : écris ici quand tu veux. Le bouton fait revenir les messages, si l’envie te vient.
        }
    }

face-very-hard = très difficile
face-hard = difficile
face-so-so = moyen
face-good = bien
face-very-good = très bien
face-noted =
    Noté : { $face }. { $therapist } ne verra que cela, le { $day }. { $form ->
       *[formal] Vous pouvez ajouter quelques lignes en écrivant ici, ou en rester là.
        [informal] Tu peux ajouter quelques lignes en écrivant ici, ou en rester là.
    }
face-change = Changer
face-which = Quelle réponse ?
face-take-back = Retirer
face-taken-back = C’est retiré. Personne d’autre ne le voit.
face-in-story = Cette réponse fait partie de ce qui a été partagé. Retirer le tout la retire aussi.
face-already-read = C’est déjà lu, donc cela reste ainsi.

checkin-skip = Passer
checkin-pause = Pause de 3 mois
checkin-stop = Arrêter
checkin-later = Plus tard
later-when = Quel moment irait mieux ?
later-today = Plus tard aujourd’hui
later-tomorrow = Demain
later-week = La semaine prochaine
later-month = Le mois prochain
later-back = Retour
later-back-said = De retour à l’étape d’avant.
later-comes-today = D’accord. Le message revient encore une fois, plus tard aujourd’hui.
later-comes-on = D’accord. Le message revient encore une fois, le { $day }.
checkin-skipped = On passe, et c’est bien ainsi.

topic-which = Quel sujet ?
topic-shown = Sujet choisi : { $topic }.
topic-finished = Terminé
topic-never = Ne plus demander
topic-rests-finished =
    Terminé, c’est noté. Plus rien ne sera demandé à ce sujet. { $form ->
       *[formal] Vous pouvez l’ajouter de nouveau dans /settings.
        [informal] Tu peux l’ajouter de nouveau dans /settings.
    }
topic-rests-never = D’accord. Plus rien ne sera demandé à ce sujet.
topic-name-work = travail
topic-name-home = maison et argent
topic-name-life = cette part de la vie
topic-name-parenting = être parent
topic-name-family = famille
topic-name-partner = couple
topic-name-past = ce qui était avant

stop-done =
    { $tone ->
        [plain] C’est arrêté. Plus aucun message n’arrivera. { $form ->
           *[formal] Ce que vous avez déjà partagé reste chez la personne qui l’a reçu.
            [informal] Ce que tu as déjà partagé reste chez la personne qui l’a reçu.
        }
       *[warm] C’est arrêté. Plus aucun message n’arrivera. { $form ->
           *[formal] Ce que vous avez déjà partagé reste chez la personne qui l’a reçu.
            [informal] Ce que tu as déjà partagé reste chez la personne qui l’a reçu.
        } Merci d’avoir été là.
    }
stop-nothing = Rien n’était prévu ici, donc il n’y a rien à arrêter.
pause-done = C’est en pause. Aucun message n’arrive avant le { $day }. Le bouton permet de reprendre plus tôt, et /stop d’arrêter pour de bon.
pause-until = Pause jusqu’au …
pause-ask =
    { $form ->
       *[formal] Jusqu’à quel jour ? Écrivez une date comme { $example }.
        [informal] Jusqu’à quel jour ? Écris une date comme { $example }.
    }
pause-not = Finalement, non
pause-not-done = Rien n’a été mis en pause.
pause-unclear = Cette date n’était pas claire. Une date comme { $example } convient.
pause-far = Un jour à partir de demain convient, dans deux ans au plus. Par exemple { $example }.
go-on-button = Reprendre les messages

hide-button = Quelqu’un à côté de moi
hide-done =
    { $form ->
       *[formal] C’est fait. Ce qui a plus de deux jours reste ici tant que vous ne l’effacez pas. Quelques lignes que vous avez écrites peuvent rester aussi.
        [informal] C’est fait. Ce qui a plus de deux jours reste ici tant que tu ne l’effaces pas. Quelques lignes que tu as écrites peuvent rester aussi.
    }

client-home-active =
    Le prochain message arrive le { $day }. { $form ->
       *[formal] Vous pouvez écrire ici quand vous voulez. Rien ne va à { $therapist } tant que vous n’appuyez pas sur « Partager ».
        [informal] Tu peux écrire ici quand tu veux. Rien ne va à { $therapist } tant que tu n’appuies pas sur « Partager ».
    }
client-home-on-wish =
    { $form ->
       *[formal] Aucun message n’est prévu, comme vous l’avez souhaité. Vous pouvez écrire ici quand vous voulez. Rien ne va à { $therapist } tant que vous n’appuyez pas sur « Partager ».
        [informal] Aucun message n’est prévu, comme tu l’as souhaité. Tu peux écrire ici quand tu veux. Rien ne va à { $therapist } tant que tu n’appuies pas sur « Partager ».
    }
client-home-ended =
    { $form ->
       *[formal] Tous les messages que vous aviez demandés sont arrivés. Vous pouvez toujours écrire ici. Rien ne va à { $therapist } tant que vous n’appuyez pas sur « Partager ».
        [informal] Tous les messages que tu avais demandés sont arrivés. Tu peux toujours écrire ici. Rien ne va à { $therapist } tant que tu n’appuies pas sur « Partager ».
    }
client-home-paused =
    Les messages sont en pause jusqu’au { $day }. { $form ->
       *[formal] Vous pouvez écrire ici quand vous voulez. Rien ne va à { $therapist } tant que vous n’appuyez pas sur « Partager ».
        [informal] Tu peux écrire ici quand tu veux. Rien ne va à { $therapist } tant que tu n’appuies pas sur « Partager ».
    }
client-home-held =
    { $form ->
       *[formal] Les messages sont en pause, et ils ne reprennent que si vous le dites. Vous pouvez écrire ici quand vous voulez.
        [informal] Les messages sont en pause, et ils ne reprennent que si tu le dis. Tu peux écrire ici quand tu veux.
    }
client-home-resting =
    { $form ->
       *[formal] Les messages se reposent. Ils ne reviennent qu’à votre demande. Vous pouvez écrire ici quand vous voulez.
        [informal] Les messages se reposent. Ils ne reviennent qu’à ta demande. Tu peux écrire ici quand tu veux.
    }
client-home-stopped =
    { $form ->
       *[formal] Vous avez arrêté les messages, et rien n’arrivera. Ce que vous écrivez ici n’est ni transmis ni gardé. Pour recommencer, il faut un nouveau lien : { $therapist } peut vous en donner un.
        [informal] Tu as arrêté les messages, et rien n’arrivera. Ce que tu écris ici n’est ni transmis ni gardé. Pour recommencer, il faut un nouveau lien : { $therapist } peut t’en donner un.
    }
