import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Dispatch } from '../src/domain/dispatch.ts'
import { createRuleExtractor } from '../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../src/gazetteer/seeded.ts'
import { openReadingRoom, type ReadingRoom } from '../src/reading-room.ts'
import { readArticle } from '../src/sources/pages/article.ts'
import { SourceError } from '../src/sources/source-error.ts'
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

describe('a page', () => {
  beforeAll(() => void open())
  afterAll(() => room.stop())

  const PAGE = `<html><head><meta property="og:site_name" content="Вісник"><title>Перемовини в Осло</title></head><body><article>${`<p>${SENTENCE}</p>`.repeat(9)}</article></body></html>`

  test('is read there as it would be here', async () => {
    const article = await room.readArticle(PAGE, 'Europe/Kyiv')
    expect(article).toMatchObject({ headline: 'Перемовини в Осло', outlet: 'Вісник' })
    expect(article).toEqual(readArticle(PAGE, 'Europe/Kyiv'))
  })

  test('that can’t be read is refused there as it would be here, and the next one is read', async () => {
    const refused: unknown = await room
      .readArticle('<p>'.repeat(30_000), 'Europe/Kyiv')
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(SourceError)
    expect(refused).toMatchObject({ fault: 'size', message: 'the page has too much markup to be read' })
    expect((await room.readArticle(PAGE, 'Europe/Kyiv')).outlet).toBe('Вісник')
  })

  test('that is long gives others their turns', async () => {
    const long = `<article>${`<p>${SENTENCE}</p>\n`.repeat(3_000)}</article>`
    await room.readArticle(PAGE, 'Europe/Kyiv')
    let turns = 0
    const other = setInterval(() => {
      turns += 1
    }, 1)
    const article = await room.readArticle(long, 'Europe/Kyiv')
    clearInterval(other)
    expect(article.text.length).toBeGreaterThan(100_000)
    expect(turns).toBeGreaterThan(5)
  })
})

const ECHO = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ number, dispatch: { text } }) => {
  if (text === 'end') process.exit(3)
  if (text === 'burst') throw new Error('out of order')
  if (text === 'bad') parentPort.postMessage({ number, fault: 'no such word' })
  if (text === 'good') parentPort.postMessage({ number, given: { events: [], newcomers: [] } })
})`

describe('what goes wrong is told, and the next dispatch is read', () => {
  afterEach(() => room.stop())

  test.each([
    ['bad', 'a text could not be read: no such word'],
    ['burst', 'the thread that reads ended: out of order'],
    ['end', 'the thread that reads ended: code 3'],
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
