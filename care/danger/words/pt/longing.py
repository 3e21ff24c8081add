"""Portuguese: further ways of saying that somebody wants no life, or wants death."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.NO_LIFE: """
        (uma pessoa|a gente|uma mulher|um homem|um velho|uma velha|qualquer
            um) _ _ (já)? não quer (mais)? (viver|cá andar|estar viv*|andar cá|continuar (viv*|
            cá|aqui))
        (a morte|morrer) (pra mim|para mim|a mim)? (me)? (seria|é|era|vai ser|parece|parece
            me) (só)? (uma|um|a|o)? (libertação|alívio|descanso|solução|salvação|paz|presente|
            bênção|única saída|melhor)
        (já)? (era|é) (pra|para) (eu)? (já)? (ter morrido|estar mort*|tar
            mort*) / (já)? (eu)? devia (já)? (ter morrido|estar
            mort*) / (já)? (eu)? deveria (ter morrido|estar mort*)
        estar mort* (me)? (soa|parece|seria|é|era|deve ser|parece me) (bem|muito|
            bastante)? (melhor|bom|preferível|mais fácil)
        não (pretendo|tenciono|conto|espero|penso|faço tenção de|faço questão de|planejo|tenho
            planos de) (estar|continuar|ficar|chegar|permanecer) (mais)? (viv*|cá|neste mundo|
            nesse mundo|aqui (até|quando|no|pra|para))
        (não conte|não contem|não contes) comigo _ _ _ (viv*|estarei|vou estar|cá|existo)
        (tenho|fico com|dá me|me dá|que) (pena|raiva|tristeza|desilusão|decepção|azar|
            desgosto) (de|por|que) (ainda)? ( estar viv*|ter acordado|acordar viv*|estou viv*|
            acordar|acordei)
        (fico|acordo|levanto me|acordei|desiludid*|decepcionad*|chatead*|triste|zangad*|
            frustrad*) _ (por|de|com) (ainda)? (estar viv*|ter acordado|acordar viv*|continuar
            viv*)
        (não tenho|já não tenho|sem|perdi) (mais|a|o)? (intenção|interesse|desejo|gosto|apego|
            amor) (nenhum*|algum*)? (de|em|por|à|pela) (viver|vida|estar viv*|ficar (viv*|neste
            mundo|nesse mundo|no mundo|cá)|continuar (viv*|neste mundo|nesse mundo|no mundo)|
            existir|estar no mundo)
        não me (agarro|apego|prendo) (mais|já)? (à|na) vida / nada me (prende|agarra|segura|
            liga) (mais|já)? (à|a|na|nesta|nessa|neste|nesse) (vida|mundo)
        vontade (que (eu)? tenho)? (é|era) (só|mesmo)? (de)? (morrer|sumir do mundo|me matar|
            matar me|não acordar|desaparecer)
        não (fico|vou ficar|continuo|vou continuar|permaneço) (mais)? (por)? (neste mundo|nesse
            mundo|viv*|nesta terra)
        não me apetece (mais|nada)? (viver|continuar|existir|estar) (neste mundo|viv*|cá|a
            viver|mais)?
        (viver|a vida|estar viv*) (já)? não me (interessa|apetece|diz nada|atrai|serve) (mais|
            nada)?
        (já)? não gosto (mais)? de (viver|estar viv*|existir) / (já)? (me)? (fartei me|cansei
            me) de existir
        (minha|a minha) (vida|história|caminhada) (acaba|termina|acabou|terminou|chegou ao
            fim) (aqui|hoje|esta noite|agora|para mim)
        (já)? não (vejo|encontro|acho|há|tem|tenho) (mais)? (outra|nenhuma)? (saída|solução|
            opção|escapatória|forma|alternativa) (a não ser|senão|que não|além|exceto|sem
            ser) _ (morrer|morte|me matar|matar me|partir|desaparecer|suicídio|acabar)
        (suicídio|morte|morrer|me matar|matar me|suicidar me) (é|virou|parece|tornou se|ficou|
            seria|continua a ser|passou a ser|me parece|parece me) (para mim|pra mim|hoje|
            agora)? (a|o|uma)? (única|melhor|minha|só) (única)? (solução|saída|opção|coisa|
            caminho|alternativa|forma|jeito)
        (ficam|ficavam|ficariam|estariam|estavam|vivem|viveriam|viviam|respiram|respiravam|
            respirar|respirariam|dormiam|iam ficar|iam viver|vão ficar|ia respirar|iam
            respirar) (mais)? (melhor|bem|tranquil*|em paz|descansad*|aliviad*|felizes|de
            alívio|alívio) _ (comigo (debaixo|mort*|enterrad*|fora|longe)|depois de eu (morrer|
            partir)|quando eu (morrer|partir|for)|se eu (morrer|morresse|morrer|partir|sumisse|
            desaparecesse))
        comigo (debaixo da terra|mort*|no caixão|enterrad*|no cemitério|a sete palmos)
        (deixem me|me deixem|me deixa|deixa me|deixe me) (por favor|só|simplesmente)? (morrer|ir
            embora (deste|desse) mundo|partir (deste|desse) mundo|partir de vez)
        (mereço|merecia|desejo|anseio|anseio por|peço|quero|espero) (a|pela) (minha)? morte
        anseio (por)? (morrer|ela|a morte) / (já)? (estou|tô) (farto|farta|cheia|cheio) (de|
            disto|da vida|de cá andar) _ (viver|andar|existir|morrer)
        (se|quando) (eu)? (me|estou|tô|ainda|continuo|continuar) _ (viv*) _ (é|foi) (pelo|pela|
            pelos|pelas|por|porque|só)
        (só|o que) (me)? (segura|prende|agarra|mantém) (me)? (viv*|aqui|cá|a este mundo|nesse
            mundo|é|ainda) _ (é)? (o|a|os|as|meu|minha)? (meu|minha|meus|minhas)? (cão|cachorro|
            gato|filh*|mãe|neto*|irmã*|cadela)
        (o|este|esse) (mundo|a vida|a terra) (não|já não) é (lugar|sítio) (para|pra) mim
        (eu)? não (devia|deveria|era para|era pra) (estar|existir|andar) (no mundo|viv*|cá|neste
            mundo|nesse mundo|aqui|por cá)
        (hesito|indecis*|divid*) entre (viver|a vida|ficar|continuar) e (morrer|matar me|me
            matar|a morte|ir|partir|desistir|suicidar)
        (entre) (viver|a vida) e (matar me|me matar|morrer|a morte) _ (morte|morrer|ganha|cada
            vez)
        (escolho|escolhi|prefiro|preferia|opto pela|escolheria) (a)? (morte|morrer)
        (não|nunca) (queria|devia|era para) ter (acordado|sobrevivido|saído do coma|sido salv*)
        (quero|queria|vou) (ter)? (com|para junto|pra junto|ao encontro|juntar me|me juntar) (d|
            a|de|do|da|ao|à)? {MY} (falecid*|mort*|que (já)? (morreu|partiu|se foi))
        (mais|já) (pra lá|para lá) (do)? que (pra cá|para cá) e (quero|é|tomara|ainda)
        (tomara|oxalá|quem dera|quem me dera) (que)? (eu)? _ (não acord*|morr*|fosse (hoje|esta
            noite|logo)|apagasse|apague|sumisse|suma|me leve|me leves)
        (estou|tô|tou) (pront*|preparad*|decidid*) (pra|para|a) (morrer|partir|ir|deixar) (deste
            mundo|desse mundo|este mundo|esse mundo|de vez|em paz)?
        (cansei|cansad*|fart*|esgotad*|exaust*) _ _ (de)? (sair|desistir)? (da|desta|dessa|
            de) (minha)? (vida|viver|existir) / (da minha|dessa|desta|com a
            minha) (vida)? (eu)? (já)? (cansei|desisti|estou fart*|me cansei|me fartei)
        desisti de viver / (acabou se|acabou) (me)? (a|pra mim a|para mim a) (vontade|força|
            coragem) de viver
        nem (devia|deveria|merecia|mereço) (estar|continuar|ficar)? viv*
        (não|já não) mereço (viver|estar viv*|a vida|existir|continuar viv*)
    """,
    Meaning.KILL_SELF: """
        (fiquei|estive|estava|tava|cheguei) a (segundos|um passo|um segundo|centímetros|pouco|
            dois passos|um triz|um palmo) de (pular|saltar|me jogar|me atirar|atirar me|me
            matar|matar me|fazer|o fazer|acabar|jogar me)
        (me jogo|me atiro|atiro me|jogo me|me jogar|meto me|me meto|me atirar|atirar me|jogar
            me|meter me|me joguei|atirei me|me lanço|lanço me|lançar me|ponho me|me
            ponho) (debaixo|embaixo|para debaixo|na frente|à frente|pra frente|para a frente|pra
            baixo|da|do|pela|para) (do|de um|dum|ao|da|de uma|o|a)? (primeiro|próximo|último|
            meu|minha)? (trem|comboio|metrô|metro|caminhão|camião|autocarro|ônibus|expresso|
            prédio|janela|varanda|sacada|terraço|ponte|andar|trilhos|linha)
        (da|pela|do|de uma|duma) (janela|varanda|sacada|ponte|telhado|terraço|
            viaduto) (abaixo)? (me|que) (jogo|atiro|vou atirar|vou jogar|salto|pulo)
        (me|que me|é que me) (vou|quero|posso|hei de|ia|queria) (matar|suicidar|enforcar|
            envenenar)
        me (vou|hei de) (matar|suicidar|enforcar|envenenar|atirar (da|do|ao|à)|jogar (da|do|na))
        (vou me|me vou|vou embora|ir me|vou me embora|ir embora) (de vez|deste mundo|desse
            mundo|desta vida|dessa vida|desta|para sempre|pra sempre|do mundo|da vida|pro outro
            lado|para o outro lado)
        (dar|dou|dando|pôr|ponho|por|meter|meto|acabar|acabo|vou acabar|vou dar) (um|
            com)? (cabo|fim|ponto final|comigo) (de|a|em|à|na|na minha|à minha|na própria|a
            esta|nesta|nessa|desta|com)? (mim|vida|própria vida|existência|mim própri*|mesm*|
            história)
        (acabo|acabar|acabava|acabei) comigo (de vez|mesm*|hoje|amanhã|e pronto|própri*)
        (abrir|abro|cortar|corto|rasgar|rasgo|cortei) (me|os|as|meus|os meus|minhas|as
            minhas) (pulsos|veias|pulso|artéria*|jugular)
        (acabar|acabo) (me)? (no|na|com um) (tiro|corda|forca|comboio)
        (voz|vozes|cabeça) _ _ (manda|mandam|diz|dizem|dizendo|a dizer|pede|pedem|mandar|
            mandando|grita) _ (eu)? (me)? (acabe|acabar|matar|morrer|mate|saltar|pular|saltes|
            pule|mates|mato|suicidar|suicide|atirar|jogar|acabes|jogue)
        (eliminar|apagar|suprimir|riscar) (a mim (própri*|mesm*)|me (de vez|do mapa|da vida|
            deste mundo))
        (sair|saio|vou sair|saía) (de vez)? (deste|desse|desta|dessa) (mundo|
            vida) / sair da vida
        (tirar|tirava|tiro|tirei) (me)? (quase)? (a)? (minha|própria|minha
            própria) (própria)? vida
        (me afogo|afogo me|me afogar|afogar me|me enveneno|enveneno me|me enforco|enforco me|me
            degolo|degolar me|me esfaquear|me eletrocutar|eletrocutar me)
        (dou|dar|meter|meto|enfiar|mando|mandar) (me)? (com)? (um|uma) (tiro|bala) (em mim|na
            (minha)? (cabeça|têmpora|boca)|nos (cornos|miolos)|no (peito|coração|céu da boca))
        (faço|vou fazer|fiz|tomar|tomo|vou tomar|tomei) uma overdose / como fazer uma overdose
    """,
    Meaning.DIE: """
        sair (dessa|desta) vida / não estar mais aqui nunca / me finar / finar me / falecer
        (estar|ser) (enterrad*|cremad*) / deixar este (vale de lágrimas|inferno)
        me apagar de vez / partir para (o outro lado|outro mundo) / que (tudo)? acabasse pra mim
        não abrir os olhos nunca mais / adormecer e (não|nunca) (mais)? (acordar|voltar)
        encontrar a (minha)? paz na morte / ir para debaixo da terra / dormir um sono sem fim
        (que)? um (carro|camião|caminhão|comboio|trem|raio) me (levasse|apanhasse|desfizesse)
    """.replace("{MY}", ""),
}
MEANINGS[Meaning.NO_LIFE] = MEANINGS[Meaning.NO_LIFE].replace(
    "{MY}",
    "(minha|meu|a minha|o meu)? (mãe|pai|marido|mulher|filho|filha|irmão|irmã|avó|avô)",
)
