# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. «Lettre» is the thing one writes; what is counted is «caractères», here never «lettres».
#
# The beginnings take any words: «Bonjour» has no gender, «quand nous», «que nous», «pour» need no
#   elision, and «J'espère» stands without «que», which would. A name follows «par» or «à».
# To seal = sceller · a phrase to seal with = phrase secrète · to burn = brûler · closing letter =
#   lettre d'au revoir.

command-letter = Lettres : écrire, garder, envoyer
letter-button = Écrire une lettre
letter-nobody = Les lettres sont pour les personnes invitées ici. /help dit ce qu’est cette conversation.
letter-which = Pour qui serait-elle ?
letter-start = <b>Une lettre.</b> Certaines choses demandent à être écrites, envoyées ou non. Elle peut être envoyée, gardée ou brûlée : cela se décide à la fin.
letter-not-taken = { $therapist } ne reçoit pas de lettres ici, donc elle ne serait pas envoyée. Il reste possible d’en écrire une pour soi : la garder, l’avoir comme page à imprimer, ou la brûler.
letter-away = { $therapist } n’est pas là jusqu’au { $day } et ouvre les lettres ensuite.
letter-gone = { $therapist } n’utilise plus ce programme, donc elle ne serait pas envoyée. Il reste possible d’en écrire une pour soi : la garder, l’avoir comme page à imprimer, ou la brûler.
letter-guided = Avec sept débuts de phrase
letter-free = À ma façon
letter-mine = Mes lettres
letter-new = Une nouvelle lettre
letter-not-now = Pas maintenant
letter-left =
    { $form ->
       *[formal] C’est bien aussi. /letter reste là quand vous voulez.
        [informal] C’est bien aussi. /letter reste là quand tu veux.
    }
letter-drafts-many = { $most } lettres sont ouvertes ici. Une fois l’une d’elles brûlée ou finie, il y a place pour une autre.

letter-step = <b>{ $number } sur { $count }</b>
letter-dear = <b>Bonjour …</b>
letter-remember = <b>Je me souviens quand nous …</b>
letter-fun = <b>C’était amusant quand nous …</b>
letter-feel = <b>J’ai le sentiment que nous …</b>
letter-hope = <b>J’espère …</b>
letter-thanks = <b>Merci pour …</b>
letter-signed = <b>Signé …</b>
letter-unsaid = Reste-t-il quelque chose à dire ?
letter-head-dear = Bonjour { $words }
letter-head-remember = Je me souviens quand nous { $words }
letter-head-fun = C’était amusant quand nous { $words }
letter-head-feel = J’ai le sentiment que nous { $words }
letter-head-hope = J’espère { $words }
letter-head-thanks = Merci pour { $words }
letter-head-signed = Signé { $words }
letter-part-ask =
    { $form ->
       *[formal] Écrivez la suite, ou passez cette partie. Il y a de la place pour { $most } caractères.
        [informal] Écris la suite, ou passe cette partie. Il y a de la place pour { $most } caractères.
    }
letter-part-now = Pour l’instant, la suite est :
letter-part-long =
    { $count ->
        [one] Cela faisait { $count } caractère
       *[other] Cela faisait { $count } caractères
    }, et il y a de la place pour { $most } ici. Rien n’a changé. Un texte plus court convient, et le reste peut aller dans la partie suivante.
letter-part-noted = C’est noté, { $count } sur { $most }.
letter-only-words = Une lettre est faite de mots. Le reste a été laissé de côté.
letter-skip = Passer cette partie
letter-back = Retour
letter-later = Continuer plus tard
letter-rests = Elle est gardée telle quelle jusqu’au { $day }. /letter l’ouvre de nouveau.
letter-free-ask =
    { $form ->
       *[formal] Écrivez-la ici, en une ou plusieurs fois, avec { $most } caractères au plus en tout. Quand tout y est, appuyez sur « C’est tout ».
        [informal] Écris-la ici, en une ou plusieurs fois, avec { $most } caractères au plus en tout. Quand tout y est, appuie sur « C’est tout ».
    }
letter-free-noted = C’est noté, { $count } sur { $most }.
letter-free-long = Une lettre a { $most } caractères au plus, et là il y en aurait davantage. Ce dernier envoi a été laissé de côté.
letter-free-done = C’est tout
letter-empty = Il n’y a encore rien dedans.

