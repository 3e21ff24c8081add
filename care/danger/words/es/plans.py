"""Spanish: plans, whole, and affairs put in order."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PLAN: """
        sé (cuándo|cómo|dónde|el día) y (cuándo|cómo|dónde|con qué) _ (hacer|hacerlo|haré|hago|será|
            va a ser)
        (ya)? sé (cuándo|cómo|dónde) (lo voy a hacer|voy a hacerlo|lo haré|lo hago|me voy a|voy a
            morir|voy a irme)
        (ya)? sé (exactamente)? (cuándo|cómo|dónde) (va a ser|será|quiero morir|acabar con|terminar
            con)
        (ya)? (elegí|escogí|decidí|he decidido|he pensado|pensé|planeé|tengo|busqué) (el día|la
            fecha|el lugar|el método|la forma) (y|para|de) _ (cómo|irme|morir|hacerlo|lugar|método|
            hora|fecha)
        (ya)? (elegí|escogí|he elegido|tengo elegid*|he escogido) (el día|la fecha|el lugar|el
            método|el puente|cómo)
        tengo (un|el|mi)? plan (para|de) (matarme|morir|morirme|irme|suicidarme|acabar|quitarme|
            desaparecer|no estar)
        tengo (puesta|elegida|marcada) (la)? fecha / puse fecha (para|a mi)
        (ya)? tengo (el)? (método|lugar y la hora|día y la hora|día elegido)
        tengo todo (planeado|pensado) para (irme|morir|hacerlo)
        (esta noche|hoy|mañana|este finde|el sábado|el domingo|el viernes|el lunes) (sí)? (lo hago|
            lo haré|lo voy a hacer|me mato)
        hoy sí lo hago / esta vez sí lo (hago|haré|voy a hacer)
        esta vez no (voy a)? (fallo|fallar|fallaré)
        la próxima vez no (fallo|fallaré|voy a fallar)
        lo voy a hacer (esta noche|hoy|ya|de verdad|bien esta vez)
        voy a hacerlo (esta noche|hoy|ya|de verdad|mañana)
        mañana (ya)? no (estaré|estoy|existo|voy a estar|existiré|amanezco|despierto|voy a
            despertar|me despierto|vivo)
        en un rato (ya)? no (estoy|estaré)
        mañana a esta hora (ya)? (no estaré|no estoy|estaré muert*|habrá terminado|estoy muert*|voy
            a estar muert*)
        mañana (ya)? (estaré|estoy|voy a estar) muert*
        para mañana (ya)? (no estaré|estaré muert*|habré muerto)
        (esta|hoy) es mi última (noche|tarde|noche con vida) / es mi última noche
        mi última noche (viv*|en este mundo|con vida|aquí)
        (mi|el) último día (de vida|de mi vida|viv*|en este mundo|en la tierra|con vida)
        mis últimas horas / (última|ultimas) (noche|horas) de (mi)? vida / hasta la última noche
        mis últimos días (de vida|aquí|viv*)? / ya me (hice|tomé|he hecho|he tomado) algo
        (ya)? no hay vuelta atrás / ya está hecho / ya no hay marcha atrás
        (este|el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo) (me mato|me muero|me
            suicido|acabo|termino con todo)
        (aguanto|espero|aguantaré) hasta _ (y|luego|después) _ (me mato|me voy de|desaparezco|me
            muero|lo hago|me suicido)
        (tengo|ya tengo) (la|una) (soga|cuerda|pistola|escopeta|hojilla) (lista|preparada|en la
            mano|cargada|atada|puesta|aquí)
        (até|preparé|colgué|compré|he comprado|conseguí|he preparado|he atado) (la|una|el|un) (soga|
            nudo|lazo|veneno|raticida)
        estoy (en|sobre|parad* en|sentad* en|subid* en) (el|la|un|una) (puente|azotea|cornisa|borde|
            acantilado|barandilla|baranda)
        estoy (en|sentad* en|junto a|mirando|al lado de|parad* en) (las vías|la vía) _ (tren|metro|
            piso)?
        (busqué|miré|estuve mirando|investigué|estoy buscando) (cuántas|qué dosis|qué cantidad|
            cuánto) _ (morir|matar|matarme|letal)
        dosis letal
        (cuántas|cuántos) _ (hacen falta|se necesitan|necesito) para (morir|morirme|matarme|no
            despertar)
        (pastillas|medicación|medicinas|somníferos|tranquilizantes) (guardad*|escondid*|juntad*|
            ahorrad*|apartad*|acumulad*)
        (cuando|en cuanto|apenas) _ (salgan|salga|se duerman|se duerma|se vayan|se vaya|me quede
            sol*) _ (lo voy a hacer|lo hago|lo haré|me mato)
        (decidí|decidido) que * * (va a ser|será|es) (mi|el) último día
        (pistola|escopeta|arma|revólver) _ _ cargad*
        (esta vez|ahora sí|hoy) (va|es) en serio (adiós)?
        no me esperen _ _ adiós
        sé (de|desde) qué (puente|ventana|edificio|azotea|balcón|árbol)
        solo (me)? (queda|falta) hacerlo
        me (tragué|tomé|he tomado|he tragado|zampé) (un|el|la|una|dos|tres) (blíster|blister|
            blísteres|frasco|bote|caja|tira) (enter*|complet*|llen*)
        (decidí|he decidido|elegí|he elegido) (el lugar|el día|la hora|la fecha) (y|de) _ (mi
            muerte|morir|hora|día|fecha|lugar)
        (me subí|me he subido|subí|estoy subid*) a (la|una) (barandilla|baranda|cornisa|azotea del)
        (elegí|escogí|decidí|he elegido) cómo (morir|matarme|hacerlo|irme)
        ya (tengo|puse|fijé|marqué|decidí|elegí) (la|una|el)? (fecha|día) / (tengo|puse|fijé|
            marqué) (la|una) fecha / marqué (el día|la fecha) en el calendario
        (mañana|hoy|el viernes|el lunes|el domingo|el sábado|esta noche) es (el día|la noche|el gran
            día|mi día|la fecha) _ _ _ (listo|preparado|decidido|planeado|nadie)
        sé (el día|la fecha|el sitio|el lugar|la hora|el cuándo|el cómo|el dónde) (y|falta|y el|y
            la)
        (ya)? (lo)? tengo (todo)? (calculado|cronometrado|ensayado|estudiado|previsto|listo|
            decidido|planeado|pensado|preparado) _ _ _ (nadie|encontrar|a tiempo|sospecha|para irme|
            para hacerlo|esta noche|mañana|solo falta|falta poco)
        tengo (el|un|mi) plan (listo|hecho|armado|completo|preparado|desde|de cómo|decidido|b)
        tengo un plan y (no|sé|lo|voy)
        (nadie|no) me (va|van|vaya|vayan) a (encontrar|hallar|parar|detener|salvar) (a tiempo|hasta|
            nadie|esta vez)?
        (para que|así|que) (no|nadie) (me)? (encuentre|encuentren|halle|hallen|salve|salven|detenga|
            pare) (a tiempo|mi madre|mi mamá|mis hijos|mi hija|mi hijo|los niños|nadie|mis padres)?
        no quiero que (me)? (encuentren|encuentre) (mis|mi|los|las) (hijos|niños|madre|mamá|hija|
            hijo|padres|nietos|esposa|marido)
        (cuando|en cuanto|apenas|mientras|aprovecho que|después de que|una vez que|ahora
            que) _ _ (duerman|duerma|duermen|salgan|salga|salen|vayan|vaya|van|acuesten|acueste|
            estén|esté|dormid*|sol*|viaje|trabajo) _ _ (lo hago|lo haré|lo voy a hacer|hacerlo|me
            mato|me tiro|me cuelgo|me ahorco|me las tomo|me suicido|salto|me disparo|me voy de este
            mundo|será el momento)
        (se van|se va|salen|se duermen|no estarán|no habrá nadie|me quedo sol*|estaré sol*|voy a
            estar sol*) _ _ _ _ (lo hago|lo haré|lo voy a hacer|hacerlo|me mato|aprovecho para|
            aprovecharé para)
        (aprovecho|aprovecharé|voy a aprovechar) (para|y) (hacerlo|lo hago|irme para siempre|
            matarme)
        (para|voy a|quiero|pienso|prefiero) hacerlo (lejos|sol*|sin que|antes de|donde nadie|rápido|
            en (el|la|un|una) (bosque|hotel|baño|coche|garaje|playa|campo|puente|río|monte))
        (esta noche|hoy|mañana|esta madrugada) (mismo)? (por fin|sí que|sí|me decido y)? (lo hago|lo
            haré|lo voy a hacer|me voy para siempre|me despido de este mundo|acabo con (todo|esto|mi
            vida)|acaba todo|termina todo|se acaba|se termina)
        (el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|hoy|esta noche|en # días|
            la semana que viene) (ya)? (se acaba|se termina|termina|acaba|terminará|acabará|se
            acabó|habrá acabado) (todo|este dolor|mi dolor|el dolor|mi sufrimiento|esta pesadilla|
            todo esto|por fin|mi vida)
        (me quedan|faltan|quedan) (#|un|dos|tres|cuatro|cinco|pocos|pocas|unas) (días|horas|semanas|
            día|semana) (y|para|de vida) (irme|se acabó|acabar|descansar|ser libre|morir|ya|listo|me
            voy|todo)?
        sé (muy bien|bien)? dónde (guarda|tiene|esconde|está|guardan|están|tienen|conseguir|
            venden) _ _ (pistola|arma|escopeta|veneno|soga|cuerda|revólver|raticida|balas|cianuro)
        (tengo|guardo|conseguí|compré|saqué|cargué|agarré|encontré|robé|pedí prestad*) (guardad*|
            escondid*|cargad*|a mano|lista)? (la|el|una|un) (escopeta|pistola|revólver|arma|fusil|
            soga|glock) (de|del|y|cargad*|que|en|para|con|escondid*|guardad*|list*|debajo|bajo)
        (la|el|una|un) (escopeta|pistola|revólver|arma|soga|cuerda) (está|ya está|la tengo|
            tengo) (cargad*|list*|colgad*|atad*|debajo de la cama|en el armario|en el cajón|en el
            coche|en la mochila|preparad*|puest*)
        (compré|he comprado|conseguí|encargué|pedí) (la|el|una|un) (soga|cuerda|lazo|veneno|
            raticida|matarratas|pistola|gas|bombona|helio|cianuro|nitrito) (y|para|por internet|
            ayer|hoy|ya|anoche|esta mañana)
        (ya)? (escribí|he escrito|tengo escritas|dejé escritas|terminé|terminé de escribir|acabé|
            tengo listas|estoy escribiendo) (ya)? (las|todas las|mis) cartas
        (tengo|dejé|dejo|están|he dejado|guardé) (las|unas|mis) cartas (escritas|listas|hechas|en|
            para)
        (cartas|carta|nota) _ _ _ (en (un|el|mi|la) (cajón|gaveta|mesilla|mesa de noche|caja fuerte|
            sobre cerrado|escritorio)|debajo de (la almohada|mi almohada|la cama|el colchón)|bajo la
            almohada)
        (escribí|redacté|dejé|tengo|he escrito|terminé|firmé) (ya)? la nota / (dejé|dejo|dejaré|voy
            a dejar|escribí) una (nota|carta) _ _ _ (cuando me encuentren|explicando todo|
            explicándolo todo|pidiendo perdón|para que entiendan|donde explico|despidiéndome)
        (carta|nota|sobre|video|mensaje*) (para|que lean|que abran|que vean) (cuando|después de
            que) (yo)? (ya no esté|no esté|me vaya|me muera|muera|haya muerto|me encuentren|me haya
            ido)
        (programé|dejé programad*|tengo programad*) (los|unos|un|el|mis) (mensajes|mensaje|correos|
            correo|posts)
        (medí|calculé|estudié|comprobé|fui a ver|fui a mirar|he medido) (la altura|el puente|la
            viga|la caída|la dosis|los horarios del tren|el lugar|si la viga aguanta|el acantilado)
        (fui|vine|subí|llegué|estoy|camino|voy|manejé|conduje|volveré|vuelvo) (a|al|en el|en la|
            hasta el|hacia el|rumbo al|en un|a la|hasta la|camino del)? _ (puente|azotea|acantilado|
            tejado|cornisa|barandilla|viaducto|vías|precipicio) _ _ _ (saltar|tirarme|lanzarme|
            salto|me tiro|no volver|mirando abajo|mirando hacia abajo|el agua me llama|acabar con
            todo|terminar con todo|nada me detiene|al otro lado)
        (estoy|me pasé|crucé|pasé) (al|del) otro lado de la (barandilla|baranda|valla|reja|barrera)
        (tengo|puse|pongo|me puse|me he puesto) (la)? (soga|cuerda|pistola|cuchilla|navaja|cañón|
            cuchillo) (al|en el|en la|contra la|en|alrededor del|contra el) (cuello|boca|sien|
            cabeza|muñeca|muñecas)
        (no|ya no) (voy a|pienso) (llegar|pasar) (a|de) (mañana|la semana que viene|fin de mes|
            navidad|mi cumpleaños|los # años|este año|hoy|esta noche|este mes)
        de (este|esta|hoy|mañana) (mes|año|semana|noche|finde|fin de semana)? no paso
        (no|nadie) (cuenten|cuentes|contéis) conmigo (para|mañana|nunca|más) _ (ya no|no estaré|me
            voy)
        (le|les)? (pedí|encargué|dije|rogué) a mi _ que (cuide|se quede con|se haga
            cargo) _ _ (perro|gato|hijos|niños|mascota|madre|perra|gata) _ _ (no voy a estar|no
            esté|no estaré|cuando yo|si yo|me voy)
        (esperar|espero|esperaré|aguantar|aguanto|aguantaré) (a que|hasta que|hasta|solo a que|
            que) _ _ _ (y|después|luego|entonces) _ (me mato|me voy de|me suicido|lo hago|
            desaparezco|me quito|acabo con|termino con)
        ese (día|fin de semana|finde|momento|rato) (sí)? (lo hago|lo haré|lo voy a hacer|voy a
            hacerlo|me mato|me voy|será)
        (está|tengo|lo tengo) todo (listo|preparado) _ (solo)? falta (que|el valor|la noche|hacerlo|
            yo)
        (dosis|cantidad) (mortal|letal) / (la manguera|una manguera) _ (coche|auto|carro|escape|
            garaje) / (manguera|tubo) (en el|al|del) (tubo de)? escape
        (voy|estoy) (de)? camino (del|al|hacia el|a la|de la) (puente|azotea|acantilado|vías|
            estación para)
        (mañana|pronto|el lunes|cuando llegue mi *) (ya)? me (encontrarán|van a encontrar|
            hallarán) (muert*|colgad*)?
        (sin|no|para que) (clave|contraseña)? _ (vean|encuentren|abran) _ _ cuando (yo)? (me vaya|no
            esté|ya no esté|me muera)
        no (voy a|creo que voy a|pienso|creo) llegar (a (la)? (navidad|fin de año|verano|mañana|los
            #)|viv*)
        (porque|que) (yo)? (ya)? no (voy a|pienso|creo) (llegar|estar para entonces|estar para
            verlo|verlo)
        (espero|esperaré|esperar|esperando) a que _ _ (se vaya|salga|se duerma|se vayan|salgan|se
            duerman|esté dormid*) _ _ (y|para) (me|lo|saltar|hacerlo|matarme)
        (me voy|me iré|salgo|me marcho) (hoy|esta noche|mañana|ya)? (y)? (ya)? no (voy a|
            pienso) volver (jamás|nunca|más)? _ (cuida|cuiden|cuidad|adiós|perdón)
        les (escribí|dejé|grabé|mandé) _ _ (para despedirme|despidiéndome|explicándoles todo|
            explicando todo|pidiendo perdón|con mi adiós)
        (dejé|dejo|he dejado|grabé) (un|el|unos)? (video|vídeo|audio|videos|vídeos|audios) (a|
            para) (mis|mi|cada) _ (explicándoles|explicando|despidiéndome|cuando|ya no|que vean)
        (el cinturón|la sábana|el cable|la corbata|la bufanda) _ _ (en la puerta|en la viga|del
            techo|de la lámpara|al cuello|en el cuello|en el ventilador)
        (me)? despedí de (mis|mi|todos) _ (ahora|ya|por fin) (a|puedo|me puedo) (descansar|irme|ir|
            partir)
        (la)? fecha es (el|mañana|hoy|este) _ _ (ya|compré|tengo|listo) / lo (haré|hago|voy a
            hacer) (el día|la noche|después) de (mi|navidad|año nuevo|la boda) _ (cumpleaños|
            aniversario)?
        (mañana|hoy|esta noche|el (lunes|martes|miércoles|jueves|viernes|sábado|
            domingo)) (ya)? (termino|acabo|acabaré|terminaré|pongo fin) (con|a) (esto|todo|todo
            esto|mi vida|este dolor|este sufrimiento)
        en (#|un|una|dos|tres|pocas|unas|unos) (horas|hora|minutos|días|rato|
            semana) (ya)? (todo)? (habrá (terminado|acabado|pasado todo)|se acabó|se acaba|estaré
            muert*|no estaré|dejaré de) (todo)?
        (instrucciones|música|dinero) (para|de) mi (entierro|funeral|velorio|cremación)
        (cerré|he cerrado|eché|puse) (la puerta|el cerrojo|el pestillo|la
            llave) _ _ _ _ _ (pastillas|soga|cuerda|pistola|cuchilla|navaja|gas|frasco)
        (encontré|he encontrado|elegí|ya tengo|vi|escogí) (el|un|mi) (lugar|sitio|puente|árbol|
            acantilado) (perfecto|ideal|indicado|donde nadie|donde no pasa|para hacerlo|para irme|
            para morir)
        sé (con|de|desde|en) qué (viga|cuerda|rama|puente|piso|pastillas)
        (esta noche|hoy|mañana) me (voy|marcho) (en paz|de aquí para siempre|de este mundo|de esta
            vida|al cielo|con dios|con mi (madre|padre|hijo|hija))
        me tomo las (#|cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa) (y ya|y listo|y se
            acabó|y adiós|de golpe|de una)
        (tendré|tengo|voy a tener) (toda|todo)? (la noche|el día|la casa|el fin de semana|
            tiempo) para hacerlo
        para que (entren|me saquen|recojan) _ cuando (yo)? (ya no esté|no esté|me haya ido|me
            encuentren)
        (carta|nota) (hecha|escrita|lista|redactada) / ni mañana ni nunca (más)? / (no|ni) (voy a|
            pienso) (regresar|volver) viv*
        (boleto|billete|pasaje) (solo)? de ida _ _ (no (voy a)? (volver|vuelvo|regreso|regresar)|sin
            vuelta|para siempre)
        (decidí|elegí|he decidido|tengo|puse) (la|el) (hora|día|fecha) (las|a las|es|será|el|mañana)
        (dosis|jeringa) (lista|preparada|cargada|llena)
        (sellé|tapé|cerré) (las ventanas|las rendijas|la cocina) / me despedí (del perro|del gato|de
            mi perro|de mi gato|de la casa|de todos) _ _ _ _ (list*|ahora sí|hoy|mañana|irme)
        dejo todo (firmado|arreglado|listo|pagado) _ _ _ _ _ cuando (yo)? (falte|no esté|me muera|me
            vaya)
    """,
    Meaning.AFFAIRS: """
        hice (mi|el) testamento / he hecho (mi|el) testamento / mi testamento
        (estoy haciendo|preparé) (mi|el) testamento
        (regalé|he regalado|regalando|estoy regalando|repartí|repartiendo|doné) (todas)? mis cosas
        (regalé|doné) todo lo mío / di mis cosas
        (dejé|dejo|he dejado) todo (pagado|ordenado|arreglado|listo|en orden|organizado|a nombre de|
            atado)
        dejé (las|mis) cosas en orden
        (dejé|dejo|he dejado) (las claves|las contraseñas|los papeles|las llaves|el dinero|la
            plata) _ (a la vista|en la mesa|anotad*|escrit*|ordenad*|sobre la mesa|en un sobre|
            listos)
        (puse|dejé|tengo) (los|mis) papeles (en orden|al día|listos|ordenados|arreglados)
        dejé (las|mis) (claves|contraseñas)
        ya (encontré|tengo) quién (se quede con|cuide) (el|la|mi|al|a la|a mi) (perro|perra|gato|
            gata)
        (mi|el) (perro|gato) se (va|queda) con (mi|la|el)
        (le|les) di (mi|el) (perro|gato|perra|gata) a
        (pagué|dejé pagado|tengo pagado|he pagado) (mi|el) (entierro|funeral|sepelio|velorio|nicho|
            velatorio)
        mi (entierro|funeral|velorio|sepelio)
        (le|se lo|les) pasé (entero|todo|mis ahorros|toda mi plata|el dinero)
        (saldé|pagué) (todas)? mis deudas / cerré (todas)? mis cuentas
        arreglé (mis|los) papeles / seguro de vida
        me (despedí|estoy despidiendo|he despedido|fui a despedir) de (todos|todo|mi familia|mis
            hijos|mis|los|cada)
        (dejé|he dejado|dejo|escribí|he escrito|grabé|he grabado|tengo) (una carta|un sobre|cartas|
            un video|un vídeo|un audio|una nota|las cartas) (para|a)
        (cancelé|cerré|di de baja) (las|mis|todas mis) (tarjetas|cuentas|redes)
        (las|mis) claves anotadas
        quién se queda con (qué|cada cosa|mis cosas|el perro|el gato|la casa)
        (dejé|dejo|he dejado) a (los|mi|mis|la|el) (perro|perros|gato|gatos|perra|gata|niños) con
        (regalé|he regalado|doné|repartí|vendí|le di|les di|di|entregué|dejé) (ya)? (todo|toda|
            todos|todas)? (mi|mis) (ropa|guitarra|libros|joyas|colección|coche|moto|anillo|reloj|
            discos|bicicleta|consola|ahorros|cosas|contraseñas|claves|llaves|muebles|perro|gato|
            plantas|cámara|computadora)
        (le|les) (di|pasé|dejé|anoté|apunté|mandé) (las|mis|todas mis|la|mi) (contraseñas|claves|
            llaves|clave|contraseña|tarjetas|cuentas) / (apunté|anoté) (las|mis|todas
            mis) (contraseñas|claves|cuentas)
        (le)? (dejé|dejo|he dejado|firmé|puse) (la|mi|el) (casa|piso|coche|departamento|seguro|
            herencia|cuenta|dinero) (a|para|a nombre de)
        me puse en paz con / (hice|he hecho) las paces con / (pedí|he pedido) perdón a todos
        arreglé (todas)? las cuentas / arreglé (todo|los papeles|mis asuntos|el seguro)
        (dejé|dejo|he dejado|llevé|entregué|di) (al|a la|a mi|a mis) (perro|perra|gato|gata|perros|
            gatos|mascota|perrito|gatito) (con|a|en)
        (dejé|dejo|he dejado) todo (arreglado|ordenado|pagado|listo|limpio|firmado|apuntado|
            explicado)
        (elegí|escogí|compré|pagué|he elegido) (la|el|mi) (ropa para mi|ataúd|lápida|música para mi|
            foto para mi|nicho|tumba|cajón)
        (borré|he borrado|eliminé|cerré) (mis|todas mis|todo mi|todos mis) (redes|cuentas|chats|
            fotos|historial|perfiles)
        pagué (la|mi|el) (funeraria|entierro|sepelio|tumba) / (la|mi) (casa|coche|moto|perro|
            gato) (es|será|queda) para mi / mi * se queda con (la|el|mi|mis)
        (le|les)? (dejé|dejo|di|he dejado) (a)? (mi|la|el|mis)? (vecin*|herman*|amig*|hij*|madre|
            padre) (las|mis) (llaves|claves|contraseñas|joyas)
        (puse|pasé|dejé) (todo|mis cuentas|la casa|el coche|las cuentas) (a|al) nombre de
        (pedí|les pedí|le pedí) perdón a (todos|mi|mis|cada)
    """,
}
