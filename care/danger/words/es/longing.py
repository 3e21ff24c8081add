"""Spanish: killing oneself, others without me and wounds, in more words."""

from care.danger.meaning import Meaning

_STAY = """(vivir|existir|estar (viv*|con vida|en (este mundo|esta vida))|seguir (viv*|viviendo
    |existiendo|en (este mundo|esta vida)))"""
_MONTH = """(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre
    |diciembre|navidad|fin de año|año nuevo|mañana|verano|primavera|otoño|invierno)"""

MEANINGS = {
    Meaning.NO_LIFE: f"""
        no (aguanto|soporto|tolero|resisto|puedo) (ya|más|ya más)? (lo de|esto de)? {_STAY}
        (plan|idea|intención|meta|objetivo) (es|era)? no (llegar|pasar) (viv*)? (a|de|al) {_MONTH}
        ganas de (todo|nada|todo lo demás) _ (hasta|incluso|ni|y) (las|siquiera)? (de)? {_STAY}
        ojalá (esta noche|hoy|este día|esta) (sea|fuera) (la última|el último|mi última|mi último)
        (qué|ningún|cuál) (sentido|caso|objeto|gracia) (tiene|tendría|hay en) que (yo)? (siga (viv*|
            viviendo|aquí|en (este mundo|esta vida))|esté viv*|exista|viva|respire)
        ojalá no (hubiera|haya|hubiese|existiera|llegue|llegara) (un|el día de)? mañana
        (morirse|morir|la muerte|estar muert*|no existir|no despertar) (debe|tiene que|ha
            de) (de)? ser _ (descanso|alivio|paz|hermoso|lindo|bonito|liberación|maravilla|fácil)
        (fácil|tentador|sencillo|bonito|lindo|hermoso|rico) _ (sería|es)? (dejarme caer|no
            despertar|no existir|morirme|estar muert*|dejar de (vivir|existir|respirar))
    """,
    Meaning.HOPE: """
        esperando / esperando a / deseando / con la esperanza de / confiando en / rogando / rezando
    """,
    Meaning.NOW: """
        hace (mucho|muchísimo|bastante)? tiempo que (perdí|no|ya no|quiero|me quiero|deseo|pienso|
            tengo|se me|vengo|estoy|siento|llevo|me siento|he perdido)
    """,
    Meaning.THINK: """
        (fantaseo|sueño|fantaseando|soñando|me obsesiono|me ilusiono) (mucho|siempre|a menudo|a
            veces|cada noche|últimamente|todo el día|todo el rato|despiert*) con
        (pienso|pensando|he pensado|pensé) (mucho|siempre|a menudo|a veces|cada noche|últimamente|
            todo el día|todo el rato|cada rato|a diario|otra vez|seguido) en
    """,
    Meaning.ASIDE: """
        no nací para (esto|vivir|este mundo|sufrir) / no (nací|valgo|sirvo) para nada
    """,
    Meaning.NEVER_BORN: """
        (nací|nacer|nacido) _ (porque)? _ (error|no (quise|pedí|quería))
        no (vine|llegué) (a|al) (este)? mundo porque (quise|quisiera|yo quise)
    """,
    Meaning.KILL_SELF: """
        dejarme caer (al|por|desde|del|en) (el|la|un|una)? (vacío|balcón|puente|ventana|vías|azotea|
            barranco|acantilado)
        matarm* / suicidarm*
        me (re|recontra|súper|super) (quiero|kiero|qiero) (matar|morir|suicidar|colgar|ahorcar)
        (quitarme|borrarme|sacarme) (del mapa|del mundo|de en medio|del medio|de este mundo)
        (metid*|metió|mete|metido) _ _ (entre ceja y ceja|cabeza|mente) _ (lo|la idea|
            idea)? (de)? (que me)? (matarme|tirarme|colgarme|ahorcarme|suicidarme|quitarme|morir*|
            saltar|mate)
        (idea|lo|plan|ideas|impulso|impulsos|tentación) de (matarme|tirarme|colgarme|ahorcarme|
            suicidarme|quitarme (la vida|del medio|de en medio)|saltar|irme de este mundo|
            envenenarme|dispararme|lanzarme|aventarme)
        (me)? (voy a|quiero|podría|puedo|pienso|temo) (terminar|acabar) (yo)? (matando|suicidando|
            colgando|ahorcando|matándome|suicidándome|colgándome|quitándome la vida)
        me (voy a|puedo) (terminar|acabar) (matando|suicidando|colgando|ahorcando|muriendo)
        (acabe|termine|acabo|termino|acabaré|terminaré) (por)? (suicidándome|matándome|matando|
            suicidar*|matar*|colgándome|ahorcándome|quitándome la vida)
        (única|solo|manera|forma|salida|pare|solución) _ _ (es)? (matándome|suicidándome|quitándome
            la vida|muriéndome|muriendo|muerta|muerto)
        (voz|voces|algo|cabeza|mente) _ _ _ (repite|repiten|dice|dicen|grita|gritan|ordena|susurra|
            empuja|pide) _ (a)? (mátate|muérete|suicídate|tírate|salta|hazlo|que me (mate|muera)|
            quitarme la vida|matarme|morir|suicidarme|cuélgate)
        (acercarme|acerco|paso|pasar|miro|cruzo) _ _ (puente|balcón|ventana|andén|vías|azotea|
            acantilado|barandilla) _ _ (saltar|tirarme|lanzarme|aventarme|arrojarme)
        (haría|hago|haciendo|hice) un favor _ (muriéndome|matándome|quitándome|suicidándome|si me
            (muero|mato|muriera|matara))
        (hacerme|haciéndome|hacerle a mi cuerpo) algo _ (feo|malo|grave|horrible|peor|irreversible)
        (mandar|mandarlo|mando) (todo)? _ _ _ y (matarme|morirme|suicidarme|me mato)
        (alguien|quien) (que)? me (mate|matara|mataran|pegue un tiro|remate)
    """,
    Meaning.DIE: """
        me (diera|dé|da|diese) (un|una) (paro|infarto|derrame|ataque|embolia|ictus|aneurisma)
        me moriría / morirm* / no haber (abierto los ojos|amanecido|despertado)
        (tuviera|tuviese|tenga|tener|me (diera|dé|toque|tocara|diagnostiquen|encuentren|detecten|
            entre|venga|mate|lleve)) (una enfermedad|un cáncer|un tumor|algo|una cosa|un virus|una
            leucemia|cáncer) (terminal|incurable|mortal|grave|fulminante|sin cura)
        (dormirme|dormir|acostarme|cerrar los ojos) (y)? que sea para siempre
        (dormirme|dormir|acostarme) (y)? ya? no (despertar|levantarme) (más|nunca)
    """,
    Meaning.WANT: """
        (nada más|solo|sólo|nomás|únicamente) (pido|quiero|deseo|necesito) (eso|esto) / eso pido
        así es como quiero (estar|terminar|acabar)
        se me antoja / se me (antojó|antojaba) / nada más (pido|quiero|deseo|necesito)
        (solo|sólo|nomás|nada más)? (eso|esto) (quiero|pido|deseo|necesito)
        (así)? es (como|lo que|lo único que|en lo que) (quiero|me tienta|me apetece|me pide el
            cuerpo|anhelo|deseo|me ronda|sueño)
        me tienta / cómo (quisiera|me gustaría)
        cuánto (quisiera|me gustaría|deseo|daría por|desearía) / mi mayor (deseo|sueño|anhelo) es
        me re quiero / (re|super|súper) quiero / llegué al punto de / me parece bien
    """,
    Meaning.BETTER_OFF: """
        (viviría|vivirían|viviríais|dormiría|dormirían) (mucho)? (más|mejor) *
        (mi|la) familia descansa* / (descansaría|descansarían|descansaréis|descansaríais)
        nadie (perdería|pierde|perdería nada|lo lamentaría|sufriría|se entera|se enteraría)
        (no me|nadie me|nadie) (necesita|necesitan|necesitaría) / (tendría|tendrían) una vida mejor
    """,
    Meaning.LIVE: """
        vivir (así ni|ni)? de (ninguna|otra) (manera|forma) / vivir así ni
    """,
    Meaning.WITHOUT_ME: """
        mejor (me (quito|borro|esfumo|aparto)|desaparezco|no existo|no estoy)
        si (yo)? me (quitara|quitase|quito|quitaran) (de en medio|de enmedio|del medio|del mapa|la
            vida|de encima)
        si (yo)? (dejara|dejase|dejo) de (existir|vivir|estar)
        con otra (madre|esposa|mujer|hija) / con otro (padre|marido|hijo|hombre)
        muriéndome / matándome / quitándome la vida / si me (matara|matase|suicidara|suicidase)
    """,
    Meaning.PLAN: """
        (elegí|he elegido|escogí|he escogido|tengo elegido|ya sé|localicé|busqué|fui a ver) (ya|
            a)? (el|un|la|una|qué) (acantilado|puente|azotea|precipicio|barranco|viaducto|andén|
            cornisa|tejado|mirador|torre)
        abrir (la llave|las llaves|la espita|la bombona) (del|de) gas _ (cuando|mientras|y|esta
            noche|para (dorm*|acab*|que)|apenas|en cuanto)
        (cuchillo|cuchilla|navaja|filo|hojilla|hoja de afeitar|gillette|cúter|bisturí|vidrio) _ (en|
            contra|sobre) (la|mi|las|mis|el) (muñeca|muñecas|cuello|garganta|venas|yugular)
        (testamento|claves|contraseñas|papeles|seguro|escrituras) _ _ _ (a mano|a la vista|en la
            mesa|sobre la mesa|en el cajón|en un sobre|apuntad*|localizad*) _ _ _ _ _ (me muera|ya
            no esté|no esté|falte|muert*|me vaya)
        (pronto|muy pronto|dentro de poco|en unos días|en poco tiempo) (ya)? no (voy a (estar|
            existir|vivir)|estaré|existiré|viviré)
        (es|será) el día _ _ _ (me despedí|despedirme|despedid*|me despido|hasta nunca)
    """,
    Meaning.SELF_HARM: """
        (muslos|muslo|brazo|brazos|piernas|pierna|antebrazo|antebrazos|muñecas|panza|
            piel) _ _ (llen*|marcad*|cubiert*|cruzad*|cosid*) (de|a|por) (rayas|líneas|rayones|
            cortes|tajos|marcas|quemaduras|cortadas|heridas)
        (dejo de comer|dejé de comer|no como|ayuno|sin comer|sin cenar|paso hambre|mato de hambre|
            vomito|vomitar|vomité|vomitando|me privo) _ _ _ (merezco|merezca|merecía|castig*|odio|
            sufrir|penitencia)
        me (pegué|golpeé|pego|golpeo|arañé|muerdo|mordí|rasqué|rasco|pellizqué) hasta (dejarme|
            hacerme|quedar*|que (me)? (dol*|sangr*|sal*)|desmayarme|no sentir|sangrar|llorar)
        (castigar|dañar|maltratar|lastimar|destrozar|herir|romper|quemar|mutilar) (mi|a mi|
            mis) (piel|cuerpo|brazos|piernas|cara)
        (meto|metí|clavo|clavé|meterme|clavarme|paso|hundo) _ (agujas|alfileres|agujas|clips|
            vidrios|chinchetas|tijeras|alfiler|aguja|grapas) _ (uñas|piel|brazo|brazos|pierna|
            piernas|dedos|muslos|carne)
        (cicatrices|marcas|heridas|cortes|rayas|rayitas|quemaduras|moretones|moratones) (que
            (yo)?) me (hago|hice|he hecho|sigo haciendo|provoco|causo)
        me (estoy|ando|sigo|hago|hice|he hecho|vengo|pinto|pasé) (haciendo)? (rayitas|rayas|líneas|
            rayones|cortecitos|tajitos|rasguños|cortes) _ (muñeca|muñecas|brazo|brazos|pierna|
            piernas|muslo|muslos|piel|cúter|cuchilla)
        no (me pongo|uso|llevo|voy|enseño|muestro|puedo|me quito) _ _ _ _ (cicatrices|marcas|
            heridas|cortes|rayas|quemaduras|moretones) que (yo)? me (hago|hice|he hecho)
        me he (cortao|quemao|rajao|lastimao|arañao) _ (otra vez|de nuevo|brazo*|pierna*|muñeca*|
            propósito)
        (castigo|castigarme|castigué|castigando|castigándome) (sin (comer|cenar|dormir|agua)|con
            (hambre|dolor|golpes|ayuno|cortes|la cuchilla)|dej* de comer|vomit*|pasando hambre)
        (necesito|quiero|ganas de|calma|gusta|necesidad de|alivia) (ver)? (mi|la)? (sangre|sangrar|
            verme sangrar)
        (eché|derramé|tiré|echo|vertí|puse|dejé caer) _ _ (hirviendo|caliente|
            cera) _ _ _ _ (merezco|merecía|merec*|castig*|propósito|adrede|queriendo)
        (otra vez|de nuevo) (con|a) (la|el|las|los|mi) (cuchilla|cuchillas|navaja|hojilla|cortes|
            gillette|cúter|cortadas|autolesiones|heridas|encendedor)
        me (abrí|abro|arranqué|arranco|he abierto|he arrancado|quité) (otra vez|de nuevo)? (las|los|
            la|el|mis) (herida|heridas|costras|costra|puntos|cicatrices|cortes|uñas) _ (otra vez|de
            nuevo|adrede|propósito|sangr*|anoche|porque|para|con)
        (vend*|tap*|cubr*|gasa|gasas|tirita|tiritas|curitas|escond*|ocult*) _ _ _ _ _ (lo que me
            (hice|hago|he hecho)|me he (rajado|cortado|quemado)|me (corté|rajé|tajeé|quemé))
        (estrellé|estrello|reventé|estampé|golpeé|partí|rompí|di) (el|los|mi|mis|la|un) (puño|puños|
            cabeza|nudillos|puñetazo|mano|cabezazo) (contra|en|con|al) _ _ (adrede|propósito|aposta|
            queriendo|sangr*|castig*|merec*|hasta|rabia)
        me he (rajado|tajeado|sajado|rasgado) (la|las|el|los) (piel|brazo|brazos|antebrazo|
            antebrazos|muslo|muslos|muñeca|muñecas|pierna|piernas)
    """,
}
