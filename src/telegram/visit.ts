import type { MiddlewareFn } from 'grammy'
import type { ReaderContext } from '../briefing/reader-context.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { Reader } from '../domain/reader.ts'
import { decodeAction } from './buttons/callback-data.ts'
import type { BotContext, Visit } from './context.ts'
import type { Dependencies } from './dependencies.ts'
import { isRefusal } from './failure.ts'

const scriptOf = (code: string): string | undefined => {
  try {
    return new Intl.Locale(code).maximize().script
  } catch {
    return undefined
  }
}

/**
 * The language to greet a sender in, by the IETF tag that Telegram gives: Ukrainian and Russian for their own, the
 * default for other languages in Cyrillic and where there is no tag, English for the rest.
 */
export const languageOfSender = (code: string | undefined, fallback: Language): Language => {
  const base = code?.toLowerCase().split(/[-_]/)[0]
  if (base === 'uk' || base === 'ru') return base
  const script = code ? scriptOf(code.replaceAll('_', '-')) : undefined
  return script === undefined || script === 'Cyrl' ? fallback : 'en'
}

/** The visit of a reader, or of someone who is none yet; also after settings have changed. */
export const visitOf = (
  { wordsFor, defaults, now }: Dependencies,
  place: Pick<Visit, 'chat' | 'thread'>,
  reader: Reader | undefined,
  senderLanguage: string | undefined,
): Visit => {
  const language = reader?.language ?? languageOfSender(senderLanguage, defaults.language)
  const timeZone = reader?.timeZone ?? defaults.timeZone
  const { chat, thread } = place
  return { chat, thread, reader, words: wordsFor(language), timeZone, today: dayAt(now(), timeZone) }
}

/** For whom pages are made: the visitor, with what the record knows now. */
export const contextOf = async (
  dependencies: Dependencies,
  { reader, words, timeZone }: Visit,
): Promise<ReaderContext> => ({
  record: await dependencies.record(),
  gazetteer: dependencies.gazetteer,
  words,
  timeZone,
  now: dependencies.now(),
  ...(reader
    ? {
        follows: await dependencies.store.follows.of(reader.id),
        mutes: await dependencies.store.alertPreferences.mutes(reader.id),
        reminders: await dependencies.store.reminders.of(reader.id),
      }
    : { follows: [] }),
})

// General, and replies in a group without topics, carry a thread id that can't be sent to.
const threadOf = (ctx: BotContext): number | null =>
  ctx.chat?.type === 'supergroup' && ctx.msg?.is_topic_message ? (ctx.msg.message_thread_id ?? null) : null

const answerOnce = (ctx: BotContext): BotContext['toast'] => {
  let answered = !ctx.callbackQuery
  return async (text) => {
    if (answered) return
    answered = true
    try {
      await ctx.answerCallbackQuery(text ? { text: text.slice(0, 200) } : {})
    } catch (error) {
      if (!isRefusal(error, 400, /query is too old|query ID is invalid/i)) throw error
    }
  }
}

/** Takes in who writes, where, and what was pressed. */
export const meetVisitor =
  (dependencies: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    // What is typed behind the bot's name in another chat comes from a person: the settings are those of the private chat.
    const chat = ctx.chat?.id ?? ctx.inlineQuery?.from.id
    if (chat === undefined) return
    const place = { chat, thread: threadOf(ctx) }
    ctx.visit = visitOf(dependencies, place, undefined, ctx.from?.language_code)
    ctx.press = ctx.callbackQuery?.data === undefined ? undefined : decodeAction(ctx.callbackQuery.data)
    ctx.toast = answerOnce(ctx)
    await next()
  }

/** Recognises a reader; a press that no feature has answered is answered at the end. */
export const recogniseReader =
  (dependencies: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    const { chat, thread } = ctx.visit
    const reader = await dependencies.store.readers.find(chat, thread)
    ctx.visit = visitOf(dependencies, ctx.visit, reader, ctx.from?.language_code)
    await next()
    await ctx.toast()
  }
