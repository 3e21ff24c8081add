"""Spanish: with what it is to be done, and where."""

from care.danger.meaning import Meaning
from care.danger.words.es.parts import (
    ACT,
    BLADE,
    DAY,
    FOLK,
    GUN,
    HIGH,
    PET,
    PILL,
    ROPE,
    WEEKDAY,
)

MEANINGS = {
    Meaning.PLAN: f"""
        (la|mi|el|una|un|con la|con el) {GUN} (de (mi|un|caza|servicio) *?)? (ya)? (está|la tengo|lo
            tengo|aquí|queda) _ (cargad*|lado|conmigo|junto|mano|mesa|list*|cajón|delante|cama)
        (tengo|saqué|agarré|cogí|busqué|conseguí|encontré|traje|compré|llevo|cargué|robé|
            con) (ya)? (conmigo|guardad*|escondid*|aquí)? (la|el|una|un|mi|su) {GUN} (de|del|en|
            conmigo|cargad*|aquí|y|para|sobre|al lado)
        {GUN} (de mi *|de *)? (está)? cargad* / {GUN} en (la)? (mano|boca|sien|cabeza|mesa)
        (una|un|la|queda una) (bala|tiro) _ _ (para mí|es mía|mi nombre)
        (la|mi|una) {ROPE} (para mí|para ahorcarme|para colgarme|ya está|está|la tengo|ya la|la
            compré|lista|preparada|colgada|cuelga|en el|en la|al cuello) (está|compré|tengo|en (el|
            la|mi))? _ (lista|preparada|colgad*|atad*|garaje|cajuela|maletero|armario|árbol|cuello|
            viga|puest*|coche|carro|cochera|baúl|mochila|gancho|sótano|patio|cuarto|desván)
        {ROPE} (ya)? (está)? (list*|preparad*|colgad*|atad*) / (compré|conseguí|compro|até|preparé|
            colgué|he comprado) (ya)? (la|una) {ROPE}
        {ROPE} _ _ (árbol|viga|rama|gancho) _ (elegí|escogí|aguanta|decidí|vi|elegido)
        (elegí|escogí|vi|tengo|he elegido) (ya)? (el|un|la|una) (árbol|viga|rama|gancho|lugar|sitio|
            puente|tubo) _ _ _ (soga|cuerda|colgarme|ahorcarme|nudo|saltar|morir|hacerlo)
        (probé|he probado|practiqué|practicando|he hecho|hice|até|probando|sé hacer) (ya)? (el|con
            el|un|con la|la) (nudo|soga|cinturón|lazo|viga|gancho|cuerda) _ (aguanta|resiste|cuello|
            capaz|listo|sostiene|me|fuerte)
        (cinturón|sábana|cable|bufanda|correa|{ROPE}) _ (en|al|alrededor del) (el)? (cuello|
            pescuezo)
        (la|el|mi|una|un|con la) ({BLADE}|cuchillo) _ _ (bañera|tina|baño|list*|mano) _ _ (agua|
            perdón|venas|cort*|siento|llen*|adiós|abr*)
        (bañera|tina|baño|encerré|encerrad*) _ _ ({BLADE}|cuchillo) / (tengo|con) (la|una|
            un) ({BLADE}|cuchillo) en la mano _ _ (cort*|abrir*|venas|morir*|ganas|acabar)
        (escondí|guardo|guardé|tengo escondid*|compré) _ (cuchillo|{BLADE}|veneno) _ _ (matarme|
            morir|cuando tenga|acabar|para mí|momento|cortarme|cuando me)
        (conseguí|compré|tengo|encargué|pedí|guardo) (ya)? (el|un|los|las|unas)? (veneno|raticida|
            matarratas|medicinas|pastillas|cianuro|{PILL}) _ (momento|envenenar*|no (es|son) para
            (las|los)|matarme|morir*|cuando llegue|no despertar|acabar|para mí)
        (ya)? (tengo|conseguí|compré|guardé) (todo)? (lo (que necesito|necesario|que hace falta)|lo
            que me hace falta) _ _ (acabar|morir*|matar*|hacerlo|cajón|escondí|irme|terminar|
            colgar*|garaje|armario)
        (abrí|abro|abriré|voy a abrir|prendí|prendo|dejé|dejo) (ya)? (la llave del|las llaves del|la
            bombona de|el) gas _ _ _ (acab*|todo|esperar|dorm*|termin*|ya|listo|niños|siempre)
        {DAY} (abro|prendo|abriré) (la llave del|el) gas
        ({HIGH}|vías|la vía|agua) _ _ (un paso y|un solo paso|a un paso|solo es un paso)
        (estoy|ando|sigo|vine|subí|subiendo|sentad*|parad*|ahorita) (aquí|acá|ya)? (arriba|encima|en
            lo alto|al borde|en el borde|en|al|a la|a lo alto|subiendo|hasta|en la orilla|a) _ (del|
            de la|de un|de mi|el|la|un|una|mi)? {HIGH} _ _ (salt*|tir*|nadie|abajo|paso|vacío|
            lanz*|hacerlo|acabar|escaleras|aviento|decid*|termin*)
        estoy (sentad*|parad*|de pie|acostad*|tirad*)? (al borde|a la orilla|junto|al lado|en medio|
            en el borde|cerca|encima) (de|a) (la|las) (vía|vías)
        (esperando|espero|cuando venga|cuando pase) (el|al|que pase el|que venga el) (siguiente|
            próximo|primer|último)? tren _ (tirarme|acabar|paso|vía|adelante|lanzarme|saltar)
        (vía|vías|riel|rieles) _ (esperando|espero|esperar|cuando) _ (el|al)? (siguiente|próximo|
            primer)? (tren|metro)
        (al|el) (primer|próximo|siguiente) (tren|metro) (que)? (pase|venga)? _ (me tiro|me lanzo|
            salto|tirarme)
        (me)? (tumbo|acuesto|meto|tiro|paro|meter|meterme|tumbarme|acostarme|echo|meteré) _ (en|a|
            sobre) (las|la) (vías|vía) / (voy a|vine a|quiero) (las|la) (vías|vía) del tren
        (dar|doy|daría|daré|di) (el|un) paso _ (tren|metro|vacío|andén|vías|abajo)
        (nado|nadar|nadaré|me meto|meterme|entro|camino|entrar|adentrarme|me adentro) _ (mar
            adentro|al mar|al agua|en el mar|al río|al lago|hacia el fondo) _ _ (no (vuelvo|volver|
            vuelva|salgo|salir|volveré|regreso|regresar|pueda)|hasta|fondo|siempre)
        (bolsillos|mochila) (llen*)? (de|con) piedras
        (me|los|la|lo)? (voy|vamos|iré|me subo|me voy|salgo|manejo|conduzco|cojo|
            agarro) _ _ _ y (ya)? no (vuelvo|volveré|regreso|regresaré|pienso volver) (viv*|con
            vida|más|nunca|jamás)
        (así)? (parece|parecerá|que parezca|va a parecer|pensarán que fue) (como)? (que
            fue)? un accidente
        (reservé|cogí|alquilé|renté|pagué|tomé|pedí|busqué) (una|un) (habitación|cuarto|hotel|
            cabaña|pieza|airbnb) _ _ _ _ (encuentr*|hacerlo|morir*|niños|cuerpo|matarme|mi familia)
        (no|nadie|nunca) _ _ (me|mi cuerpo) (encuentre|encuentren|hallen|vea así|vean así)
        (encuentre|encuentren|hallen|hallar|encontrar|encontrarán|ver|vean|halle) (mi|el) (cuerpo|
            cadáver) / (me encuentren|me encuentre|me hallen|me encontrarán) (pronto|rápido|antes|
            muert*|colgad*|sin vida|ahí|a tiempo|cuando)
        (sea|sean) (mi|mis|ella|él|los|las) {FOLK}? (quien|quienes|la que|el que|los
            que) (me)? (encuentre|encuentren|halle|hallen)
        (no|ahí no|donde no|donde nadie) me (encuentra|encuentran|va a encontrar|van a
            encontrar) (ningún|nadie|los|mis|mi|un)
        (vodka|whisky|ron|tequila|alcohol|vino|botella|cerveza*) _ _ y _ {PILL}
        {PILL} _ y _ (botella|vodka|whisky|ron|tequila|alcohol|vino)
        {PILL} _ _ (alcanzan|bastan|son suficientes|son bastantes|me alcanza|las conté|los conté|
            contadas|contados|solo tengo que|solo falta)
        (suficientes|bastantes|muchísimas) {PILL} _ (guardad*|junt*|escondid*|apartad*|morir*|
            matarme|dormir*|calma|no despertar|delante|irme) / ya (junté|son|hay) (suficientes|
            bastantes)
        (todas|todos) (las|los|mis) {PILL} (aquí|delante|enfrente|en la mano|en la mesa|frente a)
        (tomármelas|tragármelas|tomármelos|tragármelos|me las tomo|me los tomo|me las trago|me las
            voy a tomar|me los voy a tomar) (todas|todos|de golpe|juntas|ya|hoy|esta noche)
        me (acabo|acababa) de (tomar|tragar|meter|zampar|bajar) (todas|todo|toda|la|el|las|los|un|
            una|medio|media|un montón|dos|tres) _ (caja|frasco|bote|blíster|pastillas|tabla|enter*|
            {PILL})
        me (tomé|he tomado|tragué|he tragado|metí) (toda)? (la|el|las|los|una|un|dos|tres) (caja|
            frasco|bote|tabla|tiras|tira|cajas|frascos|botiquín) (enter*|complet*|de|que|hace|y)
        me (tomé|he tomado|tragué|metí) (todo)? lo que (había|tenía) en (el botiquín|la casa|casa)
        (aunque|antes de que|hasta que|después de que|en caso de que|por si) me (mate|suicide|
            ahorque|cuelgue|haya matado|haya suicidado)
        (seguro|póliza) _ _ (paga|pague|cobren|cubre) _ (aunque|si|incluso) _ (mate|mato|suicid*|
            quite|muero|muera)
        (la|lo|los|las) sigo (el mismo día|ese mismo día|a la tumba|al cielo|al otro lado|enseguida)
        (busqué|encontré|conseguí|tengo) (a)? (quien|alguien que|quién) (se quede con|cuide|cuide a|
            adopte) _ {PET} _ _ (así|ya|puedo|ahora|matarme|morir*|irme|cuando)
        (ando|estoy|toy|sigo) (aquí|acá|ya)? (arriba|encima|en lo alto|al borde|en el borde|parad*|
            sentad*|subid*) (del|de la|de un|en el|en la|al|a la) (puente|azotea|viaducto|cornisa|
            baranda|barandilla|tejado|acantilado|precipicio|barranco)
        (no|ni) (paso|pasaré|voy a pasar) de (fin de (mes|año)|esta (noche|semana)|este (mes|año|
            finde)|hoy|mañana|{WEEKDAY}|navidad|el {WEEKDAY})
        no (llego|llegaré|voy a llegar|alcanzo) (viv*)? (a|al|hasta) (mañana|fin de año|año nuevo|
            navidad|nochebuena|mi cumpleaños|cumplir|verano|los # años|la próxima semana)
        (a|de|al) (año nuevo|navidad|mi cumpleaños|mañana|este año|esta noche|fin de año|esta
            semana|verano|los #) (ya)? no (llego|paso|llegaré|pasaré|voy a llegar)
        (mar adentro|hacia el fondo|al fondo) _ _ no (vuelvo|volver|salgo|salir|volveré|regreso|
            regresar)
        (al|el|a la|la|un|una) (río|mar|lago|embalse|pantano|monte|bosque|acantilado|sierra|presa|
            playa) _ _ (ya)? no (vuelvo|regreso|salgo|volveré|regresaré|voy a volver|voy a regresar|
            pienso volver) (hasta)?
        (río|mar|lago|agua) _ _ (me ahogo|ahogarme) / me voy a ahogar (en|ahí|hoy)
        me (lo|la|las|los) (tomo|tomaré|trago|tragaré|voy a tomar|voy a tragar|bebo) (todo|toda|
            todas|todos) (de golpe|de una|junto|juntas|y|hoy|esta noche)
        me (trago|tomo|tragaré|tomaré|voy a tragar|voy a tomar|bebo) todo lo que (hay|haya|tengo|
            tenga|encuentre|queda)
        me (atiborré|llené|atraganté|empastillé|harté|inflé|hinché) (de|a|con) {PILL}
        (la|mi|esta|nuestra)? última (tarde|noche|mañana|semana|madrugada) (de (mi)? vida|con vida|
            viv*|en este mundo)
        (vía|vías|rieles|carretera|autopista) y me (acuesto|tumbo|tiro|quedo|paro|meto|echo|lanzo)
        (ya)? (estaré|voy a estar|habré) (muert*|muerto|colgad*|enterrad*)
        para que (no|nadie) me (busque|busquen|extrañe|eche en falta|echen en falta|moleste antes)
        cuando (yo)? me haya (matado|suicidado|ahorcado|colgado|tirado|quitado la vida)
        (ya)? hice (lo que no tenía que hacer|lo que no debía|una locura|una tontería|
            algo) _ _ _ (ya no (estoy|estaré)|no le (digas|digan)|se acaba|pronto)
        (ya)? no llego a {WEEKDAY} / (compré|elegí|cogí|agarré) _ (cuerda|soga) _ _ _ árbol
        (árbol|viga|rama|puente|playa|sitio|lugar) _ _ (donde|en (el|la) que) (me)? (voy a|
            quiero) (colgar*|meter|morir*|ahorcar*|tirar*|hacer*|saltar|acabar)
        es (cuestión|cosa) de (días|horas|una noche|semanas|unos días)
        (antes de|para) (hacerlo|irme para siempre|matarme|morirme|suicidarme)
        (todo (está|ya está|queda)|está todo|lo tengo|ya lo tengo) _ (list*|preparad*|pensad*|
            organizad*) _ _ _ _ (descansar (para siempre|en paz)|para siempre|hacerlo|matarme|
            dejarles|adiós)
        (para|a|ahora a) descansar (para siempre|de una vez|por fin de todo)
        para (morirme|matarme|suicidarme|ahorcarme|quitarme la vida|colgarme|envenenarme|dormirme
            para siempre|no (volver a)? despertar*|dormir* y (ya)? no (volver a)? despertar*)
        (después|luego|ahora|entonces|y ya|de ahí) (ya)? me (voy|iré|retiro|
            marcho) (definitivamente|para siempre|de este mundo|en paz|de la vida|de esta vida|del
            todo|para no volver)
        (a un|al|a algún|en un|un|algún) (lugar|sitio|bosque|hotel|monte|playa|rincón|
            pueblo) _ _ (a|para|donde) (morir*|matarme|acabar con todo|hacerlo)
        (list*|arreglad*|preparad*|será|hago|haré|hacerlo) _ _ _ (casa (se quede|esté|quede) (vacía|
            sola)|(no haya|sin) nadie en casa|la casa para mí sol*)
        (mirando|buscando|busqué|miré|busco|viendo|investigando|pensando|averiguando) (en)? (formas|
            maneras|métodos|opciones|modos) (de|para) (hacerlo|irme|acabar|terminar)
        lo que (me)? (queda|falta|resta) es (animarme|morir*|hacerlo|irme|matarme|atreverme|
            decidirme|amarr*|juntar valor|cuestión de)
        (dosis|jeringa|inyección|cóctel|mezcla) (ya)? _ (list*|preparad*|cargad*) / (list*|
            preparad*|cargad*) la (dosis|jeringa|inyección|soga|horca)
        {DAY} me (van a encontrar|encontrarán|encuentran|hallarán|van a hallar)
        (dejé|dejo|he dejado|voy a dejar) de (tomar|ponerme|inyectarme|comer) _ _ _ (morir*|se
            acaba|acabar con|que se acabe)
        será {DAY} _ (cuando|mientras|que) / es el {WEEKDAY} _ (cuando|mientras) (él|ella|todos|no)
        (elegir|decidir|saber) si (es|será|va a ser|lo hago|me voy) (con|por|de|en) _ (cuerda|soga|
            pastillas|tren|puente|pistola|gas)
        (me)? (quedan|quedarían|restan) (#|un|dos|tres|pocos|unos|pocas) (días|horas|
            semanas) _ _ _ _ {ACT}
        (si)? (todo)? (sale|va) (todo)? (como lo planeé|según lo planeado|según el plan|
            bien) _ _ (muert*|no estaré|se acaba|habré|ya no)
        no (cuente|cuenten|contara|contaran|cuentes) conmigo _ _ _ _ (viv*|no voy a estar|no estaré|
            no estoy|muert*)
        no voy a (llegar a|alcanzar a|poder|estar para) (verlos|verlo|verla|verlas|ver)
        list* para (morir|morirme|matarme|irme (de este mundo|con dios|para siempre))
        (tomármela|tomármelas|tomármelos|tragármela|tomármelo|tragármelo) (entera|toda|todas|todo|
            enteras)
        (bañera|tina) _ _ (secador|secadora|enchuf*|tostadora) / (secador|tostadora) _ _ (bañera|
            tina)
        lo (único|último) que (me)? (faltaba|falta|queda|quedaba) _ (irme|morir*|partir|matarme)
        (cuántas|cuántos|qué cantidad de) {PILL} _ (falta|necesit*|mata*|letal|morir*|hay que)
        ya me habré (ido|matado|muerto|colgado|ahorcado|suicidado|marchado)
        (ir|voy|camino|salgo|caminar|iré|irme|me voy|me fui|fui) (a|hacia|hasta|por) las vías
        (hotel|vino|vodka|alcohol|cerveza|whisky|ron|tequila|bolsa) _ _ (todas|muchas) (las|
            mis)? {PILL}
        me (arranco|quito|desconecto|saco|arrancaré|voy a arrancar|voy a quitar) (los tubos|el
            oxígeno|el respirador|la sonda|la máquina|las vías)
        (cuida|cuiden|cuidad|cuídame|cuídenme) _ {PET} _ _ _ no (vuelvo|voy a volver|regreso|estaré|
            volveré|voy a estar)
        (yo)? hoy (ya)? no (vuelvo|regreso|llego) a (mi)? casa / me (duermo|dormiré|voy a
            dormir) para siempre
        en (una|unas|#|pocos|un|dos|tres|pocas) (semana|semanas|días|mes|horas|día|
            hora) (ya)? (todo)? (se)? (habrá|acaba|acabará|terminará|acabó) (acabado|terminado|todo|
            pasado todo)
        (quise|quiero|que) hacerlo parecer (un)? accidente / (carbón|monóxido|hornillo|bolsa de
            plástico|bombona|helio) _ _ (baño|sellado|sellé|cabeza|cuarto|coche|garaje|dormir*|
            morir*|acabar)
        (baño|cuarto|ventanas|puerta|cocina|garaje) (sellad*|cerrad* con cinta)
        (un día|cualquier día|algún día|tarde o temprano|una noche|una noche de estas|el día menos
            pensado|al final) _ me (tiro|lanzo|aviento|mato|cuelgo|suicido|ahorco|arrojo|quito la
            vida)
        (no hay|sin) (manera|forma|posibilidad) de (sobrevivir|salir viv*|que me salven|salvarme)
        (altura|caída|piso|pisos|metros) _ _ (no|nadie|imposible) _ _ sobreviv*
        desde (aquí|acá) (es|hay|son)? (solo|apenas)? (un paso|un salto) / (solo|
            apenas)? un paso y (se acaba|ya|listo|adiós|todo)
        (vi|conozco|encontré|hay) (un|el) (puente|acantilado|viaducto|precipicio) _ _ _ (mañana|hoy|
            esta noche|voy|iré|alto|salt*|tir*)
        (a|ese|al|del|el|este) (puente|viaducto|acantilado|azotea) _ _ _ _ me (tiro|lanzo|aviento|
            arrojo|suelto)
        (tengo|hice|saqué|he hecho) (la|las)? (cuenta|cuentas|cálculo|cálculos) de _ {PILL}
        (esperando|esperar|espero) (a)? que (amanezca|oscurezca|anochezca|se duerman|se vayan|
            salgan) _ _ (vías|puente|tirarme|hacerlo|matarme|saltar|colgarme|irme|azotea)
        (solo)? (falta|queda) que (se haga de noche|oscurezca|anochezca|se vayan|se duerman|me
            anime|me atreva|salgan)
        (llevo|traigo|cargo|metí) (la|una) (soga|horca|pistola|escopeta|cuchilla)
        {DAY} _ _ _ me (van a|va a) (ver|encontrar|hallar) / me (van a|va a) (ver|encontrar|
            hallar) (colgad*|muert*|sin vida)
        si me (tomo|trago|meto) _ _ _ _ no (despierto|despertaría|la cuento|despertaré)
        piso (#|doce|once|diez|quince|veinte) _ _ (ventana|balcón|salt*|vacío|abajo)
        decisión _ _ _ me voy (con|en paz|y|de|este|esta) / (jalar|apretar|halar|apreto|jalo|
            aprieto|darle) (el|al|del) gatillo / tirar del gatillo
        (hospital|alta|clínica|psiquiátrico) _ _ lo (vuelvo|voy a volver|volveré) a (intentar|hacer)
        {GUN} (de * *)? (sigue|está guardad*) _ _ _ (sé|dónde|cargad*|llave|cartuchos|balas)
        dónde (están|guarda|tiene|guardan) (los cartuchos|las balas|la munición|las pastillas)
        me puedo (morir|morirme|matar|ir) (ya)? (tranquil*|en paz)
        mi plan (es|sería) (para)? (el #|hoy|mañana|esta noche|simple|sencillo|morir*|matar*)
        (mañana|pronto) (ya)? no (queda|quedará|va a quedar) nada de mí
        a ver si (así)? (me (mato|muero|atropell*|choc*|estrello|pasa algo)|no (despierto|amanezco))
        (orilla|borde|filo) (del|de la|de las) (andén|plataforma|vías|azotea|acantilado|puente)
        (voy|vine|irme|me voy|iré|salgo|subí|fui|viajo|playa|mar|monte|bosque|río|puente|
            sierra) _ a (morirme|matarme|ahogarme|colgarme|ahorcarme|suicidarme|quitarme la vida)
        lo (haré|hago|voy a hacer) (cuando|después de que|en cuanto|apenas) _ _ (muera|se vaya|
            falte|no esté|vayan|duerman|cumpla)
        no (quiero|quería|necesito) que me (salven|rescaten|detengan|reanimen|paren|convenzan)
        (el)? valor que me (faltaba|falta) / (bolsa|cinta) _ _ (en la cabeza|valor|helio)
        sin luces (a ver|para) _ / soltar el volante / el frasco abierto _ (mano|lado|frente|
            enfrente)
        {PILL} _ (molid*|machacad*|trituradas|disueltas|en un vaso|en polvo) _ / (molí|machaqué|
            disolví) _ {PILL}
        (estoy|sigo|te escribo|les escribo|escribo|hablo) (aquí|acá)? (desde|en|a|sobre) (el|la|un|
            una|lo alto de) (borde|filo|orilla|cornisa|baranda|barandilla|puente|azotea|viaducto|
            acantilado)
        (cuento|contando) (los|las) (días|horas) (para|que faltan para|que me quedan para) (irme|
            morir*|matarme|que se acabe)
        (tramo|trozo|punto|lugar|curva|parte) _ (vía|vías) _ _ (cámaras|tren|nadie|frena*|voy)
        (parezca|parecerá|parece|pareciera) (como)? que (me (resbalé|caí|dormí|salí)|fue (sin
            querer|un accidente|natural))
        tengo (el|la|un|una) (cuchillo|{BLADE}) _ (en la mano|en las manos|aquí|al lado) _ _ (nadie|
            sol*|casa)
        me salgo de la (carretera|autopista|ruta|pista) / (tengo|dejé|está) (ya)? el gas abierto
        no (habrá|hay|existe|va a haber) (un)? mañana (para mí)? / (pasa|
            viene) el tren _ _ _ _ (acostad*|ahí|parad*|tumbad*|me)
        (quedé|quedo|estoy|me quedo) en paz (para|y) (ya)? (irme|morir*|me voy|partir|puedo)
        dinero _ (para)? (mi|del) (entierro|funeral|velorio) / lo (del|de mi) (funeral|entierro|
            velorio) _ _ (sobre|mesa|cajón|junto|pagad*)
    """,
}
