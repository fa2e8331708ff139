import { z } from 'zod'
import { type Day, parseDay } from '../../domain/calendar.ts'
import { isTimeZone } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { ALERT_KINDS, REMINDER_LEADS } from '../../domain/alert.ts'
import { type Action, SETTINGS } from '../../domain/message.ts'
import { MISSED_TURNS } from '../../domain/review.ts'
import { EVENT_KINDS } from '../../domain/vocabulary.ts'
import type { FollowTarget } from '../../domain/reader.ts'
import { readChoice, scheduleChoices, writeChoice } from './schedule-codes.ts'
import { editActions, readEdit, writeEdit } from './edit-codes.ts'
import { readReview, reviewActions, writeReview } from './review-codes.ts'

/** An action that shows a page, so that a button can lead back to it. */
export type Page = Extract<
  Action,
  { readonly kind: 'event' | 'sources' | 'changes' | 'day' | 'today' | 'week' | 'events' | 'person' | 'following' }
>

/**
 * What a pressed button carries: its action, and the page to return to from there; `kept` where the message with the
 * button stays as it is, a briefing for instance, and the answer comes as a new one.
 */
export interface Press {
  readonly action: Action
  readonly from: Page | 'kept' | undefined
}

/** Telegram's limit for `callback_data`. */
const MAX_BYTES = 64
const VERSION = '1'
const KEPT = '*'

type Kind = Action['kind']
type Fields = readonly string[]

interface Code<K extends Kind> {
  readonly code: string
  readonly write: (action: Extract<Action, { readonly kind: K }>) => Fields
  /** The action as the fields spell it; unchecked. */
  readonly read: (fields: Fields) => object
}

const TARGETS = { everything: 'x', important: 'i', actor: 'a', event: 'e', place: 'p', kind: 'k', format: 'f' } as const
const TARGET_KINDS = new Map<string, string>(Object.entries(TARGETS).map(([kind, code]) => [code, kind]))
const writeTarget = (target: FollowTarget): Fields => [TARGETS[target.kind], ...('id' in target ? [target.id] : [])]
const readTarget = ([code, id]: Fields): object => ({
  target: { kind: TARGET_KINDS.get(code ?? ''), ...(id === undefined ? {} : { id }) },
})
const onOff = (on: boolean): string => (on ? '1' : '0')
const readOnOff = (text?: string): boolean | undefined => (text === '1' ? true : text === '0' ? false : undefined)
const compact = (day: Day): string => day.replaceAll('-', '')
const spread = (text = ''): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
const number = (text?: string): number | undefined => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : undefined)

const proposalAfter = (text = ''): number | undefined =>
  /^[a-z0-9]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined

const writeTurn = ({ answer, page: at }: { readonly answer: string; readonly page: number }): Fields => [
  answer,
  String(at),
]
const readTurn = ([answer, at]: Fields): object => ({ answer, page: number(at) })

const bare = (code: string) => ({ code, write: () => [], read: () => ({}) })

