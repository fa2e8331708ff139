import { minuteAt } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Messages } from '../messages.ts'
import { LOCALES } from './locales.ts'

const NAMELESS = 'none'

const generalName = (timeZone: string, language: Language): string => {
  const parts = new Intl.DateTimeFormat(LOCALES[language], { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** A zone as people say it, by its city where the texts know one: «за Києвом», «по Киеву», "Kyiv time". */
export const zoneWords = (timeZone: string, language: Language, { text }: Pick<Messages, 'text'>): string => {
  const byCity = text('zone-of-city', { zone: timeZone.replaceAll('/', '-') })
  return byCity === NAMELESS ? text('zone-by-name', { name: generalName(timeZone, language) }) : byCity
}

/** True where the clocks of the two zones show the same time at an instant (epoch milliseconds). */
export const sameClock = (instant: number, one: string, other: string): boolean =>
  minuteAt(instant, one) === minuteAt(instant, other)
