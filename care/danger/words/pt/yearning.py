"""Portuguese: the wish itself, in every order: asked for, envied, compared, doubted, weary."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import DAY, KIN, MY


def _one(written: str) -> str:
    return " ".join(written.split())


_DEATH = _one(
    """(morrer|a morte|estar mort*|(já)? (não|nunca mais) (acordar|despertar|existir|viver|ter
    acordado|estar (cá|aqui|viv*))|deixar de (existir|viver|respirar|ser)|parar de (existir|viver)
    |(desaparecer|dormir|sumir|partir|ir me embora|ir embora) (de vez|para sempre|pra sempre|deste
    mundo|desse mundo)|matar me|me matar|suicidar me|me suicidar|acabar com (a minha
    vida|minha vida|tudo|isto|isso|a vida)|pôr (fim|termo) à (minha)? vida|que (ela|a vida|isto tudo
    |a minha vida|minha vida) (acabe|acabasse|termine)|o (meu)? fim)"""
)
_LIVING = _one(
    """(viver|existir|(ta|tá|tar|to) viv*|estar (neste corpo|nesta pele|viv*|cá|neste mundo
    |nesse mundo|no mundo|nesta terra|nessa terra|nesta vida|nessa vida)|(continuar|seguir) (viv*
    |a viver|vivendo|a respirar|respirando|a existir|existindo|cá|por cá|neste mundo|nesse mundo)
    |respirar|andar (cá|por cá|neste mundo|nesse mundo)|ficar (viv*|neste mundo|nesse mundo)|ser eu
    |ser quem (eu)? sou|habitar este mundo)"""
)
_STILL = _one(
    """(viv*|(a)? (viver|respirar|existir)|vivendo|respirando|existindo|por cá|neste mundo
    |nesse mundo|no mundo|nesta terra|nessa terra)"""
)
_HEAVEN = _one(
    """(deus|senhora|senhor|jesus|jeová|a morte|virgem|céus|anjo|anjos|pai do céu|lá de cima|fátima
    |aparecida|santos|santo)"""
)
_WISH = "(quero|queria|peço|desejo|desejava|pedia|espero|imploro|preciso|me apetece|apetece)"
_REST = _one(
    """(bom|boa|bem|descanso|alívio|doce|paz|calma|fácil|tentador*|atraente|bênção|presente|favor
    |prémio|prêmio|solução|saída|libertação|sossego|conforto|consolo|esperança|remédio|lindo|linda
    |melhor|convidativ*|salvação|cura|férias)"""
)

MEANINGS = {
    Meaning.DIE: """
        (já)? cá (já)? não (estar|estivesse|andar|andasse) / (já)? não (cá)? estivesse
        fechar os olhos e (pronto|acabou|acabava|acabar|acabasse|já era|tchau|adeus|nunca mais|
            fim|puf|ir)
        (ir|ir me) embora (de vez|para sempre|pra sempre) (e)? (nunca mais|não) (voltar)?
        (dormir|adormecer) e (pronto|acabou|acabava|já era|fim|nunca mais|puf)
        (me|que me|eu)? (desligassem|desliguem|desligar|desliga|desligasse) (me)? (da tomada|de
            vez|das máquinas|a ficha|para sempre|pra sempre)
        que (a)? (minha)? vida (acabe|acabasse|termine|terminasse|tenha fim)
        (ir|vou) atrás (dele|dela|deles|d* que já (morreu|partiu))
    """,
    Meaning.LIVE: """
        (andar|estar|ficar|permanecer|continuar) (mais)? (cá|por cá|neste mundo|nesse mundo|nesta
            terra|nessa terra|no mundo|no meio dos vivos|entre os vivos)
        fazer (mais)? (# anos|anos nenhuns|aniversário|mais anos|outro aniversário)
        chegar (aos|até os|até aos|a) (#|velh*) / chegar ao (próximo ano|fim do ano|natal)
        ver (o)? (próximo|outro) (ano|natal|verão|aniversário)
    """,
    Meaning.NO_LIFE: f"""
        não (há|existe|tem|tenho) (mais)? (nada|coisa (alguma|nenhuma)) (no mundo|na vida|neste
            mundo|nesse mundo)? (que)? (eu)? (mais)? (queira|deseje|peça|quisesse|desejasse|
            apeteça) (mais|tanto)? _ (do que|que|como|quanto|senão|além de) {_DEATH}
        nada (me)? _ (mais)? (feliz|contente|alívio|alegria|paz|gosto|melhor|aliviad*|em
            paz) (agora)? (do que|que|como) (eu)? {_DEATH}
        (a única coisa|a coisa|tudo|o único desejo|só uma coisa|coisa) (o)? que (eu)? (mais|
            ainda|só)? {_WISH} (mais|agora|hoje|da vida|a deus|na vida|neste
            momento)? _ (é|era) (mesmo|só)? {_DEATH}
        o que (eu)? (mais|ainda|só)? {_WISH} (mais|agora|hoje|da vida|a deus|na vida|
            mesmo)? _ (é|era) (mesmo|só)? {_DEATH}
        (o que|aquilo que|a única coisa que) (eu)? {_WISH} (é|era) (mesmo|só)? {_DEATH}
        (porque|por que|porquê|para que|pra que|para quê|pra quê|como|qual o motivo
            de) (é que)? (eu)? (ainda)? (estou|tô|tou|to|continuo|sigo|estar|
            ando) (ainda)? {_STILL}
        (porque|por que|para que|pra que|para quê|pra quê) (é que)? (eu)? ainda (estou|tô|tou|to|
            continuo|sigo) (aqui|cá)
        (porque|por que) (é que)? (eu)? (ainda)? não (morro|morri|me (mato|matei|suicido)|
            (mato|matei) me|acabo com (isto|isso|tudo)|desapareço) (de vez|de uma vez|logo|já|
            ainda)?
        (qual|que) (é|será)? (o)? (sentido|motivo|propósito|objetivo|razão|interesse|
            utilidade) (de|em|para|pra|tem|há em|faz|há|dá) (eu)? (ainda)? {_LIVING}
        (de que|para que|pra que|o que|que) (é que)? (me)? (serve|adianta|vale|
            interessa) (eu|me)? (ainda)? {_LIVING}
        (que|o que|que é que) (ando|estou|tô|faço|continuo) (eu)? (ainda)? (aqui|
            cá)? (a fazer|fazendo) (ainda)? (cá|por cá|neste mundo|nesse mundo|nesta terra|
            nesta vida|viv*)
        (invejo|inveja (de|a|dos|das|d*)|sorte (a)? (de|dos|tem|têm|d*)) (quem|os|as|aquele*|
            aquela*)? (que)? (já)? (mort*|morreu|morreram|morre|morrem|partiu|partiram|está no
            cemitério|estão no cemitério|não acorda*|falecid*|finad*)
        {_HEAVEN} _ (levar me|me levar|leve me|me leve|me levasse|levasse me|me leva|leva me|me
            leves|me levares|recolher me|me recolha|me recolher|me chamar|chamar me|me
            chame) (já|logo|depressa|embora|daqui|de vez|desta|dessa|para junto|pra junto|
            enquanto|a dormir|dormindo|também)?
        {_HEAVEN} _ (me)? (venha|viesse|venham|vir|vem|vens|venhas) (me)? buscar
        (a morte|morrer|estar mort*|a ideia de {_DEATH}|pensar (na|em|no) (minha)? (própria)?
            (morte|morrer|fim|me matar|matar me|suicídio|suicidar me)) (já|só|até|agora|
            sinceramente|às vezes|que|sim|hoje)? (me|pra mim|para mim|a mim)? (já)? (ia
            ser|seria|vai ser|é|era|parece|parece me|soa|soa me|dá|dá me|traz|traz me|tem
            sido|virou|tornou se|parecia) (me)? (já|só|agora|mesmo)? (a|o|um|uma)? (única coisa
            que (me)? * (me)?|tão|muito|bastante|mais|minha|meu|grande|maior|único|única|um|
            uma|até|o|a|verdadeir*)? (um|uma|minha|meu|única|único|grande|maior|minha única|meu
            único)? {_REST}
        (a morte|morrer|a ideia de {_DEATH}|pensar (na|em|no) (minha)? (própria)? (morte|morrer|
            fim|me matar|matar me|suicídio|suicidar me)) (já|só|até|é que)? (me)? (acalma|
            consola|conforta|alivia|tranquiliza|sossega|seduz|atrai|anima|chama) (me)?
        (o|um|a|minha|meu)? (único|única) (descanso|alívio|saída|consolo|solução|paz|
            libertação|cura|coisa boa) (possível|que tenho|que me resta|
            agora)? (é|era|seria|vai ser|está em|será) {_DEATH}
        (cansei|cansei me|me cansei|cansad*|fart*|fartei me|exaust*|saturad*|fartíssim*|de saco
            cheio|chei*|enjoei|enjoad*|esgotad*|não aguento|não
            suporto) (mais|já|muito)? (de)? {_LIVING}
        {_LIVING} (me)? (já)? (cansa|dói|pesa|custa|custa me|cansa me|dói me|pesa me|é|dá|
            exige) (muito|tanto|demais|demasiado|cansativo|insuportável|um peso|um
            suplício|um esforço|um castigo|trabalho)
        (não|nem|nunca) (tenho|mereço|me dão|tinha) (o|qualquer|nenhum|mais|sequer)? direito (de|
            a|à) (vida|{_LIVING})
        não (faço|tenho|vejo|encontro|sinto) (mais|já|a menor|a mínima|a)? (questão|interesse|
            empenho|gosto|prazer|graça|necessidade|utilidade|pressa) (nenhum*|mais|
            algum*)? (de|em|para|pra) {_LIVING}
        (morrer|estar mort*|a morte|desaparecer (de vez|para sempre|pra sempre)|não
            acordar|não existir|deixar de existir) _ _ _ (é|era|seria) (só|mesmo|tudo|
            simplesmente)? (o|a única coisa|aquilo)? (que)? (eu)? (mais)? {_WISH}
        mort* (é|era) (só|mesmo|como)? (o|que|assim)? que (eu)? (quero|queria|devia) (estar)?
        não (vou|penso|quero|conto|tenciono|pretendo|espero) (ficar|andar|estar|durar|
            continuar) (por)? cá (muito|por muito|mais|muito mais)? (tempo)? _ _ (eu própri*|eu
            mesm*|trato disso|sou eu que|por decisão|minha mão)
        (espero|tomara|quero|queria|rezo para|rezo pra|peço para|oxalá) (que)? (eu)? (já)? (não
            (durar|dure|viver|viva|andar cá|ande cá|chegar|chegue)) (muito|mais|longe|até|por
            muito|a velh*)
        (quero|queria|gostava de|gostaria de|só me apetece|vontade de|apetece me|era|só) (poder)? (
            adormecer|dormir|fechar os olhos|deitar me|me deitar) e (pronto|acabou|acabava|já
            era|fim|puf|acabar) (nunca mais)?
        (não|nem|já não) (tenho|há|me resta|me sobra|faço) (mais)? nada (mais)? (pra|para|que|
            a|por)? (fazer|viver|me prenda|ver|esperar)? (aqui)? (neste|nesse|no|deste|
            desse) mundo
        (acabava|acabaria|terminava|dava cabo|me matava|matava me|me mataria|fazia o|fazia isso|
            saltava|pulava|me jogava|atirava me|me atirava|enforcava me|me
            enforcava) _ _ _ _ (se|quem me dera|quem dera|mas
            falta*) (eu|me|que)? (tivesse|houvesse|ter|a|fosse) (a)? (coragem|corajos*|forças|
            jeito)
        (se|quem me dera|quem dera|quisera) (eu)? (tivesse|ter|houvesse) (mais|a|essa|um pouco
            de|só)? coragem _ _ (já|eu)? (me)? (tinha|teria|acabava|acabaria|matava|mataria|
            fazia|saltava|pulava|morria|partia|ia|não estava|estava
            mort*|enforcava) (me|isto|mort*|acabado|morrido|matado|feito|cá|aqui|já|com|isso|hoje)
        falta (me)? (só|apenas|é)? (a)? coragem (para|pra|de) {_DEATH}
        (por mim|por minha vontade|se dependesse de mim|se fosse por mim|por meu gosto|se eu
            pudesse|se pudesse) (eu|até)? (já|nem|não)? (morria|amanhecia|acordava|apagava|
            desaparecia deste|desaparecia de vez|partia de vez|tinha ido embora deste|tinha
            morrido|estava mort*|cá não estava|não estava (cá|aqui|viv*)|já tinha ido|não
            existia|deixava de existir|teria partido|tinha partido)
        (se)? (me)? (dissessem|disserem|dissesse|dessem|der|diagnosticassem|desse|
            descobrissem) _ _ _ (mês|meses|dias|semanas|cancro|câncer|doença|
            coisa) _ _ _ _ (agradecia|agradeceria|ficava feliz|ficaria feliz|festejava|
            aliviad*|alívio|até era bom|descansava|sorte)
        (desapontad*|desiludid*|decepcionad*|desapontamento|desilusão|decepção|pena|
            triste) _ _ _ _ (que)? (eu)? (não (ia|vou|vai|iria) morrer|não era (grave|cancro|
            câncer)|ter sobrevivido|sobrevivi|não ter morrido|não morri)
        (sonho|sonhado|sonhar|a sonhar|sonhando|fantasio|fantasiar|deliro) (muito|sempre|todas as
            noites|toda noite)? com (a)? minha (própria)? (morte|partida)
        (quero|queria|desejo|anseio|procuro|busco|espero) (só|muito|tanto|já)? (o|pelo|por)? (meu|
            próprio) (próprio)? fim
        (que)? (a)? terra (me)? (engula|engolisse|trague|coma) (me)? _ (de vez|para sempre|pra
            sempre|mort*|e me deixe)
        (apressar|adiantar|antecipar|apresso|adianto|antecipo|abreviar|acelerar) (o|a)? (meu|
            minha) (fim|morte|partida|hora)
        (olho|penso|vejo) _ _ e só (quero|penso em|me apetece) {_DEATH}
        (aguardo|espero|estou à espera d*|esperando|à espera d*|fico esperando) (só|apenas|
            ansios*)? (a|pela|da|que)? (minha)? (morte|hora de morrer|hora de partir)
        (a)? (minha)? (hora|vez) (já)? (podia|devia|bem podia|tarda|
            demora) (a|em|em|ser|ter)? (chegar|vir|chegado|hoje)
        (sem|perdi|falta me|me falta|não sinto|não me sobra|roubaram me|foi se) (qualquer|toda|
            completamente|totalmente|já)? (a|o|toda a)? (vontade|gosto|desejo|ânimo|interesse|
            alegria|gana) (toda)? (de|em|pela|por) (viver|existir|vida|estar viv*)
        (não|nem|já não) (há|tenho|tem|vejo|encontro|acho|existe) (qualquer|mais|uma|um)? (razão|
            razões|motivo|motivos|sentido|porquê|propósito|interesse|justificação) (nenhum*|
            algum*|sequer)? (para|pra|em|de|que justifique) (eu)? {_LIVING}
        parar de existir
        {_HEAVEN} _ (lembra|lembre|lembrasse|lembra se|lembrar) de mim e me (leva|leve|levasse|
            chama|chame)
        {_HEAVEN} (já)? (se)? esqueceu (se)? de mim (aqui|cá|na terra|neste mundo)
        por favor (que)? alguém me (mate|mata|matasse|dê um tiro) / alguém me (mate|mata|matasse|dê
            um tiro) (por favor|de uma vez|de vez|já|a sério|sério)
        ninguém (já|mais)? (precisa de mim|me quer|me prefere|ganha em me ter|ganha comigo) viv*
        não (tem|faz|há|vejo|encontro) (mais)? (qualquer|nenhum)? (sentido|lógica|razão) (nenhum*|
            algum*|mais)? (em|para|pra)? (eu)? {_LIVING}
        (ficariam|ficavam|estariam|estavam|ficam|vão ficar|era|é) (bem)? melhor (órfã*|órfão*|
            viúv*|sem (pai|mãe|a mãe|o pai))
        (já)? posso (morrer|partir|ir) (à vontade|descansad*|tranquil*|sossegad*|que ninguém|em
            paz|feliz)
        pront* (pra|para) (ir|partir) (só|mas|agora só)? (me)? falta (me)? (a)? coragem
        (a)? (minha)? vida (para mim|pra mim) (já)? (acabou|terminou|chegou ao fim)
        (a)? minha vida (já)? (acabou|terminou) (faz|há|desde|quando) _ _ _ (só|falta|quero|nada|
            não|mais valia)
        (a)? minha vida (já)? (acabou|terminou) (há muito|faz tempo|há anos)
        só (me)? falta (me)? (mesmo)? (morrer|enterrar* (me)?|me enterrar*|fechar os olhos|deitar
            me no caixão|a coragem (para|pra) {_DEATH})
        (a)? minha hora (já)? (chegou|está a chegar|tá chegando|está chegando|é agora|é hoje|
            vai ser hoje)
        (quero|queria|vou|preciso de|só quero|vontade de|desejo|apetece me|só me
            apetece) _ (ir)? (ter|para junto|pra junto|para perto|pra perto|encontrar me|me
            encontrar|estar|ficar|ao encontro|juntar me|me juntar|reencontrar|ao pé|para o
            pé) (com)? (o|a|os|as|do|da|de|dos|das|ao|à)? {MY} {KIN} (que)? (já|está|estão|
            me|se)? _ (no céu|morreu|partiu|foi|morreram|no cemitério|mort*|falecid*|lá em
            cima|deixou)
        (de|d) hoje (eu)? não passo / (desta|dessa|da) noite (eu)? não passo
        (será que|saber se|pergunto me se|me pergunto se|imagino se) (morrer dói|dói (muito)?
            morrer|morrer é rápido)
        (não|nem) sei (se|por que|porque|porquê|para que|pra que|para quê|pra
            quê) (é que)? (eu)? (ainda)? (quero|devo|vale a pena|me apetece|mereço|faz sentido|vou
            querer) (mais|continuar a)? {_LIVING}
        (não|nem) sei (por que|porque|porquê|para que|pra que|para quê|pra quê|
            como) (é que)? (eu)? (ainda)? (respiro|vivo|existo|cá ando|ando cá|nasci|((estou|tô|
            tou|continuo) {_STILL}))
        (não|nunca|jamais) (quis|tive|desejei|senti|me apeteceu) (tanto|tanta|tão|
            mais) (forte|a)? (vontade de)? {_DEATH}
        não (tenho|sinto|há) (mais)? vontade (nenhuma|alguma|qualquer)? (mais)? de {_LIVING}
        não vejo (futuro|nada|saída|outra coisa|mais nada) (nenhum*|algum*)? (só|senão|além|a não
            ser) (a|da|em)? (minha)? (morte|morrer)
        só (vejo|me vejo|sinto|me resta|resta me|tenho) (a)? (minha)? (própria)? morte
        {_HEAVEN} _ (ter me (levado|chamado)|me ter (levado|chamado)|me (levou|levasse) (em
            vez|no lugar|também|a mim))
        (devia|deveria|era para|era pra|podia|tinha de|tinha que|antes|quem dera|quem me
            dera) (ter sido|ser|fosse|tivesse sido) eu (a morrer|quem morreu|que morri|no lugar|em
            vez|no caixão|naquele caixão|a ir|que fui)
        cada (noite|dia|manhã) _ (desejo|espero|peço|rezo|torço|imploro) _ (para|pra|
            que)? (seja|fosse|ser) (a|o) (minha|meu)? últim*
        morria (feliz|contente|em paz|descansad*|grat*) (já|agora|hoje|esta noite|se fosse (agora|
            hoje|já|esta noite))
        (já)? não (vou|hei de|devo|penso|quero) andar (por)? cá (por)? (muito|mais|sempre)
        (meu|minha|o|único|única) (desejo|pedido|plano|objetivo|meta|prenda|
            sonho) (de|do|para|pra)? _ (é|era) _ (já)? não (chegar|acordar|viver|existir|estar
            (cá|viv*|aqui para)|ver (o|outro)|passar)
        (quero|queria|desejo|preciso d*|só|procuro|anseio) (a|pela|da)? (minha)? (paz|descanso|
            sossego|silêncio) (dos mortos|do cemitério|da morte|do caixão|do túmulo|da cova|
            eterno|eterna)
        a paz (dos mortos|do cemitério|do túmulo|da morte)
        (sair|fugir|libertar me|me libertar|escapar) (do (meu)? corpo|deste corpo|desse corpo|
            desta existência) (e|para sempre|de vez|já|morrer)
        (me mato|mato me|vivo|morro|acabo com tudo|fico viv*) ou (não)? (me mato|mato
            me|vivo|morro|acabo com tudo|fico)
    """,
    Meaning.HOPE: """
        (peço|imploro|suplico|rogo|pedi|pedindo|a pedir) (todos os dias|sempre|todas as noites|toda
            noite)? (para|pra)
    """,
    Meaning.KILL_SELF: """
        (um|uma|com um|com uma) (tiro|bala|corda ao pescoço|corda no pescoço|salto da
            ponte) (na (minha)? (cabeça|testa|boca)|no peito|nos miolos|em
            mim)? (e)? (já)? (resolvia|resolveria|resolve|acabava|acabaria|bastava|chegava|
            pronto|acabou|tava feito|estava feito)
        (ponte|viaduto|varanda|janela|comboio|metro|metrô|trem|linha|falésia|terraço|
            prédio|telhado|sacada|plataforma|camião|caminhão) _ _ _ (apetece me|me apetece|
            vontade de|vontade é|quero|queria|penso em|pensar em|imagino|
            imagino me|tenho de|impulso de|chama me para) (me)? (saltar|pular|atirar me|me
            atirar|me jogar|jogar me|me lançar|ir por ali)
    """,
    Meaning.PLAN: f"""
        (procurei|pesquisei|googlei|pesquisando|vi|li|fui ver) _ _ _ quanto (tempo)? (demora|
            leva) _ _ (a|para|pra|até)? (afogar|afogar se|se afogar|morrer|sufocar|sangrar|
            enforcar se|apagar)
        (o|a) (dia|data) (já)? (está|tá|foi) (escolhid*|marcad*|decidid*) _ _ _ (viajarem|
            saírem|sair|sozinh*|ninguém|fora|dormirem|viajar)
        {DAY} (eu)? (acabo|vou acabar|termino) com (tudo|isto tudo|isso tudo|a minha vida|minha
            vida)
        (juntei|guardei|escondi|acumulei|poupei) _ (comprimidos|remédios|pastilhas|
            calmantes) _ _ _ _ (usar|tomar|engolir) (eles)? (todos|tudo|de uma vez|duma vez)
    """,
    Meaning.NEVER_BORN: """
        (não|nunca|jamais) (ter|tivesse|houvesse) (vindo|sido posto|sido posta) (ao|no|a
            este) mundo
        (maldit*|amaldiçoad*|malfadad*|amaldiçoo|maldigo|odeio|lamento) (seja)? (a|o)? (hora|dia|
            momento|noite|instante) (em)? que (eu)? (nasci|me (puseram|pariram|tiveram|
            fizeram)|vim (ao mundo|a este mundo))
        (porque|por que|para que|pra que) (é que)? me (puseram no mundo|pariram|deixaram nascer|
            trouxeram ao mundo|fizeram nascer)
        não pedi (para|pra) (nascer|vir ao mundo|estar (aqui|viv*|cá)|existir|viver)
        (era melhor|mais valia|melhor|antes|quem me dera|quem dera) (eu)? (não|nunca) (ter|
            tivesse|haver)? (nascido|nascer|existido)
    """,
}