const CODES: { readonly [K in Kind]: Code<K> } = {
  event: { code: 'e', write: ({ event }) => [event], read: ([event]) => ({ event }) },
  sources: {
    code: 's',
    write: ({ event, page }) => [event, String(page)],
    read: ([event, page]) => ({ event, page: number(page) }),
  },
  changes: { code: 'c', write: ({ event }) => [event], read: ([event]) => ({ event }) },
  day: { code: 'd', write: ({ day }) => [compact(day)], read: ([day]) => ({ day: spread(day) }) },
  today: bare('t'),
  week: { code: 'w', write: ({ day }) => [compact(day)], read: ([day]) => ({ day: spread(day) }) },
  events: bare('l'),
  person: {
    code: 'p',
    write: ({ actor, page }) => [actor, String(page)],
    read: ([actor, page]) => ({ actor, page: number(page) }),
  },
  answer: { code: 'i', write: writeTurn, read: readTurn },
  quotes: { code: 'k', write: writeTurn, read: readTurn },
  'ask-of': {
    code: 'o',
    write: ({ answer, event }) => [answer, event],
    read: ([answer, event]) => ({ answer, event }),
  },
  follow: { code: 'f', write: ({ target }) => writeTarget(target), read: readTarget },
  unfollow: { code: 'u', write: ({ target }) => writeTarget(target), read: readTarget },
  following: bare('F'),
  settings: bare('S'),
  choose: {
    code: 'C',
    write: ({ setting, page }) => [setting, String(page)],
    read: ([setting, page]) => ({ setting, page: number(page) }),
  },
  'set-language': { code: 'L', write: ({ language }) => [language], read: ([language]) => ({ language }) },
  'set-zone': { code: 'Z', write: ({ zone }) => [zone], read: ([zone]) => ({ zone }) },
  'set-time': { code: 'T', write: ({ minute }) => [String(minute)], read: ([minute]) => ({ minute: number(minute) }) },
  'set-schedule': { code: 'D', write: ({ choice }) => writeChoice(choice), read: readChoice },
  briefing: { code: 'B', write: ({ on }) => [onOff(on)], read: ([on]) => ({ on: readOnOff(on) }) },
  mute: { code: 'x', write: ({ target }) => writeTarget(target), read: readTarget },
  unmute: { code: 'y', write: ({ target }) => writeTarget(target), read: readTarget },
  remind: {
    code: 'm',
    write: ({ event, lead, on }) => [event, String(lead), onOff(on)],
    read: ([event, lead, on]) => ({ event, lead: number(lead), on: readOnOff(on) }),
  },
  alerts: bare('A'),
  'alert-kind': {
    code: 'a',
    write: ({ alert, on }) => [alert, onOff(on)],
    read: ([alert, on]) => ({ alert, on: readOnOff(on) }),
  },
  'alert-sound': { code: 'b', write: ({ on }) => [onOff(on)], read: ([on]) => ({ on: readOnOff(on) }) },
  stop: bare('Q'),
  erase: bare('E'),
  keep: bare('K'),
  mydata: bare('M'),
  privacy: bare('P'),
  help: bare('H'),
  review: { code: 'r', write: writeReview, read: readReview },
  edit: { code: 'g', write: writeEdit, read: readEdit },
  missed: {
    code: 'v',
    write: ({ entry, turn }) => [entry.toString(36), turn],
    read: ([entry, turn]) => ({ entry: proposalAfter(entry), turn }),
  },
  queue: {
    code: 'q',
    write: ({ after }) => [after.toString(36)],
    read: ([after]) => ({ after: proposalAfter(after) }),
  },
  feeds: bare('N'),
  feed: { code: 'n', write: ({ feed, turn }) => [turn, feed], read: ([turn, feed]) => ({ feed, turn }) },
}

const KINDS = new Map(Object.entries(CODES).map(([kind, { code }]) => [code, kind as Kind]))

const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/)
const eventId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const page = z.number().int().min(0).max(999)
const civilDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined)
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal(['everything', 'important']) }),
  z.strictObject({ kind: z.literal('kind'), id: z.enum(EVENT_KINDS) }),
  z.strictObject({ kind: z.literal('format'), id: slug }),
  z.strictObject({ kind: z.literal('actor'), id: slug }),
  z.strictObject({ kind: z.literal('event'), id: eventId }),
  z.strictObject({ kind: z.literal('place'), id: slug }),
])

const muted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor'), id: slug }),
  z.strictObject({ kind: z.literal('event'), id: eventId }),
])

const answerKey = z.string().regex(/^[\w-]{1,12}$/)

const TURNS = ['show', 'pause', 'resume', 'remove'] as const

