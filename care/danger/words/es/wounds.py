"""Spanish: wounds one makes, the urge to, and what hides them."""

from care.danger.meaning import Meaning

_ME = """(cortarme|lastimarme|hacerme (daño|cortes|heridas|sangre|algo)|autolesionarme|quemarme
    |golpearme|rasguñarme|arañarme|herirme|pegarme|castigarme|rajarme|tajearme|morderme
    |autolesionar|pincharme|mutilarme)"""
_I_DO = """me (corto|corté|quemo|quemé|lastimo|lastimé|hago daño|hice daño|hiero|herí|rasguño
    |rasguñé|araño|arañé|rajo|tajeo|golpeo|golpeé|pincho|lesiono|muerdo|mordí|pellizco|pellizqué|castigo
    |rasco|rasqué|he (cortado|quemado|lastimado|arañado|mordido|golpeado|pellizcado|herido))"""
_LIMB = """(brazo|brazos|antebrazo|antebrazos|muñeca|muñecas|muslo|muslos|pierna|piernas|panza
    |barriga|cadera|caderas|piel|tobillo|tobillos|costillas|pecho|cuerpo)"""
_WOUND = "(corte|cortes|cortada|cortadas|tajo|tajos|herida|heridas|quemadura|quemaduras)"
_EDGE = """(cuchilla|cuchillas|hojilla|hojillas|navaja|gillette|yilé|cúter|bisturí|navajita
    |tijeras|compás|hoja de afeitar|sacapuntas|vidrio|aguja|exacto)"""
_BLOOD = """(sangr*|sacarme sangre|moret*|morad*|moratones|en carne viva|abrirla|abrirme|abr*
    |romperme|romper* los nudillos|nudillos|hacerme daño|(que)? (me)? (duela|duele|dolía))"""

