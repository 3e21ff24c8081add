"""Portuguese: dying, living, and killing oneself."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.DIE: """
        já? não despertar (mais|nunca mais|amanhã)? / já? não (desperte|despertasse) (mais)?
        nunca mais (despertar|desperte|despertasse)
        morrer / morrer (já|hoje|logo|de vez|em paz|agora|dormindo) / me morrer / morra
        morresse / eu morra / eu morresse / morria / eu morria / morrerei / morro / eu morro
        minha morte / a minha morte / a morte / morte / estar mort* / tá mort* / ta mort*
        estivesse mort* / tivesse morrido / ter morrido / já ter morrido / já estivesse mort*
        estar já mort* / cair mort* / acordar mort* / amanhecer mort* / ficar mort*
        acabar mort* / aparecer mort* / já? não acordar
        já? não acordar (mais|nunca mais|amanhã) / já? não acorde / já? não acorde mais
        já? não acordasse / já? não acordasse mais / nunca mais acordar / nunca mais acorde
        nunca mais acordasse / jamais acordar / nunca acordar / já? não voltar a acordar
        já? não ter acordado / já? não (me)? (levantar|levantasse) (nunca)? mais
        já? não abrir (mais)? os olhos / já? não abrir os olhos (mais|nunca mais|amanhã)
        fechar os olhos (e não|pra sempre|para sempre|e nunca mais) (abrir|acordar)?
        fechar os olhos de vez
        dormir e (não|nunca|nunca mais|jamais) (mais)? (acordar|levantar) (mais)?
        (deitar me|adormecer) e (não|nunca|nunca mais) (mais)? acordar
        deitar e (não|nunca|nunca mais) (mais)? acordar (mais)? / dormir e não
        dormisse e não acordasse (mais)? / dormir (para|pra) sempre
        adormecer (para|pra) sempre / dormir eternamente / dormir o sono eterno
        apagar (de vez|pra sempre|para sempre) / deixar de existir / deixar de viver
        parar de existir / parar de viver / parar de respirar / deixar de respirar
        já? não existir / já? não existir mais / já? não existisse / deixasse de existir
        deixar de ser / parar de estar viv*
        já? não estar (mais)? (aqui|viv*|cá|neste mundo|nesse mundo)
        já? não estar (aqui|cá|viv*) / já? não tá mais viv* / já? não ta mais aqui
        já? não estivesse (mais)? (aqui|viv*|cá) / já? não viver / já? não viver mais / sumir
        sumir (pra|para) sempre
        sumir (do mapa|do mundo|desse mundo|deste mundo|da face da terra|de vez|daqui|da terra)
        sumisse / desaparecer / desaparecer (para|pra) sempre / desaparecesse
        desaparecer (do mapa|do mundo|deste mundo|desse mundo|da face da terra|de vez|da terra)
        evaporar / virar pó / me apagassem / apagar me do mapa
        ir embora (deste mundo|desse mundo|desta vida|dessa vida|da vida|para sempre|pra sempre|
            do mundo|dessa terra)
        ir me embora (deste mundo|desta vida|para sempre) / me for (deste|desse) mundo
        ir desta (para|pra) melhor / ir dessa (para|pra) melhor
        ir (pro|para o) (céu|outro lado|outro mundo|saco|além|beleléu|caixão)
        ir pra terra dos pés juntos / ir de (base|arrasta|ralo|vez|vala|comes e bebes|f)
        ir de arrasta pra cima / ir pra vala / deixar (este|esse) mundo / deixar esta vida
        deixar essa vida / partir (deste|desse) mundo / partir desta vida / partir dessa vida
        partir de vez / partir (pra|para) sempre / sair (deste|desse) mundo / sair desta vida
        sair dessa vida / abandonar (este|esse) mundo / partir desta pra melhor
        estar (debaixo da|embaixo da|debaixo de) terra
        estar (num|em um|no) (caixão|túmulo|cemitério) / estar a sete palmos / a sete palmos
        sete palmos (de|da|debaixo de) terra / estar enterrad* / descansar (para|pra) sempre
        descansar em paz / descanso eterno / descansar de vez / descansar (desta|dessa) vida
        bater as botas / esticar as canelas / esticar o pernil / vestir o paletó de madeira
        quinar / bater a bota / ir pro espaço / empacotar de vez
        me (atropel*|levasse|leve|matasse|mate|matem|matassem|acertasse|recolha|recolhesse)
        alguém me (mate|matasse|atropele|desse um tiro|dê um tiro)
        me leve (logo|de vez|embora) / deus me (leve|levasse|levar|recolha|chame|chamasse)
        me levar (logo|de vez|embora daqui) / que me leve / que deus me leve
        (um|o) (carro|ônibus|autocarro|caminhão|camião|comboio|trem|raio|infarto|enfarte|avião|
            câncer|cancro) me (leve|levasse|acertasse|mate|matasse|pegue|pegasse|apanhe|
            apanhasse|passe|passasse)
        passe por cima de mim / passasse por cima de mim / (esse|este|o) avião (caia|caísse)
        ter um (acidente|infarto|enfarte|avc|câncer|cancro) e (pronto|morrer|acabou|acabar)
        tivesse um (acidente|infarto|enfarte|avc|câncer|cancro)
        me desse um (infarto|treco|enfarte) / me dê um (infarto|treco|enfarte)
        sofrer um acidente / já? não chegar (viv*)? (a|até) amanhã / já? não passar de hoje
        já? não passar desta noite / já? não ver outro dia / já? não ver o dia de amanhã
        reunir me com (ele|ela|eles) no céu
        encontrar (ele|ela|minha mãe|meu pai|meu filho|minha filha) no céu
        dar o último suspiro / já? não ter sobrevivido
        ir (já|logo|ter)? (ter)? com os que (partiram|se foram|já partiram|já foram)
        ir ter com (o meu|a minha|meu|minha) _ (no céu|ao céu|que morreu|que partiu)
        não ter (mais)? acordado / me leve (depressa|embora|pra junto)
        um (carro|camião|autocarro|caminhão|ônibus) me atropel*
        apagar (e pronto|e acabou|e já|de vez) / deus me chame
        me chame (logo|pra junto|para junto)
        que eu (não existisse|morresse|morra|sumisse|suma|desaparecesse|desapareça|não
            estivesse|morra logo|não acorde|não acordasse)
        não querer (mais)? (viver|estar viv*|estar aqui|estar cá|existir|acordar|continuar viv*|
            estar neste mundo)
        meu coração (pare|parasse|deixe de bater|pare de bater|deixasse de bater)
        me (atropele|atropelasse|esmague|passe por cima|mate|parta) (um|uma|o) (caminhão|camião|
            carro|trem|comboio|ônibus|autocarro|raio|metrô)
        um (caminhão|camião|carro|trem|comboio|ônibus|autocarro|raio) me (atropelasse|atropele|
            esmagasse|matasse|pegasse|levasse|mate|acerte|acertasse)
        (ir ter|me juntar|juntar me|ir embora|ficar|estar) com (o|a)? (meu|minha) (mãe|pai|
            filho|filha|marido|mulher|irmão|irmã|avó|avô|bebê|bebé) (mort*|no céu|que morreu|
            falecid*|que já partiu)
        estar com (o|a)? (meu|minha) (mãe|pai|filho|filha|marido|mulher|irmão|irmã|avó|avô|bebê|
            bebé) mort*
        não acordar (amanhã|mais|nunca mais|nunca)
    """,
    Meaning.LIVE: """
        viver / viver assim / viver mais / viver mais assim / viver neste mundo
        viver nesse mundo / viver com (esta|essa) dor / viver esta vida / viver desse jeito
        viver desta maneira / viver mais um dia / viver nem mais um dia / vivendo / vive mais
        continuar (viv*|a viver|vivendo|a existir|existindo|aqui|cá|neste mundo|nesse mundo|a
            respirar|respirando|nesta vida|nessa vida|com vida)
        estar viv* / tar viv* / tá viv* / ta viv* / ficar viv* / estar com vida / existir
        existir mais / existindo / a existir / respirar / respirar mais / estar aqui / estar cá
        estar mais (aqui|cá) / ficar neste mundo / ficar nesse mundo / estar neste mundo
        estar nesse mundo / estar nesta vida / permanecer (viv*|neste mundo|nesse mundo|aqui)
        acordar / acordar mais / acordar amanhã / acorde / acordasse / amanhecer / ver outro dia
        ver o dia de amanhã / ver o amanhã / chegar (a|até) amanhã / chegar viv* / chegar aos
        passar desta noite / passar de hoje / sobreviver
        seguir vivendo / seguir viv* / seguir viva / sofrer mais / durar muito / seguir sofrendo
        continuar (a)? (lutar|lutando|sofrer|sofrendo) / ser eu / vive
    """,
    Meaning.LIFE: """
        minha vida / a minha vida / a minha própria vida / minha própria vida / própria vida
        a própria vida / a vida / vida / esta vida / essa vida / desta vida / dessa vida
        minha existência / a minha existência / esta existência / essa existência / existência
        minha vida de merda / esta vida de merda / essa vida de merda / essa merda de vida
        esta merda de vida / puta vida / vida desgraçada / minha passagem por (este|esse) mundo
        meus dias / os meus dias
    """,
    Meaning.END: """
        acabar com / acabo com / acabe com / acaba cum / acaba com / acabarei com
        vou acabar com / terminar com / termino com / pôr fim a / pôr fim à / por fim a
        por um fim (a|à|na|em) / pôr um fim (a|à|na|em) / por fim na / botar (um)? fim (na|à|em)
        colocar (um)? fim (na|à|a|em) / dar (um)? fim (a|à|na|em|da|de)
        dou (um)? fim (a|à|na|em) / dar cabo (de|da) / dou cabo (de|da)
        ponho (um)? fim (a|à|na) / boto (um)? fim na / pôr termo (a|à) / por termo (a|à)
        pôr um ponto final (a|à|na|em) / por um ponto final (a|à|na|em) / encerrar / terminar
        findar / abreviar / tirar / tirar me / tirando / tiro / me tirar / acabar cm
        acabando com / estou a acabar com / tô acabando com / acabar de vez com / perder
        interromper / desistir (da|de|desta|dessa) / desisti (da|desta|dessa)
        desisto (da|desta|dessa) / largar / deixar / abrir mão (da|de) / tira
    """,
    Meaning.END_IT: """
        acabar com tudo / acabar com (isto|isso) / acabar com (isto|isso) tudo
        acabar com tudo (isto|isso) / acabar de vez / acabar de uma vez
        acabar logo (com isso|com tudo)? / acabar com o (sofrimento|meu sofrimento)
        acabar com (este|esse|todo|tanto|o meu|meu|a minha|minha|esta|essa|a) (sofrimento|dor|
            tormento|agonia|inferno)
        acabo com tudo / acabo com (isto|isso) / acabo com (isto|isso) tudo
        acabo com o sofrimento / terminar com tudo / terminar com (isto|isso) / terminar tudo
        terminar de vez / dar um fim (nisso|nisto|em tudo|a tudo|a isto|a isso)
        dar fim (nisso|nisto|em tudo|a tudo|a isto|a isso)
        pôr (um)? fim (nisto|nisso|a tudo|em tudo|a isto|a isso|ao sofrimento|à dor|a tudo isto)
        por (um)? fim (nisto|nisso|a tudo|em tudo|a isto|a isso|ao sofrimento|à dor)
        botar (um)? fim (nisso|em tudo) / colocar (um)? fim (nisso|em tudo|a tudo|nisto)
        que (isto|isso|tudo) (acabe|acabasse|termine|terminasse|pare|parasse)
        (isto|isso|tudo) acabe / (isto|isso|tudo) acabasse / (isto|isso|tudo) parasse
        que acabe (logo|tudo|de vez) / que acabasse / que acabe / acabe tudo / acabasse tudo
        desistir de tudo / desistir de vez / desistir / entregar os pontos / me entregar de vez
        jogar a toalha / atirar a toalha ao chão / me apagar / apagar me
        desligar me de vez / parar com tudo / me desligar de vez
        fazer isso (hoje|logo|agora|já|essa noite|esta noite) / fazê lo (hoje|já|esta noite)
        fazer uma (besteira|asneira|loucura|bobagem|merda|burrada|estupidez|cagada)
        cometer uma loucura / fazer (alguma)? (besteira|asneira)
        fazer algo (comigo|contra mim) / ir embora de vez / ir me embora de vez
        ir embora e não voltar
        (minha|a minha|esta|essa) vida (acabe|termine|acabasse|terminasse|pare)
        (esta dor|essa dor|este sofrimento|esse sofrimento|este inferno|esse inferno|esta
            agonia|este pesadelo|esse pesadelo) (acabe|acabasse|pare|parasse|termine|terminasse)
        (fazendo|faça|faço|fizesse|fazer|a fazer) (uma|alguma|qualquer) (loucura|besteira|
            asneira|burrada|merda|parvoíce) (comigo|contra mim)?
        (acabar|terminar) com (tudo|isto|isso) (de uma vez|já|hoje|esta noite|hoje à noite)
    """,
    Meaning.KILL_SELF: """
        me (matar|mata|mato|matando|matarei|mataria|suicidar|suicido|suicidando|suicidarei|
            enforcar|enforco|enforcando)
        matar me / matando me / mato me / suicidar me / suicido me / suicidando me / enforcar me
        enforco me / me matá / mi matar / me matr
        (vou|quero|queria|penso em|pensando em|pensar em|a pensar em|vo|tentar|tento|tentei|
            tentando|vontade de|pretendo|planejo|decidi|preciso|devia|ia|vamos|posso|prestes a|
            capaz de|coragem de|ideia de|pensei em) me (matar|suicidar|enforcar|desviver|
            envenenar|mata)
        me (desviver|desvivo|autodestruir|desviveria|unalive|autoexterminar|envenenar|enveneno|
            eliminar|elimino|auto eliminar)
        desviver me / desvivo me / me auto desviver / autoextermínio / auto extermínio
        envenenar me / enveneno me / eliminar me / elimino me / autodestruir me / sewicidar
        me sewicidar / me suicidei hoje
        tirar (a)? (minha|própria|minha própria) (própria)? vida / tirar a vida
        tirar me a vida / me tirar a vida / tiro (a)? (minha|própria) (própria)? vida
        tirando (a)? (minha|própria) (própria)? vida / tiro a vida / pôr (fim|termo) à vida
        por (fim|termo) à vida / ponho (fim|termo) à (minha)? vida
        (me)? (jogar|jogo|jogando|tacar|taco|lançar) (me)? (da|do|de|na|embaixo|debaixo|pela|
            pelo|no|na frente|em frente|desta|dessa|deste|desse|lá de cima) (um|uma|do|da|
            de)? (ponte|prédio|janela|varanda|sacada|trem|metrô|trilhos|ônibus|carro|caminhão|
            viaduto|penhasco|precipício|andar|rio|mar|laje|terraço|penhasco|abismo|cima|telhado|
            cobertura|linha do trem|trilho)
        (atirar me|me atirar|atiro me|me atiro|lançar me|me lançar|mandar me|mando me|deitar me|
            jogar me) (da|do|de|à|ao|para|pra|a|para o|para a|para debaixo|debaixo|pela|abaixo|
            duma|dum|desta|deste|às|para as|na|nas) (um|uma|do|da|a|de|o)? (ponte|prédio|janela|
            varanda|comboio|metro|linha|linhas|linha do comboio|carro|camião|viaduto|penhasco|
            falésia|precipício|andar|rio|mar|terraço|abismo|poço|baixo|telhado|estrada|rocha|
            trilhos|autocarro)
        (pular|pulo|saltar|salto|pulando) (da|do|de|na frente|em frente|para|pra|pela|desta|
            dessa|deste|desse|à frente) (um|uma|do|da|de|a|o)? (ponte|prédio|janela|varanda|
            sacada|trem|metrô|trilhos|viaduto|penhasco|precipício|comboio|andar|terraço|laje|
            abismo|décimo andar|telhado|falésia|linha|cobertura|morte|metro|linha do comboio)
        (me)? (dar|dou|meter|meto|enfiar|metendo|dando) (me)? um (tiro|balázio|balaço) (na
            cabeça|nos miolos|na boca|em mim|no peito|na testa)?
        dar me um tiro / me dar um tiro / dou me um tiro / estourar (os|meus) miolos
        (meter|enfiar|botar) uma bala na (minha)? (cabeça|testa) / rebentar (com)? os miolos
        estourar minha cabeça / cortar (os|meus) pulsos / cortar as veias / cortar me os pulsos
        me cortar os pulsos / corto os pulsos / abrir (os pulsos|as veias|meus pulsos)
        cortar (a garganta|minha garganta|o pescoço|a minha garganta)
        tomar (veneno|chumbinho|raticida|lixívia|água sanitária|soda cáustica)
        beber (veneno|lixívia|água sanitária|raticida) / tomo veneno
        me afogar (no|na|em) (mar|rio|banheira|lago)
        afogar me (no|na|em) (mar|rio|banheira|lago) / tomar uma overdose / ter uma overdose
        fazer uma overdose / morrer de overdose / atear fogo (em mim|a mim|no meu corpo)
        pôr fogo em mim / me (imolar|asfixiar|sufocar|esfaquear|explodir|jogar embaixo)
        asfixiar me / sufocar me com / esfaquear me
        bater (com)? o carro (de propósito|contra|num|no|na) (um|uma|o|a)? (muro|poste|árvore|
            caminhão|camião|parede)?
        jogar o carro (contra|em|num|no|na|da|debaixo|embaixo|na frente)
        atirar o carro (contra|para|de|da) / espetar o carro (contra|numa|num|em)
        espetar me (contra|com o carro|de carro) / enfiar o carro (debaixo|embaixo|num|no|numa)
        ligar o gás e / abrir o gás e / deixar o gás aberto
        (dar|dou|dei|dando) (um)? (fim|cabo) (em|de|a) mim (mesm*|própri*)? / dar cabo de mim
        dou cabo de mim / acabar comigo (mesm*)? / acabo comigo / acabarei comigo
        terminar comigo mesm* / pôr fim a mim / me (dar|dou) (um)? fim / dar me um fim
        dar um fim (na|à|a) (minha)? vida
        vou (me embora|embora) (deste|desse|desta|dessa) (mundo|vida) / vou deste mundo
        vou desse mundo / vou partir deste mundo / me vou deste mundo
        parto (deste|desse|desta|dessa) (mundo|vida) / deixo (este|esse|esta) (mundo|vida)
        vou de (arrasta|base|vala) (pra cima)? (por conta|hoje|sozinh*|essa noite|de propósito|
            mesmo|amanhã)
        vou de base / vou de arrasta / vou pra vala / vou pro saco
        bater as botas por conta própria / hoje (eu)? (morro|me vou de vez) / amanhã (eu)? morro
        (esta|essa) noite (eu)? morro
        hoje é o dia (da minha morte|em que morro|que eu morro|de morrer)
        morrer pelas (minhas|próprias) (próprias)? mãos / morro pelas (minhas|próprias) mãos
        morrer por vontade própria / minha própria morte / planejo (a)? minha morte
        planear a minha morte / planejando (a)? minha morte / a minha morte planeada
        kms de verdade / kms hoje / vou dar kms
        (penso em|pensar em|pensando em|pensei em|vontade de|impulso de|imagino|me imagino|
            imagino me) (atirar me|me atirar|me jogar|jogar me|pular|pulando|saltar|me jogando|a
            saltar|a pular|a atirar me)
        não sei se (pulo|salto|me atiro|me jogo|atiro me|me jogo)
        vou me embora (para|pra) sempre / me vou (para|pra) sempre
        vou embora (para|pra) sempre / parto (para|pra) sempre
        me (autodeletar|autodeleto|deletar da vida|deletar do mundo) / autodeletar me
        (dar)? unalive (em mim|hoje)? / usá (la|lo) em mim
        (quero|queria|querendo|vontade de) morre / é (pra|para) morrer
        (me joguei|me atirei|atirei me|joguei me|me jogar|me jogo|atirar me|atiro me|me
            atirar) (na frente|nos|nas|à frente|para a frente|debaixo|em frente|pra frente) (do|
            da|dos|de um|dum|o)? (metrô|metro|trem|comboio|trilhos|ônibus|autocarro|carro|
            caminhão|camião|carros|linhas)
        (dar|dou|levar|meter|enfiar) (me)? (um)? (tiro|bala) na (cara|cabeça|boca|testa)
        bora (me matar|morrer|se matar)
        (já)? me (tinha|teria) (matado|suicidado|enforcado|atirado)
        (já)? (tinha|teria) me (matado|suicidado|enforcado|jogado|atirado)
        (imagens|imagem|visões|flashes|cenas) (minhas)? (de mim)? (mesm*|própri*)? (enforcad*|
            mort*|pendurad*|a sangrar|sangrando|a cair|caindo|a saltar|pulando)
        (diz|dizem|manda|mandam|pede|pedem|grita|gritam) (pra|para|que) (eu)? me (matar|mate|
            morrer|suicidar|suicide|enforque|jogue|corte)
        (pulei|saltei|pular|saltar) (da|do|de uma|de um|duma|dum) (janela|ponte|varanda|prédio|
            sacada|viaduto|terraço|andar|telhado)
        (acabar|terminar) com (a)? minha (própria)? (vida|existência)
        (tinha|teria) (posto fim|acabado com|tirado|dado fim) (à|a|com
            a)? (minha)? (própria)? vida
        (jogar|atirar|enfiar|bater|espetar) (o|meu|com o) (carro|moto) (contra|num|no|numa|
            para) (um|uma|o|a)? (poste|muro|árvore|caminhão|camião|parede|barranco|precipício)
        (trem|comboio|metrô|metro|caminhão|camião|ônibus) _ (para|pra|e) (me)? (atirar|jogar|
            pular|saltar|lançar|me atiro|atiro me|me jogo|meter me) (me)?
        (vou|estou prestes a|tô prestes a|estou a ponto de) (pular|saltar|me jogar|me atirar|
            atirar me|jogar me)
        (amanhã|hoje|esta noite|hoje à noite|na segunda|na sexta|no domingo) _ _ _ (me enforco|
            enforco me|me mato|mato me|suicido me|me suicido|dou um tiro em mim)
        (vou|posso|ainda vou|acabo|acabarei|acabaria) (acabar|terminar)? (me matando|a matar me|
            por me matar|por matar me|me suicidando|me enforcando|mort*)
        (beber|tomar|engolir|bebo|tomo|bebi|tomei) (o|a|um|uma)? (lixívia|água sanitária|
            raticida|chumbinho|veneno|herbicida|soda cáustica|veneno de rato)
        (meter|enfiar|pôr|colocar) a cabeça (no forno|na corda|no laço|na forca|num saco)
        quase (pulei|saltei|me joguei|me atirei|atirei me|me matei|me enforquei) (do|da|de|hoje|
            ontem)?
        (penso|quero|vou|ando a pensar) (em)? (atirar me|jogar me|me atirar|me jogar|lançar
            me) (com o carro|da|do|de|para a linha|pra linha)
        decidid* a (morrer|me matar|matar me|partir|acabar) / alguém me (dá|dê|desse|
            mete) um tiro
        que alguém me (dê|desse) um tiro
        se eu (tivesse|arranjasse) (uma|um) (pistola|arma|revólver|espingarda|
            corda) _ (já)? (não|me|estaria|estava|tinha|teria)
    """,
    Meaning.SUICIDE: """
        suicídio / o suicídio / suicida / suicidas / ideias suicidas / pensamentos suicidas
        pensamento suicida / ideação suicida / vontades suicidas / impulsos suicidas
        tendências suicidas / tentativa de suicídio / tentativas de suicídio / crise suicida
        intenção suicida / suicidar / suicidando
        ideias de (suicídio|morte|morrer|me matar|matar me|me suicidar|autoextermínio)
        pensamentos de (suicídio|morte|morrer|me matar|matar me|autoextermínio)
        ideação de morte / desejo* de morte / vontade de morte / plano suicida
        comportamento suicida
        os pensamentos (de|do) suicídio
    """,
    Meaning.GONE: """
        quando (eu)? (já)? (não)? (morrer|partir|me for|for embora|estiver mort*|faltar|
            desaparecer|sumir|me matar|estiver cá|estiver mais aqui|estiver aqui|estiver|
            existir|estiver mais|estiver mais cá)
        depois que (eu)? (morrer|partir|for|for embora|me for|sumir|me matar)
        depois da minha morte / após a minha morte / após minha morte / depois de mort*
        depois de (eu)? (morrer|partir) / assim que (eu)? (morrer|partir|me for)
        se (eu)? (já)? não (estiver|voltar|estiver cá|estiver aqui|acordar|estiver mais aqui)
        se (eu)? (faltar|me acontecer algo|me acontecer alguma coisa)
        para quando (eu)? (já)? não (estiver|esteja|estiver cá)
        pra quando eu (não estiver|morrer|for) / já não (estarei|estou|vou estar)
        não (estarei|vou estar|vou mais estar|estarei mais) (aqui|cá|viv*)?
        quando me encontrarem / quando encontrarem (o meu|meu) corpo / na minha ausência
        no dia em que eu (faltar|morrer|não estiver)
        o dia em que eu (faltar|morrer|não estiver) / estarei mort* / não tô mais aqui
        não estou mais aqui / já não estou cá / já não vou cá estar / por si eu não
        (eu)? já cá não (estou|estarei|estiver|esteja|vou estar)
        (eu)? não (estou|estarei|estiver) (mais)? (cá|aqui|entre vocês) / partir deste mundo
        partir desse mundo / quando (eu)? já cá não (estiver|esteja)
        quando (eu)? (fizer|fizer isso|o fizer)
        (quando|se|depois que|no dia em que) (eu)? (faltar|já não existir|não existir mais)
        amanhã (eu)? (já)? não (vou|estou|estarei) (mais)? (estar|existir|
            acordar)? (mais)? (aqui|cá|viv*)
    """,
}
