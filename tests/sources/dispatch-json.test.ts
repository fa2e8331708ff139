import { describe, expect, test } from 'vitest'
import { parseDispatch } from '../../src/sources/dispatch-json.ts'

const written = {
  id: 'visnyk-7',
  language: 'uk',
  published: '2026-01-02T18:30:45+02:00',
  headline: 'Зустріч у Києві',
  text: 'Третього січня радники зберуться в Києві.',
}
const read = (given: object = {}) =>
  parseDispatch(JSON.stringify({ ...written, ...given }), 'visnyk.json', 'Europe/Kyiv')

describe('a dispatch as a JSON file', () => {
  test('is read to the minute, without an outlet or an address where none is given', () => {
    expect(read()).toEqual({
      ...written,
      outlet: null,
      url: null,
      published: '2026-01-02T18:30+02:00',
      knownFrom: Date.parse('2026-01-02T18:30+02:00'),
    })
  })

  test('counts from the end of its day where it has no hour', () => {
    expect(read({ published: '2026-01-02' }).knownFrom).toBe(Date.parse('2026-01-02T23:59+02:00'))
  })

  test('may hold more than is asked for', () => {
    expect(read({ events: [], outlet: 'Вісник', url: 'https://visnyk.example/7' })).toMatchObject({
      outlet: 'Вісник',
      url: 'https://visnyk.example/7',
    })
  })

  test('without an id is known by its text and day', () => {
    const { id } = read({ id: undefined })
    expect(id).toMatch(/^2026-01-02-[0-9a-f]{12}$/)
    expect(read({ id: undefined }).id).toBe(id)
    expect(read({ id: undefined, text: 'Інший текст.' }).id).not.toBe(id)
  })

  test.each([
    ['another language', { language: 'fr' }, 'language'],
    ['no text', { text: ' ' }, 'text: is empty'],
    ['no publication', { published: undefined }, 'published'],
    ['a publication that is no day', { published: 'yesterday' }, 'published: must be a day'],
    ['a month only', { published: '2026-01' }, 'published: must be a day'],
    ['a zone that is none on Earth', { published: '2026-01-02T18:30+99:00' }, 'published: must be a day'],
    ['an hour without a zone', { published: '2026-01-02T18:30' }, 'published: must be a day'],
    ['an id with a space', { id: 'a b' }, 'id: must have no space'],
    ['an address that is none', { url: 'visnyk' }, 'url'],
  ])('with %s is refused by name', (_, given, problem) => {
    expect(() => read(given)).toThrow(`visnyk.json: ${problem}`)
  })

  test('that is no JSON is refused by name', () => {
    expect(() => parseDispatch('<rss>', 'feed.xml', 'Europe/Kyiv')).toThrow('feed.xml is not JSON')
  })
})
