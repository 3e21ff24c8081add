"""Portuguese, of Portugal and of Brazil."""

from care.boundary.meaning import Meaning

MEANINGS = {
    Meaning.ASK: """
        posso|poderia|podia / queria|quero|quereria / gostaria|gostava / adoraria / adorava
        tenho vontade de / queres|quer|quererias / você quer|queria / gostarias|gostaria
        te apetece / apetece te / apetecia te / que tal / vamos / e se / por que não / porque não
        seria possível / por favor / topa|topas / aceita|aceitas|aceitaria / te convido
        convido|convidar / vem|venha|vens|viria / tens|tem (tempo|vontade) / devíamos / bora
    """,
    Meaning.SHALL_WE: """
        podemos|poderíamos|podíamos / vamos / e se / que tal / devíamos / bora
        a gente podia|poderia
    """,
    Meaning.MEET: """
        (encontrar|encontrarmos|encontrarmo nos|nos encontrar|nos ver|nos vermos|vermo nos
        |te ver|ver te|vê la|vê lo|sair|jantar|almoçar)
        (tomar|beber) (um|uma|algo)? (café|copo|chá|cerveja|cafezinho|drink|chope)?
        um (café|copo|cafezinho|chope|chá) / ir ao cinema / um passeio / um encontro / visitar*
        passar aí / convidar* / nos conhecer melhor / marcar um (café|jantar)
    """,
    Meaning.YOU: """
        te / ti / contigo / consigo / com você / você / tu / com o senhor / com a senhora
        juntos|juntas / nós dois / nós duas / eu e você / eu e tu / a gente / nos / vermo nos
        encontrarmo nos / lhe / ver te / convidar te / vê la|vê lo / nós / convidá la|lo
    """,
    Meaning.MEET_YOU: """
        (sair|jantar|almoçar|dançar|vir|ficar) comigo
        ser (amigos|amigas|teu amigo|tua amiga|seu amigo|sua amiga|mais do que isso|namorados)
        (ao|no) meu (casamento|aniversário|concerto)
        (à|na) minha (festa|formatura|casa|exposição) / ao nosso casamento / casar comigo
        (te beijar|beijar te|te abraçar|abraçar te|beijá la|abraçá la|abraçar você|beijar você)
        me (visitar|ver) / visitar me
    """,
    Meaning.LOVE_YOU: """
        te amo / amo te / eu amo você / amo você / estou apaixonado|apaixonada por (ti|você|si)
        apaixonado|apaixonada por (ti|você|si) / me apaixonei por (ti|você)
        apaixonei me por (ti|si) / (tenho|sinto) (algo|sentimentos|uma coisa) por (ti|você|si)
        sentimentos por (ti|você|si)
        (és|você é|é você|a senhora é) (tão|muito|mesmo)? (linda|lindo|bonita|bonito|gostosa
        |sexy|atraente|maravilhosa|gata) / sinto me atraído|atraída por (ti|si)
        atraído|atraída por (ti|você|si) / gosto de ti (mais do que)? / estou a fim de você
        tenho uma queda por (ti|você) / (quero|queria) (te)? beijar (te|você)?
        sonho contigo / sonho com você
        penso em (ti|você|si) (todas as noites|toda noite|o tempo todo|toda hora)
        mais do que (um|uma)? (cliente|paciente|terapeuta) para (mim|ti)
    """,
    Meaning.GIFT: """
        presente|presentes|prenda|prendas|presentinho|prendinha|lembrança|lembrancinha / flores
        ramo de / buquê / bombons / chocolates / caixa de bombons / bolo / vale presente
        cartão presente / garrafa de (vinho|champanhe|espumante) / um mimo / pacote|encomenda
        compota / geleia / bilhetes para / ingressos para / cachecol
    """,
    Meaning.FOR_YOU: """
        para ti|si|você / pra você|ti
        (dar te|dar lhe|te dar|lhe dar|te mandar|mandar te|enviar lhe|te enviar|levar te
        |te levar|lhe levar|oferecer te|oferecer lhe|te presentear|entregar lhe|te entregar)
        te|lhe (comprei|fiz|mandei|enviei|trouxe|levo|mando|deixei) / comprei te|lhe / fiz te|lhe
        no (teu|seu) consultório / o (teu|seu) endereço / a (tua|sua) morada / (teu|seu) endereço
        no consultório / na (tua|sua) porta
    """,
    Meaning.PAY: """
        (pagar te|pagar lhe|te pagar|lhe pagar|pagar a você|reembolsar*) / quanto (te|lhe) devo
        o que (te|lhe) devo / quanto devo
        (devo te|devo lhe|te devo|lhe devo) (dinheiro|ainda|algo|#)? / ainda (te|lhe) devo
        (me manda|manda me|mande me|me mande|me envia|envia me|envie me|me envie|passar me
        |me passar|me passa|emitir) (a|uma|o|um)? (fatura|factura|nota|recibo|nota fiscal|boleto)
        (fatura|factura|conta|boleto) (em aberto|por pagar|pendente)
        (pagar|quitar) (a|essa|sua|tua)? (fatura|factura)
        preciso (de|do|da)? (um|uma)? (recibo|fatura|factura|nota fiscal)
        (teu|seu) (iban|nib|pix|mbway|paypal)
        (fazer|mandar|por|via) (um)? (pix|mbway|transferência) / a chave pix
        meu dinheiro de volta / um reembolso / emprestar me dinheiro / me emprestar dinheiro
        me empresta dinheiro / pagar pelo (teu|seu) tempo
    """,
    Meaning.CONTACT: """
        (o|a)? (teu|seu|tua|sua) (número|telefone|telemóvel|celular|email|e mail|instagram|insta
        |facebook|whatsapp|zap|contacto|contato)
        (me adiciona|adiciona me|me adicione|te adicionar|adicionar te|te seguir|seguir te
        |me segue|segue me) / (pelo|no) (whatsapp|zap) / pedido de amizade
        (me liga|liga me|ligue me|me ligue|te ligar|ligar te|lhe ligar|ligar lhe)
        (falar|escrever|conversar) (contigo|com você|consigo)? (em privado|no privado|fora daqui
        |diretamente|por fora|por outro lado) / fora (daqui|deste chat)
        onde (moras|você mora|mora|vives) / no (facebook|instagram|linkedin)
    """,
    Meaning.GROUP: """
        (entra|entre|entrar|junta te|junte se) (no|ao|em) (meu|nosso|este|nesse)? (grupo|canal
        |chat|servidor)
        (te|a|o) (adicionei|convidei|pus|coloquei) (no|ao|num|a um) (meu|nosso)? (grupo|canal
        |chat) / adicionei te (ao|no|a um) (meu|nosso)? (grupo|canal)
        (te adicionar|adicionar te|convidar te|te convidar|adicionar você) (ao|no|para o|num
        |em um) (meu|nosso)? (grupo|canal)
    """,
    Meaning.HOSTILE: """
        vai (te foder|se foder|à merda|para o inferno|pro inferno|tomar no cu|pastar)
        vá (à merda|para o inferno|se foder|se catar) / foda se você / vai te catar
        (cala|cale) a boca / morre / morra / some daqui / desaparece
        (és|você é|a senhora é) (um|uma|tão|o|a|mesmo)? (inútil|incompetente|idiota|imbecil
        |burra|burro|estúpida|estúpido|mentirosa|mentiroso|charlatã|charlatão|patética|patético
        |monstro|lixo|vaca|cabra|puta|vagabunda|pior|fraude|nojenta|nojento|merda|falsa|falso)
        (sua|seu) (vaca|puta|idiota|imbecil|mentirosa|vagabunda|monstro|merda|lixo|nojenta
        |filho da puta) / filho da puta / filha da puta
        (te odeio|odeio te|odeio você|desprezo te|te desprezo|detesto te|te detesto)
        (destruíste|destruiu|arruinou|arruinaste|estragou|estragaste) a minha vida
        acabou com (a)? minha vida / tenho nojo de (ti|você) / me dá nojo
        (vais|vai) (te|se)? (arrepender|pagar por isso) / (vai|vais) pagar por isso
        sei onde (moras|você mora|trabalhas) / vou te (encontrar|processar|destruir|denunciar)
        espero que (morras|morra|apodreças|você morra) / pior (terapeuta|psicóloga|psicólogo)
        perda de tempo / dinheiro jogado fora
    """,
    Meaning.NOT: "não / nunca / jamais / sem / nenhum|nenhuma / nada / ninguém / nem / num",
    Meaning.I: "eu / me / mim / comigo / meu|minha|meus|minhas",
    Meaning.OTHER: """
        ele|ela|eles|elas
        o meu|meu (marido|filho|pai|irmão|chefe|colega|vizinho|namorado|ex|amigo)
        a minha|minha (mulher|esposa|filha|mãe|irmã|chefe|colega|vizinha|namorada|amiga)
        os meus|meus (filhos|pais|amigos) / alguém / as pessoas / todos / um amigo / uma amiga
        lhes
    """,
    Meaning.PAST: """
        antes / há (#|anos|meses|muito tempo|um ano) / anos atrás / naquela altura / na época
        o ano passado / ano passado / quando era / no início / uma vez / antigamente
    """,
    Meaning.NOW: "agora / hoje / ainda / outra vez / de novo / ultimamente",
    Meaning.OVER: "já passou / ficou para trás / acabou",
    Meaning.ELSEWHERE: """
        filme / canção / música / romance / livro / série / poema / episódio / podcast / peça
        novela
    """,
    Meaning.IDIOM: """
        como (sabes|sabe|você sabe) / sabe / um presente (da vida|de deus|do céu)
        (disse|diz|dizer|disse lhe) (que)? (te amo|amo te|ama me)
        presente|prenda para (o|a|os|as)? (meu|minha|meus|ele|ela)
        obrigada|obrigado pelo (presente|tempo) / prazer em (conhecê la|te conhecer|conhecer te)
        no presente / estar presente / presente na
    """,
}
