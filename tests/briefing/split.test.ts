import { describe, expect, test } from 'vitest'
import { type Block, fitLines, shareOf, splitIntoMessages } from '../../src/briefing/split.ts'
import { html } from '../../src/texts/html.ts'

const headers = { first: html`Перша`, further: (number: number) => html`Аркуш ${number}` }
const block = (text: string): Block => ({ html: html`${text}` })
const sectionOf = (blocks: readonly Block[]) => ({ heading: html`Розділ`, continued: html`Розділ (далі)`, blocks })
const htmlOf = (blocks: readonly Block[]) =>
  splitIntoMessages(headers, [sectionOf(blocks)], []).map((message) => message.html)

describe('splitting into messages', () => {
  test('what fits stays together', () => {
    expect(htmlOf([block('а'), block('б')])).toEqual(['Перша\n\nРозділ\n\nа\n\nб'])
  })

  test('a cut falls between blocks, and the section’s heading comes again', () => {
    const long = 'а'.repeat(2000)
    expect(htmlOf([block(long), block('б'.repeat(2000))])).toEqual([
      `Перша\n\nРозділ\n\n${long}`,
      `Аркуш 2\n\nРозділ (далі)\n\n${'б'.repeat(2000)}`,
    ])
  })

  test('a section that begins on a new message is not said to go on', () => {
    const messages = splitIntoMessages(
      headers,
      [sectionOf([block('а'.repeat(3000))]), { ...sectionOf([block('б'.repeat(3000))]), heading: html`Інший` }],
      [],
    )
    expect(messages.map((message) => message.html.slice(0, 16))).toEqual([
      'Перша\n\nРозділ\n\nа',
      'Аркуш 2\n\nІнший\n\n',
    ])
  })

  test('formatted stretches are counted as well', () => {
    const bold: Block = { html: html`<b>а</b>` }
    expect(htmlOf(Array.from({ length: 100 }, () => bold)).map((text) => text.match(/<b>/g)?.length)).toEqual([80, 20])
  })

  test('no message has more rows of buttons than a screen; each goes with its own block', () => {
    const button = { label: 'Подія', action: { kind: 'help' } } as const
    const blocks = Array.from({ length: 20 }, (): Block => ({ html: html`а`, buttons: [[button]] }))
    const messages = splitIntoMessages(headers, [sectionOf(blocks)], [button, button])
    expect(messages.map(({ buttons }) => buttons.length)).toEqual([12, 9])
    expect(messages.at(-1)?.buttons.at(-1)).toHaveLength(2)
  })
})

const more = (count: number) => html`ще ${count}`

test('lines that do not fit are counted', () => {
  const lines = ['а'.repeat(40), 'б'.repeat(40), 'в'.repeat(40)].map((text) => html`${text}`)
  expect(fitLines(lines, shareOf(130), more)).toEqual(lines)
  expect(fitLines(lines, shareOf(90), more)).toEqual([...lines.slice(0, 2), 'ще 1'])
})
