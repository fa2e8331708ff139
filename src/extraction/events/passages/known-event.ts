import { type Draft, type DraftParticipant, hasParticipant, isOff, presenceOf } from '../draft.ts'
import { participantsIn } from '../who/participants.ts'
import { movedTo, onAgain } from './new-day.ts'
import { type Place, isOutright } from './passage.ts'
import { isOfThing, namesOther } from './whose-event.ts'
import { placeIn } from '../where/places.ts'
import { currentDraft, forgetDay, refine } from '../story.ts'
import { stayIn } from '../when/stay.ts'
import { statusAfter, statusOf, tenseOf } from '../when/tense.ts'
import { movedIn, timeIn } from '../when/times.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { today } from '../inherited.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import { has, hasAny } from '../../reading/item.ts'

/** «…, але відклав свою поїздку»: what becomes of a journey in the sentence that told of it, or of the meeting at its end. */
export const putsOffKnown = (trigger: Trigger | undefined, place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  const ofJourney = hasAny(clause.items, ['visit']) && (trigger === undefined || trigger.kind === 'visit')
  if (!draft || !ofJourney || !isOutright(clause) || story.sentence !== sentence.start) return false
  return participantsIn(clause.items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).every(
    ({ actor }) => hasParticipant(draft, actor),
  )
}

const isLasting = ({ kind }: Draft): boolean => kind === 'visit' || kind === 'summit'

/** "the summit, which opened yesterday and closes tomorrow" */
const staying = (found: Draft, { time, status }: NonNullable<ReturnType<typeof stayIn>>): Draft => ({
  ...found,
  time,
  status,
  participants: found.participants.map((one) =>
    one.presence === 'absent' ? one : { ...one, presence: presenceOf(status) },
  ),
})

const clauseIsOver = ({ kind, items }: Clause): boolean =>
  kind === 'relative' && hasAny(items, ['ended']) && !hasAny(items, ['planned', 'foreseen', 'speech', 'not'])

const asPresent = (one: DraftParticipant): DraftParticipant =>
  one.presence === 'expected' ? { ...one, presence: 'attended' } : one

/** A clause that only says what became of the event before, or when and where it is: «який відбудеться в травні». */
export const settle = (where: Place): void => {
  const { clause, sentence, story, setting } = where
  const { items } = clause
  const draft = currentDraft(story)
  const at = story.current
  if (!draft || at === null || sentence.paragraph !== draft.paragraph) return
  const sameSentence = story.sentence === sentence.start
  const read = isOutright(clause) ? statusOf(items, setting.tenses, null, false) : undefined
  // What has been is not put off any more.
  const been = !sameSentence && draft.statusSaid && presenceOf(draft.status) === 'attended'
  if (read && isOff(read.status) && (been || isOfThing(items))) return
  const pointsBack =
    (sameSentence && clause.kind === 'relative') ||
    has(items[0], 'it') ||
    // «Перенесено на 14 січня.»
    (read && (has(items[0], 'put-off') || has(items[0], 'called-off'))) ||
    (read && (sameSentence || hasAny(items, ['it', 'definite', 'they'])))
  if (!pointsBack || (read && isOff(read.status) && clause.kind !== 'relative' && namesOther(where, draft))) return
  const moved = read?.status === 'postponed' ? movedIn(items, draft.time) : onAgain(draft, where)
  if (moved) return refine(story, at, (found) => movedTo(found, moved))
  const stay = isLasting(draft) && clause.kind === 'relative' ? stayIn([clause], setting.published) : undefined
  if (stay) return refine(story, at, (found) => staying(found, stay))
  // «про розмову, яка щойно завершилася»: only here is it told that it has been.
  const over = !read && !draft.statusSaid && clauseIsOver(clause)
  // «…, про яку напередодні писали агентства»: the day on which it was written of.
  const said = hasAny(items, ['speech'])
    ? undefined
    : timeIn(items, isOff(draft.status) ? undefined : tenseOf(items, setting.tenses)?.tense)
  const time = said ?? (over ? today(items, draft.kind, 'held', setting) : null)
  const place = placeIn(items, ['in'], setting.cities, setting.gazetteer) ?? null
  const refines = time?.when.start?.startsWith(draft.time?.when.start ?? '-') ?? false
  if (read && isOff(read.status)) forgetDay(story, draft.time)
  refine(story, at, (found) => ({
    ...found,
    status: over ? 'held' : statusAfter(found.status, read),
    participants: over ? found.participants.map(asPresent) : found.participants,
    statusAt: read ? { start: read.item.start, end: read.item.end } : found.statusAt,
    time: !found.time?.own || refines ? (time ?? found.time) : found.time,
    place: found.place?.own ? found.place : (place ?? found.place),
  }))
}
