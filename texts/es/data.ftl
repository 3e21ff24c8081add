# A person's own data: their history, the files, erasing, and what is kept.

mine-nothing-stored =
    { $form ->
       *[formal] Aquí no hay nada guardado sobre usted.
        [informal] Aquí no hay nada guardado sobre ti.
    }
mine-empty =
    { $form ->
       *[formal] Aquí no hay nada todavía. Los mensajes que lleguen y lo que usted escriba aparecerán aquí, solo para usted.
        [informal] Aquí no hay nada todavía. Los mensajes que lleguen y lo que escribas aparecerán aquí, solo para ti.
    }
mine-head =
    { $form ->
       *[formal] <b>Su propio historial</b> (del { $first } al { $last } de { $count }, primero lo más reciente)
        [informal] <b>Tu propio historial</b> (del { $first } al { $last } de { $count }, primero lo más reciente)
    }
mine-note = · { $day }: llegó un mensaje
mine-story = · { $day }: { $state }: «{ $start }»
mine-state-draft = sin decidir todavía
mine-state-shared = compartido
mine-state-read = compartido y leído
mine-state-kept = guardado en privado
mine-state-withdrawn = retirado
mine-state-deleted = borrado
mine-erased = (borrado, un tiempo después de leerse)
mine-older = Anteriores
mine-newer = Más recientes
mine-picture = Como imagen
mine-no-dots = Todavía no hay nada que dibujar.
dots-head =
    { $form ->
       *[formal] Sus propios puntos, primero los más recientes. Cuanto más alto está un punto, más cerca de «muy bien». Las marcas pequeñas son cosas que usted escribió.
        [informal] Tus propios puntos, primero los más recientes. Cuanto más alto está un punto, más cerca de «muy bien». Las marcas pequeñas son cosas que escribiste.
    }
dots-face = { $day }: { $face }
dots-story = { $day }: algo escrito
dots-more = Y { $count } más, en la lista.

mydata-button = Todos mis datos
mydata-coming =
    { $form ->
       *[formal] Dos archivos están en camino: uno para leer y otro para programas. Contienen todo lo que hay guardado sobre usted. Están mejor en un lugar donde nadie más los vea.
        [informal] Dos archivos están en camino: uno para leer y otro para programas. Contienen todo lo que hay guardado sobre ti. Están mejor en un lugar donde nadie más los vea.
    }
mydata-file-text = Para leer
mydata-file-json = Para programas (JSON)
mydata-title =
    { $form ->
       *[formal] Sus datos
        [informal] Tus datos
    }
mydata-made = Hecho: { $moment }. Las horas son las de { $zone }.
mydata-you =
    { $form ->
       *[formal] Sobre usted
        [informal] Sobre ti
    }
mydata-none = sin indicar
mydata-nothing = Nada.
mydata-called = Nombre: { $value }
mydata-chat = Número de este chat en Telegram: { $value }
mydata-language = Idioma: { $value }
mydata-form = Trato: { $value }
mydata-tone = Manera de hablar: { $value }
mydata-zone = Zona horaria: { $value }
mydata-country = País para las líneas de ayuda: { $value }
mydata-since = Aquí desde: { $value }
mydata-unreachable = Telegram no logra entregar nada desde: { $value }
mydata-with = Con { $therapist }
mydata-state = Estado: { $value }
mydata-state-active = en marcha
mydata-state-paused = en pausa
mydata-state-resting = en reposo
mydata-state-ended = terminado
mydata-state-stopped = detenido
mydata-paused-until = En pausa hasta: { $value }
mydata-rhythm =
    { $form ->
       *[formal] Lo que usted eligió: { $value }
        [informal] Lo que elegiste: { $value }
    }
mydata-rhythm-scheduled = mensajes en fechas fijas
mydata-rhythm-on_wish = solo cuando quiera escribir
mydata-plan = Plan: { $value }
mydata-plan-light = tras 1, 3, 6 y 12 meses
mydata-plan-year = 8 mensajes en un año
mydata-plan-long = tras 3, 6, 12, 18 y 24 meses
mydata-plan-weeks =
    cada { $weeks } semanas durante { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }
