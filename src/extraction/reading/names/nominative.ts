import type { Language } from '../../../domain/language.ts'
import type { Paradigm } from '../../../language/declension.ts'
import { commonGivenNamesOf, isCommonGivenName } from '../../../language/given-names.ts'
import { CASES, type Case } from '../../../language/grammar.ts'
import { declineOne, type Gender } from '../../../language/inflection.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'

const GENDERS: readonly Gender[] = ['m', 'f']
const LONGEST_CUT = 4
const SHORTEST_STEM = 2

/** What the words before a name tell of its form. */
export interface ExpectedForm {
  readonly case: Case | undefined
  readonly gender: Gender | undefined
}

/** A name as it is written when nothing governs it, and whose it is by its forms. */
export interface RestoredName {
  readonly words: readonly string[]
  readonly gender: Gender
}

interface Reading extends RestoredName {
  readonly score: number
}

const candidates = (word: string, language: Language): readonly string[] => {
  const found = new Set([word])
  for (let cut = 0; cut <= LONGEST_CUT && word.length - cut >= SHORTEST_STEM; cut += 1)
    for (const ending of NAME_ENDINGS[language]?.nominative ?? []) found.add(word.slice(0, word.length - cut) + ending)
  return [...found]
}

type NameKind = 'given' | 'surname'

/** What a word may be a form of, and all its forms. */
interface Possible {
  readonly name: string
  readonly forms: Paradigm
}

const possibleNames = (word: string, kind: NameKind, gender: Gender, language: Language): readonly Possible[] => {
  // «Павлом»: the vowel that its ending has left out stands in no candidate.
  const common = kind === 'given' ? commonGivenNamesOf(word, gender, language) : []
  return [...new Set([...common, ...candidates(word, language)])].flatMap((name) => {
    const forms = declineOne(name, kind, gender, language)
    return forms.nominative[0] === name ? [{ name, forms }] : []
  })
}

/** A word of a name: its halves where it has a hyphen, and of each what it may be a form of. */
interface NameWord {
  readonly word: string
  readonly kind: NameKind
  readonly halves: readonly { readonly word: string; readonly possible: readonly Possible[] }[]
}

const nameWords = (words: readonly string[], gender: Gender, language: Language): readonly NameWord[] =>
  words.map((word, index) => {
    const kind = words.length > 1 && index === 0 ? 'given' : 'surname'
    const halves = word
      .split('-')
      .map((half) => ({ word: half, possible: possibleNames(half, kind, gender, language) }))
    return { word, kind, halves }
  })

// Both halves of «Кідава-Блонська» stand in the same case where they decline; each is restored by itself.
const nominativesOf = (
  { kind, halves }: NameWord,
  gender: Gender,
  grammaticalCase: Case,
  language: Language,
): readonly string[] =>
  halves.reduce<readonly string[]>((starts, { word, possible }, index) => {
    const names = possible.flatMap(({ name, forms }) => (forms[grammaticalCase].includes(word) ? [name] : []))
    const likely = mostLikely(names, kind, gender, language)
    // «Бен-Гвиром», «Бонч-Бруевичем»: the first half may stand still.
    if (index === 0) return likely.length === 0 && halves.length > 1 ? [word] : likely
    return starts.flatMap((start) => likely.slice(0, 1).map((half) => `${start}-${half}`))
  }, [])

// What is heard more often.
const likelihood = (word: string, kind: NameKind, gender: Gender, language: Language): number => {
  if (kind === 'given' && isCommonGivenName(word, gender, language)) return 5
  const endings = NAME_ENDINGS[language]
  if (kind === 'given') {
    const fitting = (endings?.womansGiven.test(word) ? 'f' : 'm') === gender ? 1 : -1
    return endings?.rareOfGiven.test(word) ? fitting - 3 : fitting
  }
  if (endings?.womansSurname.test(word)) return gender === 'f' ? 1 : -3
  return endings?.rareOfSurname.test(word) ? -1 : 0
}

const mostLikely = (names: readonly string[], kind: NameKind, gender: Gender, language: Language): readonly string[] =>
  names.toSorted(
    (a, b) => likelihood(b, kind, gender, language) - likelihood(a, kind, gender, language) || a.length - b.length,
  )

// «з Чан Мін Соком»: of a name in syllables the last alone declines.
const isSyllable = (word: string, language: Language): boolean =>
  /^\p{Lu}\p{Ll}{0,5}$/u.test(word) && (NAME_ENDINGS[language]?.closedSyllable.test(word) ?? false)

const readingIn = (
  words: readonly NameWord[],
  gender: Gender,
  grammaticalCase: Case,
  language: Language,
): Reading | undefined => {
  let score = 0
  const restored = words.map((given, index) => {
    const { word, kind } = given
    const [best] = mostLikely(nominativesOf(given, gender, grammaticalCase, language), kind, gender, language)
    if (best !== undefined) score += likelihood(best, kind, gender, language)
    else if (isSyllable(word, language) && index < words.length - 1) {
      if (index === 0) score -= 1
      return word
    }
    return best
  })
  if (restored.includes(undefined)) return undefined
  return { words: restored.flatMap((word) => word ?? []), gender, score }
}

/** How well a case goes with the one that is expected: «посланника Еббу», of a man's role the accusative is the genitive. */
const fit = (grammaticalCase: Case, expected: ExpectedForm): number => {
  if (grammaticalCase === expected.case) return 8
  if (expected.case === 'genitive' && expected.gender === undefined && grammaticalCase === 'accusative') return 8
  return grammaticalCase === 'nominative' ? 2 : 0
}

/** The nominative of a name that stands in some case. */
export const restoreName = (words: readonly string[], expected: ExpectedForm, language: Language): RestoredName => {
  const asItStands: RestoredName = {
    words,
    gender: isCommonGivenName(words[0] ?? '', 'f', language) ? 'f' : 'm',
  }
  if (!NAME_ENDINGS[language]) return asItStands
  const readings = GENDERS.flatMap((gender) => {
    const given = nameWords(words, gender, language)
    return CASES.flatMap((grammaticalCase) => {
      const reading = readingIn(given, gender, grammaticalCase, language)
      if (!reading) return []
      const fitting = fit(grammaticalCase, expected)
      const whose = gender === expected.gender ? 3 : 0
      return [{ ...reading, score: reading.score + fitting + whose }]
    })
  }).toSorted((a, b) => b.score - a.score)
  return readings[0] ?? asItStands
}
