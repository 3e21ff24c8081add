# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored =
    { $form ->
       *[formal] Rien sur vous n’est enregistré ici.
        [informal] Rien sur toi n’est enregistré ici.
    }
mine-empty =
    { $form ->
       *[formal] Il n’y a encore rien ici. Les messages arrivés et ce que vous écrivez apparaîtront ici, rien que pour vous.
        [informal] Il n’y a encore rien ici. Les messages arrivés et ce que tu écris apparaîtront ici, rien que pour toi.
    }
mine-head =
    { $form ->
       *[formal] <b>Votre historique</b> ({ $first } à { $last } sur { $count }, du plus récent au plus ancien)
        [informal] <b>Ton historique</b> ({ $first } à { $last } sur { $count }, du plus récent au plus ancien)
    }
mine-note = · { $day } : un message est arrivé
mine-story = · { $day }, { $state } : « { $start } »
mine-state-draft = pas encore décidé
mine-state-shared = partagé
mine-state-read = partagé et lu
mine-state-kept = gardé, non partagé
mine-state-withdrawn = retiré
mine-state-deleted = supprimé
mine-erased = (effacé, quelque temps après la lecture)
mine-older = Plus anciens
mine-newer = Plus récents
mine-picture = En image
mine-no-dots = Il n’y a encore rien à dessiner.
dots-head =
    { $form ->
       *[formal] Vos points, du plus récent au plus ancien. Plus un point est haut, plus il est proche de « très bien ». Les petites marques sont des choses que vous avez écrites.
        [informal] Tes points, du plus récent au plus ancien. Plus un point est haut, plus il est proche de « très bien ». Les petites marques sont des choses que tu as écrites.
    }
dots-face = { $day } : { $face }
dots-story =
    { $form ->
       *[formal] { $day } : vous avez écrit
        [informal] { $day } : tu as écrit
    }
dots-more =
    { $count ->
        [one] Et { $count } autre, dans la liste.
       *[other] Et { $count } autres, dans la liste.
    }

mydata-button = Toutes mes données
mydata-coming =
    { $form ->
       *[formal] Deux fichiers arrivent : un à lire, un pour les programmes. Ils contiennent tout ce qui est enregistré sur vous. Gardez-les là où personne d’autre ne peut les voir.
        [informal] Deux fichiers arrivent : un à lire, un pour les programmes. Ils contiennent tout ce qui est enregistré sur toi. Garde-les là où personne d’autre ne peut les voir.
    }
mydata-file-text = À lire
mydata-file-json = Pour les programmes (JSON)
mydata-title =
    { $form ->
       *[formal] Vos données
        [informal] Tes données
    }
mydata-made = Fichier créé le { $moment }. Les heures sont celles du fuseau { $zone }.
mydata-you =
    { $form ->
       *[formal] Vous
        [informal] Toi
    }
mydata-none = non indiqué
mydata-nothing = Rien.
mydata-called = Nom utilisé : { $value }
mydata-chat = Numéro de cette conversation chez Telegram : { $value }
mydata-language = Langue : { $value }
mydata-form = « Vous » ou « tu » : { $value }
mydata-tone = Ton : { $value }
mydata-zone = Fuseau horaire : { $value }
mydata-country = Pays pour les lignes d’écoute : { $value }
mydata-since = Ici depuis : { $value }
mydata-unreachable =
    { $form ->
       *[formal] Telegram n’arrive plus à vous joindre depuis : { $value }
        [informal] Telegram n’arrive plus à te joindre depuis : { $value }
    }
mydata-with = Avec { $therapist }
mydata-state = État : { $value }
mydata-state-active = en cours
mydata-state-paused = en pause
mydata-state-resting = au repos
mydata-state-ended = terminé
mydata-state-stopped = arrêté
mydata-paused-until = Fin de la pause : { $value }
mydata-rhythm = Choix de départ : { $value }
mydata-rhythm-scheduled = des messages à dates prévues
mydata-rhythm-on_wish = seulement quand je veux écrire
mydata-plan = Plan : { $value }
mydata-plan-light = après 1, 3, 6 et 12 mois
mydata-plan-year = 8 messages en un an
mydata-plan-long = après 3, 6, 12, 18 et 24 mois
mydata-plan-weeks = toutes les { $weeks } semaines pendant { $months } mois
mydata-counts-from = Début du plan : { $value }
mydata-next = Prochain message : { $value }
mydata-hours = Les messages peuvent arriver entre { $opens } et { $closes }
mydata-push = Ce qu’un message peut montrer : { $value }
mydata-push-open = les noms et les sujets
mydata-push-discreet = ni nom ni sujet
mydata-push-sealed = seulement qu’il y a un message
mydata-kinds = Messages : { $value }
mydata-kinds-both = bonjours et invitations
mydata-kinds-hello = bonjours
mydata-kinds-invitation = invitations
mydata-yes = oui
mydata-no = non
mydata-switch-scale = Cinq réponses en un bouton : { $value }
mydata-switch-receipts = Une ligne quand c’est lu : { $value }
mydata-switch-notes = Petits mots en retour : { $value }
mydata-switch-danger_ping = Un signal si des mots évoquent un danger : { $value }
mydata-switch-may_keep = Ce qui a été lu peut être gardé : { $value }
mydata-switch-reminder = Un second message quand le premier reste sans suite : { $value }
mydata-switch-holidays = Rien les jours fériés : { $value }
mydata-switch-turn_of_year = Rien du 20 décembre au 2 janvier : { $value }
mydata-said-yes =
    { $form ->
       *[formal] Vous avez dit oui : { $value }
        [informal] Tu as dit oui : { $value }
    }
