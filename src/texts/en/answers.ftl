## Answers to questions

answer-sources = <i>Sources: { $sources }</i>
answer-button-sources = Sources and quotes
answer-more-events = … and { $count ->
    [one] { $count } more event
   *[other] { $count } more events
}: add a date, a place or a name to see the rest.
answer-more-changes = … and { $count ->
    [one] { $count } more change: it is on the event’s card.
   *[other] { $count } more changes: they are on the event’s card.
}
answer-more-questions = These are the answers to the first three questions; send the others in another message.
answer-cut = The answer is longer than one message: add a date, a place or a name to see the rest.

answer-not-understood =
    I can only answer about diplomatic events: who met whom, when, where, and who reported it. For example:
    • Who was at the meeting in Kyiv on 3 January?
    • Whom did Umerov meet in December?
    • What is planned for tomorrow?
answer-thanks = You’re welcome. Ask away.
answer-which = Which event do you mean? Name a place, a date or somebody who was there, or choose:
answer-unknown = { $count ->
    [one] The record does not name { $names }: the sources I hold do not mention this name.
   *[other] The record does not name { $names }: the sources I hold do not mention these names.
}
answer-heard = I read “{ $written }” as { $name }.
answer-no-such-date = There is no such date: { $date }.
answer-ignored = I do not know { $words }, so this answers the rest.
answer-did-you-mean = Did you mean { $names }?
answer-nothing = { $described ->
    [yes] The record holds no such event ({ $about }).
   *[no] The record holds no such event.
} { $tense ->
    [coming] That does not mean there will be none: the sources I hold do not mention it.
   *[past] That does not prove there was none: the sources I hold do not mention it.
}
answer-none = { $calls ->
    [yes] 0 calls.
   *[no] 0 events.
}
answer-instead = What it does hold:
answer-record-size = In all it holds { $count ->
    [one] { $count } event
   *[other] { $count } events
}.

answer-which-of = { $count ->
    [one] { $count } event fits
   *[other] { $count } events fit
}. Which one do you mean?
answer-each-fits = Both events fit. If you mean one of them, choose it:

## Whether it took place, what changed, what was known

answer-outcome = { $reply ->
    [yes] Yes
    [no] No
    [not-yet] Not yet
    [open] Not known
   *[unsaid] The sources do not say that it has been { $supposed ->
        [postponed] postponed
       *[other] cancelled
    }
}: { $status }{ $dated ->
    [on] , { $when }
    [planned] ; it was planned for { $when }
   *[no] { $reply ->
        [not-yet] , with no date so far
       *[other] { "" }
    }
}.
answer-changes-of = { $changed ->
    [yes] { $title }: what changed after the first report.
   *[no] { $title }: nothing has changed since the first report.
}
answer-news = { $count ->
    [one] Changes in { $count } event
   *[other] Changes in { $count } events
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}:
answer-no-news = { $described ->
    [yes] Nothing in the record changed in that time ({ $about }).
   *[no] Nothing in the record has changed lately.
}
answer-as-of = This is what was known by the end of { $day }:
answer-not-yet-known = By the end of { $day } the sources I hold had not reported it.{ $told ->
    [yes] { " " }The first report came on { $first }.
   *[no] { "" }
}
answer-awaited = { $tense ->
    [coming] Expected: { $names }. The event is still ahead.
   *[past] Expected, but the sources do not say whether they came: { $names }.
}
answer-compare-not-held = { $title }: there is nothing to compare yet. { $standing ->
    [announced] The event is still ahead.
    [postponed] It has been postponed.
    [cancelled] It has been cancelled.
    [ruled_out] It is not planned.
   *[unconfirmed] Nobody has confirmed that it was held.
}
answer-compare-unannounced = { $title }: the record holds no announcement, only later reports.
answer-compared-when = { $verdict ->
    [same] Date: as announced, { $before }.
    [changed] Date: announced for { $before }, in fact { $after }.
    [added] Date: not given beforehand; in fact { $after }.
   *[none] Date: the sources give none.
}
answer-compared-place = { $verdict ->
    [same] Place: as announced, { $before }.
    [changed] Place: announced as { $before }, in fact { $after }.
    [added] Place: not named beforehand; in fact { $after }.
   *[none] Place: the sources name none.
}
answer-compared-people = { $group ->
    [came] Announced and present: { $names }.
    [unannounced] Present, though not named beforehand: { $names }.
    [unsaid] Announced, but the sources do not say whether they came: { $names }.
   *[absent] Absent: { $names }.
}
answer-results = The record does not hold what was agreed, only who talked with whom, when, where and about what.

