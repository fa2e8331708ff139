import { describe, expect, test } from 'vitest'
import type { Action } from '../../../src/domain/message.ts'
import { shortKey } from '../../../src/review/short-key.ts'
import type { DiplomaticEvent } from '../../../src/domain/event.ts'
import type { Call } from '../support/bot-api.ts'
import { buttonsOf, OLENA, PETRO, textsOf, toastOf, wordsIn } from '../support/conversation.ts'
import { type Desk, NOON, startDesk } from '../support/newsroom.ts'

const uk = wordsIn('uk')
type Edit = Extract<Action, { readonly kind: 'edit' }>

const MORNING =
  'Міністр закордонних справ України Андрій Сибіга 12 січня зустрінеться у Варшаві з міністром закордонних справ Польщі Радославом Сікорським.'
const EVENING = 'У понеділок, 12 січня, Андрій Сибіга проведе у Варшаві переговори з Радославом Сікорським.'
const OTHER =
  'Міністр закордонних справ України Андрій Сибіга 14 січня зустрінеться у Варшаві з Радославом Сікорським і Каєю Каллас.'

const hand = (desk: Desk, text: string): Promise<readonly Call[]> =>
  desk.conversation.say(text, PETRO, {
    date: NOON / 1000,
    forward_origin: { type: 'hidden_user', sender_user_name: 'Хтось', date: NOON / 1000 },
  } as never)

const inWarsaw = async ({ library }: Desk): Promise<readonly DiplomaticEvent[]> =>
  [...(await library.record()).events.values()].filter(({ place }) => place === 'warsaw')

/** Two posts tell of one event; its name. */
const started = async (...posts: readonly string[]) => {
  const desk = await startDesk({ PUBLISH_CONFIDENCE: '0.1' })
  for (const post of posts) await hand(desk, post)
  const [event] = await inWarsaw(desk)
  if (!event) throw new Error('nothing was read')
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], event: event.id }
}

const press = (desk: Desk, action: Action, from = PETRO): Promise<readonly Call[]> =>
  desk.conversation.press(action, undefined, from)

const edit = (event: string, step: Omit<Edit, 'kind' | 'event'> & { readonly step: string }): Edit =>
  ({ kind: 'edit', event, ...step }) as Edit

const byId = async ({ library }: Desk, id: string): Promise<DiplomaticEvent | undefined> =>
  (await library.record()).events.get(id)

describe('the card of an event', () => {
  test('offers an editor to put it right, and nobody else', async () => {
    await using desk = await started(MORNING)
    const card: Action = { kind: 'event', event: desk.event }
    expect(Object.keys(buttonsOf(await press(desk, card)))).toContain(uk.text('edit-button'))
    expect(Object.keys(buttonsOf(await press(desk, card, OLENA)))).not.toContain(uk.text('edit-button'))
  })

  test('forged by somebody else changes nothing', async () => {
    await using desk = await started(MORNING, EVENING)
    const before = await byId(desk, desk.event)
    const steps: readonly Edit[] = [
      edit(desk.event, { step: 'card' }),
      edit(desk.event, { step: 'set-status', status: 'cancelled' } as never),
      edit(desk.event, { step: 'leave-out', actor: shortKey('andrii-sybiha') } as never),
      edit(desk.event, { step: 'withdraw', claim: shortKey(before?.claims[0]?.id ?? '') } as never),
      edit(desk.event, { step: 'undo', decision: 1 } as never),
    ]
    for (const step of steps) expect(toastOf(await press(desk, step, OLENA))).toBe(uk.text('review-editors-only'))
    expect(await byId(desk, desk.event)).toEqual(before)
    expect(await desk.library.store.review.decisions()).toEqual([])
  })
})

describe('a correction', () => {
  test('of status, day, place and a participant is kept with who and when, and undone', async () => {
    await using desk = await started(MORNING, EVENING)
    const { event } = desk
    await press(desk, edit(event, { step: 'set-status', status: 'cancelled' } as never))
    await press(desk, edit(event, { step: 'set-day', day: '2026-01-13' } as never))
    await press(desk, edit(event, { step: 'set-place', place: null } as never))
    const participants = (await byId(desk, event))?.participants ?? []
    const [one, two] = participants
    if (!one || !two) throw new Error('no participants')
    await press(desk, edit(event, { step: 'set-mode', actor: shortKey(one.actor), mode: 'remote' } as never))
    const card = await press(desk, edit(event, { step: 'leave-out', actor: shortKey(two.actor) } as never))
    expect(textsOf(card)[0]).toContain('№ 5 · виправлено:')
    expect(await byId(desk, event)).toMatchObject({
      status: 'cancelled',
      when: { start: '2026-01-13', end: null },
      place: null,
      participants: [{ actor: one.actor, mode: 'remote' }],
      dispatches: [expect.any(String), expect.any(String)],
    })
    const [page] = textsOf(await press(desk, edit(event, { step: 'decisions', page: 0 } as never)))
    expect(page).toMatch(/№ 5 ·.*№ 1 · виправлено: Статус: скасовано — Petro, 4 січня, 12:00/s)
    for (const decision of [3, 1, 5, 2, 4]) await press(desk, edit(event, { step: 'undo', decision } as never))
    expect(await byId(desk, event)).toMatchObject({ status: 'announced', place: 'warsaw', participants })
  })

  test('may be written', async () => {
    await using desk = await started(MORNING)
    await press(desk, edit(desk.event, { step: 'choose', field: 'when' } as never))
    expect(textsOf(await desk.conversation.say('колись', PETRO))).toEqual([uk.html('review-when-not-read')])
    await desk.conversation.say('20 січня, 14:30', PETRO)
    expect((await byId(desk, desk.event))?.when.start).toBe('2026-01-20T14:30+02:00')
    await press(desk, edit(desk.event, { step: 'choose', field: 'place' } as never))
    await desk.conversation.say('Женева', PETRO)
    expect((await byId(desk, desk.event))?.place).toBe('geneva')
  })

  test.each([
    ['of somebody who is not there', { step: 'set-presence', actor: 'aaaaaaaaaa', presence: 'absent' }],
    ['to a place that was not offered', { step: 'set-place', place: 'aaaaaaaaaa' }],
    ['of a decision on another event', { step: 'undo', decision: 77 }],
    ['with an event that is none', { step: 'merge', other: 'aaaaaaaaaa' }],
    ['of a claim that is none', { step: 'withdraw', claim: 'aaaaaaaaaa' }],
  ])('%s is refused', async (_, step) => {
    await using desk = await started(MORNING)
    expect(toastOf(await press(desk, edit(desk.event, step as never)))).toBe(uk.text('bot-page-gone'))
    expect(await desk.library.store.review.decisions()).toEqual([])
  })

  test('to what stands already is said to be so', async () => {
    await using desk = await started(MORNING)
    const calls = await press(desk, edit(desk.event, { step: 'set-status', status: 'announced' } as never))
    expect(toastOf(calls)).toBe(uk.text('edit-refused', { why: 'is-so' }))
  })
})

