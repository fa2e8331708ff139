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

describe('what may be called off, or is denied to be, is not', () => {
  const STANDS = 'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected'
  const OFF = 'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected'
  holds([
    ['uk', 'Дональд Туск може скасувати зустріч з Александром Стуббом у Гельсінкі 20 лютого.', STANDS],
    ['uk', 'Дональд Туск погрожує скасувати зустріч з Александром Стуббом у Гельсінкі 20 лютого.', STANDS],
    ['ru', 'Дональд Туск может отменить встречу с Александром Стуббом в Хельсинки 20 февраля.', STANDS],
    ['en', 'Donald Tusk threatened to cancel his meeting with Alexander Stubb in Helsinki on Feb. 20.', STANDS],
    ['en', 'Donald Tusk denied that he had cancelled his meeting with Alexander Stubb in Helsinki on Feb. 20.'],
    ['ru', 'Дональд Туск не исключил, что отменит встречу с Александром Стуббом в Хельсинки 20 февраля.'],
    ['uk', 'Дональд Туск спростував чутки про скасування зустрічі з Александром Стуббом у Гельсінкі 20 лютого.'],
    ['uk', 'Дональд Туск скасував зустріч з Александром Стуббом у Гельсінкі 20 лютого.', OFF],
    ['ru', 'Дональд Туск отменил встречу с Александром Стуббом в Хельсинки 20 февраля.', OFF],
    [
      'en',
      'A meeting is possible, but Donald Tusk cancelled his visit to Helsinki on Feb. 20.',
      'visit cancelled 2026-02-20 helsinki: donald-tusk expected',
    ],
  ])
})

describe('what would be good is not planned', () => {
  holds([
    ['uk', 'Варшаві не завадив би окремий саміт Україна – Африка.'],
    ['ru', 'Неплохо прошёл бы и саммит Украина – Африка.'],
  ])
})

