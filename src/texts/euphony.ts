import type { Language } from '../domain/language.ts'

export type Preposition = 'with' | 'in'

/** A form of the word, where what stands before and after it calls for that form; the first that fits is taken. */
interface Form {
  readonly form: string
  readonly after?: RegExp
  readonly before?: RegExp
}

const UKRAINIAN_VOWEL = /^[аеєиіїоуюя]/iu
const ENDS_IN_CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/iu
const STARTS_WITH_CONSONANT = /^[бвгґджзклмнпрстфхцчшщ]/iu

/** Islands, and the like, that one is on and not in. */
const ON: Readonly<Record<'uk' | 'ru', RegExp>> = {
  uk: /^(?:кубі|кубу|кіпр|мальт|філіппін|тайван|балі$|аляс|гава|мальдів|барбадос|шрі-ланк|мадагаскар|ямай|сейшел|багам|фіджі|маврик[іи]|комор|гаїті|сардин|сицилі|крит[іу]?$|корси|гібралтар)/iu,
  ru: /^(?:кубе|кубу|кипр|мальт|филиппин|тайван|бали$|аляс|гава|мальдив|барбадос|шри-ланк|мадагаскар|ямай|сейшел|багам|фиджи|маврики|комор|гаити|сардин|сицили|крит[еу]?$|корси|гибралтар)/iu,
}

const PREPOSITIONS: Readonly<Record<Language, Readonly<Record<Preposition, readonly Form[]>>>> = {
  uk: {
    with: [
      { form: 'з', before: UKRAINIAN_VOWEL },
      { form: 'зі', before: /^(?:[жзсшщ][бвгґджзклмнпрстфхцчшщ]|льв|мст)/iu },
      { form: 'із', before: /^[жзсцчшщ]/iu },
      { form: 'із', after: ENDS_IN_CONSONANT, before: STARTS_WITH_CONSONANT },
      { form: 'з' },
    ],
    in: [
      { form: 'на', before: ON.uk },
      { form: 'у', before: /^(?:[вф]|[стдх]в|льв)/iu },
      { form: 'в', before: UKRAINIAN_VOWEL },
      { form: 'в', after: /[аеєиіїоуюя]$/iu, before: STARTS_WITH_CONSONANT },
      { form: 'у' },
    ],
  },
  ru: {
    with: [
      { form: 'с', before: /^[А-ЯЁ]{2}/u },
      { form: 'со', before: /^(?:[жзсш][бвгджзклмнпрстфхцчшщ]|щ|вс|льв)/iu },
      { form: 'с' },
    ],
    in: [
      { form: 'на', before: ON.ru },
      { form: 'в', before: /^[А-ЯЁ]{2}/u },
      { form: 'во', before: /^(?:[вф][бвгджзклмнпрстфхцчшщ]|льв)/iu },
      { form: 'в' },
    ],
  },
  en: { with: [{ form: 'with' }], in: [{ form: 'in' }] },
}

const CONJUNCTIONS: Readonly<Record<Language, readonly Form[]>> = {
  uk: [{ form: 'і', after: ENDS_IN_CONSONANT, before: STARTS_WITH_CONSONANT }, { form: 'та' }],
  ru: [{ form: 'и' }],
  en: [{ form: 'and' }],
}

const choose = (forms: readonly Form[], previous: string, next: string): string =>
  forms.find(({ after, before }) => (after?.test(previous) ?? true) && (before?.test(next) ?? true))?.form ?? ''

/** The preposition in the form that its neighbours call for: з, із, зі; в, у; с, со; в, во. */
export const preposition = (language: Language, meaning: Preposition, next: string, previous = ''): string =>
  choose(PREPOSITIONS[language][meaning], previous, next)

/** The items as one phrase: «А, Б та В», «Б і В», "A, B and C". */
export const listOf = (language: Language, items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  const rest = items.slice(0, -1)
  if (rest.length === 0) return last
  return `${rest.join(', ')} ${choose(CONJUNCTIONS[language], rest.at(-1) ?? '', last)} ${last}`
}
