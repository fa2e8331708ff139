## Briefing

briefing-title = <b>Briefing · { $date }</b>
briefing-title-further = <b>Briefing · { $date } · { $number }</b>
briefing-clock = All times: { $zone }
briefing-late = <i>Late: sent at { $time }.</i>
briefing-continued = (continued)
briefing-today = <b>TODAY</b>
briefing-changed = <b>WHAT CHANGED</b>
briefing-ahead = <b>AHEAD</b>
briefing-yesterday = <b>YESTERDAY</b>
briefing-undated = { $stretch ->
    [this-week] this week, day not given
    [next-week] next week, day not given
    [this-month] this month, day not given
   *[next-month] next month, day not given
}
briefing-nothing = We know of no meetings today.
briefing-nothing-next = We know of no meetings today. Next: { $title }{ $place }, { $when }.

button-week = Week
button-tomorrow = Tomorrow
