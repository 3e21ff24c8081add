# A therapist's own private lines.

command-reflect = Рядок для себе
reflect-ask = Один рядок для себе, до { $most } знаків. Він не стоїть при жодній людині й у жодному списку, і ніхто інший його не бачить.
reflect-length = Підійде рядок від 1 до { $most } знаків.
reflect-leave = Не треба
reflect-left = Нічого не записано.
reflect-noted =
    { $form ->
       *[formal] Записано, лише для Вас.
        [informal] Записано, лише для тебе.
    }
reflect-none = Записаних рядків немає.
reflect-list =
    { $form ->
       *[formal] <b>Ваші власні рядки.</b> Ніхто інший їх не бачить.
        [informal] <b>Твої власні рядки.</b> Ніхто інший їх не бачить.
    }
reflect-line = <b>{ $number }</b> · { $day }
reflect-delete = Видалити { $number }
reflect-all = Мої рядки
reflect-earlier = Раніші
reflect-later = Новіші
reflect-new = Записати рядок
