import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('whom somebody meets, and with whom he holds talks besides', () => {
  holds([
    [
      'en',
      'Kallas is to be received by President Maia Sandu and will hold talks with Prime Minister Alexandru Munteanu.',
      'meeting announced - -: kaja-kallas expected, maia-sandu expected',
      'meeting announced - -: alexandru-munteanu expected, kaja-kallas expected',
    ],
    [
      'en',
      'Macron met Merz and held talks with Tusk in Paris on Monday.',
      'meeting held - -: emmanuel-macron, friedrich-merz',
      'meeting held 2026-02-09 paris: donald-tusk, emmanuel-macron',
    ],
    // With him of whom was spoken.
    [
      'en',
      'Macron met Merz in Paris and discussed Ukraine with him.',
      'meeting held - paris: emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      'Kallas flies on to Yerevan on Friday to see Prime Minister Nikol Pashinyan and Foreign Minister Ararat Mirzoyan.',
      'meeting announced 2026-02-13 yerevan: ararat-mirzoyan expected, kaja-kallas expected, nikol-pashinyan expected',
    ],
    ['en', 'Macron wants to see Putin.'],
    [
      'en',
      'Macron is to see Merz on Friday.',
      'meeting announced 2026-02-13 -: emmanuel-macron expected, friedrich-merz expected',
    ],
  ])
})

describe('names, and what only looks like one', () => {
  holds([
    [
      'en',
      'Prince Faisal bin Farhan and Sheikh Abdullah bin Zayed met in Riyadh on Monday. Rashad al-Alimi was received separately by Prince Faisal.',
      'meeting held 2026-02-09 riyadh: abdullah-bin-zayed, faisal-bin-farhan',
      'meeting held 2026-02-09 riyadh: faisal-bin-farhan, rashad-al-alimi',
    ],
    [
      'en',
      'Hans Grundberg met Aidarous al-Zubaidi, the separatist leader, in Aden on Monday.',
      'meeting held 2026-02-09 aden: aidarous-al-zubaidi, hans-grundberg',
    ],
    [
      'en',
      'Donald Trump met Colombian President Gustavo Petro in the Oval Office on Monday.',
      'meeting held 2026-02-09 -: donald-trump, gustavo-petro',
    ],
  ])
})
