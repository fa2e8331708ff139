import { describe } from 'vitest'
import { holds } from '../holds.ts'

describe('a name behind an office of many words', () => {
  holds([
    [
      'ru',
      'Спецпредставитель Дании по переговорам с Кабулом Ларс Ольсен во вторник встретился в Праге с Петром Павелом.',
      'meeting held 2026-02-10 prague: lars-olsen, petr-pavel',
    ],
    [
      'uk',
      'Спецпредставник Данії з переговорів з Кабулом Ларс Ольсен у вівторок зустрівся у Празі з Петром Павелом.',
      'meeting held 2026-02-10 prague: lars-olsen, petr-pavel',
    ],
    [
      'ru',
      'Помощник госсекретаря по делам Европы и Евразии Брайан Хант 10 февраля встретился в Праге с Петром Павелом.',
      'meeting held 2026-02-10 prague: brayan-khant, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел 10 февраля принял в Праге временного поверенного в делах Дании Ларса Ольсена.',
      'meeting held 2026-02-10 prague: lars-olsen, petr-pavel',
    ],
    // What the talks are about is no name.
    [
      'ru',
      'Петр Павел 10 февраля принял в Праге спецпредставителя Дании по переговорам с Кабулом.',
      'meeting held 2026-02-10 prague: DK, petr-pavel',
    ],
  ])
})

describe('a name in the case of its office', () => {
  holds([
    [
      'ru',
      'Петр Павел 10 февраля встретился в Праге со спецпосланником президента по делам заложников Адамом Хантом.',
      'meeting held 2026-02-10 prague: adam-khant, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел 10 февраля встретился в Праге с министром торговли Итамаром Бен-Хаимом.',
      'meeting held 2026-02-10 prague: itamar-ben-khaim, petr-pavel',
    ],
    [
      'ru',
      'Петра Павела 10 февраля принял в Праге замминистра торговли Ладо Цирекидзе.',
      'meeting held 2026-02-10 prague: lado-tsirekidze, petr-pavel',
    ],
    [
      'ru',
      'В переговорах с Петром Павелом 10 февраля участвовал замминистра иностранных дел Гела Хоштария.',
      'meeting held 2026-02-10 -: gela-khoshtariya, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел 10 февраля встретился в Праге с коллегой из Японии Юн Сок Чхолем.',
      'meeting held 2026-02-10 prague: petr-pavel, yun-sok-chkhol',
    ],
  ])
})

describe('names that are written like something else', () => {
  holds([
    [
      'ru',
      'Марта Кос 10 февраля встретилась в Праге с Петром Павелом.',
      'meeting held 2026-02-10 prague: marta-kos, petr-pavel',
    ],
    [
      'ru',
      'Петр Павел в марте встретится в Праге с Мартой Кос.',
      'meeting announced 2026-03 prague: marta-kos expected, petr-pavel expected',
    ],
    [
      'ru',
      'Петр Павел 10 февраля принял в Праге посла Китая Ли Мина.',
      'meeting held 2026-02-10 prague: li-min, petr-pavel',
    ],
    ['ru', 'Встретится ли в Праге Петр Павел с послом Китая, неизвестно.'],
    [
      'ru',
      'Петр Павел 10 февраля встретился в Праге с послом Исламской Республики Мавритания Хамедом Хамуни.',
      'meeting held 2026-02-10 prague: khamed-khamuni, petr-pavel',
    ],
    [
      'ru',
      'В аэропорту Петра Павела 10 февраля встретили Дональд Туск и посол Чехии в Польше Иржи Новак.',
      'meeting held 2026-02-10 -: donald-tusk, irzhi-novak, petr-pavel',
    ],
    // An airport that has his name meets nobody.
    ['ru', 'В аэропорту Вацлава Гавела 10 февраля прошли учения.'],
    ['ru', 'Ван И 10 февраля нанёс визит вежливости генсеку То Ламу.', 'meeting held 2026-02-10 -: to-lam, wang-yi'],
  ])
})
