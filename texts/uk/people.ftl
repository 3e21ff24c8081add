# A therapist's own clients: the list, one client's page, the shelf, the week ahead, the record.
#
# record: копія переданого (what a client shared, as the therapist may take it along) · shelf: полиця

command-people = Колишні клієнти
command-week = Що піде за сім днів
command-export = Копія того, що хтось передає мені

people-head =
    { $form ->
       *[formal] <b>Ваші колишні клієнти.</b> За абеткою. Тиша нічого не каже про Вашу роботу.
        [informal] <b>Твої колишні клієнти.</b> За абеткою. Тиша нічого не каже про твою роботу.
    }
people-none = Поки що на жодне запрошення не сказано «так».
people-line = <b>{ $label }</b> · { $state }
people-not-shown = Одну позначку не вдається показати.
people-agreed = є згода
people-on-wish = є згода, пише за бажання
people-paused = на паузі
people-paused-until = на паузі до { $day }
people-resting = повідомлення не приходять
people-ended = закінчено
people-asked-back = питає, як повернутися ({ $day })
people-before = Попередня сторінка
people-next = Наступна сторінка
people-back = Усі колишні клієнти
people-back-to-one = Назад
people-back-to-shared = Назад до списку

people-since = Згода від: { $day }
people-plan = План: { $plan }.
people-plan-until = План: { $plan }. Останнє повідомлення: { $day }
people-plan-on-wish = План: без повідомлень. Людина пише, коли захоче.
people-reading = Людині сказано, що дні читання такі: { $days }.
people-agreed-receipts = Людина хоче знати, коли щось прочитано.
people-agreed-notes =
    { $form ->
       *[formal] Людині приємна коротка відповідь від Вас.
        [informal] Людині приємна коротка відповідь від тебе.
    }
people-agreed-shelf = Прочитане можна лишати на полиці.
people-shared-button = Що передано
people-picture-button = Картинка
people-shared-head =
    <b>{ $label }</b> · { $form ->
       *[formal] що передано Вам, спершу найновіше
        [informal] що передано тобі, спершу найновіше
    }
people-nothing-shared = Зараз тут нічого немає.
people-story = <b>{ $number }</b> · { $day }
people-story-kept = <b>{ $number }</b> · { $day } · на полиці
people-letter = <b>{ $number }</b> · { $day } · лист
people-folded = <i>Згорнуто, до зручної хвилини.</i>
people-words-gone = <i>Слів тут уже немає.</i>
people-open-one = Відкрити { $number }
people-whole = <b>{ $label }</b> · { $day }
people-play = Прослухати або показати

people-picture-head = { $label }: обрані відповіді — точки, історії — ромби, листи — квадрати.
people-dot = { $day } — { $face }
people-mark-story = { $day } — історія
people-mark-letter = { $day } — лист
people-picture-more =
    { $count ->
        [one] і ще { $count } запис раніше
        [few] і ще { $count } записи раніше
        [many] і ще { $count } записів раніше
       *[other] і ще { $count } запису раніше
    }
people-no-picture = Поки що нема чого малювати.

shelf-button = Полиця
shelf-head = <b>{ $label }</b> · на полиці, за згодою людини
shelf-empty = Полиця порожня.
shelf-not-allowed = Згоди щось лишати від людини немає, тож полиця порожня.
shelf-put-on = Лишити для супервізії
shelf-put-on-one = Лишити { $number }
shelf-take-off = Прибрати з полиці
shelf-is-on =
    { $form ->
       *[formal] <i>Це на Вашій полиці. Воно лишається там, доки Ви його не приберете або людина не передумає.</i>
        [informal] <i>Це на твоїй полиці. Воно лишається там, доки ти його не прибереш або людина не передумає.</i>
    }
shelf-was-put-on = Тепер це на полиці.
shelf-was-taken-off = Прибрано з полиці.
shelf-may-not = Це лишається в самої людини. Воно не для полиці.

week-head = <b>Що піде за наступні сім днів.</b>
week-none = За наступні сім днів нічого не піде.
week-note = <b>{ $number } · { $label }</b> · { $day } · { $kind }
week-invitation = запитання, як живеться
week-hello = вітання без запитань
week-line-is =
    { $form ->
       *[formal] Ваш рядок у ньому:
        [informal] Твій рядок у ньому:
    }
week-skip-one = Пропустити { $number }
week-line-one = Рядок { $number }
week-skip = Пропустити це повідомлення (<b>{ $label }</b>, { $day })? Далі план іде з наступного. Повернути пропущене не можна.
week-skip-last = Пропустити це повідомлення (<b>{ $label }</b>, { $day })? Воно останнє, у ньому прощання. Без нього план закінчиться тихо. Повернути пропущене не можна.
week-skip-yes = Пропустити
week-leave = Лишити, як є
week-skipped = Це повідомлення не піде.
week-line-of =
    { $form ->
       *[formal] Ваш рядок у першому повідомленні (<b>{ $label }</b>):
        [informal] Твій рядок у першому повідомленні (<b>{ $label }</b>):
    }
week-line-change = Написати інший
week-line-remove = Прибрати рядок
week-line-removed = Повідомлення піде без рядка.
week-line-ask =
    { $form ->
       *[formal] Напишіть новий рядок, до { $most } знаків. Він стоїть у першому повідомленні, тож хай ні про що не просить і буде безпечним на заблокованому екрані.
        [informal] Напиши новий рядок, до { $most } знаків. Він стоїть у першому повідомленні, тож хай ні про що не просить і буде безпечним на заблокованому екрані.
    }
week-line-leave = Лишити рядок
week-line-left = Рядок лишився, як був.
week-line-faults = Цей рядок може комусь бути тягарем. Ось чому, щоб його можна було змінити:
week-line-too-late = Перше повідомлення вже в дорозі, тож рядок лишається, як був.
week-line-changed = Тепер рядок такий (<b>{ $label }</b>):

record-button = Копія переданого
record-which = <b>Копія переданого.</b> Про кого з колишніх клієнтів вона буде?
record-of = <b>Копія переданого:</b> { $label }
record-is =
    { $form ->
       *[formal] У ній те, що людина передала Вам і що на сьогодні лишається у Вас.
        [informal] У ній те, що людина передала тобі і що на сьогодні лишається в тебе.
    } Забраного назад, стертого через певний час, голосових повідомлень і фото в ній немає.

    Це не документ про лікування й не вся історія. Тихих періодів у ній немає, і вони нічого не кажуть. { $form ->
       *[formal] Коли файл уже у Вас, його безпека у Ваших руках.
        [informal] Коли файл уже в тебе, його безпека у твоїх руках.
    }
record-as-pdf = Для читання (PDF)
record-as-json = Для програм (JSON)
record-coming = За мить тут буде файл.
record-name = копія
record-title = Що передано: { $label }
record-made = Для кого: { $therapist }. Створено: { $day }
record-story = { $day } · передано
record-letter = { $day } · лист
record-read = прочитано: { $day }
record-letter-unopened = Лист, якого ще не відкрито. У цій копії його немає.
record-kept = лишено за згодою
record-asked-back = { $day } · запит, як повернутися
record-nothing = Зараз тут нічого немає.
record-words-gone = (Слів тут уже немає.)

people-mydata-kept = лежить на полиці в терапевта від: { $moment }
