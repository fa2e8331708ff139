import { type Presence } from '../../../domain/claim.ts'
import { type EventKind } from '../../../domain/vocabulary.ts'
import { type DraftParticipant, type DraftPlace, type DraftTime, evidenceOf } from '../draft.ts'
import { groupMeant, implied, isFromBothSides } from './implied.ts'
import { withoutOnlookers } from './onlookers.ts'
import { participantsIn, unique } from './participants.ts'
import { whoSpokeThere } from './said-there.ts'
import { type Setting, type Story } from '../story.ts'
import { isHeadless, type Trigger, ownWords } from '../triggers/triggers.ts'
import { isAfter, travelsBefore } from '../triggers/clauses-beside.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { type Item, has, isBody, isOffice, isPerson, isSign, hasOne, some } from '../../reading/item.ts'
import { type SentenceReading } from '../../reading/read-dispatch.ts'
import { asParticipant, attending, personsBefore, subjectsMeant, whoeverIsThere } from './subjects-meant.ts'

const beforeOthers = (items: readonly Item[], from: number): readonly Item[] => {
  const at = items.findIndex((item, index) => index > from && has(item, 'with'))
  return at < 0 ? items : items.slice(0, at)
}

/** «с Дональдом Туском | Стубб видеться не будет»: a name right behind another, and nothing that joins them. */
const nameBehind = (items: readonly Item[], from: number): number => {
  let last = -1
  for (const [at, item] of items.entries()) {
    if (at <= from || !isPerson(item) || item.modifier) continue
    const between = items.slice(last + 1, at)
    if (last >= 0 && !between.some((each) => has(each, 'and') || has(each, 'with') || isSign(each, ',', '–'))) return at
    last = at
  }
  return -1
}

/** True where all whom the clause names stand after «з»: «мав зустріч із прем'єром». */
const namesOnlyOthers = (items: readonly Item[], participants: readonly DraftParticipant[]): boolean => {
  const at = items.findIndex((item) => has(item, 'with'))
  const verb = items.findIndex((item, index) => index > at && hasOne(item, ['past', 'future', 'present']))
  const subject = verb < 0 ? nameBehind(items, at) : verb
  const to = subject < 0 ? Infinity : subject
  // «переговори з Такаїчі провів Мірзійоєв»: whoever stands behind the verb did so.
  return (
    at >= 0 &&
    participants.every(({ evidence }) => {
      const place = items.findIndex(({ start }) => start === evidence.start)
      return place > at && place < to
    })
  )
}

/** Somebody who is only understood needs a witness beside: «з», a day, a place or a pronoun. */
export const hasWitness = (
  items: readonly Item[],
  time: DraftTime | undefined,
  place: DraftPlace | undefined,
): boolean =>
  time !== undefined ||
  place !== undefined ||
  some(items, 'with', 'there', 'guest', 'he', 'where', 'in-turn') ||
  (some(items, 'receives') && some(items, 'him'))

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
  const speaker = setting.speakers.get(sentence.paragraph)
  const side = speaker ? people.sideOf(speaker.id) : null
  return side !== null && speaker ? [asParticipant(side, evidenceOf(speaker), presence, setting)] : []
}

/** «Там їх прийняли Санду та Мунтяну»: those who receive stand behind the verb, and others are meant before it. */
const receiveThem = (named: readonly DraftParticipant[], { item, form }: Trigger): boolean =>
  form === 'verb' && has(item, 'receives') && named.every(({ evidence }) => evidence.start > item.start)

const isCircle = (item: Item | undefined): boolean =>
  item?.kind === 'format' || (item?.kind === 'office' && has(item, 'group'))

/** True where nobody is left to be understood: «звіт про консультації», «коаліція зустрінеться», «чекає на рішення». */
const isSpokenOf = (clause: Clause, trigger: Trigger, kind: EventKind): boolean => {
  const { items } = clause
  if (has(trigger.item, 'awaits')) return !some(items, 'him', 'guest')
  const subject = items.slice(0, trigger.at)
  if (subject.some((_, at) => isFromBothSides(subject, at))) return true
  // "A team from the agency would visit Iran": nobody of whom the text spoke before.
  if (kind === 'visit' && trigger.form === 'verb' && some(subject, 'delegation') && !some(subject, 'he', 'they', 'his'))
    return true
  const circle = subject.find((item) => item.kind === 'format')
  const owner = items.slice(trigger.at + 1).find((item) => !has(item, 'filler'))
  if (trigger.form === 'noun' && owner?.kind === 'format' && kind !== 'visit') return true
  // «У Києві збиралися глави МЗС ЄС»
  const gathered = trigger.form === 'verb' && has(trigger.item, 'meets') && isCircle(owner) && !some(items, 'with')
  if (gathered) return true
  const aboutIt = trigger.form === 'noun' && trigger.governed && clause.kind !== 'after' && kind !== 'visit'
  return aboutIt || (trigger.form === 'verb' && circle !== undefined && !some(subject, 'with'))
}

const THING_REACH = 3

