import type { MentionKind } from './gazetteer.ts'
import { ENDINGS, LONGEST_ENDING } from '../language/endings.ts'
import { comparable } from '../language/normalise.ts'
import { tokens, type Token } from '../language/tokens.ts'

/** What one written form stands for. */
export interface Form {
  readonly kind: MentionKind
  readonly id: string
  /** `partial`: an acronym, adjective or people, several holders of an office; `given` alone stands for nobody. */
  readonly part: 'whole' | 'surname' | 'given' | 'partial'
  /** The only spelling that counts, where the form is bound to the letter. */
  readonly exact?: string
}

// Most nodes are ends: what a node does not have, it does without.
interface Node {
  words?: Map<string, Node>
  stems?: Map<string, Node>
  /** How the stems begin. */
  heads?: Set<string>
  forms?: Form[]
  /** Where each of many forms stands. */
  positions?: Map<string, number>
  /** What may follow here as elsewhere. */
  shared?: Node[]
}

/** A form found: so many tokens long. */
export interface Hit {
  readonly length: number
  readonly form: Form
}

export interface FormIndex {
  /** Enters a written form; a `*` after a word stands for any inflectional ending. */
  readonly add: (written: string, form: Form) => void
  /** Enters every first part followed by every second one. */
  readonly addPairs: (firsts: readonly string[], seconds: readonly (readonly [written: string, form: Form])[]) => void
  /** All forms that begin at a token; `joined(i)` tells whether tokens i and i + 1 may belong to one form. */
  readonly at: (words: readonly Token[], from: number, joined: (index: number) => boolean) => readonly Hit[]
}

const LONGEST_FORM = 10

const LETTERS_OF_HEAD = 2

const headOf = (key: string): string => key.slice(0, LETTERS_OF_HEAD)

const child = (node: Node, branch: 'words' | 'stems', key: string): Node => {
  const branches = (node[branch] ??= new Map<string, Node>())
  const known = branches.get(key)
  if (known) return known
  const created: Node = {}
  branches.set(key, created)
  return created
}

// Nearly all forms are plain words, which need not be read as a text is.
const PLAIN = /^[a-z\u0430-\u044F\u0451-\u045F\u0491 -]+$/u

const stemOf = (node: Node, key: string): Node => {
  const heads = (node.heads ??= new Set())
  heads.add(headOf(key))
  return child(node, 'stems', key)
}

const nodeOf = (root: Node, written: string): Node => {
  let node = root
  const plain = comparable(written)
  if (PLAIN.test(plain)) {
    for (const word of plain.split(/[ -]+/u)) if (word) node = child(node, 'words', word)
    return node
  }
  for (const word of tokens(written))
    node = written[word.end] === '*' ? stemOf(node, word.key) : child(node, 'words', word.key)
  return node
}

const formKey = ({ id, kind, exact }: Form): string => `${kind} ${id} ${exact ?? ''}`

/** From so many forms on (of a given name that hundreds bear) they are no longer looked through one by one. */
const MANY = 12

const positionOf = (node: Node, forms: readonly Form[], form: Form): number => {
  const key = formKey(form)
  if (forms.length < MANY) return forms.findIndex((other) => formKey(other) === key)
  node.positions ??= new Map(forms.map((other, position) => [formKey(other), position]))
  return node.positions.get(key) ?? -1
}

const NONE: readonly Node[] = []

const enter = (root: Node, written: string, form: Form): void => {
  const node = nodeOf(root, written)
  if (node === root) return
  const forms = (node.forms ??= [])
  const rival = positionOf(node, forms, form)
  if (rival < 0) {
    node.positions?.set(formKey(form), forms.length)
    forms.push(form)
  } else if (form.part === 'whole') forms[rival] = form
}

const stemNodes = (node: Node, key: string): readonly Node[] => {
  if (!node.stems || !(node.heads?.has(headOf(key)) || node.heads?.has(key.slice(0, 1)))) return NONE
  const found: Node[] = []
  for (let cut = 0; cut <= LONGEST_ENDING && cut < key.length; cut++) {
    const next = node.stems.get(key.slice(0, key.length - cut))
    if (next && ENDINGS.has(key.slice(key.length - cut))) found.push(next)
  }
  return found
}

const NO_HITS: readonly Hit[] = []

/** An empty index of written forms, word by word. */
export const createFormIndex = (): FormIndex => {
  const root: Node = {}

  const add: FormIndex['add'] = (written, form) => enter(root, written, form)

  const addPairs: FormIndex['addPairs'] = (firsts, seconds) => {
    const shared: Node = {}
    for (const [written, form] of seconds) enter(shared, written, form)
    for (const first of firsts) (nodeOf(root, first).shared ??= []).push(shared)
  }

  const at: FormIndex['at'] = (words, from, joined) => {
    const first = words[from]
    const exact = first && root.words?.get(first.key)
    const stems = first ? stemNodes(root, first.key) : NONE
    // Most words begin no form at all.
    if (!exact && stems.length === 0) return NO_HITS
    const hits: Hit[] = []
    const walk = (node: Node, length: number): void => {
      if (node.forms) for (const form of node.forms) hits.push({ length, form })
      if (node.shared) for (const shared of node.shared) walk(shared, length)
      const next = words[from + length]
      if (!next || length >= LONGEST_FORM || !joined(from + length - 1)) return
      const exactly = node.words?.get(next.key)
      if (exactly) walk(exactly, length + 1)
      for (const byStem of stemNodes(node, next.key)) walk(byStem, length + 1)
    }
    if (exact) walk(exact, 1)
    for (const byStem of stems) walk(byStem, 1)
    return hits
  }

  return { add, addPairs, at }
}
