import type { Euphony } from '../euphony-table.ts'

/** English. */
export const ENGLISH_EUPHONY: Euphony = { with: [{ form: 'with' }], in: [{ form: 'in' }], and: [{ form: 'and' }] }
