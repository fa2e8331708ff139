/** French words of the day headings under which institutions in Brussels list their English entries. */
export const FRENCH_HEADINGS = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février|fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août|aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre|decembre',
  ],
  fillers: 'le|du|au|et',
  ordinalEndings: 'er',
} as const
