"""Spanish: what is decided, and for which day."""

from care.danger.meaning import Meaning
from care.danger.words.es.parts import (
    ACT,
    AFTER,
    ALONE,
    DAY,
    FOLK,
    WAITS,
    WEEKDAY,
)

MEANINGS = {
    Meaning.PLAN: f"""
        {DAY} _ {ACT} / {ACT} {DAY} / {AFTER} _ {ACT} / {ACT} {AFTER}
        {WAITS} _ _ {ALONE} _ _ {ACT} / {WAITS} _ _ {ALONE} _ _ {DAY} _ {ACT}
        (espero|esperaré|aguanto|aguantaré|esperando|duro|sigo) (solo)? (a que|hasta que|hasta|
            a) _ _ _ _ {ACT}
        (estoy esperando|espero|esperaré|aguanto|esperando) (solo|nomás|nada más)? (a
            que)? pase (la|el)? * _ _ _ {ACT}
        (elegí|escogí|he elegido|he escogido|decidí|he decidido|tengo elegido|tengo decidido|marqué|
            fijé|tengo|tengo marcado) (ya)? (el|un) día _ (va a ser|será|es)
        (en el calendario|tengo|hay)? (marcado|elegido|fijado|señalado) _ _ (el)? (día|
            fecha) (en)? (que|de|para) (voy a|mi|quiero)? (morir|morirme|matarme|muerte|suicidio|
            irme|final)
        (el|un) día (en)? (que|para|de) (voy a|quiero|pienso)? (morir|morirme|matarme|suicidarme)
        (la|una)? fecha (de mi (muerte|final|suicidio)|para (morir|morirme|matarme|irme de))
        (fijé|puse|elegí|marqué|tengo|he puesto|me puse) (ya)? (una|la)? fecha (para|y|si|es)
        (mi|el|será|es|como) (mi)? último (día|domingo|viernes|amanecer|atardecer|cumpleaños|fin de
            semana) (de|en|sobre|con) (mi|la|esta|este)? (vida|tierra|mundo)
        (va a ser|será|es) mi última (navidad|noche|cena|tarde|semana|fiesta|carta)
        (navidad|ese|mañana|hoy|el {WEEKDAY}) (será|va a ser|es) mi último (día|amanecer)
        (última vez que (los|las|lo|la) (veo|vea|abrazo)|(verlos|verlas|verlo|verla|abrazarlos) por
            última vez|veo a todos) _ _ (matarme|morir|morirme|irme|me mato|me voy|lo hago)
        (ya)? no (voy a|pienso|quiero|creo que vaya a) (estar|seguir|volver|regresar|salir) (viv*|
            con vida|entre los vivos|en este mundo)
        (ya)? no (estaré|seguiré|seré|estoy) (viv*|con vida|de este mundo|en este mundo|entre (los
            vivos|ustedes|vosotros))
        (ya)? no (vuelvo|volveré|regreso|regresaré|salgo|saldré|bajo|llego) (viv*|con vida)
        {DAY} (ya)? no (voy a (estar|existir)|estaré|existiré|existo|despierto|amanezco|viviré)
        {AFTER} (ya)? no (voy a (estar|existir|vivir|necesitar*)|estaré|existiré|existo|viviré|
            estoy|habrá nada|me dolerá nada|me va a doler nada|las necesito|lo necesito|los
            necesito|la necesito)
        {AFTER} _ (nada|ya nada) (me)? (va a doler|dolerá|duele)
        (antes de|para) (navidad|fin de (mes|año)|el verano|mi cumpleaños|año nuevo|junio|
            diciembre) (ya)? (no|habré|estaré) (voy a estar|estaré|muerto|muerta)
        (dejo|voy a dejar|dejé|he dejado) (de)? (la)? (diálisis|quimio|insulina|
            tratamiento) _ _ (morir|morirme|se acaba|acabar|irme)
        (la próxima|a la próxima|la siguiente|la próxima vez|un día de estos|cualquier día|esta vez|
            una de estas|una noche de estas) _ (no (giro|freno|doy la vuelta|fallo|me freno|vuelvo|
            me echo|me salvan|me suelto|me arrepiento|regreso|me bajo|doy marcha)|me tiro|salto|me
            lanzo|me suelto|me aviento|acelero|cruzo|sí)
        no (pienso|voy a) (frenar|girar|dar la vuelta|parar|despertar|bajar|abrocharme)
        (aceleré|acelerar|acelero|lanzarme|tirarme|irme|me voy|estrellarme|estamparme|chocar|
            estrellar el coche|estrellar el carro) _ _ (pilar|árbol|muro|pared|camión|barranco|
            precipicio|poste|tráiler|acantilado)
        (busqué|busco|buscando|buscar|miré|mirando|investigué|investigando|googleé|googleando|leí|
            leyendo|viendo|pregunté|he buscado|he mirado|consulté|encontré) _ _ (cómo|forma de|
            formas de|forma más * de|manera de|maneras de|método para|métodos para|cuánto* _ _ para|
            cuánta* _ _ para|qué dosis|manera más * de) (se)? (puede|debe|uno)? (morir|morirme|
            morirse|matarme|matarse|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|colgarse|
            desaparecer|quitarme la vida|quitarse la vida|tomar una sobredosis|no despertar)
        (para|de) (morir|morirme|morirse|irme) (rápido|sin (sufrir|dolor|que duela))
        (morir|morirme|irme|acabar|matarme) (rápido y)? sin (sufrir|dolor|que (me)? duela)
        para no sobrevivir / no se sobrevive _ caída / caída _ (mortal|segura)
        (pensé|decidí|sé|tengo (claro|pensado|decidido)|he pensado|he decidido|planeé) (muy bien|
            bien|exactamente|perfectamente)? (cómo|dónde|cuándo|con qué) (le)? (voy a)? (me voy a
            (matar|morir|ir|quitar)|matarme|quiero (morir|irme)|me mato|hacerle para|hacer para|le
            voy a hacer para|lo voy a hacer|lo haré|lo hago|hacerlo|irme)
        (ya)? sé (muy bien|exactamente)? (cómo|dónde|cuándo|con qué|qué) y (cómo|dónde|cuándo|con
            qué|a qué hora)
        (el)? (cómo|dónde|cuándo|día|lugar) y (el)? (cómo|dónde|cuándo|lugar|día) (ya)? (los)? (sé|
            tengo|están|decid*)
        (ya)? sé (qué|cuál|a qué|en qué|por dónde) (puente|tren|edificio|árbol|punto|ventana|tramo|
            acantilado|andén) _ (voy|me|es|está|va|pasa)
        (qué|a qué) (puente|tren|edificio|vía|acantilado) _ y (a qué hora|cuándo|cuando) (no hay|
            pasa|no pasa|está)
        (plan|planes) (para|de|y|pero|ya|hecho|listo) _ _ (falta|valor|matarme|colgarme|morir|
            coraje|atreva|animarme|contárselo a nadie)
        (me)? (falta|faltaba) (solo|nomás)? (el|un poco de|juntar)? (valor|coraje|huevos) (para)?
        (solo|nomás|únicamente) (me)? (queda|falta|resta) (hacerlo|morir|morirme|irme|marcharme|
            acabar con|terminar con|dar el paso|decidir la|decidirme|atreverme|tomármelas|
            tragármelas|saltar|colgarme|despedirme|la hora|el valor|partir)
        (solo|ya solo|nomás) tengo que (decidirme|tragármelas|tomármelas|atreverme|saltar|tirarme)
        (lo|la)? (tengo|he) (todo)? (ya)? (preparado|organizado|arreglado|planeado) todo? (para|
            y) (morir|morirme|matarme|mi suicidio|mi muerte|quitarme|irme|ahorcarme|colgarme)
        (lo)? (preparé|he preparado|dejé|organicé) todo (para|y) (matarme|morir|mi suicidio|irme|mi
            muerte|hoy|esta noche)
        (mi)? decisión (ya)? (está|es) (tomada|firme|definitiva) / ya tomé (mi|la) decisión
        sé _ (cómo|cuándo|dónde) (voy a|quiero) (morir|morirme|matarme|irme de|quitarme|suicidarme)
        me (voy a|quiero) reunir con mi {FOLK} (muert*|en el cielo|fallecid*|al cielo|que murió)
        reunirme con mi {FOLK} (muert*|en el cielo|fallecid*|que murió|difunt*)
    """,
}
