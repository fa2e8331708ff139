import { describe, expect, test } from 'vitest'
import { independentSources } from '../../src/domain/dispatch.ts'
import { isReprint, originalOf, textBands } from '../../src/reconciliation/reprint.ts'

const agency = `Радники з питань безпеки зустрілися в суботу в Києві й дві години говорили про гарантії безпеки.
Зустріч вів секретар ради, від гостей говорили представники Польщі та Німеччини. Сторони домовилися
зібратися знову за тиждень у Варшаві й підготувати спільний документ. Про це повідомила пресслужба ради.
Раніше планувалося, що зустріч триватиме два дні, проте частина гостей мала повернутися до своїх столиць.`

const meets = (one: string, other: string): boolean => textBands(one).some((band) => textBands(other).includes(band))

describe('a reprint is', () => {
  test.each([
    ['the same text', agency],
    [
      'the text with other case, quotes and breaks',
      agency.toUpperCase().replaceAll('\n', '\n\n').replaceAll(',', ' –'),
    ],
    ['the text with a line of the outlet’s own', `Читайте також у нас про погоду. ${agency}`],
    ['the text without its last sentence', agency.slice(0, agency.lastIndexOf('Раніше'))],
  ])('%s', (_, other) => {
    expect(isReprint(agency, other)).toBe(true)
    expect(meets(agency, other)).toBe(true)
  })

  test.each([
    [
      'another account of the same meeting',
      'У Києві завершилися переговори радників. Говорили про гарантії безпеки, наступна зустріч буде у Варшаві.',
    ],
    [
      'a text that quotes one sentence of it',
      'Сторони домовилися зібратися знову за тиждень у Варшаві, пише видання. Оглядачі вважають, що це замало, і чекають на рішення столиць, які досі мовчать про свої наміри.',
    ],
    ['nothing', ''],
  ])('not %s', (_, other) => {
    expect(isReprint(agency, other)).toBe(false)
  })

  test('short texts only where every word is the same', () => {
    expect(isReprint('Вони зустрілися', 'вони зустрілися.')).toBe(true)
    expect(isReprint('Вони зустрілися', 'Вони розійшлися')).toBe(false)
  })
})

test('the first published is the original, whichever came in first', () => {
  const [early, late] = [
    { id: 'late', knownFrom: 2 },
    { id: 'early', knownFrom: 1 },
  ]
  expect(originalOf([early, late])).toBe('early')
  expect(
    originalOf([
      { id: 'b', knownFrom: 1 },
      { id: 'a', knownFrom: 1 },
    ]),
  ).toBe('a')
  expect(originalOf([])).toBeUndefined()
})

test('ten prints of one text are one source', () => {
  const dispatches = new Map([
    ['agency', {}],
    ['paper', { reprintOf: 'agency' }],
    ['site', { reprintOf: 'agency' }],
    ['own', {}],
  ])
  expect(independentSources(['agency', 'paper', 'site', 'own'], dispatches)).toBe(2)
  expect(independentSources(['paper', 'site'], dispatches)).toBe(1)
  expect(independentSources([], dispatches)).toBe(0)
})
