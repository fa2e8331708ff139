## Events: status, participants, sources, changes

status = { $status ->
    [announced] announced
    [underway] under way
    [held] held
    [postponed] postponed
    [cancelled] cancelled
    [ruled_out] not planned
   *[unconfirmed] no confirmation that the { event-noun.inside } took place
}
event-kind = { $kind ->
    [meeting] meeting
    [call] call
    [summit] summit
   *[visit] visit
}
event-mode = { $mode ->
    [in_person] in person
    [remote] online
    [hybrid] in person and online
   *[unknown] not given
}
mode-remote = online

participants-label = { $presence ->
    [attended] Present
    [expected] { $tense ->
        [coming] Expected
        [past] { $single ->
            [m] Expected; the sources do not say whether he came
            [f] Expected; the sources do not say whether she came
            [side] Expected; the sources do not say whether anybody came
           *[no] Expected; the sources do not say whether they came
        }
        [open] Had been expected
        [off] { $single ->
            [no] Were to take part
           *[side] Was to take part
        }
       *[never] Concerning
    }
   *[absent] { $tense ->
        [coming] Not coming
        [off] { $single ->
            [no] Were not to take part
           *[side] Was not to take part
        }
       *[past] Absent
    }
}
participants-unknown = No participants named.
people-more = { $count } more
sides-more = { $count ->
    [one] { $count } more side
   *[other] { $count } more sides
}
disputed-label = Sources disagree on attendance
dispute-says = { $says ->
    [attended] among those present
    [expected] among those expected
   *[no] but not among those present
}: { $sources }
day-of-days = day { $day } of { $days }

outlet-unknown = outlet not named
source-editor = editors
sources-more = { $count ->
    [one] { $count } more source
   *[other] { $count } more sources
}
source-texts = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
lines-more = and { $count } more
mark-new = new

change-entered = Entered the record as “{ status }”
change-of-field = { $field ->
    [kind] Kind
    [status] Status
    [when] Date
    [place] Place
    [host] Host
    [format] Format
   *[mode] Attendance
}: { $before } → { $after }
value-unknown = not given
change-of-topics = { $step ->
    [new] Topics added:
   *[gone] Topics no longer named:
} { $topics }
change-of-participants = { $step ->
    [attended] Now known to have taken part
    [expected] Also expected
    [absent] Not taking part
    [now-attended] Confirmed as present
    [now-expected] Now expected
    [now-absent] Did not take part after all
    [not-expected] No longer confirmed as present
    [not-absent] Presence denied
    [mode-remote] Taking part online
    [mode-in_person] Taking part in person
    [mode-unknown] Not known how they take part
    [gone] No longer among the participants
   *[details] Now known whom they represent
}: { $who }
change-of-dispute = { $disputed ->
    [true] Sources now disagree on whether they took part
   *[false] Sources no longer disagree on whether they took part
}: { $who }
