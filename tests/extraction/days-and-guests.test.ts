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

describe('where somebody is, and when, goes for what follows', () => {
  holds([
    [
      'ru',
      'Джон Коул встретился в Минске с Александром Лукашенко. Завтра американец будет в Вильнюсе. Там у него запланированы переговоры с Гитанасом Науседой.',
      'meeting held - minsk: alexander-lukashenko, john-coale',
      'meeting announced 2026-02-12 vilnius: gitanas-nauseda expected, john-coale expected',
    ],
    [
      'en',
      'Petr Pavel met Donald Tusk in Warsaw on Monday. On Friday he will be in Vilnius. There he will meet Gitanas Nauseda.',
      'meeting held 2026-02-09 warsaw: donald-tusk, petr-pavel',
      'meeting announced 2026-02-13 vilnius: gitanas-nauseda expected, petr-pavel expected',
    ],
    [
      'uk',
      'Андрій Сибіга зустрівся в Києві з Петром Мацінкою. У суботу чеський міністр зупиниться в Жешуві. Там він проведе зустріч із Радославом Сікорським.',
      'meeting held - kyiv: andrii-sybiha, petr-macinka',
      'meeting announced 2026-02-14 rzeszow: petr-macinka expected, radoslaw-sikorski expected',
    ],
  ])
})

describe('an event that another one is said to come before is told aside', () => {
  holds([
    [
      'ru',
      'В Мумбаи вчера завершилась встреча шерп БРИКС – последняя перед саммитом, который Нарендра Моди проведет в сентябре в Нью-Дели. Россию представлял Сергей Рябков.',
      'meeting held 2026-02-10 mumbai: sergei-ryabkov',
      'summit announced 2026-09 new-delhi: narendra-modi expected',
    ],
  ])
})

describe('the day on which a visit was concluded is its last', () => {
  holds([
    [
      'en',
      'Penny Wong today concluded a two-day visit to Papua New Guinea.',
      'visit held 2026-02-10..2026-02-11 PG: penny-wong',
    ],
    [
      'uk',
      'Петр Павел сьогодні завершив дводенну поїздку до Мавританії.',
      'visit held 2026-02-10..2026-02-11 MR: petr-pavel',
    ],
    [
      'uk',
      'Петр Павел сьогодні почав дводенну поїздку до Мавританії.',
      'visit underway 2026-02-11..2026-02-12 MR: petr-pavel',
    ],
  ])
})

describe('what is visited may stand before the verb', () => {
  holds([
    ['ru', 'В июле Кабул посетил Хакан Фидан.', 'visit held 2025-07 kabul: hakan-fidan'],
    [
      'uk',
      'У жовтні Київ уперше відвідає Радослав Сікорський.',
      'visit announced 2026-10 kyiv: radoslaw-sikorski expected',
    ],
    ['uk', 'Україну у квітні відвідає Радослав Сікорський.', 'visit announced 2026-04 UA: radoslaw-sikorski expected'],
    ['ru', 'Выставку в Москве посетили тысячи человек, сказал Дмитрий Песков.'],
  ])
})

describe('what is told by telephone has been, where nothing says that it is to come', () => {
  holds([
    [
      'ru',
      'Амир Хан Муттаки по телефону рассказал о неудаче Аббасу Аракчи.',
      'call held - -: abbas-araghchi remote, amir-khan-muttaqi remote',
    ],
    [
      'ru',
      'Амир Хан Муттаки завтра по телефону расскажет о неудаче Аббасу Аракчи.',
      'call announced 2026-02-12 -: abbas-araghchi expected remote, amir-khan-muttaqi expected remote',
    ],
  ])
})
