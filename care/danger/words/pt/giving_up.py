"""Portuguese: no reason to live, a burden, others without me."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NO_LIFE: """
        já? não (tenho|encontro|acho|vejo|me resta|me restam|há|sinto|tem) _ (vontade|motivo|
            motivos|razão|razões|sentido) _ (viver|continuar viv*|existir|estar viv*)
        já? não (tenho|encontro|acho|vejo|me resta|me restam|há|sinto|tem) _ (vontade|motivo|
            motivos|razão|razões|sentido) _ continuar (a viver|vivendo)
        já? não (tenho|encontro|acho|vejo|há|tem) _ (motivo|motivos|razão|razões) (para|pra|
            de) (continuar|seguir|acordar|levantar|me levantar|estar aqui|ficar|ficar aqui|
            estar cá)
        nenhum (motivo|sentido) (para|pra|em) (viver|continuar|existir|estar viv*)
        nenhuma (razão|vontade) (para|pra|de) (viver|continuar|existir|estar viv*|acordar)
        já? não tenho (mais)? (nada|ninguém|por que|por quê|porque|pelo que|por quem) _ (viver|
            lutar|seguir|continuar)
        já? não tenho (mais)? pelo que viver / já? não tenho (mais)? por quem viver
        nada (mais)? me (prende|segura|resta) (aqui|à vida|neste mundo|nesse mundo|cá|
            nessa vida)
        já? não tenho (mais)? forças? (para|pra|de) (viver|continuar|seguir|continuar a viver|
            continuar vivendo|continuar viv*|lutar|existir|seguir em frente)
        sem forças? (para|pra|de) (viver|continuar|seguir|existir|continuar viv*)
        (perdi|perdendo|estou a perder|perdeu se|foi se|acabou) (toda|completamente|de vez)? (a|
            minha|a minha)? vontade de (viver|existir|estar viv*|continuar)
        sem (vontade|motivo|motivos|razão|razões|ânimo|alegria) (de|para|pra) (viver|existir|
            continuar viv*|estar viv*|continuar a viver|continuar vivendo|acordar)
        zero vontade de (viver|existir|estar viv*) / pouca vontade de (viver|estar viv*)
        já? não tenho vontade de (viver|existir|estar viv*|acordar|continuar|nada nem de viver)
        já? não tenho (mais)? vontade de (viver|existir|continuar|acordar|estar viv*|seguir)
        (a|minha|a minha|esta|essa) vida (já)? não (tem|faz|vale|presta|me faz|
            me diz) (mais)? (sentido|a pena|nada|para nada|pra nada)
        (a|minha|a minha) vida (já)? não tem (mais)? (nenhum)? sentido
        a vida perdeu (o|todo o)? sentido / minha vida perdeu (o|todo o)? sentido
        viver (já)? não (tem|faz|vale) (mais)? (sentido|a pena)
        já? não vale (mais)? a pena (viver|continuar|continuar viv*|existir|estar viv*|
            esta vida|essa vida|continuar a viver|seguir)
        já? não faz (mais)? sentido (viver|continuar|existir|continuar viv*|eu viver|eu estar|
            estar viv*|continuar a viver)
        já? não vejo (mais)? (o)? sentido (em|na|nesta|nessa|de) (viver|vida|continuar|existir|
            minha vida|estar viv*|nada)
        que sentido (tem|faz) (viver|continuar|a vida|a minha vida|estar viv*|existir|isto tudo|
            isso tudo|minha vida)
        (cansad*|fart*|exaust*|de saco cheio|chei*|esgotad*) (de|da|desta|dessa) (viver|vida|
            existir|minha vida|estar viv*|respirar|acordar|mundo|continuar viv*|ser eu)
        (cansad*|fart*) (desta|dessa|da) (vida|porra de vida|merda de vida|existência)
        (cansei|cansei me|me cansei|fartei me|enjoei|desisti) (de|da|desta|dessa) (viver|vida|
            existir|estar viv*|minha vida|mim e da vida|lutar pra viver|respirar|mim)
        chega de (vida|viver|existir)
        desisto (de viver|da vida|da minha vida|de tudo|de mim|desta vida|dessa vida)
        desistir de (viver|mim) / tô desistindo (da vida|de viver|de tudo)
        (estou|ando) a desistir (da vida|de viver)
        já? não quero (mais)? (esta|essa|a|a minha|minha|saber desta|saber dessa) vida
        já? não quero (esta|a|a minha|mais esta) vida
        (esta|essa|a minha|minha|a) vida (já)? não (a)? quero (mais)?
        (esta|essa) vida eu não quero (mais)?
        já? não quero (mais)? (continuar|seguir|estar) (aqui|viv*|neste mundo|nesse mundo|
            a viver|vivendo|nesta vida|nessa vida|cá|a existir|existindo)
        já? não quero (estar cá|estar aqui|andar cá)
        já não quero (viver|acordar|existir|estar|mais nada)
        já? não quero mais (viver|existir|acordar|nada dessa vida|ser|tá viv*|ta viv*|lutar)
        já? não (me)? quero (mais)? acordar (amanhã|mais|nunca mais)?
        já? não quero que amanheça / já? não quero ver (o)? (outro dia|dia de amanhã|amanhã)
        já? não quero (chegar a|chegar até|ver) amanhã
        já? não (quero|queria) andar (cá|por cá|por aqui) (mais)? / já? não ando cá a fazer nada
        (já)? não ando cá a fazer nada
        (viver|existir|continuar|acordar|estar viv*|seguir|seguir vivendo|continuar viv*|
            continuar a viver) (para|pra|p) (quê|que|q)
        (para|pra|p) (quê|que|q) (viver|vivo|existo|existir|continuar|acordar|nasci|estou viv*|
            tô viv*|eu vivo|eu nasci|continuar viv*|eu continuo|sigo|continuo|continuar a viver|
            eu acordo|acordo)
        por (que|quê) (eu)? (ainda)? (estou|tô|sigo|continuo) (viv*|aqui|a viver|vivendo|
            a respirar|respirando)
        porque (é que)? (ainda)? (estou|tô|continuo) (viv*|cá|a viver|a respirar)
        o que (é que)? (ainda)? (faço|estou a fazer|ando a fazer|tô fazendo) (neste|nesse) mundo
        já? não faço (nada|falta) neste mundo / o que (eu)? faço viv*
        já? não (pertenço a|sirvo para|sirvo pra|tenho lugar|caibo) (este|esse|neste|nesse|
            viver|mundo) (mundo)?
        (este|esse) mundo não é (pra|para) mim / (a vida|viver) não é (pra|para) mim
        estou a mais (neste|nesse|no) mundo / tô sobrando (nesse|no) mundo
        já? não (nasci|sirvo) pra viver / já? não sirvo pra (esta|essa) vida
        odeio (viver|estar viv*|existir|acordar|a minha vida e|continuar viv*|minha existência|
            a minha existência)
        detesto (viver|estar viv*|existir|acordar viv*)
        (viver|existir|estar viv*) (me)? (dói|pesa|cansa|é um peso|é um castigo|é uma tortura|
            é um inferno|é sofrimento|é um fardo)
        dói (me)? (viver|existir|estar viv*) / me (dói|pesa|cansa) (viver|existir|estar viv*)
        pesa me (viver|existir|a vida) / custa me (viver|existir|estar viv*)
        tanto (me)? faz (viver|morrer|viver ou morrer|se morro|se eu morrer|se eu morro|
            estar viv*|se vivo|estar viv* ou mort*|acordar ou não)
        (me)? (é|era) indiferente (viver|morrer|viver ou morrer)
        já? não (me)? importa (se eu)? (morrer|morro|viver ou morrer)
        já? não me (importava|importaria|importo) (de|em|se|nada de) (morrer|não acordar|
            eu morrer|eu morresse|um carro|desaparecer|sumir|um camião|morresse|eu sumisse|
            não acordasse)
        nem (ligo|me importo) se (eu)? (morrer|morro|viver)
        já? não ligo (mais)? (se|de|pra) (eu)? (morrer|viver|vida|minha vida)
        (estaria|estava|estou|era|seria|ficava|ficaria) melhor mort* / melhor (estar)? mort*
        mais valia (estar)? mort*
        mais valia (eu)? (morrer|ter morrido|não acordar|não ter nascido)
        mais vale (morrer|estar mort*)
        antes mort* (do)? que (viv*|assim|isto|isso|outro|outra|continuar|viver|mais um)
        antes (a)? morte
        prefiro (a morte|estar mort*|morrer|não viver|não existir|não estar cá)
        preferia (a morte|estar mort*|morrer|não existir|não estar cá|não viver|
            não ter acordado|não estar viv*|ter morrido)
        (é|era|seria|o) melhor (é|era|seria)? (morrer|eu morrer|sumir|eu sumir|eu não existir|
            não existir|desaparecer|eu desaparecer|eu ir embora de vez|matar me|me matar)
        melhor morrer
        quem me dera (estar mort*|morrer|não existir|não ter nascido|não acordar|desaparecer)
        (não aguento|não suporto|não guento|não consigo mais) (mais)? (viver|estar viv*|existir|
            esta vida|essa vida|a minha vida|minha vida|a vida|continuar viv*|ficar viv*|
            acordar)
        (não aguento|não suporto|não guento|não consigo) (mais)? (nem)? (um dia|mais um dia|
            outro dia) (viv*|de vida|neste mundo)?
        (não aguento|não suporto|não guento|não consigo) (mais)? (nem)? um dia (nesse mundo|
            nesta vida)?
        já? não (aguento|suporto|guento|consigo) (mais)? (nem)? (mais um dia|
            outro dia) (nesse mundo|nesta vida)?
        já? não (aguento|suporto) (viver|a vida|esta vida|estar viv*|existir|continuar viv*|
            mais viver|acordar|um dia)
        já? não (posso|aguento|dou) (mais)? com (esta|essa|a|a minha) vida
        já? não dá (mais)? pra (viver|existir|continuar viv*|continuar vivendo|viver assim)
        já? não dá para (viver|continuar a viver|viver assim|continuar viv*)
        já? não (tô|estou) (mais)? (aguentando|a aguentar) (viver|viv*|a vida|essa vida)
        já? não vejo (mais)? (outra|nenhuma|qualquer)? saída / já? não há (mais)? saída
        já? não tem (mais)? saída (pra mim|pra minha vida)?
        já? não vejo (mais)? solução (pra|para|a não ser) (mim|minha vida|a minha vida|morrer)
        adeus vida / (acabou|acabou se) (a vida)? para mim
        (pra mim|para mim) (já)? (deu|chega|acabou) (de vida|de viver|desta vida|dessa vida)
        já? não sei se (eu)? (chego|vou chegar|passo|passa|amanheço|aguento|vou aguentar) (viv*|
            a amanhã|até amanhã|desta noite|de hoje|dessa noite|à noite viv*|amanhã viv*|
            até de manhã|esta noite)
        já? não (chego|vou chegar|passo|vou passar) (a|até|de|desta|dessa|d) (amanhã|noite|hoje|
            esta noite)
        já? não acordo amanhã / já? não amanheço (viv*|amanhã)
        já? não acho que (vou|eu vou) (chegar|passar|durar|acordar) (viv*|até|de|desta|dessa|
            muito|amanhã)
        (sobro|estou a mais|tô sobrando) nesta vida
        minha vida (acabou|já acabou) e (quero|vou|não)
        só estou viv* por (causa|obrigação|inércia|cobardia|covardia|eles|ela|ele)
        vivo por (inércia|obrigação) / já? não queria estar viv* / já? não quero estar viv*
        se (amanhã)? (eu)? não (acordar|acordasse|acordo|acordar mais) (amanhã)? _ (melhor|
            tanto melhor|tudo bem|fico feliz|agradeço)
        (viver assim|isto|isso) não é vida _ (antes|prefiro|quero) (ir|morrer|partir)
        viver assim não é viver
        não vejo (mais)? sentido em (levantar me|me levantar|acordar|abrir os olhos|mais um dia)
        que (deus|nosso senhor) me (leve|chame|recolha) (já|quando quiser|logo|depressa|
            de uma vez)
        (para|pra) que (é que)? (eu)? (ainda)? (respiro|vivo|acordo|existo|cá ando|cá estou|
            me levanto|levanto me)
        (que|qual) (preguiça|canseira) de (viver|existir|estar viv*)
        (fart*|cansad*) de (viver|existir|estar viv*)
        (só)? não me (mato|suicido|matei|suicidei) (ainda|só)? (porque|por causa|pelos|pela|
            pelo|por|é porque)
        (só)? não (acabei|acabo) com (tudo|a minha vida|minha vida) (ainda|só)? (porque|por
            causa|pelos|pela|pelo)
        se (ainda)? não me matei (é|foi) (porque|por|pelos|pela|pelo)
        (só|apenas|se) (ainda)? (continuo|estou|tô|vivo|aguento|sigo) (aqui|viv*|cá|neste
            mundo|nesse mundo|de pé)? (é)? (pelos|pela|pelo|por|por causa) (meus|minha|meu|
            minhas|dos|da|do|del*) *
        se não fosse (pelos|pela|pelo|por|os|a|o) (meus|minha|meu|minhas) _ (já)? (tinha|não
            estava|teria|estaria mort*|não estaria|me matava)
        (apertar|carregar num|carregar|tivesse|houvesse|existisse|clicar) (em|
            num)? (um)? botão (e|para|pra|de) (morrer|eu morria|desaparecer|deixar de existir|
            sumir|morria|acabava tudo|me apagar)
        (imagino|sonho com|fantasio com|planejo|planeio|vejo|penso no|penso na|fico
            imaginando) (o|a)? (meu|minha) (próprio|própria)? (funeral|enterro|velório|morte|
            caixão|suicídio)
        (tenho|me dá|dá me) (mais)? medo (é)? (de)? (continuar vivendo|continuar viv*|viver|
            continuar a viver)
        a morte (me)? (parece|seria|é|parece me) (um descanso|um alívio|a solução|o melhor|a
            única saída|uma libertação|minha única saída)
        morrer (me)? (parece|seria|é) (um descanso|um alívio|a solução|o melhor|a única saída|
            uma libertação|minha única saída)
        tudo me leva (ao mesmo|à mesma coisa|à mesma ideia)? _ (morrer|me matar|matar me|morte)
        o mundo (estaria|ficaria|ficava|estava) melhor sem mim
        (odeio|amaldiçoo) (o dia em que nasci|ter nascido)
        (já)? não (quero|desejo|posso|aguento) (viver|estar|continuar|existir|
            respirar) (nem)? (mais)? (um (dia|minuto|segundo)) (mais|sequer)?
        já vivi (o suficiente|bastante|o que tinha pra viver|o que tinha para viver|demais|
            tempo demais)
        a morte (me)? (ronda|chama|persegue|ronda me|chama me|persegue me)
        se (eu)? (morrer|morresse|me matar|me matasse) _ (ninguém|todos|todo mundo|melhor|
            tanto faz|dá na mesma|nem dão conta|nem percebem|não faz diferença|descanso|acaba)
        (já)? não tenho (porque|por que|porquê|para que|motivo para|razão para) (viver|
            continuar|seguir|continuar viv*|continuar a viver)
        (porque|por que|porquê) (deus)? não me (deixas|deixa|deixam) morrer / (porque|por
            que) (eu)? não (morro|morri) (logo|de uma vez|ainda)? / (porque|por
            que) (deus)? não me (leva|levas)
        (viver|a vida|existir) (já)? (ficou|tornou se|virou|se tornou|é me) (insuportável|
            impossível|uma tortura|um calvário)
        não (acho que|creio que|sei se) (eu)? (aguente|aguento|dure|duro|chegue|chego) viv*
        (sem|não tenho) (coragem|forças|força|vontade) _ _ _ nem (de|para|pra) (continuar|
            ficar|estar|seguir) viv*
        (convencer|segurar|controlar|obrigar) (me)? (a|para|pra) não me (matar|suicidar)
        me (convencer|segurar|controlar) (a|para|pra) não me matar
        (só|apenas)? (vejo|tenho|resta|me resta) (uma|essa) (só|única)? (saída|solução|
            opção) _ _ (morte|morrer|matar)
        (tanta)? vontade de (desaparecer|sumir|me apagar) (do|desse|deste) mundo
        (pra|para|que) (eu)? não (amanhecer|acordar|amanheça) (pra|para) mim / (peço|rezo|
            imploro) _ _ _ (pra|para|que) (eu)? não (amanhecer|amanheça|acordar|acorde)
        (se)? me (desse|der) um (enfarte|infarto|avc|câncer|cancro) _ (era|seria|melhor|tomara|
            descansava) / (enfarte|infarto) era um presente
    """,
    Meaning.NEVER_BORN: """
        não (ter|tivesse|houvesse) nascido / nunca (ter|tivesse|houvesse) nascido
        jamais (ter|tivesse) nascido / não devia ter nascido / não deveria ter nascido
        nunca devia ter nascido / nunca deveria ter nascido
        não (era para|era pra) (eu)? (ter nascido|nascer) / não pedi (para|pra) nascer
        maldito (o)? dia (em)? que (eu)? nasci / maldigo o dia (em)? que nasci
        (para|pra) que (é que)? (eu)? nasci / por que (eu)? nasci / porque (é que)? (eu)? nasci
        nasci por engano / nem devia ter nascido / nem era pra eu ter nascido
        minha mãe (devia|deveria) ter me abortado / a minha mãe devia ter me abortado
        mais valia não ter nascido / ter nascido foi um erro / meu nascimento foi um erro
    """,
    Meaning.BETTER_OFF: """
        estariam (bem|muito)? melhor / estaria (bem|muito)? melhor / estavam (bem|muito)? melhor
        estarão melhor / estará melhor / ficariam melhor / ficaria melhor
        ficavam (bem|muito)? melhor / ficava (tudo|toda a gente|todo mundo)? melhor
        ficarão melhor / ficam melhor / vão ficar melhor / vai ficar melhor / iam ficar melhor
        ia ficar melhor / vão ficar bem / vão estar melhor / ia ser melhor / vai ser melhor
        vão viver melhor / viveriam melhor / viviam (bem|muito)? melhor / vivem melhor
        viverão melhor / seriam (mais|bem mais)? felizes / seria (mais|bem mais)? feliz
        eram (mais|bem mais|muito mais)? felizes / era (mais|bem mais|muito mais) feliz
        serão mais felizes / ficariam mais felizes / vão ser mais felizes / iam ser mais felizes
        iam ficar felizes / mais felizes / seria melhor / era melhor / é melhor / será melhor
        seria mais fácil / tudo seria mais fácil / era mais fácil
        melhor (para|pra) (todos|eles|toda a gente|todo mundo|a minha família|minha família|
            os meus filhos|meus filhos|ela|ele)
        (estariam|ficariam|ficavam|ficam|estavam) (bem|em paz|tranquil*|aliviad*|descansad*)
        seria um alívio / será um alívio / era um alívio / vai ser um alívio
        um alívio (para|pra) (todos|eles|a família|minha família|toda a gente|todo mundo|
            os meus|meus)
        que alívio / descansavam / descansariam / vão descansar / iam descansar / respirariam
        vão respirar / respiravam (de alívio|melhor) / todos ganhavam / todo mundo ganha
        o mundo (seria|era|ficaria|ficava|estaria) melhor / faço um favor / fazia um favor
        faria um favor
        um favor (a|à|ao|aos|pra|para) (todos|todo mundo|minha família|família|mundo|eles|
            toda a gente)
        menos um problema / menos uma boca / um problema a menos / um peso a menos
        menos um peso
        ninguém (ia|iria|vai|vai sequer)? (sentir|sentiria|sentia|dar por|dar pela|notar|
            notaria|notava|reparar|reparava|perceber|perceberia|chorar|choraria|chorava|ligar|
            ligava) (a)? (minha)? (falta)?
        ninguém (ia|iria|vai)? (sentir|sentiria|sentia) (a)? (minha)? falta
        ninguém (ia|iria|vai) (sequer)? (notar|reparar|perceber|chorar|se importar|dar por isso|
            dar pela minha falta|ligar|lembrar|querer saber)
        ninguém se (importaria|importava|importa)
        ngm vai (notar|sentir|ligar|chorar) (minha|a minha)? (falta)?
        não (faço|farei|vou fazer|faria|fazia) falta / não faço falta a ninguém
        não faço falta (pra|para) ninguém
        nem (notariam|notavam|dariam por isso|davam por isso|iam notar|iam perceber|iam sentir|
            vão notar|reparavam)
        nada mudaria / nada mudava / tudo continuava igual / refaziam a vida / refazer a vida
        tiravam um peso / tirar um peso das costas (deles|dela|dele|de todos) / se livrariam
        livravam se de (mim|um peso|um fardo|um problema) / ficar livres de mim / livres de mim
        (estariam|estaria|estavam|estava|viveriam|viveria|viviam|vivia|seriam|seria|eram|era|
            ficariam|ficaria|ficavam|ficava|ficam|fica|dormiriam|dormiam|iriam|iam|ia|vão|vai|
            estão|vivem|estarão|serão) (todos|ser|ficar|estar|viver)? (muito|bem)?
        (melhor|mais tranquil*|mais feliz|mais felizes|mais leve*|em paz|aliviad*|livres|
            mais fácil|mais descansad*|mais sossegad*)
        (o mundo|tudo|a vida) (ficava|ficaria|continua|continuava|continuaria|seguiria|segue|
            vai continuar) (igual|na mesma|a mesma coisa|girando)
        (não)? (fazia|faria|vai fazer|ia fazer|faz) (nenhuma|qualquer)? diferença
    """,
    Meaning.WITHOUT_ME: """
        sem mim / sem mim (aqui|por perto|cá|no mundo|na vida) / sem eu (aqui|por perto)?
        sem a minha (presença|pessoa) / sem minha presença
        se (eu)? (não existisse|não estivesse|não estivesse aqui|não estivesse cá|não vivesse|
            não tivesse nascido|não fosse viva|morresse|morrer|morria|morro|desaparecesse|
            desaparecer|sumisse|sumir|faltasse|faltar|me matasse|me matar|me fosse|fosse embora|
            for embora|partisse|partir|estivesse mort*|deixasse de existir|me for|me suicidasse|
            me matasse|tivesse morrido|desaparecer do mapa)
        que eu (não existisse|morresse|sumisse|desaparecesse|não estivesse|morra|suma|
            desapareça)
        quando (eu)? (já)? (não estiver|não estiver aqui|não estiver cá|morrer|me for|
            for embora|partir|sumir|desaparecer|não estiver mais|for embora dessa vida|faltar|
            for desta|for dessa)
        no dia em que eu (faltar|morrer|sumir|desaparecer|não estiver)
        o dia em que eu (faltar|morrer|desaparecer) / depois que eu (morrer|for|partir|sumir)
        eu mort* / comigo mort* / comigo debaixo da terra
        comigo fora (do caminho|daqui|deste mundo|da vida) / a minha ausência / minha morte
        minha ausência / a minha morte / eu não existindo / eu não existir / eu morrer
        eu sumir / eu desaparecer / quando (eu)? já cá não (estiver|esteja)
        se (eu)? já cá não (estivesse|estiver)
    """,
    Meaning.BURDEN: """
        (sou|me sinto|sinto me|eu sou|virei|ser|sendo|tornei me|não passo de|não sou mais que|
            só sou) (só|apenas|mais que|mesmo)? (um|uma) (fardo|peso|estorvo|carga|peso morto|
            empecilho|problema|incômodo|incómodo|encosto|parasita|atraso de vida|erro|despesa|
            vergonha)
        um (fardo|peso|estorvo|empecilho|problema) (pra|para|na vida|nas costas)
        uma carga (pra|para)
        só (atrapalho|estorvo|dou trabalho|dou problema|dou problemas|dou despesa|incomodo|
            estrago tudo|faço mal a todos|faço sofrer|causo dor|trago problemas)
        (estrago|estraguei|arruíno|arruinei|destruo|acabo com|fodo|lixo) a vida (de|dos|da|do|
            deles|a)
        estou a mais / tô sobrando / eu sobro / não sirvo (para|pra) nada
        não presto (para|pra) nada / não valho nada / não sou nada (para|pra) ninguém
        faço (todo mundo|toda a gente|todos) sofrer
        só sirvo (pra|para) (atrapalhar|dar trabalho|estorvar) / que só atrapalho / atrapalho
        que estorvo / só estorvo / eu atrapalho
    """,
    Meaning.UNSAFE_WITH_SELF: """
        não (confio|me fio) em mim (mesm*|própri*)? (esta noite|essa noite|hoje|sozinh*|agora|
            se)?
        não (estou|tô) (a salvo|em segurança|segur*) (comigo|de mim|sozinh*)
        não me sinto segur* (comigo|sozinh*) / tenho medo de mim (mesm*|própri*)?
        medo de mim (mesm*|própri*)? / me dou medo
        (tenho|com) medo (do que|daquilo que) (eu)? (posso|possa|vou|
            sou capaz de) (me)? fazer (me|comigo|a mim)?
        (tenho|com) medo (do que|daquilo que) (eu)? (posso|possa) (me)? fazer (a mim mesm*|
            a mim própri*)?
        (tenho|com) medo (do|daquilo) que (eu)? (vou|sou capaz de) (me)? fazer (a mim mesm*|
            a mim própri*)?
        medo de (me)? fazer (uma|alguma)? (besteira|asneira|loucura|bobagem|burrada|estupidez|
            mal a mim|algo comigo)
        (medo|receio) de ficar sozinh* (comigo|esta noite|essa noite|hoje|porque posso|
            com os meus pensamentos)
        medo de me (matar|machucar|cortar|magoar|ferir|suicidar)
        medo de (matar|cortar|magoar|ferir) me
        (eu)? sou um perigo (pra|para) mim (mesm*|própri*)? / o perigo sou eu
        não me (deixem|deixe|deixes|deixa) sozinh* (esta noite|essa noite|hoje|que|porque|com)
        não (devia|posso|deveria) (estar|ficar) sozinh* (esta noite|essa noite|hoje|porque)
        não sei se (me)? (vou fazer|faço) (alguma coisa|algo|besteira|uma asneira|
            uma besteira) (comigo|a mim)?
        não sei se (eu)? (resisto|vou resistir|aguento|me seguro|vou me segurar) (hoje|
            esta noite|essa noite|até amanhã|à vontade|mais)?
        capaz de (me)? fazer uma (besteira|asneira|loucura|bobagem) / me protejam de mim
        não vou conseguir me (segurar|controlar) (hoje|essa noite|sozinh*)
    """,
}
