import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('how long a stay takes', () => {
  holds([
    [
      'ru',
      '9 марта в Ташкент с двухдневным государственным визитом прибудет Касым-Жомарт Токаев.',
      'visit announced 2026-03-09..2026-03-10 tashkent: kassym-jomart-tokayev expected',
    ],
    [
      'en',
      'Foreign Minister Abbas Araghchi left Islamabad at the end of a two-day visit that began on Friday.',
      'visit held 2026-02-06..2026-02-07 islamabad: abbas-araghchi',
    ],
    [
      'en',
      'Foreign Minister Abbas Araghchi left Islamabad on Saturday at the end of a two-day visit.',
      'visit held 2026-02-06..2026-02-07 islamabad: abbas-araghchi',
    ],
  ])
})

describe('one after the other', () => {
  holds([
    [
      'uk',
      'Учора Андрій Сибіга двічі говорив телефоном: спершу з держсекретарем США Марко Рубіо, а пізно ввечері – з Дональдом Туском.',
      'call held 2026-02-10 -: andrii-sybiha remote, marco-rubio remote',
      'call held 2026-02-10 -: andrii-sybiha remote, donald-tusk remote',
    ],
    [
      'ru',
      'Вчера Радослав Сикорский поговорил по телефону с Марко Рубио, а также с Петром Павелом.',
      'call held 2026-02-10 -: marco-rubio remote, petr-pavel remote, radoslaw-sikorski remote',
    ],
  ])
})