letter-preview = Voici comment la verrait { $therapist } :
letter-preview-own =
    { $form ->
       *[formal] Voici votre lettre :
        [informal] Voici ta lettre :
    }
letter-page = Page { $number } sur { $count }
letter-next-page = Page suivante
letter-page-before = Page précédente
letter-edit = Changer
letter-send = Envoyer
letter-no-send = Ne pas envoyer
letter-pdf = Page à imprimer
letter-pdf-name = lettre
letter-pdf-coming = Le fichier arrive dans un instant.
letter-which-part = Quelle partie ?
letter-write-on = Écrire la suite
letter-begin-again = Recommencer
letter-begun-again = Elle est vide de nouveau.
letter-send-when = Quand la remettre à { $therapist } ?
letter-send-now = Avec la prochaine liste
letter-send-date = À une date choisie
letter-send-date-ask =
    { $form ->
       *[formal] Quel jour ? Écrivez une date comme { $example }. D’ici là, vous pouvez encore changer la lettre.
        [informal] Quel jour ? Écris une date comme { $example }. D’ici là, tu peux encore changer la lettre.
    }
letter-date-unclear = Cette date n’était pas claire. Une date comme { $example } convient.
letter-date-far = Un jour à partir de demain convient, dans deux ans au plus. Par exemple { $example }.
letter-sent =
    { $tone ->
        [plain] C’est envoyé. La lettre va à { $therapist } le { $day }. { $form ->
           *[formal] Vous pouvez la retirer tant qu’elle n’est pas ouverte.
            [informal] Tu peux la retirer tant qu’elle n’est pas ouverte.
        }
       *[warm] { $form ->
           *[formal] Votre lettre est en route. Elle va à { $therapist } le { $day }. Vous pouvez la retirer tant qu’elle n’est pas ouverte.
            [informal] Ta lettre est en route. Elle va à { $therapist } le { $day }. Tu peux la retirer tant qu’elle n’est pas ouverte.
        }
    }
letter-dated =
    { $form ->
       *[formal] Elle va à { $therapist } avec la première liste après le { $day }. D’ici là, vous pouvez la changer.
        [informal] Elle va à { $therapist } avec la première liste après le { $day }. D’ici là, tu peux la changer.
    }
letter-answer-ask =
    { $form ->
       *[formal] Si vous le souhaitez, { $therapist } peut répondre une fois, par une lettre. Sans ce souhait, aucune lettre ne vient en retour.
        [informal] Si tu le souhaites, { $therapist } peut répondre une fois, par une lettre. Sans ce souhait, aucune lettre ne vient en retour.
    }
letter-answer-yes = Lettre en retour bienvenue
letter-answer-no = Pas de lettre en retour
letter-answer-noted = Une lettre en retour est maintenant bienvenue. Elle viendra peut-être, ou pas.
letter-answer-not = Aucune lettre ne viendra en retour.
letter-take-back = Retirer
letter-taken-back =
    { $form ->
       *[formal] C’est retiré. La lettre est maintenant gardée rien que pour vous.
        [informal] C’est retiré. La lettre est maintenant gardée rien que pour toi.
    }
letter-keep = Garder
letter-seal-phrase = Sceller avec une phrase
letter-seal-date = Sceller jusqu’à une date
letter-burn = Brûler
letter-keep-how = Que devient-elle ? Personne d’autre ne la voit.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] C’est gardé, rien que pour vous. /letter l’ouvre.
            [informal] C’est gardé, rien que pour toi. /letter l’ouvre.
        }
       *[warm] { $form ->
           *[formal] C’est gardé, rien que pour vous. La lettre reste ici, pour quand vous en aurez envie : /letter l’ouvre.
            [informal] C’est gardé, rien que pour toi. La lettre reste ici, pour quand tu en auras envie : /letter l’ouvre.
        }
    }
letter-burn-sure =
    { $form ->
       *[formal] La brûler ? Ses mots et la clé qui les ouvre seront détruits. Personne ne peut la récupérer, même pas vous.
        [informal] La brûler ? Ses mots et la clé qui les ouvre seront détruits. Personne ne peut la récupérer, même pas toi.
    }
letter-burn-yes = Brûler
letter-burn-no = Laisser comme c’est
letter-burnt =
    { $tone ->
        [plain] C’est brûlé. Les mots ont disparu et la clé qui les ouvrait est détruite.
       *[warm] C’est brûlé. Les mots ont disparu, et la clé qui les ouvrait est détruite. Ce qui a été confié à la page peut reposer avec elle.
    }
