# The end of the bot, announced by whoever runs it. To clients without a clinical word.

closing-client =
    Pour éviter toute surprise : ce programme s’arrête le { $day }. Plus aucun message n’arrive à partir de maintenant. { $form ->
       *[formal] /mydata vous envoie une copie de tout ce qui est à vous.
        [informal] /mydata t’envoie une copie de tout ce qui est à toi.
    } Ce jour-là, tout est effacé ici, et il n’y a rien à faire pour cela.
closing-staff =
    Ce programme s’arrête pour de bon le { $day }. Plus aucun message ne va aux personnes suivies à partir de maintenant, et elles le savent. Ce qu’elles partagent d’ici là arrive encore. Ce jour-là, tout est effacé. /mydata envoie à chaque personne une copie de ce qui est à elle.
closing-goes-on-client =
    { $form ->
       *[formal] Il y a quelque temps, une ligne ici annonçait la fin de ce programme. Finalement, il continue. Rien n’est effacé, et vos choix sont comme avant.
        [informal] Il y a quelque temps, une ligne ici annonçait la fin de ce programme. Finalement, il continue. Rien n’est effacé, et tes choix sont comme avant.
    }
closing-goes-on-staff =
    Finalement, le programme continue : rien n’est effacé à la date annoncée. Les messages reviennent, comme les personnes suivies l’ont choisi.
