## Расписание

# Дни недели по номеру: 1 — понедельник.
weekday-short = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Вс
}
# Каждую неделю в этот день; в перечне и после названия того, что приходит.
weekday-each = { $weekday ->
    [1] по понедельникам
    [2] по вторникам
    [3] по средам
    [4] по четвергам
    [5] по пятницам
    [6] по субботам
   *[7] по воскресеньям
}
schedule-days = { $which ->
    [all] каждый день
    [working] по будням
    [weekend] по выходным
   *[some] { $names }
}
schedule-briefings = { $evening ->
    [none] { $days } в { $morning } { $zone }
   *[other] { $days } в { $morning } и в { $evening } { $zone }
}
schedule-no-days = без ежедневного брифинга
schedule-outlook = план на неделю { $day } в { $time }
schedule-quiet = тишина { $from }–{ $to }
schedule-away = отпуск { $days }

bot-button-days = Дни
bot-button-evening = Вечерняя сводка
bot-button-outlook = План на неделю
bot-button-quiet = Тишина
bot-button-away = Отпуск
bot-button-every-day = Каждый день
bot-button-working-days = По будням
bot-button-none = Не нужно

bot-choose-days =
    <b>Дни</b>
    Когда присылать брифинг и вечернюю сводку. Нажмите день, чтобы добавить его или убрать.
bot-choose-evening =
    <b>Вечерняя сводка</b>
    Что изменилось за день и что будет завтра. Выберите время или напишите своё: <code>19:15</code>.
bot-choose-outlook =
    <b>План на неделю</b>
    Семь следующих дней в одном обзоре. Выберите, в какой день его присылать.
bot-choose-outlook-time =
    <b>План на неделю, { $day }</b>
    Выберите время или напишите своё: <code>18:30</code>.
bot-choose-quiet =
    <b>Тишина</b>
    В эти часы оповещения ждут, а потом приходят вместе. Брифинги приходят в своё время. Выберите или напишите: <code>22:30–06:30</code>.
bot-choose-away =
    <b>Отпуск</b>
    В эти дни не присылаю ничего, но на вопросы отвечаю. Начало: <b>{ $day }</b>, его сдвигают стрелки. Выберите дни или напишите свои: <code>5–18 января</code>.
bot-evening-not-read = Не понимаю, который это час. Напишите, например, <code>19:15</code>.
bot-outlook-not-read = Выберите день, а потом напишите время, например <code>18:30</code>.
bot-quiet-not-read = Не понимаю, с какого по какой час. Напишите, например, <code>22:30–06:30</code>.
bot-away-not-read = Не понимаю, какие это дни, или они уже прошли. Напишите, например, <code>5–18 января</code> или <code>до пятницы</code>.
