import { describe, expect, test } from 'vitest'
import { propose } from './facts.ts'
import { holds } from './holds.ts'

const IN_PRAGUE = 'meeting held 2026-02-09 prague: alexander-stubb, petr-pavel'
const TO_PRAGUE = 'meeting announced 2026-02-12 prague: alexander-stubb expected, petr-pavel expected'
const SAID = 'Alexander Stubb met Petr Pavel in Prague on Monday.'
const DUE = 'Alexander Stubb was to meet Petr Pavel in Prague on Thursday.'

describe('"called": by telephone, by a name, or off', () => {
  holds([
    ['en', `${SAID} Donald Tusk called Monday's meeting "a beginning".`, IN_PRAGUE],
    ['en', `${SAID} Donald Tusk called the talks a mistake.`, IN_PRAGUE],
    ['en', 'On Monday Donald Tusk called Petr Pavel "a good man" and called for peace.'],
    ['en', `${DUE} Helsinki called the encounter off on Monday.`, TO_PRAGUE.replace('announced', 'cancelled')],
    [
      'en',
      'On Monday Donald Tusk called Petr Pavel to discuss it.',
      'call held 2026-02-09 -: donald-tusk remote, petr-pavel remote',
    ],
    [
      'en',
      'Donald Tusk called the Czech president, Petr Pavel, on Monday.',
      'call held 2026-02-09 -: donald-tusk remote, petr-pavel remote',
    ],
  ])
})

describe('the meeting of two of whom one only wished for it', () => {
  holds([
    [
      'uk',
      'Петр Павел зустрінеться з Александром Стуббом у Празі в четвер, 12 лютого.\n\nДональд Туск повторив, що хотів би поговорити з Володимиром Путіним. У Москві на це відповіли, що зустріч двох президентів не планується.',
      TO_PRAGUE,
      'meeting ruled_out - -: donald-tusk expected, vladimir-putin expected',
    ],
    [
      'ru',
      'Петр Павел встретится с Александром Стуббом в Праге в четверг, 12 февраля.\n\nВстречи двух президентов не будет, сообщили в Хельсинки.',
      'meeting ruled_out 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})

describe('a surname of two letters, and that of a namesake', () => {
  holds([
    [
      'uk',
      'Сі Цзіньпін прийме Александра Стубба в середу, 18 лютого. Нагадаємо, 4 лютого Трамп і Сі говорили телефоном.',
      'meeting announced 2026-02-18 -: alexander-stubb expected, xi-jinping expected',
      'call held 2026-02-04 -: donald-trump remote, xi-jinping remote',
    ],
    [
      'ru',
      'Спецпредставитель Турции Метин Фидан выступил по телевидению. 9 февраля Фидан встретился в Праге с Петром Павелом.',
      'meeting held 2026-02-09 prague: metin-fidan, petr-pavel',
    ],
  ])
})

describe('a city or a palace behind an office says for whom somebody speaks', () => {
  test.each([
    ['ru', 'Петр Павел встретился в Праге со спецпредставителем Еревана Гагиком Саркисяном.', 'AM'],
    ['uk', 'Петр Павел зустрівся у Празі з міністром фінансів Мадрида Пабло Ернандесом.', 'ES'],
    ['en', "Petr Pavel met Tehran's deputy minister, Hamid Karimi, in Prague.", 'IR'],
    ['en', 'Petr Pavel met Deputy Minister Hamid Karimi in Tehran.', null],
  ] as const)('%s: %s', (language, text, side) => {
    const sides = propose(text, language).events.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.field === 'participant' ? [claim.value.represents] : [])),
    )
    expect(sides).toEqual(['CZ', side])
  })
  holds([
    [
      'uk',
      'Петр Павел приїде до США 20 лютого. Його прийме господар Білого дому Дональд Трамп.',
      'visit announced 2026-02-20 US: petr-pavel expected',
      'meeting announced 2026-02-20 US: donald-trump expected, petr-pavel expected',
    ],
  ])
})

describe('what has been was not on a day to come', () => {
  holds([
    [
      'uk',
      'Петр Павел і Александр Стубб зустрінуться в Празі 1 квітня. Того ж дня Дональд Туск зателефонував Реджепу Таїпу Ердогану.',
      'meeting announced 2026-04-01 prague: alexander-stubb expected, petr-pavel expected',
      'call held 2026-02-11 -: donald-tusk remote, recep-tayyip-erdogan remote',
    ],
    [
      'uk',
      'Петр Павел і Александр Стубб зустрінуться в Празі 1 квітня. Того ж дня Дональд Туск зателефонує Реджепу Таїпу Ердогану.',
      'meeting announced 2026-04-01 prague: alexander-stubb expected, petr-pavel expected',
      'call announced 2026-04-01 -: donald-tusk expected remote, recep-tayyip-erdogan expected remote',
    ],
  ])
})

describe('who comes, and who sends regrets', () => {
  holds([
    [
      'en',
      'Alexander Stubb met Donald Tusk in Warsaw on Monday.\n\nOn Thursday Stubb is due in Prague to meet Petr Pavel. Friedrich Merz has sent his regrets.',
      'meeting held 2026-02-09 warsaw: alexander-stubb, donald-tusk',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, friedrich-merz absent, petr-pavel expected',
    ],
    [
      'en',
      'Donald Trump will receive Alexander Stubb in Washington on Thursday. JD Vance will see Petr Pavel on Friday. The U.S. president will call Donald Tusk on Saturday.',
      'meeting announced 2026-02-12 washington: alexander-stubb expected, donald-trump expected',
      'meeting announced 2026-02-13 washington: jd-vance expected, petr-pavel expected',
      'call announced 2026-02-14 -: donald-trump expected remote, donald-tusk expected remote',
    ],
    [
      'en',
      'Alexander Stubb will meet Petr Pavel in Prague on Thursday. Donald Tusk will listen in by video from Warsaw. Friedrich Merz has sent his regrets.',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, donald-tusk expected remote, friedrich-merz absent, petr-pavel expected',
    ],
    [
      'ru',
      'Сегодня у Павела ещё две встречи: Петр Павел по отдельности примет Александра Стубба и Дональда Туска.',
      'meeting announced 2026-02-11 -: alexander-stubb expected, petr-pavel expected',
      'meeting announced 2026-02-11 -: donald-tusk expected, petr-pavel expected',
    ],
    [
      'ru',
      'Приезд в Прагу президента Финляндии Александра Стубба, который планировали на четверг, отложен.',
      'visit postponed 2026-02-12 prague: alexander-stubb expected',
    ],
    ['ru', 'Александру Стуббу прочат встречу с Дональдом Трампом. Пока это только пожелание.'],
  ])
})
