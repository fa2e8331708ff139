import { type Day, daysBetween } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { html, type Html } from '../../texts/html.ts'
import { type ReaderContext, todayOf, whenOptions } from '../reader-context.ts'
import { reportedOn } from './reported.ts'

/** A date of the last months needs no year, on whichever side of New Year it is. */
const RECENT_DAYS = 180

/** The day of a publication: «3 січня», with its year where that is long ago. */
export const publishedDay = (published: Day, context: ReaderContext): string =>
  context.words.day(published, { year: Math.abs(daysBetween(published, todayOf(context))) > RECENT_DAYS })

/** When an event is; where no source says so, when it was reported. */
export const whenText = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  const reported = (event.when.start ?? event.when.end) ? undefined : reportedOn(event, context)
  return reported === undefined
    ? words.whenHtml(event.when, whenOptions(context))
    : html`${words.text('when-reported', { day: publishedDay(reported, context) })}`
}
