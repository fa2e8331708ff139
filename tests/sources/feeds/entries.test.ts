import { describe, expect, test } from 'vitest'
import { entriesOf } from '../../../src/sources/feeds/entries.ts'
import type { FeedItem } from '../../../src/sources/feeds/feed-document.ts'
import { idOfAddress } from '../../../src/sources/identity.ts'

const item = (given: Partial<FeedItem>): FeedItem => ({
  guid: 'v-7',
  link: 'https://visnyk.example/news/7',
  title: 'Зустріч в Осло',
  content: '<p>Міністр зустрівся з послом.</p><p>Читайте також: <a href="/8">інше</a></p>',
  published: 'Sat, 03 Jan 2026 10:05:00 +0200',
  ...given,
})

const entries = (...items: readonly Partial<FeedItem>[]) =>
  entriesOf(
    { title: 'Вісник', ttl: null, items: items.map(item), complete: true },
    'https://visnyk.example/rss',
    'Europe/Kyiv',
  )

const LONG = 'Міністр закордонних справ Фредонії зустрівся в Осло з колегою із Сильванії, і говорили вони довго.'

test('an entry is a draft with a stable id', () => {
  expect(entries({})[0]?.draft()).toEqual({
    id: idOfAddress('https://visnyk.example/news/7'),
    outlet: null,
    url: 'https://visnyk.example/news/7',
    headline: 'Зустріч в Осло',
    text: 'Міністр зустрівся з послом.',
    published: '2026-01-03T10:05+02:00',
  })
})

test('an entry without a text is its title, one without a title is its text', () => {
  expect(entries({ content: '' })[0]?.draft()).toMatchObject({ headline: 'Зустріч в Осло', text: 'Зустріч в Осло' })
  expect(entries({ title: '' })[0]?.draft()).toMatchObject({ headline: 'Міністр зустрівся з послом.' })
})

test('an entry without a date has none', () => {
  expect(entries({ published: null })[0]?.draft().published).toBeNull()
  expect(entries({ published: 'щойно' })[0]?.draft().published).toBeNull()
})

describe('one dispatch twice is one entry', () => {
  test.each([
    ['by its guid', {}, { link: 'https://visnyk.example/news/8', title: 'Інша назва' }],
    ['by its link', {}, { guid: 'v-8', link: 'http://www.visnyk.example/news/7?utm_source=rss', title: 'Інша назва' }],
    [
      'by its text',
      { content: LONG },
      { guid: 'v-8', link: 'https://visnyk.example/amp/7', content: `<p>${LONG.toUpperCase()}</p>` },
    ],
    ['by its text, with no more than that', { guid: null, link: null }, { guid: null, link: null }],
  ])('%s', (_how, one, other) => {
    expect(entries(one, other).length).toBe(1)
  })

  test.each([
    [
      'a short text says nothing',
      { content: 'Деталі згодом' },
      { guid: 'v-8', link: 'https://visnyk.example/news/8', content: 'Деталі згодом' },
    ],
    [
      'the front page is no link',
      { link: 'https://visnyk.example/' },
      { guid: 'v-8', link: 'https://visnyk.example/', content: 'Інше' },
    ],
    [
      'one link for all is none',
      { link: 'https://visnyk.example/live' },
      { guid: 'v-8', link: 'https://visnyk.example/live', content: 'Інше' },
    ],
  ])('but %s', (_what, one, other) => {
    const both = entries(one, other)
    expect(both.length).toBe(2)
    expect(new Set(both.map(({ draft }) => draft().id)).size).toBe(2)
  })
})
