# The people of the house: therapists and admins, and who is stopped by a code. «Équipe»; an admin
# has no gender.

command-optout = Arrêter les messages avec un code

staff-button = Équipe
staff-screen =
    <b>Équipe</b>
    Thérapeutes : { $therapists }
    Admins : { $admins }

    Les personnes suivies ne sont listées nulle part pour les admins, pas même ici.
staff-therapists = Thérapeutes
staff-admins = Admins
staff-leave-it = Laisser comme c’est
staff-to-panel = Au tableau de bord

staff-therapists-head =
    <b>Thérapeutes.</b> { $form ->
       *[formal] Appuyez sur un nom pour suspendre ce compte, ou pour passer le relais et l’enlever.
        [informal] Appuie sur un nom pour suspendre ce compte, ou pour passer le relais et l’enlever.
    }
staff-therapist-here = · { $therapist } : lit ici
staff-therapist-suspended = · { $therapist } : compte suspendu depuis le { $day }
staff-suspend = Suspendre
staff-resume = Rétablir
staff-remove = Passer le relais et enlever
staff-suspend-sure =
    <b>Suspendre { $therapist } ?</b>
    Rien ne part plus en son nom, et rien ne lui arrive. Ce qui n’a pas été lu attend. Ses liens n’ouvrent rien pendant ce temps.

    Chaque personne suivie reçoit une ligne qui le dit. Ce qu’elle écrit pendant ce temps reste à elle. « Rétablir » y met fin.
staff-touches = Personnes suivies concernées : { $count } ou plus.
staff-touches-few = Personnes suivies concernées : moins de 5.
staff-suspend-yes = Oui, suspendre

staff-admins-head = <b>Admins.</b> Chaque changement ici est annoncé à tous les comptes admin.
staff-admin-you =
    { $form ->
       *[formal] { $number } · vous, depuis le { $day }
        [informal] { $number } · toi, depuis le { $day }
    }
