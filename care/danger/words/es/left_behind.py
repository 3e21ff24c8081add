"""Spanish: what is put in order, given away and written for those who stay."""

from care.danger.meaning import Meaning
from care.danger.words.es.parts import DAY, FOLK, PET, WEEKDAY

_DEAD = """(cuando (yo)? (ya no esté|no esté|me vaya|me muera|muera|me haya (ido|muerto|matado
    |suicidado)|esté muert*|falte|haya muerto)
    |después de (mi muerte|muert*|que me (vaya|muera|mate))
    |tras mi muerte|una vez muert*|si me pasa algo|en mi entierro|en mi funeral)"""
_NOTE = """(carta|cartas|cartita|cartitas|nota|notas|notita|notitas|recado|video|videos|vídeo
    |vídeos|audio|audios|mensaje|mensajes|sobre|sobres|cuaderno)"""
_WROTE = """(escribí|escribo|he escrito|escribiendo|dejé|dejo|he dejado|dejaré|grabé|he grabado
    |grabo|grabando|redacté|tengo escrit*|tengo|preparé|hay)"""
_GO = """((ya|ahora|por fin|al fin|así|con eso) _ (me)? (puedo|podré|puedo yo) (ir|irme|marchar
    |marcharme|partir|descansar|morir|morirme|matarme|suicidarme|acabar|largarme))"""
_DONE = """(hech*|list*|firmad*|en orden|ordenad*|arreglad*|pagad*|al día|limpi*|resuelt*|escrit*
    |apuntad*|a nombre)"""
_THINGS = f"""(testamento|tumba|entierro|funeral|nicho|velorio|papeles|cuentas|deudas|documentos
    |claves|contraseñas|seguro|piso|casa|departamento|apartamento|{PET}|cosas|llaves|llave|todo
    |ropa|notario|herencia|facturas|cuarto|banco)"""
_GUILT = """(no (se|te|os) (eche|echen|eches|echéis|sienta|sientan|sientas|culpe|culpen|culpes)
    |no (es|fue|será|ha sido|tiene|tienen|tuvo|tuvieron|tenga|tengan) (su|la|tu|vuestra|nada de)?
    culpa|(por qué|porqué) (me voy|lo (hago|hice|haré|voy a hacer)|me mato|ya no aguanto))"""

