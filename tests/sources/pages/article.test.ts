import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/sources/pages/article.ts'
import { SourceError } from '../../../src/sources/source-error.ts'

const PARAGRAPHS = [
  'Міністр закордонних справ Фредонії зустрівся в Осло з колегою із Сильванії, повідомила речниця міністерства.',
  'Сторони обговорили відкриття мосту, говорили про торгівлю та домовилися провести наступну зустріч у березні.',
  'Розмова тривала дві години, у ній також узяла участь посолка Фредонії, яка напередодні прибула до міста.',
]

interface Page {
  readonly head?: string
  readonly before?: string
  readonly after?: string
  readonly between?: string
}

const page = ({ head = '', before = '', after = '', between = '' }: Page = {}): string => `<!doctype html>
<html lang="uk"><head><meta charset="utf-8"><title>Зустріч в Осло | Вісник</title>${head}</head>
<body><header><nav><a href="/">Головна</a> <a href="/world">Світ</a></nav></header>
<main><article><h1>Зустріч в Осло</h1>${before}
<p>${PARAGRAPHS[0]}</p>${between}<p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>${after}</article></main>
<aside><h3>Популярне</h3><ul><li><a href="/1">Погода на тиждень</a></li><li><a href="/2">Курс валют</a></li></ul></aside>
<footer>© Вісник, усі права захищено</footer></body></html>`

const read = (given?: Page) => readArticle(page(given), 'Europe/Kyiv')

