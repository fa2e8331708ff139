import { type Document, isNode, LineCounter, parseDocument } from 'yaml'

/** The way to an entry: keys and positions from the top of the file. */
export type Path = readonly PropertyKey[]

export interface Yaml {
  readonly value: unknown
  /** What stops the text from being read as YAML, each with its line. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
  /** The line, counted from 1, on which an entry stands; that of the nearest entry around it where it is missing. */
  readonly lineOf: (path: Path) => number
}

const offsetOf = (document: Document, path: Path): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** Reads YAML 1.2; never throws. */
export const readYaml = (source: string): Yaml => {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message,
  }))
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  }
}
