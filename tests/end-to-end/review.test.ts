import { expect, test } from 'vitest'
import { onStage } from '../support/stage.ts'

const POST = [
  'Сибіга зустрінеться із Сікорським у Варшаві.',
  'Подробиць міністерство поки не розкриває, але обіцяє розповісти про все згодом.',
].join('\n\n')

test('an editor pastes a post, corrects it, publishes it and asks; another process takes it back', () =>
  onStage(
    async ({ api, start, run }) => {
      await start()
      const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
      petro.say('/start')
      petro.say(POST)
      const card = await petro.waitFor(({ text }) => text?.startsWith('На розгляді') ?? false)
      expect(card.text).toContain('Зустріч Сибіги із Сікорським')

      const named = await run(
        'review',
        'source',
        '1',
        'Вісник',
        'https://example.org/1',
        '--by',
        'Olena',
        '--language',
        'uk',
      )
      expect([named.code, named.output]).toEqual([0, expect.stringContaining('Вісник')])
      expect((await run('review', 'source', '1', 'Вісник', '--by', 'Olena')).code).toBe(1)

      petro.press(card, 'Виправити')
      const menu = await petro.waitFor(({ text }) => text?.endsWith('Що виправити?') ?? false)
      petro.press(menu, 'Час')
      await petro.waitFor(({ text }) => text?.includes('Оберіть день або напишіть') ?? false)
      petro.say('20 січня')
      const mended = await petro.waitFor(
        ({ text }) => (text?.includes('Виправлено: Петро') && text.includes('20 січня')) ?? false,
      )
      petro.press(mended, '✓ Опублікувати')
      const done = await petro.waitFor(({ text }) => text?.startsWith('✓ Опубліковано: Петро') ?? false)
      expect(done.message_id).toBe(mended.message_id)

      petro.say('Хто зустрічається у Варшаві 20 січня?')
      await petro.waitFor(
        ({ text }) => (text?.includes('Сікорський') && text.includes('Джерела: Вісник, 4 січня')) ?? false,
      )

      const undo = await run('review', 'undo', '1', '--by', 'Olena')
      expect([undo.code, undo.output]).toEqual([0, expect.stringContaining('На розгляді')])
      petro.press(done, '↩ Скасувати')
      await petro.waitFor(({ message_id: id, text }) => id === done.message_id && !text?.startsWith('✓'))
      // Whoever presses faster than a message a second waits for the answer; nothing else is refused, and nothing cut.
      const refusals = api.log.refusals().map(({ answer }) => JSON.stringify(answer))
      expect(refusals.filter((answer) => !answer.includes('Too Many Requests'))).toEqual([])
      expect(api.log.losses()).toEqual([])
    },
    { env: { EDITORS: '502', PUBLISH_CONFIDENCE: '0.95' } },
  ))

test('an editor forwards a post: its channel and its time stand on the card and among the sources', () =>
  onStage(
    async ({ api, start }) => {
      await start()
      const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
      petro.say('/start')
      const published = Date.parse('2026-01-03T18:20:00+02:00')
      petro.forward(POST, { title: 'МЗС Фредонії', username: 'freedonia_mfa', number: 45, published })
      const card = await petro.waitFor(({ text }) => text?.startsWith('На розгляді') ?? false)
      expect(card.text).toContain('МЗС Фредонії, 3 січня')
      expect(card.entities).toContainEqual(expect.objectContaining({ url: 'https://t.me/freedonia_mfa/45' }))
      petro.press(card, 'Окрема подія')
      await petro.waitFor(({ text }) => text?.startsWith('✓ Опубліковано як окрему подію: Петро') ?? false)
      petro.say('Хто зустрічається у Варшаві?')
      await petro.waitFor(({ text }) => text?.includes('МЗС Фредонії, 3 січня') ?? false)
    },
    { env: { EDITORS: '502', PUBLISH_CONFIDENCE: '0.95' } },
  ))
