import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a journey and the meeting at its end are two events', () => {
  holds([
    [
      'ru',
      'На следующей неделе Радослав Сикорский отправится с рабочим визитом в Хельсинки, где встретится с Элиной Валтонен.',
      'visit announced 2026-W08 helsinki: radoslaw-sikorski expected',
      'meeting announced 2026-W08 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
    [
      'uk',
      'У п’ятницю Радослав Сікорський відвідає Гельсінкі, де зустрінеться з Еліною Валтонен.',
      'visit announced 2026-02-13 helsinki: radoslaw-sikorski expected',
      'meeting announced 2026-02-13 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
    [
      'en',
      'Sikorski flies to Helsinki on Friday, where he is to meet Finnish Foreign Minister Elina Valtonen.',
      'visit announced 2026-02-13 helsinki: radoslaw-sikorski expected',
      'meeting announced 2026-02-13 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
    [
      'ru',
      'Во вторник Сикорский встретился в Праге с Петром Павелом, а затем вылетит в Хельсинки.',
      'meeting held 2026-02-10 prague: petr-pavel, radoslaw-sikorski',
      'visit announced - helsinki: radoslaw-sikorski expected',
    ],
  ])
})

describe('who only travels to talks has the talks alone', () => {
  holds([
    [
      'en',
      'Sikorski will travel to Helsinki on Friday for talks with Elina Valtonen.',
      'meeting announced 2026-02-13 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
    ['ru', 'Сикорский не поедет в Хельсинки.'],
    ['uk', 'Сікорський хоче поїхати до Гельсінкі.'],
    ['en', 'Whether Sikorski will fly to Helsinki is not known.'],
  ])
})

describe('a journey that is put off or called off', () => {
  holds([
    [
      'en',
      'Polish Foreign Minister Radoslaw Sikorski, who was to visit Helsinki on Friday, has put off his trip.',
      'visit postponed 2026-02-13 helsinki: radoslaw-sikorski expected',
    ],
    [
      'en',
      'Polish Foreign Minister Radoslaw Sikorski, who was to visit Helsinki on Friday, has put off his trip to next week.',
      'visit announced 2026-W08 helsinki: radoslaw-sikorski expected',
    ],
    [
      'uk',
      'У п’ятницю в Гельсінкі Радослав Сікорський збирався зустрітися з Еліною Валтонен, але відклав свою поїздку.',
      'meeting postponed 2026-02-13 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
  ])
})

describe('whoever came to the meeting came to where it was', () => {
  holds([
    [
      'uk',
      'Петр Павел провів переговори з Дональдом Туском, який прибув до Праги у вівторок.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Петр Павел провів переговори з Дональдом Туском, який повернувся з Осло у вівторок.',
      'meeting held 2026-02-10 -: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Keir Starmer is coming to Kyiv on Tuesday for talks with Volodymyr Zelensky.',
      'meeting announced 2026-02-17 kyiv: keir-starmer expected, volodymyr-zelensky expected',
    ],
    [
      'en',
      'Nikol Pashinyan will come to Moscow on September 8. Macron and Merz came to an agreement on Tuesday.',
      'visit announced 2026-09-08 moscow: nikol-pashinyan expected',
    ],
    [
      'en',
      'When it comes to Ukraine, Trump and Putin disagree. Putin, who came to power in 2000, met Narendra Modi on Tuesday.',
      'meeting held 2026-02-10 -: narendra-modi, vladimir-putin',
    ],
  ])
})
