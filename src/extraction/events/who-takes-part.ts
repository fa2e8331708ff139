import { type Presence } from '../../domain/claim.ts'
import { type EventKind } from '../../domain/vocabulary.ts'
import { type DraftParticipant, type DraftPlace, type DraftTime, type Evidence, evidenceOf } from './draft.ts'
import { groupMeant, implied } from './implied.ts'
import { participantsIn, unique, withoutSpeakers } from './participants.ts'
import { type Setting, type Story } from './story.ts'
import { type Trigger } from './triggers.ts'
import { isAfter } from './when-and-where.ts'
import { type Clause, some } from '../reading/clauses.ts'
import { type Item, has, isBody, isPerson, isSign } from '../reading/item.ts'
import { type SentenceReading } from '../reading/read-dispatch.ts'

const asParticipant = (
  actor: string,
  evidence: Evidence,
  presence: Presence,
  { reading }: Setting,
): DraftParticipant => ({
  actor,
  body: reading.people.person(actor) === undefined,
  represents: reading.people.sideOf(actor),
  presence,
  mode: 'unknown',
  evidence,
})

const beforeOthers = (items: readonly Item[], from: number): readonly Item[] => {
  const at = items.findIndex((item, index) => index > from && has(item, 'with'))
  return at < 0 ? items : items.slice(0, at)
}

const attending =
  (presence: Presence) =>
  (participant: DraftParticipant): DraftParticipant => ({ ...participant, presence, mode: 'unknown' })

/** Whom the words before the trigger point back to: «четвірка», «він». */
const subjectsMeant = (
  clause: Clause,
  trigger: Trigger,
  presence: Presence,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const subject = clause.items.slice(0, trigger.at)
  if (some(subject, 'they'))
    return groupMeant(subject, personsBefore(clause, sentence, setting), story, setting).map(attending(presence))
  return some(subject, 'he')
    ? story.topics.slice(0, 1).map((topic) => asParticipant(topic, evidenceOf(trigger.item), presence, setting))
    : []
}

/** The persons of the clause before in the same sentence: «Сибіга розповів Каллас – вони спілкувалися». */
const personsBefore = (
  clause: Clause,
  sentence: SentenceReading,
  { reading }: Setting,
): readonly DraftParticipant[] => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const named = before ? participantsIn(before.items, reading.people, { presence: 'attended', mode: 'unknown' }) : []
  return named.filter(({ body }) => !body)
}

/** The words up to another event that is only spoken about: «обговорили результати зустрічі …». */
const ownWords = (items: readonly Item[], { at }: Trigger): readonly Item[] => {
  const other = items.findIndex(
    (item, index) =>
      index > at + 1 &&
      some([item], 'meeting', 'summit', 'call') &&
      some(items.slice(index - 2, index), 'definite', 'about'),
  )
  return other < 0 ? items : items.slice(0, other)
}

/** True where all whom the clause names stand after «з»: «мав зустріч із прем'єром». */
const namesOnlyOthers = (items: readonly Item[], participants: readonly DraftParticipant[]): boolean => {
  const first = items.find((item) => has(item, 'with'))
  return first !== undefined && participants.every(({ evidence }) => evidence.start > first.start)
}

/** Somebody who is only understood needs a witness beside: «з», a day, a place or a pronoun. */
export const hasWitness = (
  items: readonly Item[],
  time: DraftTime | undefined,
  place: DraftPlace | undefined,
): boolean => time !== undefined || place !== undefined || some(items, 'with', 'there', 'guest', 'he', 'where')

/** «матимемо нараду», «зустріч із партнерами»: who says so comes with the side that he speaks for. */
const speakersSide = (
  { items }: Clause,
  presence: Presence,
  sentence: SentenceReading,
  setting: Setting,
): readonly DraftParticipant[] => {
  const { people } = setting.reading
  const paragraph = setting.paragraphs.get(sentence.paragraph) ?? []
  const quoted = isSign(paragraph[0]?.items[0], '"') && !items.some((item) => isPerson(item) || isBody(item))
  const ours = quoted || some(items, 'we') || (some(items, 'with') && some(items, 'partners'))
  if (!ours || presence !== 'expected') return []
  const reports = paragraph.flatMap(({ clauses }) => clauses.filter(({ kind }) => kind === 'report'))
  const speaker = reports.flatMap((report) => report.items.filter(isPerson))[0]
  const side = speaker ? people.sideOf(speaker.id) : null
  return side !== null && speaker ? [asParticipant(side, evidenceOf(speaker), presence, setting)] : []
}

export const participantsFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  presence: Presence,
  witnessed: boolean,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const { items } = clause
  const attendance = { presence, mode: 'unknown' } as const
  const scope = kind === 'visit' ? beforeOthers(items, trigger.at) : ownWords(items, trigger)
  const stated = withoutSpeakers(items, trigger, participantsIn(scope, setting.reading.people, attendance))
  const named = kind === 'visit' ? stated.filter(({ body }) => !body) : stated
  const enough = named.filter(({ body }) => !body).length > 1
  const subjects =
    enough && some(items.slice(0, trigger.at), 'they')
      ? []
      : subjectsMeant(clause, trigger, presence, sentence, story, setting)
  const objects =
    named.length + subjects.length < 2 && kind !== 'visit'
      ? groupMeant(items.slice(trigger.at), [], story, setting)
      : []
  const known = unique([
    ...subjects,
    ...named,
    ...objects.map(attending(presence)),
    ...speakersSide(clause, presence, sentence, setting),
  ])
  const others =
    kind === 'visit'
      ? known.length === 0
      : known.length === 1 ||
        (known.length > 1 && namesOnlyOthers(items, known)) ||
        (known.length === 0 && trigger.form === 'verb')
  if (!others || !witnessed || (has(trigger.item, 'awaits') && !some(items, 'him'))) return known
  const owner =
    isAfter(clause, trigger) && some(items, 'him') ? personsBefore(clause, sentence, setting).at(-1) : undefined
  if (owner && !known.some(({ actor }) => actor === owner.actor)) return [attending(presence)(owner), ...known]
  const most = kind === 'visit' || known.length > 0 ? 1 : 2
  const meantHere = implied(items, known, { most, kind }, story, sentence)
  return unique([
    ...meantHere.map((actor) => asParticipant(actor, evidenceOf(trigger.item), presence, setting)),
    ...known,
  ])
}
