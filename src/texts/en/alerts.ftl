## Alerts on changes

alert-tag = { $tag ->
    [new] New event
    [back] Back on
    [rescheduled] Rescheduled
    [time-set] Time set
    [time-changed] Time changed
    [place] Place changed
    [lowered] Level lowered
    [online] Moved online
    [format] Format changed
    [attendance] Who took part
    [disputed] Sources disagree
    [correction] Correction
   *[people] Line-up changed
}
alert-of-time = { $step ->
    [named] Date given
    [refined] More precisely
    [shifted] Time
    [hidden] Date withdrawn
   *[moved] Date
}: { $before } → { $after }
alert-of-level = Level: { $before } → { $after }
alert-of-mode = Format: { $before } → { $after }
alert-of-replacement = Replaced: { $before } → { $after }
alert-of-attendance = { $step ->
    [as-announced] Took part, as expected
    [also] Also took part
    [stayed-away] Expected, but did not take part
    [absent] Did not take part
   *[unknown] Expected; the sources do not say whether they came
}: { $who }
alerts-gathered = <b>While it was quiet</b> · { $count ->
    [one] { $count } event
   *[other] { $count } events
}
alerts-gathered-further = <b>While it was quiet</b> · continued

correction-withdrawn = We reported this earlier. It was not borne out, and the event is no longer in the record.
correction-instead = <i>We reported otherwise earlier.</i>
correction-mark = ✎ Corrected on { $day } at { $time }: { $title }

reminder-title = { $lead ->
    [15] In 15 minutes
    [60] In an hour
   *[1440] In a day
}
reminder-late = Reminder

button-mute = Mute
button-remind = ⏰ { $lead ->
    [15] 15 min
    [60] 1 hour
   *[1440] 1 day
}
button-unmute = Unmute
events-of-kind = { $kind ->
    [meeting] Meetings
    [call] Calls
    [summit] Summits
   *[visit] Visits
}
events-in-place = Events { $place }
alerts-page =
    <b>Alerts</b>
    What to alert you on when something changes in what you follow.
alert-kind = { $kind ->
    [new] New events
    [time] Time
    [place] Place
    [status] Cancelled, postponed, not planned
    [people] Who will take part
    [level] Level, format, online
    [held] Held, and who came
   *[disputed] Sources disagree
}
alert-sound = With a sound
