# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview =
    { $form ->
       *[formal] Se partilhar isto, é assim que { $therapist } o verá:
        [informal] Se partilhares isto, é assim que { $therapist } o verá:
    }
story-face = Como vão as coisas: { $face }
story-voice = (uma gravação de voz)
story-photo = (uma foto)
story-share = Partilhar com { $therapist }
story-keep = Guardar para mim
story-delete = Apagar
story-shared =
    { $tone ->
        [plain] Partilhado. { $therapist } recebe isto { $day }. { $form ->
           *[formal] Até ser lido, pode editar ou retirar o que escreveu.
            [informal] Até ser lido, podes editar ou retirar o que escreveste.
        }
       *[warm] Recebido, e fica um obrigado por contar. { $therapist } recebe isto { $day }. { $form ->
           *[formal] Até ser lido, pode editar ou retirar o que escreveu.
            [informal] Até ser lido, podes editar ou retirar o que escreveste.
        }
    }
story-take-back = Retirar
story-taken-back =
    { $form ->
       *[formal] Retirado. { $therapist } não o verá. Fica guardado em privado, a não ser que o apague.
        [informal] Retirado. { $therapist } não o verá. Fica guardado em privado, a não ser que o apagues.
    }
story-perhaps-seen = A lista onde estava já tinha sido aberta. Por isso, talvez { $therapist } o tenha visto.
story-kept =
    { $form ->
       *[formal] Guardado, e é só seu. Mais ninguém vê.
        [informal] Guardado, e é só teu. Mais ninguém vê.
    }
story-share-after-all = Partilhar mesmo assim
story-deleted = Apagado.
story-edited = Mudado. Vale a versão nova.
story-edit-already_read = Isto já tinha sido lido, por isso a mudança só se vê neste chat.
story-edit-already_shared = Isto já tinha sido partilhado, por isso a mudança só se vê neste chat.
story-edit-not_shared = A mudança só se vê neste chat.
story-edit-gone = Isso já não está aqui, por isso a mudança só se vê neste chat.
story-already_shared = Já está partilhado.
story-already_read = Já foi lido.
story-not_shared = Não está partilhado.
story-gone = Isso já não está aqui.
story-stopped =
    { $form ->
       *[formal] As mensagens pararam, como pediu. O que escrever aqui não passa para ninguém nem fica guardado. Para recomeçar, peça um novo link a quem deu o primeiro. /help mostra onde uma pessoa responde na hora.
        [informal] As mensagens pararam, como pediste. O que escreveres aqui não passa para ninguém nem fica guardado. Para recomeçar, pede um novo link a quem deu o primeiro. /help mostra onde uma pessoa responde na hora.
    }
receipt-read =
    { $form ->
       *[formal] O que enviou já foi lido: { $day }.
        [informal] O que enviaste já foi lido: { $day }.
    }
receipt-read-named = Lido por { $therapist }: { $day }.
