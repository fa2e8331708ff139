import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who is said in a sentence of its own not to have been there', () => {
  holds([
    [
      'en',
      'The meeting in Paris on Feb. 10 brought together Emmanuel Macron, Keir Starmer and Donald Tusk. Friedrich Merz was not there.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'en',
      'The meeting in Paris on Feb. 10 brought together Emmanuel Macron, Keir Starmer and Donald Tusk. Friedrich Merz was not among them.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'en',
      'Emmanuel Macron, Keir Starmer and Donald Tusk met in Paris on Feb. 10. Notably absent was Friedrich Merz.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'en',
      'Emmanuel Macron, Keir Starmer and Donald Tusk met in Paris on Feb. 10. Conspicuously missing was Friedrich Merz.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'uk',
      'Зустріч у Парижі 10 лютого зібрала Емманюеля Макрона, Кіра Стармера та Дональда Туска. Фрідріха Мерца серед них не було.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'uk',
      'Емманюель Макрон, Кір Стармер і Дональд Туск зустрілися в Парижі 10 лютого. Мерца серед них не було.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'uk',
      'Емманюель Макрон, Кір Стармер і Дональд Туск зустрілися в Парижі 10 лютого. Серед учасників не було Фрідріха Мерца.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'uk',
      'Емманюель Макрон, Кір Стармер і Дональд Туск зустрілися в Парижі 10 лютого. Фрідріх Мерц не приїхав.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'ru',
      'Встреча в Париже 10 февраля собрала Эммануэля Макрона, Кира Стармера и Дональда Туска. Фридриха Мерца среди них не было.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'ru',
      'Эммануэль Макрон, Кир Стармер и Дональд Туск встретились в Париже 10 февраля. Среди участников не было Фридриха Мерца.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'ru',
      'Эммануэль Макрон, Кир Стармер и Дональд Туск встретились в Париже 10 февраля. Мерц отсутствовал.',
      'meeting held 2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'uk',
      'Емманюель Макрон і Кір Стармер зустрілися в Парижі 10 лютого. Сумнівів у Фрідріха Мерца не було.',
      'meeting held 2026-02-10 paris: emmanuel-macron, keir-starmer',
    ],
    [
      'en',
      'The talks in Geneva on Feb. 10 were attended by Marco Rubio and Sergey Lavrov. Missing from the table was Andrii Sybiha.',
      'meeting held 2026-02-10 geneva: andrii-sybiha absent, marco-rubio, sergey-lavrov',
    ],
    [
      'en',
      'Emmanuel Macron and Keir Starmer met in Paris on Feb. 10. Friedrich Merz stayed in Berlin.',
      'meeting held 2026-02-10 paris: emmanuel-macron, keir-starmer',
    ],
    [
      'en',
      'Emmanuel Macron and Keir Starmer met in Paris on Feb. 10. Missing was any mention of Friedrich Merz.',
      'meeting held 2026-02-10 paris: emmanuel-macron, keir-starmer',
    ],
    [
      'en',
      'Emmanuel Macron and Keir Starmer will meet in Paris on Feb. 20. Friedrich Merz will not be there.',
      'meeting announced 2026-02-20 paris: emmanuel-macron expected, friedrich-merz absent, keir-starmer expected',
    ],
    [
      'uk',
      'Емманюель Макрон і Кір Стармер зустрілися в Парижі 10 лютого. Серед них не було єдності щодо Фрідріха Мерца.',
      'meeting held 2026-02-10 paris: emmanuel-macron, keir-starmer',
    ],
    [
      'uk',
      'Емманюель Макрон і Кір Стармер зустрінуться в Парижі 20 лютого. Фрідріха Мерца там не буде.',
      'meeting announced 2026-02-20 paris: emmanuel-macron expected, friedrich-merz absent, keir-starmer expected',
    ],
    [
      'ru',
      'Эммануэль Макрон и Кир Стармер встретились в Париже 10 февраля. Фридрих Мерц там не появился.',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
    [
      'ru',
      'Эммануэль Макрон и Кир Стармер встретятся в Париже 20 февраля. Фридриха Мерца не будет.',
      'meeting announced 2026-02-20 paris: emmanuel-macron expected, friedrich-merz absent, keir-starmer expected',
    ],
    [
      'uk',
      'На зустріч у Парижі 10 лютого приїхали Емманюель Макрон і Кір Стармер. Фрідріха Мерца не запросили.',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz absent, keir-starmer',
    ],
  ])
})
