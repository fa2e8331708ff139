import type { Person } from '../../../domain/actor.ts'
import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Language } from '../../../domain/language.ts'
import { type KnownNames, widenedName } from './known-names.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { namesInstitution } from '../../../language/institutions.ts'
import { namesState } from '../../../language/states.ts'
import { isOrganisationWord } from '../../../language/organisation-words.ts'
import { slugOf, transliterated } from '../../../language/transliteration.ts'
import { comparable } from '../../../language/normalise.ts'
import { has, isBody, isOffice, isPerson, isPlace, isSign, isWord, type Item, NO_CUES } from '../item.ts'
import { isListSign, isPossessive } from '../roles/description.ts'
import {
  type GivenNames,
  isHolder,
  isMiddleInitial,
  isShouted,
  opensSentence,
  runAt,
  withoutSurnamesInNames,
  wordsOfOffice,
  isInitials,
} from './name-runs.ts'
import { endsOffice, isBehindCompany, isPartOfOffice, isRegionOfOffice, titleBefore } from '../roles/long-offices.ts'
import { type ExpectedForm, restoreName } from './nominative.ts'
import { formByVerb, isNamedByVerb } from './name-by-verb.ts'
import { roleForm } from '../roles/role-form.ts'

/** Items with unknown persons among them, and who these are. */
export interface ReadNewcomers {
  readonly items: readonly Item[]
  readonly newcomers: readonly Person[]
}

/** No news names more strangers; in a text that does, the others stay plain words. */
const MOST_NEWCOMERS = 400
const SHORTEST_SURNAME = 4

/** How many words at most stand between a role and the name of who holds it: «міністри Фіджі, Самоа й Тонги – …». */
const MOST_BETWEEN = 9

const isBetweenRoleAndName = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (isBody(item) || isPlace(item) || (has(item, 'filler') && !has(item, 'in'))) return true
  // «міністри оборони | двох країн»
  if (has(item, 'two')) return true
  // «помічник Орбана | Петер Надь»
  if (isPerson(item) && isHolder(items[at - 1])) return true
  if (isWord(item) && (namesInstitution(item.key) || isShouted(item))) return true
  const next = items[at + 1]
  const hostFollows = isBody(next) || isPlace(next)
  // «головні переговірники – сербський Петар Петкович …»
  if (isBody(next) && next.adjective && isSign(item, '–', ':')) return true
  // «с коллегой из | КНР Ван Яцзюнем»
  const isFrom = has(item, 'from') && !has(item, 'with')
  return hostFollows && (has(item, 'in') || isFrom || has(item, 'and') || isSign(item, ','))
}

/** Where the role stands whose holder a name may be that begins at a place; below 0 where none does. */
const roleBefore = (items: readonly Item[], at: number): number => {
  let before = at - 1
  if (isSign(items[before], ',', ':', '–')) before -= 1
  for (const last = before - MOST_BETWEEN; before > last; before -= 1) {
    if (isHolder(items[before])) return before
    if (!isBetweenRoleAndName(items, before)) return -1
  }
  return -1
}

/** As `roleBefore`, for an office that is written out: nothing but plain words between, and no sign right before the name. */
const longOfficeBefore = (items: readonly Item[], at: number, language: Language): number => {
  if (!DECLINES[language] || !endsOffice(items[at - 1])) return -1
  for (let before = at - 1; before >= at - MOST_BETWEEN; before -= 1) {
    const item = items[before]
    if (isHolder(item) && before < at - 1) return before
    if (!isPartOfOffice(items, before, language) && !isRegionOfOffice(items, before)) return -1
  }
  return -1
}

/** A noun or a verb in the present, of which this program knows nothing: "Bhutan's Dragon | festival". */
const isPlainWord = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^\p{Ll}/u.test(item.text) && !item.text.endsWith('ed')

const roleAfter = (items: readonly Item[], at: number): boolean => {
  if (!isSign(items[at], ',')) return false
  for (let next = at + 1; next < at + 5; next += 1) {
    if (isHolder(items[next]) || has(items[next], 'spouse')) return true
    // "the separatist | leader"
    const quality = next > at + 1 && has(items[at + 1], 'definite') && isPlainWord(items[next])
    if (!isBody(items[next]) && !has(items[next], 'filler') && !quality) return false
  }
  return false
}

