import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { startCourier } from '../../../src/delivery/courier.ts'
import type { Parcel } from '../../../src/delivery/parcel.ts'
import { createPace, type Pace } from '../../../src/delivery/pace.ts'
import type { SendOutcome } from '../../../src/delivery/outcome.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createOutboxApi, createSender } from '../../../src/telegram/send.ts'
import { print } from '../figures.ts'

const NOW = Date.parse('2026-01-04T08:01:00+02:00')
/** Long enough for what begins and ends to count little. */
const SECONDS = 15
const LATENCY = 50
const TOKEN = '123456789:AAE-only_for_the_measurement_0123456'
/** As many as the courier has under way at most. */
const AT_ONCE = 500
const UNLIMITED = 100_000

const startApi = async (): Promise<{ readonly root: string; readonly stop: () => void }> => {
  const script = fileURLToPath(new URL('bot-api.ts', import.meta.url))
  const child = spawn(process.execPath, [script, `${LATENCY}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { root: `http://127.0.0.1:${port.toString().trim()}`, stop: () => void child.kill() }
}

/** Messages a second that a courier gets through, at a rate. */
const courierRate = async (
  store: Store,
  perSecond: number,
  senderIn: (pace: Pace) => (parcel: Parcel) => Promise<SendOutcome>,
): Promise<number> => {
  const troubles: unknown[] = []
  const before = (await store.outbox.counts()).sent
  const started = performance.now()
  const pace = createPace(perSecond, started - 1000)
  const courier = startCourier({
    store,
    send: senderIn(pace),
    now: () => NOW,
    pace,
    messagesPerSecond: perSecond,
    onTrouble: (trouble) => void troubles.push(trouble),
    onRefused: () => undefined,
  })
  await sleep(SECONDS * 1000)
  // Counting a million rows takes seconds itself, in which nothing is sent.
  const took = performance.now() - started
  const sent = (await store.outbox.counts()).sent - before
  await courier.stop()
  if (troubles.length > 0) throw new Error('what was sent was not taken', { cause: troubles[0] })
  return (sent / took) * 1000
}

/** Requests a second of a loop that does nothing else, with as many under way. */
const bareRate = async (root: string, body: string): Promise<number> => {
  let done = 0
  const end = performance.now() + SECONDS * 1000
  const loop = async (): Promise<void> => {
    while (performance.now() < end) {
      const response = await fetch(`${root}/bot${TOKEN}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      await response.json()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, loop))
  return done / SECONDS
}

const share = (rate: number, limit: number): string => `${((rate / limit) * 100).toFixed(1)} % of the limit`

/** How fast what is owed is sent, from a database in which enough is owed. */
export const benchSending = async (path: string): Promise<void> => {
  const store = await openStore(path)
  const api = await startApi()
  try {
    const body = JSON.stringify({ chat_id: 1, text: (await store.outbox.byId(1))?.body.html, parse_mode: 'HTML' })
    const bare = await bareRate(api.root, body)
    const send = ({ traffic }: Pace) =>
      createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root, traffic }) })
    const lifted = await courierRate(store, UNLIMITED, send)
    print(
      `send at ${LATENCY} ms, the limit lifted`,
      `${Math.round(lifted)} messages/s`,
      `a bare fetch loop with ${AT_ONCE} under way: ${Math.round(bare)}/s`,
    )
    for (const limit of [29, 1000]) {
      const rate = await courierRate(store, limit, send)
      print(`send at ${limit} a second`, `${rate.toFixed(1)} messages/s`, share(rate, limit))
    }
    const claimed = await courierRate(store, UNLIMITED, () => async () => {
      await sleep(LATENCY)
      return { kind: 'sent', messageId: 1 }
    })
    const { pending } = await store.outbox.counts()
    print('claim and settle without sending', `${Math.round(claimed)} messages/s`, `${pending} still owed`)
  } finally {
    api.stop()
    await store.close()
  }
}
