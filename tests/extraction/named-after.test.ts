import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what only has the name of a city may stand elsewhere', () => {
  holds([
    [
      'en',
      'Marco Rubio met Andrii Sybiha at Georgetown University in Washington on Tuesday.',
      'meeting held 2026-02-10 washington: andrii-sybiha, marco-rubio',
    ],
    [
      'en',
      'Rubio and Fidan met on Tuesday at the Brussels Hotel in Warsaw.',
      'meeting held 2026-02-10 warsaw: hakan-fidan, marco-rubio',
    ],
    [
      'en',
      'Marco Rubio met Andrii Sybiha at Vienna airport on Tuesday.',
      'meeting held 2026-02-10 vienna: andrii-sybiha, marco-rubio',
    ],
    [
      'en',
      'Macron and Merz discussed the Minsk agreements at a meeting on Tuesday.',
      'meeting held 2026-02-10 -: emmanuel-macron, friedrich-merz',
    ],
    [
      'uk',
      'Макрон і Мерц на зустрічі у вівторок обговорили Женевські конвенції.',
      'meeting held 2026-02-10 -: emmanuel-macron, friedrich-merz',
    ],
  ])
})
