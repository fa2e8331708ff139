import { pluralTable } from '../plural-table.ts'

/** English plurals of offices, with one form for all cases. */
export const ENGLISH_PLURAL = {
  noun: pluralTable([
    ['[^aeiou]', 'y ies'],
    ['[^aeiou]wo', 'man men'],
    ['', 'man men'],
    ['s|x|ch|sh', '- es'],
    ['', '- s'],
  ]),
  adjective: pluralTable([['', '- -']]),
}
