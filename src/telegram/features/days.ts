import { Composer } from 'grammy'
import { addDays } from '../../domain/calendar.ts'
import { followPress, openPage } from '../pages/browse.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { tell } from '../reply.ts'

/** The events of a day and of a week. */
export const daysFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('today', (ctx) => openPage(dependencies, ctx, { kind: 'today' }))
  composer.command('tomorrow', (ctx) => openPage(dependencies, ctx, { kind: 'day', day: addDays(ctx.visit.today, 1) }))
  composer.command('week', (ctx) => openPage(dependencies, ctx, { kind: 'week', day: ctx.visit.today }))
  composer.command('day', async (ctx) => {
    const { today } = ctx.visit
    const day = ctx.match ? dependencies.dayOf(ctx.match, today) : today
    if (day) await openPage(dependencies, ctx, { kind: 'day', day })
    else await tell(ctx, 'bot-day-not-read')
  })
  composer.filter(pressed('today', 'day', 'week'), (ctx) => followPress(dependencies, ctx))
  return composer
}
