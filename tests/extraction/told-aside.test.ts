import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what a relative clause tells of before, and where the text goes on', () => {
  holds([
    [
      'en',
      'Andrii Sybiha met Petr Macinka in Prague on Feb. 10. He was received by President Petr Pavel, who on Jan. 16 had visited Kyiv. He also met Petr Fiala.',
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-macinka',
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-pavel',
      'visit held 2026-01-16 kyiv: petr-pavel',
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-fiala',
    ],
    [
      'en',
      'Sybiha was received in Prague by President Petr Pavel, who on Jan. 16 had visited Kyiv and held talks there with President Volodymyr Zelensky.',
      'meeting held - prague: andrii-sybiha, petr-pavel',
      'meeting held 2026-01-16 kyiv: petr-pavel, volodymyr-zelensky',
    ],
    [
      'uk',
      'Сибіга зустрівся з Макінкою у Празі 10 лютого. Його прийняв президент Петр Павел, який 16 січня відвідав Київ. Потім він провів переговори з Фіалою.',
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-pavel',
      'visit held 2026-01-16 kyiv: petr-pavel',
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-fiala',
    ],
  ])
})

describe('who has somebody of his come, and who did not', () => {
  holds([
    [
      'en',
      'Donald Trump hosted Paul Kagame and Felix Tshisekedi in Washington on Monday. Joao Lourenco stayed in Luanda and sent his foreign minister, Tete Antonio.',
      'meeting held 2026-02-09 washington: donald-trump, felix-tshisekedi, joao-lourenco absent, paul-kagame, tete-antonio',
    ],
    [
      'en',
      'Macron hosted Merz and Tusk in Paris on Monday. Badr Abdelatty and Ibrahim Kalin joined by videoconference, but Ahmed Attaf, initially announced, did not.',
      'meeting held 2026-02-09 paris: ahmed-attaf absent, badr-abdelatty remote, donald-tusk, emmanuel-macron, friedrich-merz, ibrahim-kalin remote',
    ],
    // To somewhere else.
    [
      'en',
      'Macron met Merz in Paris on Monday. Putin sent his envoy Kirill Dmitriev to Washington.',
      'meeting held 2026-02-09 paris: emmanuel-macron, friedrich-merz',
    ],
  ])
})
