import type { Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, type Item, some } from '../../reading/item.ts'
import { type DraftParticipant, evidenceOf } from '../draft.ts'
import { personSpokenOf } from '../story.ts'
import { asParticipant } from './as-participant.ts'
import { speakerOf } from './speakers.ts'
import { subjectOf, type Telling } from './telling.ts'

/** «Сегодня у Лаврова ещё две встречи: он примет …»: he whose meetings the words before count. */
const ownerBefore = ({ kind, before }: Clause): string | undefined => {
  const [owner, ...others] = before?.items.filter((item) => isPerson(item) && !item.modifier) ?? []
  const counts = before?.kind === 'main' && kind === 'main' && some(before.items, 'meeting', 'call')
  return counts && others.length === 0 && isPerson(owner) ? owner.id : undefined
}

const TOUR_REACH = 4

/** "Trump's Asian tour continues in Tokyo, where | he will meet …": he whose journey it is, where the words before name nobody else. */
const travellerBefore = ({ items, before }: Clause): string | undefined => {
  if (!before || before.kind !== 'main' || !some(items.slice(0, 1), 'where')) return undefined
  const journey = before.items.findIndex((item) => has(item, 'visit'))
  const owners = before.items.flatMap((item, at) => (isPerson(item) ? [{ id: item.id, at }] : []))
  const [owner] = owners
  return owners.length === 1 && owner && journey > owner.at && journey - owner.at <= TOUR_REACH ? owner.id : undefined
}

/** Of whom the text speaks, unless that is a man and the word a woman's, or the other way round. */
const spokenOf = (pronoun: Item, { sentence, story, setting }: Telling): string | undefined => {
  const gender = has(pronoun, 'she') ? 'f' : 'm'
  const isOther = (id: string): boolean | undefined => {
    const actor = setting.gazetteer.actor(id)
    return actor?.kind === 'person' ? actor.gender !== gender : undefined
  }
  const topic = personSpokenOf(story)
  if (topic === undefined || isOther(topic) !== true) return topic
  const last = setting.reading.sentences
    .filter(({ paragraph, start }) => start <= sentence.start && sentence.paragraph - paragraph <= 1)
    .flatMap(({ items }): readonly Item[] => items)
    .findLast((item) => isPerson(item) && item.start < pronoun.start && isOther(item.id) === false)
  return isPerson(last) ? last.id : topic
}

/** Whom «він» or «вона» before the event means; nobody where there is no such word. */
export const whomHeMeans = (telling: Telling): DraftParticipant | undefined => {
  const { clause, trigger, presence, setting } = telling
  const pronoun = subjectOf(telling).find((item) => has(item, 'he'))
  if (!pronoun) return undefined
  const speaker = speakerOf(telling)
  if (speaker) return speaker
  const actor = ownerBefore(clause) ?? travellerBefore(clause) ?? spokenOf(pronoun, telling)
  return actor === undefined ? undefined : asParticipant(actor, evidenceOf(trigger.item), presence, setting)
}
