# Check-ins. Each says that no reply is fine, asks one question at most, and betrays nothing on a
# lock screen: no name, no topic, nothing clinical. The -named ones are for those who chose so.

checkin-first =
    { $tone ->
        [plain] { $form ->
           *[formal] Hola. Usted dijo que sí a un mensaje de vez en cuando. Lo envía un programa en las fechas que eligió. Nadie lee este chat al momento. ¿Cómo va todo, en general? Nunca hace falta responder.
            [informal] Hola. Dijiste que sí a un mensaje de vez en cuando. Lo envía un programa en las fechas que elegiste. Nadie lee este chat al momento. ¿Cómo va todo, en general? Nunca hace falta responder.
        }
       *[warm] { $form ->
           *[formal] Hola. Usted dijo que sí a recibir un mensaje breve de vez en cuando. Lo envía un programa en las fechas que eligió. Nadie lee este chat al momento. ¿Cómo va todo, en general? Nunca hace falta responder.
            [informal] Hola. Dijiste que sí a recibir un mensaje breve de vez en cuando. Lo envía un programa en las fechas que elegiste. Nadie lee este chat al momento. ¿Cómo va todo, en general? Nunca hace falta responder.
        }
    }
checkin-first-named =
    Hola, { $name }. { $form ->
       *[formal] Usted dijo que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que eligió.
        [informal] Dijiste que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que elegiste.
    } Nadie lee este chat al momento. ¿Cómo va todo, en general? Nunca hace falta responder.
checkin-first-topic =
    Hola. { $form ->
       *[formal] Usted dijo que sí a recibir un mensaje breve de vez en cuando. Lo envía un programa en las fechas que eligió.
        [informal] Dijiste que sí a recibir un mensaje breve de vez en cuando. Lo envía un programa en las fechas que elegiste.
    } Nadie lee este chat al momento. { $form ->
       *[formal] También eligió un tema para estos mensajes.
        [informal] También elegiste un tema para estos mensajes.
    } ¿Cómo va eso últimamente? Nunca hace falta responder.
checkin-first-topic-named =
    Hola, { $name }. { $form ->
       *[formal] Usted dijo que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que eligió.
        [informal] Dijiste que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que elegiste.
    } Nadie lee este chat al momento. { $form ->
       *[formal] El tema que eligió: «{ $topic }».
        [informal] El tema que elegiste: «{ $topic }».
    } ¿Cómo va eso? Nunca hace falta responder.
checkin-first-tender-named =
    Hola, { $name }. { $form ->
       *[formal] Usted dijo que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que eligió.
        [informal] Dijiste que sí a un mensaje de vez en cuando. Lo envía un programa de parte de { $therapist }, en fechas que elegiste.
    } Nadie lee este chat al momento. ¿Qué tal últimamente con { $topic }? Nunca hace falta responder.
checkin-opening =
    { $form ->
       *[formal] Unas palabras para usted: «{ $line }»
        [informal] Unas palabras para ti: «{ $line }»
    }
checkin-invitation =
    { $tone ->
        [plain] Un mensaje, como estaba previsto. ¿Cómo va todo, en general? Basta con tocar un botón, y no responder también está bien.
       *[warm] La historia ha continuado. ¿Cómo va todo, en general? Con un toque basta y sobra. Unas líneas son bienvenidas, y no responder también está bien.
    }
checkin-invitation-named =
    { $tone ->
        [plain] Hola, { $name }. Un mensaje de parte de { $therapist }, como estaba previsto. ¿Cómo va todo, en general? Basta con tocar un botón, y no responder también está bien.
       *[warm] Hola, { $name }. { $therapist } tiene curiosidad por saber cómo siguió la historia. ¿Cómo va todo, en general? Con un toque basta y sobra. Unas líneas son bienvenidas, y no responder también está bien.
    }
checkin-invitation-lines =
    { $tone ->
        [plain] Un mensaje, como estaba previsto. ¿Cómo va todo, en general? Unas líneas bastan, y no responder también está bien.
       *[warm] La historia ha continuado. ¿Cómo va todo, en general? Unas líneas son bienvenidas, y no responder también está bien.
    }
checkin-invitation-lines-named =
    { $tone ->
        [plain] Hola, { $name }. Un mensaje de parte de { $therapist }, como estaba previsto. ¿Cómo va todo, en general? Unas líneas bastan, y no responder también está bien.
       *[warm] Hola, { $name }. { $therapist } tiene curiosidad por saber cómo siguió la historia. ¿Cómo va todo, en general? Unas líneas son bienvenidas, y no responder también está bien.
    }
