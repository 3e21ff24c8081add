# For therapists: set-up, invites, digests. What stands on the invite's card is for the client to
# read, whose «vous» or «tu» is not known yet: it has neither.

setup-name =
    Bonjour, et bienvenue. Quelques questions courtes, puis place aux invitations. { $form ->
       *[formal] Quel nom les personnes que vous avez suivies peuvent-elles voir ? Un prénom suffit.
        [informal] Quel nom les personnes que tu as suivies peuvent-elles voir ? Un prénom suffit.
    }
setup-name-length = Il faut un nom de 1 à { $most } caractères.
setup-zone =
    { $form ->
       *[formal] À l’heure de quelle ville vivez-vous ? Écrivez son nom.
        [informal] À l’heure de quelle ville vis-tu ? Écris son nom.
    }
setup-zone-unknown = Aucune ville de ce nom n’est sur la liste. Une plus grande, du même fuseau horaire, convient aussi.
setup-zone-which =
    Est-ce celle-ci ? L’heure est celle qu’il est là-bas maintenant. { $form ->
       *[formal] Sinon, écrivez une autre ville.
        [informal] Sinon, écris une autre ville.
    }
setup-days =
    { $form ->
       *[formal] Quels jours lisez-vous ? Les personnes suivies le sauront.
        [informal] Quels jours lis-tu ? Les personnes suivies le sauront.
    } Rien n’arrive les autres jours, et rien quand il n’y a rien à lire.
setup-day-chosen = ✓ { $day }
setup-days-done = Ces jours-là
setup-days-none = Il faut choisir au moins un jour.
setup-hour =
    { $form ->
       *[formal] À quelle heure cela peut-il arriver ? Appuyez sur une heure, ou écrivez-en une, comme 7:30.
        [informal] À quelle heure cela peut-il arriver ? Appuie sur une heure, ou écris-en une, comme 7:30.
    }
setup-hour-unclear = Une heure entre { $earliest } et { $latest } convient ici, par exemple 7:30.
setup-done =
    C’est en place, { $name }. { $form ->
       *[formal] Jours de lecture pour ce qu’on partage avec vous : { $days }, à { $hour } ({ $zone }). Le silence d’une personne suivie ne dit rien de votre travail.
        [informal] Jours de lecture pour ce qu’on partage avec toi : { $days }, à { $hour } ({ $zone }). Le silence d’une personne suivie ne dit rien de ton travail.
    }

    Personne ne surveille cette conversation, et les personnes suivies le savent.

invite-button = Inviter une personne suivie
invite-label =
    { $form ->
       *[formal] Pour qui est-ce ? Écrivez un repère que personne d’autre ne voit, en { $most } caractères au plus. Des initiales suffisent.
        [informal] Pour qui est-ce ? Écris un repère que personne d’autre ne voit, en { $most } caractères au plus. Des initiales suffisent.
    }
invite-label-length = Il faut un repère de 1 à { $most } caractères.
invite-last-session =
    { $form ->
       *[formal] Quand a lieu, ou a eu lieu, la dernière séance ? Appuyez sur un bouton, ou écrivez une date comme { $example }.
        [informal] Quand a lieu, ou a eu lieu, la dernière séance ? Appuie sur un bouton, ou écris une date comme { $example }.
    }
invite-last-today = Aujourd’hui
invite-last-week = Il y a une semaine
invite-last-unclear = Cette date n’était pas claire. Une date comme { $example } convient.
invite-talked =
    Dernière séance : { $day }. Aucun message n’arrive avant. { $form ->
       *[formal] Avez-vous parlé de la fin avec cette personne, et souhaite-t-elle avoir de vos nouvelles ?
        [informal] As-tu parlé de la fin avec cette personne, et souhaite-t-elle avoir de tes nouvelles ?
    }
