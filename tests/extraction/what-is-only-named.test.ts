import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('what was called off before is not what is told', () => {
  holds([
    [
      'uk',
      'Радослав Сікорський після скасування зателефонував Андрію Сибізі.',
      'call held - -: andrii-sybiha remote, radoslaw-sikorski remote',
    ],
    [
      'en',
      'Radoslaw Sikorski, after the cancellation, met Andrii Sybiha in Kyiv on Tuesday.',
      'meeting held 2026-02-10 kyiv: andrii-sybiha, radoslaw-sikorski',
    ],
    [
      'en',
      'The call between Radoslaw Sikorski and Andrii Sybiha on Tuesday was cancelled.',
      'call cancelled 2026-02-10 -: andrii-sybiha expected remote, radoslaw-sikorski expected remote',
    ],
  ])
})

describe('who denies that a visit is planned does not go', () => {
  holds([
    ['ru', 'Дмитрий Песков опроверг слухи о поездке Си Цзиньпина в Москву до конца года: такого визита в графике нет.'],
    ['uk', 'Дмитро Пєсков спростував чутки про поїздку Сі Цзіньпіна до Москви: такого візиту в графіку немає.'],
    [
      'uk',
      'Сі Цзіньпін у вівторок відвідав Москву: такого візиту не було з 2023 року.',
      'visit held 2026-02-10 moscow: xi-jinping',
    ],
  ])
})

describe('what is looked into at talks is no meeting of its own', () => {
  holds([
    [
      'ru',
      'Сергей Лавров и Хакан Фидан рассмотрели подготовку к раунду консультаций России и Украины, положение дел в Сирии.',
      'meeting held - -: hakan-fidan, sergey-lavrov',
    ],
  ])
})

describe('a group that is met apart from others is met as one', () => {
  holds([
    [
      'uk',
      'Рустем Умєров окремо зустрівся з радниками Великої Британії та Франції – Джонатаном Пауеллом та Емманюелем Бонном.',
      'meeting held - -: emmanuel-bonne, jonathan-powell, rustem-umerov',
    ],
    [
      'en',
      'Rustem Umerov met separately with the advisers of Britain and France, Jonathan Powell and Emmanuel Bonne.',
      'meeting held - -: emmanuel-bonne, jonathan-powell, rustem-umerov',
    ],
    [
      'uk',
      'Рустем Умєров провів окремі зустрічі з Джонатаном Пауеллом та Емманюелем Бонном.',
      'meeting held - -: jonathan-powell, rustem-umerov',
      'meeting held - -: emmanuel-bonne, rustem-umerov',
    ],
  ])
})
