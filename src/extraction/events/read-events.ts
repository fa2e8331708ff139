import { type Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Draft, hasParticipant, isOff, isSessionKind } from './draft.ts'
import { goOn, takeAnother, takeElsewhere, takeOther, takeTold } from './passages/further-event.ts'
import {
  addParticipants,
  addSubject,
  backsOut,
  isElsewhere,
  missedBy,
  onlyLists,
  putsOffKnown,
  settle,
} from './passages/known-event.ts'
import { accompaniedEvent, comesUnsurely, takeJoined, takeOnScreen } from './passages/joining.ts'
import { follow, locate, noteArrival, takeArrival, takeJourney } from './passages/movement.ts'
import { keepWish, takeCalledOff, takeRuledOut } from './passages/wish.ts'
import { movesKnown } from './passages/new-day.ts'
import { type Place, isOutright, kindMeant, names } from './passages/passage.ts'
import { subjectsOf } from './passages/subjects.ts'
import { takeStops } from './passages/stops.ts'
import { currentDraft, emptyStory, meant, rememberDay, type Setting, settingOf, type Story } from './story.ts'
import { tenseOf } from './tense.ts'
import { participantsIn } from './participants.ts'
import { aheadOf, timeIn, timeOf } from './times.ts'
import { mainTrigger, tellsOfTalkedOf, type Trigger } from './triggers.ts'
import { placeIn, placesIn } from './places.ts'
import { finished, isWhole, withoutEmptyVisits, withoutRetold } from './whole-events.ts'
import { type Clause, hasAny } from '../reading/clauses.ts'
import { has, isDate, isPerson } from '../reading/item.ts'
import { untrueIn } from '../reading/negation.ts'
import { type Reading, type SentenceReading } from '../reading/read-dispatch.ts'

const isSilent = ({ kind, items }: Clause): boolean => kind === 'report' || hasAny(items, ['whether'])

/** "will meet him to present the proposal": a wish behind the verb is not that they meet. */
const isWished = (clause: Clause): boolean => {
  const { items } = clause
  const word = items.findIndex((item) => hasAny([item], ['wish', 'denies']))
  const trigger = mainTrigger(clause)
  const isOf = !(trigger?.form === 'verb' && !trigger.weak && word - trigger.at > WISH_REACH)
  return word >= 0 && isOf && !isSaidIn(clause, trigger)
}

/** "urged him in a phone call to …": what is wished for is told to somebody at an event that has been. */
const isSaidIn = ({ items }: Clause, trigger: Trigger | undefined): boolean => {
  const before = trigger?.form === 'noun' ? items.slice(Math.max(0, trigger.at - WISH_REACH), trigger.at) : []
  // «ні Макрон, ні Мерц не були на саміті»: what is denied is the event itself.
  const isOfEvent = items.some((item) => has(item, 'denies') && hasAny([item], ['neither', 'fails', 'refuses']))
  if (isOfEvent) return false
  return hasAny(before, ['in', 'during']) && items.every((item) => !hasAny([item], ['wish']) || has(item, 'urges'))
}

/** "Had Zelensky met Putin, …": the verb before the name. */
const asksOrSupposes = ({ items }: Clause): boolean => has(items[0], 'did') && isPerson(items[1])

/** "Would meet him if …", «зустрінеться, лише якщо …»: what hangs on a condition behind it. */
const isConditional = (clause: Clause, next: Clause | undefined): boolean => {
  const { items } = clause
  const only = [...items, ...(next?.items ?? [])].findIndex((item) => has(item, 'only-if'))
  const verb = mainTrigger(clause)?.at ?? items.findIndex((item) => has(item, 'travels'))
  const isBehind = verb >= 0 && only > verb
  return (hasAny(items, ['modal']) && has(next?.items[0], 'supposing')) || (isBehind && hasAny(items, ['future']))
}

/** «Фейк: …»: nothing but that stands before. */
const calledUntrue = ([first, ...more]: readonly Clause[]): boolean =>
  first?.items.length === 1 && more.length === 0 && hasAny(first.items, ['untrue'])

/** «Він хотів би, щоб …»: what hangs on a wish is wished for as well; whom somebody invites to come has not come. */
const isWish = ({ clause, sentence }: Place): boolean => {
  const earlier = sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  const from = earlier.findLastIndex(({ kind }) => kind !== 'report')
  const wished =
    isWished(clause) ||
    asksOrSupposes(clause) ||
    isConditional(clause, sentence.clauses[sentence.clauses.indexOf(clause) + 1]) ||
    calledUntrue(earlier) ||
    (clause.kind === 'starter' &&
      earlier.slice(Math.max(0, from)).some(({ items }) => hasAny(items, ['wish', 'denies', 'jests'])))
  const invited = hasAny(clause.items, ['invites']) && mainTrigger(clause)?.kind === 'visit'
  return (wished || invited) && !isOutright(clause)
}

/** «Повідомлення про зустріч … є фейком»: what is said not to be true has not been. */
const isUntrue = ({ clause, sentence }: Place): boolean => {
  const untrue = untrueIn(sentence.items)
  const trigger = mainTrigger(clause)
  return (
    untrue !== undefined && trigger !== undefined && trigger.item.start >= untrue.from && trigger.item.start < untrue.to
  )
}

