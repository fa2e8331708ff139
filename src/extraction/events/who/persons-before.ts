import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { has, isBody, isPerson, isSign, type Item, some } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import { type DraftParticipant, evidenceOf, hasParticipant } from '../draft.ts'
import { subjectsOf } from '../passages/subjects.ts'
import type { Setting } from '../story.ts'
import { asParticipant } from './as-participant.ts'
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

/** «Разом із Зеленським він узяв участь в урочистостях»: both, where the sentence names nobody else. */
const besideHim = ({ clauses: [main, ...others] }: SentenceReading, telling: Telling): readonly DraftParticipant[] => {
  const { story, presence, setting } = telling
  const [named, ...more] = main ? namedIn(main.items, setting).filter(({ body }) => !body) : []
  const he = main?.items.find((item) => has(item, 'he'))
  const [topic] = story.topics
  if (!he || !named || !topic || topic === named.actor || more.length > 0 || others.length > 0) return []
  return some(main?.items ?? [], 'with') ? [asParticipant(topic, evidenceOf(he), presence, setting), named] : []
}

/** «Сибіга та Таяні домовилися про візит …»: two who told of somebody's journey, and are not both on it. */
const agreedIn = ({ clauses: [main] }: SentenceReading, { story, setting }: Telling): readonly DraftParticipant[] => {
  const two = main && some(main.items, 'planned') ? subjectsOf(main) : []
  const isTold = story.drafts.some((draft) => two.every((actor) => hasParticipant(draft, actor)))
  return two.length < 2 || isTold ? [] : namedIn(main?.items ?? [], setting).filter(({ actor }) => two.includes(actor))
}

/** The persons before in the sentence, else those of whom the sentence before told nothing but who they are. */
export const personsTogether = (telling: Telling): readonly DraftParticipant[] => {
  const { clause, sentence, story, setting } = telling
  const before = personsBefore(clause, setting)
  const { sentences } = setting.reading
  const last = sentences[sentences.indexOf(sentence) - 1]
  if (before.length > 0 || !last || last.paragraph !== sentence.paragraph) return before
  if (story.sentence === last.start) return agreedIn(last, telling)
  const beside = besideHim(last, telling)
  if (beside.length > 0) return beside
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
