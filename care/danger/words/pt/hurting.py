"""Portuguese: further ways of telling of self-harm."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import BLEED, LIMB, TO_FEEL

MEANINGS = {
    Meaning.SELF_HARM: f"""
        (dou|dei|dar|dando|a dar|bato|bati|batendo|soco|soquei|socar|esmurro|esmurrei|
            socando) (com)? (murros|socos|murro|soco|pancadas|cabeçadas|a cabeça|a testa|as
            mãos|o punho|a mão) (na|no|nas|nos|em|contra a|contra o|com) (parede|paredes|porta|
            armário|mesa|chão|muro|azulejo|volante|vidro|espelho) _ _ ({BLEED}|{TO_FEEL}|de
            raiva de mim|com raiva de mim|quando (me|estou|tô|fico)|todas as noites|toda noite|
            sempre que|outra vez|de novo)
        (soco|soquei|esmurro|esmurrei|bato|bati|socar) (na|a|o|contra a|contra o)? (parede|
            porta|muro) _ ({BLEED}|{TO_FEEL})
        (arranho|arranhei|arranhar|arranhando|coço|cocei|coçar|rasgo|rasguei|belisco|esfrego|
            esfreguei|mordo|mordi|morder|arranco|raspo|raspei|lixo) (me)? _ _ {BLEED}
        (arranho|arranhei|coço|belisco|mordo|mordi|arranhar|morder|morder me|beliscar|
            raspo) (me)? (os|as|o|a|meu|minha|meus|minhas|os meus|as
            minhas)? {LIMB} _ _ {TO_FEEL}
        (mordo me|me mordo|belisco me|me belisco|arranho me|me arranho|mordi me|me
            mordi) _ _ (até|para|pra|nódoas|rox*|de novo|outra vez|quando)
        (passar|passo|passei|encostar|encostei|enfiar|meter|espetar|espetei|
            cravar) (com)? (qualquer coisa|algo|alguma coisa|uma coisa|um objeto|
            coisas) (afiad*|cortante*|pontiagud*)
        (esbofeteei|esbofeteio|esbofetear|esmurro|esmurrei|esmurrar|soquei|soco|estapeio|
            estapeei|bati|bato|belisquei|mordi|queimei|picar|espetei|aleijei|
            pontapeei) me _ (própri*|na (cara|cabeça)|nas (pernas|coxas|mãos)|nos (braços)|
            várias|outra|de novo|até|de propósito|sempre|quando|a mim)
        me (esbofeteei|esbofeteio|esmurro|esmurrei|soquei|soco|estapeio|estapeei|bati|
            bato) _ (no rosto|na (cara|cabeça)|nas (pernas|coxas)|várias|outra|de novo|até|de
            propósito|sempre|quando|mesm*)
        (me|dou me|dei me|me dei|me dou) (dou|dei)? (chapadas|tapas|estalos|socos|soco|murros|
            murro|bofetadas|pancadas|beliscões|cabeçadas)
        (queimei|queimo|escaldei|cortei|corto|furei|espetei|piquei|parti|quebrei|esmaguei|
            trilhei|entalei|queimar|encostei|pus|pressionei) (me)? (a|o|os|as|minha|
            meu)? (minha|meu)? {LIMB} _ _ _ {TO_FEEL}
        (encostei|encosto|pus|ponho|aperto|apertei) (o|a|um) (ferro|cigarro|isqueiro|fósforo|
            vela|chama|panela quente) (quente|aceso)? (no|na|nos|contra o|contra a|em) (meu|
            minha)? ({LIMB}|mim)
        fui eu (mesm*|própri*|sozinh*)? (quem|que) (me|os|as)? (fiz|fez|cortei|cortou|causei|
            provoquei)
        (feridas|cortes|marcas|queimaduras|nódoas|feridas) _ _ _ _ _ (fui eu|eu que fiz|faço a
            mim|faço em mim|eu própri*|fiz a mim|sou eu)
        (sangrar|sangrando|a sangrar|sangro) _ (fui eu|eu mesm*|eu própri*)
        (só)? quando (eu)? (sangro|vejo (o)? (meu)? sangue|me corto|corto me|me machuco|me
            magoo)
        (vejam|veja|ver|vê|percebam|perceba|esconder|escondo) o que (eu)? (me)? (faço|fiz|ando a
            fazer|tenho feito) (a mim|comigo|me|aos braços|nos braços|no corpo|em mim|no braço|
            nas pernas)?
        se (eu)? (não|nao) (me (corto|cortar|machuco|machucar|firo|queimo|arranho|magoo|magoar)|
            (corto|magoo|firo|queimo) me)
        (voltei|volto|voltar|recomecei|regressei) (à|a|para a|pra|às|aos|nas|na) (lâmina|gilete|
            gillette|navalha|automutilação|cortes|lâminas|autolesão|isqueiro)
        (peguei|pego|pegando|agarrei|agarro|mexi|fui|recorri|recaí|caí) (na|à|com a|na porra da|
            de novo na|outra vez na) (lâmina|gilete|gillette|navalha) (de novo|outra vez|ontem|
            novamente|sexta|hoje|e)?
        (tava|estava|fazia|andava) (há|a|fazia)? _ _ (limp* _ (recaí|voltei|até ontem|mas|até
            hoje)|sem (gilete|lâmina|cortes|me cortar|me machucar|me magoar))
        (fiz|faço|fazer|abri) (mais)? (um|outro|uns|novos|novo|outros|mais um) (corte|cortes|
            talho|talhos) (no|na|nos|nas|em mim|mais fundo|fundo|dessa|desta|ontem|hoje)? (meu|
            minha|dessa|desta|braço)? (vez)?
        (cheio|cheios|cheia|cheias|coberto|cobertos|coberta|cobertas|marcad*|riscad*) (de|com|
            por) (novos|mais)? (corte|cortes|arranhões|queimaduras|talhos|golpes|marcas de
            (cigarro|gilete|lâmina)) (frescos|novos|de novo|outra vez|recentes|que)?
        (cortes|talhos|golpes|queimaduras) (frescos|novos|recentes|fundos|abertos|que fiz)
        (braço|braços|pernas|coxas|pulsos) (tod*)? (cortad*|retalhad*|lanhad*|(arranhad*|
            riscad*) _ (fui eu|eu mesm*|por mim))
        (vontade|desejo|impulso|ânsia|necessidade|urgência|pressão|compulsão) (de|para|pra|que
            tenho de) (me (cortar|machucar|magoar|mutilar|automutilar|queimar|arranhar|ferir|
            bater|fazer mal|autolesionar)|sangrar|fazer cortes|automutilar|fazer mal a mim|fazer
            me mal|(cortar|machucar|magoar|mutilar|queimar|arranhar|ferir|automutilar|bater|
            autolesionar|cortar de novo|cortar outra vez) me|cortar (de novo|outra vez|agora|
            hoje))
        (vontade|impulso|desejo) de (pegar|usar) (na|a|uma) (gilete|lâmina|navalha|gillette)
        (luto|lutar|a lutar|lutando|resistir|resisto|seguro me|me seguro|segurar|me segurando|
            aguentar|tentando|a tentar|esforço me|me controlo) (para|pra|contra|muito
            para)? _ não (me (cortar|machucar|magoar|mutilar|ferir|queimar)|(cortar|magoar|
            mutilar|ferir|queimar) me)
        (parei|deixei|deixo|vou parar) de (comer|beber água|dormir) (de propósito|para castigar|
            pra castigar|por castigo|para me castigar|pra me punir|como castigo)
        (castigo|castigar|punir|puno|castigo me|maltrato|maltratar) (o)? meu corpo
    """,
    Meaning.HARM_SELF: """
        (fiz|faço|fazer|fazia|faria|fazendo|farei|fez) (me)? (muito|algum|alguma coisa
            de)? mal a mim (mesm*|própri*)?
        me (fiz|faço|fazer|fazendo) (mal|doer|sofrer) (de propósito|outra vez|de novo|mesm*|a
            mim)
        (fiz|faço|fazer) me (mal|doer|sangrar) / me (fazer|faço) sangrar / (cortar|ferir|
            machucar) a mim mesm*
        me (autoagredir|autoagrido|autoflagelar|autoflagelo|esfaquear|retalhar|lesionei|lesiono)
        (autoagredir|autoagrido|autoflagelar|retalhar|esmurrar|morder|golpear) me
        me (mordi|arranhando|mordendo|beliscando|esmurrando|socando|furando|lanhei|risquei|
            furei) (de propósito|até|outra vez|de novo|no braço|toda|todo)
    """,
}
