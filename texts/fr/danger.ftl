# When words of danger are noticed. Each part stands as a paragraph of one card; the numbers come
# from lines.ftl. For somebody at their lowest: short, plain, warm, and nothing asked but one thing.

danger-self =
    Certains de ces mots peuvent vouloir dire que quelqu’un est en danger. { $form ->
       *[formal] Si c’est vous, voici où quelqu’un répond :
        [informal] Si c’est toi, voici où quelqu’un répond :
    }
danger-program = Je suis un programme, et personne ne lit ceci en ce moment.
danger-pause =
    { $form ->
       *[formal] Vos messages sont en pause jusqu’au { $day }. D’ici là, rien ne vous est demandé ici.
        [informal] Tes messages sont en pause jusqu’au { $day }. D’ici là, rien ne t’est demandé ici.
    }
danger-asks =
    { $form ->
       *[formal] Est-ce que cela parlait de vous, en ce moment ?
        [informal] Est-ce que cela parlait de toi, en ce moment ?
    }
danger-is = Oui
danger-is-not = Pas dans ce sens
danger-yes = Merci de l’avoir dit. Rien d’autre n’est demandé ici. Un appel suffit pour entendre une voix :
danger-not = Pardon, le programme avait mal compris. Cela ne revient plus pour ces mots-là.
danger-not-told = { $name } ne reçoit aucune ligne.
danger-not-told-late = La ligne reçue par { $name } dit maintenant que ce n’était pas dans ce sens.
danger-not-pause =
    { $form ->
       *[formal] Vos messages continuent comme avant.
        [informal] Tes messages continuent comme avant.
    }

# Who hears of it, and when. To the client, on the card.
danger-told-now =
    { $form ->
       *[formal] { $name } reçoit une ligne maintenant, sans vos mots.
        [informal] { $name } reçoit une ligne maintenant, sans tes mots.
    } Personne ne sait quand elle sera vue.
danger-told-later =
    { $form ->
       *[formal] { $name } reçoit une ligne, sans vos mots.
        [informal] { $name } reçoit une ligne, sans tes mots.
    } Elle part le { $day } à partir de { $clock }, pas avant. Personne ne sait quand elle sera vue.
danger-told-away = { $therapist } n’est pas là en ce moment. Le remplacement est assuré par { $name }, sans savoir de qui il s’agit.
danger-told-paused =
    { $form ->
       *[formal] { $name } reçoit une ligne, sans vos mots, quand les envois reprennent.
        [informal] { $name } reçoit une ligne, sans tes mots, quand les envois reprennent.
    } Ils sont suspendus en ce moment, et personne ne sait jusqu’à quand.
danger-told-before = { $name } a reçu une ligne le { $day } à { $clock }. Il n’y en a pas de seconde en un jour.
danger-told-off = Personne n’est prévenu : cette option est sur « non » dans /settings.
danger-told-nobody = Personne n’est prévenu : en ce moment, { $therapist } ne reçoit pas de messages ici.
danger-told-no-one = Personne n’est prévenu.
danger-stopped = { $name } ne reçoit plus aucune ligne.

# Danger from or to somebody else: neutral at first sight, somebody may look over a shoulder.
danger-others =
    { $form ->
       *[formal] Si quelqu’un n’est pas en sécurité en ce moment, appelez le { $number }.
        [informal] Si quelqu’un n’est pas en sécurité en ce moment, appelle le { $number }.
    }
danger-others-anywhere = Si quelqu’un n’est pas en sécurité en ce moment, voici le numéro à appeler : 112 en Europe, 911 en Amérique du Nord. Ou bien le numéro d’urgence local.
danger-others-hide = Pour que cette conversation ne soit pas vue, un bouton efface ce qui peut l’être.
danger-others-stranger = Cette conversation peut être supprimée dans l’application.
danger-hide = Effacer cette conversation

# To a therapist, or to whoever covers. Whose words they are is said with no gender.
danger-push = Certains mots ici évoquaient peut-être un danger.
danger-show = Voir de qui il s’agit
danger-item = <b>{ $label }</b> a écrit quelque chose le { $day } à { $clock }. Un programme y a remarqué des mots de danger. Il se trompe souvent. Cette personne a accepté cette ligne et sait qu’elle part. Elle a reçu les numéros de lignes d’écoute.
danger-item-cover = Une personne suivie par { $therapist } a écrit quelque chose le { $day } à { $clock }. Un programme y a remarqué des mots de danger. Il se trompe souvent. Cette personne a accepté cette ligne, et a reçu les numéros de lignes d’écoute. De qui il s’agit n’est visible que pour { $therapist }.
danger-item-words =
    { $form ->
       *[formal] Vous ne voyez les mots que si cette personne les partage. Rien ne lui est envoyé d’ici : pour la joindre, vous avez vos propres moyens.
        [informal] Tu ne vois les mots que si cette personne les partage. Rien ne lui est envoyé d’ici : pour la joindre, tu as tes propres moyens.
    }
danger-item-words-cover =
    { $form ->
       *[formal] Si cette personne partage les mots, ils viennent en premier dans votre propre liste.
        [informal] Si cette personne partage les mots, ils viennent en premier dans ta propre liste.
    }
danger-withdrawn = Retiré : ce n’était pas dans ce sens.
danger-over = Cette ligne ne vaut plus.