letter-burnt-rest = Ce qui est affiché dans cette conversation est chez Telegram : /hide efface ce qui peut l’être.
letter-burnt-opened = La lettre avait été ouverte par { $therapist }. Ce qui a été lu reste lu, et se trouve peut-être dans des dossiers.
letter-phrase-ask =
    { $form ->
       *[formal] Écrivez une phrase secrète d’au moins { $least } caractères. La lettre ne s’ouvre qu’avec cette phrase. Elle n’est enregistrée nulle part : si vous l’oubliez, la lettre est perdue pour toujours.
        [informal] Écris une phrase secrète d’au moins { $least } caractères. La lettre ne s’ouvre qu’avec cette phrase. Elle n’est enregistrée nulle part : si tu l’oublies, la lettre est perdue pour toujours.
    }
letter-phrase-again =
    { $form ->
       *[formal] Écrivez encore une fois la même phrase. Cet envoi sera ensuite enlevé de la conversation, lui aussi.
        [informal] Écris encore une fois la même phrase. Cet envoi sera ensuite enlevé de la conversation, lui aussi.
    }
letter-phrase-short = Une phrase secrète a de { $least } à { $most } caractères. Rien n’a été scellé.
letter-phrase-differs = C’étaient deux phrases différentes. Rien n’a été scellé.
letter-phrase-sealed =
    { $form ->
       *[formal] C’est scellé. Seule votre phrase ouvre la lettre, maintenant.
        [informal] C’est scellé. Seule ta phrase ouvre la lettre, maintenant.
    }
letter-phrase-open =
    { $form ->
       *[formal] Écrivez la phrase secrète de cette lettre.
        [informal] Écris la phrase secrète de cette lettre.
    }
letter-phrase-wrong = La lettre reste scellée.
letter-phrase-tries =
    La lettre reste scellée. Un autre essai est possible dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
letter-date-seal-ask =
    { $form ->
       *[formal] Jusqu’à quel jour ? Écrivez une date comme { $example }. La lettre n’est pas montrée avant. Vous pouvez la brûler à tout moment.
        [informal] Jusqu’à quel jour ? Écris une date comme { $example }. La lettre n’est pas montrée avant. Tu peux la brûler à tout moment.
    }
letter-date-sealed = C’est scellé jusqu’au { $day }. La lettre n’est pas montrée avant.

letter-list =
    { $form ->
       *[formal] <b>Vos lettres.</b> Une lettre n’est qu’à vous tant que vous ne l’envoyez pas.
        [informal] <b>Tes lettres.</b> Une lettre n’est qu’à toi tant que tu ne l’envoies pas.
    }
letter-line = { $number } · { $day } : { $state }
letter-state-draft = commencée
letter-state-kept = gardée
letter-state-locked = scellée avec une phrase
letter-state-dated = scellée jusqu’au { $day }
letter-state-scheduled = part le { $day }
letter-state-sent = envoyée, pas encore ouverte
letter-state-opened = envoyée et ouverte
letter-open = Ouvrir { $number }
letter-already_sent = Elle est déjà envoyée. Une fois retirée, elle peut être changée.
letter-already_opened = Elle a déjà été ouverte.
letter-not_sent = Elle n’est pas envoyée.
letter-no-longer = Cette lettre n’est plus là.
letter-forgotten-soon =
    { $form ->
       *[formal] Ce que vous avez commencé ici est gardé jusqu’au { $day }. Ne rien en faire, c’est bien aussi.
        [informal] Ce que tu as commencé ici est gardé jusqu’au { $day }. Ne rien en faire, c’est bien aussi.
    }
letter-not-handed =
    { $form ->
       *[formal] Ce que vous aviez prévu pour une date reste ici, avec vous : cela n’a pas pu aller là où c’était prévu. /letter le montre.
        [informal] Ce que tu avais prévu pour une date reste ici, avec toi : cela n’a pas pu aller là où c’était prévu. /letter le montre.
    }
letter-opened-receipt =
    { $form ->
       *[formal] Ce que vous avez envoyé a été ouvert le { $day }.
        [informal] Ce que tu as envoyé a été ouvert le { $day }.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] { $therapist } a ouvert votre lettre le { $day }.
        [informal] { $therapist } a ouvert ta lettre le { $day }.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · une lettre
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · une lettre, ouverte
digest-letter-back = <b>{ $number } · { $label }</b> · lettre retirée
digest-letter-open = Lettre { $number }
letter-from = Une lettre écrite par <b>{ $label }</b>
letter-close = Fermer la lettre
letter-answer = Répondre par une lettre
letter-answered =
    { $form ->
       *[formal] Votre lettre de réponse est partie le { $day }.
        [informal] Ta lettre de réponse est partie le { $day }.
    }