staff-admin-operator = { $number } · depuis le { $day }, compte indiqué par l’exploitation (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · depuis le { $day }
staff-admin-last = Le dernier compte admin ne peut pas être enlevé.
staff-admin-last-toast = Le dernier compte admin ne peut pas être enlevé. Rien n’a changé.
staff-admin-add = Ajouter un compte admin
staff-admin-remove = Enlever { $number }
staff-admin-link =
    Un lien pour un compte admin. La première personne qui l’ouvre devient admin aussitôt, et tous les comptes admin l’apprennent. Il marche une seule fois, pendant 30 jours :

    { $link }
staff-admin-sure = Enlever le compte admin présent depuis le { $day } ? Tous les comptes admin l’apprennent, et les liens encore ouverts pour de nouveaux comptes admin prennent fin.
staff-admin-sure-you =
    { $form ->
       *[formal] Ne plus être admin vous-même ? Les autres l’apprennent, les liens encore ouverts pour de nouveaux comptes admin prennent fin, et seule l’une de ces personnes peut vous ajouter de nouveau.
        [informal] Ne plus être admin toi-même ? Les autres l’apprennent, les liens encore ouverts pour de nouveaux comptes admin prennent fin, et seule l’une de ces personnes peut t’ajouter de nouveau.
    }
staff-admin-yes = Oui, enlever
staff-admin-came = Un compte admin a été ajouté par un lien. « Équipe », au tableau de bord, les montre tous.
staff-admin-went = Le compte admin présent depuis le { $day } a été enlevé. « Équipe », au tableau de bord, les montre tous.
staff-you-are-admin =
    { $form ->
       *[formal] Vous êtes admin de ce cabinet à partir de maintenant. Vous voyez des nombres et des réglages, et rien de ce que quelqu’un a écrit.
        [informal] Tu es admin de ce cabinet à partir de maintenant. Tu vois des nombres et des réglages, et rien de ce que quelqu’un a écrit.
    }
staff-no-more =
    { $form ->
       *[formal] Vous n’êtes plus admin de ce cabinet.
        [informal] Tu n’es plus admin de ce cabinet.
    }

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    { $form ->
       *[formal] L’administration a suspendu votre compte ici. Rien ne vous arrive et rien ne part en votre nom.
        [informal] L’administration a suspendu ton compte ici. Rien ne t’arrive et rien ne part en ton nom.
    } Ce qui n’a pas été lu attend, et les personnes suivies le savent.
suspension-you-are-back =
    { $form ->
       *[formal] Votre compte est rétabli ici. Ce qui attendait arrive à votre prochaine heure.
        [informal] Ton compte est rétabli ici. Ce qui attendait arrive à ta prochaine heure.
    }
suspension-home =
    { $form ->
       *[formal] Votre compte ici est suspendu par l’administration. Rien ne vous arrive et rien ne part en votre nom ; ce qui n’a pas été lu attend. L’administration peut dire quand cela reprend.
        [informal] Ton compte ici est suspendu par l’administration. Rien ne t’arrive et rien ne part en ton nom ; ce qui n’a pas été lu attend. L’administration peut dire quand cela reprend.
    }
suspension-reads-not =
    En ce moment, { $therapist } ne lit pas ici, et aucun message n’arrive entre-temps. { $form ->
       *[formal] Ce que vous écrivez est gardé rien que pour vous.
        [informal] Ce que tu écris est gardé rien que pour toi.
    } /help montre où quelqu’un répond.
suspension-is-back =
    { $form ->
       *[formal] { $therapist } lit de nouveau ici, et vos messages continuent comme prévu. Ce que vous avez gardé reste à vous, sauf si vous le partagez.
        [informal] { $therapist } lit de nouveau ici, et tes messages continuent comme prévu. Ce que tu as gardé reste à toi, sauf si tu le partages.
    }
suspension-kept =
    En ce moment, { $therapist } ne lit pas ici, donc ceci n’est pas transmis. { $form ->
       *[formal] C’est gardé rien que pour vous.
        [informal] C’est gardé rien que pour toi.
    }
suspension-face = Personne ne lit ceci en ce moment, donc ce n’est pas transmis.
suspension-no-yes =
    { $form ->
       *[formal] Il n’est pas possible de répondre à cela en ce moment. Le lien reste à vous : /start repose la question un autre jour.
        [informal] Il n’est pas possible de répondre à cela en ce moment. Le lien reste à toi : /start repose la question un autre jour.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Arrêter des messages par code
optout-ask =
    { $form ->
       *[formal] Écrivez le code que la personne suivie vous a donné, comme 7F3K-9QPA. Chaque personne trouve le sien sous /privacy.
        [informal] Écris le code que la personne suivie t’a donné, comme 7F3K-9QPA. Chaque personne trouve le sien sous /privacy.
    }
optout-left = Rien n’a changé.
optout-unknown = Personne ici n’a ce code. Un code se compose de huit lettres et chiffres.
optout-was-stopped = Les messages pour { $code } étaient déjà arrêtés. Rien n’arrive sans être demandé.
optout-sure =
    <b>Arrêter tous les messages pour { $code } ?</b>
    Tout ce qui attend pour cette personne est annulé, et elle reçoit une ligne bienveillante. Cela ne peut pas être défait ici : elle seule peut dire oui de nouveau.
optout-yes = Oui, les arrêter
optout-done = C’est fait. Plus rien n’arrive à { $code } sans être demandé.
optout-stopped =
    { $form ->
       *[formal] Vos messages sont arrêtés, comme demandé avec votre code. Plus rien n’arrive sans que vous le demandiez. Ce que vous avez raconté reste à vous : /mydata vous en envoie une copie, /forget l’efface.
        [informal] Tes messages sont arrêtés, comme demandé avec ton code. Plus rien n’arrive sans que tu le demandes. Ce que tu as raconté reste à toi : /mydata t’en envoie une copie, /forget l’efface.
    }
privacy-code =
    { $form ->
       *[formal] Votre code ici : <code>{ $code }</code>. Il permet à qui s’occupe de ce programme d’arrêter vos messages, sans rien apprendre d’autre.
        [informal] Ton code ici : <code>{ $code }</code>. Il permet à qui s’occupe de ce programme d’arrêter tes messages, sans rien apprendre d’autre.
    }
privacy-code-of =
    { $form ->
       *[formal] Votre code avec { $therapist } : <code>{ $code }</code>. Il permet à qui s’occupe de ce programme d’arrêter vos messages, sans rien apprendre d’autre.
        [informal] Ton code avec { $therapist } : <code>{ $code }</code>. Il permet à qui s’occupe de ce programme d’arrêter tes messages, sans rien apprendre d’autre.
    }
