"""Spanish: more that only sounds like it: towns, work, the weather, small accidents."""

from care.danger.meaning import Meaning

_PLACE = """(ciudad|casa|piso|pueblo|barrio|país|departamento|apartamento|calle|edificio|isla|zona|
    cuarto|habitación|madrid|barcelona|méxico|lima|bogotá|santiago|buenos aires|capital|
    campo)"""
_GROUP = """(grupo|chat|empresa|trabajo|equipo|oficina|curso|carrera|dieta|relación|proyecto|taller|
    partido|juego|serie|gimnasio|clase|reforma|mudanza|ejercicio|reunión|matrimonio|club)"""

MEANINGS = {
    Meaning.IDIOM: f"""
        vivir sin (mi|la|el|una|un)? (moto|bici|guitarra|agenda|siesta|playa|mar|fútbol|plancha)
        vivir con (ruido|vecinos|obras|calor|frío|humedad|goteras|ratas|cucarachas|poco dinero)
        (pesa|cansa|duele|agota|cuesta) (mucho)? menos (desde|que|ahora|cada)
        me (corté|quemé|corto|pinché|he cortado|he quemado) con (un|una) (papel|folio|lata|cristal|
            vaso|vidrio|cuchillo de|sartén|plato|olla|sobre|hoja de papel)
        la nada (al|a la|a los) (chocolate|café|vino|té|playa|campo)
        (está|estamos|estoy|vive|vivo|vivimos|son|soy) _ (mejor|feliz|tranquil*|felices) (sin
            mi) (padre|madre|marido|ex|jefe|jefa|esposo|pareja|novio|novia|mujer|esposa)
        (vivir|viviendo|vivo) (más|ya)? (en|con) (esta|este|la|el|una|un|mi) {_PLACE}
        vivir sin (café|internet|wifi|chocolate|móvil|celular|música|queso|pan|azúcar|aire
            acondicionado|calefacción|coche|carro|auto|agua caliente|netflix|mate|lavadora|tele|
            lavavajillas|ascensor|vino|gafas|mis gafas|mi café|mi perr*|mi gat*)
        (vida|viviendo|vivir) _ sin (mi|el|la|mis) (perr*|gat*|móvil|celular|café)
        (vida|vivir|existir) _ (en|de) (la|esta|el) (ciudad|oficina|pueblo|capital|campo)
        (para qué|sentido|caso|no quiero|pena) (seguir|continuar|tiene seguir) _ (en|con) (este|
            esta|el|la|mi) {_GROUP}
        (acabe|termine) (ya|pronto|por fin|de una vez)? (la|el|los|las) (semana|mes|año|curso|
            exámenes|examen|trimestre|cuatrimestre|invierno|verano|jornada|obra|reforma|mudanza|
            turno|lunes)
        (esto|todo) (se)? (acabe|termine) (ya|pronto)? _ _ (reforma|exámenes|examen|obra|obras|
            mudanza|tesis|partido|máster|semestre|turno|atasco|oposición|reunión|juicio)
        (morirme|morir|muert*) antes (que|de) (volver|otra|hacer|comer|llevar|ponerme|tener que|
            trabajar)
        (morirme|morir|muert*) que (volver a (mud*|trabaj*|comer|hacer|salir|ver|ir|hablar|pisar)|
            comer|llevar|ponerme|hacer otra)
        (dormir para siempre|dormir eternamente) _ _ (semana|trabajo|turno|resaca|día de|guardia|
            viaje|sueño|exámenes|finde|cansancio)
        (morir*|existir|vivir|desaparecer|matar*) (los lunes|cada lunes|el lunes) _ _ _
        (existir|vivir) (solo|sólo)? para (trabajar|pagar)
        odio (despertarme|levantarme|despertar|madrugar) (tan)? (temprano|pronto|a las|con|los
            lunes)
        me (quemé|corté|golpeé|pinché|he quemado|he cortado) (con|en) (el|la|las|los) (horno|sartén|
            plancha|cocina|papel|olla|sol|freidora|puerta|lata)
        (golpe|golpes|cabezazo|porrazo|coscorrón) _ _ _ (sin querer|con la puerta|con el armario|
            con la mesa|contra la puerta|jugando|al salir|al levantarme|con la esquina)
        (picaduras|mosquito|mosquitos|alergia|eccema|varicela|ronchas|urticaria) _ _ (sangrar|
            sangre)
        no (quiero|deseo) (morir|morirme) _ _ (quiero|deseo|amo) (vivir|seguir|la vida)
        aquí (a las|trabajando|en la oficina|en el trabajo|esperando|de pie|sentad*|plantad*)
        no estar en (la|una|esa|el|esta) (reunión|fiesta|boda|foto|lista|clase|oficina|grupo|cena|
            junta)
        estar sol* en (la|el|casa|esta|mi) / vivir con (miedo a|prisa|prisas|estrés|menos|poco)
        (valor|coraje|valentía) para (pedir|hablar|decir*|cambiar|dejar (el|la|mi)|invitar*|
            presentar*|empezar|renunciar|cantar|salir|volver|llamar*|declarar*|montar)
        me moriría (de (vergüenza|risa|pena|miedo|ganas|hambre|frío|calor|sueño)|si|sin (mi|el|la)|
            por)
        (mejor|antes) muert* (que sencilla|de risa)
        no quiero (morir|morirme) (sin|todavía|aún|nunca|tan joven|joven|ahora)
        antes muert* que _
    """,
}
