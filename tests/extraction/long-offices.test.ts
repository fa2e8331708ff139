import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('offices that are written out', () => {
  holds([
    [
      'uk',
      'Посол України в Кенії Остап Верещака у вівторок зустрівся в Найробі з міністром торгівлі, інвестицій та промисловості Самуелем Мутісо.',
      'meeting held 2026-02-10 nairobi: ostap-vereshchaka, samuel-mutiso',
    ],
    [
      'ru',
      'Спецпредставитель Норвегии по сближению с Хартумом Эйнар Вествик 10 февраля встретился в Праге с Петром Павелом.',
      'meeting held 2026-02-10 prague: eynar-vestvik, petr-pavel',
    ],
    [
      'uk',
      'У понеділок у Брюсселі засідали головні переговірники – сербський Горан Ненадич і косовський Арбен Хоті.',
      'meeting held 2026-02-09 brussels: arben-khoti, horan-nenadych',
    ],
    [
      'ru',
      'Глава МИД Польши по пути домой прокомментировал Александру Стуббу итоги встречи с Петром Павелом в Праге 10 февраля.',
      'meeting held 2026-02-10 prague: PL, petr-pavel',
    ],
  ])
})

describe('«вони» are those named just before', () => {
  holds([
    [
      'uk',
      'Цим займалися головні переговірники – сербський Горан Ненадич і косовський Арбен Хоті. У понеділок вони чотири години засідали в Брюсселі.',
      'meeting held 2026-02-09 brussels: arben-khoti, horan-nenadych',
    ],
  ])
})

describe('whatever two do by telephone', () => {
  holds([
    [
      'uk',
      'У понеділок Тарас Качка телефоном погодив порядок денний із держсекретаркою румунського МЗС Іоаною Мареш.',
      'call held 2026-02-09 -: ioana-maresh remote, taras-kachka remote',
    ],
    [
      'en',
      'U.S. Secretary of State Marco Rubio urged Paul Kagame in a phone call on Tuesday to pull troops back.',
      'call held 2026-02-10 -: marco-rubio remote, paul-kagame remote',
    ],
    ['uk', 'Тарас Качка повідомив телефоном, що текст готовий.'],
  ])
})
