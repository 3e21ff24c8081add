# The people of the house: therapists and admins, and who is stopped by a code.
# To suspend = suspender, en suspenso (no gender); admins = la administración.

command-optout = Detener mensajes con un código

staff-button = Personas
staff-screen =
    <b>Personas</b>
    Terapeutas: { $therapists }
    Administración: { $admins }

    La administración no ve ninguna lista de expacientes, ni aquí ni en otro lugar.
staff-therapists = Terapeutas
staff-admins = Administración
staff-leave-it = Dejarlo como está
staff-to-panel = Al panel

staff-therapists-head =
    { $form ->
       *[formal] <b>Terapeutas.</b> Toque un nombre para suspender a alguien, o para dar el relevo y quitar.
        [informal] <b>Terapeutas.</b> Toca un nombre para suspender a alguien, o para dar el relevo y quitar.
    }
staff-therapist-here = · { $therapist }: lee
staff-therapist-suspended = · { $therapist }: en suspenso desde el { $day }
staff-suspend = Suspender
staff-resume = Reanudar
staff-remove = Dar el relevo y quitar
staff-suspend-sure =
    <b>¿Suspender a { $therapist }?</b>
    No sale nada en su nombre ni le llega nada. Lo que no ha leído espera. Entretanto, sus enlaces no abren nada.

    A cada expaciente le llega una línea que lo dice. Lo que escriba entretanto se queda con quien lo escribió. «Reanudar» le pone fin.
staff-touches = Expacientes a quienes afecta: { $count } o más.
staff-touches-few = Expacientes a quienes afecta: menos de 5.
staff-suspend-yes = Sí, suspender

staff-admins-head = <b>Administración.</b> Cada cambio que se hace aquí llega a todas las personas que administran.
staff-admin-you =
    { $form ->
       *[formal] { $number } · usted, desde el { $day }
        [informal] { $number } · tú, desde el { $day }
    }
staff-admin-operator = { $number } · desde el { $day }, por decisión de quien lleva el bot (AFTERWORD_ADMIN_IDS)
staff-admin-other = { $number } · desde el { $day }
staff-admin-last = La última persona que administra no se puede quitar.
staff-admin-last-toast = La última persona que administra no se puede quitar. Nada ha cambiado.
staff-admin-add = Añadir a alguien
staff-admin-remove = Quitar { $number }
staff-admin-link =
    Un enlace para que una persona entre en la administración. Quien lo abra primero entra al momento, y lo saben todas las personas que administran. Sirve una sola vez, durante 30 días:

    { $link }
staff-admin-sure = ¿Quitar de la administración a quien está en ella desde el { $day }? Lo sabrán todas las personas que administran, y terminan los enlaces aún abiertos para entrar en ella.
staff-admin-sure-you =
    { $form ->
       *[formal] ¿Dejar usted la administración? Las demás personas lo sabrán, terminan los enlaces aún abiertos para entrar en ella, y solo una de esas personas puede volver a añadirle.
        [informal] ¿Dejar tú la administración? Las demás personas lo sabrán, terminan los enlaces aún abiertos para entrar en ella, y solo una de esas personas puede volver a añadirte.
    }
staff-admin-yes = Sí, quitar
staff-admin-came = Alguien ha entrado en la administración con un enlace. «Personas», en el panel, muestra a quienes administran.
staff-admin-went = Quien estaba en la administración desde el { $day } ya no está en ella. «Personas», en el panel, muestra a quienes administran.
staff-you-are-admin =
    { $form ->
       *[formal] Desde ahora usted forma parte de la administración de este centro. Ve números y ajustes, y nada de lo que alguien escriba.
        [informal] Desde ahora formas parte de la administración de este centro. Ves números y ajustes, y nada de lo que alguien escriba.
    }
staff-no-more =
    { $form ->
       *[formal] Usted ya no forma parte de la administración de este centro.
        [informal] Ya no formas parte de la administración de este centro.
    }

# To a therapist who is suspended, and to clients. The line to clients may be read in a quiet moment only: what comes first is “handover-news”.
suspension-you-are =
    { $form ->
       *[formal] La administración ha puesto en suspenso su participación aquí. No le llega nada ni sale nada en su nombre. Lo que no se leyó espera, y se dice a sus expacientes.
        [informal] La administración ha puesto en suspenso tu participación aquí. No te llega nada ni sale nada en tu nombre. Lo que no se leyó espera, y se dice a tus expacientes.
    }
