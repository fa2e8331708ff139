import { describe } from 'vitest'
import { holds } from './holds.ts'

const IN_PRAGUE = 'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel'

describe('the day before the day told of', () => {
  holds([
    [
      'ru',
      'Переговоры Петра Павела и Александра Стубба намечены на 20 февраля. Накануне Павел провел телефонный разговор с Дональдом Туском.',
      'meeting announced 2026-02-20 -: alexander-stubb expected, petr-pavel expected',
      'call held 2026-02-10 -: donald-tusk remote, petr-pavel remote',
    ],
    [
      'uk',
      'Петр Павел 6 лютого зустрівся у Празі з Александром Стуббом. Напередодні Павел поговорив телефоном із Дональдом Туском.',
      'meeting held 2026-02-06 prague: alexander-stubb, petr-pavel',
      'call held 2026-02-05 -: donald-tusk remote, petr-pavel remote',
    ],
  ])
})

describe('what was wished for and ruled out', () => {
  holds([
    [
      'en',
      'Alexander Stubb has said he could meet Vladimir Putin, but the Kremlin says no such meeting is planned.',
      'meeting ruled_out - -: alexander-stubb expected, vladimir-putin expected',
    ],
    ['en', 'Alexander Stubb has said he could meet Vladimir Putin, but the Kremlin has not replied.'],
    [
      'en',
      'Alexander Stubb met Petr Pavel in Prague on Tuesday. Stubb has denied that he would host a summit.',
      IN_PRAGUE,
    ],
  ])
})

