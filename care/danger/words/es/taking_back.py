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
        (y|que|es que) (quiero|kiero|quisiera|deseo|prefiero|preferiría|necesito|me gustaría|
            pienso|pienso en|voy a|tengo|tengo ganas de|estoy|me siento|ojalá|me|
            estoy pensando en|he pensado en|estoy cansad* de)
    """,
    Meaning.PAST: """
        hace (_)? años / hace muchos años / hace tiempo
        hace (mucho|muchísimo|bastante) (tiempo)?
        hace (un montón|añares|décadas|una década|media vida|una vida|siglos) / años atrás
        tiempo atrás / en su (momento|día) / una vez / alguna vez / más de una vez
        de (joven|adolescente|niñ*|chic*|pequeñ*|soltero|soltera|chaval|chavala|cabro|
            adolescentes)
        cuando era (joven|adolescente|niñ*|chic*|pequeñ*|estudiante|soltera|chaval*|más joven)
        cuando (yo)? tenía #
        a los (#|quince|dieciséis|diecisiete|dieciocho|veinte|treinta|catorce|trece|doce|
            veintidós|veinticinco)
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
        con (doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|
            veintidós|veinticinco) años
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
        me suena lejano / me parece lejano / ni me acuerdo / se acabaron / nunca más
        ya ni lo pienso / ya no existe / y mírame / mírame ahora / y aquí (estoy|sigo)
        y ya ves / y fíjate / fijate
    """,
    Meaning.ELSEWHERE: """
        película / películas / peli / pelis / la serie / una serie / serie de / novela
        telenovela / el libro / un libro / libro sobre / canción / letra de la canción
        curso de / curso sobre / un curso / charla sobre / una charla / taller / taller de
        taller sobre / paciente / pacientes / prevención / prevenir / un trabajo sobre
        trabajo sobre / tfg / tesis / clase de historia / clase sobre / noticia / noticias
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
}
