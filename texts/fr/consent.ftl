# Opting in. The card is a legal text: plain words; changing it needs a new version.

consent-card =
    <b>Un message de temps en temps</b>

    { $form ->
       *[formal] Ce lien vous a été donné par { $therapist }. Si vous dites oui, un court message peut arriver ici de temps en temps. Vous en voyez les dates à l’avance. Vous pouvez répondre avec un bouton, écrire quelques lignes ou ne rien dire.
        [informal] Ce lien t’a été donné par { $therapist }. Si tu dis oui, un court message peut arriver ici de temps en temps. Tu en vois les dates à l’avance. Tu peux répondre avec un bouton, écrire quelques lignes ou ne rien dire.
    } Il n’y a jamais besoin de répondre.

    <b>Qui écrit, qui lit.</b> Un programme envoie les messages. { $form ->
       *[formal] Seul ce que vous choisissez de partager va à { $therapist }.
        [informal] Seul ce que tu choisis de partager va à { $therapist }.
    } Jours de lecture : { $days }. Personne ne surveille cette conversation, et elle n’est pas faite pour les urgences.

    <b>Ce que ce n’est pas.</b> Ce n’est ni une séance, ni une thérapie. Cela ne fait pas non plus recommencer une thérapie. C’est gratuit, et jamais facturé. Ni un employeur ni une assurance ne peuvent le voir.

    <b>Ce qui est gardé.</b> { $form ->
       *[formal] Le cabinet conserve vos mots sous forme chiffrée. Il les efface au plus tard 90 jours après la lecture. Ils restent plus longtemps seulement si vous choisissez de les garder.
        [informal] Le cabinet conserve tes mots sous forme chiffrée. Il les efface au plus tard 90 jours après la lecture. Ils restent plus longtemps seulement si tu choisis de les garder.
    } Telegram conserve les conversations avec un programme (un « bot ») sur ses propres serveurs. Elles ne sont pas chiffrées de bout en bout. Ce qui a été lu par { $therapist } peut rester dans ses dossiers.

    { $form ->
       *[formal] Vous pouvez arrêter à tout moment, avec un seul bouton.
        [informal] Tu peux arrêter à tout moment, avec un seul bouton.
    }
consent-go-on = J’ai tout lu
consent-no = Non, merci
consent-age =
    { $form ->
       *[formal] Une question : avez-vous 18 ans ou plus ?
        [informal] Une question : as-tu 18 ans ou plus ?
    }
consent-age-yes = Oui, 18 ans ou plus
consent-age-no = Non
consent-rhythm =
    { $form ->
       *[formal] Qu’est-ce qui vous irait le mieux ? Rien n’est encore en place.
        [informal] Qu’est-ce qui t’irait le mieux ? Rien n’est encore en place.
    }
consent-scheduled = Des messages à dates prévues
consent-on-wish = Seulement quand je veux écrire
consent-dates =
    Les dates seraient celles-ci :

    { $dates }

    Chaque message arrive entre { $opens } et { $closes } ({ $zone }). Aucun n’arrive entre le 20 décembre et le 2 janvier. Après le dernier, c’est fini. Aucun n’attend de réponse.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Quand { $therapist } a lu quelque chose de vous, une ligne discrète vous le dit.
            [informal] Quand { $therapist } a lu quelque chose de toi, une ligne discrète te le dit.
        }
    }

    { $form ->
       *[formal] Ce n’est qu’un point de départ. Ensuite, vous pouvez choisir les dates, les heures, les sujets et plus encore.
        [informal] Ce n’est qu’un point de départ. Ensuite, tu peux choisir les dates, les heures, les sujets et plus encore.
    }
consent-dates-fine = Ces dates me vont
consent-done-scheduled =
    C’est en place. Le premier message arrive le { $day }. D’ici là, tout est calme. Personne ne surveille cette conversation ; /help montre où quelqu’un répond.

    { $form ->
       *[formal] Vous pouvez écrire ici à tout moment. Rien ne va à { $therapist } sans le bouton « Partager ».
        [informal] Tu peux écrire ici à tout moment. Rien ne va à { $therapist } sans le bouton « Partager ».
    } /settings change ce qui arrive, /stop arrête tout aussitôt.
consent-done-on-wish =
    C’est en place. Aucun message n’arrivera. Personne ne surveille cette conversation ; /help montre où quelqu’un répond. { $form ->
       *[formal] Quand vous voulez écrire, écrivez simplement ici. Rien ne va à { $therapist } tant que vous n’appuyez pas sur « Partager ».
        [informal] Quand tu veux écrire, écris simplement ici. Rien ne va à { $therapist } tant que tu n’appuies pas sur « Partager ».
    } /stop arrête tout aussitôt.
consent-declined =
    { $form ->
       *[formal] D’accord. Le lien ne peut plus servir, et rien sur vous n’a été gardé.
        [informal] D’accord. Le lien ne peut plus servir, et rien sur toi n’a été gardé.
    } Bonne continuation.
