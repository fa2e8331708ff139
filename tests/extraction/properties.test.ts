import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { createRuleExtractor } from '../../src/extraction/rule-extractor.ts'
import { dispatchOf, gazetteer } from './facts.ts'

const PIECES = [
  'Президент України Володимир Зеленський', 'зустрівся з', 'прем’єр-міністром', 'Кіром Стармером', 'у Лондоні', 'завтра',
  '3 січня', 'о 14:30 за Києвом', 'телефоном', 'не відбудеться', 'повідомив', 'який', 'після переговорів', 'участі не братиме',
  'Сергей Лавров', 'провёл переговоры', 'с главой МИД', 'саммит', 'U.S. President Donald Trump', "'s envoy", 'will host',
  'the talks', 'by video link', 'he', '«', '»', ', ', '. ', ' – ', '\n\n', '(', ')', '🙂', '\u202E', '<b>', '&amp;', '1030 GMT',
] // prettier-ignore

const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 40 })
const language = fc.constantFrom(...LANGUAGES)
const extract = createRuleExtractor()

describe('whatever the text', () => {
  test('every claim quotes words that stand there, at the place it names', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const dispatch = dispatchOf(pieces.join(' '), written)
        const points = Array.from(dispatch.text)
        for (const { claims, confidence } of extract(dispatch, gazetteer).events) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const { quote } of claims) {
            expect(quote.exact).not.toBe('')
            expect(points.slice(quote.start, quote.end).join('')).toBe(quote.exact)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same dispatch gives the same proposal', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const dispatch = dispatchOf(pieces.join(' '), written)
        expect(extract(dispatch, gazetteer)).toEqual(extract(dispatch, gazetteer))
      }),
      { numRuns: 50 },
    )
  })

  test('newcomers are those whom the claims name, and nobody whom the gazetteer knows', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const { events, newcomers } = extract(dispatchOf(pieces.join(' '), written), gazetteer)
        const named = events.flatMap(({ claims }) =>
          claims.flatMap((claim) => (claim.field === 'participant' ? [claim.value.actor] : [])),
        )
        for (const { id } of newcomers) {
          expect(named).toContain(id)
          expect(gazetteer.actor(id)).toBeUndefined()
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** What a hostile hand, or a broken page, may send without end; each is repeated to the length wanted, with another number for each #. */
const HOSTILE: Readonly<Record<string, string>> = {
  brackets: '(',
  'quotes that open': '«',
  'quotes of all kinds': '"“„’',
  'one word': 'а',
  'one name': 'Володимир Зеленський та ',
  'names that nobody knows': 'Іван Петренко, Олег Шевчук, ',
  'ever new names': 'посол Іван Петренко# ',
  towns: 'Київ, Варшава, ',
  offices: 'міністр закордонних справ ',
  'one sentence': 'Андрій Сибіга зустрівся у Києві з Радославом Сікорським і ',
  'one meeting': 'Сибіга зустрівся з Сікорським у Києві 3 січня. ',
  speech: '«Зустріч відбудеться», — сказав Сибіга. ',
  initials: 'А. ',
  abbreviations: 'м. ',
  dates: '3 січня 2026, ',
  'dates that open': '3–4, ',
  times: 'об 14:30 за Києвом ',
  'right-to-left marks': 'Сибіга \u202Eзустрівся\u202C з \u200FСікорським\u200F ',
  'widthless spaces': 'С\u200Bи\u200Bб\u200Bі\u200Bг\u200Bа зустрівся з ',
  'marks above': '\u202E\u0301',
  'half characters': '\uD800а\uDC00 ',
  capitals: 'СИБІГА ЗУСТРІВСЯ З СІКОРСЬКИМ У КИЄВІ ',
  lines: 'Сибіга\n\n',
  HTML: '<b>Сибіга</b>&nbsp;<script>',
  'a diary': 'OSLO - Jonas Gahr Store meets Karol Nawrocki (To Jan. 10) - 1030 GMT\n\n',
  'a diary of ends': '(To Jan. 10) ',
}
const DIARY = 'WEDNESDAY, JANUARY 7\n\nOSLO - Mark Carney visits Norway '
const endless = (name: string, length: number): string => {
  const piece = HOSTILE[name] ?? ''
  let count = 0
  const endlessly = piece.repeat(Math.ceil(length / piece.length)).replaceAll('#', () => `${(count += 1)}`)
  return (name.startsWith('a diary') ? DIARY : '') + endlessly
}
const readEndless = (name: string, length: number) =>
  dispatchOf(endless(name, length), name.startsWith('a diary') ? 'en' : 'uk')

/** Milliseconds that this process works, whatever else the machine does. */
const work = (task: () => void): number => {
  const began = process.cpuUsage()
  task()
  return process.cpuUsage(began).user / 1000
}

describe('a text without end of', () => {
  test.each(Object.keys(HOSTILE))('%s is read, and every quote stands in it', { timeout: 120_000 }, (name) => {
    const dispatch = readEndless(name, 30_000)
    const points = Array.from(dispatch.text)
    for (const { claims } of extract(dispatch, gazetteer).events)
      for (const { quote } of claims) expect(points.slice(quote.start, quote.end).join('')).toBe(quote.exact)
  })

  test('strangers is read for the first of them', () => {
    expect(extract(readEndless('ever new names', 30_000), gazetteer).newcomers.length).toBeLessThanOrEqual(400)
  })

  // Eight times the text is eight times the work; were each part looked at beside every other, sixty-four.
  test.each(['initials', 'speech', 'a diary of ends', 'one meeting', 'one sentence', 'widthless spaces', 'brackets'])(
    '%s takes no more than its length',
    { timeout: 240_000 },
    (name) => {
      const took = (length: number): number => {
        const dispatch = readEndless(name, length)
        return work(() => void extract(dispatch, gazetteer))
      }
      took(5_000)
      // The short text is read twice, as what holds up the first reading would hide what holds up the long one.
      const short = Math.min(took(10_000), took(10_000))
      // What is done in a tenth of a second is too little to compare.
      expect(took(80_000)).toBeLessThan(24 * short + 100)
    },
  )
})