describe('an event that is denied, whatever stands between', () => {
  holds([
    [
      'en',
      'The presidency said on Monday there would be no meeting between Donald Tusk and Alexander Stubb in Helsinki.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'No bilateral talks between Donald Tusk and Alexander Stubb are planned, an aide said.',
      'meeting ruled_out - -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'en',
      'There will be no meeting between Li Qiang and Sanae Takaichi.',
      'meeting ruled_out - -: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'en',
      'Li Qiang and Sanae Takaichi are not going to meet in Johannesburg.',
      'meeting ruled_out - johannesburg: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'en',
      "Li Qiang won't be holding talks with Sanae Takaichi in Johannesburg on Feb. 14.",
      'meeting ruled_out 2026-02-14 johannesburg: li-qiang expected, sanae-takaichi expected',
    ],
    [
      'ru',
      'В Хельсинки не будет никаких переговоров Дональда Туска с Александром Стуббом.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дональд Туск не станет встречаться с Александром Стуббом в Хельсинки.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск не буде зустрічатися з Александром Стуббом у Гельсінкі.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Зустрічі Дональда Туска з Александром Стуббом не буде в Гельсінкі.',
      'meeting ruled_out - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    ['en', 'There was no meeting between Donald Tusk and Alexander Stubb in Helsinki on Monday.'],
    ['en', 'There have been no talks between Donald Tusk and Alexander Stubb since October.'],
    ['ru', 'Встречи Дональда Туска с Александром Стуббом в Хельсинки не было.'],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday and said no date for talks had been set.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'en',
      'Donald Tusk and Alexander Stubb are not due to meet in Helsinki until Feb. 20.',
      'meeting announced - helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('what is not ruled out is not ruled out', () => {
  holds([
    ['en', 'Donald Tusk did not rule out a meeting with Alexander Stubb in Helsinki on Feb. 20.'],
    ['en', 'A meeting between Donald Tusk and Alexander Stubb in Helsinki on Feb. 20 cannot be ruled out.'],
    ['ru', 'Не исключена встреча Дональда Туска с Александром Стуббом 20 февраля в Хельсинки.'],
    ['uk', 'Не виключено, що Дональд Туск зустрінеться з Александром Стуббом 20 лютого в Гельсінкі.'],
    [
      'en',
      'The meeting between Donald Tusk and Alexander Stubb in Helsinki on Feb. 20 has not been cancelled.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('what is thought possible is not announced', () => {
  holds([
    ['ru', 'Дональд Туск допустил встречу с Александром Стуббом 20 февраля в Хельсинки.'],
    ['uk', 'Дональд Туск припустив зустріч з Александром Стуббом 20 лютого в Гельсінкі.'],
    ['uk', 'Можливо, Дональд Туск зустрінеться з Александром Стуббом 20 лютого.'],
    ['en', 'Perhaps Donald Tusk will meet Alexander Stubb on Feb. 20.'],
  ])
})

describe('reports that are not true', () => {
  holds([
    ['en', 'Reports of talks between Donald Tusk and Alexander Stubb in Helsinki on Feb. 9 are false.'],
    ['en', 'Reports that Donald Tusk met Alexander Stubb in Helsinki on Feb. 9 are untrue, an aide said.'],
    ['ru', 'Сообщения о встрече Дональда Туска и Александра Стубба в Хельсинки не соответствуют действительности.'],
    ['uk', 'Повідомлення про зустріч Дональда Туска та Александра Стубба в Гельсінкі 9 лютого є фейком.'],
    [
      'en',
      'Donald Tusk met Alexander Stubb in Helsinki on Tuesday and dismissed reports of a meeting between Li Qiang and Sanae Takaichi.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Після повідомлень у пресі Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 9 лютого, назвавши чутки фейком.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Після повідомлень про обстріл Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 9 лютого.',
      'meeting held 2026-02-09 helsinki: alexander-stubb, donald-tusk',
    ],
  ])
})

describe('the day on which it was said', () => {
  holds([
    [
      'en',
      'Donald Tusk said on Monday he would meet Alexander Stubb in Helsinki on Feb. 20.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дональд Туск анонсував на 20 лютого зустріч з Александром Стуббом у Гельсінкі.',
      'meeting announced 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})

describe('whoever rules out a meeting of others', () => {
  holds([
    [
      'en',
      'Dmitry Peskov ruled out a meeting between Donald Tusk and Alexander Stubb this month.',
      'meeting ruled_out 2026-02 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Дмитрий Песков исключил встречу Дональда Туска и Александра Стубба в феврале.',
      'meeting ruled_out 2026-02 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'uk',
      'Дмитро Пєсков виключив зустріч Дональда Туска та Александра Стубба в лютому.',
      'meeting ruled_out 2026-02 -: alexander-stubb expected, donald-tusk expected',
    ],
    [
      'ru',
      'Сергей Лавров исключил встречу с Марко Рубио в Хельсинки.',
      'meeting ruled_out - helsinki: marco-rubio expected, sergey-lavrov expected',
    ],
  ])
})

describe('those who were not there', () => {
  holds([
    [
      'uk',
      'Дональд Туск і Петр Павел зустрілися в Гельсінкі 10 лютого. Александра Стубба на переговорах не було.',
      'meeting held 2026-02-10 helsinki: alexander-stubb absent, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск и Петр Павел встретились в Хельсинки 10 февраля. На встрече Александра Стубба не было.',
      'meeting held 2026-02-10 helsinki: alexander-stubb absent, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk and Petr Pavel met in Helsinki on Feb. 10. Alexander Stubb was not there.',
      'meeting held 2026-02-10 helsinki: alexander-stubb absent, donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'Дональд Туск и Петр Павел встретились в Хельсинки 10 февраля. Возражений у Александра Стубба не было.',
      'meeting held 2026-02-10 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk and Petr Pavel met in Helsinki on Feb. 10. Robert Fico sent his foreign minister Juraj Blanar instead.',
      'meeting held 2026-02-10 helsinki: donald-tusk, juraj-blanar, petr-pavel, robert-fico absent',
    ],
    [
      'en',
      'Giorgia Meloni and Petr Pavel met in Helsinki on Feb. 10. Donald Tusk was represented by Radoslaw Sikorski.',
      'meeting held 2026-02-10 helsinki: donald-tusk absent, giorgia-meloni, petr-pavel, radoslaw-sikorski',
    ],
    [
      'ru',
      'Дональд Туск и Петр Павел встретились в Хельсинки 10 февраля. Роберт Фицо прислал вместо себя Юрая Бланара.',
      'meeting held 2026-02-10 helsinki: donald-tusk, juraj-blanar, petr-pavel, robert-fico absent',
    ],
    [
      'uk',
      'Дональд Туск і Петр Павел зустрілися в Гельсінкі 10 лютого. Роберт Фіцо надіслав замість себе Юрая Бланара.',
      'meeting held 2026-02-10 helsinki: donald-tusk, juraj-blanar, petr-pavel, robert-fico absent',
    ],
  ])
})

describe('those who will not take part', () => {
  holds([
    ['ru', 'Дональд Туск не будет участвовать в переговорах Петра Павела и Александра Стубба 20 февраля в Хельсинки.'],
    ['uk', 'Дональд Туск не буде брати участі в переговорах Петра Павела й Александра Стубба 20 лютого в Гельсінкі.'],
    ['en', 'Donald Tusk has no objection to a meeting between Petr Pavel and Alexander Stubb.'],
    [
      'ru',
      'Дональд Туск не будет отменять встречу с Петром Павелом 20 февраля в Хельсинки.',
      'meeting announced 2026-02-20 helsinki: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('those who were there on the screen only', () => {
  holds([
    [
      'en',
      'Petr Pavel and Alexander Stubb met in Helsinki on Feb. 10, with Donald Tusk and Giorgia Meloni dialling in.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk remote, giorgia-meloni remote, petr-pavel',
    ],
    [
      'en',
      'Petr Pavel and Alexander Stubb met in Helsinki on Feb. 10. Donald Tusk dialed in.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk remote, petr-pavel',
    ],
    [
      'en',
      'Petr Pavel met Alexander Stubb in Helsinki on Feb. 10, with Donald Tusk attending.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk, petr-pavel',
    ],
  ])
})

describe('a day before which it will not be', () => {
  holds([
    [
      'uk',
      'Дональд Туск зустрінеться з Петром Павелом у Гельсінкі не раніше 20 лютого.',
      'meeting announced - helsinki: donald-tusk expected, petr-pavel expected',
    ],
    [
      'ru',
      'Дональд Туск встретится с Петром Павелом в Хельсинки не раньше 20 февраля.',
      'meeting announced - helsinki: donald-tusk expected, petr-pavel expected',
    ],
    [
      'en',
      'Donald Tusk will meet Petr Pavel in Helsinki no earlier than Feb. 20.',
      'meeting announced - helsinki: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('what was refused, or did not come about', () => {
  holds([
    ['uk', 'Дональд Туск відмовився зустрічатися з Петром Павелом 20 лютого в Гельсінкі.'],
    ['uk', 'Дональд Туск відмовився від зустрічі з Петром Павелом 20 лютого в Гельсінкі.'],
    ['uk', 'Дональд Туск не зміг зустрітися з Петром Павелом у Гельсінкі 9 лютого через туман.'],
    ['uk', 'Дональд Туск уникнув зустрічі з Петром Павелом у Гельсінкі 9 лютого.'],
    ['ru', 'Дональд Туск отказался встречаться с Петром Павелом 20 февраля в Хельсинки.'],
    ['ru', 'Дональду Туску не удалось провести переговоры с Петром Павелом в Хельсинки 9 февраля.'],
    ['ru', 'Дональд Туск не смог встретиться с Петром Павелом 9 февраля в Хельсинки.'],
    ['en', 'Donald Tusk refused to meet Petr Pavel on Feb. 20 in Helsinki.'],
    ['en', 'Donald Tusk declined to meet Petr Pavel on Feb. 20 in Helsinki.'],
    ['en', 'Donald Tusk failed to meet Petr Pavel in Helsinki on Feb. 9.'],
    ['en', 'Donald Tusk was unable to meet Petr Pavel in Helsinki on Feb. 9 because of fog.'],
    ['en', 'Donald Tusk did not manage to meet Petr Pavel in Helsinki on Feb. 9.'],
    ['en', 'Donald Tusk avoided meeting Petr Pavel in Helsinki on Feb. 9.'],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Feb. 10. Alexander Stubb was unable to join.',
      'meeting held 2026-02-10 helsinki: alexander-stubb absent, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Feb. 10. Alexander Stubb refused to take part.',
      'meeting held 2026-02-10 helsinki: alexander-stubb absent, donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Feb. 10. Alexander Stubb was to join them later.',
      'meeting held 2026-02-10 helsinki: alexander-stubb expected, donald-tusk, petr-pavel',
    ],
  ])
})

describe('those who met and failed at something else', () => {
  holds([
    [
      'en',
      'Donald Tusk and Petr Pavel failed to reach a deal at a meeting in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Feb. 9 and refused to meet Alexander Stubb.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'en',
      'Donald Tusk did not fail to meet Petr Pavel in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск і Петр Павел не змогли домовитися на зустрічі в Гельсінкі 9 лютого.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск відмовився скасувати зустріч із Петром Павелом 20 лютого в Гельсінкі.',
      'meeting announced 2026-02-20 helsinki: donald-tusk expected, petr-pavel expected',
    ],
    [
      'ru',
      'Дональд Туск и Петр Павел не смогли договориться на переговорах в Хельсинки 9 февраля.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
  ])
})

describe('those without whom, or but for whom, it was', () => {
  const alone = 'meeting held 2026-02-09 helsinki: alexander-stubb absent, donald-tusk, petr-pavel'
  holds([
    ['uk', 'Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого без Александра Стубба.', alone],
    ['uk', 'Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого за відсутності Александра Стубба.', alone],
    ['uk', 'Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого, Александра Стубба не запросили.', alone],
    ['ru', 'Дональд Туск и Петр Павел встретились в Хельсинки 9 февраля без Александра Стубба.', alone],
    ['en', 'Without Alexander Stubb, Donald Tusk met Petr Pavel in Helsinki on Feb. 9.', alone],
    ['en', 'Donald Tusk met Petr Pavel in Helsinki on Feb. 9 in the absence of Alexander Stubb.', alone],
    [
      'en',
      'Donald Tusk met Petr Pavel in Helsinki on Feb. 9 without Alexander Stubb, Robert Fico and Giorgia Meloni.',
      'meeting held 2026-02-09 helsinki: alexander-stubb absent, donald-tusk, giorgia-meloni absent, petr-pavel, robert-fico absent',
    ],
    [
      'ru',
      'Все лидеры, кроме Роберта Фицо, встретились с Петром Павелом в Хельсинки 9 февраля.',
      'meeting held 2026-02-09 helsinki: petr-pavel, robert-fico absent',
    ],
    [
      'en',
      'All the foreign ministers but Juraj Blanar met Petr Pavel in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: juraj-blanar absent, petr-pavel',
    ],
    [
      'uk',
      'Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого без попередніх умов.',
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
  ])
})

describe('one set against another', () => {
  const met = 'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel'
  holds([
    ['uk', 'Дональд Туск зустрівся не з Александром Стуббом, а з Петром Павелом у Гельсінкі 9 лютого.', met],
    ['uk', 'Дональд Туск зустрівся з Петром Павелом, а не з Александром Стуббом, у Гельсінкі 9 лютого.', met],
    ['ru', 'Дональд Туск встретился не с Александром Стуббом, а с Петром Павелом в Хельсинки 9 февраля.', met],
    ['en', 'Donald Tusk met not Alexander Stubb but Petr Pavel in Helsinki on Feb. 9.', met],
    ['en', 'Donald Tusk met Petr Pavel, not Alexander Stubb, in Helsinki on Feb. 9.', met],
    ['en', 'Donald Tusk met with Petr Pavel and not with Alexander Stubb in Helsinki on Feb. 9.', met],
    ['en', 'Neither Donald Tusk nor Petr Pavel attended the summit in Helsinki on Feb. 9.'],
    ['uk', 'Ні Дональд Туск, ні Петр Павел не були на саміті в Гельсінкі 9 лютого.'],
    [
      'uk',
      'Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого, а з Александром Стуббом поговорив телефоном.',
      met,
      'call held 2026-02-09 -: alexander-stubb remote, donald-tusk remote',
    ],
  ])
})

describe('what is said not to be so, or only supposed', () => {
  const off = 'meeting cancelled 2026-02-09 helsinki: donald-tusk expected, petr-pavel expected'
  const met = 'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel'
  holds([
    ['en', 'The meeting between Donald Tusk and Petr Pavel in Helsinki on Feb. 9 never took place.', off],
    ['en', 'Donald Tusk was supposed to meet Petr Pavel in Helsinki on Feb. 9 but the meeting never happened.', off],
    ['en', 'The meeting between Donald Tusk and Petr Pavel in Helsinki planned for Feb. 9 has not taken place.'],
    ['en', 'Donald Tusk did not call Petr Pavel on Feb. 9.'],
    ['en', 'It is not the case that Donald Tusk met Petr Pavel in Helsinki on Feb. 9.'],
    ['en', 'Neither side confirmed that Donald Tusk met Petr Pavel in Helsinki on Feb. 9.'],
    ['en', 'Donald Tusk almost met Petr Pavel in Helsinki on Feb. 9.'],
    ['en', 'Had Donald Tusk met Petr Pavel in Helsinki on Feb. 9, the row would be over.'],
    ['en', 'Donald Tusk joked that he met Petr Pavel in Helsinki on Feb. 9.'],
    ['uk', 'Неправда, що Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого.'],
    ['uk', 'Дипломати не підтвердили, що Дональд Туск зустрівся з Петром Павелом у Гельсінкі 9 лютого.'],
    ['uk', 'Не факт, що Дональд Туск зустрінеться з Петром Павелом 20 лютого в Гельсінкі.'],
    ['uk', 'Якщо Дональд Туск зустрінеться з Петром Павелом 20 лютого в Гельсінкі, суперечка скінчиться.'],
    ['uk', 'Александр Стубб пожартував, що зустрівся з Петром Павелом у Гельсінкі 9 лютого.'],
    ['ru', 'Фейк: Дональд Туск встретился с Петром Павелом в Хельсинки 9 февраля.'],
    ['ru', 'Если Дональд Туск встретится с Петром Павелом 20 февраля в Хельсинки, спор закончится.'],
    ['ru', 'Сообщения о том, что Дональд Туск встретился с Петром Павелом 9 февраля, не подтвердились.'],
    ['en', 'Donald Tusk met Petr Pavel in Helsinki on Feb. 9 and joked about golf.', met],
    ['ru', 'Дональд Туск встретился с Петром Павелом в Хельсинки 9 февраля, но не подтвердил планы.', met],
    [
      'uk',
      'Дональд Туск зустрінеться з Петром Павелом у Гельсінкі 20 лютого, якщо дозволить погода.',
      'meeting announced 2026-02-20 helsinki: donald-tusk expected, petr-pavel expected',
    ],
  ])
})

describe('those who belong to somebody who was not there', () => {
  holds([
    ['en', "Donald Tusk's son met Petr Pavel in Helsinki on Feb. 9.", 'meeting held 2026-02-09 helsinki: petr-pavel'],
    [
      'en',
      'Supporters of Donald Tusk met Petr Pavel in Helsinki on Feb. 9.',
      'meeting held 2026-02-09 helsinki: petr-pavel',
    ],
    [
      'uk',
      'Адвокати Дональда Туска зустрілися з Петром Павелом у Гельсінкі 9 лютого.',
      'meeting held 2026-02-09 helsinki: petr-pavel',
    ],
    [
      'en',
      "Donald Tusk's meeting with Petr Pavel in Helsinki on Feb. 9 lasted an hour.",
      'meeting held 2026-02-09 helsinki: donald-tusk, petr-pavel',
    ],
  ])
})

describe('a second meeting that came to nothing takes nothing from the first', () => {
  const MET = 'meeting held 2026-01-04 helsinki: alexander-stubb, donald-tusk'
  holds([
    ['en', 'Donald Tusk met Alexander Stubb in Helsinki on January 4, but did not meet Petr Pavel.', MET],
    ['uk', 'Дональд Туск зустрівся з Александром Стуббом у Гельсінкі 4 січня, але не зустрівся з Петром Павелом.', MET],
    [
      'ru',
      'Дональд Туск встретился с Александром Стуббом в Хельсинки 4 января, но не встретился с Петром Павелом.',
      MET,
    ],
    [
      'en',
      'Donald Tusk was to meet Alexander Stubb in Helsinki on February 20, but the meeting was called off.',
      'meeting cancelled 2026-02-20 helsinki: alexander-stubb expected, donald-tusk expected',
    ],
  ])
})
