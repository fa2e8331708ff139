import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('the day before an event whose day is known', () => {
  holds([
    [
      'en',
      'The EU-India summit will be held in Helsinki on Feb. 20. On the eve of the summit Donald Tusk will meet Alexander Stubb in Helsinki.',
      'summit announced 2026-02-20 helsinki: IN expected, eu expected',
      'meeting announced 2026-02-19 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The EU-India summit was held in Helsinki on Feb. 8. On the eve of the summit Donald Tusk met Alexander Stubb.',
      'summit held 2026-02-08 helsinki: IN, eu',
      'meeting held 2026-02-07 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      'On the eve of the Feb. 20 summit Donald Tusk will meet Alexander Stubb in Helsinki.',
      'meeting announced 2026-02-19 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'The summit opens on Feb. 20 in Helsinki. Donald Tusk and Alexander Stubb will meet the day before.',
      'meeting announced 2026-02-19 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Саммит Украина – ЕС открылся в Хельсинки 8 февраля. Накануне в Праге Дональд Туск провёл переговоры с Александром Стуббом, но ждать начала саммита не стал.',
      'summit held 2026-02-08 helsinki: UA, eu',
      'meeting held 2026-02-07 prague: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Саміт Україна – ЄС відбудеться в Гельсінкі 20 лютого. Напередодні саміту Дональд Туск зустрінеться з Александром Стуббом.',
      'summit announced 2026-02-20 helsinki: UA expected, eu expected',
      'meeting announced 2026-02-19 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Саммит Украина – ЕС пройдёт в Хельсинки 20 февраля. Накануне саммита Дональд Туск встретится с Александром Стуббом.',
      'summit announced 2026-02-20 helsinki: UA expected, eu expected',
      'meeting announced 2026-02-19 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})
