import { EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { type Chunk } from './chunks.ts'
import { TELLS } from './telling.ts'
import { has, hasAny, hasOne, isPerson } from '../item.ts'

/** Where the verb stands that goes with the words before: «… после | поездки в Вашингтон | позвонил Орбану»; -1 for none. */
const verbOf = ({ opener, items }: Chunk, before: Chunk | undefined): number => {
  const waits = before?.items.some(isPerson) && !hasAny(before.items, [...TELLS, 'speech', 'present'])
  if (opener !== ' ' || !has(items[0], 'after') || !waits) return -1
  const noun = items.findIndex((item) => hasOne(item, EVENT_NOUNS))
  return items.findIndex((item, at) => at > noun && noun > 0 && hasOne(item, TELLS))
}

/** «Фицо после поездки в Вашингтон позвонил Орбану»: what stands behind the event goes on with the words before it. */
export const withVerbsBehind = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const parted = chunks.map((chunk, at) => ({ chunk, verb: verbOf(chunk, chunks[at - 1]) }))
  if (parted.every(({ verb }) => verb < 0)) return chunks
  return parted.map(({ chunk: { opener, items }, verb }, at) => {
    const next = parted[at + 1]
    const more = next && next.verb >= 0 ? next.chunk.items.slice(next.verb) : []
    return { opener, items: [...items.slice(0, verb < 0 ? items.length : verb), ...more] }
  })
}
