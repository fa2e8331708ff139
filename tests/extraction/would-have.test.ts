import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what would have been', () => {
  holds([
    ['en', 'Donald Tusk would have met Alexander Stubb in Helsinki on Feb. 9 had the weather allowed.'],
    [
      'en',
      'Donald Tusk would have met Alexander Stubb in Helsinki, but the meeting was cancelled.',
      'meeting cancelled - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'Had Donald Tusk come to Helsinki on Feb. 9, he would have met Alexander Stubb.'],
    ['en', 'Donald Tusk would meet Alexander Stubb in Helsinki if invited.'],
    ['en', 'If Donald Tusk came to Helsinki, he would meet Alexander Stubb.'],
    [
      'en',
      'Donald Tusk said he would meet Alexander Stubb in Helsinki on Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'Donald Tusk could have met Alexander Stubb in Helsinki on Feb. 9.'],
    ['en', 'Donald Tusk should have met Alexander Stubb in Helsinki on Feb. 9.'],
    ['en', 'Donald Tusk might have met Alexander Stubb in Helsinki on Feb. 9.'],
    ['en', 'Without the strike Donald Tusk would have held talks with Alexander Stubb in Helsinki on Feb. 9.'],
    ['uk', 'Дональд Туск зустрівся б з Александром Стуббом у Гельсінкі 9 лютого.'],
    ['uk', 'Дональд Туск і Александр Стубб могли б зустрітися в Гельсінкі 20 лютого.'],
    ['uk', 'Дональд Туск і Александр Стубб зустрілися б у Гельсінкі 9 лютого, якби не погода.'],
    ['uk', 'Якби Дональд Туск приїхав до Гельсінкі 9 лютого, він зустрівся б з Александром Стуббом.'],
    ['uk', 'Якби Дональд Туск зустрівся з Александром Стуббом у Гельсінкі, договір підписали б.'],
    ['uk', 'Зустріч Дональда Туска з Александром Стуббом могла б відбутися в Гельсінкі 9 лютого.'],
    [
      'uk',
      'Дональд Туск зустрівся б з Александром Стуббом у Гельсінкі 9 лютого, але зустріч скасували.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['ru', 'Дональд Туск и Александр Стубб встретились бы в Хельсинки 9 февраля, если бы не погода.'],
    ['ru', 'Дональд Туск встретился бы с Александром Стуббом в Хельсинки 9 февраля.'],
    ['ru', 'Приехал бы Дональд Туск в Хельсинки, он встретился бы с Александром Стуббом.'],
    ['ru', 'Дональд Туск мог бы встретиться с Александром Стуббом в Хельсинки 20 февраля.'],
    ['ru', 'Встреча Дональда Туска с Александром Стуббом состоялась бы в Хельсинки 9 февраля.'],
  ])
})

describe('conditions, and what only sounds like one', () => {
  holds([
    ['en', 'Donald Tusk would have met Alexander Stubb in Helsinki on Feb. 9 had the weather allowed.'],
    ['en', 'Donald Tusk would surely have met Alexander Stubb in Helsinki on Feb. 9.'],
    [
      'en',
      'Donald Tusk would have lunch with Alexander Stubb in Helsinki on Feb. 20, his office said.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk said he would have talks with Alexander Stubb in Helsinki on Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'Donald Tusk would meet Alexander Stubb in Helsinki only if Warsaw agreed.'],
    ['en', 'Donald Tusk would meet Alexander Stubb, were he invited.'],
    ['en', 'Donald Tusk said he would meet Alexander Stubb in Helsinki if the talks succeed.'],
    [
      'en',
      'Donald Tusk would meet Alexander Stubb in Helsinki on Feb. 20, officials said.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk will meet Alexander Stubb in Helsinki on Feb. 20 to see if a deal is possible.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'Had Donald Tusk and Alexander Stubb met in Helsinki, a deal would have been signed.'],
    [
      'en',
      'Donald Tusk would have met Alexander Stubb in Helsinki on Feb. 9, but the talks were postponed.',
      'meeting postponed 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'The meeting between Donald Tusk and Alexander Stubb would have taken place in Helsinki on Feb. 9.'],
    ['en', 'If Donald Tusk had met Alexander Stubb in Helsinki on Feb. 9, they would have signed it.'],
    ['uk', 'Якби зустріч Дональда Туска з Александром Стуббом відбулася 9 лютого, договір підписали б.'],
    ['uk', 'Дональд Туск міг зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але відмовився.'],
    ['uk', 'Дональд Туск зустрівся б з Александром Стуббом, якби його запросили.'],
    ['ru', 'Если бы Дональд Туск встретился с Александром Стуббом в Хельсинки, они бы договорились.'],
    [
      'ru',
      'Дональд Туск встретился бы с Александром Стуббом в Хельсинки 9 февраля, но встречу отменили.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск встретился с Александром Стуббом в Хельсинки 9 февраля, чтобы обсудить договор.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 9 лютого і сказав, що хотів би миру.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
  ])
})
