import { has, hasOne, isOffice, isPerson, isSign, type Item, some } from '../../reading/item.ts'
import type { DraftParticipant } from '../draft.ts'
import { ownWords } from '../triggers/own-words.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { withoutOnlookers } from './onlookers.ts'
import { participantsIn } from './participants.ts'
import type { Telling } from './telling.ts'

const beforeOthers = (items: readonly Item[], from: number): readonly Item[] => {
  const at = items.findIndex((item, index) => index > from && has(item, 'with'))
  return at < 0 ? items : items.slice(0, at)
}

/** «підготовкою саміту займеться Лавров»: whoever sees to it need not be there. */
const isPreparedFor = (items: readonly Item[], { at, form, governed, kind }: Trigger): boolean =>
  form === 'noun' &&
  governed &&
  kind !== 'visit' &&
  has(items[at - 1], 'matter') &&
  !some(items.slice(at), 'with', 'between')

/** Whom the words of the clause name for its event, without those who only tell of it; on a journey, nobody but persons. */
export const namedForEvent = ({
  clause: { kind: opens, items },
  trigger,
  kind,
  presence,
  setting: { reading },
}: Telling): readonly DraftParticipant[] => {
  // «домовилися про візит | італійського міністра»: he whose visit it is.
  const isOfOne = kind === 'visit' && trigger.form === 'noun' && isPerson(items[trigger.at + 1])
  const of = isOfOne ? items.slice(trigger.at) : items
  const scope = kind === 'visit' ? beforeOthers(of, of.indexOf(trigger.item)) : ownWords(items, trigger)
  const named = participantsIn(scope, reading.people, { presence, mode: 'unknown' })
  // "a visit by a Syrian delegation": of nobody who is named.
  const isOfDelegation = some(items, 'delegation') && !named.some(({ body }) => !body)
  const onlyBehind = isPreparedFor(items, trigger) && opens !== 'after'
  return withoutOnlookers(items, trigger, named, reading).filter(
    ({ body, evidence }) =>
      !(onlyBehind && evidence.start <= trigger.item.start) && !(kind === 'visit' && body && !isOfDelegation),
  )
}

/** «після зустрічі глави держави з міністрами»: whoever tells of it was not there. */
export const isOwned = ({ clause: { items }, trigger: { at, form } }: Telling): boolean =>
  form === 'noun' && isOffice(items[at + 1]) && some(items.slice(at), 'with')

/** «с Дональдом Туском | Стубб видеться не будет»: a name right behind another, and nothing that joins them. */
const nameBehind = (items: readonly Item[], from: number): number => {
  let last = -1
  for (const [at, item] of items.entries()) {
    if (at <= from || !isPerson(item) || item.modifier) continue
    const between = items.slice(last + 1, at)
    if (last >= 0 && !between.some((each) => has(each, 'and') || has(each, 'with') || isSign(each, ',', '–'))) return at
    last = at
  }
  return -1
}

/** True where all whom the clause names stand after «з»: «мав зустріч із прем'єром». */
export const namesOnlyOthers = (items: readonly Item[], participants: readonly DraftParticipant[]): boolean => {
  const at = items.findIndex((item) => has(item, 'with'))
  const verb = items.findIndex((item, index) => index > at && hasOne(item, ['past', 'future', 'present']))
  const subject = verb < 0 ? nameBehind(items, at) : verb
  const to = subject < 0 ? Infinity : subject
  // «переговори з Такаїчі провів Мірзійоєв»: whoever stands behind the verb did so.
  return (
    at >= 0 &&
    participants.every(({ evidence }) => {
      const place = items.findIndex(({ start }) => start === evidence.start)
      return place > at && place < to
    })
  )
}
