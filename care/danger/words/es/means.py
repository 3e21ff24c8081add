"""Spanish: means, and having them ready."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PILLS: """
        pastilla* / las pastillas / pastis / pepas / píldora* / medicación / la medicación
        medicinas / medicamento* / tranquilizantes / somníferos / ansiolíticos / antidepresivos
        insulina / benzos / benzodiacepinas / comprimido* / tableta* / blíster / blísteres
        blisters / cápsulas / calmantes / barbitúricos / opioides / lorazepam / clonazepam
        rivotril / trankimazin / alprazolam / diazepam / valium / paracetamol / ibuprofeno
        orfidal / tramadol / morfina / fentanilo / xanax / lexatin / quetiapina / remedios
        las gotas / el frasco / el bote / el tratamiento de un mes
        botiquín / el botiquín / pastilla* para dormir / pastilla* de (mi|la) (madre|mamá|abuela|
            presión) / la metadona / la digoxina
        las (cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa|#)
    """,
    Meaning.MEANS: """
        soga / la soga / cuerda / la cuerda / una cuerda / lazo / mecate / pistola / revólver
        arma / escopeta / cuchilla / hojilla / navaja / gillette / hojas de afeitar / veneno
        raticida / matarratas / insecticida / helio
        las vías del tren / precipicio / acantilado
        una bala / balas / viga / cianuro
        plaguicida / el barranco / cuchillas / navajas / hojillas / cuerdas / armas
        (el)? cinturón al cuello
    """,
    Meaning.COLLECT: """
        guardando / guardé / guardo / he guardado / he ido guardando / llevo guardando
        juntando / junté / junto / he juntado / vengo juntando / acumulando / acumulé / acumulo
        he acumulado / ahorrando / escondí / escondo / escondiendo / he escondido
        tengo (guardad*|escondid*|juntad*|acumulad*) / almacenando / almaceno / reuniendo
        reuní / he reunido / coleccionando / apartando / aparté / he apartado / separé
        separando / haciendo acopio de / hice acopio de / me estoy guardando / recolectando
        (llevo|tengo|voy) (guardad*|juntad*|escondid*|acumulad*)
        he ahorrado / ahorré / he escondido / he separado / he reunido / he apartado
        llevo (juntando|ahorrando|escondiendo)
        llevo (_)? (semanas|meses|días) (guardando|juntando|ahorrando|escondiendo|apartando|
            separando)
        (guardo|junto|escondo|acumulo|aparto) (todas)? (las|mis)
    """,
    Meaning.GET: """
        compré / he comprado / comprar / conseguí / he conseguido / conseguir / encontré
        cargué / até / atar / até la / colgué / tengo / tengo en la mano / tengo delante
        tengo al lado / tengo lista / tengo listo / tengo preparad* / tengo listas / preparé
        he preparado / saqué / he sacado / agarré / estoy en / estoy sentad* en
        estoy parad* en / estoy de pie en / estoy subid* a / estoy frente a / estoy delante de
        estoy mirando / subí a / me subí a / pedí / encargué / con / busqué / sostengo
        ya tengo / ya compré / conté / he contado / cuento / contando
        subí / subí hasta / estoy arriba de / estoy encima de / vine a / vine al / fui al
        fui a / fui hasta / volví al / robé / le robé / cogí / he cogido / medí
    """,
    Meaning.TAKE_ALL: """
        me tomé (todas|todos|todo|toda|demasiadas|un montón de|un puñado de|un frasco|una caja|
            muchas|el bote|la caja|el frasco|un bote|un blíster|el blíster|la tira|dos cajas|más de
            #|#)
        me tomé (un|el|la) (bote|caja|frasco|blíster|tira) (enter*|complet*)
        me tomé más _ de la cuenta
        me he tomado (todas|todos|todo|toda|demasiadas|un montón de|un puñado de|un frasco|una caja|
            muchas|el bote|la caja|el frasco|un bote|un blíster|el blíster|dos cajas|#)
        me acabo de tomar (todas|todo|un montón de|un bote|una caja|un frasco|la caja|el bote|el
            frasco|#)
        me tragué (todas|todos|todo|un montón de|un puñado de|el bote|la caja|el frasco|una caja|#)
        me he tragado (todas|todos|todo|un puñado de|el bote|la caja|#)
        tragarme (todas|todo|el bote|la caja|#)
        tomarme (todas|todos|todo|toda|un montón de|un puñado de|el bote|la caja|el frasco|una caja|
            un bote|#)
        tomar (todas|todo|un montón de|un puñado de)
        me tomo (todas|todo|el bote|la caja|un puñado de) / tragar (todas|todo)
        me voy a tomar (todas|todo|el bote|la caja|un puñado de|el frasco)
        me las (tomé|tragué|tomo|voy a tomar|he tomado) todas / tomármelas todas
        tragármelas todas
        me (zampé|metí|empujé|eché|bajé|mandé) (todas|todo|un puñado de|un bote de|una caja de|el
            frasco|un frasco de)
        me pasé con / mezclé (todas|todo)
        tomé (todas|demasiadas|de más|una sobredosis de|un montón de|el frasco|la caja|un frasco de|
            una caja de)
        sobredosis de / una sobredosis
        me (tomé|he tomado|tragué|bebí|metí) todo lo que (había|tenía|encontré|quedaba) (en)?
        me (tomé|he tomado|tragué|he tragado) (#|diez|quince|veinte|treinta|cuarenta|cincuenta|
            sesenta|cien|media caja|medio frasco|dos blísteres|tres blísteres|varias|varios)
        me tomo (las)? (#|cuarenta|cincuenta|sesenta|treinta|veinte|cien|noventa|todas) (y ya|y
            listo|y se acabó|y adiós|de golpe|de una)
        (me)? (tomé|tragué|metí|bebí|he tomado|he tragado|zampé|eché|acabo de tomar|acabo de
            tragar) (como)? (muchas|muchísimas|demasiadas|bastantes|(un|una|media|dos|tres) (chingo|
            montón|puñado|puño|mogollón|bola|cantidad|madral|barbaridad|sobredosis|porrón|carretada)
            de) (mis|las)?
        (tomé|tomado|tomo|tragué) de más (mis|las)?
        (me)? (he tomado|tomé|he tragado|tragué|metí) (diez|quince|veinte|veinticinco|treinta|
            cuarenta|cincuenta|sesenta|cien|veintitantas)
    """,
    Meaning.READY: """
        list* / preparad* / todo listo / todo preparado / está todo listo / está todo preparado
        ya está todo / ya está todo listo / al lado / a mi lado / en la mesilla / en la mesita
        delante de mí / frente a mí / en la mano / sobre la mesa / esta noche es la noche
        hoy es el día / esta es la noche / es la hora / llegó la hora / llegó el momento
        ha llegado el momento / ya es hora / lo tengo todo listo / ya decidí
        lo tengo (todo)? (decidido|preparado|pensado|planeado|claro) / está (decidido|decidida)
        ya está decidido / tengo todo (listo|preparado|planeado|pensado|decidido)
        de esta noche no paso / para esta noche / de hoy no paso / de hoy no pasa
        de esta noche no pasa / de mañana no pasa / solo falta que / última noche / delante
        todo apuntado / ahora sí va en serio
        (con eso|eso|creo que|me) (alcanza|basta|sobra|alcanzan|bastan|sobran|llega|es suficiente)
        son (suficientes|bastantes)
        ya (me)? puedo (irme|ir|descansar|partir|morir|morirme|marcharme) (en paz|tranquil*)?
        (ahora|por fin) (sí)? (ya)? (me)? puedo (irme|ir|descansar|partir|marcharme) (en paz|
            tranquil*)?
        (irme|ir|partir|marcharme|descansar) (en paz|tranquil*|sin deudas) / me voy (en paz|
            tranquil*|sin deberle nada a nadie)
        (ya)? (me)? toca (irme|partir|descansar) / llegó (mi|el) (hora|turno|día|
            momento) (de)? (irme|partir|descansar)?
        (solo|nomás|únicamente)? (me)? falta (el|tener|juntar|reunir)? (valor|coraje|animarme|
            decidirme|atreverme|dar el paso|el último paso|armarme de valor)
        mirando (hacia|para|pa)? abajo / mirando al vacío / mirando el (vacío|agua|río)
        medí la altura / la altura (alcanza|basta|es suficiente)
        (ya)? no (lo|la|los|las) (voy a|iré a)? (necesitar|necesitaré|necesito|usar|usaré) (más|ya)?
        (a)? donde (yo)? voy (ya)? no / (antes|para antes) de (irme|partir|marcharme)
        nadie (sospecha|se lo imagina|se imagina nada|lo sabe todavía|se da cuenta)
        (solo)? falta que (oscurezca|anochezca|se duerman|se vayan|salgan|llegue la noche|me anime|
            me atreva) / ahora a descansar / me queda (un|el) último día
        el resto es cosa de
        la puerta (está|queda|la dejo|la dejé) abierta / no (pienso|voy a|creo que vaya a) volver
        (que)? ya no (pienso|voy a) volver / (yo)? ya (terminé|acabé) (aquí|con todo)
        preparad* / list*
    """,
}
