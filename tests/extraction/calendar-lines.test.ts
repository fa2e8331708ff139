import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('the lines of a calendar', () => {
  holds([
    [
      'ru',
      '13 февраля. Встреча Дональда Туска с Александром Стуббом в Хельсинки.\n14 февраля – Визит Мишустина в Пекин.',
      'meeting announced 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
      'visit announced 2026-02-14 beijing: mikhail-mishustin expected',
    ],
    [
      'ru',
      '13 февраля – встреча Дональда Туска с Александром Стуббом в Хельсинки.\n14 февраля – визит Петра Павела в Варшаву.\n15 февраля – переговоры Ли Цяна с Санаэ Такаити.',
      'meeting announced 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
      'visit announced 2026-02-14 warsaw: petr-pavel expected',
      'meeting announced 2026-02-15 -: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'en',
      'Schedule\n13 February: Donald Tusk meets Alexander Stubb in Helsinki.\n15 February: Li Qiang meets Sanae Takaichi.',
      'meeting announced 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-15 -: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'en',
      'Week ahead: Thursday: Donald Tusk meets Alexander Stubb in Helsinki; Friday: Li Qiang hosts Sanae Takaichi in Beijing.',
      'meeting announced 2026-02-12 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-13 beijing: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'uk',
      '12 лютого. Зустріч Дональда Туска з Александром Стуббом у Гельсінкі. Перенесено на 14 лютого.\n13 лютого. Зустріч Петра Павела з Лі Цяном у Празі.',
      'meeting announced 2026-02-14 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-13 prague: li-qiang expected, petr-pavel expected',
    ],
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 9 лютого. Наступного дня він прийняв там Петра Павела.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
      'meeting held 2026-02-10 helsinki: donald-tusk, petr-pavel',
    ],
  ])
})
