import { describe, expect, test } from 'vitest'
import { provenanceIn, withoutByline } from '../../src/sources/byline.ts'

describe('where a text is from, as an editor writes it', () => {
  test.each([
    ['Укрінформ', 'Укрінформ', null],
    ['«Вісник Фредонії»', 'Вісник Фредонії', null],
    ['Вісник (Київ)', 'Вісник (Київ)', null],
    ['Агентство «Вісник»', 'Агентство «Вісник»', null],
    ['Herald https://herald.example.org/7', 'Herald', 'https://herald.example.org/7'],
    ['https://herald.example.org/7 — Herald', 'Herald', 'https://herald.example.org/7'],
    ['Herald (https://herald.example.org/7).', 'Herald', 'https://herald.example.org/7'],
    ['https://www.herald.example.org/a?b=c', 'herald.example.org', 'https://www.herald.example.org/a?b=c'],
    ['https://t.me/fredonia_mfa/45', '@fredonia_mfa', 'https://t.me/fredonia_mfa/45'],
    ['https://t.me/s/fredonia_mfa', '@fredonia_mfa', 'https://t.me/s/fredonia_mfa'],
  ])('%s', (written, outlet, url) => {
    expect(provenanceIn(written)).toEqual({ outlet, url })
  })

  test.each([
    '',
    '—',
    '2026',
    'https://',
    'Herald\nand more',
    'a name '.repeat(20),
    `https://a.org/${')'.repeat(200_000)}x`,
  ])('is not in «%.40s»', (written) => {
    expect(provenanceIn(written)).toBeUndefined()
  })
})

const TEXT = 'Міністр зустрівся з послом.\n\nВони говорили про міст.'

describe('a pasted text', () => {
  test.each([
    [`Джерело: Вісник\n${TEXT}`, 'Вісник', null],
    [`Источник: Вестник, https://example.org/1\n\n${TEXT}`, 'Вестник', 'https://example.org/1'],
    [`Source: Herald\n${TEXT}`, 'Herald', null],
    [`\n🔗 https://example.org/1\n${TEXT}`, 'example.org', 'https://example.org/1'],
    [`${TEXT}\n\nДжерело: https://example.org/1\n`, 'example.org', 'https://example.org/1'],
    [`${TEXT}\nhttps://example.org/1`, 'example.org', 'https://example.org/1'],
  ])('names its outlet in its first or last line: %j', (pasted, outlet, url) => {
    const { text, named } = withoutByline(pasted)
    expect(named).toEqual({ outlet, url })
    expect(text.trim()).toBe(TEXT)
  })

  test.each([
    TEXT,
    'Джерело: міністр',
    'https://example.org/1',
    `Джерело в уряді: міністр поїхав.\n${TEXT}`,
    `Про це пише https://example.org/1\n${TEXT}`,
    `${TEXT}\nДжерело: Вісник\nДалі – про погоду.`,
    `Source: ${'a minister who wished to stay unnamed said that '.repeat(3)}\n${TEXT}`,
    `https://\n${TEXT}`,
    `https://example.org/${')'.repeat(200_000)}x\n${TEXT}`,
    `Source: ${'.'.repeat(200_000)}x\n${TEXT}`,
  ])('names none: %.60s', (pasted) => {
    expect(withoutByline(pasted)).toEqual({ text: pasted, named: undefined })
  })
})