/** True for verbs of receiving without a guest: "welcomed the mediation", «прийняли рішення». */
export const receivesNobody = ({ items }: Clause, { at, item, form }: Trigger, { reading }: Setting): boolean => {
  if (
    form !== 'verb' ||
    !has(item, 'receives') ||
    some(items, 'guest', 'him') ||
    some(items.slice(at), 'he', 'they', 'role')
  )
    return false
  // «запрошення Стубба прийняв», "received an invitation"
  if (some(items.slice(Math.max(0, at - THING_REACH), at + THING_REACH), 'thing')) return true
  const named = participantsIn(items, reading.people, { presence: 'expected', mode: 'unknown' })
  return named.length < 2 && !named.some(({ evidence }) => evidence.start > item.start)
}

/** «підготовкою саміту займеться Лавров»: whoever sees to it need not be there. */
const isPreparedFor = (items: readonly Item[], { at, form, governed, kind }: Trigger): boolean =>
  form === 'noun' &&
  governed &&
  kind !== 'visit' &&
  has(items[at - 1], 'matter') &&
  !some(items.slice(at), 'with', 'between')

/** Who is named last in the clause before. */
const nameBefore = ({ before }: Clause, presence: Presence, setting: Setting): DraftParticipant | undefined => {
  const last = before?.items.at(-1)
  return isPerson(last) && !last.modifier ? asParticipant(last.id, evidenceOf(last), presence, setting) : undefined
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
  const stated = withoutOnlookers(
    items,
    trigger,
    participantsIn(scope, setting.reading.people, attendance),
    setting.reading,
  )
  const onlyBehind = isPreparedFor(items, trigger) && clause.kind !== 'after'
  const own = onlyBehind ? stated.filter(({ evidence }) => evidence.start > trigger.item.start) : stated
  const named = kind === 'visit' ? own.filter(({ body }) => !body) : own
  const enough = named.filter(({ body }) => !body).length > 1
  // «після зустрічі глави держави з міністрами»: whoever tells of it was not there.
  const owned = trigger.form === 'noun' && isOffice(items[trigger.at + 1]) && some(items.slice(trigger.at), 'with')
  const subjects =
    owned ||
    (enough &&
      some(items.slice(0, trigger.at), 'they') &&
      !some(items.slice(0, trigger.at), 'joins') &&
      !receiveThem(named, trigger) &&
      !has(items[trigger.at + 1], 'with')) ||
    has(items[trigger.at + 1], 'between')
      ? []
      : subjectsMeant(clause, trigger, presence, sentence, story, setting)
  const objects =
    named.length + subjects.length < 2 && kind !== 'visit'
      ? groupMeant(items.slice(trigger.at), [], story, setting)
      : []
  const known = unique([
    ...subjects,
    ...(named.length + subjects.length === 0 ? whoeverIsThere(clause, presence, story, setting) : []),
    ...named,
    ...objects.map(attending(presence)),
    ...speakersSide(clause, presence, sentence, setting),
  ])
  const there = whoSpokeThere(clause, trigger, presence, sentence, setting)
  if (there.length > 0 && (known.length === 0 || namesOnlyOthers(items, known))) return unique([...there, ...known])
  const { before } = clause
  // «Лула й Орсі домовилися про …, після переговорів, що тривали годину»
  if (known.length === 0 && isAfter(clause, trigger) && before && !some(before.items, 'speech', 'source')) {
    const those = personsBefore(clause, setting)
    if (those.length > 1) return those.map(attending(presence))
  }
  const lacksSubject = namesOnlyOthers(items, known) && (known.length < 2 || known.some(({ body }) => !body))
  const others =
    known.length === 0
      ? kind === 'visit' || trigger.form === 'verb'
      : kind !== 'visit' && (lacksSubject || (kind !== 'summit' && known.length === 1))
  // «Нагадаємо, у жовтні коаліцію збирав у себе Стармер»: what is recalled leaves nobody to be understood from before.
  const recalled = sentence.background && known.length > 0 && !some(items, 'with', 'him', 'he', 'guest')
  // «Вместо него встретится Отунбаева»: he whom the text spoke of is not meant.
  if (items.some((item, index) => has(item, 'instead') && has(items[index + 1], 'him'))) return known
  const ofAuthor = story.headless && isHeadless(clause, trigger)
  if (!others || !witnessed || recalled || ofAuthor || owned || isSpokenOf(clause, trigger, kind)) return known
  const travellers = travelsBefore(clause) ? personsBefore(clause, setting) : []
  if (travellers.length > 0 && lacksSubject) return unique([...travellers.map(attending(presence)), ...known])
  // "Pavel, who had visited Kyiv": he of whom the relative clause is.
  const ofRelative = clause.kind === 'relative' && !some(items, 'he', 'they', 'him')
  const antecedent =
    ofRelative && (kind === 'visit' ? known.length === 0 : lacksSubject)
      ? nameBefore(clause, presence, setting)
      : undefined
  if (antecedent) return unique([antecedent, ...known])
  const owner = isAfter(clause, trigger) && some(items, 'him') ? personsBefore(clause, setting).at(-1) : undefined
  if (owner && !known.some(({ actor }) => actor === owner.actor)) return [attending(presence)(owner), ...known]
  const most = kind === 'visit' || known.length > 0 || has(trigger.item, 'awaits') ? 1 : 2
  const meantHere = implied(items, known, { most, kind }, story, sentence)
  return unique([
    ...meantHere.map((actor) => asParticipant(actor, evidenceOf(trigger.item), presence, setting)),
    ...known,
  ])
}
