import { describe, expect, test } from 'vitest'
import { diaryOf, inWords, read, told } from './told.ts'

const under = (lines: string, heading = 'WEDNESDAY, SEPTEMBER 16'): readonly string[] =>
  told(diaryOf('en', `${heading}\n\n${lines}`))

describe('a wire diary', () => {
  test.each([
    [
      'OSLO - Norwegian Prime Minister Jonas Gahr Store meets Polish President Karol Nawrocki - 1030 GMT',
      'meeting announced 2026-09-16T10:30+00:00 oslo jonas-gahr-store karol-nawrocki',
    ],
    [
      'RIGA - Latvian Foreign Minister Baiba Braze hosts Nordic counterparts for talks - 1030 GMT',
      'meeting announced 2026-09-16T10:30+00:00 riga baiba-braze',
    ],
    [
      '** ANKARA – Turkish President Tayyip Erdogan hosts Azerbaijan’s President Ilham Aliyev',
      'meeting announced 2026-09-16 ankara recep-tayyip-erdogan ilham-aliyev',
    ],
    [
      'ANKARA-Turkish President Tayyip Erdogan hosts Azerbaijan’s President Ilham Aliyev',
      'meeting announced 2026-09-16 ankara recep-tayyip-erdogan ilham-aliyev',
    ],
    [
      'PARIS — Chancellor Friedrich Merz meets President Emmanuel Macron - 1530-1630 GMT.',
      'meeting announced 2026-09-16T15:30+00:00 paris friedrich-merz emmanuel-macron',
    ],
    [
      'FRANCE - Chancellor Friedrich Merz meets President Emmanuel Macron (1530 GMT)',
      'meeting announced 2026-09-16T15:30+00:00 FR friedrich-merz emmanuel-macron',
    ],
    [
      'AHMEDABAD, India - Canadian Prime Minister Mark Carney meets Indian Prime Minister Narendra Modi',
      'meeting announced 2026-09-16 ahmedabad mark-carney narendra-modi',
    ],
    [
      'ROME - Giorgia Meloni and Petr Pavel hold talks on the eve of a NATO summit',
      'meeting announced 2026-09-16 rome giorgia-meloni petr-pavel',
    ],
    [
      'CASTRIES, Saint Lucia - Summit of the Caribbean Community, with Saint Lucia’s Philip Pierre in the chair',
      'summit announced 2026-09-16 castries philip-pierre',
    ],
    ['BRUSSELS - NATO defence ministers meet', 'meeting announced 2026-09-16 brussels nato'],
    [
      'WASHINGTON - Ukrainian President Volodymyr Zelensky meets U.S. President Donald Trump (cancelled)',
      'meeting cancelled 2026-09-16 washington volodymyr-zelensky donald-trump',
    ],
    [
      'LONDON - Keir Starmer holds a phone call with Mark Carney - 1400 GMT',
      'call announced 2026-09-16T14:00+00:00 - keir-starmer mark-carney',
    ],
    [
      'VIENNA - Chancellor Christian Stocker delivers a speech, then receives Viktor Orban',
      'meeting announced 2026-09-16 vienna christian-stocker viktor-orban',
    ],
  ])('%s', (line, event) => expect(under(line)).toEqual([event]))

  test.each([
    ['(To Sep. 19)', '2026-09-16/2026-09-19'],
    ['(to Sep 19)', '2026-09-16/2026-09-19'],
    ['(TO SEP.19)', '2026-09-16/2026-09-19'],
    ['(until 19/09)', '2026-09-16/2026-09-19'],
    ['(to 19)', '2026-09-16/2026-09-19'],
    ['(to Sep. 18) - 0900 GMT', '2026-09-16T09:00+00:00/2026-09-18'],
    ['- 0900 GMT (to Sep. 18)', '2026-09-16T09:00+00:00/2026-09-18'],
    ['(to Sep. 16)', '2026-09-16'],
    ['(to Sep. 04)', '2026-09-16'],
    ['', '2026-09-16'],
  ])('a visit %s', (bracket, time) =>
    expect(under(`OSLO - Canadian Prime Minister Mark Carney visits Norway ${bracket}`)).toEqual([
      `visit announced ${time} oslo mark-carney`,
    ]),
  )

  test.each(['(final day)', '(Final Day)', '(last day).', '- 0900 GMT (final day)'])(
    'a visit %s has an end alone',
    (end) =>
      expect(under(`OSLO - Mark Carney visits Norway ${end}`, 'MONDAY, SEPTEMBER 14')).toEqual([
        'visit underway /2026-09-14 oslo mark-carney',
      ]),
  )

  test('"concluding day of" is a last day; one to come is not underway yet', () =>
    expect(under('OSLO - Concluding day of the visit of Mark Carney to Norway')).toEqual([
      'visit announced /2026-09-16 oslo mark-carney',
    ]))

  test.each([
    ['LISBON/MADRID - Mark Carney tours the region (to Sep. 18)'],
    ['LISBON / Madrid – Mark Carney tours the region (to Sep. 18)'],
    ['Lisbon/Madrid – Mark Carney tours the region (to Sep. 18)'],
  ])('%s: a list is no single place', (line) =>
    expect(under(line)).toEqual(['visit announced 2026-09-16/2026-09-18 - mark-carney']),
  )

  test.each([
    'ROME - Italian general election',
    'KIGALI - Rwanda marks the anniversary of its independence',
    'CANNES - Film festival (to Sep. 20)',
    'BERLIN - Chancellor Friedrich Merz delivers a speech in parliament',
    'WARSAW - Prime Minister Donald Tusk holds a press conference',
    'GENEVA - World Economic Forum annual meeting',
    'PARIS - Emmanuel Macron chairs a meeting of ministers',
  ])('%s: no meeting', (line) => expect(under(line)).toEqual([]))

  test('entries run together in one paragraph, days among them', () =>
    expect(
      told(
        diaryOf(
          'en',
          'WEDNESDAY, SEPTEMBER 16 ** OSLO-Jonas Gahr Store meets Karol Nawrocki - 1030 GMT. ANKARA - Erdogan hosts Ilham Aliyev (to Sep. 17) LISBON - Mark Carney in Portugal. THURSDAY, SEPTEMBER 17 ROME - Giorgia Meloni receives Carney.',
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T10:30+00:00 oslo jonas-gahr-store karol-nawrocki',
      'meeting announced 2026-09-16/2026-09-17 ankara recep-tayyip-erdogan ilham-aliyev',
      'visit announced 2026-09-16 lisbon mark-carney',
      'meeting announced 2026-09-17 rome giorgia-meloni mark-carney',
    ]))

  test('the same event twice is one, with the time that one of the entries has', () =>
    expect(
      under(
        [
          'OSLO - Norwegian Prime Minister Jonas Gahr Store meets Polish President Karol Nawrocki',
          'OSLO - Nawrocki holds talks with Store - 1030 GMT',
          'OSLO - Store receives Mark Carney - 1200 GMT',
        ].join('\n\n'),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T10:30+00:00 oslo jonas-gahr-store karol-nawrocki',
      'meeting announced 2026-09-16T12:00+00:00 oslo jonas-gahr-store mark-carney',
    ]))

  test('a summary above the first day counts by its own dates', () =>
    expect(
      told(
        diaryOf(
          'en',
          'ROME - Giorgia Meloni meets Keir Starmer - Oct 21\n\nPARIS - Emmanuel Macron meets Mark Carney\n\nTUESDAY, SEPTEMBER 15\n\nOSLO - Jonas Gahr Store meets Karol Nawrocki',
        ),
      ),
    ).toEqual([
      'meeting announced 2026-10-21 rome giorgia-meloni keir-starmer',
      'meeting announced 2026-09-15 oslo jonas-gahr-store karol-nawrocki',
    ]))

  test('a weekday that does not fit its date is kept and doubted', () => {
    const entry = 'OSLO - Jonas Gahr Store meets Karol Nawrocki - 1030 GMT'
    const [fitting] = read(diaryOf('en', `THURSDAY, SEPTEMBER 17\n\n${entry}`)).events
    const [misfit] = read(diaryOf('en', `FRIDAY, SEPTEMBER 17\n\n${entry}`)).events
    const [lastYear] = read(diaryOf('en', `WEDNESDAY, SEPTEMBER 17, 2025\n\n${entry}`)).events
    expect(fitting?.confidence).toBeGreaterThan(0.8)
    expect(misfit && inWords(misfit)).toContain('2026-09-17T10:30+00:00')
    expect(misfit?.confidence).toBeLessThan(0.5)
    expect(lastYear && inWords(lastYear)).toContain('2025-09-17T10:30+00:00')
    expect(lastYear?.confidence).toBeLessThan(0.5)
  })

  test('each claim quotes words of the text', () => {
    const text = '🗓 Diary\n\nWEDNESDAY, SEPTEMBER 16\n\n** OSLO - Jonas Gahr Store meets Karol Nawrocki - 1030 GMT'
    const points = Array.from(text)
    const claims = read(diaryOf('en', text)).events.flatMap((event) => event.claims)
    expect(claims.length).toBeGreaterThan(5)
    for (const { quote } of claims) expect(points.slice(quote.start, quote.end).join('')).toBe(quote.exact)
    expect(claims.map(({ field, quote }) => `${field} ${quote.exact}`)).toEqual(
      expect.arrayContaining(['place OSLO', 'when 1030 GMT', 'participant Karol Nawrocki']),
    )
  })
})

test('groups by country under the day that the headline names', () =>
  expect(
    told(
      diaryOf(
        'en',
        'TURKIYE\n\nANKARA – President Recep Tayyip Erdogan to receive Mark Rutte\n\nISTANBUL - Hakan Fidan to open a film festival\n\nPOLAND\n\nWARSAW - Donald Tusk to meet Keir Starmer',
        { headline: 'Daily diary for Sept. 16' },
      ),
    ),
  ).toEqual([
    'meeting announced 2026-09-16 ankara recep-tayyip-erdogan mark-rutte',
    'meeting announced 2026-09-16 warsaw donald-tusk keir-starmer',
  ]))

test('a calendar in a French frame, with several meetings a line', () =>
  expect(
    told(
      diaryOf(
        'en',
        [
          'Lundi 14 septembre 2026',
          'Ms Kaja Kallas in Oslo, Norway: meets Mr Jonas Gahr Støre, Prime Minister of Norway; delivers a speech at the university; receives Mr Espen Barth Eide, Minister of Foreign Affairs.',
          'Ms Marta Kos in Kyiv, Ukraine (until 15/09).',
          'Mr Andrius Kubilius gives a press conference.',
          'Mardi 15 septembre 2026',
          'Ms Ursula von der Leyen meets Mr Mark Carney, Prime Minister of Canada; holds a phone call with Mr Keir Starmer.',
        ].join('\n\n'),
      ),
    ),
  ).toEqual([
    'meeting announced 2026-09-14 oslo kaja-kallas jonas-gahr-store',
    'meeting announced 2026-09-14 oslo kaja-kallas espen-barth-eide',
    'visit announced 2026-09-14/2026-09-15 kyiv marta-kos',
    'meeting announced 2026-09-15 - ursula-von-der-leyen mark-carney',
    'call announced 2026-09-15 - ursula-von-der-leyen keir-starmer',
  ]))

describe('prose is left to the prose', () => {
  test('a dateline before an article makes no diary', () =>
    expect(
      told(
        diaryOf(
          'en',
          'PARIS, Sept 13 - French President Emmanuel Macron met Canadian Prime Minister Mark Carney on Sunday.',
        ),
      ),
    ).toEqual(['meeting held 2026-09-13 paris emmanuel-macron mark-carney']))

  test('an article under the line with its day is no diary', () =>
    expect(
      told(
        diaryOf(
          'en',
          'September 13, 2026\n\nFrench President Emmanuel Macron met Canadian Prime Minister Mark Carney in Paris on Sunday.',
        ),
      ),
    ).toEqual(['meeting held 2026-09-13 paris emmanuel-macron mark-carney']))

  test('what stands above a diary is read as before', () =>
    expect(
      told(
        diaryOf(
          'en',
          'French President Emmanuel Macron met Mark Carney in Paris on Sunday, September 13.\n\nTUESDAY, SEPTEMBER 15\n\nOSLO - Jonas Gahr Store meets Karol Nawrocki',
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-15 oslo jonas-gahr-store karol-nawrocki',
      'meeting held 2026-09-13 paris emmanuel-macron mark-carney',
    ]))
})
