import { type Draft, evidenceOf, hasParticipant } from '../draft.ts'
import { participantsIn } from '../who/participants.ts'
import { type Place, names } from './passage.ts'
import { placeIn, placesAgree } from '../where/places.ts'
import { currentDraft, meant, refine } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { has, hasAny } from '../../reading/item.ts'

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
