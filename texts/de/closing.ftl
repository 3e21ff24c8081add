# The end of the bot, announced by whoever runs it.

closing-client =
    { $form ->
       *[formal] Damit es nicht überraschend kommt: Dieses Programm endet am { $day }. Ab jetzt kommen keine Nachrichten mehr. /mydata schickt eine Kopie von allem, was Ihnen gehört. An dem Tag wird hier alles gelöscht. Zu tun ist nichts.
        [informal] Damit es nicht überraschend kommt: Dieses Programm endet am { $day }. Ab jetzt kommen keine Nachrichten mehr. /mydata schickt eine Kopie von allem, was dir gehört. An dem Tag wird hier alles gelöscht. Zu tun ist nichts.
    }
closing-staff =
    Dieses Programm endet für immer am { $day }. Ab jetzt gehen keine Nachrichten mehr an Ehemalige, und sie wissen es. Was sie bis dahin teilen, kommt noch bei ihrer Fachperson an. An dem Tag wird alles gelöscht. /mydata schickt allen eine Kopie von dem, was ihnen gehört.
closing-goes-on-client =
    { $form ->
       *[formal] Vor einer Weile stand hier, dass dieses Programm endet. Es geht nun doch weiter. Nichts wird gelöscht, und Ihre Auswahl ist wie vorher.
        [informal] Vor einer Weile stand hier, dass dieses Programm endet. Es geht nun doch weiter. Nichts wird gelöscht, und deine Auswahl ist wie vorher.
    }
closing-goes-on-staff =
    Das Programm geht nun doch weiter: An dem Tag wird nichts gelöscht. Nachrichten kommen wieder so, wie Ehemalige es gewählt haben.
