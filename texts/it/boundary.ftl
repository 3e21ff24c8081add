# What asks for more than this channel is for: meeting, gifts, money, other contact.

boundary-card =
    { $form ->
       *[formal] Questa chat va in un senso solo: è per la Sua storia. Non può portare a incontri, regali, pagamenti o contatti altrove. È più sicuro per entrambe le parti. Lei può condividere questo così com’è.
        [informal] Questa chat va in un senso solo: è per la tua storia. Non può portare a incontri, regali, pagamenti o contatti altrove. È più sicuro per entrambe le parti. Puoi condividere questo così com’è.
    } { $therapist } lo legge, senza una breve riga in risposta. /back mostra come chiedere di parlarne.
boundary-things = Contatti, regali e pagamenti non hanno posto in questa chat. Non è stato conservato né passato nulla.
boundary-seen = <i>Tocca i confini di questa chat: nessuna breve riga lo accompagna.</i>
