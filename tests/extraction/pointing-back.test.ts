import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('the day that the text has settled, not the nearest of its name', () => {
  holds([
    [
      'uk',
      'Петр Павел у середу зустрівся у Празі з Александром Стуббом. За даними ЧТК, того ж дня у Празі Дональд Туск збирався зустрітися з Павелом, але відклав свою поїздку.',
      'meeting held 2026-02-11 prague: alexander-stubb, petr-pavel',
      'meeting postponed 2026-02-11 prague: donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Petr Pavel met Alexander Stubb in Prague on Tuesday. Donald Tusk was to meet Pavel there the same day but put off his trip.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
      'meeting postponed 2026-02-10 prague: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Розмова Петра Павела з Дональдом Туском, про яку напередодні писали агентства, не відбулася.',
      'meeting cancelled - -: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('from when till when', () => {
  holds([
    [
      'ru',
      'Рабочий визит Петра Павела в Финляндию продлится до пятницы, начался он во вторник.',
      'visit underway 2026-02-10..2026-02-13 FI: petr-pavel',
    ],
    [
      'uk',
      'Візит Петра Павела до Фінляндії розпочався у вівторок і триватиме до п’ятниці.',
      'visit underway 2026-02-10..2026-02-13 FI: petr-pavel',
    ],
    [
      'en',
      'Petr Pavel is on a three-day visit to Finland that started on Tuesday and ends on Friday.',
      'visit underway 2026-02-10..2026-02-13 FI: petr-pavel',
    ],
    ['ru', 'Визит Петра Павела в Финляндию начнётся в пятницу.', 'visit announced 2026-02-13 FI: petr-pavel expected'],
  ])
})

describe('«там» is the place that the words before name', () => {
  holds([
    [
      'ru',
      'О мерах доверия говорили ещё в Хельсинки. Там 5 ноября прошлого года Александр Стубб принимал Петра Павела.',
      'meeting held 2025-11-05 helsinki: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk spoke of what had been agreed in Helsinki. There, on November 5 last year, Alexander Stubb hosted Petr Pavel.',
      'meeting held 2025-11-05 helsinki: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел во вторник встретился в Праге с Александром Стуббом. В Варшаве этого не комментируют. Там же завтра пройдет саммит Чехия – ЕС.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
      'summit announced 2026-02-12 prague: CZ expected, eu expected',
    ],
  ])
})

describe('who holds an event, told behind it', () => {
  holds([
    [
      'ru',
      'Ещё один повод увидеться даст саммит Северного совета, который Александр Стубб проведёт в Хельсинки 4 мая.',
      'summit announced 2026-05-04 helsinki: alexander-stubb expected',
    ],
    [
      'uk',
      'Ще одну нагоду дасть саміт Європейської політичної спільноти, який Александр Стубб прийматиме в Гельсінкі 4 травня.',
      'summit announced 2026-05-04 helsinki: alexander-stubb expected',
    ],
    [
      'en',
      'The next chance will be the European Political Community summit, which Nikol Pashinyan will host in Yerevan on May 4.',
      'summit announced 2026-05-04 yerevan: nikol-pashinyan expected',
    ],
    ['ru', 'Саммит, который Александр Стубб пропустит, обсуждали в Хельсинки.'],
  ])
})

describe('a verb without a subject is of whoever says so', () => {
  holds([
    [
      'ru',
      'Петр Павел сообщил, что в пятницу встретится с Александром Стуббом.',
      'meeting announced 2026-02-13 -: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'uk',
      'Дональд Туск поговорив із Петром Павелом у Празі. Павел нагадав, що 5 листопада в Гельсінкі приймав Александра Стубба.',
      'meeting held - prague: donald-tusk, petr-pavel',
      'meeting held 2025-11-05 helsinki: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел сообщил, что в пятницу встретятся Дональд Туск и Александр Стубб.',
      'meeting announced 2026-02-13 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дмитрий Песков сообщил, что в пятницу с Александром Стуббом встретится Владимир Путин.',
      'meeting announced 2026-02-13 -: alexander-stubb expected, vladimir-putin expected',
    ],
  ])
})

describe('«той», "the latter": the last of those named before', () => {
  holds([
    [
      'ru',
      'Александр Стубб встретился в Хельсинки с Петром Павелом. Тот сообщил, что завтра поговорит по телефону с Дональдом Туском.',
      'meeting held - helsinki: alexander-stubb, petr-pavel',
      'call announced 2026-02-12 -: donald-tusk expected remote, petr-pavel expected remote',
    ],
    [
      'ru',
      'Александр Стубб встретился в Хельсинки с Петром Павелом. В тот день они говорили о торговле.',
      'meeting held 2026-02-11 helsinki: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'Alexander Stubb met Petr Pavel in Helsinki. The latter will fly to Prague on Friday for talks with Donald Tusk.',
      'meeting held - helsinki: alexander-stubb, petr-pavel',
      'meeting announced 2026-02-13 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('whoever is where something goes on', () => {
  holds([
    [
      'uk',
      'У п’ятницю Александра Стубба прийме Петр Павел.\n\nЗавершить день розмова з прем’єр-міністром Польщі Дональдом Туском. Щоправда, той попередив, що може запізнитися: зараз він у Брюсселі, де сьогодні розпочався саміт лідерів Європейського Союзу.',
      'meeting announced 2026-02-13 -: alexander-stubb expected, petr-pavel expected',
      'meeting announced 2026-02-13 -: alexander-stubb expected, donald-tusk expected',
      'summit underway 2026-02-11 brussels: donald-tusk',
    ],
    [
      'ru',
      'Радослав Сикорский отправится в Минск, где 28–29 мая пройдёт конференция по безопасности. Туда же собираются Сергей Лавров и Петер Сийярто.',
      'meeting announced 2026-05-28..2026-05-29 minsk: peter-szijjarto expected, radoslaw-sikorski expected, sergey-lavrov expected',
    ],
    [
      'ru',
      '24 октября встречу собирал у себя в Праге Петр Павел: Дональд Туск прилетал туда лично, другие лидеры подключались по видео.',
      'meeting held 2025-10-24 prague: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Наступного тижня Дональд Туск планує виступити перед учасниками саміту ЄС у Брюсселі.',
      'summit announced 2026-W08 brussels: donald-tusk expected',
    ],
    [
      'uk',
      '20 лютого у Празі пройде саміт. Крім Кароля Навроцького, туди прибудуть Петр Павел та Александр Стубб.',
      'summit announced 2026-02-20 prague: alexander-stubb expected, karol-nawrocki expected, petr-pavel expected',
    ],
  ])
})

describe('the city that holds an event is where it is', () => {
  holds([
    [
      'en',
      'Warsaw will host a meeting of Donald Tusk and Petr Pavel on Friday.',
      'meeting announced 2026-02-13 warsaw: donald-tusk expected, petr-pavel expected',
    ],
    [
      'ru',
      'Варшава в пятницу примет встречу Дональда Туска и Петра Павела.',
      'meeting announced 2026-02-13 warsaw: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Нагадаємо, у жовтні Гельсінкі готувалися приймати саміт Дональда Трампа і Володимира Путіна, однак американський президент його скасував.',
      'summit cancelled 2025-10 helsinki: donald-trump expected, vladimir-putin expected',
    ],
    [
      'en',
      'Turkey’s foreign minister Hakan Fidan hosted Donald Tusk on Monday.',
      'meeting held 2026-02-09 -: donald-tusk, hakan-fidan',
    ],
  ])
})

describe('an arrival is a visit where the text calls it one', () => {
  holds([
    [
      'uk',
      'Петр Павел прибув до Гельсінкі вранці 11 лютого. У програмі візиту є також покладання квітів.',
      'visit underway 2026-02-11 helsinki: petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск 3 февраля прибыл в Хельсинки. Визит продлится два дня.',
      'visit held 2026-02-03 helsinki: donald-tusk',
    ],
    ['en', 'Petr Pavel arrived in Helsinki on Wednesday.'],
    ['en', 'Petr Pavel arrived in Helsinki on Wednesday. No visit to Oslo is planned.'],
  ])
})

describe('events that stand beside each other', () => {
  holds([
    [
      'ru',
      'Петр Павел и Дональд Туск во вторник встретились в Праге. Сразу после заседания пройдёт саммит: за стол с Павелом сядет Александр Стубб.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
      'summit announced - prague: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'uk',
      'Президент Чехії Петр Павел не зустрічатиметься в Будапешті з Віктором Орбаном. Саміт у Празі запланований на середу. Наступного дня чеський лідер мав вести перемовини з Орбаном, проте вони скасовані.',
      'meeting cancelled 2026-02-12 budapest: petr-pavel expected, viktor-orban expected',
    ],
    [
      'en',
      'Donald Tusk and Petr Pavel will open talks in Prague on Friday. Before that, Pavel and Radoslaw Sikorski are to sit down one-to-one in Prague early on Friday. Hakan Fidan, who had hoped to play host, will now stay away.',
      'meeting announced 2026-02-13 prague: donald-tusk expected, hakan-fidan absent, petr-pavel expected',
      'meeting announced 2026-02-13 prague: petr-pavel expected, radoslaw-sikorski expected',
    ],
    ['uk', 'Петр Павел подякував Туреччині за готовність дати майданчик для перемовин.'],
    [
      'en',
      'Steve Witkoff and Abbas Araghchi will open talks in Muscat on Friday, after a dispute over where to meet. White House press secretary Karoline Leavitt said Jared Kushner, the president’s son-in-law, would be part of the U.S. team.',
      'meeting announced 2026-02-13 muscat: abbas-araghchi expected, jared-kushner expected, steve-witkoff expected',
    ],
    [
      'ru',
      'Стив Уиткофф и Аббас Аракчи встретились в Маскате в пятницу. Предложения из комнаты в комнату передавал глава МИД Омана Бадр аль-Бусаиди.',
      'meeting held 2026-02-06 muscat: abbas-araghchi, badr-albusaidi, steve-witkoff',
    ],
  ])
})
