# The trail of who did what: for admins by ids alone, and for clients who opened what of theirs.
#
# trail: журнал дій. What somebody did is impersonal («відкрито»), because who did it stands before
# it and can be of any gender.

command-audit = Журнал дій: хто що робить

audit-head = <b>Журнал дій</b>: { $subject }. Час за поясом { $zone }.
audit-empty = Тут поки що нічого немає.
audit-whole =
    { $count ->
        [one] Перевірено: без розривів, { $count } запис.
        [few] Перевірено: без розривів, { $count } записи.
        [many] Перевірено: без розривів, { $count } записів.
       *[other] Перевірено: без розривів, { $count } запису.
    }
audit-newest = Записів: { $count }. Перевірено найновіші (їх { $checked }): вони без розривів. Експорт перевіряє всі.
audit-broken =
    Перевірено: <b>розрив на записі { $number }.</b> Його змінено, або котрогось перед ним уже немає. { $form ->
       *[formal] Збережіть копію бази даних і зверніться до людини, яка веде цю програму.
        [informal] Збережи копію бази даних і звернися до людини, яка веде цю програму.
    }
audit-line = { $number }. { $when } · { $who }: { $what }
audit-about = { $what } ({ $whom })
audit-setting = { $act }: { $name }
audit-changed = { $act }: { $name }, { $before } → { $after }
audit-none = нічого
audit-older = Раніші
audit-newest-button = Найновіші
audit-export = Експортувати все
audit-undo = Скасувати { $number }
audit-exported = Експорт у дорозі: кожен рядок — один запис, а останній каже, чи журнал без розривів.
audit-file = Журнал дій (JSON, по рядках)

audit-subject-all = Усе
audit-subject-consent = Згода
audit-subject-settings = Налаштування
audit-subject-access = Доступ
audit-subject-sends = Надсилання
audit-subject-people = Люди
audit-subject-data = Дані

audit-who-you =
    { $form ->
       *[formal] Ви
        [informal] ти
    }
audit-who-client = клієнт { $id }
audit-who-therapist = терапевт { $id }
audit-who-admin = адміністратор { $id }
audit-who-operator = оператор
audit-who-bot = програма

audit-act-consent-given = згоду дано
audit-act-consent-withdrawn = згоду відкликано
audit-act-consent-declined = згоди не дано
audit-act-settings-choice = вибір клієнта
audit-act-settings-therapist = вибір терапевта
audit-act-settings-offer = пропозиція практики
audit-act-settings-bound = налаштування практики
audit-act-settings-text = текст практики
audit-act-settings-paused = усе надсилання призупинено
audit-act-settings-resumed = надсилання йде далі
audit-act-settings-undone = зміну скасовано
audit-act-access-list = відкрито список
audit-act-access-story = відкрито історію
audit-act-access-letter = відкрито лист
audit-act-access-page = відкрито сторінку клієнта
audit-act-access-record = створено копію переданого
audit-act-access-export = експортовано дані
audit-act-sends-sent = надіслано
audit-act-sends-uncertain = могло дійти, ще раз не надсилається
audit-act-sends-skipped = пропущено
audit-act-sends-failed = не надіслано
audit-act-sends-resolved = переглянуто те, про що неясно, чи дійшло
audit-act-people-invited = створено запрошення
audit-act-people-revoked = забрано запрошення назад
audit-act-people-joined = терапевт тепер тут
audit-act-people-suspended = участь терапевта призупинено
audit-act-people-resumed = участь терапевта поновлено
audit-act-people-left = терапевт тут більше не читає
audit-act-people-admin = додано адміністратора
audit-act-people-noadmin = прибрано адміністратора
audit-act-people-stopped = повідомлення для клієнта зупинено
audit-act-people-handed = клієнтів спитано, чи може читати інший терапевт
audit-act-data-erased = стерто
audit-act-data-forgotten = забуто, бо минув строк
audit-act-data-burnt = лист спалено
audit-act-data-backup = зроблено резервну копію
audit-act-data-restored = відновлено з резервної копії
audit-act-data-keys = змінено ключі
audit-act-data-cut = вилучено записи, яким понад шість років
audit-act-data-closing = завершення роботи програми

# What was changed, as it stands in a line of the trail.

