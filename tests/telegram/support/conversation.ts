import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Chat, InlineKeyboardButton, Message as TelegramMessage, Update, User, UserFromGetMe } from 'grammy/types'
import { createPlanner } from '../../../src/delivery/planner.ts'
import { addDays, parseDay } from '../../../src/domain/calendar.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import type { Action, Message } from '../../../src/domain/message.ts'
import { parseClockArgument, parseDaysArgument } from '../../../src/language/dates/parse-schedule-argument.ts'
import { lookUp } from '../../../src/questions/looking-up/look-up.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createWords } from '../../../src/texts/create-words.ts'
import { escapeHtml } from '../../../src/texts/html.ts'
import type { Words } from '../../../src/texts/words.ts'
import { type BotOptions, createBot, type TelegramBot } from '../../../src/telegram/bot.ts'
import type { Answer } from '../../../src/telegram/dependencies.ts'
import { encodeAction, type Page } from '../../../src/telegram/buttons/callback-data.ts'
import { type BotApi, type Call, startBotApi } from './bot-api.ts'
import { gazetteer } from './gazetteer.ts'
import { KYIV_MEETING, record } from './record.ts'

export const TOKEN = '123456789:AAFakeFakeFakeFakeFakeFakeFakeFake_-1'
export const OLENA: User = { id: 7, is_bot: false, first_name: 'Olena', language_code: 'uk' }
/** An editor, where a test makes him one. */
export const PETRO: User = { id: 8, is_bot: false, first_name: 'Petro', language_code: 'uk' }
export const MARIA: User = { id: 9, is_bot: false, first_name: 'Maria', language_code: 'en' }
export const GROUP: Chat.SupergroupChat = { id: -1007, type: 'supergroup', title: 'Desk' }

const botInfo: UserFromGetMe = {
  id: 42,
  is_bot: true,
  first_name: 'Attaché',
  username: 'attache_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: false,
  supports_guest_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
} as UserFromGetMe

const words = new Map<Language, Words>(LANGUAGES.map((language) => [language, createWords(gazetteer, language)]))
export const wordsIn = (language: Language): Words => words.get(language) ?? createWords(gazetteer, language)

const page = (html: string, ...actions: readonly Action[]): Message => ({
  html: escapeHtml(html),
  buttons: actions.map((action) => [{ label: action.kind, action }]),
})

/** Pages that say which they are. */
const pages: BotOptions['pages'] = {
  event: (event, { record: known }) =>
    known.events.has(event) ? page(`card ${event}`, { kind: 'sources', event, page: 0 }) : undefined,
  sources: (event, number) => page(`sources ${event} ${number}`, { kind: 'event', event }),
  changes: (event) => page(`changes ${event}`, { kind: 'event', event }),
  day: (day) => [page(`day ${day}`, { kind: 'event', event: KYIV_MEETING })],
  week: (day) => [page(`week ${day}`, { kind: 'day', day })],
  listed: (events, number) =>
    number * 10 < events.length
      ? { html: escapeHtml(`listed ${number}`), buttons: [], count: Math.ceil(events.length / 10) }
      : undefined,
  quotes: (events, number) =>
    number < 2 ? { html: escapeHtml(`quotes of ${events.length} ${number}`), buttons: [], count: 2 } : undefined,
  shared: (what) => ({ title: what.id, description: 'card', html: escapeHtml(`shared ${what.id}`) }),
  actor: (actor, number) =>
    gazetteer.actor(actor) ? page(`actor ${actor} ${number}`, { kind: 'event', event: KYIV_MEETING }) : undefined,
}

/** An answer about the meeting in Kyiv. */
export const answering = (html: string, more: Partial<Answer> = {}): Answer => ({
  ...page(html, { kind: 'event', event: KYIV_MEETING }),
  events: [KYIV_MEETING],
  actors: [],
  choices: [],
  questions: [],
  ...more,
})

/** 3 January 2026, 07:59 in Kyiv. */
export const MORNING = Date.parse('2026-01-03T07:59:00+02:00')

export interface Conversation extends AsyncDisposable {
  readonly api: BotApi
  readonly bot: TelegramBot
  readonly store: Store
  /** The file of the store. */
  readonly path: string
  readonly log: readonly unknown[]
  /** Readers whose briefing of the day was asked for. */
  readonly requested: readonly number[]
  readonly setNow: (instant: number) => void
  /** Sends a text, and gives what the bot did about it. */
  readonly say: (text: string, from?: User, chat?: Partial<TelegramMessage>) => Promise<readonly Call[]>
  /** Presses a button with this data under message 100, and gives what the bot did about it. */
  readonly pressData: (data: string, from?: User, message?: Partial<TelegramMessage>) => Promise<readonly Call[]>
  readonly press: (action: Action, origin?: Page | 'kept', from?: User) => Promise<readonly Call[]>
  readonly update: (update: Omit<Update, 'update_id'>) => Promise<readonly Call[]>
}

