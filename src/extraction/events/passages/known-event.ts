import { type ParticipantMode } from '../../../domain/claim.ts'
import { type EventKind } from '../../../domain/vocabulary.ts'
import { type Draft, type DraftParticipant, evidenceOf, hasParticipant, isOff, presenceOf } from '../draft.ts'
import { joined } from '../whole/merging.ts'
import { type Attendance, participantsIn } from '../who/participants.ts'
import { movedTo, onAgain } from './new-day.ts'
import { type Place, isOutright, kindMeant, names } from './passage.ts'
import { isOfThing, namesOther } from './whose-event.ts'
import { placeIn, placesAgree } from '../where/places.ts'
import { type Setting, type Story, currentDraft, meant, refine } from '../story.ts'
import { stayIn } from '../when/stay.ts'
import { statusAfter, statusOf, tenseOf } from '../when/tense.ts'
import { movedIn, timeIn, timesAgree } from '../when/times.ts'
import { hostsEvent } from '../triggers/hosts.ts'
import { type Trigger } from '../triggers/triggers.ts'
import { today } from '../inherited.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, type Item, hasAny } from '../../reading/item.ts'

const OPENING = 3

/** «Очікувалося, що приєднається Стармер»: what was foreseen of an event that has been since. */
const isForeseen = ({ clause }: Place): boolean => {
  const { before } = clause
  return hasAny(clause.items, ['foreseen']) || (clause.kind === 'starter' && hasAny(before?.items ?? [], ['foreseen']))
}

/** «ще один учасник зустрічі, Умеров»: whoever told of it before was one as well. */
const fellowIn = (
  items: readonly Item[],
  { speaker }: Story,
  { reading: { people } }: Setting,
  attendance: Attendance,
): readonly DraftParticipant[] => {
  const word = items.find((item) => has(item, 'fellow'))
  return word && speaker !== null && attendance.presence !== 'absent'
    ? [{ actor: speaker, body: false, represents: people.sideOf(speaker), ...attendance, evidence: evidenceOf(word) }]
    : []
}

/** «Сікорський підтвердив, що візьме участь», «прибуде Кір Стармер, однак він не зміг …»: who is named in the clause before is the one. */
export const addSubject = ({ clause, story, setting }: Place, absent: boolean): void => {
  const at = meant(story, undefined)
  const draft = at === null ? undefined : story.drafts[at]
  const { before } = clause
  if (at === null || !draft || !before || clause.kind !== 'starter') return
  const says = before.kind === 'report'
  if (!(says || hasAny(clause.items.slice(0, OPENING), ['he'])) || hasAny(clause.items, ['they', 'wish'])) return
  const persons = before.items.filter((item) => isPerson(item) && !item.modifier)
  const [subject] = persons
  if (persons.length !== 1 || !isPerson(subject)) return
  const presence = absent ? 'absent' : presenceOf(draft.status)
  const mode: ParticipantMode = !absent && draft.mode === 'remote' ? 'remote' : 'unknown'
  const represents = setting.reading.people.sideOf(subject.id) ?? subject.side
  const one: DraftParticipant = {
    actor: subject.id,
    body: false,
    represents,
    presence,
    mode,
    evidence: evidenceOf(subject),
  }
  refine(story, at, (found) => ({ ...found, participants: joined(found.participants, [one]) }))
}

/** Adds those whom a clause names to an event told of before. */
export const addParticipants = (place: Place, at: number, absent: boolean, kind?: EventKind): void => {
  const { clause, story, setting } = place
  const foreseen = isForeseen(place)
  refine(story, at, (draft) => {
    const remote = hasAny(clause.items, ['video', 'telephone'])
    const mode: ParticipantMode = !absent && (draft.mode === 'remote' || remote) ? 'remote' : 'unknown'
    const presence = absent ? 'absent' : foreseen ? 'expected' : presenceOf(draft.status)
    const named = participantsIn(clause.items, setting.reading.people, { presence, mode })
    const more = [...fellowIn(clause.items, story, setting, { presence, mode }), ...named]
    const hybrid =
      remote && !absent && draft.mode === 'in_person' && (more.length > 0 || hasAny(clause.items, ['they']))
    return {
      ...draft,
      kind: kind === 'summit' && draft.kind === 'meeting' ? kind : draft.kind,
      participants: joined(draft.participants, more),
      mode: hybrid ? 'hybrid' : draft.mode,
    }
  })
}

