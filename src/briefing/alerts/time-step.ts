import { sameMoment, spanOf, precisionRank, type When } from '../../domain/moment.ts'

type TimeStep = 'named' | 'refined' | 'shifted' | 'moved' | 'hidden'

const isKnown = ({ start, end }: When): boolean => start !== null || end !== null

/** What happened to the time of an event: it was named, made more precise, put to another hour or another day, or withdrawn. */
export const timeStep = (before: When, after: When, timeZone: string): TimeStep => {
  if (!isKnown(before)) return 'named'
  if (!isKnown(after)) return 'hidden'
  const [was, is] = [spanOf(before, timeZone), spanOf(after, timeZone)]
  if (!was || !is || is.first < was.first || is.last > was.last) return 'moved'
  if (before.either && !after.either) return 'refined'
  if (precisionRank(after) > precisionRank(before)) return 'refined'
  const sameDays = is.first === was.first && is.last === was.last
  return sameDays && !sameMoment(before.start, after.start) ? 'shifted' : sameDays ? 'refined' : 'moved'
}
