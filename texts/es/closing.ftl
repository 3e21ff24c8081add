# The end of the bot, announced by whoever runs it. To clients it is «este programa».

closing-client =
    { $form ->
       *[formal] Para que no sea una sorpresa: este programa termina el { $day }. Desde ahora no llegan más mensajes. /mydata le da una copia de todo lo suyo. Ese día se borra todo lo que hay aquí, y no hace falta hacer nada.
        [informal] Para que no sea una sorpresa: este programa termina el { $day }. Desde ahora no llegan más mensajes. /mydata te da una copia de todo lo tuyo. Ese día se borra todo lo que hay aquí, y no hace falta hacer nada.
    }
closing-staff =
    Este bot termina del todo el { $day }. Desde ahora no salen más mensajes para expacientes, y ya se les ha dicho. Lo que compartan hasta entonces todavía llega a su terapeuta. Ese día se borra todo. /mydata da a cada persona una copia de lo suyo.
closing-goes-on-client =
    { $form ->
       *[formal] Hace un tiempo se dijo aquí que este programa terminaba. Al final sigue. No se borra nada, y lo que usted eligió sigue como estaba.
        [informal] Hace un tiempo se dijo aquí que este programa terminaba. Al final sigue. No se borra nada, y lo que elegiste sigue como estaba.
    }
closing-goes-on-staff =
    Al final el bot sigue: ese día no se borra nada. Los mensajes vuelven a llegar como los eligió cada expaciente.
