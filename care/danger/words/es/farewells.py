"""Spanish: farewells and last words."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.FAREWELL: """
        carta* de despedida / una carta de despedida / la carta de despedida / nota de despedida
        nota de suicidio / carta de suicidio / carta suicida / nota suicida
        mensaje* de despedida / mi despedida / la despedida / video de despedida
        vídeo* de despedida / audio* de despedida / carta* de adiós / última carta
        mi última carta / mi última nota / últimas palabras / último adiós
        las cartas para (mis|mi|todos) / una carta para cada un* / video* a cada un*
        carta a cada un* / cartas a mis hijos para cuando / despedida para mis
        despedida para mi / video para cuando no esté / (las)? cartas una para cada un*
        una carta para cada (hij*|nieto*|un*) / la carta está (en|sobre|encima|escrita|lista)
    """,
    Meaning.WRITE: """
        escribí / he escrito / escribo / escribiendo / escribir / escrib* / dejé / he dejado
        dejo / les dejo / dejar / dejo escrit* / dejé escrit* / tengo escrit* / grabé
        he grabado / grabando / grabo / mandé / envié / terminé de escribir / redacté
        redactando / preparé / firmé / guardé / ya está escrita / ya tengo / tengo lista
        esta es / estoy escribiendo / acabo de escribir
    """,
    Meaning.LAST_WORDS: """
        (cuando|para cuando|si) (leas|lean|leáis|lees|leen|leyeras) esto _ (no estaré|
            estaré muert*|habré ido|no voy a estar|no estoy|habré muerto|me fui|me he ido|
            me voy)
        (cuando|para cuando) (leas|lean|leáis|veas|vean) (esto|este mensaje|esta carta)
        si (estás leyendo|lees|están leyendo|leen) esto (es que|es porque|ya|yo ya)
        adiós a todos / adiós a todas / adiós mundo / adiós mundo cruel / adiós para siempre
        adiós familia / adiós _ gracias por (todo|intentarlo) / gracias por todo _ adiós
        gracias por todo y (adiós|perdón) / adiós _ perdón
        adiós (los|las|os) (quise|quiero) mucho / (los|las|os|te) (quise|amé) mucho _ adiós
        adiós _ (los|os|las) (quiero|amo|quise)
        (perdón|perdóname|perdónenme|perdonadme|perdona|perdonen|disculpen|lo siento) (por|
            con) lo que (voy a hacer|estoy por hacer|haré|estoy a punto de hacer|vaya a hacer)
        (perdón|perdóname|perdónenme|perdonadme) por (irme así|irme|dejarlos|dejaros|
            no ser más fuerte|rendirme|no poder más|no aguantar más)
        (perdónenme|perdonadme|perdóname|perdón) (mis)? (hijos|hijas|mamá|papá|
            familia) _ (no puedo más|no aguanto más|ya no puedo)
        no me (busquen|busquéis|busques) (más)? / no (van|vais|vas) a volver a saber de mí
        no (volverán|volveréis|volverás) a (verme|saber de mí)
        (es|este es|este será) mi último (adiós|texto)
        este es mi adiós / esta es mi despedida
        me despido (de todos|de este mundo|de ustedes|de vosotros|para siempre|de la vida)
        (cuiden|cuidad|cuida|cuídame|cuídenme) (de|a|mucho a|bien a|bien de|al|del)? (mis|mi|
            los|las)? (hijos|hijas|niños|perro|perra|gato|gata|mamá|madre|padres|
            hermanitos) _ (cuando|por mí|yo ya no|no voy a estar|si no estoy|ya no)
        nos vemos en (el cielo|la otra vida|el otro lado|el otro mundo)
        (los|las|os|te) (cuidaré|cuido|voy a cuidar) desde (el cielo|arriba|allá arriba)
        digan a (mi|mis) _ que (los|las|lo|la) (quise|amé|quiero)
        dile a (mi|mis) _ que (los|las|lo|la) (quise|amé) / fue bonito mientras duró la vida
        (díganle|diganles|dile|diles|decidle|decidles) a (mi|mis) _ que (los|las|lo|la) (quise|
            amé|quería)
        recuérdenme (con|como) / recordadme (con|como) / no lloren por mí / no lloréis por mí
        hasta aquí (llegó mi|mi) (vida|historia|camino)
        me (fui|voy) a despedir (para siempre|de la vida)
        me despedí (de todos|hasta del|de la vida)
        (perdónenme|perdonadme|perdóname|perdonenme) (a)? (todos|todas)? _ (no puedo más|
            no aguanto más|adiós|no pude más)
        si no (contesto|respondo|vuelvo|escribo) _ _ es (que|porque) (ya)? lo hice
        (cuando|para cuando) (encuentren|encuentres|encontréis|reciban|recibas|
            hallen) (esta carta|esta nota|este mensaje|mi cuerpo|esto|mi carta)
        no (se|te|os) (culpen|culpes|culpéis|sientan culpables|sientas culpable|sintáis
            culpables|echen la culpa|eches la culpa)
        que nadie se (culpe|sienta culpable|eche la culpa) / la culpa no es de nadie
        no es culpa de (nadie|ustedes|vosotros) _ (adiós|los quiero|los amo|os quiero|es mi
            decisión|ya no|perdón)?
        (es|será|fue|esta es) la última vez que (te|les|os|le|me)? (escribo|escriba|hablo|
            hablamos|hablemos|leen|ves|ven|veis|verás|verán|oyes|oyen|entro aquí|vengo)
        gracias por (escucharme|aguantarme|intentarlo|acompañarme|haberme escuchado|
            quererme) _ _ _ (adiós|última vez|hasta siempre|no me olviden|no me olvides|me voy
            para siempre)
        si mañana no (te|les|os|le)? (escribo|contesto|respondo|aparezco|vuelvo|llego|
            despierto|me conecto|doy señales) _ (ya)? (sabes|saben|sabrás|sabrán|sabéis|sabe)
        no me (llames|llamen|esperes|esperen|esperéis|escribas|escriban|busques) (mañana|más|
            ya)? _ (ya)? no (voy a|podré|vuelvo|volveré|estaré|contestaré|contesto|pienso)
        ya no (voy a|podré) (contestar|responder|volver a escribir|volver a escribirte|estar
            para contestar)
        esto es una despedida / (quería|quiero|vengo a|solo quería|vine a) (despedirme|decir
            adiós|decirles adiós|decirte adiós|deciros adiós) (de|a|para siempre|antes de|
            y) _ _ _ (mañana|ya no|todos|este mundo|para siempre|irme|gracias|ustedes|vosotros|
            mi familia|usted|ti)
        adiós _ (ya)? no (aguanto|puedo|aguanté|pude) (más)? / (hasta siempre|
            adiós) _ (perdónenme|perdonadme|perdóname|me voy para siempre|es lo mejor)
        (sean|sé|sed) felices (sin mí|por mí)? _ (adiós|yo ya no|los quiero)? / (vivan|sigan|
            seguid|vivid) sin mí
        no me (olviden|olvides|olvidéis) _ (adiós|me voy|ya no|cuando) / (recuérdenme|
            recuérdame|recordadme) (feliz|sonriendo|como era|bien|con)
        me voy (a un lugar mejor|a donde no duele|a descansar para siempre|sin hacer ruido|de
            esta vida|con dios|lejos y para siempre)
        (espero que|ojalá) (algún día|un día)? me (perdonen|perdones|perdonéis|entiendan|
            entiendas) (por|lo que|esto|algún día|cuando) _ (voy a hacer|irme|me haya ido|ya
            no esté|hice|hago|decisión)?
        (cuando|para cuando) (usted)? (lea|lees|escuche|escuchen|escuches|oigan|vea) (esto|
            este mensaje|esta carta|este audio) / mañana (lo)? (entenderán|entenderéis|
            entenderás|sabrán todo|se enterarán)
        ya no (voy a|quiero) (molestar|estorbar|ser una molestia) (más)? (a)? (nadie|ustedes|
            ninguno)
        (cuida|cuiden|cuidad) (mucho|bien)? (de|a|al|a la) (mi|mis) (gato|gata|perro|perra|
            hijos|hija|hijo|mamá|madre|hermanita|hermanito|papá) (porque|yo ya|cuando|por mí|
            si)
        (despídeme|despídanme|despedidme|despídete) de (mis|mi|todos|los) / (diles|díganles|
            decidles|dile|díganle) que (los|las|lo|la|les|siempre) (quise|amé|quiero|amo|los)
        no me (esperen|esperes|esperéis) (para|a|despiert*) * _ (ni hoy ni nunca|ni nunca|
            nunca más|ya no|más)
        mi último deseo / mi última voluntad / (no fue|no es|no ha sido) (tu|su|
            vuestra) culpa _ _ (ya no|no estaré|adiós|me voy|mañana|decisión)
        ya no (estaré|voy a estar) (mañana|cuando|aquí mañana)
        (perdón|perdóname|perdóname tú) (mamá|papá|hij*|mi amor|amor|madre|
            padre) _ _ (ya)? no (puedo|aguanto) (más)?
    """,
}
