import { addDays, type Day } from '../../domain/calendar.ts'
import type { Button, Message } from '../../domain/message.ts'
import { type Hours, type Reader, type ScheduleChoice, WEEKDAYS } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'
import type { Visit } from '../context.ts'
import { button, chosen, inRows, turnRow } from './choices.ts'
import { rangeText } from './schedule-words.ts'

type Rows = readonly (readonly Button[])[]

const HOUR = 60
const HALF_HOUR = 30
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5]
const EVENINGS = Array.from({ length: 12 }, (_, index) => 16 * HOUR + index * HALF_HOUR)
const OUTLOOK_HOURS = [7, 8, 9, 10, 12, 15, 16, 17, 18, 19, 20, 21].map((hour) => hour * HOUR)
const NIGHTS: readonly Hours[] = [
  [21, 7],
  [22, 7],
  [22, 8],
  [23, 7],
  [23, 8],
  [0, 8],
].map(([from = 0, to = 0]) => ({ from: from * HOUR, to: to * HOUR }))
/** So many days a pause may last at the press of a button; others are typed. */
const LENGTHS = [1, 3, 7, 14, 21, 28]
const STARTS = 22

const choose = (label: string, isChosen: boolean, choice: ScheduleChoice): Button => ({
  label: chosen(label, isChosen),
  action: { kind: 'set-schedule', choice },
})

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const short = (weekday: number, words: Words): string => words.text('weekday-short', { weekday })

const without = (words: Words, isChosen: boolean, choice: ScheduleChoice): readonly Button[] => [
  choose(words.text('bot-button-none'), isChosen, choice),
]

const daysRows = ({ weekdays }: Reader, { words }: Visit): Rows => {
  const toggled = (weekday: number): readonly number[] =>
    weekdays.includes(weekday)
      ? weekdays.filter((other) => other !== weekday)
      : WEEKDAYS.filter((other) => other === weekday || weekdays.includes(other))
  return [
    [
      choose(words.text('bot-button-every-day'), same(weekdays, WEEKDAYS), { weekdays: WEEKDAYS }),
      choose(words.text('bot-button-working-days'), same(weekdays, WORKING_DAYS), { weekdays: WORKING_DAYS }),
    ],
    ...inRows(
      WEEKDAYS.map((weekday) =>
        choose(short(weekday, words), weekdays.includes(weekday), { weekdays: toggled(weekday) }),
      ),
      4,
    ),
    without(words, weekdays.length === 0, { weekdays: [] }),
  ]
}

const eveningRows = ({ eveningMinute }: Reader, { words }: Visit): Rows => [
  ...inRows(
    EVENINGS.map((minute) => choose(words.clock(minute), minute === eveningMinute, { eveningMinute: minute })),
    4,
  ),
  without(words, eveningMinute === null, { eveningMinute: null }),
]

/** Its first page has the days, each of the others the times of a day. */
const outlookRows = ({ outlook }: Reader, { words }: Visit, page: number): Rows =>
  page === 0
    ? [
        ...inRows(
          WEEKDAYS.map((weekday) => ({
            label: chosen(short(weekday, words), weekday === outlook?.weekday),
            action: { kind: 'choose', setting: 'outlook', page: weekday },
          })),
          4,
        ),
        without(words, outlook === null, { outlook: null }),
      ]
    : inRows(
        OUTLOOK_HOURS.map((minute) =>
          choose(words.clock(minute), same(outlook, { weekday: page, minute }), { outlook: { weekday: page, minute } }),
        ),
        4,
      )

const quietRows = ({ quiet }: Reader, { words }: Visit): Rows => [
  ...inRows(
    NIGHTS.map((hours) =>
      choose(`${words.clock(hours.from)}–${words.clock(hours.to)}`, same(quiet, hours), { quiet: hours }),
    ),
    2,
  ),
  without(words, quiet === null, { quiet: null }),
]

/** A page for each day on which the pause may begin, from today on. */
const awayRows = ({ away }: Reader, visit: Visit, page: number): Rows => {
  const { words, today } = visit
  const from = addDays(today, page)
  const until = (to: Day): Button => {
    const range = { from, to }
    return choose(rangeText(range, visit), same(away, range), { away: range })
  }
  return [
    ...inRows(
      LENGTHS.map((days) => until(addDays(from, days - 1))),
      2,
    ),
    turnRow('away', page, STARTS, words),
    without(words, away === null, { away: null }),
  ]
}

const ROWS = { days: daysRows, evening: eveningRows, outlook: outlookRows, quiet: quietRows, away: awayRows } as const

const PAGES: Readonly<Record<keyof typeof ROWS, number>> = {
  days: 1,
  evening: 1,
  outlook: 1 + WEEKDAYS.length,
  quiet: 1,
  away: STARTS,
}

/** The choice of a part of the schedule by buttons; undefined for a page that it does not have. */
export const schedulePage = (
  part: keyof typeof ROWS,
  page: number,
  reader: Reader,
  visit: Visit,
): Message | undefined => {
  const { words, today } = visit
  if (page >= PAGES[part]) return undefined
  const turned = part === 'outlook' && page > 0
  return {
    html: words.html(`bot-choose-${part}${turned ? '-time' : ''}`, {
      day: turned ? words.text('weekday-each', { weekday: page }) : words.day(addDays(today, page), { weekday: true }),
    }),
    buttons: [
      ...ROWS[part](reader, visit, page),
      [button(words, 'bot-back', turned ? { kind: 'choose', setting: 'outlook', page: 0 } : { kind: 'settings' })],
    ],
  }
}