describe('an article', () => {
  test('is its paragraphs, a blank line between them, without menus, asides and its own headline', () => {
    expect(read()).toMatchObject({
      headline: 'Зустріч в Осло',
      text: PARAGRAPHS.join('\n\n'),
      outlet: null,
      published: null,
    })
  })

  test('is signed and headed as the page says', () => {
    const head =
      '<meta property="og:site_name" content="Вісник"><meta property="og:title" content="Зустріч в Осло &mdash; Вісник"><link rel="canonical" href="/news/7">'
    expect(read({ head })).toMatchObject({ headline: 'Зустріч в Осло', outlet: 'Вісник', url: '/news/7' })
  })

  test('keeps the order of lists and the lines of a list', () => {
    const after =
      '<ul><li>Осло, 10 січня</li><li>Берген, <b>11</b> січня</li></ul><p>Перший рядок розкладу,<br>другий рядок розкладу</p>'
    expect(read({ after }).text.split('\n\n').slice(3)).toEqual([
      'Осло, 10 січня',
      'Берген, 11 січня',
      'Перший рядок розкладу,\nдругий рядок розкладу',
    ])
  })

  test('takes nothing from scripts, styles, forms and captions', () => {
    const between = `<script>var x = "<p>Скрипт</p>"</script><style>p{}</style><form><input value="x"><button>Надіслати</button></form>
      <figure><img src="x"><figcaption>Фото: архів</figcaption></figure><!-- <p>коментар</p> --><noscript>увімкніть</noscript>`
    expect(read({ between }).text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('is read from a page without head, body or even tags around it', () => {
    const bare = PARAGRAPHS.map((text) => `<p>${text}`).join('')
    expect(readArticle(bare, 'Europe/Kyiv').text).toBe(PARAGRAPHS.join('\n\n'))
    expect(readArticle(`<html>${bare}</html>`, 'Europe/Kyiv').text).toBe(PARAGRAPHS.join('\n\n'))
    expect(readArticle('', 'Europe/Kyiv').text).toBe('')
  })
})

const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('when it was published', () => {
  const meta = '<meta property="article:published_time" content="2026-01-02T12:00:00+02:00">'
  test.each([
    ['JSON-LD', json({ '@type': 'NewsArticle', datePublished: '2026-01-03T10:05:00+02:00' }), '2026-01-03T10:05+02:00'],
    [
      'JSON-LD in a graph',
      json({
        '@graph': [
          { '@type': 'WebSite', datePublished: '2010-01-01' },
          { '@type': ['NewsArticle'], datePublished: '2026-01-03' },
        ],
      }),
      '2026-01-03',
    ],
    [
      'JSON-LD in a list, a broken one before it',
      `<script type="application/ld+json">{"a":</script>${json([{ '@type': 'NewsArticle', datePublished: '2026-01-03' }])}`,
      '2026-01-03',
    ],
    [
      'JSON-LD before the meta element',
      meta + json({ '@type': 'Article', datePublished: '2026-01-03T10:05:00+02:00' }),
      '2026-01-03T10:05+02:00',
    ],
    [
      'the meta element where JSON-LD says nothing that is a date',
      meta + json({ '@type': 'Article', datePublished: 'today' }),
      '2026-01-02T12:00+02:00',
    ],
    ['the meta element', meta, '2026-01-02T12:00+02:00'],
    ['microdata', '<meta itemprop="datePublished" content="2026-01-02">', '2026-01-02'],
  ])('%s says it', (_who, head, published) => {
    expect(read({ head }).published).toBe(published)
  })

  test('a marked time in the text says it', () => {
    expect(
      read({ before: '<time itemprop="datePublished" datetime="2026-01-03T08:00:00Z">вранці</time>' }).published,
    ).toBe('2026-01-03T10:00+02:00')
  })

  test('neither a change of the page nor any other time says it', () => {
    const head = '<meta property="article:modified_time" content="2026-01-05T12:00:00+02:00">'
    expect(read({ head, before: '<time datetime="2025-05-05T10:00Z">торік</time>' }).published).toBeNull()
  })
})

describe('what stands around an article is left out', () => {
  test.each([
    '<p>Читайте також: <a href="/8">Що відомо про міст</a></p>',
    '<p><strong>Читайте также:</strong> <a href="/8">Что известно о мосте</a></p>',
    '<p>Read also: <a href="/8">What is known of the bridge</a></p>',
    '<p>Читайте також:</p><ul><li><a href="/8">Що відомо про міст</a></li><li><a href="/9">Хто будує міст</a></li></ul>',
    '<p>📌 Підписуйтесь на наш канал у Telegram!</p>',
    '<p>Подписывайтесь на наш канал</p>',
    '<p>Subscribe to our newsletter.</p>',
    '<p>Facebook | Twitter | Telegram | Viber</p>',
    '<p>Поділитися в Facebook</p>',
    '<p>Реклама</p>',
    '<p>ADVERTISEMENT</p>',
    '<p>***</p>',
  ])('%s', (between) => {
    expect(read({ between }).text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test.each([
    'Читайте також свої листи, порадив послам міністр, бо в них і далі стоїть давня дата, про яку домовлялися ще торік, і місто, якого сторони вже не розглядають, хоча про це повідомляли двічі, письмово, з печаткою та підписом посла, і навіть телефонували напередодні.',
    'Shares of the company that builds the bridge rose after the talks.',
    'Нагадаємо, що міністри зустрічалися 5 грудня в Бергені.',
    'Как сообщалось, переговоры прошли в Бергене.',
    'Facebook відкриє офіс в Осло.',
    'Рекламація надійшла до посольства.',
    '15:00 – зустріч із міністром.',
  ])('what only looks like it stays: %s', (text) => {
    expect(read({ between: `<p>${text}</p>` }).text).toContain(text)
  })

  test('links after a text that is no «read also» stay', () => {
    const between = '<p>Заява міністерства:</p><p><a href="/z">Спільна заява двох міністрів закордонних справ</a></p>'
    expect(read({ between }).text).toContain('Спільна заява')
  })
})

const around = (body: string): string => `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`

describe('a page that is built to be too much ends with a word, soon', () => {
  test.each([
    ['nested', '<div>'.repeat(1_000_000)],
    ['nested a little less', '<div>'.repeat(5_000)],
    ['flat', '<p>x'.repeat(1_200_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['references', '&amp;'.repeat(900_000)],
    ['closers', '</p>'.repeat(1_000_000)],
    ['attributes', `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}>x`],
    ['one endless class', `<p class="${'a '.repeat(700_000)}">x`],
    ['one endless text', `<p>${'слово, '.repeat(700_000)}`],
  ])('%s', { timeout: 30_000 }, (_what, body) => {
    expect(() => readArticle(around(body), 'UTC')).toThrow(SourceError)
  })

  test.each([
    ['open comments', '<!--'.repeat(1_000_000)],
    ['open scripts', '<script '.repeat(500_000)],
    ['spaces', '\u00A0 '.repeat(1_500_000)],
    ['a title of separators', `<h1>${'a - '.repeat(200_000)}</h1>`],
  ])('%s', { timeout: 30_000 }, (_what, body) => {
    expect(readArticle(around(body), 'UTC').headline.length).toBeLessThanOrEqual(1_000)
  })

  test('JSON-LD without end or bottom is passed over', () => {
    const endless = `<script type="application/ld+json">${'['.repeat(100_000)}</script>`
    const deep = `<script type="application/ld+json">${'['.repeat(2_000)}${']'.repeat(2_000)}</script>`
    expect(read({ head: endless + deep }).published).toBeNull()
  })
})
