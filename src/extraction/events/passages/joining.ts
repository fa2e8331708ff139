import {
  type Draft,
  type DraftParticipant,
  evidenceOf,
  hasParticipant,
  isOff,
  isSessionKind,
  presenceOf,
  spanOfItems,
} from '../draft.ts'
import { joined } from '../whole/merging.ts'
import { participantsIn } from '../who/participants.ts'
import { listsDelegation } from './listing.ts'
import { type Place, names } from './passage.ts'
import { placeIn, placesAgree } from '../where/places.ts'
import { currentDraft, meant, refine, take } from '../story.ts'
import { asParticipant, attending } from '../who/as-participant.ts'
import { personsBefore } from '../who/persons-before.ts'
import { tenseOf } from '../when/tense.ts'
import { aheadOf, timeIn, timesAgree } from '../when/times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { delegationIn } from '../../reading/roles/delegations.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import { has, isPerson, type Item, hasAny } from '../../reading/item.ts'

const MOST_PARAGRAPHS_BACK = 2

const isThere = ({ body, presence }: DraftParticipant): boolean => !body && presence !== 'absent'

const DENIAL_REACH = 3

/**
 * «Його не супроводжував Єрмак», "was to join them", "may accompany him": who is not said to have come; `held` tells
 * whether the event has been, so that what was to be of it came to nothing.
 */
const isUnsure = (items: readonly Item[], word: Item, held: boolean): boolean => {
  const at = items.indexOf(word)
  const before = items.slice(Math.max(0, at - DENIAL_REACH), at)
  const toBe = hasAny(items, ['planned', 'future']) && !hasAny(items, ['foreseen'])
  return hasAny(before, ['not', 'refuses', 'wish', 'denies']) || (held && toBe)
}

/** True where the words only say that somebody was to come, may come or did not: nobody is added by them. */
export const comesUnsurely = ({ clause: { items }, story, setting }: Place): boolean => {
  const word = items.find((item) => has(item, 'joins') || has(item, 'accompanies'))
  if (!word || mainTrigger({ kind: 'main', items })) return false
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense)
  const past = currentDraft(story)?.status === 'held' && aheadOf(time, setting.published) !== 1
  return isUnsure(items, word, past)
}

const OPENING = 2

/** «Вместо него прилетит Гаолате», «замість нього участь узяв …»: one comes, and the one of whom the text spoke does not. */
export const takeSubstitute = ({ clause: { items }, story, setting }: Place): boolean => {
  const word = items.findIndex((item) => has(item, 'instead'))
  const at = meant(story, undefined)
  const draft = at === null ? undefined : story.drafts[at]
  const gone = draft?.participants.find(({ actor }) => actor === story.topics[0])
  if (word < 0 || word > OPENING || !has(items[word + 1], 'him') || !draft || at === null || !gone) return false
  if (isOff(draft.status) || hasAny(items, ['wish', 'hedges', 'not'])) return false
  const presence = presenceOf(draft.status)
  const coming = participantsIn(items, setting.reading.people, { presence, mode: 'unknown' })
  const named = coming.filter(({ body, actor }) => !body && actor !== gone.actor)
  if (named.length === 0) return false
  const participants = joined(draft.participants, [...named, { ...gone, presence: 'absent' }])
  refine(story, at, (found) => ({ ...found, participants }))
  return true
}

/** «Наступного дня до них приєднався Стубб», "on Friday they will be joined by …": those told of meet again, with one more. */
export const takeJoined = ({ clause, sentence, story, setting }: Place): boolean => {
  const { items } = clause
  const word = items.find((item) => has(item, 'joins'))
  const at = word && meant(story, undefined)
  const draft = at === undefined || at === null ? undefined : story.drafts[at]
  if (!word || !draft || hasAny(items, ['foreseen']) || !hasAny(items, ['they', 'him', 'two', 'heads', 'counterpart']))
    return false
  const tense = tenseOf(items, setting.tenses)?.tense
  const time = timeIn(items, tense) ?? null
  const where = placeIn(items, ['in'], setting.cities, setting.gazetteer)
  const later = time !== null && draft.time !== null && !timesAgree(draft.time, time)
  const elsewhere = where && draft.place && !placesAgree(where.id, draft.place.id, setting.gazetteer)
  if (!later && !elsewhere) return false
  const ahead = aheadOf(time ?? undefined, setting.published)
  const status = ahead === 1 || (tense === 'future' && ahead !== -1) ? 'announced' : 'held'
  const presence = presenceOf(status)
  const mode = hasAny(items, ['video', 'telephone']) ? 'remote' : 'unknown'
  const again = attending(presence)
  const before = draft.participants.filter(isThere).map(again)
  const more = participantsIn(items, setting.reading.people, { presence, mode })
  if (more.every(({ actor }) => hasParticipant(draft, actor))) return false
  const told: Draft = {
    ...draft,
    status,
    statusSaid: tense !== undefined,
    statusAt: evidenceOf(word),
    time: time ?? draft.time,
    movedFrom: null,
    place: where ?? (draft.place && { ...draft.place, own: false }),
    participants: joined(before, more),
    topics: [],
    paragraph: sentence.paragraph,
    background: sentence.background,
    trigger: evidenceOf(word),
    clause: spanOfItems(items),
  }
  take(story, told, setting)
  story.sentence = sentence.start
  return true
}

