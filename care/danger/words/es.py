"""Spanish, of Spain and of the Americas (tú, vos, usted)."""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

LEXICON = Lexicon(
    elides=False,
    verb_last=False,
    pro_drop=True,
    pauses="pero / aunque / porque / pues / sino / entonces / mientras",
    common="""
        el / la / los / las / un / una / unos / unas / y / o / ni / de / del / a / al / en / con
        por / para / sin / sobre / que / qué / como / cuando / donde / quien / si / no / sí / ya
        pero / porque / aunque / más / muy / mucho / muchas / poco / todo / toda / todos / nada
        algo / nadie / siempre / nunca / también / ahora / hoy / ayer / mañana / bien / mal / así
        yo / tú / vos / usted / ella / nosotros / ustedes / me / te / se / nos / lo / le / les
        mi / mis / tu / tus / su / sus / este / esta / esto / ese / esa / eso / es / son / soy
        estoy / está / están / era / fue / ser / estar / he / ha / hay / tengo / tiene / quiero
        puedo / voy / va / hace / hacer / estaba / desde / hasta / entre / otra / otro / vez
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
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
            (y|que|es que) (quiero|kiero|quisiera|deseo|prefiero|preferiría|necesito|me gustaría|
                tengo ganas de)
            qué (alivio|bueno|lindo|paz|descanso|bonito|suerte) sería
            (eso)? es (todo)? (lo|lo único|lo que más|solo lo) que (quiero|pido|deseo|necesito)
            eso es todo lo que (quiero|pido)
            (lo|yo lo|la verdad)? que más (quiero|deseo) es / daría (todo|lo que fuera|cualquier
                cosa) por
            tengo (tantas|unas) ganas de / solo me apetece / lo que quiero es / muero por (morir|
                morirme)
            (vivo|estoy|ando|sigo|despierto|me despierto|me acuesto) con (unas|muchas|
                tantas)? ganas de / tantas ganas de
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
            ganas de que / qué ganas tengo de que / sueño con que / (cómo|cuánto) (quisiera|
                desearía|me gustaría) que
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
            (pienso|he pensado|pensando|pensar) (mucho|varias veces|muchas veces|a menudo|
                seriamente|en serio|a veces|siempre|demasiado|bastante|últimamente|constantemente|
                todo el día) en
            mi única (salida|solución|opción|escapatoria)
            no (encuentro|veo|hay|me queda|tengo|hallo) (otra|más|ninguna otra) (solución|salida|
                opción|alternativa|escapatoria|remedio) (que|más que|sino|salvo)
            no hay (un)? (solo|un solo)? (día|momento|noche|hora) (en)? (el)? que no (piense en|
                pienso en|se me pase por la cabeza)
            (estoy|ando|vivo|llevo días) (obsesionad*|pensando todo el tiempo|pensando
                siempre) (con|en)
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
        # Dying and living.
        Meaning.DIE: """
            morir / morirme / morirse ya / me muera / me muriera / me muriese / muera / muriera
            muriese / morir (ya|hoy|pronto) / morirme (ya|hoy|pronto) / moriré / me moriré
            mi muerte / la muerte / estar muert* / estar muert* ya / estuviera muert*
            estuviese muert* / haber muerto / haberme muerto / hubiera muerto / me hubiera muerto
            hubiese muerto / quedarme muert* / caerme muert* / caer muert* / amanecer muert*
            amanezca muert* / amaneciera muert* / acabar muert* / terminar muert* / aparecer muert*
            verme muert* / ya? no despertar / ya? no despertarme / ya? no despierte
            ya? no me despierte / ya? no despertara / ya? no despertase / ya? no despertar nunca
            ya? no despertar más / ya? no despertar mañana / ya? no desperté
            ya? no volver a (despertar|despertarme|abrir los ojos|levantarme) / nunca despertar
            ya? no volviera a despertar / ya? no vuelva a despertar / jamás despertar
            nunca más despertar / ya? no despertarme (nunca|más|nunca más) / ya? no amanecer
            ya? no amanezca / ya? no amaneciera / ya? no abrir los ojos (más|nunca|mañana|nunca más)
            ya? no abrir más los ojos / ya? no llegar a mañana / ya? no llegar viv* a
            ya? no pasar de (hoy|esta noche) / ya? no ver otro día
            dormirme y no (despertar|despertarme|despierte|despertara|volver a despertar|levantarme)
            me durmiera y no despertara / dormir y no (despertar|despertarme|volver a despertar)
            dormirme (y|para) nunca (más)? (despertar|despertarme) / cerrar los ojos y no abrirlos
            dormir y nunca (más)? (despertar|despertarme) / acostarme y no (despertar|levantarme)
            cerrar los ojos (para siempre|y ya|y no volver) / irme a dormir y no despertar
            dormir para siempre / dormirme para siempre / dormir eternamente / dormir por siempre
            dejar de existir / dejar de vivir / dejar de respirar / dejara de existir
            ya? no existir / ya? no existir más / ya? no existiera / ya? no seguir existiendo
            dejar de ser / ya? no estar viv* / ya? no estar (aquí|acá)
            ya? no estar más (aquí|acá)? / ya? no estar en este mundo / ya? no estar
            ya? no estuviera viv* / ya? no seguir viv* / ya? no existo / ya? no vivir / desaparecer
            desaparecer para siempre / desaparecer del (mapa|mundo|todo) / desapareciera
            desaparecer de (este mundo|la tierra|la faz de la tierra|la vida|una vez)
            desapareciese / esfumarme / evaporarme / borrarme del (mapa|mundo)
            borrarme de la faz de la tierra / irme de este mundo / irme de esta vida
            irme para siempre / irme al cielo / irme con dios / irme al otro (barrio|lado|mundo)
            irme para no volver / me fuera de este mundo / dejar este mundo / dejar esta vida
            partir de este mundo / salir de este mundo / salir de esta vida / abandonar este mundo
            reunirme con (él|ella|ellos|mi) en el cielo / estar bajo tierra
            estar en (la tumba|un ataúd|el cementerio|una caja|el cajón) / estar enterrad*
            acabar bajo tierra / estar tres metros bajo tierra / estar dos metros
            descansar para siempre / descansar en paz / el descanso eterno / descansar eternamente
            descansar de (la vida|vivir|este mundo) / estirar la pata / palmarla / palmar / diñarla
            espicharla / irme al hoyo / petatearme / colgar los tenis / chupar faros / colgarme
            alguien me mate / alguien me matara / me maten / me mataran / me mate alguien
            me atropelle* / me atropellara / me atropellen / me atropellaran / me atropellase
            me lleve por delante / me llevara por delante / me lleve uno por delante
            me pase por encima / me pase un _ por encima / me lleve de una vez / me lleve ya
            me lleve dios / dios me lleve / dios me lleve ya / me lleve la muerte
            me llevara la muerte / me lleve pronto / me lleve / me llevara / me recoja
            me dé un infarto / me diera un infarto / me dé algo y (ya|listo) / me caiga un rayo
            se estrelle / se estrellara / se caiga el avión / me caiga un camión
            tuviera un accidente / tener un accidente / tenga un accidente
            un accidente y (ya|listo) / me diera (un cáncer|una enfermedad) / tener cáncer
            me detecten algo (malo|terminal) / me lleve el diablo / me venga a buscar la muerte
            que la muerte me / me peguen un tiro / me pegaran un tiro / dar el último suspiro
            ya? no haber despertado / ya? no haber sobrevivido
            no (hubiera|hubiese|haber) despertado / no haberme despertado / nunca haber despertado
            irme (ya)? con (los que se fueron|los que ya no están|los míos al cielo|mis muertos)
            irme con (mi|el|la) _ (al cielo|que en paz descanse|que murió|que ya no está)
            me recoja pronto / se acuerde de mí y me lleve
            ir (ya)? (de este mundo|de esta vida|para siempre|al cielo|con dios|al otro barrio|
                al otro lado)
            (dios|el señor) me llame / me llame (dios|el señor|pronto)
            no (despertarse|despertar|amanecer) (mañana|nunca|más|nunca más|jamás)
            que (yo)? (no existiera|no estuviera|me muriera|desapareciera|me muera|me muera ya|
                desaparezca|me maten|me muriera ya)
            no querer (vivir|estar viv*|estar aquí|estar acá|seguir viv*|seguir|existir|despertar|
                estar en este mundo|seguir viviendo)
            mi corazón (se pare|se detenga|deje de latir|pare)
            me (pise|aplaste|arrolle|choque|mate|parta|arrollara|aplastara|pisara) (un|una|
                el) (camión|tren|coche|auto|carro|bus|rayo|colectivo|metro|micro|guagua|autobús|
                moto)
            (la tierra me trague|me trague la tierra) (y no|para siempre)
            (irme|marcharme|partir) (de una vez|de aquí para siempre|a donde no duela|a un lugar
                sin dolor|con mi (madre|padre|hijo|hija|esposo|marido|mujer|hermano|hermana|abuela|
                abuelo) (muert*|al cielo|que se fue|fallecid*))
            estar con mi (madre|padre|hijo|hija|esposo|marido|mujer|hermano|hermana|abuela|abuelo|
                bebé) (muert*|en el cielo|fallecid*|allá arriba)
        """,
        Meaning.LIVE: """
            vivir / vivir así / vivir más / vivir más así / vivir en este mundo
            vivir con este dolor / vivir esta vida / vivir de esta manera / vivir de este modo
            vivir un día más / vivir ya / viviendo / viviendo así / seguir viviendo / seguir viv*
            seguir con vida / continuar viv* / continuar viviendo / estar viv* / estar con vida
            ser yo / existir / existir más / seguir existiendo / existiendo / respirar
            seguir respirando / sobrevivir / seguir luchando / estar aquí / estar acá
            estar más (aquí|acá) / seguir (aquí|acá) / estar más / estar en este mundo
            seguir en este mundo / seguir en esta vida / estar en esta vida / despertar
            despertarme / despertarme mañana / despertar mañana / despertar más / despierte
            despertara / despertase / me despierte / amanecer / ver otro día / ver otro amanecer
            llegar a mañana / llegar viv* / ver el día de mañana / ver mañana / pasar de esta noche
            llegar a (los|mi cumpleaños|navidad|fin de año) / durar mucho / seguir sufriendo
        """,
        Meaning.LIFE: """
            mi vida / mi propia vida / la vida / esta vida / vida / esta vida de mierda
            mi existencia / esta existencia / la existencia / esta puta vida / esta perra vida
            esta maldita vida / mi puta vida / mi perra vida / mi maldita vida
            mi paso por (este mundo|la tierra) / mi vida de mierda / esta mierda de vida
            estar en la tierra / mis días / mi bida / la bida
        """,
        Meaning.END: """
            acabar con / acabo con / acabe con / acabaré con / terminar con / termino con
            terminaré con / finalizar / terminar / acabar / poner fin a / ponerle fin a
            pongo fin a / le pongo fin a / poner punto final a / ponerle punto final a
            ponerle (un|el) fin a / dar fin a / darle fin a / quitar / quitarme / quito / quitarle a
            cortar / ponerle término a / poner término a / estoy acabando con / estar acabando con
            acabar de una vez con / terminar de una vez con / acabar por fin con / dejar / perder
            tirar / cerrar / apagar / deshacerme de / ponerle fin
        """,
        Meaning.END_IT: """
            acabar con todo / acabar con todo esto / acabar con esto / acabar con todo ya
            acabar ya / acabar de una vez / acabar de una (puta )? vez / acabar de una vez por todas
            acabarlo todo / terminar con todo / terminar con todo esto / terminar con esto
            terminarlo todo / terminar de una vez / terminar de una vez por todas / terminar todo
            acabar todo / acabar con el (sufrimiento|dolor) / terminar con el (sufrimiento|dolor)
            acabo con esto / acabar con (mi|este|tanto) (sufrimiento|dolor|tormento)
            acabo con todo / termino con todo
            terminar con (mi|este|tanto) (sufrimiento|dolor|tormento|sufrir) / acabe todo
            terminar ya
            (ponerle|poner) fin a (todo|esto|todo esto|mi sufrimiento|este dolor|tanto dolor|
                este infierno)
            que se acabe / que se acabe todo / que se acabe ya / que se acabe esto / se acabe todo
            que acabe todo / que todo (acabe|termine|se acabe|se termine|pare)
            que esto (acabe|termine) / que se termine / que se termine todo / que termine todo
            que termine esto / que pare todo / que todo se apague / que se apague todo / apagarme
            apagarlo todo / apagar todo / tirar la toalla / tirar todo por la borda / rendirme
            rendirme del todo / bajarme del mundo / bajarme de este (mundo|tren)
            bajarme de la vida / cortar por lo sano / desconectarme
            dejarlo todo atrás para siempre / irme lejos y no volver / hacerlo / hacerlo ya
            hacerlo hoy / hacerlo esta noche / hacer una locura / cometer una locura / hacerme algo
            hacerme algo malo / hacer algo malo / hacer una tontería / hacer una pendejada
            (mi|la|esta) vida (termine|acabe|se acabe|se termine|terminara|acabara|pare)
            (esto|todo|este dolor|este sufrimiento|este infierno|esta pesadilla|esta agonía) (acabe|
                termine|se acabe|se termine|pare|acabara|terminara)
            (haciendo|haga|hago|hiciera|hacer) (una|alguna|cualquier) (locura|tontería|barbaridad|
                estupidez|burrada|pendejada) (conmigo|contra mí)?
            (acabar|terminar|cortar) con (todo|esto|tanto) (de una vez|ya|hoy|esta noche)
        """,
        Meaning.NO_LIFE: """
            ya? no (tengo|encuentro|veo|hallo|me quedan|quedan|hay) _ (ganas|motivos|motivo) _ vivir
            ya? no (tengo|encuentro|veo|hallo|me quedan|hay) _ (razón|razones|sentido) _ vivir
            ya? no (tengo|encuentro|veo|me quedan|hay) _ (ganas|motivos|razón|
                razones) _ (seguir viv*|existir|seguir aquí)
            ya? no (tengo|encuentro|veo|me quedan|hay) _ (motivos|motivo|razón|razones) para seguir
            ya? no (tengo|encuentro|veo) (un|ningún) motivo para (seguir|vivir|levantarme|continuar|
                estar aquí)
            ya? no (tengo|encuentro|veo) (una|ninguna) razón para (seguir|vivir|levantarme|
                continuar)
            ya? no tengo (fuerzas|fuerza) (para|de) (vivir|seguir viviendo|seguir viv*|estar viv*|
                existir)
            ya? no me quedan fuerzas para (vivir|seguir viviendo|seguir|seguir adelante|continuar)
            ya? no tengo fuerzas para (seguir|seguir adelante|seguir luchando|continuar)
            ya? no tengo (nada|ya nada|a nadie) por (lo que|qué|que|quien) (vivir|seguir|luchar)
            ya? no (tengo|queda|me queda|hay) _ nada _ (vivir|seguir viviendo)
            ya? no (le)? (veo|encuentro|hallo) (el)? sentido a (la vida|vivir|mi vida|esta vida|
                existir|seguir)
            ya? no (le)? (veo|encuentro|hallo) (ningún)? sentido a (la vida|vivir|seguir|
                mi existencia|estar viv*)
            ya? no tiene (ningún)? sentido (vivir|seguir|seguir viviendo|seguir viv*|mi vida|
                la vida|existir)
            ya? no tiene caso (vivir|seguir|seguir viviendo|continuar)
            qué caso tiene (vivir|seguir)
            qué sentido tiene (vivir|seguir|seguir viviendo|la vida|mi vida|estar viv*|todo esto|
                existir)
            la vida (ya)? no (tiene|tenía)? sentido / la vida (ya)? no tiene (ningún)? sentido
            mi vida (ya)? no tiene (ningún)? sentido / la vida (ya)? no (me)? vale (nada|la pena)
            mi vida (ya)? no (me)? vale (nada|la pena|para nada) / la vida no (me)? merece la pena
            vivir (ya)? no (vale|merece|tiene) (la pena|sentido)
            ya? no vale la pena (vivir|seguir|esta vida)
            ya? no (me)? (vale|merece) la pena (vivir|seguir viviendo|seguir viv*|seguir|la vida|
                estar viv*)
            (cansad*|hart*|agotad*|podrid*) de (vivir|la vida|existir|esta vida|mi vida|estar viv*)
            (cansad*|hart*|agotad*) de (seguir viv*|respirar|seguir viviendo|estar en este mundo|
                ser yo)
            (cansad*|hart*|podrid*) de (esta|mi) (puta|perra|maldita|mierda de) vida
            me cansé de vivir / me cansé de (existir|la vida|esta vida|seguir viv*|luchar por vivir)
            me harté de (vivir|la vida)
            (perdí|he perdido|perdiendo|se me quitaron|se me fueron|me quitaron) _ ganas de vivir
            (se me han|se me) (quitado|ido|quitan|van) las ganas de vivir
            cero ganas de (vivir|existir)
            sin (ganas|motivos|razones|razón|ilusión) (de|para|por) (vivir|seguir viviendo|existir|
                seguir viv*)
            sin ganas de (seguir|seguir aquí|estar viv*|seguir en este mundo|despertar|
                nada de vivir)
            pocas ganas de vivir / ya? no me quedan ganas de (vivir|nada de vivir|seguir)
            vivir me pesa / ya? no quiero (esta|mi|la) vida / ya? no quiero (esta|la|mi) vida
            la vida ya no la quiero / la vida (ya)? no la quiero / ya? no quiero más vida
            ya? no quiero más esta vida / ya? no quiero la vida
            para qué (vivir|vivo|sigo viviendo|seguir viviendo|seguir viv*|sigo viv*|existo|existir|
                seguir|sigo|despertar|despertarme|sigo aquí|seguir aquí|estoy viv*|nací|
                vine al mundo)
            vivir (para|pa) qué / seguir viviendo (para|pa) qué
            pa qué (vivo|vivir|seguir|sigo|nací) / seguir (para|pa) qué
            por qué sigo (viv*|aquí|viviendo) / por qué sigo respirando
            ya? no pinto nada (en|aquí en) (esta vida|este mundo) / ya? no hago nada en este mundo
            ya? no pinto nada aquí / sobro en (este mundo|esta vida|todas partes)
            ya? no hay lugar para mí en este mundo / ya? no (quepo|encajo) en este mundo
            este mundo no es para mí / la vida no es para mí
            ya? no (sirvo|valgo) para (vivir|la vida|este mundo)
            odio (vivir|estar viv*|existir|mi existencia) / odio (seguir viv*|despertarme|despertar)
            detesto (vivir|estar viv*|existir) / me pesa (vivir|existir)
            me pesa (la vida|estar viv*) / me duele (vivir|existir|estar viv*) / vivir (me)? duele
            vivir es un suplicio
            me da (igual|lo mismo) (vivir|morir|morirme|si me muero|estar viv*|si vivo|que me muera|
                si me pasa algo|vivir que morir|si me atropell*)
            me (es|resulta) indiferente (vivir|morir)
            ya? no me importa (morir|morirme|si me muero|vivir)
            ya? no me importaría (morir|morirme|no despertar|que me atropell*|si me muero|
                desaparecer|que me pase algo)
            ya? no me (importa|importaría) (lo que me pase|si no despierto|que se acabe)
            ya nada me ata a este mundo / (estaría|estoy) mejor muert* / mejor (estar)? muert*
            más me valdría estar muert* / mejor me muero / mejor muert* que (así|viv*)
            mejor (sería)? (morir|morirme|morirse|no existir) / mejor estaría muert*
            prefiero (la muerte|estar muert*|morir|morirme) / prefiero no (vivir|existir|estar)
            preferiría (estar muert*|no vivir|no existir|morir|morirme|no estar)
            antes muert* que otro
            (no soporto|no aguanto) (vivir|estar viv*|existir|esta vida|mi vida|la vida|
                mi existencia)
            (no soporto|no aguanto) (más|un día más) (vivir|la vida|esta vida|en este mundo|viv*)
            ya? no puedo (más)? con (la|mi|esta) (puta|perra)? vida
            (no doy|no puedo) más con (la|mi|esta) vida
            ya? no quiero (seguir|continuar) (viviendo|viv*|existiendo|respirando|en este mundo|
                en esta vida)
            ya? no quiero (ser|ser yo|estar más|seguir más|seguir así|seguir luchando|
                seguir sufriendo)
            ya no quiero (estar|nada) / ya? no quiero (estar|seguir) más
            ya? no quiero más nada de esta vida / ya? no quiero estar
            ya? no quiero (volver a)? (despertar|despertarme) (más|nunca|nunca más|mañana)
            ya? no quiero ver otro día / ya? no quiero que (amanezca|llegue mañana)
            ya? no me quiero despertar (más|mañana|nunca)
            ya? no quiero (llegar|vivir) a (mañana|los|mi próximo cumpleaños)
            ya? no quiero otro día más
            nada me (retiene|ata|detiene) (aquí|acá|a la vida|en este mundo)
            ya? no hay nada que me retenga / (chau|chao|adiós) vida
            mi vida (se acabó|no importa|está acabada|es una mierda y no quiero más)
            (hasta aquí|hasta acá) (llegué|he llegado|llego)
            ya? no (veo|hay) (otra)? salida (que|más que)? (morir|la muerte)
            ya? no veo (otra|ninguna)? salida / ya? no hay salida para mí
            ya? no le veo salida a (esto|mi vida|nada) / estoy viv* de milagro y no lo quiero
            ya? no llego viv* a mañana / ya? no sé si (voy a)? llegar viv*
            ya? no sé si llegaré viv*
            ya? no sé si (voy a|podré)? (llegar a|ver|pasar de|aguantar hasta) (mañana|esta noche)
            ya? no creo que (llegue a|pase de|vea|amanezca) (mañana|esta noche|navidad)?
            ya? no creo llegar a mañana / me obligan a vivir / vivo por (inercia|obligación)
            vivir es (un castigo|una tortura|un infierno)
            la vida es (un castigo|una tortura|un infierno) y / la vida me (sobra|pesa)
            ya? no soporto estar en este mundo
            si (mañana)? (ya)? no (despierto|despertara|amanezco|me despierto|
                despertase) (mañana)? _ (mejor|me da igual|tanto mejor|qué alivio)
            (vivir así|esto) no es vida _ (prefiero|quiero) (irme|morir|morirme)
            que (dios|el señor|la virgen) me (lleve|llame|recoja) (ya|cuando quiera|pronto|hoy|
                de una vez|con él|con ella)
            no (le)? (veo|encuentro) sentido a (levantarme|despertarme|despertar|abrir los ojos|
                otro día)
            paso de (vivir|la vida|seguir viv*)
            (no me apetece|me da pereza|me da paja|qué pereza) (vivir|seguir viv*|estar viv*|
                existir)
            no me (mato|suicido|quito la vida|he matado|he suicidado) (solo|nomás|únicamente|
                todavía|aún)? (porque|es porque|por mis|por mi|por no)
            si no me (mato|suicido|he matado) es (porque|por)
            (solo|sólo|si|únicamente) (sigo|estoy|vivo|aguanto) (todavía|aún)? (aquí|viv*|acá|en
                este mundo|en pie)? (es)? por (mis|mi|ell*|no) *
            si no fuera por (mis|mi|ell*|él) _ (ya)? (me habría|no estaría|me hubiera|no seguiría|
                estaría muert*|me mataba)
            (apretar|tocar|pulsar|hubiera|presionar|existiera|tuviera) un botón (y|para|de) (morir|
                morirme|desaparecer|dejar de existir|no existir|apagarme|apagar todo|borrarme)
            (me imagino|imagino|sueño con|fantaseo con|planeo|veo|pienso en) mi (propio|
                propia)? (funeral|entierro|velorio|velatorio|muerte|ataúd|suicidio)
            (me da|tengo) (más)? miedo (es)? (seguir viviendo|seguir viv*|vivir|de vivir|de seguir
                viv*)
            no (le)? (temo|tengo miedo) a (la muerte|morir) _ (temo|vida|vivir)
            la muerte (me)? (parece|sería) (un descanso|un alivio|la solución|lo mejor|la única
                salida|una liberación)
            (morir|morirme|la muerte) (me)? (parece|sería|es) (un descanso|un alivio|la solución|
                lo mejor|la única salida|una liberación|mi única salida|lo único)
            todo me lleva a (lo mismo|la misma idea)? _ (morir|morirme|matarme|la muerte)
            (estoy|me siento) (viv*)? de sobra (en este mundo)? / el mundo (estaría|estará|
                iría) mejor sin mí
            (aborrezco|odio|maldigo) (el día en que nací|haber nacido|estar aquí)
            ya? no (quiero|deseo|pienso|puedo) (vivir|estar|seguir|existir|respirar) (ni)? (un
                (día|minuto|segundo) más|más)
            ya viví (suficiente|bastante|lo que tenía que vivir|demasiado)
            (he|ya he) vivido (suficiente|bastante|demasiado|lo que tenía que vivir)
            la muerte me (ronda|llama|persigue|tienta|espera)
            si (yo)? me (muero|muriera|mato|matara) _ (nadie|todos|mejor|me da igual|qué más da|ni
                se enteran|da lo mismo|no pasa nada|se acaba|descanso|descansan)
            ya? no tengo (por qué|porqué|para qué|motivo para|razón para) (vivir|seguir viviendo|
                seguir viv*|seguir|seguir aquí|existir)
            por qué (dios)? no me (dejas|deja|dejan) morir / por qué no me (muero|morí|llevas|
                lleva|mata)
            (vivir|la vida|existir) (ya)? (se me hace|me resulta|me es|se ha vuelto|se
                volvió) (insoportable|imposible|una tortura|un calvario|cuesta arriba _ morir)
            ya? no (creo que|sé si) (aguante|aguanto|dure|duro|llegue|llego) viv* / ya? no (creo
                que) (aguante|dure|llegue) (un)? (mes|día|semana|noche) más viv*
            (solo|únicamente)? (veo|tengo|queda|me queda) (una|esta) (sola)? (salida|solución|
                opción) _ _ (muerte|morir|morirme|matarme|irme)
            (tantas)? ganas de (desaparecer|irme|borrarme) (del|de este) mundo
            (si)? me (diera|diese|da) un (infarto|derrame|cáncer) (sería|mejor|ojalá|me haría un
                favor|qué alivio|descansaría)
        """,
        Meaning.KILL_SELF: """
            suicidarme / me suicido / me suicidaré / me suicidaría / me suicide / me suicidara
            suicidándome / matarme / matándome / me mato / me mataré / me mataría / me mato yo
            me (quiero|quisiera|voy a|pienso|debo|debería|tengo que|puedo|podría|planeo|gustaría|
                kiero|qiero|deseo|intenté|intento|dispongo a|propongo|terminaré por|
                acabo por) suicidar
            me (quiero|quisiera|voy a|pienso|debo|debería|tengo que|planeo|gustaría|kiero|qiero|
                deseo|intenté|intento|puedo|podría) matar
            me (intenté|he intentado|intento) (matar|suicidar)
            me (quiero|quisiera|voy a|debería|kiero) (ahorcar|colgar de|envenenar|desvivir|
                autoeliminar|quitar del medio|pegar un tiro|volar la cabeza|dar un tiro|
                cortar las venas|abrir las venas|unalivear|inmolar)
            me (quiero|quisiera|voy a|debería|kiero|pienso) (morir por mi mano|quitar la vida|
                quitar de en medio)
            me (quiero|quisiera|voy a|debería|kiero) (tirar|lanzar|aventar|arrojar) (del|al tren|
                al metro|a las vías|desde|por|de un|de una)
            autoeliminarme / me autoelimino / desvivirme / me desvivo hoy / me desvivo ya
            me desvivo / unalivearme / me unaliveo / unalive / darme unalive / quitarme la vida
            quitarme mi vida / quitarme la bida / me quito la vida / me quite la vida
            me quitaré la vida / sacarme la vida / quitarme de (en)? medio / quitarme de enmedio
            quitarme del medio / me quito de (en)? medio / me quito del medio / sacarme del medio
            arrancarme la vida / quitarme de este mundo / ahorcarme / me ahorco / ahorcándome
            (colgarme|me cuelgo) (de|en|con) (una|la|un|el)
            (tirarme|lanzarme|arrojarme|aventarme|saltar|brincar) (del|de un|de una|desde un|
                desde una|desde el|desde la|desde lo)
            (tirarme|lanzarme|arrojarme|aventarme|saltar|me tiro) (al|a las|a la|a un|bajo el|
                bajo un)
            (tirarme|lanzarme|arrojarme|aventarme|saltar|me tiro|me lanzo) (por la|por el|por un)
            (me tiro|me lanzo|me arrojo|me aviento|salto) (del|desde|de un|de una|delante de)
            (tirarme|lanzarme|arrojarme|ponerme|meterme) (debajo|delante|abajo) (del|de un|de)
            (pegarme|darme|meterme|me pego|me doy|me meto) un (tiro|balazo|plomazo|disparo|
                escopetazo)
            (volarme|me vuelo|reventarme) (la cabeza|los sesos|la tapa de los sesos|la tapa)
            (cortarme|me corto|abrirme|me abro) (las venas|la garganta|la yugular|el cuello)
            envenenarme / me enveneno / asfixiarme / inmolarme / prenderme fuego / dispararme
            me disparo / (tomarme|beberme|me tomo|tomar) (el|un) veneno
            (tomarme|tomar) (lejía|cloro|raticida|matarratas)
            (ahogarme|hundirme) en (el|la|un) (mar|río|lago|bañera|tina|embalse) / empastillarme
            me empastillo / (hacerme|meterme|tomarme|provocarme) una sobredosis
            estrellarme con (el coche|el carro|la moto|el auto)
            (estrellar|estamparme|estrellarme|estampar) (el coche|el carro|la moto|
                el auto)? contra (un|el|la|una)
            dejar (el gas|la llave del gas) abiert* / morir por mi (propia)? mano
            morirme por mi (propia)? mano / me muero por mi (propia)? mano
            muerte por mi (propia)? mano / darme muerte / me doy muerte / acabar conmigo mism*
            acabo conmigo / acabaré conmigo / terminar conmigo mism* / termino conmigo
            (quiero|voy a|pienso|debería) (acabar|terminar) conmigo
            mandarme al otro (barrio|lado|mundo) / me mando al otro barrio / me voy de este mundo
            me voy a ir de este mundo / me iré de este mundo / me voy de esta vida
            me voy al otro barrio / hoy me muero / mañana me muero / esta noche me muero
            kms esta noche / autoasesinarme / eliminarme / me elimino / auto desvivirme / sewercidio
            game over conmigo / hoy (por fin|ya|sí|mismo) me (muero|mato|suicido) / por fin me mato
            (pienso en|pensar en|pensando en|pensé en|ganas de|impulso de|me imagino|imagino|
                impulsos de) (tirarme|lanzarme|arrojarme|saltar|saltando|tirándome)
            (me imagino|imagino|imaginándome) (saltando|tirándome|cayendo|colgando|colgad*|ahorcad*|
                muert*) (desde|de|por|en)?
            no sé si (salto|me tiro|tirarme|saltar|lanzarme|me lanzo)
            me (voy a|quiero|pienso) colgar / me (voy|iré|voy a ir) para siempre / usarl* conmigo
            la escopeta conmigo / la pistola conmigo
            (salto|salté|me lanzo|me lancé|me tiro|me tiré|saltar) (al|a las|a la) (andén|vía|vías|
                vacío|metro|tren|carretera|calle|autopista)
            me (quiero|voy a|quisiera|debería|dan ganas de) (pegar|dar|meter) un (corchazo|tiro|
                balazo|plomazo|disparo)
            pegarme un corchazo / me pego un corchazo
            (hoy|mañana|esta noche) me (cuelgo|ahorco|corto las venas)
            me (habría|hubiera|hubiese) (matado|suicidado|colgado|ahorcado|tirado|quitado la vida|
                pegado un tiro)
            me (quiero|voy a|quisiera|deseo|pienso) quitar la vida
            me (quiero|voy a) quitar de (en)? medio
            (imágenes|imagen|visiones|flashes|escenas) de (mí|mi mism*) (mism*)? (colgad*|muert*|
                ahorcad*|tirad*|sangrando|cayendo|saltando)
            (me)? (dice|dicen|pide|piden|ordena|ordenan|grita|gritan) que me (mate|muera|suicide|
                tire|corte|ahorque|haga daño)
            me (quiero|voy a|debería|quisiera) (hacer algo|morir por mi cuenta)
            me quito la existencia
            (acabar|terminar) con mi (propia|maldita|puta)? (vida|existencia)
            (poner|ponerle|pongo) fin a mi (propia)? (vida|existencia)
            me quise (matar|suicidar|ahorcar|colgar|cortar las venas|quitar la vida|tirar|envenenar|
                pegar un tiro)
            (dar|pegar|dé|doy|diera|pegando) (un|el) volantazo _ (contra|hacia|y|árbol|camión|muro|
                precipicio)
            (tren|metro|camión|autobús|tráiler) _ (para|y|quiero|voy a) (tirarme|lanzarme|saltar|
                arrojarme|me tiro|me lanzo|aventarme)
            (para|quiero|voy a|a punto de|ganas de) (tirarme|lanzarme|arrojarme|aventarme) (ya|
                desde|al|del|de|cuando|y)
            voy a saltar / estoy por saltar / estoy a punto de (saltar|tirarme|lanzarme|hacerlo|
                colgarme)
            (me cuelgo|me ahorco|me disparo|me enveneno|me tiro|me lanzo|salto) (hoy|mañana|esta
                noche|y ya|y listo|y se acabó)
            (mañana|hoy|esta noche|el lunes|el viernes|el domingo) _ _ _ (me cuelgo|me ahorco|me
                disparo|me mato|me suicido|me quito la vida)
            (terminaré|acabaré|terminaría|acabaría|voy a terminar|voy a acabar|puedo
                terminar) (matándome|suicidándome|colgándome|muert*|quitándome la vida|haciéndome
                algo)
            (meter|metí|meto) la cabeza en (el horno|la soga|el lazo|una bolsa|una soga)
            (cerrar|cerré|enciendo|encender|prender|prendí) _ (garaje|cochera) _ (motor|coche|auto|
                carro)
            (beberme|tomarme|tragarme|me bebo|me tomo|me trago) (el|la|un|una)? (lejía|cloro|
                raticida|matarratas|veneno|insecticida|herbicida|botella de lejía)
            casi (salto|me tiro|me lanzo|me mato|me cuelgo|me ahorco) (del|de|por|desde|hoy|anoche)
            decidid* a (morir|morirme|matarme|irme de este mundo|acabar)
            (alguien)? (que)? (alguien)? me (pegue|pegue alguien|dé|meta) un (tiro|balazo)
            si (yo)? (tuviera|tuviese|hubiera|hubiese) (una|un) (pistola|arma|revólver|escopeta|
                soga) _ (ya)? (no|me|estaría|habría)
        """,
        Meaning.SUICIDE: """
            suicidio / el suicidio / suicida / suicidas / ideas suicidas / pensamientos suicidas
            ideación suicida / ideas de (suicidio|muerte|morir|matarme|quitarme la vida|autolisis)
            pensamientos de (suicidio|muerte|morir|quitarme la vida) / impulsos suicidas
            ganas suicidas / tendencias suicidas / intento de suicidio / intentos de suicidio
            crisis suicida / autolisis / deseos de (morir|muerte|suicidio)
            pensamientos autolíticos / ideas autolíticas / intención suicida
        """,
        Meaning.GONE: """
            cuando (yo)? (me muera|muera|ya no esté|no esté|falte|me haya ido|me vaya|esté muert*|
                haya muerto|desaparezca|no viva|ya no viva|ya no exista)
            después de muert* / después de mi muerte / después de que me (muera|vaya)
            para cuando (ya)? no esté / tras mi muerte / una vez muert*
            el día que (yo)? (no esté|falte|me muera|ya no esté) / si (yo)? (ya)? no estoy
            ya no estaré / no estaré / no voy a estar / ya no voy a estar / ya no estoy
            ya me habré ido / me habré ido / estaré muert*
            por si (yo)? (falto|me muero|me pasa algo|no estoy|no vuelvo) / cuando me encuentren
            cuando me vaya para siempre / en mi ausencia / ya no existiré / ya no exista
            (que)? (ya)? no (esté|estoy|estaré) (aquí|acá|más|entre ustedes|con ustedes|
                con vosotros)
            irme de este mundo / cuando lo haga / cuando (ya)? no esté entre
        """,
        Meaning.NEVER_BORN: """
            no (haber|hubiera|hubiese) nacido / nunca (haber|hubiera|hubiese) nacido
            jamás haber nacido / no debí (haber)? (nacer|nacido) / no debería haber nacido
            no tendría que haber nacido / nunca debí (haber)? (nacer|nacido)
            no (pedí|quería|elegí) nacer / maldigo (el día|la hora) (en)? que nací
            ojalá no (hubiera|hubiese) nacido / ojalá (mi madre)? me hubiera abortado
            por qué (habré)? (nací|nacido) / ojalá nunca (hubiera|hubiese) nacido
            mejor no haber nacido / para qué nací / haber nacido fue un error / nací por error
            no tenía que haber nacido / mi (madre|mamá) (debió|debería) haberme abortado
        """,
        # Others without me.
        Meaning.BETTER_OFF: """
            estarían mejor / estaría mejor / estaríais mejor / estarán mejor / estará mejor
            están mejor / estaréis mejor / van a estar mejor / va a estar mejor / estuvieran mejor
            vivirían mejor / vivirían más tranquil* / vivirán mejor / viven mejor
            van a vivir mejor / vivirán tranquil* / serían (más|mucho más)? felices
            sería más feliz / serán más felices / van a ser más felices / sería mejor / es mejor
            será mejor / sería más fácil / todo sería más fácil / irían mejor / les iría mejor
            le iría mejor / nos iría mejor a todos / os iría mejor / les irá mejor / sería un alivio
            será un alivio / qué alivio para / un alivio para / descansarían / descansarán
            respirarían / respirarán / respirarían tranquil* / van a descansar / van a respirar
            se aliviarían / mejor para tod* / mejor para ell* / mejor para mi familia
            mejor para mis hij* / todos ganarían / mejor para el mundo
            el mundo (estaría|sería) mejor / les hago un favor / le hago un favor a
            les haría un favor / le haría un favor a / un problema menos / una boca menos
            una carga menos
            nadie me (echaría|echará|echa|va a echar|iba a echar) (de menos|en falta)
            nadie me (lloraría|extrañaría|extrañará|extraña|va a extrañar|recordaría|llorará|
                va a llorar|necesita)
            nadie (lo|se|me) (notaría|notará|va a notar|daría cuenta|dará cuenta|va a dar cuenta|
                enteraría)
            nadie (se)? (enteraría|enterará|preguntaría|preguntará) por mí
            a nadie le (importaría|importará|importo)
            no le (importaría|importo|importa|importará) a nadie
            no me (echaría|echarían|echaríais) de menos
            no me (extrañarían|extrañaría|van a extrañar|echarán de menos|llorarían)
            ni se enterarían / ni (lo)? notarían / ni cuenta se darían / no pasaría nada
            nada cambiaría / todo seguiría igual / tod* (más)? tranquil* / tod* más felices
            se quitarían un peso / se quitan un peso / felices sin mí / se ahorrarían
            se van a ahorrar / rehar* su vida / podrían rehacer su vida / al fin (vivirían|podrían)
            (estarían|estaría|estaríais|vivirían|viviría|viviríais|serían|sería|quedarían|quedaría|
                dormirían|dormiría|descansarían|irían|iría|están|viven|vive|estarán|vivirán|vivirá|
                serán|respirarían) (todos)? (mucho)?
            (mejor|más tranquil*|más feliz|más felices|más ligero*|en paz|aliviad*|libres|más fácil|
                más liviano*)
            (van|va|iban|iba) a (estar|vivir|ser|dormir|quedar|quedarse) (mucho)? (mejor|
                más tranquil*|más feliz|más felices|en paz|libres|aliviad*)
            (el mundo|todo|la vida) (seguiría|seguirá|sigue|va a seguir) (igual|lo mismo|girando)
            nadie (lo)? (va a)? (llorar|notar|sufrir)
        """,
        Meaning.WITHOUT_ME: """
            sin mí / sin mi en (esta vida|este mundo|la casa|medio) / sin mi presencia / sin mi aquí
            si (yo)? (ya)? no (estuviera|estuviese|existiera|existiese|viviera|estoy|estuviera aquí)
            si (yo)? no hubiera nacido / si (yo)? no hubiese nacido / si yo no / si yo desapareciera
            si (yo)? (me muriera|me muriese|muriera|muriese|me muero|muero|me mato|me matara|
                me matase|desapareciera|desapareciese|desaparezco|faltara|faltase|falto|me fuera|
                me suicido|estuviera muert*|estuviese muert*|me suicidara|me voy de este mundo|
                dejara de existir)
            cuando (yo)? (ya no esté|no esté|me muera|muera|falte|me vaya|desaparezca|esté muert*)
            el día que (yo)? (falte|me muera|no esté|me vaya|desaparezca|ya no esté|muera)
            que (yo)? (no existiera|no estuviera|me muriera|me fuera|desapareciera|no esté|me muera|
                falte)
            estando (yo)? muert* / conmigo muert* / conmigo bajo tierra / yo muert* / mi ausencia
            mi muerte / quitándome de (en)? medio / si me quito de (en)? medio
            conmigo fuera (del mundo|de este mundo|de en medio)
        """,
        Meaning.BURDEN: """
            soy (solo|nada más que|solamente|solo|más que|nomás)? (una|solo una|solo)? carga
            me siento una carga
            soy un (estorbo|lastre|peso|parásito|peso muerto|problema para|cero a la izquierda|
                gasto|error)
            soy una (molestia|basura|mierda|inútil|vergüenza) (para|que)? / ser una carga
            siendo una carga / soy (solo)? un (problema|estorbo) para
            solo (estorbo|molesto|doy problemas|traigo problemas|causo dolor)
            (les|le) (arruino|amargo|jodo|cago|estropeo|complico) la vida
            no hago más que (molestar|estorbar|daño) / (les|le) (arruiné|jodí|amargué) la vida
            (me siento|soy) un estorbo / estoy de (más|sobra) / sobro / no sirvo para nada
            no valgo (nada|para nada) / hago (sufrir|daño) a (todos|todo el mundo|mi familia|mis)
            todo (lo)? (arruino|estropeo|jodo|hago mal) / vivo de (carga|estorbo) / no aporto nada
            no les sirvo / (una|la) carga para (tod*|mi|mis|ell*|los)
            un estorbo para (tod*|mi|mis|ell*|los) / que estorbo / estorbo / solo estorbo
            nada más estorbo / que sobro / les estorbo
        """,
        # Hurting oneself.
        Meaning.HARM_SELF: """
            cortarme / me corto / me corté / me (he|e) cortado / cortándome / cortarme (los|las)
            hacerme daño / hacerme daño a mí mism* / hacerme cortes / hacerme heridas / hacerme algo
            hacerme sangre / hacerme sufrir / me hago daño / me hice daño / me he hecho daño
            haciéndome daño / haciéndome cortes / dañarme / me daño / me dañé / dañándome
            me hice cortes / lastimarme / me lastimo / me lastimé / me he lastimado / lastimándome
            aserme daño / aserme cortes / quemarme / me quemo / me quemé / me he quemado
            quemándome / herirme / me hiero / me herí / golpearme / me golpeo / me golpeé
            golpeándome / pegarme a mí mism* / me pego a mí mism*
            darme (cabezazos|golpes|puñetazos) / me doy (cabezazos|golpes|puñetazos)
            me di cabezazos / rasguñarme / me rasguño / me rasguñé / arañarme / me araño / me arañé
            arañándome / pincharme / me pincho / morderme / me muerdo los brazos / rajarme
            me rajo los / me rajé los / tajearme / me tajeo / me tajeé / mutilarme / me mutilo
            automutilarme / castigarme / me castigo / matarme de hambre
            dejar de comer para castigarme / arrancarme (la piel|el pelo)
            me arranco (la piel|el pelo) / lesionarme / me lesiono a propósito
            desquitarme con mi cuerpo / marcarme la piel / hacerme marcas / las autolesiones
            los cortes / la cuchilla / la navajita / la hojilla / la gillette / la yilé
        """,
        Meaning.SELF_HARM: """
            autolesionarme / me autolesiono / me autolesioné / me he autolesionado
            autolesionándome / autolesión / me autoagredo / autoagredirme / me autolastimo
            autolastimarme / cutting
            (volví a|he vuelto a|vuelvo a|volviendo a) (cortarme|lastimarme|hacerme daño|quemarme|
                hacerme cortes|las autolesiones|los cortes|la cuchilla|lesionarme|herirme)
            (recaí|he recaído|recaída|recaigo|estoy recayendo) (en|con) (los|las|el)? (cortes|
                autolesiones|cutting)
            (recaí|he recaído|recaída) (en|con) (autolesionarme|cortarme|lastimarme|hacerme daño|
                lo de cortarme)
            (me corto|me corté|me (he|e) cortado|cortándome|me rajé|me he rajado) (los|las|el|la|
                mis) (brazo*|muñeca*|pierna*|muslo*)
            (me corto|me corté|me (he|e) cortado|cortándome) (los|las|el|la|mis) (antebrazo*|panza|
                barriga|cadera*)
            (me corto|me corté|me (he|e) cortado) (la|mi) piel
            (me corto|me corté) en (los|las|el) (brazo*|pierna*|muslo*)
            (me quemo|me quemé|me he quemado|quemándome) _ (a propósito|adrede|aposta|
                con el cigarro|con cigarrillos)
            (me quemo|me quemé) con (el mechero|el encendedor|un mechero|un encendedor|cigarros|
                un cigarro) _ (a propósito)?
            (me lastimo|me lastimé|me corto|me corté|me golpeo|me hago daño) (a propósito|adrede|
                aposta|a escondidas)
            (me hago|me hice|me he hecho) (unos|más|otros|nuevos)? cortes
            cortes (nuevos|frescos|recientes)
            cortes en (los|las|el|mis) (brazo*|muñeca*|pierna*|muslo*)
            heridas en los brazos que me hago
            (haciéndome daño|me hago daño|me hice daño|me estoy haciendo daño) (a mí mism*)
            me castigo con el cuerpo
            (escondo|tapo|oculto) (los cortes|las marcas de los cortes|las heridas que me hago)
            me (vuelvo a|volví a|he vuelto a|voy a|quiero|estoy volviendo a) (cortar los|cortar las|
                lastimar|autolesionar|hacer daño|hacer cortes)
            me (golpeo|golpeé|doy golpes en|doy con) la cabeza (contra|con|en)
            me golpeo (contra la pared|hasta|cuando)
            me doy (puñetazos|golpes|cachetadas|bofetadas) (en|a mí) / me (pego|golpeo) a mí mism*
            (dejé|he dejado|dejar|dejo) de (comer|beber|tomar la insulina) para (castigarme|
                hacerme daño|morirme|morir)
            me (clavo|clavé) las uñas (hasta|en)
            me (lastimo|quemo|araño|rajo|hiero|pincho|rasguño|tajeo|marco|muerdo) (los|las|el|la|
                mis) (brazo*|muñeca*|pierna*|muslo*|antebrazo*|piel|manos)
            me (quiero|voy a|gustaría|necesito|dan ganas de|quisiera) (hacer daño|cortar|lastimar|
                autolesionar|castigar)
            me (he vuelto a|volví a|vuelvo a) (cortar|lastimar|autolesionar|hacer daño)
            me (he vuelto a|volví a|vuelvo a) quemar con (el|un) (cigarro|mechero|encendedor|
                cigarrillo)
            mis (cortes|cortadas|autolesiones) / (cortes|cortadas|heridas|marcas|
                quemaduras) que (yo mism*|me|yo) (me)? (hago|hice|he hecho)
            (me|mis|los|las)? (tapo|cubro|escondo|oculto|tape|cubrir|tapar|esconder|ocultar) (mis|
                los|las) (brazos|muñecas|muslos|cortes|cortadas|cicatrices|marcas) (con|para|bajo|
                de)
            (manga larga|mangas largas|pulseras|sudadera|suéter|vendas) _ _ _ _ (cortes|cortadas|
                cicatrices|marcas)
            me (apago|apagué|he apagado|apagaba|apagando) (el|un|los|las|unos)? (cigarro|
                cigarrillo|cigarrillos|cigarros|colillas|puchos|pucho|colilla) _ (en|contra|piel|
                mano|brazo*|pierna*)
            (apagarme|apagándome) (el|un|los|las)? (cigarro*|cigarrillo*|colillas|puchos|pucho)
            no (puedo|consigo|logro|sé|soy capaz de) (dejar de|parar de|evitar|dejar|
                parar) (de)? (cortarme|lastimarme|hacerme daño|autolesionarme|quemarme|golpearme|
                rasguñarme|arañarme|herirme|pegarme)
            (necesito|necesidad de|ganas de|urgencia de|muero por|impulso de|tentación
                de) (cortarme|lastimarme|hacerme daño|autolesionarme|quemarme|golpearme|hacerme
                cortes|hacerme sangre|sangrar)
            (alivio|calma|paz|tranquil*|relaja|relajo|calmo|bien) _ _ (ver|veo|sale) (la|
                mi)? sangre
            (me)? (alivia|calma|relaja|tranquiliza|ayuda) (cortarme|lastimarme|hacerme daño|
                quemarme|golpearme|ver sangre|ver mi sangre|sangrar|el dolor de los cortes)
            (cortarme|lastimarme|hacerme daño|quemarme|golpearme|rasguñarme) (me|es lo único que
                me|es lo que me) (alivia|calma|relaja|tranquiliza|ayuda)
            me (paso|pasé|he pasado|pasaba|clavo|clavé|hundo|hundí) (la|el|una|un) (cuchilla|
                navaja|hojilla|gillette|tijera|tijeras|cúter|vidrio|aguja|compás|alfiler|cuchillo|
                exacto)
            (con|cogí|agarré|usé|busqué|saqué|compré|escondo|guardo|tengo) (la|el|una|un|unas|
                las) (cuchilla|cuchillas|navaja|hojilla|hojillas|gillette|cúter|tijera|vidrio|yilé|
                bisturí) _ _ (cortarme|me corto|me corté|me hice|me rajé|lastimarme)
            me (pego|doy|golpeo|pegué|golpeé|he golpeado|he pegado) (a mí mism*|cachetadas|
                bofetadas|puñetazos|piñas|trompadas|golpes|cabezazos|con la pared|contra la pared|
                en la cabeza con los puños)
            (golpeo|golpeé|golpeando|doy puñetazos a|estampo|reviento) (mi|mis) (cabeza|puños|
                nudillos|piernas|brazos) (contra|con|en|hasta)
            me (arranco|arranqué|arrancaba) (las costras|las uñas|la piel|el pelo|mechones) (hasta|
                para|a propósito|cuando)
            me (salto|saltaré|dejo de poner|dejé de poner|dejo de inyectar|inyecto de
                más) (la)? insulina (a propósito|adrede|para)
            (llevo|llevaba) (#|un|dos|tres|cuatro|cinco|seis|varios) (días|meses|semanas|mes|año|
                años) (limpi*|sin cortarme|sin hacerlo) (y|hasta|pero) _ (me corté|recaí|volví|lo
                hice|caí|la cagué)
            me (pasé|excedí|fui de mano|fui) con la (cuchilla|navaja|hojilla|gillette|tijera)
            se me fue la mano con la (cuchilla|navaja|hojilla|gillette)
            (cuchilla|hojilla|navaja|gillette) (debajo de|bajo|escondida en|en) (mi|la|
                el) (almohada|funda|cajón|móvil|celular|mochila)
            (un|el|otro|unos|los) (corte|cortes|quemadura|herida|heridas) que me (hice|hago|he
                hecho) (yo|yo mism*|a propósito)?
            me (raspo|rasco|arranco|araño|pellizco|muerdo) _ _ _ _ hasta (sangrar|que sangra|que
                sangre|hacerme sangre|sacarme sangre)
            (escondo|guardo|llevo) (las|la|mis|una|unas) (cuchillas|cuchilla|hojillas|hojilla|
                navajita|gillette) (en|debajo|bajo|entre)
            me (hice|hago|he hecho) (unas|más|otras)? (quemaduras|heridas|marcas|cortadas|
                rayones) (con|en|a propósito|adrede)
        """,
        Meaning.CUT: """
            corté / corto / cortando / cortar / quemé / quemo / quemando / rajé / rajo / arañé
            araño / rasguñé / tajeé / marqué / clavé / me clavé / me pasé la cuchilla por
            paso la cuchilla por / me paso la cuchilla por / pasarme la cuchilla por
            pasar la cuchilla por / me clavo
        """,
        Meaning.BODY: """
            los brazos / mis brazos / el brazo / mi brazo / las muñecas / mis muñecas / la muñeca
            los muslos / mis muslos / el muslo / las piernas / mis piernas / la piel / mi piel
            el antebrazo / los antebrazos / la barriga / la panza / el abdomen / las caderas
            mi cuerpo
        """,
        Meaning.ON_PURPOSE: """
            a propósito / adrede / aposta / queriendo / a posta / para sentir algo
            para sentir (dolor|menos) / para dejar de sentir / para no sentir / porque me lo merezco
            porque lo merezco / a escondidas / para calmarme / para tranquilizarme / para castigarme
            para desahogarme / para aliviarme / me calma / me alivia / me relaja
            es lo único que me calma / con (una|la) (cuchilla|gillette|hojilla)
            con (una|la) (navaja|hoja de afeitar|navajita|yilé) / con un cúter / con el sacapuntas
            escondid* / cuando me siento mal / cuando estoy mal / cuando no puedo más / en secreto
            encerrad* en el baño / hasta sangrar / para ver sangre / nadie lo sabe / nadie sabe
            a mí mism* / con mechero
            hasta (que)? (me)? (sangra|sangro|sangrar|sangre|salen moretones|duele|que duela)
        """,
        # Means and plans.
        Meaning.PILLS: """
            pastilla* / las pastillas / pastis / pepas / píldora* / medicación / la medicación
            medicinas / medicamento* / tranquilizantes / somníferos / ansiolíticos / antidepresivos
            insulina / benzos / benzodiacepinas / comprimido* / tableta* / blíster / blísteres
            blisters / cápsulas / calmantes / barbitúricos / opioides / lorazepam / clonazepam
            rivotril / trankimazin / alprazolam / diazepam / valium / paracetamol / ibuprofeno
            orfidal / tramadol / morfina / fentanilo / xanax / lexatin / quetiapina / remedios
            las gotas / el frasco / el bote / el tratamiento de un mes
            botiquín / el botiquín / pastilla* para dormir / pastilla* de (mi|la) (madre|mamá|
                abuela|presión) / la metadona / la digoxina
            las (cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa|#)
        """,
        Meaning.MEANS: """
            soga / la soga / cuerda / la cuerda / una cuerda / lazo / mecate / pistola / revólver
            arma / escopeta / cuchilla / hojilla / navaja / gillette / hojas de afeitar / veneno
            raticida / matarratas / insecticida / helio / puente / el puente / azotea / la azotea
            balcón / las vías / las vías del tren / el andén / la terraza / precipicio / acantilado
            el borde / el gas / cloro / una bala / balas / nudo / viga / ventana abierta / cianuro
            la cornisa / plaguicida / el barranco / cuchillas / navajas / hojillas / cuerdas / armas
            (el)? tejado / (la)? barandilla / (la)? baranda / (el)? mirador / (el)? viaducto
            (el)? techo del edificio / (el)? último piso / (el)? piso (diez|doce|quince|veinte|#)
            (el)? cinturón al cuello / (el)? cuchillo
        """,
        Meaning.COLLECT: """
            guardando / guardé / guardo / he guardado / he ido guardando / llevo guardando
            juntando / junté / junto / he juntado / vengo juntando / acumulando / acumulé / acumulo
            he acumulado / ahorrando / escondí / escondo / escondiendo / he escondido
            tengo (guardad*|escondid*|juntad*|acumulad*) / almacenando / almaceno / reuniendo
            reuní / he reunido / coleccionando / apartando / aparté / he apartado / separé
            separando / haciendo acopio de / hice acopio de / me estoy guardando / recolectando
            (llevo|tengo|voy) (guardad*|juntad*|escondid*|acumulad*)
            he ahorrado / ahorré / he escondido / he separado / he reunido / he apartado
            llevo (juntando|ahorrando|escondiendo)
            llevo (_)? (semanas|meses|días) (guardando|juntando|ahorrando|escondiendo|apartando|
                separando)
            (guardo|junto|escondo|acumulo|aparto) (todas)? (las|mis)
        """,
        Meaning.GET: """
            compré / he comprado / comprar / conseguí / he conseguido / conseguir / encontré
            cargué / até / atar / até la / colgué / tengo / tengo en la mano / tengo delante
            tengo al lado / tengo lista / tengo listo / tengo preparad* / tengo listas / preparé
            he preparado / saqué / he sacado / agarré / estoy en / estoy sentad* en
            estoy parad* en / estoy de pie en / estoy subid* a / estoy frente a / estoy delante de
            estoy mirando / subí a / me subí a / pedí / encargué / con / busqué / sostengo
            ya tengo / ya compré / conté / he contado / cuento / contando
            subí / subí hasta / estoy arriba de / estoy encima de / vine a / vine al / fui al
            fui a / fui hasta / volví al / robé / le robé / cogí / he cogido / medí
        """,
        Meaning.TAKE_ALL: """
            me tomé (todas|todos|todo|toda|demasiadas|un montón de|un puñado de|un frasco|una caja|
                muchas|el bote|la caja|el frasco|un bote|un blíster|el blíster|la tira|dos cajas|
                más de #|#)
            me tomé (un|el|la) (bote|caja|frasco|blíster|tira) (enter*|complet*)
            me tomé más _ de la cuenta
            me he tomado (todas|todos|todo|toda|demasiadas|un montón de|un puñado de|un frasco|
                una caja|muchas|el bote|la caja|el frasco|un bote|un blíster|el blíster|dos cajas|#)
            me acabo de tomar (todas|todo|un montón de|un bote|una caja|un frasco|la caja|el bote|
                el frasco|#)
            me tragué (todas|todos|todo|un montón de|un puñado de|el bote|la caja|el frasco|
                una caja|#)
            me he tragado (todas|todos|todo|un puñado de|el bote|la caja|#)
            tragarme (todas|todo|el bote|la caja|#)
            tomarme (todas|todos|todo|toda|un montón de|un puñado de|el bote|la caja|el frasco|
                una caja|un bote|#)
            tomar (todas|todo|un montón de|un puñado de)
            me tomo (todas|todo|el bote|la caja|un puñado de) / tragar (todas|todo)
            me voy a tomar (todas|todo|el bote|la caja|un puñado de|el frasco)
            me las (tomé|tragué|tomo|voy a tomar|he tomado) todas / tomármelas todas
            tragármelas todas
            me (zampé|metí|empujé|eché|bajé|mandé) (todas|todo|un puñado de|un bote de|una caja de|
                el frasco|un frasco de)
            me pasé con / mezclé (todas|todo)
            tomé (todas|demasiadas|de más|una sobredosis de|un montón de|el frasco|la caja|
                un frasco de|una caja de)
            sobredosis de / una sobredosis
            me (tomé|he tomado|tragué|bebí|metí) todo lo que (había|tenía|encontré|quedaba) (en)?
            me (tomé|he tomado|tragué|he tragado) (#|diez|quince|veinte|treinta|cuarenta|cincuenta|
                sesenta|cien|media caja|medio frasco|dos blísteres|tres blísteres|varias|varios)
            me tomo (las)? (#|cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa|todas) (y ya|
                y listo|y se acabó|y adiós|de golpe|de una)
        """,
        Meaning.READY: """
            list* / preparad* / todo listo / todo preparado / está todo listo / está todo preparado
            ya está todo / ya está todo listo / al lado / a mi lado / en la mesilla / en la mesita
            delante de mí / frente a mí / en la mano / sobre la mesa / esta noche es la noche
            hoy es el día / esta es la noche / es la hora / llegó la hora / llegó el momento
            ha llegado el momento / ya es hora / lo tengo todo listo / ya decidí
            lo tengo (todo)? (decidido|preparado|pensado|planeado|claro) / está (decidido|decidida)
            ya está decidido / tengo todo (listo|preparado|planeado|pensado|decidido)
            de esta noche no paso / para esta noche / de hoy no paso / de hoy no pasa
            de esta noche no pasa / de mañana no pasa / solo falta que / última noche / delante
            todo apuntado / ahora sí va en serio
            (con eso|eso|creo que|me) (alcanza|basta|sobra|alcanzan|bastan|sobran|llega|es
                suficiente) / son (suficientes|bastantes)
            ya (me)? puedo (irme|ir|descansar|partir|morir|morirme|marcharme) (en paz|tranquil*)?
            (ahora|por fin) (sí)? (ya)? (me)? puedo (irme|ir|descansar|partir|marcharme) (en paz|
                tranquil*)?
            (irme|ir|partir|marcharme|descansar) (en paz|tranquil*|sin deudas) / me voy (en paz|
                tranquil*|sin deberle nada a nadie)
            (ya)? (me)? toca (irme|partir|descansar) / llegó (mi|el) (hora|turno|día|
                momento) (de)? (irme|partir|descansar)?
            (solo|nomás|únicamente)? (me)? falta (el|tener|juntar|reunir)? (valor|coraje|animarme|
                decidirme|atreverme|dar el paso|el último paso|armarme de valor)
            mirando (hacia|para|pa)? abajo / mirando al vacío / mirando el (vacío|agua|río)
            medí la altura / la altura (alcanza|basta|es suficiente)
            (ya)? no (lo|la|los|las) (voy a|iré a)? (necesitar|necesitaré|necesito|usar|
                usaré) (más|ya)?
            (a)? donde (yo)? voy (ya)? no / (antes|para antes) de (irme|partir|marcharme)
            nadie (sospecha|se lo imagina|se imagina nada|lo sabe todavía|se da cuenta)
            (solo)? falta que (oscurezca|anochezca|se duerman|se vayan|salgan|llegue la noche|me
                anime|me atreva) / ahora a descansar / me queda (un|el) último día
            el resto es cosa de
            la puerta (está|queda|la dejo|la dejé) abierta / no (pienso|voy a|creo que vaya
                a) volver / (que)? ya no (pienso|voy a) volver / (yo)? ya (terminé|acabé) (aquí|
                con todo)
            preparad* / list*
        """,
        Meaning.PLAN: """
            sé (cuándo|cómo|dónde|el día) y (cuándo|cómo|dónde|con qué) _ (hacer|hacerlo|haré|hago|
                será|va a ser)
            (ya)? sé (cuándo|cómo|dónde) (lo voy a hacer|voy a hacerlo|lo haré|lo hago|me voy a|
                voy a morir|voy a irme)
            (ya)? sé (exactamente)? (cuándo|cómo|dónde) (va a ser|será|quiero morir|acabar con|
                terminar con)
            (ya)? (elegí|escogí|decidí|he decidido|he pensado|pensé|planeé|tengo|busqué) (el día|
                la fecha|el lugar|el método|la forma) (y|para|de) _ (cómo|irme|morir|hacerlo|lugar|
                método|hora|fecha)
            (ya)? (elegí|escogí|he elegido|tengo elegid*|he escogido) (el día|la fecha|el lugar|
                el método|el puente|cómo)
            tengo (un|el|mi)? plan (para|de) (matarme|morir|morirme|irme|suicidarme|acabar|quitarme|
                desaparecer|no estar)
            tengo (puesta|elegida|marcada) (la)? fecha / puse fecha (para|a mi)
            (ya)? tengo (el)? (método|lugar y la hora|día y la hora|día elegido)
            tengo todo (planeado|pensado) para (irme|morir|hacerlo)
            (esta noche|hoy|mañana|este finde|el sábado|el domingo|el viernes|
                el lunes) (sí)? (lo hago|lo haré|lo voy a hacer|me mato|me voy)
            hoy sí lo hago / esta vez sí lo (hago|haré|voy a hacer)
            esta vez no (voy a)? (fallo|fallar|fallaré)
            la próxima vez no (fallo|fallaré|voy a fallar)
            lo voy a hacer (esta noche|hoy|ya|de verdad|bien esta vez)
            voy a hacerlo (esta noche|hoy|ya|de verdad|mañana)
            mañana (ya)? no (estaré|estoy|existo|voy a estar|existiré|amanezco|despierto|
                voy a despertar|me despierto|vivo)
            en un rato (ya)? no (estoy|estaré)
            mañana a esta hora (ya)? (no estaré|no estoy|estaré muert*|habrá terminado|estoy muert*|
                voy a estar muert*)
            mañana (ya)? (estaré|estoy|voy a estar) muert*
            para mañana (ya)? (no estaré|estaré muert*|habré muerto)
            (esta|hoy) es mi última (noche|tarde|noche con vida) / es mi última noche
            mi última noche (viv*|en este mundo|con vida|aquí)
            (mi|el) último día (de vida|de mi vida|viv*|en este mundo|en la tierra|con vida)
            mis últimas horas / (última|ultimas) (noche|horas) de (mi)? vida / hasta la última noche
            mis últimos días (de vida|aquí|viv*)? / ya me (hice|tomé|he hecho|he tomado) algo
            (ya)? no hay vuelta atrás / ya está hecho / ya no hay marcha atrás
            (este|el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo) (me mato|me muero|
                me suicido|acabo|termino con todo)
            (aguanto|espero|aguantaré) hasta _ (y|luego|después) _ (me mato|me voy de|desaparezco|
                me muero|lo hago|me suicido)
            (tengo|ya tengo) (la|una) (soga|cuerda|pistola|escopeta|hojilla) (lista|preparada|
                en la mano|cargada|atada|puesta|aquí)
            (até|preparé|colgué|compré|he comprado|conseguí|he preparado|he atado) (la|una|el|
                un) (soga|nudo|lazo|veneno|raticida)
            estoy (en|sobre|parad* en|sentad* en|subid* en) (el|la|un|una) (puente|azotea|cornisa|
                borde|acantilado|barandilla|baranda)
            estoy (en|sentad* en|junto a|mirando|al lado de|parad* en) (las vías|la vía) _ (tren|
                metro|piso)?
            (busqué|miré|estuve mirando|investigué|estoy buscando) (cuántas|qué dosis|qué cantidad|
                cuánto) _ (morir|matar|matarme|letal)
            dosis letal
            (cuántas|cuántos) _ (hacen falta|se necesitan|necesito) para (morir|morirme|matarme|
                no despertar)
            (pastillas|medicación|medicinas|somníferos|tranquilizantes) (guardad*|escondid*|juntad*|
                ahorrad*|apartad*|acumulad*)
            (cuando|en cuanto|apenas) _ (salgan|salga|se duerman|se duerma|se vayan|se vaya|
                me quede sol*) _ (lo voy a hacer|lo hago|lo haré|me mato)
            (decidí|decidido) que * * (va a ser|será|es) (mi|el) último día
            (pistola|escopeta|arma|revólver) _ _ cargad*
            (esta vez|ahora sí|hoy) (va|es) en serio (adiós)?
            no me esperen _ _ adiós
            sé (de|desde) qué (puente|ventana|edificio|azotea|balcón|árbol)
            solo (me)? (queda|falta) hacerlo
            me (tragué|tomé|he tomado|he tragado|zampé) (un|el|la|una|dos|tres) (blíster|blister|
                blísteres|frasco|bote|caja|tira) (enter*|complet*|llen*)
            (decidí|he decidido|elegí|he elegido) (el lugar|el día|la hora|la fecha) (y|
                de) _ (mi muerte|morir|hora|día|fecha|lugar)
            (me subí|me he subido|subí|estoy subid*) a (la|una) (barandilla|baranda|cornisa|
                azotea del)
            (elegí|escogí|decidí|he elegido) cómo (morir|matarme|hacerlo|irme)
            ya (tengo|puse|fijé|marqué|decidí|elegí) (la|una|el)? (fecha|día) / (tengo|puse|fijé|
                marqué) (la|una) fecha / marqué (el día|la fecha) en el calendario
            (mañana|hoy|el viernes|el lunes|el domingo|el sábado|esta noche) es (el día|la noche|
                el gran día|mi día|la fecha) _ _ _ (listo|preparado|decidido|planeado|nadie)
            sé (el día|la fecha|el sitio|el lugar|la hora|el cuándo|el cómo|el dónde) (y|falta|y
                el|y la)
            (ya)? (lo)? tengo (todo)? (calculado|cronometrado|ensayado|estudiado|previsto|listo|
                decidido|planeado|pensado|preparado) _ _ _ (nadie|encontrar|a tiempo|sospecha|para
                irme|para hacerlo|esta noche|mañana|solo falta|falta poco)
            tengo (el|un|mi) plan (listo|hecho|armado|completo|preparado|desde|de cómo|decidido|b)
            tengo un plan y (no|sé|lo|voy)
            (nadie|no) me (va|van|vaya|vayan) a (encontrar|hallar|parar|detener|salvar) (a tiempo|
                hasta|nadie|esta vez)?
            (para que|así|que) (no|nadie) (me)? (encuentre|encuentren|halle|hallen|salve|salven|
                detenga|pare) (a tiempo|mi madre|mi mamá|mis hijos|mi hija|mi hijo|los niños|nadie|
                mis padres)?
            no quiero que (me)? (encuentren|encuentre) (mis|mi|los|las) (hijos|niños|madre|mamá|
                hija|hijo|padres|nietos|esposa|marido)
            (cuando|en cuanto|apenas|mientras|aprovecho que|después de que|una vez que|ahora
                que) _ _ (duerman|duerma|duermen|salgan|salga|salen|vayan|vaya|van|acuesten|
                acueste|estén|esté|dormid*|sol*|viaje|trabajo) _ _ (lo hago|lo haré|lo voy a hacer|
                hacerlo|me mato|me tiro|me cuelgo|me ahorco|me las tomo|me suicido|salto|me
                disparo|me voy de este mundo|será el momento)
            (se van|se va|salen|se duermen|no estarán|no habrá nadie|me quedo sol*|estaré sol*|voy
                a estar sol*) _ _ _ _ (lo hago|lo haré|lo voy a hacer|hacerlo|me mato|aprovecho
                para|aprovecharé para)
            (aprovecho|aprovecharé|voy a aprovechar) (para|y) (hacerlo|lo hago|irme para siempre|
                matarme)
            (para|voy a|quiero|pienso|prefiero) hacerlo (lejos|sol*|sin que|antes de|donde nadie|
                rápido|en (el|la|un|una) (bosque|hotel|baño|coche|garaje|playa|campo|puente|río|
                monte))
            (esta noche|hoy|mañana|esta madrugada) (mismo)? (por fin|sí que|sí|me decido y)? (lo
                hago|lo haré|lo voy a hacer|me voy para siempre|me despido|acabo con|acaba todo|
                termina todo|se acaba|se termina)
            (el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|hoy|esta noche|en #
                días|la semana que viene) (ya)? (se acaba|se termina|termina|acaba|terminará|
                acabará|se acabó|habrá acabado) (todo|este dolor|mi dolor|el dolor|mi sufrimiento|
                esta pesadilla|todo esto|por fin|mi vida)
            (me quedan|faltan|quedan) (#|un|dos|tres|cuatro|cinco|pocos|pocas|unas) (días|horas|
                semanas|día|semana) (y|para|de vida) (irme|se acabó|acabar|descansar|ser libre|
                morir|ya|listo|me voy|todo)?
            sé (muy bien|bien)? dónde (guarda|tiene|esconde|está|guardan|están|tienen|conseguir|
                venden) _ _ (pistola|arma|escopeta|veneno|soga|cuerda|revólver|raticida|balas|
                cianuro)
            (tengo|guardo|conseguí|compré|saqué|cargué|agarré|encontré|robé|pedí
                prestad*) (guardad*|escondid*|cargad*|a mano|lista)? (la|el|una|un) (escopeta|
                pistola|revólver|arma|fusil|soga|glock) (de|del|y|cargad*|que|en|para|con|
                escondid*|guardad*|list*|debajo|bajo)
            (la|el|una|un) (escopeta|pistola|revólver|arma|soga|cuerda) (está|ya está|la tengo|
                tengo) (cargad*|list*|colgad*|atad*|debajo de la cama|en el armario|en el cajón|en
                el coche|en la mochila|preparad*|puest*)
            (compré|he comprado|conseguí|encargué|pedí) (la|el|una|un) (soga|cuerda|lazo|veneno|
                raticida|matarratas|pistola|gas|bombona|helio|cianuro|nitrito) (y|para|por
                internet|ayer|hoy|ya|anoche|esta mañana)
            (ya)? (escribí|he escrito|tengo escritas|dejé escritas|terminé|terminé de escribir|
                acabé|tengo listas|estoy escribiendo) (ya)? (las|todas las|mis) cartas
            (tengo|dejé|dejo|están|he dejado|guardé) (las|unas|mis) cartas (escritas|listas|hechas|
                en|para)
            (cartas|carta|nota) _ _ _ (en (un|el|mi|la) (cajón|gaveta|mesilla|mesa de noche|caja
                fuerte|sobre cerrado|escritorio)|debajo de (la almohada|mi almohada|la cama|el
                colchón)|bajo la almohada)
            (escribí|redacté|dejé|tengo|he escrito|terminé|firmé) (ya)? la nota / (dejé|dejo|
                dejaré|voy a dejar|escribí) una (nota|carta) _ _ _ (cuando me encuentren|
                explicando todo|explicándolo todo|pidiendo perdón|para que entiendan|donde explico|
                despidiéndome)
            (carta|nota|sobre|video|mensaje*) (para|que lean|que abran|que vean) (cuando|después
                de que) (yo)? (ya no esté|no esté|me vaya|me muera|muera|haya muerto|me encuentren|
                me haya ido)
            (programé|dejé programad*|tengo programad*) (los|unos|un|el|mis) (mensajes|mensaje|
                correos|correo|posts)
            (medí|calculé|estudié|comprobé|fui a ver|fui a mirar|he medido) (la altura|el puente|
                la viga|la caída|la dosis|los horarios del tren|el lugar|si la viga aguanta|el
                acantilado)
            (fui|vine|subí|llegué|estoy|camino|voy|manejé|conduje|volveré|vuelvo) (a|al|en el|en
                la|hasta el|hacia el|rumbo al|en un|a la|hasta la|camino del)? _ (puente|azotea|
                acantilado|tejado|cornisa|barandilla|viaducto|vías|precipicio) _ _ _ (saltar|
                tirarme|lanzarme|salto|me tiro|no volver|mirando abajo|mirando hacia abajo|el agua
                me llama|acabar con todo|terminar con todo|nada me detiene|al otro lado)
            (estoy|me pasé|crucé|pasé) (al|del) otro lado de la (barandilla|baranda|valla|reja|
                barrera)
            (tengo|puse|pongo|me puse|me he puesto) (la)? (soga|cuerda|pistola|cuchilla|navaja|
                cañón|cuchillo) (al|en el|en la|contra la|en|alrededor del|contra el) (cuello|boca|
                sien|cabeza|muñeca|muñecas)
            (no|ya no) (voy a|pienso) (llegar|pasar) (a|de) (mañana|la semana que viene|fin de mes|
                navidad|mi cumpleaños|los # años|este año|hoy|esta noche|este mes)
            de (este|esta|hoy|mañana) (mes|año|semana|noche|finde|fin de semana)? no paso
            (no|nadie) (cuenten|cuentes|contéis) conmigo (para|mañana|nunca|más) _ (ya no|no
                estaré|me voy)
            (le|les)? (pedí|encargué|dije|rogué) a mi _ que (cuide|se quede con|se haga
                cargo) _ _ (perro|gato|hijos|niños|mascota|madre|perra|gata) _ _ (no voy a estar|
                no esté|no estaré|cuando yo|si yo|me voy)
            (esperar|espero|esperaré|aguantar|aguanto|aguantaré) (a que|hasta que|hasta|solo a que|
                que) _ _ _ (y|después|luego|entonces) _ (me mato|me voy de|me suicido|lo hago|
                desaparezco|me quito|acabo con|termino con)
            ese (día|fin de semana|finde|momento|rato) (sí)? (lo hago|lo haré|lo voy a hacer|voy a
                hacerlo|me mato|me voy|será)
            (está|tengo|lo tengo) todo (listo|preparado) _ (solo)? falta (que|el valor|la noche|
                hacerlo|yo)
            (dosis|cantidad) (mortal|letal) / (la manguera|una manguera) _ (coche|auto|carro|
                escape|garaje) / (manguera|tubo) (en el|al|del) (tubo de)? escape
            (voy|estoy) (de)? camino (del|al|hacia el|a la|de la) (puente|azotea|acantilado|vías|
                estación para)
            (mañana|pronto|el lunes|cuando llegue mi *) (ya)? me (encontrarán|van a encontrar|
                hallarán) (muert*|colgad*)?
            (sin|no|para que) (clave|contraseña)? _ (vean|encuentren|abran) _ _ cuando (yo)? (me
                vaya|no esté|ya no esté|me muera)
            no (voy a|creo que voy a|pienso|creo) llegar (a (la)? (navidad|fin de año|verano|
                mañana|los #)|viv*)
            (porque|que) (yo)? (ya)? no (voy a|pienso|creo) (llegar|estar para entonces|estar para
                verlo|verlo)
            (espero|esperaré|esperar|esperando) a que _ _ (se vaya|salga|se duerma|se vayan|salgan|
                se duerman|esté dormid*) _ _ (y|para) (me|lo|saltar|hacerlo|matarme)
            (me voy|me iré|salgo|me marcho) (hoy|esta noche|mañana|ya)? (y)? (ya)? no (voy a|
                pienso) volver (jamás|nunca|más)? _ (cuida|cuiden|cuidad|adiós|perdón)
            les (escribí|dejé|grabé|mandé) _ _ (para despedirme|despidiéndome|explicándoles todo|
                explicando todo|pidiendo perdón|con mi adiós)
            (dejé|dejo|he dejado|grabé) (un|el|unos)? (video|vídeo|audio|videos|vídeos|audios) (a|
                para) (mis|mi|cada) _ (explicándoles|explicando|despidiéndome|cuando|ya no|que
                vean)
            (el cinturón|la sábana|el cable|la corbata|la bufanda) _ _ (en la puerta|en la viga|
                del techo|de la lámpara|al cuello|en el cuello|en el ventilador)
            (me)? despedí de (mis|mi|todos) _ (ahora|ya|por fin) (a|puedo|me puedo) (descansar|
                irme|ir|partir)
            (la)? fecha es (el|mañana|hoy|este) _ _ (ya|compré|tengo|listo) / lo (haré|hago|voy a
                hacer) (el día|la noche|después) de (mi|navidad|año nuevo|la boda) _ (cumpleaños|
                aniversario)?
            (mañana|hoy|esta noche|el (lunes|martes|miércoles|jueves|viernes|sábado|
                domingo)) (ya)? (termino|acabo|acabaré|terminaré|pongo fin) (con|a) (esto|todo|
                todo esto|mi vida|este dolor|este sufrimiento)
            en (#|un|una|dos|tres|pocas|unas|unos) (horas|hora|minutos|días|rato|
                semana) (ya)? (todo)? (habrá (terminado|acabado|pasado todo)|se acabó|se acaba|
                estaré muert*|no estaré|dejaré de) (todo)?
            (instrucciones|música|dinero) (para|de) mi (entierro|funeral|velorio|cremación)
            (cerré|he cerrado|eché|puse) (la puerta|el cerrojo|el pestillo|la
                llave) _ _ _ _ _ (pastillas|soga|cuerda|pistola|cuchilla|navaja|gas|frasco)
            (encontré|he encontrado|elegí|ya tengo|vi|escogí) (el|un|mi) (lugar|sitio|puente|árbol|
                acantilado) (perfecto|ideal|indicado|donde nadie|donde no pasa|para hacerlo|para
                irme|para morir)
            sé (con|de|desde|en) qué (viga|cuerda|rama|puente|piso|pastillas)
            (esta noche|hoy|mañana) me (voy|marcho) (en paz|de aquí para siempre|de este mundo|de
                esta vida|al cielo|con dios|con mi (madre|padre|hijo|hija))
            me tomo las (#|cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa) (y ya|y listo|y
                se acabó|y adiós|de golpe|de una)
            (tendré|tengo|voy a tener) (toda|todo)? (la noche|el día|la casa|el fin de semana|
                tiempo) para hacerlo
            para que (entren|me saquen|recojan) _ cuando (yo)? (ya no esté|no esté|me haya ido|me
                encuentren)
            (carta|nota) (hecha|escrita|lista|redactada) / ni mañana ni nunca (más)? / (no|
                ni) (voy a|pienso) (regresar|volver) viv*
            (boleto|billete|pasaje) (solo)? de ida _ _ (no (voy a)? (volver|vuelvo|regreso|
                regresar)|sin vuelta|para siempre)
            (decidí|elegí|he decidido|tengo|puse) (la|el) (hora|día|fecha) (las|a las|es|será|el|
                mañana) / (dosis|jeringa) (lista|preparada|cargada|llena)
            (sellé|tapé|cerré) (las ventanas|las rendijas|la cocina) / me despedí (del perro|del
                gato|de mi perro|de mi gato|de la casa|de todos) _ _ _ _ (list*|ahora sí|hoy|
                mañana|irme)
            dejo todo (firmado|arreglado|listo|pagado) _ _ _ _ _ cuando (yo)? (falte|no esté|me
                muera|me vaya)
        """,
        Meaning.FAREWELL: """
            carta* de despedida / una carta de despedida / la carta de despedida / nota de despedida
            nota de suicidio / carta de suicidio / carta suicida / nota suicida
            mensaje* de despedida / mi despedida / la despedida / video de despedida
            vídeo* de despedida / audio* de despedida / carta* de adiós / última carta
            mi última carta / mi última nota / últimas palabras / último adiós
            las cartas para (mis|mi|todos) / una carta para cada un* / video* a cada un*
            carta a cada un* / cartas a mis hijos para cuando / despedida para mis
            despedida para mi / video para cuando no esté / (las)? cartas una para cada un*
            una carta para cada (hij*|nieto*|un*) / la carta está (en|sobre|encima|escrita|lista)
        """,
        Meaning.WRITE: """
            escribí / he escrito / escribo / escribiendo / escribir / escrib* / dejé / he dejado
            dejo / les dejo / dejar / dejo escrit* / dejé escrit* / tengo escrit* / grabé
            he grabado / grabando / grabo / mandé / envié / terminé de escribir / redacté
            redactando / preparé / firmé / guardé / ya está escrita / ya tengo / tengo lista
            esta es / estoy escribiendo / acabo de escribir
        """,
        Meaning.LAST_WORDS: """
            (cuando|para cuando|si) (leas|lean|leáis|lees|leen|leyeras) esto _ (no estaré|
                estaré muert*|habré ido|no voy a estar|no estoy|habré muerto|me fui|me he ido|
                me voy)
            (cuando|para cuando) (leas|lean|leáis|veas|vean) (esto|este mensaje|esta carta)
            si (estás leyendo|lees|están leyendo|leen) esto (es que|es porque|ya|yo ya)
            adiós a todos / adiós a todas / adiós mundo / adiós mundo cruel / adiós para siempre
            adiós familia / adiós _ gracias por (todo|intentarlo) / gracias por todo _ adiós
            gracias por todo y (adiós|perdón) / adiós _ perdón
            adiós (los|las|os) (quise|quiero) mucho / (los|las|os|te) (quise|amé) mucho _ adiós
            adiós _ (los|os|las) (quiero|amo|quise)
            (perdón|perdóname|perdónenme|perdonadme|perdona|perdonen|disculpen|lo siento) (por|
                con) lo que (voy a hacer|estoy por hacer|haré|estoy a punto de hacer|vaya a hacer)
            (perdón|perdóname|perdónenme|perdonadme) por (irme así|irme|dejarlos|dejaros|
                no ser más fuerte|rendirme|no poder más|no aguantar más)
            (perdónenme|perdonadme|perdóname|perdón) (mis)? (hijos|hijas|mamá|papá|
                familia) _ (no puedo más|no aguanto más|ya no puedo)
            no me (busquen|busquéis|busques) (más)? / no (van|vais|vas) a volver a saber de mí
            no (volverán|volveréis|volverás) a (verme|saber de mí)
            (es|este es|este será) (mi|el) último (mensaje|mensaje que|adiós|texto)
            este es mi adiós / esta es mi despedida
            me despido (de todos|de este mundo|de ustedes|de vosotros|para siempre|de la vida)
            (cuiden|cuidad|cuida|cuídame|cuídenme) (de|a|mucho a|bien a|bien de|al|del)? (mis|mi|
                los|las)? (hijos|hijas|niños|perro|perra|gato|gata|mamá|madre|padres|
                hermanitos) _ (cuando|por mí|yo ya no|no voy a estar|si no estoy|ya no)
            nos vemos en (el cielo|la otra vida|el otro lado|el otro mundo)
            (los|las|os|te) (cuidaré|cuido|voy a cuidar) desde (el cielo|arriba|allá arriba)
            digan a (mi|mis) _ que (los|las|lo|la) (quise|amé|quiero)
            dile a (mi|mis) _ que (los|las|lo|la) (quise|amé) / fue bonito mientras duró la vida
            (díganle|diganles|dile|diles|decidle|decidles) a (mi|mis) _ que (los|las|lo|la) (quise|
                amé|quería)
            recuérdenme (con|como) / recordadme (con|como) / no lloren por mí / no lloréis por mí
            hasta aquí (llegó mi|mi) (vida|historia|camino)
            me (fui|voy) a despedir (para siempre|de la vida)
            me despedí (de todos|hasta del|de la vida)
            (perdónenme|perdonadme|perdóname|perdonenme) (a)? (todos|todas)? _ (no puedo más|
                no aguanto más|adiós|no pude más)
            si no (contesto|respondo|vuelvo|escribo) _ _ es (que|porque) (ya)? lo hice
            (cuando|para cuando) (encuentren|encuentres|encontréis|reciban|recibas|
                hallen) (esta carta|esta nota|este mensaje|mi cuerpo|esto|mi carta)
            no (se|te|os) (culpen|culpes|culpéis|sientan culpables|sientas culpable|sintáis
                culpables|echen la culpa|eches la culpa)
            que nadie se (culpe|sienta culpable|eche la culpa) / la culpa no es de nadie
            no es culpa de (nadie|ustedes|vosotros) _ (adiós|los quiero|los amo|os quiero|es mi
                decisión|ya no|perdón)?
            (es|será|fue|esta es) la última vez que (te|les|os|le|me)? (escribo|escriba|hablo|
                hablamos|hablemos|leen|ves|ven|veis|verás|verán|oyes|oyen|entro aquí|vengo)
            gracias por (escucharme|aguantarme|intentarlo|acompañarme|haberme escuchado|
                quererme) _ _ _ (adiós|última vez|hasta siempre|no me olviden|no me olvides|me voy
                para siempre)
            si mañana no (te|les|os|le)? (escribo|contesto|respondo|aparezco|vuelvo|llego|
                despierto|me conecto|doy señales) _ (ya)? (sabes|saben|sabrás|sabrán|sabéis|sabe)
            no me (llames|llamen|esperes|esperen|esperéis|escribas|escriban|busques) (mañana|más|
                ya)? _ (ya)? no (voy a|podré|vuelvo|volveré|estaré|contestaré|contesto|pienso)
            ya no (voy a|podré) (contestar|responder|volver a escribir|volver a escribirte|estar
                para contestar)
            esto es una despedida / (quería|quiero|vengo a|solo quería|vine a) (despedirme|decir
                adiós|decirles adiós|decirte adiós|deciros adiós) (de|a|para siempre|antes de|
                y) _ _ _ (mañana|ya no|todos|este mundo|para siempre|irme|gracias|ustedes|vosotros|
                mi familia|usted|ti)
            adiós _ (ya)? no (aguanto|puedo|aguanté|pude) (más)? / (hasta siempre|
                adiós) _ (perdónenme|perdonadme|perdóname|me voy para siempre|es lo mejor)
            (sean|sé|sed) felices (sin mí|por mí)? _ (adiós|yo ya no|los quiero)? / (vivan|sigan|
                seguid|vivid) sin mí
            no me (olviden|olvides|olvidéis) _ (adiós|me voy|ya no|cuando) / (recuérdenme|
                recuérdame|recordadme) (feliz|sonriendo|como era|bien|con)
            me voy (a un lugar mejor|a donde no duele|a descansar para siempre|sin hacer ruido|de
                esta vida|con dios|lejos y para siempre)
            (espero que|ojalá) (algún día|un día)? me (perdonen|perdones|perdonéis|entiendan|
                entiendas) (por|lo que|esto|algún día|cuando) _ (voy a hacer|irme|me haya ido|ya
                no esté|hice|hago|decisión)?
            (cuando|para cuando) (usted)? (lea|lees|escuche|escuchen|escuches|oigan|vea) (esto|
                este mensaje|esta carta|este audio) / mañana (lo)? (entenderán|entenderéis|
                entenderás|sabrán todo|se enterarán)
            ya no (voy a|quiero) (molestar|estorbar|ser una molestia) (más)? (a)? (nadie|ustedes|
                ninguno)
            (cuida|cuiden|cuidad) (mucho|bien)? (de|a|al|a la) (mi|mis) (gato|gata|perro|perra|
                hijos|hija|hijo|mamá|madre|hermanita|hermanito|papá) (porque|yo ya|cuando|por mí|
                si)
            (despídeme|despídanme|despedidme|despídete) de (mis|mi|todos|los) / (diles|díganles|
                decidles|dile|díganle) que (los|las|lo|la|les|siempre) (quise|amé|quiero|amo|los)
            no me (esperen|esperes|esperéis) (para|a|despiert*) * _ (ni hoy ni nunca|ni nunca|
                nunca más|ya no|más)
            mi último deseo / mi última voluntad / (no fue|no es|no ha sido) (tu|su|
                vuestra) culpa _ _ (ya no|no estaré|adiós|me voy|mañana|decisión)
            ya no (estaré|voy a estar) (mañana|cuando|aquí mañana)
            (perdón|perdóname|perdóname tú) (mamá|papá|hij*|mi amor|amor|madre|
                padre) _ _ (ya)? no (puedo|aguanto) (más)?
        """,
        Meaning.AFFAIRS: """
            hice (mi|el) testamento / he hecho (mi|el) testamento / mi testamento
            (estoy haciendo|preparé) (mi|el) testamento
            (regalé|he regalado|regalando|estoy regalando|repartí|repartiendo|
                doné) (todas)? mis cosas
            (regalé|doné) todo lo mío / di mis cosas
            (dejé|dejo|he dejado|tengo|está) todo (pagado|ordenado|arreglado|listo|en orden|
                organizado|a nombre de|atado)
            dejé (las|mis) cosas en orden
            (dejé|dejo|he dejado) (las claves|las contraseñas|los papeles|las llaves|el dinero|
                la plata) _ (a la vista|en la mesa|anotad*|escrit*|ordenad*|sobre la mesa|
                en un sobre|listos)
            (puse|dejé|tengo) (los|mis) papeles (en orden|al día|listos|ordenados|arreglados)
            dejé (las|mis) (claves|contraseñas)
            ya (encontré|tengo) quién (se quede con|cuide) (el|la|mi|al|a la|a mi) (perro|perra|
                gato|gata)
            (mi|el) (perro|gato) se (va|queda) con (mi|la|el)
            (le|les) di (mi|el) (perro|gato|perra|gata) a
            (pagué|dejé pagado|tengo pagado|he pagado) (mi|el) (entierro|funeral|sepelio|velorio|
                nicho|velatorio)
            mi (entierro|funeral|velorio|sepelio)
            (le|se lo|les) pasé (entero|todo|mis ahorros|toda mi plata|el dinero)
            (saldé|pagué) (todas)? mis deudas / cerré (todas)? mis cuentas
            arreglé (mis|los) papeles / seguro de vida
            me (despedí|estoy despidiendo|he despedido|fui a despedir) de (todos|todo|mi familia|
                mis hijos|mis|los|cada)
            (dejé|he dejado|dejo|escribí|he escrito|grabé|he grabado|tengo) (una carta|un sobre|
                cartas|un video|un vídeo|un audio|una nota|las cartas) (para|a)
            (cancelé|cerré|di de baja) (las|mis|todas mis) (tarjetas|cuentas|redes)
            (las|mis) claves anotadas
            quién se queda con (qué|cada cosa|mis cosas|el perro|el gato|la casa)
            (dejé|dejo|he dejado) a (los|mi|mis|la|el) (perro|perros|gato|gatos|perra|gata|
                niños) con
            (regalé|he regalado|doné|repartí|vendí|le di|les di|di|entregué|dejé) (ya)? (todo|toda|
                todos|todas)? (mi|mis) (ropa|guitarra|libros|joyas|colección|coche|moto|anillo|
                reloj|discos|bicicleta|consola|ahorros|cosas|contraseñas|claves|llaves|muebles|
                perro|gato|plantas|cámara|computadora)
            (le|les) (di|pasé|dejé|anoté|apunté|mandé) (las|mis|todas mis|la|mi) (contraseñas|
                claves|llaves|clave|contraseña|tarjetas|cuentas) / (apunté|anoté) (las|mis|todas
                mis) (contraseñas|claves|cuentas)
            (le)? (dejé|dejo|he dejado|firmé|puse) (la|mi|el) (casa|piso|coche|departamento|seguro|
                herencia|cuenta|dinero) (a|para|a nombre de)
            me puse en paz con / (hice|he hecho) las paces con / (pedí|he pedido) perdón a todos
            arreglé (todas)? las cuentas / arreglé (todo|los papeles|mis asuntos|el seguro)
            (dejé|dejo|he dejado|llevé|entregué|di) (al|a la|a mi|a mis) (perro|perra|gato|gata|
                perros|gatos|mascota|perrito|gatito) (con|a|en)
            (dejé|dejo|he dejado|tengo|está) todo (arreglado|ordenado|pagado|listo|limpio|firmado|
                apuntado|explicado)
            (elegí|escogí|compré|pagué|he elegido) (la|el|mi) (ropa para mi|ataúd|lápida|música
                para mi|foto para mi|nicho|tumba|cajón)
            (borré|he borrado|eliminé|cerré) (mis|todas mis|todo mi|todos mis) (redes|cuentas|
                chats|fotos|historial|perfiles)
            pagué (la|mi|el) (funeraria|entierro|sepelio|tumba) / (la|mi) (casa|coche|moto|perro|
                gato) (es|será|queda) para mi / mi * se queda con (la|el|mi|mis)
            (le|les)? (dejé|dejo|di|he dejado) (a)? (mi|la|el|mis)? (vecin*|herman*|amig*|hij*|
                madre|padre) (las|mis) (llaves|claves|contraseñas|joyas)
            (puse|pasé|dejé) (todo|mis cuentas|la casa|el coche|las cuentas) (a|al) nombre de
            (pedí|les pedí|le pedí) perdón a (todos|mi|mis|cada)
        """,
        # Danger from somebody else, and to somebody else.
        Meaning.SOMEBODY: """
            mi marido / mi esposo / mi novio / mi novia / mi pareja / mi ex / mi exmarido
            mi ex marido / mi exnovio / mi exmujer / mi expareja / mi mujer / mi esposa
            mi padrastro / mi madrastra / mi padre / mi papá / mi viejo / mi madre / mi mamá
            mi vieja / mi tío / mi tía / mi primo / mi hermano / mi hermana / mi hijo / mi hija
            mi abuelo / mi cuñado / mi suegro / mi suegra / mi hermanastro / mi vecino / mi jefe
            mi entrenador / mi profesor / mi compañero / mi señor / el padre de mis hijos
            el padre de mi hij* / el novio de mi (madre|mamá) / el marido de mi / mi patrón
            mi casero / unos tipos / un tipo / un hombre / unos hombres / ellos / ella / mi nieto
            mi yerno / un compañero / el cura / mis padres / mis hermanos / mi compañero de piso
            la pareja de mi madre
        """,
        Meaning.HITS: """
            le pega a / le pegó a / le ha pegado a / pega a / pegó a / golpea a / golpeó a
            maltrata a / les pega a / les pegó a / viola a / violó a / abusa de / abusó de
            le levanta la mano a / le levantó la mano a / le hace daño a / le hizo daño a
            le da palizas a / le dio una paliza a / toca a / manosea a / agarró a golpes a
            agarra a golpes a / agarró a patadas a / mata a golpes a / zarandea a / empujó a
            quemó a / insulta y pega a
        """,
        Meaning.ME: """
            me / a mí / mis hijos / mis hijas / mi hijo / mi hija / los niños / las niñas
            mis niños / mis peques / mi bebé / mi hermanita / mi hermanito / mi mamá / mi madre
            mi hermana / nos / los nenes / mis chicos / los chicos / a los niños / a mis hijos
            a mi hijo / a mi hija / a mi mamá / a mi madre / a nosotros / a nosotras
        """,
        Meaning.HITS_ME: """
            me pega / me pegó / me pegaron / me ha pegado / me sigue pegando / me vuelve a pegar
            me volvió a pegar / me está pegando / volvió a pegarme / ha vuelto a pegarme
            pegarme otra vez / nos pega / nos pegó / nos ha pegado / me golpea / me golpeó
            me ha golpeado / me golpean / me golpearon / nos golpea / nos golpeó / me agrede
            me agredió / me ha agredido / me casca / me cascó / me zurra / me zurró / me faja
            me fajó / me muele a (palos|golpes|patadas) / me molió a (palos|golpes|patadas)
            me agarra a (golpes|patadas|trompadas|piñas)
            me agarró a (golpes|patadas|trompadas|piñas) / me caga a (palos|trompadas|piñas)
            me cagó a (palos|trompadas|piñas)
            me (da|dio|ha dado|metió|pegó|encajó) una (paliza|golpiza|bofetada|cachetada|hostia|
                patada|trompada|piña|torta|madriza|tunda|cachetada)
            me (da|dio|ha dado|metió|pegó) (un|unos|varios)? (puñetazo|puñetazos|puñete|golpe|
                golpes|cabezazo|combo|sopapo|guantazo|puntapié) (en|con|cuando|otra|y|porque|que|
                delante)?
            me (da|dio) (palizas|patadas|bofetadas|hostias|cachetadas|golpizas|puñetazos)
            me levanta la mano / me levantó la mano / me ha levantado la mano
            me (tira|tiró|jala|jaló|arrastra|arrastró|agarra|agarró) (del|de los|por el|por los|
                de) (pelo|pelos|cabello)
            me (agarra|agarró|cogió|coge|aprieta|apretó|tomó) (del|por el|el) (cuello|pescuezo)
            me (ahorca|ahorcó|asfixia|asfixió|estrangula|estranguló|ahoga|ahogó) (con|hasta|contra|
                anoche|ayer|otra|cuando|y)
            me (intentó|quiso|trató de) (ahorcar|estrangular|asfixiar|matar|ahogar|violar|quemar|
                acuchillar|apuñalar|atropellar)
            (intentó|quiso|trató de) (ahorcarme|estrangularme|asfixiarme|matarme|ahogarme|violarme|
                quemarme|acuchillarme|apuñalarme|atropellarme|pegarme)
            me quemó (la|el|con|las|los) (mano|brazo|pierna|cara|cigarro*|cigarrillo*|plancha|
                espalda|manos)
            me (empuja|empujó|aventó|estampó|estrelló|lanzó|tiró) (contra|por las|escaleras)
            me (tiró|tira|aventó|avienta) (cosas|un plato|platos|al suelo|al piso|por las escaleras)
            me viola / me violó / me ha violado / me violaron / me están violando / me fuerza
            me forzó / me ha forzado / abusa de mí / abusó de mí / ha abusado de mí / abusan de mí
            abusa sexualmente
            me obliga a (tener|acostarme|hacer cosas|cosas|tocar|tocarle|tocarlo|desnudarme|
                dormir con|hacerle|mandar fotos|mandarle|prostituirme|que)
            me obligó a (tener|acostarme|hacerle|tocar|tocarlo|desnudarme|cosas)
            me hace (tocarlo|tocarle|desnudarme|cosas que no quiero|hacer cosas)
            me toca (ahí|abajo|donde no|mis partes|por la noche|por las noches|cuando duermo|
                cuando estamos sol*|sin que yo quiera|aunque le digo|el cuerpo|los pechos|
                entre las piernas)
            me manosea / me manoseó / me metió mano / me mete mano
            me (maltrata|maltrató|ha maltratado|maltratan) / nos maltrata / me tortura
            (entra|se mete|viene|entró|se metió) (en|a) (mi (cuarto|cama|habitación|pieza|
                recámara)) _ (noche|noches|madrugada|cuando|desnud*|y)
            se mete en mi cama
            me (rompió|partió|fracturó|quebró) (la nariz|un brazo|el brazo|una costilla|el labio|
                la boca|la cara|un diente|la mandíbula|los dedos)
            me (dejó|ha dejado|deja) (un ojo|el ojo|moretones|marcas|moratones|llen* de|morad*|
                inconsciente|sangrando|tirad*)
            me (puso|ha puesto) el (cuchillo|arma|pistola|machete) / me (apuntó|apunta|encañonó) con
            me (corrió|persiguió|persigue|amenazó|amenaza) con (un|una|el|la) (cuchillo|machete|
                pistola|arma|palo|navaja|martillo|escopeta|botella|hacha)
            (los|nos) (golpea|maltrata) a (mí|los niños|mis hijos)
            me (acuchilló|apuñaló|baleó|disparó) / me pisoteó / me escupió y (me)? (pegó|golpeó)
            me encerró y me (pegó|golpeó|violó)
            el (moretón|moratón|ojo morado) (no fue una caída|me lo hizo|es de él)
            no me caí _ (me pegó|me empujó|me arrastró|fue él) / me toca cuando
            me tocó (cuando|el pecho|los pechos|ahí|abajo|entre las piernas)
            fui (violad*|abusad*|golpead* por) / me obligó a tocar*
            me (pone|puso|ha puesto|volvió a poner|vuelve a poner|ha vuelto a poner) la mano encima
            nos (tiene|tienen) (encerrad*|amenazad*)
        """,
        Meaning.THREATENS: """
            me amenaza / me amenazó / me ha amenazado / me amenazan / me tiene amenazad*
            nos amenaza / nos tiene amenazad* / amenaza con / amenazó con / ha amenazado con
            me amenazaron
            amenaza con (matarme|matarnos|quemar|matar|hacerme|quitarme|pegarme|venir|publicar)
            amenazó con (matarme|matarnos|quemar|matar|hacerme)
            dice que me (mata|va a matar|matará|quema|va a quemar|va a pegar|va a encontrar|corta|
                raja|va a rajar)
            dijo que me (mata|iba a matar|va a matar|mataría|mataba|quemaba|iba a quemar|
                iba a encontrar)
            ha dicho que me (mata|va a matar|matará)
            juró que me (mata|mataba|iba a matar|va a matar|mataría) / jura que me (mata|va a matar)
            dice que nos (mata|va a matar|quema|va a quemar)
            dijo que nos (mata|iba a matar|va a matar|mataba) / me va a matar / va a matarme
            quiere matarme / me quiere matar / me quiere muert* / nos va a matar / va a matarnos
            viene a matarme / me matará / va a acabar con mi vida / me mata a mí
            me mata si (lo dejo|me voy|hablo|lo denuncio|le dejo|salgo|cuento)
            si (lo dejo|le dejo|me voy|hablo|lo denuncio|le denuncio|cuento|salgo|
                lo cuento) _ (me mata|nos mata|me matará|me va a matar|le hace daño|mata a|
                se lleva a|va a matar)
            de esta no salgo / que de esta no salgo / me la va a pagar
            que me atenga a las consecuencias
            si (hablo|cuento algo|digo algo|lo cuento) (le|les) (hace|hará|va a hacer) (daño|algo)
            (va a|dijo que iba a|amenaza con) (quemar|prenderle fuego a|incendiar) (la|mi)? casa
            (prendió|prendió fuego|le prendió fuego) a (la|mi) (casa|puerta|ropa)
            si no es (mía|suya) no (soy|es|será) de nadie / si no (soy|eres) (de él|suya|mía) no
            o (mía|suya) o de nadie
        """,
        Meaning.WEAPON: """
            cuchillo / un cuchillo / el cuchillo / pistola / arma / un arma / revólver / navaja
            machete / cinturón / el cinturón / martillo / bate / gasolina / escopeta / fierro / faca
            tijeras / palo / hacha / botella rota / cuchilla / chaira / correa / armad* / un bidón
        """,
        Meaning.AFRAID_OF: """
            tengo miedo / tengo miedo de / tengo miedo a / le tengo miedo / me da miedo
            me da terror / me da pánico / miedo a / miedo de / temo / aterrad* / aterrorizad*
            me aterra / tengo pánico / tengo terror / me asusta / temblando / tiemblo / asustad*
            me da miedo que / muert* de miedo / con miedo de / con miedo a / no quiero volver a
            no me atrevo a / no puedo volver a
        """,
        Meaning.HOME: """
            volver a casa / volver a mi casa / ir a casa / llegar a casa / mi casa / entrar en casa
            regresar a (mi)? casa / que llegue / que vuelva / cuando llega / cuando llegue
            cuando llegue a casa / llegue a casa / cuando vuelve / cuando vuelva / cuando bebe
            cuando se enfada / cuando se enoja / cuando toma / llega a casa / mi marido / mi pareja
            mi novio / mi esposo / mi padre / mi padrastro / mi ex / mi papá / en esta casa
            en mi propia casa / su reacción / oigo sus llaves / oír sus llaves / escucho sus llaves
            abre la puerta / sale de la cárcel
        """,
        Meaning.NOT_SAFE: """
            ya? no estoy a salvo / ya? no estamos a salvo
            ya? no estoy segur* en (mi|esta)? (casa|propia casa)
            ya? no me siento segur* (en|con) (casa|mi casa|esta casa|él|mi propia casa|mi marido|
                mi pareja|mi padre)
            temo por mi vida / temo por mi seguridad / temo por la vida de (mis|mi)
            temo por (mis hijos|mi hijo|mi hija|mi familia) / mi vida (corre|está en) peligro
            mi vida corre peligro / corro peligro / estamos en peligro / estoy en peligro
            peligro de muerte / (estoy|estamos|sigo|vivo) (escondid*|escondiendo|escondiéndome)
            me estoy escondiendo / me escondo (de|en) / me escondí (de|en)
            me (encerré|encierro) en (el baño|mi cuarto|la habitación|el cuarto|la pieza) (para|
                porque|con|y|con los)
            tengo miedo de que (me|nos|le) (mate|mates|pegue|haga algo|haga daño|encuentre|queme|
                viole|golpee|maten|hagan daño)
            me da miedo que (me|nos) (mate|pegue|haga algo|haga daño|encuentre|golpee)
            temo que (me|nos) (mate|pegue|haga algo|encuentre)
            (le tengo|tengo|me da) (mucho|muchísimo|pánico|terror)? miedo (a|de|que)? (mi|al|a mi|
                de mi) (marido|esposo|novio|pareja|ex|padre|papá|padrastro|hijo|hermano|tío|vecino|
                mujer|exmarido)
            le tengo (pánico|terror|pavor)
            vivo (aterrad*|aterrorizad*|con miedo a mi|con miedo de mi)
            vivo con miedo (a|de|en) (mi|que|él|casa|él en)
            me (anda|está|va|van|andan|están) (buscando|persiguiendo) (con|para|por|y)?
            anda buscándome / andan buscándome / viene (a por|por|tras) mí
            vienen (a por|por|tras) mí / vienen a (buscarme|matarme)
            (están|está) (abajo|afuera|en la puerta|fuera|en el portal) _ (armad*|
                preguntando por mí|esperándome|golpeando|gritando|con un|dando golpes)
            preguntando por mí
            (no respeta|se salta|se saltó|violó|rompió|incumple|quebrantó|
                quebranta) la orden de alejamiento
            la orden de alejamiento no le importa
            tengo que (salir|escapar|huir|irme) de (esta|mi) casa (antes|ya|porque|con)
            (necesito|quiero) (escapar|huir) de (mi marido|él|mi casa|mi pareja|mi padre|aquí antes)
            ya? no puedo hablar (alto|fuerte|ahora|mucho)? _ (está en|está aquí|me oye|me escucha|
                está al lado|está cerca)
            (durmió|duerme) con (el|un|una) (cuchillo|pistola|arma|machete|escopeta)
            (está|llegó|viene|llega|vino) (borracho|tomado|drogado) _ (rompiendo|gritando|golpeando|
                rompe|destrozando|pegando|me pega|con ganas de)
            está (rompiendo|destrozando) todo / rompió la puerta / me ha(n)? puesto precio
            les debo _ y (me van|vienen|me buscan|me están) / les debe (plata|dinero) a
            me quieren (matar|hacer daño|levantar|secuestrar|linchar)
            (me)? van a (matarme|secuestrarme)
            si (lo dejo|le dejo|me voy|hablo|lo denuncio|le denuncio|me separo) (me|nos) (mata|
                va a matar|matará)
            si (lo dejo|le dejo|me voy|hablo|lo denuncio|me separo) (mata a|le hace daño a|
                se lleva a)
            (dijo|dice|ha dicho|juró|jura|me dijo|grita) que (me|nos) (mata|va a matar|iba a matar|
                mataba|matará|quema)
            (amenaza|amenazó|ha amenazado) con (matarme|matarnos|quemarme|quemar la casa|quemarnos)
            me (tiene|tienen) amenazad* (de muerte)? / me mata a (mí|los niños|mis hijos)
            amenazas de muerte
            (tengo|me da|con) (mucho)? miedo (de)? que (mi|el|la) * (me|nos) (mate|pegue|haga algo|
                haga daño|encuentre|golpee|viole|queme|siga)
            (tengo|me da|con) (mucho|mucha|tanto)? miedo (de|a)? (volver|ir|llegar|entrar|
                regresar) a (mi)? casa
            (venir|viene|vendrá|va a venir) a matarme / venir a matarnos
            él me (va a matar|quiere matar|mata|matará|está buscando|anda buscando)
        """,
        Meaning.LOCKS: """
            me encierra / me encerró / me ha encerrado / me encierran / me tiene encerrad*
            me tienen encerrad* / me deja encerrad* / me dejó encerrad* / me tiene secuestrad*
            me retiene / me tiene prisioner* / me tiene atad* / me ató a / me tiene presa
            ya? no me deja (salir|ver a mi|hablar con|trabajar|tener amig*|usar el|tener el móvil|
                tener dinero|irme|ir a|llamar|tener celular|estudiar|ver a nadie|hablar con nadie)
            ya? no nos deja salir / me prohíbe (salir|ver|hablar|trabajar)
            me (quitó|quita|ha quitado|escondió|esconde|rompió) (el|mi|los|las) (móvil|celular|
                teléfono|pasaporte|documentos|papeles|dni|llaves|dinero|sueldo|tarjeta|cel)
            me quitan el pasaporte / se queda con mi (sueldo|dinero|pasaporte)
            me sigue (a todas partes|a todos lados|por la calle|hasta|cuando salgo|al trabajo|
                con el coche|con el carro)
            me persigue (por|hasta|con el coche|con el carro|con un|a todas|a todos|cuando|
                por la calle)
            me acosa / me acosan / me ha acosado / me vigila / me espía
            me controla (el móvil|el teléfono|todo|los mensajes|cada|el dinero|la ropa|el celular|
                a dónde)
            me revisa (el|los) (móvil|celular|teléfono|mensajes)
            me puso (un gps|un localizador|una app para) / me rastrea
            (lleva|lleva #|lleva dos|lleva varias) _ (debajo de|frente a|en la puerta de|afuera de|
                delante de) (mi)? casa
            me espera (en la puerta|a la salida|abajo|fuera|afuera) (de|del|y|con)? (casa|trabajo|
                mi casa)?
            (aparece|se planta|se presenta|viene) (en|a) mi (casa|trabajo|portal) (sin|cada|aunque|
                y|todos|a todas)
            ya? no me deja en paz y / me acecha / me stalkea
        """,
        Meaning.HURT: """
            hacerle daño / hacerles daño / hacer daño / aserle daño / haciéndole daño / hacerle algo
            hacerles algo / hacerle algo malo / lastimar / lastimarlo / lastimarla / lastimarlos
            lastime / dañar / dañarlo / dañarla / matar / matarlo / matarla / matarlos / matarle
            mato / golpear / golpearlo / golpearla / pegarle / pegarles / pegar / pegue / sacudir
            sacudirlo / sacudirla / zarandear / zarandearlo / zarandearla / ahogar / ahogarlo
            ahogarla / asfixiar / asfixiarlo / asfixiarla / estrangular / estrangularlo
            estrangularla / tirar al / tirar / tirarlo / tirarla / estampar / estamparlo / empujar
            empujarlo / empujarla / clavarle / clavarle un cuchillo / apuñalar / apuñalarlo
            acuchillar / envenenar / quemar / violar / tocar / abusar de / hacerle una locura
            perder el control con / perder la cabeza con / explotar con / descargarme con
            desquitarme con / romperle la cabeza / partirle la cabeza / callarlo a golpes
            taparle la boca con / taparle la cara con / ponerle la almohada / la empujé / lo empujé
            le pegué / la zarandeé / lo zarandeé / lo sacudí / la sacudí / casi le pego
        """,
        Meaning.CHILD: """
            mi bebé / al bebé / el bebé / mi bebe / mi hijo / mis hijos / mi hija / mis hijas
            los niños / las niñas / la niña / el niño / al niño / a la niña / mi niño / mi niña
            mi nene / mi nena / el nene / la nena / la beba / el crío / los críos / las mellizas
            los mellizos / los gemelos / mis peques / mi madre / mi mamá / mi padre / mi papá
            mi mujer / mi esposa / mi marido / mi esposo / mi novio / mi novia / mi pareja / mi ex
            mi hermano / mi hermana / mi abuela / mi abuelo / mi suegra / mi suegro / mi jefe
            mi jefa / mi vecino / mi padrastro / mi familia / mi nieto / mi nieta / alguien
            otra persona / la gente / los demás / a todos / la abuela / el abuelo / mi compañero
            mi tío / mi primo / mi hijastro / mi hijastra / mi guagua / mi chamaco / mi pequeñ*
        """,
        Meaning.HURT_THEM: """
            matarlo / matarla / matarlos / matarle / golpearlo / golpearla / pegarle / pegarles
            sacudirlo / sacudirla / zarandearlo / zarandearla / ahogarlo / ahogarla / asfixiarlo
            asfixiarla / estrangularlo / estrangularla / empujarlo / empujarla / lastimarlo
            lastimarla / lastimarlos / tirarlo / tirarla / acuchillarlo / apuñalarlo / apuñalarla
            quemarlo / quemarla / hacerle daño / hacerles daño / hacerle algo / hacerle algo malo
            hacerles algo
            (lo|la|los|las) (voy a|quiero) (matar|golpear|ahogar|estrangular|apuñalar|acuchillar|
                quemar|lastimar)
        """,
        # What takes it back, or brings it back.
        Meaning.NOT: """
            no / no me / nunca / nunca me / jamás / jamás me / tampoco / tampoco me / ni / ni me
            sin / nadie / nada de / ningún / ninguna / dejé de / he dejado de / cero / dejar de
            para no / lejos de / evité / en vez de / ni se me ocurre / ni loc* / ni de broma
            no es que / no es que me / no creo que / no digo que / no pienso que / no significa que
            no quiere decir que / no he vuelto a / no volví a / no me he / nunca me he / nunca he
            no te creas que / no parece que / tampoco es que / no me dan / no me entran
            no me vienen / no lo / no la / no las / no los
        """,
        Meaning.ASIDE: """
            no es (broma|joda|chiste|una broma|un juego|un chiste|un meme|un drama|mentira|meme|
                coña)
            no (estoy|ando) (bromeando|de broma|jugando|jodiendo|exagerando|de coña) / no bromeo
            no miento / no exagero / no (lo)? digo en broma / no (te|os|les) miento
            no te voy a mentir / no voy a mentir / nadie (lo)? sabe / nadie sabe que
            nadie se ha enterado / nadie lo nota / nadie me entiende / nadie me escucha
            nadie me cree / nadie me quiere / no le importo a nadie / no tengo a nadie
            (no|nunca) (se)? (lo|la)? (he dicho|dije|conté|he contado|cuento|
                digo) (a)? (nadie)? (que)?
            no (se)? (lo|le)? (digas|digan|digáis|cuentes|cuenten|contéis|avises|llames|llamen|
                asustes)
            no te (asustes|preocupes|enfades|enojes|rías) / no me juzgues / no me (hagas|hagan) caso
            no me (atrevo a|atrevía a) (decir|decirlo|contar|contarlo|decírselo)
            no se lo digo a nadie / no (sé|se)
            no sé (qué hacer|cómo decirlo|cómo decirte|por qué|si|qué me pasa|explicarlo) / no lo sé
            no sabía (cómo decirlo|a quién|si contarlo) / no (puedo|logro) dormir / no duermo
            no (como|ceno|descanso) / no paro de llorar / no dejo de llorar / no hago más que llorar
            no me levanto de la cama / no salgo de (la cama|casa) / no solo / no sólo
            no es solo que / no te lo (vas a creer|esperabas) / no lo parece / no se nota
            no me avergüenza decir / no me da vergüenza decir / no veo nada / no siento nada
            no sirve de nada / no hay manera / no hay forma / no hay día que no
            no pasa (un)? día (en|sin) que no / no hay noche que no / no pasa un día sin (que)?
            no hay un día (en)? que no / ni un día sin (pensar en)? / sin querer / sin parar
            sin dormir / sin más / sin parar de llorar / sin trabajo / sin dinero / sin casa
            sin nadie / sin esperanza / sin salida / sin que nadie (lo)? sepa / sin ganas de nada
            sin pareja / sin decir nada / sin que nadie se entere / sin duda / no doy más
            no puedo más / ya no puedo más / no aguanto más / ya no aguanto más / no doy para más
            no puedo seguir así / no puedo con todo / no puedo con (esto|nada|mi alma)
            no me importa nada / nada me importa / ya nada importa / nada tiene sentido
            nada vale la pena / nada me hace feliz / nada me ilusiona / nada funciona
            no me soporto / no me aguanto / no valgo la pena / no me queda nada / no tengo nada
            no tengo trabajo / no tengo ganas de nada / ya no siento nada / no veo (la)? luz
            no mejora nada / no mejoro / no me ayuda nada / nada ayuda / no hay nadie
            no estoy bien / no ando bien / no va bien / no me va bien / no es vida / esto no es vida
            no lo hago para llamar la atención / si no / a no ser
            (y)? (hoy|ahora) (tengo|celebro|soy|trabajo|doy clases|enseño|río|disfruto|bailo|cuido|
                puedo|somos|cumplo|abrí|corro)
            no (mames|manches|joda|jodas|inventes|seas mal*|fastidies) / no me canso
            no hay (un|una)? (solo|sola)? (día|noche|hora|momento|mañana) (en)? (el|la)? que no
            no pasa (un)? (día|hora|noche) (en)? que no
            nadie (me)? (ve|mira|oye|está|escucha|nota|sospecha|lo sospecha|imagina|lo imagina|
                se imagina|se da cuenta|entiende)
            si no me / si no / sino me
            no es (un)? (chiste|broma|joda|exageración|drama) / nunca (había tenido|tuve|he tenido|
                había sentido|he sentido) (tant*|una)
            no (le)? encuentro (el)? gusto a nada / nadie me (cree|entiende|escucha|toma en serio)
        """,
        Meaning.UNSAFE_WITH_SELF: """
            no me fío de mí (mism*)? / no confío en mí (mism*)? (esta noche|hoy|sol*|ahora|si)
            no estoy a salvo (conmigo|de mí|sol*) / no me siento segur* (conmigo|sol*)
            no es seguro que me quede sol*
            (tengo|me da|me doy) miedo (de)? (lo que (me)? (pueda|puedo|voy a|vaya a) (hacer|
                hacerme))
            (tengo|me da|me doy) miedo (de)? (quedarme sol*|estar sol*) (conmigo|esta noche|porque)
            (me tengo|me doy|tengo) miedo (a mí mism*|de mí mism*|de mí) / me tengo miedo
            me doy miedo
            miedo de (hacerme|hacerme algo|cometer una locura|hacer una locura|hacer una tontería|
                lo que pueda hacerme)
            miedo a (hacerme algo|hacerme daño|cometer una locura|hacer una tontería|
                hacer una locura|lo que pueda hacerme)
            (yo)? soy el peligro / soy un peligro para mí (mism*)? / el peligro soy yo
            peligro para mí mism* / no me (dejen|dejes|dejéis) sol* (esta noche|hoy|porque|que)
            no (debería|puedo) quedarme sol* (esta noche|hoy|porque)
            no sé si (voy a)? (aguanto|aguantaré|aguantar|resistir|resisto) (hasta mañana|
                esta noche|la noche|viv*)
            (puedo|voy a) (hacerme|acabar haciéndome) (algo|daño)
            (protégeme|protéjanme|protegedme) de mí / capaz de (hacerme|cualquier cosa conmigo)
        """,
        Meaning.NO_MORE: """
            más / nunca más / ni un día más / ya / no más / un día más / otro día / mucho más
        """,
        Meaning.OTHER: """
            él mismo / ella / ellos / ellas / mi hermano / mi hermana / mi padre / mi madre
            mi papá / mi mamá / mi hijo / mi hija / mi amigo / mi amiga / un amigo / una amiga
            mi primo / mi prima / mi tío / mi tía / mi abuelo / mi abuela / mi marido / mi mujer
            mi esposo / mi esposa / mi novio / mi novia / mi pareja / mi ex / mi vecino / mi vecina
            un vecino / una vecina / la vecina / el vecino / un compañero / una compañera
            mi compañero / mi compañera / mi jefe / mi jefa / mi suegro / mi suegra / mi sobrino
            mi sobrina / mi nieto / mi nieta / mi cuñado / mi cuñada / un primo / una prima / un tío
            alguien / la gente / gente / personas / las personas / algunas personas / mucha gente
            un chico / una chica / un hombre / una mujer / un señor / una señora / un paciente
            una paciente / pacientes / adolescentes / los jóvenes / jóvenes / un alumno / una alumna
            alumnos / una clienta / un cliente / su hermano / su hijo / su hija / su madre
            su padre / su marido / su mujer / mi gato / mi gata / mi perro / mi perra / un familiar
            un conocido / una conocida / un famoso / la actriz / actor / cantante / escritor
            escritora / poeta / mi alumno / mi alumna / mi psicóloga / mi terapeuta / la psicóloga
            mi compañero de piso / un cura / un profesor / una profesora
        """,
        # The writer as such; and where a clause of the writer's own begins, so that a denial before
        # it stays there: "nadie sabe que quiero ...", "no duermo y quiero ...".
        Meaning.I: """
            yo / me / conmigo / mi mism* / a mí me
            (y|que|es que) (quiero|kiero|quisiera|deseo|prefiero|preferiría|necesito|me gustaría|
                pienso|pienso en|voy a|tengo|tengo ganas de|estoy|me siento|ojalá|me|
                estoy pensando en|he pensado en|estoy cansad* de)
        """,
        Meaning.PAST: """
            hace (_)? años / hace muchos años / hace tiempo
            hace (mucho|muchísimo|bastante) (tiempo)?
            hace (un montón|añares|décadas|una década|media vida|una vida|siglos) / años atrás
            tiempo atrás / en su (momento|día) / una vez / alguna vez / más de una vez
            de (joven|adolescente|niñ*|chic*|pequeñ*|soltero|soltera|chaval|chavala|cabro|
                adolescentes)
            cuando era (joven|adolescente|niñ*|chic*|pequeñ*|estudiante|soltera|chaval*|más joven)
            cuando (yo)? tenía #
            a los (#|quince|dieciséis|diecisiete|dieciocho|veinte|treinta|catorce|trece|doce|
                veintidós|veinticinco)
            en la adolescencia / en mi adolescencia / en mi juventud / en mi infancia
            en el instituto / en el colegio / en la secundaria / en el liceo / en la prepa
            en la universidad / en la facultad / en la mili / en la pandemia / durante la pandemia
            en pandemia / en el confinamiento / en la cuarentena / en aquella época / en esa época
            en aquellos años / en esos años / en aquel entonces / por aquel entonces
            en ese entonces / aquel año / aquel invierno / aquel verano / aquella noche
            aquella vez / aquellos días / antes de (la|mi) terapia / antes de conocert*
            antes de conocer / antes de venir a / al principio de la terapia
            cuando empecé (la|contigo|a venir) / cuando llegué a (tu consulta|terapia|consulta)
            el año pasado / el año anterior / en mis (veinte|veintes|treinta|peores años)
            en mi peor (época|momento|año) / en mis peores (días|momentos|años|épocas)
            en los peores años / solía / en # / en dos mil / en los noventa / en los ochenta
            tras el parto de mi primer* / después de mi primer (parto|divorcio)
            el día que sobreviví / sobreviví / antes me / antes yo / antes quería / antes pensaba
            en otra vida / la de antes / el de antes / antaño / durante el divorcio / en el divorcio
            en mi primer año de / cuando vivía en / cuando nos separamos / cuando me divorcié
            durante años / durante mucho tiempo
            (a los|con) (10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)
            con (doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|
                veintidós|veinticinco) años
            en el #
            en (mi|la) época / hubo (una época|un tiempo) / había días en que
        """,
        Meaning.NOW: """
            ahora / ahora mismo / hoy / esta noche / otra vez / de nuevo / nuevamente / últimamente
            estos días / esta semana / este mes / anoche / ayer / todavía / aún / cada vez más
            en este momento / desde hace / desde hace _ años
            hace _ años que (quiero|pienso|tengo|me quiero|deseo|llevo|lucho|no quiero)
            hace años que (quiero|pienso|tengo|me quiero|deseo|no quiero)
            llevo (_)? (días|semanas|meses|años|horas|tiempo)
            hace (unos|dos|tres|pocos|un par de) (días|semanas|horas|minutos|ratos)
            hace (un rato|unas horas|poco|nada|una semana|un día|un mes) / esta mañana / esta tarde
            este (finde|lunes|martes|miércoles|jueves|viernes|sábado|domingo) / el finde / mañana
            ya mismo / ahorita / orita / en serio / de verdad / va en serio / lo digo en serio
            posta / neta / otra ves / volví a / he vuelto a / vuelvo a / sigo / a veces
            cuando llego a casa / de una vez / de una vez por todas / de una buena vez
            ya de una vez / tal vez
        """,
        Meaning.OFTEN: """
            todos los días / todas las noches / todo el día / todo el tiempo / todo el rato
            a diario / cada noche / cada día / cada mañana / cada vez que / siempre / siempre que
            constantemente / por las noches / a cada rato / a todas horas / muchas veces
            toda la noche / diario
        """,
        Meaning.OVER: """
            ya pasó / se me pasó / ya se me pasó / quedó atrás / ha quedado atrás / quedaron atrás
            es cosa del pasado / es pasado / es historia / pasaron / se fue / se fueron
            han desaparecido / desaparecieron / ha desaparecido / desapareció / lo superé / superé
            lo he superado / superado / superada / nunca más volvió / no ha vuelto / no han vuelto
            no volvió / no volvieron / nunca volvieron / nunca volvió / ya no están / ya no está
            ya no me pasa / ya no me sale / ya no lo pienso / ya no aparece* / ya no viene*
            desde entonces no / lo dejé atrás / lo dejé / lejos queda / queda lejos / quedan lejos
            me suena lejano / me parece lejano / ni me acuerdo / se acabaron / nunca más
            ya ni lo pienso / ya no existe / y mírame / mírame ahora / y aquí (estoy|sigo)
            y ya ves / y fíjate / fijate
        """,
        Meaning.ELSEWHERE: """
            película / películas / peli / pelis / la serie / una serie / serie de / novela
            telenovela / el libro / un libro / libro sobre / canción / letra de la canción
            curso de / curso sobre / un curso / charla sobre / una charla / taller / taller de
            taller sobre / paciente / pacientes / prevención / prevenir / un trabajo sobre
            trabajo sobre / tfg / tesis / clase de historia / clase sobre / noticia / noticias
            periódico / telediario / noticiero / documental / podcast / obra de teatro / la obra
            teatro / personaje / protagonista / videojuego / el juego / en el juego / la partida
            una partida / jurado / reportaje / artículo sobre / artículo / leí que / leí sobre
            debate sobre / debate / examen de / ponencia / conferencia / voluntari*
            teléfono de la esperanza / línea de ayuda / seminario / congreso / campaña
            investigación sobre / estadísticas / poeta / biografía / ópera / halloween
            día de muertos / altar de muertos / romeo / hamlet / en psiquiatría / enfermer*
            bombero / policía local / trabajo en urgencias / simulacro / actor / actriz / personajes
            poema / poemas / guion / dnd / la play
            (terminé|acabé|terminamos|cerramos|termina|acaba|fin de) la terapia / última sesión
            me (dieron|dio) el alta / el alta / (de|del) (este)? (grupo|chat|equipo|club|foro)
            un cuento / cuento sobre / el cuento / juego de rol
            (escribió|escribieron|pone|ponía|decía) en (la|una) (pared|pizarra|puerta)
        """,
        Meaning.IDIOM: """
            me muero de (risa|la risa|ganas|sueño|hambre|frío|calor|vergüenza|la vergüenza|sed|amor|
                pena|cansancio|celos|envidia|aburrimiento|los nervios|nervios|curiosidad|ternura|
                asco|gusto|alegría|emoción|felicidad|antojo|orgullo|rabia|pereza|intriga|
                impaciencia|miedo|ansias|placer|dolor de)
            (morir|morirme|morirse|moría|muerto|muerta|muertos|muertas|muriendo|muriéndome|murió|
                mueren|morí|muera|moriré) de (risa|la risa|ganas|sueño|hambre|frío|calor|vergüenza|
                la vergüenza|sed|amor|pena|cansancio|celos|envidia|aburrimiento|los nervios|nervios|
                curiosidad|ternura|asco|gusto|alegría|emoción|felicidad|antojo|orgullo|rabia|pereza|
                intriga|miedo|éxito|vieja|viejo|viejita|viejito|viejos|causas naturales)
            me muero por (un|una|unos|unas|ver*|ir|conocer*|contar*|saber*|tus|esos|comer*|volver|
                que|el|la|los|las|probar)
            me muero si / me muero con / (casi|por poco) me (muero|morí|mato|da algo|da un infarto)
            casi (morimos|nos morimos|muero|morí) / que me muero / me morí de
            muero de (risa|ganas|amor|ternura|hambre|sueño|vergüenza|calor|frío)
            muero por (un|una|ver*|ir|contar*) / (me quería|me quise) morir
            quería morirme (cuando|de) / me moría de / me moría por / para morirse / pa morirse
            de muerte lenta / de mala muerte / a muerte / hasta la muerte
            (esto|eso|este|esta|ese|esa) (calor|trabajo|tráfico|espera|dieta|niño|niña|espalda|
                dolor de|tos|resaca|frío|humedad|alergia|mudanza) (me|nos)? (mata|está matando|
                va a matar|matará)
            nos va a matar / va a matarnos / me está matando / me están matando / me matan
            me mata el / me mata la / me mata de (risa|amor) / me mata que / me mata cuando
            me van a matar / me mata si
            (mi madre|mi mamá|mi jefe|mi jefa|mi vieja|mi hermana|mi abuela|mi entrenador|mi profe|
                mi profesora|mi suegra|mi amiga|mi hija|mi mujer|mi señora|mi editora|
                mi compañera) me (mata|va a matar|matará|mataría|quiere matar)
            me mata si me (olvido|oye|ve|entero) / me matan si
            (me maté|me mato|me he matado|matarme|matándome|me maté a|me mato a|nos matamos|
                me matas) (estudiando|trabajando|entrenando|a estudiar|a trabajar|limpiando|
                cocinando|corriendo|para|por llegar|por terminar|currando|currar|de risa|de la risa|
                a correr|a currar|a dieta|haciendo|en el gimnasio|en el gym|preparando|buscando)
            me (maté|mato|he matado) (con|por) (el|la|las|los) (moto|bici|escaleras|patines|curro|
                trabajo|oposición|examen)
            matar el (tiempo|hambre|gusanillo|aburrimiento|rato|antojo|bicho)
            matar (la tarde|las horas|las ganas|dos pájaros|cucarachas|mosquitos|moscas|hormigas|
                la curiosidad|el rato)
            mataría por (un|una|unos|unas|ese|esa|tener|dormir|volver|comer)
            (estoy|ando|quedé|quedamos|acabé|llegué|llego|estamos|vengo|terminé|caí|sigo|
                amanecí) (medio|más|toda|todo|casi)? (muert*|rot*|reventad*)
            muert* de (risa|cansancio|sueño|hambre|miedo|vergüenza|frío|calor|ganas|amor)
            más muert* que viv* / me (deja|dejó|dejan) muert* / naturaleza muerta / punto muerto
            horas muertas / tiempo muerto / mar muerto / día de (los)? muertos / mosca muerta
            se me (murió|muere|ha muerto) (el|la) (móvil|celular|teléfono|batería|planta|pc|
                ordenador|coche|carro|auto|compu)
            tierra trágame / que (me)? trague la tierra / me va a dar algo
            matar (a)? mi (jefe|hermano|hermana|marido) (jaja|jeje) / qué muerte / te mueres
            te morís / muérete / no te mueras / te vas a morir (de risa|cuando) / vivir para ver
            vivir la vida / dejarme la vida en / me va la vida en / me dejo la vida (en|trabajando)
            me cambió la vida / cambiar de vida / cambio de vida / nueva vida / vida nueva
            otra etapa de mi vida / el amor de mi vida / la mejor época de mi vida
            vida (laboral|profesional|social|amorosa|sexual|de solter*|de casad*|en pareja|nocturna|
                sentimental|académica|sedentaria|digital|militar|universitaria|de estudiante|
                de nómada|de okupa)
            acabar (con)? (el|la|los|las|este|esta|mis|mi) (tesis|carrera|proyecto|libro|curso|
                reforma|obra|obras|deudas|deuda|estudios|trabajo|informe|mudanza|papeleo|contrato|
                relación|matrimonio|máster|temporada|serie|plato|hipoteca)
            terminar (con)? (el|la|los|las|este|esta|mis|mi) (tesis|carrera|proyecto|libro|curso|
                reforma|obra|obras|deudas|estudios|trabajo|informe|mudanza|papeleo|contrato|
                relación|matrimonio|máster|temporada|serie|novio|novia|marido|pareja|hipoteca|
                terapia)
            (acabar|terminar) con (mi|el|la) (novio|novia|pareja|marido|ex|chico|chica|relación|
                plaga|stock|stress|estrés|insomnio|ansiedad|tabaco|polvo|desorden)
            (acabar|terminar) (con todo|con esto|todo) (lo|el|la|los|las|de|antes de|a tiempo|este|
                el papeleo|en la oficina)
            quiero que (se)? (acabe|termine) (el|la|este|esta) (curso|obra|semana|año|verano|
                invierno|mes|reforma|cole|juicio|mudanza|proyecto|turno|examen|oposición)
            (cortarme|me corto|me corté|me he cortado|cortar|corto|corté|me voy a cortar|
                me quiero cortar) (el pelo|el flequillo|las uñas|el cabello|las puntas|la melena|
                la coleta|la barba|el fleco|el cerquillo|la chasquilla|la luz|el rollo|
                un poco el pelo|pelo|un pelo|un poco|mucho|ni un pelo)
            (cortarme|me corté|me he cortado|me corto|me quemé|me he quemado|me lastimé|
                me hice daño|me hice un corte|me golpeé|me di un golpe|me arañé|me rasguñé|
                me pinché) (un|el|la|los|las|con|en) (dedo|mano|pulgar|pie|papel|folio|cuchillo de|
                lata|cristal|vaso|horno|aceite|plancha|sol|playa|piscina|sartén|olla|lengua|rodilla|
                tobillo|espalda|gimnasio|gym|partido|rosas|rosal|zarza|gato|agua|café|caldo|cabeza|
                dedo del pie|hombro|talón|cocina|jardín|puerta|mesa|máquina|entrenamiento)
            (cortarme|me corté|me he cortado|me quemé|me he quemado|me lastimé|me hice daño|
                me golpeé|me pinché|me corto|me quemo) (_)? (cocinando|pelando|picando|afeitándome|
                afeitándo*|depilándome|podando|jugando|corriendo|entrenando|esquiando|bailando|
                cortando|planchando|rallando|rasurándome|fregando|lavando|abriendo|haciendo|
                sin querer|al afeitarme|con la comida|en la playa|por torpe|cosiendo)
            me quemé (los hombros|la espalda|la nariz|enter*) (en la playa|con el sol|al sol|
                tomando)?
            me corto con (la gente|desconocidos|extraños)
            desaparecer (unos días|un rato|el fin de semana|este finde|una semana|del mapa unos|
                de las redes|de instagram|de facebook|de whatsapp|un par de|en la playa|al campo|
                en vacaciones|un mes)
            despertar* (tan)? (temprano|pronto|tarde|a las|a los|al bebé|al niño|a nadie|a mi|a la|
                con alarma|sin alarma|antes)
            despertar (temprano|al|a|con|mi|la|su|el interés)
            no despertar (al|a la|a los|a las|a mi|a nadie|sospechas|al bebé)
            vivir (en una|en un|en el|en la|en mi|en otra|en otro|en casa|sola|solo|junt*|
                de alquiler|cerca|lejos|acá|aquí|allí|allá|con mis|con mi|con él|con ella|con ellos|
                con mis|con compañeros|con vistas|más cerca|más tranquil*|de rentas|del cuento|
                pegad* a|pendiente|en pareja|la experiencia)
            vivir en (madrid|barcelona|buenos aires|españa|méxico|bogotá|lima|santiago|sevilla|
                valencia|ciudad|francia|alemania|pareja)
            estar aquí (sentad*|encerrad*|trabajando|parad*|contigo|hoy para|a las|tumbad*)
            seguir (aquí|acá) (sentad*|trabajando|en la empresa|en esta empresa|en este trabajo|
                esperando|con vosotros)
            (es|sería|fue|era) (un)? suicidio (subir|ir|conducir|salir|con este|con|a las|político|
                profesional|deportivo|comercial|económico|laboral|intentar|bajar)
            suicidio (político|profesional|deportivo|comercial|económico|laboral|colectivo)
            escuadrón suicida / misión suicida / gol suicida / kamikaze / hara kiri
            tirarme a la (piscina|pileta|alberca|bartola|cama)
            (tirarme|lanzarme|me tiro|me lancé|lanzarse|saltar|tirarse) (al agua|a la aventura|
                a la piscina|a la pileta|a la alberca|al ruedo|al vacío y cambiar|en paracaídas|
                de un avión en|en parapente|por la tirolina|al sofá|al sillón|al mar de cabeza|
                a la cama|a la comba|a la cuerda|por el tobogán|de alegría|de la silla|de la cama|
                de emoción|de felicidad|a otro tema|a un charco|a emprender)
            (hacer|hice|en|para|con|de) puenting / bungee
            (el|mi) último (día|mes) (de|en) (trabajo|clase|curro|la oficina|vacaciones|colegio|
                cole|la empresa|prácticas|la uni)
            (mi|la|nuestra) última noche (en|de) (vacaciones|roma|lisboa|madrid|hotel|soltera|
                soltero|camping|el piso|esta casa|el hotel|la playa|el piso viejo)
            (fiesta|cena|comida|despedida|regalo|discurso|asado|almuerzo|cóctel|tarta|viaje|partido|
                concierto|gira|misa) de (despedida|solter*)
            despedida de solter*
            despedida (de|a|para) (mis compañeros|la empresa|mis alumnos|la oficina|el equipo|
                del trabajo|mi jefe|los compañeros|la clase|mis colegas|una compañera|un compañero)
            carta de despedida (a|para|de) (mis|mi|la|los|el) (compañeros|empresa|jefe|jefa|trabajo|
                equipo|oficina|alumnos|clase|colegas|tabaco)
            carta de (renuncia|dimisión|recomendación|presentación|motivación|amor)
            adiós a (mi|mis|la|las|los|el|un|una) (moto|coche|carro|kilos|dietas|deudas|tabaco|casa|
                piso|trabajo|verano|vacaciones|gafas|rutina|muletas|muela|escayola|invierno|oficina|
                jefe|estrés|ansiedad)
            adiós (verano|vacaciones|dieta|muletas|gafas|tabaco|ansiedad)
            (las|la|mis|mi|el) (pastillas|medicación|medicamento|medicina|
                antidepresivo) _ (con el médico|con la psiquiatra|con mi médico|con receta|
                con mi psiquiatra|del perro|del gato|del mes|para el colesterol|para la tensión|
                de la tensión|de la presión|para la presión|para la alergia|para el dolor|
                del tiroides|anticonceptivas)
            pastillas (anticonceptivas|de menta|de jabón|de caldo|de freno|para la tos|juanola)
            pistola de (agua|silicona|calor|clavos)
            cuerda (de guitarra|de escalada|floja|para tender|de saltar)
            me pega (el sol|el aire|mucho|fuerte el|con|la brisa|esa camisa|este color|el viento|
                la luz|el color|el calor|el bajón|bajón|la nostalgia|la morriña)
            me pegó (el sol|fuerte|un susto|la gripe|la tos|un catarro|el virus|el covid|duro|
                el bajón|un abrazo|la nostalgia|un grito|un resfriado|la calor|el acento|un cólico|
                una gastroenteritis)
            me ha pegado (la gripe|el resfriado|un susto|fuerte|el catarro|el covid|el virus)
            nos pegó (el|la|fuerte|duro)
            me golpeó (la noticia|fuerte|la realidad|en la|la puerta|el balón|un balón)
            me dio un golpe de (calor|suerte) / me dio (un|unos) (golpecito|abrazo)
            me empuja a (seguir|hacer|salir|ser|mejorar)
            me empujó a (seguir|hacer|salir|estudiar|buscar)
            me obliga a (levantarme|madrugar|salir|caminar|estudiar|descansar|comer|hacer ejercicio|
                moverme|parar)
            me (encierro|encerré) a (estudiar|trabajar|escribir|leer)
            (el médico|la médica|el gato|el perro|la lluvia|la nieve|el jefe|la gripe|el trabajo|
                la rodilla|el tráfico|la tormenta) no me deja (salir|trabajar|dormir|ir a|
                hablar con)
            me persigue (la mala suerte|el sueño|la idea de|el perro|el gato|un mosquito|la culpa|
                esa canción)
            me sigue (pareciendo|gustando|costando|doliendo|dando|en instagram)
            me vigila (el gato|el perro|la tensión)
            me quita (el sueño|tiempo|las ganas|energía|el hambre) / quiero una vida
            quiero (mi|la) vida (de antes|tranquila|normal) / gusto de vivir
            me gusta (vivir|estar viv*|mi vida|la vida) / con ganas de vivir / ganas de vivir
            amo (vivir|mi vida|la vida) / disfruto (de)? (vivir|la vida|mi vida|estar viv*)
            feliz de estar viv* / agradecid* de estar viv* / contento de vivir / contenta de vivir
            da gusto (vivir|estar viv*) / qué bueno (vivir|estar viv*)
            deseo (suerte|lo mejor|que todo)
            prefiero (morir|morirme) (antes )?(de hambre|de calor|que comer|que volver con)
            antes muerta que sencilla / genio y figura hasta / hasta que la muerte / pena de muerte
            corredor de la muerte / pulsión de muerte / miedo a la muerte
            la muerte de (mi|su|un|una|mis|la|el|los) / la muerte del / el duelo por la muerte
            murió / falleció / ha muerto / ha fallecido / mi marido que en paz descanse
            tiempo de (vivir|morir) / vivo en / vivo con / vivimos
            (harta|harto|cansada|cansado) de la vida de (oficina|oficinista|ciudad|pueblo|autónom*|
                aeropuerto*|hotel*|soltero*|soltera*)
            última noche (en|de) (este|esta|el|la|mi|nuestra) (piso|casa|ciudad|hotel|apartamento|
                país|pueblo|habitación)
            sin mí en (la puerta|el cole|clase|la escuela|la guardería|la oficina|el equipo)
            sin mí un rato / sin mí el fin de semana
            (suicidio|suicidios) (de|del|de la|de los) (mi|su|un|una|mis|mi *|aquel|actor|cantante|
                vecino|vecina|poeta|escritora|escritor|compañer*|hij*)
            irme (a|al|de vacaciones|del trabajo|de viaje|a vivir|de casa de mis|ya a casa|temprano|
                a dormir)
            hacerlo (bien|mejor|así|todo|sol*|yo)
            (gato|gata|gatito|gatita|perro|perra|bebé|niño|niña|loro|rosal) _ me (arañó|rasguñó|
                mordió|golpeó|pegó|quemó)
            tirarme de los pelos / me tiro de los pelos
            último mensaje (del|de la|de este) (año|día|semana|noche|mes|curso|temporada)
            (quitó|quita) el (móvil|celular|teléfono) (de la mano|para que|un rato|en la cena|
                y me trajo)
            (mi|el) último mensaje antes de / mátame camión
            (chiste|meme|video|audio|foto|frase|escena|final|comentario|calor|subida|cuesta|
                clase de spinning|partido|entrenamiento|pregunta) _ me mató
            (de|con) esta vida de / vivir tan (lejos|cerca|bien|ajustad*|deprisa)
            vivir de (alquiler|mis padres|la música|esto|lo que|mi)
            desaparecer (un|dos|por un|un par de|solo un|este|todo el|unas) (fin|finde|día|días|mes|
                rato|semana|semanas|tiempo|horas|poco)
            que mi vida (sea|siga|gire|se convierta|dependa|cambie|tenga|mejore)
            (acabar|terminar) (ya|pronto|por fin) (la|el|los|las|con la|con el|de|este|esta)
            viviendo (en|con) (este|esta|el|la|mi|mis|un|una|casa de) (piso|casa|ciudad|pueblo|
                barrio|padres|suegra|suegros|apartamento|ex|madre|hermano|hermana|departamento|
                habitación)
            (va a|van a|puede|quieren) (acabar|terminar) con mi (vida social|paciencia|salud)
            puente (de mayo|de diciembre|de noviembre|festivo|del pilar|de la constitución|
                de semana santa|largo|aéreo)
            ya? (tengo|puse|fijé|marqué|decidí|elegí) (la|una|el)? (fecha|día) (de|del|para) (la|
                el|mi|un|una|nuestra)? (boda|examen|cita|cirugía|operación|viaje|parto|mudanza|
                juicio|entrevista|fiesta|consulta|vacuna|concierto|graduación|matrimonio|prueba|
                médico|reunión|bautizo|entrega)
            cartas? (de|a los|para los) (navidad|reyes|reyes magos|presentación|motivación|
                recomendación|trabajo|amor|póker|santa|agradecimiento|papá noel)
            despedida de (solter*|año|curso|empresa|verano|mi compañer*) / plan (de negocio*|de
                estudios|de pensiones|de comidas|de trabajo|de fin de semana|de ahorro)
            (mis|los) cortes de (pelo|luz|agua|carne) / tirarme (en|a) (la|el|mi) (cama|sofá|
                sillón|piscina|playa|pasto|césped|alberca|sol) / voy a saltar (la cuerda|de
                alegría|ese tema|esa parte)
            (fui|fuimos|paseo|paseé|subí) al (puente|mirador|tejado) _ (a|para) (hacer fotos|sacar
                fotos|arreglar|ver)
            mañana (ya)? no (voy a estar|estaré|estoy) _ (tengo|trabajo|porque tengo|en casa|en la
                oficina|turno|viajo|voy al médico|en clase)
            cuerda (para|de) (el|la|un)? (columpio|tender|ropa|saltar|escalar|escalada|guitarra|
                perro|cometa) / (tender|colgar) la ropa
            (lo|la|las) (hago|haré) _ (informe|cena|tarea|compra|tortilla|deberes|colada|trabajo)
            (esta noche|hoy|mañana) lo hago (el|la|los) *
            no te culpes _ _ _ _ (dijo|dice|decía|repite) / (pastillas|medicinas|
                medicación) en el cajón de la (cocina|mesilla) / fiesta sorpresa / (quemé|corté|
                golpeé) _ _ (sin querer|por accidente|cocinando|pelando|planchando)
            me tomé (un|una|dos) (paracetamol|ibuprofeno|aspirina|pastilla) / (nadie|no) (sospecha|
                se imagina) _ (sorpresa|regalo|boda)
            (tren|metro) para (ir|verte|visitar|volver) / (esperando|espero) el (tren|
                metro) para (ir|verte|volver|visitar)
            (subí|fui|salí) a la (azotea|terraza) a (tender|regar|fumar|tomar)
        """,
    },
    numbers="""
        dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez / once / doce
        trece / catorce / quince / dieciséis / diecisiete / dieciocho / diecinueve / veinte
        veintiún / veintiuno / veintidós / veintitrés / veinticuatro / veinticinco / treinta
        cuarenta / cincuenta / sesenta / setenta / ochenta / noventa / cien
    """,
    ordinary="""
        mátame / mátenme / suicidarse / suicidarte / matarse / matarlo / matarla / matarte
        ahorcarse / colgarse
        cortarse / quemarse / lastimarse / lastimarlo / lastimarla / hacerse / herirse / morirse
        morirte / tirarse / lanzarse / arrojarse / despertarse / despertarte / quitarse / quitarte
        autolesionarse / golpearse / golpearlo / golpearla / castigarse / castigarlo / envenenarse
        desvivirse / eliminarse / dispararse / ahogarse / dormirse / levantarse / acostarse / irse
        marcha / marte / pasadas / sabida / subida / movida
        corte / sala / salida / venda / venas / puedes / quedar / quedo / vivienda / vivero / morado
        morada / moral / moro / muro / mucho / puerta / suerte / fuerte / muestra / muestras / visa
        visita / vino / viajar / viaje / despedir / planta / plantas / platillos / platos
    """,
    spellings={
        "q": "que",
        "k": "que",
        "ke": "que",
        "qe": "que",
        "kiero": "quiero",
        "qiero": "quiero",
        "quero": "quiero",
        "qro": "quiero",
        "kero": "quiero",
        "qiera": "quiera",
        "kisiera": "quisiera",
        "m": "me",
        "moririme": "morirme",
        "buelbo": "vuelvo",
        "vuelbo": "vuelvo",
        "bolvi": "volví",
        "volbi": "volví",
        "brasos": "brazos",
        "bez": "vez",
        "kitar": "quitar",
        "kitarme": "quitarme",
        "qitar": "quitar",
        "muerirme": "morirme",
        "inporta": "importa",
        "d": "de",
        "x": "por",
        "xq": "porque",
        "pq": "porque",
        "porq": "porque",
        "xk": "porque",
        "toy": "estoy",
        "stoy": "estoy",
        "tngo": "tengo",
        "tng": "tengo",
        "boy": "voy",
        "vivr": "vivir",
        "bivir": "vivir",
        "bibir": "vivir",
        "vibir": "vivir",
        "bida": "vida",
        "bibo": "vivo",
        "moriir": "morir",
        "morrir": "morir",
        "muerrta": "muerta",
        "muerrto": "muerto",
        "ves": "vez",
        "aser": "hacer",
        "acer": "hacer",
        "aserme": "hacerme",
        "acerme": "hacerme",
        "aserlo": "hacerlo",
        "ago": "hago",
        "ise": "hice",
        "ice": "hice",
        "ase": "hace",
        "acavar": "acabar",
        "aora": "ahora",
        "oy": "hoy",
        "asta": "hasta",
        "arto": "harto",
        "arta": "harta",
        "nadien": "nadie",
        "sta": "esta",
        "noxe": "noche",
        "oi": "hoy",
        "matarm": "matarme",
        "morirm": "morirme",
        "suisidio": "suicidio",
        "suisida": "suicida",
        "suisidas": "suicidas",
        "suisidarme": "suicidarme",
        "desaparezer": "desaparecer",
        "desapareser": "desaparecer",
        "pa": "para",
        "tmb": "también",
        "msm": "mismo",
        "wey": "güey",
    },
    rules=(
        # The wish is said last: "morirme, eso es lo que quiero", "matarme es en lo que pienso".
        "SELF: DIE WANT|THINK",
        # "Seguir viviendo" is to keep and to live in one.
        "SELF: CANNOT LIVE with KEEP",
        # Verbs tell the person: these are the writer's own whoever else is named before.
        "SELF: WANT|WILL|THINK|TRIED|AFRAID_I|HAVE KILL_SELF despite OTHER",
        # Everything is settled "so that nobody has trouble": that denies nothing.
        "SELF: AFFAIRS & GONE|READY|FAREWELL despite NOT",
        # "La empujé, no sé de qué soy capaz": what the writer may do to another, in any order.
        "OTHERS: HURT & CHILD with AFRAID_I despite OTHER NOT",
    ),
)