MEANINGS = {
    Meaning.SELF_HARM: f"""
        (me rasco|me rasqué|rascándome|me araño|me arañé|arañándome|me pellizco|me pellizqué|
            pellizcándome|me muerdo|me mordí|mordiéndome|me arranco|arrancándome|me raspo|me
            rasguño|rasguñándome|me golpeo|golpeándome|me pego|me doy|me rasgo|me
            froto) _ _ _ (hasta|tan fuerte que|tanto que) _ _ {_BLOOD}
        (rasgándome|rascándome|arañándome|me arañé|me araño) (la piel|los brazos|las piernas|entera|
            entero|toda)
        (pegué|pego|golpeé|golpeo|golpeando|di|doy|pegándole|golpeándome|pateé|reventé|
            estampé) _ _ _ (pared|puerta|muro|espejo|mesa|suelo|puño|puños) _ _ ({_BLOOD}|merec*|
            propósito|conmigo|castig*|calm*)
        (pasarme|clavarme|meterme|cortarme con|pasar|usar|me paso|me clavo) (algo|alguna
            cosa) (afilado|cortante|con filo|filoso|punzante) _ _ {_LIMB}
        (dejé|dejo|dejando|he dejado) de (comer|dormir|beber|tomar agua) (a propósito|adrede|para
            castigar*|como castigo|por castigo|para hacerme)
        castigar (mi|a mi|al) cuerpo / {_I_DO} _ _ _ (castig*|merezco|merecido|merecía|propósito|
            adrede|aposta|a escondidas|porque me odio)
        (sin|limpi* de) (la|las|los|una|ni una)? ({_EDGE}|cortes|{_ME}) _ _ _ (recaí|recaída|volví|
            caí|vuelvo|he vuelto|he recaído|la cagué|lo hice|fallé)
        (recaí|recaída|he recaído|recayendo|recaigo) _ _ _ ({_EDGE}|{_LIMB}|cortes|{_ME})
        (limpi*|sin hacerlo) _ _ _ _ ({_EDGE}|recaí con|{_ME}) / (retomé|cogí otra vez|agarré otra
            vez|usé otra vez|volví a (sacar|coger|agarrar|usar|tomar|buscar)|he vuelto a (sacar|
            coger|la|usar|agarrar)|vuelvo a|volví a|saqué) (la|las|mi|una|el) {_EDGE}
        (manga|mangas|pulseras|sudadera|suéter|vendas|vendaje|pantalón|chamarra|medias|calor|
            buzo) _ _ _ _ (lo que me (hago|hice|he hecho)|{_WOUND}|cicatrices|las marcas)
        {_WOUND} _ _ _ _ (manga|mangas|pulseras|sudadera|suéter|pantalón|pantalones) _
        (vean|vea|descubran|descubra|note|noten|enseñar|mostrar|escondo|oculto|
            tapo) lo que me (hago|hice|he hecho)
        (lucho|luchando|aguanto|aguantarme|aguantando|contenerme|me contengo|resistiendo|resisto|
            cuesta|cuesta mucho|esfuerzo|intentando|tratando|trato|intento|fuerzas|difícil|
            ganas) _ _ no {_ME}
        (si|cuando) no {_ME} / si no me (corto|lastimo|hago daño|quemo|golpeo) _ (no|me)
        (ganas|impulso|impulsos|urgencia|necesidad|antojo|tentación|deseo|deseos) (muy|
            tan)? (fuerte|fuertes|enormes|terribles|locas|bárbaras|horribles|horrible|grande|
            grandes)? de {_ME}
        (cuando|si|solo si|solo cuando) (sangro|veo (la|mi)? sangre|{_I_DO}|me duele el
            cuerpo) _ (me siento|siento|estoy|me calmo|se me pasa|descanso|respiro|puedo)
        me (calmo|tranquilizo|relajo|alivio|siento (mejor|viv*|bien)|desahogo) _ (si|cuando|
            cortándome|lastimándome|quemándome|golpeándome|sangrando) _ (me)? (corto|hiero|lastimo|
            hago daño|sangro|quemo|golpeo|{_LIMB}|después)
        {_LIMB} (todo|toda)? (está|están|lo|la|los|las|tengo)? _ (llen*|cubiert*|marcad*|hech*) (de|
            con|un) ({_WOUND}|marcas|cicatrices|arañazos|rasguños|moretones|mierda|pedazos)
        (llen*|cubiert*) de (cortes|cortadas|arañazos que me) / {_WOUND} (nuev*|fresc*|recient*|más
            profund*|profund*) _ _ ({_LIMB}|más|yo|esta vez)
        me (ando|sigo|estoy|vengo|paso las noches|estuve|he estado|sigo) (otra vez|
            todavía)? (cortando|lastimando|quemando|golpeando|rasguñando|arañando|haciendo (daño|
            cortes)|pellizcando|castigando|hiriendo|autolesionando|mordiendo|pegando a mí)
        me (hice|hago|he hecho|vuelvo a hacer|volví a hacer) (otro|otros|otra|otras|nuevos|
            más) {_WOUND}
        me (hice|hago|he hecho) (un|unos|una|unas) {_WOUND} _ _ ({_LIMB}|propósito|adrede|profund*|
            yo mism*|para|cuando)
        {_WOUND} _ _ _ (me las|me los|las que me|los que me|que me) (hice|hago|he hecho) (yo|sol*|a|
            el|anoche|ayer|con)
        (hice|hacer|hago) {_WOUND} (en|con) (el|la|los|las|mi|mis) ({_LIMB}|{_EDGE})
        (puse|pegué|apoyé|metí|dejé|pongo|acerqué|acerco|aguanté|pego) (la|mi|el) (mano|brazo|dedos|
            muñeca|palma) (en|a|contra|sobre|al|encima de) _ (estufa|plancha|fuego|hornilla|vela|
            llama|comal|radiador|mechero|encendedor|parrilla|calefactor|tubo) _ (propósito|adrede|
            aposta|queriendo|hasta|sentir|castig*|quem*)
        me (agarro|cojo|lío|di|doy|agarré|entro|caigo) a (golpes|puñetazos|cachetadas|bofetadas|
            trompadas|piñas|madrazos|hostias) (yo|sol*|a mí|conmigo|mism*|cuando|en)?
        me (doy|di|pego|pegué|he dado) _ (puñetazo*|golpe*|bofetada*|cachetada*|piña*|tortazo*|
            cabezazo*|trompada*) _ (cara|piernas|cabeza|muslos|estómago|pecho|pared|puerta|cuando|
            brazos)
        (apagarme|apagué|apago|quemarme|quemé|quemo|quemado) _ _ (cigarro|cigarrillo|pucho|colilla|
            mechero|encendedor|plancha) _ (propósito|adrede|aposta|{_LIMB}|queriendo|hace|otra)
        (pensar en|pienso en|pensando en|imagino|me imagino) {_ME} / (otra vez|de nuevo) {_ME}
        {_ME} (otra vez|de nuevo|es lo (que|único)|me (calma|alivia|ayuda|relaja|tranquiliza)|esta
            noche|ahora)
        {_I_DO} (otra vez|de nuevo|cada vez que|todas las noches|todos los días|a escondidas|para
            (calmar*|sentir|no|castigar*|dormir)|cuando (me|no|estoy|él|mi))
        (me)? (apreté|aprieto|até|ato) _ (goma|liga|cinturón|cuerda) _ _ (marca|sangr*|morad*|dolor|
            duela)
        me (lesiono|lesioné|he lesionado|autolesiono|autolastimo|automutilo) (otra vez|de nuevo|
            sol*|a propósito|adrede|en|los|cuando|casi)
        me (saco|saqué|he sacado|hago|hice) sangre (a propósito|adrede|aposta|otra vez|para|cuando|
            con)
        me (eché|derramé|tiré|echo|vertí) (el|la)? (agua|aceite|café) (hirviendo|
            caliente) _ _ _ (propósito|adrede|merec*|castig*|queriendo)
        (darme|dando|dándome|golpear|estrellar|estampar|golpearme) _ (con)? (la|mi) cabeza (en|
            contra|con)
        me acabo de (cortar|quemar|rajar|arañar) (otra vez|de nuevo|a propósito|(el|la|los|las|mis)
            {_LIMB})
        me acabo de (lastimar|hacer daño|autolesionar|hacer (un|unos|otro) {_WOUND}|castigar)
        me di (de|unos|varios|muchos) (puñetazos|golpes|bofetadas|cachetadas|cabezazos|piñas)
        (volví|vuelvo|he vuelto) a las andadas _ _ ({_EDGE}|cortes|{_ME})
        (dejé|dejo|dejando|he dejado) de (comer|dormir|beber|tomar|ponerme|inyectarme) _ _ (a
            propósito|adrede|para castigar*|como castigo|por castigo|para hacerme daño|para sufrir)
        no (paro|dejo) de {_ME} / (mi|mis) * (vio|vieron|descubrió|descubrieron|encontró|notó|cachó|
            pilló) (mis|los) {_WOUND} / me descubrió (los|mis) {_WOUND}
        me (abrí|abro|he abierto|tajeé|corté|rajé) (la|las|el|los) (muñeca|muñecas|venas|brazo|
            brazos|muslos)
        me (inyecté|inyecto|puse|pongo|he puesto) (más)? insulina de más / (uso|usé|usando|
            utilizo) (un|una|la|el) {_EDGE} _ (brazo|brazos|piernas|muslos|piel|cortarme|muñecas|
            conmigo)
    """,
}
