import { Composer } from 'grammy'
import type { ScheduleChange } from '../../delivery/planner.ts'
import type { Reader } from '../../domain/reader.ts'
import { addressedText } from '../typed/address.ts'
import { minuteIn } from '../typed/clock-text.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Expectations } from '../expectation.ts'
import { changing } from '../permission.ts'
import { show, tell } from '../reply.ts'
import { choicePage, settingsPage } from '../pages/settings-pages.ts'
import { visitOf } from '../visit.ts'
import { zoneIn } from '../typed/zone-words.ts'

/** A text of so few words is a failed try at the setting, a longer one is a question after all. */
const FEW_WORDS = 3

/** Language, time zone and time of the briefing, and whether there is one. */
export const settingsFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const { store, planner, now, gazetteer } = dependencies
  const composer = new Composer<BotContext>()

  const showSettings = (ctx: BotContext, reader: Reader): Promise<void> =>
    show(ctx, settingsPage(reader, ctx.visit, now()))

  const saved = async (ctx: BotContext, reader: Reader | undefined): Promise<void> => {
    if (!reader) return tell(ctx, 'bot-start-first')
    ctx.visit = visitOf(dependencies, ctx.visit, reader, ctx.from?.language_code)
    await ctx.toast(ctx.visit.words.text('bot-saved'))
    await showSettings(ctx, reader)
  }

  const set = async (ctx: BotContext, reader: Reader, change: ScheduleChange): Promise<void> =>
    saved(ctx, await planner.reschedule(reader.id, change, now()))

  /** The change that a text asks for; undefined where it can't be read. */
  const changeIn = (text: string, expected: 'zone' | 'time', ctx: BotContext) => {
    if (expected === 'time') {
      const briefingMinute = minuteIn(text)
      return briefingMinute === undefined ? undefined : { briefingMinute }
    }
    const timeZone = zoneIn(text, { gazetteer, words: ctx.visit.words })
    return timeZone === undefined ? undefined : { timeZone }
  }

  composer.command('settings', changing(showSettings))
  composer.filter(pressed('settings'), changing(showSettings))

  composer.filter(
    pressed('choose'),
    changing(async (ctx, reader) => {
      const { setting, page } = ctx.press.action
      const choice = choicePage(setting, page, reader, { words: ctx.visit.words, now: now() })
      if (!choice) return tell(ctx, 'bot-page-gone')
      if (setting !== 'language') expectations.expect(ctx, setting)
      await show(ctx, choice)
    }),
  )

  composer.filter(
    pressed('set-language'),
    changing(async (ctx, reader) => {
      await saved(ctx, await store.readers.update(reader.id, { language: ctx.press.action.language }, now()))
    }),
  )
  composer.filter(
    pressed('set-zone'),
    changing((ctx, reader) => set(ctx, reader, { timeZone: ctx.press.action.zone })),
  )
  composer.filter(
    pressed('set-time'),
    changing((ctx, reader) => set(ctx, reader, { briefingMinute: ctx.press.action.minute })),
  )
  composer.filter(
    pressed('briefing'),
    changing((ctx, reader) => set(ctx, reader, { state: ctx.press.action.on ? 'active' : 'paused' })),
  )

  composer.on('message:text', async (ctx, next) => {
    const text = addressedText(ctx)
    const expected = text === undefined || text.startsWith('/') ? undefined : expectations.take(ctx)
    if (text === undefined || expected === undefined || typeof expected === 'object') return next()
    const change = changeIn(text, expected, ctx)
    if (change) return changing((visitor, reader) => set(visitor, reader, change))(ctx)
    if (text.includes('?') || text.trim().split(/\s+/).length > FEW_WORDS) return next()
    expectations.expect(ctx, expected)
    await tell(ctx, `bot-${expected}-not-read`)
  })

  return composer
}
