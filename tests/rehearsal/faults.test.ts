import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { startTelegram, TOKEN } from './telegram-for-tests.ts'

describe('a fault', () => {
  test('is ordered by method and count', async () => {
    const { api, send, call } = await startTelegram()
    api.fail({ method: 'sendMessage', after: 1, times: 2, fault: { kind: 'too-many-requests', seconds: 7 } })
    expect(await send('1')).toMatchObject({ ok: true })
    expect(await call('getMe')).toMatchObject({ ok: true })
    for (const text of ['2', '3']) {
      expect(await send(text)).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
    }
    expect(await send('4')).toMatchObject({ ok: true })
    expect(api.log.refusals()).toEqual([])
    expect(api.log.callsOf('sendMessage').map(({ answer }) => answer.kind)).toEqual([
      'result',
      'fault',
      'fault',
      'result',
    ])
  })

  test('can be a refusal in any words', async () => {
    const { api, send } = await startTelegram()
    api.fail({ fault: { kind: 'refusal', code: 400, description: 'Bad Request: SOMETHING_NEW' } })
    expect(await send('1')).toEqual({ ok: false, error_code: 400, description: 'Bad Request: SOMETHING_NEW' })
  })

  test('can be the page of a proxy', async () => {
    const { api } = await startTelegram()
    api.fail({ method: 'getMe', fault: { kind: 'server-error', status: 502 } })
    const response = await fetch(`${api.root}/bot${TOKEN}/getMe`)
    expect(response.status).toBe(502)
    expect(await response.text()).toContain('<html>')
  })

  test.each([
    ['reset', 0],
    ['reset-after', 1],
  ] as const)('can cut the connection (%s), so that %i messages arrive', async (kind, arrived) => {
    const { api, send, olena } = await startTelegram()
    api.fail({ method: 'sendMessage', fault: { kind } })
    await expect(send('1')).rejects.toThrow('fetch failed')
    expect(olena.received()).toHaveLength(arrived)
  })

  test('can be silence until the caller hangs up', async () => {
    const { api, olena } = await startTelegram()
    api.fail({ method: 'sendMessage', fault: { kind: 'silence' } })
    const signal = AbortSignal.timeout(150)
    await expect(fetch(`${api.root}/bot${TOKEN}/sendMessage?chat_id=101&text=a`, { signal })).rejects.toThrow('timeout')
    expect(olena.received()).toEqual([])
  })

  test('can be slowness', async () => {
    const { api, send, olena } = await startTelegram()
    api.fail({ method: 'sendMessage', fault: { kind: 'slow', milliseconds: 200 } })
    const sent = send('1')
    await pause(100)
    expect(olena.received()).toHaveLength(1)
    const started = performance.now()
    expect(await sent).toMatchObject({ ok: true })
    expect(performance.now() - started).toBeGreaterThan(50)
  })

  test('is forgotten when cleared', async () => {
    const { api, send } = await startTelegram()
    api.fail({ times: 100, fault: { kind: 'reset' } })
    api.clearFaults()
    expect(await send('1')).toMatchObject({ ok: true })
  })
})
