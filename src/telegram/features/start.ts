import { Composer } from 'grammy'
import { slotAfter, slotOn } from '../../delivery/slots.ts'
import { dayAt } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import { type Reader, scheduleOf } from '../../domain/reader.ts'
import { openPage } from '../pages/browse.ts'
import type { BotContext, Visit } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { mayChange } from '../permission.ts'
import { nextBriefingWords } from '../planning.ts'
import { send, tell } from '../reply.ts'
import { pageOfLink, START_FROM_INLINE } from '../typed/start-links.ts'
import { languageOfSender, visitOf } from '../visit.ts'

const welcome = (reader: Reader, visit: Visit, atOnce: boolean): Message => {
  const { words } = visit
  const planned = nextBriefingWords(reader, visit) ?? words.text('bot-settings-paused')
  const next = atOnce ? words.text('bot-briefing-at-once', { next: planned }) : planned
  return {
    html: words.html('bot-welcome', { next }),
    buttons: [
      [{ label: words.text('bot-button-important'), action: { kind: 'follow', target: { kind: 'important' } } }],
      [
        { label: words.text('bot-button-language'), action: { kind: 'choose', setting: 'language', page: 0 } },
        { label: words.text('bot-button-zone'), action: { kind: 'choose', setting: 'zone', page: 0 } },
      ],
      [
        { label: words.text('bot-button-time'), action: { kind: 'choose', setting: 'time', page: 0 } },
        { label: words.text('bot-button-today'), action: { kind: 'today' } },
      ],
      [{ label: words.text('bot-button-help'), action: { kind: 'help' } }],
    ],
  }
}

/** `/start`: the chat becomes a reader with everything set, or one again; a link's parameter opens its page. */
export const startFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { store, planner, now, defaults } = dependencies

  /** A chat that was known keeps its settings. */
  const subscribe = async ({ visit, from }: BotContext): Promise<Reader> => {
    const { language, timeZone, briefingMinute } = defaults
    const schedule = visit.reader ?? scheduleOf({ timeZone, briefingMinute })
    return store.readers.subscribe({
      chat: visit.chat,
      thread: visit.thread,
      language: languageOfSender(from?.language_code, language),
      timeZone,
      briefingMinute,
      nextBriefingAt: slotAfter(schedule, now())?.at ?? null,
      at: now(),
    })
  }

  const begin = async (ctx: BotContext): Promise<Reader> => {
    const { reader } = ctx.visit
    const resumed =
      reader?.state === 'paused' ? await planner.reschedule(reader.id, { state: 'active' }, now()) : undefined
    return resumed ?? subscribe(ctx)
  }

  /** The day's briefing has not come and its time is over. */
  const missedToday = (reader: Reader): boolean => {
    const today = dayAt(now(), reader.timeZone)
    const slot = slotOn('morning', today, reader)
    const told = reader.briefedUntil !== null && dayAt(reader.briefedUntil, reader.timeZone) === today
    return !told && slot !== undefined && slot.at <= now()
  }

  const composer = new Composer<BotContext>()
  composer.command('start', async (ctx) => {
    if (!(await mayChange(ctx))) return tell(ctx, 'bot-administrators-only')
    const page = pageOfLink(ctx.match)
    const known = ctx.visit.reader
    const isUnknown = !page && ctx.match !== '' && ctx.match !== START_FROM_INLINE
    if (known?.state === 'active' && (page || isUnknown))
      return page ? openPage(dependencies, ctx, page) : tell(ctx, 'bot-link-unknown')
    const reader = known?.state === 'active' ? known : await begin(ctx)
    ctx.visit = visitOf(dependencies, ctx.visit, reader, ctx.from?.language_code)
    const atOnce = known?.state !== 'active' && missedToday(reader)
    await send(ctx, welcome(reader, ctx.visit, atOnce))
    if (atOnce) await planner.planToday(reader.id, now())
    if (page) await openPage(dependencies, ctx, page)
    else if (isUnknown) await tell(ctx, 'bot-link-unknown')
  })
  return composer
}
