import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { facts, propose } from './facts.ts'

interface Row {
  readonly language: Language
  readonly text: string
  readonly events: readonly string[]
}

type Line = readonly [language: Language, text: string, ...events: readonly string[]]

const holds = (lines: readonly Line[]): void => {
  const rows = lines.map(([language, text, ...events]): Row => ({ language, text, events }))
  test.each(rows)('$language: $text', ({ language, text, events }) => {
    expect(facts(text, language)).toEqual(events)
  })
}

describe('meetings, calls and visits', () => {
  holds([
    [
      'uk',
      'Президент Чехії Петр Павел зустрівся у вівторок у Празі з президентом Фінляндії Александром Стуббом.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Президент Казахстана Касым-Жомарт Токаев во вторник принял в Астане президента Кыргызстана Садыра Жапарова.',
      'meeting held 2026-02-10 astana: kassym-jomart-tokayev, sadyr-japarov',
    ],
    [
      'en',
      'Finnish President Alexander Stubb met Polish Prime Minister Donald Tusk in Warsaw on Tuesday.',
      'meeting held 2026-02-10 warsaw: alexander-stubb, donald-tusk',
    ],
    ['ru', 'Лавров и Рубио созвонились 9 февраля.', 'call held 2026-02-09 -: marco-rubio remote, sergey-lavrov remote'],
    [
      'en',
      'Emmanuel Macron and Friedrich Merz spoke by telephone on Monday.',
      'call held 2026-02-09 -: emmanuel-macron remote, friedrich-merz remote',
    ],
    [
      'ru',
      'Путин и Эрдоган провели в понедельник телефонные переговоры.',
      'call held 2026-02-09 -: recep-tayyip-erdogan remote, vladimir-putin remote',
    ],
    ['uk', 'Міністр оборони Румунії Раду Міруце відвідав Київ 10 лютого.', 'visit held 2026-02-10 kyiv: radu-miruta'],
  ])
})

describe('what is still to come, and what will not be', () => {
  holds([
    [
      'en',
      'LONDON, Feb 10 - Cooper will travel to Nairobi on Monday for talks with Kenyan President William Ruto.',
      'meeting announced 2026-02-16 nairobi: william-ruto expected, yvette-cooper expected',
    ],
    [
      'uk',
      'У четвер Зеленський має прибути до Осло на зустріч із норвезьким прем’єром Йонасом Гаром Стере.',
      'meeting announced 2026-02-12 oslo: jonas-gahr-store expected, volodymyr-zelensky expected',
    ],
    [
      'uk',
      'Завтра у Варшаві прем’єр-міністр Польщі Дональд Туск прийме прем’єр-міністерку Італії Джорджу Мелоні.',
      'meeting announced 2026-02-12 warsaw: donald-tusk expected, giorgia-meloni expected',
    ],
    [
      'en',
      'British Prime Minister Keir Starmer will host Giorgia Meloni in London on Friday.',
      'meeting announced 2026-02-13 london: giorgia-meloni expected, keir-starmer expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска та Джорджі Мелоні у Варшаві 12 лютого скасовано.',
      'meeting cancelled 2026-02-12 warsaw: donald-tusk expected, giorgia-meloni expected',
    ],
    [
      'ru',
      'Встреча Владимира Путина и Дональда Трампа не планируется.',
      'meeting ruled_out - -: donald-trump expected, vladimir-putin expected',
    ],
    [
      'en',
      'Talks between Marco Rubio and Sergey Lavrov in Geneva were called off.',
      'meeting cancelled - geneva: marco-rubio expected, sergey-lavrov expected',
    ],
  ])
})

