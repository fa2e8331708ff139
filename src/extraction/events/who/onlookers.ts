import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { isFiller, isListSign, isPossessive, isRole } from '../../reading/roles/description.ts'
import { has, isBody, isDate, isPerson, isPlace, isSign, isWord, type Item } from '../../reading/item.ts'
import type { People } from '../../reading/names/people.ts'
import type { Reading } from '../../reading/read-dispatch.ts'
import { lexiconOf } from '../../vocabulary/lexicon.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import type { DraftParticipant } from '../draft.ts'
import { hasCue } from './participants.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** Words by which whoever stands before an event is at it, though it is that of others: "hosted the talks between …". */
const BRINGING: readonly Cue[] = [
  'holds', 'takes-part', 'mediates', 'leads', 'represents', 'joins', 'accompanies', 'addresses', 'stays-away',
  'meets', 'travels', 'visits', 'began', 'guest', 'host', 'sends', 'in', 'during', 'sidelines', 'to',
] // prettier-ignore

const OF_ROW: readonly Cue[] = ['with', 'between', 'and', 'of', 'his', 'definite']

const isOfRow = (item: Item): boolean =>
  isPerson(item) ||
  isBody(item) ||
  isRole(item) ||
  isFiller(item) ||
  isPossessive(item) ||
  isListSign(item) ||
  isSign(item, '"') ||
  (isWord(item) && hasCue([item], ...OF_ROW) && !hasCue([item], 'in'))

/** The names right behind an event, whose it is: «зустріч | президента Макрона з Мерцом», "talks in Paris | between …"; [from, to). */
const ownersOf = (items: readonly Item[], at: number): readonly [number, number] => {
  let from = at + 1
  while (isDate(items[from]) || isPlace(items[from]) || (has(items[from], 'in') && isPlace(items[from + 1]))) from += 1
  let to = from
  while (to < items.length && items.slice(to, to + 1).every(isOfRow)) to += 1
  return has(items[from], 'with') ? [from, from] : [from, to]
}

const OBJECT_REACH = 3

/** «прокоментував вівторкову зустріч», "a word on the meeting": nothing that puts anybody there stands between. */
const isSpokenOf = (items: readonly Item[], at: number): boolean =>
  !hasCue(items.slice(Math.max(0, at - OBJECT_REACH), at), 'with') && !hasCue(items.slice(0, at), ...BRINGING)

/** «розкритикував | Орбан», "was criticised by | Orban" */
const isTold = (items: readonly Item[], at: number): boolean => {
  const before = has(items[at - 1], 'among') ? at - 2 : at - 1
  return has(items[before], 'speech') || has(items[at + 1], 'speech')
}

/** Leaves out who only comments: an event that is said to be that of two others is not his. */
const withoutCommenters = (
  items: readonly Item[],
  { at, form, item: trigger }: Trigger,
  participants: readonly DraftParticipant[],
): readonly DraftParticipant[] => {
  if (form !== 'noun') return participants
  const [from, to] = ownersOf(items, at)
  const [start, end] = [items[from]?.start ?? Infinity, items[to - 1]?.end ?? 0]
  const owners = participants.filter(({ evidence }) => evidence.start >= start && evidence.start < end)
  if (new Set(owners.map(({ represents, actor }) => represents ?? actor)).size < 2) return participants
  const spokenOf = isSpokenOf(items, at)
  // "Asked about the meeting between Macron and Merz, Orban shrugged"
  if (spokenOf && at <= OBJECT_REACH && hasCue(items.slice(0, at), 'about')) return owners
  return participants.filter(({ evidence }) => {
    if (evidence.start < trigger.start) return !spokenOf
    const place = items.findIndex((item) => item.start === evidence.start)
    return evidence.start < end || !isTold(items, place)
  })
}

const isTitle = (item: Item | undefined): boolean => isBody(item) || isRole(item) || has(item, 'definite')

const ABOUT_OTHERS: readonly Cue[] = ['judges', 'invites', 'urges']

