import { minuteAt } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Messages } from '../messages.ts'
import { asPrinted, LOCALES } from './locales.ts'

const NAMELESS = 'none'
/** Between a city and the time by it: «Київ | за Києвом». */
const BAR = ' | '

interface ZoneCity {
  readonly city: string
  readonly time: string
}

const zoneCity = (timeZone: string, { text }: Pick<Messages, 'text'>): ZoneCity | undefined => {
  const found = text('zone-city', { zone: timeZone.replaceAll('/', '-') })
  const [city = '', time = city] = found.split(BAR)
  return found === NAMELESS ? undefined : { city, time }
}

/** The city that a zone goes by: «Київ», "Geneva"; undefined where the texts know none. */
export const cityOfZone = (timeZone: string, texts: Pick<Messages, 'text'>): string | undefined =>
  zoneCity(timeZone, texts)?.city

const generalName = (timeZone: string, language: Language): string => {
  const parts = new Intl.DateTimeFormat(LOCALES[language], { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return asPrinted(parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone)
}

/** A zone as people say it, by its city where the texts know one: «за Києвом», «по Киеву», "Kyiv time". */
export const zoneWords = (timeZone: string, language: Language, texts: Pick<Messages, 'text'>): string =>
  zoneCity(timeZone, texts)?.time ?? texts.text('zone-by-name', { name: generalName(timeZone, language) })

/** True where the clocks of the two zones show the same time at an instant (epoch milliseconds). */
export const sameClock = (instant: number, one: string, other: string): boolean =>
  minuteAt(instant, one) === minuteAt(instant, other)
