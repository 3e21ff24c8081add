# What a therapist chooses for themselves, and what clients read of it on their own request.

console-button = Mis opciones
console-menu =
    { $form ->
       *[formal] <b>Sus opciones.</b> Cada cambio vale al momento. Nadie vigila este chat, y usted tampoco necesita hacerlo: lo compartido espera a sus días.
        [informal] <b>Tus opciones.</b> Cada cambio vale al momento. Nadie vigila este chat, y tú tampoco necesitas hacerlo: lo compartido espera a tus días.
    }
console-as-it-is =
    Nombre: { $name }
    Lectura: { $days }, { $hour }
    Reloj: { $place }
console-menu-name = Nombre
console-menu-place = Ciudad
console-menu-days = Días de lectura
console-menu-hour = Hora
console-menu-hours = Mis horas
console-menu-accept = Lo que recibo
console-menu-digest = La lista
console-menu-policy = Regalos y contacto
console-menu-waiting = Tiempo de espera
console-menu-free = Ayuda gratuita

console-length = Sirve un texto de 1 a { $most } letras, así que nada ha cambiado.
console-name =
    { $form ->
       *[formal] <b>Su nombre.</b> Sus expacientes ven { $name }. Para cambiarlo, escriba otro, de hasta { $most } letras.
        [informal] <b>Tu nombre.</b> Tus expacientes ven { $name }. Para cambiarlo, escribe otro, de hasta { $most } letras.
    }
console-place =
    { $form ->
       *[formal] <b>Su reloj.</b> La hora que se usa es la de { $place }. Para cambiarla, escriba una ciudad.
        [informal] <b>Tu reloj.</b> La hora que se usa es la de { $place }. Para cambiarla, escribe una ciudad.
    }
console-days =
    { $form ->
       *[formal] <b>Sus días de lectura.</b> Toque un día para cambiarlo. Sus expacientes lo sabrán. En un día llega una lista como mucho.
        [informal] <b>Tus días de lectura.</b> Toca un día para cambiarlo. Tus expacientes lo sabrán. En un día llega una lista como mucho.
    }
console-hour =
    { $form ->
       *[formal] <b>Su hora.</b> La lista llega a las { $hour }. Toque otra, o escriba una hora como 7:30.
        [informal] <b>Tu hora.</b> La lista llega a las { $hour }. Toca otra, o escribe una hora como 7:30.
    }
console-hour-outside =
    { $form ->
       *[formal] Eso queda fuera de sus propias horas, así que nada ha cambiado. «Mis horas» las amplía.
        [informal] Eso queda fuera de tus propias horas, así que nada ha cambiado. «Mis horas» las amplía.
    }
console-hour-moved = Anotado. La lista llega ahora a las { $hour }, para que quede dentro.
console-hours =
    { $form ->
       *[formal] <b>Sus horas.</b> Fuera de este horario no llega nada: { $span }. Toque una opción, o escriba unas horas como 9-17.
        [informal] <b>Tus horas.</b> Fuera de este horario no llega nada: { $span }. Toca una opción, o escribe unas horas como 9-17.
    }
console-hours-ordinary = Un día normal: { $span }
console-span = de { $opens } a { $closes }
console-digest = <b>La lista.</b> El aviso solo lleva un número. Después la lista puede abrirse sola, y puede llegar también cuando está vacía. Los números dicen cuántas cosas puede traer una semana. Lo demás llega después, en orden.
console-switch-opens = Se abre sola: { $state }
console-switch-when_empty = Llega también vacía: { $state }

console-accept =
    { $form ->
       *[formal] <b>Lo que usted recibe.</b> Desactivar algo vale al momento, también para lo que espera. Activarlo no cambia nada para nadie hasta que cada persona lo elija.
        [informal] <b>Lo que recibes.</b> Desactivar algo vale al momento, también para lo que espera. Activarlo no cambia nada para nadie hasta que cada persona lo elija.
    }
console-switch-letters = Cartas: { $state }
console-switch-letters-is = Cartas para despedirse o dar las gracias. Si está desactivado, cada una se queda con quien la escribió.
console-switch-voice = Notas de voz: { $state }
console-switch-voice-is = Notas de voz. Si está desactivado, se quedan con quien las grabó, y se le dice antes de compartir.
console-switch-photos = Fotos: { $state }
console-switch-photos-is = Fotos. Si está desactivado, vale lo mismo, y una línea bajo la foto llega igualmente como texto.
console-switch-answers = Cartas de vuelta: { $state }
console-switch-answers-is =
    { $form ->
       *[formal] Una carta de vuelta suya, cuando quien escribió la desea. Siempre puede dejarlo estar.
        [informal] Una carta de vuelta tuya, cuando quien escribió la desea. Siempre puedes dejarlo estar.
    }
