# What a therapist chooses for themselves, and what clients read of it on their own request.
# A reader who is a supervisor («la supervision») never begins a sentence.

console-button = Mes choix
console-menu =
    { $form ->
       *[formal] <b>Vos choix.</b> Chaque changement compte aussitôt. Personne ne surveille cette conversation, et vous n’avez pas à le faire non plus : ce qui est partagé attend vos jours de lecture.
        [informal] <b>Tes choix.</b> Chaque changement compte aussitôt. Personne ne surveille cette conversation, et tu n’as pas à le faire non plus : ce qui est partagé attend tes jours de lecture.
    }
console-as-it-is =
    Nom : { $name }
    Lecture : { $days }, { $hour }
    Fuseau : { $place }
console-menu-name = Nom
console-menu-place = Ville
console-menu-days = Jours de lecture
console-menu-hour = Heure de la liste
console-menu-hours = Mes heures
console-menu-accept = Ce que je reçois
console-menu-digest = La liste
console-menu-policy = Cadeaux et contact
console-menu-waiting = Délai d’attente
console-menu-free = Aide gratuite

console-length = Il faut de 1 à { $most } caractères, donc rien n’a changé.
console-name =
    { $form ->
       *[formal] <b>Votre nom.</b> Les personnes suivies voient « { $name } ». Pour le changer, écrivez-en un autre, en { $most } caractères au plus.
        [informal] <b>Ton nom.</b> Les personnes suivies voient « { $name } ». Pour le changer, écris-en un autre, en { $most } caractères au plus.
    }
console-place =
    { $form ->
       *[formal] <b>Votre fuseau.</b> L’heure utilisée est celle-ci : { $place }. Pour en changer, écrivez une ville.
        [informal] <b>Ton fuseau.</b> L’heure utilisée est celle-ci : { $place }. Pour en changer, écris une ville.
    }
console-days =
    { $form ->
       *[formal] <b>Vos jours de lecture.</b> Appuyez sur un jour pour le changer.
        [informal] <b>Tes jours de lecture.</b> Appuie sur un jour pour le changer.
    } Les personnes suivies le sauront. Il arrive une liste par jour au plus.
console-hour =
    <b>L’heure de la liste.</b> Elle arrive à { $hour }. { $form ->
       *[formal] Appuyez sur une autre heure, ou écrivez-en une, comme 7:30.
        [informal] Appuie sur une autre heure, ou écris-en une, comme 7:30.
    }
console-hour-outside =
    { $form ->
       *[formal] C’est en dehors de vos propres heures, donc rien n’a changé.
        [informal] C’est en dehors de tes propres heures, donc rien n’a changé.
    } « Mes heures » permet de les élargir.
console-hour-moved = C’est noté. La liste arrive maintenant à { $hour }, pour rester dans ces heures.
console-hours =
    { $form ->
       *[formal] <b>Vos heures.</b> Rien n’arrive en dehors de celles-ci : { $span }. Appuyez sur un bouton, ou écrivez des heures comme 9-17.
        [informal] <b>Tes heures.</b> Rien n’arrive en dehors de celles-ci : { $span }. Appuie sur un bouton, ou écris des heures comme 9-17.
    }
console-hours-ordinary = Jour ordinaire : { $span }
console-span = { $opens } à { $closes }
console-digest = <b>La liste.</b> La notification ne contient qu’un nombre. Ensuite, la liste peut s’ouvrir toute seule. Elle peut aussi arriver quand il n’y a rien dedans. Les nombres disent combien de choses une semaine peut apporter. Le reste vient plus tard, dans l’ordre.
console-switch-opens = S’ouvre toute seule : { $state }
console-switch-when_empty = Arrive même vide : { $state }

console-accept =
    { $form ->
       *[formal] <b>Ce que vous recevez.</b>
        [informal] <b>Ce que tu reçois.</b>
    } « Non » compte aussitôt, aussi pour ce qui attend. « Oui » ne change rien pour une personne tant qu’elle ne l’a pas choisi.
console-switch-letters = Lettres : { $state }
console-switch-letters-is = Des lettres pour dire au revoir ou merci. Sur « non », chacune reste à la personne qui l’écrit.
console-switch-voice = Messages vocaux : { $state }
console-switch-voice-is = Des messages vocaux. Sur « non », ils restent à la personne qui les envoie, et elle le sait avant de partager.
console-switch-photos = Photos : { $state }
console-switch-photos-is = Des photos. Sur « non », c’est pareil, et une ligne sous une photo arrive quand même, comme texte.
console-switch-answers = Lettres en retour : { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Une lettre en retour de votre part, quand la personne qui écrit le souhaite. Vous pouvez toujours vous en passer.
        [informal] Une lettre en retour de ta part, quand la personne qui écrit le souhaite. Tu peux toujours t’en passer.
    }
