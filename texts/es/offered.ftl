# What people meet when the practice does not offer something, or says something of its own.

offered-not = El centro no ofrece esto por ahora, así que nada ha cambiado.
offered-not-checkins =
    { $form ->
       *[formal] El centro no envía mensajes por ahora. Aquí puede escribir en cualquier momento.
        [informal] El centro no envía mensajes por ahora. Aquí puedes escribir en cualquier momento.
    }
offered-not-letters =
    { $form ->
       *[formal] El centro no recibe cartas nuevas por ahora. Lo que usted escribió sigue siendo suyo.
        [informal] El centro no recibe cartas nuevas por ahora. Lo que escribiste sigue siendo tuyo.
    }
offered-not-way-back = Por ahora el centro no muestra aquí cómo retomar el contacto. /help muestra dónde responde una persona, a cualquier hora.
offered-not-plan = El centro no ofrece ese plan por ahora. El que ya está en marcha sigue como está.
offered-notes-end =
    { $form ->
       *[formal] Un pequeño cambio: los mensajes en fechas fijas han llegado a su fin aquí, para todo el mundo. No tiene nada que ver con usted. Aquí puede escribir en cualquier momento, y no se le pide nada.
        [informal] Un pequeño cambio: los mensajes en fechas fijas han llegado a su fin aquí, para todo el mundo. No tiene nada que ver contigo. Aquí puedes escribir en cualquier momento, y no se te pide nada.
    }
offered-notes-go-on =
    { $form ->
       *[formal] Al final los mensajes siguen, en sus fechas. /settings las muestra, y /stop termina los mensajes al momento.
        [informal] Al final los mensajes siguen, en tus fechas. /settings las muestra, y /stop termina los mensajes al momento.
    }
offered-welcome = <b>Unas palabras del centro</b>
offered-privacy = <b>Lo que dice el centro sobre la privacidad</b>
offered-privacy-new =
    { $form ->
       *[formal] <b>Lo que dice el centro sobre la privacidad es nuevo.</b> No se le pide nada. También está en /privacy.
        [informal] <b>Lo que dice el centro sobre la privacidad es nuevo.</b> No se te pide nada. También está en /privacy.
    }
offered-privacy-gone = El centro ha retirado su propio texto sobre la privacidad. /privacy muestra lo que vale.