/** «зустрівся з журналістами», "met voters": nobody from abroad is named. */
const isHomeAudience = (place: Place): boolean => hasAny(place.clause.items, ['audience']) && names(place) < 2

/** True in the sentence that began to list, and in one that has no verb of its own. */
const isList = ({ sentence, story, setting }: Place): boolean =>
  story.listedIn === sentence.start ||
  sentence.clauses.every(({ items }) => !hasAny(items, ['speech', 'source']) && !tenseOf(items, setting.tenses))

const markList = ({ sentence, story }: Place): void => {
  story.listedIn = sentence.start
  story.listedParagraph = sentence.paragraph
}

/** «Від американців поїдуть …», «разом із нею прилетить …»: who comes where others were said to take part. */
const comesToo = ({ clause: { items }, sentence, story, setting }: Place): number | null => {
  const draft = currentDraft(story)
  if (draft && isOff(draft.status)) return null
  const withThem = items.some((item, at) => has(item, 'with') && has(items[at + 1], 'him'))
  const listed = story.listing && story.listedParagraph === sentence.paragraph
  // «Зустріч пройшла в Празі: Стубб прилетів туди особисто»
  const there = hasAny(items, ['there']) && story.sentence === sentence.start && currentDraft(story)?.place
  if (!(withThem || listed || there) || placeIn(items, ['to', 'in'], setting.cities, setting.gazetteer)) return null
  return meant(story, undefined)
}

/** Keeps the place that a clause names, for «там» in those behind it. */
const notePlace = ({ clause: { items }, sentence, story, setting }: Place): void => {
  const place = placesIn(items, ['in', 'to'], setting.cities, setting.gazetteer).at(-1)
  if (place) story.named = { place: { ...place, own: false }, paragraph: sentence.paragraph }
}

/** Keeps whose words a clause reports: «написав Буданов», "she added". */
const listen = ({ clause: { kind, items }, story }: Place): void => {
  if (kind !== 'report') return
  const speaker = items.findLast((item) => isPerson(item) && !item.modifier)
  if (isPerson(speaker)) story.speaker = speaker.id
}

/** «Учасником був Стубб», «Стубб звернувся до колег по відеозв'язку» */
const listsSomebody = ({ items }: Clause): boolean =>
  hasAny(items, ['takes-part', 'represents']) ||
  (hasAny(items, ['sends']) && hasAny(items, ['in-his-stead'])) ||
  (hasAny(items, ['addresses']) && hasAny(items, ['video']))

/** «Той попередив, …», "the latter": the last of those whom the sentence before names is spoken of from here on. */
const turnToLatter = ({ clause: { items }, sentence, story, setting }: Place): void => {
  const at = items.findIndex((item) => has(item, 'latter'))
  const verb = items.slice(at + 1, at + 1 + LATTER_REACH)
  const [next] = verb
  // «останній раунд» is not the last of the persons.
  const isPronoun =
    next !== undefined &&
    (next.cues.size > 0 || tenseOf([next], setting.tenses) !== undefined) &&
    !hasAny([next], EVENT_NOUNS)
  if (at < 0 || at > OPENING || !isPronoun || !(hasAny(verb, ['speech']) || tenseOf(verb, setting.tenses))) return
  const { sentences } = setting.reading
  const before = sentences[sentences.indexOf(sentence) - 1]
  const last = before?.items.findLast((item) => isPerson(item) && !item.modifier)
  if (!isPerson(last)) return
  story.topics = [last.id]
  story.topicParagraph = sentence.paragraph
}

const OPENING = 3

/** "could meet if …": so near a wish still goes with the verb before it. */
const WISH_REACH = 3

const LATTER_REACH = 6

const EVENT_NOUNS = ['meeting', 'call', 'summit', 'visit', 'role'] as const

/** «Туди ж збираються …»: who comes to the event that the sentence before told of. */
const gathersThere = (
  trigger: Trigger | undefined,
  { clause: { items }, sentence, story, setting }: Place,
): boolean => {
  const draft = currentDraft(story)
  const points = hasAny(items.slice(0, OPENING), ['there']) && trigger?.form === 'verb' && has(trigger.item, 'meets')
  if (!draft || !points || draft.paragraph !== sentence.paragraph || draft.kind === 'visit' || !draft.named)
    return false
  if (items.some((item) => has(item, 'with')) || timeIn(items, undefined)) return false
  return participantsIn(items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).every(
    ({ actor }) => !hasParticipant(draft, actor),
  )
}

/** «Саміт пройшов у Габалі. Алієв тоді приймав Орбана», «…: Санду приймала Кошту»: who met there, where nobody was named. */
const isToldAgain = ({ form, kind }: Trigger, place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  if (!draft || form !== 'verb' || kind === 'call' || !isSessionKind(draft.kind)) return false
  const { sentences } = setting.reading
  const same = story.sentence === sentence.start
  const next = story.sentence === sentences[sentences.indexOf(sentence) - 1]?.start
  const points = same ? clause.kind === 'main' : next && hasAny(clause.items, ['at-that-time'])
  const open = draft.status === 'held' && draft.participants.every(({ body }) => body)
  return (
    points &&
    open &&
    names(place) > 1 &&
    !timeIn(clause.items, undefined) &&
    !placeIn(clause.items, ['in'], setting.cities, setting.gazetteer)
  )
}

