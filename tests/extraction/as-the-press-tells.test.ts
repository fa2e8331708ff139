import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what goes on as the text is written', () => {
  holds([
    [
      'ru',
      'Лавров проводит в Женеве переговоры с Рубио.',
      'meeting underway 2026-02-11 geneva: marco-rubio, sergey-lavrov',
    ],
    [
      'ru',
      'Встреча Лаврова и Рубио проходит в среду в Женеве.',
      'meeting underway 2026-02-11 geneva: marco-rubio, sergey-lavrov',
    ],
    [
      'ru',
      'Началась встреча Лаврова и Рубио в Женеве.',
      'meeting underway 2026-02-11 geneva: marco-rubio, sergey-lavrov',
    ],
    // A day that lies ahead is not today, and one that is over is over.
    [
      'ru',
      'В пятницу Лавров проводит в Женеве переговоры с Рубио.',
      'meeting announced 2026-02-13 geneva: marco-rubio expected, sergey-lavrov expected',
    ],
    [
      'ru',
      'Встреча Лаврова и Рубио пройдет в среду в Женеве.',
      'meeting announced 2026-02-11 geneva: marco-rubio expected, sergey-lavrov expected',
    ],
    [
      'ru',
      'Переговоры Лаврова и Рубио начались в понедельник в Женеве.',
      'meeting held 2026-02-09 geneva: marco-rubio, sergey-lavrov',
    ],
  ])
})

describe('whoever tells it does not name himself', () => {
  holds([
    [
      'ru',
      'Встретился с Петром Павелом. Также поговорил по телефону с Дональдом Туском.',
      'meeting held - -: petr-pavel',
      'call held - -: donald-tusk remote',
    ],
    [
      'uk',
      'Зустрівся з Петром Павелом. Також поговорив телефоном із Дональдом Туском.',
      'meeting held - -: petr-pavel',
      'call held - -: donald-tusk remote',
    ],
    // Somebody is named before: he is the one.
    [
      'ru',
      'Дональд Туск приехал в Прагу. Встретился с Петром Павелом.',
      'meeting held - prague: donald-tusk, petr-pavel',
    ],
  ])
})

describe('one comes in another’s place', () => {
  holds([
    [
      'ru',
      'Дональд Туск, который должен был 12 февраля встретиться в Праге с Петром Павелом, заболел.',
      'meeting announced 2026-02-12 prague: donald-tusk absent, petr-pavel expected',
    ],
    [
      'ru',
      'Дональд Туск 12 февраля встретится в Праге с Петром Павелом. Вместо него может прилететь и Радослав Сикорский.',
      'meeting announced 2026-02-12 prague: donald-tusk expected, petr-pavel expected',
    ],
    [
      'ru',
      'Дональд Туск, который должен был 12 февраля встретиться в Праге с Петром Павелом, заболел. Вместо него прилетит Радослав Сикорский.',
      'meeting announced 2026-02-12 prague: donald-tusk absent, petr-pavel expected, radoslaw-sikorski expected',
    ],
  ])
})

describe('who is meant', () => {
  holds([
    [
      'ru',
      'Кая Каллас и Марта Кос приехали в Прагу. Там их приняли Петр Павел и Андрей Бабиш.',
      'meeting held - prague: andrej-babis, kaja-kallas, marta-kos, petr-pavel',
    ],
    [
      'ru',
      'Стив Уиткофф и Джаред Кушнер приехали в Давос. 10 февраля Дмитриев беседовал с обоими американцами в Давосе.',
      'meeting held 2026-02-10 davos: jared-kushner, kirill-dmitriev, steve-witkoff',
    ],
    [
      'ru',
      'Рютте 10 февраля встретился в Праге с помощником Путина.',
      'meeting held 2026-02-10 prague: RU, mark-rutte',
    ],
    [
      'ru',
      'Рютте 10 февраля встретился в Праге с помощником Путина Ушаковым.',
      'meeting held 2026-02-10 prague: mark-rutte, yuri-ushakov',
    ],
    ['ru', 'Помощник Путина Ушаков сообщил, что Рютте в Прагу не приедет.'],
    [
      'ru',
      'Дональд Туск 9 февраля принял в Варшаве Петра Павела и Александра Стубба. С Павелом он говорил о границе.',
      'meeting held 2026-02-09 warsaw: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Супруга Дана Мирабела Градинару 13 февраля проведет в Праге встречу с Мартой Кос.',
      'meeting announced 2026-02-13 prague: marta-kos expected, mirabela-gradinaru expected',
    ],
  ])
})

describe('what is only spoken of', () => {
  holds([
    ['ru', 'Встреча Путина и Стармера невозможна.'],
    ['ru', 'О саммите Путина и Стармера речи не идет.'],
    ['ru', 'Оппозиция назвала поездку Санду предвыборной.'],
    [
      'ru',
      'Туск и Стубб обсудили в телефонном разговоре подготовку к саммиту, намеченному на декабрь.',
      'call held - -: alexander-stubb remote, donald-tusk remote',
    ],
    ['ru', 'Об этом на встрече с Дональдом Туском рассказал Петр Павел.', 'meeting held - -: donald-tusk, petr-pavel'],
    [
      'ru',
      'Лавров прибыл в Баку в понедельник, 9 февраля. Его визит продлится до 12 февраля.',
      'visit underway 2026-02-09..2026-02-12 baku: sergey-lavrov',
    ],
  ])
})
