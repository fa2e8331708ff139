/** Everyday words that are written as some name is: as a name they count with a capital inside a sentence only. */
export const RUSSIAN_WORDS =
  'того мали чад куба кубе кубу кубы перу дан дана рама рамы рам бар ван ким си ли коста кости лавров песков дар ломе мало чаду чадом чада чаде рим'.split(
    ' ',
  )
