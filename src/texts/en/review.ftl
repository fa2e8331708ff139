## Editors' commands

bot-command-review = What is waiting for review
bot-command-read = Read a text: /read text
bot-command-sources = The sources I read

## A card under review

review-title = For review
review-source = No. { $number } · { $source }
review-source-named = Source named: { $who }
review-record = What would be recorded
review-kind = Kind: { $kind }
review-new-event = A new event: there is none like it on record.
review-changes = What would change: { $title }
review-changes-perhaps = This may be the same event: { $title }
review-changes-nothing = Nothing would change but for one more source.
review-corrected = Corrected: { $who }

## Why it is unsure

review-doubts = Why I am unsure
review-doubt-confidence = confidence { $sure }%, below the threshold of { $wanted }%
review-doubt-missing = the text does not name { $what }
review-missing = { $what ->
    [when] a date
    [place] a place
   *[participants] two sides
}
review-doubt-same = may be the same event, or another one
review-doubt-claims = not said outright: { $what }
review-doubt-denies = the text only denies, and tells of no event
review-reason = { $reason ->
    [time-same] same time
    [time-within] one date narrows the other
    [time-near] dates close together
    [time-moved] the event was moved
    [time-day-apart] a day apart
    [time-vague] the date is vague
    [time-loose] the dates may coincide
    [time-different] different dates
    [place-same] same place
    [place-within] one place narrows the other
    [place-unknown] no place named
    [place-different] different places
    [participants-same] same participants
    [participants-most] most participants in common
    [participants-some] some participants in common
    [participants-wider-circle] a wider circle of participants
    [participants-other-partner] another counterpart
    [participants-too-few] too few participants in common
    [participants-none] no participants in common
    [format-same] same format
    [format-different] another format
    [kind-same] same kind
    [kind-call-against-meeting] a phone call, not a meeting
    [kind-visit-against-meeting] a visit, not a meeting
    [dispatch-one-text] one text that tells of two events
    [decision-same] an editor decided so
   *[decision-different] an editor decided that they are different events
}

## After the decision

review-decided = { $what ->
    [published] ✓ Published
    [same] ✓ Merged
    [different] ✓ Published as a separate event
   *[discarded] ✗ Discarded
}: { $who }
review-published-alone = ✓ Published without review: confidence { $sure }%
review-done = Done
review-too-late = Too late: this has been decided
review-brought = Something has come in that needs your decision.
review-queue-empty = Nothing is waiting for review.
review-queue = { $count ->
    [one] { $count } event is waiting for review.
   *[other] { $count } events are waiting for review.
}

## Buttons

review-button-publish = ✓ Publish
review-button-same = ✓ Same event
review-button-apart = Separate event
review-button-correct = Correct
review-button-merge = Merge with…
review-button-source = Source
review-button-name-source = { $known ->
    [yes] Correct the source
   *[no] Name the source
}
review-button-source-back = ↩ Take back the name
review-button-discard = ✗ Discard
review-button-undo = ↩ Undo
review-button-undo-correction = ↩ Undo correction
review-button-look = Review ›
review-button-next = Next ›
review-button-leave-out = Not a participant
review-field = { $field ->
    [status] Status
    [when] Time
    [place] Place
   *[participants] Participants
}
review-presence = { $presence ->
    [attended] attended
    [expected] expected
   *[absent] absent
}

## Choices

review-merge-with = Which event should it be merged with?
review-merge-nothing = There is no event like it on record.
review-correct-what = What should be corrected?
review-choose = { $field ->
    [status] Which status?
    [when] When? Choose a day or write it: <code>6 January, 14:30</code>
    [place] Where? Choose or write a city: <code>Geneva</code>
   *[participants] Who is it about?
}
review-choose-source = From which outlet is this text? Write its name, its address, or both: <code>Herald https://example.org/1</code>
review-participant = <b>{ $who }</b>: what should be corrected?
review-when-not-read = I can’t tell when that is. Write <code>6 January, 14:30</code> or <code>2026-01-06</code>, for instance.
review-place-not-read = I don’t know that place. Write “Geneva”, for instance.
review-source-not-read = That is neither a name nor an address. Write “Reuters”, for instance.

