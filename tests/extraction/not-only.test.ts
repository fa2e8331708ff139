import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('not only one but also another: both at one event', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрівся не лише з Александром Стуббом, а й з Петром Павелом у Гельсінкі 9 лютого.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'У Гельсінкі 9 лютого Дональд Туск зустрівся не тільки зі Стуббом, але й з Петром Павелом.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'На зустріч у Гельсінкі 9 лютого прибули не лише Дональд Туск, а й Петр Павел.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск встретился 9 февраля в Хельсинки не только с Александром Стуббом, но и с Петром Павелом.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск встретится в Хельсинки 20 февраля не только с Александром Стуббом, но и с Петром Павелом.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Donald Tusk met not only Alexander Stubb but also Petr Pavel in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'In Helsinki on Feb. 9, Donald Tusk met not just Alexander Stubb but Petr Pavel as well.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Not only Alexander Stubb but also Petr Pavel met Donald Tusk in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск не лише зустрівся з Александром Стуббом у Гельсінкі 9 лютого, а й поговорив телефоном із Петром Павелом.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
      'call held 2026-02-09 -: donald-tusk remote, petr-pavel remote',
    ],
    [
      'en',
      'Donald Tusk met not only Alexander Stubb in Helsinki on Feb. 9 but also Petr Pavel in Prague on Feb. 10.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    ['en', 'All the ministers but Hakan Fidan met in Helsinki on Feb. 9.'],
    [
      'en',
      'Donald Tusk met not Alexander Stubb but Petr Pavel in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск обсудил не только торговлю, но и встречу с Петром Павелом в Праге 20 февраля.',
      'meeting announced 2026-02-20 prague: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      '9 лютого в Гельсінкі зустрілися не лише Дональд Туск і Александр Стубб, а й Петр Павел.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'В Хельсинки 9 февраля встретились не только Дональд Туск и Александр Стубб, но и Петр Павел.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Not only Donald Tusk and Alexander Stubb but also Petr Pavel met in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk will host not only Alexander Stubb but Petr Pavel too in Warsaw on Feb. 20.',
      'meeting announced 2026-02-20 warsaw: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('the verb left out before another place', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 9 лютого та з Петром Павелом у Празі 10 лютого.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск встретился с Александром Стуббом в Хельсинки и с Петром Павелом в Праге.',
      'meeting held - helsinki: alexander-stubb, donald-tusk',
      'meeting held - prague: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb and Petr Pavel in Prague on Feb. 9.',
      'meeting held 2026-02-09 prague: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'In Prague Donald Tusk met Alexander Stubb and Petr Pavel in Hradcany on Feb. 9.',
      'meeting held 2026-02-09 prague: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Feb. 9 and Petr Pavel in Prague on Feb. 10.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
  ])
})
