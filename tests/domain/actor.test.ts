import { describe, expect, test } from 'vitest'
import { officesOn, type Person, type Term } from '../../src/domain/actor.ts'
import { day } from '../../src/domain/calendar.ts'

const held = (office: string, from: string | null, to: string | null): Term => ({ office, of: 'UA', from, to })

const olena: Person = {
  kind: 'person',
  id: 'olena',
  names: { uk: 'Олена', ru: 'Елена', en: 'Olena' },
  gender: 'f',
  represents: 'UA',
  terms: [
    held('chief-of-staff', '2026-01-02', null),
    held('head-of-intelligence', '2020-08', '2026-01-01'),
    held('envoy', '2019', '2021'),
    held('reservist', null, '2012-02'),
  ],
}

describe('offices', () => {
  test.each([
    ['2026-01-02', ['chief-of-staff']],
    ['2030-06-01', ['chief-of-staff']],
    ['2026-01-01', ['head-of-intelligence']],
    ['2020-08-01', ['head-of-intelligence', 'envoy']],
    ['2020-07-31', ['envoy']],
    ['2021-12-31', ['head-of-intelligence', 'envoy']],
    ['2022-01-01', ['head-of-intelligence']],
    ['2019-01-01', ['envoy']],
    ['2018-12-31', []],
    ['2012-02-29', ['reservist']],
    ['2012-03-01', []],
  ])('on %s: %o', (date, offices) => {
    expect(officesOn(olena, day(date)).map(({ office }) => office)).toEqual(offices)
  })
})
