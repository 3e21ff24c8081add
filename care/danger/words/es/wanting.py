"""Spanish: death as a wish, a relief or a thing asked for; life as a thing refused."""

from care.danger.meaning import Meaning
from care.danger.words.es.parts import FOLK

_WORLD = """(este (mundo|plano|planeta|valle de lágrimas|infierno)|esta (vida|tierra)|la tierra|el
    mundo|la vida)"""
_BE = f"""(vivir|viviendo|existir|existiendo|respirar|respirando|sobrevivir|estar (viv*|con vida)|
    estar (más)? en {_WORLD}|seguir (más)? (viv*|viviendo|con vida|existiendo|respirando|en
    pie|aquí|acá|en {_WORLD})|continuar (viv*|viviendo|con vida|existiendo|con mi vida)|
    conservar la vida|permanecer (viv*|con vida|en {_WORLD})|(despertar|despertarme|
    levantarme) cada (día|mañana))"""
_DEAD = """(la muerte|mi muerte|morir|morirme|morirse|estar muert*|muert*|no (despertar|existir|
    estar|vivir|haber nacido|seguir)|dejar de (existir|vivir|ser|respirar)|matarme|suicidarme|el
    suicidio|desaparecer|quitarme (la vida|de en medio|del medio)|estar (bajo tierra|
    enterrad*|en (la tumba|una tumba|un ataúd|el cementerio))|la tumba|el ataúd|(acabar|
    terminar) con mi (vida|existencia)|ahorcarme|colgarme|la eternidad|el cementerio)"""
_FED_UP = """(hart*|cansad*|agotad*|podrid*|aburrid*|hastiad*|saturad*|asquead*|fastidiad*|hinchad*|
    desgastad*|rendid*|mamad*|hast* (la coronilla|el gorro|el moño|el cuello|la madre|acá|
    aquí|arriba|las (narices|pelotas|bolas|tetas|manos)|los (huevos|cojones|ovarios)|el
    (coño|culo|orto)|la (polla|verga|pija|concha)))"""
_DARE = """(valor|coraje|huevos|agallas|cojones|ovarios|valentía|pelotas)"""

