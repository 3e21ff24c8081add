"""Portuguese: farewells and last words."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.FAREWELL: """
        carta* de despedida / a carta de despedida / uma carta de despedida / carta* de adeus
        carta* de suicídio / carta suicida / bilhete* de despedida / bilhete* de suicídio
        bilhete* de adeus / nota de suicídio / nota de despedida / mensagem de despedida
        mensagens de despedida / mensagem de adeus / vídeo* de despedida / áudio* de despedida
        texto de despedida / minha despedida / a minha despedida / é a despedida / última carta
        minha última carta / a minha última carta / últimas palavras / minhas últimas palavras
        último adeus / um adeus
        cartas (pros|para os|aos|pra cada|para cada|pra minha|para a minha|à minha|pros meus|aos
            meus|para os meus) (meus|um|uma|filhos|pais|mãe|filha)?
        vídeo pra cada um / vídeo para cada um / vídeo (pros|para os) meus (filhos|netos|pais)
        carta (pros|para os|aos) meus (filhos|pais) / despedir me / me despedir
        (as)? cartas uma (para|pra) cada um* / uma carta (para|pra) cada (um*|filho*|neto*)
        a carta está (na|no|em|escrita|pronta|sobre) / carta (a|para|pra|à) cada um*
    """,
    Meaning.WRITE: """
        escrevi / já escrevi / tenho escrito / escrevo / escrevendo / a escrever / escrever
        deixei / já deixei / deixo / vou deixar / deixar / deixei escrit* / tenho escrit*
        gravei / gravando / a gravar / gravo / mandei / enviei / terminei / acabei de escrever
        acabei / redigi / preparei / assinei / já está escrita / tá escrita / guardei
        tá pronta / está pronta / comecei a escrever / já tenho / esta é / essa é
    """,
    Meaning.LAST_WORDS: """
        (perdão|desculpa|desculpas) por não (aguentar|ter aguentado|conseguir (mais|continuar|
            ficar)|ser mais forte|ter sido mais forte|ficar) (mais)?
        (quando|se) (leres|ler|lerem|você ler|vocês lerem|estiver a ler|estiveres a ler|estiver
            lendo|estiverem lendo|vires|você ver|receber|receberem|receberes) (isto|isso|esta|
            essa|este|esse) (mensagem|carta|texto|bilhete)?
        se (está|estás|estão|você está|você tá|tá) (a ler|lendo) (isto|isso|esta|essa) (é
            porque|já|carta|mensagem|eu já)
        adeus a todos / adeus a todas / adeus mundo / adeus mundo cruel
        adeus (para|pra) sempre
        adeus (meus|minha|meu) (filhos|filha|filho|família|amores|amor|mãe|pai|queridos|amigos)
        adeus família
        adeus _ (obrigad* por tudo|obrigad* por tentar*|perdão|me perdoa*|perdoem me|perdoa me|
            desculpa|desculpem|não aguento|amo vocês|amo vos|amei vos|gosto muito de vocês)
        (obrigad* por tudo|perdão por tudo|desculpem por tudo|desculpa por tudo|amo vocês|amo
            vos|gosto muito de vocês|perdoem me|me perdoem) _ adeus
        (perdão|perdoa me|perdoem me|perdoem|desculpa|desculpem|desculpe) (pelo|por|o|
            do) (o)? (que|aquilo que) (vou fazer|eu vou fazer|estou prestes a fazer|estou para
            fazer)
        (perdoai me|me perdoa|me perdoem|perdoa|me desculpa|me desculpem|perdoe me|me
            perdoe) (pelo|por|o|do) (o)? (que|aquilo que) (vou fazer|eu vou fazer)
        (perdoai me|me perdoa|me desculpa|me desculpem|me perdoem|perdoa|perdoe me|me
            perdoe) (pelo|por|o|do) (o)? (que|aquilo que) estou (prestes a|para) fazer
        (perdão|perdoa me|perdoem me|me desculpa|me desculpem|me perdoem|perdoa|desculpem|
            desculpe) (pelo|por|o|do) (o)? (que|aquilo que) (irei|tô prestes a) fazer
        (perdão|me perdoem|perdoa|perdoem|desculpa|desculpem|desculpe) (pelo|por|o|
            do) (o)? (que|aquilo que) (tenho de fazer|tô pra fazer)
        (perdoa me|perdoem me|me desculpa|me desculpem) (pelo|por|o|do) (o)? (que|aquilo
            que) (tenho de|tô pra) fazer
        (perdoai me|me perdoa|perdoe me|me perdoe) (pelo|por|o|do) (o)? (que|aquilo que) (irei|
            tô prestes a|tenho de|tô pra) fazer
        (perdoem|desculpa) (pelo|por|o|do) (o)? (que|aquilo que) (irei fazer|tô prestes a fazer)
        (perdão|perdoa me|perdoem me|me perdoa|me perdoem|perdoem|desculpa|desculpem|me
            desculpem|me desculpa|peço perdão|peço desculpa) (por)? (ir assim|ir embora assim|
            vos deixar|deixar vocês|deixar você|não ser mais forte|não ser forte|desistir|não
            aguentar|não aguentar mais|não ter aguentado|partir|partir assim|ter desistido)
        (me perdoem|perdoem me|me perdoa|perdoa me|desculpem|perdão) _ (filhos|mãe|pai|filha|
            filho|família) _ (não aguento|não consigo|não aguentei|não dá mais|já não aguento|já
            não consigo)
        não me procurem (mais)? / não me procure(s)? mais
        não (vão|vai|vais|vão mais) (mais)? (saber|ouvir falar|ter
            notícias) (nada)? (mais)? de mim
        nunca mais (vão|vai|vais) (saber|ouvir falar|ouvir|ter notícias) de mim
        nunca mais (me)? (vão|vai|vais) (me)? ver
        não (vão|vai|vais) (voltar a|mais) (ver me|me ver)
        (esta|essa|este|esse) é (a)? (o)? (minha|meu) (última|último|adeus) (mensagem|adeus|
            texto|carta|post)?
        (esta|essa) é (a)? minha despedida / (é|isto é|isso é) (um|o|o meu|meu) adeus
        a última (mensagem|carta) que (te|vos|lhe)? (escrevo|mando|envio)
        última vez que (escrevo|falo contigo|te escrevo|falo com você|vos escrevo)
        (despeço me|me despeço) (de todos|de vocês|de vós|deste mundo|desse mundo|da vida|para
            sempre|pra sempre|de ti para sempre|com amor)
        (cuidem|cuida|cuide|olhem|olha) (bem)? (dos|do|da|das|pelos|pelo|pela|por) (meus|meu|
            minha|minhas|mãe|nossos|nosso) (filhos|filho|filha|cachorro|cão|gato|gata|mãe|pais|
            irmãos|irmã|irmão|bichos|cadela|avó|netos|filhota|meninos|menina|pequenos|bebê) (por
            mim|quando|depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha) (filhos|filho|gato|gata|mãe|
            pais|irmãos) (por mim|quando|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha|nossos|nosso) (filhos|filho|
            mãe|pais|irmãos) (depois|eu já|que eu|se eu)
        (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha|minhas|mãe|nossos|
            nosso) (filha|cachorro|cão|bichos|cadela|avó) (por mim|quando|depois|eu já|que eu|se
            eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (meus|meu|minha|minhas|mãe|nossos|
            nosso) (filhos|filho|filha|cachorro|cão) (por mim|quando|depois|eu já|que eu|se eu|
            tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (minhas|mãe|nossos|nosso) (filhos|filho|mãe|
            pais|irmãos|gato|gata|irmã|irmão) (por mim|quando)
        (tomem|toma) conta (bem)? (dos|do|da|das) (minhas|mãe) (filhos|filho|mãe|pais|
            irmãos) (depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (nossos|nosso) (filhos|filho|mãe|pais|irmãos|
            irmã|irmão) (tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha) (gato|gata) (depois|eu já|que
            eu|se eu)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (meus|meu|minha) (gato|gata|mãe|pais|
            irmãos|irmã|irmão|bichos|cadela|avó) (por mim|quando|depois|eu já|que eu|se eu|tá|eu
            não vou)
        (tomem conta|toma conta) (bem)? (dos|do|da|das) (minhas|mãe) (gato|gata) (depois|eu já|
            que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das|pelos|pelo|pela|por) (nossos|nosso) (gato|
            gata) (depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe|nossos|nosso) (gato|gata|
            mãe|pais|irmãos|irmã|irmão) (por mim|quando)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe) (gato|gata) (depois|eu já|
            que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe|nossos|nosso) (mãe|pais|
            irmãos) (depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha) (irmã|irmão) (por mim|quando|
            depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem conta|toma conta) (bem)? (dos|do|da|das) (minhas|mãe) (irmã|irmão) (depois|eu já|
            que eu|se eu)
        (tomem|toma) conta (bem)? (dos|do|da|das|pelos|pelo|pela|por) (nossos|nosso) (irmã|
            irmão) (depois|eu já|que eu|se eu)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe) (irmã|irmão) (depois|eu já|
            que eu|se eu)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe|nossos|nosso) (bichos|
            cadela|avó) (por mim|quando|depois|eu já|que eu|se eu|tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das) (minhas|mãe) (irmã|irmão) (tá|eu não vou)
        (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (minhas|mãe|nossos|nosso) (irmã|
            irmão) (tá|eu não vou)
        (tomem|toma) conta (bem)? (dos|do|da|das|pelos|pelo|pela|por) (meus|meu|minha|minhas|
            mãe|nossos|nosso) (netos|filhota|meninos|menina|pequenos|bebê) (por mim|quando|
            depois|eu já|que eu|se eu|tá|eu não vou)
        (nos vemos|vemo nos|a gente se vê|te vejo|vejo vos|encontramo nos|até) (no céu|na outra
            vida|do outro lado|noutra vida|lá em cima)
        (cuidarei|vou cuidar|olharei|vou olhar) (de|por) (vocês|vós|ti|você|todos) (lá)? (do
            céu|de cima|lá de cima)
        diz (à|ao|aos) (minha|meu|meus) _ que (a|o|os|lhe)? (amo|amei|amava|adoro|gostava)
        (digam|diga|fala|fale) (à|ao|pra|pro|aos|pros) (minha|meu|meus) _ que (eu)? (a|o|
            os)? (amo|amei|amava)
        lembrem se de mim / não chorem por mim / não se culpem / a culpa não é vossa
        a culpa não é de (vocês|ninguém) _ (adeus|eu só|não aguento|decidi|escolhi)
        já me despedi (do|da|dos|das) (gato|gata|cão|cachorro|cadela|casa|mar|meus|minha|meu|
            netos|filhos)
        já me despedi (de todos|de toda a gente|da vida|do mundo|deles)
        adeus e (obrigad*|perdão|desculp*|até) / foi bom enquanto durou (a vida|essa vida)
        chego ao fim da (linha|minha vida)
        (aqui|é aqui que) (termina|acaba) (a)? minha (vida|história|passagem|caminhada)
        até (à)? eternidade
        (me perdoem|perdoem me|me perdoa|perdoa me|me perdoe) (a)? (todos|toda gente|todo
            mundo)? _ (não aguento mais|não aguentei mais|não posso mais|adeus|já não aguento)
        se (eu)? não (responder|voltar|escrever|der notícias) _ _ é (que|
            porque) (eu)? (já)? (fiz|o fiz|consegui)
        (quando|se) (encontrarem|encontrares|você encontrar|acharem|receberem) (esta|essa|este|
            esse|a minha|minha|isto|isso) (carta|mensagem|bilhete)?
        amanhã (eu)? (já)? não (vou estar|estarei|vou existir|vou acordar|estou|existo|vou cá
            estar) (mais)? (aqui|cá|viv*|nesse mundo|neste mundo)?
        que ninguém se (culpe|sinta culpad*) / não te culpes / não se (sinta|sintam) culpad*
        não vos culpeis / não se culpe
        (esta|essa|é|será|foi) (é)? (a)? última vez que (eu)? (te|vos|lhe)? (escrevo|falo|
            falamos|me leem|me vê|me veem|me vês|venho aqui|entro aqui|nos falamos|a gente se
            fala)
        obrigad* por (me)? (ouvir|ouvires|escutar|aturar|tentar|tentarem|
            acompanhar) _ _ _ (adeus|última vez|até sempre|não me esqueçam|vou embora pra
            sempre)
        se (amanhã)? (eu)? não (te|lhe|vos)? (escrever|responder|aparecer|voltar|chegar|acordar|
            der sinal) _ (você|tu|vocês)? (já)? (sabe|sabes|sabem|sabe por quê|vai saber|vão
            saber)
        não me (ligue|liga|ligues|liguem|espere|espera|esperes|esperem|chama|chame|procure|
            procures) (amanhã|mais)? _ (eu|que eu|porque)? (já)? não (vou|atendo|volto|estarei|
            vou mais|atenderei)
        (eu)? (já)? não vou (mais)? (atender|responder|voltar a escrever|poder responder) (mais|
            nunca mais|ninguém)?
        (isto|isso) é uma despedida
        (queria|quero|vim|só queria|venho) (me despedir|despedir me|dizer adeus) (de|a|para
            sempre|pra sempre|antes de|e) _ _ _ (amanhã|já não|todos|este mundo|sempre|ir|
            obrigad*|vocês|minha família|você|ti|si)
        adeus _ (já)? não (aguento|consigo|posso|aguentei) (mais)?
        (até sempre|adeus) _ (se cuidem|cuidem se|é melhor assim|perdoem me|me perdoem)
        (sejam|seja|sê) felizes sem mim / (vivam|sigam|continuem) sem mim
        não (me esqueçam|se esqueçam de mim|me esqueças|me esqueça) _ (adeus|vou|já não|quando)
        vou (para um lugar melhor|pra um lugar melhor|descansar (para|pra) sempre|embora (para|
            pra) sempre|embora desse mundo|embora deste mundo|partir)
        (espero que|tomara que) (um dia)? (me perdoem|me perdoe|me perdoes|me entendam|me
            entenda) _ (o que vou fazer|ir embora|quando eu|pelo que)
        (quando|se) (você|vocês)? (ler|lerem|leres|ouvir|ouvirem|ouvires) (isto|isso|esta|este|
            essa|esse)
        amanhã (vão|vai|vais) (entender|perceber|saber de tudo)
        (já)? não vou (mais)? (incomodar|atrapalhar|chatear|ser um peso) (mais)? (ninguém|vocês|
            pra ninguém)
        (cuida|cuide|cuidem) (bem)? (da|do|dos|das) (minha|meu|meus|minhas) (gata|gato|cão|
            cachorro|filhos|mãe|irmã|irmão|cadela) (porque|que eu|quando|por mim|se eu)
        (despede te|se despeça|despeçam se|se despede|despede) (dos|da|do|das) (meus|minha|meu|
            minhas)
        (diz|digam|diga|fala) (lhes|lhe|pra eles|pra ela|a eles)? que (eu)? (os|a|o|as)? (amei|
            amava|amo eles|sempre)
        não me (esperem|espere|esperes) (pra|para|acordad*) * _ (nem hoje nem nunca|nem nunca|
            nunca mais|mais)
        (meu)? último desejo é / a minha última vontade
        não (foi|é) (culpa tua|tua culpa|sua culpa|culpa sua|vossa culpa|culpa
            vossa) _ _ (amanhã|não estou|adeus|vou|decisão)
        amanhã (eu)? já cá não (estou|estarei) / (já)? não (estarei|vou estar) (cá|aqui) amanhã
        (perdão|desculpa|me perdoa|perdoa me|me desculpa) (mãe|pai|filh*|meu amor|amor|
            mamãe) _ _ (já)? não (aguento|consigo|posso) (mais)?
    """,
}
