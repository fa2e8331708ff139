## Команди редакторів

bot-command-review = Що чекає на розгляд
bot-command-read = Прочитати текст: /read текст
bot-command-sources = Джерела, які я читаю

## Картка на розгляді

review-title = На розгляді
review-source = № { $number } · { $source }
review-source-named = Джерело вказано: { $who }
review-record = Що буде записано
review-kind = Вид: { $kind }
review-new-event = Нова подія: схожої в записах немає.
review-changes = Що зміниться: { $title }
review-changes-perhaps = Можливо, це та сама подія: { $title }
review-changes-nothing = Нічого не зміниться: додасться лише джерело.
review-corrected = Виправлено: { $who }

## Чому не певен

review-doubts = Чому не певен
review-doubt-confidence = певність { $sure } % — нижча за поріг { $wanted } %
review-doubt-missing = у тексті не названо { $what }
review-missing = { $what ->
    [when] дату
    [place] місце
   *[participants] двох сторін
}
review-doubt-same = може бути тією самою подією, а може й іншою
review-doubt-claims = не сказано прямо: { $what }
review-doubt-denies = текст лише заперечує й не говорить ні про яку подію
review-reason = { $reason ->
    [time-same] той самий час
    [time-within] одна дата уточнює іншу
    [time-near] близькі дати
    [time-moved] подію перенесено
    [time-day-apart] день різниці
    [time-vague] дату названо неточно
    [time-loose] дати можуть збігатися
    [time-different] різні дати
    [place-same] те саме місце
    [place-within] одне місце уточнює інше
    [place-unknown] місце не названо
    [place-different] різні місця
    [participants-same] ті самі учасники
    [participants-most] більшість учасників спільна
    [participants-some] частина учасників спільна
    [participants-wider-circle] ширше коло учасників
    [participants-other-partner] інший співрозмовник
    [participants-too-few] замало спільних учасників
    [participants-none] немає спільних учасників
    [format-same] той самий формат
    [format-different] інший формат
    [kind-same] той самий вид
    [kind-call-against-meeting] розмова телефоном, а не зустріч
    [kind-visit-against-meeting] візит, а не зустріч
    [dispatch-one-text] в одному тексті про дві події
    [decision-same] так вирішила редакція
   *[decision-different] редакція вирішила, що це різні події
}

## Після рішення

review-decided = { $what ->
    [published] ✓ Опубліковано
    [same] ✓ Об’єднано
    [different] ✓ Опубліковано як окрему подію
   *[discarded] ✗ Відхилено
}: { $who }
review-published-alone = ✓ Опубліковано без розгляду: певність { $sure } %
review-done = Готово
review-too-late = Пізно: це вже вирішено
review-brought = Надійшло нове, що потребує вашого рішення.
review-queue-empty = На розгляд нічого не чекає.
review-queue = На розгляд { $count ->
    [one] чекає { $count } подія
    [few] чекають { $count } події
    [many] чекають { $count } подій
   *[other] чекають { $count } події
}.

## Кнопки

review-button-publish = ✓ Опублікувати
review-button-same = ✓ Та сама подія
review-button-apart = Окрема подія
review-button-correct = Виправити
review-button-merge = Об’єднати з…
review-button-source = Джерело
review-button-name-source = { $known ->
    [yes] Виправити джерело
   *[no] Вказати джерело
}
review-button-source-back = ↩ Скасувати вказане
review-button-discard = ✗ Відхилити
review-button-undo = ↩ Скасувати
review-button-undo-correction = ↩ Скасувати виправлення
review-button-look = Переглянути ›
review-button-next = Далі ›
review-button-leave-out = Не учасник
review-field = { $field ->
    [status] Статус
    [when] Час
    [place] Місце
   *[participants] Учасники
}
review-presence = { $presence ->
    [attended] присутність
    [expected] очікується
   *[absent] відсутність
}

## Вибір

review-merge-with = З якою подією об’єднати?
review-merge-nothing = Схожих подій у записах немає.
review-correct-what = Що виправити?
review-choose = { $field ->
    [status] Який статус?
    [when] Коли? Оберіть день або напишіть: <code>6 січня, 14:30</code>
    [place] Де? Оберіть або напишіть місто: <code>Женева</code>
   *[participants] Про кого йдеться?
}
review-choose-source = З якого видання цей текст? Напишіть назву, посилання або обидва: <code>Вісник https://example.org/1</code>
review-participant = <b>{ $who }</b>: що виправити?
review-when-not-read = Не розумію, коли це. Напишіть, наприклад, <code>6 січня, 14:30</code> або <code>2026-01-06</code>.
review-place-not-read = Не знаю такого місця. Напишіть, наприклад, «Женева».
review-source-not-read = Це не назва й не посилання. Напишіть, наприклад, «Укрінформ».

## Прочитане

