# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview = Ось що побачить { $therapist }, якщо це передати:
story-face = Як живеться: { $face }
story-voice = (голосове повідомлення)
story-photo = (фото)
story-share = Передати: { $therapist }
story-keep = Лишити собі
story-delete = Видалити
story-shared =
    { $tone ->
        [plain] Передано. { $therapist } побачить це ({ $day }). До прочитання свій текст можна змінити або забрати назад.
       *[warm] Передано, дякуємо за цю розповідь. { $therapist } побачить її ({ $day }). До прочитання свій текст можна змінити або забрати назад.
    }
story-take-back = Забрати назад
story-taken-back =
    { $form ->
       *[formal] Забрано назад. { $therapist } цього не побачить. Воно лишається тільки у Вас, якщо Ви його не видалите.
        [informal] Забрано назад. { $therapist } цього не побачить. Воно лишається тільки у тебе, якщо ти його не видалиш.
    }
story-perhaps-seen = Список, у якому це було, раніше вже відкривали. Тож { $therapist } може знати, що там було.
story-kept =
    { $form ->
       *[formal] Збережено, лише для Вас. Ніхто інший цього не бачить.
        [informal] Збережено, лише для тебе. Ніхто інший цього не бачить.
    }
story-share-after-all = Усе-таки передати
story-deleted = Видалено.
story-edited = Змінено. Тепер діє новий текст.
story-edit-already_read =
    { $form ->
       *[formal] Це вже прочитано, тож зміна лишається тільки з Вашого боку.
        [informal] Це вже прочитано, тож зміна лишається тільки з твого боку.
    }
story-edit-already_shared =
    { $form ->
       *[formal] Це вже передано, тож зміна лишається тільки з Вашого боку.
        [informal] Це вже передано, тож зміна лишається тільки з твого боку.
    }
story-edit-not_shared =
    { $form ->
       *[formal] Зміна лишається тільки з Вашого боку.
        [informal] Зміна лишається тільки з твого боку.
    }
story-edit-gone =
    { $form ->
       *[formal] Цього запису тут уже немає, тож зміна лишається тільки з Вашого боку.
        [informal] Цього запису тут уже немає, тож зміна лишається тільки з твого боку.
    }
story-already_shared = Це вже передано.
story-already_read = Це вже прочитано.
story-not_shared = Це не передано.
story-gone = Цього запису вже немає.
story-stopped = Повідомлення зупинено, тож написане тут не передається й не зберігається. Щоб почати знову, потрібне нове посилання звідти ж, звідки й перше. /help показує, де людина відповідає одразу.
receipt-read = Передане прочитано. День: { $day }
receipt-read-named = Прочитано ({ $therapist }). День: { $day }
