import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what has been is told as over, whatever stands beside the names', () => {
  holds([
    [
      'en',
      'Jeyhun Bayramov spoke by telephone on Tuesday with Louis Bono, the U.S. senior adviser for the Caucasus.',
      'call held 2026-02-10 -: jeyhun-bayramov remote, louis-bono remote',
    ],
    [
      'en',
      'Gitanas Nauseda phoned Karol Nawrocki, his Polish counterpart.',
      'call held - -: gitanas-nauseda remote, karol-nawrocki remote',
    ],
    [
      'en',
      'Emmanuel Macron and Friedrich Merz talked by phone for an hour with Trump.',
      'call held - -: donald-trump remote, emmanuel-macron remote, friedrich-merz remote',
    ],
    [
      'en',
      'The Foreign Secretary, Yvette Cooper, spoke to the Ukrainian Foreign Minister, Andrii Sybiha, this morning.',
      'call held 2026-02-11 -: andrii-sybiha remote, yvette-cooper remote',
    ],
    [
      'en',
      'Ajit Doval held discussions with Kaja Kallas in Ottawa on Monday.',
      'meeting held 2026-02-09 ottawa: ajit-doval, kaja-kallas',
    ],
    [
      'ru',
      'Хакан Фидан, министр иностранных дел Турции, во вторник встретился с Сибигой.',
      'meeting held 2026-02-10 -: andrii-sybiha, hakan-fidan',
    ],
    // What is still to come stays ahead.
    [
      'en',
      'Gitanas Nauseda will phone Karol Nawrocki, his Polish counterpart, on Friday.',
      'call announced 2026-02-13 -: gitanas-nauseda expected remote, karol-nawrocki expected remote',
    ],
    [
      'en',
      'Anita Anand will also call on Prime Minister Narendra Modi.',
      'meeting announced - -: anita-anand expected, narendra-modi expected',
    ],
    ['en', 'Anita Anand will also call on Narendra Modi to release the prisoners.'],
  ])
})

describe('who came on the line, on the screen or not at all', () => {
  holds([
    [
      'en',
      'Emmanuel Macron and Friedrich Merz talked by phone for an hour with Trump, and Zelenskiy came on the line towards the end.',
      'call held - -: donald-trump remote, emmanuel-macron remote, friedrich-merz remote, volodymyr-zelensky remote',
    ],
    [
      'en',
      'Emmanuel Macron received Merz and Tusk in Paris on Monday. Giorgia Meloni was left out.',
      'meeting held 2026-02-09 paris: donald-tusk, emmanuel-macron, friedrich-merz, giorgia-meloni absent',
    ],
    [
      'en',
      'Donald Trump received Paul Kagame and Felix Tshisekedi in Washington on Monday. Mohammed al-Khulaifi spoke to the leaders by video link from Doha.',
      'meeting held 2026-02-09 washington: donald-trump, felix-tshisekedi, mohammed-al-khulaifi remote, paul-kagame',
    ],
    [
      'en',
      'Donald Trump spoke to Emmanuel Macron by video link on Monday.',
      'call held 2026-02-09 -: donald-trump remote, emmanuel-macron remote',
    ],
  ])
})

describe('who is somebody’s opposite number or colleague', () => {
  holds([
    [
      'en',
      'Wopke Hoekstra met his Ethiopian opposite number, Aisha Kedir, in Oslo on Monday.',
      'meeting held 2026-02-09 oslo: aisha-kedir, wopke-hoekstra',
    ],
    [
      'en',
      'Ignazio Cassis met his Norwegian colleague, Espen Barth Eide, in Oslo on Monday.',
      'meeting held 2026-02-09 oslo: espen-barth-eide, ignazio-cassis',
    ],
  ])
})
