# Letters: a client's, with seven beginnings or in free words; a therapist's, at the invite or as an
# answer. “Letter” is the thing one writes (лист); what is counted is characters (знаки).
#
# Words: send = надіслати · keep = лишити собі · burn = спалити · seal = запечатати · phrase = фраза.
# A closing letter is «лист на завершення», never «прощальний лист», which can mean a suicide note.
# The beginnings: «Для» fits any gender; «Моя надія:» and «Підпис:» end in a colon, so that a noun,
# «що» or a whole sentence may follow; the verbs after «ми» have no gender in the plural.
# { $day } is a full date in the nominative (see common.ftl); in letter-state-* it is a short one,
# which can also be read in the genitive.

command-letter = Листи: написати, лишити, надіслати
letter-button = Написати лист
letter-nobody = Листи тут для тих, кого запросили. /help пояснює, що це за чат.
letter-which = Для кого був би цей лист?
letter-start = <b>Лист.</b> Буває, щось хочеться написати, навіть якщо не надсилати. Лист можна надіслати, лишити собі або спалити, а вирішити це наприкінці.
letter-not-taken = { $therapist } не приймає тут листів, тож надіслати його не вийде. Лист усе одно можна написати для себе: лишити собі, отримати сторінкою для друку або спалити.
letter-away = Зараз { $therapist } має перерву й відкриватиме листи після цієї дати: { $day }
letter-gone = { $therapist } тут більше не читає, тож надіслати лист не вийде. Його все одно можна написати для себе: лишити собі, отримати сторінкою для друку або спалити.
letter-guided = Із сімома початками
letter-free = По-своєму
letter-mine = Мої листи
letter-new = Новий лист
letter-not-now = Не зараз
letter-left = Гаразд. /letter буде тут, коли захочеться.
letter-drafts-many = Незакінчених листів тут уже { $most }. Якщо один закінчити або спалити, буде місце для нового.

letter-step = <b>{ $number } із { $count }</b>
letter-dear = <b>Для …</b>
letter-remember = <b>Я пам’ятаю, як ми …</b>
letter-fun = <b>Було весело, коли ми …</b>
letter-feel = <b>Я відчуваю, що ми …</b>
letter-hope = <b>Моя надія: …</b>
letter-thanks = <b>Дякую за …</b>
letter-signed = <b>Підпис: …</b>
letter-unsaid = Чи лишилося щось несказане?
letter-head-dear = Для { $words }
letter-head-remember = Я пам’ятаю, як ми { $words }
letter-head-fun = Було весело, коли ми { $words }
letter-head-feel = Я відчуваю, що ми { $words }
letter-head-hope = Моя надія: { $words }
letter-head-thanks = Дякую за { $words }
letter-head-signed = Підпис: { $words }
letter-part-ask = Тут можна написати, як це продовжується, або пропустити. Вміщується до { $most } знаків.
letter-part-now = Поки що продовження таке:
letter-part-long =
    У цьому тексті { $count ->
        [one] { $count } знак
        [few] { $count } знаки
        [many] { $count } знаків
       *[other] { $count } знака
    }, а тут вміщується до { $most }. Нічого не змінено. Підійде коротший текст, а зайве може перейти в наступну частину.
letter-part-noted = Записано. Знаків: { $count } із { $most }.
letter-only-words = Лист складається зі слів. Решта сюди не ввійшла.
letter-skip = Пропустити
letter-back = Назад
letter-later = Продовжити пізніше
letter-rests = Усе збережено, як є. /letter знову це відкриє. Зберігається до: { $day }
letter-free-ask = Лист можна писати просто тут, в одному повідомленні або в кількох, разом до { $most } знаків. Коли все написано, досить натиснути «Це все».
letter-free-noted = Записано. Знаків: { $count } із { $most }.
letter-free-long = Лист вміщує до { $most } знаків, а так було б більше. Останнє повідомлення сюди не ввійшло.
letter-free-done = Це все
letter-empty = Тут ще нічого не написано.

