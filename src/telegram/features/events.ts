import { Composer } from 'grammy'
import { followPress, openPage } from '../pages/browse.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { eventsNamed, nothingNamed } from '../pages/events-named.ts'
import { send } from '../reply.ts'
import { contextOf } from '../visit.ts'

/** `/event`: the current events, one by its id, or those that fit some words; and what a card leads to. */
export const eventsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command('event', async (ctx) => {
    const words = ctx.match.trim()
    if (!words) return openPage(dependencies, ctx, { kind: 'events' })
    const context = await contextOf(dependencies, ctx.visit)
    const { events } = dependencies.lookUp(words, context)
    const [first, ...others] = events
    if (first && others.length === 0) return openPage(dependencies, ctx, { kind: 'event', event: first.id })
    await send(ctx, first ? eventsNamed(words, events, context) : nothingNamed(words, dependencies.lookUp, context))
  })
  composer.filter(pressed('events', 'event', 'sources', 'changes'), (ctx) => followPress(dependencies, ctx))
  return composer
}
