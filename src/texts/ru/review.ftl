## Команды редакторов

bot-command-review = Что ждёт проверки
bot-command-read = Прочитать текст: /read текст
bot-command-sources = Источники, которые я читаю

## Карточка на проверке

review-title = На проверке
review-source = № { $number } · { $source }
review-source-named = Источник указан: { $who }
review-record = Что будет записано
review-kind = Вид: { $kind }
review-new-event = Новое событие: похожего в записях нет.
review-changes = Что изменится: { $title }
review-changes-perhaps = Возможно, это то же событие: { $title }
review-changes-nothing = Ничего не изменится: добавится только источник.
review-corrected = Исправлено: { $who }

## Почему нет уверенности

review-doubts = Почему нет уверенности
review-doubt-confidence = уверенность { $sure } % — ниже порога { $wanted } %
review-doubt-missing = текст не называет { $what }
review-missing = { $what ->
    [when] дату
    [place] место
   *[participants] двух сторон
}
review-doubt-same = может быть тем же событием, а может и другим
review-doubt-claims = не сказано прямо: { $what }
review-doubt-denies = текст только отрицает и не говорит ни о каком событии
review-reason = { $reason ->
    [time-same] то же время
    [time-within] одна дата уточняет другую
    [time-near] близкие даты
    [time-moved] событие перенесено
    [time-day-apart] день разницы
    [time-vague] дата названа неточно
    [time-loose] даты могут совпадать
    [time-different] разные даты
    [place-same] то же место
    [place-within] одно место уточняет другое
    [place-unknown] место не названо
    [place-different] разные места
    [participants-same] те же участники
    [participants-most] большинство участников общие
    [participants-some] часть участников общая
    [participants-wider-circle] более широкий круг участников
    [participants-other-partner] другой собеседник
    [participants-too-few] слишком мало общих участников
    [participants-none] общих участников нет
    [format-same] тот же формат
    [format-different] другой формат
    [kind-same] тот же вид
    [kind-call-against-meeting] разговор по телефону, а не встреча
    [kind-visit-against-meeting] визит, а не встреча
    [dispatch-one-text] в одном тексте о двух событиях
    [decision-same] так решила редакция
   *[decision-different] редакция решила, что это разные события
}

## После решения

review-decided = { $what ->
    [published] ✓ Опубликовано
    [same] ✓ Объединено
    [different] ✓ Опубликовано как отдельное событие
   *[discarded] ✗ Отклонено
}: { $who }
review-published-alone = ✓ Опубликовано без проверки: уверенность { $sure } %
review-done = Готово
review-too-late = Поздно: это уже решено
review-brought = Поступило новое, что требует вашего решения.
review-queue-empty = Проверки ничего не ждёт.
review-queue = Проверки { $count ->
    [one] ждёт { $count } событие
    [few] ждут { $count } события
    [many] ждут { $count } событий
   *[other] ждут { $count } события
}.

## Кнопки

review-button-publish = ✓ Опубликовать
review-button-same = ✓ То же событие
review-button-apart = Отдельное событие
review-button-correct = Исправить
review-button-merge = Объединить с…
review-button-source = Источник
review-button-name-source = { $known ->
    [yes] Исправить источник
   *[no] Указать источник
}
review-button-source-back = ↩ Отменить указанное
review-button-discard = ✗ Отклонить
review-button-undo = ↩ Отменить
review-button-undo-correction = ↩ Отменить исправление
review-button-look = Посмотреть ›
review-button-next = Дальше ›
review-button-leave-out = Не участник
review-field = { $field ->
    [status] Статус
    [when] Время
    [place] Место
   *[participants] Участники
}
review-presence = { $presence ->
    [attended] присутствие
    [expected] ожидается
   *[absent] отсутствие
}

## Выбор

review-merge-with = С каким событием объединить?
review-merge-nothing = Похожих событий в записях нет.
review-correct-what = Что исправить?
review-choose = { $field ->
    [status] Какой статус?
    [when] Когда? Выберите день или напишите: <code>6 января, 14:30</code>
    [place] Где? Выберите или напишите город: <code>Женева</code>
   *[participants] О ком речь?
}
review-choose-source = Из какого издания этот текст? Напишите название, ссылку или и то и другое: <code>Вестник https://example.org/1</code>
review-participant = <b>{ $who }</b>: что исправить?
review-when-not-read = Не понимаю, когда это. Напишите, например, <code>6 января, 14:30</code> или <code>2026-01-06</code>.
review-place-not-read = Не знаю такого места. Напишите, например, «Женева».
review-source-not-read = Это не название и не ссылка. Напишите, например, «Укринформ».

## Прочитанное

