"""Spanish: idioms: what only sounds like it."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.IDIOM: """
        me muero de (risa|la risa|ganas|sueño|hambre|frío|calor|vergüenza|la vergüenza|sed|amor|
            pena|cansancio|celos|envidia|aburrimiento|los nervios|nervios|curiosidad|ternura|asco|
            gusto|alegría|emoción|felicidad|antojo|orgullo|rabia|pereza|intriga|impaciencia|miedo|
            ansias|placer|dolor de)
        (morir|morirme|morirse|moría|muerto|muerta|muertos|muertas|muriendo|muriéndome|murió|mueren|
            morí|muera|moriré) de (risa|la risa|ganas|sueño|hambre|frío|calor|vergüenza|la
            vergüenza|sed|amor|pena|cansancio|celos|envidia|aburrimiento|los nervios|nervios|
            curiosidad|ternura|asco|gusto|alegría|emoción|felicidad|antojo|orgullo|rabia|pereza|
            intriga|miedo|éxito|vieja|viejo|viejita|viejito|viejos|causas naturales)
        me muero por (un|una|unos|unas|ver*|ir|conocer*|contar*|saber*|tus|esos|comer*|volver|que|
            el|la|los|las|probar)
        me muero si / me muero con / (casi|por poco) me (muero|morí|mato|da algo|da un infarto)
        casi (morimos|nos morimos|muero|morí) / que me muero / me morí de
        muero de (risa|ganas|amor|ternura|hambre|sueño|vergüenza|calor|frío)
        muero por (un|una|ver*|ir|contar*) / (me quería|me quise) morir
        quería morirme (cuando|de) / me moría de / me moría por / para morirse / pa morirse
        de muerte lenta / de mala muerte / a muerte / hasta la muerte
        (esto|eso|este|esta|ese|esa) (calor|trabajo|tráfico|espera|dieta|niño|niña|espalda|dolor de|
            tos|resaca|frío|humedad|alergia|mudanza) (me|nos)? (mata|está matando|va a matar|matará)
        nos va a matar / va a matarnos / me está matando / me están matando / me matan
        me mata el / me mata la / me mata de (risa|amor) / me mata que / me mata cuando
        me van a matar / me mata si
        (mi madre|mi mamá|mi jefe|mi jefa|mi vieja|mi hermana|mi abuela|mi entrenador|mi profe|mi
            profesora|mi suegra|mi amiga|mi hija|mi mujer|mi señora|mi editora|mi
            compañera) me (mata|va a matar|matará|mataría|quiere matar)
        me mata si me (olvido|oye|ve|entero) / me matan si
        (me maté|me mato|me he matado|matarme|matándome|me maté a|me mato a|nos matamos|me
            matas) (estudiando|trabajando|entrenando|a estudiar|a trabajar|limpiando|cocinando|
            corriendo|para|por llegar|por terminar|currando|currar|de risa|de la risa|a correr|a
            currar|a dieta|haciendo|en el gimnasio|en el gym|preparando|buscando)
        me (maté|mato|he matado) (con|por) (el|la|las|los) (moto|bici|escaleras|patines|curro|
            trabajo|oposición|examen)
        matar el (tiempo|hambre|gusanillo|aburrimiento|rato|antojo|bicho)
        matar (la tarde|las horas|las ganas|dos pájaros|cucarachas|mosquitos|moscas|hormigas|la
            curiosidad|el rato)
        mataría por (un|una|unos|unas|ese|esa|tener|dormir|volver|comer)
        (estoy|ando|quedé|quedamos|acabé|llegué|llego|estamos|vengo|terminé|caí|sigo|
            amanecí) (medio|más|toda|todo|casi)? (muert*|rot*|reventad*)
        muert* de (risa|cansancio|sueño|hambre|miedo|vergüenza|frío|calor|ganas|amor)
        más muert* que viv* / me (deja|dejó|dejan) muert* / naturaleza muerta / punto muerto
        horas muertas / tiempo muerto / mar muerto / día de (los)? muertos / mosca muerta
        se me (murió|muere|ha muerto) (el|la) (móvil|celular|teléfono|batería|planta|pc|ordenador|
            coche|carro|auto|compu)
        tierra trágame / que (me)? trague la tierra / me va a dar algo
        matar (a)? mi (jefe|hermano|hermana|marido) (jaja|jeje) / qué muerte / te mueres
        te morís / muérete / no te mueras / te vas a morir (de risa|cuando) / vivir para ver
        vivir la vida / dejarme la vida en / me va la vida en / me dejo la vida (en|trabajando)
        me cambió la vida / cambiar de vida / cambio de vida / nueva vida / vida nueva
        otra etapa de mi vida / el amor de mi vida / la mejor época de mi vida
        vida (laboral|profesional|social|amorosa|sexual|de solter*|de casad*|en pareja|nocturna|
            sentimental|académica|sedentaria|digital|militar|universitaria|de estudiante|de nómada|
            de okupa)
        acabar (con)? (el|la|los|las|este|esta|mis|mi) (tesis|carrera|proyecto|libro|curso|reforma|
            obra|obras|deudas|deuda|estudios|trabajo|informe|mudanza|papeleo|contrato|relación|
            matrimonio|máster|temporada|serie|plato|hipoteca)
        terminar (con)? (el|la|los|las|este|esta|mis|mi) (tesis|carrera|proyecto|libro|curso|
            reforma|obra|obras|deudas|estudios|trabajo|informe|mudanza|papeleo|contrato|relación|
            matrimonio|máster|temporada|serie|novio|novia|marido|pareja|hipoteca|terapia)
        (acabar|terminar) con (mi|el|la) (novio|novia|pareja|marido|ex|chico|chica|relación|plaga|
            stock|stress|estrés|insomnio|ansiedad|tabaco|polvo|desorden)
        (acabar|terminar) (con todo|con esto|todo) (lo que|el|la|los|las|de|antes de|a tiempo|este|
            el papeleo|en la oficina)
        quiero que (se)? (acabe|termine) (el|la|este|esta) (curso|obra|semana|año|verano|invierno|
            mes|reforma|cole|juicio|mudanza|proyecto|turno|examen|oposición)
        (cortarme|me corto|me corté|me he cortado|cortar|corto|corté|me voy a cortar|me quiero
            cortar) (el pelo|el flequillo|las uñas|el cabello|las puntas|la melena|la coleta|la
            barba|el fleco|el cerquillo|la chasquilla|la luz|el rollo|un poco el pelo|pelo|un pelo|
            un poco|mucho|ni un pelo)
        (cortarme|me corté|me he cortado|me corto|me quemé|me he quemado|me lastimé|me hice daño|me
            hice un corte|me golpeé|me di un golpe|me arañé|me rasguñé|me pinché) (un|el|la|los|las|
            con|en) (dedo|mano|pulgar|pie|papel|folio|cuchillo de|lata|cristal|vaso|horno|aceite|
            plancha|sol|playa|piscina|sartén|olla|lengua|rodilla|tobillo|espalda|gimnasio|gym|
            partido|rosas|rosal|zarza|gato|agua|café|caldo|cabeza|dedo del pie|hombro|talón|cocina|
            jardín|puerta|mesa|máquina|entrenamiento)
        (cortarme|me corté|me he cortado|me quemé|me he quemado|me lastimé|me hice daño|me golpeé|me
            pinché|me corto|me quemo) (_)? (cocinando|pelando|picando|afeitándome|afeitándo*|
            depilándome|podando|jugando|corriendo|entrenando|esquiando|bailando|cortando|planchando|
            rallando|rasurándome|fregando|lavando|abriendo|haciendo|sin querer|al afeitarme|con la
            comida|en la playa|por torpe|cosiendo)
        me quemé (los hombros|la espalda|la nariz|enter*) (en la playa|con el sol|al sol|tomando)?
        me corto con (la gente|desconocidos|extraños)
        desaparecer (unos días|un rato|el fin de semana|este finde|una semana|del mapa unos|de las
            redes|de instagram|de facebook|de whatsapp|un par de|en la playa|al campo|en vacaciones|
            un mes)
        despertar* (tan)? (temprano|pronto|tarde|a las|a los|al bebé|al niño|a nadie|a mi|a la|con
            alarma|sin alarma|antes)
        despertar (temprano|al|a|con|mi|la|su|el interés)
        no despertar (al|a la|a los|a las|a mi|a nadie|sospechas|al bebé)
        vivir (en una|en un|en el|en la|en mi|en otra|en otro|en casa|sola|solo|junt*|de alquiler|
            cerca|lejos|acá|aquí|allí|allá|con mis|con mi|con él|con ella|con ellos|con mis|con
            compañeros|con vistas|más cerca|más tranquil*|de rentas|del cuento|pegad* a|pendiente|en
            pareja|la experiencia)
        vivir en (madrid|barcelona|buenos aires|españa|méxico|bogotá|lima|santiago|sevilla|valencia|
            ciudad|francia|alemania|pareja)
        estar aquí (sentad*|encerrad*|trabajando|parad*|contigo|hoy para|a las|tumbad*)
        seguir (aquí|acá) (sentad*|trabajando|en la empresa|en esta empresa|en este trabajo|
            esperando|con vosotros)
        (es|sería|fue|era) (un)? suicidio (subir|ir|conducir|salir|con este|con|a las|político|
            profesional|deportivo|comercial|económico|laboral|intentar|bajar)
        suicidio (político|profesional|deportivo|comercial|económico|laboral|colectivo)
        escuadrón suicida / misión suicida / gol suicida / kamikaze / hara kiri
        tirarme a la (piscina|pileta|alberca|bartola|cama)
        (tirarme|lanzarme|me tiro|me lancé|lanzarse|saltar|tirarse) (al agua|a la aventura|a la
            piscina|a la pileta|a la alberca|al ruedo|al vacío y cambiar|en paracaídas|de un avión
            en|en parapente|por la tirolina|al sofá|al sillón|al mar de cabeza|a la cama|a la comba|
            a la cuerda|por el tobogán|de alegría|de la silla|de la cama|de emoción|de felicidad|a
            otro tema|a un charco|a emprender)
        (hacer|hice|en|para|con|de) puenting / bungee
        (el|mi) último (día|mes) (de|en) (trabajo|clase|curro|la oficina|vacaciones|colegio|cole|la
            empresa|prácticas|la uni)
        (mi|la|nuestra) última noche (en|de) (vacaciones|roma|lisboa|madrid|hotel|soltera|soltero|
            camping|el piso|esta casa|el hotel|la playa|el piso viejo)
        (fiesta|cena|comida|despedida|regalo|discurso|asado|almuerzo|cóctel|tarta|viaje|partido|
            concierto|gira|misa) de (despedida|solter*)
        despedida de solter*
        despedida (de|a|para) (mis compañeros|la empresa|mis alumnos|la oficina|el equipo|del
            trabajo|mi jefe|los compañeros|la clase|mis colegas|una compañera|un compañero)
        carta de despedida (a|para|de) (mis|mi|la|los|el) (compañeros|empresa|jefe|jefa|trabajo|
            equipo|oficina|alumnos|clase|colegas|tabaco)
        carta de (renuncia|dimisión|recomendación|presentación|motivación|amor)
        adiós a (mi|mis|la|las|los|el|un|una) (moto|coche|carro|kilos|dietas|deudas|tabaco|casa|
            piso|trabajo|verano|vacaciones|gafas|rutina|muletas|muela|escayola|invierno|oficina|
            jefe|estrés|ansiedad)
        adiós (verano|vacaciones|dieta|muletas|gafas|tabaco|ansiedad)
        (las|la|mis|mi|el) (pastillas|medicación|medicamento|medicina|antidepresivo) _ (con el
            médico|con la psiquiatra|con mi médico|con receta|con mi psiquiatra|del perro|del gato|
            del mes|para el colesterol|para la tensión|de la tensión|de la presión|para la presión|
            para la alergia|para el dolor|del tiroides|anticonceptivas)
        pastillas (anticonceptivas|de menta|de jabón|de caldo|de freno|para la tos|juanola)
        pistola de (agua|silicona|calor|clavos)
        cuerda (de guitarra|de escalada|floja|para tender|de saltar)
        me pega (el sol|el aire|mucho|fuerte el|con|la brisa|esa camisa|este color|el viento|la luz|
            el color|el calor|el bajón|bajón|la nostalgia|la morriña)
        me pegó (el sol|fuerte|un susto|la gripe|la tos|un catarro|el virus|el covid|duro|el bajón|
            un abrazo|la nostalgia|un grito|un resfriado|la calor|el acento|un cólico|una
            gastroenteritis)
        me ha pegado (la gripe|el resfriado|un susto|fuerte|el catarro|el covid|el virus)
        nos pegó (el|la|fuerte|duro)
        me golpeó (la noticia|fuerte|la realidad|en la|la puerta|el balón|un balón)
        me dio un golpe de (calor|suerte) / me dio (un|unos) (golpecito|abrazo)
        me empuja a (seguir|hacer|salir|ser|mejorar)
        me empujó a (seguir|hacer|salir|estudiar|buscar)
        me obliga a (levantarme|madrugar|salir|caminar|estudiar|descansar|comer|hacer ejercicio|
            moverme|parar)
        me (encierro|encerré) a (estudiar|trabajar|escribir|leer)
        (el médico|la médica|el gato|el perro|la lluvia|la nieve|el jefe|la gripe|el trabajo|la
            rodilla|el tráfico|la tormenta) no me deja (salir|trabajar|dormir|ir a|hablar con)
        me persigue (la mala suerte|el sueño|la idea de|el perro|el gato|un mosquito|la culpa|esa
            canción)
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
        última noche (en|de) (este|esta|el|la|mi|nuestra) (piso|casa|ciudad|hotel|apartamento|país|
            pueblo|habitación)
        sin mí en (la puerta|el cole|clase|la escuela|la guardería|la oficina|el equipo)
        sin mí un rato / sin mí el fin de semana
        (suicidio|suicidios) (de|del|de la|de los) (mi|su|un|una|mis|mi *|aquel|actor|cantante|
            vecino|vecina|poeta|escritora|escritor|compañer*|hij*)
        irme (a|al|de vacaciones|del trabajo|de viaje|a vivir|de casa de mis|ya a casa|temprano|a
            dormir)
        hacerlo (bien|mejor|así|todo|sol*|yo)
        (gato|gata|gatito|gatita|perro|perra|bebé|niño|niña|loro|rosal) _ me (arañó|rasguñó|mordió|
            golpeó|pegó|quemó)
        tirarme de los pelos / me tiro de los pelos
        último mensaje (del|de la|de este) (año|día|semana|noche|mes|curso|temporada)
        (quitó|quita) el (móvil|celular|teléfono) (de la mano|para que|un rato|en la cena|y me
            trajo)
        (mi|el) último mensaje antes de / mátame camión
        (chiste|meme|video|audio|foto|frase|escena|final|comentario|calor|subida|cuesta|clase de
            spinning|partido|entrenamiento|pregunta) _ me mató
        (de|con) esta vida de / vivir tan (lejos|cerca|bien|ajustad*|deprisa)
        vivir de (alquiler|mis padres|la música|esto|lo que|mi)
        desaparecer (un|dos|por un|un par de|solo un|este|todo el|unas) (fin|finde|día|días|mes|
            rato|semana|semanas|tiempo|horas|poco)
        que mi vida (sea|siga|gire|se convierta|dependa|cambie|tenga|mejore)
        (acabar|terminar) (ya|pronto|por fin) (la|el|los|las|con la|con el|de|este|esta)
        viviendo (en|con) (este|esta|el|la|mi|mis|un|una|casa de) (piso|casa|ciudad|pueblo|barrio|
            padres|suegra|suegros|apartamento|ex|madre|hermano|hermana|departamento|habitación)
        (va a|van a|puede|quieren) (acabar|terminar) con mi (vida social|paciencia|salud)
        puente (de mayo|de diciembre|de noviembre|festivo|del pilar|de la constitución|de semana
            santa|largo|aéreo)
        ya? (tengo|puse|fijé|marqué|decidí|elegí) (la|una|el)? (fecha|día) (de|del|para) (la|el|mi|
            un|una|nuestra)? (boda|examen|cita|cirugía|operación|viaje|parto|mudanza|juicio|
            entrevista|fiesta|consulta|vacuna|concierto|graduación|matrimonio|prueba|médico|reunión|
            bautizo|entrega)
        cartas? (de|a los|para los) (navidad|reyes|reyes magos|presentación|motivación|
            recomendación|trabajo|amor|póker|santa|agradecimiento|papá noel)
        despedida de (solter*|año|curso|empresa|verano|mi compañer*) / plan (de negocio*|de
            estudios|de pensiones|de comidas|de trabajo|de fin de semana|de ahorro)
        (mis|los) cortes de (pelo|luz|agua|carne) / tirarme (en|a) (la|el|mi) (cama|sofá|sillón|
            piscina|playa|pasto|césped|alberca|sol) / voy a saltar (la cuerda|de alegría|ese tema|
            esa parte)
        (fui|fuimos|paseo|paseé|subí) al (puente|mirador|tejado) _ (a|para) (hacer fotos|sacar
            fotos|arreglar|ver)
        mañana (ya)? no (voy a estar|estaré|estoy) _ (tengo|trabajo|porque tengo|en casa|en la
            oficina|turno|viajo|voy al médico|en clase)
        cuerda (para|de) (el|la|un)? (columpio|tender|ropa|saltar|escalar|escalada|guitarra|perro|
            cometa) / (tender|colgar) la ropa
        (lo|la|las) (hago|haré) _ (informe|cena|tarea|compra|tortilla|deberes|colada|trabajo)
        (esta noche|hoy|mañana) lo hago (el|la|los) *
        no te culpes _ _ _ _ (dijo|dice|decía|repite) / (pastillas|medicinas|
            medicación) en el cajón de la (cocina|mesilla) / fiesta sorpresa / (quemé|corté|
            golpeé) _ _ (sin querer|por accidente|cocinando|pelando|planchando)
        me tomé (un|una|dos) (paracetamol|ibuprofeno|aspirina|pastilla) / (nadie|no) (sospecha|se
            imagina) _ (sorpresa|regalo|boda)
        (tren|metro) para (ir|verte|visitar|volver) / (esperando|espero) el (tren|metro) para (ir|
            verte|volver|visitar)
        (subí|fui|salí) a la (azotea|terraza) a (tender|regar|fumar|tomar)
        cuerda (para|de|del)? (el|la|los|un|una|mi)? (tendedero|columpio|arnés|hamaca|persiana|
            cortina|perchero|paquete|barco|remolque|guitarra|tienda de campaña|toldo|perro)
        cuerda y (el|los|un) (arnés|casco|mosquetones|cuerda) / (escalar|escalada|rapel|rápel|barco|
            velero|acampar) _ _ _ _ (cuerda|cuerdas) / no (vuelvo|regreso|volveré|
            regresaré) hasta (el|la|mañana|las|dentro|que|pasado|septiembre|enero)
        (salto|saltar|saltamos|me tiro|me lanzo|tirarme|lanzarme) (en|con|de) (paracaídas|bungee|
            parapente|puenting|trampolín|longitud|altura)
        (quemé|corté|golpeé|quemado|cortado|lastimé|arañé) _ _ _ (sin querer|por accidente|
            cocinando|planchando|jugando|arreglando)
        me (tomé|tomo|he tomado) (un|una|dos|media|mis|la|las) (pastillas|comprimidos|pastilla|
            paracetamoles|aspirinas|comprimido) (para|con|de|contra) (el|la|los|mi)? (dolor|alergia|
            tensión|presión|cabeza|garganta|catarro|gripe|regla|fiebre|desayuno|cena|siempre|
            espalda|resfriado|tos|tiroides|azúcar|colesterol|muela|muelas)
        (azotea|terraza|tejado|puente|balcón|mirador|techo) _ (tomando|haciendo|fumando|regando|
            tendiendo|cenando|comiendo|arreglando|celebrando|pintando|con (mis|unos|mi)|viendo (la|
            el|los|las|una)|de (mi|la) (suegra|abuela))
        me hago algo (de|para|rico|en)
        (decidirme|decidir) (por|entre|el color|qué|cuál)
        (día|fecha) _ _ (nos casamos|me caso|me operan|viene|vienen|nos vamos|viajo|me mudo|cirugía)
        no (vuelvo|regreso|volveré|llego) (a|al) (casa|pueblo|trabajo) hasta / marcas (del|de) (sol|
            acné|nacimiento|bikini|varicela|bronceado) / pastillas _ _ (hasta|para) (fin de|el|
            la) (mes|viaje|lunes|semana|viernes) / no (fallo|fallé) _ (penalti|gol|examen|tiro
            libre)
        me alcanza con (las|los|el|la) / camino al puente _ (atasco|tráfico|obras|cola)
        (salgo|salí) de la (carretera|autopista) (en|por) la salida
        no (estaré|voy a estar) _ (llámame|llámeme|escríbeme|escríbame|hasta|en (la|esta|mi)
            (oficina|empresa|casa|clase|tienda))
        me voy para siempre de (esta|este|la|mi|el) (empresa|oficina|ciudad|piso|trabajo|casa|
            barrio|país)
        (hasta)? sangr* _ (por|de) (los|la|el|las|un) (mosquitos|alergia|picaduras|eccema|
            dermatitis|varicela|sarna|urticaria|picor|picazón|encías|nariz)
        (dice|dijo|quiere|recetó|mandó|pidió|indicó) _ que (me|se)? (tome|tomara|tomes) _
    """,
}