review-editors-only = Це можуть лише редактори.
review-private-only = Редагуємо в приватному чаті зі мною.
review-read-usage = Напишіть <code>/read</code> і текст, або надішліть <code>/read</code> відповіддю на повідомлення, або просто перешліть його сюди.
review-post-empty = Тут немає тексту, який можна прочитати.
review-post-nothing = Прочитано. Дипломатичних подій у тексті не знайшлося, записи не змінилися.
review-post-known = Цей текст уже прочитано; ось що з ним.
review-post-more = { $count ->
    [one] І ще { $count } подія
    [few] І ще { $count } події
    [many] І ще { $count } подій
   *[other] І ще { $count } події
} з цього тексту: /review

## Джерела

feeds-title = <b>Що я читаю</b>
feeds-none = Поки нічого сам не читаю.
feeds-how = Додати стрічку чи відкритий канал: <code>/sources add АДРЕСА</code>. Щоб я читав закритий канал, додайте мене туди адміністратором.
feeds-state = { $state ->
    [on] { $read ->
        [yes] востаннє прочитано { $time }
       *[no] ще не прочитано
    }
   *[off] { $read ->
        [yes] на паузі; востаннє прочитано { $time }
       *[no] на паузі
    }
}
feeds-problem = { $count ->
    [one] не вдалося прочитати { $count } раз: { $problem }
    [few] не вдалося прочитати { $count } рази: { $problem }
    [many] не вдалося прочитати { $count } разів: { $problem }
   *[other] не вдалося прочитати { $count } рази: { $problem }
}
feeds-fault = { $fault ->
    [status] сервер відповів { $status }
    [timeout] сервер не відповів вчасно
    [connection] з’єднання обірвалося
    [name] такої адреси не знайдено
    [private] адреса веде не до загальнодоступного сервера
    [address] це не адреса, яку можна читати
    [redirects] забагато переспрямувань
    [size] завеликий документ
    [type] там не стрічка
   *[content] там немає стрічки, яку можна прочитати
}
feeds-added = Додано. Що є там зараз, вважаю відомим; нове читатиму.
feeds-known = Це джерело я вже читаю.
feeds-removed = Більше не читаю.
feeds-unknown = Такого джерела немає: /sources
feeds-address = Потрібна адреса стрічки RSS чи Atom або відкритого каналу: <code>/sources add https://example.org/rss</code>, <code>/sources add @channel</code>.
feeds-channel-added = Читаю канал «{ $title }». Що неясно, надсилатиму редакторам; усі джерела — /sources
feeds-button-pause = Призупинити
feeds-button-resume = Читати далі
feeds-button-remove = Прибрати

## Правка записаного

edit-button = ✎ Редагувати
edit-title = Правка події
edit-event-gone = Про цю подію більше нічого не сказано: у записах її немає.
edit-last = Останнє рішення:
edit-button-apart = Не те саме, що…
edit-button-split = Поділити
edit-button-claims = Твердження
edit-button-decisions = Рішення
edit-apart-from = З якою подією її не плутати?
edit-split = <b>Які повідомлення — про іншу подію?</b>
edit-claims = <b>Що сказано про подію</b>
    ✗ — твердження хибне, більше не враховувати; ↩ — враховувати знову.
edit-claims-none = Про цю подію нічого не сказано.
edit-withdrawn = не враховується: { $who }
edit-decisions = <b>Рішення редакції</b>
edit-decisions-none = Про цю подію нічого не вирішували.
edit-undone = скасовано: { $who }
edit-left-out = не учасник
edit-decision = { $what ->
    [merged] об’єднано з: { $value }
    [apart] не те саме, що: { $value }
    [joined] повідомлення віднесено до цієї події
    [split] подію поділено
    [withdrawn] не враховувати: { $value }
    [restored] знову враховувати: { $value }
   *[corrected] виправлено: { $value }
}
edit-refused = { $why ->
    [no-event] Такої події в записах немає.
    [one-event] Це вже одна подія.
    [no-dispatch] Оберіть повідомлення про іншу подію.
    [nothing-remains] Про цю подію інших повідомлень немає: нічого не лишилося б.
    [no-claim] Такого твердження вже немає.
    [no-decision] Такого рішення немає.
    [undone-already] Це рішення вже скасовано.
    [is-so] Так уже й записано.
   *[other] Пізно: тут уже щось змінилося. Погляньте ще раз.
}

## Зникло з календаря

missed-title = Зникло з календаря
missed-editions = Було: { $older }. У новому випуску ({ $newer }) про це ні слова.
missed-button = { $verdict ->
    [cancelled] ✗ Скасовано
    [postponed] ⏸ Відкладено
   *[kept] Лишити як є
}
missed-decided = { $what ->
    [cancelled] ✗ Записано як скасоване: { $who }
    [postponed] ⏸ Записано як відкладене: { $who }
    [kept] Лишилося як було: { $who }
   *[back] Про подію знову повідомляють.
}
