import { describe, expect, test } from 'vitest'
import { moment } from '../../src/domain/moment.ts'
import type { Fetch } from '../../src/sources/fetching/fetch.ts'
import { createFetch } from '../../src/sources/fetching/fetch.ts'
import { idOfAddress, idOfPost } from '../../src/sources/identity.ts'
import { readDispatchUrl } from '../../src/sources/read-url.ts'
import { pages, serve } from './support/server.ts'

const DESK = { now: Date.parse('2026-01-03T12:00:00+02:00'), timeZone: 'Europe/Kyiv', language: 'uk' } as const
const TEXT = 'Міністр закордонних справ Фредонії зустрівся в Осло з колегою із Сильванії. '.repeat(5).trim()

const page = (head: string): string =>
  `<html><head><title>Зустріч в Осло</title>${head}</head><body><article><p>${TEXT}</p></article></body></html>`
const DATED = '<meta property="article:published_time" content="2026-01-03T10:00:00+02:00">'

/** Stands for a site of that name: tests ask no other machine. */
const siteAt =
  (address: string, body: string): Fetch =>
  async (asked) => {
    expect(asked).toBe(address)
    return {
      kind: 'fetched',
      url: address,
      body: Buffer.from(body),
      mediaType: { name: 'text/html', charset: 'utf-8' },
      validators: { etag: null, lastModified: null },
      maxAge: null,
    }
  }

describe('an address', () => {
  test('of an article gives a dispatch', async () => {
    const { port, url } = await serve(pages({ '/7': { type: 'text/html', body: page(DATED) } }))
    const fetch = createFetch({ loopbackPorts: new Set([port]) })
    expect(await readDispatchUrl(url('/7'), { ...DESK, fetch })).toEqual({
      id: idOfAddress(url('/7')),
      language: 'uk',
      outlet: '127.0.0.1',
      url: url('/7'),
      headline: 'Зустріч в Осло',
      text: TEXT,
      published: '2026-01-03T10:00+02:00',
      knownFrom: Date.parse('2026-01-03T10:00:00+02:00'),
    })
  })

  test.each([
    ['its own on its own site', '<link rel="canonical" href="https://visnyk.example/7">', 'https://visnyk.example/7'],
    [
      'not that of another site',
      '<link rel="canonical" href="https://herald.example/7">',
      'https://www.visnyk.example/amp/7',
    ],
    [
      'not that of the front page',
      '<link rel="canonical" href="https://visnyk.example/">',
      'https://www.visnyk.example/amp/7',
    ],
  ])('is %s', async (_what, head, url) => {
    const fetch = siteAt('https://www.visnyk.example/amp/7', page(DATED + head))
    expect(await readDispatchUrl('https://www.visnyk.example/amp/7', { ...DESK, fetch })).toMatchObject({
      url,
      id: idOfAddress(url),
    })
  })

  test('of a post in a public channel gives that post', async () => {
    const messages = [44, 45].map(
      (post) =>
        `<div data-post="fredonia_mfa/${post}"><div class="tgme_widget_message_text">Зустріч номер ${post}</div><time datetime="2026-01-03T08:00:00+00:00"></time></div>`,
    )
    const fetch = siteAt('https://t.me/s/fredonia_mfa/45', messages.join(''))
    expect(await readDispatchUrl('https://t.me/fredonia_mfa/45', { ...DESK, fetch })).toMatchObject({
      id: idOfPost('fredonia_mfa', 45),
      url: 'https://t.me/fredonia_mfa/45',
      text: 'Зустріч номер 45',
    })
    await expect(
      readDispatchUrl('https://t.me/fredonia_mfa/99', {
        ...DESK,
        fetch: siteAt('https://t.me/s/fredonia_mfa/99', messages.join('')),
      }),
    ).rejects.toThrow('shows no text under 99')
  })
})

describe('a page that does not say when it was published', () => {
  const fetch = siteAt('https://visnyk.example/7', page(''))
  test('is no dispatch by itself', async () => {
    await expect(readDispatchUrl('https://visnyk.example/7', { ...DESK, fetch })).rejects.toMatchObject({
      fault: 'undated',
    })
  })

  test('is one with the date that a person gives; the page’s own goes before', async () => {
    const published = moment('2026-01-02')
    expect(await readDispatchUrl('https://visnyk.example/7', { ...DESK, fetch, published })).toMatchObject({
      published: '2026-01-02',
    })
    const dated = siteAt('https://visnyk.example/7', page(DATED))
    expect(await readDispatchUrl('https://visnyk.example/7', { ...DESK, fetch: dated, published })).toMatchObject({
      published: '2026-01-03T10:00+02:00',
    })
  })
})

test.each([
  ['content', 'https://t.me/fredonia_mfa', 'a whole channel is not one text'],
  ['content', 'https://visnyk.example/empty', 'no text was found'],
])('%s: %s is told', async (fault, address, message) => {
  const fetch = siteAt(address, '<html><body></body></html>')
  await expect(readDispatchUrl(address, { ...DESK, fetch })).rejects.toMatchObject({
    fault,
    message: expect.stringContaining(message),
  })
})
