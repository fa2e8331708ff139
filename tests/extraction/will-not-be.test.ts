import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what was asked about or wished for and is ruled out', () => {
  holds([
    [
      'en',
      'Was Donald Tusk about to see Alexander Stubb in Helsinki next week? "There will be no such meeting," his spokesman replied.',
      'meeting ruled_out 2026-W08 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'На вопрос, ждать ли телефонного разговора Владимира Путина с Дональдом Трампом, Песков ответил: «Нет, такого разговора не будет».',
      'call ruled_out - -: donald-trump expected remote, vladimir-putin expected remote',
    ],
    [
      'uk',
      'До Петра Павела, відомого скепсисом, Александр Стубб не піде. «Такої зустрічі не буде», – відповів речник.',
      'meeting ruled_out - -: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'uk',
      'Зустрічі Петра Павела з Александром Стуббом найближчим часом не буде, тут нема про що говорити.',
      'meeting ruled_out - -: alexander-stubb expected, petr-pavel expected',
    ],
    [
      'en',
      'Li Qiang and Sanae Takaichi will not see each other in Johannesburg.',
      'meeting ruled_out - johannesburg: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'ru',
      'Встречи с китайцами и пакистанцами не будет, отрезал официальный представитель индийского МИД Рандхир Джайсвал.',
      'meeting ruled_out - -: CN expected, PK expected',
    ],
    ['uk', 'Петр Павел не коментував закон. «Таких рішень не буде», – відповів речник.'],
  ])
})

describe('whoever will not be there', () => {
  holds([
    [
      'ru',
      'Владимир Путин и Дональд Трамп примут участие в саммите 20 февраля в Бишкеке. «Знаем, что Никола Пашиняна не будет», – сказал Дмитрий Песков.',
      'summit announced 2026-02-20 bishkek: donald-trump expected, nikol-pashinyan absent, vladimir-putin expected',
    ],
  ])
})

describe('those who have not met', () => {
  holds([
    [
      'uk',
      'Зеленський і Такаїчі говорили телефоном у вівторок. Особисто вони ще не зустрічалися.',
      'call held 2026-02-10 -: sanae-takaichi remote, volodymyr-zelensky remote',
    ],
    ['ru', 'Зеленский и Такаити ни разу не встречались.'],
    ['en', 'Zelensky and Takaichi have never met.'],
    ['en', 'Zelensky and Takaichi have not met since.'],
  ])
})

describe('what is called off that is no event', () => {
  holds([
    [
      'uk',
      'Сибіга 10 лютого провів в Абуджі переговори з Юсуфом Туггаром. Сторони домовилися скасувати візи для дипломатів.',
      'meeting held 2026-02-10 abuja: andrii-sybiha, yusuf-tuggar',
    ],
    [
      'en',
      'Alexander Stubb met Petr Pavel in Prague on Tuesday. They agreed to scrap tariffs on steel.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск вирішив скасувати зустріч із Петром Павелом 20 лютого в Празі.',
      'meeting cancelled 2026-02-20 prague: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('what would be good is not planned', () => {
  holds([
    ['uk', 'Варшаві не завадив би окремий саміт Україна – Африка.'],
    ['ru', 'Неплохо прошёл бы и саммит Украина – Африка.'],
  ])
})
