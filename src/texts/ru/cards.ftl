## Карточки

card-status = Статус: { $status }
card-when = Когда: { $when }
card-place = Где: { $place }
card-mode = Участие: { $mode }
card-host = Принимает: { $host }
card-topics = <b>Темы:</b> { $topics }
card-changes = Что изменилось
card-sources = Источники

button-quotes = Цитаты
button-changes = Что изменилось
button-follow = ★ Следить
button-unfollow = Не следить
card-quotes = Цитаты
steps-more = { $count ->
    [one] И ещё { $count } более раннее изменение.
    [few] И ещё { $count } более ранних изменения.
    [many] И ещё { $count } более ранних изменений.
   *[other] И ещё { $count } более ранних изменения.
}
changes-none = С тех пор как событие внесено в записи, ничего не изменилось.
quotes-none = Цитат нет.

claim-says = { $what ->
    [kind] Вид
    [status] Статус
    [when] Дата
    [place] Место
    [mode] Участие
    [format] Формат
    [host] Принимает
    [attended] Участники
    [expected] Ожидаются
    [absent] Отсутствуют
    [not-attended] Не среди участников
   *[topic] Темы
}
claim-edited = исправила редакция
claim-denied = Опровергнуто —
quotation = «{ $words }»
said-by = со слов { $who }

day-nothing = Нам не известно ни об одной встрече в этот день.
week-title = Неделя { $days }
week-undated = день не назван
week-nothing = Нам не известно ни об одной встрече на этой неделе.

office-term = { $office } ({ $from } – { $to })
until-now = по сей день
offices-before = Ранее:
meetings-ahead = Предстоящие встречи
meetings-past = Прошедшие встречи
meetings-none = Встреч в записях нет.
presence-of-one = { $presence ->
    [attended] { $mode ->
        [remote] Среди участников, онлайн
       *[other] Среди участников
    }
    [expected] { $tense ->
        [coming] { $mode ->
            [remote] Участие ожидается, онлайн
           *[other] Участие ожидается
        }
        [past] Участие ожидалось; было ли, источники не говорят
       *[other] Участие предполагалось
    }
    [disputed] Об участии источники говорят разное
   *[absent] Не среди участников
}

button-card = К событию
button-week-before = ‹ Предыдущая
button-week-after = Следующая ›
