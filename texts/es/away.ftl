# Away from one day to another, and who covers. To cover = sustituir.

command-away = Días de ausencia
away-none = No hay días de ausencia previstos.
away-list = <b>Días de ausencia.</b> En estos días no llega nada aquí; lo que espera llega el primer día de lectura después.
away-line = del { $from } al { $until }
away-line-cover = del { $from } al { $until }, sustituye { $name }
away-line-asked = del { $from } al { $until }; se ha preguntado a { $name } por la sustitución
away-new = Prever días de ausencia
away-end = Quitar: { $from }
away-end-now = He vuelto
away-from =
    { $form ->
       *[formal] ¿Desde qué día no estará? Toque uno, o escriba una fecha como { $example }.
        [informal] ¿Desde qué día no estarás? Toca uno, o escribe una fecha como { $example }.
    }
away-today = Hoy
away-tomorrow = Mañana
away-monday = El próximo lunes
away-leave = Dejarlo como está
away-left = Nada ha cambiado.
away-until =
    { $form ->
       *[formal] ¿Hasta qué día? Toque el último día de ausencia, o escriba una fecha como { $example }.
        [informal] ¿Hasta qué día? Toca el último día de ausencia, o escribe una fecha como { $example }.
    }
away-unclear = Esa fecha no se entiende. Sirve una como { $example }.
away-refused-over = Esos días ya han pasado.
away-refused-backwards = El último día es anterior al primero.
away-refused-long = Son más de { $most } días. Para tanto tiempo, con /leave cada expaciente elige quién lee.
away-refused-far = Falta más de un año para eso.
away-refused-twice = Uno de esos días ya está entre los de ausencia. /away muestra cuáles son.
away-cover =
    { $form ->
       *[formal] ¿Quién puede recibir entretanto lo que sus expacientes quieren que se lea primero? Se le pregunta antes de que le llegue nada, y no recibe nada más.
        [informal] ¿Quién puede recibir entretanto lo que tus expacientes quieren que se lea primero? Se le pregunta antes de que le llegue nada, y no recibe nada más.
    }
away-cover-nobody = Nadie
away-done =
    { $form ->
       *[formal] Ausencia del { $from } al { $until }. Entretanto no llega nada aquí. Lo que espera llega el { $day }, y sus expacientes saben ese día.
        [informal] Ausencia del { $from } al { $until }. Entretanto no llega nada aquí. Lo que espera llega el { $day }, y tus expacientes saben ese día.
    }
away-done-open = Ausencia del { $from } al { $until }. Entretanto no llega nada aquí. Después no hay ningún día de lectura previsto.
away-cover-is-asked = Se pregunta a { $name } por la sustitución. Cuando responda, se avisa aquí.

cover-asks =
    { $form ->
       *[formal] { $name } no estará del { $from } al { $until }, y pregunta si usted podría hacer la sustitución. Solo le llegaría lo que se quiere que se lea primero, con su propia lista y sin las etiquetas.
        [informal] { $name } no estará del { $from } al { $until }, y pregunta si podrías hacer la sustitución. Solo te llegaría lo que se quiere que se lea primero, con tu propia lista y sin las etiquetas.
    }
cover-yes = Sí, puedo
cover-no = No
cover-agreed =
    { $form ->
       *[formal] Usted sustituye a { $name } del { $from } al { $until }.
        [informal] Sustituyes a { $name } del { $from } al { $until }.
    }
cover-not-after-all = Al final no
cover-declined = No habrá sustitución por aquí. { $name } lo sabrá.
cover-said-yes =
    { $form ->
       *[formal] { $name } le sustituye del { $from } al { $until }.
        [informal] { $name } te sustituye del { $from } al { $until }.
    }
cover-said-no =
    { $form ->
       *[formal] { $name } no le sustituye del { $from } al { $until }. /away muestra sus días.
        [informal] { $name } no te sustituye del { $from } al { $until }. /away muestra tus días.
    }
cover-over = { $name } ha vuelto o ha cambiado los días, así que la sustitución desde el { $from } ya no hace falta.

# To a client.
away-first-shared =
    { $form ->
       *[formal] Recibido, gracias. { $therapist } no está estos días. Como usted quería que se leyera primero, le llegará a { $cover } el { $day }. Hasta que se lea, puede editar lo que escribió o retirarlo.
        [informal] Recibido, gracias. { $therapist } no está estos días. Como querías que se leyera primero, le llegará a { $cover } el { $day }. Hasta que se lea, puedes editar lo que escribiste o retirarlo.
    }
away-back-waits = { $therapist } no está estos días, y recibirá esa línea el { $day }.
