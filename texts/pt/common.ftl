# What everybody may meet.
#
# Glossary, for Portuguese as it is understood in Portugal and in Brazil. Formal is the third person
# without a pronoun, informal is “tu”. Words that the two countries spell or name differently
# (screen, file, app, to skip, contact, record, live, progressive forms) are worded around.
#   note (a check-in)     mensagem; never for a person’s own words, which are “o que escreveu”
#   hello                 olá (um olá)
#   invitation (it asks)  convite; the link that opens all of this is “link” for clients
#   story                 história; one piece of it: “o que escreveu”, “o que contou”
#   a line                linha; lock screen: “notificações”, “telefone bloqueado”
#   share, keep, take back  partilhar, guardar, retirar
#   digest, list          lista; its day is “dia de leitura”
#   way back              voltar a falar; a therapist’s text for it: “indicações”
#   something felt off    algo me incomodou
#   help line             linha de ajuda; words of danger: “palavras de perigo”
#   the practice          a clínica; supervisor: “quem supervisiona”; records: “anotações”
#   former client         ex-cliente (to therapists and admins only)
# Readers, writers and therapists have no gender in these texts: no “obrigado” but “um obrigado”.
# A day begins with its weekday, and weekdays differ in gender: it stands after “para”, “de”, “até”,
# “desde”, a colon, or bare; never after “em”.

stranger-hello =
    Olá. Este programa envia mensagens curtas a quem recebeu um convite. Para começar é preciso um link; quem convida pode dar um. Nada ficou guardado aqui.
link-not-open = Este link não abre nada agora. Quem o deu pode criar outro.
link-is-yours = Este link foi criado por esta conta. É para outra pessoa, por isso fica sem uso.
link-was-yours = Este link já foi usado aqui. Está tudo como estava.
link-not-needed = Aqui já está tudo preparado, por isso este link fica sem uso.
button-old = Esse botão era de um passo anterior, por isso nada mudou.
nothing-to-do = Agora não há nada a fazer aqui. /start mostra em que ponto está tudo.
dialogue-tap-please = Aqui basta tocar num dos botões. Também se pode escrever o texto do botão.
nobody-reads-this = Este chat é de um programa, e ninguém lê o que se escreve aqui. /start mostra o que ele sabe fazer; /help, onde responde uma pessoa.
problem-sorry =
    Algo falhou deste lado, e o que chegou por último não foi processado. { $form ->
       *[formal] Desculpe.
        [informal] Desculpa.
    } Enviar outra vez pode ajudar.
help-chat =
    <b>O que é este chat</b>
    Um programa envia mensagens curtas em datas combinadas. Nunca é preciso responder. { $form ->
       *[formal] O que escrever não sai daqui, a não ser que toque em Partilhar.
        [informal] O que escreveres não sai daqui, a não ser que toques em Partilhar.
    }

    /start mostra em que ponto está tudo. { $form ->
       *[formal] /settings muda o que escolheu; /language, a forma de falar.
        [informal] /settings muda o que escolheste; /language, a forma de falar.
    } /back mostra como voltar a falar com quem fez o convite. /pause faz uma pausa. /stop termina tudo na hora. /mydata envia uma cópia dos dados; /forget apaga tudo.

help-without-records = Algo não funciona aqui neste momento. O que chegar agora será processado mais tarde.
command-language = Idioma e tom
command-back = Surgiu algo novo
command-concern = Algo me incomodou
command-wayback = Como voltar a falar comigo
command-start = Em que ponto está tudo
command-mine = O que contei até agora
command-mydata = Uma cópia dos meus dados
command-forget = Apagar tudo sobre mim
command-privacy = O que se guarda, e onde
command-rules = O que isto é, e o que não é
command-help = Ajuda, e o que é isto
command-hide = Há alguém por perto: limpar o que for possível
command-stop = Parar todas as mensagens
command-pause = Pausa de três meses
command-invite = Convidar ex-cliente
bot-description = Mensagens curtas em datas combinadas. Quem as envia é um programa, e ninguém vigia este chat. Não é para emergências: /help mostra onde responde uma pessoa. É preciso um link de quem convida.
bot-about = Mensagens curtas em datas combinadas. Ninguém vigia este chat.

cannot-keep = Este programa aceita texto, gravações de voz e fotos. O resto fica de lado.
