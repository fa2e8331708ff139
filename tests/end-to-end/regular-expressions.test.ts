import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { attacksOn, type Found, putTogether, writtenOut } from '../security/support/regular-expressions.ts'
import { endsWithin } from '../security/support/time-limit.ts'

/** A text as long as Telegram lets anyone write. */
const WHOLE = 4_096
/** In a text of this length what takes more than quadratic time shows already: only what is slow is tried on the whole length. */
const SAMPLE = 256
const SLOW = 4
/** What takes exponential or cubic time would need minutes; what is well takes some milliseconds, on a busy machine some more. */
const LIMIT = 4_000

/** There is much to try on a busy machine. */
const PATIENTLY = { timeout: 600_000 }

/** A text on which the expression does not come to an end; undefined where there is none. */
const stalling = (pattern: RegExp, limit = LIMIT): string | undefined => {
  const everywhere = new RegExp(pattern, `${pattern.flags.replaceAll(/[gy]/g, '')}g`)
  const attacks = attacksOn(pattern, 12)
  const slow: (typeof attacks)[number][] = []
  const tried = endsWithin(limit, () => {
    for (const attack of attacks) {
      const began = performance.now()
      attack(SAMPLE).replaceAll(everywhere, '')
      if (performance.now() - began > SLOW) slow.push(attack)
    }
  })
  if (!tried) return 'one of all'
  return slow.find((attack) => !endsWithin(limit, () => attack(WHOLE).replaceAll(everywhere, '')))?.(24)
}

const stalled = ({ where, pattern }: Found): readonly string[] => {
  const text = stalling(pattern)
  return text === undefined ? [] : [`${where} ${String(pattern)} on ${JSON.stringify(text)}`]
}

test('the texts of this test do stall what can be stalled', () => {
  for (const pattern of [/(a+)+$/, /^(?:\w+\s?)*$/, /\s*\n\s*\n\s*!/])
    expect([String(pattern), stalling(pattern, 1_000) !== undefined]).toEqual([String(pattern), true])
  for (const pattern of [/a+$/, /^\d{4}-\d{2}$/, /-+$/]) expect(stalling(pattern)).toBeUndefined()
})

describe('no regular expression can be stalled by a text', () => {
  const written = writtenOut()

  test('there are some to test', () => {
    expect(written.length).toBeGreaterThan(300)
  })

  test('that is written out', PATIENTLY, () => {
    expect(written.flatMap(stalled)).toEqual([])
  })

  test('that is put together from tables', PATIENTLY, async () => {
    const found = await putTogether(async () => {
      const { startDesk } = await import('../telegram/support/newsroom.ts')
      await using desk = await startDesk()
      await desk.conversation.say('Хто був на зустрічі радників у Києві 3 січня?')
      await desk.conversation.say('Кто встречался с Умеровым на прошлой неделе?')
      await desk.conversation.say('Who met Witkoff in Paris on 6 January?')
    })
    expect(found.length).toBeGreaterThan(20)
    expect(found.flatMap(stalled)).toEqual([])
  })
})

/** Each puts together words of the program's own tables, a constant, or the bot's own name. */
const FROM_TABLES = [
  'src/extraction/diary/diary-words.ts',
  'src/extraction/diary/slug.ts',
  'src/extraction/diary/words.ts',
  'src/language/adjectives.ts',
  'src/language/dates/tokens.ts',
  'src/language/declension.ts',
  'src/language/name-marks.ts',
  'src/language/plural-table.ts',
  'src/language/sentences.ts',
  'src/language/tokens.ts',
  'src/language/transliteration.ts',
  'src/questions/parsing/cues.ts',
  'src/questions/parsing/find-impossible-date.ts',
  'src/questions/parsing/find-periods.ts',
  'src/questions/parsing/spell-names.ts',
  'src/questions/parsing/spell-years.ts',
  'src/rehearsal/http/multipart.ts',
  'src/sources/byline.ts',
  'src/sources/decoding/guessed-charset.ts',
  'src/sources/pages/bounded-markup.ts',
  'src/telegram/typed/address.ts',
  'src/telegram/typed/schedule-text.ts',
]

test('no regular expression comes from what people write: whoever puts one together stands in the list', () => {
  const files = globSync('src/**/*.ts').filter((file) => /\bRegExp\(/.test(readFileSync(file, 'utf8')))
  expect(files.toSorted()).toEqual(FROM_TABLES)
})