MEANINGS = {
    Meaning.NO_LIFE: f"""
        {_FED_UP} (ya|hace tiempo|realmente|tanto|todo)? (de|con) (tener que|tanto|esto de|eso
            de)? {_BE}
        {_FED_UP} (ya|tanto)? (de|con) (la|esta|mi) (puta|perra|maldita)? vida
        (esto|eso|lo) de {_BE} _ _ _ _ (no|hart*|cansa|pesa|bola|grande|supera|sobra|aburre|
            demasiado|cuesta|agota|duele)
        {_BE} _ (ya|solo|tanto)? (me|se me) (hace|hacen|resulta|vuelve|volvió|cansa|agota|pesa|
            duele|sobra|asquea|aburre|supera|repugna|da asco|hastía|desgasta|cuesta|queda grande|
            tortura)
        la vida (ya|solo|tanto)? me (cansa|agota|pesa|duele|sobra|asquea|repugna|da asco|hastía|
            queda grande|estorba|quema)
        {_BE} (yo)? (para|pa) qué
        (no _)? nada _ _ _ _ _ (más|tanto|mejor) (que|como) {_DEAD}
        (no _)? nada que me (apetezca|ilusione|guste|tiente|llame|importe|atraiga) (más|tanto) (que|
            como) {_DEAD}
        (solo|sólo|solamente|únicamente) {_DEAD} _ _ _ (descans*|alivi*|paz|salv*|calm*|liber*|
            libre|tranquil*|dolor|sufrir)
        {_DEAD} _ _ (es|será|sería|suena|parece|resulta|parecería) _ _ (alivio|descanso|salvación|
            solución|salida|liberación|libertad|paz|bendición|regalo|remedio|mejor|mal|mala|bien|
            consuelo|tentador*|amiga|sueño|meta|deseo|opción|premio|escape|escapatoria)
        {_DEAD} _ me (tienta|atrae|seduce|llama|calma|consuela|ilusiona|tranquiliza|alivia|haría
            feliz|da (mucha)? (paz|calma|alivio)|apetece|provoca|interesa)
        (la)? idea de {_DEAD} _ (me)? _ (paz|calm*|alivi*|tranquil*|consuel*|atra*|tienta|tentad*|
            gust*|sedu*|ronda|persigue|cabeza|obsesion*)
        (envidio|envidia|envidiando|suerte|dichos*|afortunad*|suertud*|felices) _ _ _ (los muertos|
            muert*|murieron|mueren|muere|difuntos|fallecidos|descansan (ya|en paz)|suicid*|mataron|
            que ya no están|se fueron ya|que se mueren|enterrad*)
        (ya)? (cumplí|he cumplido|hice|he hecho|di|terminé|acabé|viví) (con)? (mi (ciclo|misión|
            tiempo|parte|etapa)|lo mío|todo lo que tenía que (hacer|dar|vivir)|lo que tenía que
            (hacer|dar)) _ (en {_WORLD}|en la tierra|que me (lleve|lleven)|quiero (irme|morir*)|me
            puedo (ir|morir))
        (ya)? cumplí en {_WORLD}
        mi (tiempo|ciclo|misión|paso|hora|etapa) (en|por) {_WORLD} (ya)? (se acabó|terminó|ha
            terminado|llegó a su fin|se cumplió|acabó|se agotó|se ha acabado|está acabad*|se
            terminó)
        que (ya)? me (lleve|lleven|llame|llamen|recoja|recojan) (ya|de una vez|pronto|hoy|cuanto
            antes|dios|el señor|la muerte|esta noche)
        (cumplí|vida|mundo|suficiente|hart*|cansad*) _ que me (lleve|lleven|recojan)
        (bendita|dulce|querida|ansiada|deseada|amada) muerte
        que (venga|llegue) (ya|pronto|de una vez)? (la|mi) (muerte|parca|huesuda|pelona|hora|final)
        (muerte|parca|huesuda|pelona|flaca) _ _ (que)? (venga|viene|ven|llega|llegue|lleve|llévame|
            llama|busque|recoja|por mí|espero|esperando|aguardo|invoco)
        (espero|aguardo|esperando|ansío|añoro|llamo|invoco|deseo|busco|anhelo) (ya|cada día|con
            (ansias|ganas|ilusión)|todos los días|a diario)? (a|por)? (que (llegue|
            venga))? (ya)? (la|mi) (muerte|hora de morir|final|parca|último día|último suspiro)
        (por|para|pa) qué _ _ (sigo (viv*|aquí|acá|en este mundo|respirando|existiendo|despertando|
            con vida)|estoy viv*|vivo yo|respiro|existo|desperté|me desperté|no me (muero|morí|he
            muerto|morí yo)|me (salvaron|salvasteis|salvó|reanimaron|reanimasteis)|seguir viv*|
            seguir viviendo|vivir|conservar*)
        qué _ _ (pinto|hago) (yo)? (todavía|aún|aquí)? en {_WORLD}
        (no|ningún|ni|qué|con qué) _ (derecho|permiso) (a|de|para) (la vida|{_BE})
        (elegiría|escogería|elijo|escojo|elegí|firmaba|firmaría|firmo|me quedo con|votaría por|
            cambiaría (mi vida|todo) por|me quedaría con) (ya|mil veces|sin duda)? {_DEAD}
        (prefiero|preferiría|prefería|hubiera preferido|habría preferido) (ya|mil veces|mucho más|
            sinceramente)? (mil veces)? {_DEAD}
        (hubiera|hubiese|habría|había) preferido que (no me|me) _ _ (encontr*|salv*|reanim*|dejaran|
            muert*|morir|despert*)
        no (le|les)? (encuentro|veo|hallo|agarro|pillo) (ya)? (el|la|ningún|ninguna|un) (chiste|
            gracia|caso|gusto|punto|objeto|sentido|para qué|valor|lógica) _ (a|en|de)? (esto
            de)? (la vida|mi vida|{_BE})
        no (me)? (interesa|quiero|pienso|espero|deseo|pretendo|planeo|veo|imagino|creo|apetece|
            ilusiona|gustaría|concibo) (ya|ni)? (poder)? (llegar|llegando) _ (a (los #|viej*|la
            vejez|mañana|la próxima semana|los (treinta|cuarenta|veinte|cincuenta))|viv*)
        no _ _ (cumplir|cumpliendo|vivir|viviendo|ver|viendo|aguantar|pasar) (ni)? (más años|(un|
            otro|ni un) año (más|nuevo)|otro (día|año|cumpleaños|amanecer)|(ni)? un (día|minuto|
            segundo) más)
        tengo # _ _ no (quiero|pienso|voy a|espero) (llegar a|cumplir) (los)? #
        (no|ni) (me)? (concibo|imagino|veo|entiendo) (ya|mi)? (vida|viv*|{_BE}) _ (sin él|sin ella|
            sin mi (hijo|hija|bebé|madre|esposo|esposa|mujer|marido)|en el futuro|dentro de|mañana|
            el año que viene|de aquí a|más allá)
        sin (él|ella|mi|mis|ellos) _ _ (no|ya no|tampoco) (quiero|deseo|me interesa|aguanto) (la
            vida|vivir|{_BE}|nada de esta vida)
        (desde que|después de que) _ _ _ _ _ (quiero|quisiera|deseo|pienso en|ganas de) (irme|ir|
            morirme|reunirme|morir) (con (él|ella|mi {FOLK})|a su lado|también)
        me (quiero|quisiera|voy a|gustaría|urge) (ya)? ir (ya)? (con|a ver|donde|junto
            a) _ _ _ _ (cielo|muert*|que en paz descanse|que ya no está|finad*|difunt*|que se fue)
        me (quiero|quisiera|gustaría|tengo que|voy a|iría|voy|apetece|urge) (ir|marchar|salir|
            largar|borrar|esfumar|quitar|bajar)? (ya|hoy|hoy mismo|yo)? de (este (mundo|plano|
            planeta|valle)|esta (vida|tierra)|la faz de la tierra)
        (irme|marcharme|largarme|salir|partir|borrarme|bajarme|esfumarme|despedirme|quitarme|
            quitarme yo|apearme) (ya|por fin|por siempre|para siempre)? (de|del) {_WORLD}
        (formar parte|ser parte) de (este mundo|esta vida|los vivos) _ no
        no quiero (formar|ser) (ya|más)? parte de (este mundo|esta vida|los vivos)
        (quiero|quisiera|necesito|voy a) (trascender|desencarnar|descansar (para siempre|
            eternamente|por siempre|en paz|bajo tierra)|apagarme|extinguirme)
        (pide|pido|necesito|quiero|busco) _ (el)? descanso eterno
        que me (entierren|velen|incineren|den por muert*) (ya|de una vez|viv*|mañana|hoy)
        (debería|tendría que|tenía que|debía|debí|merecía|merezco) (ya)? (yo)? (haber muerto|
            haberme muerto|estar (enterrad*|bajo tierra|muert*)|morir|morirme|morirme yo)
        (tuve|tendría|debería|debí|tenía|debió|tuvo|ojalá) _ _ (haber|haberme|me hubiera) muerto yo
        (ojalá|quisiera|por qué no|mejor) (me)? (hubiera|hubiese) (sido yo (la|el)? (muert*|que
            murió|que se murió)|muerto yo)
        (vida|muerte) (para|pa) (otros|otro|quien la quiera|los demás)
        (regalo|regalaría|cedo|cambio|donaría|doy|daría) mi vida (a (alguien|quien|otro)|gratis|si
            pudiera|por nada)
        (la|esta|mi) vida _ (yo)? (ya)? no (la|lo) (quiero|deseo|aguanto|necesito|soporto|merezco|
            pedí)
        no (merezco|quiero|deseo|soporto|aguanto|necesito) (ya|más)? (la|esta|mi|tener) vida
        no _ (ganas|sentido|caso|razón|necesidad) (ninguna|ninguno|alguna|alguno)? (de|en|
            que)? (yo)? (siga|estar|sigo|siguiera) (viv*|viviendo|respirando|en este mundo|aquí)
        (faltan|falta|sobra|sobran) _ _ (ganas|motivos|razones) (de|para) {_DEAD}
        (ganas|motivos|razones) (de|para) {_DEAD} _ (sobran|sobra|no me faltan|me persiguen)
        (ya)? basta de (vivir|existir|esta vida|vida)
        ya estuvo (bueno|bien|suave) de (vivir|existir|esta vida|la vida)
        (cuánto|mucho|poco|ya)? (me)? (falta|falte|queda) _ (para|pa) (que me muera|morirme|morir|
            que me llegue la hora|irme de este mundo)
        (está mal|es (normal|malo|pecado|raro|tan malo|tan raro)|tiene algo de malo) (que)? (querer|
            desear|quiera|desee|quiero|pensar en|tener ganas de) {_DEAD}
        (y si|qué pasa si|qué tal si|qué pasaría si|a lo mejor|igual|quizás|quizá|tal vez|
            capaz) _ me (mato|suicido|quito la vida|muero y ya|matara|ahorco|cuelgo|suicidara)
        (ni|no|nada) (pienso|quiero|voy a|creo) (llegar a)? (viej*|vej*) _ _ me (mato|muero|suicido)
        (haber sobrevivido|seguir viv*|sobrevivir|haber despertado) me (enfada|pesa|duele|enoja|da
            rabia|jode|frustra|amarga|decepciona|da asco|avergüenza)
        me (enfada|enoja|frustra|amarga|decepciona|arde|encabrona|pesa|duele|jode|
            avergüenza) (mucho|tanto)? (haber (sobrevivido|despertado)|seguir viv*|haberme (salvado|
            despertado)|que me (salvaran|salvaron|hayan salvado|reanimaran)|no haber muerto|no
            haberme muerto)
        (odio|detesto|maldigo|qué (castigo|tortura|putada|rabia|pena|asco)|castigo|
            tortura) _ (abrir los ojos|despertar|despertarme|amanecer|seguir) _ _ (aquí|acá|viv*|
            con vida|otra vez|otro día|un día más|seguir)
        cada (día|mañana|amanecer|despertar) _ _ _ (viv*|vida|respir*|despiert*|
            amanezco) _ (castigo|tortura|condena|suplicio|martirio|infierno|decepción)
        (me levanto|me acuesto|despierto|duermo|vivo) pensando en {_DEAD}
        (punto|momento) _ (de|en el que|en que|donde) _ (desear|deseo|quiero|querer|prefiero|
            aceptar)? {_DEAD}
        no puedo evitar (pensar en|desear|querer|imaginar*|soñar con) {_DEAD}
        (mente|cabeza|pensamiento|cabeza siempre) _ _ _ lo mismo _ {_DEAD}
        no (hay|pasa|existe) _ (día|noche|hora|rato|momento|mañana|semana) (en|sin)? (el|
            la)? que (no)? (yo)? (le|les)? _ (dese*|quier*|pid*|pens*|piens*|suplique|ruegue|
            rece) _ _ ({_DEAD}|me lleve|mi muerte|que me muera|me muera)
        (deseo|deseé|pido|pedí|imploro|supliqué|rogué|ruego|rezo|pedía|rezo por|pido por|pidiendo|
            rezando|rogando) _ _ _ (por|que|para|la|con)? _ {_DEAD}
        (rezo|rezando|pido|pidiendo|suplico|imploro|ruego|pedí|le
            pedí) _ _ _ (que)? (no)? (me)? (deje|dejes|haga|permita|permitas) _ (amanecer|despertar|
            morir|llegar a mañana|ver otro día|morirme)
        (estaría|estaré|estoy|estuviera|iría) (mucho|mil veces)? mejor (bajo tierra|en (la|una)
            (tumba|caja|urna)|en el (cementerio|otro mundo|cielo|hoyo)|enterrad*|muert*|sin vida)
        da (igual|lo mismo) si (yo)? (amanezco|despierto|vivo|muero|existo|me muero|me mato|respiro)
        (se me|me|ya) (han|ha)? (acabaron|acabado|apagaron|apagado|murieron|esfumaron|terminaron|
            agotaron|evaporaron|quitaron|quitado|fueron|pasaron|acabó|apagó|fue) (ya|todas)? (las
            (pocas)? ganas|la ilusión|el deseo|los deseos|las razones|los motivos) (de|por|
            para) (ya)? {_BE}
        (perdí|he perdido|perdiendo|perdido) (ya|todas|hasta)? (las (pocas)? ganas|la ilusión|el
            deseo|los deseos|las razones|los motivos|el gusto|el interés|la voluntad) (de|por|para|
            en) (la vida|{_BE})
        {_BE} (ya)? no (es|era|ha sido) (lo mío|para mí|para (personas|gente) como yo)
        renuncio a (la vida|mi vida|vivir|seguir viv*|existir|este mundo)
        (me arrepiento de|lamento|maldigo|detesto|odio) (haber|el día que|el hecho de haber) (nací|
            nacido|llegado a este mundo|venido al mundo)
        (mi|esta) (existencia|vida|nacimiento) _ (un)? (error|estorbo|desperdicio|accidente que|
            equivocación) _ (que)? (quiero|hay que|voy a|debo|debería|merece) _
        (quiero|pido|pediría|solicitar|pedir|merezco|deseo|quisiera|necesito|aplicar*|solicité|
            busco|buscando|accedería) _ _ (eutanasia|suicidio asistido|muerte (digna|asistida))
        (eutanasia|suicidio asistido|muerte asistida) _ _ (para|por|conmigo) (mí|la tristeza|
            depresión|depresivos|la depresión|gente como yo)
        eutanasia _ _ _ (la pediría|la pido|me (la)? (harían|apunto|aplicaran))
        (darme|dame|deme|denme|recetarme|receta|receten|recete|póngame|pónganme|ponerme|inyéctenme|
            existe|hay) _ (algo|una inyección|una pastilla|alguna cosa|medicina) _ (para|
            pa) (morir*|no despertar|no volver a despertar|dormir* para siempre|irme de este mundo|
            acabar con)
        (alguien|por favor|que|ya)? (me)? (desconecte|desconecten|desconéctenme|desconéctame|
            desconectadme|apaguen|apágame|apáguenme) (ya|de una vez|por favor|de la vida|de este
            mundo|para siempre)
        que (alguien)? me (desconecte|apague|desenchufe|remate|extermine)
        (quiero|deseo|pido|busco|espero) (ya|solo)? mi (final|muerte|fin|descanso eterno|último día)
        que (me|nos)? (ya)? llegue (ya|pronto|por fin)? (el|mi) (final|fin|último día|hora)
        con ganas de que (me)? llegue (el|la|mi) (final|fin|hora|muerte)
        (lo que sea|cualquier cosa|todo|daría todo|daría lo que fuera|haría lo que fuera) (con tal
            de|por|para|a cambio de) {_DEAD}
        si me (atropella|atropellara|mata|matara|aplasta|parte|lleva|arrolla) (un|una|
            el) * _ (mejor|pues|bien|ojalá|perfecto|igual|alivio|favor|descanso|qué más da)
        no (hallo|veo) la hora (de (morir*|irme de este mundo|matarme)|en que me muera)
        (cuento|contando|tacho|faltan) (los|las)? (días|horas|noches) (para|hasta) (morir*|mi
            muerte|matarme|irme de este mundo|el final)
        no (soporto|aguanto|resisto|tolero|quiero|puedo) (ya|vivir)? (ni)? (otro|un|una|otra) (día|
            minuto|segundo|hora|noche|mañana|año) (más)? (más)? (en (este mundo|esta vida)|viv*|de
            (vida|existencia|esta vida)|con vida|así ya)
        (es|este es|será|sea) (mi|el) último (año|mes|verano|invierno|otoño|cumpleaños) _ _ (no
            quiero|ya no|no habrá|no voy|me voy|no llego|no pienso)
        no (quiero|pienso|voy a|deseo|planeo|espero) (llegar a)? (ver|vivir|conocer) (el|la|al)? (#|
            (próximo|otro) (año|amanecer|verano|invierno|cumpleaños|navidad)|año (que viene|nuevo)|
            futuro|otro amanecer)
        (si no (tuviera|tuviese|fuera por|estuvieran|existieran|fuese por)|por) (mis|mi|los|
            el) * _ (ya)? (me habría|me hubiera|me hubiese|no me he|no me) (ido|muerto|matado|
            quitado|suicidado|mato|muero|voy|quito|suicido|marchado) _
        (hasta cuándo|cuánto (más|tiempo)|cuántos años) _ _ _ _ {_BE}
        (sigo|estoy) viv* (solo)? (por|porque) _ (cobard*|miedo|inercia|obligación|costumbre|falta
            de)
        (sigo|estoy) viv* (solo|nomás) (por|porque)
        si no fuera (tan|por|un|una) _ (cobarde|cobardía|miedo|gallina|cagad*|miedos*) _ _ (muert*|
            habría|hubiera|lo haría|no estaría|mataba|mataría)
        (demasiado|muy|tan|soy)? (cobarde|gallina|cagad*) (para|como para) ({_DEAD}|hacerlo)
        (quiero|querría|pido|deseo|necesito) _ _ que me (entierren|velen|incineren|cremen|entierren
            ya)
        (cielo|muert*|difunt*|murió|allá arriba|fallec*) _ _ _ _ (venga por mí|vengan por mí|ven
            por mí|llévame|me lleve|me lleven|que me busque|que venga a buscarme|irme con)
        mi (alma|cuerpo|corazón|espíritu) _ (se)? (quiere|pide|ruega) (ir|irse|descansar|partir|
            apagarse|parar|morir|rendirse)
        (ya)? no (quiero)? más vida
        (prefiero|preferiría) (mil veces)? (la nada|el vacío|el infierno|la oscuridad|el silencio
            eterno|la eternidad)
        no me (interesa|importa|ilusiona|apetece|motiva|llena) (ya)? nada _ ni (siquiera)? {_BE}
        (qué gano|qué saco|qué consigo|(de|para) qué (me)? sirve|de nada (me)? sirve|no (me)? sirve
            de nada|no gano nada|qué necesidad (hay|tengo)|qué (provecho|utilidad) tiene) (con|de|
            que|en)? (yo)? (siga (viv*|viviendo|en este mundo|existiendo)|{_BE})
        (para|pa) (vivir|estar|seguir|existir) (así|esto|como vivo|como estoy) _ (mejor|
            prefiero) (no vivo|me muero|me mato|no estoy|no existo|no sigo|{_DEAD})
        (no es vida)? _ mejor (la (muerte|tumba)|muert*|estar muert*|bajo tierra|me muero|morirme|
            morir)
        me (moriría|mataría) (con gusto|feliz|content*|hoy|mañana|ya|ahora|aquí|gustos*)
        (con gusto|feliz|gustos*|encantad*) _ me (moriría|mataría|muero|iría de este mundo|moría)
        si (yo)? me (muero|mato|muriera) _ es lo que (quiero|deseo|busco|pido)
        no (lloren|llores|lloréis|llore) _ (si|cuando|por mí|porque) _ me (muero|muera|mato|mate|
            voy de este mundo|vaya)
        no me (quito|saco|sacudo|puedo quitar|puedo sacar) (de encima|de adentro|de dentro)? (las|
            el|la|los)? (ganas|deseo|deseos|idea|ideas|impulso) de {_DEAD}
        (me pregunto|imagino|imaginando|curiosidad por|pensando|fantaseo con|fantaseo) _ (cómo|
            qué) (sería|será|se sentiría|se sentirá|se siente|es|sentiré) {_DEAD}
        (dolor|sufrimiento|tormento|calvario|angustia|agonía|esto|todo|infierno) _ _ _ (acabará|
            acaba|acabar|terminará|termina|terminar|parará|pare|parar|va) _ _ (con mi muerte|muert*|
            cuando (yo)? (me)? (acabe|muera|muero|mate|no esté|no exista))
        (ya)? (viví|he vivido|cumplí|sufrí|he sufrido) _ _ (déjenme|déjame|dejadme|déjeme|que me
            dejen) (ir|irme|partir|marchar|morir|descansar)
        (déjenme|déjame|dejadme|déjeme|que me dejen|dejen que) (me)? (ir|irme|partir|marchar|
            descansar|vaya|muera|morir|morirme) (ya|en paz|de este mundo|de esta vida|de una vez)
        no (estoy|fui|soy|he sido|me hicieron) (hech*|nacid*)? para (vivir|esta vida|este mundo|la
            vida|existir|estar viv*)
        si no _ _ _ (ya)? me (habría|hubiera|hubiese) (ido (de (este|esta)|para siempre|con)|muerto|
            matado|quitado|suicidado|colgado|tirado|ahorcado)
        (no me|no)? (puede|podría|puedes|pueden|podrías)? (dar|recetar|poner|inyectar) _ algo (para|
            que me) (morir*|mate|no despertar|dormir* para siempre)
        lo único que me (consolaría|aliviaría|calmaría|haría feliz|ayudaría|consuela|alivia|calma|
            ayuda|salva|queda) (sería|es) {_DEAD}
        (idea|cosa|pensamiento|imagen) que me (alivia|calma|consuela|tranquiliza|ilusiona|da paz|
            ayuda) _ (es|sería) (la de)? {_DEAD}
        (me muriera|me muero|pasara algo|muriera) _ _ no (me quejaría|me importaría|lucharía|me
            molestaría)
        (mundo|vida|tren) _ _ (que)? yo me (bajo|apeo|quito|voy para siempre)
        (se me hace|me resulta|me parece|se me ha hecho) (muy|tan|cada vez más)? (eterno|
            insoportable|imposible|duro|pesado|difícil|inútil|absurdo|una tortura|un castigo|cuesta
            arriba|una carga) (el|lo de)? {_BE}
        (me niego a|no acepto|no tolero|rechazo|me resisto a|me da asco|me horroriza|me
            aterra) (ya)? {_BE}
        (perdí|murió|se fue|falleció|mataron|sin él|sin ella) _ _ _ _ _ (seguirlo|seguirla|seguirle|
            seguirlos|irme detrás|ir detrás|ir tras él|ir tras ella|irme con él|irme con ella)
        (nada|no) _ _ (pena|sentido|importa|interesa|llena|ilusiona) _ ni (siquiera)? (vivir|la
            vida|existir|seguir viv*|mi vida)
        (no es (vivir|vida)|vida de mierda) _ _ no (quiero|puedo|aguanto) seguir
        no (estar|seguir) (viv*|con vida)
        lo mejor (es|sea|sería|fuera|será) (que)? (yo)? (deje de (existir|vivir)|dejara de (existir|
            vivir)|dejar de (existir|vivir)|me (muera|muriera|mate|matara)|desaparezca|{_DEAD})
        (mi|el|mis)? (único|única|mayor|gran)? (plan|futuro|deseo|sueño|objetivo|meta|proyecto|
            remedio|anhelo|ilusión) _ _ _ (es|sería|hoy)? {_DEAD}
        (pido|pedí|ruego|suplico|rogué|imploro) _ _ que me (quite|quites|arranque|saque|
            arrebate) (la vida|de este mundo|de esta vida)
        (moriría|me moriría|muero) (gustos*|feliz|content*|encantad*|hoy mismo|ya mismo|ahora mismo)
        si por mí fuera (ya)? _ (no (amanecía|despertaba|estaba|estaría|vivía|viviría|existía|
            existiría|seguía)|me (moría|mataba|moriría)|estaría muert*|estaba muert*)
        (si)? pudiera _ (no (existir|despertar|vivir)|dejar de (existir|vivir)|morirme|
            morir) _ _ (ya|haría|hecho|mejor|ahora|hoy)
        no (le)? (temo|tengo miedo|da miedo) (a)? (la muerte|morir) _ (la|quiero|busco|deseo|llamo|
            espero|seguir|vivir|ojalá)
        no me (da|dan) miedo (morir|morirme|la muerte) _ _ (seguir|vivir|despertar|la vida|quiero)
        si _ no (despierto|despertara|amanezco|amaneciera|despertase) _ _ (mejor|favor|regalo|
            suerte|bendición|alivio)
        (en el|mi) futuro _ (yo|no|ya)? _ (no estoy viv*|morirme|matarme|no existo)
        no (consigo|logro|puedo|sé|paro|hago) _ (dejar|parar|otra cosa que|más que)? (de)? (pensar
            en) {_DEAD}
        (no|nunca) (quiero|quisiera|deseo|querría) (ya)? (estar|existir|ser) _ (ningún (lado|lugar|
            sitio)|ninguna parte|nunca más|jamás|nunca)
        (ya)? no (kiero|quiero) (estar|seguir) (aquí|acá|aki|vivo|viva) (más|nunca|nunca más|jamás)?
    """,
}
