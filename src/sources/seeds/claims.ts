import type { Actor } from '../../domain/actor.ts'
import type { Assertion, Claim, Quote } from '../../domain/claim.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import { quotesOf } from '../quote.ts'
import type { SeedEntry, SeedFile } from './schema.ts'
import type { Path } from './yaml.ts'

/** What an id may stand for: the gazetteer, or as much of it as seeds are held against. */
export interface Known {
  readonly actor: (id: string) => Pick<Actor, 'kind'> | undefined
  readonly place: (id: string) => object | undefined
  readonly format: (id: string) => object | undefined
  readonly topic: (id: string) => object | undefined
}

export type Report = (path: Path, message: string) => void

const checkActors = (entry: SeedEntry, known: Known, report: Report): void => {
  const check = (path: Path, id: string | null | undefined): void => {
    if (typeof id === 'string' && !known.actor(id)) report(path, `unknown actor: ${id}`)
  }
  check(['by'], entry.by)
  check(['host'], entry.host)
  entry.participants?.forEach(({ actor, represents }, at) => {
    check(['participants', at, 'actor'], actor)
    check(['participants', at, 'represents'], represents)
    if (represents !== undefined && known.actor(represents)?.kind === 'person')
      report(
        ['participants', at, 'represents'],
        `a person stands for a country or an organisation, not for ${represents}`,
      )
  })
}

const checkTerms = (entry: SeedEntry, known: Known, report: Report): void => {
  if (entry.place !== undefined && !known.place(entry.place)) report(['place'], `unknown place: ${entry.place}`)
  if (entry.format !== undefined && !known.format(entry.format)) report(['format'], `unknown format: ${entry.format}`)
  entry.topics?.forEach((id, at) => {
    if (!known.topic(id)) report(['topics', at], `unknown topic: ${id}`)
  })
}

const quoteOf = ({ quote, occurrence }: SeedEntry, text: string, report: Report): Quote | undefined => {
  const found = quotesOf(quote, text)
  if (found.length === 0) report(['quote'], `stands nowhere in the text: «${quote}»`)
  else if (occurrence === undefined && found.length > 1)
    report(['quote'], `stands ${found.length} times in the text, say which by \`occurrence\`: «${quote}»`)
  else if (occurrence !== undefined && occurrence > found.length)
    report(['occurrence'], `the quote stands only ${found.length} times in the text: «${quote}»`)
  return found[(occurrence ?? 1) - 1]
}

const participantsOf = (entry: SeedEntry, known: Known): readonly Assertion[] =>
  (entry.participants ?? []).map(({ actor, represents, presence, mode }) => ({
    field: 'participant',
    value: {
      actor,
      represents: represents ?? (known.actor(actor)?.kind === 'person' ? null : actor),
      presence,
      mode,
    },
  }))

const assertionsOf = (entry: SeedEntry, known: Known): readonly Assertion[] => {
  const { kind, status, when, place, mode, format, host, topics } = entry
  return [
    ...(kind === undefined ? [] : [{ field: 'kind', value: kind } as const]),
    ...(status === undefined ? [] : [{ field: 'status', value: status } as const]),
    ...(when === undefined ? [] : [{ field: 'when', value: when } as const]),
    ...(place === undefined ? [] : [{ field: 'place', value: place } as const]),
    ...(mode === undefined ? [] : [{ field: 'mode', value: mode } as const]),
    ...(format === undefined ? [] : [{ field: 'format', value: format } as const]),
    ...(host === undefined ? [] : [{ field: 'host', value: host } as const]),
    ...participantsOf(entry, known),
    ...(topics ?? []).map((value) => ({ field: 'topic', value }) as const),
  ]
}

/** The claims of a seed file, numbered in its order; what is wrong with an entry goes to `report`. */
export const claimsOf = (file: SeedFile, dispatch: Dispatch, known: Known, report: Report): readonly Claim[] => {
  const claims: Claim[] = []
  for (const [eventAt, { event, claims: entries }] of file.events.entries())
    for (const [at, entry] of entries.entries()) {
      const reportHere: Report = (path, message) => report(['events', eventAt, 'claims', at, ...path], message)
      checkActors(entry, known, reportHere)
      checkTerms(entry, known, reportHere)
      const quote = quoteOf(entry, dispatch.text, reportHere)
      if (!quote) continue
      for (const assertion of assertionsOf(entry, known))
        claims.push({
          ...assertion,
          id: `${dispatch.id}#${claims.length + 1}`,
          event,
          dispatch: dispatch.id,
          stance: entry.stance,
          quote,
          saidBy: entry.by,
          confidence: 1,
          knownFrom: dispatch.knownFrom,
        })
    }
  return claims
}
