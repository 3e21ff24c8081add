# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
# The record is «relevé», the shelf «étagère». A label follows «pour», never «de».

command-people = Personnes suivies
command-week = Ce qui part dans les sept jours
command-export = Mon relevé pour une personne suivie

people-head =
    { $form ->
       *[formal] <b>Les personnes que vous avez suivies.</b>
        [informal] <b>Les personnes que tu as suivies.</b>
    } Par ordre alphabétique. { $form ->
       *[formal] Le silence ne dit rien de votre travail.
        [informal] Le silence ne dit rien de ton travail.
    }
people-none = Personne n’a encore dit oui à une invitation.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Un repère ne peut pas être affiché.
people-agreed = a dit oui
people-on-wish = a dit oui, écrit quand l’envie vient
people-paused = en pause
people-paused-until = en pause jusqu’au { $day }
people-resting = au repos
people-ended = terminé
people-asked-back = a demandé à reprendre contact le { $day }
people-before = Page précédente
people-next = Page suivante
people-back = Toutes les personnes suivies
people-back-to-one = Retour
people-back-to-shared = Retour à la liste

people-since = A dit oui le { $day }.
people-plan = Plan : { $plan }.
people-plan-until = Plan : { $plan }. Le dernier message est prévu le { $day }.
people-plan-on-wish = Plan : aucun message. Cette personne écrit quand elle veut.
people-reading = Jours de lecture annoncés : { $days }.
people-agreed-receipts = Cette personne aime savoir quand quelque chose a été lu.
people-agreed-notes =
    { $form ->
       *[formal] Un petit mot de votre part lui fait plaisir.
        [informal] Un petit mot de ta part lui fait plaisir.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Vous pouvez garder ce que vous lisez.
        [informal] Tu peux garder ce que tu lis.
    }
people-shared-button = Ce qui est partagé
people-picture-button = En image
people-shared-head =
    { $form ->
       *[formal] <b>{ $label }</b> · ce qui est partagé avec vous, du plus récent au plus ancien
        [informal] <b>{ $label }</b> · ce qui est partagé avec toi, du plus récent au plus ancien
    }
people-nothing-shared = Il n’y a rien ici pour le moment.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · gardé
people-letter = <b>{ $number }</b> · { $day } · une lettre
people-folded = <i>Replié, pour le bon moment.</i>
people-words-gone = <i>Les mots ne sont plus ici.</i>
people-open-one = Ouvrir { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Écouter ou voir

people-picture-head = { $label } : les réponses en points, les textes en losanges, les lettres en carrés.
people-dot = { $day } : { $face }
people-mark-story = { $day } : un texte
people-mark-letter = { $day } : une lettre
people-picture-more =
    { $count ->
        [one] et { $count } autre avant
       *[other] et { $count } autres avant
    }
people-no-picture = Il n’y a encore rien à dessiner.

shelf-button = Étagère
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · ce que vous gardez, avec son accord
        [informal] <b>{ $label }</b> · ce que tu gardes, avec son accord
    }
shelf-empty = L’étagère est vide.
shelf-not-allowed =
    { $form ->
       *[formal] Cette personne n’a pas dit que vous pouvez garder quelque chose, donc l’étagère est vide.
        [informal] Cette personne n’a pas dit que tu peux garder quelque chose, donc l’étagère est vide.
    }
shelf-put-on = Garder pour la supervision
shelf-put-on-one = Garder { $number }
shelf-take-off = Enlever de l’étagère
shelf-is-on =
    { $form ->
       *[formal] <i>C’est sur votre étagère. Cela y reste jusqu’à ce que vous l’enleviez, ou que cette personne change d’avis.</i>
        [informal] <i>C’est sur ton étagère. Cela y reste jusqu’à ce que tu l’enlèves, ou que cette personne change d’avis.</i>
    }
shelf-was-put-on = C’est sur l’étagère.
shelf-was-taken-off = Ce n’est plus sur l’étagère.
shelf-may-not = Cela reste à la personne qui l’a écrit, et ne va pas sur l’étagère.

