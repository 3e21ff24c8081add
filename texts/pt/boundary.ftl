# What asks for more than this channel is for: meeting, gifts, money, other contact.
# Contact is spelt in two ways: “comunicação”.

boundary-card =
    { $form ->
       *[formal] Este chat tem um só sentido: é para a sua história. Não pode levar a encontros, presentes, pagamentos nem comunicação por outros meios. Assim fica seguro para as duas partes. Pode partilhar isto tal como está.
        [informal] Este chat tem um só sentido: é para a tua história. Não pode levar a encontros, presentes, pagamentos nem comunicação por outros meios. Assim fica seguro para as duas partes. Podes partilhar isto tal como está.
    } { $therapist } lê, e por isto não vem uma resposta curta. /back mostra como pedir uma conversa.
boundary-things = Cartões com nome e número, presentes e pagamentos não têm lugar neste chat. Nada ficou guardado nem foi passado a ninguém.
boundary-seen = <i>Toca num tema de limites: aqui não cabe uma resposta curta.</i>
