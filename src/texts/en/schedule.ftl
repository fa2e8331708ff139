## The schedule

# Days of the week by number: 1 is Monday.
weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
# Each week on that day; in a list, and after the name of what is sent.
weekday-each = { $weekday ->
    [1] Mondays
    [2] Tuesdays
    [3] Wednesdays
    [4] Thursdays
    [5] Fridays
    [6] Saturdays
   *[7] Sundays
}
schedule-days = { $which ->
    [all] every day
    [working] on weekdays
    [weekend] at weekends
   *[some] on { $names }
}
schedule-briefings = { $evening ->
    [none] { $days } at { $morning } { $zone }
   *[other] { $days } at { $morning } and { $evening } { $zone }
}
schedule-no-days = no daily briefing
schedule-outlook = the week ahead on { $day } at { $time }
schedule-quiet = quiet { $from }–{ $to }
schedule-away = away { $days }

bot-button-days = Days
bot-button-evening = Evening update
bot-button-outlook = Week ahead
bot-button-quiet = Quiet hours
bot-button-away = Away
bot-button-every-day = Every day
bot-button-working-days = Weekdays
bot-button-none = None

bot-choose-days =
    <b>Days</b>
    When to send the briefing and the evening update. Tap a day to add it or to leave it out.
bot-choose-evening =
    <b>Evening update</b>
    What has changed during the day, and what is on tomorrow. Choose a time or type your own: <code>19:15</code>.
bot-choose-outlook =
    <b>The week ahead</b>
    The next seven days at a glance. Choose the day on which to send it.
bot-choose-outlook-time =
    <b>The week ahead, on { $day }</b>
    Choose a time or type your own: <code>18:30</code>.
bot-choose-quiet =
    <b>Quiet hours</b>
    Alerts wait during these hours and then come together. Briefings come at their own time. Choose or type: <code>22:30–06:30</code>.
bot-choose-away =
    <b>Away</b>
    On these days I send nothing at all, and still answer questions. First day: <b>{ $day }</b>; the arrows move it. Choose the days or type your own: <code>5–18 January</code>.
bot-evening-not-read = I can’t tell what time that is. Type, for example, <code>19:15</code>.
bot-outlook-not-read = Choose a day, then type the time, for example <code>18:30</code>.
bot-quiet-not-read = I can’t tell from when to when. Type, for example, <code>22:30–06:30</code>.
bot-away-not-read = I can’t tell which days those are, or they are over. Type, for example, <code>5–18 January</code> or <code>until Friday</code>.
