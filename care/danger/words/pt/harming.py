"""Portuguese: hurting oneself."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.HARM_SELF: """
        me (cortar|corto|cortei|cortando|corte|machucar|machuco|machuquei|machucando|mutilar|
            mutilo|mutilei|mutilando|ferir|firo|feri|ferindo|queimar|queimo|queimei|queimando|
            lesionar|arranhar|arranho|arranhei|arranhando|bater|bato|espetar|furar|furo|morder|
            mordo|castigar|punir|agredir|agrido|golpear|socar|beliscar|lanhar|riscar)
        (cortar|corto|cortei|cortado|cortando|magoar|magoo|magoei|magoado|mutilar|mutilo|
            mutilei|mutilado|ferir|firo|feri|ferido|queimar|queimo|queimei|queimado|lesionar|
            arranhar|arranho|arranhei|arranhado|bater|bato|espetar|aleijar|aleijo|morder|mordo|
            castigar|castigo|punir|agredir|esmurrar|beliscar|picar) me
        tenho me (cortado|magoado|mutilado|ferido|queimado|arranhado|machucado|aleijado|batido)
        me magoar / me magoo / me magoei / me aleijar / fazer (me)? mal a mim (mesm*|própri*)?
        fazer mal a mim / me fazer mal / fazer me mal / faço mal a mim / fazer cortes
        fazer me cortes / me fazer cortes / a gilete / a lâmina
        (os|meus|tenho|mais|com) cortes (no|na|nos|nas|ardem|doem|sangram|cicatriz*|escondid*|
            por todo|pelo|em mim|debaixo)
        a automutilação / me matar de fome
        passar fome (de propósito|para me castigar|pra me punir) / arrancar (os|meus) cabelos
        arrancar (a)? pele / bater (com)? a cabeça na parede / bato (com)? a cabeça na parede
        dar murros na parede / descontar no meu corpo / descontar em mim
        fazer (algum|alguma coisa) mal a mim
        fazer (algo|alguma coisa) (comigo|contra mim|a mim)
    """,
    Meaning.SELF_HARM: """
        me (automutilo|automutilar|automutilei|automutilando|autolesiono|autolesionar|
            autolesionei)
        automutilar me / automutilo me / automutilei me / autolesionar me / autolesiono me
        tenho me automutilado / autolesionei me / cutting
        (voltei|volto|voltando|tenho voltado|recomecei|recaí|tornei|comecei de novo|voltei outra
            vez) (a|em|com|pra|com a|para) (me)? (cortar|machucar|mutilar|magoar|queimar|ferir|
            lâmina|gilete|automutilação|cortes|automutilar|autolesão|gilette|arranhar) (me)?
        recaí (nos|com os|na|com a|e) (cortes|automutilação|gilete|lâmina|me cortei|cortei me|
            autolesão)
        recaída (nos|com os|na) (cortes|automutilação|autolesão)
        (voltei|volto) (aos|para os|pros) cortes
        (me)? (cortei|corto|cortando|rasguei|risquei|lanhei|retalhei|tenho cortado|ando a
            cortar) (me)? (os|as|meus|minhas|a|o|meu|minha|nos|nas|no|na) (meus|
            minhas)? (braço*|pulso*|perna*|coxa*|barriga|pele|antebraço*|corpo)
        (me)? (queimei|queimo|queimando) (me)? (os|as|meus|minhas|a|o|meu|minha|nos|nas|no|
            na)? (meus|minhas)? (braço*|pulso*|perna*|coxa*|pele|mão|barriga) (com o isqueiro|
            com o cigarro|de propósito|com isqueiro|com cigarro|com um cigarro)
        (me)? (queimei|queimo|queimando) (me)? (os|as|meus|minhas|a|o)? (meus|minhas)? (braço*|
            pulso*|perna*|coxa*|pele|mão|barriga) (pra|para) sentir
        (me)? queimei (me)? (meu|minha|nos|nas|no|na)? (meus|minhas)? (braço*|pulso*|
            perna*) (pra|para) sentir
        (me)? (queimo|queimando) (me)? (meu|minha|nos|nas|no|na)? (meus|minhas)? (braço*|pulso*|
            perna*|coxa*|pele|mão|barriga) (pra|para) sentir
        (me)? queimei (me)? (meu|minha|nos)? (meus|minhas)? (coxa*|pele|mão|barriga) (pra|
            para) sentir
        (me)? queimei (me)? (nas|no|na)? (meus|minhas)? (coxa*|pele|mão|barriga) (pra sentir|
            para sentir)
        me (corto|cortei|machuco|machuquei|queimo|queimei|firo|feri|arranho|arranhei|cortando|
            machucando) (mesma|mesmo)? (de propósito|escondid*|às escondidas|com gilete|com a
            gilete|com lâmina|com a lâmina|com estilete|no banheiro|quando tô mal|quando fico
            mal|pra aliviar|pra sentir|toda noite|todo dia|todos os dias|sozinh* no)
        (corto|cortei|magoo|magoei|queimo|queimei|firo|feri|arranho|arranhei) me (de propósito|
            escondid*|às escondidas|com uma lâmina|com a lâmina|com uma gilete|com lâminas|na
            casa de banho|para aliviar|para sentir|todas as noites|todos os dias|a mim própri*|a
            mim mesm*)
        (faço|fiz|ando a fazer|tenho feito|fiz mais|fiz novos) (me)? cortes
        cortes (novos|frescos|recentes|nos braços|nos pulsos|nas pernas|nas coxas|no braço|no
            pulso|na coxa)
        (escondo|tapo|a esconder|escondendo) (os|as|meus) (cortes|marcas dos cortes|cortes com|
            marcas da gilete)
        machuco a mim mesm* / magoo a mim (própri*|mesm*) / castigo o (meu)? corpo
        desconto no meu corpo
        (dou|dei|dar|me dou) (socos|murros|soco|murro|tapas|bofetadas|chapadas) (em mim|nas
            minhas|na minha|no meu|nos meus|a mim)
        bato (com)? a (minha)? cabeça (na|contra|numa|nas)
        (voltei|volto|comecei) a me (corta|machuca|queima)
        (deixei|deixar|parei|deixo) de (comer|tomar a insulina) (para|pra) (me)? (castigar|
            punir|magoar|machucar|morrer) (me)?
        (cravo|enfio|espeto|cravei|enfiei) (me)? as unhas (até|nos|na|em mim|no)
        (machuco|magoo|firo|queimo|arranho|furo|espeto|mordo|lanho|marco) (me)? (os|as|o|
            a)? (meus|minhas|meu|minha)? (braço*|pulso*|perna*|coxa*|antebraço*|pele)
        (meus|os meus) cortes
        (cortes|feridas|marcas|queimaduras) que (eu)? (mesm*|própri*)? (me)? (faço|fiz|tenho
            feito)
        (tapo|cubro|escondo|cobrir|tapar|esconder) (os|as|meus|minhas) (meus|minhas)? (braços|
            pulsos|coxas|cortes|cicatrizes|marcas) (com|para|pra|debaixo|por causa)
        (manga comprida|mangas compridas|manga longa|pulseiras|moletom|casaco|
            faixa) _ _ _ _ (cortes|cicatrizes|marcas)
        (apago|apaguei|apagava|apagando|a apagar|apagar) (o|um|os|as)? (cigarro|cigarros|beata|
            beatas|bituca|bitucas|charro) (na|no|nos|nas|em) (minha|meu|meus|minhas|mim|pele|
            braço|braços|perna|mão|pernas|coxa)
        não (consigo|posso|sei) (parar de|deixar de) (me)? (cortar|machucar|magoar|mutilar|
            automutilar|queimar|arranhar|bater|ferir) (me)?
        (preciso|necessidade|vontade|urgência|morro de vontade) (de|que)? (me (cortar|machucar|
            magoar|mutilar|automutilar|queimar|arranhar|ferir)|sangrar|automutilar|(cortar|
            machucar|magoar|mutilar|queimar|arranhar|ferir) me)
        (alívio|calma|paz|melhor|tranquil*|bem) _ _ (ver|vejo|sai) (o|meu)? (sangue|sangrar)
        (me cortar|cortar me|me machucar|magoar me|me queimar|queimar me|me ferir) (me|é a única
            coisa que me|é o que me|é a única coisa que|só isso me) (alivia|acalma|relaxa|ajuda)
        (passo|passei|passando|enfio|enfiei|cravo|cravei) (a|o|uma|um) (lâmina|gilete|navalha|
            tesoura|estilete|vidro|agulha|compasso|faca|alfinete) (no|na|nos|nas|em) (meu|minha|
            meus|minhas|mim|braço|braços|pulso|pulsos|perna|pernas|coxa|coxas|pele)
        (dou|dei|dando|a dar|me dou) (socos|murros|soco|murro|tapas|bofetadas|chapadas|
            estalos) (na|no|nas|em|à|com a) (minha|meu|minhas|mim)? (cabeça|própri*|cara|pernas|
            barriga|mim|rosto)
        (bato|bati|batendo|soco|soquei|a bater|esmurro) (nas|na|no|em|com a|a) (minhas|minha|
            meu|mim|própria)? (pernas|perna|cabeça|coxas|barriga|mim|própri*|braço|rosto|
            cara) _ (até|de propósito|quando|contra|na parede|para|pra)
        (queimei me|me queimei|queimo me|me queimo) _ _ _ _ (de propósito|porque mereço|para
            sentir|pra sentir|porque quis)
        (tirei|desmontei|arranquei|roubei|escondo|guardo|comprei) (a|as|uma|umas|o) (lâmina|
            lâminas|gilete|giletes|estilete) (do|da|pra|para|debaixo|no|na|e)
        (tava|estava|estive|fiquei) (#|um|uma|dois|três|vários) (dias|meses|semanas|mês|
            semana) (limp*|sem me cortar|sem fazer) (e|até|mas) _ (me cortei|cortei me|recaí|
            voltei|fiz)
        (arranco|arranquei) (as cascas|as unhas|a pele|o cabelo|tufos) (até|de propósito|para|
            pra|quando)
        (exagerei|passei me|me passei|fui longe demais) com a (lâmina|gilete|navalha|tesoura)
        (lâmina|gilete|navalha|estilete) (debaixo do|embaixo do|escondid* no|na|
            no) (travesseiro|colchão|capinha|gaveta|mochila|almofada)
        (num|um|o|outro|uns|os) (corte|cortes|queimadura|ferida|feridas) que eu (mesm*|
            própri*)? (me)? (fiz|faço)
        (raspo|arranco|arranho|belisco|mordo|coço) (me)? _ _ _ _ até (sangrar|sair sangue|fazer
            sangue|tirar sangue)
        (fiz|faço|tenho feito) (umas|mais|outras)? (queimaduras|feridas|marcas) (em mim|de
            propósito|nos braços|nas pernas|com)
    """,
    Meaning.CUT: """
        cortei / corto / cortando / cortar / a cortar / cortado / queimei / queimo / queimando
        queimar / rasguei / rasgo / rasgando / arranhei / arranho / risquei / retalhei / lanhei
        furei / passo a (lâmina|gilete) / passei a (lâmina|gilete) / passar a (lâmina|gilete)
        passei o estilete / cravei / cravo / enfio as unhas
    """,
    Meaning.BODY: """
        os braços / meus braços / os meus braços / o braço / meu braço / o meu braço / no braço
        nos braços / os pulsos / meus pulsos / os meus pulsos / o pulso / nos pulsos / no pulso
        as pernas / minhas pernas / as minhas pernas / a perna / nas pernas / na perna
        minha perna / a minha perna / as coxas / minhas coxas / a coxa / nas coxas / na coxa
        a pele / minha pele / a minha pele / na pele / a barriga / minha barriga / na barriga
        o antebraço / meu corpo / o meu corpo / no corpo / no meu corpo / a mão de propósito
    """,
    Meaning.ON_PURPOSE: """
        de propósito / de propósto / propositadamente / por querer
        pra sentir (algo|alguma coisa|dor|algo de verdade) / para sentir (algo|alguma coisa|dor)
        queria sentir dor / pra não sentir / para não sentir / pra parar de sentir
        porque (eu)? mereço / por que eu mereço / para me castigar / pra me castigar
        pra me punir / para me punir / para me acalmar / pra me acalmar / pra aliviar
        para aliviar / me acalma / acalma me / me alivia / alivia me / é o que me acalma
        escondid* / às escondidas / em segredo
        com (uma|a) (gilete|lâmina|navalha|faca|gillette|tesoura)
        com (gilete|lâmina|estilete|isqueiro|cigarro)
        com (um|o) (estilete|x ato|xis ato|isqueiro|cigarro|caco)
        trancad* no (banheiro|quarto) / fechad* (na casa de banho|no quarto) / até sangrar
        até ver sangue / pra ver sangue / a mim mesm* / a mim própri* / a mim mesma
        quando (estou|tô|fico) mal / sem ninguém saber / ninguém sabe / sozinh* no banheiro
        até (sangrar|sangra|ver sangue|ficar rox*|doer)
    """,
}
