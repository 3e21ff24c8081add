# Away from one day to another, and who covers: «remplacement». Nobody is «absent», which has a
# gender.

command-away = Jours d’absence
away-none = Aucun jour d’absence n’est prévu.
away-list = <b>Jours d’absence.</b> Rien n’arrive ici ces jours-là ; ce qui attend arrive le premier jour de lecture qui suit.
away-line = du { $from } au { $until }
away-line-cover = du { $from } au { $until }, remplacement assuré par { $name }
away-line-asked = du { $from } au { $until } ; le remplacement est demandé à { $name }
away-new = Prévoir une absence
away-end = Enlever : { $from }
away-end-now = Je suis de retour
away-from =
    Quel jour l’absence commence-t-elle ? { $form ->
       *[formal] Appuyez sur un jour, ou écrivez une date comme { $example }.
        [informal] Appuie sur un jour, ou écris une date comme { $example }.
    }
away-today = Aujourd’hui
away-tomorrow = Demain
away-monday = Lundi prochain
away-leave = Laisser comme c’est
away-left = Rien n’a changé.
away-until =
    Jusqu’à quel jour ? { $form ->
       *[formal] Appuyez sur le dernier jour d’absence, ou écrivez une date comme { $example }.
        [informal] Appuie sur le dernier jour d’absence, ou écris une date comme { $example }.
    }
away-unclear = Cette date n’était pas claire. Une date comme { $example } convient.
away-refused-over = Ces jours sont déjà passés.
away-refused-backwards = Le dernier jour est avant le premier.
away-refused-long = Cela fait plus de { $most } jours. Pour un temps aussi long, /leave laisse chaque personne suivie choisir qui lit.
away-refused-far = C’est dans plus d’un an.
away-refused-twice = Une absence est déjà prévue l’un de ces jours. /away montre laquelle.
away-cover = Qui peut recevoir, pendant ce temps, ce que les personnes suivies veulent faire lire en premier ? L’accord est demandé avant tout envoi, et rien d’autre n’est transmis.
away-cover-nobody = Personne
away-done = Absence du { $from } au { $until }. Rien n’arrive ici pendant ce temps. Ce qui attend arrive le { $day }, et c’est ce jour qui est annoncé aux personnes suivies.
away-done-open = Absence du { $from } au { $until }. Rien n’arrive ici pendant ce temps. Aucun jour de lecture n’est prévu ensuite.
away-cover-is-asked = Le remplacement est demandé à { $name }. La réponse arrivera ici.

cover-asks =
    { $form ->
       *[formal] { $name } s’absente du { $from } au { $until } et demande si vous pourriez assurer le remplacement. Vous recevriez seulement ce que les personnes suivies veulent faire lire en premier, avec votre propre liste, et sans leurs repères.
        [informal] { $name } s’absente du { $from } au { $until } et demande si tu pourrais assurer le remplacement. Tu recevrais seulement ce que les personnes suivies veulent faire lire en premier, avec ta propre liste, et sans leurs repères.
    }
cover-yes = Oui, je remplace
cover-no = Non
cover-agreed =
    { $form ->
       *[formal] Vous remplacez { $name } du { $from } au { $until }.
        [informal] Tu remplaces { $name } du { $from } au { $until }.
    }
cover-not-after-all = Finalement, non
cover-declined =
    { $form ->
       *[formal] Vous n’assurez pas le remplacement.
        [informal] Tu n’assures pas le remplacement.
    } { $name } le saura.
cover-said-yes =
    { $form ->
       *[formal] { $name } vous remplace du { $from } au { $until }.
        [informal] { $name } te remplace du { $from } au { $until }.
    }
cover-said-no =
    { $form ->
       *[formal] { $name } ne vous remplace pas du { $from } au { $until }. /away montre vos jours.
        [informal] { $name } ne te remplace pas du { $from } au { $until }. /away montre tes jours.
    }
cover-over = { $name } est de retour ou a changé les jours, donc aucun remplacement n’est à assurer à partir du { $from }.

# To a client.
away-first-shared =
    C’est bien reçu, merci. { $therapist } n’est pas là en ce moment. { $form ->
       *[formal] Vous souhaitiez que ce soit lu en premier. Cela va donc à { $cover } le { $day }. Vous pouvez changer ce que vous avez écrit, ou le retirer, jusqu’à la lecture.
        [informal] Tu souhaitais que ce soit lu en premier. Cela va donc à { $cover } le { $day }. Tu peux changer ce que tu as écrit, ou le retirer, jusqu’à la lecture.
    }
away-back-waits = { $therapist } n’est pas là en ce moment, et le reçoit le { $day }.