letter-preview = Ось яким { $therapist } побачить лист:
letter-preview-own =
    { $form ->
       *[formal] Ось Ваш лист:
        [informal] Ось твій лист:
    }
letter-page = Сторінка { $number } із { $count }
letter-next-page = Наступна сторінка
letter-page-before = Попередня сторінка
letter-edit = Змінити
letter-send = Надіслати
letter-no-send = Не надсилати
letter-pdf = Сторінка для друку
letter-pdf-name = лист
letter-pdf-coming = За мить тут буде файл.
letter-which-part = Яку частину?
letter-write-on = Писати далі
letter-begin-again = Почати знову
letter-begun-again = Лист знову порожній.
letter-send-when = Коли { $therapist } отримає лист?
letter-send-now = З найближчим списком
letter-send-date = У певний день
letter-send-date-ask =
    { $form ->
       *[formal] У який день? Напишіть дату (наприклад, { $example }). До того дня лист можна змінити.
        [informal] У який день? Напиши дату (наприклад, { $example }). До того дня лист можна змінити.
    }
letter-date-unclear = Не вдалося зрозуміти дату. Підійде, наприклад, така: { $example }
letter-date-far = Підійде день від завтра й не далі ніж за два роки. Наприклад: { $example }
letter-sent =
    { $tone ->
        [plain] Надіслано. { $therapist } отримає лист ({ $day }). Доки його не відкрито, лист можна забрати назад.
       *[warm]
            { $form ->
               *[formal] Ваш лист у дорозі. { $therapist } отримає його ({ $day }). Доки лист не відкрито, його можна забрати назад.
                [informal] Твій лист у дорозі. { $therapist } отримає його ({ $day }). Доки лист не відкрито, його можна забрати назад.
            }
    }
letter-dated = { $therapist } отримає лист із першим списком після цієї дати ({ $day }). До того його можна змінити.
letter-answer-ask =
    { $form ->
       *[formal] { $therapist } може один раз відповісти листом, якщо Ви цього хочете. Без Вашого бажання лист у відповідь не прийде.
        [informal] { $therapist } може один раз відповісти листом, якщо ти цього хочеш. Без твого бажання лист у відповідь не прийде.
    }
letter-answer-yes = Можна лист у відповідь
letter-answer-no = Без листа у відповідь
letter-answer-noted = Тепер лист у відповідь можливий. Він може прийти, а може й ні.
letter-answer-not = Листа у відповідь не буде.
letter-take-back = Забрати назад
letter-taken-back =
    { $form ->
       *[formal] Забрано назад. Тепер лист лише для Вас.
        [informal] Забрано назад. Тепер лист лише для тебе.
    }
letter-keep = Лишити собі
letter-seal-phrase = Запечатати фразою
letter-seal-date = Запечатати до дати
letter-burn = Спалити
letter-keep-how = Що буде з листом далі? Ніхто інший його не бачить.
letter-kept =
    { $tone ->
        [plain]
            { $form ->
               *[formal] Збережено, лише для Вас. /letter відкриває лист.
                [informal] Збережено, лише для тебе. /letter відкриває лист.
            }
       *[warm]
            { $form ->
               *[formal] Збережено, лише для Вас. Лист лежатиме тут, доки знову не захочеться його побачити: /letter відкриває його.
                [informal] Збережено, лише для тебе. Лист лежатиме тут, доки знову не захочеться його побачити: /letter відкриває його.
            }
    }
letter-burn-sure =
    { $form ->
       *[formal] Спалити? Слова листа і ключ, який їх відкриває, буде знищено. Повернути лист не зможе ніхто, навіть Ви.
        [informal] Спалити? Слова листа і ключ, який їх відкриває, буде знищено. Повернути лист не зможе ніхто, навіть ти.
    }
