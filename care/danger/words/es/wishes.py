"""Spanish: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.WANT: """
        quiero / queremos / solo quiero / quisiera / querría / desearía / deseo / anhelo / ansío
        me gustaría / me encantaría / prefiero / preferiría / preferiria / me apetece
        me provoca / necesito / necesitaría / merezco / me merezco / ganas de / las ganas de
        muchas ganas de / unas ganas _ de / ganas _ de / me dan ganas de / me entran ganas de
        tengo ganas de / con ganas de / me muero de ganas de (morir|morirme|matarme)
        lo único que quiero es / no quiero (más que|otra cosa que|nada más que|sino)
        no pido más que / no veo la hora de / no deseo (más que|otra cosa que)
        no me importaría / me haría un favor / lo mejor sería / debería / tendría que
        tengo que / quiero que / dejadme / déjenme / déjame / dejame / estoy deseando / deseando
        queriendo / listo para / lista para / necesidad de / deseos de / el deseo de
        impulso de / impulsos de / el impulso de / la tentación de / tentación de / tentado de
        tentada de / tentado a / tentada a / mi único deseo es / solo pienso en
        (y|que|es que) (quiero|kiero|quisiera|deseo|prefiero|preferiría|necesito|me gustaría|tengo
            ganas de)
        qué (alivio|bueno|lindo|paz|descanso|bonito|suerte) sería
        (eso)? es (todo)? (lo|lo único|lo que más|solo lo) que (quiero|pido|deseo|necesito)
        eso es todo lo que (quiero|pido)
        (lo|yo lo|la verdad)? que más (quiero|deseo) es / daría (todo|lo que fuera|cualquier
            cosa) por
        tengo (tantas|unas) ganas de / solo me apetece / lo que quiero es / muero por (morir|
            morirme)
        (vivo|estoy|ando|sigo|despierto|me despierto|me acuesto) con (unas|muchas|tantas)? ganas de
        tantas ganas de
        me urge / me hace falta / me pide el cuerpo / no deseo nada más que / me corre prisa
        muero por
        me muero por (morir|morirme|matarme)
    """,
    Meaning.WANTED: """
        quería / quise / deseaba / deseé / me quería / pensaba en / pensé en / tenía ganas de
        me daban ganas de / intentaba / había pensado en / prefería / soñaba con / iba a
    """,
    Meaning.WILL: """
        voy a / boy a / me voy a / vamos a / iré a / planeo / pienso / estoy planeando
        planeando / he decidido / decidí / decidido a / decidida a / tengo decidido
        estoy decidido a / estoy decidida a / tengo pensado / estoy pensando en / a punto de
        estoy por / dispuesto a / dispuesta a / me dispongo a / tengo planeado
        tengo la intención de / la decisión de / capaz de / soy capaz de / capaz que / igual me
        puede que me / siento que voy a / al final voy a / acabaré / terminaré / voy acabar
        estoy considerando / considerando / contemplando / calculando / me planteo
        planteándome / planteándome lo de / solo me falta / solo falta / me falta poco para
        me queda poco para / cerca de / (y|que|es que) voy a / al borde de / estoy al borde de
        a un paso de / a nada de
    """,
    Meaning.TRIED: """
        intenté / he intentado / traté de / he tratado de / intento / estuve a punto de
        estuve a nada de / estuve cerca de / he estado a punto de / por poco / casi
        estuve a un paso de / estuve a puntito de / intentando / intentar / intenté de
    """,
    Meaning.CANNOT: """
        ya? no puedo / ya? no aguanto / ya? no soporto / ya? no tengo fuerzas (para|de)
        ya? no tengo fuerza (para|de) / ya? no me quedan fuerzas (para|de)
        ya? no tengo ánimo* (para|de) / ya? no tengo energía* (para|de) / sin fuerzas (para|de)
        ya? no soy capaz de / incapaz de / ya? no sé cómo / ya? no consigo / ya? no logro
        ya? no me veo / ya? no podré / ya? no voy a poder / ya? no doy más para
        ya? no me da para / imposible / sin coraje para / sin valor para / sin ganas de
        me cuesta / se me hace imposible / ya? no encuentro fuerzas para
        ya? no me da la vida para / ya? no puedo ni / ya? no doy para
    """,
    Meaning.KEEP: """
        seguir / continuar / aguantar / soportar / tirar / resistir / sostener / sobrellevar
        sigo / seguir con / aguantar más / continuar con / llevar / cargar con / seguir cargando
        seguir aguantando / vuelvo a / volví a / he vuelto a / seguir así / más con
        (seguir|continuar) (viv*|viviendo|existiendo|respirando|con vida|aquí|acá|luchando|
            sufriendo)
        seguir en (este mundo|esta vida)
    """,
    Meaning.HOPE: """
        ojalá / ojala / espero / rezo / rezo para / ruego / le pido a dios / pido a dios
        le ruego a dios / le rezo a / le pido a la virgen / le pido al cielo / quién pudiera
        deseo que / quisiera que / si tan solo / a ver si / me gustaría que / qué ganas de que
        ganas de que / que dios / espero que / esperando que / rezando para / por favor que
        (y|que|es que) ojalá / le pido a (la virgen|diosito|mi dios|san *) / pido que
        le pido que / lo único que (pido|deseo) es que / lo único que deseo es
        (le)? (pido|ruego|rezo|suplico|imploro) (todos los días|cada noche|todas las noches|
            siempre)? (a|al|a mi) (señor|dios|cielo|virgen|diosito|universo) (que|para que|por)
        ganas de que / qué ganas tengo de que / sueño con que / (cómo|cuánto) (quisiera|desearía|me
            gustaría) que
    """,
    Meaning.THINK: """
        pienso en / pienso / pensando en / pensando / pensar en / he pensado en
        estoy pensando en / no dejo de pensar en / no paro de pensar en
        no hago más que pensar en / pienso mucho en / no puedo dejar de pensar en
        no me saco de la cabeza / no me quito de la cabeza / no se me va de la cabeza
        no se me quita de la cabeza / se me pasa por la cabeza / se me cruza por la cabeza
        me pasa por la cabeza / me ronda / me rondan / me ronda la idea / la idea de
        las ideas de / idea de / ideas de / pensamiento* de / pensamiento* sobre
        pensamiento* de querer / fantaseo con / fantaseando con / fantasías de / sueño con
        soñando con / imagino / me imagino / imaginando / imaginándome / dándole vueltas a
        dando vueltas a / en la cabeza / en mi cabeza / en mi mente / en la mente
        obsesionad* con / planes de / planes para / busqué cómo / busco cómo / buscando cómo
        busco formas de / buscando formas de / buscando maneras de / busqué formas de
        busqué maneras de / buscando la manera de / busqué en (google|internet) / googleé
        leyendo sobre cómo / la única salida / la única solución / única opción / la salida es
        la solución es / lo único que me queda / veo como salida / me parece la solución
        qué se sentirá / vueltas a la idea de / me viene a la cabeza / me vienen a la cabeza
        me tienta / (y|que|es que) (pienso|pienso en|estoy pensando en|he pensado en)
        piense en / pensara en / (la|una)? (forma|manera) (más|menos) * de
        (la|una|alguna|mejor|otra)? (forma|manera|manera rápida|forma rápida) de
        (el|un|algún)? método (para|de) / métodos (para|de) / (la)? mejor (forma|manera) de
        (pienso|he pensado|pensando|pensar) (mucho|varias veces|muchas veces|a menudo|seriamente|en
            serio|a veces|siempre|demasiado|bastante|últimamente|constantemente|todo el día) en
        mi única (salida|solución|opción|escapatoria)
        no (encuentro|veo|hay|me queda|tengo|hallo) (otra|más|ninguna otra) (solución|salida|opción|
            alternativa|escapatoria|remedio) (que|más que|sino|salvo)
        no hay (un)? (solo|un solo)? (día|momento|noche|hora) (en)? (el)? que no (piense en|pienso
            en|se me pase por la cabeza)
        (estoy|ando|vivo|llevo días) (obsesionad*|pensando todo el tiempo|pensando siempre) (con|en)
        (mi|la) cabeza (solo|no para de) (piensa en|pensar en|dice|me dice)
        la muerte (me)? (ronda|llama|persigue|tienta) / pienso en el final / se me (ha metido|
            metió) en la cabeza
    """,
    Meaning.AFRAID_I: """
        tengo miedo de / tengo miedo a / me da miedo / me da mucho miedo / miedo de / temo
        me asusta / me aterra / tengo pánico de / no me fío de mí / no confío en mí
        no sé si (voy a|podré|puedo) / no sé si me voy a / no sé si soy capaz de
        no sé de qué soy capaz / no respondo de mí / no respondo de lo que / no me controlo
        no me puedo controlar / no puedo controlarme / pierdo el control / perder el control
        perdí el control / estoy perdiendo el control / me dan miedo / tengo terror de / miedo a
        me da terror / tengo impulsos de / me vienen impulsos de / pensamientos de / imágenes de
        me imagino / a punto de / estuve a punto de / casi / me da pánico / siento que voy a
    """,
    Meaning.FEEL: """
        me siento / me he sentido / me sentí / sintiéndome / estoy / soy / ando / me encuentro
        me veo / he estado / llevo / sigo / amanecí / me levanté / me puse / me pongo / me noto
        (y|que|es que) (estoy|me siento)
    """,
    Meaning.HAVE: """
        tengo / he tenido / tuve / siento / me vienen / me vuelven / me dan / me han vuelto
        han vuelto / vuelven / volvieron / volvió / me rondan / hay / teniendo / llevo
        sigo con / empezaron / me vinieron / aparecen / aparecieron / me asaltan / me invaden
        lucho con / convivo con / otra vez con / de nuevo con / me persiguen / estoy con
        ando con / (y|que|es que) tengo
    """,
}
