# What a client can choose: /settings, and the round after the yes. Read only by who asked for it.

settings-more = Обрати більше
settings-which = Про які повідомлення йдеться?
settings-menu =
    { $form ->
       *[formal] <b>Ваші налаштування.</b> Кожна зміна діє одразу.
        [informal] <b>Твої налаштування.</b> Кожна зміна діє одразу.
    }
settings-as-it-is =
    Наступне повідомлення: { $next }
    Години: { $opens }–{ $closes } ({ $place })
    Заблокований екран: { $level }
    Теми: { $topics }
settings-none = немає
settings-back = Назад
settings-next = Далі
settings-done = Готово
settings-defaults = Готово, решта як є
settings-chosen = ✓ { $label }
settings-on = так
settings-off = ні
settings-noted = Записано.
settings-end = <b>Ось як тепер налаштовано.</b> /settings покаже це знову будь-коли.
settings-end-round = <b>Усе готово.</b> /settings будь-коли це змінює, /stop одразу все зупиняє.
settings-day-unclear = Не вдалося зрозуміти цю дату, тож нічого не змінено.

settings-menu-dates = Дати
settings-menu-hours = Години й місто
settings-menu-level = Заблокований екран
settings-menu-topics = Теми
settings-menu-quiet = Дні без повідомлень
settings-menu-country = Країна для ліній допомоги
settings-menu-called = Моє ім’я тут
settings-menu-switch = Що ввімкнено
settings-menu-kinds = Види повідомлень
settings-menu-pause = Пауза до дати
settings-menu-language = Мова й тон
settings-menu-moving = Інший акаунт
settings-menu-plan = Як часто і як довго

settings-dates =
    { $form ->
       *[formal] <b>Ваші дати.</b> Кожну можна перенести щонайбільше на 14 днів. Натисніть на дату, щоб перенести її, або лишіть все, як є.
        [informal] <b>Твої дати.</b> Кожну можна перенести щонайбільше на 14 днів. Натисни на дату, щоб перенести її, або лиши все, як є.
    }
settings-dates-none =
    { $form ->
       *[formal] <b>Ваші дати.</b> Повідомлень не заплановано.
        [informal] <b>Твої дати.</b> Повідомлень не заплановано.
    }
settings-move =
    Це повідомлення прийде в такий день: { $day }

    { $form ->
       *[formal] Щоб перенести його, натисніть кнопку або напишіть іншу дату (наприклад, { $example }).
        [informal] Щоб перенести його, натисни кнопку або напиши іншу дату (наприклад, { $example }).
    }
settings-move-day-back = На день раніше
settings-move-day-on = На день пізніше
settings-move-week-back = На тиждень раніше
settings-move-week-on = На тиждень пізніше
settings-moved = Перенесено. Новий день: { $day }
settings-move-refused = Цей день не підходить, тож нічого не змінено. Повідомлення можна перенести щонайбільше на 14 днів. Від сусідніх його відділяє щонайменше 21 день, і воно оминає дні без повідомлень.

settings-hours =
    { $form ->
       *[formal] <b>Ваші години.</b> Повідомлення приходять між { $opens } і { $closes }.
        [informal] <b>Твої години.</b> Повідомлення приходять між { $opens } і { $closes }.
    } Годинник за містом: { $place }.

    { $form ->
       *[formal] Натисніть кнопку або напишіть години (наприклад, 18-21). Для іншого годинника напишіть місто.
        [informal] Натисни кнопку або напиши години (наприклад, 18-21). Для іншого годинника напиши місто.
    }
settings-hours-morning = Ранок: { $opens }–{ $closes }
settings-hours-afternoon = Після обіду: { $opens }–{ $closes }
settings-hours-evening = Вечір: { $opens }–{ $closes }
settings-hours-day = Увесь день: { $opens }–{ $closes }
settings-hours-unclear = Тут не вдалося знайти ні годин, ні міста, тож нічого не змінено. Підійде й більше місто в тому самому часовому поясі.
settings-hours-refused = Години можуть бути між { $earliest } і { $latest } і тривають щонайменше годину. Нічого не змінено.
settings-zone-which =
    { $form ->
       *[formal] Це те місто? Поруч стоїть час, який там зараз. Якщо ні, напишіть інше місто.
        [informal] Це те місто? Поруч стоїть час, який там зараз. Якщо ні, напиши інше місто.
    }

