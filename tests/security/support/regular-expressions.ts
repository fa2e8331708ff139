import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** A regular expression of the program, and where it stands. */
export interface Found {
  readonly where: string
  readonly pattern: RegExp
}

interface Node {
  readonly type?: string
  readonly start?: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
}

const literalsIn = (node: unknown, found: (node: Node) => void): void => {
  if (Array.isArray(node)) for (const item of node) literalsIn(item, found)
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node) found(node as Node)
  for (const value of Object.values(node)) literalsIn(value, found)
}

/** Every regular expression that is written out in the program. */
export const writtenOut = (): readonly Found[] =>
  globSync('src/**/*.{ts,js}').flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const found: Found[] = []
    literalsIn(parseSync(file, source).program, ({ regex, start = 0 }) => {
      const line = source.slice(0, start).split('\n').length
      if (regex) found.push({ where: `${file}:${line}`, pattern: new RegExp(regex.pattern, regex.flags) })
    })
    return found
  })

/** Those that the program puts together while `work` runs. */
export const putTogether = async (work: () => Promise<unknown>): Promise<readonly Found[]> => {
  const found = new Map<string, Found>()
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, caller) => {
      const pattern = Reflect.construct(target, args, caller) as RegExp
      found.set(String(pattern), { where: `put together: ${String(pattern).slice(0, 60)}`, pattern })
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}

const CLASSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\\s/, [' ', '\n']],
  [/\\S/, ['a']],
  [/\\d/, ['1']],
  [/\\w/, ['a', '_']],
  [/\\p\{L/, ['я', 'Я', 'a']],
  [/\\p\{N/, ['7']],
  [/\\p\{M/, ['\u0301']],
  [/\[\^/, ['x', ' ']],
  [/(?<!\\)\./, ['x', '.']],
]

/** Characters and words of which a text may consist that the expression has much to do with. */
const piecesOf = ({ source }: RegExp): readonly string[] => {
  const plain = source.replaceAll(
    /\\[pP]\{[^}]*\}|\\[bBdDsSwWuUx]\w*|\\k<\w+>|\(\?<?[=!:]|\(\?<\w+>|\{\d+,?\d*\}|[?*+|()[\]^$]/g,
    ' ',
  )
  const words = plain.replaceAll('\\', '').split(' ').filter(Boolean)
  const characters = Array.from(words.join('')).filter((character) => !/[a-zа-я]/i.test(character))
  const classes = CLASSES.flatMap(([form, members]) => (form.test(source) ? members : []))
  return [...new Set([...classes, ...characters.slice(0, 12), ...words.slice(0, 12)])]
}

/** Repeatable, so that a text which stalled an expression once does so again. */
const randomFrom = (seed: number) => (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed % below
}

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Texts of any length that could keep the expression busy: a beginning, much of the same, an end that does not fit. */
export const attacksOn = (pattern: RegExp, many: number): readonly ((length: number) => string)[] => {
  const pieces = piecesOf(pattern)
  const random = randomFrom(pattern.source.length + 7)
  const any = () => pieces[random(pieces.length)] ?? 'a'
  const alone = pieces.map((piece) => ({ start: any(), piece, end: '\u0000' }))
  const mixed = Array.from({ length: many }, () => ({
    start: random(2) === 1 ? any() : '',
    piece: Array.from({ length: 2 + random(2) }, any).join(''),
    end: ['', '\u0000', '!\n'][random(3)],
  }))
  return [...alone, ...mixed].map(
    ({ start, piece, end }) =>
      (length) =>
        `${start}${filled(piece, length)}${end}`,
  )
}