## Who was there

answer-off = No: { $status }.
answer-event-off = { $title }: { $status }.
answer-unconfirmed = Nobody has confirmed that the event was held.
answer-attendees-unnamed = The sources do not name those who attended.
answer-no-participants = The sources do not name any participants.
answer-by-mode = { $presence ->
    [attended] { $mode ->
        [remote] Online
        [in_person] In person
       *[unknown] In person or online, the sources do not say
    }
   *[expected] { $tense ->
        [coming] { $mode ->
            [remote] Expected online
            [in_person] Expected in person
           *[unknown] Expected; in person or online, the sources do not say
        }
       *[past] { $mode ->
            [remote] Expected online; the sources do not say whether they came
            [in_person] Expected in person; the sources do not say whether they came
           *[unknown] Expected; the sources do not say whether they came, or how
        }
    }
}: { $names }{ $more ->
    [0] { "" }
   *[other] ; { $more } more
}.
answer-nobody-by-mode = { $mode ->
    [remote] The sources do not say that anyone joined online.
   *[in_person] The sources do not say who was there in person.
}
answer-absentees = { $tense ->
    [coming] Not coming: { $names }.
   *[past] Absent: { $names }.
}
answer-no-absentees = The sources report nobody absent.
answer-others-fit = { $count ->
    [one] { $count } other event fits as well:
   *[other] { $count } other events fit as well:
}

answer-count-people = { $told ->
    [attended] { $count ->
        [one] The sources name { $count } participant.
       *[other] The sources name { $count } participants.
    }
    [coming] { $count ->
        [one] { $count } person is expected by name.
       *[other] { $count } people are expected by name.
    }
   *[past] { $count ->
        [one] { $count } person was expected by name.
       *[other] { $count } people were expected by name.
    }
}
answer-count-countries = { $told ->
    [attended] The sources name { $count ->
        [one] { $count } country
       *[other] { $count } countries
    } among the participants
    [coming] { $count ->
        [one] { $count } country is named among those expected
       *[other] { $count } countries are named among those expected
    }
   *[past] { $count ->
        [one] { $count } country was named among those expected
       *[other] { $count } countries were named among those expected
    }
}{ $unnamed ->
    [0] .
    [one] ; { $unnamed } of them only as a country, with no representative by name.
   *[other] ; { $unnamed } of them only as countries, with no representative by name.
}
answer-count-unnamed = { $people ->
    [yes] { $count ->
        [one] { $count } more side is given without names.
       *[other] { $count } more sides are given without names.
    }
   *[no] { $count ->
        [one] The sources name no people, only { $count } side.
       *[other] The sources name no people, only { $count } sides.
    }
}

answer-attended = { $yesNo ->
    [yes] Yes, { $name } took part
   *[no] { $name } took part
}{ $mode ->
    [remote] { " online" }
    [in_person] { " in person" }
   *[unknown] { "" }
}.
answer-attended-online = No, only online: { $names }.
answer-attended-side = { $yesNo ->
    [yes] Yes, { $side } took part
   *[no] { $side } took part
}, represented by { $names }.
answer-attended-region = { $yesNo ->
    [yes] Yes, there were { $names }.
   *[no] Present: { $names }.
}
answer-expected-region = { $tense ->
    [coming] Expected: { $names }.
   *[past] Expected: { $names }; the sources do not say whether they came.
}
answer-silent-region = { $tense ->
    [coming] The sources name nobody from there among those expected.
   *[past] The sources name nobody from there among the participants.
}
answer-disputed = The sources disagree about { $name }.
answer-expected = { $tense ->
    [coming] { $name } is expected: announced, with the event still ahead.
   *[past] { $name } was expected to take part; the sources do not say whether that happened.
}
answer-absent = { $yesNo ->
    [yes] No, { $name }
   *[no] { $name }
} { $tense ->
    [coming] will not attend, the sources report.
   *[past] did not attend: the sources report { $gender ->
        [m] him
        [f] her
       *[side] it
    } absent.
}
answer-silent = { $tense ->
    [coming] The sources do not mention { $name } among those expected.
   *[past] The sources do not mention { $name } among the participants, nor say that { $gender ->
        [m] he
        [f] she
       *[side] anyone from there
    } stayed away.
}

