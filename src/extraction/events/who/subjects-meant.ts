import { type Presence } from '../../../domain/claim.ts'
import { type DraftParticipant, type Evidence, evidenceOf } from '../draft.ts'
import { groupMeant, pointsToGroup } from './implied.ts'
import { participantsIn } from './participants.ts'
import { placeIn } from '../where/places.ts'
import { personSpokenOf, type Setting, type Story } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { type Trigger } from '../triggers/triggers.ts'
import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { type Item, has, isBody, isPerson, isSign, some } from '../../reading/item.ts'
import { type SentenceReading } from '../../reading/read-dispatch.ts'

export const asParticipant = (
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

export const attending =
  (presence: Presence) =>
  (participant: DraftParticipant): DraftParticipant => ({ ...participant, presence, mode: 'unknown' })

/** «с Виткоффом и Кушнером, которые вели переговоры с …»: those with whom the clause before ends, where no others do it. */
const whoDoes = (
  { kind, items, before }: Clause,
  subject: readonly Item[],
  { reading }: Setting,
): readonly DraftParticipant[] => {
  if (kind !== 'relative' || !has(items[0], 'who-does') || !before || subject.some(isSomebody)) return []
  const named = participantsIn(before.items, reading.people, { presence: 'attended', mode: 'unknown' })
  const row: DraftParticipant[] = []
  for (const item of before.items.toReversed()) {
    const person = isPerson(item) ? named.find(({ evidence }) => evidence.start === item.start) : undefined
    if (person) row.unshift(person)
    else if (!(row.length > 0 && (has(item, 'and') || isSign(item, ',')))) break
  }
  return has(items[0], 'only-one') ? row.slice(-1) : row
}

/** Whom the words before the trigger point back to: «четвірка», «він». */
export const subjectsMeant = (
  clause: Clause,
  trigger: Trigger,
  presence: Presence,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const subject = clause.items.slice(0, trigger.at)
  const antecedents = whoDoes(clause, subject, setting)
  if (antecedents.length > 0) return antecedents.map(attending(presence))
  if (looksForward(subject, clause, trigger)) return []
  if (
    subject.some(({ kind }, index) => kind === 'format' || has(subject[index], 'they') || pointsToGroup(subject, index))
  )
    return groupMeant(subject, personsTogether(clause, sentence, story, setting), story, setting).map(
      attending(presence),
    )
  const agreed = agreedBefore(clause, subject, setting)
  if (agreed) return lastTwo(story).map(attending(presence))
  // «…: домовилися про зустріч у Лондоні»: those whom the words before name.
  const agreeing = has(trigger.item, 'planned') ? personsBefore(clause, setting) : []
  if (agreeing.length > 1 && !clause.items.some((item) => isPerson(item) || isBody(item)))
    return agreeing.map(attending(presence))
  const unsaid = subjectUnsaid(clause, trigger, presence, story, setting)
  if (unsaid) return [unsaid]
  const quoted = speakerBehind(clause, trigger, presence, setting)
  if (quoted) return [quoted]
  if (!some(subject, 'he')) return []
  const speaker = speakerOf(clause, subject, sentence, presence, setting)
  if (speaker) return [speaker]
  const topic = ownerBefore(clause) ?? travellerBefore(clause) ?? personMeant(subject, sentence, story, setting)
  return topic === undefined ? [] : [asParticipant(topic, evidenceOf(trigger.item), presence, setting)]
}

/** "Both sides look forward to the C5+1 summit": to one of others, it may be. */
const looksForward = (subject: readonly Item[], { items }: Clause, { form }: Trigger): boolean =>
  form === 'noun' &&
  some(subject, 'looks-forward') &&
  items.some(({ kind, cues }) => kind === 'format' && !cues.has('they') && !cues.has('heads'))

/** «Сегодня у Лаврова ещё две встречи: он примет …»: he whose meetings the words before count. */
const ownerBefore = (clause: Clause): string | undefined => {
  const { before } = clause
  const [owner, ...others] = before?.items.filter((item) => isPerson(item) && !item.modifier) ?? []
  const counts = before?.kind === 'main' && clause.kind === 'main' && some(before.items, 'meeting', 'call')
  return counts && others.length === 0 && isPerson(owner) ? owner.id : undefined
}

const TOUR_REACH = 4

/** "Trump's Asian tour continues in Tokyo, where | he will meet …": he whose journey it is, where the words before name nobody else. */
const travellerBefore = (clause: Clause): string | undefined => {
  const { before } = clause
  if (!before || before.kind !== 'main' || !some(clause.items.slice(0, 1), 'where')) return undefined
  const journey = before.items.findIndex((item) => has(item, 'visit'))
  const owners = before.items.flatMap((item, at) => (isPerson(item) ? [{ id: item.id, at }] : []))
  const [owner] = owners
  return owners.length === 1 && owner && journey > owner.at && journey - owner.at <= TOUR_REACH ? owner.id : undefined
}

/** Of whom «він» or «вона» is said: of whom the text speaks, unless that is a man and the word a woman's, or the other way round. */
const personMeant = (
  subject: readonly Item[],
  sentence: SentenceReading,
  story: Story,
  { reading, gazetteer }: Setting,
): string | undefined => {
  const pronoun = subject.find((item) => has(item, 'he'))
  const gender = has(pronoun, 'she') ? 'f' : 'm'
  const isOther = (id: string): boolean | undefined => {
    const actor = gazetteer.actor(id)
    return actor?.kind === 'person' ? actor.gender !== gender : undefined
  }
  const topic = personSpokenOf(story)
  if (!pronoun || topic === undefined || isOther(topic) !== true) return topic
  const near = reading.sentences.filter(
    ({ paragraph, start }) => start <= sentence.start && sentence.paragraph - paragraph <= 1,
  )
  const last = near
    .flatMap(({ items }): readonly Item[] => items)
    .findLast((item) => isPerson(item) && item.start < pronoun.start && isOther(item.id) === false)
  return last && isPerson(last) ? last.id : topic
}

/** The persons before in the sentence, else those of whom the sentence before told nothing but who they are. */
const personsTogether = (
  clause: Clause,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const before = personsBefore(clause, setting)
  const { sentences } = setting.reading
  const last = sentences[sentences.indexOf(sentence) - 1]
  if (before.length > 0 || !last || last.paragraph !== sentence.paragraph || story.sentence === last.start)
    return before
  if (last.clauses.some(({ items }) => some(items, 'speech', 'source', 'with'))) return before
  const named = participantsIn(last.items, setting.reading.people, { presence: 'attended', mode: 'unknown' })
  return named.filter(({ body }) => !body)
}

const SOMEBODY = ['he', 'they', 'group', 'side', 'role', 'delegation', 'heads', 'we'] as const

const isSomebody = (item: Item): boolean =>
  isPerson(item) || isBody(item) || item.kind === 'office' || some([item], ...SOMEBODY)

const WITH_REACH = 6

/** «Павел повідомив, що зустрінеться зі Стуббом»: a verb without a subject is of whoever says so. */
const subjectUnsaid = (
  clause: Clause,
  { form, at }: Trigger,
  presence: Presence,
  story: Story,
  setting: Setting,
): DraftParticipant | undefined => {
  const { kind, items, before } = clause
  const governed = items.findIndex((item, index) => has(item, 'with') && (form === 'verb' || index > at))
  const saidThere = some(items.slice(Math.max(0, at - OPENING), at), 'in', 'during')
  const tells = form === 'verb' || (governed > at && governed <= at + WITH_REACH && !saidThere)
  if (!tells || kind !== 'starter' || !before || !some(before.items, 'speech')) return undefined
  const own = items.slice(0, governed >= 0 && governed < at ? governed : at)
  const [named, ...more] = participantsIn(items, setting.reading.people, { presence, mode: 'unknown' })
  const [speaker, ...others] = before.items.filter((item) => isPerson(item) && !item.modifier)
  // «… встретился с Гюлером, Калыном и Кылычем»: all of them stand behind «с».
  const behind = items[governed]?.start ?? Infinity
  const alone =
    more.length === 0 || (governed > at && [named, ...more].every((one) => one && one.evidence.start > behind))
  if (own.some(isSomebody) || !named || !alone || others.length > 0 || some(before.items, 'spokesman')) return undefined
  const said = isPerson(speaker) ? speaker : before.items.find((item) => has(item, 'he') || has(item, 'latter'))
  const actor = isPerson(said) ? said.id : said && story.topics[0]
  return said && actor !== undefined && ![named, ...more].some((one) => one.actor === actor)
    ? asParticipant(actor, evidenceOf(said), presence, setting)
    : undefined
}

/** «Провів розмову з Павелом», – написав Стубб: what is quoted without a subject is of whoever says it. */
const speakerBehind = (
  { items, next: report }: Clause,
  { at }: Trigger,
  presence: Presence,
  setting: Setting,
): DraftParticipant | undefined => {
  const says = report?.kind === 'report' && some(report.items, 'speech') && !some(report.items, 'spokesman', 'source')
  const [speaker, ...others] = report?.items.filter((item) => isPerson(item) && !item.modifier) ?? []
  const isOwn = isSign(items[0], '"') && some(items, 'with') && !items.slice(0, at).some(isSomebody)
  if (!says || !isOwn || others.length > 0 || !isPerson(speaker)) return undefined
  return asParticipant(speaker.id, evidenceOf(speaker), presence, setting)
}

const OPENING = 2

/** «Туск зараз у Брюсселі, де розпочався саміт»: whoever is there is at what goes on there. */
export const whoeverIsThere = (
  clause: Clause,
  presence: Presence,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const { before } = clause
  if (!before || !some(clause.items.slice(0, OPENING), 'where')) return []
  const { cities, gazetteer } = setting
  if (
    !placeIn(before.items, some(before.items, 'travels') ? ['in', 'to'] : ['in'], cities, gazetteer) ||
    tenseOf(before.items, setting.tenses)?.tense === 'past'
  )
    return []
  const word = before.items.find((item) => (isPerson(item) && !item.modifier) || has(item, 'he'))
  const actor = isPerson(word) ? word.id : story.topics[0]
  return word && actor !== undefined ? [asParticipant(actor, evidenceOf(word), presence, setting)] : []
}

/** The two who were named first of those who met last: hosts and guests come behind. */
const lastTwo = ({ drafts }: Story): readonly DraftParticipant[] =>
  drafts
    .map(({ participants }) => participants.filter(({ body, presence }) => !body && presence !== 'absent'))
    .findLast((persons) => persons.length > 1)
    ?.slice(0, 2) ?? []

/** «Сторони домовилися, що наступна зустріч відбудеться …»: those who agreed meet. */
const agreedBefore = (
  { kind, items, before }: Clause,
  subject: readonly Item[],
  { reading }: Setting,
): Clause | undefined => {
  const names = participantsIn(items, reading.people, { presence: 'expected', mode: 'unknown' }).length > 0
  return kind === 'starter' && before && some(before.items, 'they') && some(subject, 'another') && !names
    ? before
    : undefined
}

/** «сказав, що він …», "Zelenskiy said he would …": he is the one who says so. */
const speakerOf = (
  clause: Clause,
  subject: readonly Item[],
  sentence: SentenceReading,
  presence: Presence,
  setting: Setting,
): DraftParticipant | undefined => {
  const { before } = clause
  const said = some(subject, 'speech')
    ? subject.slice(
        0,
        subject.findIndex((item) => has(item, 'speech')),
      )
    : clause.kind === 'starter' && before && some(before.items, 'speech')
      ? before.items
      : []
  const speaker = (insertedBefore(clause, subject, sentence)?.items ?? said).findLast(
    (item) => isPerson(item) && !item.modifier,
  )
  return speaker && isPerson(speaker) ? asParticipant(speaker.id, evidenceOf(speaker), presence, setting) : undefined
}

/** «У лютому, повідомив Павел, він прилетить до Варшави»: the words of a report that stand between. */
const insertedBefore = (
  { items }: Clause,
  subject: readonly Item[],
  { clauses }: SentenceReading,
): Clause | undefined => {
  const from = items[0]?.start ?? Infinity
  const to = subject.find((item) => has(item, 'he'))?.start ?? 0
  return clauses.find(
    ({ kind, items: [first] }) =>
      kind === 'report' && first !== undefined && first.start > from && first.start < to && has(first, 'speech'),
  )
}

/** The persons of the clause before in the same sentence: «Сибіга розповів Каллас – вони спілкувалися». */
export const personsBefore = (clause: Clause, { reading }: Setting): readonly DraftParticipant[] => {
  for (const before of earlierThan(clause).toReversed()) {
    const named = participantsIn(before.items, reading.people, { presence: 'attended', mode: 'unknown' })
    const persons = named.filter(({ body, presence }) => !body && presence !== 'absent')
    if (persons.length > 0) return persons
  }
  return []
}
