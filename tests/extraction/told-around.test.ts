import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who was at an event told of before', () => {
  const MET = 'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel'
  const WITH_TUSK = 'meeting held 2026-02-10 prague: alexander-stubb, donald-tusk, petr-pavel'
  holds([
    ['uk', 'Стубб зустрівся з Петром Павелом у Празі 10 лютого. На зустрічі був також Дональд Туск.', WITH_TUSK],
    ['uk', 'Стубб зустрівся з Петром Павелом у Празі 10 лютого. Дональд Туск теж був на переговорах.', WITH_TUSK],
    ['ru', 'Стубб встретился с Петром Павелом в Праге 10 февраля. На встрече был и Дональд Туск.', WITH_TUSK],
    ['en', 'Stubb met Petr Pavel in Prague on February 10. Donald Tusk was also at the meeting.', WITH_TUSK],
    [
      'uk',
      'Стубб зустрівся з Петром Павелом. Розмова відбулася у Празі 10 лютого, у ній взяв участь і Дональд Туск.',
      WITH_TUSK,
    ],
    ['uk', 'Стубб зустрівся з Петром Павелом у Празі 10 лютого. Участь у розмові узяв і Дональд Туск.', WITH_TUSK],
    [
      'uk',
      'Стубб зустрівся з Петром Павелом у Празі 10 лютого. Дональд Туск був на зустрічі з Мерцом у Берліні 9 лютого.',
      MET,
      'meeting held 2026-02-09 berlin: donald-tusk, friedrich-merz',
    ],
  ])
})

describe('the last time, which has a day where this one has none', () => {
  holds([
    [
      'uk',
      'Дональд Туск і Петр Павел зустрілися. Попередня зустріч пройшла 16 січня 2025 року.',
      'meeting held - -: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск і Петр Павел зустрілися. Зустріч пройшла 16 січня 2026 року.',
      'meeting held 2026-01-16 -: donald-tusk, petr-pavel',
    ],
  ])
})

describe('what somebody said at an event', () => {
  const CALL = 'call held - -: donald-tusk remote, petr-pavel remote'
  holds([
    ['uk', 'Про це Дональд Туск повідомив у телефонній розмові з Петром Павелом.', CALL],
    ['ru', 'Об этом Дональд Туск сообщил в телефонном разговоре с Петром Павелом.', CALL],
    ['uk', 'Дональд Туск повідомив, що в телефонній розмові з Петром Павелом завтра підніме це питання.'],
  ])
})

describe('«він» is of whom the sentence before was, whoever else it names', () => {
  holds([
    [
      'uk',
      "Аббас Арагчі прибув до Маската на чолі делегації, до складу якої увійшов Маджид Тахт-Раванчі. У п'ятницю він проведе переговори зі Стівом Віткоффом.",
      'meeting announced 2026-02-13 muscat: abbas-araghchi expected, steve-witkoff expected',
    ],
  ])
})

describe('an office without a name, of somebody whom nobody knows', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрівся в понеділок із послом Кенії Абелем Мутісо. У четвер посол побачиться з Петром Павелом у Празі.',
      'meeting held 2026-02-09 -: abel-mutiso, donald-tusk',
      'meeting announced 2026-02-12 prague: abel-mutiso expected, petr-pavel expected',
    ],
    [
      'uk',
      'Дональд Туск зустрівся в понеділок із послом Кенії Абелем Мутісо. У четвер прем’єр побачиться з Петром Павелом у Празі.',
      'meeting held 2026-02-09 -: abel-mutiso, donald-tusk',
      'meeting announced 2026-02-12 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('a verb left out: each day with whom it is', () => {
  const BERLIN = 'meeting announced 2026-02-12 berlin: andrii-sybiha expected, friedrich-merz expected'
  const LONDON = 'meeting announced 2026-02-13 london: andrii-sybiha expected, keir-starmer expected'
  holds([
    ['uk', "Сибіга зустрінеться з Мерцом у четвер у Берліні, зі Стармером – у п'ятницю в Лондоні.", BERLIN, LONDON],
    ['ru', 'Сибига встретится с Мерцем в четверг в Берлине, со Стармером – в пятницу в Лондоне.', BERLIN, LONDON],
    [
      'uk',
      "Сибіга зустрінеться з Мерцом у четвер у Берліні, зі Стармером – у п'ятницю в Лондоні. У Берліні до розмови долучиться Туск.",
      'meeting announced 2026-02-12 berlin: andrii-sybiha expected, donald-tusk expected, friedrich-merz expected',
      LONDON,
    ],
  ])
})