mydata-ended = Fin : { $value }
mydata-consents =
    { $form ->
       *[formal] Ce que vous avez accepté
        [informal] Ce que tu as accepté
    }
mydata-consent = { $moment }, fiche { $version } en langue « { $language } ». Empreinte de son texte (SHA-256) : { $hash }
mydata-withdrawn = oui retiré : { $moment }
mydata-notes = Messages
mydata-note-came = { $moment } : arrivé
mydata-note-not-sent = { $moment } : prévu, et pas envoyé
mydata-note-planned = { $moment } : à venir
mydata-note-face =
    { $form ->
       *[formal] votre réponse en un bouton : { $face }
        [informal] ta réponse en un bouton : { $face }
    }
mydata-answered =
    { $form ->
       *[formal] votre dernière réponse à ce message : { $moment }
        [informal] ta dernière réponse à ce message : { $moment }
    }
mydata-stories =
    { $form ->
       *[formal] Vos textes et vos réponses
        [informal] Tes textes et tes réponses
    }
mydata-shared = partagé : { $moment }
mydata-opened = première ouverture de la liste où cela se trouve : { $moment }
mydata-read = marqué comme lu : { $moment }
mydata-taken-back = retiré : { $moment }
mydata-noticed =
    { $form ->
       *[formal] Fois où une carte avec des numéros est arrivée (sans aucun de vos mots)
        [informal] Fois où une carte avec des numéros est arrivée (sans aucun de tes mots)
    }
mydata-noticed-yes =
    { $form ->
       *[formal] vous avez dit que cela parlait de vous
        [informal] tu as dit que cela parlait de toi
    }
mydata-noticed-not =
    { $form ->
       *[formal] vous avez dit que ce n’était pas dans ce sens
        [informal] tu as dit que ce n’était pas dans ce sens
    }
mydata-noticed-unsaid =
    { $form ->
       *[formal] vous avez laissé la question
        [informal] tu as laissé la question
    }
mydata-topics = Sujets
mydata-topic-work = travail
mydata-topic-home = maison et argent
mydata-topic-life = cette part de la vie
mydata-topic-parenting = être parent
mydata-topic-family = famille
mydata-topic-partner = couple
mydata-topic-past = le passé
mydata-topic-is-proposed =
    { $form ->
       *[formal] vous a été proposé
        [informal] t’a été proposé
    }
mydata-topic-is-open = peut être abordé
mydata-topic-is-finished = terminé
mydata-topic-is-never = n’est plus jamais abordé
mydata-topic-asked = dernière question à ce sujet : { $moment }
mydata-about-felt_off = quelque chose n’allait pas
mydata-for-supervisor = à lire par la supervision
mydata-ways-back =
    { $form ->
       *[formal] Vos demandes de reprendre contact
        [informal] Tes demandes de reprendre contact
    }
mydata-asked = demandé : { $moment }
mydata-seen = vu : { $moment }
mydata-fewer = Un message sur deux disparaît, à partir du message { $number } du plan
mydata-code = Code en cours pour passer à un autre compte : { $value }
mydata-quiet-days = Jours où rien n’arrive
mydata-each-year = { $day }, chaque année
mydata-occasion = { $day }, chaque année : un message à part
mydata-moved =
    { $form ->
       *[formal] Dates que vous avez déplacées
        [informal] Dates que tu as déplacées
    }
mydata-moved-to = message { $number } du plan : déplacé au { $day }
mydata-rest = Aussi enregistré
mydata-rest-is =
    { $form ->
       *[formal] Quels envois sont arrivés dans cette conversation et quand, le lien que vous avez ouvert, les derniers boutons que vous avez vus, et où vous en êtes dans une suite de questions.
        [informal] Quels envois sont arrivés dans cette conversation et quand, le lien que tu as ouvert, les derniers boutons que tu as vus, et où tu en es dans une suite de questions.
    } Tout cela est dans l’autre fichier (JSON). Les messages vocaux et les photos sont chez Telegram, et seuls leurs numéros sont enregistrés ici.
