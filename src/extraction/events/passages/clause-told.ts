import { has, hasAny } from '../../reading/item.ts'
import { isSessionKind } from '../draft.ts'
import { goesSomewhere } from '../triggers/clauses-beside.ts'
import { meant } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { mainTrigger, tellsOfTalkedOf } from '../triggers/main-trigger.ts'
import { goOn } from './goes-on.ts'
import { takeAnother, takeElsewhere, takeOther } from './other-events.ts'
import { takeTold } from './further-event.ts'
import { isUntrue, isWish } from './irrealis.ts'
import {
  accompaniedEvent,
  comesUnsurely,
  joinedThere,
  joinedVisit,
  takeJoined,
  takeOnScreen,
  takeSubstitute,
} from './joining.ts'
import { addSubject } from './added-subject.ts'
import { addParticipants } from './more-participants.ts'
import { backsOut, missedBy } from './not-there.ts'
import { isElsewhere, onlyLists } from './only-listed.ts'
import { putsOffKnown, settle } from './known-event.ts'
import { bringsTogether, comesToo, gathersThere, isList, isToldAgain, listsSomebody, markList } from './listing.ts'
import { follow, locate, noteArrival, takeArrival, takeJourney } from './movement.ts'
import { takeMissed } from './missed.ts'
import { movesKnown } from './new-day.ts'
import { kindMeant, names, type Place } from './passage.ts'
import { listen, turnToLatter } from './speaker.ts'
import { takeStops } from './stops.ts'
import { keepWish, takeCalledOff, takeRuledOut } from './wish.ts'

/** One thing that a clause may be in a text; true where it was that, and nothing is left to be told of it. */
type Step = (place: Place) => boolean

const isSilent: Step = ({ clause: { kind, items } }) => kind === 'report' || hasAny(items, ['whether'])

/** «У Берліні до розмови долучиться Гілі»: whoever joins the event of that city. */
const addJoined: Step = (place) => {
  const at = joinedThere(place)
  if (at === null || names(place) === 0) return false
  addParticipants(place, at, false)
  return true
}

/** «Його супроводжує Сікорський»: whoever comes with somebody. */
const addCompany: Step = (place) => {
  const at = accompaniedEvent(place) ?? joinedVisit(place)
  if (at === null || names(place) === 0 || mainTrigger(place.clause)) return false
  addParticipants(place, at, false)
  return true
}

/** Whoever stays away: from an event between two, from one of which nothing was told, or from one told of before. */
const takeAbsence: Step = (place) => {
  if (!hasAny(place.clause.items, ['stays-away'])) return false
  if (backsOut(place) || takeMissed(place)) return true
  const at = missedBy(place)
  if (at !== null && names(place) > 0) addParticipants(place, at, true)
  else addSubject(place, true)
  return true
}

/** What is only wished for, or said not to be true. */
const takeUnreal: Step = (place) => {
  if (!isWish(place) && !isUntrue(place)) return false
  keepWish(mainTrigger(place.clause), place)
  return true
}

/** "since the talks in Geneva": nobody is named, and nothing told. */
const isSince: Step = (place) =>
  has(place.clause.items[0], 'since') && names(place) === 0 && !hasAny(place.clause.items, ['they', 'he'])

/** «зустрівся з журналістами», "met voters": nobody from abroad is named. */
const isHomeAudience: Step = (place) => hasAny(place.clause.items, ['audience']) && names(place) < 2

const isNoEvent: Step = ({ clause }) => !mainTrigger(clause) && hasAny(clause.items, ['no-event'])

const settlePutOff: Step = (place) => {
  if (!putsOffKnown(mainTrigger(place.clause), place)) return false
  settle(place)
  return true
}

const moveKnown: Step = (place) => movesKnown(mainTrigger(place.clause), place)

/** Those who come to an event told of before, though a word for an event is said of them. */
const addToKnown: Step = (place) => {
  const trigger = mainTrigger(place.clause)
  const isKnown =
    gathersThere(trigger, place) || bringsTogether(trigger, place) || (trigger && isToldAgain(trigger, place))
  if (!isKnown) return false
  addParticipants(place, place.story.current ?? 0, false)
  return true
}

const takeEvent: Step = (place) => {
  const { clause, story } = place
  const trigger = mainTrigger(clause)
  if (!trigger || onlyLists(trigger, place)) return false
  takeTold(trigger, place)
  takeStops(place)
  story.listing = hasAny(clause.items, ['takes-part', 'represents'])
  if (story.listing) markList(place)
  if (hasAny(clause.items, ['travels'])) follow(place)
  return true
}

/** "… was present on both occasions": at the event before the last one as well. */
const addToBoth = (place: Place): void => {
  const { clause, story } = place
  const last = meant(story, undefined)
  const at = last === null || !hasAny(clause.items, ['both-times']) ? -1 : last - 1
  const [draft, known] = [story.drafts[at], story.drafts[last ?? -1]]
  if (draft && known && isSessionKind(draft.kind) && names(place) > 0) {
    addParticipants(place, at, false)
    story.current = last
  }
}

/** Who takes part in an event told of before. */
const takeList: Step = (place) => {
  const { clause, story } = place
  const trigger = mainTrigger(clause)
  if (!trigger && !listsSomebody(clause)) return false
  const at = meant(story, trigger && kindMeant(trigger))
  if (at !== null && isElsewhere(place, at)) {
    takeElsewhere(place)
    return true
  }
  const others = hasAny(clause.items, ['they']) && hasAny(clause.items, ['video'])
  addToBoth(place)
  if (at !== null && (others || names(place) > 0)) addParticipants(place, at, false, trigger?.kind)
  else addSubject(place, false)
  if (hasAny(clause.items, ['travels'])) follow(place)
  story.listing = true
  markList(place)
  return true
}

const takeTravel: Step = (place) => {
  if (!goesSomewhere(place.clause)) return false
  const at = comesToo(place)
  if (at === null) takeJourney(place)
  else addParticipants(place, at, false)
  follow(place)
  return true
}

/** A list that goes on in a clause without a verb. */
const goOnListing: Step = (place) => {
  const { clause, story, setting } = place
  const at = meant(story, undefined)
  if (!story.listing || !isList(place) || at === null || names(place) === 0 || tenseOf(clause.items, setting.tenses))
    return false
  addParticipants(place, at, false)
  return true
}

/** Tried in this order, up to the first that the clause is. */
const STEPS: readonly Step[] = [
  takeRuledOut,
  takeCalledOff,
  isSilent,
  takeOther,
  ({ clause }) => tellsOfTalkedOf(clause),
  comesUnsurely,
  takeOnScreen,
  addJoined,
  takeJoined,
  takeSubstitute,
  addCompany,
  takeAbsence,
  takeUnreal,
  isSince,
  isHomeAudience,
  isNoEvent,
  settlePutOff,
  moveKnown,
  addToKnown,
  takeEvent,
  takeList,
  takeTravel,
  takeStops,
  goOn,
  takeAnother,
  goOnListing,
]

/** Adds to the story what a clause tells of. */
export const takeClause = (place: Place): void => {
  listen(place)
  turnToLatter(place)
  takeArrival(place)
  noteArrival(place)
  if (STEPS.some((step) => step(place))) return
  place.story.listing = false
  settle(place)
  locate(place)
}
