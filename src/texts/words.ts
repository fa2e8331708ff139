import type { ActorId, Person, PlaceId } from '../domain/actor.ts'
import type { Day } from '../domain/calendar.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import type { When } from '../domain/moment.ts'
import type { Case } from '../language/grammar.ts'
import type { Html, RawHtml } from './html.ts'

export type TextArguments = Readonly<Record<string, string | number>>

export interface WhenOptions {
  /** The reader's zone. */
  readonly timeZone: string
  readonly today: Day
  /** The time of day alone, for a list that names the day itself: «14:30», or that no time was announced. */
  readonly only?: 'time'
  /** Without the name of the reader's zone, where it stands beside. */
  readonly zoneless?: boolean
}

/** The noun that an event's title uses: what a verb or a participle has to agree with. */
export type EventNoun = 'meeting' | 'talks' | 'call' | 'summit' | 'visit' | 'council'

/** Everything that turns values into words of one language. Plain text unless the type is Html. */
export interface Words {
  readonly language: Language
  /** A Fluent message with its arguments, as plain text; an unknown key throws. */
  readonly text: (key: string, values?: TextArguments) => string
  /** As `text`, with every argument escaped and the message's own tags kept. */
  readonly html: (key: string, values?: Readonly<Record<string, string | number | RawHtml>>) => Html
  /** «субота, 3 січня 2026»; `weekday` and `year` on request. */
  readonly day: (day: Day, options?: { readonly weekday?: boolean; readonly year?: boolean }) => string
  /** «5–11 січня 2026», «29 грудня 2025 – 4 січня 2026»; a single day where both are the same. */
  readonly days: (first: Day, last: Day) => string
  /** «3 січня», «3–4 січня», «цього тижня …», «грудень 2025», «3 січня, 14:30 (Київ)», or that no date was announced. Years only where they differ from `today`'s. */
  readonly when: (when: When, options: WhenOptions) => string
  /** As `when`, for HTML: a known minute stands in `<tg-time>`. */
  readonly whenHtml: (when: When, options: WhenOptions) => Html
  /** «08:00» from minutes after midnight. */
  readonly clock: (minute: number) => string
  /** «А, Б та В». */
  readonly list: (items: readonly string[]) => string
  readonly name: (id: ActorId, options?: { readonly case?: Case; readonly short?: boolean }) => string
  /** «Київ», «у Києві», «до Києва»; a venue is followed by its city. */
  readonly place: (id: PlaceId, form?: 'nominative' | 'in' | 'to') => string
  /** The person's leading office on a day, «секретар РНБО України»; undefined where none is known. */
  readonly office: (person: Person, on: Day) => string | undefined
  /** «Зустріч радників з нацбезпеки», «Розмова Умєрова з Віткоффом». */
  readonly title: (event: DiplomaticEvent) => string
  readonly noun: (event: DiplomaticEvent) => EventNoun
  /** «Європа/Київ» as people say it: «за Києвом», «Kyiv time». */
  readonly zone: (timeZone: string) => string
}
