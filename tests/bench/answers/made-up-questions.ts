import type { Person } from '../../../src/domain/actor.ts'
import { addDays, type Day } from '../../../src/domain/calendar.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import type { RecordContents } from '../../../src/domain/record.ts'
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import type { Case } from '../../../src/language/grammar.ts'
import type { Words } from '../../../src/texts/words.ts'
import { type Chance, chanceOf } from './chance.ts'
import { TODAY } from './made-up-record.ts'

export interface AskedQuestion {
  readonly language: Language
  readonly text: string
}

/** What a question may name, by the letter that stands for it in the templates. */
interface Named {
  readonly person: (language: Language, grammaticalCase: Case) => string
  readonly other: (language: Language, grammaticalCase: Case) => string
  readonly country: (language: Language, grammaticalCase: Case) => string
  readonly place: (language: Language, grammaticalCase: Case) => string
  readonly day: (language: Language) => string
  readonly month: (language: Language) => string
}

type Template = (named: Named) => string

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'січні',
    'лютому',
    'березні',
    'квітні',
    'травні',
    'червні',
    'липні',
    'серпні',
    'вересні',
    'жовтні',
    'листопаді',
    'грудні',
  ],
  ru: [
    'январе',
    'феврале',
    'марте',
    'апреле',
    'мае',
    'июне',
    'июле',
    'августе',
    'сентябре',
    'октябре',
    'ноябре',
    'декабре',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const TEMPLATES: Readonly<Record<Language, readonly Template[]>> = {
  uk: [
    (n) => `хто був на зустрічі у ${n.place('uk', 'locative')} ${n.day('uk')}?`,
    (n) => `чи був ${n.person('uk', 'nominative')} на переговорах у ${n.place('uk', 'locative')}?`,
    (n) => `з ким зустрічався ${n.person('uk', 'nominative')} у ${n.month('uk')}?`,
    (n) => `з ким зустрічався ${n.person('uk', 'nominative')}?`,
    (n) => `коли наступна зустріч ${n.person('uk', 'genitive')}?`,
    (n) => `чи зустрічалися ${n.person('uk', 'nominative')} і ${n.other('uk', 'nominative')}?`,
    (n) => `що заплановано на ${n.day('uk')}?`,
    (n) => `скільки зустрічей провів ${n.person('uk', 'nominative')}?`,
    (n) => `хто представляв ${n.country('uk', 'accusative')} ${n.day('uk')}?`,
    (n) => `хто такий ${n.person('uk', 'nominative')}?`,
    (n) => `де була остання зустріч ${n.person('uk', 'genitive')}?`,
    (n) => `які зустрічі були у ${n.place('uk', 'locative')} у ${n.month('uk')}?`,
  ],
  ru: [
    (n) => `кто был на встрече в ${n.place('ru', 'locative')} ${n.day('ru')}?`,
    (n) => `был ли ${n.person('ru', 'nominative')} на переговорах в ${n.place('ru', 'locative')}?`,
    (n) => `с кем встречался ${n.person('ru', 'nominative')} в ${n.month('ru')}?`,
    (n) => `когда следующая встреча ${n.person('ru', 'genitive')}?`,
    (n) => `какие встречи были у ${n.person('ru', 'genitive')} в ${n.month('ru')}?`,
    (n) => `встречались ли ${n.person('ru', 'nominative')} и ${n.other('ru', 'nominative')}?`,
    (n) => `сколько раз ${n.person('ru', 'nominative')} был в ${n.place('ru', 'locative')}?`,
    (n) => `кто сообщил о встрече в ${n.place('ru', 'locative')} ${n.day('ru')}?`,
    (n) => `что запланировано на ${n.day('ru')}?`,
    (n) => `кто представлял ${n.country('ru', 'accusative')} в ${n.place('ru', 'locative')}?`,
  ],
  en: [
    (n) => `who attended the meeting in ${n.place('en', 'nominative')} on ${n.day('en')}?`,
    (n) => `did ${n.person('en', 'nominative')} attend the talks in ${n.place('en', 'nominative')}?`,
    (n) => `whom did ${n.person('en', 'nominative')} meet in ${n.month('en')}?`,
    (n) => `when is the next meeting of ${n.person('en', 'nominative')}?`,
    (n) => `when did ${n.person('en', 'nominative')} and ${n.other('en', 'nominative')} meet?`,
    (n) => `how many meetings did ${n.person('en', 'nominative')} have in ${n.month('en')}?`,
    (n) => `what is on ${n.day('en')}?`,
    (n) => `who represented ${n.country('en', 'nominative')} on ${n.day('en')}?`,
    (n) => `where was the last meeting of ${n.person('en', 'nominative')}?`,
    (n) => `was ${n.person('en', 'nominative')} there in person on ${n.day('en')}?`,
  ],
}

/** A letter doubled: how people misspell what they have only heard. */
const misspelt = (name: string, chance: Chance): string => {
  const at = 2 + chance.below(Math.max(1, name.length - 3))
  return `${name.slice(0, at)}${name.charAt(at - 1)}${name.slice(at)}`
}

const namedBy = (
  chance: Chance,
  { events }: RecordContents,
  gazetteer: Gazetteer,
  wordsFor: (language: Language) => Words,
): Named => {
  const event = chance.of(events)
  const persons = event.participants.flatMap(({ actor }): readonly Person[] => {
    const known = gazetteer.actor(actor)
    return known?.kind === 'person' ? [known] : []
  })
  const [one, other] = [persons[0], persons[1] ?? persons[0]]
  const date = (event.when.start?.length === 10 ? event.when.start : addDays(TODAY, -chance.below(3000))) as Day
  const whole = chance.next() < 0.5
  const wrong = chance.next() < 0.15
  const name = (person: Person | undefined, language: Language, grammaticalCase: Case): string => {
    const written = gazetteer.name(person?.id ?? '', language, { case: grammaticalCase, short: !whole })
    return wrong ? misspelt(written, chance) : written
  }
  return {
    person: (language, grammaticalCase) => name(one, language, grammaticalCase),
    other: (language, grammaticalCase) => name(other, language, grammaticalCase),
    country: (language, grammaticalCase) =>
      gazetteer.name(one?.represents ?? 'UA', language, { case: grammaticalCase }),
    place: (language, grammaticalCase) => gazetteer.name(event.place ?? 'kyiv', language, { case: grammaticalCase }),
    day: (language) => wordsFor(language).day(date, { year: true }),
    month: (language) => `${MONTHS[language][Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`,
  }
}

/** So many questions as readers ask them, about what the record has, in the three languages by turns; the same in every run. */
export const madeUpQuestions = (
  count: number,
  contents: RecordContents,
  gazetteer: Gazetteer,
  wordsFor: (language: Language) => Words,
): readonly AskedQuestion[] => {
  const chance = chanceOf(count)
  return Array.from({ length: count }, (_, index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'uk'
    return { language, text: chance.of(TEMPLATES[language])(namedBy(chance, contents, gazetteer, wordsFor)) }
  })
}
