import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../domain/claim.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import { knownFrom } from './known-from.ts'
import { claimsOf, type Known } from './seeds/claims.ts'
import { SEED_FILE, type SeedFile } from './seeds/schema.ts'
import { type Path, readYaml } from './seeds/yaml.ts'

export interface SeedDispatch {
  readonly dispatch: Dispatch
  readonly claims: readonly Claim[]
}

/** Everything that is wrong with the seed files, one line a problem: `file:line entry: what is wrong`. */
class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Outlets without a clock time on their texts are taken to publish by Kyiv's day. */
const TIME_ZONE = 'Europe/Kyiv'

interface Reading {
  readonly name: string
  readonly seed: SeedDispatch | undefined
  readonly problems: readonly string[]
}

const spell = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : `${at > 0 ? '.' : ''}${String(step)}`)).join('')

const dispatchOf = ({ id, language, outlet, url, headline, text, published }: SeedFile): Dispatch => ({
  id,
  language,
  outlet,
  url,
  headline,
  text,
  published,
  knownFrom: knownFrom(published, TIME_ZONE),
})

const repeated = (ids: readonly string[]): readonly number[] =>
  ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []))

const read = (folder: string, name: string, known: Known): Reading => {
  const yaml = readYaml(readFileSync(join(folder, name), 'utf8'))
  const problems = yaml.problems.map(({ line, message }) => `${name}:${line} ${message}`)
  if (problems.length > 0) return { name, seed: undefined, problems }
  const report = (path: Path, message: string): void => {
    problems.push(`${name}:${yaml.lineOf(path)} ${path.length > 0 ? `${spell(path)}: ` : ''}${message}`)
  }
  const parsed = SEED_FILE.safeParse(yaml.value)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) report(path, message)
    return { name, seed: undefined, problems }
  }
  const events = parsed.data.events.map(({ event }) => event)
  for (const at of repeated(events)) report(['events', at, 'event'], `stands twice in this file: ${events[at]}`)
  const dispatch = dispatchOf(parsed.data)
  return { name, seed: { dispatch, claims: claimsOf(parsed.data, dispatch, known, report) }, problems }
}

const repeatedDispatches = (readings: readonly Reading[]): readonly string[] => {
  const named = readings.flatMap(({ name, seed }) => (seed ? [{ name, id: seed.dispatch.id }] : []))
  const ids = named.map(({ id }) => id)
  return repeated(ids).map(
    (at) => `${named[at]?.name}: the id ${ids[at]} is taken by ${named[ids.indexOf(ids[at] ?? '')]?.name}`,
  )
}

const inOrder = (a: SeedDispatch, b: SeedDispatch): number =>
  a.dispatch.knownFrom - b.dispatch.knownFrom || (a.dispatch.id < b.dispatch.id ? -1 : 1)

/** The dispatches of a folder's YAML files with their claims, oldest first. Throws a SeedError that names every problem of every file. */
export const loadSeeds = (folder: string, known: Known): readonly SeedDispatch[] => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const readings = names.map((name) => read(folder, name, known))
  const problems = [...readings.flatMap((reading) => reading.problems), ...repeatedDispatches(readings)]
  if (problems.length > 0) throw new SeedError(`The seeds cannot be read:\n${problems.join('\n')}`)
  return readings.flatMap(({ seed }) => (seed ? [seed] : [])).toSorted(inOrder)
}
