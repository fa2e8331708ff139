import type { Person } from '../../domain/actor.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Case } from '../../language/grammar.ts'
import { commonGivenNames } from '../../language/given-names.ts'
import { namesInstitution } from '../../language/institutions.ts'
import { comparable } from '../../language/normalise.ts'
import { has, isBody, isCapital, isOffice, isPerson, isSign, isWord, type Item, NO_CUES, type Word } from './item.ts'
import { restoreName } from './nominative.ts'
import { slugOf, transliterated } from './transliteration.ts'

/** Items with unknown persons among them, and who these are. */
export interface ReadNewcomers {
  readonly items: readonly Item[]
  readonly newcomers: readonly Person[]
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al el ad bin bint ibn ben von van der den de di da du le la аль эль ель ад бін бин ібн ибн бен фон ван дер ден де ді ди да ду ле ла'.split(
    ' ',
  ),
)
const MOST_WORDS = 6
const SHORTEST_SURNAME = 4

const givenNames = { value: undefined as ReadonlySet<string> | undefined }
const isGivenName = (key: string): boolean => (givenNames.value ??= commonGivenNames()).has(key)

const isShouted = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase()

const isNamePart = (item: Item | undefined): item is Word =>
  isWord(item) && item.cues.size === 0 && isCapital(item) && !isShouted(item)

const isParticle = (item: Item | undefined): item is Word => isWord(item) && PARTICLES.has(item.key)

/** How many items from a place on are a run of capitalised words, as a name is. */
const runAt = (items: readonly Item[], at: number, text: string): number => {
  let length = 0
  const opening = items[at]
  if (isWord(opening) && namesInstitution(opening.key)) return 0
  for (let next = at; next < items.length && length < MOST_WORDS; next += 1) {
    const [item, before] = [items[next], items[next - 1]]
    if (
      !isNamePart(item) &&
      !(length > 0 && isParticle(item)) &&
      !(length === 0 && isParticle(item) && isNamePart(items[next + 1]))
    )
      break
    if (length > 0 && before && item && !/^[ \u00A0-]$/u.test(text.slice(before.end, item.start))) break
    length += 1
  }
  while (length > 0 && isParticle(items[at + length - 1])) length -= 1
  return length
}

const opensSentence = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return before === undefined || isSign(before, '.', '!', '?', ':', '…', '*')
}

const isRole = (item: Item | undefined): boolean => isOffice(item) || has(item, 'role')

/** True where the words before a place name an office or a role, so that a name may follow. */
const roleBefore = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  if (isSign(items[before], ',', ':', '–')) before -= 1
  for (let steps = 0; steps < 4; steps += 1, before -= 1) {
    const item = items[before]
    if (isRole(item)) return true
    if (!isBody(item) && !has(item, 'filler') && !(isWord(item) && namesInstitution(item.key))) return false
  }
  return false
}

const roleAfter = (items: readonly Item[], at: number): boolean => {
  if (!isSign(items[at], ',')) return false
  for (let next = at + 1; next < at + 5; next += 1) {
    if (isRole(items[next])) return true
    if (!isBody(items[next]) && !has(items[next], 'filler')) return false
  }
  return false
}

const CASE_ENDINGS: readonly (readonly [RegExp, Case])[] = [
  [/(?:ом|ем|єм|ым|им|ою|ею|єю|ой)$/u, 'instrumental'],
  [/(?:ові|еві|єві|ю|у)$/u, 'dative'],
  [/(?:а|я|ого|його|его)$/u, 'genitive'],
]

/** The case of a name by the ending of the role before it: «прем’єр-міністром» is in the instrumental. */
const expectedCase = (items: readonly Item[], at: number): Case | undefined => {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const item = items[before]
    if (isRole(item)) {
      const head = comparable(item?.text.split(/\s/u)[0] ?? '')
      return CASE_ENDINGS.find(([ending]) => ending.test(head))?.[1] ?? 'nominative'
    }
    if (has(item, 'with')) return 'instrumental'
  }
  return undefined
}

const isName = (items: readonly Item[], at: number, length: number, words: readonly string[]): boolean => {
  if (isSign(items[at - 1], '"') || isSign(items[at + length], '"')) return false
  const [first] = words
  const role = roleBefore(items, at)
  if (words.length === 1)
    return role && isOffice(items[at - 1]) && (first?.length ?? 0) >= SHORTEST_SURNAME && !opensSentence(items, at)
  if (first !== undefined && isGivenName(comparable(first))) return true
  if (role || roleAfter(items, at + length)) return true
  const joined = has(items[at - 1], 'and') || isSign(items[at - 1], ',')
  return joined && isPerson(items[at - 2])
}

const personOf = (words: readonly string[], expected: Case | undefined, { language }: Dispatch): Person => {
  const { words: restored, gender } = restoreName(words, expected, language)
  const names = transliterated(restored.join(' '), language)
  return { kind: 'person', id: slugOf(names.en), names, gender, represents: null, terms: [] }
}

/** Finds persons whom the gazetteer does not know by what stands around capitalised words. */
export const readNewcomers = (items: readonly Item[], dispatch: Dispatch): ReadNewcomers => {
  const { text } = dispatch
  const read: Item[] = []
  const newcomers = new Map<string, Person>()
  // A name is restored once for each form in which it stands.
  const restored = new Map<string, Person>()
  for (let at = 0; at < items.length;) {
    const length = runAt(items, at, text)
    const [first, last] = [items[at], items[at + length - 1]]
    const written = first && last ? text.slice(first.start, last.end) : ''
    const words = written.split(/[ \u00A0]/u)
    if (length > 0 && first && last && isName(items, at, length, words)) {
      const expected = expectedCase(items, at)
      const form = `${written} ${expected ?? ''}`
      const person = restored.get(form) ?? personOf(words, expected, dispatch)
      restored.set(form, person)
      const known = newcomers.get(person.id) ?? person
      newcomers.set(known.id, known)
      const by = words.length > 1 ? 'name' : 'surname'
      const span = { start: first.start, end: last.end, text: written, cues: NO_CUES }
      read.push({ ...span, kind: 'person', id: known.id, by, side: null, modifier: false })
    } else for (const item of items.slice(at, at + Math.max(1, length))) read.push(item)
    at += Math.max(1, length)
  }
  return { items: read, newcomers: [...newcomers.values()] }
}
