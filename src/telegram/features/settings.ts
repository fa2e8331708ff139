import { Composer } from 'grammy'
import type { ScheduleChange } from '../../delivery/rescheduling.ts'
import type { Reader } from '../../domain/reader.ts'
import { addressedText } from '../typed/address.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Expectations } from '../expectation.ts'
import { changing } from '../permission.ts'
import { show, tell } from '../reply.ts'
import { choicePage, settingsPage } from '../pages/settings-pages.ts'
import { visitOf } from '../visit.ts'
import { changeIn } from '../typed/schedule-text.ts'

/** A text of so few words is a failed try at the setting, a longer one is a question after all. */
const MOST_WORDS = 5

/** Language, time zone and schedule, by buttons and by word. */
export const settingsFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const { store, planner, now } = dependencies
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

  composer.command('settings', changing(showSettings))
  composer.filter(pressed('settings'), changing(showSettings))

  composer.filter(
    pressed('choose'),
    changing(async (ctx, reader) => {
      const { setting, page } = ctx.press.action
      const choice = choicePage(setting, page, reader, { visit: ctx.visit, now: now() })
      if (!choice) return tell(ctx, 'bot-page-gone')
      if (setting !== 'language' && setting !== 'days') expectations.expect(ctx, { asked: setting, page })
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
    pressed('set-schedule'),
    changing(async (ctx, reader) => {
      const { choice } = ctx.press.action
      const isOver = 'away' in choice && choice.away !== null && choice.away.to < ctx.visit.today
      await (isOver ? tell(ctx, 'bot-button-stale') : set(ctx, reader, choice))
    }),
  )
  composer.filter(
    pressed('briefing'),
    changing((ctx, reader) => set(ctx, reader, { state: ctx.press.action.on ? 'active' : 'paused' })),
  )

  composer.on('message:text', async (ctx, next) => {
    const text = addressedText(ctx)
    const expected = text === undefined || text.startsWith('/') ? undefined : expectations.take(ctx)
    if (text === undefined || expected === undefined || !('asked' in expected)) return next()
    const change = changeIn(text, expected, ctx.visit, dependencies)
    if (change) return changing((visitor, reader) => set(visitor, reader, change))(ctx)
    if (text.includes('?') || text.trim().split(/\s+/).length > MOST_WORDS) return next()
    expectations.expect(ctx, expected)
    await tell(ctx, `bot-${expected.asked}-not-read`)
  })

  return composer
}