audit-what-checkins = повідомлення за планом
audit-what-letters = листи
audit-what-answers = листи у відповідь
audit-what-voice = голосові
audit-what-photos = фото
audit-what-scale = п’ять кнопок
audit-what-receipts = рядок про прочитання
audit-what-notes = нотатки терапевтів
audit-what-reminders = ще одне, якщо тихо
audit-what-danger = слова небезпеки
audit-what-way_back = шлях назад
audit-what-languages = мови
audit-what-plans = плани
audit-what-default_plan = план, що пропонується першим
audit-what-default_hours = звичні години
audit-what-words_kept = як довго зберігаються слова
audit-what-link_kept = як довго зберігаються клієнти
audit-what-welcome = вітальний текст
audit-what-privacy = текст про приватність
audit-what-quiet_day = тихий день
audit-what-supervisor = супервізія
audit-what-sending = надсилання
audit-what-reply = відповідь
audit-what-apology = вибачення
audit-what-receipt = рядок про прочитання
audit-what-ping = сигнал терапевту
audit-what-letter = лист
audit-what-digest = список
audit-what-checkin = повідомлення за планом
audit-what-reminder = ще одне, якщо тихо
audit-what-notice = сповіщення
audit-what-news = новина
audit-what-farewell = останній рядок
audit-what-story = історія
audit-what-draft = чернетка
audit-what-link = клієнт
audit-what-therapist = терапевт
audit-what-client = клієнт
audit-what-admin = адмін
audit-what-state = як воно є
audit-what-paused_until = пауза до
audit-what-rhythm = ритм
audit-what-plan = план
audit-what-window = години
audit-what-discretion = на заблокованому екрані
audit-what-kinds = види повідомлень
audit-what-thinned_from = рідше від
audit-what-danger_ping = сигнал у небезпеці
audit-what-may_keep = можна зберегти
audit-what-holidays = свята
audit-what-turn_of_year = зміна року
audit-what-digest_days = дні списку
audit-what-digest_minute = час списку
audit-what-own_hours = власні години
audit-what-opens = слова одразу
audit-what-when_empty = список, коли порожньо
audit-what-week_most = найбільше за тиждень
audit-what-zone = часовий пояс
audit-what-name = ім’я
audit-what-waiting = час очікування
audit-what-free_help = безкоштовна допомога
audit-what-policy = чого тут не приймають
audit-what-away = немає на місці
audit-what-back = повернення
audit-what-cover = заміна
audit-what-opening = перший рядок
audit-what-renewed = поновлено
audit-what-date = дата
audit-what-called = як звертатися
audit-what-country = країна
audit-what-quiet_days = тихі дні
audit-what-topics = теми
audit-what-moving_code = код для нового облікового запису
audit-what-language = мова
audit-what-mydata = власні дані
audit-what-audit = журнал
audit-what-shared = чим поділилися
audit-what-shelf = що можна зберегти
audit-what-picture = картинка

audit-value-on = увімкнено
audit-value-off = вимкнено
audit-value-active = триває
audit-value-paused = пауза
audit-value-resting = спочиває
audit-value-ended = завершено
audit-value-stopped = зупинено
audit-value-scheduled = за планом
audit-value-on_wish = лише за бажанням

opened-button = Хто що відкривав
opened-head =
    { $form ->
       *[formal] <b>Хто що відкривав із переданого Вами</b>, спершу найновіше. Відкрите — це ще не прочитане.
        [informal] <b>Хто що відкривав із переданого тобою</b>, спершу найновіше. Відкрите — це ще не прочитане.
    }
opened-none =
    { $form ->
       *[formal] Нічого Вашого ніхто не відкривав.
        [informal] Нічого твого ніхто не відкривав.
    }
opened-line = · { $when } · { $who } · відкрито: { $what }
opened-line-record = · { $when } · { $who } · створено файл із тим, що передано
opened-supervisor = супервізор практики
opened-cover = заміна (замість кого: { $therapist })
opened-story =
    { $form ->
       *[formal] Ваша історія ({ $day })
        [informal] твоя історія ({ $day })
    }
opened-letter =
    { $form ->
       *[formal] Ваш лист ({ $day })
        [informal] твій лист ({ $day })
    }
opened-gone = те, чого вже немає
opened-page =
    { $form ->
       *[formal] сторінка про Вас
        [informal] сторінка про тебе
    }
opened-shared = список того, що передано
opened-shelf =
    { $form ->
       *[formal] те Ваше, що можна лишити на згадку
        [informal] те твоє, що можна лишити на згадку
    }
opened-picture =
    { $form ->
       *[formal] картинка до Вашої історії
        [informal] картинка до твоєї історії
    }
opened-older = Раніші
opened-newer = Новіші

mydata-openings = Хто що відкривав
