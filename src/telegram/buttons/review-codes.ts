import { z } from 'zod'
import type { ReviewStep } from '../../domain/review.ts'
import { bare, FIELD_CODES, fieldActions, type Fields, type StepCode, type StepCodes } from './field-codes.ts'

type Name = ReviewStep['step']

const CODES: StepCodes<ReviewStep> = {
  ...FIELD_CODES,
  card: bare('k'),
  publish: bare('p'),
  discard: bare('d'),
  undo: bare('u'),
  candidates: bare('w'),
  correct: bare('c'),
  source: bare('q'),
  'source-back': bare('b'),
  merge: { code: 'm', write: ({ event }) => [event], read: ([event]) => ({ event }) },
  apart: { code: 'x', write: ({ event }) => [event], read: ([event]) => ({ event }) },
}

const NAMES = new Map(Object.entries(CODES).map(([name, { code }]) => [code, name as Name]))

const eventId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const proposal = z.number().int().min(1).max(9_999_999)
const CARD = { kind: z.literal('review'), proposal }
const of = <N extends Name, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.object({ ...CARD, step: z.literal(name), ...shape })

/** The actions of an editor's card. */
export const reviewActions = z.discriminatedUnion('step', [
  of('card', {}),
  of('publish', {}),
  of('discard', {}),
  of('undo', {}),
  of('candidates', {}),
  of('correct', {}),
  of('source', {}),
  of('source-back', {}),
  of('merge', { event: eventId }),
  of('apart', { event: eventId }),
  ...fieldActions(CARD),
])

// The table pairs each step with its own fields, which the compiler can't follow through a look-up.
const codeOf = (step: ReviewStep): StepCode<ReviewStep> => CODES[step.step] as StepCode<ReviewStep>

export const writeReview = (action: ReviewStep & { readonly proposal: number }): Fields => {
  const { code, write } = codeOf(action)
  return [action.proposal.toString(36), code, ...write(action)]
}

/** The action as the fields spell it; unchecked. */
export const readReview = ([number = '', code = '', ...rest]: Fields): object => {
  const step = NAMES.get(code)
  return {
    proposal: /^[a-z0-9]{1,6}$/.test(number) ? Number.parseInt(number, 36) : undefined,
    ...(step ? { step, ...CODES[step].read(rest) } : {}),
  }
}
