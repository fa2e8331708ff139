## Брифинг

briefing-title = <b>Брифинг · { $date }</b>
briefing-title-further = <b>Брифинг · { $date } · { $number }</b>
briefing-clock = Время — { $zone }
briefing-late = <i>С опозданием: отправлено в { $time }.</i>
briefing-continued = (далее)
briefing-today = <b>СЕГОДНЯ</b>
briefing-changed = <b>ЧТО ИЗМЕНИЛОСЬ</b>
briefing-ahead = <b>ВПЕРЕДИ</b>
briefing-yesterday = <b>ВЧЕРА</b>
briefing-undated = { $stretch ->
    [this-week] на этой неделе, день не назван
    [next-week] на следующей неделе, день не назван
    [this-month] в этом месяце, день не назван
   *[next-month] в следующем месяце, день не назван
}
briefing-nothing = На сегодня нам не известно ни об одной встрече.
briefing-nothing-next = На сегодня нам не известно ни об одной встрече. Ближайшее событие — { $when }: { $title }{ $place }.

button-week = Неделя
button-tomorrow = Завтра
