import { type Draft, hasParticipant, isOff } from '../draft.ts'
import { sameEvent } from '../whole/merging.ts'
import { type Place, names } from './passage.ts'
import { currentDraft, refine, remember, rememberDay, take } from '../story.ts'
import { tell } from '../tell.ts'
import { aheadOf, timeIn } from '../when/times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { has, hasOne, hasAny } from '../../reading/item.ts'
import { separated } from './one-with-each.ts'
import { comesAfterAnother, takeNameless } from './nameless.ts'

/** «Він подякував за майданчик для переговорів»: one who is only understood, with neither day nor place, opens no event. */
const isBarelyTold = ({ kind, participants, trigger, time, place }: Draft): boolean =>
  kind !== 'visit' &&
  participants.length === 1 &&
  participants.every(({ evidence }) => evidence.start === trigger.start) &&
  !(time?.own || place?.own)

/** «обговорили підсумки переговорів, які пройшли в …»: where and when those were is not where the text is. */
const isOnlyTopic = ({ governed, form }: Trigger, { clause, story }: Place): boolean =>
  governed && form === 'noun' && clause.kind !== 'after' && story.drafts.length > 0

/** «Прибула сьогодні, візит завершиться в п'ятницю»: the last day of a journey told of in the same sentence. */
const prolongs = (draft: Draft, { sentence, story, setting }: Place): boolean => {
  const journey = currentDraft(story)
  const end = draft.time?.when.start === null ? draft.time.when.end : null
  const isSame = journey?.kind === 'visit' && draft.kind === 'visit' && journey.clause.start >= sentence.start
  const start = journey?.time?.when.start
  if (!isSame || !end || !start || start > end || !sameEvent({ ...journey, time: null }, draft, setting.gazetteer))
    return false
  refine(story, story.current ?? 0, (found) => ({
    ...found,
    time: found.time && { ...found.time, when: { start, end } },
  }))
  return true
}

/** «Візит скасовано. Він мав зустрітися там із …»: what was to be on a journey that is off is off as well. */
const offWithJourney = (draft: Draft, { clause, sentence, story }: Place): Draft => {
  const journey = currentDraft(story)
  const wasToBe = clause.items.some((item) => has(item, 'past') && hasOne(item, ['planned', 'future']))
  const isOn =
    !journey || journey.kind !== 'visit' || !isOff(journey.status) || journey.paragraph !== sentence.paragraph
  if (isOn || !wasToBe || draft.status !== 'announced') return draft
  const travels = draft.participants.some(({ actor }) => hasParticipant(journey, actor))
  return travels ? { ...draft, status: journey.status, statusSaid: true } : draft
}

const OPENING = 2

/** «У Павела ще дві зустрічі: він прийме …»: the words behind tell of each. */
const announcesMore = ({ form }: Trigger, place: Place): boolean => {
  const { next } = place.clause
  const goesOn = next?.kind === 'main' && hasAny(next.items.slice(0, OPENING), ['he', 'they'])
  return form === 'noun' && goesOn && names(place) === 1 && mainTrigger(next)?.form === 'verb'
}

export const takeTold = (trigger: Trigger, place: Place): void => {
  const { clause, sentence, story, setting } = place
  if (announcesMore(trigger, place)) {
    const time = timeIn(clause.items, undefined)
    const status = aheadOf(time, setting.published) === -1 ? 'held' : 'announced'
    if (time) rememberDay(story, time, status, sentence.paragraph)
    return
  }
  const told = tell(clause, trigger, sentence, story, setting)
  if (!told) return
  if (prolongs(told, place)) return
  const draft = offWithJourney(told, place)
  if (
    draft.participants.length === 0 ||
    isBarelyTold(draft) ||
    (trigger.definite && draft.participants.length < 2 && !isOff(draft.status))
  )
    takeNameless(draft, trigger, place)
  else if (isOnlyTopic(trigger, place)) {
    const { place: at, placeParagraph, day, pastDay, topics, topicParagraph, visitor, visitorParagraph } = story
    take(story, draft, setting)
    if (story.current !== null) story.aside = [...story.aside, story.current]
    Object.assign(story, { place: at, placeParagraph, day, pastDay, topics, topicParagraph, visitor, visitorParagraph })
  } else if (comesAfterAnother(trigger, place) && !draft.participants.some(({ body }) => !body)) {
    story.current = story.drafts.push(draft) - 1
    remember(story, draft, setting.gazetteer)
  } else for (const each of separated(draft, trigger, place)) take(story, each, setting)
  story.sentence = sentence.start
}