describe('events', () => {
  test('are merged with one that is offered, and that is undone', async () => {
    await using desk = await started(MORNING, OTHER)
    const [, other] = await inWarsaw(desk)
    const offered = await press(desk, edit(desk.event, { step: 'candidates', verdict: 'merge' } as never))
    expect(Object.keys(buttonsOf(offered)).some((label) => label.startsWith('14 січня'))).toBe(true)
    await press(desk, edit(desk.event, { step: 'merge', other: shortKey(other?.id ?? '') } as never))
    expect(await inWarsaw(desk)).toHaveLength(1)
    const again = await press(desk, edit(other?.id ?? '', { step: 'card' }))
    expect(textsOf(again)[0]).toContain('№ 1 · об’єднано з')
    await press(desk, edit(desk.event, { step: 'undo', decision: 1 } as never))
    expect(await inWarsaw(desk)).toHaveLength(2)
  })

  test('are kept apart', async () => {
    await using desk = await started(MORNING, OTHER)
    const [, other] = await inWarsaw(desk)
    const calls = await press(desk, edit(desk.event, { step: 'apart', other: shortKey(other?.id ?? '') } as never))
    expect(toastOf(calls)).toBe(uk.text('review-done'))
    expect(await desk.library.store.review.decisions()).toMatchObject([{ verdict: 'different', by: 'Petro (8)' }])
  })

  test('are split by the dispatches that are chosen', async () => {
    await using desk = await started(MORNING, EVENING)
    const seen = shortKey(((await byId(desk, desk.event))?.dispatches ?? []).join(' ')).slice(0, 4)
    const page = await press(desk, edit(desk.event, { step: 'split', chosen: 2, seen } as never))
    expect(Object.keys(buttonsOf(page))).toEqual(['☐ 1', '☑ 2', uk.text('edit-button-split'), uk.text('bot-back')])
    const stale = await press(desk, edit(desk.event, { step: 'part', chosen: 2, seen: 'ffff' } as never))
    expect(toastOf(stale)).toBe(uk.text('edit-refused', { why: 'too-late' }))
    expect(await inWarsaw(desk)).toHaveLength(1)
    const all = await press(desk, edit(desk.event, { step: 'part', chosen: 3, seen } as never))
    expect(toastOf(all)).toBe(uk.text('edit-refused', { why: 'nothing-remains' }))
    await press(desk, edit(desk.event, { step: 'part', chosen: 2, seen } as never))
    expect(await inWarsaw(desk)).toHaveLength(2)
  })
})

describe('a claim', () => {
  test('is shown with its words, withdrawn and put back, the last of an event too', async () => {
    await using desk = await started(MORNING)
    const { event } = desk
    const claims = (await byId(desk, event))?.claims ?? []
    const [page] = textsOf(await press(desk, edit(event, { step: 'claims', page: 0 } as never)))
    expect(page).toContain('«')
    for (const { id } of claims) await press(desk, edit(event, { step: 'withdraw', claim: shortKey(id) } as never))
    expect(await byId(desk, event)).toBeUndefined()
    const gone = await press(desk, edit(event, { step: 'card' }))
    expect(textsOf(gone)[0]).toContain(uk.text('edit-event-gone'))
    for (const { id } of claims) await press(desk, edit(event, { step: 'restore', claim: shortKey(id) } as never))
    expect((await byId(desk, event))?.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  })
})

test('every page of an event with much to say fits a message and its buttons', async () => {
  await using desk = await startDesk()
  const events = [...(await desk.library.record()).events.values()]
  for (const { id, dispatches, claims } of events.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, 4)) {
    const seen = shortKey(dispatches.join(' ')).slice(0, 4)
    const pages = Array.from({ length: Math.ceil(claims.length / 6) }, (_, page) => ({ step: 'claims', page }))
    for (const step of [
      { step: 'card' },
      { step: 'split', chosen: 0, seen },
      { step: 'choose', field: 'participants' },
      ...pages,
    ]) {
      const [sent] = textsOf(await press(desk, edit(id, step as never)))
      expect(String(sent).replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(4096)
      expect((String(sent).match(/<[a-z]/g) ?? []).length).toBeLessThanOrEqual(100)
    }
  }
  expect(desk.conversation.log).toEqual([])
})
