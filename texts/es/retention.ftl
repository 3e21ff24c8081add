# What goes by itself after a while: «se borra por sí solo».

retention-words =
    { $form ->
       *[formal] Lo que ya se leyó aquí se borra por sí solo pasado un tiempo; lo próximo, el { $day }. Puede guardar su propia copia, o dejar que se borre. No responder está bien.
        [informal] Lo que ya se leyó aquí se borra por sí solo pasado un tiempo; lo próximo, el { $day }. Puedes guardar tu propia copia, o dejar que se borre. No responder está bien.
    }
retention-keep = Guardar mi copia
retention-let-go = Dejar que se borre
retention-kept =
    { $form ->
       *[formal] Guardado. Ahora es solo de usted: nadie más lo encuentra ya aquí. /mine y /letter lo muestran.
        [informal] Guardado. Ahora es solo tuyo: nadie más lo encuentra ya aquí. /mine y /letter lo muestran.
    }
retention-goes =
    { $form ->
       *[formal] Se borra el { $day }. Hasta entonces todavía puede guardar su propia copia.
        [informal] Se borra el { $day }. Hasta entonces todavía puedes guardar tu propia copia.
    }
retention-link =
    { $form ->
       *[formal] Este chat lleva mucho tiempo en reposo. El { $day } se borra todo lo que hay aquí sobre usted. Un toque lo conserva. No responder está bien.
        [informal] Este chat lleva mucho tiempo en reposo. El { $day } se borra todo lo que hay aquí sobre ti. Un toque lo conserva. No responder está bien.
    }
retention-link-keep = Conservarlo
retention-link-erase = Borrarlo ahora
retention-link-kept =
    { $months ->
        [one] Se conserva. El tiempo cuenta otra vez desde hoy, durante un mes.
       *[other] Se conserva. El tiempo cuenta otra vez desde hoy, durante { $months } meses.
    }
retention-stopped =
    { $form ->
       *[formal] Lo que hay aquí sobre usted se borra dentro de { $months ->
            [one] un mes
           *[other] { $months } meses
        }. Si vuelve a escribir, se queda.
        [informal] Lo que hay aquí sobre ti se borra dentro de { $months ->
            [one] un mes
           *[other] { $months } meses
        }. Si vuelves a escribir, se queda.
    }
retention-answer =
    { $form ->
       *[formal] El borrador de una carta suya lleva cuatro semanas en reposo. Se borra el { $day }, a menos que lo cambie antes.
        [informal] El borrador de una carta tuya lleva cuatro semanas en reposo. Se borra el { $day }, a menos que lo cambies antes.
    }
retention-answer-write = Mostrar el borrador
