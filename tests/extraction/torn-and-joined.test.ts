import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what became of a meeting may stand far behind it', () => {
  holds([
    [
      'en',
      'A meeting that the African Union had planned for Friday between its envoy, Uhuru Kenyatta, and the leaders of Rwanda and Uganda has been called off.',
      'meeting cancelled 2026-02-13 -: RW expected, UG expected, uhuru-kenyatta expected',
    ],
    [
      'en',
      'A summit that Erdogan had planned for Friday with Nikol Pashinyan and Ilham Aliyev has been postponed.',
      'summit postponed 2026-02-13 -: ilham-aliyev expected, nikol-pashinyan expected, recep-tayyip-erdogan expected',
    ],
    // What was called off is something else.
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday. A concert that Sauli Niinisto had planned for Friday has been called off.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      'A summit planned for Friday between Nikol Pashinyan and Ilham Aliyev has been postponed.',
      'summit postponed 2026-02-13 -: ilham-aliyev expected, nikol-pashinyan expected',
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday and Friedrich Merz has called off his trip to Warsaw.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
      'visit cancelled - warsaw: friedrich-merz expected',
    ],
  ])
})

describe('who hosts a meeting does not tell when it is', () => {
  holds([
    [
      'en',
      'Johann Wadephul heads to Vilnius for a meeting of Baltic ministers hosted by Kestutis Budrys on Thursday.',
      'meeting announced 2026-02-12 vilnius: johann-wadephul expected, kestutis-budrys expected',
    ],
    [
      'en',
      'Johann Wadephul took part in a meeting of Baltic ministers hosted by Kestutis Budrys in Vilnius on Tuesday.',
      'meeting held 2026-02-10 vilnius: johann-wadephul, kestutis-budrys',
    ],
    [
      'en',
      'Alexander Stubb was hosted by Donald Tusk in Warsaw on Tuesday.',
      'meeting held 2026-02-10 warsaw: alexander-stubb, donald-tusk',
    ],
  ])
})

describe('who was there as well, or will be', () => {
  holds([
    [
      'en',
      'Keir Starmer and Donald Tusk met in Warsaw on Tuesday. Friedrich Merz and Emmanuel Macron were there along with the NATO chief, Mark Rutte.',
      'meeting held 2026-02-10 warsaw: donald-tusk, emmanuel-macron, friedrich-merz, keir-starmer, mark-rutte',
    ],
    [
      'en',
      'Keir Starmer met Donald Tusk in Warsaw on Tuesday. Friedrich Merz was in the room, and Emmanuel Macron joined by phone.',
      'meeting held 2026-02-10 warsaw: donald-tusk, emmanuel-macron remote, friedrich-merz, keir-starmer',
    ],
    [
      'en',
      'Keir Starmer met Donald Tusk in Warsaw on Tuesday. Friedrich Merz and Emmanuel Macron joined by phone.',
      'meeting held 2026-02-10 warsaw: donald-tusk, emmanuel-macron remote, friedrich-merz remote, keir-starmer',
    ],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday.\n\nThe two sides look forward to the Weimar Triangle summit in Paris on May 4, which Emmanuel Macron will host. Friedrich Merz has confirmed his participation.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
      'summit announced 2026-05-04 paris: emmanuel-macron expected, friedrich-merz expected',
    ],
    // A meeting of their own they do look forward to.
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday. They look forward to their next meeting in Warsaw on May 4.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
      'meeting announced 2026-05-04 warsaw: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('somebody from both sides is neither of those who met', () => {
  holds([
    [
      'en',
      'Nikol Pashinyan and Ilham Aliyev met in Abu Dhabi on Tuesday. Border guards from both sides are to meet on Friday, and Georgia will host a session of the commission on May 4.',
      'meeting held 2026-02-10 abu-dhabi: ilham-aliyev, nikol-pashinyan',
      'meeting announced 2026-02-13 abu-dhabi: AM expected, AZ expected',
    ],
    [
      'en',
      'Donald Trump phoned Emmanuel Macron on Tuesday. Border guards from both sides are to meet on Friday.',
      'call held 2026-02-10 -: donald-trump remote, emmanuel-macron remote',
    ],
    [
      'en',
      'Nikol Pashinyan and Ilham Aliyev met in Abu Dhabi on Tuesday. Both are to meet again on Friday.',
      'meeting held 2026-02-10 abu-dhabi: ilham-aliyev, nikol-pashinyan',
      'meeting announced 2026-02-13 abu-dhabi: ilham-aliyev expected, nikol-pashinyan expected',
    ],
  ])
})

describe('received separately is to have met each by himself', () => {
  holds([
    [
      'en',
      'Edi Rama and Albin Kurti met in Rome on Tuesday. Both leaders were received separately after the talks by Giorgia Meloni.',
      'meeting held 2026-02-10 rome: albin-kurti, edi-rama',
      'meeting held 2026-02-10 rome: edi-rama, giorgia-meloni',
      'meeting held 2026-02-10 rome: albin-kurti, giorgia-meloni',
    ],
    [
      'en',
      'Edi Rama and Albin Kurti were received by Giorgia Meloni in Rome on Tuesday.',
      'meeting held 2026-02-10 rome: albin-kurti, edi-rama, giorgia-meloni',
    ],
  ])
})

describe('a delegation that visits is nobody of whom the text spoke before', () => {
  holds([
    [
      'en',
      'Edi Rama met Albin Kurti in Rome on Tuesday.\n\nAn official said that a technical team from the bank would visit Kosovo within weeks.',
      'meeting held 2026-02-10 rome: albin-kurti, edi-rama',
    ],
    [
      'en',
      'Edi Rama met Albin Kurti in Rome on Tuesday. He would visit Kosovo on Friday.',
      'meeting held 2026-02-10 rome: albin-kurti, edi-rama',
      'visit announced 2026-02-13 XK: edi-rama expected',
    ],
  ])
})