/** «спецпосланником | президента»: the first of the roles that stand in a row, whose the others only say. */
const headOf = (items: readonly Item[], at: number): Item | undefined => {
  let head = at
  while (isHolder(items[head - 1])) head -= 1
  return items[head]
}

/** How a name stands, by the role before it: «міністерку» has the name of a woman in the accusative after it. */
const expectedForm = (items: readonly Item[], at: number, language: Language): ExpectedForm => {
  for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before -= 1) {
    const item = items[before]
    if (isHolder(item)) return roleForm(comparable(headOf(items, before)?.text.split(/\s/u)[0] ?? ''), language)
    if (has(item, 'with') || has(item, 'led-by')) return { case: 'instrumental', gender: undefined }
    // «в связи с тем, что | Сергей Морозов»
    if (has(item, 'starter')) break
    const governed = formByVerb(item)
    if (governed) return governed
  }
  return { case: undefined, gender: undefined }
}

/** "Bhutan's | Pema Choden": a country before a name that is by its words of no body and no thing. */
const isOfNation = (items: readonly Item[], at: number, length: number, words: readonly string[]): boolean =>
  isPossessive(items[at - 1]) &&
  isBody(items[at - 2]) &&
  !words.some((word) => word.split('-').map(comparable).some(isOrganisationWord)) &&
  !isPlainWord(items[at + length])

/** "Blyde, its chief negotiator, and | Stalin González": what stands between the commas is who the one before is. */
const joinsBehindOffice = (read: readonly Item[]): boolean => {
  if (!has(read.at(-1), 'and') || !isSign(read.at(-2), ',')) return false
  const from = read.findLastIndex((item, at) => at < read.length - 2 && isSign(item, ','))
  const between = read.slice(from + 1, -2)
  return (
    isPerson(read[from - 1]) &&
    between.length <= MOST_BETWEEN &&
    between.some(isHolder) &&
    !between.some((item) => isPerson(item) || has(item, 'past') || has(item, 'speech'))
  )
}

/** True where a name goes on a list of persons: «Туісавау та Поніфасіо». */
const joinsPersons = (read: readonly Item[], language: Language, next: Item | undefined): boolean => {
  // "met Ushakov, Le Monde reported"
  if (isSign(read.at(-1), ',') && has(next, 'speech')) return false
  if (joinsBehindOffice(read)) return true
  const last = read.at(-1)
  // «… і косовський Беснік Біслімі»
  const at = DECLINES[language] && isBody(last) && last.adjective ? -2 : -1
  return (has(read.at(at), 'and') || isSign(read.at(at), ',')) && isPerson(read.at(at - 1))
}

/** «російську делегацію очолював …, турецьку – Беріс Екінджі»: the adjective stands for the word said before. */
const isSideNamed = (items: readonly Item[], at: number): boolean => {
  const side = items[at - 2]
  // «Заступники глав МЗС України – Іван Петренко, Польщі – | Ян Коваль»
  const goesOn = isListSign(items[at - 3])
  return isSign(items[at - 1], '–', '-') && isBody(side) && (side.adjective || goesOn)
}

/** "Prince | Faisal": the first name of somebody named in full. */
const isFirstName = (items: readonly Item[], word: string | undefined): boolean =>
  items.some((item) => isPerson(item) && item.by === 'name' && item.text.startsWith(`${word} `))

