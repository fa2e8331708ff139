import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('ruled out is what will not be, called off what had been planned', () => {
  holds([
    [
      'uk',
      'Дональд Туск не зустрінеться з Александром Стуббом у Гельсінкі 20 лютого.',
      'meeting ruled_out 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск и Александр Стубб не встретятся в Хельсинки 20 февраля.',
      'meeting ruled_out 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk will not meet Alexander Stubb in Helsinki on Feb. 20.',
      'meeting ruled_out 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      "Donald Tusk won't meet with Alexander Stubb in Helsinki on Feb. 20.",
      'meeting ruled_out 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb will not hold talks in Helsinki on Feb. 20.',
      'meeting ruled_out 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 20 лютого. Вони не зустрінуться.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was due to meet Alexander Stubb in Helsinki on Feb. 20. They will not meet, an aide said.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом 20 лютого не відбудеться.',
      'meeting cancelled 2026-02-20 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The planned meeting between Donald Tusk and Alexander Stubb on Feb. 20 will not take place.',
      'meeting cancelled 2026-02-20 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk will not meet Alexander Stubb in Helsinki on Feb. 20 as planned.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('those who did not meet had a meeting called off only where one was planned', () => {
  holds([
    ['ru', 'Дональд Туск не встретился с Александром Стуббом в Хельсинки 9 февраля.'],
    [
      'ru',
      'Дональд Туск и Александр Стубб не встретились в Хельсинки 9 февраля, как предполагалось.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['uk', 'Дональд Туск не зустрівся з Александром Стуббом у Гельсінкі 9 лютого.'],
    ['en', 'Donald Tusk did not meet Alexander Stubb in Helsinki on Feb. 9.'],
    [
      'en',
      'Donald Tusk did not meet Alexander Stubb in Helsinki on Feb. 9 as planned.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was due to meet Alexander Stubb in Helsinki on Feb. 9. They did not meet.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'Donald Tusk and Alexander Stubb did not meet.'],
    [
      'en',
      'The meeting of Donald Tusk and Alexander Stubb in Helsinki on Feb. 9 did not take place.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі 9 лютого не відбулася.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('what was to be and has been called off', () => {
  holds([
    [
      'en',
      'Donald Tusk was to meet Alexander Stubb in Helsinki on Feb. 9 but called it off.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk had been due to meet Alexander Stubb in Helsinki on Friday but cancelled.',
      'meeting cancelled 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was to meet Alexander Stubb in Helsinki on Feb. 20, but the meeting was cancelled.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was due to meet Alexander Stubb in Helsinki on Feb. 20 but has postponed it.',
      'meeting postponed 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was scheduled to meet Alexander Stubb in Helsinki on Feb. 20, but pulled out.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але скасував зустріч.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 20 лютого, але скасував.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але зустріч скасували.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але зустріч не відбулася.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск планував зустрітися з Александром Стуббом у Гельсінкі 20 лютого, проте переніс зустріч.',
      'meeting postponed 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 9 лютого, але скасував відпустку і прибув.',
      'meeting announced 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 9 февраля, но отменил встречу.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 20 февраля, но отменил её.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 20 февраля, но всё отменил.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 9 февраля, однако встреча сорвалась.',
      'meeting cancelled 2026-02-09 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was due to meet Alexander Stubb in Helsinki on Feb. 20. He called the meeting off.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was due to meet Alexander Stubb in Helsinki on Feb. 20. He has called it off.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск мав зустрітися з Александром Стуббом у Гельсінкі 20 лютого, але не приїхав.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск должен был встретиться с Александром Стуббом в Хельсинки 20 февраля, но не приедет.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk, Petr Pavel and Alexander Stubb will meet in Helsinki on Feb. 20, but Tusk will not attend the dinner.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Donald Tusk will meet Alexander Stubb in Helsinki on Feb. 20, but will not travel to Oslo.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk will meet Alexander Stubb in Helsinki on Feb. 20, but will not attend the summit.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk was to meet Alexander Stubb in Helsinki on Feb. 20 but has put off the trip.',
      'meeting postponed 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk cancelled his holiday and will meet Alexander Stubb in Helsinki on Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск скасував відпустку і зустрінеться з Александром Стуббом у Гельсінкі 20 лютого.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск отменил отпуск и встретится с Александром Стуббом в Хельсинки 20 февраля.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('what becomes of one event says nothing of another on its day', () => {
  holds([
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Feb. 10. The EU-India summit, due the same day, was postponed.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
      'summit postponed 2026-02-10 -: IN expected, eu expected',
    ],
    [
      'en',
      'Donald Tusk will meet Alexander Stubb in Helsinki on Feb. 20. The Visegrad summit planned for the same day has been postponed.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск зустрінеться з Александром Стуббом у Гельсінкі 20 лютого. Саміт Україна – ЄС, запланований на той самий день, відкладено.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
      'summit postponed 2026-02-20 -: UA expected, eu expected',
    ],
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 10 лютого. Саміт Україна – ЄС того ж дня перенесли.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
      'summit postponed 2026-02-10 -: UA expected, eu expected',
    ],
    [
      'ru',
      'Дональд Туск встретится с Александром Стуббом в Хельсинки 20 февраля. Саммит лидеров в тот же день отложен.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск встретится с Александром Стуббом в Хельсинки 20 февраля. Встреча отложена.',
      'meeting postponed 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})
