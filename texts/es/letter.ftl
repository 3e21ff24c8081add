# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Carta” is the thing one writes; what is counted is “caracteres”, here never “letras”.
#
# The beginnings take any words: “Para” has no gender; “we” is left to the verb that follows, as
#   “nosotros” has a gender; “Espero” stands without “que”; “Firma” has no participle.
# To seal = sellar · a phrase to seal with = frase secreta · to burn = quemar · closing letter =
#   carta de cierre (not “de despedida”) · a letter back = carta de vuelta.

command-letter = Cartas: escribir, guardar, enviar
letter-button = Escribir una carta
letter-nobody = Las cartas son para quienes recibieron una invitación aquí. /help dice qué es este chat.
letter-which = ¿Para quién sería?
letter-start =
    { $form ->
       *[formal] <b>Una carta.</b> Hay cosas que piden ser escritas, se envíen o no. Puede enviarla, guardarla o quemarla, y decidirlo al final.
        [informal] <b>Una carta.</b> Hay cosas que piden ser escritas, se envíen o no. Puedes enviarla, guardarla o quemarla, y decidirlo al final.
    }
letter-not-taken =
    { $form ->
       *[formal] { $therapist } no recibe cartas aquí, así que no se enviaría. Aun así puede escribir una para usted: guardarla, tenerla como página para imprimir, o quemarla.
        [informal] { $therapist } no recibe cartas aquí, así que no se enviaría. Aun así puedes escribir una para ti: guardarla, tenerla como página para imprimir, o quemarla.
    }
letter-away = { $therapist } no está hasta el { $day } y abre las cartas después.
letter-gone =
    { $form ->
       *[formal] { $therapist } ya no figura aquí, así que no se enviaría. Aun así puede escribir una para usted: guardarla, tenerla como página para imprimir, o quemarla.
        [informal] { $therapist } ya no figura aquí, así que no se enviaría. Aun así puedes escribir una para ti: guardarla, tenerla como página para imprimir, o quemarla.
    }
letter-guided = Con siete comienzos
letter-free = A mi manera
letter-mine = Mis cartas
letter-new = Una carta nueva
letter-not-now = Ahora no
letter-left =
    { $form ->
       *[formal] Está bien así. /letter está ahí cuando usted quiera.
        [informal] Está bien así. /letter está ahí cuando quieras.
    }
letter-drafts-many = Aquí hay { $most } cartas abiertas. Al quemar o terminar una, queda sitio para otra.

letter-step = <b>{ $number } de { $count }</b>
letter-dear = <b>Para …</b>
letter-remember = <b>Recuerdo cuando …</b>
letter-fun = <b>Fue divertido cuando …</b>
letter-feel = <b>Siento que …</b>
letter-hope = <b>Espero …</b>
letter-thanks = <b>Gracias por …</b>
letter-signed = <b>Firma …</b>
letter-unsaid = ¿Queda algo por decir?
letter-head-dear = Para { $words }
letter-head-remember = Recuerdo cuando { $words }
letter-head-fun = Fue divertido cuando { $words }
letter-head-feel = Siento que { $words }
letter-head-hope = Espero { $words }
letter-head-thanks = Gracias por { $words }
letter-head-signed = Firma { $words }
letter-part-ask =
    { $form ->
       *[formal] Escriba cómo sigue, o deje esta parte fuera. Caben hasta { $most } caracteres.
        [informal] Escribe cómo sigue, o deja esta parte fuera. Caben hasta { $most } caracteres.
    }
letter-part-now = Por ahora sigue así:
letter-part-long =
    { $count ->
        [one] Eso tenía 1 carácter
       *[other] Eso tenía { $count } caracteres
    }, y aquí caben { $most }. No ha cambiado nada. Un texto más corto cabe, y lo que sobra puede ir en la parte siguiente.
letter-part-noted = Anotado, { $count } de { $most }.
letter-only-words = Una carta se hace con palabras. Lo demás quedó fuera.
letter-skip = Dejar fuera esta parte
letter-back = Atrás
letter-later = Seguir más tarde
letter-rests = Se guarda como está hasta el { $day }. /letter la abre de nuevo.
letter-free-ask =
    { $form ->
       *[formal] Escríbala aquí, en un solo envío o en varios, con hasta { $most } caracteres en total. Cuando esté entera, toque «Eso es todo».
        [informal] Escríbela aquí, en un solo envío o en varios, con hasta { $most } caracteres en total. Cuando esté entera, toca «Eso es todo».
    }
