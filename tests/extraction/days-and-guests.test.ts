import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('a weekday behind a weekday with its date is in the same week', () => {
  holds([
    [
      'uk',
      'У середу, 18 лютого, Андрій Сибіга зустрінеться з Петром Павелом, а в четвер – із президентом Кенії Вільямом Руто.',
      'meeting announced 2026-02-18 -: andrii-sybiha expected, petr-pavel expected',
      'meeting announced 2026-02-19 -: andrii-sybiha expected, william-ruto expected',
    ],
    [
      'en',
      'Donald Tusk will meet Petr Pavel on Wednesday, Feb. 18. On Thursday he will host Alexander Stubb.',
      'meeting announced 2026-02-18 -: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-19 -: alexander-stubb expected, donald-tusk expected',
    ],
    // A date alone may be that of what the days before prepare.
    [
      'en',
      'Donald Tusk will meet Petr Pavel on Feb. 18. On Thursday he will host Alexander Stubb.',
      'meeting announced 2026-02-18 -: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-12 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk will meet Petr Pavel on Wednesday, Feb. 18. Tomorrow he will host Alexander Stubb.',
      'meeting announced 2026-02-18 -: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-12 -: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('the day of a report is no day of events', () => {
  holds([
    [
      'uk',
      'Марта Кос у четвер, 19 лютого, прийме Петра Павела. Про це у вівторок повідомив Тарас Качка. Того ж дня вона зустрінеться з Юлією Свириденко.',
      'meeting announced 2026-02-19 -: marta-kos expected, petr-pavel expected',
      'meeting announced 2026-02-19 -: marta-kos expected, yuliia-svyrydenko expected',
    ],
  ])
})

describe('the guest of those who met is the one from elsewhere', () => {
  holds([
    [
      'uk',
      'Андрій Сибіга провів у Києві переговори з Радославом Сікорським. Після розмови гостя прийняла Юлія Свириденко.',
      'meeting held - kyiv: andrii-sybiha, radoslaw-sikorski',
      'meeting held - kyiv: radoslaw-sikorski, yuliia-svyrydenko',
    ],
    [
      'ru',
      'Андрей Сибига провел в Варшаве переговоры с Радославом Сикорским. После беседы гостя принял Дональд Туск.',
      'meeting held - warsaw: andrii-sybiha, radoslaw-sikorski',
      'meeting held - warsaw: andrii-sybiha, donald-tusk',
    ],
  ])
})

describe('what became of an event stands behind what was planned', () => {
  holds([
    [
      'ru',
      'Раунд переговоров Сергея Лаврова и Маки Бочоришвили, который должен был открыться сегодня, перенесен на неопределенный срок.',
      'meeting postponed 2026-02-11 -: maka-botchorishvili expected, sergey-lavrov expected',
    ],
    [
      'en',
      'A meeting between Donald Tusk and Petr Pavel, which was to take place in Tokyo on Monday, has been postponed.',
      'meeting postponed 2026-02-09 tokyo: donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'A summit with Chinese Premier Li Qiang that Donald Tusk and Petr Pavel were to attend in Tokyo this month was called off after Beijing pulled out.',
      'summit cancelled 2026-02 tokyo: donald-tusk expected, li-qiang expected, petr-pavel expected',
    ],
    [
      'uk',
      'Зустріч Дональда Туска з Петром Павелом відклали. Вона відбудеться 20 лютого.',
      'meeting announced 2026-02-20 -: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Переговори Петра Мацінки з Андрієм Сибігою затягнулися майже на годину довше, ніж планували.',
      'meeting held - -: andrii-sybiha, petr-macinka',
    ],
    [
      'ru',
      'До личной встречи Александра Лукашенко с Дональдом Трампом дело не дойдет.',
      'meeting ruled_out - -: alexander-lukashenko expected, donald-trump expected',
    ],
  ])
})

describe('whom somebody spoke with at an event told before', () => {
  holds([
    [
      'uk',
      'Андрій Сибіга провів у Празі переговори. Його співрозмовниками були Петр Павел та Андрей Бабіш.',
      'meeting held - prague: andrej-babis, andrii-sybiha, petr-pavel',
    ],
    [
      'ru',
      'Андрей Сибига завтра проведет в Праге консультации. Его собеседником будет Петр Павел.',
      'meeting announced 2026-02-12 prague: andrii-sybiha expected, petr-pavel expected',
    ],
    [
      'uk',
      'За словами співрозмовника, Андрій Сибіга зустрівся з Петром Павелом.',
      'meeting held - -: andrii-sybiha, petr-pavel',
    ],
  ])
})
