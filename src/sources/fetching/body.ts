import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { SourceError } from '../source-error.ts'

type Unpack = (packed: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>

/** A zlib stream names its method in the low half of its first byte; some servers send the bare deflate data instead. */
const isZlib = (packed: Buffer): boolean => ((packed[0] ?? 0) & 0x0f) === 8 && (packed[0] ?? 0) >> 4 <= 7

const unpackGzip: Unpack = promisify(gunzip)
const unpackZlib: Unpack = promisify(inflate)
const unpackDeflate: Unpack = promisify(inflateRaw)

const UNPACK: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  ['deflate', async (packed, options) => (isZlib(packed) ? unpackZlib : unpackDeflate)(packed, options)],
  ['br', promisify(brotliDecompress)],
])

/** What a request may say it accepts. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

const tooLarge = (limit: number): SourceError =>
  new SourceError('size', `larger than ${Math.floor(limit / 1024 / 1024)} MB`)

/** Reads a stream of bytes to its end; a SourceError where it is longer than `limit` bytes. */
export const readWhole = async (stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Undoes a Content-Encoding. Stops with a SourceError as soon as more than `limit` bytes come out, however small the body. */
export const unpacked = async (body: Buffer, encoding: string | undefined, limit: number): Promise<Buffer> => {
  const name = (encoding ?? 'identity').trim().toLowerCase()
  if (name === 'identity' || name === '' || body.length === 0) return body
  const unpack = UNPACK.get(name)
  if (!unpack) throw new SourceError('content', `packed in a way that is not read: ${name.slice(0, 40)}`)
  try {
    return await unpack(body, { maxOutputLength: limit })
  } catch (error) {
    throw isTooLarge(error)
      ? tooLarge(limit)
      : new SourceError('content', `what came can’t be unpacked: ${name}`, { cause: error })
  }
}