console-switch-receipts = Líneas de «leído»: { $state }
console-switch-receipts-is = Una línea discreta para quien desea saber que algo se ha leído.
console-answers-stay = Lo que estaba en camino no sale. Queda aquí como borrador.
console-answers-off =
    { $form ->
       *[formal] Ahora mismo usted no escribe cartas de vuelta. /start, «Mis opciones», lo cambia.
        [informal] Ahora mismo no escribes cartas de vuelta. /start, «Mis opciones», lo cambia.
    }

console-line-ask =
    { $form ->
       *[formal] Para poner sus propias palabras, escriba hasta { $most } letras.
        [informal] Para poner tus propias palabras, escribe hasta { $most } letras.
    }
console-line-remove = Quitar mis palabras
console-policy =
    { $form ->
       *[formal] <b>Regalos y contacto.</b> Esto leen sus expacientes en /rules:
        [informal] <b>Regalos y contacto.</b> Esto leen tus expacientes en /rules:
    }
console-policy-ours = Aquí no hacen falta regalos, y no se puede enviar ninguno. No hay un chat abierto: /back muestra cómo retomar el contacto.
console-waiting = <b>Tiempo de espera.</b> Quien pide retomar el contacto lee cuánto puede tardar:
console-waiting-ours = (no se dice nada)
console-free = <b>Ayuda gratuita.</b> Quien pide retomar el contacto lee de un lugar que es gratis:
console-free-ours = /help muestra dónde responde una persona, y qué es gratis.

console-rules-policy = <b>Regalos y contacto.</b> En palabras de { $therapist }:
console-rules-ours = <b>Regalos y contacto, con { $therapist }.</b>
console-back-waiting = Cuánto puede tardar: { $waiting }
console-back-free = Algo que es gratis: { $free }
console-receipts-off-there =
    { $form ->
       *[formal] { $therapist } tiene desactivadas ahora las líneas sobre lo leído. Lo que usted eligió se queda así, para cuando vuelvan.
        [informal] { $therapist } tiene desactivadas ahora las líneas sobre lo leído. Lo que elegiste se queda así, para cuando vuelvan.
    }
console-preview-own =
    { $form ->
       *[formal] Esto es lo que usted envió:
        [informal] Esto es lo que enviaste:
    }
# `$reader` is a name or «quien supervisa», so it does not begin the sentence.
console-left-out =
    { $what ->
        [voice] { $form ->
           *[formal] Aquí { $reader } no recibe notas de voz, así que la suya no se pasa. No se pierde: se queda con usted.
            [informal] Aquí { $reader } no recibe notas de voz, así que la tuya no se pasa. No se pierde: se queda contigo.
        }
        [photo] { $form ->
           *[formal] Aquí { $reader } no recibe fotos, así que la suya no se pasa. No se pierde: se queda con usted.
            [informal] Aquí { $reader } no recibe fotos, así que la tuya no se pasa. No se pierde: se queda contigo.
        }
       *[both] { $form ->
           *[formal] Aquí { $reader } recibe palabras, y no notas de voz ni fotos. Las suyas no se pasan. No se pierden: se quedan con usted.
            [informal] Aquí { $reader } recibe palabras, y no notas de voz ni fotos. Las tuyas no se pasan. No se pierden: se quedan contigo.
        }
    }{ $rest ->
        [nothing] {" "}{ $form ->
           *[formal] Si quiere, también sirven unas pocas palabras.
            [informal] Si quieres, también sirven unas pocas palabras.
        }
       *[words] {""}
    }
console-not-passed-on =
    { $form ->
       *[formal] Ahora aquí solo se reciben palabras. Por eso, una nota de voz o una foto suya sin leer no se pasa. Queda guardada solo para usted. Las palabras sí se pasan.
        [informal] Ahora aquí solo se reciben palabras. Por eso, una nota de voz o una foto tuya sin leer no se pasa. Queda guardada solo para ti. Las palabras sí se pasan.
    }
