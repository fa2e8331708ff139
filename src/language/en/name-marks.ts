import type { NameMarks } from '../name-marks-table.ts'
import { ENGLISH_TITLES } from './titles.ts'

/** English. */
export const ENGLISH_NAME_MARKS: NameMarks = {
  patronymicStems: [],
  juniorStems: ['jr', 'junior'],
  formerPrefixes: ['ex'],
  titles: ENGLISH_TITLES,
  particles: 'al el ad bin bint ibn ben von van der den de di da do dos das du del y e le la',
  articles: 'al el ad ar as ash an at az',
  still: '',
  halves: '',
  spellings: [
    'bin ben ibn',
    'al el',
    'mohammed muhammad mohamed mohammad muhammed mohamad',
    'abdullah abdallah',
    'abdel abdul abd',
    'hussein hussain hossein husayn',
    'khalid khaled',
    'fattah fatah',
    'yusuf youssef yousef',
    'ahmed ahmad',
  ],
}
