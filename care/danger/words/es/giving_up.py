"""Spanish: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NO_LIFE: """
        ya? no (tengo|encuentro|veo|hallo|me quedan|quedan|hay) _ (ganas|motivos|motivo) _ vivir
        ya? no (tengo|encuentro|veo|hallo|me quedan|hay) _ (razón|razones|sentido) _ vivir
        ya? no (tengo|encuentro|veo|me quedan|hay) _ (ganas|motivos|razón|razones) _ (seguir viv*|
            existir|seguir aquí)
        ya? no (tengo|encuentro|veo|me quedan|hay) _ (motivos|motivo|razón|razones) para seguir
        ya? no (tengo|encuentro|veo) (un|ningún) motivo para (seguir|vivir|levantarme|continuar|
            estar aquí)
        ya? no (tengo|encuentro|veo) (una|ninguna) razón para (seguir|vivir|levantarme|continuar)
        ya? no tengo (fuerzas|fuerza) (para|de) (vivir|seguir viviendo|seguir viv*|estar viv*|
            existir)
        ya? no me quedan fuerzas para (vivir|seguir viviendo|seguir|seguir adelante|continuar)
        ya? no tengo fuerzas para (seguir|seguir adelante|seguir luchando|continuar)
        ya? no tengo (nada|ya nada|a nadie) por (lo que|qué|que|quien) (vivir|seguir|luchar)
        ya? no (tengo|queda|me queda|hay) _ nada _ (vivir|seguir viviendo)
        ya? no (le)? (veo|encuentro|hallo) (el)? sentido a (la vida|vivir|mi vida|esta vida|existir|
            seguir)
        ya? no (le)? (veo|encuentro|hallo) (ningún)? sentido a (la vida|vivir|seguir|mi existencia|
            estar viv*)
        ya? no tiene (ningún)? sentido (vivir|seguir|seguir viviendo|seguir viv*|mi vida|la vida|
            existir)
        ya? no tiene caso (vivir|seguir|seguir viviendo|continuar)
        qué caso tiene (vivir|seguir)
        qué sentido tiene (vivir|seguir|seguir viviendo|la vida|mi vida|estar viv*|todo esto|
            existir)
        la vida (ya)? no (tiene|tenía)? sentido / la vida (ya)? no tiene (ningún)? sentido
        mi vida (ya)? no tiene (ningún)? sentido / la vida (ya)? no (me)? vale (nada|la pena)
        mi vida (ya)? no (me)? vale (nada|la pena|para nada) / la vida no (me)? merece la pena
        vivir (ya)? no (vale|merece|tiene) (la pena|sentido)
        ya? no vale la pena (vivir|seguir|esta vida)
        ya? no (me)? (vale|merece) la pena (vivir|seguir viviendo|seguir viv*|seguir|la vida|estar
            viv*)
        (cansad*|hart*|agotad*|podrid*) de (vivir|la vida|existir|esta vida|mi vida|estar viv*)
        (cansad*|hart*|agotad*) de (seguir viv*|respirar|seguir viviendo|estar en este mundo|ser yo)
        (cansad*|hart*|podrid*) de (esta|mi) (puta|perra|maldita|mierda de) vida
        me cansé de vivir / me cansé de (existir|la vida|esta vida|seguir viv*|luchar por vivir)
        me harté de (vivir|la vida)
        (perdí|he perdido|perdiendo|se me quitaron|se me fueron|me quitaron) _ ganas de vivir
        (se me han|se me) (quitado|ido|quitan|van) las ganas de vivir
        cero ganas de (vivir|existir)
        sin (ganas|motivos|razones|razón|ilusión) (de|para|por) (vivir|seguir viviendo|existir|
            seguir viv*)
        sin ganas de (seguir|seguir aquí|estar viv*|seguir en este mundo|despertar|nada de vivir)
        pocas ganas de vivir / ya? no me quedan ganas de (vivir|nada de vivir|seguir)
        vivir me pesa / ya? no quiero (esta|mi|la) vida / ya? no quiero (esta|la|mi) vida
        la vida ya no la quiero / la vida (ya)? no la quiero / ya? no quiero más vida
        ya? no quiero más esta vida / ya? no quiero la vida
        para qué (vivir|vivo|sigo viviendo|seguir viviendo|seguir viv*|sigo viv*|existo|existir|
            seguir|sigo|despertar|despertarme|sigo aquí|seguir aquí|estoy viv*|nací|vine al mundo)
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
        me da (igual|lo mismo) (vivir|morir|morirme|si me muero|estar viv*|si vivo|que me muera|si
            me pasa algo|vivir que morir|si me atropell*)
        me (es|resulta) indiferente (vivir|morir)
        ya? no me importa (morir|morirme|si me muero|vivir)
        ya? no me importaría (morir|morirme|no despertar|que me atropell*|si me muero|desaparecer|
            que me pase algo)
        ya? no me (importa|importaría) (lo que me pase|si no despierto|que se acabe)
        ya nada me ata a este mundo / (estaría|estoy) mejor muert* / mejor (estar)? muert*
        más me valdría estar muert* / mejor me muero / mejor muert* que (así|viv*)
        mejor (sería)? (morir|morirme|morirse|no existir) / mejor estaría muert*
        prefiero (la muerte|estar muert*|morir|morirme) / prefiero no (vivir|existir|estar)
        preferiría (estar muert*|no vivir|no existir|morir|morirme|no estar)
        antes muert* que otro
        (no soporto|no aguanto) (vivir|estar viv*|existir|esta vida|mi vida|la vida|mi existencia)
        (no soporto|no aguanto) (más|un día más) (vivir|la vida|esta vida|en este mundo|viv*)
        ya? no puedo (más)? con (la|mi|esta) (puta|perra)? vida
        (no doy|no puedo) más con (la|mi|esta) vida
        ya? no quiero (seguir|continuar) (viviendo|viv*|existiendo|respirando|en este mundo|en esta
            vida)
        ya? no quiero (ser|ser yo|estar más|seguir más|seguir así|seguir luchando|seguir sufriendo)
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
        que (dios|el señor|la virgen) me (lleve|llame|recoja) (ya|cuando quiera|pronto|hoy|de una
            vez|con él|con ella)
        no (le)? (veo|encuentro) sentido a (levantarme|despertarme|despertar|abrir los ojos|otro
            día)
        paso de (vivir|la vida|seguir viv*)
        (no me apetece|me da pereza|me da paja|qué pereza) (vivir|seguir viv*|estar viv*|existir)
        no me (mato|suicido|quito la vida|he matado|he suicidado) (solo|nomás|únicamente|todavía|
            aún)? (porque|es porque|por mis|por mi|por no)
        si no me (mato|suicido|he matado) es (porque|por)
        (solo|sólo|si|únicamente) (sigo|estoy|vivo|aguanto) (todavía|aún)? (aquí|viv*|acá|en este
            mundo|en pie)? (es)? por (mis|mi|ell*|no) *
        si no fuera por (mis|mi|ell*|él) _ (ya)? (me habría|no estaría|me hubiera|no seguiría|
            estaría muert*|me mataba)
        (apretar|tocar|pulsar|hubiera|presionar|existiera|tuviera) un botón (y|para|de) (morir|
            morirme|desaparecer|dejar de existir|no existir|apagarme|apagar todo|borrarme)
        (me imagino|imagino|sueño con|fantaseo con|planeo|veo|pienso en) mi (propio|
            propia)? (funeral|entierro|velorio|velatorio|muerte|ataúd|suicidio)
        (me da|tengo) (más)? miedo (es)? (seguir viviendo|seguir viv*|vivir|de vivir|de seguir viv*)
        no (le)? (temo|tengo miedo) a (la muerte|morir) _ (temo|vida|vivir)
        la muerte (me)? (parece|sería) (un descanso|un alivio|la solución|lo mejor|la única salida|
            una liberación)
        (morir|morirme|la muerte) (me)? (parece|sería|es) (un descanso|un alivio|la solución|lo
            mejor|la única salida|una liberación|mi única salida|lo único)
        todo me lleva a (lo mismo|la misma idea)? _ (morir|morirme|matarme|la muerte)
        (estoy|me siento) (viv*)? de sobra (en este mundo)? / el mundo (estaría|estará|
            iría) mejor sin mí
        (aborrezco|odio|maldigo) (el día en que nací|haber nacido|estar aquí)
        ya? no (quiero|deseo|pienso|puedo) (vivir|estar|seguir|existir|respirar) (ni)? (un (día|
            minuto|segundo) más|más)
        ya viví (suficiente|bastante|lo que tenía que vivir|demasiado)
        (he|ya he) vivido (suficiente|bastante|demasiado|lo que tenía que vivir)
        la muerte me (ronda|llama|persigue|tienta|espera)
        si (yo)? me (muero|muriera|mato|matara) _ (nadie|todos|mejor|me da igual|qué más da|ni se
            enteran|da lo mismo|no pasa nada|se acaba|descanso|descansan)
        ya? no tengo (por qué|porqué|para qué|motivo para|razón para) (vivir|seguir viviendo|seguir
            viv*|seguir|seguir aquí|existir)
        por qué (dios)? no me (dejas|deja|dejan) morir / por qué no me (muero|morí|llevas|lleva|
            mata)
        (vivir|la vida|existir) (ya)? (se me hace|me resulta|me es|se ha vuelto|se
            volvió) (insoportable|imposible|una tortura|un calvario|cuesta arriba _ morir)
        ya? no (creo que|sé si) (aguante|aguanto|dure|duro|llegue|llego) viv* / ya? no (creo
            que) (aguante|dure|llegue) (un)? (mes|día|semana|noche) más viv*
        (solo|únicamente)? (veo|tengo|queda|me queda) (una|esta) (sola)? (salida|solución|
            opción) _ _ (muerte|morir|morirme|matarme|irme)
        (tantas)? ganas de (desaparecer|irme|borrarme) (del|de este) mundo
        (si)? me (diera|diese|da) un (infarto|derrame|cáncer) (sería|mejor|ojalá|me haría un favor|
            qué alivio|descansaría)
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
        nadie me (lloraría|extrañaría|extrañará|extraña|va a extrañar|recordaría|llorará|va a
            llorar|necesita)
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
        (mejor|más tranquil*|más feliz|más felices|más ligero*|en paz|aliviad*|libres|más fácil|más
            liviano*)
        (van|va|iban|iba) a (estar|vivir|ser|dormir|quedar|quedarse) (mucho)? (mejor|más tranquil*|
            más feliz|más felices|en paz|libres|aliviad*)
        (el mundo|todo|la vida) (seguiría|seguirá|sigue|va a seguir) (igual|lo mismo|girando)
        nadie (lo)? (va a)? (llorar|notar|sufrir)
    """,
    Meaning.WITHOUT_ME: """
        sin mí / sin mi en (esta vida|este mundo|la casa|medio) / sin mi presencia / sin mi aquí
        si (yo)? (ya)? no (estuviera|estuviese|existiera|existiese|viviera|estoy|estuviera aquí)
        si (yo)? no hubiera nacido / si (yo)? no hubiese nacido / si yo no / si yo desapareciera
        si (yo)? (me muriera|me muriese|muriera|muriese|me muero|muero|me mato|me matara|me matase|
            desapareciera|desapareciese|desaparezco|faltara|faltase|falto|me fuera|me suicido|
            estuviera muert*|estuviese muert*|me suicidara|me voy de este mundo|dejara de existir)
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
        soy un (estorbo|lastre|peso|parásito|peso muerto|problema para|cero a la izquierda|gasto|
            error)
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
    Meaning.UNSAFE_WITH_SELF: """
        no me fío de mí (mism*)? / no confío en mí (mism*)? (esta noche|hoy|sol*|ahora|si)
        no estoy a salvo (conmigo|de mí|sol*) / no me siento segur* (conmigo|sol*)
        no es seguro que me quede sol*
        (tengo|me da|me doy) miedo (de)? (lo que (me)? (pueda|puedo|voy a|vaya a) (hacer|hacerme))
        (tengo|me da|me doy) miedo (de)? (quedarme sol*|estar sol*) (conmigo|esta noche|porque)
        (me tengo|me doy|tengo) miedo (a mí mism*|de mí mism*|de mí) / me tengo miedo
        me doy miedo
        miedo de (hacerme|hacerme algo|cometer una locura|hacer una locura|hacer una tontería|lo que
            pueda hacerme)
        miedo a (hacerme algo|hacerme daño|cometer una locura|hacer una tontería|hacer una locura|lo
            que pueda hacerme)
        (yo)? soy el peligro / soy un peligro para mí (mism*)? / el peligro soy yo
        peligro para mí mism* / no me (dejen|dejes|dejéis) sol* (esta noche|hoy|porque|que)
        no (debería|puedo) quedarme sol* (esta noche|hoy|porque)
        no sé si (voy a)? (aguanto|aguantaré|aguantar|resistir|resisto) (hasta mañana|esta noche|la
            noche|viv*)
        (puedo|voy a) (hacerme|acabar haciéndome) (algo|daño)
        (protégeme|protéjanme|protegedme) de mí / capaz de (hacerme|cualquier cosa conmigo)
        no (estoy|me siento|ando|voy a estar) (segur*|a salvo|tranquil*) _ (conmigo|si me quedo
            sol*|estando sol*|quedándome sol*)
        (conmigo mism*|conmigo) no (estoy|me siento) (segur*|a salvo)
    """,
}