mydata-counts-from = El plan cuenta desde: { $value }
mydata-next = Próximo mensaje: { $value }
mydata-hours = Pueden llegar mensajes entre las { $opens } y las { $closes }
mydata-push = Lo que puede mostrar un mensaje: { $value }
mydata-push-open = nombres y temas
mydata-push-discreet = ni nombres ni temas
mydata-push-sealed = solo que hay un mensaje
mydata-kinds = Tipos de mensaje: { $value }
mydata-kinds-both = saludos e invitaciones
mydata-kinds-hello = saludos
mydata-kinds-invitation = invitaciones
mydata-yes = sí
mydata-no = no
mydata-switch-scale = Cinco respuestas para tocar: { $value }
mydata-switch-receipts = Una línea cuando algo se ha leído: { $value }
mydata-switch-notes = Respuestas breves: { $value }
mydata-switch-danger_ping = Un aviso si las palabras suenan a peligro: { $value }
mydata-switch-may_keep = Lo leído se puede conservar: { $value }
mydata-switch-reminder = Un mensaje más si el primero queda en silencio: { $value }
mydata-switch-holidays = Nada en días festivos: { $value }
mydata-switch-turn_of_year = Nada del 20 de diciembre al 2 de enero: { $value }
mydata-said-yes =
    { $form ->
       *[formal] Usted dijo que sí: { $value }
        [informal] Dijiste que sí: { $value }
    }
mydata-ended = Terminó: { $value }
mydata-consents =
    { $form ->
       *[formal] Lo que usted aceptó
        [informal] Lo que aceptaste
    }
mydata-consent = { $moment }, versión { $version } del texto, en el idioma «{ $language }». Huella del texto (SHA-256): { $hash }
mydata-withdrawn = retirado: { $moment }
mydata-notes = Mensajes
mydata-note-came = { $moment }: llegó
mydata-note-not-sent = { $moment }: previsto, y no enviado
mydata-note-planned = { $moment }: en camino
mydata-note-face =
    { $form ->
       *[formal] su toque: { $face }
        [informal] tu toque: { $face }
    }
mydata-answered =
    { $form ->
       *[formal] su última respuesta: { $moment }
        [informal] tu última respuesta: { $moment }
    }
mydata-stories =
    { $form ->
       *[formal] Lo que usted escribió y tocó
        [informal] Lo que escribiste y tocaste
    }
mydata-shared = compartido: { $moment }
mydata-opened = la lista donde está se abrió por primera vez: { $moment }
mydata-read = marcado como leído: { $moment }
mydata-taken-back = retirado: { $moment }
mydata-noticed =
    { $form ->
       *[formal] Veces en que llegó una tarjeta con números (sin ninguna palabra suya)
        [informal] Veces en que llegó una tarjeta con números (sin ninguna palabra tuya)
    }
mydata-noticed-yes =
    { $form ->
       *[formal] dijo que se trataba de usted
        [informal] dijiste que se trataba de ti
    }
mydata-noticed-not =
    { $form ->
       *[formal] dijo que no era eso
        [informal] dijiste que no era eso
    }
mydata-noticed-unsaid =
    { $form ->
       *[formal] dejó la pregunta a un lado
        [informal] dejaste la pregunta a un lado
    }
mydata-topics = Temas
mydata-topic-work = trabajo
mydata-topic-home = casa y dinero
mydata-topic-life = esa parte de la vida
mydata-topic-parenting = crianza
mydata-topic-family = familia
mydata-topic-partner = pareja
mydata-topic-past = el pasado
mydata-topic-is-proposed = ofrecido
mydata-topic-is-open = se puede preguntar
mydata-topic-is-finished = terminado
mydata-topic-is-never = no se pregunta más
mydata-topic-asked = última vez que se preguntó: { $moment }
mydata-about-felt_off =
    { $form ->
       *[formal] algo le incomodó
        [informal] algo te incomodó
    }
mydata-for-supervisor = para que lo lea quien supervisa
mydata-ways-back =
    { $form ->
       *[formal] Veces que usted pidió retomar el contacto
        [informal] Veces que pediste retomar el contacto
    }
mydata-asked = pedido: { $moment }
mydata-seen = visto: { $moment }
mydata-fewer = Desde el mensaje { $number } del plan, se quita uno de cada dos
mydata-code = Hay un código sin usar para pasar a otra cuenta: { $value }
mydata-quiet-days = Días en los que no llega nada
mydata-each-year = { $day }, cada año
mydata-occasion = { $day }, cada año: un mensaje para ese día
mydata-moved =
    { $form ->
       *[formal] Fechas que usted cambió
        [informal] Fechas que cambiaste
    }
