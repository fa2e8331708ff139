import { addDays, type Day, daysBetween, parseDay } from '../domain/calendar.ts'
import { LANGUAGES } from '../domain/language.ts'
import { findDates } from '../language/dates/find-dates.ts'

/** A text says early on which day it is of. */
const OPENING = 2_000

const dayOf = (moment: string | null | undefined): Day | undefined => parseDay(moment?.slice(0, 10) ?? '')

/** How many days a word such as «вчора» lies from the day on which it is said; undefined for a weekday or any other word. */
const offsetOf = (word: string, today: Day, zone: string): number | undefined => {
  const [here, later] = [today, addDays(today, 1)].map((day) =>
    dayOf(findDates(word, { day, zone }, LANGUAGES)[0]?.when.start),
  )
  return here && later && daysBetween(here, later) === 1 ? daysBetween(today, here) : undefined
}

/**
 * The day on which a text was written, by its own words: «сьогодні, 27 грудня», "yesterday, December 26". `today` is the day from
 * which dates without a year count, `zone` an IANA name. Undefined where it does not say, or names a day that is still to come.
 */
export const saidDay = (text: string, today: Day, zone: string): Day | undefined => {
  for (const { text: words, when, certainty } of findDates(text.slice(0, OPENING), { day: today, zone }, LANGUAGES)) {
    const named = certainty === 'explicit' ? dayOf(when.start) : undefined
    const [first = ''] = /^[\p{L}\p{M}'’ʼ]+/u.exec(words) ?? []
    const offset = named && first !== '' && first !== words ? offsetOf(first, today, zone) : undefined
    const written = named && offset !== undefined ? addDays(named, -offset) : undefined
    if (written && written <= today) return written
  }
  return undefined
}