mydata-left-out = Ce qui n’est pas ici
mydata-left-out-is =
    { $form ->
       *[formal] Le nom que votre thérapeute vous donne dans sa propre liste : il lui appartient. Des clés et des codes qui ne veulent rien dire hors de ce programme. Et ce qu’un ou une thérapeute a noté ailleurs : demandez-lui directement.
        [informal] Le nom que ton ou ta thérapeute te donne dans sa propre liste : il lui appartient. Des clés et des codes qui ne veulent rien dire hors de ce programme. Et ce qu’un ou une thérapeute a noté ailleurs : demande-lui directement.
    }

moveon-button = Arrêter et tout effacer
forget-button = Tout effacer
forget-card =
    <b>Tout effacer</b>

    <b>Ce qui disparaît aussitôt.</b> { $form ->
       *[formal] Tout ce que vous avez écrit et choisi ici. Votre nom, vos dates et vos réglages.
        [informal] Tout ce que tu as écrit et choisi ici. Ton nom, tes dates et tes réglages.
    } Les messages prévus, et ce qui a été partagé mais pas encore lu. La clé qui ouvre tout cela est détruite.

    <b>Ce que personne ne peut plus retirer.</b> Ce que quelqu’un a lu, et a peut-être dans ses propres dossiers. Une sauvegarde faite par le cabinet avant aujourd’hui, jusqu’à son remplacement. Et ce qui est affiché dans cette conversation : c’est chez Telegram. { $form ->
       *[formal] Pour l’enlever, supprimez cette conversation dans l’application.
        [informal] Pour l’enlever, supprime cette conversation dans l’application.
    }

    { $form ->
       *[formal] /mydata vous envoie d’abord une copie, si vous le souhaitez.
        [informal] /mydata t’envoie d’abord une copie, si tu le souhaites.
    }
forget-yes = Arrêter et tout effacer maintenant
forget-no = Laisser comme c’est
forget-kept = Rien n’a été effacé. Tout est comme avant.
forget-other-part =
    { $form ->
       *[formal] Vous avez aussi un autre rôle ici, comme thérapeute ou pour l’administration. Des choses qui concernent d’autres personnes y sont liées. Cela ne peut donc pas être effacé depuis cette conversation. La personne qui s’occupe de ce programme peut aider. /stop arrête aussitôt les messages qui vous arrivent.
        [informal] Tu as aussi un autre rôle ici, comme thérapeute ou pour l’administration. Des choses qui concernent d’autres personnes y sont liées. Cela ne peut donc pas être effacé depuis cette conversation. La personne qui s’occupe de ce programme peut aider. /stop arrête aussitôt les messages qui t’arrivent.
    }
erased-head = <b>C’est effacé</b>, le { $day } à { $clock } ({ $zone }). Plus aucun message n’arrivera.
erased-what =
    { $form ->
       *[formal] Sont effacés : { $things }, ainsi que votre nom, vos choix et le numéro de cette conversation.
        [informal] Sont effacés : { $things }, ainsi que ton nom, tes choix et le numéro de cette conversation.
    } Nombre d’enregistrements : { $rows }. La clé qui les ouvrait est détruite.
erased-stories =
    { $count ->
        [one] { $count } texte ou réponse
       *[other] { $count } textes ou réponses
    }
erased-notes =
    { $count ->
        [one] { $count } date de message
       *[other] { $count } dates de messages
    }
erased-topics =
    { $count ->
        [one] { $count } sujet
       *[other] { $count } sujets
    }
erased-consents =
    { $form ->
       *[formal] { $count ->
            [one] { $count } trace de votre oui
           *[other] { $count } traces de votre oui
        }
        [informal] { $count ->
            [one] { $count } trace de ton oui
           *[other] { $count } traces de ton oui
        }
    }
erased-seen =
    { $form ->
       *[formal] Une liste avec quelque chose de vous avait été ouverte par { $therapist }.
        [informal] Une liste avec quelque chose de toi avait été ouverte par { $therapist }.
    } Ce qui a été vu reste vu, et se trouve peut-être dans des dossiers.
erased-not-seen =
    { $form ->
       *[formal] Aucune liste avec quelque chose de vous n’avait été ouverte par { $therapist }.
        [informal] Aucune liste avec quelque chose de toi n’avait été ouverte par { $therapist }.
    }
erased-stays =
    Ce qui ne peut plus être retiré : ce qui est affiché dans cette conversation. { $form ->
       *[formal] C’est chez Telegram, tant que vous ne supprimez pas cette conversation dans l’application.
        [informal] C’est chez Telegram, tant que tu ne supprimes pas cette conversation dans l’application.
    } Une sauvegarde d’avant aujourd’hui peut contenir ce qui est effacé, jusqu’à son remplacement.
