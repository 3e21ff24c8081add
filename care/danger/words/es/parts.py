"""Spanish: parts that several phrases are made of."""


def _flat(written: str) -> str:
    return " ".join(written.split())


WEEKDAY = "(lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
# When it is to be. Never a lone "ya" or "pronto": both are in every second sentence.
DAY = _flat(f"""(
    hoy|hoy (mismo|sí|por fin)|mañana|mañana (mismo|temprano|a primera hora)|pasado mañana
    |(esta|esa) (misma)? (noche|tarde|semana|madrugada)|(hoy|mañana) (por|en|de|a|al) (la)?
    (mañana|noche|tarde|madrugada|medianoche|mediodía|amanecer)
    |este (mismo)? (finde|fin de semana|mes|{WEEKDAY})
    |el (próximo)? (finde|fin de semana|{WEEKDAY}|#) (por la (mañana|noche|tarde)
    |en la (mañana|noche|tarde)|que viene|a la noche|de (enero|febrero|marzo|abril|mayo|junio
    |julio|agosto|septiembre|octubre|noviembre|diciembre))?|la semana (que viene|que entra|próxima)
    |la próxima semana|a fin de (mes|año)|en (navidad|nochebuena|año nuevo|semana santa)
    |ahora (sí|mismo)|ahorita|a (medianoche|las doce|las #)|en (un ratito|un rato|unos minutos
    |unas horas|# días|# horas|pocos días|unos días)|ese (mismo)? (día|finde|fin de semana|rato)
    |esta vez|ahí)""")
# After, or before, something that is waited for.
AFTER = _flat(f"""(
    (después|luego|a partir|antes|pasad*) (de|del|de la|de los|de las|el|la|las|los) (mi|su)?
    (cumple|cumpleaños|boda|bautizo|comunión|graduación|fiesta|fiestas|navidad|navidades|reyes
    |vacaciones|verano|exámenes|semana santa|año nuevo|nochebuena|juicio|nietos|viaje|concierto
    |{WEEKDAY}|mañana|hoy|esta noche|#|aniversario|quince|entierro|jubilación|parto)
    (de (mi|la|el|los) *)?)""")
# Who may be left behind.
FOLK = _flat("""(
    mamá|madre|papá|padre|papás|padres|hijos|hijas|hijo|hija|niños|niñas|niño|niña|chicos|chamacos
    |esposa|esposo|mujer|marido|hermana|hermano|hermanos|hermanas|abuela|abuelo|abuelos|nieto|nieta
    |nietos|familia|novia|novio|pareja|amiga|amigo|amigos|viejos|vieja|viejo|jefa|jefita|tía|tío
    |peques|nena|nene|pequeños|suegra|sobrinos|gente|todos|uno|una)""")
PET = "(perro|perra|perrito|perrita|gato|gata|gatito|gatita|perros|gatos|mascota|mascotas|loro)"
PILL = _flat("""(
    pastillas|pastis|pepas|píldoras|medicinas|medicamentos|medicación|somníferos|tranquilizantes
    |ansiolíticos|antidepresivos|calmantes|benzos|comprimidos|tabletas|cápsulas|gotas|remedios
    |paracetamol|clonazepam|rivotril|lorazepam|alprazolam|diazepam|insulina|morfina|tramadol
    |orfidal|trankimazin|valium|xanax|pastillas para dormir|pastillas del corazón)""")
# What nobody has ready for anything else, and what may also be for climbing or for cooking.
GUN = _flat("""(pistola|escopeta|rifle|revólver|arma|arma de fuego|fusil|carabina|fierro
    |arma de servicio|arma reglamentaria|pistola de servicio|escopeta de caza|rifle de caza)""")
ROPE = "(soga|cuerda|lazo|mecate|horca|reata)"
BLADE = _flat("""(cuchilla|hojilla|navaja|gillette|yilé|hoja de afeitar|hojita de afeitar|bisturí
    |cúter|navajita|trincheta)""")
# What the writer does to die: with a day beside it, or a place, a plan.
ACT = _flat("""(
    me (mato|muero|suicido|ahorco|cuelgo|tiro|lanzo|aviento|arrojo|disparo|enveneno|desvivo
    |quito (la vida|de en medio|del medio)|voy (a)? (de este mundo|de esta vida|para siempre
    |con dios|al cielo|a morir|a matar|a quitar la vida|a ahorcar|a colgar|a tirar|a ir)
    |iré (para siempre|de este mundo)|las tomo (todas)?|tomo (todas|todo|el frasco)|corto las venas
    |pego un tiro)
    |lo (hago|haré|llevo a cabo|cumplo|intento otra vez|intento de nuevo)|lo voy a hacer
    |voy a hacerlo|cumplo (mi|el) plan|dejo (de vivir|de existir|este mundo)
    |(acabo|acabaré|termino|terminaré|voy a acabar|voy a terminar) (con|de) (todo|esto|todo esto
    |mi vida|mi sufrimiento|mi dolor|este dolor|este sufrimiento|sufrir|conmigo)|(le)? (pongo
    |pondré|voy a poner|voy a ponerle) (el)? (punto)? (fin|final) (a (todo|esto|mi vida|mis días))?
    |acabo conmigo|salto|saltaré|voy a saltar|desaparezco (de este mundo|para siempre)
    |vuelvo a intentarlo|será (el momento|el final|mi final)|parto de este mundo|dejaré de existir
    |moriré|voy a morir|estaré muert*|voy a estar muert*|acaba todo|se acaba todo|todo se acaba
    |todo termina
    |(esto|todo) se (acaba|termina)|se (acaba|termina) esto|(esto|todo) (acaba|termina)
    |todo habrá terminado
    |descanso para siempre|descansaré (para siempre|al fin
    |por fin))""")
WAITS = """(cuando|en cuanto|apenas|mientras|aprovechando que|el día que|una vez que|ni bien)"""
ALONE = """(duerman|duerma|dormid*|salgan|salga|vayan|vaya|acuesten|acueste|fuera|trabajando|sol*
    |misa|clase|fútbol|viaje|trabajo|colegio|escuela|cole|papá|mamá|padre|madre|suegra|abuelos
    |abuela|jubile|instalad*|termine|acabe|alta|guardia|turno|cumpla)"""
HIGH = """(puente|azotea|acantilado|acantilados|tejado|techo|cornisa|barandilla|baranda|viaducto
    |precipicio|edificio|balcón|borde|rascacielos|mirador|último piso|torre|barranco|terraza
    |ventana|andén)"""
