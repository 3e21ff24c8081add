"""Portuguese: who, when, and denials: what takes words back or brings them back."""

from care.danger.meaning import Meaning

MEANINGS = {
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
    Meaning.NO_MORE: """
        mais / nunca mais / nem mais um dia / mais um dia / um dia mais / outro dia / muito mais
        já
    """,
    Meaning.OTHER: """
        meu aluno / minha aluna / o meu aluno / a minha aluna / meus alunos / o aluno / a aluna
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
            penso em|vou|tenho|tenho vontade de|estou|tô|tou|me|me sinto|estou pensando em|tô
            pensando em|estou a pensar em|ando a pensar em)
    """,
    Meaning.PAST: """
        (há|faz|fazem|a) (_)? anos / há muitos anos / faz (muito|muitíssimo|bastante) tempo
        há (muito|bastante|imenso) tempo / há (uma|várias) (década|décadas|vida|eternidade)
        anos atrás / # anos atrás / tempos atrás / uma vez / certa vez / em tempos
        mais de uma vez / naquela altura / na altura / nessa altura / naquela época
        nessa época / naqueles anos / naquele ano / naquele tempo / naquela noite / naquele dia
        naquela vez / naqueles dias / outrora / antigamente / nesse tempo
        quando (eu)? era (nov*|jovem|adolescente|criança|menin*|pequen*|miúd*|estudante|mais
            nov*|solteir*|moç*|rapaz|rapariga)
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
        quando (eu)? (comecei|cheguei|entrei|vim) (aqui|aí|a terapia|contigo|com você|na
            terapia|no teu consultório|cá|a vir|consigo)
        no fim do (meu)? (casamento|namoro|primeiro) / no meu pior (momento|ano|período)
        nos meus piores (dias|anos|momentos) / nos piores (dias|anos|momentos)
        na pior (fase|época|altura) / no fundo do poço / costumava
        antes (eu)? (me|queria|pensava|vivia) / a antiga eu
        durante (anos|muito tempo|o divórcio|muitos anos) / no divórcio / na separação
        quando me (separei|divorciei) / quando (ele|ela) (morreu|foi embora|me deixou)
        noutra vida / em outra vida / depois do parto (da|do) (minha|meu) primeir*
        o dia em que sobrevivi / sobrevivi / eu que nem / acordei no hospital
        (houve|teve|tive|tinha|numa|em uma|num|em um) (uma|um)? (época|altura|fase|tempo) (em
            que|que|da minha vida)?
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
        samu / inem / atendi / atendemos / no plantão / ocorrência / ocorrências / vítima
        redação
        composição
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
}