const takeClause = (place: Place): void => {
  const { clause, story, setting } = place
  const { items } = clause
  listen(place)
  turnToLatter(place)
  takeArrival(place)
  noteArrival(place)
  if (takeRuledOut(place) || takeCalledOff(place) || isSilent(clause)) return
  if (takeOther(place) || tellsOfTalkedOf(clause, place.sentence)) return
  if (comesUnsurely(place) || takeOnScreen(place) || takeJoined(place)) return
  const beside = accompaniedEvent(place)
  if (beside !== null && names(place) > 0 && !mainTrigger(clause)) return addParticipants(place, beside, false)
  if (hasAny(items, ['stays-away'])) {
    if (backsOut(place)) return
    const at = missedBy(place)
    if (at !== null && names(place) > 0) addParticipants(place, at, true)
    else addSubject(place, true)
    return
  }
  const trigger = mainTrigger(clause)
  if (isWish(place) || isUntrue(place)) return keepWish(trigger, place)
  if (isHomeAudience(place) || (!trigger && hasAny(items, ['no-event']))) return
  if (putsOffKnown(trigger, place)) return settle(place)
  if (movesKnown(trigger, place)) return
  if (gathersThere(trigger, place)) return addParticipants(place, story.current ?? 0, false)
  if (trigger && isToldAgain(trigger, place)) return addParticipants(place, story.current ?? 0, false)
  if (trigger && !onlyLists(trigger, place)) {
    takeTold(trigger, place)
    takeStops(place)
    story.listing = hasAny(items, ['takes-part', 'represents'])
    if (story.listing) markList(place)
    if (hasAny(items, ['travels'])) follow(place)
    return
  }
  if (trigger || listsSomebody(clause)) {
    const at = meant(story, trigger && kindMeant(trigger))
    if (at !== null && isElsewhere(place, at)) return takeElsewhere(place)
    const others = hasAny(items, ['they']) && hasAny(items, ['video'])
    if (at !== null && (others || names(place) > 0)) addParticipants(place, at, false, trigger?.kind)
    else addSubject(place, false)
    if (hasAny(items, ['travels'])) follow(place)
    story.listing = true
    markList(place)
    return
  }
  if (hasAny(items, ['travels'])) {
    const at = comesToo(place)
    if (at !== null) addParticipants(place, at, false)
    else takeJourney(place)
    return follow(place)
  }
  if (takeStops(place) || goOn(place) || takeAnother(place)) return
  const at = meant(story, undefined)
  if (story.listing && isList(place) && at !== null && names(place) > 0 && !tenseOf(items, setting.tenses))
    return addParticipants(place, at, false)
  story.listing = false
  settle(place)
  locate(place)
}

/** «Вучич заявив, що …»: a text goes on to speak of him, unless he only speaks for somebody. */
const speakerIn = (
  { kind, items }: Clause,
  { clauses }: SentenceReading,
  { reading: { people } }: Setting,
): string | undefined => {
  const speech = items.findIndex((item) => has(item, 'speech'))
  const speaker = items.slice(0, Math.max(0, speech)).find((item) => isPerson(item) && !item.modifier)
  if (kind !== 'report' || clauses[0]?.items !== items || hasAny(items, ['source', 'spokesman']) || !isPerson(speaker))
    return undefined
  return people.offices(speaker.id).some(({ office }) => people.part(office) === 'speaks') ? undefined : speaker.id
}

/** "Barrot, who was to visit Beirut on Friday, has put off his trip": what was to be is told after what became of it. */
const settleInserted = (place: Place): void => {
  const { clause, sentence } = place
  const main = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!main || clause.kind !== 'relative' || !hasAny(clause.items, ['future'])) return
  const turned = { ...place, clause: main }
  if (putsOffKnown(mainTrigger(main), turned)) settle(turned)
}

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
  // Who else comes to it is not said where one alone is named.
  if (names(place) > 1) takeClause(place)
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
    for (const clause of sentence.clauses) {
      const { told } = story
      takeClause({ clause, sentence, story, setting })
      settleInserted({ clause, sentence, story, setting })
      notePlace({ clause, sentence, story, setting })
      const subjects = subjectsOf(clause)
      const said = speakerIn(clause, sentence, setting)
      if (said !== undefined) story.saidLast = { actor: said, topics: story.topics }
      if (subjects.length > (story.told === told ? 0 : 1)) {
        story.topics = subjects
        story.topicParagraph = sentence.paragraph
      }
    }
    tellOpening(sentence, story, setting)
  }
  const told = story.drafts.filter(isWhole)
  return withoutRetold(withoutEmptyVisits(told, gazetteer), gazetteer).map(finished)
}
