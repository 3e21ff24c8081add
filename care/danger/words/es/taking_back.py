"""Spanish: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NOT: """
        no / no me / nunca / nunca me / jamás / jamás me / tampoco / tampoco me / ni / ni me
        sin / nadie / nada de / ningún / ninguna / dejé de / he dejado de / cero / dejar de
        para no / lejos de / evité / en vez de / ni se me ocurre / ni loc* / ni de broma
        no es que / no es que me / no creo que / no digo que / no pienso que / no significa que
        no quiere decir que / no he vuelto a / no volví a / no me he / nunca me he / nunca he
        no te creas que / no parece que / tampoco es que / no me dan / no me entran
        no me vienen / no lo / no la / no las / no los
        ni se me (pasa|pasó|cruza|cruzó|ha pasado|ocurre|ocurrió|ocurriría) (por la (cabeza|mente))?
        no se me (pasa|pasó|cruza|ha pasado|ocurre) (ni)? (por la (cabeza|mente))?
    """,
    Meaning.NO_MORE: """
        más / nunca más / ni un día más / ya / no más / un día más / otro día / mucho más
    """,
    Meaning.OTHER: """
        él mismo / ella / ellos / ellas / mi hermano / mi hermana / mi padre / mi madre
        mi papá / mi mamá / mi hijo / mi hija / mi amigo / mi amiga / un amigo / una amiga
        mi primo / mi prima / mi tío / mi tía / mi abuelo / mi abuela / mi marido / mi mujer
        mi esposo / mi esposa / mi novio / mi novia / mi pareja / mi ex / mi vecino / mi vecina
        un vecino / una vecina / la vecina / el vecino / un compañero / una compañera
        mi compañero / mi compañera / mi jefe / mi jefa / mi suegro / mi suegra / mi sobrino
        mi sobrina / mi nieto / mi nieta / mi cuñado / mi cuñada / un primo / una prima / un tío
        alguien / la gente / gente / personas / las personas / algunas personas / mucha gente
        un chico / una chica / un hombre / una mujer / un señor / una señora / un paciente
        una paciente / pacientes / adolescentes / los jóvenes / jóvenes / un alumno / una alumna
        alumnos / una clienta / un cliente / su hermano / su hijo / su hija / su madre
        su padre / su marido / su mujer / mi gato / mi gata / mi perro / mi perra / un familiar
        un conocido / una conocida / un famoso / la actriz / actor / cantante / escritor
        escritora / poeta / mi alumno / mi alumna / mi psicóloga / mi terapeuta / la psicóloga
        mi compañero de piso / un cura / un profesor / una profesora
    """,
    # The writer as such; and where a clause of the writer's own begins, so that a denial before
    # it stays there: "nadie sabe que quiero ...", "no duermo y quiero ...".
    Meaning.I: """
        yo / me / conmigo / mi mism* / a mí me
        (y|que|es que) (quiero|kiero|quisiera|deseo|prefiero|preferiría|necesito|me gustaría|pienso|
            pienso en|voy a|tengo|tengo ganas de|estoy|me siento|ojalá|me|estoy pensando en|he
            pensado en|estoy cansad* de)
    """,
    Meaning.PAST: """
        hace (_)? años / hace muchos años / hace tiempo
        hace (mucho|muchísimo|bastante) (tiempo)?
        hace (un montón|añares|décadas|una década|media vida|una vida|siglos) / años atrás
        tiempo atrás / en su (momento|día) / una vez / alguna vez / más de una vez
        de (joven|adolescente|niñ*|chic*|pequeñ*|soltero|soltera|chaval|chavala|cabro|adolescentes)
        cuando era (joven|adolescente|niñ*|chic*|pequeñ*|estudiante|soltera|chaval*|más joven)
        cuando (yo)? tenía #
        a los (#|quince|dieciséis|diecisiete|dieciocho|veinte|treinta|catorce|trece|doce|veintidós|
            veinticinco)
        en la adolescencia / en mi adolescencia / en mi juventud / en mi infancia
        en el instituto / en el colegio / en la secundaria / en el liceo / en la prepa
        en la universidad / en la facultad / en la mili / en la pandemia / durante la pandemia
        en pandemia / en el confinamiento / en la cuarentena / en aquella época / en esa época
        en aquellos años / en esos años / en aquel entonces / por aquel entonces
        en ese entonces / aquel año / aquel invierno / aquel verano / aquella noche
        aquella vez / aquellos días / antes de (la|mi) terapia / antes de conocert*
        antes de conocer / antes de venir a / al principio de la terapia
        cuando empecé (la|contigo|a venir) / cuando llegué a (tu consulta|terapia|consulta)
        el año pasado / el año anterior / en mis (veinte|veintes|treinta|peores años)
        en mi peor (época|momento|año) / en mis peores (días|momentos|años|épocas)
        en los peores años / solía / en # / en dos mil / en los noventa / en los ochenta
        tras el parto de mi primer* / después de mi primer (parto|divorcio)
        el día que sobreviví / sobreviví / antes me / antes yo / antes quería / antes pensaba
        en otra vida / la de antes / el de antes / antaño / durante el divorcio / en el divorcio
        en mi primer año de / cuando vivía en / cuando nos separamos / cuando me divorcié
        durante años / durante mucho tiempo
        (a los|con) (10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)
        con (doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintidós|
            veinticinco) años
        en el #
        en (mi|la) época / hubo (una época|un tiempo) / había días en que
    """,
    Meaning.NOW: """
        ahora / ahora mismo / hoy / esta noche / otra vez / de nuevo / nuevamente / últimamente
        estos días / esta semana / este mes / anoche / ayer / todavía / aún / cada vez más
        en este momento / desde hace / desde hace _ años
        hace _ años que (quiero|pienso|tengo|me quiero|deseo|llevo|lucho|no quiero)
        hace años que (quiero|pienso|tengo|me quiero|deseo|no quiero)
        llevo (_)? (días|semanas|meses|años|horas|tiempo)
        hace (unos|dos|tres|pocos|un par de) (días|semanas|horas|minutos|ratos)
        hace (un rato|unas horas|poco|nada|una semana|un día|un mes) / esta mañana / esta tarde
        este (finde|lunes|martes|miércoles|jueves|viernes|sábado|domingo) / el finde / mañana
        ya mismo / ahorita / orita / en serio / de verdad / va en serio / lo digo en serio
        posta / neta / otra ves / volví a / he vuelto a / vuelvo a / sigo / a veces
        cuando llego a casa / de una vez / de una vez por todas / de una buena vez
        ya de una vez / tal vez
        de vuelta / está de vuelta / más fuerte* que / ha vuelto / han vuelto / regresó / regresaron
        volvió / volvieron / desde (el|este) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|
            finde)
        (más|mucho más)? (fuerte|fuertes|intens*|peor) que antes (de (la|mi)? (terapia|
            tratamiento))?
    """,
    Meaning.OFTEN: """
        todos los días / todas las noches / todo el día / todo el tiempo / todo el rato
        a diario / cada noche / cada día / cada mañana / cada vez que / siempre / siempre que
        constantemente / por las noches / a cada rato / a todas horas / muchas veces
        toda la noche / diario
    """,
    Meaning.OVER: """
        ya pasó / se me pasó / ya se me pasó / quedó atrás / ha quedado atrás / quedaron atrás
        es cosa del pasado / es pasado / es historia / pasaron / se fue / se fueron
        han desaparecido / desaparecieron / ha desaparecido / desapareció / lo superé / superé
        lo he superado / superado / superada / nunca más volvió / no ha vuelto / no han vuelto
        no volvió / no volvieron / nunca volvieron / nunca volvió / ya no están / ya no está
        ya no me pasa / ya no me sale / ya no lo pienso / ya no aparece* / ya no viene*
        desde entonces no / lo dejé atrás / lo dejé / lejos queda / queda lejos / quedan lejos
        me suena lejano / me parece lejano / ni me acuerdo / se acabaron
        y nunca más / nunca más (volví|volvió|lo|me|he|ha|tuve|sentí)
        ya ni lo pienso / ya no existe / y mírame / mírame ahora / y aquí (estoy|sigo)
        y ya ves / y fíjate / fijate
        (era|fue|eso era|es) otra (vida|época|persona|etapa) / me parece otra vida
    """,
    Meaning.ELSEWHERE: """
        película / películas / peli / pelis / la serie / una serie / serie de / novela
        telenovela / el libro / un libro / libro sobre / canción / letra de la canción
        curso de / curso sobre / un curso / charla sobre / una charla / taller / taller de
        taller sobre / paciente / pacientes / prevención / prevenir / un trabajo sobre
        trabajo sobre / tfg / tesis / clase de historia / clase sobre / en las noticias / la noticia
        las noticias / una noticia
        periódico / telediario / noticiero / documental / podcast / obra de teatro / la obra
        teatro / personaje / protagonista / videojuego / el juego / en el juego / la partida
        una partida / jurado / reportaje / artículo sobre / artículo / leí que / leí sobre
        debate sobre / debate / examen de / ponencia / conferencia / voluntari*
        teléfono de la esperanza / línea de ayuda / seminario / congreso / campaña
        investigación sobre / estadísticas / poeta / biografía / ópera / halloween
        día de muertos / altar de muertos / romeo / hamlet / en psiquiatría / enfermer*
        bombero / policía local / trabajo en urgencias / simulacro / actor / actriz / personajes
        poema / poemas / guion / dnd / la play
        (terminé|acabé|terminamos|cerramos|termina|acaba|fin de) la terapia / última sesión
        me (dieron|dio) el alta / el alta / (de|del) (este)? (grupo|chat|equipo|club|foro)
        un cuento / cuento sobre / el cuento / juego de rol
        (escribió|escribieron|pone|ponía|decía) en (la|una) (pared|pizarra|puerta)
    """,
    Meaning.ASIDE: """
        no es (broma|joda|chiste|una broma|un juego|un chiste|un meme|un drama|mentira|meme|coña)
        no (estoy|ando) (bromeando|de broma|jugando|jodiendo|exagerando|de coña) / no bromeo
        no miento / no exagero / no (lo)? digo en broma / no (te|os|les) miento
        no te voy a mentir / no voy a mentir / nadie (lo)? sabe / nadie sabe que
        nadie se ha enterado / nadie lo nota / nadie me entiende / nadie me escucha
        nadie me cree / nadie me quiere / no le importo a nadie / no tengo a nadie
        (no|nunca) (se)? (lo|la)? (he dicho|dije|conté|he contado|cuento|digo) (a)? (nadie)? (que)?
        no (se)? (lo|le)? (digas|digan|digáis|cuentes|cuenten|contéis|avises|llames|llamen|asustes)
        no te (asustes|preocupes|enfades|enojes|rías) / no me juzgues / no me (hagas|hagan) caso
        no me (atrevo a|atrevía a) (decir|decirlo|contar|contarlo|decírselo)
        no se lo digo a nadie / no (sé|se)
        no sé (qué hacer|cómo decirlo|cómo decirte|por qué|si|qué me pasa|explicarlo) / no lo sé
        no sabía (cómo decirlo|a quién|si contarlo) / no (puedo|logro) dormir / no duermo
        no (como|ceno|descanso) / no paro de llorar / no dejo de llorar / no hago más que llorar
        no me levanto de la cama / no salgo de (la cama|casa) / no solo / no sólo
        no es solo que / no te lo (vas a creer|esperabas) / no lo parece / no se nota
        no me avergüenza decir / no me da vergüenza decir / no veo nada / no siento nada
        no sirve de nada / no hay manera / no hay forma / no hay día que no
        no pasa (un)? día (en|sin) que no / no hay noche que no / no pasa un día sin (que)?
        no hay un día (en)? que no / ni un día sin (pensar en)? / sin querer / sin parar
        sin dormir / sin más / sin parar de llorar / sin trabajo / sin dinero / sin casa
        sin nadie / sin esperanza / sin salida / sin que nadie (lo)? sepa / sin ganas de nada
        sin pareja / sin decir nada / sin que nadie se entere / sin duda / no doy más
        no puedo más / ya no puedo más / no aguanto más / ya no aguanto más / no doy para más
        no puedo seguir así / no puedo con todo / no puedo con (esto|nada|mi alma)
        no me importa nada / nada me importa / ya nada importa / nada tiene sentido
        nada vale la pena / nada me hace feliz / nada me ilusiona / nada funciona
        no me soporto / no me aguanto / no valgo la pena / no me queda nada / no tengo nada
        no tengo trabajo / no tengo ganas de nada / ya no siento nada / no veo (la)? luz
        no mejora nada / no mejoro / no me ayuda nada / nada ayuda / no hay nadie
        no estoy bien / no ando bien / no va bien / no me va bien / no es vida / esto no es vida
        no lo hago para llamar la atención / si no / a no ser
        (y)? (hoy|ahora) (tengo|celebro|soy|trabajo|doy clases|enseño|río|disfruto|bailo|cuido|
            puedo|somos|cumplo|abrí|corro)
        no (mames|manches|joda|jodas|inventes|seas mal*|fastidies) / no me canso
        no hay (un|una)? (solo|sola)? (día|noche|hora|momento|mañana) (en)? (el|la)? que no
        no pasa (un)? (día|hora|noche) (en)? que no
        nadie (me)? (ve|mira|oye|está|escucha|nota|sospecha|lo sospecha|imagina|lo imagina|se
            imagina|se da cuenta|entiende)
        si no me / si no / sino me
        no es (un)? (chiste|broma|joda|exageración|drama) / nunca (había tenido|tuve|he tenido|había
            sentido|he sentido) (tant*|una)
        no (le)? encuentro (el)? gusto a nada / nadie me (cree|entiende|escucha|toma en serio)
        no (saben|sabe|sospechan|sospecha|se imaginan|se imagina|se dan cuenta|se da cuenta|lo
            saben) (de)? (que|nada)? / no (me)? (atrevo|animo) a (decir|contar)* (que)?
        no sé (para|por) qué (escribo|te escribo|lo escribo|les escribo)
    """,
}
