import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what has a new day is on again, what has none is put off', () => {
  holds([
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb in Helsinki has been postponed from Feb. 13 to Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb in Helsinki, due on Feb. 13, has been postponed to Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb in Helsinki was rescheduled for Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb postponed their Feb. 13 meeting in Helsinki until March.',
      'meeting announced 2026-03 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb postponed their Feb. 13 meeting in Helsinki indefinitely.',
      'meeting postponed 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb were to meet in Helsinki on Feb. 13. The meeting was postponed by a week.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb were to meet in Helsinki on Feb. 13. The talks have been moved to Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb were to meet in Helsinki on Feb. 13. The meeting has been postponed and will now take place on Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb in Helsinki on Feb. 13 has been brought forward to Feb. 12.',
      'meeting announced 2026-02-12 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb on Feb. 13 has been postponed; no new date was given.',
      'meeting postponed 2026-02-13 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb on Feb. 13 has been postponed, officials said on Wednesday.',
      'meeting postponed 2026-02-13 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі 13 лютого перенесли на 20 лютого.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі, призначену на 13 лютого, відклали на тиждень.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі, призначену на 13 лютого, відклали на невизначений термін.',
      'meeting postponed 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі перенесли на березень.',
      'meeting announced 2026-03 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі 13 лютого відклали. Вона відбудеться 20 лютого.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      "Дональд Туск переніс зустріч з Александром Стуббом у Гельсінкі з п'ятниці на понеділок.",
      'meeting announced 2026-02-16 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встреча Дональда Туска с Александром Стуббом в Хельсинки перенесена с 13 на 20 февраля.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встречу Дональда Туска с Александром Стуббом в Хельсинки, назначенную на 13 февраля, перенесли на неделю.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встречу Дональда Туска с Александром Стуббом 13 февраля отложили, новую дату назовут позже.',
      'meeting postponed 2026-02-13 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встреча Дональда Туска с Александром Стуббом, намеченная на 13 февраля, отложена до марта.',
      'meeting announced 2026-03 -: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('what the new day and the putting off are not of', () => {
  holds([
    [
      'en',
      'Donald Tusk and Alexander Stubb met in Helsinki on Feb. 10. The vote was postponed by a week.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb will meet in Helsinki on Feb. 20. The meeting with Petr Pavel has been moved to Feb. 21.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-21 helsinki: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Александром Стуббом у Гельсінкі 13 лютого відклали. Він полетить до Осло 20 лютого.',
      'meeting postponed 2026-02-13 helsinki: alexander-stubb expected, donald-tusk expected',
      'visit announced 2026-02-20 oslo: donald-tusk expected',
    ],
    [
      'ru',
      'Переговоры Дональда Туска с Александром Стуббом должны были пройти в Хельсинки 13 февраля. Их перенесли на 20 февраля.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Переговоры Дональда Туска с Александром Стуббом должны были пройти в Хельсинки 13 февраля. Встречу перенесли на два дня.',
      'meeting announced 2026-02-15 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встречу Дональда Туска с Александром Стуббом в Хельсинки отложили. Она состоится 20 февраля.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Встречу Дональда Туска с Александром Стуббом в Хельсинки отложили на неделю.',
      'meeting postponed - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb will meet in Helsinki on Feb. 20. The vote was postponed.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb will meet in Helsinki on Feb. 20, but the vote has been called off.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb will meet in Helsinki on Feb. 20. The long-awaited meeting was postponed.',
      'meeting postponed 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})
