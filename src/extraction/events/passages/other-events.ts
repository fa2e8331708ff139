import type { Place } from './passage.ts'
import { currentDraft, take } from '../story.ts'
import { tell } from '../tell.ts'
import { tenseOf } from '../when/tense.ts'
import { timeIn } from '../when/times.ts'
import { otherMeant } from '../triggers/main-trigger.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { has, hasAny } from '../../reading/item.ts'

/** «обговорили підготовку до засідання, яке відбудеться …»: an event of its own, whose participants nobody has named. */
export const takeOther = ({ clause, sentence, story, setting }: Place): boolean => {
  const noun = otherMeant(clause)
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const { before } = clause
  const taken = before && currentDraft(story)?.clause.start === before.items[0]?.start
  if (!noun || taken || !time || !hasAny(clause.items, ['past', 'future'])) return false
  const draft = tell(clause, { ...noun, at: 0 }, sentence, story, setting)
  if (!draft) return false
  story.current = story.drafts.push({ ...draft, participants: [] }) - 1
  story.sentence = sentence.start
  return true
}

/** Several who did something together on a day and at a place of their own, with others taking part, have met. */
export const takeElsewhere = ({ clause, sentence, story, setting }: Place): void => {
  const at = clause.items.findIndex((item) => has(item, 'takes-part'))
  const item = clause.items[at]
  if (!item) return
  const trigger: Trigger = { at, item, kind: 'meeting', form: 'noun', definite: false, governed: false, weak: true }
  const draft = tell(clause, trigger, sentence, story, setting)
  if (draft && draft.participants.length > 1) take(story, draft, setting)
}

/** «Попередня пройшла 15 жовтня»: another event of the kind spoken of, whose name is left out. */
export const takeAnother = ({ clause, sentence, story, setting }: Place): boolean => {
  const last = currentDraft(story)
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const word = clause.items.find((item) => has(item, 'another'))
  if (!last || !time || !word || !hasAny(clause.items, ['past', 'future'])) return false
  const trigger: Trigger = {
    at: 0,
    item: word,
    kind: last.kind,
    form: 'noun',
    definite: false,
    governed: false,
    weak: false,
  }
  const draft = tell(clause, trigger, sentence, story, setting)
  if (!draft) return false
  story.drafts.push({ ...draft, participants: [] })
  story.current = story.drafts.length - 1
  story.sentence = sentence.start
  return true
}
