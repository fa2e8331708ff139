import { type Clause } from '../../reading/clauses/clause.ts'
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
import { addParticipants } from './more-participants.ts'
import { backsOut, missedBy } from './not-there.ts'
import { isElsewhere, onlyLists } from './only-listed.ts'
import { putsOffKnown, settle } from './known-event.ts'
import { bringsTogether, comesToo, gathersThere, isList, isToldAgain, listsSomebody, markList } from './listing.ts'
import { follow, locate, noteArrival, takeArrival, takeJourney } from './movement.ts'
import { addSubject } from './added-subject.ts'
import { takeMissed } from './missed.ts'
import { movesKnown } from './new-day.ts'
import { kindMeant, names, type Place } from './passage.ts'
import { listen, turnToLatter } from './speaker.ts'
import { takeStops } from './stops.ts'
import { keepWish, takeCalledOff, takeRuledOut } from './wish.ts'

const isSilent = ({ kind, items }: Clause): boolean => kind === 'report' || hasAny(items, ['whether'])

/** «зустрівся з журналістами», "met voters": nobody from abroad is named. */
const isHomeAudience = (place: Place): boolean => hasAny(place.clause.items, ['audience']) && names(place) < 2

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

/** Adds to the story what a clause tells of. */
export const takeClause = (place: Place): void => {
  const { clause, story, setting } = place
  const { items } = clause
  listen(place)
  turnToLatter(place)
  takeArrival(place)
  noteArrival(place)
  if (takeRuledOut(place) || takeCalledOff(place) || isSilent(clause)) return
  if (takeOther(place) || tellsOfTalkedOf(clause)) return
  if (comesUnsurely(place) || takeOnScreen(place)) return
  const there = joinedThere(place)
  if (there !== null && names(place) > 0) return addParticipants(place, there, false)
  if (takeJoined(place) || takeSubstitute(place)) return
  const beside = accompaniedEvent(place) ?? joinedVisit(place)
  if (beside !== null && names(place) > 0 && !mainTrigger(clause)) return addParticipants(place, beside, false)
  if (hasAny(items, ['stays-away'])) {
    if (backsOut(place)) return
    if (takeMissed(place)) return
    const at = missedBy(place)
    if (at !== null && names(place) > 0) addParticipants(place, at, true)
    else addSubject(place, true)
    return
  }
  const trigger = mainTrigger(clause)
  if (isWish(place) || isUntrue(place)) return keepWish(trigger, place)
  if (has(items[0], 'since') && names(place) === 0 && !hasAny(items, ['they', 'he'])) return
  if (isHomeAudience(place) || (!trigger && hasAny(items, ['no-event']))) return
  if (putsOffKnown(trigger, place)) return settle(place)
  if (movesKnown(trigger, place)) return
  if (gathersThere(trigger, place) || bringsTogether(trigger, place))
    return addParticipants(place, story.current ?? 0, false)
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
    addToBoth(place)
    if (at !== null && (others || names(place) > 0)) addParticipants(place, at, false, trigger?.kind)
    else addSubject(place, false)
    if (hasAny(items, ['travels'])) follow(place)
    story.listing = true
    markList(place)
    return
  }
  if (goesSomewhere(clause)) {
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
