import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a guest by his nation', () => {
  holds([
    [
      'uk',
      'Міністр закордонних справ України Андрій Сибіга у вівторок зустрівся у Таллінні з Маргусом Цахкною. Зранку українського гостя прийняв президент Естонії Алар Каріс.',
      'meeting held 2026-02-10 tallinn: andrii-sybiha, margus-tsahkna',
      'meeting held 2026-02-10 tallinn: alar-karis, andrii-sybiha',
    ],
    [
      'ru',
      'Министр иностранных дел Украины Андрей Сибига во вторник встретился в Таллине с Маргусом Цахкной. Утром украинского гостя принял президент Эстонии Алар Карис.',
      'meeting held 2026-02-10 tallinn: andrii-sybiha, margus-tsahkna',
      'meeting held 2026-02-10 tallinn: alar-karis, andrii-sybiha',
    ],
  ])
})

describe('a capital that stands before the text', () => {
  holds([
    [
      'en',
      'DOHA, Feb 11 - The foreign ministers of Congo and Rwanda, Therese Kayikwamba Wagner and Olivier Nduhungirehe, met in the Qatari capital on Tuesday.',
      'meeting held 2026-02-10 doha: olivier-nduhungirehe, therese-kayikwamba-wagner',
    ],
  ])
})