describe('who takes part and how', () => {
  holds([
    [
      'en',
      'Rubio met Lavrov in Geneva on Tuesday. Steve Witkoff joined by video link, but Jared Kushner did not attend.',
      'meeting held 2026-02-10 geneva: jared-kushner absent, marco-rubio, sergey-lavrov, steve-witkoff remote',
    ],
    [
      'ru',
      'В понедельник в Анкаре прошли переговоры Владимира Зеленского и Реджепа Тайипа Эрдогана. Рустем Умеров присоединился по видеосвязи.',
      'meeting held 2026-02-09 ankara: recep-tayyip-erdogan, rustem-umerov remote, volodymyr-zelensky',
    ],
    [
      'uk',
      'У Брюсселі 10 лютого відбулася зустріч міністрів оборони Німеччини, Франції та Польщі.',
      'meeting held 2026-02-10 brussels: DE, FR, PL',
    ],
    [
      'uk',
      'У вівторок у Празі зібралися президенти Чехії та Фінляндії Петр Павел і Александр Стубб.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
  ])
})

describe('whoever only tells of an event did not attend it', () => {
  holds([
    [
      'uk',
      'Речник президента Сергій Никифоров розповів про зустріч Володимира Зеленського з Емманюелем Макроном у Парижі 10 лютого.',
      'meeting held 2026-02-10 paris: emmanuel-macron, volodymyr-zelensky',
    ],
    [
      'ru',
      'Политолог Иван Сидоров рассказал о встрече Токаева с Жапаровым в Астане 10 февраля.',
      'meeting held 2026-02-10 astana: kassym-jomart-tokayev, sadyr-japarov',
    ],
    [
      'ru',
      'Помощник Владимира Путина Юрий Ушаков 10 февраля в Москве встретился со Стивом Уиткоффом.',
      'meeting held 2026-02-10 moscow: steve-witkoff, yuri-ushakov',
    ],
  ])
})

describe('sentences that tell of no event', () => {
  holds([
    ['uk', 'Президент Фінляндії Александр Стубб заявив, що хотів би зустрітися з Володимиром Путіним.'],
    ['uk', 'Президент Франції Емманюель Макрон прокоментував ситуацію в Україні.'],
    ['uk', 'На пресконференції в Києві виступив Андрій Сибіга.'],
    ['ru', 'Путин в переговорах не участвовал.'],
    ['ru', 'Дмитрий Песков сообщил, что Владимир Путин доволен ходом дел.'],
    ['en', 'Stubb said he would like to meet Putin.'],
    ['en', 'Keir Starmer commented on the war in Ukraine.'],
    ['en', 'Whether Mohammed bin Salman would come to the talks was not clear.'],
  ])
})

describe('second mentions', () => {
  holds([
    [
      'en',
      'Latvian Prime Minister Evika Silina flew to Oslo on Monday. There she met Norwegian Prime Minister Jonas Gahr Store.',
      'meeting held 2026-02-09 oslo: evika-silina, jonas-gahr-store',
    ],
    [
      'uk',
      'У понеділок до Праги прибув президент Фінляндії Александр Стубб. Гість провів переговори з президентом Чехії Петром Павелом.',
      'meeting held 2026-02-09 prague: alexander-stubb, petr-pavel',
    ],
  ])
})

const newcomer = (language: Language, text: string) =>
  propose(text, language).newcomers.map(({ id, names, gender }) => `${id} ${names[language]} ${gender}`)

describe('persons whom the gazetteer does not know', () => {
  test.each<readonly [Language, string, string]>([
    [
      'uk',
      '10 лютого в Києві Андрій Сибіга зустрівся з послом Ісландії Гуннаром Сіггурдссоном.',
      'hunnar-sihhurdsson Гуннар Сіггурдссон m',
    ],
    [
      'ru',
      'С Касым-Жомартом Токаевым в Астане 10 февраля встретился посол Португалии Жуан Перейра.',
      'zhuan-pereyra Жуан Перейра m',
    ],
    [
      'en',
      'Icelandic Ambassador Gunnar Braga Olafsson met Andrii Sybiha in Kyiv on Tuesday.',
      'gunnar-braga-olafsson Gunnar Braga Olafsson m',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(newcomer(language, text)).toEqual([expected])
  })

  test('cities, titles of books and institutions are nobody', () => {
    expect(
      newcomer('uk', 'У Старому Самборі та Новій Каховці обговорили «Тіні Забутих Предків» і Верховну Раду.'),
    ).toEqual([])
    expect(newcomer('en', 'New Zealand, the Security Council and Air Force One were in the news.')).toEqual([])
  })
})
