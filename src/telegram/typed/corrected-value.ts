import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

/** Below this a name is too unlike the one written. */
const LIKELY = 0.85

/** The one place that somebody has written, in any language and case; undefined where it is none or more than one. */
export const placeIn = (text: string, gazetteer: Gazetteer): string | undefined => {
  const mentioned = gazetteer.mentions(text).flatMap(({ ids }) => ids.filter((id) => gazetteer.place(id) !== undefined))
  const alike = gazetteer
    .lookUp(text)
    .flatMap(({ kind, id, score }) => (kind === 'place' && score >= LIKELY ? [id] : []))
  const [first, ...others] = new Set(mentioned.length > 0 ? mentioned : alike.slice(0, 1))
  return others.length === 0 ? first : undefined
}
