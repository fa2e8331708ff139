import type { ActorId, PlaceId } from '../../domain/actor.ts'
import { LANGUAGES, type Localized } from '../../domain/language.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { comparable } from '../../language/normalise.ts'

interface Named {
  readonly id: string
  readonly names: Localized
}

interface NamedWord {
  readonly word: string
  readonly id: string
}

/** The words of all names in the order of the alphabet, as of so many who bear them. */
interface Names {
  readonly words: readonly NamedWord[]
  readonly bearers: number
}

/** The words of what is typed, as names are compared by. */
export const wordsOf = (name: string): readonly string[] =>
  comparable(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const namesOf = (named: readonly Named[]): Names => {
  const words = named.flatMap(({ id, names }) =>
    [...new Set(LANGUAGES.flatMap((language) => wordsOf(names[language])))].map((word) => ({ word, id })),
  )
  return { words: words.toSorted((a, b) => (a.word < b.word ? -1 : 1)), bearers: named.length }
}

const idsBeginning = (beginning: string, words: readonly NamedWord[]): ReadonlySet<string> => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.word ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const ids = new Set<string>()
  while (low < words.length) {
    const found = words[low]
    if (!found?.word.startsWith(beginning)) break
    ids.add(found.id)
    low += 1
  }
  return ids
}

/** Made anew where somebody has joined. */
const indexed = (known: WeakMap<Gazetteer, Names>, gazetteer: Gazetteer, named: readonly Named[]): Names => {
  const made = known.get(gazetteer)
  const names = made?.bearers === named.length ? made : namesOf(named)
  known.set(gazetteer, names)
  return names
}

const ofActors = new WeakMap<Gazetteer, Names>()
const ofPlaces = new WeakMap<Gazetteer, Names>()

/** Those in whose names words begin as each of those typed. */
const allBeginning = (typed: string, { words }: Names): readonly string[] => {
  const [first = new Set<string>(), ...others] = wordsOf(typed).map((beginning) => idsBeginning(beginning, words))
  return [...first].filter((id) => others.every((ids) => ids.has(id)))
}

/** The actors in whose names words begin as each of those typed, in any of the three languages: «оле ум». */
export const actorsBeginning = (typed: string, gazetteer: Gazetteer): readonly ActorId[] =>
  allBeginning(typed, indexed(ofActors, gazetteer, gazetteer.actors))

/** The places whose names begin so. */
export const placesBeginning = (typed: string, gazetteer: Gazetteer): readonly PlaceId[] =>
  allBeginning(typed, indexed(ofPlaces, gazetteer, gazetteer.places))