review-editors-only = Это могут только редакторы.
review-private-only = Правим в личном чате со мной.
review-read-usage = Напишите <code>/read</code> и текст, или отправьте <code>/read</code> ответом на сообщение, или просто перешлите его сюда.
review-post-empty = Здесь нет текста, который можно прочитать.
review-post-nothing = Прочитано. Дипломатических событий в тексте не нашлось, записи не изменились.
review-post-known = Этот текст уже прочитан; вот что с ним.
review-post-more = { $count ->
    [one] И ещё { $count } событие
    [few] И ещё { $count } события
    [many] И ещё { $count } событий
   *[other] И ещё { $count } события
} из этого текста: /review

## Источники

feeds-title = <b>Что я читаю</b>
feeds-none = Пока ничего сам не читаю.
feeds-how = Добавить ленту или открытый канал: <code>/sources add АДРЕС</code>. Чтобы я читал закрытый канал, добавьте меня туда администратором.
feeds-state = { $state ->
    [on] { $read ->
        [yes] последний раз прочитано { $time }
       *[no] ещё не прочитано
    }
   *[off] { $read ->
        [yes] на паузе; последний раз прочитано { $time }
       *[no] на паузе
    }
}
feeds-problem = { $count ->
    [one] не удалось прочитать { $count } раз: { $problem }
    [few] не удалось прочитать { $count } раза: { $problem }
    [many] не удалось прочитать { $count } раз: { $problem }
   *[other] не удалось прочитать { $count } раза: { $problem }
}
feeds-fault = { $fault ->
    [status] сервер ответил { $status }
    [timeout] сервер не ответил вовремя
    [connection] соединение оборвалось
    [name] такой адрес не найден
    [private] адрес ведёт не к общедоступному серверу
    [address] это не адрес, который можно читать
    [redirects] слишком много перенаправлений
    [size] документ слишком велик
    [type] там не лента
   *[content] там нет ленты, которую можно прочитать
}
feeds-added = Добавлено. Что там есть сейчас, считаю известным; новое буду читать.
feeds-known = Этот источник я уже читаю.
feeds-removed = Больше не читаю.
feeds-unknown = Такого источника нет: /sources
feeds-address = Нужен адрес ленты RSS или Atom либо открытого канала: <code>/sources add https://example.org/rss</code>, <code>/sources add @channel</code>.
feeds-channel-added = Читаю канал «{ $title }». Что неясно, буду присылать редакторам; все источники — /sources
feeds-button-pause = Приостановить
feeds-button-resume = Читать дальше
feeds-button-remove = Убрать

## Правка записанного

edit-button = ✎ Редактировать
edit-title = Правка события
edit-event-gone = Об этом событии больше ничего не сказано: в записях его нет.
edit-last = Последнее решение:
edit-button-apart = Не то же, что…
edit-button-split = Разделить
edit-button-claims = Утверждения
edit-button-decisions = Решения
edit-apart-from = С каким событием его не путать?
edit-split = <b>Какие сообщения — о другом событии?</b>
edit-claims = <b>Что сказано о событии</b>
    ✗ — утверждение неверно, больше не учитывать; ↩ — учитывать снова.
edit-claims-none = Об этом событии ничего не сказано.
edit-withdrawn = не учитывается: { $who }
edit-decisions = <b>Решения редакции</b>
edit-decisions-none = Об этом событии ничего не решали.
edit-undone = отменено: { $who }
edit-left-out = не участник
edit-decision = { $what ->
    [merged] объединено с: { $value }
    [apart] не то же, что: { $value }
    [joined] сообщение отнесено к этому событию
    [split] событие разделено
    [withdrawn] не учитывать: { $value }
    [restored] снова учитывать: { $value }
   *[corrected] исправлено: { $value }
}
edit-refused = { $why ->
    [no-event] Такого события в записях нет.
    [one-event] Это уже одно событие.
    [no-dispatch] Выберите сообщения о другом событии.
    [nothing-remains] Других сообщений об этом событии нет: ничего не осталось бы.
    [no-claim] Такого утверждения уже нет.
    [no-decision] Такого решения нет.
    [undone-already] Это решение уже отменено.
    [is-so] Так уже и записано.
   *[other] Поздно: здесь уже что-то изменилось. Взгляните ещё раз.
}

## Пропало из календаря

missed-title = Пропало из календаря
missed-editions = Было: { $older }. В новом выпуске ({ $newer }) об этом ни слова.
missed-button = { $verdict ->
    [cancelled] ✗ Отменено
    [postponed] ⏸ Отложено
   *[kept] Оставить как есть
}
missed-decided = { $what ->
    [cancelled] ✗ Записано как отменённое: { $who }
    [postponed] ⏸ Записано как отложенное: { $who }
    [kept] Осталось как было: { $who }
   *[back] О событии снова сообщают.
}