week-head = <b>Ce qui part dans les sept prochains jours.</b>
week-none = Rien ne part dans les sept prochains jours.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = une invitation à raconter
week-hello = un bonjour qui ne demande rien
week-line-is =
    { $form ->
       *[formal] Votre ligne dans ce message :
        [informal] Ta ligne dans ce message :
    }
week-skip-one = Passer { $number }
week-line-one = Ligne { $number }
week-skip = Passer le message du { $day } pour <b>{ $label }</b> ? Le plan continue avec le suivant. Aucun bouton ne permet de revenir en arrière.
week-skip-last = Passer le message du { $day } pour <b>{ $label }</b> ? C’est le dernier, et il dit au revoir. Sans lui, le plan se termine en silence. Aucun bouton ne permet de revenir en arrière.
week-skip-yes = Passer ce message
week-leave = Laisser comme c’est
week-skipped = Il ne partira pas.
week-line-of =
    { $form ->
       *[formal] Votre ligne dans le premier message pour <b>{ $label }</b> :
        [informal] Ta ligne dans le premier message pour <b>{ $label }</b> :
    }
week-line-change = Écrire une autre ligne
week-line-remove = Enlever la ligne
week-line-removed = Le message part sans ligne.
week-line-ask =
    { $form ->
       *[formal] Écrivez la nouvelle ligne, en { $most } caractères au plus.
        [informal] Écris la nouvelle ligne, en { $most } caractères au plus.
    } Elle est dans le premier message : elle ne demande rien, et un écran verrouillé peut la montrer sans risque.
week-line-leave = Garder la ligne
week-line-left = La ligne reste comme avant.
week-line-faults = Cette ligne pourrait peser sur quelqu’un. Voici pourquoi, pour pouvoir la changer :
week-line-too-late = Le premier message est déjà en route, donc la ligne reste comme avant.
week-line-changed = Voici maintenant la ligne pour <b>{ $label }</b> :

record-button = Mon relevé
record-which =
    { $form ->
       *[formal] <b>Votre relevé pour une personne suivie.</b>
        [informal] <b>Ton relevé pour une personne suivie.</b>
    } De qui s’agit-il ?
record-of =
    { $form ->
       *[formal] <b>Votre relevé</b> · { $label }
        [informal] <b>Ton relevé</b> · { $label }
    }
record-is =
    { $form ->
       *[formal] Il contient ce que cette personne a partagé, et qui est chez vous aujourd’hui.
        [informal] Il contient ce que cette personne a partagé, et qui est chez toi aujourd’hui.
    } Ce qu’elle a retiré, ce qui a été effacé au bout d’un certain temps, les messages vocaux et les photos n’y sont pas.

    Ce n’est pas un dossier de traitement, et ce n’est pas toute une histoire. Les temps de silence n’y sont pas, et ils ne disent rien. { $form ->
       *[formal] Une fois le fichier reçu, c’est vous qui le gardez en lieu sûr.
        [informal] Une fois le fichier reçu, c’est toi qui le gardes en lieu sûr.
    }
record-as-pdf = À lire (PDF)
record-as-json = Pour les programmes (JSON)
record-coming = Il arrive dans un instant.
record-name = relevé
record-title = Ce qui a été partagé : { $label }
record-made = Fait pour { $therapist } le { $day }.
record-story = { $day } · partagé
record-letter = { $day } · lettre
record-read = lu le { $day }
record-letter-unopened =
    { $form ->
       *[formal] Une lettre que vous n’avez pas ouverte.
        [informal] Une lettre que tu n’as pas ouverte.
    } Elle n’est pas dans ce relevé.
record-kept = gardé, avec accord
record-asked-back = { $day } · a demandé à reprendre contact
record-nothing = Il n’y a rien ici pour le moment.
record-words-gone = (Les mots ne sont plus ici.)

people-mydata-kept =
    { $form ->
       *[formal] gardé par votre thérapeute depuis : { $moment }
        [informal] gardé par ton ou ta thérapeute depuis : { $moment }
    }
