## Оповещения об изменениях

alert-tag = { $tag ->
    [new] Новое событие
    [back] Снова в планах
    [rescheduled] { $noun ->
        [talks] Перенесены
        [meeting] Перенесена
        [council] Перенесено
       *[other] Перенесён
    }
    [time-set] Уточнено время
    [time-changed] Изменено время
    [place] Изменено место
    [lowered] Уровень понижен
    [online] { $noun ->
        [talks] Переведены в онлайн
        [meeting] Переведена в онлайн
        [council] Переведено в онлайн
       *[other] Переведён в онлайн
    }
    [format] Изменён формат
    [attendance] Кто участвовал
    [disputed] Источники расходятся
    [correction] Исправление
   *[people] Изменения в составе
}
alert-of-time = { $step ->
    [named] Дата названа
    [refined] Уточнение
    [shifted] Время
    [hidden] Дата снята
   *[moved] Дата
}: { $before } → { $after }
alert-of-level = Уровень: { $before } → { $after }
alert-of-mode = Формат: { $before } → { $after }
alert-of-replacement = Замена: { $before } → { $after }
alert-of-attendance = { $step ->
    [as-announced] Участвовали, как и ожидалось
    [also] Участвовали также
    [stayed-away] Ожидались, но не участвовали
    [absent] Не участвовали
   *[unknown] Ожидались; были ли, источники не говорят
}: { $who }
alerts-gathered = <b>Пока было тихо</b> · { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
alerts-gathered-further = <b>Пока было тихо</b> · далее

correction-withdrawn = Раньше мы об этом сообщали. Сообщение не подтвердилось, события в записях больше нет.
correction-instead = <i>Раньше мы сообщали иначе.</i>
correction-mark = ✎ Исправлено { $day } в { $time }: { $title }

reminder-title = { $lead ->
    [15] Через 15 минут
    [60] Через час
   *[1440] Через сутки
}
reminder-late = Напоминание

button-mute = Не оповещать
button-remind = ⏰ { $lead ->
    [15] 15 мин
    [60] 1 час
   *[1440] сутки
}
button-unmute = Снова оповещать
events-of-kind = { $kind ->
    [meeting] Встречи
    [call] Телефонные разговоры
    [summit] Саммиты
   *[visit] Визиты
}
events-in-place = События { $place }
alerts-page =
    <b>Оповещения</b>
    О чём оповещать, когда что-то меняется в том, за чем вы следите.
alert-kind = { $kind ->
    [new] Новые события
    [time] Время
    [place] Место
    [status] Отменено, отложено, не планируется
    [people] Кто будет участвовать
    [level] Уровень и формат, онлайн
    [held] Состоялось, кто был
   *[disputed] Источники расходятся
}
alert-sound = Со звуком
