import type { Person } from '../../../domain/actor.ts'
import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Language } from '../../../domain/language.ts'
import { type KnownNames, widenedName } from './known-names.ts'
import { comparable } from '../../../language/normalise.ts'
import { has, type Item, NO_CUES } from '../item.ts'
import { isHolder, runAt, withoutSurnamesInNames, wordsOfOffice } from './name-runs.ts'
import type { ExpectedForm } from './nominative.ts'
import { strangerOf } from './stranger.ts'
import { formByVerb } from './name-by-verb.ts'
import { roleForm } from '../roles/role-form.ts'
import { MOST_BETWEEN } from './role-beside.ts'
import { isName } from './is-name.ts'

/** Items with unknown persons among them, and who these are. */
export interface ReadNewcomers {
  readonly items: readonly Item[]
  readonly newcomers: readonly Person[]
}

/** No news names more strangers; in a text that does, the others stay plain words. */
const MOST_NEWCOMERS = 400

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
      const person = restored.get(form) ?? strangerOf(words, expected, dispatch, known)
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
