import { has, isBody, isPerson, isSign, type Item, hasOne } from '../../reading/item.ts'
import type { People } from '../../reading/names/people.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import type { EventKind } from '../../../domain/vocabulary.ts'
import { comparable } from '../../../language/normalise.ts'
import { type Draft, type DraftParticipant, hasParticipant, isSessionKind } from '../draft.ts'
import { currentDraft, type Setting, type Story } from '../story.ts'

const MOST_PARAGRAPHS_BACK = 1

const persons = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] =>
  participants.filter(({ presence, body }) => presence !== 'absent' && !body)

const SHORTEST_STEM = 5

const TWO_REACH = 5

/** True where a person holds the office that the plural names: «министры» are those who are ministers. */
const holdsOffice = (actor: string, word: Item, { reading, gazetteer }: Setting): boolean => {
  const stem = comparable(word.text).slice(0, SHORTEST_STEM)
  return reading.people
    .offices(actor)
    .some(({ office }) => comparable(gazetteer.office(office)?.names[reading.dispatch.language] ?? '').includes(stem))
}

/** «сторони» are countries where the persons have not been said to come again. */
const asSides = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] => {
  const sides = new Set(participants.flatMap(({ represents }) => represents ?? []))
  return sides.size < 2
    ? participants
    : [...sides].flatMap((side) => {
        const one = participants.find(({ represents }) => represents === side)
        return one ? [{ ...one, actor: side, body: true }] : []
      })
}

// «посланці президента США Стів Віткофф і …» names its people itself.
const isNamedAfter = (items: readonly Item[], at: number): boolean => {
  let next = at + 1
  while (isBody(items[next]) || has(items[next], 'filler') || has(items[next], 'role') || has(items[next], 'and'))
    next += 1
  return isPerson(items[next])
}

/** «лідери «коаліції охочих»», «президенти країн ЄС» say themselves whose they are. */
const isOfCircle = (items: readonly Item[], at: number): boolean => {
  let next = at + 1
  while (isSign(items[next], '"') || has(items[next], 'filler')) next += 1
  const owner = items[next]
  return (
    (items[at]?.kind === 'format' || items[at]?.text.includes(' ') === true) &&
    !(has(items[at], 'two') || has(items[at], 'three')) &&
    (owner?.kind === 'format' || (isBody(owner) && !owner.adjective))
  )
}

const POINTING = ['definite', 'two', 'three'] as const

const COUNTING = ['two', 'three'] as const

/** «вони», «the ministers», «двох президентів»: an article or a number before an office that several hold points back. */
export const pointsToGroup = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (has(item, 'they')) return true
  if (!has(item, 'heads')) return false
  const before = items[at - 1]
  if (has(before, 'their')) return false
  return (
    (item?.kind === 'format' && hasOne(before, POINTING)) ||
    (item?.kind === 'office' && COUNTING.some((cue) => has(before, cue)))
  )
}

/** "Commanders from both sides": nobody of those who met, but for the same countries. */
export const isFromBothSides = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'two') && has(items[at + 1], 'side') && hasOne(items[at - 1], ['from', 'of'])

/** "The defence ministers of the two countries", "their army chiefs": others from the same countries. */
const isOfTheirCountries = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'format' &&
  (has(items[at - 1], 'their') || (has(items[at + 1], 'of') && has(items[at + 2], 'two') && !has(items[at], 'heads')))

/** The two countries or parties whose talks the text told of last; nobody where they were more or fewer. */
export const sidesOfTalks = ({ drafts }: Story): readonly DraftParticipant[] => {
  const talks = drafts.findLast(({ kind, participants }) => isSessionKind(kind) && participants.length > 1)
  const sides = new Map<string, DraftParticipant>()
  for (const one of talks?.participants ?? []) {
    const side = one.presence === 'absent' ? null : one.represents
    if (side !== null && !sides.has(side)) sides.set(side, { ...one, actor: side, body: true })
  }
  return sides.size === 2 ? [...sides.values()] : []
}

/** The people meant by «вони», «президенти», "the three": those of the words just before, or of the last event that had several. */
export const groupMeant = (
  items: readonly Item[],
  before: readonly DraftParticipant[],
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  if (items.some((_, at) => isOfTheirCountries(items, at) && !isNamedAfter(items, at))) return sidesOfTalks(story)
  const word = items.find((_, at) => pointsToGroup(items, at) && !isNamedAfter(items, at) && !isOfCircle(items, at))
  if (!word) return []
  if (isFromBothSides(items, items.indexOf(word))) return sidesOfTalks(story)
  if (before.length > 1) return before
  const groups = story.drafts.map(({ participants }) => persons(participants)).filter((group) => group.length > 1)
  const at = items.indexOf(word)
  const counted = items.slice(Math.max(0, at - 1), at + TWO_REACH)
  if (counted.some((item) => has(item, 'three')))
    return groups.findLast((group) => group.length > 2)?.slice(0, 3) ?? groups.at(-1) ?? []
  // "the two presidents": the office tells who they are, not the number.
  const office = items[at + 1]?.kind === 'office' ? (items[at + 1] ?? word) : word
  const holding = (group: readonly DraftParticipant[]): readonly DraftParticipant[] =>
    group.filter(({ actor }) => holdsOffice(actor, office, setting))
  const holders = groups.findLast((group) => holding(group).length === group.length)
  // Of an event at which their ministers sat as well, the presidents.
  const group = holders ?? groups.map(holding).findLast(({ length }) => length === 2) ?? groups.at(-1) ?? []
  // "The ministers of the two countries": of a group with a mediator, the two who were named first.
  if (items.slice(at, at + TWO_REACH).some((item) => has(item, 'two'))) return group.slice(0, 2)
  return has(word, 'side') ? asSides(group) : group
}

