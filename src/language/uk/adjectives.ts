import type { Adjectives } from '../adjectives-table.ts'

/** Ukrainian. */
export const UKRAINIAN_ADJECTIVES: Adjectives = {
  ofCountry: /(?:ий|ого|ому|им|ої|ою|ій|ські|ських|ським|ська|ську|ське)$/u,
  besidePlace: /(?:ому|ого|ій|ім|ої|их)$/u,
}
