import { day as asDay, daysBetween } from '../../domain/calendar.ts'
import { precisionOf } from '../../domain/moment.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Clause } from '../reading/clauses/clause.ts'
import { has, hasOne, isDate, isPerson, hasAny } from '../reading/item.ts'
import type { Reading, SentenceReading } from '../reading/read-dispatch.ts'
import { EVENT_NOUNS } from '../vocabulary/cue.ts'
import type { Draft } from './draft.ts'
import { takeClause } from './passages/clause-told.ts'
import { addParticipants } from './passages/more-participants.ts'
import { putsOffKnown, settle } from './passages/known-event.ts'
import { names, type Place } from './passages/passage.ts'
import { speakerIn } from './passages/speaker.ts'
import { subjectsOf } from './passages/subjects.ts'
import { placesIn } from './where/places.ts'
import { currentDraft, emptyStory, rememberDay, type Setting, settingOf, type Story } from './story.ts'
import { tenseOf } from './when/tense.ts'
import { aheadOf, timeOf, timesAgree } from './when/times.ts'
import { isAhead } from './triggers/clauses-beside.ts'
import { mainTrigger } from './triggers/main-trigger.ts'
import { finished, isWhole, withoutEmptyVisits, withoutRetold } from './whole/whole-events.ts'

/** Keeps the place that a clause names, for «там» in those behind it. */
const notePlace = ({ clause: { items }, sentence, story, setting }: Place): void => {
  const place = placesIn(items, ['in', 'to'], setting.cities, setting.gazetteer).at(-1)
  if (place) story.named = { place: { ...place, own: false }, paragraph: sentence.paragraph }
}

/** "Barrot, who was to visit Beirut on Friday, has put off his trip": what was to be is told after what became of it. */
const settleInserted = (place: Place): void => {
  const { clause } = place
  const main = clause.before
  if (!main || clause.kind !== 'relative' || !hasAny(clause.items, ['future'])) return
  const turned = { ...place, clause: main }
  if (hasAny(main.items, ['falls-ill']) && place.story.current !== null)
    return addParticipants(turned, place.story.current, true)
  if (putsOffKnown(mainTrigger(main), turned)) settle(turned)
}

/** "The leaders agreed on Monday to …": the day of the news, where the first sentence tells of no event. */
const noteLead = ({ clauses, paragraph }: SentenceReading, story: Story, { published, tenses }: Setting): void => {
  if (story.day !== null || story.drafts.length > 0) return
  const [lead] = clauses
  const [date, ...others] = lead?.items.filter(isDate) ?? []
  if (!lead || !date || others.length > 0 || tenseOf(lead.items, tenses)?.tense !== 'past') return
  const time = timeOf(date, 'past')
  const { start } = time.when
  if (start === null || precisionOf(start) !== 'day') return
  const days = daysBetween(asDay(start), asDay(published.slice(0, 10)))
  if (date.plain.bound === 'exact' && days >= 0 && days <= MOST_DAYS) rememberDay(story, time, 'held', paragraph)
}

const MOST_DAYS = 3

/** «12 січня. Зустріч …»: a day that stands alone is that of what follows. */
const noteDay = ({ items, paragraph }: SentenceReading, story: Story, { published }: Setting): void => {
  const [day, ...others] = items
  if (!isDate(day) || !others.every((item) => item.kind === 'sign')) return
  const time = timeOf(day, undefined)
  rememberDay(story, time, aheadOf(time, published) === 1 ? 'announced' : 'held', paragraph)
}

/** "After talks with Putin in Moscow, …": an event of its own, by which the text is not carried there. */
const tellOpening = (sentence: SentenceReading, story: Story, setting: Setting): void => {
  const [clause] = sentence.opening
  if (!clause || !has(clause.items[0], 'after')) return
  const aside = { ...story, topics: [], day: null, pastDay: null, place: null, visitor: null, current: null }
  const place = { clause, sentence: { ...sentence, clauses: sentence.opening }, story: aside, setting }
  if (names(place) > 1) return takeClause(place)
  // "After talks with Putin, Witkoff flew to Berlin": he of whom the words behind tell had them.
  const [subject] = sentence.clauses.flatMap(({ items }) => items.filter((item) => isPerson(item) && !item.modifier))
  const [main] = sentence.clauses
  const isHis = isPerson(subject) && main !== undefined && subjectsOf(main)[0] === subject.id
  if (names(place) === 1 && isHis && clause.items.some((item) => has(item, 'with')))
    takeClause({ ...place, clause: { ...clause, items: [...clause.items, subject] } })
}

