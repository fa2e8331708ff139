import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, hasOne, hasAny } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import type { Setting } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import type { Place } from './passage.ts'

const OPENING = 3

/** Keeps whose words a clause reports: «написав Буданов», "she added". */
export const listen = ({ clause: { kind, items }, story }: Place): void => {
  if (kind !== 'report') return
  const speaker = items.findLast((item) => isPerson(item) && !item.modifier)
  if (isPerson(speaker)) story.speaker = speaker.id
}

/** «Той попередив, …», "the latter": the last of those whom the sentence before names is spoken of from here on. */
export const turnToLatter = ({ clause: { items }, sentence, story, setting }: Place): void => {
  const at = items.findIndex((item) => has(item, 'latter'))
  const verb = items.slice(at + 1, at + 1 + LATTER_REACH)
  const [next] = verb
  // «останній раунд» is not the last of the persons.
  const isPronoun =
    next !== undefined &&
    (next.cues.size > 0 || tenseOf([next], setting.tenses) !== undefined) &&
    !hasOne(next, EVENT_NOUNS)
  if (at < 0 || at > OPENING || !isPronoun || !(hasAny(verb, ['speech']) || tenseOf(verb, setting.tenses))) return
  const { sentences } = setting.reading
  const before = sentences[sentences.indexOf(sentence) - 1]
  const last = before?.items.findLast((item) => isPerson(item) && !item.modifier)
  if (!isPerson(last)) return
  story.topics = [last.id]
  story.topicParagraph = sentence.paragraph
}

const LATTER_REACH = 6
const EVENT_NOUNS = ['meeting', 'call', 'summit', 'visit', 'role'] as const

/** «Вучич заявив, що …»: a text goes on to speak of him, unless he only speaks for somebody. */
export const speakerIn = (
  { kind, items }: Clause,
  { clauses }: SentenceReading,
  { reading: { people } }: Setting,
): string | undefined => {
  const speech = items.findIndex((item) => has(item, 'speech'))
  const speaker = items.slice(0, Math.max(0, speech)).find((item) => isPerson(item) && !item.modifier)
  if (kind !== 'report' || clauses[0]?.items !== items || hasAny(items, ['source', 'spokesman']) || !isPerson(speaker))
    return undefined
  return people.offices(speaker.id).some(({ office }) => people.part(office) === 'speaks') ? undefined : speaker.id
}
