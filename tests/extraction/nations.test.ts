import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('people by their nation', () => {
  holds([
    [
      'uk',
      'Стів Віткофф прилетів до Женеви. У вівторок американець зустрівся там з Рустемом Умєровим.',
      'meeting held 2026-02-10 geneva: rustem-umerov, steve-witkoff',
    ],
    [
      'ru',
      'В среду прилетел Том Баррак. В Дамаск американец привёз предложение: 10 февраля он беседовал там с президентом Сирии Ахмедом аш-Шараа.',
      'meeting held 2026-02-10 damascus: ahmed-al-sharaa, tom-barrack',
    ],
    [
      'ru',
      'Ещё до прибытия американцев Аббас Аракчи и Бадр аль-Бусаиди встретились в Маскате 10 февраля.',
      'meeting held 2026-02-10 muscat: abbas-araghchi, badr-albusaidi',
    ],
  ])
})

describe('representatives of several countries are none of those named before', () => {
  holds([
    [
      'ru',
      'Том Баррак встретился с Ахмедом аш-Шараа в Дамаске 10 февраля. Встречу представителей Сирии, Иордании и США проведут в Аммане 26 февраля.',
      'meeting held 2026-02-10 damascus: ahmed-al-sharaa, tom-barrack',
      'meeting announced 2026-02-26 amman: JO expected, SY expected, US expected',
    ],
    [
      'en',
      'The uneasy truce between Thailand and Cambodia was discussed when Anwar Ibrahim met Anutin Charnvirakul in Bangkok on Tuesday.',
      'meeting held 2026-02-10 bangkok: anutin-charnvirakul, anwar-ibrahim',
    ],
  ])
})

describe('whose somebody is', () => {
  holds([
    [
      'en',
      "Massad Boulos, President Donald Trump's senior adviser for Africa, received Badr Abdelatty in Washington on Tuesday.",
      'meeting held 2026-02-10 washington: badr-abdelatty, massad-boulos',
    ],
    [
      'uk',
      'Александра Стубба Дональд Туск приймав у Варшаві 26 січня.',
      'meeting held 2026-01-26 warsaw: alexander-stubb, donald-tusk',
    ],
  ])
})

describe('a surname without its article', () => {
  holds([
    [
      'en',
      'Massad Boulos is due to meet army chief Abdel Fattah al-Burhan in Port Sudan next week to present the proposal. Burhan discussed the plan last month in Riyadh with Crown Prince Mohammed bin Salman.',
      'meeting announced 2026-W08 port-sudan: abdel-fattah-al-burhan expected, massad-boulos expected',
      'meeting held 2026-01 riyadh: abdel-fattah-al-burhan, mohammed-bin-salman',
    ],
  ])
})

describe('«він» is whoever said something last', () => {
  holds([
    [
      'uk',
      'Петр Павел заявив журналістам, що діалог зайшов у глухий кут. Минулої п’ятниці він обговорив це в Парижі з Емманюелем Макроном.',
      'meeting held 2026-02-06 paris: emmanuel-macron, petr-pavel',
    ],
  ])
})
