import { describe } from 'vitest'
import { holds } from './holds.ts'

const IN_PRAGUE = 'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel'

describe('what is only discussed is no event, and nobody takes part in it', () => {
  holds([
    ['ru', 'Петр Павел 10 февраля принял в Праге Александра Стубба. Стороны обсудили обстановку в Ливане.', IN_PRAGUE],
    ['ru', 'Петр Павел 10 февраля встретился с Александром Стуббом. Президенты беседовали в Праге.', IN_PRAGUE],
    [
      'uk',
      'Петр Павел 10 лютого прийняв у Празі Александра Стубба. Сторони обговорили підготовку до наради міністрів, яка пройде 20 лютого в Осло.',
      IN_PRAGUE,
    ],
    [
      'uk',
      'Петр Павел 10 лютого прийняв у Празі Александра Стубба. Сторони обговорили підготовку до наради, яка пройде 20 лютого в Осло. Стубб повідомив, що візьме в ній участь.',
      IN_PRAGUE,
      'meeting announced 2026-02-20 oslo: alexander-stubb expected',
    ],
  ])
})

describe('where it is told is not where it was', () => {
  holds([
    [
      'en',
      'Speaking to reporters in Prague, Finnish President Alexander Stubb said he had met Petr Pavel in Vienna on Tuesday.',
      'meeting held 2026-02-10 vienna: alexander-stubb, petr-pavel',
    ],
    ['en', 'Finnish President Alexander Stubb met Petr Pavel in Prague on Tuesday, he said.', IN_PRAGUE],
    [
      'uk',
      'Саміт за участю Александра Стубба пройде 20 лютого в Осло. Напередодні, 19 лютого, Дональд Туск і Петр Павел проведуть окрему нараду.',
      'summit announced 2026-02-20 oslo: alexander-stubb expected',
      'meeting announced 2026-02-19 -: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('one more participant, and one who says so', () => {
  holds([
    [
      'uk',
      'У Празі 10 лютого зустрілися радники з безпеки. «Розмова була корисною», – написав Петр Павел. Свій допис оприлюднив ще один учасник зустрічі, Александр Стубб.',
      IN_PRAGUE,
    ],
    [
      'uk',
      'У Празі 10 лютого зустрілися радники з безпеки. «Розмова була корисною», – написав Петр Павел. Свій допис оприлюднив учасник зустрічі Александр Стубб.',
      'meeting held 2026-02-10 prague: alexander-stubb',
    ],
  ])
})

describe('calls, plans and questions', () => {
  holds([
    [
      'ru',
      'Петр Павел 10 февраля прибыл с визитом в Осло. В понедельник он провел телефонный разговор с Александром Стуббом.',
      'visit held 2026-02-10 oslo: petr-pavel',
      'call held 2026-02-09 -: alexander-stubb remote, petr-pavel remote',
    ],
    [
      'uk',
      'Мелоні, Стармер і Стубб домовилися про зустріч. Вона відбудеться 2 березня в Мілані.',
      'meeting announced 2026-03-02 milan: alexander-stubb expected, giorgia-meloni expected, keir-starmer expected',
    ],
    [
      'uk',
      'Дональд Туск зустрівся у вівторок у Празі з Петром Павелом. Він запросив чеського колегу відвідати Варшаву.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Встреча Петра Павела и Александра Стубба состоится в Праге 15 февраля. Вопрос об участии Дональда Туска решается.',
      'meeting announced 2026-02-15 prague: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'ru',
      'Встреча Петра Павела и Александра Стубба состоится в Праге 15 февраля. Дональд Туск в переговорах участвовать не будет, его заменит Радослав Сикорский.',
      'meeting announced 2026-02-15 prague: alexander-stubb expected, donald-tusk absent, petr-pavel expected, radoslaw-sikorski expected',
    ],
    [
      'ru',
      'Консультации юристов пройдут 15 февраля в Осло. Представитель МИД Венгрии Тамаш Менцер назвал повестку насыщенной.',
    ],
    [
      'en',
      'Alexander Stubb will meet Petr Pavel in Prague on Thursday. Donald Tusk has ruled out meeting Vladimir Putin.',
      'meeting announced 2026-02-12 prague: alexander-stubb expected, petr-pavel expected',
      'meeting ruled_out - -: donald-tusk expected, vladimir-putin expected',
    ],
    [
      'en',
      'In Helsinki on Tuesday Alexander Stubb met Finnish Foreign Minister Anna Elina Valtonen.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, elina-valtonen',
    ],
  ])
})
