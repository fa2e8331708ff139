import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who is named however the name is written', () => {
  holds([
    // A surname that begins as an everyday word does.
    [
      'uk',
      'До Харкова прибула Байба Браже. Її зустрів начальник ОВА Олег Синєгубов.',
      'meeting held - kharkiv: baiba-braze, oleh-syniehubov',
    ],
    [
      'uk',
      'Федір Голованенко зустрівся в Києві з міністром Фіданом.',
      'meeting held - kyiv: fedir-holovanenko, hakan-fidan',
    ],
    // A namesake of somebody known, at the beginning of a sentence too.
    [
      'uk',
      'Левенте Мадяр зустрівся у вівторок із Андрієм Сибігою.',
      'meeting held 2026-02-10 -: andrii-sybiha, levente-madiar',
    ],
    ['uk', 'Учора Мадяр зустрівся з Андрієм Сибігою.', 'meeting held 2026-02-10 -: andrii-sybiha, peter-magyar'],
    // Behind the name of a company, and behind a chamber.
    [
      'uk',
      'Світлана Гринчук провела переговори з міністеркою Денісою Саковою. У зустрічі взяли участь голова правління НЕК «Укренерго» Віталій Зайченко та посол Мирослав Кастран.',
      'meeting held - -: denisa-sakova, myroslav-kastran, svitlana-hrynchuk, vitalii-zaichenko',
    ],
    [
      'uk',
      'Сибіга 10 лютого зустрівся в Стокгольмі зі спікером Риксдагу Андреасом Норленом.',
      'meeting held 2026-02-10 stockholm: andreas-norlen, andrii-sybiha',
    ],
    // What stands in quotation marks behind a role is not its holder.
    [
      'uk',
      'Сибіга зустрівся у вівторок із Фіданом у салоні літака «Роберт Нільсен».',
      'meeting held 2026-02-10 -: andrii-sybiha, hakan-fidan',
    ],
    // A given name that begins as a bank does.
    [
      'uk',
      'Сибіга зустрівся у вівторок з комісаром Африканського Союзу Банколе Адеоє.',
      'meeting held 2026-02-10 -: andrii-sybiha, bankole-adeoie',
    ],
    [
      'uk',
      'Посол Юрій Лутовінов зустрівся у вівторок з парламентським віцеміністром Японії Хісаші Мацумото.',
      'meeting held 2026-02-10 -: iurii-lutovinov, khisashi-matsumoto',
    ],
  ])
})

describe('who reports, and who is told of', () => {
  holds([
    [
      'uk',
      'Як повідомила пресслужба МЗС України, Андрій Сибіга поговорив телефоном із Субраманьямом Джайшанкаром.',
      'call held - -: andrii-sybiha remote, subrahmanyam-jaishankar remote',
    ],
    [
      'uk',
      'Як повідомили в МЗС Польщі, Сікорський зустрівся у вівторок із Рубіо.',
      'meeting held 2026-02-10 -: marco-rubio, radoslaw-sikorski',
    ],
    // The place and the wire before a text are not where the event was.
    [
      'uk',
      'Свириденко обговорила програму\n\nКиїв. 10 лютого. ІНТЕРФАКС-УКРАЇНА – Юлія Свириденко у вівторок зустрілася у Вашингтоні з Крісталіною Георгієвою. До розмови долучився Сергій Марченко.',
      'meeting held 2026-02-10 washington: kristalina-georgieva, serhii-marchenko, yuliia-svyrydenko',
    ],
    [
      'ru',
      'Москва. 10 февраля. INTERFAX.RU - Сергей Лавров во вторник встретился в Анкаре с Хаканом Фиданом.',
      'meeting held 2026-02-10 ankara: hakan-fidan, sergey-lavrov',
    ],
  ])
})

describe('the next day of what has been', () => {
  holds([
    [
      'uk',
      'Віткофф зустрівся в Парижі з Кирилом Дмитрієвим. Наступного дня він бачився там з Ушаковим.',
      'meeting held - paris: kirill-dmitriev, steve-witkoff',
      'meeting held 2026-02-11 paris: steve-witkoff, yuri-ushakov',
    ],
    [
      'uk',
      'Віткофф зустрівся 9 лютого в Парижі з Кирилом Дмитрієвим. Наступного дня він бачився там з Ушаковим.',
      'meeting held 2026-02-09 paris: kirill-dmitriev, steve-witkoff',
      'meeting held 2026-02-10 paris: steve-witkoff, yuri-ushakov',
    ],
    [
      'uk',
      'Віткофф зустрівся в Парижі з Кирилом Дмитрієвим. Наступного дня він зустрінеться там з Ушаковим.',
      'meeting held - paris: kirill-dmitriev, steve-witkoff',
      'meeting announced 2026-02-12 paris: steve-witkoff expected, yuri-ushakov expected',
    ],
  ])
})
