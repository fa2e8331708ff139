import type { Dispatch } from '../../src/domain/dispatch.ts'
import { moment } from '../../src/domain/moment.ts'
import { createRuleExtractor } from '../../src/extraction/rule-extractor.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { readDispatches } from '../support/scoring.ts'
import { print } from './figures.ts'

const ROUNDS = 20
/** A bot that has run for some minutes: what the engine compiles as it goes is not measured. */
const WARM_UP = 15
const SIZES = [2_000, 16_000, 128_000, 1_000_000]

/** Milliseconds of the processor, which a busy machine does not stretch. */
const timeOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How fast dispatches are read on one core, beside a bare scan of their words, and how the cost grows with the text. */
export const benchReading = (gazetteer: Gazetteer): void => {
  const extract = createRuleExtractor()
  const dispatches = readDispatches().map(({ id, language, published, headline, text }): Dispatch => ({
    id,
    language,
    outlet: null,
    url: null,
    headline,
    text,
    published: moment(published.slice(0, 10)),
    knownFrom: Date.parse(published),
  }))
  const readAll = (): void => {
    for (const dispatch of dispatches) extract(dispatch, gazetteer)
  }
  for (let round = 0; round < WARM_UP; round += 1) readAll()
  const took = timeOf(() => {
    for (let round = 0; round < ROUNDS; round += 1) readAll()
  })
  const scan = timeOf(() => {
    for (let round = 0; round < ROUNDS; round += 1) for (const { text } of dispatches) text.match(/\p{L}+/gu)
  })
  const read = ROUNDS * dispatches.length
  const megabytes = (ROUNDS * dispatches.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)) / 1e6
  print(
    'read dispatches',
    `${Math.round((read / took) * 1000)}/s, ${((megabytes / took) * 1000).toFixed(2)} MB/s`,
    `matching their words alone: ${((megabytes / scan) * 1000).toFixed(0)} MB/s`,
  )

  const ukrainian = dispatches.filter(({ language }) => language === 'uk')
  const whole = ukrainian.map(({ text }) => text).join('\n\n')
  const [first] = ukrainian
  if (!first) return
  const costs = SIZES.map((size) => {
    const text = `${whole}\n\n`.repeat(Math.ceil(size / whole.length)).slice(0, size)
    return timeOf(() => extract({ ...first, text }, gazetteer)) / size
  })
  print(
    `read ${SIZES.join(', ')} characters`,
    costs.map((cost) => `${(cost * 1000).toFixed(1)} µs`).join(', '),
    'for each character',
  )
}
