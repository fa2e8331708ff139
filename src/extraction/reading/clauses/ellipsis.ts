import type { Cue } from '../../vocabulary/cue.ts'
import { has, isBody, isDate, isPerson, isPlace, isSign, isWord, type Item, type Word, hasOne } from '../item.ts'
import { deniedMeetingIn } from '../negation/denied-meeting.ts'

const MEETING: readonly Cue[] = ['meets', 'phones', 'receives']

/** Words that an answer to a denial may hold beside who it is: «зате», "will", "did", «це зробить», «замість нього», «з ним». */
const OF_AN_ANSWER: readonly Cue[] = [
  'starter', 'except', 'and', 'on-subject', 'role', 'filler', 'future', 'did', 'does-so', 'in-his-stead', 'instead', 'with', 'him', 'in',
  ...MEETING,
] // prettier-ignore

/** Those that are not said of the event itself once it is told in full. */
const LEFT_OUT: readonly Cue[] = ['starter', 'except', 'does-so', 'in-his-stead', 'instead', 'him', 'with']

const isOfAnswer = (item: Item): boolean =>
  isPerson(item) ||
  isBody(item) ||
  isPlace(item) ||
  isDate(item) ||
  item.kind === 'office' ||
  isSign(item, '.', '"') ||
  hasOne(item, OF_AN_ANSWER)

/** The word that stands for the verb of meeting left out: "will", "did", «це зробить»; or that verb itself. */
const verbOf = (items: readonly Item[]): Word | undefined => {
  const verb =
    items.find((item) => hasOne(item, MEETING)) ??
    items.find((item) => has(item, 'does-so')) ??
    items.findLast((item) => hasOne(item, ['future', 'did']))
  return isWord(verb) ? verb : undefined
}

const isAnswer = (items: readonly Item[]): boolean =>
  items.filter(isPerson).length === 1 &&
  !items.some((item) => hasOne(item, ['not', 'stays-away', 'called-off'])) &&
  items.every(isOfAnswer) &&
  verbOf(items) !== undefined

/** "…, but Witkoff will", «…, зате зустрінеться Віткофф»: somebody else does what the words before deny of one. */
export const answersDenied = (items: readonly Item[], before: readonly Item[]): boolean => {
  const denied = deniedMeetingIn(before)
  return (
    denied !== undefined && isAnswer(items) && before.slice(denied + 1).some((item) => isPerson(item) || isBody(item))
  )
}

/** True for an answer that says of itself that it is one: "Witkoff will do so", «замість нього». */
export const pointsToDenied = (items: readonly Item[]): boolean =>
  items.some((item) => hasOne(item, ['does-so', 'in-his-stead', 'instead']))

/** Where and when, which may stand before the denied verb as well as behind it. */
const isSetting = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  return isDate(item) || isPlace(item) || (has(item, 'in') && isPlace(items[at + 1]))
}

const verbOfMeeting = (meant: Item): readonly Cue[] => {
  if (has(meant, 'has-not-met')) return ['meets']
  const verbs = MEETING.filter((cue) => has(meant, cue))
  return verbs.length > 0 ? verbs : [...meant.cues]
}

/** The answer told in full: with the verb, with whom, where and when, as far as the words before say so and it does not. */
export const answeredInFull = (answer: readonly Item[], before: readonly Item[]): readonly Item[] => {
  const denied = deniedMeetingIn(before)
  const verb = verbOf(answer)
  const meant = denied === undefined ? undefined : before[denied]
  if (denied === undefined || !verb || !meant) return answer
  const [dated, placed] = [answer.some(isDate), answer.some(isPlace)]
  const kept = before.filter(
    (item, at) =>
      (at > denied || isSetting(before, at)) &&
      !(dated && isDate(item)) &&
      !(placed && (isPlace(item) || (has(item, 'in') && isPlace(before[at + 1])))) &&
      !isSign(item, '.', ',') &&
      !hasOne(item, ['called-off', 'ruled-out', 'as-planned', 'starter']),
  )
  const tense: Cue = answer.some((item) => has(item, 'future')) ? 'future' : 'past'
  const told: Word = { ...verb, cues: new Set<Cue>([...verbOfMeeting(meant), tense]) }
  const own = answer.filter((item) => item !== verb && item.kind !== 'sign' && !hasOne(item, LEFT_OUT))
  return [...own, hasOne(verb, MEETING) ? verb : told, ...kept]
}
