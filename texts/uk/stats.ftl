# /stats, and what admins are told of by themselves. Numbers and kinds, never who.
#
# { $ago } is «3 години» in the nominative: it stands behind a colon. What is uncertain is «неясно,
# чи дійшло».

command-stats = Числа і стан програми

stats-button = Числа і стан
stats-now = <b>Колишні клієнти</b>
stats-state-active = Є згода
stats-state-paused = На паузі
stats-state-resting = Повідомлення не приходять, бо було тихо
stats-state-ended = План закінчено
stats-state-stopped = Зупинено
stats-count = { $what }: { $count } або більше
stats-few = { $what }: менше ніж 5
stats-steps = <i>Кроками по п’ять, щоб у числі нікого не можна було впізнати.</i>
stats-health = <b>Програма</b>
stats-alive = Від останньої ознаки роботи минуло: { $ago }
stats-alive-never = Ознак роботи ще не було
stats-polled = Від останньої відповіді Telegram минуло: { $ago }
stats-queue = Час настав, а ще не надіслано: { $count }
stats-queue-age = Найдавніше з цього чекає вже: { $ago }
stats-unsent = Найдавніше ненадіслане повідомлення лежить уже: { $ago }
stats-drift-unknown = Годинник: ще не звірено
stats-drift-none = Годинник: збігається з годинником Telegram
stats-drift-ahead = Годинник: поспішає проти Telegram на { $seconds } с
stats-drift-behind = Годинник: відстає від Telegram на { $seconds } с
stats-size = База даних: { $megabytes } МБ
stats-backup = Від останньої резервної копії минуло: { $ago }
stats-backup-never = Резервна копія: цією програмою ще не створено
stats-backup-failed = Резервна копія не вдалася. Відтоді минуло: { $ago }
stats-caption = За місяцями, кроками по п’ять. Крапка означає, що людей менше ніж 5.
stats-figure-in = Сказали «так»
stats-figure-paused = На паузі
stats-figure-stopped = Зупинено
stats-figure-erased = Стерто
stats-figure-delivered = Повідомлення: доставлено
stats-figure-uncertain = Повідомлення: неясно
stats-figure-skipped = Повідомлення: пропущено

uncertain-button = Неясно, чи дійшло
uncertain-none = Зараз тут нічого вирішувати.
uncertain-head =
    <b>Неясно, чи дійшло.</b> Telegram не дав чіткої відповіді, тож це могло дійти, а могло й ні. Ще раз воно не надсилається: двічі було б гірше.
uncertain-line = · { $kind }: { $count }, від { $day }
uncertain-leave = Лишити, як є
kind-reply = Відповіді тим, хто пише
kind-apology = Вибачення
kind-receipt = Рядки про прочитання й короткі відповіді
kind-ping = Знаки терапевтам
kind-letter = Листи
kind-digest = Списки для терапевтів
kind-checkin = Повідомлення колишнім клієнтам
kind-reminder = Другі повідомлення
kind-notice = Рядки адміністраторам і терапевтам
kind-news = Новини колишнім клієнтам
kind-farewell = Останні рядки

notice-unreachable =
    { $count ->
        [one] { $count } терапевт недоступний: Telegram не пускає до цього чату. Те, що туди адресовано, чекає. Може допомогти кнопка Start у тому чаті, або адміністратор може передати читання.
        [few] { $count } терапевти недоступні: Telegram не пускає до цих чатів. Те, що туди адресовано, чекає. Може допомогти кнопка Start у тих чатах, або адміністратор може передати читання.
        [many] { $count } терапевтів недоступні: Telegram не пускає до цих чатів. Те, що туди адресовано, чекає. Може допомогти кнопка Start у тих чатах, або адміністратор може передати читання.
       *[other] { $count } терапевта недоступні: Telegram не пускає до цих чатів. Те, що туди адресовано, чекає. Може допомогти кнопка Start у тих чатах, або адміністратор може передати читання.
    }
notice-letters =
    { $count ->
        [one] { $count } лист не вдається доставити, бо терапевт недоступний. Лист чекає.
        [few] { $count } листи не вдається доставити, бо терапевти недоступні. Листи чекають.
        [many] { $count } листів не вдається доставити, бо терапевти недоступні. Листи чекають.
       *[other] { $count } листа не вдається доставити, бо терапевти недоступні. Листи чекають.
    }
notice-uncertain =
    { $count ->
        [one] Неясно, чи дійшло: { $count } надсилання. Воно чекає рішення.
        [few] Неясно, чи дійшли: { $count } надсилання. Вони чекають рішення.
        [many] Неясно, чи дійшли: { $count } надсилань. Вони чекають рішення.
       *[other] Неясно, чи дійшли: { $count } надсилання. Вони чекають рішення.
    }
notice-look = Показати
notice-backups = Резервні копії не вдаються. Остання спроба: { $day }, { $hour }. Чому, каже журнал на самому комп’ютері.
notice-helplines =
    Пів року не перевірено { $count ->
        [one] { $count } лінію допомоги
        [few] { $count } лінії допомоги
        [many] { $count } ліній допомоги
       *[other] { $count } лінії допомоги
    }: { $which }. Хто веде цю програму, може глянути в джерела й записати новий день у care/helplines.json.
notice-down =
    Програма якийсь час не працювала ({ $since } — { $until }, { $zone }). { $moved ->
        [0] Жодного повідомлення не перенесено
        [one] { $moved } повідомлення перенесено
        [few] { $moved } повідомлення перенесено
        [many] { $moved } повідомлень перенесено
       *[other] { $moved } повідомлення перенесено
    }, { $skipped ->
        [0] жодного не пропущено
        [one] { $skipped } пропущено
        [few] { $skipped } пропущено
        [many] { $skipped } пропущено
       *[other] { $skipped } пропущено
    }.
