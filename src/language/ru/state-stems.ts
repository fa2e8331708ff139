/** How the words for a state or a part of one begin that stand in its full name: «Исламская Республика Мавритания», «Астраханская область». */
export const RUSSIAN_STATE_STEMS =
  'республик королевств государств княжеств султанат эмират федерац област край района округ провинци губерни'.split(
    ' ',
  )