checkin-invitation-topic =
    { $form ->
       *[formal] Hace un tiempo, usted eligió un tema para estos mensajes. ¿Cómo va eso últimamente? Con pocas palabras basta, y no responder también está bien.
        [informal] Hace un tiempo elegiste un tema para estos mensajes. ¿Cómo va eso últimamente? Con pocas palabras basta, y no responder también está bien.
    }
checkin-invitation-topic-named =
    { $form ->
       *[formal] Hola, { $name }. Usted eligió el tema «{ $topic }». ¿Cómo va últimamente esa parte de la vida? No hace falta responder, y el tema se quita con un toque.
        [informal] Hola, { $name }. Elegiste el tema «{ $topic }». ¿Cómo va últimamente esa parte de la vida? No hace falta responder, y el tema se quita con un toque.
    }
checkin-invitation-tender-named =
    { $form ->
       *[formal] Hola, { $name }. Usted quería que un mensaje preguntara por algo. ¿Qué tal últimamente con { $topic }? No hace falta responder, y el tema se quita con un toque.
        [informal] Hola, { $name }. Querías que un mensaje preguntara por algo. ¿Qué tal últimamente con { $topic }? No hace falta responder, y el tema se quita con un toque.
    }
checkin-again =
    { $form ->
       *[formal] Usted pidió un mensaje más si el primero quedaba en silencio. Aquí está, y no habrá un tercero. No responder está bien.
        [informal] Pediste un mensaje más si el primero quedaba en silencio. Aquí está, y no habrá un tercero. No responder está bien.
    }
checkin-feedback =
    { $form ->
       *[formal] Una vez al año: un toque aquí abajo puede decir cómo le resultan estos mensajes.
        [informal] Una vez al año: un toque aquí abajo puede decir cómo te resultan estos mensajes.
    }
feedback-useful = Útiles
feedback-too-much = Demasiados
feedback-useful-noted = Gracias por decirlo. Todo sigue igual.
feedback-fewer = Entonces habrá menos: se quita uno de cada dos. El próximo llega el { $day }.
feedback-fewer-none = Gracias por decirlo. De todos modos, ya no hay más mensajes previstos.
feedback-undo = Como estaba antes
feedback-undone = Todo vuelve a estar como antes.
checkin-sealed = Hay un mensaje. No hace falta responder.
line-sealed = Hay unas líneas.
show = Mostrar
hide = Ocultar
checkin-hello =
    { $tone ->
        [plain] Un saludo, como estaba previsto. No se pregunta nada. No hace falta responder.
       *[warm] Un pequeño saludo. Noticias buenas, aburridas o duras: aquí caben todas. No responder está bien.
    }
checkin-hello-named =
    { $tone ->
        [plain] Hola, { $name }. Un saludo, como estaba previsto. No se pregunta nada. No hace falta responder.
       *[warm] Hola, { $name }. Un pequeño saludo. Noticias buenas, aburridas o duras: aquí caben todas. No responder está bien.
    }
checkin-season =
    { $tone ->
        [plain] { $form ->
           *[formal] Un mensaje para este día, como usted pidió. No se pregunta nada. No hace falta responder.
            [informal] Un mensaje para este día, como pediste. No se pregunta nada. No hace falta responder.
        }
       *[warm] Este día puede pesar, o ser solo una fecha. Sea como sea, aquí va un pensamiento amable. No responder está bien.
    }
checkin-season-named =
    { $tone ->
        [plain] { $form ->
           *[formal] Hola, { $name }. Un mensaje para este día, como usted pidió. No se pregunta nada. No hace falta responder.
            [informal] Hola, { $name }. Un mensaje para este día, como pediste. No se pregunta nada. No hace falta responder.
        }
       *[warm] Hola, { $name }. Este día puede pesar, o ser solo una fecha. Sea como sea, aquí va un pensamiento amable. No responder está bien.
    }
checkin-last-but-one =
    { $form ->
       *[formal] Sin sorpresas: después de este queda un solo mensaje del plan. Puede detenerlo ya, elegir más en /settings o no hacer nada.
        [informal] Sin sorpresas: después de este queda un solo mensaje del plan. Puedes detenerlo ya, elegir más en /settings o no hacer nada.
    }
