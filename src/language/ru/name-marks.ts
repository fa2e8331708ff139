import type { NameMarks } from '../name-marks-table.ts'

/** Russian. */
export const RUSSIAN_NAME_MARKS: NameMarks = {
  patronymicStems: ['ович', 'евич', 'овн', 'евн'],
  juniorStems: ['младш'],
  formerPrefixes: ['экс'],
  titles: [],
  particles: 'аль эль ад бин ибн бен фон ван дер ден де ди да ду дю душ дос дус дель ле ла',
  articles: 'аль эль ад ар ас аш ан ат аз',
  still: 'ульд эр абдель Аль Эль Ас Аш Абдель',
  halves: 'Жан',
  spellings: [
    'бин бен ибн',
    'аль эль',
    'мохаммед мухаммед мохаммад мухаммад мохамед мухамед',
    'абдулла абдалла',
    'абдель абдул абд',
    'хусейн хуссейн хоссейн',
    'халид халед',
    'фаттах фатах',
    'ахмед ахмад',
  ],
}
