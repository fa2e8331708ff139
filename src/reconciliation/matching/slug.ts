import { createHash } from 'node:crypto'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { precisionOf } from '../../domain/moment.ts'

const LONGEST = 40
const SUFFIX = 5

const dated = ({ when }: DiplomaticEvent, published: string): string => {
  const value = when.start ?? when.end
  if (!value) return published.slice(0, 7)
  return precisionOf(value) === 'minute' ? value.slice(0, 10) : value.toLowerCase()
}

const namesOf = ({ participants }: DiplomaticEvent): readonly string[] =>
  participants
    .filter(({ presence }) => presence !== 'absent')
    .map(({ actor }) => actor.toLowerCase().split('-').at(-1) ?? actor)
    .toSorted()

const legible = (part: string): string =>
  part
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

/** As many whole parts as there is room for; the date always has it. */
const joinParts = (parts: readonly string[], room: number): string =>
  parts
    .map(legible)
    .filter(Boolean)
    .reduce((slug, part) => (slug === '' ? part : `${slug}-${part}`.length <= room ? `${slug}-${part}` : slug), '')

/** A few letters that stand for a text, always the same. */
export const fingerprint = (seed: string): string =>
  createHash('sha256')
    .update(seed)
    .digest('hex')
    .slice(0, SUFFIX - 1)

/**
 * Names for a new event, the plainest first, made of its date, place, format and people; without end. `published` is
 * the publication by which an undated event is placed, `seed` tells events apart whose names would be alike.
 */
export function* eventSlugs(event: DiplomaticEvent, published: string, seed: string): Generator<EventId, never> {
  const { kind, place, format } = event
  const people = format === null ? namesOf(event).slice(0, 3) : [format]
  const parts = [dated(event, published), kind === 'meeting' ? '' : kind, place ?? '', ...people]
  yield joinParts(parts, LONGEST)
  const base = joinParts(parts, LONGEST - SUFFIX)
  for (let attempt = 0; ; attempt += 1) yield `${base}-${fingerprint(`${seed} ${attempt}`)}`
}