/** «За словами Умєрова, відбулася зустріч із радниками»: he by whose words it is told. */
const sourceIn = ({ clauses }: SentenceReading): string | null => {
  const source = clauses.find(({ kind, items }) => kind === 'report' && items.some((item) => has(item, 'source')))
  // «По словам официального представителя МИД Марии Захаровой, …»: she speaks for those who met.
  if (source?.items.some((item) => has(item, 'spokesman'))) return null
  const speaker = source?.items.find((item) => isPerson(item) && !item.modifier)
  return isPerson(speaker) ? speaker.id : null
}

const lastFrom = (side: string, { drafts }: Story): string | null =>
  drafts.flatMap(({ participants }) => persons(participants)).findLast(({ represents }) => represents === side)
    ?.actor ?? null

const visitorFrom = (side: string, { visitor, drafts }: Story): string | null =>
  drafts.some(({ participants }) =>
    participants.some(({ actor, represents }) => actor === visitor && represents === side),
  )
    ? visitor
    : null

/** «Сі прийняв Вучича. Лі Цян провів з ним зустріч»: to a compatriot of the one of two, «він» is the other. */
const otherThan = (own: readonly DraftParticipant[], { topics }: Story, last: Draft): string | null => {
  const [one] = own
  const two = persons(last.participants)
  const ally = two.find(({ actor }) => topics.includes(actor))
  const other = two.find((participant) => participant !== ally)
  if (own.length !== 1 || two.length !== 2 || !one || !ally || !other) return null
  if (one.represents === null || one.actor === ally.actor) return null
  return ally.represents === one.represents && other.represents !== one.represents ? other.actor : null
}

/** «Её принял …»: of those who met last the one woman, if the text spoke of a man. */
const womanMeant = (items: readonly Item[], last: Draft, people: People): string | null => {
  const her = items.findIndex((item) => has(item, 'him') && has(item, 'she'))
  const next = items[her + 1]
  // «із її головою»: of the parliament.
  if (her < 0 || next?.kind === 'office' || hasOne(next, ['role', 'counterpart', 'spouse'])) return null
  const women = persons(last.participants).filter(({ actor }) => people.person(actor)?.gender === 'f')
  return women.length === 1 ? (women[0]?.actor ?? null) : null
}

/** «гостя прийняла Свириденко»: of those who met before, the one who is not from her country. */
const foreigner = (own: readonly DraftParticipant[], { participants }: Draft): string | null => {
  const home = own.find(({ body }) => !body)?.represents ?? null
  const met = persons(participants)
  const foreign = met.filter(({ represents }) => represents !== null && represents !== home)
  const [guest] = foreign
  return home !== null && foreign.length === 1 && foreign.length < met.length && guest ? guest.actor : null
}

/** At most `most` who are meant but not named: the guest, «його», or whoever the text spoke of last. */
export const implied = (
  items: readonly Item[],
  own: readonly DraftParticipant[],
  { most, kind }: { readonly most: number; readonly kind: EventKind },
  story: Story,
  sentence: SentenceReading,
  people: People,
): readonly string[] => {
  const found: string[] = []
  const add = (actor: string | null): void => {
    const known = own.some((participant) => participant.actor === actor)
    if (actor !== null && !known && !found.includes(actor) && found.length < most) found.push(actor)
  }
  const source = sourceIn(sentence)
  if (source !== null && story.drafts.some((draft) => hasParticipant(draft, source))) add(source)
  const guest = items.findIndex((item) => has(item, 'guest'))
  const isGuest = guest >= 0
  const host = items[guest - 1]
  // «українського гостя»: who travels, or whoever the text named last from there.
  if (isBody(host) && host.adjective) add(visitorFrom(host.id, story) ?? lastFrom(host.id, story))
  const last = currentDraft(story)
  if (isGuest && last) add(foreigner(own, last))
  if (isGuest || (kind === 'visit' && story.visitorParagraph >= story.topicParagraph)) add(story.visitor)
  const near = last === undefined || sentence.paragraph - last.paragraph <= MOST_PARAGRAPHS_BACK
  if (near && last && items.some((item) => has(item, 'him'))) add(otherThan(own, story, last))
  if (near && last) add(womanMeant(items, last, people))
  const fresh = sentence.paragraph - story.topicParagraph <= MOST_PARAGRAPHS_BACK
  if (fresh || items.some((item) => has(item, 'him'))) for (const topic of story.topics) add(topic)
  if (near) add(story.visitor)
  return found
}
