import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../src/sources/feeds/feed-document.ts'
import { SourceError } from '../../../src/sources/source-error.ts'

const BASE = 'https://visnyk.example/rss'
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Вісник</title>${channel}${items}</channel></rss>`
const only = (xml: string) => readFeed(xml, BASE).items[0]

describe('a feed', () => {
  test('in RSS', () => {
    const xml = rss(
      `<item><title>Зустріч &amp; розмова</title><link>https://visnyk.example/7?a=1&amp;b=2</link><guid isPermaLink="false">v-7</guid>
      <description><![CDATA[<p>Один</p>]]></description><pubDate>Sat, 03 Jan 2026 10:05:00 +0200</pubDate></item>`,
      '<ttl>60</ttl><link>https://visnyk.example</link>',
    )
    expect(readFeed(xml, BASE)).toEqual({
      title: 'Вісник',
      ttl: 3_600_000,
      items: [
        {
          guid: 'v-7',
          link: 'https://visnyk.example/7?a=1&b=2',
          title: 'Зустріч & розмова',
          content: '<p>Один</p>',
          published: 'Sat, 03 Jan 2026 10:05:00 +0200',
        },
      ],
      complete: true,
    })
  })

  test('in Atom, dated by its last change where that is all', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Вісник</title><entry><id>tag:7</id><title type="html">&lt;b&gt;Зустріч&lt;/b&gt;</title>
      <link rel="enclosure" href="/sound.mp3"/><link rel="alternate" href="/7"/><content type="xhtml"><div><p>Один</p><p>Два</p></div></content>
      <updated>2026-01-03T10:05:00Z</updated></entry></feed>`
    expect(readFeed(xml, BASE)).toEqual({
      title: 'Вісник',
      ttl: null,
      items: [
        {
          guid: 'tag:7',
          link: 'https://visnyk.example/7',
          title: '<b>Зустріч</b>',
          content: '<div><p>Один</p><p>Два</p></div>',
          published: '2026-01-03T10:05:00Z',
        },
      ],
      complete: true,
    })
  })

  test('in RDF', () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Вісник</title></channel>
      <item rdf:about="https://visnyk.example/7"><title>Зустріч</title><link>https://visnyk.example/7</link><dc:date>2026-01-03</dc:date></item></rdf:RDF>`
    expect(only(xml)).toMatchObject({
      guid: 'https://visnyk.example/7',
      link: 'https://visnyk.example/7',
      published: '2026-01-03',
      content: '',
    })
  })

  test('gives the fullest text that it has', () => {
    expect(
      only(rss('<item><description>коротко</description><content:encoded>довго</content:encoded></item>'))?.content,
    ).toBe('довго')
    expect(
      only(rss('<item><description>коротко</description><yandex:full-text>усе</yandex:full-text></item>'))?.content,
    ).toBe('усе')
    expect(
      only(
        rss(
          '<item><media:description>фото</media:description><media:title>Підпис</media:title><title>Зустріч</title></item>',
        ),
      ),
    ).toMatchObject({ content: '', title: 'Зустріч' })
  })

  test('gives a link where there is one', () => {
    expect(only(rss('<item><link>/7</link></item>'))?.link).toBe('https://visnyk.example/7')
    expect(only(rss('<item><guid>https://visnyk.example/7</guid></item>'))?.link).toBe('https://visnyk.example/7')
    expect(only(rss('<item><guid isPermaLink="false">https://visnyk.example/7</guid></item>'))?.link).toBeNull()
    expect(only(rss('<item><link>javascript:alert(1)</link></item>'))?.link).toBeNull()
    expect(only(rss('<item><title>Без посилання</title></item>'))).toEqual({
      guid: null,
      link: null,
      title: 'Без посилання',
      content: '',
      published: null,
    })
  })
})

