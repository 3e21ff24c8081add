"""Spanish: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning

MEANINGS = {
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
}