suspension-you-are-back =
    { $form ->
       *[formal] Su participación aquí continúa. Lo que esperaba llega en su próxima hora de lectura.
        [informal] Tu participación aquí continúa. Lo que esperaba llega en tu próxima hora de lectura.
    }
suspension-home =
    { $form ->
       *[formal] La administración ha puesto en suspenso su participación aquí. No le llega nada ni sale nada en su nombre; lo que no se leyó espera. La administración puede decirle cuándo continúa.
        [informal] La administración ha puesto en suspenso tu participación aquí. No te llega nada ni sale nada en tu nombre; lo que no se leyó espera. La administración puede decirte cuándo continúa.
    }
suspension-reads-not =
    { $form ->
       *[formal] { $therapist } no lee aquí por ahora, y entretanto no llegan mensajes. Lo que escriba se guarda solo para usted. /help muestra dónde responde una persona.
        [informal] { $therapist } no lee aquí por ahora, y entretanto no llegan mensajes. Lo que escribas se guarda solo para ti. /help muestra dónde responde una persona.
    }
suspension-is-back =
    { $form ->
       *[formal] { $therapist } vuelve a leer aquí, y sus mensajes siguen como estaban previstos. Lo que usted guardó sigue siendo suyo, a menos que lo comparta.
        [informal] { $therapist } vuelve a leer aquí, y tus mensajes siguen como estaban previstos. Lo que guardaste sigue siendo tuyo, a menos que lo compartas.
    }
suspension-kept =
    { $form ->
       *[formal] { $therapist } no lee aquí por ahora, así que esto no se pasa. Queda guardado solo para usted.
        [informal] { $therapist } no lee aquí por ahora, así que esto no se pasa. Queda guardado solo para ti.
    }
suspension-face = Por ahora nadie lee esto, así que no se ha pasado.
suspension-no-yes =
    { $form ->
       *[formal] Ahora mismo no se puede responder a esto. El enlace sigue siendo suyo: otro día, /start vuelve a preguntar.
        [informal] Ahora mismo no se puede responder a esto. El enlace sigue siendo tuyo: otro día, /start vuelve a preguntar.
    }

# An admin stops somebody's notes by the code that they gave.
optout-button = Detener con un código
optout-ask =
    { $form ->
       *[formal] Escriba el código que dio esa persona, como 7F3K-9QPA. Cada expaciente encuentra el suyo en /privacy.
        [informal] Escribe el código que dio esa persona, como 7F3K-9QPA. Cada expaciente encuentra el suyo en /privacy.
    }
optout-left = Nada ha cambiado.
optout-unknown = Nadie tiene aquí ese código. Un código lleva ocho letras y cifras.
optout-was-stopped = Los mensajes para { $code } ya estaban detenidos. No llega nada por sí solo.
optout-sure =
    <b>¿Detener todos los mensajes para { $code }?</b>
    Se cancela todo lo que espera para esa persona, y le llega una línea amable. Aquí no se puede deshacer: solo esa persona puede volver a decir que sí.
optout-yes = Sí, detenerlos
optout-done = Hecho. A { $code } ya no le llega nada por sí solo.
optout-stopped =
    { $form ->
       *[formal] Sus mensajes se han detenido, como se pidió con su código. No llega nada más por sí solo. Lo que contó sigue siendo suyo: /mydata le da una copia, /forget lo borra.
        [informal] Tus mensajes se han detenido, como se pidió con tu código. No llega nada más por sí solo. Lo que contaste sigue siendo tuyo: /mydata te da una copia, /forget lo borra.
    }
privacy-code =
    { $form ->
       *[formal] Su código aquí: <code>{ $code }</code>. Con él, quien lleva este programa puede detener sus mensajes. No se entera de nada más.
        [informal] Tu código aquí: <code>{ $code }</code>. Con él, quien lleva este programa puede detener tus mensajes. No se entera de nada más.
    }
privacy-code-of =
    { $form ->
       *[formal] Su código con { $therapist }: <code>{ $code }</code>. Con él, quien lleva este programa puede detener sus mensajes. No se entera de nada más.
        [informal] Tu código con { $therapist }: <code>{ $code }</code>. Con él, quien lleva este programa puede detener tus mensajes. No se entera de nada más.
    }