letter-burn-yes = Спалити
letter-burn-no = Лишити, як є
letter-burnt =
    { $tone ->
        [plain] Спалено. Слів листа більше немає, а ключ, який їх відкривав, знищено.
       *[warm] Спалено. Слів більше немає, а ключ, який їх відкривав, знищено. Сказане паперу може там і лишитися.
    }
letter-burnt-rest = Те, що видно в цьому чаті, лежить у Telegram: /hide прибирає все, що можна прибрати.
letter-burnt-opened = Лист уже було відкрито ({ $therapist }). Прочитаного не забрати назад, і воно може лишитися в робочих записах.
letter-phrase-ask =
    { $form ->
       *[formal] Напишіть фразу довжиною від { $least } знаків. Лист відкриється лише з нею. Вона ніде не зберігається: якщо Ви її забудете, лист буде втрачено назавжди.
        [informal] Напиши фразу довжиною від { $least } знаків. Лист відкриється лише з нею. Вона ніде не зберігається: якщо ти її забудеш, лист буде втрачено назавжди.
    }
letter-phrase-again =
    { $form ->
       *[formal] Напишіть ту саму фразу ще раз. Потім і це повідомлення зникне з чату.
        [informal] Напиши ту саму фразу ще раз. Потім і це повідомлення зникне з чату.
    }
letter-phrase-short = Фраза має бути довжиною від { $least } до { $most } знаків. Нічого не запечатано.
letter-phrase-differs = Це були дві різні фрази. Нічого не запечатано.
letter-phrase-sealed =
    { $form ->
       *[formal] Запечатано. Тепер лист відкриває лише Ваша фраза.
        [informal] Запечатано. Тепер лист відкриває лише твоя фраза.
    }
letter-phrase-open =
    { $form ->
       *[formal] Напишіть фразу для цього листа.
        [informal] Напиши фразу для цього листа.
    }
letter-phrase-wrong = Лист лишається запечатаним.
letter-phrase-tries =
    Лист лишається запечатаним. Ще одна спроба можлива через { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }.
letter-date-seal-ask =
    { $form ->
       *[formal] До якого дня? Напишіть дату (наприклад, { $example }). Раніше лист не показується. Спалити його можна будь-коли.
        [informal] До якого дня? Напиши дату (наприклад, { $example }). Раніше лист не показується. Спалити його можна будь-коли.
    }
letter-date-sealed = Запечатано. Раніше за цей день лист не показується: { $day }

letter-list =
    { $form ->
       *[formal] <b>Ваші листи.</b> Вони лише для Вас, доки якийсь не надіслано.
        [informal] <b>Твої листи.</b> Вони лише для тебе, доки якийсь не надіслано.
    }
letter-line = { $number } · { $day }: { $state }
letter-state-draft = розпочато
letter-state-kept = збережено
letter-state-locked = запечатано фразою
letter-state-dated = запечатано до { $day }
letter-state-scheduled = надсилання { $day }
letter-state-sent = надіслано, ще не відкрито
letter-state-opened = надіслано й відкрито
letter-open = Відкрити { $number }
letter-already_sent = Лист уже надіслано. Якщо забрати його назад, можна буде змінити.
letter-already_opened = Лист уже відкрито.
letter-not_sent = Лист не надіслано.
letter-no-longer = Цього листа вже немає.
letter-forgotten-soon = Тут є дещо розпочате, і його можна просто відпустити. Зберігається до: { $day }
letter-not-handed =
    { $form ->
       *[formal] Дещо Ваше, призначене на певний день, лишається тут, у Вас: воно не могло потрапити туди, куди мало. /letter його показує.
        [informal] Дещо твоє, призначене на певний день, лишається тут, у тебе: воно не могло потрапити туди, куди мало. /letter його показує.
    }
letter-opened-receipt = Надіслане відкрито. День: { $day }
letter-opened-receipt-named =
    { $form ->
       *[formal] Ваш лист відкрито ({ $therapist }). День: { $day }
        [informal] Твій лист відкрито ({ $therapist }). День: { $day }
    }

