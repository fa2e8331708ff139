import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { checkReferences } from './check-references.ts'
import { createGazetteer } from './create-gazetteer.ts'
import { type FileName, GAZETTEER_FILES, type GazetteerData } from './gazetteer-data.ts'
import type { Gazetteer } from './gazetteer.ts'

const idOf = (entry: unknown, index: number): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : `entry ${index + 1}`

const readEntries = (path: string, problems: string[]): readonly unknown[] => {
  try {
    const content: unknown = parse(readFileSync(path, 'utf8'))
    if (Array.isArray(content)) return content
    problems.push(`${path}: is not a list of entries`)
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return []
}

const readFile = <Name extends FileName>(folder: string, name: Name, problems: string[]): GazetteerData[Name] => {
  const path = join(folder, `${name}.yaml`)
  const valid: unknown[] = []
  for (const [index, entry] of readEntries(path, problems).entries()) {
    const result = GAZETTEER_FILES[name].safeParse(entry)
    if (result.success) valid.push(result.data)
    else
      for (const issue of result.error.issues)
        problems.push(
          `${path}: ${idOf(entry, index)}: ${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}`,
        )
  }
  return valid as unknown as GazetteerData[Name]
}

const readGazetteerData = (folder: string): GazetteerData => {
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
  if (problems.length > 0) throw new Error(`the gazetteer can't be read:\n${problems.join('\n')}`)
  return data
}

/** The gazetteer of a folder of YAML files; throws one Error that lists every problem with its file and entry. */
export const loadGazetteer = (folder: string): Gazetteer => createGazetteer(readGazetteerData(folder))
