import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/sources/decoding/decode.ts'

const WINDOWS_1251: Readonly<Record<string, number>> = {
  і: 0xb3,
  ї: 0xbf,
  є: 0xba,
  ґ: 0xb4,
  І: 0xb2,
  Ї: 0xaf,
  Є: 0xaa,
  '«': 0xab,
  '»': 0xbb,
  '–': 0x96,
  '’': 0x92,
}
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
const KOI8_UKRAINIAN: Readonly<Record<string, number>> = {
  є: 0xa4,
  і: 0xa6,
  ї: 0xa7,
  ґ: 0xad,
  Є: 0xb4,
  І: 0xb6,
  Ї: 0xb7,
}

const bytesOf = (text: string, byteOf: (letter: string) => number): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) < 128 ? (letter.codePointAt(0) ?? 0) : byteOf(letter))),
  )

const windows1251 = (text: string): Buffer =>
  bytesOf(text, (letter) => WINDOWS_1251[letter] ?? (letter.codePointAt(0) ?? 0) - 0x410 + 0xc0)
const koi8u = (text: string): Buffer => bytesOf(text, (letter) => KOI8_UKRAINIAN[letter] ?? 0xc0 + KOI8.indexOf(letter))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

const NEWS = 'Міністри зустрілися в Києві, їхня розмова тривала годину.'

test('the helpers write what the platform reads', () => {
  expect(new TextDecoder('windows-1251').decode(windows1251(NEWS))).toBe(NEWS)
  expect(new TextDecoder('koi8-u').decode(koi8u(NEWS))).toBe(NEWS)
})

describe('a text is read', () => {
  test.each([
    ['by the header', windows1251(NEWS), 'windows-1251'],
    ['by the header, another name', windows1251(NEWS), 'CP1251'],
    ['by the header', koi8u(NEWS), 'KOI8-U'],
    ['by the header', utf16(NEWS), 'utf-16le'],
    ['as UTF-8', Buffer.from(NEWS), 'utf-8'],
    ['as UTF-8 where nothing is said', Buffer.from(NEWS), null],
    ['as UTF-8 though the header names a table', Buffer.from(NEWS), 'windows-1251'],
    ['as UTF-8 though the header names Latin', Buffer.from(NEWS), 'ISO-8859-1'],
    ['by its mark', Buffer.from(`\uFEFF${NEWS}`), null],
    ['by its mark against the header', Buffer.from(`\uFEFF${NEWS}`), 'windows-1251'],
    ['by its mark', utf16(`\uFEFF${NEWS}`), 'utf-8'],
    ['by its mark', swapped(utf16(`\uFEFF${NEWS}`)), null],
    ['by its letters, called UTF-8', windows1251(NEWS), 'utf-8'],
    ['by its letters', windows1251(NEWS), null],
    ['by its letters', koi8u(NEWS), null],
    ['by its letters, the header’s name being none', windows1251(NEWS), 'cyrillic-of-sorts'],
  ])('%s', (_how, bytes, charset) => {
    expect(decode(bytes, charset)).toBe(NEWS)
  })

  test.each([
    ['<?xml version="1.0" encoding="windows-1251"?>', windows1251],
    ["<?xml version='1.0' encoding='koi8-u' ?>", koi8u],
    ['<html><head><meta charset="windows-1251">', windows1251],
    ['<meta charset=koi8-u>', koi8u],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', windows1251],
    ['<META CONTENT="text/html; charset=koi8-u" HTTP-EQUIV="Content-Type">', koi8u],
    ['<?xml version="1.0" encoding="utf-16"?>', (text: string) => Buffer.from(text)],
    ['<?xml version="1.0" encoding="utf-16"?>', utf16],
    ['<?xml version="1.0" encoding="utf-16"?>', (text: string) => swapped(utf16(text))],
    ['<meta charset="utf-8">', windows1251],
    ['<meta charset="no-such">', windows1251],
  ])('by its own word: %s', (declaration, encode) => {
    expect(decode(encode(declaration + NEWS), null)).toBe(declaration + NEWS)
  })

  test('in Western Europe’s table where it is not Cyrillic', () => {
    expect(decode(Buffer.from('Günter Sautter spoke in Besançon – again', 'latin1'), null)).toContain('Günter Sautter')
  })

  test('with plain line ends and without control characters', () => {
    expect(decode(Buffer.from('one\r\ntwo\rthree\u0000\u0008\tfour'), null)).toBe('one\ntwo\nthree\tfour')
  })

  test('broken UTF-8 that is not Cyrillic never throws', () => {
    expect(decode(Buffer.from([0x61, 0xff, 0x62]), 'utf-8')).toMatch(/^a.b$/u)
    expect(decode(Buffer.alloc(0), null)).toBe('')
  })
})