describe('what was to be and has not been', () => {
  holds([
    [
      'uk',
      'Рубіо так і не зустрівся з Ван Ї у Мюнхені, хоча таку зустріч планували на 10 лютого.',
      'meeting cancelled 2026-02-10 munich: marco-rubio expected, wang-yi expected',
    ],
    [
      'ru',
      'Рубио так и не встретился с Ван И в Мюнхене, хотя такую встречу планировали на 10 февраля.',
      'meeting cancelled 2026-02-10 munich: marco-rubio expected, wang-yi expected',
    ],
    ['uk', 'Рубіо так і не зустрівся з Ван Ї у Мюнхені, хоча обидва там були.'],
    [
      'uk',
      'Візит Петра Павела до Варшави відкладено. Він мав зустрітися там із Дональдом Туском 12 лютого.',
      'visit postponed - warsaw: petr-pavel expected',
      'meeting postponed 2026-02-12 warsaw: donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Візит Петра Павела до Варшави відкладено. Він зустрінеться з Дональдом Туском 12 лютого в Празі.',
      'visit postponed - warsaw: petr-pavel expected',
      'meeting announced 2026-02-12 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('journeys and talks of several days', () => {
  holds([
    [
      'uk',
      "Петр Павел приїхав сьогодні до Варшави, візит завершиться в п'ятницю.",
      'visit underway 2026-02-11..2026-02-13 warsaw: petr-pavel',
    ],
    [
      'uk',
      'Туск і Петр Павел відвідають Київ 16 лютого. До них приєднається Александр Стубб.',
      'visit announced 2026-02-16 kyiv: alexander-stubb expected, donald-tusk expected, petr-pavel expected',
    ],
    [
      'uk',
      'Саміт пройде 24 березня в Осло. Там Петр Павел має зустрітися з Александром Стуббом.',
      'meeting announced 2026-03-24 oslo: alexander-stubb expected, petr-pavel expected',
    ],
    ['uk', 'Туск зараз говорить із Петром Павелом.', 'meeting underway 2026-02-11 -: donald-tusk, petr-pavel'],
    ['uk', 'Про Павела зараз говорить із трибуни Туск.'],
  ])
})

describe('who comes in whose stead, who gathers whom, and whose event it is', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрівся з Александром Стуббом в Осло 10 лютого. Петр Павел до Осло не приїхав, замість нього був Петр Мацінка.',
      'meeting held 2026-02-10 oslo: alexander-stubb, donald-tusk, petr-macinka, petr-pavel absent',
    ],
    [
      'ru',
      'В субботу в Осло соберутся министры стран БРИКС. Россию представит Сергей Лавров. Ван И не приедет, вместо него будет Ма Чжаосюй.',
      'meeting announced 2026-02-14 oslo: ma-zhaoxu expected, sergey-lavrov expected, wang-yi absent',
    ],
    [
      'uk',
      'Джонатан Пауелл у понеділок зібрав в Осло радників Франції та Італії.',
      'meeting held 2026-02-09 oslo: FR, IT, jonathan-powell',
    ],
    ['uk', 'Джонатан Пауелл у понеділок зібрав в Осло підписи.'],
    [
      'uk',
      'Про це Дональд Туск повідомив журналістам. Він сказав це після зустрічі глави держави з Мерцом і Стуббом в Осло.',
      'meeting held - oslo: alexander-stubb, friedrich-merz',
    ],
    [
      'uk',
      'Туск і Стубб відвідають Київ 16 лютого. Міністри зустрінуться з Мерцом та Макроном.',
      'visit announced 2026-02-16 kyiv: alexander-stubb expected, donald-tusk expected',
      'meeting announced 2026-02-16 kyiv: alexander-stubb expected, donald-tusk expected, emmanuel-macron expected, friedrich-merz expected',
    ],
    [
      'uk',
      'Дональд Туск узгоджував програму з Александром Стуббом в Осло 9 лютого.',
      'meeting held 2026-02-09 oslo: alexander-stubb, donald-tusk',
    ],
    ['uk', 'Далі на Дональда Туска чекає Анталія.'],
    [
      'uk',
      'Далі на Дональда Туска в Анталії чекає Александр Стубб.',
      'meeting announced - antalya: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('a day recalled, though the nearest of its name is still to come', () => {
  holds([
    [
      'uk',
      'Попереднього разу Дональд Туск зустрівся з Александром Стуббом в Осло 15 березня.',
      'meeting held 2025-03-15 oslo: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Нагадаємо, Дональд Туск має зустрітися з Александром Стуббом в Осло 15 березня.',
      'meeting announced 2026-03-15 oslo: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Нагадаємо, Дональд Туск зустрівся з Александром Стуббом в Осло 15 січня.',
      'meeting held 2026-01-15 oslo: alexander-stubb, donald-tusk',
    ],
  ])
})

describe('what is quoted without a subject is of whoever says it', () => {
  holds([
    [
      'uk',
      '«Сьогодні провів предметну розмову з моїм чеським колегою Петром Мацінкою», – написав Андрій Сибіга у X. Міністри домовилися про зустріч у Києві наприкінці лютого.',
      'meeting held 2026-02-11 -: andrii-sybiha, petr-macinka',
      'meeting announced 2026-02 kyiv: andrii-sybiha expected, petr-macinka expected',
    ],
    [
      'uk',
      '«Сьогодні Дональд Туск провів розмову з Петром Мацінкою», – написав Андрій Сибіга у X.',
      'meeting held 2026-02-11 -: donald-tusk, petr-macinka',
    ],
  ])
})

describe('what two discussed by telephone', () => {
  const CALL = 'call held - -: alexander-stubb remote, donald-tusk remote'
  holds([
    ['uk', 'Дональд Туск обговорив у телефонній розмові з Александром Стуббом безпеку на морі.', CALL],
    ['ru', 'Дональд Туск обсудил в телефонном разговоре с Александром Стуббом безопасность на море.', CALL],
    ['uk', 'Дональд Туск обговорив телефонну розмову з дружиною.'],
  ])
})

describe('who comes from where, and on which day', () => {
  holds([
    [
      'uk',
      '13 лютого Сибіга побачиться з Ван Ї у Мюнхені, 14 лютого – з італійським колегою Таяні та сенатором Ліндсі Гремом.',
      'meeting announced 2026-02-13 munich: andrii-sybiha expected, wang-yi expected',
      'meeting announced 2026-02-14 munich: andrii-sybiha expected, antonio-tajani expected, lindsey-graham expected',
    ],
    [
      'uk',
      'Зустріч спікерів пройде в Осло 20 лютого. Приїзд підтвердили Томіо Окамура з Чехії та Ласло Кевер з Угорщини.',
      'meeting announced 2026-02-20 oslo: laslo-kever expected, tomio-okamura expected',
    ],
    [
      'uk',
      'Міністри оборони двох країн Теа Сейла та Фан Ван Занг зустрінуться 17 лютого в Осло.',
      'meeting announced 2026-02-17 oslo: phan-van-giang expected, tea-seila expected',
    ],
  ])
})
