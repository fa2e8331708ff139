## Картки

card-status = Статус: { $status }
card-when = Коли: { $when }
card-place = Де: { $place }
card-mode = Участь: { $mode }
card-host = Приймає: { $host }
card-topics = <b>Теми:</b> { $topics }
card-changes = Що змінилося
card-sources = Джерела

button-quotes = Цитати
button-changes = Що змінилося
button-follow = ★ Стежити
button-unfollow = Не стежити
card-quotes = Цитати
steps-more = { $count ->
    [one] І ще { $count } раніша зміна.
    [few] І ще { $count } раніші зміни.
    [many] І ще { $count } раніших змін.
   *[other] І ще { $count } раніших змін.
}
changes-none = Відтоді як подію внесено до записів, нічого не змінилося.
quotes-none = Цитат немає.

claim-says = { $what ->
    [kind] Вид
    [status] Статус
    [when] Дата
    [place] Місце
    [mode] Участь
    [format] Формат
    [host] Приймає
    [attended] Учасники
    [expected] Очікуються
    [absent] Відсутні
    [not-attended] Не серед учасників
   *[topic] Теми
}
claim-edited = виправила редакція
claim-denied = Заперечено —
quotation = «{ $words }»
said-by = зі слів { $who }

day-nothing = Нам не відомо про жодну зустріч цього дня.
week-title = Тиждень { $days }
week-undated = день не названо
week-nothing = Нам не відомо про жодну зустріч цього тижня.

office-term = { $office } ({ $from } – { $to })
until-now = дотепер
offices-before = Раніше:
meetings-ahead = Майбутні зустрічі
meetings-past = Минулі зустрічі
meetings-none = Зустрічей у записах немає.
presence-of-one = { $presence ->
    [attended] { $mode ->
        [remote] Серед учасників, онлайн
       *[other] Серед учасників
    }
    [expected] { $tense ->
        [coming] { $mode ->
            [remote] Участь очікується, онлайн
           *[other] Участь очікується
        }
        [past] Участь очікувалася; чи була, джерела не кажуть
       *[other] Участь мала відбутися
    }
    [disputed] Щодо участі джерела розходяться
   *[absent] Не серед учасників
}

button-card = До події
button-week-before = ‹ Попередній
button-week-after = Наступний ›
