"""Spanish: hurting oneself."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.HARM_SELF: """
        cortarme / me corto / me corté / me (he|e) cortado / cortándome / cortarme (los|las)
        hacerme daño / hacerme daño a mí mism* / hacerme cortes / hacerme heridas / hacerme algo
        hacerme sangre / hacerme sufrir / me hago daño / me hice daño / me he hecho daño
        haciéndome daño / haciéndome cortes / dañarme / me daño / me dañé / dañándome
        me hice cortes / lastimarme / me lastimo / me lastimé / me he lastimado / lastimándome
        aserme daño / aserme cortes / quemarme / me quemo / me quemé / me he quemado
        quemándome / herirme / me hiero / me herí / golpearme / me golpeo / me golpeé
        golpeándome / pegarme a mí mism* / me pego a mí mism*
        darme (cabezazos|golpes|puñetazos) / me doy (cabezazos|golpes|puñetazos)
        me di cabezazos / rasguñarme / me rasguño / me rasguñé / arañarme / me araño / me arañé
        arañándome / pincharme / me pincho / morderme / me muerdo los brazos / rajarme
        me rajo los / me rajé los / tajearme / me tajeo / me tajeé / mutilarme / me mutilo
        automutilarme / castigarme / me castigo / matarme de hambre
        dejar de comer para castigarme / arrancarme (la piel|el pelo)
        me arranco (la piel|el pelo) / lesionarme / me lesiono a propósito
        desquitarme con mi cuerpo / marcarme la piel / hacerme marcas / las autolesiones
        los cortes / la cuchilla / la navajita / la hojilla / la gillette / la yilé
    """,
    Meaning.SELF_HARM: """
        autolesionarme / me autolesiono / me autolesioné / me he autolesionado
        autolesionándome / autolesión / me autoagredo / autoagredirme / me autolastimo
        autolastimarme / cutting
        (volví a|he vuelto a|vuelvo a|volviendo a) (cortarme|lastimarme|hacerme daño|quemarme|
            hacerme cortes|las autolesiones|los cortes|la cuchilla|lesionarme|herirme)
        (recaí|he recaído|recaída|recaigo|estoy recayendo) (en|con) (los|las|el)? (cortes|
            autolesiones|cutting)
        (recaí|he recaído|recaída) (en|con) (autolesionarme|cortarme|lastimarme|hacerme daño|
            lo de cortarme)
        (me corto|me corté|me (he|e) cortado|cortándome|me rajé|me he rajado) (los|las|el|la|
            mis) (brazo*|muñeca*|pierna*|muslo*)
        (me corto|me corté|me (he|e) cortado|cortándome) (los|las|el|la|mis) (antebrazo*|panza|
            barriga|cadera*)
        (me corto|me corté|me (he|e) cortado) (la|mi) piel
        (me corto|me corté) en (los|las|el) (brazo*|pierna*|muslo*)
        (me quemo|me quemé|me he quemado|quemándome) _ (a propósito|adrede|aposta|
            con el cigarro|con cigarrillos)
        (me quemo|me quemé) con (el mechero|el encendedor|un mechero|un encendedor|cigarros|
            un cigarro) _ (a propósito)?
        (me lastimo|me lastimé|me corto|me corté|me golpeo|me hago daño) (a propósito|adrede|
            aposta|a escondidas)
        (me hago|me hice|me he hecho) (unos|más|otros|nuevos)? cortes
        cortes (nuevos|frescos|recientes)
        cortes en (los|las|el|mis) (brazo*|muñeca*|pierna*|muslo*)
        heridas en los brazos que me hago
        (haciéndome daño|me hago daño|me hice daño|me estoy haciendo daño) (a mí mism*)
        me castigo con el cuerpo
        (escondo|tapo|oculto) (los cortes|las marcas de los cortes|las heridas que me hago)
        me (vuelvo a|volví a|he vuelto a|voy a|quiero|estoy volviendo a) (cortar los|cortar las|
            lastimar|autolesionar|hacer daño|hacer cortes)
        me (golpeo|doy golpes en|doy con) la cabeza (contra|con|en)
        me golpeé la cabeza (contra|con|en) (la pared|el muro|el suelo|los puños|el piso) _
        me golpeo (contra la pared|hasta|cuando)
        me doy (puñetazos|golpes|cachetadas|bofetadas) (en|a mí) / me (pego|golpeo) a mí mism*
        (dejé|he dejado|dejar|dejo) de (comer|beber|tomar la insulina) para (castigarme|
            hacerme daño|morirme|morir)
        me (clavo|clavé) las uñas (hasta|en)
        me (lastimo|quemo|araño|rajo|hiero|pincho|rasguño|tajeo|marco|muerdo) (los|las|el|la|
            mis) (brazo*|muñeca*|pierna*|muslo*|antebrazo*|piel|manos)
        me (quiero|voy a|gustaría|necesito|dan ganas de|quisiera) (hacer daño|cortar|lastimar|
            autolesionar|castigar)
        me (he vuelto a|volví a|vuelvo a) (cortar|lastimar|autolesionar|hacer daño)
        me (he vuelto a|volví a|vuelvo a) quemar con (el|un) (cigarro|mechero|encendedor|
            cigarrillo)
        mis (cortes|cortadas|autolesiones) / (cortes|cortadas|heridas|marcas|
            quemaduras) que (yo mism*|me|yo) (me)? (hago|hice|he hecho)
        (me|mis|los|las)? (tapo|cubro|escondo|oculto|tape|cubrir|tapar|esconder|ocultar) (mis|
            los|las) (brazos|muñecas|muslos|cortes|cortadas|cicatrices|marcas) (con|para|bajo|
            de)
        (manga larga|mangas largas|pulseras|sudadera|suéter|vendas) _ _ _ _ (cortes|cortadas|
            cicatrices|marcas)
        me (apago|apagué|he apagado|apagaba|apagando) (el|un|los|las|unos)? (cigarro|
            cigarrillo|cigarrillos|cigarros|colillas|puchos|pucho|colilla) _ (en|contra|piel|
            mano|brazo*|pierna*)
        (apagarme|apagándome) (el|un|los|las)? (cigarro*|cigarrillo*|colillas|puchos|pucho)
        no (puedo|consigo|logro|sé|soy capaz de) (dejar de|parar de|evitar|dejar|
            parar) (de)? (cortarme|lastimarme|hacerme daño|autolesionarme|quemarme|golpearme|
            rasguñarme|arañarme|herirme|pegarme)
        (necesito|necesidad de|ganas de|urgencia de|muero por|impulso de|tentación
            de) (cortarme|lastimarme|hacerme daño|autolesionarme|quemarme|golpearme|hacerme
            cortes|hacerme sangre|sangrar)
        (alivio|calma|paz|tranquil*|relaja|relajo|calmo|bien) _ _ (ver|veo|sale) (la|
            mi)? sangre
        (me)? (alivia|calma|relaja|tranquiliza|ayuda) (cortarme|lastimarme|hacerme daño|
            quemarme|golpearme|ver sangre|ver mi sangre|sangrar|el dolor de los cortes)
        (cortarme|lastimarme|hacerme daño|quemarme|golpearme|rasguñarme) (me|es lo único que
            me|es lo que me) (alivia|calma|relaja|tranquiliza|ayuda)
        me (paso|pasé|he pasado|pasaba|clavo|clavé|hundo|hundí) (la|el|una|un) (cuchilla|
            navaja|hojilla|gillette|tijera|tijeras|cúter|vidrio|aguja|compás|alfiler|cuchillo|
            exacto)
        (con|cogí|agarré|usé|busqué|saqué|compré|escondo|guardo|tengo) (la|el|una|un|unas|
            las) (cuchilla|cuchillas|navaja|hojilla|hojillas|gillette|cúter|tijera|vidrio|yilé|
            bisturí) _ _ (cortarme|me corto|me corté|me hice|me rajé|lastimarme)
        me (pego|doy|golpeo|pegué|golpeé|he golpeado|he pegado) (a mí mism*|cachetadas|
            bofetadas|puñetazos|piñas|trompadas|golpes|cabezazos|con la pared|contra la pared|
            en la cabeza con los puños)
        (golpeo|golpeé|golpeando|doy puñetazos a|estampo|reviento) (mi|mis) (cabeza|puños|
            nudillos|piernas|brazos) (contra|con|en|hasta)
        me (arranco|arranqué|arrancaba) (las costras|las uñas|la piel|el pelo|mechones) (hasta|
            para|a propósito|cuando)
        me (salto|saltaré|dejo de poner|dejé de poner|dejo de inyectar|inyecto de
            más) (la)? insulina (a propósito|adrede|para)
        (llevo|llevaba) (#|un|dos|tres|cuatro|cinco|seis|varios) (días|meses|semanas|mes|año|
            años) (limpi*|sin cortarme|sin hacerlo) (y|hasta|pero) _ (me corté|recaí|volví|lo
            hice|caí|la cagué)
        me (pasé|excedí|fui de mano|fui) con la (cuchilla|navaja|hojilla|gillette|tijera)
        se me fue la mano con la (cuchilla|navaja|hojilla|gillette)
        (cuchilla|hojilla|navaja|gillette) (debajo de|bajo|escondida en|en) (mi|la|
            el) (almohada|funda|cajón|móvil|celular|mochila)
        (un|el|otro|unos|los) (corte|cortes|quemadura|herida|heridas) que me (hice|hago|he
            hecho) (yo|yo mism*|a propósito)?
        me (raspo|rasco|arranco|araño|pellizco|muerdo) _ _ _ _ hasta (sangrar|que sangra|que
            sangre|hacerme sangre|sacarme sangre)
        (escondo|guardo|llevo) (las|la|mis|una|unas) (cuchillas|cuchilla|hojillas|hojilla|
            navajita|gillette) (en|debajo|bajo|entre)
        me (hice|hago|he hecho) (unas|más|otras)? (quemaduras|heridas|marcas|cortadas|
            rayones) (con|en|a propósito|adrede)
    """,
    Meaning.CUT: """
        corté / corto / cortando / cortar / quemé / quemo / quemando / rajé / rajo / arañé
        araño / rasguñé / tajeé / marqué / clavé / me clavé / me pasé la cuchilla por
        paso la cuchilla por / me paso la cuchilla por / pasarme la cuchilla por
        pasar la cuchilla por / me clavo
    """,
    Meaning.BODY: """
        los brazos / mis brazos / el brazo / mi brazo / las muñecas / mis muñecas / la muñeca
        los muslos / mis muslos / el muslo / las piernas / mis piernas / la piel / mi piel
        el antebrazo / los antebrazos / la barriga / la panza / el abdomen / las caderas
        mi cuerpo
    """,
    Meaning.ON_PURPOSE: """
        a propósito / adrede / aposta / queriendo / a posta / para sentir algo
        para sentir (dolor|menos) / para dejar de sentir / para no sentir / porque me lo merezco
        porque lo merezco / a escondidas / para calmarme / para tranquilizarme / para castigarme
        para desahogarme / para aliviarme / me calma / me alivia / me relaja
        es lo único que me calma / con (una|la) (cuchilla|gillette|hojilla)
        con (una|la) (navaja|hoja de afeitar|navajita|yilé) / con un cúter / con el sacapuntas
        escondid* / cuando me siento mal / cuando estoy mal / cuando no puedo más / en secreto
        encerrad* en el baño / hasta sangrar / para ver sangre / nadie lo sabe / nadie sabe
        a mí mism* / con mechero
        hasta (que)? (me)? (sangra|sangro|sangrar|sangre|salen moretones|duele|que duela)
    """,
}
