"""Portuguese: means, and having them ready."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.PILLS: """
        comprimido* / os comprimidos / remédio* / os remédios / medicamento* / a medicação
        medicação / pílula* / calmante* / sonífero* / tranquilizante* / antidepressivo*
        ansiolítico* / insulina / cartela* / as cartelas
        caixa* de (remédio*|comprimidos|calmantes|rivotril|medicamentos)
        frasco* de (remédio*|comprimidos|calmantes) / rivotril / clonazepam / diazepam / valium
        lorazepam / alprazolam / xanax / victan / lexotan / zolpidem / paracetamol / ben u ron
        tramadol / morfina / quetiapina / amitriptilina / benzodiazepina* / opioides
        fluoxetina / gotas / gotinhas / sedativos / barbitúricos / pastilhas / bula / blister*
        lamelas
        armário (de|dos) (remédios|medicamentos) / caixa de primeiros socorros / remédio* (de|
            pra|para) dormir / comprimidos para dormir
        os (quarenta|cinquenta|sessenta|trinta|vinte|cem|noventa) comprimidos
    """,
    Meaning.MEANS: """
        corda / a corda / uma corda / laço de forca / forca / arma / a arma / uma arma / pistola
        revólver / caçadeira / espingarda / lâmina / gilete / navalha / lâminas / navalhas
        raticida / chumbinho / veneno / veneno de rato / hélio / viaduto / penhasco / falésia
        os trilhos / trilhos do (trem|metrô) / a linha do comboio / parapeito / beiral / precipício
        uma bala / cinto no pescoço / agrotóxico / herbicida / topo do prédio
    """,
    Meaning.COLLECT: """
        juntei / juntando / a juntar / ando a juntar / tô juntando / estou juntando
        tenho juntado / guardei / guardando / a guardar / ando a guardar / tenho guardado
        tenho guardad* / guardo / acumulei / acumulando / a acumular / acumulo / escondi
        escondendo / a esconder / escondo / tenho escondid* / estoquei / estocando / armazenei
        reuni / colecionando / a colecionar / separei / separando / venho juntando
        venho guardando / poupei / fui juntando / fui guardando / consegui juntar / pus de lado
        pôr de lado / junto / eu junto / que junto
        economizei / fui escondendo / tenho vindo a juntar / tenho vindo a guardar
        (há|faz) (_)? (semanas|meses|dias) que (guardo|junto|escondo|separo) / (guardo|junto|
            escondo|acumulo) (todos)? (os|meus)
    """,
    Meaning.GET: """
        comprei / comprar / já comprei / arranjei / arrumei / consegui / já tenho / tenho
        tenho aqui / tenho na mão / tenho à minha frente / tenho comigo / peguei / já peguei
        peguei na / peguei no / carreguei / amarrei / atei / fiz o nó / preparei / deixei / tá
        está / estão / tão / estou em cima / tô em cima / estou na / tô na / tô no / estou no
        estou sentad* / tô sentad* / estou à beira / subi / subi a / subi na / subi no
        estou de pé / parad* / olhando (pra|para) / a olhar para / encontrei / encomendei
        contei / contando / a contar / conto / seguro / fui buscar / tirei
    """,
    Meaning.TAKE_ALL: """
        (tomei|engoli|tomo|engulo|vou tomar|vou engolir|tomar|engolir|bebi|enfiei|
            mandei pra dentro|mamei|virei|acabei de tomar|acabei de engolir|já tomei|misturei|
            meti|tomado|tomando|a tomar|ingeri) (tudo|todos|todas|todos os|todas as|um monte de|
            uma porrada de|uma caixa|uma caixa de|a caixa|a caixa de|a caixa toda|
            a caixa inteira|uma cartela|uma cartela de|a cartela|a cartela inteira|
            a cartela toda|duas cartelas|um frasco|um frasco de|o frasco|o frasco todo|
            o frasco inteiro|um punhado de|uma mão cheia de|mão cheia de|muitos|muitas|
            demasiados|demais|mais de #|#|vários|várias|duas caixas|o vidro inteiro|um vidro de|
            a lamela|uma lamela)
        overdose de / uma overdose / tomei uma overdose / dose letal de / exagerei nos
        exagerei no / abusei dos / me entupi de / entupi me de / me encher de / encher me de
        enchi me de / me enchi de / encharcar me (em|de)
        (tomo|vou tomar|engulo) (os|as)? (#|quarenta|cinquenta|sessenta|trinta|vinte|cem|
            noventa|tudo|todos) (e pronto|e acabou|e já era|e adeus|de uma vez)
    """,
    Meaning.READY: """
        pront* / tudo pronto / tá tudo pronto / está tudo pronto / já está tudo pronto
        preparad* / tudo preparado / separad* / na minha frente / à minha frente / ao meu lado
        do meu lado / na mão / na mesa / em cima da mesa / na mesinha / na mesa de cabeceira
        na mesinha de cabeceira / já está tudo / já tá tudo / hoje é o dia
        esta noite é a noite / essa noite é a noite / é hoje / chegou a hora / chegou o momento
        tá na hora / está na hora / já decidi / tá decidido / está decidido / decisão tomada
        tomei a decisão / a decisão está tomada
        tenho tudo (pronto|preparado|planejado|planeado|decidido|pensado) / de hoje não passa
        de hoje não passo / desta noite não passa / desta noite não passo
        dessa noite não passa / dessa noite não passo / só falta (a)? (coragem|eu)?
        última noite / tá tudo resolvido
        (é|são|isso é|deve ser|acho que é) (o)? (suficiente|suficientes|bastante) / (dá e
            sobra|isso chega|isso basta|chegam e sobram|devem chegar|deve chegar|deve bastar)
        (já|agora|finalmente|enfim) (eu)? (já)? posso (ir|ir embora|descansar|partir|
            morrer) (em paz|descansad*|tranquil*|sossegad*)?
        (ir|ir embora|partir|descansar) (em paz|sossegad*|tranquil*|descansad*) / vou (em paz|
            tranquil*|descansad*)
        (chegou|é|tá na|está na) (a)? minha hora (de ir|de partir|de descansar)?
        é a minha vez de (ir|partir|descansar)
        (só)? (me)? falta (a|só|só a|ter|criar)? (coragem|dar o passo|o último passo)
        falta pouco
        olhando (pra|para) baixo / a olhar para baixo / olhando pro vazio / medi a altura
        (já)? não (vou|irei) (mais)? (precisar|usar) (mais|deles|delas|disso|dela|dele)?
        não preciso mais (deles|delas|disso)
        (pra|para) onde (eu)? vou (já)? não
        ninguém (desconfia|suspeita|imagina|percebeu|sabe ainda|faz ideia)
        (à frente|na frente|aqui comigo|do lado|ao lado)
        (resta|resta me|tenho|falta) um último dia / agora é (só)? descansar / o resto é com
        a porta (está|tá|fica|vai estar) aberta / não (pretendo|vou|penso) voltar
        (eu)? já (acabei|terminei) (aqui|por aqui|com tudo)
        tenho (os|as) _ comigo
    """,
}