## What was read

review-editors-only = Only editors can do that.
review-private-only = Editing is done in the private chat with me.
review-read-usage = Write <code>/read</code> and a text, or send <code>/read</code> as a reply to a message, or just forward it here.
review-post-empty = There is no text here that could be read.
review-post-nothing = Read. The text tells of no diplomatic event; the record is as it was.
review-post-known = This text has been read before; here is what became of it.
review-post-more = { $count ->
    [one] And { $count } more event
   *[other] And { $count } more events
} from this text: /review

## Sources

feeds-title = <b>What I read</b>
feeds-none = I read nothing by myself yet.
feeds-how = To add a feed or a public channel: <code>/sources add ADDRESS</code>. For me to read a private channel, make me an administrator there.
feeds-state = { $state ->
    [on] { $read ->
        [yes] last read { $time }
       *[no] not read yet
    }
   *[off] { $read ->
        [yes] paused; last read { $time }
       *[no] paused
    }
}
feeds-problem = { $count ->
    [one] could not be read { $count } time: { $problem }
   *[other] could not be read { $count } times: { $problem }
}
feeds-fault = { $fault ->
    [status] the server answered { $status }
    [timeout] the server did not answer in time
    [connection] the connection broke off
    [name] no such address was found
    [private] the address leads to a server that is not public
    [address] this is no address that can be read
    [redirects] too many redirects
    [size] the document is too large
    [type] what is there is no feed
   *[content] there is no feed there that can be read
}
feeds-added = Added. What it holds now counts as known; I will read what is new.
feeds-known = I read this source already.
feeds-removed = I no longer read it.
feeds-unknown = There is no such source: /sources
feeds-address = I need the address of an RSS or Atom feed, or of a public channel: <code>/sources add https://example.org/rss</code>, <code>/sources add @channel</code>.
feeds-channel-added = I am reading the channel “{ $title }”. What is unclear goes to the editors; all sources: /sources
feeds-button-pause = Pause
feeds-button-resume = Resume
feeds-button-remove = Remove

## Putting right what stands

edit-button = ✎ Edit
edit-title = Editing the event
edit-event-gone = Nothing is said of this event any more: it is not in the record.
edit-last = Last decision:
edit-button-apart = Not the same as…
edit-button-split = Split
edit-button-claims = Claims
edit-button-decisions = Decisions
edit-apart-from = Which event is it not to be taken for?
edit-split = <b>Which dispatches tell of another event?</b>
edit-claims = <b>What is said of the event</b>
    ✗ — the claim is wrong and counts no more; ↩ — it counts again.
edit-claims-none = Nothing is said of this event.
edit-withdrawn = does not count: { $who }
edit-decisions = <b>Editors’ decisions</b>
edit-decisions-none = Nothing has been decided on this event.
edit-undone = undone: { $who }
edit-left-out = not a participant
edit-decision = { $what ->
    [merged] merged with: { $value }
    [apart] not the same as: { $value }
    [joined] a dispatch was counted to this event
    [split] the event was split
    [withdrawn] counts no more: { $value }
    [restored] counts again: { $value }
   *[corrected] corrected: { $value }
}
edit-refused = { $why ->
    [no-event] There is no such event in the record.
    [one-event] They are one event already.
    [no-dispatch] Choose the dispatches that tell of another event.
    [nothing-remains] No other dispatch tells of this event: nothing would remain of it.
    [no-claim] That claim is no longer there.
    [no-decision] There is no such decision.
    [undone-already] That decision is undone already.
    [is-so] It stands so already.
   *[other] Too late: something has changed here. Look again.
}

## Gone from the diary

missed-title = Gone from the diary
missed-editions = It was there: { $older }. The new edition ({ $newer }) does not mention it.
missed-button = { $verdict ->
    [cancelled] ✗ Cancelled
    [postponed] ⏸ Postponed
   *[kept] Leave as it is
}
missed-decided = { $what ->
    [cancelled] ✗ Recorded as cancelled: { $who }
    [postponed] ⏸ Recorded as postponed: { $who }
    [kept] Left as it was: { $who }
   *[back] The event is told of again.
}
