/** Everyday words that are written as some name is: as a name they count with a capital inside a sentence only. */
export const UKRAINIAN_WORDS =
  'того малі малій чад куба кубі кубу куби гана перу оман омани дан дана рама рами рам малюк бар ван ким кім сі лі коста кости міст рим сан малю малою тому маню малими мало малому малу чаду чадом чади конго ломе мати дар'.split(
    ' ',
  )
