"""Spanish: tired of living, said in whole sentences."""

from care.danger.meaning import Meaning

_STAY = """(vivir|viviendo|existir|estar (viv*|con vida|aquí|acá|en este mundo)|seguir (viv*
    |viviendo|con vida|aquí|acá|existiendo|respirando|en este mundo|adelante)|quedarme (aquí|acá
    |en este mundo|en esta vida)|permanecer (viv*|aquí|en este mundo)|continuar (viv*|viviendo|con
    vida|con mi vida)|llegar viv*|levantarme|mantenerme (viv*|con vida|aquí))"""
_DEATH = """(la muerte|morir|morirme|estar muert*|no despertar|no existir|dejar de (existir|vivir)
    |matarme|suicidarme|el suicidio|desaparecer|quitarme la vida|quitarme de en medio)"""

MEANINGS = {
    Meaning.NO_LIFE: f"""
        (no|ni) (tengo|hay|me queda|me quedan|encuentro|veo|siento) (ya|más)? (ni una|ni un|ninguna|
            ningún|alguna|una sola|un solo|la menor|la|muchas)? (más)? (intención|ganas|deseo|
            deseos|voluntad|ilusión|razón|razones|motivo|motivos|interés) (alguna|alguno)? (de|para|
            por|en) {_STAY}
        (sin|cero|perdí la|perdí las|se me fueron las) (intención|ganas|ilusión|deseos) (de|por|
            para) {_STAY}
        (no|tampoco) (creo|pienso|me apetece|me interesa|deseo|busco|aspiro a|pretendo|quisiera|
            planeo) (ya)? (querer|que quiera)? {_STAY}
        (vivir|la vida|existir|estar viv*|seguir viv*) (ya)? no (me (interesa|apetece|llena|dice
            nada|importa|gusta|sirve|nace|compensa)|la (quiero|deseo|aguanto|soporto)|lo (quiero|
            deseo|aguanto|soporto)|va conmigo|es para mí|tiene (gracia|sentido|caso))
        (ya)? no me (apetece|interesa|importa|nace|gusta|hace ilusión|compensa) (ya)? {_STAY}
        (lamento|me da rabia|me pesa|me duele|me arrepiento de|detesto|me fastidia|me molesta|me
            decepciona|me entristece|qué asco|qué pena|qué rabia|me da pena|me da asco|me
            jode) (seguir (viv*|aquí|con vida|viviendo|respirando)|estar viv*|haber (me)?
            despertado|haberme despertado|haber amanecido|seguir despertando)
        (despierto|despertar|despertarme|amanezco|abro los ojos) y (lamento|lloro por seguir|me da
            rabia|maldigo|odio|me duele|me enoja|me pesa) _ (viv*|despert*|aquí|amanec*|respirando)
        no (le|les)? (tengo|siento|encuentro) (ya|ningún)? (apego|cariño|gusto|amor|sabor) a (la|
            esta|mi) vida
        no (sigo|seguiré|continúo|continuaré) (viviendo|viv*|con vida|existiendo|en este mundo)
        (quién|si uno|ojalá) (me)? (pudiera|diera|dejara|permitiera) (morirse|morirme|morir|
            desaparecer|no despertar|estar muert*)
        (me)? (puedo|podría|dejan|dejas) (morir|morirme) (ya|por favor|de una vez|en paz)
        (cuándo|por qué no) me (muero|voy a morir|muero yo|voy a morir yo|dejan morir|dejas morir)
        (solo|únicamente|nomás|nada más|ya solo) (me)? (queda|veo|encuentro|espero|pido|deseo|
            anhelo|quiero|apetece|pienso en|sirve|consuela) {_DEATH}
        {_DEATH} _ (es|será|sería) (todo)? (lo|lo único|la única cosa) que (quiero|pido|deseo|me
            queda|espero|tiene sentido|me consuela|me calma)
        {_DEATH} _ (suena|parece|me suena|me parece|sería|es|se siente como) _ (mejor|tentador|
            tentadora|salida|solución|alivio|descanso|única|fácil|sensato|lógico|liberación|lógica)
        (lo único|lo que|todo lo que|lo que más|eso) _ que? (quiero|pido|deseo|me apetece|
            necesito) _ _ es {_DEATH}
        (si|de|cuando) (yo)? (tuviera|tener|tuviese|junte|reúna) _ (valor|coraje|huevos|agallas|
            cojones|ovarios|valentía) _ (ya)? (habría|hubiera|estaría|me mataría|acabaría|lo haría|
            me mataba|no estaría|me mato|me habría|lo hacía|lo hago)
        no me (quito|saco|puedo quitar|puedo sacar|consigo quitar|logro
            sacar) _ {_DEATH} _ de la (cabeza|mente)
        {_DEATH} no (se me va|me sale|se va|se me quita) de la (cabeza|mente)
        (solo|no) (tengo|hay|me cabe|me entra) (más que)? una (sola)? (idea|cosa|palabra|
            salida) _ _ _ _ {_DEATH}
        (me planteo|estoy pensando|planteándome|considero|considerando|pienso|pensando) (muy|cada
            vez más)? (en serio|seriamente|de verdad|fuertemente) (en|con)? (acabar|terminar|ponerle
            fin|acabarlo|terminarlo|hacerlo|acabar ya|{_DEATH})
        si (mañana|hoy|esta noche)? (ya)? no (me)? (despertara|despertase|despierto|despertaba|
            amaneciera|amanezco|levantara) _ _ (favor|mejor|alivio|descans*|igual|importaría|feliz|
            regalo|problema|paz|genial)
        (dudo|dudando|elegir|escoger|decidir|debato|debatiéndome) entre (vivir|la vida|
            seguir) y {_DEATH}
        (aguanto|aguantar|resisto) (ya)? (más)? viv* / que me (muera|muriera) (ya|pronto|de una vez|
            hoy) _ (mejor|ojalá|favor|por favor|paz|alivio|todos|sería)
        (ojalá|que) (yo)? me (durmiera|duerma|acostara|acueste|duermo) y (ya)? (no|
            nunca) (despertara|despierte|me despertara|me despierte|amanezca|amaneciera|despertase)
        mi vida (se)? (termina|acaba|terminó|acabará|terminará) (aquí|acá|hoy|esta noche|mañana|ya|
            pronto|el)
        (esta|mi|la) vida (ya)? (no es|dejó de ser) (para|de)? mí / qué hago (yo)? en este mundo
        (no)? pinto nada (en|aquí) / (me bajo|bajarme|me quiero bajar|me apeo) de (la|esta) vida
        (bajarme|me bajo|me quiero bajar) de este (mundo|tren que es la vida)
        (ya)? (quiero|me quiero|me voy a) (petatear|petatearme|palmar|palmarla|diñarla|morir)
        (no|nunca) debería (estar|seguir) (viv*|aquí|con vida) / (ya)? terminé con (la|mi|esta) vida
        (salir|salirme|escapar|forma de salir|salida) de (la|esta|mi) (puta)? vida
        (desde|en|de) mi (última|propia) muerte
        no (puedo|sé|voy a|tengo) ni (quiero|puedo|deseo|pienso) {_STAY}
        (querer|deseo|deseos|ganas|impulso|impulsos|idea|ideas|necesidad|pensamiento|
            pensamientos) (de)? {_DEATH} _ (está|están|volvió|volvieron|ha vuelto|han vuelto|
            regresó|regresaron|sigue|siguen|vuelve|vuelven|otra vez|cada (día|vez|noche)|de vuelta|
            crece|crecen|más fuerte*|todo el (día|tiempo))
        no (creo|pienso|siento) (que)? (pueda|poder|vaya a|logre|consiga|aguante|quiera) _ {_STAY}
        no (logro|consigo|puedo|sé cómo|soy capaz de|tengo fuerzas para) (ya|más)? (mantenerme|
            seguir|continuar) (viv*|con vida|viviendo|en este mundo|en esta vida|respirando)
        (razón|razones|motivo|motivos|excusa|excusas|porqué) (para)? no (matarme|morirme|suicidarme|
            quitarme la vida|hacerlo|saltar|acabar con todo)
        (parte|mitad|voz|algo|todo) (dentro)? (de|en) mí _ _ (quiere|desea|pide|prefiere|ruega|
            grita) (que)? (morir|morirse|matarse|desaparecer|suicidarse|muera|me muera|no despertar)
        (mayor|gran|otra) parte (de mí)? (quiere|desea|prefiere|pide) (morir|morirse|matarse|
            desaparecer|suicidarse)
        (ver|saber|darme cuenta|descubrir|sentir|notar|vi|di cuenta|resulta) (de)? que (sigo|seguía|
            estaba|estoy|había) (viv*|aquí|despert*|respirando|con vida)
        (uno|una|a uno|a una) _ _ no (quiere|le apetece|desea) (ya|más)? (vivir|seguir viv*|seguir
            viviendo|existir|estar aquí)
        (nada|nadie) (hay)? (que)? me (impida|impide|retenga|retiene|detenga|detiene|ate) _ (morir*|
            matarme|irme|en este mundo|a la vida|hacerlo|aquí)
        (aguantar|aguantarme|contener|resistir|frenar) _ (las|el|estas) (ganas|impulso|
            deseo) (de)? {_DEATH}
        (espero|ojalá|quiero|quisiera|rezo por|pido) (pudiera|poder)? (morirme|morir|irme) (mientras
            (duermo|duerma)|dormid*|en (sueños|mi cama)|durmiendo)
        (riesgo|peligro) (alto|agudo)? de (suicidio|suicidarme|matarme|hacerme algo|muerte)
        (el|este|ese) querer {_DEATH}
        (luego|después|entonces|y ya) (acabo|termino) con (esto|todo|todo esto)
        (mejor|preferible|lo mejor) (sería|es|fuera) (ya)? no (estar|existir|despertar|vivir|seguir)
        (perdí|perdido|perdiendo|perder|pierdo) _ _ (las ganas|la ilusión|el deseo|el sentido|la
            voluntad) (de|por|para) {_STAY}
        (enoj*|enfad*|rabia|llor*|triste|decepcion*|molest*|frustr*|pena|coraje|asco|disgust*|bajón|
            maldi*|lástima) _ (por|de|porque) (seguir (viv*|aquí|respirando)|estar viv*|haber (me)?
            despertado|despertar*|sigo viv*|desperté|me desperté)
        vida _ _ y (ya)? no la (quiero|aguanto|soporto) / muerte _ la (busco|estoy buscando|deseo|
            anhelo|quiero|ando buscando|espero con)
        no merezco {_STAY}
        mi (cabeza|mente|cuerpo|corazón|alma) _ (pide|grita|quiere|ruega|repite|
            exige) (que)? (morir|morirme|me muera|me mate|desaparecer|descansar para siempre)
        (hart*|cansad*|agotad*|podrid*|aburrid*|hastiad*) de {_STAY}
        (sería|qué|menudo) (un|una)? (alivio|descanso|paz|bendición|regalo|suerte) (sería)? {_DEATH}
        me arrepiento de (haber sobrevivido|haberme salvado|no haber muerto|seguir viv*|no haberme
            muerto)
        (no|nunca) (debí|debería) haber (sobrevivido|despertado|salido viv*) / (en|con) (la|
            mi) muerte _ _ (paz|descans*|tranquil*|alivio|libre)
        (paz|descanso|alivio|salida|libertad) _ _ (en|con) la muerte / mi vida (ya)? (terminó|se
            acabó|acabó)
    """,
    Meaning.KILL_SELF: """
        (estuve|estaba|quedé|estoy) a (unos)? (segundos|minutos|un paso|un pelo|un tris|nada|punto|
            centímetros|dos pasos) de (saltar|tirarme|matarme|hacerlo|colgarme|lanzarme|quitarme|
            ahorcarme|suicidarme|acabar con mi vida|cortarme las venas)
        casi me (mato|maté|suicido|ahorco|cuelgo) _ _ (ganas|quiero|propósito|intención|anoche no)
        (habría|hubiera|hubiese|haber) (ya)? (acabado|terminado) con mi (vida|existencia)
        (ya)? (habría|hubiera) acabado con todo
        (me dice|me dicen|diciéndome|me grita|me pide) que (acabe|termine) con (mi vida|todo)
        (lo del|mi|el) suicidio (es|será|sería) (mi|la|lo)
        (luego|después|entonces|y ya) _ (me mato|me suicido|me quito la vida|le pongo (punto final|
            fin)|me voy de este mundo)
        (si|cuando|porque) _ _ _ _ me (hago|haré|voy a hacer) (algo|una locura|daño)
        me (quiero|voy a|dan ganas de|puedo|dan) (aventar|tirar|lanzar|arrojar) (ya|hoy|por la|al
            vacío|desde|del|de la|a las vías|al tren|al metro|de aquí|de un)
        (ventana|balcón|azotea|puente|piso|tejado|cornisa|acantilado|vías|andén) _ _ me (quiero|voy
            a|dan ganas de|voy) (aventar|tirar|lanzar|arrojar|a tirar|a lanzar)
        (quiero|voy a|pienso|deseo) (acabar|terminar) (yo)? (con|de) (esta|mi) (vida|existencia)
        me retiro de (este mundo|la vida|esta vida)
        (andén|vías|vía|puente|barandilla|baranda|azotea|cornisa) y (casi|por poco) (doy|salto|me
            tiro|me lanzo|me aviento|me suelto)
        (tengo|con) (la)? (firme)? (intención|idea|voluntad|propósito) (firme|clara)? de (matarme|
            morir|morirme|suicidarme|quitarme la vida|acabar con mi vida|ahorcarme)
        (días|noches|horas|semanas) que me (quedan|faltan) (antes de|para) (matarme|morir|morirme|
            irme)
        me (colgaré|ahorcaré|dispararé|envenenaré|ahogaré|pegaré un tiro|cortaré las venas|abriré
            las venas|volaré la cabeza|desangraré|estrellaré) / me (tiraré|lanzaré|arrojaré|
            aventaré) (al|a las|a la|del|desde|de|por|bajo|delante)
        (voy a|quiero|pienso|podría|ganas de|planeo) (estrellar|chocar|estampar) (el|mi) (coche|
            carro|auto|moto|camioneta)
    """,
    Meaning.BETTER_OFF: """
        respirar* (mejor|tranquil*|aliviad*) / quedar* (aliviad*|más tranquil*|liberad*)
        (se sentiría|se sentirían|sentirían|sentiría|quedaría|estaría) aliviad*
        merecen (algo|alguien|una madre|un padre)? mejor / (se)? librar* de (mí|una carga|un peso)
        (ahorrarle|ahorrarles|les ahorro|le ahorro|ahorro) (el|un|este|los)? (problema*|disgusto*|
            carga|molestia*|sufrimiento)
    """,
    Meaning.WITHOUT_ME: """
        (cuando|si) (yo)? (esté|estuviera|estuviese|ya esté) (bajo tierra|en la tumba|enterrad*|
            muert*|en el cementerio|fuera)
        (cuando|si) (yo)? (me muriera|me muera|me mate|me maté)
    """,
}
