import type { TypedWords } from './typed-words.ts'

/** English. */
export const ENGLISH_TYPED: TypedWords = {
  everything: 'everything|all',
  important: 'important|everything important',
  kinds: {
    summit: 'summit|summits',
    visit: 'visit|visits|trips',
    call: 'call|calls|phone calls',
    meeting: 'meeting|meetings|talks',
  },
  from: 'from',
  to: 'to',
}
