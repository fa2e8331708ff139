import type { EventKind } from '../../../domain/vocabulary.ts'
import { has, isPerson, type Item, some } from '../../reading/item.ts'
import type { DraftParticipant } from '../draft.ts'
import { isHeadless } from '../triggers/triggers.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { isFromBothSides } from './implied.ts'
import { isOwned, namesOnlyOthers } from './named-for-event.ts'
import { subjectOf, type Telling } from './telling.ts'

/** True where those known do not say who does it: they stand after «з», or are a body and somebody else. */
export const lacksSubject = (known: readonly DraftParticipant[], { clause: { items } }: Telling): boolean =>
  namesOnlyOthers(items, known) && (known.length < 2 || known.some(({ body }) => !body))

/** A reason why whoever is known is all; `known`: whom the clause names or points back to. */
type Reason = (known: readonly DraftParticipant[], telling: Telling) => boolean

/** «Вместо него встретится Отунбаева»: he whom the text spoke of is not meant. */
const inHisStead: Reason = (_, { clause: { items } }) =>
  items.some((item, at) => has(item, 'instead') && has(items[at + 1], 'him'))

/** Of a journey one is enough, of a meeting two; a summit has many, and a noun alone is nobody's. */
const isComplete: Reason = (known, telling) => {
  const { kind, trigger } = telling
  if (known.length === 0) return kind !== 'visit' && trigger.form === 'noun'
  return kind === 'visit' || !(lacksSubject(known, telling) || (kind !== 'summit' && known.length === 1))
}

/** Somebody who is only understood needs a witness beside: «з», a day, a place or a pronoun. */
const isUnwitnessed: Reason = (_, { clause: { items }, time, place }) =>
  time === undefined &&
  place === undefined &&
  !some(items, 'with', 'there', 'guest', 'he', 'where', 'in-turn') &&
  !(some(items, 'receives') && some(items, 'him'))

/** «Нагадаємо, у жовтні коаліцію збирав у себе Стармер»: what is recalled leaves nobody to be understood from before. */
const isRecalled: Reason = (known, { sentence: { background }, clause: { items } }) =>
  background && known.length > 0 && !some(items, 'with', 'him', 'he', 'guest')

/** The author tells what he did himself. */
const isTheAuthors: Reason = (_, { story, clause, trigger }) => story.headless && isHeadless(clause, trigger)

const isAwaited = ({ item }: Trigger): boolean => has(item, 'awaits')

/** «чекає на рішення»: nobody who is awaited. */
const awaitsNothing: Reason = (_, { clause: { items }, trigger }) => isAwaited(trigger) && !some(items, 'him', 'guest')

const isBothSides: Reason = (_, telling) => {
  const subject = subjectOf(telling)
  return !isAwaited(telling.trigger) && subject.some((_item, at) => isFromBothSides(subject, at))
}

/** "A team from the agency would visit Iran": nobody of whom the text spoke before. */
const isOfTeam: Reason = (_, telling) => {
  const subject = subjectOf(telling)
  const visits = telling.kind === 'visit' && telling.trigger.form === 'verb'
  return visits && some(subject, 'delegation') && !some(subject, 'he', 'they', 'his')
}

const isCircle = (item: Item | undefined): boolean =>
  item?.kind === 'format' || (item?.kind === 'office' && has(item, 'group'))

/** «саміт «Великої сімки»», «коаліція зустрінеться», «У Києві збиралися глави МЗС ЄС» */
const isOfCircle: Reason = (_, telling) => {
  const { clause, trigger, kind } = telling
  if (isAwaited(trigger)) return false
  const subject = subjectOf(telling)
  const owner = clause.items.slice(trigger.at + 1).find((item) => !has(item, 'filler'))
  if (trigger.form === 'noun') return owner?.kind === 'format' && kind !== 'visit'
  const hosts = has(trigger.item, 'receives') && subject.some(isPerson)
  const gathered = (has(trigger.item, 'meets') || hosts) && isCircle(owner) && !some(clause.items, 'with')
  return gathered || (subject.some((item) => item.kind === 'format') && !some(subject, 'with'))
}

const isMatter = (kind: EventKind, { form, governed, item }: Trigger): boolean =>
  form === 'noun' && governed && kind !== 'visit' && !has(item, 'awaits')

/** «звіт про консультації» */
const isOnlySpokenOf: Reason = (_, { clause, trigger, kind }) => clause.kind !== 'after' && isMatter(kind, trigger)

/** "is to chair a meeting of the contact group": he alone is named, and whose meeting it is. */
const isOnlyHost: Reason = (known, telling) =>
  telling.trigger.form === 'noun' &&
  known.length === 1 &&
  some(subjectOf(telling), 'holds') &&
  has(telling.clause.items[telling.trigger.at + 1], 'of')

const REASONS: readonly Reason[] = [
  inHisStead,
  isComplete,
  isUnwitnessed,
  isRecalled,
  isTheAuthors,
  (_, telling) => isOwned(telling),
  awaitsNothing,
  isBothSides,
  isOfTeam,
  isOfCircle,
  isOnlySpokenOf,
  isOnlyHost,
]

/** True where nobody is left to be understood beside those known. */
export const isNobodyElse: Reason = (known, telling) => REASONS.some((is) => is(known, telling))
