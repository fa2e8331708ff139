import type { ActorId } from '../../domain/actor.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { comparable } from '../../language/normalise.ts'

interface NamedWord {
  readonly word: string
  readonly id: ActorId
}

/** The words of all names in the order of the alphabet, as of so many actors. */
interface Names {
  readonly words: readonly NamedWord[]
  readonly actors: number
}

const wordsOf = (name: string): readonly string[] =>
  comparable(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const namesOf = ({ actors }: Gazetteer): Names => {
  const words = actors.flatMap(({ id, names }) =>
    [...new Set(LANGUAGES.flatMap((language) => wordsOf(names[language])))].map((word) => ({ word, id })),
  )
  return { words: words.toSorted((a, b) => (a.word < b.word ? -1 : 1)), actors: actors.length }
}

/** Made anew where persons have joined. */
const known = new WeakMap<Gazetteer, Names>()

const idsBeginning = (beginning: string, words: readonly NamedWord[]): ReadonlySet<ActorId> => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.word ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const ids = new Set<ActorId>()
  while (low < words.length) {
    const found = words[low]
    if (!found?.word.startsWith(beginning)) break
    ids.add(found.id)
    low += 1
  }
  return ids
}

/** The actors in whose names words begin as each of those typed, in any of the three languages: «оле ум». */
export const actorsBeginning = (typed: string, gazetteer: Gazetteer): readonly ActorId[] => {
  const beginnings = wordsOf(typed)
  if (beginnings.length === 0) return []
  const names = known.get(gazetteer)
  const { words } = names?.actors === gazetteer.actors.length ? names : namesOf(gazetteer)
  known.set(gazetteer, { words, actors: gazetteer.actors.length })
  const [first = new Set<ActorId>(), ...others] = beginnings.map((beginning) => idsBeginning(beginning, words))
  return [...first].filter((id) => others.every((ids) => ids.has(id)))
}
