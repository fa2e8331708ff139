import type { Person } from '../../../src/domain/actor.ts'
import type { Localized } from '../../../src/domain/language.ts'
import { chanceOf } from './chance.ts'

const words = (text: string): readonly string[] => text.split(' ')

const GIVEN: readonly (readonly string[])[] = [
  words('Андрій Андрей Andriy'),
  words('Остап Остап Ostap'),
  words('Марко Марко Marko'),
  words('Григір Григор Hryhir'),
  words('Петро Петр Petro'),
  words('Юрій Юрий Yuriy'),
  words('Віктор Виктор Viktor'),
  words('Тарас Тарас Taras'),
  words('Богдан Богдан Bohdan'),
  words('Роман Роман Roman'),
  words('Степан Степан Stepan'),
  words('Ігнат Игнат Ihnat'),
  words('Левко Левко Levko'),
  words('Назар Назар Nazar'),
  words('Орест Орест Orest'),
  words('Павло Павел Pavlo'),
  words('Радим Радим Radym'),
  words('Сава Савва Sava'),
  words('Устим Устим Ustym'),
  words('Федір Федор Fedir'),
  words('Хома Фома Khoma'),
  words('Юліан Юлиан Yulian'),
  words('Яким Аким Yakym'),
  words('Артур Артур Artur'),
  words('Борис Борис Borys'),
  words('Вадим Вадим Vadym'),
  words('Гліб Глеб Hlib'),
  words('Денис Денис Denys'),
  words('Едуард Эдуард Eduard'),
  words('Захар Захар Zakhar'),
  words('Карл Карл Karl'),
  words('Лукас Лукас Lukas'),
  words('Мартін Мартин Martin'),
  words('Ніколас Николас Nicolas'),
  words('Отто Отто Otto'),
  words('Пітер Питер Peter'),
  words('Річард Ричард Richard'),
  words('Стівен Стивен Steven'),
  words('Томас Томас Thomas'),
  words('Ульріх Ульрих Ulrich'),
  words('Філіп Филип Philip'),
  words('Юстас Юстас Justas'),
]
const SYLLABLES: readonly (readonly string[])[] = [
  words('ба ба ba'),
  words('ге ге he'),
  words('ди ди dy'),
  words('зо зо zo'),
  words('ку ку ku'),
  words('ла ла la'),
  words('ме ме me'),
  words('ні ни ni'),
  words('по по po'),
  words('ру ру ru'),
  words('са са sa'),
  words('те те te'),
  words('фі фи fi'),
  words('хо хо kho'),
  words('жу жу zhu'),
  words('шар шар shar'),
  words('вол вол vol'),
  words('тен тен ten'),
]
const ENDINGS: readonly (readonly string[])[] = [
  words('енко енко enko'),
  words('ук ук uk'),
  words('аш аш ash'),
  words('урт урт urt'),
  words('ман ман man'),
  words('ідзе идзе idze'),
  words('сон сон son'),
  words('еллі елли elli'),
]

const at = (parts: readonly (readonly string[])[], index: number): string => parts.map((part) => part[index]).join('')

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** So many persons with different surnames, who speak for one of the countries each. */
export const madeUpPersons = (count: number, countries: readonly string[]): readonly Person[] => {
  const chance = chanceOf(7)
  const surnames = new Set<string>()
  const persons: Person[] = []
  while (persons.length < count) {
    const given = chance.of(GIVEN)
    const parts = [chance.of(SYLLABLES), chance.of(SYLLABLES), chance.of(SYLLABLES), chance.of(ENDINGS)]
    const surname = at(parts, 2)
    if (surnames.has(surname)) continue
    surnames.add(surname)
    const nameIn = (index: number): string => `${given[index] ?? ''} ${capital(at(parts, index))}`
    const names: Localized = { uk: nameIn(0), ru: nameIn(1), en: nameIn(2) }
    persons.push({
      kind: 'person',
      id: `${given[2] ?? ''}-${surname}`.toLowerCase(),
      names,
      gender: 'm',
      represents: countries[chance.rank(countries.length)] ?? null,
      terms: [],
    })
  }
  return persons
}
