import { expect, test } from 'vitest'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { leadingSides } from '../../src/texts/title/leading-sides.ts'
import { smallGazetteer } from '../support/gazetteer.ts'
import { event, participant, when } from '../support/record.ts'

const words = LANGUAGES.map((language) => createWords(smallGazetteer, language))
const titles = (given: Partial<DiplomaticEvent>) => words.map(({ title }) => title(event(given)))
const of = (...actors: readonly string[]) => actors.map((actor) => participant(actor))

test.each<[string, Partial<DiplomaticEvent>, string, string, string]>([
  [
    'two people',
    { participants: of('volodymyr-zelensky', 'donald-trump') },
    'Зустріч Зеленського з Трампом',
    'Встреча Зеленского с Трампом',
    'Zelensky–Trump meeting',
  ],
  [
    'a call of two',
    { kind: 'call', participants: of('rustem-umerov', 'steve-witkoff') },
    'Телефонна розмова Умєрова з Віткоффом',
    'Телефонный разговор Умерова с Уиткоффом',
    'Call between Umerov and Witkoff',
  ],
  [
    'a leader before envoys, however they are named',
    { participants: of('steve-witkoff', 'jared-kushner', 'vladimir-putin') },
    'Переговори Путіна з Віткоффом і Кушнером',
    'Переговоры Путина с Уиткоффом и Кушнером',
    'Putin’s talks with Witkoff and Kushner',
  ],
  [
    'two and two',
    { participants: of('rustem-umerov', 'andrii-hnatov', 'steve-witkoff', 'jared-kushner') },
    'Переговори Умєрова та Гнатова з Віткоффом і Кушнером',
    'Переговоры Умерова и Гнатова с Уиткоффом и Кушнером',
    'Umerov and Hnatov’s talks with Witkoff and Kushner',
  ],
  [
    'the host first',
    { host: 'US', participants: of('volodymyr-zelensky', 'donald-trump') },
    'Зустріч Трампа із Зеленським',
    'Встреча Трампа с Зеленским',
    'Trump–Zelensky meeting',
  ],
  [
    'a format',
    { format: 'security-advisers', participants: of('UA', 'US', 'nato') },
    'Зустріч радників з нацбезпеки',
    'Встреча советников по нацбезопасности',
    'Meeting of national security advisers',
  ],
  [
    'a format with people of two sides',
    { format: 'security-advisers', participants: of('rustem-umerov', 'kyrylo-budanov', 'steve-witkoff') },
    'Зустріч радників з нацбезпеки',
    'Встреча советников по нацбезопасности',
    'Meeting of national security advisers',
  ],
  [
    'a summit',
    { kind: 'summit', format: 'leaders', participants: of('UA') },
    'Саміт лідерів',
    'Саммит лидеров',
    'Leaders’ summit',
  ],
  [
    'a format with a noun of its own',
    { format: 'chiefs-of-general-staff', participants: of('UA') },
    'Нарада начальників генштабів',
    'Совещание начальников генштабов',
    'Meeting of chiefs of general staff',
  ],
  [
    'two countries',
    { participants: of('US', 'UA') },
    'Переговори США з Україною',
    'Переговоры США с Украиной',
    'Talks between United States and Ukraine',
  ],
  [
    'people of many sides',
    { kind: 'call', participants: of('rustem-umerov', 'volodymyr-zelensky', 'steve-witkoff', 'GB', 'DE', 'FR') },
    'Телефонна розмова: Україна, США, Велика Британія, Німеччина, Франція',
    'Телефонный разговор: Украина, США, Великобритания, Германия, Франция',
    'Call: Ukraine, United States, United Kingdom, Germany, France',
  ],
  [
    'more sides than a title holds',
    { participants: of('volodymyr-zelensky', 'US', 'GB', 'DE', 'FR', 'nato') },
    'Зустріч: Україна, США, Велика Британія, Німеччина, Франція та інші',
    'Встреча: Украина, США, Великобритания, Германия, Франция и другие',
    'Meeting: Ukraine, United States, United Kingdom, Germany, France and others',
  ],
  [
    'a visit',
    { kind: 'visit', place: 'ahmedabad', participants: of('friedrich-merz', 'IN') },
    'Візит Мерца до Ахмадабада',
    'Визит Мерца в Ахмадабад',
    'Visit by Merz to Ahmedabad',
  ],
  [
    'a visit to nowhere in particular',
    { kind: 'visit', participants: of('friedrich-merz') },
    'Візит Мерца',
    'Визит Мерца',
    'Visit by Merz',
  ],
  [
    'one side',
    { participants: of('UA') },
    'Зустріч за участю України',
    'Встреча с участием Украины',
    'Meeting involving Ukraine',
  ],
  ['nobody but a place', { place: 'kyiv' }, 'Зустріч у Києві', 'Встреча в Киеве', 'Meeting in Kyiv'],
  ['nothing at all', {}, 'Зустріч', 'Встреча', 'Meeting'],
  ['a format called like what every object has', { format: 'toString' }, 'Зустріч', 'Встреча', 'Meeting'],
  [
    'without those who were absent',
    { participants: [participant('volodymyr-zelensky'), participant('donald-trump'), participant('FR', 'absent')] },
    'Зустріч Зеленського з Трампом',
    'Встреча Зеленского с Трампом',
    'Zelensky–Trump meeting',
  ],
])('%s', (_, given, ...expected) => {
  expect(titles(given)).toEqual(expected)
})

test.each(['emmanuel-macron', 'friedrich-merz', 'tamim-bin-hamad-al-thani', 'haitham-bin-tariq'])(
  'whoever leads a state or a government stands before a minister: %s',
  (leader) => {
    const met = event({ participants: of('sergey-lavrov', leader), when: when('2026-01-14') })
    const sides = leadingSides(met, seededGazetteer()).map(({ people }) => people.map(({ actor }) => actor))
    expect(sides).toEqual([[leader], ['sergey-lavrov']])
  },
)

test('an event that is ruled out keeps its title', () => {
  expect(titles({ status: 'ruled_out', participants: of('vladimir-putin', 'donald-trump') })).toEqual([
    'Зустріч Путіна з Трампом',
    'Встреча Путина с Трампом',
    'Putin–Trump meeting',
  ])
})

test('the noun that verbs agree with is the title’s', () => {
  const [uk] = words
  const noun = (given: Partial<DiplomaticEvent>) => uk?.noun(event(given))
  expect(noun({ participants: of('US', 'UA') })).toBe('talks')
  expect(noun({ format: 'chiefs-of-general-staff' })).toBe('council')
  expect(noun({ kind: 'call', participants: of('US', 'UA') })).toBe('call')
})

const places = (id: string, form?: 'in' | 'to') => words.map(({ place }) => place(id, form))

test('places', () => {
  expect(places('kyiv')).toEqual(['Київ', 'Киев', 'Kyiv'])
  expect(places('kyiv', 'in')).toEqual(['у Києві', 'в Киеве', 'in Kyiv'])
  expect(places('kyiv', 'to')).toEqual(['до Києва', 'в Киев', 'to Kyiv'])
  expect(places('mar-a-lago', 'in')).toEqual([
    'у Мар-а-Лаго (Палм-Біч)',
    'в Мар-а-Лаго (Палм-Бич)',
    'in Mar-a-Lago (Palm Beach)',
  ])
})
