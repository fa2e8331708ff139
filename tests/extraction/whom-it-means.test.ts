import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('whom a pronoun means', () => {
  holds([
    [
      'uk',
      'Президент Чехії Петр Павел 9 лютого зустрівся у Варшаві з Дональдом Туском. За словами Маї Санду, розмови триватимуть. У березні вона відвідає Прагу.',
      'meeting held 2026-02-09 warsaw: donald-tusk, petr-pavel',
      'visit announced 2026-03 prague: maia-sandu expected',
    ],
    [
      'ru',
      'Президент Чехии Петр Павел 9 февраля встретился в Варшаве с Дональдом Туском. По словам Майи Санду, разговоры продолжатся. В марте она посетит Прагу.',
      'meeting held 2026-02-09 warsaw: donald-tusk, petr-pavel',
      'visit announced 2026-03 prague: maia-sandu expected',
    ],
    [
      'uk',
      'Президент Чехії Петр Павел 9 лютого зустрівся у Варшаві з Маєю Санду. У березні він відвідає Рим.',
      'meeting held 2026-02-09 warsaw: maia-sandu, petr-pavel',
      'visit announced 2026-03 rome: petr-pavel expected',
    ],
    [
      'ru',
      'Петр Павел 9 февраля принял в Праге Дональда Туска. В апреле, сообщил Александр Стубб, он посетит Рим.',
      'meeting held 2026-02-09 prague: donald-tusk, petr-pavel',
      'visit announced 2026-04 rome: alexander-stubb expected',
    ],
  ])
})

describe('whoever sat at one table', () => {
  holds([
    [
      'uk',
      'У понеділок у Празі Петр Павел поснідав із прем’єркою Італії Джорджею Мелоні.',
      'meeting held 2026-02-09 prague: giorgia-meloni, petr-pavel',
    ],
    ['uk', 'У понеділок у Празі Петр Павел поснідав і поїхав на роботу.'],
    [
      'ru',
      'Договор готовили в Вене, где 8 и 9 февраля друг напротив друга сидели Александр Стубб и Дональд Туск.',
      'meeting held 2026-02-08..2026-02-09 vienna: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'У понеділок Петр Павел зідзвонювався з Александром Стуббом.',
      'call held 2026-02-09 -: alexander-stubb remote, petr-pavel remote',
    ],
    [
      'en',
      "Donald Tusk hosted a summit in Warsaw on Monday. He smiled as Petr Pavel and Maia Sandu took their seats. Finland's Alexander Stubb was at the ceremony as well.",
      'summit held 2026-02-09 warsaw: alexander-stubb, donald-tusk, maia-sandu, petr-pavel',
    ],
    [
      'uk',
      'Готуючись приймати гостя, Петр Павел поговорив із радниками. 9 лютого він зателефонував Александру Стуббу.',
      'call held 2026-02-09 -: alexander-stubb remote, petr-pavel remote',
    ],
  ])
})

describe('whoever is not of a circle that gathers', () => {
  holds([
    [
      'uk',
      'Петр Павел 9 лютого зустрівся в Празі з Дональдом Туском. 2 жовтня 2025 року в Римі зустрілися глави МЗС країн ЄС.',
      'meeting held 2026-02-09 prague: donald-tusk, petr-pavel',
      'meeting held 2025-10-02 rome: eu',
    ],
    [
      'uk',
      '2 жовтня 2025 року в Римі збиралися глави МЗС країн ЄС: вів зустріч Антоніу Кошта.',
      'meeting held 2025-10-02 rome: antonio-costa',
    ],
    [
      'ru',
      '9 февраля в Риме собирались Петр Павел и Дональд Туск.',
      'meeting held 2026-02-09 rome: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Mauro Vieira met Marco Rubio in Washington on Monday. Donald Trump’s Asian tour continues in Tokyo, where he will meet Sanae Takaichi on Friday.',
      'meeting held 2026-02-09 washington: marco-rubio, mauro-vieira',
      'meeting announced 2026-02-13 tokyo: donald-trump expected, sanae-takaichi expected',
    ],
  ])
})
