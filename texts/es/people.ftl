# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
#
# shelf = estante · to keep on it = conservar (guardar is what clients do) · record = registro ·
#   to fold = plegar · to skip a note = saltar.

command-people = Expacientes
command-week = Lo que sale en siete días
command-export = Mi registro sobre una persona

people-head =
    { $form ->
       *[formal] <b>Sus expacientes.</b> Por orden alfabético. El silencio no dice nada sobre su trabajo.
        [informal] <b>Tus expacientes.</b> Por orden alfabético. El silencio no dice nada sobre tu trabajo.
    }
people-none = Por ahora nadie ha dicho que sí a una invitación.
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Hay una etiqueta que no se puede mostrar.
people-agreed = acordado
people-on-wish = acordado, escribe cuando quiere
people-paused = en pausa
people-paused-until = en pausa hasta el { $day }
people-resting = en reposo
people-ended = terminado
people-asked-back = pidió retomar el contacto el { $day }
people-before = Página anterior
people-next = Página siguiente
people-back = Volver a expacientes
people-back-to-one = Atrás
people-back-to-shared = Volver a la lista

people-since = Dijo que sí el { $day }.
people-plan = Plan: { $plan }.
people-plan-until = Plan: { $plan }. El último mensaje está previsto para el { $day }.
people-plan-on-wish = Plan: sin mensajes. Escribe cuando quiere.
people-reading = Días de lectura que conoce: { $days }.
people-agreed-receipts = Le gusta saber cuándo se ha leído algo.
people-agreed-notes =
    { $form ->
       *[formal] Le agrada recibir una respuesta breve de usted.
        [informal] Le agrada recibir una respuesta breve tuya.
    }
people-agreed-shelf =
    { $form ->
       *[formal] Puede conservar lo que lea.
        [informal] Puedes conservar lo que leas.
    }
people-shared-button = Lo compartido
people-picture-button = Imagen
people-shared-head =
    { $form ->
       *[formal] <b>{ $label }</b> · lo que compartió con usted, primero lo más reciente
        [informal] <b>{ $label }</b> · lo que compartió contigo, primero lo más reciente
    }
