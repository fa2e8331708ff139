import type { Action, Button } from '../../domain/message.ts'
import type { Words } from '../../texts/words.ts'

export const inRows = (buttons: readonly Button[], width: number): readonly (readonly Button[])[] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

/** A label, marked where it is what has been chosen. */
export const chosen = (label: string, isChosen: boolean): string => (isChosen ? `✓ ${label}` : label)

export const button = (words: Words, key: string, action: Action): Button => ({ label: words.text(key), action })

/** Buttons to the page before and the page after, as far as there are any. */
export const turnRow = (
  setting: Extract<Action, { readonly kind: 'choose' }>['setting'],
  page: number,
  pages: number,
  words: Words,
): readonly Button[] => [
  ...(page > 0 ? [button(words, 'bot-button-previous', { kind: 'choose', setting, page: page - 1 })] : []),
  ...(page < pages - 1 ? [button(words, 'bot-button-next', { kind: 'choose', setting, page: page + 1 })] : []),
]