mydata-moved-to = mensaje { $number } del plan, al { $day }
mydata-rest = También se guarda
mydata-rest-is =
    { $form ->
       *[formal] Qué mensajes fueron a este chat y cuándo, el enlace que usó, los últimos botones que vio y en qué paso está cada conversación.
        [informal] Qué mensajes fueron a este chat y cuándo, el enlace que usaste, los últimos botones que viste y en qué paso está cada conversación.
    } Todo eso está en el otro archivo (JSON). Las notas de voz y las fotos están en Telegram; aquí solo se guardan sus números.
mydata-left-out = Lo que no está aquí
mydata-left-out-is =
    { $form ->
       *[formal] Las palabras con las que cada terapeuta le reconoce en su propia lista: son de cada terapeuta. Las claves y los códigos que no significan nada sin este programa. Y lo que cada terapeuta haya anotado en otro lugar: eso se le pide directamente.
        [informal] Las palabras con las que cada terapeuta te reconoce en su propia lista: son de cada terapeuta. Las claves y los códigos que no significan nada sin este programa. Y lo que cada terapeuta haya anotado en otro lugar: eso se le pide directamente.
    }

moveon-button = Detener y borrar todo
forget-button = Borrar todo
forget-card =
    <b>Borrar todo</b>

    <b>Qué se va, al momento.</b> { $form ->
       *[formal] Todo lo que usted escribió y tocó aquí. Su nombre, sus fechas y lo que usted eligió.
        [informal] Todo lo que escribiste y tocaste aquí. Tu nombre, tus fechas y lo que elegiste.
    } Los mensajes previstos, y lo compartido que todavía no se ha leído. La clave que abre todo eso se destruye.

    <b>Qué ya no se puede retirar.</b> Lo que alguien ha leído, y quizá tenga en su propio archivo. Una copia de seguridad de antes de hoy, hasta que otra la reemplace. Y los mensajes de este chat: están en Telegram. Se quitan borrando este chat en la app.

    { $form ->
       *[formal] /mydata le envía antes una copia, si la quiere.
        [informal] /mydata te envía antes una copia, si la quieres.
    }
forget-yes = Detener y borrar todo ahora
forget-no = Dejarlo como está
forget-kept = No se ha borrado nada. Todo sigue como estaba.
forget-other-part =
    { $form ->
       *[formal] Aquí tiene además otro papel: como terapeuta o en la administración.
        [informal] Aquí tienes además otro papel: como terapeuta o en la administración.
    } De ahí dependen cosas de otras personas. Por eso no se puede borrar desde este chat. Puede ayudar quien lleva este programa. { $form ->
       *[formal] /stop termina al momento los mensajes que usted recibe.
        [informal] /stop termina al momento los mensajes que recibes.
    }
erased-head = <b>Borrado</b>: { $day }, { $clock } ({ $zone }). No llegarán más mensajes.
erased-what =
    Esto se ha borrado: { $things }. { $form ->
       *[formal] También su nombre, lo que eligió
        [informal] También tu nombre, lo que elegiste
    } y el número de este chat. En total, { $rows ->
        [one] 1 registro.
       *[other] { $rows } registros.
    } La clave que los abría está destruida.
erased-stories =
    { $count ->
        [one] 1 cosa escrita o tocada
       *[other] { $count } cosas escritas o tocadas
    }
erased-notes =
    { $count ->
        [one] 1 fecha de mensaje
       *[other] { $count } fechas de mensaje
    }
erased-topics =
    { $count ->
        [one] 1 tema
       *[other] { $count } temas
    }
erased-consents =
    { $form ->
       *[formal] { $count ->
            [one] 1 constancia de su sí
           *[other] { $count } constancias de su sí
        }
        [informal] { $count ->
            [one] 1 constancia de tu sí
           *[other] { $count } constancias de tu sí
        }
    }
erased-seen =
    { $form ->
       *[formal] Una lista con algo suyo ya había sido abierta por { $therapist }. Lo que se vio ya no se puede borrar. Quizá esté en el archivo de quien lo vio.
        [informal] Una lista con algo tuyo ya había sido abierta por { $therapist }. Lo que se vio ya no se puede borrar. Quizá esté en el archivo de quien lo vio.
    }
erased-not-seen =
    { $form ->
       *[formal] Ninguna lista con algo suyo había sido abierta por { $therapist }.
        [informal] Ninguna lista con algo tuyo había sido abierta por { $therapist }.
    }
