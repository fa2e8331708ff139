import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { has, isBody, isPerson, isSign, type Item, some } from '../../reading/item.ts'
import type { DraftParticipant } from '../draft.ts'
import type { Setting } from '../story.ts'
import { participantsIn } from './participants.ts'
import { subjectOf, type Telling } from './telling.ts'

const SOMEBODY = ['he', 'they', 'group', 'side', 'role', 'delegation', 'heads', 'we'] as const

/** True for a word that says of whom something is told. */
export const isSomebody = (item: Item): boolean =>
  isPerson(item) || isBody(item) || item.kind === 'office' || some([item], ...SOMEBODY)

const namedIn = (items: readonly Item[], { reading }: Setting): readonly DraftParticipant[] =>
  participantsIn(items, reading.people, { presence: 'attended', mode: 'unknown' })

/** The persons of the clause before in the same sentence: «Сибіга розповів Каллас – вони спілкувалися». */
export const personsBefore = (clause: Clause, setting: Setting): readonly DraftParticipant[] => {
  for (const before of earlierThan(clause).toReversed()) {
    const persons = namedIn(before.items, setting).filter(({ body, presence }) => !body && presence !== 'absent')
    if (persons.length > 0) return persons
  }
  return []
}

/** The persons whom a clause names, else the countries whose people it speaks of. */
export const somebodyIn = ({ items }: Clause, setting: Setting): readonly DraftParticipant[] => {
  const named = namedIn(items, setting).filter(({ presence }) => presence !== 'absent')
  const persons = named.filter(({ body }) => !body)
  return persons.length > 0 ? persons : named
}

/** The persons before in the sentence, else those of whom the sentence before told nothing but who they are. */
export const personsTogether = ({ clause, sentence, story, setting }: Telling): readonly DraftParticipant[] => {
  const before = personsBefore(clause, setting)
  const { sentences } = setting.reading
  const last = sentences[sentences.indexOf(sentence) - 1]
  if (before.length > 0 || !last || last.paragraph !== sentence.paragraph || story.sentence === last.start)
    return before
  if (last.clauses.some(({ items }) => some(items, 'speech', 'source', 'with'))) return before
  return namedIn(last.items, setting).filter(({ body }) => !body)
}

/** «с Виткоффом и Кушнером, которые вели переговоры с …»: those with whom the clause before ends, where no others do it. */
export const rowBefore = (telling: Telling): readonly DraftParticipant[] => {
  const { kind, items, before } = telling.clause
  if (kind !== 'relative' || !has(items[0], 'who-does') || !before || subjectOf(telling).some(isSomebody)) return []
  const named = namedIn(before.items, telling.setting)
  const row: DraftParticipant[] = []
  for (const item of before.items.toReversed()) {
    const person = isPerson(item) ? named.find(({ evidence }) => evidence.start === item.start) : undefined
    if (person) row.unshift(person)
    else if (!(row.length > 0 && (has(item, 'and') || isSign(item, ',')))) break
  }
  return has(items[0], 'only-one') ? row.slice(-1) : row
}
