import type { ScheduleChange } from '../../delivery/rescheduling.ts'
import type { Hours } from '../../domain/reader.ts'
import type { Visit } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Asked } from '../expectation.ts'
import { inAll } from './words/in-all.ts'
import { minuteIn } from './clock-text.ts'
import { zoneIn } from './zone-words.ts'

type Readers = Pick<Dependencies, 'gazetteer' | 'clockOf' | 'daysOf'>

const BETWEEN = new RegExp(String.raw`^(.+?)\s*(?:[–—-]|\s(?:${inAll(({ to }) => to).join('|')})\s)\s*(.+)$`, 'iu')
const OPENING = new RegExp(String.raw`^(?:${inAll(({ from }) => from).join('|')})\s+`, 'iu')

const minuteOf = (text: string, { clockOf }: Readers): number | undefined => {
  const [minute, ...more] = clockOf(text)
  return minuteIn(text) ?? (more.length === 0 ? minute : undefined)
}

/** «22:30–06:30», «з 22 до 7», "from 10 pm to 7 am". */
const hoursOf = (text: string, { clockOf }: Readers): Hours | undefined => {
  const [, first = '', last = ''] = BETWEEN.exec(text.trim().replace(OPENING, '')) ?? []
  const [named, other, ...more] = clockOf(text)
  const [from, to] = [minuteIn(first) ?? named, minuteIn(last) ?? other]
  return from === undefined || to === undefined || from === to || more.length > 0 ? undefined : { from, to }
}

/** The change that a text asks for, in answer to a choice; undefined where it can't be read. */
export const changeIn = (
  text: string,
  { asked, page }: Asked,
  { words, today }: Visit,
  readers: Readers,
): ScheduleChange | undefined => {
  switch (asked) {
    case 'zone': {
      const timeZone = zoneIn(text, { gazetteer: readers.gazetteer, words })
      return timeZone === undefined ? undefined : { timeZone }
    }
    case 'time': {
      const briefingMinute = minuteOf(text, readers)
      return briefingMinute === undefined ? undefined : { briefingMinute }
    }
    case 'evening': {
      const eveningMinute = minuteOf(text, readers)
      return eveningMinute === undefined ? undefined : { eveningMinute }
    }
    case 'outlook': {
      const minute = minuteOf(text, readers)
      return minute === undefined || page === 0 ? undefined : { outlook: { weekday: page, minute } }
    }
    case 'quiet': {
      const quiet = hoursOf(text, readers)
      return quiet && { quiet }
    }
    case 'away': {
      const away = readers.daysOf(text, today)
      return away && away.to >= today ? { away } : undefined
    }
  }
}
