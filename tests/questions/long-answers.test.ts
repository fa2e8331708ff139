import { expect, test } from 'vitest'
import { messageOf } from '../../src/questions/answering/draft.ts'
import { fitsIn, SIZE_LIMIT, sizeOf } from '../../src/briefing/message-size.ts'
import { html } from '../../src/texts/html.ts'
import { olena } from '../support/reader-context.ts'

const paragraph = (letter: string) => html`${letter.repeat(1000)}`

const CUT = 'Відповідь довша за одне повідомлення'

test('an answer too long for a message ends by saying so, and keeps its first line', () => {
  const answer = messageOf({ blocks: ['а', 'б', 'в', 'г', 'д'].map(paragraph), events: [] }, olena())
  expect(answer.html.startsWith('ааа')).toBe(true)
  expect(answer.html.split('\n\n').at(-1)).toContain(CUT)
  expect(fitsIn(sizeOf(answer.html), SIZE_LIMIT)).toBe(true)
})

test('an answer that fits says nothing of the kind', () => {
  const answer = messageOf({ blocks: ['а', 'б', 'в'].map(paragraph), events: [] }, olena())
  expect(answer.html).not.toContain(CUT)
  expect(answer.html).toContain('ввв')
})
