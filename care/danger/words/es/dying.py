"""Spanish: dying, living, and killing oneself."""

from care.danger.meaning import Meaning

MEANINGS = {
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
}
