import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('whoever joins on another day', () => {
  holds([
    [
      'uk',
      'Дональд Туск і Петр Павел 10 лютого провели у Варшаві переговори. Наступного дня до них приєднався їхній фінський колега Александр Стубб.',
      'meeting held 2026-02-10 warsaw: donald-tusk, petr-pavel',
      'meeting held 2026-02-11 warsaw: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск и Петр Павел в четверг встретятся в Варшаве. В пятницу к ним присоединится президент Финляндии Александр Стубб.',
      'meeting announced 2026-02-12 warsaw: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-13 warsaw: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Donald Tusk and Petr Pavel are to hold talks in Warsaw on Thursday. On Friday in Gdansk they will be joined for a wider meeting by the Finnish and Italian leaders, Alexander Stubb and Giorgia Meloni.',
      'meeting announced 2026-02-12 warsaw: donald-tusk expected, petr-pavel expected',
      'meeting announced 2026-02-13 gdansk: alexander-stubb expected, donald-tusk expected, giorgia-meloni expected, petr-pavel expected',
    ],
    [
      'uk',
      'Дональд Туск і Петр Павел 10 лютого провели у Варшаві переговори. Пізніше до них приєднався Александр Стубб.',
      'meeting held 2026-02-10 warsaw: alexander-stubb, donald-tusk, petr-pavel',
    ],
  ])
})

describe('whoever is not said to have come', () => {
  holds([
    [
      'uk',
      'Дональд Туск відвідав Гельсінкі 9 лютого. Його не супроводжував Радослав Сікорський.',
      'visit held 2026-02-09 helsinki: donald-tusk',
    ],
    [
      'ru',
      'Дональд Туск посетил Хельсинки 9 февраля. Его не сопровождал Радослав Сикорский.',
      'visit held 2026-02-09 helsinki: donald-tusk',
    ],
    [
      'en',
      'Donald Tusk visited Helsinki on Feb. 9. Radoslaw Sikorski did not accompany him.',
      'visit held 2026-02-09 helsinki: donald-tusk',
    ],
    [
      'en',
      'Donald Tusk visited Helsinki on Feb. 9. Radoslaw Sikorski was to accompany him but fell ill.',
      'visit held 2026-02-09 helsinki: donald-tusk',
    ],
    [
      'uk',
      'Дональд Туск відвідає Гельсінкі 20 лютого. Його може супроводжувати Радослав Сікорський.',
      'visit announced 2026-02-20 helsinki: donald-tusk expected',
    ],
    [
      'en',
      'Donald Tusk and Petr Pavel met in Warsaw on Feb. 8. On Monday they were not joined by Alexander Stubb.',
      'meeting held 2026-02-08 warsaw: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск зустрівся з Петром Павелом у Варшаві 8 лютого. У понеділок до них приєднався Александр Стубб.',
      'meeting held 2026-02-08 warsaw: donald-tusk, petr-pavel',
      'meeting held 2026-02-09 warsaw: alexander-stubb, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Petr Pavel in Warsaw on 8 February. On Friday they will be joined by Alexander Stubb.',
      'meeting held 2026-02-08 warsaw: donald-tusk, petr-pavel',
      'meeting announced 2026-02-13 warsaw: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('whoever is on the screen', () => {
  holds([
    [
      'en',
      "Donald Tusk and Petr Pavel met in Warsaw on Tuesday. Norway's prime minister, Jonas Gahr Stoere, did not make the trip but took part by video.",
      'meeting held 2026-02-10 warsaw: donald-tusk, jonas-gahr-store remote, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск зустрівся у вівторок у Варшаві з Петром Павелом і Александром Стуббом. Останній через хуртовину не зміг вилетіти, тож говорив із колегами відеозв’язком.',
      'meeting held 2026-02-10 warsaw: alexander-stubb remote, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск встретился во вторник в Варшаве с Петром Павелом и Александром Стуббом. Последний из-за непогоды не смог вылететь и участвовал по видеосвязи.',
      'meeting held 2026-02-10 warsaw: alexander-stubb remote, donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск і Петр Павел у вівторок зустрілися у Варшаві. Президент Фінляндії Александр Стубб звернувся до колег по відеозв’язку.',
      'meeting held 2026-02-10 warsaw: alexander-stubb remote, donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск зустрівся у вівторок у Варшаві з Петром Павелом і Александром Стуббом. Останній раунд тривав годину, його показали по відео.',
      'meeting held 2026-02-10 warsaw: alexander-stubb, donald-tusk, petr-pavel',
    ],
  ])
})

describe('whoever accompanies somebody, and whom a country sends', () => {
  holds([
    [
      'en',
      'Malaysian Prime Minister Anwar Ibrahim will meet his Thai counterpart Anutin Charnvirakul in Bangkok on Friday. Foreign Minister Mohamad Hasan will accompany Anwar.',
      'meeting announced 2026-02-13 bangkok: anutin-charnvirakul expected, anwar-ibrahim expected, mohamad-hasan expected',
    ],
    [
      'uk',
      'Прем’єр-міністр Польщі Дональд Туск у понеділок відвідав Гельсінкі. Його супроводжував віцепрем’єр Радослав Сікорський.',
      'visit held 2026-02-09 helsinki: donald-tusk, radoslaw-sikorski',
    ],
    [
      'ru',
      'Премьер-министр Польши Дональд Туск в понедельник прибыл с визитом в Хельсинки в сопровождении главы МИД Радослава Сикорского.',
      'visit held 2026-02-09 helsinki: donald-tusk, radoslaw-sikorski',
    ],
    [
      'uk',
      'У Лондоні у вівторок відбулися консультації радників. Україну представляв Рустем Умєров, Велику Британію – Джонатан Павелл. Італія та Польща надіслали на зустріч своїх послів.',
      'meeting held 2026-02-10 london: IT, PL, jonathan-powell, rustem-umerov',
    ],
    [
      'en',
      'Alexander Stubb and Petr Pavel met in Doha on Tuesday. The African Union also sent a delegation.',
      'meeting held 2026-02-10 doha: african-union, alexander-stubb, petr-pavel',
    ],
  ])
})

describe('a word that is another word’s', () => {
  holds([
    [
      'en',
      'Donald Tusk telephoned Petr Pavel on Sunday. As this year’s NATO chair, Tusk would be glad to help, he said.',
      'call held 2026-02-08 -: donald-tusk remote, petr-pavel remote',
    ],
    [
      'en',
      'John Healey talked to Kaja Kallas by video link on Monday about a second round of European loans.',
      'call held 2026-02-09 -: john-healey remote, kaja-kallas remote',
    ],
  ])
})
