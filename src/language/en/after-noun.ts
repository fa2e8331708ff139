/** What follows the noun that a phrase is about: "heads | of state", "ambassador | to the UN". */
export const ENGLISH_AFTER_NOUN: ReadonlySet<string> = new Set(['of', 'to', 'for', 'on', 'in', 'at'])