/** «У Берліні до розмови долучиться Гілі»: at the event of that city, of several told of. */
export const joinedThere = ({ clause: { items }, sentence, story, setting }: Place): number | null => {
  const where = placeIn(items, ['in'], setting.cities, setting.gazetteer)
  if (!where || !hasAny(items, ['joins'])) return null
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense) ?? null
  const at = story.drafts.findLastIndex(
    (draft) =>
      isSessionKind(draft.kind) &&
      sentence.paragraph - draft.paragraph <= 1 &&
      draft.place?.own === true &&
      placesAgree(where.id, draft.place.id, setting.gazetteer) &&
      timesAgree(draft.time, time),
  )
  return at < 0 ? null : at
}

/** «До них приєднається Стубб», behind a journey of several: on the journey itself. */
export const joinedVisit = ({ clause: { items }, sentence, story }: Place): number | null => {
  const visit = currentDraft(story)
  const joins = hasAny(items, ['joins']) && hasAny(items, ['him', 'they']) && !mainTrigger({ kind: 'main', items })
  return joins && visit?.kind === 'visit' && visit.paragraph === sentence.paragraph ? story.current : null
}

/** «…, тож говорив із колегами відеозв'язком», "but will take part by video": whoever the words before name is on the screen. */
export const takeOnScreen = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const { items } = clause
  const at = meant(story, undefined)
  const draft = at === null ? undefined : story.drafts[at]
  if (at === null || !draft || !isSessionKind(draft.kind) || !hasAny(items, ['video']) || names(place) > 0) return false
  if (!hasAny(items, ['takes-part', 'addresses', 'talks']) || hasAny(items, ['stays-away', 'they', 'wish']))
    return false
  const before = personsBefore(clause, setting)
  const meansOne = hasAny(items, ['he', 'latter']) || hasAny(sentence.items, ['latter'])
  const actor = before.length === 1 ? before[0]?.actor : before.length === 0 && meansOne ? story.topics[0] : undefined
  if (actor === undefined || sentence.paragraph - draft.paragraph > 1) return false
  if (!hasAny(items, ['takes-part', 'addresses']) && !hasParticipant(draft, actor)) return false
  const word = items.find((item) => has(item, 'video')) ?? items[0]
  if (!word) return false
  const known = draft.participants.find((one) => one.actor === actor)
  const one = known ?? asParticipant(actor, evidenceOf(word), presenceOf(draft.status), setting)
  const onScreen: DraftParticipant = { ...one, presence: presenceOf(draft.status), mode: 'remote' }
  refine(story, at, (found) => ({
    ...found,
    participants: known
      ? found.participants.map((each) => (each.actor === actor ? onScreen : each))
      : [...found.participants, onScreen],
  }))
  return true
}

/** «В состав казахстанской делегации вошли …»: those came with whoever is on a visit from there. */
const isVisitFrom = (side: string, { kind, participants, paragraph }: Draft, sentence: SentenceReading): boolean =>
  kind === 'visit' &&
  sentence.paragraph - paragraph <= MOST_PARAGRAPHS_BACK &&
  participants.some(({ represents }) => represents === side)

/** «Його супроводжує Сікорський», "Hasan will accompany Anwar": at the event of whom he accompanies, a visit as well. */
export const accompaniedEvent = ({ clause, sentence, story }: Place): number | null => {
  const { items } = clause
  if (!hasAny(items, ['accompanies']) && !listsDelegation(items)) return null
  const actors = [...(hasAny(items, ['him', 'he']) ? story.topics : []), ...items.filter(isPerson).map(({ id }) => id)]
  const isOf = (draft: Draft | undefined): boolean =>
    draft !== undefined &&
    draft.status !== 'ruled_out' &&
    sentence.paragraph - draft.paragraph <= MOST_PARAGRAPHS_BACK &&
    actors.some((actor) => hasParticipant(draft, actor))
  if (isOf(currentDraft(story))) return story.current
  const at = story.drafts.findLastIndex(isOf)
  if (at >= 0) return at
  const side = delegationIn(items)
  const theirs = side === undefined ? -1 : story.drafts.findLastIndex((draft) => isVisitFrom(side, draft, sentence))
  if (theirs >= 0 && !mainTrigger({ kind: 'main', items })) return theirs
  // «У складі делегації – Сікорський»
  const visit = currentDraft(story)
  return hasAny(items, ['delegation']) && visit?.kind === 'visit' && visit.paragraph === sentence.paragraph
    ? story.current
    : null
}