letter-free-noted = Anotado, { $count } de { $most }.
letter-free-long = En una carta caben { $most } caracteres, y con esto serían más. Este último envío quedó fuera.
letter-free-done = Eso es todo
letter-empty = Todavía no hay nada escrito en ella.

letter-preview = Así la vería { $therapist }:
letter-preview-own =
    { $form ->
       *[formal] Esta es su carta:
        [informal] Esta es tu carta:
    }
letter-page = Página { $number } de { $count }
letter-next-page = Página siguiente
letter-page-before = Página anterior
letter-edit = Cambiar
letter-send = Enviar
letter-no-send = No enviar
letter-pdf = Página para imprimir
letter-pdf-name = carta
letter-pdf-coming = Llega como archivo en un momento.
letter-which-part = ¿Qué parte?
letter-write-on = Seguir escribiendo
letter-begin-again = Empezar de nuevo
letter-begun-again = Está vacía otra vez.
letter-send-when = ¿Cuándo le llega a { $therapist }?
letter-send-now = Con la próxima lista
letter-send-date = En una fecha
letter-send-date-ask =
    { $form ->
       *[formal] ¿Qué día? Escriba una fecha como { $example }. Hasta entonces puede cambiar la carta.
        [informal] ¿Qué día? Escribe una fecha como { $example }. Hasta entonces puedes cambiar la carta.
    }
letter-date-unclear = Esa fecha no se entiende. Sirve una como { $example }.
letter-date-far = Sirve un día desde mañana hasta dentro de dos años. Por ejemplo, { $example }.
letter-sent =
    { $tone ->
        [plain] { $form ->
           *[formal] Enviada. Le llega a { $therapist } el { $day }. Puede retirarla hasta que se abra.
            [informal] Enviada. Le llega a { $therapist } el { $day }. Puedes retirarla hasta que se abra.
        }
       *[warm] { $form ->
           *[formal] Su carta está en camino. Le llega a { $therapist } el { $day }. Puede retirarla hasta que se abra.
            [informal] Tu carta está en camino. Le llega a { $therapist } el { $day }. Puedes retirarla hasta que se abra.
        }
    }
letter-dated =
    { $form ->
       *[formal] Le llega a { $therapist } con la primera lista después del { $day }. Hasta entonces usted puede cambiarla.
        [informal] Le llega a { $therapist } con la primera lista después del { $day }. Hasta entonces puedes cambiarla.
    }
letter-answer-ask =
    { $form ->
       *[formal] Si usted lo desea, { $therapist } puede responder una vez, con una carta. Si no lo pide, no llega ninguna de vuelta.
        [informal] Si lo deseas, { $therapist } puede responder una vez, con una carta. Si no lo pides, no llega ninguna de vuelta.
    }
letter-answer-yes = Sí a una carta de vuelta
letter-answer-no = Sin carta de vuelta
letter-answer-noted = Ahora puede llegar una carta de vuelta. Quizá llegue, quizá no.
letter-answer-not = No llegará ninguna carta de vuelta.
letter-take-back = Retirar
letter-taken-back =
    { $form ->
       *[formal] Retirada. Ahora queda guardada solo para usted.
        [informal] Retirada. Ahora queda guardada solo para ti.
    }
letter-keep = Guardar
letter-seal-phrase = Sellar con una frase
letter-seal-date = Sellar hasta una fecha
letter-burn = Quemar
letter-keep-how = ¿Qué se hace con ella? Nadie más la ve.
letter-kept =
    { $tone ->
        [plain] { $form ->
           *[formal] Guardada, solo para usted. /letter la abre.
            [informal] Guardada, solo para ti. /letter la abre.
        }
       *[warm] { $form ->
           *[formal] Guardada, solo para usted. Se queda aquí hasta que la quiera de nuevo: /letter la abre.
            [informal] Guardada, solo para ti. Se queda aquí hasta que la quieras de nuevo: /letter la abre.
        }
    }
