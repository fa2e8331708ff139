import { type Clause } from '../../reading/clauses/clause.ts'
import { dayBeside } from '../../reading/clauses/day-beside.ts'
import { type DateItem, has, isDate, isPerson, isWord, type Item, hasOne, some } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import { besides, isAfter, isAhead, isCalledOff } from '../triggers/clauses-beside.ts'
import type { DraftTime } from '../draft.ts'
import type { Setting } from '../story.ts'
import { withoutTalkedOf } from '../triggers/talked-of.ts'
import { type Tense, tenseOf } from './tense.ts'
import { aheadOf, timeIn, timeOf } from './times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { ownWords } from '../triggers/own-words.ts'
import { type Trigger } from '../triggers/trigger.ts'

// What was planned for a day and called off may lie before or ahead: the nearest day of that name.
const tenseIn = (clause: Clause, trigger: Trigger | undefined, setting: Setting): Tense | undefined => {
  // «перед самітом, який Моді проведе у вересні»
  const toCome = isAhead(clause) && tenseOf(clause.items, setting.tenses)?.tense === 'future'
  if (isAfter(clause, trigger)) return toCome ? 'future' : isAhead(clause) ? undefined : 'past'
  const { next } = clause
  // «…, but the trip was called off»: what stands behind may say that it came to nothing.
  const pointsBack = next && (some(next.items, 'it', 'him', 'they') || next.items.some((item) => has(item, 'definite')))
  const comesToNothing = next?.kind === 'starter' && isCalledOff(next)
  const later = (pointsBack || comesToNothing) && !next.items.some(isPerson) ? next.items : []
  const open = trigger && has(trigger.item, 'awaits')
  if (open || some([...clause.items, ...later], 'called-off', 'put-off', 'ruled-out')) return undefined
  const read = tenseOf(trigger ? withoutTalkedOf(clause.items, trigger) : clause.items, setting.tenses)
  // «Зустріч проходить у середу», written on a Wednesday: what goes on goes on today.
  return read?.tense === 'present' && has(read.item, 'underway') ? undefined : read?.tense
}

/** "at the end of a visit that began on Friday" */
const timeBehind = ({ next }: Clause): DraftTime | undefined => {
  const points = next?.kind === 'relative' || has(next?.items[0], 'definite')
  return next && points && !mainTrigger(next) && some(next.items, 'began') ? timeIn(next.items, 'past') : undefined
}

/** "Said on Monday there would be no meeting", "told reporters on Monday that …": the day on which it was said. */
const isDayOfSpeech = (items: readonly Item[], at: number, off: boolean): boolean => {
  const word = items.findLastIndex(
    (item, index) => index < at && !hasOne(item, ['in', 'on-subject', 'filler', 'audience']),
  )
  const date = items[at]
  return isDate(date) && !date.owning && has(items[word], 'speech') && (off || !has(items[word], 'planned'))
}

/** "announced on Wednesday | after eight hours of talks": where nothing else is said, they were on that day. */
const daySaidOn = (clause: Clause): DraftTime | undefined => {
  const { before } = clause
  const date = before?.items.at(-1)
  const isSpoken = before && isDate(date) && isDayOfSpeech(before.items, before.items.length - 1, false)
  return isSpoken && !isAhead(clause) ? timeOf(date, 'past') : undefined
}

/** "agreed on Monday to a truce | after two hours of talks hosted by Anwar": what came of them came on that day. */
const dayOfOutcome = ({ items, before }: Clause, { at }: Trigger): DraftTime | undefined => {
  const [date, ...others] = before?.items.filter(isDate) ?? []
  const isOutcome = has(items[at - 1], 'of') || some(items.slice(at), 'agent')
  return date && others.length === 0 && isOutcome && !some(items, 'ahead') ? timeOf(date, 'past') : undefined
}

const withoutDayOfSpeech = (clause: Clause, { at }: Trigger, items: readonly Item[]): readonly Item[] =>
  items.filter((_, index) => index > at || !isDayOfSpeech(items, index, isCalledOff(clause)))

const LONGEST_HEAD = 3

/** "Week ahead: Monday: …; Tuesday: …": the day that stands before what is on it. */
export const dayAlone = ({ items }: Clause): DateItem | undefined => {
  const last = items.at(-1)
  const plain = items.slice(0, -1).every((item) => isWord(item) && item.cues.size === 0)
  return isDate(last) && plain && items.length <= LONGEST_HEAD ? last : undefined
}

/** When the event of a clause is, as it or the clauses beside it say; undefined where they do not. */
export const timeFor = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  setting: Setting,
): DraftTime | undefined => {
  const said = tenseIn(clause, trigger, setting)
  const words = withoutDayOfSpeech(clause, trigger, ownWords(clause.items, trigger))
  const own = timeIn(words, said)
  // «На п'ятницю в неї заплановано переговори»: what is planned is not over.
  const isOver =
    said === undefined && some(words, 'planned') && !isCalledOff(clause) && aheadOf(own, setting.published) === -1
  if (own) return isOver ? timeIn(words, 'future') : own
  const { before } = clause
  if (isAfter(clause, trigger)) {
    const beside = before && dayBeside(before.items, clause.items[0])
    return beside ? timeOf(beside, 'past') : (timeBehind(clause) ?? daySaidOn(clause) ?? dayOfOutcome(clause, trigger))
  }
  const dated = before?.items.at(-1)
  const head = before && dayAlone(before)
  if (head && clause.kind === 'main') return timeOf(head, said)
  const ofSpeech = before && isDayOfSpeech(before.items, before.items.length - 1, false)
  if (clause.kind === 'starter' && dated && isDate(dated) && !ofSpeech)
    return timeOf(dated, tenseIn(clause, trigger, setting))
  for (const other of besides(clause, sentence)) {
    const theirs = isCalledOff(clause) ? undefined : tenseIn(other, undefined, setting)
    // "had not met since a ceasefire took hold in December": the day of something else.
    if (has(other.items[0], 'since')) continue
    // "Anand, who landed on Wednesday, will call on Modi"
    if (other.kind === 'relative' && said === 'future' && theirs === 'past') continue
    const time = timeIn(other.items, theirs)
    if (time) return time
  }
  return undefined
}
