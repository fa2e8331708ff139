## Брифінг

# Брифінг уранці, оновлення ввечері, огляд на тиждень.
briefing-name = { $kind ->
    [evening] Вечірнє оновлення
    [outlook] План на тиждень
   *[morning] Брифінг
}
briefing-title = <b>{ briefing-name } · { $date }</b>
briefing-title-further = <b>{ briefing-name } · { $date } · { $number }</b>
briefing-clock = Час — { $zone }
briefing-late = <i>Із запізненням: надіслано о { $time }.</i>
briefing-amended = <i>Оновлено о { $time }.</i>
briefing-nothing-left = <i>Тут більше нічого: усе — в повідомленні вище.</i>
briefing-continued = (далі)
briefing-today = <b>СЬОГОДНІ</b>
briefing-tomorrow = <b>ЗАВТРА</b>
briefing-changed = <b>ЩО ЗМІНИЛОСЯ</b>
briefing-ahead = <b>ПОПЕРЕДУ</b>
briefing-yesterday = <b>УЧОРА</b>
briefing-undated = { $stretch ->
    [this-week] цього тижня, день не названо
    [next-week] наступного тижня, день не названо
    [this-month] цього місяця, день не названо
   *[next-month] наступного місяця, день не названо
}
briefing-which-days = { $which ->
    [tomorrow] На завтра
    [week] На ці сім днів
   *[today] На сьогодні
}
briefing-nothing = { briefing-which-days } нам не відомо про жодну зустріч.
briefing-nothing-next = { briefing-nothing } Найближча подія — { $when }: { $title }{ $place }.
briefing-nothing-new = Після попереднього повідомлення нічого не змінилося.

button-week = Тиждень
button-tomorrow = Завтра
