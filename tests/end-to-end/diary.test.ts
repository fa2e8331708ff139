import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onStage } from '../support/stage.ts'

const edition = (folder: string, id: string, published: string, ...entries: readonly string[]): string => {
  const file = join(folder, `${id}.json`)
  const text = ['WEDNESDAY, JANUARY 7', ...entries, 'MONDAY, JANUARY 19', 'TOKYO - Mark Carney visits Japan'].join(
    '\n\n',
  )
  writeFileSync(file, JSON.stringify({ id, language: 'en', published, headline: 'Diary', text, outlet: 'Wire' }))
  return file
}

const ROME = 'ROME - Giorgia Meloni meets Keir Starmer'
const MADRID = 'MADRID - Pedro Sanchez meets Luis Montenegro'

test(
  'what a newer edition of a diary leaves out is put to an editor, who records it as cancelled and takes that back',
  () =>
    onStage(
      async ({ api, folder, start, run }) => {
        await start()
        const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
        petro.say('/start')
        await petro.waitFor(({ text }) => text?.startsWith('Вітаю') ?? false)
        const files = [
          edition(folder, 'wire-1', '2026-01-04T06:00+00:00', ROME, MADRID),
          edition(folder, 'wire-2', '2026-01-04T09:00+00:00', MADRID),
        ]
        const ingested = await run('ingest', '--publish', ...files)
        expect(ingested.output).toMatch(/^wire-2: .*, 1 gone from the diary$/m)

        petro.say('/review')
        const card = await petro.waitFor(({ text }) => text?.startsWith('Зникло з календаря') ?? false)
        expect(card.text).toMatch(/Було: Wire, 4 січня.*Meloni meets Keir Starmer.*анонсовано/s)
        petro.press(card, '✗ Скасовано')
        const done = await petro.waitFor(({ text }) => text?.includes('✗ Записано як скасоване: Петро') ?? false)
        expect(done.message_id).toBe(card.message_id)
        const decided = await run('record', 'decisions')
        expect(decided.output).toMatch(/^1 {2}correct .*rome.* status cancelled {2}Петро \(502\), /m)

        petro.press(done, '↩ Скасувати')
        await petro.waitFor(({ message_id: id, text }) => id === card.message_id && !text?.includes('Записано'))
        const kept = await run('review', 'gone', '1', 'kept', '--by', 'Olena')
        expect([kept.code, kept.output]).toEqual([0, expect.stringContaining('Лишилося як було: Olena')])
        petro.press(card, '✗ Скасовано')
        await petro.waitFor(({ text }) => text?.includes('Лишилося як було: Olena') ?? false)
        expect(api.log.losses()).toEqual([])
      },
      { env: { EDITORS: '502' } },
    ),
  180_000,
)
