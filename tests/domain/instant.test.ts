import { expect, test } from 'vitest'
import { parseNow } from '../../src/domain/instant.ts'

test.each([
  '2026-01-04T12:00:00+02:00',
  '2026-01-04T12:00Z',
  '2026-01-04T12:00:00.250Z',
  '2024-02-29T00:00:00Z',
  '1900-01-01T00:00:00Z',
  '2200-12-31T23:59:59Z',
])('%s is an instant', (text) => {
  expect(parseNow(text)).toBe(Date.parse(text))
})

test.each([
  '2026-02-31T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-04T25:00:00Z',
  '2026-01-04T12:75:00Z',
  '2026-01-04',
  '2026-01-04T12:00:00',
  '9999-12-31T23:00:00Z',
  '0001-01-01T00:00:00Z',
  '1899-12-31T23:59:59Z',
  '2201-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  'now T Z',
  '',
])('«%s» is none', (text) => {
  expect(parseNow(text)).toBeUndefined()
})
