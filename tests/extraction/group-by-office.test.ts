import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('two of an office are those who hold it', () => {
  holds([
    [
      'en',
      'Donald Trump and Narendra Modi met in Tokyo on Monday. Marco Rubio is due to meet Wang Yi on Friday. The two presidents, Trump and Xi Jinping, spoke by phone on 6 February.',
      'meeting held 2026-02-09 tokyo: donald-trump, narendra-modi',
      'meeting announced 2026-02-13 tokyo: marco-rubio expected, wang-yi expected',
      'call held 2026-02-06 -: donald-trump remote, xi-jinping remote',
    ],
    [
      'en',
      'Volodymyr Zelensky and Petr Pavel met in Prague on Monday. Andrii Sybiha is due to meet Petr Macinka on Friday. The thaw began on 6 February with a phone call between the two presidents.',
      'meeting held 2026-02-09 prague: petr-pavel, volodymyr-zelensky',
      'meeting announced 2026-02-13 prague: andrii-sybiha expected, petr-macinka expected',
      'call held 2026-02-06 -: petr-pavel remote, volodymyr-zelensky remote',
    ],
    [
      'ru',
      'Путин и Токаев встретились в Москве в понедельник. Лавров встретился с Фиданом во вторник. Два президента говорили по телефону 6 февраля.',
      'meeting held 2026-02-09 moscow: kassym-jomart-tokayev, vladimir-putin',
      'meeting held 2026-02-10 moscow: hakan-fidan, sergey-lavrov',
      'call held 2026-02-06 -: kassym-jomart-tokayev remote, vladimir-putin remote',
    ],
    [
      'ru',
      'Путин, Лавров и Токаев встретились в Москве в понедельник. Ушаков встретился с Фиданом во вторник. 6 февраля состоялся телефонный разговор двух президентов.',
      'meeting held 2026-02-09 moscow: kassym-jomart-tokayev, sergey-lavrov, vladimir-putin',
      'meeting held 2026-02-10 moscow: hakan-fidan, yuri-ushakov',
      'call held 2026-02-06 -: kassym-jomart-tokayev remote, vladimir-putin remote',
    ],
  ])
})
