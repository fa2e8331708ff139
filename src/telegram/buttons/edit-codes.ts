import { z } from 'zod'
import type { EditStep } from '../../domain/review.ts'
import { bare, FIELD_CODES, fieldActions, type Fields, type StepCode, type StepCodes } from './field-codes.ts'

type Name = EditStep['step']

const number36 = (text = ''): number | undefined =>
  /^[a-z0-9]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined

const split = (code: string): StepCode<{ readonly chosen: number; readonly seen: string }> => ({
  code,
  write: ({ chosen, seen }) => [chosen.toString(36), seen],
  read: ([chosen, seen]) => ({ chosen: number36(chosen), seen }),
})
const other = (code: string): StepCode<{ readonly other: string }> => ({
  code,
  write: (step) => [step.other],
  read: ([key]) => ({ other: key }),
})
const claim = (code: string): StepCode<{ readonly claim: string }> => ({
  code,
  write: (step) => [step.claim],
  read: ([key]) => ({ claim: key }),
})
const paged = (code: string): StepCode<{ readonly page: number }> => ({
  code,
  write: ({ page }) => [page.toString(36)],
  read: ([page]) => ({ page: number36(page) }),
})

const CODES: StepCodes<EditStep> = {
  ...FIELD_CODES,
  card: bare('k'),
  candidates: {
    code: 'w',
    write: ({ verdict }) => [verdict === 'merge' ? 'm' : 'x'],
    read: ([verdict]) => ({ verdict: verdict === 'm' ? 'merge' : verdict === 'x' ? 'apart' : undefined }),
  },
  merge: other('m'),
  apart: other('x'),
  split: split('v'),
  part: split('p'),
  claims: paged('q'),
  withdraw: claim('d'),
  restore: claim('r'),
  decisions: paged('h'),
  undo: {
    code: 'u',
    write: ({ decision }) => [decision.toString(36)],
    read: ([decision]) => ({ decision: number36(decision) }),
  },
}

const NAMES = new Map(Object.entries(CODES).map(([name, { code }]) => [code, name as Name]))

const event = z.string().regex(/^[a-z0-9-]{1,40}$/)
const key = z.string().regex(/^[a-f0-9]{4,12}$/)
const page = z.number().int().min(0).max(999)
const chosen = z
  .number()
  .int()
  .min(0)
  .max(2 ** 30)
const CARD = { kind: z.literal('edit'), event }
const of = <N extends Name, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.object({ ...CARD, step: z.literal(name), ...shape })

/** The actions by which an editor puts an event of the record right. */
export const editActions = z.discriminatedUnion('step', [
  of('card', {}),
  of('candidates', { verdict: z.enum(['merge', 'apart']) }),
  of('merge', { other: key }),
  of('apart', { other: key }),
  of('split', { chosen, seen: key }),
  of('part', { chosen, seen: key }),
  of('claims', { page }),
  of('withdraw', { claim: key }),
  of('restore', { claim: key }),
  of('decisions', { page }),
  of('undo', { decision: z.number().int().min(1).max(9_999_999) }),
  ...fieldActions(CARD),
])

export const writeEdit = (action: EditStep & { readonly event: string }): Fields => {
  // The table pairs each step with its own fields, which the compiler can't follow through a look-up.
  const { code, write } = CODES[action.step] as StepCode<EditStep>
  return [action.event, code, ...write(action)]
}

/** The action as the fields spell it; unchecked. */
export const readEdit = ([name = '', code = '', ...rest]: Fields): object => {
  const step = NAMES.get(code)
  return { event: name, ...(step ? { step, ...CODES[step].read(rest) } : {}) }
}
