# A therapist leaves: each client is asked anew, and no answer is fine. To clients, who left «n'utilise
# plus ce programme»: «n'est plus là» would sound like a death, «est parti» has a gender.

command-leave = Partir, et passer le relais

leave-asks =
    <b>Départ.</b> { $form ->
       *[formal] Si vous partez, rien n’arrive plus ici, et vos invitations ouvertes prennent fin. On demande à chaque personne suivie si quelqu’un d’autre peut lire à partir de là. Rien de ce qui a été partagé avec vous n’est transmis.
        [informal] Si tu pars, rien n’arrive plus ici, et tes invitations ouvertes prennent fin. On demande à chaque personne suivie si quelqu’un d’autre peut lire à partir de là. Rien de ce qui a été partagé avec toi n’est transmis.
    }

    Qui peut-on leur proposer ?
leave-nobody = Personne
leave-not = Pas maintenant
leave-stays =
    { $form ->
       *[formal] Vous restez.
        [informal] Tu restes.
    } Rien n’a changé.
leave-sure = Partir maintenant ? On demande ensuite une fois à chaque personne suivie si { $successor } peut lire. Aucun bouton ne permet de revenir en arrière.
leave-sure-nobody = Partir maintenant ? Chaque personne suivie apprend ensuite que plus personne ne lit, et que ses messages prennent fin. Aucun bouton ne permet de revenir en arrière.
leave-yes = Oui, partir
leave-done =
    C’est fait. Merci pour le temps passé à lire ici. { $form ->
       *[formal] Ce que vous avez noté pour vous-même reste jusqu’à son effacement.
        [informal] Ce que tu as noté pour toi-même reste jusqu’à son effacement.
    }
leave-home =
    { $form ->
       *[formal] Votre départ est fait, donc rien n’arrive plus ici.
        [informal] Ton départ est fait, donc rien n’arrive plus ici.
    }
leave-came =
    { $therapist } s’en va. { $form ->
       *[formal] On demande aux personnes suivies si vous pouvez lire à partir de maintenant. Qui dit oui apparaît chez vous comme une nouvelle personne ; rien de ce qui a été partagé avant ne vient avec.
        [informal] On demande aux personnes suivies si tu peux lire à partir de maintenant. Qui dit oui apparaît chez toi comme une nouvelle personne ; rien de ce qui a été partagé avant ne vient avec.
    }

# To clients. The first may stand on a lock screen.
handover-news = Quelque chose a changé ici. Cela peut attendre le bon moment.
handover-asks =
    { $form ->
       *[formal] { $therapist } n’utilise plus ce programme, donc vos messages ont pris fin. Ce qui n’avait pas encore été lu n’est qu’à vous.
        [informal] { $therapist } n’utilise plus ce programme, donc tes messages ont pris fin. Ce qui n’avait pas encore été lu n’est qu’à toi.
    }

    { $form ->
       *[formal] Si vous le souhaitez, { $successor } peut lire à partir de maintenant ce que vous écrivez. Rien de ce que vous avez raconté avant n’est transmis.
        [informal] Si tu le souhaites, { $successor } peut lire à partir de maintenant ce que tu écris. Rien de ce que tu as raconté avant n’est transmis.
    } Ne pas répondre, c’est bien aussi : alors tout se termine tout seul le { $day }.
handover-yes = Voir comment faire
handover-no = Laisser se terminer
handover-name =
    { $successor } ne voit rien de ce qu’il y avait avant. { $form ->
       *[formal] Sous quel nom ou quel signe souhaitez-vous y apparaître ? Appuyez sur un bouton, ou écrivez { $most } caractères au plus.
        [informal] Sous quel nom ou quel signe souhaites-tu y apparaître ? Appuie sur un bouton, ou écris { $most } caractères au plus.
    }
handover-no-name = Sans nom
handover-name-length = Un nom ou un signe de 1 à { $most } caractères convient ici.
handover-declined =
    Alors cela se termine ici. { $form ->
       *[formal] Plus rien n’arrive sans que vous le demandiez. Ce que vous avez raconté reste à vous : /mine le montre, /mydata vous en envoie une copie, /forget l’efface.
        [informal] Plus rien n’arrive sans que tu le demandes. Ce que tu as raconté reste à toi : /mine le montre, /mydata t’en envoie une copie, /forget l’efface.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } n’utilise plus ce programme, donc vos messages ont pris fin. Plus personne ne lit ici. Ce qui n’avait pas encore été lu n’est qu’à vous. /mine montre ce que vous avez raconté, /mydata vous en envoie une copie, /forget l’efface.
        [informal] { $therapist } n’utilise plus ce programme, donc tes messages ont pris fin. Plus personne ne lit ici. Ce qui n’avait pas encore été lu n’est qu’à toi. /mine montre ce que tu as raconté, /mydata t’en envoie une copie, /forget l’efface.
    } /help montre où quelqu’un répond.
handover-ended =
    { $form ->
       *[formal] Vos messages ont pris fin, et c’est bien ainsi. Plus rien n’arrive sans que vous le demandiez. Ce que vous avez raconté reste à vous : /mine le montre, /mydata vous en envoie une copie, /forget l’efface.
        [informal] Tes messages ont pris fin, et c’est bien ainsi. Plus rien n’arrive sans que tu le demandes. Ce que tu as raconté reste à toi : /mine le montre, /mydata t’en envoie une copie, /forget l’efface.
    }
handover-nobody-reads =
    { $therapist } n’utilise plus ce programme, donc personne ne lit ceci. { $form ->
       *[formal] C’est gardé rien que pour vous.
        [informal] C’est gardé rien que pour toi.
    }
