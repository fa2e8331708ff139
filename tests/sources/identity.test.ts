import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dispatchId, idOfAddress, idOfPost, sameAddress, textMark } from '../../src/sources/identity.ts'

describe('two links lead to one page', () => {
  test.each([
    ['https://visnyk.example/news/7', 'http://www.visnyk.example/news/7/'],
    ['https://visnyk.example/news/7', 'https://m.visnyk.example/news/7#comments'],
    ['https://visnyk.example/news/7', 'https://visnyk.example/news/7?utm_source=rss&fbclid=abc'],
    ['https://visnyk.example/news?id=7&lang=uk', 'https://visnyk.example/news?lang=uk&id=7&utm_medium=x'],
    ['https://visnyk.example/', 'https://VISNYK.example'],
  ])('%s and %s', (one, other) => {
    expect(sameAddress(one)).toBe(sameAddress(other))
    expect(idOfAddress(one)).toBe(idOfAddress(other))
  })

  test.each([
    ['https://visnyk.example/news/7', 'https://visnyk.example/news/8'],
    ['https://visnyk.example/news?id=7', 'https://visnyk.example/news?id=8'],
    ['https://visnyk.example/news/7', 'https://herald.example/news/7'],
    ['https://visnyk.example/News', 'https://visnyk.example/news'],
  ])('but not %s and %s', (one, other) => {
    expect(idOfAddress(one)).not.toBe(idOfAddress(other))
  })
})

describe('an id', () => {
  test('begins with where it is from', () => {
    expect(idOfAddress('https://www.visnyk.example/news/7')).toMatch(/^visnyk-example-[0-9a-f]{10}$/)
    expect(idOfPost('mfa_example', 45)).toMatch(/^tg-mfa-example-[0-9a-f]{10}$/)
    expect(idOfPost('MFA_example', 45).slice(-10)).toBe(idOfPost('mfa_example', 45).slice(-10))
  })

  test('is a short slug whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (origin, identity) => {
        expect(dispatchId(origin, identity)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(dispatchId(origin, identity).length).toBeLessThanOrEqual(40)
      }),
    )
  })
})

test('a text is the same whatever marks, spaces and case it is printed in', () => {
  expect(textMark('Умєров — у  «Києві».')).toBe(textMark('УМЄРОВ - у "Києві"'))
  expect(textMark('Умєров у Києві')).not.toBe(textMark('Умєров у Парижі'))
})
