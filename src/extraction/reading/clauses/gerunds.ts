import type { Cue, Vocabulary } from '../../vocabulary/cue.ts'
import type { Clause } from './clause.ts'
import { dayBeside } from './day-beside.ts'
import { isRole } from '../roles/description.ts'
import { has, hasAny, hasOne, isBody, isDate, isPerson, isWord, type Item, type Word } from '../item.ts'

const MEETING: readonly Cue[] = ['meets', 'receives', 'phones', 'talks', 'meeting']

const VERBS: readonly Cue[] = [...MEETING, 'travels', 'visits', 'past', 'future', 'present']

const LEADS_TO_NAME: readonly Cue[] = ['with', 'role', 'filler', 'definite', 'to', 'telephone', 'his']

const OBJECT_REACH = 7

const leadsToName = (item: Item): boolean =>
  isBody(item) || isRole(item) || item.text === "'s" || hasOne(item, LEADS_TO_NAME)

/** "after | receiving Sweden's minister", "before | speaking by phone with Trump": a verb of meeting that takes its subject from before. */
const isGerund = (items: readonly Item[], at: number, { object }: Vocabulary['tenses']): boolean => {
  const verb = items[at]
  const behind = items.slice(at + 1, at + 1 + OBJECT_REACH)
  const name = behind.findIndex(isPerson)
  return (
    isWord(verb) &&
    object.test(verb.key.split(' ')[0] ?? '') &&
    hasOne(verb, MEETING) &&
    name >= 0 &&
    behind.slice(0, name).every(leadsToName)
  )
}

/** A clause and what it tells of besides by a verb without a subject: "met Rasmussen on Wednesday, a day after hosting Stenergard". */
export const gerundsApart = (clause: Clause, tenses: Vocabulary['tenses']): readonly Clause[] => {
  const { kind, items } = clause
  const verb = items.findIndex((item) => hasOne(item, VERBS))
  const at = items.findIndex(
    (item, index) => index > verb && hasOne(item, ['after', 'eve']) && isGerund(items, index + 1, tenses),
  )
  const subject = items.slice(0, verb)
  const gerund = items[at + 1]
  const opens = kind === 'main' || kind === 'starter'
  if (
    !opens ||
    verb < 0 ||
    at < 0 ||
    !isWord(gerund) ||
    !subject.some((item) => isPerson(item) || hasOne(item, ['he', 'they']))
  )
    return [clause]
  const tense: Cue = hasAny(items.slice(0, at), ['future']) ? 'future' : 'past'
  const told: Word = {
    ...gerund,
    cues: new Set<Cue>([has(gerund, 'meeting') ? 'meets' : tense, ...gerund.cues, tense]),
  }
  const behind = items.slice(at + 2)
  const when = behind.some(isDate) ? undefined : dayBeside(items.slice(0, at), items[at])
  return [
    { kind, items: items.slice(0, at) },
    { kind: 'main', items: [...subject.filter((item) => !isDate(item)), told, ...behind, ...(when ? [when] : [])] },
  ]
}
