import type { Adjectives } from '../adjectives-table.ts'

/** English: any word may stand before a place. */
export const ENGLISH_ADJECTIVES: Adjectives = {
  ofCountry: /(?:an|ian|ish|ese|ch|i|U\.S\.|US|U\.K\.|UK|British|EU|Greek|Czech|Slovak|Swiss|Dutch|Thai)$/u,
  besidePlace: /^[a-z-]+$/u,
}
