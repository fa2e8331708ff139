import type { Json, Upload } from '../arguments.ts'
import { badRequest } from '../refusal.ts'

interface Part {
  readonly name: string
  readonly fileName: string | undefined
  readonly type: string
  readonly bytes: Buffer
}

/** The boundary in a content type, undefined when it is no multipart form. */
export const boundaryOf = (contentType: string): string | undefined => {
  const match = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  return match?.[1] ?? match?.[2]
}

const header = (head: string, name: string): string =>
  new RegExp(`^${name}\\s*:(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''

/** File names come quoted, or, from some clients, bare to the end of the line with blanks and semicolons in it. */
const fileNameIn = (disposition: string): string | undefined => {
  const match = /;\s*filename=(?:"([^"]*)"|(.*))$/i.exec(disposition)
  return match?.[1] ?? match?.[2]
}

const readPart = (bytes: Buffer): Part => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) throw badRequest("can't parse multipart form: headers of a part do not end")
  const head = bytes.subarray(0, end).toString('utf8')
  const disposition = header(head, 'content-disposition')
  const name = /;\s*name="?([^";]+)"?/i.exec(disposition)?.[1]
  if (name === undefined) throw badRequest("can't parse multipart form: a part has no name")
  return {
    name,
    fileName: fileNameIn(disposition),
    type: header(head, 'content-type') || 'application/octet-stream',
    bytes: bytes.subarray(end + 4),
  }
}

const splitParts = (body: Buffer, boundary: string): readonly Buffer[] => {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  const parts: Buffer[] = []
  let from = whole.indexOf(delimiter)
  while (from >= 0) {
    const begin = from + delimiter.length
    if (whole.subarray(begin, begin + 2).toString() === '--') return parts
    const next = whole.indexOf(delimiter, begin)
    if (next >= 0) parts.push(whole.subarray(begin + 2, next))
    from = next
  }
  throw badRequest("can't parse multipart form: it does not end")
}

/** Fields and files of a multipart form. Throws a 400 when it is broken. */
export const parseMultipart = (
  body: Buffer,
  boundary: string,
): { readonly values: Record<string, Json>; readonly uploads: Map<string, Upload> } => {
  const values: Record<string, Json> = {}
  const uploads = new Map<string, Upload>()
  for (const part of splitParts(body, boundary).map((bytes) => readPart(bytes))) {
    if (part.fileName === undefined) values[part.name] = part.bytes.toString('utf8')
    else uploads.set(part.name, { name: part.fileName, type: part.type, bytes: part.bytes })
  }
  return { values, uploads }
}
