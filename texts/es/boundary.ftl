# What asks for more than this channel is for: meeting, gifts, money, other contact.

boundary-card =
    { $form ->
       *[formal] Este chat va en una sola dirección: es para su historia. No puede llevar a encuentros, regalos, pagos ni contacto por otro lado. Así es seguro para las dos partes. Puede compartir esto tal como está.
        [informal] Este chat va en una sola dirección: es para tu historia. No puede llevar a encuentros, regalos, pagos ni contacto por otro lado. Así es seguro para las dos partes. Puedes compartir esto tal como está.
    } { $therapist } lo lee, y por esto no llega una respuesta breve. /back muestra cómo pedir una conversación.
boundary-things = Las tarjetas de contacto, los regalos y los pagos no tienen lugar en este chat. No se ha guardado ni pasado nada.
boundary-seen = <i>Toca un tema de límites: aquí no cabe una respuesta breve.</i>
