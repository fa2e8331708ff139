import { type ActorId, officesOn } from '../../domain/actor.ts'
import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { BODIES, REGIONS } from '../grammar/regions.ts'
import type { ActorRole, ActorSlot } from '../question.ts'
import { mainClause } from './find-kind.ts'
import { isWord } from './match.ts'
import { readingOf, type Sentence, type Token } from './sentence.ts'

/** More holders than this and an office («міністр») tells nobody apart. */
const FEW_HOLDERS = 2

const wordOf = (token: Token | undefined): string => (token ? readingOf(token) : '')

const isActor = (token: Token | undefined): boolean =>
  token !== undefined && /^@(?:person|country|organisation|region|office|name)$/.test(readingOf(token))

const isPost = (token: Token | undefined): boolean =>
  wordOf(token) === '@office' || isWord(wordOf(token), (grammar) => grammar.posts)

const isEventNoun = (token: Token | undefined): boolean =>
  isWord(wordOf(token), ({ events, eventKinds: { call, summit, visit } }) => [events, ...call, ...summit, ...visit])

const joins = (word: string): boolean => word === ',' || isWord(word, (grammar) => grammar.joining)

const isArticle = (word: string): boolean => isWord(word, (grammar) => grammar.articles)

/** The nearest token before that is not an adjective, a post or an article. */
const governor = (tokens: readonly Token[], index: number): Token | undefined => {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokens[at]
    if (!isPost(token) && !isArticle(wordOf(token)) && !isWord(wordOf(token), ({ ranks }) => ranks)) return token
  }
  return undefined
}

/** In "the NATO ministers meeting", "the Putin-Trump summit" whoever stands before the noun says which event is meant. */
const describesEvent = (tokens: readonly Token[], index: number): boolean => {
  // "Did Rubio attend NATO ministers": a circle after a name is an event itself.
  if (wordOf(tokens[index + 1]) === '@format' && wordOf(tokens[index]) !== '@person') return true
  for (let at = index + 1; at <= index + 4; at += 1) {
    const token = tokens[at]
    if (isEventNoun(token)) return token?.kind === 'word' && isWord(token.word, ({ adjunct }) => adjunct)
    if (!isPost(token) && !/^@(?:person|country|organisation|format)$/.test(wordOf(token))) return false
  }
  return false
}

const roleOf = (tokens: readonly Token[], index: number): ActorRole => {
  const before = governor(tokens, index)
  if (joins(wordOf(before))) {
    const joined = tokens.slice(0, index).findLastIndex(isActor)
    if (joined >= 0 && index - joined <= 3) return roleOf(tokens, joined)
  }
  const belongsToEvent =
    isEventNoun(before) ||
    (wordOf(tokens[index + 1]) === 's' && isEventNoun(tokens[index + 2])) ||
    describesEvent(tokens, index)
  // «На НАТО», "at NATO": a body one goes to is where, and not who.
  const isWhere = wordOf(tokens[index]) === '@organisation' && isWord(wordOf(before), (grammar) => grammar.into)
  const isWith = isWhere || isWord(wordOf(before), ({ companion, towards }) => [companion, towards])
  return belongsToEvent || isWith ? 'companion' : 'subject'
}

/** In «радник Макрона Бонн» and "Macron's adviser Bonne" Macron only tells whose adviser it is. */
export const isOwnerOfPost = (tokens: readonly Token[], index: number): boolean => {
  const isPerson = (at: number): boolean => /^@(?:person|name)$/.test(wordOf(tokens[at]))
  if (!isPerson(index)) return false
  const post = wordOf(tokens[index + 1]) === 's' ? index + 2 : index + 1
  return (isPost(tokens[index - 1]) && isPerson(index + 1)) || (isPost(tokens[post]) && isPerson(post + 1))
}

const holders = (office: string, of: ActorId | null, on: Day, gazetteer: Gazetteer): readonly ActorId[] =>
  gazetteer.actors.flatMap((actor) =>
    actor.kind === 'person' &&
    officesOn(actor, on).some((term) => term.office === office && (of === null || term.of === of))
      ? [actor.id]
      : [],
  )

/** The next token to one side that is more than an article or the mark of a genitive: "minister of the UK", "Oman's minister". */
const beside = (tokens: readonly Token[], index: number, step: 1 | -1): number => {
  let at = index + step
  while (isArticle(wordOf(tokens[at]))) at += step
  return at
}

const countryBeside = (tokens: readonly Token[], index: number): number | undefined =>
  [beside(tokens, index, 1), beside(tokens, index, -1)].find((at) =>
    /^@(?:country|organisation)$/.test(wordOf(tokens[at])),
  )

const personBeside = (tokens: readonly Token[], index: number): boolean => {
  const country = countryBeside(tokens, index)
  const after = country !== undefined && country > index ? country + 1 : index + 1
  return [index - 1, after].some((at) => /^@(?:person|name)$/.test(wordOf(tokens[at])))
}

export interface FoundActors {
  readonly actors: readonly ActorSlot[]
  /** Tokens that are countries of an office, and so neither places nor parties of their own. */
  readonly used: ReadonlySet<number>
  /** Offices of a country of which nobody is known to hold them, as they are written. */
  readonly unheld: readonly string[]
}

/** Who is named, and whether the question is about them; `on` is the day on which an office was held. */
export const findActors = (
  sentence: Sentence,
  isPlace: (index: number) => boolean,
  on: Day,
  gazetteer: Gazetteer,
): FoundActors => {
  const { tokens, offsets } = sentence
  const clause = mainClause(sentence).length
  const role = (index: number): ActorRole => ((offsets[index] ?? 0) >= clause ? 'companion' : roleOf(tokens, index))
  const used = new Set<number>()
  const slots = new Map<number, ActorSlot>()
  const unheld: string[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'mention' || token.mention.kind !== 'office' || personBeside(tokens, index)) return
    const country = countryBeside(tokens, index)
    const owner = country === undefined ? undefined : tokens[country]
    const of = owner?.kind === 'mention' ? (owner.mention.ids[0] ?? null) : null
    const ids = [...new Set(token.mention.ids.flatMap((office) => holders(office, of, on, gazetteer)))]
    if (ids.length === 0 && of !== null) unheld.push(token.text)
    if (ids.length === 0 || ids.length > FEW_HOLDERS) return
    if (country !== undefined) used.add(country)
    slots.set(index, { ids, text: token.text, role: role(index), kind: 'office' })
  })
  tokens.forEach((token, index) => {
    if (used.has(index) || isOwnerOfPost(tokens, index) || isPlace(index)) return
    if (token.kind === 'region')
      slots.set(index, {
        ids: REGIONS.get(token.region) ?? [],
        text: token.text,
        role: role(index),
        kind: 'region',
        region: token.region,
      })
    if (token.kind !== 'mention' || !/^@(?:person|country|organisation)$/.test(token.symbol)) return
    const ids = token.mention.ids.filter((id) => gazetteer.actor(id))
    const bodies = ids.length === 1 ? (BODIES.get(ids[0] ?? '') ?? []) : []
    if (ids.length > 0) slots.set(index, { ids: ids.concat(bodies), text: token.text, role: role(index), kind: 'name' })
  })
  return { actors: [...slots].toSorted(([a], [b]) => a - b).map(([, slot]) => slot), used, unheld }
}