/** "He updated the president on his call with Trump": another event than the one at which he did so. */
const tellsOfHis = ({ items }: Clause): boolean => {
  const verb = items.findIndex((item) => has(item, 'tells-whom'))
  const noun = items.findIndex((item, at) => at > verb && hasOne(item, EVENT_NOUNS))
  const before = items.slice(Math.max(0, noun - HIS_REACH), Math.max(0, noun))
  return verb >= 0 && before.some((item, at) => has(item, 'his') && hasOne(before[at - 1], ['on-subject', 'about']))
}

const HIS_REACH = 4

/** «завершилася зустріч – остання перед самітом, який …»: what comes after the event told of. */
const tellsWhatFollows = (clause: Clause, before: Story, { sentence, story }: Place): boolean =>
  isAhead(clause) && before.sentence === sentence.start && story.current !== before.current

/** "… was received by Pavel, who on Jan. 16 had visited Kyiv": what was before is told aside, and the text goes on with the event told of. */
const takeInSentence = (place: Place): void => {
  const { clause, story } = place
  const before = { ...story }
  const main = currentDraft(story)
  takeClause(place)
  const told = currentDraft(story)
  const isAside =
    tellsOfHis(clause) ||
    tellsWhatFollows(clause, before, place) ||
    (clause.kind === 'relative' &&
      before.sentence === place.sentence.start &&
      story.current !== before.current &&
      told?.status === 'held' &&
      told.time?.own === true &&
      main?.time !== null &&
      !timesAgree(told.time, main?.time ?? null))
  if (!isAside) return
  const { current, topics, topicParagraph, day, pastDay, visitor, visitorParagraph, place: at, placeParagraph } = before
  Object.assign(story, { current, topics, topicParagraph, day, pastDay, visitor, visitorParagraph, placeParagraph })
  story.place = at
}

/** No dispatch tells of more; what goes on and on is no dispatch. */
const MOST_EVENTS = 300

/** The events that a dispatch tells of, in the order in which it comes to them. */
export const readEvents = (reading: Reading, gazetteer: Gazetteer): readonly Draft[] => {
  const setting = settingOf(reading, gazetteer)
  const story = emptyStory()
  for (const sentence of reading.sentences) {
    if (story.drafts.length > MOST_EVENTS) break
    if (sentence.dateline) {
      story.place ??= sentence.dateline
      story.placeParagraph = sentence.paragraph
    }
    if (sentence.dated && sentence.dated.when.start === reading.dispatch.published.slice(0, 10))
      rememberDay(story, sentence.dated, 'held', sentence.paragraph)
    noteDay(sentence, story, setting)
    let spokenOf = false
    for (const clause of sentence.clauses) {
      const { told } = story
      takeInSentence({ clause, sentence, story, setting })
      settleInserted({ clause, sentence, story, setting })
      notePlace({ clause, sentence, story, setting })
      const subjects = subjectsOf(clause)
      const said = speakerIn(clause, sentence, setting)
      if (said !== undefined) story.saidLast = { actor: said, topics: story.topics }
      // «…, до складу якої увійшли …»: the sentence goes on to be of its own subject.
      const aside = spokenOf && clause.kind === 'relative'
      if (!aside && subjects.length > (story.told === told ? 0 : 1)) {
        spokenOf = true
        story.topics = subjects
        story.topicParagraph = sentence.paragraph
      }
    }
    tellOpening(sentence, story, setting)
    if (sentence === setting.reading.sentences[0]) noteLead(sentence, story, setting)
  }
  const told = story.drafts.filter(isWhole)
  return withoutRetold(withoutEmptyVisits(told, gazetteer), gazetteer).map(finished)
}
