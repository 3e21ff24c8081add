"""Portuguese: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning

MEANINGS = {
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
}
