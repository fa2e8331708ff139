import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who stays away from an event of which nothing was told before', () => {
  holds([
    [
      'en',
      'Trump will skip the G20 summit in Johannesburg on Feb. 22. Vice President JD Vance will go in his place.',
      'summit announced 2026-02-22 johannesburg: donald-trump absent, jd-vance expected',
    ],
    [
      'en',
      "The deputy prime minister, David Lammy, will not attend Friday's international conference on Sudan in Berlin. The foreign secretary, Yvette Cooper, will go in his place.",
      'meeting announced 2026-02-13 berlin: david-lammy absent, yvette-cooper expected',
    ],
    [
      'en',
      'Marco Rubio skipped a meeting of G7 foreign ministers in Ottawa on Monday. His deputy, Christopher Landau, attended instead.',
      'meeting held 2026-02-09 ottawa: christopher-landau, marco-rubio absent',
    ],
    // Of whom nobody is said to come is no event.
    ['en', 'Trump will skip the G20 summit in Johannesburg on Feb. 22.'],
    // The one told of before.
    [
      'en',
      'Emmanuel Macron hosted Merz and Tusk in Paris on Monday. Giorgia Meloni skipped the meeting in Paris on Monday.',
      'meeting held 2026-02-09 paris: donald-tusk, emmanuel-macron, friedrich-merz, giorgia-meloni absent',
    ],
    [
      'en',
      'Antonio Costa will host Merz and Macron in Brussels on Friday. Mette Frederiksen, in hospital after a fall, will be replaced by her deputy, Troels Lund Poulsen.',
      'meeting announced 2026-02-13 brussels: antonio-costa expected, emmanuel-macron expected, friedrich-merz expected, mette-frederiksen absent, troels-lund-poulsen expected',
    ],
    [
      'en',
      'In Prague, Andrej Babis welcomed Robert Fico for a working lunch, from which Donald Tusk, citing a snowstorm, was missing.',
      'meeting held - prague: andrej-babis, donald-tusk absent, robert-fico',
    ],
  ])
})

describe('who joins those told of, on the spot or on the screen', () => {
  holds([
    [
      'en',
      'Kestutis Budrys and Baiba Braze travelled to Kyiv on Monday, where they were joined by Elina Valtonen and met Yulia Svyrydenko.',
      'meeting held 2026-02-09 kyiv: baiba-braze, elina-valtonen, kestutis-budrys, yuliia-svyrydenko',
    ],
    [
      'en',
      "Macron received Merz, Tusk and Meloni on Monday in Paris, while Kenya's William Ruto addressed the meeting by video link from Nairobi.",
      'meeting held 2026-02-09 paris: donald-tusk, emmanuel-macron, friedrich-merz, giorgia-meloni, william-ruto remote',
    ],
    [
      'en',
      'Espen Barth Eide is expected to arrive in India on Sunday for a three-day visit. He will be accompanied by trade minister Cecilie Myrseth.',
      'visit announced 2026-02-15..2026-02-17 IN: cecilie-myrseth expected, espen-barth-eide expected',
    ],
  ])
})

describe('what stands in between and is not what was done', () => {
  holds([
    [
      'en',
      'Viktor Orban, seeking allies before the vote, met Matteo Salvini in Milan last Saturday.',
      'meeting held 2026-02-07 milan: matteo-salvini, viktor-orban',
    ],
    ['en', 'Viktor Orban is seeking a meeting with Matteo Salvini in Milan.'],
    [
      'en',
      "Mark Rutte met Hakan Fidan in Ankara on Tuesday ahead of July's alliance summit.",
      'meeting held 2026-02-10 ankara: hakan-fidan, mark-rutte',
    ],
    [
      'en',
      'Marta Kos met Edi Rama in Tirana on Monday. From Tirana she will travel to Podgorica, to Prime Minister Milojko Spajic.',
      'meeting held 2026-02-09 tirana: edi-rama, marta-kos',
      'visit announced - podgorica: marta-kos expected',
    ],
    [
      'en',
      "In Podgorica, Montenegro's Milojko Spajic hosted Vucic on Monday.",
      'meeting held 2026-02-09 podgorica: aleksandar-vucic, milojko-spajic',
    ],
    [
      'en',
      'Luis Montenegro received Vucic in Lisbon on Monday. Montenegro later met Merz.',
      'meeting held 2026-02-09 lisbon: aleksandar-vucic, luis-montenegro',
      'meeting held 2026-02-09 lisbon: friedrich-merz, luis-montenegro',
    ],
  ])
})
