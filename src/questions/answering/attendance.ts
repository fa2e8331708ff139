import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { allParticipants } from '../../briefing/event/participant-lines.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { type Html, withCapital } from '../../texts/html.ts'
import type { ActorSlot, Question } from '../question.ts'
import { isElsewhere, isNamedAt, participantsMeant } from '../resolving/event-facts.ts'
import { type Draft, eachTold, eventBlock, eventList, FULL_EVENTS, sourcesLine } from './draft.ts'
import { genderOf, namesOf, slotName } from './naming.ts'

type Verdict = 'attended' | 'disputed' | 'expected' | 'absent' | 'silent'

const verdictOf = (meant: readonly Participant[]): Verdict => {
  if (meant.some(({ presence, disputed }) => presence === 'attended' && !disputed)) return 'attended'
  if (meant.some(({ disputed }) => disputed)) return 'disputed'
  if (meant.some(({ presence }) => presence === 'expected')) return 'expected'
  return meant.length > 0 ? 'absent' : 'silent'
}

/** True where an event was held and the sources disagree, or do not say, whether those asked about were there. */
export const isUnsureOf = (slot: ActorSlot, event: DiplomaticEvent, context: ReaderContext): boolean =>
  event.status === 'held' && ['disputed', 'expected'].includes(verdictOf(participantsMeant(event, slot, context)))

type Asked = Pick<Question, 'yesNo' | 'onSpot'>

const offLine = (event: DiplomaticEvent, { yesNo }: Asked, context: ReaderContext): Html => {
  const status = statusText(event, context)
  return yesNo
    ? context.words.html('answer-off', { status })
    : context.words.html('answer-event-off', { title: titleOf(event, context), status })
}

const attended = (
  slot: ActorSlot,
  event: DiplomaticEvent,
  meant: readonly Participant[],
  asked: Asked,
  context: ReaderContext,
): Html => {
  const { words } = context
  const yesNo = asked.yesNo ? 'yes' : 'no'
  const all = meant.filter(({ presence, disputed }) => presence === 'attended' && !disputed)
  const onSpot = all.filter((participant) => !isElsewhere(participant, event))
  if (asked.onSpot && asked.yesNo && onSpot.length === 0)
    return words.html('answer-attended-online', { names: namesOf(all, undefined, context) })
  const there = asked.onSpot && onSpot.length > 0 ? onSpot : all
  const [self] = there
  if (self && there.length === 1 && slot.ids.includes(self.actor))
    return words.html('answer-attended', {
      name: slotName(slot, context),
      gender: genderOf(self.actor, context),
      mode: event.mode === 'remote' ? 'unknown' : self.mode,
      yesNo,
    })
  return slot.kind === 'region'
    ? words.html('answer-attended-region', { names: namesOf(there, event, context), yesNo })
    : words.html('answer-attended-side', {
        side: slotName(slot, context, 'genitive'),
        names: namesOf(there, event, context),
        yesNo,
      })
}

const sentenceOn = (slot: ActorSlot, event: DiplomaticEvent, context: ReaderContext, asked: Asked): Html => {
  const { words } = context
  const meant = participantsMeant(event, slot, context)
  const tense = tenseOf(standingOf(event, todayOf(context), context.timeZone))
  const id = meant[0]?.actor ?? slot.ids[0] ?? ''
  const gender = slot.ids.includes(id) ? genderOf(id, context) : 'side'
  const presence = verdictOf(meant)
  const yesNo = asked.yesNo ? 'yes' : 'no'
  if (tense === 'off') return offLine(event, asked, context)
  switch (presence) {
    case 'attended':
      return attended(slot, event, meant, asked, context)
    case 'disputed':
      return words.html('answer-disputed', { name: slotName(slot, context, 'genitive') })
    case 'expected':
      if (slot.kind === 'region')
        return words.html('answer-expected-region', { names: namesOf(meant, event, context), tense })
      return words.html('answer-expected', { name: slotName(slot, context, 'genitive'), gender, tense })
    case 'absent':
      return words.html('answer-absent', { name: slotName(slot, context), gender, yesNo, tense })
    case 'silent':
      if (slot.kind === 'region') return words.html('answer-silent-region', { tense })
      return words.html('answer-silent', { name: slotName(slot, context, 'genitive'), gender, tense })
  }
}

/** One sentence on one of those asked about, at one event; a yes or a no begins it only where that was asked for. */
export const verdictLine = (
  slot: ActorSlot,
  event: DiplomaticEvent,
  context: ReaderContext,
  asked: Asked = { yesNo: false, onSpot: false },
): Html => withCapital(sentenceOn(slot, event, context, asked))

const support = (event: DiplomaticEvent, verdicts: readonly Verdict[], context: ReaderContext): Html => {
  const others = verdicts.every((verdict) => verdict === 'attended') ? [] : allParticipants(event, context)
  return eventBlock(event, context, others)
}

/** At none of many events that fit do the sources name them. */
const nowhere = (unnamed: readonly ActorSlot[], events: readonly DiplomaticEvent[], context: ReaderContext): Draft => ({
  blocks: [
    ...unnamed.map((slot) =>
      context.words.html('answer-silent-everywhere', {
        name: slotName(slot, context, 'genitive'),
        count: events.length,
      }),
    ),
    eventList(events, context),
    sourcesLine(events, context),
  ],
  events,
})

/** What has been is told of by what has begun, before what is yet to come; what is to be by what has not been, if anything. */
const inTense = (events: readonly DiplomaticEvent[], { tense }: Question): readonly DiplomaticEvent[] => {
  if (tense === 'past')
    return events.toSorted((a, b) => Number(a.status === 'announced') - Number(b.status === 'announced'))
  const open = tense === 'future' ? events.filter(({ status }) => status !== 'held') : []
  return open.length > 0 ? open : events
}

/** Whether those asked about were at the event: attended, expected, absent, or not mentioned. */
export const answerAttendance = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const subjects = question.actors.filter(({ role }) => role === 'subject')
  const named = events.filter((event) => subjects.every((slot) => participantsMeant(event, slot, context).length > 0))
  const unnamed = subjects.filter((slot) => !events.some((event) => isNamedAt(event, slot, context)))
  if (unnamed.length > 0 && events.length > FULL_EVENTS) return nowhere(unnamed, events, context)
  const shown = inTense(named.length > 0 ? named : events, question).slice(0, FULL_EVENTS)
  // «Чи відсутній був Фідан» is not answered by «ні, не був».
  const asked = { yesNo: question.yesNo && question.presence !== 'absent', onSpot: question.onSpot }
  const blocks = eachTold(
    shown,
    (event) => subjects.map((slot) => verdictLine(slot, event, context, asked)),
    (event) => {
      const verdicts = subjects.map((slot) => verdictOf(participantsMeant(event, slot, context)))
      return support(event, verdicts, context)
    },
  )
  return { blocks, events: shown }
}
