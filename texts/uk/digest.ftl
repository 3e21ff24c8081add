# The digest: what a therapist reads.

digest-section-first = <b>Прочитати спершу, за їхнім бажанням</b>
digest-section-letters = <b>Листи</b>
digest-section-stories = <b>Історії</b>
digest-section-undelivered = <b>Не дійшло</b>
digest-heavy = <i>Для цього може знадобитися тиха хвилина. Відкривається дотиком.</i>
digest-show = Показати { $number }
digest-fold = Згорнути { $number }
digest-later = Пізніше { $number }
digest-comes-again = Це прийде знову з наступним списком.
digest-covered = <i>Прочитано під час заміни.</i>
digest-broken = <b>{ $number }</b> · Цього запису не вдається показати. Решта тут.
digest-unbrought-note =
    <b>{ $number } · { $label }</b> · { $form ->
       *[formal] Ваша коротка відповідь ({ $day })
        [informal] твоя коротка відповідь ({ $day })
    }
digest-unbrought-letter =
    <b>{ $number } · { $label }</b> · { $form ->
       *[formal] Ваш лист ({ $day })
        [informal] твій лист ({ $day })
    }
digest-read-page = Усе тут прочитано
digest-page = Сторінка { $number } із { $count }
digest-page-before = Попередня сторінка
digest-page-after = Наступна сторінка
digest-week = Наступні 7 днів
digest-empty = Цього разу читати нема чого.

digest-next = Ось що зараз чекає на читання ({ $day }, { $hour }):
digest-next-unplanned = Ось що зараз чекає:
digest-next-nothing = Зараз нічого не чекає. Наступне читання: { $day }, { $hour }, якщо буде що читати.
digest-next-nothing-unplanned = Зараз нічого не чекає.
digest-next-item = { $number } · { $label } · { $day } · { $what }
digest-next-more =
    { $count ->
        [one] і ще { $count } запис
        [few] і ще { $count } записи
        [many] і ще { $count } записів
       *[other] і ще { $count } запису
    }
digest-next-after =
    { $count ->
        [one] Після цього прийде ще { $count } запис.
        [few] Після цього прийдуть ще { $count } записи.
        [many] Після цього прийде ще { $count } записів.
       *[other] Після цього прийде ще { $count } запису.
    }
digest-next-footer = <i>Слова відкриються, коли це прийде. До того їх ще можна забрати назад так, що їх ніхто не побачить.</i>
digest-what-tap = один дотик
digest-what-words = кілька рядків
digest-what-voice = голосове повідомлення
digest-what-photo = фото
digest-what-letter = лист
digest-what-off = щось було не так
digest-what-note =
    { $form ->
       *[formal] Ваша коротка відповідь, яка не дійшла
        [informal] твоя коротка відповідь, яка не дійшла
    }
digest-what-answer =
    { $form ->
       *[formal] Ваш лист, який не дійшов
        [informal] твій лист, який не дійшов
    }
command-digest = Що буде на наступному читанні