checkin-last =
    { $tone ->
        [plain] { $form ->
           *[formal] Este es el último mensaje de su plan. Ahora este chat queda en silencio. Aquí puede seguir escribiendo. Si surge algo nuevo, el botón muestra cómo retomar el contacto. No hace falta responder.
            [informal] Este es el último mensaje de tu plan. Ahora este chat queda en silencio. Aquí puedes seguir escribiendo. Si surge algo nuevo, el botón muestra cómo retomar el contacto. No hace falta responder.
        }
       *[warm] { $form ->
           *[formal] Este es el último mensaje que usted pidió. Ahora este chat queda en silencio. Su historia sigue siendo suya, y aquí puede seguir escribiendo. Si la vida trae algo nuevo, el botón muestra cómo retomar el contacto. No responder está bien.
            [informal] Este es el último mensaje que pediste. Ahora este chat queda en silencio. Tu historia sigue siendo tuya, y aquí puedes seguir escribiendo. Si la vida trae algo nuevo, el botón muestra cómo retomar el contacto. No responder está bien.
        }
    }
checkin-only =
    { $form ->
       *[formal] Este es también el último mensaje que pidió. Después, aquí hay silencio. Puede escribir cuando quiera.
        [informal] Este es también el último mensaje que pediste. Después, aquí hay silencio. Puedes escribir cuando quieras.
    }
checkin-rests =
    { $tone ->
        [plain] { $form ->
           *[formal] Ha habido silencio por aquí, y está bien así. No llegarán más mensajes. Aquí puede seguir escribiendo, o volver a recibir mensajes con el botón.
            [informal] Ha habido silencio por aquí, y está bien así. No llegarán más mensajes. Aquí puedes seguir escribiendo, o volver a recibir mensajes con el botón.
        }
       *[warm] { $form ->
           *[formal] Ha habido silencio por aquí, y está bien así. Ahora ya no llegarán más mensajes. Este chat sigue abierto: puede escribir aquí cuando quiera. Y con el botón vuelven los mensajes, si le apetece.
            [informal] Ha habido silencio por aquí, y está bien así. Ahora ya no llegarán más mensajes. Este chat sigue abierto: puedes escribir aquí cuando quieras. Y con el botón vuelven los mensajes, si te apetece.
        }
    }

face-very-hard = muy difícil
face-hard = difícil
face-so-so = más o menos
face-good = bien
face-very-good = muy bien
face-noted =
    { $form ->
       *[formal] Anotado: { $face }. { $therapist } verá solo eso el { $day }. Puede añadir unas líneas escribiendo aquí, o dejarlo así.
        [informal] Anotado: { $face }. { $therapist } verá solo eso el { $day }. Puedes añadir unas líneas escribiendo aquí, o dejarlo así.
    }
face-change = Cambiar
face-which = ¿Cuál es?
face-take-back = Retirar
face-taken-back = Retirado. Nadie más lo ve.
face-in-story =
    { $form ->
       *[formal] Es parte de algo que usted compartió. Si lo retira, esto se retira también.
        [informal] Es parte de algo que compartiste. Si lo retiras, esto se retira también.
    }
face-already-read = Ya se ha leído, así que se queda como está.

checkin-skip = Saltar
checkin-pause = Pausa de 3 meses
checkin-stop = Detener
checkin-later = Más tarde
later-when = ¿Cuándo vendría mejor?
later-today = Hoy, más tarde
later-tomorrow = Mañana
later-week = La próxima semana
later-month = El próximo mes
later-back = Volver
later-back-said = Todo como estaba.
later-comes-today = De acuerdo. Llegará una vez más, hoy más tarde.
later-comes-on = De acuerdo. Llegará una vez más, el { $day }.
checkin-skipped = Saltado. Está bien así.

topic-which = ¿Qué tema es?
topic-shown =
    { $form ->
       *[formal] Usted eligió: { $topic }.
        [informal] Elegiste: { $topic }.
    }
topic-finished = Terminado
topic-never = No preguntar más
topic-rests-finished = Queda como terminado. No se preguntará más por este tema. En /settings se puede añadir otra vez.
topic-rests-never = De acuerdo. No se preguntará más por este tema.
topic-name-work = trabajo
topic-name-home = casa y dinero
topic-name-life = esa parte de la vida
topic-name-parenting = crianza
topic-name-family = familia
topic-name-partner = pareja
topic-name-past = lo de antes

