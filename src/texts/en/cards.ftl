## Cards

card-status = Status: { $status }
card-when = When: { $when }
card-place = Where: { $place }
card-mode = Attendance: { $mode }
card-host = Host: { $host }
card-topics = <b>Topics:</b> { $topics }
card-changes = What changed
card-sources = Sources

button-quotes = Quotes
button-changes = What changed
button-follow = ★ Follow
button-unfollow = Unfollow
card-quotes = Quotes
steps-more = { $count ->
    [one] And { $count } earlier change.
   *[other] And { $count } earlier changes.
}
changes-none = Nothing has changed since the event entered the record.
quotes-none = No quotes.

claim-says = { $what ->
    [kind] Kind
    [status] Status
    [when] Date
    [place] Place
    [mode] Attendance
    [format] Format
    [host] Host
    [attended] Present
    [expected] Expected
    [absent] Absent
    [not-attended] Not among the participants
   *[topic] Topics
}
claim-edited = corrected by an editor
claim-denied = Denied —
quotation = “{ $words }”
said-by = citing { $who }

day-nothing = We know of no meetings that day.
week-title = Week of { $days }
week-undated = day not given
week-nothing = We know of no meetings that week.

office-term = { $office } ({ $from } – { $to })
until-now = present
offices-before = Earlier:
meetings-ahead = Meetings ahead
meetings-past = Past meetings
meetings-none = No meetings in the record.
presence-of-one = { $presence ->
    [attended] { $mode ->
        [remote] Present, online
       *[other] Present
    }
    [expected] { $tense ->
        [coming] { $mode ->
            [remote] Expected, online
           *[other] Expected
        }
        [past] Expected; the sources do not say whether they came
       *[other] Was to take part
    }
    [disputed] The sources disagree on whether they took part
   *[absent] Not among the participants
}

button-card = To the event
button-week-before = ‹ Previous
button-week-after = Next ›
