import { setImmediate as othersFirst } from 'node:timers/promises'
import { alertMessage } from '../../briefing/alerts/alert-message.ts'
import { correctedMessage, correctionMessage } from '../../briefing/alerts/correction.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Bulletin, News } from '../../domain/alert.ts'
import type { Language } from '../../domain/language.ts'
import type { Message } from '../../domain/message.ts'
import { isPaused, type Reader } from '../../domain/reader.ts'
import type { EventRecord } from '../../domain/record.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { AlertPlan, Release, Waiting } from '../../store/alerts/alerts.ts'
import type { Candidate } from '../../store/alerts/audience.ts'
import type { OpenBulletin, ToldBulletin } from '../../store/alerts/bulletins.ts'
import type { DueReminder } from '../../store/alerts/reminders.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../texts/words.ts'
import { quietUntil } from '../quiet.ts'
import { createPortion } from '../stretch.ts'
import { ALERT_LIFE, planAlert, type Telling, type Writing } from './alert-plan.ts'
import { planRelease } from './release.ts'
import { planReminder } from './reminding.ts'
import { sealedNews } from './sealing.ts'
import { touchedBy } from './touched.ts'

/** Readers told in one transaction: few enough that nobody else waits for long. */
const CHUNK = { first: 50, most: 400 }
const BATCH = 200
/** What could not be written for a reader waits so long. */
const TRY_AGAIN = 5 * 60_000
/** How long a message stays one that can be put right. */
const MONTH = 30 * 86_400_000

interface AlertDeskDependencies {
  readonly store: Pick<Store, 'alerts' | 'reminders' | 'alertPreferences' | 'readers' | 'review'>
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  readonly record: () => Promise<EventRecord>
  /** Milliseconds for which news on one event is gathered before it is told. */
  readonly window: number
  readonly onFailure: (of: Concerned, error: unknown) => void
}

/** Whose news, or what news, could not be written. */
interface Concerned {
  readonly event?: EventId
  readonly reader?: number
}

export interface AlertDesk {
  /**
   * Turns what is due at `now` (epoch milliseconds) into rows of the outbox: news whose time of gathering is over, what
   * waited for the end of quiet hours, reminders. Whatever a crash interrupts goes on where it was. True where it may have
   * written something.
   */
  readonly round: (now: number, stopping?: AbortSignal) => Promise<boolean>
}

type Desk = AlertDeskDependencies & { readonly now: number }

const contextFor = (reader: Reader, record: EventRecord, { wordsFor, gazetteer, now }: Desk): ReaderContext => ({
  words: wordsFor(reader.language),
  gazetteer,
  record,
  now,
  timeZone: reader.timeZone,
})

/** Readers of one language and zone who are told the same share one text. */
const sharedWriting = (record: EventRecord, desk: Desk): Telling['writingFor'] => {
  const alerts = new Map<string, Message>()
  return (reader): Writing => {
    const context = contextFor(reader, record, desk)
    return {
      alert: (news) => {
        const key = JSON.stringify([reader.language, reader.timeZone, news.changes])
        const message = alerts.get(key) ?? alertMessage(news, context)
        alerts.set(key, message)
        return message
      },
      correction: (news) => correctionMessage(news, context),
      corrected: (sent, news) => correctedMessage(sent, news, context),
    }
  }
}

const seal = async (open: OpenBulletin, record: EventRecord, { store, now }: Desk): Promise<void> => {
  const event = record.events.get(open.event)
  const merged = event === undefined && (await store.review.currentName(open.event)) !== open.event
  const told = await store.alerts.told(open.event, now - MONTH)
  await store.alerts.seal(open, sealedNews({ open, event, merged, told, now }))
}

const earlierOf = async (bulletin: Bulletin, { store, now }: Desk): Promise<ReadonlyMap<number, News>> =>
  bulletin.contradicted.length === 0
    ? new Map()
    : new Map((await store.alerts.told(bulletin.event.id, now - MONTH)).map((told) => [told.id, told]))

