import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'

/** What answers are written from. */
export interface AnsweringContext extends ReaderContext {
  /** An event as it was known at an instant in epoch milliseconds; undefined where nobody had told of it. */
  readonly eventAsOf: (event: DiplomaticEvent, instant: number) => DiplomaticEvent | undefined
}
