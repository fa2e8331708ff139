import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what is denied of one and said of another', () => {
  holds([
    [
      'uk',
      'Дональд Туск не зустрінеться з Александром Стуббом у Гельсінкі, але Радослав Сікорський зустрінеться.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
      'meeting announced - helsinki: alexander-stubb expected, radoslaw-sikorski expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться з Сергієм Лавровим, зате з ним зустрінеться Стів Віткофф.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться з Сергієм Лавровим, зате зустрінеться Стів Віткофф.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться із Сергієм Лавровим, натомість це зробить Стів Віткофф.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрічатиметься із Сергієм Лавровим 20 лютого, але Стів Віткофф зустрінеться.',
      'meeting ruled_out 2026-02-20 -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced 2026-02-20 -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'ru',
      'Марко Рубио не встретится с Сергеем Лавровым, но Стив Уиткофф встретится.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'ru',
      'Марко Рубио не встретится с Сергеем Лавровым, зато встретится Стив Уиткофф.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'ru',
      'Марко Рубио не встретится с Сергеем Лавровым в Женеве, вместо него это сделает Стив Уиткофф.',
      'meeting ruled_out - geneva: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - geneva: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov, but Steve Witkoff will.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov in Geneva on Friday, but Steve Witkoff will.',
      'meeting ruled_out 2026-02-13 geneva: marco-rubio expected, sergey-lavrov expected',
      'meeting announced 2026-02-13 geneva: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      "Marco Rubio won't meet Sergey Lavrov; Steve Witkoff will do so instead.",
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov, Steve Witkoff will do so instead.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio did not meet Sergey Lavrov in Geneva on Tuesday, but Steve Witkoff did.',
      'meeting held 2026-02-10 geneva: sergey-lavrov, steve-witkoff',
    ],
    [
      'ru',
      'Марко Рубио не встречался с Сергеем Лавровым в Женеве 10 февраля, а Стив Уиткофф встречался.',
      'meeting held 2026-02-10 geneva: sergey-lavrov, steve-witkoff',
    ],
  ])
})

describe('answers to a denial, and what only looks like one', () => {
  holds([
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov, but Steve Witkoff will meet Abbas Araghchi.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: abbas-araghchi expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov, but Steve Witkoff will travel with him.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov, Steve Witkoff and Jared Kushner.',
      'meeting ruled_out - -: jared-kushner expected, marco-rubio expected, sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio and Sergey Lavrov will not meet, but Steve Witkoff will travel to Geneva.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'visit announced - geneva: steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not meet Sergey Lavrov in Geneva. Steve Witkoff will do so instead.',
      'meeting ruled_out - geneva: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - geneva: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Marco Rubio will not hold talks with Sergey Lavrov in Geneva, but Steve Witkoff will.',
      'meeting ruled_out - geneva: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - geneva: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'en',
      'Emmanuel Macron will not receive Viktor Orban in Paris, but Jean-Noel Barrot will on Friday.',
      'meeting ruled_out - paris: emmanuel-macron expected, viktor-orban expected',
      'meeting announced 2026-02-13 paris: jean-noel-barrot expected, viktor-orban expected',
    ],
    [
      'en',
      'Marco Rubio will meet Sergey Lavrov, but Steve Witkoff will not.',
      'meeting announced - -: marco-rubio expected, sergey-lavrov expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться з Сергієм Лавровим у Женеві. Замість нього це зробить Стів Віткофф.',
      'meeting ruled_out - geneva: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - geneva: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться з Сергієм Лавровим, але Стів Віткофф зустрінеться з Аббасом Арагчі.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: abbas-araghchi expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зустрінеться з Сергієм Лавровим, але Стів Віткофф поїде до Женеви.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'visit announced - geneva: steve-witkoff expected',
    ],
    [
      'uk',
      'Марко Рубіо не зателефонує Сергієві Лаврову, але Стів Віткофф зателефонує.',
      'call ruled_out - -: marco-rubio expected remote, sergey-lavrov expected remote',
      'call announced - -: sergey-lavrov expected remote, steve-witkoff expected remote',
    ],
    [
      'ru',
      'Эммануэль Макрон не примет Виктора Орбана в Париже, зато его примет Жан-Ноэль Барро.',
      'meeting ruled_out - paris: emmanuel-macron expected, viktor-orban expected',
      'meeting announced - paris: jean-noel-barrot expected, viktor-orban expected',
    ],
    [
      'ru',
      'Марко Рубио не будет встречаться с Сергеем Лавровым, это сделает Стив Уиткофф.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: sergey-lavrov expected, steve-witkoff expected',
    ],
    [
      'ru',
      'Марко Рубио не встретится с Сергеем Лавровым, но Стив Уиткофф встретится с Аббасом Арагчи.',
      'meeting ruled_out - -: marco-rubio expected, sergey-lavrov expected',
      'meeting announced - -: abbas-araghchi expected, steve-witkoff expected',
    ],
  ])
})
