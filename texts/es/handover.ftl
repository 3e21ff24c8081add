# A therapist leaves: each client is asked anew, and no answer is fine.
#
# To clients “has left” is «ya no lee aquí»: it says neither where to nor why, and fits anybody.
# To hand over = dar el relevo.

command-leave = Salir, y dar el relevo

leave-asks =
    { $form ->
       *[formal] <b>Salir.</b> Si usted sale, aquí ya no llega nada, y sus invitaciones abiertas terminan. Se pregunta a cada expaciente si otra persona puede leer a partir de entonces. Nada de lo que compartieron con usted se pasa.
        [informal] <b>Salir.</b> Si sales, aquí ya no llega nada, y tus invitaciones abiertas terminan. Se pregunta a cada expaciente si otra persona puede leer a partir de entonces. Nada de lo que compartieron contigo se pasa.
    }

    ¿Por quién se les puede preguntar?
leave-nobody = Nadie
leave-not = Ahora no
leave-stays = Todo sigue aquí como estaba. Nada ha cambiado.
leave-sure = ¿Salir ahora? Entonces se pregunta una vez a cada expaciente si { $successor } puede leer. Ningún botón deshace esto.
leave-sure-nobody = ¿Salir ahora? Entonces se dice a cada expaciente que nadie sigue leyendo, y que sus mensajes terminan. Ningún botón deshace esto.
leave-yes = Sí, salir
leave-done =
    { $form ->
       *[formal] Usted ha salido. Gracias por el tiempo de lectura aquí. Lo que anotó para sí se queda hasta que se borre.
        [informal] Has salido. Gracias por el tiempo de lectura aquí. Lo que anotaste para ti se queda hasta que se borre.
    }
leave-home =
    { $form ->
       *[formal] Usted ha salido, así que aquí ya no llega nada.
        [informal] Has salido, así que aquí ya no llega nada.
    }
leave-came =
    { $form ->
       *[formal] { $therapist } sale de aquí. Se pregunta a sus expacientes si usted puede leer a partir de ahora. Quien diga que sí aparece en su lista como si fuera la primera vez; nada de lo compartido antes viene con eso.
        [informal] { $therapist } sale de aquí. Se pregunta a sus expacientes si puedes leer a partir de ahora. Quien diga que sí aparece en tu lista como si fuera la primera vez; nada de lo compartido antes viene con eso.
    }

# To clients. The first may stand on a lock screen.
handover-news = Aquí ha cambiado algo. Puede esperar a cuando venga bien.
handover-asks =
    { $form ->
       *[formal] { $therapist } ya no lee aquí, así que los mensajes han llegado a su fin. Lo que { $therapist } no había leído todavía es solo de usted.
        [informal] { $therapist } ya no lee aquí, así que los mensajes han llegado a su fin. Lo que { $therapist } no había leído todavía es solo tuyo.
    }

    { $form ->
       *[formal] Si quiere, { $successor } puede leer lo que usted escriba a partir de ahora. Nada de lo que contó antes se pasa.
        [informal] Si quieres, { $successor } puede leer lo que escribas a partir de ahora. Nada de lo que contaste antes se pasa.
    } No responder está bien: entonces todo termina por sí solo el { $day }.
handover-yes = Ver cómo sería
handover-no = Dejar que termine
handover-name =
    { $form ->
       *[formal] { $successor } no ve nada de lo anterior. ¿Con qué nombre o señal quiere aparecer ahí? Toque un botón, o escriba hasta { $most } letras.
        [informal] { $successor } no ve nada de lo anterior. ¿Con qué nombre o señal quieres aparecer ahí? Toca un botón, o escribe hasta { $most } letras.
    }
handover-no-name = Sin nombre
handover-name-length = Aquí sirve un nombre o una señal de 1 a { $most } letras.
handover-declined =
    { $form ->
       *[formal] Entonces termina aquí. No llega nada más por sí solo, y lo que contó sigue siendo suyo: /mine lo muestra, /mydata le da una copia, /forget lo borra.
        [informal] Entonces termina aquí. No llega nada más por sí solo, y lo que contaste sigue siendo tuyo: /mine lo muestra, /mydata te da una copia, /forget lo borra.
    }
handover-nobody =
    { $form ->
       *[formal] { $therapist } ya no lee aquí, y nadie sigue leyendo. Por eso los mensajes han llegado a su fin. Lo que no se había leído todavía es solo de usted. /mine muestra lo que contó, /mydata le da una copia, /forget lo borra. /help muestra dónde responde una persona.
        [informal] { $therapist } ya no lee aquí, y nadie sigue leyendo. Por eso los mensajes han llegado a su fin. Lo que no se había leído todavía es solo tuyo. /mine muestra lo que contaste, /mydata te da una copia, /forget lo borra. /help muestra dónde responde una persona.
    }
handover-ended =
    { $form ->
       *[formal] Los mensajes han llegado a su fin, y está bien así. No llega nada más por sí solo. Lo que usted contó sigue siendo suyo: /mine lo muestra, /mydata le da una copia, /forget lo borra.
        [informal] Los mensajes han llegado a su fin, y está bien así. No llega nada más por sí solo. Lo que contaste sigue siendo tuyo: /mine lo muestra, /mydata te da una copia, /forget lo borra.
    }
handover-nobody-reads =
    { $form ->
       *[formal] { $therapist } ya no lee aquí, así que esto no lo lee nadie. Queda guardado solo para usted.
        [informal] { $therapist } ya no lee aquí, así que esto no lo lee nadie. Queda guardado solo para ti.
    }