letter-burn-sure =
    { $form ->
       *[formal] ¿Quemarla? Se destruyen sus palabras y la clave que las abre. Nadie puede recuperarla, tampoco usted.
        [informal] ¿Quemarla? Se destruyen sus palabras y la clave que las abre. Nadie puede recuperarla, tampoco tú.
    }
letter-burn-yes = Quemar
letter-burn-no = Dejarla como está
letter-burnt =
    { $tone ->
        [plain] Quemada. Sus palabras ya no están, y la clave que las abría está destruida.
       *[warm] Quemada. Las palabras ya no están, y la clave que las abría está destruida. Lo que se le contó a la página puede descansar ahí.
    }
letter-burnt-rest = Lo que se ve en este chat está en Telegram: /hide quita lo que se pueda.
letter-burnt-opened = { $therapist } ya la había abierto. Lo leído no se puede borrar, y quizá esté en su archivo.
letter-phrase-ask =
    { $form ->
       *[formal] Escriba una frase secreta de { $least } caracteres o más. La carta solo se abre con ella. No se guarda en ningún sitio: si la olvida, la carta se pierde para siempre.
        [informal] Escribe una frase secreta de { $least } caracteres o más. La carta solo se abre con ella. No se guarda en ningún sitio: si la olvidas, la carta se pierde para siempre.
    }
letter-phrase-again =
    { $form ->
       *[formal] Escriba otra vez la misma frase. Después, ese envío también se quita de este chat.
        [informal] Escribe otra vez la misma frase. Después, ese envío también se quita de este chat.
    }
letter-phrase-short = Una frase secreta tiene de { $least } a { $most } caracteres. No se ha sellado nada.
letter-phrase-differs = Eran dos frases distintas. No se ha sellado nada.
letter-phrase-sealed =
    { $form ->
       *[formal] Sellada. Ahora solo la abre su frase.
        [informal] Sellada. Ahora solo la abre tu frase.
    }
letter-phrase-open =
    { $form ->
       *[formal] Escriba la frase secreta de esta carta.
        [informal] Escribe la frase secreta de esta carta.
    }
letter-phrase-wrong = Sigue sellada.
letter-phrase-tries =
    Sigue sellada. Se puede probar otra vez dentro de { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }.
letter-date-seal-ask =
    { $form ->
       *[formal] ¿Hasta qué día? Escriba una fecha como { $example }. Antes no se muestra. Puede quemarla en cualquier momento.
        [informal] ¿Hasta qué día? Escribe una fecha como { $example }. Antes no se muestra. Puedes quemarla en cualquier momento.
    }
letter-date-sealed = Sellada hasta el { $day }. Antes no se muestra.

letter-list =
    { $form ->
       *[formal] <b>Sus cartas.</b> Son solo suyas mientras no envíe una.
        [informal] <b>Tus cartas.</b> Son solo tuyas mientras no envíes una.
    }
letter-line = { $number } · { $day }: { $state }
letter-state-draft = empezada
letter-state-kept = guardada
letter-state-locked = sellada con una frase
letter-state-dated = sellada hasta el { $day }
letter-state-scheduled = sale el { $day }
letter-state-sent = enviada, sin abrir todavía
letter-state-opened = enviada y abierta
letter-open = Abrir { $number }
letter-already_sent = Ya está enviada. Si se retira, se puede cambiar.
letter-already_opened = Ya se ha abierto.
letter-not_sent = No está enviada.
letter-no-longer = Esa carta ya no está.
letter-forgotten-soon =
    { $form ->
       *[formal] Algo que usted empezó aquí se guarda hasta el { $day }. Está bien dejarlo ir.
        [informal] Algo que empezaste aquí se guarda hasta el { $day }. Está bien dejarlo ir.
    }
letter-not-handed =
    { $form ->
       *[formal] Algo suyo que tenía fecha se queda aquí, con usted: no pudo ir a donde iba. /letter lo muestra.
        [informal] Algo tuyo que tenía fecha se queda aquí, contigo: no pudo ir a donde iba. /letter lo muestra.
    }
letter-opened-receipt =
    { $form ->
       *[formal] Lo que usted envió se abrió el { $day }.
        [informal] Lo que enviaste se abrió el { $day }.
    }
