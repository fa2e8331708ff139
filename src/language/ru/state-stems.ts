/** How the words for a state begin that stand in its full name: «Исламская Республика Мавритания». */
export const RUSSIAN_STATE_STEMS = 'республик королевств государств княжеств султанат эмират федерац'.split(' ')