/** «8 серпня 2025 року підписали у Вашингтоні … за участі Трампа»: another day and another place than those of the event known. */
export const isElsewhere = ({ clause: { items }, story, setting }: Place, at: number): boolean => {
  const draft = story.drafts[at]
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense)
  const where = placeIn(items, ['in'], setting.cities, setting.gazetteer)
  if (!draft?.time || !draft.place || !time || !where) return false
  return !timesAgree(draft.time, time) && !placesAgree(draft.place.id, where.id, setting.gazetteer)
}

/** «…, але відклав свою поїздку»: what becomes of a journey in the sentence that told of it, or of the meeting at its end. */
export const putsOffKnown = (trigger: Trigger | undefined, place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  const ofJourney = hasAny(clause.items, ['visit']) && (trigger === undefined || trigger.kind === 'visit')
  if (!draft || !ofJourney || !isOutright(clause) || story.sentence !== sentence.start) return false
  return participantsIn(clause.items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).every(
    ({ actor }) => hasParticipant(draft, actor),
  )
}

const isLasting = ({ kind }: Draft): boolean => kind === 'visit' || kind === 'summit'

/** "the summit, which opened yesterday and closes tomorrow" */
const staying = (found: Draft, { time, status }: NonNullable<ReturnType<typeof stayIn>>): Draft => ({
  ...found,
  time,
  status,
  participants: found.participants.map((one) =>
    one.presence === 'absent' ? one : { ...one, presence: presenceOf(status) },
  ),
})

const clauseIsOver = ({ kind, items }: Clause): boolean =>
  kind === 'relative' && hasAny(items, ['ended']) && !hasAny(items, ['planned', 'foreseen', 'speech', 'not'])

const asPresent = (one: DraftParticipant): DraftParticipant =>
  one.presence === 'expected' ? { ...one, presence: 'attended' } : one

/** A clause that only says what became of the event before, or when and where it is: «який відбудеться в травні». */
export const settle = (where: Place): void => {
  const { clause, sentence, story, setting } = where
  const { items } = clause
  const draft = currentDraft(story)
  const at = story.current
  if (!draft || at === null || sentence.paragraph !== draft.paragraph) return
  const sameSentence = story.sentence === sentence.start
  const read = isOutright(clause) ? statusOf(items, setting.tenses, null, false) : undefined
  // What has been is not put off any more.
  const been = !sameSentence && draft.statusSaid && presenceOf(draft.status) === 'attended'
  if (read && isOff(read.status) && (been || isOfThing(items))) return
  const pointsBack =
    (sameSentence && clause.kind === 'relative') ||
    has(items[0], 'it') ||
    // «Перенесено на 14 січня.»
    (read && (has(items[0], 'put-off') || has(items[0], 'called-off'))) ||
    (read && (sameSentence || hasAny(items, ['it', 'definite', 'they'])))
  if (!pointsBack || (read && isOff(read.status) && clause.kind !== 'relative' && namesOther(where, draft))) return
  const moved = read?.status === 'postponed' ? movedIn(items, draft.time) : onAgain(draft, where)
  if (moved) return refine(story, at, (found) => movedTo(found, moved))
  const stay = isLasting(draft) && clause.kind === 'relative' ? stayIn([clause], setting.published) : undefined
  if (stay) return refine(story, at, (found) => staying(found, stay))
  // «про розмову, яка щойно завершилася»: only here is it told that it has been.
  const over = !read && !draft.statusSaid && clauseIsOver(clause)
  // «…, про яку напередодні писали агентства»: the day on which it was written of.
  const said = hasAny(items, ['speech'])
    ? undefined
    : timeIn(items, isOff(draft.status) ? undefined : tenseOf(items, setting.tenses)?.tense)
  const time = said ?? (over ? today(items, draft.kind, 'held', setting) : null)
  const place = placeIn(items, ['in'], setting.cities, setting.gazetteer) ?? null
  const refines = time?.when.start?.startsWith(draft.time?.when.start ?? '-') ?? false
  refine(story, at, (found) => ({
    ...found,
    status: over ? 'held' : statusAfter(found.status, read),
    participants: over ? found.participants.map(asPresent) : found.participants,
    statusAt: read ? { start: read.item.start, end: read.item.end } : found.statusAt,
    time: !found.time?.own || refines ? (time ?? found.time) : found.time,
    place: found.place?.own ? found.place : (place ?? found.place),
  }))
}

