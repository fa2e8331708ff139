import { type Arguments, isObject, type Json } from '../arguments.ts'
import { badRequest } from '../refusal.ts'
import { boundaryOf, parseMultipart } from './multipart.ts'

const parseJson = (body: Buffer): Record<string, Json | undefined> => {
  if (body.length === 0) return {}
  try {
    const value = JSON.parse(body.toString('utf8')) as Json
    if (isObject(value)) return { ...value }
  } catch {
    // Told below, like JSON that is no object.
  }
  throw badRequest("can't parse JSON in the request body")
}

const parseForm = (text: string): Record<string, Json> => Object.fromEntries(new URLSearchParams(text))

const parseBody = (contentType: string, body: Buffer): Arguments => {
  const boundary = boundaryOf(contentType)
  if (boundary !== undefined) return parseMultipart(body, boundary)
  const values = /^application\/json\b/i.test(contentType) ? parseJson(body) : parseForm(body.toString('utf8'))
  return { values, uploads: new Map() }
}

/** Arguments of a call from its query string and its body: JSON, a form, or a multipart form. Throws a 400. */
export const readArguments = (query: string, contentType: string, body: Buffer): Arguments => {
  const { values, uploads } = parseBody(contentType, body)
  return { values: { ...parseForm(query), ...values }, uploads }
}
