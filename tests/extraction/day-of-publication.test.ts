import { describe } from 'vitest'
import { holds } from './holds.ts'

// The texts are of Wednesday, 11 February 2026.
describe('the weekday of the day of publication', () => {
  holds([
    [
      'ru',
      'Встреча Арарата Мирзояна и Джейхуна Байрамова проходит в Тбилиси в среду.',
      'meeting underway 2026-02-11 tbilisi: ararat-mirzoyan, jeyhun-bayramov',
    ],
    [
      'uk',
      'Андрій Сибіга та Радослав Сікорський зустрінуться в середу у Варшаві, а у вівторок говорили телефоном.',
      'meeting announced 2026-02-11 warsaw: andrii-sybiha expected, radoslaw-sikorski expected',
      'call held 2026-02-10 -: andrii-sybiha remote, radoslaw-sikorski remote',
    ],
    [
      'uk',
      'Андрій Сибіга та Радослав Сікорський зустрінуться наступної середи у Варшаві.',
      'meeting announced 2026-02-18 warsaw: andrii-sybiha expected, radoslaw-sikorski expected',
    ],
    [
      'ru',
      'Арарат Мирзоян и Джейхун Байрамов встретятся в Тбилиси во вторник.',
      'meeting announced 2026-02-17 tbilisi: ararat-mirzoyan expected, jeyhun-bayramov expected',
    ],
  ])
})

describe('“this day” is the day told before, else that of the text', () => {
  holds([
    [
      'ru',
      'Никол Пашинян приедет в Москву 8 сентября. В этот день он проведет переговоры с Владимиром Путиным.',
      'visit announced 2026-09-08 moscow: nikol-pashinyan expected',
      'meeting announced 2026-09-08 moscow: nikol-pashinyan expected, vladimir-putin expected',
    ],
    [
      'uk',
      'Нікол Пашинян приїде до Єревана 8 вересня. Цього дня він прийме Емманюеля Макрона.',
      'visit announced 2026-09-08 yerevan: nikol-pashinyan expected',
      'meeting announced 2026-09-08 yerevan: emmanuel-macron expected, nikol-pashinyan expected',
    ],
    [
      'uk',
      'Володимир Зеленський цього дня зустрівся з Нарендрою Моді.',
      'meeting held 2026-02-11 -: narendra-modi, volodymyr-zelensky',
    ],
  ])
})
