import { describe } from 'vitest'
import { holds } from './holds.ts'

const MET = 'meeting held - -: andrii-sybiha, radoslaw-sikorski'
const SPOKE = 'call held - -: andrii-sybiha remote, radoslaw-sikorski remote'

describe('two meet without a word for a meeting', () => {
  holds([
    ['uk', 'Андрій Сибіга обмінявся думками з Радославом Сікорським.', MET],
    ['uk', 'Андрій Сибіга перетнувся з Радославом Сікорським на полях Генасамблеї.', MET],
    ['uk', 'Андрій Сибіга завітав до Радослава Сікорського.', MET],
    ['uk', 'До Андрія Сибіги прибув Радослав Сікорський.', MET],
    [
      'uk',
      'Радослав Сікорський приїхав до Андрія Сибіги до Львова.',
      'meeting held - lviv: andrii-sybiha, radoslaw-sikorski',
    ],
    ['uk', 'Гостем Андрія Сибіги був Радослав Сікорський.', MET],
    ['uk', 'Співрозмовником Андрія Сибіги став Радослав Сікорський.', MET],
    ['uk', 'Андрій Сибіга дав обід на честь Радослава Сікорського.', MET],
    ['uk', 'Андрій Сибіга зв’язався з Радославом Сікорським.', SPOKE],
    ['ru', 'Андрей Сибига обменялся мнениями с Радославом Сикорским.', MET],
    ['ru', 'Собеседником Андрея Сибиги был Радослав Сикорский.', MET],
    ['ru', 'Радослав Сикорский приехал к Андрею Сибиге.', MET],
    ['ru', 'Андрей Сибига нанес визит Радославу Сикорскому.', MET],
    ['ru', 'Андрей Сибига вышел на связь с Радославом Сикорским.', SPOKE],
    ['en', 'Radoslaw Sikorski was Andrii Sybiha’s guest.', MET],
    ['en', 'Andrii Sybiha crossed paths with Radoslaw Sikorski.', MET],
    // Of somebody else, of a thing, or a way of speaking.
    ['uk', 'Андрій Сибіга завітав до школи імені Радослава Сікорського.'],
    ['uk', 'Андрій Сибіга їде до Радослава Сікорського, Дональд Туск – до Петра Павела.'],
    ['uk', 'Андрій Сибіга зв’язався з редакцією.'],
    ['ru', 'Андрей Сибига приехал к соглашению, о котором писал Радослав Сикорский.'],
    ['en', 'Andrii Sybiha was a guest of the festival.'],
  ])
})

describe('who is told something at a meeting is there', () => {
  holds([
    ['uk', 'Про це Андрій Сибіга сказав Радославу Сікорському під час зустрічі.', MET],
    ['uk', 'Андрій Сибіга сказав Радославу Сікорському в телефонній розмові, що санкції лишаться.', SPOKE],
    ['ru', 'Об этом Андрей Сибига сказал Радославу Сикорскому на встрече.', MET],
    ['en', 'Andrii Sybiha told Radoslaw Sikorski at a meeting that sanctions would stay.', MET],
    ['en', 'Andrii Sybiha told Radoslaw Sikorski in a phone call that sanctions would stay.', SPOKE],
    ['uk', 'Андрій Сибіга сказав Радославу Сікорському, що зустріч була корисною.'],
    ['ru', 'Андрей Сибига сообщил Радославу Сикорскому о встрече.'],
    ['en', 'Andrii Sybiha told Radoslaw Sikorski that a meeting would follow.'],
    ['en', 'Andrii Sybiha told reporters at a meeting that sanctions would stay.'],
    [
      'uk',
      'Андрій Сибіга розповів Радославу Сікорському про зустріч Дональда Трампа з Володимиром Путіним.',
      'meeting held - -: donald-trump, vladimir-putin',
    ],
  ])
})

describe('calls taken, tables shared, and one after the other', () => {
  holds([
    [
      'en',
      'Hakan Fidan received a phone call from David Lammy.',
      'call held - -: david-lammy remote, hakan-fidan remote',
    ],
    [
      'en',
      'Hakan Fidan and David Lammy sat around the same table in London.',
      'meeting held - london: david-lammy, hakan-fidan',
    ],
    [
      'en',
      'Hakan Fidan will see David Lammy in London and Emmanuel Macron in Paris.',
      'meeting announced - london: david-lammy expected, hakan-fidan expected',
      'meeting announced - paris: emmanuel-macron expected, hakan-fidan expected',
    ],
    [
      'en',
      'Hakan Fidan will see David Lammy and Emmanuel Macron in Paris.',
      'meeting announced - paris: david-lammy expected, emmanuel-macron expected, hakan-fidan expected',
    ],
    [
      'en',
      'Hakan Fidan was to have met David Lammy in London but stayed in Ankara.',
      'meeting cancelled - london: david-lammy expected, hakan-fidan expected',
    ],
  ])
})

describe('who comes along, sits at the table, or is on the line', () => {
  holds([
    [
      'en',
      'Petr Pavel will visit Guatemala. Donald Tusk will go with him.',
      'visit announced - GT: donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Tuesday. Around the table were Alexander Stubb and Giorgia Meloni.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk, giorgia-meloni, petr-pavel',
    ],
    [
      'en',
      'Alexander Stubb rang Cyril Ramaphosa on Monday. He and Narendra Modi had previously been on the phone on Aug. 27.',
      'call held 2026-02-09 -: alexander-stubb remote, cyril-ramaphosa remote',
      'call held 2025-08-27 -: alexander-stubb remote, narendra-modi remote',
    ],
    [
      'en',
      'On Monday Petr Pavel is to call on Donald Tusk in Warsaw.',
      'meeting announced 2026-02-16 warsaw: donald-tusk expected, petr-pavel expected',
    ],
    ['en', 'The talks revolved around the table of tariffs, Donald Tusk said.'],
  ])
})
