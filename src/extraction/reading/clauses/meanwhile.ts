import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { isRole } from '../roles/description.ts'
import { has, isBody, isPerson, isPlace, isWord, type Item, hasOne } from '../item.ts'

const ACTS: readonly Cue[] = [
  'meets', 'talks', 'receives', 'phones', 'visits', 'travels', 'past', 'future', 'present', 'speech', 'judges',
  'stays-away',
] // prettier-ignore

// «…, a day after Rubio urged Kagame in a phone call»: then it tells of the event.
const ENDS_AS_PAST = /ed$/u

const isVerb = (item: Item | undefined): boolean => isWord(item) && (hasOne(item, ACTS) || ENDS_AS_PAST.test(item.key))

const isCapitalOrCountry = (item: Item): boolean => isPlace(item) || (isBody(item) && !item.adjective)

/** "after Trump threatened Denmark", "after Beijing pulled out", "before the Polish president left": what somebody else did then, in words of fixed order. */
export const tellsWhen = (items: readonly Item[], at: number): boolean => {
  if (!has(items[at], 'after')) return false
  const name = items.findIndex(
    (item, index) => index > at && (isPerson(item) || (isCapitalOrCountry(item) && isVerb(items[index + 1]))),
  )
  const between = items.slice(at + 1, name)
  return (
    name > at &&
    between.every((item) => isBody(item) || isRole(item) || has(item, 'filler')) &&
    isVerb(items[name + 1]) &&
    !items.slice(name + 1).some((item) => hasOne(item, EVENT_NOUNS))
  )
}
