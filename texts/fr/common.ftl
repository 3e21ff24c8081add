# What everybody may meet.
#
# Glossary, what clients read. Keep these words everywhere:
#   note (a check-in) = message, which says nothing on a lock screen · hello = bonjour ·
#   invitation (the kind that asks) = invitation · a line = ligne · story, what you wrote = texte,
#   ce que vous avez écrit; never «message» · a therapist's short note back = petit mot ·
#   to share = partager · to keep = garder · to take back = retirer, never «reprendre», which is to
#   go on · to delete = supprimer · to erase = effacer · digest, list = liste · reading day = jour
#   de lecture · way back, to ask for it = reprendre contact · lock screen = écran verrouillé ·
#   help lines = lignes d'écoute · this chat = conversation · to tap = appuyer sur un bouton.
# What therapists and admins read: former clients = personnes suivies, cette personne ·
#   therapist = thérapeute · supervisor = la supervision · practice = cabinet. All of them name no
#   gender.
# A name never follows «de» or «que» (Anne would need «d'», «qu'»), and begins no sentence where
#   the reader may be «la supervision».

stranger-hello =
    Bonjour. Ici, un programme envoie de courts messages à des personnes qui ont été invitées. Pour commencer, il faut un lien. La personne qui invite peut en donner un. Rien n’a été enregistré.
link-not-open = Ce lien n’ouvre rien pour le moment. La personne qui l’a donné peut en créer un nouveau.
link-is-yours =
    { $form ->
       *[formal] C’est vous qui avez créé ce lien. Il est pour quelqu’un d’autre, donc il reste inutilisé.
        [informal] C’est toi qui as créé ce lien. Il est pour quelqu’un d’autre, donc il reste inutilisé.
    }
link-was-yours = Ce lien a déjà servi ici. Tout est resté comme avant.
link-not-needed = Tout est déjà en place ici, donc ce lien reste inutilisé.
button-old = Ce bouton fait partie d’une étape passée. Rien n’a changé.
nothing-to-do = Il n’y a rien à faire ici pour le moment. /start montre où en sont les choses.
dialogue-tap-please = Ici, il suffit d’appuyer sur un des boutons. Écrire ce qui est marqué dessus marche aussi.
nobody-reads-this = C’est un programme qui répond ici, et personne ne lit ce qui est écrit. /start montre ce qu’il sait faire, et /help où quelqu’un répond.
problem-sorry = Quelque chose n’a pas marché de ce côté-ci. Le dernier envoi n’a pas été pris en compte. Pardon pour cela. L’envoyer encore une fois peut aider.
help-chat =
    <b>Ce qu’est cette conversation</b>
    Un programme envoie de courts messages à des dates convenues. Il n’y a jamais besoin de répondre. { $form ->
       *[formal] Ce que vous écrivez reste à vous, sauf si vous appuyez sur « Partager ».
        [informal] Ce que tu écris reste à toi, sauf si tu appuies sur « Partager ».
    }

    /start montre où en sont les choses. /settings change ce qui a été choisi, /language la façon de parler. /back aide à reprendre contact. /pause fait une pause. /stop arrête tout aussitôt. /mydata envoie une copie des données, /forget efface tout.

help-without-records = Quelque chose ne marche pas ici en ce moment. Ce qui est écrit sera pris en compte plus tard.
command-language = Langue et ton
command-back = Il y a du nouveau
command-concern = Quelque chose n’allait pas
command-wayback = Comment me recontacter
command-start = Où en sont les choses
command-mine = Ce que j’ai raconté, au fil du temps
command-mydata = Une copie de mes données
command-forget = Effacer tout ce qui me concerne
command-privacy = Ce qui est gardé, et où
command-rules = Ce que c’est, et ce que ce n’est pas
command-help = De l’aide, et ce qu’est cette conversation
command-hide = Quelqu’un à côté de moi : effacer ce qui peut l’être
command-stop = Arrêter tous les messages
command-pause = Faire une pause de trois mois
command-invite = Inviter une personne suivie
bot-description = De courts messages à des dates convenues. Un programme les envoie, et personne ne surveille cette conversation. Elle n’est pas faite pour les urgences : /help montre où quelqu’un répond. Pour commencer, il faut un lien, donné par la personne qui invite.
bot-about = De courts messages à des dates convenues. Personne ne surveille cette conversation.
cannot-keep = Ce programme peut prendre du texte, des messages vocaux et des photos. Il laisse le reste de côté.
