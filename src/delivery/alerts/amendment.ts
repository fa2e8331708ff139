import { type BriefingRequest, composeBriefing } from '../../briefing/briefing.ts'
import { day, dayAt } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Message } from '../../domain/message.ts'
import { isPaused } from '../../domain/reader.ts'
import type { EventRecord } from '../../domain/record.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { amendedSlot, type SentBriefing } from '../../store/alerts/amendments.ts'
import type { PlannedDelivery } from '../../store/delivery/delivery.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../texts/words.ts'
import { type Composed, LATE, MOST_SHARED } from '../writer.ts'

/** A briefing is amended so many times at most. */
const MOST = 12
/** From then on an edit is too late to matter. */
const LASTS = 12 * 3_600_000

export interface AmendmentDependencies {
  readonly store: Pick<Store, 'follows'>
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
}

/** What is known in one round, and the texts that readers share in it. */
export interface AmendmentRound {
  readonly known: EventRecord
  /** Epoch milliseconds. */
  readonly now: number
  readonly shared: Composed
}

/** The edits of one briefing: none where it still says what it would say, written at the same moment from what is known now. */
export type Amendment = (sent: SentBriefing, round: AmendmentRound) => Promise<readonly PlannedDelivery[]>

type Request = Pick<BriefingRequest, 'kind' | 'day' | 'now' | 'since' | 'late' | 'timeZone' | 'follows'>

interface Altered {
  readonly part: number
  /** Null where a message more is needed. */
  readonly edits: number | null
  readonly body: Message
}

/** The messages that do not say what they would say by now; one that is needed no longer points to those above. */
const altered = ({ parts }: SentBriefing, composed: readonly Message[], nothingLeft: Message): readonly Altered[] =>
  Array.from({ length: Math.max(parts.length, composed.length) }, (_, index) => index + 1).flatMap((part) => {
    const sent = parts.find((one) => one.part === part)
    const body = composed[part - 1] ?? nothingLeft
    return sent?.body.html === body.html ? [] : [{ part, edits: sent?.delivery ?? null, body }]
  })

const isOver = ({ reader, slot, amended }: SentBriefing, now: number): boolean =>
  amended >= MOST || isPaused(reader, now) || dayAt(now, reader.timeZone) !== slot

/** After a long pause nobody knows any more since when it told of changes. */
const isOfUnknownTime = ({ since, parts }: SentBriefing, words: Words): boolean =>
  since === null && parts.some(({ body }) => body.html.includes(words.html('briefing-changed')))

const editsOf = (sent: SentBriefing, changes: readonly Altered[], now: number): readonly PlannedDelivery[] =>
  changes.map(({ part, edits, body }) => ({
    reader: sent.reader.id,
    kind: 'briefing',
    slot: amendedSlot(sent.slot, sent.amended + 1),
    part,
    edits,
    due: now,
    expires: now + LASTS,
    silent: true,
    body,
  }))

export const createAmendment = ({ store, gazetteer, wordsFor }: AmendmentDependencies): Amendment => {
  const requestOf = async ({ reader, slot, due, writtenAt, since }: SentBriefing): Promise<Request> => {
    const { id, timeZone } = reader
    const late = writtenAt - due > LATE
    return {
      kind: 'morning',
      day: day(slot),
      now: writtenAt,
      since,
      late,
      timeZone,
      follows: await store.follows.of(id),
    }
  }

  /** The briefing written again; `amendedAt` is when it says to have been amended, null where it says nothing of it. */
  const compose = (
    request: Request,
    words: Words,
    amendedAt: number | null,
    { known, shared }: AmendmentRound,
  ): readonly Message[] => {
    const key = request.follows.length === 0 ? JSON.stringify([request, words.language, amendedAt]) : undefined
    const written = key === undefined ? undefined : shared.get(key)
    if (written) return written
    const amendment = amendedAt === null ? {} : { amendedAt }
    const parts = composeBriefing({ ...request, words, gazetteer, record: known, ...amendment })
    if (shared.size >= MOST_SHARED) shared.clear()
    if (key !== undefined) shared.set(key, parts)
    return parts
  }

  return async (sent, round) => {
    const words = wordsFor(sent.reader.language)
    if (isOver(sent, round.now) || isOfUnknownTime(sent, words)) return []
    const request = await requestOf(sent)
    const nothingLeft = { html: words.html('briefing-nothing-left'), buttons: [] }
    const changesAt = (amendedAt: number | null) =>
      altered(sent, compose(request, words, amendedAt, round), nothingLeft)
    return changesAt(sent.lastAmendedAt).length === 0 ? [] : editsOf(sent, changesAt(round.now), round.now)
  }
}
