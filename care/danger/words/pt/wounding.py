"""Portuguese: the wounds somebody makes, in further words: again, why, how they are hidden."""

from care.danger.meaning import Meaning
from care.danger.words.pt.parts import BLEED, LIMB, TO_FEEL

MEANINGS = {
    Meaning.HARM_SELF: """
        (bati|bato|bater|batendo|dar|descarrego|desconto|desconto a raiva|descarregar|vingo
            me) (com força)? em mim (mesm*|própri*)?
        (fazer|faço|fiz|faça|fizesse) (uma|um|alguma|algum|qualquer)? (coisa|coisas|algo|
            disparate|asneira|besteira|loucura|maldade|estupidez) (má|mal|mau|feia|ruim|grave|
            horrível|estúpida|de mal|de ruim|de mau)? (a mim|contra mim|comigo)
    """,
    Meaning.SELF_HARM: f"""
        (me (cortei|corto|queimei|queimo|arranhei|arranho|mordi|mordo|bati|bato|feri|firo|piquei|
            furei|furo|belisquei|machuquei|machuco|magoei|espetei|soquei|soco)|(cortei|corto|
            queimei|queimo|arranhei|arranho|mordi|mordo|bati|bato|feri|firo|piquei|furei|
            belisquei|machuquei|magoei|magoo|espetei|espeto|soquei) me) _ _ _ _ ({TO_FEEL}|
            {BLEED})
        (arranho|arranhei|coço|cocei|mordo|mordi|belisco|belisquei|esfrego|raspo|arranco|
            arranquei|rasgo|corto|furo|soco|esmurro) (me)? (a|o|os|as|na|no|nas|nos)? (minha|
            meu|meus|minhas)? ({LIMB}|pescoço|unhas|cabelo|cabelos|lábios|lábio|boca|
            sobrancelhas|pestanas) (d* *)? _ _ _ _ ({BLEED}|{TO_FEEL}|quando me odeio|com raiva
            de mim|como castigo|para castigo|pra castigo|como punição)
        (não|sem|deixo de|fico sem) (como|comer|comi|bebo|durmo) _ _ _ _ (castigo|castigar me|
            me castigar|punir me|me punir|punição|não mereço)
        (calm*|alívio|aliviad*|melhor|tranquil*|paz|sossegad*|bem|acalmo|descanso) _ _ (ver|vejo|
            sinto|sentir) (o)? (meu)? (próprio)? sangue
        (os|meus|estes|esses) (meus)? cortes (estão|tão|ficaram|parecem) _ (infe*|inflam*|feios|
            fundos|a sarar|abertos|cicatrizar|horríveis|sangrando|a sangrar|a arder|mais)
        (escondendo|escondo|a esconder|esconder|tapo|tapar|cubro) (sempre)? (os|as)? (meus|
            minhas)? (braços|pulsos|coxas|pernas|braço) (da|do|dos|das|de|à|por|quando|para|pra)
        (falta|saudade|saudades|sede) (da|das|de|do|dos) (lâmina|gilete|navalha|lâminas|me
            cortar|cortar me|cortes|sangrar|ver (o)? (meu)? sangue)
        (ontem|hoje|noite|manhã|tarde|eu|que|e)? (cortei me|me cortei|queimei me|me queimei|feri
            me|me feri|me machuquei|magoei me) _ (e)? não foi (um|por|nenhum|
            sem)? (acidente|querer|acaso|azar)
        (voltei|volto|tornei|recomecei|comecei|ando|estou) (a|outra vez a) (rasgar|cortar|queimar|
            arranhar|furar|morder|magoar|ferir|machucar|castigar|
            retalhar) (me|a|o|os|as) (minha|meu|meus|minhas)? {LIMB} _ _ ({TO_FEEL}|{BLEED}|com as
            unhas|com (a|o|uma|um) *|de novo|outra vez)
        (voltei|volto|tornei|recomecei) a (rasgar|cortar|queimar|arranhar|furar|retalhar) (a pele|
            me|os (meus)? (braços|pulsos)|as (minhas)? (coxas|pernas))
        (hoje|ontem|esta noite|já) (foram|fiz|vão|já vou em|são) (#|mais #|mais|vários) (cortes|
            golpes|queimaduras)
        não mereço (comer|comida|alimentar me|me alimentar|jantar|almoçar)
        (fome|jejum|comer|comida|não como) _ _ _ (meu castigo|como castigo|castigar me|me
            castigar|me punir|punir me|minha punição|como punição)
        (pra|para) (que)? (ninguém|ela|ele|eles|não|a minha|minha|o meu|meu|os meus|
            meus) (mãe|pai|pais|marido|não)? (ver|veja|vejam|verem|perceber|percebam|reparar|
            notar|notem|descobrir|descubram) (o que (eu)? (me)? (faço|fiz|ando a fazer)|os
            (meus)? cortes|as (minhas)? (marcas|feridas|cicatrizes)|meus cortes)
        o que (eu)? (me)? (faço|fiz|ando a fazer|tenho feito|ando fazendo) (a mim|nos (meus)?
            (braços|pulsos)|nas (minhas)? (pernas|coxas)|aos braços|no (meu)? corpo|com a lâmina)
        (braços|pernas|coxas|pulsos|braço|coxa|pulso) (estão|tão|está|tá|ficaram|ficou|todos|
            todas) (tod*|num estado)? (horríveis|horrível|retalhad*|cortad*|em carne viva|uma
            desgraça|lanhad*|cheios de cortes|cheias de cortes)
    """,
}
