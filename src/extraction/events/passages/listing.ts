import { type Clause } from '../../reading/clauses/clause.ts'
import { has, hasAny, isPerson, type Item } from '../../reading/item.ts'
import { hasParticipant, isOff, isSessionKind } from '../draft.ts'
import { participantsIn, sendsHisOwn } from '../who/participants.ts'
import { placeIn } from '../where/places.ts'
import { currentDraft, meant } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { timeIn } from '../when/times.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { names, type Place } from './passage.ts'

const OPENING = 3

/** True in the sentence that began to list, and in one that has no verb of its own. */
export const isList = ({ sentence, story, setting }: Place): boolean =>
  story.listedIn === sentence.start ||
  sentence.clauses.every(({ items }) => !hasAny(items, ['speech', 'source']) && !tenseOf(items, setting.tenses))

/** The sentence lists who takes part, and those behind it in its paragraph may go on. */
export const markList = ({ sentence, story }: Place): void => {
  story.listedIn = sentence.start
  story.listedParagraph = sentence.paragraph
}

/** «разом із | нею», «разом із | генералом»: of whom the text spoke, without a name. */
const isOneOfThem = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'him') || (has(items[at], 'role') && has(items[at + 1], 'travels'))

/** «Від американців поїдуть …», «разом із нею прилетить …»: who comes where others were said to take part. */
export const comesToo = ({ clause: { items }, sentence, story, setting }: Place): number | null => {
  const draft = currentDraft(story)
  if (draft && isOff(draft.status)) return null
  const withThem = items.some((item, at) => has(item, 'with') && (has(item, 'him') || isOneOfThem(items, at + 1)))
  const listed = story.listing && story.listedParagraph === sentence.paragraph
  // «Зустріч пройшла в Празі: Стубб прилетів туди особисто»
  const there = hasAny(items, ['there']) && story.sentence === sentence.start && currentDraft(story)?.place
  if (!(withThem || listed || there) || placeIn(items, ['to', 'in'], setting.cities, setting.gazetteer)) return null
  const isJourney = withThem && draft?.kind === 'visit' && draft.paragraph === sentence.paragraph
  return isJourney ? story.current : meant(story, undefined)
}

/** «У складі української делегації були …», «до складу групи ввійшли …» */
export const listsDelegation = (items: readonly Item[]): boolean =>
  hasAny(items, ['delegation']) && hasAny(items.slice(0, OPENING), ['appears']) && items.some(isPerson)

/** «Учасником був Стубб», «Стубб звернувся до колег по відеозв'язку» */
export const listsSomebody = ({ items }: Clause): boolean =>
  hasAny(items, ['takes-part', 'represents']) ||
  listsDelegation(items) ||
  (hasAny(items, ['sends']) && hasAny(items, ['in-his-stead'])) ||
  // «…, замість нього був Ландау»
  (has(items[0], 'instead') && has(items[1], 'him') && hasAny(items, ['is-there'])) ||
  items.some((_, at) => sendsHisOwn(items, at)) ||
  (hasAny(items, ['addresses']) && hasAny(items, ['video']))

/** «Туди ж збираються …»: who comes to the event that the sentence before told of. */
export const gathersThere = (
  trigger: Trigger | undefined,
  { clause: { items }, sentence, story, setting }: Place,
): boolean => {
  const draft = currentDraft(story)
  const points = hasAny(items.slice(0, OPENING), ['there']) && trigger?.form === 'verb' && has(trigger.item, 'meets')
  if (!draft || !points || draft.paragraph !== sentence.paragraph || draft.kind === 'visit' || !draft.named)
    return false
  if (items.some((item) => has(item, 'with')) || timeIn(items, undefined)) return false
  return participantsIn(items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).every(
    ({ actor }) => !hasParticipant(draft, actor),
  )
}

/** "It brought together …", "The talks brought together …": the event told of has those who come behind the verb. */
export const bringsTogether = (
  trigger: Trigger | undefined,
  { clause: { items }, story, sentence }: Place,
): boolean => {
  const draft = currentDraft(story)
  if (!trigger || !draft || !has(trigger.item, 'meets') || !has(trigger.item, 'holds')) return false
  const subject = items.slice(0, trigger.at)
  return (
    hasAny(subject, ['it', 'meeting', 'summit', 'call']) &&
    !subject.some(isPerson) &&
    isSessionKind(draft.kind) &&
    draft.paragraph === sentence.paragraph &&
    !timeIn(items, undefined)
  )
}

/** «Саміт пройшов у Габалі. Алієв тоді приймав Орбана», «…: Санду приймала Кошту»: who met there, where nobody was named. */
export const isToldAgain = ({ form, kind }: Trigger, place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  if (!draft || form !== 'verb' || kind === 'call' || !isSessionKind(draft.kind)) return false
  const { sentences } = setting.reading
  const same = story.sentence === sentence.start
  const next = story.sentence === sentences[sentences.indexOf(sentence) - 1]?.start
  const points = same ? clause.kind === 'main' : next && hasAny(clause.items, ['at-that-time'])
  const open = draft.status === 'held' && draft.participants.every(({ body }) => body)
  return (
    points &&
    open &&
    names(place) > 1 &&
    !timeIn(clause.items, undefined) &&
    !placeIn(clause.items, ['in'], setting.cities, setting.gazetteer)
  )
}
