import { type AlertDesk, createAlertDesk } from '../../../src/delivery/alerts/alert-desk.ts'
import type { Assertion, Presence, Stance } from '../../../src/domain/claim.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Reader } from '../../../src/domain/reader.ts'
import { moment } from '../../../src/domain/moment.ts'
import type { EventKind, EventMode, EventStatus } from '../../../src/domain/vocabulary.ts'
import { seededGazetteer } from '../../../src/gazetteer/seeded.ts'
import type { Delivery } from '../../../src/store/delivery/delivery.ts'
import type { Store } from '../../../src/store/store.ts'
import { createWords } from '../../../src/texts/create-words.ts'
import type { Words } from '../../../src/texts/words.ts'
import { plainText } from '../../../src/texts/plain-text.ts'
import { claimOf, dispatchAt } from '../../support/dispatches.ts'
import { temporaryPath, temporaryStore } from '../../support/temporary-store.ts'
import { claimNext } from '../../support/claiming.ts'

export const gazetteer = seededGazetteer()
/** Those that the tests speak of: to take in all of them for each test would take seconds. */
const places = gazetteer.places.filter(({ id }) =>
  ['paris', 'versailles', 'FR', 'kyiv', 'UA', 'berlin', 'DE', 'istanbul', 'TR'].includes(id),
)
const words = { uk: createWords(gazetteer, 'uk'), ru: createWords(gazetteer, 'ru'), en: createWords(gazetteer, 'en') }

export const wordsFor = (language: Language): Words => words[language]

export const WINDOW = 120_000

/** What a source says of an event; people as `who` or `who/for whom`, with what is said of them. */
export interface Said {
  readonly kind?: EventKind
  readonly status?: EventStatus
  /** As precise as said. */
  readonly when?: string
  readonly place?: string
  readonly mode?: EventMode
  readonly format?: string
  readonly topic?: string
  readonly host?: string
  readonly people?: Readonly<Record<string, Presence>>
  /** Who the source says was not there, against others. */
  readonly denied?: readonly string[]
}

const person = (written: string, presence: Presence): Assertion => {
  const [actor = written, represents = null] = written.split('/')
  return { field: 'participant', value: { actor, represents, presence, mode: 'unknown' } }
}

const assertionsOf = ({
  people = {},
  denied = [],
  when,
  ...fields
}: Said): readonly (readonly [Assertion, Stance])[] => [
  ...Object.entries(fields).map(([field, value]) => [{ field, value } as Assertion, 'asserted'] as const),
  ...(when === undefined ? [] : [[{ field: 'when', value: { start: moment(when), end: null } }, 'asserted'] as const]),
  ...Object.entries(people).map(([written, presence]) => [person(written, presence), 'asserted'] as const),
  ...denied.map((written) => [person(written, 'attended'), 'denied'] as const),
]

export interface Newsdesk {
  readonly store: Store
  readonly desk: AlertDesk
  readonly failures: readonly unknown[]
  /** A reader of Ukrainian in Kyiv without quiet hours, unless given. */
  readonly subscribe: (chat: number, given?: Partial<Reader>) => Promise<Reader>
  /** Takes in what a source says at an instant (ISO); gives the ids of its claims, the field first. */
  readonly report: (at: string, event: string, said: Said, outlet?: string) => Promise<readonly string[]>
  /** What has been written for a reader since this was last asked, in order. */
  readonly fresh: (reader: Reader) => Promise<readonly Delivery[]>
  /** Marks all that is due as sent, as the courier would. */
  readonly deliver: (now: number) => Promise<void>
}

export const textOf = ({ body, silent, edits }: Delivery): string =>
  [
    ...(edits === null ? [] : ['(edits an earlier message)']),
    ...(silent && edits === null ? ['(silent)'] : []),
    plainText(body.html),
  ].join('\n')

/** The alert desk on a store of its own, with the gazetteer of the seeds. */
export const startNewsdesk = async (path = temporaryPath()): Promise<Newsdesk> => {
  const store = await temporaryStore(path)
  await store.actors.sync([], places)
  const failures: unknown[] = []
  const desk = createAlertDesk({
    store,
    gazetteer,
    wordsFor,
    record: () => store.record(),
    window: WINDOW,
    onFailure: (_, error) => void failures.push(error),
  })
  const seen = new Map<number, number>()
  let reports = 0
  let messages = 0
  return {
    store,
    desk,
    failures,
    subscribe: async (chat, given = {}) => {
      const reader = await store.readers.subscribe({
        chat,
        thread: null,
        language: 'uk',
        timeZone: 'Europe/Kyiv',
        briefingMinute: 480,
        nextBriefingAt: null,
        at: 0,
      })
      return (await store.readers.update(reader.id, given, 0)) ?? reader
    },
    report: async (at, event, said, outlet = 'Вісник') => {
      reports += 1
      const published = dispatchAt(at, `${outlet}-${reports}`)
      const dispatch = { ...published, outlet, text: `${published.text} ${reports}` }
      const claims = assertionsOf(said).map(([assertion, stance], index) =>
        claimOf(dispatch, assertion, { event, stance, id: `${assertion.field}-${reports}-${index}` }),
      )
      await store.take({ dispatch, claims }, dispatch.knownFrom)
      return claims.map(({ id }) => id)
    },
    fresh: async (reader) => {
      const all = await store.outbox.of(reader.id)
      const last = seen.get(reader.id) ?? 0
      seen.set(reader.id, all.at(-1)?.id ?? last)
      return all.filter(({ id }) => id > last)
    },
    deliver: async (now) => {
      for (let row = await claimNext(store.outbox, now); row; row = await claimNext(store.outbox, now)) {
        messages += 1
        await store.outbox.settle(row.id, { kind: 'sent', messageId: messages }, now)
      }
    },
  }
}
