## Брифінг

briefing-title = <b>Брифінг · { $date }</b>
briefing-title-further = <b>Брифінг · { $date } · { $number }</b>
briefing-clock = Час — { $zone }
briefing-late = <i>Із запізненням: надіслано о { $time }.</i>
briefing-continued = (далі)
briefing-today = <b>СЬОГОДНІ</b>
briefing-changed = <b>ЩО ЗМІНИЛОСЯ</b>
briefing-ahead = <b>ПОПЕРЕДУ</b>
briefing-yesterday = <b>УЧОРА</b>
briefing-undated = { $stretch ->
    [this-week] цього тижня, день не названо
    [next-week] наступного тижня, день не названо
    [this-month] цього місяця, день не названо
   *[next-month] наступного місяця, день не названо
}
briefing-nothing = На сьогодні нам не відомо про жодну зустріч.
briefing-nothing-next = На сьогодні нам не відомо про жодну зустріч. Найближча подія — { $when }: { $title }{ $place }.

button-week = Тиждень
button-tomorrow = Завтра
