import type { NameMarks } from '../name-marks-table.ts'

/** Ukrainian. */
export const UKRAINIAN_NAME_MARKS: NameMarks = {
  patronymicStems: ['ович', 'йович', 'івн', 'ївн'],
  juniorStems: ['молодш'],
  formerPrefixes: ['екс'],
  titles: [],
  particles: 'аль ель ад бін ібн бен фон ван дер ден де ді да ду дю душ дос дус дель ле ла',
  articles: 'аль ель ад ар ас аш ан ат аз',
  still: 'ульд ер абдель Аль Ель Ас Аш Абдель',
  halves: 'Жан',
  spellings: [
    'бін бен ібн',
    'аль ель',
    'мохаммед мухаммед мохаммад мухаммад могаммед мохамед мухамед',
    'абдулла абдалла',
    'абдель абдул абд',
    'хусейн гусейн хоссейн',
    'халід халед',
    'фаттах фатах',
    'ахмед ахмад',
  ],
}
