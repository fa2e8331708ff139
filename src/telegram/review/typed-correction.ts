import type { Correction } from '../../domain/review.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isEditor } from '../editors.ts'
import type { Correcting, Expectations } from '../expectation.ts'
import { tell } from '../reply.ts'
import { addressedText } from '../typed/address.ts'
import { placeIn } from '../typed/corrected-value.ts'

/** A longer text is no time and no place, but something to ask or to read. */
const LONGEST_VALUE = 80

const valueIn = (
  text: string,
  field: Correcting['correct'],
  { visit }: BotContext,
  { newsroom, gazetteer }: Dependencies,
): Correction | undefined => {
  if (field === 'when') {
    const value = newsroom.whenOf(text, visit.today, visit.timeZone)
    return value && { field, value }
  }
  const value = placeIn(text, gazetteer)
  return value === undefined ? undefined : { field, value }
}

/**
 * What an editor writes where a time or a place was asked for: handed to `correct` where it can be read, asked for again
 * where not. False where nothing was asked for, or the text is something else.
 */
export const typedCorrection = async <Kind extends Correcting>(
  ctx: BotContext,
  dependencies: Dependencies,
  expectations: Expectations,
  isOurs: (expected: Correcting) => expected is Kind,
  correct: (expected: Kind, correction: Correction) => Promise<void>,
): Promise<boolean> => {
  const text = addressedText(ctx)
  const expected = expectations.awaited(ctx)
  const isValue = text !== undefined && text.length <= LONGEST_VALUE && !text.includes('?')
  if (!expected || !('correct' in expected) || !isOurs(expected)) return false
  if (!isValue || !isEditor(ctx, dependencies)) return false
  expectations.take(ctx)
  const correction = valueIn(text, expected.correct, ctx, dependencies)
  if (correction) await correct(expected, correction)
  else {
    expectations.expect(ctx, expected)
    await tell(ctx, `review-${expected.correct}-not-read`)
  }
  return true
}
