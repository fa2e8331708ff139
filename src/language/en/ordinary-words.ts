/** Everyday words that are written as some name is: as a name they count with a capital inside a sentence only. */
export const ENGLISH_WORDS =
  'nice bath march may us who it is rice dan dar will split bled male cork aspen pace states'.split(' ')
