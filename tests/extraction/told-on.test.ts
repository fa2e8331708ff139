import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what the sentence before leaves for the next', () => {
  holds([
    // Two who agreed on a journey of one of them.
    [
      'uk',
      'Сибіга та Таяні домовилися про візит італійського міністра до Києва у квітні. Розмова міністрів відбулася в середу телефоном.',
      'visit announced 2026-04 kyiv: antonio-tajani expected',
      'call held 2026-02-11 -: andrii-sybiha remote, antonio-tajani remote',
    ],
    // Two at a ceremony, which is no meeting, then at the table.
    [
      'uk',
      'Марк Карні прибув до Києва. Разом із президентом Зеленським він узяв участь в урочистостях. Потім лідери провели переговори.',
      'meeting held - kyiv: mark-carney, volodymyr-zelensky',
    ],
    // The next round is of the same two, wherever it is.
    [
      'uk',
      'Віткофф 3 лютого зустрівся в Женеві з Арагчі. Наступна зустріч запланована на 6 березня у Відні.',
      'meeting held 2026-02-03 geneva: abbas-araghchi, steve-witkoff',
      'meeting announced 2026-03-06 vienna: abbas-araghchi expected, steve-witkoff expected',
    ],
    ['uk', 'Віткофф похвалив Арагчі. Наступна зустріч запланована.'],
    // A day that came to nothing is not that of what follows.
    [
      'uk',
      'Марко Джурич відвідає Київ. Візит мав відбутися в грудні, але його відклали. Під час візиту він зустрінеться із Сибігою.',
      'visit postponed 2025-12 kyiv: marko-djuric expected',
      'meeting announced - kyiv: andrii-sybiha expected, marko-djuric expected',
    ],
    // On another day not in the same house.
    [
      'uk',
      'У вівторок Кетрін Конноллі прийняв в Єлисейському палаці Емманюель Макрон, а в середу вона зустрінеться з Барро.',
      'meeting held 2026-02-10 elysee-palace: catherine-connolly, emmanuel-macron',
      'meeting announced 2026-02-11 paris: catherine-connolly expected, jean-noel-barrot expected',
    ],
    // The day on which a visit of two days was over.
    [
      'uk',
      'Дводенний візит Лі Чже Мьона до Японії завершився в середу.',
      'visit held 2026-02-10..2026-02-11 JP: lee-jae-myung',
    ],
  ])
})