console-switch-receipts = Lignes « Lu » : { $state }
console-switch-receipts-is =
    { $form ->
       *[formal] Une ligne discrète pour les personnes qui souhaitent savoir que vous avez lu quelque chose.
        [informal] Une ligne discrète pour les personnes qui souhaitent savoir que tu as lu quelque chose.
    }
console-answers-stay = Ce qui était en route ne part pas. Cela reste ici comme brouillon.
console-answers-off =
    { $form ->
       *[formal] Vous n’écrivez pas de lettres en retour pour le moment.
        [informal] Tu n’écris pas de lettres en retour pour le moment.
    } /start, puis « Mes choix », permet de changer cela.

console-line-ask =
    { $form ->
       *[formal] Pour mettre vos propres mots, écrivez-les ici, en { $most } caractères au plus.
        [informal] Pour mettre tes propres mots, écris-les ici, en { $most } caractères au plus.
    }
console-line-remove = Enlever mes mots
console-policy = <b>Cadeaux et contact.</b> Voici ce que les personnes suivies lisent sous /rules :
console-policy-ours = Aucun cadeau n’est nécessaire ici, et aucun ne peut être envoyé. Il n’y a pas de discussion ouverte : /back montre comment reprendre contact.
console-waiting = <b>Délai d’attente.</b> Une personne qui demande à reprendre contact lit combien de temps cela peut prendre :
console-waiting-ours = (rien n’est dit à ce sujet)
console-free = <b>Aide gratuite.</b> Une personne qui demande à reprendre contact trouve aussi un lieu d’aide gratuit :
console-free-ours = /help montre où quelqu’un répond, et ce qui est gratuit.

console-rules-policy = <b>Cadeaux et contact.</b> Voici ce qu’en dit { $therapist } :
console-rules-ours = <b>Cadeaux et contact, avec { $therapist }.</b>
console-back-waiting = Combien de temps cela peut prendre : { $waiting }
console-back-free = Quelque chose de gratuit : { $free }
console-receipts-off-there =
    Pour le moment, { $therapist } n’envoie pas de ligne quand c’est lu. { $form ->
       *[formal] Votre choix est gardé, pour quand ces lignes seront de nouveau là.
        [informal] Ton choix est gardé, pour quand ces lignes seront de nouveau là.
    }
console-preview-own =
    { $form ->
       *[formal] Voici ce que vous avez envoyé :
        [informal] Voici ce que tu as envoyé :
    }
console-left-out =
    { $what ->
        [voice] { $form ->
           *[formal] Ici, { $reader } ne reçoit pas de messages vocaux, donc le vôtre n’est pas transmis. Il n’est pas perdu : il reste à vous.
            [informal] Ici, { $reader } ne reçoit pas de messages vocaux, donc le tien n’est pas transmis. Il n’est pas perdu : il reste à toi.
        }
        [photo] { $form ->
           *[formal] Ici, { $reader } ne reçoit pas de photos, donc la vôtre n’est pas transmise. Elle n’est pas perdue : elle reste à vous.
            [informal] Ici, { $reader } ne reçoit pas de photos, donc la tienne n’est pas transmise. Elle n’est pas perdue : elle reste à toi.
        }
       *[both] Ici, { $reader } reçoit des mots, mais ni messages vocaux ni photos. { $form ->
           *[formal] Les vôtres ne sont pas transmis. Ils ne sont pas perdus : ils restent à vous.
            [informal] Les tiens ne sont pas transmis. Ils ne sont pas perdus : ils restent à toi.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Si vous voulez, écrivez-le en quelques mots.
            [informal] Si tu veux, écris-le en quelques mots.
        }
       *[words] {""}
    }
console-not-passed-on =
    Maintenant, seuls les mots sont reçus ici. { $form ->
       *[formal] Vos messages vocaux ou photos encore à lire ne sont donc pas transmis. Ils sont gardés rien que pour vous.
        [informal] Tes messages vocaux ou photos encore à lire ne sont donc pas transmis. Ils sont gardés rien que pour toi.
    } Les mots passent toujours.
