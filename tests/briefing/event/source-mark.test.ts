import { expect, test } from 'vitest'
import { sourceMarks } from '../../../src/briefing/event/source-mark.ts'
import type { Dispatch } from '../../../src/domain/dispatch.ts'
import type { Language } from '../../../src/domain/language.ts'
import { moment } from '../../../src/domain/moment.ts'
import { olena } from '../../support/reader-context.ts'
import { dispatch, recordOf } from '../../support/record.ts'

/** «Вісник 5», `Herald 5`: an outlet and the day of January on which it tells. */
const told = (...texts: readonly string[]): readonly Dispatch[] =>
  texts.map((text, at) => {
    const [outlet = '', date = ''] = text.split(' ')
    return dispatch({
      id: `${at}`,
      outlet,
      url: `https://news.example/${at}`,
      published: moment(`2026-01-0${date}`),
    })
  })

const marks = (
  texts: readonly string[],
  { limit = 2, language = 'uk' }: { limit?: number; language?: Language } = {},
): string => {
  const dispatches = told(...texts)
  const ids = dispatches.map(({ id }) => id)
  return sourceMarks(ids, olena(recordOf([], dispatches), { language }), limit).replaceAll(/<[^>]+>/g, '')
}

test.each<[readonly string[], string]>([
  [['Вісник 5'], 'Вісник, 5 січня'],
  [['Вісник 5', 'Вісник 5'], 'Вісник, 5 січня (2 публікації)'],
  [['Вісник 5', 'Вісник 4'], 'Вісник, 5 січня; Вісник, 4 січня'],
  [['Вісник 5', 'Herald 5', 'Вісник 5'], 'Вісник, 5 січня (2 публікації); Herald, 5 січня'],
  [['Вісник 5', 'Вісник 5', 'Herald 4', 'Вісник 3'], 'Вісник, 5 січня (2 публікації); Herald, 4 січня; ще 1 джерело'],
  [['Вісник 5', 'Вісник 5', 'Вісник 5', 'Вісник 5', 'Вісник 5'], 'Вісник, 5 січня (5 публікацій)'],
])('%j: %s', (texts, expected) => {
  expect(marks(texts)).toBe(expected)
})

test('each language counts in its own way', () => {
  expect(marks(['Вісник 5', 'Вісник 5'], { language: 'ru' })).toContain('(2 публикации)')
  expect(marks(['Herald 5', 'Herald 5'], { language: 'en' })).toContain('(2 reports)')
})

test('the mark of several texts leads to the first that is named', () => {
  const dispatches = told('Вісник 5', 'Вісник 5')
  const html = sourceMarks(['1', '0'], olena(recordOf([], dispatches)))
  expect(html).toContain('href="https://news.example/1"')
  expect(html).not.toContain('https://news.example/0')
})