invite-talked-yes = Oui, nous en avons parlé
invite-talked-no = Pas encore
invite-not-yet = Alors cela peut attendre. Quand vous en aurez parlé ensemble, /invite recommence.
invite-plan = À quel rythme un message peut-il arriver ? Cette personne voit d’abord les dates et peut changer d’avis. Le compte part de la dernière séance.
plan-light = Léger : après 1, 3, 6 et 12 mois
plan-year = Un an : 8 messages, puis c’est fini
plan-long = Long : après 3, 6, 12, 18 et 24 mois
plan-weeks = Toutes les { $weeks } semaines, un an
invite-topics =
    { $form ->
       *[formal] Si vous le souhaitez, proposez des sujets qu’un message peut aborder.
        [informal] Si tu le souhaites, propose des sujets qu’un message peut aborder.
    } Cette personne choisit : rien n’est demandé sur un sujet qu’elle n’a pas choisi elle-même.
invite-topics-go-on = Continuer
invite-opening =
    { $form ->
       *[formal] Si vous le souhaitez, une ligne pour le premier message, en { $most } caractères au plus.
        [informal] Si tu le souhaites, une ligne pour le premier message, en { $most } caractères au plus.
    } Elle ne demande rien, et un écran verrouillé peut la montrer sans risque.
invite-opening-skip = Pas de ligne
invite-opening-faults = Cette ligne pourrait peser sur quelqu’un. Voici pourquoi, pour pouvoir la changer :
fault-too_long = Elle dépasse 140 caractères.
fault-guilt = Elle peut sonner comme un reproche ou une inquiétude devant le silence.
fault-demand = Elle demande quelque chose. Ici, rien n’est demandé.
fault-assumed_state = Elle suppose comment va cette personne.
fault-cheer = Elle encourage d’une façon qui peut blesser un mauvais jour.
fault-clinical = Elle contient un mot de thérapie, et un écran verrouillé peut le montrer.
fault-marketing = Elle sonne comme une publicité.
fault-praise = Elle fait l’éloge de la personne qui a aidé.
fault-forbidden = Elle promet ce que personne ne peut tenir ici, ou compte qui n’est pas venu.
fault-question_too_many = Elle pose plus d’une question.
fault-exclamation = Elle a plus d’un point d’exclamation.
fault-contact = Elle contient un lien, un numéro ou une adresse.
invite-made =
    L’invitation pour <b>{ $label }</b> est l’image ci-dessous. { $form ->
       *[formal] Vous pouvez la montrer, l’imprimer, ou transmettre le lien directement.
        [informal] Tu peux la montrer, l’imprimer, ou transmettre le lien directement.
    } Elle marche une seule fois, pendant 30 jours, pour la première personne qui l’ouvre.
invite-card =
    Un court message de temps en temps, pour qui le souhaite. Ce lien marche une seule fois :

    { $link }
invite-opened-twice = Le lien pour { $label } a été ouvert par une seconde personne. Elle n’a vu aucun nom et n’est pas allée plus loin.
therapist-home =
    { $form ->
       *[formal] Votre prochaine lecture est le { $day } à { $hour }, s’il y a quelque chose à lire.
        [informal] Ta prochaine lecture est le { $day } à { $hour }, s’il y a quelque chose à lire.
    } D’ici là, personne ne surveille ici, et les personnes suivies le savent.
day-not-set = prochain jour de lecture

digest-cover =
    { $count ->
        [0] Il ne reste rien à lire ici.
        [one] { $count } chose à lire, rien ne presse.
       *[other] { $count } choses à lire, rien ne presse.
    }
digest-repeat = (C’est peut-être une répétition.)
digest-open = Ouvrir
digest-close = Fermer
digest-head = <b>{ $number } · { $label }</b> · { $day }
digest-head-read = <b>{ $number } · { $label }</b> · { $day } · lu
digest-topic = Sujet : { $topic }
digest-then = <i>avant, { $day }</i>
digest-now = <i>maintenant</i>
digest-told-quietly = Une ligne discrète le lui dira, en journée.
digest-marked-read = Marqué comme lu.
digest-withdrawn = <b>{ $number } · { $label }</b> · retiré
digest-read = Lu { $number }
digest-read-all = Tout est lu
digest-whole-button = En entier { $number }
digest-whole = <b>{ $label }</b>, en entier :
digest-footer =
    { $form ->
       *[formal] <i>Le silence ne dit rien de votre travail.</i>
        [informal] <i>Le silence ne dit rien de ton travail.</i>
    }