const isName = (
  items: readonly Item[],
  at: number,
  length: number,
  words: readonly string[],
  read: readonly Item[],
  language: Language,
  { isGivenName }: GivenNames,
): boolean => {
  if (isSign(items[at + length], '"')) return false
  if (isSign(items[at - 1], '"')) return words.length > 1 && isBehindCompany(items, at)
  const [first] = words
  // "the Oval | Office"
  if (words.length > 1 && isOrganisationWord(comparable(words.at(-1) ?? ''))) return false
  const role =
    roleBefore(items, at) >= 0 ||
    isSideNamed(items, at) ||
    (words.length > 1 && !DECLINES[language] && titleBefore(items, at)) ||
    (words.length > 1 && longOfficeBefore(items, at, language) >= 0)
  const next = items[at + length]
  // «Міллі меджліс» is a chamber, not its speaker.
  if (words.length === 1 && isWord(next) && (namesInstitution(next.key) || namesState(next.key))) return false
  if (words.length === 1)
    return (
      role &&
      (isOffice(items[at - 1]) || has(items[at - 1], 'counterpart')) &&
      (first?.length ?? 0) >= SHORTEST_SURNAME &&
      !isFirstName(items, first) &&
      !opensSentence(items, at)
    )
  if (first !== undefined && isGivenName(first)) return true
  if (role || roleAfter(items, at + length) || isNamedByVerb(items, at, length, words, language)) return true
  return joinsPersons(read, language, next) || isOfNation(items, at, length, words)
}

const personOf = (words: readonly string[], expected: ExpectedForm, { language }: Dispatch): Person => {
  // With the initial or without it, it is the same person.
  const named = words.filter((word, at) => at === 0 || !isMiddleInitial(word))
  const [initials, ...surname] = named
  const short = initials !== undefined && isInitials(initials) && surname.length > 0
  const { words: restored, gender } = restoreName(short ? surname : named, expected, language)
  const names = transliterated((short ? [initials, ...restored] : restored).join(' '), language)
  return { kind: 'person', id: slugOf(names.en), names, gender, represents: null, terms: [] }
}

/** Finds persons whom the gazetteer does not know by what stands around capitalised words. */
export const readNewcomers = (named: readonly Item[], dispatch: Dispatch, known: KnownNames): ReadNewcomers => {
  const { text } = dispatch
  const items = withoutSurnamesInNames(named, text)
  const read: Item[] = []
  const newcomers = new Map<string, Person>()
  // A name is restored once for each form in which it stands.
  const restored = new Map<string, Person>()
  // Where a name begins that an office ends at: "Minister for Trade | Henrik Aas".
  let titled = -1
  for (let at = 0; at < items.length;) {
    const length = runAt(items, at, text, known)
    const [first, last] = [items[at], items[at + length - 1]]
    if (length === 0) {
      if (first) read.push(first)
      at += 1
      continue
    }
    const written = first && last ? text.slice(first.start, last.end) : ''
    const words = written.replace(/\.(?=\p{L}\p{Ll})/gu, '. ').split(/[ \u00A0]/u)
    const ofOffice = wordsOfOffice(items, at, words, dispatch.language, known)
    if (ofOffice > 0) {
      const nameStart = (first?.start ?? 0) + words.slice(0, ofOffice).join(' ').length + 1
      for (; (items[at]?.start ?? nameStart) < nameStart; at += 1) read.push(...items.slice(at, at + 1))
      titled = at
      continue
    }
    const widened = first && last ? widenedName(items, at, length, read.at(-1), dispatch, known) : undefined
    if (widened) {
      if (widened.joinsLast) read.pop()
      read.push(widened.person)
      at = widened.next
      continue
    }
    const room = newcomers.size < MOST_NEWCOMERS
    const isNamed = (): boolean => at === titled || isName(items, at, length, words, read, dispatch.language, known)
    if (room && first && last && isNamed()) {
      const expected = expectedForm(items, at, dispatch.language)
      const form = `${written} ${expected.case ?? ''} ${expected.gender ?? ''}`
      const person = restored.get(form) ?? personOf(words, expected, dispatch)
      restored.set(form, person)
      const newcomer = newcomers.get(person.id) ?? person
      newcomers.set(newcomer.id, newcomer)
      const by = words.length > 1 ? 'name' : 'surname'
      const span = { start: first.start, end: last.end, text: written, cues: NO_CUES }
      read.push({ ...span, kind: 'person', id: newcomer.id, by, side: null, modifier: false })
    } else for (const item of items.slice(at, at + length)) read.push(item)
    at += length
  }
  return { items: read, newcomers: [...newcomers.values()] }
}