answer-silent-everywhere = { $count ->
    [one] { $count } event fits, but the sources do not mention { $name } there.
   *[other] { $count } events fit, but the sources do not mention { $name } at any of them.
}
answer-side = { $presence ->
    [attended] For { $side }: { $names }.
   *[expected] { $tense ->
        [coming] Expected for { $side }: { $names }.
        [off] Announced for { $side }: { $names }.
       *[past] Expected for { $side }: { $names }; the sources do not say whether they came.
    }
}
answer-side-unnamed = { $presence ->
    [attended] { $side } was represented, but the sources do not name its representatives.
   *[expected] { $tense ->
        [coming] { $side } is expected, but the sources do not name its representatives.
        [off] { $side } had been announced, but the sources do not name its representatives.
       *[past] { $side } was expected, but the sources neither name its representatives nor say whether they came.
    }
}
answer-side-silent = { $tense ->
    [coming] The sources do not say who will be there for { $side }.
   *[other] The sources do not say who was there for { $side }.
}

answer-partners = { $presence ->
    [attended] { $noun ->
        [call] Spoke with: { $names }.
       *[other] Met with: { $names }.
    }
   *[expected] { $also ->
        [yes] Also expected: { $names }.
       *[no] Expected: { $names }.
    }
}
answer-own-side = { $presence ->
    [attended] On the same side: { $names }.
   *[expected] Expected on the same side: { $names }.
}
answer-no-company = The sources do not name other participants.

