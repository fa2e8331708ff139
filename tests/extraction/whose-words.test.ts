import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('whoever says so met those whom he names', () => {
  holds([
    [
      'ru',
      'Умеров сообщил, что 10 февраля встретился в Анкаре с Хаканом Фиданом, Ибрагимом Калыном и Дональдом Туском.',
      'meeting held 2026-02-10 ankara: donald-tusk, hakan-fidan, ibrahim-kalin, rustem-umerov',
    ],
    [
      'ru',
      'Сибига заявил, что начал день со встречи с Дональдом Туском, Хаканом Фиданом и Радославом Сикорским.',
      'meeting held - -: andrii-sybiha, donald-tusk, hakan-fidan, radoslaw-sikorski',
    ],
    // Whoever speaks for somebody has met nobody.
    [
      'ru',
      'Песков сообщил, что 10 февраля в Праге с Петром Павелом встретился Дональд Туск.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
  ])
})

describe('of whom a relative clause tells', () => {
  holds([
    [
      'ru',
      'Туск беседовал с Петром Павелом, который 10 февраля встречался в Праге с Александром Стуббом.',
      'meeting held - -: donald-tusk, petr-pavel',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Туск беседовал с Уиткоффом и Кушнером, которые 9 февраля встретились в Маскате с Аббасом Аракчи.',
      'meeting held - -: donald-tusk, jared-kushner, steve-witkoff',
      'meeting held 2026-02-09 muscat: abbas-araghchi, jared-kushner, steve-witkoff',
    ],
    [
      'uk',
      'Туск розмовляв із Петром Павелом, який 10 лютого зустрічався у Празі з Александром Стуббом.',
      'meeting held - -: donald-tusk, petr-pavel',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
  ])
})

describe('who did not come, and where', () => {
  holds([
    [
      'ru',
      'Алиев 10 февраля встретился с Туском. До этого сообщалось, что Алиев не приехал в Россию.',
      'meeting held 2026-02-10 -: donald-tusk, ilham-aliyev',
    ],
    [
      'ru',
      'Алиев не поедет в Прагу: вместо него с Дональдом Туском 12 февраля встретится Джейхун Байрамов.',
      'meeting announced 2026-02-12 prague: donald-tusk expected, jeyhun-bayramov expected',
    ],
    [
      'ru',
      'Туск 12 февраля примет в Варшаве американцев.',
      'meeting announced 2026-02-12 warsaw: US expected, donald-tusk expected',
    ],
  ])
})

describe('names with initials, and of territories', () => {
  holds([
    [
      'ru',
      'М.Ю.Галузин 10 февраля принял посла Р.С.Мустафаева.',
      'meeting held 2026-02-10 -: mikhail-galuzin, r-s-mustafaev',
    ],
    [
      'ru',
      'М.Ю. Галузин 10 февраля принял посла Р.С. Мустафаева.',
      'meeting held 2026-02-10 -: mikhail-galuzin, r-s-mustafaev',
    ],
    [
      'ru',
      'Алиев 10 февраля принял в Баку губернатора Астраханской области Сергея Морозова.',
      'meeting held 2026-02-10 baku: ilham-aliyev, sergey-morozov',
    ],
    [
      'ru',
      'Президент Абхазии Бадра Гунба 10 февраля встретился в Москве с Лавровым.',
      'meeting held 2026-02-10 moscow: badra-gunba, sergey-lavrov',
    ],
  ])
})