const commandsIn = (text: string) =>
  text.startsWith('/') ? [{ type: 'bot_command' as const, offset: 0, length: text.split(/\s/)[0]?.length ?? 0 }] : []
const mentionsIn = (text: string) =>
  [...text.matchAll(/(?<!\S)@\w+/g)].map((match) => ({
    type: 'mention' as const,
    offset: match.index,
    length: match[0].length,
  }))

const privateChat = (user: User): Chat.PrivateChat => ({ id: user.id, type: 'private', first_name: user.first_name })

/** Nobody edits, and nothing is read. */
export const emptyNewsroom: BotOptions['newsroom'] = {
  editors: new Set(),
  threshold: 0.8,
  read: async () => undefined,
  whenOf: () => undefined,
  feedOf: () => undefined,
  provenanceOf: () => undefined,
}

/** A bot on a Bot API of loopback, with a real store in a folder of its own. */
export const startConversation = async (options: Partial<BotOptions> = {}): Promise<Conversation> => {
  const api = await startBotApi()
  const folder = await mkdtemp(join(tmpdir(), 'attache-telegram-'))
  const path = join(folder, 'attache.db')
  const store = await openStore(path)
  const log: unknown[] = []
  const requested: number[] = []
  const note = (fields: object, message: string) => void log.push({ ...fields, message })
  const planner = createPlanner({
    store,
    gazetteer,
    wordsFor: wordsIn,
    record: async () => record,
    onFailure: (reader, error) => void log.push({ reader, error, message: 'not planned' }),
  })
  let now = MORNING
  let updateId = 1000
  const bot = createBot({
    token: TOKEN,
    apiRoot: api.root,
    botInfo,
    store,
    gazetteer,
    wordsFor: wordsIn,
    record: () => record,
    now: () => now,
    defaults: { language: 'uk', timeZone: 'Europe/Kyiv', briefingMinute: 480 },
    planner: {
      reschedule: planner.reschedule,
      planToday: async (reader) => void requested.push(reader),
    },
    pages,
    dayOf: (phrase, today) => (phrase === 'завтра' ? addDays(today, 1) : parseDay(phrase)),
    daysOf: (phrase, today) => parseDaysArgument(phrase, { day: today, zone: 'Europe/Kyiv' }),
    clockOf: parseClockArgument,
    answer: (question) => answering(`answer to ${question}`),
    lookUp,
    newsroom: emptyNewsroom,
    log: { info: note, warn: note, error: note },
    ...options,
  })

  const update: Conversation['update'] = async (content) => {
    const before = api.calls.length
    await bot.handleUpdate({ update_id: updateId++, ...content })
    return api.calls.slice(before)
  }
  const say: Conversation['say'] = (text, from = OLENA, extra = {}) =>
    update({
      message: {
        message_id: 99,
        date: 1,
        from,
        chat: privateChat(from),
        text,
        entities: [...commandsIn(text), ...mentionsIn(text)],
        ...extra,
      } as TelegramMessage & Update.NonChannel,
    })
  const pressData: Conversation['pressData'] = (data, from = OLENA, extra = {}) =>
    update({
      callback_query: {
        id: 'press',
        from,
        chat_instance: '1',
        data,
        message: {
          message_id: 100,
          date: 1,
          chat: privateChat(from),
          text: 'before',
          reply_markup: { inline_keyboard: [[{ text: 'button', callback_data: data }]] },
          ...extra,
        },
      },
    })
  return {
    api,
    bot,
    store,
    path,
    log,
    requested,
    setNow: (instant) => {
      now = instant
    },
    say,
    pressData,
    press: (action, origin, from) => pressData(encodeAction(action, origin), from),
    update,
    [Symbol.asyncDispose]: async () => {
      await bot.stop()
      await api[Symbol.asyncDispose]()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The texts that calls put before the reader, sent or edited. */
export const textsOf = (calls: readonly Call[]): readonly unknown[] =>
  calls
    .filter(({ method }) => method === 'sendMessage' || method === 'editMessageText')
    .map(({ payload }) => payload['text'])

export const methodsOf = (calls: readonly Call[]): readonly string[] => calls.map(({ method }) => method)

interface Markup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[]
}

/** The buttons of the last message that has any, by their labels. */
export const buttonsOf = (calls: readonly Call[]): Readonly<Record<string, string>> => {
  const markup = calls.findLast(({ payload }) => payload['reply_markup'])?.payload['reply_markup'] as Markup | undefined
  return Object.fromEntries(
    (markup?.inline_keyboard ?? [])
      .flat()
      .map((button) => [button.text, 'callback_data' in button ? button.callback_data : '']),
  )
}

/** The words over the pressed button. */
export const toastOf = (calls: readonly Call[]): unknown =>
  calls.find(({ method }) => method === 'answerCallbackQuery')?.payload['text']
