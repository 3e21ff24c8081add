"""Spanish, of Spain and of the Americas."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        puedo|podría|podré / quisiera / quiero / me gustaría / me encantaría / me apetece
        te apetece / le apetece / quieres|querés|quiere / querrías|querría / te gustaría
        le gustaría / por qué no / qué tal si / y si / vamos a / te animas|animás / se anima
        sería posible / por favor / ojalá (pudiéramos|podamos)
        tienes|tenés|tiene (tiempo|ganas) / te|le invito / ven|vení|venga / vienes|venís
        vendrías|vendría / deberíamos / salgamos / veámonos
    """,
    Meaning.SHALL_WE: """
        podemos|podríamos|podremos / vamos a / y si / qué tal si / deberíamos / salgamos
        veámonos / nos vemos
    """,
    Meaning.MEET: """
        (quedar|vernos|verte|verle|verla|verlo|encontrarnos|conocernos|juntarnos|reunirnos|salir
        |visitar*) / (tomar|tomarnos|tomemos) (un|una|algo)? (café|copa|té|cerveza|trago|mate)?
        un café / una copa / un mate / (cenar|comer|almorzar|desayunar) / ir al cine
        dar un paseo / una cita / invitar* / salgamos / veámonos / tomar algo / ir a cenar
        nos vemos / nos veamos
    """,
    Meaning.YOU: """
        te / contigo / con usted / con vos / usted / le / tú / vos / juntos|juntas / los dos
        nosotros / tú y yo / usted y yo / nos
        vernos|verte|verle|verla|encontrarnos|conocernos|juntarnos|veámonos|salgamos
        invitarte|invitarle|invitarla|visitarte|visitarle
    """,
    Meaning.MEET_YOU: """
        (salir|cenar|comer|quedar|bailar|venir|estar) conmigo
        ser (amigos|amigas|tu amigo|tu amiga|algo más|novios|pareja)
        a mi (boda|casa|fiesta|cumpleaños|graduación|exposición|concierto)
        a nuestra (boda|casa|fiesta) / casarte|casarse conmigo
        (besarte|besarle|besarla|abrazarte|abrazarle|abrazarla|tocarte) / verme / visitarme
        conocerme mejor
    """,
    Meaning.LOVE_YOU: """
        te amo / lo|la amo a usted / estoy enamorado|enamorada de (ti|usted|vos)
        enamorado|enamorada de (ti|usted|vos) / me (enamoré|he enamorado) de (ti|usted|vos)
        (tengo|siento) (algo|sentimientos|cosas) por (ti|usted|vos)
        (eres|es usted|sos|usted es) (tan|muy|realmente)? (guapa|guapo|hermosa|hermoso|preciosa
        |precioso|sexy|linda|lindo|atractiva|atractivo|bella) / me gustas (mucho|tanto)?
        me gusta usted / me atraes / usted me atrae / estoy loco|loca por (ti|usted|vos)
        sueño contigo
        pienso en (ti|usted|vos) (cada noche|todas las noches|a todas horas|todo el tiempo)
        quiero besarte / más que (un|una) (cliente|clienta|paciente|terapeuta) para (mí|ti)
    """,
    Meaning.GIFT: """
        regalo|regalos|regalito / flores / ramo / bombones / chocolates / caja de bombones
        tarta|pastel|torta / vale regalo / tarjeta regalo / botella de (vino|cava|champán)
        un detalle / un detallito / paquete / mermelada / entradas para / bufanda / un obsequio
    """,
    Meaning.FOR_YOU: """
        para ti|usted|vos
        (darte|darle|enviarte|enviarle|mandarte|mandarle|llevarte|llevarle|regalarte|regalarle
        |traerte|traerle|hacerte|hacerle)
        te|le (he|compré|mandé|envié|hice|traje|llevo|mando|envío|regalo|doy|dejo|dejé)
        a (tu|su) (consulta|consultorio|despacho|casa)
        en (tu|su) (consulta|consultorio|puerta|buzón) / tu|su dirección / en la consulta
    """,
    Meaning.PAY: """
        (pagarte|pagarle|reembolsarte|transferirte|transferirle|ingresarte) / cuánto (te|le) debo
        qué (te|le) debo / (te|le) debo (dinero|plata|algo|#|todavía|aún)?
        (mandarme|mándame|envíame|enviarme|mandame|hacerme|hágame|envíeme|mándeme) (la|una|mi|su
        |tu)? factura / factura pendiente / (necesito|quiero) (la|una|mi)? (factura|recibo)
        (pagar|abonar) (la|tu|su|esa|mi)? factura / devuélvame|devuélveme (el|mi)? dinero
        mi dinero (de vuelta)? / un reembolso / me reembolse*
        (tu|su) (iban|número de cuenta|cuenta|bizum|paypal) / (hacerte|hacerle|por) bizum
        hacerte|hacerle una transferencia / prestarme|préstame dinero|plata
        pagar por (tu|su) tiempo / te|le pago
    """,
    Meaning.CONTACT: """
        (tu|su) (número|teléfono|móvil|celular|correo|email|instagram|facebook|whatsapp|insta
        |número personal|número privado)
        (agrégame|agregame|añádeme|agregarme|agregarte|seguirte|seguirle|sígueme|seguime)
        por whatsapp / solicitud de amistad
        (llámame|llamame|llámeme|llamarte|llamarle|telefonearte)
        (escribirte|escribirle|hablarte|hablarle|hablar) (en privado|directamente|por privado
        |fuera de aquí) / fuera de (aquí|este chat|acá) / dónde (vives|vive|vivís)
        en (facebook|instagram|linkedin)
    """,
    Meaning.GROUP: """
        (únete|unite|unirte|unirse|únase|entra|entrar) (a|al|en) (mi|nuestro|este|el)? (grupo
        |canal|chat|servidor)
        (te|le|la|lo) (agregué|añadí|invito|he agregado|he añadido|invité|metí) (a|al|en) (un|mi
        |nuestro|el)? (grupo|canal|chat|servidor)
        (agregarte|añadirte|invitarte|invitarle|meterte) (a|al|en) (un|mi|nuestro|el)? (grupo
        |canal|chat)
    """,
    Meaning.HOSTILE: """
        vete (a la mierda|al carajo|al infierno|al diablo)
        váyase (a la mierda|al carajo|al infierno|al diablo) / andate a la mierda
        que te (den|jodan|folle) / jódete / jodete / chinga tu madre / cállate / callate
        cállese / púdrete / muérete / muérase
        (eres|sos|es usted|usted es) (un|una|tan|lo|el|la)? (inútil|incompetente|idiota|imbécil
        |estúpida|estúpido|mentirosa|mentiroso|farsante|charlatán|charlatana|patética|patético
        |monstruo|basura|zorra|puta|cabrón|hijo de puta|peor|fraude|asco|mierda)
        (maldita|maldito|pinche) (bruja|zorra|imbécil|idiota|perra|mentirosa) / hijo de puta
        hija de puta / te|la|lo (odio|desprecio|detesto)
        (arruinaste|has arruinado|destruiste|has destruido|arruinó|destrozaste|me jodiste) (mi
        |la) vida / me das asco / usted me da asco / (te vas|se va|vas|va) a (arrepentir|pagar)
        me las (vas|va) a pagar / sé dónde (vives|vive|vivís|trabajas)
        te voy a (encontrar|denunciar|destruir|hundir) / ojalá te (mueras|pudras|mueras sola)
        peor terapeuta / pérdida de (tiempo|dinero)
    """,
    Meaning.NOT: "no / nunca / jamás / sin / ningún|ninguna / nada / nadie / tampoco",
    Meaning.I: "yo / mí / conmigo / mi|mis",
    Meaning.OTHER: """
        él|ella|ellos|ellas
        mi (marido|esposo|esposa|mujer|novio|novia|hijo|hija|padre|madre|papá|mamá|hermano
        |hermana|jefe|jefa|colega|vecino|vecina|ex|pareja|amigo|amiga)
        mis (hijos|padres|amigos) / alguien / la gente / todos / un amigo / una amiga
    """,
    Meaning.PAST: """
        antes / hace (#|años|meses|tiempo|mucho|un año|un mes) / en aquella época / entonces
        el año pasado / cuando era / al principio / una vez
    """,
    Meaning.NOW: "ahora / hoy / todavía / aún / otra vez / de nuevo / últimamente",
    Meaning.OVER: "ya pasó / quedó atrás / se acabó",
    Meaning.ELSEWHERE: """
        película / canción / novela / libro / serie / poema / obra / episodio / podcast
    """,
    Meaning.IDIOM: """
        como (sabes|sabe|usted sabe) / ya sabes / ya sabe
        un regalo (de la via|de la vida|del cielo) / (dijo|dice|decir|decirle|decía) te amo
        te amo le / regalo para (mi|mis|su|él|ella|los)
        gracias por (el|las|los|tu|su) (flores|regalo|tiempo) / un placer (conocerle|conocerte)
        me alegro de verte
    """,
}