describe('what was put off, called off or will not be', () => {
  holds([
    [
      'uk',
      'Генеральний секретар НАТО Марк Рютте відклав візит до Києва, запланований на 24 лютого.',
      'visit postponed 2026-02-24 kyiv: mark-rutte expected',
    ],
    [
      'uk',
      'Марк Рютте відклав візит до Києва із 24 лютого на 3 березня.',
      'visit announced 2026-03-03 kyiv: mark-rutte expected',
    ],
    [
      'en',
      'A summit that Petr Pavel was to host in Prague on March 20 has been put off until April.',
      'summit announced 2026-04 prague: petr-pavel expected',
    ],
    [
      'en',
      'Gustavo Petro called off a dinner with Petr Pavel planned for Friday night in Pretoria after his plane was delayed.',
      'meeting cancelled 2026-02-13 pretoria: gustavo-petro expected, petr-pavel expected',
    ],
    [
      'uk',
      'Зустрічі Володимира Путіна із Петром Павелом найближчим часом не буде.',
      'meeting ruled_out - -: petr-pavel expected, vladimir-putin expected',
    ],
    [
      'uk',
      'Зустріч Петра Павела з Александром Стуббом не буде легкою.',
      'meeting announced - -: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})

describe('when a paragraph was posted is not when the event was', () => {
  holds([
    [
      'en',
      '15:10 GMT - Alexander Stubb will meet Petr Pavel in Prague on Thursday.',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'uk',
      '22:00. У Стамбулі триває зустріч Петра Павела із Рустемом Умєровим.\n\n19:15. Петр Павел завтра зустрінеться у Празі з Александром Стуббом.',
      'meeting underway 2026-02-11 istanbul: petr-pavel, rustem-umerov',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})

describe('who is meant by an office', () => {
  holds([
    [
      'ru',
      'Президент России Владимир Путин встретился с Петром Павелом, сообщил Дмитрий Песков. Песков также подтвердил, что российский лидер 27 февраля примет участие в саммите ОДКБ, который в Бишкеке проведёт Садыр Жапаров.',
      'meeting held - -: petr-pavel, vladimir-putin',
      'summit announced 2026-02-27 bishkek: sadyr-japarov expected, vladimir-putin expected',
    ],
    [
      'uk',
      'Президент України Володимир Зеленський зустрівся у Нью-Йорку з президентом Кенії Вільямом Руто. Як повідомив Офіс президента, у вівторок глава держави також поспілкувався телефоном із Нарендрою Моді.',
      'meeting held - new-york: volodymyr-zelensky, william-ruto',
      'call held 2026-02-10 -: narendra-modi remote, volodymyr-zelensky remote',
    ],
    [
      'en',
      'Guterres’s envoy for Cyprus, Maria Angela Holguin, returned from a three-day visit to Ankara on Tuesday.',
      'visit held 2026-02-08..2026-02-10 ankara: maria-angela-holguin',
    ],
  ])
})

describe('hopes, and those who stay at home', () => {
  holds([
    ['ru', 'Петр Павел выразил надежду посетить Хельсинки в удобное время.'],
    ['ru', 'Москва, добавил Дмитрий Песков, хотела бы, чтобы лидеры снова увиделись.'],
    [
      'en',
      'Petr Pavel met Alexander Stubb in Prague on Tuesday. Donald Tusk, also invited, stayed at home.',
      'meeting held 2026-02-10 prague: alexander-stubb, donald-tusk absent, petr-pavel',
    ],
    [
      'ru',
      'Как сообщил помощник президента Юрий Ушаков, на днях Владимир Путин позвонит Нарендре Моди.',
      'call announced - -: narendra-modi expected remote, vladimir-putin expected remote',
    ],
  ])
})

describe('what is only talked about has its own day and place, and what follows has not', () => {
  holds([
    [
      'ru',
      '9 февраля состоялась встреча Арарата Мирзояна с Жан-Ноэлем Барро в Париже. Собеседники коснулись итогов переговоров Никола Пашиняна и Ильхама Алиева, которые прошли 4 февраля в Абу-Даби. В тот же день Мирзоян встретился с Радославом Сикорским.',
      'meeting held 2026-02-09 paris: ararat-mirzoyan, jean-noel-barrot',
      'meeting held 2026-02-04 abu-dhabi: ilham-aliyev, nikol-pashinyan',
      'meeting held 2026-02-09 paris: ararat-mirzoyan, radoslaw-sikorski',
    ],
    [
      'uk',
      'Володимир Зеленський повідомив про телефонну розмову з Фрідріхом Мерцом, яка щойно завершилася.',
      'call held 2026-02-11 -: friedrich-merz remote, volodymyr-zelensky remote',
    ],
    [
      'en',
      'Shehbaz Sharif has just met Sheikh Tamim bin Hamad Al Thani in Doha. Sharif is there for a World Summit for Social Development, which opened in the Qatari capital yesterday and closes tomorrow.',
      'meeting held 2026-02-11 doha: shehbaz-sharif, tamim-bin-hamad-al-thani',
      'summit underway 2026-02-10..2026-02-12 doha: shehbaz-sharif',
    ],
  ])
})

describe('who says «я»', () => {
  holds([
    [
      'uk',
      'Андрій Сибіга – у своєму Telegram-каналі:\n\n«Учора мене прийняла президентка Мая Санду. Вона розповіла про вибори.\n\nУ понеділок о 10:30 приймаю в Києві латвійську колегу Байбу Браже».',
      'meeting held 2026-02-10 -: andrii-sybiha, maia-sandu',
      'meeting announced 2026-02-16T10:30+02:00 kyiv: andrii-sybiha expected, baiba-braze expected',
    ],
    [
      'uk',
      '«Я завтра зустрінуся з Петром Павелом у Празі», – сказав Дональд Туск журналістам.',
      'meeting announced 2026-02-12 prague: donald-tusk expected, petr-pavel expected',
    ],
    ['ru', '«Я не хочу встречаться с Петром Павелом впустую», – объяснил Дональд Туск.'],
    [
      'en',
      'Senator the Hon Penny Wong, Minister for Foreign Affairs\n\nI will visit Jakarta on 14 and 15 February. Petr Pavel and I spoke by telephone yesterday.',
      'visit announced 2026-02-14..2026-02-15 jakarta: penny-wong expected',
      'call held 2026-02-10 -: penny-wong remote, petr-pavel remote',
    ],
  ])
})

describe('agreed, called off, done beside', () => {
  holds([
    [
      'en',
      'Kallas had been due to meet Wang Yi in Beijing on Thursday, but the trip was called off hours before departure.',
      'meeting cancelled 2026-02-12 beijing: kaja-kallas expected, wang-yi expected',
    ],
    [
      'en',
      'Speaking after his meeting with Merz in Berlin, Macron said he would call Trump later on Wednesday.',
      'call announced 2026-02-11 -: donald-trump expected remote, emmanuel-macron expected remote',
    ],
    [
      'ru',
      'Трамп и Си Цзиньпин договорились встретиться в апреле в Пекине.',
      'meeting announced 2026-04 beijing: donald-trump expected, xi-jinping expected',
    ],
    [
      'uk',
      'Зеленський поговорив зі Стармером та Макроном: домовилися про зустріч у Лондоні наступного тижня.',
      'meeting held - -: emmanuel-macron, keir-starmer, volodymyr-zelensky',
      'meeting announced 2026-W08 london: emmanuel-macron expected, keir-starmer expected, volodymyr-zelensky expected',
    ],
    [
      'uk',
      'Володимир Зеленський у Варшаві зустрінеться з Каролем Навроцьким, а також проведе зустріч із Дональдом Туском.',
      'meeting announced - warsaw: karol-nawrocki expected, volodymyr-zelensky expected',
      'meeting announced - warsaw: donald-tusk expected, volodymyr-zelensky expected',
    ],
    [
      'en',
      'South Korea’s Lee Jae Myung wrapped up a state visit to Singapore on Tuesday, having met Lawrence Wong the day before.',
      'visit held 2026-02-10 singapore-city: lee-jae-myung',
      'meeting held 2026-02-09 singapore-city: lawrence-wong, lee-jae-myung',
    ],
    [
      'en',
      'Xi Jinping and Narendra Modi shook hands on the sidelines of the SCO summit in Tianjin on August 31.',
      'meeting held 2025-08-31 tianjin: narendra-modi, xi-jinping',
    ],
  ])
})

describe('who is meant where the name is short, or left out', () => {
  holds([
    [
      'en',
      'Malaysian Prime Minister Anwar Ibrahim met Lawrence Wong in Singapore on Tuesday. Anwar also telephoned Hun Manet.',
      'meeting held 2026-02-10 singapore-city: anwar-ibrahim, lawrence-wong',
      'call held 2026-02-10 -: anwar-ibrahim remote, hun-manet remote',
    ],
    [
      'uk',
      'Хакан Фідан, Айман ас-Сафаді й Асаад аш-Шайбані у вівторок провели в Аммані переговори. Пізніше того ж дня трьох міністрів прийняв король Йорданії Абдалла II.',
      'meeting held 2026-02-10 amman: asaad-al-shaibani, ayman-safadi, hakan-fidan',
      'meeting held 2026-02-10 amman: abdullah-ii, asaad-al-shaibani, ayman-safadi, hakan-fidan',
    ],
    [
      'en',
      'Luiz Inacio Lula da Silva and his Uruguayan host, Yamandu Orsi, agreed in Montevideo to speed up work on the accord, after talks that ran an hour over schedule.',
      'meeting held - montevideo: luiz-inacio-lula-da-silva, yamandu-orsi',
    ],
    [
      'uk',
      'З Таллінна Сибіга мав їхати до Братислави, де в п’ятницю на нього чекав словацький колега Юрай Бланар. Цю зустріч відклали на прохання Братислави.',
      'meeting postponed 2026-02-13 bratislava: andrii-sybiha expected, juraj-blanar expected',
    ],
    [
      'uk',
      'Скасовано зустріч Рустема Умєрова з Ібрагімом Калином, яка мала пройти в Анкарі в четвер.',
      'meeting cancelled 2026-02-12 ankara: ibrahim-kalin expected, rustem-umerov expected',
    ],
    [
      'en',
      'Foreign Minister Anita Anand laid the groundwork in a call on Tuesday with Norway’s Espen Barth Eide. The pair also discussed search-and-rescue cooperation.',
      'call held 2026-02-10 -: anita-anand remote, espen-barth-eide remote',
    ],
  ])
})