describe('a broken feed is read as far as it goes', () => {
  test.each([
    [
      'a bare ampersand',
      rss('<item><title>Схід & Захід</title><link>https://v.example/?a=1&b=2</link></item>'),
      ['Схід & Захід'],
    ],
    ['white space before the declaration', `\n\n ${rss('<item><title>Зустріч</title></item>')}`, ['Зустріч']],
    ['a link that is not closed', rss('<item><title>Зустріч</title><link>https://v.example/7</item>'), ['Зустріч']],
    [
      'an end within an entry',
      rss('<item><title>Зустріч</title></item><item><title>Візит</title></item><item><title>Пер').slice(0, -32),
      ['Зустріч', 'Візит'],
    ],
    [
      'an end within the date of an entry',
      '<rss><channel><item><title>Зустріч</title></item><item><title>Візит</title><pubDate>Sat, 03',
      ['Зустріч'],
    ],
    ['an end within a tag', '<rss><channel><item><title>Зустріч</title></item><item><tit', ['Зустріч']],
    ['HTML references', rss('<item><title>Зустріч&nbsp;&mdash; візит</title></item>'), ['Зустріч\u00A0— візит']],
    ['no entries', rss(''), []],
  ])('%s', (_what, xml, titles) => {
    expect(readFeed(xml, BASE).items.map(({ title }) => title)).toEqual(titles)
  })
})

describe('a name that JavaScript has a use of its own for spoils no feed', () => {
  test.each(
    ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty'].flatMap((name) => [
      `<${name}>x</${name}>`,
      `<${name}/>`,
      `<${name} a="1" ${name}="2">x</${name} >`,
      `<category ${name}="1" domain='${name}'\n${name}= "2">x</category>`,
      `<category a="1>2" ${name}="1">x</category>`,
    ]),
  )('%s', (element) => {
    const { items } = readFeed(
      rss(`<item>${element}<title>Зустріч</title></item><item><title>Візит</title></item>`),
      BASE,
    )
    expect(items.map(({ title }) => title)).toEqual(['Зустріч', 'Візит'])
  })

  test('and what an entry says stays as it is', () => {
    const text = 'The constructor = the __proto__ of a prototype >'
    const item = `<item><constructor/><title><![CDATA[${text}]]></title><link>https://v.example/constructor?prototype=1</link><description><![CDATA[<p title="a constructor">${text}</p>]]></description></item>`
    expect(only(rss(item))).toMatchObject({
      title: text,
      link: 'https://v.example/constructor?prototype=1',
      content: `<p title="a constructor">${text}</p>`,
    })
  })
})

describe('what is no feed has its word', () => {
  test.each([
    ['a page', '<!doctype html><html><body><p>Не знайдено</p></body></html>'],
    ['nothing', ''],
    ['a text', 'Не знайдено'],
    ['JSON', '{"items":[]}'],
    [
      'an entity bomb',
      `<!DOCTYPE z [<!ENTITY a "${'a'.repeat(9_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>${rss(`<item><title>${'&b;'.repeat(10_000)}</title></item>`)}`,
    ],
    [
      'an entity of a file',
      `<!DOCTYPE z [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;</title></item>')}`,
    ],
    ['brackets', `<rss><channel>${'<'.repeat(3_000_000)}`],
    ['open entries', `<rss><channel>${'<item>'.repeat(300_000)}`],
    ['open CDATA', `<rss><channel><title>${'<![CDATA[x'.repeat(300_000)}`],
    ['a tag of names', rss(`<item ${'constructor="'.repeat(200_000)}`)],
    ['a million tags', rss('<a/>'.repeat(1_000_000))],
    ['a tag of a million attributes', rss(`<item ${'a="b" '.repeat(1_000_000)}></item>`)],
  ])('%s', { timeout: 30_000 }, (_what, xml) => {
    expect(() => readFeed(xml, BASE)).toThrow(SourceError)
  })
})

test('ten thousand entries are read', { timeout: 60_000 }, () => {
  const items = Array.from(
    { length: 10_000 },
    (_, at) => `<item><guid>${at}</guid><link>https://v.example/${at}</link><title>Допис ${at}</title></item>`,
  )
  const { items: read } = readFeed(rss(items.join('')), BASE)
  expect(read.length).toBe(10_000)
  expect(read.at(-1)?.title).toBe('Допис 9999')
})
