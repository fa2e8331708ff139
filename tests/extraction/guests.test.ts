import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a guest by his nation', () => {
  holds([
    [
      'uk',
      'Міністр закордонних справ України Андрій Сибіга у вівторок зустрівся у Вільнюсі з Кястутісом Будрісом. Зранку українського гостя прийняв президент Литви Гітанас Науседа.',
      'meeting held 2026-02-10 vilnius: andrii-sybiha, kestutis-budrys',
      'meeting held 2026-02-10 vilnius: andrii-sybiha, gitanas-nauseda',
    ],
    [
      'ru',
      'Министр иностранных дел Украины Андрей Сибига во вторник встретился в Вильнюсе с Кястутисом Будрисом. Утром украинского гостя принял президент Литвы Гитанас Науседа.',
      'meeting held 2026-02-10 vilnius: andrii-sybiha, kestutis-budrys',
      'meeting held 2026-02-10 vilnius: andrii-sybiha, gitanas-nauseda',
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