/** "angering Putin", "to stop Putin", «закликали Путіна», «обговорили Трампа»: a verb of something else, and its object. */
const isObject = (items: readonly Item[], at: number, language: Language, people: People): boolean => {
  const item = items[at]
  if (!isPerson(item)) return false
  let before = at - 1
  while (isTitle(items[before]) && !hasCue(items.slice(before, before + 1), 'of-someone')) before -= 1
  const verb = items[before]
  if (!isWord(verb)) return false
  if (DECLINES[language]) {
    const cases = people.casesOf(item.id, item.text)
    if (cases.has('nominative') || !(cases.has('accusative') || cases.has('dative'))) return false
  }
  if (hasCue([verb], ...ABOUT_OTHERS, 'discusses')) return true
  // "called on Putin to stop"
  if (has(verb, 'receives') && verb.key.endsWith(' on') && items[at + 1]?.text === 'to') return true
  if (verb.cues.size > 0) return false
  const { past, infinitive, object } = lexiconOf(language).tenses
  return past.test(verb.key) || infinitive.test(verb.key) || object.test(verb.key) || items[before - 1]?.text === 'to'
}

/** Leaves out the objects of other verbs behind those who met: «Макрон і Мерц на зустрічі засудили Путіна». */
const withoutObjects = (
  items: readonly Item[],
  named: readonly DraftParticipant[],
  { people, dispatch: { language } }: Reading,
): readonly DraftParticipant[] => {
  const met: DraftParticipant[] = []
  for (const participant of named) {
    const at = items.findIndex((item) => item.start === participant.evidence.start)
    const enough = new Set(met.map(({ represents, actor }) => represents ?? actor)).size > 1
    if (!enough || !isObject(items, at, language, people)) met.push(participant)
  }
  return met
}

const CIRCUMSTANCE_REACH = 3

/** «сказав Сікорському під час зустрічі», "told Fidan at a meeting": both are there. */
const toldThere = (
  items: readonly Item[],
  { at, form }: Trigger,
  speech: number,
  { people, dispatch: { language } }: Reading,
): boolean => {
  const told = items[speech + 1]
  if (form !== 'noun' || at < speech || !isPerson(told) || told.modifier) return false
  const hears = DECLINES[language] ? people.casesOf(told.id, told.text).has('dative') : has(items[speech], 'tells-whom')
  const circumstance = items.slice(Math.max(speech + 2, at - CIRCUMSTANCE_REACH), at)
  return (
    hears &&
    circumstance.some((item) => has(item, 'in') || has(item, 'during')) &&
    !hasCue(circumstance, 'about', 'after', 'ahead', 'definite') &&
    !items.slice(at + 1, at + 1 + OBJECT_REACH).some((item) => isPerson(item) || hasCue([item], 'with', 'between'))
  )
}

/**
 * Leaves out who only tells of the event: «Ушаков розповів про зустріч Путіна з Моді». A speaker who tells of a
 * meeting «з радниками», with one side alone, is the other side. So does who rules out a meeting of two others.
 */
export const withoutOnlookers = (
  items: readonly Item[],
  trigger: Trigger,
  named: readonly DraftParticipant[],
  reading: Reading,
): readonly DraftParticipant[] => {
  const participants = withoutObjects(items, withoutCommenters(items, trigger, named), reading)
  const speech = items.findIndex((item) => has(item, 'speech'))
  if (toldThere(items, trigger, speech, reading))
    return participants.filter(({ evidence }) => evidence.start < trigger.item.start)
  // «Додон поїздку розкритикував»
  if (speech > trigger.at && trigger.kind === 'visit' && trigger.form === 'noun')
    return participants.filter(({ evidence }) => evidence.start > trigger.item.start)
  const off = items.findIndex((item, at) => at < trigger.at && hasCue([item], 'ruled-out', 'called-off', 'put-off'))
  const decides = speech < 0 && off > 0 && trigger.form === 'noun'
  if (!decides && (speech < 0 || speech > trigger.at)) return participants
  const spoken = items[decides ? off : speech]?.start ?? 0
  const from = trigger.item.start
  const after = participants.filter(({ evidence }) => evidence.start > from)
  const speakers = participants.filter(({ evidence }) => evidence.start < spoken)
  const withOthers = items.slice(trigger.at).some((item) => has(item, 'with'))
  const sides = new Set(after.map(({ represents, actor }) => represents ?? actor))
  // «Лавров исключил встречу с Рубио»: only between two others does he not take part himself.
  if (decides && sides.size < 2) return participants
  const next = items[trigger.at + 1]
  const owned = isPerson(next) || next?.kind === 'office' || (isBody(next) && after.length > 1)
  return !owned && withOthers && sides.size > 0 ? [...speakers.slice(0, 1), ...after] : after
}
