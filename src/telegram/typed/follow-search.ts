import type { FollowTarget } from '../../domain/reader.ts'
import { EVENT_KINDS } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { EVERYTHING, IMPORTANT, KINDS } from './follow-words.ts'
import { type NameSearch, searchNames } from './name-search.ts'

/** What the whole of a text means that is no name: everything, all that is important, a kind of event; undefined for a name. */
const generalTarget = (text: string): FollowTarget | undefined => {
  const words = text.trim().toLocaleLowerCase()
  if (EVERYTHING.has(words)) return { kind: 'everything' }
  if (IMPORTANT.has(words)) return { kind: 'important' }
  const kind = EVENT_KINDS.find((one) => KINDS[one].has(words))
  return kind && { kind: 'kind', id: kind }
}

/** What a text names that can be followed: everything, a kind of event, actors, places and formats; else what has a name like it. */
export const searchTargets = (text: string, gazetteer: Gazetteer): NameSearch => {
  const general = generalTarget(text)
  if (general) return { found: [general], alike: [] }
  const names = searchNames(text, gazetteer)
  const formats = gazetteer
    .mentions(text)
    .flatMap(({ kind, ids }) => (kind === 'format' ? ids.map((id): FollowTarget => ({ kind: 'format', id })) : []))
  return names.found.length + formats.length > 0 ? { found: [...names.found, ...formats], alike: [] } : names
}