answer-together = { $verdict ->
    [met] Yes, { $count ->
        [one] at one event
       *[other] at { $count } events
    }{ $dated ->
        [yes] { $count ->
            [one] : { $when }
           *[other] , the latest: { $when }
        }
       *[no] { "" }
    }.
    [by_phone] No meeting is on record, but they spoke by phone{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [announced] Not yet, but it has been announced: { $when }.
    [underway] Yes, the event is under way.
    [held] The event was held, but the sources do not confirm for certain that both took part{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [unconfirmed] It was announced ({ $when }), but nobody has confirmed that the event was held.
    [postponed] No: the event has been postponed.
    [cancelled] No: the event has been cancelled.
   *[ruled_out] No: the sources say that no such meeting is planned.
}

## Which events, how many

answer-events = { $described ->
    [yes] { $about } — { $count ->
        [one] { $count } event
       *[other] { $count } events
    }:
   *[no] { $count ->
        [one] The record holds { $count } such event:
       *[other] The record holds { $count } such events:
    }
}
answer-events-yes = Yes. { $list }
answer-last-later = Later by date:
answer-next = { $count ->
    [one] The next event:
   *[other] The next events:
}
answer-before = Before that:
answer-after = After that:
answer-first = { $count ->
    [one] The first event in the record:
   *[other] The first events in the record:
}
answer-last = { $count ->
    [one] The latest event that was held:
   *[other] The latest events that were held:
}
answer-last-open = { $count ->
    [one] The latest event:
   *[other] The latest events:
}
answer-count = { $count ->
    [one] { $count } { $unit ->
        [calls] phone call
        [meetings] meeting
        [visits] visit
        [summits] summit
       *[events] event
    }
   *[other] { $count } { $unit ->
        [calls] phone calls
        [meetings] meetings
        [visits] visits
        [summits] summits
       *[events] events
    }
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}.
answer-count-part = { $count } { $status ->
    [held] held
    [announced] announced
    [underway] under way
    [unconfirmed] announced but not confirmed
    [postponed] postponed
    [cancelled] cancelled
   *[ruled_out] not planned
}
answer-count-all = { $status ->
    [held] All of them held
    [announced] All of them announced
    [underway] All of them under way
    [unconfirmed] All of them announced, none confirmed
    [postponed] All of them postponed
    [cancelled] All of them cancelled
   *[ruled_out] None of them planned
}.
answer-count-parts = Of these { $parts }.
answer-count-off = Not counted: { $parts }.
answer-count-calls = { $count ->
    [one] { $count } phone call is not counted.
   *[other] { $count } phone calls are not counted.
}

## When, where, how, about what

answer-when = { $when }, { $status }.
answer-when-unknown = { $known ->
    [yes] The sources do not give a date; the event was reported on { $reported }.
   *[no] The sources do not give a date.
}
answer-leader-unknown = The record does not hold who was in the chair or led a delegation.
answer-hour-unknown = The sources do not give a time.
answer-reasons = The record does not hold reasons, only who met whom, when and where. This is what is known:
answer-where = { $place }.
answer-place-wider = The sources give the place only as { $place }.
answer-where-online = Online: { $names }; the event itself: { $place }.
answer-where-unknown = The sources do not name a place.
answer-where-remote = It was a conversation at a distance: it has no place.
answer-mode = { $mode ->
    [in_person] In person.
    [remote] { $kind ->
        [call] At a distance: it was a call by phone or video.
       *[other] Online.
    }
    [hybrid] Hybrid: some participants on the spot, others online.
   *[unknown] The sources do not say whether it was in person or online.
}
answer-mode-of = { $mode ->
    [remote] { $name }: online.
    [in_person] { $name }: in person.
    [hybrid] { $name }: the sources do not say whether in person or online.
   *[unknown] { $name }: the sources do not say whether in person or online.
}
answer-topics = { $status ->
    [held] They talked about { $topics }.
   *[other] On the agenda: { $topics }.
}
answer-topics-quoted = In the words of the source:
answer-topics-beside = The sources do not say outright what it was about. Beside it they write:
answer-topics-unknown = The sources do not say what it was about.

## How it is known

answer-told-by = Source: { $source }; in the words of { $sayers }.
answer-told-in = Source: { $source }.

## Who it is

answer-identity = <b>{ $name }</b> — { $office }.
answer-identity-side = <b>{ $name }</b> ({ $side }): the record has no present office.
answer-identity-unknown = <b>{ $name }</b>: the record has no office.
answer-identity-before = Before: { $offices }.
answer-latest-events = { $count ->
    [one] Latest event:
   *[other] Latest events:
}
answer-no-events-of = The record has no events with this person.

## Periods

answer-region = { $region ->
    [europe] Europe
    [baltic-states] Baltic states
    [northern-europe] Northern Europe
    [central-asia] Central Asia
    [south-caucasus] South Caucasus
   *[gulf-states] Gulf states
}
answer-until = until { $when }
answer-since = since { $when }

## Of offices, and of the bot itself

answer-predecessor = { $office } before { $name }: { $before }.
answer-predecessor-unknown = The record does not hold who had the office before { $name }.
answer-predecessor-whose = Before whom? Name a person or an office.
answer-help-follow = Alerts on changes come for what you follow: { $named ->
    [yes] <code>/follow { $name }</code>
   *[no] <code>/follow Umerov</code>, <code>/follow Brussels</code>, <code>/follow summits</code>
}. All that you follow: /following; to stop: /unfollow.
answer-help-unfollow = To stop alerts on something: { $named ->
    [yes] <code>/unfollow { $name }</code>
   *[no] <code>/unfollow</code>
}. To hear nothing of a person or a place: { $named ->
    [yes] <code>/mute { $name }</code>
   *[no] /mute
}. To pause or change briefings: /settings. To stop altogether and erase your data: /stop.
answer-help-settings = Language, time zone, days and time of the briefing are in /settings.
answer-help-privacy = What I keep about you: /privacy. All of it as a file: /mydata. Erase it: /stop.
answer-help-abilities =
    I keep a record of diplomatic meetings, each with its sources, and answer who attended what, with whom, when, where and who reported it. For example:
    • Who was at the meeting in Kyiv on 3 January?
    • Whom did Umerov meet in December?
    • What is planned for tomorrow?
    In the morning I send a briefing, and alerts on what you follow. All commands: /help.
