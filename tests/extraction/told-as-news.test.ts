import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who took part, as the news puts it', () => {
  holds([
    [
      'en',
      "Norway's Espen Barth Eide and his Icelandic counterpart, Thorgerdur Katrin Gunnarsdottir, met in Reykjavik on Tuesday.",
      'meeting held 2026-02-10 reykjavik: espen-barth-eide, thorgerdur-katrin-gunnarsdottir',
    ],
    [
      'en',
      'Kaja Kallas was received in Tirana on Tuesday by Albanian Prime Minister Edi Rama, who later hosted a dinner for her.',
      'meeting held 2026-02-10 tirana: edi-rama, kaja-kallas',
    ],
    [
      'en',
      "Taking part in Tuesday's talks in Geneva were: Steve Witkoff and Jared Kushner for the United States; Rustem Umerov for Ukraine.",
      'meeting held 2026-02-10 geneva: jared-kushner, rustem-umerov, steve-witkoff',
    ],
    [
      'en',
      'Donald Tusk, travelling with Foreign Minister Radoslaw Sikorski, will visit Helsinki on Friday.',
      'visit announced 2026-02-13 helsinki: donald-tusk expected, radoslaw-sikorski expected',
    ],
    [
      'en',
      "At the request of the Polish side, Friday's meeting in Prague between Donald Tusk and Petr Pavel was moved to Monday.",
      'meeting announced 2026-02-16 prague: donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Asked about the talks, German Foreign Minister Johann Wadephul said he welcomed the meeting between Donald Tusk and Petr Pavel in Prague on Tuesday.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Petr Pavel flew to Riga on Tuesday, where he was met by Edgars Rinkevics.',
      'meeting held 2026-02-10 riga: edgars-rinkevics, petr-pavel',
    ],
    [
      'en',
      'Hakan Fidan held back-to-back meetings with Abbas Araghchi and Faisal bin Farhan in Istanbul on Tuesday.',
      'meeting held 2026-02-10 istanbul: abbas-araghchi, hakan-fidan',
      'meeting held 2026-02-10 istanbul: faisal-bin-farhan, hakan-fidan',
    ],
    [
      'uk',
      'Кая Каллас була прийнята у вівторок у Тирані прем’єр-міністром Албанії Еді Рамою.',
      'meeting held 2026-02-10 tirana: edi-rama, kaja-kallas',
    ],
    [
      'uk',
      'У вівторок у Празі відбулася зустріч Петра Павела з його польським візаві Каролем Навроцьким.',
      'meeting held 2026-02-10 prague: karol-nawrocki, petr-pavel',
    ],
    [
      'uk',
      'Делегацію Польщі у складі Радослава Сікорського та Владислава Косіняка-Камиша прийняв у вівторок у Празі Петр Павел.',
      'meeting held 2026-02-10 prague: petr-pavel, radoslaw-sikorski, wladyslaw-kosiniak-kamysz',
    ],
    [
      'uk',
      'Учасники переговорів у Женеві 10 лютого: Стів Віткофф, Джаред Кушнер, Рустем Умєров.',
      'meeting held 2026-02-10 geneva: jared-kushner, rustem-umerov, steve-witkoff',
    ],
    [
      'uk',
      'Як повідомив речник МЗС Георгій Тихий, Андрій Сибіга 13 лютого зустрінеться у Варшаві з Радославом Сікорським.',
      'meeting announced 2026-02-13 warsaw: andrii-sybiha expected, radoslaw-sikorski expected',
    ],
    [
      'uk',
      'Переговори Сибіги та Сікорського, які мали відбутися 13 лютого у Варшаві, перенесено на 20 лютого.',
      'meeting announced 2026-02-20 warsaw: andrii-sybiha expected, radoslaw-sikorski expected',
    ],
    [
      'uk',
      'Каллас прокоментувала переговори Сибіги з Валтонен, що пройшли у вівторок у Гельсінкі.',
      'meeting held 2026-02-10 helsinki: andrii-sybiha, elina-valtonen',
    ],
    [
      'ru',
      'Кая Каллас была принята во вторник в Тиране премьер-министром Албании Эди Рамой.',
      'meeting held 2026-02-10 tirana: edi-rama, kaja-kallas',
    ],
    [
      'ru',
      'Во вторник в Праге прошла встреча Петра Павела с его польским визави Каролем Навроцким.',
      'meeting held 2026-02-10 prague: karol-nawrocki, petr-pavel',
    ],
    [
      'ru',
      'В переговорах в Женеве 10 февраля участвовали: с американской стороны – Стив Уиткофф и Джаред Кушнер, с украинской – Рустем Умеров.',
      'meeting held 2026-02-10 geneva: jared-kushner, rustem-umerov, steve-witkoff',
    ],
    [
      'ru',
      'Ведя переговоры с Петром Павелом в Праге 10 февраля, Дональд Туск поднял тему границы.',
      'meeting held 2026-02-10 prague: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск в сопровождении Радослава Сикорского 13 февраля посетит Хельсинки.',
      'visit announced 2026-02-13 helsinki: donald-tusk expected, radoslaw-sikorski expected',
    ],
    [
      'ru',
      'Запланированные на 13 февраля переговоры Дональда Туска с Петром Павелом в Праге не состоятся.',
      'meeting cancelled 2026-02-13 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})
