import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Dispatch } from '../src/domain/dispatch.ts'
import { createRuleExtractor } from '../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../src/gazetteer/seeded.ts'
import { openReadingRoom, type ReadingRoom } from '../src/reading-room.ts'
import { reading } from './support/proposals.ts'

const SENTENCE = 'Третього січня 2026 року в Києві Рустем Умєров зустрівся зі Стівом Віткоффом.'
const dispatch = (text: string): Dispatch => ({ ...reading('visnyk', []).dispatch, headline: '', text })

let room: ReadingRoom

const open = (thread?: string): ReadingRoom => {
  room = openReadingRoom(
    thread === undefined ? undefined : new URL(`data:text/javascript,${encodeURIComponent(thread)}`),
  )
  return room
}

describe('a dispatch', () => {
  beforeAll(() => void open())
  afterAll(() => room.stop())

  test('is read there as it would be here', async () => {
    const told = dispatch(SENTENCE)
    const proposal = await room.read(told)
    expect(proposal.events).toHaveLength(1)
    expect(proposal).toEqual(createRuleExtractor()(told, seededGazetteer()))
  })

  test('has its newcomers settled there: whoever is named by a surname alone is told apart by the dispatch', async () => {
    const told = dispatch('Третього січня 2026 року в Києві Рустем Умєров зустрівся з міністром Незнаним.')
    const { newcomers } = await room.read(told)
    expect(newcomers.map(({ id }) => id)).toEqual([expect.stringMatching(/^neznanyi-[0-9a-f]+$/)])
  })

  test('that is long gives others their turns', async () => {
    const long = dispatch(`${SENTENCE}\n\n`.repeat(1_000))
    await room.read(dispatch(SENTENCE))
    let turns = 0
    const other = setInterval(() => {
      turns += 1
    }, 1)
    const proposal = await room.read(long)
    clearInterval(other)
    expect(proposal.events.length).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(20)
  })
})

const ECHO = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ number, dispatch: { text } }) => {
  if (text === 'end') process.exit(3)
  if (text === 'burst') throw new Error('out of order')
  if (text === 'bad') parentPort.postMessage({ number, fault: 'no such word' })
  if (text === 'good') parentPort.postMessage({ number, proposal: { events: [], newcomers: [] } })
})`

describe('what goes wrong is told, and the next dispatch is read', () => {
  afterEach(() => room.stop())

  test.each([
    ['bad', 'a dispatch could not be read: no such word'],
    ['burst', 'the thread that reads dispatches ended: out of order'],
    ['end', 'the thread that reads dispatches ended: code 3'],
  ])('%s', async (text, said) => {
    const { read } = open(ECHO)
    await expect(read(dispatch(text))).rejects.toThrow(said)
    expect(await read(dispatch('good'))).toEqual({ events: [], newcomers: [] })
  })
})

test('a stop ends it, and leaves what is being read to the next start', async () => {
  const { read, stop } = open(ECHO)
  let settled = false
  const note = (): void => {
    settled = true
  }
  void read(dispatch('waits')).then(note, note)
  await read(dispatch('good'))
  await stop()
  void read(dispatch('good')).then(note, note)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(settled).toBe(false)
})
