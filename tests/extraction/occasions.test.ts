import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('several occasions that one verb tells of', () => {
  holds([
    [
      'en',
      'Ararat Mirzoyan and Jeyhun Bayramov met in Tbilisi on Monday and again on Wednesday in Batumi.',
      'meeting held 2026-02-09 tbilisi: ararat-mirzoyan, jeyhun-bayramov',
      'meeting held 2026-02-11 batumi: ararat-mirzoyan, jeyhun-bayramov',
    ],
    [
      'uk',
      'Арарат Мірзоян та Джейхун Байрамов зустрілися в Тбілісі в понеділок і знову в середу в Батумі.',
      'meeting held 2026-02-09 tbilisi: ararat-mirzoyan, jeyhun-bayramov',
      'meeting held 2026-02-11 batumi: ararat-mirzoyan, jeyhun-bayramov',
    ],
    [
      'en',
      'Massad Boulos met Paul Kagame in Kigali on Friday and the Congolese president, Felix Tshisekedi, in Kinshasa three days later.',
      'meeting held 2026-02-06 kigali: massad-boulos, paul-kagame',
      'meeting held 2026-02-09 kinshasa: felix-tshisekedi, massad-boulos',
    ],
    [
      'en',
      'Donald Trump telephoned Sanae Takaichi on Tuesday and then Lee Jae Myung.',
      'call held 2026-02-10 -: donald-trump remote, sanae-takaichi remote',
      'call held 2026-02-10 -: donald-trump remote, lee-jae-myung remote',
    ],
    // One event of three, and one of two days.
    [
      'en',
      'Emmanuel Macron met Friedrich Merz and Donald Tusk in Paris on Monday.',
      'meeting held 2026-02-09 paris: donald-tusk, emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      'Emmanuel Macron met Friedrich Merz in Paris on Monday and again urged Europe to act.',
      'meeting held 2026-02-09 paris: emmanuel-macron, friedrich-merz',
    ],
  ])
})

describe('what somebody did before or after, told without a subject', () => {
  holds([
    [
      'en',
      "Andrii Sybiha met Lars Lokke Rasmussen in Kyiv on Wednesday, a day after hosting Sweden's Maria Malmer Stenergard.",
      'meeting held 2026-02-11 kyiv: andrii-sybiha, lars-lokke-rasmussen',
      'meeting held 2026-02-10 kyiv: andrii-sybiha, maria-malmer-stenergard',
    ],
    [
      'en',
      'Emmanuel Macron met Friedrich Merz in Berlin on Wednesday after speaking by phone with Donald Trump.',
      'meeting held 2026-02-11 berlin: emmanuel-macron, friedrich-merz',
      'call held 2026-02-11 -: donald-trump remote, emmanuel-macron remote',
    ],
    [
      'en',
      'Marco Rubio arrived in Munich on Friday, a day after meeting Sergei Lavrov in Geneva.',
      'meeting held 2026-02-05 geneva: marco-rubio, sergey-lavrov',
    ],
    [
      'en',
      'Emmanuel Macron met Friedrich Merz in Berlin on Wednesday after speaking to reporters.',
      'meeting held 2026-02-11 berlin: emmanuel-macron, friedrich-merz',
    ],
  ])
})

describe('who held a meeting, and who met there', () => {
  holds([
    [
      'en',
      'Shehbaz Sharif and Amir Khan Muttaqi signed a truce after a meeting hosted by Erdogan in Ankara on Monday.',
      'meeting held 2026-02-09 ankara: amir-khan-muttaqi, recep-tayyip-erdogan, shehbaz-sharif',
    ],
    [
      'en',
      'Subrahmanyam Jaishankar chaired a meeting in New Delhi on Tuesday. It brought together Marco Rubio, Toshimitsu Motegi and Penny Wong.',
      'meeting held 2026-02-10 new-delhi: marco-rubio, penny-wong, subrahmanyam-jaishankar, toshimitsu-motegi',
    ],
    [
      'en',
      'Besnik Bislimi and Petar Petkovic held separate meetings with Peter Sorensen in Brussels on Tuesday.',
      'meeting held 2026-02-10 brussels: besnik-bislimi, peter-sorensen',
      'meeting held 2026-02-10 brussels: petar-petkovic, peter-sorensen',
    ],
    [
      'en',
      'Donald Trump received Gustavo Petro in Washington on Tuesday. JD Vance and Marco Rubio were at the president’s side.',
      'meeting held 2026-02-10 washington: donald-trump, gustavo-petro, jd-vance, marco-rubio',
    ],
    [
      'en',
      'Donald Trump received Gustavo Petro in Washington on Tuesday. JD Vance was on the side of the president in the quarrel.',
      'meeting held 2026-02-10 washington: donald-trump, gustavo-petro',
    ],
    [
      'en',
      'Viktor Orban stayed away from Tuesday’s meeting of EU leaders in Brussels, sending Peter Szijjarto in his place.',
      'meeting held 2026-02-10 brussels: peter-szijjarto, viktor-orban absent',
    ],
  ])
})

describe('talks of which somebody only tells', () => {
  holds([
    [
      'en',
      'Keir Starmer received William Ruto in London on Tuesday. He updated the president on his call with Donald Trump on Saturday. David Lammy joined the discussion.',
      'meeting held 2026-02-10 london: david-lammy, keir-starmer, william-ruto',
      'call held 2026-02-07 -: donald-trump remote, keir-starmer remote',
    ],
    [
      'en',
      'Marco Rubio spoke today with Georg Georgiev.',
      'call held 2026-02-11 -: georg-georgiev remote, marco-rubio remote',
    ],
    [
      'en',
      'Marco Rubio spoke with Georg Georgiev in Munich on Tuesday.',
      'meeting held 2026-02-10 munich: georg-georgiev, marco-rubio',
    ],
  ])
})

describe('where somebody is, and what goes on there', () => {
  holds([
    [
      'en',
      'After stops in Rabat and Tunis, Jose Manuel Albares reached Algiers on Tuesday, where he was received by Abdelmadjid Tebboune.',
      'meeting held 2026-02-10 algiers: abdelmadjid-tebboune, jose-manuel-albares',
    ],
    [
      'en',
      'Yvette Cooper welcomed Prince Faisal bin Farhan to London on Tuesday.',
      'meeting held 2026-02-10 london: faisal-bin-farhan, yvette-cooper',
    ],
    [
      'en',
      'Marco Rubio, who is in Kuwait on a two-day visit, will meet Donald Tusk on Thursday.',
      'meeting announced 2026-02-12 -: donald-tusk expected, marco-rubio expected',
      'visit underway - KW: marco-rubio',
    ],
    ['en', 'Ali Larijani continued to hope for talks in Beirut.'],
    [
      'en',
      'Sergei Lavrov cancelled the visit he was to pay to Belgrade on Friday.',
      'visit cancelled 2026-02-13 belgrade: sergey-lavrov expected',
    ],
  ])
})
