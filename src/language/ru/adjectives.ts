import type { Adjectives } from '../adjectives-table.ts'

/** Russian. */
export const RUSSIAN_ADJECTIVES: Adjectives = {
  ofCountry: /(?:ый|ой|ская|скую|ские|ских|ским|ское)$/u,
  besidePlace: /(?:ому|ого|ом|ем|ой|ей|ую|ых|их)$/u,
}