settings-level =
    { $form ->
       *[formal] <b>Ваш заблокований екран.</b> Ось що там може прочитати людина поруч:
        [informal] <b>Твій заблокований екран.</b> Ось що там може прочитати людина поруч:
    }
settings-level-open = Відкрито
settings-level-discreet = Без імен
settings-level-sealed = Закрито

settings-topics =
    { $form ->
       *[formal] <b>Теми.</b> Повідомлення може питати про якусь частину Вашого життя, якщо Ви оберете її тут.
        [informal] <b>Теми.</b> Повідомлення може питати про якусь частину твого життя, якщо ти обереш її тут.
    } Можна обрати будь-які або жодної. { $form ->
       *[formal] Можна й своїми словами: напишіть тему, до { $most } літер.
        [informal] Можна й своїми словами: напиши тему, до { $most } літер.
    }

    «Та частина життя» і «Минуле» ніколи не називаються в повідомленні прямо.
settings-topic-work = Робота
settings-topic-home = Дім і гроші
settings-topic-life = Та частина життя (здоров’я, дитина)
settings-topic-parenting = Виховання дітей
settings-topic-family = Родина
settings-topic-partner = Стосунки в парі
settings-topic-past = Минуле
settings-topics-offered = { $therapist } пропонує: { $topics }. Запитань про них не буде, доки на них не натиснути.
settings-topic-length = Тема має від 1 до { $most } літер, тож нічого не змінено.
settings-topic-many = Більше тем тут не вміщається. Можна вимкнути одну або лишити ці.

settings-quiet =
    { $form ->
       *[formal] <b>Дні без повідомлень.</b> Повідомлення, яке випало б на такий день, приходить трохи пізніше. Щоб додати день, напишіть дату (наприклад, { $example }).
        [informal] <b>Дні без повідомлень.</b> Повідомлення, яке випало б на такий день, приходить трохи пізніше. Щоб додати день, напиши дату (наприклад, { $example }).
    }
settings-occasion = Добре слово того дня, щороку
settings-occasion-yearly = щороку { $day }: окреме повідомлення
settings-occasion-is = Окреме повідомлення приходить замість найближчого із запланованих. Якщо близького немає, не прийде жодне.
settings-holidays-quiet = Нічого у святкові дні
settings-holidays-open = Можна й у святкові дні
settings-quiet-yearly = щороку { $day }
settings-quiet-which = Так щороку чи лише цього разу?
settings-quiet-remove = Прибрати: { $day }
settings-quiet-many = Більше днів тут не вміщається, усього їх { $most }. Для довшого часу є пауза.
settings-turn-quiet = Нічого з 20 груд. до 2 січ.
settings-turn-open = Можна й у ці дні

settings-country =
    { $form ->
       *[formal] <b>Ваша країна.</b> Вона потрібна лише для одного: показати лінії допомоги саме там. Напишіть назву або натисніть кнопку.
        [informal] <b>Твоя країна.</b> Вона потрібна лише для одного: показати лінії допомоги саме там. Напиши назву або натисни кнопку.
    }
settings-country-which =
    { $form ->
       *[formal] Це вона? Якщо ні, напишіть ще раз.
        [informal] Це вона? Якщо ні, напиши ще раз.
    }
settings-country-unclear = Країни з такою назвою у списку немає, тож нічого не змінено.
settings-country-forget = Не вказувати країни

settings-called =
    { $form ->
       *[formal] <b>Ваше ім’я тут.</b> Повідомлення звертаються так: { $name }. Ім’я видно, лише якщо обрано відкритий екран. Щоб змінити, напишіть інше: так, як до Вас звертатися.
        [informal] <b>Твоє ім’я тут.</b> Повідомлення звертаються так: { $name }. Ім’я видно, лише якщо обрано відкритий екран. Щоб змінити, напиши інше: так, як до тебе звертатися.
    }
settings-called-nothing =
    { $form ->
       *[formal] <b>Ваше ім’я тут.</b> Повідомлення не називають імені. Щоб змінити, напишіть його: так, як до Вас звертатися. Його видно, лише якщо обрано відкритий екран.
        [informal] <b>Твоє ім’я тут.</b> Повідомлення не називають імені. Щоб змінити, напиши його: так, як до тебе звертатися. Його видно, лише якщо обрано відкритий екран.
    }
