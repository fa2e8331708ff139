/** How the words for a state begin that stand in its full name: «Ісламська Республіка Мавританія». */
export const UKRAINIAN_STATE_STEMS = 'республік королівств держав князівств султанат емірат федерац'.split(' ')
