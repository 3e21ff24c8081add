# The end of the bot, announced by whoever runs it.

closing-client =
    { $form ->
       *[formal] Zodat het geen verrassing is: dit programma stopt op { $day }. Vanaf nu komen er geen berichten meer. /mydata geeft een kopie van alles wat van u is. Op die dag wordt hier alles gewist. Er is niets te doen.
        [informal] Zodat het geen verrassing is: dit programma stopt op { $day }. Vanaf nu komen er geen berichten meer. /mydata geeft een kopie van alles wat van jou is. Op die dag wordt hier alles gewist. Er is niets te doen.
    }
closing-staff =
    Dit programma stopt voorgoed op { $day }. Vanaf nu gaan er geen berichten meer naar oud-cliënten, en zij hebben dat te horen gekregen. Wat ze tot dan delen, komt nog aan bij hun therapeut. Op die dag wordt alles gewist. /mydata geeft iedereen een kopie van het eigene.
closing-goes-on-client =
    { $form ->
       *[formal] Een tijdje geleden stond hier dat dit programma stopt. Het gaat toch door. Er wordt niets gewist, en uw keuzes zijn zoals ze waren.
        [informal] Een tijdje geleden stond hier dat dit programma stopt. Het gaat toch door. Er wordt niets gewist, en je keuzes zijn zoals ze waren.
    }
closing-goes-on-staff =
    Het programma gaat toch door: op die dag wordt niets gewist. Er komen weer berichten zoals oud-cliënten die kozen.