describe('what is called off beside another event has no day and place of it', () => {
  holds([
    [
      'en',
      'Alexander Stubb will meet Petr Pavel in Prague on Thursday. A planned meeting with Donald Tusk has been called off.',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
      'meeting cancelled - -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'Alexander Stubb will meet Petr Pavel in Prague on Thursday. The meeting has been called off.',
      'meeting cancelled 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})

describe('who was foreseen, and who mediates', () => {
  holds([
    [
      'uk',
      'Петр Павел і Александр Стубб у понеділок поговорили телефоном. Очікувалося, що до розмови приєднається Дональд Туск, однак він не зміг узяти участь.',
      'call held 2026-02-09 -: alexander-stubb remote, donald-tusk absent, petr-pavel remote',
    ],
    ['uk', 'Міністр Петр Павел, участь якого анонсували, до Праги не приїхав.'],
    [
      'en',
      'Abbas Araghchi and Steve Witkoff held talks in Geneva on Tuesday mediated by Oman.',
      'meeting held 2026-02-10 geneva: OM, abbas-araghchi, steve-witkoff',
    ],
    [
      'en',
      'Elina Valtonen met Radoslaw Sikorski in Geneva on Monday under the mediation of Badr Albusaidi. The ministers of the two countries will meet in Helsinki on Friday.',
      'meeting held 2026-02-09 geneva: badr-albusaidi, elina-valtonen, radoslaw-sikorski',
      'meeting announced 2026-02-13 helsinki: elina-valtonen expected, radoslaw-sikorski expected',
    ],
  ])
})

describe('names of the Arab world in their spellings', () => {
  holds([
    [
      'ru',
      'Петр Павел во вторник принял в Праге Фейсала бен Фархана Аль Сауда.',
      'meeting held 2026-02-10 prague: faisal-bin-farhan, petr-pavel',
    ],
    [
      'uk',
      'Петр Павел у вівторок прийняв у Празі Мохаммада ібн Салмана.',
      'meeting held 2026-02-10 prague: mohammed-bin-salman, petr-pavel',
    ],
  ])
})

describe('who stayed away, and from what', () => {
  holds([
    [
      'uk',
      'Петр Павел і Александр Стубб у вівторок зустрілися у Празі. Президенти домовилися, що наступна зустріч відбудеться в Осло 20 лютого. Дональд Туск до Праги не приїхав.',
      'meeting held 2026-02-10 prague: alexander-stubb, donald-tusk absent, petr-pavel',
      'meeting announced 2026-02-20 oslo: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'en',
      'Petr Pavel met Alexander Stubb in Prague on Tuesday. Polish Prime Minister Donald Tusk, a previous mediator, stayed away.',
      'meeting held 2026-02-10 prague: alexander-stubb, donald-tusk absent, petr-pavel',
    ],
    [
      'uk',
      'Еліна Валтонен мала зустрітися в Осло з Каєю Каллас, але зустріч скасували.',
      'meeting cancelled - oslo: elina-valtonen expected, kaja-kallas expected',
    ],
  ])
})

describe('who invites, hosts or heads', () => {
  holds([
    [
      'uk',
      'У п’ятницю Петр Павел планує відвідати Осло на запрошення прем’єр-міністра Норвегії Йонаса Гара Стере.',
      'visit announced 2026-02-13 oslo: petr-pavel expected',
    ],
    [
      'uk',
      'Петр Павел і Александр Стубб у вівторок зустрілися в Осло. Господарем зустрічі виступив Йонас Гар Стере.',
      'meeting held 2026-02-10 oslo: alexander-stubb, jonas-gahr-store, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел во вторник встретился в Осло с Александром Стуббом. По данным источников РБК, польскую делегацию возглавлял Дональд Туск.',
      'meeting held 2026-02-10 oslo: alexander-stubb, donald-tusk, petr-pavel',
    ],
  ])
})

describe('what another paragraph recalls is another event', () => {
  holds([
    [
      'uk',
      'Петр Павел і Александр Стубб у вівторок зустрілися у Празі.\n\nНагадаємо, 8 серпня 2025 року Павел і Стубб підписали в Осло заяву за участі Дональда Туска.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
      'meeting held 2025-08-08 oslo: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Alexander Stubb last met Petr Pavel in December in Prague.',
      'meeting held 2025-12 prague: alexander-stubb, petr-pavel',
    ],
  ])
})

describe('cities and chambers', () => {
  holds([
    [
      'en',
      'Alexander Stubb met Petr Pavel in Luxembourg on Tuesday.',
      'meeting held 2026-02-10 luxembourg-city: alexander-stubb, petr-pavel',
    ],
    [
      'uk',
      'Александр Стубб у вівторок зустрівся в Норвегії з Петром Павелом.',
      'meeting held 2026-02-10 NO: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Ильхам Алиев во вторник принял в Баку председателя Милли меджлиса Турции Нумана Куртулмуша. В среду Куртулмуш отправится в Габалу.',
      'meeting held 2026-02-10 baku: ilham-aliyev, numan-kurtulmus',
      'visit announced 2026-02-11 gabala: numan-kurtulmus expected',
    ],
  ])
})

describe('where a wired text is from, and who it points back to', () => {
  holds([
    [
      'en',
      'PRAGUE, Feb 11 (Wire) — Petr Pavel on Tuesday hosted Alexander Stubb for talks.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'Elina Valtonen, Radoslaw Sikorski and Hakan Fidan met in Oslo on Monday. Valtonen then met Jonas Gahr Store in Bergen. The three ministers will meet in Helsinki on Friday.',
      'meeting held 2026-02-09 oslo: elina-valtonen, hakan-fidan, radoslaw-sikorski',
      'meeting held 2026-02-09 bergen: elina-valtonen, jonas-gahr-store',
      'meeting announced 2026-02-13 helsinki: elina-valtonen expected, hakan-fidan expected, radoslaw-sikorski expected',
    ],
    [
      'ru',
      'Визит Петра Павела в Осло завершится в пятницу. Накануне его принял Йонас Гар Стёре.',
      'visit underway ..2026-02-13 oslo: petr-pavel',
      'meeting held 2026-02-10 oslo: jonas-gahr-store, petr-pavel',
    ],
    ['ru', 'Переговоры Петра Павела с Дональдом Туском могут пройти в Осло.'],
    [
      'en',
      'Alexander Stubb will fly to Norway, but only for a summit with Petr Pavel in Oslo on Friday.',
      'summit announced 2026-02-13 oslo: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})