erased-stays =
    { $form ->
       *[formal] Lo que ya no se puede retirar: los mensajes de este chat. Están en Telegram, hasta que borre el chat en la app. Una copia de seguridad anterior puede contener lo borrado, hasta que otra la reemplace.
        [informal] Lo que ya no se puede retirar: los mensajes de este chat. Están en Telegram, hasta que borres el chat en la app. Una copia de seguridad anterior puede contener lo borrado, hasta que otra la reemplace.
    }
erased-end = Esta línea tampoco se guarda. Con los mejores deseos.

privacy-page =
    <b>Quién lee y qué se guarda</b>

    <b>Quién escribe y quién lee.</b> Aquí escribe un programa. { $form ->
       *[formal] Lo que usted decide compartir llega solo a la persona que le invitó. Lo lee en días fijos.
        [informal] Lo que decides compartir llega solo a la persona que te invitó. Lo lee en días fijos.
    } Nadie vigila este chat, y no es para emergencias: /help dice dónde responde una persona.

    <b>Qué se guarda.</b> { $form ->
       *[formal] Su nombre y su chat, lo que usted elige y toca, y lo que escribe. Lo guarda el centro en su propio equipo, cifrado, con una clave solo para usted.
        [informal] Tu nombre y tu chat, lo que eliges y tocas, y lo que escribes. Lo guarda el centro en su propio equipo, cifrado, con una clave solo para ti.
    } La administración ve números, nunca palabras ni nombres.

    <b>Cuánto tiempo.</b> Lo leído se borra, como muy tarde, 90 días después. { $form ->
       *[formal] Lo que usted conserva aquí se queda hasta que lo borre.
        [informal] Lo que conservas aquí se queda hasta que lo borres.
    } Tras dos años de silencio, como muy tarde, se borra todo. Antes llega una línea, { $form ->
       *[formal] a menos que haya detenido los mensajes; entonces todo se borra en silencio.
        [informal] a menos que hayas detenido los mensajes; entonces todo se borra en silencio.
    }

    <b>La parte de Telegram.</b> Telegram guarda los chats con bots en sus servidores. No están cifrados de extremo a extremo, así que Telegram podría leerlos.

    <b>Para qué no se usa nunca.</b> Ni publicidad, ni venta, ni entrenar programas, ni facturas.

    { $form ->
       *[formal] <b>Qué puede hacer.</b> /mine muestra su historial. /mydata se lo envía todo.
        [informal] <b>Qué puedes hacer.</b> /mine muestra tu historial. /mydata te lo envía todo.
    } /stop termina los mensajes. /forget lo borra todo. Lo que alguien ha leído puede quedar en su propio archivo.
rules-page =
    <b>Qué es este chat</b>

    { $form ->
       *[formal] Un mensaje breve de vez en cuando, en fechas que usted vio antes. Puede responder con un toque, escribir unas líneas o no decir nada.
        [informal] Un mensaje breve de vez en cuando, en fechas que viste antes. Puedes responder con un toque, escribir unas líneas o no decir nada.
    } Nunca hace falta responder.

    <b>Qué no es.</b> No es una sesión, y no es terapia. Nadie lo vigila, y nadie responde al momento. No es para emergencias: /help dice dónde responde una persona.

    { $form ->
       *[formal] <b>Qué puede hacer.</b> Compartir, guardar o borrar lo que escribe.
        [informal] <b>Qué puedes hacer.</b> Compartir, guardar o borrar lo que escribes.
    } Retirarlo hasta que se lea. Hacer una pausa, detenerlo o borrarlo todo en cualquier momento, sin dar motivos.

    <b>Qué puede hacer aquí cada terapeuta.</b> { $form ->
       *[formal] Ver lo que usted compartió, en días fijos, y tocar «Leído». No le puede escribir libremente, y no hay un chat abierto. Aquí no ve su número ni su foto. Tampoco recibe ninguna lista de quién guardó silencio. Nunca puede hacer que le llegue más de lo que usted eligió.
        [informal] Ver lo que compartiste, en días fijos, y tocar «Leído». No te puede escribir libremente, y no hay un chat abierto. Aquí no ve tu número ni tu foto. Tampoco recibe ninguna lista de quién guardó silencio. Nunca puede hacer que te llegue más de lo que elegiste.
    }
