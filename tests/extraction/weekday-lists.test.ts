import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a list of days on one line: each with its own, each after the one before', () => {
  holds([
    [
      'en',
      'Monday: Donald Tusk meets Alexander Stubb in Helsinki. Tuesday: Emmanuel Macron hosts Friedrich Merz in Paris. Wednesday: Giorgia Meloni meets Keir Starmer in Rome.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
      'meeting announced 2026-02-18 rome: giorgia-meloni expected, keir-starmer expected',
    ],
    [
      'en',
      'Week ahead: Monday: Donald Tusk meets Alexander Stubb in Helsinki. Tuesday: Emmanuel Macron hosts Friedrich Merz in Paris.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'en',
      'Feb. 16 – Donald Tusk meets Alexander Stubb in Helsinki; Feb. 17 – Emmanuel Macron hosts Friedrich Merz in Paris.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'en',
      'Feb 16: Donald Tusk meets Alexander Stubb in Helsinki. Feb 17: Emmanuel Macron hosts Friedrich Merz in Paris.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'uk',
      'Понеділок: Дональд Туск зустрічається з Александром Стуббом у Гельсінкі. Вівторок: Емманюель Макрон приймає Фрідріха Мерца в Парижі.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'uk',
      '16 лютого – Дональд Туск зустрінеться з Александром Стуббом у Гельсінкі; 17 лютого – Емманюель Макрон прийме Фрідріха Мерца в Парижі.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'uk',
      '16 лютого: зустріч Дональда Туска з Александром Стуббом у Гельсінкі; 17 лютого: переговори Емманюеля Макрона з Фрідріхом Мерцом у Парижі.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'ru',
      'Понедельник: Дональд Туск встречается с Александром Стуббом в Хельсинки. Вторник: Эммануэль Макрон принимает Фридриха Мерца в Париже.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'ru',
      '16 февраля – встреча Дональда Туска с Александром Стуббом в Хельсинки; 17 февраля – переговоры Эммануэля Макрона с Фридрихом Мерцем в Париже.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-17 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'uk',
      'Понеділок: Дональд Туск зустрічається з Александром Стуббом у Гельсінкі. Середа: Емманюель Макрон приймає Фрідріха Мерца в Парижі.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-18 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'en',
      'Thursday: Donald Tusk meets Alexander Stubb in Helsinki. Friday: Emmanuel Macron hosts Friedrich Merz in Paris. Monday: Giorgia Meloni meets Keir Starmer in Rome.',
      'meeting announced 2026-02-12 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-13 paris: emmanuel-macron expected, friedrich-merz expected',
      'meeting announced 2026-02-16 rome: giorgia-meloni expected, keir-starmer expected',
    ],
    [
      'en',
      'Donald Tusk will meet Alexander Stubb in Helsinki on Monday. Wednesday: Giorgia Meloni meets Keir Starmer in Rome.',
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-18 rome: giorgia-meloni expected, keir-starmer expected',
    ],
  ])
})
