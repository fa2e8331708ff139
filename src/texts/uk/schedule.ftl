## Розклад

# Дні тижня за номером: 1 — понеділок.
weekday-short = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Нд
}
# Щотижня того дня; у переліку і після назви того, що приходить.
weekday-each = { $weekday ->
    [1] щопонеділка
    [2] щовівторка
    [3] щосереди
    [4] щочетверга
    [5] щоп’ятниці
    [6] щосуботи
   *[7] щонеділі
}
schedule-days = { $which ->
    [all] щодня
    [working] по буднях
    [weekend] на вихідних
   *[some] { $names }
}
schedule-briefings = { $evening ->
    [none] { $days } о { $morning } { $zone }
   *[other] { $days } о { $morning } та о { $evening } { $zone }
}
schedule-no-days = без щоденного брифінгу
schedule-outlook = план на тиждень { $day } о { $time }
schedule-quiet = тиша { $from }–{ $to }
schedule-away = відпустка { $days }

bot-button-days = Дні
bot-button-evening = Вечірнє оновлення
bot-button-outlook = План на тиждень
bot-button-quiet = Тиша
bot-button-away = Відпустка
bot-button-every-day = Щодня
bot-button-working-days = По буднях
bot-button-none = Не треба

bot-choose-days =
    <b>Дні</b>
    Коли надсилати брифінг і вечірнє оновлення. Натисніть день, щоб додати його або прибрати.
bot-choose-evening =
    <b>Вечірнє оновлення</b>
    Що змінилося за день і що буде завтра. Оберіть час або напишіть свій: <code>19:15</code>.
bot-choose-outlook =
    <b>План на тиждень</b>
    Сім наступних днів в одному огляді. Оберіть, у який день його надсилати.
bot-choose-outlook-time =
    <b>План на тиждень, { $day }</b>
    Оберіть час або напишіть свій: <code>18:30</code>.
bot-choose-quiet =
    <b>Тиша</b>
    У ці години сповіщення чекають, а тоді приходять разом. Брифінги приходять у свій час. Оберіть або напишіть: <code>22:30–06:30</code>.
bot-choose-away =
    <b>Відпустка</b>
    У ці дні не надсилаю нічого, але на питання відповідаю. Початок: <b>{ $day }</b>, його пересувають стрілки. Оберіть дні або напишіть свої: <code>5–18 січня</code>.
bot-evening-not-read = Не розумію, котра це година. Напишіть, наприклад, <code>19:15</code>.
bot-outlook-not-read = Оберіть день, а тоді напишіть час, наприклад <code>18:30</code>.
bot-quiet-not-read = Не розумію, від котрої до котрої. Напишіть, наприклад, <code>22:30–06:30</code>.
bot-away-not-read = Не розумію, які це дні, або вони вже минули. Напишіть, наприклад, <code>5–18 січня</code> або <code>до п’ятниці</code>.
