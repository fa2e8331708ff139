import { describe } from 'vitest'
import { holds } from './holds.ts'

const TO_PRAGUE = 'meeting announced 2026-02-12 prague: donald-tusk expected, petr-pavel expected'

describe('whoever calls on others to do something has not been with them', () => {
  holds([
    ['en', 'Petr Pavel on Tuesday called on Aleksandar Vucic and Albin Kurti to return to talks in Brussels.'],
    ['en', 'Petr Pavel called on Viktor Orban on Tuesday to stop it.'],
    ['en', 'Petr Pavel called on Vladimir Putin and Volodymyr Zelensky to meet.'],
    [
      'en',
      'Donald Tusk called on Petr Pavel in Prague on Tuesday.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    ['en', 'Donald Tusk called Petr Pavel on Tuesday a butcher.'],
    ['en', 'Donald Tusk called Petr Pavel great and Viktor Orban a genius in a Tuesday speech in Gdansk.'],
    [
      'en',
      'Donald Tusk called Petr Pavel on Tuesday to discuss the truce.',
      'call held 2026-02-10 -: donald-tusk remote, petr-pavel remote',
    ],
  ])
})

describe('what hangs on a condition is not announced', () => {
  holds([
    ['en', 'Petr Pavel will meet Donald Tusk in Prague on Thursday only if Warsaw agrees.'],
    ['uk', 'Петр Павел зустрінеться з Дональдом Туском у Празі в четвер, лише якщо Варшава погодиться.'],
    ['ru', 'Дональд Туск приедет в Прагу в четверг, только если Петр Павел подпишет документ.'],
    ['en', 'Petr Pavel will host Donald Tusk in Prague on Thursday provided that the truce holds.'],
    ['en', 'Petr Pavel will meet Donald Tusk in Prague on Thursday, and if they agree, aides will go on.', TO_PRAGUE],
  ])
})

describe('who will not attend, what only was the purpose of a journey, and what somebody else does later', () => {
  holds([
    [
      'en',
      'Petr Pavel will meet Donald Tusk in Prague on Thursday. Alexander Stubb will not attend the meeting.',
      TO_PRAGUE.replace(': ', ': alexander-stubb absent, '),
    ],
    [
      'en',
      'Petr Pavel flew to London on Tuesday to meet Keir Starmer, but fog diverted his plane and the talks did not happen.',
      'meeting cancelled 2026-02-10 london: keir-starmer expected, petr-pavel expected',
    ],
    ['en', 'Petr Pavel travelled to Paris on Tuesday hoping to meet Emmanuel Macron.'],
    [
      'en',
      'Petr Pavel will meet Donald Tusk in Prague on Thursday, and later Alexander Stubb will hold a press conference in Oslo.',
      TO_PRAGUE,
    ],
  ])
})