stop-done =
    { $tone ->
        [plain] { $form ->
           *[formal] Hecho. No llegarán más mensajes. Lo que usted compartió antes se queda con quien lo recibió.
            [informal] Hecho. No llegarán más mensajes. Lo que compartiste antes se queda con quien lo recibió.
        }
       *[warm] { $form ->
           *[formal] Hecho. No llegarán más mensajes. Lo que usted compartió antes se queda con quien lo recibió. Gracias por haber estado aquí.
            [informal] Hecho. No llegarán más mensajes. Lo que compartiste antes se queda con quien lo recibió. Gracias por haber estado aquí.
        }
    }
stop-nothing = Aquí no había nada previsto, así que no hay nada que detener.
pause-done =
    { $form ->
       *[formal] En pausa. No llegará ningún mensaje antes del { $day }. Puede seguir antes con el botón, o terminar del todo con /stop.
        [informal] En pausa. No llegará ningún mensaje antes del { $day }. Puedes seguir antes con el botón, o terminar del todo con /stop.
    }
pause-until = Pausa hasta…
pause-ask = ¿Hasta qué día? Sirve una fecha como { $example }.
pause-not = Mejor no
pause-not-done = No se ha pausado nada.
pause-unclear = Eso no se entiende como fecha. Sirve una como { $example }.
pause-far = Sirve un día a partir de mañana, y a dos años como máximo. Por ejemplo, { $example }.
go-on-button = Seguir con los mensajes

hide-button = Hay alguien cerca
hide-done =
    { $form ->
       *[formal] Hecho. Lo que tiene más de dos días se queda hasta que lo borre a mano. Puede quedar también alguna línea que usted escribió.
        [informal] Hecho. Lo que tiene más de dos días se queda hasta que lo borres a mano. Puede quedar también alguna línea que escribiste.
    }

client-home-active =
    { $form ->
       *[formal] El próximo mensaje llega el { $day }. Aquí puede escribir en cualquier momento. Nada llega a { $therapist } sin que usted toque Compartir.
        [informal] El próximo mensaje llega el { $day }. Aquí puedes escribir en cualquier momento. Nada llega a { $therapist } sin que toques Compartir.
    }
client-home-on-wish =
    { $form ->
       *[formal] No hay mensajes previstos, como usted pidió. Aquí puede escribir en cualquier momento. Nada llega a { $therapist } sin que usted toque Compartir.
        [informal] No hay mensajes previstos, como pediste. Aquí puedes escribir en cualquier momento. Nada llega a { $therapist } sin que toques Compartir.
    }
client-home-ended =
    { $form ->
       *[formal] Los mensajes que usted pidió han llegado a su fin. Aquí puede seguir escribiendo. Nada llega a { $therapist } sin que usted toque Compartir.
        [informal] Los mensajes que pediste han llegado a su fin. Aquí puedes seguir escribiendo. Nada llega a { $therapist } sin que toques Compartir.
    }
client-home-paused =
    { $form ->
       *[formal] Los mensajes están en pausa hasta el { $day }. Aquí puede escribir en cualquier momento. Nada llega a { $therapist } sin que usted toque Compartir.
        [informal] Los mensajes están en pausa hasta el { $day }. Aquí puedes escribir en cualquier momento. Nada llega a { $therapist } sin que toques Compartir.
    }
client-home-held =
    { $form ->
       *[formal] Los mensajes están en pausa, y así siguen hasta que usted diga otra cosa. Aquí puede escribir en cualquier momento.
        [informal] Los mensajes están en pausa, y así siguen hasta que digas otra cosa. Aquí puedes escribir en cualquier momento.
    }
client-home-resting =
    { $form ->
       *[formal] Los mensajes descansan. Solo vuelven si usted quiere. Aquí puede escribir en cualquier momento.
        [informal] Los mensajes descansan. Solo vuelven si tú quieres. Aquí puedes escribir en cualquier momento.
    }
client-home-stopped =
    { $form ->
       *[formal] Usted detuvo los mensajes, y no llegará nada. Lo que escriba aquí no se pasa a nadie ni se guarda. Para empezar de nuevo, { $therapist } puede dar un enlace nuevo.
        [informal] Detuviste los mensajes, y no llegará nada. Lo que escribas aquí no se pasa a nadie ni se guarda. Para empezar de nuevo, { $therapist } puede dar un enlace nuevo.
    }
