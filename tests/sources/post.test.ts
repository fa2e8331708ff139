import { describe, expect, test } from 'vitest'
import { idOfPost } from '../../src/sources/identity.ts'
import type { Post } from '../../src/domain/post.ts'
import { dispatchOfPost } from '../../src/sources/post.ts'
import { SourceError } from '../../src/sources/source-error.ts'

const at = (time: string): number => Date.parse(`2026-01-03T${time}:00+02:00`)
const DESK = { now: at('12:00'), timeZone: 'Europe/Kyiv', language: 'uk' } as const

const pasted: Post = {
  text: 'Зустріч в Осло\n\nМіністр зустрівся з послом.\nВони говорили про міст.',
  date: at('11:00'),
  chatTitle: null,
  link: null,
  forwardedFrom: null,
}
const read = (given: Partial<Post> = {}) => dispatchOfPost({ ...pasted, ...given }, DESK)

describe('a post', () => {
  test('that an editor pastes is of no outlet and of its minute', () => {
    expect(read()).toEqual({
      id: expect.stringMatching(/^post-[0-9a-f]{10}$/),
      language: 'uk',
      outlet: null,
      url: null,
      headline: 'Зустріч в Осло',
      text: pasted.text,
      published: '2026-01-03T11:00+02:00',
      knownFrom: at('11:00'),
    })
  })

  test('that an editor pastes with its outlet is of that outlet, and the same text as without', () => {
    const named = read({ text: `Джерело: Вісник https://example.org/1\n${pasted.text}` })
    expect(named).toEqual({ ...read(), outlet: 'Вісник', url: 'https://example.org/1' })
    const forwardedFrom = { title: null, link: null, date: at('08:00') }
    expect(read({ text: `${pasted.text}\nSource: Herald`, forwardedFrom }).outlet).toBe('Herald')
  })

  test('of a channel keeps its channel, whatever its lines say', () => {
    const text = `${pasted.text}\nДжерело: Вісник`
    const forwardedFrom = { title: 'МЗС Фредонії', link: 'https://t.me/fredonia_mfa/45', date: at('09:00') }
    expect(read({ text, forwardedFrom })).toMatchObject({
      outlet: 'МЗС Фредонії',
      url: 'https://t.me/fredonia_mfa/45',
      text,
    })
  })

  test.each([
    ['Сьогодні, 27 грудня, міністр зустрівся з послом.', '2025-12-27'],
    ['Как сообщалось, вчера, 26 декабря, министр встретился с послом.', '2025-12-27'],
    ['Завтра, 28 грудня, міністр зустрінеться з послом.', '2025-12-27'],
    ['The minister met the ambassador today (27 December).', '2025-12-27'],
    ['Сьогодні, 3 січня, міністр зустрівся з послом.', '2026-01-03T11:00+02:00'],
    ['Завтра, 4 січня, міністр зустрінеться з послом.', '2026-01-03T11:00+02:00'],
    ['27 грудня міністр зустрівся з послом, сьогодні – з королем.', '2026-01-03T11:00+02:00'],
    ['У суботу, 27 грудня, міністр зустрівся з послом.', '2026-01-03T11:00+02:00'],
    ['Сьогодні, 9 січня, міністр зустрінеться з послом.', '2026-01-03T11:00+02:00'],
  ])('pasted is of the day on which it says it was written: %s', (text, published) => {
    expect(read({ text }).published).toBe(published)
  })

  test('that stood in a channel is of the day on which it stood there, whatever it says', () => {
    const text = 'Сьогодні, 27 грудня, міністр зустрівся з послом.'
    expect(read({ text, chatTitle: 'МЗС' }).published).toBe('2026-01-03T11:00+02:00')
    const forwardedFrom = { title: 'МЗС', link: null, date: at('09:00') }
    expect(read({ text, forwardedFrom }).published).toBe('2026-01-03T09:00+02:00')
  })

  test('that an editor forwards is its channel’s, of when it stood there', () => {
    const forwardedFrom = { title: 'МЗС Фредонії', link: 'https://t.me/fredonia_mfa/45', date: at('09:00') }
    expect(read({ forwardedFrom })).toMatchObject({
      id: idOfPost('fredonia_mfa', 45),
      outlet: 'МЗС Фредонії',
      url: 'https://t.me/fredonia_mfa/45',
      published: '2026-01-03T09:00+02:00',
    })
  })

  test('of a channel in which the bot sits is the same dispatch as the one forwarded from there', () => {
    const link = 'https://t.me/fredonia_mfa/45'
    const posted = read({ chatTitle: 'МЗС Фредонії', link })
    const forwarded = read({ date: at('11:30'), forwardedFrom: { title: 'МЗС Фредонії', link, date: at('11:00') } })
    expect(forwarded).toEqual(posted)
  })

  test('that a person wrote and another forwards has no outlet', () => {
    expect(read({ forwardedFrom: { title: null, link: null, date: at('08:00') } })).toMatchObject({
      outlet: null,
      published: '2026-01-03T08:00+02:00',
    })
  })

  test('pasted twice is one dispatch, in a channel without an address too', () => {
    expect(read({ date: at('11:40'), text: ` ${pasted.text.replace('\n\n', '\n \n\n')} ` }).id).toBe(read().id)
    expect(read({ chatTitle: 'Закритий канал' }).id).not.toBe(read().id)
  })

  test('loses invitations and keeps its lines', () => {
    const text =
      'Завтра:\n10:00 – зустріч із послом\n12:00 – візит до Бергена\n\n👉 Підписуйтесь на канал\nFacebook | Instagram'
    expect(read({ text }).text).toBe('Завтра:\n10:00 – зустріч із послом\n12:00 – візит до Бергена')
  })

  test.each([
    ['ru', 'Министр встретился с послом и обсудил мост.'],
    ['en', 'The minister met the ambassador in Oslo.'],
    ['uk', '🤝 Осло'],
  ])('in %s: %s', (language, text) => {
    expect(read({ text }).language).toBe(language)
  })

  test('from a clock that is ahead counts as of now', () => {
    expect(read({ date: DESK.now + 5 * 24 * 3_600_000 })).toMatchObject({
      published: '2026-01-03T12:00+02:00',
      knownFrom: DESK.now,
    })
  })

  test.each(['', '   ', '🤝', '12:00', 'Підписуйтесь на канал'])('without words is none: «%s»', (text) => {
    expect(() => read({ text })).toThrow(SourceError)
  })

  test('of a million words is refused with a word', () => {
    expect(() => read({ text: 'слово '.repeat(400_000) })).toThrow('more than a million characters')
    expect(() => read({ text: '('.repeat(1_000_000) })).toThrow(SourceError)
  })
})
