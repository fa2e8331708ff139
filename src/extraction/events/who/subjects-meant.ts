import { has, isBody, isPerson, type Item, some } from '../../reading/item.ts'
import type { DraftParticipant } from '../draft.ts'
import type { Story } from '../story.ts'
import { timesAgree } from '../when/times.ts'
import { attending } from './as-participant.ts'
import { groupMeant, pointsToGroup, sidesOfTalks } from './implied.ts'
import { participantsIn } from './participants.ts'
import { personsBefore, personsTogether, rowBefore } from './persons-before.ts'
import { whomHeMeans } from './pronoun.ts'
import { speakerBefore, speakerBehind } from './speakers.ts'
import { subjectOf, type Telling } from './telling.ts'

/** A way in which words point back to somebody; undefined where they do not, nobody where they point to others. */
type Pointing = (telling: Telling) => readonly DraftParticipant[] | undefined

const orNone = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] | undefined =>
  participants.length > 0 ? participants : undefined

const alone =
  (find: (telling: Telling) => DraftParticipant | undefined): Pointing =>
  (telling) => {
    const one = find(telling)
    return one && [one]
  }

const isOfCircle = ({ kind, cues }: Item): boolean => kind === 'format' && !cues.has('they') && !cues.has('heads')

/** "Both sides look forward to the C5+1 summit": to one of others, it may be. */
const looksForward: Pointing = (telling) => {
  const isAhead = telling.trigger.form === 'noun' && some(subjectOf(telling), 'looks-forward')
  return isAhead && telling.clause.items.some(isOfCircle) ? [] : undefined
}

/** «четвірка», «вони», «the ministers» */
const group: Pointing = (telling) => {
  const subject = subjectOf(telling)
  const points = subject.some((item, at) => item.kind === 'format' || has(item, 'they') || pointsToGroup(subject, at))
  return points ? groupMeant(subject, personsTogether(telling), telling.story, telling.setting) : undefined
}

/** The two who were named first of those who met last: hosts and guests come behind. */
const lastTwo = ({ drafts }: Story): readonly DraftParticipant[] =>
  drafts
    .map(({ participants }) => participants.filter(({ body, presence }) => !body && presence !== 'absent'))
    .findLast((persons) => persons.length > 1)
    ?.slice(0, 2) ?? []

/** «Сторони домовилися, що наступна зустріч відбудеться …»: those who agreed meet. */
const thoseWhoAgreed: Pointing = (telling) => {
  const { kind, items, before } = telling.clause
  const { people } = telling.setting.reading
  const agreed = kind === 'starter' && before && some(before.items, 'they') && some(subjectOf(telling), 'another')
  return agreed && participantsIn(items, people, { presence: 'expected', mode: 'unknown' }).length === 0
    ? lastTwo(telling.story)
    : undefined
}

const isPlain = (item: Item): boolean => item.kind === 'word' && (item.cues.size === 0 || has(item, 'another'))

/** «Розмова міністрів відбулася в середу»: of those just told of, where nobody says whose ministers. */
const thoseOfOffice: Pointing = (telling) => {
  const { clause, trigger, story } = telling
  const [those, owner] = clause.items.slice(trigger.at + 1)
  const isTheirs =
    those?.kind === 'format' && has(those, 'heads') && !isBody(owner) && subjectOf(telling).every(isPlain)
  if (!isTheirs || trigger.form !== 'noun' || !(trigger.kind === 'meeting' || trigger.kind === 'call')) return undefined
  const together = personsTogether(telling)
  return orNone(together.length > 1 ? together : lastTwo(story))
}

/** «Наступний раунд пройде 6 березня у Відні»: the two sides that talked before will again. */
const sidesAgain: Pointing = ({ clause: { items }, trigger, presence, time, place, story, setting }) => {
  const isNext = trigger.form === 'noun' && trigger.kind === 'meeting' && has(items[trigger.at - 1], 'another')
  const isNews = isNext && presence === 'expected' && (time !== undefined || place !== undefined)
  return isNews && participantsIn(items, setting.reading.people, { presence, mode: 'unknown' }).length === 0
    ? orNone(sidesOfTalks(story))
    : undefined
}

/** «…: домовилися про зустріч у Лондоні»: those whom the words before name. */
const thoseWhoPlan: Pointing = ({ clause, trigger, setting }) => {
  if (!has(trigger.item, 'planned') || clause.items.some((item) => isPerson(item) || isBody(item))) return undefined
  const agreeing = personsBefore(clause, setting)
  return agreeing.length > 1 ? agreeing : undefined
}

const namesNobody = (items: readonly Item[]): boolean => !items.some((item) => isPerson(item) || isBody(item))

const NEXT_REACH = 2

/** «Следующий раунд состоится через месяц в Вашингтоне»: the two who met last, where the words name nobody. */
const thoseWhoMeetAgain: Pointing = ({ clause: { items }, trigger, kind, presence, story }) => {
  const isNext = some(items.slice(Math.max(0, trigger.at - NEXT_REACH), trigger.at), 'another')
  const isAhead = trigger.form === 'noun' && kind !== 'visit' && presence === 'expected'
  const last = story.drafts.at(-1)
  if (!isNext || !isAhead || last?.kind !== trigger.kind || !namesNobody(items)) return undefined
  const met = last.participants.filter((one) => one.presence !== 'absent')
  return met.length === 2 && met.every(({ body }) => !body) ? met : undefined
}

/** «Трёхсторонняя встреча не состоялась»: he who met two apart on that day, and both of them. */
const allThree: Pointing = ({ clause: { items }, trigger: { at, form }, story: { drafts } }) => {
  const [before, last] = drafts.slice(-2)
  if (form !== 'noun' || !has(items[at - 1], 'three') || !namesNobody(items)) return undefined
  if (!before || !last || before.place?.id !== last.place?.id || !timesAgree(before.time, last.time)) return undefined
  const [first, second] = [before, last].map(({ participants }) => participants.filter(({ body }) => !body))
  if (first?.length !== 2 || second?.length !== 2) return undefined
  const others = second.filter(({ actor }) => !first.some((one) => one.actor === actor))
  return others.length === 1 ? [...first, ...others] : undefined
}

/** The first that points to somebody counts. */
const POINTING: readonly Pointing[] = [
  (telling) => orNone(rowBefore(telling)),
  looksForward,
  allThree,
  group,
  thoseWhoAgreed,
  thoseOfOffice,
  thoseWhoPlan,
  thoseWhoMeetAgain,
  sidesAgain,
  alone(speakerBefore),
  alone(speakerBehind),
  alone(whomHeMeans),
]

/** Whom the words before the trigger point back to: «четвірка», «він». */
export const subjectsMeant = (telling: Telling): readonly DraftParticipant[] => {
  for (const points of POINTING) {
    const subjects = points(telling)
    if (subjects) return subjects.map(attending(telling.presence))
  }
  return []
}