digest-letter = <b>{ $number } · { $label }</b> · { $day } · лист
digest-letter-opened = <b>{ $number } · { $label }</b> · { $day } · лист, відкрито
digest-letter-back = <b>{ $number } · { $label }</b> · забрано назад
digest-letter-open = Лист { $number }
letter-from = Лист від: <b>{ $label }</b>
letter-close = Закрити лист
letter-answer = Відповісти листом
letter-answered =
    { $form ->
       *[formal] Ваш лист у відповідь пішов. День: { $day }
        [informal] Твій лист у відповідь пішов. День: { $day }
    }
letter-answer-once = У відповідь можна написати один лист, і його вже написано.
letter-answer-unwished = { $label }: листа у відповідь не хочуть або вже не хочуть. Тож він не піде.
letter-answer-start =
    { $form ->
       *[formal] <b>Ваш лист у відповідь.</b> Він піде один раз, через десять хвилин після надсилання. Тиша нічого не каже про Вашу роботу, а лист нікому нічого не винен.
        [informal] <b>Твій лист у відповідь.</b> Він піде один раз, через десять хвилин після надсилання. Тиша нічого не каже про твою роботу, а лист нікому нічого не винен.
    }
letter-answer-preview = Ось яким { $label } побачить лист:
letter-answer-send = Надіслати через 10 хвилин
letter-answer-rests = Усе збережено, як є. Кнопка під отриманим листом ({ $label }) знову це відкриє.
letter-answer-sending = Лист піде після { $hour }, у зручний для людини час. До того його можна забрати назад.
letter-answer-undo = Забрати назад
letter-answer-undone = Забрано назад. Лист і далі тут, і його можна змінити.
letter-faults = Дещо тут може комусь бути тягарем. Ось чому, щоб це можна було змінити:
letter-fault = «{ $part }»: { $reasons }
letter-for-you =
    { $form ->
       *[formal] Для Вас є лист. Він ні про що не просить і чекатиме скільки завгодно.
        [informal] Для тебе є лист. Він ні про що не просить і чекатиме скільки завгодно.
    }
letter-for-you-named =
    { $form ->
       *[formal] { $therapist } надсилає Вам лист. Цей лист ні про що не просить і чекатиме скільки завгодно.
        [informal] { $therapist } надсилає тобі лист. Цей лист ні про що не просить і чекатиме скільки завгодно.
    }
letter-read-it = Відкрити
letter-read-later = Лишити на потім
letter-waits = Лист чекає тут: /letter
letter-received = Лист від: { $therapist }
letter-received-line = { $number } · { $day } · від: { $therapist }

invite-letter = За бажання можна написати лист на завершення. Людина зможе відкрити його після свого «так», одразу або коли захоче.
invite-letter-write = Написати лист на завершення
invite-letter-skip = Без листа
invite-letter-ready = Додати до запрошення
invite-letter-done = Лист лежить разом із запрошенням. Його буде показано лише після «так», а після «ні» спалено.

setup-letters =
    { $form ->
       *[formal] Чи можуть колишні клієнти писати Вам листи? Лист стоятиме на початку списку й відкриватиметься дотиком.
        [informal] Чи можуть колишні клієнти писати тобі листи? Лист стоятиме на початку списку й відкриватиметься дотиком.
    }
setup-letters-yes = Так
setup-letters-no = Ні
letters-on = Листи від колишніх клієнтів: так
letters-off = Листи від колишніх клієнтів: ні

mydata-letters = Листи
mydata-letter-locked = (запечатано фразою)
mydata-letter-sent = надіслано: { $moment }
mydata-letter-opened = відкрито: { $moment }
mydata-letter-burnt = спалено: { $moment }
mydata-letter-theirs = від: { $therapist }

erased-letters =
    { $count ->
        [one] { $count } лист
        [few] { $count } листи
        [many] { $count } листів
       *[other] { $count } листа
    }
