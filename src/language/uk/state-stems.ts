/** How the words for a state or a part of one begin that stand in its full name: «Ісламська Республіка Мавританія», «Сумська область». */
export const UKRAINIAN_STATE_STEMS =
  'республік королівств держав князівств султанат емірат федерац област край району округ провінці губерні'.split(' ')
