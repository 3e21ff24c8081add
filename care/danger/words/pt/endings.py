"""Portuguese: further resolves, by what is asked for, and what alone would bring an end."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import DAY, DO_IT, KIN, LIMB, MY, PILLS

MEANINGS = {
    Meaning.PLAN: f"""
        (para|pra) não (ser|serem|sejam|seja) {MY} {KIN}? (que|quem)? (a)? (dar|
            darem) comigo / (alguém|quem) (há de|vai|vão|possa) (dar|dêem) comigo
        (já)? sei (o dia|a hora|quando|a data) (em que)? (eu)? (morro|me mato|parto|acabo|me
            vou|faço|vou)
        (nada|ninguém) (já|mais)? me (impede|prende|segura|trava) (mais|já)? de (morrer|ir|me
            matar|partir|acabar|fazer|matar me|saltar|desaparecer)
        (depois|a seguir|passad*) (do|da|dos|ao|aos|à|o|a) (aniversário|anos|natal|casamento|
            formatura|batizado|férias|baile|páscoa|festas|ano novo|nascimento|
            festa) _ _ _ (eu)? (faço|faço o|parto|me vou|me mato|mato me|acabo) _ (marcad*|data|
            decidid*|pront*|está|tá)
        (até lá|nessa altura|nesse dia|por essa altura|daqui a (um mês|uma semana|uns dias)|para
            a semana|semana que vem) (eu)? (já)? não (estou|estarei|vou estar|tô|vou
            tá) (mais)? (viv*|cá|neste mundo|entre vós)
        (vou)? (esperar|espero|aguento|aguentar) _ (filh*|mãe|pai|neto|neta|irmã|irmão|cão|gato|
            cachorro) * _ _ (e)? (depois|aí) (eu)? (desapareço|sumo|vou embora|me vou|vou me|
            parto|faço|me mato|mato me|acabo|vou)
        (linha|ponte|viaduto|falésia|estação) _ _ (é)? (lá|ali|aí) que (acaba|termina|faço|me
            mato|vou|morro|salto|pulo|tudo acaba)
        não vou (durar|chegar) (até|ao|muito) _ _ _ (escolha minha|opção minha|porque (eu)?
            (quero|decidi)|por (decisão|vontade) (minha|própria))
        (dá|dava|tenho|há) (tempo|tempo de sobra) (para|pra) (os|o) (comprimidos|remédios|
            veneno|remédio|efeito) _ (fazer*|atuar*)?
        (por|de) (escolha|decisão|vontade) (minha|própria) _ _ (morrer|morro|ir embora|partir|
            fim)
        (não|nem) (liguem|ligues|chamem|chames|chame|ligue|liga|chama) (pra|para|a|o|à)? (a|o|
            uma)? (ambulância|samu|112|inem|bombeiros|192|polícia)
        (já)? (não|nem) (preciso|vale a pena|adianta) _ (marcar|remarcar|comprar|
            pagar) _ _ _ (já)? não (estou|estarei|vou estar) (viv*|cá|aqui)
        (quando|assim que|mal|logo que) (não|já não) (estiver|houver|tiver|
            estiverem) (cá)? (ninguém|gente|lá ninguém|mais ninguém) _ _ _ {DO_IT}
        (quando|assim que|mal|logo que) (eu)? (estiver|ficar|fico|for) (em
            casa)? sozinh* _ _ _ {DO_IT}
        (uma|a) (só)? (bala|munição) (só)? _ (é|pra|para) (minha|mim) / (bala|balas|
            munição) _ _ (uma|só uma|essa) (basta|chega|só)
        (comprei|arranjei|consegui|guardei|sobrou) (uma|a|umas|as)? (bala|balas|munição) (pro|
            para|pra|e|uma)
        (mandei vir|pedi|encomendei|comprei|arranjei|consegui|juntei) _ _ {PILLS} _ _ _ (para|
            pra) (não acordar|acabar|morrer|me matar|dormir para sempre|dormir pra sempre|pôr
            fim|ir de vez|o fim)
        (carta|cartas|bilhete) _ _ _ (está|tá|fica|ficou|estão) (na|no|em cima|debaixo|
            sobre) (da|do)? (cama|mesa|gaveta|travesseiro|almofada|cofre|quarto|cozinha|
            geladeira|frigorífico|secretária)
        (daqui a (pouco|nada|bocado|uns minutos|# minutos)|já já|a qualquer
            momento) (eu)? _ (salto|pulo|me jogo|me atiro|atiro me|jogo me|acaba tudo|me mato|
            mato me|apago)
        (espeto|atiro|mando|estampo|espatifo|jogo|enfaixo) me _ _ (carro|moto|
            contra) / me (espatifo|arrebento|estouro|estampo|espeto|mato|acabo) (de carro|
            contra|de moto|num (poste|muro)|numa árvore)
        {DAY} _ (minha|a minha) vida (já)? (acaba|termina|chega ao fim|vai acabar) / (minha|a
            minha) vida (acaba|termina|vai acabar) {DAY}
        (vídeo|vídeos|carta|cartas|áudio|áudios|mensagem|bilhete) de (despedida|
            adeus) _ _ _ _ _ (está|tá|já está|já tá|ficou|estão|tão) (feit*|pront*|gravad*|
            escrit*|na|no|em)
        quando (eu)? (sair|me derem alta|tiver alta|receber alta|me deixarem sair) (daqui|do
            hospital|da clínica|do internamento|da internação)? _ (vou|me|atiro|sei|mato|já sei|
            acabo) _ _ (ponte|linha|trilhos|fazer|faço|matar|mato|jogo|comboio|trem|viaduto|
            acabar|com tudo)
        (roubar|pegar|roubei|peguei|tirei|trouxe|desviei|guardei|levei|arranjei) _ _ (ampola|
            ampolas|morfina|potássio|propofol|fentanil|anestésico|cloreto|barbitúrico) _ (mim|
            casa|comigo|hospital|para)
        (potássio|propofol|fentanil|insulina|morfina|ampola|ampolas|cloreto) e (a|uma|
            as)? (seringa|seringas|agulha)
        quem (é que)? me (encontrar|achar|descobrir) (que|primeiro|chame|não|vai|desculpe|
            perdoe|vão)
        (espero que|tomara que|oxalá) (seja|não seja) _ _ (a|que|quem) (me)? (encontrar|achar|
            encontre|ache|encontrar me)
        (fiz|dei|atei|amarrei) (já)? (o|um) nó _ _ (cadeira|banco|viga|banquinho|escadote|
            gancho|teto|tecto|ventilador|galho)
        (deixei|deixo|gravei|escrevi|guardei|programei|arrumei|preparei|anotei|separei|vai|
            expliquei) _ _ _ _ _ _ (depois de (eu)? morrer|quando eu (morrer|partir)|depois que
            eu (morrer|partir|me for|for embora)|depois da minha (morte|partida))
        (vou|vou me|me vou|ir me) embora _ _ não é (de|para|em|pra) (viagem|férias|passeio)
        (se|quando) eu (sumir|morrer|desaparecer|faltar|partir) _ _ (cachorro|cão|gato|gata|
            cadela|gatos|bichos|plantas) (come|comem|fica|ficam|precisa|toma|gosta|vai)
        (decidi que|porque|ninguém sabe que|é que|já sei que) (eu)? vou (mesmo)? morrer ({DAY}|e
            ninguém|em breve)? / {DAY} (eu)? vou (mesmo)? morrer / porque (eu)? vou morrer
        (avisei|disse|falei) (já)? (no|ao|à|na|pro) (trabalho|chefe|emprego|escola|
            patrão) _ não (volto|vou mais) _ _ _ (morrer|matar|fim|morto|nunca mais)
        (não|nunca) (vou|volto a) (precisar|fazer anos|envelhecer|ver (a|o|os) (neve|verão|
            natal|netos)) _ (me mato|morro|acabo|já decidi)
        (comprei|escolhi|separei|passei a ferro) _ (a roupa|o vestido|o fato|o terno) _ (com
            que|que) (vou|quero) (ser enterrad*|que me enterrem|morrer|ir no caixão)
        (último|última|últimos) (jantar|banho|café|cigarro|abraço|beijo|refeição|passeio|almoço|
            pôr do sol|natal|aniversário) (da minha vida|antes de (ir|morrer|partir|acabar|me
            matar|fazer)|e depois (acabou|vou|me mato|pronto|faço|salto))
        (já)? (não há|não tem|não existe) (ninguém|nada) que (me)? (pare|impeça|segure|faça
            mudar|trave|demova) (me)?
        (ninguém|nada) (me)? (vai|pode|consegue) (me)? (parar|impedir|travar|segurar|fazer mudar
            de ideia|demover) (me)?
        (vou|quero|pretendo|penso) (deixar me|me deixar) (morrer|ir|apagar|afogar|morrer de
            fome|ir ao fundo) / (deixo me|me deixo) (morrer|afogar|ir ao fundo|morrer de fome)
        (deixei|parei|vou deixar|vou parar) de (comer|beber|comer e beber) _ (até|para|
            pra) (morrer|acabar|ir|me matar|morrer de fome)
        (vou|estou a|tô|fui) (despedir|me despedindo|despedir me|me despedir) (de|das|dos|da|
            do) (um a um|cada um|todos os|toda a gente) _ (sem|ninguém|antes|eles)
        (chave|chaves) (debaixo|embaixo|no correio|com a porteira|com o porteiro|no
            vaso) _ _ _ (encontr*|acha*|entrar quando|entrarem|corpo)
        (cartão|senha|pin|código|passwords|senhas) _ _ _ _ (vai|vão) (precisar|fazer
            falta) _ (depois|quando) _ (morrer|morte|eu for|for embora|partir)
        (esta|essa|hoje|amanhã) (é|foi|vai ser) (a)? (última vez) que (eu)? (vejo|abraço|beijo|
            durmo|acordo|janto|vi|abracei|deito) {MY} ({KIN}|nesta|nessa|aqui|sol|mar)
    """,
    Meaning.NO_LIFE: """
        (adormecer|dormir|deitar me) _ e (não|nunca|nunca mais|não mais|
            jamais) (mais)? (despertar|acordar|abrir os olhos|levantar)
        (já)? não (quero|queria|desejo) (mais)? (despertar|voltar a acordar|voltar a abrir os
            olhos) / (não|nunca mais) despertar (amanhã|mais|nunca mais)
        (acabad*|arrumad*|quites|de mal) com a vida / decidi (que)? (não|já não|deixar
            de) (vivo|viver|vou viver|quero viver|vivo mais)
        posso (por favor|só|simplesmente|já) morrer / posso morrer (em paz|por favor|de uma vez|
            já|logo)
        só (acaba|para|passa|termina|melhora|vai (acabar|passar|parar|melhorar)|descanso|vou
            descansar|fico bem|vou ter paz|tenho paz) (se|quando|no dia em que|depois
            de) (eu)? (morrer|me matar|estiver mort*|partir|desaparecer|mort*|matar me)
        lugar é (debaixo da terra|no cemitério|no caixão|na cova|a sete palmos|com os
            mortos) / lugar não é (neste|nesse) mundo
        só a morte (é que)? (me)? (pode|vai|há de|consegue)? (me)? (aliviar|salvar|libertar|
            curar|resolver|trazer|dar|alivia|resolve|liberta|acaba|cura|traz)
        não me apetece (mais)? (cá)? (andar cá|estar cá|andar por cá|continuar cá|viver|andar|
            existir) (mais|assim)?
        (estou|tô|tou|ando) a (mais|ocupar espaço|roubar ar) (neste|nesse|no|na) (mundo|terra|
            vida)
        (gastei|acabou|acabaram|esgotei) _ (razões|motivos|forças|vontade) (para|pra|de) (viver|
            continuar viv*|estar viv*)
        (a|uma)? vida (é|tornou se|virou|ficou) (só)? (um fardo|uma condenação|um castigo|
            insuportável|uma tortura|um inferno) _ (quero|que acabe|acabar|sair|morrer|não
            aguento)
        (já)? (faz|há) (tempo|muito tempo|meses|anos) que (eu)? (devia|deveria|era para|
            quero) (estar mort*|ter morrido|morrer|me matar)
        (não|nem) (sirvo|presto|nasci) (para|pra) (viver|estar viv*|esta vida|essa vida|este
            mundo)
        cada (dia|manhã|noite) (viv*|que (eu)? (acordo|vivo|passo viv*)) (é|me) (um castigo|um
            suplício|uma tortura|um inferno|a mais|pesa|dói|uma derrota)
        (viver|existir|acordar) (só)? (por|para|pra) (obrigação|quê|que|sofrer) / já (vivi|
            sofri) (o)? (bastante|suficiente|demais|tudo)
        (se|mesmo que) (eu)? (morresse|morrer) (hoje|agora|amanhã|esta noite|já) _ (era|seria|
            não|ia|melhor|alívio|favor|tanto faz|agradecia|agradeceria|ficava)
        (odeio|amaldiçoo|maldigo) (cada|todo|todos os) (dia|dias|manhã) (em|de)? (que)? (estou
            viv*|acordo|vida|respiro)
        (não|já não|nem) (tenho|me resta|há|vejo) (uma|um)? (única|só|único) (razão|
            motivo) (para|pra|de) (viver|continuar|estar viv*|ficar|acordar|existir)
    """,
    Meaning.BETTER_OFF: """
        (tinham|teriam|vão ter|têm|iam ter|levariam|levavam|tinha|teria|vai ter) (uma)? (vida|
            existência|casa) (mais|muito mais|bem mais) (calm*|sossegad*|fácil|tranquil*|feliz|
            simples|leve)
        (tinham|teriam|iam ter|vão ter) (paz|sossego|descanso|menos (problemas|despesas|
            preocupações|trabalho))
    """,
    Meaning.SELF_HARM: f"""
        (é|foi|como|é esse|é isso|esse é|este é) (o|um|de)? castigo (que)? (eu)? (mereço|
            merecia) / (castigo|punição) que (eu)? mereço
        (belisquei|mordi|esmurrei|soquei|arranhei|esbofeteei|chicoteei|piquei|bati) me (e|tanto|
            tod*|tão|com força|com o punho|com os punhos|com a fivela|com o cinto)
        me (belisquei|mordi|esmurrei|soquei|arranhei|chicoteei|bati) (e|tanto|tod*|tão|com
            força|com o punho|com os punhos|com o cinto)
        (fiz|faço|voltei a fazer|tô fazendo) (uma|umas|a)? (besteira|merda|asneira|cagada|
            asneiras|besteiras) (no|nos|na|nas|com) (meu|minha|meus|minhas)? {LIMB}
        (aguentei|consegui|resisti|segurei) _ _ _ (ontem|hoje|agora|sexta|domingo) _ (caí|cedi|
            fiz) _ (cortei|queimei|corte|cortes|me cortei|lâmina|gilete)
        (tenho|preciso|tento) (que|de)? me (segurar|controlar|aguentar) (muito)? (pra|
            para) não (me)? (cortar|machucar|magoar|queimar|ferir|fazer nada)
        (escrevi|gravei|talhei|risquei|marquei) _ (com)? (a|uma|o)? (lâmina|gilete|faca|
            compasso|x ato|estilete|tesoura) _ (na|no|em) {LIMB}
        (palavra|palavras|nome|inútil|lixo|burra|gorda) _ (na|no|nas|nos) (minha|
            meu)? {LIMB} _ (lâmina|gilete|faca|compasso|estilete|tesoura)
        (vinagre|sal|álcool|lixívia) (nos|nas|em cima dos) (meus)? (cortes|feridas) / (abro|
            abri|reabro|reabri|arranco) (os|as|sempre)? (cortes|pontos|feridas|crostas|
            casquinhas) _ (de propósito|outra vez|de novo|para|pra)
        (me)? (queimo|queimei|queimar|queimando) (me)? _ (com)? (o|a|um|uma)? (isqueiro|cigarro|
            ferro|vela|fósforo|água a ferver|água fervendo|chapinha|babyliss)
    """,
    Meaning.KILL_SELF: """
        (pensando|a pensar|penso|pensei|quero|vontade) (em|de) (me)? (jogar|atirar|jogar me|
            atirar me|me jogar|me atirar|me lançar|lançar me) (lá de cima|daqui|dali|dela|dele|
            disso|de lá|daqui abaixo|da|do|à|ao)?
        (meter|meto|dar|dou|enfiar|enfio|pôr|apontar|botar) (me)? (uma|um) (bala|tiro) (na|nos|
            no|em) (cabeça|miolos|peito|coração|boca|mim|testa|cornos)
        (boto|ponho|pôr|coloco) (um)? (ponto final|fim) (em mim|em tudo isto|nisto tudo|a mim|na
            minha vida|à minha vida)
        (vou|quero|queria|posso|penso em) (me)? (dar|pôr) (um)? fim (em|a|de)? (mim|à vida|na
            vida)?
        (saio|sair|vou sair) (de cena|do jogo|do mundo|deste filme) (de vez|para sempre|pra
            sempre|hoje|amanhã)
    """,
}