letter-opened-receipt-named =
    { $form ->
       *[formal] { $therapist } abrió la carta que usted envió, el { $day }.
        [informal] { $therapist } abrió tu carta el { $day }.
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · una carta
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · una carta, abierta
digest-letter-back = <b>{ $number } · { $label }</b> · carta retirada
digest-letter-open = Carta { $number }
letter-from = Una carta de <b>{ $label }</b>
letter-close = Cerrar la carta
letter-answer = Responder con una carta
letter-answered =
    { $form ->
       *[formal] Su carta de respuesta salió el { $day }.
        [informal] Tu carta de respuesta salió el { $day }.
    }
letter-answer-once = Solo cabe una carta de respuesta, y ya está escrita.
letter-answer-unwished = { $label } no desea una carta de vuelta, o ya no. Por eso no sale ninguna.
letter-answer-start =
    { $form ->
       *[formal] <b>Su carta de respuesta.</b> Sale una sola vez, diez minutos después de enviarla. El silencio no dice nada sobre su trabajo, y una carta no obliga a nada.
        [informal] <b>Tu carta de respuesta.</b> Sale una sola vez, diez minutos después de enviarla. El silencio no dice nada sobre tu trabajo, y una carta no obliga a nada.
    }
letter-answer-preview = Así la verá { $label }:
letter-answer-send = Enviar dentro de 10 minutos
letter-answer-rests = Se guarda como está. El botón bajo la carta de { $label } la abre de nuevo.
letter-answer-sending =
    { $form ->
       *[formal] Sale después de las { $hour }, a una hora que le venga bien a esa persona. Hasta entonces usted puede retirarla.
        [informal] Sale después de las { $hour }, a una hora que le venga bien a esa persona. Hasta entonces puedes retirarla.
    }
letter-answer-undo = Retirar
letter-answer-undone = Retirada. Sigue aquí y se puede cambiar.
letter-faults =
    { $form ->
       *[formal] Alguna parte podría pesarle a alguien. Este es el motivo, por si quiere cambiarla:
        [informal] Alguna parte podría pesarle a alguien. Este es el motivo, por si quieres cambiarla:
    }
letter-fault = «{ $part }»: { $reasons }
letter-for-you =
    { $form ->
       *[formal] Ha llegado una carta para usted. No pide nada, y espera todo el tiempo que quiera.
        [informal] Ha llegado una carta para ti. No pide nada, y espera todo el tiempo que quieras.
    }
letter-for-you-named =
    { $form ->
       *[formal] Ha llegado una carta de { $therapist } para usted. No pide nada, y espera todo el tiempo que quiera.
        [informal] Ha llegado una carta de { $therapist } para ti. No pide nada, y espera todo el tiempo que quieras.
    }
letter-read-it = Abrir
letter-read-later = Dejarla para más tarde
letter-waits = Espera en /letter.
letter-received = Una carta de { $therapist }
letter-received-line = { $number } · { $day }: de { $therapist }

invite-letter =
    { $form ->
       *[formal] Si quiere, escriba una carta de cierre. Esa persona puede abrirla después de su sí, al momento o cuando le apetezca.
        [informal] Si quieres, escribe una carta de cierre. Esa persona puede abrirla después de su sí, al momento o cuando le apetezca.
    }
invite-letter-write = Escribir una carta de cierre
invite-letter-skip = Sin carta
invite-letter-ready = Ponerla con la invitación
invite-letter-done = La carta va con la invitación. Solo se muestra después de un sí, y se quema si la persona dice que no.

setup-letters =
    { $form ->
       *[formal] ¿Pueden sus expacientes escribirle una carta? Llega al principio de su lista, y se abre con un toque.
        [informal] ¿Pueden tus expacientes escribirte una carta? Llega al principio de tu lista, y se abre con un toque.
    }
setup-letters-yes = Sí
setup-letters-no = No
letters-on = Cartas de expacientes: sí
letters-off = Cartas de expacientes: no

mydata-letters = Cartas
mydata-letter-locked = (sellada con una frase secreta)
mydata-letter-sent = enviada: { $moment }
mydata-letter-opened = abierta: { $moment }
mydata-letter-burnt = quemada: { $moment }
mydata-letter-theirs = de { $therapist }

erased-letters =
    { $count ->
        [one] 1 carta
       *[other] { $count } cartas
    }
