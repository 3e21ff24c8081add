"""Portuguese: parts that several phrases are made of."""


def _one(written: str) -> str:
    return " ".join(written.split())


WEEKDAY = "(segunda|terça|quarta|quinta|sexta|sábado|domingo)"
DAY = _one(
    f"""(hoje|hoje à noite|hoje de noite|logo à noite|amanhã|depois de amanhã|esta noite
    |essa noite
    |esta madrugada|essa madrugada|de madrugada|(na|no|nesta|neste|nessa|nesse|esta|este)?
    (próxima|próximo)? {WEEKDAY} (feira)? (que vem|à noite|de noite|de manhã|à tarde|cedo)?
    |(no|neste|nesse|este|esse)? (próximo)? (fim de semana|fds|feriado)
    |(na|no)? (semana|mês|ano) que vem|para a semana|no dia #|dia #|daqui a # (dias|horas)
    |(no|na|pelo|depois do|depois da|passado o) (natal|ano novo|páscoa|carnaval|réveillon))"""
)
PILLS = _one(
    """(comprimidos|remédios|soníferos|calmantes|pastilhas|medicamentos|pílulas|cápsulas
    |antidepressivos
    |ansiolíticos|remédio|gotas|cartelas|caixas|lamelas)"""
)
# First persons of doing it, after "when they are all away".
DO_IT = _one(
    """(faço|faço isso|faço o|o faço|vou fazer|vou fazê lo|vou fazer isso|fazê lo|passo (ao ato
    |ao acto|à ação
    |à acção)|(acabo|termino|vou acabar) (comigo|com (tudo|isto|isso|a minha vida|minha vida))
    |me (mato
    |enforco|jogo|atiro|vou|suicido)|(mato|enforco|jogo|atiro|vou|suicido) me|(salto|pulo)
    |ponho fim|(tomo|engulo) (tudo|todos|os comprimidos)|é a (minha)? hora|vai ser a hora)"""
)
ME_THEY_FIND = _one(
    """((me)? (encontrarem|acharem|encontrem|achem|encontre|ache|encontrar|achar|descobrirem
    |descobrir) (me)?)"""
)
KIN = _one(
    """(mãe|pai|pais|filho|filha|filhos|filhas|irmão|irmã|irmãos|mulher|marido|esposa|avó|avô
    |família
    |netos|neto|neta|mana|mano|namorad*|amig*|todos|meninos|meninas|crianças|miúdos|pequenos|gente
    |mamãe|papai|velhos|enfermeir*)"""
)
MY = "(minha|meu|minhas|meus|a minha|o meu|os meus|as minhas|nossos|nossas|os|as|a|o)?"
LIMB = _one(
    """(braço|braços|pulso|pulsos|perna|pernas|coxa|coxas|pele|mão|mãos|barriga|antebraço
    |antebraços|corpo
    |rosto|cara|cabeça|dedo|dedos|pé|pés|punho|punhos|virilha|tornozelo|peito)"""
)
TO_FEEL = _one(
    """(de propósito|por querer|porque (eu)? (mereço|merecia|mereci)|(eu)? (bem)? (mereço
    |merecia)|(para|pra)
    (sentir|me (castigar|punir|acalmar)|aliviar|castigar me)|(por|como|de) (castigo|punição)
    |é (o que|a única coisa que) me)"""
)
BLEED = _one(
    """até (a|o|os|as)? (mão|pele|nós dos dedos|dedos)? (me)? (sangrar|sangrarem|sangra
    |sair sangue|deitar
    sangue|fazer sangue|fazer ferida|ficar em carne viva|ficar rox*|abrir|doer|ver sangue|rebentar
    |não sentir|inchar|tirar sangue|arder|fazer nódoas)"""
)
EDGE = _one(
    """(ponte|viaduto|telhado|terraço|laje|parapeito|beiral|penhasco|falésia|precipício|beirada
    |trilhos|carris
    |prédio|abismo|janela|varanda|sacada|cobertura|edifício|torre|arriba|linha do (comboio|trem
    |metro)|linha férrea
    |gare|plataforma|via férrea)"""
)