settings-called-forget = Без імені
settings-called-length = Ім’я має від 1 до { $most } літер, тож нічого не змінено.

settings-switches =
    { $form ->
       *[formal] <b>Що ввімкнено.</b> Кожен пункт діє сам по собі. Натисніть на нього, щоб змінити.
        [informal] <b>Що ввімкнено.</b> Кожен пункт діє сам по собі. Натисни на нього, щоб змінити.
    }
settings-switch-receipts = Рядок про прочитання: { $state }
settings-switch-receipts-is =
    { $form ->
       *[formal] Коли { $therapist } прочитає щось від Вас, приходить тихий рядок.
        [informal] Коли { $therapist } прочитає щось від тебе, приходить тихий рядок.
    }
settings-switch-scale = П’ять відповідей: { $state }
settings-switch-scale-is = Під повідомленням із запитанням є п’ять готових відповідей, від «дуже важко» до «дуже добре».
settings-switch-notes = Короткі відповіді: { $state }
settings-switch-notes-is = { $therapist } може надіслати одну коротку відповідь на кожен переданий запис.
settings-switch-danger-ping = Знак про небезпеку: { $state }
settings-switch-danger-ping-is =
    { $form ->
       *[formal] Якщо Ваші слова тут звучать як небезпека, { $therapist } може отримати знак, без самих слів. Програма може цього не помітити, і за чатом ніхто не стежить.
        [informal] Якщо твої слова тут звучать як небезпека, { $therapist } може отримати знак, без самих слів. Програма може цього не помітити, і за чатом ніхто не стежить.
    }
settings-switch-reminder = Ще одне, якщо тихо: { $state }
settings-switch-reminder-is = Коли після повідомлення із запитанням тихо, за тиждень приходить ще одне, а третього не буде.
settings-switch-may-keep = Можна лишити: { $state }
settings-switch-may-keep-is = Доки це ввімкнено, { $therapist } може тримати прочитане на власній полиці.

settings-kinds = <b>Види повідомлень.</b> Вітання ні про що не питає. Запитання — про те, як живеться. На жодне з них не обов’язково відповідати.
settings-kinds-both = І те, і те, по черзі
settings-kinds-hello = Лише вітання
settings-kinds-invitation = Лише запитання

settings-pause =
    { $form ->
       *[formal] <b>Пауза.</b> До обраної дати нічого не приходить. Натисніть кнопку або напишіть дату (наприклад, { $example }).
        [informal] <b>Пауза.</b> До обраної дати нічого не приходить. Натисни кнопку або напиши дату (наприклад, { $example }).
    }
settings-pause-is =
    { $form ->
       *[formal] <b>Пауза.</b> Раніше за цей день нічого не прийде ({ $day }). Щоб змінити, натисніть кнопку або напишіть дату (наприклад, { $example }).
        [informal] <b>Пауза.</b> Раніше за цей день нічого не прийде ({ $day }). Щоб змінити, натисни кнопку або напиши дату (наприклад, { $example }).
    }
settings-pause-weeks = На 2 тижні
settings-pause-month = На місяць
settings-pause-months = На 3 місяці
settings-pause-refused = Пауза закінчується в один із наступних днів, не далі ніж за два роки. Нічого не змінено.

settings-plan =
    <b>Як часто і як довго.</b> { $count ->
        [0] Повідомлень не заплановано.
        [one] Заплановано ще { $count } повідомлення.
        [few] Заплановано ще { $count } повідомлення.
        [many] Заплановано ще { $count } повідомлень.
       *[other] Заплановано ще { $count } повідомлення.
    } Інший план відлічується від сьогодні. Його дати видно ще до згоди.
settings-plan-light = Легкий: через 1, 3, 6 і 12 місяців
settings-plan-year = Рік: 8 повідомлень
settings-plan-long = Довгий: через 3, 6, 12, 18 і 24 місяці
settings-plan-again = Той самий план, від сьогодні
settings-plan-on-wish = Повідомлень не буде. Писати сюди можна будь-коли.
settings-plan-dates =
    Дати були б такі, замість попередніх:

    { $dates }

    Після останньої все закінчується. На жодне повідомлення не треба відповідати. Зупинити все можна будь-коли, одним дотиком.
settings-plan-yes = Так, ці дати
settings-plan-no = Ні, лишити, як є

command-settings = Змінити, що приходить і коли
