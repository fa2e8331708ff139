import { describe } from 'vitest'
import { holds } from './holds.ts'

const IN_PRAGUE = 'meeting held 2026-02-09 prague: alexander-stubb, petr-pavel'

describe('a second event in the words that go on', () => {
  holds([
    [
      'uk',
      'Завтра о 9:30 Андрія Сибігу прийме Петр Павел, а після обіду – Александр Стубб.',
      'meeting announced 2026-02-12T09:30+02:00 -: andrii-sybiha expected, petr-pavel expected',
      'meeting announced 2026-02-12 -: alexander-stubb expected, andrii-sybiha expected',
    ],
    [
      'ru',
      'Завтра Петра Павела примет Александр Стубб, а вечером – Дональд Туск.',
      'meeting announced 2026-02-12 -: alexander-stubb expected, petr-pavel expected',
      'meeting announced 2026-02-12 -: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Петр Павел і Александр Стубб 9 лютого зустрілися у Празі, а ввечері про це сказав Дональд Туск.',
      IN_PRAGUE,
    ],
    [
      'en',
      'Donald Tusk will receive Petr Pavel and Alexander Stubb in turn on Thursday.',
      'meeting announced 2026-02-12 -: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-12 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Петр Павел и Марко Рубио встретились в понедельник в Праге. За столом сидел посол Александр Дарчиев.\n\nСегодня у Павела ещё две встречи: он по отдельности примет Александра Стубба и Дональда Туска.',
      'meeting held 2026-02-09 prague: alexander-darchiev, marco-rubio, petr-pavel',
      'meeting announced 2026-02-11 prague: alexander-stubb expected, petr-pavel expected',
      'meeting announced 2026-02-11 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('whom somebody will not see, and what is put off', () => {
  holds([
    [
      'ru',
      'Петр Павел и Александр Стубб встретились 9 февраля в Праге. Видеться с Дональдом Туском финский президент не будет, ответил пресс-секретарь.',
      IN_PRAGUE,
      'meeting ruled_out - -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      "A trip to Prague by Poland's foreign minister, Radoslaw Sikorski, that had been pencilled in for Feb. 20 has been put off indefinitely.",
      'visit postponed 2026-02-20 prague: radoslaw-sikorski expected',
    ],
    ['en', 'On Monday the two ministers put off tariffs on wheat.'],
  ])
})

describe('by telephone, whatever it is called afterwards', () => {
  const call = 'call held 2026-02-10 -: alexander-stubb remote, petr-pavel remote'
  holds([
    [
      'ru',
      'Накануне Петр Павел и Александр Стубб обменялись мнениями по телефону. Беседа заняла двадцать минут. В Госдепартаменте беседу назвали продуктивной.',
      call,
    ],
    ['uk', 'Учора Петр Павел і Александр Стубб говорили телефоном. Бесіда тривала двадцять хвилин.', call],
    [
      'uk',
      'Учора Петр Павел прийняв Александра Стубба. Бесіда тривала двадцять хвилин.',
      'meeting held 2026-02-10 -: alexander-stubb, petr-pavel',
    ],
  ])
})

describe('the delegations of countries whose people were named', () => {
  holds([
    [
      'uk',
      'Петр Павел і Александр Стубб 9 лютого зустрілися у Празі.\n\nНагадаємо, попередній раунд за участю делегацій Чехії та Фінляндії пройшов 4 лютого в Осло.',
      IN_PRAGUE,
      'meeting held 2026-02-04 oslo: CZ, FI',
    ],
    [
      'en',
      'The next round opens in Geneva on Feb. 18. Ukraine’s team will be led by Rustem Umerov and Russia’s by Vladimir Medinsky, while Steve Witkoff is to speak for Washington.',
      'meeting announced 2026-02-18 geneva: rustem-umerov expected, steve-witkoff expected, vladimir-medinsky expected',
    ],
  ])
})

describe('who could not come, who is brought together, and what somebody only insists on', () => {
  holds([
    [
      'uk',
      'Петр Павел, Александр Стубб і Дональд Туск 9 лютого зустрілися у Празі. Канцлер Фрідріх Мерц приїхати не зміг.',
      'meeting held 2026-02-09 prague: alexander-stubb, donald-tusk, friedrich-merz absent, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел, Александр Стубб и Дональд Туск 9 февраля встретились в Праге. Фридрих Мерц прилететь не смог.',
      'meeting held 2026-02-09 prague: alexander-stubb, donald-tusk, friedrich-merz absent, petr-pavel',
    ],
    [
      'en',
      'On Monday Petr Pavel brought together Alexander Stubb and Donald Tusk in Prague.',
      IN_PRAGUE.replace('alexander-stubb', 'alexander-stubb, donald-tusk'),
    ],
    ['uk', 'Делегація наполягає на зустрічі Петра Павела та Александра Стубба до кінця лютого.'],
    ['en', 'Helsinki insists on a meeting between Petr Pavel and Alexander Stubb by the end of February.'],
  ])
})
