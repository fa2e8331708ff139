import { expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { parseDayArgument } from '../../../src/language/dates/parse-day-argument.ts'

const reference = { day: day('2026-01-03'), minute: 480, zone: 'Europe/Kyiv' }

test.each([
  ['6 січня', '2026-01-06'],
  ['06.01', '2026-01-06'],
  ['06.01.', '2026-01-06'],
  ['6.1.2026', '2026-01-06'],
  ['06/01', '2026-01-06'],
  ['2026-01-06', '2026-01-06'],
  ['Jan 6', '2026-01-06'],
  ['6 января', '2026-01-06'],
  ['на 6 січня', '2026-01-06'],
  ['завтра', '2026-01-04'],
  ['tomorrow', '2026-01-04'],
  ['Завтра!', '2026-01-04'],
  ['послезавтра', '2026-01-05'],
  ['вчора', '2026-01-02'],
  ['fri', '2026-01-09'],
  ['у пʼятницю', '2026-01-09'],
  ['суббота', '2026-01-03'],
  ['Sunday', '2026-01-04'],
  ['last Friday', '2026-01-02'],
  ['минулої п’ятниці', '2026-01-02'],
])('%s is %s', (text, expected) => {
  expect(parseDayArgument(text, reference)).toBe(expected)
})

test.each([
  '',
  '31.02',
  'наступного тижня',
  '3–4 січня',
  'до 6 січня',
  '3 січня чи 5 січня',
  'Рубіо',
  '99',
  'у січні',
  '6 January 2150',
  '6 января 999999 года',
  '4 січня 1899',
])('«%s» is no single day', (text) => {
  expect(parseDayArgument(text, reference)).toBeUndefined()
})
