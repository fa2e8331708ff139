import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a visit to one place after another', () => {
  holds([
    [
      'uk',
      '20–21 лютого Петр Павел відвідає Гельсінкі, а 22 лютого – Осло.',
      'visit announced 2026-02-20..2026-02-21 helsinki: petr-pavel expected',
      'visit announced 2026-02-22 oslo: petr-pavel expected',
    ],
    [
      'en',
      'Petr Pavel will visit Helsinki on 20 and 21 February and Oslo on 22 February.',
      'visit announced 2026-02-20..2026-02-21 helsinki: petr-pavel expected',
      'visit announced 2026-02-22 oslo: petr-pavel expected',
    ],
    [
      'ru',
      'Петр Павел 20 февраля посетит Хельсинки, а 22 февраля – Осло.',
      'visit announced 2026-02-20 helsinki: petr-pavel expected',
      'visit announced 2026-02-22 oslo: petr-pavel expected',
    ],
    [
      'en',
      'Petr Pavel will visit Helsinki on 20 and 21 February and Oslo on 22 February. On 21 February he will meet Alexander Stubb.',
      'visit announced 2026-02-20..2026-02-21 helsinki: petr-pavel expected',
      'visit announced 2026-02-22 oslo: petr-pavel expected',
      'meeting announced 2026-02-21 helsinki: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'ru',
      'Вчера и сегодня глава МИД РФ Сергей Лавров находился в Дели с рабочим визитом.',
      'visit held 2026-02-10..2026-02-11 new-delhi: sergey-lavrov',
    ],
  ])
})

describe('a visit that goes on', () => {
  holds([
    [
      'ru',
      'Министр иностранных дел Китая Ван И завершает визит в Дели, который начался во вторник.',
      'visit underway 2026-02-10 new-delhi: wang-yi',
    ],
    [
      'uk',
      'Юлія Свириденко у вівторок розпочала триденний візит до Бухареста.',
      'visit underway 2026-02-10..2026-02-12 bucharest: yuliia-svyrydenko',
    ],
  ])
})

describe('who met there, told behind it', () => {
  holds([
    [
      'uk',
      'Попередній саміт відбувся 7 жовтня 2025 року в Габалі. Ільхам Алієв тоді приймав, зокрема, Віктора Орбана.',
      'summit held 2025-10-07 gabala: ilham-aliyev, viktor-orban',
    ],
    [
      'ru',
      'Предыдущий саммит прошёл в Кишинёве 4 июля 2025 года: Майя Санду принимала Антониу Кошту.',
      'summit held 2025-07-04 chisinau: antonio-costa, maia-sandu',
    ],
    [
      'uk',
      'Програма Майї Санду у Брюсселі почалася у вівторок з вечері, яку на її честь дав прем’єр-міністр Бельгії Барт Де Вевер.',
      'meeting held 2026-02-10 brussels: bart-de-wever, maia-sandu',
    ],
  ])
})

describe('where somebody goes afterwards is another place', () => {
  holds([
    [
      'ru',
      'В Праге проходит совещание. В пятницу Петр Павел встретится с Александром Стуббом, а затем вылетит в Осло.',
      'meeting announced 2026-02-13 prague: alexander-stubb expected, petr-pavel expected',
      'visit announced - oslo: petr-pavel expected',
    ],
  ])
})

describe('whoever takes no part', () => {
  holds([
    [
      'uk',
      'Майя Санду у вівторок відвідала Берлін. Лідер опозиції Ігор Додон поїздку розкритикував.',
      'visit held 2026-02-10 berlin: maia-sandu',
    ],
    ['ru', 'Александр Стубб приглашение Петра Павела принял.'],
  ])
})
