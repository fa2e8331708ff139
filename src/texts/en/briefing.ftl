## Briefing

briefing-name = { $kind ->
    [evening] Evening update
    [outlook] The week ahead
   *[morning] Briefing
}
briefing-title = <b>{ briefing-name } · { $date }</b>
briefing-title-further = <b>{ briefing-name } · { $date } · { $number }</b>
briefing-clock = All times: { $zone }
briefing-late = <i>Late: sent at { $time }.</i>
briefing-amended = <i>Updated at { $time }.</i>
briefing-nothing-left = <i>Nothing is left here: all of it is in the message above.</i>
briefing-continued = (continued)
briefing-today = <b>TODAY</b>
briefing-tomorrow = <b>TOMORROW</b>
briefing-changed = <b>WHAT CHANGED</b>
briefing-ahead = <b>AHEAD</b>
briefing-yesterday = <b>YESTERDAY</b>
briefing-undated = { $stretch ->
    [this-week] this week, day not given
    [next-week] next week, day not given
    [this-month] this month, day not given
   *[next-month] next month, day not given
}
briefing-which-days = { $which ->
    [tomorrow] tomorrow
    [week] in these seven days
   *[today] today
}
briefing-nothing = We know of no meetings { briefing-which-days }.
briefing-nothing-next = { briefing-nothing } Next: { $title }{ $place }, { $when }.
briefing-nothing-new = Nothing has changed since the last message.

button-week = Week
button-tomorrow = Tomorrow
