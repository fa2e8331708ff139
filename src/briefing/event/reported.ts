import type { Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { daysOf } from '../../domain/moment.ts'
import { firstReport } from '../../domain/record.ts'
import type { ReaderContext } from '../reader-context.ts'

type Told = Pick<ReaderContext, 'record' | 'timeZone'>

const isUndated = ({ when }: DiplomaticEvent): boolean => when.start === null && when.end === null

/** The day on which the first dispatch told of an event: all that is known of when an undated one was. */
export const reportedOn = (event: DiplomaticEvent, { record, timeZone }: Told): Day | undefined => {
  const first = firstReport(event, record.dispatches)
  return first && daysOf(first.published, timeZone).first
}

/** The day to which an event that no source dates belongs: that of its first report, once it was held. */
export const reportDayOf = (event: DiplomaticEvent, told: Told): Day | undefined =>
  event.status === 'held' && isUndated(event) ? reportedOn(event, told) : undefined

/** The events without a date that were first reported on the days from `first` to `last`, inclusive, once they were held. */
export const eventsReported = (first: Day, last: Day, { record, timeZone }: Told): readonly DiplomaticEvent[] =>
  record.undatedReported(first, last, timeZone).filter(({ status }) => status === 'held')
