"""Portuguese, of Brazil and of Portugal."""

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

LEXICON = Lexicon(
    elides=False,
    verb_last=False,
    pro_drop=True,
    pauses="mas / porque / embora / contudo / porém / entretanto / então / enquanto / pois",
    common="""
        o / a / os / as / um / uma / uns / umas / e / ou / nem / de / do / da / dos / das / em / no
        na / nos / nas / num / numa / ao / à / aos / às / com / por / pelo / pela / para / pra / pro
        sem / sobre / que / o que / como / quando / onde / quem / se / não / sim / já / mas / porque
        mais / muito / muita / pouco / tudo / todo / toda / todos / nada / algo / ninguém / sempre
        nunca / também / agora / hoje / ontem / amanhã / bem / mal / assim / eu / tu / você / ele
        ela / nós / vocês / eles / elas / me / te / lhe / lhes / meu / minha / meus / minhas / teu
        tua / seu / sua / este / esta / isto / esse / essa / isso / é / são / sou / estou / está
        tô / tá / era / foi / ser / estar / tem / tenho / há / vou / vai / faz / fazer / desde / até
        entre / outro / outra / vez / ainda / só / aqui / lá / mesmo / dia / noite
    """,
    meanings={
        # What the writer wishes, means to do, or cannot do any more.
        Meaning.WANT: """
            quero / eu quero / só quero / queremos / queria / eu queria / só queria / eu só queria
            queria tanto / desejo / desejava / gostaria de / gostava de / eu gostava de / prefiro
            preferia / eu preferia / preferiria / antes queria / antes quero / preciso / preciso de
            precisava / precisava de / mereço / eu mereço / devia / eu devia / deveria / tinha que
            vontade de / com vontade de / muita vontade de / tanta vontade de / vontade enorme de
            tenho vontade de / só tenho vontade de / dá vontade de / dá me vontade de
            me dá vontade de / uma vontade _ de / vontade é de / a vontade é / minha vontade é
            a minha vontade é / tô querendo / estou querendo / ando querendo / to querendo
            querendo / estou a querer / ando a querer / estou com vontade de / apetece me
            só me apetece / me apetece / apetecia me / só me apetecia / estou doid* (pra|para)
            tô a fim de / a fim de / tô louc* (pra|para)
            não quero (mais nada|outra coisa) (senão|a não ser|além de)
            não peço (mais nada|outra coisa) / só (peço|penso) (em|para|pra)?
            tudo o que (eu)? quero é / o que (eu)? (mais)? quero é / a única coisa que (eu)? quero é
            meu único desejo é / o meu único desejo é / o desejo de / desejo de / desejos de
            impulso de / impulsos de / tentação de / tentad* a / quem me deixasse
            não vejo a hora de / mal posso esperar (para|pra) / deixa eu / deixem me / me deixem
            me deixa / deixa me / deixe me / pront* (pra|para|a) / estou pront* (pra|para)
            decidid* a / ânsia de / seria melhor / melhor seria / o melhor era / era melhor
            mais valia / mais vale / melhor é / não me importava de / não me importaria de
            não me importava nada de / quero que / queria que
            (e|que|é que) (quero|kero|queria|desejo|prefiro|preferia|preciso|gostava|gostaria|
                tenho vontade de)
            não me (importava|importaria|importo) (nada)? (que|se|de) / tenho de / tenho que
            tinha de / que (alívio|bom|paz|descanso|sorte|lindo) (seria|era)
            (isso|isto)? é (só|tudo)? (o|a única coisa) que (eu)? (quero|peço|desejo|preciso)
            (dava|daria) (tudo|qualquer coisa|o que fosse) (para|pra|por) / (o|a única
                coisa) que (eu)? mais quero é
            (vivo|estou|ando|acordo|deito) com (uma|muita|tanta)? vontade de / tanta vontade de
            (acordo|vivo|durmo|deito|levanto)? (me)? desejando / a desejar
        """,
        Meaning.WANTED: """
            quis / pensei em / pensava em / tentava / tinha vontade de / tive vontade de / desejei
            me queria / andava a pensar em / estava a pensar em / estava pensando em / sonhava em
            ia
        """,
        Meaning.WILL: """
            vou / eu vou / vou me / vo / vou acabar por / planejo / planeio / tô planejando
            estou planejando / estou a planear / ando a planear / pretendo / decidi / já decidi
            eu decidi / tenho decidido / está decidido / tá decidido / resolvi / tenciono
            estou decidid* a / prestes a / estou prestes a / à beira de / estou por / tô pensando em
            estou pensando em / estou a pensar em / ando a pensar em / fico pensando em / considero
            considerando / a considerar / tô considerando / pondero / a ponderar / ponderando
            me planeio / sou capaz de / era capaz de / capaz de / sinto que vou / acho que vou
            sei que vou / qualquer dia / qualquer hora / um dia destes / só falta / só me falta
            falta pouco (pra|para) / tenho a intenção de / vou tentar / vou conseguir
            ganhar coragem para / coragem (de|para|pra) / tomar coragem (de|para|pra)
            tomei coragem (de|para|pra) / preparad* (pra|para) / hei de / irei / tou a pensar em
            (e|que|é que) vou / estou à beira de / a um passo de
        """,
        Meaning.TRIED: """
            tentei / eu tentei / já tentei / tenho tentado / tentando / a tentar / tento / tentar
            quase que / quase / por pouco não / estive a ponto de / cheguei a / estive quase a
            estive para / estive prestes a / estive perto de / cheguei perto de
            estive a um passo de / fui quase / quase consegui / tentativa de
        """,
        Meaning.CANNOT: """
            já? não consigo / já? não consigo mais / já? não posso / já? não aguento
            já? não guento / já? não aguento mais / já? não suporto / já? não dou conta de
            já? não tenho forças? (pra|para|de) / já? não tenho força (pra|para|de)
            sem forças? (pra|para|de) / já? não tenho coragem de / sem coragem de
            sem coragem (pra|para) / já? não sei como / já? não sou capaz de / incapaz de
            já? não me vejo / já? não tenho ânimo (pra|para|de) / já? não tenho energia (pra|para)
            já? não me restam forças (pra|para) / cansad* demais (pra|para) / está difícil
            tá difícil / custa me / já? não vou conseguir / já? não vou aguentar / é impossível
            já? não dá (mais)? (pra|para) / já? não dá (pra|para) / já? não há como
            já? não tem como / já? não tenho como / já? não tenho mais forças? (pra|para|de)
            sem vontade de
        """,
        Meaning.KEEP: """
            continuar / continuar a / seguir / aguentar / suportar / permanecer / prosseguir / levar
            continuo / continuo a / sigo / aguentar mais / continuar com / seguir com / aturar
            manter me / carregar / voltei a / volto a / tenho voltado a / comecei a / recomecei a
            não paro de / não consigo parar de
            (continuar|seguir) (viv*|vivendo|a viver|a existir|existindo|aqui|cá|a lutar|lutando|
                com vida|a respirar)
            continuar (neste|nesse) mundo / ficar viv*
        """,
        Meaning.HOPE: """
            tomara / tomara que / oxalá / quem me dera / quem dera / espero / espero que / rezo
            rezo (pra|para) / peço a deus / peço a deus (que|pra|para) / peço a deus toda noite
            torço (pra|para) / deus queira que / desejo que / quisera / gostava que / gostaria que
            queria que / quero que / prouvera / quem sabe / imploro / imploro a deus / rogo a deus
            pedindo a deus / a pedir a deus / por favor deus / que deus / rezando (pra|para)
            a rezar (pra|para) / fico torcendo (pra|para) / bem que / era bom que / seria bom se
            peço a (nossa senhora|jesus|meu deus|todos os santos)
            peço à (virgem|vida|nossa senhora) / peço que / que peço é / que peço é que
            só peço que / a única coisa que peço é (que)?
        """,
        Meaning.THINK: """
            penso em / penso / pensando em / pensando / a pensar em / a pensar / pensar em
            tenho pensado em / só penso em / só consigo pensar em / não paro de pensar em
            não deixo de pensar em / fico pensando em / não consigo parar de pensar em
            não consigo deixar de pensar em / penso muito em / penço em / penço
            não me sai da cabeça / não sai da minha cabeça / me passa pela cabeça
            passa me pela cabeça / passa pela minha cabeça / na cabeça / na minha cabeça / à cabeça
            na mente / na minha mente / a ideia de / ideia de / ideias de / ideia* sobre
            pensamento* de / pensamento* sobre / pensamento* em / pensamento em / vontades de
            fantasio / fantasio com / fantasias de / sonho em / sonho com / sonhando em / imagino
            imaginando / a imaginar / me imagino / imagino me / maneira* de / forma* de / jeito* de
            pesquisei (como|formas|maneiras|jeitos) / pesquisando (como|formas|maneiras|jeitos)
            procurei (como|formas|maneiras) / procuro (como|formas|maneiras)
            a procurar (como|formas|maneiras) / procurando (como|um jeito de|formas|maneiras)
            a pesquisar (como|formas|maneiras) / li sobre como / obcecad* com / planos de
            planos (pra|para) / planejo / planejando / a planear / a única saída / única saída
            a única solução / única solução / a única opção / uma saída / só vejo uma saída
            a saída é / a solução é / só me resta / o que me resta / matutando / a matutar
            tenho planejado / me convencer a / convencer me a / todo dia penso em
            ando com ideias de / cabeça cheia de
            (e|que|é que) (penso|penso em|estou pensando em|tô pensando em|estou a pensar em|
                ando a pensar em)
            sonho que / sonho sempre que / sonhar que / pense em / pensasse em / a ideia
            (a|uma)? (forma|maneira) (mais|menos) * de
            (a|uma|alguma|melhor|outra|um|o|melhor)? (forma|maneira|jeito) de
            (o|um|algum)? método (para|pra|de) / métodos (para|pra|de)
            melhor (forma|maneira|jeito) de
            (tenho pensado|penso|pensando|pensar) (muito|várias vezes|muitas vezes|a sério|
                seriamente|às vezes|sempre|demais|bastante|ultimamente|o dia todo) (em|na|no)
            não (encontro|vejo|há|tem|me resta|tenho|acho) (outra|mais|nenhuma outra) (solução|
                saída|opção|alternativa|escapatória) (a não ser|senão|que não seja|além de|exceto|
                sem ser)
            não há (um)? (único|só)? (dia|momento|noite|hora) (em)? que (eu)? não (pense (em|na)|
                me passe pela cabeça)
            não (tem|passa|existe) (um)? (único|só)? (dia|momento|noite|hora) (em|
                sem)? que (eu)? não (pense (em|na)|penso (em|na)|me passe pela cabeça)
            a morte (me)? (ronda|chama|persegue|tenta) / penso no fim / meteu se me na cabeça
        """,
        Meaning.AFRAID_I: """
            tenho medo de / tô com medo de / estou com medo de / ando com medo de / com medo de
            medo de / me dá medo / receio / temo / tenho receio de / tenho pavor de
            tenho medo que eu / me assusta / não sei se (vou|consigo|sou capaz de) / não sei se me
            não confio em mim / não sei do que sou capaz / não sei de que sou capaz
            não respondo por mim / não me controlo / não consigo me controlar
            não consigo controlar me / perder o controle / perder o controlo / perdi o controle
            perdi o controlo / perco o controle / perco o controlo / tô perdendo o controle
            estou a perder o controlo / não tô conseguindo me controlar
            não estou a conseguir controlar me / tenho impulsos de / vontade de / pensamentos de
            imagens de / quase / por pouco não / estive quase a / acho que vou / sinto que vou
            prestes a / fico com medo de / me imagino / imagino me a / cheguei a
        """,
        Meaning.FEEL: """
            me sinto / sinto me / tenho me sentido / me sentindo / a sentir me / eu sou / sou
            estou / tô / to / tou / ando / eu tô / eu estou / me vejo / fico / fiquei / tenho estado
            tenho andado / acordei / acordo / (e|que|é que) (estou|tô|tou|me sinto)
        """,
        Meaning.HAVE: """
            tenho / eu tenho / tive / tenho tido / sinto / vem me / vêm me / me vem / me vêm
            voltaram / voltou / voltei a ter / há / tendo / a ter / estou com / tô com / ando com
            to com / tou com / continuo com / sigo com / surgem / surgiram / começaram / apareceram
            aparecem / me invadem / invadem me / luto com / luto contra / convivo com / de novo com
            outra vez com / me perseguem / perseguem me / me atormentam / (e|que|é que) tenho
        """,
        # Dying and living.
        Meaning.DIE: """
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
            que eu (não existisse|morresse|morra|sumisse|suma|desaparecesse|desapareça|
                não estivesse|morra logo|não acorde|não acordasse)
            não querer (mais)? (viver|estar viv*|estar aqui|estar cá|existir|acordar|continuar viv*|
                estar neste mundo)
            meu coração (pare|parasse|deixe de bater|pare de bater|deixasse de bater)
            me (atropele|atropelasse|esmague|passe por cima|mate|parta) (um|uma|o) (caminhão|
                camião|carro|trem|comboio|ônibus|autocarro|raio|metrô)
            um (caminhão|camião|carro|trem|comboio|ônibus|autocarro|raio) me (atropelasse|atropele|
                esmagasse|matasse|pegasse|levasse|mate|acerte|acertasse)
            (ir ter|me juntar|juntar me|ir embora|ficar|estar) com (o|a)? (meu|minha) (mãe|pai|
                filho|filha|marido|mulher|irmão|irmã|avó|avô|bebê|bebé) (mort*|no céu|que morreu|
                falecid*|que já partiu)
            estar com (o|a)? (meu|minha) (mãe|pai|filho|filha|marido|mulher|irmão|irmã|avó|avô|
                bebê|bebé) mort*
            não acordar (amanhã|mais|nunca mais|nunca)
        """,
        Meaning.LIVE: """
            viver / viver assim / viver mais / viver mais assim / viver neste mundo
            viver nesse mundo / viver com (esta|essa) dor / viver esta vida / viver desse jeito
            viver desta maneira / viver mais um dia / viver nem mais um dia / vivendo / vive mais
            continuar (viv*|a viver|vivendo|a existir|existindo|aqui|cá|neste mundo|nesse mundo|
                a respirar|respirando|nesta vida|nessa vida|com vida)
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
            jogar a toalha / atirar a toalha ao chão / apagar tudo / me apagar / apagar me
            desligar me de vez / desligar tudo / parar com tudo / me desligar de vez
            fazer isso (hoje|logo|agora|já|essa noite|esta noite) / fazê lo (hoje|já|esta noite)
            fazer uma (besteira|asneira|loucura|bobagem|merda|burrada|estupidez|cagada)
            cometer uma loucura / fazer (alguma)? (besteira|asneira)
            fazer algo (comigo|contra mim) / ir embora de vez / ir me embora de vez
            ir embora e não voltar
            (minha|a minha|esta|essa) vida (acabe|termine|acabasse|terminasse|pare)
            (esta dor|essa dor|este sofrimento|esse sofrimento|este inferno|esse inferno|
                esta agonia|este pesadelo|esse pesadelo) (acabe|acabasse|pare|parasse|termine|
                terminasse)
            (fazendo|faça|faço|fizesse|fazer|a fazer) (uma|alguma|qualquer) (loucura|besteira|
                asneira|burrada|merda|parvoíce) (comigo|contra mim)?
            (acabar|terminar) com (tudo|isto|isso) (de uma vez|já|hoje|esta noite|hoje à noite)
        """,
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
            (me)? (dar|dou|meter|meto|enfiar|metendo|dando) (me)? um (tiro|balázio|
                balaço) (na cabeça|nos miolos|na boca|em mim|no peito|na testa)?
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
                imagino me) (atirar me|me atirar|me jogar|jogar me|pular|pulando|saltar|me jogando|
                a saltar|a pular|a atirar me)
            não sei se (pulo|salto|me atiro|me jogo|atiro me|me jogo)
            vou me embora (para|pra) sempre / me vou (para|pra) sempre
            vou embora (para|pra) sempre / parto (para|pra) sempre
            me (autodeletar|autodeleto|deletar da vida|deletar do mundo) / autodeletar me
            (dar)? unalive (em mim|hoje)? / usá (la|lo) em mim
            (quero|queria|querendo|vontade de) morre / é (pra|para) morrer
            (me joguei|me atirei|atirei me|joguei me|me jogar|me jogo|atirar me|atiro me|
                me atirar) (na frente|nos|nas|à frente|para a frente|debaixo|em frente|
                pra frente) (do|da|dos|de um|dum|o)? (metrô|metro|trem|comboio|trilhos|ônibus|
                autocarro|carro|caminhão|camião|carros|linhas)
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
            (tinha|teria) (posto fim|acabado com|tirado|dado fim) (à|a|
                com a)? (minha)? (própria)? vida
            (jogar|atirar|enfiar|bater|espetar) (o|meu|com o) (carro|moto) (contra|num|no|numa|
                para) (um|uma|o|a)? (poste|muro|árvore|caminhão|camião|parede|barranco|precipício)
            (trem|comboio|metrô|metro|caminhão|camião|ônibus) _ (para|pra|e) (me)? (atirar|jogar|
                pular|saltar|lançar|me atiro|atiro me|me jogo|meter me) (me)?
            (vou|estou prestes a|tô prestes a|estou a ponto de) (pular|saltar|me jogar|me atirar|
                atirar me|jogar me)
            (amanhã|hoje|esta noite|hoje à noite|na segunda|na sexta|no domingo) _ _ _ (me enforco|
                enforco me|me mato|mato me|suicido me|me suicido|dou um tiro em mim)
            (vou|posso|ainda vou|acabo|acabarei|acabaria) (acabar|terminar)? (me matando|a matar
                me|por me matar|por matar me|me suicidando|me enforcando|mort*)
            (beber|tomar|engolir|bebo|tomo|bebi|tomei) (o|a|um|uma)? (lixívia|água sanitária|
                raticida|chumbinho|veneno|herbicida|soda cáustica|veneno de rato)
            (meter|enfiar|pôr|colocar) a cabeça (no forno|na corda|no laço|na forca|num saco)
            quase (pulei|saltei|me joguei|me atirei|atirei me|me matei|me enforquei) (do|da|de|
                hoje|ontem)?
            (penso|quero|vou|ando a pensar) (em)? (atirar me|jogar me|me atirar|me jogar|lançar
                me) (com o carro|da|do|de|para a linha|pra linha)
            decidid* a (morrer|me matar|matar me|partir|acabar) / alguém me (dá|dê|desse|
                mete) um tiro / que alguém me (dê|desse) um tiro
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
        # Others without me.
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
        # Hurting oneself.
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
            fazer me cortes / me fazer cortes / os cortes / cortes / a gilete / a lâmina
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
            (voltei|volto|voltando|tenho voltado|recomecei|recaí|tornei|comecei de novo|
                voltei outra vez) (a|em|com|pra|com a|para) (me)? (cortar|machucar|mutilar|magoar|
                queimar|ferir|lâmina|gilete|automutilação|cortes|automutilar|autolesão|gilette|
                arranhar) (me)?
            recaí (nos|com os|na|com a|e) (cortes|automutilação|gilete|lâmina|me cortei|cortei me|
                autolesão)
            recaída (nos|com os|na) (cortes|automutilação|autolesão)
            (voltei|volto) (aos|para os|pros) cortes
            (me)? (cortei|corto|cortando|rasguei|risquei|lanhei|retalhei|tenho cortado|
                ando a cortar) (me)? (os|as|meus|minhas|a|o|meu|minha|nos|nas|no|na) (meus|
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
                machucando) (mesma|mesmo)? (de propósito|escondid*|às escondidas|com gilete|
                com a gilete|com lâmina|com a lâmina|com estilete|no banheiro|quando tô mal|
                quando fico mal|pra aliviar|pra sentir|toda noite|todo dia|todos os dias|sozinh* no)
            (corto|cortei|magoo|magoei|queimo|queimei|firo|feri|arranho|arranhei) me (de propósito|
                escondid*|às escondidas|com uma lâmina|com a lâmina|com uma gilete|com lâminas|
                na casa de banho|para aliviar|para sentir|todas as noites|todos os dias|
                a mim própri*|a mim mesm*)
            (faço|fiz|ando a fazer|tenho feito|fiz mais|fiz novos) (me)? cortes
            cortes (novos|frescos|recentes|nos braços|nos pulsos|nas pernas|nas coxas|no braço|
                no pulso|na coxa)
            (escondo|tapo|a esconder|escondendo) (os|as|meus) (cortes|marcas dos cortes|cortes com|
                marcas da gilete)
            machuco a mim mesm* / magoo a mim (própri*|mesm*) / castigo o (meu)? corpo
            desconto no meu corpo
            (dou|dei|dar|me dou) (socos|murros|soco|murro|tapas|bofetadas|chapadas) (em mim|
                nas minhas|na minha|no meu|nos meus|a mim)
            bato (com)? a (minha)? cabeça (na|contra|numa|nas)
            (voltei|volto|comecei) a me (corta|machuca|queima)
            (deixei|deixar|parei|deixo) de (comer|tomar a insulina) (para|pra) (me)? (castigar|
                punir|magoar|machucar|morrer) (me)?
            (cravo|enfio|espeto|cravei|enfiei) (me)? as unhas (até|nos|na|em mim|no)
            (machuco|magoo|firo|queimo|arranho|furo|espeto|mordo|lanho|marco) (me)? (os|as|o|
                a)? (meus|minhas|meu|minha)? (braço*|pulso*|perna*|coxa*|antebraço*|pele)
            (meus|os meus) cortes / (cortes|feridas|marcas|queimaduras) que (eu)? (mesm*|
                própri*)? (me)? (faço|fiz|tenho feito)
            (tapo|cubro|escondo|cobrir|tapar|esconder) (os|as|meus|minhas) (meus|minhas)? (braços|
                pulsos|coxas|cortes|cicatrizes|marcas) (com|para|pra|debaixo|por causa)
            (manga comprida|mangas compridas|manga longa|pulseiras|moletom|casaco|
                faixa) _ _ _ _ (cortes|cicatrizes|marcas)
            (apago|apaguei|apagava|apagando|a apagar|apagar) (o|um|os|as)? (cigarro|cigarros|beata|
                beatas|bituca|bitucas|charro) (na|no|nos|nas|em) (minha|meu|meus|minhas|mim|pele|
                braço|braços|perna|mão|pernas|coxa)
            não (consigo|posso|sei) (parar de|deixar de) (me)? (cortar|machucar|magoar|mutilar|
                automutilar|queimar|arranhar|bater|ferir) (me)?
            (preciso|necessidade|vontade|urgência|morro de vontade) (de|que)? (me)? (cortar|
                machucar|magoar|mutilar|automutilar|queimar|arranhar|ferir|sangrar) (me)?
            (alívio|calma|paz|melhor|tranquil*|bem) _ _ (ver|vejo|sai) (o|meu)? (sangue|sangrar)
            (me cortar|cortar me|me machucar|magoar me|me queimar|queimar me|me ferir) (me|é a
                única coisa que me|é o que me|é a única coisa que|só isso me) (alivia|acalma|
                relaxa|ajuda)
            (passo|passei|passando|enfio|enfiei|cravo|cravei) (a|o|uma|um) (lâmina|gilete|navalha|
                tesoura|estilete|vidro|agulha|compasso|faca|alfinete) (no|na|nos|nas|em) (meu|
                minha|meus|minhas|mim|braço|braços|pulso|pulsos|perna|pernas|coxa|coxas|pele)
            (dou|dei|dando|a dar|me dou) (socos|murros|soco|murro|tapas|bofetadas|chapadas|
                estalos) (na|no|nas|em|à|com a) (minha|meu|minhas|mim)? (cabeça|própri*|cara|
                pernas|barriga|mim|rosto)
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
            (raspo|arranco|arranho|belisco|mordo|coço) (me)? _ _ _ _ até (sangrar|sair sangue|
                fazer sangue|tirar sangue)
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
        # Means and plans.
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
            corda / a corda / uma corda / laço / forca / arma / a arma / uma arma / pistola
            revólver / caçadeira / espingarda / lâmina / gilete / navalha / estilete / veneno
            raticida / chumbinho / veneno de rato / hélio / gás / o gás / ponte / a ponte / varanda
            sacada / terraço / laje / telhado / viaduto / penhasco / falésia / os trilhos
            trilhos do (trem|metrô) / a linha do comboio / linha do comboio / linha do trem
            linha do metro / plataforma / parapeito / beiral / beirada / a beira / janela do
            uma bala / balas / nó / cinto no pescoço / soda cáustica / lixívia / agrotóxico
            herbicida / precipício / abismo / lâminas / cordas / armas / navalhas
            (o)? mirante / (o)? topo do prédio / (o)? último andar / (o)? miradouro
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
        Meaning.PLAN: """
            (já)? sei (exatamente|exactamente|bem)? (quando|como|onde|o dia) (e|ou) (quando|como|
                onde|com o que|com que|a que horas) _ (fazer|faço|fazê lo|vou|vai ser|será|farei)?
            (já)? sei (exatamente|exactamente|bem)? (quando|como|
                onde) (é que)? (eu)? vou (fazer isso|fazê lo|me matar|morrer|me suicidar|acabar|
                fazer|partir|embora|pôr fim)
            (já)? sei (exatamente|exactamente|bem)? (o dia|
                a hora) em que (é que)? (eu)? vou (fazer isso|fazê lo|morrer|me suicidar)
            (já)? sei (exatamente|exactamente|bem)? (o dia em que|
                a hora em que) (é que)? (eu)? vou me matar
            (já)? sei (exatamente)? (o dia em que|a hora em que) (é que)? (eu)? vou (acabar|fazer)
            (já)? sei (exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? vou (acabar|fazer|
                partir|embora|pôr fim)
            (já)? sei (exatamente)? (o dia|a hora) em que (é que)? (eu)? vou (partir|embora|pôr fim)
            (já)? sei (exatamente|exactamente|bem)? (quando|como|onde|o dia em que|
                a hora em que) (é que)? (eu)? me mato
            (já)? sei (exatamente|exactamente|bem)? (quando|como|onde) (é que)? (eu)? (vai ser|será|
                quero morrer|faço isso|o faço|o vou fazer|o farei|me vou)
            (já)? sei (exatamente|exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? (vai ser|
                será|quero morrer|o vou fazer|o farei|me vou)
            (já)? sei (exatamente)? (o dia em que|a hora em que) (é que)? (eu)? (faço isso|o faço)
            (já)? sei (exactamente|bem)? (o dia|a hora) em que (é que)? (eu)? (faço isso|o faço)
            (já)? (escolhi|marquei|decidi|planejei|planeei|pensei|tenho|defini) (o dia|a data|
                o lugar|o sítio|o local|a forma|a hora|o método|a maneira|o jeito|a ponte|
                a noite) (e|de|para|pra|em que|que|certo|certa|da) _ (como|morrer|partir|fazer|ir|
                hora|lugar|local|método|isso|vou|sítio|data|minha morte)?
            (já)? (escolhi|marquei|defini) (o dia|a data|o método|a data da minha morte|o lugar|
                o sítio|a ponte|o prédio|a forma|a hora)
            tenho (um|o|meu|o meu)? plano (para|pra|de|feito) (me matar|matar me|morrer|acabar|
                me suicidar|ir embora|partir|desaparecer|sumir|pôr fim|tirar|pôr termo|deixar)
            tenho (um)? plano (e|pra|para) (data|uma data|vou|hoje|esta noite|essa noite|como|
                cumpri)
            (já)? tenho (a)? data (marcada|certa|definida|escolhida) (para|pra) (morrer|partir|
                acabar|ir|o fim|isso|isto)
            (já)? tenho (o)? (método|dia marcado|dia escolhido)
            tenho tudo (planeado|planejado|pensado) (para|pra) _ (morrer|fazer|acabar|partir|ir)
            (hoje|esta noite|essa noite|amanhã|sábado|no sábado|domingo|no domingo|sexta|na sexta|
                segunda|na segunda|à meia noite|desta vez|dessa vez|
                no fim de semana) (eu)? (sim)? (me mato|mato me|faço isso|é que é|é o dia de morrer|
                morro|me suicido|ponho fim|termino com tudo|dou fim|parto)
            (hoje|esta noite|essa noite|amanhã|sábado|no sábado|domingo|no domingo|sexta|na sexta|
                segunda|na segunda|à meia noite|desta vez|dessa vez|
                no fim de semana) (eu)? (sim)? acabo com (isto|tudo|isso|a minha vida|minha vida)
            é hoje que (eu)? (me mato|morro|acabo|faço|vou|me vou)
            hoje (eu)? (faço|termino) (isso|com isso|tudo)
            desta vez (não)? (falho|vou falhar|vai dar certo|vai resultar|vou conseguir|é a sério)
            dessa vez (não)? (falho|vou falhar|vai dar certo|vou conseguir|é pra valer)
            da próxima (vez)? não (falho|vou falhar|erro)
            vou (fazer isso|fazê lo) (hoje|esta noite|essa noite|agora|já|amanhã|de verdade|mesmo)
            amanhã (a esta hora|essa hora|a essa hora|nessa hora|por esta hora)? (eu)? (já)? (morri|
                estarei mort*|estou mort*|já não estarei|já não estou cá|não tô mais aqui|
                não existo|não acordo|não existirei|vou estar mort*|tô mort*|já não vou cá estar|
                não estou viv*|vou tá mort*|não amanheço)
            amanhã já (morri|não|estou mort*|tô mort*) (estarei|estou|existo|vou estar|acordo|
                cá estou)?
            (daqui a pouco|logo|em breve|daqui a nada|daqui a bocado) (eu)? (já)? (não estou|
                não tô mais aqui|não tô|não estarei|não estou cá|tô mort*|estarei mort*|estou mort*|
                não vou estar)
            (é|esta é|essa é|hoje é|hoje foi|será|vai ser) (a)? (minha)? última (noite|vez que|
                noite viv*|noite aqui|noite com vida|noite cá|noite neste mundo)
            minha última noite (viv*|neste mundo|nesse mundo|aqui na terra|com vida|na terra)
            (o)? (meu)? último dia (de vida|viv*|neste mundo|nesse mundo|na terra|com vida)
            (minhas|as minhas) últimas horas / meus últimos dias (de vida|aqui na terra|viv*)
            já (fiz|tomei) (a)? (besteira|merda|cagada|asneira|algo|uma coisa|alguma coisa|
                burrada) (e|não|daqui|desculpa|comigo|adeus)?
            (já)? não (há|tem|dá) (mais)? (volta atrás|como voltar atrás|como voltar|
                pra voltar atrás|retorno)
            já está feito e
            (espero|aguento|vou esperar) (só)? _ (passar|até) _ (e|aí|depois|
                e depois) _ (eu)? (parto|me mato|morro|vou embora|acabo|me vou|sumo|desapareço|
                mato me|vou me embora)
            (comprei|arranjei|preparei|amarrei|pendurei|arrumei|já tenho|consegui|separei|
                encomendei|atei) (a|uma|o|um) (corda|nó|laço|veneno|chumbinho|raticida|forca|arma|
                pistola|revólver|lâmina) (hoje|ontem|para|pra|e|pronta|pronto|carregada|no|na|já|
                separad*)?
            (a|uma) (corda|arma|pistola|lâmina|gilete) (já)? (está|tá|comigo|carregada|pronta|
                na minha mão|ao meu lado|na gaveta e) _ (pronta|amarrada|na mão|comigo|carregada|
                atada|pendurada|ao meu lado|à minha frente|na minha frente|na mesa|separada)?
            (estou|tô|tou|sentad*|parad*|em pé|subi) (aqui)? (em cima|no meio|na beira|à beira|
                no parapeito|na beirada|no alto|no topo|na ponta) (da|do|de|desta|dessa|dum|duma|
                de um|de uma) (ponte|prédio|viaduto|telhado|terraço|varanda|sacada|laje|janela|
                penhasco|precipício|falésia|linha|plataforma)
            (estou|tô) (aqui)? (na|no|em cima da|sentad* na|parad* na) (ponte|viaduto|parapeito|
                linha do comboio|linha do trem|trilhos|beirada|sacada do) (e|olhando|a olhar|
                pensando|sem|prest*|com)
            (pesquisei|procurei|vi|li|pesquisando|fui ver|andei a ver|quero saber) (na internet|
                no google)? (quantos|quantas|qual a dose|que dose|a dose) _ (morrer|matar|letal|
                precisa|preciso|bastam|chegam)
            (ando|estive) a ver (na internet|no google)? (quantos|quantas|que dose|
                a dose) _ (morrer|matar|letal)
            (ando a ver|estive a ver) (na internet|no google)? qual a dose _ (morrer|matar|letal)
            (ando a ver|estive a ver) (na internet|no google)? (quantos|quantas|qual a dose|
                que dose|a dose) _ (precisa|preciso|bastam|chegam)
            dose letal
            (quantos|quantas) (comprimidos|remédios|gotas|cartelas|caixas) _ (morrer|matar|
                não acordar|apagar de vez)
            (comprimidos|remédios|medicamentos|calmantes|medicação) (guardad*|escondid*|juntad*|
                separad*|acumulad*) (na gaveta|pra|para|e|há|no|na|debaixo)?
            (quando|assim que|logo que) _ (saírem|sair|dormirem|adormecerem|forem|
                estiver sozinh*) _ (eu)? (vou fazer|faço|me mato|mato me|acabo)
            (decidi|decidido) que * (vai ser|será|é) (o)? (meu)? último dia
            (arma|pistola|caçadeira|espingarda|revólver) _ _ carregad*
            (quantos|quantas) (comprimidos|remédios|gotas|cartelas) (são|é|seriam)? (precisos|
                preciso|necessários|bastam|chegam) (para|pra) (morrer|me matar|matar)
            sei de que (ponte|janela|prédio|varanda|andar|árvore|viaduto)
            só (me)? falta (fazê lo|fazer isso|fazer)
            (engoli|tomei|traguei|mandei) (um|uma|o|a|duas|dois|três) (lamela|cartela|caixa|frasco|
                vidro|blister) (inteir*|tod*|complet*|chei*)
            (estou|tô|tou) (na|em cima da) (linha|linha do comboio|linha do trem) (à espera|
                esperando)
            (decidi|escolhi) (o lugar|o dia|a hora|a data) (e|da|de) _ (minha morte|morrer|hora|dia|
                data|lugar)
            (subi|estou|tô) (ao|no|para o) (parapeito|beiral|topo do prédio)
            (escolhi|decidi|já sei) como (morrer|me matar|matar me|partir|vou morrer)
            (já)? (tenho|marquei|escolhi|defini|decidi) (a|uma|o)? (data|dia) / marquei (o dia|a
                data) no calendário
            (amanhã|hoje|sexta|segunda|domingo|sábado|esta noite|hoje à noite) é (o dia|a noite|o
                grande dia|o meu dia|a data) _ _ _ (pronto|preparado|decidido|planejado|ninguém)
            (já)? sei (o|a) (dia|data|lugar|sítio|hora|jeito|ponte) (e|falta|já)
            tenho tudo (calculado|cronometrado|ensaiado|estudado|previsto|pronto|decidido|
                planejado|planeado|pensado|preparado) _ _ _ (ninguém|encontrar|a tempo|desconfia|
                para ir|pra fazer|esta noite|amanhã|só falta|falta pouco)
            tenho (o|um|meu|o meu) plano (pronto|feito|montado|completo|preparado|há|de como|
                decidido|b) / tenho um plano e (não|sei|vou)
            ninguém (me)? (vai|vão) (me)? (encontrar|achar|parar|impedir|salvar) (a tempo|até|
                desta vez|dessa vez)?
            (para|pra) (que)? (ninguém|não) (me)? (encontrar|encontre|encontrem|achar|ache|salvar|
                salve|impedir|impeça|parar) (me)? (a tempo|nem|nunca)?
            não quero que (os|as|o|a)? (meus|minha|meu|minhas|eles|ela) _ me (encontrem|encontre|
                achem|ache)
            (quando|assim que|enquanto|depois que|mal|logo que|agora que) _ _ _ (dormir|dormirem|
                sair|saírem|for|forem|deitar|deitarem|viajar|viajarem|estiver sozinh*|ficar
                sozinh*|estiverem a dormir|trabalho) _ _ (eu)? (faço|vou fazer|faço isso|farei|me
                mato|mato me|me enforco|me jogo|atiro me|salto|pulo|me suicido|tomo tudo|é a hora|
                vai ser a hora|acabo com tudo)
            (vão|vai|saem|viaja|viajam|dormem|não vai estar|não estarão|vou ficar sozinh*|fico
                sozinh*) _ _ _ _ (aproveito (para|pra)|vou aproveitar (para|pra)|é quando) (fazer|
                o fazer|fazê lo|me matar|isso|acabar|vou fazer)
            (aproveito|vou aproveitar) (para|pra|e) (fazer isso|fazê lo|o fazer|me matar|faço isso|
                acabar com)
            (reservei|aluguei|marquei|arranjei) (um|uma) (hotel|quarto|casa|airbnb|
                pousada) _ (para|pra) (fazer|o fazer|fazê lo|morrer|me matar|isso)
            (para|pra|quero|vou|prefiro) (fazer|fazê lo|o fazer|fazer isso) (longe|sozinh*|sem que|
                antes que|onde ninguém)
            (hoje|hoje à noite|esta noite|essa noite|amanhã|esta madrugada|essa madrugada) (mesmo|
                sim|finalmente|é que)? (eu)? (faço|vou fazer isso|faço isso|o faço|vou fazê lo|
                acabo com|acaba tudo|termina tudo|tudo acaba|tudo termina|vou embora pra sempre)
            ((na|no)? (segunda|terça|quarta|quinta|sexta|sábado|domingo) (feira)?|amanhã|hoje|
                daqui a # dias|semana que vem) (já)? (acaba|termina|vai acabar|vai terminar|acabou|
                terá acabado) (tudo|esta dor|essa dor|minha dor|a dor|o sofrimento|o meu
                sofrimento|este pesadelo|tudo isso|isto tudo|a minha vida|minha vida)
            sei (muito bem|bem)? onde (é que)? _ _ (guarda|tem|esconde|está|guardam|estão|arranjar|
                comprar|fica|vendem) _ (arma|pistola|espingarda|caçadeira|veneno|corda|revólver|
                chumbinho|balas)
            (tenho|guardo|arranjei|consegui|comprei|carreguei|peguei|encontrei|roubei|peguei
                emprestad*|fui buscar) (guardad*|escondid*|carregad*|aqui|à mão)? (a|o|uma|
                um) (espingarda|caçadeira|pistola|revólver|arma|forca|corda) (do|da|de|e|carregad*|
                que|no|na|para|pra|com|escondid*|guardad*|pronta|debaixo|atada)
            (a|o|uma|um) (espingarda|caçadeira|pistola|revólver|arma|corda|forca) (está|tá|já está|
                já tá) (carregad*|pront*|pendurad*|amarrad*|atad*|debaixo da cama|no armário|na
                gaveta|no carro|na mochila)
            (já)? (escrevi|tenho escritas|deixei escritas|terminei|acabei|terminei de escrever|
                acabei de escrever|tenho prontas|estou escrevendo|estou a escrever) (já)? (as|
                todas as|minhas|as minhas) cartas
            (as|minhas|umas) cartas (estão|já estão|tão) (escritas|prontas|feitas|na gaveta|no
                envelope|no cofre)
            (cartas|carta|bilhete) _ _ _ (na gaveta|numa gaveta|no cofre|no envelope|debaixo (do
                travesseiro|da almofada|do colchão|da cama))
            (já)? (escrevi|deixei|redigi|tenho|terminei|assinei) (já)? (o|meu|o meu) bilhete
            (deixei|deixo|vou deixar|escrevi) (uma carta|um bilhete) _ _ _ (quando me (acharem|
                encontrarem)|explicando tudo|a explicar tudo|pedindo perdão|a pedir perdão|para
                entenderem|me despedindo|a despedir me)
            (carta|bilhete|envelope|vídeo|mensagens) (para|pra) (quando|depois que|depois
                de) (eu)? (já não|não|me|morrer|partir|for|ter ido|me for) _ (estiver|encontrarem|
                acharem|embora)?
            (programei|deixei programad*|agendei) (as|umas|a|uma|minhas) (mensagens|mensagem|
                postagens|emails)
            (medi|calculei|estudei|testei|fui ver|conferi) (a altura|a ponte|a viga|a queda|a dose|
                os horários do (trem|comboio)|o lugar|o sítio|se a viga aguenta)
            (pesquisei|procurei|vi|busquei|ando a ver|li) (na internet|no google|na net|
                online)? (quanto tempo|como é|como se|quantos|quantas|qual a dose|que dose|a
                melhor forma de) _ _ (morrer|morre|morrer enforcad*|matar|se matar|suicidar|se
                enforcar)
            (fui|vim|subi|cheguei|estou|tô|caminho|vou|dirigi|conduzi|volto|tou) (à|na|no|a|até a|
                até à|até o|pra|para a|numa|em cima da)? _ (ponte|terraço|penhasco|telhado|laje|
                viaduto|parapeito|trilhos|linha|falésia|precipício) _ _ _ _ (pular|saltar|me jogar|
                me atirar|atirar me|pulo|salto|me jogo|olhando pra baixo|olhando para baixo|a
                olhar para baixo|acabar com tudo|não volto)
            (passei|estou|tô|pulei|saltei) (para o|pro|do) (outro lado|lado de fora) (da|
                do) (grade|parapeito|corrimão|guarda corpo|barreira)
            (tenho|pus|ponho|coloquei|botei) (a|o)? (corda|arma|pistola|lâmina|gilete|navalha|cano|
                faca) (no|na|ao|à|contra a|em volta do) (pescoço|boca|têmpora|cabeça|pulso|pulsos)
            não (vou|chego|pretendo) (chegar|passar)? (a|ao|até|de|do|da|desta|deste) (amanhã|
                semana que vem|fim do mês|natal|meu aniversário|hoje|noite|ano|mês|domingo|segunda)
            (desta|deste|dessa|desse) (mês|ano|semana|noite) não passo
            (pedi|disse) (à|ao|pra|pro|para a|para o|a) (minha|meu)? * que (cuide|cuidasse|fique
                com|ficasse com|cuidar|ficar com|tome conta) _ _ (cachorro|cão|gato|gata|filhos|
                meninos|mãe|cadela) _ _ (não vou|não vou cá estar|não estiver|quando eu|se eu|vou
                embora)
            (pedi|disse) (à|ao|pra|pro|para a|para o|a) (minha|meu)? (vizinha|irmã|mãe|amiga|tia|
                irmão|vizinho)? (que|pra|para) (cuide|cuidasse|fique|ficasse|cuidar|ficar|tome
                conta) _ (com|do|da|dos) (o|a)? (cachorro|cão|gato|gata|filhos|meninos|mãe|
                cadela) porque eu não
            (esperar|espero|aguentar|aguento|vou aguentar) (que|até que|até|só|passar) _ _ _ (e|
                depois|aí|então) _ (me mato|mato me|vou embora desse|me suicido|faço isso|sumo|
                acabo com)
            (tomo|vou tomar|engulo|mando) (os|as) (#|quarenta|cinquenta|sessenta|trinta|vinte|cem|
                noventa|todos) (e pronto|e acabou|e já era|e adeus|de uma vez)
            nesse (dia|fim de semana|momento) (é que)? (eu)? (faço|vou fazer|me mato|vou embora|
                vai ser)
            (está|tá) tudo (pronto|preparado) _ (só)? falta (escurecer|anoitecer|dormirem|a
                coragem|a noite|fazer|eu)
            (dose|quantidade) (mortal|letal|fatal) / (a|uma) mangueira _ (carro|escape|garagem)
            mangueira (no|do|ao) (cano de)? (escape|escapamento)
            (vou|estou|tô|tou) (a)? caminho (da|do) (ponte|viaduto|penhasco|falésia|linha|trilhos|
                terraço)
            amanhã (já)? (me vão|vão me|vão) (encontrar|achar) (me)? (mort*|enforcad*)?
            (estou|tô|tou|parad*|sentad*|deitad*) (parad*|sentad*|deitad*|em pé)? (nos trilhos|na
                linha do (trem|comboio)|na linha férrea|na beira (do prédio|da ponte|do terraço))
            (já)? (decidi|escolhi|sei|planejei) como e (quando|onde)
            (comprei|arranjei|consegui|juntei) (#|duas|três|quatro|várias|muitas) (caixas|cartelas|
                lamelas) de _ _ _ _ _ _ (hoje à noite|esta noite|hoje|amanhã|chega|acabar|pôr fim)
            (comprei|arranjei|consegui) * caixas de * e (uma|duas|outra) de
            não (vou|acho que vou|pretendo|acho que) (chegar|chego|chegue) (lá|ao natal|até o
                natal|viv*|ao fim do ano|ao verão)
            porque (eu)? (já)? não (vou|pretendo) (chegar lá|estar aqui|estar cá|estar viv*)
            (espero|vou esperar|esperar|à espera) (que)? (a|o|os|as)? (minha|meu|meus)? * (ir|sair|
                dormir|irem|saírem|dormirem|saia|durma|vá) _ _ (e|para|pra) (me|eu|faço|fazer|
                pular|saltar)
            (vou embora|vou me embora|saio) (hoje|esta noite|amanhã)? (e)? não (volto|vou
                voltar) (mais|nunca mais)? _ (cuida|cuide|cuidem|adeus|perdão|perdoa)
            (escrevi|mandei|gravei) _ _ (me despedindo|a despedir me|para me despedir|pra me
                despedir)
            (deixei|gravei|deixo) (um|os|uns)? (vídeo|vídeos|áudio|áudios) (pros|para os|pra|para|
                aos|ao) _ (explicando|a explicar|me despedindo|quando|para quando)
            (o cinto|o lençol|o fio|a gravata|o cabo) _ _ (na porta|na viga|no teto|no tecto|no
                pescoço|no ventilador)
            (me despedi|despedi me) (de|dos|das|da|do) _ (agora|já|finalmente|enfim) (é|posso|
                vou) (descansar|ir|partir)
            (na garagem|no quarto|no carro) tenho (a|o|uma|um) (mangueira|corda|arma|pistola|
                veneno)
            (a)? data é (dia|o dia|amanhã|hoje) _ _ (já|comprei|tenho|pronto)
            (amanhã|hoje|esta noite|hoje à noite|na (segunda|terça|quarta|quinta|sexta)|no (sábado|
                domingo)) (já)? (acabo|termino|vou acabar|ponho fim) (com|a) (isto|isso|tudo|tudo
                isso|isto tudo|a minha vida|essa dor|esta dor)
            (daqui a|em) (#|um|uma|duas|dois|três|poucas|umas|uns|algumas) (horas|hora|minutos|
                dias|pouco|semana) (já)? (tudo)? (terá (acabado|terminado)|vai ter acabado|acabou|
                acaba|estarei mort*|não estarei|não estou) (tudo|cá|aqui|mais)?
            (instruções|música|dinheiro) (pro|para o|do) meu (enterro|funeral|velório)
            (tranquei|fechei) (a porta|o quarto|a casa) _ _ _ _ _ (comprimidos|remédios|corda|
                pistola|arma|lâmina|gilete|gás|frasco)
            (achei|encontrei|escolhi|já tenho|vi) (o|um|meu) (lugar|sítio|local) (perfeito|ideal|
                certo|onde ninguém|onde não passa|pra fazer|para o fazer|pra morrer)
            sei (com|de|em|desde) que (viga|corda|galho|ponte|andar|árvore)
            (esta noite|hoje|amanhã) (vou me|me vou|vou) (em paz|daqui pra sempre|deste mundo|
                desse mundo|para o céu|com deus|ter com (o|a) (meu|minha))
            (fiquei|estou|tô) em paz com (deus|todos|a família|minha família)
            (tô|estou|tou) com (a|uma|o) (faca|arma|pistola|lâmina|gilete|corda|navalha) (no|na|ao|
                nas|apontad*) (pulso|pescoço|mão|cabeça|pulsos|peito|boca|cara)
            (dei|entreguei|levei) (o|a) (meu|minha) (gato|gata|cão|cachorro|
                cadela) _ _ _ porque (eu)? não vou (cá)? estar
            (vou ter|terei|tenho) (a|o|toda a)? (noite|dia|casa|fim de semana|tempo) (toda|todo|
                só)? (pra|para) (fazer|o fazer|fazê lo|fazer isso)
            (pra|para) (entrarem|me tirarem|acharem) _ quando (eu)? (já)? (não estiver|tiver ido|
                for)
            (carta|bilhete) (feit*|escrit*|pront*) / nem amanhã nem nunca (mais)? / não (vou|
                pretendo) (voltar|regressar) viv*
            (passagem|bilhete) (só)? de ida _ _ (não (vou)? (voltar|volto|regresso)|sem volta|pra
                sempre|para sempre)
            (decidi|escolhi|já decidi|tenho|marquei) (a|o) (hora|dia|data) (três|às|é|será|amanhã|
                dia) / (dose|seringa) (pronta|preparada|carregada|cheia)
            (vedei|tapei|fechei|selei) (as janelas|as frestas|a cozinha) / (me despedi|despedi
                me) (do|da) (cachorro|cão|gato|gata|casa) _ _ _ _ (pront*|agora sim|hoje|amanhã|ir)
            deixo tudo (assinado|arrumado|pronto|pago|resolvido) _ _ _ _ _ quando (eu)? (faltar|já
                não|não estiver|morrer|for)
        """,
        Meaning.FAREWELL: """
            carta* de despedida / a carta de despedida / uma carta de despedida / carta* de adeus
            carta* de suicídio / carta suicida / bilhete* de despedida / bilhete* de suicídio
            bilhete* de adeus / nota de suicídio / nota de despedida / mensagem de despedida
            mensagens de despedida / mensagem de adeus / vídeo* de despedida / áudio* de despedida
            texto de despedida / minha despedida / a minha despedida / é a despedida / última carta
            minha última carta / a minha última carta / últimas palavras / minhas últimas palavras
            último adeus / um adeus
            cartas (pros|para os|aos|pra cada|para cada|pra minha|para a minha|à minha|pros meus|
                aos meus|para os meus) (meus|um|uma|filhos|pais|mãe|filha)?
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
            (quando|se) (leres|ler|lerem|você ler|vocês lerem|estiver a ler|estiveres a ler|
                estiver lendo|estiverem lendo|vires|você ver|receber|receberem|receberes) (isto|
                isso|esta|essa|este|esse) (mensagem|carta|texto|bilhete)?
            se (está|estás|estão|você está|você tá|tá) (a ler|lendo) (isto|isso|esta|
                essa) (é porque|já|carta|mensagem|eu já)
            adeus a todos / adeus a todas / adeus mundo / adeus mundo cruel
            adeus (para|pra) sempre
            adeus (meus|minha|meu) (filhos|filha|filho|família|amores|amor|mãe|pai|queridos|amigos)
            adeus família
            adeus _ (obrigad* por tudo|obrigad* por tentar*|perdão|me perdoa*|perdoem me|perdoa me|
                desculpa|desculpem|não aguento|amo vocês|amo vos|amei vos|gosto muito de vocês)
            (obrigad* por tudo|perdão por tudo|desculpem por tudo|desculpa por tudo|amo vocês|
                amo vos|gosto muito de vocês|perdoem me|me perdoem) _ adeus
            (perdão|perdoa me|perdoem me|perdoem|desculpa|desculpem|desculpe) (pelo|por|o|
                do) (o)? (que|aquilo que) (vou fazer|eu vou fazer|estou prestes a fazer|
                estou para fazer)
            (perdoai me|me perdoa|me perdoem|perdoa|me desculpa|me desculpem|perdoe me|
                me perdoe) (pelo|por|o|do) (o)? (que|aquilo que) (vou fazer|eu vou fazer)
            (perdoai me|me perdoa|me desculpa|me desculpem|me perdoem|perdoa|perdoe me|
                me perdoe) (pelo|por|o|do) (o)? (que|aquilo que) estou (prestes a|para) fazer
            (perdão|perdoa me|perdoem me|me desculpa|me desculpem|me perdoem|perdoa|desculpem|
                desculpe) (pelo|por|o|do) (o)? (que|aquilo que) (irei|tô prestes a) fazer
            (perdão|me perdoem|perdoa|perdoem|desculpa|desculpem|desculpe) (pelo|por|o|
                do) (o)? (que|aquilo que) (tenho de fazer|tô pra fazer)
            (perdoa me|perdoem me|me desculpa|me desculpem) (pelo|por|o|do) (o)? (que|
                aquilo que) (tenho de|tô pra) fazer
            (perdoai me|me perdoa|perdoe me|me perdoe) (pelo|por|o|do) (o)? (que|aquilo que) (irei|
                tô prestes a|tenho de|tô pra) fazer
            (perdoem|desculpa) (pelo|por|o|do) (o)? (que|aquilo que) (irei fazer|tô prestes a fazer)
            (perdão|perdoa me|perdoem me|me perdoa|me perdoem|perdoem|desculpa|desculpem|
                me desculpem|me desculpa|peço perdão|peço desculpa) (por)? (ir assim|
                ir embora assim|vos deixar|deixar vocês|deixar você|não ser mais forte|
                não ser forte|desistir|não aguentar|não aguentar mais|não ter aguentado|partir|
                partir assim|ter desistido)
            (me perdoem|perdoem me|me perdoa|perdoa me|desculpem|perdão) _ (filhos|mãe|pai|filha|
                filho|família) _ (não aguento|não consigo|não aguentei|não dá mais|já não aguento|
                já não consigo)
            não me procurem (mais)? / não me procure(s)? mais
            não (vão|vai|vais|vão mais) (mais)? (saber|ouvir falar|
                ter notícias) (nada)? (mais)? de mim
            nunca mais (vão|vai|vais) (saber|ouvir falar|ouvir|ter notícias) de mim
            nunca mais (me)? (vão|vai|vais) (me)? ver
            não (vão|vai|vais) (voltar a|mais) (ver me|me ver)
            (esta|essa|este|esse) é (a)? (o)? (minha|meu) (última|último|adeus) (mensagem|adeus|
                texto|carta|post)?
            (esta|essa) é (a)? minha despedida / (é|isto é|isso é) (um|o|o meu|meu) adeus
            a última (mensagem|carta) que (te|vos|lhe)? (escrevo|mando|envio)
            última vez que (escrevo|falo contigo|te escrevo|falo com você|vos escrevo)
            (despeço me|me despeço) (de todos|de vocês|de vós|deste mundo|desse mundo|da vida|
                para sempre|pra sempre|de ti para sempre|com amor)
            (cuidem|cuida|cuide|olhem|olha) (bem)? (dos|do|da|das|pelos|pelo|pela|por) (meus|meu|
                minha|minhas|mãe|nossos|nosso) (filhos|filho|filha|cachorro|cão|gato|gata|mãe|pais|
                irmãos|irmã|irmão|bichos|cadela|avó|netos|filhota|meninos|menina|pequenos|
                bebê) (por mim|quando|depois|eu já|que eu|se eu|tá|eu não vou)
            (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha) (filhos|filho|gato|gata|mãe|
                pais|irmãos) (por mim|quando|tá|eu não vou)
            (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha|nossos|nosso) (filhos|filho|
                mãe|pais|irmãos) (depois|eu já|que eu|se eu)
            (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha|minhas|mãe|nossos|
                nosso) (filha|cachorro|cão|bichos|cadela|avó) (por mim|quando|depois|eu já|que eu|
                se eu|tá|eu não vou)
            (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (meus|meu|minha|minhas|mãe|nossos|
                nosso) (filhos|filho|filha|cachorro|cão) (por mim|quando|depois|eu já|que eu|se eu|
                tá|eu não vou)
            (tomem|toma) conta (bem)? (dos|do|da|das) (minhas|mãe|nossos|nosso) (filhos|filho|mãe|
                pais|irmãos|gato|gata|irmã|irmão) (por mim|quando)
            (tomem|toma) conta (bem)? (dos|do|da|das) (minhas|mãe) (filhos|filho|mãe|pais|
                irmãos) (depois|eu já|que eu|se eu|tá|eu não vou)
            (tomem|toma) conta (bem)? (dos|do|da|das) (nossos|nosso) (filhos|filho|mãe|pais|irmãos|
                irmã|irmão) (tá|eu não vou)
            (tomem|toma) conta (bem)? (dos|do|da|das) (meus|meu|minha) (gato|gata) (depois|eu já|
                que eu|se eu)
            (tomem|toma) conta (bem)? (pelos|pelo|pela|por) (meus|meu|minha) (gato|gata|mãe|pais|
                irmãos|irmã|irmão|bichos|cadela|avó) (por mim|quando|depois|eu já|que eu|se eu|tá|
                eu não vou)
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
            (nos vemos|vemo nos|a gente se vê|te vejo|vejo vos|encontramo nos|até) (no céu|
                na outra vida|do outro lado|noutra vida|lá em cima)
            (cuidarei|vou cuidar|olharei|vou olhar) (de|por) (vocês|vós|ti|você|
                todos) (lá)? (do céu|de cima|lá de cima)
            diz (à|ao|aos) (minha|meu|meus) _ que (a|o|os|lhe)? (amo|amei|amava|adoro|gostava)
            (digam|diga|fala|fale) (à|ao|pra|pro|aos|pros) (minha|meu|meus) _ que (eu)? (a|o|
                os)? (amo|amei|amava)
            lembrem se de mim / não chorem por mim / não se culpem / a culpa não é vossa
            a culpa não é de (vocês|ninguém) _ (adeus|eu só|não aguento|decidi|escolhi)
            já me despedi (de todos|de toda a gente|da vida|do mundo|deles)
            adeus e (obrigad*|perdão|desculp*|até) / foi bom enquanto durou (a vida|essa vida)
            chego ao fim da (linha|minha vida)
            (aqui|é aqui que) (termina|acaba) (a)? minha (vida|história|passagem|caminhada)
            até (à)? eternidade
            (me perdoem|perdoem me|me perdoa|perdoa me|me perdoe) (a)? (todos|toda gente|
                todo mundo)? _ (não aguento mais|não aguentei mais|não posso mais|adeus|
                já não aguento)
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
            se (amanhã)? (eu)? não (te|lhe|vos)? (escrever|responder|aparecer|voltar|chegar|
                acordar|der sinal) _ (você|tu|vocês)? (já)? (sabe|sabes|sabem|sabe por quê|vai
                saber|vão saber)
            não me (ligue|liga|ligues|liguem|espere|espera|esperes|esperem|chama|chame|procure|
                procures) (amanhã|mais)? _ (eu|que eu|porque)? (já)? não (vou|atendo|volto|estarei|
                vou mais|atenderei)
            (eu)? (já)? não vou (mais)? (atender|responder|voltar a escrever|poder
                responder) (mais|nunca mais|ninguém)?
            (isto|isso) é uma despedida / (queria|quero|vim|só queria|venho) (me despedir|despedir
                me|dizer adeus) (de|a|para sempre|pra sempre|antes de|e) _ _ _ (amanhã|já não|
                todos|este mundo|sempre|ir|obrigad*|vocês|minha família|você|ti|si)
            adeus _ (já)? não (aguento|consigo|posso|aguentei) (mais)? / (até sempre|adeus) _ (se
                cuidem|cuidem se|é melhor assim|perdoem me|me perdoem)
            (sejam|seja|sê) felizes sem mim / (vivam|sigam|continuem) sem mim
            não (me esqueçam|se esqueçam de mim|me esqueças|me esqueça) _ (adeus|vou|já não|quando)
            vou (para um lugar melhor|pra um lugar melhor|descansar (para|pra) sempre|embora (para|
                pra) sempre|embora desse mundo|embora deste mundo|partir)
            (espero que|tomara que) (um dia)? (me perdoem|me perdoe|me perdoes|me entendam|me
                entenda) _ (o que vou fazer|ir embora|quando eu|pelo que)
            (quando|se) (você|vocês)? (ler|lerem|leres|ouvir|ouvirem|ouvires) (isto|isso|esta|este|
                essa|esse) / amanhã (vão|vai|vais) (entender|perceber|saber de tudo)
            (já)? não vou (mais)? (incomodar|atrapalhar|chatear|ser um peso) (mais)? (ninguém|
                vocês|pra ninguém)
            (cuida|cuide|cuidem) (bem)? (da|do|dos|das) (minha|meu|meus|minhas) (gata|gato|cão|
                cachorro|filhos|mãe|irmã|irmão|cadela) (porque|que eu|quando|por mim|se eu)
            (despede te|se despeça|despeçam se|se despede|despede) (dos|da|do|das) (meus|minha|meu|
                minhas) / (diz|digam|diga|fala) (lhes|lhe|pra eles|pra ela|a eles)? que (eu)? (os|
                a|o|as)? (amei|amava|amo eles|sempre)
            não me (esperem|espere|esperes) (pra|para|acordad*) * _ (nem hoje nem nunca|nem nunca|
                nunca mais|mais)
            (meu)? último desejo é / a minha última vontade / não (foi|é) (culpa tua|tua culpa|sua
                culpa|culpa sua|vossa culpa|culpa vossa) _ _ (amanhã|não estou|adeus|vou|decisão)
            amanhã (eu)? já cá não (estou|estarei) / (já)? não (estarei|vou estar) (cá|aqui) amanhã
            (perdão|desculpa|me perdoa|perdoa me|me desculpa) (mãe|pai|filh*|meu amor|amor|
                mamãe) _ _ (já)? não (aguento|consigo|posso) (mais)?
        """,
        Meaning.AFFAIRS: """
            fiz (o meu|meu|o) testamento / o meu testamento / meu testamento
            deixei (o)? testamento
            (dei|doei|distribuí|reparti|ando a dar|tô dando|
                estou dando) (todas)? (as)? minhas coisas
            dei as minhas coisas / (dei|doei) tudo (o que tinha|o que é meu|que tenho|o que tenho)
            (deixei|deixo|tenho|organizei|arrumei|tá|está|resolvi|pus|já deixei) (já)? tudo (pago|
                pronto|organizado|resolvido|em ordem|arrumado|tratado|em dia|certinho|encaminhado|
                no nome)
            (deixei|deixo) (o dinheiro|a senha|as senhas|as chaves|os papéis|os documentos|o cartão|
                as passwords|a password) _ (na mesa|em cima da mesa|anotad*|escrit*|num envelope|
                com|numa folha|na gaveta|em ordem|para)
            deixei as contas pagas / paguei (todas)? (as)? (minhas)? dívidas
            (anotei|escrevi) (as|todas as) (senhas|passwords)
            (pus|coloquei|deixei) (os|meus|os meus) (papéis|documentos|assuntos) em (ordem|dia)
            (já)? (arranjei|encontrei|achei|tenho) quem (fique|cuide|fica|cuida|tome conta) (com|do|
                da|de) (o|a|meu|minha)? (cachorro|cão|gato|gata|cadela|bichos|cachorra|filhos|
                animais)
            (o|a|meu|minha) (cachorro|cão|gato|gata|cadela|cachorra) (vai|fica) (pra|para|
                com) _ (minha|a|o)?
            dei (o|a|meu|minha|o meu|a minha) (cachorro|cão|gato|gata|cadela|cachorra) (a|à|pra|
                para)
            (paguei|deixei pago|tenho pago|já paguei|planejei|planeei|escolhi) (o meu|meu) (funeral|
                enterro|velório|caixão)
            o meu (enterro|funeral|velório) / meu (enterro|funeral|velório) / seguro de vida
            (despedi me|me despedi|ando a despedir me|tô me despedindo|a despedir me|
                me despedindo) (de|dos|das|do|da) (todos|tudo|todo mundo|toda a gente|sítios|
                lugares|amigos|família|minha|meus|meu|cada|mar|quem)
            transferi (o dinheiro|tudo|minhas economias|as poupanças)
            (deixei|deixo|escrevi|gravei|tenho|já deixei) (uma carta|um envelope|cartas|um vídeo|
                um áudio|um bilhete|as cartas) (para|pra|ao|à|aos|pro|pros)
            (cancelei|fechei|encerrei) (os|as|meus|minhas|todas as)? (cartões|contas|redes)
            (as)? (senhas|passwords) anotadas
            despedi me (da|do|das|dos|de) (minha|meu|minhas|meus|todos|toda|neta|neto|filhos)
            quem fica com (o quê|o que|cada coisa|as minhas coisas|minhas coisas|o cão|o cachorro|
                o gato|a casa)
            (deixei|deixo) (o|os|meu|meus|a|as|minha) (cachorro|cachorros|cão|cães|gato|gatos|
                gata) com
            (dei|doei|reparti|vendi|entreguei|distribuí|já dei) (todas)? (as|os|a|o)? (minhas|meus|
                minha|meu) (roupas|violão|guitarra|livros|joias|coleção|carro|moto|anel|relógio|
                discos|bicicleta|videogame|poupanças|coisas|senhas|chaves|móveis|plantas|roupa|
                câmera|computador)
            (passei|dei|mandei|deixei|entreguei) (todas)? (as)? (minhas)? (senhas|passwords|chaves|
                contas)
            (deixei|deixo|passei|pus) (a|o|minha|meu|a minha|o meu) (casa|apartamento|carro|seguro|
                herança|conta|dinheiro) (pro|pra|para|ao|à|no nome)
            fiz as pazes com / (pedi|já pedi) (perdão|desculpa) a todos / (arrumei|tratei|
                organizei|resolvi) (os|dos|todos os)? (papéis|documentos|assuntos|papelada)
            deixei tudo (resolvido|arrumado|limpo|assinado|explicado)
            (deixei|deixo|levei|entreguei|dei) (já)? (o|a|os|as) (meu|minha)? (cachorro|cão|gato|
                gata|cachorros|gatos|cadela|bicho|bichos) (com|a|à|na|no|pra|pro|para)
            (já)? (está|tá) tudo (pago|resolvido|tratado|arrumado|assinado) / (até|
                inclusive) o (funeral|enterro|caixão|velório)
            (escolhi|comprei|paguei) (a|o|meu|minha|o meu) (roupa do meu|caixão|lápide|música do
                meu|foto para o meu|jazigo|campa)
            (apaguei|excluí|deletei|fechei) (minhas|as minhas|todas as minhas|meus|todos os
                meus) (redes|contas|chats|fotos|perfis|conversas)
            paguei (a|minha|o)? (funerária|enterro|funeral) / (a|minha|meu) * fica com (a|o|meu|
                minha) (casa|carro|cachorro|gato|apartamento|cão)
            (deixei|deixo|dei) (a|as) (chave|chaves) (e|com|pra|à|para)
        """,
        # Danger from somebody else, and to somebody else.
        Meaning.SOMEBODY: """
            ele / ela / eles / meu marido / o meu marido / meu esposo / meu namorado
            o meu namorado / minha namorada / a minha namorada / meu companheiro / o meu companheiro
            minha companheira / meu parceiro / meu ex / o meu ex / minha ex / a minha ex
            meu ex marido / o meu ex marido / minha mulher / a minha mulher / minha esposa
            meu noivo / meu padrasto / o meu padrasto / minha madrasta / a minha madrasta / meu pai
            o meu pai / minha mãe / a minha mãe / meu tio / o meu tio / minha tia / meu primo
            o meu primo / meu irmão / o meu irmão / minha irmã / a minha irmã / meu filho
            o meu filho / minha filha / meu avô / o meu avô / meu cunhado / o meu cunhado
            meu sogro / o meu sogro / minha sogra / meu vizinho / o meu vizinho / meu chefe
            meu patrão / o meu patrão / meu professor / meu treinador / o pai dos meus filhos
            o pai do meu filho / o pai da minha filha / o namorado da minha mãe / o marido da minha
            um homem / um cara / um gajo / uns caras / uns tipos / os caras / os gajos / meu neto
            o meu neto / meu genro / o meu genro / o pastor / o padre / meus pais / os meus pais
            meus irmãos / o senhorio / o meu colega de quarto
        """,
        Meaning.HITS: """
            bate / bateu / batia em / bate em / bateu em / bate na / bate no / bateu na / bateu no
            bate nos / bateu nos / agride / agrediu / espanca / espancou / estupra / estuprou
            viola / violou / abusa de / abusou de / abusa da / abusou da / maltrata / machuca
            machucou / levanta a mão (pra|para|a) / levantou a mão (pra|para|a) / empurrou / empurra
            sova / surra / deu uma surra (em|na|no|nos) / dá surra (em|na|no) / queimou / enforcou
            apertou o pescoço / molesta / molestou / chuta / chutou / esganou / sufocou / arrastou
        """,
        Meaning.ME: """
            me / em mim / a mim / comigo / meus filhos / os meus filhos / minhas filhas / meu filho
            o meu filho / minha filha / a minha filha / nos meus filhos / no meu filho
            na minha filha / na minha mãe / minha mãe / a minha mãe / minha irmã / a minha irmã
            as crianças / nas crianças / nos miúdos / os miúdos / aos miúdos / os meninos
            nos meninos / na gente / a gente / meu bebê / no bebê / nos / minha irmãzinha
            meu irmãozinho / mim
        """,
        Meaning.HITS_ME: """
            me (bate|bateu|espanca|espancou|agride|agrediu|agarra pelo pescoço|agarrou pelo pescoço|
                surra|surrou|chuta|chutou|soca|socou|esmurra|esmurrou|esganou|esgana|enforcou|
                estrangulou|sufocou|estupra|estuprou|violou|violentou|violenta|molesta|molestou|
                machuca|maltrata|maltratou|tortura|esfaqueou|esbofeteou|estapeou|cortou com|
                queimou com|queimou a|arrastou pelo|arrastou pelos|violaram|bateram|espancaram|
                estupraram|agrediram)
            (bate|bateu|espanca|espancou|agride|agrediu|esmurra|esmurrou|esganou|pontapeou|
                estrangulou|sufocou|violou|viola|violentou|molesta|molestou|magoa|maltrata|
                maltratou|tortura|esfaqueou|esbofeteou|arrastou|forçou|tem batido|agarrou|
                apertou) me (pelo pescoço|pelos cabelos|o pescoço|a cabeça|de novo|outra vez|ontem|
                muito|à frente|todos|todas|porque|quando|com|e|até|na cara|a|pelo)?
            tem (me batido|batido em mim|me agredido|me machucado|me maltratado) / anda a bater me
            voltou a bater me / voltou a me bater / tornou a bater me / continua a bater me
            continua me batendo / tá me batendo / fica me batendo / vive me batendo
            (bate|bateu|batem|bateram|levantou a mão|levanta a mão) (em|a|para|pra) mim
            (bate|bateu) (na gente|em nós|em mim) / nos (bate|bateu|agrediu|espanca|espancou)
            bate nos? (miúdos|meus filhos|crianças) / bate na minha (mãe|filha|irmã)
            (me)? (deu|dá|dava|meteu|sentou|mete) (me)? (um|uma|uns|umas) (soco|socos|murro|murros|
                tapa|tapas|tapão|surra|porrada|porradas|bofetada|bofetadas|estalo|estalada|pontapé|
                pontapés|chute|chutes|sova|tareia|coça|paulada|facada|cabeçada|joelhada|cadeirada|
                coronhada) (na|no|em|porque|quando|ontem|hoje|outra|de novo|e|que|por|à|com|muito|
                feia|mim)?
            me (deu|dá) (porrada|soco|socos|surra|tapa|tapas|murros|pontapés)
            dá me (porrada|tareia|murros|pontapés|bofetadas|estalos)
            me (puxou|puxa|agarrou|agarra|pegou|pega|arrastou|arrasta) (pelos|pelo|no|do|
                pela) (cabelo|cabelos|pescoço|garganta)
            (puxou|puxa|agarrou|agarra) me (pelos|pelo|pela|os) (cabelos|cabelo|pescoço|garganta)
            apertou (o)? (meu)? pescoço / apertou me o pescoço
            (pôs|botou|meteu|colocou) as mãos no meu pescoço / aperta o meu pescoço
            aperta meu pescoço
            me (empurrou|empurra|jogou|joga|atirou) (contra|da escada|escada abaixo|no chão|
                na parede|pela escada|pelas escadas|longe)
            (empurrou|empurra|atirou|atira) me (contra|pelas escadas|escada|para o chão|ao chão|
                à parede)
            (me)? (quebrou|partiu|rebentou) (me)? (o|um|a|meu|minha|o meu|os) (nariz|braço|braços|
                costela|dente|dentes|maxilar|boca|dedo|cara|perna)
            (me deixou|deixou me|fiquei) (com)? (o|um)? (olho roxo|olho negro|toda roxa|todo roxo|
                roxa|cheia de hematomas|cheio de hematomas|cheia de nódoas negras|marcada|
                com marcas|desacordada|sem sentidos|inconsciente|no chão a sangrar|sangrando)
            (meu|o meu) olho (roxo|negro)
            me (obriga|obrigou|força|forçou) a (fazer|transar|ter|deitar|coisas|dormir|tocar|
                ficar nua|mandar|tirar a roupa|sexo|relações|me)
            (obriga|obrigou|força|forçou) me a (fazer|ter|deitar|coisas|tocar|despir|dormir|mandar|
                sexo|relações|ir para a cama|tirar|a)
            abusa de mim / abusou de mim / abusam de mim / abusa sexualmente / me apalpa
            me apalpou / apalpa me / apalpou me
            me toca (onde|lá|de noite|quando|à noite|nas partes|sem eu querer|por baixo)
            toca me (onde|lá|à noite|quando|nas partes|sem eu querer|por baixo) / passa a mão em mim
            passou a mão em mim / mexe (comigo|em mim) (de noite|à noite|quando|e)
            me faz (tocar|pegar|tirar a roupa)
            (entra|vem|mete se|entrou) (no|para o|pro) meu quarto (de|à|a|toda|quando|pra|e) (noite|
                noites|madrugada|todos)?
            (deita se|se deita|deita|vem|mete se) (na|para a|pra) minha cama
            (tentou|quis) (me)? (matar|enforcar|estrangular|sufocar|esfaquear|violar|estuprar|
                atropelar|queimar|agredir) (me)? (ontem|hoje|outra|de novo|com|à|no|na|e)?
            tentou me (matar|enforcar|estrangular|sufocar|esfaquear|estuprar|atropelar)
            tentou (matar|enforcar|estrangular|sufocar|esfaquear|violar|atropelar|queimar) me
            me (ameaçou|ameaça|perseguiu|cortou|atacou) com (uma|um|a|o) (faca|arma|revólver|facão|
                pistola|martelo|garrafa|cinto|tesoura|machado|pau|caçadeira)
            (ameaçou|ameaça|perseguiu|atacou|apontou) me (com)? (uma|um|a|o) (faca|arma|revólver|
                facão|pistola|martelo|garrafa|cinto|caçadeira|espingarda|machado)
            (apontou|aponta|encostou|pôs|botou|colocou) (me)? (uma|a) (arma|faca|pistola|
                caçadeira) (pra|para|no|na|ao|à|em|contra)? (mim|minha|meu|pescoço|garganta|cabeça|
                cara)?
            (me|nos) atira coisas / joga coisas em mim / botou fogo (em|na|no) (mim|minha|meu)
            pôs fogo (à|ao|na|no) (minha|meu)
            não (caí|foi queda|foi um tombo|caí da escada) _ (ele|foi ele|me|empurrou|bateu)
            quem me fez isto foi ele / foi ele que me (bateu|fez|deixou|partiu|empurrou)
            (hoje)? me dá o resto / dá me o resto / termina o serviço / acaba o serviço
            fui (violad*|estuprad*|espancad*|abusad*|agredid* pelo|agredid* por)
            (me)? obrigou (me)? a tocar lhe / (levantou|levanta|pôs|põe) me a mão
            (põe|pôs|botou|bota) a mão em mim / (tem nos|nos tem) (fechad*|trancad*|ameaçad*)
        """,
        Meaning.THREATENS: """
            me ameaça / me ameaçou / ameaça me / ameaçou me / tem me ameaçado / me ameaçam
            ameaçam me / me ameaçaram / nos ameaça / nos ameaçou / ameaça nos / vive me ameaçando
            anda a ameaçar me
            ameaça (matar|bater|queimar|tirar|divulgar|publicar|que|pôr|botar|contar)
            ameaçou (matar|bater|queimar|tirar|que|pôr|botar|me|divulgar) / ameaças de morte
            me jurou de morte / jurou me de morte / jurad* de morte
            (diz|disse|falou|fala|jurou|jura|prometeu|promete|avisou|postou|gritou|
                escreveu) que (eu)? (me|nos) (mata|vai matar|matava|ia matar|mataria|queima|
                vai queimar|ia queimar|pega|vai pegar|acaba|arrebenta|vai encontrar|encontra|
                vai bater|quebra|vai quebrar|furava|vai furar|corta|dá um tiro|enche de porrada)
            (diz|disse|falou|fala|jurou|prometeu|avisou|postou) que (hoje)? (vai|ia) (me|
                nos) (matar|pegar|queimar|encontrar|bater|quebrar|furar|estuprar|arrebentar|
                esfaquear|cortar)
            (diz|disse|jurou|prometeu|avisou) que (vai|ia) (matar|queimar|bater|encontrar|partir|
                dar cabo|esfaquear|cortar) (me|nos|de mim)
            (diz|disse|jurou|prometeu) que (me|nos)? (mata|matava|acaba|acabava|dá cabo|
                dava cabo) (me|nos|comigo|connosco|conosco|de mim)?
            se (eu)? (o|a)? (for embora|sair|contar|falar|denunciar|largar|terminar|deixar|
                abrir a boca|sair de casa|me separar|contar a alguém) (algo|alguma coisa|pra alguém|
                dele)? (ele)? (me mata|mata me|nos mata|mata|faz mal|vai me matar|vai matar|tira me|
                acaba comigo|leva|machuca|bate|faz alguma coisa|toma)
            se (eu)? (o|a)? (fugir|pedir o divórcio|deixar ele|largar ele) (algo|alguma coisa|
                pra alguém|dele)? (ele)? (me mata|mata me|nos mata|tira me|acaba comigo|leva)
            se (eu)? (o|a)? (fugir|pedir o divórcio) (algo|alguma coisa|pra alguém|
                dele)? (ele)? (mata|faz mal|vai me matar|vai matar|machuca|bate|faz alguma coisa|
                toma)
            se (eu)? (o|a)? (deixar ele|largar ele) (algo|alguma coisa|pra alguém|
                dele)? (ele)? (mata|faz mal|machuca|bate|vai me matar|vai matar)
            se (eu)? (o|a)? (deixar|largar) ele (algo|alguma coisa|pra alguém|
                dele)? (ele)? (faz alguma coisa|toma)
            vai me matar / vai matar me / me vai matar / quer me matar / me quer matar
            quer matar me / me mata a mim / mata me a mim / vai nos matar / vai matar nos
            me quer mort* / quer me ver mort* / vai acabar (comigo|com a minha vida|com minha vida)
            vem me matar / vem matar me / veio me matar
            (vai|quer|ameaça|ia|disse que ia) (pôr|botar|tocar|por|atear|tacar) fogo (à|a|na|no|em|
                nesta|nessa|ao) (casa|minha|nossa|mim|tudo|meu)?
            (disse que vai|diz que vai) (pôr|botar|tocar|por|atear|tacar) fogo (à|a|na|no) (casa|
                minha|nossa)?
            (disse|diz) que vai (pôr|botar|tocar|por|atear|tacar) fogo (em|nesta|nessa|ao) (casa|
                minha|nossa)?
            (disse que vai|diz que vai) (pôr|botar|tocar|por|atear|tacar) fogo (à|a|na|no|em|nesta|
                nessa|ao) (mim|tudo|meu)?
            se (eu)? não (for|sou|fico) (dele|com ele) (não)? (sou|serei|fico|
                vou ser)? (de)? (mais)? (ninguém)?
            ou (minha|dele|sua) ou de mais ninguém / (se)? não (fores|és|for) minha
            (eles)? me pegam hoje / juraram que me (pegam|matam) / vão me (pegar|matar|apagar)
            vêm me (pegar|matar|buscar pra) / vão matar me
            me (prometeu|jurou) (uma surra|porrada|a morte|matar)
        """,
        Meaning.WEAPON: """
            faca / a faca / uma faca / na faca / com a faca / com uma faca / facão / arma / uma arma
            a arma / armad* / pistola / revólver / caçadeira / espingarda / canivete / navalha
            cinto / o cinto / martelo / bastão / taco / gasolina / álcool e isqueiro / machado
            tesoura / garrafa partida / garrafa quebrada / pau / barra de ferro / catana / enxada
            foice / punhal
        """,
        Meaning.AFRAID_OF: """
            tenho medo / tenho medo de / tenho medo do / tenho medo da / tô com medo
            tô com medo de / estou com medo / estou com medo de / morro de medo / morrendo de medo
            com medo de / com medo do / me dá medo / dá me medo / tenho pavor / tenho pavor de
            tenho pavor do / apavorad* / aterrorizad* / tenho terror / aterrad* / pânico de / tremo
            tremendo / a tremer / assustad* / receio / não quero voltar (pra|para|a)
            não tenho coragem de voltar / não posso voltar (pra|para|a) / morta de medo
            morro de medo do
        """,
        Meaning.HOME: """
            voltar (pra|para) casa / voltar a casa / ir (pra|para) casa / chegar em casa
            chegar a casa / minha casa / a minha casa / em casa
            quando (ele)? (chega|chegar|volta|voltar|bebe|beber|se irrita|fica bravo|fica nervoso)
            quando (ele)? (chega|chegar) (em|a|na) casa
            que ele (chegue|volte|venha|apareça|me encontre) / ele (chega|volta|vem)
            ele chega em casa / meu marido / o meu marido / meu companheiro / o meu companheiro
            meu namorado / o meu namorado / meu pai / o meu pai / meu padrasto / o meu padrasto
            meu ex / o meu ex / dele / nesta casa / nessa casa / dentro de casa / a reação dele
            ouço as chaves / ouvir as chaves / ouço a chave / a chave na porta
        """,
        Meaning.NOT_SAFE: """
            já? não (estou|tô|estamos|fico) (a salvo|em segurança|segur*) (em casa|na minha casa|
                na minha própria casa|aqui|com ele|nesta casa|lá)?
            já? não me sinto segur* (em casa|na minha casa|na minha própria casa|com ele|com o meu|
                com meu|nesta casa|dentro de casa|perto dele|lá em casa)
            já? não (estou|tô) segur* / (temo|receio|medo) pela (minha)? (vida|segurança)
            temo pela vida (dos|do|da|de) / temo pelos meus filhos
            (minha|a minha) vida (corre|está em|tá em) (perigo|risco) / corro (perigo|risco de vida)
            (estou|tô|estamos) em (perigo|risco de vida) / perigo de (vida|morte)
            (estou|tô|tou|estamos|ando|vivo) (escondid*|a esconder me|me escondendo) (dele|no|na|em|
                com|debaixo|do meu|de um|porque|aqui)?
            me escondo (dele|no|na|em|do|quando|debaixo)
            escondo me (dele|no|na|em|do|quando|debaixo) / me escondi (dele|no|na|em|do|debaixo)
            escondi me (dele|no|na|em|do|debaixo)
            me tranquei (no|com|na) (banheiro|quarto|as crianças|meus filhos|dispensa)? (com|porque|
                pra ele|e)?
            (fechei|tranquei) me (na|no|com) (casa de banho|quarto|os miúdos|os meus filhos)
            (estou|tô) trancad* (no|na) (banheiro|quarto|casa de banho|despensa) (e|com|porque|ele)
            medo (de)? que (ele|ela|o meu marido|meu marido|meu ex|o meu ex|meu pai|o meu pai|me|
                nos) (me|nos)? (mate|matem|bata|encontre|faça mal|faça algo|faça alguma coisa|
                machuque|queime|estupre|viole|batam|pegue|descubra onde|magoe)
            medo (dele|do meu marido|do meu pai|do meu padrasto|do meu namorado|do meu ex|
                do meu companheiro|do meu filho|do meu irmão|do pai dos meus filhos|da minha mulher|
                do meu tio|da minha mãe|da minha namorada)
            vivo (com medo (dele|do meu|em casa|na minha|dentro)|aterrorizada|apavorada|aterrada)
            (tenho|morro de) medo de (voltar|ir) (pra|para|a) casa / medo de estar em casa
            (anda|tá|está|estão|andam|tão|fica|vive) (atrás de mim|à minha procura|me procurando|
                me perseguindo|a perseguir me|me seguindo|a seguir me|me rondando|à procura de mim|
                a rondar a minha casa|rondando minha casa|rondando a minha casa|
                na porta da minha casa|à porta da minha casa|na minha porta|à minha porta|armado|
                armados|armada)
            vem atrás de mim / veio atrás de mim / vêm atrás de mim
            (estão|tão|está|tá) (lá fora|lá em baixo|lá embaixo|na porta|à porta) _ (armad*|com|
                perguntando|a perguntar|gritando|aos gritos|esperando|à minha espera|me esperando|
                batendo|aos pontapés|chutando)
            (não respeita|violou|descumpriu|descumpre|quebrou|ignora|viola|
                não cumpre) a (medida protetiva|ordem de restrição|medida de afastamento|
                ordem de afastamento|medida|medida de coação)
            preciso (fugir|sair|escapar) (de casa|dele|daqui antes|desta casa antes|
                dessa casa antes)
            tenho (de|que) (fugir|escapar) (de casa|dele|daqui antes|daqui|antes)
            já? não posso (falar|telefonar|ligar) (agora|alto)? (ele|porque ele) (está|tá|ouve|
                escuta|pode)
            ele (está|tá|chegou|vem|chega|veio|fica) (bêbado|bêbedo|drogado|bebido|alcoolizado|
                descontrolado|transtornado) (e)? (quebrando|a partir|partindo|gritando|aos gritos|
                batendo|batendo em|a bater|bate|partiu|quebrou)
            (tá|está) (quebrando|a partir|partindo|destruindo|a destruir) (tudo|a casa|as coisas|
                a porta)
            (arrombou|partiu|quebrou|chutou) (a)? (minha)? porta
            dorme com (a|uma) (faca|arma|pistola) / tem uma arma (em casa|e|no quarto)
            (botou|pôs|ateou|tacou|meteu) fogo (no|na|à|ao|em) (meu|minha|nossa|portão|carro|casa)
            se eu (for embora|sair|contar|falar|denunciar|largar|o deixar|deixar ele|terminar|
                me separar) (me mata|mata me|nos mata|vai me matar)
            se eu (for embora|sair|contar|falar|denunciar|largar|o deixar|deixar ele|terminar|
                me separar) (ele)? (mata|faz mal|machuca)
            (disse|diz|falou|jurou|prometeu|gritou) que (me|nos) (mata|vai matar|ia matar|matava|
                queima)
            (disse|diz|falou|jurou) que (vai|ia) (me|nos) matar
            (ameaça|ameaçou|ameaçou me) (matar me|me matar|de morte|nos matar|matar nos|
                queimar a casa)
            ameaças de morte / mata me a mim / me mata a mim
            (vir|vem|vinha|virá|vai vir) (me matar|matar me|nos matar|matar nos)
            medo (de)? que (o|a|meu|minha|o meu|a minha) * (me|nos) (encontre|mate|bata|faça mal|
                machuque|siga)
        """,
        Meaning.LOCKS: """
            me (tranca|trancou|tranca em casa|prende em casa|prendeu em casa|prendeu no quarto|
                mantém presa|mantém trancad*|deixa trancad*|deixou trancad*|amarrou|sequestrou|
                mantém em cárcere)
            (tranca|trancou|fecha|fechou|prende|prendeu|amarrou|sequestrou) me (em casa|no quarto|
                na|à|em|aqui)
            (estou|tô) (trancad*|fechad*|pres*) (em casa|no quarto|aqui|na cave|há|desde) (por ele|
                por ela|e ele|pelo meu|desde|há|e não me)?
            (me tem|tem me|mantém me|me mantém) (trancad*|fechad*|pres*|aqui pres*|em cativeiro)
            já? não me deixa (sair|ir embora|ver a minha|ver minha|ver a família|falar com|
                trabalhar|ter amigos|ter dinheiro|ter telemóvel|usar o|estudar|ir a|ir na|ligar|
                ter celular|sair de casa|ver ninguém|falar com ninguém|atender|ir ao médico|ir à)
            já? não nos deixa (sair|ir)
            (me)? (proíbe|proibiu) (me)? de (sair|ver|falar|trabalhar|ter)
            (me)? (tirou|tira|pegou|tomou|escondeu|partiu|quebrou|ficou com|fica com|
                roubou) (me)? (o|a|os|as|meu|minha|meus|minhas|o meu|os meus|a minha|
                todo o meu) (celular|telemóvel|telefone|passaporte|documentos|chaves|dinheiro|
                salário|ordenado|cartão|cartões) (todo|pra|para|e|da mão)?
            me segue (até|na rua|pra todo|por todo|no trabalho|quando|em todo)
            segue me (até|na rua|para todo|por todo|quando|para onde)
            me perseguindo / a perseguir me / me assedia / assedia me / me stalkeia
            (me)? (vigia|espia|controla) (me)? (o|a|meu|minha|os|cada|tudo|onde|as|
                com quem) (telemóvel|celular|mensagens|passo|passos|que eu|estou|roupa|roupas|
                dinheiro|visto|falo|horas)?
            (pôs|botou|instalou|colocou) (um)? (gps|rastreador|localizador|câmera|app) (no|pra|para|
                em|na)
            (aparece|fica|está|tá|vem|espera me|me espera|espera) (na|à|em frente) (minha)? (porta|
                casa) (da|do|todos|toda|e|à|de|sem)?
            (aparece|fica|está|tá) (na|à|em frente|à frente|em frente à) (minha)? (porta de|
                minha) casa (da|do|todos|toda|e|à|de|sem)?
            (vem|espera me) (na|à|em frente) (minha)? (porta de casa|minha casa) (da|do|todos|toda|
                e|à|de|sem)?
            (me espera|espera) (na|à|em frente|à frente|em frente à) (minha)? (porta de|
                minha) casa (da|do|todos|toda)?
            (me espera|espera) (na|à|em frente) (minha)? (porta de casa|minha casa) (e|à|de|sem)?
            (aparece|fica|está|tá) (à frente|em frente à|em frente a|na frente da) (minha)? (porta|
                casa) (da|do|todos|toda|e|à|de|sem)?
            (aparece|fica|está|tá) (em frente a|na frente da) (minha)? (porta de|minha) casa (da|do|
                todos|toda)?
            (aparece|fica|está|tá) (em frente a|na frente da) (minha)? (porta de casa|
                minha casa) (e|à|de|sem)?
            (vem|espera me|me espera|espera) (à frente|em frente à) (minha)? (porta|casa) (da|do|
                todos|toda|e|à|de|sem)?
            (vem|espera me) (à frente|em frente à) (minha)? (porta de|minha) casa (da|do|todos|
                toda)?
            (vem|espera me) (à frente|em frente à) (minha)? (porta de casa|minha casa) (e|à|de|sem)?
            (me espera|espera) (à frente|em frente à) (minha)? (porta de|minha) casa (e|à|de|sem)?
            (vem|espera me|me espera|espera) (em frente a|na frente da) (minha)? (porta|casa|
                porta de casa|minha casa) (da|do|todos|toda|e|à|de|sem)?
            (aparece|fica|está|tá|vem|espera me|me espera|espera) (na|à|em frente|à frente|
                em frente à|em frente a|na frente da) (minha)? (saída|porta do trabalho) (da|do|
                todos|toda|e|à|de|sem)?
            (aparece|fica|está|tá|vem|espera me|me espera|espera) (na|à|em frente|à frente|
                em frente à|em frente a|na frente da) (minha)? porta (da minha casa|
                do meu trabalho) (da|do|todos|toda|e|à|de|sem)?
            me mexe no (celular|telemóvel) / lê (todas)? (as)? minhas mensagens
        """,
        Meaning.HURT: """
            machucar / machucá lo / machucá la / machucar o / machucar a / magoar / magoá lo
            magoá la / ferir / matar / matá lo / matá la / mato / matar o / matar a / fazer mal
            fazer mal a / fazer mal ao / fazer mal à / fazer mal aos / lhe fazer mal / fazer lhe mal
            lhe fiz mal / lhe faço mal / faço mal a / fazer algum mal
            fazer alguma coisa (a|ao|à|aos|com|contra) / fazer algo (a|ao|à|com|contra)
            fazer uma (besteira|loucura|asneira) (com|contra|a) / agredir / bater / bater em
            bater na / bater no / bater nos / espancar / sacudir / sacudi lo / sacudi la / abanar
            chacoalhar / sufocar / sufocá lo / sufocá la / esganar / estrangular / asfixiar / afogar
            afogá lo / afogá la / jogar / atirar / atirar com / jogar contra / empurrar / empurrei
            esfaquear / dar uma facada / meter uma faca / envenenar / queimar / abusar / molestar
            violar / estuprar / dar cabo (de|do|da) / acabar com / perder a cabeça com
            perder o controle com / perder o controlo com / explodir com / descontar (em|no|na|nos)
            partir para cima (de|do|da) / partir pra cima (de|do|da) / dar um tiro (em|no|na)
            pegar na faca e / colocar a almofada / pôr a almofada
            (espetar|cravar|enfiar|meter|espeto|enfio) (lhe)? (uma|a) faca / faca (no|na|em)
            dar lhe uma facada / sacudi / sacudi o / sacudi a / bati no / bati na / bati nele
            empurrei o / empurrei a / atirei o / quase bati
        """,
        Meaning.CHILD: """
            meu bebê / o meu bebê / meu bebé / o meu bebé / o bebê / o bebé / ao bebé / no bebê
            no bebé / a bebê / a bebé / na bebê / meu filho / o meu filho / meus filhos
            os meus filhos / minha filha / a minha filha / minhas filhas / as minhas filhas
            às minhas filhas / aos meus filhos / ao meu filho / no meu filho / à minha filha
            na minha filha / as crianças / nas crianças / às crianças / os miúdos / aos miúdos
            a criança / o menino / a menina / o miúdo / a miúda / os gêmeos / os gémeos / as gémeas
            as gêmeas / o pequeno / a pequena / neném / nenê / minha mãe / a minha mãe / à minha mãe
            na minha mãe / meu pai / o meu pai / ao meu pai / no meu pai / minha mulher
            a minha mulher / minha esposa / meu marido / o meu marido / ao meu marido / meu namorado
            o meu namorado / minha namorada / a minha namorada / meu irmão / o meu irmão
            ao meu irmão / minha irmã / a minha irmã / à minha irmã / minha avó / a minha avó
            à minha avó / meu avô / o meu avô / minha sogra / a minha sogra / meu sogro / meu chefe
            o meu chefe / meu vizinho / o meu vizinho / meu padrasto / o meu padrasto / meu ex
            o meu ex / a minha família / minha família / alguém / outra pessoa / outras pessoas
            os outros / minha enteada / a minha enteada / meu enteado / o meu enteado / todo mundo
            toda a gente / meu neto / minha neta / o meu neto / a minha neta / ele / ela
        """,
        Meaning.HURT_THEM: """
            (matá|machucá|sacudi|feri|afogá|sufocá|empurrá|esganá|espancá|esfaqueá|agredi|queimá|
                magoá) (lo|la|los|las)
            (bater|fazer|fazer algum) lhe (mal)?
            lhe (bater|fazer mal|faço mal|fiz mal|fazer alguma coisa)
            (matar|bater|machucar|esganar|espancar|esfaquear|agredir|sufocar) (ele|ela|eles|elas)
            bater (nele|nela|neles)
            fazer (mal|alguma coisa|algo|uma asneira|uma besteira) (a|com|contra) (ele|ela|eles|
                elas|alguém)
            mato (o|a) eu
        """,
        # What takes it back, or brings it back.
        Meaning.NOT: """
            não / não me / nunca / nunca me / jamais / jamais me / nem / nem me / sem / sem me
            tampouco / tão pouco / ninguém / nada de / nenhum / nenhuma / deixei de / parei de
            parei de me / deixei de me / deixar de me / deixar de / zero / longe de / em vez de
            evitei / em nenhum momento / em momento nenhum / em momento algum / de jeito nenhum
            de forma alguma / não é que / não é que eu / não é que me / não acho que
            não acho que eu / não creio que / não digo que / não digo que eu / não significa que
            não quer dizer que / não quer dizer que eu / não penso em me / não penso em
            não tentei me / não ando a / não tô querendo / não estou a / não pretendo me
            não voltei a / não voltei a me / nunca mais me / nunca mais / nunca pensei em me
            nunca tentei me / não pensei em me / nunca quis me / não chego a / não cheguei a
            não me tenho / não tenho me
        """,
        Meaning.ASIDE: """
            não é (brincadeira|zoeira|piada|zueira|drama|mentira|meme|exagero|gozo|para rir|só|
                só que)
            não (tô|estou|tou|to) (brincando|zoando|a brincar|de brincadeira|a gozar|exagerando|
                a exagerar|falando de brincadeira|mentindo)
            não (brinco|minto|exagero|vou mentir|te vou mentir|vou te mentir|é pra chamar atenção)
            sem (zoeira|brincadeira|mentira|exagero|drama|zueira|gozo|meme|dúvida|parar|dormir|mais|
                dinheiro|emprego|trabalho|ninguém|esperança|saída|rumo|chão|forças|força|nada|
                vontade de nada|dizer nada|dizer nada a ninguém|ninguém saber|ninguém perceber|
                querer|casa|companhia|jeito|sentido|amigos)
            ninguém (sabe|me entende|percebe|me ouve|me ama|nota|reparou|repara|me liga|desconfia|
                imagina|me quer|gosta de mim|faz ideia|acredita|acredita em mim|sonha) (disso|disto|
                de nada|que)?
            (não|nunca) (contei|disse|falei|conto|digo|tinha dito|tinha contado|contei isto|
                contei isso) (isto|isso)? (a|pra|para)? (ninguém)? (que)?
            não (contes|conte|contem|conta|diga|digas|digam|diz|fala|fale|falem|liga|ligue|ligues|
                avise|avises|chame) (isto|isso)? (a|à|ao|pra|para|pro|com)? (ninguém|meu marido|
                minha mãe|minha mulher|meus pais)?
            não te (assustes|preocupes|rias|zangues) / não (se)? (assuste|preocupe|assusta|preocupa)
            não me (julgue|julgues|julga|julguem|leve a mal|leves a mal)
            não sei (o que|como|mais|porquê|por que|porque|se|explicar|que|bem|dizer|o que fazer|
                mais o que fazer|quando)
            não sei / já não sei (o que fazer|mais|que fazer)
            não (consigo|tenho conseguido|posso) dormir
            não (durmo|como|descanso|paro de chorar|saio da cama|saio de casa|me levanto da cama|
                faço mais nada|aguento mais)
            já não aguento mais / já não aguento / não aguento / não aguento mais nada
            não aguento mais isto / não aguento mais isso / não guento mais / não suporto mais
            não dá mais / já não dá / não consigo mais / já não consigo mais / não posso mais
            não dou mais / não tô bem / não estou bem / não ando bem / não tô aguentando
            não estou a aguentar / não é vida / isto não é vida / isso não é vida
            não tenho (ninguém|nada|nada a perder|trabalho|dinheiro|com quem falar|mais nada|
                mais ninguém|vontade de nada|ânimo|vergonha de dizer)
            não me (importa|interessa) (mais)? nada
            nada (mais)? (me)? (importa|interessa|faz sentido|vale a pena|ajuda|adianta|melhora|
                resulta|dá prazer|me faz feliz|muda)
            não adianta (nada|mais)? / não melhoro / não sinto nada / não vejo (luz|futuro|nada)
            não (tem|há) (jeito|remédio|nada a fazer|um dia que|um dia em que|dia que|dia em que|
                noite que|noite em que|outro jeito|hora que)
            não passa (um)? dia (em|sem)? que (não)? / não passa um dia sem / nem um dia sem
            não só / não é só / não apenas / não me (aguento|suporto|reconheço|amo) / não parece
            não se nota / não dá pra notar / não demonstro / não presto / não valho nada
            (ele|ela|você|cê|vc|a gente|o povo|meu *|minha *|o meu *|a minha *|o *|um *|
                uma *) (sempre|só|também|já|ainda|até)? (queria|preferia|gostava de|desejava|
                precisava|devia)
            (ele|ela|você|vc|meu *|minha *) (me|nos)? (disse|falou|contou) que (queria|preferia)
            quem (quer|queria) / se (eu)? não
            (e)? (hoje|agora) (tenho|celebro|sou|trabalho|dou aulas|dou aula|ensino|rio|danço|cuido|
                posso|somos|comemoro|faço anos|abri|corro|vivo)
            não há (um|uma)? (só)? (dia|noite|hora|momento|manhã) (em)? que (eu)? não
            não passa (um)? (dia|hora|noite) (em)? que (eu)? não
            ninguém (me)? (vê|está|olha|escuta|suspeita|desconfia|dá conta|dá por isso|dá por nada|
                se importa|vê nada)
            não é (uma)? (piada|brincadeira|drama|exagero|zoeira) / nunca (tive|tinha tido|senti|
                tinha sentido) (tant*|uma)
            não acho (mais)? graça (em|a) nada / não vejo graça (em|a) nada / ninguém me (entende|
                ouve|leva a sério|escuta)
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
        Meaning.NO_MORE: """
            mais / nunca mais / nem mais um dia / mais um dia / um dia mais / outro dia / muito mais
            já
        """,
        Meaning.OTHER: """
            ele / ela / eles / elas / meu irmão / o meu irmão / minha irmã / a minha irmã / meu pai
            o meu pai / minha mãe / a minha mãe / meu filho / o meu filho / minha filha
            a minha filha / meu amigo / um amigo / uma amiga / minha amiga / meu primo / minha prima
            o meu primo / a minha prima / meu tio / minha tia / o meu tio / a minha tia / meu avô
            minha avó / o meu avô / a minha avó / meu marido / o meu marido / minha mulher
            a minha mulher / minha esposa / meu namorado / minha namorada / o meu namorado
            a minha namorada / meu ex / minha ex / meu vizinho / minha vizinha / um vizinho
            uma vizinha / o vizinho / a vizinha / um colega / uma colega / meu colega / minha colega
            o meu colega / meu chefe / minha chefe / o meu chefe / meu sogro / minha sogra
            meu cunhado / minha cunhada / um primo / uma prima / um tio / uma tia / meu sobrinho
            minha sobrinha / meu neto / minha neta / alguém / as pessoas / pessoas / gente que
            muita gente / um rapaz / uma rapariga / um homem / uma mulher / um senhor / uma senhora
            um moço / uma moça / um paciente / uma paciente / pacientes / doentes / adolescentes
            os jovens / jovens / um aluno / uma aluna / alunos / uma cliente / um cliente
            o porteiro / um conhecido / uma conhecida / um famoso / a atriz / o ator / o cantor
            cantora / escritora / escritor / poeta / minha psicóloga / a minha psicóloga
            minha terapeuta / meu gato / minha gata / meu cachorro / minha cachorra / o cão / o gato
            meu cão / um familiar / um parente / o marido dela / a mãe dela / o pai dele
            a filha dela / o filho dela / um professor / uma professora / você / vc / vocês
        """,
        Meaning.I: """
            eu / mim / comigo / eu mesm* / eu própri*
            (e|que|é que) (quero|kero|queria|desejo|prefiro|preferia|preciso|gostava|gostaria|penso|
                penso em|vou|tenho|tenho vontade de|estou|tô|tou|me|me sinto|estou pensando em|
                tô pensando em|estou a pensar em|ando a pensar em)
        """,
        Meaning.PAST: """
            (há|faz|fazem|a) (_)? anos / há muitos anos / faz (muito|muitíssimo|bastante) tempo
            há (muito|bastante|imenso) tempo / há (uma|várias) (década|décadas|vida|eternidade)
            anos atrás / # anos atrás / tempos atrás / uma vez / certa vez / em tempos
            mais de uma vez / naquela altura / na altura / nessa altura / naquela época
            nessa época / naqueles anos / naquele ano / naquele tempo / naquela noite / naquele dia
            naquela vez / naqueles dias / outrora / antigamente / nesse tempo
            quando (eu)? era (nov*|jovem|adolescente|criança|menin*|pequen*|miúd*|estudante|
                mais nov*|solteir*|moç*|rapaz|rapariga)
            (em|na|de) (criança|adolescente|jovem|miúd*|menin*)
            de (criança|adolescente|jovem|miúd*|menin*|solteir*|pequen*)
            na (minha)? (adolescência|juventude|infância|mocidade)
            na minha (adolescência|juventude|infância) / quando (eu)? tinha # (anos)? / em #
            nos anos em que / os anos em que / nos meus (vinte|trinta) / no ano passado
            ano passado / o ano passado / na escola / no colégio / no liceu / no secundário
            no ensino médio / no colegial / na faculdade / na universidade / na tropa / na pandemia
            durante a pandemia / no confinamento / na quarentena
            antes (da|de) (terapia|começar|te conhecer|vir|fazer terapia|te conhecer|lhe conhecer|
                vir aqui)
            antes da terapia / no início da terapia / no começo da terapia
            quando (eu)? (comecei|cheguei|entrei|vim) (aqui|a terapia|contigo|com você|na terapia|
                no teu consultório|cá|a vir|consigo)
            no fim do (meu)? (casamento|namoro|primeiro) / no meu pior (momento|ano|período)
            nos meus piores (dias|anos|momentos) / nos piores (dias|anos|momentos)
            na pior (fase|época|altura) / no fundo do poço / costumava
            antes (eu)? (me|queria|pensava|vivia) / a antiga eu
            durante (anos|muito tempo|o divórcio|muitos anos) / no divórcio / na separação
            quando me (separei|divorciei) / quando (ele|ela) (morreu|foi embora|me deixou)
            noutra vida / em outra vida / depois do parto (da|do) (minha|meu) primeir*
            o dia em que sobrevivi / sobrevivi / eu que nem / acordei no hospital
            (houve|teve|tive|numa|em uma) (uma)? (época|altura|fase|tempo) (em que|que|
                da minha vida)?
            houve tempos / (no ano|na época|no tempo|no mês|na altura|na fase) em que
            (lembro|lembro me|recordo me|recordo) (bem)? (de|do tempo|da época) (quando|em que)?
            nessa fase / naquela fase
            (aos|com) (10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|doze|treze|
                catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezenove|
                dezanove|vinte|trinta)
        """,
        Meaning.NOW: """
            agora / agora mesmo / neste momento / nesse momento / hoje / hoje à noite / esta noite
            essa noite / outra vez / de novo / dnv / novamente / ultimamente / estes dias
            esses dias / nestes dias / nesses dias / esta semana / essa semana / este mês / esse mês
            ontem / ontem à noite / anteontem / ainda / a toda a hora / toda hora / cada vez mais
            desde ontem
            há (dias|semanas|meses|uma semana|um mês|dois dias|três dias|duas semanas|duas horas|
                horas|poucos dias|alguns dias)
            faz (dias|semanas|meses|uma semana|um mês|dois dias|alguns dias|horas)
            há (_)? anos que (quero|penso|tenho|não quero|me|desejo|luto|ando)
            faz (_)? anos que (quero|penso|tenho|não quero|desejo|eu quero|luto) / desde há
            de há uns tempos / tem (dias|semanas|meses) que / esta manhã / hoje de manhã
            esta tarde / este fim de semana / esse fim de semana
            na (segunda|terça|quarta|quinta|sexta) (passada)? / no (sábado|domingo) (passado)?
            sábado / domingo / amanhã / já já / daqui a pouco / a sério / é sério / falo sério
            falo a sério / papo reto / de verdade / mesmo / na moral / voltei a / volto a
            continuo a / continuo / sigo / às vezes / à noite / de noite / de madrugada
            quando chego a casa / quando chego em casa / recentemente / logo à noite / mais logo
            desde que / de uma vez / de uma vez por todas / de vez / duma vez / mais uma vez
            outra vez mais / talvez
        """,
        Meaning.OFTEN: """
            todos os dias / todas as noites / todo dia / toda noite / todo santo dia / o dia todo
            o dia inteiro / o tempo todo / a toda a hora / toda hora / cada dia / cada noite
            sempre / sempre que / diariamente / constantemente / à noite / de noite / de madrugada
            muitas vezes / a noite toda / a noite inteira / toda vez que / cada vez que / direto
        """,
        Meaning.OVER: """
            já passou / passou / passaram / já passaram / já me passou / ficou para trás
            ficou pra trás / ficaram para trás / ficaram pra trás / é passado / é coisa do passado
            é história / são águas passadas / águas passadas / acabou se / sumiram / desapareceram
            desapareceu / sumiu / foi embora / foram embora / superei / já superei / superad*
            ultrapassei / ultrapassad* / nunca mais voltou / nunca mais voltaram / não voltou
            não voltaram / nunca mais / desde então (não|nunca) / deixei para trás / deixei pra trás
            já lá vai / já lá vão / lá vai / nem me lembro / nem lembro / parece outra vida
            parece que foi outra / já era / ficou lá atrás / ficou no passado / ficaram no passado
            tá no passado / já nem penso / nem penso nisso / não aparecem mais / já não aparecem
            e (olha|olhe) (eu aqui|eu|só|para mim|hoje) / olha eu aqui / e aqui estou / e cá estou
            e veja só / e vê só
        """,
        Meaning.ELSEWHERE: """
            filme / filmes / um filme / no filme / a série / uma série / na série / seriado / novela
            na novela / livro / o livro / um livro / livro sobre / no livro / romance / música
            letra da música / canção / curso de / curso sobre / um curso / palestra / palestra sobre
            oficina sobre / workshop / formação sobre / formação em / paciente / pacientes
            prevenção / prevenir / trabalho sobre / um trabalho sobre / tcc / tese / dissertação
            monografia / mestrado sobre / aula sobre / aula de história / notícia / notícias
            jornal / telejornal / no noticiário / documentário / podcast / a peça / na peça
            peça de teatro / teatro / personagem / personagens / protagonista / mocinha / vilão
            videojogo / videogame / o jogo / no jogo / partida de / joguinho / jurad* / júri
            reportagem / artigo sobre / artigo / li que / li sobre / debate / debate sobre
            exame de / conferência / congresso / seminário / voluntári* / cvv / linha de apoio
            linha de prevenção / campanha / setembro amarelo / estatísticas / investigação sobre
            pesquisa sobre / poeta / poema / poemas / biografia / ópera / fantasia de / halloween
            romeu / inês de castro / na psiquiatria / psiquiatria e / enfermeir* / bombeir*
            polícia militar / simulacro / simulação / ator / atriz / guião / roteiro / rpg
            (terminei|acabei|terminamos|terminámos|encerrei|fim da|fechei) (a|com a)? terapia
            última sessão / (tive|recebi|deram me|me deram) alta / a alta
            (do|deste|desse|neste|nesse) (grupo|chat|clube|fórum) / um conto / conto sobre / o conto
            uma peça / (escreveu|escreveram|estava escrito|dizia) (na|numa) (parede|porta|lousa)
        """,
        Meaning.IDIOM: """
            (morrendo|morro|morri|morria|morrer|morre|morremos|mort*|a morrer|morreu|morreram|morra|
                quase morri|me morro) de (rir|riso|sono|fome|frio|calor|vergonha|medo dele rir|sede|
                amor|amores|pena|cansaço|ciúme|ciúmes|inveja|tédio|nervoso|nervos|curiosidade|
                fofura|nojo|alegria|emoção|felicidade|orgulho|raiva|preguiça|saudade|saudades|
                vontade|vontade de|dor de|dor nas|tesão|tanto rir|tanto chorar|tanto trabalhar|
                susto|ansiedade|velh*|velhice|causas naturais|ternura|gargalhar|amor por|
                aborrecimento|tanta|tanto)
            (morrendo|morro|a morrer|morria) (por|pra|para) (um|uma|te|ver|contar|ir|saber|comer|
                conhecer|chegar|que|o|a|comprar|esse|essa|esses|essas|tomar|dormir|voltar|aquele|
                aquela|provar)
            (quase|ia) (morri|morro|morrendo|morria|me mata|morremos|morreu|que morria|que morri)
            quase que (morro|morri|morria)
            morri (kkk*|haha*|rsrs*|rindo|com|quando|ele|ela|com essa|nessa) / morri ele / morri ela
            quase bati as botas / quase fui de (base|arrasta) / fui de (base|arrasta)
            (ia|quase) (tendo|tive|tenho) um (treco|troço|infarto|enfarte|ataque|colapso)
            (está|tá|estava|é|era|tava) de (morrer|matar) / é de matar
            (esse|este|essa|esta|isto|isso|aquele|aquela|o|a) (calor|trabalho|trânsito|espera|dieta|
                menino|menina|dor|dor de|tosse|ressaca|frio|umidade|humidade|alergia|mudança|
                saudade|emprego|chefe|moleque|pó|poeira|curso|tese|fila|rinite|enxaqueca|obra|
                sofrência) (ainda|já|é que)? (me|nos|vai)? (mata|matam|matando|a matar|matar|
                está me matando|tá me matando|matou)
            ainda me mata / me mata de (rir|vergonha|amor|orgulho|saudade|tédio|raiva|susto)
            mata me de (riso|vergonha|tédio|saudades|susto) / tá me matando / está me matando
            está a matar me / estão a matar me / tão me matando / andam a matar me / anda a matar me
            me matam / mata qualquer um / mata o guarda / me mata se / mata me se
            (minha|a minha|meu|o meu) (mãe|chefe|irmã|avó|pai|vó|professora|professor|treinador|
                sogra|amiga|filha|mulher|esposa|marido|namorada|orientadora|orientador|colega|
                patroa|patrão) (ainda)? (me)? (mata|vai me matar|vai matar me|me mata|mata me|
                matava me|matava|me mataria) (se|quando|por|kkk*|haha*|hoje se|amanhã se|com)
            vai me matar (se|quando|kkk*|haha*|de rir|de vergonha|do coração)
            (me)? (mata|matam) se
            (me matei|me mato|me matando|me matar|mato me|matei me|matar me|a matar me|matando me|
                me matava|me matamos|nos matamos|se matando) (de|a|pra|para|por) (rir|trabalhar|
                estudar|correr|tanto|treinar|academia|ginásio|trabalho|estudo|estudar|chegar|
                terminar|entregar|fazer|casa|cozinha|comer|dançar|gargalhar|chorar|limpar|gym|
                treino|faxina|acabar|conseguir|mostrar|passar|prova|provas)
            (me)? (matei|mato|matando|matar) (me)? (estudando|trabalhando|correndo|limpando|
                treinando|malhando|cozinhando)
            (matar|matei|matando|mato|matamos|mata|matou|a matar) (a|as|o|os|um|uma|umas) (saudade|
                saudades|fome|sede|curiosidade|vontade|aula|aulas|charada|bola|tempo|tempinho|
                barata|baratas|mosquito|mosquitos|formiga|formigas|horas|bicho|bichinho|tédio|jogo|
                trabalho|cobra|galinha|porco|serviço|pedaço|leão|gato|quest*)
            matar (saudade|saudades|aula|tempo|o tempo|cachorro a grito|baratas|mosquitos|
                dois coelhos)
            (mataria|matava) (por)? (um|uma|uns|umas) / era capaz de matar por / daria a vida por
            mato um leão
            (estou|tô|tou|to|fiquei|cheguei|ando|acabei|chego|saí|fico|voltei|estamos|tava|acordei|
                estava) (meio|mais|toda|todo|tod*|quase|completamente|praticamente)? (mort*|
                mortinh*|podre|acabad*|destruíd*) (de|com|hoje|mudança|depois|mas)?
            mort* de (cansaço|cansad*|rir|sono|fome|medo|vergonha|frio|calor|saudade|saudades|sede|
                curiosidade|inveja|feliz)
            mortinh* por / mort* de vontade / mais mort* (do)? que viv* / natureza morta
            ponto morto / peso morto na academia / dia dos mortos / finados / língua morta
            horas mortas
            (o|a|meu|minha|o meu|a minha) (celular|telemóvel|bateria|carro|pc|computador|planta|
                samambaia|orquídea|notebook|assunto|impressora|conversa|festa) (morreu|morre|
                tá morrendo|está a morrer|está morrendo)
            a terra (podia|podia se)? abrir / que a terra me engolisse / engolisse a terra
            vou te matar / vou matar te / te mato / mato te / eu te mato / vai morrer de
            não morre (não|disso) / não morri / ninguém morreu / ninguém morre / não matou ninguém
            não me matou / não vai me matar / não mata / o que não mata / mudar de vida
            mudança de vida / vida nova / nova vida / amor da minha vida / mulher da minha vida
            homem da minha vida
            vida (profissional|social|amorosa|sexual|de solteir*|de casad*|a dois|noturna|nocturna|
                acadêmica|académica|sedentária|universitária|de estudante|em comum|financeira|
                de nômade|de casal|dupla|boêmia|militar)
            (acabar|terminar|acabei|terminei|acabou|acabo) (com)? (o|a|os|as|este|esta|esse|essa|
                meu|minha|o meu|a minha) (tese|curso|faculdade|projeto|projecto|livro|obra|obras|
                dívida|dívidas|trabalho|relatório|mudança|contrato|relação|namoro|noivado|casamento|
                mestrado|temporada|série|namorado|namorada|noivo|prato|tcc|doutoramento|estágio|
                plantão|turno|reforma|prova|fofoca|estoque|bagunça|barulho|sedentarismo|stress|
                estresse|insónia|insônia|ansiedade|vício|tabaco|cigarro|patrão|praga|papelada|ex|
                pedro|festa|sobremesa|bolo)
            (acabar|terminar) (com)? (tudo|isto|isso) (o|a|de|antes|até|a tempo|no trabalho|
                que tenho|aqui no|na empresa|em casa|direitinho)
            (desistir|desisti|desisto) (do|da|de) (curso|emprego|dieta|academia|ginásio|faculdade|
                projeto|viagem|namoro|ideia|processo|compra|carro|casa|fumar|beber|entender|
                tentar entender|açúcar|ir|comprar|fazer|viajar|inglês|mestrado|café|vaga|concurso)
            tirar (férias|a carta|fotos|um curso|carteira|a barriga|a roupa|folga|o dia|dúvidas|
                notas|o pó|sarro|uma foto|vida)
            (me)? (cortei|corto|cortar|cortando|queimei|queimar|queimo|machuquei|
                machucar) (me)? _ (no|na|nos|nas|o|a|com|ao|num|numa|um|uma|as|os|jogando|correndo|
                cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
                descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
                a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
                dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|dedão|polegar|papel|folha|
                faca do|faca da|faca de pão|faca da cozinha|lata|vidro|copo|forno|óleo|panela|sol|
                praia|piscina|fogão|tacho|língua|joelho|tornozelo|costas|academia|ginásio|jogo|
                treino|gato|gata|roseira|água|café)
            (me)? (machuquei|magoei|magoar|arranhei|feri) (me)? _ (no|na|nos|nas|o|a|com|ao|num|
                numa|um|uma|as|os|jogando|correndo|cozinhando|treinando|a jogar|a correr|a cozinhar|
                a treinar|picando|a picar|descascando|a descascar|fazendo|a fazer|abrindo|a abrir|
                sem querer|barbeando|a barbear|depilando|a depilar|passando|a passar|podando|
                a podar|andando|surfando|dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|
                dedão|polegar|papel|folha|faca do|faca da|faca de pão|faca da cozinha|lata|vidro|
                copo|forno|óleo|panela|sol)
            (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (no|na|nos|nas|o|a|com|
                ao|num|numa|um) (dedo|dedos|dedão|polegar|papel|folha|faca do|faca da|faca de pão|
                faca da cozinha|lata|vidro|copo|forno|óleo|panela|sol)
            (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (uma|as|os|jogando|
                correndo|cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
                descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
                a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
                dançando|a dançar|lavando|a lavar|malhando) (dedo|dedos|dedão|polegar|papel|folha|
                faca do|faca da)
            (me)? (feri|furei|piquei|bati|aleijei|queimar|arranhou) (me)? _ (uma|as|os|jogando|
                correndo|cozinhando|a picar|descascando|a descascar|fazendo|a fazer|a depilar|
                passando|a passar|podando|a podar|andando) (faca de pão|faca da cozinha|lata|vidro|
                copo|forno|óleo|panela|sol)
            (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|abrindo|a abrir|sem querer|
                surfando|dançando|a dançar) faca (de pão|da cozinha)
            (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|abrindo|a abrir|sem querer|
                surfando|dançando|a dançar) (lata|vidro)
            (feri me|me furei|piquei me) _ (a cozinhar|a treinar|picando|barbeando|a barbear|
                depilando|lavando|a lavar|malhando) (faca de pão|faca da cozinha|lata|vidro)
            (feri me|me furei|piquei me) _ (treinando|a jogar|a correr|a cozinhar|a treinar|picando|
                abrindo|a abrir|sem querer|barbeando|a barbear|depilando|surfando|dançando|a dançar|
                lavando|a lavar|malhando) (copo|forno|óleo|panela|sol)
            (me bati|aleijei me|queimar me|me arranhou) _ (treinando|a jogar|a correr|a cozinhar|
                a treinar|picando|abrindo|a abrir|sem querer|barbeando|a barbear|depilando|surfando|
                dançando|a dançar|lavando|a lavar|malhando) (faca de pão|faca da cozinha|lata|vidro|
                copo|forno|óleo|panela|sol)
            (me)? (machuquei|magoei|magoar|arranhei|feri|furei|piquei|bati|aleijei|queimar|
                arranhou) (me)? _ (no|na|nos|nas|o|a|com|ao|num|numa|um|uma|as|os|jogando|correndo|
                cozinhando|treinando|a jogar|a correr|a cozinhar|a treinar|picando|a picar|
                descascando|a descascar|fazendo|a fazer|abrindo|a abrir|sem querer|barbeando|
                a barbear|depilando|a depilar|passando|a passar|podando|a podar|andando|surfando|
                dançando|a dançar|lavando|a lavar|malhando) (praia|piscina|fogão|tacho|língua|
                joelho|tornozelo|costas|academia|ginásio|jogo|treino|gato|gata|roseira|água|café)
            (me)? (cortei|corto|cortar|cortando|queimei|queimar|queimo|machuquei|machucar|magoei|
                magoar|arranhei|feri|furei|piquei|bati|aleijei|arranhou) (me)? _ (no|na|nos|nas|o|a|
                com|ao|num|numa|um|uma|as|os|jogando|correndo|cozinhando|treinando|a jogar|a correr|
                a cozinhar|a treinar|picando|a picar|descascando|a descascar|fazendo|a fazer|
                abrindo|a abrir|sem querer|barbeando|a barbear|depilando|a depilar|passando|
                a passar|podando|a podar|andando|surfando|dançando|a dançar|lavando|a lavar|
                malhando) (ombro|cozinha|jardim|porta|mesa|máquina|ferro|tabuleiro|churrasqueira|
                futebol|futsal|escada|queda|bicicleta|bike|cotovelo|unha|barba|cebola|batata|
                batatas|cebolas|legumes|bolo|sopa|lâmina de barbear|barbear me|barbear|comida|
                sopa quente|leite|chá|pé|coluna)
            (me)? (cortei|queimei|machuquei|magoei|arranhei|aleijei) (me)? (a|fazendo|jogando|
                sem querer|cozinhando|correndo|treinando|barbeando|descascando|picando|malhando|
                surfando|podando|passando|no jogo|no futebol|no treino|no sol|na praia|ao sol|
                na praia|no fogão|no forno) (jogar|cozinhar|correr|treinar|fazer a barba|descascar|
                cortar|picar|passar|abrir|barbear)?
            (cortar|cortei|corto|cortando|me cortar|vou cortar|a cortar) (o|a|os|as|meu|
                minha) (cabelo|cabelos|franja|unhas|pontas|barba|luz|carne|cebola|açúcar|glúten|
                grama|relva|bolo|gastos|despesas|café|contato|contacto|pelo|mato|árvore|bigode|juba)
            me corta o coração / corta me o coração
            sumir (uns dias|um pouco|por uns dias|no fim de semana|nas férias|das redes|
                do instagram|do facebook|do whatsapp|por uma semana|do grupo|um tempinho|uma semana|
                pra praia|para a praia|no mapa)
            sumi do
            desaparecer (uns dias|por uns dias|no fim de semana|das redes|uma semana|do instagram|
                do facebook|nas férias|um mês)
            acordar (tão|muito)? (cedo|tarde|às|as|o bebê|o bebé|a menina|o menino|ninguém|com|sem|
                meu|minha|de bom|para ir|pra ir|a tempo|antes|para trabalhar|pra trabalhar|o meu|
                a minha)
            não acordar (o|a|ninguém|os|as|tarde|cedo|a tempo|meu|minha)
            viver (em|no|na|numa|num|com|sozinh*|junt*|perto|longe|de aluguel|de renda|aqui|aí|lá|
                fora|mais perto|melhor|sem carro|da música|da arte|disso|do meu|de arte|do que|
                com ele|com ela|a dois|noutro|noutra) (lisboa|porto|portugal|brasil|casa|são|rio|
                cidade|interior|apartamento|outra|outro|campo|praia|meus|minha|minhas|meu|os|as|a|
                ele|ela|mais|menos|colegas|sogra|frança|londres|pressa|culpa|carro|medo)
            (estar|ficar|continuar) aqui (sentad*|parad*|trancad* em casa o|no trabalho|
                nesta empresa|nessa empresa|a trabalhar|trabalhando|no escritório|em lisboa|em são|
                contigo|com vocês|com você|a noite toda)
            gosto de viver / gosto de estar viv* / adoro viver / amo viver / amo a vida
            amo minha vida / amo a minha vida / gosto da (minha)? vida / com vontade de viver
            (tenho|recuperei|voltei a ter|ganhei|tive|renasceu|cheia de|cheio de) (muita|tanta|
                de novo|a)? (a)? vontade de viver
            feliz (de|por) estar viv* / grat* por estar viv* / que bom estar viv*
            (é|tá) bom (estar|tá) viv* / apego à vida / alegria de viver
            (é|seria|era|foi) (um)? suicídio (ir|subir|fazer|conduzir|dirigir|político|profissional|
                comercial|financeiro|social|sair|largar|com|pegar|tentar)
            suicídio (político|profissional|comercial|financeiro|coletivo|social)
            esquadrão suicida / gol suicida / missão suicida / tática suicida / homem bomba / bungee
            paraquedas
            (pular|saltar|atirar me|jogar me|me jogar|me atirar|atiro me|me jogo|mergulhar|pulei|
                me joguei|atirei me|pulo|salto) (de cabeça|de paraquedas|de alegria|na piscina|
                à piscina|para a piscina|pra piscina|no sofá|para o sofá|na cama|para a cama|
                pra cama|corda|à corda|carnaval|no mar|ao mar|na água|à água|de paraquedas|ao vinho|
                ao trabalho|ao chocolate|de bungee|fora do|da cama|na pista|nos braços|ao pescoço|
                na folia|no rio de|de felicidade|no samba|para os braços|fogueira|muro)
            o (meu|último) último dia (de|no|na|em) (trabalho|aulas|emprego|escritório|férias|
                empresa|estágio|escola|faculdade)
            (meu)? último dia (de|no|na) (trabalho|aulas|emprego|escritório|férias|empresa|estágio|
                escola|faculdade|serviço)
            (minha|a minha|nossa|a nossa|é a) última noite (em|de|no|na|nesta|nesse|neste) (lisboa|
                roma|paris|férias|hotel|casa velha|solteir*|apartamento|casa antiga|viagem|praia|
                acampamento|campanha)
            (festa|jantar|almoço|churrasco|discurso|presente|concerto|show|jogo|bolo|viagem|missa|
                happy hour|turnê|café|prenda|cerimónia|cerimônia) de despedida
            despedida (de solteir*|da turma|da empresa|do trabalho|dos colegas|da equipa|da equipe|
                do escritório|da escola|do chefe|da minha colega|do meu colega|das aulas|do verão)
            (carta|mensagem|email|bilhete|vídeo|texto|cartão|discurso) de despedida _ (colegas|
                equipa|equipe|turma|alunos|empresa|pessoal|chefe|trabalho|escola|clientes|cigarro|
                tabaco|professora|professor|estagiária|estagiário|vizinha)
            carta de (demissão|recomendação|apresentação|motivação|condução|amor|alforria)
            adeus (carro|dieta|férias|verão|óculos|muletas|carnaval|celular|gesso|barriga|trabalho|
                escritório|aparelho|ansiedade|cigarro|emprego|inverno|casa velha|chefe|dívida|
                dívidas|preguiça|dentes do siso|fraldas)
            adeus (à|ao|às|aos|a) (minha|meu|dieta|carro|cigarro|tabaco|verão|barriga|uma|um|
                fraldas|muletas)
            (remédio|remédios|comprimido|comprimidos|medicação|pílula|pílulas|calmante|
                insulina) _ (do cachorro|do cão|do gato|do mês|pra pressão|da pressão|para a tensão|
                da tensão|para o colesterol|do colesterol|da alergia|para a alergia|pra alergia|
                da tireoide|pra dor de|para as dores|certinho|com a psiquiatra|com o médico|
                com a médica|com o psiquiatra|direitinho|anticoncepcional|do meu filho|da farmácia|
                na farmácia|numa caixinha|organizados|de vitamina)
            pílula do dia seguinte
            (larguei|deixei) (o|os|a) (remédio|remédios|medicação|comprimidos)
            corda (de guitarra|do violão|de pular|bamba|do varal|de saltar|vocal|toda) / dar corda
            pistola de (cola|água|calor) / arma secreta / arma de brinquedo
            (bateu|bate|me bateu|me bate|bateu me|bate me) (uma|um|a|o) (saudade|sono|fome|vontade|
                vento|preguiça|tristeza|nostalgia|desânimo|medo|cansaço|sol|brisa|ansiedade|
                arrependimento|curiosidade|emoção|bad|sede|angústia|calor|vontade de|orgulho|
                melancolia|chuva|porta|carro|alívio)
            me bateu (forte|fundo|saudade|vontade|aqui|de frente|que) / bateu na (porta|trave|mesa)
            me deu (um|uma|uns) (abraço|beijo|susto|ideia|alegria|presente|força|vontade|dor|crise|
                dica|tapa na cara de realidade|chute na bunda do|tapinha|beijos|empurrãozinho|
                carona|branco|choro|sono)
            bate palmas / bateu palmas / bate recorde / bateu o carro / bateu com o carro
            bateu no meu carro / me bateu no carro / bate papo / bati
            me obriga a (levantar|caminhar|sair|descansar|comer|acordar|estudar|fazer exercício|
                parar|andar|fazer dieta|beber água)
            obriga me a (levantar|caminhar|sair|descansar|comer|acordar|estudar|fazer exercício|
                parar|andar|mexer|dormir)
            (o médico|a médica|o gato|o cão|o cachorro|a chuva|a neve|o chefe|a gripe|o trabalho|
                o joelho|o trânsito|a insónia|a insônia|o bebê|o bebé|o barulho|
                a dor) não me deixa (sair|trabalhar|dormir|ir|falar|fazer)
            me persegue (a|o|essa|esta|um|até em sonho)
            me segue (no|até o banheiro|pela casa|desde|há anos no)
            segue me (no|até à casa de banho|pela casa)
            me machuca (ver|saber|pensar|que|quando|lembrar) / me maltrata o
            me queimou (o filme|a largada|o arroz) / me empurra (pra frente|para a frente)
            a morte (da|do|dos|das|de)
            morte (da|do|dos|das) (minha|meu|minhas|meus|avó|vó|avô|pai|mãe|gato|cachorro|cão|nosso|
                nossa|rainha|papa)
            faleceu / luto pela / o luto / medo da morte / pena de morte / morte súbita
            até que a morte / até à morte / até a morte / de morte matada / ele morreu / ela morreu
            morreram / desejo (boa|bom|boas|sorte|tudo|feliz|um|muita|a vocês|que vocês|saúde)
            (fart*|cansad*) (da|de) vida de (escritório|cidade|autônom*|aeroporto*|hotel*|solteir*|
                ônibus)
            última noite (nesta|neste|nessa|nesse|na|no|em|da|do) (casa|apartamento|cidade|hotel|
                apê|quarto|país|terra)
            sem mim (à|na) (porta|escola|creche|escola|empresa)
            sem mim (um bocado|por um dia|no fim de semana|na equipa)
            suicídio (de|do|da|dos) (meu|minha|um|uma|nosso|nossa|filho|filha|irmão|ator|cantor|
                vizinho|vizinha|poeta|amigo|amiga|colega|meus)
            (tomo|tomar|tomei) (o|os|um) (comprimido|comprimidos|remédio|remédios) (para|pra|da|
                do) (dormir|tensão|pressão|dor|dores|alergia|gripe|dia)
            (tirou|tira) (me)? (o|meu|o meu) (celular|telemóvel|telefone) (da minha mão|da mão|
                das mãos|pra eu|para eu|ao jantar|um bocado)
            última mensagem (do|da|deste|desse) (ano|dia|semana|mês) / te matar / matar te
            me (mato|matar|matei|matando) (na|no) (academia|ginásio|treino|faxina|gym|pilates|
                crossfit|spinning)
            (desta|dessa|da) vida de (andar|correr|ônibus|ir|trabalho|um lado|casa)
            viver tão (longe|perto|bem|depressa)
            desaparecer (um|dois|por um|uns|este|esse|só um|uma) (fim|fds|dia|dias|mês|bocado|
                semana|tempo|tempinho|horas)
            que (a)? minha vida (seja|continue|gire|dependa|mude|tenha|melhore)
            (acabar|terminar) (já|logo|depressa) (a|o|as|os|com a|com o|de|esta|este|essa|esse)
            (viver|vivendo) (neste|nesse|nesta|nessa|no|na|num|numa|em|com|na casa) (casa|
                apartamento|apê|cidade|bairro|quarto|prédio|sogra|meus|dos meus|minha|meu|rua|sítio)
            (na|da|à) morte (do|da|de) / (cena|cenas|imagem|imagens) (mortas|morta) de filme
            (vai|vão|pode|quer|querem) acabar com (a)? minha (vida social|paciência|saúde)
            (já)? (tenho|marquei|escolhi|defini|decidi) (a|uma|o)? (data|dia) (do|da|de|para|pra|
                pro) (o|a|meu|minha|um|uma|nosso)? (casamento|exame|prova|consulta|cirurgia|
                operação|viagem|parto|mudança|audiência|entrevista|festa|vacina|show|concerto|
                formatura|reunião|batizado|entrega|médico|dentista)
            cartas? (de|ao|para o|pro) (natal|pai natal|papai noel|apresentação|motivação|
                recomendação|amor|agradecimento)
            despedida de (solteir*|ano|curso) / plano (de negócio*|de estudos|de saúde|de aula|de
                poupança|de treino)
            vou (pular|saltar) (corda|essa parte|de alegria|o almoço|carnaval|o carnaval)
            meus cortes de cabelo
            amanhã (já)? não (vou estar|estarei|estou) _ (tenho|trabalho|porque tenho|em casa|no
                escritório|plantão|viajo|médico|no trabalho)
            corda (pro|para o|pra|para|do|da|de)? (a)? (balanço|varal|roupa|pular|escalada|violão|
                guitarra|cachorro) / (estender|pendurar) (a)? roupa
            (faço|vou fazer) _ (relatório|janta|jantar|tarefa|compras|bolo|bacalhau|trabalho|
                trabalhos)
            não te culpes _ _ _ _ (disse|diz|dizia) / (remédios|comprimidos) na gaveta da cozinha
            festa surpresa / (queimei|cortei|bati) _ _ _ (sem querer|por acidente|cozinhando|a
                cozinhar|a descascar)
            última vez que (mudo|compro|como|faço|vou|viajo|empresto) / (tomei|tomo) (um|uma|
                dois) (paracetamol|ibuprofeno|aspirina|comprimido|dipirona)
            ponte aérea / comboio para te (ir)? (ver|visitar) / corda no pescoço (por causa|
                com) (da|das|de|do) * / (arrancar|arranco) os cabelos com
            me matei de (bicicleta|moto|tanto) / (subi|fui) (no|ao) terraço (pra|para) (estender|
                regar)
        """,
    },
    numbers="""
        dois / duas / três / quatro / cinco / seis / sete / oito / nove / dez / onze
        doze / treze / catorze / quatorze / quinze / dezasseis / dezesseis / dezassete / dezessete
        dezoito / dezanove / dezenove / vinte / trinta / quarenta / cinquenta / sessenta / setenta
        oitenta / noventa / cem
    """,
    ordinary="""
        marcar / marca / mote / sorte / forte / porte / norte / morar / moro / mora / morava
        molhar
        matéria / mateus / sentido / contar / conta / visita / viagem
        viajar / vivenda / ponte / parte / partes / melhoras / melhorar / melhores / pular / pulo
        junta / juntos / guarda / armário / armar / verão / vida / vinda / vindo / comprida
    """,
    spellings={
        "q": "que",
        "k": "que",
        "qero": "quero",
        "kero": "quero",
        "qro": "quero",
        "qria": "queria",
        "keria": "queria",
        "queru": "quero",
        "n": "não",
        "nao": "não",
        "naum": "não",
        "ñ": "não",
        "tb": "também",
        "tbm": "também",
        "vc": "você",
        "vcs": "vocês",
        "pq": "porque",
        "hj": "hoje",
        "d": "de",
        "mi": "me",
        "m": "me",
        "vivê": "viver",
        "brasso": "braço",
        "brassos": "braços",
        "inporta": "importa",
        "oje": "hoje",
        "dnv": "de novo",
        "mto": "muito",
        "mt": "muito",
        "ngm": "ninguém",
        "nd": "nada",
        "td": "tudo",
        "tds": "todos",
        "vo": "vou",
        "cum": "com",
        "con": "com",
        "cmg": "comigo",
        "ctg": "contigo",
        "msm": "mesmo",
        "p": "para",
        "penço": "penso",
        "penssando": "pensando",
        "morer": "morrer",
        "suisidar": "suicidar",
        "suissidar": "suicidar",
        "suisidio": "suicídio",
        "suissidio": "suicídio",
        "suissida": "suicida",
        "suisida": "suicida",
        "pençamento": "pensamento",
        "pençamentos": "pensamentos",
        "guento": "aguento",
        "diss": "disse",
        "axo": "acho",
        "axando": "achando",
        "xega": "chega",
        "caza": "casa",
        "fzr": "fazer",
        "eh": "é",
    },
    rules=(
        # The wish is said last: "morrer, é só o que eu quero", "a morte é no que penso".
        "SELF: DIE WANT|THINK",
        # "Continuar viva" is to keep and to live in one.
        "SELF: CANNOT LIVE with KEEP",
        # Verbs tell the person: these are the writer's own whoever else is named before.
        "SELF: WANT|WILL|AFRAID_I|HAVE KILL_SELF despite OTHER",
        # Everything is settled "so that nobody has trouble": that denies nothing.
        "SELF: AFFAIRS & GONE|READY|FAREWELL despite NOT",
        # "Empurrei-a, não sei do que sou capaz": what the writer may do to another, in any order.
        "OTHERS: HURT & CHILD with AFRAID_I despite OTHER NOT",
    ),
)
