# Moving to another Telegram account with a code.

moving-code =
    { $form ->
       *[formal] <b>Algo para guardar, si quiere.</b> Si algún día usa otra cuenta de Telegram, este código lo pasa todo allí:
        [informal] <b>Algo para guardar, si quieres.</b> Si algún día usas otra cuenta de Telegram, este código lo pasa todo allí:
    }

    <code>{ $code }</code>

    { $form ->
       *[formal] Envíelo a este programa desde la cuenta nueva.
        [informal] Envíalo a este programa desde la cuenta nueva.
    } Sirve una sola vez. Está mejor en un lugar donde nadie más lo vea.
moving-screen =
    { $form ->
       *[formal] <b>Otra cuenta.</b> Un código pasa todo esto a otra cuenta suya de Telegram. Un código nuevo reemplaza al anterior.
        [informal] <b>Otra cuenta.</b> Un código pasa todo esto a otra cuenta tuya de Telegram. Un código nuevo reemplaza al anterior.
    }
moving-make = Crear un código nuevo
moving-made = El código nuevo viene justo a continuación.
moving-done =
    { $form ->
       *[formal] Hecho. Todo lo que se guardaba en el otro chat está ahora aquí. Allí ya no llega nada. Lo antiguo sigue allí hasta que borre ese chat.
        [informal] Hecho. Todo lo que se guardaba en el otro chat está ahora aquí. Allí ya no llega nada. Lo antiguo sigue allí hasta que borres ese chat.
    }
moving-gone =
    { $form ->
       *[formal] Este chat ha pasado a otra cuenta: allí se usó su código. Aquí ya no llega nada más. Si no fue usted, dígaselo a quien le invitó.
        [informal] Este chat ha pasado a otra cuenta: allí se usó su código. Aquí ya no llega nada más. Si no fuiste tú, díselo a quien te invitó.
    }
moving-here-already =
    { $form ->
       *[formal] Este código es para otra cuenta suya. En esta ya está todo.
        [informal] Este código es para otra cuenta tuya. En esta ya está todo.
    }
moving-taken = Con esta cuenta ya hay algo aquí, así que no se ha pasado nada.
moving-unknown = Ese código no abre nada. Cada código sirve una vez, y uno más nuevo lo reemplaza.