const tell = async (
  bulletin: ToldBulletin,
  record: EventRecord,
  desk: Desk,
  stopping: AbortSignal | undefined,
): Promise<void> => {
  const { store, gazetteer, now, onFailure } = desk
  const writingFor = sharedWriting(record, desk)
  const telling: Telling = {
    bulletin,
    // The telling was cut short long ago.
    stale: bulletin.openedAt < now - ALERT_LIFE,
    earlier: await earlierOf(bulletin, desk),
    writingFor,
    quietUntil,
    isPaused,
    now,
  }
  const touched = touchedBy(bulletin, gazetteer)
  /** What can't be written for one reader does not keep it from those who come after. */
  const plan = (candidate: Candidate): AlertPlan | undefined => {
    try {
      return planAlert(candidate, telling)
    } catch (error) {
      onFailure({ event: bulletin.event.id, reader: candidate.reader.id }, error)
      return undefined
    }
  }
  const chunk = createPortion(CHUNK)
  for (;;) {
    const [limit, started] = [chunk.size(), performance.now()]
    if (!(await store.alerts.tell(bulletin, touched, plan, { limit, now })) || stopping?.aborted) return
    chunk.took(limit, performance.now() - started)
    await othersFirst()
  }
}

/** Those who have waited for the end of their quiet hours; true where there were any. */
const releaseWaiting = async (desk: Desk, stopping: AbortSignal | undefined): Promise<boolean> => {
  const { store, now, onFailure } = desk
  const rules = { now, quietUntil, isPaused }
  let released = false
  for (;;) {
    const readers = await store.alerts.waiting(now, BATCH)
    if (readers.length === 0 || stopping?.aborted === true) return released
    const record = await desk.record()
    const plan = (waiting: Waiting): Release => {
      try {
        return planRelease(waiting, rules, contextFor(waiting.reader, record, desk))
      } catch (error) {
        onFailure({ reader: waiting.reader.id }, error)
        return { due: now + TRY_AGAIN }
      }
    }
    for (const reader of readers) {
      await store.alerts.release(reader, plan, { now, since: now - ALERT_LIFE })
      await othersFirst()
    }
    released = true
  }
}

/** The message of one reminder, undefined for none; what can't be written is told. */
const reminderOf = async (reminder: DueReminder, record: EventRecord, desk: Desk) => {
  const { store, now, onFailure } = desk
  const reader = await store.readers.byId(reminder.reader)
  const settings = await store.alertPreferences.settings(reminder.reader)
  try {
    const rules = { now, quietUntil, isPaused }
    return reader && planReminder(reminder, { ...reader, settings }, rules, contextFor(reader, record, desk))
  } catch (error) {
    onFailure({ event: reminder.event, reader: reminder.reader }, error)
    return undefined
  }
}

const remind = async (desk: Desk, stopping: AbortSignal | undefined): Promise<boolean> => {
  const { store, now } = desk
  let reminded = false
  for (;;) {
    const due = await store.reminders.due(now, BATCH)
    if (due.length === 0 || stopping?.aborted === true) return reminded
    const record = await desk.record()
    for (const reminder of due) {
      await store.reminders.fire(reminder, await reminderOf(reminder, record, desk), now)
      await othersFirst()
    }
    reminded = true
  }
}

/** What one event's failure is must not keep the news of the others. */
const each = async <T>(
  items: readonly T[],
  eventOf: (item: T) => EventId,
  work: (item: T) => Promise<void>,
  { onFailure }: AlertDeskDependencies,
): Promise<void> => {
  for (const item of items)
    try {
      await work(item)
    } catch (error) {
      onFailure({ event: eventOf(item) }, error)
    }
}

/** Tells readers of what has changed. The pure rules are in `sealing`, `alert-plan` and `release`. */
export const createAlertDesk = (dependencies: AlertDeskDependencies): AlertDesk => ({
  round: async (now, stopping) => {
    const desk: Desk = { ...dependencies, now }
    const { store, window, record } = dependencies
    const open = await store.alerts.open({ before: now - window, after: now + window })
    if (open.length > 0) {
      const known = await record()
      await each(
        open,
        ({ event }) => event,
        (bulletin) => seal(bulletin, known, desk),
        dependencies,
      )
    }
    const telling = await store.alerts.telling()
    if (telling.length > 0) {
      const known = await record()
      await each(
        telling,
        ({ event }) => event.id,
        (bulletin) => tell(bulletin, known, desk, stopping),
        dependencies,
      )
    }
    const released = await releaseWaiting(desk, stopping)
    const reminded = await remind(desk, stopping)
    return telling.length > 0 || released || reminded
  },
})
