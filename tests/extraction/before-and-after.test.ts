import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what was before, and what is still to come, beside what is told', () => {
  holds([
    [
      'en',
      'After talks with Macron in Paris on Monday, Merz said Europe was united.',
      'meeting held 2026-02-09 paris: emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      'After a meeting with Zelensky in Kyiv, Tusk met Duda in Warsaw on Tuesday.',
      'meeting held 2026-02-10 warsaw: andrzej-duda, donald-tusk',
      'meeting held - kyiv: donald-tusk, volodymyr-zelensky',
    ],
    [
      'en',
      "Anand met Modi in Delhi on Tuesday ahead of Prime Minister Mark Carney's visit to India next week.",
      'meeting held 2026-02-10 new-delhi: anita-anand, narendra-modi',
      'visit announced 2026-W08 IN: mark-carney expected',
    ],
    // The day on which she came is not the one on which she calls.
    [
      'en',
      'Anita Anand, who landed in Delhi late on Tuesday, will also call on Narendra Modi.',
      'meeting announced - new-delhi: anita-anand expected, narendra-modi expected',
    ],
    [
      'en',
      'Hassan Sheikh Mohamud met Abiy Ahmed in Ankara on Tuesday. Before flying to Ankara, Mohamud had met Abdel Fattah al-Sisi in Cairo on Monday.',
      'meeting held 2026-02-10 ankara: abiy-ahmed, hassan-sheikh-mohamud',
      'meeting held 2026-02-09 cairo: abdel-fattah-al-sisi, hassan-sheikh-mohamud',
    ],
    // Whom somebody refuses or hopes to see he has not seen.
    ['en', 'Macron refused to see Putin on Monday. Merz hopes to see Orban.'],
    // A journey for which somebody is blamed.
    [
      'en',
      'Karol Nawrocki has scrapped a meeting with Viktor Orban that had been planned for Friday in Budapest, his office said, in a rebuke for travelling to Moscow.',
      'meeting cancelled 2026-02-13 budapest: karol-nawrocki expected, viktor-orban expected',
    ],
    // Their leaders are others than they.
    [
      'en',
      'Ararat Mirzoyan and Jeyhun Bayramov held talks in Tbilisi on Tuesday, the first since their leaders met in Abu Dhabi last month. Toivo Klaar did not attend.',
      'meeting held 2026-02-10 tbilisi: ararat-mirzoyan, jeyhun-bayramov, toivo-klaar absent',
    ],
    [
      'en',
      'Merz and Macron met in Paris on Monday, their first meeting since they met in Berlin in January.',
      'meeting held 2026-02-09 paris: emmanuel-macron, friedrich-merz',
      'meeting held 2026-01 berlin: emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      'After talks with farmers, Macron met Merz on Monday.',
      'meeting held 2026-02-09 -: emmanuel-macron, friedrich-merz',
    ],
  ])
})

describe('why somebody did something, between his name and what he did', () => {
  holds([
    [
      'en',
      'Trump, keen to end the war, met Putin in Moscow on Monday.',
      'meeting held 2026-02-09 moscow: donald-trump, vladimir-putin',
    ],
    [
      'uk',
      'Віктор Орбан, прагнучи нових союзників, зустрівся із Сальвіні в Мілані в понеділок.',
      'meeting held 2026-02-09 milan: matteo-salvini, viktor-orban',
    ],
    [
      'ru',
      'Виктор Орбан, стремясь найти союзников, встретился с Сальвини в Милане в понедельник.',
      'meeting held 2026-02-09 milan: matteo-salvini, viktor-orban',
    ],
    // Whom he hopes to meet he has not met.
    [
      'en',
      'Trump, hoping to meet Putin, called Modi on Monday.',
      'call held 2026-02-09 -: donald-trump remote, narendra-modi remote',
    ],
  ])
})

describe('a city with a colon before the text', () => {
  holds([
    [
      'en',
      'NEW DELHI: Narendra Modi met Anita Anand on Monday.',
      'meeting held 2026-02-09 new-delhi: anita-anand, narendra-modi',
    ],
    ['en', 'Paris: Macron met Merz on Monday.', 'meeting held 2026-02-09 -: emmanuel-macron, friedrich-merz'],
  ])
})