erased-end = Cette ligne n’est pas enregistrée non plus. Bonne continuation.

privacy-page =
    <b>Qui lit, et ce qui est gardé</b>

    <b>Qui écrit, qui lit.</b> C’est un programme qui écrit ici. { $form ->
       *[formal] Ce que vous partagez va à la seule personne qui vous a donné le lien. Elle le lit à ses jours de lecture.
        [informal] Ce que tu partages va à la seule personne qui t’a donné le lien. Elle le lit à ses jours de lecture.
    } Personne ne surveille cette conversation, et elle n’est pas faite pour les urgences : /help dit où quelqu’un répond.

    <b>Ce qui est gardé.</b> { $form ->
       *[formal] Votre nom, cette conversation, vos choix, vos réponses et ce que vous écrivez. Le cabinet conserve tout cela sur son propre ordinateur, sous forme chiffrée. La clé ne sert qu’à vos données.
        [informal] Ton nom et cette conversation, tes choix, tes réponses et ce que tu écris. Le cabinet conserve tout cela sur son propre ordinateur, sous forme chiffrée. La clé ne sert qu’à tes données.
    } L’administration voit des nombres, jamais des mots ni des noms.

    <b>Combien de temps.</b> Ce qui a été lu s’efface au plus tard 90 jours après. { $form ->
       *[formal] Ce que vous gardez ici reste tant que vous ne le supprimez pas. Après deux années de silence au plus, tout s’efface. Une ligne l’annonce avant, sauf si vous avez arrêté : dans ce cas, tout s’efface sans un mot.
        [informal] Ce que tu gardes ici reste tant que tu ne le supprimes pas. Après deux années de silence au plus, tout s’efface. Une ligne l’annonce avant, sauf si tu as arrêté : dans ce cas, tout s’efface sans un mot.
    }

    <b>La part de Telegram.</b> Telegram conserve les conversations avec un programme sur ses serveurs. Elles ne sont pas chiffrées de bout en bout, donc Telegram pourrait les lire.

    <b>À quoi cela ne sert jamais.</b> Ni publicité, ni vente, ni entraînement de programmes, ni factures.

    <b>{ $form ->
       *[formal] Ce que vous pouvez faire.
        [informal] Ce que tu peux faire.
    }</b> { $form ->
       *[formal] /mine montre votre historique. /mydata vous envoie le tout.
        [informal] /mine montre ton historique. /mydata t’envoie le tout.
    } /stop arrête les messages. /forget efface tout. Ce que quelqu’un a lu peut rester dans ses propres dossiers.
rules-page =
    <b>Ce qu’est cette conversation</b>

    { $form ->
       *[formal] Un court message de temps en temps, à des dates vues à l’avance. Vous pouvez répondre avec un bouton, écrire quelques lignes ou ne rien dire.
        [informal] Un court message de temps en temps, à des dates vues à l’avance. Tu peux répondre avec un bouton, écrire quelques lignes ou ne rien dire.
    } Il n’y a jamais besoin de répondre.

    <b>Ce que ce n’est pas.</b> Ce n’est pas une séance, et ce n’est pas une thérapie. Personne ne surveille cette conversation, et personne ne répond en direct. Elle n’est pas faite pour les urgences : /help dit où quelqu’un répond.

    <b>{ $form ->
       *[formal] Ce que vous pouvez faire.
        [informal] Ce que tu peux faire.
    }</b> { $form ->
       *[formal] Partager, garder ou supprimer ce que vous écrivez. Le retirer jusqu’à la lecture.
        [informal] Partager, garder ou supprimer ce que tu écris. Le retirer jusqu’à la lecture.
    } Faire une pause, arrêter ou effacer à tout moment, sans donner de raison.

    <b>Ce qu’un ou une thérapeute peut faire ici.</b> { $form ->
       *[formal] Voir ce que vous avez partagé, à des jours fixes, et appuyer sur « Lu ». Cette personne ne peut pas vous écrire librement. Il n’y a pas de discussion ouverte. Elle ne voit ici ni votre numéro ni votre photo. Aucune liste ne lui montre le silence de quelqu’un. Elle ne peut jamais vous envoyer plus que ce que vous avez choisi.
        [informal] Voir ce que tu as partagé, à des jours fixes, et appuyer sur « Lu ». Cette personne ne peut pas t’écrire librement. Il n’y a pas de discussion ouverte. Elle ne voit ici ni ton numéro ni ta photo. Aucune liste ne lui montre le silence de quelqu’un. Elle ne peut jamais t’envoyer plus que ce que tu as choisi.
    }
