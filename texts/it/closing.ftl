# The end of the bot, announced by whoever runs it. To clients without a clinical word.

closing-client =
    Perché non sia una sorpresa: questo programma finisce { $day }. Da ora non arrivano altri messaggi. { $form ->
       *[formal] /mydata dà una copia di tutto quello che è Suo. Quel giorno qui viene cancellato tutto. Non serve fare nulla.
        [informal] /mydata dà una copia di tutto quello che è tuo. Quel giorno qui viene cancellato tutto. Non serve fare nulla.
    }
closing-staff =
    Questo programma finisce definitivamente { $day }. Da ora a ex clienti non arrivano altri messaggi, e lo sanno. Quello che condividono fino ad allora arriva ancora. Quel giorno viene cancellato tutto. /mydata dà a ogni persona una copia delle proprie cose.
closing-goes-on-client =
    Tempo fa una riga qui diceva che questo programma finisce. Invece continua. { $form ->
       *[formal] Non viene cancellato nulla, e le Sue scelte sono come prima.
        [informal] Non viene cancellato nulla, e le tue scelte sono come prima.
    }
closing-goes-on-staff =
    Il programma invece continua: quel giorno non viene cancellato nulla. I messaggi tornano, come ex clienti hanno scelto.