const actions: z.ZodType<Action> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), event: eventId }),
  z.object({ kind: z.literal('sources'), event: eventId, page }),
  z.object({ kind: z.literal('changes'), event: eventId }),
  z.object({ kind: z.literal('day'), day: civilDay }),
  z.object({ kind: z.literal('today') }),
  z.object({ kind: z.literal('week'), day: civilDay }),
  z.object({ kind: z.literal('events') }),
  z.object({ kind: z.literal('person'), actor: slug, page }),
  z.object({ kind: z.enum(['answer', 'quotes']), answer: answerKey, page }),
  z.object({ kind: z.literal('ask-of'), answer: answerKey, event: eventId }),
  z.object({ kind: z.literal('follow'), target }),
  z.object({ kind: z.literal('unfollow'), target }),
  z.object({ kind: z.literal('following') }),
  z.object({ kind: z.literal(['mute', 'unmute']), target: muted }),
  z.object({ kind: z.literal('remind'), event: eventId, lead: z.literal(REMINDER_LEADS), on: z.boolean() }),
  z.object({ kind: z.literal('alerts') }),
  z.object({ kind: z.literal('alert-kind'), alert: z.enum(ALERT_KINDS), on: z.boolean() }),
  z.object({ kind: z.literal('alert-sound'), on: z.boolean() }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('choose'), setting: z.enum(SETTINGS), page }),
  z.object({ kind: z.literal('set-language'), language: z.enum(LANGUAGES) }),
  z.object({ kind: z.literal('set-zone'), zone: z.string().max(40).refine(isTimeZone) }),
  z.object({ kind: z.literal('set-time'), minute: z.number().int().min(0).max(1439) }),
  z.object({ kind: z.literal('set-schedule'), choice: scheduleChoices }),
  z.object({ kind: z.literal('briefing'), on: z.boolean() }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('erase') }),
  z.object({ kind: z.literal('keep') }),
  z.object({ kind: z.literal('mydata') }),
  z.object({ kind: z.literal('privacy') }),
  z.object({ kind: z.literal('help') }),
  reviewActions,
  editActions,
  z.object({
    kind: z.literal('missed'),
    entry: z.number().int().min(1).max(9_999_999),
    turn: z.enum(MISSED_TURNS),
  }),
  z.object({ kind: z.literal('queue'), after: z.number().int().min(0).max(9_999_999) }),
  z.object({ kind: z.literal('feeds') }),
  z.object({ kind: z.literal('feed'), feed: z.string().regex(/^[a-z0-9-]{1,20}$/), turn: z.enum(TURNS) }),
])

const PAGE_KINDS: ReadonlySet<Kind> = new Set<Page['kind']>([
  'event',
  'sources',
  'changes',
  'day',
  'today',
  'week',
  'events',
  'person',
  'following',
])

/** Whether an action shows a page that a button can lead back to. */
export const isPage = (action: Action): action is Page => PAGE_KINDS.has(action.kind)

// The table pairs each kind with its own action, which the compiler can't follow through a look-up.
const codeOf = (action: Action): Code<Kind> => CODES[action.kind] as Code<Kind>

const spell = (action: Action): string => {
  const { code, write } = codeOf(action)
  return [code, ...write(action)].join(':')
}

const fits = (data: string): boolean => /^[\x21-\x7e]+$/.test(data) && data.length <= MAX_BYTES

/**
 * The data of a button: ASCII of at most 64 bytes. The page to return to is left out where both do not fit; an action
 * that does not fit by itself throws a RangeError.
 */
export const encodeAction = (action: Action, from?: Page | 'kept'): string => {
  const alone = VERSION + spell(action)
  if (!fits(alone)) throw new RangeError(`does not fit a button: ${alone}`)
  const whole = from ? `${alone}~${from === 'kept' ? KEPT : spell(from)}` : alone
  return fits(whole) ? whole : alone
}

const read = (text: string): Action | undefined => {
  const [code = '', ...fields] = text.split(':')
  const kind = KINDS.get(code)
  if (!kind) return undefined
  const parsed = actions.safeParse({ kind, ...CODES[kind].read(fields) })
  return parsed.success && spell(parsed.data) === text ? parsed.data : undefined
}

/** What a button's data says; undefined for anything that `encodeAction` of this version does not write. */
export const decodeAction = (data: string): Press | undefined => {
  if (!fits(data) || !data.startsWith(VERSION)) return undefined
  const [body = '', origin, ...rest] = data.slice(VERSION.length).split('~')
  const action = rest.length === 0 ? read(body) : undefined
  if (!action) return undefined
  if (origin === undefined) return { action, from: undefined }
  if (origin === KEPT) return { action, from: 'kept' }
  const from = read(origin)
  return from && isPage(from) ? { action, from } : undefined
}