people-nothing-shared = Aquí no hay nada ahora.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · conservado
people-letter = <b>{ $number }</b> · { $day } · una carta
people-folded = <i>Plegado, para cuando venga bien.</i>
people-words-gone = <i>Las palabras ya no están aquí.</i>
people-open-one = Abrir { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Oír o ver

people-picture-head = { $label }: los toques como puntos, las historias como rombos, las cartas como cuadrados.
people-dot = { $day }: { $face }
people-mark-story = { $day }: una historia
people-mark-letter = { $day }: una carta
people-picture-more =
    { $count ->
        [one] y 1 más, anterior
       *[other] y { $count } más, anteriores
    }
people-no-picture = Todavía no hay nada que dibujar.

shelf-button = Estante
shelf-head =
    { $form ->
       *[formal] <b>{ $label }</b> · lo que usted conserva, con su consentimiento
        [informal] <b>{ $label }</b> · lo que conservas, con su consentimiento
    }
shelf-empty = El estante está vacío.
shelf-not-allowed = Esa persona no ha dicho que se pueda conservar algo, así que el estante está vacío.
shelf-put-on = Conservar para supervisión
shelf-put-on-one = Conservar { $number }
shelf-take-off = Quitar del estante
shelf-is-on =
    { $form ->
       *[formal] <i>En su estante. Se queda ahí hasta que usted lo quite, o hasta que esa persona cambie de idea.</i>
        [informal] <i>En tu estante. Se queda ahí hasta que lo quites, o hasta que esa persona cambie de idea.</i>
    }
shelf-was-put-on =
    { $form ->
       *[formal] Está en su estante.
        [informal] Está en tu estante.
    }
shelf-was-taken-off =
    { $form ->
       *[formal] Ya no está en su estante.
        [informal] Ya no está en tu estante.
    }
shelf-may-not = Esto se queda con esa persona. No es para el estante.

week-head = <b>Lo que sale en los próximos siete días.</b>
week-none = En los próximos siete días no sale nada.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = una invitación a contar
week-hello = un saludo que no pide nada
week-line-is =
    { $form ->
       *[formal] Con esta línea suya:
        [informal] Con esta línea tuya:
    }
week-skip-one = Saltar { $number }
week-line-one = Línea { $number }
week-skip = ¿Saltar el mensaje para <b>{ $label }</b> del { $day }? El plan sigue con el siguiente. Esto no se puede deshacer.
week-skip-last = ¿Saltar el mensaje para <b>{ $label }</b> del { $day }? Es el último, y se despide. Sin él, el plan termina en silencio. Esto no se puede deshacer.
week-skip-yes = Saltarlo
week-leave = Dejarlo como está
week-skipped = No saldrá.
week-line-of =
    { $form ->
       *[formal] Su línea en el primer mensaje para <b>{ $label }</b>:
        [informal] Tu línea en el primer mensaje para <b>{ $label }</b>:
    }
week-line-change = Escribir otra
week-line-remove = Quitarla
week-line-removed = El mensaje sale sin línea.
week-line-ask =
    { $form ->
       *[formal] Escriba la línea nueva, de hasta { $most } letras. Va en el primer mensaje, así que no pide nada, y no dice nada delicado en una pantalla de bloqueo.
        [informal] Escribe la línea nueva, de hasta { $most } letras. Va en el primer mensaje, así que no pide nada, y no dice nada delicado en una pantalla de bloqueo.
    }
week-line-leave = Dejar la línea
week-line-left = La línea queda como estaba.
week-line-faults =
    { $form ->
       *[formal] Esa línea podría pesarle a alguien. Este es el motivo, por si quiere cambiarla:
        [informal] Esa línea podría pesarle a alguien. Este es el motivo, por si quieres cambiarla:
    }
week-line-too-late = El primer mensaje ya está en camino, así que la línea queda como estaba.
week-line-changed = Esta es ahora la línea para <b>{ $label }</b>:

record-button = Mi registro
record-which =
    { $form ->
       *[formal] <b>Su registro sobre una persona.</b> ¿Sobre quién?
        [informal] <b>Tu registro sobre una persona.</b> ¿Sobre quién?
    }
record-of =
    { $form ->
       *[formal] <b>Su registro:</b> { $label }
        [informal] <b>Tu registro:</b> { $label }
    }
record-is =
    { $form ->
       *[formal] Contiene lo que esa persona compartió con usted y lo que hoy sigue aquí.
        [informal] Contiene lo que esa persona compartió contigo y lo que hoy sigue aquí.
    } No incluye lo que retiró, lo que se borró al cabo de un tiempo, las notas de voz ni las fotos.

    No es el expediente de un tratamiento, ni una historia entera. Los tiempos de silencio no aparecen, y no dicen nada. { $form ->
       *[formal] Una vez recibido el archivo, guardarlo bien queda en sus manos.
        [informal] Una vez recibido el archivo, guardarlo bien queda en tus manos.
    }
record-as-pdf = Para leer (PDF)
record-as-json = Para programas (JSON)
record-coming = Llega en un momento.
record-name = registro
record-title = Lo compartido: { $label }
record-made = Hecho para { $therapist } el { $day }.
record-story = { $day } · compartido
record-letter = { $day } · carta
record-read = leído el { $day }
record-letter-unopened = Una carta sin abrir. No está en este registro.
record-kept = conservado, con consentimiento
record-asked-back = { $day } · pidió retomar el contacto
record-nothing = Aquí no hay nada ahora.
record-words-gone = (Las palabras ya no están aquí.)

people-mydata-kept =
    { $form ->
       *[formal] conservado por su terapeuta desde: { $moment }
        [informal] conservado por tu terapeuta desde: { $moment }
    }
