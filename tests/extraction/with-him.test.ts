import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who is meant by «з ним» where a compatriot of the host has a meeting too', () => {
  holds([
    [
      'uk',
      'Сі Цзіньпін прийняв Вучича. Лі Цян провів з ним окрему зустріч у вівторок.',
      'meeting held - -: aleksandar-vucic, xi-jinping',
      'meeting held 2026-02-10 -: aleksandar-vucic, li-qiang',
    ],
    [
      'ru',
      'Си Цзиньпин принял Вучича. Ли Цян провел с ним отдельную встречу в среду.',
      'meeting held - -: aleksandar-vucic, xi-jinping',
      'meeting held 2026-02-11 -: aleksandar-vucic, li-qiang',
    ],
    [
      'uk',
      'Президент Польщі Анджей Дуда прийняв Науседу. Окремо з ним зустрівся прем’єр Дональд Туск.',
      'meeting held - -: andrzej-duda, gitanas-nauseda',
      'meeting held - -: donald-tusk, gitanas-nauseda',
    ],
    [
      'en',
      'Xi Jinping received Vucic. Li Qiang held a separate meeting with him on Tuesday.',
      'meeting held - -: aleksandar-vucic, xi-jinping',
      'meeting held 2026-02-10 -: aleksandar-vucic, li-qiang',
    ],
    // Somebody of a third side: the text goes on to speak of the host.
    [
      'en',
      'Emmanuel Macron received Merz in Paris. Keir Starmer will meet with him on Friday.',
      'meeting held - paris: emmanuel-macron, friedrich-merz',
      'meeting announced 2026-02-13 paris: emmanuel-macron expected, keir-starmer expected',
    ],
  ])
})

describe('whose day stands behind what somebody calls an event', () => {
  holds([
    [
      'en',
      "Netanyahu called Tuesday's meeting between Macron and Abbas a mistake.",
      'meeting held 2026-02-10 -: emmanuel-macron, mahmoud-abbas',
    ],
    [
      'en',
      "Netanyahu called yesterday's meeting between Macron and Abbas in Paris useless.",
      'meeting held 2026-02-10 paris: emmanuel-macron, mahmoud-abbas',
    ],
    [
      'en',
      'Netanyahu said on Tuesday there would be no meeting with Abbas.',
      'meeting ruled_out - -: benjamin-netanyahu expected, mahmoud-abbas expected',
    ],
  ])
})
