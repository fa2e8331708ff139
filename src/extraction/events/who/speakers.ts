import type { Clause } from '../../reading/clauses/clause.ts'
import { has, isBody, isPerson, isSign, type Item, some } from '../../reading/item.ts'
import { type DraftParticipant, evidenceOf } from '../draft.ts'
import { asParticipant } from './as-participant.ts'
import { participantsIn } from './participants.ts'
import { isSomebody } from './persons-before.ts'
import { subjectOf, type Telling } from './telling.ts'

const WITH_REACH = 6
const SAID_THERE_REACH = 2

/** «Павел повідомив, що зустрінеться зі Стуббом»: a verb without a subject is of whoever says so. */
export const speakerBefore = ({
  clause: { kind, items, before },
  trigger: { form, at },
  presence,
  story,
  setting,
}: Telling): DraftParticipant | undefined => {
  const governed = items.findIndex((item, index) => has(item, 'with') && (form === 'verb' || index > at))
  const saidThere = some(items.slice(Math.max(0, at - SAID_THERE_REACH), at), 'in', 'during')
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
export const speakerBehind = (telling: Telling): DraftParticipant | undefined => {
  const { items, next: report } = telling.clause
  const says = report?.kind === 'report' && some(report.items, 'speech') && !some(report.items, 'spokesman', 'source')
  const [speaker, ...others] = report?.items.filter((item) => isPerson(item) && !item.modifier) ?? []
  const isOwn = isSign(items[0], '"') && some(items, 'with') && !subjectOf(telling).some(isSomebody)
  if (!says || !isOwn || others.length > 0 || !isPerson(speaker)) return undefined
  return asParticipant(speaker.id, evidenceOf(speaker), telling.presence, telling.setting)
}

/** «У лютому, повідомив Павел, він прилетить до Варшави»: the words of a report that stand between. */
const insertedBefore = (
  { clause: { items }, sentence: { clauses } }: Telling,
  subject: readonly Item[],
): Clause | undefined => {
  const from = items[0]?.start ?? Infinity
  const to = subject.find((item) => has(item, 'he'))?.start ?? 0
  return clauses.find(
    ({ kind, items: [first] }) =>
      kind === 'report' && first !== undefined && first.start > from && first.start < to && has(first, 'speech'),
  )
}

/** «сказав, що він …», "Zelenskiy said he would …": he is the one who says so. */
export const speakerOf = (telling: Telling): DraftParticipant | undefined => {
  const { clause, presence, setting } = telling
  const subject = subjectOf(telling)
  const speech = subject.findIndex((item) => has(item, 'speech'))
  const before = clause.kind === 'starter' ? (clause.before?.items ?? []) : []
  const said = speech >= 0 ? subject.slice(0, speech) : some(before, 'speech') ? before : []
  const speaker = (insertedBefore(telling, subject)?.items ?? said).findLast((item) => isPerson(item) && !item.modifier)
  return isPerson(speaker) ? asParticipant(speaker.id, evidenceOf(speaker), presence, setting) : undefined
}

/** «матимемо нараду», «зустріч із партнерами»: who says so comes with the side that he speaks for. */
export const speakersSide = ({
  clause: { items },
  presence,
  sentence: { paragraph },
  setting,
}: Telling): readonly DraftParticipant[] => {
  const [first] = setting.paragraphs.get(paragraph) ?? []
  const quoted = isSign(first?.items[0], '"') && !items.some((item) => isPerson(item) || isBody(item))
  const ours = quoted || some(items, 'we') || (some(items, 'with') && some(items, 'partners'))
  if (!ours || presence !== 'expected') return []
  const speaker = setting.speakers.get(paragraph)
  const side = speaker ? setting.reading.people.sideOf(speaker.id) : null
  return side !== null && speaker ? [asParticipant(side, evidenceOf(speaker), presence, setting)] : []
}
