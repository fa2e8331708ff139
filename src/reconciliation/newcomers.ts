import type { ActorId, Person } from '../domain/actor.ts'
import { LANGUAGES } from '../domain/language.ts'
import { foldKey } from '../language/fold.ts'
import { keyLikeness } from '../language/likeness.ts'

/** From this likeness on two names may be one, where something else speaks for it too. */
const SAME_NAME = 0.77
const SAME_GIVEN_NAME = 0.6

interface NameKey {
  readonly given: string
  readonly surname: string
}

/** The keys of a person's whole names; a bare surname has none, for it may be anybody's. */
const wholeNames = ({ names }: Person): readonly NameKey[] =>
  [...new Set(LANGUAGES.map((language) => foldKey(names[language])))].flatMap((key) => {
    const words = key.split(' ')
    return words.length < 2 ? [] : [{ given: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' }]
  })

const isOneName = (a: NameKey, b: NameKey): boolean =>
  (a.given === b.given && a.surname === b.surname) || (a.given === b.surname && a.surname === b.given)

const isLikeName = (a: NameKey, b: NameKey): boolean => {
  const [given, surname] = [keyLikeness(a.given, b.given), keyLikeness(a.surname, b.surname)]
  return surname >= SAME_NAME && given >= SAME_GIVEN_NAME && (given + surname) / 2 >= SAME_NAME
}

/** Something beside the name: the same country or organisation, or the same office. */
const hasSecondWitness = (a: Person, b: Person): boolean =>
  (a.represents !== null && a.represents === b.represents) ||
  a.terms.some((term) => b.terms.some(({ office, of }) => office === term.office && of === term.of))

/** Whether two persons found in texts are one: by the whole name, or by a like name and a second witness. */
export const isOnePerson = (a: Person, b: Person): boolean => {
  const [names, others] = [wholeNames(a), wholeNames(b)]
  const some = (alike: (one: NameKey, other: NameKey) => boolean): boolean =>
    names.some((name) => others.some((other) => alike(name, other)))
  return some(isOneName) || (hasSecondWitness(a, b) && some(isLikeName))
}

/** True where the text gave no more than a surname. */
export const hasBareSurname = (person: Person): boolean => wholeNames(person).length === 0

/** Who is meant by an id that stood for somebody before two persons turned out to be one. */
export type SamePersons = (actor: ActorId) => ActorId
