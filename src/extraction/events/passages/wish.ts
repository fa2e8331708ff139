import { type EventStatus } from '../../../domain/vocabulary.ts'
import { type Draft, type DraftParticipant, presenceOf, spanOfItems } from '../draft.ts'
import { participantsIn, unique } from '../who/participants.ts'
import { placeIn } from '../where/places.ts'
import { take } from '../story.ts'
import { statusOf } from '../when/tense.ts'
import { tell } from '../tell.ts'
import { timeIn } from '../when/times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { type Place, isOutright, names } from './passage.ts'
import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { isPerson, type Item, hasOne, hasAny } from '../../reading/item.ts'

/** Keeps what a clause says that somebody could do; it is no event unless the text rules it out. */
export const keepWish = (trigger: Trigger | undefined, { clause, sentence, story, setting }: Place): void => {
  const draft = trigger && tell(clause, trigger, sentence, story, setting)
  story.wished = draft && draft.participants.length > 1 && draft.kind !== 'visit' ? draft : null
}

const isSpokenBy = ({ kind, items }: Clause): boolean => kind === 'report' || hasAny(items, ['spokesman'])

/** «На питання, чи …, Пєсков відповів: …»: the words before the answer, without who gives it, and the answer. */
const askedAndAnswered = ({ kind, items }: Clause): { readonly asked: Clause; readonly answer: readonly Item[] } => {
  const speech = items.findLastIndex((item) => hasOne(item, ['speech']))
  const question = items.slice(0, Math.max(0, speech))
  const speaker = question.findLastIndex((item) => isPerson(item) && !item.modifier)
  const asked = speaker === question.length - 1 ? question.slice(0, -1) : question
  return { asked: { kind, items: asked }, answer: items.slice(speech + 1) }
}

/** The clauses that words such as «такої зустрічі не буде» may answer: those before in the sentence, and the sentence before. */
const clausesBefore = ({ clause, sentence, setting }: Place): readonly Clause[] => {
  const { sentences } = setting.reading
  const last = sentences[sentences.indexOf(sentence) - 1]
  const earlier = last?.paragraph === sentence.paragraph ? last.clauses : []
  const before = [...earlier, ...earlierThan(clause)]
  return [...before.filter((each) => !isSpokenBy(each)), askedAndAnswered(clause).asked]
}

/** «До Павела Стубб не піде. Такої зустрічі не буде»: an event of the two of whom the words before speak. */
const alludedTo = (place: Place): Draft | null => {
  const { clause, sentence, story, setting } = place
  const word = clause.items.find((item) => hasOne(item, ['ruled-out']))
  if (!word || !hasAny(clause.items, ['such'])) return null
  const before = clausesBefore(place)
  const attendance = { presence: 'expected', mode: 'unknown' } as const
  const persons = unique(
    before.flatMap(({ items }) => participantsIn(items, setting.reading.people, attendance)),
  ).filter(({ body }: DraftParticipant) => !body)
  if (persons.length !== 2 || story.sentence === sentence.start) return null
  const kind = [clause, ...before].map((each) => mainTrigger(each)?.kind).find((found) => found && found !== 'visit')
  const items = before.flatMap((each) => each.items)
  return {
    kind: kind ?? 'meeting',
    kindSaid: true,
    status: 'ruled_out',
    statusSaid: true,
    mode: kind === 'call' ? 'remote' : 'unknown',
    time: timeIn(items, 'future') ?? null,
    place: kind === 'call' ? null : (placeIn(items, ['in'], setting.cities, setting.gazetteer) ?? null),
    participants: persons,
    format: null,
    topics: [],
    paragraph: sentence.paragraph,
    background: sentence.background,
    named: true,
    trigger: word,
    clause: spanOfItems(clause.items),
    statusAt: word,
    apart: true,
  }
}

const isByName = ({ clause: { items } }: Place): boolean => hasAny(items, ['such']) && hasAny(items, ['spokesman'])

/** "…, but the Kremlin says no such meeting is planned": said of a meeting that was only wished for, or asked about. */
const ruledOutIn = (place: Place): Draft | null => {
  const { clause, sentence, story } = place
  if (!hasAny(clause.items, ['ruled-out'])) return null
  const answer: Clause = { kind: clause.kind, items: askedAndAnswered(clause).answer }
  if (!hasAny(answer.items, ['ruled-out']) || (names({ ...place, clause: answer }) > 0 && !isByName(place))) return null
  return story.wished?.paragraph === sentence.paragraph ? story.wished : alludedTo(place)
}

/** What came of an event that was only wished for or asked about: a place and a day are only those that are said of it. */
const takeAsOff = (draft: Draft, status: EventStatus, word: Item, { story, setting }: Place): void => {
  const participants = draft.participants.map((one) => ({ ...one, presence: presenceOf(status) }))
  const time = draft.time?.own ? draft.time : null
  const where = draft.place?.own ? draft.place : null
  const statusAt = { start: word.start, end: word.end }
  const told: Draft = {
    ...draft,
    status,
    statusSaid: true,
    statusAt,
    participants,
    time,
    place: where,
    apart: true,
  }
  take(story, told, setting)
  story.wished = null
}

export const takeRuledOut = (place: Place): boolean => {
  const draft = ruledOutIn(place)
  const word = place.clause.items.find((item) => hasOne(item, ['ruled-out']))
  if (!draft || !word) return false
  takeAsOff(draft, 'ruled_out', word, place)
  return true
}

/** «Зустрілися б, але зустріч скасували»: what would have been had been planned where the same sentence calls it off. */
export const takeCalledOff = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const { wished } = story
  const read = isOutright(clause) ? statusOf(clause.items, setting.tenses, null, false) : undefined
  const ofOther = hasAny(clause.items, ['visit', 'wish', 'whether']) || names(place) > 0
  if (!wished || wished.clause.start < sentence.start || !read || read.status === 'ruled_out' || ofOther) return false
  takeAsOff(wished, read.status, read.item, place)
  story.sentence = sentence.start
  return true
}