MEANINGS = {
    Meaning.PLAN: f"""
        {_WROTE} _ _ {_NOTE} _ _ _ _ {_DEAD} / {_NOTE} _ _ _ _ {_DEAD}
        {_WROTE} _ _ _ _ {_GUILT} / {_NOTE} _ _ _ _ {_GUILT}
        (dile|dígale|díganle|diles|dígales|díganles|decidle|decidles|avísale|avísenle) _ _ _ _ (no
            (es|fue|tiene|tienen|tuvo|tuvieron) (su|la|nada de|tienen)? culpa|que (los|las|lo|la|
            les) (quise|quiero|amo|amé|quería) _ _ (adiós|no puedo|ya no|no voy|me voy|perdón))
        {_WROTE} _ (una|la|su|unas)? {_NOTE} (para|a) cada (uno|una|hijo|hija|nieto|nieta|quien)
        a cada (uno|una|hijo|hija|nieto|nieta) _ (le)? {_WROTE} _ {_NOTE}
        (dejé|dejo|he dejado|puse) (ya)? (la|mi|las|mis) (carta|cartas|nota) (en|sobre|encima|bajo|
            debajo|a la vista) / (la|mi) nota (está|la dejé|queda|ya está|en (el|la)) (en|sobre|
            debajo|refri|refrigerador|nevera|mesa|cama|almohada)
        (carta|nota|cartas) (de despedida)? _ (terminad*|escrit*|list*|hech*|cajón|
            pasaporte) _ _ (mesa|cajón|cama|encontrarán|encuentren|leerán|abrirán|muert*|perdón|
            adiós)
        (la|las|lo) (encontrarán|van a encontrar|leerán|van a leer|verán|van a ver|
            hallarán) _ _ (esté muert*|muert*|ya no esté|no esté|me haya ido|me vaya|me muera)
        (lo|la|las|los) (encontrarán|van a encontrar|hallarán|leerán) (en|sobre) (mi|el|
            la) (escritorio|mesa|cama|cuarto|cajón|habitación|almohada)
        {_THINGS} _ _ _ _ {_GO} / {_THINGS} _ {_DONE} _ _ _ _ {_DEAD}
        {_THINGS} _ {_DONE} _ _ _ _ (list* para (irme|partir|morir|marcharme)|solo (me)? (queda|
            falta) (irme|morir*|acabar|hacerlo|partir)|{DAY} (me mato|me voy|muero|me muero|acabo|
            termino|lo hago|me despido)|cuando (me)? encuentren|me encuentren|puedo irme|me puedo
            ir|va a ser (esta|hoy|mañana))
        testamento _ _ _ _ {PET} _ (se va|se queda|queda|va|con) / {PET} (se va|se queda|va|
            queda) (con|para|a) _ {FOLK} _ _ (list*|puedo|me voy|ya no|adiós|cuando|no voy|yo)
        (llevé|dejé|di|regalé|entregué|he dejado|he llevado|le di|le dejé|llevo|le doy) (a|al|a la|
            el|la|mi|mis|a mi|a mis|los) {PET} _ _ _ _ (esté muert*|me muera|no esté|falte|me vaya|
            me puedo|puedo (ya)? (ir|irme|morir|marcharme|partir)|matarme|no voy a estar|no quede
            sol*|para siempre|me voy a|el {WEEKDAY} (me|lo|ya))
        {PET} _ (solo|sola|cuiden|comida) _ _ (esté muert*|no esté|me muera|muert*|me vaya|falte)
        (repartí|regalé|he repartido|he regalado|regalando|repartiendo|vendí|doné|di|estoy
            dando) (ya)? (tod*)? (mis|mi|lo|las|los) _ _ _ _ (no (lo|las|los|la|me)? (voy a
            necesitar|necesitaré|necesito|van a servir|va a servir|servirá*|sirven|sirve|hacen
            falta|harán falta|hará falta)|donde voy|me voy|solo me queda|matarme|morir*|para
            siempre)
        a donde (yo)? (voy|me voy) _ (no|ni) _ (necesit*|serv*|sirv*|falta|voy)
        (les|le)? (van a|va a) hacer falta cuando (yo)? (me muera|muera|no esté|me vaya|falte)
        (vendí|cancelé|di de baja|cerré) _ _ _ _ _ (no voy a estar|no estaré|me mato|me voy para
            siempre|no existo|ya no voy)
        (elegí|escogí|planeé|dejé|tengo|he elegido|preparé|organicé) _ (música|canciones|ropa|foto|
            flores|vestido|traje|detalles) _ (de|para|en) mi (entierro|funeral|velorio|sepelio|
            muerte|ataúd|cajón)
        (planeé|planeo|planeado|organicé|organizado|planeando|escrito|
            organizando) (ya)? mi (propio)? (funeral|entierro|velorio|sepelio|muerte|suicidio)
        (pagué|pagado|dejé pagado|tengo pagado) _ (entierro|funeral|sepelio|velorio|tumba|
            nicho) _ _ _ (solo|ya|ahora|acabar|me voy|puedo|{DAY})
        (hay|habrá|será|es)? (mi|un)? (entierro|funeral|velorio) (es|será|va a ser) (mío|el mío|mi
            entierro|mi funeral|{DAY})
        (vestido|traje|ropa) _ (con|en) (el|la) que (quiero|me) (que me)? (entierren|enterrar*|ser
            enterrad*|van a enterrar)
        (despidiéndome|despedirme|despedí|me despido|despido) (de|por) (los lugares|mis lugares|los
            sitios|cada|mi gente|los que quiero|la gente que quiero|todos|mis hijos) _ _ _ (mañana|
            me|ya|nadie|no saben|acabo|último)
        (no|ni) (sabe|saben|sospecha|sospechan|se imagina*) _ (despedida|que me despedía|me estoy
            despidiendo|que era la última|última vez)
        (la|su) voz (una|por)? última vez
        {_NOTE} _ _ programad* / {_NOTE} de (adiós|despedida) / (carta|cartas|nota|notas) (para|
            a) _ {FOLK} _ (está|están|queda|quedan|la dejo|las dejo) (ya)? (sobre|en|encima|bajo|
            list*|escrit*|debajo)
        (es|hay|habrá|será) mi (entierro|funeral|velorio) / (quiero|quisiera) que me (entierren|
            incineren|cremen|velen) (con|en|el|mañana|junto|de)
        {_THINGS} _ _ _ (encuentre|encuentren|tengan|lo tengan|no tengan (líos|gastos|
            problemas)) _ _ _ {_DEAD}
        (pagué|pago|pagado|dejé pagado|dejo pagado) _ (entierro|funeral|sepelio|velorio|tumba|
            nicho) _ _ _ (dejarles|gasto|gastos|días|noche|semana)
        (se (las|la) (van a|va a) arreglar|saldrán adelante|estarán bien) (sin mí|cuando (ya)? (no
            esté|me haya|yo))
        (me ocupé|me encargué|dejé resuelto) (ya)? (de|lo) (del|de mi)? (funeral|entierro|velorio)
        todo (está|queda|quedó|ya está)? (arreglad*|resuelt*|en regla|listo|en orden|
            pagado) _ _ _ _ {PET} / {PET} (ya)? (va|se va|se queda|queda) (con|
            donde) _ {FOLK} _ _ {_GO}
        (pagué|pagado|dejé pagado) (ya)? (lo)? (de|del)? _ (crematorio|cremación|funeraria|ataúd|
            cajón|nicho|tumba|lápida)
        (algo|unas líneas|unas palabras|cartas|una carta) (a|para) cada (uno|una|hijo|hija|nieto|
            quien)
        (ver|verlos|verlas|visitar|visitando|abrazar|abrazarlos|veo) _ _ _ por última vez
        (que)? no (se|te) (reproche|reprochen|reproches|atormente|atormenten|atormentes) (nada|por
            (mí|esto))?
        {PET} _ _ _ _ (nada (hay)? (que)? me (impid*|retien*|deten*|ata)|morirme|matarme|suicidarme)
        (casa|piso|terreno|coche|carro|cuenta) (a|al) nombre de _ _ _ _ (morir*|irme|animarme|cuando
            no esté|me muera|falte)
        (no)? (tener que|tengan que|tenga que) (encontrarme|hallarme|verme así|limpiar|reconocer mi)
        para cuando (yo)? ya no esté / para cuando yo no esté / (dónde|cómo|
            donde) quiero que me (entierren|incineren|velen|cremen|despidan)
        (cuando|para cuando) (lo|la|las|los) (lean|lea|leas|abran|vean|encuentren|escuchen|
            oigan) _ (ya)? (me habré|no estaré|no estoy|estaré muert*|no voy a estar|me fui)
        (si|cuando) _ _ no (les|te|le|os)? (contesto|respondo|escribo|llamo|vuelvo|
            aparezco) _ _ _ (carta|nota|ya saben|ya sabes|lo hice|busquen|sobre|cajón|perdón)
        (escribí|he escrito|escribo|terminé) _ cartas _ _ (una|uno) (por|para|a) (persona|cada|hijo|
            hija|cabeza|mi|mis)
        (escribir|escribí|escribo|he escrito|terminé|acabé) (ya)? mi (carta de)? (despedida|adiós|
            nota)
        (les|le)? (dejé|dejo|he dejado) todo (explicado|escrito|apuntado|anotado) (a|para) _ {FOLK}
        (regalos|regalo) _ _ _ _ (no voy a (llegar|estar)|no estaré|ya no esté|de mi parte cuando)
        (con (mi)? {FOLK}|con él|con ella) (al|en el) cielo / (carta|
            nota) (está)? debajo del colchón
        (en realidad|la verdad es que|de verdad) (voy|vine|fui|es) a despedirme
        (se quede|se queden|quedarse|cuide|cuiden|críe|críen) (con|a) mis (niños|hijos|
            hijas) _ _ (cuando|lo demás|yo|ya no|después|rápido|no voy)
        (última carta|mi carta|las cartas) _ _ _ _ (encontrará*|encuentr*|leer*|hallar*)
        {PET} _ _ (yo)? (ya)? no (voy a estar|estaré) / (contraseña|contraseñas|clave|
            claves) _ _ _ _ _ {_DEAD}
        (abrácenlos|abrácenla|abrácenlo|abrázalos|abrázala|besos) _ de mi parte _ (ya me fui|me fui|
            no estaré|me voy|adiós)
        (lista|apuntado|anotado|escrito) _ _ (quién|cada cosa|reparto) _ _ _ {_DEAD}
        (les|le) (escribí|dejé|he escrito) (a)? (todos|cada uno|cada quien|mis hijos|mi
            familia) (una|la|su) (carta|nota) / {_NOTE} a cada (amigo|amiga|hermano|hermana|
            familiar) _ _ (gracias|despid*|adiós)
        (dejé|dejo|he dejado|dejaré) (ya)? (la|mi|las|mis) (carta|cartas|nota|notas) (para|
            a) _ {FOLK}
        (arreglé|dejé|pagué|resolví|tramité|actualicé|firmé|organicé|puse) _ _ _ _ {_DEAD}
    """,
    Meaning.LAST_WORDS: """
        (perdón|perdóname|perdónenme|perdonadme|perdona|perdonen|disculpen|disculpas|lo
            siento) _ (por|con) lo que (voy a hacer|estoy por hacer|haré|estoy a punto de hacer|vaya
            a hacer|va a pasar|voy a hacerles)
        no (me)? (traten de|intenten|intentes|trates de|intentéis|tratéis de) (encontrarme|buscarme|
            salvarme|detenerme|convencerme|encontrar|buscar|salvar|pararme|disuadirme)
        (esto|este|esta) es mi (adiós|despedida|final|último adiós)
        (solo|sólo|nomás|nada más|únicamente) (quería|quiero|venía a|paso a|pasé a|pasaba a|vine a|
            me queda|me falta) (despedirme|decir adiós|decirle adiós|decirles adiós|decirte adiós|
            deciros adiós)
        no (van a|vais a|vas a|va a) (saber (más|nada más)? de mí|volver a (saber|oír) de mí|volver
            a verme|oír más de mí|tener noticias mías)
        no (sabrán|sabrás|sabréis|sabrá) (más|nada más|nada) de mí
        (nadie|no) _ (oirá|sabrá|oirán|vuelve a saber) (nada)? (más)? de mí
        (fue|ha sido) (lindo|bonito|un placer|bueno|un gusto) (conocerlos|conocerte|conoceros|
            conocerlas|conocerlo|conocerla) _ _ _ _ (no|dejo|adiós|nunca|me voy)
        (díganle|díganles|dile|diles|decidle|decidles|dígale|dígales) (a)? (mi|mis|los|las|al|
            todos) * _ que (los|las|lo|la|les|le|siempre) _ (quise|amé|quiero|quería|amo|adoro|
            quería)
        (es|este es|será|este será|esto es) mi último (mensaje|texto|escrito|audio|correo)
        (es)? el último mensaje que (les|te|os|le)? (mando|escribo|envío|dejo|verán|leerán|
            recibirán|voy a|van a)
        (mi|el) (propio)? (adiós|último adiós) (a|para) (todos|mi familia|este mundo|mis)
        (cuando|para cuando) (alguien|ustedes|usted|mamá|los míos|él|ella)? (lea|leas|lean|leáis|
            lee|leen|encuentre|encuentren|reciba|reciban|vea|vean|escuche|escuchen) (esto|este
            mensaje|esta carta|esta nota)
        cuando (usted|ustedes|vosotros|tú)? (leas|lean|leáis|lea) (esto|este mensaje) (yo)? (ya)?
        (nadie|ninguno|ustedes no|usted no) _ (volverá|volverán|vuelve|va|van|sabrá|
            oirá) _ (a)? (saber|oír|verme|escuchar|noticias)? (nada|más)? (de mí)
        (esto|eso) (fue|es|ha sido) todo (de mi parte|por mi parte|para mí|conmigo)
        (ya)? no me (busque|busquen|busques|espere|esperen) (entre los vivos|más|mañana|en este
            mundo)
        se van a enterar (de)? que me _ (vida|maté|suicid*|mat*|fui)
        mañana (se)? (enterarán|sabrán|leerán|les dirán) (de)? que _ (maté|vida|muert*|fui|suicid*)
        que (sepan|sepas|sepa|sepáis) que (los|las|te|lo|la|os|siempre) _ (quise|amé|adoré)
        gracias por todo _ _ _ _ (se acaba|termina|acabó|no puedo más|me voy para siempre|no estaré)
        (va a ser|será|es) mi despedida / (perdón|perdóname|perdónenme) _ _ _ no supe (vivir|ser
            feliz|estar|aguantar)
    """,
    Meaning.AFFAIRS: f"""
        (testamento|tumba|entierro|funeral|nicho|papeles|deudas|seguro|herencia|contraseñas|
            claves) (ya)? (está|están|queda|quedan|quedó|quedaron) (tod*|muy)? {_DONE}
        (mi|el) testamento (ya)? (listo|hecho|en regla|en el notario|con el notario|en la notaría)
        (la|mi) (tumba|funeraria|entierro) (ya)? (está)? (pagad*|list*)
        (los|mis) (papeles|documentos) (ya)? (ordenad*|arreglad*|en orden|sobre la mesa|list*)
        (todo|cada cosa) (está|queda|ya está|quedó) (arreglad*|resuelt*|organizad*|ordenad*|en
            orden|pagad*|list*)
        (repartí|regalé|he repartido|he regalado|doné) (ya)? (tod*)? (mis|lo que) _ (cosas|
            pertenencias|importaba|quería|quiero|más)
        (llevé|he llevado|entregué|dejé) (a)? (mi|mis|al|a la|a mi) {PET} (a|al|con)
    """,
    Meaning.GONE: """
        cuando (yo)? me haya (matado|suicidado|ido|muerto|ido para siempre) / esté muert*
        después de que (yo)? me (mate|suicide|muera) / cuando (yo)? me (mate|suicide)
        ya no (seré|estaré) de este mundo
    """,
    Meaning.READY: f"""
        {_GO} / solo (me)? (queda|falta) (irme|morir*|marcharme|partir|acabar|descansar|hacerlo)
        ya solo (me)? (queda|falta) (irme|morir*|marcharme|partir|acabar|descansar|hacerlo)
        (ya)? me puedo (ir|marchar|morir|largar) / list* para (irme|partir|marcharme)
        (va a ser|será) (esta (noche|semana|tarde)|hoy|mañana|el finde|este)
        (lo que)? (me)? queda es (irme|morir*|animarme|descansar|partir)
    """,
}
