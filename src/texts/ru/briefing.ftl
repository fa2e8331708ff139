## Брифинг

briefing-name = { $kind ->
    [evening] Вечерняя сводка
    [outlook] План на неделю
   *[morning] Брифинг
}
briefing-title = <b>{ briefing-name } · { $date }</b>
briefing-title-further = <b>{ briefing-name } · { $date } · { $number }</b>
briefing-clock = Время — { $zone }
briefing-late = <i>С опозданием: отправлено в { $time }.</i>
briefing-amended = <i>Обновлено в { $time }.</i>
briefing-nothing-left = <i>Здесь больше ничего нет: всё — в сообщении выше.</i>
briefing-continued = (далее)
briefing-today = <b>СЕГОДНЯ</b>
briefing-tomorrow = <b>ЗАВТРА</b>
briefing-changed = <b>ЧТО ИЗМЕНИЛОСЬ</b>
briefing-ahead = <b>ВПЕРЕДИ</b>
briefing-yesterday = <b>ВЧЕРА</b>
briefing-undated = { $stretch ->
    [this-week] на этой неделе, день не назван
    [next-week] на следующей неделе, день не назван
    [this-month] в этом месяце, день не назван
   *[next-month] в следующем месяце, день не назван
}
briefing-which-days = { $which ->
    [tomorrow] На завтра
    [week] На эти семь дней
   *[today] На сегодня
}
briefing-nothing = { briefing-which-days } нам не известно ни об одной встрече.
briefing-nothing-next = { briefing-nothing } Ближайшее событие — { $when }: { $title }{ $place }.
briefing-nothing-new = После предыдущего сообщения ничего не изменилось.

button-week = Неделя
button-tomorrow = Завтра
