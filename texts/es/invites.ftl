# Before an invite, its card, and the list of those that are open.

command-invites = Invitaciones abiertas

invites-check =
    { $form ->
       *[formal] Antes, una pregunta, y de la respuesta no se guarda nada. ¿Se da alguna de estas cosas en la persona en quien piensa?
        [informal] Antes, una pregunta, y de la respuesta no se guarda nada. ¿Se da alguna de estas cosas en la persona en quien piensas?
    }
invites-suits = Ninguna de estas
invites-if-danger = Está en peligro ahora
invites-if-contested = No acepta que haya terminado
invites-if-shared_phone = Otra persona ve su teléfono
invites-if-under_age = Tiene menos de 18 años
invites-not-danger = Estos mensajes no convienen a quien está en peligro ahora. Aquí nadie lee al momento, y un mensaje podría llegar en mala hora. Lo que ayuda es una persona que responda enseguida; /help indica números.
invites-not-contested = Estos mensajes no convienen si el final no es cosa de los dos lados. Un mensaje podría leerse como última palabra, o como una manera de esquivarlo. Antes viene una conversación con esa persona.
invites-not-shared_phone = Estos mensajes no convienen a un teléfono que ve otra persona. Hasta una señal discreta pueden verla otros ojos.
invites-not-under_age = Estos mensajes son para personas de 18 años o más.
invites-not-suitable = Así que no se ha creado ninguna invitación, y no se ha guardado nada. Si algún día cambia, /invite empieza de nuevo.
invites-long-ago = El { $day } queda demasiado lejos. Sirve hasta tres años atrás. También sirve otra fecha.
invites-too-soon = Faltan más de 30 días para el { $day }, así que es pronto para una invitación. Será posible cuando la última sesión esté más cerca. También sirve otra fecha.

# On a card for anybody: no word for “you”.
invites-card-title = Un mensaje breve de vez en cuando
invites-card-how = Basta con apuntar aquí la cámara de un teléfono. Se abre Telegram.
invites-card-once = Sirve una sola vez, hasta el { $day }.
invites-card-what = Los mensajes los envía un programa. Nunca hace falta responder, y se puede detener en cualquier momento.

invites-none = No hay invitaciones abiertas.
invites-open = <b>Invitaciones abiertas</b>
invites-line = { $number } · { $label } · hasta el { $day }
invites-renew = Renovar { $number }
invites-revoke = Retirar { $number }
invites-before = Anteriores
invites-after = Más
invites-letter-first = La carta para { $label } no está terminada. El enlace viene después de ella.
invites-in-use =
    { $form ->
       *[formal] Alguien ha abierto el enlace para { $label }, así que queda como está. Si no era la persona indicada, puede retirarlo y crear otro.
        [informal] Alguien ha abierto el enlace para { $label }, así que queda como está. Si no era la persona indicada, puedes retirarlo y crear otro.
    }
invites-revoke-ask = ¿Retirar el enlace para { $label }? Entonces ya no abre nada, y una carta que vaya con él desaparece.
invites-revoke-yes = Retirarlo
invites-revoke-no = Dejarlo como está
invites-revoked = Retirado.
invites-run-out =
    { $count ->
        [one] 1 invitación caduca dentro de tres días. Se puede renovar, o dejar que pase.
       *[other] { $count } invitaciones caducan dentro de tres días. Se pueden renovar, o dejar que pasen.
    }
invites-show = Mostrar
