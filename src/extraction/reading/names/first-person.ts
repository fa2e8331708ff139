import { has, isPerson, isSign, type Item, type PersonItem } from '../item.ts'

const REACH = 4

/** Who says what a sentence quotes: the person beside the verb of saying. */
const speakerIn = (items: readonly Item[]): PersonItem | undefined => {
  const at = items.findIndex((item) => has(item, 'speech'))
  if (at < 0) return undefined
  const behind = items.slice(at + 1, at + 1 + REACH).find((item) => isPerson(item) && !item.modifier)
  const before = items.slice(Math.max(0, at - REACH), at).findLast((item) => isPerson(item) && !item.modifier)
  return [behind, before].find(isPerson)
}

/** Who a text is by: the one person whom a heading names («Андрій Сибіга – у своєму Telegram-каналі:»). */
export const authorIn = (heading: readonly Item[], tells: boolean): PersonItem | undefined => {
  const persons = heading.filter(isPerson)
  const last = heading.at(-1)
  const [only] = persons
  return !tells && only && new Set(persons.map(({ id }) => id)).size === 1 && !isSign(last, '.', '!', '?')
    ? only
    : undefined
}

/** Puts whoever speaks in the place of «я» and "I"; what is said of nobody stays as it is. */
export const withFirstPerson = (items: readonly Item[], author: PersonItem | undefined): readonly Item[] => {
  if (!items.some((item) => has(item, 'i'))) return items
  const speaker = speakerIn(items) ?? author
  if (!speaker) return items
  return items.map((item) => {
    if (!has(item, 'i') || item.kind !== 'word') return item
    const { start, end, text, cues } = item
    return { kind: 'person', start, end, text, cues, id: speaker.id, by: 'office', side: speaker.side, modifier: false }
  })
}
