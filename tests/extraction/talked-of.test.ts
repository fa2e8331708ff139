import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a meeting that two only talk about is not their talk', () => {
  holds([
    [
      'uk',
      "Рютте і Туск у вівторок у Брюсселі обговорили зустріч Зеленського з Трампом, що відбудеться в п'ятницю.",
      'meeting held 2026-02-10 brussels: donald-tusk, mark-rutte',
    ],
    [
      'uk',
      'Зеленський обговорив з Мерцом зустріч Путіна з Трампом, яка відбудеться в Будапешті 20 лютого.',
      'meeting held - -: friedrich-merz, volodymyr-zelensky',
    ],
    [
      'ru',
      'Лавров и Фидан обсудили по телефону во вторник встречу Путина и Эрдогана, которая пройдет в Стамбуле 20 марта.',
      'call held 2026-02-10 -: hakan-fidan remote, sergey-lavrov remote',
    ],
    [
      'ru',
      'Лавров и Фидан обсудили во вторник в Москве визит Путина в Анкару.',
      'meeting held 2026-02-10 moscow: hakan-fidan, sergey-lavrov',
    ],
    [
      'en',
      "Macron and Starmer discussed by phone on Tuesday Friday's planned meeting between Trump and Putin in Budapest.",
      'call held 2026-02-10 -: emmanuel-macron remote, keir-starmer remote',
    ],
    [
      'en',
      'Macron and Starmer discussed the meeting between Trump and Putin in Budapest by phone on Tuesday.',
      'call held 2026-02-10 -: emmanuel-macron remote, keir-starmer remote',
    ],
    [
      'en',
      "Tusk spoke by phone on Tuesday with Merz about Zelensky's meeting with Trump in Washington.",
      'call held 2026-02-10 -: donald-tusk remote, friedrich-merz remote',
    ],
    [
      'en',
      "Macron and Merz met in Paris on Tuesday to discuss Trump's planned meeting with Putin in Budapest on Friday.",
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz',
    ],
    // What is talked about is no event here, or the event is where they talk.
    [
      'uk',
      'Макрон і Мерц обговорили Україну на зустрічі в Парижі у вівторок.',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz',
    ],
    [
      'en',
      "Macron and Merz discussed Ukraine at Tuesday's meeting in Paris.",
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz',
    ],
    [
      'ru',
      'Лавров и Фидан обсудили предстоящую встречу Путина и Эрдогана в телефонном разговоре во вторник.',
      'call held 2026-02-10 -: hakan-fidan remote, sergey-lavrov remote',
    ],
    [
      'uk',
      'Макрон обговорив зустріч з Мерцом у Парижі 10 лютого.',
      'meeting held 2026-02-10 paris: emmanuel-macron, friedrich-merz',
    ],
  ])
})
