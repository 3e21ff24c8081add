"""Portuguese: danger from somebody else, and to somebody else."""

from care.danger.meaning import Meaning

MEANINGS = {
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
}
