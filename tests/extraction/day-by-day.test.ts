import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('whom somebody met on which day, where the verb stands once', () => {
  holds([
    [
      'en',
      'Machado met Rubio on Monday and Senator Rick Scott on Tuesday.',
      'meeting held 2026-02-09 -: marco-rubio, maria-corina-machado',
      'meeting held 2026-02-10 -: maria-corina-machado, rick-scott',
    ],
    [
      'en',
      'Machado met Rubio in Washington on Monday and Macron and Merz in Paris on Tuesday.',
      'meeting held 2026-02-09 washington: marco-rubio, maria-corina-machado',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz, maria-corina-machado',
    ],
    [
      'uk',
      'Мачадо зустрілася з Рубіо в понеділок і з Мерцом у вівторок.',
      'meeting held 2026-02-09 -: marco-rubio, maria-corina-machado',
      'meeting held 2026-02-10 -: friedrich-merz, maria-corina-machado',
    ],
    [
      'ru',
      'Мачадо встретилась с Рубио в понедельник и с Мерцем во вторник.',
      'meeting held 2026-02-09 -: marco-rubio, maria-corina-machado',
      'meeting held 2026-02-10 -: friedrich-merz, maria-corina-machado',
    ],
    [
      'en',
      'Yvette Cooper spoke on Monday with UN envoy Ramtane Lamamra and on Tuesday she saw Sudanese leader Abdalla Hamdok in London.',
      'call held 2026-02-09 -: ramtane-lamamra remote, yvette-cooper remote',
      'meeting held 2026-02-10 london: abdalla-hamdok, yvette-cooper',
    ],
    // Where he went afterwards is not where they met.
    [
      'en',
      'Emmanuel Macron met Merz on Monday and flew to Prague on Tuesday.',
      'meeting held 2026-02-09 -: emmanuel-macron, friedrich-merz',
    ],
    // Two days of one event.
    [
      'en',
      'Emmanuel Macron met Merz and Tusk in Paris on Monday and Tuesday.',
      'meeting held 2026-02-09..2026-02-10 paris: donald-tusk, emmanuel-macron, friedrich-merz',
    ],
  ])
})

describe('strangers whom a country, a long office or a list tells to be persons', () => {
  holds([
    [
      'en',
      "Vikram Misri met Bhutan's Pema Choden in Delhi on Monday.",
      'meeting held 2026-02-09 new-delhi: pema-choden, vikram-misri',
    ],
    [
      'en',
      'Chinese Minister of Public Security Wang Xiaohong met Phan Van Giang in Hanoi on Monday.',
      'meeting held 2026-02-09 hanoi: phan-van-giang, wang-xiaohong',
    ],
    [
      'en',
      'Jorge Rodriguez met Gerardo Blyde, its longtime chief negotiator, and Stalin Gonzalez in Geneva on Monday.',
      'meeting held 2026-02-09 geneva: gerardo-blyde, jorge-rodriguez, stalin-gonzalez',
    ],
    [
      'en',
      'Ishaq Dar met the Ambassador of Japan, His Excellency Hiroshi Suzuki, in Islamabad on Monday.',
      'meeting held 2026-02-09 islamabad: hiroshi-suzuki, ishaq-dar',
    ],
    // No persons: a bank, a feast, a paper.
    [
      'en',
      "Emmanuel Macron met Merz and Ukraine's National Bank in Paris on Monday.",
      'meeting held 2026-02-09 paris: emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      "Emmanuel Macron met Merz at Bhutan's Dragon Festival on Monday.",
      'meeting held 2026-02-09 BT: emmanuel-macron, friedrich-merz',
    ],
    ['en', 'Emmanuel Bonne met Yuri Ushakov, Le Monde reported.', 'meeting held - -: emmanuel-bonne, yuri-ushakov'],
  ])
})
