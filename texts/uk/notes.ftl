# A therapist's short note for one thing received: коротка відповідь, as in /settings.
#
# The six that are ready speak as a therapist of any gender, and fit good news as well as bad.

notes-button = Відповідь { $number }
notes-write = Коротка відповідь
notes-ask =
    { $form ->
       *[formal] Коротка відповідь ({ $label }): натисніть готову або напишіть свою, до { $most } знаків. Вона ні про що не просить. Піде вона за десять хвилин, і до того її можна забрати назад.
        [informal] Коротка відповідь ({ $label }): натисни готову або напиши свою, до { $most } знаків. Вона ні про що не просить. Піде вона за десять хвилин, і до того її можна забрати назад.
    }
notes-preset-thanks = Дякую за цю розповідь.
notes-preset-read = Прочитано уважно, кожне слово.
notes-preset-glad = Дуже ціную ці слова.
notes-preset-arrived =
    { $form ->
       *[formal] Ваші слова дійшли до мене.
        [informal] Твої слова дійшли до мене.
    }
notes-preset-kindly =
    { $form ->
       *[formal] Думаю про Вас із теплом.
        [informal] Думаю про тебе з теплом.
    }
notes-preset-well =
    { $form ->
       *[formal] Бажаю Вам добра.
        [informal] Бажаю тобі добра.
    }
notes-none = Без відповіді
notes-left = Відповіді не надіслано.
notes-only-words =
    { $form ->
       *[formal] Відповідь складається лише зі слів. Натисніть готову або напишіть свою.
        [informal] Відповідь складається лише зі слів. Натисни готову або напиши свою.
    }
notes-leaves = Ця відповідь піде після { $hour }, у зручний для людини час ({ $label }):
notes-undo = Забрати назад
notes-undone = Забрано назад. Нічого не надіслано.
notes-too-late = Ця відповідь уже пішла.
notes-once = На кожен запис є одна коротка відповідь, і на цей вона вже пішла ({ $label }). Написано: { $day }
notes-unwished = { $label }: коротких відповідей не хочуть.
notes-not_for_this = Тут ішлося про те, що щось було не так, тож коротка відповідь не підходить.
notes-boundary = Тут ідеться про межі: зустрічі, подарунки чи гроші. Короткої відповіді на це тут не буває.
notes-unread = Відповідь можлива, коли це прочитано.
notes-gone = Цього тут уже немає, тож і відповідь на нього не піде.

# To the client.
notes-came =
    { $form ->
       *[formal] Для Вас є коротка відповідь.
        [informal] Для тебе є коротка відповідь.
    }
notes-from = { $therapist } надсилає коротку відповідь:
notes-back = Коротка відповідь на передане:
notes-in-mydata = Коротка відповідь. Пише { $therapist }:
