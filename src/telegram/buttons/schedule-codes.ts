import { z } from 'zod'
import { type Day, parseDay } from '../../domain/calendar.ts'
import type { ScheduleChoice } from '../../domain/reader.ts'

type Fields = readonly string[]

/** No day of the week at all. */
const NO_DAY = '0'

const compact = (day: Day): string => day.replaceAll('-', '')
const spread = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
const number = (text?: string): number | undefined => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : undefined)

/** A letter for the part of the schedule, then its values; none where the part is given up. */
export const writeChoice = (choice: ScheduleChoice): Fields => {
  if ('weekdays' in choice) return ['d', choice.weekdays.join('') || NO_DAY]
  if ('eveningMinute' in choice) return ['e', ...(choice.eveningMinute === null ? [] : [String(choice.eveningMinute)])]
  if ('outlook' in choice)
    return ['o', ...(choice.outlook ? [String(choice.outlook.weekday), String(choice.outlook.minute)] : [])]
  if ('quiet' in choice) return ['q', ...(choice.quiet ? [String(choice.quiet.from), String(choice.quiet.to)] : [])]
  return ['a', ...(choice.away ? [compact(choice.away.from), compact(choice.away.to)] : [])]
}

/** The choice as the fields spell it; unchecked. */
export const readChoice = ([part = '', one, other]: Fields): object => {
  switch (part) {
    case 'd':
      return { choice: { weekdays: Array.from(one === NO_DAY ? '' : (one ?? '?'), Number) } }
    case 'e':
      return { choice: { eveningMinute: one === undefined ? null : number(one) } }
    case 'o':
      return { choice: { outlook: one === undefined ? null : { weekday: number(one), minute: number(other) } } }
    case 'q':
      return { choice: { quiet: one === undefined ? null : { from: number(one), to: number(other) } } }
    case 'a':
      return { choice: { away: one === undefined ? null : { from: spread(one), to: spread(other ?? '') } } }
    default:
      return {}
  }
}

const minute = z.number().int().min(0).max(1439)
const weekday = z.number().int().min(1).max(7)
const civilDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined)

export const scheduleChoices: z.ZodType<ScheduleChoice> = z.union([
  z.strictObject({ weekdays: z.array(weekday).max(7) }),
  z.strictObject({ eveningMinute: minute.nullable() }),
  z.strictObject({ outlook: z.strictObject({ weekday, minute }).nullable() }),
  z.strictObject({
    quiet: z
      .strictObject({ from: minute, to: minute })
      .refine(({ from, to }) => from !== to)
      .nullable(),
  }),
  z.strictObject({
    away: z
      .strictObject({ from: civilDay, to: civilDay })
      .refine(({ from, to }) => from <= to)
      .nullable(),
  }),
])
