import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { onStage } from '../support/stage.ts'
import { eventually } from '../support/eventually.ts'

const dispatchFile = (folder: string, id: string, published: string, text: string): string => {
  const file = join(folder, `${id}.json`)
  writeFileSync(file, JSON.stringify({ id, language: 'uk', published, headline: text, text, outlet: 'Вісник' }))
  return file
}

const ANNOUNCED =
  'Міністр закордонних справ України Андрій Сибіга зустрінеться з Радославом Сікорським у Варшаві 20 січня.'

test(
  'what is ingested beside the running bot reaches those who follow it, as they wish; what an editor takes back is put right',
  () =>
    onStage(
      async ({ api, folder, path, start, run }) => {
        await start()
        const olena = api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
        const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
        const maria = api.user({ id: 503, firstName: 'Maria', languageCode: 'en' })
        for (const reader of [olena, petro, maria]) reader.say('/start')
        await maria.waitFor(({ text }) => text?.startsWith('Hello') ?? false)
        olena.say('/follow Сибіга')
        await olena.waitFor(({ text }) => text?.startsWith('Стежу: Андрій Сибіга') ?? false)
        maria.say('/follow everything')
        await maria.waitFor(({ text }) => text?.startsWith('Following') ?? false)

        // Maria is not to be disturbed about noon.
        const store = await openStore(path)
        const reader = await store.readers.find(503, null)
        await store.readers.update(reader?.id ?? 0, { quiet: { from: 11 * 60, to: 14 * 60 } }, 0)
        const quiet = await store.readers.find(501, null)
        await store.alertPreferences.set(quiet?.id ?? 0, { off: [], silent: true })
        await store.close()

        const file = dispatchFile(folder, 'visnyk-1', '2026-01-04T11:30:00+02:00', ANNOUNCED)
        const ingested = await run('ingest', file, '--publish')
        expect([ingested.code, ingested.output]).toEqual([0, expect.stringContaining('1 event')])
        const alert = await olena.waitFor(({ text }) => text?.startsWith('Нова подія') ?? false)
        expect(alert.text).toContain('Зустріч Сибіги із Сікорським')
        expect(alert.text).toContain('20 січня')
        // The chat has the message a moment before the log has its call.
        const sent = await eventually(() => {
          const calls = api.log.callsOf('sendMessage')
          const found = calls.find(({ payload }) => JSON.stringify(payload).includes('Нова подія'))
          expect(found).toBeDefined()
          return found
        })
        expect(sent?.payload).toMatchObject({ disable_notification: true })

        const undo = await run('review', 'undo', '1', '--by', 'Petro')
        expect(undo.code).toBe(0)
        const correction = await olena.waitFor(({ text }) => text?.startsWith('Виправлення') ?? false)
        expect(correction.text).toContain('Зустріч Сибіги із Сікорським')
        const marked = await olena.waitFor(
          ({ message_id: id, text }) => id === alert.message_id && (text?.startsWith('✎ Виправлено') ?? false),
        )
        expect(marked.text).toContain('Нова подія')

        // Petro follows nothing, and for Maria nothing is left of what waited.
        expect(petro.received().some(({ text }) => text?.includes('Сікорськ'))).toBe(false)
        expect(maria.received().some(({ text }) => text?.includes('Sikorski'))).toBe(false)
        expect(api.log.losses()).toEqual([])
      },
      { env: { ALERT_WINDOW: '2', EDITORS: '502' } },
    ),
  180_000,
)
