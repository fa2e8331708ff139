import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { onStage } from '../support/stage.ts'

const POST = [
  'Міністр закордонних справ України Андрій Сибіга 20 січня зустрінеться у Варшаві з міністром закордонних справ Польщі Радославом Сікорським.',
  'Подробиць міністерство поки не розкриває, але обіцяє розповісти про все згодом.',
].join('\n\n')

test(
  'an editor puts an event right from its card; whoever follows it hears of it once',
  () =>
    onStage(
      async ({ api, start, run }) => {
        await start()
        const olena = api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
        const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
        for (const reader of [olena, petro]) reader.say('/start')
        olena.say('/follow Сікорський')
        await olena.waitFor(({ text }) => text?.startsWith('Стежу') ?? false)
        petro.say(POST)
        const read = await petro.waitFor(({ text }) => text?.includes('Опубліковано') ?? false)
        const alert = await olena.waitFor(({ text }) => text?.startsWith('Нова подія') ?? false)
        expect(alert.text).toContain('20 січня')

        petro.press(read, 'До події')
        const card = await petro.waitFor(
          ({ text }) => (text?.startsWith('Зустріч') && text.includes('Джерела')) ?? false,
        )
        petro.press(card, '✎ Редагувати')
        const editing = await petro.waitFor(({ text }) => text?.startsWith('Правка події') ?? false)
        petro.press(editing, 'Час')
        await petro.waitFor(({ text }) => text?.includes('Оберіть день або напишіть') ?? false)
        petro.say('21 січня')
        const mended = await petro.waitFor(({ text }) => text?.includes('виправлено: Час: 21 січня — Петро') ?? false)
        petro.press(mended, 'Твердження')
        const claims = await petro.waitFor(({ text }) => text?.startsWith('Що сказано про подію') ?? false)
        petro.press(claims, '✗ 1')
        const withdrawn = await petro.waitFor(({ text }) => text?.includes('не враховується: Петро') ?? false)
        const back = withdrawn.reply_markup?.inline_keyboard.flat().find(({ text }) => text.startsWith('↩'))
        petro.press(withdrawn, back?.text ?? '')

        const correction = await olena.waitFor(({ text }) => text?.startsWith('Виправлення') ?? false)
        expect(correction.text).toContain('21 січня')
        await sleep(4000)
        expect(olena.received().filter(({ text }) => text?.startsWith('Виправлення'))).toHaveLength(1)

        // Whoever is none of them gets nothing by a forged button, and no button of their own.
        olena.say('/event Сікорський')
        const shown = await olena.waitFor(
          ({ text }) => (text?.startsWith('★ Зустріч') && text.includes('Джерела')) ?? false,
        )
        expect(JSON.stringify(shown.reply_markup)).not.toContain('Редагувати')
        const made = await run('record', 'decisions')
        expect(made.output.trim().split('\n')).toEqual([
          expect.stringMatching(/^1 {2}correct .* when 2026-01-21 {2}Петро \(502\), /),
          expect.stringMatching(/^2 {2}withdraw .* {2}Петро \(502\), /),
          expect.stringMatching(/^3 {2}restore .* {2}Петро \(502\), /),
        ])
        const refusals = api.log.refusals().map(({ answer }) => JSON.stringify(answer))
        expect(refusals.filter((answer) => !answer.includes('Too Many Requests'))).toEqual([])
        expect(api.log.losses()).toEqual([])
      },
      { env: { EDITORS: '502', ALERT_WINDOW: '2', PUBLISH_CONFIDENCE: '0.3' } },
    ),
  180_000,
)
