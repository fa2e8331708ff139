import { z } from 'zod'
import { LANGUAGES } from '../domain/language.ts'
import { CASES } from '../language/grammar.ts'

const word = z.string().trim().min(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug such as rustem-umerov')
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166 code such as UA')
const bound = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date such as 2025-07')
const language = z.enum(LANGUAGES)

const names = z.strictObject({ uk: word, ru: word, en: word })
const perLanguage = z.partialRecord(language, word)
const spellings = z.partialRecord(language, z.array(word)).default({})
/** Cases that the rules of declension get wrong. */
const forms = z.partialRecord(language, z.partialRecord(z.enum(CASES), word)).default({})
const indeclinable = z.array(language).default([])
/** Written forms; a `*` at the end of a word stands for any inflectional ending. */
const written = z.array(word).default([])

const term = z.strictObject({ office: slug, of: word, from: bound.nullable(), to: bound.nullable() })

const person = z.strictObject({
  id: slug,
  names,
  gender: z.enum(['m', 'f']),
  represents: word.nullable().default(null),
  terms: z.array(term).default([]),
  /** The surname as it stands in the name, where it is not the last word. */
  surname: perLanguage.default({}),
  /** Further spellings of the surname, of the given names, of the whole name. */
  surnames: spellings,
  given: spellings,
  also: spellings,
  forms,
  /** Languages in which the name has one form, against the rules. */
  indeclinable,
  /** False where the surname alone is too common a word to stand for this person. */
  bare: z.boolean().default(true),
})

const entry = {
  names,
  /** Short names to write («США», «ЄС»). */
  short: perLanguage.default({}),
  forms,
  indeclinable,
  /** True where English puts an article before the name: "the United States". */
  article: z.boolean().default(false),
  also: written,
  /** Adjectives, peoples, acronyms: what points to the whole name without being it. */
  partial: written,
  /** As `partial`, but only when it is written to the letter: `US`, `WHO`. */
  exact: written,
}

const country = z.strictObject({ id: countryCode, ...entry, zone: word.nullable().default(null) })
const organisation = z.strictObject({ id: slug, ...entry })
const place = z.strictObject({
  id: slug,
  kind: z.enum(['region', 'city', 'venue']),
  country: countryCode,
  /** The place that it lies in, where that is less than the country: Mar-a-Lago in Palm Beach, Palm Beach in Florida. */
  city: slug.nullable().default(null),
  zone: word,
  ...entry,
})
const office = z.strictObject({
  id: slug,
  /** Whether its holder leads a state or government, serves somebody (as adviser or deputy) or speaks for somebody. */
  part: z.enum(['leads', 'serves', 'speaks']).optional(),
  names,
  also: written,
  /** What the holder heads, as it follows a word for head: «МЗС» for «глава МЗС» and «очільник МЗС»; "CIA". */
  heads: written,
  /** Names of this office in one country or organisation, where they differ: «секретар РНБО України». */
  of: z.record(word, names).default({}),
})
const format = z.strictObject({ id: slug, names, genitive: names, also: written })
const topic = z.strictObject({ id: slug, names, also: written })

/** The gazetteer's files by name, each a list of entries. */
export const GAZETTEER_FILES = {
  persons: person,
  countries: country,
  organisations: organisation,
  places: place,
  offices: office,
  formats: format,
  topics: topic,
} as const

export type FileName = keyof typeof GAZETTEER_FILES

/** The file of a name: JSON Lines, an entry a line; empty lines and lines that begin with `#` are passed over. */
export const fileOf = (name: string): string => `${name}.jsonl`

export type PersonEntry = z.infer<typeof person>
export type CountryEntry = z.infer<typeof country>
export type OrganisationEntry = z.infer<typeof organisation>
export type PlaceEntry = z.infer<typeof place>
export type OfficeEntry = z.infer<typeof office>
type FormatEntry = z.infer<typeof format>
type TopicEntry = z.infer<typeof topic>

/** All entries of the gazetteer, as its files hold them. */
export interface GazetteerData {
  readonly persons: readonly PersonEntry[]
  readonly countries: readonly CountryEntry[]
  readonly organisations: readonly OrganisationEntry[]
  readonly places: readonly PlaceEntry[]
  readonly offices: readonly OfficeEntry[]
  readonly formats: readonly FormatEntry[]
  readonly topics: readonly TopicEntry[]
}