letter-answer-once = Une seule lettre de réponse est possible, et elle est déjà écrite.
letter-answer-unwished = { $label } ne souhaite pas, ou ne souhaite plus, de lettre en retour. Donc aucune ne part.
letter-answer-start =
    { $form ->
       *[formal] <b>Votre lettre de réponse.</b> Il n’y en a qu’une, et elle part dix minutes après l’envoi. Le silence ne dit rien de votre travail, et une lettre n’oblige à rien.
        [informal] <b>Ta lettre de réponse.</b> Il n’y en a qu’une, et elle part dix minutes après l’envoi. Le silence ne dit rien de ton travail, et une lettre n’oblige à rien.
    }
letter-answer-preview = Voici comment la verra { $label } :
letter-answer-send = Envoyer dans 10 minutes
letter-answer-rests = Elle est gardée telle quelle. Le bouton sous la lettre reçue ({ $label }) l’ouvre de nouveau.
letter-answer-sending =
    { $form ->
       *[formal] Elle part après { $hour }, à une heure qui convient à cette personne. D’ici là, vous pouvez la retirer.
        [informal] Elle part après { $hour }, à une heure qui convient à cette personne. D’ici là, tu peux la retirer.
    }
letter-answer-undo = Retirer
letter-answer-undone = C’est retiré. La lettre est encore ici et peut être changée.
letter-faults = Une partie au moins pourrait peser sur quelqu’un. Voici pourquoi, pour pouvoir la changer :
letter-fault = « { $part } » : { $reasons }
letter-for-you =
    { $form ->
       *[formal] Une lettre est arrivée pour vous. Elle ne demande rien, et elle attend aussi longtemps que vous voulez.
        [informal] Une lettre est arrivée pour toi. Elle ne demande rien, et elle attend aussi longtemps que tu veux.
    }
letter-for-you-named =
    { $form ->
       *[formal] Une lettre écrite par { $therapist } est arrivée pour vous. Elle ne demande rien, et elle attend aussi longtemps que vous voulez.
        [informal] Une lettre écrite par { $therapist } est arrivée pour toi. Elle ne demande rien, et elle attend aussi longtemps que tu veux.
    }
letter-read-it = Ouvrir
letter-read-later = Laisser pour plus tard
letter-waits = Elle attend : /letter la montre.
letter-received = Une lettre écrite par { $therapist }
letter-received-line = { $number } · { $day } : écrite par { $therapist }

invite-letter =
    { $form ->
       *[formal] Si vous le souhaitez, écrivez une lettre d’au revoir. Cette personne peut l’ouvrir après son oui, tout de suite ou quand elle veut.
        [informal] Si tu le souhaites, écris une lettre d’au revoir. Cette personne peut l’ouvrir après son oui, tout de suite ou quand elle veut.
    }
invite-letter-write = Écrire une lettre d’au revoir
invite-letter-skip = Pas de lettre
invite-letter-ready = Joindre à l’invitation
invite-letter-done = La lettre est jointe à l’invitation. Elle n’est montrée qu’après un oui, et brûlée après un non.

setup-letters =
    { $form ->
       *[formal] Les personnes suivies peuvent-elles vous écrire une lettre ? Elle vient en haut de votre liste, et s’ouvre d’un appui sur un bouton.
        [informal] Les personnes suivies peuvent-elles t’écrire une lettre ? Elle vient en haut de ta liste, et s’ouvre d’un appui sur un bouton.
    }
setup-letters-yes = Oui
setup-letters-no = Non
letters-on = Lettres des personnes suivies : oui
letters-off = Lettres des personnes suivies : non

mydata-letters = Lettres
mydata-letter-locked = (scellée avec une phrase secrète)
mydata-letter-sent = envoyée : { $moment }
mydata-letter-opened = ouverte : { $moment }
mydata-letter-burnt = brûlée : { $moment }
mydata-letter-theirs = écrite par { $therapist }

# In the report of an erasure.
erased-letters =
    { $count ->
        [one] 1 lettre
       *[other] { $count } lettres
    }
