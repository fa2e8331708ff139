import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a day counted from the event behind it', () => {
  holds([
    [
      'en',
      'Donald Tusk met Petr Pavel in Warsaw on Tuesday. Two days before the Warsaw talks, Tusk spoke by telephone with Alexander Stubb.',
      'meeting held 2026-02-10 warsaw: donald-tusk, petr-pavel',
      'call held 2026-02-08 -: alexander-stubb remote, donald-tusk remote',
    ],
    [
      'uk',
      'Дональд Туск 10 лютого зустрівся у Варшаві з Петром Павелом. За два дні до зустрічі Туск говорив телефоном з Александром Стуббом.',
      'meeting held 2026-02-10 warsaw: donald-tusk, petr-pavel',
      'call held 2026-02-08 -: alexander-stubb remote, donald-tusk remote',
    ],
    [
      'ru',
      'Дональд Туск 10 февраля встретился в Варшаве с Петром Павелом. За два дня до этого Туск говорил по телефону с Александром Стуббом.',
      'meeting held 2026-02-10 warsaw: donald-tusk, petr-pavel',
      'call held 2026-02-08 -: alexander-stubb remote, donald-tusk remote',
    ],
    [
      'ru',
      'Накануне саммита отдельные переговоры с Такаити провёл в Токио Шавкат Мирзиёев.',
      'meeting held 2026-02-10 tokyo: sanae-takaichi, shavkat-mirziyoyev',
    ],
  ])
})

describe('a day of the month told before', () => {
  holds([
    [
      'ru',
      'В декабре диалог шёл тяжело: 17-го числа Дональд Туск принимал в Варшаве Петра Павела.',
      'meeting held 2025-12-17 warsaw: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Последний раз он приезжал в Варшаву в декабре: 12 и 13 числа Дональд Туск вёл там переговоры с Петром Павелом.',
      'meeting held 2025-12-12..2025-12-13 warsaw: donald-tusk, petr-pavel',
    ],
  ])
})

describe('the day before the text', () => {
  holds([
    [
      'ru',
      'МОСКВА, 11 фев – РИА Новости. Владимир Путин провёл телефонный разговор с Сирилом Рамафосой, сообщила пресс-служба.',
      'call held 2026-02-11 -: cyril-ramaphosa remote, vladimir-putin remote',
    ],
  ])
})

describe('how long a visit takes', () => {
  holds([
    [
      'en',
      'Petr Pavel is in Finland on a two-day visit that ends on Feb. 12.',
      'visit underway 2026-02-11..2026-02-12 FI: petr-pavel',
    ],
  ])
})

describe('two days, two events, one sentence', () => {
  holds([
    [
      'ru',
      'В пятницу в Аддис-Абебе у Лаврова переговоры с Гедионом Тимотеосом, в субботу там же он встретится с Махмудом Али Юсуфом.',
      'meeting announced 2026-02-13 addis-ababa: gedion-timothewos expected, sergey-lavrov expected',
      'meeting announced 2026-02-14 addis-ababa: mahmoud-ali-youssouf expected, sergey-lavrov expected',
    ],
  ])
})

describe('where it is, before its name', () => {
  holds([
    [
      'uk',
      'У казахстанському місті Туркестан 10 лютого зустрілися Касим-Жомарт Токаєв та Ільхам Алієв.',
      'meeting held 2026-02-10 turkistan: ilham-aliyev, kassym-jomart-tokayev',
    ],
    [
      'uk',
      'Наступна зупинка – Берлін, де Майя Санду перебуватиме з візитом 8 та 9 березня.',
      'visit announced 2026-03-08..2026-03-09 berlin: maia-sandu expected',
    ],
  ])
})
