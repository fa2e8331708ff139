import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReferences } from './check-references.ts'
import { createGazetteer } from './create-gazetteer.ts'
import { type FileName, fileOf, GAZETTEER_FILES, type GazetteerData } from './gazetteer-data.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Every problem of the folder, each with its file, line and entry: for whoever edits the files. */
class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const linesOf = (path: string, problems: string[]): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/u)
  } catch (error) {
    problems.push(`${path}: ${messageOf(error)}`)
    return []
  }
}

const readEntry = (line: string, where: string, problems: string[]): unknown => {
  try {
    return JSON.parse(line)
  } catch (error) {
    problems.push(`${where}: ${messageOf(error)}`)
    return undefined
  }
}

const idOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? ` ${entry.id}:` : ''

const isEntry = (line: string): boolean => line.trim() !== '' && !line.startsWith('#')

const readFile = <Name extends FileName>(folder: string, name: Name, problems: string[]): GazetteerData[Name] => {
  const path = join(folder, fileOf(name))
  const valid: unknown[] = []
  for (const [index, line] of linesOf(path, problems).entries()) {
    const where = `${path}:${index + 1}`
    const entry = isEntry(line) ? readEntry(line, where, problems) : undefined
    if (entry === undefined) continue
    const result = GAZETTEER_FILES[name].safeParse(entry)
    if (result.success) valid.push(result.data)
    else
      for (const issue of result.error.issues)
        problems.push(`${where}:${idOf(entry)} ${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}`)
  }
  return valid as unknown as GazetteerData[Name]
}

export const readGazetteerData = (folder: string): GazetteerData => {
  const problems: string[] = []
  const data: GazetteerData = {
    persons: readFile(folder, 'persons', problems),
    countries: readFile(folder, 'countries', problems),
    organisations: readFile(folder, 'organisations', problems),
    places: readFile(folder, 'places', problems),
    offices: readFile(folder, 'offices', problems),
    formats: readFile(folder, 'formats', problems),
    topics: readFile(folder, 'topics', problems),
  }
  if (problems.length === 0) problems.push(...checkReferences(data).map((problem) => join(folder, problem)))
  if (problems.length > 0) throw new GazetteerError(`the gazetteer can't be read:\n${problems.join('\n')}`)
  return data
}

/** The gazetteer of a folder of JSON Lines; throws a GazetteerError. */
export const loadGazetteer = (folder: string): Gazetteer => createGazetteer(readGazetteerData(folder))