/** The event from which somebody stays away: the last of that kind of which nobody has said that he came. */
export const missedBy = ({ clause, sentence, story, setting }: Place): number | null => {
  const absent = participantsIn(clause.items, setting.reading.people, { presence: 'absent', mode: 'unknown' })
  const call = hasAny(clause.items, ['telephone'])
  const where = placeIn(clause.items, ['to', 'in'], setting.cities, setting.gazetteer)
  const past = tenseOf(clause.items, setting.tenses)?.tense !== 'future'
  const mayBe = (draft: Draft): boolean =>
    (!call || draft.kind === 'call') &&
    draft.kind !== 'visit' &&
    !absent.some(({ actor }) => hasParticipant(draft, actor))
  const isThere = ({ place }: Draft): boolean =>
    !where || (place !== null && placesAgree(where.id, place.id, setting.gazetteer))
  const current = currentDraft(story)
  const paragraph = story.drafts.filter((draft) => draft.paragraph === sentence.paragraph && draft.kind !== 'visit')
  // "…, to meet Witkoff. Saggio has sent his regrets": what the paragraph tells of alone.
  const alone = paragraph.length === 1 && paragraph[0] === current
  // Who did not come stayed away from what has been, and from where the words say.
  const tests = [
    (draft: Draft) => alone && draft === current && isThere(draft),
    (draft: Draft) => !draft.apart && isThere(draft) && !(past && draft.status === 'announced'),
    (draft: Draft) => isThere(draft) && !(past && draft.status === 'announced'),
    (draft: Draft) => !(past && draft.status === 'announced'),
    () => true,
  ]
  for (const test of tests) {
    const at = story.drafts.findLastIndex((draft) => mayBe(draft) && test(draft))
    if (at >= 0) return at
  }
  const last = meant(story, undefined)
  const known = last === null ? undefined : story.drafts[last]
  // Who did not come elsewhere was at what has been here.
  const wasThere = known?.status === 'held' && absent.some(({ actor }) => hasParticipant(known, actor))
  return wasThere && !isThere(known) ? null : last
}

/** «Мав зустрітися зі Стуббом, але не приїхав», "was to meet him, but pulled out": of two, one who stays away leaves no meeting. */
export const backsOut = (place: Place): boolean => {
  const { clause, sentence, story } = place
  const draft = currentDraft(story)
  const word = clause.items.find((item) => has(item, 'stays-away'))
  if (!draft || !word || draft.status !== 'announced' || draft.kind === 'visit' || draft.kind === 'summit') return false
  const ofTwo = draft.participants.length === 2 && draft.participants.every(({ body }) => !body)
  const other = hasAny(clause.items, ['meeting', 'summit', 'they']) || names(place) > 0
  const elsewhere = clause.items.some(({ kind }) => kind === 'place')
  if (!ofTwo || other || elsewhere || clause.kind !== 'starter' || story.sentence !== sentence.start) return false
  refine(story, story.current ?? 0, (found) => ({ ...found, status: 'cancelled', statusAt: evidenceOf(word) }))
  return true
}

const saysWhenLater = ({ clause, sentence, setting }: Place): boolean =>
  sentence.clauses
    .slice(sentence.clauses.indexOf(clause))
    .some(
      ({ kind, items }) =>
        (kind === 'relative' || items === clause.items) && timeIn(items, tenseOf(items, setting.tenses)?.tense),
    )

const THERE_REACH = 3

/** «На зустрічі були …», «… також був на переговорах»: of an event told of, and with whom is not said anew. */
const saysWhoWasThere = (items: readonly Item[], { at, form }: Trigger): boolean => {
  let before = at - 1
  while (has(items[before], 'definite')) before -= 1
  const behind = items.slice(at + 1).filter((item) => !has(item, 'and'))
  const near = [...items.slice(Math.max(0, before - THERE_REACH), before), ...behind.slice(0, 1)]
  return form === 'noun' && has(items[before], 'in') && hasAny(near, ['is-there']) && !has(items[at + 1], 'with')
}

/** True where the clause names an event only to say who takes part in it: «у розмові взяли участь …». */
export const onlyLists = (trigger: Trigger, place: Place): boolean => {
  const { clause, story, setting } = place
  const at = meant(story, kindMeant(trigger))
  const { items } = clause
  const hosts = items.some((_, index) => hostsEvent(items, index))
  const onScreen = hasAny(items, ['addresses']) && hasAny(items, ['video'])
  const listed = hosts || onScreen || hasAny(items, ['takes-part', 'represents']) || saysWhoWasThere(items, trigger)
  const lists = listed && (trigger.form === 'noun' || trigger.weak)
  if (!lists || at === null || saysWhenLater(place)) return false
  if (isForeseen(place)) return true
  const isAhead = tenseOf(items, setting.tenses)?.tense === 'future'
  return !(isAhead && story.drafts[at]?.status === 'held' && story.drafts[at].statusSaid)
}
