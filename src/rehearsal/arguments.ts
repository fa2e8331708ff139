import { badRequest } from './refusal.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

/** A file that came with a call: its name as the sender wrote it, its type and its bytes. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** The arguments of one call. Forms carry everything as text, so every reader below takes text for a value too. */
export interface Arguments {
  readonly values: JsonObject
  readonly uploads: ReadonlyMap<string, Upload>
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text under a name, '' when it is missing; numbers and flags count as what they look like. */
export const textOf = (values: JsonObject, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}

/** Whole number under a name, or undefined when it is missing or is none. */
export const integerOf = (values: JsonObject, name: string): number | undefined => {
  const text = textOf(values, name).trim()
  return /^-?\d{1,16}$/.test(text) ? Number(text) : undefined
}

/** True for true, "true", "True", "1" and "yes", as the Bot API reads flags. */
export const flagOf = (values: JsonObject, name: string): boolean =>
  ['true', '1', 'yes'].includes(textOf(values, name).toLowerCase())

/** Object or list under a name, parsed when it came as text; undefined when missing. Throws a 400 on broken JSON. */
const structureOf = (values: JsonObject, name: string): Json | undefined => {
  const value = values[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  try {
    return JSON.parse(value) as Json
  } catch {
    throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`)
  }
}

/** List under a name, [] when missing. Throws a 400 when it is something else. */
export const listOf = (values: JsonObject, name: string): readonly Json[] => {
  const value = structureOf(values, name)
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw badRequest(`expected an Array for ${name}`)
  return value as readonly Json[]
}

/** Object under a name, undefined when missing. Throws a 400 when it is something else. */
export const objectOf = (values: JsonObject, name: string): JsonObject | undefined => {
  const value = structureOf(values, name)
  if (value === undefined || value === null) return undefined
  if (!isObject(value)) throw badRequest(`object expected as ${name.replaceAll('_', ' ')}`)
  return value
}
