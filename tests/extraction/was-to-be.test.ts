import { describe } from 'vitest'
import { holds } from './holds.ts'

const STUBB_TUSK = 'alexander-stubb expected, donald-tusk expected'

describe('what was to be on a day that has passed, of which nothing says that it has been', () => {
  holds([
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але через погоду лишився у Варшаві.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'uk',
      'Дональд Туск планував зустрітися з Александром Стуббом у Гельсінкі 9 лютого, однак захворів.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом мала відбутися 9 лютого в Гельсінкі, але прем’єр лишився у Варшаві.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 9 февраля, но из-за погоды остался в Варшаве.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'ru',
      'Дональд Туск планировал встретиться с Александром Стуббом в Хельсинки 9 февраля.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'ru',
      'Встреча Дональда Туска с Александром Стуббом должна была состояться 9 февраля в Хельсинки.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'en',
      'Donald Tusk was to meet Alexander Stubb in Helsinki on Feb. 9 but stayed in Warsaw because of the weather.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb was due to take place in Helsinki on Feb. 9 but the premier stayed in Warsaw.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'en',
      'Donald Tusk had planned to meet Alexander Stubb in Helsinki on Feb. 9, but his plane could not land.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'en',
      'Donald Tusk was supposed to meet Alexander Stubb in Helsinki on Feb. 9.',
      `meeting announced 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого. Зустріч не відбулася.',
      `meeting cancelled 2026-02-09 helsinki: ${STUBB_TUSK}`,
    ],
  ])
})

describe('what was planned and has been', () => {
  holds([
    [
      'uk',
      'Запланована зустріч Дональда Туска з Александром Стуббом відбулася в Гельсінкі 9 лютого.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'ru',
      'Запланированная на 9 февраля встреча Дональда Туска с Александром Стуббом прошла в Хельсинки.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Feb. 9 as planned.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
  ])
})

describe('what somebody hoped for', () => {
  holds([
    ['uk', 'Дональд Туск розраховував зустрітися з Александром Стуббом у Гельсінкі 9 лютого.'],
    ['ru', 'Дональд Туск надеялся встретиться с Александром Стуббом в Хельсинки 9 февраля.'],
    ['en', 'Donald Tusk had hoped to meet Alexander Stubb in Helsinki on Feb. 9.'],
  ])
})

describe('a date at the end of a sentence and the weekday that opens the next', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 8 лютого. У понеділок він повернувся додому.',
      'meeting held 2026-02-08 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'ru',
      'Дональд Туск встретится с Александром Стуббом в Хельсинки 20 февраля. В четверг он летит домой.',
      `meeting announced 2026-02-20 helsinki: ${STUBB_TUSK}`,
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on 8 February. On Monday he returned home.',
      'meeting held 2026-02-08 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      "Donald Tusk met Alexander Stubb in Helsinki on February 8. Monday's session was long.",
      'meeting held 2026-02-08 helsinki: alexander-stubb, donald-tusk',
    ],
  ])
})
