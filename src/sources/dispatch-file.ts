import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Dispatch } from '../domain/dispatch.ts'
import type { Moment } from '../domain/moment.ts'
import { withoutByline } from './byline.ts'
import { decode } from './decoding/decode.ts'
import { holdsText } from './decoding/holds-text.ts'
import { parseDispatch } from './dispatch-json.ts'
import { type Desk, dispatchOf, type Draft, firstLine } from './draft.ts'
import { dispatchId, idOfAddress, textMark } from './identity.ts'
import { SourceError } from './source-error.ts'

export interface FileOptions extends Desk {
  /** When it was published, for a file that does not say. */
  readonly published?: Moment
}

const LARGEST = 5 * 1024 * 1024

const bytesOf = (path: string): Buffer => {
  try {
    if (statSync(path).size <= LARGEST) return readFileSync(path)
  } catch (error) {
    throw new SourceError('content', `${path} can’t be read`, { cause: error })
  }
  throw new SourceError('size', `${path} is larger than 5 MB`)
}

/** What stands in a file, in whatever encoding; throws a SourceError of one line where it can't be read or is no text. */
export const readTextFile = (path: string): string => {
  const bytes = bytesOf(path)
  if (!holdsText(bytes)) throw new SourceError('content', `${path} holds no text in any encoding`)
  return decode(bytes, null)
}

const idOfText = (text: string): string => dispatchId('text', textMark(text))

const ofText = (text: string): Draft => {
  const { text: told, named } = withoutByline(text)
  const trimmed = told.trim()
  return {
    id: idOfText(trimmed),
    outlet: named?.outlet ?? null,
    url: named?.url ?? null,
    headline: firstLine(trimmed),
    text: trimmed,
    published: null,
  }
}

const ofPage = async (html: string, timeZone: string): Promise<Draft> => {
  const { readArticle } = await import('./pages/article.ts')
  const { headline, outlet, text, published, url } = readArticle(html, timeZone)
  const own = url !== null && URL.canParse(url) ? url : null
  return { id: own === null ? idOfText(text) : idOfAddress(own), outlet, url: own, headline, text, published }
}

const DRAFTS: Readonly<Record<string, (content: string, timeZone: string) => Draft | Promise<Draft>>> = {
  '.txt': ofText,
  '.html': ofPage,
  '.htm': ofPage,
}

const named = (error: unknown, path: string): unknown =>
  error instanceof SourceError && !error.message.startsWith(path)
    ? new SourceError(error.fault, `${path}: ${error.message}`, { cause: error })
    : error

/**
 * The dispatch in a file: a dispatch as JSON (`.json`), a saved web page (`.html`) or a plain text (`.txt`, which has to be told
 * when it was published). Rejects with a SourceError of one line that begins with the path.
 */
export const readDispatchFile = async (path: string, options: FileOptions): Promise<Dispatch> => {
  const content = readTextFile(path)
  const ending = extname(path).toLowerCase()
  if (ending === '.json') return parseDispatch(content, path, options.timeZone)
  const draftOf = DRAFTS[ending]
  if (!draftOf)
    throw new SourceError('type', `${path}: only .json, .html and .txt files are read, not ${basename(path)}`)
  try {
    const draft = await draftOf(content, options.timeZone)
    return dispatchOf({ ...draft, published: draft.published ?? options.published ?? null }, options)
  } catch (error) {
    throw named(error, path)
  }
}
